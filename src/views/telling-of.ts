import { type Region, reportServiceFor } from '../scenario/help.ts';
import { textOf } from '../scenario/strings.ts';
import type { AppInput, LoadedStory } from './app.view.ts';
import { firstTelling } from './first-telling.ts';
import type { Telling } from './telling.ts';

/** The words, names and settings with which a story is told, and the service of the country to report to. */
export function tellingOf(input: AppInput, loaded: LoadedStory): Telling {
  const { settings, context, later, today } = input;
  const reader = { lang: settings.lang, ageBand: loaded.story.ages };
  const region = (context.region as Region | null) ?? 'intl';
  return {
    ...firstTelling(input, textOf(loaded.story, settings.lang === 'en' ? undefined : loaded.strings)),
    ...(later ? { service: reportServiceFor(later.book, region, reader, today) } : {}),
  };
}
