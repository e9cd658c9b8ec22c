/**
 * Runs one program as a step of a command, and says so while it takes long. Progress goes to standard error, because
 * some commands (`catalogue --json`) keep standard output for their answer. Plain JavaScript: runs before any install.
 */
import { spawn } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

/** The project's folder, absolute. */
export const project = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** @param {string} text one line for whoever waits */
export function say(text) {
  process.stderr.write(`${text}\n`);
}

/** @param {number} since milliseconds, from Date.now() */
export function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}

/**
 * @typedef {object} StepResult
 * @property {number} code exit code; 1 when the program could not be started or was stopped
 * @property {string} output everything it wrote, both streams, as it came, without colours
 * @property {string} stdout what it wrote to standard output alone
 */

/**
 * Starts a program, keeps what it writes, and resolves when it ends (it never rejects).
 * @param {string} title what a person reads while waiting
 * @param {string} command program or path; `npm` is found on every system
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, quietFor?: number, every?: number, limit?: number }} [options]
 *   quietFor and every: milliseconds before the first and between further signs of life; limit: milliseconds until it is stopped
 * @returns {Promise<StepResult>}
 */
export function runStep(title, command, args, options = {}) {
  const { env = process.env, quietFor = 2000, every = 10_000, limit = 0 } = options;
  const began = Date.now();
  return new Promise((done) => {
    const [program, programArgs, shell] = asProgram(command, args);
    const child = spawn(program, programArgs, {
      cwd: project,
      env,
      shell,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let stdout = '';
    child.stdout.on('data', (data) => {
      output += data;
      stdout += data;
    });
    child.stderr.on('data', (data) => {
      output += data;
    });
    /** @type {NodeJS.Timeout | undefined} */
    let again;
    const first = setTimeout(() => {
      say(`  ${title} …`);
      again = setInterval(() => say(`  ${title} … ${seconds(began)}`), every);
    }, quietFor);
    const stop = limit
      ? setTimeout(() => {
          output += `\nStopped: took longer than ${limit / 1000} s.\n`;
          child.kill('SIGKILL');
        }, limit)
      : undefined;
    const end = (/** @type {number} */ code) => {
      clearTimeout(first);
      clearInterval(again);
      clearTimeout(stop);
      done({ code, output: stripVTControlCharacters(output), stdout });
    };
    child.on('error', (error) => {
      output += `${error.message}\n`;
      end(1);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}

/**
 * How to start a program on this system. `npm` is a script: the npm that runs us tells its path; else Windows needs a shell.
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {[string, string[], boolean]}
 */
function asProgram(command, args) {
  if (command !== 'npm') return [command, [...args], false];
  const npm = process.env.npm_execpath;
  if (npm && /npm-cli\.c?js$/.test(npm)) return [process.execPath, [npm, ...args], false];
  return process.platform === 'win32' ? ['npm.cmd', [...args], true] : ['npm', [...args], false];
}

/**
 * The same for a program that talks to the person itself (a server, a story's tool): it gets our own streams.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<number>} its exit code
 */
export function runAttached(command, args, env = process.env) {
  return new Promise((done) => {
    const child = spawn(command, [...args], { cwd: project, env, stdio: 'inherit' });
    // Ctrl+C reaches the child too; we only wait until it has ended.
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
      process.on(signal, () => {
        if (signal === 'SIGTERM') child.kill(signal);
      });
    }
    child.on('error', (error) => {
      say(error.message);
      done(1);
    });
    child.on('close', (code, signal) => done(code ?? (signal === 'SIGINT' ? 130 : 1)));
  });
}
