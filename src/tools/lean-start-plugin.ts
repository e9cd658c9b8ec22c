import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const helper = '\0vite/preload-helper.js';
const start = resolve(import.meta.dirname, '../start.ts').replaceAll('\\', '/');
const app = resolve(import.meta.dirname, '../main.ts').replaceAll('\\', '/');

/**
 * Loads a chunk's style sheets beside it: all that is left for the build's own helper to do, since chunks name their
 * imports themselves. A sheet that cannot be loaded fails the chunk, which may be asked for again.
 */
const ownHelper = `const seen = {};
const sheet = (name, from) => {
  const href = new URL(name, from).href;
  return seen[href] ??= [...document.styleSheets].some((one) => one.href === href) || new Promise((done, failed) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.onload = done;
    link.onerror = () => {
      delete seen[href];
      link.remove();
      failed(new Error('No ' + name));
    };
    document.head.append(link);
  });
};
export const __vitePreload = (load, sheets, from) => Promise.all((sheets || []).map((name) => sheet(name, from))).then(load);
`;

/**
 * Keeps the way to the first choice short: the head of the page asks for the app's own chunks at once, beside the small
 * first file that would ask for them when it has come; and that file carries a small helper instead of the build's own.
 */
export function leanStartPlugin(): Plugin & Record<'inStart' | 'inApp', (id: string) => boolean> {
  let inStart = new Set<string>();
  let inApp = new Set<string>();
  return {
    name: 'lean-start',
    apply: 'build',
    enforce: 'pre',
    /** Modules of the first file, and those that the app's own file imports: one chunk each. */
    inStart: (id) => inStart.has(id),
    inApp: (id) => inApp.has(id),
    buildEnd() {
      const importedBy = (file: string): Set<string> => {
        const found = new Set([...this.getModuleIds()].filter((id) => id.replaceAll('\\', '/') === file));
        for (const id of found) for (const next of this.getModuleInfo(id)?.importedIds ?? []) found.add(next);
        return new Set([...found].filter((id) => !id.endsWith('.css')));
      };
      inStart = importedBy(start);
      inApp = importedBy(app);
      for (const id of inApp) if (id.replaceAll('\\', '/') === app || inStart.has(id)) inApp.delete(id);
    },
    load: (id) => (id === helper ? ownHelper : undefined),
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle, filename }) {
        const chunks = Object.values(bundle ?? {}).flatMap((one) => (one.type === 'chunk' ? [one] : []));
        const main = chunks.find(({ facadeModuleId }) => facadeModuleId?.replaceAll('\\', '/') === app);
        if (!main || !filename.endsWith('index.html')) return html;
        return [main.fileName, ...main.imports]
          .filter((file) => !html.includes(file))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}` },
            injectTo: 'head' as const,
          }));
      },
    },
  };
}
