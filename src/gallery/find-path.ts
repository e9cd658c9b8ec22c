import type { ChatEvent } from '../machines/chat.machine.ts';
import { ended, type Path, type Place, placeOf, replay, walkOfStory } from '../machines/path.ts';
import { beatOf, choicesAt, linesOf } from '../scenario/graph.ts';
import { trickOf } from '../scenario/score.ts';
import type { Move, Scenario } from '../scenario/types.ts';

/** An event with whom and what it is about; nothing where the story has nobody whom it could mean. */
function detailed(story: Scenario, type: string): ChatEvent | undefined {
  if (type === 'tell.say') return { type, what: 'a' };
  if (!type.startsWith('tell.to.')) return { type };
  const kind = type.slice('tell.to.'.length);
  const who = Object.entries(story.tell.people).find(([, person]) => person.kind === kind)?.[0];
  return who === undefined ? undefined : { type, who };
}

/** Presses that say the same again, or nothing new: no way leads over them. */
const idle = new Set(['pause.mark', 'save.pick', 'report.ill', 'close']);

/**
 * The fewest events that lead on from some others to a place. Goes in: the story, where to begin, what is looked for,
 * and which presses may be used. Comes out: all events from the start, or `undefined` where no way leads there.
 */
export function eventsUntil(
  story: Scenario,
  from: readonly ChatEvent[],
  goal: (place: Place) => boolean,
  may: (event: string, place: Place) => boolean = () => true,
): ChatEvent[] | undefined {
  const walk = walkOfStory(story);
  const start = replay(story, from).state;
  const cameBy = new Map<number, { from: number; event: ChatEvent } | null>([[start, null]]);
  const queue = [start];
  for (let state = queue.shift(); state !== undefined; state = queue.shift()) {
    const place = placeOf(walk, state);
    if (goal(place)) {
      const events: ChatEvent[] = [];
      for (let at = cameBy.get(state); at; at = cameBy.get(at.from)) events.unshift(at.event);
      return [...from, ...events];
    }
    for (const step of walk.steps(state)) {
      if (cameBy.has(step.to) || idle.has(step.event) || !may(step.event, place)) continue;
      const event = detailed(story, step.event);
      if (!event) continue;
      cameBy.set(step.to, { from: state, event });
      queue.push(step.to);
    }
  }
  return undefined;
}

/** Only what the story itself offers, nothing from the safety bar. */
export const byChoices = (event: string) => !event.startsWith('open.');

/** Only inside the exercise of this move, opened from the bar; the story stays where it is. */
const inside = (move: Move) => (event: string, place: Place) =>
  place.open ? event !== 'finish' : event === `open.${move}` || event === `open.${move}.short`;

const decides = (story: Scenario, place: Place) =>
  !place.open &&
  beatOf(story, place.beat).choices !== undefined &&
  choicesAt(beatOf(story, place.beat), place).length > 1;

/** A good place to look at an exercise: the first decisive moment under pressure; `known`: after somebody was told. */
export function middleOf(story: Scenario, known: boolean): ChatEvent[] | undefined {
  const told = known ? eventsUntil(story, [], ({ told: yes, open }) => yes && !open) : [];
  if (!told) return undefined;
  const late = (place: Place) => decides(story, place) && beatOf(story, place.beat).phase !== 'before';
  return (
    eventsUntil(story, told, late, byChoices) ?? eventsUntil(story, told, (place) => !place.open, byChoices)
  );
}

/** The events that lead to a step of an exercise, opened from the bar in the middle of the story. */
export function eventsToStep(story: Scenario, move: Move, step: string): ChatEvent[] | undefined {
  const young = story.pattern === 'Y' && (move === 'save' || move === 'block' || move === 'report');
  const middle = middleOf(story, young);
  return (
    middle &&
    eventsUntil(story, middle, ({ open }) => open?.move === move && open.step === step, inside(move))
  );
}

/** The keys of all lines of the other side that use a trick, or of those that use none. */
export function linesWithTrick(story: Scenario, tricky: boolean): string[] {
  return linesOf(story)
    .filter(([, line]) => line.by === 'them' && (line.trick !== 'none') === tricky)
    .map(([block, line]) => `${block}/${line.id}`)
    .filter((line) => (trickOf(story, line) !== 'none') === tricky);
}

/** How somebody plays: which of the presses that are possible comes next. */
export type Reader = (path: Path, possible: readonly string[]) => string | undefined;

/** Plays on to an ending. Comes out: all events; or those so far, if the reader does not get there. */
export function playOn(story: Scenario, from: readonly ChatEvent[], reader: Reader): ChatEvent[] {
  const events = [...from];
  let path = replay(story, events);
  for (let i = 0; i < 300 && !(ended(path) && !path.place.open); i++) {
    const possible = path.walk
      .steps(path.state)
      .map(({ event }) => event)
      .filter((event) => !idle.has(event) && detailed(story, event) !== undefined);
    const next = reader(path, possible);
    const event = next === undefined ? undefined : detailed(story, next);
    if (!event) break;
    events.push(event);
    path = replay(story, events);
  }
  return events;
}

/** Order in which steps inside an exercise are taken by somebody who does it well. */
const wellDone = [
  'finish',
  'save.keep',
  'block.block',
  'block.keep',
  'block.on',
  'report.about',
  'report.age',
  'report.service',
  'report.send',
  'tell.to.good',
  'tell.to.helpline',
  'tell.say',
  'tell.again',
  'tell.other',
];

const wayThroughExercise = (possible: readonly string[]) =>
  wellDone.find((event) => possible.includes(event)) ?? possible[0];

/** Takes the choice that fits best and does every exercise to its end. */
export const careful: Reader = ({ story, place }, possible) =>
  place.open ? wayThroughExercise(possible) : choiceBy(story, place, possible, ['helps', 'mixed', 'risky']);

/** Takes the choice that fits least, uses nothing from the bar, and is asked by somebody in the end. */
export const unsure: Reader = ({ story, place }, possible) =>
  place.open ? wayThroughExercise(possible) : choiceBy(story, place, possible, ['risky', 'mixed', 'helps']);

function choiceBy(story: Scenario, place: Place, possible: readonly string[], order: readonly string[]) {
  if (possible.includes('go')) return 'go';
  const choices = choicesAt(beatOf(story, place.beat), place);
  for (const fit of order) {
    const found = choices.find(([, choice]) => choice.fit === fit);
    if (found) return `choose.${found[0]}`;
  }
  return undefined;
}

/** Every exercise done to its end at the first decisive moment, every trick so far marked, then the story to its end. */
export function strongEvents(story: Scenario): ChatEvent[] {
  let events = middleOf(story, false) ?? [];
  const order: Move[] = [
    'pause',
    // With a known person the block is whole once somebody knows (brief 4.2).
    ...(story.pattern === 'Y' || story.pattern === 'K' ? (['tell', 'save'] as const) : (['save'] as const)),
    'block',
    'tell',
    'report',
  ];
  for (const move of order) {
    if (ended(replay(story, events))) break;
    if (replay(story, [...events, { type: `open.${move}` }]).dropped > 0) continue;
    const marks = move === 'pause' ? marksSoFar(story, events) : [];
    events = [...events, { type: `open.${move}` }, ...marks];
    events = doOn(story, events);
  }
  return playOn(story, events, careful);
}

/** Does an open exercise to its end. */
function doOn(story: Scenario, from: readonly ChatEvent[]): ChatEvent[] {
  return playOn(story, from, (path, possible) =>
    path.place.open ? wayThroughExercise(possible) : undefined,
  );
}

/** Marks for every trick met so far. */
export function marksSoFar(story: Scenario, events: readonly ChatEvent[]): ChatEvent[] {
  const met = new Set([story.start, ...replay(story, events).moments.map(({ after }) => after.beat)]);
  return linesWithTrick(story, true)
    .filter((line) => met.has(line.slice(0, line.indexOf('/'))))
    .map((line) => ({ type: 'pause.mark', line }));
}
