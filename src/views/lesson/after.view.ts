import { type Ballot, handsOf, leaders } from '../../machines/lesson/ballot.ts';
import { beatOf } from '../../scenario/graph.ts';
import { key } from '../../scenario/strings.ts';
import type { AfterView } from '../types.ts';
import { handsInWords, type LessonInput, letters, press } from './input.ts';
import { optionLabel } from './option.view.ts';
import { slipTotals } from './slips.view.ts';

/**
 * After the lesson (brief 4.4): the class's own hand counts, fewer than five as "a few", and one prompt for each moment
 * at which most hands went where it gets harder; the totals of the slips. Nothing of a person, nothing to compare.
 * `undefined` without any of them.
 */
export function afterView(input: LessonInput): AfterView | undefined {
  const { lesson, text } = input;
  const counted = [...lesson.ballots.values()].filter((ballot) => ballot.revealed && handsOf(ballot) > 0);
  const slips = slipTotals(input);
  if (counted.length === 0 && !slips) return undefined;
  const words = text.after;
  return {
    title: words.title,
    banner: words.banner,
    moments: counted.map((ballot) => {
      const prompt = promptFor(input, ballot);
      return {
        heading: headingOf(input, ballot),
        rows: ballot.options.map((_, option) => ({
          letter: letters[option] ?? '',
          label: optionLabel(input, ballot, option),
          hands: handsInWords(input, ballot.counts[option] ?? 0),
        })),
        ...(prompt ? { prompt } : {}),
      };
    }),
    ...(slips ? { slips } : {}),
    buttons: [
      press('csv', words.csv, { type: 'csv' }, { icon: 'file-text' }),
      { key: 'print', label: words.print, action: { do: 'print' }, icon: 'printer' },
    ],
  };
}

function headingOf({ lesson, text, telling }: LessonInput, { kind, beat }: Ballot): string {
  const place = beatOf(lesson.story, beat).map ? telling.text(key.map(beat)) : telling.text(key.gist(beat));
  return kind === 'moves' ? `${place}: ${text.hands.whichHeading}` : place;
}

/** A weak spot: most hands for a choice that leads on into trouble. One question to talk about, no mark. */
function promptFor(input: LessonInput, ballot: Ballot): string | undefined {
  const { lesson, text } = input;
  if (ballot.kind === 'moves') return undefined;
  const weak = leaders(ballot).find((option) => {
    const id = ballot.options[option] ?? '';
    return beatOf(lesson.story, ballot.beat).choices?.[id]?.fit === 'risky';
  });
  return weak === undefined ? undefined : text.after.prompt(optionLabel(input, ballot, weak));
}

/** The same as a file for a spreadsheet: moment, option, hands; then the slips with their totals. */
export function afterCsv(view: AfterView, head: readonly [string, string, string]): string {
  const hands = view.moments.flatMap(({ heading, rows }) =>
    rows.map(({ label, hands: count }) => [heading, label, count]),
  );
  const slips = view.slips
    ? [view.slips.head, ...view.slips.rows.map(({ label, cells }) => [label, ...cells])]
    : [];
  const tables = [...(hands.length > 0 ? [head, ...hands] : []), ...slips];
  return `${tables.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** One cell: in quotes, and never read as a formula. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && text.length > 1 ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
