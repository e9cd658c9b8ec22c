import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { textsOf } from '../../src/scenario/strings.ts';
import type { Lang } from '../../src/scenario/types.ts';
import { escapeText, html } from '../../src/tools/review-book/html.ts';
import { labels } from '../../src/tools/review-book/labels.ts';
import { indexPage, pageName, storyPage } from '../../src/tools/review-book/page.ts';
import { writeBook } from '../../src/tools/review-book.ts';
import { smallEntry, smallStory } from '../support/small-story.ts';
import { stories } from '../support/story-list.ts';

const langs: readonly Lang[] = ['en', 'es'];

describe.each(stories)('$story.id', (entry) => {
  test.each(langs)('everything that a student can see stands in the book (%s)', (lang) => {
    const page = storyPage(entry, lang);
    const missing = textsOf(entry.story).filter(
      ([k, english]) =>
        !page.includes(escapeText(lang === 'en' ? english : (entry.strings[lang]?.[k] ?? ''))),
    );
    expect(missing).toEqual([]);
    expect(page).toContain(labels[lang].status[entry.story.review]);
    expect(page).toContain(`<html lang="${lang}">`);
  });

  test.each(langs)(
    'it is whole by itself: no scripts, nothing from elsewhere, links that lead somewhere (%s)',
    (lang) => {
      const page = storyPage(entry, lang);
      expect(page).not.toMatch(/<script|javascript:|\son\w+=|https?:\/\/[^\s<]*["']|src=/i);
      const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
      for (const [, target = ''] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
      expect(page.match(/<link [^>]*>/g)).toEqual(['<link rel="stylesheet" href="review-book.css">']);
      expect(page).not.toMatch(/undefined|\[object|NaN/);
    },
  );

  test('every choice stands with its score, fit, reason and where it leads', () => {
    const page = storyPage(entry, 'en');
    const choices = Object.values(entry.story.beats).flatMap((beat) => Object.values(beat.choices ?? {}));
    expect(page.match(/class="choice"/g)?.length ?? 0).toBe(choices.length);
    for (const choice of choices) {
      const score =
        Object.entries(choice.score)
          .map(([skill, points]) => `${skill} ${points}`)
          .join(', ') || '–';
      expect(page).toContain(`${labels.en.fit[choice.fit]} · ${labels.en.score}: ${score}`);
    }
  });
});

test('text is never markup', () => {
  const story = smallStory();
  story.title = '<b>"A" & \'B\'</b>';
  const page = storyPage(smallEntry(story), 'en');
  expect(page).not.toContain('<b>');
  expect(page).toContain('&lt;b&gt;&quot;A&quot; &amp; &#39;B&#39;&lt;/b&gt;');
  expect(html`<i>${['<', html`<br>`, 3, false, undefined]}</i>`.html).toBe('<i>&lt;<br>3</i>');
});

test('the first page lists every story in every language it has', () => {
  const alone = { ...smallEntry(smallStory({ id: 'only-english' })), strings: {} };
  const page = indexPage([smallEntry(), alone]);
  expect([...page.matchAll(/href="([^"]+\.html)"/g)].map(([, href]) => href)).toEqual([
    pageName('small-story', 'en'),
    pageName('small-story', 'es'),
    pageName('only-english', 'en'),
  ]);
});

test('the files are written, the style sheet beside them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'review-book-'));
  try {
    const paths = writeBook([smallEntry()], folder);
    expect(paths.map((path) => basename(path))).toEqual([
      'index.html',
      'small-story.en.html',
      'small-story.es.html',
    ]);
    for (const path of paths) expect(readFileSync(path, 'utf8')).toMatch(/^<!doctype html>/);
    expect(existsSync(join(folder, 'review-book.css'))).toBe(true);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
