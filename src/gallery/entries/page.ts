import { regions } from '../../scenario/help.ts';
import type { UiText } from '../../views/text/ui.types.ts';
import type { Entry } from '../entries.ts';
import { shelf } from '../stories.ts';

/** Quiet messages at the top, by the name of their words. */
const messages: Readonly<Record<string, (ui: UiText) => string>> = {
  'store-refused': (ui) => ui.problems.storeRefused,
  'store-full': (ui) => ui.problems.storeFull,
  'store-broken': (ui) => ui.problems.storeBroken,
  'older-save': (ui) => ui.problems.olderSave,
  'no-canvas': (ui) => ui.problems.noCanvas,
  'unknown-in-link': (ui) => ui.problems.linkUnknown('sise'),
  'started-over': (ui) => ui.shelf.startedOver,
  'shift-once': (ui) => ui.shell.shiftOnce,
  'shift-twice': (ui) => ui.shell.shiftTwice,
};

const sounds = [
  'message',
  'sent',
  'choice',
  'told',
  'saved',
  'blocked',
  'reported',
  'noticed',
  'ending',
  'page',
];
const firstId = shelf[0]?.id ?? '';

/** Pages that are read, everything that went wrong, and what is said in passing. */
export const pageEntries: readonly Entry[] = [
  ...regions.map(
    (region): Entry => ({
      id: `help/${region}`,
      scene: () => ({ screen: 'page', place: { screen: 'help' }, settings: { region } }),
    }),
  ),
  {
    id: 'help/young',
    scene: () => ({ screen: 'page', place: { screen: 'help' }, context: { ages: '8-10' } }),
  },
  {
    id: 'help/no-country',
    scene: () => ({ screen: 'page', place: { screen: 'help' }, context: { region: null, ages: null } }),
  },
  {
    id: 'help/shown-to-an-adult',
    scene: () => ({ screen: 'page', place: { screen: 'help' } }),
    press: ['show-card'],
  },
  { id: 'page/families', scene: () => ({ screen: 'page', place: { screen: 'families' } }) },
  { id: 'page/privacy', scene: () => ({ screen: 'page', place: { screen: 'privacy' } }) },
  {
    id: 'page/wrong-link',
    scene: () => ({
      screen: 'page',
      place: { screen: 'wrong-link' },
      problems: [
        { kind: 'value', name: 'text', value: '900', allowed: '100…200' },
        { kind: 'value', name: 'ages', value: '9', allowed: '8-10, 11-13, 14-17' },
        { kind: 'story', id: 'so-many-complaints' },
        { kind: 'unknown', name: 'sise' },
      ],
    }),
  },
  {
    // A story that opens only inside a lesson, by the link of one that is played alone.
    id: 'page/closed-door',
    scene: () => ({ screen: 'story.notice', story: firstId, classOnly: true }),
    shows: ({ screen }) => screen.screen === 'page' && screen.id === 'closed-door',
  },
  { id: 'page/loading', scene: () => ({ screen: 'page', place: { screen: 'help' }, early: true }) },
  { id: 'page/failed', scene: () => ({ screen: 'page', place: { screen: 'help' }, failed: true }) },
  ...Object.entries(messages).map(
    ([name, message]): Entry => ({ id: `message/${name}`, scene: () => ({ screen: 'home', message }) }),
  ),
  ...sounds.map(
    (sound): Entry => ({
      id: `caption/${sound}`,
      scene: () => ({ screen: 'story.chat', story: firstId, caption: sound }),
      shows: ({ shell }) => shell.caption !== undefined,
    }),
  ),
];
