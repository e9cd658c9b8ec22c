import { describe, expect, test } from 'vitest';
import { recipes } from '../../src/tools/sounds/recipes.ts';
import { adultsEn } from '../../src/views/text/adults.en.ts';
import { adultsEs } from '../../src/views/text/adults.es.ts';
import { changed } from '../../src/views/text/for-adults.ts';
import { uiEn } from '../../src/views/text/ui.en.ts';
import { uiEs } from '../../src/views/text/ui.es.ts';
import type { UiText } from '../../src/views/text/ui.types.ts';

/** Texts made by a function are read with these in the places of its arguments. */
const names = ['Amira', 'Noura', 'Tama', 'Kofi'];
const numbers = [3, 7];
const countsUp = /(stepOf|minutes|shelf\.tricks|lookAlikes|progress|quickTitle|percent)$/;

function said(path: string, make: (...given: never[]) => string): string {
  const given: readonly (string | number)[] = countsUp.test(path) ? numbers : names;
  return make(...(given as never[]));
}

type Said = readonly (readonly [path: string, text: string])[];

/** Every text with its path, functions called. */
function strings(value: unknown, path = ''): Said {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, said(path, value as never)]];
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) =>
      strings(inner, path === '' ? key : `${path}.${key}`),
    );
  throw new Error(`${path} is neither a text nor a group of texts`);
}

/** Every function with its path. */
function makers(value: unknown, path = ''): readonly (readonly [string, (...given: never[]) => string])[] {
  if (typeof value === 'function') return [[path, value as never]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => makers(inner, path === '' ? key : `${path}.${key}`));
}

const sentences = (text: string): readonly string[] =>
  text
    .split(/[.?!…:;]+(?:[”»]|\s|$)/)
    .map((one) => one.trim())
    .filter((one) => one !== '');

const words = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;

const both: readonly (readonly ['en' | 'es', UiText])[] = [
  ['en', uiEn],
  ['es', uiEs],
];

/** And as an adult reads it who plays: the same places, some of them with other words. */
const everything: readonly (readonly [string, UiText])[] = [
  ...both,
  ['en, for adults', changed(uiEn, adultsEn.ui)],
  ['es, for adults', changed(uiEs, adultsEs.ui)],
];

/** The texts of one language whose path fits, as `path: text`, where `wrong` holds. */
function found(text: UiText, path: RegExp, wrong: (line: string) => boolean): readonly string[] {
  return strings(text)
    .filter(([at, line]) => path.test(at) && wrong(line))
    .map(([at, line]) => `${at}: ${line}`);
}

describe('both languages', () => {
  test('have the same keys, and none is empty or unfinished', () => {
    expect(strings(uiEs).map(([path]) => path)).toEqual(strings(uiEn).map(([path]) => path));
    for (const [, text] of both)
      expect(
        found(text, /./, (line) =>
          /^\s*$|^\s|\s$| {2}|\bTODO\b|[Ll]orem|[Cc]oming soon|[Pp]róximamente|undefined|NaN|\{\w+\}/.test(
            line,
          ),
        ),
      ).toEqual([]);
  });

  test('say it in their own words', () => {
    // Names of fonts, and what is written alike in both.
    const alike = /^display\.fonts\.|^display\.spacings\.normal$|^shelf\.minutes$/;
    const spanish = new Map(strings(uiEs));
    const same = strings(uiEn).filter(([path, line]) => !alike.test(path) && spanish.get(path) === line);
    expect(same).toEqual([]);
  });

  test.each(both)('%s: a text made of names or numbers shows every one of them', (_lang, text) => {
    const lost = makers(text).flatMap(([path, make]) =>
      (countsUp.test(path) ? numbers : names)
        .slice(0, make.length)
        .filter((given) => !said(path, make).includes(String(given)))
        .map((given) => `${path}: ${given}`),
    );
    expect(lost).toEqual([]);
    expect(makers(text).length).toBeGreaterThan(30);
  });

  test('every sound has its caption, and no caption is left over', () => {
    for (const [, text] of both)
      expect(Object.keys(text.captions).sort()).toEqual(Object.keys(recipes).sort());
  });
});

describe('short enough (brief 3.3; design, section 5)', () => {
  test.each(everything)('%s: sentences of at most 14 words', (_lang, text) => {
    // The sentence under the title names all five moves.
    const long = found(text, /^(?!home\.lead$)/, (line) => sentences(line).some((one) => words(one) > 14));
    expect(long).toEqual([]);
  });

  test.each(everything)('%s: what is only for 8–10 has sentences of at most 10', (_lang, text) => {
    const young =
      /^tricks\..*\.simple$|pause\.stop|^ask\.(grownUp|read)|shields\.(stop|grown-up|tell)\.|^tiles/;
    expect(found(text, young, (line) => sentences(line).some((one) => words(one) > 10))).toEqual([]);
  });

  test.each(everything)('%s: the bar fits its buttons', (_lang, text) => {
    const bar = [...Object.values(text.moves), text.stop, text.bystander.leave].map((move) => move.bar);
    expect(bar).toHaveLength(7);
    expect(new Set(bar).size).toBe(7);
    expect(bar.filter((label) => label.length > 10 || words(label) !== 1)).toEqual([]);
  });

  test.each(everything)('%s: chips fit, and tricks are written small', (_lang, text) => {
    const tricks = Object.values(text.tricks).map((trick) => trick.name);
    expect(tricks).toHaveLength(16);
    expect(new Set(tricks).size).toBe(16);
    expect(
      tricks.filter((name) => name.length > 16 || words(name) > 3 || name !== name.toLowerCase()),
    ).toEqual([]);
    expect(
      found(
        text,
        /^shelf\.state\.|^debrief\.levels\.|^chat\.blocked$|^bystander\.quiet$/,
        (line) => line.length > 18,
      ),
    ).toEqual([]);
    expect(
      found(text, /^debrief\.(fit|replayM|quickAnswers)|^chat\.fineSoFar$/, (line) => line.length > 21),
    ).toEqual([]);
    expect(found(text, /^(debrief|bystander)\.shields\..*\.label$/, (line) => words(line) > 4)).toEqual([]);
  });

  test.each(everything)('%s: buttons have one to four words', (_lang, text) => {
    const buttons = new RegExp(
      [
        '^shell\\.(help|leave|close|back|home)',
        '^ask\\.(goOn|someoneNew|grownUp(Yes|No|GoOn)|read(Yes|No))$',
        '^shelf\\.startOver(Yes|No)$',
        '^notice\\.(start|resume|fromStart|summary|another|summaryPlay)$',
        '^chat\\.(goOn|showAll|nextLine|toDebrief|rest|skip|slow|readAloud|stopReading|repeatReading|rest(On|Shelf))$',
        '\\.(finish|keep|keepAll|keepAnyway|onlyMute|sure|also|plan(Go|Tell)|remove|again|other|goOn|enough|appOnly|both|noAge|tryAgain)$',
        '^debrief\\.(again|shelf|print|helpMore|shields(Off|On)|parts\\..*)$',
        '^problems\\.to',
      ].join('|'),
    );
    expect(strings(text).filter(([path]) => buttons.test(path)).length).toBeGreaterThan(50);
    expect(found(text, buttons, (line) => words(line) > 4)).toEqual([]);
  });
});

describe('what must be said', () => {
  test('the tiles are those of the brief (2.0)', () => {
    expect(uiEn.tiles).toEqual({
      request: 'This message asks for a private picture.',
      threat: 'This message threatens to share a private picture.',
      picture: "A private picture was sent here. We don't show it.",
    });
    for (const tile of Object.values(uiEs.tiles)) expect(tile).toContain('una foto privada');
  });

  test('wherever saving is taught, private pictures are left out (MUST11)', () => {
    for (const [lang, { sheets, debrief }] of both) {
      const never = lang === 'en' ? /\bnever\b[^.]*private picture/i : /\bnunca\b[^.]*fotos? privadas?/i;
      expect(sheets.save.lead).toMatch(never);
      expect(sheets.save.pictureWhy).toMatch(
        lang === 'en'
          ? /private picture is never saved or sent on/
          : /foto privada nunca se guarda ni se reenvía/,
      );
      expect(debrief.shields.save.text[0]).toMatch(never);
      expect(debrief.next.save).toMatch(never);
    }
  });

  test('wherever reporting is taught, the age is said (MUST12)', () => {
    expect(uiEn.sheets.report.age('18')).toBe('Say: I am under 18');
    for (const [lang, { sheets, debrief }] of both) {
      const even =
        lang === 'en' ? /even if your profile says something else/ : /aunque tu perfil diga otra cosa/;
      const under = lang === 'en' ? /you're under 18/ : /eres menor de edad/;
      expect(sheets.report.ageLead).toMatch(even);
      expect(sheets.report.shortLead).toMatch(even);
      for (const line of [sheets.report.shortLead, debrief.shields.report.text[0], debrief.next.report])
        expect(line).toMatch(under);
      expect(sheets.report.sentSteps.length).toBeGreaterThanOrEqual(3);
      expect(sheets.report.serviceSteps.length).toBeGreaterThanOrEqual(3);
    }
  });

  test('telling leads the debrief, and nobody is at fault', () => {
    expect(uiEn.debrief.headline('Kofi', 'Ms Okafor')).toBe("Kofi told Ms Okafor. That's the big one.");
    expect(uiEn.debrief.fault).toContain("it's not your fault");
    expect(uiEs.debrief.fault).toContain('no es tu culpa');
    expect(uiEn.debrief.levels).toEqual(['try next time', 'getting there', 'strong']);
    expect(uiEn.flags['paid-helper']).toBe('Real help is free.');
  });

  test('in Spanish, reporting in the app and to the authority are kept apart (brief 3.3)', () => {
    const { report } = uiEs.sheets;
    expect(`${report.title} ${report.lead} ${report.ageLead} ${report.sentSteps.join(' ')}`).not.toMatch(
      /denunci/i,
    );
    expect(report.service('X')).toMatch(/^Denunciar/);
    expect(report.serviceTitle('X')).toMatch(/^Denunciar/);
  });
});

describe('what must never be said (brief 3.2 and 3.4)', () => {
  const banned: readonly RegExp[] = [
    /why did(n't)? you/i,
    /should(n't)? have/i,
    /known better/i,
    /what were you thinking/i,
    /put yourself at risk/i,
    /let this go on/i,
    /tell sooner/i,
    /fell for|caíste en/i,
    /smart(er)?\b|\bclever/i,
    /if only you/i,
    /self-generated|sexting|selfie/i,
    /child porn|revenge porn/i,
    /asking for it|attention[- ]seek/i,
    /man up|boys can handle/i,
    /ruin|there forever|for ever/i,
    /in trouble with|in trouble\b/i,
    /promise/i,
    /give me your phone/i,
    /just ignore|just delete/i,
    /stranger/i,
    /predator|paedophile|pedophile|monster|weirdo|hacker/i,
    /suicid/i,
    /\bnudes?\b|\bsex\w*/i,
    /¿por qué (la|lo|las|los)? ?(mandaste|enviaste|hiciste)/i,
    /te lo buscaste|tenías que haber|debiste|deberías haber/i,
    /pornovenganza|pornografía/i,
    /depredador|pederasta|pedófilo|monstruo|desnud/i,
    /arruinad|para siempre/i,
    /ignóralo|bórralo todo/i,
    /guarantee|garantiza|promet|definitely/i,
    // Nothing is a test (brief 4.1, NEVER5).
    /\bpoints?\b|\bpuntos\b|\bscore|puntuaci|puntaje|\bgrade|\bcalificaci|\bfail|game over|\bwrong answer|respuesta incorrecta/i,
    /\bwin(ner|s)?\b|\bganaste|perdiste|\bbadge|\branking|\bstreak/i,
    // No real platform and no payment brand (NEVER2).
    /whatsapp|instagram|snapchat|tiktok|discord|roblox|minecraft|fortnite|telegram|facebook|youtube|messenger/i,
    /paypal|venmo|cash ?app|bizum|google|apple pay|steam\b/i,
  ];

  test.each(banned.map((phrase) => [phrase] as const))('%s', (phrase) => {
    for (const [, text] of both) expect(found(text, /./, (line) => phrase.test(line))).toEqual([]);
  });

  test('the list can fail', () => {
    const bad = 'Why did you send it? You should have known better. You lost 10 points on Discord.';
    expect(banned.filter((phrase) => phrase.test(bad)).length).toBe(5);
  });
});

describe('Spanish', () => {
  const wrongIn = (wrong: RegExp): readonly string[] => found(uiEs, /./, (line) => wrong.test(line));

  test('says tú, never usted or vosotros', () => {
    expect(wrongIn(/\b(usted(es)?|vosotr[oa]s|vuestr[oa]s?)\b|[áé]is\b/iu)).toEqual([]);
    expect(
      wrongIn(
        /(^|[.:¡¿«]\s*)(Elija|Cuente|Guarde|Bloquee|Diga|Reporte|Pulse|Toque|Haga|Revise|Pruebe|Lea|Espere|Tome|Use|Practique|Mire|Escriba)\b/u,
      ),
    ).toEqual([]);
  });

  test('fits every name, whatever the gender', () => {
    expect(wrongIn(/\p{L}[oa]\/(o|a)s?\b|\([oa]s?\)|@|\b\p{L}+[xe]s\/|todes\b/u)).toEqual([]);
    expect(
      wrongIn(
        /(?<!cuenta )\b(list|preparad|segur|bienvenid|content|asustad|bloquead|junt|avisad|tranquil)[oa]s?\b|\bsola\b/iu,
      ),
    ).toEqual([]);
    expect(uiEs.debrief.headline('Lucía', 'el profesor Tan')).toContain('al profesor Tan');
    expect(uiEs.debrief.headline('Amira', 'tía Salma')).toContain('a tía Salma');
    expect(uiEs.sheets.tell.goodLead('la abuela')).toMatch(/^La abuela ya lo sabe/);
    for (const [path, make] of makers(uiEs))
      if (/(withTitle|sendWith|Lead|headline|mute|block|short|ask|thinks|typing)$/.test(path))
        expect(make(...(['el profesor Tan', 'el profesor Tan'] as never[])), path).not.toMatch(
          /\b(a|de) el\b/,
        );
  });

  test('¿ and ¡ are opened and closed, quotation marks are those of the language', () => {
    const count = (line: string, sign: string): number => line.split(sign).length - 1;
    expect(
      found(
        uiEs,
        /./,
        (line) =>
          count(line, '¿') !== count(line, '?') ||
          count(line, '¡') !== count(line, '!') ||
          count(line, '«') !== count(line, '»') ||
          /["“”]/.test(line),
      ),
    ).toEqual([]);
    expect(found(uiEn, /./, (line) => count(line, '“') !== count(line, '”') || /[«»"¿¡]/.test(line))).toEqual(
      [],
    );
  });
});
