/** What lies in the project: the agreed top level, a lock file without addresses, no package registry's name. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { project } from '../../src/tools/run-step.mjs';

const topLevel = [
  'CONTRIBUTING.md',
  'LICENSE',
  'LICENSE-stories',
  'README.md',
  'assets',
  'biome.json',
  'package-lock.json',
  'package.json',
  'scenarios',
  'scenes',
  'src',
  'tests',
  'tsconfig.json',
  'vite.config.ts',
];
/** Made by the commands, and named in .gitignore. */
const made = ['node_modules', 'dist', 'coverage'];

/** The project's own files, absolute, by Git when this is a clone, else by looking. */
function ownFiles(): string[] {
  if (existsSync(join(project, '.git'))) {
    const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      cwd: project,
    });
    return [...new Set(list.toString().split('\0'))]
      .filter((name) => name !== '')
      .map((name) => join(project, name))
      .filter((path) => existsSync(path));
  }
  const skipped = new Set([...made, '.cache']);
  return readdirSync(project)
    .filter((name) => !skipped.has(name))
    .flatMap((name) => {
      const path = join(project, name);
      if (!statSync(path).isDirectory()) return [path];
      return readdirSync(path, { recursive: true })
        .map((inner) => join(path, String(inner)))
        .filter((inner) => statSync(inner).isFile());
    });
}

test('only the agreed names stand at the top level', () => {
  const strangers = readdirSync(project).filter(
    (name) => !name.startsWith('.') && !topLevel.includes(name) && !made.includes(name),
  );
  expect(strangers).toEqual([]);
});

test('the lock file names no address a package came from', () => {
  const lock = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { resolved?: string; integrity?: string }>;
  };
  const entries = Object.entries(lock.packages).filter(([path]) => path !== '');
  expect(entries.length).toBeGreaterThan(50);
  expect(entries.filter(([, entry]) => entry.resolved !== undefined)).toEqual([]);
  expect(entries.filter(([, entry]) => entry.integrity === undefined)).toEqual([]);
});

test('every dependency is pinned exactly, and the lock file agrees with package.json', () => {
  const manifest = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as Record<
    string,
    Record<string, string>
  >;
  const lock = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version?: string; dependencies?: unknown; devDependencies?: unknown }>;
  };
  const wanted = { ...manifest['dependencies'], ...manifest['devDependencies'] };
  for (const [name, version] of Object.entries(wanted)) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
  }
  expect(lock.packages['']?.dependencies).toEqual(manifest['dependencies']);
  expect(lock.packages['']?.devDependencies).toEqual(manifest['devDependencies']);
});

test('no file names a package registry', () => {
  // In parts, so that this file does not find itself.
  const hosts = [
    ['registry', 'npmjs', 'org'],
    ['registry', 'yarnpkg', 'com'],
    ['npm', 'pkg', 'github', 'com'],
    ['registry', 'npmmirror', 'com'],
  ];
  const names = hosts.map((parts) => parts.join('.'));
  const files = ownFiles();
  expect(files.length).toBeGreaterThan(30);
  const found = files.filter((path) => {
    const text = readFileSync(path, 'latin1');
    return names.some((name) => text.includes(name));
  });
  expect(found).toEqual([]);
});

test('every command that the documents promise exists, and its program too', () => {
  const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const promised = [
    'start',
    'test',
    'test:full',
    'dev',
    'build',
    'bench',
    'gallery',
    'new',
    'catalogue',
    'review-book',
  ];
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(promised));
  const missing = Object.values(scripts)
    .flatMap((script) => script.match(/src\/tools\/\S+/g) ?? [])
    .filter((path) => !existsSync(join(project, path)));
  expect(missing).toEqual([]);
});

test('commands are Node programs, not shell', () => {
  const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  for (const script of Object.values(scripts))
    expect(script).toMatch(/^node src\/tools\/[\w-]+\.mjs( [\w./:-]+)*$/);
});
