/** The checks of `npm test` that are no Vitest runs: which program, with which arguments. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { project } from './run-step.mjs';

/**
 * The file behind a program of node_modules/.bin, which Node can start on every system.
 * @param {string} name of the package
 * @param {string} [program] when it is called otherwise
 */
function programOf(name, program = name) {
  const require = createRequire(join(project, 'package.json'));
  try {
    const manifest = require.resolve(`${name}/package.json`);
    const { bin } = require(manifest);
    return join(dirname(manifest), typeof bin === 'string' ? bin : bin[program]);
  } catch {
    return join(project, 'node_modules', name, 'bin', program);
  }
}

/** @typedef {{ title: string, program: string, args: readonly string[] }} Check */

export const checks = {
  types: { title: 'types', program: programOf('typescript', 'tsc'), args: ['-p', 'tsconfig.json'] },
  lint: { title: 'lint', program: programOf('oxlint'), args: ['--type-aware', '--deny-warnings'] },
  format: { title: 'format', program: programOf('@biomejs/biome', 'biome'), args: ['check', '.'] },
  arrows: { title: 'dependency arrows', program: join(project, 'src/tools/arrows.mjs'), args: [] },
};
