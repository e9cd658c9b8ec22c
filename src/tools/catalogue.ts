/**
 * `npm run --silent catalogue -- --json`: one JSON array on standard output, one object per story, sorted by number.
 * Without `--json` the same as a table to read. Scripts rely on the names of the fields.
 */
import { pathToFileURL } from 'node:url';
import { walkOfStory } from '../machines/path.ts';
import { type ShelfEntry, shelfEntryOf, shelfOrder } from '../scenario/catalogue.ts';
import { shapeOf } from '../scenario/graph.ts';
import { wordsOf } from '../scenario/lint/limits.ts';
import { readingGrade } from '../scenario/reading-grade.ts';
import { sources } from '../scenario/sources.ts';
import { textsOf } from '../scenario/strings.ts';
import type { AgeBand, Lang, Pattern, Scenario } from '../scenario/types.ts';
import { writeReadmePart } from './readme.ts';
import { languagesOf, loadStories, type Story } from './stories.ts';

/** A story as the catalogue shows it. */
export interface CatalogueEntry {
  id: string;
  number: string;
  title: Partial<Record<Lang, string>>;
  /** The age band of its students, or that it is for adults. */
  ages: AgeBand | 'adults';
  languages: Lang[];
  pattern: Pattern;
  /** It may be shown in an assembly, up to its cut. */
  assembly: boolean;
  harmless: boolean;
  /** Items of the brief's inventory. */
  covers: string[];
  beats: number;
  /** Beats at which the story waits for a choice. */
  decisions: number;
  choices: number;
  /** Different closing scenes. */
  endings: number;
  /** States and transitions of the whole machine, the moves included. */
  states: number;
  transitions: number;
  /** Different choice sequences, moves left out. */
  paths: number;
  /** Choices on the longest way. */
  longestPath: number;
  words: Partial<Record<Lang, number>>;
  /** US school grades: Flesch–Kincaid, Crawford in Spanish. */
  readingGrade: Partial<Record<Lang, number>>;
  /** The brief's sources, each with its number. */
  sources: string[];
  review: Scenario['review'];
}

/** The catalogue entry of a story. */
export function catalogueEntry(entry: Story): CatalogueEntry {
  const { story } = entry;
  const languages = languagesOf(entry);
  const beats = Object.values(story.beats);
  const { paths, longestPath } = shapeOf(story);
  const by = <T>(of: (texts: string[], lang: Lang) => T) =>
    Object.fromEntries(languages.map((lang) => [lang, of(textsIn(entry, lang), lang)])) as Partial<
      Record<Lang, T>
    >;
  return {
    id: story.id,
    number: story.number,
    title: Object.fromEntries(
      languages.map((lang) => [
        lang,
        lang === 'en' ? story.title : (entry.strings[lang]?.title ?? story.title),
      ]),
    ),
    ages: story.adults ? 'adults' : story.ages,
    languages,
    pattern: story.pattern,
    assembly: story.assembly !== undefined,
    harmless: story.harmless,
    covers: story.covers,
    beats: beats.length,
    decisions: beats.filter((beat) => beat.choices).length,
    choices: beats.reduce((sum, beat) => sum + Object.keys(beat.choices ?? {}).length, 0),
    endings: beats.filter((beat) => beat.end).length,
    ...machineSize(story),
    paths,
    longestPath,
    words: by((texts) => texts.reduce((sum, text) => sum + wordsOf(text).length, 0)),
    readingGrade: by((texts, lang) => readingGrade(texts, lang)),
    sources: story.sources.map((source) => `[${source}] ${sources[source] ?? ''}`.trim()),
    review: story.review,
  };
}

/** Every text of a story in a language; what is missing in a further one is left out. */
function textsIn({ story, strings }: Story, lang: Lang): string[] {
  return textsOf(story).flatMap(([key, english]) => (lang === 'en' ? english : (strings[lang]?.[key] ?? [])));
}

/** Reachable states of the whole machine, and the transitions between them. */
function machineSize(story: Scenario): { states: number; transitions: number } {
  const walk = walkOfStory(story);
  const seen = new Set([walk.start]);
  const queue = [walk.start];
  let transitions = 0;
  for (let state = queue.pop(); state !== undefined; state = queue.pop())
    for (const { to } of walk.steps(state)) {
      transitions += 1;
      if (seen.has(to)) continue;
      seen.add(to);
      queue.push(to);
    }
  return { states: seen.size, transitions };
}

/** The catalogue as a table to read. */
export function catalogueTable(entries: readonly CatalogueEntry[]): string {
  const both = (by: Partial<Record<Lang, number>>) => Object.values(by).join(' / ');
  const rows = entries.map((entry) => [
    entry.number,
    entry.title.en ?? entry.id,
    entry.ages,
    entry.pattern,
    entry.languages.join(' '),
    String(entry.beats),
    String(entry.decisions),
    String(entry.choices),
    String(entry.endings),
    String(entry.paths),
    String(entry.states),
    both(entry.words),
    both(entry.readingGrade),
    entry.review,
  ]);
  const head = [
    'no.',
    'title',
    'ages',
    'pattern',
    'languages',
    'beats',
    'decisions',
    'choices',
    'endings',
    'paths',
    'states',
    'words',
    'grade',
    'review',
  ];
  const widths = head.map((title, i) =>
    Math.max(...[head, ...rows].map((row) => row[i]?.length ?? title.length)),
  );
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The youngest that a story is for: stories for adults come last. */
const youngest = ({ ages, adults }: ShelfEntry) => (adults ? 18 : Number.parseInt(ages, 10));

/** The catalogue for README.md: by age, in the order of the shelf, which says nothing of what a story is. */
export function readmeTable(loaded: readonly Story[]): string {
  const order = shelfOrder(loaded.map(({ story, strings }) => shelfEntryOf(story, { es: strings.es ?? {} })));
  const rows = order
    .toSorted((a, b) => youngest(a) - youngest(b))
    .map(({ id, title, ages, adults, classOnly, minutes, assembly }) => {
      const where = classOnly ? 'in class only' : assembly ? 'yes' : '';
      const whose = adults ? 'adults' : ages.replace('-', '–');
      return `| ${title.en} | ${title.es} | ${whose} | ${minutes} | ${where} | \`${id}\` |`;
    });
  return [
    '| story | in Spanish | ages | minutes | assembly | id |',
    '| - | - | - | - | - | - |',
    ...rows,
  ].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const loaded = await loadStories();
  if (process.argv.includes('--readme')) await writeReadmePart('stories', readmeTable(loaded));
  const entries = loaded.map(catalogueEntry);
  console.log(process.argv.includes('--json') ? JSON.stringify(entries, null, 2) : catalogueTable(entries));
}
