/** The stage in a real browser, with both renderers: what it draws, when it sleeps, what it leaves behind. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openStage, type Stage } from '../../scenes/stage.ts';
import type { Box, Picture } from '../../src/shared/picture.ts';
import { chatView, lines, showPage } from './fixtures/chat-page.tsx';
import {
  box,
  closeBench,
  colourAt,
  contextOf,
  frames,
  openBench,
  picture,
  pixelsOf,
} from './fixtures/stage.ts';

const complaints: unknown[][] = [];
const opened: Stage[] = [];

beforeEach(() => {
  complaints.length = 0;
  for (const level of ['error', 'warn'] as const) {
    vi.spyOn(console, level).mockImplementation((...words) => void complaints.push(words));
  }
});

afterEach(() => {
  closeBench();
  for (const stage of opened.splice(0)) stage.destroy();
  for (const left of document.querySelectorAll('.canvas')) left.remove();
  vi.restoreAllMocks();
});

async function small(renderer: 'webgl' | 'canvas', more = {}): Promise<Stage> {
  const parent = document.createElement('div');
  parent.className = 'canvas';
  document.body.append(parent);
  const stage = await openStage({ parent, renderer, dpr: 1, ...more });
  opened.push(stage);
  return stage;
}

const teal = [15, 118, 110, 255];
const sun = [246, 183, 60, 255];
const clear = [0, 0, 0, 0];

/** Dark pixels in each row of an area: where lines of text have their feet. */
function darkRows(image: ImageData, x: number, y: number, w: number, h: number): number[] {
  return Array.from({ length: h }, (_, row) => {
    let dark = 0;
    for (let column = 0; column < w; column += 1) {
      const i = ((y + row) * image.width + x + column) * 4;
      const light = (image.data[i] ?? 0) + (image.data[i + 1] ?? 0) + (image.data[i + 2] ?? 0);
      if (light < 330) dark += 1;
    }
    return dark;
  });
}

const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);

for (const renderer of ['canvas', 'webgl'] as const) {
  test(`${renderer}: a measured page is drawn, its words at the page's own pixels`, async () => {
    const { stage, canvas, show } = await openBench(renderer);
    const shown = show({});
    await stage.screenshotReady();
    expect(canvas.getAttribute('aria-hidden')).toBe('true');
    expect(canvas.style.pointerEvents).toBe('none');
    expect([canvas.width, canvas.height]).toEqual([shown.width, shown.height]);
    const image = await pixelsOf(stage);
    const withWords = shown.boxes.filter(
      (b) => b.texts.length > 0 && b.fill.length === 1 && b.kind !== 'thought',
    );
    expect(withWords.length).toBeGreaterThan(7);
    let compared = 0;
    for (const b of withWords) {
      const originX = b.inLog ? (shown.log?.x ?? 0) : 0;
      const originY = b.inLog ? (shown.log?.y ?? 0) - (shown.log?.scrollTop ?? 0) : 0;
      for (const run of b.texts) {
        const foot = originY + b.y + run.y;
        const bar = shown.boxes.find((other) => other.kind === 'bar') as Box;
        // What the log's window or the bar cuts off is not compared.
        if (
          b.inLog &&
          shown.log &&
          (foot < shown.log.y + 20 || foot + 8 > Math.min(bar.y, shown.log.y + shown.log.h))
        )
          continue;
        compared += 1;
        const left = Math.floor(originX + b.x + run.x) - 1;
        const base = Math.round(originY + b.y + run.y);
        const measure = contextOf(1, 1);
        measure.font = run.font;
        const width = Math.ceil(measure.measureText(run.text).width) + 2;
        const ctx = contextOf(width, 20);
        ctx.fillStyle = b.fill[0] as string;
        ctx.fillRect(0, 0, width, 20);
        ctx.font = run.font;
        ctx.fillStyle = run.color;
        ctx.textRendering = 'optimizeLegibility';
        ctx.fillText(run.text, originX + b.x + run.x - left, 14);
        const drawn = darkRows(image, left, base - 14, width, 20);
        const wanted = darkRows(ctx.getImageData(0, 0, width, 20), 0, 0, width, 20);
        // White words on dark ground count the ground; both do.
        expect(sum(wanted), run.text).toBeGreaterThan(20);
        expect(drawn, run.text).toEqual(wanted);
      }
    }
    expect(compared).toBeGreaterThan(9);
    expect(complaints).toEqual([]);
  });

  test(`${renderer}: where the page puts a word, the canvas puts it (text, edges, at most a pixel apart)`, async () => {
    const { show } = await openBench(renderer);
    const shown = show({});
    const bubble = shown.boxes.find((b) => b.key === 'l2') as Box;
    const element = document.querySelector('[data-key="l2"] .words') as HTMLElement;
    const range = document.createRange();
    range.selectNodeContents(element);
    const page = range.getBoundingClientRect();
    const run = bubble.texts[0];
    expect(run?.text).toBe('haha thanks. do you draw too?');
    const ctx = contextOf(1, 1);
    ctx.font = run?.font ?? '';
    ctx.textRendering = 'optimizeLegibility';
    // The same width as the page's own: letters do not drift apart from the page's over a line.
    expect(Math.abs(ctx.measureText(run?.text ?? '').width - page.width)).toBeLessThan(0.1);
  });

  test(`${renderer}: the log is clipped by its window, and follows it in the same frame`, async () => {
    const stage = await small(renderer);
    const inLog = (key: string, y: number, fill: string) =>
      box(key, { kind: 'bubble', inLog: true, x: 0, y, w: 100, h: 50, fill: [fill] });
    const boxes = [inLog('a', 0, '#0f766e'), inLog('b', 60, '#f6b73c'), inLog('c', 400, '#0f766e')];
    stage.show(picture(boxes, { log: { x: 50, y: 40, w: 80, h: 100, scrollTop: 0 } }));
    await stage.screenshotReady();
    let image = await pixelsOf(stage);
    expect(colourAt(image, 60, 50)).toEqual(teal);
    expect(colourAt(image, 60, 110)).toEqual(sun);
    // Right of the window and below it.
    expect(colourAt(image, 135, 50)).toEqual(clear);
    expect(colourAt(image, 60, 145)).toEqual(clear);
    expect(colourAt(image, 45, 50)).toEqual(clear);

    stage.scrolled(30);
    image = await pixelsOf(stage);
    expect(colourAt(image, 60, 45)).toEqual(teal);
    expect(colourAt(image, 60, 65)).toEqual(clear);
    expect(colourAt(image, 60, 75)).toEqual(sun);
    expect(colourAt(image, 60, 35)).toEqual(clear);

    // Far away it had not been drawn yet.
    stage.scrolled(360);
    image = await pixelsOf(stage);
    expect(colourAt(image, 60, 85)).toEqual(teal);
  });

  test(`${renderer}: room behind phone, log over phone, bar over all`, async () => {
    const stage = await small(renderer);
    const at = { x: 0, y: 0, w: 100, h: 100 };
    const log = { x: 0, y: 0, w: 320, h: 240, scrollTop: 0 };
    const boxes = [
      box('phone', { ...at, kind: 'phone', fill: ['#fffaf4'], z: 1 }),
      box('room', { ...at, w: 200, kind: 'room', fill: ['#6d4c8d'], z: 2 }),
      box('line', { ...at, w: 50, kind: 'bubble', inLog: true, fill: ['#f6b73c'], z: 3 }),
      box('bar', { ...at, w: 25, kind: 'bar', fill: ['#0f766e'], z: 4 }),
      box('panel', { ...at, h: 50, w: 40, fill: ['#e4745b'], z: 5 }),
    ];
    stage.show(picture(boxes, { log }));
    await stage.screenshotReady();
    const image = await pixelsOf(stage);
    expect(colourAt(image, 150, 80)).toEqual([109, 76, 141, 255]);
    expect(colourAt(image, 80, 80)).toEqual([255, 250, 244, 255]);
    expect(colourAt(image, 45, 80)).toEqual(sun);
    expect(colourAt(image, 35, 20)).toEqual([228, 116, 91, 255]);
    expect(colourAt(image, 10, 20)).toEqual(teal);
  });

  test(`${renderer}: sleeps when nothing moves, wakes on a show, bakes nothing twice`, async () => {
    const { stage, show, measurer } = await openBench(renderer);
    show({}, false);
    // The safety bar measures itself once it is there; what lies above it then has its place.
    await frames(3);
    show({}, false);
    await stage.screenshotReady();
    const still = stage.figures();
    expect(still.awake).toBe(false);
    await frames(12);
    expect(stage.figures()).toEqual(still);
    // The same page measured again: nothing is painted, not even a frame.
    stage.show(measurer.picture(false));
    await frames(6);
    expect(stage.figures()).toEqual(still);

    show({ log: [...lines(), { key: 'l5', kind: 'them', name: 'sunny.sky12', text: 'hello?' }] }, false);
    expect(stage.figures().moving).toBe(true);
    await stage.screenshotReady();
    const after = stage.figures();
    expect(after.awake).toBe(false);
    expect(after.frames).toBeGreaterThan(still.frames + 3);
    expect(after.bakes - still.bakes).toBeGreaterThan(0);
    // One new bubble; those above it may have come to lie on other pixels, the rest of the page has not.
    expect(after.bakes - still.bakes).toBeLessThanOrEqual(6);
  });

  test(`${renderer}: still pictures have no motion at all, and end what was moving`, async () => {
    const stage = await small(renderer);
    stage.show(picture([box('a')]));
    await stage.screenshotReady();
    stage.show(picture([box('a'), box('b', { kind: 'choice', y: 100 })]));
    expect(stage.figures().moving).toBe(false);
    stage.show(
      picture([box('a'), box('b', { kind: 'choice', y: 100 }), box('t', { kind: 'typing', y: 160, h: 40 })]),
    );
    expect(stage.figures().moving).toBe(false);
    stage.show(picture([box('c', { kind: 'choice', y: 100 })], { still: false }));
    expect(stage.figures().moving).toBe(true);
    stage.show(picture([box('c', { kind: 'choice', y: 100 })]));
    expect(stage.figures().moving).toBe(false);
    expect(colourAt(await pixelsOf(stage), 60, 120)).toEqual(teal);
  });

  test(`${renderer}: typing dots keep the loop awake only while they are there`, async () => {
    const stage = await small(renderer);
    const dots = box('typing', { kind: 'typing', fill: ['#ede5f6'], w: 84, h: 46 });
    stage.show(picture([box('a', { y: 150 })], { still: false }));
    stage.show(picture([box('a', { y: 150 }), dots], { still: false }));
    await frames(20);
    expect(stage.figures()).toMatchObject({ awake: true, moving: true });
    const image = await pixelsOf(stage);
    const purple = [...image.data].filter((v, i, d) => i % 4 === 0 && v === 109 && d[i + 1] === 76).length;
    expect(purple).toBeGreaterThan(60);
    stage.show(picture([box('a', { y: 150 })], { still: false }));
    await stage.screenshotReady();
    expect(stage.figures()).toMatchObject({ awake: false, moving: false, textures: 1 });
  });

  test(`${renderer}: a new size and another pixel ratio draw everything anew, at once and sharp`, async () => {
    const stage = await small(renderer);
    const edge = box('a', { x: 10.4, y: 10, w: 50, h: 30 });
    stage.show(picture([edge]));
    await stage.screenshotReady();
    for (const dpr of [1.25, 1.5, 2, 3]) {
      stage.show(picture([edge], { dpr, width: 300, height: 200, still: false }));
      expect(stage.figures().moving).toBe(false);
      await stage.screenshotReady();
      const image = await pixelsOf(stage);
      expect([image.width, image.height]).toEqual([Math.round(300 * dpr), Math.round(200 * dpr)]);
      const canvas = document.querySelector('.canvas canvas') as HTMLCanvasElement;
      expect(canvas.getBoundingClientRect().width).toBeCloseTo(Math.round(300 * dpr) / dpr, 2);
      const left = Math.round(10.4 * dpr);
      const row = (x: number) => [
        ...image.data.slice((Math.round(20 * dpr) * image.width + x) * 4).slice(0, 4),
      ];
      // The edge is hard: clear on one device pixel, full on the next.
      expect(row(left - 1)).toEqual(clear);
      expect(row(left)).toEqual(teal);
      const right = Math.round(60.4 * dpr);
      expect(row(right - 1)).toEqual(teal);
      expect(row(right)).toEqual(clear);
    }
  });

  test(`${renderer}: closing leaves no canvas, no texture, no listener, no frame`, async () => {
    const heard = new Map<string, number>();
    const count = (by: number) => (type: string) => heard.set(type, (heard.get(type) ?? 0) + by);
    const add = count(1);
    const remove = count(-1);
    const targets = [window, document, document.fonts] as EventTarget[];
    for (const target of targets) {
      const listen = target.addEventListener.bind(target) as EventTarget['addEventListener'];
      const unlisten = target.removeEventListener.bind(target) as EventTarget['removeEventListener'];
      vi.spyOn(target, 'addEventListener').mockImplementation((...args) => {
        add(args[0]);
        listen(...args);
      });
      vi.spyOn(target, 'removeEventListener').mockImplementation((...args) => {
        remove(args[0]);
        unlisten(...args);
      });
    }
    for (let time = 0; time < 2; time += 1) {
      const stage = await small(renderer);
      stage.show(picture([box('a'), box('t', { kind: 'typing', y: 100 })], { still: false }));
      await frames(3);
      stage.destroy();
      expect(stage.figures()).toMatchObject({ textures: 0, sprites: 0, awake: false });
      expect(document.querySelectorAll('.canvas canvas')).toHaveLength(0);
      stage.show(picture([box('b')]));
      stage.scrolled(10);
      stage.destroy();
    }
    await frames(3);
    // Phaser itself leaves one for the tab's visibility, on an emitter that nobody hears any more.
    heard.delete('visibilitychange');
    expect([...heard].filter(([, left]) => left > 0)).toEqual([]);
    expect(complaints.filter(([text]) => !/context/i.test(String(text)))).toEqual([]);
  });

  test(`${renderer}: textures stay as few as there is to be seen`, async () => {
    const { stage, show } = await openBench(renderer, { log: lines(120) });
    const shown = show({ log: lines(120) });
    await stage.screenshotReady();
    expect(shown.boxes.filter((b) => b.inLog).length).toBeGreaterThan(120);
    expect(stage.figures().textures).toBeLessThan(60);
    const { h, scrollTop } = shown.log as NonNullable<Picture['log']>;
    for (let y = scrollTop; y > 0; y -= h / 2) stage.scrolled(y);
    expect(stage.figures().textures).toBeLessThan(80);
  });
}

test('webgl: after a lost context everything is drawn again, and the loop sleeps again', async () => {
  const calls: string[] = [];
  const { stage, canvas, show } = await openBench(
    'webgl',
    {},
    { onLost: () => calls.push('lost'), onRestored: () => calls.push('restored') },
  );
  show({});
  await stage.screenshotReady();
  const before = await pixelsOf(stage);
  const gl = (canvas.getContext('webgl2') ?? canvas.getContext('webgl')) as WebGLRenderingContext;
  const loss = gl.getExtension('WEBGL_lose_context') as WEBGL_lose_context;
  const heard = (name: string) =>
    new Promise((resolve) => canvas.addEventListener(name, resolve, { once: true }));
  const lost = heard('webglcontextlost');
  loss.loseContext();
  await lost;
  await frames(2);
  const restored = heard('webglcontextrestored');
  loss.restoreContext();
  await restored;
  await stage.screenshotReady();
  expect(calls).toEqual(['lost', 'restored']);
  const after = await pixelsOf(stage);
  let different = 0;
  for (let i = 0; i < before.data.length; i += 4) {
    if (Math.abs((before.data[i] ?? 0) - (after.data[i] ?? 0)) > 2) different += 1;
  }
  expect(different).toBe(0);
  await frames(3);
  expect(stage.figures().awake).toBe(false);
});

test('hover lifts a choice with its letter and leaves its shadow; a press sinks it by the shadow', async () => {
  const stage = await small('canvas');
  const rest = { hover: false, press: false, focus: false, selected: false, disabled: false };
  const at = (state: Partial<Box['state']>, shadow = 4) =>
    picture([
      box('c', { kind: 'choice', fill: ['#ffffff'], shadow, state: { ...rest, ...state } }),
      box('l', { kind: 'chip', x: 30, y: 30, w: 20, h: 20, state: { ...rest, ...state }, z: 2 }),
    ]);
  /** First row of the card and of its letter, in the picture. */
  const tops = async () => {
    const image = await pixelsOf(stage);
    const first = (x: number, fits: (colour: number[]) => boolean) =>
      Array.from({ length: 90 }, (_, y) => y).findIndex((y) => fits(colourAt(image, x, y)));
    return [first(100, (c) => c[3] === 255 && c[0] === 255), first(40, (c) => c[0] === 15 && c[3] === 255)];
  };
  stage.show(at({}));
  await stage.screenshotReady();
  expect(await tops()).toEqual([20, 30]);
  stage.show(at({ hover: true }));
  await stage.screenshotReady();
  expect(await tops()).toEqual([18, 28]);
  const image = await pixelsOf(stage);
  // The shadow stays on the ground.
  expect(colourAt(image, 60, 62)[3]).toBeGreaterThan(20);
  expect(colourAt(image, 60, 64)[3]).toBe(0);
  stage.show(at({ hover: true, press: true }, 1));
  await stage.screenshotReady();
  expect(await tops()).toEqual([24, 34]);
});

test('choices come in one after another; a shield fills from below', async () => {
  const stage = await small('canvas');
  stage.show(picture([box('ground', { fill: ['#fbf7f0'], x: 0, y: 0, w: 320, h: 240, z: 0 })]));
  await stage.screenshotReady();
  const ground = box('ground', { fill: ['#fbf7f0'], x: 0, y: 0, w: 320, h: 240, z: 0 });
  const choices = [0, 1, 2].map((i) => box(`c${i}`, { kind: 'choice', y: 20 + i * 60, z: i + 1 }));
  // The clock of tweens is held, and moved on by hand.
  let now = Date.now();
  vi.spyOn(Date, 'now').mockImplementation(() => now);
  const pass = async (milliseconds: number) => {
    for (let gone = 0; gone < milliseconds; gone += 20) {
      now += 20;
      await frames(2);
    }
  };
  stage.show(picture([ground, ...choices], { still: false }));
  await pass(120);
  const image = await pixelsOf(stage);
  const red = choices.map((choice) => colourAt(image, 60, choice.y + 25)[0] as number);
  // From paper (251) towards teal (15): the first has come farther than the last.
  expect(red[0]).toBeLessThan(red[2] as number);
  await pass(400);
  await stage.screenshotReady();
  const rest = await pixelsOf(stage);
  expect(choices.map((choice) => colourAt(rest, 60, choice.y + 25))).toEqual([teal, teal, teal]);

  const shield = (level: number) =>
    box('s', {
      kind: 'shield',
      x: 40,
      y: 40,
      w: 100,
      h: 116,
      fill: ['#0f766e'],
      line: '#1f2a37',
      level,
      z: 9,
    });
  const waterTop = async () => {
    const now = await pixelsOf(stage);
    // From below the ground line up, along the middle, to where the water ends.
    for (let y = 104; y > 10; y -= 1) if ((colourAt(now, 90, 40 + y)[0] as number) > 200) return y;
    return 10;
  };
  stage.show(picture([ground, shield(0.5)], { still: false }));
  await pass(60);
  const early = await waterTop();
  await pass(800);
  await stage.screenshotReady();
  const late = await waterTop();
  expect(early).toBeGreaterThan(late + 15);
  expect(late).toBeGreaterThan(35);
  expect(late).toBeLessThan(65);
});

test('slow frames are noticed once, and only in a loop that does not sleep between them', async () => {
  const slow = vi.fn<() => void>();
  const stage = await small('webgl', { onSlow: slow });
  const dots = box('typing', { kind: 'typing', fill: ['#ede5f6'], w: 84, h: 46 });
  const busyFor = (ms: number) => {
    const until = performance.now() + ms;
    while (performance.now() < until);
  };
  stage.show(picture([box('a', { y: 150 })], { still: false }));
  for (let i = 0; i < 35; i += 1) {
    stage.show(picture([box('a', { y: 150 + (i % 2) })], { still: false }));
    await stage.screenshotReady();
    busyFor(40);
  }
  expect(slow).not.toHaveBeenCalled();
  stage.show(picture([box('a', { y: 150 }), dots], { still: false }));

  for (let i = 0; i < 45 && slow.mock.calls.length === 0; i += 1) {
    await frames(1);
    busyFor(45);
  }
  expect(slow).toHaveBeenCalledTimes(1);
});

test('a changed mood crosses the faces, a left room stays beneath the new one, then both are freed', async () => {
  const { stage, show } = await openBench('canvas');
  show({}, false);
  await stage.screenshotReady();
  const before = stage.figures();
  const stageView = (mood: 'worried' | 'happy', room: string) => ({
    stage: { room, light: 'evening' as const, hero: { person: 'amira', mood, name: 'Amira' }, name: '' },
  });
  /** As the app does it: the page first; a new picture's address is known to its image a moment later. */
  const turnTo = async (view: ReturnType<typeof stageView>) => {
    showPage(chatView(view));
    await Promise.all([...document.images].map((image) => image.decode()));
    show(view, false);
  };
  await turnTo(stageView('happy', 'bedroom-evening'));
  await vi.waitFor(() => expect(stage.figures().moving).toBe(true));
  // Two faces while one becomes the other.
  expect(stage.figures().textures).toBe(before.textures);
  await stage.screenshotReady();
  // The thought has gone, the rest is what it was.
  expect(stage.figures()).toMatchObject({ textures: before.textures - 1, sprites: before.sprites - 1 });
  await turnTo(stageView('happy', 'bus'));
  await vi.waitFor(() => expect(stage.figures().moving).toBe(true));
  expect(stage.figures().textures).toBeGreaterThan(before.textures - 1);
  await stage.screenshotReady();
  expect(stage.figures()).toMatchObject({ textures: before.textures - 1, sprites: before.sprites - 1 });
});
