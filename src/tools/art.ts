import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { optimise } from './art/optimise.ts';
import { type DrawnPerson, drawPerson, MOODS, PEOPLE } from './art/people.ts';
import { ROOMS, roomSheet } from './art/rooms/index.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const sizes: [string, number][] = [];

function save(path: string, svg: string, decimals = 1): void {
  const file = join(root, path);
  const small = optimise(svg, decimals);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${small}\n`);
  sizes.push([path, small.length]);
}

for (const id of Object.keys(PEOPLE) as DrawnPerson[]) {
  for (const mood of MOODS) save(`assets/people/${id}-${mood}.svg`, drawPerson(id, mood));
}

for (const [id, draw] of Object.entries(ROOMS)) {
  const room = draw();
  save(`assets/rooms/${id}.svg`, roomSheet(room.base), 0);
  save(`assets/rooms/${id}-light.svg`, roomSheet(room.light));
}

sizes.sort((a, b) => b[1] - a[1]);
process.stdout.write(`${sizes.length} drawings, ${sizes.reduce((sum, [, size]) => sum + size, 0)} bytes\n`);
for (const [path, size] of sizes.slice(0, 8)) process.stdout.write(`  ${size} ${path}\n`);
