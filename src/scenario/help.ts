/**
 * Real help: what a service is, and which ones a reader of a given country and age sees (brief, section 5 and
 * section 0 item 9). The details themselves live in one dated data file, `scenarios/help-services.ts`, and are handed
 * in as a `HelpBook`, so that nothing here knows a telephone number. Pure: today is an argument.
 */

import { type Region, regions } from './regions.ts';
import type { AgeBand, Lang } from './types.ts';

export { type Region, regions } from './regions.ts';

/** The same words in both languages. */
export type Words = Readonly<Record<Lang, string>>;

/** How each country is called in the list to choose from. */
export const regionNames: Readonly<Record<Region, Words>> = {
  us: { en: 'United States', es: 'Estados Unidos' },
  gb: { en: 'United Kingdom', es: 'Reino Unido' },
  ca: { en: 'Canada', es: 'Canadá' },
  au: { en: 'Australia', es: 'Australia' },
  ie: { en: 'Ireland', es: 'Irlanda' },
  nz: { en: 'New Zealand', es: 'Nueva Zelanda' },
  es: { en: 'Spain', es: 'España' },
  mx: { en: 'Mexico', es: 'México' },
  intl: { en: 'Another country', es: 'Otro país' },
};

/** What a service is for. The order is the order on the screen. */
export const helpKinds = [
  'emergency',
  'helpline',
  'report',
  'removal',
  'crisis',
  'police',
  'advice',
  'adults',
] as const;

export type HelpKind = (typeof helpKinds)[number];

/**
 * How sure we are (brief, section 5): H seen on the service's own or a partner's page or on several independent ones,
 * M seen once, or on an old or partial page, L general knowledge only. L is never shown, except emergency numbers.
 */
export type Confidence = 'H' | 'M' | 'L';

export type ContactType = 'phone' | 'text' | 'web' | 'email' | 'chat';

/** One way to reach a service. */
export interface Contact {
  readonly type: ContactType;
  /** phone, text: digits, with `+` and the country code where the number works with it; web, chat: host and path
   * without `https://`; email: the address. */
  readonly value: string;
  /** As it is written on the screen. */
  readonly shown: string;
  readonly conf: Confidence;
  /** The word to text. */
  readonly keyword?: string;
  /** Only for readers in this language. */
  readonly only?: Lang;
  /** A few words beside it, such as "then press 2". */
  readonly note?: Words;
}

/** One row of the brief's section 5. */
export interface HelpService {
  readonly id: string;
  readonly kind: HelpKind;
  readonly name: Words;
  /** May be empty where there is no single number or page ("your local police"). */
  readonly contacts: readonly Contact[];
  /** What it is for, in at most 14 plain words. */
  readonly what: Words;
  /** The same for 8–10, where it needs other words. */
  readonly whatYoung?: Words;
  readonly ages?: Words;
  readonly note?: Words;
  readonly conf: Confidence;
  /** Numbers of the brief's section 9. */
  readonly sources: readonly number[];
  /** ISO dates: when the evidence was gathered or last checked, and from when on it counts as old. */
  readonly reviewed: string;
  readonly reviewBy: string;
  /** False: listed among what is for the adults around the student. */
  readonly forStudents: boolean;
  /** Age bands that it fits. */
  readonly ageBands: readonly AgeBand[];
  /** The service of the Report exercise for these age bands. */
  readonly reportFor?: readonly AgeBand[];
  /** Works in every country, and is offered there after the country's own. */
  readonly worldwide?: boolean;
}

export type HelpBook = Readonly<Record<Region, readonly HelpService[]>>;

/** Who reads: without an age band, all that is for students; `adults` is the families and staff page. */
export interface HelpReader {
  readonly lang: Lang;
  readonly ageBand?: AgeBand | undefined;
  readonly audience?: 'students' | 'adults' | undefined;
}

/** A contact as it is shown. */
export interface HelpContact {
  readonly type: ContactType;
  readonly shown: string;
  readonly href: string;
  readonly keyword?: string;
  readonly note?: string;
  /** An emergency number that nobody has confirmed: the screen adds "check locally". */
  readonly checkLocally: boolean;
}

/** A service as it is shown, in one language. */
export interface HelpEntry {
  readonly id: string;
  readonly kind: HelpKind;
  readonly name: string;
  readonly what: string;
  readonly ages?: string;
  readonly note?: string;
  readonly contacts: readonly HelpContact[];
  /** Belongs under "With a grown-up" for this reader (brief 3.3, row Help). */
  readonly withAdult: boolean;
  /** ISO date, for "Last reviewed". */
  readonly reviewed: string;
  /** Past its review date: the screen adds "Check these details with an adult". */
  readonly stale: boolean;
}

/** True if the text is one of the country codes of links and settings. */
export function isRegion(text: string): text is Region {
  return (regions as readonly string[]).includes(text);
}

const isoDay = /^\d{4}-\d{2}-\d{2}/;

/**
 * Is this row older than its review date? `today` is an ISO date or date-time; from the day after `reviewBy` on, and
 * with a date that cannot be read, the answer is yes: the careful side.
 */
export function isStale(row: { readonly reviewBy: string }, today: string): boolean {
  if (!isoDay.test(today) || !isoDay.test(row.reviewBy)) return true;
  return today.slice(0, 10) > row.reviewBy.slice(0, 10);
}

/** `tel:` address of a number. Throws a RangeError if it is not 3 to 15 digits, with at most a leading `+`. */
export function telHref(value: string): string {
  return `tel:${dialled(value)}`;
}

/**
 * `sms:` address of a number, with the word to text filled in. `?&body=` is read by both families of phones.
 * Throws a RangeError as `telHref` does.
 */
export function smsHref(value: string, keyword?: string): string {
  const address = `sms:${dialled(value)}`;
  return keyword === undefined ? address : `${address}?&body=${encodeURIComponent(keyword)}`;
}

/** `https://` address of a host and path. Throws a RangeError if it carries a scheme, a space or no dot. */
export function webHref(value: string): string {
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+(\/[^\s]*)?$/i.test(value))
    throw new RangeError(`not a host and path: "${value}"`);
  return `https://${value}`;
}

/** `mailto:` address. Throws a RangeError if it is no address. */
export function mailHref(value: string): string {
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)) throw new RangeError(`not an e-mail address: "${value}"`);
  return `mailto:${value}`;
}

/** The link of a contact. Throws a RangeError if the data is wrong. */
export function contactHref(contact: Contact): string {
  switch (contact.type) {
    case 'phone':
      return telHref(contact.value);
    case 'text':
      return smsHref(contact.value, contact.keyword);
    case 'email':
      return mailHref(contact.value);
    case 'web':
    case 'chat':
      return webHref(contact.value);
  }
}

function dialled(value: string): string {
  const digits = value.replace(/[\s().-]/g, '');
  if (!/^\+?\d{3,15}$/.test(digits)) throw new RangeError(`not a number to dial: "${value}"`);
  return digits;
}

const months: Readonly<Record<Lang, readonly string[]>> = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  es: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
};

/** An ISO date in words: "1 November 2026", "1 de noviembre de 2026". What cannot be read comes back as it is. */
export function dateInWords(iso: string, lang: Lang): string {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number);
  const name = months[lang][(month ?? 0) - 1];
  if (!isoDay.test(iso) || name === undefined) return iso;
  return lang === 'en' ? `${day} ${name} ${year}` : `${day} de ${name} de ${year}`;
}

/** What may be shown of a row: L only among emergency numbers (brief, section 0 item 9). */
function shownContacts(service: HelpService, lang: Lang): readonly Contact[] {
  return service.contacts.filter(
    (contact) =>
      (contact.conf !== 'L' || service.kind === 'emergency') &&
      (contact.only === undefined || contact.only === lang),
  );
}

function isShown(service: HelpService, lang: Lang): boolean {
  if (service.kind === 'emergency') return true;
  if (service.conf === 'L') return false;
  return service.contacts.length === 0 || shownContacts(service, lang).length > 0;
}

function fits(service: HelpService, reader: HelpReader): boolean {
  if (reader.audience === 'adults' || reader.ageBand === undefined || !service.forStudents) return true;
  return service.ageBands.includes(reader.ageBand);
}

/** Done with an adult at this age: at 8–10 all but the lines to talk to, at 11–13 removal and police (3.3, S129). */
function isWithAdult(service: HelpService, reader: HelpReader): boolean {
  if (reader.audience === 'adults') return false;
  if (!service.forStudents) return true;
  if (reader.ageBand === '8-10') return !['emergency', 'helpline', 'crisis'].includes(service.kind);
  if (reader.ageBand === '11-13') return ['removal', 'police'].includes(service.kind);
  return false;
}

function entryOf(service: HelpService, reader: HelpReader, today: string): HelpEntry {
  const { lang } = reader;
  const what = reader.ageBand === '8-10' && reader.audience !== 'adults' ? service.whatYoung : undefined;
  return {
    id: service.id,
    kind: service.kind,
    name: service.name[lang],
    what: (what ?? service.what)[lang],
    ...(service.ages && { ages: service.ages[lang] }),
    ...(service.note && { note: service.note[lang] }),
    contacts: shownContacts(service, lang).map((contact) => ({
      type: contact.type,
      shown: contact.shown,
      href: contactHref(contact),
      ...(contact.keyword !== undefined && { keyword: contact.keyword }),
      ...(contact.note && { note: contact.note[lang] }),
      checkLocally: contact.conf === 'L',
    })),
    withAdult: isWithAdult(service, reader),
    reviewed: service.reviewed,
    stale: isStale(service, today),
  };
}

/** Rows of a country for a reader; from the international list: a helpline if there is none, and what is worldwide. */
function rowsFor(book: HelpBook, region: Region, reader: HelpReader): readonly HelpService[] {
  const usable = (service: HelpService): boolean => isShown(service, reader.lang) && fits(service, reader);
  const own = book[region].filter(usable);
  if (region === 'intl') return own;
  const hasHelpline = own.some((service) => service.kind === 'helpline');
  const firstHelpline = book.intl.filter(usable).find((service) => service.kind === 'helpline');
  const borrowed = book.intl.filter(
    (service) =>
      usable(service) &&
      ((service.worldwide === true && !own.some((mine) => sharesContact(mine, service))) ||
        (!hasHelpline && service === firstHelpline)),
  );
  return [...own, ...borrowed];
}

function sharesContact(a: HelpService, b: HelpService): boolean {
  return a.contacts.some((mine) => b.contacts.some((other) => other.value === mine.value));
}

/**
 * Everything that the help page shows, in order: emergency first, then child helpline, report, removal, crisis,
 * police, advice, adults; what belongs "with a grown-up" at this age stands after what a student can do alone.
 * `today` is an ISO date. A country without its own helpline for this age gets the international way to find one.
 */
export function servicesFor(
  book: HelpBook,
  region: Region,
  reader: HelpReader,
  today: string,
): readonly HelpEntry[] {
  const rank = (entry: HelpEntry): number =>
    (entry.withAdult ? helpKinds.length : 0) + helpKinds.indexOf(entry.kind);
  return rowsFor(book, region, reader)
    .map((service) => entryOf(service, reader, today))
    .sort((a, b) => rank(a) - rank(b));
}

/** The child helpline of a country, for the Tell exercise and the help card. Throws if the book has none at all. */
export function helplineFor(book: HelpBook, region: Region, reader: HelpReader, today: string): HelpEntry {
  return found(
    servicesFor(book, region, reader, today).find((entry) => entry.kind === 'helpline'),
    `no helpline for ${region}`,
  );
}

/** The emergency number of a country ("your country's emergency number" for `intl`). Throws if the book has none. */
export function emergencyFor(book: HelpBook, region: Region, reader: HelpReader, today: string): HelpEntry {
  return found(
    servicesFor(book, region, reader, today).find((entry) => entry.kind === 'emergency'),
    `no emergency entry for ${region}`,
  );
}

/**
 * The national service of the Report exercise: the country's own for this age, or the international way to find one.
 * Throws if the book has none at all.
 */
export function reportServiceFor(
  book: HelpBook,
  region: Region,
  reader: HelpReader,
  today: string,
): HelpEntry {
  const forBand = (service: HelpService): boolean =>
    service.reportFor !== undefined &&
    (reader.ageBand === undefined || service.reportFor.includes(reader.ageBand)) &&
    isShown(service, reader.lang);
  const service = book[region].find(forBand) ?? book.intl.find(forBand);
  return entryOf(found(service, `no report service for ${region}`), reader, today);
}

/**
 * Who to reach when somebody may get hurt or cannot go on: the emergency number and the crisis lines; where no crisis
 * line is confirmed for this reader, the child helpline stands in their place (brief, section 0 item 9).
 */
export function crisisFor(
  book: HelpBook,
  region: Region,
  reader: HelpReader,
  today: string,
): readonly HelpEntry[] {
  const all = servicesFor(book, region, reader, today);
  const crisis = all.filter((entry) => entry.kind === 'crisis');
  const instead = crisis.length > 0 ? crisis : [helplineFor(book, region, reader, today)];
  return [emergencyFor(book, region, reader, today), ...instead];
}

/** The oldest review date of what is shown, for one "Last reviewed" line; and whether any of it is past its date. */
export function reviewOf(entries: readonly HelpEntry[]): {
  readonly reviewed: string;
  readonly stale: boolean;
} {
  const dates = entries.map((entry) => entry.reviewed).sort();
  return { reviewed: dates[0] ?? '', stale: entries.length === 0 || entries.some((entry) => entry.stale) };
}

function found<T>(value: T | undefined, message: string): T {
  if (value === undefined) throw new Error(`help book: ${message}`);
  return value;
}
