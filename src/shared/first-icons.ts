// Made by "npm run art" from Lucide (ISC licence); do not edit by hand.
// Shapes in a 24 x 24 frame, drawn with a line 2 wide, round ends and joins, and no fill.
// What the way to the first choice needs; everything else is in icons.ts.

export interface IconShape {
  tag: 'path' | 'circle' | 'rect' | 'line' | 'polyline' | 'polygon' | 'ellipse';
  attrs: Readonly<Record<string, string>>;
}

export type Icon = readonly IconShape[];

const arrowRightIcon: Icon = [
  { tag: 'path', attrs: { d: 'M5 12h14' } },
  { tag: 'path', attrs: { d: 'm12 5 7 7-7 7' } },
];
const banIcon: Icon = [
  { tag: 'circle', attrs: { cx: '12', cy: '12', r: '10' } },
  { tag: 'path', attrs: { d: 'M4.929 4.929 19.07 19.071' } },
];
const bookOpenIcon: Icon = [
  { tag: 'path', attrs: { d: 'M12 5v16' } },
  {
    tag: 'path',
    attrs: {
      d: 'M20.001 19A2 2 0 0022 17V5a2 2 0 00-1.999-2L16 3.002A5 5 0 0012 5a5 5 0 00-4-2H4a2 2 0 00-2 2v12a2 2 0 001.999 2H8a5 5 0 014 2 5 5 0 014-2z',
    },
  },
];
const checkIcon: Icon = [{ tag: 'path', attrs: { d: 'M20 6 9 17l-5-5' } }];
const chevronLeftIcon: Icon = [{ tag: 'path', attrs: { d: 'm15 18-6-6 6-6' } }];
const clockIcon: Icon = [
  { tag: 'circle', attrs: { cx: '12', cy: '12', r: '10' } },
  { tag: 'path', attrs: { d: 'M12 6v6l4 2' } },
];
const handIcon: Icon = [
  { tag: 'path', attrs: { d: 'M18 11V6a2 2 0 0 0-2-2a2 2 0 0 0-2 2' } },
  { tag: 'path', attrs: { d: 'M14 10V4a2 2 0 0 0-2-2a2 2 0 0 0-2 2v2' } },
  { tag: 'path', attrs: { d: 'M10 10.5V6a2 2 0 0 0-2-2a2 2 0 0 0-2 2v8' } },
  {
    tag: 'path',
    attrs: {
      d: 'M18 8a2 2 0 1 1 4 0v6a8 8 0 0 1-8 8h-2c-2.8 0-4.5-.86-5.99-2.34l-3.6-3.6a2 2 0 0 1 2.83-2.82L7 15',
    },
  },
];
const languagesIcon: Icon = [
  { tag: 'path', attrs: { d: 'm5 8 6 6' } },
  { tag: 'path', attrs: { d: 'm4 14 6-6 2-3' } },
  { tag: 'path', attrs: { d: 'M2 5h12' } },
  { tag: 'path', attrs: { d: 'M7 2h1' } },
  { tag: 'path', attrs: { d: 'm22 22-5-10-5 10' } },
  { tag: 'path', attrs: { d: 'M14 18h6' } },
];
const lifeBuoyIcon: Icon = [
  { tag: 'circle', attrs: { cx: '12', cy: '12', r: '10' } },
  { tag: 'path', attrs: { d: 'm4.93 4.93 4.24 4.24' } },
  { tag: 'path', attrs: { d: 'm14.83 9.17 4.24-4.24' } },
  { tag: 'path', attrs: { d: 'm14.83 14.83 4.24 4.24' } },
  { tag: 'path', attrs: { d: 'm9.17 14.83-4.24 4.24' } },
  { tag: 'circle', attrs: { cx: '12', cy: '12', r: '4' } },
];
const lightbulbIcon: Icon = [
  {
    tag: 'path',
    attrs: {
      d: 'M15 14c.2-1 .7-1.7 1.5-2.5 1-.9 1.5-2.2 1.5-3.5A6 6 0 0 0 6 8c0 1 .2 2.2 1.5 3.5.7.7 1.3 1.5 1.5 2.5',
    },
  },
  { tag: 'path', attrs: { d: 'M9 18h6' } },
  { tag: 'path', attrs: { d: 'M10 22h4' } },
];
const mapIcon: Icon = [
  {
    tag: 'path',
    attrs: {
      d: 'M14.106 5.553a2 2 0 0 0 1.788 0l3.659-1.83A1 1 0 0 1 21 4.619v12.764a1 1 0 0 1-.553.894l-4.553 2.277a2 2 0 0 1-1.788 0l-4.212-2.106a2 2 0 0 0-1.788 0l-3.659 1.83A1 1 0 0 1 3 19.381V6.618a1 1 0 0 1 .553-.894l4.553-2.277a2 2 0 0 1 1.788 0z',
    },
  },
  { tag: 'path', attrs: { d: 'M15 5.764v15' } },
  { tag: 'path', attrs: { d: 'M9 3.236v15' } },
];
const megaphoneIcon: Icon = [
  {
    tag: 'path',
    attrs: {
      d: 'M11 6a13 13 0 0 0 8.4-2.8A1 1 0 0 1 21 4v12a1 1 0 0 1-1.6.8A13 13 0 0 0 11 14H5a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2z',
    },
  },
  { tag: 'path', attrs: { d: 'M6 14a12 12 0 0 0 2.4 7.2 2 2 0 0 0 3.2-2.4A8 8 0 0 1 10 14' } },
  { tag: 'path', attrs: { d: 'M8 6v8' } },
];
const messageCircleHeartIcon: Icon = [
  {
    tag: 'path',
    attrs: {
      d: 'M2.992 16.342a2 2 0 0 1 .094 1.167l-1.065 3.29a1 1 0 0 0 1.236 1.168l3.413-.998a2 2 0 0 1 1.099.092 10 10 0 1 0-4.777-4.719',
    },
  },
  {
    tag: 'path',
    attrs: {
      d: 'M7.828 13.07A3 3 0 0 1 12 8.764a3 3 0 0 1 5.004 2.224 3 3 0 0 1-.832 2.083l-3.447 3.62a1 1 0 0 1-1.45-.001z',
    },
  },
];
const pauseIcon: Icon = [
  { tag: 'rect', attrs: { x: '14', y: '3', width: '5', height: '18', rx: '1' } },
  { tag: 'rect', attrs: { x: '5', y: '3', width: '5', height: '18', rx: '1' } },
];
const playIcon: Icon = [
  {
    tag: 'path',
    attrs: { d: 'M5 5a2 2 0 0 1 3.008-1.728l11.997 6.998a2 2 0 0 1 .003 3.458l-12 7A2 2 0 0 1 5 19z' },
  },
];
const saveIcon: Icon = [
  {
    tag: 'path',
    attrs: {
      d: 'M15.2 3a2 2 0 0 1 1.4.6l3.8 3.8a2 2 0 0 1 .6 1.4V19a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2z',
    },
  },
  { tag: 'path', attrs: { d: 'M17 21v-7a1 1 0 0 0-1-1H8a1 1 0 0 0-1 1v7' } },
  { tag: 'path', attrs: { d: 'M7 3v4a1 1 0 0 0 1 1h7' } },
];
const searchIcon: Icon = [
  { tag: 'path', attrs: { d: 'm21 21-4.34-4.34' } },
  { tag: 'circle', attrs: { cx: '11', cy: '11', r: '8' } },
];
const skipForwardIcon: Icon = [
  { tag: 'path', attrs: { d: 'M21 4v16' } },
  {
    tag: 'path',
    attrs: { d: 'M6.029 4.285A2 2 0 0 0 3 6v12a2 2 0 0 0 3.029 1.715l9.997-5.998a2 2 0 0 0 .003-3.432z' },
  },
];
const typeIcon: Icon = [
  { tag: 'path', attrs: { d: 'M12 4v16' } },
  { tag: 'path', attrs: { d: 'M4 7V5a1 1 0 0 1 1-1h14a1 1 0 0 1 1 1v2' } },
  { tag: 'path', attrs: { d: 'M9 20h6' } },
];
const volume2Icon: Icon = [
  {
    tag: 'path',
    attrs: {
      d: 'M11 4.702a.705.705 0 0 0-1.203-.498L6.413 7.587A1.4 1.4 0 0 1 5.416 8H3a1 1 0 0 0-1 1v6a1 1 0 0 0 1 1h2.416a1.4 1.4 0 0 1 .997.413l3.383 3.384A.705.705 0 0 0 11 19.298z',
    },
  },
  { tag: 'path', attrs: { d: 'M16 9a5 5 0 0 1 0 6' } },
  { tag: 'path', attrs: { d: 'M19.364 18.364a9 9 0 0 0 0-12.728' } },
];
const volumeXIcon: Icon = [
  {
    tag: 'path',
    attrs: {
      d: 'M11 4.702a.7.7 0 0 0-1.203-.498L6.413 7.587A1.4 1.4 0 0 1 5.416 8H3a1 1 0 0 0-1 1v6a1 1 0 0 0 1 1h2.416a1.4 1.4 0 0 1 .997.413l3.383 3.384A.7.7 0 0 0 11 19.298z',
    },
  },
  { tag: 'path', attrs: { d: 'm16.5 14.5 5-5' } },
  { tag: 'path', attrs: { d: 'm16.5 9.5 5 5' } },
];
const xIcon: Icon = [
  { tag: 'path', attrs: { d: 'M18 6 6 18' } },
  { tag: 'path', attrs: { d: 'm6 6 12 12' } },
];

export const firstIcons = {
  'arrow-right': arrowRightIcon,
  ban: banIcon,
  'book-open': bookOpenIcon,
  check: checkIcon,
  'chevron-left': chevronLeftIcon,
  clock: clockIcon,
  hand: handIcon,
  languages: languagesIcon,
  'life-buoy': lifeBuoyIcon,
  lightbulb: lightbulbIcon,
  map: mapIcon,
  megaphone: megaphoneIcon,
  'message-circle-heart': messageCircleHeartIcon,
  pause: pauseIcon,
  play: playIcon,
  save: saveIcon,
  search: searchIcon,
  'skip-forward': skipForwardIcon,
  type: typeIcon,
  'volume-2': volume2Icon,
  'volume-x': volumeXIcon,
  x: xIcon,
} as const satisfies Record<string, Icon>;
