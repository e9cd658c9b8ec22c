/** Content notices and cool-down cards in English (brief 3.5). Apart from `help.en.ts`: stories need only these. */

import type { NoticesText } from './help.types.ts';

export const noticesEn: NoticesText = {
  notice: {
    '8-10': {
      title: 'Before you start',
      pressure: [
        'This story is about a trick online.',
        'Nothing rude is shown.',
        'You can pause, skip or leave at any time.',
        "You don't have to say why.",
      ],
      open: [
        'This story is about a chat online.',
        'Nothing rude is shown.',
        'You can pause, skip or leave at any time.',
        "You don't have to say why.",
      ],
      start: 'Start',
    },
    '11-13': {
      title: 'Before you start',
      pressure: [
        'This story is about someone being pressured online.',
        'Nothing rude is shown.',
        "You can pause, skip or leave at any time; you don't need a reason.",
      ],
      open: [
        'This story is about people chatting online.',
        'Nothing rude is shown.',
        "You can pause, skip or leave at any time; you don't need a reason.",
      ],
      start: 'Start',
    },
    '14-17': {
      title: 'Before you start',
      pressure: [
        'This story is about someone being pressured online.',
        'Nothing rude is shown.',
        "You can pause, skip or leave at any time; you don't need a reason.",
      ],
      open: [
        'This story is about people chatting online.',
        'Nothing rude is shown.',
        "You can pause, skip or leave at any time; you don't need a reason.",
      ],
      start: 'Start',
    },
  },
  coolDown: {
    '8-10': {
      title: 'Time to rest',
      breathe: {
        title: 'Breathe',
        lines: [
          'Put a hand on your tummy.',
          'Breathe in slowly. Feel your hand go up.',
          'Breathe out slowly. Do it three times.',
        ],
      },
      kind: {
        title: 'Do something nice',
        lines: ['Draw something you like.', 'Get a drink of water.', 'Tell someone a joke.'],
      },
      helps: {
        title: 'Who helps you?',
        lines: ['Think of two grown-ups you trust.', 'You can talk to them about anything.'],
      },
      talk: 'I want to talk to someone',
      done: "I'm ready",
    },
    '11-13': {
      title: 'Take a minute',
      breathe: {
        title: 'Breathe',
        lines: [
          'Put both feet on the floor.',
          'Breathe in while you count to four. Breathe out while you count to six.',
          'Do that three times.',
        ],
      },
      kind: {
        title: 'Something kind',
        lines: [
          'Look out of a window for a bit.',
          'Put on a song you like.',
          'Say something nice to somebody today.',
        ],
      },
      helps: {
        title: 'Who helps',
        lines: [
          'Think of three adults you could tell. Keep the names in your head.',
          'A child helpline is there for small worries too.',
        ],
      },
      talk: 'I want to talk to someone',
      done: "I'm ready to go on",
    },
    '14-17': {
      title: 'Take a minute',
      breathe: {
        title: 'Breathe',
        lines: [
          'Drop your shoulders.',
          'Breathe in while you count to four, and out while you count to six.',
          'Three rounds are enough.',
        ],
      },
      kind: {
        title: 'Something kind',
        lines: [
          'Get up, stretch, drink some water.',
          'Do one small thing you enjoy.',
          'Write to a friend about anything else.',
        ],
      },
      helps: {
        title: 'Who helps',
        lines: [
          'Think of three adults you could tell. Keep the names in your head.',
          'If this story was close to home, talking helps, now or later.',
        ],
      },
      talk: 'I want to talk to someone',
      done: "I'm ready to go on",
    },
  },
  adultNear: {
    question: 'Is a grown-up near?',
    yes: 'Yes',
    no: 'Not right now',
    ifNo: 'You can still go on. A grown-up nearby is even better.',
  },
};
