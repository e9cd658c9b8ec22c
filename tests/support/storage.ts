/** What the app has written on a device, read and forged for tests. */
import type { Page } from 'playwright-core';
import { wrap } from '../../src/ports/store.ts';

/** The key under which the app keeps what has been played. */
export const progressKey = 'gyb:progress';
export const settingsKey = 'gyb:settings';

/** Everything in every storage of the page's origin. */
export async function everythingStored(page: Page): Promise<Record<string, string>> {
  const inPage = await page.evaluate(async () => {
    const found: Record<string, string> = {};
    for (const [name, value] of Object.entries(localStorage)) found[`local ${name}`] = String(value);
    for (const [name, value] of Object.entries(sessionStorage)) found[`session ${name}`] = String(value);
    for (const { name } of await indexedDB.databases()) found[`indexedDB ${name}`] = '';
    for (const name of (await globalThis.caches?.keys()) ?? []) found[`cache ${name}`] = '';
    return found;
  });
  for (const { name, value } of await page.context().cookies()) inPage[`cookie ${name}`] = value;
  return inPage;
}

/** What is kept of stories: the value inside its wrapping. */
export async function progressOf(page: Page): Promise<{
  begun: Record<string, { version: number; events: unknown[]; debrief: boolean }>;
  done: string[];
  tricks: string[];
}> {
  const text = await page.evaluate((name) => localStorage.getItem(name), progressKey);
  if (text === null) throw new Error('nothing is kept of any story');
  return JSON.parse(text).d;
}

/** A storage state for a new context, as if the app had kept these values there. */
export function storageWith(origin: string, values: Record<string, unknown>) {
  return {
    cookies: [],
    origins: [
      {
        origin,
        localStorage: Object.entries(values).map(([name, value]) => ({
          name,
          value: typeof value === 'string' ? value : wrap(value),
        })),
      },
    ],
  };
}
