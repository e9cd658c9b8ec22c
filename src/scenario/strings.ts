import { key } from './keys.ts';
import type { Answer, Line, Move, Phase, Scenario, StoryStrings } from './types.ts';

export { key } from './keys.ts';

/**
 * Every text of a story with its key, in reading order. Tiles have no text of their own and do not appear.
 */
export function textsOf(story: Scenario): Array<[key: string, english: string]> {
  const out: Array<[string, string]> = [];
  const put = (k: string, text: string | undefined) => {
    if (text !== undefined) out.push([k, text]);
  };
  const putLines = (block: string, lines: readonly Line[] | undefined) => {
    for (const line of lines ?? []) if ('text' in line) put(key.line(block, line.id), line.text);
  };
  const putAnswer = (block: string, answer: Answer<string>) => {
    putLines(block, answer.lines);
    put(`${block}!`, answer.why);
  };

  put('title', story.title);
  put('notice', story.notice);
  story.summary.forEach((text, i) => put(`summary.${i}`, text));
  for (const [id, other] of Object.entries(story.others)) put(key.says(id), other.says);
  for (const [id, beat] of Object.entries(story.beats)) {
    put(key.map(id), beat.map);
    put(key.gist(id), beat.gist);
    put(key.ask(id), beat.ask);
    putLines(id, beat.lines);
    for (const [choiceId, choice] of Object.entries(beat.choices ?? {})) {
      put(key.choice(id, choiceId), choice.text);
      put(key.choiceWhy(id, choiceId), choice.why);
    }
    put(key.endTitle(id), beat.end?.title);
    put(key.endImage(id), beat.end?.image);
    for (const [move, answer] of Object.entries(beat.answers ?? {}))
      putAnswer(key.beatBlock(id, move as Move), answer);
  }
  for (const [phase, moves] of Object.entries(story.answers))
    for (const [move, answer] of Object.entries(moves))
      putAnswer(key.phaseBlock(phase as Phase, move as Move), answer);
  for (const [move, again] of Object.entries(story.again))
    putLines(key.againBlock(move as Move), again.lines);
  for (const [person, tell] of Object.entries(story.tell.people))
    for (const lines of [tell.scene, tell.answer, tell.then]) putLines(key.tellBlock(person), lines);
  for (const [id, text] of Object.entries(story.tell.openers)) put(`tell?${id}`, text);
  put('report.about', story.report.about);
  for (const [id, text] of Object.entries(story.report.other)) put(`report.${id}`, text);
  put('debrief.line', story.debrief.line);
  put('debrief.fault', story.debrief.fault);
  put('debrief.power', story.debrief.power);
  story.debrief.questions.forEach((text, i) => put(`debrief.q.${i}`, text));
  story.debrief.checked?.forEach((text, i) => put(`debrief.checked.${i}`, text));
  put('debrief.endCard', story.debrief.endCard);
  put('assembly', story.assembly?.closes);
  return out;
}

/**
 * Looks up a text of a story. Goes in: the story's English texts as a map, and the strings of the language wanted
 * (none for English). Comes out: a function from key to text; a missing translation falls back to English, so that a
 * reader never meets a hole (the lint names every such hole).
 */
export function textOf(story: Scenario, strings?: StoryStrings): (k: string) => string {
  const english = new Map(textsOf(story));
  return (k) => strings?.[k] ?? english.get(k) ?? '';
}
