import type { MoveTable } from './move.ts';

/** A block that begins with "a plan first?", for people one knows (brief 2.0, pattern K). It has no short form. */
export function planFirst(table: MoveTable): MoveTable {
  const { short: _, ...steps } = table.steps;
  return {
    ...table,
    initial: 'plan',
    short: 'plan',
    steps: { plan: { 'block.on': table.initial }, ...steps },
  };
}
