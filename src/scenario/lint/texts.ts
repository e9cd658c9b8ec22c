import { key, textsOf } from '../strings.ts';
import type { Lang, Line, Scenario } from '../types.ts';
import { blocksOf } from './form.ts';
import { kindOf, placeOf, type TextKind } from './keys.ts';

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
export function storyTexts(
  story: Scenario,
  lang: Lang,
  strings?: Readonly<Record<string, string>>,
): StoryText[] {
  const lines = new Map<string, Line>();
  for (const [block, list] of blocksOf(story))
    for (const line of list) lines.set(key.line(block, line.id), line);
  const takenBack = new Set(
    Object.entries(story.tell.people).flatMap(([who, person]) =>
      person.kind === 'clumsy' ? person.answer.map((line) => key.line(key.tellBlock(who), line.id)) : [],
    ),
  );
  return textsOf(story).flatMap(([k, english]) => {
    const text = lang === 'en' ? english : strings?.[k];
    if (text === undefined) return [];
    const line = lines.get(k);
    return [
      {
        key: k,
        place: placeOf(k),
        kind: kindOf(k),
        takenBack: takenBack.has(k),
        text,
        ...(line ? { line } : {}),
      },
    ];
  });
}
