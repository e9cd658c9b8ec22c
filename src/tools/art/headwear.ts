import { mix } from './colour.ts';
import { INK } from './peep.ts';
import { filled, stroke } from './person.ts';

/** Where light falls on each head's hair, in the head's own space. */
const LIGHT: Record<string, string> = {
  afro: 'M190 230Q230 160 310 132M430 140Q490 160 520 210',
  bangs2: 'M226 300Q240 200 320 156M430 158Q490 186 512 240',
  bantuKnots: 'M250 216v.1M330 130v.1M470 140v.1',
  bun: 'M262 60Q310 30 360 36',
  bun2: 'M120 90Q150 40 200 30M330 150Q380 130 430 146',
  buns: 'M360 82Q380 62 410 66M210 120Q226 104 246 108M520 128Q536 116 552 120',
  dreads1: 'M180 250Q210 180 280 142M400 128Q480 140 530 190',
  dreads2: 'M226 210Q262 160 320 140M420 118Q480 130 516 168',
  flatTop: 'M262 150Q340 138 420 144',
  flatTopLong: 'M262 100Q340 88 430 92M250 150v60',
  hijab: 'M236 300Q250 190 330 148M258 350Q262 262 300 214',
  long: 'M250 210Q290 150 350 132M480 150Q530 190 550 260',
  longAfro: 'M120 200Q180 80 300 40M470 20Q560 40 620 120',
  longBangs: 'M240 270Q270 180 350 146M480 150Q530 180 546 250',
  longCurly: 'M300 130Q340 70 410 66M130 440Q120 500 150 540M590 430Q600 490 590 530',
  medium1: 'M250 230Q280 160 350 138',
  medium2: 'M262 214Q300 152 380 138M470 146Q520 170 536 220',
  medium3: 'M230 300Q250 200 340 152M450 160Q500 180 512 220',
  mediumBangs: 'M260 190Q310 130 380 118',
  mediumBangs3: 'M200 240Q230 160 320 126',
  mediumStraight: 'M210 420Q230 260 330 176',
  pomp: 'M290 172Q360 128 460 134M320 208Q380 190 440 190',
  shaved1: 'M270 160Q330 110 410 112M470 128Q520 150 532 200',
  shaved2: 'M262 178Q300 132 370 128M440 132Q490 138 520 160',
  shaved3: 'M320 120Q370 108 440 124',
  short1: 'M270 178Q310 146 370 142M420 142Q460 146 484 160',
  short2: 'M262 190Q300 142 370 134M420 134Q460 138 490 156',
  short3: 'M286 186Q330 152 390 150M440 152Q486 158 516 176',
  short5: 'M300 176Q330 152 370 148M420 146Q460 150 486 164',
  twists: 'M260 140v.1M330 118v.1',
  twists2: 'M270 140Q340 116 430 112M236 240v30',
};

/** A light streak on the hair of a head, or on a coloured headscarf with its folds, in a tone of its colour. */
export function gloss(head: string, colour = '#171b22'): string {
  const tone = colour === INK ? '#4d5a70' : mix(colour, '#fff1d8', 0.34);
  const folds = 'M300 593L350 603M324 563L388 582';
  return (
    (head === 'hijab' && colour !== INK
      ? `<path ${stroke(42, colour)} d="M272 588L384 612M296 556L404 588"/><path ${stroke(9, mix(colour, '#2a2140', 0.42))} d="${folds}"/>`
      : '') + `<path ${stroke(11, tone)} d="${LIGHT[head] ?? ''}"/>`
  );
}

/** A ring through the near ear. */
export const hoop = (colour: string, x = 264, y = 478, r = 24): string =>
  `<circle cx="${x}" cy="${y}" r="${r}" ${stroke(17)}/><circle cx="${x}" cy="${y}" r="${r}" ${stroke(8, colour)}/>`;

/** A hair clip. */
export const clip = (colour: string, x: number, y: number, angle: number): string =>
  `<g transform="rotate(${angle} ${x} ${y})"><rect x="${x - 30}" y="${y - 10}" width="60" height="20" rx="10" ${filled(colour, 8)}/></g>`;

/** A band over the hair, along a path. */
export const band = (colour: string, d: string, width = 26): string =>
  `<path ${stroke(width + 16)} d="${d}"/><path ${stroke(width, colour)} d="${d}"/>`;

/** Grey at the near temple, a few strokes. */
export const greyTemple = (colour = '#a9adb8', d = 'M222 300v26M238 296v30M253 300v22'): string =>
  `<path ${stroke(9, colour)} d="${d}"/>`;

/** A flower in the hair. */
export const flower = (petals: string, heart: string, x: number, y: number): string =>
  `<g transform="translate(${x} ${y})">${[0, 72, 144, 216, 288].map((a) => `<ellipse cx="0" cy="-24" rx="16" ry="22" transform="rotate(${a})" ${filled(petals, 7)}/>`).join('')}<circle r="13" ${filled(heart, 7)}/></g>`;

/** A star-shaped clip. */
export const starClip = (colour: string, x: number, y: number): string =>
  `<path transform="translate(${x} ${y})" ${filled(colour, 8)} d="M0-32L9-11L32-9L14 6L20 29L0 17L-20 29L-14 6L-32-9L-9-11Z"/>`;

/** A plaster on the near cheek. */
export const plaster = (x = 372, y = 452): string =>
  `<g transform="rotate(-18 ${x} ${y})"><rect x="${x - 40}" y="${y - 15}" width="80" height="30" rx="15" fill="#f7d9b0" stroke="${INK}" stroke-width="8"/><path ${stroke(7, '#c98b62')} d="M${x - 6} ${y - 4}v.1M${x + 8} ${y - 4}v.1M${x - 6} ${y + 6}v.1M${x + 8} ${y + 6}v.1"/></g>`;

/** Days of beard: short strokes along the jaw and over the lip. */
export const stubble = (skin: string): string =>
  `<path ${stroke(6, mix(skin, '#3a2a26', 0.55))} d="M338 494v7M356 512v7M374 496v7M378 530v7M398 512v7M402 542v7M422 528v7M428 552v6M446 538v7M470 544v7M452 558v6M496 540v7M454 444v6M472 438v6M496 440v6M514 446v6"/>`;

/** Plain skin at the temple, where a shaved head would show a scribble. */
export const plainTemple = (skin: string): string =>
  `<path ${stroke(34, skin)} d="M326 262Q340 300 326 352"/><path ${stroke(24, skin)} d="M282 256v.1M302 283v.1M282 292v.1M282 316v.1M316 323v.1M302 360v.1M329 243v.1"/>`;
