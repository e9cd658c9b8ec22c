/**
 * What the canvas draws: the page's own elements, measured. `dom/` makes a picture from the live page (its rectangles,
 * its line breaks, its colours), `scenes/` draws it. Lengths are CSS pixels; the origin is the top left corner of the
 * stage, for boxes of the log the top left corner of the log's content; texts and icons are placed from their box's corner.
 */

/** One run of text on one line, as the page broke it. */
export interface TextRun {
  text: string;
  x: number;
  /** Of the baseline. */
  y: number;
  /** A canvas font, such as `600 18px "Atkinson Hyperlegible Next Variable"`. */
  font: string;
  color: string;
  letterSpacing: string;
  wordSpacing: string;
  dir: 'ltr' | 'rtl';
}

/** An icon of `icons.ts`. */
export interface IconRun {
  name: string;
  x: number;
  y: number;
  size: number;
  /** Inset of the drawing within its square. */
  pad: number;
  color: string;
  /** A rounded ground behind the icon. */
  ground?: string;
  radius?: number;
}

/** What a box is, which decides how it moves, not how it looks. */
export type BoxKind =
  | 'panel'
  | 'phone'
  | 'header'
  | 'bubble'
  | 'tile'
  | 'chip'
  | 'narration'
  | 'typing'
  | 'choice'
  | 'button'
  | 'bar'
  | 'bar-item'
  | 'thought'
  | 'coach'
  | 'sheet'
  | 'item'
  | 'heading'
  | 'shield'
  | 'wash'
  | 'person'
  | 'room'
  | 'picture'
  | 'progress';

export interface Box {
  /** Stable over time: what was there before moves, what is new arrives. */
  key: string;
  kind: BoxKind;
  /** Boxes of the log scroll with it and are clipped by it. */
  inLog: boolean;
  x: number;
  y: number;
  w: number;
  h: number;
  /** Corner radii: top left, top right, bottom right, bottom left. */
  radii: [number, number, number, number];
  /** One colour, or two stops from left to right. */
  fill: string[];
  line: string;
  lineWidth: number;
  /** Depth of the flat shadow below. */
  shadow: number;
  texts: TextRun[];
  icons: IconRun[];
  state: { hover: boolean; press: boolean; focus: boolean; selected: boolean; disabled: boolean };
  /** An image that fills the box: a person, a room, a profile picture. `fit` as in CSS. */
  image?: { url: string; fit: 'cover' | 'contain'; position: [number, number] };
  /** 0 to 1: how strong an image is (the light of a room). */
  opacity?: number;
  /** 0 to 1: how full (shields, progress, washes). */
  level?: number;
  /** What may be seen of it: the window of a part of the page that scrolls by itself. On the stage, CSS pixels. */
  clip?: { x: number; y: number; w: number; h: number };
  /** Side from which it comes in. */
  from?: 'left' | 'right' | 'below';
  /** Paint order within its layer: larger is nearer. */
  z: number;
}

export interface Picture {
  width: number;
  height: number;
  dpr: number;
  /** The log's window on the stage, if there is a log. */
  log: { x: number; y: number; w: number; h: number; scrollTop: number } | null;
  boxes: Box[];
  /** Nothing moves. */
  still: boolean;
}
