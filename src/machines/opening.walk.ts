import { beyond, type Opening } from '../scenario/opening.ts';
import { closed } from './place.ts';
import type { Walk } from './walk.ts';

/**
 * The walk through the opening of a story: going on, and choices without an exercise. Nobody is told or blocked in it,
 * so that a state is a beat; everything else is possible only once the whole story is there.
 */
export function openingWalk({ id, start, beats }: Opening): Walk {
  const ids = Object.keys(beats);
  const steps: Walk['steps'] = (state) => {
    const { next, choices = {} } = beats[ids[state] ?? ''] ?? {};
    const ways: Array<readonly [event: string, to: string]> = Object.entries(choices).flatMap(
      ([choice, { to, opens }]) => (opens ? [] : [[`choose.${choice}`, to]]),
    );
    if (next !== undefined) ways.push(['go', next]);
    return ways.flatMap(([event, to]) => (to === beyond ? [] : [{ event, to: ids.indexOf(to) }]));
  };
  return {
    table: { id, regions: [], rows: [] },
    start: ids.indexOf(start),
    steps,
    after: (state, event) => steps(state).find((step) => step.event === event)?.to,
    read: (state, region) =>
      ({ story: ids[state], told: 'untold', blocked: 'open', move: closed })[region] ?? '',
  };
}
