/** Every branch of a story with its scores and sources, for whoever prepares a lesson (design, section 2). */
import { tricksOf } from '../../scenario/graph.ts';
import { sources } from '../../scenario/sources.ts';
import { key } from '../../scenario/strings.ts';
import type { Choice, Skill } from '../../scenario/types.ts';
import type { PaperBlock } from '../types.ts';
import { type Leaf, type PaperInput, storyText } from './desk.ts';
import { momentName, momentPages } from './moments.ts';

export function branches(input: PaperInput): Leaf[] {
  const { branches: words } = input.text;
  const { text } = storyText(input);
  return [
    firstPage(input),
    ...momentPages(input, {
      over: `${words.over} · ${text('title')}`,
      title: words.moments,
      titleOn: words.momentsOn,
      lines: [words.momentsLead],
      more: (choice) => `${whereTo(input, choice)} · ${scoreOf(input, choice)}`,
    }),
    lastPage(input),
  ];
}

function firstPage(input: PaperInput): Leaf {
  const { plan, branches: words } = input.text;
  const { story, text } = storyText(input);
  const beats = Object.values(story.beats);
  const tricks = tricksOf(story).map((trick) => input.ui.tricks[trick as keyof typeof input.ui.tricks].name);
  return [
    {
      kind: 'head',
      over: words.over,
      title: text('title'),
      person: { person: story.hero, mood: 'calm', name: input.person(story.hero) },
      facts: [
        { name: plan.facts.ages, value: input.ui.ask.ages[story.ages] },
        { name: words.facts.number, value: story.number },
        { name: words.facts.moments, value: String(beats.filter(({ choices }) => choices).length) },
        { name: words.facts.endings, value: String(beats.filter(({ end }) => end).length) },
      ],
      note: plan.status[story.review],
    },
    {
      kind: 'text',
      look: 'plain',
      title: words.summary,
      lines: story.summary.map((_, i) => text(`summary.${i}`)),
    },
    { kind: 'text', look: 'box', title: words.how.title, items: [...words.how.lines] },
    ...(tricks.length > 0
      ? [
          {
            kind: 'text',
            look: 'plain',
            title: words.tricks,
            lines: [tricks.join(' · ')],
          } satisfies PaperBlock,
        ]
      : []),
    { kind: 'text', look: 'box', title: words.people, items: tellable(input) },
  ];
}

/** Who can be told, and how they answer. */
function tellable(input: PaperInput): string[] {
  const { story } = storyText(input);
  const { kinds } = input.text.branches;
  return Object.entries(story.tell.people).map(
    ([who, { kind }]) => `${who === 'helpline' ? input.ui.chat.helpline : input.person(who)}: ${kinds[kind]}`,
  );
}

function whereTo(input: PaperInput, { to }: Choice<string>): string {
  const { branches: words } = input.text;
  const { story, text } = storyText(input);
  const name = (beat: string) => momentName(story, text, beat);
  if (typeof to === 'string') return `→ ${name(to)}`;
  return 'told' in to
    ? `→ ${name(to.told)} (${words.if.told}) / ${name(to.untold)} (${words.if.untold})`
    : `→ ${name(to.blocked)} (${words.if.blocked}) / ${name(to.open)} (${words.if.open})`;
}

/** What a choice counts for; never a minus (brief 4.1). */
function scoreOf(input: PaperInput, { score }: Choice<string>): string {
  const given = Object.entries(score).map(
    ([skill, points]) => `${input.ui.debrief.shields[skill as Skill].label} +${points}`,
  );
  return given.length > 0 ? given.join(', ') : input.text.branches.noScore;
}

function lastPage(input: PaperInput): Leaf {
  const { branches: words } = input.text;
  const { story, text } = storyText(input);
  const endings = Object.entries(story.beats).flatMap(([id, { end }]) =>
    end ? [`${text(key.endTitle(id))} (${words.doors[end.door]}): ${text(key.endImage(id))}`] : [],
  );
  return [
    { kind: 'head', over: `${words.over} · ${text('title')}`, title: words.endings, again: true },
    { kind: 'text', look: 'plain', items: endings },
    {
      kind: 'text',
      look: 'box',
      title: words.sources,
      lines: [words.sourcesLead],
      items: story.sources.map((number) => `[${number}] ${sources[number] ?? ''}`),
    },
  ];
}
