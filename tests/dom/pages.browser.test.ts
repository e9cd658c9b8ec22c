import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { type Stage, stage } from './fixtures/stage.ts';
import { type PlaceName, places, viewOf } from './fixtures/views.ts';

let here: Stage | undefined;

beforeEach(() => page.viewport(1366, 768));
afterEach(() => {
  here?.leave();
  here = undefined;
});

/** Opens everything that can be opened in a debrief, so that every part is looked at. */
async function openAll(place: PlaceName, { root }: Stage): Promise<void> {
  if (!place.startsWith('debrief')) return;
  for (const button of root.querySelectorAll<HTMLElement>('[data-press^="part:"]')) button.click();
  await expect.poll(() => root.querySelector('.map-drawing'), { timeout: 15_000 }).not.toBeNull();
}

/** Axe's complaints as one line each: the rule, and where. */
async function complaints(root: HTMLElement): Promise<string[]> {
  // The top bar is looked at with the shell, on every screen of the built app.
  const { violations } = await axe.run(
    { include: [root], exclude: ['.top'] },
    { resultTypes: ['violations'] },
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

const full = import.meta.env['TEST_FULL'] === '1';

describe.each(['en', 'es'] as const)('in %s', (lang) => {
  test.each(places)('%s: axe finds nothing, one main with one h1', async (place) => {
    here = await stage(viewOf(place, { lang }));
    await openAll(place, here);
    expect(here.root.querySelectorAll('main#main h1')).toHaveLength(1);
    expect(here.root.querySelectorAll('h1')).toHaveLength(1);
    // The normal run judges each place in one of the languages.
    const judged = full || (places.indexOf(place) % 2 === 0) === (lang === 'en');
    if (judged) expect(await complaints(here.root)).toEqual([]);
  });
});

test.each(places)(
  '%s: nothing is wider than a screen of 320 px, at 200 per cent and with wide spacing',
  async (place) => {
    await page.viewport(320, 640);
    here = await stage(viewOf(place, { lang: 'es', settings: { text: 200, spacing: 'wide' } }));
    await openAll(place, here);
    expect(tooWide(here.root)).toEqual([]);
  },
);

test.each(['debrief', 'help', 'families', 'shelf', 'over-display'] as const)(
  '%s: everything that is pressed measures 44 px or more',
  async (place) => {
    await page.viewport(390, 844);
    here = await stage(viewOf(place));
    await openAll(place, here);
    const inside = here.root.querySelectorAll<HTMLElement>(
      'main a[href], main button, main summary, dialog button, dialog a[href]',
    );
    const small = [...inside].filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      return width < 44 || height < 44;
    });
    expect(small.map((element) => element.outerHTML.slice(0, 120))).toEqual([]);
  },
);

test('the contrast theme passes axe as well', async () => {
  here = await stage(viewOf('debrief', { settings: { theme: 'contrast' } }));
  await openAll('debrief', here);
  expect(await complaints(here.root)).toEqual([]);
});

/** Elements of the screen (or of the dialog over it) that reach beyond its edge, but for what scrolls in its own frame. */
function tooWide(root: HTMLElement): string[] {
  const width = document.documentElement.clientWidth;
  const scope = root.querySelector('dialog[open]') ?? root.querySelector('main') ?? root;
  return [...scope.querySelectorAll<HTMLElement>('*')]
    .filter((element) => !element.closest('.map-frame svg, .ear, .map-probe'))
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return right > width + 1 || left < -1;
    })
    .map(
      (element) =>
        `${element.tagName}.${element.getAttribute('class') ?? ''}: ${element.textContent?.slice(0, 40)}`,
    );
}
