import { linesOf } from './graph.ts';
import type { Scenario } from './types.ts';

const tricksByLine = new WeakMap<Scenario, ReadonlyMap<string, string>>();

/** The trick of a line by its full key (`block/line`); `'none'` for a line without one or an unknown line. */
export function trickOf(story: Scenario, lineKey: string): string {
  let known = tricksByLine.get(story);
  if (!known) {
    known = new Map(linesOf(story).map(([block, line]) => [`${block}/${line.id}`, line.trick ?? 'none']));
    tricksByLine.set(story, known);
  }
  return known.get(lineKey) ?? 'none';
}
