import { leavesChat } from '../scenario/bystander.ts';
import {
  answerOf,
  beatOf,
  type Facts,
  factsAfter,
  moves,
  offered,
  openedMove,
  resolve,
} from '../scenario/graph.ts';
import type { Choice, Move, Scenario, Way } from '../scenario/types.ts';
import { blockMove } from './moves/block.move.ts';
import { leaveMove } from './moves/leave.move.ts';
import type { MoveTable } from './moves/move.ts';
import { needsAdult } from './moves/needs-adult.ts';
import { pauseMove } from './moves/pause.move.ts';
import { planFirst } from './moves/plan-first.ts';
import { reportMove } from './moves/report.move.ts';
import { saveMove } from './moves/save.move.ts';
import { tellMove } from './moves/tell.move.ts';
import { closed } from './place.ts';
import type { Row, Table } from './table.ts';

export { needsAdult } from './moves/needs-adult.ts';
export { closed } from './place.ts';

/** The exercises of a story. */
export function movesOf(story: Scenario): Record<Move, MoveTable> {
  const block = leavesChat(story) ? leaveMove : blockMove;
  return {
    pause: pauseMove,
    save: saveMove,
    block: story.pattern === 'K' ? planFirst(block) : block,
    tell: tellMove,
    report: reportMove,
  };
}

/** The story region's state while the exercise of a choice is open. */
export const pending = (beat: string, choice: string) => `${beat}?${choice}`;

const known = (told: boolean) => (told ? 'told' : 'untold');
const shut = (blocked: boolean) => (blocked ? 'blocked' : 'open');

/**
 * Compiles a story to its table. Regions: `story` (one state a beat, and one for each choice whose exercise is open),
 * `told`, `blocked`, and `move` (at most one exercise is open, which its one region makes so by construction).
 */
export function chatTable(story: Scenario): Table {
  const tables = movesOf(story);
  const rows: Row[] = [];
  const storyStates: string[] = [];

  for (const [id, beat] of Object.entries(story.beats)) {
    storyStates.push(id);
    if (beat.next !== undefined) rows.push(...wayRows('go', { story: id, move: closed }, beat.next));
    for (const [choiceId, choice] of Object.entries(beat.choices ?? {})) {
      if (openedMove(choice.opens)) storyStates.push(pending(id, choiceId));
      rows.push(...choiceRows(story, id, choiceId, choice, tables));
    }
    for (const move of moves) rows.push(...barRows(story, id, move, tables[move]));
  }
  for (const table of Object.values(tables)) rows.push(...stepRows(table));
  for (const id of storyStates) if (!story.beats[id]) rows.push(...closeRows(id, tables));
  rows.push(...closeFromBar(story, tables));

  return {
    id: story.id,
    regions: [
      { id: 'story', states: storyStates, initial: story.start },
      { id: 'told', states: ['untold', 'told'], initial: 'untold' },
      { id: 'blocked', states: ['open', 'blocked'], initial: 'open' },
      {
        id: 'move',
        states: [
          closed,
          ...Object.values(tables).flatMap((t) => Object.keys(t.steps).map((s) => `${t.move}.${s}`)),
        ],
        initial: closed,
      },
    ],
    rows,
  };
}

/** The four combinations of facts that a way may ask about, cut down to those that matter to it. */
function factCases(way: Way<string>): Array<Partial<Facts>> {
  if (typeof way === 'string') return [{}];
  if ('told' in way) return [{ told: true }, { told: false }];
  return [{ blocked: true }, { blocked: false }];
}

function whenFacts(facts: Partial<Facts>): Record<string, string> {
  return {
    ...(facts.told === undefined ? {} : { told: known(facts.told) }),
    ...(facts.blocked === undefined ? {} : { blocked: shut(facts.blocked) }),
  };
}

function wayRows(event: string, when: Record<string, string>, way: Way<string>): Row[] {
  return factCases(way).map((facts) => ({
    event,
    when: { ...when, ...whenFacts(facts) },
    then: { story: resolve(way, { told: false, blocked: false, ...facts }) },
  }));
}

/** All four combinations: choices are few, and this keeps every case exact. */
const allFacts: Facts[] = [true, false].flatMap((told) =>
  [true, false].map((blocked) => ({ told, blocked })),
);

function choiceRows(
  story: Scenario,
  id: string,
  choiceId: string,
  choice: Choice<string>,
  tables: Record<Move, MoveTable>,
): Row[] {
  const event = `choose.${choiceId}`;
  const beat = beatOf(story, id);
  const move = openedMove(choice.opens);
  const rows: Row[] = [];
  for (const facts of allFacts) {
    if (!offered(choice, facts)) continue;
    const when = { story: id, move: closed, ...whenFacts(facts) };
    const after = factsAfter(beat, choice, facts);
    if (!move) {
      const then = { ...factsChanged(facts, after), story: resolve(choice.to, after) };
      rows.push({ event, when, then });
      // Whoever presses Tell while somebody is asking has found whom to tell: the first words end the looking.
      if (beat.asks)
        for (const step of [tables.tell.initial, tables.tell.short])
          rows.push({ event, when: { ...when, move: `tell.${step}` }, then: { ...then, move: closed } });
      continue;
    }
    const table = tables[move];
    const [full, short] = firstSteps(story, choice, table);
    rows.push({ event, when, then: { story: pending(id, choiceId), move: `${move}.${full}` } });
    rows.push({
      event: `${event}.short`,
      when,
      then: { story: pending(id, choiceId), move: `${move}.${short}` },
    });
    for (const [step, worth] of Object.entries(table.done)) {
      if (worth === 0) continue;
      rows.push({
        event: 'finish',
        when: { story: pending(id, choiceId), move: `${move}.${step}`, ...whenFacts(facts) },
        then: { ...factsChanged(facts, after), story: resolve(choice.to, after), move: closed },
      });
    }
  }
  return rows;
}

/** Where the exercise of a choice begins, whole and short: a choice that names the person begins at the sentence. */
function firstSteps(
  story: Scenario,
  choice: Choice<string>,
  table: MoveTable,
): [full: string, short: string] {
  if (typeof choice.opens !== 'object') return [table.initial, table.short];
  const person = story.tell.people[choice.opens.tell];
  if (!person)
    throw new Error(`${story.id}: "${choice.opens.tell}" is not among the people who can be told.`);
  return [`say-${person.kind}`, `say-${person.kind}`];
}

function factsChanged(before: Facts, after: Facts): Record<string, string> {
  return {
    ...(before.told === after.told ? {} : { told: known(after.told) }),
    ...(before.blocked === after.blocked ? {} : { blocked: shut(after.blocked) }),
  };
}

/** Opening a move from the bar, and how the story answers when it is done. */
function barRows(story: Scenario, id: string, move: Move, table: MoveTable): Row[] {
  const rows: Row[] = [];
  const gate: Record<string, string> = needsAdult(story, move) ? { told: 'told' } : {};
  const at = { story: id, move: closed, ...gate };
  rows.push({ event: `open.${move}`, when: at, then: { move: `${move}.${table.initial}` } });
  // With a known person the short form of Block begins with the plan as well; only Pause has none.
  if (move !== 'pause')
    rows.push({ event: `open.${move}.short`, when: at, then: { move: `${move}.${table.short}` } });

  // A plan first, with somebody: from the plan the telling begins at once (brief 2.0, pattern K).
  if (move === 'tell' && story.pattern === 'K')
    rows.push({
      event: 'open.tell',
      when: { story: id, told: 'untold', move: 'block.plan' },
      then: { move: `tell.${table.initial}` },
    });

  const beat = beatOf(story, id);
  const answer = answerOf(story, id, move);
  for (const step of Object.keys(table.done))
    for (const facts of allFacts) {
      if (needsAdult(story, move) && !facts.told) continue;
      const after: Facts = {
        told: facts.told || move === 'tell',
        blocked: facts.blocked || move === 'block',
      };
      const again = (move === 'tell' && facts.told) || (move === 'block' && facts.blocked);
      const stays = beat.end !== undefined || again || answer.to === undefined;
      rows.push({
        event: 'finish',
        when: { story: id, move: `${move}.${step}`, ...whenFacts(facts) },
        then: {
          ...factsChanged(facts, after),
          move: closed,
          ...(stays || answer.to === undefined ? {} : { story: resolve(answer.to, after) }),
        },
      });
    }
  return rows;
}

/** The steps inside an exercise. */
function stepRows(table: MoveTable): Row[] {
  return Object.entries(table.steps).flatMap(([step, on]) =>
    Object.entries(on).map(
      ([event, next]): Row => ({
        event,
        when: { move: `${table.move}.${step}` },
        then: next === step ? {} : { move: `${table.move}.${next}` },
      }),
    ),
  );
}

/** Putting the exercise of a choice away leads back to the choices. */
function closeRows(state: string, tables: Record<Move, MoveTable>): Row[] {
  const beat = state.slice(0, state.indexOf('?'));
  return Object.values(tables).flatMap((table) =>
    unfinished(table).map((step) => ({
      event: 'close',
      when: { story: state, move: `${table.move}.${step}` },
      then: { story: beat, move: closed },
    })),
  );
}

/** Putting a move of the bar away changes nothing. */
function closeFromBar(story: Scenario, tables: Record<Move, MoveTable>): Row[] {
  return Object.keys(story.beats).flatMap((id) =>
    Object.values(tables).flatMap((table) =>
      unfinished(table).map((step) => ({
        event: 'close',
        when: { story: id, move: `${table.move}.${step}` },
        then: { move: closed },
      })),
    ),
  );
}

/** Steps in which an exercise may be put away: all but those at which only the story's answer is left. */
function unfinished(table: MoveTable): string[] {
  return Object.keys(table.steps).filter((step) => (table.done[step] ?? 0) < 1 || table.move === 'pause');
}
