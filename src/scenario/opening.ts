import type { ShelfEntry } from './catalogue.ts';
import { moves, phases } from './graph.ts';
import type { Answer, Beat, Move, Phase, Scenario } from './types.ts';

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
  /** The beats. Ways that lead out of the opening go to `~5` where five more beats are ahead on the longest way. */
  beats: Record<string, Omit<Beat<string>, 'gist'>>;
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

/** A beat beyond the opening: only how far it is from an ending is known. */
export const beyond = (ahead: number): string => `~${ahead}`;

/** Whether a beat lies beyond the opening. */
export const isBeyond = (beat: string): boolean => beat.startsWith('~');

/**
 * The opening as a story, so that the same machine and views show it. What lies beyond is a row of empty beats, as many
 * as there are ahead: nobody comes to them, since the whole story takes over.
 */
export function storyOfOpening(opening: Opening): Scenario {
  const beats: Record<string, Beat<string>> = {};
  for (const [id, beat] of Object.entries(opening.beats)) beats[id] = { gist: '', ...beat };
  const far = JSON.stringify(opening.beats).match(/~\d+/g) ?? [];
  for (let n = Math.max(0, ...far.map((to) => Number(to.slice(1)))); n >= 0; n -= 1)
    beats[beyond(n)] = {
      phase: 'after',
      gist: '',
      lines: [],
      ...(n > 0 ? { next: beyond(n - 1) } : { end: { title: '', image: '', door: 'told' } }),
    };
  const none: Answer<string> = { lines: [], why: '' };
  const byMove = each(moves, none) as Record<Move, Answer<string>>;
  return {
    ...opening,
    beats,
    answers: each(phases, byMove) as Record<Phase, Record<Move, Answer<string>>>,
    again: byMove,
    cast: [],
    skills: [],
    summary: [],
    tell: { people: {}, openers: { a: '', b: '', c: '' } },
    report: { about: '', other: { a: '', aWhy: '', b: '', bWhy: '' } },
    debrief: { line: '', fault: '', power: '', questions: ['', '', ''] },
    covers: [],
    sources: [],
    review: 'draft',
  };
}

function each<T>(names: readonly string[], value: T): Record<string, T> {
  return Object.fromEntries(names.map((name) => [name, value]));
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
  };
}
