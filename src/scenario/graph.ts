import { beatOf, choicesAt, type Facts, openedMove } from './beats.ts';
import type { Answer, Beat, Choice, Move, Scenario, Way } from './types.ts';

export { beatOf, choicesAt, type Facts, moves, offered, openedMove, phases } from './beats.ts';

/** A place in the story together with what is remembered there. */
export interface Spot extends Facts {
  beat: string;
}

/** One way on from a spot by the story alone: a choice, or the press that goes on. */
export interface Step {
  /** `null` for "Go on". */
  choice: string | null;
  to: Spot;
}

/** The beat that a way leads to, given what is remembered. */
export function resolve(way: Way<string>, facts: Facts): string {
  if (typeof way === 'string') return way;
  if ('told' in way) return facts.told ? way.told : way.untold;
  return facts.blocked ? way.blocked : way.open;
}

/** All beats that a way may lead to. */
export function targets(way: Way<string> | undefined): string[] {
  if (way === undefined) return [];
  if (typeof way === 'string') return [way];
  return 'told' in way ? [way.told, way.untold] : [way.blocked, way.open];
}

/** What is remembered once this choice of this beat has been taken, its exercise done. */
export function factsAfter(beat: Beat<string>, choice: Choice<string>, facts: Facts): Facts {
  const move = openedMove(choice.opens);
  return {
    told: facts.told || move === 'tell' || beat.asks !== undefined,
    blocked: facts.blocked || move === 'block',
  };
}

/** How the story answers a move at a beat: the beat's own words, or those of its phase. */
export function answerOf(story: Scenario, beatId: string, move: Move): Answer<string> {
  const beat = beatOf(story, beatId);
  return beat.answers?.[move] ?? story.answers[beat.phase][move];
}

/** The ways on from a spot by the story alone, the safety bar left out. An ending has none. */
export function stepsFrom(story: Scenario, spot: Spot): Step[] {
  const beat = beatOf(story, spot.beat);
  if (beat.end) return [];
  if (beat.next !== undefined) return [{ choice: null, to: { ...spot, beat: resolve(beat.next, spot) } }];
  return choicesAt(beat, spot).map(([id, choice]) => {
    const facts = factsAfter(beat, choice, spot);
    return { choice: id, to: { ...facts, beat: resolve(choice.to, facts) } };
  });
}

/** The first spot of a story. */
export function startOf(story: Scenario): Spot {
  return { beat: story.start, told: false, blocked: false };
}

/** A spot as a key for maps and sets. */
export function spotKey(spot: Spot): string {
  return `${spot.beat}|${spot.told ? 1 : 0}${spot.blocked ? 1 : 0}`;
}

/** What a walk over the story by choices alone finds. */
export interface Shape {
  /** Different choice sequences from the start to an ending. */
  paths: number;
  /** Most choices on any way. */
  longestPath: number;
  /** Fewest choices on any way. */
  shortestPath: number;
  /** Every spot that choices alone reach. */
  spots: Spot[];
}

/**
 * Counts the ways through a story by choices alone. The story must have no way back (the lint says so first);
 * one that has throws, naming the beat.
 */
export function shapeOf(story: Scenario): Shape {
  const known = new Map<string, { paths: number; longest: number; shortest: number } | 'open'>();
  const spots: Spot[] = [];
  const visit = (spot: Spot): { paths: number; longest: number; shortest: number } => {
    const k = spotKey(spot);
    const seen = known.get(k);
    if (seen === 'open') throw new Error(`${story.id}: the story leads back to beat "${spot.beat}".`);
    if (seen) return seen;
    known.set(k, 'open');
    spots.push(spot);
    const steps = stepsFrom(story, spot);
    const sum = {
      paths: steps.length === 0 ? 1 : 0,
      longest: 0,
      shortest: steps.length === 0 ? 0 : Infinity,
    };
    for (const step of steps) {
      const further = visit(step.to);
      const cost = step.choice === null ? 0 : 1;
      sum.paths += further.paths;
      sum.longest = Math.max(sum.longest, further.longest + cost);
      sum.shortest = Math.min(sum.shortest, further.shortest + cost);
    }
    known.set(k, sum);
    return sum;
  };
  const { paths, longest, shortest } = visit(startOf(story));
  return { paths, longestPath: longest, shortestPath: shortest, spots };
}

/**
 * Fewest choices after which somebody who can help knows, from this spot, the safety bar not counted; `Infinity`
 * where no choices lead to help. In a harmless story a check outside the chat counts as well (brief 2.2).
 */
export function choicesToHelp(story: Scenario, from: Spot): number {
  if (from.told || beatOf(story, from.beat).end) return 0;
  let best = Infinity;
  const cost = new Map<string, number>([[spotKey(from), 0]]);
  const queue: Spot[] = [from];
  for (let spot = queue.shift(); spot; spot = queue.shift()) {
    const here = cost.get(spotKey(spot)) ?? 0;
    const beat = beatOf(story, spot.beat);
    for (const step of stepsFrom(story, spot)) {
      const next = here + (step.choice === null ? 0 : 1);
      const checked = story.harmless && step.choice !== null && beat.choices?.[step.choice]?.checks === true;
      if (step.to.told || checked || (story.harmless && beatOf(story, step.to.beat).end)) {
        best = Math.min(best, next);
        continue;
      }
      const k = spotKey(step.to);
      if (next < (cost.get(k) ?? Infinity)) {
        cost.set(k, next);
        queue.push(step.to);
      }
    }
  }
  return best;
}

/** All tricks that a story's lines use, in the order of the file, each once. */
export function tricksOf(story: Scenario): string[] {
  const found = new Set<string>();
  for (const [, line] of linesOf(story)) if (line.trick && line.trick !== 'none') found.add(line.trick);
  return [...found];
}

/** Every line of the story with the block it stands in (see `strings.ts` for the names of blocks). */
export function linesOf(story: Scenario): Array<[block: string, line: Beat<string>['lines'][number]]> {
  const out: Array<[string, Beat<string>['lines'][number]]> = [];
  const put = (block: string, lines: readonly Beat<string>['lines'][number][] | undefined) => {
    for (const line of lines ?? []) out.push([block, line]);
  };
  for (const [id, beat] of Object.entries(story.beats)) {
    put(id, beat.lines);
    for (const [move, answer] of Object.entries(beat.answers ?? {})) put(`${id}@${move}`, answer.lines);
  }
  for (const [phase, byMove] of Object.entries(story.answers))
    for (const [move, answer] of Object.entries(byMove)) put(`@${phase}.${move}`, answer.lines);
  for (const [move, again] of Object.entries(story.again)) put(`@again.${move}`, again.lines);
  for (const [person, tell] of Object.entries(story.tell.people))
    for (const lines of [tell.scene, tell.answer, tell.then]) put(`tell.${person}`, lines);
  return out;
}
