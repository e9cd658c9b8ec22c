/** How loud a signal seems and how high it peaks. */
import { SAMPLE_RATE, type Signal } from './voice.ts';

/** Runs a biquad over `signal` and returns the result. */
function biquad(signal: Signal, b: readonly [number, number, number], a: readonly [number, number]): Signal {
  const out = new Float64Array(signal.length);
  let x1 = 0;
  let x2 = 0;
  let y1 = 0;
  let y2 = 0;
  for (let i = 0; i < signal.length; i++) {
    const x = signal[i] ?? 0;
    const y = b[0] * x + b[1] * x1 + b[2] * x2 - a[0] * y1 - a[1] * y2;
    x2 = x1;
    x1 = x;
    y2 = y1;
    y1 = y;
    out[i] = y;
  }
  return out;
}

/** The K weighting of ITU-R BS.1770 at 48 kHz: what the ear hears less counts less. */
function weighted(signal: Signal): Signal {
  const shelf = biquad(
    signal,
    [1.53512485958697, -2.69169618940638, 1.19839281085285],
    [-1.69065929318241, 0.73248077421585],
  );
  return biquad(shelf, [1, -2, 1], [-1.99004745483398, 0.99007225036621]);
}

/** Seconds over which loudness is taken: about as long as the ear adds up a short sound. */
const WINDOW = 0.2;

/**
 * The loudest 200 ms, K-weighted, in decibels relative to full scale (LUFS with a short window).
 * A sound shorter than the window is measured with silence after it, as the ear would.
 */
export function loudness(signal: Signal): number {
  const window = Math.round(WINDOW * SAMPLE_RATE);
  const padded = new Float64Array(Math.max(signal.length + window, window));
  padded.set(signal);
  const heard = weighted(padded);
  let sum = 0;
  let most = 0;
  for (let i = 0; i < heard.length; i++) {
    sum += (heard[i] ?? 0) ** 2;
    if (i >= window) sum -= (heard[i - window] ?? 0) ** 2;
    if (sum > most) most = sum;
  }
  return most === 0 ? Number.NEGATIVE_INFINITY : -0.691 + 10 * Math.log10(most / window);
}

/** The highest sample, in decibels relative to full scale. */
export function peak(signal: Signal): number {
  let most = 0;
  for (const x of signal) most = Math.max(most, Math.abs(x));
  return most === 0 ? Number.NEGATIVE_INFINITY : 20 * Math.log10(most);
}

/** Scales `signal` in place so that its loudness is `target` (as `loudness` measures it). */
export function setLoudness(signal: Signal, target: number): void {
  const gain = 10 ** ((target - loudness(signal)) / 20);
  for (let i = 0; i < signal.length; i++) signal[i] = (signal[i] ?? 0) * gain;
}
