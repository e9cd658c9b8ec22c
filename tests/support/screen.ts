/**
 * What the screen of the app shows and offers, read from the page itself, and the ways in which people press: mouse,
 * finger, keyboard. Tests say what is pressed by the `data-press` that every button carries.
 */
import type { Page } from 'playwright-core';

/** Parts of a screen; the same name may be a button of the safety bar and of an open exercise. */
export type Where = 'top' | 'dialog' | 'bar' | 'sheet' | 'prompt' | 'tools' | 'main';

const within: Record<Where, string> = {
  top: 'header.top',
  dialog: 'dialog[open]',
  bar: '.safety-bar',
  sheet: '.sheet',
  prompt: '.prompt',
  tools: '.tools',
  main: 'main',
};

export interface Button {
  key: string;
  where: Where;
  label: string;
  disabled: boolean;
  pressed: boolean;
}

export interface Screen {
  /** `home`, `asking`, `shelf`, `notice`, `chat`, `debrief`, `page-help`, `page-wrong-link` … */
  name: string;
  heading: string;
  /** Kind of the overlay on top: `help`, `display` …; empty without one. */
  overlay: string;
  /** Step of the open exercise, such as `tell.who`; empty without one. */
  step: string;
  /** `wait`, `choices`, `go`, `end`; empty elsewhere. */
  prompt: string;
  /** Everything that can be pressed now; under an open dialog nothing but what is in it. */
  buttons: Button[];
  /** What has the focus: a tag and its press, such as `button[go]`. */
  focus: string;
}

/** The screen as it stands. */
export async function look(page: Page): Promise<Screen> {
  return page.evaluate((selectors) => {
    const main = document.querySelector('main');
    const dialog = [...document.querySelectorAll<HTMLElement>('dialog[open]')].at(-1);
    const classes = (main?.className ?? '').split(' ');
    const buttons = [...(dialog ?? document).querySelectorAll<HTMLElement>('[data-press]')]
      .filter((button) => button.getClientRects().length > 0)
      .map((button) => ({
        key: button.dataset['press'] ?? '',
        where:
          (['dialog', 'top', 'bar', 'sheet', 'prompt', 'tools', 'main'] as const).find((part) =>
            button.closest(selectors[part]),
          ) ?? ('main' as const),
        label: button.getAttribute('aria-label') ?? button.textContent ?? '',
        disabled: button.getAttribute('aria-disabled') === 'true',
        pressed: [button.getAttribute('aria-pressed'), button.getAttribute('aria-checked')].includes('true'),
      }));
    const active = document.activeElement;
    return {
      name: classes.find((name) => name.startsWith('page-')) ?? classes[0] ?? '',
      heading: main?.querySelector('h1')?.textContent ?? '',
      overlay: /overlay-(\w+)/.exec(dialog?.className ?? '')?.[1] ?? (dialog ? 'show-card' : ''),
      step: document.querySelector('.sheet h2')?.getAttribute('data-key')?.replace('sheet:', '') ?? '',
      prompt: /prompt-(\w+)/.exec(document.querySelector('.prompt')?.className ?? '')?.[1] ?? '',
      buttons,
      focus: `${active?.tagName.toLowerCase()}[${active?.getAttribute('data-press') ?? active?.id ?? ''}]`,
    };
  }, within);
}

/** The selector of a button. */
export function press(key: string, where?: Where): string {
  return `${where ? `${within[where]} ` : ''}[data-press="${key.replaceAll('"', '\\"')}"]`;
}

/** The button of that name, wherever it is; a name that is there twice needs its place. */
export function button(page: Page, key: string, where?: Where) {
  return page.locator(press(key, where)).first();
}

/** Waits until the page has shown what a press asked for, and until nothing is being loaded. */
export async function settled(page: Page): Promise<void> {
  const there = await page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
    return document.querySelector('main:not(.page-loading, .bare)') !== null;
  });
  if (there) return;
  // A bare page is on its way, too, unless it offers to try again.
  await page.waitForFunction(
    () => document.querySelector('main:not(.page-loading, .bare), main.bare [data-press]') !== null,
  );
}

/** Presses a button in one of the ways that people have. Waits until the page has answered. */
export type Hand = (page: Page, key: string, where?: Where) => Promise<void>;

export const byMouse: Hand = async (page, key, where) => {
  await button(page, key, where).click({ timeout: 10_000 });
  await settled(page);
};

export const byTouch: Hand = async (page, key, where) => {
  await button(page, key, where).tap({ timeout: 10_000 });
  await settled(page);
};

/** More stops than any screen has. */
const mostStops = 160;

/**
 * Walks with Tab to the button and presses Enter. A choice is answered by its letter every other time. It throws when
 * the focus cannot be seen on the way, when the button cannot be reached, and when the press leaves nobody focused.
 */
export const byKeyboard: Hand = async (page, key, where) => {
  const letter = await letterOf(page, key);
  const selector = press(key, where);
  if (letter) await page.keyboard.press(letter);
  else {
    for (let stops = 0; ; stops += 1) {
      const now = await focusNow(page, selector);
      if (now.there) break;
      if (stops > mostStops) throw new Error(`Tab does not reach ${selector}; it is at ${now.what}`);
      if (stops > 0 && now.unseen) await seenSoon(page, selector);
      await page.keyboard.press(now.arrow ?? 'Tab');
    }
    await page.keyboard.press('Enter');
  }
  await settled(page);
  // A new screen takes the focus when it has been painted.
  await page
    .waitForFunction(() => document.activeElement !== document.body, undefined, { timeout: 1_500 })
    .catch(() => {
      throw new Error(`after ${selector} nothing has the focus`);
    });
};

/** Gives what moves (a drawing that arrives above) half a second; then what has the focus must be seen. */
async function seenSoon(page: Page, selector: string): Promise<void> {
  await page.waitForTimeout(500);
  const { what, unseen } = await focusNow(page, selector);
  if (unseen) throw new Error(`the focus cannot be seen on ${what}: ${unseen}`);
}

/** A to D for a choice, on every second choice, so that both ways are walked. */
async function letterOf(page: Page, key: string): Promise<string | undefined> {
  if (!key.includes('?')) return undefined;
  return page.evaluate((wanted) => {
    const choices = [...document.querySelectorAll('.prompt .choice')];
    const at = choices.findIndex((choice) => choice.getAttribute('data-press') === wanted);
    const turns = document.querySelectorAll('.entry').length;
    return at >= 0 && turns % 2 === 0 ? 'abcd'[at] : undefined;
  }, key);
}

async function focusNow(page: Page, selector: string) {
  return page.evaluate((wanted) => {
    const active = document.activeElement as HTMLElement | null;
    const target = document.querySelector<HTMLElement>(wanted);
    const what = `${active?.tagName} ${active?.className} ${active?.textContent?.slice(0, 40)}`;
    if (!active || active === document.body) return { there: false, what: 'body', unseen: '' };
    const style = getComputedStyle(active);
    const box = active.getBoundingClientRect();
    const ring = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
    const inWindow =
      box.bottom > 0 &&
      box.top < window.innerHeight &&
      box.right > 0 &&
      box.left < window.innerWidth &&
      box.width > 0;
    const group = active.closest('[role="radiogroup"]');
    return {
      there: active === target,
      what,
      // Headings and the page get the focus to be read from there, and have nothing to press.
      unseen: active.tabIndex < 0 ? '' : !ring ? 'no ring' : !inWindow ? 'out of the window' : '',
      // Inside a row of pills arrows move.
      ...(group && target && group.contains(target) ? { arrow: 'ArrowRight' } : {}),
    };
  }, selector);
}

/** The chat log as text, one line an entry. */
export async function logText(page: Page): Promise<string[]> {
  return page.locator('[role="log"] .entry').allTextContents();
}
