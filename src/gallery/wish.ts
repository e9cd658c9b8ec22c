import { linkTo, linkValues, parseLink } from '../views/links.ts';
import type { Action, Settings } from '../views/types.ts';
import { type Wording, wordings } from './wording.ts';

/** How a screen is looked at: settings of the app, by the names of its own links, and the wording. */
export interface Wish {
  settings: Partial<Settings>;
  wording: Wording;
}

/** Reads a wish from the part of an address after `?`. What it does not know is left out. */
export function readWish(search: string): Wish {
  const wanted = new URLSearchParams(search).get('words');
  return {
    settings: parseLink(search, []).settings,
    wording: wordings.find((wording) => wording === wanted) ?? 'real',
  };
}

/** The address of a screen that fills its page. */
export function frameAddress(id: string, { settings, wording }: Wish): string {
  const params = linkTo({ screen: 'home' }, settings).replace(/^\?/, '&');
  return `?frame&words=${wording}${params}#${id}`;
}

/** What can be chosen in the gallery, by the names of the app's own links. */
export const choices = {
  lang: linkValues.lang,
  theme: linkValues.theme,
  text: ['100', '125', '150', '175', '200'],
  font: linkValues.font,
  spacing: linkValues.spacing,
  view: linkValues.view,
  motion: linkValues.motion,
} as const;

declare global {
  interface Window {
    /** For tests: what there is to see, how to show it without a reload, and what has been pressed on it. */
    gallery: {
      entries: string[];
      pressed: Action[];
      show?: (id: string, wish: Wish) => Promise<void>;
    };
  }
}
