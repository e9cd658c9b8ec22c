import { targets } from '../graph.ts';
import { textsOf } from '../strings.ts';
import type { Line, Scenario } from '../types.ts';
import type { TextKind } from './keys.ts';
import { kindOf, placeOf } from './keys.ts';
import type { Say } from './message.ts';

/** Texts in which the name of whoever was told is filled in. */
export const mayName: readonly TextKind[] = ['line', 'why', 'gist'];

const idShape = /^[a-z0-9][A-Za-z0-9-]*$/;

/** The form of the file: ids, links, one way on from each beat, no text left empty. Comes out: whether links hold. */
export function lintForm(story: Scenario, say: Say): boolean {
  let whole = true;
  const link = (beat: string, target: string) => {
    if (story.beats[target]) return;
    whole = false;
    say(beat, 'dangling-link', `It leads to "${target}", which is no beat.`, 'Name a beat that exists.');
  };

  link('start', story.start);
  for (const [id, beat] of Object.entries(story.beats)) {
    if (!idShape.test(id)) say(id, 'id', `"${id}" is no good id.`, 'Use letters, digits and hyphens only.');
    const ways = [beat.choices !== undefined, beat.next !== undefined, beat.end !== undefined].filter(
      Boolean,
    ).length;
    if (ways !== 1)
      say(id, 'one-way-on', `It has ${ways} of choices, next and end.`, 'Give it exactly one of the three.');
    for (const target of targets(beat.next)) link(id, target);
    for (const [choiceId, choice] of Object.entries(beat.choices ?? {})) {
      if (!idShape.test(choiceId))
        say(id, 'id', `"${choiceId}" is no good id.`, 'Use letters, digits and hyphens only.');
      for (const target of targets(choice.to)) link(id, target);
    }
    for (const answer of Object.values(beat.answers ?? {}))
      for (const target of targets(answer.to)) link(id, target);
    if (beat.lines.length === 0) say(id, 'empty', 'It has no lines.', 'Write what happens here.');
  }
  for (const [phase, byMove] of Object.entries(story.answers))
    for (const [move, answer] of Object.entries(byMove)) {
      for (const target of targets(answer.to)) link(`answers.${phase}.${move}`, target);
      if (answer.lines.length === 0)
        say(`answers.${phase}.${move}`, 'empty', 'It has no lines.', 'Write how the story answers the move.');
    }
  for (const [block, lines] of blocksOf(story)) {
    const seen = new Set<string>();
    for (const line of lines) {
      if (!idShape.test(line.id))
        say(block, 'id', `"${line.id}" is no good id.`, 'Use letters, digits and hyphens only.');
      if (seen.has(line.id))
        say(
          block,
          'double-id',
          `Two lines are called "${line.id}".`,
          'Give each line of a block its own id.',
        );
      seen.add(line.id);
    }
  }
  for (const [k, text] of textsOf(story)) {
    if (text.trim() === '') say(placeOf(k), 'empty', `${k} is empty.`, 'Write it.');
    else if (/\bTODO:/.test(text)) say(placeOf(k), 'todo', `${k} is not written yet: ${text}`, 'Write it.');
    for (const hole of text.match(/\{[^}]*\}?/g) ?? [])
      if (hole !== '{told}')
        say(placeOf(k), 'placeholder', `${k}: "${hole}" is no placeholder.`, 'Use {told}, or words.');
      else if (!mayName.includes(kindOf(k)))
        say(placeOf(k), 'placeholder', `${k}: {told} is not filled in here.`, 'Word it without.');
  }
  return whole;
}

/** Every block of lines with its name as in `strings.ts`, the parts of a telling together. */
export function blocksOf(story: Scenario): Array<[block: string, lines: readonly Line[]]> {
  const out: Array<[string, readonly Line[]]> = [];
  for (const [id, beat] of Object.entries(story.beats)) {
    out.push([id, beat.lines]);
    for (const [move, answer] of Object.entries(beat.answers ?? {}))
      out.push([`${id}@${move}`, answer.lines]);
  }
  for (const [phase, byMove] of Object.entries(story.answers))
    for (const [move, answer] of Object.entries(byMove)) out.push([`@${phase}.${move}`, answer.lines]);
  for (const [move, again] of Object.entries(story.again)) out.push([`@again.${move}`, again.lines]);
  for (const [who, person] of Object.entries(story.tell.people))
    out.push([`tell.${who}`, [...person.scene, ...person.answer, ...(person.then ?? [])]]);
  return out;
}
