import { ageBands } from '../../scenario/age-bands.ts';
import type { AgeBand } from '../../scenario/types.ts';
import { type LessonLength, lengths } from './lesson.ts';

/** One lesson of 20 or 45 minutes, or a series of four of 45. */
export const planLengths = [...lengths, 'series'] as const;
export type PlanLength = (typeof planLengths)[number];

/** Lessons of a series. */
export const seriesLessons = 4;

/** What has to be done before a lesson (brief 6.1), in order. */
export const planChecks = [
  'staff',
  'law',
  'play',
  'letter',
  'quiet',
  'free',
  'rules',
  'box',
  'board',
] as const;
export type PlanCheck = (typeof planChecks)[number];

/** What somebody has planned, as it is kept on this device or in a file. Nothing of a class or a person. */
export interface LessonPlan {
  format: 1;
  ages: AgeBand;
  length: PlanLength;
  /** Ids of the stories, in the order of the lessons: one, or up to four in a series. */
  stories: string[];
  /** Those whose lesson has been held. */
  held: string[];
  checked: PlanCheck[];
}

/** A change of the plan. */
export type PlanChange =
  | { do: 'length'; length: PlanLength }
  /** Puts a story in, or takes it out. */
  | { do: 'story'; id: string }
  | { do: 'earlier'; id: string }
  | { do: 'held'; id: string }
  | { do: 'check'; check: PlanCheck }
  | { do: 'stories'; ids: string[] };

/** A plan with nothing in it. */
export function newPlan(ages: AgeBand): LessonPlan {
  return { format: 1, ages, length: 45, stories: [], held: [], checked: [] };
}

/** How many stories a plan has room for. */
export function roomOf({ length }: Pick<LessonPlan, 'length'>): number {
  return length === 'series' ? seriesLessons : 1;
}

/** Minutes of each lesson of a plan. */
export function minutesOf({ length }: Pick<LessonPlan, 'length'>): LessonLength {
  return length === 'series' ? 45 : length;
}

/** The plan after a change. What there is no room for stays out; in a single lesson the new story takes the place. */
export function planAfter(plan: LessonPlan, change: PlanChange): LessonPlan {
  switch (change.do) {
    case 'length':
      return fitted({ ...plan, length: change.length });
    case 'story':
      return fitted({ ...plan, stories: withStory(plan, change.id) });
    case 'stories':
      return fitted({ ...plan, stories: [...new Set(change.ids)] });
    case 'earlier':
      return { ...plan, stories: earlier(plan.stories, change.id) };
    case 'held':
      return { ...plan, held: toggled(plan.held, change.id) };
    case 'check':
      return { ...plan, checked: toggled(plan.checked, change.check) };
  }
}

function fitted(plan: LessonPlan): LessonPlan {
  const stories = plan.stories.slice(0, roomOf(plan));
  return { ...plan, stories, held: plan.held.filter((id) => stories.includes(id)) };
}

function withStory(plan: LessonPlan, id: string): string[] {
  const { stories } = plan;
  if (stories.includes(id)) return stories.filter((one) => one !== id);
  return roomOf(plan) === 1 ? [id] : [...stories, id];
}

function earlier(stories: readonly string[], id: string): string[] {
  const at = stories.indexOf(id);
  if (at < 1) return [...stories];
  const without = stories.filter((one) => one !== id);
  return [...without.slice(0, at - 1), id, ...without.slice(at - 1)];
}

function toggled<T>(list: readonly T[], one: T): T[] {
  return list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
}

/** What a file or a storage held: a plan, a plan of a newer version of this app, or something else. */
export type PlanFound =
  | { is: 'plan'; plan: LessonPlan; gone: string[] }
  | { is: 'newer' }
  | { is: 'foreign' };

/**
 * Reads a plan, trusting none of it. Goes in: anything, and the ids of the stories that there are. Comes out: the plan
 * with what still fits, and the ids of stories that are no longer there.
 */
export function readPlan(found: unknown, stories: ReadonlySet<string>): PlanFound {
  if (!isRecord(found) || found['is'] !== 'got-your-back plan') return { is: 'foreign' };
  if (typeof found['format'] === 'number' && found['format'] > 1) return { is: 'newer' };
  const ages = ageBands.find((one) => one === found['ages']);
  const length = planLengths.find((one) => one === found['length']);
  if (found['format'] !== 1 || !ages || !length) return { is: 'foreign' };
  const named = texts(found['stories']);
  const plan = fitted({
    ...newPlan(ages),
    length,
    stories: named.filter((id) => stories.has(id)),
    held: texts(found['held']),
    checked: planChecks.filter((check) => texts(found['checked']).includes(check)),
  });
  return { is: 'plan', plan, gone: named.filter((id) => !stories.has(id)) };
}

/** A plan as it is stored and saved: it says of itself what it is. */
export function writePlan(plan: LessonPlan): Record<string, unknown> {
  return { is: 'got-your-back plan', ...plan };
}

/** Texts of a list, each once, none longer than an id can be. */
function texts(found: unknown): string[] {
  if (!Array.isArray(found)) return [];
  const list = found.filter((one): one is string => typeof one === 'string' && one.length <= 80);
  return [...new Set(list)].slice(0, 50);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
