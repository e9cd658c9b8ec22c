import type { Box, Picture } from '../../src/shared/picture.ts';

/** How far outside of what is seen boxes are drawn beforehand, in heights of the window; and when they are freed. */
export const NEAR = 0.6;
export const FAR = 1.5;

/** A key twice in a picture is a mistake of the page; both boxes are drawn all the same. */
export function distinct(boxes: readonly Box[]): Box[] {
  const seen = new Map<string, number>();
  return boxes.map((box) => {
    const times = seen.get(box.key) ?? 0;
    seen.set(box.key, times + 1);
    return times === 0 ? box : { ...box, key: `${box.key}#${times}` };
  });
}

/** @param reach how far outside of its window, in heights of the window */
export function near(box: Box, picture: Picture, scrollTop: number, reach: number): boolean {
  const { log, height } = picture;
  const windowTop = box.inLog ? scrollTop : 0;
  const windowHeight = box.inLog && log ? log.h : height;
  const margin = windowHeight * reach;
  return box.y + box.h > windowTop - margin && box.y < windowTop + windowHeight + margin;
}

/** On small screens the phone is the whole stage, and what lies behind it need not be drawn. */
export function coversStage(phone: Box, { width, height }: Picture): boolean {
  return (
    phone.fill.length > 0 &&
    phone.radii.every((r) => r === 0) &&
    phone.x <= 0 &&
    phone.y <= height * 0.15 &&
    phone.x + phone.w >= width &&
    phone.y + phone.h >= height
  );
}
