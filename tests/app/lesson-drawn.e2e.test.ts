/** A lesson's stage in the built app: when the canvas draws it, when the page shows itself, and what a blank leaves. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AppPage, allTrouble, type RunningApp, sizes, startApp } from '../support/browser.ts';
import { inClass, inHall, quiet } from '../support/lesson-stories.ts';

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(async () => {
  if (app) await app.stop();
});

const drawn = (page: Page) => page.evaluate(() => document.documentElement.classList.contains('drawn'));
const isPhaser = (url: string) => /\/phaser-[\w-]+\.js$/.test(new URL(url).pathname);

/** A lesson, with the addresses of Phaser's file that it asked for. */
async function openLesson(address: string, prepare?: (page: AppPage) => Promise<unknown>) {
  const page = await app.open('', { size: sizes.projector });
  const asked: string[] = [];
  page.on('request', (request) => void (isPhaser(request.url()) && asked.push(request.url())));
  await page.goto('about:blank');
  asked.length = 0;
  await prepare?.(page);
  await page.goto(new URL(address, app.url).href);
  await page.locator('main.lesson').waitFor();
  return { page, asked };
}

async function toReveal(page: Page): Promise<void> {
  for (let i = 0; i < 60 && (await page.locator('.press-reveal').count()) === 0; i += 1) {
    await page.keyboard.press('PageDown');
    await page.waitForTimeout(20);
  }
  for (let i = 0; i < 7; i += 1) await page.keyboard.press('1');
  await page.keyboard.press('r');
  await page.locator('.lesson-count').first().waitFor();
}

/** How many pixels the canvas has that are not clear. */
const inked = (page: Page) =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.canvas canvas');
    const ctx = canvas?.getContext('2d');
    if (!canvas || !ctx) return -1;
    const { data } = ctx.getImageData(0, 0, canvas.width, canvas.height);
    return data.reduce((sum, value, i) => sum + (i % 4 === 3 && value > 0 ? 1 : 0), 0);
  });

test('a class and an assembly are drawn once their page is there; a blank clears the canvas', async () => {
  for (const address of [`?class=${inClass?.id}&${quiet}`, `?assembly=${inHall?.id}&${quiet}`]) {
    const { page, asked } = await openLesson(address);
    await expect.poll(() => drawn(page), { timeout: 20_000 }).toBe(true);
    expect(asked).toHaveLength(1);
    await page.keyboard.press('PageDown');
    await expect.poll(() => inked(page)).toBeGreaterThan(100_000);
    await page.keyboard.press('b');
    await page.locator('.lesson-blank').waitFor();
    await expect.poll(() => inked(page)).toBe(0);
    await page.keyboard.press('b');
    await expect.poll(() => inked(page)).toBeGreaterThan(100_000);
    expect(allTrouble(page)).toEqual([]);
    await page.context().close();
  }
});

test('text view never asks for Phaser, and shows the vote all the same', async () => {
  const { page, asked } = await openLesson(`?class=${inClass?.id}&${quiet}&view=text`);
  await toReveal(page);
  expect(await page.locator('.lesson-count').first().innerText()).toBe('7');
  expect(await page.locator('.lesson-room img, .lesson-people').count()).toBe(0);
  await page.waitForTimeout(500);
  expect(await drawn(page)).toBe(false);
  expect(asked).toEqual([]);
  await page.context().close();
});

test('where Phaser does not come, the page shows room, people and bars by itself', async () => {
  const { page } = await openLesson(`?class=${inClass?.id}&${quiet}`, (lesson) =>
    lesson.route(
      (url) => isPhaser(url.href),
      (route) => route.abort(),
    ),
  );
  await toReveal(page);
  expect(await drawn(page)).toBe(false);
  const seen = await page.evaluate(() => {
    const of = (selector: string) => {
      const element = document.querySelector(selector) as Element;
      const { width, height } = element.getBoundingClientRect();
      return { area: width * height, opacity: getComputedStyle(element).opacity };
    };
    const words = document.querySelector('.lesson-words') as Element;
    return {
      room: of('.room-picture'),
      hero: of('.lesson-person'),
      bar: of('.lesson-bar svg rect'),
      words: getComputedStyle(words).color,
    };
  });
  for (const part of [seen.room, seen.hero, seen.bar]) {
    expect(part.area).toBeGreaterThan(2_000);
    expect(part.opacity).toBe('1');
  }
  expect(seen.words).toBe('rgb(20, 28, 38)');
  await page.context().close();
});

test('where a lesson is chosen, and in the teacher’s window, nothing is drawn', async () => {
  const { page } = await openLesson(`?class=${inClass?.id}&${quiet}`);
  await expect.poll(() => drawn(page), { timeout: 20_000 }).toBe(true);
  const [notes] = await Promise.all([
    page.context().waitForEvent('page'),
    (async () => {
      await page.keyboard.press('n');
      await page.locator('[data-press="notes-window"]').click();
    })(),
  ]);
  await notes.locator('main.notes').waitFor();
  await notes.waitForTimeout(500);
  expect(await drawn(notes)).toBe(false);
  await page.goto(new URL(`?class&${quiet}`, app.url).href);
  await page.locator('main.choose').waitFor();
  await page.waitForTimeout(500);
  expect(await drawn(page)).toBe(false);
  await page.context().close();
});
