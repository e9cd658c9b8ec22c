import type { MoveTable } from './move.ts';

/**
 * Save: pick what to keep (words, username, link, time), then keep it. Who keeps only part is asked once whether to
 * add the rest, and may leave it at that. A picture can never be picked (brief MUST11).
 */
export const saveMove: MoveTable = {
  move: 'save',
  initial: 'pick',
  short: 'short',
  steps: {
    pick: { 'save.pick': 'pick', 'save.keep': 'kept', 'save.keepSome': 'more' },
    more: { 'save.pick': 'more', 'save.keep': 'kept', 'save.keepSome': 'kept' },
    short: { 'save.keep': 'kept' },
    kept: {},
  },
  done: { kept: 2 },
};
