import { readingGrade } from '../reading-grade.ts';
import type { Lang, Scenario } from '../types.ts';
import type { TextKind } from './keys.ts';
import {
  choiceLength,
  choiceWords,
  gistLength,
  gradeCeiling,
  limitsOf,
  mapLength,
  sentencesOf,
  stretch,
  whyLength,
  wordsOf,
} from './limits.ts';
import type { Say } from './message.ts';
import type { StoryText } from './texts.ts';

/** No text is longer than its place and its readers can take (brief 3.0, 3.3). */
export function lintLengths(story: Scenario, lang: Lang, texts: readonly StoryText[], say: Say): void {
  const { sentence, line } = limitsOf(story.ages);
  const longest: Partial<Record<TextKind, number>> = {
    line,
    choice: choiceLength,
    why: whyLength,
    map: mapLength,
    'end-title': mapLength,
    gist: gistLength,
    'end-image': gistLength,
    opener: choiceLength,
    report: choiceLength,
  };
  for (const text of texts) {
    const most = longest[text.kind];
    const characters = [...text.text].length;
    if (most !== undefined && characters > stretch(most, lang))
      say(
        text.place,
        'too-long',
        `${text.key}: ${characters} characters, at most ${stretch(most, lang)}: ${text.text}`,
        'Say it shorter.',
        lang,
      );

    const words = wordsOf(text.text).length;
    if (text.kind === 'choice' && words > stretch(choiceWords, lang))
      say(
        text.place,
        'too-many-words',
        `${text.key}: ${words} words, at most ${stretch(choiceWords, lang)}: ${text.text}`,
        'Say it shorter.',
        lang,
      );

    const limit = stretch(text.kind === 'choice' ? Math.max(sentence, choiceWords) : sentence, lang);
    for (const one of sentencesOf(text.text)) {
      const count = wordsOf(one).length;
      if (count > limit && text.kind !== 'title')
        say(
          text.place,
          'long-sentence',
          `${text.key}: ${count} words in a sentence, at most ${limit}: ${one}`,
          'Make two of it, or cut.',
          lang,
        );
    }
    if (text.kind === 'gist' && sentencesOf(text.text).length > 2)
      say(
        text.place,
        'gist',
        `${text.key}: ${sentencesOf(text.text).length} sentences.`,
        'Say the beat in one sentence.',
        lang,
      );
  }
  const grade = readingGrade(
    texts.map((text) => text.text),
    lang,
  );
  if (grade > gradeCeiling(story.ages))
    say(
      'reading',
      'reading-grade',
      `The reading grade is ${grade}, at most ${gradeCeiling(story.ages)}.`,
      'Use shorter words and sentences.',
      lang,
    );
}
