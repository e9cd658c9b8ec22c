import { createActor } from 'xstate';
import { moves } from '../scenario/graph.ts';
import type { Scenario } from '../scenario/types.ts';
import { type ChatEvent, chatMachine } from './chat.machine.ts';
import { type Path, placeOf, replay, walkOfStory } from './path.ts';

/** A story being played: the machine that says what is possible, and the list of events, which is all that is kept. */
export interface Session {
  readonly story: Scenario;
  /** The path so far. */
  path(): Path;
  /** Takes an event. Comes out: whether it was possible; if not, nothing has changed. */
  take(event: ChatEvent): boolean;
  /** Events of an older version of the story that no longer fitted. */
  readonly dropped: number;
  stop(): void;
}

const machines = new WeakMap<Scenario, ReturnType<typeof chatMachine>>();

function machineFor(story: Scenario) {
  let machine = machines.get(story);
  if (!machine) {
    machine = chatMachine(story);
    machines.set(story, machine);
  }
  return machine;
}

/**
 * Opens a story at the end of a list of events, perhaps saved by an older version of it: events are taken up to the
 * first that no longer fits (`dropped` says how many were left out).
 */
export function openSession(story: Scenario, saved: readonly ChatEvent[]): Session {
  const start = replay(story, saved);
  const events = saved.slice(0, start.moments.length);
  const actor = createActor(machineFor(story));
  actor.start();
  for (const event of events) if (event.type !== 'skip') actor.send(event);
  let path: Path | undefined = start.dropped === 0 ? start : undefined;

  return {
    story,
    dropped: start.dropped,
    path: () => {
      path ??= replay(story, events);
      return path;
    },
    take: (event) => {
      // Skipping changes what is told, not where the story stands.
      if (event.type !== 'skip') {
        if (!actor.getSnapshot().can(event)) return false;
        actor.send(event);
      }
      events.push(event);
      path = undefined;
      return true;
    },
    stop: () => actor.stop(),
  };
}

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
