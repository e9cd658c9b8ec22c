import { barWalk } from './lint/bar-walk.ts';
import { lintAssembly, lintFile } from './lint/facts-of-the-file.ts';
import { lintForm } from './lint/form.ts';
import { lintGiveAway } from './lint/give-away.ts';
import { lintLanguage } from './lint/languages.ts';
import { lintLengths } from './lint/lengths.ts';
import { fileOf, type LintInput, type LintMessage, type Say } from './lint/message.ts';
import { lintPeople } from './lint/people.ts';
import { lintScores } from './lint/scores.ts';
import { circleOf, lintShape } from './lint/shape.ts';
import { storyTexts } from './lint/texts.ts';
import { lintFacts, lintTricks } from './lint/tricks.ts';
import { lintWording } from './lint/wording.ts';
import { key, textOf } from './strings.ts';
import type { Lang } from './types.ts';

export type { LintInput, LintMessage, Somebody, World } from './lint/message.ts';

/** Languages besides English that every story must have. */
const furtherLangs = ['es'] as const satisfies readonly Exclude<Lang, 'en'>[];

/**
 * Everything that a writer can get wrong in a story and that the compiler does not see. Goes in: the story, its strings
 * by language, the world of ids around it. Comes out: messages that name file, place, what is wrong and what to do;
 * none for a good story. It never throws for a story that compiles.
 */
export function lintStory({ story, strings, world }: LintInput): LintMessage[] {
  const messages: LintMessage[] = [];
  const say: Say = (beat, rule, what, todo, lang = 'en') => {
    messages.push({ file: fileOf(story.id, lang), beat, rule, what, todo });
  };

  const linked = lintForm(story, say);
  lintFile(story, say);
  lintPeople(story, world, say);
  for (const lang of furtherLangs) lintLanguage(story, lang, strings[lang], say);
  for (const lang of ['en', ...furtherLangs] as const) {
    const own = lang === 'en' ? undefined : strings[lang];
    if (lang !== 'en' && !own) continue;
    const texts = storyTexts(story, lang, own);
    lintLengths(story, lang, texts, say);
    lintWording(story, lang, texts, say);
    const text = textOf(story, own);
    lintGiveAway(story, lang, (beat, choice) => text(key.choice(beat, choice)), say);
  }

  // Walks need links that hold and lead forward.
  if (!linked) return messages;
  lintAssembly(story, say);
  const walk = barWalk(story);
  lintShape(story, walk, say);
  lintScores(story, walk, say);
  lintTricks(story, walk, say);
  if (!circleOf(walk)) {
    const texts = [
      textOf(story),
      ...furtherLangs.flatMap((lang) => (strings[lang] ? [textOf(story, strings[lang])] : [])),
    ];
    lintFacts(story, walk, texts, say);
  }
  return messages;
}
