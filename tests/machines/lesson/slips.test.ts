/** Totals of paper slips: only numbers that can be, kept apart from the steps of the lesson. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptLesson, readLesson, stepBack } from '../../../src/machines/lesson/kept.ts';
import { type LessonEvent, lessonOf } from '../../../src/machines/lesson/lesson.ts';
import { anySlips, noSlips, withSlip } from '../../../src/machines/lesson/slips.ts';
import { stories } from '../../support/story-list.ts';

const [first] = stories;
if (!first) throw new Error('There are no stories.');
const { story } = first;
const slip = { type: 'slip', when: 'after', item: 1, answer: 2, value: 7 } as const;

test('a total stands where it was typed, and nowhere else', () => {
  const slips = withSlip(noSlips, slip);
  expect(slips?.after[1]).toEqual([0, 0, 7]);
  expect(slips?.before).toEqual(noSlips.before);
  expect([anySlips(noSlips), anySlips(slips ?? noSlips)]).toEqual([false, true]);
});

test('what cannot be a total changes nothing', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer(), fc.double(), (item, answer, value) => {
      const possible =
        [0, 1, 2].includes(item) &&
        [0, 1, 2].includes(answer) &&
        Number.isInteger(value) &&
        value >= 0 &&
        value <= 500;
      expect(withSlip(noSlips, { ...slip, item, answer, value }) !== undefined).toBe(possible);
    }),
  );
});

test('a step back takes no total with it, and totals are kept', () => {
  const events: LessonEvent[] = [{ type: 'on' }, slip, { type: 'on' }, { ...slip, value: 9 }];
  const back = stepBack(events);
  expect(back).toEqual([{ type: 'on' }, slip, { ...slip, value: 9 }]);
  const read = readLesson(JSON.parse(JSON.stringify({ ...keptLesson('class', story.id, 20), events: back })));
  expect(read?.length).toBe(20);
  expect(lessonOf(story, read?.events ?? []).slips.after[1]).toEqual([0, 0, 9]);
});
