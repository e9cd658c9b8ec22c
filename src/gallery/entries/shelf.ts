import { ageBands } from '../../scenario/age-bands.ts';
import type { AgeBand } from '../../scenario/types.ts';
import { storyOpensWithHelp } from '../../views/app.view.ts';
import type { Entry } from '../entries.ts';
import { alone, shelf } from '../stories.ts';
import type { Scene } from '../view-of.ts';

function shelfScene(ages: AgeBand, more: Partial<Scene> = {}): Scene {
  return {
    screen: 'practise.shelf',
    place: { screen: 'practise' },
    ...more,
    context: { ages, ...more.context },
  };
}

const begun = Object.fromEntries(
  alone.map(({ story }) => [
    story.id,
    { version: story.version, events: [{ type: 'open.pause' }], debrief: false },
  ]),
);

/** The shelf in its states, and the content notice of every story. */
export const shelfEntries: readonly Entry[] = [
  ...ageBands.map((ages): Entry => ({ id: `shelf/new-${ages}`, scene: () => shelfScene(ages) })),
  { id: 'shelf/begun', scene: () => shelfScene('11-13', { progress: { begun } }) },
  {
    id: 'shelf/done',
    scene: () =>
      shelfScene('11-13', {
        progress: {
          done: shelf.map(({ id }) => id),
          tricks: shelf.flatMap(({ tricks }) => tricks),
          lookAlikes: shelf.filter(({ harmless }) => harmless).map(({ id }) => id),
        },
      }),
  },
  { id: 'shelf/start-over', scene: () => shelfScene('11-13', { context: { sure: true } }) },
  ...alone.map(
    ({ story }): Entry => ({
      id: `notice/${story.id}`,
      scene: () => ({ screen: 'story.notice', story: story.id }),
      shows: ({ screen }) =>
        screen.screen === 'notice' && (screen.helpFirst !== undefined) === storyOpensWithHelp(story.number),
    }),
  ),
];
