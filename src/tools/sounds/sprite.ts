/** Lays all sounds out in one file and writes the table of where each one lies. */
import { setLoudness } from './loudness.ts';
import { make, recipes } from './recipes.ts';
import { SAMPLE_RATE, type Signal } from './voice.ts';

/** Seconds of silence before the first sound: room for what encoders swallow or add at the start. */
const LEAD = 0.1;
/** Seconds that a slot goes on after its sound: some decoders hand MP3 back up to 60 ms late. */
const TAIL = 0.09;
/** Seconds of silence between two slots. */
const GAP = 0.08;

/** Where one sound lies, in whole milliseconds. */
export type Slot = { readonly start: number; readonly length: number };

/** The sprite's samples, each sound by itself, and the table. */
export type Sprite = {
  readonly samples: Signal;
  readonly sounds: ReadonlyMap<string, Signal>;
  readonly slots: ReadonlyMap<string, Slot>;
};

/** Synthesises all sounds and lays them one behind another. The same every time. */
export function layOut(): Sprite {
  const sounds = new Map<string, Signal>();
  const slots = new Map<string, Slot>();
  let at = LEAD * 1000;
  for (const [name, recipe] of Object.entries(recipes)) {
    const signal = make(recipe, setLoudness);
    const length = Math.ceil((signal.length / SAMPLE_RATE + TAIL) * 1000);
    sounds.set(name, signal);
    slots.set(name, { start: at, length });
    at += length + GAP * 1000;
  }
  const samples = new Float64Array(Math.ceil((at / 1000) * SAMPLE_RATE));
  for (const [name, signal] of sounds) {
    samples.set(signal, Math.round(((slots.get(name)?.start ?? 0) / 1000) * SAMPLE_RATE));
  }
  return { samples, sounds, slots };
}

/** A signal as a 16-bit mono WAV file, what encoders read. */
export function toWav(signal: Signal): Buffer {
  const bytes = Buffer.alloc(44 + signal.length * 2);
  bytes.write('RIFF', 0, 'ascii');
  bytes.writeUInt32LE(36 + signal.length * 2, 4);
  bytes.write('WAVEfmt ', 8, 'ascii');
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(SAMPLE_RATE, 24);
  bytes.writeUInt32LE(SAMPLE_RATE * 2, 28);
  bytes.writeUInt16LE(2, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write('data', 36, 'ascii');
  bytes.writeUInt32LE(signal.length * 2, 40);
  signal.forEach((x, i) => {
    bytes.writeInt16LE(Math.round(Math.max(-1, Math.min(1, x)) * 32_767), 44 + i * 2);
  });
  return bytes;
}

/** The source of `src/ports/sound-sprite.ts`. */
export function spriteModule(sprite: Sprite): string {
  const rows = [...sprite.slots].map(([name, { start, length }]) => `  ${name}: [${start}, ${length}],`);
  const total = Math.round((sprite.samples.length / SAMPLE_RATE) * 1000);
  return [
    '// Written by `npm run sounds`. Do not edit: change src/tools/sounds/recipes.ts and run it again.',
    '',
    '/** Where each sound lies in assets/sounds/sprite.*: start and length, in milliseconds. */',
    'export const spriteSlots = {',
    ...rows,
    '} as const satisfies Record<string, readonly [start: number, length: number]>;',
    '',
    '/** The length of the whole sprite, in milliseconds. */',
    `export const spriteLength = ${total};`,
    '',
    '/** The name of a sound, and the key of its caption in the interface text. */',
    'export type SoundName = keyof typeof spriteSlots;',
    '',
  ].join('\n');
}
