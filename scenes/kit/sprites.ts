import type Phaser from 'phaser';
import type { Box, Picture } from '../../src/shared/picture.ts';
import {
  type Extras,
  isClear,
  isWater,
  type Plate,
  paintBox,
  paintShadowAlone,
  plateHeight,
  plateOf,
  plateWidth,
  signOf,
} from './bake.ts';
import { carriersOf } from './carry.ts';
import { glideBetween } from './glide.ts';
import type { Images } from './images.ts';
import type { Inks } from './inks.ts';
import { type Layer, layersOf } from './layers.ts';
import type { Cameras } from './log-camera.ts';
import { atRest, type Motion, type Moving, type Pose } from './motion.ts';
import { snap, snapRect, toPixel } from './pixels.ts';
import { coversStage, distinct, FAR, NEAR, near } from './seen.ts';
import type { Textures } from './textures.ts';
import { thoughtTrail } from './thought-trail.ts';

/** Kinds that the pointer lifts, if they have a shadow to lift them from. */
const liftable = new Set<Box['kind']>(['choice', 'button', 'item']);

/** A restored story brings its whole log at once: nothing of that comes in by itself. */
const MANY = 6;

/** A box on the stage. */
interface Sprite extends Moving {
  readonly key: string;
  box: Box;
  plate: Plate;
  sign: string;
  layer: Layer;
  body: Phaser.GameObjects.Image;
  bodyKey: string;
  shadow: { image: Phaser.GameObjects.Image; key: string; sign: string } | null;
  /** The part of a progress bar that is filled. */
  filled: { image: Phaser.GameObjects.Image; key: string; sign: string } | null;
  dots: { images: Phaser.GameObjects.Image[]; key: string; sign: string } | null;
  /** What it was before, until the new one has come over it. */
  ghost: { image: Phaser.GameObjects.Image; key: string; h: number } | null;
  /** Rest of the plate's corner, CSS pixels of its camera's world. */
  homeX: number;
  homeY: number;
  pose: Pose;
  hand: { lift: number };
  flow: { level: number };
  light: { opacity: number };
  carrier: Sprite | null;
  carried: Sprite[];
  /** Depth of the shadow while nobody presses. */
  restShadow: number;
  /** Something of it is cut off. */
  clipped: boolean;
}

/** The boxes of a picture as images. */
export interface Sprites {
  /**
   * Makes the stage show this picture.
   * @param quiet nothing comes in: the first picture, another size
   * @returns whether anything changed
   */
  show(picture: Picture, inks: Inks, quiet: boolean): boolean;
  /** Draws what has come near by scrolling, frees what is far. */
  scrolled(scrollTop: number): void;
  /** Draws what had to wait for a picture that has come. Returns whether anything changed. */
  arrived(): boolean;
  /** Forgets how everything looked, so that the next show draws it anew: another font has come. */
  forget(): void;
  count(): number;
  destroy(): void;
}

interface Deps {
  scene: Phaser.Scene;
  cameras: Cameras;
  textures: Textures;
  images: Images;
  motion: Motion;
}

/** @param deps what sprites are made of */
export function createSprites({ scene, cameras, textures, images, motion }: Deps): Sprites {
  const sprites = new Map<string, Sprite>();
  /** On their way out. */
  const leaving = new Set<Sprite>();
  let shown: { picture: Picture; inks: Inks } | null = null;
  let changed = false;
  /** Where the log stands, and where it stood when what is near was last looked for; CSS pixels. */
  let scrollTop = 0;
  let drawnAt = 0;

  function show(picture: Picture, inks: Inks, quiet: boolean): boolean {
    changed = false;
    const before = shown;
    shown = { picture, inks };
    scrollTop = picture.log?.scrollTop ?? 0;
    const animate = !quiet && !picture.still && before !== null;
    if (picture.still && motion.busy()) {
      motion.settle();
      changed = true;
    }
    const glide = animate ? glideBetween(before.picture, picture) : 0;
    draw(animate);
    if (glide !== 0) {
      motion.glide(cameras, glide);
      changed = true;
    }
    return changed;
  }

  /** Goes through the picture's boxes: makes, changes, moves and removes sprites. */
  function draw(animate: boolean): void {
    if (!shown) return;
    const { picture, inks } = shown;
    drawnAt = scrollTop;
    const boxes = distinct(picture.boxes);
    const carriers = carriersOf(boxes);
    const layers = layersOf(boxes);
    const cover = boxes.find((box) => box.kind === 'phone' && coversStage(box, picture));
    const present = new Set<string>();
    const fresh: Array<{ sprite: Sprite; at: number }> = [];
    const inOrder: Array<Sprite | null> = [];

    boxes.forEach((box, i) => {
      const layer = layers[i] as { layer: Layer; depth: number };
      present.add(box.key);
      let sprite = sprites.get(box.key) ?? null;
      const hidden = cover !== undefined && box.z < cover.z && box.kind !== 'phone';
      if (hidden || isClear(box) || !near(box, picture, scrollTop, sprite ? FAR : NEAR)) {
        if (sprite) remove(sprite);
        inOrder.push(null);
        return;
      }
      const extras = extrasOf(box, boxes, inks);
      if (box.image && !extras.picture && !images.settled(box.image.url)) {
        // Until the picture has come, what was there stays; at its new place.
        if (sprite) settleAt(sprite, { ...box, image: sprite.box.image ?? box.image }, layer);
        inOrder.push(sprite);
        return;
      }
      if (sprite) {
        update(sprite, box, extras, layer, animate);
      } else {
        sprite = make(box, extras, layer);
        fresh.push({ sprite, at: i });
      }
      inOrder.push(sprite);
    });

    for (const sprite of sprites.values()) if (!present.has(sprite.key)) leave(sprite, animate);
    inOrder.forEach((sprite, i) => {
      if (!sprite) return;
      sprite.carrier = inOrder[carriers[i] ?? -1] ?? null;
      sprite.carried = [];
    });
    for (const sprite of inOrder) sprite?.carrier?.carried.push(sprite);
    for (const sprite of inOrder) if (sprite) press(sprite, animate);
    if (animate) enter(fresh.map(({ sprite }) => sprite));
    for (const sprite of inOrder) if (sprite && !sprite.carrier) sprite.place();
  }

  function extrasOf(box: Box, boxes: readonly Box[], inks: Inks): Extras {
    return {
      inks,
      picture: box.image ? images.get(box.image.url) : undefined,
      trail: box.kind === 'thought' ? thoughtTrail(box, boxes) : [],
      level: isWater(box) ? (sprites.get(box.key)?.flow.level ?? box.level) : undefined,
      withoutShadow: liftable.has(box.kind),
    };
  }

  /** Where the box lies on the device's pixels of its camera's world. */
  function rectOf(box: Box): { rect: Plate['rect']; origin: { x: number; y: number } } {
    const { dpr, log } = (shown as NonNullable<typeof shown>).picture;
    const origin = box.inLog && log ? { x: log.x, y: log.y } : { x: 0, y: 0 };
    const base = { x: toPixel(origin.x, dpr), y: toPixel(origin.y, dpr) };
    return { rect: snapRect(box, dpr, origin, base), origin };
  }

  function make(box: Box, extras: Extras, { layer, depth }: { layer: Layer; depth: number }): Sprite {
    const { dpr } = (shown as NonNullable<typeof shown>).picture;
    const { rect, origin } = rectOf(box);
    const plate = plateOf(box, rect, dpr, extras);
    const bodyKey = bake(null, box, plate, extras, origin);
    const sprite: Sprite = {
      key: box.key,
      box,
      plate,
      sign: signOf(box, plate, extras, origin),
      layer,
      body: addImage(bodyKey, layer, depth, dpr),
      bodyKey,
      shadow: null,
      filled: null,
      dots: null,
      ghost: null,
      homeX: (rect.x - plate.pad) / dpr,
      homeY: (rect.y - plate.pad) / dpr,
      pose: atRest(),
      hand: { lift: 0 },
      flow: { level: box.level ?? 0 },
      light: { opacity: opacityOf(box) },
      carrier: null,
      carried: [],
      restShadow: box.state.press ? 0 : box.shadow,
      clipped: false,
      place: () => place(sprite),
    };
    sprites.set(box.key, sprite);
    dress(sprite, extras, depth);
    changed = true;
    return sprite;
  }

  function update(
    sprite: Sprite,
    box: Box,
    extras: Extras,
    at: { layer: Layer; depth: number },
    animate: boolean,
  ): void {
    const { dpr } = (shown as NonNullable<typeof shown>).picture;
    const { rect, origin } = rectOf(box);
    const plate = plateOf(box, rect, dpr, extras);
    const sign = signOf(box, plate, extras, origin);
    const old = sprite.box;
    const grown = sprite.plate.rect.w !== rect.w || sprite.plate.rect.h !== rect.h;
    if (sign !== sprite.sign) {
      const otherFace = box.kind === 'person' && old.image?.url !== box.image?.url;
      if (animate && otherFace && !grown) {
        ghost(sprite);
        sprite.bodyKey = bake(null, box, plate, extras, origin);
        sprite.body = addImage(sprite.bodyKey, at.layer, at.depth + 0.5, dpr);
        motion.stop(sprite.pose);
        Object.assign(sprite.pose, atRest());
        motion.swap(sprite, () => dropGhost(sprite));
      } else {
        repaint(sprite, box, plate, extras, origin);
      }
      sprite.sign = sign;
      changed = true;
    }
    sprite.plate = plate;
    if (!box.state.press) sprite.restShadow = box.shadow;
    if (opacityOf(box) !== opacityOf(old)) {
      changed = true;
      motion.stop(sprite.light);
      if (animate) motion.shine(sprite.light, opacityOf(box), () => place(sprite));
      else sprite.light.opacity = opacityOf(box);
    }
    settleAt(sprite, box, at);
    dress(sprite, extras, at.depth);
    if (animate && grown && box.kind === 'person' && !box.inLog) {
      dropGhost(sprite);
      motion.step(sprite, old, box);
    }
    if (box.level !== undefined && old.level !== undefined && box.level !== old.level) {
      flow(sprite, old.level, box.level, 0, animate);
    }
  }

  function bake(
    before: string | null,
    box: Box,
    plate: Plate,
    extras: Extras,
    origin: { x: number; y: number },
  ): string {
    return textures.paint(before, plateWidth(plate), plateHeight(plate), (ctx) =>
      paintBox(ctx, box, plate, extras, origin),
    );
  }

  function repaint(
    sprite: Sprite,
    box: Box,
    plate: Plate,
    extras: Extras,
    origin: { x: number; y: number },
  ): void {
    const key = bake(sprite.bodyKey, box, plate, extras, origin);
    if (key === sprite.bodyKey) return;
    sprite.body.setTexture(key).setScale(1 / plate.dpr);
    textures.free(sprite.bodyKey);
    sprite.bodyKey = key;
  }

  /** Puts a sprite where its box is and where it stands among the others. */
  function settleAt(sprite: Sprite, box: Box, { layer, depth }: { layer: Layer; depth: number }): void {
    const { dpr } = (shown as NonNullable<typeof shown>).picture;
    const { rect } = rectOf(box);
    const homeX = (rect.x - sprite.plate.pad) / dpr;
    const homeY = (rect.y - sprite.plate.pad) / dpr;
    if (homeX !== sprite.homeX || homeY !== sprite.homeY) changed = true;
    sprite.homeX = homeX;
    sprite.homeY = homeY;
    sprite.box = box;
    for (const [image, offset] of partsOf(sprite)) {
      if (image.depth !== depth + offset) {
        image.setDepth(depth + offset);
        changed = true;
      }
      if (sprite.layer !== layer) cameras.assign(image, layer);
    }
    if (sprite.layer !== layer) changed = true;
    sprite.layer = layer;
  }

  /** Shadow to be lifted from, water of a progress bar, dots of somebody who types: plates of their own. */
  function dress(sprite: Sprite, extras: Extras, depth: number): void {
    const { box, plate, layer, restShadow } = sprite;
    const size = `${plate.rect.w}×${plate.rect.h}@${plate.dpr}`;
    const look = `${size} ${box.radii.join()}`;

    const shadowSign = extras.withoutShadow && restShadow > 0 ? `${look} ${extras.inks.shade}` : '';
    if (shadowSign !== (sprite.shadow?.sign ?? '')) {
      sprite.shadow = exchange(
        sprite.shadow,
        shadowSign,
        plateWidth(plate),
        plate.rect.h + 2 * plate.pad,
        (ctx) => paintShadowAlone(ctx, box, plate, extras.inks),
      );
      if (sprite.shadow) sprite.shadow.image = addImage(sprite.shadow.key, layer, depth - 0.5, plate.dpr);
    }

    const water = box.fill[1] ?? extras.inks.water;
    const filledSign = box.kind === 'progress' ? `${look} ${water}` : '';
    if (filledSign !== (sprite.filled?.sign ?? '')) {
      sprite.filled = exchange(
        sprite.filled,
        filledSign,
        plateWidth(plate),
        plate.rect.h + 2 * plate.pad,
        (ctx) => paintShadowAlone(ctx, box, plate, { ...extras.inks, shade: water }),
      );
      if (sprite.filled) sprite.filled.image = addImage(sprite.filled.key, layer, depth + 0.25, plate.dpr);
      drawFlow(sprite);
    }

    const dotsSign = box.kind === 'typing' ? `${size} ${extras.inks.dots}` : '';
    if (dotsSign !== (sprite.dots?.sign ?? '')) dressDots(sprite, extras, depth, dotsSign);
  }

  function exchange(
    old: { image: Phaser.GameObjects.Image; key: string; sign: string } | null,
    sign: string,
    w: number,
    h: number,
    draw: (ctx: CanvasRenderingContext2D) => void,
  ): { image: Phaser.GameObjects.Image; key: string; sign: string } | null {
    changed = true;
    if (old) {
      old.image.destroy();
      textures.free(old.key);
    }
    if (!sign) return null;
    // The image is made by whoever asked.
    return { key: textures.paint(null, w, h, draw), sign, image: undefined as never };
  }

  function dressDots(sprite: Sprite, extras: Extras, depth: number, sign: string): void {
    changed = true;
    dropDots(sprite);
    if (!sign) return;
    const { plate, layer, box } = sprite;
    const r = (box.h * plate.dpr * 0.5) / 2.3 / 2;
    const side = Math.ceil(r * 2) + 2;
    const key = textures.paint(null, side, side, (ctx) => {
      ctx.fillStyle = extras.inks.dots;
      ctx.beginPath();
      ctx.arc(side / 2, side / 2, r, 0, Math.PI * 2);
      ctx.fill();
    });
    const dots = [-1, 0, 1].map(() => addImage(key, layer, depth + 0.25, plate.dpr));
    sprite.dots = { images: dots, key, sign };
    place(sprite);
    if (!(shown as NonNullable<typeof shown>).picture.still) motion.breathe(dots.map((dot) => dot));
  }

  function addImage(key: string, layer: Layer, depth: number, dpr: number): Phaser.GameObjects.Image {
    const image = scene.add
      .image(0, 0, key)
      .setOrigin(0, 0)
      .setScale(1 / dpr)
      .setDepth(depth);
    cameras.assign(image, layer);
    return image;
  }

  /** Hover lifts, press sinks to the ground. */
  function press(sprite: Sprite, animate: boolean): void {
    const { box, hand, restShadow, carrier } = sprite;
    if (!liftable.has(box.kind) || (carrier !== null && liftable.has(carrier.box.kind))) return;
    const { hover, press: down, disabled } = box.state;
    const to = restShadow === 0 || disabled ? 0 : down ? restShadow : hover ? -2 : 0;
    if (to === lifts.get(sprite)) return;
    const first = !lifts.has(sprite);
    lifts.set(sprite, to);
    if (first && to === 0) return;
    changed = true;
    motion.stop(hand);
    if (animate) motion.lift(sprite, to);
    else {
      hand.lift = to;
      place(sprite);
    }
  }
  const lifts = new WeakMap<Sprite, number>();

  /** New boxes come in, each in its kind's way; what stands on another new box comes with it. */
  function enter(fresh: readonly Sprite[]): void {
    const manyInLog = fresh.filter((sprite) => sprite.layer === 'log').length > MANY;
    let choices = 0;
    let waters = 0;
    for (const sprite of fresh) {
      if (manyInLog && sprite.layer === 'log') continue;
      const { box } = sprite;
      if (isWater(box) && box.level !== undefined) {
        flow(sprite, 0, box.level, waters, true);
        waters += 1;
      }
      if (isCarriedBy(sprite, fresh)) continue;
      motion.arrive(sprite, box, box.kind === 'choice' ? choices : 0);
      if (box.kind === 'choice') choices += 1;
    }
  }

  /** Whether it comes with something else; but choices come one after another, whatever panel they lie on. */
  function isCarriedBy(sprite: Sprite, others: readonly Sprite[]): boolean {
    for (let under = sprite.carrier; under; under = under.carrier) {
      const free = sprite.box.kind === 'choice' && under.box.kind === 'panel';
      if (others.includes(under) && !free) return true;
    }
    return false;
  }

  function flow(sprite: Sprite, from: number, to: number, turn: number, animate: boolean): void {
    changed = true;
    motion.stop(sprite.flow);
    if (animate) return motion.flow(sprite.flow, from, to, turn, () => drawFlow(sprite));
    sprite.flow.level = to;
    drawFlow(sprite);
  }

  function drawFlow(sprite: Sprite): void {
    const { filled, plate, box, flow: water } = sprite;
    if (filled)
      filled.image.setCrop(0, 0, plate.pad + plate.rect.w * water.level, plate.rect.h + 2 * plate.pad);
    if (!isWater(box) || !shown) return;
    const extras = { ...extrasOf(box, shown.picture.boxes, shown.inks), level: water.level };
    const { origin } = rectOf(box);
    repaint(sprite, box, plate, extras, origin);
    sprite.sign = signOf(box, plate, extras, origin);
  }

  /** All images of a sprite with their depth from the body's. */
  function partsOf(sprite: Sprite): Array<[Phaser.GameObjects.Image, number]> {
    const parts: Array<[Phaser.GameObjects.Image, number]> = [[sprite.body, sprite.ghost ? 0.5 : 0]];
    if (sprite.ghost) parts.push([sprite.ghost.image, 0]);
    if (sprite.shadow) parts.push([sprite.shadow.image, -0.5]);
    if (sprite.filled) parts.push([sprite.filled.image, 0.25]);
    for (const dot of sprite.dots?.images ?? []) parts.push([dot, 0.25]);
    return parts;
  }

  /** Puts the images where the poses of the sprite and of all it stands on say; then what stands on it. */
  function place(sprite: Sprite): void {
    const { plate, pose, homeX, homeY, body } = sprite;
    const { dpr, rect, pad } = plate;
    let rise = 0;
    let alpha = 1;
    for (let link: Sprite | null = sprite; link; link = link.carrier) {
      rise += link.pose.rise + link.hand.lift;
      alpha *= link.pose.alpha;
    }
    // On whole device pixels even on the way, or text would blur.
    const y = homeY + snap(rise, dpr);
    const w = (rect.w + 2 * pad) / dpr;
    const h = (rect.h + 2 * pad) / dpr;
    const scaleX = pose.scale;
    const scaleY = pose.scale * pose.squash;
    body
      .setPosition(
        homeX + pose.shift + (w * (1 - scaleX)) / 2,
        y + (h * (1 - pose.scale)) / 2 + h * pose.scale * (1 - pose.squash),
      )
      .setScale(scaleX / dpr, scaleY / dpr)
      .setAlpha(alpha * sprite.light.opacity);
    if (sprite.ghost) sprite.ghost.image.setPosition(homeX, y + h - sprite.ghost.h).setAlpha(1);
    if (sprite.shadow) {
      const still = y - snap(sprite.hand.lift + carriedLift(sprite), dpr);
      sprite.shadow.image.setPosition(homeX, still + snap(sprite.restShadow, dpr)).setAlpha(alpha);
    }
    if (sprite.filled) sprite.filled.image.setPosition(homeX, y).setAlpha(alpha);
    if (sprite.dots) placeDots(sprite, y, alpha);
    clip(sprite);
    for (const other of sprite.carried) place(other);
  }

  /** Cuts off what lies outside of the window that a box is seen through. */
  function clip(sprite: Sprite): void {
    const { clip: window } = sprite.box;
    if (!window && !sprite.clipped) return;
    sprite.clipped = window !== undefined;
    for (const [image] of partsOf(sprite)) {
      if (!window) {
        image.setCrop().setVisible(true);
        continue;
      }
      const left = Math.max(window.x, image.x);
      const top = Math.max(window.y, image.y);
      const right = Math.min(window.x + window.w, image.x + image.displayWidth);
      const bottom = Math.min(window.y + window.h, image.y + image.displayHeight);
      image.setVisible(right > left && bottom > top);
      if (!image.visible) continue;
      const { scaleX, scaleY } = image;
      image.setCrop(
        (left - image.x) / scaleX,
        (top - image.y) / scaleY,
        (right - left) / scaleX,
        (bottom - top) / scaleY,
      );
    }
  }

  function carriedLift(sprite: Sprite): number {
    let lift = 0;
    for (let link = sprite.carrier; link; link = link.carrier) lift += link.hand.lift;
    return lift;
  }

  /** The three dots keep the proportions of the page's own: half a letter high, 0.35 apart, in a box of 4.2 by 2.3. */
  function placeDots(sprite: Sprite, y: number, alpha: number): void {
    const { plate, dots, box, homeX } = sprite;
    if (!dots) return;
    const unit = box.h / 2.3;
    const side = dots.images[0]?.displayWidth ?? 0;
    dots.images.forEach((dot, i) => {
      const x = plate.pad / plate.dpr + box.w / 2 + (i - 1) * 0.85 * unit - side / 2;
      dot.setX(homeX + x).setAlpha(alpha);
      const home = y + plate.pad / plate.dpr + box.h / 2 - side / 2;
      const before = dotHomes.get(dot);
      // A dot's own motion goes on around its new home.
      if (before === undefined) dot.setY(home);
      else if (before !== home) dot.setY(dot.y + home - before);
      dotHomes.set(dot, home);
    });
  }
  const dotHomes = new WeakMap<Phaser.GameObjects.Image, number>();

  function ghost(sprite: Sprite): void {
    dropGhost(sprite);
    sprite.ghost = { image: sprite.body, key: sprite.bodyKey, h: sprite.body.height / sprite.plate.dpr };
  }

  function dropGhost(sprite: Sprite): void {
    if (!sprite.ghost) return;
    sprite.ghost.image.destroy();
    textures.free(sprite.ghost.key);
    sprite.ghost = null;
  }

  function dropDots(sprite: Sprite): void {
    if (!sprite.dots) return;
    motion.stop(...sprite.dots.images);
    for (const dot of sprite.dots.images) dot.destroy();
    textures.free(sprite.dots.key);
    sprite.dots = null;
  }

  /** What is no longer in the picture goes at once; only a room waits until the next one covers it. */
  function leave(sprite: Sprite, animate: boolean): void {
    if (!animate || sprite.box.kind !== 'room') return remove(sprite);
    sprites.delete(sprite.key);
    leaving.add(sprite);
    motion.stop(sprite.pose);
    sprite.body.setDepth(sprite.body.depth - 50_000);
    motion.fadeUnder(sprite, () => remove(sprite));
    changed = true;
  }

  function remove(sprite: Sprite): void {
    if (sprites.get(sprite.key) === sprite) sprites.delete(sprite.key);
    leaving.delete(sprite);
    motion.stop(sprite.pose, sprite.hand, sprite.flow, sprite.light);
    dropGhost(sprite);
    dropDots(sprite);
    sprite.body.destroy();
    textures.free(sprite.bodyKey);
    for (const part of [sprite.shadow, sprite.filled]) {
      if (!part) continue;
      part.image.destroy();
      textures.free(part.key);
    }
    changed = true;
  }

  return {
    show,
    scrolled(to) {
      scrollTop = to;
      const log = shown?.picture.log;
      if (log && Math.abs(to - drawnAt) > log.h * NEAR * 0.5) draw(false);
    },
    arrived() {
      changed = false;
      draw(shown !== null && !shown.picture.still);
      return changed;
    },
    forget() {
      for (const sprite of sprites.values()) sprite.sign = '';
    },
    count: () => sprites.size,
    destroy() {
      for (const sprite of [...sprites.values(), ...leaving]) remove(sprite);
      shown = null;
    },
  };
}

function opacityOf(box: Box & { opacity?: number }): number {
  return box.opacity ?? 1;
}
