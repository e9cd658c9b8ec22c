import type { Build, Clothes } from './body.ts';
import { INK } from './peep.ts';

const C = 200;
const edge = `stroke="${INK}" stroke-width="4.5" stroke-linecap="round" stroke-linejoin="round"`;
const pen = (colour: string, width: number, d: string): string =>
  `<path fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" d="${d}"/>`;

/** Rows of small things over the whole cloth, every second row moved by half a step. */
function scatter(build: Build, step: number, one: (x: number, y: number) => string): string {
  const { half, collar } = build;
  let out = '';
  for (let row = 0; collar + 18 + row * step < 452; row += 1) {
    for (let x = C - half + (row % 2 ? step * 0.65 : 8); x < C + half + 10; x += step * 1.3)
      out += one(Math.round(x), Math.round(collar + 18 + row * step));
  }
  return out;
}

type Print = (build: Build, clothes: Clothes) => string;

/** A picture on the chest, smaller and higher on a child, whose chest is short. */
const picture =
  (draw: Print): Print =>
  (build, clothes) => {
    const [size, middle] = build.collar > 340 ? [0.74, 410] : build.collar > 330 ? [0.86, 408] : [1, 0];
    if (size === 1) return draw(build, clothes);
    return `<g transform="translate(${C} ${middle}) scale(${size}) translate(${-C} ${-(build.collar + 92)})">${draw(build, clothes)}</g>`;
  };

/** Pictures and patterns on clothes beyond the first ones; `second` and `third` colour them. */
export const PRINTS = {
  dots: (build, { second = '#fbf7f0' }) =>
    pen(
      second,
      8,
      scatter(build, 26, (x, y) => `M${x} ${y}v.1`),
    ),
  flowers: (build, { second = '#fbf7f0', third = '#f6b73c' }) =>
    pen(
      second,
      10,
      scatter(
        build,
        38,
        (x, y) =>
          `M${x} ${y - 7}v.1M${x + 7} ${y - 2}v.1M${x + 4} ${y + 6}v.1M${x - 4} ${y + 6}v.1M${x - 7} ${y - 2}v.1`,
      ),
    ) +
    pen(
      third,
      7,
      scatter(build, 38, (x, y) => `M${x} ${y}v.1`),
    ),
  leaves: (build, { second = '#fbf7f0' }) =>
    `<path fill="${second}" d="${scatter(build, 34, (x, y) => `M${x - 9} ${y + 8}q0-16 18-18 0 17-18 18z`)}"/>`,
  zigzag: (build, { second = '#fbf7f0', third = '#f6b73c' }) => {
    const row = (y: number): string => `M-8 ${y}${'l14 12 14-12'.repeat(16)}`;
    const y = build.collar + 70;
    return pen(second, 9, row(y) + row(y + 44)) + pen(third, 6, row(y + 20));
  },
  blocks: picture((build, { second = '#f6b73c', third = '#e4745b' }) => {
    const y = build.collar + 62;
    const brick = (x: number, top: number, w: number, fill: string): string =>
      `<path fill="${fill}" ${edge} d="M${x + 5} ${top}v-8h12v8h${w - 34}v-8h12v8h5v26h-${w}v-26z"/>`;
    return (
      brick(C - 44, y + 34, 48, second) +
      brick(C + 4, y + 34, 48, '#2b9a8f') +
      brick(C - 18, y + 6, 46, third)
    );
  }),
  knight: picture(
    (build, { second = '#fbf7f0' }) =>
      `<path transform="translate(${C} ${build.collar + 92})" fill="${second}" ${edge} d="M-30 38h58v-9q-4-5-11-6Q28-8 12-28L8-42-3-32Q-28-24-33 4q6 9 16 5Q-8 0 0 1-4 14-19 23q-9 2-11 6z"/>${pen(INK, 5, `M${C - 8} ${build.collar + 74}v.1`)}`,
  ),
  wave: picture((build, { second = '#fbf7f0', third = '#2b9a8f' }) => {
    const y = build.collar + 88;
    return (
      `<circle cx="${C}" cy="${y + 8}" r="42" fill="${second}" ${edge}/>` +
      `<path fill="${third}" d="M${C - 40} ${y + 16}Q${C - 30} ${y - 24} ${C + 6} ${y - 18}Q${C + 26} ${y - 12} ${C + 18} ${y + 4}Q${C + 8} ${y - 8} ${C - 2} ${y + 2}Q${C + 4} ${y + 22} ${C + 40} ${y + 14}Q${C + 34} ${y + 46} ${C} ${y + 48}Q${C - 34} ${y + 46} ${C - 40} ${y + 16}Z"/>`
    );
  }),
  star: picture(
    (build, { second = '#f6b73c' }) =>
      `<path transform="translate(${C} ${build.collar + 92})" fill="${second}" ${edge} d="M0-38L11-12L39-10L17 8L25 36L0 21L-25 36L-17 8L-39-10L-11-12Z"/>`,
  ),
  guitar: picture(
    (build, { second = '#f6b73c', third = '#e4745b' }) =>
      `<g transform="translate(${C - 8} ${build.collar + 100}) rotate(38)">${pen(INK, 15, 'M0-12V-62')}${pen(second, 7, 'M0-12V-62')}<path fill="${third}" ${edge} d="M-13-20Q0-28 13-20 22-12 14 0 28 10 22 26 12 42 0 40-12 42-22 26-28 10-14 0-22-12-13-20Z"/><circle cy="8" r="8" fill="${INK}"/></g>`,
  ),
  mountain: picture((build, { second = '#fbf7f0', third = '#2b9a8f' }) => {
    const y = build.collar + 62;
    return `<path fill="${third}" ${edge} d="M${C - 54} ${y + 64}L${C - 16} ${y}L${C + 6} ${y + 32}L${C + 20} ${y + 14}L${C + 54} ${y + 64}Z"/><path fill="${second}" d="M${C - 16} ${y + 6}l-15 25 11-4 7 8 9-10z"/>`;
  }),
  ball: picture((build, { second = '#fbf7f0' }) => {
    const y = build.collar + 92;
    return `<circle cx="${C}" cy="${y}" r="34" fill="${second}" ${edge}/><path fill="${INK}" d="M${C} ${y - 14}l13 10-5 15h-16l-5-15z"/>${pen(INK, 4.5, `M${C} ${y - 14}v-17M${C + 13} ${y - 4}l17-6M${C + 8} ${y + 11}l11 15M${C - 8} ${y + 11}l-11 15M${C - 13} ${y - 4}l-17-6`)}`;
  }),
  seven: picture((build, { second = '#fbf7f0' }) =>
    pen(second, 14, `M${C - 18} ${build.collar + 74}h36l-22 50`),
  ),
  four: picture((build, { second = '#fbf7f0' }) =>
    pen(second, 14, `M${C + 10} ${build.collar + 126}V${build.collar + 74}l-32 36h44`),
  ),
} satisfies Record<string, Print>;
