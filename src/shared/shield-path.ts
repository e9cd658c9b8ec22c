/** The frame that the shield's path is drawn in. */
export const SHIELD_FRAME = { width: 100, height: 116 } as const;

/**
 * The shield of moves and debrief, as SVG path data in a frame of 100 × 116; its line is meant to be 5 wide and
 * lies wholly inside the frame. Use as `d` in SVG and as `new Path2D(SHIELD_PATH)` on a canvas.
 */
export const SHIELD_PATH =
  'M50 4C65 14 81 19 96 20V58C96 86 77 103 50 112C23 103 4 86 4 58V20C19 19 35 14 50 4Z';

/**
 * A filled area with a wavy top for "getting there", to be clipped by the shield.
 * @param share how much of the shield's height is filled, 0 to 1
 */
export function shieldFillPath(share: number): string {
  const { width, height } = SHIELD_FRAME;
  const top = height - height * Math.min(1, Math.max(0, share));
  const y = Math.round(top * 10) / 10;
  return `M0 ${y}C18 ${y - 7} 34 ${y - 5} 50 ${y}S82 ${y + 8} ${width} ${y + 1}V${height}H0Z`;
}
