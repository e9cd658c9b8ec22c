/**
 * A small server for the finished app: files of one folder, with the security headers, compression made beforehand,
 * and caching. It reads nothing from a request but method, address and three headers.
 */
import { createReadStream, realpathSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, extname, join, sep } from 'node:path';
import { galleryPolicy, securityHeaders } from './security-headers.mjs';

/** @typedef {import('node:http').IncomingMessage} IncomingMessage */
/** @typedef {import('node:http').ServerResponse} ServerResponse */

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webm': 'audio/webm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** A name with a content hash, as the build gives to everything under assets/: it never changes. */
const hashed = /[/\\]assets[/\\][^/\\]+-[\w-]{8}\.\w+$/;

const notFound = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Page not found</title>
<h1>This page is not here</h1>
<p>Check the address, or go to the <a href="/">start page</a>.</p>
<p lang="es">Esta página no está aquí. Revisa la dirección o ve a la <a href="/">página de inicio</a>.</p>
</html>
`;

/**
 * The file that an address stands for.
 * @param {string} root real path of the folder
 * @param {string} url as in the request line
 * @returns {{ path: string } | { moved: string } | undefined} undefined when there is no such file in the folder
 */
export function fileFor(root, url) {
  let name;
  try {
    name = decodeURIComponent(/^[^?#]*/.exec(url)?.[0] ?? '');
  } catch {
    return undefined;
  }
  const parts = name.split('/').filter((part) => part !== '');
  // No way up, no hidden files, nothing that Windows would read as a drive, a stream or another separator.
  if (!name.startsWith('/') || parts.some((part) => part.startsWith('.') || /[\\:\0]/.test(part)))
    return undefined;
  try {
    const path = realpathSync(join(root, ...parts));
    if (path !== root && !path.startsWith(root + sep)) return undefined;
    const stats = statSync(path);
    if (stats.isFile()) return name.endsWith('/') ? undefined : { path };
    if (!stats.isDirectory() || !statSync(join(path, 'index.html'), { throwIfNoEntry: false }))
      return undefined;
    if (name.endsWith('/')) return { path: join(path, 'index.html') };
    return { moved: `/${parts.map(encodeURIComponent).join('/')}/` };
  } catch {
    return undefined;
  }
}

/**
 * Whether a browser takes an encoding.
 * @param {string} accepted header, such as `gzip, br;q=0.5`
 * @param {string} encoding
 */
function accepts(accepted, encoding) {
  return accepted.split(',').some((part) => {
    const [name, ...parameters] = part.split(';').map((word) => word.trim().toLowerCase());
    return name === encoding && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
  });
}

/** @param {string} path @param {string} accepted */
function bestVariant(path, accepted) {
  for (const [encoding, ending] of [
    ['br', '.br'],
    ['gzip', '.gz'],
  ]) {
    const stats = accepts(accepted, encoding ?? '') && statSync(path + ending, { throwIfNoEntry: false });
    if (stats) return { file: path + ending, stats, encoding };
  }
  return { file: path, stats: statSync(path), encoding: undefined };
}

/** @param {string} root @param {IncomingMessage} request @param {ServerResponse} response */
function answer(root, request, response) {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD', 'Content-Length': 0 }).end();
    return;
  }
  const found = fileFor(root, request.url ?? '/');
  if (found && 'moved' in found) {
    response.writeHead(301, { Location: found.moved, 'Content-Length': 0 }).end();
    return;
  }
  if (!found) {
    const body = Buffer.from(notFound);
    response.writeHead(404, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Length': body.length,
      'Cache-Control': 'no-cache',
    });
    response.end(request.method === 'HEAD' ? undefined : body);
    return;
  }
  if (basename(found.path) === 'gallery.html') response.setHeader('Content-Security-Policy', galleryPolicy);
  const { file, stats, encoding } = bestVariant(found.path, String(request.headers['accept-encoding'] ?? ''));
  const tag = `"${stats.size.toString(36)}-${Math.round(stats.mtimeMs).toString(36)}${encoding ? `-${encoding}` : ''}"`;
  response.setHeader('ETag', tag);
  response.setHeader('Vary', 'Accept-Encoding');
  response.setHeader(
    'Cache-Control',
    hashed.test(found.path) ? 'public, max-age=31536000, immutable' : 'no-cache',
  );
  const known = String(request.headers['if-none-match'] ?? '')
    .split(',')
    .map((one) => one.trim().replace(/^W\//, ''));
  if (known.includes(tag)) {
    response.writeHead(304).end();
    return;
  }
  if (encoding) response.setHeader('Content-Encoding', encoding);
  response.writeHead(200, {
    'Content-Type': types[extname(found.path).toLowerCase()] ?? 'application/octet-stream',
    'Content-Length': stats.size,
  });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

/**
 * Serves a folder to this machine only.
 * @param {string} folder
 * @param {number} port 0 for any free one
 * @returns {Promise<{ port: number, url: string, close: () => Promise<void> }>} rejects with code EADDRINUSE when the port is taken
 */
export async function serve(folder, port) {
  const root = realpathSync(folder);
  /** @param {string} host @param {number} at */
  const listen = (host, at) =>
    new Promise((/** @type {(server: import('node:http').Server) => void} */ done, failed) => {
      const server = createServer((request, response) => {
        try {
          answer(root, request, response);
        } catch {
          response.destroy();
        }
      });
      server.once('error', failed);
      server.listen(at, host, () => done(server));
    });
  // `localhost` means 127.0.0.1 to some programs and ::1 to others; a machine without the latter is fine.
  const servers = [await listen('127.0.0.1', port)];
  const address = servers[0]?.address();
  const taken = typeof address === 'object' && address ? address.port : port;
  try {
    servers.push(await listen('::1', taken));
  } catch (error) {
    if (port !== 0 && /** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRINUSE') {
      servers[0]?.close();
      throw error;
    }
  }
  return {
    port: taken,
    url: `http://localhost:${taken}`,
    close: async () => {
      for (const server of servers) {
        server.closeAllConnections();
        await new Promise((done) => server.close(done));
      }
    },
  };
}
