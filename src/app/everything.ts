/** Everything that nobody meets on the way from a link to the first choice: loaded at once, when that choice is there. */
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import '../dom/css/room.css';
import shelf from 'virtual:shelf';
import { helpBook } from '../../scenarios/help-services.ts';
import { platforms } from '../../scenarios/platforms.ts';
import type { ChatEvent } from '../machines/chat.machine.ts';
import { deedsOf, type Path } from '../machines/path.ts';
import type { SoundName } from '../ports/sound-sprite.ts';
import type { QuickChat, QuickWish } from '../scenario/quick-chat.ts';
import { tricksMarked } from '../scenario/score.ts';
import type { Lang, Scenario, StoryStrings } from '../scenario/types.ts';
import type { Later } from '../views/app.view.ts';
import * as views from '../views/rest.view.ts';
import { roomNames } from '../views/rooms.ts';
import type { AppLook } from '../views/types.ts';

export * as parts from '../dom/parts.ts';
export { openSession } from '../machines/session.ts';
export { eventsTo } from '../machines/what-if.ts';
export { showNeutralNote } from '../ports/neutral-page.ts';
export { createSound } from '../ports/sound.ts';

export { listenForKeys } from './keys.ts';

/** The quick chats. */
export interface QuickBook {
  /** Ids of the two for a debrief. */
  pick(wish: QuickWish): string[];
  /** Quick chats by their ids, in a language; an id of an older version is left out. */
  named(ids: readonly string[], lang: Lang): QuickChat[];
}

interface StoryFile {
  default: Scenario | StoryStrings;
  /** Names of the people in a story, put there when the app is built. */
  names?: Record<string, Record<Lang, string>>;
}

const storyFiles = import.meta.glob<StoryFile>([
  '../../scenarios/*.ts',
  '!../../scenarios/{characters,platforms,help-services,quick-chats,quick-chats.es}.ts',
]);

/** What is shown a moment later needs these. */
export const later = { views, book: helpBook, shelf };

/** All words of a language as an adult reads them who plays. */
export async function asAdult(
  lang: Lang,
  said: Pick<Later, 'ui' | 'help'>,
): Promise<Pick<Later, 'ui' | 'help'>> {
  const [{ asAdultsRead }, changes] = await Promise.all([
    import('../views/text/for-adults.ts'),
    lang === 'es'
      ? import('../views/text/adults.es.ts').then((m) => m.adultsEs)
      : import('../views/text/adults.en.ts').then((m) => m.adultsEn),
  ]);
  return asAdultsRead(said, changes);
}

export async function loadQuickBook(): Promise<QuickBook> {
  const [{ pickQuickChats, quickChatIn }, { quickChats }, { quickChatsEs }] = await Promise.all([
    import('../scenario/quick-chat.ts'),
    import('../../scenarios/quick-chats.ts'),
    import('../../scenarios/quick-chats.es.ts'),
  ]);
  return {
    pick: (wish) => pickQuickChats(quickChats, wish).map(({ id }) => id),
    named: (ids, lang) =>
      ids
        .flatMap((id) => quickChats.find((chat) => chat.id === id) ?? [])
        .map((chat) => quickChatIn(chat, lang === 'es' ? quickChatsEs : undefined)),
  };
}

/** A story by its id. */
export async function loadScenario(id: string): Promise<Scenario> {
  return (await loadFile(id)) as Scenario;
}

/** The strings of a story; English needs none. */
export async function loadStrings(id: string, lang: Lang): Promise<StoryStrings | undefined> {
  return lang === 'en' ? undefined : ((await loadFile(`${id}.${lang}`)) as StoryStrings);
}

async function loadFile(name: string): Promise<Scenario | StoryStrings> {
  const file = storyFiles[`../../scenarios/${name}.ts`];
  if (!file) throw new Error(`There is no story file "${name}".`);
  const { default: data, names } = await file();
  Object.assign(people, names);
  return data;
}

/** Names of everybody in the stories that have been loaded. */
const people: Record<string, Record<Lang, string>> = {};

export const personName = (id: string, lang: Lang): string | undefined => people[id]?.[lang];
export const roomName = (id: string, lang: Lang): string | undefined => roomNames[id]?.[lang];
export const appOf = (id: string): (AppLook & { name: string }) | undefined =>
  platforms[id as keyof typeof platforms];

const moveSounds: Readonly<Record<string, SoundName>> = {
  'save.keep': 'saved',
  'save.keepSome': 'saved',
  'block.keep': 'blocked',
  'block.delete': 'blocked',
  'report.send': 'reported',
  'pause.mark': 'noticed',
};

/** What an event sounds like; `nowKnown`: by it somebody who can help knows. */
export function soundOf({ type }: ChatEvent, nowKnown: boolean): SoundName {
  return nowKnown ? 'told' : (moveSounds[type] ?? 'choice');
}

/** What is remembered of a story that has come to its end, and the quick chats of its debrief, picked from those not seen lately. */
export function outcomeOf(path: Path, book: QuickBook | undefined, seen: string[]) {
  const { id, ages, harmless } = path.story;
  const deeds = deedsOf(path);
  const tricks = shelf.find((entry) => entry.id === id)?.tricks ?? [];
  return {
    tricks: tricksMarked(deeds),
    practised: deeds.flatMap((deed) => (deed.kind === 'move' && deed.worth === 2 ? [deed.move] : [])),
    lookAlike: harmless,
    quick: book?.pick({ ages, tricks, seen, seed: `${id}/${seen.length}` }) ?? [],
  };
}
