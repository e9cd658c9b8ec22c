/**
 * `npm run dev` (development server), `npm run build` (the static site in dist/), `npm run gallery` (every screen in
 * every state, built and served apart from dist/).
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildApp } from './build-app.mjs';
import { project, runAttached } from './run-step.mjs';
import { buildAndServe } from './serve-app.mjs';
import { ensureInstalled, runMain, SetupProblem } from './setup.mjs';

const [command, ...rest] = process.argv.slice(2);

await runMain(async () => {
  if (command === 'gallery') {
    if (!existsSync(join(project, 'src/gallery.html')))
      throw new SetupProblem('There is no src/gallery.html.');
    await buildAndServe({ what: 'gallery', usualPort: 4174, page: 'gallery.html' });
    return;
  }
  await ensureInstalled();
  if (command === 'build') {
    await buildApp({ evenIfFresh: true });
    return;
  }
  if (command !== 'dev') throw new SetupProblem('Say which: dev, build or gallery.');
  const vite = join(project, 'node_modules/vite/bin/vite.js');
  return runAttached(process.execPath, [vite, '--config', join(project, 'vite.config.ts'), ...rest]);
});
