/** Mixes two colours like "#rrggbb"; `share` of the second, 0 to 1. */
export function mix(a: string, b: string, share: number): string {
  const channel = (hex: string, i: number): number => Number.parseInt(hex.slice(1 + i * 2, 3 + i * 2), 16);
  const out = [0, 1, 2].map((i) => Math.round(channel(a, i) * (1 - share) + channel(b, i) * share));
  return `#${out.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
