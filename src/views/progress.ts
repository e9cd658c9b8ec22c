import { type Spot, shapeOf, spotKey, stepsFrom } from '../scenario/graph.ts';
import type { Scenario } from '../scenario/types.ts';

const lengths = new WeakMap<Scenario, Map<string, number>>();

/** 0 to 1: how far the story has come, by the longest way that is still ahead. It never goes back. */
export function progressAt(story: Scenario, spot: Spot): number {
  const whole = ahead(story, { beat: story.start, told: false, blocked: false });
  return whole === 0 ? 1 : 1 - Math.min(whole, ahead(story, spot)) / whole;
}

/** Beats on the longest way from a spot to an ending. */
function ahead(story: Scenario, spot: Spot): number {
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
  const longest = Math.max(0, ...stepsFrom(story, spot).map((step) => 1 + ahead(story, step.to)));
  known.set(k, longest);
  return longest;
}
