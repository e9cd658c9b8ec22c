import type Phaser from 'phaser';

/** Canvas textures: painted once, shown as images, freed when nobody shows them. */
export interface Textures {
  /** A texture of this size, painted. The same key again: painted anew, on the same canvas if its size is the same. */
  paint(before: string | null, w: number, h: number, draw: (ctx: CanvasRenderingContext2D) => void): string;
  free(key: string): void;
  /** How many there are, and how often one was painted. */
  count(): number;
  bakes(): number;
}

/** @param manager of the game */
export function createTextures(manager: Phaser.Textures.TextureManager): Textures {
  const canvases = new Map<string, HTMLCanvasElement>();
  let serial = 0;
  let bakes = 0;

  const free = (key: string) => {
    const canvas = canvases.get(key);
    if (!canvas) return;
    canvases.delete(key);
    manager.remove(key);
    // Some browsers keep a canvas's memory until it has no size.
    canvas.width = 0;
    canvas.height = 0;
  };

  return {
    paint(before, w, h, draw) {
      bakes += 1;
      const old = before === null ? undefined : canvases.get(before);
      if (before !== null && old && old.width === w && old.height === h) {
        const ctx = contextOf(old);
        ctx.setTransform(1, 0, 0, 1, 0, 0);
        ctx.clearRect(0, 0, w, h);
        draw(ctx);
        manager.get(before).source[0]?.update();
        return before;
      }
      const canvas = document.createElement('canvas');
      canvas.width = w;
      canvas.height = h;
      // Painted before it becomes a texture, so that it is sent to the graphics memory once.
      draw(contextOf(canvas));
      serial += 1;
      const key = `plate:${serial}`;
      // A plain texture of the canvas: Phaser's CanvasTexture would read all its pixels back, which nobody needs.
      manager.create(key, canvas as unknown as HTMLImageElement, w, h)?.add('__BASE', 0, 0, 0, w, h);
      canvases.set(key, canvas);
      return key;
    },
    free,
    count: () => canvases.size,
    bakes: () => bakes,
  };
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  // Small, painted once and then read: faster on the processor.
  const ctx = canvas.getContext('2d', { willReadFrequently: true });
  if (!ctx) throw new Error('This browser has no 2D canvas.');
  return ctx;
}
