import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import { chatMachine, machineOf } from '../../src/machines/chat.machine.ts';
import { chatTable } from '../../src/machines/chat.table.ts';
import { placeOf, replay } from '../../src/machines/path.ts';
import { openSession } from '../../src/machines/session.ts';
import type { Table } from '../../src/machines/table.ts';
import { walkOf } from '../../src/machines/walk.ts';
import { eventsTo } from '../../src/machines/what-if.ts';
import { pathOf, randomReader, tellFromBar } from '../support/readers.ts';
import { seeded } from '../support/seeded.ts';
import { smallStory } from '../support/small-story.ts';

const lights: Table = {
  id: 'lights',
  regions: [
    { id: 'story', states: ['red', 'green'], initial: 'red' },
    { id: 'move', states: ['off', 'on.low', 'on.high'], initial: 'off' },
  ],
  rows: [
    { event: 'go', when: { story: 'red', move: 'off' }, then: { story: 'green' } },
    { event: 'on', when: { move: 'off' }, then: { move: 'on.low' } },
    { event: 'more', when: { move: 'on.low' }, then: { move: 'on.high' } },
    { event: 'look', when: { move: 'on.low' }, then: {} },
    { event: 'off', when: { story: 'red', move: 'on.high' }, then: { move: 'off', story: 'green' } },
  ],
};

describe('a table', () => {
  test('becomes an XState machine: regions side by side, dotted states nested, guards from the other regions', () => {
    const actor = createActor(machineOf(lights)).start();
    expect(actor.getSnapshot().value).toEqual({ story: 'red', move: 'off' });
    actor.send({ type: 'on' });
    expect(actor.getSnapshot().value).toEqual({ story: 'red', move: { on: 'low' } });
    expect(actor.getSnapshot().can({ type: 'go' })).toBe(false);
    actor.send({ type: 'more' });
    actor.send({ type: 'off' });
    expect(actor.getSnapshot().value).toEqual({ story: 'green', move: 'off' });
    actor.stop();
  });

  test('an event that changes nothing is possible all the same', () => {
    const actor = createActor(machineOf(lights)).start();
    actor.send({ type: 'on' });
    expect(actor.getSnapshot().can({ type: 'look' })).toBe(true);
    actor.send({ type: 'look' });
    expect(actor.getSnapshot().value).toEqual({ story: 'red', move: { on: 'low' } });
    actor.stop();
  });

  test('becomes a walk over integers that says the same', () => {
    const walk = walkOf(lights);
    const on = walk.after(walk.start, 'on') ?? -1;
    expect(walk.read(on, 'move')).toBe('on.low');
    expect(walk.after(on, 'look')).toBe(on);
    expect(walk.after(on, 'go')).toBeUndefined();
    expect(walk.steps(on).map(({ event }) => event)).toEqual(['more', 'look']);
  });

  test('mistakes in it are named', () => {
    const broken = (row: Table['rows'][number]) => ({ ...lights, rows: [row] });
    expect(() => walkOf(broken({ event: 'x', when: { story: 'blue' }, then: {} }))).toThrow(
      'lights: region "story" has no state "blue".',
    );
    expect(() => walkOf(broken({ event: 'x', when: { sky: 'blue' }, then: {} }))).toThrow(
      'lights: there is no region "sky".',
    );
    expect(() => machineOf(broken({ event: 'x', when: { story: 'red' }, then: { move: 'off' } }))).toThrow(
      'lights: the row of "x" does not say where "move" is.',
    );
  });

  test('a story that opens somebody who cannot be told is refused by name', () => {
    const story = smallStory();
    const choice = story.beats['moment-2']?.choices?.tell;
    if (choice) choice.opens = { tell: 'somebody' };
    expect(() => chatTable(story)).toThrow(
      'small-story: "somebody" is not among the people who can be told.',
    );
    expect(() => chatMachine(story)).toThrow('small-story');
  });
});

describe('a session', () => {
  const story = smallStory();

  test('takes what is possible and nothing else', () => {
    const session = openSession(story, []);
    expect(session.take({ type: 'choose.nothing' })).toBe(false);
    expect(session.take({ type: 'go' })).toBe(false);
    expect(session.take({ type: 'choose.look' })).toBe(true);
    expect(session.path().place.beat).toBe('moment-1-look');
    expect(session.path().moments).toHaveLength(1);
    session.stop();
  });

  test('takes marks, picks and ill-fitting reasons, which change nothing but the path', () => {
    const session = openSession(story, []);
    const events = [
      { type: 'open.pause' },
      { type: 'pause.mark', line: 'moment-1/turn' },
      { type: 'pause.mark', line: 'moment-1/friendly' },
      { type: 'finish' },
      { type: 'open.save' },
      { type: 'save.pick', item: 'name' },
      { type: 'save.keepSome' },
      { type: 'save.pick', item: 'time' },
      { type: 'save.keep' },
      { type: 'finish' },
      { type: 'open.report' },
      { type: 'report.ill', what: 'a' },
      { type: 'close' },
    ];
    for (const event of events) expect(session.take(event), event.type).toBe(true);
    expect(session.path().moments.map(({ event }) => event)).toEqual(events);
    session.stop();
  });

  test('skipping is always possible and moves nothing', () => {
    const session = openSession(story, [{ type: 'choose.look' }]);
    expect(session.take({ type: 'skip' })).toBe(true);
    expect(session.path().place.beat).toBe('moment-1-look');
    expect(session.take({ type: 'go' })).toBe(true);
    session.stop();
  });

  test('goes on where a saved game of an older version still fits', () => {
    const saved = [{ type: 'choose.look' }, { type: 'go' }, { type: 'choose.taken-out' }, { type: 'go' }];
    const session = openSession(story, saved);
    expect(session.dropped).toBe(2);
    expect(session.path().place.beat).toBe('moment-2');
    expect(session.path().dropped).toBe(0);
    expect(session.take({ type: 'choose.go-on' })).toBe(true);
    session.stop();
  });

  test('nothing fits: it begins at the start', () => {
    const session = openSession(story, [{ type: 'rubbish' }, { type: '' }]);
    expect(session.dropped).toBe(2);
    expect(session.path().place).toEqual({ beat: 'moment-1', told: false, blocked: false });
    session.stop();
  });
});

describe('"What if …?"', () => {
  const story = smallStory();

  test('goes back along the way that was taken', () => {
    const events = [{ type: 'choose.look' }, { type: 'go' }, ...tellFromBar(story)];
    expect(eventsTo(pathOf(story, events), 'moment-2')).toEqual(events.slice(0, 2));
  });

  test('finds a way to every beat, by choices first and else by the bar, and it can be replayed', () => {
    const path = replay(story, []);
    expect(eventsTo(path, 'quiet')?.[0]?.type, 'only the bar leads there').toMatch(/^open\./);
    expect(eventsTo(path, 'no such beat')).toBeUndefined();
    for (const beat of Object.keys(story.beats)) {
      const events = eventsTo(path, beat);
      expect(pathOf(story, events ?? [{ type: 'no way' }]).place.beat, beat).toBe(beat);
    }
  });
});

test('a place says beat, choice, facts and exercise', () => {
  const story = smallStory();
  const path = pathOf(story, [{ type: 'choose.look' }, { type: 'go' }, { type: 'choose.tell' }]);
  expect(path.place).toEqual({
    beat: 'moment-2',
    choice: 'tell',
    told: false,
    blocked: false,
    open: { move: 'tell', step: 'say-good' },
  });
  expect(placeOf(path.walk, path.walk.start)).toEqual({ beat: 'moment-1', told: false, blocked: false });
});

test.each(['O', 'Y', 'K', 'B', 'E'] as const)('random readers of pattern %s come to an ending', (pattern) => {
  const story = smallStory(
    pattern === 'Y' ? { pattern, ages: '8-10', number: 'SC03' } : { pattern, ages: '14-17', number: 'SC16' },
  );
  for (let seed = 0; seed < 50; seed++)
    expect(story.beats[pathOf(story, randomReader(story, seeded(seed))).place.beat]?.end).toBeDefined();
});
