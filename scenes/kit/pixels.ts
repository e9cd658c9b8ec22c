/** From CSS pixels to whole device pixels: what lies on them is as sharp as the page itself. */

/** A rectangle in whole device pixels. */
export interface PixelRect {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** A rectangle in CSS pixels. */
export interface CssRect {
  x: number;
  y: number;
  w: number;
  h: number;
}

/**
 * The device pixel on which a browser puts an edge, from CSS pixels. Browsers count in 64ths and round halves up; the
 * rectangles that they tell are rounded floats, so that a half may come as a little less.
 */
export function toPixel(length: number, dpr: number): number {
  return Math.round(length * dpr + 0.005);
}

/**
 * Both edges on device pixels, as browsers put the boxes of a page.
 * @param origin where the rectangle's own zero lies on the stage, CSS pixels
 * @param base what to measure from, device pixels
 */
export function snapRect(
  rect: CssRect,
  dpr: number,
  origin = { x: 0, y: 0 },
  base = { x: 0, y: 0 },
): PixelRect {
  const left = toPixel(origin.x + rect.x, dpr);
  const top = toPixel(origin.y + rect.y, dpr);
  return {
    x: left - base.x,
    y: top - base.y,
    w: Math.max(1, toPixel(origin.x + rect.x + rect.w, dpr) - left),
    h: Math.max(1, toPixel(origin.y + rect.y + rect.h, dpr) - top),
  };
}

/** A length to whole device pixels, given and taken in CSS pixels. */
export function snap(length: number, dpr: number): number {
  return toPixel(length, dpr) / dpr;
}

/** A line's width in device pixels: as browsers do, rounded down, but never to nothing. */
export function linePixels(width: number, dpr: number): number {
  return width <= 0 ? 0 : Math.max(1, Math.floor(width * dpr + 0.01));
}
