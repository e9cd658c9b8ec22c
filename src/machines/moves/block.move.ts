import type { MoveTable } from './move.ts';

/**
 * Block: find it in the menu (muting only hides), block, and decide about the chat: keeping it is better, deleting it
 * is worth less and is mended by telling (brief 4.2).
 */
export const blockMove: MoveTable = {
  move: 'block',
  initial: 'menu',
  short: 'short',
  steps: {
    menu: { 'block.mute': 'muted', 'block.block': 'ask' },
    muted: { 'block.block': 'ask' },
    ask: { 'block.keep': 'kept', 'block.delete': 'deleted' },
    short: { 'block.keep': 'kept' },
    kept: {},
    deleted: {},
  },
  done: { kept: 2, deleted: 1 },
};
