import { describe, expect, test } from 'vitest';
import { giveAway, givenAway } from '../../src/scenario/lint/give-away.ts';
import { sentencesOf, wordsOf } from '../../src/scenario/lint/limits.ts';
import { type LintMessage, lintStory } from '../../src/scenario/lint.ts';
import type { Beat, Choice, Line, Scenario } from '../../src/scenario/types.ts';
import type { Kind } from '../../src/tools/new-story/skeleton.ts';
import { smallEntry, smallStory, spanishOf } from '../support/small-story.ts';

const lint = (story: Scenario): LintMessage[] => lintStory(smallEntry(story));

/** A part of the story that has to be there. */
function the<T>(part: T | undefined): T {
  if (part === undefined) throw new Error('The small story has no such part.');
  return part;
}

const beat = (story: Scenario, id: string): Beat<string> => the(story.beats[id]);
const choice = (story: Scenario, id: string, choiceId: string): Choice<string> =>
  the(beat(story, id).choices?.[choiceId]);
const setText = (line: Line | undefined, text: string) => Object.assign(the(line), { text });

const kinds: Array<Partial<Kind>> = [
  {},
  { number: 'SC01', ages: '8-10', pattern: 'Y' },
  { number: 'SC07', pattern: 'B' },
  { number: 'SC12', ages: '14-17', pattern: 'K' },
  { number: 'SC14', ages: '14-17', pattern: 'E' },
  { number: 'HL05', harmless: true },
  { number: 'HL01', ages: '8-10', pattern: 'Y', harmless: true },
];

test.each(kinds)('a story in order has nothing to mend: %o', (kind) => {
  expect(lint(smallStory(kind))).toEqual([]);
});

/** What a writer can get wrong: the rule that says so, where, and the mistake. */
const mistakes: Array<
  [rule: string, place: string, mistake: (story: Scenario) => void, kind?: Partial<Kind>]
> = [
  // Form
  ['dangling-link', 'start', (s) => void (s.start = 'nowhere')],
  ['dangling-link', 'quiet', (s) => void (beat(s, 'quiet').next = { told: 'end-quiet', untold: 'nowhere' })],
  ['dangling-link', 'answers.before.tell', (s) => void (s.answers.before.tell.to = 'nowhere')],
  ['one-way-on', 'quiet', (s) => void delete beat(s, 'quiet').next],
  ['one-way-on', 'moment-1', (s) => void (beat(s, 'moment-1').next = 'moment-2')],
  [
    'id',
    'moment-1',
    (s) =>
      void the(
        beat(s, 'moment-1').choices &&
          (beat(s, 'moment-1').choices = {
            ...beat(s, 'moment-1').choices,
            'a.b': { ...choice(s, 'moment-1', 'ask'), to: 'moment-3' },
          }),
      ),
  ],
  ['double-id', 'moment-1', (s) => void (the(beat(s, 'moment-1').lines[1]).id = 'place')],
  ['empty', 'moment-1', (s) => void setText(beat(s, 'moment-1').lines[0], ' ')],
  ['todo', 'moment-1', (s) => void setText(beat(s, 'moment-1').lines[0], 'TODO: write this')],
  ['placeholder', 'moment-1', (s) => void setText(beat(s, 'moment-1').lines[0], 'Hello {name}.')],
  ['placeholder', 'told-early', (s) => void (choice(s, 'told-early', 'keep').text = 'Ask {told} to keep it')],
  // Shape
  ['circle', 'moment-1', (s) => void (beat(s, 'moment-2-go-on').next = 'moment-1')],
  ['unreachable', 'asked-small', (s) => void (choice(s, 'asks', 'small').to = 'end-told-mid-keep')],
  [
    'unreachable-answer',
    'told-late',
    (s) => void (beat(s, 'told-late').answers = { tell: s.answers.after.tell }),
  ],
  [
    'help-too-far',
    'moment-1',
    (s) => {
      for (const id of ['moment-2', 'moment-3']) delete beat(s, id).choices?.tell;
    },
  ],
  ['ends-alone', 'end-quiet', (s) => void (beat(s, 'quiet').next = 'end-quiet')],
  [
    'choices',
    'told-early',
    (s) => {
      delete beat(s, 'told-early').choices?.keep;
      delete beat(s, 'told-early').choices?.report;
    },
  ],
  ['same-way', 'moment-2', (s) => void (choice(s, 'moment-2', 'go-on').to = 'moment-2-look')],
  ['poorer-by-telling', 'moment-1', (s) => void (s.answers.before.tell.to = 'asked-small')],
  ['late-door', 'beats', (s) => void delete beat(s, 'late').late],
  [
    'depth',
    'beats',
    (s) => {
      beat(s, 'moment-1-look').next =
        beat(s, 'moment-1-ask').next =
        beat(s, 'moment-1-go-on').next =
          'moment-5';
      for (const id of Object.keys(s.beats)) if (/^moment-[234]/.test(id)) delete s.beats[id];
    },
  ],
  ['minutes', 'minutes', (s) => void (s.minutes = 12)],
  // A bystander, and who writes in a group chat
  ['pattern', 'bystander', (s) => void (s.bystander = true)],
  ['unknown-other-side', 'moment-1', (s) => void (the(beat(s, 'moment-1').lines[1]).from = 'nobody')],
  [
    'from',
    'moment-1',
    (s) => void Object.assign(the(beat(s, 'moment-1').lines[0]), { from: 'other', by: 'narrator' }),
  ],
  [
    'picture-choice',
    'moment-2',
    (s) => void (choice(s, 'moment-2', 'go-on').text = 'Send it on to Callum'),
    { number: 'SC07', pattern: 'B' },
  ],
  // Scores
  ['risky-score', 'moment-2', (s) => void (choice(s, 'moment-2', 'go-on').score = { notice: 2 })],
  ['helps-nothing', 'moment-1', (s) => void (choice(s, 'moment-1', 'look').score = {})],
  ['flag', 'moment-1', (s) => void (choice(s, 'moment-1', 'look').flag = 'engage')],
  ['skill', 'moment-1', (s) => void (choice(s, 'moment-1', 'look').score = { care: 2 })],
  ['skill', 'skills', (s) => void (s.skills = ['notice'])],
  ['score-without-exercise', 'moment-1', (s) => void (choice(s, 'moment-1', 'look').score = { save: 2 })],
  ['score-without-exercise', 'told-early', (s) => void (choice(s, 'told-early', 'keep').opens = 'report')],
  [
    'exercise-without-score',
    'told-early',
    (s) => void (choice(s, 'told-early', 'keep').score = { notice: 1 }),
  ],
  ['half-told', 'moment-2', (s) => void (choice(s, 'moment-2', 'tell').score = { tell: 1 })],
  [
    'block-before-plan',
    'moment-2',
    (s) => void Object.assign(choice(s, 'moment-2', 'look'), { opens: 'block', score: { block: 2 } }),
    { number: 'SC12', ages: '14-17', pattern: 'K' },
  ],
  ['asks', 'asks', (s) => void delete beat(s, 'asks').choices?.small],
  ['asks', 'asks', (s) => void (choice(s, 'asks', 'small').score = { tell: 1 })],
  ['asks', 'asks', (s) => void (beat(s, 'asks').asks = 'juno')],
  [
    'checks',
    'beats',
    (s) => {
      for (const one of Object.values(s.beats))
        for (const c of Object.values(one.choices ?? {})) delete c.checks;
    },
    { number: 'HL05', harmless: true },
  ],
  // Tricks
  ['trick-missing', 'moment-1', (s) => void delete the(beat(s, 'moment-1').lines[1]).trick],
  [
    'trick-unknown',
    'moment-1',
    (s) => void Object.assign(the(beat(s, 'moment-1').lines[1]), { trick: 'magic' }),
  ],
  [
    'trick-elsewhere',
    'moment-1',
    (s) => void Object.assign(the(beat(s, 'moment-1').lines[0]), { trick: 'guilt' }),
  ],
  [
    'too-many-tricks',
    'beats',
    (s) => {
      const lines = ['flattery', 'gift', 'secret', 'hurry', 'guilt', 'camera'] as const;
      beat(s, 'moment-3').lines.push(
        ...lines.map((trick): Line => ({ id: `x-${trick}`, by: 'them', trick, text: 'hm' })),
      );
    },
    { number: 'SC03', ages: '8-10', pattern: 'Y' },
  ],
  [
    'harmless-trick',
    'beats',
    (s) => void (the(beat(s, 'moment-1').lines[1]).trick = 'guilt'),
    { number: 'HL05', harmless: true },
  ],
  [
    'friendly',
    'beats',
    (s) => {
      for (const one of Object.values(s.beats))
        for (const line of one.lines) if (line.trick === 'none') line.trick = 'guilt';
    },
  ],
  [
    'tile',
    'moment-2',
    (s) => void beat(s, 'moment-2').lines.push({ id: 'tile', by: 'them', tile: 'request', trick: 'asking' }),
    { number: 'SC03', ages: '8-10', pattern: 'Y' },
  ],
  [
    'scaring',
    'moment-5',
    (s) =>
      void beat(s, 'moment-5').lines.push(
        ...(['threat', 'money', 'deadline'] as const).map(
          (trick): Line => ({ id: trick, by: 'them', trick, text: 'hm' }),
        ),
      ),
  ],
  [
    'scaring',
    'moment-2',
    (s) => {
      const scare = (id: string): Line => ({ id, by: 'them', trick: 'scare', text: 'hm' });
      beat(s, 'moment-1-look').lines.push(scare('a'), scare('b'));
      beat(s, 'moment-2').lines.unshift(scare('c'));
    },
  ],
  [
    'threat-alone',
    'moment-1-look',
    (s) => {
      beat(s, 'moment-1-look').lines.push({ id: 'a', by: 'them', trick: 'threat', text: 'hm' });
      beat(s, 'moment-2').lines.unshift({ id: 'b', by: 'them', trick: 'none', text: 'hm' });
    },
  ],
  [
    'comply',
    'moment-2',
    (s) => {
      beat(s, 'moment-2').lines.push({ id: 'tile', by: 'them', tile: 'request', trick: 'asking' });
      choice(s, 'moment-2', 'go-on').flag = 'comply';
    },
  ],
  [
    'blocked-writes',
    'quiet',
    (s) =>
      void beat(s, 'quiet').lines.push(
        { id: 'x', by: 'them', trick: 'threat', text: 'hm' },
        { id: 'y', by: 'narrator', text: 'Hm.' },
      ),
  ],
  [
    'told-nobody',
    'moment-2',
    (s) => void beat(s, 'moment-2').lines.push({ id: 'x', by: 'told', text: 'Hm.' }),
  ],
  [
    'told-nobody',
    '@before.save',
    (s) => void setText(s.answers.before.save.lines[0], 'With {told} she keeps it.'),
  ],
  ['told-nobody', '@again.save', (s) => void setText(s.again.save.lines[0], '{told} has kept it.')],
  // People and places
  ['unknown-person', 'cast', (s) => void (s.hero = 'nobody')],
  ['unknown-speaker', 'moment-1', (s) => void (the(beat(s, 'moment-1').lines[0]).by = 'salma')],
  ['unknown-person', 'moment-2', (s) => void (choice(s, 'moment-2', 'tell').opens = { tell: 'lucia-mama' })],
  ['unknown-room', 'moment-1', (s) => void (beat(s, 'moment-1').room = 'moon')],
  ['unknown-room', 'tell.tan', (s) => void (the(s.tell.people.tan).room = 'moon')],
  ['unknown-app', 'app', (s) => void (s.app = 'chatter')],
  ['unknown-profile', 'others.other', (s) => void (the(s.others.other).profile = 'face')],
  ['unknown-other-side', 'moment-1', (s) => void (beat(s, 'moment-1').them = 'third')],
  [
    'typed-not-shown',
    'moment-1',
    (s) => {
      choice(s, 'moment-1', 'go-on').text = 'Type: hello there';
      beat(s, 'moment-1-go-on').lines.shift();
    },
  ],
  ['tell-people', 'tell', (s) => void delete s.tell.people.abuela],
  ['tell-people', 'tell', (s) => void delete s.tell.people.juno],
  ['tell-people', 'tell', (s) => void delete s.tell.people.helpline],
  [
    'tell-people',
    'tell',
    (s) => {
      const { tan, ...rest } = s.tell.people;
      s.tell.people = { ...rest, 'lucia-mama': the(tan) };
    },
  ],
  ['tell-then', 'tell.abuela', (s) => void delete the(s.tell.people.abuela).then],
  [
    'tell-then',
    'tell.tan',
    (s) => void (the(s.tell.people.tan).then = [{ id: 'x', by: 'tan', text: 'Hm.' }]),
  ],
  ['openers', 'tell', (s) => void (s.tell.openers.b = s.tell.openers.a)],
  // The file
  ['number', 'number', (s) => void (s.number = 'SC21')],
  ['ages', 'ages', (s) => void (s.number = 'SC16')],
  ['pattern', 'pattern', (s) => void (s.pattern = 'Y')],
  ['covers', 'covers', (s) => void s.covers.push('S166')],
  ['sources', 'sources', (s) => void (s.sources = [117])],
  ['sources', 'sources', (s) => void (s.sources = [])],
  ['questions', 'debrief', (s) => void (s.debrief.questions as string[]).pop()],
  ['summary', 'summary', (s) => void (s.summary = [])],
  ['fault', 'debrief', (s) => void (s.debrief.fault = 'All is well.')],
  ['checked', 'debrief', (s) => void delete s.debrief.checked, { number: 'HL05', harmless: true }],
  ['assembly', 'assembly', (s) => void (s.assembly = { before: 'moment-2', closes: 'It ends well.' })],
  ['assembly', 'assembly', (s) => void delete s.assembly, { number: 'SC01', ages: '8-10', pattern: 'Y' }],
  [
    'assembly',
    'moment-1',
    (s) => void (the(beat(s, 'moment-1').lines[1]).trick = 'camera'),
    { number: 'SC01', ages: '8-10', pattern: 'Y' },
  ],
  [
    'assembly',
    'end-told-mid-keep',
    (s) => void (the(s.assembly).before = 'late'),
    { number: 'SC01', ages: '8-10', pattern: 'Y' },
  ],
  // Lengths
  ['too-long', 'moment-1', (s) => void setText(beat(s, 'moment-1').lines[0], `${'Oh. '.repeat(31)}`)],
  [
    'long-sentence',
    'moment-1',
    (s) =>
      void setText(beat(s, 'moment-1').lines[0], 'A cow and a cow and a cow and a cow and a cow and a cow.'),
  ],
  [
    'too-many-words',
    'moment-1',
    (s) => void (choice(s, 'moment-1', 'look').text = 'Go up to it. Do it. So do it now. Or go to it.'),
  ],
  ['too-long', 'moment-1', (s) => void (choice(s, 'moment-1', 'look').why = `${'Good. '.repeat(20)}`)],
  ['too-long', 'moment-1', (s) => void (beat(s, 'moment-1').map = 'A name that is much too long for it')],
  [
    'reading-grade',
    'reading',
    (s) => {
      for (const one of Object.values(s.beats))
        for (const line of one.lines)
          setText(
            line,
            'Unquestionably international communication organisations necessitate responsibility.',
          );
    },
  ],
];

describe('a mistake of a writer', () => {
  test.each(mistakes)('[%s] at %s', (rule, place, mistake, kind) => {
    const story = smallStory(kind);
    mistake(story);
    const found = lint(story).filter((message) => message.rule === rule);
    expect(found.map((message) => message.beat)).toContain(place);
    for (const message of found) {
      expect(message.file).toMatch(/^scenarios\/small-story(\.es)?\.ts$/);
      expect(message.what.length).toBeGreaterThan(10);
      expect(message.todo.length).toBeGreaterThan(5);
    }
  });
});

describe('languages', () => {
  const story = smallStory();
  const lintEs = (change: (strings: Record<string, string>) => void) => {
    const strings = spanishOf(story);
    change(strings);
    return lintStory({ ...smallEntry(story), strings: { es: strings } }).map(
      ({ rule, beat: place, file }) => [rule, place, file],
    );
  };
  const es = 'scenarios/small-story.es.ts';

  test('a file that is missing', () => {
    expect(lintStory({ ...smallEntry(story), strings: {} }).map(({ rule }) => rule)).toEqual([
      'language-missing',
    ]);
  });
  test('a line that is missing, empty, left over, or untranslated', () => {
    expect(lintEs((s) => void delete s['moment-1/place'])).toEqual([['line-missing', 'moment-1', es]]);
    expect(lintEs((s) => void (s['moment-1?look!'] = ''))).toEqual([['empty', 'moment-1', es]]);
    expect(lintEs((s) => void (s['moment-9/place'] = 'Aquí'))).toEqual([['line-extra', 'moment-9', es]]);
    expect(lintEs((s) => void (s['moment-1/place'] = 'Where we are, and what is wanted.'))).toEqual([
      ['untranslated', 'moment-1', es],
    ]);
    expect(lintEs((s) => void (s['@threat.tell/then'] = 'TODO: esto'))).toEqual([
      ['todo', 'answers.threat.tell', es],
    ]);
  });
  test('Spanish may be a fifth longer, and no more', () => {
    const words = (count: number) => `${Array.from({ length: count }, () => 'y').join(' ')}.`;
    expect(lintEs((s) => void (s['moment-1/place'] = words(16)))).toEqual([]);
    expect(lintEs((s) => void (s['moment-1/place'] = words(17)))).toEqual([
      ['long-sentence', 'moment-1', es],
    ]);
  });
  test('{told} in Spanish alone counts too', () => {
    expect(lintEs((s) => void (s['moment-1/place'] = 'Con {told}.'))).toEqual([
      ['told-nobody', 'moment-1', 'scenarios/small-story.ts'],
    ]);
  });
});

describe('wording (brief 3.2, 3.4)', () => {
  /** Rules that a text breaks where the narrator says it. */
  const inNarration = (text: string, kind?: Partial<Kind>) => {
    const story = smallStory(kind);
    setText(beat(story, 'moment-1').lines[0], text);
    return lint(story)
      .map(({ rule }) => rule)
      .filter((rule) => rule === 'banned-wording' || rule === 'forbidden-word');
  };
  const inSpanish = (text: string) => {
    const story = smallStory();
    const strings = { ...spanishOf(story), 'moment-1/place': text };
    return lintStory({ ...smallEntry(story), strings: { es: strings } }).map(
      ({ rule, file }) => `${rule} ${file}`,
    );
  };

  test.each([
    'Why did you send it?',
    'You should have known better.',
    'You should never have done that.',
    'What were you thinking?',
    'You put yourself at risk.',
    'You let this go on.',
    'Why didn’t you tell me sooner?',
    'You fell for it.',
    'Smart kids don’t do that.',
    'Be smarter next time.',
    'If only you’d blocked them.',
    'That is a sexting case.',
    'He was asking for it.',
    'She is attention-seeking.',
    'Boys can handle it. Man up.',
    'Your life is ruined.',
    'It’s there forever.',
    'You’ll be in trouble with the police.',
    'I promise not to tell anyone.',
    'Give me your phone.',
    'Just ignore it.',
    'Just delete everything.',
    'It is stranger danger.',
    'Never talk to strangers.',
  ])('never: %s', (text) => {
    expect(inNarration(text)).toContain('banned-wording');
  });

  test.each([
    'A predator was here.',
    'He is a monster.',
    'She meets him on Instagram.',
    'He pays with PayPal.',
    'Call 0800 1111 now.',
    'Call 911.',
    'Call +1 (800) 843-5678.',
    'One in five children.',
    '65% of them.',
    'He wants to kill himself.',
    'The victim is twelve.',
    'That is sextortion.',
    'A nude.',
  ])('nowhere: %s', (text) => {
    expect(inNarration(text)).toContain('forbidden-word');
  });

  test.each([
    '¿Por qué la mandaste?',
    'Te lo buscaste.',
    'Tenías que haber avisado.',
    'Caíste en la trampa.',
    '¿Por qué no me dijiste antes?',
    'Tu vida está arruinada.',
    'Prometo no contarlo.',
    'Dame tu celular.',
    'Bórralo todo.',
    'No hables con desconocidos.',
    'Es pornovenganza.',
  ])('nunca: %s', (text) => {
    expect(inSpanish(text)).toContain('banned-wording scenarios/small-story.es.ts');
  });

  test.each([
    'Es un depredador.',
    'Lo vio en TikTok.',
    'Llama al 112.',
    'Dos de cada diez.',
    'La víctima.',
    'Habla de suicidio.',
    'Es sextorsión.',
  ])('en ningún lugar: %s', (text) => {
    expect(inSpanish(text)).toContain('forbidden-word scenarios/small-story.es.ts');
  });

  test.each([
    'The 41 bus, ten to four. It was 2019.',
    'He counts: 20, 40, 60. Boots, 60. Bike, 150.',
    'She has 1,200 gems and 3 lives.',
    'It was one of ten in two minutes.',
    'You were tricked by someone who practises this.',
    'You should eat your soup.',
    'He zooms in on the cow.',
  ])('fine: %s', (text) => {
    expect(inNarration(text)).toEqual([]);
  });

  test('an adult who takes it back at once may say it, and the other side; nobody else', () => {
    const story = smallStory();
    setText(the(story.tell.people.abuela).answer[0], 'Why did you send it?');
    setText(beat(story, 'moment-2').lines[1], 'you should have told me');
    expect(lint(story)).toEqual([]);
    setText(the(story.tell.people.tan).answer[0], 'Why did you send it?');
    expect(lint(story).map(({ rule, beat: place }) => `${rule} ${place}`)).toEqual([
      'banned-wording tell.tan',
    ]);
    setText(the(story.tell.people.abuela).then?.[0], 'You fell for it.');
    expect(lint(story).map(({ beat: place }) => place)).toContain('tell.abuela');
  });

  test('even the other side names no platform and no number', () => {
    const story = smallStory();
    setText(beat(story, 'moment-2').lines[1], 'come to whatsapp, 555 0100 22');
    expect(lint(story).map(({ rule }) => rule)).toEqual(['forbidden-word', 'forbidden-word']);
  });

  test('from 14 the word sextortion may be learned', () => {
    expect(inNarration('You can search for sextortion.', { number: 'SC16', ages: '14-17' })).toEqual([]);
  });

  test('sending a picture is never a choice', () => {
    const story = smallStory();
    choice(story, 'moment-2', 'go-on').text = 'Send them a private picture';
    expect(lint(story).map(({ rule }) => rule)).toContain('picture-choice');
  });
});

describe('what was forwarded goes no further by any choice (brief NEVER4)', () => {
  const rules = (text: string, lang: 'en' | 'es', pattern: 'B' | 'O' = 'B') => {
    const story = smallStory({ pattern, ...(pattern === 'B' ? { number: 'SC07' } : {}) });
    const strings = spanishOf(story);
    if (lang === 'en') choice(story, 'moment-1', 'ask').text = text;
    else strings['moment-1?ask'] = text;
    return lintStory({ ...smallEntry(story), strings: { es: strings } }).map(({ rule }) => rule);
  };

  test.each([
    ['en', 'Send it to Ash and be done with it'],
    ['en', 'Show Ash the picture at lunch'],
    ['en', 'Screenshot this for later'],
    ['es', 'Reenviarla a Ash y ya'],
    ['es', 'Mostrársela a Ash en el almuerzo'],
    ['es', 'Guardar la foto por si acaso'],
  ] as const)('%s: %s', (lang, text) => {
    expect(rules(text, lang)).toContain('picture-choice');
    if (lang === 'en') expect(rules(text, lang, 'O')).not.toContain('picture-choice');
  });

  test.each([
    ['en', 'Type: its not mine to send it on'],
    ['en', 'Tell Ms Fahy which chat it is'],
    ['en', 'Send Orla a message'],
    ['es', 'Escribir: no es mía, no la paso'],
    ['es', 'Contárselo a la profesora Fahy'],
    ['es', 'Mandarle un mensaje a Orla'],
  ] as const)('fine in %s: %s', (lang, text) => {
    expect(rules(text, lang)).not.toContain('picture-choice');
  });
});

describe('the best choice is not given away', () => {
  test('by always standing first', () => {
    const story = smallStory();
    for (const one of Object.values(story.beats))
      if (one.choices)
        one.choices = Object.fromEntries(
          Object.entries(one.choices).sort(([, a], [, b]) => a.fit.localeCompare(b.fit)),
        );
    for (let i = 2; i <= 5; i++) choice(story, `moment-${i}`, 'look').fit = 'mixed';
    for (let i = 2; i <= 5; i++) {
      const { tell, ...rest } = the(beat(story, `moment-${i}`).choices);
      beat(story, `moment-${i}`).choices = { tell: the(tell), ...rest };
    }
    const found = giveAway(story, (_, id) => id);
    expect(found.best.first).toBeGreaterThan(0.6);
    expect(givenAway(found).join()).toMatch(/best choice is the first one/);
    expect(lint(story).map(({ rule }) => rule)).toContain('give-away');
  });

  test('by always being the longest, in either language', () => {
    const story = smallStory();
    for (let i = 2; i <= 5; i++) choice(story, `moment-${i}`, 'look').fit = 'mixed';
    const longBest = (at: string, id: string) =>
      id === (at === 'moment-1' ? 'look' : 'tell') ? 'a rather long choice' : 'short';
    expect(givenAway(giveAway(story, longBest)).join()).toMatch(/longest/);
  });

  test('moments in which every choice is as good do not count', () => {
    const story = smallStory();
    const found = giveAway(story, (_, id) => id);
    expect(found.moments).toBeLessThan(Object.values(story.beats).filter((one) => one.choices).length);
  });
});

test('sentences and words', () => {
  expect(sentencesOf('10. promise')).toHaveLength(2);
  expect(sentencesOf('“Sit down.” He sat… Then: nothing!')).toHaveLength(4);
  expect(sentencesOf('no full stop here')).toEqual(['no full stop here']);
  expect(wordsOf('{told} sits — at last – down')).toHaveLength(5);
});
