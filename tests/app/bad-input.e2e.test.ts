/** Browsers and networks that refuse something: a clear message or a quiet fall-back, and nothing lost. */
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Scenario } from '../../src/scenario/types.ts';
import { browserArguments, findBrowser } from '../../src/tools/browser.mjs';
import { fillStorage, noCanvas, noSound, refuseStorage } from '../support/bad-browser.ts';
import { type AppPage, allTrouble, type RunningApp, startApp } from '../support/browser.ts';
import { beginByLink, playToEnd, toChat, toDebrief, toShelf } from '../support/player.ts';
import { button, byMouse, logText, look, settled } from '../support/screen.ts';
import { seeded } from '../support/seeded.ts';
import { stories } from '../support/story-list.ts';

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(async () => {
  if (app) await app.stop();
});

const story = (stories.find((one) => one.story.ages === '11-13') ?? stories[0])?.story as Scenario;
const other = stories.find((one) => one.story.ages === story.ages && one.story !== story)?.story as Scenario;
const link = `?play=${story.id}&ages=${story.ages}&region=ie&motion=off`;

/** Plays a story to its debrief in a page that lacks something. */
async function playThrough(page: AppPage) {
  await beginByLink(page);
  await playToEnd(page, { hand: byMouse, story, chance: seeded(2), fromBar: 'tell' });
  await toDebrief(page, byMouse);
  expect((await look(page)).buttons.map(({ key }) => key)).toContain('shelf');
}

test('storage refused: says so once, and the story is played to its debrief', async () => {
  const page = await app.open(`${link}&view=text`, { prepare: refuseStorage });
  await playThrough(page);
  expect(await page.locator('.app-notice').count()).toBe(1);
  await byMouse(page, 'close-notice');
  await byMouse(page, 'shelf', 'main');
  await page.locator(`.state-done[data-press="story-${story.id}"]`).waitFor();
  expect(await page.locator('.app-notice').count()).toBe(0);
  expect(allTrouble(page)).toEqual([]);
  await page.context().close();
});

test('storage full: says so, and the story is played to its debrief', async () => {
  const page = await app.open(`${link}&view=text`, { prepare: fillStorage });
  await playThrough(page);
  expect(await page.locator('.app-notice').count()).toBe(1);
  expect(allTrouble(page)).toEqual([]);
  await page.context().close();
});

test('no canvas at all: the page shows itself and says why', async () => {
  const page = await app.open(link, { prepare: (context) => noCanvas(context, 'all') });
  await beginByLink(page);
  await page.locator('.app-notice').waitFor();
  expect(await page.evaluate(() => document.documentElement.classList.contains('drawn'))).toBe(false);
  await playToEnd(page, { hand: byMouse, story, chance: seeded(2), fromBar: null });
  expect(allTrouble(page)).toEqual([]);
  await page.context().close();
});

test('no WebGL: the chat is drawn by the processor', async () => {
  const page = await app.open(link, { prepare: (context) => noCanvas(context, 'webgl') });
  await beginByLink(page);
  await page.waitForFunction(() => document.documentElement.classList.contains('drawn'));
  await page.locator('canvas').waitFor({ state: 'attached' });
  expect(allTrouble(page)).toEqual([]);
  await page.context().close();
});

test('a browser without a GPU (--disable-gpu) draws the chat', async () => {
  const executablePath = findBrowser();
  const args = [...browserArguments.filter((one) => !/gl|gpu/.test(one)), '--disable-gpu'];
  let browser: Browser | undefined;
  try {
    browser = await chromium.launch({ args, ...(executablePath ? { executablePath } : {}) });
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(new URL(link, app.url).href);
    await beginByLink(page);
    await page.waitForFunction(() => document.documentElement.classList.contains('drawn'));
    expect(errors).toEqual([]);
  } finally {
    await browser?.close();
  }
});

test('a lost WebGL context: the story goes on, and the picture comes back', async () => {
  // A GPU that is none is passed over for the canvas renderer; this one says that it is real.
  const page = await app.open(link, {
    prepare: (context) =>
      context.addInitScript(() => {
        const get = WebGLRenderingContext.prototype.getParameter;
        WebGLRenderingContext.prototype.getParameter = function named(name: number) {
          const value: unknown = get.call(this, name);
          return typeof value === 'string' && /swiftshader|llvmpipe|basic render/i.test(value)
            ? 'A real GPU'
            : value;
        };
      }),
  });
  await beginByLink(page);
  await page.waitForFunction(() => document.documentElement.classList.contains('drawn'));
  const lost = await page.evaluate(async () => {
    const canvas = document.querySelector('canvas');
    const gl = canvas?.getContext('webgl2') ?? canvas?.getContext('webgl');
    const handle = gl?.getExtension('WEBGL_lose_context');
    if (!handle) return false;
    handle.loseContext();
    await new Promise((done) => setTimeout(done, 300));
    handle.restoreContext();
    await new Promise((done) => setTimeout(done, 300));
    return true;
  });
  await playToEnd(page, { hand: byMouse, story, chance: seeded(2), fromBar: null });
  expect(page.trouble.exceptions).toEqual([]);
  // Chromium itself warns of the loss, where the context was WebGL.
  if (!lost) expect(page.trouble.console).toEqual([]);
  await page.context().close();
});

test('no sound device: the story is played without a word about it', async () => {
  const page = await app.open(`${link}&view=text`, { prepare: noSound });
  await playThrough(page);
  expect(page.trouble.exceptions).toEqual([]);
  await page.context().close();
});

test('a story that does not load: a message with "try again", which works', async () => {
  const page = await app.open(`?play&ages=${story.ages}&region=ie&view=text`);
  await settled(page);
  await page.route(`**/${story.id}-*.js`, (route) => route.abort());
  await button(page, `story-${story.id}`).click();
  await button(page, 'again', 'main').waitFor();
  expect((await look(page)).buttons.map(({ key }) => key)).toEqual(
    expect.arrayContaining(['again', 'home', 'help']),
  );
  await byMouse(page, 'again', 'main');
  await button(page, 'again', 'main').waitFor();
  await page.unroute(`**/${story.id}-*.js`);
  await byMouse(page, 'again', 'main');
  await page.locator('main.notice').waitFor();
  await byMouse(page, 'begin', 'main');
  await page.locator('main.chat').waitFor();
  expect(page.trouble.exceptions).toEqual([]);
  await page.context().close();
});

test('a story that comes late does not push itself over another that was opened meanwhile', async () => {
  const page = await app.open(`?play&ages=${story.ages}&region=ie&view=text&motion=off`);
  await settled(page);
  let let_it_come = () => {};
  const late = new Promise<void>((done) => {
    let_it_come = done;
  });
  await page.route(`**/${story.id}-*.js`, async (route) => {
    await late;
    await route.continue();
  });
  await button(page, `story-${story.id}`).click();
  await page.locator('main.page-loading').waitFor();
  await page.goBack();
  await page.locator('main.shelf').waitFor();
  await toChat(page, byMouse, other.id);
  const log = await logText(page);
  let_it_come();
  await page.waitForTimeout(500);
  await byMouse(page, 'slow', 'tools');
  expect(await logText(page)).toEqual(log);
  expect((await look(page)).heading).toBe(other.title);
  await page.context().close();
});

test('offline after it has loaded: the story goes on to its debrief, and help opens', async () => {
  const page = await app.open('?motion=off&view=text');
  await toShelf(page, byMouse, story.ages);
  await toChat(page, byMouse, story.id);
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  await byMouse(page, 'help', 'top');
  expect(await page.locator('dialog[open] .services .service').count()).toBeGreaterThan(1);
  await page.keyboard.press('Escape');
  await playToEnd(page, { hand: byMouse, story, chance: seeded(2), fromBar: 'save' });
  await toDebrief(page, byMouse);
  // The map's drawing has not been loaded: the way taken and its "what if" stand there in words.
  await byMouse(page, 'part:map', 'main');
  await page.locator('.what-ifs button').first().waitFor();
  expect(await page.locator('.map-words li').count()).toBeGreaterThan(0);
  expect(page.trouble.exceptions).toEqual([]);
  await page.context().close();
});
