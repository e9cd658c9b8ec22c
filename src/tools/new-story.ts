/**
 * `npm run new -- <id> [SC05]`: writes the skeleton of a new story and of its Spanish strings. The number says ages and
 * pattern (SC01 … SC20, HL01 … HL08); without one, the first of the catalogue that is still free. Never overwrites.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AgeBand, Pattern } from '../scenario/types.ts';
import { type Kind, skeletonStory, skeletonStrings } from './new-story/skeleton.ts';
import { sourceOf } from './new-story/source.ts';
import { project } from './run-step.mjs';
import { loadStories, notStories, scenariosFolder } from './stories.ts';

/** Age and pattern of every entry of the catalogue (brief, section 2). */
const entries: Readonly<Record<string, [AgeBand, Pattern]>> = {
  SC01: ['8-10', 'Y'],
  SC02: ['8-10', 'Y'],
  SC03: ['8-10', 'Y'],
  SC04: ['8-10', 'Y'],
  SC05: ['11-13', 'O'],
  SC06: ['11-13', 'O'],
  SC07: ['11-13', 'B'],
  SC08: ['11-13', 'O'],
  SC09: ['11-13', 'O'],
  SC10: ['11-13', 'K'],
  SC11: ['14-17', 'O'],
  SC12: ['14-17', 'K'],
  SC13: ['14-17', 'O'],
  SC14: ['14-17', 'E'],
  SC15: ['14-17', 'B'],
  SC16: ['14-17', 'O'],
  SC17: ['14-17', 'B'],
  SC18: ['14-17', 'O'],
  SC19: ['14-17', 'O'],
  HL01: ['8-10', 'Y'],
  HL02: ['8-10', 'Y'],
  HL03: ['11-13', 'O'],
  HL04: ['11-13', 'O'],
  HL05: ['11-13', 'O'],
  HL06: ['14-17', 'O'],
  HL07: ['14-17', 'O'],
  HL08: ['14-17', 'O'],
};

/** A mistake of whoever called, said in words. */
export class CallProblem extends Error {}

/** What is to be made from the words of the command. Throws a `CallProblem` that says what would be right. */
export function kindOf(id: string | undefined, number: string | undefined, taken: readonly string[]): Kind {
  if (!id) throw new CallProblem('Say how the story is called: npm run new -- the-free-gems SC01');
  if (!/^[a-z0-9]+(-[a-z0-9]+)+$/.test(id))
    throw new CallProblem(
      `"${id}" is no good id: use small letters, digits and hyphens, two words at least, such as the-free-gems.`,
    );
  if (notStories.has(id)) throw new CallProblem(`"${id}" is the name of another file in scenarios/.`);
  const free = Object.keys(entries).filter((one) => !taken.includes(one));
  const chosen = number ?? free[0];
  const entry = chosen === undefined ? undefined : entries[chosen];
  if (!chosen || !entry)
    throw new CallProblem(`"${number ?? ''}" is no number of the catalogue. Free are: ${free.join(', ')}.`);
  if (taken.includes(chosen))
    throw new CallProblem(`${chosen} has been written already. Free are: ${free.join(', ')}.`);
  const [ages, pattern] = entry;
  return { id, number: chosen, ages, pattern, harmless: chosen.startsWith('HL') };
}

/** Writes the two files and says their paths. Throws a `CallProblem` if one of them is there already. */
export function writeStory(kind: Kind, folder = scenariosFolder): string[] {
  const story = skeletonStory(kind);
  const files: Array<[path: string, source: string]> = [
    [
      join(folder, `${kind.id}.ts`),
      `import { defineScenario } from '../src/scenario/define-scenario.ts';\n\n// ${kind.number}: every text that begins with TODO is still to be written; people, places and shape are yours to change.\nexport default defineScenario(${sourceOf(story)});\n`,
    ],
    [
      join(folder, `${kind.id}.es.ts`),
      `import { defineStrings } from '../src/scenario/define-scenario.ts';\n\nexport default defineStrings(${sourceOf(skeletonStrings(story))});\n`,
    ],
  ];
  for (const [path] of files)
    if (existsSync(path))
      throw new CallProblem(`${relative(project, path)} exists already; nothing was written.`);
  mkdirSync(folder, { recursive: true });
  for (const [path, source] of files) writeFileSync(path, source, { flag: 'wx' });
  return files.map(([path]) => path);
}

/** The project's own layout, if the formatter is there. */
function format(paths: readonly string[]): void {
  const biome = join(project, 'node_modules/@biomejs/biome/bin/biome');
  if (existsSync(biome))
    spawnSync(process.execPath, [biome, 'format', '--write', ...paths], { cwd: project, stdio: 'ignore' });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [id, number] = process.argv.slice(2);
  try {
    const stories = await loadStories();
    const kind = kindOf(
      id,
      number,
      stories.map(({ story }) => story.number),
    );
    const paths = writeStory(kind);
    format(paths);
    console.log(paths.map((path) => relative(project, path)).join('\n'));
    console.log(
      `${kind.number}, ages ${kind.ages}, pattern ${kind.pattern}${kind.harmless ? ', harmless' : ''}. Write every text that begins with TODO, then:`,
    );
    console.log(`npx tsx src/tools/lint-story.ts ${kind.id}`);
  } catch (error) {
    if (!(error instanceof CallProblem)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
