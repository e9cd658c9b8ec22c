import type { Clock } from '../ports/clock.ts';
import { delayBefore, soundOf } from '../views/pace.ts';
import type { AppView } from '../views/types.ts';

/** How lines arrive: one after another by the clock, unless the reader sets the pace. */
export interface Arrival {
  /** How many entries of the log may be shown. */
  shown(): number;
  showAll(): void;
  /** Shows this many, and goes on from there. */
  showUpTo(entries: number): void;
  /** Looks at what is on the screen now, and lets the next line come when its time has come. */
  follow(view: AppView): void;
  stop(): void;
}

/** Goes in: a clock, whom to tell when a line has come, and what it sounds like. */
export function createArrival(clock: Clock, arrived: (sound: ReturnType<typeof soundOf>) => void): Arrival {
  let shown = 0;
  let cancel = () => {};
  /** The line that is on its way: it is not sent anew whenever something else changes. */
  let coming = '';
  const stop = () => {
    cancel();
    coming = '';
  };
  return {
    shown: () => shown,
    showAll: () => {
      shown = Number.POSITIVE_INFINITY;
    },
    showUpTo: (entries) => {
      shown = entries;
    },
    stop,
    follow: ({ screen, settings }) => {
      const chat = screen.screen === 'lesson' ? screen.chat : screen.screen === 'chat' ? screen : undefined;
      // While a projector is blank nothing goes on behind it.
      const hidden = screen.screen === 'lesson' && screen.blank !== undefined;
      if (!chat?.arrival.next || hidden || settings.slow === 'on') return stop();
      const { arrival } = chat;
      const { next } = arrival;
      const line = `${chat.id}:${arrival.shown}/${arrival.all}`;
      if (!next || line === coming) return;
      cancel();
      coming = line;
      cancel = clock.after(delayBefore(next), () => {
        coming = '';
        shown = arrival.shown + 1;
        arrived(soundOf(next.kind));
      });
    },
  };
}
