/** Parts of README.md that are made: each stands between two markers that carry its name. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checks } from './checks.mjs';
import { project, runStep } from './run-step.mjs';

/** Puts text between the markers of that name. Throws when the document has none. */
export function betweenMarkers(document: string, name: string, text: string): string {
  const begin = `<!-- ${name}:begin -->`;
  const end = `<!-- ${name}:end -->`;
  const from = document.indexOf(begin);
  const to = document.indexOf(end);
  if (from < 0 || to < from) throw new Error(`The document has no ${begin} … ${end}.`);
  return `${document.slice(0, from + begin.length)}\n\n${text.trim()}\n\n${document.slice(to)}`;
}

/** Writes a part of README.md, in the form that the format check wants. */
export async function writeReadmePart(name: string, text: string): Promise<void> {
  const file = join(project, 'README.md');
  writeFileSync(file, betweenMarkers(readFileSync(file, 'utf8'), name, text));
  await runStep('format', process.execPath, [checks.format.program, 'format', '--write', file]);
}
