import { sentencesOf, wordsOf } from './lint/limits.ts';
import type { Lang } from './types.ts';

/** What a reading formula counts. */
export interface Counts {
  sentences: number;
  words: number;
  syllables: number;
}

/** Words that the rules below count wrongly and that children's stories are full of. */
const exceptions: Readonly<Record<string, number>> = {
  area: 3,
  being: 2,
  believe: 2,
  business: 2,
  chocolate: 2,
  clothes: 1,
  create: 2,
  created: 3,
  doing: 2,
  every: 2,
  everybody: 4,
  everyone: 3,
  everything: 3,
  evening: 2,
  favourite: 3,
  going: 2,
  idea: 3,
  ideas: 3,
  ibm: 3,
  minute: 2,
  minutes: 2,
  people: 2,
  quiet: 2,
  quietly: 3,
  real: 1,
  really: 2,
  science: 2,
  seeing: 2,
  something: 2,
  someone: 2,
  somebody: 3,
  sometimes: 2,
  video: 3,
};

/** Syllables of an English word: groups of vowels, corrected for silent endings. Numbers are read digit by digit. */
export function englishSyllables(word: string): number {
  const digits = word.replace(/\D/g, '').length;
  const plain = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/['’](?:s|d|m|t|ll|re|ve)?$/u, '')
    .replace(/[^a-z]/g, '');
  if (plain === '') return Math.max(1, digits);
  const known = exceptions[plain];
  if (known !== undefined) return known + digits;
  let count = (plain.match(/[aeiouy]+/g) ?? []).length;
  // Silent: "made", "named", "makes"; sounded: "table", "wanted", "boxes".
  if (/[^aeiouy]e$/.test(plain) && !/[^aeiouy]le$/.test(plain)) count -= 1;
  else if (/[^aeiouytd]ed$/.test(plain) && !/[^aeiouy]led$/.test(plain)) count -= 1;
  else if (
    /[^aeiouy]es$/.test(plain) &&
    !/(?:[sxz]|[cs]h|[cg])es$/.test(plain) &&
    !/[^aeiouy]les$/.test(plain)
  )
    count -= 1;
  // Two sounds where two vowels meet: "radio", "Amelia", "lion".
  if (/i[ao](?!u)/.test(plain) && !/[tscg]ion|[tc]ia[ln]/.test(plain)) count += 1;
  if (/(?:[^n]n't)$/.test(word.toLowerCase().replace('’', "'")) && /[dst]n['’]t$/i.test(word)) count += 1;
  return Math.max(1, count) + digits;
}

/** Syllables of a Spanish word: each strong vowel, each group of weak ones, and a weak vowel with an accent. */
export function spanishSyllables(word: string): number {
  const digits = word.replace(/\D/g, '').length;
  const plain = word
    .toLowerCase()
    .replace(/qu(?=[eiéí])/g, 'k')
    .replace(/gu(?=[eiéí])/g, 'g')
    .replace(/[^a-zñáéíóúü]/g, '');
  if (plain === '') return Math.max(1, digits);
  // A final y sounds as i ("hoy" one syllable); elsewhere it is a consonant, but alone it is a word.
  const vowels = plain === 'y' ? 'i' : plain.replace(/(?<=[aeou])y$/, 'i');
  const groups = vowels.match(/[aeiouáéíóúü]+/g) ?? [];
  let count = 0;
  for (const group of groups) {
    const strong = (group.match(/[aeoáéóíú]/g) ?? []).length;
    count += Math.max(1, strong);
  }
  return Math.max(1, count) + digits;
}

/** Counts sentences, words and syllables over many short texts; each text ends a sentence. */
export function countsOf(texts: readonly string[], lang: Lang): Counts {
  const syllablesOf = lang === 'en' ? englishSyllables : spanishSyllables;
  const counts: Counts = { sentences: 0, words: 0, syllables: 0 };
  for (const text of texts) {
    const words = wordsOf(text);
    if (words.length === 0) continue;
    counts.sentences += Math.max(1, sentencesOf(text).length);
    counts.words += words.length;
    for (const word of words) counts.syllables += syllablesOf(word);
  }
  return counts;
}

/**
 * US school grade of texts in one language, one decimal, never below 0: Flesch–Kincaid for English, Crawford's formula
 * for Spanish. Both are rough, and rougher the shorter the sentences; they serve as a ceiling, not as a mark.
 */
export function readingGrade(texts: readonly string[], lang: Lang): number {
  const { sentences, words, syllables } = countsOf(texts, lang);
  if (words === 0) return 0;
  const grade =
    lang === 'en'
      ? 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59
      : -0.205 * ((100 * sentences) / words) + 0.049 * ((100 * syllables) / words) - 3.407;
  return Math.max(0, Math.round(grade * 10) / 10);
}
