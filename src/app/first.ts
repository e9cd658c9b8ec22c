/** What is loaded on the way to the first choice, beside the app itself. */
import * as openings from 'virtual:openings';
import type { Opening } from '../scenario/opening.ts';
import type { Lang } from '../scenario/types.ts';
import type { HelpText } from '../views/text/help.types.ts';
import type { FirstText, UiText } from '../views/text/ui.types.ts';

/** Ids of all stories. */
export const storyIds: readonly string[] = openings.storyIds;

/** Ids of the stories that adults play: they have words of their own, and no opening. */
export const adultIds: readonly string[] = openings.adultIds;

/** The opening of a story in a language. Rejects where it cannot be loaded. */
export const loadOpening = (id: string, lang: Lang): Promise<Opening> => openings.loadOpening(id, lang);

/** The interface text of the first screens. Rejects where it cannot be loaded. */
export async function loadFirstText(lang: Lang): Promise<FirstText> {
  return lang === 'es'
    ? (await import('../views/text/first.es.ts')).firstEs
    : (await import('../views/text/first.en.ts')).firstEn;
}

/** All screens beside the chat, and the whole stories. */
export const importEverything = () => import('./everything.ts');

/** All words of a language. */
export async function loadTexts(lang: Lang): Promise<{ ui: UiText; help: HelpText }> {
  const [ui, help] =
    lang === 'es'
      ? await Promise.all([
          import('../views/text/ui.es.ts').then((m) => m.uiEs),
          import('../views/text/help.es.ts').then((m) => m.helpEs),
        ])
      : await Promise.all([
          import('../views/text/ui.en.ts').then((m) => m.uiEn),
          import('../views/text/help.en.ts').then((m) => m.helpEn),
        ]);
  return { ui, help };
}

/**
 * Begins to load, beside the app, what the link will ask for: its words, and the opening of its story. It is only a
 * guess at what the app will say of link and device; nothing comes of a wrong one but a file more.
 */
export function beginLoading(link: string, kept: string | null, browser: string): void {
  const params = new URLSearchParams(link);
  const lang: Lang =
    (params.get('lang') ?? /"lang":"(\w+)"/.exec(kept ?? '')?.[1] ?? browser.slice(0, 2).toLowerCase()) ===
    'es'
      ? 'es'
      : 'en';
  const id = params.get('play') ?? '';
  // What fails here is asked for again by the app, which says so.
  const ignored = () => undefined;
  loadFirstText(lang).catch(ignored);
  if (storyIds.includes(id) && !adultIds.includes(id)) loadOpening(id, lang).catch(ignored);
  else Promise.all([importEverything(), loadTexts(lang)]).catch(ignored);
}
