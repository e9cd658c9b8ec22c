import type { ChatEvent } from '../../src/machines/chat.machine.ts';
import { type Path, placeOf, replay, walkOfStory } from '../../src/machines/path.ts';
import { beatOf, linesOf } from '../../src/scenario/graph.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import type { Chance } from './seeded.ts';

/** More events than anybody needs for a story; a reader who gets here is lost. */
export const lost = 1500;

/** Presses that begin a move of the bar. */
const opens = (event: string) => event.startsWith('open.');

/**
 * A reader who presses whatever is possible: choices, moves of the bar, steps and cancels inside the exercises. Comes
 * out: the events, up to an ending or until the reader is lost.
 */
export function randomReader(story: Scenario, chance: Chance, barShare = 0.25): ChatEvent[] {
  const walk = walkOfStory(story);
  const lines = linesOf(story).flatMap(([block, line]) =>
    line.by === 'them' ? [`${block}/${line.id}`] : [],
  );
  const events: ChatEvent[] = [];
  let state = walk.start;
  while (events.length < lost) {
    const place = placeOf(walk, state);
    if (!place.open && beatOf(story, place.beat).end) break;
    const steps = walk.steps(state);
    const bar = steps.filter((step) => opens(step.event));
    const story_ = steps.filter((step) => !opens(step.event));
    const from = bar.length > 0 && (story_.length === 0 || chance.next() < barShare) ? bar : story_;
    const step = chance.pick(from.length > 0 ? from : steps);
    events.push(withDetail(story, step.event, lines, chance));
    state = step.to;
  }
  return events;
}

/** Whom, what and which line an event is about. */
export function withDetail(
  story: Scenario,
  type: string,
  lines: readonly string[],
  chance: Chance,
): ChatEvent {
  if (type === 'pause.mark') return lines.length > 0 ? { type, line: chance.pick(lines) } : { type };
  if (type === 'save.pick') return { type, item: chance.pick(['name', 'link', 'time', ...lines]) };
  if (type === 'tell.say') return { type, what: chance.pick(['a', 'b', 'c']) };
  if (type === 'report.ill') return { type, what: chance.pick(['a', 'b']) };
  if (type.startsWith('tell.to.')) {
    const kind = type.slice('tell.to.'.length);
    const people = Object.entries(story.tell.people).filter(([, person]) => person.kind === kind);
    return people.length > 0 ? { type, who: chance.pick(people)[0] } : { type };
  }
  return { type };
}

/** Presses that do an exercise from the bar to its end, without a detour. */
export const wholeExercise = {
  pause: [{ type: 'open.pause' }, { type: 'finish' }],
  save: [{ type: 'open.save' }, { type: 'save.keep' }, { type: 'finish' }],
  report: [
    { type: 'open.report' },
    { type: 'report.about' },
    { type: 'report.age' },
    { type: 'report.service' },
    { type: 'report.send' },
    { type: 'finish' },
  ],
} as const satisfies Record<string, readonly ChatEvent[]>;

/** Telling somebody who answers well, from the bar. */
export function tellFromBar(story: Scenario): ChatEvent[] {
  const [who] = Object.entries(story.tell.people).find(([, person]) => person.kind === 'good') ?? [
    'helpline',
  ];
  const kind = story.tell.people[who]?.kind ?? 'helpline';
  return [
    { type: 'open.tell' },
    { type: `tell.to.${kind}`, who },
    { type: 'tell.say', what: 'b' },
    { type: 'finish' },
  ];
}

/** Blocking and keeping the chat, from the bar. */
export function blockFromBar(story: Scenario): ChatEvent[] {
  return [
    { type: 'open.block' },
    ...(story.pattern === 'K' ? [{ type: 'block.on' }] : []),
    { type: 'block.block' },
    { type: 'block.keep' },
    { type: 'finish' },
  ];
}

/** A path that must fit wholly. */
export function pathOf(story: Scenario, events: readonly ChatEvent[]): Path {
  const path = replay(story, events);
  if (path.dropped > 0)
    throw new Error(
      `${story.id}: "${events[path.moments.length]?.type}" is not possible at ${JSON.stringify(path.place)}.`,
    );
  return path;
}
