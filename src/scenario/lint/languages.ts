import { textsOf } from '../strings.ts';
import type { Lang, Scenario, StoryStrings } from '../types.ts';
import { mayName } from './form.ts';
import { kindOf, placeOf } from './keys.ts';
import { wordsOf } from './limits.ts';
import type { Say } from './message.ts';

/** From so many words on, two languages do not say the same by chance. */
const longEnough = 3;

/** Every text exists in the further language, nothing is left over, nothing is untranslated. */
export function lintLanguage(
  story: Scenario,
  lang: Exclude<Lang, 'en'>,
  strings: StoryStrings | undefined,
  say: Say,
): void {
  if (!strings) {
    say(
      'file',
      'language-missing',
      `There is no file in "${lang}".`,
      'Write it, with the keys of textsOf(story).',
      lang,
    );
    return;
  }
  const english = new Map(textsOf(story));
  for (const [k, text] of english) {
    const other = strings[k];
    if (other === undefined) say(placeOf(k), 'line-missing', `${k} is missing: ${text}`, 'Write it.', lang);
    else if (other.trim() === '') say(placeOf(k), 'empty', `${k} is empty.`, 'Write it.', lang);
    else if (/\bTODO:/.test(other))
      say(placeOf(k), 'todo', `${k} is not written yet: ${other}`, 'Write it.', lang);
    else if (other === text && wordsOf(text).length > longEnough)
      say(
        placeOf(k),
        'untranslated',
        `${k} is the same as in English: ${text}`,
        'Write it in the other language.',
        lang,
      );
    for (const hole of other?.match(/\{[^}]*\}?/g) ?? [])
      if (hole !== '{told}' || !mayName.includes(kindOf(k)))
        say(placeOf(k), 'placeholder', `${k}: "${hole}" is not filled in here.`, 'Word it without.', lang);
  }
  for (const k of Object.keys(strings))
    if (!english.has(k))
      say(
        placeOf(k),
        'line-extra',
        `${k} belongs to no text of the story.`,
        'Take it out, or mend its key.',
        lang,
      );
}
