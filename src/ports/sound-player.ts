/**
 * The one place that touches Howler: one sprite, played through Web Audio. Loaded only when a sound is wanted.
 *
 * Howler's own ways that our security policy or a quiet console forbid are closed here:
 * - its fall-back to HTML audio puts a `data:` URL into `src` when it lets go: `noAudio` keeps it shut;
 * - its unlocking makes ten audio elements and listens to every key: `sound.ts` resumes the context itself;
 * - it keeps a sound waiting for as long as the context is blocked, and plays it minutes late: here it is dropped.
 */
import { Howl, Howler } from 'howler';
import mp3 from '../../assets/sounds/sprite.mp3?url';
import webm from '../../assets/sounds/sprite.webm?url';
import { type SoundName, spriteSlots } from './sound-sprite.ts';

/** Milliseconds that a blocked context gets to come back before its sound is dropped. */
const RESUME_PATIENCE = 400;

/** A loaded sprite. */
export type Player = {
  /** Plays a sound if the context runs, or comes back soon, and `wanted` still holds then. Never throws. */
  readonly play: (name: SoundName, wanted: () => boolean) => Promise<void>;
  /** Stops everything at once. */
  readonly stop: () => void;
  /** Brings a context back that the system has put to sleep; to be called in a press. */
  readonly wake: () => void;
  /** Whether anything can be heard. */
  readonly playing: () => boolean;
  /** Stops, forgets the sprite and lets the sound device sleep. */
  readonly close: () => void;
};

/** iPhone, iPad and iPad-as-Mac: there a context that Howler has suspended does not come back by itself. */
function isAppleTouch(): boolean {
  const { userAgent, maxTouchPoints } = navigator;
  return /iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1);
}

/** Loads one of the two files; nothing if this browser cannot fetch or decode it. */
function load(format: 'webm' | 'mp3', url: string): Promise<Howl | undefined> {
  if (!Howler.codecs(format)) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    Howler.noAudio = false;
    const howl: Howl = new Howl({
      src: [url],
      format: [format],
      sprite: Object.fromEntries(
        Object.entries(spriteSlots).map(([name, [start, length]]) => [
          name,
          [start, length] as [number, number],
        ]),
      ),
      onload: () => resolve(howl),
      onloaderror: () => {
        howl.unload();
        resolve(undefined);
      },
    });
    // From here on a failed request ends in `loaderror` instead of in HTML audio.
    Howler.noAudio = true;
  });
}

/** Loads the sprite. Resolves to nothing where there is no Web Audio or neither file can be used. */
export async function openPlayer(): Promise<Player | undefined> {
  Howler.autoUnlock = false;
  Howler.autoSuspend = !isAppleTouch();
  // Asking for the volume makes Howler open its context, or find out that there is none.
  Howler.volume();
  const context: AudioContext | null = Howler.ctx;
  if (!Howler.usingWebAudio || !context) return undefined;
  const howl = (await load('webm', webm)) ?? (await load('mp3', mp3));
  if (!howl) return undefined;

  const resume = async (): Promise<void> => {
    if (context.state === 'running') return;
    await Promise.race([
      context.resume().catch(() => undefined),
      new Promise((done) => setTimeout(done, RESUME_PATIENCE)),
    ]);
  };

  return {
    play: async (name, wanted) => {
      await resume();
      if (context.state !== 'running' || !wanted()) return;
      // Howler counts the state by itself and would otherwise wait for a resume that has already happened.
      (Howler as unknown as { state: string }).state = 'running';
      howl.play(name);
    },
    stop: () => {
      howl.stop();
    },
    wake: () => {
      if (!Howler.autoSuspend) void resume();
    },
    playing: () => howl.playing(),
    close: () => {
      howl.unload();
      void context.suspend().catch(() => undefined);
    },
  };
}
