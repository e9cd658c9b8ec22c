import type { ShelfEntry } from './catalogue.ts';
import { key } from './keys.ts';
import type { Beat, Choice, Scenario } from './types.ts';

/**
 * The opening of a story in one language: all that is shown and answered up to its first choice and the beats that the
 * choice leads to, words included. It is made when the app is built, so that the first choice need not wait for the
 * whole story.
 */
export interface Opening
  extends Pick<
    Scenario,
    | 'id'
    | 'number'
    | 'version'
    | 'title'
    | 'ages'
    | 'pattern'
    | 'bystander'
    | 'harmless'
    | 'minutes'
    | 'hero'
    | 'others'
    | 'app'
    | 'room'
    | 'light'
    | 'them'
    | 'notice'
    | 'start'
  > {
  classOnly?: true;
  /** The beats. Ways that lead out of the opening go to `beyond`; none depends on anything. */
  beats: Record<string, OpeningBeat>;
  /** How far the story has come at each, 0 to 1. */
  progress: Readonly<Record<string, number>>;
  /** Names of its people, apps and rooms, as the story says them. */
  names: Readonly<Record<string, string>>;
  rooms: Readonly<Record<string, string>>;
  /** Its apps as the phone shows them. */
  apps: Readonly<Record<string, OpeningApp>>;
}

/** An app as the phone shows it: its name, its colours, the shape of its bubbles. */
export interface OpeningApp {
  name: string;
  header: { from: string; to: string; ink: string };
  ground: string;
  them: { fill: string; ink: string };
  hero: { fill: string; ink: string };
  bubble: 'round' | 'tail' | 'blocky';
}

/** A beat whose ways are beats. */
export interface OpeningBeat extends Omit<Beat<string>, 'gist' | 'choices' | 'next'> {
  next?: string;
  choices?: Record<string, OpeningChoice>;
}

/** A choice without what only the debrief needs. */
export type OpeningChoice = Pick<Choice<string>, 'text' | 'opens' | 'why'> & { to: string; fit?: 'risky' };

/** The beat that stands for all that lies beyond the opening. Nobody comes to it: the whole story takes over. */
export const beyond = '~';

/**
 * The opening as a story, so that the same views show it. It has no more than they ask of it before the first choice
 * has been answered: no answers to moves, nobody to tell, no debrief.
 */
export function storyOfOpening(opening: Opening): Scenario {
  return opening as unknown as Scenario;
}

/** All words of an opening by their keys (`keys.ts`), in its language. */
export function wordsOfOpening({ title, others, beats }: Opening): (key: string) => string {
  const words = new Map([['title', title]]);
  for (const [id, { says }] of Object.entries(others)) words.set(key.says(id), says);
  for (const [id, beat] of Object.entries(beats)) {
    words.set(key.ask(id), beat.ask ?? '');
    for (const line of beat.lines) if ('text' in line) words.set(key.line(id, line.id), line.text);
    for (const [choiceId, { text, why }] of Object.entries(beat.choices ?? {}))
      words.set(key.choice(id, choiceId), text).set(key.choiceWhy(id, choiceId), why);
    if (beat.end) words.set(key.endTitle(id), beat.end.title).set(key.endImage(id), beat.end.image);
  }
  return (k) => words.get(k) ?? '';
}

/** A story as the notice shows it, before the shelf has been loaded. */
export function entryOfOpening(opening: Opening): ShelfEntry {
  const { title, classOnly } = opening;
  return {
    ...opening,
    title: { en: title, es: title },
    tricks: [],
    assembly: false,
    classOnly: classOnly === true,
    adults: false,
  };
}
