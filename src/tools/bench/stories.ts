import { placeOf, walkOfStory } from '../../machines/path.ts';
import { beatOf, choicesToHelp, type Spot, spotKey } from '../../scenario/graph.ts';
import { lintStory } from '../../scenario/lint.ts';
import type { Scenario } from '../../scenario/types.ts';
import { loadStories, world } from '../stories.ts';
import { generatedStory } from './generated-story.ts';
import { count, type Row, time } from './row.ts';

interface Proof {
  id: string;
  states: number;
  transitions: number;
  /** Reachable states from which choices alone reach help. */
  helped: number;
  /** Most choices that it takes. */
  furthest: number;
  took: number;
}

/** Walks every reachable state of a story's machine, and asks of each how many choices are left to help. */
export function prove(story: Scenario): Proof {
  const began = performance.now();
  const walk = walkOfStory(story);
  const distance = new Map<string, number>();
  const toHelp = (spot: Spot): number => {
    const key = spotKey(spot);
    const known = distance.get(key);
    if (known !== undefined) return known;
    const found = choicesToHelp(story, spot);
    distance.set(key, found);
    return found;
  };
  const seen = new Set([walk.start]);
  const queue = [walk.start];
  let transitions = 0;
  let helped = 0;
  let furthest = 0;
  for (let state = queue.pop(); state !== undefined; state = queue.pop()) {
    const { beat, told, blocked } = placeOf(walk, state);
    const left = beatOf(story, beat).end ? 0 : toHelp({ beat, told, blocked });
    if (Number.isFinite(left)) {
      helped += 1;
      furthest = Math.max(furthest, left);
    }
    for (const { to } of walk.steps(state)) {
      transitions += 1;
      if (seen.has(to)) continue;
      seen.add(to);
      queue.push(to);
    }
  }
  return { id: story.id, states: seen.size, transitions, helped, furthest, took: performance.now() - began };
}

/** Milliseconds that the lint takes for a story of so many beats. */
function lintTime(model: Scenario, beats: number): number {
  const story = generatedStory(model, beats);
  const began = performance.now();
  lintStory({ story, strings: {}, world: world() });
  return performance.now() - began;
}

/** States, transitions and proofs of every story; the cost of the lint for stories that grow. Node only, no browser. */
export async function measureStories(): Promise<Row[]> {
  const stories = (await loadStories()).map(({ story }) => story);
  const proofs = stories.map(prove);
  const model = stories.find(({ id }) => id === 'so-many-compliments') ?? stories[0];
  if (!model) throw new Error('There is no story in scenarios/.');
  const sizes = [10, 100, 1000];
  lintTime(model, 10);
  const lint: number[] = [];
  for (const beats of sizes) {
    // What has grown out of bounds is not worth the wait; the table then says so.
    if ((lint.at(-1) ?? 0) * 40 > 20_000) break;
    lint.push(lintTime(model, beats));
  }
  const states = proofs.reduce((sum, proof) => sum + proof.states, 0);
  const transitions = proofs.reduce((sum, proof) => sum + proof.transitions, 0);
  const helped = proofs.reduce((sum, proof) => sum + proof.helped, 0);
  const furthest = Math.max(...proofs.map((proof) => proof.furthest));
  const slowest = Math.max(...proofs.map((proof) => proof.took));
  return [
    {
      id: 'stories.states',
      what: 'states and transitions of all stories',
      measured: `${count(states)} states, ${count(transitions)} transitions in ${proofs.length} stories; at most ${count(Math.max(...proofs.map((proof) => proof.states)))} states in one`,
      figures: Object.fromEntries(
        proofs.flatMap((proof) => [
          [`${proof.id}.states`, proof.states],
          [`${proof.id}.transitions`, proof.transitions],
        ]),
      ),
      how: 'Counted by walking everything reachable: beats, exercises, told, blocked.',
    },
    {
      id: 'stories.help',
      what: 'reachable states from which help is reached by choices alone',
      measured: `${((helped / states) * 100).toFixed(1)} % (${count(helped)} of ${count(states)}), in at most ${furthest} choices`,
      figures: { states, helped, furthest },
      goal: '100 %, at most 3 choices',
      met: helped === states && furthest <= 3,
      how: 'The safety bar is not counted; in a harmless story a check outside the chat counts as help.',
    },
    {
      id: 'stories.proof',
      what: 'time for that proof, per story',
      measured: `${time(slowest)} at most`,
      figures: Object.fromEntries(proofs.map((proof) => [proof.id, proof.took])),
      how: 'The walk over packed integers, in Node.',
    },
    {
      id: 'stories.lint',
      what: 'checking a story of 10 / 100 / 1,000 beats',
      measured: sizes.map((_, i) => (lint[i] === undefined ? 'not run' : time(lint[i]))).join(' / '),
      figures: Object.fromEntries(lint.map((ms, i) => [`beats${sizes[i]}`, ms])),
      how: 'One language, generated stories: decisions of three choices, one in three tells.',
    },
  ];
}
