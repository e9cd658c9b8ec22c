import type { Move, Scenario } from '../scenario/types.ts';
import type { ChatEvent } from './chat.machine.ts';
import type { Walk } from './walk.ts';

/** No exercise is open. */
export const closed = 'closed';

/** Where somebody is, read from a packed state. */
export interface Place {
  beat: string;
  /** The choice whose exercise is open. */
  choice?: string;
  told: boolean;
  blocked: boolean;
  /** The open exercise and its step. */
  open?: { move: Move; step: string };
}

/** One event of a path, with where it was taken and where it led. */
export interface Moment {
  event: ChatEvent;
  before: Place;
  after: Place;
}

/** A path taken through a story: everything a view, a score or a saved game needs. */
export interface Path {
  story: Scenario;
  moments: Moment[];
  /** Where it stands now. */
  place: Place;
  /** The packed state, for asking what is possible. */
  state: number;
  walk: Walk;
  /** Events that no longer fit and were left out; 0 for a path of this version of the story. */
  dropped: number;
}

/** Reads a packed state. */
export function placeOf(walk: Walk, state: number): Place {
  const story = walk.read(state, 'story');
  const move = walk.read(state, 'move');
  const mark = story.indexOf('?');
  const dot = move.indexOf('.');
  return {
    beat: mark < 0 ? story : story.slice(0, mark),
    ...(mark < 0 ? {} : { choice: story.slice(mark + 1) }),
    told: walk.read(state, 'told') === 'told',
    blocked: walk.read(state, 'blocked') === 'blocked',
    ...(move === closed ? {} : { open: { move: move.slice(0, dot) as Move, step: move.slice(dot + 1) } }),
  };
}

/**
 * Replays events. Goes in: a walk through a story, the story, and a list of events, perhaps of an older version. Comes out: the path up to the
 * first event that does not fit; how many were left out stands in `dropped`.
 */
export function replayOn(walk: Walk, story: Scenario, events: readonly ChatEvent[]): Path {
  const moments: Moment[] = [];
  let state = walk.start;
  let before = placeOf(walk, state);
  for (const event of events) {
    const next = event.type === 'skip' ? state : walk.after(state, event.type);
    if (next === undefined) break;
    const after = next === state ? before : placeOf(walk, next);
    moments.push({ event, before, after });
    state = next;
    before = after;
  }
  return { story, moments, place: before, state, walk, dropped: events.length - moments.length };
}
