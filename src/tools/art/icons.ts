import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The Lucide icons that the app uses. */
export const ICON_NAMES = [
  'search',
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
  'smile',
  'route',
  'file-text',
  'snail',
  'circle-check',
  'send',
] as const;

type Node = [tag: string, attrs: Record<string, string>];

/** Lucide's own table of shapes, one entry an icon. Throws if one of our names is not in it. */
export function iconsFile(): string {
  const require = createRequire(import.meta.url);
  const table = JSON.parse(readFileSync(require.resolve('lucide-static/icon-nodes.json'), 'utf8')) as Record<
    string,
    Node[] | undefined
  >;
  const constants: string[] = [];
  const rows: string[] = [];
  for (const name of [...ICON_NAMES].sort()) {
    const nodes = table[name];
    if (!nodes) throw new Error(`Lucide has no icon "${name}"`);
    const shapes = nodes.map(([tag, attrs]) => {
      const own = Object.entries(attrs).filter(([key]) => key !== 'key');
      const list = own
        .map(([key, value]) => `${/^\w+$/.test(key) ? key : `'${key}'`}: '${value}'`)
        .join(', ');
      return `  { tag: '${tag}', attrs: { ${list} } },`;
    });
    const constant = `${name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}Icon`;
    constants.push(`export const ${constant}: Icon = [\n${shapes.join('\n')}\n];`);
    rows.push(`  ${/^\w+$/.test(name) ? name : `'${name}'`}: ${constant},`);
  }
  return `// Made by "npm run art" from Lucide (ISC licence); do not edit by hand.
// Shapes in a 24 x 24 frame, drawn with a line 2 wide, round ends and joins, and no fill.
// Import single icons where bytes count (the way to the first choice); \`icons\` brings all of them.

export interface IconShape {
  tag: 'path' | 'circle' | 'rect' | 'line' | 'polyline' | 'polygon' | 'ellipse';
  attrs: Readonly<Record<string, string>>;
}

export type Icon = readonly IconShape[];

${constants.join('\n')}

export const icons = {
${rows.join('\n')}
} as const satisfies Record<string, Icon>;

export type IconName = keyof typeof icons;
`;
}
