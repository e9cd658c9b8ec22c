import type { Box, Picture } from '../../src/shared/picture.ts';

/**
 * How far the log's content has jumped between two pictures of the same size, as seen in its window: then it slides
 * there. 0 when nothing has, or too much to be followed with the eyes.
 */
export function glideBetween(before: Picture, after: Picture): number {
  if (!before.log || !after.log || before.width !== after.width || before.dpr !== after.dpr) return 0;
  const places = new Map(before.boxes.filter((box) => box.inLog).map((box) => [box.key, box]));
  let common: { old: Box; now: Box } | undefined;
  let news = false;
  for (const now of after.boxes) {
    if (!now.inLog) continue;
    const old = places.get(now.key);
    if (old) common = { old, now };
    else news = true;
  }
  if (!common || !news) return 0;
  const was = before.log.y + common.old.y - before.log.scrollTop;
  const is = after.log.y + common.now.y - after.log.scrollTop;
  const jump = is - was;
  return Math.abs(jump) > after.log.h * 0.6 ? 0 : jump;
}
