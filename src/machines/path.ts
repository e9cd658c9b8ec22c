import { beatOf } from '../scenario/graph.ts';
import type { Deed } from '../scenario/score.ts';
import { trickOf } from '../scenario/trick-of.ts';
import type { Scenario } from '../scenario/types.ts';
import type { ChatEvent } from './chat.machine.ts';
import { chatTable, movesOf } from './chat.table.ts';
import { halfTold } from './moves/tell.move.ts';
import { type Moment, type Path, type Place, replayOn } from './place.ts';
import { type Walk, walkOf } from './walk.ts';

export { type Moment, type Path, type Place, placeOf } from './place.ts';

const walks = new WeakMap<Scenario, Walk>();

/** The walk of a story, built once. */
export function walkOfStory(story: Scenario): Walk {
  let walk = walks.get(story);
  if (!walk) {
    walk = walkOf(chatTable(story));
    walks.set(story, walk);
  }
  return walk;
}

/** Replays events of a story, perhaps of an older version of it, up to the first that does not fit. */
export function replay(story: Scenario, events: readonly ChatEvent[]): Path {
  return replayOn(walkOfStory(story), story, events);
}

/** What was done along a path, for `score.ts`. */
export function deedsOf(path: Path): Deed[] {
  return path.moments.flatMap((moment) => deedsAt(path.story, moment));
}

function deedsAt(story: Scenario, { event, before, after }: Moment): Deed[] {
  if (event.type === 'pause.mark' && event.line !== undefined)
    return [{ kind: 'mark', line: event.line, trick: trickOf(story, event.line) }];
  if (event.type.startsWith('choose.') && !after.open)
    return [{ kind: 'choice', beat: before.beat, choice: event.type.slice('choose.'.length) }];
  if (
    after.open?.move === 'tell' &&
    halfTold.includes(after.open.step) &&
    before.open?.step !== after.open.step
  )
    return [{ kind: 'half-told' }];
  if (event.type === 'finish' && before.open) return finished(story, before);
  return [];
}

function finished(story: Scenario, before: Place): Deed[] {
  const { open } = before;
  if (!open) return [];
  const deeds: Deed[] = [
    {
      kind: 'move',
      move: open.move,
      worth: movesOf(story)[open.move].done[open.step] === 2 ? 2 : 1,
      told: before.told,
      blocked: before.blocked,
      deleted: open.step === 'deleted',
    },
  ];
  if (before.choice !== undefined) deeds.push({ kind: 'choice', beat: before.beat, choice: before.choice });
  return deeds;
}

/** Whether the path has come to an ending. */
export function ended(path: Path): boolean {
  return beatOf(path.story, path.place.beat).end !== undefined;
}
