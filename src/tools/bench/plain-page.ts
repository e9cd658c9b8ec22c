import { createServer } from 'node:http';
import { brotliCompressSync } from 'node:zlib';
import { linesOf } from '../../scenario/graph.ts';
import type { Scenario } from '../../scenario/types.ts';

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * The limit to compare with: the first twelve beats of a story as somebody would write them by hand, one page with its
 * script and style inside, no fonts, no pictures, no library. A notice, a start button, then the chat.
 */
export function plainPage(story: Scenario): string {
  const ids = Object.keys(story.beats).slice(0, 12);
  const spoken = new Map(ids.map((id) => [id, [] as string[]]));
  for (const [block, line] of linesOf(story)) if ('text' in line) spoken.get(block)?.push(line.text);
  const beats = ids.map((id) => ({
    lines: spoken.get(id) ?? [],
    choices: Object.values(story.beats[id]?.choices ?? {}).map((choice) => [
      choice.text,
      Math.max(0, ids.indexOf(typeof choice.to === 'string' ? choice.to : '')),
    ]),
  }));
  const data = JSON.stringify(beats).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escape(story.title)}</title>
<style>body{font:18px/1.5 sans-serif;max-width:34em;margin:1em auto;background:#fbf7f0;color:#1f2a37}button{display:block;font:inherit;margin:.5em 0;padding:.6em 1em}</style>
<h1>${escape(story.title)}</h1><main><p>${escape(story.notice)}</p><button data-press="begin">Start</button></main>
<script>
const beats=${data},main=document.querySelector('main');
function show(at){main.textContent='';const beat=beats[at];
for(const line of beat.lines){const p=document.createElement('p');p.textContent=line;main.append(p)}
const box=document.createElement('div');box.className='prompt';
for(const [label,to] of beat.choices.length?beat.choices:[['Go on',(at+1)%beats.length]]){const b=document.createElement('button');b.className='choice';b.textContent=label;b.onclick=()=>show(to);box.append(b)}
main.append(box)}
document.querySelector('button').onclick=()=>show(0);
</script></html>
`;
}

export interface PlainSite {
  url: string;
  /** Bytes of the page, brotli. */
  bytes: number;
  close(): Promise<void>;
}

/** Serves that page, compressed, to this machine only. */
export async function servePlainPage(story: Scenario): Promise<PlainSite> {
  const body = brotliCompressSync(plainPage(story));
  const server = createServer((_request, response) => {
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Encoding': 'br',
      'Content-Length': body.length,
    });
    response.end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://localhost:${port}/`,
    bytes: body.length,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
