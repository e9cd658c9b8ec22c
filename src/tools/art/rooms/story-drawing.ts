import { brush, glow, type Room, shaft, through } from './brush.ts';

const fox = (x: number, y: number, s: number): string =>
  `<g transform="translate(${x} ${y}) scale(${s})"><path fill="#e08a4f" d="M-46-40L-30-10Q0-24 30-10L46-40Q56 6 30 30L0 52L-30 30Q-56 6-46-40Z"/><path fill="#fff6e6" d="M-40 10Q-20 6-8 30L0 52-30 30Q-40 22-40 10ZM40 10Q20 6 8 30L0 52 30 30Q40 22 40 10Z"/><path fill="none" stroke="#3c4658" stroke-width="7" stroke-linecap="round" d="M-18 8v2M18 8v2M-3 46h6"/></g>`;

/** What happens in the panels of a comic page: a robot, a rocket, or a dog, drawn in a few lines. */
const PANELS = [
  'M16 48v-22h34v22zM26 34v1M40 34v1M33 26v-8M76 52q4-20 12-30M16 128q0-36 8-36t8 36M52 128v-26h20v26zM58 110v1M66 110v1M82 128l8-44M90 84l6 10',
  'M24 52V34q10-24 20 0v18zM18 56l8-8M50 56l-8-8M76 20l18 30M94 20L76 50M16 84l16 44M50 122q20-52 46-30M84 82l12 10-14 8',
  'M14 50h30l4-18 8 4 6 0M20 50v6M40 50v6M80 24q14 8 6 26M14 128q10-20 20 0M50 128h28l6-24 10 6M54 128v6M74 128v6M60 90h30',
];

/** A page of a comic with its panels, at (x, y), 110 wide. */
const comic = (b: ReturnType<typeof brush>, x: number, y: number, a: number, panels = 0): string =>
  `<g transform="translate(${x} ${y}) rotate(${a})"><path fill="#fffdf8" d="M0 0L110 2 108 147 2 145Z"/><path fill="#cfe6ee" d="M8 8h56v50H8z"/><path fill="#fde6b8" d="M70 8h32v50H70z"/><path fill="#f8d5cc" d="M8 64h32v74H8z"/><path fill="#d9ecd2" d="M46 64h56v74H46z"/>${b.line('#3c4658', 3.5, PANELS[panels] as string)}</g>`;

/** HL05: the art room at lunch, door open, drawings on the line. */
export function artRoom(): Room {
  const b = brush(5);
  const pane = b.slabPath(640, 70, 420, 260, 10);
  const jar = (x: number, y: number, fill: string): string =>
    b.line('#c98f4c', 8, `M${x + 14} ${y}l-10-76M${x + 26} ${y}l2-90M${x + 38} ${y}l14-70`) +
    b.blob('#e4745b', x + 4, y - 82, 9, 14) +
    b.blob('#2b9a8f', x + 28, y - 98, 9, 14) +
    b.blob('#6d4c8d', x + 53, y - 76, 9, 14) +
    b.shape(fill, `M${x} ${y - 20}h54v70q-28 8-54 0z`);
  const pot = (x: number, y: number, fill: string): string =>
    b.slab('#f4f0e8', x, y, 52, 62, 8) +
    b.slab(fill, x + 4, y + 22, 44, 26, 3) +
    b.slab('#d8d2c6', x - 2, y - 8, 56, 16, 5);
  const base =
    b.shape('#f7ead9', 'M0 0h1600v1000H0z') +
    b.shape('#f1dcc8', 'M0 470Q800 456 1600 472V790H0Z') +
    b.shape('#d8bb98', 'M0 780Q800 764 1600 782V1000H0Z') +
    b.line('#c7a781', 5, 'M0 880Q800 866 1600 884M260 792v90M760 778v90M1260 788v94') +
    b.blob('#2b9a8f', 300, 930, 26, 9) +
    b.blob('#e4745b', 380, 958, 16, 6) +
    b.blob('#f6b73c', 1180, 940, 30, 10) +
    b.blob('#9a7bb8', 1260, 916, 14, 5) +
    // skylight window
    b.slab('#fffaf0', 614, 44, 472, 312, 14) +
    through(
      'v',
      pane,
      b.shape('#cbe7f1', 'M630 60h440v280H630z') +
        b.shape(
          '#ffffff',
          'M700 170q8-40 56-30 26-36 66-8 46-6 48 38zM930 120q6-26 34-22 20-22 44-4 30-4 32 26z',
          0.9,
        ) +
        b.shape('#9dc893', 'M630 290q60-60 130-30 60-50 130-10 90-40 180 30v60H630z') +
        b.shape('#7fb07c', 'M630 330q120-50 240-20t200-10v60H630z'),
    ) +
    b.shape('#fffaf0', 'M774 62h14v276h-14zM912 62h14v276h-14z') +
    b.slab('#d6b98c', 600, 346, 500, 20, 8) +
    // drying line with comic pages and drawings
    b.line('#a98a66', 4, 'M-10 96Q300 176 614 104') +
    comic(b, 44, 132, 3, 0) +
    comic(b, 186, 155, -3, 1) +
    `<g transform="rotate(2 390 160)">${b.slab('#fffdf8', 330, 152, 120, 150, 3)}${fox(390, 216, 1)}</g>` +
    `<g transform="rotate(-4 520 140)">${b.slab('#cfebe5', 474, 136, 104, 140, 3)}${b.shape('#6d4c8d', 'M490 256q10-60 36-60t40 60z')}${b.blob('#f6b73c', 526, 178, 18)}</g>` +
    [76, 126, 216, 268, 358, 424, 500, 552]
      .map((x) => b.slab('#d69a62', x, 118 + Math.sin((x / 620) * Math.PI) * 34 - 8, 11, 28, 4))
      .join('') +
    // paint shelf
    b.slab('#b98a55', 30, 440, 430, 20, 6) +
    b.slab('#b98a55', 30, 560, 430, 20, 6) +
    pot(50, 378, '#e4745b') +
    pot(124, 378, '#f6b73c') +
    pot(198, 378, '#2b9a8f') +
    pot(272, 378, '#6f9fc9') +
    b.slab('#9a7bb8', 350, 350, 26, 90, 4) +
    b.slab('#e9b269', 380, 362, 34, 78, 4) +
    b.slab('#5d9a86', 418, 344, 24, 96, 4) +
    b.line('#c99a58', 13, 'M110 556v-40M110 516l-26-18M110 516l26-14M110 500v-24M110 556l-20 4') +
    b.blob('#c99a58', 110, 474, 13, 16) +
    pot(190, 498, '#9a7bb8') +
    pot(264, 498, '#8bbf72') +
    b.slab('#fffdf8', 338, 536, 110, 22, 4) +
    b.slab('#f8d5cc', 346, 516, 96, 20, 4) +
    // door open to the corridor, right
    b.shape('#e6f0ea', 'M1330 150h210v640h-210z') +
    b.shape('#cfe0d6', 'M1330 620h210v170h-210z') +
    b.slab('#e4745b', 1380, 400, 50, 220, 4) +
    b.slab('#f6b73c', 1436, 400, 50, 220, 4) +
    b.slab('#2b9a8f', 1492, 400, 50, 220, 4) +
    b.line('#3c4658', 5, 'M1420 500v20M1476 500v20', 0.6) +
    b.shape('#b98a55', 'M1304 800V126H1566V800H1540V152H1330V800Z') +
    b.shape('#c99a64', 'M1180 172L1330 152V790L1180 846Z') +
    b.shape('#dceef2', 'M1206 220l96-14v200l-96 8z') +
    b.blob('#f6b73c', 1204, 520, 12) +
    b.slab('#fde6b8', 1222, 430, 70, 90, 3) +
    fox(1257, 468, 0.5) +
    // easel
    b.line('#a97c4c', 20, 'M560 880L650 400M790 880L706 400M676 440V860') +
    `<g transform="rotate(-2 680 560)">${b.slab('#fffdf8', 540, 430, 290, 260, 5)}${b.shape('#f9d9b8', 'M560 620Q640 560 700 590T812 560V674H560Z')}${b.shape('#bfe0ea', 'M560 450H812V560Q760 560 700 590T560 620Z')}${b.blob('#f6b73c', 746, 506, 30)}${b.line('#6d4c8d', 9, 'M600 640q20-70 44-30t40-40')}</g>` +
    b.slab('#a97c4c', 540, 694, 300, 22, 6) +
    // big table
    b.slab('#d9a868', -40, 740, 560, 40, 12) +
    b.shape('#bd8a4c', 'M-40 770Q240 762 512 770L504 796H-40Z') +
    b.line('#a97c4c', 22, 'M60 790v210M440 790l14 210') +
    jar(60, 690, '#cfe6ee') +
    jar(390, 690, '#f4ead6') +
    `<g transform="rotate(-4 240 730)">${b.slab('#fffdf8', 150, 716, 200, 24, 3)}</g>` +
    b.line('#f6b73c', 11, 'M190 716l90-16') +
    b.slab('#e9b269', 900, 760, 380, 34, 10) +
    b.line('#a97c4c', 20, 'M940 794l-10 206M1240 794l10 206') +
    jar(960, 710, '#f8d5cc') +
    b.shape('#f4ead6', 'M1060 760q-14-46 50-50 74-2 76 28 2 16-24 14-18 2-8 8z') +
    b.blob('#e4745b', 1094, 730, 13, 9) +
    b.blob('#2b9a8f', 1126, 722, 13, 9) +
    b.blob('#f6b73c', 1158, 730, 12, 9);

  const light =
    shaft('s', '#fff3cf', 'M614 366H1086L1300 960H360Z', [850, 360, 830, 940], 0.62) +
    glow('g', '#fff6da', 850, 200, 460, 0.6);
  return { base, light };
}

/** HL05: Mateo's desk at home: comics, a lamp on an arm, a half-finished robot on paper. */
export function comicDesk(): Room {
  const b = brush(55);
  const pane = b.slabPath(1240, 110, 300, 290, 10);
  const base =
    b.shape('#dfeaf0', 'M0 0h1600v1000H0z') +
    b.shape('#d1dfe9', 'M0 0h1600v54Q800 76 0 50Z') +
    b.shape('#c8b79c', 'M0 850Q800 836 1600 852V1000H0Z') +
    b.shape('#f4f1ea', 'M0 832Q800 818 1600 834V860Q800 844 0 856Z') +
    // pinned comics
    comic(b, 60, 114, -3, 2) +
    comic(b, 198, 102, 2, 1) +
    comic(b, 330, 120, -1, 0) +
    `<g transform="rotate(3 520 120)">${b.slab('#fde6b8', 466, 104, 130, 170, 3)}${b.slab('#8b9bb8', 502, 150, 60, 50, 8)}${b.line('#3c4658', 6, 'M532 150v-18M520 172v1M544 172v1M520 186h24')}${b.slab('#8b9bb8', 494, 206, 76, 46, 8)}${b.line('#8b9bb8', 9, 'M494 220l-16 22M570 220l16 22')}</g>` +
    [112, 250, 388, 530]
      .map((x, i) => b.blob(['#e4745b', '#f6b73c', '#2b9a8f', '#6d4c8d'][i] as string, x, 118, 10))
      .join('') +
    // shelf with comics, kit, cactus
    b.slab('#b98a55', 660, 300, 430, 22, 6) +
    [
      ['#e4745b', 684, 26, 110],
      ['#f6b73c', 714, 22, 96],
      ['#6d4c8d', 740, 30, 120],
      ['#2b9a8f', 774, 22, 104],
      ['#6f9fc9', 800, 28, 116],
      ['#fffdf8', 832, 20, 100],
      ['#e9a54f', 856, 26, 112],
    ]
      .map(([fill, x, w, h]) => b.slab(fill as string, Number(x), 300 - Number(h), Number(w), Number(h), 4))
      .join('') +
    b.shape('#e4745b', 'M920 300v-44h60v44z') +
    b.shape(
      '#6faa6c',
      'M936 258v-70q0-18 16-18t16 18v70zM968 226h14v-24q0-8 8-8t8 8v40h-30zM936 236h-12v-20q0-7-8-7t-7 7v34h27z',
    ) +
    b.blob('#f6c1ad', 952, 166, 10) +
    b.slab('#8b9bb8', 1014, 238, 56, 62, 8) +
    b.line('#3c4658', 6, 'M1030 262v1M1054 262v1M1042 238v-16') +
    // window, evening sun
    b.slab('#fffaf0', 1214, 84, 352, 342, 14) +
    through(
      'v',
      pane,
      b.shape('#ffd9a8', 'M1230 100h330v310h-330z') +
        b.shape('#f9b991', 'M1230 280q160-50 330-10v140h-330z') +
        b.blob('#fff3cf', 1450, 250, 44) +
        b.shape('#9a7b9c', 'M1230 410v-90h50v-40h60v60h40v-90l36-30 36 30v70h60v-50h60v140z') +
        b.line('#ffe3a0', 7, 'M1300 310v1M1320 310v1M1412 280v1M1412 304v1M1500 330v1'),
    ) +
    b.shape('#fffaf0', 'M1382 102h15v306h-15z') +
    b.slab('#d6b98c', 1196, 416, 388, 22, 8) +
    // desk
    b.slab('#c98f55', -40, 640, 640, 40, 12) +
    b.shape('#ad7540', 'M-40 668Q280 660 592 670L584 694H-40Z') +
    b.line('#ad7540', 24, 'M540 690l14 220') +
    b.slab('#b98048', 20, 694, 200, 190, 8) +
    b.line('#946232', 6, 'M34 784h172') +
    b.blob('#f6c86a', 120, 740, 9) +
    b.blob('#f6c86a', 120, 832, 9) +
    `<g transform="rotate(-3 300 630)">${b.slab('#fffdf8', 190, 608, 250, 32, 3)}</g>` +
    b.line('#f6b73c', 11, 'M390 606l70-30') +
    b.shape('#6f9fc9', 'M480 640v-66h58v66z') +
    b.line('#e4745b', 8, 'M492 574l-8-50') +
    b.line('#2b9a8f', 8, 'M508 574v-60') +
    b.line('#6d4c8d', 8, 'M524 574l10-46') +
    // lamp on an arm
    b.slab('#c9503f', 40, 612, 110, 26, 12) +
    b.line('#3c4658', 10, 'M94 612L60 470L190 400') +
    b.blob('#c9503f', 60, 470, 14) +
    b.shape('#e4745b', 'M160 372L214 362Q270 400 268 462L150 440Q142 400 160 372Z') +
    b.shape('#fff0c2', 'M150 440l118 22q-60 30-118-22z') +
    // stool, bed corner, skateboard
    b.shape('#6fb0a6', 'M1080 880Q1090 690 1200 690H1640V880Z') +
    b.shape('#8fc4ba', 'M1090 790Q1110 700 1200 700H1640V760Q1300 740 1090 790Z') +
    b.slab('#fffaf0', 1370, 620, 230, 96, 40) +
    b.line('#5d9a8f', 5, 'M1150 740l6 136M1300 722l4 154M1450 730v146') +
    b.line('#e9a54f', 22, 'M700 860q20-20 40-20h230q30 0 50-24') +
    b.blob('#3c4658', 762, 876, 18) +
    b.blob('#3c4658', 950, 872, 18) +
    b.shape('#e3cfe9', 'M560 940Q800 900 1060 940Q800 986 560 940Z');
  const light =
    glow('g', '#ffdf95', 210, 450, 520, 0.78) +
    shaft('s', '#ffe9b4', 'M150 444L268 464L480 640H100Z', [200, 444, 250, 650], 0.75) +
    glow('w', '#ffe3b8', 1450, 250, 400, 0.45);
  return { base, light };
}
