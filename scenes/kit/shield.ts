import { SHIELD_FRAME, SHIELD_PATH, shieldFillPath } from '../../src/shared/shield-path.ts';

/** How much of the shield's height is under water; even an empty one keeps a thin wash: nothing is lost for good. */
function shareOf(level: number): number {
  return level >= 1 ? 1.08 : 0.15 + 0.87 * Math.max(0, level);
}

/**
 * Draws a shield that fills like watercolour: a wash with a wavy edge, a second thin one over it, and pigment that
 * gathers where the water ends.
 * @param w the box to fit it into, in the context's units; its zero is the box's corner
 * @param level 0 to 1
 */
export function drawShield(
  ctx: CanvasRenderingContext2D,
  w: number,
  h: number,
  level: number,
  colours: { ground: string; water: string; line: string },
): void {
  const scale = Math.min(w / SHIELD_FRAME.width, h / SHIELD_FRAME.height);
  const outline = new Path2D(SHIELD_PATH);
  const share = shareOf(level);
  ctx.save();
  ctx.translate((w - SHIELD_FRAME.width * scale) / 2, (h - SHIELD_FRAME.height * scale) / 2);
  ctx.scale(scale, scale);
  ctx.fillStyle = colours.ground;
  ctx.fill(outline);
  ctx.save();
  ctx.clip(outline);
  const wash = new Path2D(washPath(share));
  ctx.fillStyle = colours.water;
  ctx.globalAlpha = 0.88;
  ctx.fill(wash);
  ctx.globalAlpha = 0.6;
  ctx.fill(new Path2D(washPath(share - 0.13)));
  ctx.save();
  ctx.clip(wash);
  ctx.globalAlpha = 0.7;
  ctx.strokeStyle = colours.water;
  ctx.lineWidth = 3.5;
  ctx.stroke(wash);
  ctx.restore();
  ctx.restore();
  ctx.strokeStyle = colours.line;
  ctx.lineWidth = 5;
  ctx.lineJoin = 'round';
  ctx.stroke(outline);
  ctx.restore();
}

/** Above the brim there is no wave to be seen, so one rectangle will do. */
function washPath(share: number): string {
  return share > 1 ? `M0 0H${SHIELD_FRAME.width}V${SHIELD_FRAME.height}H0Z` : shieldFillPath(share);
}
