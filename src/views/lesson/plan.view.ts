import {
  type LessonPlan,
  minutesOf,
  type PlanCheck,
  type PlanFound,
  planChecks,
  planLengths,
  roomOf,
  seriesLessons,
} from '../../machines/lesson/plan.ts';
import type { ShelfEntry } from '../../scenario/catalogue.ts';
import type { AgeBand, Lang } from '../../scenario/types.ts';
import type { LessonText } from '../text/lesson.types.ts';
import type { ButtonView, ChooseView, PlanView } from '../types.ts';
import { press } from './input.ts';

/** What became of saving, loading or removing a plan. */
export type PlanNews = 'saved' | 'removed' | 'too-large' | PlanFound | undefined;

export interface PlanInput {
  text: LessonText;
  lang: Lang;
  ages: AgeBand;
  shelf: readonly ShelfEntry[];
  plan: LessonPlan;
  news: PlanNews;
}

/**
 * Four stories for a series, by number: different tricks and different kinds of person, a harmless one among them, and
 * none that begins with a threat in the first lesson.
 */
const suggested: Readonly<Record<AgeBand, readonly string[]>> = {
  '8-10': ['SC01', 'HL01', 'SC02', 'SC04'],
  '11-13': ['SC05', 'HL04', 'SC08', 'SC07'],
  '14-17': ['SC19', 'HL07', 'SC16', 'SC17'],
};

/** How long a lesson is to be. */
export function lengthsView({ text, plan }: PlanInput): NonNullable<ChooseView['lengths']> {
  const words = text.choose;
  return {
    name: words.lengthName,
    buttons: planLengths.map((length) =>
      press(
        `length-${length}`,
        words.lengths[length],
        { type: 'plan', change: { do: 'length', length } },
        { pressed: plan.length === length },
      ),
    ),
    hint: words.lengthHint[plan.length],
  };
}

/**
 * About how many minutes a story of so many minutes takes with a class: with every pause and talk half as much again; in
 * the short lesson a few for the votes.
 */
export function minutesInClass(alone: number, length: 20 | 45): number {
  return length === 45 ? Math.round(alone * 1.5) : alone + 3;
}

/** More than this is left for a story by the rest of a lesson of 20 minutes. */
const tightFrom = 13;

/** The time that a story takes alone, and in a lesson of the plan. */
export function timesOf({ minutes }: ShelfEntry, { text, plan }: PlanInput): string[] {
  const length = minutesOf(plan);
  const inClass = minutesInClass(minutes, length);
  return [
    text.choose.minutes(minutes, inClass, length),
    ...(length === 20 && inClass >= tightFrom ? [text.choose.tight] : []),
  ];
}

/** Puts a story in the plan, or takes it out. */
export function planToggle(id: string, { text, plan }: PlanInput): ButtonView {
  const there = plan.stories.includes(id);
  const full = !there && plan.length === 'series' && plan.stories.length >= roomOf(plan);
  return press(
    `plan-${id}`,
    there ? text.choose.takeOut : text.choose.putIn,
    { type: 'plan', change: { do: 'story', id } },
    { icon: there ? 'minus' : 'plus', ...(full ? { disabled: text.choose.full } : {}) },
  );
}

/** What is planned: the lessons in order, what has to be done before, and the file. */
export function planView(input: PlanInput): PlanView {
  const { text, lang, ages, shelf, plan } = input;
  const words = text.plan;
  const inPlan = plan.stories.flatMap((id) => shelf.filter((entry) => entry.id === id));
  const four = suggested[ages].flatMap((number) => shelf.filter((entry) => entry.number === number));
  return {
    title: words.title,
    lead: [...words.lead],
    ...(inPlan.length === 0 ? { empty: words.empty } : {}),
    lessons: inPlan.map((entry, i) => ({
      id: entry.id,
      heading: words.lesson(i + 1),
      story: entry.title[lang],
      person: entry.hero,
      buttons: lessonButtons(input, entry.id, i),
    })),
    checks: {
      title: words.checks.title,
      lead: words.checks.lead,
      items: planChecks.map((check: PlanCheck) => ({
        key: `check-${check}`,
        label: words.checks.items[check],
        checked: plan.checked.includes(check),
        action: { do: 'lesson', press: { type: 'plan', change: { do: 'check', check } } },
      })),
    },
    buttons: [
      ...(plan.length === 'series' && four.length === seriesLessons
        ? [
            press(
              'plan-suggest',
              words.suggest,
              { type: 'plan', change: { do: 'stories', ids: four.map(({ id }) => id) } },
              { icon: 'lightbulb' },
            ),
          ]
        : []),
      press('plan-save', words.save, { type: 'plan-save' }, { icon: 'save' }),
      press('plan-load', words.load, { type: 'plan-load' }, { icon: 'file-text' }),
      press('plan-remove', words.remove, { type: 'plan-remove' }, { icon: 'trash-2' }),
    ],
    says: newsInWords(input),
  };
}

function lessonButtons({ text, plan }: PlanInput, id: string, place: number): ButtonView[] {
  const words = text.plan;
  return [
    {
      key: `begin-${id}`,
      label: words.begin,
      action: { do: 'visit', route: { screen: 'class', id } },
      icon: 'presentation',
      primary: true,
    },
    ...(place > 0
      ? [
          press(
            `earlier-${id}`,
            words.earlier,
            { type: 'plan', change: { do: 'earlier', id } },
            { icon: 'chevron-left' },
          ),
        ]
      : []),
    press(
      `held-${id}`,
      words.held,
      { type: 'plan', change: { do: 'held', id } },
      { icon: 'check', pressed: plan.held.includes(id) },
    ),
    press(`out-${id}`, text.choose.takeOut, { type: 'plan', change: { do: 'story', id } }, { icon: 'minus' }),
  ];
}

function newsInWords({ text, news }: PlanInput): string {
  const words = text.plan;
  if (news === undefined) return '';
  if (news === 'saved') return words.saved;
  if (news === 'removed') return words.removed;
  if (news === 'too-large') return words.tooLarge;
  if (news.is === 'foreign') return words.foreign;
  if (news.is === 'newer') return words.newer;
  return [words.loaded, ...(news.gone.length > 0 ? [words.gone(news.gone.join(', '))] : [])].join(' ');
}
