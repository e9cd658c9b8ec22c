import { brush, glow, type Room, shaft, through } from './brush.ts';

/** A black and white cow seen from the side, standing at (x, y); the cow that everybody in Rallyroo hits. */
export function cow(x: number, y: number, s: number): string {
  return (
    `<g transform="translate(${x} ${y}) scale(${s})"><path fill="#fffdf8" d="M-60-70Q-20-84 40-76Q64-74 66-46L62 0H48L44-28Q0-20-34-28L-38 0H-54L-58-40Q-66-56-60-70Z"/>` +
    '<path fill="#3c4658" d="M-34-76q30-8 34 8t-26 18-18-20zM22-76q32-2 40 14-2 20-26 14t-14-28zM-58-36q14 2 12 16l-10 4z"/>' +
    '<path fill="#fffdf8" d="M-58-72Q-98-96-104-70-108-46-88-42-66-42-54-56Z"/><path fill="#f2b5a5" d="M-106-62q-12 14 2 20 16 4 20-6-4-14-22-14z"/>' +
    '<path fill="none" stroke="#3c4658" stroke-width="5" stroke-linecap="round" d="M-84-72v1M-100-88q-8-4-6-12M-72-84q4-8 10-8M66-66q20 10 14 40M-100-50v1"/></g>'
  );
}

/** SC02: the kitchen table after school: tablet, homework, the window with the herbs, a cow on the wall. */
export function kitchenTable(): Room {
  const b = brush(2);
  const pane = b.slabPath(60, 96, 400, 300, 12);
  const tile = (x: number, y: number, fill: string): string => b.slab(fill, x, y, 62, 62, 6);
  const base =
    b.shape('#fbeccb', 'M0 0h1600v1000H0z') +
    b.shape('#f6e0b3', 'M0 470Q800 456 1600 472V760H0Z') +
    Array.from({ length: 24 }, (_, i) =>
      tile(8 + i * 67, 478 + (i % 2) * 3, ['#fdf6e3', '#cfe6dc', '#fdf6e3', '#f6cfa8'][i % 4] as string),
    ).join('') +
    // window with hills
    b.slab('#fffaf0', 34, 70, 452, 350, 16) +
    through(
      'v',
      pane,
      b.shape('#c5e5ef', 'M50 90h420v310H50z') +
        b.blob('#ffe9a8', 364, 176, 44) +
        b.shape('#ffffff', 'M104 180q6-30 40-24 20-26 48-4 30-4 30 28z', 0.9) +
        b.shape('#a5cf97', 'M50 320Q160 240 280 300T470 270V400H50Z') +
        b.shape('#83b884', 'M50 356Q180 310 300 350T470 340V400H50Z') +
        b.shape('#e4745b', 'M116 322v-30l26-22 26 22v30z') +
        b.shape('#fdf6e3', 'M134 322v-20h16v20z'),
    ) +
    b.shape('#fffaf0', 'M252 88h16v314h-16zM52 240h414v14H52z') +
    b.slab('#d9a868', 16, 406, 490, 26, 8) +
    [
      [96, '#e4745b', '#6faa6c'],
      [190, '#fffaf0', '#8bbf72'],
      [400, '#6fb0a6', '#5f9a60'],
    ]
      .map(
        ([x, pot, leaf]) =>
          b.shape(pot as string, `M${Number(x) - 34} 358h68l-8 50h-52z`) +
          b.shape(
            leaf as string,
            `M${x} 360q-44-6-44-44 28 2 38 22-8-34 10-54 20 20 10 54 12-22 36-22 0 40-50 44z`,
          ),
      )
      .join('') +
    b.shape(
      '#e4745b',
      'M0 60Q250 44 520 62V104Q500 130 478 106 456 130 434 106 412 130 390 106 368 130 346 106 324 130 302 106 280 130 258 106 236 130 214 106 192 130 170 106 148 130 126 106 104 130 82 106 60 130 38 106 16 130 0 108Z',
    ) +
    b.line('#f3a18d', 6, 'M0 78Q250 62 520 80') +
    // cow poster
    `<g transform="rotate(-2.5 620 270)">${b.slab('#fffaf0', 530, 140, 190, 240, 5)}${b.slab('#a9d3c4', 546, 156, 158, 176, 3)}${b.shape('#83b884', 'M546 290q80-26 158 0v42H546z')}${cow(632, 312, 0.86)}${b.line('#e4745b', 8, 'M566 354h60M640 354h44')}${b.shape('#f6b73c', 'M604 130h40v22h-40z', 0.8)}</g>` +
    // shelf, cups
    b.slab('#c98f4c', 780, 250, 330, 20, 6) +
    b.shape('#e4745b', 'M806 250v-44h50v44q-24 8-50 0z') +
    b.line('#e4745b', 7, 'M856 214q18 0 14 16-4 8-14 8') +
    b.shape('#6fb0a6', 'M892 250v-44h50v44q-24 8-50 0z') +
    b.line('#6fb0a6', 7, 'M942 214q18 0 14 16-4 8-14 8') +
    b.slab('#9a7bb8', 982, 170, 34, 80, 4) +
    b.slab('#f6b73c', 1022, 158, 28, 92, 4) +
    b.slab('#5d9a86', 1056, 176, 34, 74, 4) +
    // fridge with drawings
    b.slab('#e9f1ee', 1240, 130, 300, 700, 34) +
    b.slab('#d5e2dd', 1500, 150, 40, 670, 20) +
    b.line('#b4c7c0', 7, 'M1244 372Q1390 366 1536 372') +
    b.line('#8fa49c', 16, 'M1276 300v50M1276 400v90') +
    `<g transform="rotate(3 1400 500)">${b.slab('#fffaf0', 1330, 420, 150, 120, 3)}${cow(1416, 516, 0.6)}${b.blob('#f6b73c', 1452, 446, 14)}</g>` +
    `<g transform="rotate(-4 1390 250)">${b.slab('#fde6b8', 1340, 180, 110, 140, 3)}${b.line('#e4745b', 8, 'M1362 226q30-34 60 0M1362 260h66M1362 284h44')}</g>` +
    b.blob('#e4745b', 1404, 424, 11) +
    b.blob('#6d4c8d', 1394, 184, 11) +
    b.shape('#2b9a8f', 'M1320 590l24-8 6 24-24 8z') +
    b.shape('#f6b73c', 'M1372 600a16 16 0 1 1 20 18z') +
    // counter behind
    b.shape('#e3b877', 'M0 556Q600 548 1240 556V586H0Z') +
    b.shape('#f2ddb4', 'M0 584H1240V780H0Z') +
    b.line(
      '#dcc08c',
      6,
      'M200 590v180M430 590v180M660 590v180M890 590v180M1110 590v180M300 620h40M540 620h40M770 620h40M1000 620h40',
    ) +
    b.shape('#7fb3a6', 'M940 556v-56q0-14 16-14h72q16 0 16 14v56z') +
    b.line('#5f9386', 9, 'M1044 508q34 0 30 26-4 12-30 12M980 486v-14h24v14') +
    // pendant lamp
    b.line('#8b8999', 6, 'M700 0V40') +
    b.shape('#2b9a8f', 'M620 104Q632 36 700 34Q768 36 780 104Z') +
    b.shape('#fff0c2', 'M640 104h120q-60 30-120 0z') +
    // table in front, with the tablet
    b.shape('#d9914f', 'M0 800Q800 780 1600 802V1000H0Z') +
    b.shape('#e6a765', 'M0 800Q800 780 1600 802V846Q800 826 0 846Z') +
    b.line('#c67f3f', 5, 'M120 900Q400 890 700 898M840 930Q1100 918 1480 934M40 960Q300 950 500 958') +
    `<g transform="translate(-140 18)">${b.shape('#8b8999', 'M600 806l130-6 26 30-176 4z')}<g transform="rotate(-3 668 700)">${b.slab('#2b3444', 530, 612, 276, 200, 18)}${b.slab('#bfe3ee', 546, 628, 244, 168, 8)}${b.shape('#8bc47f', 'M546 706q120-30 244 0v82q0 8-8 8H554q-8 0-8-8z')}${b.shape('#8b8999', 'M644 796l24-96h10l40 96z')}${b.line('#fdf6e3', 5, 'M672 716l2 14M676 744l4 18M684 774l2 12')}${cow(748, 744, 0.36)}${b.shape('#4f9a55', 'M600 772q2-22 18-22l10-16h26l12 16q14 0 14 22z')}${b.blob('#1f2a37', 618, 774, 10)}${b.blob('#1f2a37', 662, 774, 10)}${b.shape('#f6b73c', 'M560 642h54v18h-54z')}${b.shape('#fffaf0', 'M736 640h12v12h-12zM748 652h12v12h-12zM760 640h12v12h-12z')}${b.shape('#2b3444', 'M748 640h12v12h-12zM736 652h12v12h-12zM760 652h12v12h-12z')}</g></g>` +
    `<g transform="rotate(-5 180 880)">${b.slab('#fffaf0', 60, 850, 250, 130, 4)}${b.line('#9fc3d4', 4, 'M84 884h200M84 908h200M84 932h200M84 956h150')}${b.line('#5b6a86', 5, 'M92 878q16-10 24 0t26-2 30 2M92 902q14-8 30 0t40-2')}</g>` +
    b.line('#f6b73c', 14, 'M250 964L352 912') +
    b.line('#e4745b', 14, 'M238 970l10-4') +
    b.shape('#fdf6e3', 'M900 856q110 20 220 0-8 74-64 80h-92q-56-6-64-80z') +
    b.blob('#e4745b', 960, 838, 36) +
    b.blob('#f6b73c', 1022, 828, 38) +
    b.blob('#9bbf5c', 1074, 842, 32) +
    b.shape('#f0dcb4', 'M900 856q110 20 220 0l-4 24q-106 18-212 0z');
  const light =
    glow('g', '#fff0b8', 700, 110, 460, 0.6) +
    shaft('s', '#fff2c4', 'M34 432H486L790 980H150Z', [260, 430, 450, 960], 0.62);
  return { base, light };
}

/** SC02: Mr Tan's classroom the next morning. */
export function classroom(): Room {
  const b = brush(21);
  const pane = b.slabPath(1220, 110, 340, 300, 10);
  const star = (x: number, y: number, s: number, fill: string): string =>
    `<path fill="${fill}" transform="translate(${x} ${y}) scale(${s})" d="M0-22L7-7 23-5 11 6 14 22 0 14-14 22-11 6-23-5-7-7Z"/>`;
  const desk = (x: number, y: number, w: number): string =>
    b.line('#8b8999', 14, `M${x + 34} ${y + 20}l-10 240M${x + w - 34} ${y + 20}l10 240`) +
    b.slab('#e3b877', x, y, w, 32, 10) +
    b.slab('#c99a58', x + 14, y + 30, w - 28, 46, 8);
  const base =
    b.shape('#e9f0e2', 'M0 0h1600v1000H0z') +
    b.shape('#d9e6d0', 'M0 560Q800 546 1600 562V780H0Z') +
    b.shape('#c9dabe', 'M0 556Q800 542 1600 558V574Q800 558 0 572Z') +
    b.shape('#dfc7a0', 'M0 780Q800 764 1600 782V1000H0Z') +
    b.line('#cfb48a', 5, 'M0 880Q800 866 1600 884M300 790L240 1000M800 776V1000M1300 788L1370 1000') +
    // board with a race-track sum
    b.slab('#c99a64', 48, 128, 560, 350, 12) +
    b.slab('#4e8377', 68, 148, 520, 310, 4) +
    b.shape('#5b9084', 'M90 200q120-40 300-8t180-30v80Q400 260 260 230T90 280Z', 0.6) +
    b.line(
      '#f3f7ee',
      6,
      'M112 194h28l-18 40M164 214h24M176 202v24M240 194h-24l-2 16q26-4 26 12 0 14-28 12M266 208h24M266 222h24M314 200l12-8v42M350 200q4-10 14-8 16 4 4 20l-18 22h28',
      0.9,
    ) +
    b.line('#f6d58a', 6, 'M108 300q60-34 120 0t120 0 120 0', 0.9) +
    b.line('#f3b4a2', 6, 'M128 392a34 34 0 1 1 60 0z M158 350V392M158 370l26-14', 0.9) +
    b.shape('#f3f7ee', 'M300 400v-44h26v44zM334 400v-70h26v70zM368 400v-30h26v30zM402 400v-92h26v92z', 0.85) +
    b.line('#f3f7ee', 5, 'M288 402h156', 0.9) +
    b.slab('#b98a55', 60, 470, 536, 18, 6) +
    b.slab('#fffdf8', 120, 458, 46, 12, 4) +
    b.slab('#e4745b', 178, 458, 36, 12, 4) +
    // paper stars on a string
    b.line('#a9b8a0', 4, 'M0 56Q400 120 800 60T1600 66') +
    [90, 210, 330, 450, 570, 690, 830, 960, 1090, 1220, 1350, 1480]
      .map((x, i) => {
        const y = 62 + Math.sin((x / 800) * Math.PI) * (x < 800 ? 30 : -2) + 26;
        return (
          b.line('#a9b8a0', 3, `M${x} ${y - 22}v12`) +
          star(x, y, 0.95, ['#f6b73c', '#e4745b', '#2b9a8f', '#9a7bb8'][i % 4] as string)
        );
      })
      .join('') +
    // cubbies with books and a globe
    b.slab('#c99a64', 680, 330, 420, 236, 10) +
    [0, 1, 2]
      .map(
        (i) =>
          b.slab('#a97c4c', 700 + i * 132, 350, 116, 90, 6) +
          b.slab('#a97c4c', 700 + i * 132, 456, 116, 94, 6),
      )
      .join('') +
    [
      ['#e4745b', 710, 364, 22],
      ['#6f9fc9', 736, 372, 24],
      ['#f6b73c', 764, 360, 18],
      ['#2b9a8f', 842, 376, 44],
      ['#9a7bb8', 974, 362, 26],
      ['#e9f0e2', 1004, 370, 22],
      ['#e4745b', 1030, 366, 26],
      ['#6f9fc9', 712, 486, 60],
      ['#f6b73c', 846, 470, 26],
      ['#8bbf72', 876, 478, 24],
      ['#e4745b', 980, 490, 64],
    ]
      .map(([fill, x, y, w]) =>
        b.slab(
          fill as string,
          Number(x),
          Number(y),
          Number(w),
          Number(y) < 450 ? 440 - Number(y) : 550 - Number(y),
          4,
        ),
      )
      .join('') +
    b.line('#8b8999', 9, 'M880 328v-20M846 330h70') +
    b.line('#d9a33a', 9, 'M834 200a66 66 0 0 0 92 100') +
    b.blob('#7fb9d6', 884, 244, 54) +
    b.shape(
      '#8bbf72',
      'M850 214q20-18 44-12 6 20-14 26t-18 18q-20-8-12-32zM896 256q24-10 32 4-8 26-30 26-14-16-2-30z',
    ) +
    b.slab('#fffdf8', 980, 190, 110, 130, 4) +
    b.shape('#f8d5cc', 'M992 300q20-50 44-20t44-40v64h-88z') +
    b.blob('#f6b73c', 1060, 216, 14) +
    // window
    b.slab('#fffaf0', 1194, 84, 392, 350, 14) +
    through(
      'v',
      pane,
      b.shape('#c9e6f0', 'M1210 100h370v320h-370z') +
        b.blob('#ffeeb4', 1490, 180, 40) +
        b.shape('#a9cf9f', 'M1210 330q120-60 370-16v110h-370z') +
        b.line('#e4745b', 12, 'M1270 400V270M1400 400V270M1262 272h148') +
        b.line('#8b8999', 5, 'M1306 276v70M1350 276v70') +
        b.slab('#6d4c8d', 1296, 344, 66, 14, 6),
    ) +
    b.shape('#fffaf0', 'M1382 102h15v316h-15zM1212 252h356v14h-356z') +
    b.slab('#d6b98c', 1180, 424, 420, 22, 8) +
    b.shape('#e4745b', 'M1440 424v-40h60v40z') +
    b.shape('#6faa6c', 'M1470 386q-40-6-40-50 30 6 36 30 0-40 24-52 14 34-10 60 20-20 40-14-6 30-50 26z') +
    // desks
    desk(90, 640, 440) +
    b.slab('#9a7bb8', 150, 610, 120, 16, 4) +
    b.slab('#6f9fc9', 162, 594, 110, 18, 4) +
    b.slab('#f6b73c', 156, 578, 96, 18, 4) +
    b.shape('#cfebe5', 'M400 640v-50h44v50z') +
    b.line('#e4745b', 8, 'M412 590l-8-44') +
    b.line('#f6b73c', 8, 'M424 590l4-54') +
    b.line('#2b9a8f', 8, 'M434 590l14-40') +
    desk(660, 690, 380) +
    b.slab('#fffdf8', 740, 676, 150, 14, 3) +
    desk(1130, 640, 440) +
    b.slab('#2b9a8f', 1230, 616, 150, 24, 5) +
    b.shape('#d9564a', 'M1440 640q-34-6-30-36 6-24 30-18 26-6 32 18 2 30-32 36z') +
    b.line('#6f8f4a', 6, 'M1442 586q0-14 12-18') +
    // low chairs in front
    b.shape('#5fa79b', 'M120 1000V830q4-46 50-46h110q46 0 50 46v170z') +
    b.shape('#4f9a8d', 'M150 1000V850q4-30 34-30h82q30 0 34 30v150z') +
    b.shape('#e9a54f', 'M1210 1000V840q4-46 50-46h110q46 0 50 46v160z') +
    b.shape('#dc9440', 'M1240 1000V860q4-30 34-30h82q30 0 34 30v140z');
  const light =
    shaft('s', '#fff3cc', 'M1194 446H1590L1310 980H640Z', [1390, 440, 1050, 940], 0.62) +
    glow('g', '#fff6d6', 1490, 180, 420, 0.6);
  return { base, light };
}
