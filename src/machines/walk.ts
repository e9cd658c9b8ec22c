import type { Row, Table } from './table.ts';

/**
 * A table as a walk over packed integers: one number a state, for proofs over millions of them and for replaying a
 * saved game without starting a machine.
 */
export interface Walk {
  table: Table;
  /** The first state. */
  start: number;
  /** The state after this event, or `undefined` where it is not possible. */
  after(state: number, event: string): number | undefined;
  /** Everything possible in a state. */
  steps(state: number): Array<{ event: string; to: number }>;
  /** A region's state within a packed state. */
  read(state: number, region: string): string;
}

/** Builds the walk of a table. A row that names an unknown region or state is a fault of the program and throws. */
export function walkOf(table: Table): Walk {
  const sizes = table.regions.map((region) => region.states.length);
  const indexOf = table.regions.map((region) => new Map(region.states.map((state, i) => [state, i])));
  const regionAt = new Map(table.regions.map((region, i) => [region.id, i]));

  const at = (region: string): number => {
    const i = regionAt.get(region);
    if (i === undefined) throw new Error(`${table.id}: there is no region "${region}".`);
    return i;
  };
  const stateAt = (region: number, state: string): number => {
    const i = indexOf[region]?.get(state);
    if (i === undefined)
      throw new Error(`${table.id}: region "${table.regions[region]?.id}" has no state "${state}".`);
    return i;
  };
  const packed = table.rows.map((row) => ({
    event: row.event,
    when: pairs(row.when),
    then: pairs(row.then),
  }));

  function pairs(by: Row['when']): Array<[region: number, state: number]> {
    return Object.entries(by).map(([region, state]) => [at(region), stateAt(at(region), state)]);
  }
  const unpack = (state: number): number[] => {
    let rest = state;
    return sizes.map((size) => {
      const value = rest % size;
      rest = (rest - value) / size;
      return value;
    });
  };
  const pack = (values: readonly number[]): number =>
    values.reduceRight((sum, value, i) => sum * (sizes[i] ?? 1) + value, 0);

  // Rows are looked up by the story's and the exercise's state, the two regions that nearly every row names.
  const story = regionAt.get('story') ?? 0;
  const move = regionAt.get('move') ?? 0;
  const near = new Map<number, typeof packed>();
  const candidates = (values: readonly number[]): typeof packed => {
    const k = (values[story] ?? 0) * (sizes[move] ?? 1) + (values[move] ?? 0);
    let found = near.get(k);
    if (!found) {
      found = packed.filter((row) =>
        row.when.every(
          ([region, value]) => (region !== story && region !== move) || values[region] === value,
        ),
      );
      near.set(k, found);
    }
    return found;
  };
  const steps = (state: number): Array<{ event: string; to: number }> => {
    const values = unpack(state);
    return candidates(values)
      .filter((row) => row.when.every(([region, value]) => values[region] === value))
      .map((row) => {
        const next = [...values];
        for (const [region, value] of row.then) next[region] = value;
        return { event: row.event, to: pack(next) };
      });
  };

  return {
    table,
    start: pack(table.regions.map((region, i) => stateAt(i, region.initial))),
    steps,
    after: (state, event) => steps(state).find((step) => step.event === event)?.to,
    read: (state, region) => {
      const i = at(region);
      return table.regions[i]?.states[unpack(state)[i] ?? 0] ?? '';
    },
  };
}
