import { beatOf, choicesAt } from '../../scenario/graph.ts';
import type { Move } from '../../scenario/types.ts';
import type { Path } from '../path.ts';

/** Hands counted at one moment. Numbers of hands only: nobody is named, nothing says who raised one. */
export interface Ballot {
  /** The beat; with `which:` before it where the moves are voted on. */
  key: string;
  beat: string;
  kind: 'choice' | 'moves';
  /** Ids of the choices, or moves. */
  options: string[];
  /** Hands for each option. */
  counts: number[];
  /** Which option the teacher's notes name first: it is played when there is no majority. */
  noted: number;
  revealed: boolean;
}

/** More hands than any hall has. */
export const mostHands = 500;

/** An empty ballot for the decisive moment at which a path stands. */
export function ballotFor({ story, place }: Path): Ballot {
  const choices = choicesAt(beatOf(story, place.beat), place);
  const helps = choices.findIndex(([, { fit }]) => fit === 'helps');
  return {
    key: place.beat,
    beat: place.beat,
    kind: 'choice',
    options: choices.map(([id]) => id),
    counts: choices.map(() => 0),
    noted: Math.max(0, helps),
    revealed: false,
  };
}

/** An empty ballot on the moves ("Which first, and why?"). */
export function movesBallot(beat: string, can: readonly Move[]): Ballot {
  return {
    key: `which:${beat}`,
    beat,
    kind: 'moves',
    options: [...can],
    counts: can.map(() => 0),
    noted: -1,
    revealed: false,
  };
}

/** One hand more or less; `undefined` where there is no such option, or none left to take away. */
export function withHand(ballot: Ballot, option: number, by: 1 | -1): Ballot | undefined {
  const count = ballot.counts[option];
  return count === undefined ? undefined : withCount(ballot, option, count + by);
}

/** Hands as they were counted and typed; `undefined` for what cannot be: not a whole number, below 0, beyond any hall. */
export function withCount(ballot: Ballot, option: number, value: number): Ballot | undefined {
  if (ballot.counts[option] === undefined) return undefined;
  if (!Number.isInteger(value) || value < 0 || value > mostHands) return undefined;
  return { ...ballot, counts: ballot.counts.map((count, i) => (i === option ? value : count)) };
}

/** All hands. */
export const handsOf = ({ counts }: Ballot): number => counts.reduce((sum, count) => sum + count, 0);

/** Options that have the most hands; more than one is a tie, none where nobody raised a hand. */
export function leaders({ counts }: Ballot): number[] {
  const most = Math.max(...counts);
  return most === 0 ? [] : counts.flatMap((count, i) => (count === most ? [i] : []));
}

/**
 * What `on` plays: most hands; in a tie, or with no hands at all, the one that the teacher's notes name, or the first
 * of the tied. `undefined`: no hands for any move.
 */
export function winnerOf(ballot: Ballot): number | undefined {
  const first = leaders(ballot);
  if (first.length === 0) return ballot.kind === 'moves' ? undefined : ballot.noted;
  return first.includes(ballot.noted) ? ballot.noted : first[0];
}

/** What is shown of a count: below five it is only "a few" (brief 4.4). */
export function shownCount(count: number): number | 'none' | 'few' {
  if (count === 0) return 'none';
  return count < 5 ? 'few' : count;
}
