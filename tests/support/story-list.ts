import { loadStories, type Story } from '../../src/tools/stories.ts';

/** Every story of the folder, loaded once a test file: a new story is proved without new test code. */
export const stories = await loadStories();

/** True in `npm run test:full`. */
export const full = process.env.TEST_FULL === '1';

/** A sample, or ten times as much in the full run. */
export const sample = (size: number): number => (full ? size * 10 : size);

/**
 * So many stories, spread evenly over the catalogue, others with each `TEST_SEED`; all of them in the full run. For
 * tests in a browser, whose time must not grow with the catalogue.
 */
export function someStories(count: number): readonly Story[] {
  if (full || count >= stories.length) return stories;
  const seed = Number(process.env['TEST_SEED'] ?? 1);
  const step = stories.length / count;
  return Array.from(
    { length: count },
    (_, i) => stories[(Math.floor(i * step) + seed) % stories.length] as Story,
  );
}
