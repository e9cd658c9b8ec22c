/**
 * *Leave this page*: everything falls silent, the page is blank in the same moment, and a neutral one takes its place
 * in the history (brief 3.5; the pattern is GOV.UK's *Exit this page*). It cannot clear the browser's history, and the
 * interface says so.
 */
import { LEAVE_SITE } from './leave-site.ts';

/** Milliseconds that the site gets before our own neutral note is shown instead. */
const SITE_PATIENCE = 2_500;
/** Paper white, as any page on its way. */
const BLANK = '#ffffff';

/** What leaving needs. */
export type LeaveOptions = {
  /** Stops all sound and speech. Called first; if it throws, the page is left all the same. */
  readonly stop: () => void;
  /** Puts the neutral note in the page's place; loaded ahead, so that it is there without a network. */
  readonly showNote: () => void;
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
    options.showNote();
    return;
  }
  const goTo = options.goTo ?? ((url: string) => location.replace(url));
  // A page that is replaced takes this timer along; it only rings if nothing came.
  setTimeout(options.showNote, SITE_PATIENCE);
  try {
    goTo(LEAVE_SITE);
  } catch {
    options.showNote();
  }
}
