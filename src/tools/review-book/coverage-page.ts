import { type Coverage, type CoverageRow, coverageOf, coveragePlan } from '../../scenario/coverage.ts';
import { type ItemId, itemCategories } from '../../scenario/coverage-items.ts';
import type { Withheld } from '../../scenario/coverage-left-out.ts';
import type { Place } from '../../scenario/coverage-places.ts';
import { itemWordsEn } from '../../scenario/coverage-words.en.ts';
import { itemWordsEs } from '../../scenario/coverage-words.es.ts';
import { textOf } from '../../scenario/strings.ts';
import type { Lang, Scenario } from '../../scenario/types.ts';
import type { Story } from '../stories.ts';
import { type CoverageLabels, coverageLabels } from './coverage-labels.ts';
import { type Html, html } from './html.ts';
import { pageAround, pageName } from './page.ts';
import { lineAt, pageText } from './page-texts.ts';

/** The file of the report. No story can have this id: it is kept for the report. */
export const coveragePageName = (lang: Lang) => pageName('coverage', lang);

interface Pen {
  lang: Lang;
  say: CoverageLabels;
  words: Readonly<Record<ItemId, string>>;
  /** Title of a story in the language of the page, and its page, if it has one in that language. */
  storyOf: (id: string) => { title: string; href: string };
}

/** The coverage report: every item of the inventory, by category, with where it stands or why it does not. */
export function coveragePage(entries: readonly Story[], lang: Lang, plan = coveragePlan): string {
  const coverage = coverageOf(
    entries.map(({ story }) => story),
    plan,
  );
  const say = coverageLabels[lang];
  const pen: Pen = {
    lang,
    say,
    words: lang === 'en' ? itemWordsEn : itemWordsEs,
    storyOf: (id) => {
      const entry = entries.find(({ story }) => story.id === id) as Story;
      const strings = lang === 'en' ? undefined : entry.strings[lang];
      return {
        title: textOf(entry.story, strings)('title'),
        href: pageName(id, lang === 'en' || strings ? lang : 'en'),
      };
    },
  };
  const body = html`<main class="coverage">
<header><h1>${say.title}</h1>${say.lead.map((line) => html`<p>${line}</p>`)}</header>
<section><h2>${say.totals}</h2>${totals(pen, coverage)}
${
  coverage.nowhere.length > 0
    ? html`<p class="mark">${say.nowhereLead(coverage.nowhere.join(', '))}</p>`
    : html`<p>${say.whole}</p>`
}</section>
${itemCategories.map((category) => {
  const rows = coverage.rows.filter(({ item }) => item.category === category);
  return (
    rows.length > 0 &&
    html`<section><h2>${say.category[category]}</h2>${table(pen, rows, plan.withheld)}</section>
`
  );
})}
<section><h2>${say.keptTitle}</h2><p>${say.keptLead}</p>
<ol>${plan.withheld.map(
    (
      one,
      i,
    ) => html`<li id="kept-${i + 1}"><p class="mark">${one.items.join(', ')} · ${say.keptHow(one.altogether)}</p><p>${one.why[lang]}</p></li>
`,
  )}</ol></section>
</main>`;
  return pageAround(lang, say.title, body);
}

function totals({ say }: Pen, { rows }: Coverage<Scenario>): Html {
  const line = (name: string, some: readonly CoverageRow<Scenario>[]) => {
    const pagesOnly = some.filter((row) => row.stories.length === 0 && row.places.length > 0);
    const inStories = some.filter((row) => row.stories.length > 0);
    return html`<tr><th scope="row">${name}</th><td>${some.length}</td><td>${inStories.length}</td><td>${pagesOnly.length}</td><td>${some.filter((row) => row.leftOut).length}</td></tr>
`;
  };
  return html`<table class="totals"><thead><tr>${Object.values(say.heads).map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>
${itemCategories.map((category) => {
  const some = rows.filter(({ item }) => item.category === category);
  return some.length > 0 && line(say.category[category], some);
})}${line(say.all, rows)}</tbody></table>`;
}

function table(pen: Pen, rows: readonly CoverageRow<Scenario>[], kept: readonly Withheld[]): Html {
  const { say, words } = pen;
  return html`<table class="items"><thead><tr>${Object.values(say.columns).map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>
${rows.map(
  (
    row,
  ) => html`<tr id="${row.item.id}"><th scope="row">${row.item.id}</th><td>${words[row.item.id]}</td><td><ul class="plain">${row.item.use.map((use) => html`<li>${say.use[use]}</li>`)}</ul></td><td>${where(pen, row, kept)}</td></tr>
`,
)}</tbody></table>`;
}

function where(pen: Pen, row: CoverageRow<Scenario>, kept: readonly Withheld[]): Html {
  const { say, lang } = pen;
  const { withheld } = row;
  const number = withheld ? kept.indexOf(withheld) + 1 : 0;
  const nothing = row.stories.length === 0 && row.places.length === 0 && !row.leftOut;
  return html`${
    row.stories.length > 0 &&
    html`<p><b>${say.stories}:</b> ${row.stories.map((story, i) => storyLink(pen, story, i > 0))}</p>`
  }${row.places.length > 0 && html`<p><b>${say.pages}:</b></p><ul>${row.places.map((place) => html`<li>${placePart(pen, place)}</li>`)}</ul>`}${
    row.leftOut && html`<p class="mark">${say.leftOut}: ${row.leftOut[lang]}</p>`
  }${
    withheld && html`<p><a href="#kept-${number}">${say.kept(number, withheld.altogether)}</a></p>`
  }${nothing && html`<p class="mark">${say.nowhere}</p>`}`;
}

function storyLink({ storyOf, say }: Pen, story: Scenario, further: boolean): Html {
  const { title, href } = storyOf(story.id);
  return html`${further && ' · '}<a href="${href}">${story.number} ${title}</a>${story.adults && ` (${say.forAdults})`}`;
}

/** The page, the headings down to the block, and the line itself. */
function placePart({ say, lang }: Pen, place: Place): Html {
  const found = pageText(place, lang);
  const line = lineAt(place, lang) ?? '';
  const headings = (found?.headings ?? []).filter(
    (heading) => heading !== say.page[place.page] && heading !== line,
  );
  return html`${[say.page[place.page], ...headings].join(' › ')}${line && html`: <i>${line}</i>`}`;
}
