/** The project keeps to its dependency arrows, and the tool that says so notices when it does not. */

import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import { findWrongArrows, importsOf, projectCode } from '../../src/tools/arrows.mjs';

const check = (files: Record<string, string>) => findWrongArrows(new Map(Object.entries(files)), parseSync);

test('the project keeps to the arrows', () => {
  const code = projectCode();
  expect(code.size).toBeGreaterThan(30);
  expect(findWrongArrows(code, parseSync)).toEqual([]);
});

test.each([
  ['scenarios/a.ts', '../src/machines/chat.ts'],
  ['src/scenario/a.ts', '../machines/chat.ts'],
  ['src/scenario/a.ts', 'xstate'],
  ['src/machines/a.ts', '../views/chat.view.ts'],
  ['src/machines/a.ts', 'phaser'],
  ['src/views/a.ts', '../shared/theme.ts'],
  ['src/views/a.ts', 'node:fs'],
  ['src/dom/a.ts', '../machines/chat.ts'],
  ['src/dom/a.ts', '../../scenes/chat/chat.scene.ts'],
  ['src/dom/a.tsx', 'phaser'],
  ['src/views/a.ts', 'preact'],
  ['scenes/a.ts', 'preact'],
  ['scenes/a.ts', '../src/machines/chat.ts'],
  ['scenes/a.ts', '../src/views/chat.view.ts'],
  ['scenes/a.ts', 'xstate'],
  ['src/ports/a.ts', '../views/types.ts'],
  ['src/ports/a.ts', 'phaser'],
  ['src/shared/a.ts', '../views/types.ts'],
  ['src/views/a.ts', '../main.ts'],
  ['src/gallery.ts', './main.ts'],
  ['src/main.ts', './tools/art.ts'],
  ['src/tools/a.ts', '../main.ts'],
  ['src/views/a.ts', '../../tests/support/browser.ts'],
])('%s may not import %s', (file, name) => {
  for (const code of [
    `import { a } from '${name}';`,
    `import '${name}';`,
    `export * from '${name}';`,
    `export { a } from '${name}';`,
    `void import('${name}');`,
  ]) {
    expect(check({ [file]: code }), code).toHaveLength(1);
  }
});

test('scenes and the page may take types of the views, but no values', () => {
  const types = "import type { ChatView } from '../src/views/types.ts';";
  expect(check({ 'scenes/a.ts': types })).toEqual([]);
  expect(check({ 'scenes/a.ts': types.replace('type {', '{ type') })).toEqual([]);
  expect(check({ 'scenes/a.ts': types.replace('type ', '') })).toHaveLength(1);
  expect(check({ 'scenes/a.ts': types.replace('types.ts', 'chat.view.ts') })).toHaveLength(1);
});

test('main may import anything', () => {
  const names = [
    './views/a.ts',
    './machines/a.ts',
    '../scenes/a.ts',
    '../scenarios/a.ts',
    'xstate',
    'phaser',
    '../assets/a.svg?url',
  ];
  expect(check({ 'src/main.ts': names.map((name) => `import '${name}';`).join('\n') })).toEqual([]);
});

test('globs count as imports', () => {
  const glob =
    "export const all = import.meta.glob<unknown>(['../../scenarios/*.ts', '!../../scenarios/*.es.ts']);";
  expect(importsOf('src/views/a.ts', glob, parseSync).map(({ to }) => to)).toEqual(['scenarios/']);
  expect(check({ 'src/views/a.ts': glob })).toHaveLength(1);
});

test('a circle is found and written out; a circle of types alone is none', () => {
  const circle = {
    'src/views/a.ts': "import './b.ts';",
    'src/views/b.ts': "import './c.ts';",
    'src/views/c.ts': "import './b.ts';",
  };
  expect(check(circle)).toEqual(['Circle of imports: src/views/b.ts → src/views/c.ts → src/views/b.ts']);
  expect(check({ ...circle, 'src/views/c.ts': "import type { B } from './b.ts';" })).toEqual([]);
});

test('a file in no known layer is named', () => {
  expect(check({ 'src/utils/a.ts': '' })[0]).toContain('src/utils/a.ts lies in no known layer');
});
