const dark = '#1f2a37';
const sheet = (from: string, to: string, inside: string): string =>
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96" width="96" height="96">' +
  `<defs><linearGradient id="g" x2="1" y2="1"><stop stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient></defs>` +
  `<rect x="2" y="2" width="92" height="92" rx="24" fill="url(#g)"/>${inside}<rect x="3" y="3" width="90" height="90" rx="23" fill="none" stroke="${dark}" stroke-width="4"/></svg>`;
const ink = (width = 5): string =>
  `fill="none" stroke="${dark}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"`;
const inked = (fill: string, width = 4.5): string =>
  `fill="${fill}" stroke="${dark}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"`;

/** Icons of the fictional apps, by platform id. */
export const APPS: Record<string, () => string> = {
  // a lens with a glint
  glimmerly: () =>
    sheet(
      '#ffd08f',
      '#ffab9f',
      `<circle cx="45" cy="53" r="25" ${inked('#fffaf4')}/><circle cx="45" cy="53" r="13" ${inked('#6d4c8d')}/><path fill="#fffaf4" d="M40 46q4-4 8-3l-6 7z"/><path ${inked('#fff3b8', 4)} d="M72 10q2 12 14 14-12 2-14 14-2-12-14-14 12-2 14-14z"/>`,
    ),
  // two pebbles that talk
  pebbler: () =>
    sheet(
      '#a9d3df',
      '#6fa3bb',
      `<path ${inked('#f3f6f5')} d="M14 44Q14 22 40 20T68 42Q68 62 42 62Q36 62 31 60L20 66L22 56Q14 52 14 44Z"/><path ${inked('#3e7f95')} d="M44 62Q44 48 62 47T82 62Q83 70 76 74L78 84L67 78Q44 80 44 62Z"/><path ${ink(5)} d="M30 41v.1M41 41v.1M52 41v.1"/>`,
    ),
  // a kangaroo's head in a helmet, over a chequered flag
  rallyroo: () =>
    sheet(
      '#ffbf5e',
      '#f2873f',
      `<path fill="#fffdf6" d="M4 70h88v12H4z"/><path fill="${dark}" d="M8 70h12v6H8zM32 70h12v6H32zM56 70h12v6H56zM80 70h12v6H80zM20 76h12v6H20zM44 76h12v6H44zM68 76h12v6H68z"/>` +
        `<path ${inked('#c98a55')} d="M40 32L28 10Q40 8 50 28L58 26L60 8Q72 14 66 32Q78 44 80 54Q84 62 76 64Q60 68 46 62Q30 56 40 32Z"/><path ${inked('#5fa05a')} d="M31 52Q26 30 50 26Q66 26 68 38L46 46Q44 58 46 63Q34 62 31 52Z"/><path ${ink(5)} d="M62 46v1M76 55h1"/>`,
    ),
  // a castle of gems
  gemhaven: () =>
    sheet(
      '#b9e3b6',
      '#6fbdae',
      `<path ${inked('#fffaf0')} d="M18 80V46h12v8h10v-8h16v8h10v-8h12v34z"/><path ${inked('#9a7bb8')} d="M48 10l14 12-14 18-14-18z"/><path ${ink(4)} d="M34 22h28M48 40V22"/><path ${inked('#6d4c8d')} d="M41 80V70a7 7 0 0 1 14 0v10z"/>`,
    ),
  // a nest with three chattering heads of speech
  nestchat: () =>
    sheet(
      '#fbe596',
      '#eebf55',
      `<circle cx="34" cy="40" r="13" ${inked('#e4745b')}/><circle cx="62" cy="40" r="13" ${inked('#2b9a8f')}/><circle cx="48" cy="32" r="13" ${inked('#fffaf0')}/><path ${inked('#a97c4c')} d="M14 48Q48 62 82 48Q82 78 48 80Q14 78 14 48Z"/><path ${ink(4)} d="M24 62l14 6M40 60l18 8M60 62l12-4M36 74l16-2"/><path ${ink(5)} d="M43 32v.1M53 32v.1"/>`,
    ),
  // a shed with two arrows
  swapshed: () =>
    sheet(
      '#e3d3ad',
      '#b3c489',
      `<path ${inked('#c9694f')} d="M12 44L48 16L84 44L78 50H18Z"/><path ${inked('#fffaf0')} d="M20 48h56v32H20z"/><path ${ink(5.5)} d="M32 60h30l-7-7M64 71H34l7 7"/>`,
    ),
  // a spotlight on a star
  stagelight: () =>
    sheet(
      '#d5bdf3',
      '#ef9fc8',
      `<path fill="#fff3b8" d="M26 8L86 92H18Z" fill-opacity=".75"/><path ${inked('#6d4c8d')} d="M14 14L32 6L38 20L20 28Z"/><path ${inked('#f6b73c')} d="M54 38l7 14 15 2-11 11 3 15-14-7-14 7 3-15-11-11 15-2z"/>`,
    ),
  // an album in a box
  vaultbox: () =>
    sheet(
      '#c9d6e6',
      '#a7aadb',
      `<path ${inked('#fffaf0')} d="M28 14h40v34H28z"/><path fill="#8bbf9c" d="M31 45l11-14 8 8 6-6 9 12z"/><circle cx="58" cy="24" r="4" fill="#f6b73c"/><path ${inked('#6f86b5')} d="M14 42h68v38H14z"/><path ${ink(4.5)} d="M14 54h68"/><circle cx="48" cy="64" r="9" ${inked('#f6b73c')}/><path ${ink(4.5)} d="M48 64v3"/>`,
    ),
};
