import type { Mood } from '../../scenario/types.ts';
import type { LessonPanel } from '../types.ts';
import { type LessonInput, quoted } from './input.ts';

/** What stands in a slide of the parts beside the story. */
export function slidePanel({
  lesson,
  text,
  telling,
  notice,
  services,
  people,
}: LessonInput): LessonPanel & { kind: 'slide' } {
  const { story, part, slide } = lesson;
  const name = telling.nameOf(story.hero);
  const panel = (
    title: string,
    lines: readonly string[],
    more: { items?: readonly string[]; big?: string; mood?: Mood } = {},
  ) => ({
    kind: 'slide' as const,
    title,
    lines: [...lines],
    items: [...(more.items ?? [])],
    ...(more.big ? { big: more.big } : {}),
    ...(more.mood ? { person: { person: story.hero, mood: more.mood, name } } : {}),
  });
  switch (part) {
    case 'welcome':
      return slide === 0
        ? panel(text.welcome.title, [], {
            items: text.welcome.items[story.pattern === 'Y' ? 'young' : 'older'],
          })
        : panel(telling.text('title'), [...notice, text.welcome.away], { mood: 'calm' });
    case 'talk':
      return panel(text.talk.title(slide + 1), [], { big: telling.text(`debrief.q.${slide}`), mood: 'calm' });
    case 'say':
      return panel(text.say.title, text.say.lines, {
        big: quoted(telling.text('debrief.power'), telling),
        mood: 'unsure',
      });
    case 'help':
      return panel(text.help.title, [...text.help.lines], {
        items: [...people, ...services],
        big: text.help.never,
      });
    default:
      return panel(text.close.title, text.close.lines, { mood: 'relieved' });
  }
}
