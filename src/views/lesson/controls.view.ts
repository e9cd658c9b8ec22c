import { canAskWhich, slidesOf, waitingFor } from '../../machines/lesson/lesson.ts';
import type { ButtonView } from '../types.ts';
import { type LessonInput, press } from './input.ts';

/** The row of presses at the foot of the projector, and in the teacher's window. */
export function controlsOf(input: LessonInput): ButtonView[] {
  const { lesson, kept, text } = input;
  const words = text.controls;
  const waiting = waitingFor(lesson);
  const last = lesson.part === 'close' && lesson.slide + 1 >= slidesOf('close', lesson.length);
  return [
    // Both keep their places, so that nobody presses the one for the other.
    press(
      'back',
      words.back,
      { type: 'back' },
      { icon: 'chevron-left', ...(kept.events.length > 0 ? {} : { disabled: words.first }) },
    ),
    ...(waiting.for === 'hands'
      ? [press('reveal', words.reveal, { type: 'reveal' }, { icon: 'eye', primary: true })]
      : [
          press(
            'on',
            words.on,
            { type: 'on' },
            { icon: 'arrow-right', primary: !last, ...(last ? { disabled: words.last } : {}) },
          ),
        ]),
    ...(canAskWhich(lesson) ? [press('which', words.which, { type: 'which' }, { icon: 'hand' })] : []),
    ...(lesson.aside ? [press('return', words.return, { type: 'return' }, { icon: 'rotate-ccw' })] : []),
    press(
      'blank',
      kept.blank ? words.unblank : words.blank,
      { type: 'blank' },
      { icon: kept.blank ? 'eye' : 'eye-off', pressed: kept.blank },
    ),
    press('full', words.full, { type: 'full-screen' }, { icon: 'maximize', pressed: input.fullScreen }),
    press('notes', words.notes, { type: 'notes' }, { icon: 'book-open' }),
  ];
}
