import { characters } from '../../../scenarios/characters.ts';
import { platforms } from '../../../scenarios/platforms.ts';
import { moves, openedMove, phases, targets } from '../../scenario/graph.ts';
import { sources } from '../../scenario/sources.ts';
import { key, textOf } from '../../scenario/strings.ts';
import type { Answer, Beat, Choice, Lang, Line, Move, Way } from '../../scenario/types.ts';
import { uiEn } from '../../views/text/ui.en.ts';
import { uiEs } from '../../views/text/ui.es.ts';
import type { UiText } from '../../views/text/ui.types.ts';
import { catalogueEntry } from '../catalogue.ts';
import type { Story } from '../stories.ts';
import { coverageLabels } from './coverage-labels.ts';
import { type Html, html } from './html.ts';
import { type BookLabels, labels } from './labels.ts';

/** What every part of a page is written with. */
interface Pen {
  entry: Story;
  lang: Lang;
  say: BookLabels;
  text: (key: string) => string;
  ui: UiText;
}

/** The languages of the book. */
export const bookLangs: readonly Lang[] = ['en', 'es'];

/** The file of a story's page. */
export const pageName = (id: string, lang: Lang) => `${id}.${lang}.html`;

/** A whole page around its body; no scripts, one style sheet beside it. */
export function pageAround(lang: Lang, title: string, body: Html): string {
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="stylesheet" href="review-book.css">
</head>
<body>
${body}
</body>
</html>
`.html;
}

/** The first page: all stories, in each language. */
export function indexPage(entries: readonly Story[]): string {
  const say = labels.en;
  const body = html`<main><h1>${say.book} · ${labels.es.book}</h1><p>${say.lead}</p><p lang="es">${labels.es.lead}</p><ul>
${entries.map(({ story, strings }) => {
  const spanish = textOf(story, strings.es)('title');
  return html`<li>${story.number} · ${story.adults ? say.adults : story.ages} · <a href="${pageName(story.id, 'en')}">${story.title}</a>${
    strings.es ? html` · <a href="${pageName(story.id, 'es')}" lang="es">${spanish}</a>` : undefined
  } · ${say.status[story.review]}</li>
`;
})}</ul>
<p>${bookLangs.map(
    (lang, i) =>
      html`${i > 0 && ' · '}<a href="${pageName('coverage', lang)}" lang="${lang}">${coverageLabels[lang].title}</a>`,
  )}</p></main>`;
  return pageAround('en', say.book, body);
}

/** Everything of a story that a reviewer has to see, in one language, to be printed and signed. */
export function storyPage(entry: Story, lang: Lang): string {
  const { story } = entry;
  const ui = lang === 'en' ? uiEn : uiEs;
  const pen: Pen = {
    entry,
    lang,
    ui,
    say: labels[lang],
    text: textOf(story, lang === 'en' ? undefined : entry.strings[lang]),
  };
  const { say, text } = pen;
  const figures = catalogueEntry(entry);
  const body = html`<main>
<header>
<p class="number">${say.book} · ${story.number}</p>
<h1>${text('title')}</h1>
<p class="status">${say.status[story.review]}</p>
<p>${say.lead}</p>
${signOff(say)}
</header>
<section><h2>${say.facts}</h2>
<dl>
<dt>${say.ages}</dt><dd>${story.adults ? say.adults : story.ages}</dd>
<dt>${say.pattern}</dt><dd>${story.pattern}</dd>
<dt>${say.minutes}</dt><dd>${story.minutes}</dd>
</dl>
${story.harmless && html`<p>${say.harmless}</p>`}
<p>${say.figures({ ...figures, words: figures.words[lang] ?? 0, grade: figures.readingGrade[lang] ?? 0 })}</p>
<h3>${say.people}</h3><ul>${peopleOf(pen)}</ul>
<h3>${say.before}</h3><p>${text('notice')}</p>
<h3>${say.summary}</h3>${story.summary.map((_, i) => html`<p>${text(`summary.${i}`)}</p>`)}
</section>
<section><h2>${say.map}</h2><p>${say.mapLead}</p><ol class="map">
${Object.entries(story.beats).map(
  ([id, beat]) => html`<li><a href="#${id}">${nameOf(pen, id)}</a>${wayOn(pen, beat)}</li>
`,
)}</ol></section>
<section><h2>${say.beats}</h2>
${Object.entries(story.beats).map(([id, beat]) => beatPart(pen, id, beat))}
</section>
<section><h2>${say.answers}</h2><p>${say.answersLead}</p>
${phases.map(
  (phase) => html`<h3>${say.phase[phase]}</h3>
${moves.map((move) => answerPart(pen, key.phaseBlock(phase, move), move, story.answers[phase][move]))}`,
)}
<h3>${say.again}</h3>
${Object.entries(story.again).map(
  ([move, again]) =>
    html`<h4>${say.move[move as Move]}</h4>${linesPart(pen, key.againBlock(move as Move), again.lines)}`,
)}
</section>
<section><h2>${say.tell}</h2>
${Object.entries(story.tell.people).map(
  ([who, person]) => html`<h3>${personName(pen, who)} (${say.kind[person.kind]})</h3>
${linesPart(pen, key.tellBlock(who), [...person.scene, ...person.answer, ...(person.then ?? [])])}
`,
)}
<h3>${say.openers}</h3><ul>${Object.keys(story.tell.openers).map((id) => html`<li>${text(`tell?${id}`)}</li>`)}</ul>
</section>
<section><h2>${say.report}</h2>
<ul><li>${text('report.about')}</li>
<li>${say.illFitting}${text('report.a')} – ${text('report.aWhy')}</li>
<li>${say.illFitting}${text('report.b')} – ${text('report.bWhy')}</li></ul>
</section>
<section><h2>${say.debrief}</h2>${debriefPart(pen)}</section>
<section><h2>${say.covers}</h2><p>${story.covers.join(', ')}</p>
<h2>${say.sources}</h2><ul>${story.sources.map(
    (source) => html`<li>[${source}] ${sources[source]}</li>
`,
  )}</ul>
${signOff(say)}
</section>
</main>`;
  return pageAround(lang, `${story.number} ${text('title')}`, body);
}

function signOff(say: BookLabels): Html {
  return html`<div class="sign"><h2>${say.sign}</h2>
<ul class="verdicts">${say.verdicts.map((verdict) => html`<li>${verdict}</li>`)}</ul>
<dl>${say.signFields.map((field) => html`<dt>${field}</dt><dd></dd>`)}</dl></div>`;
}

function peopleOf({ entry: { story }, lang, text, say }: Pen): Html[] {
  const people = [story.hero, ...story.cast].map((id) => {
    const somebody = characters[id as keyof typeof characters];
    return html`<li>${somebody ? `${somebody.name[lang]}: ${somebody.role[lang]}` : id}</li>
`;
  });
  const others = Object.entries(story.others).map(
    ([id, other]) => html`<li>${other.name} (${say.them}): ${text(key.says(id))}</li>
`,
  );
  return [...people, ...others];
}

/** A beat's own name on the map, or the beginning of what happens there. */
function nameOf({ text }: Pen, id: string): string {
  return text(key.map(id)) || text(key.gist(id));
}

function ways(pen: Pen, way: Way<string> | undefined): Html {
  const { say } = pen;
  if (way === undefined) return html`${say.stays}`;
  const links = targets(way).map((id) => html`<a href="#${id}">${nameOf(pen, id)}</a>`);
  if (typeof way === 'string') return html`${say.leads} ${links}`;
  const [first, second] =
    'told' in way
      ? ([say.when.told, say.when.untold] as const)
      : ([say.when.blocked, say.when.open] as const);
  return html`${say.leads} ${links[0]} (${first}), ${links[1]} (${second})`;
}

function wayOn(pen: Pen, beat: Beat<string>): Html {
  const { say } = pen;
  if (beat.end) return html` · ${say.ending}`;
  if (beat.choices)
    return html`<ul>${Object.values(beat.choices).map((choice) => html`<li>${say.fit[choice.fit]}: ${ways(pen, choice.to)}</li>`)}</ul>`;
  return html` · ${ways(pen, beat.next)}`;
}

function beatPart(pen: Pen, id: string, beat: Beat<string>): Html {
  const { say, text } = pen;
  const place = [beat.room, beat.app && (platforms[beat.app as keyof typeof platforms]?.name ?? '–')]
    .filter(Boolean)
    .join(' · ');
  return html`<article id="${id}">
<h3>${nameOf(pen, id)} <small>${id} · ${say.phase[beat.phase]}${place && ` · ${place}`}</small></h3>
${beat.late && html`<p class="mark">${say.late}</p>`}
${beat.asks !== undefined && html`<p class="mark">${say.asks}${personName(pen, beat.asks)}</p>`}
${nameOf(pen, id) !== text(key.gist(id)) && html`<p class="gist">${text(key.gist(id))}</p>`}
${linesPart(pen, id, beat.lines)}
${beat.ask !== undefined && html`<p class="ask">${text(key.ask(id))}</p>`}
${beat.choices && html`<ol class="choices">${Object.entries(beat.choices).map(([choiceId, choice]) => choicePart(pen, id, choiceId, choice))}</ol>`}
${beat.next !== undefined && html`<p class="way">${ways(pen, beat.next)}</p>`}
${beat.end && html`<p class="mark">${say.ending}: ${text(key.endTitle(id))} (${say.door[beat.end.door]})</p><p>${say.image}: ${text(key.endImage(id))}</p>`}
${Object.entries(beat.answers ?? {}).map(([move, answer]) => answerPart(pen, key.beatBlock(id, move as Move), move as Move, answer))}
<p class="notes">${say.notes}</p>
</article>
`;
}

function choicePart(pen: Pen, beat: string, id: string, choice: Choice<string>): Html {
  const { say, text } = pen;
  const score = Object.entries(choice.score).map(([skill, points]) => `${skill} ${points}`);
  const opens = openedMove(choice.opens);
  const person = typeof choice.opens === 'object' ? ` (${personName(pen, choice.opens.tell)})` : '';
  return html`<li><p class="choice">${text(key.choice(beat, id))}</p>
<p>${say.fit[choice.fit]} · ${say.score}: ${score.join(', ') || '–'}${opens && ` · ${say.opens}: ${say.move[opens]}${person}`}${
    choice.flag && ` · ${say.flag}: ${choice.flag}`
  }${choice.when && ` · ${say.when[choice.when]}`}</p>
<p>${say.why}: ${text(key.choiceWhy(beat, id))}</p>
<p class="way">${ways(pen, choice.to)}</p></li>
`;
}

function answerPart(pen: Pen, block: string, move: Move, answer: Answer<string>): Html {
  const { say, text } = pen;
  return html`<h4>${say.move[move]}</h4>${linesPart(pen, block, answer.lines)}<p>${say.why}: ${text(`${block}!`)}</p><p class="way">${ways(pen, answer.to)}</p>
`;
}

function linesPart(pen: Pen, block: string, lines: readonly Line[]): Html {
  return html`<table><tbody>${lines.map((line) => linePart(pen, block, line))}</tbody></table>`;
}

function linePart(pen: Pen, block: string, line: Line): Html {
  const { say, text } = pen;
  const words = 'tile' in line ? say.tile[line.tile] : text(key.line(block, line.id));
  const how = 'as' in line && line.as === 'thought' ? ` (${say.thought})` : '';
  const trick = line.trick && line.trick !== 'none' ? `${say.trick}: ${pen.ui.tricks[line.trick].name}` : '';
  return html`<tr><th scope="row">${line.from === undefined ? speaker(pen, line.by) : (pen.entry.story.others[line.from]?.name ?? line.from)}${how}</th><td>${words}</td><td>${trick}</td></tr>
`;
}

function speaker(pen: Pen, by: string): string {
  const { say, entry } = pen;
  switch (by) {
    case 'them':
      return say.them;
    case 'hero':
      return personName(pen, entry.story.hero);
    case 'narrator':
      return say.narrator;
    case 'app':
      return say.app;
    case 'told':
      return say.told;
    default:
      return personName(pen, by);
  }
}

function personName({ lang, say }: Pen, id: string): string {
  return id === 'helpline'
    ? say.kind.helpline
    : (characters[id as keyof typeof characters]?.name[lang] ?? id);
}

function debriefPart(pen: Pen): Html {
  const { entry, say, text } = pen;
  const { story } = entry;
  const { debrief, assembly } = story;
  const part = (name: string, lines: readonly string[]) =>
    html`<h3>${name}</h3>${lines.map((line) => html`<p>${line}</p>`)}`;
  return html`${part(say.debriefParts.line, [text('debrief.line')])}
${part(say.debriefParts.fault, [text('debrief.fault')])}
${part(say.debriefParts.power, [text('debrief.power')])}
${
  debrief.checked &&
  part(
    say.debriefParts.checked,
    debrief.checked.map((_, i) => text(`debrief.checked.${i}`)),
  )
}
${debrief.endCard !== undefined && part(say.debriefParts.endCard, [text('debrief.endCard')])}
${part(
  say.debriefParts.questions,
  debrief.questions.map((_, i) => text(`debrief.q.${i}`)),
)}
${assembly && part(say.assembly(nameOf(pen, assembly.before)), [text('assembly')])}`;
}
