import type { Box } from '../../src/shared/picture.ts';

/** The three cameras, from far to near: behind the log, the log in its window, before it. */
export type Layer = 'back' | 'log' | 'front';

/**
 * Where each box is painted: the page's own order, with the room farthest away and the bar nearest, since it stays in
 * sight over whatever scrolls beneath it.
 * @param boxes in paint order
 */
export function layersOf(boxes: readonly Box[]): Array<{ layer: Layer; depth: number }> {
  const firstOfLog = boxes.findIndex((box) => box.inLog);
  return boxes.map((box, i) => {
    const depth = box.z + rank(box) * 100_000;
    if (box.inLog) return { layer: 'log', depth };
    const behind = firstOfLog < 0 ? box.kind !== 'bar' && box.kind !== 'bar-item' : i < firstOfLog;
    return { layer: behind ? 'back' : 'front', depth };
  });
}

function rank({ kind }: Box): number {
  if (kind === 'room') return 0;
  return kind === 'bar' || kind === 'bar-item' ? 2 : 1;
}
