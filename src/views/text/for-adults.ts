import type { HelpText, NoticesText } from './help.types.ts';
import type { UiText } from './ui.types.ts';

/** Some of the texts of a language, in the places that they have there. A list is changed as a whole. */
export type Changes<T> = T extends string | ((...given: never[]) => unknown) | readonly unknown[]
  ? T
  : { readonly [K in keyof T]?: Changes<T[K]> };

/** What the interface says otherwise where an adult plays to whom a child tells (`Scenario.adults`). */
export interface AdultsText {
  readonly ui: Changes<UiText>;
  readonly notices: Changes<NoticesText>;
}

/** The texts with the changes in their places; all others stay as they are. */
export function changed<T>(text: T, changes: NoInfer<Changes<T>>): T {
  return merged(text, changes) as T;
}

function merged(text: unknown, changes: unknown): unknown {
  if (!isGroup(text) || !isGroup(changes)) return changes;
  const out = { ...text };
  for (const [key, change] of Object.entries(changes)) out[key] = merged(out[key], change);
  return out;
}

const isGroup = (text: unknown): text is Record<string, unknown> =>
  typeof text === 'object' && text !== null && !Array.isArray(text);

/** All words of a language as an adult reads them who plays. */
export function asAdultsRead(
  { ui, help }: { ui: UiText; help: HelpText },
  changes: AdultsText,
): { ui: UiText; help: HelpText } {
  return {
    ui: changed(ui, changes.ui),
    help: { ...help, notices: changed(help.notices, changes.notices) },
  };
}
