import { describe, expect, test } from 'vitest';
import { giveAway, giveAwayBound, givenAway } from '../../src/scenario/lint/give-away.ts';
import { lintStory } from '../../src/scenario/lint.ts';
import { key, textOf } from '../../src/scenario/strings.ts';
import { stories } from '../support/story-list.ts';

test('there are stories, each with a number and an id of its own', () => {
  expect(stories.length).toBeGreaterThan(0);
  expect(new Set(stories.map(({ story }) => story.number)).size).toBe(stories.length);
  expect(new Set(stories.map(({ story }) => story.id)).size).toBe(stories.length);
});

describe.each(stories)('$story.id', (entry) => {
  test('the lint has nothing to mend', () => {
    const messages = lintStory(entry);
    expect(messages.map(({ file, beat, rule, what }) => `${file} · ${beat} [${rule}] ${what}`)).toEqual([]);
  });

  test.each(['en', 'es'] as const)(
    'the best choice is not given away by its place or its length (%s)',
    (lang) => {
      const text = textOf(entry.story, lang === 'en' ? undefined : entry.strings[lang]);
      const found = giveAway(entry.story, (beat, choice) => text(key.choice(beat, choice)));
      expect(givenAway(found)).toEqual([]);
      // Somebody who always takes the same place misses the best one more often than not.
      if (found.moments >= 4)
        expect(Math.max(...Object.values(found.best))).toBeLessThanOrEqual(giveAwayBound);
    },
  );
});
