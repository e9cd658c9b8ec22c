/**
 * Every screen in every state, looked at in a real browser: nothing scrolls sideways, no words are cut, axe finds
 * nothing, nothing is said on the console. A seeded sample of entries × sizes × languages × themes; all of them with
 * TEST_FULL. The words also 40 per cent longer, and from right to left.
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

/** A sample of a list; all of it in the full run. */
function some<T>(list: readonly T[], count: number): readonly T[] {
  return full ? list : Array.from({ length: count }, () => chance.pick(list));
}

describe.each(names)('at %s', (size) => {
  test('in both languages and all themes nothing is cut, and axe finds nothing', async () => {
    const looks = ids.flatMap((id) =>
      langs.flatMap((lang) =>
        themes.map((theme): Look => ({ id, settings: { lang, theme }, wording: 'real' })),
      ),
    );
    const sample = some(looks, 8);
    expect(await lookAt(size, sample, (i) => full || i % 4 === 0)).toEqual([]);
  }, 3_600_000);

  test('with longer words, and from right to left, nothing is cut', async () => {
    const looks = ids.flatMap((id) =>
      (['longer', 'mirrored'] as const).map((wording): Look => ({ id, settings: {}, wording })),
    );
    expect(await lookAt(size, some(looks, 5), () => false)).toEqual([]);
  }, 3_600_000);

  test('with large text, other fonts and wide spacing nothing is cut', async () => {
    const looks = ids.flatMap((id): Look[] => [
      { id, settings: { text: 200 }, wording: 'real' },
      { id, settings: { text: 150, font: 'opendyslexic', spacing: 'wide', lang: 'es' }, wording: 'real' },
      { id, settings: { text: 125, font: 'lexend', spacing: 'wide' }, wording: 'real' },
    ]);
    expect(await lookAt(size, some(looks, 5), () => false)).toEqual([]);
  }, 3_600_000);
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
