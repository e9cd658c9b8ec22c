/** A lesson on the projector: one key leads through it, hands are counted, nothing is lost, and nothing is shown early. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assemblyCut } from '../../../src/machines/lesson/assembly.ts';
import {
  type Ballot,
  leaders,
  mostHands,
  shownCount,
  winnerOf,
  withCount,
  withHand,
} from '../../../src/machines/lesson/ballot.ts';
import { keptLesson, lastHand, readLesson, stepBack } from '../../../src/machines/lesson/kept.ts';
import {
  after,
  type Lesson,
  type LessonEvent,
  lessonOf,
  momentsOf,
  newLesson,
  parts,
  waitingFor,
} from '../../../src/machines/lesson/lesson.ts';
import { replay } from '../../../src/machines/path.ts';
import { beatOf } from '../../../src/scenario/graph.ts';
import type { Scenario } from '../../../src/scenario/types.ts';
import { type Chance, seeded } from '../../support/seeded.ts';
import { sample, stories } from '../../support/story-list.ts';

/** More presses than any lesson takes. */
const tooMany = 400;

/** Presses the one key until the lesson is over. */
function byRemote(story: Scenario): { events: LessonEvent[]; lessons: Lesson[] } {
  const events: LessonEvent[] = [];
  const lessons = [newLesson(story)];
  for (let i = 0; i < tooMany; i += 1) {
    const next = after(lessons.at(-1) as Lesson, { type: 'on' });
    if (!next) return { events, lessons };
    events.push({ type: 'on' });
    lessons.push(next);
  }
  return expect.fail(`${story.id} does not end`);
}

/** A teacher who presses anything at any time. */
function anything(lesson: Lesson, chance: Chance): LessonEvent {
  const option = Math.floor(chance.next() * 6);
  return chance.pick<LessonEvent>([
    { type: 'on' },
    { type: 'on' },
    { type: 'on' },
    { type: 'reveal' },
    { type: 'hand', option, by: chance.next() < 0.8 ? 1 : -1 },
    { type: 'count', option, value: Math.floor(chance.next() * 40) - 2 },
    { type: 'choose', option },
    { type: 'which' },
    {
      type: 'what-if',
      beat: chance.pick(
        momentsOf(lesson)
          .map(({ beat }) => beat)
          .concat('nowhere'),
      ),
    },
    { type: 'return' },
    { type: 'chat', event: { type: chance.pick(['open.tell', 'open.save', 'close', 'finish', 'go', 'x']) } },
  ]);
}

describe.each(stories)('$story.id', ({ story }) => {
  test('the key "on" alone leads through the whole lesson, and the character has told somebody', () => {
    const { lessons } = byRemote(story);
    const last = lessons.at(-1) as Lesson;
    expect(last.part).toBe('close');
    expect([...new Set(lessons.map(({ part }) => part))]).toEqual([...parts]);
    const end = lessons.findLast(({ part }) => part === 'story') as Lesson;
    expect(beatOf(story, end.path.place.beat).end).toBeDefined();
    expect(end.path.place.told || story.harmless).toBe(true);
    expect(lessons.some((lesson) => waitingFor(lesson).for === 'hands')).toBe(true);
  });

  test('the same events always give the same lesson, also read back from storage', () => {
    const { events } = byRemote(story);
    const kept = { ...keptLesson('class', story.id), events };
    const read = readLesson(JSON.parse(JSON.stringify(kept)));
    expect(read).toEqual(kept);
    const one = lessonOf(story, events);
    const two = lessonOf(story, read?.events ?? []);
    expect(two.path.place).toEqual(one.path.place);
    expect([...two.ballots]).toEqual([...one.ballots]);
  });

  test('whatever is pressed, the way stays possible, and "on" still leads to the end', () => {
    for (let seed = 0; seed < sample(3); seed += 1) {
      const chance = seeded(seed + 77);
      let lesson = newLesson(story);
      for (let i = 0; i < 80; i += 1) lesson = after(lesson, anything(lesson, chance)) ?? lesson;
      expect(replay(story, lesson.chat).dropped).toBe(0);
      for (const { counts } of lesson.ballots.values())
        for (const count of counts) expect(count >= 0 && count <= mostHands).toBe(true);
      let presses = 0;
      for (let next = after(lesson, { type: 'on' }); next; next = after(lesson, { type: 'on' })) {
        lesson = next;
        presses += 1;
        if (presses > tooMany) expect.fail(`seed ${seed} is stuck at ${JSON.stringify(lesson.path.place)}`);
      }
      expect(lesson.part).toBe('close');
    }
  });

  test('the class’s choice is played, and "What if?" comes back to the class’s own way', () => {
    let lesson = newLesson(story);
    while (waitingFor(lesson).for !== 'hands') lesson = after(lesson, { type: 'on' }) as Lesson;
    const ballot = lesson.ballots.get(lesson.open as string) as Ballot;
    const last = ballot.options.length - 1;
    for (let i = 0; i < 6; i += 1) lesson = after(lesson, { type: 'hand', option: last, by: 1 }) as Lesson;
    // Not before it has been revealed.
    expect(after(lesson, { type: 'choose', option: 0 })).toBeUndefined();
    lesson = after(after(lesson, { type: 'reveal' }) as Lesson, { type: 'on' }) as Lesson;
    expect(lesson.chat.at(-1)?.type).toBe(`choose.${ballot.options[last]}`);

    const own = lesson.chat;
    const there = after(lesson, { type: 'what-if', beat: ballot.beat }) as Lesson;
    expect(waitingFor(there).for).toBe('choice');
    const other = after(there, { type: 'choose', option: 0 }) as Lesson;
    expect(other.chat.at(-1)?.type).toBe(`choose.${ballot.options[0]}`);
    const back = after(other, { type: 'return' }) as Lesson;
    expect(back.chat).toEqual(own);
    expect(back.path.place).toEqual(lesson.path.place);
  });

  test('the assembly cut shows no threat, no request, no picture, and stops before its beat', () => {
    const cut = assemblyCut(story);
    expect(cut.length > 0).toBe(story.assembly !== undefined);
    // "Pass some money on" may be seen (brief, section 0 item 5).
    const hard = ['threat', 'scare', 'deadline'];
    for (const { beat } of cut) {
      expect(beat).not.toBe(story.assembly?.before);
      const { phase, lines } = beatOf(story, beat);
      expect(phase).not.toBe('threat');
      for (const line of lines) {
        expect('tile' in line, `${beat}/${line.id}`).toBe(false);
        expect(hard, `${beat}/${line.id}`).not.toContain(line.trick);
      }
    }
    if (cut.length > 0) expect(cut.some(({ think }) => think)).toBe(true);
  });
});

const ballot = (counts: number[], noted = 0): Ballot => ({
  key: 'a',
  beat: 'a',
  kind: 'choice',
  options: counts.map((_, i) => String(i)),
  counts,
  noted,
  revealed: true,
});

describe('hands', () => {
  test('most hands win; a tie, or no hands, goes to what the notes name', () => {
    expect(winnerOf(ballot([2, 9, 4]))).toBe(1);
    expect(winnerOf(ballot([5, 5, 1], 1))).toBe(1);
    expect(winnerOf(ballot([5, 5, 1], 2))).toBe(0);
    expect(leaders(ballot([5, 5, 1]))).toEqual([0, 1]);
    expect(winnerOf(ballot([0, 0], 1))).toBe(1);
    expect(winnerOf({ ...ballot([0, 0], -1), kind: 'moves' })).toBeUndefined();
  });

  test('fewer than five are only "a few"', () => {
    expect([0, 1, 4, 5, 30].map(shownCount)).toEqual(['none', 'few', 'few', 5, 30]);
  });

  test('impossible counts are refused and change nothing', () => {
    for (const value of [-1, 1.5, mostHands + 1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(withCount(ballot([1, 2]), 0, value)).toBeUndefined();
    expect(withCount(ballot([1, 2]), 7, 3)).toBeUndefined();
    expect(withHand(ballot([0, 2]), 0, -1)).toBeUndefined();
    expect(withHand(ballot([0, 2]), 1, -1)?.counts).toEqual([0, 1]);
  });
});

describe('back', () => {
  const hand = (option: number, by: 1 | -1 = 1): LessonEvent => ({ type: 'hand', option, by });

  test('takes back the last step with the hands after it', () => {
    expect(stepBack([{ type: 'on' }, { type: 'on' }, hand(1), hand(2)])).toEqual([{ type: 'on' }]);
    expect(stepBack([])).toEqual([]);
    expect(stepBack([hand(1)])).toEqual([]);
  });

  test('Backspace takes back one hand at a time, and none that is gone already', () => {
    const events: LessonEvent[] = [{ type: 'on' }, hand(1), hand(2)];
    expect(lastHand(events)).toEqual(hand(2, -1));
    expect(lastHand([...events, hand(2, -1)])).toEqual(hand(1, -1));
    expect(lastHand([...events, hand(2, -1), hand(1, -1)])).toBeUndefined();
    expect(lastHand([hand(1), { type: 'reveal' }])).toBeUndefined();
  });
});

test('a lesson from anywhere else is no lesson, and never throws', () => {
  expect(readLesson({ ...keptLesson('class', 'x'), format: 2 })).toBeUndefined();
  expect(readLesson({ ...keptLesson('class', 'x'), kind: 'exam' })).toBeUndefined();
  const cut = readLesson({
    ...keptLesson('class', 'x'),
    events: [{ type: 'on' }, { type: 'huh' }, { type: 'on' }],
  });
  expect(cut?.events).toEqual([{ type: 'on' }]);
  fc.assert(
    fc.property(fc.anything(), (found) => {
      const read = readLesson(found);
      expect(read === undefined || read.format === 1).toBe(true);
    }),
  );
});
