/**
 * Every screen in every state, looked at in a real browser: nothing scrolls sideways, no words are cut, two engines find
 * nothing, nothing is said on the console. A seeded sample; with TEST_FULL every state at every size in both languages
 * and all themes. The words also 40 per cent longer, and from right to left.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Wording } from '../../src/gallery/wording.ts';
import type { Lang } from '../../src/scenario/types.ts';
import type { Settings, Theme } from '../../src/views/types.ts';
import { type AppPage, allTrouble, full, type RunningApp, sizes, startApp } from '../support/browser.ts';
import { violationsOn } from '../support/engines.ts';
import { seeded } from '../support/seeded.ts';
import { stories } from '../support/story-list.ts';

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

function label({ id, settings, wording }: Look, size: SizeName): string {
  return `${id} ${size} ${Object.values(settings).join(' ')} ${wording}`;
}

/** Looks at many screens on one page; comes out with everything that is wrong, by screen. */
async function lookAt(
  size: SizeName,
  looks: readonly Look[],
  judged: (i: number) => boolean,
): Promise<string[]> {
  const page = await open(size);
  const found: string[] = [];
  for (const [i, look] of looks.entries()) {
    const here = await wrongWith(page, look);
    if (judged(i)) here.push(...(await violationsOn(page)));
    found.push(...here.map((what) => `${label(look, size)}: ${what}`));
  }
  found.push(...allTrouble(page));
  await page.context().close();
  return found;
}

/** What is looked at, by place in a list: in the full run each in its turn. */
const inTurn = <T>(list: readonly T[], place: number): T => list[place % list.length] as T;

/**
 * Entries by the state they show: the same state of all stories, one after another. In the full run every state is seen
 * in every combination, with a story that changes from look to look, so that every entry is seen as well.
 */
const states = (): string[][] => {
  const found = new Map<string, string[]>();
  for (const id of ids) {
    const state = stories.reduce((name, { story }) => name.replace(`${story.id}-`, ''), id);
    found.set(state, [...(found.get(state) ?? []), id]);
  }
  return [...found.values()];
};

/** A sample of the states, each with its place in the list; all of them in the full run. */
const some = (count: number): Array<[entries: string[], place: number]> => {
  const all = states().map((entries, i): [string[], number] => [entries, i]);
  return full ? all : Array.from({ length: count }, () => chance.pick(all));
};

const otherWording = ['longer', 'mirrored'] as const;
const largeText: ReadonlyArray<Partial<Settings>> = [
  { text: 200 },
  { text: 150, font: 'opendyslexic', spacing: 'wide', lang: 'es' },
  { text: 125, font: 'lexend', spacing: 'wide' },
];
const combinations = langs.flatMap((lang) => themes.map((theme) => ({ lang, theme })));

describe.each(names.map((name, k) => [name, k] as const))('at %s', (size, k) => {
  test('in both languages and all themes nothing is cut, and two engines find nothing', async () => {
    const looks = some(4).flatMap(([entries, place]) =>
      (full ? combinations : [inTurn(combinations, place + k)]).map(
        (settings, c): Look => ({
          id: full ? inTurn(entries, k * combinations.length + c) : chance.pick(entries),
          settings,
          wording: 'real',
        }),
      ),
    );
    // The engines take longest: over all sizes they have judged every state in each language and theme.
    expect(await lookAt(size, looks, (n) => (n + k) % (full ? 6 : 2) === 0)).toEqual([]);
  }, 7_200_000);

  test('with longer words, and from right to left, nothing is cut', async () => {
    const looks = some(3).flatMap(([entries, place]) =>
      (full ? otherWording : [inTurn(otherWording, place + k)]).map(
        (wording, w): Look => ({ id: inTurn(entries, place + k * 2 + w), settings: {}, wording }),
      ),
    );
    expect(await lookAt(size, looks, () => false)).toEqual([]);
  }, 7_200_000);

  test('with large text, other fonts and wide spacing nothing is cut', async () => {
    const looks = some(3).flatMap(([entries, place]) =>
      (full ? largeText : [inTurn(largeText, place + k)]).map(
        (settings, w): Look => ({ id: inTurn(entries, place + k * 3 + w), settings, wording: 'real' }),
      ),
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
