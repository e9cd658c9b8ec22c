import type { Scenario, StoryStrings } from './types.ts';

/**
 * Marks a story file. Goes in: the story. Comes out: the same object.
 * The beats' ids are taken from `beats`, so that a link to a beat that does not exist does not compile.
 */
export function defineScenario<const K extends string>(scenario: Scenario<K>): Scenario<K> {
  return scenario;
}

/** Marks the strings of a story in a further language (`<id>.es.ts`). Keys are those of `strings.ts`. */
export function defineStrings(strings: StoryStrings): StoryStrings {
  return strings;
}
