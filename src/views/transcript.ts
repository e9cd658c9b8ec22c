import type { ChatEvent } from '../machines/chat.machine.ts';
import { movesOf } from '../machines/chat.table.ts';
import type { Moment, Path } from '../machines/path.ts';
import { aboutWhom } from '../scenario/bystander.ts';
import { answerOf, beatOf, openedMove } from '../scenario/graph.ts';
import { key } from '../scenario/strings.ts';
import { trickOf } from '../scenario/trick-of.ts';
import type { Move, Tactic } from '../scenario/types.ts';
import { type Item, type Stage, type Transcript, tellerOf } from './teller.ts';
import type { Telling } from './telling.ts';

export type { Item, Stage, Transcript, Why } from './teller.ts';

/**
 * Tells a path as a log: every line that was met, in order, with the stage around it. The same path always gives the
 * same transcript. A skipped beat is told by its gist.
 */
export function transcriptOf(path: Path, telling: Telling): Transcript {
  const { story } = path;
  const { draft, step, enter, speak, because, heroNow, fill } = tellerOf(story, telling);
  let said: Item[] = [];
  let spoken = false;
  /** The room and its light that the story was in before the character went to somebody. */
  let place: Pick<Stage, 'room' | 'light'> | undefined;
  let blockedThem: string | undefined;
  const marks: string[] = [];
  /** Exercises done to their end. */
  const done = new Set<Move>();
  path.moments.forEach((moment, i) => {
    if (!step(moment, i)) take(moment, i);
  });
  const { items, fresh, app, stage, why, told } = draft;
  for (const item of [...items, ...said]) mark(item);
  return {
    items,
    said,
    fresh,
    marks,
    app,
    stage: (said.at(-1) ?? items.at(-1))?.stage ?? stage,
    ...(why ? { why } : {}),
    ...(told ? { told } : {}),
    ...(blockedThem ? { blockedThem } : {}),
  };

  function take({ event, before, after }: Moment, i: number): void {
    if (event.type === 'pause.mark' && event.line) {
      if (!marks.includes(event.line)) marks.push(event.line);
      return;
    }
    if (event.type.startsWith('tell.')) return tell(event, after.open?.step ?? '', i);
    if (event.type === 'close') {
      flush(spoken);
      return goBack();
    }
    if (event.type === 'finish' && before.open) {
      const { move } = before.open;
      flush(true);
      if (move === 'tell') draft.told ??= draft.listener;
      if (move === 'block') blockedThem ??= aboutWhom(story, draft.stage.them);
      if (before.choice !== undefined) because(before.beat, before.choice, i);
      else answer(before.beat, move, isAgain(move, before, after), i);
      if (movesOf(story)[move].done[before.open.step] === 2) done.add(move);
      if (after.beat === before.beat) goBack();
      else enter(after.beat, i);
      place = undefined;
      return;
    }
    if (event.type.startsWith('choose.') && after.choice !== undefined) {
      const opens = beatOf(story, before.beat).choices?.[after.choice]?.opens;
      if (typeof opens === 'object') meet(opens.tell, i);
      else if (openedMove(opens) === 'tell') draft.listener = undefined;
      return;
    }
  }

  /** A move that had been done already is answered by `again`; saving and reporting only where the story stays. */
  function isAgain(move: Move, before: Moment['before'], after: Moment['after']): boolean {
    if (move === 'tell') return before.told;
    if (move === 'block') return before.blocked;
    return done.has(move) && after.beat === before.beat;
  }

  function tell({ type, who, what }: ChatEvent, step: string, at: number): void {
    if (type.startsWith('tell.to.') && who) meet(who, at);
    const person = draft.listener === undefined ? undefined : story.tell.people[draft.listener];
    if (!person || draft.listener === undefined) return;
    const block = key.tellBlock(draft.listener);
    // In the short form the first sentence comes by itself.
    if (type === 'tell.say' || (type.startsWith('tell.to.') && step.startsWith('heard-'))) {
      opener(what ?? 'a', at);
      speak(said, block, person.answer, at);
    } else if (type === 'tell.again' || (type === 'tell.other' && person.kind !== 'clumsy'))
      speak(said, block, person.then ?? [], at);
  }

  /** Back to where the story was before somebody was told. */
  function goBack(): void {
    if (place !== undefined) draft.stage = { ...draft.stage, ...place };
    place = undefined;
    delete draft.stage.visitor;
  }

  /** Going up to a person. */
  function meet(who: string, at: number): void {
    const person = story.tell.people[who];
    if (!person) return;
    draft.listener = who;
    // Told in another place; the way back is remembered in case the story goes on where it was.
    place ??= { room: draft.stage.room, light: draft.stage.light };
    draft.stage = {
      ...draft.stage,
      room: person.room ?? place.room,
      light: person.light ?? place.light,
    };
    speak(said, key.tellBlock(who), person.scene, at);
  }

  function opener(what: string, at: number): void {
    const hero = heroNow();
    spoken = true;
    said.push({
      entry: {
        key: `${at}:opener`,
        kind: 'aloud',
        name: hero.name,
        text: telling.text(`tell?${what}`),
        person: hero,
      },
      stage: { ...draft.stage },
    });
  }

  /** What was said within an exercise becomes part of the story, or is forgotten if nothing was said to anybody. */
  function flush(keep: boolean): void {
    if (keep) draft.items.push(...said);
    said = [];
    spoken = false;
  }

  function answer(beatId: string, move: Move, again: boolean, at: number): void {
    if (again && move !== 'pause') {
      draft.why = undefined;
      speak(draft.items, key.againBlock(move), story.again[move].lines, at);
      return;
    }
    const own = beatOf(story, beatId).answers?.[move] !== undefined;
    const block = own ? key.beatBlock(beatId, move) : key.phaseBlock(beatOf(story, beatId).phase, move);
    speak(draft.items, block, answerOf(story, beatId, move).lines, at);
    draft.why = { key: `${at}:why`, tone: 'good', text: fill(telling.text(`${block}!`)) };
  }

  function mark(item: Item): void {
    if (item.line === undefined || !marks.includes(item.line)) return;
    const { ui } = telling;
    const trick = trickOf(story, item.line);
    if (trick === 'none') item.entry.fine = ui.chat.fineSoFar;
    else item.entry.marked = ui.tricks?.[trick as Tactic].name ?? '';
  }
}
