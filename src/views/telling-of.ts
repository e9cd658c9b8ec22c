import { shortFormAfter } from '../machines/app.chart.ts';
import { type Region, reportServiceFor } from '../scenario/help.ts';
import { textOf } from '../scenario/strings.ts';
import type { Move } from '../scenario/types.ts';
import type { AppInput, LoadedStory } from './app.view.ts';
import type { Telling } from './telling.ts';

/** The words, names and settings with which a story is told, from what the app knows now. */
export function tellingOf(input: AppInput, { story, strings }: LoadedStory): Telling {
  const { settings, ui, names, context, later } = input;
  const reader = { lang: settings.lang, ageBand: story.ages };
  const region = (context.region as Region | null) ?? 'intl';
  const practised = Object.entries(context.progress.practised) as Array<[Move, number]>;
  return {
    lang: settings.lang,
    ui,
    settings,
    text: textOf(story, settings.lang === 'en' ? undefined : strings),
    nameOf: (id) => (id === 'helpline' ? ui.chat.helpline : names.person(id)),
    appName: names.app,
    appLook: names.look,
    roomName: names.room,
    short: new Set(practised.filter(([, times]) => times >= shortFormAfter).map(([move]) => move)),
    ...(later ? { service: reportServiceFor(later.book, region, reader, input.today) } : {}),
  };
}
