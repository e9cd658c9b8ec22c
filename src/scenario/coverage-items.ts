import type { Lang } from './types.ts';

/**
 * The inventory of the content brief (section 1) by number and category: what the stories and pages have to say
 * somewhere. The words are in `coverage-words.en.ts` and `coverage-words.es.ts`. For tools and proofs; the app does
 * not load it.
 */

/** S1 to S165. */
export type ItemId = `S${number}`;

/** The same words in both languages. */
export type Words = Readonly<Record<Lang, string>>;

/** The brief's categories, in its order. */
export const itemCategories = ['SIT', 'TAC', 'WARN', 'FEAR', 'FACT', 'STAT', 'ACT', 'ADULT', 'HELP'] as const;

export type ItemCategory = (typeof itemCategories)[number];

/** Whom the brief means an item for: K 8–10, M 11–13, T 14–17, A adults; R: only after it has been put differently. */
export type ItemUse = 'K' | 'M' | 'T' | 'A' | 'R';

export interface Item {
  readonly id: ItemId;
  readonly category: ItemCategory;
  readonly use: readonly ItemUse[];
}

/** The first item of each category, and the use of all of its items in their order, as the brief's tables give it. */
const tables: Readonly<Record<ItemCategory, readonly [first: number, uses: string]>> = {
  SIT: [1, 'KMT KMT MT KMT KMT MT T T TR MT T MT T MT MT KA AR MT TR MT KMT TR T TAR MT'],
  TAC: [26, 'KMT MT KMT KMT MT MT KMT KMT KMT T TA KMT MT KMT MT MT MT MT T T T MT T T T MT MT MT T'],
  WARN: [55, 'KMT KMT KMT KMT KMT'],
  FEAR: [60, 'KMT KMT KMT MT T MT TR A MT T MT A A MT TR'],
  FACT: [75, 'KMT KMT KMT MT KMT MTR MTR MT MTR T MT MT MT TA A A TA A TA TAR TAR A TA TA A MT'],
  STAT: [101, 'A A A A AR A A A A A A'],
  ACT: [112, 'KMT KMT MTR MT MT KMT MT T T KMT MT MT KMT MT KMT KMT MTR MT T T TA'],
  ADULT: [133, 'A A A A A A A A A A AR A A A A A A A A A A'],
  HELP: [154, 'TA TA TA TA TA TA TA KMTA KMTA MTA A A'],
};

/** All items, S1 first. */
export const items: readonly Item[] = itemCategories.flatMap((category) => {
  const [first, uses] = tables[category];
  return uses
    .split(' ')
    .map((use, i): Item => ({ id: `S${first + i}`, category, use: [...use] as ItemUse[] }));
});
