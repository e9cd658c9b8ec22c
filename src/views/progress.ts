import type { Path } from '../machines/place.ts';
import { progressAt } from '../scenario/ahead.ts';
import { startOf } from '../scenario/graph.ts';

export { progressAt } from '../scenario/ahead.ts';

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
