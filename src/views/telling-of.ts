import { type HelpReader, type Region, reportServiceFor } from '../scenario/help.ts';
import { textOf } from '../scenario/strings.ts';
import type { Lang, Move, Scenario } from '../scenario/types.ts';
import type { AppInput, LoadedStory } from './app.view.ts';
import { firstTelling } from './first-telling.ts';
import type { Telling } from './telling.ts';

/** Who reads the help services beside a story: a student of its ages, or an adult. */
export const readerOf = ({ ages, adults }: Scenario, lang: Lang): HelpReader => ({
  lang,
  ageBand: ages,
  ...(adults ? { audience: 'adults' as const } : {}),
});

/** The words, names and settings with which a story is told, and the service of the country to report to. */
export function tellingOf(input: AppInput, loaded: LoadedStory): Telling {
  const { settings, context, later, today } = input;
  const reader = readerOf(loaded.story, settings.lang);
  const region = (context.region as Region | null) ?? 'intl';
  return {
    ...firstTelling(input, textOf(loaded.story, settings.lang === 'en' ? undefined : loaded.strings)),
    // What students have practised on this device says nothing of an adult who plays.
    ...(loaded.story.adults ? { short: new Set<Move>() } : {}),
    ...(later ? { service: reportServiceFor(later.book, region, reader, today) } : {}),
  };
}
