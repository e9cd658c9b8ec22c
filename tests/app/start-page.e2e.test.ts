/** The built app opens under its security headers, at every size, in both languages, with nothing wrong and nobody else asked. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { project } from '../../src/tools/run-step.mjs';
import { contentSecurityPolicyForMeta } from '../../src/tools/security-headers.mjs';
import { serve } from '../../src/tools/serve.mjs';
import { allTrouble, type RunningApp, sizes, startApp } from '../support/browser.ts';

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(async () => {
  if (app) await app.stop();
});

for (const [name, size] of Object.entries(sizes)) {
  test(`start page at ${name} (${size.width} × ${size.height}): shows itself, does not scroll sideways, nothing wrong`, async () => {
    const page = await app.open('', { size });
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(tooWide).toBeLessThanOrEqual(0);
    await page.waitForTimeout(500);
    expect(allTrouble(page)).toEqual([]);
    await page.context().close();
  });
}

test('lang=es: the page says that it is in Spanish', async () => {
  const page = await app.open('?lang=es');
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toMatch(/^es/);
  expect(allTrouble(page)).toEqual([]);
  await page.context().close();
});

test('hosted in a sub-folder it works the same', async () => {
  const host = mkdtempSync(join(tmpdir(), 'gyb-host-'));
  cpSync(join(project, 'dist'), join(host, 'school', 'safety week'), { recursive: true });
  const server = await serve(host, 0);
  try {
    const page = await app.open(`${server.url}/school/safety%20week/?lang=en`);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.waitForTimeout(500);
    expect(page.trouble).toMatchObject({ console: [], exceptions: [], failedRequests: [] });
    expect(page.trouble.outsideRequests.filter((url) => !url.startsWith(server.url))).toEqual([]);
    await page.context().close();
  } finally {
    await server.close();
    rmSync(host, { recursive: true });
  }
});

test('the built pages carry the policy, and neither inline script nor inline style', () => {
  const folder = join(project, 'dist');
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
  expect(pages).toContain('index.html');
  expect(pages).not.toContain('gallery.html');
  for (const page of pages) {
    const html = readFileSync(join(folder, page), 'utf8');
    expect(html).toContain(`http-equiv="Content-Security-Policy" content="${contentSecurityPolicyForMeta}"`);
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+=/);
    // Schools host in sub-folders, so no address starts at the root.
    expect(html).not.toMatch(/(?:src|href)="\//);
  }
});

test('what was built holds no address of another origin that a browser would ask', () => {
  const folder = join(project, 'dist');
  const texts = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => /\.(html|css)$/.test(name));
  expect(texts.length).toBeGreaterThan(1);
  for (const name of texts) {
    const text = readFileSync(join(folder, name), 'utf8');
    expect(text, name).not.toMatch(/url\(\s*["']?(?:https?:)?\/\//);
    expect(text, name).not.toMatch(/<(?:script|link|img|iframe|source)[^>]+(?:src|href)="(?:https?:)?\/\//);
  }
});
