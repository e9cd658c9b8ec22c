import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LEAVE_SITE } from '../../src/ports/leave-site.ts';
import { neutralNotes } from '../../src/ports/neutral-note.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const html = read('src/neutral.html');
const css = read('src/neutral.css');

test('the page and the note that needs no network say the same', () => {
  const words = neutralNotes.flatMap((note) => [note.title, note.intro, ...note.clouds.flat(), note.task]);
  const body = html.slice(html.indexOf('<main>'), html.indexOf('</main>'));
  expect([...body.matchAll(/<(?:h1|p|dt|dd)>([^<]+)</g)].map((match) => match[1])).toEqual(words);
});

test('it stands alone: no script, no other site, no word about what it replaces', () => {
  expect(html).not.toMatch(/<script|https?:|javascript:| on\w+=|style=/i);
  expect(css).not.toMatch(/url\(|@import/);
  expect(html + css).not.toMatch(
    /got your back|cuenta conmigo|gyb|sextor|groom|blackmail|chantaje|safe|segur|help|ayuda/i,
  );
});

test('the site is one secure front page, without a query that would tell where somebody came from', () => {
  const url = new URL(LEAVE_SITE);
  expect([url.protocol, url.pathname, url.search, url.hash]).toEqual(['https:', '/', '', '']);
});
