/** Where a lesson stops is one rule: on the projector, and on the printed plan. */
import { describe, expect, test } from 'vitest';
import { after, newLesson, waitingFor } from '../../../src/machines/lesson/lesson.ts';
import { type PausePoint, pauseDue, pausePoints, pausesOf } from '../../../src/machines/lesson/pauses.ts';
import { stories } from '../../support/story-list.ts';

const nothing: ReadonlySet<PausePoint> = new Set();

describe.each(stories.map(({ story }) => story))('$id', (story) => {
  test('has P1 and P2, each at a decisive moment of its own, in the order of the story', () => {
    const at = pausesOf(story);
    expect(at.changed).toBeDefined();
    expect(at.alarm).toBeDefined();
    const places = pausePoints
      .flatMap((point) => at[point] ?? [])
      .map((beat) => Object.keys(story.beats).indexOf(beat));
    expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
    for (const beat of Object.values(at)) expect(story.beats[beat]?.choices, beat).toBeDefined();
  });

  test('on the way by “on” alone, what the projector pauses at is due there by the same rule', () => {
    for (const length of [20, 45] as const) {
      let lesson = newLesson(story, length);
      const met: PausePoint[] = [];
      for (let next = after(lesson, { type: 'on' }); next; next = after(lesson, { type: 'on' })) {
        lesson = next;
        const waiting = waitingFor(lesson);
        if (waiting.for !== 'pause') continue;
        const { beat, told } = lesson.path.place;
        expect(pauseDue(story, beat, new Set(lesson.paused.keys()), told)).toBe(waiting.point);
        met.push(waiting.point);
      }
      expect(lesson.part).toBe('close');
      expect(new Set(met).size).toBe(met.length);
      if (length === 20) for (const point of met) expect(['changed', 'adult']).toContain(point);
    }
  });

  test('once somebody knows, only what the adult did well is asked', () => {
    for (const beat of Object.keys(story.beats)) {
      expect(pauseDue(story, beat, nothing, true)).toBe('adult');
      expect(pauseDue(story, beat, new Set<PausePoint>(['adult']), true)).toBeUndefined();
    }
  });
});
