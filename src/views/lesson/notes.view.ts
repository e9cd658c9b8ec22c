import { type Ballot, handsOf, leaders } from '../../machines/lesson/ballot.ts';
import { momentsOf, parts, waitingFor } from '../../machines/lesson/lesson.ts';
import { isClassOnly } from '../../scenario/class-only.ts';
import { answerOf, beatOf, choicesAt, resolve } from '../../scenario/graph.ts';
import { key } from '../../scenario/strings.ts';
import type { Move } from '../../scenario/types.ts';
import type { NotesView } from '../types.ts';
import { afterView } from './after.view.ts';
import { controlsOf } from './controls.view.ts';
import { type LessonInput, letters, press } from './input.ts';
import { optionLabel } from './option.view.ts';
import { slidePanel } from './slide.view.ts';
import { slipsView } from './slips.view.ts';

/** The teacher's own window: what the class sees, the hands, what to ask, what comes next. */
export function notesView(input: LessonInput): NotesView {
  const { lesson, text, telling } = input;
  const words = text.notes;
  const waiting = waitingFor(lesson);
  const ballot = waiting.for === 'hands' || waiting.for === 'choice' ? waiting.ballot : undefined;
  const moments = momentsOf(lesson);
  const over = lesson.part === 'help' || lesson.part === 'close' ? afterView(input) : undefined;
  return {
    screen: 'notes',
    id: lesson.story.id,
    title: `${words.title}: ${telling.text('title')}`,
    place: text.place(text.parts[lesson.part], parts.indexOf(lesson.part) + 1, parts.length),
    now: { title: words.now, text: nowOf(input) },
    controls: controlsOf(input).filter((button) => button.key !== 'notes' && button.key !== 'full'),
    controlsName: text.controls.name,
    ...(ballot ? { hands: handsView(input, ballot) } : {}),
    ask: { title: words.ask, lines: askOf(input) },
    next: { title: words.next, lines: nextOf(input) },
    ...(moments.length > 0
      ? {
          whatIf: {
            title: words.whatIf,
            buttons: moments.map(({ beat }) =>
              press(
                `what-if:${beat}`,
                beatOf(lesson.story, beat).map ? telling.text(key.map(beat)) : telling.text(key.gist(beat)),
                { type: 'what-if', beat },
                { icon: 'rotate-ccw' },
              ),
            ),
          },
        }
      : {}),
    parts: {
      title: words.parts,
      buttons: parts.map((part) =>
        press(`part-${part}`, text.parts[part], { type: 'part', part }, { pressed: part === lesson.part }),
      ),
    },
    time: words.time(input.minutes),
    windows: input.otherWindow
      ? { text: words.there }
      : {
          text: words.gone,
          button: press('projector', words.open, { type: 'projector' }, { icon: 'external-link' }),
        },
    disclosure: text.disclosure,
    ...(lesson.part === 'story' ? {} : { slips: slipsView(input) }),
    ...(over ? { after: over } : {}),
    end: press('end', text.controls.end, { type: 'end' }, { icon: 'trash-2' }),
  };
}

/** In one line, what is on the projector. */
function nowOf(input: LessonInput): string {
  const { lesson, text, telling } = input;
  if (lesson.part !== 'story') {
    const { title, big } = slidePanel(input);
    return big ? `${title} ${big}` : title;
  }
  const waiting = waitingFor(lesson);
  if (waiting.for === 'pause') return text.pause[waiting.point].title;
  if (waiting.for === 'exercise') {
    const { open } = lesson.path.place;
    return open ? `${text.exercise}: ${telling.ui.moves[open.move].bar}` : text.exercise;
  }
  return telling.text(key.gist(lesson.path.place.beat));
}

function askOf({ lesson, text }: LessonInput): string[] {
  const words = text.notes;
  if (lesson.part !== 'story') {
    const checksIn = isClassOnly(lesson.story) && (lesson.part === 'talk' || lesson.part === 'close');
    return [...words.slideAsk[lesson.part], ...(checksIn ? words.checkIn : [])];
  }
  const waiting = waitingFor(lesson);
  switch (waiting.for) {
    case 'pause':
      return [...text.pause[waiting.point].ask];
    case 'exercise':
      return [...words.exerciseAsk];
    case 'end':
      return [...words.endAsk];
    case 'choice':
      return leaders(waiting.ballot).length > 1 ? [words.tie] : [...words.goAsk];
    default:
      return [...words.goAsk];
  }
}

/** Where the story goes from here: for each choice, or by itself. */
function nextOf({ lesson, text, telling }: LessonInput): string[] {
  const { story, path, part } = lesson;
  const gist = (beat: string) => telling.text(key.gist(beat));
  if (part !== 'story') {
    const following = parts[parts.indexOf(part) + 1];
    return following ? [text.parts[following]] : [];
  }
  const { place } = path;
  const beat = beatOf(story, place.beat);
  if (beat.end) return [text.parts.talk];
  if (beat.next !== undefined) return [gist(resolve(beat.next, place))];
  return choicesAt(beat, place).map(
    ([id, choice], i) =>
      `${letters[i]} · ${telling.text(key.choice(place.beat, id))} → ${gist(resolve(choice.to, place))}`,
  );
}

function handsView(input: LessonInput, ballot: Ballot): NonNullable<NotesView['hands']> {
  const { lesson, text, telling } = input;
  const words = text.notes;
  return {
    title: words.handsTitle,
    total: words.total(handsOf(ballot)),
    wrong: words.wrong,
    options: ballot.options.map((id, option) => {
      const letter = letters[option] ?? '';
      const choice = ballot.kind === 'choice' ? beatOf(lesson.story, ballot.beat).choices?.[id] : undefined;
      return {
        key: `${ballot.key}?${id}`,
        letter,
        label: optionLabel(input, ballot, option),
        count: ballot.counts[option] ?? 0,
        option,
        more: press(`more-${option}`, words.more(letter), { type: 'hand', option, by: 1 }, { icon: 'plus' }),
        less: press(
          `less-${option}`,
          words.less(letter),
          { type: 'hand', option, by: -1 },
          { icon: 'minus' },
        ),
        field: words.field(letter),
        note: choice
          ? telling.text(key.choiceWhy(ballot.beat, id))
          : whyOfMove(input, ballot.beat, id as Move),
        fit: choice ? words.fits[choice.fit] : '',
      };
    }),
  };
}

function whyOfMove({ lesson, telling }: LessonInput, beat: string, move: Move): string {
  const own = beatOf(lesson.story, beat).answers?.[move];
  const { phase } = beatOf(lesson.story, beat);
  const block = own ? key.beatBlock(beat, move) : key.phaseBlock(phase, move);
  return answerOf(lesson.story, beat, move).why ? telling.text(`${block}!`) : '';
}
