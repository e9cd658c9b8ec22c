import { type Spot, shapeOf, spotKey, startOf, stepsFrom } from './graph.ts';
import type { Scenario } from './types.ts';

const lengths = new WeakMap<Scenario, Map<string, number>>();

/** Beats on the longest way from a spot to an ending. */
export function beatsAhead(story: Scenario, spot: Spot): number {
  let known = lengths.get(story);
  if (!known) {
    // Throws for a story that leads back to itself, before this walk could run in a circle.
    shapeOf(story);
    known = new Map();
    lengths.set(story, known);
  }
  const k = spotKey(spot);
  const seen = known.get(k);
  if (seen !== undefined) return seen;
  const longest = Math.max(0, ...stepsFrom(story, spot).map((step) => 1 + beatsAhead(story, step.to)));
  known.set(k, longest);
  return longest;
}

/** 0 to 1: how far the story has come at a spot, by the longest way that is still ahead. */
export function progressAt(story: Scenario, spot: Spot): number {
  const whole = beatsAhead(story, startOf(story));
  return whole === 0 ? 1 : 1 - Math.min(whole, beatsAhead(story, spot)) / whole;
}
