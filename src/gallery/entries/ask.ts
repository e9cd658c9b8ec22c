import type { Entry } from '../entries.ts';

const practise = { screen: 'practise' } as const;

/** The start page, and what is asked before the shelf. */
export const askEntries: readonly Entry[] = [
  { id: 'home/start', scene: () => ({ screen: 'home' }) },
  { id: 'ask/gate', scene: () => ({ screen: 'practise.gate', place: practise, context: { gate: true } }) },
  { id: 'ask/ages', scene: () => ({ screen: 'practise.ages', place: practise, context: { ages: null } }) },
  {
    id: 'ask/country',
    scene: () => ({ screen: 'practise.region', place: practise, context: { region: null } }),
  },
  {
    id: 'ask/country-in-story',
    scene: () => ({ screen: 'story.region', story: 'so-many-compliments', context: { region: null } }),
  },
  {
    id: 'ask/grown-up',
    scene: () => ({ screen: 'practise.grownUp', place: practise, context: { ages: '8-10' } }),
  },
  {
    id: 'ask/grown-up-alone',
    scene: () => ({
      screen: 'practise.grownUp',
      place: practise,
      context: { ages: '8-10', grownUp: 'alone' },
    }),
  },
  {
    id: 'ask/read-to-me',
    scene: () => ({ screen: 'practise.read', place: practise, context: { ages: '8-10', canRead: true } }),
  },
];
