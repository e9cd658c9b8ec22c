import type { Scenario } from '../scenario/types.ts';
import type { ChatEvent } from './chat.machine.ts';
import { type Path, replayOn } from './place.ts';
import type { Walk } from './walk.ts';

/** Whoever says what is possible in a story: its walk, or its XState machine. */
export interface ChatPlayer {
  can(event: ChatEvent): boolean;
  send(event: ChatEvent): void;
  stop(): void;
}

/** A story being played: who says what is possible, and the list of events, which is all that is kept. */
export interface Session {
  readonly story: Scenario;
  /** The path so far. */
  path(): Path;
  /** Whether an event is possible now. */
  can(event: ChatEvent): boolean;
  /** Takes an event. Comes out: whether it was possible; if not, nothing has changed. */
  take(event: ChatEvent): boolean;
  /** Events of an older version of the story that no longer fitted. */
  readonly dropped: number;
  stop(): void;
}

/**
 * Opens a story at the end of a list of events, perhaps saved by an older version of it: events are taken up to the
 * first that no longer fits (`dropped` says how many were left out). `play` opens the story's machine; without it the
 * walk through the story says what is possible.
 */
export function sessionOn(
  walk: Walk,
  story: Scenario,
  saved: readonly ChatEvent[],
  play?: (story: Scenario) => ChatPlayer,
): Session {
  const start = replayOn(walk, story, saved);
  const events = saved.slice(0, start.moments.length);
  const player = play?.(story);
  for (const event of events) if (event.type !== 'skip') player?.send(event);
  let path = start.dropped === 0 ? start : replayOn(walk, story, events);

  // Skipping changes what is told, not where the story stands.
  const can = (event: ChatEvent) =>
    event.type === 'skip' || (player ? player.can(event) : walk.after(path.state, event.type) !== undefined);

  return {
    story,
    dropped: start.dropped,
    path: () => path,
    can,
    take: (event) => {
      if (!can(event)) return false;
      if (event.type !== 'skip') player?.send(event);
      events.push(event);
      path = replayOn(walk, story, events);
      return true;
    },
    stop: () => player?.stop(),
  };
}
