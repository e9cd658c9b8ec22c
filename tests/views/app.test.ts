/** All that is on the screen: help and leaving everywhere, titles, what may be drawn, and wrong links said in words. */
import { describe, expect, test } from 'vitest';
import { entries } from '../../src/gallery/entries.ts';
import { viewOf } from '../../src/gallery/view-of.ts';
import { parseLink } from '../../src/views/links.ts';
import { uiEn } from '../../src/views/text/ui.en.ts';
import type { AppView } from '../../src/views/types.ts';

const wanted = (view: AppView) => [view.shell.help.action, view.shell.leave.action];
const seen = entries.map(({ id, scene }) => ({ id, scene: scene() }));

test('help is one press away on every screen, and so is leaving, in both languages', () => {
  for (const { id, scene } of seen)
    for (const lang of ['en', 'es'] as const)
      expect(wanted(viewOf(scene, { lang })), id).toEqual([{ do: 'overlay', show: 'help' }, { do: 'leave' }]);
});

test('every screen has a title of its own, and the name of the app behind it', () => {
  for (const { id, scene } of seen) {
    const { shell, screen } = viewOf(scene);
    expect(screen.title.trim(), id).not.toBe('');
    expect(shell.title, id).toBe(screen.screen === 'home' ? uiEn.brand : `${screen.title} · ${uiEn.brand}`);
  }
});

test('what is played may be drawn, what is read never is, and nothing is in text view', () => {
  for (const { id, scene } of seen) {
    const { drawn, screen } = viewOf(scene);
    expect(drawn, id).toBe(['chat', 'debrief', 'home', 'lesson'].includes(screen.screen));
    expect(viewOf(scene, { view: 'text' }).drawn, id).toBe(false);
  }
});

test('only within a story is its map one press away', () => {
  for (const { id, scene } of seen) {
    const { shell, screen } = viewOf(scene);
    expect(shell.story !== undefined, id).toBe(screen.screen === 'chat' || screen.screen === 'debrief');
  }
});

test('no two buttons of a screen share a key within their part', () => {
  for (const { id, scene } of seen) {
    const { screen } = viewOf(scene);
    const lists =
      screen.screen === 'chat'
        ? [screen.bar, screen.tools, screen.sheet?.options ?? [], screen.sheet?.items ?? []]
        : 'buttons' in screen
          ? [screen.buttons]
          : [];
    for (const list of lists) {
      const keys = list.map(({ key }) => key);
      expect(new Set(keys).size, `${id}: ${keys.join()}`).toBe(keys.length);
    }
  }
});

describe('wrong links', () => {
  test('every mistake is said in a sentence, with what is allowed, and there is a way on', () => {
    const { problems } = parseLink('?play=nowhere&text=900&sise=1', []);
    const { screen } = viewOf({ screen: 'page', place: { screen: 'wrong-link' }, problems });
    if (screen.screen !== 'page') throw new Error('no page');
    const items = screen.blocks.flatMap((block) => block.items ?? []);
    expect(items).toHaveLength(3);
    expect(items.join('\n')).toMatch(/nowhere[^]*900[^]*100…200[^]*sise/);
    expect(screen.buttons.map(({ key }) => key)).toEqual(['shelf', 'home']);
  });
});

describe('while something is still to come', () => {
  test('the screen says so, and help and leaving are there', () => {
    const view = viewOf({ screen: 'page', place: { screen: 'help' }, early: true });
    expect(view.screen).toMatchObject({ screen: 'page', id: 'loading' });
    expect(wanted(view)).toHaveLength(2);
  });

  test('what could not be loaded can be tried again, where it was', () => {
    const { screen } = viewOf({ screen: 'story.chat', story: 'so-many-compliments', failed: true });
    if (screen.screen !== 'page') throw new Error('no page');
    expect(screen.buttons[0]?.action).toEqual({
      do: 'visit',
      route: { screen: 'story', id: 'so-many-compliments' },
    });
  });

  test('the chat and the notice of a story need nothing of what comes later', () => {
    for (const screen of ['story.chat', 'story.notice'])
      expect(viewOf({ screen, story: 'so-many-compliments', early: true }).screen.screen).not.toBe('page');
  });
});
