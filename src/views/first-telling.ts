import { shortFormAfter } from '../machines/app.chart.ts';
import type { Move } from '../scenario/types.ts';
import type { FirstInput } from './app.view.ts';
import type { Telling } from './telling.ts';
import type { FirstText } from './text/ui.types.ts';

/** The words, names and settings with which a story is told, from what the app knows at first. */
export function firstTelling<Ui extends FirstText>(
  { settings, ui, names, context }: Omit<FirstInput, 'ui'> & { ui: Ui },
  text: (key: string) => string,
): Telling<Ui> {
  const practised = Object.entries(context.progress.practised) as Array<[Move, number]>;
  return {
    lang: settings.lang,
    ui,
    settings,
    text,
    nameOf: (id) => (id === 'helpline' ? ui.chat.helpline : names.person(id)),
    appName: names.app,
    appLook: names.look,
    roomName: names.room,
    short: new Set(practised.filter(([, times]) => times >= shortFormAfter).map(([move]) => move)),
  };
}
