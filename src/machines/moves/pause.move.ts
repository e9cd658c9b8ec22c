import type { MoveTable } from './move.ts';

/**
 * Pause and look (at 8–10: Stop). Marks messages, each mark an event that carries the line; it may be left at any
 * time. Looking is worth something by itself (brief 4.2); *strong* comes from what was marked (`score.ts`).
 */
export const pauseMove: MoveTable = {
  move: 'pause',
  initial: 'look',
  short: 'look',
  steps: { look: { 'pause.mark': 'look' } },
  done: { look: 1 },
};
