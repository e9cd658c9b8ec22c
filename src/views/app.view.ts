import type { AppContext } from '../machines/app.machine.ts';
import type { Path } from '../machines/path.ts';
import type { ShelfEntry } from '../scenario/catalogue.ts';
import type { HelpBook } from '../scenario/help.ts';
import type { QuickChat } from '../scenario/quick-chat.ts';
import type { Lang, Scenario, StoryStrings } from '../scenario/types.ts';
import { chatView, type Shown } from './chat.view.ts';
import type { LinkProblem } from './links.ts';
import { noticeView } from './notice.view.ts';
import type * as RestViews from './rest.view.ts';
import { tellingOf } from './telling-of.ts';
import type { HelpText, NoticesText } from './text/help.types.ts';
import type { UiText } from './text/ui.types.ts';
import type {
  AppLook,
  AppView,
  ButtonView,
  Overlay,
  PageView,
  PaperView,
  Route,
  ScreenView,
  ServiceView,
  Settings,
  ShellView,
} from './types.ts';

/** What nobody meets on the way from a link to the first choice: loaded a moment later, all at once. */
export interface Later {
  views: typeof RestViews;
  help: HelpText;
  book: HelpBook;
}

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
  later: Later | undefined;
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
  /** Makes the print-out of the place; loaded when somebody comes to one. */
  paper?: MakePaper | undefined;
  /** The screens of a lesson, once its desk has been loaded. */
  lesson: ((input: AppInput, later: Later) => ScreenView) | undefined;
}

export type MakePaper = (input: AppInput, later: Later) => PaperView;

/** All that is on the screen. The same input always gives the same view. */
export function appView(input: AppInput): AppView {
  const { settings } = input;
  const screen = screenView(input);
  return {
    settings,
    screen,
    shell: shellView(input, screen),
    drawn: settings.view === 'drawn' && ['chat', 'debrief', 'home', 'lesson'].includes(screen.screen),
  };
}

export const visit = (route: Route): ButtonView['action'] => ({ do: 'visit', route });

function screenView(input: AppInput): ScreenView {
  const { screen, context, ui, story, shelf, later } = input;
  if (input.failed) return failedView(ui, context);
  const entry = shelf.find(({ id }) => context.place.screen === 'story' && context.place.id === id);
  if (entry && story && !entry.classOnly) {
    if (screen === 'story.chat') return chatScreen(input, story);
    if (screen === 'story.notice' && !storyOpensWithHelp(entry.number))
      return noticeScreen(input, entry, story);
  }
  return later ? later.views.restView(input, later) : loadingView(ui);
}

function chatScreen(input: AppInput, story: LoadedStory): ScreenView {
  const chat = chatView(story.path, tellingOf(input, story), input.shown);
  return input.canRead ? { ...chat, tools: [...readTools(input), ...chat.tools] } : chat;
}

/** The content notice of a story; `helpers` where it opens with the help card. */
export function noticeScreen(
  input: AppInput,
  entry: ShelfEntry,
  story: LoadedStory,
  helpers?: ServiceView[],
): ScreenView {
  const { ui, notices, settings, names } = input;
  return noticeView({
    ui,
    notices,
    lang: settings.lang,
    entry,
    appName: names.app(entry.app),
    about: tellingOf(input, story).text('notice'),
    ...(helpers ? { helpers } : {}),
  });
}

/** Stories that begin in the middle of the trouble open with the help card (brief 3.5). */
export function storyOpensWithHelp(number: string): boolean {
  return number === 'SC11' || number === 'SC12';
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

/** A page of a few lines and buttons; the way to the start page is always among them. */
export function plainPage(
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

export function loadingView(ui: UiText): PageView {
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
        label: other === 'es' ? 'ES: Español' : 'EN: English',
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
    overlay: input.overlay === 'none' ? null : (input.later?.views.overlayView(input, input.later) ?? null),
  };
}
