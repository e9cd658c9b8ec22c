/** Text at 200 % on narrow and wide screens: nothing scrolls sideways, the bar stays in sight, everything is in reach. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Scenario } from '../../src/scenario/types.ts';
import { allTrouble, type RunningApp, sizes, startApp } from '../support/browser.ts';
import { beginByLink, playToEnd, toDebrief } from '../support/player.ts';
import { byMouse, settled } from '../support/screen.ts';
import { seeded } from '../support/seeded.ts';
import { stories } from '../support/story-list.ts';

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(async () => {
  if (app) await app.stop();
});

const story = (stories.find((one) => one.story.pattern === 'O') ?? stories[0])?.story as Scenario;
const link = `?play=${story.id}&ages=${story.ages}&region=ie`;

/** Nothing sideways; the bar in sight; every choice can be brought into sight and pressed. */
async function fits(page: Page, where: string) {
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wide, `${where}: scrolls sideways`).toBeLessThanOrEqual(0);
  for (const choice of await page.locator('.prompt button, .sheet button:not([aria-disabled])').all())
    await choice.click({ trial: true });
  const bar = page.locator('.safety-bar');
  if ((await bar.count()) === 0) return;
  const box = await bar.boundingBox();
  const height = page.viewportSize()?.height ?? 0;
  expect(box && box.y >= 0 && box.y + box.height <= height + 1, `${where}: the bar is in sight`).toBe(true);
}

for (const size of [sizes.narrow, sizes.phone, sizes.laptop])
  test(`text at 200 % and wide spacing at ${size.width} px: nothing sideways, the bar in sight, all in reach`, async () => {
    const page = await app.open('?text=200&spacing=wide&motion=off', { size });
    const settings = 'text=200&spacing=wide&motion=off&region=ie';
    for (const address of [
      '',
      '&play',
      `&play&ages=${story.ages}`,
      '&help',
      '&families',
      '&privacy',
      '&lang=xx',
    ]) {
      await page.goto(`${app.url}?${settings}${address}`);
      await settled(page);
      await fits(page, address || 'start page');
    }
    await page.goto(`${app.url}${link}&${settings.replace('&region=ie', '')}`);
    await settled(page);
    await fits(page, 'notice');
    await beginByLink(page);
    await fits(page, 'chat');
    for (const move of ['save', 'tell', 'report']) {
      await byMouse(page, move, 'bar');
      await fits(page, move);
    }
    await byMouse(page, 'close', 'sheet');
    await playToEnd(page, { hand: byMouse, story, chance: seeded(8), fromBar: null });
    await fits(page, 'end');
    await toDebrief(page, byMouse);
    await fits(page, 'debrief');
    expect(allTrouble(page)).toEqual([]);
    await page.context().close();
  });
