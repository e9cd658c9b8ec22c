import type { Beat, Choice, Move, Opens, Phase, Scenario } from './types.ts';

/** What the chat machine remembers: the only two facts that a way may ask for. */
export interface Facts {
  told: boolean;
  blocked: boolean;
}

/** All moves, in the order of the safety bar. */
export const moves: readonly Move[] = ['pause', 'save', 'block', 'tell', 'report'];

/** All phases, in order. */
export const phases: readonly Phase[] = ['before', 'pressure', 'threat', 'after'];

/** The beat of that id; an unknown id is a fault of the program and throws. */
export function beatOf(story: Scenario, id: string): Beat<string> {
  const beat = story.beats[id];
  if (!beat) throw new Error(`${story.id}: there is no beat "${id}".`);
  return beat;
}

/** The exercise that a choice opens, if it opens one. */
export function openedMove(opens: Opens | undefined): Move | undefined {
  return typeof opens === 'object' ? 'tell' : opens;
}

/** Whether a choice is offered where these facts hold. */
export function offered(choice: Choice<string>, facts: Facts): boolean {
  switch (choice.when) {
    case undefined:
      return true;
    case 'told':
      return facts.told;
    case 'untold':
      return !facts.told;
    case 'blocked':
      return facts.blocked;
    case 'open':
      return !facts.blocked;
  }
}

/** The choices of a beat that are offered where these facts hold, in the order of the file. */
export function choicesAt(beat: Beat<string>, facts: Facts): Array<[id: string, choice: Choice<string>]> {
  return Object.entries(beat.choices ?? {}).filter(([, choice]) => offered(choice, facts));
}
