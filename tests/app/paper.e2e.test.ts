/**
 * The print-outs in the built app: every sheet is printed to PDF on A4 and on Letter, in both languages, tagged, with as
 * many pages as it shows, nothing beyond their edges and nothing of the app around them.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { paperSheets } from '../../src/views/links.ts';
import { fromStory } from '../../src/views/paper.view.ts';
import type { PaperSheet } from '../../src/views/types.ts';
import { allTrouble, full, type RunningApp, sizes, startApp } from '../support/browser.ts';
import { byAxe } from '../support/engines.ts';
import { button, byMouse, look, settled } from '../support/screen.ts';
import { someStories, stories } from '../support/story-list.ts';

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(async () => {
  if (app) await app.stop();
});

const quiet = 'motion=off&sound=off&view=text';
const pageCounts: Partial<Record<PaperSheet, number>> = {
  'question-cards': 1,
  'voting-cards': 1,
  slips: 3,
  letter: 2,
  'help-card': 2,
  poster: 1,
  'take-home': 1,
  practised: 1,
  curricula: 1,
};
/** In points, as PDF says it. */
const papers = { a4: [595, 842], letter: [612, 792] } as const;

async function show(page: Page, address: string): Promise<void> {
  await page.goto(`${app.url}?${quiet}&${address}`);
  await settled(page);
  await page.locator('.paper-page').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
}

/** What does not fit: sheets higher than their paper, and what reaches over their edge or is cut. */
async function cutText(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.paper-page')].flatMap((sheet, i) => {
      const paper = sheet.getBoundingClientRect();
      const room = Number.parseFloat(getComputedStyle(sheet).minHeight);
      const words = [...sheet.querySelectorAll<HTMLElement>('p, h1, h2, h3, h4, li, th, td, dd')];
      return [
        ...(paper.height > room + 1.5 ? [`page ${i + 1} is ${paper.height} high, not ${room}`] : []),
        ...words
          .filter((one) => one.getClientRects().length > 0)
          .filter((one) => {
            const { left, right, bottom } = one.getBoundingClientRect();
            const beyond = left < paper.left || right > paper.right || bottom > paper.bottom;
            return beyond || one.scrollWidth > one.clientWidth + 2;
          })
          .map((one) => `page ${i + 1}: ${one.textContent?.slice(0, 40)}`),
      ];
    }),
  );
}

interface Printed {
  pages: number;
  sheet: number[];
  tags: Set<string>;
}

async function print(page: Page): Promise<Printed> {
  const pdf = await page.pdf({ tagged: true, preferCSSPageSize: true, printBackground: true });
  const text = pdf.toString('latin1');
  expect(text).toContain('/StructTreeRoot');
  return {
    pages: text.match(/\/Type \/Page\b/g)?.length ?? 0,
    sheet: (/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(text)?.slice(1) ?? []).map((side) =>
      Math.round(Number(side)),
    ),
    tags: new Set([...text.matchAll(/\/S \/(\w+)/g)].map(([, tag]) => tag ?? '')),
  };
}

/** Each sheet in one of the languages and on one of the papers by turns; the full run takes them all. */
const looks = paperSheets.flatMap((sheet, i) =>
  (['en', 'es'] as const).filter((_, k) => full || (i + k) % 2 === 0).map((lang) => ({ sheet, lang })),
);

test('every sheet prints as it is shown: on its paper, tagged, whole', async () => {
  const page = await app.open(`?${quiet}`);
  const [one] = someStories(1);
  for (const [i, { sheet, lang }] of looks.entries()) {
    const story = fromStory.has(sheet) ? `&story=${one?.story.id}` : '';
    await show(page, `paper=${sheet}${story}&lang=${lang}&region=us&ages=14-17`);
    const bothPapers = ['letter', 'a4'] as const;
    for (const size of full ? bothPapers : bothPapers.filter((_, k) => k === i % 2)) {
      const what = `${sheet} ${size} ${lang}`;
      await byMouse(page, `size-${size}`, 'main');
      expect(await cutText(page), what).toEqual([]);
      const shown = await page.locator('.paper-page').count();
      const { pages, sheet: paper, tags } = await print(page);
      expect(pages, what).toBe(shown);
      expect(shown, what).toBe(pageCounts[sheet] ?? shown);
      expect(paper, what).toEqual([...papers[size]]);
      expect(tags, what).toContain('H1');
      expect(
        [...tags].some((tag) => ['L', 'Table'].includes(tag)),
        what,
      ).toBe(true);
      if (sheet === 'lesson-plan')
        for (const tag of ['Table', 'TH', 'H2', 'L', 'LI']) expect(tags).toContain(tag);
      if (sheet === 'slips') expect(tags).toContain('TH');
    }
  }
  // What stands around it on the screen is not on the paper.
  for (const around of ['.paper-bar', 'header.top'])
    expect(await page.locator(around).isVisible()).toBe(true);
  await page.emulateMedia({ media: 'print' });
  for (const gone of ['.paper-bar', 'header.top'])
    expect(await page.locator(gone).isVisible(), gone).toBe(false);
  expect(allTrouble(page)).toEqual([]);
  await page.context().close();
});

test('the plans and cards of other stories, and the lists of every country, fit their paper', async () => {
  const page = await app.open(`?${quiet}`);
  const plans = (full ? stories : someStories(2)).flatMap(({ story }) => [
    `paper=lesson-plan&story=${story.id}&size=letter&lang=es`,
    `paper=question-cards&story=${story.id}&size=letter&lang=es`,
  ]);
  const countries = ['gb', 'ca', 'au', 'ie', 'nz', 'es', 'mx', 'intl'];
  const lists = (full ? ['letter', 'help-card', 'poster', 'take-home'] : ['letter', 'help-card']).flatMap(
    (sheet) =>
      (full ? countries : countries.slice(0, 2)).map(
        (region) => `paper=${sheet}&region=${region}&size=letter&lang=es`,
      ),
  );
  for (const address of [...plans, ...lists]) {
    await show(page, address);
    expect(await cutText(page), address).toEqual([]);
  }
  await page.context().close();
});

test('from a phone the same sheets are printed', async () => {
  const page = await app.open(`?${quiet}`, { size: sizes.phone });
  for (const [sheet, pages] of [
    ['letter', 2],
    ['take-home', 1],
  ] as const) {
    await show(page, `paper=${sheet}&region=us&size=letter&lang=es`);
    const printed = await print(page);
    expect(printed.pages, sheet).toBe(pages);
    expect(printed.sheet, sheet).toEqual([...papers.letter]);
  }
  await page.context().close();
});

test('from the overview to a printed plan, by pressing; paper and language change under it', async () => {
  const page = await app.open(`?paper&${quiet}&region=gb`);
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', 'yes');
  });
  await settled(page);
  await byMouse(page, 'sheet-lesson-plan', 'main');
  const [one] = stories.filter(({ story }) => story.number !== 'SC14');
  await byMouse(page, `story-${one?.story.id}`, 'main');
  expect((await look(page)).heading).toBe(one?.story.title);
  expect(new URL(page.url()).search).toContain(`paper=lesson-plan&story=${one?.story.id}`);
  expect(await page.locator('main.paper-a4').count()).toBe(1);
  await byMouse(page, 'size-letter', 'main');
  expect(await page.locator('main.paper-letter').count()).toBe(1);
  await byMouse(page, 'lang', 'top');
  await page.locator('html[lang="es"] .paper-page').first().waitFor();
  expect((await look(page)).heading).toBe(one?.strings.es?.['title']);
  await byMouse(page, 'print', 'main');
  expect(await page.locator('body').getAttribute('data-printed')).toBe('yes');
  await page.reload();
  await page.locator('.paper-page').first().waitFor();
  expect(await page.locator('main.paper-letter').count(), 'the paper is remembered').toBe(1);
  await byMouse(page, 'all-sheets', 'main');
  expect(await button(page, 'sheet-poster', 'main').count()).toBe(1);
  expect(allTrouble(page)).toEqual([]);
  await page.context().close();
});

test('axe finds nothing, wide and narrow, and nothing has to be scrolled sideways', async () => {
  const page = await app.open(`?${quiet}`);
  const [one] = someStories(1);
  const wide = [
    'paper',
    'paper=lesson-plan',
    'paper=poster',
    ...(full ? paperSheets.map((one) => `paper=${one}`) : []),
  ];
  const narrow = [
    'paper=practised',
    'paper=help-card',
    ...(full ? paperSheets.map((one) => `paper=${one}`) : []),
  ];
  for (const [size, addresses] of [
    [sizes.laptop, wide],
    [sizes.narrow, narrow],
  ] as const)
    for (const address of addresses) {
      await page.setViewportSize(size);
      await page.goto(
        `${app.url}?${quiet}&theme=contrast&region=gb&${address}${address === 'paper' ? '' : `&story=${one?.story.id}`}`,
      );
      await settled(page);
      expect(await byAxe(page), address).toEqual([]);
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(beyond, `${address} at ${size.width}`).toBeLessThanOrEqual(0);
    }
  await page.context().close();
});
