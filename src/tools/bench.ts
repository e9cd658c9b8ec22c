/**
 * `npm run bench`: measures the built app and says which goals of the design it meets. The table goes to standard
 * output, everything behind it to .cache/bench.json; `-- --readme` writes the table into README.md as well.
 * `-- --only bytes,frames` takes some of the parts, `-- --dist <folder>` an app built elsewhere.
 */
import { existsSync, rmSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { measureBytes } from './bench/bytes.ts';
import { openBrowser } from './bench/drive.ts';
import { measureFirstChoice } from './bench/first-choice.ts';
import { buildEmptyScene, measureFrames } from './bench/frames.ts';
import { measureMemory } from './bench/memory.ts';
import { servePlainPage } from './bench/plain-page.ts';
import { keepFigures, thisMachine, wasBusy, writeReadme } from './bench/report.ts';
import { plainTable, type Row } from './bench/row.ts';
import { measureStillness } from './bench/stillness.ts';
import { measureStories } from './bench/stories.ts';
import { buildApp, precompress } from './build-app.mjs';
import { say, seconds } from './run-step.mjs';
import { serve } from './serve.mjs';
import { runMain, SetupProblem } from './setup.mjs';
import { loadStory } from './stories.ts';

const story = 'so-many-compliments';
const parts = ['bytes', 'first-choice', 'frames', 'still', 'memory', 'stories'] as const;
type Part = (typeof parts)[number];

function argument(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}

function wantedParts(): readonly Part[] {
  const only = argument('only')?.split(',');
  if (!only) return parts;
  const unknown = only.filter((name) => !parts.some((part) => part === name));
  if (unknown.length > 0)
    throw new SetupProblem(`There is no part "${unknown.join()}". Parts: ${parts.join(', ')}.`);
  return parts.filter((part) => only.includes(part));
}

async function builtApp(): Promise<string> {
  const elsewhere = argument('dist');
  if (!elsewhere) return buildApp();
  const folder = resolve(elsewhere);
  if (!existsSync(join(folder, 'index.html'))) throw new SetupProblem(`There is no built app in ${folder}.`);
  await precompress(folder);
  return folder;
}

await runMain(async () => {
  const began = Date.now();
  const [busy = 0] = loadavg();
  const wanted = wantedParts();
  const { story: model } = await loadStory(story);
  const folder = await builtApp();
  const server = await serve(folder, 0);
  const plain = await servePlainPage(model);
  const browser = await openBrowser();
  const { url } = server;

  const run: Record<Part, () => Promise<Row[]>> = {
    bytes: () => measureBytes(browser, folder, url, story),
    'first-choice': () => measureFirstChoice({ browser, url, story, plain, runs: 5 }),
    frames: async () => {
      const emptyScene = await buildEmptyScene();
      const empty = await serve(emptyScene, 0);
      try {
        return await measureFrames({ browser, url, story, emptyUrl: empty.url, runs: 3 });
      } finally {
        await empty.close();
        rmSync(emptyScene, { recursive: true });
      }
    },
    still: () => measureStillness({ browser, url, story, plain, runs: 2 }),
    memory: () => measureMemory(browser, url, story),
    stories: measureStories,
  };

  const rows: Row[] = [];
  try {
    for (const part of wanted) {
      const from = Date.now();
      say(`Measuring ${part} …`);
      rows.push(...(await run[part]()));
      say(`  ${part} took ${seconds(from)}`);
    }
  } finally {
    await browser.close();
    await plain.close();
    await server.close();
  }
  const machine = thisMachine(`Chromium ${browser.version()}`, busy);
  console.log(plainTable(rows));
  const file = keepFigures(rows, machine);
  if (process.argv.includes('--readme')) await writeReadme(rows, machine);
  if (wasBusy(machine)) console.log(`\n${wasBusy(machine)}`);
  const missed = rows.filter((row) => row.met === false);
  console.log(
    `\n${rows.filter((row) => row.met).length} goals met, ${missed.length} not met${missed.length > 0 ? `: ${missed.map((row) => row.id).join(', ')}` : ''}. Took ${seconds(began)}. Everything: ${file}`,
  );
});
