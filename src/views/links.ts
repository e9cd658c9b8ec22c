import { regions } from '../scenario/regions.ts';
import type { PaperSheet, Route, Settings } from './types.ts';

/**
 * Every link that a teacher can paste, in one place (design, section 4):
 *
 *   `/`                        the start page
 *   `/?play` `/?play=<id>`     the shelf · a story
 *   `/?class=<id>` `/?assembly=<id>` without an id, where one is chosen · `/?class=<id>&notes` the teacher's own window
 *   `/?families` `/?help` `/?privacy`
 *   `/?paper` `/?paper=<sheet>` all print-outs · one of `paperSheets`; those that are made from a story take it by
 *                              `&story=<id>`, and without it offer the stories to choose from
 *
 * each with the settings below (`&size=` is the paper of print-outs). A wrong value gets a page that says what is
 * allowed.
 */
export const linkValues = {
  lang: ['en', 'es'],
  ages: ['8-10', '11-13', '14-17'],
  region: regions,
  view: ['text', 'drawn'],
  theme: ['day', 'contrast', 'projector'],
  text: '100…200',
  font: ['atkinson', 'lexend', 'opendyslexic'],
  spacing: ['normal', 'wide'],
  motion: ['on', 'off'],
  sound: ['on', 'off'],
  read: ['on', 'off'],
  slow: ['on', 'off'],
  keep: ['on', 'off'],
  size: ['a4', 'letter'],
} as const satisfies Partial<Record<keyof Settings, readonly string[] | string>>;

/** Every print-out, by its name in links. */
export const paperSheets: readonly PaperSheet[] = [
  'lesson-plan',
  'branches',
  'question-cards',
  'voting-cards',
  'slips',
  'letter',
  'help-card',
  'poster',
  'take-home',
  'practised',
  'curricula',
];

type LinkSetting = keyof typeof linkValues;
// Not `name in linkValues`: that would find `toString` as well.
const isSetting = (name: string): name is LinkSetting => Object.keys(linkValues).includes(name);

/** What is wrong with a link. */
export type LinkProblem =
  | { kind: 'value'; name: string; value: string; allowed: string }
  | { kind: 'story'; id: string }
  /** A name that is not ours; the rest of the link works. */
  | { kind: 'unknown'; name: string };

export interface Link {
  route: Route;
  settings: Partial<Settings>;
  problems: LinkProblem[];
}

/** What learning platforms and mail programs add to every link; never a mistake of whoever pasted it. */
const added = /^(utm_|fbclid$|gclid$|msclkid$|mc_|_)/;

/** Reads the part of an address after `?`. Goes in: that text, and the ids of all stories. It never throws. */
export function parseLink(search: string, stories: readonly string[]): Link {
  const params = new URLSearchParams(search);
  const problems: LinkProblem[] = [];
  const settings: Record<string, unknown> = {};
  let route: Route = { screen: 'home' };
  let notes = false;

  for (const [name, value] of params) {
    if (isSetting(name)) {
      const read = readSetting(name, value);
      if (read === undefined) problems.push({ kind: 'value', name, value, allowed: allowedText(name) });
      else settings[name] = read;
    } else if (name === 'play') {
      if (value === '') route = { screen: 'practise' };
      else if (stories.includes(value)) route = { screen: 'story', id: value };
      else problems.push({ kind: 'story', id: value });
    } else if (name === 'class' || name === 'assembly') {
      if (value !== '' && !stories.includes(value)) problems.push({ kind: 'story', id: value });
      else route = value === '' ? { screen: name } : { screen: name, id: value };
    } else if (name === 'paper') {
      const sheet = paperSheets.find((one) => one === value);
      const story = params.get('story');
      if (value === '') route = { screen: name };
      else if (!sheet) problems.push({ kind: 'value', name, value, allowed: paperSheets.join(', ') });
      else if (story !== null && !stories.includes(story)) problems.push({ kind: 'story', id: story });
      else route = story === null ? { screen: name, sheet } : { screen: name, sheet, id: story };
    } else if (name === 'notes') notes = true;
    else if (name === 'families' || name === 'help' || name === 'privacy') route = { screen: name };
    // `story` is read with `paper`.
    else if (!added.test(name) && !(name === 'story' && params.get('paper')))
      problems.push({ kind: 'unknown', name });
  }
  if (notes && route.screen === 'class' && route.id) route = { ...route, notes: true };
  else if (notes) problems.push({ kind: 'unknown', name: 'notes' });
  if (problems.some((problem) => problem.kind !== 'unknown')) route = { screen: 'wrong-link' };
  return { route, settings: settings as Partial<Settings>, problems };
}

function readSetting(name: LinkSetting, value: string): string | number | undefined {
  if (name === 'text') {
    const size = Number(value);
    return /^\d{3}$/.test(value) && size >= 100 && size <= 200 ? size : undefined;
  }
  return (linkValues[name] as readonly string[]).includes(value) ? value : undefined;
}

function allowedText(name: LinkSetting): string {
  const values = linkValues[name];
  return typeof values === 'string' ? values : values.join(', ');
}

/** The address of a route, with the settings that its link asked for. Comes out as the part from `?` on, or nothing. */
export function linkTo(route: Route, settings: Partial<Settings>): string {
  const params: string[] = [];
  switch (route.screen) {
    case 'practise':
      params.push('play');
      break;
    case 'story':
      params.push(`play=${encodeURIComponent(route.id)}`);
      break;
    case 'class':
    case 'assembly':
      params.push(route.id ? `${route.screen}=${encodeURIComponent(route.id)}` : route.screen);
      if (route.screen === 'class' && route.notes) params.push('notes');
      break;
    case 'paper':
      params.push(route.sheet ? `paper=${route.sheet}` : 'paper');
      if (route.id) params.push(`story=${encodeURIComponent(route.id)}`);
      break;
    case 'families':
    case 'help':
    case 'privacy':
      params.push(route.screen);
      break;
    case 'home':
    case 'wrong-link':
      break;
  }
  for (const [name, value] of Object.entries(settings))
    if (isSetting(name) && value !== null) params.push(`${name}=${encodeURIComponent(String(value))}`);
  return params.length === 0 ? '' : `?${params.join('&')}`;
}
