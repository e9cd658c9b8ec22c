/** How the lessons fit curricula, to be checked against their current wording (brief 6.4). */
import type { Leaf, PaperInput } from './desk.ts';

export function curricula({ text }: PaperInput): Leaf[] {
  const words = text.curricula;
  return [
    [
      { kind: 'head', over: words.over, title: words.title, lines: [...words.lead] },
      {
        kind: 'table',
        look: 'wide',
        caption: words.title,
        heads: [...words.heads],
        rows: words.rows.map(({ name, fit, check }) => [name, fit, check]),
      },
      { kind: 'text', look: 'box', title: words.audiences.title, items: [...words.audiences.lines] },
    ],
  ];
}
