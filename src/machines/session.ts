import type { Scenario } from '../scenario/types.ts';
import type { ChatEvent } from './chat.machine.ts';
import { walkOfStory } from './path.ts';
import { type ChatPlayer, type Session, sessionOn } from './session-on.ts';

export type { ChatPlayer, Session } from './session-on.ts';

/**
 * Opens a story at the end of a list of events (see `sessionOn`). `play` opens its XState machine; without it the
 * story's walk says what is possible, which is proved to say the same of every story.
 */
export function openSession(
  story: Scenario,
  saved: readonly ChatEvent[],
  play?: (story: Scenario) => ChatPlayer,
): Session {
  return sessionOn(walkOfStory(story), story, saved, play);
}
