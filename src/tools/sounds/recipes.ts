/**
 * What each sound is made of. Warm, short and calm (design, section 5): nothing rises towards something,
 * nothing repeats, nothing imitates a phone's ringtone or notification, nothing means "wrong".
 */
import {
  addFm,
  addGlide,
  addNoise,
  addPartials,
  addRoom,
  closeEnds,
  type Envelope,
  rise,
  type Signal,
  silence,
  soften,
  struck,
  swell,
} from './voice.ts';

/** Equal temperament, A4 = 440 Hz: a note's name → hertz. */
function note(name: string): number {
  const [, letter = 'A', flat = '', octave = '4'] = /^([A-G])(b?)(\d)$/.exec(name) ?? [];
  const steps: Record<string, number> = { C: -9, D: -7, E: -5, F: -4, G: -2, A: 0, B: 2 };
  return 440 * 2 ** (((steps[letter] ?? 0) - flat.length + (Number(octave) - 4) * 12) / 12);
}

/** A felt-hammered string: few, quickly fading overtones over a round ground. */
function addFelt(into: Signal, at: number, hz: number, gain: number, attack: number, tau: number): void {
  const partials = [1, 2, 3, 4, 5].map((n) => ({
    hz: hz * n * (1 + 0.00035 * n * n),
    gain: gain * [1, 0.34, 0.13, 0.05, 0.02][n - 1]!,
    tau: tau / (0.75 + 0.45 * n),
  }));
  // A second, slightly lower string makes it warm instead of electric.
  const second = partials.map((p) => ({ ...p, hz: p.hz * 0.9988, gain: p.gain * 0.6 }));
  addPartials(into, at, [...partials, ...second], struck(attack, tau * 1.6));
}

/** A chord, its notes a little apart as from a hand, each softer the higher it lies. */
function addChord(into: Signal, at: number, names: readonly string[], tau: number): void {
  names.forEach((name, i) => {
    addFelt(into, at + i * 0.032, note(name), 1 / (1 + 0.16 * i), 0.035, tau);
  });
}

/** The family of "that is done": two or three round wooden-bar notes in C. */
function done(length: number, notes: readonly (readonly [at: number, name: string])[]): Signal {
  const out = silence(length);
  for (const [at, name] of notes) {
    const hz = note(name);
    addPartials(
      out,
      at,
      [
        { hz, gain: 1 },
        { hz: hz * 2.01, gain: 0.12, tau: 0.09 },
        { hz: hz * 3.93, gain: 0.06, tau: 0.035 },
      ],
      struck(0.012, 0.2),
    );
  }
  addRoom(out, 0.5, 11);
  return out;
}

/** One sound: how to make it, how loud it may seem, and how its ends close (seconds). */
export type Recipe = {
  readonly make: () => Signal;
  /** As `loudness` measures it, in decibels; what comes often lies lower. */
  readonly loudness: number;
  readonly fadeIn: number;
  readonly fadeOut: number;
};

/** The paper's two strokes: taken up, laid down. */
const paperStrokes: Envelope = (t) =>
  rise(t / 0.07) * Math.exp(-Math.max(0, t - 0.07) / 0.06) +
  0.7 * rise((t - 0.19) / 0.05) * Math.exp(-Math.max(0, t - 0.24) / 0.07);

/** Every sound of the product, in the order in which the sprite holds them. */
export const recipes = {
  /** Somebody's message arrives: a soft pop. */
  message: {
    make: () => {
      const out = silence(0.26);
      addGlide(out, 0, { from: 250, to: 430, glide: 0.03 }, 1, struck(0.012, 0.045));
      addGlide(out, 0, { from: 500, to: 860, glide: 0.03 }, 0.14, struck(0.012, 0.03));
      addRoom(out, 0.3, 3);
      return out;
    },
    loudness: -23,
    fadeIn: 0.002,
    fadeOut: 0.06,
  },
  /** The character's own message goes out: the same pop, lighter. */
  sent: {
    make: () => {
      const out = silence(0.22);
      addGlide(out, 0, { from: 430, to: 640, glide: 0.025 }, 1, struck(0.01, 0.034));
      addRoom(out, 0.3, 4);
      return out;
    },
    loudness: -24,
    fadeIn: 0.002,
    fadeOut: 0.05,
  },
  /** A choice is pressed: a wooden tick. */
  choice: {
    make: () => {
      const out = silence(0.16);
      addPartials(
        out,
        0,
        [
          { hz: 587, gain: 1, tau: 0.03 },
          { hz: 1_190, gain: 0.5, tau: 0.016 },
          { hz: 1_934, gain: 0.22, tau: 0.01 },
        ],
        struck(0.0035, 0.04),
      );
      addNoise(out, 0, 17, { middle: () => 1_500, width: 0.9 }, 0.12, struck(0.003, 0.006));
      soften(out, 3_800);
      return out;
    },
    loudness: -25,
    fadeIn: 0.002,
    fadeOut: 0.04,
  },
  /** Somebody tells: a warm chord that is at home. */
  told: {
    make: () => {
      const out = silence(2.0);
      addChord(out, 0, ['F3', 'C4', 'F4', 'A4', 'C5'], 0.75);
      addRoom(out, 0.6, 5);
      soften(out, 3_200);
      return out;
    },
    loudness: -20,
    fadeIn: 0.004,
    fadeOut: 0.7,
  },
  /** Kept as evidence: two notes upwards. */
  saved: {
    make: () =>
      done(0.85, [
        [0, 'C4'],
        [0.13, 'G4'],
      ]),
    loudness: -21.5,
    fadeIn: 0.003,
    fadeOut: 0.2,
  },
  /** Blocked: the same two notes, settling down. */
  blocked: {
    make: () =>
      done(0.85, [
        [0, 'G4'],
        [0.15, 'C4'],
      ]),
    loudness: -21.5,
    fadeIn: 0.003,
    fadeOut: 0.2,
  },
  /** Reported: three notes, the whole triad. */
  reported: {
    make: () =>
      done(1.0, [
        [0, 'C4'],
        [0.13, 'E4'],
        [0.26, 'G4'],
      ]),
    loudness: -21.5,
    fadeIn: 0.003,
    fadeOut: 0.2,
  },
  /** A trick is marked: a small bright bell, once. */
  noticed: {
    make: () => {
      const out = silence(1.2);
      const hz = note('A5');
      addFm(out, 0, hz, { ratio: 3.5, index: 0.75, tau: 0.12 }, 1, struck(0.008, 0.26));
      addPartials(out, 0, [{ hz: hz / 2, gain: 0.22 }], struck(0.02, 0.3));
      addRoom(out, 0.5, 7);
      soften(out, 5_000);
      return out;
    },
    loudness: -22,
    fadeIn: 0.003,
    fadeOut: 0.4,
  },
  /** A story closes: two warm chords, the second at home. */
  ending: {
    make: () => {
      const out = silence(3.2);
      addChord(out, 0, ['Bb3', 'D4', 'F4', 'A4'], 0.62);
      addChord(out, 0.95, ['F3', 'C4', 'F4', 'A4', 'C5'], 0.85);
      addRoom(out, 0.6, 8);
      soften(out, 3_200);
      return out;
    },
    loudness: -20,
    fadeIn: 0.004,
    fadeOut: 0.9,
  },
  /** A page turns: paper. */
  page: {
    make: () => {
      const out = silence(0.55);
      addNoise(out, 0, 23, { middle: (t) => 1_700 + 2_600 * rise(t / 0.3), width: 1.1 }, 1, paperStrokes);
      soften(out, 4_500);
      return out;
    },
    loudness: -25,
    fadeIn: 0.01,
    fadeOut: 0.12,
  },
  /** The cool-down card: a very soft swell, three seconds in and three out. */
  breathe: {
    make: () => {
      const out = silence(6);
      const pad = ['F3', 'C4', 'F4', 'A4'].flatMap((name, i) => {
        const hz = note(name);
        return [
          { hz, gain: 0.5 / (1 + 0.3 * i) },
          { hz: hz * 1.0017, gain: 0.35 / (1 + 0.3 * i) },
          { hz: hz * 2, gain: 0.05 / (1 + i) },
        ];
      });
      addPartials(out, 0, pad, swell(3, 3));
      soften(out, 1_800);
      return out;
    },
    loudness: -28,
    fadeIn: 0.3,
    fadeOut: 0.3,
  },
} as const satisfies Record<string, Recipe>;

/** Makes one sound, at its loudness and with closed ends. */
export function make(recipe: Recipe, setLoudness: (signal: Signal, target: number) => void): Signal {
  const signal = recipe.make();
  closeEnds(signal, recipe.fadeIn, recipe.fadeOut);
  setLoudness(signal, recipe.loudness);
  return signal;
}
