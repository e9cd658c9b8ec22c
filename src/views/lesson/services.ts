import { type HelpEntry, type Region, servicesFor } from '../../scenario/help.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { AppInput, Later } from '../app.view.ts';
import { serviceView } from '../help.view.ts';

/** Services of the country that a lesson names, one line each: a name and the first way to reach it. */
export interface LessonServices {
  /** Who helps: two of them, for the slide near the end. */
  services: string[];
  /** Emergency and crisis services, for the story that has to have them in sight (brief 3.6 item 4). */
  crisis: string[];
}

/** Looks them up for the country that is chosen. */
export function servicesOf(input: AppInput, later: Later, story: Scenario): LessonServices {
  const { context, settings, today } = input;
  const region = (context.region as Region | null) ?? 'intl';
  const found = servicesFor(later.book, region, { lang: settings.lang, ageBand: story.ages }, today);
  const lines = (kinds: ReadonlyArray<HelpEntry['kind']>) =>
    found
      .filter(({ kind }) => kinds.includes(kind))
      .slice(0, 2)
      .map((entry) => serviceView(entry, later.help.help, settings.lang))
      .map(({ name, contacts }) => [name, contacts[0]?.label].filter(Boolean).join(' · '));
  return { services: lines(['helpline', 'emergency']), crisis: lines(['emergency', 'crisis']) };
}
