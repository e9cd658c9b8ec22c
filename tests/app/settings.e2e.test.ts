/** Every setting, by its link and by the panel, remembered after a reload; what the system wishes. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Scenario } from '../../src/scenario/types.ts';
import { allTrouble, type RunningApp, startApp } from '../support/browser.ts';
import { beginByLink } from '../support/player.ts';
import { button, byMouse, logText, look, settled } from '../support/screen.ts';
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

/** What the settings do to the page. */
const effects = (page: Page) =>
  page.evaluate(() => {
    const root = document.documentElement;
    const style = getComputedStyle(document.body);
    return {
      lang: root.lang,
      theme: root.dataset['theme'],
      font: style.fontFamily.split(',')[0]?.toLowerCase() ?? '',
      size: Number.parseFloat(style.fontSize),
      spaced: Number.parseFloat(style.letterSpacing) > 0,
      motion: root.dataset['motion'],
    };
  });

/** What the panel says is chosen, by setting. */
async function chosen(page: Page): Promise<string[]> {
  await byMouse(page, 'display', 'top');
  const { buttons } = await look(page);
  const pressed = buttons.filter((one) => one.where === 'dialog' && one.pressed).map(({ key }) => key);
  await page.keyboard.press('Escape');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
  return pressed;
}

/** Another value than the first of every setting of the panel. */
const wishes = [
  'lang-es',
  'text-150',
  'font-lexend',
  'spacing-wide',
  'theme-contrast',
  'view-text',
  'motion-off',
  'sound-off',
  'slow-on',
  'keys-off',
];

function expectWishes(now: Awaited<ReturnType<typeof effects>>, before: Awaited<ReturnType<typeof effects>>) {
  expect(now).toMatchObject({ lang: 'es', theme: 'contrast', spaced: true, motion: 'off' });
  expect(now.font).toContain('lexend');
  expect(now.size / before.size).toBeCloseTo(1.5, 1);
}

test('each setting by the panel: seen at once, remembered after a reload', async () => {
  const page = await app.open('');
  await settled(page);
  const before = await effects(page);
  await byMouse(page, 'display', 'top');
  for (const wish of wishes) {
    await byMouse(page, wish, 'dialog');
    await expect
      .poll(() => button(page, wish, 'dialog').getAttribute('aria-checked'), { message: wish })
      .toBe('true');
  }
  await page.keyboard.press('Escape');
  expectWishes(await effects(page), before);
  await page.reload();
  await settled(page);
  expectWishes(await effects(page), before);
  expect(await chosen(page)).toEqual(expect.arrayContaining(wishes));
  await byMouse(page, 'display', 'top');
  expect(await page.locator('dialog [role="radiogroup"]').count()).toBeGreaterThanOrEqual(wishes.length);
  expect(allTrouble(page)).toEqual([]);
  await page.context().close();
});

test('each setting by the link: kept in the address, and a reload finds it again', async () => {
  const plain = await app.open('');
  const before = await effects(plain);
  await plain.context().close();
  const address =
    '?lang=es&text=150&font=lexend&spacing=wide&theme=contrast&view=text&motion=off&sound=off&slow=on';
  const page = await app.open(address);
  await settled(page);
  expectWishes(await effects(page), before);
  expect(await chosen(page)).toEqual(expect.arrayContaining(wishes.filter((wish) => wish !== 'keys-off')));
  await byMouse(page, 'practise', 'main');
  expect(page.url()).toContain('theme=contrast');
  await page.reload();
  await settled(page);
  expectWishes(await effects(page), before);
  // Changed in the panel, the address follows, so that the reload does not undo it.
  await byMouse(page, 'display', 'top');
  await byMouse(page, 'theme-projector', 'dialog');
  expect(page.url()).toContain('theme=projector');
  await page.reload();
  await settled(page);
  expect((await effects(page)).theme).toBe('projector');
  expect(allTrouble(page)).toEqual([]);
  await page.context().close();
});

test('the third font is there, too', async () => {
  const page = await app.open('?font=opendyslexic');
  await settled(page);
  expect(
    await page.evaluate(() => document.fonts.load('16px OpenDyslexic').then((faces) => faces.length)),
  ).toBeGreaterThan(0);
  expect((await effects(page)).font).toContain('opendyslexic');
  await page.context().close();
});

test('another language in the middle of a story: the same place, other words', async () => {
  const page = await app.open(`${link}&motion=off`);
  await beginByLink(page);
  await byMouse(
    page,
    (await look(page)).buttons.find(({ where }) => where === 'prompt')?.key ?? '',
    'prompt',
  );
  await byMouse(page, 'tell', 'bar');
  const english = { screen: await look(page), log: await logText(page) };
  await byMouse(page, 'lang', 'top');
  await page.waitForFunction(() => document.documentElement.lang === 'es');
  const spanish = { screen: await look(page), log: await logText(page) };
  const keys = ({ buttons }: typeof english.screen) => buttons.map(({ where, key }) => `${where}:${key}`);
  expect(keys(spanish.screen)).toEqual(keys(english.screen));
  expect(spanish.screen.step).toBe(english.screen.step);
  expect(spanish.log.length).toBe(english.log.length);
  expect(spanish.log.filter((line, i) => line === english.log[i] && line.length > 25)).toEqual([]);
  expect(spanish.screen.heading).not.toBe(english.screen.heading);
  expect(allTrouble(page)).toEqual([]);
  await page.context().close();
});

test('slow: one line at a time, on a press; letter keys can be switched off', async () => {
  const page = await app.open(`${link}&slow=on`);
  await beginByLink(page);
  const lines = (await logText(page)).length;
  await page.waitForTimeout(1_800);
  expect((await logText(page)).length, 'nothing comes by itself').toBe(lines);
  await byMouse(page, 'wait', 'prompt');
  expect((await logText(page)).length).toBe(lines + 1);
  while ((await look(page)).prompt === 'wait') await byMouse(page, 'wait', 'prompt');

  await byMouse(page, 'display', 'top');
  await byMouse(page, 'keys-off', 'dialog');
  await page.keyboard.press('Escape');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
  const before = await logText(page);
  await page.keyboard.press('a');
  await settled(page);
  expect(await logText(page)).toEqual(before);
  expect(allTrouble(page)).toEqual([]);
  await page.context().close();
});

test('forced colours: the page shows itself, whenever they come', async () => {
  const page = await app.open(`${link}&motion=off`, { forcedColors: 'active' });
  await beginByLink(page);
  await page.waitForTimeout(800);
  expect(await page.evaluate(() => document.documentElement.classList.contains('drawn'))).toBe(false);
  await page.emulateMedia({ forcedColors: 'none' });
  await byMouse(page, 'slow', 'tools');
  await page.waitForFunction(() => document.documentElement.classList.contains('drawn'));
  await page.emulateMedia({ forcedColors: 'active' });
  const { ink, canvas } = await page.evaluate(() => ({
    ink: getComputedStyle(document.querySelector('.entry p') as Element).color,
    canvas: getComputedStyle(document.querySelector('.canvas') as Element).display,
  }));
  expect(ink).not.toMatch(/^rgba\(.*, 0\)$|transparent/);
  expect(canvas).toBe('none');
  expect(allTrouble(page)).toEqual([]);
  await page.context().close();
});

test('reduced motion: all lines at once, and nothing moves', async () => {
  const page = await app.open(link, { reducedMotion: 'reduce' });
  await beginByLink(page);
  expect((await look(page)).prompt).not.toBe('wait');
  await byMouse(page, 'tell', 'bar');
  const moving = await page.evaluate(() =>
    document
      .getAnimations()
      .flatMap((one) => (one.playState === 'running' ? [String((one as CSSAnimation).animationName)] : [])),
  );
  expect(moving).toEqual([]);
  expect(allTrouble(page)).toEqual([]);
  await page.context().close();
});
