/**
 * `npm test`: installs what is missing (a browser too), then types, lint, format, dependency arrows, unit and content
 * tests, the build, and the tests in a real browser. One summary at the end; the last line is `N passed, N failed`.
 * `--full` (npm run test:full) sets TEST_FULL=1, for which the tests take every combination instead of a sample.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { buildApp } from './build-app.mjs';
import { checks } from './checks.mjs';
import { project, runStep, say, seconds } from './run-step.mjs';
import { ensureBrowser, ensureInstalled, runMain } from './setup.mjs';
import { countsOf } from './vitest-counts.mjs';

const full = process.argv.includes('--full') || process.env.TEST_FULL === '1';
const limit = full ? 4 * 3_600_000 : 900_000;
const results = join(project, '.cache/test');
/** Two at least: a browser that waits leaves its processor to the other. */
const workers = Math.max(2, Math.min(4, cpus().length));

/**
 * @typedef {object} Outcome
 * @property {string} title
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string} took
 * @property {string} output shown when something failed
 */

/** @param {Outcome} outcome */
function report(outcome) {
  const { title, passed, failed, skipped, took } = outcome;
  const counts = failed ? `${failed} FAILED, ${passed} passed` : `${passed} passed`;
  say(`${failed ? '✗' : '✓'} ${title}: ${counts}${skipped ? `, ${skipped} skipped` : ''} (${took})`);
  return outcome;
}

/**
 * One check, counted as one test.
 * @param {import('./checks.mjs').Check} check
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Outcome>}
 */
async function runCheck({ title, program, args }, env) {
  const began = Date.now();
  const { code, output } = await runStep(title, process.execPath, [program, ...args], {
    env,
    limit,
    quietFor: 10_000,
  });
  return report({
    title,
    passed: code === 0 ? 1 : 0,
    failed: code === 0 ? 0 : 1,
    skipped: 0,
    took: seconds(began),
    output,
  });
}

/**
 * @param {string} title
 * @param {string} name of the Vitest project
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Outcome>}
 */
async function runTests(title, name, env) {
  const began = Date.now();
  const file = join(results, `${name}.json`);
  const vitest = join(project, 'node_modules/vitest/vitest.mjs');
  const { code, output } = await runStep(
    title,
    process.execPath,
    [
      vitest,
      ...['run', '--project', name, `--maxWorkers=${workers}`],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    ],
    { env, limit, quietFor: 10_000 },
  );
  return report({ title, ...countsOf(file, code), took: seconds(began), output });
}

/** @returns {Promise<Outcome>} */
async function runBuild() {
  const began = Date.now();
  const failure = await buildApp({ evenIfFresh: true }).then(
    () => undefined,
    (error) => String(error.message),
  );
  const good = failure === undefined;
  return report({
    title: 'build',
    passed: good ? 1 : 0,
    failed: good ? 0 : 1,
    skipped: 0,
    took: seconds(began),
    output: failure ?? '',
  });
}

/**
 * Works through a list, so many at a time.
 * @param {readonly (() => Promise<Outcome>)[]} jobs
 * @param {number} atOnce
 * @returns {Promise<Outcome[]>}
 */
async function inLanes(jobs, atOnce) {
  const waiting = [...jobs];
  /** @type {Outcome[]} */
  const outcomes = [];
  const lane = async () => {
    for (let job = waiting.shift(); job; job = waiting.shift()) outcomes.push(await job());
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return outcomes;
}

await runMain(async () => {
  const began = Date.now();
  await ensureInstalled();
  const browser = await ensureBrowser();
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  /** @type {NodeJS.ProcessEnv} */
  const env = {
    ...process.env,
    CHROME_PATH: browser,
    NO_COLOR: '1',
    CI: 'true',
    ...(full ? { TEST_FULL: '1' } : {}),
  };
  delete env.FORCE_COLOR;

  say(`Testing with Node ${process.versions.node} and ${browser}${full ? ', every combination' : ''}.`);
  const outcomes = await inLanes(
    [
      () => runTests('unit and content tests', 'node', env),
      ...Object.values(checks).map((check) => () => runCheck(check, env)),
      runBuild,
      () => runTests('tests in the browser', 'browser', env),
      // Needs the build; last, so that most of it has the machine to itself.
      () => runTests('tests of the built app', 'app', env),
    ],
    2,
  );

  const failures = outcomes.filter(({ failed }) => failed > 0);
  for (const { title, output } of failures) console.log(`\n──── ${title} ────\n${output.trim()}`);
  const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ key) =>
    outcomes.reduce((total, one) => total + one[key], 0);
  console.log('\nSummary');
  for (const { title, passed, failed, skipped, took } of outcomes) {
    console.log(
      `  ${failed ? '✗' : '✓'} ${title}: ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}, ${took}`,
    );
  }
  console.log(`Took ${seconds(began)}.`);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  return failures.length > 0 ? 1 : 0;
});
