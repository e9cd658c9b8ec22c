import type { AppContext } from '../machines/app.chart.ts';
import type { Path } from '../machines/place.ts';
import type { ShelfEntry } from '../scenario/catalogue.ts';
import type { HelpBook } from '../scenario/help.ts';
import { type Opening, wordsOfOpening } from '../scenario/opening.ts';
import type { QuickChat } from '../scenario/quick-chat.ts';
import type { Lang, Scenario, StoryStrings } from '../scenario/types.ts';
import { chatCore, type Shown } from './chat-core.view.ts';
import { firstTelling } from './first-telling.ts';
import type { LinkProblem } from './links.ts';
import { noticeView } from './notice.view.ts';
import type * as RestViews from './rest.view.ts';
import { firstTranscript } from './teller.ts';
import type { HelpText } from './text/help.types.ts';
import type { FirstText, UiText } from './text/ui.types.ts';
import type {
  AppLook,
  AppView,
  ButtonView,
  ChatView,
  NoticeView,
  Overlay,
  PageView,
  PaperView,
  Route,
  ScreenView,
  Settings,
  ShellView,
} from './types.ts';

/** What nobody meets on the way from a link to the first choice: loaded a moment later, all at once. */
export interface Later {
  views: typeof RestViews;
  ui: UiText;
  help: HelpText;
  book: HelpBook;
  shelf: readonly ShelfEntry[];
}

/** A story with its words, as far as it has been loaded. */
export interface LoadedStory {
  story: Scenario;
  strings: StoryStrings | undefined;
  path: Path;
  /** Only its opening is here yet: enough for the notice and the first choice. */
  opening?: Opening | undefined;
}

/** Everything that the first screens are computed from. All of it is given; nothing is looked up. */
export interface FirstInput {
  /** State of the app machine, as a path: `home`, `practise.gate`, `story.chat` … */
  screen: string;
  overlay: Overlay;
  context: AppContext;
  settings: Settings;
  ui: FirstText;
  /** Loaded a moment after the first screen. */
  later: Later | undefined;
  names: {
    person: (id: string) => string;
    app: (id: string) => string;
    look: (id: string) => AppLook | undefined;
    room: (id: string) => string;
  };
  story: LoadedStory | undefined;
  /** The story of the place, as the shelf has it. */
  entry: ShelfEntry | undefined;
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

/** Everything that any screen is computed from: a story in it is whole. */
export interface AppInput extends FirstInput {
  ui: UiText;
  shelf: readonly ShelfEntry[];
}

export type MakePaper = (input: AppInput, later: Later) => PaperView;

/** All that is on the screen. The same input always gives the same view. */
export function appView(input: FirstInput): AppView {
  const { settings, later, story } = input;
  const all: AppInput | undefined = later && {
    ...input,
    ui: later.ui,
    shelf: later.shelf,
    story: story?.opening ? undefined : story,
  };
  const screen = screenView(input, all);
  return {
    settings,
    screen,
    shell: shellView(input, all, screen),
    drawn: settings.view === 'drawn' && ['chat', 'debrief', 'home', 'lesson'].includes(screen.screen),
  };
}

export const visit = (route: Route): ButtonView['action'] => ({ do: 'visit', route });

function screenView(input: FirstInput, all: AppInput | undefined): ScreenView {
  const { screen, context, ui, story, entry, later } = input;
  if (input.failed) return failedView(ui, context);
  const opening = story?.opening;
  if (screen === 'story.chat' && !entry?.classOnly) {
    if (opening) return openingChat(input, story.path, opening);
    if (later && all?.story) return later.views.chatScreenView(all, all.story);
  }
  if (screen === 'story.notice' && opening && entry && !entry.classOnly && !storyOpensWithHelp(entry.number))
    return noticeScreen(input, entry, opening.notice);
  return later && all ? later.views.restView(all, later) : loadingView(ui);
}

/** The chat in the opening of a story, where no exercise is. */
function openingChat(input: FirstInput, path: Path, opening: Opening): ChatView {
  const telling = firstTelling(input, wordsOfOpening(opening));
  return chatCore(path, telling, input.shown, {
    transcript: firstTranscript(path, telling),
    progress: opening.progress[path.place.beat] ?? 0,
  });
}

/** The content notice of a story: what it is about, in its own words; `helpFirst` where it opens with the help card. */
export function noticeScreen(
  { ui, settings, names }: FirstInput,
  entry: ShelfEntry,
  about: string,
  helpFirst?: NoticeView['helpFirst'],
): ScreenView {
  return noticeView({
    ui,
    settings,
    entry,
    appName: names.app(entry.app),
    about,
    ...(helpFirst ? { helpFirst } : {}),
  });
}

/** Stories that begin in the middle of the trouble open with the help card (brief 3.5). */
export function storyOpensWithHelp(number: string): boolean {
  return number === 'SC11' || number === 'SC12';
}

/** A page of a few lines and buttons; the way to the start page is always among them. */
export function plainPage(
  ui: FirstText,
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

export function loadingView(ui: FirstText): PageView {
  return { screen: 'page', id: 'loading', title: ui.problems.loading, lead: [], blocks: [], buttons: [] };
}

function failedView(ui: FirstText, { place }: AppContext): PageView {
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

function shellView(input: FirstInput, all: AppInput | undefined, screen: ScreenView): ShellView {
  const { ui, settings, caption, overlay, later } = input;
  const text = ui.shell;
  // Whoever asks for help before it has been loaded reads the first of it at once.
  const soon = overlay === 'help' && !later ? { key: 'help-soon', text: ui.problems.helpSoon } : undefined;
  const notice = soon ?? input.notice;
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
    overlay: overlay === 'none' || !all || !later ? null : later.views.overlayView(all, later),
  };
}
