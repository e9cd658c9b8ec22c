/**
 * `npm run review-book`: every story in each language as printable HTML, for a professional to read and sign, and the
 * coverage report, in `.cache/review-book/`.
 */
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { coveragePage, coveragePageName } from './review-book/coverage-page.ts';
import { bookLangs, indexPage, pageName, storyPage } from './review-book/page.ts';
import { project } from './run-step.mjs';
import { languagesOf, loadStories, type Story } from './stories.ts';

/** Where the book is written. */
export const bookFolder = join(project, '.cache/review-book');

/** Writes the book of these stories anew. Comes out: the paths of the files, the first page first. */
export function writeBook(stories: readonly Story[], folder = bookFolder): string[] {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const pages: Array<[name: string, html: string]> = [
    ['index.html', indexPage(stories)],
    ...bookLangs.map((lang): [string, string] => [coveragePageName(lang), coveragePage(stories, lang)]),
    ...stories.flatMap((entry) =>
      languagesOf(entry).map((lang): [string, string] => [
        pageName(entry.story.id, lang),
        storyPage(entry, lang),
      ]),
    ),
  ];
  for (const [name, html] of pages) writeFileSync(join(folder, name), html);
  copyFileSync(join(project, 'src/tools/review-book/review-book.css'), join(folder, 'review-book.css'));
  return pages.map(([name]) => join(folder, name));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const paths = writeBook(await loadStories());
  console.log(paths.map((path) => relative(project, path)).join('\n'));
}
