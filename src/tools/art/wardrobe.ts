import type { Build } from './body.ts';
import { mix } from './colour.ts';
import { INK } from './peep.ts';

const C = 200;
const line = `fill="none" stroke="${INK}" stroke-width="6.5" stroke-linecap="round" stroke-linejoin="round"`;
const edge = `stroke="${INK}" stroke-width="6.5" stroke-linecap="round" stroke-linejoin="round"`;
const thin = `fill="none" stroke="${INK}" stroke-width="4.5" stroke-linecap="round" stroke-linejoin="round"`;
const thinEdge = `stroke="${INK}" stroke-width="4.5" stroke-linecap="round" stroke-linejoin="round"`;

/** What a cut adds to a bust: behind the neck, on the cloth (cut off at its edge), and over it. */
interface Cut {
  under?: string;
  inside?: string;
  over: string;
  /** How deep the neckline is. */
  deep?: number;
}

interface Cloth {
  main: string;
  second: string;
  third: string;
  skin: string;
}

type Tailor = (build: Build, cloth: Cloth) => Cut;

const ends = ({ neck }: Build): [left: number, right: number] => [C - neck - 10, C + neck + 10];

/** The two points of a shirt's collar, from the neck down to the middle. */
function points(build: Build, fill: string, depth = 38): string {
  const [l, r] = ends(build);
  const y = build.collar;
  return `<path fill="${fill}" ${edge} d="M${l - 2} ${y - 12}Q${l + 4} ${y + 16} ${C} ${y + depth}L${C - 28} ${y + depth + 18}Q${l - 18} ${y + 26} ${l - 16} ${y}ZM${r + 2} ${y - 12}Q${r - 4} ${y + 16} ${C} ${y + depth}L${C + 28} ${y + depth + 18}Q${r + 18} ${y + 26} ${r + 16} ${y}Z"/>`;
}

/** Jumper with a ribbed round collar. */
const jumper: Tailor = (build, { main }) => {
  const [l, r] = ends(build);
  const y = build.collar;
  const rib = mix(main, '#2a2140', 0.16);
  return {
    over:
      `<path fill="${rib}" ${edge} d="M${l - 2} ${y - 8}Q${C} ${y + 34} ${r + 2} ${y - 8}Q${r + 14} ${y - 2} ${r + 12} ${y + 6}Q${C} ${y + 58} ${l - 12} ${y + 6}Q${l - 14} ${y - 2} ${l - 2} ${y - 8}Z"/>` +
      `<path ${thin} stroke-opacity=".55" d="M${C - 30} ${y + 22}l-5 14M${C} ${y + 27}v15M${C + 30} ${y + 22}l5 14"/>`,
  };
};

/** School jumper with a V-neck over shirt and tie: main, tie, its stripe. */
const uniform: Tailor = (build, { main, second, third }) => {
  const [l, r] = ends(build);
  const y = build.collar;
  const v = `M${l - 8} ${y - 2}L${C} ${y + 100}L${r + 8} ${y - 2}`;
  return {
    over:
      `<path fill="#fffdf8" d="${v}Q${C} ${y + 40} ${l - 8} ${y - 2}Z"/>` +
      `<path fill="${second}" ${thinEdge} d="M${C - 10} ${y + 34}h20l3 16 9 40L${C} ${y + 100}L${C - 22} ${y + 90}l9-40z"/>` +
      `<path fill="none" stroke="${third}" stroke-width="6" d="M${C - 15} ${y + 62}l26 12M${C - 18} ${y + 78}l22 11"/>` +
      `<path fill="none" stroke="${mix(main, '#ffffff', 0.28)}" stroke-width="17" stroke-linejoin="round" d="M${l - 12} ${y + 6}L${C} ${y + 112}L${r + 12} ${y + 6}"/>` +
      `<path ${thin} d="M${l - 4} ${y + 2}L${C} ${y + 102}L${r + 4} ${y + 2}M${l - 22} ${y + 8}L${C} ${y + 124}L${r + 22} ${y + 8}"/>` +
      points(build, '#fffdf8', 34),
  };
};

/** Suit jacket with lapels over a light shirt, with a tie if `third` is given another colour than the shirt. */
const blazer: Tailor = (build, { main, second, third }) => {
  const [l, r] = ends(build);
  const y = build.collar;
  const lapel = mix(main, '#ffffff', 0.14);
  const tie =
    third === second
      ? `<circle cx="${C}" cy="${y + 84}" r="4" fill="${INK}"/>`
      : `<path fill="${third}" ${thinEdge} d="M${C - 9} ${y + 40}h18l3 14 8 66h-40l8-66z"/>`;
  return {
    over:
      `<path fill="${second}" d="M${l} ${y - 2}Q${C} ${y + 40} ${r} ${y - 2}L${r + 12} ${y + 4}L${C + 6} 452H${C - 6}L${l - 12} ${y + 4}Z"/>${tie}` +
      points(build, mix(second, '#ffffff', 0.3), 36) +
      `<path fill="${lapel}" ${edge} d="M${l - 8} ${y - 12}L${l - 30} ${y + 22}L${l - 22} ${y + 54}L${l - 40} ${y + 62}L${C - 12} 456Q${C - 26} ${y + 60} ${l - 8} ${y - 12}ZM${r + 8} ${y - 12}L${r + 30} ${y + 22}L${r + 22} ${y + 54}L${r + 40} ${y + 62}L${C + 12} 456Q${C + 26} ${y + 60} ${r + 8} ${y - 12}Z"/>`,
  };
};

/** Basketball shirt: bare arms and a broad edge in `third`; its number is a print. */
const tank: Tailor = (build, { third, skin }) => {
  const { half, collar: y, drop } = build;
  const [l, r] = ends(build);
  const arm = (side: 1 | -1): string => {
    const x = (v: number): number => C + side * v;
    return `<path fill="${skin}" d="M${x(half + 30)} 456V${y - 10}H${x(half * 0.62)}C${x(half * 0.5)} ${y + drop + 26} ${x(half * 0.6)} ${y + drop + 70} ${x(half * 0.8)} 456Z"/>`;
  };
  const hole = (side: 1 | -1): string => {
    const x = (v: number): number => C + side * v;
    return `M${x(half * 0.63)} ${y + 4}C${x(half * 0.5)} ${y + drop + 26} ${x(half * 0.6)} ${y + drop + 70} ${x(half * 0.8)} 456`;
  };
  const trim = `<path fill="none" stroke="${third}" stroke-width="15" d="${hole(-1)}${hole(1)}"/><path ${thin} d="${hole(-1)}${hole(1)}"/>`;
  return {
    inside: arm(-1) + arm(1) + trim,
    over:
      `<path fill="${skin}" d="M${l + 2} ${y - 6}Q${C} ${y + 66} ${r - 2} ${y - 6}Z"/>` +
      `<path fill="none" stroke="${third}" stroke-width="12" d="M${l - 2} ${y}Q${C} ${y + 70} ${r + 2} ${y}"/>` +
      `<path ${thin} d="M${l + 4} ${y - 2}Q${C} ${y + 58} ${r - 4} ${y - 2}M${l - 9} ${y + 3}Q${C} ${y + 84} ${r + 9} ${y + 3}"/>`,
    deep: 30,
  };
};

/** Plain tunic with a V-neck and a pocket, as nurses wear it; `second` trims it, `third` is the watch. */
const scrubs: Tailor = (build, { main, second, third, skin }) => {
  const [l, r] = ends(build);
  const y = build.collar;
  const px = C + build.half * 0.4;
  return {
    over:
      `<path fill="${skin}" d="M${l + 4} ${y - 4}L${C} ${y + 62}L${r - 4} ${y - 4}Z"/>` +
      `<path fill="none" stroke="${second}" stroke-width="16" stroke-linejoin="round" d="M${l - 6} ${y}L${C} ${y + 76}L${r + 6} ${y}"/><path ${thin} d="M${l + 2} ${y - 2}L${C} ${y + 64}L${r - 2} ${y - 2}M${l - 14} ${y + 4}L${C} ${y + 88}L${r + 14} ${y + 4}"/>` +
      `<path fill="${mix(main, '#2a2140', 0.1)}" ${thinEdge} d="M${px - 32} 452V${y + 92}h54V452"/>` +
      `<path fill="none" stroke="${INK}" stroke-width="4" d="M${C - build.half * 0.4} ${y + 64}v16"/><circle cx="${C - build.half * 0.4}" cy="${y + 94}" r="14" fill="#fffdf8" ${thinEdge}/><path fill="none" stroke="${third}" stroke-width="4" stroke-linecap="round" d="M${C - build.half * 0.4} ${y + 86}v8l6 4"/>`,
  };
};

/** Denim jacket over a shirt: seams and two pockets in `third`'s thread, the shirt in `second`. */
const denim: Tailor = (build, { main, second, third }) => {
  const { half, collar: y, drop } = build;
  const [l, r] = ends(build);
  const light = mix(main, '#ffffff', 0.22);
  const px = half * 0.5;
  const seam = (d: string): string =>
    `<path fill="none" stroke="${third}" stroke-width="3" stroke-dasharray="7 6" d="${d}"/>`;
  return {
    inside: seam(
      `M${C - half + 14} ${y + drop + 26}Q${C - px} ${y + 54} ${C - 34} ${y + 66}M${C + half - 14} ${y + drop + 26}Q${C + px} ${y + 54} ${C + 34} ${y + 66}`,
    ),
    over:
      `<path fill="${second}" d="M${l} ${y - 2}Q${C} ${y + 30} ${r} ${y - 2}L${C + 26} 452H${C - 26}Z"/><path ${thin} d="M${l + 4} ${y + 4}Q${C} ${y + 34} ${r - 4} ${y + 4}"/>` +
      `<path fill="${light}" ${thinEdge} d="M${C - px - 22} ${y + 88}h42l-4 22-17 9-17-9zM${C + px - 20} ${y + 88}h42l-4 22-17 9-17-9z"/>` +
      `<path fill="${light}" ${edge} d="M${l - 2} ${y - 20}Q${l + 2} ${y + 22} ${C - 20} ${y + 60}L${l - 16} ${y + 62}Q${l - 34} ${y + 26} ${l - 20} ${y - 8}ZM${r + 2} ${y - 20}Q${r - 2} ${y + 22} ${C + 20} ${y + 60}L${r + 16} ${y + 62}Q${r + 34} ${y + 26} ${r + 20} ${y - 8}Z"/>` +
      `<path ${line} d="M${C - 22} ${y + 60}L${C - 28} 452M${C + 22} ${y + 60}L${C + 28} 452"/>${seam(`M${C - 34} ${y + 72}L${C - 40} 452M${C + 34} ${y + 72}L${C + 40} 452`)}`,
  };
};

/** White coat over shirt: coat, shirt, pen in the pocket. */
const labCoat: Tailor = (build, cloth) => {
  const cut = blazer(build, { ...cloth, third: cloth.second });
  const px = C + build.half * 0.46;
  const y = build.collar + 96;
  return {
    ...cut,
    over: `${cut.over}<path ${thin} d="M${px - 8} 452V${y}h46"/><path fill="none" stroke="${INK}" stroke-width="11" stroke-linecap="round" d="M${px + 10} ${y - 12}v12M${px + 26} ${y - 9}v9"/><path fill="none" stroke="${cloth.third}" stroke-width="5" stroke-linecap="round" d="M${px + 10} ${y - 12}v12"/><path fill="none" stroke="#0f766e" stroke-width="5" stroke-linecap="round" d="M${px + 26} ${y - 9}v9"/>`,
  };
};

/** Waistcoat over a shirt with sleeves: shirt `second`, waistcoat `third`. */
const waistcoat: Tailor = (build, { main, second, third }) => {
  const { half, collar: y, drop } = build;
  const [l, r] = ends(build);
  const side = (s: 1 | -1): string =>
    `M${C + s * (build.neck + 16)} ${y - 6}L${C + s * half * 0.66} ${y + 12}Q${C + s * half * 0.52} ${y + drop + 40} ${C + s * half * 0.72} 456H${C}V${y + 100}Z`;
  return {
    inside: `<path fill="${second}" ${edge} d="${side(-1)}"/><path fill="${second}" ${edge} d="${side(1)}"/>`,
    over:
      `<path fill="${main}" d="M${l - 6} ${y}L${C} ${y + 100}L${r + 6} ${y}Q${C} ${y + 40} ${l - 6} ${y}Z"/><path ${thin} d="M${l - 6} ${y}L${C} ${y + 100}L${r + 6} ${y}M${C} ${y + 40}V452"/>` +
      points(build, mix(main, '#ffffff', 0.4), 34) +
      `<circle cx="${C + 12}" cy="${y + 122}" r="5" fill="${third}" stroke="${INK}" stroke-width="3"/>`,
  };
};

/** Cuts beyond the first ones, by name. */
export const WARDROBE = { jumper, uniform, blazer, tank, scrubs, denim, labCoat, waistcoat } satisfies Record<
  string,
  Tailor
>;
