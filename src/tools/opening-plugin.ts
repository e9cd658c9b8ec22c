import { createHash } from 'node:crypto';
import type { Plugin, ResolvedConfig } from 'vite';
import { characters } from '../../scenarios/characters.ts';
import { platforms } from '../../scenarios/platforms.ts';
import { openingOf } from '../scenario/make-opening.ts';
import type { Opening, OpeningApp } from '../scenario/opening.ts';
import type { Lang } from '../scenario/types.ts';
import { roomNames } from '../views/rooms.ts';
import { readStories, type StoryFiles } from './shelf-plugin.ts';

const name = 'virtual:openings';
const one = 'virtual:opening/';
const langs: readonly Lang[] = ['en', 'es'];

function lookOf(id: string): OpeningApp | undefined {
  const app = platforms[id as keyof typeof platforms];
  if (!app) return undefined;
  const { name, header, ground, them, hero, bubble } = app;
  return { name, header, ground, them, hero, bubble };
}

/** The openings of the stories that students play, by `<id>.<lang>`. */
function openingsOf(stories: readonly StoryFiles[]): Map<string, Opening> {
  const found = new Map<string, Opening>();
  for (const { story, es } of stories.filter((one) => !one.story.adults))
    for (const lang of langs)
      found.set(
        `${story.id}.${lang}`,
        openingOf(story, lang, es, {
          person: (id) => characters[id as keyof typeof characters]?.name[lang],
          room: (id) => roomNames[id]?.[lang],
          app: lookOf,
        }),
      );
  return found;
}

const idsIn = (stories: readonly StoryFiles[]) => JSON.stringify(stories.map(({ story }) => story.id));
const moduleOf = (opening: Opening | undefined) => `export default ${JSON.stringify(opening)};`;

/**
 * Gives the app `virtual:openings`: the ids of all stories, and the opening of each in each language, cut out of its
 * story when the app is built. Built, they are files of one name but for the story and the language, so that the app
 * carries no list of them; a changed opening changes that name, and none is ever stale.
 */
export function openingPlugin(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'openings',
    configResolved(resolved) {
      config = resolved;
    },
    resolveId: (id) => (id === name || id.startsWith(one) ? `\0${id}` : undefined),
    async load(id) {
      if (id.startsWith(`\0${one}`))
        return moduleOf(openingsOf(await readStories()).get(id.slice(one.length + 1)));
      if (id !== `\0${name}`) return undefined;
      const stories = await readStories();
      const all = openingsOf(stories);
      const adults = stories.filter(({ story }) => story.adults);
      const ids = `export const storyIds = ${idsIn(stories)};\nexport const adultIds = ${idsIn(adults)};\n`;
      if (config.command !== 'build') {
        const imports = [...all.keys()].map((key) => `'${key}': () => import('${one}${key}')`);
        return `${ids}const all = { ${imports.join(', ')} };
export const loadOpening = async (id, lang) => (await all[id + '.' + lang]()).default;`;
      }
      const hash = createHash('sha256');
      for (const opening of all.values()) hash.update(moduleOf(opening));
      const end = `-${hash.digest('hex').slice(0, 8)}.js`;
      for (const [key, opening] of all)
        this.emitFile({ type: 'asset', fileName: `assets/first.${key}${end}`, source: moduleOf(opening) });
      return `${ids}export const loadOpening = async (id, lang) =>
  (await import(/* @vite-ignore */ new URL(/* @vite-ignore */ './first.' + id + '.' + lang + '${end}', import.meta.url).href)).default;`;
    },
    handleHotUpdate({ file, server }) {
      if (!/[\\/]scenarios[\\/]/.test(file)) return;
      for (const module of server.moduleGraph.idToModuleMap.values())
        if (module.id?.startsWith('\0virtual:opening')) server.moduleGraph.invalidateModule(module);
    },
  };
}
