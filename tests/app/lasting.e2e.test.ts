/**
 * What stays and what goes: a reload at any step loses nothing; a device that others use asks who is playing; a story
 * that is over keeps its tricks and never its choices; `keep=off` keeps nothing; starting over removes everything.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Scenario } from '../../src/scenario/types.ts';
import { type AppPage, allTrouble, full, type RunningApp, startApp } from '../support/browser.ts';
import { beginByLink, nextInSheet, playToEnd, toChat, toDebrief, toShelf } from '../support/player.ts';
import { byMouse, logText, look, settled } from '../support/screen.ts';
import { seeded } from '../support/seeded.ts';
import { everythingStored, progressOf } from '../support/storage.ts';
import { alone, stories } from '../support/story-list.ts';

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(async () => {
  if (app) await app.stop();
});

const first = (stories.find(({ story }) => story.pattern === 'O' && !story.harmless) ?? stories[0])
  ?.story as Scenario;
const quiet = 'motion=off&sound=off&view=text';

const openStory = (story: Scenario, more = '') =>
  app.open(`?play=${story.id}&ages=${story.ages}&region=ie&${quiet}${more}`);

/** All that a reader would miss after a reload. */
async function placeOf(page: Page) {
  const { name, heading, step, prompt, buttons } = await look(page);
  const offers = buttons.filter(({ where, key }) => where !== 'top' && key !== 'skip');
  const shields = await page.locator('.shields-card').allTextContents();
  return { name, heading, step, prompt, offers, log: await logText(page), shields };
}

async function reload(page: Page) {
  await page.reload();
  await settled(page);
}

/** A reload at every step takes long: in the short run one story, of those for the youngest. */
const short = stories.filter(({ story }) => story.pattern === 'Y' && !story.harmless).slice(0, 1);
for (const { story } of full ? alone : short) {
  test(`${story.id}: a reload at every step goes on exactly there`, async () => {
    const page = await openStory(story);
    await beginByLink(page);
    let steps = 0;
    await playToEnd(page, {
      hand: byMouse,
      story,
      chance: seeded(11),
      fromBar: 'tell',
      before: async ({ step }) => {
        steps += 1;
        // Reloads cost time: in the short run every other step inside exercises.
        if (step && steps % 2 && !full) return;
        const before = await placeOf(page);
        await reload(page);
        expect(await placeOf(page)).toEqual(before);
      },
    });
    await toDebrief(page, byMouse);
    const debrief = await placeOf(page);
    await reload(page);
    expect(await placeOf(page)).toEqual(debrief);
    expect(allTrouble(page)).toEqual([]);
    await page.context().close();
  });
}

/** Begins a story, takes some steps, and loses the tab. */
async function killTab(): Promise<{ again: AppPage; log: string[] }> {
  const page = await app.open(`?${quiet}`);
  await toShelf(page, byMouse, first.ages);
  await toChat(page, byMouse, first.id);
  for (let i = 0; i < 3; i += 1) {
    const { buttons } = await look(page);
    await byMouse(page, buttons.find(({ where }) => where === 'prompt')?.key ?? '', 'prompt');
    for (let screen = await look(page); screen.step; screen = await look(page))
      await byMouse(page, nextInSheet(screen), 'sheet');
  }
  const log = await logText(page);
  const storageState = await page.context().storageState();
  await page.context().close();
  const again = await app.open(`?play&${quiet}`, { storageState });
  await settled(again);
  return { again, log };
}

test('a new tab asks who is playing; "go on" goes on where it was', async () => {
  const { again, log } = await killTab();
  const { name, buttons } = await look(again);
  expect(name).toBe('asking');
  expect(buttons.map(({ key }) => key)).toEqual(expect.arrayContaining(['go-on', 'someone-new']));
  await byMouse(again, 'go-on', 'main');
  await again.locator(`.state-begun[data-press="story-${first.id}"]`).waitFor();
  await byMouse(again, `story-${first.id}`, 'main');
  await again.locator('main.chat').waitFor();
  expect(await logText(again)).toEqual(log);
  expect(allTrouble(again)).toEqual([]);
  await again.context().close();
});

test('a new tab asks who is playing; "someone new" forgets the one before', async () => {
  const { again } = await killTab();
  await byMouse(again, 'someone-new', 'main');
  expect((await progressOf(again)).begun).toEqual({});
  await toShelf(again, byMouse, first.ages);
  expect(await again.locator('.state-begun, .state-done').count()).toBe(0);
  await byMouse(again, `story-${first.id}`, 'main');
  await again.locator('main.notice').waitFor();
  await again.context().close();
});

test('the same question stands before a story that is opened by its link', async () => {
  const { again } = await killTab();
  await again.goto(`${app.url}?play=${first.id}&${quiet}`);
  await again.locator('main.asking').waitFor();
  await byMouse(again, 'someone-new', 'main');
  await beginByLink(again);
  expect((await progressOf(again)).begun[first.id]?.events).toEqual([]);
  expect((await look(again)).prompt).not.toBe('end');
  await again.context().close();
});

test('a story that is over keeps "done" and its tricks, and nothing of what was chosen', async () => {
  const page = await openStory(first);
  await beginByLink(page);
  await playToEnd(page, { hand: byMouse, story: first, chance: seeded(3), fromBar: 'pause' });
  await toDebrief(page, byMouse);
  await byMouse(page, 'shelf', 'main');
  const kept = await progressOf(page);
  expect(kept.done).toEqual([first.id]);
  expect(kept.begun).toEqual({});
  expect(JSON.stringify(await everythingStored(page))).not.toMatch(/choose|events":\[\{/);
  await reload(page);
  await page.locator(`.state-done[data-press="story-${first.id}"]`).waitFor();
  await page.context().close();
});

test('keep=off writes nothing at all, and a reload begins anew', async () => {
  const page = await openStory(first, '&keep=off');
  await beginByLink(page);
  await playToEnd(page, { hand: byMouse, story: first, chance: seeded(3), fromBar: 'tell' });
  await byMouse(page, 'display', 'top');
  await byMouse(page, 'theme-contrast', 'dialog');
  await page.keyboard.press('Escape');
  expect(await everythingStored(page)).toEqual({});
  await toDebrief(page, byMouse);
  expect(await everythingStored(page)).toEqual({});
  await reload(page);
  expect((await look(page)).name).toBe('notice');
  expect(await everythingStored(page)).toEqual({});
  await page.context().close();
});

test('"start over on this device" asks, and removes everything', async () => {
  const page = await app.open('');
  await toShelf(page, byMouse, first.ages);
  await toChat(page, byMouse, first.id);
  await byMouse(page, 'display', 'top');
  await byMouse(page, 'theme-contrast', 'dialog');
  await page.keyboard.press('Escape');
  await page.goBack();
  await page.locator('main.notice, main.shelf').first().waitFor();
  await page.goto(`${app.url}?play`);
  await settled(page);
  await byMouse(page, 'start-over', 'main');
  await byMouse(page, 'not-sure', 'main');
  expect(Object.keys(await everythingStored(page))).not.toEqual([]);
  await byMouse(page, 'start-over', 'main');
  await byMouse(page, 'sure', 'main');
  await page.locator('.app-notice').waitFor();
  expect(await everythingStored(page)).toEqual({});
  expect((await look(page)).name).toBe('asking');
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('day');
  await page.context().close();
});

test('back and forward: shelf, notice and chat, and no message in between', async () => {
  const page = await app.open(`?${quiet}`);
  await toShelf(page, byMouse, first.ages);
  await toChat(page, byMouse, first.id);
  await byMouse(
    page,
    (await look(page)).buttons.find(({ where }) => where === 'prompt')?.key ?? '',
    'prompt',
  );
  const log = await logText(page);
  await page.goBack();
  await page.locator('main.shelf').waitFor();
  await page.goBack();
  await page.locator('main.home').waitFor();
  await page.goForward();
  await page.locator('main.shelf').waitFor();
  await page.goForward();
  await page.locator('main.chat').waitFor();
  expect(await logText(page)).toEqual(log);
  expect(allTrouble(page)).toEqual([]);
  await page.context().close();
});
