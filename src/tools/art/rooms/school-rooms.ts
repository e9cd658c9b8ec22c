import { type Brush, brush, glow, type Room, shaft } from './brush.ts';
import { books, clock, clouds, picture, plant, rug, tree, window } from './furniture.ts';

/** A chess piece on its square, `s` 1 is 60 high. */
const piece = (
  b: Brush,
  kind: 'pawn' | 'knight' | 'rook',
  x: number,
  y: number,
  s: number,
  fill: string,
): string =>
  `<g transform="translate(${x} ${y}) scale(${s})">${b.shape(
    fill,
    {
      pawn: 'M-16 0v-8q8-4 8-18-8-6-4-14a13 13 0 1 1 24 0q4 8-4 14 0 14 8 18v8z',
      knight: 'M-18 0v-8q6-2 6-8-2-10 8-20-14 8-18-2 8-18 22-26l2-8 8 8q18 10 12 46 0 6 6 10v8z',
      rook: 'M-18 0v-8l6-4v-22l-6-6v-16h9v6h6v-6h6v6h6v-6h9v16l-6 6v22l6 4v8z',
    }[kind],
  )}</g>`;

/** The school library: shelves up to the window, chess set out on the table, a green lamp. */
export function library(): Room {
  const b = brush(62);
  const board = (x: number, y: number): string =>
    b.shape('#a97c4c', `M${x} ${y}h250l34 50h-318z`) +
    b.shape('#f3e3c3', `M${x + 12} ${y + 5}h226l24 36h-274z`) +
    b.shape(
      '#8f663c',
      [0, 1, 2]
        .map((row) => {
          const [y1, y2] = [y + 5 + row * 12, y + 17 + row * 12];
          const left = (at: number): number => x + 12 - (at - y - 5) * 0.667;
          const width = (at: number): number => (226 + (at - y - 5) * 1.334) / 8;
          return [0, 1, 2, 3]
            .map((i) => {
              const k = i * 2 + (row % 2);
              return `M${Math.round(left(y1) + k * width(y1))} ${y1}h${Math.round(width(y1))}L${Math.round(left(y2) + (k + 1) * width(y2))} ${y2}h${-Math.round(width(y2))}z`;
            })
            .join('');
        })
        .join(''),
    );
  const shelf = (x: number, rows: readonly (readonly (readonly [number, number, string])[])[]): string =>
    b.slab('#b98a55', x, 110, 330, 716, 8) +
    rows
      .map((row, i) => {
        const y = 134 + i * 170;
        return b.slab('#9c7040', x + 22, y, 286, 150, 4) + books(b, x + 32, y + 148, row);
      })
      .join('');
  const view =
    b.shape('#cfe6ee', 'M560 110h480v400H560z') +
    clouds(b, [
      [600, 210, 1.2],
      [860, 170, 1],
    ]) +
    b.shape('#b7d3a8', 'M560 380Q780 330 1040 384V510H560Z') +
    tree(b, 690, 440, 0.62, '#7fa978', '#98bf8c') +
    tree(b, 940, 430, 0.5, '#8fb583', '#a9cb9a') +
    b.shape('#9bc08a', 'M560 424Q800 396 1040 428V510H560Z');
  const base =
    b.shape('#f3e8d4', 'M0 0h1600v1000H0z') +
    b.shape('#dfc39b', 'M0 816Q800 802 1600 818V1000H0Z') +
    b.shape('#cfb083', 'M0 816Q800 802 1600 818V836Q800 820 0 834Z') +
    b.line('#cfae7f', 5, 'M0 920Q700 908 1600 924M420 836v78M980 832v84M1380 836v82') +
    shelf(-30, [
      [
        [40, 120, '#c9765a'],
        [34, 104, '#5d9a86'],
        [44, 132, '#34507c'],
        [30, 96, '#f0c04f'],
        [38, 118, '#8f74a8'],
        [40, 126, '#6fa88f'],
      ],
      [
        [34, 112, '#e4745b'],
        [46, 128, '#4f7fb5'],
        [30, 98, '#fdeccb'],
        [44, 124, '#2b9a8f'],
        [36, 108, '#a23f5f'],
        [52, 96, '#efbf57'],
      ],
      [
        [42, 122, '#6d4c8d'],
        [32, 100, '#f6b73c'],
        [38, 130, '#5f8f6a'],
        [36, 108, '#d9795c'],
        [44, 120, '#4f7fb5'],
        [30, 96, '#c99a64'],
      ],
      [
        [36, 116, '#34507c'],
        [40, 126, '#e9a98c'],
        [34, 100, '#2b9a8f'],
        [42, 122, '#8f74a8'],
        [36, 108, '#fdeccb'],
        [40, 124, '#e4745b'],
      ],
    ]) +
    shelf(1150, [
      [
        [36, 112, '#2b9a8f'],
        [42, 130, '#e4745b'],
        [32, 100, '#fdeccb'],
        [38, 120, '#34507c'],
        [30, 92, '#f0c04f'],
        [44, 126, '#a97c9c'],
      ],
      [
        [44, 128, '#6fa88f'],
        [34, 104, '#8f74a8'],
        [40, 118, '#d9795c'],
        [30, 98, '#4f7fb5'],
        [46, 110, '#fdeccb'],
        [36, 124, '#a23f5f'],
      ],
      [
        [32, 100, '#f6b73c'],
        [40, 122, '#5d9a86'],
        [36, 112, '#c9765a'],
        [44, 130, '#6d4c8d'],
        [34, 106, '#2b9a8f'],
        [40, 118, '#efbf57'],
      ],
      [
        [40, 120, '#e9a98c'],
        [36, 108, '#34507c'],
        [42, 126, '#5f8f6a'],
        [32, 98, '#f0c04f'],
        [38, 116, '#a23f5f'],
        [44, 128, '#6fa88f'],
      ],
    ]) +
    // ladder
    b.line('#8f663c', 16, 'M1100 830L1168 130M1190 830L1246 130') +
    b.line('#a97c4c', 12, 'M1113 700h90M1125 580h88M1137 460h86M1148 340h86M1160 220h84') +
    // window over a low bench
    window(b, 'v', [580, 120, 440, 380], view, { bars: [2, 1], sill: '#c99a64' }) +
    b.slab('#c99a64', 520, 640, 560, 40, 10) +
    b.slab('#b98a55', 540, 676, 520, 150, 6) +
    b.slab('#6fa88f', 536, 602, 250, 46, 18) +
    b.slab('#7fb59c', 800, 602, 262, 46, 18) +
    `<g transform="rotate(-9 700 560)">${b.slab('#e4745b', 640, 516, 110, 96, 22)}</g>` +
    books(b, 930, 602, [
      [30, 70, '#34507c'],
      [26, 60, '#f0c04f'],
      [32, 74, '#c9765a'],
    ]) +
    b.line('#a97c4c', 5, 'M670 690v126M800 690v126M930 690v126') +
    rug(b, 900, 936, 420, 44, '#c98a74', '#dda792') +
    // table with two boards and a lamp
    b.slab('#a8703f', 60, 760, 760, 44, 14) +
    b.slab('#c08a55', 50, 740, 780, 40, 14) +
    b.line('#8f5f34', 22, 'M110 800l-16 190M770 800l16 190') +
    board(170, 706) +
    board(510, 706) +
    [
      ['rook', 176, 736, 1, '#fffaf0'],
      ['pawn', 232, 744, 0.9, '#fffaf0'],
      ['knight', 300, 730, 1.1, '#3c4658'],
      ['pawn', 352, 722, 0.85, '#3c4658'],
      ['pawn', 400, 742, 0.9, '#fffaf0'],
      ['rook', 690, 722, 0.9, '#3c4658'],
      ['knight', 562, 744, 1.15, '#fffaf0'],
      ['pawn', 630, 726, 0.85, '#3c4658'],
      ['pawn', 742, 746, 0.9, '#fffaf0'],
    ]
      .map(([kind, x, y, s, fill]) =>
        piece(b, kind as 'pawn', x as number, y as number, s as number, fill as string),
      )
      .join('') +
    b.line('#8f6a2f', 13, 'M468 740V610') +
    b.slab('#8f6a2f', 428, 728, 80, 16, 8) +
    b.shape('#3f8a6c', 'M392 616Q396 560 436 556H500Q540 560 544 616Q468 634 392 616Z') +
    b.shape('#57a384', 'M410 606Q414 572 440 568H466L462 618Q436 616 410 606Z') +
    b.shape('#fff0c0', 'M400 616Q468 634 536 616L532 624Q468 642 404 624Z') +
    clock(b, 436, 230, 54, '#8f663c') +
    picture(
      b,
      [386, 340, 100, 120],
      '#a97c4c',
      '#e9f1f4',
      b.shape(
        '#34507c',
        'M408 448v-10q8-4 8-14-2-12 10-24-16 10-22-2 10-22 26-30l2-10 10 10q22 12 14 56 0 8 8 14v10z',
      ),
    );
  const light =
    glow('g', '#ffe7a6', 468, 640, 430, 0.85) +
    shaft('s', '#fff3cf', 'M580 500H1020L1180 980H440Z', [800, 500, 800, 960], 0.4) +
    glow('w', '#fffaf0', 800, 300, 360, 0.35);
  return { base, light };
}

/** A school corridor: lockers, a bench, daylight through the doors at its end. */
export function corridor(): Room {
  const b = brush(24);
  const colours = ['#5f9aa8', '#6faab6', '#e0a24a', '#5f9aa8', '#6faab6', '#5f9aa8'];
  const locker = (x: number, fill: string): string =>
    b.slab(fill, x, 250, 118, 540, 8) +
    b.line('#35586a', 5, `M${x + 34} 300h50M${x + 34} 320h50M${x + 34} 340h50`, 0.55) +
    b.slab('#e9eef0', x + 40, 384, 38, 24, 4) +
    b.slab('#35586a', x + 88, 508, 13, 58, 6) +
    b.line('#35586a', 5, `M${x + 34} 726h50M${x + 34} 746h50`, 0.55);
  const base =
    b.shape('#f4ead6', 'M0 0h1600v1000H0z') +
    b.shape('#fbf4e6', 'M0 0h1600v84Q800 100 0 84Z') +
    b.shape('#e8dcc2', 'M0 560Q800 546 1600 562V800H0Z') +
    // floor
    b.shape('#cdd6cf', 'M0 796Q800 782 1600 798V1000H0Z') +
    b.shape(
      '#dbe2da',
      'M0 850L420 796H700L360 1000H0ZM980 790H1240L1260 1000H760ZM1500 796L1600 810V1000H1560Z',
    ) +
    b.shape('#8fa9a0', 'M0 786Q800 772 1600 788V804Q800 788 0 802Z') +
    // lamps
    b.slab('#fffaf0', 180, 44, 300, 28, 12) +
    b.slab('#fffaf0', 760, 40, 280, 28, 12) +
    // lockers
    b.slab('#3f7384', 30, 226, 770, 576, 10) +
    colours.map((fill, i) => locker(46 + i * 124, fill)).join('') +
    // stickers and a scarf in a locker door
    b.blob('#f6b73c', 108, 460, 20) +
    b.line('#2b3444', 4, 'M101 456v1M115 456v1M101 466q7 6 14 0') +
    b.shape('#e4745b', 'M480 452q-14-20-26-6-10 16 26 38 36-22 26-38-12-14-26 6z') +
    b.slab('#cfebe5', 706, 446, 64, 48, 4) +
    b.line('#0f766e', 5, 'M718 482l12-18 12 12 16-22') +
    // on the lockers
    b.slab('#e4745b', 130, 160, 150, 68, 8) +
    b.line('#fdf3df', 7, 'M160 184h90M160 204h56') +
    b.blob('#f0a95a', 420, 186, 42) +
    b.line('#8f5a34', 4, 'M378 186h84M420 144v84M392 156q26 30 0 60M448 156q-26 30 0 60') +
    plant(b, 680, 228, 0.4, '#fdf3df', '#e6d6b6') +
    // bench with a bag
    b.slab('#c99a64', 250, 838, 470, 30, 10) +
    b.line('#8f663c', 18, 'M300 868l-8 96M670 868l8 96') +
    b.shape('#6d4c8d', 'M520 840q-14-100 24-118h76q38 18 24 118z') +
    b.shape('#82629f', 'M536 838v-40q0-16 16-16h60q16 0 16 16v40z') +
    b.line('#54396f', 9, 'M556 722q26-44 52 0') +
    b.line('#f6b73c', 7, 'M546 802h70') +
    // notice board
    b.slab('#a97c4c', 868, 206, 330, 260, 8) +
    b.slab('#e6c79a', 888, 226, 290, 220, 4) +
    `<g transform="rotate(-4 950 300)">${b.slab('#fffaf0', 906, 246, 96, 120, 3)}${b.line('#4f7fb5', 7, 'M924 276h60M924 300h60M924 324h36')}</g>` +
    `<g transform="rotate(3 1060 290)">${b.slab('#cfebe5', 1020, 242, 132, 86, 3)}${b.line('#0f766e', 7, 'M1040 300l24-28 20 20 34-34')}</g>` +
    `<g transform="rotate(-2 1080 390)">${b.slab('#fde6b8', 1028, 344, 110, 84, 3)}${b.shape('#e4745b', 'M1083 410q-34-22-24-38 12-12 24 6 12-18 24-6 10 16-24 38z')}</g>` +
    b.slab('#f3ecf8', 912, 384, 90, 50, 3) +
    b.blob('#e4745b', 954, 252, 8) +
    b.blob('#f6b73c', 1086, 250, 8) +
    b.blob('#2b9a8f', 1082, 350, 8) +
    clock(b, 1032, 130, 50) +
    // doors to the yard
    b.slab('#5f7f76', 1262, 150, 340, 652, 8) +
    b.shape('#d9ecdf', 'M1286 176h140v612h-140zM1446 176h160v612h-160z') +
    b.shape('#cfe6ee', 'M1286 176h140v240h-140zM1446 176h160v240h-160z') +
    b.shape('#b7d3a8', 'M1286 420Q1360 390 1426 410V560H1286ZM1446 408Q1520 396 1606 424V560H1446Z') +
    b.shape(
      '#7fa978',
      'M1318 420q-20-60 30-70 40-16 52 30 24 40-20 52-40 12-62-12zM1520 430q-14-64 40-70 30-4 46 20v60q-50 16-86-10z',
    ) +
    b.line('#8f6b4c', 13, 'M1358 500V420M1572 500V430') +
    b.shape('#e3d9c0', 'M1286 560Q1360 540 1426 548V788H1286ZM1446 548Q1520 540 1606 552V788H1446Z') +
    b.slab('#5f7f76', 1280, 540, 150, 22, 4) +
    b.slab('#5f7f76', 1440, 540, 164, 22, 4) +
    b.shape('#eef6f0', 'M1300 350L1380 190h30l-90 180zM1470 350L1550 190h30l-90 180z', 0.6) +
    b.slab('#f6b73c', 1410, 470, 14, 100, 7) +
    b.slab('#f6b73c', 1450, 470, 14, 100, 7);
  const light =
    shaft('s', '#fff3cf', 'M1286 780H1606V1000H560L900 860Z', [1440, 790, 760, 990], 0.75) +
    glow('g', '#fff4d0', 1440, 420, 560, 0.75) +
    glow('l', '#fffaf0', 330, 58, 340, 0.4);
  return { base, light };
}

/** The staff room after lessons: a round table with two mugs, pigeonholes, the kettle. */
export function staffRoom(): Room {
  const b = brush(53);
  const view =
    b.shape('#f6d2ae', 'M80 100h360v300H80z') +
    b.shape('#fbe6c2', 'M80 100h360v90Q260 230 80 180Z') +
    b.blob('#fff3d2', 330, 250, 40) +
    b.shape('#e3a987', 'M80 330h60v-60h80v30h60v-50l40-24 40 24v60h80v90H80z') +
    b.line('#fbe6c2', 8, 'M166 300v1M190 300v1M316 280v1M346 280v1') +
    tree(b, 408, 400, 0.42, '#a3916a', '#b9a77c');
  const mug = (x: number, y: number, fill: string): string =>
    b.shape(fill, `M${x} ${y}v-50h60v50q-30 10-60 0z`) +
    b.line(fill, 9, `M${x + 60} ${y - 40}q26 2 18 22-4 10-18 8`);
  const hole = [
    '#f6b73c',
    '#fffaf0',
    '#cfebe5',
    '#e9a98c',
    '#fffaf0',
    '#f3ecf8',
    '#fde6b8',
    '#fffaf0',
    '#cfe0f0',
  ];
  const base =
    b.shape('#e9e6d8', 'M0 0h1600v1000H0z') +
    b.shape('#dcd9c6', 'M0 0h1600v60Q800 80 0 60Z') +
    b.shape('#d3b68e', 'M0 810Q800 796 1600 812V1000H0Z') +
    b.shape('#fbf6ea', 'M0 790Q800 776 1600 792V814Q800 798 0 812Z') +
    b.line('#c3a377', 5, 'M0 900Q700 888 1600 904M340 826v66M880 826v68M1340 828v68') +
    window(b, 'v', [92, 116, 336, 270], view, { frame: '#fdf8ec', sill: '#b98a55', bars: [1, 0] }) +
    plant(b, 150, 400, 0.34, '#8f74a8', '#7a6092') +
    // pigeonholes
    b.slab('#b98a55', 560, 150, 400, 330, 8) +
    [0, 1, 2]
      .map((row) =>
        [0, 1, 2]
          .map((column) => {
            const [x, y] = [580 + column * 124, 170 + row * 100];
            const paper = hole[row * 3 + column] ?? '#fffaf0';
            return (
              b.slab('#94693a', x, y, 112, 88, 3) +
              (row + column === 3 ? '' : b.slab(paper, x + 10, y + 56, 92, 30, 2)) +
              ((row + column) % 2 ? b.slab('#e9f1f4', x + 16, y + 40, 80, 20, 2) : '')
            );
          })
          .join(''),
      )
      .join('') +
    // counter: kettle, mugs, sink
    b.slab('#6f9a92', 1010, 560, 620, 260, 6) +
    [1030, 1180, 1330, 1480]
      .map((x) => b.slab('#7fa8a0', x, 590, 134, 210, 6) + b.line('#f3e6d2', 7, `M${x + 50} 612h34`))
      .join('') +
    b.slab('#f3e3c3', 990, 532, 640, 36, 8) +
    b.shape('#d9e3e4', 'M1084 532q-12-110 20-126h60q32 16 20 126z') +
    b.line('#6b6a7c', 13, 'M1186 440q42 0 34 72M1104 404q30-22 60 0') +
    b.shape('#d9e3e4', 'M1090 430l-40-14 44 54z') +
    mug(1270, 532, '#e4745b') +
    mug(1380, 532, '#f6b73c') +
    b.slab('#a97c4c', 1250, 330, 300, 18, 6) +
    mug(1274, 330, '#8f74a8') +
    mug(1370, 330, '#6fa88f') +
    b.slab('#fde6b8', 1474, 254, 56, 76, 6) +
    b.line('#d9795c', 6, 'M1486 280h32M1486 298h32') +
    // notices
    `<g transform="rotate(-3 1120 230)">${b.slab('#fffaf0', 1040, 130, 150, 190, 4)}${b.line('#4f7fb5', 8, 'M1066 168h98M1066 198h98M1066 228h60')}${b.shape('#2b9a8f', 'M1090 290q-20-14-14-24 8-8 14 4 6-12 14-4 6 10-14 24z')}</g>` +
    b.blob('#e4745b', 1112, 140, 9) +
    clock(b, 1400, 190, 46, '#8f663c') +
    rug(b, 440, 950, 460, 50, '#b98a8f', '#cfa7a8') +
    // chairs and table
    b.slab('#4f7f9a', 60, 560, 190, 230, 34) +
    b.slab('#5f93ae', 80, 582, 150, 176, 26) +
    b.line('#8f663c', 16, 'M84 790l-18 170M226 790l12 170') +
    b.slab('#d9795c', 610, 560, 190, 230, 34) +
    b.slab('#e59a7c', 630, 582, 150, 176, 26) +
    b.line('#8f663c', 16, 'M634 790l-12 170M776 790l18 170') +
    b.slab('#5f93ae', 56, 770, 220, 40, 16) +
    b.slab('#e59a7c', 590, 770, 220, 40, 16) +
    b.line('#8f663c', 24, 'M430 760V950M350 964Q430 930 510 964') +
    b.blob('#c99a64', 430, 744, 270, 40) +
    b.blob('#dbb07c', 430, 734, 270, 38) +
    mug(300, 736, '#2b9a8f') +
    mug(512, 732, '#fffaf0') +
    b.line(
      '#fff8ea',
      6,
      'M316 668q-8-14 2-26M338 668q-8-14 2-26M530 664q-8-14 2-26M552 664q-8-14 2-26',
      0.85,
    ) +
    b.shape('#fffaf0', 'M386 752l20-40 84 4-14 42z') +
    b.line('#8b8999', 5, 'M412 726l52 2M406 740l50 3') +
    b.line('#f6b73c', 8, 'M470 764l50-14') +
    // lamp over the table
    b.line('#6b6a7c', 8, 'M500 0V470') +
    b.shape('#f2b84a', 'M410 560Q418 470 500 466Q582 470 590 560Q500 582 410 560Z') +
    b.shape('#f9d68f', 'M436 552Q442 492 496 484L500 570Q464 568 436 552Z') +
    b.shape('#fff3cf', 'M424 560Q500 580 576 560Q570 576 500 584Q430 576 424 560Z');
  const light =
    shaft('s', '#ffefc8', 'M424 564Q500 584 576 564L760 960H220Z', [500, 570, 500, 950], 0.55) +
    glow('g', '#ffe2a0', 500, 560, 480, 0.75) +
    glow('w', '#ffe6c0', 330, 250, 300, 0.5);
  return { base, light };
}
