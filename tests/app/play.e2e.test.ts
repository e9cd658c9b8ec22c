/**
 * Every story from the start page to the debrief and back to the shelf, in the four ways that people play: by mouse
 * with pictures, by keyboard alone, by the page alone with the canvas removed, on a phone by touch; in both languages.
 * `npm test` plays each story once, ways and languages spread over the stories; the full run plays all combinations.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { moves } from '../../src/scenario/graph.ts';
import type { Lang, Move } from '../../src/scenario/types.ts';
import type { Story } from '../../src/tools/stories.ts';
import { allTrouble, full, type OpenOptions, type RunningApp, sizes, startApp } from '../support/browser.ts';
import { playToEnd, toAdultsChat, toChat, toDebrief, toShelf } from '../support/player.ts';
import { button, byKeyboard, byMouse, byTouch, type Hand, look } from '../support/screen.ts';
import { seeded } from '../support/seeded.ts';
import { alone, someStories } from '../support/story-list.ts';

interface Way {
  name: string;
  hand: Hand;
  options: OpenOptions;
  link: string;
  /** What has to be so in the chat. */
  inChat(page: Page): Promise<void>;
}

const drawn = (page: Page) =>
  page.waitForFunction(
    () => document.documentElement.classList.contains('drawn') && document.querySelector('canvas'),
  );

const ways: Way[] = [
  {
    name: 'by mouse with pictures',
    hand: byMouse,
    options: { size: sizes.laptop },
    link: '',
    inChat: async (page) => void (await drawn(page)),
  },
  {
    name: 'by keyboard alone',
    hand: byKeyboard,
    options: { size: sizes.laptop },
    link: '',
    inChat: async () => {},
  },
  {
    name: 'by the page alone',
    hand: byMouse,
    options: { size: sizes.tablet },
    link: '&view=text',
    inChat: async (page) => {
      await page.evaluate(() => document.querySelector('.canvas')?.remove());
      expect(await page.locator('canvas').count()).toBe(0);
    },
  },
  {
    name: 'on a phone by touch',
    hand: byTouch,
    options: { size: sizes.phone, touch: true, deviceScaleFactor: 2 },
    link: '',
    inChat: async (page) => void (await drawn(page)),
  },
];

const langs: Lang[] = ['en', 'es'];
const seed = Number(process.env['TEST_SEED'] ?? 1);

const runs = full
  ? alone.flatMap((story) => ways.flatMap((way) => langs.map((lang) => ({ story, way, lang }))))
  : someStories(4).map((story, i) => ({
      story,
      way: ways[(i + seed) % ways.length] as Way,
      lang: langs[(i + Math.floor((i + seed) / ways.length)) % 2] as Lang,
    }));

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(async () => {
  if (app) await app.stop();
});

const titleIn = ({ story, strings }: Story, lang: Lang) =>
  lang === 'en' ? story.title : (strings[lang]?.['title'] ?? '');

runs.forEach(({ story: loaded, way, lang }, i) => {
  const { story } = loaded;
  test(`${story.number} ${story.id} in ${lang} ${way.name}: from the start page to the debrief and back`, async () => {
    const page = await app.open(`?lang=${lang}&motion=off&sound=off${way.link}`, way.options);
    const { hand } = way;
    if (story.adults) await toAdultsChat(page, hand, story.id);
    else {
      await toShelf(page, hand, story.ages);
      expect((await look(page)).heading).not.toBe('');
      await toChat(page, hand, story.id);
    }
    await way.inChat(page);
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    expect((await look(page)).heading).toBe(titleIn(loaded, lang));

    const fromBar = moves[(i + seed) % moves.length] as Move;
    const played = await playToEnd(page, { hand, story, chance: seeded(seed * 100 + i), fromBar });
    expect(played.byBar, 'an exercise from the bar').not.toEqual([]);
    // A harmless chat has ways on which nothing has to be practised.
    if (!story.harmless) expect(played.byChoice, 'an exercise that a choice opened').not.toEqual([]);

    await toDebrief(page, hand);
    const parts = (await look(page)).buttons.filter(({ key }) => key.startsWith('part:'));
    expect(parts.length).toBeGreaterThanOrEqual(7);
    for (const { key } of parts) {
      await hand(page, key, 'main');
      const part = page.locator(`#${key.replace(':', '-')}`);
      expect((await part.innerText()).length, key).toBeGreaterThan(20);
      await hand(page, key, 'main');
      expect(await part.count(), `${key} closes`).toBe(0);
    }

    await hand(page, 'shelf', 'main');
    if (story.adults) await page.locator('main.page-families').waitFor();
    else {
      await page.locator('main.shelf').waitFor();
      expect(await button(page, `story-${story.id}`).getAttribute('class')).toContain('state-done');
    }
    expect(allTrouble(page)).toEqual([]);
    await page.context().close();
  });
});

test('a quick chat answers, "check first" is never wrong, "what if" leads back into the story', async () => {
  const [loaded] = alone;
  if (!loaded) throw new Error('no stories');
  const { story } = loaded;
  const page = await app.open(`?play=${story.id}&ages=${story.ages}&region=ie&motion=off&view=text`);
  await byMouse(page, 'begin', 'main');
  await playToEnd(page, { hand: byMouse, story, chance: seeded(7), fromBar: null });
  await toDebrief(page, byMouse);

  await byMouse(page, 'part:quick', 'main');
  const checks = page.locator('.quick-chat [data-press$="-check"]');
  expect(await checks.count()).toBe(2);
  for (const check of await checks.all()) {
    await check.click();
    expect(await check.getAttribute('aria-pressed')).toBe('true');
  }
  await expect.poll(() => page.locator('.quick-result p').count()).toBe(2);

  await byMouse(page, 'part:map', 'main');
  const whatIfs = page.locator('.what-ifs button');
  await whatIfs.first().waitFor();
  await whatIfs.last().click();
  await page.locator('main.chat').waitFor();
  expect((await look(page)).prompt).toBe('choices');
  expect(allTrouble(page)).toEqual([]);
  await page.context().close();
});

test('at every size every button of the chat can be hit', async () => {
  const [loaded] = alone;
  if (!loaded) throw new Error('no stories');
  const { id, ages } = loaded.story;
  for (const view of full ? ['text', 'drawn'] : ['text'])
    for (const size of Object.values(sizes)) {
      const page = await app.open(`?play=${id}&ages=${ages}&region=ie&motion=off&view=${view}`, { size });
      await byMouse(page, 'begin', 'main');
      if (view === 'drawn') await drawn(page);
      for (const one of await page.locator('[data-press]:visible').all()) await one.click({ trial: true });
      await byMouse(page, 'rest', 'tools');
      expect((await look(page)).overlay).toBe('rest');
      await page.context().close();
    }
});
