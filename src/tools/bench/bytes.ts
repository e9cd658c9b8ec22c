import type { Browser } from 'playwright-core';
import { type FileSize, openPage, type Seen, sizeOf, slow4g, untilDrawn, untilFirstChoice } from './drive.ts';
import { kb, type Row } from './row.ts';

const isFont = ({ file }: FileSize) => /\.woff2?$/.test(file);
const isPicture = ({ file }: FileSize) => /\.(svg|png|webp|jpe?g|ico)$/.test(file);
const isSound = ({ file }: FileSize) => /\.(webm|mp3)$/.test(file);
const isPhaser = ({ file }: FileSize) => /phaser/.test(file);

function sum(files: readonly FileSize[], encoding: 'brotli' | 'gzip'): number {
  return files.reduce((total, file) => total + file[encoding], 0);
}

/** The files behind requests, each once: a second request is answered by the cache. */
function filesOf(folder: string, url: string, requests: readonly Seen[]): FileSize[] {
  const own = requests
    .filter((request) => request.url.startsWith(url))
    .map((request) => request.url.split('#')[0] ?? '');
  return [...new Set(own.map((address) => address.split('?')[0] ?? ''))].map((address) =>
    sizeOf(folder, address),
  );
}

const list = (files: readonly FileSize[]) =>
  [...files]
    .sort((a, b) => b.brotli - a.brotli)
    .map(({ file, brotli }) => `${file} ${kb(brotli)}`)
    .join(', ');

/** What crosses the wire until the first choice of a story can be answered, in text view and drawn. */
export async function measureBytes(
  browser: Browser,
  folder: string,
  url: string,
  story: string,
): Promise<Row[]> {
  const text = await openPage(browser);
  await text.cdp.send('Network.emulateNetworkConditions', slow4g);
  await text.page.goto(`${url}/?play=${story}&view=text&region=gb`, { waitUntil: 'commit' });
  const choiceAt = (await untilFirstChoice(text)) + (text.requests[0]?.began ?? 0);
  // On a slow network what is loaded ahead for later does not come in between: what had arrived is what it took.
  const arrived = text.requests.filter((request) => request.ended <= choiceAt);
  const first = filesOf(folder, url, arrived);
  const ahead = filesOf(
    folder,
    url,
    text.requests.filter((request) => request.began <= choiceAt && request.ended > choiceAt),
  );
  const wire = arrived.reduce((total, request) => total + request.wire, 0);
  const elsewhere = text.requests.filter((request) => !request.url.startsWith(url));
  await text.close();

  const drawn = await openPage(browser);
  await drawn.page.goto(`${url}/?play=${story}&region=gb`);
  await untilDrawn(drawn);
  const whole = filesOf(folder, url, drawn.requests);
  elsewhere.push(...drawn.requests.filter((request) => !request.url.startsWith(url)));
  await drawn.close();

  const fonts = first.filter(isFont);
  const rest = first.filter((file) => !isFont(file));
  const pictures = first.filter(isPicture);
  const bodies =
    'Bodies as the server sends them (compressed beforehand: brotli 11, gzip 9) that had arrived when the first choice was painted, on slow 4G';
  return [
    {
      id: 'bytes.text',
      what: 'bytes until the first choice can be answered, text view, without fonts',
      measured: `${kb(sum(rest, 'brotli'))} brotli (${kb(sum(rest, 'gzip'))} gzip)`,
      figures: {
        brotli: sum(rest, 'brotli'),
        gzip: sum(rest, 'gzip'),
        pictures: sum(pictures, 'brotli'),
        phaserFiles: first.filter(isPhaser).length,
        files: list(rest),
        ahead: list(ahead),
      },
      goal: '≤ 34 KB, Phaser not among them',
      met: sum(rest, 'brotli') <= 34_000 && !first.some(isPhaser),
      how: `${bodies}; ?play=${story}&view=text&region=gb, the notice's start button pressed at once. Loaded ahead at that moment: ${kb(sum(ahead, 'brotli'))} more. Response headers (HTTP/1.1, all files) come on top: ${kb(Math.max(0, wire - sum(first, 'brotli')))}.`,
    },
    {
      id: 'bytes.text.fonts',
      what: 'the same with fonts',
      measured: `${kb(sum(first, 'brotli'))} brotli (${kb(sum(first, 'gzip'))} gzip), ${fonts.length} font file${fonts.length === 1 ? '' : 's'}`,
      figures: {
        brotli: sum(first, 'brotli'),
        gzip: sum(first, 'gzip'),
        fonts: sum(fonts, 'brotli'),
        files: list(fonts),
      },
      goal: '≤ 70 KB',
      met: sum(first, 'brotli') <= 70_000,
      how: 'As above; font files are compressed in themselves.',
    },
    {
      id: 'requests.text',
      what: 'requests until then',
      measured: `${first.length} (${rest.length - pictures.length} code and words, ${pictures.length} pictures, ${fonts.length} fonts)`,
      figures: { requests: first.length, pictures: pictures.length, fonts: fonts.length },
      how: 'Different files that had arrived in a fresh profile when the first choice was painted.',
    },
    {
      id: 'bytes.drawn',
      what: 'bytes until the drawn chat is there, one story, everything',
      measured: `${kb(sum(whole, 'brotli'))} brotli (Phaser ${kb(sum(whole.filter(isPhaser), 'brotli'))}, pictures ${kb(sum(whole.filter(isPicture), 'brotli'))}, fonts ${kb(sum(whole.filter(isFont), 'brotli'))}, sound ${kb(sum(whole.filter(isSound), 'brotli'))})`,
      figures: {
        brotli: sum(whole, 'brotli'),
        gzip: sum(whole, 'gzip'),
        phaser: sum(whole.filter(isPhaser), 'brotli'),
        pictures: sum(whole.filter(isPicture), 'brotli'),
        requests: whole.length,
        files: list(whole),
      },
      goal: '≤ 300 KB',
      met: sum(whole, 'brotli') <= 300_000,
      how: 'From an empty cache until the canvas shows the chat and nothing has been asked for during 0.7 s; sound only if it was loaded by then.',
    },
    {
      id: 'requests.elsewhere',
      what: 'requests to any other origin',
      measured: String(elsewhere.length),
      figures: { requests: elsewhere.length, to: elsewhere.map((request) => request.url).join(' ') },
      goal: '0',
      met: elsewhere.length === 0,
      how: 'All requests of the two pages above.',
    },
  ];
}
