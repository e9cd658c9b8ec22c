import type { Path } from '../machines/place.ts';
import { beatsAhead } from '../scenario/ahead.ts';
import { type Spot, startOf } from '../scenario/graph.ts';
import type { Scenario } from '../scenario/types.ts';

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
  const whole = beatsAhead(story, startOf(story));
  return whole === 0 ? 1 : 1 - Math.min(whole, beatsAhead(story, spot)) / whole;
}
