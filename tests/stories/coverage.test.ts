import { describe, expect, test } from 'vitest';
import { type CoveragePlan, coverageOf, coveragePlan } from '../../src/scenario/coverage.ts';
import { type Item, type ItemId, itemCategories, items } from '../../src/scenario/coverage-items.ts';
import { itemWordsEn } from '../../src/scenario/coverage-words.en.ts';
import { itemWordsEs } from '../../src/scenario/coverage-words.es.ts';
import type { Lang } from '../../src/scenario/types.ts';
import { lineAt, pageText } from '../../src/tools/review-book/page-texts.ts';
import { stories } from '../support/story-list.ts';

const langs: readonly Lang[] = ['en', 'es'];
const coverage = coverageOf(stories.map(({ story }) => story));

describe('the inventory of the brief', () => {
  test('runs from S1 to S165, with as many in each category as the brief has', () => {
    expect(items.map(({ id }) => id)).toEqual(Array.from({ length: 165 }, (_, i) => `S${i + 1}`));
    expect(
      itemCategories.map((category) => items.filter((item) => item.category === category).length),
    ).toEqual([25, 29, 5, 15, 26, 11, 21, 21, 12]);
    // Somebody at least is meant, and each letter stands once, in the brief's order.
    for (const { id, use } of items) expect(use.join(''), id).toMatch(/^(?=[KMTA])K?M?T?A?R?$/);
  });

  test('has short words of its own for every item in both languages', () => {
    for (const words of [itemWordsEn, itemWordsEs]) {
      expect(Object.keys(words)).toEqual(items.map(({ id }) => id));
      for (const [id, text] of Object.entries(words)) {
        expect(text.length, id).toBeGreaterThan(3);
        expect(text.length, id).toBeLessThan(100);
      }
      expect(new Set(Object.values(words)).size).toBe(items.length);
    }
    const same = items.filter(({ id }) => itemWordsEn[id] === itemWordsEs[id]);
    expect(same).toEqual([]);
  });
});

describe('coverage', () => {
  test('every item stands in a story or on a page, or is left out with a reason', () => {
    expect(coverage.nowhere).toEqual([]);
  });

  test('no item is left out and stands somewhere all the same', () => {
    expect(coverage.both).toEqual([]);
  });

  test('nothing names an item that the inventory does not have', () => {
    expect(coverage.unknown).toEqual([]);
  });

  test('no story for students carries what is kept from them altogether', () => {
    expect(coverage.forAdultsOnly).toEqual([]);
  });

  test('a reason is given in both languages', () => {
    const reasons = [
      ...Object.values(coveragePlan.leftOut).filter((why) => why !== undefined),
      ...coveragePlan.withheld.map((one) => one.why),
    ];
    expect(reasons.length).toBeGreaterThan(0);
    for (const why of reasons) for (const lang of langs) expect(why[lang].length).toBeGreaterThan(20);
    const kept = coveragePlan.withheld.flatMap((one) => one.items);
    expect(new Set(kept).size).toBe(kept.length);
  });

  test('what each page is said to say stands there, in both languages', () => {
    const missing = coveragePlan.places.flatMap((place) =>
      langs.filter((lang) => !lineAt(place, lang)).map((lang) => `${place.item} ${lang} ${place.at}`),
    );
    expect(missing).toEqual([]);
    const said = coveragePlan.places.map(({ item, page, at }) => `${item} ${page} ${at}`);
    expect(new Set(said).size).toBe(said.length);
  });

  test('what the brief means for adults alone stands on a page that adults read, or in the story for adults', () => {
    const students = new Set(stories.filter(({ story }) => !story.adults).map(({ story }) => story.id));
    const adultPages = new Set(['families', 'paper', 'lesson', 'services']);
    const missing = coverage.rows
      .filter(({ item }) => item.use.every((use) => use === 'A' || use === 'R'))
      .filter(({ leftOut }) => !leftOut)
      // Told in a story for students, with nothing of ages or of what was asked (brief 2.1).
      .filter(({ item }) => item.id !== 'S17')
      .filter(
        (row) =>
          !row.places.some(({ page }) => adultPages.has(page)) &&
          !row.stories.some(({ id }) => !students.has(id)),
      )
      .map(({ item }) => item.id);
    expect(missing).toEqual([]);
  });
});

describe('the check itself', () => {
  const three: readonly Item[] = (['S1', 'S2', 'S3'] as const).map((id) => ({
    id,
    category: 'SIT',
    use: ['K'],
  }));
  const why = { en: 'for a reason', es: 'por una razón' };
  const plan = (more: Partial<CoveragePlan>): CoveragePlan => ({
    items: three,
    places: [],
    leftOut: {},
    withheld: [],
    ...more,
  });
  const story = (covers: ItemId[], adults?: true) => ({
    id: 'small-story',
    number: 'SC99',
    covers,
    ...(adults && { adults }),
  });

  test('finds what stands nowhere, what stands although it is left out, and what does not exist', () => {
    const found = coverageOf(
      [story(['S1', 'S9'])],
      plan({ places: [{ item: 'S8', page: 'help', at: 'first', says: why }], leftOut: { S1: why } }),
    );
    expect(found).toMatchObject({ nowhere: ['S2', 'S3'], both: ['S1'], unknown: ['S9', 'S8'] });
    expect(found.rows[0]).toMatchObject({ item: { id: 'S1' }, leftOut: why, stories: [{ number: 'SC99' }] });
  });

  test('takes a story, a page or a reason for enough', () => {
    const found = coverageOf(
      [story(['S3'])],
      plan({ places: [{ item: 'S1', page: 'help', at: 'first', says: why }], leftOut: { S2: why } }),
    );
    expect(found).toMatchObject({ nowhere: [], both: [], unknown: [], forAdultsOnly: [] });
  });

  test('what is kept from students is no place, and a story for adults may carry it', () => {
    const kept = plan({ withheld: [{ items: ['S3'], altogether: true, why }] });
    expect(coverageOf([story(['S1', 'S2'])], kept).nowhere).toEqual(['S3']);
    expect(coverageOf([story(['S1', 'S2', 'S3'])], kept).forAdultsOnly).toEqual(['SC99 S3']);
    expect(coverageOf([story(['S1', 'S2', 'S3'], true)], kept).forAdultsOnly).toEqual([]);
  });

  test('a place that does not exist, or has lost its words, is found', () => {
    const place = {
      item: 'S1',
      page: 'families',
      at: 'rules',
      says: { en: 'privacy', es: 'privacidad' },
    } as const;
    expect(lineAt(place, 'en')).toMatch(/privacy/);
    expect(lineAt({ ...place, says: { en: 'no such words', es: '' } }, 'en')).toBeUndefined();
    expect(pageText({ page: 'families', at: 'rules.9.none' }, 'en')).toBeUndefined();
    expect(pageText({ page: 'services', at: 'no-such-service' }, 'en')).toBeUndefined();
    expect(pageText({ page: 'families', at: 'talks.2' }, 'es')?.headings).toEqual([
      'Familias y personal escolar',
      'Aquí estoy para ayudarte',
    ]);
  });
});
