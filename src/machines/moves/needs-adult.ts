import type { Move, Scenario } from '../../scenario/types.ts';

/** At 8–10, Save, Block and Report are done with the adult: they open once somebody knows (design, the four moves). */
export function needsAdult(story: Scenario, move: Move): boolean {
  return story.pattern === 'Y' && (move === 'save' || move === 'block' || move === 'report');
}
