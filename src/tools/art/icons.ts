import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The Lucide icons that the app uses. */
export const ICON_NAMES = [
  'search',
  'smile',
  'save',
  'ban',
  'message-circle-heart',
  'megaphone',
  'life-buoy',
  'x',
  'map',
  'type',
  'a-large-small',
  'volume-2',
  'volume-x',
  'chevron-left',
  'chevron-right',
  'chevron-down',
  'play',
  'pause',
  'skip-forward',
  'flag',
  'check',
  'bookmark',
  'presentation',
  'users',
  'house',
  'shield',
  'shield-check',
  'rotate-ccw',
  'mic',
  'settings',
  'languages',
  'hand',
  'heart',
  'heart-handshake',
  'phone',
  'globe',
  'printer',
  'eye',
  'eye-off',
  'external-link',
  'list',
  'arrow-right',
  'arrow-left',
  'plus',
  'minus',
  'trash-2',
  'book-open',
  'wind',
  'message-square',
  'message-circle',
  'camera',
  'camera-off',
  'lock',
  'clock',
  'link',
  'at-sign',
  'image',
  'image-off',
  'user',
  'ear',
  'monitor',
  'sun',
  'moon',
  'contrast',
  'lightbulb',
  'star',
  'sprout',
  'log-out',
  'ellipsis-vertical',
  'menu',
  'info',
  'circle-question-mark',
  'maximize',
  'keyboard',
  'route',
  'file-text',
  'snail',
  'circle-check',
  'send',
] as const;

/** Those of the top bar, the content notice and the chat: on the way to the first choice, in a file of their own. */
export const FIRST_ICON_NAMES: readonly (typeof ICON_NAMES)[number][] = [
  'map',
  'languages',
  'type',
  'volume-2',
  'volume-x',
  'life-buoy',
  'x',
  'play',
  'book-open',
  'chevron-left',
  'pause',
  'skip-forward',
  'clock',
  'arrow-right',
  'search',
  'hand',
  'save',
  'ban',
  'message-circle-heart',
  'megaphone',
  'check',
  'lightbulb',
];

type Shape = [tag: string, attrs: [key: string, value: string][]];

/** The shapes in one of Lucide's files. Throws if there is no such icon. */
function shapesOf(name: string): Shape[] {
  const folder = dirname(createRequire(import.meta.url).resolve('lucide-static/package.json'));
  let svg: string;
  try {
    svg = readFileSync(join(folder, 'icons', `${name}.svg`), 'utf8');
  } catch {
    throw new Error(`Lucide has no icon "${name}"; choose another name in src/tools/art/icons.ts`);
  }
  const inside = svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>'));
  return [...inside.matchAll(/<(\w+)([^>]*)>/g)].map(([, tag = '', rest = '']) => [
    tag,
    [...rest.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key = '', value = '']): [string, string] => [
      key,
      value,
    ]),
  ]);
}

const header = `// Made by "npm run art" from Lucide (ISC licence); do not edit by hand.`;

/** The constant of an icon, and its row in the list. */
function codeOf(name: string): { constant: string; row: string; code: string } {
  const shapes = shapesOf(name).map(([tag, attrs]) => {
    const list = attrs
      .map(([key, value]) => `${/^\w+$/.test(key) ? key : `'${key}'`}: '${value}'`)
      .join(', ');
    return `  { tag: '${tag}', attrs: { ${list} } },`;
  });
  const constant = `${name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}Icon`;
  return {
    constant,
    row: `  ${/^\w+$/.test(name) ? name : `'${name}'`}: ${constant},`,
    code: `const ${constant}: Icon = [\n${shapes.join('\n')}\n];`,
  };
}

/** The text of src/shared/first-icons.ts. */
export function firstIconsFile(): string {
  const all = [...FIRST_ICON_NAMES].sort().map(codeOf);
  return `${header}
// Shapes in a 24 x 24 frame, drawn with a line 2 wide, round ends and joins, and no fill.
// What the way to the first choice needs; everything else is in icons.ts.

export interface IconShape {
  tag: 'path' | 'circle' | 'rect' | 'line' | 'polyline' | 'polygon' | 'ellipse';
  attrs: Readonly<Record<string, string>>;
}

export type Icon = readonly IconShape[];

${all.map(({ code }) => code).join('\n')}

export const firstIcons = {
${all.map(({ row }) => row).join('\n')}
} as const satisfies Record<string, Icon>;
`;
}

/** The text of src/shared/icons.ts. */
export function iconsFile(): string {
  const later = [...ICON_NAMES]
    .filter((name) => !FIRST_ICON_NAMES.includes(name))
    .sort()
    .map(codeOf);
  return `${header}
// All icons: those of first-icons.ts, and what comes a moment later.

import { firstIcons, type Icon } from './first-icons.ts';

export type { Icon, IconShape } from './first-icons.ts';

${later.map(({ code }) => code).join('\n')}

export const icons = {
  ...firstIcons,
${later.map(({ row }) => row).join('\n')}
} as const satisfies Record<string, Icon>;

export type IconName = keyof typeof icons;
`;
}
