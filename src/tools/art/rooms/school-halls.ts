import { brush, glow, type Room, shaft, through } from './brush.ts';
import { clouds, plant, rug, star, window } from './furniture.ts';

/** The school stage before a rehearsal: painted hills, a paper moon, one warm spotlight. */
export function stage(): Room {
  const b = brush(88);
  const fold = (x: number, w: number, fill: string): string =>
    b.shape(fill, `M${x} 150Q${x + 10} 500 ${x - 8} 812H${x + w - 14}Q${x + w + 4} 500 ${x + w} 150Z`);
  const bush = (x: number, y: number, s: number): string =>
    `<g transform="translate(${x} ${y}) scale(${s})">${b.shape('#6f9f7c', 'M-110 0q-20-60 40-66 10-54 72-38 54-22 74 34 46 14 30 70z')}${b.shape('#8bb78f', 'M-60-10q-6-40 40-40 20-26 52-4-46 0-46 24-24-4-46 20z')}${b.line('#c99a64', 12, 'M-60 0v26M60 0v26')}</g>`;
  const base =
    b.shape('#f0ddc4', 'M0 0h1600v1000H0z') +
    // painted backdrop
    through(
      'v',
      'M120 140H1480V790H120Z',
      b.shape('#b9cbe6', 'M120 140h1360v660H120z') +
        b.shape('#f3d3c0', 'M120 470Q800 400 1480 480V800H120Z') +
        clouds(b, [
          [360, 300, 1.5],
          [1020, 330, 1.3],
        ]) +
        b.shape('#93b0b5', 'M120 620Q300 470 470 560T800 520Q940 440 1100 540T1480 520V800H120Z') +
        b.shape('#8fb58c', 'M120 690Q420 590 760 660T1480 630V800H120Z') +
        b.shape('#7fa67c', 'M120 750Q500 690 900 730T1480 710V800H120Z'),
    ) +
    // things that hang from strings
    b.line('#a98a66', 4, 'M920 130V232M640 130v90M1120 130v150') +
    b.blob('#fdeec0', 920, 300, 72) +
    b.blob('#f3dc9a', 896, 280, 14) +
    b.blob('#f3dc9a', 942, 320, 18) +
    b.blob('#f3dc9a', 906, 336, 9) +
    star(640, 244, 1.3, '#f6c95f') +
    star(1120, 304, 1.2, '#f6c95f') +
    // boards of the stage
    b.shape('#c99a64', 'M0 786Q800 772 1600 788V920H0Z') +
    b.line(
      '#b0834f',
      5,
      'M180 784L60 918M420 780L350 918M660 778L630 918M900 778L920 918M1140 780L1210 918M1380 784L1500 918',
    ) +
    b.shape('#a8703f', 'M0 906Q800 890 1600 908V940Q800 922 0 938Z') +
    b.shape('#8a5a5f', 'M0 932Q800 918 1600 934V1000H0Z') +
    b.shape(
      '#9d6a6e',
      'M60 950h220v50H60zM330 946h220v54H330zM600 944h220v56H600zM870 944h220v56H870zM1140 946h220v54h-220zM1410 948h220v52h-220z',
    ) +
    // a cardboard tree and bushes
    bush(1010, 800, 1) +
    b.line('#8f6b4c', 34, 'M640 786Q632 640 646 540') +
    b.shape(
      '#6f9f7c',
      'M520 590q-40-60 24-100 4-74 92-72 74-30 110 40 70 20 48 88-12 54-80 54-50 34-96 4-64 20-98-14z',
    ) +
    b.shape('#8bb78f', 'M552 540q-6-56 52-60 34-50 90-16-52 0-58 38-44-8-84 38z') +
    b.blob('#e4745b', 600, 500, 13) +
    b.blob('#e4745b', 700, 556, 13) +
    b.blob('#e4745b', 660, 460, 12) +
    b.slab('#c99a64', 590, 780, 100, 18, 6) +
    // trunk, hat, script on a stool
    b.slab('#a8703f', 150, 700, 270, 150, 14) +
    b.slab('#b98a55', 140, 656, 290, 64, 22) +
    b.line('#e0b24c', 15, 'M206 660v186M364 660v186') +
    b.slab('#e0b24c', 264, 704, 42, 44, 8) +
    b.shape('#6d4c8d', 'M196 662q20-12 44-12l16-70q40-22 80 0l10 70q30 0 46 10-90 24-196 2z') +
    b.line('#f6b73c', 13, 'M242 640q46 14 100 0') +
    b.shape('#e4745b', 'M330 596q50-46 74-24-6 34-62 44z') +
    b.slab('#c08a58', 440, 760, 120, 20, 10) +
    b.line('#8f663c', 13, 'M462 780l-16 96M538 780l16 96M456 836h88') +
    `<g transform="rotate(-6 500 740)">${b.slab('#fffaf0', 450, 734, 96, 24, 3)}${b.line('#8b8999', 4, 'M464 744h66')}</g>` +
    // curtains
    fold(-30, 130, '#a23f4f') +
    fold(60, 110, '#b4505c') +
    fold(150, 80, '#a23f4f') +
    fold(1500, 150, '#a23f4f') +
    fold(1420, 100, '#b4505c') +
    fold(1360, 80, '#a23f4f') +
    b.line('#e9c877', 13, 'M-20 560Q120 600 236 540M1620 560Q1480 600 1350 540') +
    b.shape(
      '#8f3545',
      'M-10 0H1610V150Q1500 210 1390 160 1290 220 1180 164 1080 222 970 166 870 222 760 166 660 222 550 164 450 220 340 160 230 212 120 158 60 190-10 170Z',
    ) +
    b.line(
      '#e9c877',
      9,
      'M-10 170Q60 190 120 158 230 212 340 160 450 220 550 164 660 222 760 166 870 222 970 166 1080 222 1180 164 1290 220 1390 160 1500 210 1610 150',
    ) +
    // costumes on a rail, right
    b.line('#8b8999', 13, 'M1180 470H1490M1196 470V852M1474 470V852M1170 856h52M1448 856h52') +
    b.shape('#2b9a8f', 'M1222 492l30-16 32 16 20 190q-52 18-104 0z') +
    b.shape('#f6b73c', 'M1310 492l30-16 30 16 26 40-20 14-4 120q-34 12-66 0l-4-120-18-14z') +
    b.shape('#8f74a8', 'M1398 492l28-16 30 16 16 210q-44 16-90 0z') +
    b.line('#fdf3df', 6, 'M1224 560q28 10 58 0M1220 600q32 10 66 0M1402 600h52M1400 630h56') +
    b.line('#8b8999', 5, 'M1252 476v-10M1340 476v-10M1426 476v-10') +
    // row of lamps above
    [330, 620, 1000, 1270]
      .map(
        (x) => b.slab('#4b5568', x - 34, 60, 68, 62, 12) + b.shape('#fff0c0', `M${x - 28} 120h56l8 16h-72z`),
      )
      .join('');
  const light =
    shaft('a', '#fff1c4', 'M300 130H360L640 900H180Z', [330, 130, 410, 900], 0.6) +
    shaft('b', '#fff1c4', 'M970 130H1030L1170 900H800Z', [1000, 130, 990, 900], 0.4) +
    glow('g', '#fff0bf', 420, 800, 400, 0.55);
  return { base, light };
}

/** The sports hall: a basket, wall bars, high windows with the afternoon in them. */
export function sportsHall(): Room {
  const b = brush(23);
  const pane = (i: number): [number, number, number, number] => [100 + i * 372, 76, 290, 150];
  const view = (x: number): string =>
    b.shape('#cfe6ee', `M${x} 60h320v180h-320z`) +
    clouds(b, [[x + 60, 160, 1]]) +
    b.shape('#8fb583', `M${x} 240v-34q40-50 90-16 40-46 96 0 50-30 134 8v42z`);
  const ball = (x: number, y: number, r: number, a = 0): string =>
    `<g transform="rotate(${a} ${x} ${y})">${b.blob('#e08a45', x, y, r)}${b.shape('#eda565', `M${x - r * 0.7} ${y - r * 0.4}Q${x - r * 0.4} ${y - r * 0.86} ${x} ${y - r * 0.92}Q${x - r * 0.3} ${y - r * 0.5} ${x - r * 0.36} ${y - r * 0.1}Z`)}${b.line('#6b3f22', Math.max(4, r * 0.09), `M${x - r} ${y}H${x + r}M${x} ${y - r}V${y + r}M${x - r * 0.66} ${y - r * 0.72}Q${x - r * 0.1} ${y} ${x - r * 0.66} ${y + r * 0.72}M${x + r * 0.66} ${y - r * 0.72}Q${x + r * 0.1} ${y} ${x + r * 0.66} ${y + r * 0.72}`)}</g>`;
  const base =
    b.shape('#f3e9d6', 'M0 0h1600v1000H0z') +
    b.shape('#e3cfab', 'M0 560Q800 546 1600 562V760H0Z') +
    b.line(
      '#d3bc93',
      4,
      'M160 556v200M360 554v200M560 552v200M760 552v200M960 552v200M1160 554v200M1360 556v200M1520 558v200',
    ) +
    b.shape('#fbf6ea', 'M0 548Q800 534 1600 550V570Q800 554 0 568Z') +
    // floor with the lines of the court
    b.shape('#dba866', 'M0 752Q800 738 1600 754V1000H0Z') +
    b.line(
      '#c99452',
      4,
      'M200 752L20 1000M480 748L400 1000M760 746L780 1000M1040 746L1140 1000M1320 750L1500 1000',
    ) +
    b.line('#fdf8ec', 11, 'M-20 800Q800 784 1620 802', 0.9) +
    b.line('#fdf8ec', 11, 'M820 790L640 1000M1500 800L1640 960', 0.9) +
    b.line('#4f7f9a', 11, 'M690 940Q900 836 1200 850T1500 1000', 0.9) +
    b.shape('#8f663c', 'M0 744Q800 730 1600 746V762Q800 746 0 760Z') +
    // windows
    [0, 1, 2, 3]
      .map((i) =>
        window(b, `v${i}`, pane(i), view(pane(i)[0]), { frame: '#fffaf0', sill: '#d3bc93', bars: [1, 0] }),
      )
      .join('') +
    // wall bars
    b.slab('#b98a55', 44, 300, 26, 452, 6) +
    b.slab('#b98a55', 252, 300, 26, 452, 6) +
    b.line('#c99a64', 17, 'M70 340h182M70 396h182M70 452h182M70 508h182M70 564h182M70 620h182M70 676h182') +
    b.shape('#8f74a8', 'M150 396q-4-8 6-8h52q12 0 8 10l6 110q-36 14-76 0z') +
    b.line('#f6b73c', 9, 'M142 476h84M140 494h88') +
    // basket
    b.line('#8b8999', 20, 'M930 300V420M1050 300V420') +
    b.slab('#fffaf0', 830, 300, 320, 210, 12) +
    b.line('#4f7f9a', 11, 'M846 314H1134V496H846Z') +
    b.line('#e4745b', 11, 'M930 486V404h120v82') +
    b.line('#e4745b', 15, 'M916 520H1064') +
    b.line(
      '#fffaf0',
      6,
      'M922 528L950 640M952 528L970 640M984 528L990 640M1016 528L1010 640M1058 528L1030 640M930 560H1050M940 596H1042M950 636H1032',
    ) +
    // scoreboard: two plain numbers
    b.slab('#34507c', 420, 300, 280, 150, 14) +
    b.slab('#27415f', 444, 324, 100, 102, 8) +
    b.slab('#27415f', 576, 324, 100, 102, 8) +
    b.line('#ffd27a', 13, 'M474 346h40l-24 60M606 346h40v28h-40v30h40') +
    // bench with bag, bottles
    b.slab('#c99a64', 60, 806, 560, 32, 10) +
    b.line('#8f663c', 20, 'M120 838v112M560 838v112') +
    b.line('#8f663c', 11, 'M120 900H560') +
    b.shape('#6d4c8d', 'M150 808q-12-84 26-96h150q40 12 28 96z') +
    b.shape('#82629f', 'M150 808q-4-36 0-50h204q6 20 0 50z') +
    b.line('#f6b73c', 11, 'M192 716q60-62 118 0M214 718v88M292 718v88') +
    b.slab('#2b9a8f', 410, 730, 34, 78, 10) +
    b.slab('#fffaf0', 416, 714, 22, 22, 6) +
    b.slab('#e4745b', 460, 740, 34, 68, 10) +
    b.slab('#fffaf0', 466, 726, 22, 20, 6) +
    b.shape('#fffaf0', 'M520 806q-8-20 10-34 40-10 62 4 10 20 0 30z') +
    ball(690, 912, 50, -14) +
    // ball rack and door
    b.line('#6b6a7c', 13, 'M1250 600V900M1560 600V900M1236 906h34M1546 906h34') +
    b.line('#6b6a7c', 11, 'M1250 700H1560M1250 840H1560') +
    ball(1310, 646, 46, 12) +
    ball(1408, 648, 46, -30) +
    ball(1506, 646, 46, 60) +
    ball(1310, 788, 46, 40) +
    ball(1406, 788, 46, -8) +
    b.blob('#6fa88f', 1504, 790, 44) +
    b.line('#fdf8ec', 5, 'M1466 776q40 20 78 0M1466 804q40-18 78 0') +
    // string of paper flags
    b.line('#a98a66', 4, 'M1180 300Q1390 380 1600 300') +
    [0, 1, 2, 3, 4]
      .map((i) => {
        const x = 1220 + i * 80;
        const y = [328, 338, 340, 336, 322][i] ?? 330;
        return b.shape(
          ['#6d4c8d', '#f6b73c', '#6d4c8d', '#f6b73c', '#6d4c8d'][i] ?? '',
          `M${x - 24} ${y - 8}h48l-24 50z`,
        );
      })
      .join('');
  const light =
    shaft('a', '#fff1c9', 'M100 230H390L760 1000H360Z', [245, 230, 560, 990], 0.5) +
    shaft('b', '#fff1c9', 'M472 230H762L1160 1000H760Z', [617, 230, 960, 990], 0.35) +
    shaft('c', '#fff1c9', 'M844 230H1134L1560 1000H1160Z', [989, 230, 1360, 990], 0.3) +
    glow('g', '#fff6dc', 245, 150, 320, 0.5);
  return { base, light };
}

/** The music room: a drum kit by the window, guitars on the wall, a lamp at the piano. */
export function musicRoom(): Room {
  const b = brush(44);
  const view =
    b.shape('#cfe0ee', 'M90 90h380v260H90z') +
    b.shape('#f6dcbc', 'M90 220Q280 190 470 226V350H90Z') +
    b.blob('#fff3d2', 380, 190, 36) +
    b.shape('#a9c39a', 'M90 300q60-60 130-20 60-50 130 0 60-30 120 10v70H90z') +
    b.line('#8fae86', 9, 'M150 350v-40M330 350v-36');
  const drum = (x: number, y: number, rx: number, h: number, fill: string, lit: string): string =>
    b.shape(fill, `M${x - rx} ${y}V${y + h}Q${x} ${y + h + rx * 0.42} ${x + rx} ${y + h}V${y}Z`) +
    b.shape(
      lit,
      `M${x - rx * 0.72} ${y + 10}V${y + h + rx * 0.15}L${x - rx * 0.4} ${y + h + rx * 0.2}V${y + 16}Z`,
    ) +
    b.line('#d9dee4', 7, `M${x - rx} ${y + h - 4}Q${x} ${y + h + rx * 0.38} ${x + rx} ${y + h - 4}`) +
    b.blob('#d9dee4', x, y, rx + 4, rx * 0.3 + 4) +
    b.blob('#fdf6e6', x, y, rx - 4, rx * 0.3 - 3);
  const cymbal = (x: number, y: number, a: number): string =>
    b.line('#8b8999', 9, `M${x} ${y}V900`) +
    `<g transform="rotate(${a} ${x} ${y})">${b.shape('#e3b84f', `M${x - 110} ${y + 6}Q${x} ${y - 40} ${x + 110} ${y + 6}Q${x} ${y + 26} ${x - 110} ${y + 6}Z`)}${b.line('#f3d68c', 6, `M${x - 70} ${y - 2}Q${x - 20} ${y - 18} ${x + 30} ${y - 18}`)}${b.blob('#c99a3a', x, y - 20, 14, 9)}</g>`;
  const guitar = (x: number, y: number, s: number, body: string, lit: string, a: number): string =>
    `<g transform="translate(${x} ${y}) rotate(${a}) scale(${s})">${b.line('#6b4630', 20, 'M0 0V-220')}${b.slab('#4a342c', -20, -262, 40, 56, 8)}${b.shape(body, 'M-50-30Q0-56 50-30 76-2 54 34 92 70 78 120 48 166 0 164-48 166-78 120-92 70-54 34-76-2-50-30Z')}${b.shape(lit, 'M-44-18Q-20-34 0-34-36-10-30 40-66 74-58 118-84 80-48 36-66 6-44-18Z')}${b.blob('#4a342c', 0, 50, 28)}${b.slab('#4a342c', -34, 104, 68, 14, 4)}${b.line('#fdf3df', 3, 'M-7-200V106M7-200V106')}</g>`;
  const base =
    b.shape('#ece2ee', 'M0 0h1600v1000H0z') +
    b.shape('#e0d3e4', 'M0 0h1600v60Q800 80 0 60Z') +
    b.shape('#d3ad80', 'M0 800Q800 786 1600 802V1000H0Z') +
    b.shape('#fbf4ea', 'M0 780Q800 766 1600 782V804Q800 788 0 802Z') +
    b.line('#c29a6c', 5, 'M0 890Q700 878 1600 894M700 816v64M1060 818v66M1420 820v66') +
    window(b, 'v', [104, 104, 352, 232], view, { frame: '#fdf8ec', sill: '#c99a64' }) +
    // panels that swallow sound
    [0, 1, 2, 3, 4, 5]
      .map((i) =>
        b.slab(
          ['#b9a3c6', '#a58cb8', '#b9a3c6', '#a58cb8', '#b9a3c6', '#a58cb8'][i] ?? '',
          560 + (i % 3) * 136,
          110 + Math.floor(i / 3) * 136,
          122,
          122,
          10,
        ),
      )
      .join('') +
    b.line('#8f74a8', 5, 'M584 140h74M584 164h74M720 276h74M720 300h74M856 140h74M856 164h74', 0.6) +
    // guitars on the wall
    b.slab('#a97c4c', 1036, 120, 48, 26, 6) +
    b.slab('#a97c4c', 1180, 120, 48, 26, 6) +
    guitar(1060, 346, 0.82, '#d9793f', '#e89a62', 0) +
    guitar(1204, 346, 0.82, '#2b8f86', '#57b0a5', 0) +
    // notes on a poster
    `<g transform="rotate(3 1440 250)">${b.slab('#fffaf0', 1350, 130, 180, 240, 4)}${b.line('#d9cfe0', 4, 'M1370 190h140M1370 214h140M1370 238h140M1370 262h140M1370 286h140')}${b.line('#6d4c8d', 9, 'M1414 268v-70l60-16v66')}${b.blob('#6d4c8d', 1402, 270, 16, 12)}${b.blob('#6d4c8d', 1462, 252, 16, 12)}${b.blob('#e4745b', 1440, 140, 9)}</g>` +
    rug(b, 360, 938, 480, 62, '#8a4f66', '#a56b80') +
    // drum kit
    cymbal(76, 500, -10) +
    cymbal(664, 480, 10) +
    b.line('#8b8999', 9, 'M76 860l-44 60M76 860l44 60M664 860l-44 60M664 860l44 60') +
    b.blob('#c94f45', 370, 786, 164, 160) +
    b.blob('#d9dee4', 370, 786, 150, 146) +
    b.blob('#fdf6e6', 370, 786, 136, 132) +
    star(370, 790, 3, '#f6b73c') +
    b.line('#8b8999', 11, 'M230 900l-36 50M510 900l36 50') +
    b.line('#8b8999', 11, 'M300 640v-30M440 640v-30') +
    drum(286, 540, 84, 80, '#c94f45', '#dd7a6c') +
    drum(456, 540, 84, 80, '#c94f45', '#dd7a6c') +
    drum(604, 726, 92, 140, '#c94f45', '#dd7a6c') +
    b.line('#8b8999', 11, 'M520 740v190M690 740v190') +
    drum(142, 690, 88, 56, '#d9dee4', '#eef1f4') +
    b.line('#8b8999', 11, 'M142 780v110M142 880l-50 56M142 880l50 56') +
    b.line('#b07a4c', 11, 'M110 676L208 640M150 694L246 670') +
    // music stand
    b.line('#6b6a7c', 11, 'M812 660V920M812 912l-46 40M812 912l46 40') +
    `<g transform="rotate(-3 812 590)">${b.slab('#6b6a7c', 730, 528, 164, 128, 8)}${b.slab('#fffaf0', 744, 516, 68, 118, 3)}${b.slab('#fffaf0', 814, 516, 68, 118, 3)}${b.line('#8b8999', 4, 'M754 540h48M754 560h48M754 580h40M824 540h48M824 560h48M824 580h40')}</g>` +
    // piano with lamp and plant
    b.slab('#8f5f3a', 1010, 560, 560, 270, 12) +
    b.slab('#a97249', 990, 532, 600, 40, 8) +
    b.slab('#7a4f2f', 1030, 596, 520, 90, 6) +
    b.slab('#a97249', 990, 700, 600, 34, 8) +
    b.slab('#fdf8ec', 1010, 684, 560, 28, 3) +
    b.line(
      '#2b3444',
      11,
      'M1040 688v10M1064 688v10M1112 688v10M1136 688v10M1160 688v10M1208 688v10M1232 688v10M1280 688v10M1304 688v10M1328 688v10M1376 688v10M1400 688v10M1448 688v10M1472 688v10M1496 688v10M1544 688v10',
    ) +
    b.slab('#7a4f2f', 1020, 820, 40, 60, 4) +
    b.slab('#7a4f2f', 1520, 820, 40, 60, 4) +
    b.line('#e0b24c', 9, 'M1270 830v22M1310 830v22') +
    b.slab('#fffaf0', 1210, 604, 72, 80, 3) +
    b.slab('#fffaf0', 1286, 604, 72, 80, 3) +
    b.line('#8b8999', 4, 'M1222 624h46M1222 642h46M1298 624h46M1298 642h46') +
    b.slab('#8f6a2f', 1268, 520, 84, 16, 8) +
    b.line('#8f6a2f', 11, 'M1310 522V466') +
    b.shape('#f2b84a', 'M1244 472Q1250 408 1310 404Q1370 408 1376 472Q1310 488 1244 472Z') +
    b.shape('#f9d68f', 'M1264 466Q1270 422 1306 416L1308 480Q1282 478 1264 466Z') +
    plant(b, 1480, 536, 0.5, '#6fa88f', '#578f77') +
    b.slab('#6d4c8d', 1180, 856, 200, 34, 14) +
    b.line('#4a342c', 15, 'M1210 890l-8 84M1350 890l8 84');
  const light =
    glow('g', '#ffe2a0', 1310, 470, 440, 0.75) +
    shaft('s', '#fff1c9', 'M104 340H456L760 980H300Z', [280, 340, 500, 960], 0.45) +
    glow('w', '#fff6dc', 380, 190, 300, 0.5);
  return { base, light };
}
