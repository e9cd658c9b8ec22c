import type { Build } from './body.ts';
import { INK } from './peep.ts';

const C = 200;
const edge = `stroke="${INK}" stroke-width="5" stroke-linecap="round" stroke-linejoin="round"`;
const pen = (colour: string, width: number, d: string): string =>
  `<path fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" d="${d}"/>`;
/** A ribbon with an outline. */
const ribbon = (colour: string, width: number, d: string): string =>
  pen(INK, width + 8, d) + pen(colour, width, d);

/** What somebody carries on the chest or round the neck, beyond the first things. */
export const CARRIED = {
  camera: (build: Build, colour: string): string => {
    const y = build.collar + 62;
    return (
      ribbon(
        colour,
        6,
        `M${C - build.neck - 18} ${build.collar + 4}L${C - 40} ${y + 8}M${C + build.neck + 18} ${build.collar + 4}L${C + 40} ${y + 8}`,
      ) +
      `<path fill="#3b4657" ${edge} d="M${C - 46} ${y + 6}h20l8-12h36l8 12h20q6 0 6 6v40q0 6-6 6h-92q-6 0-6-6V${y + 12}q0-6 6-6z"/><path fill="#cfd6de" d="M${C - 50} ${y + 14}h24v8h-24z"/><circle cx="${C + 2}" cy="${y + 30}" r="21" fill="#cfd6de" ${edge}/><circle cx="${C + 2}" cy="${y + 30}" r="12" fill="#2b9a8f" ${edge}/><circle cx="${C + 6}" cy="${y + 26}" r="3.5" fill="#fffdf8"/>`
    );
  },
  headphones: (build: Build, colour: string): string => {
    const w = build.neck + 26;
    const y = build.collar;
    return (
      ribbon(
        '#3b4657',
        9,
        `M${C - w} ${y + 8}Q${C - w - 2} ${y - 20} ${C - build.neck - 2} ${y - 24}M${C + w} ${y + 8}Q${C + w + 2} ${y - 20} ${C + build.neck + 2} ${y - 24}`,
      ) +
      `<path fill="${colour}" ${edge} d="M${C - w - 14} ${y - 2}q24-8 34 6l2 30q-20 14-36 2zM${C + w + 14} ${y - 2}q-24-8-34 6l-2 30q20 14 36 2z"/>`
    );
  },
  drumsticks: (build: Build, colour: string): string => {
    const x = C + build.half * 0.34;
    const y = build.collar + 88;
    return (
      `<g transform="rotate(10 ${x} ${y})">${ribbon('#e9c48c', 8, `M${x - 8} ${y + 40}L${x - 16} ${y - 44}M${x + 10} ${y + 40}L${x + 16} ${y - 38}`)}<path fill="#e9c48c" ${edge} d="M${x - 16} ${y - 58}q8 0 7 12-6 5-13 1-2-11 6-13zM${x + 17} ${y - 52}q8 2 5 13-7 4-12-1 0-11 7-12z"/></g>` +
      `<path fill="${colour}" ${edge} d="M${x - 36} ${y + 10}h76v70h-76z"/>`
    );
  },
  bowTie: (build: Build, colour: string): string => {
    const y = build.collar + 36;
    return `<path fill="${colour}" ${edge} d="M${C - 6} ${y - 5}L${C - 32} ${y - 16}V${y + 18}L${C - 6} ${y + 7}ZM${C + 6} ${y - 5}L${C + 32} ${y - 16}V${y + 18}L${C + 6} ${y + 7}Z"/><rect x="${C - 9}" y="${y - 8}" width="18" height="18" rx="6" fill="${colour}" ${edge}/>`;
  },
  brooch: (build: Build, colour: string): string =>
    `<path transform="translate(${C + build.half * 0.5} ${build.collar + 70})" fill="${colour}" ${edge} d="M0-16L5-5L17-4L8 4L11 16L0 9L-11 16L-8 4L-17-4L-5-5Z"/>`,
  // A long scarf, over both shoulders.
  shawl: (build: Build, colour: string): string => {
    const { half, collar: y, drop, neck } = build;
    return `<path fill="${colour}" ${edge} d="M${C - neck - 4} ${y - 22}Q${C - neck - 40} ${y - 6} ${C - half * 0.72} ${y + drop * 0.5}L${C - half * 0.8} 456H${C - half * 0.38}Q${C - half * 0.3} ${y + 60} ${C - neck - 4} ${y + 6}ZM${C + neck + 4} ${y - 22}Q${C + neck + 40} ${y - 6} ${C + half * 0.72} ${y + drop * 0.5}L${C + half * 0.8} 456H${C + half * 0.38}Q${C + half * 0.3} ${y + 60} ${C + neck + 4} ${y + 6}Z"/>${pen('#fffdf8', 4, `M${C - half * 0.5} ${y + 60}Q${C - half * 0.54} ${y + 100} ${C - half * 0.54} 456M${C + half * 0.5} ${y + 60}Q${C + half * 0.54} ${y + 100} ${C + half * 0.54} 456`)}`;
  },
  greenstone: (build: Build, colour: string): string =>
    `<path fill="none" stroke="${INK}" stroke-width="4" d="M${C - build.neck - 4} ${build.collar + 2}Q${C - 12} ${build.collar + 50} ${C} ${build.collar + 56}Q${C + 12} ${build.collar + 50} ${C + build.neck + 4} ${build.collar + 2}"/><path fill="none" stroke="${INK}" stroke-width="15" stroke-linecap="round" d="M${C + 4} ${build.collar + 62}q10 8 2 18t-14-2"/><path fill="none" stroke="${colour}" stroke-width="8" stroke-linecap="round" d="M${C + 4} ${build.collar + 62}q10 8 2 18t-14-2"/>`,
} as const;
