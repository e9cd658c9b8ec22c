import type { AgeBand, Lang, Scenario } from '../types.ts';

/** How long texts may be, in English (brief 3.3). */
export interface Limits {
  /** Words in one sentence. */
  sentence: number;
  /** Characters of one line. */
  line: number;
}

const byBand: Record<AgeBand, Limits> = {
  '8-10': { sentence: 10, line: 90 },
  '11-13': { sentence: 14, line: 120 },
  '14-17': { sentence: 18, line: 140 },
};

/**
 * Minutes of play (brief 3.3). A harmless story is shorter, but may say as many as the rest of its band, so that the
 * shelf does not give it away (brief 2.2).
 */
export const minutesOf = (story: Pick<Scenario, 'ages' | 'harmless'>): [least: number, most: number] => {
  const minutes: Record<AgeBand, [number, number]> = { '8-10': [4, 6], '11-13': [6, 8], '14-17': [8, 10] };
  const [least, most] = minutes[story.ages];
  return [story.harmless ? 3 : least, most];
};

/** The highest reading grade of a band: the band's own (3, 5, 7) and a tolerance, since formulas are rough. */
export const gradeCeiling = (ages: AgeBand): number => ({ '8-10': 3, '11-13': 5, '14-17': 7 })[ages] + 1;

export const choiceWords = 12;
export const choiceLength = 70;
export const whyLength = 110;
export const mapLength = 26;
export const gistLength = 140;

/** Spanish says the same in more words. */
export const stretch = (most: number, lang: Lang): number => (lang === 'en' ? most : Math.floor(most * 1.2));

export const limitsOf = (ages: AgeBand): Limits => byBand[ages];

/** The sentences of a text; also cut at colons and semicolons, after which a reader takes breath. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?:[.?!…;:]+["”’»)]*)(?:\s+|$)|\n+/u)
    .map((one) => one.trim())
    .filter((one) => /[\p{L}\d]/u.test(one));
}

/** The words of a text; the placeholder counts as one. */
export function wordsOf(text: string): string[] {
  return text
    .replaceAll('{told}', 'Mamá')
    .split(/[\s—–/]+/u)
    .filter((word) => /[\p{L}\d]/u.test(word));
}
