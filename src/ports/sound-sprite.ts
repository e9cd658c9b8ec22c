// Written by `npm run sounds`. Do not edit: change src/tools/sounds/recipes.ts and run it again.

/** Where each sound lies in assets/sounds/sprite.*: start and length, in milliseconds. */
export const spriteSlots = {
  message: [100, 350],
  sent: [530, 310],
  choice: [920, 250],
  told: [1250, 2090],
  saved: [3420, 940],
  blocked: [4440, 940],
  reported: [5460, 1090],
  noticed: [6630, 1290],
  ending: [8000, 3290],
  page: [11370, 640],
  breathe: [12090, 6090],
} as const satisfies Record<string, readonly [start: number, length: number]>;

/** The length of the whole sprite, in milliseconds. */
export const spriteLength = 18260;

/** The name of a sound, and the key of its caption in the interface text. */
export type SoundName = keyof typeof spriteSlots;
