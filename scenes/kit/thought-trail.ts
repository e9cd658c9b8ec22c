import type { Box } from '../../src/shared/picture.ts';

/** A circle of the trail, from the corner of the thought's box, CSS pixels. */
export interface TrailCircle {
  x: number;
  y: number;
  r: number;
}

/** How far the trail reaches below the thought, CSS pixels. */
export const TRAIL_DEPTH = 44;

/**
 * The two circles that lead from a thought to whoever thinks it: the largest person on the stage.
 * Without anybody below there is no trail.
 */
export function thoughtTrail(thought: Box, boxes: readonly Box[]): TrailCircle[] {
  let thinker: Box | undefined;
  for (const box of boxes) {
    if (box.kind !== 'person' || box.inLog || box.y + box.h <= thought.y + thought.h) continue;
    if (!thinker || box.h > thinker.h) thinker = box;
  }
  if (!thinker) return [];
  const towards = thinker.x + thinker.w / 2 - thought.x;
  const near = Math.min(Math.max(towards, 34), thought.w - 34);
  const lean = Math.sign(towards - near) * 5;
  return [
    { x: near, y: thought.h + 13, r: 8.5 },
    { x: near + 7 + lean, y: thought.h + 31, r: 5 },
  ];
}
