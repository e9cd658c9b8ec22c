/**
 * Checks which folder imports which (the arrows of CONTRIBUTING.md): every layer lists what it may import, everything
 * else is a mistake; so is a circle of imports. Imports are read by Vite's own parser, types told apart from values.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { project } from './run-step.mjs';

/**
 * @typedef {object} Layer
 * @property {RegExp} files path of its files, relative to the project, with slashes
 * @property {readonly RegExp[]} values what it may import: paths of the project
 * @property {readonly RegExp[]} [types] what it may also import with `import type`
 * @property {readonly RegExp[]} [packages] packages it may import, `node:` modules among them
 * @property {string} says the rule in words, for the message
 */

const anything = [/^(?!src\/(start|main|gallery)\.tsx?$)(?!tests\/)(?!src\/tools\/)/];
const anyPackage = [/^/];
const fonts = /^@fontsource/;

/** The first layer that matches is a file's layer. @type {Readonly<Record<string, Layer>>} */
export const layers = {
  start: {
    files: /^src\/start\.ts$/,
    values: [/^src\/main\.ts$/, /^src\/app\//, /^src\/dom\/css\//],
    packages: [fonts],
    says: 'only src/main.ts, src/app, and style sheets',
  },
  main: {
    files: /^src\/(main|gallery)\.tsx?$/,
    values: anything,
    packages: [/^(?!node:)/],
    says: 'anything but tools and tests',
  },
  app: {
    files: /^src\/(app|gallery)\//,
    values: anything,
    packages: [/^(?!node:)/],
    says: 'anything but main, tools and tests',
  },
  tools: {
    files: /^src\/tools\/|^vite\.config\.ts$/,
    values: [...anything, /^src\/tools\//],
    packages: anyPackage,
    says: 'anything but main and tests',
  },
  scenario: { files: /^src\/scenario\//, values: [/^src\/scenario\//], says: 'only src/scenario' },
  machines: {
    files: /^src\/machines\//,
    values: [/^src\/machines\//, /^src\/scenario\//],
    packages: [/^xstate(\/|$)/],
    says: 'only src/scenario and xstate',
  },
  views: {
    files: /^src\/views\//,
    values: [/^src\/(views|scenario|machines)\//],
    says: 'only src/scenario and src/machines',
  },
  dom: {
    files: /^src\/dom\//,
    values: [/^src\/(dom|shared)\//, /^assets\//],
    types: [/^src\/views\/types\.ts$/, /^src\/scenario\/types\.ts$/],
    packages: [/^preact(\/|$)/, /^@dagrejs\/dagre$/, fonts],
    says: 'only preact (and dagre, for the map), src/shared, assets, and types of views and scenario',
  },
  ports: {
    files: /^src\/ports\//,
    values: [/^src\/(ports|shared)\//, /^assets\//],
    packages: [/^howler$/],
    says: 'only src/shared, assets, and its one library',
  },
  shared: {
    files: /^src\/shared\//,
    values: [/^src\/shared\//, /^assets\//],
    packages: [fonts, /^virtual:art$/],
    says: 'only assets and fonts',
  },
  scenes: {
    files: /^scenes\//,
    values: [/^scenes\//, /^src\/shared\//, /^assets\//],
    types: [/^src\/views\/types\.ts$/],
    packages: [/^phaser$/],
    says: 'only phaser, src/shared, assets, and types of src/views/types.ts',
  },
  scenarios: {
    files: /^scenarios\//,
    values: [/^scenarios\//, /^src\/scenario\//],
    says: 'only src/scenario',
  },
  tests: {
    files: /^tests\//,
    values: [/^(?!src\/(main|gallery)\.tsx?$)/],
    packages: anyPackage,
    says: 'anything but main',
  },
};

/** The build-time half of the Phaser entry lies beside the run-time half, but is a tool. */
const toolsElsewhere = /^scenes\/kit\/phaser-entry\/lean-plugin\.ts$/;

/** @param {string} file @returns {[string, Layer] | undefined} */
export function layerOf(file) {
  if (toolsElsewhere.test(file)) return ['tools', /** @type {Layer} */ (layers.tools)];
  return Object.entries(layers).find(([, layer]) => layer.files.test(file));
}

/**
 * @typedef {object} Import
 * @property {string} to path of the project, or name of a package
 * @property {boolean} inProject
 * @property {boolean} typeOnly
 */

/**
 * What a file imports: static, re-exported, dynamic, and `import.meta.glob`.
 * @param {string} file path relative to the project
 * @param {string} code
 * @param {(name: string, code: string) => any} parse Vite's parseSync
 * @returns {Import[]}
 */
export function importsOf(file, code, parse) {
  const { module } = parse(file, code);
  /** @type {{ name: string, typeOnly: boolean }[]} */
  const found = [];
  for (const { moduleRequest, entries } of [...module.staticImports, ...module.staticExports]) {
    const requests = moduleRequest
      ? [{ moduleRequest, entries }]
      : entries.map((/** @type {any} */ e) => ({ moduleRequest: e.moduleRequest, entries: [e] }));
    for (const { moduleRequest: request, entries: names } of requests) {
      if (!request) continue;
      found.push({
        name: request.value,
        typeOnly: names.length > 0 && names.every((/** @type {any} */ e) => e.isType),
      });
    }
  }
  for (const { moduleRequest } of module.dynamicImports) {
    const written = code.slice(moduleRequest.start, moduleRequest.end);
    const name = /^(['"`])([^'"`$]*)\1$/.exec(written)?.[2];
    if (name !== undefined) found.push({ name, typeOnly: false });
  }
  for (const [, list = ''] of code.matchAll(
    /import\.meta\.glob(?:<[^(]*>)?\(\s*(\[[^\]]*\]|['"`][^'"`]*['"`])/g,
  )) {
    for (const [, name = ''] of list.matchAll(/['"`]([^'"`]*)['"`]/g)) {
      if (!name.startsWith('!')) found.push({ name: name.replace(/\*.*$/, ''), typeOnly: false });
    }
  }
  return found.map(({ name, typeOnly }) => {
    const bare = name.replace(/\?.*$/, '');
    if (!/^\.{0,2}\//.test(bare)) return { to: bare, inProject: false, typeOnly };
    const to = bare.startsWith('/') ? bare.slice(1) : posix.join(posix.dirname(file), bare);
    return { to, inProject: true, typeOnly };
  });
}

/**
 * Every import that goes against the arrows, and every circle, each as one line of text.
 * @param {ReadonlyMap<string, string>} files path relative to the project → code
 * @param {(name: string, code: string) => any} parse Vite's parseSync
 * @returns {string[]}
 */
export function findWrongArrows(files, parse) {
  /** @type {string[]} */
  const wrong = [];
  /** @type {Map<string, string[]>} */
  const graph = new Map();
  for (const [file, code] of files) {
    const imports = importsOf(file, code, parse);
    graph.set(
      file,
      imports.filter((one) => one.inProject && !one.typeOnly).map((one) => one.to),
    );
    const found = layerOf(file);
    if (!found) {
      wrong.push(
        `${file} lies in no known layer. Put it into one, or name a new one in src/tools/arrows.mjs.`,
      );
      continue;
    }
    const [name, layer] = found;
    for (const { to, inProject, typeOnly } of imports) {
      const allowed = inProject
        ? [...layer.values, ...(typeOnly ? (layer.types ?? []) : [])]
        : (layer.packages ?? []);
      if (allowed.some((pattern) => pattern.test(to))) continue;
      wrong.push(
        `${file} imports ${typeOnly ? 'types of ' : ''}${to}, but ${name} may import ${layer.says}.`,
      );
    }
  }
  return [...wrong, ...findCircles(graph).map((circle) => `Circle of imports: ${circle.join(' → ')}`)];
}

/**
 * One circle for each place where a walk in depth meets a file that it is still inside of.
 * @param {ReadonlyMap<string, readonly string[]>} graph
 * @returns {string[][]}
 */
function findCircles(graph) {
  /** @type {string[][]} */
  const circles = [];
  const done = new Set();
  /** @type {string[]} */
  const way = [];
  /** @param {string} file */
  const visit = (file) => {
    if (done.has(file)) return;
    const at = way.indexOf(file);
    if (at >= 0) {
      circles.push([...way.slice(at), file]);
      return;
    }
    way.push(file);
    for (const next of graph.get(file) ?? []) visit(next);
    way.pop();
    done.add(file);
  };
  for (const file of graph.keys()) visit(file);
  return circles;
}

/** @param {string} folder @returns {string[]} */
function codeIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return codeIn(path);
    return /\.(tsx?|mjs)$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [path] : [];
  });
}

/** The project's own code: path relative to the project, with slashes → code. */
export function projectCode() {
  const paths = ['src', 'scenes', 'scenarios', 'tests'].flatMap((folder) => codeIn(join(project, folder)));
  paths.push(join(project, 'vite.config.ts'));
  return new Map(
    paths.map((path) => [relative(project, path).split(sep).join('/'), readFileSync(path, 'utf8')]),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { parseSync } = await import('vite');
  const code = projectCode();
  const wrong = findWrongArrows(code, parseSync);
  console.log(wrong.length ? wrong.join('\n') : `${code.size} files keep to the arrows.`);
  process.exitCode = wrong.length ? 1 : 0;
}
