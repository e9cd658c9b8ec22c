/** A plan that somebody makes at home opens at school, and whatever else a file holds does no harm. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type LessonPlan,
  minutesOf,
  newPlan,
  type PlanChange,
  planAfter,
  planChecks,
  planLengths,
  readPlan,
  roomOf,
  writePlan,
} from '../../../src/machines/lesson/plan.ts';

const ids = ['one', 'two', 'three', 'four', 'five', 'six'];
const there = new Set(ids);
const id = fc.constantFrom(...ids);
const change: fc.Arbitrary<PlanChange> = fc.oneof(
  fc.record({ do: fc.constant('length' as const), length: fc.constantFrom(...planLengths) }),
  fc.record({ do: fc.constantFrom('story' as const, 'earlier' as const, 'held' as const), id }),
  fc.record({ do: fc.constant('check' as const), check: fc.constantFrom(...planChecks) }),
  fc.record({ do: fc.constant('stories' as const), ids: fc.array(id, { maxLength: 8 }) }),
);
const after = (changes: readonly PlanChange[]): LessonPlan => changes.reduce(planAfter, newPlan('11-13'));

test('whatever is changed: no story twice, never more than there is room for', () => {
  fc.assert(
    fc.property(fc.array(change), (changes) => {
      const plan = after(changes);
      expect(new Set(plan.stories).size).toBe(plan.stories.length);
      expect(plan.stories.length).toBeLessThanOrEqual(roomOf(plan));
      expect([20, 45]).toContain(minutesOf(plan));
    }),
  );
});

test('a plan comes back from its file as it was saved', () => {
  fc.assert(
    fc.property(fc.array(change), (changes) => {
      const plan = after(changes);
      const file = JSON.parse(JSON.stringify(writePlan(plan))) as unknown;
      const found = readPlan(file, there);
      if (found.is !== 'plan') return expect.fail(found.is);
      expect(found.gone).toEqual([]);
      expect(found.plan.stories).toEqual(plan.stories);
      expect(found.plan.length).toBe(plan.length);
      expect([...found.plan.checked].sort()).toEqual([...plan.checked].sort());
      expect(found.plan.held).toEqual(plan.held.filter((one) => plan.stories.includes(one)));
    }),
  );
});

test('anything else in a file is no plan, and never an error', () => {
  fc.assert(
    fc.property(fc.anything(), (anything) => {
      expect(readPlan(anything, there)).toEqual({ is: 'foreign' });
    }),
  );
  const good = writePlan(newPlan('8-10'));
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(good)), fc.anything(), (name, value) => {
      const found = readPlan({ ...good, [name]: value }, there);
      if (found.is !== 'plan') return;
      expect(found.plan.stories.every((one) => there.has(one))).toBe(true);
      expect(found.plan.checked.every((one) => planChecks.includes(one))).toBe(true);
    }),
  );
});

describe('of another time', () => {
  test('a plan of a newer version is known as one', () => {
    expect(readPlan({ ...writePlan(newPlan('8-10')), format: 2 }, there)).toEqual({ is: 'newer' });
  });

  test('stories that are gone are named, and the rest is there', () => {
    const plan: LessonPlan = { ...newPlan('14-17'), length: 'series', stories: ['one', 'gone', 'two'] };
    const found = readPlan(writePlan(plan), there);
    expect(found).toEqual({ is: 'plan', plan: { ...plan, stories: ['one', 'two'] }, gone: ['gone'] });
  });
});

test('one earlier changes two places, and the first stays where it is', () => {
  const series = { ...newPlan('14-17'), length: 'series' as const, stories: ['one', 'two', 'three'] };
  expect(planAfter(series, { do: 'earlier', id: 'three' }).stories).toEqual(['one', 'three', 'two']);
  expect(planAfter(series, { do: 'earlier', id: 'one' }).stories).toEqual(['one', 'two', 'three']);
});
