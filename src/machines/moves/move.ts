import type { Move } from '../../scenario/types.ts';

/**
 * An exercise of the safety bar as a neutral table: steps, and which event leads from which step to which.
 * The chat machine takes it in as nested states. `finish` (the story answers) is possible in the `done` steps,
 * `close` (put it away, nothing happens) in all others.
 */
export interface MoveTable {
  move: Move;
  /** The step at which the bar opens it. */
  initial: string;
  /** The step for whoever has done it well twice. */
  short: string;
  /** Step → event type → next step. */
  steps: Record<string, Record<string, string>>;
  /** Steps at which the exercise has been done, and how well: 2 to its end, 1 in part, 0 nothing yet. */
  done: Record<string, 0 | 1 | 2>;
}
