import type { HelpEntry } from '../scenario/help.ts';
import type { Lang, Move } from '../scenario/types.ts';
import type { FirstText, UiText } from './text/ui.types.ts';
import type { AppLook, Settings } from './types.ts';

/** What the view of a story needs besides the path: words, names, settings. All of it plain and given from outside. */
export interface Telling<Ui extends FirstText = UiText> {
  lang: Lang;
  /** All interface text, or what of it comes first. */
  ui: Ui;
  /** A text of the story by its key (`strings.ts`), in the language of the screen. */
  text: (key: string) => string;
  /** A person's name, as the story says it. */
  nameOf: (person: string) => string;
  appName: (app: string) => string;
  /** Colours of an app, if it has its own. */
  appLook: (app: string) => AppLook | undefined;
  roomName: (room: string) => string;
  settings: Settings;
  /** Moves that have been done well twice on this device: their short form. */
  short: ReadonlySet<Move>;
  /** The national service to report to, of the country chosen; missing until the help data has been loaded. */
  service?: HelpEntry;
}
