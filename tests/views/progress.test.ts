import { describe, expect, test } from 'vitest';
import { ended } from '../../src/machines/path.ts';
import { shapeOf, stepsFrom } from '../../src/scenario/graph.ts';
import { progressAt, progressOf } from '../../src/views/progress.ts';
import { pathOf, randomReader } from '../support/readers.ts';
import { seeded } from '../support/seeded.ts';
import { smallStory } from '../support/small-story.ts';
import { sample, stories } from '../support/story-list.ts';

describe.each(stories)('$story.id', ({ story }) => {
  test('begins at nothing, ends whole, and never goes back, whatever is pressed', () => {
    for (let seed = 0; seed < sample(60); seed++) {
      const path = pathOf(story, randomReader(story, seeded(seed + 70)));
      let before = 0;
      path.moments.forEach(({ event, after }, i) => {
        const now = progressOf({ ...path, moments: path.moments.slice(0, i + 1) });
        if (now < before || now > 1) expect.fail(`${before} → ${now} by "${event.type}" at ${after.beat}`);
        before = now;
      });
      expect(ended(path)).toBe(true);
      expect(before).toBe(1);
    }
    expect(progressOf(pathOf(story, []))).toBe(0);
  });

  test('every choice brings the line on, or leaves it where it is; the way by choices alone never goes back', () => {
    for (const spot of shapeOf(story).spots)
      for (const step of stepsFrom(story, spot))
        expect(progressAt(story, step.to)).toBeGreaterThan(progressAt(story, spot));
  });
});

test('a story that leads back to itself is named instead of walked for ever', () => {
  const story = smallStory();
  const [first] = Object.entries(story.beats).find(([, beat]) => beat.choices) ?? [];
  const last = Object.values(story.beats).find((beat) => beat.next !== undefined);
  if (!first || !last) throw new Error('the small story has no way to bend');
  last.next = story.start;
  for (const choice of Object.values(story.beats[first]?.choices ?? {})) choice.to = story.start;
  expect(() => progressAt(story, { beat: story.start, told: false, blocked: false })).toThrow(/leads back/);
});
