/**
 * Sound: small, optional, and never in the way. Nothing is loaded until the first sound is wanted after a press;
 * without a sound device, with a blocked context or a file that cannot be decoded, it stays silent.
 */
import type { Player } from './sound-player.ts';
import type { SoundName } from './sound-sprite.ts';

export type { SoundName } from './sound-sprite.ts';

/** Milliseconds after which a sound no longer belongs to what is seen and is dropped. */
const TOO_LATE = 400;
/** Milliseconds within which the same sound is played once: a skipped scene brings many messages in one moment. */
const SAME_MOMENT = 80;
/** Milliseconds before loading is tried again after it failed. */
const TRY_AGAIN = 30_000;

/** What `createSound` needs. */
export type SoundOptions = {
  /** Whether sounds are played at first. */
  readonly enabled: boolean;
  /** Whether captions are wanted even while sound is off. Default false. */
  readonly captions?: boolean;
  /**
   * Called with the name of a sound, at the moment it belongs to, when sound is on **or** captions are wanted;
   * also when the device cannot play it, since the caption stands for what happened. With sound off and captions
   * not wanted it is never called. The words are in the interface text, under the sound's name.
   */
  readonly onCaption?: (name: SoundName) => void;
};

/** The sounds of the app. */
export type Sound = {
  /** Plays one sound, once. Returns at once and never throws. */
  readonly play: (name: SoundName) => void;
  /** Loads the sound ahead of its first use, if sound is on and the page has been pressed; else does nothing. */
  readonly warm: () => void;
  /** Switches sound on or off; off stops whatever plays. */
  readonly setEnabled: (enabled: boolean) => void;
  /** Says whether captions are wanted while sound is off. */
  readonly setCaptions: (captions: boolean) => void;
  /** Stops everything at once, and whatever was about to start. */
  readonly stopAll: () => void;
  /** Whether anything can be heard at this moment. */
  readonly playing: () => boolean;
  /** Stops, forgets and removes all listeners. */
  readonly dispose: () => void;
};

/** Opens the sounds. Costs nothing until the first one is played. */
export function createSound(options: SoundOptions): Sound {
  let { enabled } = options;
  let captions = options.captions ?? false;
  let pressed = false;
  let disposed = false;
  // Whatever was asked for before the last stop is no longer wanted.
  let round = 0;
  let loading: Promise<Player | undefined> | undefined;
  let player: Player | undefined;
  let retryAt = 0;
  const lastPlayed = new Map<SoundName, number>();

  const mayStart = (): boolean => pressed || (navigator.userActivation?.hasBeenActive ?? false);

  const open = (): Promise<Player | undefined> => {
    if (!loading && performance.now() < retryAt) return Promise.resolve(undefined);
    loading ??= import('./sound-player.ts')
      .then(({ openPlayer }) => openPlayer())
      .catch(() => undefined)
      .then((opened) => {
        if (disposed) {
          opened?.close();
          return undefined;
        }
        player = opened;
        if (!opened) {
          loading = undefined;
          retryAt = performance.now() + TRY_AGAIN;
        }
        return opened;
      });
    return loading;
  };

  const stopAll = (): void => {
    round += 1;
    player?.stop();
  };

  const onPress = (): void => {
    pressed = true;
    if (enabled) player?.wake();
  };
  const onVisibility = (): void => {
    if (enabled && document.visibilityState === 'visible') player?.wake();
  };
  const presses = ['pointerup', 'touchend', 'keydown'] as const;
  for (const type of presses) document.addEventListener(type, onPress, { capture: true, passive: true });
  document.addEventListener('visibilitychange', onVisibility);

  return {
    play: (name) => {
      if (disposed) return;
      if (enabled || captions) options.onCaption?.(name);
      if (!enabled || !mayStart()) return;
      const asked = performance.now();
      if (asked - (lastPlayed.get(name) ?? Number.NEGATIVE_INFINITY) < SAME_MOMENT) return;
      lastPlayed.set(name, asked);
      const mine = round;
      const wanted = (): boolean =>
        !disposed && enabled && mine === round && performance.now() - asked < TOO_LATE;
      void open().then((opened) => (opened && wanted() ? opened.play(name, wanted) : undefined));
    },
    warm: () => {
      if (!disposed && enabled && mayStart()) void open();
    },
    setEnabled: (on) => {
      enabled = on;
      if (!on) stopAll();
    },
    setCaptions: (on) => {
      captions = on;
    },
    stopAll,
    playing: () => player?.playing() ?? false,
    dispose: () => {
      if (disposed) return;
      disposed = true;
      stopAll();
      for (const type of presses) document.removeEventListener(type, onPress, { capture: true });
      document.removeEventListener('visibilitychange', onVisibility);
      player?.close();
      player = undefined;
    },
  };
}
