import type { ChatEvent } from '../../machines/chat.machine.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { DebriefView } from '../../views/types.ts';
import type { Entry } from '../entries.ts';
import { careful, playOn, strongEvents, unsure } from '../find-path.ts';
import { alone } from '../stories.ts';
import type { Scene } from '../view-of.ts';

const ways: Readonly<Record<string, (story: Scenario) => ChatEvent[]>> = {
  strong: strongEvents,
  helpful: (story) => playOn(story, [], careful),
  asked: (story) => playOn(story, [], unsure),
};

const parts: ReadonlyArray<DebriefView['parts'][number]['id']> = [
  'replay',
  'map',
  'timeline',
  'quick',
  'practise',
  'questions',
  'help',
  'cool-down',
];

const isDebrief: Entry['shows'] = ({ screen }) => screen.screen === 'debrief';

/** The debrief of every story: after different ways, and with each of its parts open. */
export const debriefEntries: readonly Entry[] = alone.flatMap(({ story }): Entry[] => {
  const known = new Map<string, ChatEvent[]>();
  const scene = (way: string, more: Partial<Scene> = {}): Scene => {
    const events = known.get(way) ?? ways[way]?.(story) ?? [];
    known.set(way, events);
    return { screen: 'story.debrief', story: story.id, events, ...more };
  };
  const older = story.ages === '14-17';
  return [
    ...Object.keys(ways).map(
      (way): Entry => ({ id: `debrief/${story.id}-${way}`, scene: () => scene(way), shows: isDebrief }),
    ),
    ...parts
      .filter((part) => part !== 'timeline' || older)
      .map(
        (part): Entry => ({
          id: `debrief/${story.id}-part-${part}`,
          scene: () => scene('helpful'),
          press: [`part:${part}`],
          shows: ({ screen }) => screen.screen === 'debrief' && screen.parts.some(({ id }) => id === part),
        }),
      ),
    {
      id: `debrief/${story.id}-quick-answered`,
      scene: () => scene('helpful', { answered: 'check' }),
      press: ['part:quick'],
      shows: ({ screen }) => screen.screen === 'debrief' && screen.quick.chats.every(({ result }) => result),
    },
    {
      id: `debrief/${story.id}-all-open`,
      scene: () => scene('strong'),
      press: parts.filter((part) => part !== 'timeline' || older).map((part) => `part:${part}`),
    },
    ...(older
      ? [
          {
            id: `debrief/${story.id}-without-shields`,
            scene: () => scene('helpful', { settings: { shields: 'off' } }),
            shows: ({ screen }) => screen.screen === 'debrief' && screen.shields.length === 0,
          } satisfies Entry,
        ]
      : []),
  ];
});
