/** Sheets that are cut up: question cards, voting cards, slips, "I practised" (brief 4.4, 6.2). */

import { pausePoints, pausesOf } from '../../machines/lesson/pauses.ts';
import { key } from '../../scenario/strings.ts';
import type { PaperCard } from '../types.ts';
import { forAges, type Leaf, movesBlock, type PaperInput, storyText } from './desk.ts';

/** Four pause points, three questions of the story, and the one that is always asked. */
export function questionCards(input: PaperInput): Leaf[] {
  const { cards, pauses, cut } = input.text;
  const { story, text } = storyText(input);
  const at = pausesOf(story);
  const questions = story.harmless ? pauses.harmless : pauses.questions;
  const list: PaperCard[] = [
    ...questions.map((title, i): PaperCard => {
      const beat = at[pausePoints[i] ?? 'adult'];
      const place = beat === undefined || story.beats[beat]?.map === undefined ? '' : text(key.map(beat));
      return {
        key: `P${i + 1}`,
        over: `P${i + 1} · ${place === '' ? pauses.names[i] : place}`,
        title,
        note: cards.rule,
      };
    }),
    ...story.debrief.questions.map(
      (_, i): PaperCard => ({
        key: `talk-${i}`,
        over: cards.talk(i + 1),
        title: text(`debrief.q.${i}`),
        note: cards.rule,
      }),
    ),
    {
      key: 'always',
      over: cards.always,
      title: story.harmless ? cards.alwaysHarmless : cards.alwaysQuestion,
      note: cards.rule,
    },
  ];
  return [
    [
      { kind: 'head', title: cards.title(text('title')), lines: [`${cards.lead} ${cut}`] },
      { kind: 'cards', look: 'questions', list },
    ],
  ];
}

const shapes = ['circle', 'square', 'triangle', 'star'] as const;

export function votingCards({ text: { voting } }: PaperInput): Leaf[] {
  return [
    [
      { kind: 'head', title: voting.title, lines: [voting.lead] },
      {
        kind: 'cards',
        look: 'voting',
        list: shapes.map((shape, i) => {
          const letter = 'ABCD'[i] ?? '';
          return { key: letter, title: `${letter}: ${voting.shapes[i]}`, vote: { letter, shape } };
        }),
      },
    ],
  ];
}

/** How many slips stand on a page. */
const slipsOnPage = 8;

export function slips(input: PaperInput): Leaf[] {
  const { slips: words, cut } = input.text;
  const rows = [...forAges(input, words.items)];
  const page = (when: 'before' | 'after'): Leaf => [
    {
      kind: 'head',
      title: words.title[when],
      lines: [`${words.lead} ${cut}`],
      ...(when === 'after' ? { again: true as const } : {}),
    },
    {
      kind: 'cards',
      look: 'slips',
      list: Array.from({ length: slipsOnPage }, (_, i) => ({
        key: `${when}-${i}`,
        over: words.when[when],
        title: words.noName,
        ticks: { when, head: words.head, rows, answers: [...words.answers] },
      })),
    },
  ];
  const heads = [words.countHeads[1], words.countHeads[2]].flatMap((when) =>
    words.answers.map((answer) => `${when}: ${answer}`),
  );
  return [
    page('before'),
    page('after'),
    [
      { kind: 'head', title: words.countTitle, lines: [...words.countLead], again: true },
      {
        kind: 'table',
        look: 'count',
        caption: words.countCaption,
        heads: [words.countHeads[0], ...heads],
        rows: rows.map((row) => [row, ...heads.map(() => '')]),
      },
      { kind: 'text', look: 'strong', title: words.countRules.title, items: [...words.countRules.lines] },
      { kind: 'text', look: 'box', title: words.countTalk.title, items: [...words.countTalk.lines] },
    ],
  ];
}

/** Never a certificate of anything that happened to somebody: it says what was practised, and needs no name. */
export function practisedCards(input: PaperInput): Leaf[] {
  const { practised, takeHome, cut } = input.text;
  const card = (i: number): PaperCard => ({
    key: `card-${i}`,
    title: practised.cardTitle,
    moves: movesBlock(input, { look: 'names' }).list.map(({ icon, name }) => ({ icon, name })),
    over: practised.sentence,
    quote: forAges(input, takeHome.sentence),
    note: forAges(input, practised.people),
    blanks: 3,
  });
  return [
    [
      { kind: 'head', title: practised.title, lines: [`${practised.lead} ${cut}`] },
      { kind: 'cards', look: 'practised', list: [0, 1, 2, 3].map(card) },
    ],
  ];
}
