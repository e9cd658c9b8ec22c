import { type Item, type ItemId, items, type Words } from './coverage-items.ts';
import { leftOut, type Withheld, withheld } from './coverage-left-out.ts';
import { type Place, places } from './coverage-places.ts';
import type { Scenario } from './types.ts';

/**
 * Where each item of the brief's inventory stands: in which stories (their `covers`), on which pages, or left out with
 * its reason. Pure; the texts themselves are proved in `tests/stories/coverage.test.ts`.
 */

/** What of a story is needed here. */
export type CoveringStory = Pick<Scenario, 'id' | 'number' | 'covers' | 'adults'>;

/** What the inventory is held against. */
export interface CoveragePlan {
  readonly items: readonly Item[];
  readonly places: readonly Place[];
  readonly leftOut: Readonly<Partial<Record<ItemId, Words>>>;
  readonly withheld: readonly Withheld[];
}

/** The plan of this project. */
export const coveragePlan: CoveragePlan = { items, places, leftOut, withheld };

/** One item with everything that is said of it. */
export interface CoverageRow<S extends CoveringStory = CoveringStory> {
  readonly item: Item;
  readonly stories: readonly S[];
  readonly places: readonly Place[];
  /** Why it stands nowhere. */
  readonly leftOut?: Words;
  /** Why students meet it only in part, or not at all. */
  readonly withheld?: Withheld;
}

export interface Coverage<S extends CoveringStory = CoveringStory> {
  readonly rows: readonly CoverageRow<S>[];
  /** Items that stand nowhere and have no reason for it. */
  readonly nowhere: readonly ItemId[];
  /** Items that are left out and yet stand somewhere. */
  readonly both: readonly ItemId[];
  /** What stories or places name and the inventory does not have. */
  readonly unknown: readonly string[];
  /** Stories for students that carry what is kept from students altogether, as "number item". */
  readonly forAdultsOnly: readonly string[];
}

/** Goes in: the stories and the plan. Comes out: one row an item, in the inventory's order, and what does not add up. */
export function coverageOf<S extends CoveringStory>(
  stories: readonly S[],
  plan: CoveragePlan = coveragePlan,
): Coverage<S> {
  const known = new Set<string>(plan.items.map(({ id }) => id));
  const rows = plan.items.map((item): CoverageRow<S> => {
    const reason = plan.leftOut[item.id];
    const kept = plan.withheld.find((one) => one.items.includes(item.id));
    return {
      item,
      stories: stories.filter((story) => story.covers.includes(item.id)),
      places: plan.places.filter((place) => place.item === item.id),
      ...(reason && { leftOut: reason }),
      ...(kept && { withheld: kept }),
    };
  });
  const stands = (row: CoverageRow<S>) => row.stories.length > 0 || row.places.length > 0;
  const idsOf = (some: readonly CoverageRow<S>[]) => some.map(({ item }) => item.id);
  const named: readonly string[] = [
    ...stories.flatMap((story) => story.covers),
    ...plan.places.map(({ item }) => item),
    ...Object.keys(plan.leftOut),
    ...plan.withheld.flatMap((one) => one.items),
  ];
  return {
    rows,
    nowhere: idsOf(rows.filter((row) => !stands(row) && !row.leftOut)),
    both: idsOf(rows.filter((row) => stands(row) && row.leftOut)),
    unknown: [...new Set(named.filter((id) => !known.has(id)))],
    forAdultsOnly: rows
      .filter((row) => row.withheld?.altogether)
      .flatMap((row) =>
        row.stories.filter((story) => !story.adults).map((story) => `${story.number} ${row.item.id}`),
      ),
  };
}
