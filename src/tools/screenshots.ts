/**
 * `npm run screenshots`: takes the pictures of README.md from the built app, into assets/screenshots/.
 * `-- --dist <folder>` takes an app built elsewhere. Always the same ways through the same stories, nothing moving.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { ask, openBrowser, openPage, until, untilDrawn, type Watched } from './bench/drive.ts';
import { buildApp } from './build-app.mjs';
import { project, say } from './run-step.mjs';
import { serve } from './serve.mjs';
import { runMain, SetupProblem } from './setup.mjs';

/** README loads them all; each must stay small. */
const mostBytes = 150_000;
const folder = join(project, 'assets/screenshots');

interface Shot {
  name: string;
  address: string;
  size: { width: number; height: number };
  /** What is pressed before the picture is taken. */
  before?: (watched: Watched) => Promise<void>;
  /** The page alone: this screen has no canvas. */
  page?: true;
}

const laptop = { width: 1366, height: 768 };
const phone = { width: 390, height: 844 };
const calm = 'lang=en&region=gb&motion=off&sound=off';

/** Answers the first choices of a story, by their places; goes on wherever nothing is asked. Ends at the next choice. */
function choices(...places: number[]): Shot['before'] {
  return async (watched) => {
    for (const place of [...places, undefined]) {
      for (let press = 0; press < 12; press += 1) {
        await until(watched, "document.querySelector('.prompt .press') !== null");
        if (await ask<boolean>(watched, "document.querySelector('.prompt .choice') !== null")) break;
        await ask(watched, "document.querySelector('.prompt .press').click()");
        await watched.page.waitForTimeout(150);
      }
      if (place === undefined) return;
      await ask(watched, `document.querySelectorAll('.prompt .choice')[${place}].click()`);
      await watched.page.waitForTimeout(150);
    }
  };
}

/** Plays to the debrief, by chance from a seed. */
const played =
  (seed: number): Shot['before'] =>
  async (watched) => {
    await ask(watched, `window.bench.play(${seed}, 40)`);
    await until(watched, "document.querySelector('main.debrief') !== null");
  };

/** A class that has voted: up to the second question, hands counted and revealed. */
const voted: Shot['before'] = async ({ page }) => {
  for (let question = 1; question <= 2; question += 1) {
    while ((await page.locator('.press-reveal').count()) === 0) await page.keyboard.press('PageDown');
    for (const key of '11222222222333333') await page.keyboard.press(key);
    await page.keyboard.press('r');
    if (question === 1) await page.keyboard.press('PageDown');
  }
};

const shots: readonly Shot[] = [
  { name: 'start', address: `?${calm}`, size: laptop },
  {
    name: 'chat-laptop',
    address: `?play=so-many-compliments&${calm}`,
    size: laptop,
    before: choices(1, 0),
  },
  {
    name: 'chat-phone',
    address: `?play=new-friend-new-app&${calm.replace('lang=en', 'lang=es')}`,
    size: phone,
    before: choices(0),
  },
  {
    name: 'class',
    address: `?class=so-many-compliments&${calm}`,
    size: { width: 1920, height: 1080 },
    before: voted,
    page: true,
  },
  {
    name: 'debrief',
    address: `?play=so-many-compliments&${calm}`,
    size: laptop,
    before: played(4),
  },
];

/** A picture as WebP, made by the browser itself. */
async function asWebp(page: Page, png: Buffer): Promise<Buffer> {
  const data = await page.evaluate(async (source) => {
    const picture = new Image();
    picture.src = `data:image/png;base64,${source}`;
    await picture.decode();
    const canvas = document.createElement('canvas');
    canvas.width = picture.width;
    canvas.height = picture.height;
    canvas.getContext('2d')?.drawImage(picture, 0, 0);
    return canvas.toDataURL('image/webp', 0.86);
  }, png.toString('base64'));
  return Buffer.from(data.replace(/^data:image\/webp;base64,/, ''), 'base64');
}

async function take(browser: Browser, url: string, shot: Shot): Promise<Buffer> {
  const watched = await openPage(browser, shot.size);
  try {
    await watched.page.goto(`${url}/${shot.address}`);
    if (shot.before)
      await until(watched, "document.querySelector('.prompt .press, .lesson-controls .press') !== null");
    const there = () => (shot.page ? watched.page.waitForLoadState('networkidle') : untilDrawn(watched));
    await there();
    await shot.before?.(watched);
    await watched.page.mouse.move(0, 0);
    await ask(watched, 'document.activeElement?.blur()');
    // Pictures and letters that have just been asked for.
    await there();
    return await watched.page.screenshot();
  } finally {
    await watched.close();
  }
}

await runMain(async () => {
  const elsewhere = process.argv.indexOf('--dist');
  const app = elsewhere < 0 ? await buildApp() : resolve(process.argv[elsewhere + 1] ?? '');
  const server = await serve(app, 0);
  const browser = await openBrowser();
  mkdirSync(folder, { recursive: true });
  try {
    const blank = await browser.newPage();
    for (const shot of shots) {
      const webp = await asWebp(blank, await take(browser, server.url, shot));
      if (webp.length > mostBytes)
        throw new SetupProblem(
          `${shot.name} would be ${webp.length} bytes; at most ${mostBytes} are allowed.`,
        );
      writeFileSync(join(folder, `${shot.name}.webp`), webp);
      say(`${shot.name}.webp  ${Math.round(webp.length / 1000)} KB`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
});
