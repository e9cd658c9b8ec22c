/** The catalogue as a whole (brief, section 2): nothing is missing, and nothing is met only once. */
import { expect, test } from 'vitest';
import { moves, tricksOf } from '../../src/scenario/graph.ts';
import { uiEn } from '../../src/views/text/ui.en.ts';
import { stories } from '../support/story-list.ts';

const numbered = (letters: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${letters}${String(i + 1).padStart(2, '0')}`);

test('twenty stories and eight harmless look-alikes, each once', () => {
  const numbers = stories.map(({ story }) => story.number).sort();
  expect(numbers).toEqual([...numbered('HL', 8), ...numbered('SC', 20)]);
  for (const { story } of stories) expect(story.harmless, story.id).toBe(story.number.startsWith('HL'));
});

test('each trick is met in at least two stories', () => {
  for (const trick of Object.keys(uiEn.tricks)) {
    const where = stories.filter(({ story }) => tricksOf(story).includes(trick));
    expect(where.length, trick).toBeGreaterThanOrEqual(2);
  }
});

test('telling is rehearsed in every story: three people, three ways to begin, three kinds of answer', () => {
  for (const { story } of stories) {
    const people = Object.values(story.tell.people);
    expect(people.length, story.id).toBeGreaterThanOrEqual(3);
    expect(new Set(people.map(({ kind }) => kind)).size, story.id).toBeGreaterThanOrEqual(3);
    expect(new Set(Object.values(story.tell.openers)).size, story.id).toBe(3);
    // From the poor answers there is a way on.
    for (const { kind, then } of people)
      if (['clumsy', 'later', 'friend'].includes(kind)) expect(then?.length, story.id).toBeGreaterThan(0);
  }
});

test('a lesson in which somebody talks of self-harm is in no assembly and opens nowhere else (brief 3.6)', () => {
  const careful = stories.find(({ story }) => story.number === 'SC14')?.story;
  expect(careful?.ages).toBe('14-17');
  expect(careful?.pattern).toBe('E');
  expect(careful?.assembly).toBeUndefined();
});

test('every story answers every move in every phase in words of its own', () => {
  for (const { story } of stories)
    for (const answers of Object.values(story.answers))
      for (const move of moves) expect(answers[move].lines.length, `${story.id} ${move}`).toBeGreaterThan(0);
});
