import { type Ballot, handsOf, leaders, shownCount, winnerOf } from '../../machines/lesson/ballot.ts';
import { parts, waitingFor } from '../../machines/lesson/lesson.ts';
import { isClassOnly } from '../../scenario/class-only.ts';
import { beatOf } from '../../scenario/graph.ts';
import { key } from '../../scenario/strings.ts';
import { chatView } from '../chat.view.ts';
import type { ButtonView, ChatView, LessonOption, LessonPanel, LessonView } from '../types.ts';
import { controlsOf } from './controls.view.ts';
import { type LessonInput, letters, press } from './input.ts';
import { notesView } from './notes.view.ts';
import { optionLabel } from './option.view.ts';
import { slidePanel } from './slide.view.ts';

/** The lesson as the class sees it: the chat, and beside it what the class is asked. */
export function stageView(input: LessonInput): LessonView {
  const { lesson, text, kept, telling } = input;
  const chat = lesson.part === 'story' ? chatView(lesson.path, telling, input.shown) : undefined;
  return {
    screen: 'lesson',
    id: lesson.story.id,
    title: telling.text('title'),
    kind: 'class',
    place: text.place(text.parts[lesson.part], parts.indexOf(lesson.part) + 1, parts.length),
    ...(chat ? { chat } : {}),
    panel: chat ? storyPanel(input, chat) : slidePanel(input),
    ...(isClassOnly(lesson.story) ? { crisis: { title: text.help.now, lines: [...input.crisis] } } : {}),
    ...(kept.blank ? { blank: text.controls.blanked } : {}),
    controls: controlsOf(input),
    controlsName: text.controls.name,
    ...overOf(input),
  };
}

function storyPanel(input: LessonInput, chat: ChatView): LessonPanel {
  const { lesson, text, telling } = input;
  if (chat.prompt.kind === 'wait' && !chat.sheet) return { kind: 'wait', title: text.wait };
  const waiting = waitingFor(lesson);
  const { beat } = lesson.path.place;
  switch (waiting.for) {
    case 'pause': {
      const { title } = text.pause[waiting.point];
      return { kind: 'pause', title, text: '', hint: text.pauseHint };
    }
    case 'question':
      return {
        kind: 'question',
        title: headingOf(input),
        options: chat.prompt.kind === 'choices' ? chat.prompt.choices.map(plainOption) : [],
        revealed: false,
        hint: '',
      };
    case 'hands':
    case 'choice':
      return questionPanel(input, waiting.ballot);
    case 'end':
      return { kind: 'end', title: telling.text(key.endTitle(beat)), text: telling.text(key.endImage(beat)) };
    default: {
      const { coach } = chat;
      return { kind: 'story', title: coach?.title ?? '', ...(coach ? { text: coach.text } : {}) };
    }
  }
}

/** "What could Amira do?", or the story's own question. */
function headingOf({ lesson, telling }: LessonInput): string {
  const { story, path } = lesson;
  const { beat } = path.place;
  return beatOf(story, beat).ask
    ? telling.text(key.ask(beat))
    : telling.ui.chat.ask(telling.nameOf(story.hero));
}

function plainOption(choice: ButtonView): LessonOption {
  return {
    key: choice.key,
    letter: choice.letter ?? '',
    label: choice.label,
    // Pressing it opens the vote: hands come first.
    press: press(choice.key, choice.label, { type: 'on' }),
  };
}

function questionPanel(input: LessonInput, ballot: Ballot): LessonPanel {
  const { text } = input;
  const all = handsOf(ballot);
  const first = leaders(ballot);
  const options = ballot.options.map((id, option): LessonOption => {
    const label = optionLabel(input, ballot, option);
    const count = ballot.counts[option] ?? 0;
    const shown = shownCount(count);
    return {
      key: `${ballot.key}?${id}`,
      letter: letters[option] ?? '',
      label,
      press: press(
        `option-${option}`,
        label,
        ballot.revealed ? { type: 'choose', option } : { type: 'hand', option, by: 1 },
      ),
      ...(ballot.revealed
        ? {
            shown: {
              count: shown === 'few' ? text.hands.few : shown === 'none' ? text.hands.none : String(count),
              // "A few" looks the same whether it is one hand or four.
              share: all === 0 ? 0 : (shown === 'few' ? 3 : count) / Math.max(all, 5),
            },
            leads: first.includes(option),
          }
        : {}),
    };
  });
  return {
    kind: 'question',
    title: ballot.kind === 'moves' ? text.hands.whichHeading : headingOf(input),
    options,
    revealed: ballot.revealed,
    hint: ballot.revealed ? resultOf(input, ballot) : text.hands.hint,
  };
}

/** The result in words, under the bars. */
function resultOf({ text }: LessonInput, ballot: Ballot): string {
  const first = leaders(ballot);
  if (first.length === 0) return text.hands.noHands;
  if (first.length > 1) return `${text.hands.total(handsOf(ballot))} · ${text.hands.tie}`;
  return `${text.hands.total(handsOf(ballot))} · ${text.hands.most(letters[winnerOf(ballot) ?? 0] ?? '')}`;
}

function overOf(input: LessonInput): Pick<LessonView, 'over'> | object {
  const { over, text } = input;
  if (over === 'none') return {};
  const { one } = text;
  const close = (label: string) =>
    press('notes-close', label, { type: 'notes-here', open: false }, { icon: 'x' });
  if (over === 'ask')
    return {
      over: {
        title: one.title,
        lines: one.lines,
        buttons: [
          press('notes-window', one.second, { type: 'notes' }, { icon: 'external-link', primary: true }),
          press('notes-here', one.here, { type: 'notes-here', open: true }, { icon: 'eye-off' }),
          close(one.close),
        ],
      },
    };
  return {
    over: { title: text.notes.title, lines: [], buttons: [close(one.closeNotes)], notes: notesView(input) },
  };
}
