/** Reads how a Vitest run went from its JSON result. */
import { readFileSync } from 'node:fs';

/**
 * The counts of a Vitest run. A file that could not be read at all has no tests to count, so it counts as one failure;
 * so does a run that ended badly with no failed test (an error outside of any test, no result).
 * @param {string} file Vitest's JSON result
 * @param {number} code exit code
 */
export function countsOf(file, code) {
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  try {
    const result = JSON.parse(readFileSync(file, 'utf8'));
    passed = result.numPassedTests;
    failed = result.numFailedTests;
    skipped = result.numPendingTests + (result.numTodoTests ?? 0);
    for (const suite of result.testResults) {
      const some = suite.assertionResults.some(
        (/** @type {{ status: string }} */ one) => one.status === 'failed',
      );
      if (suite.status === 'failed' && !some) failed += 1;
    }
  } catch {
    failed = 1;
  }
  return { passed, skipped, failed: code !== 0 && failed === 0 ? 1 : failed };
}
