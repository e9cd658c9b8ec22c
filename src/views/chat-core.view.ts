import { needsAdult } from '../machines/moves/needs-adult.ts';
import type { Path } from '../machines/place.ts';
import { beatOf, choicesAt, moves } from '../scenario/beats.ts';
import { leavesChat } from '../scenario/bystander.ts';
import { key } from '../scenario/keys.ts';
import type { Move } from '../scenario/types.ts';
import { chat } from './sheets/press.ts';
import type { Transcript } from './teller.ts';
import type { Telling } from './telling.ts';
import type { FirstText } from './text/ui.types.ts';
import type { BarItem, ChatView, PromptView, SheetView } from './types.ts';

const letters = 'ABCD';

/** How much of the log is shown: `Infinity`, or the number of entries that have arrived. */
export interface Shown {
  entries: number;
  /** One line at a time, on a press. */
  slow: boolean;
}

/** What is not read from the path here, but given: in the opening of a story it is computed otherwise. */
export interface ChatMore {
  transcript: Transcript;
  /** How far the story has come, 0 to 1. */
  progress: number;
  /** The open exercise. */
  sheet?: SheetView | undefined;
  /** Exercises brought to an end. */
  done?: ReadonlySet<Move>;
}

/**
 * The chat as far as it is needed on the way to the first choice: all but the exercises, which `chat.view.ts` adds.
 * Goes in: a path, the words, how many lines have arrived, and the log as it is told.
 */
export function chatCore(
  path: Path,
  telling: Telling<FirstText>,
  shown: Shown,
  { transcript, progress, sheet, done }: ChatMore,
): ChatView {
  const { story } = path;
  const { ui } = telling;
  const visible = transcript.items.slice(0, Math.max(1, shown.entries));
  const waiting = transcript.items[visible.length];
  const stage = (transcript.said.at(-1) ?? visible.at(-1))?.stage ?? transcript.stage;
  const other = story.others[stage.them];
  const away = stage.app === 'none';
  const look = telling.appLook(stage.app);

  return {
    screen: 'chat',
    id: story.id,
    title: telling.text('title'),
    ages: story.ages,
    pictures: telling.settings.view === 'drawn',
    stage: {
      room: stage.room,
      name: telling.roomName(stage.room),
      light: stage.light,
      hero: { person: story.hero, mood: stage.mood, name: telling.nameOf(story.hero) },
      ...(stage.thought ? { thought: stage.thought } : {}),
      ...(stage.visitor ? { visitor: stage.visitor } : {}),
    },
    phone: {
      app: stage.app,
      ...(look ? { look } : {}),
      appName: away ? ui.chat.awayName : telling.appName(stage.app),
      away,
      logName: other && !away ? ui.chat.logName(other.name, telling.appName(stage.app)) : ui.chat.awayName,
      ...(other && !away
        ? {
            other: {
              name: other.name,
              says: telling.text(key.says(stage.them)),
              profile: other.profile,
              ...(transcript.blockedThem === stage.them
                ? { blocked: leavesChat(story) ? ui.bystander.quiet : ui.chat.blocked }
                : {}),
            },
          }
        : {}),
    },
    // What is said within an open exercise is part of the scene; it stays when the exercise has been done.
    log: [...visible, ...transcript.said].map((item) => item.entry),
    arrival: {
      shown: visible.length,
      all: transcript.items.length,
      ...(waiting ? { next: { kind: waiting.entry.kind, length: waiting.entry.text.length } } : {}),
    },
    ...(waiting?.theirs ? { typing: ui.chat.typing(waiting.entry.name) } : {}),
    prompt: promptView(path, telling, waiting !== undefined, shown.slow),
    ...(transcript.why && !waiting
      ? {
          coach: {
            ...transcript.why,
            title: transcript.why.tone === 'good' ? ui.chat.coachGood : ui.chat.coachKind,
          },
        }
      : {}),
    ...(sheet ? { sheet } : {}),
    bar: barView(path, telling, done),
    barName: ui.chat.barName,
    progress: { value: progress, text: ui.chat.progress(Math.round(progress * 100)) },
    tools: toolsView(path, telling, waiting !== undefined || visible.length > transcript.fresh),
  };
}

function promptView(path: Path, telling: Telling<FirstText>, waiting: boolean, slow: boolean): PromptView {
  const { story, place } = path;
  const { ui } = telling;
  if (waiting)
    return {
      kind: 'wait',
      button: {
        key: 'wait',
        label: slow ? ui.chat.nextLine : ui.chat.showAll,
        action: { do: 'reveal', all: !slow },
        icon: 'arrow-right',
      },
    };
  const beat = beatOf(story, place.beat);
  if (beat.end)
    return {
      kind: 'end',
      title: telling.text(key.endTitle(place.beat)),
      image: telling.text(key.endImage(place.beat)),
      button: {
        key: 'debrief',
        label: ui.chat.toDebrief,
        action: { do: 'to-debrief' },
        primary: true,
        icon: 'arrow-right',
      },
    };
  if (beat.next !== undefined)
    return {
      kind: 'go',
      button: {
        key: 'go',
        label: ui.chat.goOn,
        action: chat({ type: 'go' }),
        primary: true,
        icon: 'arrow-right',
      },
    };
  return {
    kind: 'choices',
    heading: beat.ask ? telling.text(key.ask(place.beat)) : ui.chat.ask(telling.nameOf(story.hero)),
    choices: choicesAt(beat, place).map(([id, choice], i) => {
      const short =
        choice.opens !== undefined && typeof choice.opens !== 'object' && telling.short.has(choice.opens);
      return {
        key: `${place.beat}?${id}`,
        label: telling.text(key.choice(place.beat, id)),
        action: chat({ type: `choose.${id}${short ? '.short' : ''}` }),
        letter: letters[i] ?? '',
      };
    }),
  };
}

function barView(path: Path, telling: Telling<FirstText>, done: ReadonlySet<Move> | undefined): BarItem[] {
  const { story, place } = path;
  const { ui } = telling;
  const young = story.pattern === 'Y';
  const leaves = leavesChat(story);
  const canClose = path.walk.after(path.state, 'close') !== undefined;
  const icons: Record<Move, string> = {
    pause: young ? 'hand' : 'search',
    save: 'save',
    block: leaves ? 'volume-x' : 'ban',
    tell: 'message-circle-heart',
    report: 'megaphone',
  };
  // At 8–10 the bar is Stop and Tell until somebody knows; then the rest appears, done with the adult.
  return moves
    .filter((move) => !needsAdult(story, move) || place.told)
    .map((move) => {
      const words =
        move === 'pause' && young
          ? ui.stop
          : move === 'block' && leaves
            ? ui.bystander.leave
            : ui.moves[move];
      const short = telling.short.has(move) && move !== 'pause';
      const open = place.open?.move === move;
      return {
        key: move,
        move,
        label: words.bar,
        icon: icons[move],
        // Pressed again, an exercise that can be put away is put away.
        action: chat({ type: open && canClose ? 'close' : `open.${move}${short ? '.short' : ''}` }),
        done:
          done?.has(move) === true || (move === 'tell' && place.told) || (move === 'block' && place.blocked),
        glow: story.pattern === 'E' && move === 'tell' && !place.told,
        pressed: open,
      };
    });
}

function toolsView(path: Path, telling: Telling<FirstText>, skippable: boolean): ChatView['tools'] {
  const { ui, settings } = telling;
  const skipped = path.moments.at(-1)?.event.type === 'skip';
  return [
    { key: 'rest', label: ui.chat.rest, action: { do: 'overlay', show: 'rest' }, icon: 'pause' },
    ...(skippable && !skipped && !path.place.open
      ? [{ key: 'skip', label: ui.chat.skip, action: { do: 'skip' as const }, icon: 'skip-forward' }]
      : []),
    {
      key: 'slow',
      label: ui.chat.slow,
      action: { do: 'set', setting: 'slow', value: settings.slow === 'on' ? 'off' : 'on' },
      pressed: settings.slow === 'on',
      icon: 'clock',
    },
  ];
}
