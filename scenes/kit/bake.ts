import type { Box, IconRun } from '../../src/shared/picture.ts';
import type { Inks } from './inks.ts';
import { linePixels, type PixelRect, snapRect, toPixel } from './pixels.ts';
import { drawIcon, innerRadii, type Radii, traceRound, writeText } from './shapes.ts';
import { drawShield } from './shield.ts';
import { TRAIL_DEPTH, type TrailCircle } from './thought-trail.ts';
import { drawWash } from './wash.ts';

/** What a box becomes: a canvas somewhat larger than the box. Lengths are device pixels. */
export interface Plate {
  /** The box. */
  rect: PixelRect;
  /** How far the canvas reaches beyond the box's left and upper edge, */
  pad: number;
  /** and below its lower edge. */
  below: number;
  dpr: number;
}

/** What is drawn besides the box's own fields. */
export interface Extras {
  inks: Inks;
  picture?: HTMLImageElement | undefined;
  trail?: readonly TrailCircle[];
  level?: number | undefined;
  /** The shadow lies on a plate of its own, so that the box can be lifted off it. */
  withoutShadow?: boolean;
}

/** Kinds whose level is painted into their plate, and painted again while the water moves. */
export const isWater = ({ kind }: Box): boolean => kind === 'shield' || kind === 'wash';

/** Whether there is anything to be seen of a box: many only hold others. */
export function isClear(box: Box): boolean {
  const filled = box.fill.some((colour) => colour !== 'transparent');
  const lined = box.lineWidth > 0 && box.line !== '' && box.line !== 'transparent';
  const holdsNothing = box.texts.length === 0 && box.icons.length === 0 && !box.image;
  return !filled && !lined && holdsNothing && box.level === undefined && box.kind !== 'typing';
}

/** The plate of a box that has its place on the device's pixels. */
export function plateOf(box: Box, rect: PixelRect, dpr: number, extras: Extras): Plate {
  const shadow = extras.withoutShadow ? 0 : box.shadow;
  const trail = extras.trail?.length ? TRAIL_DEPTH : 0;
  return { rect, pad: 1, below: 1 + Math.ceil(Math.max(shadow, trail) * dpr), dpr };
}

export const plateWidth = ({ rect, pad }: Plate): number => rect.w + 2 * pad;
export const plateHeight = ({ rect, pad, below }: Plate): number => rect.h + pad + below;

/**
 * The baseline of a run from the box's upper edge, in whole device pixels, counted on the stage's own grid: there the
 * page snaps it too.
 */
function baseline(box: Box, runY: number, dpr: number, originY: number): number {
  return toPixel(originY + box.y + runY, dpr) - toPixel(originY + box.y, dpr);
}

/**
 * All that the plate shows, as one string: equal strings, equal plates.
 * @param origin of the box's coordinates on the stage, CSS pixels
 */
export function signOf(box: Box, plate: Plate, extras: Extras, origin: { x: number; y: number }): string {
  const { dpr, rect } = plate;
  return JSON.stringify([
    box.kind,
    rect.w,
    rect.h,
    plate.below,
    dpr,
    box.radii,
    box.fill,
    box.line,
    box.lineWidth,
    box.image,
    box.kind === 'wash' && box.from,
    extras.level,
    extras.trail,
    extras.inks,
    box.texts.map((run) => [
      run.text,
      Math.round(run.x * dpr * 4),
      baseline(box, run.y, dpr, origin.y),
      run.font,
      run.color,
      run.letterSpacing,
      run.wordSpacing,
      run.dir,
    ]),
    box.icons.map((icon) => [{ ...icon, x: 0, y: 0 }, iconRect(box, icon, dpr, origin)]),
  ]);
}

/** An icon's square from its box's corner: like everything that a page fits into a frame, on whole device pixels. */
function iconRect(box: Box, icon: IconRun, dpr: number, origin: { x: number; y: number }): PixelRect {
  const square = { x: box.x + icon.x, y: box.y + icon.y, w: icon.size, h: icon.size };
  const corner = snapRect(box, dpr, origin);
  return snapRect(square, dpr, origin, corner);
}

/** Draws a box onto its plate; the context belongs to an empty canvas of the plate's size. */
export function paintBox(
  ctx: CanvasRenderingContext2D,
  box: Box,
  plate: Plate,
  extras: Extras,
  origin: { x: number; y: number },
): void {
  const { dpr, rect, pad } = plate;
  ctx.setTransform(1, 0, 0, 1, pad, pad);
  if (box.kind === 'shield') {
    paintShield(ctx, box, plate, extras);
  } else if (box.kind === 'wash') {
    paintWash(ctx, box, plate, extras);
  } else {
    const radii = box.radii.map((r) => r * dpr) as unknown as Radii;
    if (!extras.withoutShadow && box.shadow > 0) paintShadow(ctx, rect, radii, box.shadow * dpr, extras.inks);
    paintBody(ctx, box, rect, radii, dpr, extras);
  }
  for (const circle of extras.trail ?? []) paintCircle(ctx, circle, box, dpr);
  for (const icon of box.icons) {
    const at = iconRect(box, icon, dpr, origin);
    ctx.setTransform(1, 0, 0, 1, pad + at.x, pad + at.y);
    drawIcon(ctx, icon, at.w, dpr);
  }
  const left = (origin.x + box.x) * dpr - toPixel(origin.x + box.x, dpr);
  for (const run of box.texts) {
    ctx.setTransform(dpr, 0, 0, dpr, pad + left + run.x * dpr, pad + baseline(box, run.y, dpr, origin.y));
    writeText(ctx, run);
  }
}

/** Draws only the flat shadow of a box, onto a plate of the box's size. */
export function paintShadowAlone(ctx: CanvasRenderingContext2D, box: Box, plate: Plate, inks: Inks): void {
  const { dpr, rect, pad } = plate;
  ctx.setTransform(1, 0, 0, 1, pad, pad);
  ctx.fillStyle = inks.shade;
  ctx.beginPath();
  traceRound(ctx, 0, 0, rect.w, rect.h, box.radii.map((r) => r * dpr) as unknown as Radii);
  ctx.fill();
}

/** The flat shadow below, and nothing of it under the box itself, which may be clear. */
function paintShadow(
  ctx: CanvasRenderingContext2D,
  { w, h }: PixelRect,
  radii: Radii,
  depth: number,
  inks: Inks,
): void {
  ctx.save();
  const outside = new Path2D();
  outside.rect(-2, -2, w + 4, h + depth + 4);
  traceRound(outside, 0, 0, w, h, radii);
  ctx.clip(outside, 'evenodd');
  ctx.fillStyle = inks.shade;
  ctx.beginPath();
  traceRound(ctx, 0, Math.round(depth), w, h, radii);
  ctx.fill();
  ctx.restore();
}

function paintBody(
  ctx: CanvasRenderingContext2D,
  box: Box,
  { w, h }: PixelRect,
  radii: Radii,
  dpr: number,
  extras: Extras,
): void {
  const line = box.line && box.line !== 'transparent' ? linePixels(box.lineWidth, dpr) : 0;
  if (box.fill.length > 0) {
    // Half a pixel inside the line, so that the ground does not shine through the line's soft outer edge.
    const inset = line > 0 ? 0.5 : 0;
    ctx.fillStyle = groundOf(ctx, box, w);
    ctx.beginPath();
    traceRound(ctx, inset, inset, w - 2 * inset, h - 2 * inset, innerRadii(radii, inset));
    ctx.fill();
  }
  if (extras.picture && box.image) {
    ctx.save();
    ctx.beginPath();
    traceRound(ctx, line, line, w - 2 * line, h - 2 * line, innerRadii(radii, line));
    ctx.clip();
    paintPicture(ctx, extras.picture, box.image, line, line, w - 2 * line, h - 2 * line);
    ctx.restore();
  }
  if (line > 0) {
    ctx.fillStyle = box.line;
    ctx.beginPath();
    traceRound(ctx, 0, 0, w, h, radii);
    traceRound(ctx, line, line, w - 2 * line, h - 2 * line, innerRadii(radii, line));
    ctx.fill('evenodd');
  }
}

function groundOf(ctx: CanvasRenderingContext2D, box: Box, w: number): string | CanvasGradient {
  const [first = 'transparent', second] = box.fill;
  if (second === undefined || box.level !== undefined) return first;
  const gradient = ctx.createLinearGradient(0, 0, w, 0);
  gradient.addColorStop(0, first);
  gradient.addColorStop(1, second);
  return gradient;
}

/** Fits a picture into a rectangle as `object-fit` and `object-position` do. */
function paintPicture(
  ctx: CanvasRenderingContext2D,
  picture: HTMLImageElement,
  { fit, position }: NonNullable<Box['image']>,
  x: number,
  y: number,
  w: number,
  h: number,
): void {
  const wide = picture.naturalWidth || w;
  const high = picture.naturalHeight || h;
  const scale = fit === 'cover' ? Math.max(w / wide, h / high) : Math.min(w / wide, h / high);
  const width = wide * scale;
  const height = high * scale;
  ctx.imageSmoothingQuality = 'high';
  ctx.drawImage(picture, x + (w - width) * position[0], y + (h - height) * position[1], width, height);
}

function paintCircle(ctx: CanvasRenderingContext2D, circle: TrailCircle, box: Box, dpr: number): void {
  const line = linePixels(box.lineWidth, dpr);
  ctx.beginPath();
  ctx.arc(circle.x * dpr, circle.y * dpr, circle.r * dpr - line / 2, 0, Math.PI * 2);
  ctx.fillStyle = box.fill[0] ?? '#ffffff';
  ctx.fill();
  if (line === 0) return;
  ctx.strokeStyle = box.line;
  ctx.lineWidth = line;
  ctx.stroke();
}

/** The fill is the ground and, if there is a second colour, the water; the line is the shield's outline. */
function paintShield(ctx: CanvasRenderingContext2D, box: Box, plate: Plate, extras: Extras): void {
  ctx.save();
  ctx.scale(plate.dpr, plate.dpr);
  drawShield(ctx, plate.rect.w / plate.dpr, plate.rect.h / plate.dpr, extras.level ?? box.level ?? 0, {
    ground: box.fill.length > 1 ? (box.fill[0] ?? extras.inks.ground) : extras.inks.ground,
    water: box.fill.at(-1) ?? extras.inks.water,
    line: box.line && box.line !== 'transparent' ? box.line : extras.inks.edge,
  });
  ctx.restore();
}

/** The fill is the water; the line's colour, if there is one, is the pigment that gathers at its edge. */
function paintWash(ctx: CanvasRenderingContext2D, box: Box, { rect, dpr }: Plate, extras: Extras): void {
  ctx.save();
  ctx.beginPath();
  traceRound(ctx, 0, 0, rect.w, rect.h, box.radii.map((r) => r * dpr) as unknown as Radii);
  ctx.clip();
  if (box.from === 'right') ctx.transform(-1, 0, 0, 1, rect.w, 0);
  const water = box.fill[0] ?? extras.inks.water;
  const pigment = box.line && box.line !== 'transparent' ? box.line : extras.inks.water;
  drawWash(ctx, rect.w, rect.h, extras.level ?? box.level ?? 0, { water, pigment });
  ctx.restore();
}
