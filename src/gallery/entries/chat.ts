import type { ChatEvent } from '../../machines/chat.machine.ts';
import { type Place, replay } from '../../machines/path.ts';
import { beatOf, choicesAt } from '../../scenario/graph.ts';
import type { Beat, Line, Scenario } from '../../scenario/types.ts';
import type { ChatView } from '../../views/types.ts';
import type { Entry } from '../entries.ts';
import {
  byChoices,
  eventsUntil,
  linesWithTrick,
  marksSoFar,
  middleOf,
  playOn,
  unsure,
} from '../find-path.ts';
import { alone } from '../stories.ts';
import type { Scene } from '../view-of.ts';

/** A state of the chat: in which stories it is met, what leads there, and how it is known. */
interface Moment {
  name: string;
  in?: (story: Scenario) => boolean;
  events: (story: Scenario) => readonly ChatEvent[] | undefined;
  more?: Partial<Scene>;
  shows: (chat: ChatView, story: Scenario) => boolean;
}

type BeatTest = (beat: Beat<string>, id: string) => boolean;

const someBeat = (test: (story: Scenario) => BeatTest) => (story: Scenario) =>
  Object.entries(story.beats).some(([id, beat]) => test(story)(beat, id));

/** By the story alone to the first beat of a kind; to one that only a move of the bar brings, by such a move. */
const toBeat = (story: Scenario, test: BeatTest) => {
  const there = ({ beat, open }: Place) => !open && test(beatOf(story, beat), beat);
  return eventsUntil(story, [], there, byChoices) ?? eventsUntil(story, [], there);
};

/** A moment that a kind of beat brings. */
function atBeat(name: string, test: (story: Scenario) => BeatTest, shows: Moment['shows']): Moment {
  return { name, in: someBeat(test), events: (story) => toBeat(story, test(story)), shows };
}

/** A moment that a kind of line brings. */
function atLine(name: string, test: (line: Line) => boolean, shows: Moment['shows']): Moment {
  return atBeat(name, () => (beat) => beat.lines.some(test), shows);
}

/** The first choice of this fit that opens no exercise, taken. */
function afterChoice(story: Scenario, fit: 'helps' | 'risky'): ChatEvent[] | undefined {
  const walk = (events: readonly ChatEvent[]) => {
    const { place } = replay(story, events);
    return choicesAt(beatOf(story, place.beat), place).find(([, one]) => one.fit === fit && !one.opens)?.[0];
  };
  const before = eventsUntil(
    story,
    [],
    (place) =>
      !place.open &&
      choicesAt(beatOf(story, place.beat), place).some(([, choice]) => choice.fit === fit && !choice.opens),
    byChoices,
  );
  const choice = before && walk(before);
  return !before || choice === undefined ? undefined : [...before, { type: `choose.${choice}` }];
}

const block = (story: Scenario): readonly ChatEvent[] => [
  { type: 'open.block' },
  // With a known person it begins with the plan (brief 2.0, pattern K).
  ...(story.pattern === 'K' ? [{ type: 'block.on' }] : []),
  { type: 'block.block' },
  { type: 'block.keep' },
  { type: 'finish' },
];
const young = (story: Scenario) => story.pattern === 'Y';
const skipped: ChatEvent = { type: 'skip' };

const moments: readonly Moment[] = [
  { name: 'start', events: () => [], shows: ({ log }) => log.length > 0 },
  {
    name: 'typing',
    events: (story) => middleOf(story, false),
    more: { arrived: 1 },
    shows: ({ arrival, typing, prompt }) =>
      arrival.next !== undefined &&
      prompt.kind === 'wait' &&
      (typing !== undefined || arrival.next.kind !== 'them'),
  },
  {
    name: 'slow',
    events: (story) => middleOf(story, false),
    more: { arrived: 1, settings: { slow: 'on' } },
    shows: ({ prompt }) => prompt.kind === 'wait',
  },
  {
    name: 'choices',
    events: (story) => middleOf(story, false),
    shows: ({ prompt }) => prompt.kind === 'choices',
  },
  atBeat(
    'go-on',
    () => (beat) => beat.next !== undefined,
    ({ prompt }) => prompt.kind === 'go',
  ),
  {
    name: 'coach-good',
    in: someBeat(
      () => (beat) => Object.values(beat.choices ?? {}).some((one) => one.fit === 'helps' && !one.opens),
    ),
    events: (story) => afterChoice(story, 'helps'),
    shows: ({ coach }) => coach?.tone === 'good',
  },
  {
    name: 'coach-kind',
    in: someBeat(() => (beat) => Object.values(beat.choices ?? {}).some((one) => one.fit === 'risky')),
    events: (story) => afterChoice(story, 'risky'),
    shows: ({ coach }) => coach?.tone === 'kind',
  },
  atLine(
    'thought',
    (line) => 'text' in line && line.as === 'thought',
    ({ log }) => log.some(({ kind }) => kind === 'thought'),
  ),
  atLine(
    'visitor',
    (line) => 'text' in line && line.as === 'aloud' && line.by !== 'hero' && line.by !== 'told',
    ({ stage }) => stage.visitor !== undefined,
  ),
  atLine(
    'group',
    (line) => 'text' in line && line.as === 'chat' && !['hero', 'them'].includes(line.by),
    ({ log }) => log.some(({ kind }) => kind === 'group'),
  ),
  ...(['request', 'threat', 'picture'] as const).map((tile) =>
    atLine(
      `tile-${tile}`,
      (line) => 'tile' in line && line.tile === tile,
      ({ log }) => log.some((entry) => entry.tile === tile),
    ),
  ),
  atLine(
    'app-says',
    (line) => line.by === 'app',
    ({ log }) => log.some(({ kind }) => kind === 'app'),
  ),
  atBeat(
    'phone-away',
    () => (beat) => beat.app === 'none',
    ({ phone }) => phone.away && phone.other === undefined,
  ),
  atBeat(
    'other-app',
    (story) => (beat) => beat.app !== undefined && beat.app !== 'none' && beat.app !== story.app,
    ({ phone }, story) => phone.app !== story.app,
  ),
  atBeat(
    'second-account',
    (story) => (beat) => {
      const other = beat.them === undefined ? undefined : story.others[beat.them];
      return other !== undefined && other.name !== story.others[story.them]?.name && beat.app !== 'none';
    },
    ({ phone, log }, story) =>
      (phone.other?.name ?? log.findLast(({ kind }) => kind === 'them')?.name) !==
      story.others[story.them]?.name,
  ),
  atBeat(
    'asks',
    () => (beat) => beat.asks !== undefined,
    ({ prompt }) => prompt.kind === 'choices',
  ),
  {
    name: 'tricks-marked',
    in: (story) => linesWithTrick(story, true).length > 0,
    events: (story) => {
      const events = playOn(story, [], unsure);
      // As late as there is still something to decide.
      const last = replay(story, events).moments.findLastIndex(({ before }) => !before.open);
      const before = events.slice(0, last);
      return [...before, { type: 'open.pause' }, ...marksSoFar(story, before), { type: 'finish' }];
    },
    shows: ({ log }) => log.some(({ marked }) => marked !== undefined),
  },
  {
    name: 'skipped',
    events: (story) => {
      const middle = middleOf(story, false);
      return middle && [...middle, skipped];
    },
    shows: ({ tools }) => !tools.some(({ key }) => key === 'skip'),
  },
  {
    name: 'blocked',
    in: (story) => !young(story),
    events: (story) => {
      const middle = middleOf(story, false);
      return middle && [...middle, ...block(story)];
    },
    shows: ({ bar }) => bar.some(({ move, done }) => move === 'block' && done),
  },
  { name: 'young-before-telling', in: young, events: () => [], shows: ({ bar }) => bar.length === 2 },
  {
    name: 'young-after-telling',
    in: young,
    events: (story) => middleOf(story, true),
    shows: ({ bar }) => bar.length === 5,
  },
  {
    name: 'read-aloud',
    events: (story) => middleOf(story, false),
    more: { canRead: true, settings: { read: 'on' } },
    shows: ({ tools }) => tools.some(({ key }) => key === 'repeat'),
  },
  {
    name: 'end',
    events: (story) => playOn(story, [], unsure),
    shows: ({ prompt }) => prompt.kind === 'end',
  },
];

/** The chat of every story, in every state that the story has. */
export const chatEntries: readonly Entry[] = alone.flatMap(({ story }) =>
  moments
    .filter((moment) => moment.in?.(story) ?? true)
    .map(
      (moment): Entry => ({
        id: `chat/${story.id}-${moment.name}`,
        scene: () => {
          const events = moment.events(story);
          if (!events) throw new Error(`Nothing leads to "${moment.name}" in ${story.id}.`);
          return { screen: 'story.chat', story: story.id, events, ...moment.more };
        },
        shows: ({ screen }) => screen.screen === 'chat' && moment.shows(screen, story),
      }),
    ),
);
