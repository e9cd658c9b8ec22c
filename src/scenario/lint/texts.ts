import { key, textsOf } from '../strings.ts';
import type { Lang, Line, Scenario } from '../types.ts';
import { blocksOf } from './form.ts';

/** What a text is: on this depends how long it may be, and what may be said in it. */
export type TextKind =
  | 'title'
  | 'notice'
  | 'summary'
  | 'line'
  | 'choice'
  | 'why'
  | 'map'
  | 'gist'
  | 'ask'
  | 'end-title'
  | 'end-image'
  | 'says'
  | 'opener'
  | 'report'
  | 'debrief'
  | 'assembly';

/** A text with its key, its place for messages, its kind, and who says it. */
export interface StoryText {
  key: string;
  /** The beat or part that it belongs to. */
  place: string;
  kind: TextKind;
  /** For lines: the line itself. */
  line?: Line;
  /** Said first by an adult who gets it wrong and mends it afterwards: brief NEVER9 allows what it then takes back. */
  takenBack: boolean;
  text: string;
}

/** Every text of a story in a language, with what it is. A missing translation is left out. */
export function storyTexts(story: Scenario, lang: Lang, strings?: Readonly<Record<string, string>>): StoryText[] {
  const lines = new Map<string, Line>();
  for (const [block, list] of blocksOf(story)) for (const line of list) lines.set(key.line(block, line.id), line);
  const takenBack = new Set(
    Object.entries(story.tell.people).flatMap(([who, person]) =>
      person.kind === 'clumsy' ? person.answer.map((line) => key.line(key.tellBlock(who), line.id)) : [],
    ),
  );
  return textsOf(story).flatMap(([k, english]) => {
    const text = lang === 'en' ? english : strings?.[k];
    if (text === undefined) return [];
    const line = lines.get(k);
    return [{ key: k, place: placeOf(k), kind: kindOf(k), takenBack: takenBack.has(k), text, ...(line ? { line } : {}) }];
  });
}

/** The beat or part of a key: `lobby?page!` → `lobby`, `@threat.tell/two` → `answers.threat.tell`. */
export function placeOf(k: string): string {
  const stem = k.replace(/[/#?!].*$/, '');
  if (stem.startsWith('@again')) return stem.slice(1);
  if (stem.startsWith('@')) return `answers.${stem.slice(1)}`;
  return stem.replace(/^(debrief|report|summary)\..*$/, '$1');
}

function kindOf(k: string): TextKind {
  if (k === 'title' || k === 'notice' || k === 'assembly') return k;
  if (k.startsWith('summary.')) return 'summary';
  if (k.startsWith('debrief.')) return 'debrief';
  if (k.startsWith('report.')) return k.endsWith('Why') ? 'why' : 'report';
  if (/^them\.[^/#?]*\.says$/.test(k)) return 'says';
  if (/^tell\?/.test(k)) return 'opener';
  if (k.includes('/')) return 'line';
  if (k.endsWith('!')) return 'why';
  if (k.includes('?')) return 'choice';
  switch (k.slice(k.indexOf('#') + 1)) {
    case 'map':
      return 'map';
    case 'gist':
      return 'gist';
    case 'ask':
      return 'ask';
    case 'title':
      return 'end-title';
    default:
      return 'end-image';
  }
}
