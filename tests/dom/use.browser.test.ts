/** What the pages do when they are used: by keyboard, by press, and as views change. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type Stage, settled, stage } from './fixtures/stage.ts';
import { viewOf } from './fixtures/views.ts';

let here: Stage;

beforeEach(() => page.viewport(1366, 768));
afterEach(() => here.leave());

const focused = () => document.activeElement as HTMLElement;
async function after(work: () => unknown): Promise<void> {
  await work();
  await settled();
}

describe('overlays', () => {
  test('take the focus to their title, keep it, close by Escape and give it back', async () => {
    here = await stage(viewOf('home'));
    here.press('display').focus();
    await here.show({ ...viewOf('over-display'), screen: viewOf('home').screen });
    const dialog = here.root.querySelector('dialog');
    expect(dialog?.open).toBe(true);
    expect(focused().id).toBe('overlay-title');
    for (let i = 0; i < 40; i++) {
      await userEvent.keyboard('{Tab}');
      // The browser's own dialog lets the focus leave only for the browser itself.
      expect(dialog?.contains(focused()) || focused() === document.body).toBe(true);
    }
    await userEvent.keyboard('{Escape}');
    expect(here.actions.at(-1)).toEqual({ do: 'overlay', show: 'none' });
    await here.show(viewOf('home'));
    expect(here.root.querySelector('dialog')).toBeNull();
    await expect.poll(() => focused().dataset['press']).toBe('display');
  });

  test('carry help and leaving, since the top bar is out of reach behind them', async () => {
    here = await stage(viewOf('over-display'));
    here.press('over:help').click();
    here.press('over:leave').click();
    expect(here.actions).toEqual([{ do: 'overlay', show: 'help' }, { do: 'leave' }]);
  });

  test('a rest closes to the story', async () => {
    here = await stage(viewOf('over-rest'));
    await userEvent.keyboard('{Escape}');
    expect(here.actions).toEqual([{ do: 'overlay', show: 'none' }]);
  });
});

describe('display settings', () => {
  test('one stop of the keyboard a group; arrows choose at once, round and round', async () => {
    here = await stage(viewOf('over-display'));
    const group = here.press('lang-en').closest('[role="radiogroup"]');
    expect(group?.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    here.press('lang-en').focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(here.actions.at(-1)).toEqual({ do: 'set', setting: 'lang', value: 'es' });
    expect(focused().dataset['press']).toBe('lang-es');
    await userEvent.keyboard('{ArrowRight}');
    expect(focused().dataset['press']).toBe('lang-en');
    here.press('text-100').focus();
    await userEvent.keyboard('{End}');
    expect(here.actions.at(-1)).toEqual({ do: 'set', setting: 'text', value: 200 });
  });

  test('a change is seen: the radio that holds is checked, in the language chosen, with the focus where it was', async () => {
    here = await stage(viewOf('over-display'));
    here.press('lang-en').focus();
    await userEvent.keyboard('{ArrowRight}');
    await here.show(viewOf('over-display', { lang: 'es' }));
    expect(here.press('lang-es').getAttribute('aria-checked')).toBe('true');
    expect(here.press('lang-es').tabIndex).toBe(0);
    expect(focused()).toBe(here.press('lang-es'));
  });
});

describe('debrief', () => {
  test('parts are closed at first; opening one goes there, Escape comes back', async () => {
    here = await stage(viewOf('debrief'));
    expect(here.root.querySelector('.part')).toBeNull();
    const button = here.press('part:practise');
    expect(button.getAttribute('aria-expanded')).toBe('false');
    button.focus();
    await after(() => userEvent.keyboard('{Enter}'));
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(document.getElementById(button.getAttribute('aria-controls') ?? '')).not.toBeNull();
    await expect.poll(() => focused().id).toBe('part-practise-name');
    await after(() => userEvent.keyboard('{Escape}'));
    expect(here.root.querySelector('.part')).toBeNull();
    expect(focused()).toBe(button);
  });

  test('several parts may be open, in the order of their buttons', async () => {
    here = await stage(viewOf('debrief'));
    await after(() => here.press('part:questions').click());
    await after(() => here.press('part:replay').click());
    expect([...here.root.querySelectorAll('.part')].map(({ id }) => id)).toEqual([
      'part-replay',
      'part-questions',
    ]);
  });

  test('each shield says its level in words and hands the canvas how full it is', async () => {
    const view = viewOf('debrief');
    if (view.screen.screen !== 'debrief') throw new Error('not the debrief');
    here = await stage(view);
    const items = [...here.root.querySelectorAll<HTMLElement>('.shield-item')];
    expect(items).toHaveLength(5);
    for (const [i, shield] of view.screen.shields.entries()) {
      expect(items[i]?.textContent).toContain(shield.levelText);
      expect(items[i]?.querySelector<HTMLElement>('[data-box="shield"]')?.dataset['level']).toBe(
        String(shield.level / 2),
      );
    }
  });

  test('the chat again: what was marked and what was missed differ in more than colour', async () => {
    here = await stage(viewOf('debrief'));
    await after(() => here.press('part:replay').click());
    const seen = here.root.querySelectorAll('.replay-log .trick-mark.seen');
    const missed = here.root.querySelectorAll('.replay-log .trick-mark.missed');
    expect(seen.length).toBeGreaterThan(0);
    expect(missed.length).toBeGreaterThan(0);
    expect(seen[0]?.querySelector('svg')?.getAttribute('data-icon')).not.toBe(
      missed[0]?.querySelector('svg')?.getAttribute('data-icon'),
    );
    expect(seen[0]?.querySelector('.ear')?.textContent).not.toBe(
      missed[0]?.querySelector('.ear')?.textContent,
    );
  });

  test('every decisive moment of the map can be pressed in the drawing and in the list', async () => {
    const view = viewOf('debrief');
    if (view.screen.screen !== 'debrief') throw new Error('not the debrief');
    here = await stage(view);
    await after(() => here.press('part:map').click());
    await expect
      .poll(() => here.root.querySelectorAll('.node').length, { timeout: 15_000 })
      .toBe(view.screen.map.nodes.length);
    const moments = view.screen.map.nodes.flatMap(({ whatIf }) => whatIf ?? []);
    expect(moments.length).toBeGreaterThan(3);
    for (const { key, action } of moments) {
      here.press(key).click();
      expect(here.actions.at(-1)).toEqual(action);
      here.press(`map:${key}`).focus();
      await userEvent.keyboard('{Enter}');
      expect(here.actions.at(-1)).toEqual(action);
    }
  });

  test('labels of the map stand inside their boxes, also with other letters', async () => {
    for (const settings of [{}, { text: 175, spacing: 'wide' as const }]) {
      here = await stage(viewOf('debrief', { lang: 'es', settings }));
      await after(() => here.press('part:map').click());
      await expect.poll(() => here.root.querySelector('.node'), { timeout: 15_000 }).not.toBeNull();
      for (const node of here.root.querySelectorAll<SVGGElement>('.node')) {
        const plate = node.querySelector('.plate')?.getBoundingClientRect();
        const text = node.querySelector('text')?.getBoundingClientRect();
        if (!plate || !text) throw new Error('a node without its plate or text');
        expect(text.left, node.textContent ?? '').toBeGreaterThanOrEqual(plate.left);
        expect(text.right, node.textContent ?? '').toBeLessThanOrEqual(plate.right);
        expect(text.height).toBeLessThanOrEqual(plate.height);
      }
      here.leave();
    }
  });

  test('print opens map, questions and help first, then prints', async () => {
    here = await stage(viewOf('debrief'));
    await after(() => here.press('print').click());
    await expect.poll(() => here.actions.at(-1), { timeout: 15_000 }).toEqual({ do: 'print' });
    expect(here.root.querySelector('.map-drawing')).not.toBeNull();
    expect(here.root.querySelector('#part-questions')).not.toBeNull();
    expect(here.root.querySelector('#part-help')).not.toBeNull();
  });

  test('a quick chat tells its answer in a status', async () => {
    here = await stage(viewOf('debrief'));
    await after(() => here.press('part:quick').click());
    const answer = here.root.querySelector<HTMLElement>('.quick-answers button');
    answer?.click();
    const action = here.actions.at(-1);
    if (action?.do !== 'quick') throw new Error('no answer was given');
    await here.show(viewOf('debrief', { answers: { [action.chat]: action.answer } }));
    expect(here.root.querySelector('.quick-result')?.getAttribute('role')).toBe('status');
    expect(here.root.querySelector('.quick-result')?.textContent?.length).toBeGreaterThan(20);
  });

  test('nothing moves where motion is off', async () => {
    here = await stage(viewOf('debrief', { settings: { motion: 'off' } }));
    await after(() => here.press('part:cool-down').click());
    const breath = here.root.querySelector('.breath');
    expect(breath && getComputedStyle(breath).animationName).toBe('none');
  });
});

describe('help', () => {
  test('every number and address can be pressed', async () => {
    here = await stage(viewOf('help', { region: 'us' }));
    const hrefs = [...here.root.querySelectorAll<HTMLAnchorElement>('a.contact')].map(
      (a) => a.getAttribute('href') ?? '',
    );
    expect(hrefs.some((href) => href.startsWith('tel:'))).toBe(true);
    expect(hrefs.some((href) => href.startsWith('sms:'))).toBe(true);
    for (const href of hrefs) expect(href).toMatch(/^(tel|sms|mailto|https):/);
  });

  test('the card for an adult fills the screen and goes back to its button', async () => {
    here = await stage(viewOf('help'));
    here.press('show-card').focus();
    await after(() => userEvent.keyboard('{Enter}'));
    const card = here.root.querySelector<HTMLElement>('dialog.show-card');
    const box = card?.getBoundingClientRect();
    expect([box?.width, box?.height]).toEqual([window.innerWidth, window.innerHeight]);
    expect(focused().id).toBe('show-card-title');
    await after(() => userEvent.keyboard('{Escape}'));
    expect(here.root.querySelector('dialog.show-card')).toBeNull();
    await expect.poll(() => focused().dataset['press']).toBe('show-card');
  });

  test('the country is chosen where it is shown', async () => {
    here = await stage(viewOf('help', { region: null }));
    here.press('region-mx').click();
    expect(here.actions).toEqual([{ do: 'set', setting: 'region', value: 'mx' }]);
  });
});
