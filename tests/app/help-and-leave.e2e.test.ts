/**
 * Help from every screen in one press, with the services of the chosen country and nothing kept of it; leaving by the
 * button and by three presses of Shift: blank at once, replaced in the history.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { helpBook } from '../../scenarios/help-services.ts';
import { LEAVE_SITE } from '../../src/ports/leave-site.ts';
import { crisisFor, type Region, regions, servicesFor } from '../../src/scenario/help.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { type AppPage, allTrouble, full, type RunningApp, sizes, startApp } from '../support/browser.ts';
import { beginByLink, playToEnd, toDebrief } from '../support/player.ts';
import { button, byMouse, look, settled } from '../support/screen.ts';
import { seeded } from '../support/seeded.ts';
import { everythingStored } from '../support/storage.ts';
import { stories } from '../support/story-list.ts';

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(async () => {
  if (app) await app.stop();
});

const story = (stories.find((one) => one.story.pattern === 'O') ?? stories[0])?.story as Scenario;
const quiet = 'motion=off&sound=off&view=text';
const storyLink = `?play=${story.id}&ages=${story.ages}&region=ie&${quiet}`;

/** One press opens help, wherever it is; Escape leads back to the same screen, and the storage is as it was. */
async function helpInOnePress(page: Page, where: string) {
  const before = await look(page);
  const kept = await everythingStored(page);
  const help = before.overlay
    ? page.locator('dialog[open] [data-press$="help"]').first()
    : button(page, 'help', 'top');
  await help.click();
  await page.locator('dialog.overlay-help').waitFor();
  expect(await page.locator('dialog[open] .service').count(), where).toBeGreaterThan(1);
  expect(await page.locator('dialog[open] a[href^="tel:"]').count(), where).toBeGreaterThan(0);
  expect(await everythingStored(page), `${where}: nothing is kept of it`).toEqual(kept);
  await page.keyboard.press('Escape');
  await page.locator('dialog.overlay-help').waitFor({ state: 'detached' });
  const after = await look(page);
  expect(after.name, where).toBe(before.name);
  expect(after.focus, `${where}: the focus comes back`).not.toMatch(/^body/);
}

test('help is one press away on every kind of screen', async () => {
  const page = await app.open(`?region=ie&${quiet}`);
  for (const address of ['', 'play', 'families', 'privacy', 'class', 'assembly', 'lang=fr']) {
    await page.goto(`${app.url}?region=ie&${quiet}&${address}`);
    await settled(page);
    await helpInOnePress(page, address);
  }
  await page.goto(`${app.url}${storyLink}`);
  await settled(page);
  await helpInOnePress(page, 'notice');
  await byMouse(page, 'summary', 'main');
  await helpInOnePress(page, 'summary');
  await beginByLink(page);
  await helpInOnePress(page, 'chat');
  for (const move of ['pause', 'save', 'block', 'tell', 'report']) {
    await byMouse(page, move, 'bar');
    await helpInOnePress(page, move);
    expect((await look(page)).step, 'the exercise stays open').toContain(move);
    await byMouse(page, 'close', 'sheet');
  }
  for (const [key, where] of [
    ['rest', 'tools'],
    ['display', 'top'],
    ['map', 'top'],
  ] as const) {
    await byMouse(page, key, where);
    await helpInOnePress(page, key);
  }
  await playToEnd(page, { hand: byMouse, story, chance: seeded(4), fromBar: null });
  await helpInOnePress(page, 'end');
  await toDebrief(page, byMouse);
  await helpInOnePress(page, 'debrief');
  expect(allTrouble(page)).toEqual([]);
  await page.context().close();
});

/** Every contact of a country that is on the page. */
const contactsOn = (page: Page) =>
  page
    .locator('.contact')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? '').filter(Boolean));

test('the services are those of the chosen country; rows of confidence L are hidden, but for emergency numbers', async () => {
  const page = await app.open('?help&region=us');
  const today = new Date().toISOString().slice(0, 10);
  for (const region of (full ? regions : ['ie', 'mx', 'intl', 'nz']) as Region[]) {
    await button(page, `region-${region}`).click();
    await settled(page);
    const shown = [
      ...servicesFor(helpBook, region, { lang: 'en' }, today),
      ...crisisFor(helpBook, region, { lang: 'en' }, today),
    ];
    const wanted = new Set(shown.flatMap(({ contacts }) => contacts.map(({ href }) => href)));
    expect(new Set(await contactsOn(page)), region).toEqual(wanted);
    for (const service of helpBook[region].filter(({ conf, kind }) => conf === 'L' && kind !== 'emergency'))
      expect(await page.locator('.service-name').allTextContents(), region).not.toContain(service.name.en);
    expect(await page.locator('.service .reviewed').count()).toBe(await page.locator('.service').count());
  }
  await page.reload();
  await settled(page);
  expect(await button(page, full ? 'region-intl' : 'region-nz').getAttribute('aria-checked')).toBe('true');
  expect(allTrouble(page)).toEqual([]);
  await page.context().close();
});

/** The page as somebody behind the shoulder sees it. */
interface Seen {
  title: string;
  words: string;
  dialogs: number;
}

/** Opens the app; the site at which leaving arrives is played by the test. `last` is what was seen when the page went. */
async function openWithSite(address: string) {
  const page = await app.open('?help', { size: sizes.laptop });
  const left: { arrived: boolean; last?: Seen } = { arrived: false };
  await page.context().route(`${LEAVE_SITE}**`, (route) => {
    left.arrived = true;
    return route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><title>elsewhere</title><p>elsewhere',
    });
  });
  await page.exposeFunction('sawLast', (seen: Seen) => {
    left.last = seen;
  });
  await page.addInitScript(() => {
    // Fires within the press that leaves.
    addEventListener('beforeunload', () => {
      const dialogs = [...document.querySelectorAll('dialog')].filter(
        (one) => one.getClientRects().length > 0,
      );
      const { sawLast } = window as unknown as { sawLast: (seen: Seen) => void };
      sawLast({ title: document.title, words: document.body.innerText.trim(), dialogs: dialogs.length });
    });
  });
  await page.goto(new URL(address, app.url).href);
  await settled(page);
  return { page, left };
}

async function leavesWholly(
  way: (page: AppPage) => Promise<void>,
  address: string,
  prepare?: (page: AppPage) => Promise<void>,
) {
  const { page, left } = await openWithSite(address);
  await prepare?.(page);
  const before = page.url();
  await way(page);
  await page.waitForURL(LEAVE_SITE);
  expect(left.last).toEqual({ title: '…', words: '', dialogs: 0 });
  await page.goBack();
  expect(page.url(), 'its place in the history is taken').not.toBe(before);
  await page.context().close();
}

const byButton = (page: AppPage) => button(page, 'leave').click();
async function byShift(page: AppPage) {
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('Shift');
}

test('leaving by the button: from the chat, blank at once', () =>
  leavesWholly(byButton, storyLink, async (page) => beginByLink(page)));

test('leaving by the button of an open dialog', () =>
  leavesWholly(
    (page) => page.locator('dialog[open] [data-press="over:leave"]').click(),
    storyLink,
    async (page) => byMouse(page, 'display', 'top'),
  ));

test('leaving by three presses of Shift, announced on the way', () =>
  leavesWholly(byShift, '?privacy', async (page) => {
    await page.keyboard.press('Shift');
    await page.locator('.app-notice').waitFor();
    await page.keyboard.press('a');
    await page.locator('.app-notice').waitFor({ state: 'detached' });
  }));

test('three presses of Shift over an open exercise', () =>
  leavesWholly(byShift, storyLink, async (page) => {
    await beginByLink(page);
    await byMouse(page, 'tell', 'bar');
  }));

test('in class and assembly Shift does nothing, and typing capitals never leaves', async () => {
  const { page, left } = await openWithSite('?class');
  await byShift(page);
  expect((await look(page)).buttons.length).toBeGreaterThan(0);
  await page.goto(`${app.url}?privacy`);
  await settled(page);
  for (const key of ['Shift+A', 'Shift+B', 'Shift+C', 'Shift+Tab']) await page.keyboard.press(key);
  expect(left.arrived).toBe(false);
  await page.context().close();
});

test('leaving without a network shows a neutral page of our own, and nothing of the story', async () => {
  const page = await app.open(storyLink);
  await beginByLink(page);
  await page.context().setOffline(true);
  await byButton(page);
  await expect.poll(() => page.title()).not.toContain(story.title);
  const words = await page.locator('body').innerText();
  expect(words.length).toBeGreaterThan(200);
  expect(words).not.toMatch(/Got Your Back|Cuenta conmigo/);
  expect(page.url()).toContain('neutral.html');
  await page.context().close();
});
