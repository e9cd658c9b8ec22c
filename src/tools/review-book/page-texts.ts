/** The texts of the app's pages by the keys of `coverage-places.ts`: what stands there, and under which headings. */
import { helpBook } from '../../../scenarios/help-services.ts';
import type { PageId, Place } from '../../scenario/coverage-places.ts';
import type { Lang } from '../../scenario/types.ts';
import { helpEn } from '../../views/text/help.en.ts';
import { helpEs } from '../../views/text/help.es.ts';
import { lessonEn } from '../../views/text/lesson.en.ts';
import { lessonEs } from '../../views/text/lesson.es.ts';
import { paperEn } from '../../views/text/paper.en.ts';
import { paperEs } from '../../views/text/paper.es.ts';
import { uiEn } from '../../views/text/ui.en.ts';
import { uiEs } from '../../views/text/ui.es.ts';

type Texts = Readonly<Record<Exclude<PageId, 'services'>, unknown>>;

const texts: Readonly<Record<Lang, Texts>> = {
  en: {
    help: helpEn.help,
    families: helpEn.families,
    privacy: helpEn.privacy,
    paper: paperEn,
    lesson: lessonEn,
    tricks: uiEn.tricks,
  },
  es: {
    help: helpEs.help,
    families: helpEs.families,
    privacy: helpEs.privacy,
    paper: paperEs,
    lesson: lessonEs,
    tricks: uiEs.tricks,
  },
};

/** A service in one language: its own words only, so that its name in the other language is not taken for them. */
function serviceText(id: string, lang: Lang): unknown {
  const row = Object.values(helpBook)
    .flat()
    .find((one) => one.id === id);
  return row && { name: row.name[lang], what: row.what[lang] };
}

/** Every text below a value; functions, which need a word to be put in, are left out. */
function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsOf);
}

/** The name that a block gives itself. */
function headingOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { title, name } = value as { title?: unknown; name?: unknown };
  return typeof title === 'string' ? title : typeof name === 'string' ? name : undefined;
}

/** What stands at a place: its texts in reading order, and the headings on the way to it. */
export interface PageText {
  readonly headings: readonly string[];
  readonly texts: readonly string[];
}

/** Reads a place in one language. Comes out: nothing if there is no such key. */
export function pageText({ page, at }: Pick<Place, 'page' | 'at'>, lang: Lang): PageText | undefined {
  let block: unknown = page === 'services' ? serviceText(at, lang) : texts[lang][page];
  if (block === undefined) return undefined;
  const headings = [headingOf(block)];
  for (const step of page === 'services' ? [] : at.split('.')) {
    if (typeof block !== 'object' || block === null || !(step in block)) return undefined;
    block = (block as Record<string, unknown>)[step];
    headings.push(headingOf(block));
  }
  return {
    headings: headings.filter((heading) => heading !== undefined),
    texts: stringsOf(block),
  };
}

/** The sentence or line of a place that carries its words, or nothing if they are not there any more. */
export function lineAt(place: Place, lang: Lang): string | undefined {
  return pageText(place, lang)?.texts.find((text) => text.includes(place.says[lang]));
}
