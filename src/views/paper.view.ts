import { ageBands } from '../scenario/age-bands.ts';
import { shelfOrder } from '../scenario/catalogue.ts';
import type { Region } from '../scenario/help.ts';
import type { MakePaper } from './app.view.ts';
import { regionButtons } from './help.view.ts';
import { paperSheets } from './links.ts';
import { branches } from './paper/branches.ts';
import { practisedCards, questionCards, slips, votingCards } from './paper/cards.ts';
import { curricula } from './paper/curricula.ts';
import { type Leaf, type PaperInput, type PaperStory, sizeFor, storyText } from './paper/desk.ts';
import { helpCard, letter, poster, takeHome } from './paper/for-people.ts';
import { lessonPlan } from './paper/lesson-plan.ts';
import type { PaperText } from './text/paper.types.ts';
import type { Action, ButtonView, PaperSheet, PaperView, Route } from './types.ts';

export type { PaperInput, PaperStory } from './paper/desk.ts';

const makers: Readonly<Record<PaperSheet, (input: PaperInput) => Leaf[]>> = {
  'lesson-plan': lessonPlan,
  branches,
  'question-cards': questionCards,
  'voting-cards': votingCards,
  slips,
  letter,
  'help-card': helpCard,
  poster,
  'take-home': takeHome,
  practised: practisedCards,
  curricula,
};

const icons: Readonly<Record<PaperSheet, string>> = {
  'lesson-plan': 'book-open',
  branches: 'route',
  'question-cards': 'circle-question-mark',
  'voting-cards': 'hand',
  slips: 'list',
  letter: 'send',
  'help-card': 'life-buoy',
  poster: 'shield',
  'take-home': 'house',
  practised: 'star',
  curricula: 'globe',
};

/** Sheets that are made from a story. */
export const fromStory: ReadonlySet<PaperSheet> = new Set(['lesson-plan', 'branches', 'question-cards']);
/** Sheets that differ between 8–10 and 11–17, and those that name services of the country. */
const byAges: ReadonlySet<PaperSheet> = new Set(['slips', 'help-card', 'poster', 'take-home', 'practised']);
const byCountry: ReadonlySet<PaperSheet> = new Set(['letter', 'help-card', 'poster', 'take-home']);

const visit = (route: Route): Action => ({ do: 'visit', route });

/** How the app makes its print-outs, from their words in its language and the story that one is made from. */
export function makePaper(text: PaperText, story: PaperStory | undefined): MakePaper {
  return ({ context, settings, shelf, names, ui, today }, { help, book }) => {
    const { place } = context;
    return paperView({
      sheet: place.screen === 'paper' ? (place.sheet as PaperSheet | undefined) : undefined,
      story,
      text,
      ui,
      help,
      book,
      shelf,
      lang: settings.lang,
      ages: context.ages,
      region: context.region as Region | null,
      size: settings.size,
      today,
      person: names.person,
      app: names.app,
    });
  };
}

/** The print-outs: all of them, the stories to make one from, or a sheet as it is printed. */
export function paperView(input: PaperInput): PaperView {
  const { sheet, story } = input;
  if (!sheet) return overview(input);
  return fromStory.has(sheet) && !story ? storyChoice(input, sheet) : sheetView(input, sheet);
}

const home = ({ text }: PaperInput): ButtonView => ({
  key: 'home',
  label: text.bar.home,
  action: visit({ screen: 'home' }),
  icon: 'house',
});

const toAll = ({ text }: PaperInput): ButtonView => ({
  key: 'all-sheets',
  label: text.bar.all,
  action: visit({ screen: 'paper' }),
  icon: 'chevron-left',
});

function overview(input: PaperInput): PaperView {
  const { text } = input;
  return {
    screen: 'paper',
    id: 'all',
    title: text.overview.title,
    lead: [...text.overview.lead],
    bar: { name: text.bar.name, buttons: [home(input)], groups: [] },
    choices: [
      {
        cards: paperSheets.map((sheet) => ({
          key: `sheet-${sheet}`,
          label: text.sheets[sheet].name,
          text: text.sheets[sheet].text,
          icon: icons[sheet],
          action: visit({ screen: 'paper', sheet }),
        })),
      },
    ],
    size: sizeFor(input),
    pages: [],
  };
}

function storyChoice(input: PaperInput, sheet: PaperSheet): PaperView {
  const { text, ui, lang, shelf } = input;
  // SC14 opens only inside a lesson: its plan has a link of its own and is offered nowhere (brief, section 0 item 10).
  // These sheets are for lessons with students; a story for adults is in none.
  const open = shelfOrder(shelf).filter((entry) => !entry.classOnly && !entry.adults);
  return {
    screen: 'paper',
    id: sheet,
    title: text.bar.storyTitle(text.sheets[sheet].name),
    lead: [...text.bar.storyLead],
    bar: { name: text.bar.name, buttons: [toAll(input)], groups: [] },
    choices: ageBands
      .map((band) => ({
        title: `${text.bar.ages}: ${ui.ask.ages[band]}`,
        cards: open
          .filter(({ ages }) => ages === band)
          .map((entry) => ({
            key: `story-${entry.id}`,
            label: entry.title[lang],
            text: `${input.app(entry.app)} · ${ui.shelf.minutes(entry.minutes)}`,
            icon: icons[sheet],
            action: visit({ screen: 'paper', sheet, id: entry.id }),
          })),
      }))
      .filter(({ cards }) => cards.length > 0),
    size: sizeFor(input),
    pages: [],
  };
}

function sheetView(input: PaperInput, sheet: PaperSheet): PaperView {
  const { text, ui, lang } = input;
  const leaves = makers[sheet](input);
  const name = text.sheets[sheet].name;
  const title = fromStory.has(sheet) ? `${name}: ${storyText(input).text('title')}` : name;
  return {
    screen: 'paper',
    id: sheet,
    title,
    lead: [],
    bar: { name: text.bar.name, buttons: barButtons(input, sheet), groups: groupsOf(input, sheet, lang) },
    hint: text.bar.hint(leaves.length),
    choices: [],
    size: sizeFor(input),
    pages: leaves.map((blocks, i) => ({
      key: `${sheet}-${i}`,
      blocks,
      foot: [
        `${ui.brand} · ${title}`,
        text.foot,
        ...(leaves.length > 1 ? [text.pageOf(i + 1, leaves.length)] : []),
      ],
    })),
  };
}

function barButtons(input: PaperInput, sheet: PaperSheet): ButtonView[] {
  const { bar } = input.text;
  return [
    { key: 'print', label: bar.print, action: { do: 'print' }, icon: 'printer', primary: true },
    ...(fromStory.has(sheet)
      ? [
          {
            key: 'other-story',
            label: bar.otherStory,
            action: visit({ screen: 'paper', sheet }),
            icon: 'list',
          },
        ]
      : []),
    toAll(input),
  ];
}

function groupsOf(
  input: PaperInput,
  sheet: PaperSheet,
  lang: PaperInput['lang'],
): PaperView['bar']['groups'] {
  const { bar } = input.text;
  const { ages, region } = input;
  const size = sizeFor(input);
  const young = ages === '8-10';
  const groups: PaperView['bar']['groups'] = [
    {
      key: 'size',
      label: bar.size,
      options: (['a4', 'letter'] as const).map((one) => ({
        key: `size-${one}`,
        label: bar.sizes[one],
        action: { do: 'set', setting: 'size', value: one },
        pressed: one === size,
      })),
    },
  ];
  if (byAges.has(sheet))
    groups.push({
      key: 'ages',
      label: bar.ages,
      options: [
        {
          key: 'ages-young',
          label: bar.agesOf.young,
          action: { do: 'set', setting: 'ages', value: '8-10' },
          pressed: young,
        },
        {
          key: 'ages-older',
          label: bar.agesOf.older,
          action: { do: 'set', setting: 'ages', value: young || ages === null ? '11-13' : ages },
          pressed: !young,
        },
      ],
    });
  if (byCountry.has(sheet))
    groups.push({
      key: 'country',
      label: input.help.help.services.chooseCountry,
      options: regionButtons(region ?? 'intl', lang, true),
    });
  return groups;
}
