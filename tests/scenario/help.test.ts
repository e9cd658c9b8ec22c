import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { helpBook } from '../../scenarios/help-services.ts';
import {
  type Contact,
  contactHref,
  crisisFor,
  dateInWords,
  emergencyFor,
  type HelpReader,
  type HelpService,
  helpKinds,
  helplineFor,
  isRegion,
  isStale,
  mailHref,
  type Region,
  regionNames,
  regions,
  reportServiceFor,
  reviewOf,
  servicesFor,
  smsHref,
  telHref,
  webHref,
} from '../../src/scenario/help.ts';
import type { AgeBand, Lang } from '../../src/scenario/types.ts';

const today = '2026-11-21';
const bands: readonly (AgeBand | undefined)[] = [undefined, '8-10', '11-13', '14-17'];
const langs: readonly Lang[] = ['en', 'es'];
const rows: readonly HelpService[] = regions.flatMap((region) => helpBook[region]);

/** Every list that anybody can see: each country, age band, language and audience. */
const lists = regions.flatMap((region) =>
  langs.flatMap((lang) => [
    ...bands.map((ageBand) => ({ region, reader: { lang, ageBand } as HelpReader })),
    { region, reader: { lang, audience: 'adults' } as HelpReader },
  ]),
);

const nameOf = ({ region, reader }: (typeof lists)[number]): string =>
  `${region} ${reader.lang} ${reader.audience ?? reader.ageBand ?? 'any age'}`;

const words = (text: string): number => text.trim().split(/\s+/).length;

/** id of a row → row; borrowed rows are found too. */
const rowOf = (id: string): HelpService => {
  const row = rows.find((one) => one.id === id);
  if (row === undefined) throw new Error(id);
  return row;
};

describe('the lists that people see', () => {
  test.each(lists.map((list) => [nameOf(list), list] as const))('%s', (_name, { region, reader }) => {
    const shown = servicesFor(helpBook, region, reader, today);
    expect(shown[0]?.kind).toBe('emergency');
    expect(shown[1]?.kind).toBe('helpline');
    expect(shown.some((entry) => entry.kind === 'report' || entry.kind === 'police')).toBe(true);
    expect(shown.some((entry) => entry.kind === 'removal')).toBe(true);
    expect(new Set(shown.map((entry) => entry.id)).size).toBe(shown.length);

    for (const entry of shown) {
      const row = rowOf(entry.id);
      expect(entry.name).toBe(row.name[reader.lang]);
      expect(entry.reviewed).toBe(row.reviewed);
      expect(entry.stale).toBe(false);
      if (row.kind !== 'emergency') {
        expect(row.conf, row.id).not.toBe('L');
        expect(row.contacts.length === 0 || entry.contacts.length > 0, row.id).toBe(true);
      }
      for (const contact of entry.contacts) {
        const source = row.contacts.find((one) => contactHref(one) === contact.href);
        expect(source?.shown).toBe(contact.shown);
        if (source?.conf === 'L') expect(row.kind).toBe('emergency');
        expect(contact.checkLocally).toBe(source?.conf === 'L');
      }
    }

    const alone = shown.filter((entry) => !entry.withAdult).map((entry) => helpKinds.indexOf(entry.kind));
    expect(alone).toEqual([...alone].sort((a, b) => a - b));
    expect(shown.map((entry) => entry.withAdult)).toEqual(
      shown.map((entry) => entry.withAdult).sort((a, b) => Number(a) - Number(b)),
    );
  });

  test('the international list begins with the number of the reader’s own country', () => {
    for (const ageBand of bands) {
      expect(servicesFor(helpBook, 'intl', { lang: 'en', ageBand }, today)[0]?.name).toBe(
        "Your country's emergency number",
      );
      expect(servicesFor(helpBook, 'intl', { lang: 'es', ageBand }, today)[0]?.name).toBe(
        'El número de emergencias de tu país',
      );
    }
  });

  test('unconfirmed emergency numbers stay in sight and say so; confirmed ones do not', () => {
    const checks = (region: Region): readonly (readonly [string, boolean])[] =>
      emergencyFor(helpBook, region, { lang: 'en' }, today).contacts.map((c) => [c.shown, c.checkLocally]);
    expect(checks('ie')).toEqual([
      ['112', true],
      ['999', true],
    ]);
    expect(checks('es')).toEqual([
      ['112', true],
      ['091', true],
      ['062', true],
    ]);
    expect(checks('us')).toEqual([['911', false]]);
    expect(checks('gb')).toEqual([['999', false]]);
    expect(checks('au')).toEqual([['000', false]]);
  });

  test('what the brief marks L is in the file and on no list', () => {
    const hidden = [
      'us-childhelp',
      'gb-shout',
      'ca-988',
      'ie-samaritans',
      'nz-1737',
      'nz-police',
      'nz-whats-up',
      'mx-linea-de-la-vida',
      'intl-findahelpline',
    ];
    expect(rows.filter((row) => row.conf === 'L' && row.kind !== 'emergency').map((row) => row.id)).toEqual(
      hidden,
    );
    for (const list of lists) {
      const shown = servicesFor(helpBook, list.region, list.reader, today);
      expect(shown.filter((entry) => hidden.includes(entry.id))).toEqual([]);
    }
    const k2p = servicesFor(helpBook, 'us', { lang: 'en' }, today).find(
      (one) => one.id === 'us-know2protect',
    );
    expect(k2p?.contacts.map((contact) => contact.type)).toEqual(['web']);
    const kidsHelpPhone = helplineFor(helpBook, 'ca', { lang: 'en' }, today);
    expect(kidsHelpPhone.contacts.map((contact) => contact.shown)).toEqual(['686868', 'kidshelpphone.ca']);
  });

  test('at 8–10 only lines to talk to stand alone; the rest is for with a grown-up', () => {
    for (const region of regions) {
      const shown = servicesFor(helpBook, region, { lang: 'en', ageBand: '8-10' }, today);
      for (const entry of shown) {
        expect(entry.withAdult, entry.id).toBe(!['emergency', 'helpline', 'crisis'].includes(entry.kind));
      }
    }
  });

  test('removal is done with an adult at 11–13 and alone at 14–17; what is for adults never stands alone', () => {
    for (const region of regions) {
      const at = (ageBand: AgeBand) => servicesFor(helpBook, region, { lang: 'es', ageBand }, today);
      expect(at('11-13').filter((e) => e.kind === 'removal' && !e.withAdult)).toEqual([]);
      expect(at('14-17').filter((e) => e.kind === 'removal' && e.withAdult)).toEqual([]);
      expect([...at('11-13'), ...at('14-17')].filter((e) => e.kind === 'adults' && !e.withAdult)).toEqual([]);
    }
  });

  test('a country without its own helpline for this age borrows the way to find one', () => {
    expect(helplineFor(helpBook, 'nz', { lang: 'en', ageBand: '8-10' }, today).id).toBe(
      'intl-child-helpline',
    );
    expect(helplineFor(helpBook, 'nz', { lang: 'en', ageBand: '14-17' }, today).id).toBe('nz-youthline');
  });

  test('Take It Down is offered everywhere, once', () => {
    for (const { region, reader } of lists) {
      const shown = servicesFor(helpBook, region, reader, today);
      expect(shown.filter((entry) => entry.id.endsWith('take-it-down')).length).toBe(1);
    }
  });

  test('988 speaks the reader’s language', () => {
    const line = (lang: Lang) =>
      servicesFor(helpBook, 'us', { lang }, today).find((entry) => entry.id === 'us-988')?.contacts;
    expect(line('en')?.map((c) => c.href)).toEqual(['tel:988', 'sms:988', 'https://988lifeline.org']);
    expect(line('es')?.map((c) => c.href)).toEqual([
      'tel:988',
      'sms:988?&body=AYUDA',
      'https://988lifeline.org',
    ]);
    expect(line('es')?.[0]?.note).toBe('Marca 2 para español.');
  });
});

describe('the services of the exercises', () => {
  test.each([
    ['us', 'us-cybertipline'],
    ['gb', 'gb-ceop'],
    ['ca', 'ca-cybertip'],
    ['au', 'au-accce'],
    ['nz', 'nz-netsafe'],
    ['es', 'es-incibe'],
    ['mx', 'mx-te-protejo'],
    ['intl', 'intl-inhope'],
  ] as const)('Report in %s goes to %s at every age', (region, id) => {
    for (const ageBand of bands) {
      expect(reportServiceFor(helpBook, region, { lang: 'en', ageBand }, today).id).toBe(id);
    }
  });

  test('Report in Ireland: Hotline.ie from 14, the Garda line with an adult before', () => {
    const id = (ageBand: AgeBand) => reportServiceFor(helpBook, 'ie', { lang: 'en', ageBand }, today).id;
    expect([id('8-10'), id('11-13'), id('14-17')]).toEqual(['ie-garda', 'ie-garda', 'ie-hotline']);
  });

  test.each([
    ['us', 'us-ncmec-support'],
    ['gb', 'gb-childline'],
    ['ca', 'ca-kids-help-phone'],
    ['au', 'au-kids-helpline'],
    ['ie', 'ie-childline'],
    ['nz', 'nz-youthline'],
    ['es', 'es-anar'],
    ['mx', 'mx-consejo-ciudadano'],
    ['intl', 'intl-child-helpline'],
  ] as const)('Tell in %s offers %s', (region, id) => {
    expect(helplineFor(helpBook, region, { lang: 'es', ageBand: '14-17' }, today).id).toBe(id);
  });

  test.each([
    ['us', ['us-emergency', 'us-988', 'us-crisis-text-line']],
    ['au', ['au-emergency', 'au-lifeline']],
    ['es', ['es-emergency', 'es-024']],
    ['gb', ['gb-emergency', 'gb-childline']],
    ['ca', ['ca-emergency', 'ca-kids-help-phone']],
    ['ie', ['ie-emergency', 'ie-childline']],
    ['nz', ['nz-emergency', 'nz-youthline']],
    ['mx', ['mx-emergency', 'mx-consejo-ciudadano']],
    ['intl', ['intl-emergency', 'intl-child-helpline']],
  ] as const)('crisis in %s: confirmed lines, or the helpline in their place', (region, ids) => {
    const shown = crisisFor(helpBook, region, { lang: 'en', ageBand: '14-17' }, today);
    expect(shown.map((entry) => entry.id)).toEqual([...ids]);
  });

  test('a book without a helpline is an error, not an empty place', () => {
    const empty = { ...helpBook, gb: [], intl: [] };
    expect(() => helplineFor(empty, 'gb', { lang: 'en' }, today)).toThrow(/no helpline for gb/);
    expect(() => emergencyFor(empty, 'gb', { lang: 'en' }, today)).toThrow(/no emergency entry/);
    expect(() => reportServiceFor(empty, 'gb', { lang: 'en' }, today)).toThrow(/no report service/);
  });
});

describe('links', () => {
  const contacts: readonly (readonly [string, Contact])[] = rows.flatMap((row) =>
    row.contacts.map((contact) => [`${row.id} ${contact.type} ${contact.shown}`, contact] as const),
  );

  test.each(contacts)('%s', (_name, contact) => {
    const href = contactHref(contact);
    const digits = (text: string): string => text.replace(/\D/g, '');
    switch (contact.type) {
      case 'phone':
        expect(href).toMatch(/^tel:\+?\d{3,15}$/);
        break;
      case 'text':
        expect(href).toMatch(/^sms:\+?\d{3,15}(\?&body=[A-Z]+)?$/);
        break;
      case 'email':
        expect(href).toBe(`mailto:${contact.shown}`);
        break;
      default: {
        const url = new URL(href);
        expect(url.protocol).toBe('https:');
        expect(contact.value.replace(/^www\./, '').toLowerCase()).toBe(contact.shown.toLowerCase());
      }
    }
    // What is dialled is what is read: the same digits, at most with a country code before them.
    if (contact.type === 'phone' && !/[A-Z]$/.test(contact.shown)) {
      const read = digits(contact.shown.replace(/\(.*\)/, ''));
      expect(digits(contact.value).endsWith(read.replace(/^1(?=\d{10}$)/, ''))).toBe(true);
      expect(digits(contact.value).length - read.length).toBeLessThanOrEqual(
        contact.value.startsWith('+') ? 3 : 0,
      );
    }
  });

  test('a wrong value is refused', () => {
    expect(telHref('+1 (800) 843-5678')).toBe('tel:+18008435678');
    expect(smsHref('741741', 'HOME')).toBe('sms:741741?&body=HOME');
    for (const wrong of ['', '12', 'call me', '0800 CALL', '1234567890123456', 'javascript:1']) {
      expect(() => telHref(wrong), wrong).toThrow(RangeError);
    }
    for (const wrong of [
      '',
      'https://a.org',
      'a b.org',
      'nodot',
      'javascript:alert(1)',
      '//a.org',
      'a.org:80',
    ]) {
      expect(() => webHref(wrong), wrong).toThrow(RangeError);
    }
    for (const wrong of ['', 'a@b', 'a b@c.org', 'a.org'])
      expect(() => mailHref(wrong), wrong).toThrow(RangeError);
  });
});

describe('dates', () => {
  test('stale from the day after the review date, and whenever the date cannot be read', () => {
    const row = { reviewBy: '2027-05-01' };
    expect(isStale(row, '2026-11-21')).toBe(false);
    expect(isStale(row, '2027-05-01T23:59:59Z')).toBe(false);
    expect(isStale(row, '2027-05-02')).toBe(true);
    expect(isStale(row, '')).toBe(true);
    expect(isStale(row, 'tomorrow')).toBe(true);
    expect(isStale({ reviewBy: 'soon' }, '2026-11-21')).toBe(true);
  });

  test('a stale list says so in every entry and loses none', () => {
    const fresh = servicesFor(helpBook, 'gb', { lang: 'en' }, today);
    const old = servicesFor(helpBook, 'gb', { lang: 'en' }, '2027-05-02');
    expect(old.map((entry) => entry.id)).toEqual(fresh.map((entry) => entry.id));
    expect(old.every((entry) => entry.stale)).toBe(true);
    expect(reviewOf(old)).toEqual({ reviewed: '2026-11-01', stale: true });
    expect(reviewOf(fresh)).toEqual({ reviewed: '2026-11-01', stale: false });
    expect(reviewOf([])).toEqual({ reviewed: '', stale: true });
  });

  test('dates in words', () => {
    expect(dateInWords('2026-11-01', 'en')).toBe('1 November 2026');
    expect(dateInWords('2026-11-01', 'es')).toBe('1 de noviembre de 2026');
    expect(dateInWords('2026-13-01', 'en')).toBe('2026-13-01');
    expect(dateInWords('soon', 'es')).toBe('soon');
  });
});

describe('the data file', () => {
  test('ids are unique and begin with their country; dates are half a year apart', () => {
    expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
    for (const region of regions) {
      for (const row of helpBook[region]) {
        expect(row.id.startsWith(`${region}-`), row.id).toBe(true);
        const days = (Date.parse(row.reviewBy) - Date.parse(row.reviewed)) / 86_400_000;
        expect(days, row.id).toBeGreaterThan(150);
        expect(days, row.id).toBeLessThan(190);
        expect(row.ageBands.length, row.id).toBeGreaterThan(0);
        expect(row.conf === 'L' || row.kind === 'emergency' || row.sources.length > 0, row.id).toBe(true);
      }
    }
  });

  test('what a service is for takes at most 14 words, in both languages', () => {
    for (const row of rows) {
      for (const lang of langs) {
        for (const text of [row.what[lang], row.whatYoung?.[lang]]) {
          if (text === undefined) continue;
          expect(words(text), `${row.id}: ${text}`).toBeLessThanOrEqual(14);
          expect(text, row.id).toMatch(/[.]$/);
        }
        expect(row.name[lang].length).toBeGreaterThan(0);
      }
      expect(row.what.en).not.toBe(row.what.es);
    }
  });

  test('every country of the links has a name and a list', () => {
    expect(regions.map((region) => regionNames[region].es.length > 0)).not.toContain(false);
    expect(isRegion('mx')).toBe(true);
    expect(isRegion('MX')).toBe(false);
    expect(isRegion('')).toBe(false);
  });

  test('no number or address of a service stands anywhere else in scenarios/ or src/', () => {
    const files = (folder: string): readonly string[] =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(ts|html|json|css)$/.test(name))
        .map((name) => join(folder, name));
    const root = join(import.meta.dirname, '..', '..');
    const all = [...files(join(root, 'scenarios')), ...files(join(root, 'src'))].filter(
      (file) => !file.endsWith('help-services.ts'),
    );
    const isProse = (file: string): boolean =>
      file.startsWith(join(root, 'scenarios')) || file.includes(join('views', 'text'));
    expect(all.length).toBeGreaterThan(4);

    const found: string[] = [];
    for (const file of all) {
      // Numbers of sources are no numbers to call.
      const text = readFileSync(file, 'utf8').replace(/^ {2}sources: \[[\d, ]*\],$/m, '');
      for (const { type, value } of rows.flatMap((row) => row.contacts)) {
        if (type === 'phone' || type === 'text') {
          const digits = value.replace(/\D/g, '').replace(/^(1|52)(?=\d{10}$)/, '');
          // Short numbers could be a width or a colour in code; in words they are a number to call.
          if (digits.length < 7 && !isProse(file)) continue;
          const spaced = new RegExp(`(?<![\\w.#-])${[...digits].join('[\\s().-]?')}(?![\\w.-])`);
          if (spaced.test(text)) found.push(`${file}: ${value}`);
        } else if (type !== 'email' && file.endsWith('sources.ts')) {
          // Citations for reviewers name the pages that they were read on; students never see them.
          continue;
        } else if (text.toLowerCase().includes(value.replace(/^www\./, '').toLowerCase())) {
          found.push(`${file}: ${value}`);
        }
      }
    }
    expect(found).toEqual([]);
  });
});
