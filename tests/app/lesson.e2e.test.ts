/**
 * A lesson led from beginning to end: with the keyboard and votes by hands in two windows, with a remote's two keys
 * alone, and an assembly; and what a teacher meets when something is wrong.
 */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AppPage, allTrouble, type RunningApp, sizes, startApp } from '../support/browser.ts';
import { inClass, inHall, quiet } from '../support/lesson-stories.ts';
import { stories } from '../support/story-list.ts';

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(async () => {
  if (app) await app.stop();
});

const place = (page: Page) => page.locator('.lesson-place').innerText();
const canGoOn = async (page: Page) => (await page.locator('.press-on:not([aria-disabled])').count()) > 0;
const asked = (page: Page) => page.locator('.lesson-question h2').count();

/** Presses a key until something holds; comes out: how often. */
async function pressUntil(
  page: Page,
  key: string,
  holds: () => Promise<boolean>,
  most = 150,
): Promise<number> {
  for (let i = 0; i < most; i += 1) {
    if (await holds()) return i;
    await page.keyboard.press(key);
    await page.waitForTimeout(20);
  }
  return expect.fail(`still at "${await place(page)}" after ${most} presses of ${key}`);
}

async function openLesson(
  more = '',
  size: { width: number; height: number } = sizes.projector,
): Promise<AppPage> {
  const page = await app.open(`?class=${inClass?.id}&${quiet}${more}`, { size });
  await page.locator('main.lesson').waitFor();
  return page;
}

test('a remote’s two keys lead through a whole lesson, and back', async () => {
  const page = await openLesson();
  const first = await place(page);
  await pressUntil(page, 'PageDown', async () => (await place(page)).startsWith('6'));
  expect(await canGoOn(page)).toBe(false);
  expect(await page.locator('.lesson-slide h2').innerText()).not.toBe('');
  await pressUntil(
    page,
    'PageUp',
    async () => (await place(page)) === first && (await asked(page)) === 0,
    200,
  );
  expect(allTrouble(page)).toEqual([]);
  await page.context().close();
});

test('hands are counted by keys, nothing is shown before Reveal, and the class’s choice is played', async () => {
  const page = await openLesson();
  await pressUntil(page, 'Space', async () => (await page.locator('.press-reveal').count()) > 0);
  const option = page.locator('.lesson-option');
  const last = (await option.count()) - 1;
  for (let i = 0; i < 7; i += 1) await page.keyboard.press(String(last + 1));
  await page.keyboard.press('1');
  await page.keyboard.press('1');
  await page.keyboard.press('Backspace');
  expect(await page.locator('.lesson-count, .lesson-bar').count()).toBe(0);
  expect(await page.locator('.lesson-panel').innerText()).not.toMatch(/\d/);

  await page.keyboard.press('r');
  await expect.poll(() => page.locator('.lesson-count').allInnerTexts()).toContain('7');
  expect(await option.first().locator('.lesson-count').innerText()).toBe('a few');
  const chosen = await option.nth(last).locator('.lesson-words').innerText();
  const lines = await page.locator('.log .entry').count();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.locator('.log .entry').count()).not.toBe(lines);
  expect(chosen).not.toBe('');
  expect(allTrouble(page)).toEqual([]);
  await page.context().close();
});

test('a reload, another size, a blank screen and F5 of a remote lose nothing', async () => {
  const page = await openLesson();
  await pressUntil(page, 'PageDown', async () => (await page.locator('.press-reveal').count()) > 0);
  await page.keyboard.press('2');
  const before = [await place(page), await page.locator('.lesson-question').innerText()];
  await page.reload();
  await page.locator('main.lesson').waitFor();
  expect([await place(page), await page.locator('.lesson-question').innerText()]).toEqual(before);
  await page.setViewportSize(sizes.tablet);
  await page.keyboard.press('b');
  await page.locator('.lesson-blank').waitFor();
  // On a blank screen "on" only shows it again.
  await page.keyboard.press('PageDown');
  await page.locator('.lesson-blank').waitFor({ state: 'detached' });
  expect([await place(page), await page.locator('.lesson-question').innerText()]).toEqual(before);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await page.context().close();
});

test('the teacher’s own window leads the same lesson, counts hands, and finds the projector again', async () => {
  const page = await openLesson();
  const [notes] = await Promise.all([
    page.context().waitForEvent('page'),
    (async () => {
      await page.keyboard.press('n');
      await page.locator('dialog[open]').waitFor();
      await page.locator('[data-press="notes-window"]').click();
    })(),
  ]);
  await notes.locator('main.notes').waitFor();
  await expect.poll(() => notes.locator('.notes-foot').innerText()).toContain('is open');
  await pressUntil(notes, 'PageDown', async () => (await notes.locator('.notes-hands').count()) > 0);
  await expect.poll(() => page.locator('.lesson-question').count()).toBe(1);

  const fields = notes.locator('.notes-count input');
  await fields.nth(0).fill('3');
  await fields.nth(1).fill('12');
  await notes.locator('[data-press="more-1"]').click();
  expect(await fields.nth(1).inputValue()).toBe('13');
  await fields.nth(0).fill('many');
  expect(await notes.locator('.notes-wrong').innerText()).toContain('whole number');
  await fields.nth(0).fill('4');
  // The class sees none of it yet.
  expect(await page.locator('.lesson-panel').innerText()).not.toMatch(/13|12/);
  await notes.locator('.press-reveal').click();
  await expect.poll(() => page.locator('.lesson-count').allInnerTexts()).toContain('13');
  expect(await page.locator('.lesson-count').first().innerText()).toBe('a few');

  const at = await place(page);
  await page.close();
  await expect.poll(() => notes.locator('.notes-foot').innerText()).toContain('not open');
  const [again] = await Promise.all([
    notes.context().waitForEvent('page'),
    notes.locator('[data-press="projector"]').click(),
  ]);
  await again.locator('main.lesson').waitFor();
  expect(await place(again)).toBe(at);
  expect(await again.locator('.lesson-count').allInnerTexts()).toContain('13');
  expect(allTrouble(page)).toEqual([]);
  await notes.context().close();
});

test('after the lesson: the hand counts, a few below five, as a file, and nothing else', async () => {
  const notes = await app.open(`?class=${inClass?.id}&notes&${quiet}`, { size: sizes.laptop });
  await notes.locator('main.notes').waitFor();
  await pressUntil(notes, 'PageDown', async () => (await notes.locator('.notes-hands').count()) > 0);
  const fields = notes.locator('.notes-count input');
  await fields.nth(0).fill('2');
  await fields.nth(1).fill('17');
  await notes.locator('.press-reveal').click();
  await notes.locator('[data-press="part-close"]').click();
  const after = notes.locator('.notes-after');
  await expect.poll(() => after.innerText()).toContain('17');
  expect(await after.innerText()).toContain('a few');
  const [file] = await Promise.all([
    notes.waitForEvent('download'),
    notes.locator('.notes-after [data-press="csv"]').click(),
  ]);
  expect(file.suggestedFilename()).toBe(`${inClass?.id}.csv`);
  const rows = readFileSync((await file.path()) ?? '', 'utf8')
    .trim()
    .split('\r\n');
  expect(rows[0]).toContain('"Moment","Option","Hands"');
  expect(rows.length).toBe(1 + (await after.locator('dt').count()));
  expect(rows[1]).toMatch(/"a few"$/);
  expect(allTrouble(notes)).toEqual([]);
  await notes.context().close();
});

test('with one screen the notes ask first whether the projector is blank', async () => {
  const page = await openLesson('', sizes.laptop);
  await page.keyboard.press('n');
  const dialog = page.locator('dialog[open]');
  await dialog.waitFor();
  expect(await dialog.innerText()).not.toContain('What to ask');
  await page.locator('[data-press="notes-here"]').click();
  await expect.poll(() => dialog.innerText()).toContain('What to ask');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await page.context().close();
});

test('a window that the browser does not open is told in words, with its address', async () => {
  const page = await app.open(`?class=${inClass?.id}&${quiet}`, {
    prepare: (context) => context.addInitScript(() => Object.assign(window, { open: () => null })),
  });
  await page.locator('main.lesson').waitFor();
  await page.keyboard.press('n');
  await page.locator('[data-press="notes-window"]').click();
  await expect.poll(() => page.locator('.app-notice').innerText()).toContain('notes');
  await page.context().close();
});

test('letter keys can be switched off; the keys of a remote stay', async () => {
  const page = await openLesson();
  await page.keyboard.press('h');
  await page.locator('dialog[open]').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
  await page.evaluate(() => document.querySelector<HTMLElement>('[data-press="display"]')?.click());
  await page.locator('dialog[open] [data-press="keys-off"]').click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('b');
  expect(await page.locator('.lesson-blank').count()).toBe(0);
  const before = await page.locator('.lesson-panel').innerText();
  await page.keyboard.press('PageDown');
  await expect.poll(() => page.locator('.lesson-panel').innerText()).not.toBe(before);
  await page.context().close();
});

test('totals of the paper slips are typed in, shown as a few below five, and saved with the rest', async () => {
  const notes = await app.open(`?class=${inClass?.id}&notes&${quiet}`, { size: sizes.laptop });
  await notes.locator('main.notes').waitFor();
  await notes.locator('[data-press="slips"]').click();
  const fields = notes.locator('.notes-slips input');
  expect(await fields.count()).toBe(18);
  await fields.nth(0).fill('3');
  await fields.nth(17).fill('x');
  expect(await notes.locator('.notes-slips .notes-wrong').innerText()).toContain('whole number');
  await fields.nth(17).fill('21');
  await notes.reload();
  await notes.locator('[data-press="part-close"]').click();
  const totals = notes.locator('.notes-totals');
  await expect.poll(() => totals.innerText()).toContain('21');
  expect(await totals.innerText()).toContain('a few');
  const [file] = await Promise.all([
    notes.waitForEvent('download'),
    notes.locator('.notes-after [data-press="csv"]').click(),
  ]);
  expect(readFileSync((await file.path()) ?? '', 'utf8')).toMatch(/"Slips".*\r\n(.*\r\n){5}.*"21"/);
  expect(allTrouble(notes)).toEqual([]);
  await notes.context().close();
});

test('a plan is kept, saved to a file and loaded on another device; what is no plan says so', async () => {
  const page = await app.open(`?class&ages=11-13&${quiet}`, { size: sizes.laptop });
  await page.locator('[data-press="length-series"]').click();
  await page.locator('[data-press="plan-suggest"]').click();
  const lessons = page.locator('.plan-lessons > li');
  await expect.poll(() => lessons.count()).toBe(4);
  const titles = await lessons.locator('h3').allInnerTexts();
  await page.locator('[data-press="check-letter"]').click();
  await page.reload();
  await expect.poll(() => lessons.locator('h3').allInnerTexts()).toEqual(titles);
  expect(await page.locator('[data-press="check-letter"]').isChecked()).toBe(true);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-press="plan-save"]').click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/\.json$/);
  const plan = readFileSync((await file.path()) ?? '');
  await page.locator('[data-press="plan-remove"]').click();
  await expect.poll(() => lessons.count()).toBe(0);

  // Another device, another age.
  const other = await app.open(`?class&ages=8-10&${quiet}`, { size: sizes.phone });
  const load = async (buffer: Buffer) => {
    const [chooser] = await Promise.all([
      other.waitForEvent('filechooser'),
      other.locator('[data-press="plan-load"]').click(),
    ]);
    await chooser.setFiles({ name: 'plan.json', mimeType: 'application/json', buffer });
  };
  await load(plan);
  await expect.poll(() => other.locator('.plan-lessons h3').allInnerTexts()).toEqual(titles);
  for (const wrong of ['{"is":"a shopping list"}', 'not even that', `"${'x'.repeat(200_000)}"`]) {
    const before = await other.locator('.plan-says').innerText();
    await load(Buffer.from(wrong));
    await expect.poll(() => other.locator('.plan-says').innerText()).toContain('Nothing has been changed');
    expect(await other.locator('.plan-lessons h3').allInnerTexts(), before).toEqual(titles);
  }
  // From the plan straight into its first lesson.
  await other.locator('.plan-lessons [data-press^="begin-"]').first().click();
  await other.locator('main.lesson').waitFor();
  expect(allTrouble(page)).toEqual([]);
  expect(allTrouble(other)).toEqual([]);
  await page.context().close();
  await other.context().close();
});

test('ending the lesson removes its counts from the device', async () => {
  const notes = await app.open(`?class=${inClass?.id}&notes&${quiet}`, { size: sizes.laptop });
  await notes.locator('main.notes').waitFor();
  await notes.keyboard.press('PageDown');
  const stored = () => notes.evaluate(() => localStorage.getItem('gyb:lesson'));
  await expect.poll(stored).not.toBeNull();
  await notes.locator('[data-press="end"]').click();
  await notes.locator('main.choose').waitFor();
  expect(await stored()).toBeNull();
  await notes.context().close();
});

test('an assembly by two keys: large type, one message at a time, no votes, the school’s own people', async () => {
  const page = await app.open(`?assembly&ages=${inHall?.ages}&${quiet}`, { size: sizes.projector });
  await page.locator('.choose-fields input').first().fill('Ms Example, room 12');
  await page.locator('.choose-fields input').first().blur();
  await page.locator(`[data-press="lead-${inHall?.id}"]`).click();
  await page.locator('main.lesson.assembly').waitFor();
  let thinks = 0;
  let messages = 0;
  let people = false;
  for (let i = 0; i < 120 && (await canGoOn(page)); i += 1) {
    const words = page.locator('.lesson-message p, .lesson-plate h2, .lesson-slide h2, .lesson-slide p');
    const size = await words
      .first()
      .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    expect(size, await words.first().innerText()).toBeGreaterThanOrEqual(80);
    const cut = await page.evaluate(() => {
      const panel = document.querySelector('.lesson-panel');
      return panel !== null && panel.scrollHeight > panel.clientHeight + 2;
    });
    expect(cut, await words.first().innerText()).toBe(false);
    expect(await page.locator('.lesson-option').count()).toBe(0);
    thinks += await page.locator('.lesson-pause').count();
    messages += await page.locator('.lesson-message').count();
    people ||= (await page.locator('.lesson-panel').innerText()).includes('Ms Example, room 12');
    await page.keyboard.press('PageDown');
    await page.waitForTimeout(15);
  }
  expect(thinks).toBeGreaterThan(0);
  expect(messages).toBeGreaterThan(5);
  expect(people).toBe(true);
  await page.keyboard.press('PageUp');
  expect(await canGoOn(page)).toBe(true);
  expect(allTrouble(page)).toEqual([]);
  await page.context().close();
});

test('a story without an assembly cut says so and offers others', async () => {
  const without = stories.find(({ story }) => !story.assembly)?.story;
  const page = await app.open(`?assembly=${without?.id}&${quiet}`);
  await page.locator('main.choose').waitFor();
  expect(await page.locator('main.choose .intro').innerText()).toContain('no assembly cut');
  await page.context().close();
});

test('a kept lesson that is broken, or of a story that is gone, stands in nobody’s way', async () => {
  for (const lesson of ['{"v":1,"c":"x","d":{}}', 'nonsense']) {
    const page = await app.open(`?class=${inClass?.id}&${quiet}`, {
      prepare: (context) =>
        context.addInitScript((text) => {
          if (!localStorage.getItem('gyb:lesson')) localStorage.setItem('gyb:lesson', text);
        }, lesson),
    });
    await page.locator('main.lesson').waitFor();
    expect(await place(page)).toMatch(/^1 /);
    await page.context().close();
  }
});
