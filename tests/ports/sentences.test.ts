import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitSentences, toSentences } from '../../src/ports/sentences.ts';

const cases: readonly (readonly [text: string, sentences: readonly string[]])[] = [
  ['Hi. How are you?', ['Hi.', 'How are you?']],
  ['Ask Ms. Rivera or Mr. Okafor. They help.', ['Ask Ms. Rivera or Mr. Okafor.', 'They help.']],
  [
    'Dile a la Sra. Peña o al Sr. Díaz. Ellos ayudan.',
    ['Dile a la Sra. Peña o al Sr. Díaz.', 'Ellos ayudan.'],
  ],
  ['¿Qué pasó? ¡Cuéntame! Aquí estoy.', ['¿Qué pasó?', '¡Cuéntame!', 'Aquí estoy.']],
  ['Oye, ¿vienes? sí, ya voy', ['Oye, ¿vienes?', 'sí, ya voy']],
  ['Well... maybe. I mean… no.', ['Well... maybe.', 'I mean… no.']],
  ['Bueno… ¿y ahora qué?', ['Bueno…', '¿y ahora qué?']],
  ['Wait... No way!', ['Wait...', 'No way!']],
  ['omg! that is so cool. see u at 3.30', ['omg!', 'that is so cool.', 'see u at 3.30']],
  ['“Stop!” she said. He stopped.', ['“Stop!” she said.', 'He stopped.']],
  ['—¿Qué? —dijo Kofi. —Nada.', ['—¿Qué? —dijo Kofi.', '—Nada.']],
  [
    'Games, art, etc. are fine. Bring pens, paper, etc. Then we start.',
    ['Games, art, etc. are fine.', 'Bring pens, paper, etc.', 'Then we start.'],
  ],
  ['Some apps, e.g. Gemhaven, are fine. OK?', ['Some apps, e.g. Gemhaven, are fine.', 'OK?']],
  ['It was not me and not I. Then who?', ['It was not me and not I.', 'Then who?']],
  ['J. Park wrote it. Nice.', ['J. Park wrote it.', 'Nice.']],
  ['One\nTwo', ['One', 'Two']],
  ['No end mark', ['No end mark']],
  ['   ', []],
];

test.each(cases)('%s', (text, sentences) => {
  expect(splitSentences(text)).toEqual(sentences);
});

test('a very long sentence is cut at a pause, so that no browser cuts it anywhere', () => {
  const long = `${Array.from({ length: 60 }, (_, i) => `word${i}${i % 7 === 6 ? ',' : ''}`).join(' ')}.`;
  const parts = splitSentences(long);
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.every((part) => part.length <= 200)).toBe(true);
  expect(parts[0]?.endsWith(',')).toBe(true);
  expect(parts.join(' ')).toBe(long);
});

test('nothing but space is ever lost, and no sentence is empty', () => {
  const piece = fc.constantFrom(
    'Hola',
    'Ms.',
    'Sra.',
    '...',
    '…',
    '?',
    '!',
    '¿',
    '¡',
    ' ',
    '\n',
    '.',
    '”',
    'e.g.',
    'I',
    'ok',
    '3.5',
    '—',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      const parts = splitSentences(text);
      expect(parts.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
      expect(parts.every((part) => part.trim() === part && part !== '')).toBe(true);
    }),
  );
});

test('sentences keep the id of the message they belong to', () => {
  expect(
    toSentences([
      { id: 'a', text: 'Hi. You?' },
      { id: 'b', text: 'Fine.' },
    ]),
  ).toEqual([
    { id: 'a', text: 'Hi.' },
    { id: 'a', text: 'You?' },
    { id: 'b', text: 'Fine.' },
  ]);
});
