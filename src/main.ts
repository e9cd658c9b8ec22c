/** Puts the layers together: the machines that decide, the views, the page, the canvas, and the ports of the device. */
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import './dom/css/core.css';
import cast from 'virtual:cast';
import shelf from 'virtual:shelf';
import { h, render } from 'preact';
import { createActor, type SnapshotFrom } from 'xstate';
import { platforms } from '../scenarios/platforms.ts';
import { App, setParts } from './dom/app.tsx';
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
import type { QuickChat, QuickWish } from './scenario/quick-chat.ts';
import { tricksMarked } from './scenario/score.ts';
import type { AgeBand, Lang, Scenario, StoryStrings } from './scenario/types.ts';
import { type AppInput, appView, type Later, storyOpensWithHelp } from './views/app.view.ts';
import { linkTo, parseLink } from './views/links.ts';
import { delayBefore, soundOf } from './views/pace.ts';
import { roomNames } from './views/rooms.ts';
import { defaultSettings, readSettings } from './views/settings.ts';
import type { NoticesText } from './views/text/help.types.ts';
import type { UiText } from './views/text/ui.types.ts';
import type { Action, AppView, ChatView, Overlay, Route, Settings } from './views/types.ts';

const storyFiles = import.meta.glob<{ default: Scenario | StoryStrings }>([
  '../scenarios/*.ts',
  '!../scenarios/{characters,platforms,help-services,quick-chats,quick-chats.es}.ts',
]);
const storyIds = shelf.map((entry) => entry.id);
const clock = browserClock;

// ---------------------------------------------------------------- what the link and the device say

const link = parseLink(location.search, storyIds);
/** Settings that came with the link stay in the address, so that a reload finds them again. */
const linked: Partial<Settings> = { ...link.settings };
const store = openStore({ prefix: 'gyb:', keep: linked.keep !== 'off' });
let settings: Settings = {
  ...defaultSettings,
  ...browserDefaults(),
  ...readSettings(store.read('settings')),
  ...linked,
};
const progress = readProgress(store.read('progress'));
const usedBefore = Object.keys(progress.begun).length > 0 || progress.done.length > 0;

/** What the browser itself asks for: its language, and less movement. */
function browserDefaults(): Partial<Settings> {
  return { lang: navigator.language.toLowerCase().startsWith('es') ? 'es' : 'en' };
}

const app = createActor(appMachine, {
  input: {
    place: link.route as Place,
    ages: settings.ages,
    region: settings.region,
    progress,
    gate: usedBefore && !knownTab(),
  },
});

// ---------------------------------------------------------------- what is loaded a moment later

interface Words {
  ui: UiText;
  notices: NoticesText;
}
const words = new Map<Lang, Words>();
let later: (Later & { lang: Lang }) | undefined;
let quickBook: QuickBook | undefined;
let loaded: { id: string; session: Session; strings: StoryStrings } | undefined;
let failed = false;

/** Picks the two quick chats of a debrief. */
type QuickBook = (wish: QuickWish, lang: Lang) => readonly QuickChat[];

async function loadWords(lang: Lang): Promise<Words> {
  const known = words.get(lang);
  if (known) return known;
  const found =
    lang === 'es'
      ? await Promise.all([import('./views/text/ui.es.ts'), import('./views/text/notices.es.ts')]).then(
          ([ui, notices]) => ({ ui: ui.uiEs, notices: notices.noticesEs }),
        )
      : await Promise.all([import('./views/text/ui.en.ts'), import('./views/text/notices.en.ts')]).then(
          ([ui, notices]) => ({ ui: ui.uiEn, notices: notices.noticesEn }),
        );
  words.set(lang, found);
  return found;
}

/** All other screens, their words and the help data: ahead of time, so that help opens without a network, too. */
async function loadLater(lang: Lang): Promise<void> {
  if (later?.lang === lang) return;
  const [views, parts, help, services] = await Promise.all([
    import('./views/rest.view.ts'),
    import('./dom/parts.ts'),
    lang === 'es'
      ? import('./views/text/help.es.ts').then((m) => m.helpEs)
      : import('./views/text/help.en.ts').then((m) => m.helpEn),
    import('../scenarios/help-services.ts'),
  ]);
  setParts(parts);
  later = { lang, views, help, book: services.helpBook };
}

async function loadQuickChats(): Promise<void> {
  const [{ pickQuickChats, quickChatIn }, { quickChats }, { quickChatsEs }] = await Promise.all([
    import('./scenario/quick-chat.ts'),
    import('../scenarios/quick-chats.ts'),
    import('../scenarios/quick-chats.es.ts'),
  ]);
  quickBook = (wish, lang) =>
    pickQuickChats(quickChats, wish).map((chat) =>
      quickChatIn(chat, lang === 'es' ? quickChatsEs : undefined),
    );
}

async function loadFile<T>(name: string): Promise<T> {
  const file = storyFiles[`../scenarios/${name}.ts`];
  if (!file) throw new Error(`There is no story file "${name}".`);
  return (await file()).default as T;
}

/** Opens the story of the address, at the end of what was kept of it. */
async function loadStory(id: string): Promise<void> {
  if (loaded?.id === id) return;
  loaded?.session.stop();
  loaded = undefined;
  const spanish = settings.lang === 'es';
  const [story, strings] = await Promise.all([
    loadFile<Scenario>(id),
    spanish ? loadFile<StoryStrings>(`${id}.es`) : Promise.resolve({}),
  ]);
  const game = app.getSnapshot().context.progress.begun[id];
  const session = openSession(story, game?.events ?? []);
  loaded = { id, session, strings };
  if (session.dropped > 0) say('older', words.get(settings.lang)?.ui.problems.olderSave);
  showAll();
}

async function loadStrings(): Promise<void> {
  if (!loaded || settings.lang === 'en' || Object.keys(loaded.strings).length > 0) return;
  loaded.strings = await loadFile<StoryStrings>(`${loaded.id}.es`);
}

// ---------------------------------------------------------------- showing

let shown = 0;
let cancelReveal = () => {};
let message: { key: string; text: string } | undefined;
let caption: string | undefined;
let quick: readonly QuickChat[] = [];
let current: AppView | undefined;
const listeners: Array<(view: AppView) => void> = [];

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
    caption = words.get(settings.lang)?.ui.captions[name];
    show();
    clock.after(2_500, () => {
      caption = undefined;
      show();
    });
  },
});
const reader = createReadAloud();

function screenId(snapshot: SnapshotFrom<typeof appMachine>): string {
  const { screen } = snapshot.value;
  if (typeof screen === 'string') return screen;
  return Object.entries(screen)
    .map(([parent, child]) => `${parent}.${String(child)}`)
    .join();
}

function personName(id: string): string {
  return cast[id]?.[settings.lang] ?? id;
}

function input(): AppInput | undefined {
  const found = words.get(settings.lang);
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
      person: personName,
      app: (id) => platforms[id as keyof typeof platforms]?.name ?? id,
      look: (id) => platforms[id as keyof typeof platforms],
      room: (id) => roomNames[id]?.[settings.lang] ?? '',
    },
    story: loaded
      ? { story: loaded.session.story, strings: loaded.strings, path: loaded.session.path() }
      : undefined,
    shown: { entries: shown, slow: settings.slow === 'on' },
    problems: link.problems,
    failed,
    today: clock.today(),
    canRead: reader.available(settings.lang),
    reading: reader.state(),
    quick,
    notice: message,
    caption,
  };
}

let asked = false;
/** Shows the app as it stands now, once a moment however often it is asked. */
function show(): void {
  if (asked) return;
  asked = true;
  queueMicrotask(() => {
    asked = false;
    const all = input();
    if (!all || !root) return;
    current = appView(all);
    render(h(App, { view: current, dispatch }), root);
    for (const listener of listeners) listener(current);
  });
}

// ---------------------------------------------------------------- lines that arrive one after another

const chatNow = (): ChatView | undefined => (current?.screen.screen === 'chat' ? current.screen : undefined);

function showAll(): void {
  shown = Number.POSITIVE_INFINITY;
}

/** Lets the next line come when its time has come; every other pace (slow, still, all at once) needs no clock. */
function pace(view: AppView): void {
  cancelReveal();
  if (view.screen.screen !== 'chat') return;
  const { arrival } = view.screen;
  const { next } = arrival;
  if (!next || settings.slow === 'on') return;
  cancelReveal = clock.after(delayBefore(next), () => {
    shown = arrival.shown + 1;
    const name = soundOf(next.kind);
    if (name) sound.play(name);
    show();
  });
}
listeners.push(pace);

// ---------------------------------------------------------------- reading aloud

let readUpTo = '';
/** Says what is new on the screen, and marks the line that is being said. */
function readNew(view: AppView): void {
  if (settings.read !== 'on' || view.screen.screen !== 'chat' || !reader.available(settings.lang)) return;
  const { log, prompt, sheet, arrival } = view.screen;
  if (arrival.next && settings.slow === 'off') return;
  const from = log.findIndex((entry) => entry.key === readUpTo);
  const lines = log.slice(from + 1).map((entry) => ({ id: entry.key, text: `${entry.name}: ${entry.text}` }));
  const after =
    sheet !== undefined
      ? [sheet.title, sheet.lead, ...sheet.options.map((option) => option.label)]
      : prompt.kind === 'choices'
        ? [prompt.heading, ...prompt.choices.map((choice) => `${choice.letter ?? ''}. ${choice.label}`)]
        : prompt.kind === 'end'
          ? [prompt.title, prompt.image]
          : [];
  const end = `${log.at(-1)?.key}|${sheet?.step ?? ''}`;
  if (end === readEnd) return;
  readEnd = end;
  readUpTo = log.at(-1)?.key ?? '';
  const sentences = [...lines, ...after.map((text, i) => ({ id: `after:${i}`, text }))];
  if (sentences.length === 0) return;
  reader.speak(settings.lang, sentences, { onStart: markSpoken, onEnd: () => markSpoken('') });
}
let readEnd = '';
listeners.push(readNew);

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
      if (action.show !== 'none') void loadLater(settings.lang).then(show, fail);
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
      shown = action.all ? Number.POSITIVE_INFINITY : (chatNow()?.arrival.shown ?? 0) + 1;
      return show();
    case 'skip':
      take({ type: 'skip' });
      showAll();
      return show();
    case 'to-debrief':
      return finish();
    case 'what-if':
      return whatIf(action.beat);
    case 'quick':
      app.send({ type: 'quick', chat: action.chat, answer: action.answer });
      sound.play('choice');
      return show();
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
  readEnd = '';
  if (route.screen !== 'story') {
    loaded?.session.stop();
    loaded = undefined;
  }
  app.send({ type: 'visit', place: route as Place });
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
  if (place.screen === 'story') needs.push(loadStory(place.id));
  const id = screenId(app.getSnapshot());
  if (id === 'story.debrief') needs.push(loadQuickChats().then(pickQuick));
  // The chat and its notice are there at once; everything else belongs to what comes a moment later.
  if (id !== 'story.chat' && (id !== 'story.notice' || storyOpensWithHelp(numberOf(place))))
    needs.push(loadLater(settings.lang));
  Promise.all(needs).then(show, fail);
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
  if (setting === 'read') readEnd = '';
  if (setting === 'slow' && value === 'off') showAll();
  keep('settings', settings);
  if (setting === 'lang')
    void loadWords(settings.lang)
      .then(() => Promise.all([loadLater(settings.lang), loadStrings()]))
      .then(show, fail);
  layoutChanged();
  void applySettings(settings).then(() => redraw?.());
  show();
}

function leaveNow(): void {
  leave({
    stop: () => {
      silence();
      cancelReveal();
      listeners.length = 0;
    },
  });
}

function begin(id: string): void {
  const entry = shelf.find((candidate) => candidate.id === id);
  if (!entry || !loaded) return;
  app.send({ type: 'overlay', show: 'none' });
  app.send({ type: 'begin', id, version: entry.version });
  reopen([]);
  sound.warm();
  sound.play('page');
  shown = still() ? Number.POSITIVE_INFINITY : 1;
  show();
}

/** Opens the loaded story again at the end of other events. */
function reopen(events: readonly ChatEvent[]): void {
  if (!loaded) return;
  loaded.session.stop();
  loaded = { ...loaded, session: openSession(loaded.session.story, events) };
  readUpTo = '';
  readEnd = '';
}

/** An event for the story: its machine says whether it is possible. */
function take(event: ChatEvent): void {
  if (!loaded) return;
  const before = chatNow()?.arrival.all ?? 0;
  const told = loaded.session.path().place.told;
  if (!loaded.session.take(event) && !takeInstead(event)) return;
  const path = loaded.session.path();
  app.send({
    type: 'took',
    id: loaded.id,
    version: loaded.session.story.version,
    events: path.moments.map((moment) => moment.event),
  });
  // Whoever acts has read as far as this: what was still arriving is there, and what is new begins to arrive.
  shown = still() ? Number.POSITIVE_INFINITY : Math.max(1, before);
  playFor(event, !told && path.place.told);
  show();
}

/** Another move while one is open: the open one is put away, or ended if it is done, and the other begins. */
function takeInstead(event: ChatEvent): boolean {
  if (!loaded || !event.type.startsWith('open.')) return false;
  const { session } = loaded;
  return (session.take({ type: 'close' }) || session.take({ type: 'finish' })) && session.take(event);
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
  void Promise.all([loadQuickChats(), loadLater(settings.lang)]).then(() => {
    // Picked once a debrief, from what was seen before it.
    pickQuick();
    app.send({
      type: 'finish',
      id: story.id,
      tricks: tricksMarked(deeds),
      practised: deeds.flatMap((deed) => (deed.kind === 'move' && deed.worth === 2 ? [deed.move] : [])),
      lookAlike: story.harmless,
      quick: quick.map((chat) => chat.id),
    });
    sound.play('ending');
    show();
  }, fail);
}

function pickQuick(): void {
  if (!loaded) return;
  const { story } = loaded.session;
  const { progress: known } = app.getSnapshot().context;
  const shelfed = shelf.find((entry) => entry.id === story.id);
  const wish = {
    ages: story.ages,
    tricks: shelfed?.tricks ?? [],
    seen: known.seenQuick,
    seed: `${story.id}/${known.seenQuick.length}`,
  };
  quick = quickBook?.(wish, settings.lang) ?? [];
}

function whatIf(beat: string): void {
  if (!loaded) return;
  const events = eventsTo(loaded.session.path(), beat);
  if (!events) return;
  reopen(events);
  app.send({ type: 'took', id: loaded.id, version: loaded.session.story.version, events });
  app.send({ type: 'overlay', show: 'none' });
  showAll();
  show();
}

function startOver(sure: boolean): void {
  app.send({ type: 'start-over', sure });
  if (sure) {
    store.clearAll();
    markTab(false);
    settings = { ...defaultSettings, lang: settings.lang, ...linked };
    app.send({ type: 'set.region', region: settings.region });
    message = { key: 'started-over', text: words.get(settings.lang)?.ui.shelf.startedOver ?? '' };
    void applySettings(settings).then(() => redraw?.());
  }
  show();
}

// ---------------------------------------------------------------- keeping

function keep(key: string, value: unknown): void {
  const kept = store.write(key, value);
  const problems = words.get(settings.lang)?.ui.problems;
  if (kept === 'refused') say('refused', problems?.storeRefused);
  if (kept === 'full') say('full', problems?.storeFull);
}

let keptProgress = progress;
app.subscribe(({ context }) => {
  if (context.progress === keptProgress) return;
  keptProgress = context.progress;
  keep('progress', keptProgress);
  markTab(true);
});

// ---------------------------------------------------------------- keys, history, leaving

addEventListener('popstate', () => {
  visit(parseLink(location.search, storyIds).route, false);
});

addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'Escape') {
    const sheet = chatNow()?.sheet;
    if (current?.shell.overlay) dispatch({ do: 'overlay', show: 'none' });
    else if (sheet?.close) dispatch(sheet.close.action);
    return;
  }
  // Letter keys can be switched off (WCAG 2.1.4); nothing is typed in this app, so they never get in the way of words.
  if (settings.keys === 'off' || current?.shell.overlay) return;
  const chat = chatNow();
  if (!chat || chat.sheet || chat.prompt.kind !== 'choices') return;
  const choice = chat.prompt.choices.find(({ letter }) => letter?.toLowerCase() === event.key.toLowerCase());
  if (choice) dispatch(choice.action);
});

listenForTripleShift(leaveNow, {
  enabled: () => !['class', 'assembly'].includes(app.getSnapshot().context.place.screen),
  onProgress: (presses) => {
    const shell = words.get(settings.lang)?.ui.shell;
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

/** The canvas comes when the page has been painted and nobody is waiting for it. */
function whenIdle(then: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(then, { timeout: 2_000 });
  else clock.after(300, then);
}

let opening = false;
listeners.push((view) => {
  if (redraw) return redraw();
  if (opening || !view.drawn || matchMedia('(forced-colors: active)').matches) return;
  opening = true;
  whenIdle(() => {
    import('./canvas.ts').then(
      ({ openCanvas }) =>
        openCanvas(root as HTMLElement, () => ({ drawn: current?.drawn ?? false, still: still() })).then(
          (canvas) => {
            if (canvas) redraw = canvas.redraw;
            else say('no-canvas', words.get(settings.lang)?.ui.problems.noCanvas);
            show();
          },
        ),
      // Without its pictures the page is whole: nothing to tell anybody who has no network just now.
      () => {
        opening = false;
      },
    );
  });
});

// ---------------------------------------------------------------- start

app.start();
const layoutChanged = watchLayout(() => settings.text);
history.replaceState(null, '', location.href);
void applySettings(settings).then(() => redraw?.());
loadWords(settings.lang).then(({ ui }) => {
  for (const problem of store.problems)
    if (problem.kind === 'broken' || problem.kind === 'foreign') say('broken', ui.problems.storeBroken);
  for (const problem of link.problems)
    if (problem.kind === 'unknown' && link.route.screen !== 'wrong-link')
      say(`unknown-${problem.name}`, ui.problems.linkUnknown(problem.name));
  if (!usedBefore || knownTab()) markTab(true);
  settle();
  // Help must open at once, whatever happens to the network later.
  whenIdle(() => void loadLater(settings.lang).then(show, () => undefined));
}, fail);
