import type { Path } from '../machines/path.ts';
import { type Spot, shapeOf, spotKey, startOf, stepsFrom } from '../scenario/graph.ts';
import type { Scenario } from '../scenario/types.ts';

const lengths = new WeakMap<Scenario, Map<string, number>>();

/**
 * 0 to 1: how far a path has come. It never goes back: a move of the bar may open a longer way than the one that was
 * ahead, and then the line waits until the story has caught up.
 */
export function progressOf({ story, moments }: Path): number {
  return moments.reduce(
    (most, { after }) => Math.max(most, progressAt(story, after)),
    progressAt(story, startOf(story)),
  );
}

/** 0 to 1: how far the story has come at a spot, by the longest way that is still ahead. */
export function progressAt(story: Scenario, spot: Spot): number {
  const whole = ahead(story, startOf(story));
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
