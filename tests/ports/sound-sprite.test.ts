import { readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { spriteLength, spriteSlots } from '../../src/ports/sound-sprite.ts';
import { loudness, peak } from '../../src/tools/sounds/loudness.ts';
import { layOut, spriteModule, toWav } from '../../src/tools/sounds/sprite.ts';
import { SAMPLE_RATE } from '../../src/tools/sounds/voice.ts';

const sprite = layOut();
const sounds = [...sprite.sounds];
const file = (path: string): URL => new URL(`../../${path}`, import.meta.url);

test('the design names these sounds', () => {
  expect(Object.keys(spriteSlots).sort()).toEqual(
    [
      'blocked',
      'breathe',
      'choice',
      'ending',
      'message',
      'noticed',
      'page',
      'reported',
      'saved',
      'sent',
      'told',
    ].sort(),
  );
});

test('slots follow one another without touching, and end within the sprite', () => {
  let free = 0;
  for (const [start, length] of Object.values(spriteSlots)) {
    expect(start - free).toBeGreaterThanOrEqual(80);
    free = start + length;
  }
  expect(free).toBeLessThanOrEqual(spriteLength);
});

test('the committed table is the one that the recipes give', () => {
  expect(readFileSync(file('src/ports/sound-sprite.ts'), 'utf8')).toBe(spriteModule(sprite));
});

test('the same sounds come out every time', () => {
  expect(toWav(layOut().samples).equals(toWav(sprite.samples))).toBe(true);
});

test('both files together stay under 150 KB', () => {
  const bytes = ['webm', 'mp3'].map((kind) => statSync(file(`assets/sounds/sprite.${kind}`)).size);
  expect(Math.min(...bytes)).toBeGreaterThan(10_000);
  expect(bytes.reduce((a, b) => a + b)).toBeLessThan(150_000);
});

test.each(sounds)('%s peaks at −6 dB at most, and seems about as loud as the others', (name, signal) => {
  expect(peak(signal)).toBeLessThanOrEqual(-6);
  const heard = loudness(signal);
  expect(heard).toBeLessThanOrEqual(-19.5);
  expect(heard).toBeGreaterThanOrEqual(name === 'breathe' ? -29 : -25.5);
});

test.each(sounds)('%s begins and ends without a click', (_, signal) => {
  const edge = Math.round(0.001 * SAMPLE_RATE);
  const ends = [...signal.slice(0, edge), ...signal.slice(-edge)];
  expect(Math.abs(signal[0] ?? 1)).toBeLessThan(1e-6);
  expect(Math.abs(signal.at(-1) ?? 1)).toBeLessThan(1e-6);
  // A click is a jump: within the first and last millisecond nothing moves by more than −46 dB a sample.
  const jumps = ends.map((x, i) => (i % edge === 0 ? 0 : Math.abs(x - (ends[i - 1] ?? 0))));
  expect(Math.max(...jumps)).toBeLessThan(0.005);
});

test.each(sounds)('%s never grows for long: nothing builds tension', (name, signal) => {
  // Loudness in 50 ms steps; after its loudest step a sound only falls, but for the notes it is made of.
  const step = Math.round(0.05 * SAMPLE_RATE);
  const power = Array.from({ length: Math.floor(signal.length / step) }, (_, i) =>
    signal.slice(i * step, (i + 1) * step).reduce((sum, x) => sum + x * x, 0),
  );
  let longest = 0;
  let growing = 0;
  for (let i = 1; i < power.length; i++) {
    growing = (power[i] ?? 0) > (power[i - 1] ?? 0) * 1.05 ? growing + 1 : 0;
    longest = Math.max(longest, growing);
  }
  // The breath is meant to swell, for three seconds at most; everything else grows for a fifth of a second at most.
  expect(longest * 0.05).toBeLessThanOrEqual(name === 'breathe' ? 3 : 0.2);
});

test('loudness and peak measure what they say', () => {
  const sine = Float64Array.from(
    { length: SAMPLE_RATE },
    (_, i) => 0.5 * Math.sin((2 * Math.PI * 997 * i) / SAMPLE_RATE),
  );
  expect(peak(sine)).toBeCloseTo(-6.02, 1);
  // BS.1770: a full-scale 997 Hz sine in one channel reads −3.01; at half scale −9.03.
  expect(loudness(sine)).toBeCloseTo(-9.03, 1);
});
