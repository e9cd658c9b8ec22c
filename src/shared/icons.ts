// Made by "npm run art" from Lucide (ISC licence); do not edit by hand.
// All icons: those of first-icons.ts, and what comes a moment later.

import { firstIcons, type Icon } from './first-icons.ts';

export type { Icon, IconShape } from './first-icons.ts';

const aLargeSmallIcon: Icon = [
  { tag: 'path', attrs: { d: 'm15 16 2.536-7.328a1.02 1.02 1 0 1 1.928 0L22 16' } },
  { tag: 'path', attrs: { d: 'M15.697 14h5.606' } },
  { tag: 'path', attrs: { d: 'm2 16 4.039-9.69a.5.5 0 0 1 .923 0L11 16' } },
  { tag: 'path', attrs: { d: 'M3.304 13h6.392' } },
];
const arrowLeftIcon: Icon = [
  { tag: 'path', attrs: { d: 'm12 19-7-7 7-7' } },
  { tag: 'path', attrs: { d: 'M19 12H5' } },
];
const atSignIcon: Icon = [
  { tag: 'circle', attrs: { cx: '12', cy: '12', r: '4' } },
  { tag: 'path', attrs: { d: 'M16 8v5a3 3 0 0 0 6 0v-1a10 10 0 1 0-4 8' } },
];
const bookmarkIcon: Icon = [
  {
    tag: 'path',
    attrs: {
      d: 'M17 3a2 2 0 0 1 2 2v15a1 1 0 0 1-1.496.868l-4.512-2.578a2 2 0 0 0-1.984 0l-4.512 2.578A1 1 0 0 1 5 20V5a2 2 0 0 1 2-2z',
    },
  },
];
const cameraIcon: Icon = [
  {
    tag: 'path',
    attrs: {
      d: 'M13.997 4a2 2 0 0 1 1.76 1.05l.486.9A2 2 0 0 0 18.003 7H20a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V9a2 2 0 0 1 2-2h1.997a2 2 0 0 0 1.759-1.048l.489-.904A2 2 0 0 1 10.004 4z',
    },
  },
  { tag: 'circle', attrs: { cx: '12', cy: '13', r: '3' } },
];
const cameraOffIcon: Icon = [
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
const chevronDownIcon: Icon = [{ tag: 'path', attrs: { d: 'm6 9 6 6 6-6' } }];
const chevronRightIcon: Icon = [{ tag: 'path', attrs: { d: 'm9 18 6-6-6-6' } }];
const circleCheckIcon: Icon = [
  { tag: 'circle', attrs: { cx: '12', cy: '12', r: '10' } },
  { tag: 'path', attrs: { d: 'm16 9-5.5 5.5L8 12' } },
];
const circleQuestionMarkIcon: Icon = [
  { tag: 'circle', attrs: { cx: '12', cy: '12', r: '10' } },
  { tag: 'path', attrs: { d: 'M9.09 9a3 3 0 0 1 5.83 1c0 2-3 3-3 3' } },
  { tag: 'path', attrs: { d: 'M12 17h.01' } },
];
const contrastIcon: Icon = [
  { tag: 'circle', attrs: { cx: '12', cy: '12', r: '10' } },
  { tag: 'path', attrs: { d: 'M12 18a6 6 0 0 0 0-12v12z' } },
];
const earIcon: Icon = [
  { tag: 'path', attrs: { d: 'M6 8.5a6.5 6.5 0 1 1 13 0c0 6-6 6-6 10a3.5 3.5 0 1 1-7 0' } },
  { tag: 'path', attrs: { d: 'M15 8.5a2.5 2.5 0 0 0-5 0v1a2 2 0 1 1 0 4' } },
];
const ellipsisVerticalIcon: Icon = [
  { tag: 'circle', attrs: { cx: '12', cy: '12', r: '1' } },
  { tag: 'circle', attrs: { cx: '12', cy: '5', r: '1' } },
  { tag: 'circle', attrs: { cx: '12', cy: '19', r: '1' } },
];
const externalLinkIcon: Icon = [
  { tag: 'path', attrs: { d: 'M15 3h6v6' } },
  { tag: 'path', attrs: { d: 'M10 14 21 3' } },
  { tag: 'path', attrs: { d: 'M18 13v6a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2h6' } },
];
const eyeIcon: Icon = [
  {
    tag: 'path',
    attrs: {
      d: 'M2.062 12.348a1 1 0 0 1 0-.696 10.75 10.75 0 0 1 19.876 0 1 1 0 0 1 0 .696 10.75 10.75 0 0 1-19.876 0',
    },
  },
  { tag: 'circle', attrs: { cx: '12', cy: '12', r: '3' } },
];
const eyeOffIcon: Icon = [
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
const fileTextIcon: Icon = [
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
const flagIcon: Icon = [
  {
    tag: 'path',
    attrs: {
      d: 'M4 22V4a1 1 0 0 1 .4-.8A6 6 0 0 1 8 2c3 0 5 2 7.333 2q2 0 3.067-.8A1 1 0 0 1 20 4v10a1 1 0 0 1-.4.8A6 6 0 0 1 16 16c-3 0-5-2-8-2a6 6 0 0 0-4 1.528',
    },
  },
];
const globeIcon: Icon = [
  { tag: 'circle', attrs: { cx: '12', cy: '12', r: '10' } },
  { tag: 'path', attrs: { d: 'M12 2a14.5 14.5 0 0 0 0 20 14.5 14.5 0 0 0 0-20' } },
  { tag: 'path', attrs: { d: 'M2 12h20' } },
];
const heartIcon: Icon = [
  {
    tag: 'path',
    attrs: {
      d: 'M2 9.5a5.5 5.5 0 0 1 9.591-3.676.56.56 0 0 0 .818 0A5.49 5.49 0 0 1 22 9.5c0 2.29-1.5 4-3 5.5l-5.492 5.313a2 2 0 0 1-3 .019L5 15c-1.5-1.5-3-3.2-3-5.5',
    },
  },
];
const heartHandshakeIcon: Icon = [
  {
    tag: 'path',
    attrs: {
      d: 'M19.414 14.414C21 12.828 22 11.5 22 9.5a5.5 5.5 0 0 0-9.591-3.676.6.6 0 0 1-.818.001A5.5 5.5 0 0 0 2 9.5c0 2.3 1.5 4 3 5.5l5.535 5.362a2 2 0 0 0 2.879.052 2.12 2.12 0 0 0-.004-3 2.124 2.124 0 1 0 3-3 2.124 2.124 0 0 0 3.004 0 2 2 0 0 0 0-2.828l-1.881-1.882a2.41 2.41 0 0 0-3.409 0l-1.71 1.71a2 2 0 0 1-2.828 0 2 2 0 0 1 0-2.828l2.823-2.762',
    },
  },
];
const houseIcon: Icon = [
  { tag: 'path', attrs: { d: 'M15 21v-8a1 1 0 0 0-1-1h-4a1 1 0 0 0-1 1v8' } },
  {
    tag: 'path',
    attrs: {
      d: 'M3 10a2 2 0 0 1 .709-1.528l7-6a2 2 0 0 1 2.582 0l7 6A2 2 0 0 1 21 10v9a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2z',
    },
  },
];
const imageIcon: Icon = [
  { tag: 'rect', attrs: { width: '18', height: '18', x: '3', y: '3', rx: '2', ry: '2' } },
  { tag: 'circle', attrs: { cx: '9', cy: '9', r: '2' } },
  { tag: 'path', attrs: { d: 'm21 15-3.086-3.086a2 2 0 0 0-2.828 0L6 21' } },
];
const imageOffIcon: Icon = [
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
const infoIcon: Icon = [
  { tag: 'circle', attrs: { cx: '12', cy: '12', r: '10' } },
  { tag: 'path', attrs: { d: 'M12 16v-4' } },
  { tag: 'path', attrs: { d: 'M12 8h.01' } },
];
const keyboardIcon: Icon = [
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
const linkIcon: Icon = [
  { tag: 'path', attrs: { d: 'M10 13a5 5 0 0 0 7.54.54l3-3a5 5 0 0 0-7.07-7.07l-1.72 1.71' } },
  { tag: 'path', attrs: { d: 'M14 11a5 5 0 0 0-7.54-.54l-3 3a5 5 0 0 0 7.07 7.07l1.71-1.71' } },
];
const listIcon: Icon = [
  { tag: 'path', attrs: { d: 'M3 5h.01' } },
  { tag: 'path', attrs: { d: 'M3 12h.01' } },
  { tag: 'path', attrs: { d: 'M3 19h.01' } },
  { tag: 'path', attrs: { d: 'M8 5h13' } },
  { tag: 'path', attrs: { d: 'M8 12h13' } },
  { tag: 'path', attrs: { d: 'M8 19h13' } },
];
const lockIcon: Icon = [
  { tag: 'rect', attrs: { width: '18', height: '11', x: '3', y: '11', rx: '2', ry: '2' } },
  { tag: 'path', attrs: { d: 'M7 11V7a5 5 0 0 1 10 0v4' } },
];
const logOutIcon: Icon = [
  { tag: 'path', attrs: { d: 'm16 17 5-5-5-5' } },
  { tag: 'path', attrs: { d: 'M21 12H9' } },
  { tag: 'path', attrs: { d: 'M9 21H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2h4' } },
];
const maximizeIcon: Icon = [
  { tag: 'path', attrs: { d: 'M8 3H5a2 2 0 0 0-2 2v3' } },
  { tag: 'path', attrs: { d: 'M21 8V5a2 2 0 0 0-2-2h-3' } },
  { tag: 'path', attrs: { d: 'M3 16v3a2 2 0 0 0 2 2h3' } },
  { tag: 'path', attrs: { d: 'M16 21h3a2 2 0 0 0 2-2v-3' } },
];
const menuIcon: Icon = [
  { tag: 'path', attrs: { d: 'M4 5h16' } },
  { tag: 'path', attrs: { d: 'M4 12h16' } },
  { tag: 'path', attrs: { d: 'M4 19h16' } },
];
const messageCircleIcon: Icon = [
  {
    tag: 'path',
    attrs: {
      d: 'M2.992 16.342a2 2 0 0 1 .094 1.167l-1.065 3.29a1 1 0 0 0 1.236 1.168l3.413-.998a2 2 0 0 1 1.099.092 10 10 0 1 0-4.777-4.719',
    },
  },
];
const messageSquareIcon: Icon = [
  {
    tag: 'path',
    attrs: {
      d: 'M22 17a2 2 0 0 1-2 2H6.828a2 2 0 0 0-1.414.586l-2.202 2.202A.71.71 0 0 1 2 21.286V5a2 2 0 0 1 2-2h16a2 2 0 0 1 2 2z',
    },
  },
];
const micIcon: Icon = [
  { tag: 'path', attrs: { d: 'M12 19v3' } },
  { tag: 'path', attrs: { d: 'M19 10v2a7 7 0 0 1-14 0v-2' } },
  { tag: 'rect', attrs: { x: '9', y: '2', width: '6', height: '13', rx: '3' } },
];
const minusIcon: Icon = [{ tag: 'path', attrs: { d: 'M5 12h14' } }];
const monitorIcon: Icon = [
  { tag: 'rect', attrs: { width: '20', height: '14', x: '2', y: '3', rx: '2' } },
  { tag: 'line', attrs: { x1: '8', x2: '16', y1: '21', y2: '21' } },
  { tag: 'line', attrs: { x1: '12', x2: '12', y1: '17', y2: '21' } },
];
const moonIcon: Icon = [
  {
    tag: 'path',
    attrs: {
      d: 'M20.985 12.486a9 9 0 1 1-9.473-9.472c.405-.022.617.46.402.803a6 6 0 0 0 8.268 8.268c.344-.215.825-.004.803.401',
    },
  },
];
const phoneIcon: Icon = [
  {
    tag: 'path',
    attrs: {
      d: 'M13.832 16.568a1 1 0 0 0 1.213-.303l.355-.465A2 2 0 0 1 17 15h3a2 2 0 0 1 2 2v3a2 2 0 0 1-2 2A18 18 0 0 1 2 4a2 2 0 0 1 2-2h3a2 2 0 0 1 2 2v3a2 2 0 0 1-.8 1.6l-.468.351a1 1 0 0 0-.292 1.233 14 14 0 0 0 6.392 6.384',
    },
  },
];
const plusIcon: Icon = [
  { tag: 'path', attrs: { d: 'M5 12h14' } },
  { tag: 'path', attrs: { d: 'M12 5v14' } },
];
const presentationIcon: Icon = [
  { tag: 'path', attrs: { d: 'M2 3h20' } },
  { tag: 'path', attrs: { d: 'M21 3v11a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V3' } },
  { tag: 'path', attrs: { d: 'm7 21 5-5 5 5' } },
];
const printerIcon: Icon = [
  { tag: 'path', attrs: { d: 'M6 18H4a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2h16a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2h-2' } },
  { tag: 'path', attrs: { d: 'M6 9V3a1 1 0 0 1 1-1h10a1 1 0 0 1 1 1v6' } },
  { tag: 'rect', attrs: { x: '6', y: '14', width: '12', height: '8', rx: '1' } },
];
const rotateCcwIcon: Icon = [
  { tag: 'path', attrs: { d: 'M3 12a9 9 0 1 0 9-9 9.75 9.75 0 0 0-6.74 2.74L3 8' } },
  { tag: 'path', attrs: { d: 'M3 3v5h5' } },
];
const routeIcon: Icon = [
  { tag: 'circle', attrs: { cx: '6', cy: '19', r: '3' } },
  { tag: 'path', attrs: { d: 'M9 19h8.5a3.5 3.5 0 0 0 0-7h-11a3.5 3.5 0 0 1 0-7H15' } },
  { tag: 'circle', attrs: { cx: '18', cy: '5', r: '3' } },
];
const sendIcon: Icon = [
  {
    tag: 'path',
    attrs: {
      d: 'M14.536 21.686a.5.5 0 0 0 .937-.024l6.5-19a.496.496 0 0 0-.635-.635l-19 6.5a.5.5 0 0 0-.024.937l7.93 3.18a2 2 0 0 1 1.112 1.11z',
    },
  },
  { tag: 'path', attrs: { d: 'm21.854 2.147-10.94 10.939' } },
];
const settingsIcon: Icon = [
  {
    tag: 'path',
    attrs: {
      d: 'M9.671 4.136a2.34 2.34 0 0 1 4.659 0 2.34 2.34 0 0 0 3.319 1.915 2.34 2.34 0 0 1 2.33 4.033 2.34 2.34 0 0 0 0 3.831 2.34 2.34 0 0 1-2.33 4.033 2.34 2.34 0 0 0-3.319 1.915 2.34 2.34 0 0 1-4.659 0 2.34 2.34 0 0 0-3.32-1.915 2.34 2.34 0 0 1-2.33-4.033 2.34 2.34 0 0 0 0-3.831A2.34 2.34 0 0 1 6.35 6.051a2.34 2.34 0 0 0 3.319-1.915',
    },
  },
  { tag: 'circle', attrs: { cx: '12', cy: '12', r: '3' } },
];
const shieldIcon: Icon = [
  {
    tag: 'path',
    attrs: {
      d: 'M20 13c0 5-3.5 7.5-7.66 8.95a1 1 0 0 1-.67-.01C7.5 20.5 4 18 4 13V6a1 1 0 0 1 1-1c2 0 4.5-1.2 6.24-2.72a1.17 1.17 0 0 1 1.52 0C14.51 3.81 17 5 19 5a1 1 0 0 1 1 1z',
    },
  },
];
const shieldCheckIcon: Icon = [
  {
    tag: 'path',
    attrs: {
      d: 'M20 13c0 5-3.5 7.5-7.66 8.95a1 1 0 0 1-.67-.01C7.5 20.5 4 18 4 13V6a1 1 0 0 1 1-1c2 0 4.5-1.2 6.24-2.72a1.17 1.17 0 0 1 1.52 0C14.51 3.81 17 5 19 5a1 1 0 0 1 1 1z',
    },
  },
  { tag: 'path', attrs: { d: 'm9 12 2 2 4-4' } },
];
const smileIcon: Icon = [
  { tag: 'path', attrs: { d: 'M15 10V9' } },
  { tag: 'path', attrs: { d: 'M16.472 15a6 6 0 01-8.943 0' } },
  { tag: 'path', attrs: { d: 'M9 10V9' } },
  { tag: 'circle', attrs: { cx: '12', cy: '12', r: '10' } },
];
const snailIcon: Icon = [
  { tag: 'path', attrs: { d: 'M2 13a6 6 0 1 0 12 0 4 4 0 1 0-8 0 2 2 0 0 0 4 0' } },
  { tag: 'circle', attrs: { cx: '10', cy: '13', r: '8' } },
  { tag: 'path', attrs: { d: 'M2 21h12c4.4 0 8-3.6 8-8V7a2 2 0 1 0-4 0v6' } },
  { tag: 'path', attrs: { d: 'M18 3 19.1 5.2' } },
  { tag: 'path', attrs: { d: 'M22 3 20.9 5.2' } },
];
const sproutIcon: Icon = [
  {
    tag: 'path',
    attrs: {
      d: 'M14 9.536V7a4 4 0 0 1 4-4h1.5a.5.5 0 0 1 .5.5V5a4 4 0 0 1-4 4 4 4 0 0 0-4 4c0 2 1 3 1 5a5 5 0 0 1-1 3',
    },
  },
  { tag: 'path', attrs: { d: 'M4 9a5 5 0 0 1 8 4 5 5 0 0 1-8-4' } },
  { tag: 'path', attrs: { d: 'M5 21h14' } },
];
const starIcon: Icon = [
  {
    tag: 'path',
    attrs: {
      d: 'M11.525 2.295a.53.53 0 0 1 .95 0l2.31 4.679a2.123 2.123 0 0 0 1.595 1.16l5.166.756a.53.53 0 0 1 .294.904l-3.736 3.638a2.123 2.123 0 0 0-.611 1.878l.882 5.14a.53.53 0 0 1-.771.56l-4.618-2.428a2.122 2.122 0 0 0-1.973 0L6.396 21.01a.53.53 0 0 1-.77-.56l.881-5.139a2.122 2.122 0 0 0-.611-1.879L2.16 9.795a.53.53 0 0 1 .294-.906l5.165-.755a2.122 2.122 0 0 0 1.597-1.16z',
    },
  },
];
const sunIcon: Icon = [
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
const trash2Icon: Icon = [
  { tag: 'path', attrs: { d: 'M10 11v6' } },
  { tag: 'path', attrs: { d: 'M14 11v6' } },
  { tag: 'path', attrs: { d: 'M19 6v14a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V6' } },
  { tag: 'path', attrs: { d: 'M3 6h18' } },
  { tag: 'path', attrs: { d: 'M8 6V4a2 2 0 0 1 2-2h4a2 2 0 0 1 2 2v2' } },
];
const userIcon: Icon = [
  { tag: 'path', attrs: { d: 'M19 21v-2a4 4 0 0 0-4-4H9a4 4 0 0 0-4 4v2' } },
  { tag: 'circle', attrs: { cx: '12', cy: '7', r: '4' } },
];
const usersIcon: Icon = [
  { tag: 'path', attrs: { d: 'M16 21v-2a4 4 0 0 0-4-4H6a4 4 0 0 0-4 4v2' } },
  { tag: 'path', attrs: { d: 'M16 3.128a4 4 0 0 1 0 7.744' } },
  { tag: 'path', attrs: { d: 'M22 21v-2a4 4 0 0 0-3-3.87' } },
  { tag: 'circle', attrs: { cx: '9', cy: '7', r: '4' } },
];
const windIcon: Icon = [
  { tag: 'path', attrs: { d: 'M12.8 19.6A2 2 0 1 0 14 16H2' } },
  { tag: 'path', attrs: { d: 'M17.5 8a2.5 2.5 0 1 1 2 4H2' } },
  { tag: 'path', attrs: { d: 'M9.8 4.4A2 2 0 1 1 11 8H2' } },
];

export const icons = {
  ...firstIcons,
  'a-large-small': aLargeSmallIcon,
  'arrow-left': arrowLeftIcon,
  'at-sign': atSignIcon,
  bookmark: bookmarkIcon,
  camera: cameraIcon,
  'camera-off': cameraOffIcon,
  'chevron-down': chevronDownIcon,
  'chevron-right': chevronRightIcon,
  'circle-check': circleCheckIcon,
  'circle-question-mark': circleQuestionMarkIcon,
  contrast: contrastIcon,
  ear: earIcon,
  'ellipsis-vertical': ellipsisVerticalIcon,
  'external-link': externalLinkIcon,
  eye: eyeIcon,
  'eye-off': eyeOffIcon,
  'file-text': fileTextIcon,
  flag: flagIcon,
  globe: globeIcon,
  heart: heartIcon,
  'heart-handshake': heartHandshakeIcon,
  house: houseIcon,
  image: imageIcon,
  'image-off': imageOffIcon,
  info: infoIcon,
  keyboard: keyboardIcon,
  link: linkIcon,
  list: listIcon,
  lock: lockIcon,
  'log-out': logOutIcon,
  maximize: maximizeIcon,
  menu: menuIcon,
  'message-circle': messageCircleIcon,
  'message-square': messageSquareIcon,
  mic: micIcon,
  minus: minusIcon,
  monitor: monitorIcon,
  moon: moonIcon,
  phone: phoneIcon,
  plus: plusIcon,
  presentation: presentationIcon,
  printer: printerIcon,
  'rotate-ccw': rotateCcwIcon,
  route: routeIcon,
  send: sendIcon,
  settings: settingsIcon,
  shield: shieldIcon,
  'shield-check': shieldCheckIcon,
  smile: smileIcon,
  snail: snailIcon,
  sprout: sproutIcon,
  star: starIcon,
  sun: sunIcon,
  'trash-2': trash2Icon,
  user: userIcon,
  users: usersIcon,
  wind: windIcon,
} as const satisfies Record<string, Icon>;

export type IconName = keyof typeof icons;
