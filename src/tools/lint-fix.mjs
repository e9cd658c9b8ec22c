/** `npm run lint:fix`: mends what can be mended without thinking: format, order of imports, simple lint. */
import { checks } from './checks.mjs';
import { runAttached } from './run-step.mjs';
import { ensureInstalled, runMain } from './setup.mjs';

await runMain(async () => {
  await ensureInstalled();
  const format = await runAttached(process.execPath, [checks.format.program, 'check', '--write', '.']);
  const lint = await runAttached(process.execPath, [checks.lint.program, ...checks.lint.args, '--fix']);
  return format || lint;
});
