import { type Brush, brush, glow, type Room, shaft } from './brush.ts';
import { books, clouds, hung, picture, plant, rug, star, window } from './furniture.ts';

interface KitchenColours {
  wall: string;
  tiles: string;
  tile: string;
  floor: string;
  board: string;
  cupboard: string;
  door: string;
  top: string;
  fridge: string;
  fridgeShade: string;
  table: string;
  tableTop: string;
  frame: string;
}

/** Any family's kitchen: a table under the lamp, the window over the sink, notes on the fridge. */
function kitchen(b: Brush, c: KitchenColours, view: string): string {
  const mug = (x: number, y: number, fill: string): string =>
    b.shape(fill, `M${x} ${y}v-54h62v54q-31 10-62 0z`) +
    b.line(fill, 9, `M${x + 62} ${y - 42}q26 2 18 22-4 10-18 8`);
  const chair = (x: number, fill: string, lit: string): string =>
    b.line('#8f663c', 17, `M${x} 640V970M${x + 180} 640V970`) +
    b.slab(fill, x - 18, 590, 216, 60, 24) +
    b.slab(lit, x - 12, 680, 204, 42, 18) +
    b.slab(fill, x - 22, 800, 224, 40, 16);
  return (
    b.shape(c.wall, 'M0 0h1600v1000H0z') +
    b.shape(c.floor, 'M0 830Q800 816 1600 832V1000H0Z') +
    b.line(c.board, 5, 'M0 920Q700 908 1600 924M260 846v66M620 842v68M1000 842v70M1380 846v68') +
    // tiles behind the worktop
    b.shape(c.tiles, 'M520 400H1180V560H520z') +
    b.shape(
      c.tile,
      [0, 1, 2, 3, 4, 5, 6, 7]
        .map((i) => `M${528 + i * 82} 408h72v68h-72zM${528 + i * 82} 486h72v68h-72z`)
        .join(''),
    ) +
    window(b, 'v', [690, 96, 340, 240], view, { frame: c.frame, sill: '#c99a64', bars: [1, 0] }) +
    plant(b, 760, 350, 0.34, '#c9765a', '#b0634a') +
    b.slab('#8fb7a6', 930, 300, 44, 48, 8) +
    b.line('#6a9a60', 6, 'M942 302q-10-30 0-50M954 302q6-30 22-38') +
    // shelf with cups and a picture, left
    b.slab('#b98a55', 120, 330, 420, 20, 6) +
    mug(160, 330, '#e4745b') +
    mug(256, 330, '#6fa88f') +
    books(b, 360, 330, [
      [30, 84, '#4f7fb5'],
      [36, 98, '#f0c04f'],
      [28, 74, '#c9765a'],
    ]) +
    b.shape('#cfe0e6', 'M474 330v-70h54v70z') +
    b.shape('#e0a24a', 'M480 330v-40h42v40z') +
    b.slab('#a97c4c', 468, 246, 66, 18, 6) +
    picture(
      b,
      [170, 110, 150, 120],
      '#a97c4c',
      '#fdf3df',
      b.shape('#8fb7a6', 'M170 190q40-44 74-14t76-20v74H170z') + b.blob('#f0b45a', 280, 146, 15),
    ) +
    // counter with sink, kettle, bread
    b.slab(c.cupboard, 500, 580, 710, 250, 6) +
    [516, 658, 800, 942, 1070]
      .map(
        (x, i) =>
          b.slab(c.door, x, 604, i === 4 ? 126 : 130, 208, 6) + b.line('#fdf3df', 7, `M${x + 46} 626h36`),
      )
      .join('') +
    b.slab(c.top, 484, 552, 740, 36, 8) +
    b.line('#8b96a3', 13, 'M850 552V470Q850 440 884 440T914 470') +
    b.slab('#8b96a3', 812, 540, 180, 16, 8) +
    b.shape('#e4745b', 'M1060 552q-8-86 20-98h60q28 12 20 98z') +
    b.line('#4b5563', 11, 'M1158 470q34 2 28 62M1082 450q28-20 56 0') +
    b.shape('#e4745b', 'M1066 470l-34-14 36 48z') +
    b.slab('#c99a64', 540, 530, 190, 22, 8) +
    b.shape('#d9a25f', 'M560 532q-10-52 34-58 60-14 92 8 26 20 10 50z') +
    b.line('#b98045', 6, 'M604 484l12 26M640 480l12 28M674 486l10 24') +
    // fridge with notes
    b.slab(c.fridge, 1262, 170, 300, 666, 30) +
    b.shape(c.fridgeShade, 'M1520 171Q1561 172 1561 204V804Q1560 835 1520 835Z') +
    b.line('#b9c4cc', 7, 'M1266 440Q1400 434 1558 440') +
    b.line('#8b96a3', 15, 'M1294 350v60M1294 470v90') +
    `<g transform="rotate(-4 1410 290)">${b.slab('#fffaf0', 1350, 230, 118, 130, 3)}${b.line('#8b8999', 6, 'M1372 264h72M1372 288h72M1372 312h46')}</g>` +
    `<g transform="rotate(3 1420 560)">${b.slab('#fde6b8', 1352, 490, 136, 120, 3)}${b.shape('#e4745b', 'M1420 590q-42-28-30-50 16-16 30 8 14-24 30-8 12 22-30 50z')}</g>` +
    b.blob('#e4745b', 1408, 234, 10) +
    b.blob('#2b9a8f', 1420, 494, 10) +
    b.blob('#f6b73c', 1340, 396, 11) +
    star(1500, 380, 0.7, '#8f74a8') +
    // lamp over the table
    b.line('#6b6a7c', 8, 'M340 0V400') +
    b.shape('#e0a24a', 'M232 494Q240 404 340 398Q440 404 448 494Q340 516 232 494Z') +
    b.shape('#f2c578', 'M262 488Q268 424 336 416L338 506Q290 502 262 488Z') +
    b.shape('#fff3cf', 'M246 495Q340 516 434 495Q430 510 340 518Q250 510 246 495Z') +
    rug(b, 350, 966, 440, 40, '#a3b9b0', '#b9cbc3') +
    chair(30, '#4f8a86', '#67a29d') +
    chair(500, '#4f8a86', '#67a29d') +
    b.line('#8f663c', 22, 'M96 800l-14 190M640 800l14 190') +
    b.slab(c.table, 30, 776, 690, 40, 12) +
    b.slab(c.tableTop, 16, 752, 718, 38, 14) +
    b.blob('#e4745b', 300, 684, 32) +
    b.blob('#f0b03f', 352, 676, 32) +
    b.blob('#8fb862', 396, 688, 26) +
    b.shape('#f3ece0', 'M300 752q-40-12-44-56h176q-4 44-44 56z') +
    b.line('#ded4c2', 6, 'M262 712q82 14 164 0') +
    mug(130, 756, '#8f74a8') +
    mug(560, 756, '#4f7fb5') +
    b.line('#fff8ea', 6, 'M148 686q-8-14 2-26M172 686q-8-14 2-26M578 686q-8-14 2-26M602 686q-8-14 2-26', 0.8)
  );
}

/** The kitchen by day, at breakfast or after school. */
export function kitchenDay(): Room {
  const b = brush(66);
  const view =
    b.shape('#cfe6ee', 'M680 80h360v270H680z') +
    clouds(b, [
      [710, 180, 1],
      [880, 150, 0.9],
    ]) +
    b.blob('#fff3cf', 970, 150, 34) +
    b.shape('#b7d3a8', 'M680 270Q800 220 900 262T1040 250V350H680Z') +
    b.shape('#e9c3a0', 'M860 290v-44l36-26 36 26v44z') +
    b.shape('#98bf8c', 'M680 306Q860 270 1040 306V350H680Z');
  const base = kitchen(
    b,
    {
      wall: '#f9ecd0',
      tiles: '#e9e3d0',
      tile: '#f6f1e2',
      floor: '#e0bd92',
      board: '#cfa97c',
      cupboard: '#8fae9a',
      door: '#a3c0ad',
      top: '#c99a64',
      fridge: '#eef4f4',
      fridgeShade: '#d6e2e4',
      table: '#b07a4c',
      tableTop: '#cf9a64',
      frame: '#fffaf0',
    },
    view,
  );
  const light =
    shaft('s', '#fff1c9', 'M690 336H1030L900 1000H260Z', [860, 340, 560, 980], 0.5) +
    glow('w', '#fff6dc', 960, 160, 340, 0.55) +
    glow('g', '#ffe9b5', 340, 500, 380, 0.5);
  return { base, light };
}

/** The same kitchen late in the evening, when the lamp over the table is the only light. */
export function kitchenLate(): Room {
  const b = brush(66);
  const view =
    b.shape('#5f76a8', 'M680 80h360v270H680z') +
    b.shape('#7a8fbd', 'M680 230Q860 200 1040 236V350H680Z') +
    b.blob('#fdeec0', 960, 150, 30) +
    b.line('#fdeec0', 6, 'M730 130v1M800 170v1M880 120v1M1010 220v1') +
    b.shape('#4a5f8d', 'M680 280Q800 240 900 272T1040 262V350H680Z') +
    b.line('#f6c86a', 8, 'M740 308v1M860 312v1M884 312v1M1000 304v1');
  const base = kitchen(
    b,
    {
      wall: '#cfd3e8',
      tiles: '#bcc3dd',
      tile: '#cdd3e8',
      floor: '#a9abc9',
      board: '#9698ba',
      cupboard: '#7d8fb5',
      door: '#8c9dc1',
      top: '#b79a86',
      fridge: '#e3e7f3',
      fridgeShade: '#c9d0e4',
      table: '#a07458',
      tableTop: '#bf916c',
      frame: '#eef0f8',
    },
    view,
  );
  const light =
    shaft('s', '#ffe9b0', 'M250 500Q340 520 430 500L700 980H-20Z', [340, 500, 340, 970], 0.65) +
    glow('g', '#ffdf98', 340, 510, 640, 0.85) +
    glow('w', '#fff3d6', 960, 150, 200, 0.4);
  return { base, light };
}

/** Any teenager's room in the evening: a desk with its lamp, posters, small lights on a string. */
export function teenBedroom(): Room {
  const b = brush(16);
  const view =
    b.shape('#7f8fc0', 'M1150 100h340v320h-340z') +
    b.shape('#d9a9b5', 'M1150 250Q1320 220 1490 262V420H1150Z') +
    b.shape('#f2c9a0', 'M1150 306Q1320 280 1490 314V420H1150Z') +
    b.shape('#62709c', 'M1150 420v-70h50v-50h50v36h46v-90l34-22 34 22v74h40v-40h50v70h36v70z') +
    b.line(
      '#f6d08a',
      7,
      'M1176 376v1M1222 330v1M1222 352v1M1316 290v1M1316 316v1M1346 290v1M1420 344v1M1440 366v1',
    ) +
    b.line('#fdeec0', 6, 'M1200 150v1M1270 190v1M1380 140v1M1450 196v1');
  const bulbs = [...hung(0, 560, 70, 60, 7), ...hung(560, 1110, 70, 56, 7)];
  const base =
    b.shape('#e6e3ee', 'M0 0h1600v1000H0z') +
    b.shape('#dad6e6', 'M900 0h700v812Q1240 800 900 806Z') +
    b.shape('#d0b08a', 'M0 812Q800 798 1600 814V1000H0Z') +
    b.shape('#f6f3f4', 'M0 792Q800 778 1600 794V816Q800 800 0 814Z') +
    b.line('#bd9b74', 5, 'M0 900Q700 888 1600 904M330 826v68M820 826v68M1290 828v70') +
    // lights on a string
    b.line('#8b86a0', 4, 'M0 70Q280 190 560 70Q835 182 1110 70') +
    bulbs
      .map(([x, y]) => b.line('#8b86a0', 5, `M${x} ${y}v10`) + b.blob('#fbe3a0', x, y + 24, 13, 16))
      .join('') +
    // posters
    `<g transform="rotate(-2 190 300)">${b.slab('#fdf3df', 90, 190, 200, 250, 4)}${b.blob('#e4745b', 190, 290, 62)}${b.shape('#34507c', 'M90 360Q150 310 200 344T290 330V440H90Z')}${b.line('#fdf3df', 7, 'M110 392h60M110 414h100')}</g>` +
    `<g transform="rotate(3 420 280)">${b.slab('#2b8f86', 340, 190, 160, 200, 4)}${b.line('#fdeccb', 9, 'M366 340q20-110 54-60t54-60M366 364h108')}${b.blob('#f6b73c', 454, 226, 16)}</g>` +
    `<g transform="rotate(-3 590 310)">${b.slab('#fffaf0', 534, 240, 120, 150, 3)}${b.shape('#8f74a8', 'M548 356v-90h92v90z')}${b.shape('#a9d0c4', 'M548 356q20-50 46-30t46-14v44z')}</g>` +
    // bed with a plain cover
    b.slab('#8a6a5a', -24, 560, 62, 330, 20) +
    b.slab('#9d7a66', 6, 720, 640, 146, 24) +
    b.slab('#fdf8f2', 34, 620, 232, 112, 46) +
    b.slab('#e3dcec', 74, 648, 216, 96, 44) +
    b.shape(
      '#5d7fa8',
      'M18 712Q130 680 260 694Q420 706 646 690Q668 740 652 856Q330 874 14 856Q4 744 18 712Z',
    ) +
    b.shape(
      '#7697bd',
      'M18 712Q130 680 260 694Q420 706 646 690Q654 708 656 730Q420 746 260 732Q130 720 14 752Q14 726 18 712Z',
    ) +
    b.line('#4d6d95', 7, 'M120 770Q140 820 132 858M300 762Q316 816 310 862M480 758Q500 812 492 860') +
    b.shape('#e0a24a', 'M470 700q60-20 130-8l30 60q-90 30-180 10z') +
    b.line('#f2c578', 6, 'M480 712q60-14 124-4M470 736q70-10 142-4') +
    // desk with a lamp, laptop, mug
    b.slab('#a97c5a', 760, 640, 470, 34, 10) +
    b.line('#8a6044', 20, 'M800 674v220M1190 674v220') +
    b.slab('#b98a66', 1040, 674, 150, 130, 8) +
    b.blob('#fdf3df', 1115, 720, 9) +
    b.line('#8a6044', 5, 'M1044 756h142') +
    b.slab('#4b5568', 900, 520, 190, 122, 10) +
    b.slab('#a9c6d8', 912, 532, 166, 98, 5) +
    b.shape('#c9dce6', 'M924 622l70-86h34l-70 86z', 0.7) +
    b.shape('#6b7587', 'M880 636h230l14 12H866z') +
    b.slab('#8f6a2f', 780, 626, 84, 16, 8) +
    b.line('#8f6a2f', 11, 'M820 630L790 520L850 440') +
    b.shape('#f2b84a', 'M836 404L892 446Q884 500 846 508Q808 476 800 436Z') +
    b.shape('#fff3cf', 'M892 446Q884 500 846 508Q850 470 892 446Z') +
    b.shape('#e4745b', 'M1130 640v-50h56v50q-28 8-56 0z') +
    b.line('#e4745b', 8, 'M1186 602q24 0 16 20-4 8-16 8') +
    b.line('#4f7fb5', 8, 'M1144 592l-6-44M1160 592l2-54') +
    b.line('#f6b73c', 8, 'M1172 592l10-46') +
    // shelf over the desk
    b.slab('#a97c5a', 740, 350, 330, 20, 6) +
    books(b, 756, 350, [
      [32, 98, '#2b8f86'],
      [38, 116, '#e4745b'],
      [30, 90, '#fdeccb'],
      [36, 108, '#34507c'],
    ]) +
    plant(b, 950, 350, 0.36, '#f3ece0', '#ddd2be') +
    b.slab('#8f74a8', 1000, 300, 50, 50, 6) +
    // chair
    b.slab('#4f8a86', 930, 700, 170, 140, 30) +
    b.slab('#67a29d', 950, 720, 130, 96, 22) +
    b.line('#5d6577', 15, 'M1015 840v60M960 930l55-34 55 34') +
    b.slab('#4f8a86', 926, 826, 180, 32, 14) +
    // window and its curtain, right
    window(b, 'v', [1160, 116, 320, 290], view, { frame: '#fdfaf4', sill: '#b98a66' }) +
    b.line('#8a6a5a', 12, 'M1100 78Q1330 70 1560 78') +
    b.shape('#c9899a', 'M1506 80Q1540 92 1572 82Q1584 300 1600 560H1500Q1524 300 1506 80Z') +
    b.shape('#b67687', 'M1536 88Q1546 92 1554 88Q1562 320 1566 560H1546Q1548 300 1536 88Z') +
    b.shape('#c9899a', 'M1092 80Q1120 92 1146 82Q1142 300 1120 540Q1104 548 1088 540Q1100 300 1092 80Z') +
    // bag and shoes, right
    b.shape('#34507c', 'M1310 850q-16-110 26-130h90q44 20 28 130z') +
    b.shape('#48669a', 'M1330 850v-48q0-18 18-18h66q18 0 18 18v48z') +
    b.line('#27415f', 9, 'M1348 724q32-46 66 0') +
    b.line('#f6b73c', 7, 'M1344 812h74') +
    b.shape(
      '#fdf3df',
      'M1484 872q-6-34 12-40 22 10 44 14 30 6 28 26zM1440 902q-6-34 12-40 22 10 44 14 30 6 28 26z',
    ) +
    b.line('#e4745b', 7, 'M1486 874h82M1442 904h82') +
    rug(b, 760, 946, 260, 38, '#a98cae', '#bfa6c3');
  const light =
    glow('g', '#ffe2a0', 850, 480, 460, 0.85) +
    shaft('s', '#fff0c4', 'M892 446Q884 500 846 508L860 640H1120Z', [870, 480, 980, 640], 0.6) +
    glow('b', '#fff0c0', 560, 120, 520, 0.3) +
    glow('w', '#ffd9c0', 1320, 330, 260, 0.4);
  return { base, light };
}
