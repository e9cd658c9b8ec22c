/** Building and serving in one go, for `npm start` and `npm run gallery`. */
import { buildApp } from './build-app.mjs';
import { serve } from './serve.mjs';
import { ensureInstalled, SetupProblem } from './setup.mjs';

/**
 * Builds, serves and prints the address; the server then keeps the program alive.
 * @param {{ what: 'app' | 'gallery', usualPort: number, page: string }} options
 * @throws {SetupProblem} when PORT is no port or is taken
 */
export async function buildAndServe({ what, usualPort, page }) {
  const port = Number(process.env.PORT || usualPort);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new SetupProblem(`PORT is "${process.env.PORT}", which is not a number from 1 to 65535.`);
  }
  await ensureInstalled();
  const folder = await buildApp({ what });
  const server = await serve(folder, port).catch((error) => {
    if (error.code === 'EACCES')
      throw new SetupProblem(`Port ${port} is reserved on this machine. Choose one above 1024.`);
    if (error.code !== 'EADDRINUSE') throw error;
    const name = what === 'app' ? 'npm start' : `npm run ${what}`;
    throw new SetupProblem(
      [
        `Port ${port} is already in use on this machine.`,
        `If Got Your Back is already running in another window, open http://localhost:${port}/${page}.`,
        'Otherwise stop the other program, or choose another port:',
        `  Linux, macOS, ChromeOS:  PORT=${port + 10} ${name}`,
        `  Windows PowerShell:      $env:PORT=${port + 10}; ${name}`,
      ].join('\n'),
    );
  });
  console.log(`\nGot Your Back is ready:  ${server.url}/${page}\nStop it with Ctrl+C.`);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => void server.close().then(() => process.exit(0)));
  }
}
