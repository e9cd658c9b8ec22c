/** Loads every story of the folder `scenarios/` in Node, for tools and proofs. The app imports them by `import.meta.glob`. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { characters } from '../../scenarios/characters.ts';
import type { LintInput, Somebody, World } from '../scenario/lint.ts';
import type { Lang, Scenario, StoryStrings } from '../scenario/types.ts';
import { APP_IDS, PERSON_IDS, PROFILE_IDS, ROOM_IDS } from '../shared/art-ids.ts';
import { project } from './run-step.mjs';

/** The folder of the stories, absolute. */
export const scenariosFolder = join(project, 'scenarios');

/** Files of the folder that are no stories. */
export const notStories: ReadonlySet<string> = new Set([
  'characters',
  'platforms',
  'help-services',
  'quick-chats',
]);

/** A story with everything that belongs to it. */
export type Story = LintInput & {
  /** Relative to the project. */
  file: string;
};

/** Ids of the story files in a folder, sorted. */
export function storyIds(folder = scenariosFolder): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((name) => /^([a-z0-9-]+)\.ts$/.exec(name)?.[1] ?? [])
    .filter((id) => !notStories.has(id))
    .sort();
}

/** One story by its id. Throws, naming the file, if the file is not there or holds no story. */
export async function loadStory(id: string, folder = scenariosFolder): Promise<Story> {
  const file = join(folder, `${id}.ts`);
  if (!existsSync(file)) throw new Error(`There is no story "${id}": ${file} does not exist.`);
  const story = await defaultOf<Scenario>(file);
  if (typeof story?.beats !== 'object' || typeof story.start !== 'string')
    throw new Error(
      `scenarios/${id}.ts has no story as its default export: end it with \`export default defineScenario({ … })\`.`,
    );
  if (story.id !== id)
    throw new Error(`scenarios/${id}.ts holds the story "${story.id}": file and id must be the same.`);
  const spanish = join(folder, `${id}.es.ts`);
  const es = existsSync(spanish) ? await defaultOf<StoryStrings>(spanish) : undefined;
  return { story, strings: es ? { es } : {}, world: world(), file: `scenarios/${id}.ts` };
}

/** All stories of the folder, sorted by number. */
export async function loadStories(folder = scenariosFolder): Promise<Story[]> {
  const stories = await Promise.all(storyIds(folder).map((id) => loadStory(id, folder)));
  return stories.sort((a, b) => a.story.number.localeCompare(b.story.number));
}

async function defaultOf<T>(file: string): Promise<T | undefined> {
  const module = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as { default?: T };
  return module.default;
}

/** Languages that a story is complete in, English first. */
export function languagesOf({ strings }: Pick<Story, 'strings'>): Lang[] {
  return ['en', ...(strings.es ? (['es'] as const) : [])];
}

const familyWords =
  /\b(?:mother|father|mum|mom|dad|parent|aunt|aunty|uncle|grand\w+|sister|brother|cousin|gran)\b/i;

/** Ids that a story may name: everybody drawn and named, rooms, apps, profile pictures. */
export function world(): World {
  const people: Record<string, Somebody> = {};
  for (const id of PERSON_IDS) {
    const character = characters[id];
    people[id] = { grownUp: character.age >= 18, family: familyWords.test(character.role.en) };
  }
  return { people, rooms: ROOM_IDS, apps: APP_IDS, profiles: PROFILE_IDS };
}
