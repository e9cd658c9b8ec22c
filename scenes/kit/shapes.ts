import { type IconShape, icons } from '../../src/shared/icons.ts';
import type { IconRun, TextRun } from '../../src/shared/picture.ts';

/** Corner radii: top left, top right, bottom right, bottom left. */
export type Radii = readonly [number, number, number, number];

/** Adds a rounded rectangle to the context's path; radii that do not fit are made smaller together, as in CSS. */
export function traceRound(
  path: CanvasRenderingContext2D | Path2D,
  x: number,
  y: number,
  w: number,
  h: number,
  radii: Radii,
): void {
  if (w <= 0 || h <= 0) return;
  const round = radii.map((r) => Math.max(0, r)) as unknown as Radii;
  // The browser's own has the softness of the page's corners; older browsers do not have it.
  if ('roundRect' in path) path.roundRect(x, y, w, h, [...round]);
  else traceCorners(path, x, y, w, h, round);
}

function traceCorners(path: CanvasPath, x: number, y: number, w: number, h: number, radii: Radii): void {
  const [a, b, c, d] = radii;
  const fit = Math.min(1, w / (a + b || 1), w / (c + d || 1), h / (a + d || 1), h / (b + c || 1));
  const [tl, tr, br, bl] = [a * fit, b * fit, c * fit, d * fit];
  path.moveTo(x + tl, y);
  path.lineTo(x + w - tr, y);
  path.arcTo(x + w, y, x + w, y + tr, tr);
  path.lineTo(x + w, y + h - br);
  path.arcTo(x + w, y + h, x + w - br, y + h, br);
  path.lineTo(x + bl, y + h);
  path.arcTo(x, y + h, x, y + h - bl, bl);
  path.lineTo(x, y + tl);
  path.arcTo(x, y, x + tl, y, tl);
  path.closePath();
}

/** The radii of a rounded rectangle that lies `inset` inside another. */
export function innerRadii(radii: Radii, inset: number): Radii {
  return radii.map((r) => Math.max(0, r - inset)) as unknown as Radii;
}

const number = (text: string | undefined) => Number(text ?? 0) || 0;

/** One shape of an icon as a path. Throws for a kind of shape that icons do not have. */
function pathOf({ tag, attrs }: IconShape): Path2D {
  const path = new Path2D();
  switch (tag) {
    case 'path':
      return new Path2D(attrs['d']);
    case 'circle': {
      const r = number(attrs['r']);
      path.arc(number(attrs['cx']), number(attrs['cy']), r, 0, Math.PI * 2);
      return path;
    }
    case 'ellipse':
      path.ellipse(
        number(attrs['cx']),
        number(attrs['cy']),
        number(attrs['rx']),
        number(attrs['ry']),
        0,
        0,
        Math.PI * 2,
      );
      return path;
    case 'rect': {
      const r = number(attrs['rx'] ?? attrs['ry']);
      traceRound(
        path,
        number(attrs['x']),
        number(attrs['y']),
        number(attrs['width']),
        number(attrs['height']),
        [r, r, r, r],
      );
      return path;
    }
    case 'line':
      path.moveTo(number(attrs['x1']), number(attrs['y1']));
      path.lineTo(number(attrs['x2']), number(attrs['y2']));
      return path;
    case 'polyline':
    case 'polygon': {
      const points = (attrs['points'] ?? '')
        .trim()
        .split(/[\s,]+/)
        .map(Number);
      for (let i = 0; i + 1 < points.length; i += 2) path.lineTo(points[i] ?? 0, points[i + 1] ?? 0);
      if (tag === 'polygon') path.closePath();
      return path;
    }
    default:
      throw new Error(`An icon has a shape that cannot be drawn: ${String(tag)}`);
  }
}

const paths = new Map<string, readonly Path2D[]>();

/**
 * Draws an icon of `icons.ts` at the context's zero.
 * @param size of its square in the context's unit, device pixels
 * @param dpr device pixels per CSS pixel of the run's own lengths
 */
export function drawIcon(ctx: CanvasRenderingContext2D, icon: IconRun, size: number, dpr: number): void {
  const shapes = icons[icon.name as keyof typeof icons];
  if (!shapes) return;
  let drawn = paths.get(icon.name);
  if (!drawn) {
    drawn = shapes.map((shape) => pathOf(shape));
    paths.set(icon.name, drawn);
  }
  ctx.save();
  if (icon.ground) {
    const r = (icon.radius ?? 0) * dpr;
    ctx.fillStyle = icon.ground;
    ctx.beginPath();
    traceRound(ctx, 0, 0, size, size, [r, r, r, r]);
    ctx.fill();
  }
  const pad = icon.pad * dpr;
  const scale = (size - 2 * pad) / 24;
  ctx.translate(pad, pad);
  ctx.scale(scale, scale);
  ctx.strokeStyle = icon.color;
  ctx.lineWidth = 2;
  ctx.lineCap = 'round';
  ctx.lineJoin = 'round';
  for (const path of drawn) ctx.stroke(path);
  ctx.restore();
}

/** Writes a run of text with its baseline at the context's zero. */
export function writeText(ctx: CanvasRenderingContext2D, run: TextRun): void {
  ctx.font = run.font;
  ctx.fillStyle = run.color;
  ctx.textBaseline = 'alphabetic';
  ctx.textAlign = run.dir === 'rtl' ? 'right' : 'left';
  ctx.direction = run.dir;
  // Browsers older than these two properties write without extra spacing.
  ctx.letterSpacing = run.letterSpacing;
  ctx.wordSpacing = run.wordSpacing;
  // Otherwise a canvas kerns word by word, the page over the spaces too: a line would end a pixel further on.
  ctx.textRendering = 'optimizeLegibility';
  ctx.fillText(run.text, 0, 0);
}
