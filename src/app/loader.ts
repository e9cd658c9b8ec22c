import { setParts } from '../dom/app.tsx';
import type { Opening } from '../scenario/opening.ts';
import type { Lang, Scenario, StoryStrings } from '../scenario/types.ts';
import type { Later } from '../views/app.view.ts';
import type { AppLook } from '../views/types.ts';
import type * as AllOfIt from './everything.ts';
import { importEverything, loadOpening, loadTexts } from './first.ts';

type Everything = typeof AllOfIt;

let everything: Everything | undefined;

/** Everything, if it has been loaded. */
export const everythingNow = (): Everything | undefined => everything;

/** All screens beside the chat, the whole stories, and what goes with them. Rejects where it cannot be loaded. */
export async function loadEverything(): Promise<Everything> {
  everything ??= await importEverything();
  setParts(everything.parts);
  return everything;
}

/** What comes a moment after the first screen: all words, the help data, the views of everything. */
export async function loadLater(lang: Lang): Promise<Later> {
  const [{ later }, texts] = await Promise.all([loadEverything(), loadTexts(lang)]);
  return { ...later, ...texts };
}

/** The same as an adult reads it who plays. */
export async function loadAdultLater(lang: Lang, later: Later): Promise<Later> {
  return { ...later, ...(await (await loadEverything()).asAdult(lang, later)) };
}

/** The opening of a story; what it calls its people, rooms and apps is known from then on. */
export async function openingOfStory(id: string, lang: Lang): Promise<Opening> {
  const opening = await loadOpening(id, lang);
  for (const [person, name] of Object.entries(opening.names)) firstNames[`${person}.${lang}`] = name;
  for (const [room, name] of Object.entries(opening.rooms)) firstNames[`room/${room}.${lang}`] = name;
  Object.assign(firstApps, opening.apps);
  return opening;
}

/** A story by its id. */
export async function loadScenario(id: string): Promise<Scenario> {
  return (await loadEverything()).loadScenario(id);
}

/** The strings of a story; English needs none. */
export async function loadStrings(id: string, lang: Lang): Promise<StoryStrings | undefined> {
  return (await loadEverything()).loadStrings(id, lang);
}

const firstNames: Record<string, string> = {};
const firstApps: Record<string, AppLook & { name: string }> = {};

/** The name of a person, as the story says it; the id for somebody whose story has not been loaded. */
export const personName = (id: string, lang: Lang): string =>
  everything?.personName(id, lang) ?? firstNames[`${id}.${lang}`] ?? id;

/** What a room shows, in words for the ear. */
export const roomName = (id: string, lang: Lang): string =>
  everything?.roomName(id, lang) ?? firstNames[`room/${id}.${lang}`] ?? '';

/** An app's name and colours. */
export const appOf = (id: string): (AppLook & { name: string }) | undefined =>
  everything?.appOf(id) ?? firstApps[id];
