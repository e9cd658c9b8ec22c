import { beatOf, choicesAt, moves } from '../../scenario/graph.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { ChatEvent } from '../chat.machine.ts';
import { ended, type Path, replay } from '../path.ts';
import { eventsTo } from '../what-if.ts';
import { type Ballot, ballotFor, movesBallot, winnerOf, withCount, withHand } from './ballot.ts';
import { type PausePoint, pauseDue } from './pauses.ts';
import { noSlips, type Slips, type SlipWhen, withSlip } from './slips.ts';
import { workedStep } from './worked.ts';

/** The parts of a lesson on the projector, in order (brief 6.2 B). */
export const parts = ['welcome', 'story', 'talk', 'say', 'help', 'close'] as const;
export type Part = (typeof parts)[number];

/** Minutes that a lesson has. The short one has one question to talk about, and the first and last pause point. */
export const lengths = [20, 45] as const;
export type LessonLength = (typeof lengths)[number];

/** How many slides a part beside the story has. */
export function slidesOf(part: Exclude<Part, 'story'>, length: LessonLength): number {
  if (part === 'welcome') return 2;
  return part === 'talk' && length === 45 ? 3 : 1;
}

const shortPauses: ReadonlySet<PausePoint> = new Set(['changed', 'adult']);

/**
 * Everything that happens in a lesson, as it is kept. `on` is the one key that leads through the whole lesson. Options
 * are counted from 0.
 */
export type LessonEvent =
  | { type: 'on' }
  | { type: 'reveal' }
  | { type: 'hand'; option: number; by: 1 | -1 }
  | { type: 'count'; option: number; value: number }
  /** Plays an option, whatever the hands say: a tie, or the teacher's own wish. */
  | { type: 'choose'; option: number }
  /** Something pressed inside an exercise. */
  | { type: 'chat'; event: ChatEvent }
  /** "Which first, and why?": hands for the moves. */
  | { type: 'which' }
  /** Another way from a decisive moment; `return` comes back to the class's own. */
  | { type: 'what-if'; beat: string }
  | { type: 'return' }
  | { type: 'part'; part: Part }
  /** A total of the confidence slips, as typed in. */
  | { type: 'slip'; when: SlipWhen; item: number; answer: number; value: number };

/** What the lesson waits for. */
export type Waiting =
  | { for: 'slide' }
  | { for: 'pause'; point: PausePoint }
  | { for: 'question' }
  | { for: 'hands'; ballot: Ballot }
  | { for: 'choice'; ballot: Ballot }
  | { for: 'exercise' }
  | { for: 'go' }
  | { for: 'end' };

/** A lesson as it stands; all of it follows from the story and the events. */
export interface Lesson {
  story: Scenario;
  length: LessonLength;
  part: Part;
  slide: number;
  chat: ChatEvent[];
  path: Path;
  /** By beat, `which:` before it where the moves were voted on. In the order in which they were opened. */
  ballots: Map<string, Ballot>;
  /** The ballot that is open now. */
  open: string | undefined;
  /** Pause points that have been talked about, and at which beat. */
  paused: Map<PausePoint, string>;
  /** The class's own way, while another one is looked at. */
  aside: ChatEvent[] | undefined;
  slips: Slips;
}

/** A lesson before its first event. */
export function newLesson(story: Scenario, length: LessonLength = 45): Lesson {
  return {
    story,
    length,
    part: 'welcome',
    slide: 0,
    chat: [],
    path: replay(story, []),
    ballots: new Map(),
    open: undefined,
    paused: new Map(),
    aside: undefined,
    slips: noSlips,
  };
}

/** The lesson after a list of events; events that are not possible (of another version of the story) change nothing. */
export function lessonOf(story: Scenario, events: readonly LessonEvent[], length: LessonLength = 45): Lesson {
  return events.reduce((lesson, event) => after(lesson, event) ?? lesson, newLesson(story, length));
}

/** What the lesson waits for now. */
export function waitingFor(lesson: Lesson): Waiting {
  const { part, path, open, ballots } = lesson;
  if (part !== 'story') return { for: 'slide' };
  if (path.place.open) return { for: 'exercise' };
  const ballot = open === undefined ? undefined : ballots.get(open);
  if (ballot) return ballot.revealed ? { for: 'choice', ballot } : { for: 'hands', ballot };
  const point = pauseAt(lesson);
  if (point) return { for: 'pause', point };
  if (ended(path)) return { for: 'end' };
  return { for: beatOf(path.story, path.place.beat).choices ? 'question' : 'go' };
}

/** The lesson after one event; `undefined` where the event is not possible. */
export function after(lesson: Lesson, event: LessonEvent): Lesson | undefined {
  const { open, ballots } = lesson;
  const ballot = open === undefined ? undefined : ballots.get(open);
  switch (event.type) {
    case 'on':
      return onFrom(lesson);
    case 'reveal':
      return ballot && !ballot.revealed ? withBallot(lesson, { ...ballot, revealed: true }) : undefined;
    case 'hand': {
      const changed = ballot && withHand(ballot, event.option, event.by);
      return changed && withBallot(lesson, changed);
    }
    case 'count': {
      const changed = ballot && withCount(ballot, event.option, event.value);
      return changed && withBallot(lesson, changed);
    }
    case 'choose':
      return ballot?.revealed ? played(lesson, ballot, event.option) : undefined;
    case 'chat':
      return lesson.part === 'story' ? withChat(lesson, event.event) : undefined;
    case 'which':
      return whichFirst(lesson);
    case 'what-if':
      return whatIf(lesson, event.beat);
    case 'return':
      return lesson.aside ? goneTo({ ...lesson, aside: undefined }, lesson.aside) : undefined;
    case 'part':
      return { ...lesson, part: event.part, slide: 0, open: undefined };
    case 'slip': {
      const slips = withSlip(lesson.slips, event);
      return slips && { ...lesson, slips };
    }
  }
}

function withBallot(lesson: Lesson, ballot: Ballot): Lesson {
  return { ...lesson, ballots: new Map(lesson.ballots).set(ballot.key, ballot) };
}

/** The one key: it always leads on, until the last slide. */
function onFrom(lesson: Lesson): Lesson | undefined {
  const waiting = waitingFor(lesson);
  switch (waiting.for) {
    case 'slide':
      return nextSlide(lesson);
    case 'pause':
      return { ...lesson, paused: new Map(lesson.paused).set(waiting.point, lesson.path.place.beat) };
    case 'question':
      return opened(lesson, ballotFor(lesson.path));
    case 'hands':
      return withBallot(lesson, { ...waiting.ballot, revealed: true });
    case 'choice':
      return played(lesson, waiting.ballot, winnerOf(waiting.ballot));
    case 'exercise': {
      const step = workedStep(lesson.path);
      return step && withChat(lesson, step);
    }
    case 'go':
      return withChat(lesson, { type: 'go' });
    case 'end':
      return { ...lesson, part: 'talk', slide: 0 };
  }
}

function nextSlide(lesson: Lesson): Lesson | undefined {
  const { part, slide } = lesson;
  if (part !== 'story' && slide + 1 < slidesOf(part, lesson.length)) return { ...lesson, slide: slide + 1 };
  const next = parts[parts.indexOf(part) + 1];
  return next && { ...lesson, part: next, slide: 0 };
}

/** Opens hands for a moment; what was counted there before (a way looked at again) is shown at once. */
function opened(lesson: Lesson, ballot: Ballot): Lesson {
  const known = lesson.ballots.get(ballot.key);
  const same = known && known.options.join() === ballot.options.join();
  return { ...withBallot(lesson, same ? known : ballot), open: ballot.key };
}

/** Plays an option of an open ballot: a choice of the story, or a move of the bar. */
function played(lesson: Lesson, ballot: Ballot, option: number | undefined): Lesson | undefined {
  const shut = { ...lesson, open: undefined };
  // Nobody raised a hand for any move: the story goes on as it was.
  if (option === undefined) return ballot.kind === 'moves' ? shut : undefined;
  const id = ballot.options[option];
  if (id === undefined) return undefined;
  return withChat(shut, { type: `${ballot.kind === 'moves' ? 'open' : 'choose'}.${id}` });
}

function withChat(lesson: Lesson, event: ChatEvent): Lesson | undefined {
  const chat = [...lesson.chat, event];
  const path = replay(lesson.story, chat);
  if (path.dropped > 0) return undefined;
  const next = { ...lesson, chat, path };
  const ballot = lesson.open === undefined ? undefined : lesson.ballots.get(lesson.open);
  // A move of the bar may have led elsewhere, or changed what can be chosen: that question is over.
  const stands =
    ballot?.beat === path.place.beat &&
    (ballot.kind === 'moves' || ballot.options.join() === choicesNow(next).join());
  return stands ? next : { ...next, open: undefined };
}

function goneTo(lesson: Lesson, chat: ChatEvent[]): Lesson {
  return { ...lesson, part: 'story', slide: 0, open: undefined, chat, path: replay(lesson.story, chat) };
}

function whichFirst(lesson: Lesson): Lesson | undefined {
  const { path } = lesson;
  if (lesson.part !== 'story' || path.place.open || lesson.open !== undefined || ended(path))
    return undefined;
  const can = moves.filter((move) => path.walk.after(path.state, `open.${move}`) !== undefined);
  const point = pauseAt(lesson);
  const paused = point ? new Map(lesson.paused).set(point, path.place.beat) : lesson.paused;
  return opened({ ...lesson, paused }, movesBallot(path.place.beat, can));
}

function whatIf(lesson: Lesson, beat: string): Lesson | undefined {
  const chat = eventsTo(lesson.path, beat);
  if (!chat) return undefined;
  const there = goneTo({ ...lesson, aside: lesson.aside ?? lesson.chat }, chat);
  // Straight to the question: the lines before it have been read.
  return beatOf(lesson.story, beat).choices ? opened(there, ballotFor(there.path)) : there;
}

/** The pause point that is due where the lesson stands: at most one at each beat, none on a way looked at again. */
function pauseAt({ story, length, path, paused, aside }: Lesson): PausePoint | undefined {
  const { beat, told } = path.place;
  if (aside || [...paused.values()].includes(beat)) return undefined;
  const point = pauseDue(story, beat, new Set(paused.keys()), told);
  return point && (length === 45 || shortPauses.has(point)) ? point : undefined;
}

/** Moves that the class can vote on where the lesson stands. */
export function canAskWhich(lesson: Lesson): boolean {
  return whichFirst(lesson) !== undefined;
}

/** Decisive moments that hands were counted at, in order: the places for "What if …?". */
export function momentsOf({ ballots }: Lesson): Ballot[] {
  return [...ballots.values()].filter(({ kind, revealed }) => kind === 'choice' && revealed);
}

/** The choices of the beat where the lesson stands, as a ballot would name them. */
export function choicesNow({ path }: Lesson): string[] {
  const beat = beatOf(path.story, path.place.beat);
  return beat.choices ? choicesAt(beat, path.place).map(([id]) => id) : [];
}
