import type { Box, BoxKind } from '../../src/shared/picture.ts';
import { isClear } from './bake.ts';

/** What others can stand on: they move with it. */
const carriers: readonly BoxKind[] = [
  'sheet',
  'panel',
  'choice',
  'button',
  'item',
  'bar',
  'bar-item',
  'header',
];

/**
 * For every box the one it stands on: the nearest box before it that holds it wholly. The letter of a choice moves
 * with the choice, the choice with its sheet.
 * @param boxes in paint order
 * @returns the index of the carrier for each box, or -1
 */
export function carriersOf(boxes: readonly Box[]): number[] {
  return boxes.map((box, i) => {
    if (box.kind === 'phone' || box.kind === 'room') return -1;
    for (let k = i - 1; k >= 0; k -= 1) {
      const under = boxes[k];
      if (!under || under.inLog !== box.inLog || !carriers.includes(under.kind)) continue;
      // Of what cannot be seen there is no sprite to stand on.
      if (!isClear(under) && holds(under, box)) return k;
    }
    return -1;
  });
}

function holds(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x - 1 &&
    inner.y >= outer.y - 1 &&
    inner.x + inner.w <= outer.x + outer.w + 1 &&
    inner.y + inner.h <= outer.y + outer.h + 1
  );
}
