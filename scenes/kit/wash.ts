/** Waves that the edge of a wash has from its upper to its lower end. */
const WAVES = 2;

/**
 * Draws a wash that runs over a card from its left (mirror the context for the right) like watercolour: a thin coat, a second one that dried earlier, and
 * pigment that gathered where the water ends.
 * @param w width and height of the card in the context's units; its zero is the card's corner
 * @param level 0 (dry) to 1 (all of the card)
 */
export function drawWash(
  ctx: CanvasRenderingContext2D,
  w: number,
  h: number,
  level: number,
  { water, pigment }: { water: string; pigment: string },
): void {
  if (level <= 0) return;
  // A full card has no edge in sight.
  const sway = h * 0.07;
  const end = level >= 1 ? w + h : level * w;
  const coat = washShape(end, h, sway, 1);
  ctx.fillStyle = water;
  ctx.fill(coat);
  ctx.globalAlpha = 0.1;
  ctx.fillStyle = pigment;
  ctx.fill(washShape(end - h * 0.2, h, sway * 1.5, -1));
  ctx.save();
  ctx.clip(coat);
  ctx.globalAlpha = 0.55;
  ctx.strokeStyle = pigment;
  ctx.lineWidth = Math.max(2, h * 0.07);
  ctx.stroke(coat);
  ctx.restore();
  ctx.globalAlpha = 1;
}

/** From beyond the left edge to a wavy right one. */
function washShape(end: number, h: number, sway: number, side: 1 | -1): Path2D {
  const path = new Path2D();
  const edge = Math.max(0, end);
  const bend = Math.min(sway, edge / 2) * side;
  const step = h / WAVES;
  path.moveTo(-h, -h);
  path.lineTo(edge, -h);
  path.lineTo(edge, 0);
  for (let i = 0; i < WAVES; i += 1) {
    const y = i * step;
    const out = edge + (i % 2 === 0 ? bend : -bend);
    path.bezierCurveTo(out, y + step * 0.3, out, y + step * 0.7, edge, y + step);
  }
  path.lineTo(edge, 2 * h);
  path.lineTo(-h, 2 * h);
  path.closePath();
  return path;
}
