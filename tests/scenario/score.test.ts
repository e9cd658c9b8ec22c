import { describe, expect, test } from 'vitest';
import {
  type Deed,
  flagsOf,
  levelsOf,
  savedFirst,
  shieldsOf,
  trickOf,
  tricksForStrong,
  tricksMarked,
} from '../../src/scenario/score.ts';
import type { Choice, Move, Scenario } from '../../src/scenario/types.ts';
import { smallStory } from '../support/small-story.ts';

const nothing = { notice: 0, save: 0, block: 0, tell: 0, report: 0, care: 0 };
const move = (name: Move, more: Partial<Extract<Deed, { kind: 'move' }>> = {}): Deed => ({
  kind: 'move',
  move: name,
  worth: 2,
  told: false,
  blocked: false,
  deleted: false,
  ...more,
});
const mark = (trick: string): Deed => ({ kind: 'mark', line: 'moment-2/turn', trick });

/** A story whose first moment has this choice, and the deed of choosing it. */
function chose(
  choice: Partial<Choice<string>>,
  kind: Parameters<typeof smallStory>[0] = {},
): [Scenario, Deed] {
  const story = smallStory(kind);
  const beat = story.beats['moment-1'];
  if (!beat?.choices?.look) throw new Error('There is no such choice.');
  Object.assign(beat.choices.look, choice);
  return [story, { kind: 'choice', beat: 'moment-1', choice: 'look' }];
}

const older = smallStory();

describe('the rows of table 4.2', () => {
  test('a red flag marked, a pause: Notice; strong from a third of the tricks', () => {
    expect(tricksForStrong(older)).toBe(1);
    expect(levelsOf(older, [move('pause', { worth: 1 })]).notice).toBe(1);
    expect(levelsOf(older, [mark('none')]).notice).toBe(0);
    expect(levelsOf(older, [mark('flattery')]).notice).toBe(2);
    const story = smallStory();
    const turn = story.beats['moment-1'];
    for (const trick of ['gift', 'secret', 'hurry'] as const)
      turn?.lines.push({ id: trick, by: 'them', trick, text: 'hm' });
    expect(tricksForStrong(story)).toBe(2);
    expect(levelsOf(story, [mark('gift')]).notice).toBe(1);
    expect(levelsOf(story, [mark('gift'), mark('gift')]).notice).toBe(1);
    expect(levelsOf(story, [mark('gift'), mark('secret')]).notice).toBe(2);
    expect(tricksMarked([mark('gift'), mark('none'), mark('gift')])).toEqual(['gift']);
  });

  test('a choice that notices gets as far as "getting there"; strong needs the marking', () => {
    const [story, deed] = chose({ score: { notice: 2 } });
    expect(levelsOf(story, [deed]).notice).toBe(1);
  });

  test('carrying on, arguing, doing what they ask: 0, and nothing is taken away', () => {
    const [story, deed] = chose({ score: {}, fit: 'risky', flag: 'comply' });
    expect(levelsOf(story, [deed])).toEqual(nothing);
    const before = levelsOf(story, [move('save'), move('tell')]);
    expect(levelsOf(story, [move('save'), move('tell'), deed])).toEqual(before);
    expect(flagsOf(story, [deed, deed])).toEqual(['comply']);
  });

  test('saving words, username, link and time: Save 2', () => {
    expect(levelsOf(older, [move('save')])).toEqual({ ...nothing, save: 2 });
  });

  test('a choice that saves without the exercise gets as far as "getting there"', () => {
    const [story, deed] = chose({ score: { save: 1 } });
    expect(levelsOf(story, [deed]).save).toBe(1);
  });

  test('block and keep the chat: Block 2; and delete it: Block 1, with its card', () => {
    expect(levelsOf(older, [move('block')])).toEqual({ ...nothing, block: 2 });
    const deleted = move('block', { worth: 1, deleted: true });
    expect(levelsOf(older, [deleted])).toEqual({ ...nothing, block: 1 });
    expect(flagsOf(older, [deleted])).toEqual(['delete']);
  });

  test('block before saving is still good, and telling restores Save 1', () => {
    expect(levelsOf(older, [move('block'), move('tell')])).toEqual({
      ...nothing,
      block: 2,
      tell: 2,
      save: 1,
    });
    expect(levelsOf(older, [move('block', { worth: 1, deleted: true }), move('tell')]).save).toBe(1);
    expect(levelsOf(older, [move('tell'), move('block')]).save).toBe(1);
    expect(levelsOf(older, [move('save'), move('block'), move('tell')]).save).toBe(2);
  });

  test('telling an adult or a helpline: 2 at any moment, first or last', () => {
    const rest = [move('save'), move('block'), move('report')];
    for (let at = 0; at <= rest.length; at++)
      expect(levelsOf(older, [...rest.slice(0, at), move('tell'), ...rest.slice(at)]).tell).toBe(2);
  });

  test('telling only a friend: 1; the friend leads to an adult: 2', () => {
    expect(levelsOf(older, [{ kind: 'half-told' }]).tell).toBe(1);
    expect(levelsOf(older, [{ kind: 'half-told' }, move('tell')]).tell).toBe(2);
  });

  test('an adult who asks has been told as fully as by the exercise', () => {
    expect(levelsOf(older, [{ kind: 'choice', beat: 'asks', choice: 'small' }]).tell).toBe(2);
  });

  test('reporting in the app only: 1; to the service too: 2', () => {
    expect(levelsOf(older, [move('report', { worth: 1 })]).report).toBe(1);
    expect(levelsOf(older, [move('report', { worth: 1 }), move('report')]).report).toBe(2);
    expect(levelsOf(older, [move('report'), move('report', { worth: 1 })]).report).toBe(2);
  });

  test('a known person: tell before blocking is whole, block first a good start', () => {
    const known = smallStory({ number: 'SC12', ages: '14-17', pattern: 'K' });
    expect(levelsOf(known, [move('block')]).block).toBe(1);
    expect(levelsOf(known, [move('tell'), move('block', { told: true })])).toMatchObject({
      tell: 2,
      block: 2,
    });
  });

  test('8–10: telling earns Save, Block and Report too', () => {
    const young = smallStory({ number: 'SC03', ages: '8-10', pattern: 'Y' });
    expect(levelsOf(young, [move('tell')])).toEqual({ ...nothing, tell: 2, save: 2, block: 2, report: 2 });
    expect(levelsOf(young, [{ kind: 'choice', beat: 'asks', choice: 'small' }])).toMatchObject({
      save: 2,
      block: 2,
      report: 2,
    });
    expect(levelsOf(young, [{ kind: 'half-told' }])).toEqual({ ...nothing, tell: 1 });
  });

  test('a bystander: Care counts by what is said, and recovers', () => {
    const [story, deed] = chose({ score: { care: 2 } }, { number: 'SC07', pattern: 'B' });
    expect(levelsOf(story, [deed]).care).toBe(2);
    const [blamed, blaming] = chose(
      { score: {}, fit: 'risky', flag: 'blame' },
      { number: 'SC07', pattern: 'B' },
    );
    expect(levelsOf(blamed, [blaming]).care).toBe(0);
    expect(flagsOf(blamed, [blaming])).toEqual(['blame']);
  });

  test('a harmless story: a check outside the chat, or telling, is to notice', () => {
    const [story, deed] = chose({ checks: true, score: { notice: 2 } }, { number: 'HL05', harmless: true });
    expect(levelsOf(story, [deed]).notice).toBe(2);
    expect(levelsOf(story, [move('tell')]).notice).toBe(2);
    expect(levelsOf(story, [move('pause', { worth: 1 })]).notice).toBe(1);
  });
});

describe("the brief's worked example (SC11)", () => {
  const story = smallStory({ number: 'SC16', ages: '14-17' });
  const deeds: Deed[] = [
    // He replies and begs, pays: both 0.
    { kind: 'choice', beat: 'moment-2', choice: 'go-on' },
    { kind: 'choice', beat: 'moment-3', choice: 'go-on' },
    move('block', { worth: 1, deleted: true }),
    move('tell', { blocked: true }),
    move('report', { told: true, blocked: true }),
    mark('flattery'),
    mark('threat'),
  ];

  test('Notice strong, Save getting there, Block getting there, Tell strong, Report strong', () => {
    expect(levelsOf(story, deeds)).toEqual({ notice: 2, save: 1, block: 1, tell: 2, report: 2, care: 0 });
  });

  test('and its coaching is the one for deleting', () => {
    expect(flagsOf(story, deeds)).toContain('delete');
    expect(savedFirst(deeds)).toBe(false);
  });
});

test('saving before the block is praised, in whatever else was done between', () => {
  expect(savedFirst([move('save'), move('tell'), move('block')])).toBe(true);
  expect(savedFirst([move('block'), move('save')])).toBe(false);
  expect(savedFirst([move('save')])).toBe(false);
});

test('shields by pattern: three at 8–10, five later, Care for bystanders', () => {
  const ids = (kind: Parameters<typeof smallStory>[0]) => shieldsOf(smallStory(kind)).map(({ id }) => id);
  expect(ids({ number: 'SC03', ages: '8-10', pattern: 'Y' })).toEqual(['stop', 'tell', 'grown-up']);
  expect(ids({})).toEqual(['notice', 'save', 'block', 'tell', 'report']);
  expect(ids({ number: 'SC07', pattern: 'B' })).toEqual([
    'notice',
    'save',
    'block',
    'tell',
    'report',
    'care',
  ]);
});

test('the trick of a line by its key', () => {
  expect(trickOf(older, 'moment-1/turn')).toBe('flattery');
  expect(trickOf(older, 'moment-1/friendly')).toBe('none');
  expect(trickOf(older, 'moment-1/place')).toBe('none');
  expect(trickOf(older, 'nowhere/nothing')).toBe('none');
});
