import type { Ballot } from '../../machines/lesson/ballot.ts';
import { key } from '../../scenario/strings.ts';
import type { Move } from '../../scenario/types.ts';
import type { LessonInput } from './input.ts';

/** Words of an option: the choice, or the move. */
export function optionLabel({ telling, lesson }: LessonInput, ballot: Ballot, option: number): string {
  const id = ballot.options[option] ?? '';
  if (ballot.kind === 'choice') return telling.text(key.choice(ballot.beat, id));
  const young = lesson.story.pattern === 'Y' && id === 'pause';
  return young ? telling.ui.stop.bar : telling.ui.moves[id as Move].bar;
}
