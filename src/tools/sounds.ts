/**
 * `npm run sounds`: makes the product's sounds and packs them into one sprite.
 *
 * Writes assets/sounds/sprite.webm (Opus), assets/sounds/sprite.mp3 and src/ports/sound-sprite.ts. All three are
 * committed: neither the app nor its tests need this. Packing needs `ffmpeg` on the machine.
 * `npm run sounds -- --wav <folder>` also writes every sound as a WAV file, to listen to.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loudness, peak } from './sounds/loudness.ts';
import { layOut, spriteModule, toWav } from './sounds/sprite.ts';
import { SAMPLE_RATE } from './sounds/voice.ts';

/** Design, section 5: both files together stay under this many bytes. */
const MOST_BYTES = 150_000;

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs ffmpeg; says in one line what to do when that does not work. */
function ffmpeg(args: readonly string[]): void {
  const bare = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];
  const [out = ''] = args.slice(-1);
  const run = spawnSync('ffmpeg', ['-y', '-v', 'error', ...args.slice(0, -1), ...bare, out], {
    encoding: 'utf8',
  });
  if (run.error)
    throw new Error('ffmpeg was not found. Install it (for example `apt install ffmpeg`), then run again.');
  if (run.status !== 0) throw new Error(`ffmpeg could not write ${out}:\n${run.stderr}`);
}

function main(): void {
  console.log('Synthesising …');
  const sprite = layOut();
  for (const [name, signal] of sprite.sounds) {
    const seconds = (signal.length / SAMPLE_RATE).toFixed(2);
    console.log(
      `  ${name.padEnd(9)} ${seconds} s   loudness ${loudness(signal).toFixed(1)} dB   peak ${peak(signal).toFixed(1)} dB`,
    );
  }

  const wavFolder = process.argv.includes('--wav')
    ? process.argv[process.argv.indexOf('--wav') + 1]
    : undefined;
  if (wavFolder) {
    mkdirSync(wavFolder, { recursive: true });
    for (const [name, signal] of sprite.sounds) writeFileSync(join(wavFolder, `${name}.wav`), toWav(signal));
  }

  console.log('Packing …');
  const work = mkdtempSync(join(tmpdir(), 'sounds-'));
  try {
    const wav = join(work, 'sprite.wav');
    writeFileSync(wav, toWav(sprite.samples));
    const folder = join(root, 'assets', 'sounds');
    mkdirSync(folder, { recursive: true });
    const webm = join(folder, 'sprite.webm');
    const mp3 = join(folder, 'sprite.mp3');
    ffmpeg(['-i', wav, '-c:a', 'libopus', '-b:a', '24k', '-vbr', 'on', '-application', 'audio', webm]);
    ffmpeg(['-i', wav, '-c:a', 'libmp3lame', '-ar', '24000', '-b:a', '32k', mp3]);
    const bytes = [webm, mp3].map((file) => statSync(file).size);
    const sum = bytes.reduce((a, b) => a + b, 0);
    console.log(`  sprite.webm ${bytes[0]} B, sprite.mp3 ${bytes[1]} B, together ${sum} B`);
    if (sum > MOST_BYTES)
      throw new Error(`The sprite is over ${MOST_BYTES} B: shorten a sound or lower a bit rate.`);
    writeFileSync(join(root, 'src', 'ports', 'sound-sprite.ts'), spriteModule(sprite));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  console.log('Written: assets/sounds/sprite.webm, assets/sounds/sprite.mp3, src/ports/sound-sprite.ts');
}

main();
