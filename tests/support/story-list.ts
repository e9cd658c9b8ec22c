import { isClassOnly } from '../../src/scenario/class-only.ts';
import { loadStories, type Story } from '../../src/tools/stories.ts';

/** Every story of the folder, loaded once a test file: a new story is proved without new test code. */
export const stories = await loadStories();

/** Those that somebody can play alone: SC14 opens only inside a lesson (brief, section 0 item 10). */
export const alone = stories.filter(({ story }) => !isClassOnly(story));

/** True in `npm run test:full`. */
export const full = process.env.TEST_FULL === '1';

/** A sample, or ten times as much in the full run. */
export const sample = (size: number): number => (full ? size * 10 : size);

/**
 * So many stories, spread evenly over the catalogue, others with each `TEST_SEED`; all of them in the full run. For
 * tests in a browser, whose time must not grow with the catalogue.
 */
export function someStories(count: number): readonly Story[] {
  if (full || count >= alone.length) return alone;
  const seed = Number(process.env['TEST_SEED'] ?? 1);
  const step = alone.length / count;
  return Array.from(
    { length: count },
    (_, i) => alone[(Math.floor(i * step) + seed) % alone.length] as Story,
  );
}
