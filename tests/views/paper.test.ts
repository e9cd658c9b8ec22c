/**
 * The print-outs as data: every sheet in both languages, for every story, country and age band, without a hole, with
 * services that are dated and in the data file, and with no wording that the brief bans.
 */
import { describe, expect, test } from 'vitest';
import { characters } from '../../scenarios/characters.ts';
import { helpBook } from '../../scenarios/help-services.ts';
import { platforms } from '../../scenarios/platforms.ts';
import { pausesOf } from '../../src/machines/lesson/pauses.ts';
import { shelfEntryOf } from '../../src/scenario/catalogue.ts';
import { dateInWords, type Region, regions } from '../../src/scenario/help.ts';
import { key } from '../../src/scenario/strings.ts';
import type { AgeBand, Lang } from '../../src/scenario/types.ts';
import type { Story } from '../../src/tools/stories.ts';
import { linkTo, paperSheets, parseLink } from '../../src/views/links.ts';
import { fromStory, type PaperInput, paperView } from '../../src/views/paper.view.ts';
import { helpEn } from '../../src/views/text/help.en.ts';
import { helpEs } from '../../src/views/text/help.es.ts';
import { paperEn } from '../../src/views/text/paper.en.ts';
import { paperEs } from '../../src/views/text/paper.es.ts';
import { uiEn } from '../../src/views/text/ui.en.ts';
import { uiEs } from '../../src/views/text/ui.es.ts';
import type { PaperBlock, PaperSheet, PaperView } from '../../src/views/types.ts';
import { stories } from '../support/story-list.ts';
import { tellingOf } from '../support/telling.ts';

const langs: readonly Lang[] = ['en', 'es'];
const ageBands: readonly AgeBand[] = ['8-10', '11-13', '14-17'];
const today = '2026-12-01';

function inputOf(
  lang: Lang,
  sheet?: PaperSheet,
  more: Partial<PaperInput> & { of?: Story } = {},
): PaperInput {
  const { of, ...rest } = more;
  const spanish = lang === 'es';
  return {
    sheet,
    story: of ? { story: of.story, strings: spanish ? of.strings.es : undefined } : undefined,
    text: spanish ? paperEs : paperEn,
    ui: spanish ? uiEs : uiEn,
    help: spanish ? helpEs : helpEn,
    book: helpBook,
    shelf: stories.map(({ story, strings }) => shelfEntryOf(story, { es: strings.es ?? {} })),
    lang,
    ages: '11-13',
    region: 'gb',
    size: null,
    today,
    person: (id) => characters[id as keyof typeof characters].name[lang],
    app: (id) => platforms[id as keyof typeof platforms].name,
    ...rest,
  };
}

/** All that can be read on the pages and around them. Keys, ids and icons are left out. */
function words(value: unknown, name = ''): string[] {
  if (typeof value === 'string')
    return [
      'key',
      'id',
      'kind',
      'look',
      'icon',

      'action',
      'href',
      'shape',
      'person',
      'mood',
      'fit',
      'when',
    ].includes(name)
      ? []
      : [value];
  if (Array.isArray(value)) return value.flatMap((one) => words(one, name));
  if (typeof value !== 'object' || value === null || name === 'action') return [];
  return Object.entries(value).flatMap(([key, one]) => words(one, key));
}

const pagesOf = (view: PaperView) => words(view.pages);

function blocksOf<K extends PaperBlock['kind']>(
  view: PaperView,
  kind: K,
): Extract<PaperBlock, { kind: K }>[] {
  const flat = (blocks: PaperBlock[]): PaperBlock[] =>
    blocks.flatMap((block) => (block.kind === 'row' ? block.cells.flatMap(flat) : [block]));
  return view.pages
    .flatMap(({ blocks }) => flat(blocks))
    .filter((block): block is Extract<PaperBlock, { kind: K }> => block.kind === kind);
}

/** Every sheet that can be made in a language, with what it was made for. */
function everySheet(lang: Lang): Array<readonly [what: string, view: PaperView]> {
  return paperSheets.flatMap((sheet) =>
    fromStory.has(sheet)
      ? stories.map((of) => [`${sheet} ${of.story.id}`, paperView(inputOf(lang, sheet, { of }))] as const)
      : ageBands.map((ages) => [`${sheet} ${ages}`, paperView(inputOf(lang, sheet, { ages }))] as const),
  );
}

describe.each(langs)('%s', (lang) => {
  test('every sheet is there, whole, and says which page of how many it is', () => {
    for (const [what, view] of everySheet(lang)) {
      expect(view.pages.length, what).toBeGreaterThan(0);
      for (const text of words(view)) {
        // Empty cells of the counting sheet are filled in by hand; a texted word needs no verb before it.
        if (text === '') expect(what).toMatch(/^(slips|letter|help-card|poster|take-home)/);
        expect(text, what).not.toMatch(/undefined|NaN|\{\w+\}|\bTODO\b|\[object|^\s|\s$| {2}/);
      }
      if (view.pages.length > 1)
        view.pages.forEach((page, i) => {
          expect(page.foot.join(' '), what).toContain(`${i + 1}`);
        });
      const heads = view.pages.map(({ blocks }) => blocks.filter(({ kind }) => kind === 'head').length);
      expect(heads, `${what}: one heading a page`).toEqual(heads.map(() => 1));
      const first = blocksOf(view, 'head').filter((head) => !head.again);
      expect(first, `${what}: one main heading`).toHaveLength(1);
    }
  });

  test('every story has its plan: 45 minutes, pauses, all choices with their reasons, what to do if somebody tells', () => {
    for (const of of stories) {
      const view = paperView(inputOf(lang, 'lesson-plan', { of }));
      const { story } = of;
      const plan = blocksOf(view, 'table')[0];
      expect(plan?.rows.map(([minutes]) => minutes)).toEqual([
        '0–5',
        '5–8',
        '8–23',
        '23–30',
        '30–36',
        '36–41',
        '41–45',
      ]);
      const pauses = plan?.rows.flat().find((cell) => typeof cell !== 'string');
      const known = Object.keys(pausesOf(story)).length;
      expect(pauses, story.id).toHaveLength(known + 1);
      const moments = blocksOf(view, 'moments').flatMap(({ list }) => list);
      const decisive = Object.entries(story.beats).filter(([, beat]) => beat.choices);
      expect(moments.map(({ key }) => key).sort(), story.id).toEqual(decisive.map(([id]) => id).sort());
      expect(moments.flatMap(({ choices }) => choices)).toHaveLength(
        decisive.reduce((sum, [, beat]) => sum + Object.keys(beat.choices ?? {}).length, 0),
      );
      for (const { choices } of moments)
        for (const choice of choices)
          expect(`${choice.text}${choice.why}`.length, story.id).toBeGreaterThan(12);
      const all = pagesOf(view).join('\n');
      for (const line of inputOf(lang).help.families.staff.lines) expect(all, story.id).toContain(line);
      // The assembly stands in the plan of those stories only that have a cut for it (brief, section 0 item 5).
      const minutes = blocksOf(view, 'table').map(({ rows }) => rows.at(-1)?.[0]);
      expect(minutes, story.id).toEqual(story.assembly ? ['41–45', '17–20'] : ['41–45']);
    }
  });

  test('every branch: where each choice leads, what it counts for, all endings, all sources', () => {
    for (const of of stories) {
      const { story } = of;
      const view = paperView(inputOf(lang, 'branches', { of }));
      const choices = blocksOf(view, 'moments').flatMap(({ list }) =>
        list.flatMap((moment) => moment.choices),
      );
      const written = Object.values(story.beats).flatMap((beat) => Object.values(beat.choices ?? {}));
      expect(choices, story.id).toHaveLength(written.length);
      for (const { more } of choices) expect(more, story.id).toMatch(/^→ .+ · .+/);
      const counted = choices.filter(({ more }) => /\+\d/.test(more ?? ''));
      expect(counted.length, story.id).toBe(
        written.filter(({ score }) => Object.keys(score).length > 0).length,
      );
      const all = pagesOf(view).join('\n');
      for (const number of story.sources) expect(all, story.id).toContain(`[${number}]`);
      const { text } = tellingOf(of, lang);
      for (const [id, { end }] of Object.entries(story.beats))
        if (end) expect(all).toContain(text(key.endTitle(id)));
    }
  });

  test('question cards: eight, none asks for anybody’s own story', () => {
    for (const of of stories) {
      const [cards] = blocksOf(paperView(inputOf(lang, 'question-cards', { of })), 'cards');
      expect(cards?.list, of.story.id).toHaveLength(8);
      for (const { title, note } of cards?.list ?? []) {
        expect(title).toMatch(/\?$/);
        expect(note).toBe(inputOf(lang).text.cards.rule);
      }
    }
  });

  test('services stand with their date, in every country, and no number is from anywhere else', () => {
    const known = Object.values(helpBook)
      .flat()
      .flatMap(({ contacts }) => contacts.flatMap(({ value, shown }) => [value, shown]))
      .map((text) => text.replace(/\D/g, ''));
    for (const region of regions)
      for (const sheet of ['letter', 'help-card', 'poster', 'take-home'] as const)
        for (const ages of ageBands) {
          const view = paperView(inputOf(lang, sheet, { region, ages }));
          const lists = blocksOf(view, 'services');
          expect(lists.length, `${sheet} ${region}`).toBeGreaterThan(0);
          for (const list of lists) {
            expect(list.list.length, `${sheet} ${region} ${list.title}`).toBeGreaterThan(0);
            expect(list.reviewed).toContain(dateInWords('2026-11-01', lang));
            expect(list.stale).toBeUndefined();
          }
          expect(lists.flatMap(({ list }) => list).some(({ id }) => id.endsWith('-emergency'))).toBe(true);
          for (const text of pagesOf(view))
            for (const [number] of text.matchAll(/\+?\d[\d\s().-]{4,}\d/g))
              expect(
                known.some((one) => one.includes(number.replace(/\D/g, ''))),
                number,
              ).toBe(true);
        }
  });

  test('past its date a list says so', () => {
    const view = paperView(inputOf(lang, 'help-card', { today: '2031-01-01' }));
    for (const { stale } of blocksOf(view, 'services'))
      expect(stale).toBe(inputOf(lang).help.help.services.checkWithAdult);
  });

  test('the moves are those of the age band: two at 8–10, five from 11 on, Tell among them and strongest', () => {
    for (const sheet of ['poster', 'take-home'] as const)
      for (const [ages, count] of [
        ['8-10', 2],
        ['11-13', 5],
        ['14-17', 5],
      ] as const) {
        const [moves] = blocksOf(paperView(inputOf(lang, sheet, { ages })), 'moves');
        expect(moves?.list, `${sheet} ${ages}`).toHaveLength(count);
        expect(moves?.list.filter(({ strong }) => strong)).toHaveLength(1);
      }
  });

  test('nothing that students hold asks for a name', () => {
    for (const sheet of ['slips', 'practised', 'voting-cards', 'question-cards', 'take-home'] as const) {
      const view = paperView(inputOf(lang, sheet, fromStory.has(sheet) ? { of: stories[0] as Story } : {}));
      const labels = blocksOf(view, 'fill').flatMap((fill) => fill.labels);
      expect(labels.join(), sheet).not.toMatch(/\bname\b|nombre/i);
    }
    const slips = paperView(inputOf(lang, 'slips'));
    for (const { list } of blocksOf(slips, 'cards'))
      for (const card of list) expect(card.ticks?.rows).toHaveLength(3);
  });

  test('sentences for students are short enough (brief 3.3)', () => {
    const { text } = inputOf(lang);
    const young = words([
      text.moves.young,
      text.knownPerson.young,
      text.slips.items.young,
      text.poster.title.young,
      text.poster.lead.young,
      text.poster.grownUp,
      text.takeHome.title.young,
      text.takeHome.lead.young,
      text.takeHome.tries.young,
      text.takeHome.sentence.young,
      text.practised.people.young,
    ]);
    const older = words([
      text.moves.older,
      text.knownPerson.older,
      text.slips.items.older,
      text.poster.title.older,
      text.poster.lead.older,
      text.takeHome.title.older,
      text.takeHome.lead.older,
      text.takeHome.tries.older,
      text.takeHome.sentence.older,
      text.practised.people.older,
      text.cards.rule,
      text.helpCard.pocketLine,
      text.notYourFault,
      text.neverTooLate,
      ...text.pauses.questions,
      ...text.pauses.harmless,
    ]);
    for (const [lines, most] of [
      [young, 10],
      [older, 14],
    ] as const)
      for (const line of lines)
        for (const sentence of line.split(/[.?!:]+(?:[”»]|\s|$)/))
          expect(
            sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length,
            sentence,
          ).toBeLessThanOrEqual(most);
  });

  test('nothing that the brief bans is said (3.2, 3.4)', () => {
    const banned = [
      /why did(n['’]t)? you|should(n['’]t)? have|known better|were you thinking|tell sooner|fell for|\bsmart/i,
      /self-generated|sexting|porn|revenge|predator|paedophile|monster|hacker|stranger|suicid/i,
      /ruin|forever|in trouble with|promise[sd]? (?:not|to)|(?<!pause )\bpoints?\b|\bscore|game over|\bwin(?:ner|s)?\b/i,
      /certificate|victim\b|survivor/i,
      /te lo buscaste|tenías que haber|debiste|deberías haber|caíste|para siempre|depredador|víctima|certificado/i,
      /whatsapp|instagram|snapchat|tiktok|discord|roblox|minecraft|facebook|paypal|bizum/i,
    ];
    const all = words(inputOf(lang).text);
    expect(all.length).toBeGreaterThan(150);
    for (const phrase of banned)
      expect(
        all.filter((line) => phrase.test(line)),
        String(phrase),
      ).toEqual([]);
    expect(
      banned.filter((phrase) => phrase.test('Why did you do it? Caíste. 10 points on Discord.')),
    ).toHaveLength(4);
  });
});

test('both languages say the same in the same places, in their own words', () => {
  const paths = (value: unknown, path = ''): Array<[string, string]> =>
    typeof value === 'string'
      ? [[path, value]]
      : typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, one]) => paths(one, `${path}.${key}`))
        : [];
  const [en, es] = [paths(paperEn), new Map(paths(paperEs))];
  expect([...es.keys()]).toEqual(en.map(([path]) => path));
  const alike = en.filter(
    ([path, text]) => es.get(path) === text && !/minutes$|sizes\.a4|rows\.2\.notes$/.test(path),
  );
  expect(alike).toEqual([]);
  const count = (line: string, sign: string) => line.split(sign).length - 1;
  for (const [path, line] of es) {
    expect(count(line, '¿'), path).toBe(count(line, '?'));
    expect(count(line, '«'), path).toBe(count(line, '»'));
    expect(line, path).not.toMatch(/["“”]|vosotr|vuestr|\p{L}[oa]\/(o|a)s?\b/u);
  }
});

test('the paper is that of the country until somebody chooses', () => {
  const size = (region: Region | null, chosen: 'a4' | 'letter' | null) =>
    paperView(inputOf('en', 'poster', { region, size: chosen })).size;
  expect([size('us', null), size('ca', null), size('mx', null)]).toEqual(['letter', 'letter', 'letter']);
  expect([size('gb', null), size('es', null), size(null, null)]).toEqual(['a4', 'a4', 'a4']);
  expect([size('us', 'a4'), size('gb', 'letter')]).toEqual(['a4', 'letter']);
});

describe('to a sheet', () => {
  const ids = stories.map(({ story }) => story.id);

  test('every one is reached from the overview; a sheet of a story asks for the story first', () => {
    const all = paperView(inputOf('en'));
    expect(all.choices.flatMap(({ cards }) => cards.map(({ action }) => action))).toEqual(
      paperSheets.map((sheet) => ({ do: 'visit', route: { screen: 'paper', sheet } })),
    );
    const asked = paperView(inputOf('es', 'lesson-plan'));
    expect(asked.pages).toEqual([]);
    // SC14 is offered nowhere (brief, section 0 item 10); a link leads to its plan.
    const offered = asked.choices.flatMap(({ cards }) => cards.map(({ key }) => key.replace('story-', '')));
    const open = stories
      .filter(({ story }) => story.number !== 'SC14' && !story.adults)
      .map(({ story }) => story.id);
    expect(offered.sort()).toEqual(open.sort());
  });

  test('links: what was written is read', () => {
    for (const sheet of [undefined, ...paperSheets])
      for (const id of sheet ? [undefined, ids[0]] : [undefined]) {
        const route = { screen: 'paper' as const, ...(sheet ? { sheet } : {}), ...(id ? { id } : {}) };
        expect(parseLink(linkTo(route, { size: 'letter' }), ids)).toEqual({
          route,
          settings: { size: 'letter' },
          problems: [],
        });
      }
  });

  test('links: what is wrong is named, with what is allowed', () => {
    expect(parseLink('?paper=postr', ids)).toMatchObject({
      route: { screen: 'wrong-link' },
      problems: [{ kind: 'value', name: 'paper', value: 'postr', allowed: paperSheets.join(', ') }],
    });
    expect(parseLink('?paper=lesson-plan&story=nowhere', ids)).toMatchObject({
      route: { screen: 'wrong-link' },
      problems: [{ kind: 'story', id: 'nowhere' }],
    });
    expect(parseLink('?paper=poster&size=a5', ids).problems).toMatchObject([
      { name: 'size', allowed: 'a4, letter' },
    ]);
    // Without a sheet there is nothing to make of a story.
    expect(parseLink(`?paper&story=${ids[0]}`, ids)).toMatchObject({
      route: { screen: 'paper' },
      problems: [{ kind: 'unknown', name: 'story' }],
    });
    expect(parseLink(`?story=${ids[0]}`, ids).problems).toEqual([{ kind: 'unknown', name: 'story' }]);
  });
});
