import { Howler } from 'howler';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createSound, type Sound } from '../../src/ports/sound.ts';
import { spriteSlots } from '../../src/ports/sound-sprite.ts';

let sound: Sound | undefined;
const complaints: unknown[] = [];

beforeEach(() => {
  complaints.length = 0;
  for (const level of ['error', 'warn'] as const) {
    vi.spyOn(console, level).mockImplementation((...words: unknown[]) => {
      complaints.push(words);
    });
  }
});

afterEach(() => {
  sound?.dispose();
  sound = undefined;
  vi.restoreAllMocks();
  if (complaints.length > 0) throw new Error(`Not silent on the console: ${JSON.stringify(complaints)}`);
});

/** A real press, which is what browsers want before they let anything sound. */
async function press(): Promise<void> {
  const button = document.createElement('button');
  button.textContent = 'press';
  document.body.append(button);
  await userEvent.click(button);
  button.remove();
}

/** Loads the sprite, however slow this machine is: a first sound that came too late is dropped by design. */
async function ready(opened: Sound): Promise<void> {
  await vi.waitFor(
    async () => {
      opened.play('breathe');
      await new Promise((done) => setTimeout(done, 150));
      expect(opened.playing()).toBe(true);
    },
    { timeout: 10_000, interval: 50 },
  );
}

test('every sound can be heard after a press, and stopping is silence', async () => {
  sound = createSound({ enabled: true });
  await press();
  await ready(sound);
  expect(Howler.ctx.state).toBe('running');
  sound.stopAll();
  expect(sound.playing()).toBe(false);
  for (const name of Object.keys(spriteSlots) as (keyof typeof spriteSlots)[]) {
    await new Promise((done) => setTimeout(done, 90));
    sound.play(name);
    await vi.waitFor(() => expect(sound?.playing()).toBe(true), { timeout: 1_000, interval: 5 });
    sound.stopAll();
    expect(sound.playing()).toBe(false);
  }
});

test('what comes out is sound, not silence', async () => {
  sound = createSound({ enabled: true });
  await press();
  await ready(sound);
  sound.stopAll();
  const listener = Howler.ctx.createAnalyser();
  Howler.masterGain.connect(listener);
  sound.play('told');
  const samples = new Float32Array(listener.fftSize);
  await vi.waitFor(
    () => {
      listener.getFloatTimeDomainData(samples);
      expect(Math.max(...samples.map(Math.abs))).toBeGreaterThan(0.02);
    },
    { timeout: 2_000, interval: 20 },
  );
  Howler.masterGain.disconnect(listener);
});

test('switching off stops what plays, and nothing plays while it is off', async () => {
  sound = createSound({ enabled: true });
  await press();
  await ready(sound);
  sound.setEnabled(false);
  expect(sound.playing()).toBe(false);
  sound.play('told');
  await new Promise((done) => setTimeout(done, 200));
  expect(sound.playing()).toBe(false);
});

test('stopping also stops what was about to start', async () => {
  sound = createSound({ enabled: true });
  await press();
  await ready(sound);
  sound.stopAll();
  sound.play('told');
  sound.stopAll();
  await new Promise((done) => setTimeout(done, 200));
  expect(sound.playing()).toBe(false);
});

test('captions come with sound on, or when they are wanted, and not otherwise', async () => {
  const onCaption = vi.fn();
  sound = createSound({ enabled: false, onCaption });
  sound.play('told');
  expect(onCaption).not.toHaveBeenCalled();
  sound.setCaptions(true);
  sound.play('saved');
  sound.setCaptions(false);
  sound.setEnabled(true);
  sound.play('blocked');
  expect(onCaption.mock.calls).toEqual([['saved'], ['blocked']]);
  // Nothing of this test is still loading when the next one begins.
  await press();
  await ready(sound);
});

test('a file that cannot be decoded leaves silence, not an error', async () => {
  const decode = vi.spyOn(BaseAudioContext.prototype, 'decodeAudioData').mockImplementation(((
    _: ArrayBuffer,
    __: unknown,
    failed?: (error: DOMException) => void,
  ) => {
    const error = new DOMException('cannot decode', 'EncodingError');
    failed?.(error);
    return failed ? undefined : Promise.reject(error);
  }) as unknown as BaseAudioContext['decodeAudioData']);
  sound = createSound({ enabled: true });
  await press();
  sound.play('told');
  await vi.waitFor(() => expect(decode).toHaveBeenCalledTimes(2), { timeout: 5_000 });
  await new Promise((done) => setTimeout(done, 100));
  expect(sound.playing()).toBe(false);
  sound.play('saved');
  expect(decode).toHaveBeenCalledTimes(2);
});

test('a context that stays blocked leaves silence, and the sound does not come late', async () => {
  sound = createSound({ enabled: true });
  await press();
  await ready(sound);
  sound.stopAll();
  await Howler.ctx.suspend();
  const resume = vi.spyOn(Howler.ctx, 'resume').mockImplementation(() => new Promise(() => undefined));
  sound.play('told');
  await new Promise((done) => setTimeout(done, 600));
  expect(resume).toHaveBeenCalled();
  resume.mockRestore();
  await Howler.ctx.resume();
  await new Promise((done) => setTimeout(done, 200));
  expect(sound.playing()).toBe(false);
});
