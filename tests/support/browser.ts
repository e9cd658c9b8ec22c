/**
 * Drives the built app in a real browser from Node tests (`tests/app/*.e2e.test.ts`): one server and one browser for a
 * test file, and pages that remember what went wrong in them.
 *
 *     const app = await startApp();            // in beforeAll; afterAll(() => app.stop())
 *     const page = await app.open('?play=so-many-compliments', { size: sizes.phone });
 *     … page is Playwright's; page.trouble has what it complained about …
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { browserArguments, findBrowser } from '../../src/tools/browser.mjs';
import { buildApp, outDirs } from '../../src/tools/build-app.mjs';
import { project } from '../../src/tools/run-step.mjs';
import { serve } from '../../src/tools/serve.mjs';

/** True in `npm run test:full`: take every combination instead of a sample. */
export const full = process.env.TEST_FULL === '1';

/** The sizes the app must be right at, in CSS pixels. */
export const sizes = {
  narrow: { width: 320, height: 640 },
  phone: { width: 390, height: 844 },
  phoneSideways: { width: 844, height: 390 },
  tablet: { width: 768, height: 1024 },
  laptop: { width: 1366, height: 768 },
  projector: { width: 1920, height: 1080 },
} as const;

/** What went wrong in a page: console errors and warnings, exceptions, refused by the policy, requests elsewhere. */
export interface Trouble {
  console: string[];
  exceptions: string[];
  failedRequests: string[];
  outsideRequests: string[];
}

/** Milliseconds that anything on a page may take, on a machine that has other things to do. */
const patience = 15_000;

export type AppPage = Page & { readonly trouble: Trouble };

export interface OpenOptions extends BrowserContextOptions {
  size?: { width: number; height: number };
  /** Finger instead of mouse. */
  touch?: boolean;
  /** What is done to the browser before the app is opened. */
  prepare?: (context: BrowserContext) => Promise<unknown>;
}

export interface RunningApp {
  /** Address of the start page, with a slash at the end. */
  url: string;
  browser: Browser;
  /** A page in a fresh profile (empty storage), at an address such as `?help`; waits until the document is loaded. */
  open(address?: string, options?: OpenOptions): Promise<AppPage>;
  stop(): Promise<void>;
}

/** All that is known to have gone wrong in a page, as one list; empty is good. */
export function allTrouble({ trouble }: AppPage): string[] {
  return [
    ...trouble.console,
    ...trouble.exceptions,
    ...trouble.failedRequests.map((url) => `failed: ${url}`),
    ...trouble.outsideRequests.map((url) => `outside: ${url}`),
  ];
}

function record(page: Page, origin: string): Trouble {
  const trouble: Trouble = { console: [], exceptions: [], failedRequests: [], outsideRequests: [] };
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') trouble.console.push(message.text());
  });
  page.on('pageerror', (error) => trouble.exceptions.push(error.stack ?? error.message));
  page.on('response', (response) => {
    if (response.status() >= 400) trouble.failedRequests.push(`${response.status()} ${response.url()}`);
  });
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) trouble.outsideRequests.push(request.url());
  });
  return trouble;
}

/**
 * Builds the app when its sources are newer, serves it on a free port with its security headers, starts a browser.
 * @param what the app, or the gallery (`src/gallery.html`, every screen in every state)
 * @throws when there is no browser, or the build fails
 */
export async function startApp(what: keyof typeof outDirs = 'app'): Promise<RunningApp> {
  await buildApp({ what });
  const folder = join(project, outDirs[what]);
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`no built app in ${folder}`);
  const server = await serve(folder, 0);
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    args: browserArguments,
    ...(executablePath ? { executablePath } : {}),
  });
  const url = `${server.url}/`;

  return {
    url,
    browser,
    async open(address = '', { size = sizes.laptop, touch = false, prepare, ...rest } = {}) {
      const context = await browser.newContext({ viewport: size, hasTouch: touch, isMobile: touch, ...rest });
      context.setDefaultTimeout(patience);
      await prepare?.(context);
      const page = await context.newPage();
      const trouble = record(page, new URL(url).origin);
      await page.goto(new URL(address, url).href);
      return Object.assign(page, { trouble });
    },
    async stop() {
      await browser.close();
      await server.close();
    },
  };
}
