import { moves } from '../scenario/graph.ts';
import type { Scenario } from '../scenario/types.ts';
import type { ChatEvent } from './chat.machine.ts';
import { type Path, placeOf, walkOfStory } from './path.ts';

/**
 * The events that lead to a beat, for "What if …?": along the way taken as far as it goes there, else by the fewest
 * presses from the start. Comes out `undefined` where no way leads there.
 */
export function eventsTo(path: Path, beat: string): ChatEvent[] | undefined {
  const visited = path.moments.findIndex(({ before }) => before.beat === beat && !before.open);
  if (visited >= 0) return path.moments.slice(0, visited).map(({ event }) => event);
  // Some beats are met only by acting early: where choices alone do not lead there, a move of the bar does.
  return searchTo(path.story, beat, false) ?? searchTo(path.story, beat, true);
}

function searchTo(story: Scenario, beat: string, withBar: boolean): ChatEvent[] | undefined {
  const walk = walkOfStory(story);
  const cameBy = new Map<number, { from: number; event: ChatEvent } | null>([[walk.start, null]]);
  const queue = [walk.start];
  for (let state = queue.shift(); state !== undefined; state = queue.shift()) {
    const place = placeOf(walk, state);
    if (place.beat === beat && !place.open) {
      const events: ChatEvent[] = [];
      for (let at = cameBy.get(state); at; at = cameBy.get(at.from)) events.unshift(at.event);
      return events;
    }
    for (const step of walk.steps(state)) {
      if (cameBy.has(step.to)) continue;
      // The ways of the story itself come first: moves of the bar are the student's to make.
      if (!withBar && moves.some((move) => step.event.startsWith(`open.${move}`))) continue;
      cameBy.set(step.to, { from: state, event: withDetail(story, step.event) });
      queue.push(step.to);
    }
  }
  return undefined;
}

/** Fills in whom and what an event is about, where a search found only its type. */
function withDetail(story: Scenario, type: string): ChatEvent {
  if (type.startsWith('tell.to.')) {
    const kind = type.slice('tell.to.'.length);
    const who = Object.entries(story.tell.people).find(([, person]) => person.kind === kind)?.[0];
    return who === undefined ? { type } : { type, who };
  }
  if (type === 'tell.say') return { type, what: 'a' };
  return { type };
}
