/** The lesson plan of a story: 45 minutes, what keeps it safe, every decisive moment, the assembly (brief 3.7, 6). */

import { pausePoints, pausesOf } from '../../machines/lesson/pauses.ts';
import { isClassOnly } from '../../scenario/class-only.ts';
import { key } from '../../scenario/strings.ts';
import type { PlanRow } from '../text/paper.types.ts';
import type { PaperBlock, PaperCell } from '../types.ts';
import { type Leaf, movesBlock, type PaperInput, storyText } from './desk.ts';
import { momentName, momentPages } from './moments.ts';

export function lessonPlan(input: PaperInput): Leaf[] {
  const { story } = storyText(input);
  return [
    planPage(input),
    carePage(input),
    ...plannedMoments(input),
    ...(story.assembly ? [assemblyPage(input)] : []),
  ];
}

function planPage(input: PaperInput): Leaf {
  const { text: all, ui } = input;
  const { story, text } = storyText(input);
  const { plan } = all;
  return [
    {
      kind: 'head',
      over: plan.over,
      title: text('title'),
      person: { person: story.hero, mood: 'calm', name: input.person(story.hero) },
      facts: [
        { name: plan.facts.ages, value: ui.ask.ages[story.ages] },
        { name: plan.facts.story, value: plan.facts.minutes(story.minutes) },
        { name: plan.facts.app, value: input.app(story.app) },
        { name: plan.facts.format, value: plan.facts.formatIs(story.assembly !== undefined) },
      ],
      note: plan.status[story.review],
    },
    { kind: 'text', look: 'plain', title: plan.about, lines: [text('notice')] },
    movesBlock({ ...input, ages: story.ages }, { look: 'names', title: plan.practise }),
    {
      kind: 'table',
      look: 'plan',
      title: plan.timing,
      caption: plan.timing,
      heads: [...plan.heads],
      rows: plan.rows.map((row) => rowOf(input, row)),
    },
  ];
}

function rowOf(input: PaperInput, { minutes, what, notes }: PlanRow): PaperCell[] {
  const { story, text } = storyText(input);
  const filled = (words: string) =>
    words.replace('{hero}', input.person(story.hero)).replace('{sentence}', text('debrief.power'));
  return [minutes, filled(what), notes === '{pauses}' ? pauseCells(input) : filled(notes)];
}

/** P1 to P4 with their questions, and where in this story they fit. */
function pauseCells(input: PaperInput): Exclude<PaperCell, string> {
  const { plan, pauses } = input.text;
  const { story, text } = storyText(input);
  const at = pausesOf(story);
  const questions = story.harmless ? pauses.harmless : pauses.questions;
  return questions.flatMap((question, i) => {
    const point = pausePoints[i] ?? 'adult';
    const beat = at[point];
    // A short story need not have all of them.
    if (beat === undefined && point !== 'adult') return [];
    const where = beat === undefined ? plan.pauseAfterTelling : plan.pauseAt(momentName(story, text, beat));
    return [{ name: `P${i + 1}`, text: question, where }];
  });
}

function carePage(input: PaperInput): Leaf {
  const { plan } = input.text;
  const { story, text } = storyText(input);
  const { staff } = input.help.families;
  return [
    { kind: 'head', over: `${plan.over} · ${text('title')}`, title: plan.before.title, again: true },
    { kind: 'text', look: 'plain', items: [...plan.before.lines] },
    ...(isClassOnly(story)
      ? [
          {
            kind: 'text' as const,
            look: 'strong' as const,
            title: plan.classOnly.title,
            items: [...plan.classOnly.lines],
          },
        ]
      : []),
    {
      kind: 'row',
      cells: [
        [{ kind: 'text', look: 'box', title: plan.ground.title, items: [...plan.ground.lines] }],
        [
          {
            kind: 'text',
            look: 'box',
            title: plan.questions,
            items: story.debrief.questions.map((_, i) => text(`debrief.q.${i}`)),
            lines: story.harmless ? [] : [plan.ifBlame(input.person(story.hero))],
          },
        ],
      ],
    },
    {
      kind: 'text',
      look: 'care',
      icon: 'ear',
      title: plan.disclosure,
      lines: [staff.lead],
      items: [...staff.lines],
    },
    { kind: 'notes', label: plan.notes },
  ];
}

/** The decisive moments, on as many pages as they need. */
function plannedMoments(input: PaperInput): Leaf[] {
  const { plan } = input.text;
  const { story, text } = storyText(input);
  const pages = momentPages(input, {
    over: `${plan.over} · ${text('title')}`,
    title: plan.moments,
    titleOn: plan.momentsOn,
    lines: [plan.momentsLead(input.person(story.hero)), plan.anyTime],
  });
  pages.at(-1)?.push({ kind: 'notes', label: plan.notes });
  return pages;
}

function assemblyPage(input: PaperInput): Leaf {
  const { plan } = input.text;
  const { story, text } = storyText(input);
  const cut = story.assembly?.before ?? '';
  return [
    {
      kind: 'head',
      over: `${plan.assemblyOver} · ${text('title')}`,
      title: plan.assembly,
      lines: [...plan.assemblyLead],
      again: true,
    },
    {
      kind: 'table',
      look: 'plan',
      caption: plan.assembly,
      heads: [...plan.heads],
      rows: plan.assemblyRows.map((row) => rowOf(input, row)),
    },
    {
      kind: 'text',
      look: 'box',
      title: plan.assemblyCut,
      lines: [plan.assemblyEnds(text(key.gist(cut))), plan.assemblyCloses, text('assembly')],
    },
    ...plan.assemblyFill.map((label): PaperBlock => ({ kind: 'fill', labels: [label] })),
    { kind: 'notes', label: plan.notes },
  ];
}
