/**
 * *Leave this page*: everything falls silent, the page is blank in the same moment, and a neutral one takes its place
 * in the history (brief 3.5; the pattern is GOV.UK's *Exit this page*). It cannot clear the browser's history, and the
 * interface says so.
 */
import { LEAVE_SITE } from './leave-site.ts';
import { type NeutralNote, neutralNotes } from './neutral-note.ts';

/** Milliseconds that the site gets before our own neutral note is shown instead. */
const SITE_PATIENCE = 2_500;
/** Paper white, as any page on its way. */
const BLANK = '#ffffff';

/** What leaving needs. */
export type LeaveOptions = {
  /** Stops all sound and speech. Called first; if it throws, the page is left all the same. */
  readonly stop: () => void;
  /** Seams for tests. */
  readonly online?: () => boolean;
  readonly goTo?: (url: string) => void;
};

/** Hides everything in the page, open dialogs included, and its title. */
function blank(): void {
  const root = document.documentElement;
  root.style.setProperty('background', BLANK, 'important');
  for (const child of document.body.children) {
    if (child instanceof HTMLElement || child instanceof SVGElement) {
      child.style.setProperty('display', 'none', 'important');
    }
  }
  const cover = document.createElement('div');
  for (const [name, value] of [
    ['position', 'fixed'],
    ['top', '0'],
    ['left', '0'],
    ['width', '100%'],
    ['height', '100%'],
    ['z-index', '2147483647'],
    ['background', BLANK],
  ] as const) {
    cover.style.setProperty(name, value, 'important');
  }
  document.body.append(cover);
  document.title = '…';
}

/** One language of the note, as elements. */
function section(note: NeutralNote): HTMLElement {
  const make = (tag: string, text?: string): HTMLElement => {
    const element = document.createElement(tag);
    if (text !== undefined) element.textContent = text;
    return element;
  };
  const list = make('dl');
  for (const [name, description] of note.clouds) {
    const term = make('dt', name);
    term.style.setProperty('font-weight', 'bold');
    list.append(term, make('dd', description));
  }
  const article = make('section');
  article.lang = note.lang;
  article.append(make('h1', note.title), make('p', note.intro), list, make('p', note.task));
  return article;
}

/**
 * Puts the note in the page's place, without asking for anything from the network: no network is why it is needed.
 * The address becomes that of `neutral.html`, so that a reload later shows the same note.
 */
export function showNeutralNote(): void {
  const language = document.documentElement.lang;
  const notes = [...neutralNotes].sort((a, b) => Number(b.lang === language) - Number(a.lang === language));
  for (const sheet of document.querySelectorAll('link[rel~="stylesheet"], style')) sheet.remove();
  for (const name of document.documentElement.getAttributeNames()) {
    if (name !== 'lang') document.documentElement.removeAttribute(name);
  }
  for (const name of document.body.getAttributeNames()) document.body.removeAttribute(name);
  const main = document.createElement('main');
  main.append(...notes.map(section));
  main.style.cssText =
    'max-width: 40rem; margin: 2rem auto; padding: 0 1rem; font: 1.1rem/1.6 sans-serif; color: #222';
  document.body.replaceChildren(main);
  document.title = notes[0]?.title ?? '';
  try {
    history.replaceState(null, '', new URL('neutral.html', document.baseURI));
  } catch {
    // Opened from a file, where addresses cannot be changed: the note is what counts.
  }
}

/** Leaves. Whatever happens, the page is blank when this returns. */
export function leave(options: LeaveOptions): void {
  try {
    options.stop();
  } catch {
    // Going away matters more than why the sound did not stop; the page takes it along.
  }
  blank();
  const online = options.online ?? (() => navigator.onLine);
  if (!online()) {
    showNeutralNote();
    return;
  }
  const goTo = options.goTo ?? ((url: string) => location.replace(url));
  // A page that is replaced takes this timer along; it only rings if nothing came.
  setTimeout(showNeutralNote, SITE_PATIENCE);
  try {
    goTo(LEAVE_SITE);
  } catch {
    showNeutralNote();
  }
}
