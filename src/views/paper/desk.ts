import type { ShelfEntry } from '../../scenario/catalogue.ts';
import type { HelpBook, HelpEntry, Region } from '../../scenario/help.ts';
import { dateInWords, reviewOf } from '../../scenario/help.ts';
import { textOf } from '../../scenario/strings.ts';
import type { AgeBand, Lang, Scenario, StoryStrings } from '../../scenario/types.ts';
import { serviceView } from '../help.view.ts';
import type { HelpText } from '../text/help.types.ts';
import type { PaperText, YoungOrOlder } from '../text/paper.types.ts';
import type { UiText } from '../text/ui.types.ts';
import type { PaperBlock, PaperSheet, PaperSize, ServiceView } from '../types.ts';

/** A story with its words, for the sheets that are made from one. */
export interface PaperStory {
  story: Scenario;
  strings: StoryStrings | undefined;
}

/** Everything that a print-out is made from. All of it is given; nothing is looked up. */
export interface PaperInput {
  sheet: PaperSheet | undefined;
  /** Of the sheets that need one. */
  story: PaperStory | undefined;
  text: PaperText;
  ui: UiText;
  help: HelpText;
  book: HelpBook;
  shelf: readonly ShelfEntry[];
  lang: Lang;
  ages: AgeBand | null;
  region: Region | null;
  size: PaperSize | null;
  /** ISO date. */
  today: string;
  person: (id: string) => string;
  app: (app: string) => string;
}

/** The pages of a sheet before they are numbered: what stands on each. */
export type Leaf = PaperBlock[];

/** Words of the age band that the sheet is for; 11–17 where nobody has chosen. */
export function forAges<T>({ ages }: PaperInput, both: YoungOrOlder<T>): T {
  return ages === '8-10' ? both.young : both.older;
}

/** The paper that a country uses, unless somebody has chosen (no paper is guessed from a place: it is the chosen one). */
export function sizeFor({ size, region }: Pick<PaperInput, 'size' | 'region'>): PaperSize {
  return size ?? (region === 'us' || region === 'ca' || region === 'mx' ? 'letter' : 'a4');
}

/** A text of the story by its key. Throws where there is no story: a sheet that needs one is not made without. */
export function storyText({ story, lang }: PaperInput): { story: Scenario; text: (key: string) => string } {
  if (!story) throw new Error('This print-out is made from a story, and there is none.');
  return { story: story.story, text: textOf(story.story, lang === 'en' ? undefined : story.strings) };
}

/** Services as a block of a page, with the oldest of their dates once below them (brief, section 0 item 9). */
export function servicesBlock(
  input: PaperInput,
  entries: readonly HelpEntry[],
  block: { look: 'list' | 'wall' | 'strip'; title: string; lead?: string },
): PaperBlock {
  const { help, lang } = input;
  const { reviewed, stale } = reviewOf(entries);
  const words = help.help.services;
  return {
    kind: 'services',
    ...block,
    list: entries.map((entry) => serviceOnPaper(input, entry)),
    reviewed: words.lastReviewed(dateInWords(reviewed, lang)),
    ...(stale ? { stale: words.checkWithAdult } : {}),
  };
}

/** A service as it stands on paper: a word to text says itself that it is to be texted. */
export function serviceOnPaper({ help, lang }: PaperInput, entry: HelpEntry): ServiceView {
  const view = serviceView(entry, help.help, lang);
  return {
    ...view,
    contacts: view.contacts.map((contact, i) =>
      entry.contacts[i]?.keyword === undefined ? contact : { ...contact, kind: '' },
    ),
  };
}

/** The moves of the age band with their icons. */
export function movesBlock(
  input: PaperInput,
  block: { look: 'poster' | 'row' | 'names'; title?: string },
): Extract<PaperBlock, { kind: 'moves' }> {
  const young = input.ages === '8-10';
  const icons = young
    ? ['hand', 'message-circle-heart']
    : ['hand', 'save', 'ban', 'message-circle-heart', 'megaphone'];
  const tell = young ? 1 : 3;
  return {
    kind: 'moves',
    ...block,
    list: forAges(input, input.text.moves).map(({ name, text }, i) => ({
      icon: icons[i] ?? 'shield',
      name,
      ...(block.look === 'names' ? {} : { text }),
      ...(i === tell ? { strong: true as const } : {}),
    })),
  };
}
