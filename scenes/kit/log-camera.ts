import type Phaser from 'phaser';
import type { Picture } from '../../src/shared/picture.ts';
import type { Layer } from './layers.ts';
import { snap, snapRect } from './pixels.ts';

/** Three cameras over one world. The middle one has the log's rectangle as its window, and so clips without a mask. */
export interface Cameras {
  /** Puts the cameras where the picture says. True when one of them changed. */
  frame(picture: Picture): boolean;
  /** The log has been scrolled; CSS pixels. True when the window moved by at least a device pixel. */
  scroll(scrollTop: number): boolean;
  /** Shows an object with the camera of its layer only. */
  assign(object: Phaser.GameObjects.Image, layer: Layer): void;
  /** How far the log still lags behind its scroll position while it glides, CSS pixels. */
  readonly lag: { y: number };
  /** Takes a changed lag over. */
  follow(): void;
}

/** @param scene whose cameras these are; its main camera becomes the farthest */
export function createCameras(scene: Phaser.Scene): Cameras {
  const byLayer: Record<Layer, Phaser.Cameras.Scene2D.Camera> = {
    back: scene.cameras.main,
    log: scene.cameras.add(0, 0, 1, 1),
    front: scene.cameras.add(0, 0, 1, 1),
  };
  const all = Object.values(byLayer);
  const everyone = all.reduce((sum, camera) => sum | camera.id, 0);
  for (const camera of all) camera.setOrigin(0, 0);
  const lag = { y: 0 };
  let dpr = 1;
  let scrollTop = 0;

  const follow = () => {
    byLayer.log.scrollY = snap(scrollTop + lag.y, dpr);
  };

  return {
    lag,
    follow,
    frame(picture) {
      const before = stateOf(all);
      dpr = picture.dpr;
      const width = Math.round(picture.width * dpr);
      const height = Math.round(picture.height * dpr);
      for (const camera of [byLayer.back, byLayer.front]) camera.setViewport(0, 0, width, height);
      for (const camera of all) camera.setZoom(dpr);
      byLayer.log.setVisible(picture.log !== null);
      if (!picture.log) return before !== stateOf(all);
      const { x, y, w, h } = picture.log;
      const window = snapRect({ x, y, w, h }, dpr);
      byLayer.log.setViewport(window.x, window.y, window.w, window.h);
      scrollTop = picture.log.scrollTop;
      follow();
      return before !== stateOf(all);
    },
    scroll(to) {
      const before = byLayer.log.scrollY;
      scrollTop = to;
      follow();
      return byLayer.log.scrollY !== before;
    },
    assign(object, layer) {
      object.cameraFilter = everyone & ~byLayer[layer].id;
    },
  };
}

function stateOf(cameras: readonly Phaser.Cameras.Scene2D.Camera[]): string {
  return cameras.map((c) => [c.x, c.y, c.width, c.height, c.zoom, c.scrollY, c.visible].join()).join(' ');
}
