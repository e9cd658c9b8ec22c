import { describe, expect, test } from 'vitest';
import {
  answerOf,
  beatOf,
  choicesAt,
  choicesToHelp,
  factsAfter,
  openedMove,
  resolve,
  shapeOf,
  spotKey,
  startOf,
  stepsFrom,
  targets,
  tricksOf,
} from '../../src/scenario/graph.ts';
import type { Choice, Scenario } from '../../src/scenario/types.ts';
import { smallStory } from '../support/small-story.ts';

const no = { told: false, blocked: false };

test('ways by what is remembered', () => {
  expect(resolve('x', no)).toBe('x');
  expect(resolve({ told: 'a', untold: 'b' }, { told: true, blocked: false })).toBe('a');
  expect(resolve({ told: 'a', untold: 'b' }, no)).toBe('b');
  expect(resolve({ blocked: 'a', open: 'b' }, { told: false, blocked: true })).toBe('a');
  expect(resolve({ blocked: 'a', open: 'b' }, no)).toBe('b');
  expect(targets(undefined)).toEqual([]);
  expect(targets({ told: 'a', untold: 'b' })).toEqual(['a', 'b']);
});

test('a choice is offered only where it holds', () => {
  const story = smallStory();
  const beat = beatOf(story, 'moment-1');
  const first = Object.values(beat.choices ?? {})[0];
  const count = (when: Choice<string>['when'], facts: typeof no) => {
    if (first) first.when = when;
    return choicesAt(beat, facts).length;
  };
  expect(count('told', no)).toBe(2);
  expect(count('told', { told: true, blocked: false })).toBe(3);
  expect(count('untold', no)).toBe(3);
  expect(count('blocked', no)).toBe(2);
  expect(count('open', { told: false, blocked: true })).toBe(2);
});

test('what is remembered after a choice: the exercise is done, or an adult asked', () => {
  const story = smallStory();
  const look = beatOf(story, 'moment-1').choices?.look as Choice<string>;
  expect(factsAfter(beatOf(story, 'moment-1'), look, no)).toEqual(no);
  expect(factsAfter(beatOf(story, 'asks'), look, no).told).toBe(true);
  expect(factsAfter(beatOf(story, 'moment-1'), { ...look, opens: { tell: 'tan' } }, no).told).toBe(true);
  expect(factsAfter(beatOf(story, 'moment-1'), { ...look, opens: 'block' }, no)).toEqual({
    told: false,
    blocked: true,
  });
  expect(openedMove({ tell: 'tan' })).toBe('tell');
  expect(openedMove('report')).toBe('report');
  expect(openedMove(undefined)).toBeUndefined();
});

test("a beat's own answer comes before that of its phase", () => {
  const story = smallStory();
  expect(answerOf(story, 'moment-1', 'save')).toBe(story.answers.before.save);
  const own = { lines: [], why: 'own' };
  beatOf(story, 'moment-1').answers = { save: own };
  expect(answerOf(story, 'moment-1', 'save')).toBe(own);
  expect(answerOf(story, 'moment-1', 'tell')).toBe(story.answers.before.tell);
});

test('an unknown beat is a fault that names story and beat', () => {
  expect(() => beatOf(smallStory(), 'nowhere')).toThrow('small-story: there is no beat "nowhere".');
});

test('an ending has no way on, "Go on" is no choice', () => {
  const story = smallStory();
  expect(stepsFrom(story, { beat: 'end-quiet', ...no })).toEqual([]);
  expect(stepsFrom(story, { beat: 'quiet', ...no })).toEqual([{ choice: null, to: { beat: 'asks', ...no } }]);
  expect(spotKey({ beat: 'quiet', told: true, blocked: false })).toBe('quiet|10');
});

/** A story of a few beats, for counting by hand. */
function counted(): Scenario {
  const story = smallStory();
  const end = beatOf(story, 'end-quiet');
  const go = (to: string): Choice<string> => ({ text: 'x', to, score: {}, fit: 'mixed', why: 'x' });
  const beat = (choices: Record<string, Choice<string>>) => ({ ...beatOf(story, 'moment-1'), choices });
  story.start = 'a';
  story.beats = {
    a: beat({ one: go('b'), two: go('c') }),
    b: beat({ one: go('d'), two: go('e') }),
    c: { ...beatOf(story, 'quiet'), next: 'b' },
    d: end,
    e: beat({ one: { ...go('d'), opens: { tell: 'tan' } }, two: go('f') }),
    f: end,
  };
  return story;
}

describe('counting ways', () => {
  test('paths, longest, shortest, spots', () => {
    // a→b, a→c→b; each then b→d, b→e→d, b→e→f: six ways, three choices at most, two at least.
    const { paths, longestPath, shortestPath, spots } = shapeOf(counted());
    expect({ paths, longestPath, shortestPath }).toEqual({ paths: 6, longestPath: 3, shortestPath: 2 });
    expect(spots.map(spotKey).sort()).toEqual(['a|00', 'b|00', 'c|00', 'd|00', 'd|10', 'e|00', 'f|00']);
  });

  test('a story that leads back is refused by name', () => {
    const story = counted();
    beatOf(story, 'c').next = 'a';
    expect(() => shapeOf(story)).toThrow('small-story: the story leads back to beat "a".');
  });
});

describe('choices to help', () => {
  test('counts choices only, "Go on" costs nothing', () => {
    const story = counted();
    expect(choicesToHelp(story, startOf(story))).toBe(3);
    expect(choicesToHelp(story, { beat: 'c', ...no })).toBe(2);
    expect(choicesToHelp(story, { beat: 'e', ...no })).toBe(1);
    expect(choicesToHelp(story, { beat: 'e', told: true, blocked: false })).toBe(0);
  });

  test('is infinite where no choice tells', () => {
    const story = counted();
    delete beatOf(story, 'e').choices?.one?.opens;
    expect(choicesToHelp(story, startOf(story))).toBe(Infinity);
  });

  test('an adult who asks is help; in a harmless story so is a check', () => {
    const asked = counted();
    delete beatOf(asked, 'e').choices?.one?.opens;
    beatOf(asked, 'e').asks = 'tan';
    expect(choicesToHelp(asked, startOf(asked))).toBe(3);
    const harmless = counted();
    harmless.harmless = true;
    const one = beatOf(harmless, 'a').choices?.one;
    if (one) one.checks = true;
    expect(choicesToHelp(harmless, startOf(harmless))).toBe(1);
  });
});

test('tricks, each once, in the order of the file', () => {
  expect(tricksOf(smallStory())).toEqual(['flattery', 'moving-apps', 'guilt', 'pushing', 'threat']);
  expect(tricksOf(smallStory({ number: 'HL05', harmless: true }))).toEqual([]);
});
