import { assign, setup } from 'xstate';
import type { AgeBand, Move } from '../scenario/types.ts';
import type { ChatEvent } from './chat.machine.ts';

/** A story that has been begun on this device: its id, its version and the events. Nothing else is kept of it. */
export interface SavedGame {
  version: number;
  events: ChatEvent[];
  /** The debrief has been opened. */
  debrief: boolean;
  /** The two quick chats of the debrief, so that a reload shows the same. */
  quick?: string[];
  /** What was said of them. */
  answers?: Record<string, QuickSaid>;
}

export type QuickSaid = 'trick' | 'none' | 'check';

/** What this device remembers of whoever uses it: no names, no choices of finished stories. */
export interface Progress {
  begun: Record<string, SavedGame>;
  /** Stories played to their debrief. */
  done: string[];
  /** Tricks spotted. */
  tricks: string[];
  /** Harmless look-alikes seen for what they were. */
  lookAlikes: string[];
  /** How often each exercise was done well. */
  practised: Partial<Record<Move, number>>;
  /** Quick chats seen lately, newest last. */
  seenQuick: string[];
}

export const noProgress: Progress = {
  begun: {},
  done: [],
  tricks: [],
  lookAlikes: [],
  practised: {},
  seenQuick: [],
};

/** How often an exercise has to be done well before its short form is offered (design, the four moves). */
export const shortFormAfter = 2;

export type Place =
  | { screen: 'home' | 'practise' | 'help' | 'families' | 'privacy' | 'wrong-link' }
  /** `adults`: a story that adults play. It asks nobody who they are, and leaves what students keep as it is. */
  | { screen: 'story'; id: string; adults?: true }
  | { screen: 'paper'; sheet?: string; id?: string }
  | { screen: 'class'; id?: string; notes?: true }
  | { screen: 'assembly'; id?: string };

export interface AppContext {
  place: Place;
  ages: AgeBand | null;
  region: string | null;
  progress: Progress;
  /** Somebody has used this device before and has not said yet whether they go on. */
  gate: boolean;
  grownUp: 'ask' | 'alone' | 'answered';
  /** The device has a voice, and at 8–10 it is asked once whether to read aloud. */
  canRead: boolean;
  readAsked: boolean;
  /** "Start over" has been pressed once. */
  sure: boolean;
}

export type AppEvent =
  | { type: 'visit'; place: Place }
  | { type: 'overlay'; show: 'none' | 'help' | 'display' | 'rest' | 'map' | 'summary' }
  | { type: 'set.ages'; ages: AgeBand | null }
  | { type: 'set.region'; region: string | null }
  | { type: 'go-on' }
  | { type: 'someone-new' }
  | { type: 'start-over'; sure: boolean }
  | { type: 'grown-up'; near: boolean }
  | { type: 'read-to-me' }
  | { type: 'voices'; canRead: boolean }
  | { type: 'begin'; id: string; version: number }
  /** A chat event was taken by the story's own machine. */
  | { type: 'took'; id: string; version: number; events: ChatEvent[] }
  /** The debrief is opened: what is kept of the story from then on. */
  | { type: 'finish'; id: string; tricks: string[]; practised: Move[]; lookAlike: boolean; quick: string[] }
  | { type: 'quick'; chat: string; answer: QuickSaid };

const storyOf = (context: AppContext) => (context.place.screen === 'story' ? context.place.id : '');
const forAdults = ({ place }: AppContext) => place.screen === 'story' && place.adults === true;
const gameOf = (context: AppContext) => context.progress.begun[storyOf(context)];
const union = (old: readonly string[], more: readonly string[]) => [...new Set([...old, ...more])];
/** How many quick chats are remembered as seen lately. */
const quickMemory = 12;

/**
 * The app: which screen is shown, and what is over it. It knows nothing of pages, pictures or storage; `main.ts` gives
 * it what the device remembers and keeps what it says.
 */
export const appMachine = setup({
  types: {
    context: {} as AppContext,
    events: {} as AppEvent,
    input: {} as Partial<AppContext> & { place: Place },
  },
  guards: {
    toHome: ({ context }) => context.place.screen === 'home',
    toPractise: ({ context }) => context.place.screen === 'practise',
    toStory: ({ context }) => context.place.screen === 'story',
    gate: ({ context }) => context.gate && !forAdults(context),
    noAges: ({ context }) => context.ages === null,
    noRegion: ({ context }) => context.region === null,
    askGrownUp: ({ context }) => context.ages === '8-10' && context.grownUp !== 'answered',
    askRead: ({ context }) => context.ages === '8-10' && context.canRead && !context.readAsked,
    inDebrief: ({ context }) => gameOf(context)?.debrief === true,
    begun: ({ context }) => gameOf(context) !== undefined,
  },
  actions: {
    moveTo: assign(({ context, event }) => {
      if (event.type !== 'visit') return {};
      // Leaving a debrief ends the story: only "done" and the tricks stay (design, Practise).
      const leaving = storyOf(context);
      const stays = event.place.screen === 'story' && event.place.id === leaving;
      const begun = { ...context.progress.begun };
      if (!stays && begun[leaving]?.debrief) delete begun[leaving];
      return { place: event.place, sure: false, progress: { ...context.progress, begun } };
    }),
    forgetPerson: assign({ progress: noProgress, gate: false, ages: null, grownUp: 'ask' }),
    begin: assign(({ context, event }) => {
      if (event.type !== 'begin') return {};
      const begun = {
        ...context.progress.begun,
        [event.id]: { version: event.version, events: [], debrief: false },
      };
      return { progress: { ...context.progress, begun } };
    }),
    keepEvents: assign(({ context, event }) => {
      if (event.type !== 'took') return {};
      const begun = {
        ...context.progress.begun,
        [event.id]: { version: event.version, events: event.events, debrief: false },
      };
      return { progress: { ...context.progress, begun } };
    }),
    keepAnswer: assign(({ context, event }) => {
      const game = gameOf(context);
      if (event.type !== 'quick' || !game) return {};
      const answers = { ...game.answers, [event.chat]: event.answer };
      const begun = { ...context.progress.begun, [storyOf(context)]: { ...game, answers } };
      return { progress: { ...context.progress, begun } };
    }),
    finish: assign(({ context, event }) => {
      if (event.type !== 'finish') return {};
      const { progress } = context;
      const game = progress.begun[event.id];
      const begun = game
        ? { ...progress.begun, [event.id]: { ...game, debrief: true, quick: event.quick } }
        : progress.begun;
      // What an adult has played is no student's: nothing of it stays once the debrief is left.
      if (forAdults(context)) return { progress: { ...progress, begun } };
      const practised = { ...progress.practised };
      for (const move of event.practised) practised[move] = (practised[move] ?? 0) + 1;
      return {
        progress: {
          begun,
          done: union(progress.done, [event.id]),
          tricks: union(progress.tricks, event.tricks),
          lookAlikes: event.lookAlike ? union(progress.lookAlikes, [event.id]) : progress.lookAlikes,
          practised,
          seenQuick: [...progress.seenQuick.filter((id) => !event.quick.includes(id)), ...event.quick].slice(
            -quickMemory,
          ),
        },
      };
    }),
  },
}).createMachine({
  id: 'app',
  type: 'parallel',
  context: ({ input }) => ({
    ages: null,
    region: null,
    progress: noProgress,
    gate: false,
    grownUp: 'ask',
    canRead: false,
    readAsked: false,
    sure: false,
    ...input,
  }),
  on: {
    'set.ages': { actions: assign({ ages: ({ event }) => event.ages, grownUp: 'ask' }) },
    'set.region': { actions: assign({ region: ({ event }) => event.region }) },
    voices: { actions: assign({ canRead: ({ event }) => event.canRead }) },
  },
  states: {
    screen: {
      initial: 'choosing',
      on: {
        visit: { target: '.choosing', actions: 'moveTo' },
        'someone-new': { target: '.choosing', actions: 'forgetPerson' },
        'start-over': [
          {
            guard: ({ event }) => event.sure,
            target: '.choosing',
            actions: ['forgetPerson', assign({ sure: false })],
          },
          { actions: assign({ sure: ({ context }) => !context.sure }) },
        ],
      },
      states: {
        choosing: {
          always: [
            { guard: 'toHome', target: 'home' },
            { guard: 'toPractise', target: 'practise' },
            { guard: 'toStory', target: 'story' },
            { target: 'page' },
          ],
        },
        home: {},
        page: {},
        practise: {
          initial: 'asking',
          on: {
            'set.ages': {
              target: '.asking',
              actions: assign({ ages: ({ event }) => event.ages, grownUp: 'ask' }),
            },
            'set.region': { target: '.asking', actions: assign({ region: ({ event }) => event.region }) },
          },
          states: {
            asking: {
              always: [
                { guard: 'gate', target: 'gate' },
                { guard: 'noAges', target: 'ages' },
                { guard: 'noRegion', target: 'region' },
                { guard: 'askGrownUp', target: 'grownUp' },
                { guard: 'askRead', target: 'read' },
                { target: 'shelf' },
              ],
            },
            gate: { on: { 'go-on': { target: 'asking', actions: assign({ gate: false }) } } },
            ages: {},
            region: {},
            grownUp: {
              on: {
                'grown-up': [
                  {
                    guard: ({ event }) => event.near,
                    target: 'asking',
                    actions: assign({ grownUp: 'answered' }),
                  },
                  {
                    guard: ({ context }) => context.grownUp === 'alone',
                    target: 'asking',
                    actions: assign({ grownUp: 'answered' }),
                  },
                  { actions: assign({ grownUp: 'alone' }) },
                ],
              },
            },
            read: { on: { 'read-to-me': { target: 'asking', actions: assign({ readAsked: true }) } } },
            shelf: {},
          },
        },
        story: {
          initial: 'asking',
          /** A game of an older version was cut where it no longer fits; its debrief may be over, too. */
          on: { took: { target: '.asking', actions: 'keepEvents' } },
          states: {
            asking: {
              always: [
                { guard: 'gate', target: 'gate' },
                { guard: 'noRegion', target: 'region' },
                { guard: 'inDebrief', target: 'debrief' },
                { guard: 'begun', target: 'chat' },
                { target: 'notice' },
              ],
            },
            gate: { on: { 'go-on': { target: 'asking', actions: assign({ gate: false }) } } },
            region: {
              on: {
                'set.region': { target: 'asking', actions: assign({ region: ({ event }) => event.region }) },
              },
            },
            notice: {
              on: { begin: { target: 'chat', actions: 'begin' } },
            },
            chat: {
              on: {
                took: { actions: 'keepEvents' },
                begin: { actions: 'begin' },
                finish: { target: 'debrief', actions: 'finish' },
              },
            },
            debrief: {
              on: {
                quick: { actions: 'keepAnswer' },
                /** "What if …?" and "try another way". */
                took: { target: 'chat', actions: 'keepEvents' },
                begin: { target: 'chat', actions: 'begin' },
              },
            },
          },
        },
      },
    },
    overlay: {
      initial: 'none',
      on: {
        overlay: [
          { guard: ({ event }) => event.show === 'help', target: '.help' },
          { guard: ({ event }) => event.show === 'display', target: '.display' },
          { guard: ({ event }) => event.show === 'rest', target: '.rest' },
          { guard: ({ event }) => event.show === 'map', target: '.map' },
          { guard: ({ event }) => event.show === 'summary', target: '.summary' },
          { target: '.none' },
        ],
        visit: '.none',
      },
      states: { none: {}, help: {}, display: {}, rest: {}, map: {}, summary: {} },
    },
  },
});
