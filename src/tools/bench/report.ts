import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, release, type } from 'node:os';
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
  /** Programs that were waiting for a processor when the measuring began, on average over a minute. */
  load: number;
}

/** What it was measured on. */
export function thisMachine(browser: string, load: number): Machine {
  return {
    system: `${type()} ${release()}`,
    processors: cpus().length,
    node: process.versions.node,
    browser,
    load,
  };
}

/** A warning when the machine had other work: times and frames are then worse than they should be. Else nothing. */
export function wasBusy({ load, processors }: Machine): string {
  return load > processors / 2
    ? `The machine was busy with other work (load ${load.toFixed(1)} on ${processors} cores): times and frames are worse than on a quiet one; bytes, counts and states are not touched by it.`
    : '';
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
  const told = `Measured by \`npm run bench\` on ${machine.processors} processor cores without a GPU, ${machine.browser}. How each figure is taken stands in its output and in \`src/tools/bench/\`. ${wasBusy(machine)}`;
  writeFileSync(file, betweenMarkers(readFileSync(file, 'utf8'), `${markdownTable(rows)}\n\n${told}`));
}
