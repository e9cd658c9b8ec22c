import type { Lang, Scenario, StoryStrings } from '../types.ts';

/** One thing that a writer can mend. */
export interface LintMessage {
  /** The file to open, relative to the project. */
  file: string;
  /** The beat, or the part of the file: `summary`, `tell.tan`, `answers.threat.block` … */
  beat: string;
  /** Short name of the rule, for looking it up and for tests. */
  rule: string;
  what: string;
  todo: string;
}

/** Somebody who is drawn and named. */
export interface Somebody {
  grownUp: boolean;
  family: boolean;
}

/** What exists around the stories: ids that a story may name. */
export interface World {
  /** People by id; the helpline is known without being named here. */
  people: Readonly<Record<string, Somebody>>;
  rooms: readonly string[];
  apps: readonly string[];
  profiles: readonly string[];
}

/** A story with its strings in every further language that there is a file for. */
export interface LintInput {
  story: Scenario;
  strings: Readonly<Partial<Record<Exclude<Lang, 'en'>, StoryStrings>>>;
  world: World;
}

/** Takes a message: where, which rule, what is wrong, what to do; `lang` names the file of that language. */
export type Say = (beat: string, rule: string, what: string, todo: string, lang?: Lang) => void;

/** The file of a story in a language. */
export function fileOf(id: string, lang: Lang = 'en'): string {
  return lang === 'en' ? `scenarios/${id}.ts` : `scenarios/${id}.${lang}.ts`;
}
