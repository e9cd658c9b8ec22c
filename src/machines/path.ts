import { beatOf } from '../scenario/graph.ts';
import type { Deed } from '../scenario/score.ts';
import { trickOf } from '../scenario/trick-of.ts';
import type { Move, Scenario } from '../scenario/types.ts';
import type { ChatEvent } from './chat.machine.ts';
import { chatTable, closed, movesOf } from './chat.table.ts';
import { halfTold } from './moves/tell.move.ts';
import { type Walk, walkOf } from './walk.ts';

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

const walks = new WeakMap<Scenario, Walk>();

/** The walk of a story, built once. */
export function walkOfStory(story: Scenario): Walk {
  let walk = walks.get(story);
  if (!walk) {
    walk = walkOf(chatTable(story));
    walks.set(story, walk);
  }
  return walk;
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
 * Replays events. Goes in: a story and a list of events, perhaps of an older version. Comes out: the path up to the
 * first event that does not fit; how many were left out stands in `dropped`.
 */
export function replay(story: Scenario, events: readonly ChatEvent[]): Path {
  const walk = walkOfStory(story);
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

/** What was done along a path, for `score.ts`. */
export function deedsOf(path: Path): Deed[] {
  return path.moments.flatMap((moment) => deedsAt(path.story, moment));
}

function deedsAt(story: Scenario, { event, before, after }: Moment): Deed[] {
  if (event.type === 'pause.mark' && event.line !== undefined)
    return [{ kind: 'mark', line: event.line, trick: trickOf(story, event.line) }];
  if (event.type.startsWith('choose.') && !after.open)
    return [{ kind: 'choice', beat: before.beat, choice: event.type.slice('choose.'.length) }];
  if (
    after.open?.move === 'tell' &&
    halfTold.includes(after.open.step) &&
    before.open?.step !== after.open.step
  )
    return [{ kind: 'half-told' }];
  if (event.type === 'finish' && before.open) return finished(story, before);
  return [];
}

function finished(story: Scenario, before: Place): Deed[] {
  const { open } = before;
  if (!open) return [];
  const deeds: Deed[] = [
    {
      kind: 'move',
      move: open.move,
      worth: movesOf(story)[open.move].done[open.step] === 2 ? 2 : 1,
      told: before.told,
      blocked: before.blocked,
      deleted: open.step === 'deleted',
    },
  ];
  if (before.choice !== undefined) deeds.push({ kind: 'choice', beat: before.beat, choice: before.choice });
  return deeds;
}

/** Whether the path has come to an ending. */
export function ended(path: Path): boolean {
  return beatOf(path.story, path.place.beat).end !== undefined;
}
