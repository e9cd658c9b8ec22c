import { brush, glow, type Room, shaft, through } from './brush.ts';

/** A rugby jersey on a hook at (x, y). */
const jersey = (x: number, y: number, s: number): string =>
  `<g transform="translate(${x} ${y}) scale(${s})"><path fill="#17615d" d="M-16 4Q0 14 16 4L34 14Q52 50 58 120L38 126L32 70Q36 140 42 196Q0 210-42 196Q-36 140-32 70L-38 126-58 120Q-52 50-34 14Z"/><path fill="#f6b73c" d="M-35 92Q0 102 35 92L37 118Q0 128-37 118ZM-39 148Q0 158 39 148L41 172Q0 184-41 172ZM-56 92L-36 96-37 112-58 108ZM56 92L36 96 37 112 58 108Z"/><path fill="#fffaf0" d="M-17 2Q0 22 17 2L24 9Q0 38-24 9Z"/></g>`;

const ball = (x: number, y: number, a: number, s = 1): string =>
  `<g transform="translate(${x} ${y}) rotate(${a}) scale(${s})"><path fill="#c9815a" d="M-64 0Q-40-42 0-42T64 0Q40 42 0 42T-64 0Z"/><path fill="#b06a45" d="M-60 6Q0 34 60 6Q40 42 0 42T-60 6Z"/><path fill="none" stroke="#fdf3df" stroke-width="6" stroke-linecap="round" d="M-38-24Q-28 0-38 24M38-24Q28 0 38 24M-14-16H14M-8-24v16M6-24v16"/></g>`;

/** SC11: the kitchen, late: the fridge hums, the hall lamp is on. Blue, but with warm light in reach. */
export function kitchenNight(): Room {
  const b = brush(11);
  const pane = b.slabPath(560, 110, 330, 240, 10);
  const floor = (row: number): string => {
    const y0 = [744, 806, 890][row] as number;
    const y1 = [806, 890, 1000][row] as number;
    const parts: string[] = [];
    const at = (i: number, y: number): number => Math.round(800 + (i - 8) * (120 + (y - 744) * 0.42));
    for (let i = row % 2; i < 17; i += 2)
      parts.push(`M${at(i, y0)} ${y0}H${at(i + 1, y0)}L${at(i + 1, y1)} ${y1}H${at(i, y1)}Z`);
    return parts.join('');
  };
  const base =
    b.shape('#b9c3dc', 'M0 0h1600v1000H0z') +
    b.shape('#aab6d3', 'M0 0h1600v70Q800 90 0 66Z') +
    // wall tiles
    b.shape('#c9d2e6', 'M440 380Q800 372 1180 380V520H440Z') +
    b.line(
      '#b3bedb',
      5,
      'M440 450Q800 444 1180 450M520 380v70M640 378v72M760 376v74M880 376v74M1000 378v72M1120 380v70M580 450v70M700 450v70M820 450v70M940 450v70M1060 450v70',
    ) +
    // floor
    b.shape('#a3adc9', 'M0 744H1600V1000H0Z') +
    b.shape('#b7c0d8', floor(0) + floor(1) + floor(2)) +
    // hall through the door, left
    b.shape('#f6dca4', 'M70 150H350V760H70Z') +
    b.shape('#fbe9c2', 'M70 150H350V300Q210 340 70 300Z') +
    b.shape('#e3bd83', 'M70 700H350V760H70Z') +
    b.shape('#d3a06c', 'M244 330h86v372h-86z') +
    b.shape('#c28d5a', 'M258 352h58v130h-58zM258 506h58v170h-58z') +
    b.blob('#fbe9c2', 256, 520, 8) +
    b.line('#a97c4c', 7, 'M100 360h100') +
    b.line('#a97c4c', 5, 'M150 360v14') +
    jersey(150, 370, 0.92) +
    b.line('#8b8999', 6, 'M210 150v60') +
    b.shape('#fff6dc', 'M160 262Q168 208 210 206Q252 208 260 262Z') +
    b.shape('#f4c76c', 'M160 262h100q-50 22-100 0z') +
    b.shape('#fdf6e6', 'M40 120H382V772H350V152H70V772H40Z') +
    b.shape('#f8dfa6', 'M70 762H350L520 1000H-60Z', 0.55) +
    // fridge with magnets
    b.slab('#e6ebf3', 1240, 120, 300, 650, 32) +
    b.slab('#cfd7e6', 1494, 140, 46, 616, 22) +
    b.line('#aab6d3', 7, 'M1244 340Q1390 334 1536 340') +
    b.line('#8793b2', 16, 'M1278 270v48M1278 366v90') +
    `<g transform="rotate(-3 1400 450)">${b.slab('#fffaf0', 1320, 390, 160, 120, 3)}${b.shape('#a9cf9f', 'M1330 400h140v76h-140z')}${b.line('#fffaf0', 7, 'M1378 470v-56M1424 470v-56M1378 440h46')}${ball(1352, 462, -20, 0.24)}</g>` +
    b.blob('#e4745b', 1396, 396, 11) +
    `<g transform="rotate(4 1400 240)">${b.slab('#fde6b8', 1330, 180, 120, 120, 3)}${b.line('#8b6a3c', 6, 'M1350 214h80M1350 238h80M1350 262h50')}</g>` +
    b.blob('#2b9a8f', 1392, 184, 11) +
    b.slab('#d6dcea', 1262, 764, 256, 20, 6) +
    // counter
    b.slab('#8fa0c4', 440, 556, 760, 206, 8) +
    b.line(
      '#7d8fb6',
      6,
      'M630 566v190M820 566v190M1010 566v190M570 600h36M760 600h36M950 600h36M1140 600h36',
    ) +
    b.slab('#e9d9bd', 424, 520, 792, 40, 10) +
    b.shape('#d3c0a0', 'M430 548Q800 540 1212 548V560H430Z') +
    // window with moon and hills
    b.slab('#e9ecf4', 536, 86, 378, 290, 14) +
    through(
      'v',
      pane,
      b.shape('#5f7aa8', 'M550 100h350v260H550z') +
        b.shape('#7690ba', 'M550 260Q700 220 900 270V360H550Z') +
        b.blob('#fdeec0', 640, 176, 32) +
        b.shape('#435f8d', 'M550 330q70-60 130-20t110-20 110 30v40H550z') +
        b.line('#fdeec0', 6, 'M742 150v1M808 196v1M856 140v1M716 218v1M590 240v1') +
        b.line('#f6c86a', 8, 'M828 324v1M846 322v1'),
    ) +
    b.shape('#e9ecf4', 'M718 104h14v252h-14z') +
    b.slab('#cfd7e6', 520, 364, 410, 20, 6) +
    b.shape('#e4745b', 'M580 366v-36h52v36z') +
    b.shape('#6faa7c', 'M606 332q-36-8-34-46 24 6 32 26 2-34 22-42 12 30-8 52 18-14 30-8-6 24-42 18z') +
    // kettle, mugs, bread
    b.shape('#dfe6ef', 'M1016 520q-8-72 24-96h56q32 24 24 96z') +
    b.line('#6b7898', 9, 'M1040 424q28-34 56 0M1120 450q22-2 30 18M1062 412h12') +
    b.shape('#9a7bb8', 'M930 520v-44h46v44z') +
    b.line('#9a7bb8', 7, 'M976 484q16 0 14 14-4 10-14 10') +
    b.slab('#d9b07a', 480, 486, 120, 34, 8) +
    b.shape('#c98f4c', 'M496 488q4-40 44-40t46 40z') +
    // table lamp that is off, towel
    b.shape('#e4745b', 'M676 560h70v84q-36 10-70 0z') +
    b.line('#f3b4a2', 6, 'M678 590h66M678 612h66') +
    // boots, ball and bag by the door
    b.shape('#3d4a68', 'M392 760v-74h42l4 40q40 4 44 34z') +
    b.line('#f2f2f2', 5, 'M436 708l14-4M440 722l14-4') +
    b.shape('#2f3a56', 'M390 756h96v12h-96z') +
    ball(540, 764, -14, 0.8) +
    // phone face down on the tiles, with light at its edge
    `<g transform="rotate(-12 500 902)">${b.slab('#fff0c8', 446, 868, 118, 68, 18)}${b.slab('#3a4560', 454, 870, 106, 60, 14)}${b.blob('#56638a', 476, 886, 9)}</g>`;
  const light =
    glow('g', '#ffdf95', 210, 256, 640, 0.72) +
    shaft('s', '#ffe6a8', 'M70 762H350L620 1000H-60Z', [210, 740, 300, 1040], 0.7) +
    glow('f', '#eaf2ff', 640, 176, 300, 0.35);
  return { base, light };
}

/** SC11: the hall outside the parents' room; there is light under the door. */
export function hallNight(): Room {
  const b = brush(111);
  const frame = (x: number, y: number, w: number, h: number, inside: string, a = 0): string =>
    `<g transform="rotate(${a} ${x + w / 2} ${y})">${b.slab('#a97c5c', x, y, w, h, 6)}${b.slab('#fff4de', x + 12, y + 12, w - 24, h - 24, 3)}${inside}</g>`;
  const base =
    b.shape('#d9cfe2', 'M0 0h1600v1000H0z') +
    b.shape('#cdc1d9', 'M0 0h1600v64Q800 84 0 60Z') +
    b.shape('#c6b8d4', 'M0 560Q800 548 1600 562V800H0Z') +
    b.shape('#f1e8ee', 'M0 552Q800 540 1600 554V572Q800 556 0 568Z') +
    b.shape('#c9a583', 'M0 800Q800 788 1600 802V1000H0Z') +
    b.shape('#f1e8ee', 'M0 776Q800 764 1600 778V806Q800 792 0 804Z') +
    b.line(
      '#b99470',
      5,
      'M0 884Q800 872 1600 888M200 806v80M700 800v76M1200 804v80M440 886v110M980 880v120',
    ) +
    // the door, light all round its lower edge
    b.slab('#f6ecdc', 236, 130, 316, 674, 8) +
    b.slab('#b98663', 262, 156, 264, 640, 4) +
    b.shape('#a67453', 'M294 196h86v210h-86zM408 196h86v210h-86zM294 450h86v290h-86zM408 450h86v290h-86z') +
    b.shape('#c4936f', 'M294 196h86v12h-86zM408 196h86v12h-86zM294 450h86v12h-86zM408 450h86v12h-86z') +
    b.shape('#ffe3a0', 'M262 790h264v16h-264z') +
    b.shape('#fbe0a4', 'M262 806H526L640 1000H150Z', 0.6) +
    b.blob('#f6c86a', 500, 470, 14) +
    b.slab('#e4745b', 300, 262, 74, 56, 4) +
    b.line('#fff4de', 6, 'M316 300q10-24 20-8t22-12') +
    // hooks
    b.slab('#a97c5c', 30, 300, 160, 22, 8) +
    b.line('#6b5a6c', 7, 'M58 320q-2 18 10 20M110 320q-2 18 10 20M162 320q-2 18 10 20') +
    b.shape('#7f8fb5', 'M150 338q18-6 34 4l22 250q-34 14-74-2z') +
    b.shape('#6f7fa6', 'M178 340q6 100 26 252l-22 2q-14-130-16-254z') +
    jersey(74, 336, 1.12) +
    // photographs: places, no faces
    frame(
      640,
      170,
      160,
      130,
      b.shape('#bfe0ea', 'M656 186h128v98H656z') +
        b.shape('#7fae8a', 'M656 284v-30l40-44 30 34 24-22 34 40v22z'),
      -2,
    ) +
    frame(
      850,
      140,
      130,
      170,
      b.shape('#f8d9a8', 'M866 156h98v138h-98z') +
        b.shape('#fffaf0', 'M886 276V214q30-50 60-24v86z') +
        b.line('#8b6a4c', 6, 'M914 276v-90M876 278h80'),
      1.5,
    ) +
    frame(1030, 180, 170, 130, b.shape('#cfe3c4', 'M1046 196h138v98h-138z') + ball(1114, 246, -18, 0.6), -1) +
    frame(
      690,
      350,
      130,
      110,
      b.shape('#cfd5ee', 'M706 366h98v78h-98z') + b.shape('#6b86b5', 'M706 420q30-20 50 0t48-4v28h-98z'),
      2,
    ) +
    frame(
      880,
      360,
      180,
      120,
      b.shape('#f3cdbf', 'M896 376h148v88H896z') +
        b.shape('#b96f6a', 'M896 464v-24l50-44 34 30 26-18 38 40v16z'),
      -1,
    ) +
    // hall table, lamp, keys
    b.slab('#a97c5c', 1240, 574, 330, 26, 8) +
    b.line('#8f6548', 18, 'M1270 600l-10 200M1540 600l10 200') +
    b.slab('#b98663', 1290, 598, 230, 54, 8) +
    b.blob('#f6c86a', 1406, 626, 9) +
    b.line('#5d9a86', 18, 'M1410 500v60') +
    b.slab('#4b8774', 1374, 554, 74, 22, 10) +
    b.shape('#f8d68a', 'M1352 396Q1410 384 1468 396L1498 504Q1410 522 1322 504Z') +
    b.shape('#fdeabc', 'M1380 392q30-6 52-3l14 124q-40 4-82-1z') +
    b.shape('#fff4de', 'M1262 574q2-20 26-20h26q22 0 24 20z') +
    b.line('#8b8999', 6, 'M1290 546a12 12 0 1 1 14 10M1306 552l20 12') +
    b.shape('#c98a6a', 'M1500 574v-70h44v70z') +
    b.line('#6faa7c', 8, 'M1522 504q-20-30-14-66M1522 504q16-30 22-50M1522 504V430') +
    // runner
    b.shape('#b7685f', 'M120 900Q800 868 1500 900L1580 964Q800 920 40 964Z') +
    b.shape('#d98b78', 'M190 908Q800 880 1430 908L1470 944Q800 908 150 944Z') +
    b.line('#f3c9a2', 6, 'M220 926Q800 894 1410 926') +
    b.line('#8e9bc0', 13, 'M1172 800l4-30M1212 804l8-30') +
    b.shape('#8a68a8', 'M600 800q-4-26 22-26 34 8 44 26zM640 806q0-26 24-24 34 10 40 26z');
  const light = glow('g', '#ffdf95', 1410, 450, 620, 0.72) + glow('d', '#ffe3a0', 394, 806, 330, 0.75);
  return { base, light };
}

/** SC11: the next morning: the field, the posts, the bench by the clubhouse. */
export function rugbyMorning(): Room {
  const b = brush(15);
  const base =
    b.shape('#fbe3c6', 'M0 0h1600v1000H0z') +
    b.shape('#cfe4ee', 'M0 0h1600v210Q1100 290 700 250T0 300Z') +
    b.shape('#e9e3d8', 'M0 260Q500 300 900 240T1600 230V330Q900 340 0 360Z') +
    b.blob('#fff3cf', 1330, 300, 74) +
    b.shape(
      '#fffaf0',
      'M560 150q8-40 54-30 24-38 70-12 50-8 52 42zM960 90q6-28 40-24 22-26 54-6 36-4 38 30zM150 110q6-26 36-22 20-24 48-4 30-4 32 26z',
      0.85,
    ) +
    // hills
    b.shape('#b9c9cf', 'M0 470Q160 330 330 400T650 350Q760 300 900 390T1230 370Q1420 310 1600 400V560H0Z') +
    b.shape('#97b59b', 'M0 520Q220 420 460 480T900 450Q1150 420 1600 490V600H0Z') +
    b.shape('#7fa584', 'M0 560Q300 510 600 545T1200 530T1600 560V640H0Z') +
    b.shape(
      '#5f8f6c',
      'M690 556q0-34 30-34 8-22 34-10 30-6 30 44zM1010 548q4-40 44-32 20-24 44 0 30 0 28 36zM1470 560q4-44 40-36 16-24 44-4 34 0 34 44z',
    ) +
    // field
    b.shape('#93c07f', 'M0 604Q800 580 1600 604V1000H0Z') +
    b.shape('#86b573', 'M0 640L1600 620V676L0 706ZM0 780L1600 742V820L0 880Z') +
    b.line('#f6faf0', 9, 'M0 646Q800 618 1600 640M640 1000L820 626M1600 880L1130 632', 0.85) +
    // posts
    b.line('#fffaf0', 15, 'M676 640V170M980 640V170M676 452H980') +
    b.line('#d9d2c4', 5, 'M682 640V180M986 640V180M682 459H974') +
    b.slab('#17615d', 654, 556, 46, 92, 14) +
    b.slab('#17615d', 958, 556, 46, 92, 14) +
    b.slab('#f6b73c', 654, 590, 46, 22, 4) +
    b.slab('#f6b73c', 958, 590, 46, 22, 4) +
    // cabbage tree
    b.line('#8b6a4c', 24, 'M1500 660Q1490 520 1508 380') +
    b.line('#8b6a4c', 15, 'M1502 470q40-20 54-76') +
    [
      [1508, 372],
      [1562, 380],
    ]
      .map(([x, y]) =>
        b.line(
          '#5f8f5a',
          13,
          `M${x} ${y}q-60-10-84 40M${x} ${y}q-50-44-92-34M${x} ${y}q-24-60-60-76M${x} ${y}q4-60 0-92M${x} ${y}q30-50 62-62M${x} ${y}q50-20 84-6M${x} ${y}q50 6 66 54`,
        ),
      )
      .join('') +
    b.line('#7fae6a', 7, 'M1508 372q-44-26-70-6M1508 372q10-50 26-66M1562 380q30-20 50 0') +
    // clubhouse wall and bench, left
    b.slab('#f3dfc0', -40, 150, 400, 600, 6) +
    b.line(
      '#e3c9a3',
      5,
      'M0 210h350M0 270h352M0 330h350M0 390h352M0 450h350M0 510h352M0 570h350M0 630h352M0 690h350',
    ) +
    b.shape('#b7685f', 'M-20 170L-20 96Q180 70 420 110L440 168Q200 130 -20 170Z') +
    b.line('#9a5149', 5, 'M60 90l6 56M140 86l8 52M230 88l10 50M320 96l12 54') +
    b.slab('#fffaf0', 60, 226, 210, 150, 8) +
    b.slab('#b9dbe6', 76, 242, 178, 118, 4) +
    b.shape('#fffaf0', 'M160 242h10v118h-10z') +
    b.shape('#d9edf2', 'M84 350l60-100h26l-60 100z', 0.7) +
    b.shape('#17615d', 'M36 426h150l-6 90q-70 24-138 0z') +
    b.shape('#f6b73c', 'M62 454l16-6 10-18 10 18 20 4-14 14 2 20-18-8-18 10 4-20z') +
    b.line('#fffaf0', 6, 'M132 454h34M132 476h28') +
    b.slab('#c99a64', 20, 640, 520, 32, 8) +
    b.slab('#c99a64', 20, 570, 520, 26, 8) +
    b.line('#8f6b4a', 18, 'M70 560v250M490 560v250') +
    b.slab('#a97c4c', 24, 668, 512, 14, 4) +
    // bag, bottles, ball
    b.shape('#27415f', 'M110 640q-14-80 30-92h160q44 12 30 92z') +
    b.shape('#34557a', 'M110 640q-6-34 0-50h220q6 20 0 50z') +
    b.line('#f6b73c', 11, 'M156 550q64-60 128 0M180 556v82M262 556v82') +
    b.slab('#e4745b', 390, 562, 34, 80, 10) +
    b.slab('#fffaf0', 396, 546, 22, 22, 6) +
    b.slab('#6fb0a6', 440, 572, 32, 70, 10) +
    b.slab('#fffaf0', 446, 558, 20, 18, 6) +
    ball(560, 840, -16, 1.05) +
    b.line(
      '#6fa05f',
      7,
      'M500 880l-8-24M512 884l2-28M620 878l10-24M608 882l0-24M300 960l-8-26M312 962l4-28M1180 900l-8-26M1192 902l4-28M1420 800l-6-22M1430 802l4-22',
    ) +
    // a tūī on the bench
    `<g transform="translate(250 506)">${b.shape('#2b3f4a', 'M-34 34Q-44 4-14-8Q-10-28 10-26L26-20L12-14Q22 10 4 26Q-10 36-22 34L-52 52L-60 46Z')}${b.blob('#fffaf0', 10, -2, 6)}${b.blob('#fffaf0', 4, 4, 5)}${b.line('#3d6a70', 5, 'M-26 22Q-12 22-2 8')}${b.line('#fffaf0', 3, 'M10-20v1')}${b.line('#2b3f4a', 4, 'M-10 34v12M0 32v14')}</g>`;
  const light =
    glow('g', '#fff0bf', 1330, 300, 720, 0.8) +
    shaft('s', '#fff1c9', 'M1330 300L300 600V1000H1000Z', [1330, 300, 600, 900], 0.45);
  return { base, light };
}
