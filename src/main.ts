/** Puts the layers together: the machines that decide, the views, the page, the canvas, and the ports of the device. */
import { h, render } from 'preact';
import { createArrival } from './app/arrival.ts';
import type { QuickBook } from './app/everything.ts';
import { adultIds, loadFirstText, storyIds } from './app/first.ts';
import type { LessonDesk } from './app/lesson.ts';
import {
  appOf,
  everythingNow,
  loadAdultLater,
  loadEverything,
  loadLater,
  loadScenario,
  loadStrings,
  openingOfStory,
  personName,
  roomName,
} from './app/loader.ts';
import type { Voice } from './app/voice.ts';
import { App } from './dom/app.tsx';
import { applySettings } from './dom/apply-settings.ts';
import { watchLayout } from './dom/layout.ts';
import type { Place } from './machines/app.chart.ts';
import { openApp } from './machines/app.steps.ts';
import type { ChatEvent } from './machines/chat.machine.ts';
import { openingWalk } from './machines/opening.walk.ts';
import { readProgress } from './machines/saved.ts';
import { type ChatPlayer, type Session, sessionOn } from './machines/session-on.ts';
import { browserClock } from './ports/clock.ts';
import { leave } from './ports/leave.ts';
import type { Sound } from './ports/sound.ts';
import { openStore } from './ports/store.ts';
import { knownTab, markTab } from './ports/tab.ts';
import { listenForTripleShift } from './ports/triple-shift.ts';
import { entryOfOpening, type Opening, storyOfOpening } from './scenario/opening.ts';
import type { Region } from './scenario/regions.ts';
import type { AgeBand, Lang, Scenario, StoryStrings } from './scenario/types.ts';
import {
  appView,
  type FirstInput,
  type Later,
  type MakePaper,
  storyOpensWithHelp,
} from './views/app.view.ts';
import { linkTo, parseLink } from './views/links.ts';
import { defaultSettings, readSettings } from './views/settings.ts';
import type { FirstText, UiText } from './views/text/ui.types.ts';
import type { Action, AppView, ChatView, Overlay, Route, Settings } from './views/types.ts';

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
// Stories that adults play are nobody's progress.
const usedBefore =
  Object.keys(progress.begun).some((id) => !adultIds.includes(id)) || progress.done.length > 0;

/** What the browser itself asks for: its language, and less movement. */
function browserDefaults(): Partial<Settings> {
  return { lang: navigator.language.toLowerCase().startsWith('es') ? 'es' : 'en' };
}

const app = openApp({
  place: placeOf(link.route),
  ages: settings.ages,
  region: settings.region,
  progress,
  gate: usedBefore && !knownTab(),
});
/** How a story is played: by its own walk, until XState has been loaded. */
let play: ((story: Scenario) => ChatPlayer) | undefined;

// ---------------------------------------------------------------- what is loaded a moment later

const words = new Map<Lang, FirstText>();
let later: (Later & { lang: Lang }) | undefined;
/** The same for a story that adults play; loaded with the first of them. */
let adultLater: typeof later;
let quickBook: QuickBook | undefined;
/** Reads aloud. */
let voice: Voice | undefined;
/** Where a lesson is led from; loaded with the first one. */
let desk: LessonDesk | undefined;
let soundBefore: Settings['sound'] | undefined;
interface Loaded {
  id: string;
  session: Session;
  strings: StoryStrings | undefined;
  /** Only its opening has come. */
  opening?: Opening;
}
let loaded: Loaded | undefined;
let failed = false;

const laterNow = () => {
  const found = adultPlays() ? adultLater : later;
  return found?.lang === settings.lang ? found : undefined;
};
const ui = (): FirstText | undefined => laterNow()?.ui ?? words.get(settings.lang);

async function wordsOf(lang: Lang): Promise<void> {
  if (!words.has(lang)) words.set(lang, await loadFirstText(lang));
}

const adultPlays = ({ place } = app.state().context) => place.screen === 'story' && place.adults === true;

/**
 * The place of a route. A story for adults is marked, and is played also where a link asks for it in class or
 * assembly: it is in no lesson.
 */
function placeOf(route: Route): Place {
  if ('id' in route && route.id !== undefined && adultIds.includes(route.id) && route.screen !== 'paper')
    return { screen: 'story', id: route.id, adults: true };
  return route as Place;
}

/** Ahead of time, so that help opens without a network, too; and the rest of the story. */
async function laterOf(lang: Lang): Promise<void> {
  if (later?.lang !== lang) later = { lang, ...(await loadLater(lang)) };
  if (adultPlays() && adultLater?.lang !== lang)
    adultLater = { lang, ...(await loadAdultLater(lang, later)) };
  if (laterNow()) for (const [key, text] of unsaid.splice(0)) say(key, text);
  openRest();
  await wholeStory();
}

const storyHere = (id: string) => {
  const { place } = app.state().context;
  return place.screen === 'story' && place.id === id;
};

/** Opens the story of the address, at the end of what was kept of it; of one not begun the opening comes first. */
async function loadStory(id: string): Promise<void> {
  if (loaded?.id === id) return;
  loaded?.session.stop();
  loaded = undefined;
  const { lang } = settings;
  const begun = () => app.state().context.progress.begun[id];
  if (!laterNow() && !begun() && !adultPlays()) {
    const opening = await openingOfStory(id, lang);
    // It came late, and somebody has gone elsewhere meanwhile.
    if (!storyHere(id) || loaded) return;
    loaded = { id, session: sessionOf(storyOfOpening(opening), [], opening), strings: undefined, opening };
    arrival.showAll();
    return;
  }
  const [story, strings] = await Promise.all([loadScenario(id), loadStrings(id, lang), laterOf(lang)]);
  if (!storyHere(id)) return;
  const session = sessionOf(story, begun()?.events ?? []);
  loaded = { id, session, strings };
  if (session.dropped > 0) {
    say('older', ({ problems }) => problems.olderSave);
    app.send({ type: 'took', id, version: story.version, events: eventsSoFar(session) });
  }
  arrival.showAll();
}

/** The whole story takes over from its opening, where the reader is. */
async function wholeStory(): Promise<void> {
  if (!loaded?.opening) return;
  const { id } = loaded;
  const [story, strings] = await Promise.all([loadScenario(id), loadStrings(id, settings.lang)]);
  if (loaded?.id !== id || !loaded.opening) return;
  loaded = { id, session: sessionOf(story, eventsSoFar(loaded.session)), strings };
}

/** Opens a story at the end of these events; the opening of a story has a walk of its own. */
function sessionOf(story: Scenario, events: readonly ChatEvent[], opening?: Opening): Session {
  const all = everythingNow();
  if (opening) return sessionOn(openingWalk(opening), story, events);
  if (!all) throw new Error('A whole story comes with everything else.');
  return all.openSession(story, events, play);
}

const eventsSoFar = (session: Session) => session.path().moments.map(({ event }) => event);

/** The print-outs, their words, and the story that one is made from; none of it is loaded before. */
let paper: { key: string; make: MakePaper } | undefined;
const paperKey = ({ place } = app.state().context) =>
  place.screen === 'paper' ? `${settings.lang}/${place.id ?? ''}` : '';
async function paperOf(): Promise<void> {
  const key = paperKey();
  const { place } = app.state().context;
  if (place.screen !== 'paper' || paper?.key === key) return;
  const { openPaper } = await import('./app/paper.ts');
  paper = { key, make: await openPaper(place.id, settings.lang) };
}

async function stringsOf(lang: Lang): Promise<void> {
  if (loaded && !loaded.opening && !loaded.strings) loaded.strings = await loadStrings(loaded.id, lang);
}

// ---------------------------------------------------------------- showing

let message: { key: string; text: string } | undefined;
let caption: string | undefined;
let current: AppView | undefined;

const root = document.getElementById('app');
if (!root) throw new Error('The page has no place for the app.');

/** A quiet message at the top; the same one only once. */
const said = new Set<string>();
function say(key: string, text: string | ((ui: UiText) => string)): void {
  if (typeof text === 'function') {
    const words = laterNow()?.ui;
    // Its words come a moment later.
    if (!words) return void unsaid.push([key, text]);
    text = text(words);
  }
  if (said.has(key)) return;
  said.add(key);
  message = { key, text };
}
const unsaid: Array<[key: string, text: (ui: UiText) => string]> = [];

const still = () =>
  settings.motion === 'off' ||
  settings.view === 'text' ||
  matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Loaded a moment after the first screen, with the voice. */
let sound: Sound | undefined;

/** What needs no words but comes later as well: sounds, and the keys of the page. */
function openRest(): void {
  const all = everythingNow();
  if (!all || sound) return;
  sound = all.createSound({
    enabled: settings.sound === 'on',
    onCaption: (name) => {
      caption = later?.ui.captions[name];
      show();
      clock.after(2_500, () => {
        caption = undefined;
        show();
      });
    },
  });
  all.listenForKeys(() => current, dispatch);
}

const arrival = createArrival(clock, (name) => {
  if (name) sound?.play(name);
  show();
});

const canRead = () => voice?.reader.available(settings.lang) ?? false;

async function openReading(): Promise<void> {
  if (voice) return;
  const { openVoice } = await import('./app/voice.ts');
  voice ??= openVoice(markSpoken);
  const changed = () => {
    app.send({ type: 'voices', canRead: canRead() });
    show();
  };
  voice.reader.onVoices(changed);
  changed();
}

function input(): FirstInput | undefined {
  const text = ui();
  // In another language only when all its words are there: nothing on the screen comes and goes.
  if (!text || (later && !laterNow() && !failed)) return undefined;
  const { screen, overlay, context } = app.state();
  const { place } = context;
  return {
    screen,
    overlay: overlay as Overlay,
    context,
    settings,
    ui: text,
    later: laterNow(),
    entry:
      place.screen === 'story'
        ? (later?.shelf.find(({ id }) => id === place.id) ??
          (loaded?.opening && entryOfOpening(loaded.opening)))
        : undefined,
    names: {
      person: (id) => personName(id, settings.lang),
      app: (id) => appOf(id)?.name ?? id,
      look: appOf,
      room: (id) => roomName(id, settings.lang),
    },
    story: loaded
      ? {
          story: loaded.session.story,
          strings: loaded.strings,
          path: loaded.session.path(),
          opening: loaded.opening,
        }
      : undefined,
    shown: { entries: arrival.shown(), slow: settings.slow === 'on' },
    problems: link.problems,
    failed,
    today: clock.today(),
    canRead: canRead(),
    reading: voice?.reader.state() ?? 'idle',
    quick:
      quickBook?.named(loaded ? (context.progress.begun[loaded.id]?.quick ?? []) : [], settings.lang) ?? [],
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
    voice?.reading.follow(current);
    draw(current);
  });
}

const chatNow = (): ChatView | undefined => (current?.screen.screen === 'chat' ? current.screen : undefined);

function markSpoken(key: string): void {
  for (const old of document.querySelectorAll('.spoken-now')) old.classList.remove('spoken-now');
  if (key) document.querySelector(`[data-key="${CSS.escape(key)}"]`)?.classList.add('spoken-now');
}

function silence(): void {
  sound?.stopAll();
  voice?.reader.stop();
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
      if (!later && app.state().overlay !== 'none') app.send({ type: 'overlay', show: 'none' });
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
      void whatIf(action.beat).catch(fail);
      return;
    case 'quick':
      app.send({ type: 'quick', chat: action.chat, answer: action.answer });
      sound?.play('choice');
      return show();
    case 'lesson':
      return desk?.press(action.press);
    case 'print':
      return window.print();
    case 'read-aloud':
      if (action.what === 'repeat') voice?.reader.repeat();
      else if (action.what === 'pause') voice?.reader.pause();
      else if (action.what === 'stop') voice?.reader.stop();
      return show();
  }
}

/** Goes to another screen; `record` puts it into the browser's history. */
function visit(route: Route, record: boolean): void {
  silence();
  failed = false;
  voice?.reading.forget();
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
  const { place } = app.state().context;
  show();
  const needs: Promise<unknown>[] = [];
  if (place.screen === 'story') needs.push(loadStory(place.id).then(restOfStory));
  else
    needs.push(
      laterOf(settings.lang),
      openReading().catch(() => undefined),
    );
  if (place.screen === 'paper') needs.push(paperOf());
  if (place.screen === 'class' || place.screen === 'assembly') needs.push(openDesk(place));
  else closeDesk();
  const id = app.state().screen;
  if (id === 'story.debrief') needs.push(quickChats().catch(() => undefined));
  Promise.all(needs).then(show, fail);
}

/** The opening is enough for the notice and the chat; every other screen of a story belongs to what comes later. */
async function restOfStory(): Promise<void> {
  const { screen } = app.state();
  const entry = loaded?.opening;
  const enough = entry && !entry.classOnly && (screen === 'story.chat' || screen === 'story.notice');
  if (!enough || storyOpensWithHelp(entry.number)) await laterOf(settings.lang);
}

/** A lesson: its desk is loaded, and the window becomes a projector. */
async function openDesk(place: Extract<Place, { screen: 'class' | 'assembly' }>): Promise<void> {
  // In a class everything is quiet until somebody switches the sound on.
  if (!desk && linked.sound !== 'on') quieten();
  const [{ createDesk }, { later: all }] = await Promise.all([import('./app/lesson.ts'), loadEverything()]);
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
    shelf: all.shelf,
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
  sound?.setEnabled(false);
}

function closeDesk(): void {
  if (!desk) return;
  desk.close();
  desk = undefined;
  if (soundBefore === 'on') {
    settings = { ...settings, sound: 'on' };
    sound?.setEnabled(true);
  }
  soundBefore = undefined;
  putSettings();
}

function fail(): void {
  failed = true;
  show();
}

function set(setting: keyof Settings, value: string | number | null): void {
  settings = { ...settings, [setting]: value };
  if (setting in linked) {
    Object.assign(linked, { [setting]: value });
    history.replaceState(null, '', addressOf(app.state().context.place as Route));
  }
  if (setting === 'ages') app.send({ type: 'set.ages', ages: value as AgeBand | null });
  if (setting === 'region') app.send({ type: 'set.region', region: value as Region | null });
  if (setting === 'sound') sound?.setEnabled(value === 'on');
  if (setting === 'read' && value === 'off') voice?.reader.stop();
  if (setting === 'read') voice?.reading.forget();
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
    showNote: () =>
      void loadEverything().then(
        ({ showNeutralNote }) => showNeutralNote(),
        () => undefined,
      ),
  });
}

/** Shows what was there, and lets the rest arrive; where nothing may move it is there at once. */
function letArrive(from: number): void {
  if (still()) arrival.showAll();
  else arrival.showUpTo(from);
}

function begin(id: string): void {
  if (loaded?.id !== id) return;
  app.send({ type: 'overlay', show: 'none' });
  app.send({ type: 'begin', id, version: loaded.session.story.version });
  reopen([]);
  sound?.warm();
  sound?.play('page');
  letArrive(1);
  show();
}

/** Opens the loaded story again at the end of other events. */
function reopen(events: readonly ChatEvent[]): void {
  if (!loaded) return;
  loaded.session.stop();
  loaded = { ...loaded, session: sessionOf(loaded.session.story, events, loaded.opening) };
  voice?.reading.forget();
}

/** An event for the story: its machine says whether it is possible. */
function take(event: ChatEvent): void {
  if (!loaded) return;
  const { opening } = loaded;
  // A skipped scene is told by its gist, which the opening has not.
  if (opening && (event.type === 'skip' || !loaded.session.can(event))) return takeSoon(event);
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
  sound?.play(everythingNow()?.soundOf(event, !told && path.place.told) ?? 'choice');
  show();
}

/** An event that needs the whole story is taken as soon as that has come. */
function takeSoon(event: ChatEvent): void {
  const id = loaded?.id;
  const moment = { key: 'moment', text: ui()?.problems.loading ?? '' };
  message = moment;
  show();
  laterOf(settings.lang).then(() => {
    if (message === moment) message = undefined;
    if (loaded?.id === id) take(event);
    show();
  }, fail);
}

/** Another move while one is open: the open one is put away, or ended if it is done, and the other begins. */
function takeInstead(event: ChatEvent): void {
  if (!loaded || !event.type.startsWith('open.')) return;
  const { session } = loaded;
  if (!session.path().place.open) return;
  if (session.take({ type: 'close' }) || session.take({ type: 'finish' })) session.take(event);
}

function finish(): void {
  if (!loaded) return;
  const path = loaded.session.path();
  void Promise.all([loadEverything(), laterOf(settings.lang), quickChats().catch(() => undefined)]).then(
    ([all]) => {
      app.send({
        type: 'finish',
        id: path.story.id,
        ...all.outcomeOf(path, quickBook, app.state().context.progress.seenQuick),
      });
      sound?.play('ending');
      show();
    },
    fail,
  );
}

async function quickChats(): Promise<void> {
  quickBook ??= await (await loadEverything()).loadQuickBook();
}

async function whatIf(beat: string): Promise<void> {
  const { eventsTo } = await loadEverything();
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
    message = { key: 'started-over', text: later?.ui.shelf.startedOver ?? '' };
    putSettings();
  }
  show();
}

// ---------------------------------------------------------------- keeping

function keep(key: string, value: unknown): void {
  const kept = store.write(key, value);
  if (kept === 'refused') say('refused', ({ problems }) => problems.storeRefused);
  if (kept === 'full') say('full', ({ problems }) => problems.storeFull);
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

listenForTripleShift(leaveNow, {
  enabled: () => !['class', 'assembly'].includes(app.state().context.place.screen),
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

// ---------------------------------------------------------------- the canvas

/** Draws the page anew, once the canvas is there. */
let redraw: (() => void) | undefined;

let ready: Promise<unknown> | undefined;
/**
 * Once there is something to read or to do on the screen, everything else is loaded: help must open at once, whatever
 * happens to the network later. Before that it would only take the line from what is waited for.
 */
function getReady({ screen }: AppView): void {
  if (ready || (screen.screen === 'page' && screen.id === 'loading')) return;
  ready = new Promise<void>((idle) => whenIdle(idle, 500)).then(ahead).catch(() => undefined);
}

/** Help and the whole story first; then the rest. The debrief, too, is whole without a network but for its quick chats. */
async function ahead(): Promise<void> {
  await laterOf(settings.lang);
  show();
  await openReading().then(show);
  await Promise.all([quickChats(), openMachines()]);
}

/** From here on XState says what is possible, and where events lead; nobody notices. */
async function openMachines(): Promise<void> {
  const { playApp, playChat } = await import('./app/machines.ts');
  app.handOver(playApp);
  play = playChat;
  if (!loaded || loaded.opening) return;
  const { session } = loaded;
  loaded = { ...loaded, session: sessionOf(session.story, eventsSoFar(session)) };
  session.stop();
}

/** The page has been painted and nobody is waiting for it; at the latest after some milliseconds. */
function whenIdle(then: () => void, timeout = 2_000): void {
  if ('requestIdleCallback' in window) requestIdleCallback(then, { timeout });
  else clock.after(300, then);
}

let opening = false;
function draw(view: AppView): void {
  if (redraw) return redraw();
  if (opening || !view.drawn || matchMedia('(forced-colors: active)').matches) return;
  opening = true;
  whenIdle(() => {
    // After help and the story, which take the line first.
    const canvas = (later ? Promise.resolve() : (ready ?? Promise.resolve())).then(
      () => import('./app/canvas.ts'),
    );
    canvas.then(
      ({ openCanvas }) =>
        openCanvas(root as HTMLElement, () => ({ drawn: current?.drawn ?? false, still: still() })).then(
          (canvas) => {
            if (canvas) redraw = () => canvas.redraw();
            else say('no-canvas', ({ problems }) => problems.noCanvas);
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

const layoutChanged = watchLayout();

/** Shows the page. */
export function start(): void {
  history.replaceState(null, '', location.href);
  putSettings();
  wordsOf(settings.lang).then(() => {
    for (const problem of store.problems)
      if (problem.kind === 'broken' || problem.kind === 'foreign')
        say('broken', ({ problems }) => problems.storeBroken);
    for (const problem of link.problems)
      if (problem.kind === 'unknown' && link.route.screen !== 'wrong-link')
        say(`unknown-${problem.name}`, ({ problems }) => problems.linkUnknown(problem.name));
    if (keeps && (!usedBefore || knownTab())) markTab(true);
    settle();
  }, fail);
}
