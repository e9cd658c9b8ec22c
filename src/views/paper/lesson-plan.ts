/** The lesson plan of a story: 45 minutes, what keeps it safe, every decisive moment, the assembly (brief 3.7, 6). */
import { key } from '../../scenario/strings.ts';
import type { Beat, Phase, Scenario } from '../../scenario/types.ts';
import type { PlanRow } from '../text/paper.types.ts';
import type { PaperBlock, PaperCell, PaperMoment } from '../types.ts';
import { type Leaf, movesBlock, type PaperInput, storyText } from './desk.ts';
import { type PauseName, pausesOf } from './pauses.ts';

export function lessonPlan(input: PaperInput): Leaf[] {
  const { story } = storyText(input);
  return [
    planPage(input),
    carePage(input),
    ...momentPages(input),
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
  return questions.map((question, i) => {
    const beat = at[`P${i + 1}` as PauseName];
    return {
      name: `P${i + 1}`,
      text: question,
      where: beat === undefined ? plan.pauseAfterTelling : plan.pauseAt(momentName(story, text, beat)),
    };
  });
}

function momentName(story: Scenario, text: (k: string) => string, beat: string): string {
  const name = story.beats[beat]?.map === undefined ? text(key.gist(beat)) : text(key.map(beat));
  // Names that are quotations themselves are quoted once.
  return name.replace(/^[“«"]|[”»"]$/g, '');
}

function carePage(input: PaperInput): Leaf {
  const { plan } = input.text;
  const { story, text } = storyText(input);
  const { staff } = input.help.families;
  const classOnly = story.number === 'SC14';
  return [
    { kind: 'head', over: `${plan.over} · ${text('title')}`, title: plan.before.title, again: true },
    { kind: 'text', look: 'plain', items: [...plan.before.lines] },
    ...(classOnly
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

const phaseOrder: readonly Phase[] = ['before', 'pressure', 'threat', 'after'];

/** Every moment at which somebody chooses, by phases, in the order of the file. */
function momentsOf(input: PaperInput): PaperMoment[] {
  const { plan, pauses } = input.text;
  const { story, text } = storyText(input);
  const at = Object.entries(pausesOf(story));
  const hero = input.person(story.hero);
  const beats = Object.entries(story.beats).filter(([, beat]) => beat.choices !== undefined);
  return phaseOrder.flatMap((phase) =>
    beats
      .filter(([, beat]) => beat.phase === phase)
      .map(([id, beat], first): PaperMoment => {
        const pause = at.find(([, beatId]) => beatId === id)?.[0];
        return {
          key: id,
          title: beat.map === undefined ? text(key.gist(id)) : text(key.map(id)),
          ...(first === 0 ? { phase: plan.phases[phase] } : {}),
          gist: text(key.gist(id)),
          ask: beat.ask === undefined ? plan.ask(hero) : text(key.ask(id)),
          ...(pause ? { pause: `${pause} · ${pauses.names[Number(pause.slice(1)) - 1] ?? ''}` } : {}),
          choices: choicesOf(input, id, beat),
        };
      }),
  );
}

function choicesOf(input: PaperInput, id: string, beat: Beat<string>): PaperMoment['choices'] {
  const { text } = storyText(input);
  return Object.entries(beat.choices ?? {}).map(([choice, { fit }], i) => ({
    letter: 'ABCDEF'[i] ?? '',
    text: text(key.choice(id, choice)),
    fit,
    fitText: input.text.plan.fits[fit],
    why: text(key.choiceWhy(id, choice)),
  }));
}

/** Millimetres that a page has for moments, on the shorter of the two papers: the first has more to say above them. */
const roomOn = (page: number) => (page === 0 ? 207 : 230);

/** So many millimetres less on each page than there would be: the pages are filled evenly. */
function spread(moments: readonly PaperMoment[], less: number): PaperMoment[][] {
  const pages: PaperMoment[][] = [];
  let room = 0;
  for (const moment of moments) {
    const height = heightOf(moment);
    if (height > room) {
      room = roomOn(pages.length) - less;
      pages.push([]);
    }
    pages.at(-1)?.push(moment);
    room -= height;
  }
  return pages;
}

/** The moments, as many on a page as fit. */
function momentPages(input: PaperInput): Leaf[] {
  const { plan } = input.text;
  const { story, text } = storyText(input);
  const over = `${plan.over} · ${text('title')}`;
  const moments = momentsOf(input);
  let leaves = spread(moments, 0);
  for (let less = 5; less < 150; less += 5) {
    const evenly = spread(moments, less);
    if (evenly.length > leaves.length) break;
    leaves = evenly;
  }
  return leaves.map((list, i) => [
    {
      kind: 'head',
      over,
      title: i === 0 ? plan.moments : plan.momentsOn,
      again: true,
      ...(i === 0 ? { lines: [plan.momentsLead(input.person(story.hero)), plan.anyTime] } : {}),
    },
    { kind: 'moments', list },
    ...(i === leaves.length - 1 ? [{ kind: 'notes' as const, label: plan.notes }] : []),
  ]);
}

/** About how high a moment is on paper, in millimetres: lines of the widths that the style sheet gives. */
function heightOf({ phase, title, gist, ask, pause, choices }: PaperMoment): number {
  const lines = (words: string, width: number) => Math.ceil(words.length / width);
  const left = 4.6 * lines(title, 25) + 3.9 * (lines(gist, 33) + lines(ask, 33)) + (pause ? 6 : 0);
  const right = choices.reduce(
    (sum, choice) => sum + 4.2 * lines(choice.text, 64) + 4 * lines(choice.why, 88) + 1.2,
    0,
  );
  return Math.max(left, right) + 3.6 + (phase ? 8 : 0);
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
