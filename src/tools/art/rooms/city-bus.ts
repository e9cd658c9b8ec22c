import { type Brush, brush, glow, type Room, shaft, through } from './brush.ts';
import { clouds, tree } from './furniture.ts';

/** Where the lines that run along the bus meet. */
const [farX, farY] = [860, 390];

/** A point of the back wall brought `near` times nearer, along the bus, as "x y". */
const toward = (x: number, y: number, near: number): string =>
  `${Math.round(farX + (x - farX) * near)} ${Math.round(farY + (y - farY) * near)}`;

/** A house with a gable, its windows and door; stands on `y`, `s` 1 is 240 high. */
const house = (b: Brush, x: number, y: number, s: number, wall: string, roof: string, door: string): string =>
  `<g transform="translate(${x} ${y}) scale(${s})">${
    b.shape(wall, 'M-84 0L-85-138 83-140 85 0Z') +
    b.shape(roof, 'M44-150L42-232 69-230 70-150ZM-104-130L0-240 104-131Z') +
    b.shape('#fffaf0', 'M-60-116l44-2 1 46-46 1zM16-118l45 1-2 45-43 1z') +
    b.shape('#9cc3d1', 'M-54-110l32-2 1 34-34 1zM22-112l33 1-2 33-31 1zM-57-51l36-1 1 30-37 1z') +
    b.shape(door, 'M20-56l34 1V0H20Z')
  }</g>`;

/** The back of a seat seen from the front, with its head cloth; the top edge on `y`, `s` 1 is 192 wide. */
const seatBack = (b: Brush, x: number, y: number, s: number): string =>
  `<g transform="translate(${x} ${y}) scale(${s})">${
    b.shape('#4a6a9c', 'M2 196V40Q4 2 40 0H152Q188 2 190 40V196Z') +
    b.shape('#5f82b6', 'M18 196V50Q20 20 48 18H144Q172 20 174 50V196Z') +
    b.shape('#f3e3c3', 'M44 0H148Q154 30 150 54Q96 62 42 54Q38 30 44 0Z') +
    b.line('#9db8dc', 7, 'M50 92v.1M96 92v.1M142 92v.1M73 118v.1M119 118v.1M50 144v.1M96 144v.1M142 144v.1')
  }</g>`;

/** A whole seat on its box, as `seatBack` is measured. */
const seat = (b: Brush, x: number, y: number, s: number): string =>
  `<g transform="translate(${x} ${y}) scale(${s})">${
    b.shape('#8d8590', 'M26 226H166L158 316H34Z') + b.slab('#756f7b', 18, 304, 156, 18, 8)
  }</g>${seatBack(b, x, y, s)}<g transform="translate(${x} ${y}) scale(${s})">${
    b.shape('#4a6a9c', 'M5 196H188L189 232Q186 245 172 246L20 247Q6 246 4 232Z') +
    b.shape('#7496c8', 'M18 165L176 163Q195 166 195 189 195 211 175 213L17 214Q-2 212-2 189-1 167 18 165Z')
  }</g>`;

/** Any bus in town by day, from the aisle: the back bench, houses going by, rails, a button, a display that shows nothing. */
export function cityBus(): Room {
  const b = brush(27);
  const rear = b.slabPath(372, 186, 876, 250, 44);
  // The side windows begin a little before the back wall and run out of the picture.
  const left = `M${toward(300, 192, 1.62)}L${toward(300, 192, 1.16)}Q${toward(300, 192, 1.09)} ${toward(300, 216, 1.08)}L${toward(300, 408, 1.08)}Q${toward(300, 430, 1.09)} ${toward(300, 430, 1.16)}L${toward(300, 430, 1.62)}Z`;
  const right = `M${toward(1320, 192, 1.7)}L${toward(1320, 192, 1.16)}Q${toward(1320, 192, 1.09)} ${toward(1320, 216, 1.08)}L${toward(1320, 408, 1.08)}Q${toward(1320, 430, 1.09)} ${toward(1320, 430, 1.16)}L${toward(1320, 430, 1.7)}Z`;
  const street =
    b.shape('#cfe6ee', 'M0 0h1600v470H0z') +
    b.shape('#fbeed6', 'M0 290Q420 250 640 292T1040 284Q1240 250 1600 300V470H0Z') +
    clouds(b, [
      [640, 250, 1.3],
      [1010, 236, 1.1],
      [1420, 200, 1.3],
    ]) +
    // far hills and the road that is left behind
    b.shape('#b5cfae', 'M340 400Q560 330 800 372T1280 350V450H340Z') +
    b.shape('#a3c39b', 'M340 420Q700 392 1280 420V450H340Z') +
    b.shape('#d8cbbd', 'M846 384H874L1010 450H710Z') +
    b.line('#fffaf0', 5, 'M860 396v7M860 416v10M860 438v14') +
    tree(b, 770, 418, 0.28, '#7fae7c', '#a1c795') +
    tree(b, 950, 420, 0.3, '#7fae7c', '#a1c795') +
    house(b, 690, 436, 0.52, '#f3d9a8', '#c9765a', '#6d8f86') +
    house(b, 560, 442, 0.74, '#e9b79a', '#a8604c', '#4f7fb5') +
    house(b, 424, 446, 0.86, '#f7ead2', '#8f7aa0', '#e4745b') +
    house(b, 1030, 438, 0.54, '#e6c9c4', '#8f7aa0', '#c9765a') +
    house(b, 1160, 444, 0.78, '#f0cda6', '#c9765a', '#2b9a8f') +
    b.shape('#8fb583', 'M360 450q10-30 44-22 20-24 54-4 30-18 50 26zM1196 450q14-34 50-20 30-16 40 20z');
  const side =
    tree(b, 10, 466, 0.86, '#8fb583', '#accb9c') +
    house(b, 150, 458, 1.16, '#f0cda6', '#c9765a', '#2b9a8f') +
    b.shape('#8fb583', 'M-40 474q20-40 60-26 30-24 60 0l40 6 20 20zM170 470q10-40 46-30 20-20 60 10v20z') +
    tree(b, 1574, 466, 0.8, '#8fb583', '#accb9c') +
    house(b, 1440, 458, 1.14, '#d7dfe3', '#6f8aa3', '#e4745b') +
    b.shape('#8fb583', 'M1340 470q20-40 56-26l10 26zM1470 470q20-36 60-20 40-20 90 20z');
  const frame = (d: string): string =>
    `<path d="${d}" fill="#cfe6ee" stroke="#7a7f8f" stroke-width="22" stroke-linejoin="round"/>`;
  const strap = (x: number, near: number): string =>
    `<g transform="translate(${toward(x, 172, near)}) scale(${near * 0.78})">${b.line('#2b8f86', 9, 'M0 0V38')}${b.line('#2b8f86', 12, 'M-24 84Q-32 38 0 38T24 84Q0 100-24 84Z')}</g>`;
  // Along the ceiling, then down to the floor.
  const rail = (x: number): string =>
    b.line('#e4745b', 20, `M${toward(x, 172, 1.85)}L${toward(x, 172, 1.04)}Q${x} 172 ${x} 200V792`) +
    b.line('#c95d46', 5, `M${x + 7} 200V786`) +
    b.slab('#c95d46', x - 24, 784, 48, 18, 8);
  const base =
    b.shape('#f3e6d0', 'M0 0h1600v1000H0z') +
    // ceiling with its strip of light
    b.shape('#faf1e2', `M${toward(300, 140, 1.7)}L${toward(300, 140, 1)}H1320L${toward(1320, 140, 1.7)}Z`) +
    b.shape(
      '#fff7df',
      `M${toward(750, 140, 1.7)}L${toward(750, 140, 1.06)}L${toward(970, 140, 1.06)}L${toward(970, 140, 1.7)}Z`,
    ) +
    b.shape('#e6d4b9', 'M300 140H1320V156H300z') +
    // side walls, darker below the windows
    b.shape(
      '#eddcc2',
      `M${toward(300, 140, 1.6)}L300 140V750L${toward(300, 750, 1.6)}ZM${toward(1320, 140, 1.7)}L1320 140V750L${toward(1320, 750, 1.7)}Z`,
    ) +
    b.shape(
      '#c3d3c9',
      `M${toward(300, 470, 1.6)}L${toward(300, 470, 1)}V750L${toward(300, 750, 1.6)}ZM${toward(1320, 470, 1.7)}L${toward(1320, 470, 1)}V750L${toward(1320, 750, 1.7)}Z`,
    ) +
    b.shape(
      '#dfe7dc',
      `M${toward(300, 470, 1.6)}L${toward(300, 470, 1)}V486L${toward(300, 486, 1.6)}ZM${toward(1320, 470, 1.7)}L${toward(1320, 470, 1)}V486L${toward(1320, 486, 1.7)}Z`,
    ) +
    // floor, its aisle and the step under the bench
    b.shape('#c6b5a5', `M${toward(300, 750, 1.75)}L300 750H1320L${toward(1320, 750, 1.75)}Z`) +
    b.shape('#d6c6b4', `M${toward(670, 750, 1.75)}L${toward(670, 750, 1)}H1050L${toward(1050, 750, 1.75)}Z`) +
    b.line(
      '#b4a18f',
      5,
      `M${toward(670, 750, 1)}L${toward(670, 750, 1.75)}M${toward(1050, 750, 1)}L${toward(1050, 750, 1.75)}`,
    ) +
    b.line(
      '#eadfd0',
      8,
      'M760 812h.1M880 800h.1M990 830h.1M830 868h.1M940 900h.1M730 930h.1M1040 950h.1M860 970h.1',
    ) +
    b.shape('#a79c98', 'M300 690H1320V752Q810 748 300 752Z') +
    b.slab('#f6b73c', 300, 744, 1020, 12, 6) +
    frame(left) +
    frame(right) +
    frame(rear) +
    through('v', rear, street) +
    through('w', left + right, street + side) +
    b.line('#7a7f8f', 8, 'M384 244Q800 238 1236 244') +
    // the back bench
    b.slab('#dcc7a8', 304, 456, 1012, 40, 12) +
    [314, 512, 710, 908, 1106].map((x) => seatBack(b, x, 478, 1.03)).join('') +
    b.slab('#7496c8', 304, 646, 1012, 52, 22) +
    b.slab('#4a6a9c', 310, 686, 1000, 46, 14) +
    b.line('#5f82b6', 5, 'M511 654v34M709 653v36M908 654v35M1106 654v34') +
    // a seat on either side, nearer
    seat(b, 84, 500, 1.36) +
    seat(b, 1232, 500, 1.36) +
    // rails, straps and the display
    rail(536) +
    rail(1184) +
    [1.2, 1.46].map((near) => strap(536, near) + strap(1184, near)).join('') +
    b.slab('#f6b73c', 512, 404, 48, 66, 16) +
    b.blob('#fff3d2', 536, 428, 15) +
    b.blob('#e4745b', 536, 428, 10) +
    b.line('#6b6a7c', 8, 'M780 40V76M940 40V76') +
    b.slab('#4a5468', 738, 66, 244, 92, 18) +
    b.slab('#323c4e', 756, 82, 208, 60, 8) +
    b.line(
      '#46526a',
      7,
      [100, 112, 124]
        .map((y) => [0, 1, 2, 3, 4, 5, 6, 7, 8].map((i) => `M${780 + i * 20} ${y}v.1`).join(''))
        .join(''),
    );
  const light =
    shaft('a', '#fff0c4', `M0 452L${toward(300, 430, 1.08)}L840 1000H200Z`, [130, 442, 520, 980], 0.4) +
    glow('g', '#fff6d8', 120, 210, 420, 0.6) +
    glow('h', '#fff1cc', 860, 60, 520, 0.35);
  return { base, light };
}
