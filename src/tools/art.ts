import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { optimise } from './art/optimise.ts';
import { drawPerson, MOODS, PEOPLE, type DrawnPerson } from './art/people.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const sizes: [string, number][] = [];

function save(path: string, svg: string): void {
  const file = join(root, path);
  const small = optimise(svg);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${small}\n`);
  sizes.push([path, small.length]);
}

for (const id of Object.keys(PEOPLE) as DrawnPerson[]) {
  for (const mood of MOODS) save(`assets/people/${id}-${mood}.svg`, drawPerson(id, mood));
}

sizes.sort((a, b) => b[1] - a[1]);
process.stdout.write(`${sizes.length} drawings, ${sizes.reduce((sum, [, size]) => sum + size, 0)} bytes\n`);
for (const [path, size] of sizes.slice(0, 8)) process.stdout.write(`  ${size} ${path}\n`);
