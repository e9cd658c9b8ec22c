/**
 * The small synthesiser behind the product's sounds: sine partials, soft envelopes, seeded noise.
 * All times are seconds, frequencies hertz, and signals mono at `SAMPLE_RATE`.
 */

/** Samples a second; Opus works at 48 kHz, so nothing is resampled on the way into WebM. */
export const SAMPLE_RATE = 48_000;

/** A mono signal; full scale is ±1. */
export type Signal = Float64Array;

/** An amplitude over time: seconds since the note began → 0…1. */
export type Envelope = (t: number) => number;

/** @returns silence of `seconds`. */
export function silence(seconds: number): Signal {
  return new Float64Array(Math.round(seconds * SAMPLE_RATE));
}

/** Half a cosine from 0 to 1; unlike a straight line it has no corner, so nothing clicks. */
export function rise(x: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  return 0.5 - 0.5 * Math.cos(Math.PI * x);
}

/**
 * Struck or plucked: a soft onset, then an exponential fade.
 * @param attack seconds until full
 * @param tau seconds in which the fade loses 63 %
 */
export function struck(attack: number, tau: number): Envelope {
  return (t) => (t < 0 ? 0 : rise(t / attack) * Math.exp(-Math.max(0, t - attack) / tau));
}

/** Breathed: rises for `up` seconds and falls for `down` seconds, without a corner anywhere. */
export function swell(up: number, down: number): Envelope {
  return (t) => (t < up ? rise(t / up) : rise(1 - (t - up) / down));
}

/** One sine of a sound. */
export type Partial = { readonly hz: number; readonly gain: number; readonly tau?: number };

/**
 * Adds sine partials to `into`, beginning at `at` seconds.
 * @param partials each with its own gain and, if it fades sooner than the envelope, its own `tau`
 */
export function addPartials(
  into: Signal,
  at: number,
  partials: readonly Partial[],
  envelope: Envelope,
): void {
  const from = Math.round(at * SAMPLE_RATE);
  for (let i = from; i < into.length; i++) {
    const t = (i - from) / SAMPLE_RATE;
    let sum = 0;
    for (const { hz, gain, tau } of partials) {
      const fade = tau === undefined ? 1 : Math.exp(-t / tau);
      sum += gain * fade * Math.sin(2 * Math.PI * hz * t);
    }
    into[i] = (into[i] ?? 0) + sum * envelope(t);
  }
}

/**
 * Adds a sine whose pitch glides from one frequency to another, as a drop or a pop does.
 * @param glide seconds in which the pitch has come 63 % of the way
 */
export function addGlide(
  into: Signal,
  at: number,
  pitch: { readonly from: number; readonly to: number; readonly glide: number },
  gain: number,
  envelope: Envelope,
): void {
  const first = Math.round(at * SAMPLE_RATE);
  let phase = 0;
  for (let i = first; i < into.length; i++) {
    const t = (i - first) / SAMPLE_RATE;
    into[i] = (into[i] ?? 0) + gain * envelope(t) * Math.sin(phase);
    const hz = pitch.to + (pitch.from - pitch.to) * Math.exp(-t / pitch.glide);
    phase += (2 * Math.PI * hz) / SAMPLE_RATE;
  }
}

/**
 * Adds a two-operator FM tone: a carrier whose brightness (`index`) fades faster than its loudness.
 * @param fm `ratio` modulator : carrier, `index` radians at the onset, `tau` seconds of the index's fade
 */
export function addFm(
  into: Signal,
  at: number,
  hz: number,
  fm: { readonly ratio: number; readonly index: number; readonly tau: number },
  gain: number,
  envelope: Envelope,
): void {
  const first = Math.round(at * SAMPLE_RATE);
  for (let i = first; i < into.length; i++) {
    const t = (i - first) / SAMPLE_RATE;
    const bend = fm.index * Math.exp(-t / fm.tau) * Math.sin(2 * Math.PI * hz * fm.ratio * t);
    into[i] = (into[i] ?? 0) + gain * envelope(t) * Math.sin(2 * Math.PI * hz * t + bend);
  }
}

/** A seeded stream of numbers in −1…1 (mulberry32): the same seed always gives the same noise. */
export function noise(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let x = Math.imul(state ^ (state >>> 15), state | 1);
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
    return ((x ^ (x >>> 14)) >>> 0) / 2_147_483_648 - 1;
  };
}

/**
 * Adds noise through a band-pass (state-variable filter) whose middle may move.
 * @param middle seconds → hertz (below a sixth of the sample rate, where this filter is stable)
 * @param width 0.2 (narrow) … 1.6 (wide)
 */
export function addNoise(
  into: Signal,
  at: number,
  seed: number,
  band: { readonly middle: (t: number) => number; readonly width: number },
  gain: number,
  envelope: Envelope,
): void {
  const next = noise(seed);
  const first = Math.round(at * SAMPLE_RATE);
  let low = 0;
  let mid = 0;
  for (let i = first; i < into.length; i++) {
    const t = (i - first) / SAMPLE_RATE;
    const f = 2 * Math.sin((Math.PI * band.middle(t)) / SAMPLE_RATE);
    low += f * mid;
    mid += f * (next() - low - band.width * mid);
    into[i] = (into[i] ?? 0) + gain * envelope(t) * mid;
  }
}

/** Takes the edge off: a one-pole low-pass at `hz`, forwards only. Changes `signal`. */
export function soften(signal: Signal, hz: number): void {
  const a = 1 - Math.exp((-2 * Math.PI * hz) / SAMPLE_RATE);
  let y = 0;
  for (let i = 0; i < signal.length; i++) {
    y += a * ((signal[i] ?? 0) - y);
    signal[i] = y;
  }
}

/**
 * A small room: a few seeded, quiet, darkened echoes, so that a dry tone does not sound like an alarm.
 * @param amount 0…1, the echoes' share
 */
export function addRoom(signal: Signal, amount: number, seed: number): void {
  const next = noise(seed);
  const dry = Float64Array.from(signal);
  soften(dry, 2_400);
  for (let echo = 0; echo < 14; echo++) {
    const delay = Math.round((0.011 + echo * 0.0135 + 0.004 * next()) * SAMPLE_RATE);
    const gain = amount * 0.34 * Math.exp(-echo / 5) * (next() < 0 ? -1 : 1);
    for (let i = delay; i < signal.length; i++) {
      signal[i] = (signal[i] ?? 0) + gain * (dry[i - delay] ?? 0);
    }
  }
}

/** Fades both ends to exact zero, so that a sound cut out of the sprite never clicks. Changes `signal`. */
export function closeEnds(signal: Signal, fadeIn: number, fadeOut: number): void {
  const head = Math.round(fadeIn * SAMPLE_RATE);
  const tail = Math.round(fadeOut * SAMPLE_RATE);
  const last = signal.length - 1;
  for (let i = 0; i < head; i++) signal[i] = (signal[i] ?? 0) * rise(i / head);
  for (let i = 0; i < tail; i++) signal[last - i] = (signal[last - i] ?? 0) * rise(i / tail);
}
