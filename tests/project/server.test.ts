/** The server of the finished app: headers, types, compression, caching, and nothing outside its folder. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentSecurityPolicy, securityHeaders } from '../../src/tools/security-headers.mjs';
import { serve } from '../../src/tools/serve.mjs';

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

let outer: string;
let server: Awaited<ReturnType<typeof serve>>;
const script = 'console.log("a script long enough to compress");'.repeat(40);

beforeAll(async () => {
  outer = mkdtempSync(join(tmpdir(), 'gyb-server-'));
  const root = join(outer, 'site');
  mkdirSync(join(root, 'assets'), { recursive: true });
  mkdirSync(join(root, 'help'));
  writeFileSync(join(outer, 'secret.txt'), 'secret');
  mkdirSync(join(outer, 'site-neighbour'));
  writeFileSync(join(outer, 'site-neighbour', 'secret.txt'), 'secret');
  writeFileSync(join(root, '.hidden'), 'secret');
  writeFileSync(join(root, 'index.html'), '<h1>Start</h1>');
  writeFileSync(join(root, 'help', 'index.html'), '<h1>Help</h1>');
  writeFileSync(join(root, 'assets', 'main-AbCd1234.js'), script);
  writeFileSync(join(root, 'assets', 'main-AbCd1234.js.br'), brotliCompressSync(script));
  writeFileSync(join(root, 'assets', 'main-AbCd1234.js.gz'), gzipSync(script));
  for (const name of ['a.webm', 'a.mp3', 'a.woff2', 'a.svg', 'a.webmanifest'])
    writeFileSync(join(root, name), 'x');
  symlinkSync(join(outer, 'secret.txt'), join(root, 'link.txt'));
  server = await serve(root, 0);
});
afterAll(async () => {
  await server.close();
  rmSync(outer, { recursive: true });
});

/** Asks without tidying up the path, as fetch would. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: server.port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });
}

test('every answer carries every security header', async () => {
  for (const path of ['/', '/help', '/nowhere', '/a.svg']) {
    const { headers } = await ask(path);
    for (const [name, value] of Object.entries(securityHeaders))
      expect(headers[name.toLowerCase()], path).toBe(value);
  }
});

test('the policy allows nothing from elsewhere, inline, or evaluated', () => {
  expect(contentSecurityPolicy).toContain("default-src 'none'");
  expect(contentSecurityPolicy).toContain("require-trusted-types-for 'script'; trusted-types 'none'");
  expect(contentSecurityPolicy).not.toMatch(/unsafe|https?:|\*|data:|blob:/);
  expect(securityHeaders['Permissions-Policy']).toMatch(/camera=\(\).*geolocation=\(\).*microphone=\(\)/);
});

test.each([
  ['/', 'text/html; charset=utf-8'],
  ['/assets/main-AbCd1234.js', 'text/javascript; charset=utf-8'],
  ['/a.webm', 'audio/webm'],
  ['/a.mp3', 'audio/mpeg'],
  ['/a.woff2', 'font/woff2'],
  ['/a.svg', 'image/svg+xml; charset=utf-8'],
  ['/a.webmanifest', 'application/manifest+json; charset=utf-8'],
])('%s is served as %s', async (path, type) => {
  const { status, headers } = await ask(path);
  expect([status, headers['content-type']]).toEqual([200, type]);
});

test('the query is no part of the file: a link with settings opens the start page', async () => {
  expect((await ask('/?play=so-many-compliments&lang=es')).body.toString()).toBe('<h1>Start</h1>');
});

test('a folder without its slash leads to the one with it, never to another host', async () => {
  const { status, headers } = await ask('/help');
  expect([status, headers['location']]).toEqual([301, '/help/']);
  expect((await ask('/help/')).body.toString()).toBe('<h1>Help</h1>');
  expect((await ask('//help')).headers['location']).toBe('/help/');
  expect((await ask('//evil.example/')).status).toBe(404);
});

describe('nothing outside the folder', () => {
  test.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/help/../../secret.txt',
    '/..\\secret.txt',
    '/..%5csecret.txt',
    '/....//secret.txt',
    '/../site-neighbour/secret.txt',
    '/%c0%ae%c0%ae/secret.txt',
    '/secret.txt%00.html',
    '/C:/Windows/win.ini',
    '/.hidden',
    '/link.txt',
    '/%',
    'secret.txt',
    '/index.html/',
  ])('%s', async (path) => {
    const { status, body } = await ask(path);
    expect([400, 404]).toContain(status);
    expect(body.toString()).not.toContain('secret');
  });
});

test('compressed as the browser likes it, and whole for one that likes none', async () => {
  const path = '/assets/main-AbCd1234.js';
  const brotli = await ask(path, { 'accept-encoding': 'gzip, deflate, br' });
  expect(brotli.headers['content-encoding']).toBe('br');
  expect(brotliDecompressSync(brotli.body).toString()).toBe(script);
  expect(brotli.headers['vary']).toBe('Accept-Encoding');
  expect((await ask(path, { 'accept-encoding': 'gzip, br;q=0' })).headers['content-encoding']).toBe('gzip');
  const plain = await ask(path);
  expect([plain.headers['content-encoding'], plain.body.toString()]).toEqual([undefined, script]);
});

test('names with a hash are kept for a year, pages are asked for again and answered with 304', async () => {
  expect((await ask('/assets/main-AbCd1234.js')).headers['cache-control']).toBe(
    'public, max-age=31536000, immutable',
  );
  const { headers } = await ask('/');
  expect(headers['cache-control']).toBe('no-cache');
  const again = await ask('/', { 'if-none-match': `W/"other", ${String(headers['etag'])}` });
  expect([again.status, again.body.length]).toEqual([304, 0]);
  expect((await ask('/', { 'if-none-match': '"other"' })).status).toBe(200);
});

test('HEAD gives the headers alone; other methods are refused', async () => {
  const head = await ask('/', {}, 'HEAD');
  expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, '14', 0]);
  const post = await ask('/', {}, 'POST');
  expect([post.status, post.headers['allow']]).toEqual([405, 'GET, HEAD']);
});

test('a missing page says so in both languages', async () => {
  const { status, body } = await ask('/nowhere');
  expect(status).toBe(404);
  expect(body.toString()).toContain('This page is not here');
  expect(body.toString()).toContain('Esta página no está aquí');
});

test('a port in use is refused with EADDRINUSE, for npm start to explain', async () => {
  await expect(serve(join(outer, 'site'), server.port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
