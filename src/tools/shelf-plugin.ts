import { readdirSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { tsImport } from 'tsx/esm/api';
import type { Plugin } from 'vite';
import { characters } from '../../scenarios/characters.ts';
import { type ShelfEntry, shelfEntryOf } from '../scenario/catalogue.ts';
import type { Scenario, StoryStrings } from '../scenario/types.ts';

const name = 'virtual:shelf';
const folder = resolve(import.meta.dirname, '../../scenarios');

/** Reads a file of the folder. A query of its own each time: what was edited is read again. */
const load = async (file: string): Promise<{ default?: unknown }> =>
  tsImport(`${pathToFileURL(resolve(folder, file)).href}?at=${Date.now()}`, import.meta.url);

/** A story of the folder with its strings. */
export interface StoryFiles {
  story: Scenario;
  es: StoryStrings;
}

/** Reads every story of the folder: a file that has one beside it called `<id>.es.ts`. */
export async function readStories(): Promise<StoryFiles[]> {
  const files = new Set(readdirSync(folder));
  const ids = [...files]
    .filter((file) => file.endsWith('.ts') && files.has(file.replace(/\.ts$/, '.es.ts')))
    .map((file) => file.replace(/\.ts$/, ''));
  const stories: StoryFiles[] = [];
  for (const id of ids.sort()) {
    const story = (await load(`${id}.ts`)).default as Scenario | undefined;
    const es = (await load(`${id}.es.ts`)).default as StoryStrings | undefined;
    // Other data with a Spanish file beside it, such as the quick chats, has no story as its default export.
    if (story?.beats && es) stories.push({ story, es });
  }
  return stories;
}

/** What the shelf shows of them. */
async function shelf(): Promise<ShelfEntry[]> {
  return (await readStories()).map(({ story, es }) => shelfEntryOf(story, { es }));
}

/** Names of everybody in a story, without what the drawings show. */
function namesIn(story: Scenario): Record<string, { en: string; es: string }> {
  const ids = new Set([story.hero, ...story.cast, ...Object.keys(story.tell.people)]);
  return Object.fromEntries(
    Object.values(characters)
      .filter(({ id }) => ids.has(id))
      .map(({ id, name: { en, es } }) => [id, { en, es }]),
  );
}

/**
 * Gives the app `virtual:shelf`: what the shelf shows of every story, gathered when the app is built, so that the
 * shelf opens without loading a single story and a new story is one file; and with each story the names of its people.
 */
export function shelfPlugin(): Plugin {
  return {
    name: 'shelf',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: async (id) => (id === `\0${name}` ? `export default ${JSON.stringify(await shelf())}` : undefined),
    async transform(code, id) {
      const file = id.split('?')[0] ?? id;
      if (dirname(file) !== folder || !/[\w-]+\.ts$/.test(file)) return undefined;
      const story = (await load(basename(file))).default as Scenario | undefined;
      if (!story?.beats) return undefined;
      return { code: `${code}\nexport const names = ${JSON.stringify(namesIn(story))};\n`, map: null };
    },
    handleHotUpdate({ file, server }) {
      const module = server.moduleGraph.getModuleById(`\0${name}`);
      if (file.startsWith(folder) && module) server.moduleGraph.invalidateModule(module);
    },
  };
}
