/** Every entry of the gallery can be made, in both languages and all wordings, and shows what its name says. */
import { describe, expect, test } from 'vitest';
import { entries } from '../../src/gallery/entries.ts';
import { alone, stories } from '../../src/gallery/stories.ts';
import { viewOf } from '../../src/gallery/view-of.ts';
import { reworded } from '../../src/gallery/wording.ts';
import { movesOf } from '../../src/machines/chat.table.ts';
import { moves } from '../../src/scenario/graph.ts';
import { stories as all } from '../support/story-list.ts';

test('ids are unique and name a screen and a state', () => {
  const ids = entries.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]+\/[\w-]+$/);
});

test('every story of the folder is in it', () => {
  expect(stories.map(({ story }) => story.id).sort()).toEqual(all.map(({ story }) => story.id).sort());
});

test('the exercises stand in every step that a story lets somebody come to', () => {
  const ids = new Set(entries.map(({ id }) => id));
  for (const { story } of alone)
    for (const move of moves)
      for (const step of Object.keys(movesOf(story)[move].steps)) {
        const kind = /^(?:say|heard)-(.+)$/.exec(step)?.[1];
        if (kind && !Object.values(story.tell.people).some((person) => person.kind === kind)) continue;
        if (move === 'tell' && ['mended', 'other'].includes(step)) continue;
        expect(ids, `${story.id} ${move}.${step}`).toContain(`exercise/${story.id}-${move}-${step}`);
      }
});

describe.each(entries)('$id', ({ scene, shows }) => {
  test('shows what it says, in both languages', () => {
    const moment = scene();
    for (const lang of ['en', 'es'] as const) {
      const view = viewOf(moment, { lang });
      expect(view.shell.lang).toBe(lang);
      // Only the entry made for it shows "one moment": everywhere else something was forgotten.
      if (!moment.early) expect(view.screen).not.toMatchObject({ id: 'loading' });
      if (moment.overlay) expect(view.shell.overlay?.kind).toBe(moment.overlay);
      if (shows) expect(shows(view)).toBe(true);
    }
  });

  test('other wordings change words and nothing else', () => {
    const view = viewOf(scene());
    const [actions, changed] = [reworded(view, 'longer'), reworded(view, 'mirrored')].map(actionsOf);
    expect(actions).toEqual(actionsOf(view));
    expect(changed).toEqual(actionsOf(view));
    expect(reworded(view, 'mirrored').shell.dir).toBe('rtl');
    expect(reworded(view, 'longer').screen.title.length).toBeGreaterThan(view.screen.title.length);
  });
});

/** Keys, ids and actions of a view, in order. */
function actionsOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(actionsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) =>
    name === 'action' || (typeof one === 'string' && ['key', 'id', 'icon', 'person', 'room'].includes(name))
      ? [one]
      : actionsOf(one),
  );
}
