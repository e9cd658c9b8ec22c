import Phaser from 'phaser';
import type { Picture } from '../src/shared/picture.ts';
import { type Inks, readInks } from './kit/inks.ts';
import { createSleeper } from './kit/sleep.ts';
import { watchSlowness } from './kit/slowness.ts';
import { StageScene } from './stage.scene.ts';

export interface StageOptions {
  /** The canvas is put into it, at its upper left corner. The theme's colours are read from it. */
  parent: HTMLElement;
  renderer: 'webgl' | 'canvas';
  /** Device pixels per CSS pixel at the start; pictures bring their own. */
  dpr: number;
  /** The graphics memory is gone: the page should show itself. */
  onLost?: () => void;
  /** It has come back, and everything is drawn again. */
  onRestored?: () => void;
  /** WebGL is slow here: close this stage and open one with `canvas`. */
  onSlow?: () => void;
}

/** The canvas beneath the page. */
export interface Stage {
  /** Shows a picture: at once, with motion from what was shown before unless the picture is still. */
  show(picture: Picture): void;
  /** The log has been scrolled (CSS pixels): drawn in the browser's same frame, without a new picture. */
  scrolled(scrollTop: number): void;
  /** Resolves when everything is drawn and nothing moves: all pictures have come, all motion is over. */
  screenshotReady(): Promise<void>;
  /** What the canvas shows, as a picture. */
  snapshot(): Promise<HTMLImageElement>;
  /** Numbers for tests and measurements. */
  figures(): StageFigures;
  /** Removes the canvas and lets go of everything. The stage cannot be used again. */
  destroy(): void;
}

export interface StageFigures {
  frames: number;
  awake: boolean;
  moving: boolean;
  sprites: number;
  textures: number;
  bakes: number;
}

/** Device pixels per CSS pixel beyond which nobody sees a difference. */
const MAX_DPR = 3;

/**
 * Opens the stage. It draws nothing until the first picture, which comes in without motion: it only takes over from
 * the page. Rejects when the browser has neither WebGL nor a 2D canvas.
 */
export async function openStage(options: StageOptions): Promise<Stage> {
  const { parent, renderer, onLost, onRestored, onSlow } = options;
  const { game, scene } = await boot(options);
  const { canvas } = game;
  let shown: Picture | null = null;
  let inks: Inks | null = null;
  let open = true;

  const sleeper = createSleeper(
    game,
    () => scene.busy(),
    () => scene.skipTime(),
  );
  scene.wakeWith(() => sleeper.wake());
  const stopWatching =
    renderer === 'webgl' && onSlow ? watchSlowness(game, () => void (open && onSlow())) : () => {};

  const lost = () => onLost?.();
  const restored = () => {
    if (shown) redraw(shown);
    sleeper.wake();
    onRestored?.();
  };
  game.renderer.on(Phaser.Renderer.Events.LOSE_WEBGL, lost);
  game.renderer.on(Phaser.Renderer.Events.RESTORE_WEBGL, restored);

  // A font that comes late changes every letter: draw all anew.
  const fontsCame = () => {
    if (shown) redraw(shown);
  };
  document.fonts.addEventListener('loadingdone', fontsCame);

  function redraw(picture: Picture): void {
    scene.forget();
    draw(picture, true);
  }

  function draw(picture: Picture, quiet: boolean): void {
    inks = readInks(parent);
    if (scene.show(picture, inks, quiet)) sleeper.wake();
  }

  function fit({ width, height, dpr }: Picture): boolean {
    const w = Math.max(1, Math.round(width * dpr));
    const h = Math.max(1, Math.round(height * dpr));
    if (w === game.scale.width && h === game.scale.height && game.scale.zoom === 1 / dpr) return false;
    // In this order: `setZoom` gives the canvas its size on the page, which `resize` leaves alone at one pixel a pixel.
    game.scale.resize(w, h);
    game.scale.setZoom(1 / dpr);
    sleeper.wake();
    return true;
  }

  return {
    show(picture) {
      if (!open) return;
      const clamped = picture.dpr > MAX_DPR ? { ...picture, dpr: MAX_DPR } : picture;
      const resized = fit(clamped);
      // What takes over from the page, or is seen again after a blank, stands as it is; a blank is there at once.
      const fromNothing = shown === null || shown.boxes.length === 0;
      shown = clamped;
      draw(clamped, fromNothing || resized || clamped.boxes.length === 0);
    },
    scrolled(scrollTop) {
      if (!open || !shown) return;
      if (shown.log) shown = { ...shown, log: { ...shown.log, scrollTop } };
      if (scene.scrolled(scrollTop)) sleeper.wake();
    },
    async screenshotReady() {
      do {
        await sleeper.rest();
        // Pictures come one by one; each wakes the loop.
        if (open && scene.loading()) await new Promise((resolve) => requestAnimationFrame(resolve));
      } while (open && (scene.loading() || scene.busy()));
      if (open) await sleeper.rest();
    },
    snapshot: () =>
      new Promise((resolve, reject) => {
        game.renderer.snapshot((picture) => {
          if (picture instanceof HTMLImageElement) resolve(picture);
          else reject(new Error('The canvas gave no picture.'));
        });
        sleeper.wake();
      }),
    figures: () => ({
      frames: sleeper.frames(),
      awake: game.loop.running,
      moving: scene.busy(),
      ...scene.figures(),
    }),
    destroy() {
      if (!open) return;
      open = false;
      document.fonts.removeEventListener('loadingdone', fontsCame);
      stopWatching();
      sleeper.stop();
      scene.close();
      const gl = 'gl' in game.renderer ? game.renderer.gl : null;
      game.destroy(true);
      // Phaser goes at its next step; asleep it would never come to that.
      game.loop.sleep();
      game.loop.wake();
      window.onblur = null;
      window.onfocus = null;
      // Browsers allow only a few contexts at a time.
      gl?.getExtension('WEBGL_lose_context')?.loseContext();
      canvas.remove();
    },
  };
}

/** Starts Phaser with one scene, and resolves when that scene has been created. */
function boot({ parent, renderer, dpr }: StageOptions): Promise<{ game: Phaser.Game; scene: StageScene }> {
  const ratio = Math.min(MAX_DPR, dpr);
  return new Promise((resolve, reject) => {
    try {
      const game = new Phaser.Game({
        type: renderer === 'webgl' ? Phaser.WEBGL : Phaser.CANVAS,
        parent,
        scale: {
          mode: Phaser.Scale.NONE,
          width: Math.max(1, Math.round(parent.clientWidth * ratio)),
          height: Math.max(1, Math.round(parent.clientHeight * ratio)),
          zoom: 1 / ratio,
        },
        transparent: true,
        banner: false,
        autoFocus: false,
        audio: { noAudio: true },
        input: { keyboard: false, mouse: false, touch: false, gamepad: false },
        render: { antialias: true, antialiasGL: false, roundPixels: false },
        scene: new StageScene((scene) => {
          const { canvas } = scene.game;
          canvas.setAttribute('aria-hidden', 'true');
          canvas.style.pointerEvents = 'none';
          resolve({ game: scene.game, scene });
        }),
      });
      game.canvas?.setAttribute('aria-hidden', 'true');
    } catch (error) {
      reject(error instanceof Error ? error : new Error(String(error)));
    }
  });
}
