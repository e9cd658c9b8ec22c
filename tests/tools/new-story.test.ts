import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { lintStory } from '../../src/scenario/lint.ts';
import { sourceOf } from '../../src/tools/new-story/source.ts';
import { kindOf, writeStory } from '../../src/tools/new-story.ts';
import { project } from '../../src/tools/run-step.mjs';
import { loadStory } from '../../src/tools/stories.ts';

// A project in small, out of the way of every check: stories in one folder, `../src` beside it.
const cache = join(project, '.cache');
mkdirSync(cache, { recursive: true });
const small = mkdtempSync(join(cache, 'new-story-'));
const folder = join(small, 'scenarios');
mkdirSync(folder);
symlinkSync(join(project, 'src'), join(small, 'src'), 'junction');
afterAll(() => {
  unlinkSync(join(small, 'src'));
  rmSync(small, { recursive: true, force: true });
});

describe('what is asked for', () => {
  test('the number says ages and pattern; without one, the first that is free', () => {
    expect(kindOf('the-free-gems', 'SC01', [])).toEqual({
      id: 'the-free-gems',
      number: 'SC01',
      ages: '8-10',
      pattern: 'Y',
      harmless: false,
    });
    expect(kindOf('a-b', 'SC12', [])).toMatchObject({ ages: '14-17', pattern: 'K' });
    expect(kindOf('a-b', 'HL06', [])).toMatchObject({ ages: '14-17', harmless: true });
    expect(kindOf('a-b', undefined, ['SC01', 'SC02'])).toMatchObject({ number: 'SC03' });
  });

  test.each([
    [undefined, undefined, /Say how the story is called/],
    ['Gems', undefined, /no good id/],
    ['../gems', undefined, /no good id/],
    ['free gems', undefined, /no good id/],
    ['help-services', undefined, /another file/],
    ['free-gems', 'SC99', /no number of the catalogue/],
    ['free-gems', 'SC02', /has been written already/],
  ])('%s %s is refused in words', (id, number, words) => {
    expect(() => kindOf(id, number, ['SC02'])).toThrow(words);
  });
});

describe('what is written', () => {
  test.each(['SC01', 'SC05', 'SC07', 'SC10', 'SC16', 'HL02', 'HL04', 'HL08'])(
    '%s: only its texts are still to do, says the lint',
    async (number) => {
      const id = `new-${number.toLowerCase()}`;
      writeStory(kindOf(id, number, []), folder);
      const messages = lintStory(await loadStory(id, folder));
      expect(messages.filter(({ rule }) => rule !== 'todo')).toEqual([]);
      expect(messages.length).toBeGreaterThan(200);
    },
  );

  test('the files compile under the project’s own rules', () => {
    const [file = '', strings = ''] = writeStory(kindOf('compiles-well', 'SC06', []), folder);
    const tsc = join(project, 'node_modules/typescript/bin/tsc');
    const options = [
      '--ignoreConfig',
      '--noEmit',
      '--strict',
      '--noUncheckedIndexedAccess',
      '--allowImportingTsExtensions',
    ];
    const modern = [
      '--module',
      'esnext',
      '--moduleResolution',
      'bundler',
      '--target',
      'es2022',
      '--skipLibCheck',
    ];
    const { stdout, status } = spawnSync(process.execPath, [tsc, ...options, ...modern, file, strings], {
      cwd: project,
      encoding: 'utf8',
    });
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });

  test('nothing is ever overwritten', () => {
    const kind = kindOf('my-own-story', 'SC05', []);
    const mine = join(folder, 'my-own-story.es.ts');
    writeFileSync(mine, 'mine');
    expect(() => writeStory(kind, folder)).toThrow(/exists already; nothing was written/);
    expect(readFileSync(mine, 'utf8')).toBe('mine');
    expect(existsSync(join(folder, 'my-own-story.ts'))).toBe(false);
  });

  test('the command says what is wrong, and leaves 1', () => {
    const tsx = join(project, 'node_modules/tsx/dist/cli.mjs');
    const { stderr, status } = spawnSync(
      process.execPath,
      [tsx, join(project, 'src/tools/new-story.ts'), 'Bad Id'],
      { encoding: 'utf8' },
    );
    expect(stderr).toContain('"Bad Id" is no good id');
    expect(status).toBe(1);
  });
});

test('data as source: quotation marks, keys, empty things', () => {
  expect(sourceOf({ a: "it's", 'b-c': ['x'], d: [], e: {}, f: true })).toBe(
    "{\n  a: \"it's\",\n  'b-c': [\n    'x',\n  ],\n  d: [],\n  e: {},\n  f: true,\n}",
  );
  expect(sourceOf(`both ' and "`)).toBe(`'both \\' and "'`);
});
