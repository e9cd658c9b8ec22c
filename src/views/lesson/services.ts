import { type Region, servicesFor } from '../../scenario/help.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { AppInput, Later } from '../app.view.ts';
import { serviceView } from '../help.view.ts';

/** One line for each of two services of the country: its name and the first way to reach it. */
export function servicesOf(
  { context, settings, today }: AppInput,
  { book, help }: Later,
  story: Scenario,
): string[] {
  const region = (context.region as Region | null) ?? 'intl';
  return servicesFor(book, region, { lang: settings.lang, ageBand: story.ages }, today)
    .filter(({ kind }) => kind === 'helpline' || kind === 'emergency')
    .slice(0, 2)
    .map((found) => serviceView(found, help.help, settings.lang))
    .map(({ name, contacts }) => [name, contacts[0]?.label].filter(Boolean).join(' · '));
}
