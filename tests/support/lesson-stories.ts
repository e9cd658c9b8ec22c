import { stories } from './story-list.ts';

/** A story that a class is led through, and one with an assembly cut. */
export const inClass =
  stories.find(({ story }) => story.pattern === 'O' && !story.harmless)?.story ?? stories[0]?.story;
export const inHall = stories.find(({ story }) => story.assembly)?.story;

/** Settings of a link to a lesson: nothing moves, and nobody is asked for the country. */
export const quiet = 'motion=off&region=ie';
