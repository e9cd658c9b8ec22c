/**
 * Two engines on every kind of screen, in text view, so that they can judge colours: no violation. `npm test` looks at the
 * day theme in English and the contrast theme in Spanish; the full run at every theme in both, small and large.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Scenario } from '../../src/scenario/types.ts';
import { type AppPage, full, type RunningApp, sizes, startApp } from '../support/browser.ts';
import { byAxe, byIbm, violationsOn } from '../support/engines.ts';
import { beginByLink, nextInSheet, playToEnd, toDebrief } from '../support/player.ts';
import { byMouse, look, settled } from '../support/screen.ts';
import { seeded } from '../support/seeded.ts';
import { stories } from '../support/story-list.ts';

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(async () => {
  if (app) await app.stop();
});

const find = (wanted: (story: Scenario) => boolean) =>
  (stories.find(({ story }) => wanted(story)) ?? stories[0])?.story as Scenario;
/** Stories whose screens differ most: the usual one, one for 8 to 10, one that opens with the help card. */
const usual = find(({ pattern, harmless }) => pattern === 'O' && !harmless);
const young = find(({ pattern }) => pattern === 'Y');
const helpFirst = find(({ number }) => number === 'SC11');
const inHall = find(({ assembly }) => assembly !== undefined);
const harmless = find((story) => story.harmless && story.pattern !== 'Y');

test('both engines find what is wrong', async () => {
  const page = await app.open('');
  await settled(page);
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('img')));
  expect((await byAxe(page)).join()).toContain('image-alt');
  expect((await byIbm(page)).join()).toContain('img_alt_valid');
  await page.context().close();
});

const looks = full
  ? ['day', 'contrast', 'projector'].flatMap((theme) =>
      ['en', 'es'].flatMap((lang) => [sizes.laptop, sizes.phone].map((size) => ({ theme, lang, size }))),
    )
  : [
      { theme: 'day', lang: 'en', size: sizes.laptop },
      { theme: 'contrast', lang: 'es', size: sizes.phone },
    ];

for (const { theme, lang, size } of looks) {
  const settings = `view=text&motion=off&sound=off&theme=${theme}&lang=${lang}`;
  const open = (address: string) => app.open(`?${settings}&${address}`, { size });
  const go = async (page: Page, address: string) => {
    await page.goto(`${app.url}?${settings}&${address}`);
    await settled(page);
  };
  const clean = async (page: Page, where: string) => expect(await violationsOn(page), where).toEqual([]);
  /** The dialog that a press opens, and closes it again. */
  const dialog = async (page: Page, key: string, where: 'top' | 'tools' | 'main') => {
    await byMouse(page, key, where);
    await page.locator('dialog[open]').waitFor();
    await clean(page, `dialog ${key}`);
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
  };
  const named = (what: string) => `engines, ${theme}, ${lang}, ${size.width} px: ${what}`;

  test(named('start page, questions, shelf, pages to read'), async () => {
    const page = await open('');
    for (const address of [
      '',
      'play',
      'play&ages=11-13',
      'play&ages=8-10&region=ie',
      'play&ages=11-13&region=ie',
      'families',
      'privacy',
      'help&region=us',
      'help&region=mx&ages=8-10',
      'class',
      'assembly&ages=8-10',
      'paper',
      'font=no',
      'play=no',
    ]) {
      await go(page, address);
      await clean(page, address || 'start page');
    }
    await go(page, 'play&ages=11-13&region=ie');
    await byMouse(page, 'start-over', 'main');
    await clean(page, 'start over?');
    await dialog(page, 'display', 'top');
    await dialog(page, 'help', 'top');
    await byMouse(page, 'help', 'top');
    await byMouse(page, 'show-card', 'dialog');
    await clean(page, 'the card to show');
    await page.context().close();
  });

  test(named('a lesson on the projector and in the teacher’s window, an assembly'), async () => {
    const page = await open('');
    await go(page, `class=${usual.id}&region=ie`);
    await clean(page, 'lesson, rules');
    const revealed = () => page.locator('.lesson-option .lesson-count').count();
    for (let press = 0; press < 40 && (await revealed()) === 0; press += 1) {
      if ((await page.locator('.press-reveal').count()) > 0) {
        await page.keyboard.press('1');
        await clean(page, 'lesson, hands');
      }
      await page.keyboard.press('PageDown');
      await page.waitForTimeout(30);
    }
    expect(await revealed()).toBeGreaterThan(0);
    await clean(page, 'lesson, revealed');
    await page.keyboard.press('n');
    await page.locator('dialog[open]').waitFor();
    await clean(page, 'lesson, one screen');
    await go(page, `class=${usual.id}&notes&region=ie`);
    await clean(page, 'notes with hands');
    await page.locator('[data-press="part-close"]').click();
    await clean(page, 'notes, after the lesson');
    await go(page, `assembly=${inHall.id}&region=ie`);
    for (const slide of ['welcome', 'message']) {
      await clean(page, `assembly, ${slide}`);
      await page.keyboard.press('PageDown');
    }
    await page.context().close();
  });

  /** A choice, every exercise at its steps, the end, the debrief with every part open. */
  const walk = async (page: AppPage, story: Scenario, moves: readonly string[]) => {
    await go(page, `play=${story.id}&ages=${story.ages}&region=ie`);
    await clean(page, `notice of ${story.id}`);
    await dialog(page, 'summary', 'main');
    await beginByLink(page);
    await clean(page, `chat of ${story.id}`);
    await dialog(page, 'rest', 'tools');
    await dialog(page, 'map', 'top');
    for (const move of moves) {
      await byMouse(page, move, 'bar');
      const steps = new Set<string>();
      for (let screen = await look(page); screen.step.startsWith(move); screen = await look(page)) {
        if (!steps.has(screen.step)) await clean(page, `exercise at ${screen.step}`);
        steps.add(screen.step);
        await byMouse(page, nextInSheet(screen), 'sheet');
      }
      expect(steps.size).toBeGreaterThan(0);
    }
    await playToEnd(page, { hand: byMouse, story, chance: seeded(9), fromBar: null });
    await clean(page, `end of ${story.id}`);
    await toDebrief(page, byMouse);
    for (const { key } of (await look(page)).buttons.filter((one) => one.key.startsWith('part:')))
      await byMouse(page, key, 'main');
    await page.locator('.map-drawing').first().waitFor();
    await clean(page, `debrief of ${story.id}, every part open`);
  };

  const everyMove = ['pause', 'save', 'block', 'tell', 'report'];
  const all: Array<[Scenario, string[], when: boolean]> = [
    [usual, everyMove, full || theme === 'day'],
    [young, ['pause', 'tell'], theme !== 'day'],
    [helpFirst, ['tell'], theme !== 'day'],
    [harmless, ['save'], theme === 'day'],
  ];
  const walks = all.filter(([, , when]) => full || when);
  for (const [story, moves] of walks)
    test(named(`${story.id} with its exercises, end and debrief`), async () => {
      const page = await open('');
      await walk(page, story, moves);
      await page.context().close();
    });
}
