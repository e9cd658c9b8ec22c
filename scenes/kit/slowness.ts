import Phaser from 'phaser';

/** Frames looked at, and what half of them may take, in milliseconds: thirty a second. */
const WATCHED = 30;
const TOO_LONG = 34;

/**
 * Times the first frames that follow each other without a sleep between them. Where WebGL is computed by the
 * processor no browser says so; the frames tell.
 * @param slow is called once, outside of the frame, if half of the frames were too long
 */
export function watchSlowness(game: Phaser.Game, slow: () => void): () => void {
  const spans: number[] = [];
  let last = 0;
  const look = () => {
    const now = performance.now();
    if (last > 0) spans.push(now - last);
    last = game.loop.running ? now : 0;
    if (spans.length < WATCHED) return;
    stop();
    spans.sort((a, b) => a - b);
    if ((spans[WATCHED >> 1] ?? 0) > TOO_LONG) queueMicrotask(slow);
  };
  const stop = () => void game.events.off(Phaser.Core.Events.POST_RENDER, look);
  game.events.on(Phaser.Core.Events.POST_RENDER, look);
  return stop;
}
