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

/** What a guard and a change are asked with. */
interface Asked {
  context: AppContext;
  event: AppEvent;
}

/** One way on: where to (`.inside`, `beside`), if this holds, changing this. Without a target it stays. */
export interface Way {
  target?: string;
  guard?: (asked: Asked) => boolean;
  change?: (asked: Asked) => Partial<AppContext>;
}

/** A state and the states inside it. Of several ways the first is taken whose guard holds. */
export interface State {
  initial?: string;
  /** Taken at once, without an event. */
  always?: readonly Way[];
  on?: Readonly<Record<string, readonly Way[]>>;
  states?: Readonly<Record<string, State>>;
}

const changes = {
  moveTo: ({ context, event }) => {
    if (event.type !== 'visit') return {};
    // Leaving a debrief ends the story: only "done" and the tricks stay (design, Practise).
    const leaving = storyOf(context);
    const stays = event.place.screen === 'story' && event.place.id === leaving;
    const begun = { ...context.progress.begun };
    if (!stays && begun[leaving]?.debrief) delete begun[leaving];
    return { place: event.place, sure: false, progress: { ...context.progress, begun } };
  },
  forgetPerson: () => ({ progress: noProgress, gate: false, ages: null, grownUp: 'ask' }),
  openGate: () => ({ gate: false }),
  setAges: ({ event }) => (event.type === 'set.ages' ? { ages: event.ages, grownUp: 'ask' } : {}),
  setRegion: ({ event }) => (event.type === 'set.region' ? { region: event.region } : {}),
  keepEvents: ({ context, event }) => {
    if (event.type !== 'took' && event.type !== 'begin') return {};
    const events = event.type === 'took' ? event.events : [];
    const begun = {
      ...context.progress.begun,
      [event.id]: { version: event.version, events, debrief: false },
    };
    return { progress: { ...context.progress, begun } };
  },
  keepAnswer: ({ context, event }) => {
    const game = gameOf(context);
    if (event.type !== 'quick' || !game) return {};
    const answers = { ...game.answers, [event.chat]: event.answer };
    const begun = { ...context.progress.begun, [storyOf(context)]: { ...game, answers } };
    return { progress: { ...context.progress, begun } };
  },
  finish: ({ context, event }) => {
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
  },
} satisfies Record<string, Way['change']>;

const at =
  (screen: Place['screen']): Way['guard'] =>
  (asked) =>
    asked.context.place.screen === screen;
const gate: Way = { guard: ({ context }) => context.gate && !forAdults(context), target: 'gate' };
const region: Way = { guard: ({ context }) => context.region === null, target: 'region' };
/** Somebody has used this device before: asked who is playing, before anything else. */
const atGate: State = { on: { 'go-on': [{ target: 'asking', change: changes.openGate }] } };
const begin: Way[] = [{ target: 'chat', change: changes.keepEvents }];
const overlay = (show: string): Way => ({
  guard: ({ event }) => event.type === 'overlay' && event.show === show,
  target: `.${show}`,
});

/** What an app knows before it is told anything. */
export const atFirst: Omit<AppContext, 'place'> = {
  ages: null,
  region: null,
  progress: noProgress,
  gate: false,
  grownUp: 'ask',
  canRead: false,
  readAsked: false,
  sure: false,
};

/**
 * The app as a chart: which screen is shown, and what is over it. It knows nothing of pages, pictures or storage;
 * `main.ts` gives it what the device remembers and keeps what it says. `app.machine.ts` makes the XState machine from
 * it; `app.steps.ts` walks it until that has been loaded.
 */
export const appChart = {
  /** Taken where no screen takes the event itself. */
  on: {
    'set.ages': [{ change: changes.setAges }],
    'set.region': [{ change: changes.setRegion }],
    voices: [{ change: ({ event }) => (event.type === 'voices' ? { canRead: event.canRead } : {}) }],
  },
  states: {
    screen: {
      initial: 'choosing',
      on: {
        visit: [{ target: '.choosing', change: changes.moveTo }],
        'someone-new': [{ target: '.choosing', change: changes.forgetPerson }],
        'start-over': [
          {
            guard: ({ event }) => event.type === 'start-over' && event.sure,
            target: '.choosing',
            change: () => ({ ...changes.forgetPerson(), sure: false }),
          },
          { change: ({ context }) => ({ sure: !context.sure }) },
        ],
      },
      states: {
        choosing: {
          always: [
            { guard: at('home'), target: 'home' },
            { guard: at('practise'), target: 'practise' },
            { guard: at('story'), target: 'story' },
            { target: 'page' },
          ],
        },
        home: {},
        page: {},
        practise: {
          initial: 'asking',
          on: {
            'set.ages': [{ target: '.asking', change: changes.setAges }],
            'set.region': [{ target: '.asking', change: changes.setRegion }],
          },
          states: {
            asking: {
              always: [
                gate,
                { guard: ({ context }) => context.ages === null, target: 'ages' },
                region,
                {
                  guard: ({ context }) => context.ages === '8-10' && context.grownUp !== 'answered',
                  target: 'grownUp',
                },
                {
                  guard: ({ context }) => context.ages === '8-10' && context.canRead && !context.readAsked,
                  target: 'read',
                },
                { target: 'shelf' },
              ],
            },
            gate: atGate,
            ages: {},
            region: {},
            grownUp: {
              on: {
                'grown-up': [
                  {
                    guard: ({ context, event }) =>
                      (event.type === 'grown-up' && event.near) || context.grownUp === 'alone',
                    target: 'asking',
                    change: () => ({ grownUp: 'answered' }),
                  },
                  { change: () => ({ grownUp: 'alone' }) },
                ],
              },
            },
            read: { on: { 'read-to-me': [{ target: 'asking', change: () => ({ readAsked: true }) }] } },
            shelf: {},
          },
        },
        story: {
          initial: 'asking',
          /** A game of an older version was cut where it no longer fits; its debrief may be over, too. */
          on: { took: [{ target: '.asking', change: changes.keepEvents }] },
          states: {
            asking: {
              always: [
                gate,
                region,
                { guard: ({ context }) => gameOf(context)?.debrief === true, target: 'debrief' },
                { guard: ({ context }) => gameOf(context) !== undefined, target: 'chat' },
                { target: 'notice' },
              ],
            },
            gate: atGate,
            region: { on: { 'set.region': [{ target: 'asking', change: changes.setRegion }] } },
            notice: { on: { begin } },
            chat: {
              on: {
                took: [{ change: changes.keepEvents }],
                begin: [{ change: changes.keepEvents }],
                finish: [{ target: 'debrief', change: changes.finish }],
              },
            },
            debrief: {
              on: {
                quick: [{ change: changes.keepAnswer }],
                /** "What if …?" and "try another way". */
                took: begin,
                begin,
              },
            },
          },
        },
      },
    },
    overlay: {
      initial: 'none',
      on: {
        overlay: [...['help', 'display', 'rest', 'map', 'summary'].map(overlay), { target: '.none' }],
        visit: [{ target: '.none' }],
      },
      states: { none: {}, help: {}, display: {}, rest: {}, map: {}, summary: {} },
    },
  },
} satisfies State;
