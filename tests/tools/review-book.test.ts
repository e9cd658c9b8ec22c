import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { coveragePlan } from '../../src/scenario/coverage.ts';
import { itemCategories, items } from '../../src/scenario/coverage-items.ts';
import { itemWordsEn } from '../../src/scenario/coverage-words.en.ts';
import { itemWordsEs } from '../../src/scenario/coverage-words.es.ts';
import { textOf, textsOf } from '../../src/scenario/strings.ts';
import type { Lang } from '../../src/scenario/types.ts';
import { coverageLabels } from '../../src/tools/review-book/coverage-labels.ts';
import { coveragePage, coveragePageName } from '../../src/tools/review-book/coverage-page.ts';
import { escapeText, html } from '../../src/tools/review-book/html.ts';
import { labels } from '../../src/tools/review-book/labels.ts';
import { indexPage, pageName, storyPage } from '../../src/tools/review-book/page.ts';
import { lineAt } from '../../src/tools/review-book/page-texts.ts';
import { writeBook } from '../../src/tools/review-book.ts';
import { languagesOf } from '../../src/tools/stories.ts';
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

describe('the coverage report', () => {
  test.each(langs)(
    'has a row for every item, in short words, with whom it is for and where it stands (%s)',
    (lang) => {
      const page = coveragePage(stories, lang);
      const say = coverageLabels[lang];
      const words = lang === 'en' ? itemWordsEn : itemWordsEs;
      expect([...page.matchAll(/<tr id="(S\d+)">/g)].map(([, id]) => id)).toEqual(items.map(({ id }) => id));
      for (const { id } of items) expect(page).toContain(escapeText(words[id] ?? 'no words'));
      for (const category of itemCategories)
        expect(page).toContain(`<h2>${escapeText(say.category[category])}</h2>`);
      for (const { why } of coveragePlan.withheld) expect(page).toContain(escapeText(why[lang]));
      expect(page).toContain(`<html lang="${lang}">`);
      expect(page).not.toMatch(/<script|src=|https?:|undefined|\[object|NaN/);
    },
  );

  test.each(langs)(
    'says of each item which stories carry it, and prints the line of each page (%s)',
    (lang) => {
      const page = coveragePage(stories, lang);
      const rowOf = (id: string) => page.slice(page.indexOf(`<tr id="${id}">`)).split('</tr>')[0] ?? '';
      for (const { story, strings } of stories) {
        const title = escapeText(textOf(story, lang === 'en' ? undefined : strings[lang])('title'));
        for (const id of story.covers)
          expect(rowOf(id), `${id} ${story.number}`).toContain(`${story.number} ${title}`);
      }
      for (const place of coveragePlan.places)
        expect(rowOf(place.item), place.item).toContain(escapeText(lineAt(place, lang) ?? 'no such line'));
    },
  );

  test.each(langs)('its links lead to places of the page, and to pages that the book has (%s)', (lang) => {
    const page = coveragePage(stories, lang);
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    for (const [, target = ''] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
    const book = new Set(
      stories.flatMap((entry) => languagesOf(entry).map((one) => pageName(entry.story.id, one))),
    );
    const linked = [...page.matchAll(/href="([^"#]+\.html)"/g)].map(([, href]) => href);
    expect(linked.length).toBeGreaterThan(300);
    for (const href of linked) expect(book).toContain(href);
  });

  test('says plainly what stands nowhere, what is left out, and what students do not meet', () => {
    const why = { en: 'because it is old', es: 'porque es viejo' };
    const plan = {
      items: (['S1', 'S2', 'S3'] as const).map((id) => ({
        id,
        category: 'SIT' as const,
        use: ['K' as const],
      })),
      places: [],
      leftOut: { S2: why },
      withheld: [{ items: ['S3' as const], altogether: true, why }],
    };
    const page = coveragePage([], 'en', plan);
    expect(page).toContain(coverageLabels.en.nowhereLead('S1, S3'));
    expect(page).toContain(`${coverageLabels.en.leftOut}: because it is old`);
    expect(page).toContain(`<a href="#kept-1">${coverageLabels.en.kept(1, true)}</a>`);
    expect(page).toContain('<td>3</td><td>0</td><td>0</td><td>1</td>');
    expect(page).not.toContain(coverageLabels.en.whole);
    const whole = coveragePage([], 'es', { ...plan, items: plan.items.slice(1, 2), withheld: [] });
    expect(whole).toContain(coverageLabels.es.whole);
    expect(whole).toContain('porque es viejo');
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
    coveragePageName('en'),
    coveragePageName('es'),
  ]);
});

test('the files are written, the style sheet beside them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'review-book-'));
  try {
    const paths = writeBook([smallEntry()], folder);
    expect(paths.map((path) => basename(path))).toEqual([
      'index.html',
      'coverage.en.html',
      'coverage.es.html',
      'small-story.en.html',
      'small-story.es.html',
    ]);
    for (const path of paths) expect(readFileSync(path, 'utf8')).toMatch(/^<!doctype html>/);
    expect(existsSync(join(folder, 'review-book.css'))).toBe(true);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
