import { loadStories } from '../../src/tools/stories.ts';

/** Every story of the folder, loaded once a test file: a new story is proved without new test code. */
export const stories = await loadStories();

/** True in `npm run test:full`. */
export const full = process.env.TEST_FULL === '1';

/** A sample, or ten times as much in the full run. */
export const sample = (size: number): number => (full ? size * 10 : size);
