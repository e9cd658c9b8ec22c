import type { AppView } from '../views/types.ts';
import { askEntries } from './entries/ask.ts';
import { chatEntries } from './entries/chat.ts';
import { debriefEntries } from './entries/debrief.ts';
import { exerciseEntries } from './entries/exercise.ts';
import { lessonEntries } from './entries/lesson.ts';
import { overlayEntries } from './entries/overlay.ts';
import { pageEntries } from './entries/page.ts';
import { paperEntries } from './entries/paper.ts';
import { shelfEntries } from './entries/shelf.ts';
import type { Scene } from './view-of.ts';

/** One screen in one state. */
export interface Entry {
  /** `<screen>/<state>`, its address after `#`. */
  id: string;
  /** The moment of the app; found when it is looked at, since finding it may take a walk through a story. */
  scene: () => Scene;
  /** Buttons that are pressed on the page once it stands, by their `data-press`. */
  press?: readonly string[];
  /** What has to be true of the view, so that the entry shows what its name says. */
  shows?: (view: AppView) => boolean;
}

/** Every screen in every state. */
export const entries: readonly Entry[] = [
  ...askEntries,
  ...shelfEntries,
  ...chatEntries,
  ...exerciseEntries,
  ...debriefEntries,
  ...lessonEntries,
  ...overlayEntries,
  ...pageEntries,
  ...paperEntries,
];

/** The entry of an address, or the first. */
export function entryOf(id: string): Entry {
  const found = entries.find((entry) => entry.id === id) ?? entries[0];
  if (!found) throw new Error('The gallery is empty.');
  return found;
}
