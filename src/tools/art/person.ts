import type { BuildName, Clothes, WORN } from './body.ts';
import { INK } from './peep.ts';

/** The five faces that every person has. */
export const MOODS = ['calm', 'happy', 'unsure', 'worried', 'relieved'] as const;
export type MoodName = (typeof MOODS)[number];

/** [brows and eyes, mouth], each the name of an Open Peeps face. */
export type Expression = [eyes: string, mouth: string];

export type Worn = keyof typeof WORN;

/** How one person is drawn. */
export interface Person {
  build: BuildName;
  head: string;
  skin: string;
  /** Colour of hair (or of grey hair, a quiff, a ponytail) where Open Peeps leaves it open. */
  hair?: string;
  /** Colour of hair, or of a headscarf, that Open Peeps draws in the outline's own black. */
  dye?: string;
  cloth?: string;
  clothes: Clothes;
  beard?: string;
  /** Paints a beard in another colour than the outline's. */
  beardColour?: string;
  glasses?: string;
  /** Paints the frames of the glasses. */
  frames?: string;
  /** Moves the mouth down, from under a moustache. */
  mouthLow?: number;
  /** Moves the head sideways, where long hair would leave the frame. */
  shift?: number;
  /** Moves the whole person down, where hair piled high would leave the frame. */
  lower?: number;
  /** Things on the body, each with its colour. */
  worn?: [Worn, string][];
  /** Things on the head, drawn in the head's own space, over or under it. */
  onHead?: string;
  behindHead?: string;
  /** Moods in which this person's face differs from the usual one. */
  faces?: Partial<Record<MoodName, Expression>>;
  /** Lines of age, drawn with the face. */
  lines?: 'smile' | 'old';
  blush?: boolean;
  freckles?: boolean;
}

/** Colours of skin, from light to dark. */
export const SKIN = {
  pale: '#ffe4c9',
  light: '#ffd9b0',
  peach: '#f0b98a',
  olive: '#e2a877',
  tan: '#d6955f',
  brown: '#b5713f',
  umber: '#9a6240',
  deep: '#8a573b',
  dark: '#825239',
} as const;

/** Attributes of a line. */
export const stroke = (width: number, colour: string = INK): string =>
  `fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"`;
/** Attributes of a shape with an outline. */
export const filled = (colour: string, width = 11): string =>
  `fill="${colour}" stroke="${INK}" stroke-width="${width}" stroke-linejoin="round"`;

/** Light on dark hair, so that it does not end up as one black shape. */
export const shine = (d: string, colour = '#4d5a70'): string => `<path ${stroke(11, colour)} d="${d}"/>`;
/** A round earring, by default at the near ear. */
export const earring = (colour: string, x = 262, y = 462): string =>
  `<circle cx="${x}" cy="${y}" r="15" ${filled(colour, 9)}/>`;

/** Colours of hair. */
export const HAIR = {
  dark: '#4a342c',
  brown: '#6f4830',
  chestnut: '#8f5c36',
  auburn: '#a3512e',
  red: '#cf6a33',
  sandy: '#c79d5a',
  blond: '#e6bd68',
  grey: '#a5a4ae',
  silver: '#c8cbd4',
  white: '#e9e6ea',
} as const;

type Faces = Partial<Record<MoodName, Expression>>;

/** Ways of showing the five moods that several people share. */
export const WAYS = {
  child: {
    happy: ['calm', 'smileTeethGap'],
    unsure: ['old', 'blank'],
    worried: ['concerned', 'concernedFear'],
  },
  shyChild: {
    calm: ['smile', 'driven'],
    happy: ['calm', 'lovingGrin2'],
    unsure: ['concerned', 'suspicious'],
    worried: ['concerned', 'concerned'],
  },
  teen: {
    calm: ['smile', 'driven'],
    happy: ['calm', 'lovingGrin1'],
    unsure: ['old', 'suspicious'],
    worried: ['concerned', 'concernedFear'],
  },
  coolTeen: {
    calm: ['smile', 'contempt'],
    happy: ['calm', 'smileTeethGap'],
    unsure: ['old', 'tired'],
    worried: ['concerned', 'solemn'],
    relieved: ['contempt', 'smile'],
  },
  grown: {
    calm: ['smile', 'calm'],
    happy: ['calm', 'lovingGrin1'],
    worried: ['concerned', 'solemn'],
  },
  grownToo: {
    happy: ['calm', 'smileLOL'],
    unsure: ['old', 'contempt'],
    worried: ['concerned', 'tired'],
    relieved: ['contempt', 'smile'],
  },
  bearded: {
    happy: ['calm', 'calm'],
    unsure: ['tired', 'contempt'],
    worried: ['concerned', 'contempt'],
    relieved: ['contempt', 'smile'],
  },
} as const satisfies Record<string, Faces>;
