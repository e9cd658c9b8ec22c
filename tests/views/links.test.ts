/** Links that teachers paste (design, section 4): what is written comes back, every wrong value is named. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { regions } from '../../src/scenario/help.ts';
import { linkTo, linkValues, parseLink } from '../../src/views/links.ts';
import type { Route, Settings } from '../../src/views/types.ts';
import { sample, stories } from '../support/story-list.ts';

const ids = stories.map(({ story }) => story.id);
const id = fc.constantFrom(...ids);
const onOff = fc.constantFrom('on', 'off');
const route: fc.Arbitrary<Route> = fc.oneof(
  fc.constantFrom<Route>(
    { screen: 'home' },
    { screen: 'practise' },
    { screen: 'help' },
    { screen: 'families' },
    { screen: 'privacy' },
    { screen: 'class' },
    { screen: 'assembly' },
  ),
  id.map((story): Route => ({ screen: 'story', id: story })),
  fc.record({ screen: fc.constantFrom('class' as const, 'assembly' as const), id }),
);
const settings = fc
  .record(
    {
      lang: fc.constantFrom('en', 'es'),
      ages: fc.constantFrom('8-10', '11-13', '14-17'),
      region: fc.constantFrom(...regions),
      view: fc.constantFrom('text', 'drawn'),
      theme: fc.constantFrom('day', 'contrast', 'projector'),
      text: fc.integer({ min: 100, max: 200 }),
      font: fc.constantFrom('atkinson', 'lexend', 'opendyslexic'),
      spacing: fc.constantFrom('normal', 'wide'),
      motion: onOff,
      sound: onOff,
      read: onOff,
      slow: onOff,
      keep: onOff,
      size: fc.constantFrom('a4', 'letter'),
    },
    { requiredKeys: [] },
  )
  .map((one) => one as Partial<Settings>);
const runs = { numRuns: sample(500) };

test('what a link was made from is what it is read as', () => {
  fc.assert(
    fc.property(route, settings, (to, set) => {
      expect(parseLink(linkTo(to, set), ids)).toEqual({ route: to, settings: set, problems: [] });
    }),
    runs,
  );
});

test('settings that no link can say, or that nobody has chosen, stay out of it', () => {
  expect(linkTo({ screen: 'home' }, { ages: null, region: null, shields: 'off', keys: 'off' })).toBe('');
  expect(linkTo({ screen: 'practise' }, {})).toBe('?play');
  expect(linkTo({ screen: 'wrong-link' }, { lang: 'es' })).toBe('?lang=es');
});

describe('wrong values', () => {
  const allowed: Readonly<Record<string, readonly string[]>> = {
    lang: ['en', 'es'],
    ages: ['8-10', '11-13', '14-17'],
    region: ['us', 'gb', 'ca', 'au', 'ie', 'nz', 'es', 'mx', 'intl'],
    view: ['text'],
    theme: ['day', 'contrast', 'projector'],
    text: ['100…200'],
    font: ['atkinson', 'lexend', 'opendyslexic'],
    spacing: ['normal', 'wide'],
    motion: ['off'],
    sound: ['off'],
    read: ['on'],
    slow: ['on'],
    keep: ['off'],
    size: ['a4', 'letter'],
  };

  test('every setting of the design can be said', () => {
    expect(Object.keys(linkValues).sort()).toEqual(Object.keys(allowed).sort());
    for (const [name, values] of Object.entries(allowed))
      for (const value of values.filter((one) => !one.includes('…')))
        expect(parseLink(`?${name}=${value}`, ids).problems, `${name}=${value}`).toEqual([]);
  });

  test.each(Object.entries(allowed))(
    '%s: named, with what is allowed, and nothing of it is taken over',
    (name, values) => {
      for (const value of ['', 'nonsense', 'EN ', '<b>', '%F0', '0']) {
        const link = parseLink(`?play&${name}=${encodeURIComponent(value)}`, ids);
        expect(link.route).toEqual({ screen: 'wrong-link' });
        expect(link.settings).toEqual({});
        const [problem] = link.problems;
        expect(problem).toMatchObject({ kind: 'value', name, value });
        for (const one of values)
          expect(problem && 'allowed' in problem ? problem.allowed : '').toContain(one);
      }
    },
  );

  test.each(['99', '201', '150.5', '1e2', ' 150', '0150', '-150', '١٥٠'])('text=%s is no size', (value) => {
    expect(parseLink(`?text=${encodeURIComponent(value)}`, ids).problems).toHaveLength(1);
  });

  test.each(['100', '137', '200'])('text=%s is one', (value) => {
    expect(parseLink(`?text=${value}`, ids)).toMatchObject({
      settings: { text: Number(value) },
      problems: [],
    });
  });

  test.each(['play', 'class', 'assembly'])('%s=<a story that is not there> names it', (name) => {
    const link = parseLink(`?${name}=so-many-complaints`, ids);
    expect(link).toMatchObject({
      route: { screen: 'wrong-link' },
      problems: [{ kind: 'story', id: 'so-many-complaints' }],
    });
  });

  test('several mistakes are all named', () => {
    const { problems } = parseLink('?play=nowhere&lang=fr&text=900', ids);
    expect(problems.map((one) => (one.kind === 'story' ? one.id : one.name))).toEqual([
      'nowhere',
      'lang',
      'text',
    ]);
  });

  test('a name that is not ours is named, and the rest works', () => {
    expect(parseLink('?play&sise=big&lang=es', ids)).toEqual({
      route: { screen: 'practise' },
      settings: { lang: 'es' },
      problems: [{ kind: 'unknown', name: 'sise' }],
    });
  });

  test.each(['toString', 'constructor', 'valueOf', 'hasOwnProperty'])('%s is such a name, too', (name) => {
    expect(parseLink(`?${name}=1`, ids).problems).toEqual([{ kind: 'unknown', name }]);
  });

  test.each(['utm_source=mail', 'fbclid=1', 'gclid=1', 'msclkid=1', 'mc_cid=1', '_gl=1'])(
    'what mail programs add (%s) is nobody’s mistake',
    (added) => {
      expect(parseLink(`?play&${added}`, ids).problems).toEqual([]);
    },
  );
});

test('no text whatever makes it throw', () => {
  const name = fc.oneof(fc.constantFrom(...Object.keys(linkValues), 'play', 'class', 'help'), fc.string());
  const any = fc
    .array(fc.tuple(name, fc.string({ unit: 'binary' })))
    .map((pairs) => pairs.map((pair) => pair.join('=')).join('&'));
  fc.assert(
    fc.property(fc.oneof(any, fc.string({ unit: 'binary' })), (search) => {
      const { route: to, settings: set } = parseLink(`?${search}`, ids);
      if (to.screen === 'story') expect(ids).toContain(to.id);
      for (const value of Object.values(set)) expect(['string', 'number']).toContain(typeof value);
    }),
    runs,
  );
});
