import { setLessonParts } from '../dom/app.tsx';
import * as lessonParts from '../dom/lesson/parts.ts';
import { assemblyCut } from '../machines/lesson/assembly.ts';
import { type KeptLesson, keptLesson, lastHand, readLesson, stepBack } from '../machines/lesson/kept.ts';
import { after, type Lesson, type LessonEvent, lessonOf } from '../machines/lesson/lesson.ts';
import { minutesOf } from '../machines/lesson/plan.ts';
import type { Clock } from '../ports/clock.ts';
import { saveFile } from '../ports/save-file.ts';
import { isFullScreen, keepAwake, openWindow, toggleFullScreen } from '../ports/screen.ts';
import type { Store } from '../ports/store.ts';
import { openChannel } from '../ports/window-channel.ts';
import type { ShelfEntry } from '../scenario/catalogue.ts';
import type { AgeBand, Lang, Scenario, StoryStrings } from '../scenario/types.ts';
import { type AppInput, type Later, loadingView } from '../views/app.view.ts';
import { afterCsv } from '../views/lesson/after.view.ts';
import { assemblySlides, assemblyView } from '../views/lesson/assembly.view.ts';
import { chooseView, mostPeople } from '../views/lesson/choose.view.ts';
import type { LessonInput } from '../views/lesson/input.ts';
import { notesView } from '../views/lesson/notes.view.ts';
import { servicesOf } from '../views/lesson/services.ts';
import { stageView } from '../views/lesson/stage.view.ts';
import { tellingOf } from '../views/telling-of.ts';
import type { LessonText } from '../views/text/lesson.types.ts';
import type { AppView, LessonPress, Route, ScreenView } from '../views/types.ts';
import type { Arrival } from './arrival.ts';
import { loadScenario, loadStrings } from './loader.ts';
import { createPlanKeeper } from './plan.ts';

type Place = { screen: 'class' | 'assembly'; id?: string; notes?: true };

export interface DeskInput {
  store: Store;
  clock: Clock;
  arrival: Arrival;
  /** Nothing moves: lines are there at once. */
  still: () => boolean;
  show: () => void;
  say: (key: string, text: string) => void;
  visit: (route: Route) => void;
  /** All stories. */
  shelf: readonly ShelfEntry[];
  ages: () => AgeBand;
  setAges: (ages: AgeBand) => void;
  /** Opens "Get help now". */
  help: () => void;
  /** Address of a route, with the settings of the link. */
  address: (route: Route) => string;
  current: () => AppView | undefined;
}

/** The desk of whoever leads: keeps the lesson, in this window and the other. */
export interface LessonDesk {
  /** Opens a lesson, the teacher's window on it, or the page where one is chosen. */
  open(place: Place, lang: Lang): Promise<void>;
  view: (input: AppInput, later: Later) => ScreenView;
  press(press: LessonPress): void;
  /** Whether the class looks at this window: large type, the projector's colours. */
  onProjector(): boolean;
  close(): void;
}

const texts: Record<Lang, () => Promise<LessonText>> = {
  en: async () => (await import('../views/text/lesson.en.ts')).lessonEn,
  es: async () => (await import('../views/text/lesson.es.ts')).lessonEs,
};

setLessonParts(lessonParts);

/** What windows tell one another. */
interface Message {
  kind: 'hello' | 'here' | 'bye' | 'lesson' | 'ended';
  /** Windows on another story have nothing to do with this lesson. */
  story: string;
  notes: boolean;
  lesson?: KeptLesson;
}

/** Makes the desk. Its keys are listened for while a lesson is open. */
export function createDesk(deps: DeskInput): LessonDesk {
  const { store, clock, arrival, show, say } = deps;
  let place: Place | undefined;
  let kept: KeptLesson | undefined;
  let story: Scenario | undefined;
  const words = new Map<Lang, LessonText>();
  const strings = new Map<string, StoryStrings | undefined>();
  let over: LessonInput['over'] = 'none';
  let otherWindow = false;
  let seen: { kept: KeptLesson; lesson: Lesson } | undefined;
  /** The story with extra rules may be led, until this page is left (brief 3.6). */
  let switchedOn = false;
  let opened = 0;
  /** Of the assembly that is shown. */
  let slideCount = 1;
  let letSleep = () => {};
  let stopTicking = () => {};

  const { shelf } = deps;
  const plans = createPlanKeeper({ store, shelf, ages: deps.ages, setAges: deps.setAges, show });

  const channel = openChannel('gyb-lesson', (message) => hear(message as Message));
  const post = (kind: Message['kind']) => {
    const lesson = kind === 'bye' || kind === 'ended' ? undefined : kept;
    channel.post({
      kind,
      story: place?.id ?? '',
      notes: place?.notes === true,
      ...(lesson ? { lesson } : {}),
    } satisfies Message);
  };

  function hear({ kind, story: theirStory, notes, lesson }: Message): void {
    if (!place?.id || theirStory !== place.id) return;
    const other = notes !== (place.notes === true);
    const theirs = readLesson(lesson);
    const same = theirs?.story === kept?.story && theirs?.kind === kept?.kind;
    if (kind === 'ended') return deps.visit({ screen: place.screen });
    if (other) otherWindow = kind !== 'bye';
    if (kind === 'hello') post('here');
    if (theirs && same && kept && theirs.turn > kept.turn) adopt(theirs);
    show();
  }

  /** Takes over a lesson as another window has it; what is new begins to arrive. */
  function adopt(next: KeptLesson): void {
    const before = chatNow()?.arrival.all ?? 0;
    kept = next;
    letArrive(before);
  }

  function chatNow() {
    const screen = deps.current()?.screen;
    return screen?.screen === 'lesson' ? screen.chat : undefined;
  }

  function letArrive(from: number): void {
    if (deps.still() || place?.notes) arrival.showAll();
    else arrival.showUpTo(Math.max(1, from));
  }

  function change(part: Partial<KeptLesson>): void {
    if (!kept) return;
    kept = { ...kept, ...part, turn: kept.turn + 1 };
    store.write('lesson', kept);
    post('lesson');
    show();
  }

  async function ensure(lang: Lang): Promise<void> {
    if (!words.has(lang)) words.set(lang, await texts[lang]());
    if (!story) return;
    const name = `${story.id}.${lang}`;
    if (!strings.has(name)) strings.set(name, await loadStrings(story.id, lang));
  }

  // ---------------------------------------------------------------- what is shown

  /** The lesson after its events, replayed only when they have changed. */
  function lessonNow(of: Scenario, mine: KeptLesson): Lesson {
    const same =
      seen?.lesson.story === of && seen.kept.events === mine.events && seen.kept.length === mine.length;
    if (!seen || !same) seen = { kept: mine, lesson: lessonOf(of, mine.events, mine.length) };
    return seen.lesson;
  }

  function lessonInput(input: AppInput, later: Later, text: LessonText, found: Scenario): LessonInput {
    const mine = kept ?? keptLesson('class', found.id);
    const lesson = lessonNow(found, mine);
    const loaded = {
      story: found,
      strings: strings.get(`${found.id}.${input.settings.lang}`),
      path: lesson.path,
    };
    const telling = tellingOf(
      { ...input, later, context: { ...input.context, progress: noneDone(input) } },
      loaded,
    );
    return {
      text,
      telling,
      kept: mine,
      lesson,
      shown: input.shown,
      notice: [telling.text('notice')],
      ...servicesOf(input, later, found),
      people: people(),
      otherWindow,
      minutes: Math.floor((clock.now() - opened) / 60_000),
      over,
      fullScreen: isFullScreen(),
    };
  }

  function view(input: AppInput, later: Later): ScreenView {
    const { lang } = input.settings;
    const text = words.get(lang);
    const ready = text && (!story || strings.has(`${story.id}.${lang}`));
    if (!place || !text || !ready) {
      void ensure(lang).then(show, () => undefined);
      return loadingView(input.ui);
    }
    if (!place.id || (story && !kept)) return choose(input, text, place);
    if (!story) return loadingView(input.ui);
    const made = lessonInput(input, later, text, story);
    if (place.screen === 'assembly') {
      const slides = assemblySlides({ ...made, story });
      slideCount = slides.length;
      return assemblyView({ ...made, story }, slides);
    }
    return place.notes ? notesView(made) : stageView(made);
  }

  function choose({ settings, names, ui }: AppInput, text: LessonText, { screen, id }: Place): ScreenView {
    const begun = readLesson(store.read('lesson'));
    return chooseView({
      kind: screen,
      text,
      lang: settings.lang,
      ages: settings.ages ?? '11-13',
      shelf,
      appName: names.app,
      people: people(),
      begun: begun?.kind === screen && begun.turn > 0 ? begun : undefined,
      ...(id ? { notPossible: id } : {}),
      plan: plans.plan(),
      news: plans.news(),
      switchedOn,
      toStart: ui.problems.toStart,
    });
  }

  function people(): string[] {
    const found = store.read('school');
    return Array.isArray(found) ? found.filter((one): one is string => typeof one === 'string') : [];
  }

  // ---------------------------------------------------------------- what is done

  function take(event: LessonEvent): void {
    if (!kept || !story) return;
    const lesson = lessonNow(story, kept);
    const next = after(lesson, event);
    if (!next) return;
    const before = chatNow()?.arrival.all ?? 0;
    const moved = next.path.moments.length !== lesson.path.moments.length || next.part !== lesson.part;
    // In an exercise everything stands at once; a way looked at again has been read.
    if (moved) letArrive(next.part === lesson.part && event.type !== 'what-if' ? before : 1);
    if (event.type === 'what-if' || event.type === 'return') arrival.showAll();
    change({ events: [...kept.events, event] });
  }

  function press(what: LessonPress): void {
    switch (what.type) {
      case 'blank':
        return change({ blank: !kept?.blank });
      case 'full-screen':
        return toggleFullScreen();
      case 'notes':
        return notes();
      case 'notes-here':
        over = what.open ? 'notes' : 'none';
        return show();
      case 'projector':
        return openOther({ screen: 'class', ...(place?.id ? { id: place.id } : {}) }, 'gyb-projector');
      case 'people':
        store.write('school', what.people.filter((one) => one !== '').slice(0, mostPeople));
        return show();
      case 'plan':
        return plans.change(what.change);
      case 'plan-save':
        return plans.save();
      case 'plan-load':
        return plans.load();
      case 'plan-remove':
        return plans.remove();
      case 'switch-on':
        switchedOn = what.on;
        return show();
      case 'csv':
        return table();
      case 'end':
        return end();
      case 'back':
        return back();
      case 'on':
        return on();
      default:
        return take(what);
    }
  }

  function on(): void {
    // Whoever presses on while the screen is blank wants to see it again.
    if (kept?.blank) return change({ blank: false });
    if (place?.screen === 'assembly') return turn(1);
    // Lines that are still arriving come first.
    const chat = chatNow();
    if (chat?.arrival.next && !chat.sheet) {
      arrival.showAll();
      return show();
    }
    take({ type: 'on' });
  }

  function turn(by: 1 | -1): void {
    if (!kept) return;
    const slide = Math.min(Math.max(0, kept.slide + by), slideCount - 1);
    if (slide !== kept.slide) change({ slide });
  }

  function back(): void {
    if (!kept) return;
    if (place?.screen === 'assembly') return turn(-1);
    arrival.showAll();
    change({ events: stepBack(kept.events) });
  }

  function notes(): void {
    if (place?.notes || place?.screen !== 'class' || !place.id) return;
    if (over === 'none' && !otherWindow) {
      over = 'ask';
      return show();
    }
    over = 'none';
    openOther({ screen: 'class', id: place.id, notes: true }, 'gyb-notes');
  }

  function openOther(route: Route, name: string): void {
    const address = deps.address(route);
    const text = [...words.values()][0];
    if (!openWindow(address, name) && text) say('popup', text.blocked(new URL(address, location.href).href));
    show();
  }

  /** The hand counts as a file, from what stands on the screen. */
  function table(): void {
    const screen = deps.current()?.screen;
    const notes =
      screen?.screen === 'notes' ? screen : screen?.screen === 'lesson' ? screen.over?.notes : undefined;
    const text = words.get(document.documentElement.lang as Lang) ?? [...words.values()][0];
    if (!notes?.after || !text || !story) return;
    // The mark at the beginning tells spreadsheets that letters beyond ASCII follow.
    saveFile(`${story.id}.csv`, `\ufeff${afterCsv(notes.after, text.after.csvHead)}`, 'text/csv');
  }

  function end(): void {
    const { stories, held } = plans.plan();
    if (kept && stories.includes(kept.story) && !held.includes(kept.story))
      plans.change({ do: 'held', id: kept.story });
    store.remove('lesson');
    post('ended');
    kept = undefined;
    if (place) deps.visit({ screen: place.screen });
  }

  // ---------------------------------------------------------------- keys

  /** Which press a key stands for. */
  function pressOf(key: string, letters: boolean): LessonPress | undefined {
    switch (key) {
      case ' ':
      case 'ArrowRight':
      case 'PageDown':
        return { type: 'on' };
      case 'ArrowLeft':
      case 'PageUp':
        return { type: 'back' };
      case 'Backspace':
        return kept && lastHand(kept.events);
      default:
        break;
    }
    if (/^[1-5]$/.test(key)) return { type: 'hand', option: Number(key) - 1, by: 1 };
    if (!letters) return undefined;
    switch (key.toLowerCase()) {
      case 'r':
        return { type: 'reveal' };
      case 'b':
      case '.':
        return { type: 'blank' };
      case 'f':
        return { type: 'full-screen' };
      case 'n':
        return { type: 'notes' };
      default:
        return undefined;
    }
  }

  function onKey(event: KeyboardEvent): void {
    const now = deps.current();
    if (!now || !['lesson', 'notes'].includes(now.screen.screen) || now.shell.overlay) return;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target as HTMLElement;
    if (target.matches('input, select, textarea')) return;
    // A button that has the focus is pressed by Space, as everywhere.
    if (event.key === ' ' && target.matches('button, a')) return;
    if (event.key === 'Escape' && over !== 'none') return press({ type: 'notes-here', open: false });
    const letterKeys = now.settings.keys === 'on';
    if (letterKeys && event.key.toLowerCase() === 'h') return deps.help();
    const what = over === 'none' ? pressOf(event.key, letterKeys) : undefined;
    if (!what) return;
    event.preventDefault();
    press(what);
  }

  /** The teacher's window says how much time has been used. */
  function tick(): void {
    stopTicking = clock.after(20_000, () => {
      show();
      tick();
    });
  }

  const shown = () => show();
  const leaving = () => post('bye');

  return {
    open: async (next, lang) => {
      const before = place;
      place = next;
      over = 'none';
      if (!before) {
        opened = clock.now();
        letSleep = keepAwake();
        tick();
        addEventListener('keydown', onKey);
        document.addEventListener('fullscreenchange', shown);
        addEventListener('pagehide', leaving);
      }
      if (!next.id) {
        kept = undefined;
        story = undefined;
        return ensure(lang);
      }
      if (story?.id !== next.id) story = await loadScenario(next.id);
      if (place !== next) return;
      await ensure(lang);
      const found = readLesson(store.read('lesson'));
      const begun = found?.story === next.id && found.kind === next.screen ? found : undefined;
      const careful = shelf.some(({ id, classOnly }) => id === next.id && classOnly);
      const possible = next.screen === 'class' ? !careful || switchedOn : assemblyCut(story).length > 0;
      kept = begun ?? (possible ? keptLesson(next.screen, next.id, minutesOf(plans.plan())) : undefined);
      // The other window, or this one after a reload, goes by what is kept.
      if (kept && careful && !begun) store.write('lesson', kept);
      arrival.showAll();
      post('hello');
    },
    view,
    press,
    onProjector: () => kept !== undefined && !place?.notes,
    close: () => {
      if (!place) return;
      post('bye');
      channel.close();
      place = undefined;
      kept = undefined;
      story = undefined;
      letSleep();
      stopTicking();
      removeEventListener('keydown', onKey);
      document.removeEventListener('fullscreenchange', shown);
      removeEventListener('pagehide', leaving);
    },
  };
}

/** In a class every exercise is done whole, whatever somebody has practised on this device. */
const noneDone = ({ context }: AppInput) => ({ ...context.progress, practised: {} });
