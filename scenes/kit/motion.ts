import type Phaser from 'phaser';
import type { Box } from '../../src/shared/picture.ts';
import type { Cameras } from './log-camera.ts';

/** How a sprite differs from where it rests. */
export interface Pose {
  /** Above (−) or below (+) its place, CSS pixels. */
  rise: number;
  alpha: number;
  /** About its middle. */
  scale: number;
  /** About its lower edge. */
  squash: number;
  /** Left (−) or right (+) of its place, CSS pixels. */
  shift: number;
}

/** What motion needs to know of a sprite. */
export interface Moving {
  readonly pose: Pose;
  /** How far the pointer lifts (−) or sinks (+) it, CSS pixels. */
  readonly hand: { lift: number };
  /** Puts its images where the pose says, with all that stands on it. */
  place(): void;
}

/** All that moves, in one place. Durations are milliseconds, lengths CSS pixels. */
export interface Motion {
  /** A box that was not there before. `turn` counts the choices that come in one after another. */
  arrive(sprite: Moving, box: Box, turn: number): void;
  /** Lifts a box by so much (hover), or sinks it (press). */
  lift(sprite: Moving, by: number): void;
  /** Somebody steps from one place to another, where the page has made more room for them, or less. */
  step(sprite: Moving, from: Box, to: Box): void;
  /** Something takes the place of what it was: a face, another mood. The old one stays beneath until it is hidden. */
  swap(sprite: Moving, gone: () => void): void;
  /** A room is left: it stays until the next one has come over it. */
  fadeUnder(sprite: Moving, gone: () => void): void;
  /** Water rises, progress grows. */
  flow(holder: { level: number }, from: number, to: number, turn: number, draw: () => void): void;
  /** A light grows brighter or fainter. */
  shine(light: { opacity: number }, to: number, draw: () => void): void;
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

export const atRest = (): Pose => ({ rise: 0, alpha: 1, scale: 1, squash: 1, shift: 0 });

const IN = 180;
const POP = 240;
const ROOM = 350;
const STEP = 260;
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

interface Course {
  target: object;
  tween: Phaser.Tweens.Tween;
  /** Where it would have ended. */
  end: () => void;
}

/** @param scene whose tweens these are */
export function createMotion(scene: Phaser.Scene): Motion {
  const courses = new Set<Course>();

  /** One motion of some numbers of an object; `after` runs when it has come to its end, not when it is stopped. */
  function run<T extends object>(
    target: T,
    to: Partial<Record<keyof T, number>>,
    how: { duration: number; delay?: number; ease: string } & Partial<Phaser.Types.Tweens.TweenBuilderConfig>,
    draw: () => void,
    after: () => void = () => {},
    home: Partial<Record<keyof T, number>> = to,
  ): void {
    const course: Course = {
      target,
      tween: scene.tweens.add({
        targets: target,
        ...to,
        ...how,
        onUpdate: draw,
        onComplete: () => {
          courses.delete(course);
          after();
        },
      }),
      end: () => {
        Object.assign(target, home);
        draw();
        after();
      },
    };
    courses.add(course);
  }

  function stop(...things: readonly object[]): void {
    for (const course of courses) {
      if (!things.includes(course.target)) continue;
      courses.delete(course);
      course.tween.remove();
    }
  }

  return {
    arrive(sprite, box, turn) {
      const { rise, scale, duration, ease } = entrance(box);
      const { pose } = sprite;
      Object.assign(pose, { rise, scale, alpha: 0 });
      const draw = () => sprite.place();
      const delay = turn * STAGGER;
      draw();
      if (rise !== 0 || scale !== 1) run(pose, { rise: 0, scale: 1 }, { duration, delay, ease }, draw);
      run(pose, { alpha: 1 }, { duration, delay, ease: 'Linear' }, draw);
    },

    lift(sprite, by) {
      const { hand } = sprite;
      stop(hand);
      run(hand, { lift: by }, { duration: 90, ease: 'Sine.easeOut' }, () => sprite.place());
    },

    step(sprite, from, to) {
      const { pose } = sprite;
      stop(pose);
      Object.assign(pose, atRest(), {
        shift: from.x + from.w / 2 - (to.x + to.w / 2),
        rise: from.y + from.h / 2 - (to.y + to.h / 2),
        scale: from.h / to.h,
      });
      const draw = () => sprite.place();
      draw();
      run(pose, { shift: 0, rise: 0, scale: 1 }, { duration: STEP, ease: 'Sine.easeInOut' }, draw);
    },

    swap(sprite, gone) {
      const { pose } = sprite;
      pose.alpha = 0;
      pose.squash = 0.96;
      const draw = () => sprite.place();
      draw();
      run(pose, { alpha: 1 }, { duration: 140, ease: 'Linear' }, draw, gone);
      run(pose, { squash: 1 }, { duration: 260, ease: 'Sine.easeOut' }, draw);
    },

    fadeUnder(sprite, gone) {
      // Its own alpha stays: what comes over it does the fading.
      run(sprite.pose, { scale: 1 }, { duration: ROOM + 34, ease: 'Linear' }, () => {}, gone);
    },

    flow(holder, from, to, turn, draw) {
      stop(holder);
      holder.level = from;
      draw();
      const duration = 300 + 600 * Math.abs(to - from);
      run(holder, { level: to }, { duration, delay: turn * 120, ease: 'Sine.easeInOut' }, draw);
    },

    shine(light, to, draw) {
      stop(light);
      run(light, { opacity: to }, { duration: 600, ease: 'Sine.easeInOut' }, draw);
    },

    breathe(dots) {
      dots.forEach((dot, i) => {
        const home = { y: dot.y };
        const how = { duration: 320, delay: i * 150, repeatDelay: 520, ease: 'Sine.easeInOut' };
        const forEver = { ...how, yoyo: true, repeat: -1 };
        run<{ y: number }>(dot, { y: dot.y - 4 }, forEver, () => {}, undefined, home);
      });
    },

    glide(cameras, by) {
      const { lag } = cameras;
      stop(lag);
      lag.y += by;
      cameras.follow();
      run(lag, { y: 0 }, { duration: IN, ease: 'Sine.easeOut' }, () => cameras.follow());
    },

    stop,

    settle() {
      for (const course of [...courses]) {
        courses.delete(course);
        course.tween.remove();
        course.end();
      }
    },

    busy: () => courses.size > 0,
  };
}
