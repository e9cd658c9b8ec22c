/**
 * Every screen in every state, looked at in a real browser: nothing scrolls sideways, no words are cut, axe finds
 * nothing, nothing is said on the console. A seeded sample of entries × sizes × languages × themes; with TEST_FULL every entry
 * at every size in both languages, and in each theme. The words also 40 per cent longer, and from right to left.
 */
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Wording } from '../../src/gallery/wording.ts';
import type { Lang } from '../../src/scenario/types.ts';
import type { Settings, Theme } from '../../src/views/types.ts';
import { type AppPage, allTrouble, full, type RunningApp, sizes, startApp } from '../support/browser.ts';
import { seeded } from '../support/seeded.ts';

type SizeName = keyof typeof sizes;

/** One look at one screen. */
interface Look {
  id: string;
  settings: Partial<Settings>;
  wording: Wording;
}

const chance = seeded(Number(process.env['TEST_SEED'] ?? 1));
const langs: readonly Lang[] = ['en', 'es'];
const themes: readonly Theme[] = ['day', 'contrast', 'projector'];
const names = Object.keys(sizes) as SizeName[];

let app: RunningApp;
let ids: string[] = [];
beforeAll(async () => {
  app = await startApp('gallery');
  const page = await open('laptop');
  ids = await page.evaluate(() => window.gallery.entries);
  await page.context().close();
});
afterAll(async () => {
  if (app) await app.stop();
});

async function open(size: SizeName): Promise<AppPage> {
  const page = await app.open('gallery.html?frame&view=text&motion=off', {
    size: sizes[size],
    reducedMotion: 'reduce',
  });
  await page.locator('body[data-entry]').waitFor();
  return page;
}

/** Shows an entry and says what is wrong with what is seen: nothing, if all is well. */
async function wrongWith(page: AppPage, { id, settings, wording }: Look): Promise<string[]> {
  const wish = { settings: { view: 'text', motion: 'off', ...settings } as const, wording };
  return page.evaluate(
    async ([entry, how]) => {
      await window.gallery.show?.(entry, how);
      if (document.body.dataset['entry'] !== entry) return [`shows ${document.body.dataset['entry']}`];
      const found: string[] = [];
      const root = document.documentElement;
      if (root.scrollWidth > root.clientWidth)
        found.push(`scrolls sideways: ${root.scrollWidth} > ${root.clientWidth}`);
      // A title in the top bar may end in dots: it stands whole as the heading.
      for (const box of document.querySelectorAll<HTMLElement>(
        'button, a[href], .bubble, .choice, h1, h2, h3',
      )) {
        if (box.matches('.story-chip, .brand, .skip-link, .ear') || box.offsetParent === null) continue;
        const name = `${box.className || box.tagName} "${box.textContent?.slice(0, 40)}"`;
        if (box.scrollWidth > box.clientWidth + 1 && getComputedStyle(box).display !== 'inline')
          found.push(`cut: ${name} ${box.scrollWidth} > ${box.clientWidth}`);
        // In a place that scrolls (a sheet, the chat's log), what is out of sight is not cut.
        const { left, right, width } = box.getBoundingClientRect();
        if (width > 1 && (left < -1 || right > innerWidth + 1))
          found.push(`beside the page: ${name} ${left}…${right}`);
      }
      return found;
    },
    [id, wish] as const,
  );
}

/** What axe finds on the page as it stands. */
async function axeOn(page: AppPage): Promise<string[]> {
  const there = await page.evaluate(() => 'axe' in window);
  if (!there) await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const run = (window as unknown as { axe: typeof axe }).axe.run;
    const { violations } = await run(document, { resultTypes: ['violations'] });
    return violations.map(
      ({ id, nodes }) => `axe ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    );
  });
}

function label({ id, settings, wording }: Look, size: SizeName): string {
  return `${id} ${size} ${Object.values(settings).join(' ')} ${wording}`;
}

/** Looks at many screens on one page; comes out with everything that is wrong, by screen. */
async function lookAt(
  size: SizeName,
  looks: readonly Look[],
  withAxe: (i: number) => boolean,
): Promise<string[]> {
  const page = await open(size);
  const found: string[] = [];
  for (const [i, look] of looks.entries()) {
    const here = await wrongWith(page, look);
    if (withAxe(i)) here.push(...(await axeOn(page)));
    found.push(...here.map((what) => `${label(look, size)}: ${what}`));
  }
  found.push(...allTrouble(page));
  await page.context().close();
  return found;
}

/** What is looked at of each entry, by its place in the list and the size's: in the full run each in its turn. */
const inTurn = <T>(list: readonly T[], entry: number, size: number): T =>
  list[(entry + size) % list.length] as T;

/** A sample of the entries, each with its place in the list; all of them in the full run. */
const some = (count: number): Array<[id: string, place: number]> => {
  const all = ids.map((id, i): [string, number] => [id, i]);
  return full ? all : Array.from({ length: count }, () => chance.pick(all));
};

/** At three of the six sizes axe looks, too: over all sizes it has seen every entry in each language and theme. */
const axeLooks = (entry: number, size: number) => (entry + size) % 2 === 0;

const otherWording = ['longer', 'mirrored'] as const;
const largeText: ReadonlyArray<Partial<Settings>> = [
  { text: 200 },
  { text: 150, font: 'opendyslexic', spacing: 'wide', lang: 'es' },
  { text: 125, font: 'lexend', spacing: 'wide' },
];

describe.each(names.map((name, k) => [name, k] as const))('at %s', (size, k) => {
  test('in both languages and all themes nothing is cut, and axe finds nothing', async () => {
    const looks = some(4).flatMap(([id, i]) =>
      langs.map((lang, l): Look & { axe: boolean } => ({
        id,
        settings: { lang, theme: inTurn(themes, i + l, k) },
        wording: 'real',
        axe: axeLooks(i, k),
      })),
    );
    expect(await lookAt(size, looks, (n) => looks[n]?.axe ?? false)).toEqual([]);
  }, 7_200_000);

  test('with longer words, and from right to left, nothing is cut', async () => {
    const looks = some(5).map(([id, i]): Look => ({ id, settings: {}, wording: inTurn(otherWording, i, k) }));
    expect(await lookAt(size, looks, () => false)).toEqual([]);
  }, 7_200_000);

  test('with large text, other fonts and wide spacing nothing is cut', async () => {
    const looks = some(5).map(
      ([id, i]): Look => ({ id, settings: inTurn(largeText, i, k), wording: 'real' }),
    );
    expect(await lookAt(size, looks, () => false)).toEqual([]);
  }, 7_200_000);
});

test('the gallery itself lists every screen and frames one, under its own policy', async () => {
  const page = await app.open('gallery.html#shelf/begun');
  await page.frameLocator('iframe').locator('main.shelf').waitFor();
  expect(await page.locator('.gallery-list a').count()).toBe(ids.length);
  await page.locator('.gallery-controls select').first().selectOption('es');
  await page.frameLocator('iframe').locator('html[lang="es"]').waitFor();
  expect(allTrouble(page)).toEqual([]);
  await page.context().close();
});
