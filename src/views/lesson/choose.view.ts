import type { KeptLesson } from '../../machines/lesson/kept.ts';
import type { LessonPlan } from '../../machines/lesson/plan.ts';
import { ageBands } from '../../scenario/age-bands.ts';
import { type ShelfEntry, shelfOrder } from '../../scenario/catalogue.ts';
import type { AgeBand, Lang } from '../../scenario/types.ts';
import type { LessonText } from '../text/lesson.types.ts';
import type { ButtonView, ChooseStory, ChooseView } from '../types.ts';
import { press } from './input.ts';
import { lengthsView, type PlanInput, planToggle, planView, timesOf } from './plan.view.ts';

export interface ChooseInput {
  kind: 'class' | 'assembly';
  text: LessonText;
  lang: Lang;
  ages: AgeBand;
  shelf: readonly ShelfEntry[];
  appName: (app: string) => string;
  people: readonly string[];
  /** A lesson of this kind that has been begun on this device. */
  begun: KeptLesson | undefined;
  /** A story that has been asked for and has no assembly cut, or has not been switched on. */
  notPossible?: string;
  /** Class: what has been planned, and what became of its file. */
  plan: LessonPlan;
  news: PlanInput['news'];
  /** Whether the story with extra rules has been switched on for this lesson. */
  switchedOn: boolean;
  toStart: string;
}

/** How many of the school's own people can be named. */
export const mostPeople = 6;

/** Where a lesson or an assembly is chosen: the age, the story, and what has to be ready. */
export function chooseView(input: ChooseInput): ChooseView {
  const { kind, text, lang, ages, shelf, begun } = input;
  const words = text.choose;
  const assembly = kind === 'assembly';
  const all = shelfOrder(shelf).filter(
    (entry) => entry.ages === ages && !entry.adults && (!assembly || entry.assembly),
  );
  const stories = all.filter(({ classOnly }) => !classOnly);
  const careful = assembly ? undefined : all.find(({ classOnly }) => classOnly);
  const begunTitle = shelf.find(({ id }) => id === begun?.story)?.title[lang];
  const refused = shelf.find(({ id }) => id === input.notPossible)?.title[lang];
  return {
    screen: 'choose',
    kind,
    title: assembly ? words.assemblyTitle : words.classTitle,
    lead: [
      ...(refused && assembly ? [words.notPossible(refused)] : []),
      ...(assembly ? words.assemblyLead : words.classLead),
    ],
    bandsName: words.bandsName,
    bands: ageBands.map((band) => ({
      key: `ages-${band}`,
      label: words.ages[band],
      action: { do: 'set', setting: 'ages', value: band },
      pressed: band === ages,
    })),
    storiesName: words.storiesName,
    ...(assembly ? {} : { lengths: lengthsView(input) }),
    stories: stories.map((entry) => storyOf(input, entry)),
    ...(careful ? { careful: carefulView(input, careful) } : {}),
    ...(assembly ? {} : { plan: planView(input) }),
    ...(stories.some(({ harmless }) => harmless)
      ? {
          apart: {
            title: words.lookAlikes,
            lines: [
              words.lookAlikesLead,
              ...stories.filter(({ harmless }) => harmless).map(({ title }) => title[lang]),
            ],
          },
        }
      : {}),
    ...(stories.length === 0 ? { none: words.none } : {}),
    ...(begun && begunTitle ? { begun: begunView(begun, begunTitle, text) } : {}),
    ...(assembly ? { people: peopleView(input) } : {}),
    blocks: assembly
      ? [words.assemblyBefore, words.assemblyPlan, words.keys, text.disclosure].map(listed)
      : [words.keys, words.remote, words.screens, text.disclosure].map(listed),
    buttons: [
      {
        key: 'paper',
        label: words.paper,
        action: { do: 'visit', route: { screen: 'paper' } },
        icon: 'printer',
      },
      ...(assembly
        ? []
        : [
            {
              key: 'curricula',
              label: text.plan.curricula,
              action: { do: 'visit', route: { screen: 'paper', sheet: 'curricula' } },
              icon: 'book-open',
            } satisfies ButtonView,
          ]),
      {
        key: 'home',
        label: input.toStart,
        action: { do: 'visit', route: { screen: 'home' } },
        icon: 'house',
      },
    ],
  };
}

function storyOf(input: ChooseInput, entry: ShelfEntry): ChooseStory {
  const { kind, text, lang, appName } = input;
  const words = text.choose;
  return {
    id: entry.id,
    key: `lead-${entry.id}`,
    label: entry.title[lang],
    person: entry.hero,
    app: entry.app,
    appName: appName(entry.app),
    facts: kind === 'assembly' ? [words.assemblyMinutes] : timesOf(entry, input),
    action: { do: 'visit', route: { screen: kind, id: entry.id } },
    more: [
      // The story with extra rules opens only inside a lesson.
      ...(entry.classOnly
        ? []
        : [
            {
              key: `preview-${entry.id}`,
              label: words.preview,
              action: { do: 'visit', route: { screen: 'story', id: entry.id } },
              icon: 'play',
            } satisfies ButtonView,
          ]),
      {
        key: `branches-${entry.id}`,
        label: words.branches,
        action: { do: 'visit', route: { screen: 'paper', sheet: 'branches', id: entry.id } },
        icon: 'list',
      },
      ...(kind === 'class' && !entry.classOnly ? [planToggle(entry.id, input)] : []),
    ],
  };
}

/** The story that opens only when the teacher switches it on for this lesson (brief 3.6). */
function carefulView(input: ChooseInput, entry: ShelfEntry): NonNullable<ChooseView['careful']> {
  const { text, switchedOn } = input;
  const { title, lines, on, off } = text.choose.careful;
  return {
    title,
    lines: [...lines],
    button: press(
      'switch-on',
      switchedOn ? off : on,
      { type: 'switch-on', on: !switchedOn },
      { icon: switchedOn ? 'x' : 'check', pressed: switchedOn },
    ),
    ...(switchedOn ? { story: storyOf(input, entry) } : {}),
  };
}

const listed = ({ title, lines }: { title: string; lines: string[] }) => ({ title, items: [...lines] });

function begunView(begun: KeptLesson, title: string, text: LessonText): NonNullable<ChooseView['begun']> {
  const goOn: ButtonView = {
    key: 'lesson-go-on',
    label: text.choose.goOn,
    action: { do: 'visit', route: { screen: begun.kind, id: begun.story } },
    icon: 'play',
    primary: true,
  };
  return {
    text: text.choose.begun(title),
    buttons: [goOn, press('lesson-forget', text.choose.forget, { type: 'end' }, { icon: 'trash-2' })],
  };
}

function peopleView({ text, people }: ChooseInput): NonNullable<ChooseView['people']> {
  return {
    title: text.people.title,
    lead: text.people.lead,
    most: mostPeople,
    fields: Array.from({ length: mostPeople }, (_, i) => ({
      label: text.people.field(i + 1),
      value: people[i] ?? '',
    })),
  };
}
