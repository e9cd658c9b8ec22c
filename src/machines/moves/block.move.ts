import type { MoveTable } from './move.ts';

/**
 * Block: find it in the menu (muting only hides), block, and decide about the chat: keeping it is better, deleting it
 * is worth less and is mended by telling (brief 4.2). With a known person it begins with "a plan first?" (pattern K).
 */
export function blockMove(knownPerson: boolean): MoveTable {
  return {
    move: 'block',
    initial: knownPerson ? 'plan' : 'menu',
    short: knownPerson ? 'plan' : 'short',
    steps: {
      ...(knownPerson ? { plan: { 'block.on': 'menu' } } : {}),
      menu: { 'block.mute': 'muted', 'block.block': 'ask' },
      muted: { 'block.block': 'ask' },
      ask: { 'block.keep': 'kept', 'block.delete': 'deleted' },
      ...(knownPerson ? {} : { short: { 'block.keep': 'kept' } }),
      kept: {},
      deleted: {},
    },
    done: { kept: 2, deleted: 1 },
  };
}
