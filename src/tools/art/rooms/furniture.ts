import { type Brush, through } from './brush.ts';

/** A leafy plant in a pot that stands on `y`; `s` 1 is about 300 high. */
export function plant(b: Brush, x: number, y: number, s: number, pot: string, potEdge: string): string {
  const leaf = (angle: number, size: number, fill: string): string =>
    `<path transform="rotate(${angle}) scale(${size})" fill="${fill}" d="M0 0Q-44-30-40-86Q-26-80-22-66Q-26-100-4-128Q4-112 2-92Q16-118 34-116Q40-60 0 0Z"/>`;
  return `<g transform="translate(${x} ${y}) scale(${s})"><g transform="translate(0 -110)">${
    leaf(-54, 1.2, '#5f9a70') +
    leaf(-20, 1.55, '#6faa7c') +
    leaf(14, 1.7, '#5f9a70') +
    leaf(46, 1.3, '#7db98a') +
    leaf(-84, 0.9, '#7db98a') +
    leaf(78, 0.85, '#6faa7c')
  }</g>${b.shape(pot, 'M-56-114H56L44 0H-44Z')}${b.shape(potEdge, 'M-56-114H56L53-88H-53Z')}</g>`;
}

/** Books side by side, standing on `y`, each `[width, height, colour]`. */
export function books(
  b: Brush,
  x: number,
  y: number,
  row: readonly (readonly [number, number, string])[],
): string {
  let left = x;
  let marks = '';
  const spines = row.map(([w, h, fill]) => {
    const spine = b.slab(fill, left, y - h, w - 3, h, 4);
    marks += `M${Math.round(left + w * 0.28)} ${y - h + 16}h${Math.round(w * 0.36)}`;
    left += w;
    return spine;
  });
  return spines.join('') + b.line('#fffaf0', 4, marks, 0.7);
}

interface WindowLook {
  frame?: string;
  sill?: string;
  /** Bars: upright ones, level ones. */
  bars?: [number, number];
}

/** A window with a view, its frame, bars and sill; `id` unique in the drawing. The view is drawn in room space. */
export function window(
  b: Brush,
  id: string,
  [x, y, w, h]: readonly [number, number, number, number],
  view: string,
  { frame = '#fff8ea', sill = '#dcb994', bars = [1, 1] }: WindowLook = {},
): string {
  let out = b.slab(frame, x - 22, y - 22, w + 44, h + 44, 14) + through(id, b.slabPath(x, y, w, h, 8), view);
  for (let i = 1; i <= bars[0]; i += 1)
    out += b.slab(frame, x + (w * i) / (bars[0] + 1) - 7, y - 4, 14, h + 8, 2);
  for (let i = 1; i <= bars[1]; i += 1)
    out += b.slab(frame, x - 4, y + (h * i) / (bars[1] + 1) - 6, w + 8, 13, 2);
  return out + b.slab(sill, x - 40, y + h + 12, w + 80, 24, 8);
}

/** A picture frame with something in it, drawn in room space. */
export const picture = (
  b: Brush,
  [x, y, w, h]: readonly [number, number, number, number],
  frame: string,
  paper: string,
  inside: string,
): string => b.slab(frame, x - 12, y - 12, w + 24, h + 24, 6) + b.slab(paper, x, y, w, h, 3) + inside;

/** A wall clock without a hurry: its hands stand still. */
export const clock = (b: Brush, x: number, y: number, r: number, rim = '#6b6a7c'): string =>
  b.blob(rim, x, y, r) +
  b.blob('#fffaf0', x, y, r * 0.82) +
  b.line(rim, r * 0.12, `M${x} ${y - r * 0.5}V${y}L${x + r * 0.34} ${y + r * 0.22}`);

/** Clouds, each a few bows on a flat base. */
export const clouds = (
  b: Brush,
  at: readonly (readonly [number, number, number])[],
  opacity = 0.85,
): string =>
  b.shape(
    '#fffaf0',
    at
      .map(
        ([x, y, s]) =>
          `M${x} ${y}q${6 * s}${-28 * s} ${40 * s}${-24 * s} ${22 * s}${-26 * s} ${54 * s}${-6 * s} ${36 * s}${-4 * s} ${38 * s} ${30 * s}z`,
      )
      .join(''),
    opacity,
  );

/** A tree with a round crown; stands on `y`. */
export const tree = (
  b: Brush,
  x: number,
  y: number,
  s: number,
  dark: string,
  light: string,
  bark = '#8f6b4c',
): string =>
  `<g transform="translate(${x} ${y}) scale(${s})">${
    b.line(bark, 30, 'M0 0Q-4-90 2-190M0-120q34-30 50-80M-2-100q-30-20-44-60') +
    b.shape(
      dark,
      'M-120-190q-60-20-44-84 0-56 56-62 14-74 92-62 58-40 110 8 66-4 68 60 44 36 4 92-20 52-80 42-40 36-92 14-70 30-114-8z',
    ) +
    b.shape(light, 'M-96-250q-10-44 42-46 14-48 76-30 50-22 76 18-48-12-68 22-46-18-66 20-36-8-60 16z')
  }</g>`;

/** A round rug seen from the side, with a lighter middle. */
export const rug = (
  b: Brush,
  x: number,
  y: number,
  rx: number,
  ry: number,
  edge: string,
  middle: string,
): string => b.blob(edge, x, y, rx, ry) + b.blob(middle, x, y - 2, rx * 0.84, ry * 0.76);

/** A five-pointed star. */
export const star = (x: number, y: number, s: number, fill: string): string =>
  `<path transform="translate(${x} ${y}) scale(${s})" fill="${fill}" d="M0-24L7-8L25-6L11 5L16 23L0 13L-16 23L-11 5L-25-6L-7-8Z"/>`;

/** Points along a string that hangs between (x1, y) and (x2, y), `sag` deep in its middle. */
export function hung(
  x1: number,
  x2: number,
  y: number,
  sag: number,
  count: number,
): [x: number, y: number][] {
  return Array.from({ length: count }, (_, i) => {
    const t = (i + 0.5) / count;
    return [Math.round(x1 + (x2 - x1) * t), Math.round(y + 4 * sag * t * (1 - t))];
  });
}
