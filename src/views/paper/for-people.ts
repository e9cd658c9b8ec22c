/** Sheets that are read at home, on a wall, in a pocket: letter, help card, poster, take-home sheet (brief 5, 6.1). */
import {
  crisisFor,
  emergencyFor,
  type HelpEntry,
  helplineFor,
  regionNames,
  reportServiceFor,
  servicesFor,
} from '../../scenario/help.ts';
import type { PaperBlock } from '../types.ts';
import { forAges, type Leaf, movesBlock, type PaperInput, serviceOnPaper, servicesBlock } from './desk.ts';

const regionOf = ({ region }: PaperInput) => region ?? 'intl';

/** Who reads it: a student of the age band. */
const reader = ({ lang, ages }: PaperInput) => ({ lang, ...(ages ? { ageBand: ages } : {}) });

function titleOfServices(input: PaperInput): string {
  return input.help.help.services.title(regionNames[regionOf(input)][input.lang]);
}

/** The letter, with the talks, what to do if told, and the help list on its back. */
export function letter(input: PaperInput): Leaf[] {
  const { letter: words } = input.text;
  const { families } = input.help;
  const services = servicesFor(
    input.book,
    regionOf(input),
    { lang: input.lang, audience: 'adults' },
    input.today,
  );
  return [
    [
      { kind: 'fill', labels: [...words.fillTop] },
      { kind: 'head', title: words.title, lines: [words.dear, ...words.opening] },
      { kind: 'fill', labels: [...words.fillLesson] },
      { kind: 'text', look: 'plain', title: words.why.title, lines: [...words.why.lines] },
      { kind: 'text', look: 'plain', title: words.see.title, items: [...words.see.lines] },
      { kind: 'text', look: 'box', title: words.optOut.title, lines: [...words.optOut.lines] },
      { kind: 'fill', labels: [words.fillOptOut] },
      { kind: 'text', look: 'plain', title: words.contact, lines: [words.invite] },
      { kind: 'fill', labels: [...words.fillContact, words.sign] },
    ],
    [
      { kind: 'head', title: words.backTitle, again: true },
      {
        kind: 'text',
        look: 'box',
        title: families.talksTitle,
        steps: families.talks.map((talk) => ({ name: talk.title, lines: [talk.when, talk.words] })),
      },
      {
        kind: 'text',
        look: 'care',
        icon: 'ear',
        title: families.ifTold.title,
        lines: [families.ifTold.lead],
        steps: families.ifTold.steps.map(({ name, lines }) => ({ name, lines: [...lines] })),
      },
      servicesBlock(input, services, { look: 'list', title: titleOfServices(input) }),
    ],
  ];
}

/** The country's services for the wall, and three of them for the pocket. */
export function helpCard(input: PaperInput): Leaf[] {
  const { helpCard: words, cut } = input.text;
  const { help } = input.help;
  const all = servicesFor(input.book, regionOf(input), reader(input), input.today);
  const crisis = crisisFor(input.book, regionOf(input), reader(input), input.today);
  const urgent = new Set(crisis.map(({ id }) => id));
  const own = all.filter((entry) => !entry.withAdult && !urgent.has(entry.id));
  const together = all.filter((entry) => entry.withAdult);
  const danger = forAges(input, help.danger);
  return [
    [
      { kind: 'head', title: words.title, lines: [...help.first] },
      servicesBlock(input, crisis, { look: 'wall', title: danger.title }),
      ...(own.length > 0 ? [servicesBlock(input, own, { look: 'list', title: titleOfServices(input) })] : []),
      ...(together.length > 0
        ? [servicesBlock(input, together, { look: 'list', title: help.services.withAdult })]
        : []),
      // Where a country has few services there is room for the card that a child can show.
      ...(all.length <= roomy ? [showBlock(input)] : []),
      { kind: 'fill', labels: [words.fill] },
    ],
    [
      { kind: 'head', title: words.pocketTitle, lines: [`${words.pocketLead} ${cut}`], again: true },
      {
        kind: 'cards',
        look: 'pocket',
        list: Array.from({ length: 8 }, (_, i) => ({
          key: `pocket-${i}`,
          title: words.pocketCard,
          lines: [words.pocketLine],
          services: shortList(input).map((entry) => serviceOnPaper(input, entry)),
          note: reviewedLine(input),
        })),
      },
    ],
  ];
}

/** With more services than this they fill the page. */
const roomy = 5;

/** "Please help me": for a child who cannot say it, and for the adult who is shown it. */
function showBlock(input: PaperInput): PaperBlock {
  const { card } = input.help.help;
  const part = (look: 'box' | 'care', title: string, items: readonly string[]): PaperBlock[] => [
    { kind: 'text', look, title, items: [...items] },
  ];
  return {
    kind: 'row',
    // The last line points to the services of the screen; here they stand above.
    cells: [part('box', card.title, card.child), part('care', card.adultTitle, card.adult.slice(0, -1))],
  };
}

/** Emergency, somebody to talk to, and where to report: what fits into a pocket. */
function shortList(input: PaperInput): HelpEntry[] {
  const to = [input.book, regionOf(input), reader(input), input.today] as const;
  const list = [emergencyFor(...to), helplineFor(...to), reportServiceFor(...to)];
  return list.filter((entry, i) => list.findIndex(({ id }) => id === entry.id) === i);
}

/** From afar one number is enough. */
function oneWayEach(block: PaperBlock): PaperBlock {
  if (block.kind !== 'services') return block;
  return { ...block, list: block.list.map((one) => ({ ...one, contacts: one.contacts.slice(0, 1) })) };
}

/** When what stands on a pocket card was last looked at. */
function reviewedLine(input: PaperInput): string {
  const block = servicesBlock(input, shortList(input), { look: 'strip', title: '' });
  return block.kind === 'services' ? block.reviewed : '';
}

export function poster(input: PaperInput): Leaf[] {
  const { poster: words, notYourFault, neverTooLate, knownPerson } = input.text;
  return [
    [
      { kind: 'head', title: forAges(input, words.title), lines: [forAges(input, words.lead)] },
      movesBlock(input, { look: 'poster' }),
      {
        kind: 'text',
        look: 'plain',
        lines: [input.ages === '8-10' ? words.grownUp : words.anyTime, forAges(input, knownPerson)],
      },
      { kind: 'text', look: 'strong', lines: [`${notYourFault} ${neverTooLate}`] },
      oneWayEach(servicesBlock(input, shortList(input), { look: 'strip', title: titleOfServices(input) })),
      { kind: 'fill', labels: [words.fill] },
    ],
  ];
}

export function takeHome(input: PaperInput): Leaf[] {
  const { takeHome: words, notYourFault, neverTooLate } = input.text;
  const half = (block: PaperBlock): PaperBlock[] => [block];
  return [
    [
      {
        kind: 'head',
        over: words.over,
        title: forAges(input, words.title),
        lines: [`${forAges(input, words.lead)} ${notYourFault} ${neverTooLate}`],
      },
      movesBlock(input, { look: 'row', title: words.movesTitle }),
      {
        kind: 'quote',
        title: words.sentenceTitle,
        text: forAges(input, words.sentence),
        hint: words.sentenceHint,
      },
      {
        kind: 'row',
        cells: [
          half({ kind: 'text', look: 'box', title: words.tryTitle, items: [...forAges(input, words.tries)] }),
          half({
            kind: 'text',
            look: 'care',
            icon: 'ear',
            title: words.adultsTitle,
            items: [...words.adults],
          }),
        ],
      },
      servicesBlock(input, shortList(input), { look: 'strip', title: titleOfServices(input) }),
      { kind: 'fill', labels: [words.fill] },
    ],
  ];
}
