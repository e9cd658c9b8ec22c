import { anySlips, type Slips, slipTimes } from '../../machines/lesson/slips.ts';
import type { AfterView, SlipsView } from '../types.ts';
import { handsInWords, type LessonInput } from './input.ts';

/** The items of a slip, in the words of the age. */
const itemsOf = ({ lesson, text }: LessonInput) =>
  text.slips.items[lesson.story.ages === '8-10' ? 'young' : 'older'];

/** Fields for the totals of the confidence slips, before and after (brief 4.4). */
export function slipsView(input: LessonInput): SlipsView {
  const { lesson, text } = input;
  const words = text.slips;
  return {
    title: words.title,
    lead: words.lead,
    answers: [...words.answers],
    wrong: text.notes.wrong,
    times: slipTimes.map((when) => ({
      when,
      title: words.when[when],
      rows: itemsOf(input).map((label, item) => ({
        label,
        item,
        fields: words.answers.map((name, answer) => ({
          answer,
          name: words.field(words.when[when], label, name),
          value: lesson.slips[when][item]?.[answer] ?? 0,
        })),
      })),
    })),
  };
}

/**
 * The totals as they are shown and saved: fewer than five as "a few", and one prompt for the item at which "not yet" is
 * ticked most often afterwards. `undefined` where nothing was typed in.
 */
export function slipTotals(input: LessonInput): AfterView['slips'] {
  const { lesson, text } = input;
  const words = text.slips;
  if (!anySlips(lesson.slips)) return undefined;
  const items = itemsOf(input);
  const weak = weakest(lesson.slips);
  const item = weak === undefined ? undefined : items[weak];
  return {
    title: words.title,
    head: [words.csvHead, ...words.answers],
    rows: slipTimes.flatMap((when) =>
      items.map((label, i) => ({
        label: `${words.when[when]}: ${label}`,
        cells: words.answers.map((_, answer) => handsInWords(input, lesson.slips[when][i]?.[answer] ?? 0)),
      })),
    ),
    ...(item === undefined ? {} : { prompt: words.prompt(item) }),
  };
}

/** The item with most "not yet" afterwards, if five or more ticked it: of fewer nothing is said. */
function weakest({ after }: Slips): number | undefined {
  const notYet = after.map((row) => row.at(-1) ?? 0);
  const most = Math.max(...notYet);
  return most < 5 ? undefined : notYet.indexOf(most);
}
