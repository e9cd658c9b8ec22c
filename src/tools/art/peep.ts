import { createAvatar } from '@dicebear/core';
import * as openPeeps from '@dicebear/open-peeps';
import { type Subpath, splitPath } from './path.ts';

/** Colour of every outline: the black of the design's ink, a little deeper, so that hair and outline are one. */
export const INK = '#171b22';

/** What Open Peeps draws, taken apart. Each string is SVG in the drawing's own 704 × 704 space. */
export interface Peep {
  head: string;
  facialHair: string;
  accessories: string;
}

interface PeepOptions {
  head: string;
  skin: string;
  hair?: string;
  cloth?: string;
  facialHair?: string;
  accessory?: string;
}

const bare = (colour: string): string => colour.replace('#', '');

/** One stroke of a face: its path, its colour and its middle, about which it may be made larger or smaller. */
export interface FaceStroke {
  d: string;
  fill: string;
  x: number;
  y: number;
}

/** A face taken apart, in the face's own space. */
export interface FaceParts {
  brows: FaceStroke[];
  eyes: FaceStroke[];
  nose: FaceStroke[];
  mouth: FaceStroke[];
}

function render(options: PeepOptions, face: string): string {
  return createAvatar(openPeeps, {
    head: [options.head],
    face: [face],
    skinColor: [bare(options.skin)],
    headContrastColor: [bare(options.hair ?? '#2c1b18')],
    clothingColor: [bare(options.cloth ?? '#6d4c8d')],
    facialHair: options.facialHair ? [options.facialHair] : undefined,
    facialHairProbability: options.facialHair ? 100 : 0,
    accessories: options.accessory ? [options.accessory] : undefined,
    accessoriesProbability: options.accessory ? 100 : 0,
    maskProbability: 0,
  } as Parameters<typeof createAvatar<openPeeps.Options>>[1]).toString();
}

/** The group that begins with this transform, up to the next part of the drawing. */
function group(svg: string, transform: string): string {
  const from = svg.indexOf(`<g transform="${transform}">`);
  if (from < 0) throw new Error(`Open Peeps: no group ${transform}`);
  let depth = 0;
  const tags = /<g[\s>]|<\/g>/g;
  tags.lastIndex = from;
  for (let tag = tags.exec(svg); tag; tag = tags.exec(svg)) {
    depth += tag[0] === '</g>' ? -1 : 1;
    if (depth === 0) return svg.slice(from, tags.lastIndex);
  }
  throw new Error(`Open Peeps: group ${transform} does not end`);
}

// A speck that lies beside the head "medium3".
const speck = /M561\.2 408h[^Zz]*[Zz]/;
const inked = (svg: string): string =>
  svg.replace(speck, '').replaceAll('"#000"', `"${INK}"`).replaceAll('"black"', `"${INK}"`);

/** Head, beard and glasses of one person; throws if Open Peeps has no such part. */
export function drawPeep(options: PeepOptions): Peep {
  const svg = render(options, 'smile');
  return {
    head: inked(group(svg, 'matrix(.99789 0 0 1 156 62)')),
    facialHair: inked(group(svg, 'translate(279 400)')),
    accessories: inked(group(svg, 'translate(203 303)')),
  };
}

const partOf = (stroke: FaceStroke, { box }: Subpath): 'eyes' | 'nose' | 'mouth' => {
  if (stroke.y < 136) return 'eyes';
  if (stroke.y < 186 && stroke.x > 130 && stroke.x < 200 && box.x1 - box.x0 < 90) return 'nose';
  return 'mouth';
};

/** Brows, eyes, nose and mouth of one of Open Peeps' faces; throws if there is no such face. */
export function drawFace(name: string): FaceParts {
  const svg = group(render({ head: 'short1', skin: '#d08b5b' }, name), 'translate(315 248)');
  const parts: FaceParts = { brows: [], eyes: [], nose: [], mouth: [] };
  for (const [tag] of svg.matchAll(/<path[^>]*>/g)) {
    const ownFill = /fill="([^"]*)"/.exec(tag)?.[1];
    const fill = !ownFill || ownFill === '#000' ? INK : ownFill;
    const mouth: Subpath[] = [];
    for (const sub of splitPath(/\sd="([^"]*)"/.exec(tag)?.[1] ?? '')) {
      const stroke = {
        d: sub.d,
        fill,
        x: (sub.box.x0 + sub.box.x1) / 2,
        y: (sub.box.y0 + sub.box.y1) / 2,
      };
      const part = partOf(stroke, sub);
      // Tears of laughter lie beside the mouth; at small sizes they read as weeping, so they are left out.
      const tear = part === 'mouth' && (stroke.x < 80 || stroke.x > 230);
      if (tear) continue;
      if (part === 'mouth') mouth.push(sub);
      else parts[part].push(stroke);
    }
    // A mouth's teeth are holes in its outline, so its pieces have to stay one path.
    if (mouth.length > 0) {
      parts.mouth.push({ d: mouth.map((sub) => sub.d).join(''), fill, x: 168, y: 226 });
    }
  }
  for (const side of [(x: number) => x < 150, (x: number) => x >= 150]) {
    const here = parts.eyes.filter((stroke) => side(stroke.x)).sort((a, b) => a.y - b.y);
    const brow = here[0];
    if (brow && here.length > 1) parts.brows.push(brow);
  }
  parts.eyes = parts.eyes.filter((stroke) => !parts.brows.includes(stroke));
  return parts;
}

/**
 * Paints hair that is one shape with the outline: inside, as far as it is thicker than a line, it takes the colour; its
 * edge and every thin line stay ink.
 */
export function dyed(head: string, colour: string): string {
  const at = head.lastIndexOf('<path ');
  const end = head.indexOf('/>', at) + 2;
  const d = / d="([^"]*)"/.exec(head.slice(at, end))?.[1];
  if (!d) throw new Error('Open Peeps: a head without an outline');
  return (
    `${head.slice(0, at)}<defs><path id="h" d="${d}"/><clipPath id="c" clip-rule="evenodd"><use href="#h"/></clipPath></defs>` +
    `<use href="#h" clip-path="url(#c)" fill="${colour}" stroke="${INK}" stroke-width="19"/>${head.slice(end)}`
  );
}
