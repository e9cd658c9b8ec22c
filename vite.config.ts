import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { leanPhaser, phaserAliases } from './scenes/kit/phaser-entry/lean-plugin.ts';
import { artPlugin } from './src/tools/art-plugin.ts';
import { browserArguments, findBrowser } from './src/tools/browser.mjs';
import { leanStartPlugin } from './src/tools/lean-start-plugin.ts';
import { openingPlugin } from './src/tools/opening-plugin.ts';
import { contentSecurityPolicyForMeta, galleryPolicyForMeta } from './src/tools/security-headers.mjs';
import { shelfPlugin } from './src/tools/shelf-plugin.ts';

const project = import.meta.dirname;
const source = resolve(project, 'src');

/** Everything that browser code imports from packages: found late, it would make a test page reload. */
const browserPackages = [
  'phaser',
  'xstate',
  'howler',
  'preact',
  'preact/hooks',
  'preact/jsx-runtime',
  '@dagrejs/dagre',
];

/**
 * For hosts that cannot set headers: the same policy as a meta element in every built page, before anything it governs.
 * Written as text, because Vite would escape its quotation marks.
 */
function policyInPage(): Plugin {
  const meta = (policy: string) => `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return {
    name: 'policy-in-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'pre',
      handler(html, { filename }) {
        const [charset] = /<meta\s+charset="?utf-8"?\s*\/?>/i.exec(html) ?? [];
        if (!charset) throw new Error(`${filename} needs <meta charset="utf-8"> first in its head`);
        const policy = filename.endsWith('gallery.html')
          ? galleryPolicyForMeta
          : contentSecurityPolicyForMeta;
        return html.replace(charset, `${charset}\n    ${meta(policy)}`);
      },
    },
  };
}

/** The pages that lie in src. The gallery shows every screen in every state, for those who work on the product. */
function pages(withGallery: boolean): string[] {
  const names = readdirSync(source).filter((name) => name.endsWith('.html'));
  return names.filter((name) => withGallery || name !== 'gallery.html').map((name) => resolve(source, name));
}

export default defineConfig(({ mode }) => {
  const underTest = process.env.VITEST !== undefined;
  const leanStart = leanStartPlugin();
  const publicDir = resolve(project, 'assets/public');

  return {
    root: underTest ? project : source,
    // Schools host in sub-folders.
    base: './',
    publicDir: existsSync(publicDir) ? publicDir : false,
    cacheDir: resolve(project, 'node_modules/.vite'),
    resolve: { alias: phaserAliases },
    plugins: [leanPhaser(), shelfPlugin(), openingPlugin(), leanStart, artPlugin(), policyInPage()],
    optimizeDeps: {
      include: browserPackages,
      rolldownOptions: { plugins: [leanPhaser()] },
    },
    server: { port: 5173, fs: { allow: [project] } },
    build: {
      outDir: resolve(project, mode === 'gallery' ? '.cache/gallery' : 'dist'),
      emptyOutDir: true,
      // These run all of ES2020 as it stands. Named as targets of the code, too, they would have every `?.` written out
      // (older Chromes mistake one with a spread argument inside, which nobody writes here).
      target: 'es2020',
      cssTarget: ['chrome87', 'edge88', 'firefox78', 'safari14'],
      // No data: addresses, which the policy forbids; no inline script for old browsers.
      assetsInlineLimit: 0,
      // In the page all that its first file needs; in code only style sheets: chunks name their own imports.
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_file, deps, { hostType }) =>
          hostType === 'js' ? deps.filter((dep) => dep.endsWith('.css')) : deps,
      },
      reportCompressedSize: false,
      chunkSizeWarningLimit: 800,
      rolldownOptions: {
        input: pages(mode === 'gallery'),
        // Phaser in a file of its own: it changes rarely, so browsers keep it, and its size can be watched.
        output: {
          codeSplitting: {
            groups: [
              { name: 'phaser', test: /[\\/](?:node_modules[\\/]phaser|phaser-entry)[\\/]/ },
              // The gallery takes modules out of the app: in one chunk with them, the app itself would start there.
              ...(mode === 'gallery'
                ? []
                : [
                    { name: 'start', test: leanStart.inStart, priority: 2 },
                    { name: 'app', test: leanStart.inApp, priority: 1 },
                  ]),
            ],
          },
        },
      },
    },
    test: {
      projects: [
        {
          extends: true,
          test: {
            name: 'node',
            environment: 'node',
            include: ['tests/**/*.test.ts'],
            exclude: ['tests/**/*.browser.test.ts', 'tests/**/*.e2e.test.ts'],
            testTimeout: 60_000,
            // Pure layers: nothing of one file is left behind for the next, and nothing is read twice.
            isolate: false,
          },
        },
        {
          extends: true,
          optimizeDeps: { include: [...browserPackages, 'axe-core'] },
          test: {
            name: 'browser',
            // A page has no process.env: there it is import.meta.env.TEST_FULL.
            env: { TEST_FULL: process.env.TEST_FULL ?? '' },
            include: ['tests/**/*.browser.test.ts'],
            fileParallelism: false,
            testTimeout: 30_000,
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              provider: playwright({
                launchOptions: { executablePath: findBrowser(), args: browserArguments },
              }),
              instances: [{ browser: 'chromium', viewport: { width: 1366, height: 768 } }],
            },
          },
        },
        {
          extends: true,
          test: {
            name: 'app',
            environment: 'node',
            include: ['tests/app/**/*.e2e.test.ts'],
            // A whole browser on a busy machine: what fails once is looked at again before it counts.
            retry: 1,
            testTimeout: 120_000,
            hookTimeout: 120_000,
          },
        },
      ],
    },
  };
});
