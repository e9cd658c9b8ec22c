import { birdSketch, brush, glow, type Room, shaft, through } from './brush.ts';

/** SC08: a window seat on the 41, late in the afternoon; birds drawn on used tickets. */
export function bus(): Room {
  const b = brush(41);
  const pane = b.slabPath(44, 120, 520, 400, 46);
  const pane2 = b.slabPath(640, 120, 460, 400, 46);
  const pane3 = b.slabPath(1176, 120, 470, 400, 46);
  const city =
    b.shape('#ffe2bd', 'M0 100h1600v440H0z') +
    b.shape('#ffd09c', 'M0 360Q400 300 800 350T1600 330V540H0Z') +
    b.blob('#fff3d2', 236, 268, 62) +
    b.shape(
      '#e9ab85',
      'M0 380h70v-70h66v40h58v-90l44-26 44 26v130h64v-64h58v64h90v-118h84v80h70v-140h60v-40h16v40h50v200h92v-90h74v-60h90v140h60v-96l40-36 40 36v70h86v-130h92v160h200v190H0Z',
    ) +
    b.shape(
      '#cf8a72',
      'M0 440h110v-44h76v60h92v-30h78v40h120v-64h84v50h130v-84h96v70h140v-44h90v66h120v-90h110v60h170v-36h184v160H0Z',
    ) +
    b.line(
      '#ffe2bd',
      7,
      'M150 352v1M168 352v1M150 370v1M404 344v1M404 362v1M780 330v1M800 330v1M780 350v1M1300 356v1M1320 356v1M1450 340v1',
    ) +
    b.shape(
      '#7fa58a',
      'M0 540v-36q40-44 92-26 30-42 84-16 44-22 74 26 30-30 74-12 40-30 84 4v60zM700 540q0-56 56-52 30-44 80-10 50-16 62 62zM1230 540q10-60 66-54 40-40 84 4 54-4 60 50z',
    ) +
    b.line('#6b8f78', 9, 'M92 540v-46M300 540v-40M770 540v-40M1330 540v-40');
  const seat = (x: number, w: number): string =>
    b.shape(
      '#2f7a74',
      `M${x} 1010V740Q${x + 4} 640 ${x + w * 0.3} 630H${x + w * 0.72}Q${x + w} 640 ${x + w} 740V1010Z`,
    ) +
    b.shape(
      '#3d918a',
      `M${x + 22} 1010V752Q${x + 28} 664 ${x + w * 0.34} 656H${x + w * 0.66}Q${x + w - 26} 664 ${x + w - 22} 752V1010Z`,
    ) +
    b.line(
      '#f6c86a',
      8,
      `M${x + 60} 760l26 26M${x + w - 110} 720l26 26M${x + w / 2 - 20} 840l26 26M${x + 80} 930l26 26M${x + w - 80} 900l26 26`,
    ) +
    b.line(
      '#e8907a',
      8,
      `M${x + w / 2} 720l-22 22M${x + 70} 850l-20 20M${x + w - 90} 800l-22 22M${x + w / 2 + 30} 940l-22 22`,
    ) +
    b.slab('#265f5b', x + w * 0.24, 606, w * 0.52, 42, 20);
  const ticket = (x: number, y: number, a: number, kind: 'wren' | 'heron' | 'swift'): string =>
    `<g transform="rotate(${a} ${x} ${y})">${b.slab('#fffaf0', x - 34, y - 48, 68, 96, 4)}${b.shape('#f2c9a5', `M${x - 34} ${y - 48}h68v14h-68z`)}${birdSketch(x, y + 10, 1.05, '#3c4658', kind)}</g>`;
  const base =
    b.shape('#f4e3cc', 'M0 0h1600v1000H0z') +
    b.shape('#ead3b6', 'M0 0h1600v62Q800 82 0 62Z') +
    b.shape('#e7cdb0', 'M0 596Q800 576 1600 596V1000H0Z') +
    b.shape('#d9bb9b', 'M0 596Q800 576 1600 596V622Q800 602 0 622Z') +
    [pane, pane2, pane3]
      .map((d) => `<path d="${d}" fill="#ffe2bd" stroke="#6b6a7c" stroke-width="24"/>`)
      .join('') +
    through('v', pane + pane2 + pane3, city) +
    b.line('#8b8999', 8, 'M56 236Q300 232 556 236M650 236Q860 232 1092 236M1188 236Q1380 232 1600 236') +
    ticket(420, 468, -7, 'wren') +
    ticket(498, 460, 5, 'heron') +
    ticket(118, 470, 4, 'swift') +
    seat(-60, 300) +
    seat(296, 300) +
    seat(652, 300) +
    seat(1008, 300) +
    seat(1364, 300) +
    b.line('#f6b73c', 20, 'M602 40V1000') +
    b.line('#f6b73c', 20, 'M1138 40V1000') +
    b.line('#dd9c23', 5, 'M609 60V1000M1145 60V1000') +
    b.line('#8b8999', 14, 'M0 78Q800 94 1600 78') +
    [290, 420, 770, 930, 1290]
      .map(
        (x) =>
          b.line('#6d4c8d', 9, `M${x} 84v40`) +
          b.line('#6d4c8d', 12, `M${x - 22} 168q-8-44 22-44t22 44q-22 16-44 0z`),
      )
      .join('') +
    b.line('#6b6a7c', 8, 'M1300 80V160M1430 80V160') +
    b.slab('#2b3444', 1270, 150, 190, 96, 16) +
    b.line('#ffd27a', 12, 'M1352 226V172L1312 208H1368M1398 184L1418 172V226') +
    b.slab('#e4745b', 590, 372, 26, 40, 12) +
    b.blob('#fbe0d4', 603, 391, 7);
  const light =
    shaft('a', '#ffe3a8', 'M56 530H556L800 980H250Z', [300, 520, 480, 960], 0.5) +
    shaft('b', '#ffe3a8', 'M650 530H1092L1330 980H850Z', [860, 520, 1050, 960], 0.42) +
    glow('g', '#fff1c4', 236, 268, 330, 0.75);
  return { base, light };
}

/** SC08: Amira's room in the evening, half unpacked, with her birds on a line. */
export function bedroomEvening(): Room {
  const b = brush(8);
  const pane = b.slabPath(72, 120, 290, 270, 10);
  const view =
    b.shape('#6f8fbd', 'M60 110h320v300H60z') +
    b.shape('#8aa6cd', 'M60 270Q200 230 380 280V400H60Z') +
    b.blob('#fdeec0', 286, 190, 34) +
    b.shape('#55719f', 'M60 330q50-60 110-24 40-50 96-8 50-34 120 14v90H60z') +
    b.shape('#435b86', 'M60 372q60-30 120-8t200-10v46H60z') +
    b.line('#fdeec0', 6, 'M118 168v1M160 218v1M216 148v1M98 236v1M336 246v1') +
    b.line('#f6c86a', 8, 'M124 356v1M142 356v1M262 366v1');
  const ticket = (
    x: number,
    y: number,
    a: number,
    kind: 'wren' | 'heron' | 'swift',
    paper = '#fffaf0',
  ): string =>
    `<g transform="rotate(${a} ${x} ${y})">${b.slab(paper, x - 32, y - 10, 64, 92, 4)}${birdSketch(x, y + 42, 0.95, '#46506a', kind)}${b.slab('#d69a62', x - 6, y - 22, 12, 26, 4)}</g>`;
  const book = (fill: string, x: number, w: number, h: number): string =>
    b.slab(fill, x, 300 - h, w, h, 5) +
    b.line('#fffaf0', 4, `M${x + w * 0.3} ${300 - h + 18}h${w * 0.4}`, 0.7);
  const base =
    b.shape('#f2e4cf', 'M0 0h1600v1000H0z') +
    b.shape('#eddbc1', 'M0 0h1600v60Q780 84 0 54Z') +
    b.shape('#e2caa7', 'M0 812Q800 798 1600 814V1000H0Z') +
    b.shape('#d8bd97', 'M0 812Q800 798 1600 814V834Q800 818 0 832Z') +
    b.line('#d3b68e', 5, 'M0 900Q500 890 1600 906M240 836v60M760 830v66M1240 838v62M520 900v96M1010 900v96') +
    // window, sill, curtains
    b.slab('#fdf6e6', 48, 96, 338, 318, 16) +
    through('v', pane, view) +
    b.shape('#fdf6e6', 'M210 116h14v282h-14zM70 252h296v13H70z') +
    b.slab('#dcc09a', 30, 402, 374, 26, 8) +
    b.shape('#8a68a8', 'M12 76Q70 92 96 78Q92 260 40 428Q22 424 6 428Z') +
    b.shape('#7a5a99', 'M34 84Q52 90 62 86Q58 260 26 427L18 427Q40 260 34 84Z') +
    b.shape('#8a68a8', 'M426 76Q372 92 344 78Q346 260 396 428Q414 424 432 428Z') +
    b.shape('#7a5a99', 'M404 84Q388 90 378 86Q382 260 412 427L420 427Q400 260 404 84Z') +
    b.line('#b98a55', 12, 'M-4 74Q220 66 444 74') +
    b.blob('#b98a55', 448, 74, 14) +
    // line of birds
    b.line('#a98a66', 4, 'M452 92Q700 190 930 116T1600 96') +
    ticket(520, 124, 4, 'wren') +
    ticket(622, 150, -3, 'heron', '#fdeccb') +
    ticket(730, 158, 2, 'swift') +
    ticket(836, 146, -5, 'wren', '#e6f1ec') +
    ticket(1010, 100, -4, 'heron') +
    ticket(1180, 128, 5, 'swift', '#fdeccb') +
    ticket(1300, 132, -2, 'wren') +
    ticket(1440, 118, 3, 'heron', '#f1e8f7') +
    // shelf
    `<g transform="translate(0 70)">${b.slab('#c99a64', 438, 300, 350, 22, 6)}${b.shape('#a97c4c', 'M470 322h18v26zM738 322h18v26z')}${book('#c9765a', 456, 34, 108)}${book('#5d9a86', 494, 40, 128)}${book('#efbf57', 538, 28, 92)}${book('#8f74a8', 570, 36, 116)}${b.shape('#d98b6a', 'M636 258h56l-8 42h-40z')}${b.shape('#7fa968', 'M662 262Q616 236 626 190Q664 206 664 250Q668 186 712 180Q712 236 672 262Z')}${b.shape('#f0c04f', 'M724 250h36v14q-2 22-14 22v8h10v8h-28v-8h10v-8q-12 0-14-22z')}</g>` +
    // bed with quilt
    b.slab('#b07a4c', -20, 560, 60, 330, 20) +
    b.slab('#c08a58', 10, 712, 640, 150, 26) +
    b.slab('#fdf6e6', 34, 614, 240, 110, 46) +
    b.shape('#e8dcc8', 'M52 680Q150 712 262 676Q270 716 250 722H60Q44 716 52 680Z') +
    b.shape(
      '#d9795c',
      'M20 704Q120 664 250 682Q330 694 420 668Q560 640 650 676Q676 690 668 850Q340 872 16 850Q4 730 20 704Z',
    ) +
    b.shape(
      '#e79b78',
      'M132 680Q200 676 256 684L262 856Q190 858 138 854ZM392 676Q470 650 528 656L536 858Q460 862 402 860Z',
    ) +
    b.shape(
      '#f3c28f',
      'M262 684Q330 692 392 676L398 766Q330 772 264 770ZM534 656Q600 656 648 676Q666 690 668 770Q600 774 538 768ZM20 704Q80 684 132 680L136 768Q70 772 16 768Z',
    ) +
    b.line(
      '#c4664a',
      4,
      'M18 770Q340 786 668 772M134 684Q140 770 138 852M260 686Q268 770 262 856M394 678Q404 770 402 860M530 658Q542 770 536 858',
    ) +
    // bedside lamp
    b.slab('#b98a55', 664, 700, 130, 24, 8) +
    b.slab('#a97c4c', 676, 722, 106, 150, 8) +
    b.line('#8f663c', 5, 'M690 790h78') +
    b.blob('#e7cdb0', 729, 756, 7) +
    b.line('#5d9a86', 14, 'M730 640v58') +
    b.slab('#4b8774', 702, 686, 56, 18, 8) +
    b.shape('#f8d68a', 'M692 566Q730 558 768 566L790 648Q730 660 670 648Z') +
    b.shape('#fde6ae', 'M712 564Q730 561 742 563L752 653Q724 656 708 653Z') +
    // unpacked boxes, right
    b.slab('#cfa06b', 1330, 640, 250, 220, 8) +
    b.shape('#e0b884', 'M1330 640l-46-40 96-10 62 46zM1580 640l40-46-110-8-64 50z') +
    b.shape('#b98a55', 'M1440 644h40v218h-40z', 0.6) +
    birdSketch(1392, 770, 1.5, '#7a5a3a', 'wren') +
    b.shape('#5d9a86', 'M1470 632q-10-80 24-94 36 12 22 96z') +
    b.slab('#e0b884', 1150, 746, 190, 118, 8) +
    b.shape('#b98a55', 'M1230 748h30v114h-30z', 0.6) +
    b.slab('#f1e8f7', 1180, 716, 120, 34, 12) +
    // rug
    b.shape('#c7a9d6', 'M760 934Q1040 884 1320 934Q1040 992 760 934Z') +
    b.shape('#e3d2ec', 'M850 934Q1040 906 1230 934Q1040 966 850 934Z') +
    // big heron, right wall
    `<g transform="rotate(1.5 1400 360)">${b.slab('#fffaf0', 1290, 270, 210, 270, 6)}${birdSketch(1390, 400, 3.4, '#5b6a86', 'heron')}${b.line('#5d9a86', 5, 'M1318 512q14-30 6-60M1330 512q10-20 24-30M1460 512q-6-26 6-50')}${b.shape('#f6b73c', 'M1380 262h30v22h-30z', 0.75)}</g>`;
  const light =
    glow('g', '#ffdf95', 730, 620, 560, 0.78) +
    shaft('s', '#ffe9b8', 'M670 652Q730 662 790 652L920 880H540Z', [730, 650, 730, 880], 0.6);
  return { base, light };
}

/** SC08: the school canteen at lunch, where Noura keeps a seat free. */
export function canteen(): Room {
  const b = brush(12);
  const pane = b.slabPath(60, 96, 430, 300, 10);
  const view =
    b.shape('#cfe9f2', 'M50 80h460v340H50z') +
    b.shape(
      '#ffffff',
      'M96 190q8-34 44-26 18-30 52-8 34-8 34 34zM330 150q6-22 30-18 16-20 40-2 26-4 24 20z',
      0.85,
    ) +
    b.shape('#a9cf9f', 'M50 330q100-46 220-16t240-20v130H50z') +
    b.shape('#8bb98a', 'M350 350q-20-70 36-90 20-54 66-20 54 10 40 110z') +
    b.line('#8f6b4a', 14, 'M420 400V330') +
    b.line('#f4a66b', 10, 'M120 396V318h120v78M120 346h120');
  const table = (x: number, y: number, w: number): string =>
    b.slab('#e9b269', x, y, w, 34, 12) +
    b.slab('#d1954d', x + 10, y + 28, w - 20, 16, 6) +
    b.line('#8b8999', 14, `M${x + 70} ${y + 46}l-24 ${1010 - y}M${x + w - 70} ${y + 46}l24 ${1010 - y}`);
  const tray = (x: number, y: number, fill: string): string =>
    b.slab(fill, x, y - 18, 200, 18, 8) +
    b.shape('#fffdf8', `M${x + 14} ${y - 22}q40 14 80 0l-12-16h-56z`) +
    b.shape('#e4745b', `M${x + 28} ${y - 36}q26-26 52 0z`) +
    b.shape('#8fb96a', `M${x + 44} ${y - 40}q6-20 20-16-4 14-20 16z`) +
    b.slab('#d9ecf5', x + 126, y - 72, 34, 54, 4) +
    b.shape('#6aa7c4', `M${x + 126} ${y - 72}l17-18 17 18zM${x + 126} ${y - 48}h34v14h-34z`);
  const lamp = (x: number, y: number, fill: string): string =>
    b.line('#6b6a7c', 5, `M${x} 0V${y}`) +
    b.shape(fill, `M${x - 66} ${y + 56}Q${x - 56} ${y} ${x} ${y - 4}Q${x + 56} ${y} ${x + 66} ${y + 56}Z`) +
    b.shape('#fff0c2', `M${x - 44} ${y + 56}h88q-44 26-88 0z`);
  const stool = (x: number, y: number, fill: string): string =>
    b.slab(fill, x, y, 110, 28, 14) +
    b.line('#8b8999', 10, `M${x + 24} ${y + 28}l-12 120M${x + 86} ${y + 28}l12 120`);
  const base =
    b.shape('#e4f0ea', 'M0 0h1600v1000H0z') +
    b.shape('#d3e6de', 'M0 520Q800 506 1600 522V760H0Z') +
    b.line(
      '#bcd7cc',
      5,
      'M0 590Q800 578 1600 592M0 662Q800 652 1600 664M130 524v220M330 520v226M530 516v230M730 514v232M930 514v232M1130 516v230M1330 518v228M1530 520v226',
    ) +
    b.shape('#e9dcc6', 'M0 744Q800 728 1600 746V1000H0Z') +
    b.slab('#fffdf6', 36, 72, 478, 348, 14) +
    through('v', pane, view) +
    b.shape('#fffdf6', 'M266 90h16v312h-16zM56 214h440v14H56z') +
    // bunting and clock
    b.line('#8b8999', 4, 'M500 74Q760 150 1020 78T1600 90') +
    [560, 640, 720, 800, 880, 960, 1060, 1150, 1240, 1330, 1420, 1510]
      .map((x, i) => {
        const y = 74 + Math.sin(((x - 500) / 520) * Math.PI) * (x < 1020 ? 40 : 14) + 4;
        return b.shape(
          ['#f6b73c', '#2b9a8f', '#e4745b', '#9a7bb8'][i % 4] as string,
          `M${x - 24} ${y}l48 2-24 48z`,
        );
      })
      .join('') +
    b.blob('#fffdf6', 566, 250, 50) +
    b.line('#1f2a37', 7, 'M566 250V218M566 250l22 14') +
    // board with drawings
    b.slab('#d2a06a', 660, 210, 400, 250, 8) +
    b.slab('#f3e3c8', 676, 226, 368, 218, 4) +
    b.slab('#fffdf8', 700, 250, 110, 84, 3) +
    b.line('#e4745b', 7, 'M720 318q20-50 40-20t36-20') +
    b.slab('#cfebe5', 836, 246, 84, 110, 3) +
    birdSketch(878, 300, 1.2, '#3c4658', 'wren') +
    b.slab('#fde6b8', 940, 262, 84, 84, 3) +
    b.shape('#6d4c8d', 'M958 322l24-40 24 40z') +
    b.slab('#f8d5cc', 720, 356, 170, 70, 3) +
    b.line('#8b5a50', 6, 'M742 380h124M742 402h80') +
    // hatch
    b.slab('#9cc5b8', 1190, 190, 420, 320, 16) +
    b.slab('#5f8f84', 1214, 216, 400, 220, 8) +
    b.shape('#46756b', 'M1214 216h400v60q-200 20-400 0z') +
    b.slab('#dfe6e6', 1180, 432, 440, 34, 8) +
    b.slab('#c3cfd2', 1230, 372, 130, 60, 10) +
    b.slab('#c3cfd2', 1386, 380, 150, 52, 10) +
    b.line(
      '#f2f7f5',
      7,
      'M1264 350q-14-22 0-44t0-40M1310 350q-14-22 0-44t0-40M1440 356q-14-22 0-44t0-30',
      0.7,
    ) +
    lamp(250, 110, '#2b9a8f') +
    lamp(860, 96, '#e4745b') +
    lamp(1400, 104, '#f0a93c') +
    stool(60, 690, '#9a7bb8') +
    stool(420, 684, '#f0a93c') +
    table(-60, 640, 720) +
    tray(300, 640, '#b98a9c') +
    tray(16, 640, '#7fb3a6') +
    table(760, 700, 900) +
    tray(1240, 700, '#7fb3a6') +
    stool(1120, 780, '#e4745b') +
    stool(860, 790, '#2b9a8f') +
    b.shape('#fffdf8', 'M560 606q20-14 44 0v30h-44z') +
    b.blob('#d9564a', 604, 616, 22, 20) +
    b.line('#6f8f4a', 5, 'M604 596q2-14 12-16');
  const light =
    glow('a', '#fff0b8', 250, 170, 300, 0.5) +
    glow('b', '#fff0b8', 1400, 164, 300, 0.5) +
    shaft('s', '#fff3cf', 'M40 424H510L780 960H150Z', [270, 420, 450, 940], 0.6);
  return { base, light };
}

/** SC08: the school counsellor's office: two chairs, a plant, a lamp, a door that stays a little open. */
export function counsellor(): Room {
  const b = brush(77);
  const pane = b.slabPath(70, 110, 260, 280, 10);
  const chair = (x: number, y: number, main: string, dark: string, lit: string): string =>
    b.line('#8f663c', 18, `M${x + 50} ${y + 320}l-14 62M${x + 270} ${y + 320}l14 62`) +
    b.shape(
      dark,
      `M${x + 20} ${y + 330}V${y + 90}Q${x + 24} ${y} ${x + 100} ${y}H${x + 220}Q${x + 296} ${y} ${x + 300} ${y + 90}V${y + 330}Z`,
    ) +
    b.shape(
      main,
      `M${x + 44} ${y + 300}V${y + 100}Q${x + 48} ${y + 26} ${x + 104} ${y + 24}H${x + 216}Q${x + 272} ${y + 26} ${x + 276} ${y + 100}V${y + 300}Z`,
    ) +
    b.slab(lit, x + 34, y + 210, 252, 78, 30) +
    b.slab(main, x - 16, y + 170, 74, 176, 34) +
    b.slab(main, x + 262, y + 170, 74, 176, 34) +
    b.slab(dark, x + 30, y + 282, 260, 54, 16);
  const leaf = (x: number, y: number, a: number, s: number, fill: string): string =>
    `<path transform="translate(${x} ${y}) rotate(${a}) scale(${s})" fill="${fill}" d="M0 0Q-44-30-40-86Q-26-80-22-66Q-26-100-4-128Q4-112 2-92Q16-118 34-116Q40-60 0 0Z"/>`;
  const base =
    b.shape('#f6e2d3', 'M0 0h1600v1000H0z') +
    b.shape('#f0d5c2', 'M0 0h540Q520 420 548 790H0Z') +
    b.shape('#dcb994', 'M0 790Q800 774 1600 792V1000H0Z') +
    b.shape('#fbf1e4', 'M0 770Q800 754 1600 772V796Q800 780 0 796Z') +
    // window with tree
    b.slab('#fff8ea', 46, 86, 310, 330, 14) +
    through(
      'v',
      pane,
      b.shape('#cde6ee', 'M60 100h290v300H60z') +
        b.shape('#e9b98a', 'M60 320Q200 290 350 330V400H60Z') +
        b.line('#94694a', 22, 'M236 400Q240 320 228 250M232 300q30-20 50-50') +
        b.shape(
          '#e59a5c',
          'M110 250q-20-60 44-70 10-60 74-44 60-16 70 40 50 20 20 74-30 40-90 20-70 30-118-20z',
        ) +
        b.shape('#f0b56a', 'M150 206q-4-34 40-34 12-36 54-18-60 10-52 44-24-10-42 8z') +
        b.line('#e59a5c', 9, 'M120 330l8 6M170 356l8-4M300 340l6 8'),
    ) +
    b.shape('#fff8ea', 'M192 104h14v290h-14zM66 244h268v13H66z') +
    b.slab('#dcb994', 30, 402, 344, 24, 8) +
    b.slab('#8fb7a6', 70, 362, 50, 42, 8) +
    b.line('#6b9a6a', 8, 'M94 362q-14-30-4-56M96 362q18-20 16-46') +
    // feelings wheel
    b.blob('#fff8ea', 500, 216, 84) +
    ['#f6b73c', '#e4745b', '#9a7bb8', '#6f9fc9', '#2b9a8f', '#a9c96a']
      .map(
        (fill, i) =>
          `<path fill="${fill}" transform="rotate(${i * 60} 500 216)" d="M500 212L466 156Q500 138 534 156Z"/>`,
      )
      .join('') +
    b.blob('#fff8ea', 500, 216, 20) +
    // shelf with games
    b.slab('#c99a64', 640, 236, 380, 20, 6) +
    b.slab('#c99a64', 640, 420, 380, 20, 6) +
    b.slab('#6f9fc9', 664, 196, 130, 40, 5) +
    b.slab('#e4745b', 676, 164, 110, 34, 5) +
    b.slab('#9a7bb8', 820, 140, 32, 96, 4) +
    b.slab('#2b9a8f', 858, 124, 38, 112, 4) +
    b.slab('#f6b73c', 902, 148, 30, 88, 4) +
    b.shape('#c98a6a', 'M950 236v-40q0-26 26-26t26 26v40z') +
    b.line('#8f5a40', 5, 'M966 196v1M986 196v1M970 210q6 6 12 0') +
    b.slab('#fde6b8', 664, 356, 90, 64, 4) +
    b.shape('#8b8999', 'M790 420v-16h16v-40l-8-16h16q14-36 24 0h16l-8 16v40h16v16z') +
    b.slab('#cfebe5', 880, 340, 110, 80, 5) +
    birdSketch(934, 382, 1.2, '#3c4658', 'wren') +
    // floor lamp
    b.line('#6b6a7c', 11, 'M590 820V420') +
    b.slab('#6b6a7c', 548, 812, 86, 16, 8) +
    b.shape('#f8d68a', 'M540 320Q590 308 640 320L664 424Q590 440 516 424Z') +
    b.shape('#fde9b8', 'M566 316q20-5 36-4l10 119q-30 4-56 0z') +
    // rug, table, chairs
    b.shape('#c9886f', 'M40 912Q520 840 1000 912Q520 1000 40 912Z') +
    b.shape('#e0a98c', 'M130 912Q520 858 910 912Q520 978 130 912Z') +
    chair(150, 520, '#4f9a8d', '#3c7f74', '#66b0a2') +
    chair(690, 520, '#e0a24a', '#c4873a', '#efbb6c') +
    b.slab('#b98a55', 500, 800, 190, 26, 12) +
    b.line('#8f663c', 14, 'M530 826l-12 110M662 826l12 110') +
    b.slab('#f2f7f5', 580, 758, 84, 44, 8) +
    b.shape('#ffffff', 'M606 760q6-30 18-34 16 14 16 34z') +
    b.shape('#9a7bb8', 'M520 802v-40h42v40q-20 8-42 0z') +
    b.line('#9a7bb8', 7, 'M562 772q18 2 12 18-4 6-14 6') +
    b.line('#fff8ea', 6, 'M534 744q-8-14 2-26M550 744q-8-14 2-26', 0.8) +
    // plant and door ajar, right
    b.shape('#f9e9d6', 'M1290 170L1480 130V850L1290 800Z') +
    b.shape('#d9a877', 'M1280 800V160H1580V800Z', 0.35) +
    b.shape('#fff3d6', 'M1480 160h110v640h-110z') +
    b.shape('#b98a55', 'M1270 806V150h330v18H1288V806Z') +
    b.shape('#c9966a', 'M1290 172L1482 140V846L1290 800Z') +
    b.shape('#b9855a', 'M1322 230l124-18v230l-124 0zM1322 510l124 6v236l-124-28z') +
    b.blob('#f6b73c', 1460, 500, 13) +
    leaf(1170, 700, -50, 1.5, '#5f9a70') +
    leaf(1176, 700, -18, 1.9, '#6faa7c') +
    leaf(1180, 700, 14, 2.1, '#5f9a70') +
    leaf(1184, 704, 46, 1.6, '#7db98a') +
    leaf(1180, 700, -84, 1.1, '#7db98a') +
    b.shape('#e9e0f0', 'M1112 700h136l-16 140h-104z') +
    b.shape('#cdbfdb', 'M1112 700h136l-4 30h-128z');
  const light =
    glow('g', '#ffe2a0', 590, 390, 520, 0.8) +
    shaft('s', '#ffefc8', 'M516 426Q590 442 664 426L800 860H380Z', [590, 426, 590, 850], 0.6);
  return { base, light };
}
