import type { ChatEvent } from '../../machines/chat.machine.ts';
import type { Action } from '../types.ts';

/** A press that sends an event into the chat. */
export function chat(event: ChatEvent): Action {
  return { do: 'chat', event };
}
