/** Builds the finished app, unless it is newer than everything it is made of. */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { project, runStep, say, seconds } from './run-step.mjs';
import { SetupProblem } from './setup.mjs';

/** What the built app depends on, besides src. */
const sources = [
  'scenarios',
  'scenes',
  'assets',
  'src/tools/security-headers.mjs',
  'src/tools/build-app.mjs',
  'vite.config.ts',
  'tsconfig.json',
  'package-lock.json',
];

/** Where the built app is: `dist` for schools, the gallery apart from it. */
export const outDirs = /** @type {const} */ ({ app: 'dist', gallery: '.cache/gallery' });

/**
 * When a file, or anything in a folder, was last changed; folders count too, because a deletion shows only there.
 * @param {string} path
 * @returns {number} milliseconds; 0 when there is nothing
 */
function lastChange(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return readdirSync(path).reduce(
    (latest, name) => Math.max(latest, lastChange(join(path, name))),
    stats.mtimeMs,
  );
}

/** Everything in src but the tools, which are no part of the app; src itself counts too, for what was deleted. */
function lastChangeInSrc() {
  const folder = join(project, 'src');
  if (!existsSync(folder)) return 0;
  const names = readdirSync(folder).filter((name) => name !== 'tools');
  return names.reduce(
    (latest, name) => Math.max(latest, lastChange(join(folder, name))),
    statSync(folder).mtimeMs,
  );
}

/** @param {keyof typeof outDirs} [what] */
export function isFresh(what = 'app') {
  const built = statSync(join(project, outDirs[what], 'index.html'), { throwIfNoEntry: false });
  if (!built) return false;
  return (
    sources.every((path) => lastChange(join(project, path)) < built.mtimeMs) &&
    lastChangeInSrc() < built.mtimeMs
  );
}

/** @param {string} folder @returns {string[]} */
function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}

/**
 * Writes `.br` and `.gz` beside every text file of half a KB or more, as servers of static files look for them.
 * @param {string} folder
 */
export async function precompress(folder) {
  const texts = filesIn(folder).filter((path) => /\.(html|js|css|svg|json|txt|webmanifest|xml)$/.test(path));
  await Promise.all(
    texts.map(async (path) => {
      const content = readFileSync(path);
      if (content.length < 512) return;
      const size = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
      const [brotli, zip] = await Promise.all([
        promisify(brotliCompress)(content, { params: size }),
        promisify(gzip)(content, { level: 9 }),
      ]);
      writeFileSync(`${path}.br`, brotli);
      writeFileSync(`${path}.gz`, zip);
    }),
  );
}

/** The environment without what Vitest sets, so that a test that asks for a build gets the same one as a school. */
function cleanEnvironment() {
  const env = { ...process.env };
  for (const name of Object.keys(env)) {
    if (/^(VITEST.*|TEST|NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL)$/.test(name)) delete env[name];
  }
  return env;
}

/**
 * Builds the app into `dist` (or the gallery into its own folder).
 * @param {{ what?: keyof typeof outDirs, evenIfFresh?: boolean }} [options]
 * @returns {Promise<string>} the folder, absolute
 * @throws {SetupProblem} with what Vite said, when the build fails
 */
export async function buildApp({ what = 'app', evenIfFresh = false } = {}) {
  const folder = join(project, outDirs[what]);
  if (!evenIfFresh && isFresh(what)) return folder;
  const began = Date.now();
  const vite = join(project, 'node_modules/vite/bin/vite.js');
  const mode = what === 'gallery' ? 'gallery' : 'production';
  const result = await runStep(
    'vite build',
    process.execPath,
    [vite, 'build', '--config', join(project, 'vite.config.ts'), '--mode', mode],
    { env: cleanEnvironment() },
  );
  if (result.code !== 0) throw new SetupProblem(`${result.output.trim()}\n\nThe app could not be built.`);
  await precompress(folder);
  say(`Built into ${outDirs[what]}/ in ${seconds(began)}.`);
  return folder;
}
