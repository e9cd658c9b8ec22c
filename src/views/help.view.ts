import {
  crisisFor,
  dateInWords,
  type HelpBook,
  type HelpEntry,
  type Region,
  regionNames,
  regions,
  servicesFor,
} from '../scenario/help.ts';
import type { AgeBand, Lang } from '../scenario/types.ts';
import type { ByAge, HelpPageText, TextBlock } from './text/help.types.ts';
import type { BlockView, ButtonView, HelpView, ServiceView } from './types.ts';

export interface HelpInput {
  book: HelpBook;
  text: HelpPageText;
  lang: Lang;
  ages: AgeBand | null;
  region: Region | null;
  /** ISO date, for "check these details with an adult". */
  today: string;
}

/** The help page: no scoring, no logging, the country's own services, emergency first (brief 0.7, 0.9, 5). */
export function helpView(input: HelpInput): HelpView {
  const { book, text, lang, ages, today } = input;
  const region = input.region ?? 'intl';
  const reader = { lang, ...(ages ? { ageBand: ages } : {}) };
  const pick = <T>(both: ByAge<T>): T => (ages === '8-10' ? both.young : both.older);
  const all = servicesFor(book, region, reader, today);
  const crisis = crisisFor(book, region, reader, today);
  const steps = pick(text.steps);
  const words = pick(text.words);
  const own = all.filter((entry) => !entry.withAdult && !crisis.some(({ id }) => id === entry.id));
  return {
    title: text.title,
    first: [...text.first],
    danger: {
      ...blockOf(pick(text.danger)),
      services: crisis.map((entry) => serviceView(entry, text, lang)),
    },
    blocks: [
      { title: steps.title, steps: steps.steps.map(({ name, lines }) => ({ name, lines: [...lines] })) },
      blockOf(pick(text.who)),
      { title: words.title, items: [...words.lines], lines: [words.hint] },
      blockOf(pick(text.picture)),
      blockOf(pick(text.knownPerson)),
      blockOf(pick(text.afterwards)),
    ],
    card: {
      title: text.card.title,
      child: [...text.card.child],
      adultTitle: text.card.adultTitle,
      adult: [...text.card.adult],
      open: text.card.open,
      close: text.card.close,
    },
    servicesTitle: text.services.title(regionNames[region][lang]),
    services: own.map((entry) => serviceView(entry, text, lang)),
    withAdultTitle: text.services.withAdult,
    withAdult: all.filter((entry) => entry.withAdult).map((entry) => serviceView(entry, text, lang)),
    regionLabel: input.region ? text.services.changeCountry : text.services.chooseCountry,
    regions: regionButtons(region, lang, input.region !== null),
    ...(all.some((entry) => entry.stale) ? { stale: text.services.checkWithAdult } : {}),
    honest: blockOf(text.honest),
  };
}

/** One button a country; nothing is guessed (brief 5, display rules). */
export function regionButtons(chosen: Region, lang: Lang, known: boolean): ButtonView[] {
  return regions.map((region) => ({
    key: `region-${region}`,
    label: regionNames[region][lang],
    action: { do: 'set', setting: 'region', value: region },
    pressed: known && region === chosen,
  }));
}

/** A service as a card: what it is for, and every way to reach it. */
export function serviceView(entry: HelpEntry, text: HelpPageText, lang: Lang): ServiceView {
  return {
    id: entry.id,
    name: entry.name,
    what: entry.what,
    ...(entry.ages || entry.note ? { note: [entry.ages, entry.note].filter(Boolean).join(' · ') } : {}),
    contacts: entry.contacts.map((contact) => ({
      label: contact.keyword ? text.services.textWord(contact.keyword, contact.shown) : contact.shown,
      href: contact.href,
      kind: text.services.verbs[contact.type],
      ...(contact.checkLocally || contact.note
        ? { note: contact.checkLocally ? text.services.checkLocally : (contact.note ?? '') }
        : {}),
    })),
    reviewed: text.services.lastReviewed(dateInWords(entry.reviewed, lang)),
  };
}

export function blockOf({ title, lines }: TextBlock): BlockView & { title: string; lines: string[] } {
  return { title, lines: [...lines] };
}
