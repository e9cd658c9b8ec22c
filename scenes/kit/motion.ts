import type Phaser from 'phaser';
import type { Box } from '../../src/shared/picture.ts';
import type { Cameras } from './log-camera.ts';

/** How a sprite differs from where it rests. */
export interface Pose {
  /** Above (−) or below (+) its place, CSS pixels: while it comes in, and while it is hovered or pressed. */
  rise: number;
  lift: number;
  alpha: number;
  /** About its middle. */
  scale: number;
  /** About its lower edge. */
  squash: number;
}

/** What motion needs to know of a sprite. */
export interface Moving {
  readonly pose: Pose;
  /** Puts its images where the pose says, with all that stands on it. */
  place(): void;
}

/** All that moves, in one place. Durations are milliseconds, lengths CSS pixels. */
export interface Motion {
  /** A box that was not there before. `turn` counts the choices that come in one after another. */
  arrive(sprite: Moving, box: Box, turn: number): void;
  /** Lifts a box by so much (hover), or sinks it (press). */
  lift(sprite: Moving, by: number): void;
  /** Something takes the place of what it was: a face, another mood. The old one stays beneath until it is hidden. */
  swap(sprite: Moving, gone: () => void): void;
  /** A room is left: it stays until the next one has come over it. */
  fadeUnder(gone: () => void): void;
  fadeOut(sprite: Moving, gone: () => void): void;
  /** Water rises, progress grows. */
  flow(holder: { level: number }, from: number, to: number, turn: number, draw: () => void): void;
  /** Three dots that move gently until they are stopped. */
  breathe(dots: readonly Phaser.GameObjects.Image[]): void;
  /** The log slides to where it now belongs. */
  glide(cameras: Cameras, by: number): void;
  /** Ends all motion of these things where they are. */
  stop(...things: readonly object[]): void;
  /** Ends all motion where it would have ended. */
  settle(): void;
  busy(): boolean;
}

export const atRest = (): Pose => ({ rise: 0, lift: 0, alpha: 1, scale: 1, squash: 1 });

const IN = 180;
const POP = 240;
const ROOM = 350;
const STAGGER = 40;

/** How a kind of box comes in: from how far, how long, how small. */
function entrance({ kind, inLog }: Box): { rise: number; scale: number; duration: number; ease: string } {
  const calm = 'Sine.easeOut';
  switch (kind) {
    case 'bubble':
    case 'tile':
    case 'typing':
    case 'thought':
    case 'coach':
      return { rise: 12, scale: 1, duration: IN, ease: calm };
    case 'narration':
      return { rise: inLog ? 12 : 0, scale: 1, duration: IN, ease: calm };
    case 'chip':
      return { rise: 0, scale: 0.86, duration: POP, ease: 'Back.easeOut' };
    case 'choice':
      return { rise: 16, scale: 1, duration: 220, ease: calm };
    case 'sheet':
      return { rise: 16, scale: 1, duration: IN, ease: calm };
    case 'room':
      return { rise: 0, scale: 1, duration: ROOM, ease: 'Linear' };
    default:
      return { rise: 0, scale: 1, duration: IN, ease: calm };
  }
}

/** @param scene whose tweens these are */
export function createMotion(scene: Phaser.Scene): Motion {
  const { tweens } = scene;
  /** What is hovered has one motion at a time. */
  const lifting = new WeakMap<Moving, Phaser.Tweens.Tween>();

  return {
    arrive(sprite, box, turn) {
      const { rise, scale, duration, ease } = entrance(box);
      const { pose } = sprite;
      pose.rise = rise;
      pose.alpha = 0;
      pose.scale = scale;
      sprite.place();
      const onUpdate = () => sprite.place();
      const delay = turn * STAGGER;
      tweens.add({ targets: pose, rise: 0, scale: 1, duration, delay, ease, onUpdate });
      tweens.add({ targets: pose, alpha: 1, duration: Math.min(duration, ROOM), delay, ease: 'Linear', onUpdate });
    },

    lift(sprite, by) {
      lifting.get(sprite)?.remove();
      const { pose } = sprite;
      const tween = tweens.add({
        targets: pose,
        lift: by,
        duration: 90,
        ease: 'Sine.easeOut',
        onUpdate: () => sprite.place(),
      });
      lifting.set(sprite, tween);
    },

    swap(sprite, gone) {
      const { pose } = sprite;
      pose.alpha = 0;
      pose.squash = 0.96;
      sprite.place();
      const onUpdate = () => sprite.place();
      tweens.add({ targets: pose, alpha: 1, duration: 140, ease: 'Linear', onUpdate, onComplete: gone });
      tweens.add({ targets: pose, squash: 1, duration: 260, ease: 'Sine.easeOut', onUpdate });
    },

    fadeUnder(gone) {
      tweens.addCounter({ from: 0, to: 1, duration: ROOM + 34, onComplete: gone });
    },

    fadeOut(sprite, gone) {
      tweens.add({
        targets: sprite.pose,
        alpha: 0,
        duration: ROOM,
        ease: 'Linear',
        onUpdate: () => sprite.place(),
        onComplete: gone,
      });
    },

    flow(holder, from, to, turn, draw) {
      tweens.killTweensOf(holder);
      holder.level = from;
      draw();
      tweens.add({
        targets: holder,
        level: to,
        duration: 300 + 600 * Math.abs(to - from),
        delay: turn * 120,
        ease: 'Sine.easeInOut',
        onUpdate: draw,
      });
    },

    breathe(dots) {
      dots.forEach((dot, i) => {
        tweens.add({
          targets: dot,
          y: dot.y - 4,
          duration: 320,
          delay: i * 150,
          hold: 40,
          repeatDelay: 480,
          yoyo: true,
          repeat: -1,
          ease: 'Sine.easeInOut',
        });
      });
    },

    glide(cameras, by) {
      tweens.killTweensOf(cameras.lag);
      cameras.lag.y += by;
      cameras.follow();
      tweens.add({
        targets: cameras.lag,
        y: 0,
        duration: IN,
        ease: 'Sine.easeOut',
        onUpdate: () => cameras.follow(),
      });
    },

    stop(...things) {
      tweens.killTweensOf(things as object[]);
    },

    settle() {
      for (const tween of tweens.getTweens()) {
        // What repeats for ever has no end to go to.
        if (tween.totalDuration > 1e9 || tween.isInfinite) tween.seek(0).remove();
        else tween.complete();
      }
    },

    busy: () => tweens.tweens.some((tween) => !tween.isPendingRemove() && !tween.isDestroyed()),
  };
}
