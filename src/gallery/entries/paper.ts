import type { AgeBand } from '../../scenario/types.ts';
import { paperSheets } from '../../views/links.ts';
import { fromStory } from '../../views/paper.view.ts';
import type { PaperSheet } from '../../views/types.ts';
import type { Entry } from '../entries.ts';
import { stories } from '../stories.ts';

const withAssembly = stories.find(({ story }) => story.assembly)?.story.id ?? '';

function entry(name: string, place: { sheet?: PaperSheet; id?: string }, ages: AgeBand = '11-13'): Entry {
  return {
    id: `paper/${name}`,
    scene: () => ({ screen: 'page', place: { screen: 'paper', ...place }, context: { ages } }),
    shows: ({ screen }) => screen.screen === 'paper' && screen.id === (place.sheet ?? 'all'),
  };
}

/** The print-outs: all of them, the stories to make one from, each sheet, and those for 8–10. */
export const paperEntries: readonly Entry[] = [
  entry('all', {}),
  entry('choose-a-story', { sheet: 'lesson-plan' }),
  ...paperSheets.map((sheet) =>
    entry(sheet, { sheet, ...(fromStory.has(sheet) ? { id: withAssembly } : {}) }),
  ),
  ...(['slips', 'help-card', 'poster', 'take-home', 'practised'] as const).map((sheet) =>
    entry(`${sheet}-young`, { sheet }, '8-10'),
  ),
];
