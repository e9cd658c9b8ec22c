import { deedsOf, type Path } from '../machines/path.ts';
import { leavesChat, looksOn } from '../scenario/bystander.ts';
import { beatOf, choicesAt } from '../scenario/graph.ts';
import { fits, type QuickAnswer, type QuickChat, quickAnswers } from '../scenario/quick-chat.ts';
import { type Deed, flagsOf, levelsOf, savedFirst, shieldsOf, trickOf } from '../scenario/score.ts';
import { key } from '../scenario/strings.ts';
import type { Scenario } from '../scenario/types.ts';
import { backFrom } from './back.ts';
import { mapView } from './map.view.ts';
import type { Telling } from './telling.ts';
import type { CoolDown, HelpPageText } from './text/help.types.ts';
import { transcriptOf } from './transcript.ts';
import type { DebriefView, LogEntry, QuickChatView, ServiceView, ShieldView } from './types.ts';

export interface DebriefInput {
  path: Path;
  telling: Telling;
  /** The two quick chats picked for this time, in the language of the screen, and what was answered. */
  quick: readonly QuickChat[];
  answers: Readonly<Record<string, QuickAnswer>>;
  coolDown: CoolDown;
  help: Pick<HelpPageText, 'first'>;
  /** The helpers of the country for the help card. */
  services: ServiceView[];
}

/** The debrief: enough by itself on one screen, help first, shields second; the rest one press away (brief 4.3). */
export function debriefView(input: DebriefInput): DebriefView {
  const { path, telling, coolDown } = input;
  const { story, place } = path;
  const { ui } = telling;
  const text = ui.debrief;
  const deeds = deedsOf(path);
  const transcript = transcriptOf(path, telling);
  const hero = telling.nameOf(story.hero);
  const told = transcript.told;
  const older = story.ages === '14-17';
  const shieldsOff = older && telling.settings.shields === 'off';
  const replay = replayOf(path, telling);

  return {
    screen: 'debrief',
    id: story.id,
    title: telling.text('title'),
    hero: { person: story.hero, mood: 'relieved', name: hero },
    room: transcript.stage.room,
    headline: story.harmless || !told ? text.headlineHarmless : text.headline(hero, telling.nameOf(told)),
    lines: [telling.text('debrief.line')],
    fault: telling.text('debrief.fault'),
    checked: story.harmless
      ? [
          ...(story.debrief.checked ?? []).map((_, i) => telling.text(`debrief.checked.${i}`)),
          text.harmlessProof,
        ]
      : [],
    shieldsName: story.pattern === 'Y' ? text.shieldsYoung : text.shieldsName,
    shields: shieldsOff ? [] : shieldViews(story, deeds, telling),
    ...(older
      ? {
          shieldsSwitch: {
            key: 'shields',
            label: shieldsOff ? text.shieldsOn : text.shieldsOff,
            action: { do: 'set' as const, setting: 'shields' as const, value: shieldsOff ? 'on' : 'off' },
            icon: 'shield-check',
          },
        }
      : {}),
    praise: [
      ...(savedFirst(deeds) && story.pattern === 'O' && !story.harmless ? [text.praiseSavedFirst] : []),
      ...(actedEarly(path) ? [looksOn(story) ? ui.bystander.praiseEarly : text.praiseEarly] : []),
    ],
    coaching: coachingOf(story, deeds, telling),
    ending: {
      title: telling.text(key.endTitle(place.beat)),
      image: telling
        .text(key.endImage(place.beat))
        .replaceAll('{told}', told ? telling.nameOf(told) : ui.chat.someone),
    },
    replay: {
      name: text.parts.replay,
      lead: story.harmless ? text.replayHarmless : text.replayLead,
      log: replay,
      legend: story.harmless ? [] : [text.replayMarked, text.replayMissed],
    },
    map: mapView(path, telling, true),
    ...(older ? { timeline: { name: text.parts.timeline, steps: timelineOf(path, telling) } } : {}),
    quick: {
      name: text.parts.quick,
      lead: text.quickLead,
      chats: input.quick.map((chat, i) => quickView(chat, i, input)),
    },
    practise: {
      name: text.parts.practise,
      lead: text.practiseLead,
      sentence: telling.text('debrief.power'),
      ways: text.practiseWays,
    },
    questions: {
      name: text.parts.questions,
      items: story.debrief.questions.map((_, i) => telling.text(`debrief.q.${i}`)),
    },
    helpCard: {
      name: text.parts.help,
      lines: [text.helpLead, ...input.help.first.slice(0, 1)],
      services: input.services,
      button: {
        key: 'talk',
        label: text.talk,
        action: { do: 'visit', route: { screen: 'help' } },
        icon: 'life-buoy',
        primary: true,
      },
    },
    coolDown: {
      name: coolDown.title,
      groups: [coolDown.breathe, coolDown.kind, coolDown.helps].map(({ title, lines }) => ({
        title,
        lines: [...lines],
      })),
    },
    ...(story.debrief.endCard ? { endCard: telling.text('debrief.endCard') } : {}),
    parts: [
      { id: 'replay', label: text.parts.replay, icon: 'flag' },
      { id: 'map', label: text.parts.map, icon: 'map' },
      ...(older ? [{ id: 'timeline' as const, label: text.parts.timeline, icon: 'list' }] : []),
      { id: 'quick', label: text.parts.quick, icon: 'message-square' },
      { id: 'practise', label: text.parts.practise, icon: 'mic' },
      { id: 'questions', label: text.parts.questions, icon: 'users' },
      { id: 'help', label: text.parts.help, icon: 'life-buoy' },
      { id: 'cool-down', label: text.parts['cool-down'], icon: 'wind' },
    ],
    buttons: [
      {
        key: 'talk',
        label: text.talk,
        action: { do: 'visit', route: { screen: 'help' } },
        icon: 'life-buoy',
        primary: true,
      },
      {
        key: 'shelf',
        label: text.shelf,
        action: { do: 'visit', route: backFrom(story) },
        icon: 'chevron-left',
      },
      { key: 'again', label: text.again, action: { do: 'begin', id: story.id }, icon: 'rotate-ccw' },
      { key: 'print', label: text.print, action: { do: 'print' }, icon: 'printer' },
    ],
  };
}

function shieldViews(story: Scenario, deeds: readonly Deed[], { ui }: Telling): ShieldView[] {
  const levels = levelsOf(story, deeds);
  return shieldsOf(story).map(({ id, skills }) => {
    const level = Math.min(2, Math.max(...skills.map((skill) => levels[skill]))) as 0 | 1 | 2;
    const words = shieldWords(story, id, ui);
    return { id, label: words.label, level, levelText: ui.debrief.levels[level], text: words.text[level] };
  });
}

type ShieldId = ReturnType<typeof shieldsOf>[number]['id'];

/** Whether a bystander's shield says something else: facts instead of content, a chat left instead of blocked. */
function forBystander(story: Scenario, id: ShieldId): 'save' | 'block' | undefined {
  if (id === 'save' && looksOn(story)) return id;
  return id === 'block' && leavesChat(story) ? id : undefined;
}

function shieldWords(story: Scenario, id: ShieldId, ui: Telling['ui']) {
  const own = forBystander(story, id);
  return own ? ui.bystander.shields[own] : ui.debrief.shields[id];
}

/** Acting before anything was wrong is the skill (design, *The chat*). */
function actedEarly({ moments, story }: Path): boolean {
  const early = moments.find(({ event, before }) => event.type === 'finish' && before.open);
  return early !== undefined && !story.harmless && beatOf(story, early.before.beat).phase === 'before';
}

/** At most two lines of coaching: what a flag says, else what to try next time. */
function coachingOf(story: Scenario, deeds: readonly Deed[], { ui }: Telling): string[] {
  if (story.harmless) return [];
  const levels = levelsOf(story, deeds);
  // "Tell an adult what you remember" has been done by whoever told.
  const flags = flagsOf(story, deeds)
    .filter((flag) => flag !== 'delete' || levels.tell < 2)
    .map((flag) => ui.flags[flag]);
  const next = shieldsOf(story)
    .filter(({ skills }) => Math.max(...skills.map((skill) => levels[skill])) < 2)
    .flatMap(({ id }) => {
      const own = forBystander(story, id);
      return (own ? ui.bystander.next[own] : ui.debrief.next[id]) ?? [];
    });
  const first = next[0];
  return [...flags.slice(0, 1), ...(first ? [`${ui.debrief.nextLead} ${first}`] : [])];
}

/** The chat again, every trick named; `fine` says whether the student had marked it. */
function replayOf(path: Path, telling: Telling): LogEntry[] {
  const transcript = transcriptOf(path, telling);
  const { ui } = telling;
  return transcript.items.map(({ entry, line }) => {
    if (!line) return entry;
    const trick = trickOf(path.story, line);
    if (trick === 'none') return entry;
    const seen = transcript.marks.includes(line);
    return {
      ...entry,
      marked: ui.tricks[trick as keyof typeof ui.tricks].name,
      ...(seen ? { fine: ui.debrief.replayMarked } : {}),
    };
  });
}

/** Every choice with where it fitted and why (14–17). */
function timelineOf({ story, moments }: Path, telling: Telling) {
  const { ui } = telling;
  return moments.flatMap(({ event, before, after }) => {
    const choiceId =
      event.type === 'finish' && before.choice !== undefined
        ? before.choice
        : event.type.startsWith('choose.') && !after.open
          ? event.type.slice('choose.'.length)
          : undefined;
    if (choiceId !== undefined) {
      const choice = choicesAt(beatOf(story, before.beat), before).find(([id]) => id === choiceId)?.[1];
      if (!choice) return [];
      return [
        {
          what: telling.text(key.choice(before.beat, choiceId)),
          fit: ui.debrief.fit[choice.fit],
          why: telling.text(key.choiceWhy(before.beat, choiceId)).replaceAll('{told}', ui.chat.someone),
        },
      ];
    }
    if (event.type === 'finish' && before.open) {
      const { move } = before.open;
      return [
        {
          what: move === 'block' && leavesChat(story) ? ui.bystander.leave.done : ui.moves[move].done,
          fit: ui.debrief.fit.helps,
          why: shieldWords(story, move === 'pause' ? 'notice' : move, ui).text[2],
        },
      ];
    }
    return [];
  });
}

function quickView(chat: QuickChat, i: number, { telling, answers }: DebriefInput): QuickChatView {
  const { ui } = telling;
  const answer = answers[chat.id];
  return {
    id: chat.id,
    title: ui.debrief.quickTitle(i + 1),
    appName: telling.appName(chat.app),
    lines: chat.lines.map((line) => ({
      name: line.by === 'them' ? chat.from : chat.to,
      text: line.text,
      side: line.by === 'them' ? 'left' : 'right',
    })),
    answers: quickAnswers.map((id) => ({
      key: `${chat.id}-${id}`,
      label: ui.debrief.quickAnswers[id],
      action: { do: 'quick', chat: chat.id, answer: id },
      pressed: answer === id,
      ...(answer !== undefined && fits(chat, id) ? { icon: 'check' } : {}),
    })),
    ...(answer === undefined ? {} : { result: chat.why[answer] }),
  };
}
