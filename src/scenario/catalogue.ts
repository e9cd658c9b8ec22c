import { isClassOnly } from './class-only.ts';
import { tricksOf } from './graph.ts';
import { textOf } from './strings.ts';
import type { AgeBand, Lang, Scenario, StoryStrings } from './types.ts';

/** What the shelf needs to know of a story, without loading it. */
export interface ShelfEntry {
  id: string;
  number: string;
  version: number;
  title: Record<Lang, string>;
  ages: AgeBand;
  app: string;
  hero: string;
  minutes: number;
  harmless: boolean;
  tricks: string[];
  /** Has an assembly cut. */
  assembly: boolean;
  /** Opens only inside a lesson (brief, section 0 item 10). */
  classOnly: boolean;
  /** Played by adults: on no student shelf, in no lesson; it opens from *Families and staff*. */
  adults: boolean;
}

/** A story as the shelf sees it. Goes in: the story and its strings in the further languages. */
export function shelfEntryOf(
  story: Scenario,
  strings: Record<Exclude<Lang, 'en'>, StoryStrings>,
): ShelfEntry {
  return {
    id: story.id,
    number: story.number,
    version: story.version,
    title: { en: story.title, es: textOf(story, strings.es)('title') },
    ages: story.ages,
    app: story.app,
    hero: story.hero,
    minutes: story.minutes,
    harmless: story.harmless,
    tricks: tricksOf(story),
    assembly: story.assembly !== undefined,
    classOnly: isClassOnly(story),
    adults: story.adults === true,
  };
}

/**
 * The order of the shelf: by a mark of the id that says nothing of the story, so that look-alikes cannot be told by
 * their place (brief 2.2).
 */
export function shelfOrder(entries: readonly ShelfEntry[]): ShelfEntry[] {
  const mark = (id: string) => [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7);
  return [...entries].sort((a, b) => mark(a.id) - mark(b.id) || a.id.localeCompare(b.id));
}
