import { aboutWhom } from '../bystander.ts';
import {
  answerOf,
  beatOf,
  choicesAt,
  factsAfter,
  moves,
  openedMove,
  resolve,
  type Spot,
  spotKey,
  startOf,
} from '../graph.ts';
import type { Answer, Choice, Move, Scenario } from '../types.ts';

/** A spot with what the screen shows there: who writes, and who has been blocked. */
export interface Scene extends Spot {
  them: string;
  blockedThem: string | null;
}

/** A way on by the story or by the safety bar. */
export interface Turn {
  from: Scene;
  to: Scene;
  /** The choice taken, if it was one. */
  choice?: { id: string; choice: Choice<string> };
  /** The move of the bar, and how the story answered (`again`: it had been done already). */
  move?: { move: Move; answer: Answer<string>; own: boolean; again: boolean };
}

export interface BarWalk {
  scenes: Scene[];
  turns: Turn[];
}

/** A scene as a key for maps. */
export const sceneKey = (scene: Scene) => `${spotKey(scene)}|${scene.them}|${scene.blockedThem ?? ''}`;

/**
 * Every scene that can be met, with choices, "Go on" and the safety bar, and every way between them. Links to beats
 * that do not exist are left out (the lint names them first).
 */
export function barWalk(story: Scenario): BarWalk {
  const first: Scene = {
    ...startOf(story),
    them: story.beats[story.start]?.them ?? story.them,
    blockedThem: null,
  };
  const seen = new Map<string, Scene>([[sceneKey(first), first]]);
  const queue = [first];
  const turns: Turn[] = [];
  for (let scene = queue.shift(); scene; scene = queue.shift()) {
    for (const turn of turnsFrom(story, scene)) {
      turns.push(turn);
      const k = sceneKey(turn.to);
      if (seen.has(k)) continue;
      seen.set(k, turn.to);
      queue.push(turn.to);
    }
  }
  return { scenes: [...seen.values()], turns };
}

function turnsFrom(story: Scenario, from: Scene): Turn[] {
  const beat = beatOf(story, from.beat);
  const turns: Turn[] = [];
  const enter = (target: string, scene: Scene): Scene | undefined => {
    const next = story.beats[target];
    return next ? { ...scene, beat: target, them: next.them ?? scene.them } : undefined;
  };
  const add = (to: Scene | undefined, how: Pick<Turn, 'choice' | 'move'>) => {
    if (to) turns.push({ from, to, ...how });
  };

  if (beat.next !== undefined && !beat.end) add(enter(resolve(beat.next, from), from), {});
  for (const [id, choice] of beat.end ? [] : choicesAt(beat, from)) {
    const facts = factsAfter(beat, choice, from);
    const blockedThem =
      from.blockedThem ?? (openedMove(choice.opens) === 'block' ? aboutWhom(story, from.them) : null);
    add(enter(resolve(choice.to, facts), { ...from, ...facts, blockedThem }), { choice: { id, choice } });
  }
  for (const move of moves) {
    // At 8–10, Save, Block and Report open once somebody knows.
    if (story.pattern === 'Y' && (move === 'save' || move === 'block' || move === 'report') && !from.told)
      continue;
    const answer = answerOf(story, from.beat, move);
    const again = (move === 'tell' && from.told) || (move === 'block' && from.blocked);
    const after: Scene = {
      ...from,
      told: from.told || move === 'tell',
      blocked: from.blocked || move === 'block',
      blockedThem: from.blockedThem ?? (move === 'block' ? aboutWhom(story, from.them) : null),
    };
    const stays = beat.end !== undefined || again || answer.to === undefined;
    add(stays || answer.to === undefined ? after : enter(resolve(answer.to, after), after), {
      move: { move, answer, own: beat.answers?.[move] !== undefined, again },
    });
  }
  return turns;
}
