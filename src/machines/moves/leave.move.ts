import type { MoveTable } from './move.ts';

/**
 * Block in a chat of many: mute it or leave it (brief 2.0, patterns B and K). Both count in full; leaving asks once,
 * because the others may see it. Nothing is deleted here: that comes once an adult knows (brief, D3 of section 7). Among
 * people one knows it begins with "a plan first?".
 */
export const leaveMove: MoveTable = {
  move: 'block',
  initial: 'menu',
  short: 'short',
  steps: {
    menu: { 'block.mute': 'muted', 'block.block': 'ask' },
    ask: { 'block.keep': 'left', 'block.mute': 'muted' },
    short: { 'block.mute': 'muted', 'block.keep': 'left' },
    muted: { 'block.block': 'ask' },
    left: {},
  },
  done: { muted: 2, left: 2 },
};
