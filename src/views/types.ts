/**
 * What the screens are made of: plain JSON, computed from a path and the settings, drawn by `dom/` and `scenes/`.
 * Everything that can be pressed carries the action that it stands for; nobody who draws has to know a rule.
 */
import type { ChatEvent } from '../machines/chat.machine.ts';
import type { LessonEvent } from '../machines/lesson/lesson.ts';
import type { PlanChange } from '../machines/lesson/plan.ts';
import type { SlipWhen } from '../machines/lesson/slips.ts';
import type { Region } from '../scenario/help.ts';
import type { AgeBand, Lang, Mood, Move } from '../scenario/types.ts';

// ---------------------------------------------------------------- settings and links

export type Theme = 'day' | 'contrast' | 'projector';
export type FontChoice = 'atkinson' | 'lexend' | 'opendyslexic';

/** What is remembered on the device and can be set in the link (design, section 4). */
export interface Settings {
  lang: Lang;
  ages: AgeBand | null;
  region: Region | null;
  view: 'drawn' | 'text';
  theme: Theme;
  /** Per cent, 100 to 200. */
  text: number;
  font: FontChoice;
  spacing: 'normal' | 'wide';
  motion: 'on' | 'off';
  sound: 'on' | 'off';
  read: 'on' | 'off';
  slow: 'on' | 'off';
  keep: 'on' | 'off';
  /** Shields in the debrief; can be switched off at 14–17. */
  shields: 'on' | 'off';
  /** Letter keys (WCAG 2.1.4). */
  keys: 'on' | 'off';
  /** Of print-outs; where nobody has chosen, the usual one of the country. */
  size: PaperSize | null;
}

/** A place in the app. */
export type Route =
  | { screen: 'home' }
  | { screen: 'practise' }
  | { screen: 'story'; id: string }
  | { screen: 'help' }
  | { screen: 'families' }
  | { screen: 'privacy' }
  /** Print-outs; without a sheet all of them. `id`: the story that the sheet is made from. */
  | { screen: 'paper'; sheet?: PaperSheet; id?: string }
  /** `notes`: the teacher's own window. */
  | { screen: 'class'; id?: string; notes?: true }
  | { screen: 'assembly'; id?: string }
  | { screen: 'wrong-link' };

/** What lies over a screen. */
export type Overlay = 'none' | 'help' | 'display' | 'rest' | 'map' | 'summary';

/** Everything that somebody can do. */
export type Action =
  | { do: 'visit'; route: Route }
  | { do: 'overlay'; show: Overlay }
  | { do: 'close-notice' }
  | { do: 'set'; setting: keyof Settings; value: string | number | null }
  | { do: 'leave' }
  /** On a device that others use: go on where the last one was, or begin as somebody new. */
  | { do: 'go-on' }
  | { do: 'someone-new' }
  /** Removes everything from this device; asked for twice. */
  | { do: 'start-over'; sure: boolean }
  /** "Is a grown-up near?" has been answered. */
  | { do: 'grown-up'; near: boolean }
  /** "Read to me?" has been answered. */
  | { do: 'read-to-me'; yes: boolean }
  /** Play from the start. */
  | { do: 'begin'; id: string }
  | { do: 'chat'; event: ChatEvent }
  /** Show all lines that are still to come / the next line (slow). */
  | { do: 'reveal'; all: boolean }
  /** The next event is a skip: the beat's gist instead of its lines. */
  | { do: 'skip' }
  | { do: 'to-debrief' }
  | { do: 'what-if'; beat: string }
  | { do: 'quick'; chat: string; answer: 'trick' | 'none' | 'check' }
  /** In a lesson on the projector. */
  | { do: 'lesson'; press: LessonPress }
  | { do: 'print' }
  | { do: 'read-aloud'; what: 'start' | 'pause' | 'repeat' | 'stop' };

/** Something that can be pressed. */
export interface ButtonView {
  key: string;
  label: string;
  action: Action;
  icon?: string;
  /** Letter or number of a choice, also its key. */
  letter?: string;
  /** A second, smaller line. */
  detail?: string;
  pressed?: boolean;
  primary?: boolean;
  /** Why it cannot be pressed now. It stays in reach of the keyboard and says so. */
  disabled?: string;
}

// ---------------------------------------------------------------- the frame of every screen

/** The top bar, on every screen. */
export interface ShellView {
  lang: Lang;
  dir: 'ltr' | 'rtl';
  title: string;
  brand: ButtonView;
  /** The story's title; opens its map. */
  story?: ButtonView;
  tools: ButtonView[];
  help: ButtonView;
  leave: ButtonView;
  skipTo: string;
  toolsName: string;
  /** A quiet message for everybody (storage refused, a new place in the story …) and for screen readers. */
  notice?: { key: string; text: string; close: string };
  /** Caption of the sound that plays. */
  caption?: string;
  overlay: OverlayView | null;
}

export type OverlayView =
  | { kind: 'help'; close: string; help: HelpView }
  | { kind: 'display'; close: string; display: DisplayView }
  | { kind: 'rest'; close: ButtonView; title: string; lines: string[]; buttons: ButtonView[] }
  | { kind: 'map'; close: string; title: string; map: MapView }
  | { kind: 'summary'; close: string; title: string; lines: string[]; buttons: ButtonView[] };

/** Display and sound settings: groups of choices, each group a set of radio buttons. */
export interface DisplayView {
  title: string;
  groups: Array<{ key: string; label: string; hint?: string; options: ButtonView[] }>;
  footer: ButtonView[];
}

// ---------------------------------------------------------------- the chat

export interface PersonView {
  person: string;
  mood: Mood;
  name: string;
}

/** One entry of the chat log. Keys never change along a path, so that what is on the screen can be kept. */
export interface LogEntry {
  key: string;
  kind: 'them' | 'hero' | 'group' | 'aloud' | 'thought' | 'narration' | 'app' | 'tile';
  /** Who says it, for the ear and for people who speak aloud. */
  name: string;
  text: string;
  /** A person who speaks aloud. */
  person?: PersonView;
  /** The trick that was marked here, by its name on the screen. */
  marked?: string;
  /** Marked although it is no trick: "nothing wrong with this one so far". */
  fine?: string;
  tile?: 'request' | 'threat' | 'picture';
  /** A tile in a group chat: who sent it stands above it. */
  named?: true;
}

export type PromptView =
  /** Lines are still arriving: the next line (slow) or all of them. */
  | { kind: 'wait'; button: ButtonView }
  | { kind: 'choices'; heading: string; choices: ButtonView[] }
  | { kind: 'go'; button: ButtonView }
  | { kind: 'end'; title: string; image: string; button: ButtonView };

/** An open exercise: it lies over the chat's lower part, the log stays in sight above it where there is room. */
export interface SheetView {
  move: Move;
  /** Machine step, for the scene's pictures ("tell.who", "save.pick"). */
  step: string;
  title: string;
  /** What to do here, one line. */
  lead: string;
  /** Things that can be picked or marked (save, pause). */
  items: Array<
    ButtonView & {
      picked: boolean;
      note?: string;
      kind: 'message' | 'tile' | 'name' | 'link' | 'time' | 'picture';
    }
  >;
  options: ButtonView[];
  /** People to choose from (tell). */
  people: Array<ButtonView & { person: string }>;
  /** A kind hint about what was just done. */
  note?: string;
  /** What happens afterwards, in steps (report). */
  steps: string[];
  close?: ButtonView;
}

export interface BarItem extends ButtonView {
  move: Move;
  done: boolean;
  /** Emergency stories: Tell glows softly first. */
  glow: boolean;
}

/** How a chat looks in an app: the colours of `scenarios/platforms.ts`. */
export interface AppLook {
  header: { from: string; to: string; ink: string };
  ground: string;
  them: { fill: string; ink: string };
  hero: { fill: string; ink: string };
  bubble: 'round' | 'tail' | 'blocky';
}

export interface ChatView {
  screen: 'chat';
  id: string;
  title: string;
  ages: AgeBand;
  /** Whether rooms and faces are shown; in text view they are not even loaded. */
  pictures: boolean;
  /** Where it happens and who is there. */
  stage: {
    room: string;
    light: 'day' | 'evening' | 'night' | 'warm';
    hero: PersonView;
    /** What the character thinks, the last thought told. */
    thought?: string;
    /** The person who spoke aloud last, if somebody is there. */
    visitor?: PersonView;
    /** The room in words, for the ear. */
    name: string;
  };
  phone: {
    app: string;
    appName: string;
    /** Colours of the app. */
    look?: AppLook;
    /** The other side; missing while the phone is put away. */
    other?: { name: string; says: string; profile: string; blocked?: string };
    logName: string;
    away: boolean;
  };
  log: LogEntry[];
  /** How many entries are shown, of how many; and what comes next, for the pace at which it arrives. */
  arrival: { shown: number; all: number; next?: { kind: LogEntry['kind']; length: number } };
  /** Who is typing, while a line of the other side is still to come. */
  typing?: string;
  prompt: PromptView;
  /** One line why, after a choice or a move: praise, or a kind coaching card. */
  coach?: { key: string; tone: 'good' | 'kind'; title: string; text: string };
  sheet?: SheetView;
  bar: BarItem[];
  barName: string;
  /** 0 to 1: how far the story has come. */
  progress: { value: number; text: string };
  /** Rest, skip this scene, slow. */
  tools: ButtonView[];
}

// ---------------------------------------------------------------- the debrief

export interface ShieldView {
  id: string;
  label: string;
  level: 0 | 1 | 2;
  levelText: string;
  /** One sentence. */
  text: string;
}

/** The story as a drawing: positions are made by `dom/` with a layout library. */
export interface MapView {
  name: string;
  nodes: Array<{
    id: string;
    label: string;
    kind: 'start' | 'moment' | 'choice' | 'end';
    taken: boolean;
    here: boolean;
    /** Jumps to the decisive moment: "What if …?" */
    whatIf?: ButtonView;
  }>;
  edges: Array<{ from: string; to: string; taken: boolean }>;
  /** The same as words: the way taken, step by step. */
  wordsName: string;
  words: string[];
}

export interface QuickChatView {
  id: string;
  title: string;
  appName: string;
  lines: Array<{ name: string; text: string; side: 'left' | 'right' }>;
  answers: ButtonView[];
  /** After an answer: what it was, kindly. */
  result?: string;
}

export interface DebriefView {
  screen: 'debrief';
  id: string;
  title: string;
  hero: PersonView;
  room: string;
  headline: string;
  lines: string[];
  fault: string;
  /** Harmless stories: what could be checked. */
  checked: string[];
  shieldsName: string;
  shields: ShieldView[];
  shieldsSwitch?: ButtonView;
  /** A sentence of praise (evidence kept before blocking), coaching in short ("Next time: keep the chat, then block."). */
  praise: string[];
  coaching: string[];
  ending: { title: string; image: string };
  replay: { name: string; lead: string; log: LogEntry[]; legend: string[] };
  map: MapView;
  timeline?: { name: string; steps: Array<{ what: string; fit: string; why: string }> };
  quick: { name: string; lead: string; chats: QuickChatView[] };
  practise: { name: string; lead: string; sentence: string; ways: string[] };
  questions: { name: string; items: string[] };
  helpCard: { name: string; lines: string[]; services: ServiceView[]; button: ButtonView };
  coolDown: { name: string; groups: Array<{ title: string; lines: string[] }> };
  endCard?: string;
  /** Names of the parts, one press away each. */
  parts: Array<{
    id: 'replay' | 'map' | 'timeline' | 'quick' | 'practise' | 'questions' | 'help' | 'cool-down';
    label: string;
    icon: string;
  }>;
  buttons: ButtonView[];
}

// ---------------------------------------------------------------- pages that are read

export interface ServiceView {
  id: string;
  name: string;
  what: string;
  note?: string;
  contacts: Array<{ label: string; href?: string; kind: string; note?: string }>;
  reviewed: string;
}

/** A heading and what stands under it. */
export interface BlockView {
  title?: string;
  lines?: string[];
  items?: string[];
  steps?: Array<{ name: string; lines: string[] }>;
  buttons?: ButtonView[];
}

/** Get help now: over every screen, and by its own link. */
export interface HelpView {
  title: string;
  first: string[];
  /** Somebody may get hurt: emergency and crisis lines. */
  danger: { title: string; lines: string[]; services: ServiceView[] };
  blocks: BlockView[];
  /** Turn the screen round and show it: nobody has to say it. */
  card: { title: string; child: string[]; adultTitle: string; adult: string[]; open: string; close: string };
  servicesTitle: string;
  services: ServiceView[];
  withAdultTitle: string;
  withAdult: ServiceView[];
  regionLabel: string;
  regions: ButtonView[];
  stale?: string;
  honest: BlockView;
}

export interface HomeView {
  screen: 'home';
  title: string;
  lead: string;
  doors: Array<
    ButtonView & { person: string; mood: Mood; text: string; tone: 'teal' | 'sun' | 'coral' | 'plum' }
  >;
  chips: ButtonView[];
}

/** Practise, before the shelf: go on or someone new, age band, country, "Is a grown-up near?". */
export interface AskView {
  screen: 'ask';
  title: string;
  lead?: string;
  options: ButtonView[];
  /** Steps still to come, such as "1 of 2". */
  step?: string;
  back?: ButtonView;
}

export interface ShelfView {
  screen: 'shelf';
  title: string;
  bands: ButtonView[];
  bandsName: string;
  tricks: { text: string; names: string[] };
  cards: Array<
    ButtonView & {
      id: string;
      person: string;
      mood: Mood;
      appName: string;
      app: string;
      minutes: string;
      state: 'new' | 'begun' | 'done';
      stateText: string;
      tone: number;
    }
  >;
  footer: ButtonView[];
  /** "Start over on this device": asked for a second time. */
  sure?: { text: string; buttons: ButtonView[] };
}

/** The content notice with real control (brief 3.5), and the help card before SC11. */
export interface NoticeView {
  screen: 'notice';
  title: string;
  /** Off in text view, which is light and quick. */
  pictures: boolean;
  person: string;
  mood: Mood;
  app: string;
  appName: string;
  minutes: string;
  lines: string[];
  /** Stories that begin in the middle of the trouble open with the help card. */
  helpFirst?: { title: string; lines: string[]; services: ServiceView[] };
  buttons: ButtonView[];
}

export interface PageView {
  screen: 'page';
  id: 'help' | 'families' | 'privacy' | 'wrong-link' | 'closed-door' | 'loading' | 'failed';
  title: string;
  lead: string[];
  blocks: BlockView[];
  services?: { title: string; list: ServiceView[] };
  help?: HelpView;
  buttons: ButtonView[];
}

// ---------------------------------------------------------------- paper

export type PaperSheet =
  | 'lesson-plan'
  | 'branches'
  | 'question-cards'
  | 'voting-cards'
  | 'slips'
  | 'letter'
  | 'help-card'
  | 'poster'
  | 'take-home'
  | 'curricula'
  | 'practised';

export type PaperSize = 'a4' | 'letter';

/** Print-outs: all of them, the stories to make one from, or the pages of one as they are printed. */
export interface PaperView {
  screen: 'paper';
  id: PaperSheet | 'all';
  title: string;
  lead: string[];
  /** What is to be chosen about the sheet; never printed. */
  bar: {
    name: string;
    buttons: ButtonView[];
    groups: Array<{ key: string; label: string; options: ButtonView[] }>;
  };
  hint?: string;
  choices: Array<{ title?: string; cards: Array<ButtonView & { text: string }> }>;
  size: PaperSize;
  pages: PaperPage[];
}

export interface PaperPage {
  key: string;
  blocks: PaperBlock[];
  /** At the foot of the page: what it is, whose it is, which page of how many. */
  foot: string[];
}

export interface PaperCard {
  key: string;
  over?: string;
  title: string;
  lines?: string[];
  /** Said in quotation marks. */
  quote?: string;
  note?: string;
  /** A to D, with its shape and pattern. */
  vote?: { letter: string; shape: 'circle' | 'square' | 'triangle' | 'star' };
  /** Rows to tick, under these answers. */
  ticks?: { when: 'before' | 'after'; head: string; rows: string[]; answers: string[] };
  moves?: Array<{ icon: string; name: string }>;
  services?: ServiceView[];
  /** Empty lines to write on. */
  blanks?: number;
}

export interface PaperMoment {
  key: string;
  title: string;
  /** The phase that begins with it. */
  phase?: string;
  gist: string;
  ask: string;
  /** Why it stops here in a lesson (P1 to P3). */
  pause?: string;
  choices: Array<{
    letter: string;
    text: string;
    fit: 'helps' | 'mixed' | 'risky';
    fitText: string;
    why: string;
    /** Where it leads and what it counts for. */
    more?: string;
  }>;
}

/** A cell of a table: words, or the pause points. */
export type PaperCell = string | Array<{ name: string; text: string; where: string }>;

/** What a page is made of. */
export type PaperBlock =
  | {
      kind: 'head';
      over?: string;
      title: string;
      lines?: string[];
      person?: PersonView;
      facts?: Array<{ name: string; value: string }>;
      note?: string;
      /** A further page of the same sheet: a heading of the second order. */
      again?: true;
    }
  | {
      kind: 'text';
      look: 'plain' | 'box' | 'care' | 'strong';
      title?: string;
      lines?: string[];
      items?: string[];
      steps?: Array<{ name: string; lines: string[] }>;
      icon?: string;
    }
  | { kind: 'row'; cells: PaperBlock[][] }
  | {
      kind: 'table';
      look: 'plan' | 'count' | 'wide';
      title?: string;
      caption: string;
      heads: string[];
      rows: PaperCell[][];
    }
  | { kind: 'moments'; title?: string; list: PaperMoment[] }
  | {
      kind: 'moves';
      look: 'poster' | 'row' | 'names';
      title?: string;
      list: Array<{ icon: string; name: string; text?: string; strong?: true }>;
    }
  | { kind: 'quote'; title: string; text: string; hint?: string }
  | {
      kind: 'services';
      look: 'list' | 'wall' | 'strip';
      title: string;
      lead?: string;
      list: ServiceView[];
      reviewed: string;
      stale?: string;
    }
  | { kind: 'fill'; labels: string[] }
  /** Ruled lines, as many as there is room for. */
  | { kind: 'notes'; label: string }
  | { kind: 'cards'; look: 'questions' | 'voting' | 'slips' | 'pocket' | 'practised'; list: PaperCard[] };

// ---------------------------------------------------------------- a lesson on the projector

/** What somebody who leads does: an event of the lesson, or something about the windows it is shown in. */
export type LessonPress =
  | LessonEvent
  | { type: 'back' }
  | { type: 'blank' }
  | { type: 'full-screen' }
  | { type: 'notes' }
  /** Notes over the story, after the projector itself has been blanked. */
  | { type: 'notes-here'; open: boolean }
  | { type: 'projector' }
  /** The hand counts as a file for a spreadsheet. */
  | { type: 'csv' }
  /** Removes the lesson from this device. */
  | { type: 'end' }
  /** Assembly: the school's own people, as typed in. */
  | { type: 'people'; people: string[] }
  | { type: 'plan'; change: PlanChange }
  | { type: 'plan-save' }
  | { type: 'plan-load' }
  | { type: 'plan-remove' }
  /** The story that opens only when the teacher says so for this lesson (brief 3.6). */
  | { type: 'switch-on'; on: boolean };

/** One option of a vote by hands. */
export interface LessonOption {
  key: string;
  letter: string;
  label: string;
  /** Before Reveal: one hand more. After it: plays this option. */
  press: ButtonView;
  /** Shown after Reveal: the count in words ("15", "a few", "–"), and how long the bar is, 0 to 1. */
  shown?: { count: string; share: number };
  leads?: boolean;
}

/** What stands beside the chat, or fills the screen. */
export type LessonPanel =
  | {
      kind: 'slide';
      title: string;
      lines: string[];
      items: string[];
      /** The one sentence of the slide. */
      big?: string;
      /** A move, as an icon. */
      icon?: string;
      person?: PersonView;
    }
  | { kind: 'wait'; title: string }
  | { kind: 'pause'; title: string; text: string; hint: string }
  | { kind: 'question'; title: string; options: LessonOption[]; revealed: boolean; hint: string }
  | { kind: 'story'; title: string; text?: string }
  | { kind: 'end'; title: string; text: string };

/** A lesson as the class sees it. */
export interface LessonView {
  screen: 'lesson';
  id: string;
  title: string;
  kind: 'class' | 'assembly';
  /** Where the lesson is: "Part 2 of 6: the story". */
  place: string;
  /** During the story. */
  chat?: ChatView;
  panel: LessonPanel;
  /** Assembly: one message, in large type. */
  message?: { key: string; name?: string; text: string; kind: LogEntry['kind']; person?: PersonView };
  /** Assembly: where the story is, and who is there. */
  scene?: ChatView['stage'];
  /** Emergency and crisis services, in sight all the time: of the story with extra rules (brief 3.6). */
  crisis?: { title: string; lines: string[] };
  blank?: string;
  controls: ButtonView[];
  controlsName: string;
  /** Notes over a blanked projector, or the question whether it is blanked. */
  over?: { title: string; lines: string[]; buttons: ButtonView[]; notes?: NotesView };
}

/** The class's own hand counts, when the lesson is over. */
export interface AfterView {
  title: string;
  banner: string;
  moments: Array<{
    heading: string;
    rows: Array<{ letter: string; label: string; hands: string }>;
    /** One question to talk about. */
    prompt?: string;
  }>;
  /** Totals of the slips in words, if any were typed in. */
  slips?: { title: string; head: string[]; rows: Array<{ label: string; cells: string[] }>; prompt?: string };
  buttons: ButtonView[];
}

/** The teacher's own window. */
export interface NotesView {
  screen: 'notes';
  id: string;
  title: string;
  place: string;
  /** What the class sees now, in one line. */
  now: { title: string; text: string };
  /** "On" and the rest. */
  controls: ButtonView[];
  controlsName: string;
  /** The hands, if a vote is open. */
  hands?: {
    title: string;
    total: string;
    wrong: string;
    options: Array<{
      key: string;
      letter: string;
      label: string;
      count: number;
      more: ButtonView;
      less: ButtonView;
      /** What the field is called, for the ear; typing a number sends `count` with this option. */
      field: string;
      option: number;
      /** What it leads to, and why. */
      note: string;
      fit: string;
    }>;
  };
  ask: { title: string; lines: string[] };
  next: { title: string; lines: string[] };
  /** Ways to look at again. */
  whatIf?: { title: string; buttons: ButtonView[] };
  parts: { title: string; buttons: ButtonView[] };
  time: string;
  windows: { text: string; button?: ButtonView };
  disclosure: { title: string; lines: string[] };
  slips?: SlipsView;
  after?: AfterView;
  end: ButtonView;
}

/** A story that can be led. */
export interface ChooseStory extends ButtonView {
  id: string;
  person: string;
  app: string;
  appName: string;
  facts: string[];
  /** To play it first, to see every branch, to put it in the plan. */
  more: ButtonView[];
}

/** What somebody has planned. */
export interface PlanView {
  title: string;
  lead: string[];
  empty?: string;
  lessons: Array<{ id: string; heading: string; story: string; person: string; buttons: ButtonView[] }>;
  checks: {
    title: string;
    lead: string;
    items: Array<{ key: string; label: string; checked: boolean; action: Action }>;
  };
  buttons: ButtonView[];
  /** What became of saving or loading. */
  says: string;
}

/** Totals of the confidence slips, as they are typed in. */
export interface SlipsView {
  title: string;
  lead: string;
  /** In the order of the answers. */
  answers: string[];
  wrong: string;
  times: Array<{
    when: SlipWhen;
    title: string;
    rows: Array<{
      label: string;
      item: number;
      fields: Array<{ answer: number; name: string; value: number }>;
    }>;
  }>;
}

/** Where a lesson or an assembly is chosen and got ready. */
export interface ChooseView {
  screen: 'choose';
  kind: 'class' | 'assembly';
  title: string;
  lead: string[];
  bands: ButtonView[];
  bandsName: string;
  /** Class: how long it is. */
  lengths?: { name: string; buttons: ButtonView[]; hint: string };
  stories: ChooseStory[];
  storiesName: string;
  /** A story that the teacher switches on for this lesson; it is there once it has been. */
  careful?: { title: string; lines: string[]; button: ButtonView; story?: ChooseStory };
  plan?: PlanView;
  /** For whoever leads alone, closed until it is pressed: which of the stories are harmless. */
  apart?: { title: string; lines: string[] };
  none?: string;
  /** A lesson that has been begun on this device. */
  begun?: { text: string; buttons: ButtonView[] };
  /** Assembly: the school's own helping people, typed in on this device only. */
  people?: { title: string; lead: string; fields: Array<{ label: string; value: string }>; most: number };
  blocks: BlockView[];
  buttons: ButtonView[];
}

export type ScreenView =
  | LessonView
  | NotesView
  | ChooseView
  | HomeView
  | AskView
  | ShelfView
  | NoticeView
  | ChatView
  | DebriefView
  | PageView
  | PaperView;

/** All that is on the screen. */
export interface AppView {
  shell: ShellView;
  screen: ScreenView;
  settings: Settings;
  /** Whether the canvas may draw this screen. */
  drawn: boolean;
}
