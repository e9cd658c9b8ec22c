/** Checked by the type checker alone: a link to a beat that does not exist does not compile. */
import { defineScenario } from '../../src/scenario/define-scenario.ts';
import type { Answer, Beat, Move, Phase, Scenario } from '../../src/scenario/types.ts';

type Ids = 'first' | 'last';
declare const rest: Omit<Scenario<Ids>, 'start' | 'beats' | 'answers' | 'assembly'>;
declare const answers: Record<Phase, Record<Move, Answer<Ids>>>;
declare const last: Beat<Ids>;

const lines = [{ id: 'one', by: 'narrator', text: 'Here.' }];
const first = { phase: 'before', gist: 'Here.', lines } as const;
const choice = { text: 'Go', score: {}, fit: 'mixed', why: 'Because.' } as const;

export const good = defineScenario({
  ...rest,
  answers,
  start: 'first',
  beats: { first: { ...first, lines, next: 'last' }, last },
});

export const wrongStart = defineScenario({
  ...rest,
  answers,
  // @ts-expect-error there is no beat "nowhere"
  start: 'nowhere',
  beats: { first: { ...first, lines, next: 'last' }, last },
});

export const wrongNext = defineScenario({
  ...rest,
  answers,
  start: 'first',
  beats: {
    first: {
      ...first,
      lines,
      // @ts-expect-error there is no beat "nowhere"
      next: 'nowhere',
    },
    last,
  },
});

export const wrongFork = defineScenario({
  ...rest,
  answers,
  start: 'first',
  beats: {
    first: {
      ...first,
      lines,
      next: {
        told: 'last',
        // @ts-expect-error there is no beat "nowhere"
        untold: 'nowhere',
      },
    },
    last,
  },
});

export const wrongChoice = defineScenario({
  ...rest,
  answers,
  start: 'first',
  beats: {
    first: {
      ...first,
      lines,
      choices: {
        good: { ...choice, to: 'last' },
        bad: {
          ...choice,
          // @ts-expect-error there is no beat "nowhere"
          to: 'nowhere',
        },
      },
    },
    last,
  },
});

export const wrongAnswer = defineScenario({
  ...rest,
  answers: {
    ...answers,
    before: {
      ...answers.before,
      tell: {
        lines,
        why: 'Because.',
        // @ts-expect-error there is no beat "nowhere"
        to: 'nowhere',
      },
    },
  },
  start: 'first',
  beats: { first: { ...first, lines, next: 'last' }, last },
});

export const wrongOwnAnswer = defineScenario({
  ...rest,
  answers,
  start: 'first',
  beats: {
    first: {
      ...first,
      lines,
      next: 'last',
      answers: {
        save: {
          lines,
          why: 'Because.',
          // @ts-expect-error there is no beat "nowhere"
          to: 'nowhere',
        },
      },
    },
    last,
  },
});

export const wrongCut = defineScenario({
  ...rest,
  answers,
  start: 'first',
  beats: { first: { ...first, lines, next: 'last' }, last },
  assembly: {
    // @ts-expect-error there is no beat "nowhere"
    before: 'nowhere',
    closes: 'It ends well.',
  },
});

export const wrongTrick = defineScenario({
  ...rest,
  answers,
  start: 'first',
  beats: {
    first: {
      ...first,
      lines: [
        {
          id: 'one',
          by: 'them',
          text: 'hm',
          // @ts-expect-error there is no trick "magic"
          trick: 'magic',
        },
      ],
      next: 'last',
    },
    last,
  },
});
