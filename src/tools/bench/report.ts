import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, release, type } from 'node:os';
import { join } from 'node:path';
import { writeReadmePart } from '../readme.ts';
import { project } from '../run-step.mjs';
import { markdownTable, type Row } from './row.ts';

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
export async function writeReadme(rows: readonly Row[], machine: Machine): Promise<void> {
  const told = `Measured by \`npm run bench\` on ${machine.processors} processor cores without a GPU, ${machine.browser}. How each figure is taken stands in its output and in \`src/tools/bench/\`. ${wasBusy(machine)}`;
  await writeReadmePart('bench', `${markdownTable(rows)}\n\n${told}`);
}
