import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkValues } from '../../src/views/links.ts';
import { defaultSettings, readSettings } from '../../src/views/settings.ts';
import type { Settings } from '../../src/views/types.ts';
import { sample } from '../support/story-list.ts';

const kept: Settings = {
  ...defaultSettings,
  lang: 'es',
  ages: '14-17',
  region: 'mx',
  view: 'text',
  theme: 'contrast',
  text: 150,
  font: 'lexend',
  spacing: 'wide',
  motion: 'off',
  sound: 'off',
  read: 'on',
  slow: 'on',
  shields: 'off',
  keys: 'off',
  size: 'letter',
};

test('every setting comes back as it was kept, but "keep", which a link says each time', () => {
  const { keep: _, ...rest } = kept;
  expect(readSettings(JSON.parse(JSON.stringify({ ...kept, keep: 'off' })))).toEqual(rest);
});

test('what is not allowed is left out, the rest stays', () => {
  const foreign = {
    lang: 'fr',
    theme: 'day',
    text: 99,
    font: 3,
    sound: null,
    region: 'xx',
    slow: 'on',
    colour: 'red',
  };
  expect(readSettings(foreign)).toEqual({ theme: 'day', slow: 'on' });
  for (const text of [99, 201, Number.NaN, Number.POSITIVE_INFINITY, '150'])
    expect(readSettings({ text })).toEqual({});
});

test('anything in storage is read without throwing, and only allowed values come out', () => {
  const names = fc.constantFrom(...Object.keys(defaultSettings), 'toString', 'x');
  const found = fc.oneof(fc.jsonValue(), fc.dictionary(names, fc.jsonValue()));
  fc.assert(
    fc.property(found, (value) => {
      for (const [name, read] of Object.entries(readSettings(value))) {
        expect(Object.keys(defaultSettings)).toContain(name);
        const values: unknown = linkValues[name as keyof typeof linkValues];
        if (Array.isArray(values)) expect(values).toContain(read);
      }
    }),
    { numRuns: sample(300) },
  );
});

test('nothing kept is nothing chosen', () => {
  for (const found of [undefined, null, 4, 'dark', []]) expect(readSettings(found)).toEqual({});
});
