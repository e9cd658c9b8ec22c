import { setParts } from '../dom/app.tsx';
import type { QuickChat, QuickWish } from '../scenario/quick-chat.ts';
import type { Lang, Scenario, StoryStrings } from '../scenario/types.ts';
import type { Later } from '../views/app.view.ts';
import type { NoticesText } from '../views/text/help.types.ts';
import type { UiText } from '../views/text/ui.types.ts';

/** The words that the first screen needs. */
export interface Words {
  ui: UiText;
  notices: NoticesText;
}

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

/** Interface text and content notices of a language. Rejects where they cannot be loaded. */
export async function loadWords(lang: Lang): Promise<Words> {
  if (lang === 'es') {
    const [ui, notices] = await Promise.all([
      import('../views/text/ui.es.ts'),
      import('../views/text/notices.es.ts'),
    ]);
    return { ui: ui.uiEs, notices: notices.noticesEs };
  }
  const [ui, notices] = await Promise.all([
    import('../views/text/ui.en.ts'),
    import('../views/text/notices.en.ts'),
  ]);
  return { ui: ui.uiEn, notices: notices.noticesEn };
}

/** The same words as an adult reads them who plays. Goes in: the language and its words. Rejects as `loadWords` does. */
export async function loadAdultWords(lang: Lang, { ui, notices }: Words): Promise<Words> {
  const [{ changed }, changes] = await Promise.all([
    import('../views/text/for-adults.ts'),
    lang === 'es'
      ? import('../views/text/adults.es.ts').then((m) => m.adultsEs)
      : import('../views/text/adults.en.ts').then((m) => m.adultsEn),
  ]);
  return { ui: changed(ui, changes.ui), notices: changed(notices, changes.notices) };
}

/** All screens beside the chat, their words, and the help data. */
export async function loadLater(lang: Lang): Promise<Later> {
  const [views, parts, help, services] = await Promise.all([
    import('../views/rest.view.ts'),
    import('../dom/parts.ts'),
    lang === 'es'
      ? import('../views/text/help.es.ts').then((m) => m.helpEs)
      : import('../views/text/help.en.ts').then((m) => m.helpEn),
    import('../../scenarios/help-services.ts'),
  ]);
  setParts(parts);
  return { views, help, book: services.helpBook };
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

/** The name of a person, as the story says it; the id for somebody whose story has not been loaded. */
export const personName = (id: string, lang: Lang): string => people[id]?.[lang] ?? id;
