import { characters } from '../../scenarios/characters.ts';
import { helpBook } from '../../scenarios/help-services.ts';
import { platforms } from '../../scenarios/platforms.ts';
import { quickChatsEs } from '../../scenarios/quick-chats.es.ts';
import { quickChats } from '../../scenarios/quick-chats.ts';
import {
  type AppContext,
  atFirst,
  noProgress,
  type Progress,
  type SavedGame,
} from '../machines/app.machine.ts';
import type { ChatEvent } from '../machines/chat.machine.ts';
import { replay } from '../machines/path.ts';
import { type Names, openingOf } from '../scenario/make-opening.ts';
import type { QuickAnswer } from '../scenario/quick-chat.ts';
import { pickQuickChats, quickChatIn } from '../scenario/quick-chat.ts';
import type { Lang } from '../scenario/types.ts';
import { type AppInput, appView, type FirstInput } from '../views/app.view.ts';
import type { LinkProblem } from '../views/links.ts';
import { makePaper } from '../views/paper.view.ts';
import * as restViews from '../views/rest.view.ts';
import { roomNames } from '../views/rooms.ts';
import { defaultSettings } from '../views/settings.ts';
import { adultsEn } from '../views/text/adults.en.ts';
import { adultsEs } from '../views/text/adults.es.ts';
import { asAdultsRead } from '../views/text/for-adults.ts';
import { helpEn } from '../views/text/help.en.ts';
import { helpEs } from '../views/text/help.es.ts';
import { paperEn } from '../views/text/paper.en.ts';
import { paperEs } from '../views/text/paper.es.ts';
import { uiEn } from '../views/text/ui.en.ts';
import { uiEs } from '../views/text/ui.es.ts';
import type { UiText } from '../views/text/ui.types.ts';
import type { AppView, Overlay, Settings } from '../views/types.ts';
import { type LessonScene, lessonScreen } from './lesson-screen.ts';
import { shelf, toldOf } from './stories.ts';

/** A moment of the app, written down: everything that is not said here is as on a device used for the first time. */
export interface Scene {
  /** State of the app machine, such as `practise.shelf`. */
  screen: string;
  place?: AppContext['place'];
  overlay?: Overlay;
  /** The story, and the events that lead to the moment. */
  story?: string;
  events?: readonly ChatEvent[];
  /** Lines of the log that have arrived; all, if it is not said. */
  arrived?: number;
  context?: Partial<AppContext>;
  progress?: Partial<Progress>;
  settings?: Partial<Settings>;
  problems?: readonly LinkProblem[];
  failed?: boolean;
  /** What is loaded a moment later has not come yet. */
  early?: boolean;
  /** A quiet message, in the words of the language. */
  message?: (ui: UiText) => string;
  /** A sound that has just been played. */
  caption?: string;
  /** Every quick chat has been answered so. */
  answered?: QuickAnswer;
  canRead?: boolean;
  /** The story opens only inside a lesson. */
  classOnly?: boolean;
  /** A lesson or an assembly, or where one is chosen. */
  lesson?: LessonScene;
}

/** The day on which the gallery is looked at: help data must not grow old in a picture. */
const today = '2026-01-15';

/** What somebody sees in a scene, made by the app's own views. The same scene and settings always give the same view. */
export function viewOf(scene: Scene, wish: Partial<Settings> = {}): AppView {
  const told = scene.story === undefined ? undefined : toldOf(scene.story);
  const ages = told?.story.ages ?? scene.context?.ages ?? '11-13';
  const chosen: Settings = { ...defaultSettings, region: 'gb', ages, ...scene.settings, ...wish };
  const onProjector = scene.lesson && ['stage', 'hall'].includes(scene.lesson.on);
  // As in the app: on a projector its own colours, unless somebody has chosen others.
  const settings: Settings =
    onProjector && chosen.theme === 'day' ? { ...chosen, theme: 'projector' } : chosen;
  const { lang } = settings;
  const spanish = lang === 'es';
  const quick = told
    ? pickQuickChats(quickChats, {
        ages: told.story.ages,
        tricks: shelf.find(({ id }) => id === told.story.id)?.tricks ?? [],
        seen: [],
        seed: told.story.id,
      }).map((chat) => quickChatIn(chat, spanish ? quickChatsEs : undefined))
    : [];
  const { answered } = scene;
  const answers = answered && Object.fromEntries(quick.map(({ id }) => [id, answered]));
  const game: SavedGame | undefined = told && {
    version: told.story.version,
    events: [...(scene.events ?? [])],
    debrief: scene.screen === 'story.debrief',
    ...(answers ? { answers } : {}),
  };
  const progress: Progress = {
    ...noProgress,
    ...(told && game && scene.events ? { begun: { [told.story.id]: game } } : {}),
    ...scene.progress,
  };
  const said = spanish ? { ui: uiEs, help: helpEs } : { ui: uiEn, help: helpEn };
  // As in the app: whoever plays as an adult reads words of their own.
  const { ui, help } = told?.story.adults ? asAdultsRead(said, spanish ? adultsEs : adultsEn) : said;
  const stories = scene.classOnly ? shelf.map((entry) => ({ ...entry, classOnly: true })) : shelf;
  const input: FirstInput = {
    screen: scene.screen,
    overlay: scene.overlay ?? 'none',
    context: {
      ...atFirst,
      place:
        scene.place ??
        (scene.story === undefined
          ? { screen: 'home' }
          : { screen: 'story', id: scene.story, ...(told?.story.adults ? { adults: true } : {}) }),
      ages,
      region: settings.region,
      canRead: scene.canRead ?? false,
      readAsked: true,
      ...scene.context,
      progress,
    },
    settings,
    ui,
    later: scene.early ? undefined : { views: restViews, ui, help, book: helpBook, shelf: stories },
    entry: stories.find(({ id }) => id === scene.story),
    names: {
      person: (id) => characters[id as keyof typeof characters]?.name[lang] ?? id,
      app: (id) => platforms[id as keyof typeof platforms]?.name ?? id,
      look: (id) => platforms[id as keyof typeof platforms],
      room: (id) => roomNames[id]?.[lang] ?? '',
    },
    story: told
      ? {
          ...told,
          path: replay(told.story, scene.events ?? []),
          opening: scene.early ? openingOf(told.story, lang, told.strings, artNames(lang)) : undefined,
        }
      : undefined,
    shown: { entries: scene.arrived ?? Number.POSITIVE_INFINITY, slow: settings.slow === 'on' },
    problems: scene.problems ?? [],
    failed: scene.failed ?? false,
    today,
    canRead: scene.canRead ?? false,
    reading: 'idle',
    quick,
    notice: scene.message ? { key: 'gallery', text: scene.message(ui) } : undefined,
    caption: scene.caption === undefined ? undefined : ui.captions[scene.caption],
    lesson: scene.lesson && lessonScreen(scene.lesson),
    paper: paperOf(scene, spanish),
  };
  return appView(input);
}

/** What the opening of a story calls its people, rooms and apps. */
const artNames = (lang: Lang): Names => ({
  person: (id) => characters[id as keyof typeof characters]?.name[lang],
  room: (id) => roomNames[id]?.[lang],
  app: (id) => platforms[id as keyof typeof platforms],
});

/** The print-outs, made from the story of the place if it names one. */
function paperOf({ place }: Scene, spanish: boolean): AppInput['paper'] {
  if (place?.screen !== 'paper') return undefined;
  const told = place.id === undefined ? undefined : toldOf(place.id);
  return makePaper(
    spanish ? paperEs : paperEn,
    told && { story: told.story, strings: spanish ? told.strings : undefined },
  );
}
