import { CARRIED } from './carried.ts';
import { mix } from './colour.ts';
import { INK } from './peep.ts';
import { PRINTS } from './prints.ts';
import { WARDROBE } from './wardrobe.ts';

/** How a bust is built at one age, in the 400 × 440 frame that all people share. */
export interface Build {
  /** Scale of the head from Open Peeps' 704 space, across and down. */
  head: [number, number];
  /** Height of the chin. */
  chin: number;
  /** Half the width of the shoulders. */
  half: number;
  /** Height of the collar, and how far the shoulders fall from it. */
  collar: number;
  drop: number;
  /** Half the width of the neck. */
  neck: number;
  /** Sizes of the parts of a face, and how far the face sits below an adult's. */
  brow: number;
  eye: number;
  nose: number;
  mouth: number;
  low: number;
}

/** Children: large head low in the frame, narrow round shoulders; grown-ups the other way round. */
export const BUILDS = {
  child: {
    head: [0.595, 0.57],
    chin: 338,
    half: 112,
    collar: 346,
    drop: 36,
    neck: 25,
    brow: 0.8,
    eye: 1.3,
    nose: 0.74,
    mouth: 0.9,
    low: 24,
  },
  tween: {
    head: [0.56, 0.545],
    chin: 316,
    half: 132,
    collar: 334,
    drop: 40,
    neck: 28,
    brow: 0.9,
    eye: 1.18,
    nose: 0.86,
    mouth: 0.95,
    low: 14,
  },
  teen: {
    head: [0.505, 0.515],
    chin: 288,
    half: 152,
    collar: 318,
    drop: 46,
    neck: 31,
    brow: 1,
    eye: 1.05,
    nose: 0.96,
    mouth: 1,
    low: 5,
  },
  strong: {
    head: [0.505, 0.52],
    chin: 284,
    half: 172,
    collar: 312,
    drop: 40,
    neck: 40,
    brow: 1.08,
    eye: 1,
    nose: 1.04,
    mouth: 1,
    low: 3,
  },
  woman: {
    head: [0.465, 0.485],
    chin: 262,
    half: 160,
    collar: 300,
    drop: 52,
    neck: 29,
    brow: 1,
    eye: 1,
    nose: 1.08,
    mouth: 1,
    low: 0,
  },
  man: {
    head: [0.465, 0.49],
    chin: 256,
    half: 186,
    collar: 292,
    drop: 44,
    neck: 40,
    brow: 1.15,
    eye: 0.96,
    nose: 1.15,
    mouth: 1,
    low: 0,
  },
  // Sixteen, with narrower shoulders.
  slim: {
    head: [0.505, 0.515],
    chin: 288,
    half: 138,
    collar: 318,
    drop: 48,
    neck: 28,
    brow: 1,
    eye: 1.08,
    nose: 0.92,
    mouth: 1,
    low: 6,
  },
  // About twenty: a sister, a brother, a cousin.
  young: {
    head: [0.482, 0.498],
    chin: 274,
    half: 150,
    collar: 308,
    drop: 50,
    neck: 29,
    brow: 1,
    eye: 1.02,
    nose: 1,
    mouth: 1,
    low: 2,
  },
  youngMan: {
    head: [0.482, 0.5],
    chin: 270,
    half: 168,
    collar: 302,
    drop: 46,
    neck: 36,
    brow: 1.08,
    eye: 1,
    nose: 1.04,
    mouth: 1,
    low: 2,
  },
  // A broader woman.
  broad: {
    head: [0.475, 0.48],
    chin: 264,
    half: 178,
    collar: 302,
    drop: 58,
    neck: 34,
    brow: 1,
    eye: 1,
    nose: 1.08,
    mouth: 1,
    low: 0,
  },
  grandfather: {
    head: [0.47, 0.482],
    chin: 280,
    half: 170,
    collar: 312,
    drop: 64,
    neck: 34,
    brow: 1.1,
    eye: 0.9,
    nose: 1.24,
    mouth: 0.96,
    low: 3,
  },
  elder: {
    head: [0.47, 0.475],
    chin: 286,
    half: 148,
    collar: 320,
    drop: 66,
    neck: 28,
    brow: 0.9,
    eye: 0.92,
    nose: 1.16,
    mouth: 0.95,
    low: 4,
  },
} satisfies Record<string, Build>;

export type BuildName = keyof typeof BUILDS;

/** What somebody wears: the cut, its colours (main, second, third), and what is printed on it. */
export interface Clothes {
  cut:
    | 'tee'
    | 'hoodie'
    | 'jersey'
    | 'shirt'
    | 'jacket'
    | 'cardigan'
    | 'apron'
    | 'tunic'
    | keyof typeof WARDROBE;
  main: string;
  second?: string;
  third?: string;
  print?: 'castle' | 'car' | 'stripes' | 'checks' | 'bird' | 'none' | keyof typeof PRINTS;
}

const C = 200;
const line = `fill="none" stroke="${INK}" stroke-width="6.5" stroke-linecap="round" stroke-linejoin="round"`;
const thin = `fill="none" stroke="${INK}" stroke-width="4.5" stroke-linecap="round" stroke-linejoin="round"`;

const shade = (colour: string): string => mix(colour, '#2a2140', 0.2);

/** The outline of shoulders and chest, as its left and its right side (the neck opens between them). */
function sides({ half, collar, drop, neck }: Build): [left: string, right: string] {
  const l = C - half;
  const r = C + half;
  const y = collar + drop;
  return [
    `M${l - 9} 452C${l - 8} ${y + 66} ${l - 6} ${y + 30} ${l + 20} ${y}` +
      `C${l + 40} ${y - drop * 0.62} ${C - neck - 30} ${collar + 8} ${C - neck - 8} ${collar - 4}`,
    `${C + neck + 8} ${collar - 4}C${C + neck + 30} ${collar + 8} ${r - 40} ${y - drop * 0.62} ${r - 20} ${y}` +
      `C${r + 6} ${y + 30} ${r + 8} ${y + 66} ${r + 9} 452`,
  ];
}

/** Neck with the shadow of the chin on it; drawn over the clothes' back and under their front. */
function neckline({ chin, collar, neck }: Build, skin: string, deep: number): string {
  const l = C - neck;
  const r = C + neck;
  return (
    `<path fill="${skin}" d="M${l} ${chin - 34}L${l} ${collar - 10}Q${l - 2} ${collar - 2} ${l - 10} ${collar - 2}` +
    `Q${C} ${collar + deep * 2} ${r + 10} ${collar - 2}Q${r + 2} ${collar - 2} ${r} ${collar - 10}L${r} ${chin - 34}Z"/>` +
    `<path fill="${shade(skin)}" d="M${l} ${chin - 24}L${l} ${chin + 4}Q${C + 6} ${chin + 26} ${r} ${chin + 8}L${r} ${chin - 24}Z"/>` +
    `<path ${line} d="M${l} ${chin - 2}L${l} ${collar - 10}Q${l - 2} ${collar - 2} ${l - 9} ${collar}M${r} ${chin - 8}L${r} ${collar - 10}Q${r + 2} ${collar - 2} ${r + 9} ${collar}"/>`
  );
}

function armLines({ half, collar, drop }: Build): string {
  const y = collar + drop + 46;
  return `<path ${thin} d="M${C - half + 38} 452Q${C - half + 40} ${y + 30} ${C - half + 46} ${y}M${C + half - 38} 452Q${C + half - 40} ${y + 30} ${C + half - 46} ${y}"/>`;
}

function sleeveShade(build: Build, colour: string): string {
  const { half, collar, drop } = build;
  const x = C + half;
  return `<path fill="${shade(colour)}" d="M${x - 38} 452Q${x - 40} ${collar + drop + 76} ${x - 46} ${collar + drop + 46}Q${x - 26} ${collar + drop + 60} ${x + 12} ${collar + drop + 44}V452Z"/>`;
}

function prints(build: Build, clothes: Clothes): string {
  const { half, collar } = build;
  const second = clothes.second ?? '#fbf7f0';
  const y = collar + 58;
  switch (clothes.print) {
    case 'stripes':
      return [0, 1, 2, 3, 4]
        .map(
          (i) =>
            `<path fill="${second}" d="M0 ${collar + 34 + i * 26}Q${C} ${collar + 52 + i * 26} 400 ${collar + 34 + i * 26}v11Q${C} ${collar + 63 + i * 26} 0 ${collar + 45 + i * 26}Z"/>`,
        )
        .join('');
    case 'checks': {
      const bars: string[] = [];
      for (let x = C - half; x < C + half + 20; x += 40) bars.push(`M${x} 200h13v260h-13z`);
      for (let row = collar + 20; row < 450; row += 40) bars.push(`M0 ${row}h400v13H0z`);
      return `<path fill="${second}" fill-opacity=".5" d="${bars.join('')}"/>`;
    }
    case 'castle':
      return `<path fill="${second}" d="M${C - 34} 450V${y}h12v10h10v-10h24v10h10v-10h12v92z"/><path fill="${clothes.main}" d="M${C - 10} 450v-22a10 10 0 0 1 20 0v22z"/><path fill="#e4745b" d="M${C - 2} ${y}v-26l22 9-18 8v9z"/>`;
    case 'car':
      return (
        `<g transform="translate(${C} ${y + 6})"><path fill="#fbf7f0" d="M-14-30h30l16 20h-56z"/><path fill="${second}" ${thin.replace('fill="none" ', '')} d="M-50 16V4q0-10 14-12l14-2 12-20h28l18 20 12 2q12 2 12 14v10z"/><path fill="#fbf7f0" d="M-12-12l6-12h10v12zM12-12v-12h6l11 12z"/>` +
        `<circle cx="-26" cy="18" r="12" fill="${INK}"/><circle cx="28" cy="18" r="12" fill="${INK}"/><circle cx="-26" cy="18" r="4.5" fill="#fbf7f0"/><circle cx="28" cy="18" r="4.5" fill="#fbf7f0"/></g>`
      );
    case 'bird':
      return `<path fill="${second}" d="M${C + 24} ${y}q-20-14-34 4-16 4-24 22 20 6 40-2 16-8 18-24l12-4z"/>`;
    case 'none':
    case undefined:
      return '';
    default:
      return PRINTS[clothes.print](build, clothes);
  }
}

/** The clothed bust, without the head: behind the neck, the neck, and what lies over it. */
export function drawBody(build: Build, clothes: Clothes, skin: string): string {
  const { collar, neck, half, drop } = build;
  const { cut, main } = clothes;
  const second = clothes.second ?? '#fbf7f0';
  const third = clothes.third ?? '#f6b73c';
  const [left, right] = sides(build);
  const shape = `${left}L${right}Z`;
  const l = C - neck - 10;
  const r = C + neck + 10;
  let under = '';
  let over = '';
  let inside = prints(build, clothes);
  let deep = 20;

  switch (cut) {
    case 'tee':
      over = `<path ${line} d="M${l} ${collar - 2}Q${C} ${collar + 40} ${r} ${collar - 2}"/><path ${thin} d="M${l - 13} ${collar + 4}Q${C} ${collar + 62} ${r + 13} ${collar + 4}"/>`;
      break;
    case 'hoodie': {
      const hood = `M${l - 30} ${collar + 24}C${l - 40} ${collar - 26} ${l - 4} ${collar - 44} ${C} ${collar - 44}S${r + 40} ${collar - 26} ${r + 30} ${collar + 24}Q${C} ${collar + 50} ${l - 30} ${collar + 24}Z`;
      under = `<path fill="${shade(main)}" stroke="${INK}" stroke-width="6.5" d="${hood}"/>`;
      over =
        `<path fill="${main}" ${line.replace('fill="none" ', '')} d="M${l - 30} ${collar + 22}C${l - 36} ${collar - 6} ${l - 18} ${collar - 16} ${l - 2} ${collar - 12}Q${l + 6} ${collar + 20} ${C} ${collar + 42}Q${r - 6} ${collar + 20} ${r + 2} ${collar - 12}C${r + 18} ${collar - 16} ${r + 36} ${collar - 6} ${r + 30} ${collar + 22}Q${r + 4} ${collar + 44} ${C} ${collar + 54}Q${l - 4} ${collar + 44} ${l - 30} ${collar + 22}Z"/>` +
        `<path fill="none" stroke="${second}" stroke-width="6" stroke-linecap="round" d="M${C - 16} ${collar + 48}q-4 22-1 40M${C + 16} ${collar + 48}q5 20 1 34"/>`;
      deep = 26;
      break;
    }
    case 'jersey':
      inside =
        [0, 1, 2]
          .map(
            (i) =>
              `<path fill="${second}" d="M0 ${collar + 52 + i * 54}Q${C} ${collar + 72 + i * 54} 400 ${collar + 52 + i * 54}v27Q${C} ${collar + 99 + i * 54} 0 ${collar + 79 + i * 54}Z"/>`,
          )
          .join('') + inside;
      over =
        `<path fill="${skin}" ${thin.replace('fill="none" ', '')} d="M${l + 6} ${collar - 2}L${C} ${collar + 46}L${r - 6} ${collar - 2}"/>` +
        `<path fill="${third}" ${line.replace('fill="none" ', '')} d="M${l - 6} ${collar - 8}Q${l + 4} ${collar + 22} ${C - 4} ${collar + 46}L${C - 22} ${collar + 56}Q${l - 26} ${collar + 34} ${l - 22} ${collar + 4}ZM${r + 6} ${collar - 8}Q${r - 4} ${collar + 22} ${C + 4} ${collar + 46}L${C + 22} ${collar + 56}Q${r + 26} ${collar + 34} ${r + 22} ${collar + 4}Z"/>`;
      break;
    case 'shirt':
      over =
        `<path fill="${skin}" d="M${l + 4} ${collar - 4}L${C} ${collar + 44}L${r - 4} ${collar - 4}Z"/><path ${thin} d="M${C} ${collar + 44}V452"/>` +
        `<path fill="${mix(main, '#ffffff', 0.25)}" ${line.replace('fill="none" ', '')} d="M${l - 2} ${collar - 12}Q${l + 4} ${collar + 20} ${C} ${collar + 44}L${C - 30} ${collar + 66}Q${l - 20} ${collar + 30} ${l - 16} ${collar}ZM${r + 2} ${collar - 12}Q${r - 4} ${collar + 20} ${C} ${collar + 44}L${C + 30} ${collar + 66}Q${r + 20} ${collar + 30} ${r + 16} ${collar}Z"/>` +
        `<circle cx="${C + 12}" cy="${collar + 84}" r="4.5" fill="${INK}"/><circle cx="${C + 12}" cy="${collar + 118}" r="4.5" fill="${INK}"/>`;
      break;
    case 'jacket':
      inside += `<path fill="${second}" d="M${C - half + 12} ${collar + drop - 12}l18-14 26 170-22 8zM${C + half - 12} ${collar + drop - 12}l-18-14-26 170 22 8z"/>`;
      over =
        `<path fill="${third}" d="M${l} ${collar - 2}Q${C} ${collar + 30} ${r} ${collar - 2}L${C + 34} 452H${C - 34}Z"/><path ${thin} d="M${l + 4} ${collar + 4}Q${C} ${collar + 34} ${r - 4} ${collar + 4}"/>` +
        `<path fill="${main}" ${line.replace('fill="none" ', '')} d="M${l - 2} ${collar - 20}Q${l + 2} ${collar + 26} ${C - 26} ${collar + 66}L${l - 12} ${collar + 52}Q${l - 26} ${collar + 10} ${l - 18} ${collar - 6}ZM${r + 2} ${collar - 20}Q${r - 2} ${collar + 26} ${C + 26} ${collar + 66}L${r + 12} ${collar + 52}Q${r + 26} ${collar + 10} ${r + 18} ${collar - 6}Z"/><path ${line} d="M${C - 26} ${collar + 66}L${C - 34} 452M${C + 26} ${collar + 66}L${C + 34} 452"/>`;
      break;
    case 'cardigan':
      over =
        `<path fill="${second}" d="M${l} ${collar - 2}Q${C} ${collar + 44} ${r} ${collar - 2}L${r + 18} ${collar + 6}L${C + 8} 452H${C - 8}L${l - 18} ${collar + 6}Z"/><path ${line} d="M${l} ${collar - 2}Q${C} ${collar + 40} ${r} ${collar - 2}"/>` +
        `<path ${line} d="M${l - 16} ${collar + 4}Q${C - 44} ${collar + 80} ${C - 6} 452M${r + 16} ${collar + 4}Q${C + 44} ${collar + 80} ${C + 6} 452"/><circle cx="${C + 48}" cy="${collar + 92}" r="6" fill="${third}" stroke="${INK}" stroke-width="4"/>`;
      break;
    case 'apron':
      over =
        `<path fill="${skin}" d="M${l + 4} ${collar - 4}L${C} ${collar + 36}L${r - 4} ${collar - 4}Z"/>` +
        `<path fill="${second}" ${line.replace('fill="none" ', '')} d="M${C - 74} 452L${C - 62} ${collar + 74}H${C + 62}L${C + 74} 452"/>` +
        `<path fill="none" stroke="${INK}" stroke-width="19" d="M${C - 58} ${collar + 80}L${l - 10} ${collar}M${C + 58} ${collar + 80}L${r + 10} ${collar}"/><path fill="none" stroke="${second}" stroke-width="8" d="M${C - 58} ${collar + 80}L${l - 10} ${collar}M${C + 58} ${collar + 80}L${r + 10} ${collar}"/>` +
        `<path fill="${mix(main, '#ffffff', 0.25)}" ${line.replace('fill="none" ', '')} d="M${l - 2} ${collar - 12}Q${l + 4} ${collar + 16} ${C} ${collar + 38}L${C - 28} ${collar + 56}Q${l - 18} ${collar + 26} ${l - 16} ${collar}ZM${r + 2} ${collar - 12}Q${r - 4} ${collar + 16} ${C} ${collar + 38}L${C + 28} ${collar + 56}Q${r + 18} ${collar + 26} ${r + 16} ${collar}Z"/>` +
        `<path fill="#0f766e" d="M${C - 34} ${collar + 108}q12-10 20 2 8 14-8 16-18 2-12-18z"/><path fill="#e4745b" d="M${C + 22} ${collar + 96}q14-4 14 10t-12 10q-14-6-2-20z"/><path fill="#f6b73c" d="M${C + 4} ${collar + 124}q8-4 10 4t-8 8-2-12z"/>`;
      break;
    case 'tunic':
      over =
        `<path fill="${skin}" d="M${l + 2} ${collar - 4}Q${C - 6} ${collar + 20} ${C} ${collar + 58}Q${C + 6} ${collar + 20} ${r - 2} ${collar - 4}Z"/>` +
        `<path ${line} d="M${l} ${collar - 2}Q${C - 8} ${collar + 20} ${C} ${collar + 60}Q${C + 8} ${collar + 20} ${r} ${collar - 2}"/>` +
        `<path fill="none" stroke="${third}" stroke-width="6" stroke-linecap="round" stroke-dasharray="1 13" d="M${l - 14} ${collar + 8}Q${C - 20} ${collar + 40} ${C - 14} ${collar + 88}M${r + 14} ${collar + 8}Q${C + 20} ${collar + 40} ${C + 14} ${collar + 88}"/>`;
      break;
    default: {
      const sewn = WARDROBE[cut](build, { main, second, third, skin });
      under = sewn.under ?? '';
      inside += sewn.inside ?? '';
      over = sewn.over;
      deep = sewn.deep ?? deep;
    }
  }
  return (
    `<defs><clipPath id="t"><path d="${shape}"/></clipPath></defs>${under}` +
    `<path fill="${main}" d="${shape}"/><g clip-path="url(#t)">${sleeveShade(build, main)}${inside}</g>` +
    `${armLines(build)}${neckline(build, skin, deep)}${over}<path ${line} d="${left}M${right}"/>`
  );
}

/** Things worn on the body, over the clothes. */
export const WORN = {
  ...CARRIED,
  schoolBag: (build: Build, colour: string): string => {
    const x = build.half * 0.58;
    const y = build.collar + build.drop * 0.42;
    const strap = `M${C - x - 12} ${y + 6}C${C - x + 4} ${y + 40} ${C - x + 4} ${y + 70} ${C - x - 2} 452h26C${C - x + 30} ${y + 70} ${C - x + 26} ${y + 30} ${C - x + 12} ${y - 8}Z`;
    const other = `M${C + x + 12} ${y + 6}C${C + x - 4} ${y + 40} ${C + x - 4} ${y + 70} ${C + x + 2} 452h-26C${C + x - 30} ${y + 70} ${C + x - 26} ${y + 30} ${C + x - 12} ${y - 8}Z`;
    return `<path fill="${colour}" stroke="${INK}" stroke-width="5.5" stroke-linejoin="round" d="${strap}${other}"/>`;
  },
  birdPin: (build: Build): string =>
    `<g transform="translate(${C + build.half * 0.42} ${build.collar + 76})"><circle r="16" fill="#fbf7f0" stroke="${INK}" stroke-width="4.5"/><path fill="#0f766e" d="M10-4q-8-7-14 1-6 2-8 9 8 2 14-2 5-3 6-7l5-1z"/></g>`,
  lanyard: (build: Build, colour: string): string =>
    `<path fill="none" stroke="${INK}" stroke-width="13" d="M${C - build.neck - 16} ${build.collar + 6}L${C} 414L${C + build.neck + 16} ${build.collar + 6}"/><path fill="none" stroke="${colour}" stroke-width="7" d="M${C - build.neck - 16} ${build.collar + 4}L${C} 414L${C + build.neck + 16} ${build.collar + 4}"/><rect x="${C - 25}" y="404" width="50" height="60" rx="6" fill="#fffdf8" stroke="${INK}" stroke-width="5.5"/><circle cx="${C}" cy="427" r="9" fill="${colour}"/>`,
  whistle: (build: Build, colour: string): string =>
    `<path fill="none" stroke="${INK}" stroke-width="5" d="M${C - build.neck - 12} ${build.collar + 6}Q${C - 20} ${build.collar + 70} ${C} ${build.collar + 84}Q${C + 24} ${build.collar + 70} ${C + build.neck + 12} ${build.collar + 6}"/><path fill="${colour}" stroke="${INK}" stroke-width="5" stroke-linejoin="round" d="M${C - 16} ${build.collar + 84}h42v14h-20a17 17 0 1 1-22-14z"/>`,
  pendant: (build: Build): string =>
    `<path fill="none" stroke="${INK}" stroke-width="4" d="M${C - build.neck - 4} ${build.collar + 2}Q${C - 12} ${build.collar + 40} ${C} ${build.collar + 46}Q${C + 12} ${build.collar + 40} ${C + build.neck + 4} ${build.collar + 2}"/><path fill="#2f8f6b" stroke="${INK}" stroke-width="4" stroke-linejoin="round" d="M${C - 6} ${build.collar + 44}h12l5 34q-11 8-22 0z"/>`,
  necklace: (build: Build, colour: string): string =>
    `<path fill="none" stroke="${colour}" stroke-width="9" stroke-linecap="round" stroke-dasharray=".1 13" d="M${C - build.neck - 2} ${build.collar + 4}Q${C} ${build.collar + 48} ${C + build.neck + 2} ${build.collar + 4}"/>`,
  scarf: (build: Build, colour: string): string =>
    `<path fill="${colour}" stroke="${INK}" stroke-width="6" stroke-linejoin="round" d="M${C - build.neck - 22} ${build.collar - 8}Q${C} ${build.collar + 34} ${C + build.neck + 22} ${build.collar - 10}Q${C + build.neck + 30} ${build.collar + 22} ${C + 12} ${build.collar + 44}L${C + 26} ${build.collar + 100}L${C - 22} ${build.collar + 92}L${C - 10} ${build.collar + 44}Q${C - build.neck - 34} ${build.collar + 24} ${C - build.neck - 22} ${build.collar - 8}Z"/><path ${thin} d="M${C - 10} ${build.collar + 44}h22"/>`,
} as const;
