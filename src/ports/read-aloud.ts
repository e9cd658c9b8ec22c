/**
 * Read aloud, with voices of the device only: other voices send the text to somebody's server (design, section 5).
 * Where the device has no voice for a language, `available` is false and the interface shows no such button.
 */
import type { Sentence } from './sentences.ts';

export { type Sentence, splitSentences, toSentences } from './sentences.ts';

/** A language of the interface. */
export type SpokenLanguage = 'en' | 'es';

/** What a voice must tell about itself; `SpeechSynthesisVoice` does. */
export type VoiceLike = { readonly lang: string; readonly localService: boolean; readonly default: boolean };

/** Accents in the order in which they are taken; the rest of the language comes after, in the device's order. */
const PREFERRED: Record<SpokenLanguage, readonly string[]> = {
  en: ['en-us', 'en-gb', 'en-ca', 'en-au', 'en-ie', 'en-nz'],
  es: ['es-mx', 'es-us', 'es-419'],
};

/** How well a voice fits: lower is better. Spain comes after every accent of Latin America, whose words we write. */
function rank(voice: VoiceLike, language: SpokenLanguage): number {
  const tag = voice.lang.toLowerCase().replaceAll('_', '-');
  const index = PREFERRED[language].indexOf(tag);
  if (index >= 0) return index;
  return tag === 'es-es' || tag === 'es' ? 101 : 100;
}

/**
 * Picks the device's voice for a language: local ones only, by accent, the device's own default first among equals.
 * @returns nothing if the device has none
 */
export function pickVoice<V extends VoiceLike>(
  voices: readonly V[],
  language: SpokenLanguage,
): V | undefined {
  return voices
    .filter((voice) => voice.localService === true)
    .filter((voice) => voice.lang.toLowerCase().split(/[-_]/)[0] === language)
    .map((voice, order) => ({ voice, order, rank: rank(voice, language) }))
    .sort(
      (a, b) => a.rank - b.rank || Number(b.voice.default) - Number(a.voice.default) || a.order - b.order,
    )[0]?.voice;
}

/** What the reader is doing. */
export type ReadingState = 'idle' | 'speaking' | 'paused';

/** What `speak` tells while it goes on. */
export type SpeakCallbacks = {
  /** A sentence begins; `id` is what it belongs to, for marking it on the page. */
  readonly onStart?: (id: string) => void;
  /** Nothing more comes: all said, stopped, or the voice failed. Once for each `speak` and each `repeat` after its end. */
  readonly onEnd?: (reason: 'said' | 'stopped' | 'failed') => void;
};

/** Seams for tests; a browser needs none of them. */
export type ReadAloudOptions = {
  readonly synth?: SpeechSynthesis | undefined;
  readonly utterance?: (text: string) => SpeechSynthesisUtterance;
  /** How fast: 1 is the voice's own pace. Default 0.95, a little slower, for young readers. */
  readonly rate?: number;
};

/** The reader. */
export type ReadAloud = {
  /** Whether the device has a voice of its own for this language, as far as it has said until now. */
  readonly available: (language: SpokenLanguage) => boolean;
  /** Voices arrive late in most browsers: calls back whenever the answer of `available` may have changed. */
  readonly onVoices: (changed: () => void) => () => void;
  /** Says sentences one after another; whatever was being said ends first. Without a voice it ends as failed. */
  readonly speak: (
    language: SpokenLanguage,
    sentences: readonly Sentence[],
    callbacks?: SpeakCallbacks,
  ) => void;
  /** Falls silent; `resume` begins the interrupted sentence again. */
  readonly pause: () => void;
  readonly resume: () => void;
  /** Says the current sentence again, or the last one when all has been said. */
  readonly repeat: () => void;
  /** Falls silent and forgets. */
  readonly stop: () => void;
  /** 0.5 … 1.5; holds from the next sentence on. */
  readonly setRate: (rate: number) => void;
  readonly state: () => ReadingState;
  /** Stops and removes all listeners. */
  readonly dispose: () => void;
};

/** Milliseconds in which a voice must begin; one that never does would leave the reader speaking for ever. */
const MUST_BEGIN = 8_000;
/** Milliseconds between a cancel and the next utterance; some browsers lose it if it comes at once. */
const AFTER_CANCEL = 60;

/**
 * Opens the reader. It is silent as soon as the page is left, and pauses when the page is hidden: nobody should hear
 * a story from a tab that a student has just put away.
 */
export function createReadAloud(options: ReadAloudOptions = {}): ReadAloud {
  const synth =
    'synth' in options ? options.synth : typeof speechSynthesis === 'undefined' ? undefined : speechSynthesis;
  const newUtterance = options.utterance ?? ((text: string) => new SpeechSynthesisUtterance(text));
  let rate = options.rate ?? 0.95;

  let language: SpokenLanguage = 'en';
  let sentences: readonly Sentence[] = [];
  let callbacks: SpeakCallbacks = {};
  let index = 0;
  let state: ReadingState = 'idle';
  // Only the utterance of the newest turn is listened to; events of cancelled ones arrive late or never.
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Held on to, because Chrome forgets the events of an utterance that nobody refers to.
  let current: SpeechSynthesisUtterance | undefined;

  const voiceFor = (of: SpokenLanguage): SpeechSynthesisVoice | undefined =>
    pickVoice(synth?.getVoices() ?? [], of);

  const hush = (): boolean => {
    turn += 1;
    clearTimeout(timer);
    current = undefined;
    const busy = Boolean(synth && (synth.speaking || synth.pending));
    if (busy) synth?.cancel();
    return busy;
  };

  const finish = (reason: 'said' | 'stopped' | 'failed'): void => {
    hush();
    if (state === 'idle') return;
    state = 'idle';
    callbacks.onEnd?.(reason);
  };

  const say = (): void => {
    const sentence = sentences[index];
    if (!sentence) {
      finish('said');
      return;
    }
    const voice = voiceFor(language);
    if (!synth || !voice) {
      finish('failed');
      return;
    }
    const mine = ++turn;
    const utterance = newUtterance(sentence.text);
    utterance.voice = voice;
    utterance.lang = voice.lang.replace('_', '-');
    utterance.rate = rate;
    utterance.onstart = () => {
      if (mine === turn) clearTimeout(timer);
    };
    utterance.onend = () => {
      if (mine !== turn) return;
      index += 1;
      say();
    };
    utterance.onerror = () => {
      if (mine === turn) finish('failed');
    };
    current = utterance;
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (mine === turn) finish('failed');
    }, MUST_BEGIN);
    callbacks.onStart?.(sentence.id);
    if (mine === turn) synth.speak(current);
  };

  const begin = (): void => {
    state = 'speaking';
    if (!hush()) {
      say();
      return;
    }
    const mine = turn;
    timer = setTimeout(() => {
      if (mine === turn) say();
    }, AFTER_CANCEL);
  };

  // A pause is a cancel that remembers its place: the browser's own pause is a stop on Android and hangs elsewhere.
  const pause = (): void => {
    if (state !== 'speaking') return;
    hush();
    state = 'paused';
  };

  const stop = (): void => {
    sentences = [];
    index = 0;
    finish('stopped');
  };

  const onHidden = (): void => {
    if (document.visibilityState === 'hidden') pause();
  };
  const inPage = typeof document !== 'undefined';
  if (inPage) {
    addEventListener('pagehide', stop);
    document.addEventListener('visibilitychange', onHidden);
  }
  const listeners = new Set<() => void>();
  const onVoicesChanged = (): void => {
    for (const changed of [...listeners]) changed();
  };
  synth?.addEventListener?.('voiceschanged', onVoicesChanged);
  // The first question makes Chrome begin to look for its voices.
  synth?.getVoices();

  return {
    available: (of) => voiceFor(of) !== undefined,
    onVoices: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    speak: (of, next, told = {}) => {
      if (state !== 'idle') stop();
      language = of;
      sentences = [...next];
      index = 0;
      callbacks = told;
      begin();
    },
    pause,
    resume: () => {
      if (state === 'paused') begin();
    },
    repeat: () => {
      if (sentences.length === 0) return;
      index = Math.min(index, sentences.length - 1);
      begin();
    },
    stop,
    setRate: (next) => {
      rate = Math.min(1.5, Math.max(0.5, next));
    },
    state: () => state,
    dispose: () => {
      stop();
      listeners.clear();
      synth?.removeEventListener?.('voiceschanged', onVoicesChanged);
      if (inPage) {
        removeEventListener('pagehide', stop);
        document.removeEventListener('visibilitychange', onHidden);
      }
    },
  };
}
