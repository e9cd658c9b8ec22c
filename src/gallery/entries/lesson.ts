import type { ChatEvent } from '../../machines/chat.machine.ts';
import type { Ballot } from '../../machines/lesson/ballot.ts';
import {
  after,
  canAskWhich,
  type Lesson,
  type LessonEvent,
  newLesson,
  waitingFor,
} from '../../machines/lesson/lesson.ts';
import { pausePoints } from '../../machines/lesson/pauses.ts';
import { type LessonPlan, newPlan, planChecks } from '../../machines/lesson/plan.ts';
import { slipAnswers, slipItems, slipTimes } from '../../machines/lesson/slips.ts';
import { ageBands } from '../../scenario/age-bands.ts';
import { moves } from '../../scenario/graph.ts';
import type { AgeBand, Scenario } from '../../scenario/types.ts';
import { lessonEn } from '../../views/text/lesson.en.ts';
import type { AppView, ChooseView, LessonPanel, LessonView, NotesView } from '../../views/types.ts';
import type { Entry } from '../entries.ts';
import type { LessonScene } from '../lesson-screen.ts';
import { shelf, stories } from '../stories.ts';
import { type Scene, viewOf } from '../view-of.ts';

const people = ['Ms Okafor, room 12', 'Mr Tan, the library', 'School nurse, next to the gym'];
const all = stories.map(({ story }) => story);
const inHall = all.filter((story) => story.assembly !== undefined);

/** A story that has everything a lesson can show: tricks, moves, an ending with somebody told. */
const usual = firstOf(all, (story) => story.pattern === 'O' && !story.harmless);
const young = firstOf(all, (story) => story.pattern === 'Y' && !story.harmless);

function firstOf<T>(list: readonly T[], fits: (one: T) => boolean): T {
  const found = list.find(fits) ?? list[0];
  if (found === undefined) throw new Error('There are no stories.');
  return found;
}

// ---------------------------------------------------------------- ways through a lesson

/** Presses "on" until something holds; `undefined` where a lesson led so never comes there. */
function until(
  story: Scenario,
  holds: (lesson: Lesson) => boolean,
  from: readonly LessonEvent[] = [],
): LessonEvent[] | undefined {
  const events = [...from];
  let lesson = from.reduce((so, event) => after(so, event) ?? so, newLesson(story));
  while (!holds(lesson)) {
    const next = after(lesson, { type: 'on' });
    if (!next) return undefined;
    events.push({ type: 'on' });
    lesson = next;
  }
  return events;
}

/** The first story, the usual one first, in which something comes to hold; with the events that lead there. */
function somewhere(holds: (lesson: Lesson) => boolean): { story: Scenario; events: LessonEvent[] } {
  for (const story of [usual, ...all]) {
    const events = until(story, holds);
    if (events) return { story, events };
  }
  throw new Error('No lesson comes there.');
}

const waits =
  (what: ReturnType<typeof waitingFor>['for']) =>
  (lesson: Lesson): boolean =>
    waitingFor(lesson).for === what;

const atHands = (story: Scenario): LessonEvent[] => until(story, waits('hands')) ?? [];

/** So many hands for each option, in order. */
const counted = (counts: readonly number[]): LessonEvent[] =>
  counts.map((value, option) => ({ type: 'count', option, value }));

const revealed = (story: Scenario, counts: readonly number[]): LessonEvent[] => [
  ...atHands(story),
  ...counted(counts),
  { type: 'reveal' },
];

/** The ballot of a story with the most words to show. */
function wordiest(story: Scenario): LessonEvent[] {
  let lesson = newLesson(story);
  const events: LessonEvent[] = [];
  let most = { length: -1, events: atHands(story) };
  for (let next = after(lesson, { type: 'on' }); next; next = after(lesson, { type: 'on' })) {
    lesson = next;
    events.push({ type: 'on' });
    const waiting = waitingFor(lesson);
    if (waiting.for !== 'hands') continue;
    const length = lengthOf(story, waiting.ballot);
    if (length > most.length) most = { length, events: [...events] };
  }
  return most.events;
}

function lengthOf(story: Scenario, { beat, options }: Ballot): number {
  const choices = story.beats[beat]?.choices ?? {};
  return options.reduce((sum, id) => sum + (choices[id]?.text.length ?? 0), 0);
}

// ---------------------------------------------------------------- entries

const screenOf = <S extends 'lesson' | 'notes' | 'choose'>(view: AppView, screen: S) =>
  view.screen.screen === screen ? (view.screen as Extract<AppView['screen'], { screen: S }>) : undefined;

const stageShows =
  (test: (view: LessonView) => boolean): NonNullable<Entry['shows']> =>
  (view) => {
    const screen = screenOf(view, 'lesson');
    return screen !== undefined && test(screen);
  };

const notesShow =
  (test: (view: NotesView) => boolean): NonNullable<Entry['shows']> =>
  (view) => {
    const screen = screenOf(view, 'notes');
    return screen !== undefined && test(screen);
  };

const chooseShows =
  (test: (view: ChooseView) => boolean): NonNullable<Entry['shows']> =>
  (view) => {
    const screen = screenOf(view, 'choose');
    return screen !== undefined && test(screen);
  };

/** A screen of a lesson, on a story. */
function led(story: Scenario, lesson: LessonScene, more: Partial<Scene> = {}): Scene {
  const screen = lesson.on === 'hall' ? 'assembly' : 'class';
  return { screen: 'page', story: story.id, place: { screen, id: story.id }, lesson, ...more };
}

const chosen = (ages: AgeBand, lesson: LessonScene): Scene => ({
  screen: 'page',
  place: { screen: lesson.on === 'choose-assembly' ? 'assembly' : 'class' },
  context: { ages },
  lesson,
});

/** Totals typed in everywhere, some of them too few to be counted out. */
const allSlips: readonly LessonEvent[] = slipTimes.flatMap((when, t) =>
  Array.from({ length: slipItems * slipAnswers }, (_, i): LessonEvent => {
    const [item, answer] = [Math.floor(i / slipAnswers), i % slipAnswers];
    return { type: 'slip', when, item, answer, value: (item + 1) * (answer + 2 + t) };
  }),
);

/** A series, half held, half prepared. */
const planned: LessonPlan = (() => {
  const stories = shelf
    .filter(({ ages }) => ages === '11-13')
    .slice(0, 4)
    .map(({ id }) => id);
  return {
    ...newPlan('11-13'),
    length: 'series',
    stories,
    held: stories.slice(0, 1),
    checked: planChecks.slice(0, 5),
  };
})();

const choosing: readonly Entry[] = [
  ...ageBands.flatMap((ages): Entry[] => [
    {
      id: `choose/class-${ages}`,
      scene: () => chosen(ages, { on: 'choose-class' }),
      shows: chooseShows(({ stories: offered, people: fields }) => offered.length > 0 && !fields),
    },
    {
      id: `choose/assembly-${ages}`,
      scene: () => chosen(ages, { on: 'choose-assembly' }),
      shows: chooseShows(({ stories: offered, people: fields }) => offered.length > 1 && !!fields),
    },
  ]),
  {
    id: 'choose/class-begun',
    scene: () => chosen('11-13', { on: 'choose-class', begun: usual.id }),
    shows: chooseShows(({ begun }) => begun !== undefined),
  },
  {
    id: 'choose/assembly-begun-with-people',
    scene: () => chosen('11-13', { on: 'choose-assembly', begun: inHall[0]?.id ?? '', people }),
    shows: chooseShows(
      ({ begun, people: fields }) => begun !== undefined && fields?.fields[0]?.value === people[0],
    ),
  },
  {
    id: 'choose/assembly-refused',
    scene: () =>
      chosen('14-17', {
        on: 'choose-assembly',
        refused: firstOf([...shelf], ({ assembly }) => !assembly).id,
      }),
    shows: chooseShows(({ lead }) => lead.length === 3),
  },
  {
    id: 'choose/class-series-planned',
    scene: () => chosen('11-13', { on: 'choose-class', plan: planned, news: 'saved' }),
    shows: chooseShows(({ plan }) => plan?.lessons.length === 4 && plan.says !== ''),
  },
  {
    id: 'choose/class-short-wrong-file',
    scene: () =>
      chosen('14-17', {
        on: 'choose-class',
        plan: { ...newPlan('14-17'), length: 20 },
        news: { is: 'foreign' },
      }),
    shows: chooseShows(({ plan }) => plan?.empty !== undefined && plan.says !== ''),
  },
  ...[true, false].map(
    (switchedOn): Entry => ({
      id: `choose/class-careful-${switchedOn ? 'on' : 'off'}`,
      scene: () => chosen('14-17', { on: 'choose-class', switchedOn }),
      shows: chooseShows(({ careful }) => (careful?.story !== undefined) === switchedOn),
    }),
  ),
  {
    id: 'choose/look-alikes-open',
    scene: () => chosen('11-13', { on: 'choose-class' }),
    press: ['look-alikes'],
    shows: chooseShows(({ apart }) => apart !== undefined),
  },
];

type Kind = LessonPanel['kind'];
const panelIs = (kind: Kind) => stageShows(({ panel }) => panel.kind === kind);

/** An exercise that the teacher has opened from the bar, in the middle of the story. */
function exercise(move: string): { story: Scenario; events: LessonEvent[] } {
  const opens: ChatEvent = { type: `open.${move}` };
  const { story, events } = somewhere(
    (lesson) =>
      waits('question')(lesson) &&
      lesson.path.moments.length > 0 &&
      after(lesson, { type: 'chat', event: opens })?.path.place.open !== undefined,
  );
  return { story, events: [...events, { type: 'chat', event: opens }] };
}

const slideTitled = (title: string) =>
  stageShows(({ panel }) => panel.kind === 'slide' && panel.title !== '' && title !== '');

const stage: readonly Entry[] = [
  { id: 'lesson/rules', scene: () => led(usual, { on: 'stage' }), shows: panelIs('slide') },
  { id: 'lesson/rules-young', scene: () => led(young, { on: 'stage' }), shows: panelIs('slide') },
  {
    id: 'lesson/notice',
    scene: () => led(usual, { on: 'stage', events: [{ type: 'on' }] }),
    shows: panelIs('slide'),
  },
  {
    id: 'lesson/first-line',
    scene: () =>
      led(usual, { on: 'stage', events: until(usual, ({ part }) => part === 'story') ?? [] }, { arrived: 1 }),
    shows: panelIs('wait'),
  },
  {
    id: 'lesson/lines-arriving',
    scene: () => {
      const events = until(usual, (lesson) => waits('go')(lesson) && lesson.path.moments.length > 1) ?? [];
      const scene = led(usual, { on: 'stage', events });
      const screen = screenOf(viewOf(scene), 'lesson');
      return { ...scene, arrived: (screen?.chat?.arrival.all ?? 2) - 1 };
    },
    shows: stageShows(({ panel, chat }) => panel.kind === 'wait' && chat?.arrival.next !== undefined),
  },
  ...pausePoints.map(
    (point): Entry => ({
      id: `lesson/pause-${point}`,
      scene: () => {
        const { story, events } = somewhere((lesson) => {
          const waiting = waitingFor(lesson);
          return waiting.for === 'pause' && waiting.point === point;
        });
        return led(story, { on: 'stage', events });
      },
      shows: panelIs('pause'),
    }),
  ),
  {
    id: 'lesson/question',
    scene: () => led(usual, { on: 'stage', events: until(usual, waits('question')) ?? [] }),
    shows: stageShows(({ panel }) => panel.kind === 'question' && panel.options.length > 1),
  },
  {
    id: 'lesson/hands-open',
    scene: () => led(usual, { on: 'stage', events: [...atHands(usual), ...counted([3, 17, 8])] }),
    shows: stageShows(
      ({ panel }) => panel.kind === 'question' && !panel.revealed && !JSON.stringify(panel).includes('17'),
    ),
  },
  {
    id: 'lesson/revealed',
    scene: () => led(usual, { on: 'stage', events: revealed(usual, [3, 17, 8]) }),
    shows: stageShows(
      ({ panel }) => panel.kind === 'question' && panel.options.filter(({ leads }) => leads).length === 1,
    ),
  },
  {
    id: 'lesson/revealed-tie',
    scene: () => led(usual, { on: 'stage', events: revealed(usual, [12, 12, 1]) }),
    shows: stageShows(
      ({ panel }) => panel.kind === 'question' && panel.options.filter(({ leads }) => leads).length === 2,
    ),
  },
  {
    id: 'lesson/revealed-nobody',
    scene: () => led(usual, { on: 'stage', events: revealed(usual, []) }),
    shows: stageShows(
      ({ panel }) => panel.kind === 'question' && panel.revealed && !panel.options.some(({ leads }) => leads),
    ),
  },
  {
    id: 'lesson/which-first',
    scene: () => {
      const { story, events } = somewhere((lesson) => waits('pause')(lesson) && canAskWhich(lesson));
      return led(story, { on: 'stage', events: [...events, { type: 'which' }] });
    },
    shows: stageShows(({ panel }) => panel.kind === 'question' && panel.options.length > 3),
  },
  {
    id: 'lesson/which-first-revealed',
    scene: () => {
      const { story, events } = somewhere((lesson) => waits('pause')(lesson) && canAskWhich(lesson));
      const counts: LessonEvent[] = [{ type: 'which' }, ...counted([6, 2, 0, 19, 4]), { type: 'reveal' }];
      return led(story, { on: 'stage', events: [...events, ...counts] });
    },
    shows: stageShows(({ panel }) => panel.kind === 'question' && panel.revealed),
  },
  {
    id: 'lesson/coaching',
    scene: () =>
      led(usual, {
        on: 'stage',
        events:
          until(usual, (lesson) => waits('go')(lesson) && lesson.path.moments.length > 0, undefined) ?? [],
      }),
    shows: panelIs('story'),
  },
  ...moves.map(
    (move): Entry => ({
      id: `lesson/exercise-${move}`,
      scene: () => {
        const { story, events } = exercise(move);
        return led(story, { on: 'stage', events });
      },
      shows: stageShows(({ chat }) => chat?.sheet?.move === move),
    }),
  ),
  {
    id: 'lesson/what-if',
    scene: () => {
      const events = until(usual, waits('end')) ?? [];
      const beat = firstBallot(usual, events);
      return led(usual, { on: 'stage', events: [...events, { type: 'what-if', beat }] });
    },
    shows: stageShows(
      ({ panel, controls }) => panel.kind === 'question' && controls.some(({ key }) => key === 'return'),
    ),
  },
  {
    id: 'lesson/end',
    scene: () => led(usual, { on: 'stage', events: until(usual, waits('end')) ?? [] }),
    shows: panelIs('end'),
  },
  ...(['talk', 'say', 'help', 'close'] as const).map(
    (part): Entry => ({
      id: `lesson/${part}`,
      scene: () => led(usual, { on: 'stage', events: [{ type: 'part', part }] }),
      shows: slideTitled(part),
    }),
  ),
  {
    id: 'lesson/help-with-people',
    scene: () => led(usual, { on: 'stage', events: [{ type: 'part', part: 'help' }], people }),
    shows: stageShows(({ panel }) => panel.kind === 'slide' && panel.items.includes(people[0] ?? '')),
  },
  {
    id: 'lesson/help-with-all-people',
    scene: () =>
      led(usual, {
        on: 'stage',
        events: [{ type: 'part', part: 'help' }],
        people: [...people, ...people.map((one) => `${one}, every day until four o’clock`)],
      }),
    shows: stageShows(({ panel }) => panel.kind === 'slide' && panel.items.length > 6),
  },
  {
    id: 'lesson/blank',
    scene: () => led(usual, { on: 'stage', events: atHands(usual), blank: true }),
    shows: stageShows(({ blank }) => blank !== undefined),
  },
  {
    id: 'lesson/notes-asked-for',
    scene: () => led(usual, { on: 'stage', events: atHands(usual), over: 'ask', otherWindow: false }),
    shows: stageShows(({ over }) => over !== undefined && !over.notes),
  },
  {
    id: 'lesson/notes-over-it',
    scene: () => led(usual, { on: 'stage', events: atHands(usual), over: 'notes', otherWindow: false }),
    shows: stageShows(({ over }) => over?.notes?.hands !== undefined),
  },
  // The most that has to find room in each story.
  ...all.map(
    (story): Entry => ({
      id: `lesson/longest-${story.id}`,
      scene: () =>
        led(story, {
          on: 'stage',
          events: [...wordiest(story), ...counted([11, 12, 3, 12]), { type: 'reveal' }],
        }),
      shows: stageShows(({ panel }) => panel.kind === 'question' && panel.revealed),
    }),
  ),
];

/** A lesson led to who helps, with hands at every vote; at each of them most went where it gets harder. */
function votedThrough(story: Scenario): LessonEvent[] {
  const events: LessonEvent[] = [];
  let lesson = newLesson(story);
  while (lesson.part !== 'help') {
    const waiting = waitingFor(lesson);
    const harder =
      waiting.for === 'hands'
        ? waiting.ballot.options.findIndex(
            (id) => story.beats[waiting.ballot.beat]?.choices?.[id]?.fit !== 'helps',
          )
        : -1;
    const steps: LessonEvent[] = [
      ...(waiting.for === 'hands'
        ? counted(waiting.ballot.options.map((_, i) => (i === harder ? 16 : 3)))
        : []),
      { type: 'on' },
    ];
    for (const step of steps) lesson = after(lesson, step) ?? lesson;
    events.push(...steps);
  }
  return events;
}

/** The beat of the first ballot that was opened. */
function firstBallot(story: Scenario, events: readonly LessonEvent[]): string {
  const { ballots } = events.reduce((so, event) => after(so, event) ?? so, newLesson(story));
  return [...ballots.values()].find(({ kind }) => kind === 'choice')?.beat ?? story.start;
}

const notes: readonly Entry[] = [
  {
    id: 'notes/welcome',
    scene: () => led(usual, { on: 'notes', minutes: 0 }),
    shows: notesShow(({ hands, whatIf }) => !hands && !whatIf),
  },
  {
    id: 'notes/question',
    scene: () => led(usual, { on: 'notes', events: until(usual, waits('question')) ?? [] }),
    shows: notesShow(({ hands, next }) => !hands && next.lines.length > 1),
  },
  {
    id: 'notes/hands',
    scene: () => led(usual, { on: 'notes', events: [...atHands(usual), ...counted([3, 17, 8])] }),
    shows: notesShow(({ hands }) => hands?.options[1]?.count === 17),
  },
  {
    id: 'notes/hands-revealed-tie',
    scene: () => led(usual, { on: 'notes', events: revealed(usual, [12, 12, 1]) }),
    shows: notesShow(({ hands, ask }) => hands !== undefined && ask.lines.length === 1),
  },
  {
    id: 'notes/which-first',
    scene: () => {
      const { story, events } = somewhere((lesson) => waits('pause')(lesson) && canAskWhich(lesson));
      return led(story, {
        on: 'notes',
        events: [...events, { type: 'which' }, ...counted([6, 2, 0, 19, 4])],
      });
    },
    shows: notesShow(({ hands }) => (hands?.options.length ?? 0) > 3),
  },
  {
    id: 'notes/pause',
    scene: () => {
      const { story, events } = somewhere(waits('pause'));
      return led(story, { on: 'notes', events });
    },
    shows: notesShow(({ ask }) => ask.lines.length === 2),
  },
  {
    id: 'notes/exercise',
    scene: () => {
      const { story, events } = exercise('save');
      return led(story, { on: 'notes', events });
    },
  },
  {
    id: 'notes/end',
    scene: () => led(usual, { on: 'notes', events: until(usual, waits('end')) ?? [], minutes: 31 }),
    shows: notesShow(({ whatIf }) => whatIf !== undefined),
  },
  {
    id: 'notes/who-helps',
    scene: () => led(usual, { on: 'notes', events: [{ type: 'part', part: 'help' }] }),
  },
  {
    id: 'notes/after-the-lesson',
    scene: () => led(usual, { on: 'notes', events: votedThrough(usual), minutes: 44 }),
    shows: notesShow(({ after: over }) => over?.moments.some(({ prompt }) => prompt !== undefined) ?? false),
  },
  {
    id: 'notes/slips',
    scene: () => led(usual, { on: 'notes', events: allSlips }),
    press: ['slips'],
    shows: notesShow(({ slips }) => slips?.times.every(({ rows }) => rows.length === slipItems) ?? false),
  },
  {
    id: 'notes/after-with-slips',
    scene: () => led(usual, { on: 'notes', events: [...votedThrough(usual), ...allSlips], minutes: 45 }),
    shows: notesShow(({ after: over }) => over?.slips?.prompt !== undefined),
  },
  {
    id: 'notes/short-lesson',
    scene: () =>
      led(usual, { on: 'notes', length: 20, events: [{ type: 'part', part: 'talk' }, { type: 'on' }] }),
    shows: notesShow(({ place }) => place.startsWith('4')),
  },
  {
    id: 'notes/projector-closed',
    scene: () => led(usual, { on: 'notes', events: atHands(usual), otherWindow: false }),
    shows: notesShow(({ windows }) => windows.button !== undefined),
  },
  {
    id: 'notes/projector-blank',
    scene: () => led(usual, { on: 'notes', events: atHands(usual), blank: true }),
    shows: notesShow(({ controls }) => controls.some(({ key, pressed }) => key === 'blank' && pressed)),
  },
];

// ---------------------------------------------------------------- in the hall

/** More slides than any assembly has: the last one. */
const afterLast = 999;

/** The slide that something holds of; `undefined` where there is none. Of several, the one with the most words. */
function slideOf(story: Scenario, holds: (view: LessonView) => boolean): number | undefined {
  let found: { slide: number; length: number } | undefined;
  let before = '';
  for (let slide = 0; slide < afterLast; slide += 1) {
    const screen = screenOf(viewOf(led(story, { on: 'hall', slide, people })), 'lesson');
    if (!screen || screen.place === before) break;
    before = screen.place;
    const { length } = JSON.stringify([screen.panel, screen.message]);
    if (holds(screen) && length > (found?.length ?? 0)) found = { slide, length };
  }
  return found?.slide;
}

/** The first story of the hall that has a slide of which something holds. */
function hallSlide(
  holds: (view: LessonView) => boolean,
  among: readonly Scenario[] = inHall,
): { story: Scenario; slide: number } {
  for (const story of among) {
    const slide = slideOf(story, holds);
    if (slide !== undefined) return { story, slide };
  }
  throw new Error('No assembly has such a slide.');
}

const titled =
  (title: string) =>
  ({ panel }: LessonView): boolean =>
    panel.kind === 'slide' && panel.title === title;

function inTheHall(
  id: string,
  holds: (view: LessonView) => boolean,
  more: Partial<LessonScene> = {},
  among?: readonly Scenario[],
): Entry {
  return {
    id: `assembly/${id}`,
    scene: () => {
      const { story, slide } = hallSlide(holds, among);
      return led(story, { on: 'hall', slide, people, ...more });
    },
    shows: stageShows(({ kind }) => kind === 'assembly'),
  };
}

const words = lessonEn.assembly;
const youngHall = inHall.filter(({ pattern }) => pattern === 'Y');
const olderHall = inHall.filter(({ pattern }) => pattern !== 'Y');

const hall: readonly Entry[] = [
  inTheHall('welcome', titled(words.welcome.title)),
  // Every kind that a cut has today; a picture's tile is in none of them.
  ...(['them', 'hero', 'aloud', 'thought', 'narration', 'app'] as const).map((kind) =>
    inTheHall(`message-${kind}`, ({ message }) => message?.kind === kind),
  ),
  inTheHall('think', ({ panel }) => panel.kind === 'pause'),
  ...words.moves.young.map((move) =>
    inTheHall(`move-young-${move.title.toLowerCase()}`, titled(move.title), {}, youngHall),
  ),
  ...words.moves.older.map((move) =>
    inTheHall(`move-${move.title.toLowerCase()}`, titled(move.title), {}, olderHall),
  ),
  inTheHall('sentence', titled(words.say.title)),
  inTheHall('people', titled(words.who.title)),
  inTheHall('people-all', titled(words.who.title), {
    people: [...people, 'Ms Silva, room 3', 'Coach Lin, the gym', 'Mr Quinn, the office'],
  }),
  inTheHall('people-not-named', titled(words.who.title), { people: [] }),
  inTheHall('services', titled(lessonEn.help.title)),
  inTheHall('never-too-late', titled(words.never.title)),
  inTheHall('kind-thing', titled(words.close.title)),
  inTheHall('follow-up', titled(words.follow.title)),
  inTheHall('blank', titled(words.welcome.title), { blank: true }),
  // The most that has to find room in each story.
  ...inHall.flatMap((story) => [
    inTheHall(`longest-${story.id}`, ({ message }) => message !== undefined, {}, [story]),
    inTheHall(`think-${story.id}`, ({ panel }) => panel.kind === 'pause', {}, [story]),
    inTheHall(`closes-${story.id}`, titled(story.title), {}, [story]),
  ]),
];

/** A class, the teacher's own window, an assembly, and where they are chosen. */
export const lessonEntries: readonly Entry[] = [...choosing, ...stage, ...notes, ...hall];
