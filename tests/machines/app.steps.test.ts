/** The app is played by its own steps until XState has been loaded: both say the same, whatever happens. */
import { assert, constantFrom, integer, property, uniqueArray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AppContext,
  type AppEvent,
  noProgress,
  type Place,
  playApp,
} from '../../src/machines/app.machine.ts';
import { type AppState, openApp, stepThrough } from '../../src/machines/app.steps.ts';

const places: Place[] = [
  { screen: 'home' },
  { screen: 'practise' },
  { screen: 'privacy' },
  { screen: 'story', id: 'one' },
  { screen: 'story', id: 'two' },
  { screen: 'story', id: 'two', adults: true },
  { screen: 'class', id: 'one' },
];
const events: AppEvent[] = [
  ...places.map((place): AppEvent => ({ type: 'visit', place })),
  ...(['none', 'help', 'display', 'rest', 'map', 'summary'] as const).map(
    (show): AppEvent => ({ type: 'overlay', show }),
  ),
  ...(['8-10', '14-17', null] as const).map((ages): AppEvent => ({ type: 'set.ages', ages })),
  ...(['ie', null] as const).map((region): AppEvent => ({ type: 'set.region', region })),
  { type: 'go-on' },
  { type: 'someone-new' },
  { type: 'start-over', sure: false },
  { type: 'start-over', sure: true },
  { type: 'grown-up', near: true },
  { type: 'grown-up', near: false },
  { type: 'read-to-me' },
  { type: 'voices', canRead: true },
  ...['one', 'two'].flatMap((id): AppEvent[] => [
    { type: 'begin', id, version: 2 },
    { type: 'took', id, version: 2, events: [{ type: 'go' }] },
    { type: 'finish', id, tricks: ['secret'], practised: ['tell'], lookAlike: true, quick: ['q'] },
  ]),
  { type: 'quick', chat: 'q', answer: 'check' },
];
const starts: Array<Partial<AppContext>> = [
  {},
  { ages: '8-10', region: 'ie' },
  { ages: '11-13', region: 'mx', canRead: true },
  {
    region: 'ie',
    gate: true,
    progress: { ...noProgress, begun: { one: { version: 1, events: [{ type: 'go' }], debrief: true } } },
  },
];

const opened = (start: number, place: number) => openApp({ ...starts[start], place: places[place] as Place });

describe('the steps of the app', () => {
  test('lead where XState leads, from every start, by thousands of events', () => {
    const seen = new Set<string>();
    for (const start of starts.keys())
      for (const place of places.keys()) {
        const { context } = opened(start, place).state();
        const steps = stepThrough(context);
        let machine = playApp(steps.state());
        let turn = start * 7919 + place * 104_729 + 1;
        for (let i = 0; i < 400; i += 1) {
          turn = (turn * 1_103_515_245 + 12_345) % 2_147_483_648;
          const event = events[Math.floor(turn / 65_536) % events.length] as AppEvent;
          steps.send(event);
          machine.send(event);
          expect(steps.state(), `${i}: ${event.type}`).toEqual(machine.state());
          // Taken over anywhere, XState goes on from there.
          if (i % 50 === 0) machine = playApp(steps.state());
          seen.add(`${steps.state().screen}/${steps.state().overlay}`);
        }
      }
    const screens = new Set([...seen].map((one) => one.split('/')[0]));
    expect(screens).toEqual(
      new Set([
        'home',
        'page',
        'practise.ages',
        'practise.gate',
        'practise.grownUp',
        'practise.read',
        'practise.region',
        'practise.shelf',
        'story.chat',
        'story.debrief',
        'story.gate',
        'story.notice',
        'story.region',
      ]),
    );
  });

  test('the player can be changed anywhere, and nobody notices', () => {
    assert(
      property(
        integer({ min: 0, max: starts.length - 1 }),
        uniqueArray(constantFrom(...events), { minLength: 2, maxLength: 12 }),
        integer({ min: 0, max: 12 }),
        (start, some, when) => {
          const kept = opened(start, 3);
          const handed = opened(start, 3);
          const told: AppState[] = [];
          handed.subscribe((state) => told.push(state));
          some.forEach((event, i) => {
            if (i === when) handed.handOver(playApp);
            kept.send(event);
            handed.send(event);
          });
          expect(handed.state()).toEqual(kept.state());
          expect(told).toHaveLength(some.length);
        },
      ),
      { numRuns: 200 },
    );
  });
});
