import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { browserArguments, findBrowser } from '../browser.mjs';
import { SetupProblem } from '../setup.mjs';

/** A request that a page made. Times in milliseconds of the browser's own clock. */
export interface Seen {
  url: string;
  began: number;
  /** When the last of the answer had come; infinite until then. */
  ended: number;
  /** On the wire, headers of the answer included; 0 until it has come. */
  wire: number;
}

export interface Watched {
  page: Page;
  cdp: CDPSession;
  requests: Seen[];
  close(): Promise<void>;
}

/** "Slow 4G" as Lighthouse simulates it: 150 ms until an answer begins, 1.6 Mbit/s down, 750 kbit/s up. */
export const slow4g = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

export const laptop = { width: 1366, height: 768 };

/**
 * Starts the installed browser as it is on a machine without a GPU: the page is painted by the processor, and WebGL is
 * there, but computed (SwiftShader). The tests' own arguments would paint everything by way of that.
 */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath)
    throw new SetupProblem('Measuring needs Chrome, Chromium or Edge. Run `npm test` once: it installs one.');
  const args = browserArguments.filter(
    (one) => one !== '--use-angle=swiftshader' && one !== '--ignore-gpu-blocklist',
  );
  return chromium.launch({ executablePath, args: [...args, '--disable-gpu'] });
}

/** A page in a fresh profile, so with an empty cache, that notes every request and carries `in-page.mjs`. */
export async function openPage(browser: Browser, size = laptop): Promise<Watched> {
  const context = await browser.newContext({ viewport: size });
  const page = await context.newPage();
  await page.addInitScript({ path: join(import.meta.dirname, 'in-page.mjs') });
  const cdp = await context.newCDPSession(page);
  const byId = new Map<string, Seen>();
  const requests: Seen[] = [];
  cdp.on('Network.requestWillBeSent', ({ requestId, request, timestamp }) => {
    if (!/^https?:/.test(request.url)) return;
    const seen = { url: request.url, began: timestamp * 1000, ended: Number.POSITIVE_INFINITY, wire: 0 };
    byId.set(requestId, seen);
    requests.push(seen);
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength, timestamp }) => {
    const seen = byId.get(requestId);
    if (!seen) return;
    seen.wire = encodedDataLength;
    seen.ended = timestamp * 1000;
  });
  await cdp.send('Network.enable');
  // Time that the page's own thread was at work: what else the machine does meanwhile does not count.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { page, cdp, requests, close: () => context.close() };
}

/** Evaluates an expression in a page. By the browser's own door, since the pages' policy forbids the usual one. */
export async function ask<T>({ cdp }: Pick<Watched, 'cdp'>, expression: string): Promise<T> {
  const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}

/** Resolves when an expression is true in a page, asked ten times a second. Throws after a minute. */
export async function until(watched: Pick<Watched, 'cdp'>, expression: string): Promise<void> {
  for (const began = Date.now(); Date.now() - began < 60_000; ) {
    if (await ask<boolean>(watched, expression)) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`A minute has passed, and this is not true in the page: ${expression}`);
}

/** Resolves when the first choice can be answered; gives the milliseconds from the start of the navigation. */
export async function untilFirstChoice(watched: Watched): Promise<number> {
  await until(watched, 'window.bench?.choiceAt > 0');
  return ask(watched, 'window.bench.choiceAt');
}

/** Resolves when the canvas shows the page and nothing has been asked for during 700 ms. */
export async function untilDrawn(watched: Watched): Promise<void> {
  const { page, requests } = watched;
  await until(watched, "document.documentElement.classList.contains('drawn')");
  for (let before = -1; before !== requests.length; ) {
    before = requests.length;
    await page.waitForTimeout(700);
  }
}

/** A figure that the browser keeps about a page, such as `ScriptDuration` (seconds) or `JSHeapUsedSize` (bytes). */
export async function metric(cdp: CDPSession, name: string): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const found = metrics.find((one) => one.name === name);
  if (!found) throw new Error(`The browser keeps no figure called ${name}.`);
  return found.value;
}

export interface FileSize {
  file: string;
  brotli: number;
  gzip: number;
  raw: number;
}

/** Sizes of the file behind an address, as the server sends it. What is not compressed counts as it is. */
export function sizeOf(folder: string, url: string): FileSize {
  const name = decodeURIComponent(new URL(url).pathname).replace(/^\//, '') || 'index.html';
  const file = join(folder, name);
  const raw = statSync(file).size;
  const size = (path: string) => (existsSync(path) ? statSync(path).size : raw);
  return { file: name, raw, brotli: size(`${file}.br`), gzip: size(`${file}.gz`) };
}
