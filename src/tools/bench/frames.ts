import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { leanPhaser, phaserAliases } from '../../../scenes/kit/phaser-entry/lean-plugin.ts';
import { ask, metric, openPage, untilDrawn, untilFirstChoice, type Watched } from './drive.ts';
import { median, type Row, ratio } from './row.ts';

/** Builds the empty scene with the app's own Phaser. Comes out: the folder. */
export async function buildEmptyScene(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'gyb-empty-'));
  await build({
    configFile: false,
    logLevel: 'error',
    root: join(import.meta.dirname, 'empty-scene'),
    base: './',
    resolve: { alias: phaserAliases },
    plugins: [leanPhaser()],
    build: { outDir, emptyOutDir: true, modulePreload: { polyfill: false }, chunkSizeWarningLimit: 800 },
  });
  return outDir;
}

interface Frame {
  at: number;
  following: boolean;
}

interface Stretch {
  /** Milliseconds of script for each frame. */
  script: number;
  frames: number;
  /** Milliseconds between frames, while one followed the other. */
  gaps: number[];
}

/** Watches a page for some seconds: the script it ran, the frames it made. */
async function watch(watched: Watched, ms: number): Promise<Stretch> {
  const { page, cdp } = watched;
  await ask(watched, 'window.bench.frames.length = 0');
  const before = await metric(cdp, 'ScriptDuration');
  await page.waitForTimeout(ms);
  const after = await metric(cdp, 'ScriptDuration');
  const frames = await ask<Frame[]>(watched, 'window.bench.frames');
  const gaps = frames.flatMap((frame, i) =>
    i > 0 && frame.following ? [frame.at - (frames[i - 1]?.at ?? 0)] : [],
  );
  return { script: ((after - before) * 1000) / Math.max(1, frames.length), frames: frames.length, gaps };
}

/** Frames a second in the slowest stretch of a second of motion, and over all of it. */
export function frameRates(gaps: readonly number[]): { all: number; slowest: number } {
  const total = gaps.reduce((sum, gap) => sum + gap, 0);
  let slowest = Number.POSITIVE_INFINITY;
  for (let from = 0; from < gaps.length; from += 1) {
    let length = 0;
    let to = from;
    while (to < gaps.length && length < 1000) length += gaps[to++] ?? 0;
    if (length < 1000) break;
    slowest = Math.min(slowest, ((to - from) * 1000) / length);
  }
  const all = (gaps.length * 1000) / Math.max(1, total);
  return { all, slowest: Math.min(all, slowest) };
}

export interface FramesOptions {
  browser: Browser;
  url: string;
  story: string;
  emptyUrl: string;
  runs: number;
}

/** What a frame costs while a story plays itself, beside a scene with nothing in it; and how many frames there are. */
export async function measureFrames({ browser, url, story, emptyUrl, runs }: FramesOptions): Promise<Row[]> {
  const app: Stretch[] = [];
  const empty: Stretch[] = [];
  let renderer = '';
  for (let run = 0; run < runs; run += 1) {
    const played = await openPage(browser);
    await played.page.goto(`${url}/?play=${story}&region=gb&sound=off&motion=on`);
    await untilDrawn(played);
    await untilFirstChoice(played);
    renderer = await ask<string>(
      played,
      "document.querySelector('.canvas canvas').getContext('2d') ? 'canvas' : 'WebGL'",
    );
    // Messages arrive with typing dots, at their own pace; every choice is taken as soon as it is there.
    const playing = ask(played, `window.bench.play(${run + 1}, 600, true)`).catch(() => undefined);
    await played.page.waitForTimeout(300);
    app.push(await watch(played, 6000));
    await played.close();
    await playing;

    const still = await openPage(browser);
    await still.page.goto(`${emptyUrl}/`);
    await still.page.waitForSelector('canvas');
    await still.page.waitForTimeout(1000);
    empty.push(await watch(still, 3000));
    await still.close();
  }
  const mine = median(app.map((stretch) => stretch.script));
  const theirs = median(empty.map((stretch) => stretch.script));
  const rates = app.map((stretch) => frameRates(stretch.gaps));
  const slowest = Math.min(...rates.map((rate) => rate.slowest));
  const emptyRate = median(empty.map((stretch) => frameRates(stretch.gaps).all));
  return [
    {
      id: 'frame.script',
      what: 'scripting time a frame while something moves, against an empty Phaser scene',
      measured: `${mine.toFixed(2)} ms against ${theirs.toFixed(2)} ms: ${ratio(mine / theirs)}`,
      figures: {
        app: app.map((stretch) => stretch.script),
        empty: empty.map((stretch) => stretch.script),
        frames: app.map((stretch) => stretch.frames),
        ratio: mine / theirs,
      },
      goal: '≤ 1.8×',
      met: mine / theirs <= 1.8,
      how: `All script of the page (view, page and canvas; processor time of its thread) by the frames it drew, while a story plays itself for 6 s at 1366 × 768; both on the ${renderer} renderer; median of ${runs} runs each in turn.`,
    },
    {
      id: 'frame.rate',
      what: 'frames a second in the busiest second, machine without a GPU',
      measured: `${slowest.toFixed(0)} (over all motion ${median(rates.map((rate) => rate.all)).toFixed(0)}; empty scene ${emptyRate.toFixed(0)}), renderer chosen by itself: ${renderer}`,
      figures: {
        slowest: rates.map((rate) => rate.slowest),
        all: rates.map((rate) => rate.all),
        empty: emptyRate,
        renderer,
      },
      goal: '≥ 50',
      met: slowest >= 50,
      how: 'WebGL is computed by the processor here (SwiftShader). Frames that followed one another, the slowest stretch of one second of motion in all runs.',
    },
  ];
}
