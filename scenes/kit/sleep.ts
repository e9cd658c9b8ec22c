import Phaser from 'phaser';

/** Lets the game's loop sleep while nothing moves: a still picture then costs what a still page costs. */
export interface Sleeper {
  /** Draws one more frame: the many calls of one task get one frame, still in the browser's same one. */
  wake(): void;
  /** Frames drawn so far. */
  frames(): number;
  /** Resolves after the next frame that leaves nothing to be drawn. */
  rest(): Promise<void>;
  stop(): void;
}

/**
 * @param game whose loop it is
 * @param busy whether something still moves
 * @param beforeWake is called when a sleep ends, before the first frame
 */
export function createSleeper(game: Phaser.Game, busy: () => boolean, beforeWake: () => void): Sleeper {
  let asked = false;
  let stopped = false;
  let again = false;
  let frames = 0;
  let resting: Array<() => void> = [];

  const afterFrame = () => {
    frames += 1;
    if (again || busy()) {
      again = false;
      return;
    }
    game.loop.sleep();
    const done = resting;
    resting = [];
    for (const resolve of done) resolve();
  };
  game.events.on(Phaser.Core.Events.POST_RENDER, afterFrame);

  const wake = () => {
    if (game.loop.running) {
      again = true;
      return;
    }
    // Waking draws at once, inside its caller: gathered here, but before the browser shows its own next frame, or the
    // canvas would follow the page by one.
    if (asked) return;
    asked = true;
    queueMicrotask(() => {
      asked = false;
      if (stopped || game.loop.running) return;
      beforeWake();
      game.loop.wake(true);
    });
  };

  return {
    wake,
    frames: () => frames,
    rest: () =>
      new Promise((resolve) => {
        resting.push(resolve);
        wake();
      }),
    stop() {
      stopped = true;
      game.events.off(Phaser.Core.Events.POST_RENDER, afterFrame);
      for (const resolve of resting) resolve();
      resting = [];
    },
  };
}
