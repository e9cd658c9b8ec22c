import { type AppContext, shortFormAfter } from '../machines/app.machine.ts';
import type { Path } from '../machines/path.ts';
import type { ShelfEntry } from '../scenario/catalogue.ts';
import { type HelpBook, helplineFor, type Region, reportServiceFor, servicesFor } from '../scenario/help.ts';
import type { QuickChat } from '../scenario/quick-chat.ts';
import { textOf } from '../scenario/strings.ts';
import type { Lang, Move, Scenario, StoryStrings } from '../scenario/types.ts';
import { chatView, type Shown } from './chat.view.ts';
import { debriefView } from './debrief.view.ts';
import { displayView } from './display.view.ts';
import { helpView, serviceView } from './help.view.ts';
import type { LinkProblem } from './links.ts';
import { mapView } from './map.view.ts';
import { familiesView, privacyView } from './reading.view.ts';
import {
  agesView,
  gateView,
  grownUpView,
  homeView,
  noticeView,
  readView,
  regionView,
  shelfView,
} from './start.view.ts';
import type { Telling } from './telling.ts';
import type { HelpText, NoticesText } from './text/help.types.ts';
import type { UiText } from './text/ui.types.ts';
import type {
  AppLook,
  AppView,
  ButtonView,
  Overlay,
  OverlayView,
  PageView,
  Route,
  ScreenView,
  Settings,
  ShellView,
} from './types.ts';

/** A story with its words, as far as it has been loaded. */
export interface LoadedStory {
  story: Scenario;
  strings: StoryStrings | undefined;
  path: Path;
}

/** Everything that the screen is computed from. All of it is given; nothing is looked up. */
export interface AppInput {
  /** State of the app machine, as a path: `home`, `practise.gate`, `story.chat` … */
  screen: string;
  overlay: Overlay;
  context: AppContext;
  settings: Settings;
  ui: UiText;
  notices: NoticesText;
  /** Loaded a moment after the first screen. */
  help: HelpText | undefined;
  book: HelpBook | undefined;
  shelf: readonly ShelfEntry[];
  names: {
    person: (id: string) => string;
    app: (id: string) => string;
    look: (id: string) => AppLook | undefined;
    room: (id: string) => string;
  };
  story: LoadedStory | undefined;
  shown: Shown;
  problems: readonly LinkProblem[];
  failed: boolean;
  /** ISO date. */
  today: string;
  /** The device has a voice of its own for the language. */
  canRead: boolean;
  reading: 'idle' | 'speaking' | 'paused';
  quick: readonly QuickChat[];
  notice: { key: string; text: string } | undefined;
  caption: string | undefined;
}

/** All that is on the screen. The same input always gives the same view. */
export function appView(input: AppInput): AppView {
  const { settings } = input;
  const screen = screenView(input);
  return {
    settings,
    screen,
    shell: shellView(input, screen),
    drawn: settings.view === 'drawn' && ['chat', 'debrief', 'home'].includes(screen.screen),
  };
}

const visit = (route: Route): ButtonView['action'] => ({ do: 'visit', route });

function screenView(input: AppInput): ScreenView {
  const { screen, context, settings, ui, story, shelf } = input;
  const { lang } = settings;
  if (input.failed) return failedView(ui, context);
  switch (screen) {
    case 'home':
      return homeView(ui);
    case 'practise.gate':
    case 'story.gate':
      return gateView(ui);
    case 'practise.ages':
      return agesView(ui);
    case 'practise.region':
      return regionView(ui, lang, false);
    case 'story.region':
      return regionView(ui, lang, true);
    case 'practise.grownUp':
      return grownUpView(ui, context.grownUp === 'alone');
    case 'practise.read':
      return readView(ui);
    case 'practise.shelf':
      return shelfView({
        ui,
        lang,
        context,
        region: regionOf(context),
        stories: shelf,
        appName: input.names.app,
      });
  }
  if (screen.startsWith('story.')) {
    const entry = shelf.find(({ id }) => context.place.screen === 'story' && context.place.id === id);
    if (entry?.classOnly) return closedDoorView(ui);
    if (!entry || !story || !input.book || !input.help) return loadingView(ui);
    return storyView(input, entry, story, input.book, input.help);
  }
  return pageView(input);
}

function regionOf(context: AppContext): Region {
  return (context.region as Region | null) ?? 'intl';
}

function tellingOf(input: AppInput, { story, strings }: LoadedStory, book: HelpBook): Telling {
  const { settings, ui, names, context } = input;
  const reader = { lang: settings.lang, ageBand: story.ages };
  const region = regionOf(context);
  const practised = Object.entries(context.progress.practised) as Array<[Move, number]>;
  return {
    lang: settings.lang,
    ui,
    settings,
    text: textOf(story, settings.lang === 'en' ? undefined : strings),
    nameOf: (id) => (id === 'helpline' ? ui.chat.helpline : names.person(id)),
    appName: names.app,
    appLook: names.look,
    roomName: names.room,
    short: new Set(practised.filter(([, times]) => times >= shortFormAfter).map(([move]) => move)),
    service: reportServiceFor(book, region, reader, input.today),
    helpline: helplineFor(book, region, reader, input.today),
  };
}

function storyView(
  input: AppInput,
  entry: ShelfEntry,
  loaded: LoadedStory,
  book: HelpBook,
  help: HelpText,
): ScreenView {
  const { screen, context, settings, ui, notices } = input;
  const { lang } = settings;
  const telling = tellingOf(input, loaded, book);
  const services = () =>
    servicesFor(book, regionOf(context), { lang, ageBand: loaded.story.ages }, input.today)
      .filter(({ kind }) => kind === 'emergency' || kind === 'helpline' || kind === 'report')
      .slice(0, 3)
      .map((found) => serviceView(found, help.help, lang));
  if (screen === 'story.notice')
    return noticeView({
      ui,
      notices,
      lang,
      entry,
      appName: input.names.app(entry.app),
      about: telling.text('notice'),
      begun: false,
      ...(opensWithHelp(loaded.story) ? { helpers: services() } : {}),
    });
  if (screen === 'story.debrief')
    return debriefView({
      path: loaded.path,
      telling,
      quick: input.quick,
      answers: context.quick,
      coolDown: notices.coolDown[loaded.story.ages],
      help: help.help,
      services: services(),
    });
  const chat = chatView(loaded.path, telling, input.shown);
  return input.canRead ? { ...chat, tools: [...readTools(input), ...chat.tools] } : chat;
}

/** Stories that begin in the middle of the trouble open with the help card (brief 3.5). */
function opensWithHelp(story: Scenario): boolean {
  return story.number === 'SC11' || story.number === 'SC12';
}

function readTools({ ui, settings, reading }: AppInput): ButtonView[] {
  const on = settings.read === 'on';
  return [
    {
      key: 'read',
      label: on ? ui.chat.stopReading : ui.chat.readAloud,
      action: { do: 'set', setting: 'read', value: on ? 'off' : 'on' },
      icon: 'ear',
      pressed: on,
    },
    ...(on && reading !== 'speaking'
      ? [
          {
            key: 'repeat',
            label: ui.chat.repeatReading,
            action: { do: 'read-aloud' as const, what: 'repeat' as const },
            icon: 'rotate-ccw',
          },
        ]
      : []),
  ];
}

function pageView(input: AppInput): PageView {
  const { context, ui, help, book, settings } = input;
  const { lang } = settings;
  const { place } = context;
  switch (place.screen) {
    case 'class':
    case 'assembly':
      return plainPage(ui, 'closed-door', ui.problems.lessonTitle, ui.problems.lessonLines, [
        {
          key: 'shelf',
          label: ui.problems.toShelf,
          action: visit({ screen: 'practise' }),
          icon: 'play',
          primary: true,
        },
      ]);
    case 'wrong-link':
      return wrongLinkView(ui, input.problems);
    default:
      break;
  }
  if (!help || !book) return loadingView(ui);
  switch (place.screen) {
    case 'families':
      return familiesView(help, book, regionOf(context), lang, input.today);
    case 'privacy':
      return privacyView(help, ui.shell.home);
    default:
      return {
        ...plainPage(ui, 'help', help.help.title, [], []),
        help: helpOf(input, help, book),
      };
  }
}

function helpOf({ settings, context, today }: AppInput, help: HelpText, book: HelpBook) {
  return helpView({
    book,
    text: help.help,
    lang: settings.lang,
    ages: context.ages,
    region: context.region as Region | null,
    today,
  });
}

function plainPage(
  ui: UiText,
  id: PageView['id'],
  title: string,
  lead: string[],
  buttons: ButtonView[],
): PageView {
  const home: ButtonView = {
    key: 'home',
    label: ui.problems.toStart,
    action: visit({ screen: 'home' }),
    icon: 'house',
  };
  return { screen: 'page', id, title, lead, blocks: [], buttons: [...buttons, home] };
}

function loadingView(ui: UiText): PageView {
  return { screen: 'page', id: 'loading', title: ui.problems.loading, lead: [], blocks: [], buttons: [] };
}

function failedView(ui: UiText, { place }: AppContext): PageView {
  return plainPage(
    ui,
    'failed',
    ui.problems.loadFailed,
    [],
    [
      {
        key: 'again',
        label: ui.problems.tryAgain,
        action: visit(place as Route),
        icon: 'rotate-ccw',
        primary: true,
      },
    ],
  );
}

function closedDoorView(ui: UiText): PageView {
  return plainPage(ui, 'closed-door', ui.problems.closedTitle, ui.problems.closedLines, [
    {
      key: 'shelf',
      label: ui.problems.toShelf,
      action: visit({ screen: 'practise' }),
      icon: 'play',
      primary: true,
    },
  ]);
}

function wrongLinkView(ui: UiText, problems: readonly LinkProblem[]): PageView {
  const text = ui.problems;
  const items = problems.flatMap((problem) => {
    switch (problem.kind) {
      case 'value':
        return [`${text.linkValue(problem.name, problem.value)} ${text.linkAllowed(problem.allowed)}`];
      case 'story':
        return [text.linkStory(problem.id)];
      case 'unknown':
        return [text.linkUnknown(problem.name)];
    }
  });
  return {
    ...plainPage(
      ui,
      'wrong-link',
      text.linkTitle,
      [text.linkLead, text.linkWhere],
      [
        {
          key: 'shelf',
          label: text.toShelf,
          action: visit({ screen: 'practise' }),
          icon: 'play',
          primary: true,
        },
      ],
    ),
    blocks: [{ items }],
  };
}

function shellView(input: AppInput, screen: ScreenView): ShellView {
  const { ui, settings, notice, caption } = input;
  const text = ui.shell;
  const inStory = screen.screen === 'chat' || screen.screen === 'debrief';
  const soundOn = settings.sound === 'on';
  const other: Lang = settings.lang === 'en' ? 'es' : 'en';
  return {
    lang: settings.lang,
    dir: 'ltr',
    title: screen.screen === 'home' ? ui.brand : `${screen.title} · ${ui.brand}`,
    brand: { key: 'brand', label: ui.brand, action: visit({ screen: 'home' }) },
    ...(inStory
      ? {
          story: {
            key: 'map',
            label: screen.title,
            detail: text.storyMap,
            action: { do: 'overlay', show: 'map' },
            icon: 'map',
          },
        }
      : {}),
    tools: [
      {
        key: 'lang',
        label: other === 'es' ? 'Español' : 'English',
        detail: other.toUpperCase(),
        action: { do: 'set', setting: 'lang', value: other },
        icon: 'languages',
      },
      { key: 'display', label: text.display, action: { do: 'overlay', show: 'display' }, icon: 'type' },
      {
        key: 'sound',
        label: soundOn ? text.soundOn : text.soundOff,
        action: { do: 'set', setting: 'sound', value: soundOn ? 'off' : 'on' },
        icon: soundOn ? 'volume-2' : 'volume-x',
      },
    ],
    help: {
      key: 'help',
      label: text.help,
      detail: text.helpShort,
      action: { do: 'overlay', show: 'help' },
      icon: 'life-buoy',
    },
    leave: { key: 'leave', label: text.leave, detail: text.leaveShort, action: { do: 'leave' }, icon: 'x' },
    skipTo: text.skipTo,
    toolsName: text.tools,
    ...(notice ? { notice: { ...notice, close: text.close } } : {}),
    ...(caption ? { caption } : {}),
    overlay: overlayView(input),
  };
}

function overlayView(input: AppInput): OverlayView | null {
  const { overlay, ui, settings, story, book, help } = input;
  const close = ui.shell.close;
  switch (overlay) {
    case 'none':
      return null;
    case 'help':
      return help && book ? { kind: 'help', close, help: helpOf(input, help, book) } : null;
    case 'display':
      return { kind: 'display', close, display: displayView(ui, settings, input.canRead) };
    case 'rest':
      return {
        kind: 'rest',
        title: ui.chat.restTitle,
        lines: ui.chat.restLines,
        close: {
          key: 'rest-on',
          label: ui.chat.restOn,
          action: { do: 'overlay', show: 'none' },
          icon: 'play',
          primary: true,
        },
        buttons: [
          {
            key: 'rest-shelf',
            label: ui.chat.restShelf,
            action: visit({ screen: 'practise' }),
            icon: 'chevron-left',
          },
          {
            key: 'rest-talk',
            label: ui.chat.restTalk,
            action: { do: 'overlay', show: 'help' },
            icon: 'life-buoy',
          },
        ],
      };
    case 'map':
      return story && book
        ? {
            kind: 'map',
            close,
            title: ui.shell.storyMap,
            // While the story is played the map shows the way so far; other ways open in the debrief.
            map: mapView(story.path, tellingOf(input, story, book), input.screen === 'story.debrief'),
          }
        : null;
    case 'summary': {
      if (!story || !book) return null;
      const telling = tellingOf(input, story, book);
      return {
        kind: 'summary',
        close,
        title: ui.notice.summaryTitle(telling.text('title')),
        lines: story.story.summary.map((_, i) => telling.text(`summary.${i}`)),
        buttons: [
          {
            key: 'summary-talk',
            label: ui.debrief.talk,
            action: { do: 'overlay', show: 'help' },
            icon: 'life-buoy',
          },
          {
            key: 'summary-play',
            label: ui.notice.summaryPlay,
            action: { do: 'begin', id: story.story.id },
            icon: 'play',
            primary: true,
          },
        ],
      };
    }
  }
}
