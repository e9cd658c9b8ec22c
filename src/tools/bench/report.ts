import { cpus, release, type } from 'node:os';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from '../run-step.mjs';
import { markdownTable, type Row } from './row.ts';

const begin = '<!-- bench:begin -->';
const end = '<!-- bench:end -->';

/** Puts text between the two markers of a document. Throws when they are missing. */
export function betweenMarkers(document: string, text: string): string {
  const from = document.indexOf(begin);
  const to = document.indexOf(end);
  if (from < 0 || to < from) throw new Error(`The document has no ${begin} … ${end}.`);
  return `${document.slice(0, from + begin.length)}\n${text.trim()}\n${document.slice(to)}`;
}

export interface Machine {
  system: string;
  processors: number;
  node: string;
  browser: string;
}

/** What it was measured on. */
export function thisMachine(browser: string): Machine {
  return {
    system: `${type()} ${release()}`,
    processors: cpus().length,
    node: process.versions.node,
    browser,
  };
}

/** Keeps everything, raw figures and all. Comes out: the file. */
export function keepFigures(rows: readonly Row[], machine: Machine): string {
  const folder = join(project, '.cache');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'bench.json');
  writeFileSync(file, `${JSON.stringify({ machine, rows }, null, 2)}\n`);
  return file;
}

/** Writes the table into README.md. */
export function writeReadme(rows: readonly Row[], machine: Machine): void {
  const file = join(project, 'README.md');
  const told = `Measured by \`npm run bench\` on ${machine.processors} processor cores without a GPU, ${machine.browser}. How each figure is taken stands in its output and in \`src/tools/bench/\`.`;
  writeFileSync(file, betweenMarkers(readFileSync(file, 'utf8'), `${markdownTable(rows)}\n\n${told}`));
}
