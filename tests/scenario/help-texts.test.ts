import { describe, expect, test } from 'vitest';
import { helpBook } from '../../scenarios/help-services.ts';
import { helpEn } from '../../src/views/text/help.en.ts';
import { helpEs } from '../../src/views/text/help.es.ts';
import type { HelpText } from '../../src/views/text/help.types.ts';

/** Every string of a text, with the path to it; functions are called with a sample. */
function strings(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(value('sample', 'other'))]];
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) =>
      strings(inner, path === '' ? key : `${path}.${key}`),
    );
  }
  return [];
}

const sentences = (text: string): readonly string[] =>
  text
    .split(/[.?!;:]+(?:[”»"]|\s|$)/)
    .map((one) => one.trim())
    .filter((one) => one !== '');

const wordCount = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;

const both: readonly (readonly [string, HelpText])[] = [
  ['en', helpEn],
  ['es', helpEs],
];

/** The careful permanence line is one sentence on purpose (brief, MUST13). */
const permanence = [
  "You can't control a picture once it's sent, and there are real tools and people who get pictures taken down.",
  'Una foto enviada ya no la controlas, y hay herramientas y personas reales que logran que se retiren fotos.',
];

describe('both languages', () => {
  test('say the same things in the same places, each in its own words', () => {
    const en = strings(helpEn);
    const es = strings(helpEs);
    // Lists may be divided differently into sentences, but every block exists and none is empty.
    const blocks = (all: typeof en): readonly string[] => [
      ...new Set(all.map(([path]) => path.replace(/\.(lines|first|child|adult|lead)\.\d+$/, '.$1'))),
    ];
    expect(blocks(es)).toEqual(blocks(en));
    for (const [path, text] of [...en, ...es]) expect(text.trim(), path).not.toBe('');
    const spanish = new Map(es);
    const same = en.filter(([path, text]) => spanish.get(path) === text).map(([path]) => path);
    expect(same).toEqual([]);
  });

  test('nothing is unfinished', () => {
    for (const [, text] of both) {
      for (const [path, line] of strings(text)) {
        expect(line, path).not.toMatch(
          /\bTODO\b|\b[Ll]orem\b|[Cc]oming soon|[Pp]róximamente|undefined|\{\w+\}|SC\d\d/,
        );
      }
    }
  });
});

describe('reading level (brief 3.3)', () => {
  test.each(both)('%s: sentences of at most 10 words at 8–10, 14 from 11', (_lang, text) => {
    const limit = (path: string): number | undefined => {
      if (/^help\.(first|honest)\b|^help\..*\.young\b/.test(path)) return path.includes('honest') ? 14 : 10;
      if (/^notices\..*8-10|^notices\.adultNear|^privacy\.children/.test(path)) return 10;
      if (/^help\.card\.child/.test(path)) return 10;
      if (/^help\.|^notices\./.test(path)) return 14;
      return undefined;
    };
    const long: string[] = [];
    for (const [path, line] of strings(text)) {
      const most = limit(path);
      if (most === undefined || permanence.includes(line)) continue;
      for (const sentence of sentences(line)) {
        if (wordCount(sentence) > most) long.push(`${path} (${wordCount(sentence)} > ${most}): ${sentence}`);
      }
    }
    expect(long).toEqual([]);
  });
});

describe('what must be said', () => {
  const said = (text: HelpText, part: keyof HelpText): string =>
    strings(text[part])
      .map(([, line]) => line)
      .join('\n');

  test.each([
    ['en', helpEn, "It's not your fault", "It's never too late to get help"],
    ['es', helpEs, 'No es tu culpa', 'Nunca es tarde para pedir ayuda'],
  ] as const)('%s: not your fault and never too late, first on the page', (_lang, text, fault, late) => {
    const first = text.help.first.join(' ');
    expect(first).toContain(fault);
    expect(first).toContain(late);
    expect(said(text, 'families')).toContain(fault);
  });

  test('wherever saving is taught, private pictures are left out (MUST11)', () => {
    for (const [lang, text] of both) {
      const never = lang === 'en' ? /never save[^.]*private picture/i : /nunca guardes[^.]*fotos? privadas?/i;
      for (const steps of [text.help.steps.young, text.help.steps.older]) {
        expect(steps.steps.flatMap((step) => step.lines).join(' ')).toMatch(never);
      }
      expect(text.families.ifTold.steps.flatMap((step) => step.lines).join(' ')).toMatch(never);
    }
  });

  test('wherever reporting is taught, the real age is said (MUST12)', () => {
    for (const [lang, text] of both) {
      const report = (steps: readonly { lines: readonly string[] }[]): string =>
        steps.at(-1)?.lines.join(' ') ?? '';
      expect(report(text.help.steps.young.steps)).toMatch(
        lang === 'en' ? /how old you really are/ : /cuántos años/,
      );
      expect(report(text.help.steps.older.steps)).toMatch(
        lang === 'en' ? /under 18, even if/ : /menor de edad, aunque/,
      );
      expect(report(text.families.ifTold.steps)).toMatch(lang === 'en' ? /real age/ : /edad real/);
    }
  });

  test('the careful line about pictures (MUST13) stands on the help page and in the second talk', () => {
    expect(helpEn.help.picture.older.lines).toContain(permanence[0]);
    expect(helpEs.help.picture.older.lines).toContain(permanence[1]);
    expect(helpEn.families.talks[1]?.words).toContain('and there are real tools and people');
    expect(helpEs.families.talks[1]?.words).toContain('y hay herramientas y personas reales');
  });

  test('at 11–17 the order is stop, save, block, tell, report; at 8–10 stop, tell, a grown-up helps', () => {
    expect(helpEn.help.steps.older.steps.map((s) => s.name)).toEqual([
      'Stop replying',
      'Save',
      'Block',
      'Tell',
      'Report',
    ]);
    expect(helpEn.help.steps.young.steps.map((s) => s.name)).toEqual(['Stop', 'Tell', 'A grown-up helps']);
    expect(helpEs.help.steps.older.steps).toHaveLength(5);
    expect(helpEs.help.steps.young.steps).toHaveLength(3);
  });

  test('talks take about half a minute: 45 to 85 words each', () => {
    for (const [, text] of both) {
      expect(text.families.talks).toHaveLength(3);
      for (const talk of text.families.talks) {
        expect(wordCount(talk.words), talk.title).toBeGreaterThanOrEqual(45);
        expect(wordCount(talk.words), talk.title).toBeLessThanOrEqual(85);
      }
    }
  });

  test('the content notice is the one of the brief, and the open one gives nothing away (3.5)', () => {
    expect(helpEn.notices.notice['11-13'].pressure.join(' ')).toBe(
      "This story is about someone being pressured online. Nothing rude is shown. You can pause, skip or leave at any time; you don't need a reason.",
    );
    for (const [, text] of both) {
      for (const notice of Object.values(text.notices.notice)) {
        expect(notice.open.join(' ')).not.toMatch(/trick|pressure|harmless|safe|engaño|presión|inofensiv/i);
      }
    }
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
    /fell for/i,
    /smart(er)? kids|be smarter/i,
    /if only you/i,
    /self-generated|sexting|selfie/i,
    /child porn|revenge porn/i,
    /asking for it|attention[- ]seek/i,
    /man up|boys can handle/i,
    /ruined|there forever|for ever/i,
    /be in trouble with/i,
    /promise not to tell/i,
    /give me your phone/i,
    /just ignore|just delete/i,
    /stranger danger|don't talk to strangers/i,
    /predator|paedophile|pedophile|monster|weirdo|hacker/i,
    /commit(ted)? suicide|suicid/i,
    /\bnudes?\b|\bsex(y|t)\w*/i,
    /¿por qué (la|lo|las|los)? ?(mandaste|enviaste|hiciste)/i,
    /te lo buscaste|tenías que haber|debiste|deberías haber/i,
    /pornovenganza|pornografía/i,
    /depredador|pederasta|pedófilo|monstruo|desnud/i,
    /arruinad|para siempre/i,
    /ignóralo|bórralo todo/i,
    /guaranteed|garantizad|definitely come down/i,
    /\d+ ?%|\b\d+ out of \d+\b/,
  ];
  const all = [
    ...strings(helpEn),
    ...strings(helpEs),
    ...strings(helpBook).filter(([path]) => /\.(name|what|whatYoung|ages|note)\./.test(path)),
  ].filter(([, line]) => !line.startsWith('Stop Sextortion'));

  test.each(banned.map((phrase) => [phrase] as const))('%s', (phrase) => {
    expect(all.filter(([, line]) => phrase.test(line))).toEqual([]);
  });

  test('the list can fail', () => {
    const bad = 'Why did you send it? You should have known better. Your life is ruined.';
    expect(banned.filter((phrase) => phrase.test(bad)).length).toBe(4);
  });
});
