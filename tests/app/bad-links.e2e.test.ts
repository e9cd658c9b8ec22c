/** Links that do not fit, and what a device kept that cannot be read any more: a clear page or a quiet way on. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Scenario } from '../../src/scenario/types.ts';
import { allTrouble, type RunningApp, startApp } from '../support/browser.ts';
import { beginByLink, playToEnd } from '../support/player.ts';
import { button, byMouse, logText, look, settled } from '../support/screen.ts';
import { seeded } from '../support/seeded.ts';
import { progressKey, progressOf, settingsKey, storageWith } from '../support/storage.ts';
import { stories } from '../support/story-list.ts';

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(async () => {
  if (app) await app.stop();
});

const loaded = stories.find((one) => one.story.ages === '11-13') ?? stories[0];
const story = loaded?.story as Scenario;
const quiet = 'motion=off&sound=off&view=text';
const noProgress = { begun: {}, done: [], tricks: [], lookAlikes: [], practised: {}, seenQuick: [] };
const open = (address: string, kept: Record<string, unknown> = {}) =>
  app.open(address, { storageState: storageWith(new URL(app.url).origin, kept) });

const wrong: Array<[address: string, says: string[]]> = [
  ['?lang=fr', ['lang', 'fr', 'en, es']],
  ['?ages=12', ['ages', '12', '8-10, 11-13, 14-17']],
  ['?region=xx', ['region', 'xx', 'us, gb, ca, au, ie, nz, es, mx, intl']],
  ['?view=3d', ['view', '3d', 'text']],
  ['?theme=dark', ['theme', 'dark', 'day, contrast, projector']],
  ['?text=90', ['text', '90', '100…200']],
  ['?text=big', ['text', 'big', '100…200']],
  ['?font=comic', ['font', 'comic', 'atkinson, lexend, opendyslexic']],
  ['?spacing=huge', ['spacing', 'huge', 'normal, wide']],
  ['?keep=maybe', ['keep', 'maybe', 'off']],
  ['?play=no-such-story', ['no-such-story']],
  ['?class=no-such-story', ['no-such-story']],
  ['?play=../../etc/passwd', ['../../etc/passwd']],
  ['?lang=%3Cimg%20src%3Dx%3E', ['<img src=x>']],
  ['?lang=fr&theme=dark', ['fr', 'dark']],
];

test('a wrong value gets a page that says what is allowed, and leads on', async () => {
  const page = await open('');
  for (const [address, says] of wrong) {
    await page.goto(new URL(address, app.url).href);
    await page.locator('main.page-wrong-link').waitFor();
    const text = await page.locator('main').innerText();
    for (const word of says) expect(text, address).toContain(word);
    expect(await page.locator('main img').count()).toBe(0);
  }
  await byMouse(page, 'home', 'main');
  await page.locator('main.home').waitFor();
  expect(allTrouble(page)).toEqual([]);
  await page.context().close();
});

test('a wrong value in Spanish is answered in Spanish', async () => {
  const page = await open('?lang=es&theme=dark');
  await page.locator('main.page-wrong-link').waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('es');
  expect(await page.locator('main').innerText()).not.toContain('You can use');
  await page.context().close();
});

test('a name that is not ours is said and does no harm; what platforms add is passed over', async () => {
  const page = await open('?thme=day');
  await page.locator('main.home').waitFor();
  expect(await page.locator('.app-notice').innerText()).toContain('thme');
  await byMouse(page, 'close-notice');
  expect((await look(page)).focus).not.toMatch(/^body/);
  await page.goto(`${app.url}?utm_source=mail&fbclid=1&_hsenc=2`);
  await page.locator('main.home').waitFor();
  expect(await page.locator('.app-notice').count()).toBe(0);
  await page.context().close();
});

for (const address of [`?class=${story.id}`, `?assembly=${story.id}`, '?class', '?assembly'])
  test(`${address} opens a page with a way on`, async () => {
    const page = await open(address);
    await page.locator('main').waitFor();
    await settled(page);
    const { heading, buttons } = await look(page);
    expect(heading).not.toBe('');
    expect(buttons.filter(({ where }) => where === 'main').length).toBeGreaterThan(0);
    expect(allTrouble(page)).toEqual([]);
    await page.context().close();
  });

test('a saved game of an older version goes on from the last place that fits, and says so', async () => {
  const page = await open(`?play=${story.id}&ages=${story.ages}&region=ie&${quiet}`);
  await beginByLink(page);
  const { byBar } = await playToEnd(page, { hand: byMouse, story, chance: seeded(5), fromBar: 'pause' });
  expect(byBar).not.toEqual([]);
  const { begun } = await progressOf(page);
  const events = begun[story.id]?.events ?? [];
  await page.context().close();

  const half = events.slice(0, 2);
  const older = {
    version: 0,
    events: [...half, { type: 'choose.no-longer-there' }, ...events.slice(2)],
    debrief: false,
  };
  const kept = { ...noProgress, begun: { [story.id]: older } };
  const again = await open(`?play=${story.id}&ages=${story.ages}&region=ie&${quiet}`, {
    [progressKey]: kept,
  });
  await settled(again);
  await byMouse(again, 'go-on', 'main');
  await again.locator('main.chat').waitFor();
  await again.locator('.app-notice').waitFor();
  expect((await again.locator('.app-notice').innerText()).length).toBeGreaterThan(20);
  const log = await logText(again);
  expect(log.length).toBeGreaterThan(1);
  await playToEnd(again, { hand: byMouse, story, chance: seeded(6), fromBar: null });
  expect((await logText(again)).slice(0, log.length)).toEqual(log);
  expect((await progressOf(again)).begun[story.id]?.version).toBe(story.version);
  expect(allTrouble(again)).toEqual([]);
  await again.context().close();
});

test('a saved game of a story that is gone, and one in its debrief whose ending is gone, lose nothing else', async () => {
  const kept = {
    ...noProgress,
    done: ['gone', story.id],
    begun: {
      gone: { version: 1, events: [{ type: 'choose.a' }], debrief: false },
      [story.id]: { version: 0, events: [{ type: 'choose.gone' }], debrief: true },
    },
  };
  const page = await open(`?play=${story.id}&ages=${story.ages}&region=ie&${quiet}`, { [progressKey]: kept });
  await settled(page);
  await byMouse(page, 'go-on', 'main');
  await settled(page);
  await page.locator('main.chat').waitFor();
  expect(await page.locator('.app-notice').count()).toBe(1);
  expect((await look(page)).buttons.filter(({ where }) => where === 'prompt').length).toBeGreaterThan(0);
  expect(allTrouble(page)).toEqual([]);
  await page.context().close();
});

const foreign: Array<[what: string, value: unknown]> = [
  ['half-written', '{"v":1,"c":"12","d":{"begun":{"x'],
  ['changed', '{"v":1,"c":"00000000","d":{"begun":{}}}'],
  ['somebody else’s', 'user=42; theme=dark'],
  ['of a newer app', '{"v":9,"c":"x","d":{}}'],
];
for (const [what, value] of foreign)
  test(`data under our keys that is ${what} is set aside, and a story can be played`, async () => {
    const page = await open(`?play=${story.id}&ages=${story.ages}&region=ie&${quiet}`, {
      [progressKey]: value,
      [settingsKey]: value,
      'other-app': 'mine',
    });
    await page.locator('.app-notice').waitFor();
    await beginByLink(page);
    expect((await progressOf(page)).begun[story.id]).toBeDefined();
    const keys = await page.evaluate(() => ({ ...localStorage }));
    expect(keys[`${progressKey}.broken`]).toBe(value);
    expect(keys['other-app']).toBe('mine');
    expect(allTrouble(page)).toEqual([]);
    await page.context().close();
  });

test('whole wrapping, nonsense inside: every part that is whole is used', async () => {
  const page = await open(`?play&ages=${story.ages}&region=ie&${quiet}`, {
    [progressKey]: {
      begun: 7,
      done: [story.id, 3, null],
      tricks: 'x',
      practised: { tell: -1, save: 'often' },
      seenQuick: {},
    },
    [settingsKey]: { theme: 'contrast', text: 9000, lang: 'xx', font: null },
  });
  await settled(page);
  await byMouse(page, 'go-on', 'main');
  await button(page, `story-${story.id}`).waitFor();
  expect(await button(page, `story-${story.id}`).getAttribute('class')).toContain('state-done');
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('contrast');
  expect(allTrouble(page)).toEqual([]);
  await page.context().close();
});
