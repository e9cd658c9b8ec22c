/** A story being played: what is possible is taken, what is not is refused and changes nothing; "What if …?" gets there. */
import { describe, expect, test } from 'vitest';
import { replay } from '../../src/machines/path.ts';
import { openSession } from '../../src/machines/session.ts';
import { eventsTo } from '../../src/machines/what-if.ts';
import { beatOf, moves } from '../../src/scenario/graph.ts';
import { blockFromBar, pathOf, randomReader, tellFromBar } from '../support/readers.ts';
import { seeded } from '../support/seeded.ts';
import { smallStory } from '../support/small-story.ts';
import { sample, stories } from '../support/story-list.ts';

describe('a session', () => {
  const story = smallStory();

  test('takes what is possible and says where it stands', () => {
    const session = openSession(story, []);
    expect(session.take({ type: 'open.tell' })).toBe(true);
    expect(session.path().place.open).toEqual({ move: 'tell', step: 'who' });
    expect(session.dropped).toBe(0);
    session.stop();
  });

  test.each(['nonsense', 'finish', 'close', 'save.keep', 'tell.say', 'choose.nobody', 'open.nothing', ''])(
    'refuses "%s" where it is not possible, and nothing has changed',
    (type) => {
      const session = openSession(story, []);
      const before = JSON.stringify(session.path().moments);
      expect(session.take({ type })).toBe(false);
      expect(JSON.stringify(session.path().moments)).toBe(before);
      session.stop();
    },
  );

  test('one move is open at a time', () => {
    const session = openSession(story, []);
    session.take({ type: 'open.save' });
    for (const move of moves) expect(session.take({ type: `open.${move}` }), move).toBe(false);
    expect(session.take({ type: 'close' })).toBe(true);
    expect(session.take({ type: 'open.report' })).toBe(true);
    session.stop();
  });

  test('skipping is part of the path and moves nothing', () => {
    const session = openSession(story, []);
    const { place } = session.path();
    expect(session.take({ type: 'skip' })).toBe(true);
    expect(session.path().place).toEqual(place);
    expect(session.path().moments).toHaveLength(1);
    session.stop();
  });

  test('opens where it was left: in the middle of an exercise, and after skips', () => {
    const events = [{ type: 'skip' }, { type: 'open.tell' }, { type: 'tell.to.good', who: 'tan' }];
    const session = openSession(story, events);
    expect(session.path().place).toEqual(pathOf(story, events).place);
    expect(session.take({ type: 'tell.say', what: 'a' })).toBe(true);
    expect(session.take({ type: 'finish' })).toBe(true);
    expect(session.path().place.told).toBe(true);
    session.stop();
  });

  test('what it was opened with is not changed by what is taken', () => {
    const saved = [{ type: 'open.save' }];
    const session = openSession(story, saved);
    session.take({ type: 'close' });
    expect(saved).toEqual([{ type: 'open.save' }]);
    session.stop();
  });

  test('events that no longer fit are left out, and counted', () => {
    const session = openSession(story, [{ type: 'open.save' }, { type: 'choose.gone' }, { type: 'close' }]);
    expect(session.dropped).toBe(2);
    expect(session.path().moments).toHaveLength(1);
    expect(session.take({ type: 'close' })).toBe(true);
    session.stop();
  });
});

describe.each(stories)('$story.id', ({ story }) => {
  const decisive = Object.entries(story.beats).flatMap(([id, beat]) => (beat.choices ? [id] : []));

  test('"What if …?" leads to every decisive moment', () => {
    for (const beat of decisive) {
      const events = eventsTo(replay(story, []), beat);
      expect(events, beat).toBeDefined();
      const path = pathOf(story, events ?? []);
      expect(path.place).toMatchObject({ beat });
      expect(path.place.open).toBeUndefined();
      const session = openSession(story, events ?? []);
      expect(session.path().place.beat).toBe(beat);
      session.stop();
    }
    expect(decisive.length).toBeGreaterThan(1);
  });

  test('along the way that was taken, it goes back on that way', () => {
    for (let seed = 0; seed < sample(20); seed++) {
      const path = pathOf(story, randomReader(story, seeded(seed + 5)));
      for (const beat of decisive) {
        const events = eventsTo(path, beat) ?? [];
        expect(pathOf(story, events).place.beat).toBe(beat);
        const was = path.moments.some(({ before }) => before.beat === beat && !before.open);
        if (was) expect(path.moments.slice(0, events.length).map(({ event }) => event)).toEqual(events);
      }
    }
  });

  test('a beat that is not there is nowhere', () => {
    expect(eventsTo(replay(story, []), 'nowhere-at-all')).toBeUndefined();
  });

  test('telling from the bar is taken at every decisive moment; blocking as soon as the age allows it', () => {
    for (const beat of decisive) {
      const session = openSession(story, eventsTo(replay(story, []), beat) ?? []);
      expect(beatOf(story, session.path().place.beat).choices).toBeDefined();
      for (const event of tellFromBar(story))
        expect(session.take(event), `${beat}: ${event.type}`).toBe(true);
      for (const event of blockFromBar(story))
        expect(session.take(event), `${beat}: ${event.type}`).toBe(true);
      expect(session.path().place).toMatchObject({ told: true, blocked: true });
      session.stop();
    }
  });
});
