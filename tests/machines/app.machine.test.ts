/** Every way of Practise (design, section 2): what is asked, where a story stands, what is kept and what is forgotten. */
import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import {
  type AppContext,
  type AppEvent,
  appMachine,
  noProgress,
  type Progress,
  placesOf,
} from '../../src/machines/app.machine.ts';

const id = 'a-story';
const events = [{ type: 'choose.one' }, { type: 'go' }];

/** Somebody who has said everything and stands at the start page, or wherever `more` says. */
function open(more: Partial<AppContext> = {}) {
  const app = createActor(appMachine, {
    input: { place: { screen: 'home' }, ages: '11-13', region: 'ie', ...more },
  });
  app.start();
  const send = (...all: AppEvent[]) => {
    for (const event of all) app.send(event);
  };
  return {
    send,
    at: () => placesOf(app.getSnapshot().value as Record<string, unknown>).screen,
    over: () => placesOf(app.getSnapshot().value as Record<string, unknown>).overlay,
    context: () => app.getSnapshot().context,
    progress: () => app.getSnapshot().context.progress,
  };
}

const practise: AppEvent = { type: 'visit', place: { screen: 'practise' } };
const story: AppEvent = { type: 'visit', place: { screen: 'story', id } };
const home: AppEvent = { type: 'visit', place: { screen: 'home' } };
const begin: AppEvent = { type: 'begin', id, version: 3 };
const took: AppEvent = { type: 'took', id, version: 3, events };
const finish: AppEvent = {
  type: 'finish',
  id,
  tricks: ['secret', 'gift'],
  practised: ['save', 'save'],
  lookAlike: false,
  quick: ['q1', 'q2'],
};
const used: Progress = {
  ...noProgress,
  done: ['other'],
  begun: { [id]: { version: 3, events, debrief: false } },
};

describe('a story that adults play', () => {
  const adults: AppEvent = { type: 'visit', place: { screen: 'story', id, adults: true } };

  test('asks neither who is playing nor how old: the country once, then its notice', () => {
    const begun = { other: { version: 1, events, debrief: false } };
    const { send, at, context } = open({
      ages: null,
      region: null,
      gate: true,
      progress: { ...noProgress, begun },
    });
    send(adults);
    expect(at()).toBe('story.region');
    send({ type: 'set.region', region: 'ie' });
    expect(at()).toBe('story.notice');
    send(begin, took);
    expect(at()).toBe('story.chat');
    // Whoever comes after to practise is asked as before.
    send(practise);
    expect(at()).toBe('practise.gate');
    expect(context().ages).toBeNull();
  });

  test('can be gone on with, and leaves nothing behind in what students keep', () => {
    const progress = { ...noProgress, done: ['other'], tricks: ['hurry'], practised: { save: 2 } };
    const { send, at, progress: kept } = open({ progress });
    send(adults, begin, took, home, adults);
    expect(at()).toBe('story.chat');
    send(finish);
    expect(at()).toBe('story.debrief');
    expect(kept().begun[id]).toMatchObject({ debrief: true, quick: ['q1', 'q2'] });
    send({ type: 'visit', place: { screen: 'families' } });
    expect(kept()).toEqual(progress);
  });
});

describe('before the shelf', () => {
  test('a new device asks the age band and the country, once each', () => {
    const { send, at } = open({ ages: null, region: null });
    send(practise);
    expect(at()).toBe('practise.ages');
    send({ type: 'set.ages', ages: '11-13' });
    expect(at()).toBe('practise.region');
    send({ type: 'set.region', region: 'ie' });
    expect(at()).toBe('practise.shelf');
    send(home, practise);
    expect(at()).toBe('practise.shelf');
  });

  test('the country can be asked again from the shelf, and the age band changed there', () => {
    const { send, at, context } = open();
    send(practise, { type: 'set.region', region: null });
    expect(at()).toBe('practise.region');
    send({ type: 'set.region', region: 'mx' }, { type: 'set.ages', ages: '14-17' });
    expect(at()).toBe('practise.shelf');
    expect(context()).toMatchObject({ region: 'mx', ages: '14-17' });
  });

  test('a shared device asks who it is: going on keeps everything', () => {
    const { send, at, progress } = open({ gate: true, progress: used });
    send(practise);
    expect(at()).toBe('practise.gate');
    send({ type: 'go-on' });
    expect(at()).toBe('practise.shelf');
    expect(progress()).toEqual(used);
  });

  test('someone new begins with nothing of whoever was there before', () => {
    const { send, at, context } = open({ gate: true, progress: used, grownUp: 'answered' });
    send(practise, { type: 'someone-new' });
    expect(at()).toBe('practise.ages');
    expect(context()).toMatchObject({ progress: noProgress, gate: false, ages: null, grownUp: 'ask' });
    send({ type: 'set.ages', ages: '8-10' });
    expect(at()).toBe('practise.grownUp');
  });

  test('a link to a story asks who it is, too, before anything of it is shown', () => {
    const { send, at, progress } = open({ gate: true, progress: used });
    send(story);
    expect(at()).toBe('story.gate');
    send({ type: 'go-on' });
    expect(at()).toBe('story.chat');
    const fresh = open({ gate: true, progress: used });
    fresh.send(story, { type: 'someone-new' });
    expect(fresh.at()).toBe('story.notice');
    expect(fresh.progress()).toEqual(noProgress);
    expect(progress()).toEqual(used);
  });
});

describe('at 8–10', () => {
  test('"Is a grown-up near?" is asked once; "yes" leads on', () => {
    const { send, at } = open({ ages: '8-10' });
    send(practise);
    expect(at()).toBe('practise.grownUp');
    send({ type: 'grown-up', near: true });
    expect(at()).toBe('practise.shelf');
    send(home, practise);
    expect(at()).toBe('practise.shelf');
  });

  test('"no" gets a kind word first and may go on alone', () => {
    const { send, at, context } = open({ ages: '8-10' });
    send(practise, { type: 'grown-up', near: false });
    expect(at()).toBe('practise.grownUp');
    expect(context().grownUp).toBe('alone');
    send({ type: 'grown-up', near: false });
    expect(at()).toBe('practise.shelf');
  });

  test('where the device has a voice it is asked once whether to read aloud; elsewhere and later never', () => {
    const { send, at } = open({ ages: '8-10', grownUp: 'answered' });
    send({ type: 'voices', canRead: true }, practise);
    expect(at()).toBe('practise.read');
    send({ type: 'read-to-me' });
    expect(at()).toBe('practise.shelf');
    send(home, practise);
    expect(at()).toBe('practise.shelf');
    const mute = open({ ages: '8-10', grownUp: 'answered' });
    mute.send(practise);
    expect(mute.at()).toBe('practise.shelf');
  });

  test('older students are asked neither', () => {
    const { send, at } = open({ ages: '14-17', canRead: true });
    send(practise);
    expect(at()).toBe('practise.shelf');
  });
});

describe('a story', () => {
  test('begins with its notice, asks the country first if nobody has said it', () => {
    const { send, at } = open({ region: null });
    send(story);
    expect(at()).toBe('story.region');
    send({ type: 'set.region', region: 'gb' });
    expect(at()).toBe('story.notice');
    send(begin);
    expect(at()).toBe('story.chat');
  });

  test('what has been begun goes on in the chat, without a notice, as often as it is left', () => {
    const { send, at, progress } = open();
    send(story, begin, took);
    expect(progress().begun[id]).toEqual({ version: 3, events, debrief: false });
    send(practise, story);
    expect(at()).toBe('story.chat');
    expect(open({ place: { screen: 'story', id }, progress: progress() }).at()).toBe('story.chat');
  });

  test('beginning again forgets the events and nothing else', () => {
    const { send, progress } = open({ progress: used });
    send(story, begin);
    expect(progress()).toEqual({ ...used, begun: { [id]: { version: 3, events: [], debrief: false } } });
  });

  test('finishing keeps "done", tricks, exercises and quick chats, each once; practice adds up', () => {
    const { send, at, progress } = open({
      progress: { ...noProgress, tricks: ['gift'], practised: { save: 1, tell: 1 } },
    });
    send(story, begin, took, finish);
    expect(at()).toBe('story.debrief');
    expect(progress()).toMatchObject({
      done: [id],
      tricks: ['gift', 'secret'],
      lookAlikes: [],
      practised: { save: 3, tell: 1 },
      seenQuick: ['q1', 'q2'],
    });
    send(begin, took, { ...finish, quick: ['q2', 'q3'] });
    expect(progress()).toMatchObject({
      done: [id],
      tricks: ['gift', 'secret'],
      seenQuick: ['q1', 'q2', 'q3'],
    });
  });

  test('a look-alike is counted as seen for what it was', () => {
    const { send, progress } = open();
    send(story, begin, took, { ...finish, lookAlike: true });
    expect(progress().lookAlikes).toEqual([id]);
  });

  test('a reload in the debrief comes back to it; quick chats keep their answers', () => {
    const { send, at, progress } = open();
    send(story, begin, took, finish, { type: 'quick', chat: 'q1', answer: 'check' });
    const again = open({ place: { screen: 'story', id }, progress: progress() });
    expect(again.at()).toBe('story.debrief');
    expect(again.progress().begun[id]).toMatchObject({
      answers: { q1: 'check' },
      quick: ['q1', 'q2'],
      debrief: true,
    });
    send(story);
    expect(at()).toBe('story.debrief');
  });

  test('leaving the debrief forgets every choice: only "done" and the tricks stay', () => {
    for (const away of [
      practise,
      home,
      { type: 'visit', place: { screen: 'story', id: 'other' } } as AppEvent,
    ]) {
      const { send, progress, at } = open();
      send(story, begin, took, finish, away);
      expect(progress().begun).toEqual({});
      expect(progress()).toMatchObject({ done: [id], tricks: ['secret', 'gift'] });
      send(story);
      expect(at()).toBe('story.notice');
    }
  });

  test('"What if …?" leads from the debrief back into the chat', () => {
    const { send, at, progress } = open();
    send(story, begin, took, finish, { ...took, events: events.slice(0, 1) });
    expect(at()).toBe('story.chat');
    expect(progress().begun[id]).toMatchObject({ events: events.slice(0, 1), debrief: false });
    expect(progress().done).toEqual([id]);
  });

  test('other stories that have been begun stay as they are', () => {
    const others = { other: { version: 1, events, debrief: false } };
    const { send, progress } = open({ progress: { ...noProgress, begun: others } });
    send(story, begin, took, finish, practise);
    expect(progress().begun).toEqual(others);
  });
});

describe('start over on this device', () => {
  test('is asked for twice, then removes everything', () => {
    const { send, context, at } = open({ progress: used });
    send(practise, { type: 'start-over', sure: false });
    expect(context()).toMatchObject({ sure: true, progress: used });
    send({ type: 'start-over', sure: true });
    expect(context()).toMatchObject({ sure: false, progress: noProgress, ages: null });
    expect(at()).toBe('practise.ages');
  });

  test('can be taken back, and is forgotten when the page is left', () => {
    const { send, context } = open({ progress: used });
    send(practise, { type: 'start-over', sure: false }, { type: 'start-over', sure: false });
    expect(context()).toMatchObject({ sure: false, progress: used });
    send({ type: 'start-over', sure: false }, home);
    expect(context()).toMatchObject({ sure: false, progress: used });
  });
});

describe('what lies over a screen', () => {
  test.each(['help', 'display', 'rest', 'map', 'summary'] as const)(
    '%s opens over any screen and closes',
    (show) => {
      for (const start of [home, practise, story]) {
        const { send, over, at } = open();
        send(start);
        const before = at();
        send({ type: 'overlay', show });
        expect(over()).toBe(show);
        expect(at()).toBe(before);
        send({ type: 'overlay', show: 'none' });
        expect(over()).toBe('none');
      }
    },
  );

  test('one replaces another, and a visit closes it', () => {
    const { send, over } = open();
    send({ type: 'overlay', show: 'rest' }, { type: 'overlay', show: 'help' });
    expect(over()).toBe('help');
    send(practise);
    expect(over()).toBe('none');
  });
});

test.each(['help', 'families', 'privacy', 'wrong-link', 'class', 'assembly'] as const)(
  'the page %s opens at once, whoever has used the device and whatever has not been said',
  (screen) => {
    const { at } = open({ place: { screen }, ages: null, region: null, gate: true, progress: used });
    expect(at()).toBe('page');
  },
);
