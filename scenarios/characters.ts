import { adultMode } from './people/adults.ts';
import { youngest } from './people/ages-8-10.ts';
import { middle } from './people/ages-11-13.ts';
import { oldest } from './people/ages-14-17.ts';
import type { Character } from './people/character.ts';
import { firstStories } from './people/first-stories.ts';

export type { Character } from './people/character.ts';

/** Everybody in the stories, by id. The ids are those of the drawings in assets/people. */
export const characters = {
  ...firstStories,
  ...youngest,
  ...middle,
  ...oldest,
  ...adultMode,
} as const satisfies Record<string, Character>;

export type CharacterId = keyof typeof characters;
