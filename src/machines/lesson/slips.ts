import { mostHands } from './ballot.ts';

/** Filled in before the lesson, and after it. */
export const slipTimes = ['before', 'after'] as const;
export type SlipWhen = (typeof slipTimes)[number];

/**
 * Totals of the anonymous confidence slips (brief 4.4): for each time and each of the three items, how many ticked yes,
 * partly, not yet. Totals only: nothing of a single slip.
 */
export type Slips = Readonly<Record<SlipWhen, readonly (readonly number[])[]>>;

/** Items of a slip, and answers to each. */
export const slipItems = 3;
export const slipAnswers = 3;

const none = Array.from({ length: slipItems }, () => Array.from({ length: slipAnswers }, () => 0));

/** Nothing typed in yet. */
export const noSlips: Slips = { before: none, after: none };

/** With one total typed in; `undefined` where there is no such place, or the number cannot be one. */
export function withSlip(
  slips: Slips,
  { when, item, answer, value }: { when: SlipWhen; item: number; answer: number; value: number },
): Slips | undefined {
  const row = slips[when][item];
  if (row?.[answer] === undefined) return undefined;
  if (!Number.isInteger(value) || value < 0 || value > mostHands) return undefined;
  const changed = row.map((total, i) => (i === answer ? value : total));
  return { ...slips, [when]: slips[when].map((old, i) => (i === item ? changed : old)) };
}

/** Whether anything has been typed in. */
export function anySlips(slips: Slips): boolean {
  return slipTimes.some((when) => slips[when].some((row) => row.some((total) => total > 0)));
}
