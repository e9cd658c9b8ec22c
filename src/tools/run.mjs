/** `node src/tools/run.mjs <file.ts> …`: runs one of our TypeScript tools, after installing what is missing. Standard output is the tool's alone. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { project, runAttached } from './run-step.mjs';
import { ensureInstalled, runMain, SetupProblem } from './setup.mjs';

const [file = '', ...args] = process.argv.slice(2);

await runMain(async () => {
  if (!file || !existsSync(join(project, file))) throw new SetupProblem(`There is no tool "${file}".`);
  await ensureInstalled();
  const tsx = join(project, 'node_modules/tsx/dist/cli.mjs');
  return runAttached(process.execPath, [tsx, join(project, file), ...args]);
});
