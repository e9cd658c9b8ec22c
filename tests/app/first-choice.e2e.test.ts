/**
 * The way to the first choice (design, section 6): what is loaded until it can be answered, by the built files; that
 * nothing else is needed for it; and what somebody meets who is quicker than the rest.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { beatOf } from '../../src/scenario/graph.ts';
import { outDirs } from '../../src/tools/build-app.mjs';
import { project } from '../../src/tools/run-step.mjs';
import { allTrouble, type RunningApp, startApp } from '../support/browser.ts';
import { press } from '../support/screen.ts';
import { stories } from '../support/story-list.ts';

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(async () => {
  if (app) await app.stop();
});

const folder = join(project, outDirs.app);
const sizes = new Map<string, number>();
function bytesOf(file: string): number {
  const size = sizes.get(file) ?? brotliCompressSync(readFileSync(join(folder, file))).length;
  sizes.set(file, size);
  return size;
}
const benched = 'so-many-compliments';

/** The files of the page's head, and those that the first file asks for. */
function filesFor(id: string, lang: 'en' | 'es'): string[] {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const inHead = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map(([, file = '']) => file);
  const assets = readdirSync(join(folder, 'assets')).map((file) => `assets/${file}`);
  const only = (start: string) => {
    const found = assets.filter((file) => file.startsWith(`assets/${start}`) && file.endsWith('.js'));
    expect(found, start).toHaveLength(1);
    return found[0] ?? '';
  };
  return ['index.html', ...inHead, only(`first.${lang}-`), only(`first.${id}.${lang}-`)];
}

const sum = (files: readonly string[]) => files.reduce((total, file) => total + bytesOf(file), 0);

describe('bytes until the first choice can be answered, in text view', () => {
  test('34 KB without fonts, 70 KB with them; Phaser and XState are not among them', () => {
    const files = filesFor(benched, 'en');
    expect(sum(files), files.map((file) => `${file} ${bytesOf(file)}`).join('\n')).toBeLessThanOrEqual(
      34_000,
    );
    const [font = ''] = readdirSync(join(folder, 'assets')).filter((file) =>
      /^atkinson.*latin-wght-normal-.*\.woff2$/.test(file),
    );
    expect(sum(files) + readFileSync(join(folder, 'assets', font)).length).toBeLessThanOrEqual(70_000);
    for (const file of files) {
      const code = readFileSync(join(folder, file), 'utf8');
      expect(code, file).not.toContain('WEBGL_RENDERER');
      expect(code, file).not.toContain('xstate.');
    }
  });

  test('every other story comes with little more', () => {
    // A story that adults play has words of its own, and comes with everything else.
    for (const { story } of stories.filter((one) => !one.story.adults))
      for (const lang of ['en', 'es'] as const)
        expect(sum(filesFor(story.id, lang)), `${story.id} ${lang}`).toBeLessThanOrEqual(35_000);
  });
});

const link = (id: string) => `?play=${id}&view=text&region=ie&sound=off&motion=off`;
const story = stories.find((one) => one.story.id === benched)?.story ?? stories[0]?.story;

describe('with these files alone', () => {
  test('the notice is read, the story begun, the first choice answered', async () => {
    if (!story) throw new Error('There is no story.');
    const files = filesFor(story.id, 'en');
    const asked: string[] = [];
    const page = await app.open(link(story.id), {
      prepare: (context) =>
        context.route('**/*', (route) => {
          const name = new URL(route.request().url()).pathname.slice(1) || 'index.html';
          asked.push(name);
          return files.includes(name) ? route.continue() : undefined;
        }),
    });
    await page.locator(press('begin')).click();
    const first = beatOf(story, story.start);
    const [id = '', choice] = Object.entries(first.choices ?? {}).find(([, { opens }]) => !opens) ?? [];
    await page.locator(press(`${story.start}?${id}`)).click();
    const next = beatOf(story, typeof choice?.to === 'string' ? choice.to : '');
    for (const line of next.lines)
      if ('text' in line) await page.locator('.log', { hasText: line.text }).waitFor();
    await page.locator('.coach', { hasText: choice?.why ?? '' }).waitFor();
    expect(files.filter((file) => !asked.includes(file) && !file.endsWith('.svg'))).toEqual([]);
    await page.context().close();
  });
});

/** A page in which all that comes later stands still until it is let go. */
async function waitingPage(id: string) {
  const files = filesFor(id, 'en');
  let letGo = () => {};
  const free = new Promise<void>((done) => {
    letGo = done;
  });
  const page = await app.open(link(id), {
    prepare: (context) =>
      context.route('**/*.js', async (route) => {
        const name = new URL(route.request().url()).pathname.slice(1);
        if (!files.includes(name)) await free;
        await route.continue();
      }),
  });
  return { page, letGo };
}

describe('who is quicker than the rest', () => {
  test('reads the first of help at once, and has all of it as soon as it comes', async () => {
    const { page, letGo } = await waitingPage(benched);
    await page.locator(press('begin')).click();
    await page.locator(press('help', 'top')).click();
    await page.locator('.app-notice', { hasText: 'tell an adult you trust' }).waitFor();
    letGo();
    await page.locator('dialog[open] .services').first().waitFor();
    expect(await page.locator('.app-notice').count()).toBe(0);
    expect(allTrouble(page)).toEqual([]);
    await page.context().close();
  });

  test('presses Tell before its exercise has come: it opens when it comes, and is not asked for again', async () => {
    const { page, letGo } = await waitingPage(benched);
    await page.locator(press('begin')).click();
    await page.locator(press('tell', 'bar')).click();
    await page.locator('.app-notice', { hasText: 'One moment' }).waitFor();
    letGo();
    await page.locator('.sheet-tell').waitFor();
    expect(await page.locator('.app-notice').count()).toBe(0);
    expect(allTrouble(page)).toEqual([]);
    await page.context().close();
  });

  test('goes on past the first choice: the whole story takes over where the reader is', async () => {
    if (!story) throw new Error('There is no story.');
    const { page, letGo } = await waitingPage(benched);
    await page.locator(press('begin')).click();
    await page.locator('.prompt .choice').first().click();
    await page.locator('.coach').waitFor();
    const before = await page.locator('.log .entry').allInnerTexts();
    const progress = await page.locator('.progress-bar').getAttribute('aria-valuenow');
    await page.locator('.prompt .press').first().click();
    letGo();
    await expect.poll(() => page.locator('.log .entry').count()).toBeGreaterThan(before.length);
    expect((await page.locator('.log .entry').allInnerTexts()).slice(0, before.length)).toEqual(before);
    expect(Number(await page.locator('.progress-bar').getAttribute('aria-valuenow'))).toBeGreaterThan(
      Number(progress),
    );
    // From here on XState plays it.
    const loaded = () => performance.getEntriesByType('resource').map(({ name }) => name);
    await expect.poll(() => page.evaluate(loaded)).toContainEqual(expect.stringContaining('/machines-'));
    await page.reload();
    await expect.poll(() => page.locator('.log .entry').count()).toBeGreaterThan(before.length);
    expect(allTrouble(page)).toEqual([]);
    await page.context().close();
  });
});
