import { type ShelfEntry, shelfEntryOf } from '../scenario/catalogue.ts';
import type { Scenario, StoryStrings } from '../scenario/types.ts';

/** A story with its Spanish strings. */
export interface Told {
  story: Scenario;
  strings: StoryStrings;
}

const files = import.meta.glob<{ default?: unknown }>('../../scenarios/*.ts', { eager: true });

/** Every story of the folder: a file that has one beside it called `<id>.es.ts`. A new story shows up by itself. */
export const stories: readonly Told[] = Object.entries(files).flatMap(([path, file]) => {
  const spanish = files[path.replace(/\.ts$/, '.es.ts')];
  const story = file.default as Scenario | undefined;
  return spanish && story?.beats ? [{ story, strings: spanish.default as StoryStrings }] : [];
});

/** What the shelf shows of them. */
export const shelf: readonly ShelfEntry[] = stories.map(({ story, strings }) =>
  shelfEntryOf(story, { es: strings }),
);

/** Stories that somebody can play alone: all but the one that opens only inside a lesson. */
export const alone: readonly Told[] = stories.filter(
  ({ story }) => !shelf.some(({ id, classOnly }) => id === story.id && classOnly),
);

/** The story of an id. An unknown one is a fault of the program and throws. */
export function toldOf(id: string): Told {
  const found = stories.find(({ story }) => story.id === id);
  if (!found) throw new Error(`There is no story "${id}".`);
  return found;
}
