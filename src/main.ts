/** Puts the layers together: the machines that decide, the views, the page, the canvas, and the ports of the device. */
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import './dom/css/core.css';
import shelf from 'virtual:shelf';
import { h, render } from 'preact';
import { createActor, type SnapshotFrom } from 'xstate';
import { platforms } from '../scenarios/platforms.ts';
import { createArrival } from './app/arrival.ts';
import { listenForKeys } from './app/keys.ts';
import type { LessonDesk } from './app/lesson.ts';
import {
  loadAdultWords,
  loadLater,
  loadQuickBook,
  loadScenario,
  loadStrings,
  loadWords,
  personName,
  type QuickBook,
  type Words,
} from './app/loader.ts';
import { createReading } from './app/reading.ts';
import { App } from './dom/app.tsx';
import { applySettings } from './dom/apply-settings.ts';
import { watchLayout } from './dom/layout.ts';
import { appMachine, type Place } from './machines/app.machine.ts';
import type { ChatEvent } from './machines/chat.machine.ts';
import { deedsOf } from './machines/path.ts';
import { readProgress } from './machines/saved.ts';
import { eventsTo, openSession, type Session } from './machines/session.ts';
import { browserClock } from './ports/clock.ts';
import { leave } from './ports/leave.ts';
import { createReadAloud } from './ports/read-aloud.ts';
import { createSound, type SoundName } from './ports/sound.ts';
import { openStore } from './ports/store.ts';
import { knownTab, markTab } from './ports/tab.ts';
import { listenForTripleShift } from './ports/triple-shift.ts';
import type { Region } from './scenario/help.ts';
import { tricksMarked } from './scenario/score.ts';
import type { AgeBand, Lang, Scenario, StoryStrings } from './scenario/types.ts';
import { type AppInput, appView, type Later, type MakePaper, storyOpensWithHelp } from './views/app.view.ts';
import { linkTo, parseLink } from './views/links.ts';
import { roomNames } from './views/rooms.ts';
import { defaultSettings, readSettings } from './views/settings.ts';
import type { Action, AppView, ChatView, Overlay, Route, Settings } from './views/types.ts';

const storyIds = shelf.map((entry) => entry.id);
const clock = browserClock;

// ---------------------------------------------------------------- what the link and the device say

const link = parseLink(location.search, storyIds);
/** Settings that came with the link stay in the address, so that a reload finds them again. */
const linked: Partial<Settings> = { ...link.settings };
/** `&keep=off`: nothing at all is written to the device, not even that this tab has been here. */
const keeps = linked.keep !== 'off';
const store = openStore({ prefix: 'gyb:', keep: keeps });
let settings: Settings = {
  ...defaultSettings,
  ...browserDefaults(),
  ...readSettings(store.read('settings')),
  ...linked,
};
const progress = readProgress(store.read('progress'));
/** Stories that adults play: they are nobody's progress. */
const adultIds = new Set(shelf.filter(({ adults }) => adults).map(({ id }) => id));
const usedBefore = Object.keys(progress.begun).some((id) => !adultIds.has(id)) || progress.done.length > 0;

/** What the browser itself asks for: its language, and less movement. */
function browserDefaults(): Partial<Settings> {
  return { lang: navigator.language.toLowerCase().startsWith('es') ? 'es' : 'en' };
}

const app = createActor(appMachine, {
  input: {
    place: placeOf(link.route),
    ages: settings.ages,
    region: settings.region,
    progress,
    gate: usedBefore && !knownTab(),
  },
});

// ---------------------------------------------------------------- what is loaded a moment later

const words = new Map<Lang, Words>();
/** The same for a story that adults play; loaded with the first of them. */
const adultWords = new Map<Lang, Words>();
let later: (Later & { lang: Lang }) | undefined;
let quickBook: QuickBook | undefined;
/** Where a lesson is led from; loaded with the first one. */
let desk: LessonDesk | undefined;
let soundBefore: Settings['sound'] | undefined;
let loaded: { id: string; session: Session; strings: StoryStrings | undefined } | undefined;
let failed = false;

const ui = () => words.get(settings.lang)?.ui;

async function wordsOf(lang: Lang): Promise<void> {
  const found = words.get(lang) ?? (await loadWords(lang));
  words.set(lang, found);
  if (adultPlays() && !adultWords.has(lang)) adultWords.set(lang, await loadAdultWords(lang, found));
}

const adultPlays = ({ place } = app.getSnapshot().context) =>
  place.screen === 'story' && place.adults === true;

/**
 * The place of a route. A story for adults is marked, and is played also where a link asks for it in class or
 * assembly: it is in no lesson.
 */
function placeOf(route: Route): Place {
  if ('id' in route && route.id !== undefined && adultIds.has(route.id) && route.screen !== 'paper')
    return { screen: 'story', id: route.id, adults: true };
  return route as Place;
}

/** Ahead of time, so that help opens without a network, too. */
async function laterOf(lang: Lang): Promise<void> {
  if (later?.lang !== lang) later = { lang, ...(await loadLater(lang)) };
}

/** Opens the story of the address, at the end of what was kept of it. */
async function loadStory(id: string): Promise<void> {
  if (loaded?.id === id) return;
  loaded?.session.stop();
  loaded = undefined;
  const [story, strings] = await Promise.all([loadScenario(id), loadStrings(id, settings.lang)]);
  const { place, progress: known } = app.getSnapshot().context;
  // It came late, and somebody has gone elsewhere meanwhile.
  if (place.screen !== 'story' || place.id !== id) return;
  const game = known.begun[id];
  const session = openSession(story, game?.events ?? []);
  loaded = { id, session, strings };
  if (session.dropped > 0) {
    say('older', ui()?.problems.olderSave);
    const events = session.path().moments.map(({ event }) => event);
    app.send({ type: 'took', id, version: story.version, events });
  }
  arrival.showAll();
}

/** The print-outs, their words, and the story that one is made from; none of it is loaded before. */
let paper: { key: string; make: MakePaper } | undefined;
const paperKey = ({ place } = app.getSnapshot().context) =>
  place.screen === 'paper' ? `${settings.lang}/${place.id ?? ''}` : '';
async function paperOf(): Promise<void> {
  const key = paperKey();
  const { place } = app.getSnapshot().context;
  if (place.screen !== 'paper' || paper?.key === key) return;
  const { openPaper } = await import('./app/paper.ts');
  paper = { key, make: await openPaper(place.id, settings.lang) };
}

async function stringsOf(lang: Lang): Promise<void> {
  if (loaded && !loaded.strings) loaded.strings = await loadStrings(loaded.id, lang);
}

// ---------------------------------------------------------------- showing

let message: { key: string; text: string } | undefined;
let caption: string | undefined;
let current: AppView | undefined;

const root = document.getElementById('app');
if (!root) throw new Error('The page has no place for the app.');

/** A quiet message at the top; the same one only once. */
const said = new Set<string>();
function say(key: string, text: string | undefined): void {
  if (!text || said.has(key)) return;
  said.add(key);
  message = { key, text };
}

const still = () =>
  settings.motion === 'off' ||
  settings.view === 'text' ||
  matchMedia('(prefers-reduced-motion: reduce)').matches;

const sound = createSound({
  enabled: settings.sound === 'on',
  onCaption: (name) => {
    caption = ui()?.captions[name];
    show();
    clock.after(2_500, () => {
      caption = undefined;
      show();
    });
  },
});
const reader = createReadAloud();
const reading = createReading(reader, markSpoken);
const arrival = createArrival(clock, (name) => {
  if (name) sound.play(name);
  show();
});

function screenId(snapshot: SnapshotFrom<typeof appMachine>): string {
  const { screen } = snapshot.value;
  if (typeof screen === 'string') return screen;
  return Object.entries(screen)
    .map(([parent, child]) => `${parent}.${String(child)}`)
    .join();
}

function input(): AppInput | undefined {
  const found = (adultPlays() ? adultWords : words).get(settings.lang);
  if (!found) return undefined;
  const snapshot = app.getSnapshot();
  return {
    screen: screenId(snapshot),
    overlay: snapshot.value.overlay as Overlay,
    context: snapshot.context,
    settings,
    ui: found.ui,
    notices: found.notices,
    later: later?.lang === settings.lang ? later : undefined,
    shelf,
    names: {
      person: (id) => personName(id, settings.lang),
      app: (id) => platforms[id as keyof typeof platforms]?.name ?? id,
      look: (id) => platforms[id as keyof typeof platforms],
      room: (id) => roomNames[id]?.[settings.lang] ?? '',
    },
    story: loaded
      ? { story: loaded.session.story, strings: loaded.strings, path: loaded.session.path() }
      : undefined,
    shown: { entries: arrival.shown(), slow: settings.slow === 'on' },
    problems: link.problems,
    failed,
    today: clock.today(),
    canRead: reader.available(settings.lang),
    reading: reader.state(),
    quick:
      quickBook?.named(
        loaded ? (snapshot.context.progress.begun[loaded.id]?.quick ?? []) : [],
        settings.lang,
      ) ?? [],
    notice: message,
    caption,
    paper: paper?.key === paperKey() ? paper?.make : undefined,
    lesson: desk?.view,
  };
}

let asked = false;
let gone = false;
/** Shows the app as it stands now, once a moment however often it is asked. */
function show(): void {
  if (asked) return;
  asked = true;
  queueMicrotask(() => {
    asked = false;
    const all = input();
    if (!all || !root || gone) return;
    current = appView(all);
    render(h(App, { view: current, dispatch }), root);
    getReady(current);
    arrival.follow(current);
    reading.follow(current);
    draw(current);
  });
}

const chatNow = (): ChatView | undefined => (current?.screen.screen === 'chat' ? current.screen : undefined);

function markSpoken(key: string): void {
  for (const old of document.querySelectorAll('.spoken-now')) old.classList.remove('spoken-now');
  if (key) document.querySelector(`[data-key="${CSS.escape(key)}"]`)?.classList.add('spoken-now');
}

function silence(): void {
  sound.stopAll();
  reader.stop();
}

// ---------------------------------------------------------------- what somebody does

function dispatch(action: Action): void {
  switch (action.do) {
    case 'visit':
      return visit(action.route, true);
    case 'overlay':
      app.send({ type: 'overlay', show: action.show });
      if (action.show !== 'none') void laterOf(settings.lang).then(show, fail);
      return show();
    case 'close-notice':
      message = undefined;
      return show();
    case 'set':
      return set(action.setting, action.value);
    case 'leave':
      return leaveNow();
    case 'go-on':
    case 'grown-up':
      app.send(action.do === 'go-on' ? { type: 'go-on' } : { type: 'grown-up', near: action.near });
      return show();
    case 'read-to-me':
      set('read', action.yes ? 'on' : 'off');
      app.send({ type: 'read-to-me' });
      return show();
    case 'someone-new':
      loaded = undefined;
      app.send({ type: 'someone-new' });
      set('ages', null);
      return settle();
    case 'start-over':
      return startOver(action.sure);
    case 'begin':
      return begin(action.id);
    case 'chat':
      return take(action.event);
    case 'reveal':
      if (action.all) arrival.showAll();
      else arrival.showUpTo((chatNow()?.arrival.shown ?? 0) + 1);
      return show();
    case 'skip':
      take({ type: 'skip' });
      arrival.showAll();
      return show();
    case 'to-debrief':
      return finish();
    case 'what-if':
      return whatIf(action.beat);
    case 'quick':
      app.send({ type: 'quick', chat: action.chat, answer: action.answer });
      sound.play('choice');
      return show();
    case 'lesson':
      return desk?.press(action.press);
    case 'print':
      return window.print();
    case 'read-aloud':
      if (action.what === 'repeat') reader.repeat();
      else if (action.what === 'pause') reader.pause();
      else if (action.what === 'stop') reader.stop();
      return show();
  }
}

/** Goes to another screen; `record` puts it into the browser's history. */
function visit(route: Route, record: boolean): void {
  silence();
  failed = false;
  reading.forget();
  if (route.screen !== 'story') {
    loaded?.session.stop();
    loaded = undefined;
  }
  app.send({ type: 'visit', place: placeOf(route) });
  if (record) history.pushState(null, '', addressOf(route));
  settle();
}

function addressOf(route: Route): string {
  return `${location.pathname}${linkTo(route, linked)}`;
}

/** Loads what the screen needs now, and shows it; what is missing is shown as "one moment". */
function settle(): void {
  const { place } = app.getSnapshot().context;
  show();
  const needs: Promise<unknown>[] = [];
  if (place.screen === 'story')
    needs.push(Promise.all([loadStory(place.id), wordsOf(settings.lang)]).then(reportData));
  if (place.screen === 'paper') needs.push(paperOf());
  if (place.screen === 'class' || place.screen === 'assembly') needs.push(openDesk(place));
  else closeDesk();
  const id = screenId(app.getSnapshot());
  if (id === 'story.debrief') needs.push(quickChats().catch(() => undefined));
  // The chat and its notice are there at once; everything else belongs to what comes a moment later.
  if (id !== 'story.chat' && (id !== 'story.notice' || storyOpensWithHelp(numberOf(place))))
    needs.push(laterOf(settings.lang));
  Promise.all(needs).then(show, fail);
}

/** A report that was open before a reload names the service of the country, which comes with the help data. */
async function reportData(): Promise<void> {
  if (loaded?.session.path().place.open?.move === 'report') await laterOf(settings.lang);
}

/** A lesson: its desk is loaded, and the window becomes a projector. */
async function openDesk(place: Extract<Place, { screen: 'class' | 'assembly' }>): Promise<void> {
  // In a class everything is quiet until somebody switches the sound on.
  if (!desk && linked.sound !== 'on') quieten();
  const { createDesk } = await import('./app/lesson.ts');
  desk ??= createDesk({
    store,
    clock,
    arrival,
    still,
    show,
    say,
    visit: (route) => visit(route, true),
    help: () => dispatch({ do: 'overlay', show: 'help' }),
    address: addressOf,
    current: () => current,
    shelf,
    ages: () => settings.ages ?? '11-13',
    setAges: (ages) => dispatch({ do: 'set', setting: 'ages', value: ages }),
  });
  await desk.open(place, settings.lang);
  putSettings();
}

/** Sound off for a lesson, without that being remembered for whoever practises on this device. */
function quieten(): void {
  soundBefore = settings.sound;
  settings = { ...settings, sound: 'off' };
  sound.setEnabled(false);
}

function closeDesk(): void {
  if (!desk) return;
  desk.close();
  desk = undefined;
  if (soundBefore === 'on') {
    settings = { ...settings, sound: 'on' };
    sound.setEnabled(true);
  }
  soundBefore = undefined;
  putSettings();
}

function numberOf(place: Place): string {
  return shelf.find(({ id }) => place.screen === 'story' && place.id === id)?.number ?? '';
}

function fail(): void {
  failed = true;
  show();
}

function set(setting: keyof Settings, value: string | number | null): void {
  settings = { ...settings, [setting]: value };
  if (setting in linked) {
    Object.assign(linked, { [setting]: value });
    history.replaceState(null, '', addressOf(app.getSnapshot().context.place as Route));
  }
  if (setting === 'ages') app.send({ type: 'set.ages', ages: value as AgeBand | null });
  if (setting === 'region') app.send({ type: 'set.region', region: value as Region | null });
  if (setting === 'sound') sound.setEnabled(value === 'on');
  if (setting === 'read' && value === 'off') reader.stop();
  if (setting === 'read') reading.forget();
  if (setting === 'slow' && value === 'off') arrival.showAll();
  keep('settings', settings);
  if (setting === 'lang')
    void wordsOf(settings.lang)
      .then(() => Promise.all([laterOf(settings.lang), stringsOf(settings.lang), paperOf()]))
      .then(show, fail);
  putSettings();
  show();
}

/** Display settings onto the page: at once, and drawn again when their fonts are there. */
function putSettings(): void {
  // On a projector its own colours, unless somebody has chosen others.
  const onProjector = desk?.onProjector() === true;
  const theme = onProjector && settings.theme === 'day' ? 'projector' : settings.theme;
  void applySettings({ ...settings, theme }).then(() => redraw?.());
  layoutChanged();
}

function leaveNow(): void {
  leave({
    stop: () => {
      silence();
      arrival.stop();
      gone = true;
    },
  });
}

/** Shows what was there, and lets the rest arrive; where nothing may move it is there at once. */
function letArrive(from: number): void {
  if (still()) arrival.showAll();
  else arrival.showUpTo(from);
}

function begin(id: string): void {
  const entry = shelf.find((candidate) => candidate.id === id);
  if (!entry || !loaded) return;
  app.send({ type: 'overlay', show: 'none' });
  app.send({ type: 'begin', id, version: entry.version });
  reopen([]);
  sound.warm();
  sound.play('page');
  letArrive(1);
  show();
}

/** Opens the loaded story again at the end of other events. */
function reopen(events: readonly ChatEvent[]): void {
  if (!loaded) return;
  loaded.session.stop();
  loaded = { ...loaded, session: openSession(loaded.session.story, events) };
  reading.forget();
}

/** An event for the story: its machine says whether it is possible. */
function take(event: ChatEvent): void {
  if (!loaded) return;
  const before = chatNow()?.arrival.all ?? 0;
  const told = loaded.session.path().place.told;
  const length = loaded.session.path().moments.length;
  if (!loaded.session.take(event)) takeInstead(event);
  const path = loaded.session.path();
  if (path.moments.length === length) return;
  app.send({
    type: 'took',
    id: loaded.id,
    version: loaded.session.story.version,
    events: path.moments.map((moment) => moment.event),
  });
  // Whoever acts has read as far as this: what was still arriving is there, and what is new begins to arrive.
  letArrive(Math.max(1, before));
  playFor(event, !told && path.place.told);
  show();
}

/** Another move while one is open: the open one is put away, or ended if it is done, and the other begins. */
function takeInstead(event: ChatEvent): void {
  if (!loaded || !event.type.startsWith('open.')) return;
  const { session } = loaded;
  if (!session.path().place.open) return;
  if (session.take({ type: 'close' }) || session.take({ type: 'finish' })) session.take(event);
}

const moveSounds: Readonly<Record<string, SoundName>> = {
  'save.keep': 'saved',
  'save.keepSome': 'saved',
  'block.keep': 'blocked',
  'block.delete': 'blocked',
  'report.send': 'reported',
  'pause.mark': 'noticed',
};

function playFor(event: ChatEvent, nowKnown: boolean): void {
  if (nowKnown) return sound.play('told');
  sound.play(moveSounds[event.type] ?? 'choice');
}

function finish(): void {
  if (!loaded) return;
  const { story } = loaded.session;
  const path = loaded.session.path();
  const deeds = deedsOf(path);
  void Promise.all([quickChats().catch(() => undefined), laterOf(settings.lang)]).then(() => {
    app.send({
      type: 'finish',
      id: story.id,
      tricks: tricksMarked(deeds),
      practised: deeds.flatMap((deed) => (deed.kind === 'move' && deed.worth === 2 ? [deed.move] : [])),
      lookAlike: story.harmless,
      quick: quickBook ? pickQuick(quickBook, story) : [],
    });
    sound.play('ending');
    show();
  }, fail);
}

async function quickChats(): Promise<void> {
  quickBook ??= await loadQuickBook();
}

/** Picked once a debrief, from what was seen before it. */
function pickQuick(book: QuickBook, { id, ages }: Scenario): string[] {
  const { seenQuick } = app.getSnapshot().context.progress;
  const tricks = shelf.find((entry) => entry.id === id)?.tricks ?? [];
  return book.pick({ ages, tricks, seen: seenQuick, seed: `${id}/${seenQuick.length}` });
}

function whatIf(beat: string): void {
  if (!loaded) return;
  const events = eventsTo(loaded.session.path(), beat);
  if (!events) return;
  reopen(events);
  app.send({ type: 'took', id: loaded.id, version: loaded.session.story.version, events });
  app.send({ type: 'overlay', show: 'none' });
  arrival.showAll();
  show();
}

function startOver(sure: boolean): void {
  app.send({ type: 'start-over', sure });
  if (sure) {
    store.clearAll();
    markTab(false);
    settings = { ...defaultSettings, lang: settings.lang, ...linked };
    app.send({ type: 'set.region', region: settings.region });
    message = { key: 'started-over', text: ui()?.shelf.startedOver ?? '' };
    putSettings();
  }
  show();
}

// ---------------------------------------------------------------- keeping

function keep(key: string, value: unknown): void {
  const kept = store.write(key, value);
  const problems = ui()?.problems;
  if (kept === 'refused') say('refused', problems?.storeRefused);
  if (kept === 'full') say('full', problems?.storeFull);
}

let keptProgress = progress;
app.subscribe(({ context }) => {
  if (context.progress === keptProgress) return;
  keptProgress = context.progress;
  keep('progress', keptProgress);
  if (keeps && !adultPlays()) markTab(true);
});

// ---------------------------------------------------------------- keys, history, leaving

addEventListener('popstate', () => {
  visit(parseLink(location.search, storyIds).route, false);
});

listenForKeys(() => current, dispatch);

listenForTripleShift(leaveNow, {
  enabled: () => !['class', 'assembly'].includes(app.getSnapshot().context.place.screen),
  onProgress: (presses) => {
    const shell = ui()?.shell;
    if (!shell) return;
    message =
      presses === 0
        ? undefined
        : { key: `shift-${presses}`, text: presses === 1 ? shell.shiftOnce : shell.shiftTwice };
    show();
  },
});

reader.onVoices(() => {
  app.send({ type: 'voices', canRead: reader.available(settings.lang) });
  show();
});

// ---------------------------------------------------------------- the canvas

/** Draws the page anew, once the canvas is there. */
let redraw: (() => void) | undefined;

let ready = false;
/**
 * Once there is something to do on the screen, everything else is loaded: help must open at once, whatever happens to
 * the network later. Before that it would only take the line from what is waited for.
 */
function getReady({ screen }: AppView): void {
  const busy = (screen.screen === 'chat' && screen.prompt.kind === 'wait') || screen.screen === 'notice';
  if (ready || busy || (screen.screen === 'page' && screen.id === 'loading')) return;
  ready = true;
  // The debrief, too: without a network it is whole but for its quick chats, if those are not here by then.
  const ahead = () => laterOf(settings.lang).then(show).then(quickChats);
  whenIdle(() => void ahead().catch(() => undefined));
}

/** The canvas comes when the page has been painted and nobody is waiting for it. */
function whenIdle(then: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(then, { timeout: 2_000 });
  else clock.after(300, then);
}

let opening = false;
function draw(view: AppView): void {
  if (redraw) return redraw();
  if (opening || !view.drawn || matchMedia('(forced-colors: active)').matches) return;
  opening = true;
  whenIdle(() => {
    import('./app/canvas.ts').then(
      ({ openCanvas }) =>
        openCanvas(root as HTMLElement, () => ({ drawn: current?.drawn ?? false, still: still() })).then(
          (canvas) => {
            if (canvas) redraw = () => canvas.redraw();
            else say('no-canvas', ui()?.problems.noCanvas);
            show();
          },
        ),
      // Without its pictures the page is whole: nothing to tell anybody who has no network just now.
      () => {
        opening = false;
      },
    );
  });
}

// ---------------------------------------------------------------- start

app.start();
history.replaceState(null, '', location.href);
const layoutChanged = watchLayout();
putSettings();
wordsOf(settings.lang).then(() => {
  for (const problem of store.problems)
    if (problem.kind === 'broken' || problem.kind === 'foreign') say('broken', ui()?.problems.storeBroken);
  for (const problem of link.problems)
    if (problem.kind === 'unknown' && link.route.screen !== 'wrong-link')
      say(`unknown-${problem.name}`, ui()?.problems.linkUnknown(problem.name));
  if (keeps && (!usedBefore || knownTab())) markTab(true);
  settle();
}, fail);
