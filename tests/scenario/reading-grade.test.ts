import { describe, expect, test } from 'vitest';
import {
  countsOf,
  englishSyllables,
  readingGrade,
  spanishSyllables,
} from '../../src/scenario/reading-grade.ts';

test.each([
  ['cow', 1],
  ['the', 1],
  ['made', 1],
  ['named', 1],
  ['wanted', 2],
  ['table', 2],
  ['boxes', 2],
  ['makes', 1],
  ['changes', 2],
  ['radio', 3],
  ['birthday', 2],
  ['picture', 2],
  ['somebody', 3],
  ['everybody', 4],
  ["don't", 1],
  ["didn't", 2],
  ['it’s', 1],
  ['counsellor', 3],
  ['idea', 3],
  ['yes', 1],
  ['41', 2],
])('%s has %i syllables', (word, syllables) => {
  expect(englishSyllables(word)).toBe(syllables);
});

test.each([
  ['vaca', 2],
  ['día', 2],
  ['tía', 2],
  ['bien', 1],
  ['cuéntaselo', 4],
  ['queso', 2],
  ['guerra', 2],
  ['pingüino', 3],
  ['hoy', 1],
  ['y', 1],
  ['ayuda', 3],
  ['teléfono', 4],
  ['ciudad', 2],
  ['leer', 2],
  ['ojalá', 3],
])('%s tiene %i sílabas', (word, syllables) => {
  expect(spanishSyllables(word)).toBe(syllables);
});

describe('grades', () => {
  test('count sentences, words and syllables over all texts', () => {
    expect(countsOf(['The cow sat. It sat.', 'no full stop', ''], 'en')).toEqual({
      sentences: 3,
      words: 8,
      syllables: 8,
    });
  });

  test('Flesch–Kincaid, by hand', () => {
    // 1 sentence, 10 words, 13 syllables: 3.9 + 15.34 − 15.59 = 3.65
    const text = 'The little bird sat on the table and looked happy.';
    expect(countsOf([text], 'en')).toEqual({ sentences: 1, words: 10, syllables: 13 });
    expect(readingGrade([text], 'en')).toBe(3.7);
  });

  test('Crawford, by hand', () => {
    // 1 sentence, 10 words, 18 syllables: −2.05 + 8.82 − 3.407 = 3.363
    const text = 'La niña dibuja pájaros en el autobús de la tarde.';
    expect(countsOf([text], 'es')).toEqual({ sentences: 1, words: 10, syllables: 18 });
    expect(readingGrade([text], 'es')).toBe(3.4);
  });

  test('longer words and sentences raise it, and it is never below 0', () => {
    const hard =
      'Unquestionably, international communication organisations necessitate institutional responsibility.';
    expect(readingGrade([hard], 'en')).toBeGreaterThan(15);
    expect(readingGrade(['Go on. Sit. I sat.'], 'en')).toBe(0);
    expect(readingGrade([], 'es')).toBe(0);
  });
});
