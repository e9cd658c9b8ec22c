import { textsOf } from '../../src/scenario/strings.ts';
import type { Scenario, StoryStrings } from '../../src/scenario/types.ts';
import { type Kind, skeletonStory, todo } from '../../src/tools/new-story/skeleton.ts';
import { type Story, world } from '../../src/tools/stories.ts';

/** A small story of our own for tests: the skeleton of a new one, its texts no longer marked as unwritten. */
export function smallStory(kind: Partial<Kind> = {}): Scenario {
  const whole: Kind = {
    id: 'small-story',
    number: 'SC06',
    ages: '11-13',
    pattern: 'O',
    harmless: false,
    ...kind,
  };
  return written(skeletonStory(whole)) as Scenario;
}

function written(value: unknown): unknown {
  if (typeof value === 'string') return value.startsWith(todo) ? value.slice(todo.length) : value;
  if (Array.isArray(value)) return value.map(written);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([k, one]) => [k, written(one)]));
  return value;
}

/** Strings for a story: short, each different from the English. */
export function spanishOf(story: Scenario): StoryStrings {
  return Object.fromEntries(
    textsOf(story).map(([k, text]) => [k, `Dice: ${text.includes('{told}') ? '{told}' : 'algo'}`]),
  );
}

/** A small story with everything around it, as the tools load it. */
export function smallEntry(story: Scenario = smallStory()): Story {
  return { story, strings: { es: spanishOf(story) }, world: world(), file: `scenarios/${story.id}.ts` };
}
