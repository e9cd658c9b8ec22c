/** Getting a fresh clone ready: when packages count as installed, where a browser is looked for, how results are counted. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findBrowser, usualPaths } from '../../src/tools/browser.mjs';
import { runStep } from '../../src/tools/run-step.mjs';
import { isInstalled } from '../../src/tools/setup.mjs';
import { countsOf } from '../../src/tools/vitest-counts.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gyb-setup-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, content: unknown): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), JSON.stringify(content));
}

test('packages are installed only when each is there in the version of the lock file', () => {
  const vite = { version: '8.0.0' };
  write('package-lock.json', {
    packages: {
      '': {},
      'node_modules/vite': vite,
      'node_modules/mac-only': { version: '1.0.0', optional: true },
    },
  });
  expect(isInstalled(folder)).toBe(false);
  write('node_modules/vite/package.json', {});
  expect(isInstalled(folder), 'an install that was broken off').toBe(false);
  write('node_modules/.package-lock.json', { packages: { 'node_modules/vite': vite } });
  expect(isInstalled(folder)).toBe(true);
  write('node_modules/.package-lock.json', { packages: { 'node_modules/vite': { version: '7.0.0' } } });
  expect(isInstalled(folder), 'an older version').toBe(false);
  write('node_modules/.package-lock.json', '{"pack');
  expect(isInstalled(folder), 'an unreadable record').toBe(false);
});

test('a browser is looked for where each system keeps it', () => {
  expect(usualPaths({ PATH: '/usr/bin' }, 'linux')).toEqual(
    expect.arrayContaining(['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/microsoft-edge']),
  );
  expect(usualPaths({ HOME: '/Users/a' }, 'darwin')).toContain(
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  );
  expect(usualPaths({ PROGRAMFILES: 'C:\\Program Files' }, 'win32')).toContain(
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  );
  expect(usualPaths({ 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' }, 'win32')).toContain(
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  );
});

test('CHROME_PATH comes first, and a wrong one is not silently replaced', () => {
  const before = process.env['CHROME_PATH'];
  try {
    process.env['CHROME_PATH'] = process.execPath;
    expect(findBrowser()).toBe(process.execPath);
    process.env['CHROME_PATH'] = join(folder, 'nothing');
    expect(findBrowser()).toBeUndefined();
  } finally {
    if (before === undefined) delete process.env['CHROME_PATH'];
    else process.env['CHROME_PATH'] = before;
  }
});

const suite = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((one) => ({ status: one })),
});

test('the counts of a run are never better than the run', () => {
  const path = join(folder, 'result.json');
  const result = (failed: number, testResults: unknown[]) =>
    write('result.json', { numPassedTests: 3, numFailedTests: failed, numPendingTests: 1, testResults });
  result(0, [suite('passed', 'passed')]);
  expect(countsOf(path, 0)).toEqual({ passed: 3, failed: 0, skipped: 1 });
  result(2, [suite('failed', 'failed', 'failed')]);
  expect(countsOf(path, 1).failed).toBe(2);
  result(0, [suite('failed')]);
  expect(countsOf(path, 1).failed, 'a file that could not be read').toBe(1);
  result(0, [suite('passed', 'passed')]);
  expect(countsOf(path, 1).failed, 'an error outside of any test').toBe(1);
  expect(countsOf(join(folder, 'none.json'), 0).failed, 'no result').toBe(1);
});

test('a step gives exit code and output, also when it cannot start or takes too long', async () => {
  const node = process.execPath;
  expect(await runStep('a', node, ['-e', 'console.log(1); console.error(2); process.exit(3)'])).toMatchObject(
    { code: 3, stdout: '1\n' },
  );
  expect((await runStep('b', join(folder, 'no-program'), [])).code).toBe(1);
  const stopped = await runStep('c', node, ['-e', 'setTimeout(() => {}, 60_000)'], { limit: 300 });
  expect(stopped.code).toBe(1);
  expect(stopped.output).toContain('took longer than');
});
