import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createReadAloud, pickVoice, type ReadAloudOptions } from '../../src/ports/read-aloud.ts';

type Voice = SpeechSynthesisVoice;
const voice = (name: string, lang: string, localService = true, isDefault = false): Voice => ({
  name,
  lang,
  localService,
  default: isDefault,
  voiceURI: name,
});

/** A device that speaks when told to: `finishOne` ends the sentence that is being said. */
function device(voices: Voice[]) {
  const said: SpeechSynthesisUtterance[] = [];
  let current: SpeechSynthesisUtterance | undefined;
  const listeners = new Set<() => void>();
  const synth = {
    getVoices: () => voices,
    speak: (u: SpeechSynthesisUtterance) => {
      said.push(u);
      current = u;
      u.onstart?.({} as SpeechSynthesisEvent);
    },
    cancel: () => {
      const old = current;
      current = undefined;
      // As browsers do: the cancelled one reports late.
      old?.onerror?.({ error: 'canceled' } as SpeechSynthesisErrorEvent);
    },
    get speaking() {
      return current !== undefined;
    },
    pending: false,
    addEventListener: (_: string, f: () => void) => listeners.add(f),
    removeEventListener: (_: string, f: () => void) => listeners.delete(f),
  };
  return {
    options: {
      synth: synth as unknown as SpeechSynthesis,
      utterance: (text: string) => ({ text }) as SpeechSynthesisUtterance,
    } satisfies ReadAloudOptions,
    texts: () => said.map((u) => u.text),
    last: () => said.at(-1),
    finishOne: () => {
      const old = current;
      current = undefined;
      old?.onend?.({} as SpeechSynthesisEvent);
    },
    fail: () => {
      const old = current;
      current = undefined;
      old?.onerror?.({ error: 'synthesis-failed' } as SpeechSynthesisErrorEvent);
    },
    arrive: (late: Voice[]) => {
      voices.push(...late);
      for (const f of listeners) f();
    },
    listeners,
  };
}

const two = [
  { id: 'm1', text: 'Hi.' },
  { id: 'm2', text: 'You?' },
];

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('voices that send the text away are never taken', () => {
  expect(pickVoice([voice('Cloud', 'en-US', false, true)], 'en')).toBeUndefined();
  expect(pickVoice([voice('Cloud', 'en-US', false, true), voice('Own', 'en-AU')], 'en')?.name).toBe('Own');
});

test('Spanish prefers Mexico, the US, Latin America, and then Spain', () => {
  const all = ['es-ES', 'es_AR', 'es-419', 'es-US', 'es-MX'].map((lang) => voice(lang, lang));
  const order: string[] = [];
  for (let rest = all; rest.length > 0; rest = rest.filter((v) => v.lang !== order.at(-1))) {
    order.push(pickVoice(rest, 'es')?.lang ?? 'none');
  }
  expect(order).toEqual(['es-MX', 'es-US', 'es-419', 'es_AR', 'es-ES']);
});

test('another language is no voice, and among equals the default of the device comes first', () => {
  expect(pickVoice([voice('x', 'est-EE'), voice('y', 'fr-FR')], 'es')).toBeUndefined();
  expect(pickVoice([voice('a', 'en-US'), voice('b', 'en-US', true, true)], 'en')?.name).toBe('b');
});

test('voices that arrive late make reading available', () => {
  const d = device([]);
  const reader = createReadAloud(d.options);
  const heard = vi.fn();
  reader.onVoices(heard);
  expect(reader.available('es')).toBe(false);
  d.arrive([voice('Paulina', 'es-MX')]);
  expect(heard).toHaveBeenCalledOnce();
  expect(reader.available('es')).toBe(true);
  expect(reader.available('en')).toBe(false);
  reader.dispose();
  expect(d.listeners.size).toBe(0);
});

test('sentences are said one by one, each announced, and the end is told once', () => {
  const d = device([voice('A', 'en-GB')]);
  const reader = createReadAloud(d.options);
  const onStart = vi.fn();
  const onEnd = vi.fn();
  reader.setRate(9);
  reader.speak('en', two, { onStart, onEnd });
  expect(d.texts()).toEqual(['Hi.']);
  expect(d.last()?.lang).toBe('en-GB');
  expect(d.last()?.rate).toBe(1.5);
  d.finishOne();
  expect(d.texts()).toEqual(['Hi.', 'You?']);
  expect(onEnd).not.toHaveBeenCalled();
  d.finishOne();
  expect(onStart.mock.calls).toEqual([['m1'], ['m2']]);
  expect(onEnd.mock.calls).toEqual([['said']]);
  expect(reader.state()).toBe('idle');
});

test('a pause begins the same sentence again, and the cancelled one says nothing more', () => {
  const d = device([voice('A', 'en-GB')]);
  const reader = createReadAloud(d.options);
  const onEnd = vi.fn();
  reader.speak('en', two, { onEnd });
  d.finishOne();
  reader.pause();
  expect(reader.state()).toBe('paused');
  expect(onEnd).not.toHaveBeenCalled();
  reader.resume();
  vi.advanceTimersByTime(100);
  expect(d.texts()).toEqual(['Hi.', 'You?', 'You?']);
});

test('repeat says the current sentence again, or the last one after the end', () => {
  const d = device([voice('A', 'en-GB')]);
  const reader = createReadAloud(d.options);
  const onStart = vi.fn();
  reader.speak('en', two, { onStart });
  reader.repeat();
  vi.advanceTimersByTime(100);
  d.finishOne();
  d.finishOne();
  expect(reader.state()).toBe('idle');
  reader.repeat();
  vi.advanceTimersByTime(100);
  expect(d.texts()).toEqual(['Hi.', 'Hi.', 'You?', 'You?']);
  expect(onStart.mock.calls.flat()).toEqual(['m1', 'm1', 'm2', 'm2']);
});

test('stop is silent at once and forgets', () => {
  const d = device([voice('A', 'en-GB')]);
  const reader = createReadAloud(d.options);
  const onEnd = vi.fn();
  reader.speak('en', two, { onEnd });
  reader.stop();
  reader.stop();
  reader.repeat();
  vi.advanceTimersByTime(10_000);
  expect(d.texts()).toEqual(['Hi.']);
  expect(onEnd.mock.calls).toEqual([['stopped']]);
});

test('without a voice, with a failing one, and with one that never begins, the end is told', () => {
  const none = vi.fn();
  createReadAloud(device([]).options).speak('en', two, { onEnd: none });
  expect(none.mock.calls).toEqual([['failed']]);

  const failing = vi.fn();
  const d = device([voice('A', 'en-GB')]);
  createReadAloud(d.options).speak('en', two, { onEnd: failing });
  d.fail();
  expect(failing.mock.calls).toEqual([['failed']]);

  const mute = vi.fn();
  const m = device([voice('A', 'en-GB')]);
  m.options.synth.speak = () => undefined;
  createReadAloud(m.options).speak('en', two, { onEnd: mute });
  vi.advanceTimersByTime(9_000);
  expect(mute.mock.calls).toEqual([['failed']]);
});

test('a browser without speech is simply without voices', () => {
  const reader = createReadAloud({ synth: undefined });
  expect(reader.available('en')).toBe(false);
  reader.speak('en', two);
  reader.dispose();
});
