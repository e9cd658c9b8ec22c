import { shownCount } from '../../machines/lesson/ballot.ts';
import type { KeptLesson } from '../../machines/lesson/kept.ts';
import type { Lesson } from '../../machines/lesson/lesson.ts';
import type { Shown } from '../chat.view.ts';
import type { Telling } from '../telling.ts';
import type { LessonText } from '../text/lesson.types.ts';
import type { ButtonView, LessonPress } from '../types.ts';

/** What the screens of a lesson are made from. */
export interface LessonInput {
  text: LessonText;
  telling: Telling;
  kept: KeptLesson;
  lesson: Lesson;
  shown: Shown;
  /** Lines of the story's content notice. */
  notice: readonly string[];
  /** Who helps in the country chosen: one line each, such as its name and its number. */
  services: readonly string[];
  /** Emergency and crisis services, one line each. */
  crisis: readonly string[];
  /** The school's own people, as typed in. */
  people: readonly string[];
  /** Whether the other window of this lesson is open. */
  otherWindow: boolean;
  /** Minutes since the lesson was opened in this window. */
  minutes: number;
  /** With one screen: the question whether the projector is blank, or the notes themselves. */
  over: 'none' | 'ask' | 'notes';
  fullScreen: boolean;
}

export const letters = 'ABCDE';

/** A count as it is shown: fewer than five as "a few" (brief 4.4). */
export function handsInWords({ text }: LessonInput, count: number): string {
  const shown = shownCount(count);
  if (shown === 'none') return text.hands.none;
  return shown === 'few' ? text.hands.few : String(shown);
}

/** A press of the lesson. */
export function press(
  key: string,
  label: string,
  what: LessonPress,
  more: Partial<ButtonView> = {},
): ButtonView {
  return { key, label, action: { do: 'lesson', press: what }, ...more };
}

/** Words of the story in the quotation marks of the language. */
export function quoted(words: string, { lang }: Telling): string {
  return lang === 'es' ? `«${words}»` : `“${words}”`;
}
