/** A hand that draws rooms: every edge a little off the ruler, the same each time for the same seed. */
export interface Brush {
  /** A box whose corners and edges waver; `r` is the radius of its corners. */
  slab(fill: string, x: number, y: number, w: number, h: number, r?: number): string;
  /** A box as path data only, for several in one path. */
  slabPath(x: number, y: number, w: number, h: number, r?: number): string;
  /** A round shape that is not quite an ellipse. */
  blob(fill: string, x: number, y: number, rx: number, ry?: number): string;
  /** Any filled path. */
  shape(fill: string, d: string, opacity?: number): string;
  /** A line with round ends. */
  line(colour: string, width: number, d: string, opacity?: number): string;
}

const n = (value: number): string => String(Math.round(value * 10) / 10);
const whole = (value: number): string => String(Math.round(value));

/** A new hand; `seed` any whole number. */
export function brush(seed: number): Brush {
  let state = seed * 2654435761;
  const waver = (size: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state / 4294967296 - 0.5) * 2 * size;
  };
  const slabPath = (x: number, y: number, w: number, h: number, r = 8): string => {
    const j = Math.min(3.2, Math.min(w, h) * 0.05);
    const q = Math.min(r, w / 2, h / 2);
    const [ax, ay, bx, by] = [x + waver(j), y + waver(j), x + w + waver(j), y + waver(j)];
    const [cx, cy, dx, dy] = [x + w + waver(j), y + h + waver(j), x + waver(j), y + h + waver(j)];
    const bow = (): number => waver(j * 0.9);
    return (
      `M${whole(ax + q)} ${whole(ay)}Q${whole((ax + bx) / 2)} ${whole((ay + by) / 2 + bow())} ${whole(bx - q)} ${whole(by)}Q${whole(bx)} ${whole(by)} ${whole(bx)} ${whole(by + q)}` +
      `Q${whole((bx + cx) / 2 + bow())} ${whole((by + cy) / 2)} ${whole(cx)} ${whole(cy - q)}Q${whole(cx)} ${whole(cy)} ${whole(cx - q)} ${whole(cy)}` +
      `Q${whole((cx + dx) / 2)} ${whole((cy + dy) / 2 + bow())} ${whole(dx + q)} ${whole(dy)}Q${whole(dx)} ${whole(dy)} ${whole(dx)} ${whole(dy - q)}` +
      `Q${whole((ax + dx) / 2 + bow())} ${whole((ay + dy) / 2)} ${whole(ax)} ${whole(ay + q)}Q${whole(ax)} ${whole(ay)} ${whole(ax + q)} ${whole(ay)}Z`
    );
  };
  return {
    slabPath,
    slab: (fill, x, y, w, h, r) => `<path fill="${fill}" d="${slabPath(x, y, w, h, r)}"/>`,
    blob: (fill, x, y, rx, ry = rx) => {
      const k = 0.5523;
      const v = (): number => 1 + waver(0.035);
      const [t, r, b, l] = [ry * v(), rx * v(), ry * v(), rx * v()];
      return (
        `<path fill="${fill}" d="M${n(x)} ${n(y - t)}C${n(x + r * k)} ${n(y - t)} ${n(x + r)} ${n(y - t * k)} ${n(x + r)} ${n(y)}` +
        `S${n(x + r * k)} ${n(y + b)} ${n(x)} ${n(y + b)}S${n(x - l)} ${n(y + b * k)} ${n(x - l)} ${n(y)}S${n(x - l * k)} ${n(y - t)} ${n(x)} ${n(y - t)}Z"/>`
      );
    },
    shape: (fill, d, opacity) =>
      `<path fill="${fill}"${opacity ? ` fill-opacity="${opacity}"` : ''} d="${d}"/>`,
    line: (colour, width, d, opacity) =>
      `<path fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${opacity ? ` opacity="${opacity}"` : ''} d="${d}"/>`,
  };
}

/** A room: what stands in it, and its light by itself, which lies over it and may be warmed or dimmed. */
export interface Room {
  base: string;
  light: string;
}

/** A glow that fades outward, as SVG; `id` must be unique in its drawing. */
export function glow(id: string, colour: string, x: number, y: number, r: number, strength = 0.7): string {
  return (
    `<defs><radialGradient id="${id}" gradientUnits="userSpaceOnUse" cx="${x}" cy="${y}" r="${r}">` +
    `<stop stop-color="${colour}" stop-opacity="${strength}"/><stop offset=".45" stop-color="${colour}" stop-opacity="${strength * 0.42}"/>` +
    `<stop offset="1" stop-color="${colour}" stop-opacity="0"/></radialGradient></defs><circle cx="${x}" cy="${y}" r="${r}" fill="url(#${id})"/>`
  );
}

/** Light that falls through a window and fades on its way from (x1, y1) to (x2, y2). */
export function shaft(
  id: string,
  colour: string,
  d: string,
  [x1, y1, x2, y2]: [number, number, number, number],
  strength = 0.5,
): string {
  return (
    `<defs><linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}">` +
    `<stop stop-color="${colour}" stop-opacity="${strength}"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/></linearGradient></defs>` +
    `<path fill="url(#${id})" d="${d}"/>`
  );
}

/** A clip around a window's view. */
export function through(id: string, d: string, view: string): string {
  return `<clipPath id="${id}"><path d="${d}"/></clipPath><g clip-path="url(#${id})">${view}</g>`;
}

/** A small drawing of a bird, standing at (x, y), `s` times 40 units wide, in ink on paper. */
export function birdSketch(
  x: number,
  y: number,
  s: number,
  colour: string,
  kind: 'wren' | 'heron' | 'swift' = 'wren',
): string {
  const d = {
    wren: 'M-18 2Q-10-12 4-10Q8-18 15-14L22-11L15-8Q16 6 2 8Q-8 9-18 2L-26-8M0 8l-2 9M6 7l1 9M-8-2Q0 4 6-2',
    heron: 'M-16 0Q-6-12 6-4Q12-2 8-16Q4-28 12-30L28-26L14-24Q18-8 12 4Q4 12-10 6L-22 10M2 9V34M8 7V34',
    swift: 'M-26-10Q-8-14 0 0Q8-14 26-12Q12-6 4 6L6 16L0 10L-6 15L-4 5Q-12-6-26-10Z',
  }[kind];
  return `<path transform="translate(${x} ${y}) scale(${s})" fill="none" stroke="${colour}" stroke-width="${n(3 / Math.sqrt(s))}" stroke-linecap="round" stroke-linejoin="round" d="${d}"/>`;
}
