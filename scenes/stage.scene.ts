import Phaser from 'phaser';
import type { Picture } from '../src/shared/picture.ts';
import { createImages, type Images } from './kit/images.ts';
import type { Inks } from './kit/inks.ts';
import { type Cameras, createCameras } from './kit/log-camera.ts';
import { createMotion, type Motion } from './kit/motion.ts';
import { createSprites, type Sprites } from './kit/sprites.ts';
import { createTextures, type Textures } from './kit/textures.ts';

/** The one scene: chat, debrief, class and start page are all pictures, and a picture is all that it knows. */
export class StageScene extends Phaser.Scene {
  private kit!: { cameras: Cameras; textures: Textures; images: Images; motion: Motion; sprites: Sprites };
  private ready: (scene: StageScene) => void;
  private wake: () => void = () => {};

  /** @param ready is called once, when the scene can show pictures */
  constructor(ready: (scene: StageScene) => void) {
    super('stage');
    this.ready = ready;
  }

  create(): void {
    const cameras = createCameras(this);
    const textures = createTextures(this.textures);
    const motion = createMotion(this);
    const images = createImages(() => {
      if (sprites.arrived()) this.wake();
    });
    const sprites = createSprites({ scene: this, cameras, textures, images, motion });
    this.kit = { cameras, textures, images, motion, sprites };
    this.ready(this);
  }

  /** @param wake draws a frame soon */
  wakeWith(wake: () => void): void {
    this.wake = wake;
  }

  /** See `Sprites.show`. */
  show(picture: Picture, inks: Inks, quiet: boolean): boolean {
    const { cameras, sprites } = this.kit;
    const moved = cameras.frame(picture);
    return sprites.show(picture, inks, quiet) || moved;
  }

  /** The log's new scroll position in CSS pixels. Returns whether the picture moved. */
  scrolled(scrollTop: number): boolean {
    this.kit.sprites.scrolled(scrollTop);
    return this.kit.cameras.scroll(scrollTop);
  }

  /** Lets go of everything; to be called before the game goes. */
  close(): void {
    this.kit.sprites.destroy();
    this.kit.images.destroy();
    this.kit.motion.settle();
  }

  /** All is drawn anew at the next show. */
  forget(): void {
    this.kit.sprites.forget();
  }

  busy(): boolean {
    return this.kit.motion.busy();
  }

  /** Whether pictures are still on their way. */
  loading(): boolean {
    return this.kit.images.waiting() > 0;
  }

  /** Time that passed asleep does not count for what moves. */
  skipTime(): void {
    this.tweens.getDelta(true);
  }

  /** Numbers for tests and measurements. */
  figures(): { sprites: number; textures: number; bakes: number } {
    const { sprites, textures } = this.kit;
    return { sprites: sprites.count(), textures: textures.count(), bakes: textures.bakes() };
  }
}
