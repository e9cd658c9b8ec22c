/**
 * Gets a fresh clone ready: installs the packages, and a browser for the tests. Plain JavaScript, with nothing but
 * what Node brings along, since it runs before anything is installed. All progress goes to standard error.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { project, runStep, say, seconds } from './run-step.mjs';

const oldestNode = [20, 19];

/** A problem that a person can mend; its message says how. Its stack would only be in the way. */
export class SetupProblem extends Error {}

/**
 * Runs a command's main function; a SetupProblem is printed as it is, everything else with its stack.
 * @param {() => Promise<number | void>} main gives the exit code
 */
export async function runMain(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    say(
      error instanceof SetupProblem
        ? `\n${error.message}`
        : String(error instanceof Error ? error.stack : error),
    );
    process.exitCode = 1;
  }
}

/** @throws {SetupProblem} when this Node is too old */
function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldestNode;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new SetupProblem(
    `This needs Node ${oldestNode.join('.')} or newer; here is ${process.versions.node}. Get a newer one from https://nodejs.org and try again.`,
  );
}

/**
 * @param {string} path
 * @returns {Record<string, { version?: string, optional?: boolean, peer?: boolean, link?: boolean }> | undefined}
 */
function lockedPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * Whether node_modules holds what package-lock.json asks for. Contents are compared, not times, because a change of
 * branch touches times; packages for other systems are optional and may be missing.
 * @param {string} [folder] of the project
 */
export function isInstalled(folder = project) {
  const wanted = lockedPackages(join(folder, 'package-lock.json'));
  // npm writes this file last, so an install that was broken off has none.
  const present = lockedPackages(join(folder, 'node_modules/.package-lock.json'));
  if (!wanted || !present) return false;
  const same = Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || (present[path] ? present[path]?.version === version : optional === true),
  );
  return same && existsSync(join(folder, 'node_modules/vite/package.json'));
}

/**
 * Installs the packages of package-lock.json when they are missing or others. Not with `npm ci`: that refuses a lock file
 * written on one system which does not list the binaries of every other; `npm install --no-save` takes the same locked
 * versions, adds the binaries of this system, and leaves the lock file as it is.
 * @throws {SetupProblem} with what npm said, when that fails
 */
export async function ensureInstalled() {
  checkNode();
  if (isInstalled()) return;
  const began = Date.now();
  say('Installing packages (once, about a minute) …');
  const result = await runStep(
    'npm install',
    'npm',
    ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    { quietFor: 5000, every: 5000 },
  );
  if (result.code !== 0) {
    throw new SetupProblem(
      `${result.output.trim()}\n\nThe packages could not be installed. Is this machine online? Behind a school's proxy, set HTTPS_PROXY first. Then run the command again.`,
    );
  }
  say(`Packages installed in ${seconds(began)}.`);
}

/** Playwright's own browser, when it has been downloaded. */
async function playwrightBrowser() {
  try {
    const { chromium } = await import('playwright-core');
    const path = chromium.executablePath();
    return path && existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

const hasAptAsRoot = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/**
 * The path of a Chrome, Chromium or Edge for the tests, installed first if there is none. Order: CHROME_PATH, the
 * usual places, Playwright's earlier download, the operating system's package (Debian, as root), Playwright's download.
 * @returns {Promise<string>}
 * @throws {SetupProblem} when none can be had
 */
export async function ensureBrowser() {
  if (process.env.CHROME_PATH && !existsSync(process.env.CHROME_PATH)) {
    throw new SetupProblem(
      `CHROME_PATH is ${process.env.CHROME_PATH}, but no file is there. Correct it or remove it.`,
    );
  }
  const present = findBrowser() ?? (await playwrightBrowser());
  if (present) return present;

  const began = Date.now();
  say('No Chrome, Chromium or Edge found: installing one for the tests (once) …');
  let said = '';
  if (hasAptAsRoot()) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const update = await runStep('apt-get update', 'apt-get', ['update'], { env });
    const install = await runStep(
      'apt-get install chromium',
      'apt-get',
      ['install', '-y', '--no-install-recommends', 'chromium'],
      { env },
    );
    said += update.output.slice(-500) + install.output.slice(-1500);
  }
  if (!findBrowser()) {
    const cli = join(project, 'node_modules/playwright/cli.js');
    const withSystemPackages = hasAptAsRoot() ? ['--with-deps'] : [];
    const install = await runStep('playwright install chromium', process.execPath, [
      cli,
      'install',
      ...withSystemPackages,
      'chromium',
    ]);
    said += install.output.slice(-1500);
  }
  const found = findBrowser() ?? (await playwrightBrowser());
  if (!found) {
    throw new SetupProblem(
      `${said.trim()}\n\nThe browser tests need Chrome, Chromium or Edge, and none could be installed. Install one, or set CHROME_PATH to its program, and run the command again.`,
    );
  }
  say(`Browser installed in ${seconds(began)}.`);
  return found;
}
