// npm run art: draws every picture into assets/, and writes the lists that the app is typed by.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { APPS } from './art/apps.ts';
import { CREDITS } from './art/credits.ts';
import { firstIconsFile, iconsFile } from './art/icons.ts';
import { optimise } from './art/optimise.ts';
import { type DrawnPerson, drawPerson, MOODS, PEOPLE } from './art/people.ts';
import { PROFILES } from './art/profiles.ts';
import { ROOMS, roomSheet } from './art/rooms/index.ts';
import { BRAND, STICKERS } from './art/stickers.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const drawn = new Map<string, number>();

function write(path: string, text: string): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function save(path: string, svg: string, decimals = 1): void {
  const small = optimise(svg, decimals);
  write(path, `${small}\n`);
  drawn.set(path, small.length);
}

process.stdout.write('Drawing people ');
for (const id of Object.keys(PEOPLE) as DrawnPerson[]) {
  for (const mood of MOODS) save(`assets/people/${id}-${mood}.svg`, drawPerson(id, mood));
  process.stdout.write('.');
}
process.stdout.write('\nDrawing rooms ');
for (const [id, draw] of Object.entries(ROOMS)) {
  const room = draw();
  save(`assets/rooms/${id}.svg`, roomSheet(room.base), 0);
  save(`assets/rooms/${id}-light.svg`, roomSheet(room.light));
  process.stdout.write('.');
}
process.stdout.write('\n');
const rest = { profiles: PROFILES, apps: APPS, stickers: STICKERS, brand: BRAND };
for (const [folder, pictures] of Object.entries(rest)) {
  for (const [id, draw] of Object.entries(pictures)) save(`assets/${folder}/${id}.svg`, draw());
}

// What is no longer drawn goes, so that the folders hold exactly what the tool makes.
for (const folder of ['people', 'rooms', ...Object.keys(rest)]) {
  for (const file of readdirSync(join(root, 'assets', folder))) {
    if (file.endsWith('.svg') && !drawn.has(`assets/${folder}/${file}`))
      rmSync(join(root, 'assets', folder, file));
  }
}

function idList(constant: string, type: string, what: string, ids: readonly string[]): string {
  const rows = ids.map((id) => `  '${id}',`).join('\n');
  return `/** ${what} */\nexport const ${constant} = [\n${rows}\n] as const;\nexport type ${type} = (typeof ${constant})[number];\n`;
}

write(
  'src/shared/art-ids.ts',
  `// Made by "npm run art"; do not edit by hand.\n\n${[
    idList('PERSON_IDS', 'PersonId', 'Everybody who is drawn (assets/people).', Object.keys(PEOPLE)),
    idList('MOODS', 'Mood', 'The faces that each of them has.', MOODS),
    idList('ROOM_IDS', 'RoomId', 'Places (assets/rooms).', Object.keys(ROOMS)),
    idList('PROFILE_IDS', 'ProfileId', 'Pictures of accounts (assets/profiles).', Object.keys(PROFILES)),
    idList('APP_IDS', 'AppId', 'Icons of the fictional apps (assets/apps).', Object.keys(APPS)),
    idList('STICKER_IDS', 'StickerId', 'Stickers in chats (assets/stickers).', Object.keys(STICKERS)),
  ].join('\n')}`,
);
write('src/shared/first-icons.ts', firstIconsFile());
write('src/shared/icons.ts', iconsFile());
write('assets/credits.json', `${JSON.stringify(CREDITS, null, 2)}\n`);

// In the project's own format, so that a second run changes nothing.
const biome = join(
  dirname(createRequire(import.meta.url).resolve('@biomejs/biome/package.json')),
  'bin/biome',
);
execFileSync(
  process.execPath,
  [
    biome,
    'format',
    '--write',
    'src/shared/art-ids.ts',
    'src/shared/first-icons.ts',
    'src/shared/icons.ts',
    'assets/credits.json',
  ],
  { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
);

const total = [...drawn.values()].reduce((sum, size) => sum + size, 0);
process.stdout.write(`${drawn.size} drawings, ${Math.round(total / 1024)} kB. The largest:\n`);
for (const [path, size] of [...drawn].sort((a, b) => b[1] - a[1]).slice(0, 5)) {
  process.stdout.write(`  ${(size / 1024).toFixed(1)} kB  ${path}\n`);
}
