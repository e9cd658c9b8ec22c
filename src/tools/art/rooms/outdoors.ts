import { type Brush, brush, glow, type Room, shaft } from './brush.ts';
import { books, clouds, picture, plant, tree, window } from './furniture.ts';

/** Tufts of grass, each two blades. */
const tufts = (b: Brush, colour: string, at: readonly (readonly [number, number])[]): string =>
  b.line(colour, 7, at.map(([x, y]) => `M${x} ${y}l-8-24M${x + 12} ${y + 2}l4-28`).join(''));

/** The playground at break: the climbing frame with its slide, hopscotch in chalk, a shady tree. */
export function playground(): Room {
  const b = brush(9);
  const bars = (d: string, colour: string): string => b.line(colour, 20, d) + b.line('#ffffff', 4, d, 0.35);
  const base =
    b.shape('#cfe8f0', 'M0 0h1600v1000H0z') +
    b.shape('#fdf0d2', 'M0 260Q800 330 1600 240V560H0Z') +
    b.blob('#fff5d4', 1250, 190, 78) +
    clouds(b, [
      [160, 190, 2],
      [760, 130, 1.7],
      [1380, 310, 1.5],
    ]) +
    // the school behind its hedge
    b.shape('#f0d3ac', 'M860 330h560v250H860z') +
    b.shape('#c9765a', 'M830 338l60-84h500l62 84z') +
    b.line('#b0634a', 5, 'M860 310h570M880 284h530') +
    [890, 1010, 1250, 1360]
      .map(
        (x) =>
          b.slab('#fffaf0', x - 8, 372, 96, 106, 6) +
          b.slab('#a9cfdc', x, 380, 80, 90, 3) +
          b.shape('#fffaf0', `M${x + 36} 380h8v90h-8z`),
      )
      .join('') +
    b.slab('#6d8f86', 1134, 400, 96, 180, 8) +
    b.slab('#a9cfdc', 1148, 416, 68, 70, 4) +
    b.shape(
      '#8fb583',
      'M0 560q60-60 130-20 70-50 150-6 80-44 160 0 70-40 150 4 90-44 170 2 70-44 150 0 80-46 160 0 90-40 160 4 80-48 170-4 90-40 200 20v80H0z',
    ) +
    b.shape('#a9cb9a', 'M0 590Q800 556 1600 592V640H0Z') +
    // ground
    b.shape('#e7cfa6', 'M0 616Q800 590 1600 618V1000H0Z') +
    b.shape('#d9bd90', 'M0 850Q500 800 820 860T1600 840V1000H0Z') +
    b.shape(
      '#b9d3a4',
      'M-20 1000Q40 900 280 920 460 930 520 1000ZM1240 1000Q1290 900 1460 896 1580 900 1640 960V1000Z',
    ) +
    // climbing frame, left
    b.line('#b98a55', 26, 'M70 880V330M330 880V330') +
    b.shape('#e4745b', 'M30 340L200 210L370 340Z') +
    b.shape('#d05f48', 'M200 210L370 340H300L190 222Z') +
    b.slab('#c99a64', 44, 560, 320, 30, 8) +
    bars('M70 430H330', '#2b9a8f') +
    b.line('#2b9a8f', 13, 'M116 430V556M162 430V556M238 430V556M284 430V556') +
    // ladder
    bars('M100 880L128 590M190 880L200 590', '#6d4c8d') +
    b.line('#6d4c8d', 15, 'M106 820h88M112 760h84M118 700h80M122 640h76') +
    // slide
    b.shape('#f6b73c', 'M330 566H392Q470 640 520 780Q546 850 640 856V892Q510 890 476 800Q424 664 330 620Z') +
    b.shape('#fbd578', 'M330 584H380Q450 650 500 790Q524 866 640 872V880Q512 878 486 796Q436 660 330 604Z') +
    b.line('#b98a55', 15, 'M470 720V880') +
    // swings, middle
    b.line(
      '#6d8f86',
      20,
      'M690 880L740 400M810 880L744 400M1070 880L1020 400M950 880L1016 400M740 406H1020',
    ) +
    b.line('#8b8999', 6, 'M800 410V690M868 410V690M900 410L914 690M960 410L976 690') +
    b.slab('#e4745b', 786, 686, 96, 20, 8) +
    b.slab('#4f7fb5', 898, 686, 96, 20, 8) +
    // hopscotch in chalk
    b.line(
      '#fffaf0',
      8,
      'M690 980l22-40h86l-16 40zM782 980l16-40h86l-8 40zM712 940l18-32h86l-18 32zM730 908l16-26h80l-12 26zM814 908l12-26h84l-6 26zM746 882l12-22h76l-8 22z',
      0.9,
    ) +
    b.line('#e4745b', 6, 'M762 930v-14M860 966q14-18-2-18M862 896h18', 0.8) +
    // tree with a bench, right
    tree(b, 1420, 860, 1.75, '#7fae7c', '#a1c795') +
    b.slab('#c99a64', 1120, 770, 270, 28, 8) +
    b.slab('#c99a64', 1120, 696, 270, 24, 8) +
    b.line('#8f6b4a', 17, 'M1156 690v190M1356 690v190') +
    b.shape('#2b9a8f', 'M1210 772q-10-72 18-84h62q30 12 20 84z') +
    b.line('#1f7d77', 8, 'M1238 688q20-34 42 0') +
    b.line('#fdf3df', 6, 'M1230 738h58') +
    // a ball and a skipping rope
    b.blob('#e4745b', 600, 930, 40) +
    b.shape('#fffaf0', 'M566 912Q600 936 634 908L640 926Q602 956 561 930Z') +
    b.line('#8f74a8', 8, 'M1030 930q60-40 110-6t90-8') +
    b.line('#f6b73c', 15, 'M1030 930l-26 12M1230 916l26-12') +
    tufts(b, '#8fb07a', [
      [160, 950],
      [420, 960],
      [1340, 940],
      [1530, 936],
      [60, 930],
    ]);
  const light =
    glow('g', '#fff2c2', 1250, 190, 700, 0.8) +
    shaft('s', '#fff3cf', 'M1250 190L120 640V1000H900Z', [1250, 190, 500, 960], 0.45);
  return { base, light };
}

/** The football pitch at evening practice: floodlights on, cones out, bags on the bench. */
export function sportsField(): Room {
  const b = brush(36);
  const mast = (x: number, y: number, s: number): string =>
    `<g transform="translate(${x} ${y}) scale(${s})">${b.line('#7d8496', 16, 'M0 0V-420')}${b.slab('#5d6577', -80, -500, 160, 92, 10)}${[-52, 0, 52].map((dx) => b.blob('#fff6d6', dx, -476, 19) + b.blob('#fff6d6', dx, -432, 19)).join('')}</g>`;
  const cone = (x: number, y: number, s: number, fill: string): string =>
    `<g transform="translate(${x} ${y}) scale(${s})">${b.shape(fill, 'M-12-72h24L34 0h-68z')}${b.shape('#fdf3df', 'M-20-46h40l7 20h-54z')}${b.slab(fill, -48, -8, 96, 16, 8)}</g>`;
  const football = (x: number, y: number, r: number): string =>
    b.blob('#fffaf0', x, y, r) +
    b.shape(
      '#3c4658',
      `M${x} ${y - r * 0.42}l${r * 0.4} ${r * 0.3}-${r * 0.15} ${r * 0.46}h${-r * 0.5}l${-r * 0.15} ${-r * 0.46}z`,
    ) +
    b.line(
      '#3c4658',
      Math.max(3, r * 0.1),
      `M${x} ${y - r * 0.42}V${y - r * 0.9}M${x + r * 0.4} ${y - r * 0.12}L${x + r * 0.86} ${y - r * 0.3}M${x + r * 0.25} ${y + r * 0.34}L${x + r * 0.54} ${y + r * 0.76}M${x - r * 0.25} ${y + r * 0.34}L${x - r * 0.54} ${y + r * 0.76}M${x - r * 0.4} ${y - r * 0.12}L${x - r * 0.86} ${y - r * 0.3}`,
    );
  let net = '';
  for (let x = 880; x <= 1220; x += 34) net += `M${x} 384L${x + (x - 1050) * 0.1} 628`;
  for (let y = 424; y < 628; y += 40) net += `M868 ${y}H1232`;
  const base =
    b.shape('#b9bfe0', 'M0 0h1600v1000H0z') +
    b.shape('#d9c3da', 'M0 160Q700 240 1600 140V600H0Z') +
    b.shape('#f3cdb8', 'M0 330Q800 390 1600 310V600H0Z') +
    b.shape('#fbe0ba', 'M0 440Q800 480 1600 430V620H0Z') +
    b.shape(
      '#fff0d2',
      'M560 130q10-32 60-26 26-34 76-10 50-8 52 36zM1160 210q8-28 50-24 22-28 62-6 44-4 46 30z',
      0.55,
    ) +
    // houses and trees far away
    b.shape('#a59ab8', 'M0 540h90v-50l50-34 50 34v50h60v-80h110v80h80v-40l44-30 44 30v40h1150v80H0z') +
    b.line('#fdeec0', 8, 'M130 510v1M156 510v1M300 490v1M330 490v1M480 520v1') +
    b.shape(
      '#7f9a92',
      'M0 590q40-60 110-30 60-60 130-6 70-50 140 4 70-46 130 6 60-36 110 10 70-50 150-2 60-46 130 4 60-40 120 2 70-50 150 0 60-44 130 2 70-48 150-4 70-40 150 30v60H0z',
    ) +
    // pitch
    b.shape('#8dbb86', 'M0 606Q800 584 1600 606V1000H0Z') +
    b.shape('#7fae79', 'M0 648L1600 630V690L0 722ZM0 800L1600 752V836L0 906Z') +
    b.line(
      '#f6faf0',
      9,
      'M0 650Q800 622 1600 646M640 1000L790 630M1330 632L1600 780M790 700H1420L1570 792',
      0.85,
    ) +
    mast(330, 600, 0.86) +
    mast(1440, 600, 1) +
    // goal
    b.line('#fffaf0', 4, net, 0.75) +
    b.line('#fffaf0', 16, 'M864 640V376H1236V640') +
    b.line('#e3ddd0', 7, 'M864 376L896 366H1204L1236 376', 0.9) +
    // cones and balls
    cone(740, 786, 0.72, '#e4745b') +
    cone(900, 806, 0.78, '#f6b73c') +
    cone(1080, 830, 0.86, '#e4745b') +
    cone(1290, 860, 0.96, '#f6b73c') +
    football(1180, 900, 44) +
    football(660, 880, 40) +
    football(990, 720, 22) +
    // bench with a roof, bags, bibs: left
    b.shape('#4f7f9a', 'M-20 430L520 430L556 486H-20Z') +
    b.shape('#6a97b0', 'M-20 430L520 430L532 448H-20Z') +
    b.line('#5d6577', 18, 'M60 486V860M480 486V860') +
    b.shape('#cfe0e6', 'M72 500H468V690H72Z', 0.55) +
    b.line('#fffaf0', 6, 'M110 670L210 510M150 670L230 540', 0.5) +
    b.slab('#c99a64', 10, 726, 540, 34, 10) +
    b.line('#8f6b4a', 20, 'M80 760v110M470 760v110') +
    b.shape('#2b8f86', 'M60 730q-12-86 26-98h150q42 12 28 98z') +
    b.shape('#43a89d', 'M60 730q-4-38 0-52h204q6 20 0 52z') +
    b.line('#fdf3df', 11, 'M100 636q60-62 122 0M124 640v88M202 640v88') +
    b.slab('#e4745b', 300, 650, 34, 78, 10) +
    b.slab('#fffaf0', 306, 634, 22, 22, 6) +
    b.slab('#f6b73c', 350, 660, 34, 68, 10) +
    b.slab('#fffaf0', 356, 646, 22, 20, 6) +
    b.shape('#f2c14e', 'M410 730q-4-34 20-60l34-8 26 12 30-8 20 20q8 26-4 44z') +
    b.line('#dba93a', 6, 'M430 720q10-30 30-40M480 722q0-24 18-36') +
    b.slab('#8f74a8', 90, 850, 150, 100, 14) +
    football(140, 846, 34) +
    football(204, 848, 34) +
    b.slab('#a58cc0', 80, 868, 170, 96, 14) +
    tufts(b, '#6a9a66', [
      [330, 950],
      [560, 930],
      [820, 960],
      [1420, 950],
      [1520, 880],
      [420, 900],
    ]);
  const light =
    glow('a', '#fff6d2', 330, 200, 330, 0.85) +
    glow('b', '#fff6d2', 1440, 144, 400, 0.85) +
    shaft('s', '#fff8dc', 'M270 210H390L760 1000H60Z', [330, 220, 400, 980], 0.42) +
    shaft('t', '#fff8dc', 'M1370 160H1510L1420 1000H620Z', [1440, 170, 1040, 980], 0.36);
  return { base, light };
}

/** A path in the park at the end of the afternoon: a bench, ducks on the pond, the lamp just on. */
export function park(): Room {
  const b = brush(71);
  const duck = (x: number, y: number, s: number, fill: string): string =>
    `<g transform="translate(${x} ${y}) scale(${s})">${b.shape(fill, 'M-44 0Q-50-20-34-26 0-30 12-16 8-44 30-46 50-44 48-26L62-20 48-14Q44 10 14 12H-20Q-40 10-44 0Z')}${b.shape('#f0a03c', 'M48-28l20 8-20 8z')}${b.line('#2b3444', 6, 'M34-32v.1')}${b.line('#fffaf0', 4, 'M-60 20h120', 0.7)}</g>`;
  const base =
    b.shape('#f9dcc0', 'M0 0h1600v1000H0z') +
    b.shape('#cddcea', 'M0 0h1600v190Q900 290 0 200Z') +
    b.shape('#f3e3d6', 'M0 180Q800 280 1600 170V330H0Z') +
    b.blob('#fff1c9', 640, 330, 66) +
    clouds(
      b,
      [
        [900, 170, 1.8],
        [180, 130, 1.5],
        [1330, 230, 1.3],
      ],
      0.75,
    ) +
    // town behind the trees
    b.shape(
      '#d9b3a8',
      'M420 470v-90h70v-50l40-26 40 26v50h60v90zM820 470v-120h90v50h70v-90l46-30 46 30v90h60v70z',
    ) +
    b.line('#fdeec0', 8, 'M514 380v1M544 380v1M860 400v1M1010 390v1M1040 390v1') +
    b.shape(
      '#9dbb94',
      'M0 470q60-80 150-40 70-70 160-10 80-50 150 4 90-60 180 0 80-56 160-4 90-56 170 0 90-60 180-4 90-54 170 0 90-60 170-10 60-30 110-10v180H0z',
    ) +
    b.shape('#aecb98', 'M0 540Q800 490 1600 540V1000H0Z') +
    b.shape('#9fc08a', 'M0 640Q500 570 900 600T1600 580V1000H0Z') +
    // pond
    b.shape('#a9cdd6', 'M960 640Q1200 580 1640 620V740Q1300 770 1080 730 900 700 960 640Z') +
    b.shape('#c3dfe3', 'M1010 642Q1220 604 1640 638V660Q1240 640 1050 690 980 680 1010 642Z') +
    b.line('#e9f4f3', 6, 'M1120 700h80M1320 690h110M1480 720h60', 0.8) +
    duck(1240, 676, 0.8, '#fffaf0') +
    duck(1380, 702, 0.62, '#d9b98a') +
    b.line('#7fa06a', 9, 'M1020 730q-6-50 4-90M1042 736q0-40 14-70M1000 726q-14-30-12-60') +
    b.line('#a8703f', 15, 'M1025 640v-26M1057 664v-20') +
    // path
    b.shape(
      '#ead2ab',
      'M700 546Q722 540 738 548Q700 680 860 780Q1060 880 1180 1000H420Q560 860 560 740Q570 610 700 546Z',
    ) +
    b.shape(
      '#f3e0bf',
      'M708 547Q718 544 726 548Q668 690 800 790Q960 890 1010 1000H700Q640 860 610 740Q610 620 708 547Z',
    ) +
    b.line('#d9bd90', 6, 'M760 880h30M860 940h36M640 820h24M720 720h20M930 880h26M560 940h34') +
    // big tree, left
    tree(b, 130, 900, 2.5, '#7aa873', '#9cc48c') +
    tree(b, 1500, 620, 1.15, '#8fb583', '#accb9c') +
    // lamp post
    b.line('#4b5b6b', 18, 'M500 880V400') +
    b.slab('#4b5b6b', 462, 866, 76, 26, 8) +
    b.line('#4b5b6b', 9, 'M470 440h60') +
    b.shape('#fff0bf', 'M462 300h76l-14 96h-48z') +
    b.line('#4b5b6b', 9, 'M462 300l14 96h48l14-96M500 300v96') +
    b.shape('#4b5b6b', 'M448 302q52-54 104 0z') +
    b.blob('#4b5b6b', 500, 270, 9) +
    // bench
    b.slab('#b98a55', 120, 720, 330, 26, 8) +
    b.slab('#b98a55', 120, 680, 330, 24, 8) +
    b.slab('#c99a64', 104, 790, 362, 32, 10) +
    b.line('#4b5b6b', 17, 'M150 676v240M420 676v240') +
    b.line('#4b5b6b', 13, 'M104 800v116M466 800v116') +
    // a jacket over the bench
    b.shape('#5c83b5', 'M300 676q40-14 84 0l16 122q-56 16-112 0z') +
    b.line('#47699a', 6, 'M342 676l4 124M316 720l-6 74M372 720l8 74') +
    // flowers
    [
      [60, 960, '#e4745b'],
      [210, 972, '#f6b73c'],
      [330, 960, '#8f74a8'],
      [1230, 930, '#e4745b'],
      [1340, 900, '#f6b73c'],
      [1450, 950, '#8f74a8'],
      [1550, 890, '#e4745b'],
    ]
      .map(
        ([x, y, fill]) =>
          b.line('#6a9a60', 6, `M${x} ${y}v-40`) +
          b.blob(fill as string, x as number, (y as number) - 48, 15) +
          b.blob('#fff6e6', x as number, (y as number) - 48, 6),
      )
      .join('') +
    tufts(b, '#7fa86c', [
      [120, 980],
      [270, 950],
      [1290, 960],
      [1400, 960],
      [1500, 990],
      [1180, 800],
      [1460, 820],
    ]);
  const light =
    glow('g', '#ffe9ac', 500, 350, 420, 0.85) +
    glow('s', '#fff1c9', 640, 330, 620, 0.5) +
    shaft('t', '#fff0c0', 'M476 396H524L700 960H320Z', [500, 396, 510, 940], 0.45);
  return { base, light };
}

/** A café in the afternoon: a small table by the window, two cups, cake under glass. */
export function cafe(): Room {
  const b = brush(57);
  const view =
    b.shape('#d3e6ec', 'M70 100h560v460H70z') +
    b.shape('#fbe6c8', 'M70 280Q340 240 630 290V560H70z') +
    b.shape('#e9b79a', 'M90 560V250h150v310z') +
    b.shape('#d99a80', 'M240 560V200l70-40 70 40v360z') +
    b.shape('#f0cda6', 'M380 560V270h170v290z') +
    b.shape('#c9a0a8', 'M550 560V220h90v340z') +
    b.line(
      '#fff3d2',
      15,
      'M126 300v30M176 300v30M126 380v30M176 380v30M290 260v30M334 260v30M290 340v30M334 340v30M420 320v30M470 320v30M518 320v30',
    ) +
    b.shape('#2b9a8f', 'M384 430h162v24l-20 16-20-16-20 16-20-16-20 16-20-16-20 16-22-16z') +
    b.slab('#8a5a4a', 402, 472, 56, 90, 3) +
    b.slab('#cfe6ee', 474, 476, 60, 50, 3) +
    tree(b, 160, 548, 0.55, '#8fb583', '#accb9c') +
    b.shape('#e3d3b8', 'M70 520H630V560H70z') +
    b.line(
      '#5d6577',
      7,
      'M256 500a26 26 0 1 0 .1 0M336 500a26 26 0 1 0 .1 0M256 526l26-46h38l16 46M282 480l22 46h-48M278 470h14M318 470l16-4',
    );
  const cup = (x: number, y: number, fill: string, drink: string): string =>
    b.blob('#fffaf0', x, y + 4, 62, 13) +
    b.shape(
      fill,
      `M${x - 40} ${y - 52}H${x + 40}Q${x + 40} ${y} ${x + 14} ${y + 4}H${x - 14}Q${x - 40} ${y} ${x - 40} ${y - 52}Z`,
    ) +
    b.line(fill, 9, `M${x + 38} ${y - 42}q28 0 20 22-6 12-24 10`) +
    b.blob(drink, x, y - 52, 38, 7);
  const base =
    b.shape('#f3dcc6', 'M0 0h1600v1000H0z') +
    b.shape('#e9cbb0', 'M820 0h780v700H820z') +
    b.shape('#7f9f92', 'M0 640Q800 626 1600 642V840H0Z') +
    b.line('#6d8d80', 5, 'M120 650v170M300 648v170M480 646v170M660 646v170M840 646v170') +
    b.shape('#fbf1e0', 'M0 626Q800 612 1600 628V652Q800 634 0 650Z') +
    b.shape('#d9b68a', 'M0 824Q800 810 1600 826V1000H0Z') +
    b.line('#c7a274', 5, 'M0 910Q700 898 1600 914M280 838v66M680 832v70M1080 834v72M460 906v90M900 904v92') +
    // window with an awning's edge
    window(b, 'v', [80, 110, 540, 430], view, { frame: '#8a5a4a', sill: '#8a5a4a', bars: [1, 0] }) +
    b.shape(
      '#fdf3df',
      'M40 60H660V110q-22 34-44 0-22 34-44 0-22 34-44 0-22 34-44 0-22 34-44 0-22 34-44 0-22 34-44 0-22 34-44 0-22 34-44 0-22 34-44 0-22 34-44 0-22 34-44 0-22 34-44 0-24 34-48 0z',
    ) +
    b.shape('#e4745b', [0, 1, 2, 3, 4, 5, 6].map((i) => `M${84 + i * 88} 60h44V110q-22 34-44 0z`).join('')) +
    // shelf and board
    b.slab('#4a5a58', 900, 110, 250, 250, 10) +
    b.slab('#3c4b49', 914, 124, 222, 222, 6) +
    b.line(
      '#fdf3df',
      6,
      'M944 200q0 50 40 50t40-50zM1026 212q24-2 20 18-4 12-22 10M968 180q-8-12 2-24M990 180q-8-12 2-24',
      0.9,
    ) +
    b.line('#f6d98f', 6, 'M1060 246h52M1060 222h30M944 290h90M944 314h60', 0.9) +
    b.line('#f0a58f', 6, 'M1070 320l22-44 22 44z', 0.9) +
    b.slab('#a97c4c', 1210, 230, 360, 20, 6) +
    plant(b, 1280, 230, 0.4, '#fdf3df', '#e6d6b6') +
    books(b, 1350, 230, [
      [30, 80, '#c9765a'],
      [36, 94, '#5d9a86'],
      [28, 70, '#efbf57'],
    ]) +
    b.shape('#cfe0e6', 'M1472 230v-76h66v76z') +
    b.shape('#b07a4c', 'M1480 230v-46h50v46z') +
    b.slab('#a97c4c', 1466, 138, 78, 20, 6) +
    picture(
      b,
      [700, 150, 120, 150],
      '#a97c4c',
      '#fdf3df',
      b.shape('#8f74a8', 'M712 290q6-80 50-96 40 20 46 96z') + b.blob('#f6b73c', 784, 180, 15),
    ) +
    // counter with cake
    b.slab('#8a5a4a', 1080, 560, 560, 280, 8) +
    b.line('#744639', 6, 'M1180 590v220M1290 590v220M1400 590v220M1510 590v220') +
    b.slab('#f3e3c3', 1056, 528, 580, 40, 10) +
    b.slab('#fffaf0', 1140, 506, 210, 18, 9) +
    b.shape('#f3c98f', 'M1170 506v-64h150v64z') +
    b.shape(
      '#c9728a',
      'M1164 450q0-26 24-26h114q24 0 24 26v10q-14 16-27 0-13 16-27 0-13 16-27 0-13 16-27 0-13 16-27 0-13 14-27 0z',
    ) +
    b.blob('#e4745b', 1245, 414, 13) +
    b.shape('#e9f4f3', 'M1150 506V440Q1156 346 1245 340Q1334 346 1340 440V506Z', 0.4) +
    b.line('#fffaf0', 7, 'M1176 440q8-52 42-66', 0.85) +
    b.blob('#cfd6de', 1245, 334, 13) +
    b.shape('#9aa6ae', 'M1420 528V400q0-20 20-20h120v148z') +
    b.slab('#6b7580', 1440, 404, 110, 40, 8) +
    b.line('#4b5563', 11, 'M1470 444v26M1520 444v26') +
    b.shape('#fffaf0', 'M1452 490h40v30q-20 10-40 0zM1504 490h40v30q-20 10-40 0z') +
    // chairs and the table
    b.line('#8f663c', 17, 'M70 620V960M250 800V960M70 620Q140 580 190 620') +
    b.line('#8f663c', 13, 'M100 608V790M140 600V790') +
    b.slab('#e0a24a', 40, 784, 240, 34, 16) +
    b.line('#8f663c', 17, 'M830 620V960M650 800V960M830 620Q760 580 710 620') +
    b.line('#8f663c', 13, 'M800 608V790M760 600V790') +
    b.slab('#e0a24a', 620, 784, 240, 34, 16) +
    b.line('#5d6577', 24, 'M450 760V950M360 964Q450 926 540 964') +
    b.blob('#c08a55', 450, 750, 236, 36) +
    b.blob('#d9ab78', 450, 741, 236, 33) +
    cup(350, 742, '#e4745b', '#6b4430') +
    cup(548, 738, '#2b9a8f', '#e9cfa6') +
    b.line(
      '#fff8ea',
      6,
      'M338 670q-8-16 2-30M362 670q-8-16 2-30M536 666q-8-16 2-30M560 666q-8-16 2-30',
      0.85,
    ) +
    b.shape('#cfe0e6', 'M432 742q-8-30 0-52h36q8 24 0 52q-18 8-36 0z') +
    b.line('#6a9a60', 6, 'M450 690V628M450 660q-20-4-24-24M450 650q18-4 22-22') +
    b.blob('#f6b73c', 450, 620, 16) +
    b.blob('#f6b73c', 424, 632, 11) +
    b.blob('#f6b73c', 474, 624, 11) +
    // pendant lamps
    b.line('#6b6a7c', 7, 'M740 0V360') +
    b.shape('#2b8f86', 'M672 440Q676 366 740 360Q804 366 808 440Q740 456 672 440Z') +
    b.shape('#57b0a5', 'M692 434Q698 382 736 374L738 448Q710 446 692 434Z') +
    b.shape('#fff3cf', 'M684 441Q740 456 796 441Q792 454 740 460Q688 454 684 441Z');
  const light =
    shaft('a', '#fff1c9', 'M80 540H620L860 1000H250Z', [350, 540, 540, 980], 0.45) +
    glow('g', '#ffe2a0', 740, 440, 420, 0.75) +
    glow('w', '#fff6dc', 340, 330, 380, 0.4);
  return { base, light };
}
