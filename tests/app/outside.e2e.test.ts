/**
 * A story with everything switched on asks nobody else and complains of nothing; and a thousand random presses, in an
 * order that can be played again (`TEST_SEED`), never make an error nor a screen without a way on.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allTrouble, full, type RunningApp, sizes, startApp } from '../support/browser.ts';
import { playToEnd, toChat, toDebrief, toShelf } from '../support/player.ts';
import { byMouse, look, type Screen, settled } from '../support/screen.ts';
import { type Chance, seeded } from '../support/seeded.ts';
import { alone, someStories } from '../support/story-list.ts';

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(async () => {
  if (app) await app.stop();
});

const seed = Number(process.env['TEST_SEED'] ?? 1);

/** Stories that are played with lines arriving one after another: the shortest, and in the full run all. */
const moving = full ? alone : alone.slice(0, 1);
for (const { story } of moving)
  test(`${story.id} with pictures, movement and sound: nobody else is asked, nothing complains`, async () => {
    const page = await app.open('', { size: sizes.laptop });
    await toShelf(page, byMouse, story.ages);
    await toChat(page, byMouse, story.id);
    await page.waitForFunction(() => document.documentElement.classList.contains('drawn'));
    await playToEnd(page, { hand: byMouse, story, chance: seeded(seed), fromBar: 'block' });
    await toDebrief(page, byMouse);
    for (const { key } of (await look(page)).buttons.filter((one) => one.key.startsWith('part:')))
      await byMouse(page, key, 'main');
    await page.waitForTimeout(500);
    expect(page.trouble.outsideRequests).toEqual([]);
    expect(allTrouble(page)).toEqual([]);
    await page.context().close();
  });

/** Presses that lead out of the app. */
const leads = ['leave', 'over:leave', 'print'];

/** Something that leads on: anything but the top bar. */
const waysOn = ({ buttons }: Screen) => buttons.filter(({ where, disabled }) => where !== 'top' && !disabled);

/** One random press, or now and then a key. Comes out: what was pressed. */
async function pressSomething(page: Page, screen: Screen, chance: Chance): Promise<string> {
  if (chance.next() < 0.04) {
    const key = chance.pick(['Escape', 'Tab', 'Enter', 'a', 'b', 'PageDown']);
    // Enter on whatever has the focus may leave, which is no part of this.
    if (key !== 'Enter' || !leads.some((one) => screen.focus.includes(`[${one}]`)))
      await page.keyboard.press(key);
    return `key ${key}`;
  }
  const all = screen.buttons.filter(({ key }) => !leads.includes(key));
  // The top bar is on every screen: without this most presses would go there.
  const inside = all.filter(({ where }) => where !== 'top');
  const one = chance.pick(inside.length > 0 && chance.next() < 0.93 ? inside : all);
  await page.evaluate(
    ({ key, nth }) => {
      const dialog = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document;
      const same = [...dialog.querySelectorAll<HTMLElement>('[data-press]')].filter(
        (button) => button.dataset['press'] === key && button.getClientRects().length > 0,
      );
      const chosen = same[nth % same.length];
      chosen?.focus();
      // The drawing of the map has buttons that are not HTML.
      chosen?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    },
    { key: one.key, nth: Math.floor(chance.next() * 4) },
  );
  return `${screen.name}${screen.overlay ? `/${screen.overlay}` : ''}${screen.step ? `/${screen.step}` : ''} ${one.where}:${one.key}`;
}

const pressed = someStories(2);
const pressesEach = full ? 1_000 : 60;
pressed.forEach(({ story }, i) => {
  test(`${story.id}: ${pressesEach} random presses (TEST_SEED=${seed})`, { timeout: 900_000 }, async () => {
    const chance = seeded(seed * 1_000 + i);
    const lang = chance.pick(['en', 'es']);
    // Every other story with pictures: drawing takes most of the time.
    const view = i % 2 ? 'text' : 'drawn';
    const page = await app.open(
      `?play=${story.id}&lang=${lang}&ages=${story.ages}&region=ie&motion=off&view=${view}`,
      {
        size: chance.pick([sizes.phone, sizes.laptop, sizes.tablet]),
        prepare: (context) => context.addInitScript(() => Object.assign(window, { print: () => undefined })),
      },
    );
    const way: string[] = [];
    const last = () => `\n${way.slice(-15).join('\n')}`;
    for (let presses = 0; presses < pressesEach; presses += 1) {
      await settled(page);
      const screen = await look(page);
      expect(waysOn(screen).length, `no way on at ${screen.name}${last()}`).toBeGreaterThan(0);
      // Whoever wandered off comes back, so that most presses are in the story.
      const away = !['chat', 'notice', 'debrief'].includes(screen.name) && chance.next() < 0.5;
      if (away) {
        // As the browser's own back and forward do it, without loading everything again.
        await page.evaluate((to) => {
          history.pushState(null, '', to);
          dispatchEvent(new PopStateEvent('popstate'));
        }, `?play=${story.id}&ages=${story.ages}&region=ie&motion=off`);
        way.push('back by the address');
      } else way.push(await pressSomething(page, screen, chance));
      if (allTrouble(page).length > 0) break;
    }
    expect(allTrouble(page), last()).toEqual([]);
    await page.context().close();
  });
});
