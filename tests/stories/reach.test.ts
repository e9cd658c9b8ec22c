import { describe, expect, test } from 'vitest';
import { getAdjacencyMap } from 'xstate/graph';
import { chatMachine } from '../../src/machines/chat.machine.ts';
import { placeOf, walkOfStory } from '../../src/machines/path.ts';
import type { Walk } from '../../src/machines/walk.ts';
import { answerOf, beatOf, choicesToHelp, moves, phases, spotKey } from '../../src/scenario/graph.ts';
import { barWalk } from '../../src/scenario/lint/bar-walk.ts';
import { endingRange } from '../../src/scenario/lint/shape.ts';
import type { Move, Phase, Scenario } from '../../src/scenario/types.ts';
import { stories } from '../support/story-list.ts';

/** All packed states with their steps. */
function allStates(walk: Walk): Map<number, ReturnType<Walk['steps']>> {
  const found = new Map<number, ReturnType<Walk['steps']>>();
  const queue = [walk.start];
  for (let state = queue.pop(); state !== undefined; state = queue.pop()) {
    if (found.has(state)) continue;
    const steps = walk.steps(state);
    found.set(state, steps);
    for (const step of steps) queue.push(step.to);
  }
  return found;
}

const regions = ['story', 'told', 'blocked', 'move'] as const;

/** A packed state in words. */
const inWords = (walk: Walk, state: number) => regions.map((region) => walk.read(state, region)).join(' ');

/** XState's value in the same words: the exercise is nested in its move. */
function valueInWords(value: Record<string, unknown>): string {
  return regions
    .map((region) => {
      const part = value[region];
      return typeof part === 'string' ? part : Object.entries(part as Record<string, string>)[0]?.join('.');
    })
    .join(' ');
}

describe.each(stories)('$story.id', ({ story }) => {
  const walk = walkOfStory(story);
  const states = allStates(walk);
  const places = new Map([...states.keys()].map((state) => [state, placeOf(walk, state)]));
  const closed = [...places].filter(([, place]) => !place.open);

  test('XState and the integer walk agree on every state and every transition', () => {
    const map = getAdjacencyMap(chatMachine(story), {
      serializeState: (snapshot) => JSON.stringify(snapshot.value),
      // Only what is possible: four times faster than every event in every state.
      events: (snapshot) => {
        const types = new Set(
          (snapshot._nodes as Array<{ ownEvents: string[] }>).flatMap((node) => node.ownEvents),
        );
        return [...types].flatMap((type) => (snapshot.can({ type }) ? [{ type }] : []));
      },
    });
    const ofXState = new Map<string, string[]>();
    type Reached = {
      state: { value: unknown };
      transitions: Record<string, { event: { type: string }; state: { value: unknown } }>;
    };
    for (const { state, transitions } of Object.values(map as unknown as Record<string, Reached>))
      ofXState.set(
        valueInWords(state.value as Record<string, unknown>),
        Object.values(transitions)
          .map(
            ({ event, state: to }) => `${event.type} → ${valueInWords(to.value as Record<string, unknown>)}`,
          )
          .sort(),
      );
    const ofWalk = new Map<string, string[]>();
    for (const [state, steps] of states)
      ofWalk.set(
        inWords(walk, state),
        steps.map((step) => `${step.event} → ${inWords(walk, step.to)}`).sort(),
      );
    expect([...ofXState.keys()].sort()).toEqual([...ofWalk.keys()].sort());
    for (const [state, transitions] of ofWalk) expect(ofXState.get(state), state).toEqual(transitions);
  });

  test('an event never means two things in one state', () => {
    for (const [state, steps] of states)
      expect(new Set(steps.map((step) => step.event)).size, inWords(walk, state)).toBe(steps.length);
  });

  test('no dead end: from every state an ending is reached without opening the bar', () => {
    const before = new Map<number, number[]>();
    const good: number[] = [];
    for (const [state, steps] of states) {
      const place = places.get(state);
      if (place && !place.open && beatOf(story, place.beat).end) good.push(state);
      else expect(steps.length, inWords(walk, state)).toBeGreaterThan(0);
      for (const step of steps)
        if (!step.event.startsWith('open.')) before.set(step.to, [...(before.get(step.to) ?? []), state]);
    }
    const reach = new Set<number>();
    for (let state = good.pop(); state !== undefined; state = good.pop()) {
      if (reach.has(state)) continue;
      reach.add(state);
      good.push(...(before.get(state) ?? []));
    }
    expect(
      [...states.keys()].filter((state) => !reach.has(state)).map((state) => inWords(walk, state)),
    ).toEqual([]);
  });

  test('the safety bar is there in every beat', () => {
    for (const [state, place] of closed)
      for (const move of moves) {
        const young =
          story.pattern === 'Y' && (move === 'save' || move === 'block' || move === 'report') && !place.told;
        expect(walk.after(state, `open.${move}`) !== undefined, `${move} in ${inWords(walk, state)}`).toBe(
          !young,
        );
      }
  });

  test('from every state in which nobody knows, help is reached by choices alone in at most three', () => {
    const far = closed.flatMap(([state, place]) =>
      choicesToHelp(story, place) > 3 ? [inWords(walk, state)] : [],
    );
    expect(far).toEqual([]);
  });

  test('every beat and every ending can be met, and no ending while nobody knows', () => {
    const met = new Set(closed.map(([, place]) => place.beat));
    expect(Object.keys(story.beats).filter((beat) => !met.has(beat))).toEqual([]);
    if (!story.harmless)
      expect(
        closed
          .filter(([, place]) => beatOf(story, place.beat).end && !place.told)
          .map(([state]) => inWords(walk, state)),
      ).toEqual([]);
  });

  test('every answer of a phase and every answer of a beat can be met', () => {
    expect(wantedAnswers(story).filter((answer) => !metAnswers(story, states, walk).has(answer))).toEqual([]);
  });

  test('what the lint walks is what the machine walks', () => {
    const ofLint = new Set(barWalk(story).scenes.map(spotKey));
    expect([...ofLint].sort()).toEqual([...new Set(closed.map(([, place]) => spotKey(place)))].sort());
  });

  test('a Tell from the bar never leads to poorer endings than going on without', () => {
    for (const [state, place] of closed) {
      if (place.told || beatOf(story, place.beat).end) continue;
      const heard = walk.after(state, 'open.tell') ?? -1;
      const [to] = states.get(heard) ?? [];
      expect(to, inWords(walk, state)).toBeDefined();
      const after = placeOf(walk, finish(walk, heard));
      const scene = { them: '', blockedThem: null };
      const without = endingRange(story, { ...place, ...scene });
      const told = endingRange(story, { ...after, ...scene });
      expect(told.best, `best after telling at ${inWords(walk, state)}`).toBeGreaterThanOrEqual(without.best);
      expect(told.poorest, `poorest after telling at ${inWords(walk, state)}`).toBeGreaterThanOrEqual(
        without.poorest,
      );
    }
  });
});

/** The state after telling somebody who answers well, from where the exercise has just been opened. */
function finish(walk: Walk, opened: number): number {
  let state = opened;
  for (const event of ['tell.to.good', 'tell.say', 'finish']) {
    const next = walk.after(state, event);
    if (next === undefined) throw new Error(`${event} is not possible in ${inWords(walk, state)}.`);
    state = next;
  }
  return state;
}

function wantedAnswers(story: Scenario): string[] {
  const used = new Set<Phase>(Object.values(story.beats).map((beat) => beat.phase));
  return [
    ...phases.filter((phase) => used.has(phase)).flatMap((phase) => moves.map((move) => `${phase}.${move}`)),
    ...Object.entries(story.beats).flatMap(([id, beat]) =>
      Object.keys(beat.answers ?? {}).map((move) => `${id}@${move}`),
    ),
  ];
}

/** Answers that are really given: a move is finished that had not been done before. */
function metAnswers(
  story: Scenario,
  states: Map<number, ReturnType<Walk['steps']>>,
  walk: Walk,
): Set<string> {
  const met = new Set<string>();
  for (const [state, steps] of states) {
    const place = placeOf(walk, state);
    if (!place.open || place.choice !== undefined || !steps.some((step) => step.event === 'finish')) continue;
    const { move } = place.open as { move: Move };
    if ((move === 'tell' && place.told) || (move === 'block' && place.blocked)) continue;
    const own = answerOf(story, place.beat, move) !== story.answers[beatOf(story, place.beat).phase][move];
    met.add(own ? `${place.beat}@${move}` : `${beatOf(story, place.beat).phase}.${move}`);
  }
  return met;
}
