import type { Entry } from '../entries.ts';
import { middleOf } from '../find-path.ts';
import { alone } from '../stories.ts';

const first = alone[0]?.story.id ?? '';

/** What lies over a screen. */
export const overlayEntries: readonly Entry[] = [
  { id: 'over/help', scene: () => ({ screen: 'home', overlay: 'help' }) },
  { id: 'over/help-young', scene: () => ({ screen: 'home', overlay: 'help', context: { ages: '8-10' } }) },
  { id: 'over/display', scene: () => ({ screen: 'home', overlay: 'display' }) },
  { id: 'over/display-with-voice', scene: () => ({ screen: 'home', overlay: 'display', canRead: true }) },
  {
    id: 'over/rest',
    scene: () => ({
      screen: 'story.chat',
      overlay: 'rest',
      story: first,
      events: alone[0] ? (middleOf(alone[0].story, false) ?? []) : [],
    }),
  },
  ...alone.flatMap(({ story }): Entry[] => [
    {
      id: `over/map-${story.id}`,
      scene: () => ({
        screen: 'story.chat',
        overlay: 'map',
        story: story.id,
        events: middleOf(story, false) ?? [],
      }),
    },
    {
      id: `over/summary-${story.id}`,
      scene: () => ({ screen: 'story.notice', overlay: 'summary', story: story.id }),
    },
  ]),
];
