import { beatOf, choicesAt, stepsFrom } from '../scenario/graph.ts';
import type { Scenario } from '../scenario/types.ts';
import { closed } from './place.ts';
import type { Walk } from './walk.ts';

/**
 * The walk through the opening of a story: going on, and choices without an exercise. Nobody is told or blocked in it,
 * so that a state is a beat; everything else is possible only once the whole story is there.
 */
export function openingWalk(story: Scenario): Walk {
  const beats = Object.keys(story.beats);
  const spotAt = (state: number) => ({ beat: beats[state] ?? story.start, told: false, blocked: false });
  const steps: Walk['steps'] = (state) => {
    const spot = spotAt(state);
    const beat = beatOf(story, spot.beat);
    const plain = new Set(choicesAt(beat, spot).flatMap(([id, { opens }]) => (opens ? [] : [id])));
    return stepsFrom(story, spot).flatMap(({ choice, to }) =>
      choice === null || plain.has(choice)
        ? [{ event: choice === null ? 'go' : `choose.${choice}`, to: beats.indexOf(to.beat) }]
        : [],
    );
  };
  return {
    table: { id: story.id, regions: [], rows: [] },
    start: beats.indexOf(story.start),
    steps,
    after: (state, event) => steps(state).find((step) => step.event === event)?.to,
    read: (state, region) => {
      const { beat } = spotAt(state);
      return { story: beat, told: 'untold', blocked: 'open', move: closed }[region] ?? '';
    },
  };
}
