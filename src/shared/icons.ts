// Made by "npm run art" from Lucide (ISC licence); do not edit by hand.
// Shapes in a 24 x 24 frame, drawn with a line 2 wide, round ends and joins, and no fill.
// Import single icons where bytes count (the way to the first choice); `icons` brings all of them.

export interface IconShape {
  tag: 'path' | 'circle' | 'rect' | 'line' | 'polyline' | 'polygon' | 'ellipse';
  attrs: Readonly<Record<string, string>>;
}

export type Icon = readonly IconShape[];

export const aLargeSmallIcon: Icon = [
  { tag: 'path', attrs: { d: 'm15 16 2.536-7.328a1.02 1.02 1 0 1 1.928 0L22 16' } },
  { tag: 'path', attrs: { d: 'M15.697 14h5.606' } },
  { tag: 'path', attrs: { d: 'm2 16 4.039-9.69a.5.5 0 0 1 .923 0L11 16' } },
  { tag: 'path', attrs: { d: 'M3.304 13h6.392' } },
];
export const arrowLeftIcon: Icon = [
  { tag: 'path', attrs: { d: 'm12 19-7-7 7-7' } },
  { tag: 'path', attrs: { d: 'M19 12H5' } },
];
export const arrowRightIcon: Icon = [
  { tag: 'path', attrs: { d: 'M5 12h14' } },
  { tag: 'path', attrs: { d: 'm12 5 7 7-7 7' } },
];
export const atSignIcon: Icon = [
  { tag: 'circle', attrs: { cx: '12', cy: '12', r: '4' } },
  { tag: 'path', attrs: { d: 'M16 8v5a3 3 0 0 0 6 0v-1a10 10 0 1 0-4 8' } },
];
export const banIcon: Icon = [
  { tag: 'circle', attrs: { cx: '12', cy: '12', r: '10' } },
  { tag: 'path', attrs: { d: 'M4.929 4.929 19.07 19.071' } },
];
export const bookOpenIcon: Icon = [
  { tag: 'path', attrs: { d: 'M12 5v16' } },
  {
    tag: 'path',
    attrs: {
      d: 'M20.001 19A2 2 0 0022 17V5a2 2 0 00-1.999-2L16 3.002A5 5 0 0012 5a5 5 0 00-4-2H4a2 2 0 00-2 2v12a2 2 0 001.999 2H8a5 5 0 014 2 5 5 0 014-2z',
    },
  },
];
export const bookmarkIcon: Icon = [
  {
    tag: 'path',
    attrs: {
      d: 'M17 3a2 2 0 0 1 2 2v15a1 1 0 0 1-1.496.868l-4.512-2.578a2 2 0 0 0-1.984 0l-4.512 2.578A1 1 0 0 1 5 20V5a2 2 0 0 1 2-2z',
    },
  },
];
export const cameraIcon: Icon = [
  {
    tag: 'path',
    attrs: {
      d: 'M13.997 4a2 2 0 0 1 1.76 1.05l.486.9A2 2 0 0 0 18.003 7H20a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V9a2 2 0 0 1 2-2h1.997a2 2 0 0 0 1.759-1.048l.489-.904A2 2 0 0 1 10.004 4z',
    },
  },
  { tag: 'circle', attrs: { cx: '12', cy: '13', r: '3' } },
];
export const cameraOffIcon: Icon = [
  { tag: 'path', attrs: { d: 'M14.564 14.558a3 3 0 1 1-4.122-4.121' } },
  { tag: 'path', attrs: { d: 'm2 2 20 20' } },
  { tag: 'path', attrs: { d: 'M20 20H4a2 2 0 0 1-2-2V9a2 2 0 0 1 2-2h1.997a2 2 0 0 0 .819-.175' } },
  {
    tag: 'path',
    attrs: {
      d: 'M9.695 4.024A2 2 0 0 1 10.004 4h3.993a2 2 0 0 1 1.76 1.05l.486.9A2 2 0 0 0 18.003 7H20a2 2 0 0 1 2 2v7.344',
    },
  },
];
export const checkIcon: Icon = [{ tag: 'path', attrs: { d: 'M20 6 9 17l-5-5' } }];
export const chevronDownIcon: Icon = [{ tag: 'path', attrs: { d: 'm6 9 6 6 6-6' } }];
export const chevronLeftIcon: Icon = [{ tag: 'path', attrs: { d: 'm15 18-6-6 6-6' } }];
export const chevronRightIcon: Icon = [{ tag: 'path', attrs: { d: 'm9 18 6-6-6-6' } }];
export const circleCheckIcon: Icon = [
  { tag: 'circle', attrs: { cx: '12', cy: '12', r: '10' } },
  { tag: 'path', attrs: { d: 'm16 9-5.5 5.5L8 12' } },
];
export const circleQuestionMarkIcon: Icon = [
  { tag: 'circle', attrs: { cx: '12', cy: '12', r: '10' } },
  { tag: 'path', attrs: { d: 'M9.09 9a3 3 0 0 1 5.83 1c0 2-3 3-3 3' } },
  { tag: 'path', attrs: { d: 'M12 17h.01' } },
];
export const clockIcon: Icon = [
  { tag: 'circle', attrs: { cx: '12', cy: '12', r: '10' } },
  { tag: 'path', attrs: { d: 'M12 6v6l4 2' } },
];
export const contrastIcon: Icon = [
  { tag: 'circle', attrs: { cx: '12', cy: '12', r: '10' } },
  { tag: 'path', attrs: { d: 'M12 18a6 6 0 0 0 0-12v12z' } },
];
export const earIcon: Icon = [
  { tag: 'path', attrs: { d: 'M6 8.5a6.5 6.5 0 1 1 13 0c0 6-6 6-6 10a3.5 3.5 0 1 1-7 0' } },
  { tag: 'path', attrs: { d: 'M15 8.5a2.5 2.5 0 0 0-5 0v1a2 2 0 1 1 0 4' } },
];
export const ellipsisVerticalIcon: Icon = [
  { tag: 'circle', attrs: { cx: '12', cy: '12', r: '1' } },
  { tag: 'circle', attrs: { cx: '12', cy: '5', r: '1' } },
  { tag: 'circle', attrs: { cx: '12', cy: '19', r: '1' } },
];
export const externalLinkIcon: Icon = [
  { tag: 'path', attrs: { d: 'M15 3h6v6' } },
  { tag: 'path', attrs: { d: 'M10 14 21 3' } },
  { tag: 'path', attrs: { d: 'M18 13v6a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2h6' } },
];
export const eyeIcon: Icon = [
  {
    tag: 'path',
    attrs: {
      d: 'M2.062 12.348a1 1 0 0 1 0-.696 10.75 10.75 0 0 1 19.876 0 1 1 0 0 1 0 .696 10.75 10.75 0 0 1-19.876 0',
    },
  },
  { tag: 'circle', attrs: { cx: '12', cy: '12', r: '3' } },
];
export const eyeOffIcon: Icon = [
  {
    tag: 'path',
    attrs: {
      d: 'M10.733 5.076a10.744 10.744 0 0 1 11.205 6.575 1 1 0 0 1 0 .696 10.747 10.747 0 0 1-1.444 2.49',
    },
  },
  { tag: 'path', attrs: { d: 'M14.084 14.158a3 3 0 0 1-4.242-4.242' } },
  {
    tag: 'path',
    attrs: {
      d: 'M17.479 17.499a10.75 10.75 0 0 1-15.417-5.151 1 1 0 0 1 0-.696 10.75 10.75 0 0 1 4.446-5.143',
    },
  },
  { tag: 'path', attrs: { d: 'm2 2 20 20' } },
];
export const fileTextIcon: Icon = [
  {
    tag: 'path',
    attrs: {
      d: 'M6 22a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2h8a2.4 2.4 0 0 1 1.704.706l3.588 3.588A2.4 2.4 0 0 1 20 8v12a2 2 0 0 1-2 2z',
    },
  },
  { tag: 'path', attrs: { d: 'M14 2v5a1 1 0 0 0 1 1h5' } },
  { tag: 'path', attrs: { d: 'M10 9H8' } },
  { tag: 'path', attrs: { d: 'M16 13H8' } },
  { tag: 'path', attrs: { d: 'M16 17H8' } },
];
export const flagIcon: Icon = [
  {
    tag: 'path',
    attrs: {
      d: 'M4 22V4a1 1 0 0 1 .4-.8A6 6 0 0 1 8 2c3 0 5 2 7.333 2q2 0 3.067-.8A1 1 0 0 1 20 4v10a1 1 0 0 1-.4.8A6 6 0 0 1 16 16c-3 0-5-2-8-2a6 6 0 0 0-4 1.528',
    },
  },
];
export const globeIcon: Icon = [
  { tag: 'circle', attrs: { cx: '12', cy: '12', r: '10' } },
  { tag: 'path', attrs: { d: 'M12 2a14.5 14.5 0 0 0 0 20 14.5 14.5 0 0 0 0-20' } },
  { tag: 'path', attrs: { d: 'M2 12h20' } },
];
export const handIcon: Icon = [
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
export const heartIcon: Icon = [
  {
    tag: 'path',
    attrs: {
      d: 'M2 9.5a5.5 5.5 0 0 1 9.591-3.676.56.56 0 0 0 .818 0A5.49 5.49 0 0 1 22 9.5c0 2.29-1.5 4-3 5.5l-5.492 5.313a2 2 0 0 1-3 .019L5 15c-1.5-1.5-3-3.2-3-5.5',
    },
  },
];
export const heartHandshakeIcon: Icon = [
  {
    tag: 'path',
    attrs: {
      d: 'M19.414 14.414C21 12.828 22 11.5 22 9.5a5.5 5.5 0 0 0-9.591-3.676.6.6 0 0 1-.818.001A5.5 5.5 0 0 0 2 9.5c0 2.3 1.5 4 3 5.5l5.535 5.362a2 2 0 0 0 2.879.052 2.12 2.12 0 0 0-.004-3 2.124 2.124 0 1 0 3-3 2.124 2.124 0 0 0 3.004 0 2 2 0 0 0 0-2.828l-1.881-1.882a2.41 2.41 0 0 0-3.409 0l-1.71 1.71a2 2 0 0 1-2.828 0 2 2 0 0 1 0-2.828l2.823-2.762',
    },
  },
];
export const houseIcon: Icon = [
  { tag: 'path', attrs: { d: 'M15 21v-8a1 1 0 0 0-1-1h-4a1 1 0 0 0-1 1v8' } },
  {
    tag: 'path',
    attrs: {
      d: 'M3 10a2 2 0 0 1 .709-1.528l7-6a2 2 0 0 1 2.582 0l7 6A2 2 0 0 1 21 10v9a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2z',
    },
  },
];
export const imageIcon: Icon = [
  { tag: 'rect', attrs: { width: '18', height: '18', x: '3', y: '3', rx: '2', ry: '2' } },
  { tag: 'circle', attrs: { cx: '9', cy: '9', r: '2' } },
  { tag: 'path', attrs: { d: 'm21 15-3.086-3.086a2 2 0 0 0-2.828 0L6 21' } },
];
export const imageOffIcon: Icon = [
  { tag: 'line', attrs: { x1: '2', x2: '22', y1: '2', y2: '22' } },
  { tag: 'path', attrs: { d: 'M10.41 10.41a2 2 0 1 1-2.83-2.83' } },
  { tag: 'line', attrs: { x1: '13.5', x2: '6', y1: '13.5', y2: '21' } },
  { tag: 'line', attrs: { x1: '18', x2: '21', y1: '12', y2: '15' } },
  {
    tag: 'path',
    attrs: { d: 'M3.59 3.59A1.99 1.99 0 0 0 3 5v14a2 2 0 0 0 2 2h14c.55 0 1.052-.22 1.41-.59' },
  },
  { tag: 'path', attrs: { d: 'M21 15V5a2 2 0 0 0-2-2H9' } },
];
export const infoIcon: Icon = [
  { tag: 'circle', attrs: { cx: '12', cy: '12', r: '10' } },
  { tag: 'path', attrs: { d: 'M12 16v-4' } },
  { tag: 'path', attrs: { d: 'M12 8h.01' } },
];
export const keyboardIcon: Icon = [
  { tag: 'path', attrs: { d: 'M10 8h.01' } },
  { tag: 'path', attrs: { d: 'M12 12h.01' } },
  { tag: 'path', attrs: { d: 'M14 8h.01' } },
  { tag: 'path', attrs: { d: 'M16 12h.01' } },
  { tag: 'path', attrs: { d: 'M18 8h.01' } },
  { tag: 'path', attrs: { d: 'M6 8h.01' } },
  { tag: 'path', attrs: { d: 'M7 16h10' } },
  { tag: 'path', attrs: { d: 'M8 12h.01' } },
  { tag: 'rect', attrs: { width: '20', height: '16', x: '2', y: '4', rx: '2' } },
];
export const languagesIcon: Icon = [
  { tag: 'path', attrs: { d: 'm5 8 6 6' } },
  { tag: 'path', attrs: { d: 'm4 14 6-6 2-3' } },
  { tag: 'path', attrs: { d: 'M2 5h12' } },
  { tag: 'path', attrs: { d: 'M7 2h1' } },
  { tag: 'path', attrs: { d: 'm22 22-5-10-5 10' } },
  { tag: 'path', attrs: { d: 'M14 18h6' } },
];
export const lifeBuoyIcon: Icon = [
  { tag: 'circle', attrs: { cx: '12', cy: '12', r: '10' } },
  { tag: 'path', attrs: { d: 'm4.93 4.93 4.24 4.24' } },
  { tag: 'path', attrs: { d: 'm14.83 9.17 4.24-4.24' } },
  { tag: 'path', attrs: { d: 'm14.83 14.83 4.24 4.24' } },
  { tag: 'path', attrs: { d: 'm9.17 14.83-4.24 4.24' } },
  { tag: 'circle', attrs: { cx: '12', cy: '12', r: '4' } },
];
export const lightbulbIcon: Icon = [
  {
    tag: 'path',
    attrs: {
      d: 'M15 14c.2-1 .7-1.7 1.5-2.5 1-.9 1.5-2.2 1.5-3.5A6 6 0 0 0 6 8c0 1 .2 2.2 1.5 3.5.7.7 1.3 1.5 1.5 2.5',
    },
  },
  { tag: 'path', attrs: { d: 'M9 18h6' } },
  { tag: 'path', attrs: { d: 'M10 22h4' } },
];
export const linkIcon: Icon = [
  { tag: 'path', attrs: { d: 'M10 13a5 5 0 0 0 7.54.54l3-3a5 5 0 0 0-7.07-7.07l-1.72 1.71' } },
  { tag: 'path', attrs: { d: 'M14 11a5 5 0 0 0-7.54-.54l-3 3a5 5 0 0 0 7.07 7.07l1.71-1.71' } },
];
export const listIcon: Icon = [
  { tag: 'path', attrs: { d: 'M3 5h.01' } },
  { tag: 'path', attrs: { d: 'M3 12h.01' } },
  { tag: 'path', attrs: { d: 'M3 19h.01' } },
  { tag: 'path', attrs: { d: 'M8 5h13' } },
  { tag: 'path', attrs: { d: 'M8 12h13' } },
  { tag: 'path', attrs: { d: 'M8 19h13' } },
];
export const lockIcon: Icon = [
  { tag: 'rect', attrs: { width: '18', height: '11', x: '3', y: '11', rx: '2', ry: '2' } },
  { tag: 'path', attrs: { d: 'M7 11V7a5 5 0 0 1 10 0v4' } },
];
export const logOutIcon: Icon = [
  { tag: 'path', attrs: { d: 'm16 17 5-5-5-5' } },
  { tag: 'path', attrs: { d: 'M21 12H9' } },
  { tag: 'path', attrs: { d: 'M9 21H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2h4' } },
];
export const mapIcon: Icon = [
  {
    tag: 'path',
    attrs: {
      d: 'M14.106 5.553a2 2 0 0 0 1.788 0l3.659-1.83A1 1 0 0 1 21 4.619v12.764a1 1 0 0 1-.553.894l-4.553 2.277a2 2 0 0 1-1.788 0l-4.212-2.106a2 2 0 0 0-1.788 0l-3.659 1.83A1 1 0 0 1 3 19.381V6.618a1 1 0 0 1 .553-.894l4.553-2.277a2 2 0 0 1 1.788 0z',
    },
  },
  { tag: 'path', attrs: { d: 'M15 5.764v15' } },
  { tag: 'path', attrs: { d: 'M9 3.236v15' } },
];
export const maximizeIcon: Icon = [
  { tag: 'path', attrs: { d: 'M8 3H5a2 2 0 0 0-2 2v3' } },
  { tag: 'path', attrs: { d: 'M21 8V5a2 2 0 0 0-2-2h-3' } },
  { tag: 'path', attrs: { d: 'M3 16v3a2 2 0 0 0 2 2h3' } },
  { tag: 'path', attrs: { d: 'M16 21h3a2 2 0 0 0 2-2v-3' } },
];
export const megaphoneIcon: Icon = [
  {
    tag: 'path',
    attrs: {
      d: 'M11 6a13 13 0 0 0 8.4-2.8A1 1 0 0 1 21 4v12a1 1 0 0 1-1.6.8A13 13 0 0 0 11 14H5a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2z',
    },
  },
  { tag: 'path', attrs: { d: 'M6 14a12 12 0 0 0 2.4 7.2 2 2 0 0 0 3.2-2.4A8 8 0 0 1 10 14' } },
  { tag: 'path', attrs: { d: 'M8 6v8' } },
];
export const menuIcon: Icon = [
  { tag: 'path', attrs: { d: 'M4 5h16' } },
  { tag: 'path', attrs: { d: 'M4 12h16' } },
  { tag: 'path', attrs: { d: 'M4 19h16' } },
];
export const messageCircleIcon: Icon = [
  {
    tag: 'path',
    attrs: {
      d: 'M2.992 16.342a2 2 0 0 1 .094 1.167l-1.065 3.29a1 1 0 0 0 1.236 1.168l3.413-.998a2 2 0 0 1 1.099.092 10 10 0 1 0-4.777-4.719',
    },
  },
];
export const messageCircleHeartIcon: Icon = [
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
export const messageSquareIcon: Icon = [
  {
    tag: 'path',
    attrs: {
      d: 'M22 17a2 2 0 0 1-2 2H6.828a2 2 0 0 0-1.414.586l-2.202 2.202A.71.71 0 0 1 2 21.286V5a2 2 0 0 1 2-2h16a2 2 0 0 1 2 2z',
    },
  },
];
export const micIcon: Icon = [
  { tag: 'path', attrs: { d: 'M12 19v3' } },
  { tag: 'path', attrs: { d: 'M19 10v2a7 7 0 0 1-14 0v-2' } },
  { tag: 'rect', attrs: { x: '9', y: '2', width: '6', height: '13', rx: '3' } },
];
export const minusIcon: Icon = [{ tag: 'path', attrs: { d: 'M5 12h14' } }];
export const monitorIcon: Icon = [
  { tag: 'rect', attrs: { width: '20', height: '14', x: '2', y: '3', rx: '2' } },
  { tag: 'line', attrs: { x1: '8', x2: '16', y1: '21', y2: '21' } },
  { tag: 'line', attrs: { x1: '12', x2: '12', y1: '17', y2: '21' } },
];
export const moonIcon: Icon = [
  {
    tag: 'path',
    attrs: {
      d: 'M20.985 12.486a9 9 0 1 1-9.473-9.472c.405-.022.617.46.402.803a6 6 0 0 0 8.268 8.268c.344-.215.825-.004.803.401',
    },
  },
];
export const pauseIcon: Icon = [
  { tag: 'rect', attrs: { x: '14', y: '3', width: '5', height: '18', rx: '1' } },
  { tag: 'rect', attrs: { x: '5', y: '3', width: '5', height: '18', rx: '1' } },
];
export const phoneIcon: Icon = [
  {
    tag: 'path',
    attrs: {
      d: 'M13.832 16.568a1 1 0 0 0 1.213-.303l.355-.465A2 2 0 0 1 17 15h3a2 2 0 0 1 2 2v3a2 2 0 0 1-2 2A18 18 0 0 1 2 4a2 2 0 0 1 2-2h3a2 2 0 0 1 2 2v3a2 2 0 0 1-.8 1.6l-.468.351a1 1 0 0 0-.292 1.233 14 14 0 0 0 6.392 6.384',
    },
  },
];
export const playIcon: Icon = [
  {
    tag: 'path',
    attrs: { d: 'M5 5a2 2 0 0 1 3.008-1.728l11.997 6.998a2 2 0 0 1 .003 3.458l-12 7A2 2 0 0 1 5 19z' },
  },
];
export const plusIcon: Icon = [
  { tag: 'path', attrs: { d: 'M5 12h14' } },
  { tag: 'path', attrs: { d: 'M12 5v14' } },
];
export const presentationIcon: Icon = [
  { tag: 'path', attrs: { d: 'M2 3h20' } },
  { tag: 'path', attrs: { d: 'M21 3v11a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V3' } },
  { tag: 'path', attrs: { d: 'm7 21 5-5 5 5' } },
];
export const printerIcon: Icon = [
  { tag: 'path', attrs: { d: 'M6 18H4a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2h16a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2h-2' } },
  { tag: 'path', attrs: { d: 'M6 9V3a1 1 0 0 1 1-1h10a1 1 0 0 1 1 1v6' } },
  { tag: 'rect', attrs: { x: '6', y: '14', width: '12', height: '8', rx: '1' } },
];
export const rotateCcwIcon: Icon = [
  { tag: 'path', attrs: { d: 'M3 12a9 9 0 1 0 9-9 9.75 9.75 0 0 0-6.74 2.74L3 8' } },
  { tag: 'path', attrs: { d: 'M3 3v5h5' } },
];
export const routeIcon: Icon = [
  { tag: 'circle', attrs: { cx: '6', cy: '19', r: '3' } },
  { tag: 'path', attrs: { d: 'M9 19h8.5a3.5 3.5 0 0 0 0-7h-11a3.5 3.5 0 0 1 0-7H15' } },
  { tag: 'circle', attrs: { cx: '18', cy: '5', r: '3' } },
];
export const saveIcon: Icon = [
  {
    tag: 'path',
    attrs: {
      d: 'M15.2 3a2 2 0 0 1 1.4.6l3.8 3.8a2 2 0 0 1 .6 1.4V19a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2z',
    },
  },
  { tag: 'path', attrs: { d: 'M17 21v-7a1 1 0 0 0-1-1H8a1 1 0 0 0-1 1v7' } },
  { tag: 'path', attrs: { d: 'M7 3v4a1 1 0 0 0 1 1h7' } },
];
export const searchIcon: Icon = [
  { tag: 'path', attrs: { d: 'm21 21-4.34-4.34' } },
  { tag: 'circle', attrs: { cx: '11', cy: '11', r: '8' } },
];
export const sendIcon: Icon = [
  {
    tag: 'path',
    attrs: {
      d: 'M14.536 21.686a.5.5 0 0 0 .937-.024l6.5-19a.496.496 0 0 0-.635-.635l-19 6.5a.5.5 0 0 0-.024.937l7.93 3.18a2 2 0 0 1 1.112 1.11z',
    },
  },
  { tag: 'path', attrs: { d: 'm21.854 2.147-10.94 10.939' } },
];
export const settingsIcon: Icon = [
  {
    tag: 'path',
    attrs: {
      d: 'M9.671 4.136a2.34 2.34 0 0 1 4.659 0 2.34 2.34 0 0 0 3.319 1.915 2.34 2.34 0 0 1 2.33 4.033 2.34 2.34 0 0 0 0 3.831 2.34 2.34 0 0 1-2.33 4.033 2.34 2.34 0 0 0-3.319 1.915 2.34 2.34 0 0 1-4.659 0 2.34 2.34 0 0 0-3.32-1.915 2.34 2.34 0 0 1-2.33-4.033 2.34 2.34 0 0 0 0-3.831A2.34 2.34 0 0 1 6.35 6.051a2.34 2.34 0 0 0 3.319-1.915',
    },
  },
  { tag: 'circle', attrs: { cx: '12', cy: '12', r: '3' } },
];
export const shieldIcon: Icon = [
  {
    tag: 'path',
    attrs: {
      d: 'M20 13c0 5-3.5 7.5-7.66 8.95a1 1 0 0 1-.67-.01C7.5 20.5 4 18 4 13V6a1 1 0 0 1 1-1c2 0 4.5-1.2 6.24-2.72a1.17 1.17 0 0 1 1.52 0C14.51 3.81 17 5 19 5a1 1 0 0 1 1 1z',
    },
  },
];
export const shieldCheckIcon: Icon = [
  {
    tag: 'path',
    attrs: {
      d: 'M20 13c0 5-3.5 7.5-7.66 8.95a1 1 0 0 1-.67-.01C7.5 20.5 4 18 4 13V6a1 1 0 0 1 1-1c2 0 4.5-1.2 6.24-2.72a1.17 1.17 0 0 1 1.52 0C14.51 3.81 17 5 19 5a1 1 0 0 1 1 1z',
    },
  },
  { tag: 'path', attrs: { d: 'm9 12 2 2 4-4' } },
];
export const skipForwardIcon: Icon = [
  { tag: 'path', attrs: { d: 'M21 4v16' } },
  {
    tag: 'path',
    attrs: { d: 'M6.029 4.285A2 2 0 0 0 3 6v12a2 2 0 0 0 3.029 1.715l9.997-5.998a2 2 0 0 0 .003-3.432z' },
  },
];
export const smileIcon: Icon = [
  { tag: 'path', attrs: { d: 'M15 10V9' } },
  { tag: 'path', attrs: { d: 'M16.472 15a6 6 0 01-8.943 0' } },
  { tag: 'path', attrs: { d: 'M9 10V9' } },
  { tag: 'circle', attrs: { cx: '12', cy: '12', r: '10' } },
];
export const snailIcon: Icon = [
  { tag: 'path', attrs: { d: 'M2 13a6 6 0 1 0 12 0 4 4 0 1 0-8 0 2 2 0 0 0 4 0' } },
  { tag: 'circle', attrs: { cx: '10', cy: '13', r: '8' } },
  { tag: 'path', attrs: { d: 'M2 21h12c4.4 0 8-3.6 8-8V7a2 2 0 1 0-4 0v6' } },
  { tag: 'path', attrs: { d: 'M18 3 19.1 5.2' } },
  { tag: 'path', attrs: { d: 'M22 3 20.9 5.2' } },
];
export const sproutIcon: Icon = [
  {
    tag: 'path',
    attrs: {
      d: 'M14 9.536V7a4 4 0 0 1 4-4h1.5a.5.5 0 0 1 .5.5V5a4 4 0 0 1-4 4 4 4 0 0 0-4 4c0 2 1 3 1 5a5 5 0 0 1-1 3',
    },
  },
  { tag: 'path', attrs: { d: 'M4 9a5 5 0 0 1 8 4 5 5 0 0 1-8-4' } },
  { tag: 'path', attrs: { d: 'M5 21h14' } },
];
export const starIcon: Icon = [
  {
    tag: 'path',
    attrs: {
      d: 'M11.525 2.295a.53.53 0 0 1 .95 0l2.31 4.679a2.123 2.123 0 0 0 1.595 1.16l5.166.756a.53.53 0 0 1 .294.904l-3.736 3.638a2.123 2.123 0 0 0-.611 1.878l.882 5.14a.53.53 0 0 1-.771.56l-4.618-2.428a2.122 2.122 0 0 0-1.973 0L6.396 21.01a.53.53 0 0 1-.77-.56l.881-5.139a2.122 2.122 0 0 0-.611-1.879L2.16 9.795a.53.53 0 0 1 .294-.906l5.165-.755a2.122 2.122 0 0 0 1.597-1.16z',
    },
  },
];
export const sunIcon: Icon = [
  { tag: 'circle', attrs: { cx: '12', cy: '12', r: '4' } },
  { tag: 'path', attrs: { d: 'M12 2v2' } },
  { tag: 'path', attrs: { d: 'M12 20v2' } },
  { tag: 'path', attrs: { d: 'm4.93 4.93 1.41 1.41' } },
  { tag: 'path', attrs: { d: 'm17.66 17.66 1.41 1.41' } },
  { tag: 'path', attrs: { d: 'M2 12h2' } },
  { tag: 'path', attrs: { d: 'M20 12h2' } },
  { tag: 'path', attrs: { d: 'm6.34 17.66-1.41 1.41' } },
  { tag: 'path', attrs: { d: 'm19.07 4.93-1.41 1.41' } },
];
export const trash2Icon: Icon = [
  { tag: 'path', attrs: { d: 'M10 11v6' } },
  { tag: 'path', attrs: { d: 'M14 11v6' } },
  { tag: 'path', attrs: { d: 'M19 6v14a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V6' } },
  { tag: 'path', attrs: { d: 'M3 6h18' } },
  { tag: 'path', attrs: { d: 'M8 6V4a2 2 0 0 1 2-2h4a2 2 0 0 1 2 2v2' } },
];
export const typeIcon: Icon = [
  { tag: 'path', attrs: { d: 'M12 4v16' } },
  { tag: 'path', attrs: { d: 'M4 7V5a1 1 0 0 1 1-1h14a1 1 0 0 1 1 1v2' } },
  { tag: 'path', attrs: { d: 'M9 20h6' } },
];
export const userIcon: Icon = [
  { tag: 'path', attrs: { d: 'M19 21v-2a4 4 0 0 0-4-4H9a4 4 0 0 0-4 4v2' } },
  { tag: 'circle', attrs: { cx: '12', cy: '7', r: '4' } },
];
export const usersIcon: Icon = [
  { tag: 'path', attrs: { d: 'M16 21v-2a4 4 0 0 0-4-4H6a4 4 0 0 0-4 4v2' } },
  { tag: 'path', attrs: { d: 'M16 3.128a4 4 0 0 1 0 7.744' } },
  { tag: 'path', attrs: { d: 'M22 21v-2a4 4 0 0 0-3-3.87' } },
  { tag: 'circle', attrs: { cx: '9', cy: '7', r: '4' } },
];
export const volume2Icon: Icon = [
  {
    tag: 'path',
    attrs: {
      d: 'M11 4.702a.705.705 0 0 0-1.203-.498L6.413 7.587A1.4 1.4 0 0 1 5.416 8H3a1 1 0 0 0-1 1v6a1 1 0 0 0 1 1h2.416a1.4 1.4 0 0 1 .997.413l3.383 3.384A.705.705 0 0 0 11 19.298z',
    },
  },
  { tag: 'path', attrs: { d: 'M16 9a5 5 0 0 1 0 6' } },
  { tag: 'path', attrs: { d: 'M19.364 18.364a9 9 0 0 0 0-12.728' } },
];
export const volumeXIcon: Icon = [
  {
    tag: 'path',
    attrs: {
      d: 'M11 4.702a.7.7 0 0 0-1.203-.498L6.413 7.587A1.4 1.4 0 0 1 5.416 8H3a1 1 0 0 0-1 1v6a1 1 0 0 0 1 1h2.416a1.4 1.4 0 0 1 .997.413l3.383 3.384A.7.7 0 0 0 11 19.298z',
    },
  },
  { tag: 'path', attrs: { d: 'm16.5 14.5 5-5' } },
  { tag: 'path', attrs: { d: 'm16.5 9.5 5 5' } },
];
export const windIcon: Icon = [
  { tag: 'path', attrs: { d: 'M12.8 19.6A2 2 0 1 0 14 16H2' } },
  { tag: 'path', attrs: { d: 'M17.5 8a2.5 2.5 0 1 1 2 4H2' } },
  { tag: 'path', attrs: { d: 'M9.8 4.4A2 2 0 1 1 11 8H2' } },
];
export const xIcon: Icon = [
  { tag: 'path', attrs: { d: 'M18 6 6 18' } },
  { tag: 'path', attrs: { d: 'm6 6 12 12' } },
];

export const icons = {
  'a-large-small': aLargeSmallIcon,
  'arrow-left': arrowLeftIcon,
  'arrow-right': arrowRightIcon,
  'at-sign': atSignIcon,
  ban: banIcon,
  'book-open': bookOpenIcon,
  bookmark: bookmarkIcon,
  camera: cameraIcon,
  'camera-off': cameraOffIcon,
  check: checkIcon,
  'chevron-down': chevronDownIcon,
  'chevron-left': chevronLeftIcon,
  'chevron-right': chevronRightIcon,
  'circle-check': circleCheckIcon,
  'circle-question-mark': circleQuestionMarkIcon,
  clock: clockIcon,
  contrast: contrastIcon,
  ear: earIcon,
  'ellipsis-vertical': ellipsisVerticalIcon,
  'external-link': externalLinkIcon,
  eye: eyeIcon,
  'eye-off': eyeOffIcon,
  'file-text': fileTextIcon,
  flag: flagIcon,
  globe: globeIcon,
  hand: handIcon,
  heart: heartIcon,
  'heart-handshake': heartHandshakeIcon,
  house: houseIcon,
  image: imageIcon,
  'image-off': imageOffIcon,
  info: infoIcon,
  keyboard: keyboardIcon,
  languages: languagesIcon,
  'life-buoy': lifeBuoyIcon,
  lightbulb: lightbulbIcon,
  link: linkIcon,
  list: listIcon,
  lock: lockIcon,
  'log-out': logOutIcon,
  map: mapIcon,
  maximize: maximizeIcon,
  megaphone: megaphoneIcon,
  menu: menuIcon,
  'message-circle': messageCircleIcon,
  'message-circle-heart': messageCircleHeartIcon,
  'message-square': messageSquareIcon,
  mic: micIcon,
  minus: minusIcon,
  monitor: monitorIcon,
  moon: moonIcon,
  pause: pauseIcon,
  phone: phoneIcon,
  play: playIcon,
  plus: plusIcon,
  presentation: presentationIcon,
  printer: printerIcon,
  'rotate-ccw': rotateCcwIcon,
  route: routeIcon,
  save: saveIcon,
  search: searchIcon,
  send: sendIcon,
  settings: settingsIcon,
  shield: shieldIcon,
  'shield-check': shieldCheckIcon,
  'skip-forward': skipForwardIcon,
  smile: smileIcon,
  snail: snailIcon,
  sprout: sproutIcon,
  star: starIcon,
  sun: sunIcon,
  'trash-2': trash2Icon,
  type: typeIcon,
  user: userIcon,
  users: usersIcon,
  'volume-2': volume2Icon,
  'volume-x': volumeXIcon,
  wind: windIcon,
  x: xIcon,
} as const satisfies Record<string, Icon>;

export type IconName = keyof typeof icons;
