import { assemblyCut } from '../../machines/lesson/assembly.ts';
import type { KeptLesson } from '../../machines/lesson/kept.ts';
import { replay } from '../../machines/path.ts';
import { beatOf } from '../../scenario/graph.ts';
import { key } from '../../scenario/strings.ts';
import type { Mood, Scenario } from '../../scenario/types.ts';
import type { Telling } from '../telling.ts';
import type { LessonText } from '../text/lesson.types.ts';
import { type Stage, transcriptOf } from '../transcript.ts';
import type { ButtonView, LessonPanel, LessonView, PersonView } from '../types.ts';
import { press, quoted } from './input.ts';

export interface AssemblyInput {
  story: Scenario;
  kept: KeptLesson;
  text: LessonText;
  telling: Telling;
  services: readonly string[];
  people: readonly string[];
  fullScreen: boolean;
}

type SlidePanel = Extract<LessonPanel, { kind: 'slide' }>;

/** One slide: a message of the story, or words in the middle of the screen. */
interface Slide {
  panel: LessonPanel;
  message?: LessonView['message'];
  scene?: LessonView['scene'];
}

/** How many slides an assembly has. */
export function assemblySlides(input: AssemblyInput): Slide[] {
  const { story, text, telling, services, people } = input;
  const words = text.assembly;
  const hero = (mood: Mood): PersonView => ({
    person: story.hero,
    mood,
    name: telling.nameOf(story.hero),
  });
  const slide = (title: string, lines: readonly string[], more: Partial<SlidePanel> = {}): Slide => ({
    panel: { kind: 'slide', title, lines: [...lines], items: [], ...more },
  });
  const young = story.pattern === 'Y';
  const moves = words.moves[young ? 'young' : 'older'];
  const icons = young
    ? ['hand', 'message-circle-heart', 'heart-handshake']
    : ['hand', 'save', 'ban', 'message-circle-heart', 'megaphone'];
  return [
    slide(words.welcome.title, words.welcome.lines, { person: hero('calm') }),
    ...storySlides(input),
    slide(telling.text('title'), [telling.text('assembly')], { person: hero('relieved') }),
    ...moves.map((move, i) => slide(move.title, [move.text], { icon: icons[i] ?? 'check' })),
    slide(words.say.title, [words.say.text], {
      big: quoted(telling.text('debrief.power'), telling),
      person: hero('unsure'),
    }),
    ...(people.length > 0
      ? inThrees(people).map((items) => slide(words.who.title, [words.who.text], { items }))
      : [slide(words.who.title, [words.who.nobody])]),
    slide(text.help.title, [], { items: [...services] }),
    slide(words.never.title, [words.never.text], { person: hero('relieved') }),
    slide(words.close.title, [words.close.text], { person: hero('happy') }),
    slide(words.follow.title, [words.follow.text]),
  ];
}

/** So many names as fit one slide in type of 80 px. */
function inThrees(people: readonly string[]): string[][] {
  return people.flatMap((_, i) => (i % 3 === 0 ? [people.slice(i, i + 3)] : []));
}

/** One message at a time, along the cut; where the story would ask, the hall thinks (brief, section 0 item 5). */
function storySlides({ story, text, telling }: AssemblyInput): Slide[] {
  const out: Slide[] = [];
  let told = 0;
  let scene: LessonView['scene'];
  const sceneOf = ({ room, light, mood, visitor }: Stage): NonNullable<LessonView['scene']> => ({
    room,
    light,
    name: telling.roomName(room),
    hero: { person: story.hero, mood, name: telling.nameOf(story.hero) },
    ...(visitor ? { visitor } : {}),
  });
  for (const { events, beat, think } of assemblyCut(story)) {
    const { items } = transcriptOf(replay(story, events), telling);
    for (const { entry, stage } of items.slice(told)) {
      scene = sceneOf(stage);
      out.push({
        scene,
        panel: { kind: 'wait', title: '' },
        message: {
          key: entry.key,
          kind: entry.kind,
          text: entry.text,
          ...(entry.kind === 'narration' ? {} : { name: entry.name }),
        },
      });
    }
    told = items.length;
    if (think) {
      const ask = beatOf(story, beat).ask
        ? telling.text(key.ask(beat))
        : telling.ui.chat.ask(telling.nameOf(story.hero));
      out.push({
        panel: {
          kind: 'pause',
          title: ask,
          text: text.assembly.think.alarm,
          hint: text.assembly.think.title,
        },
      });
    }
  }
  return out;
}

/** The assembly as the hall sees it: one thing at a time, no votes. */
export function assemblyView(input: AssemblyInput, all = assemblySlides(input)): LessonView {
  const { story, kept, text, telling } = input;
  const at = Math.min(kept.slide, all.length - 1);
  const { panel, message, scene } = all[at] ?? { panel: { kind: 'wait', title: '' } as const };
  return {
    screen: 'lesson',
    id: story.id,
    title: telling.text('title'),
    kind: 'assembly',
    place: text.slidePlace(at + 1, all.length),
    panel,
    ...(message ? { message } : {}),
    ...(scene && telling.settings.view === 'drawn' ? { scene } : {}),
    ...(kept.blank ? { blank: text.controls.blanked } : {}),
    controls: controls(input, at > 0, at + 1 < all.length),
    controlsName: text.controls.name,
  };
}

function controls(
  { kept, text, story, fullScreen }: AssemblyInput,
  back: boolean,
  on: boolean,
): ButtonView[] {
  const words = text.controls;
  return [
    // They keep their places, so that nobody presses the one for the other.
    press(
      'back',
      words.back,
      { type: 'back' },
      { icon: 'chevron-left', ...(back ? {} : { disabled: words.first }) },
    ),
    press(
      'on',
      words.on,
      { type: 'on' },
      { icon: 'arrow-right', primary: on, ...(on ? {} : { disabled: words.last }) },
    ),
    press(
      'blank',
      kept.blank ? words.unblank : words.blank,
      { type: 'blank' },
      { icon: kept.blank ? 'eye' : 'eye-off', pressed: kept.blank },
    ),
    press('full', words.full, { type: 'full-screen' }, { icon: 'maximize', pressed: fullScreen }),
    ...(on ? [] : afterwards(text, story.id)),
  ];
}

/** An assembly goes with a lesson within a week: it is offered, and its plan to be printed (brief, section 0 item 5). */
function afterwards({ controls: words }: AssemblyInput['text'], id: string): ButtonView[] {
  return [
    {
      key: 'follow',
      label: words.follow,
      action: { do: 'visit', route: { screen: 'class', id } },
      icon: 'presentation',
    },
    {
      key: 'follow-plan',
      label: words.followPlan,
      action: { do: 'visit', route: { screen: 'paper', sheet: 'lesson-plan', id } },
      icon: 'printer',
    },
    press('end', words.endAssembly, { type: 'end' }, { icon: 'check' }),
  ];
}
