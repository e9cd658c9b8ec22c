/** Cuts what is to be read aloud into sentences: one utterance each, since long ones are cut off by some browsers. */

/** Characters after which even one sentence is cut at a pause; Chrome stops after about fifteen seconds. */
const LONGEST = 200;

/** Abbreviations that never end a sentence, in lower case, without their full stop. */
const NEVER_LAST = new Set(
  (
    'mr mrs ms mx dr st prof e.g i.e vs no p pp approx ' +
    'sr sra srta sres sras dra d dña ud uds vd vds prof profa núm pág págs art ej p.ej ee ee.uu tel'
  ).split(' '),
);

/** Abbreviations that may end a sentence: they do only if a capital or an opening mark follows. */
const PERHAPS_LAST = new Set('etc a.m p.m a m uu u.s u.k jr hrs min aprox'.split(' '));

/** A possible end: the marks, whatever closes behind them, and space. */
const END = /([.!?…]+)(["'”’»)\]]*)\s+/gu;

/** Whether the text up to a full stop ends in an abbreviation, and of which kind. */
function abbreviation(before: string): 'never' | 'perhaps' | undefined {
  const word = /[\p{L}.]+$/u.exec(before)?.[0] ?? '';
  const key = word.toLowerCase();
  if (NEVER_LAST.has(key)) return 'never';
  if (PERHAPS_LAST.has(key)) return 'perhaps';
  // One capital letter is somebody's initial, but "I" is a word.
  if (/^\p{Lu}$/u.test(word) && word !== 'I' && word !== 'Y' && word !== 'O') return 'never';
  return undefined;
}

/** Whether a sentence ends at these marks, given what stands before and after. */
function ends(before: string, marks: string, closing: string, after: string): boolean {
  const lower = /^[\p{Ll}]/u.test(after);
  // A dash goes on with the speaker: "¿Qué? —dijo Kofi."
  if (/^[—–-]\s?\p{Ll}/u.test(after)) return false;
  if (marks === '.') {
    const kind = abbreviation(before);
    if (kind === 'never') return false;
    if (kind === 'perhaps') return !lower;
    return !(closing && lower);
  }
  // A pause inside a sentence: "well... maybe". A quoted call inside one: "Stop!" she said.
  if (/^(\.{2,}|…+)$/.test(marks)) return !lower;
  return !(closing && lower);
}

/** Cuts one long sentence at its last pause, or at a space, before `LONGEST`. */
function shorten(sentence: string): string[] {
  const parts: string[] = [];
  let rest = sentence;
  while (rest.length > LONGEST) {
    const head = rest.slice(0, LONGEST);
    const pause = Math.max(...[', ', '; ', ': ', ' — ', ' – '].map((mark) => head.lastIndexOf(mark)));
    const cut = pause > LONGEST / 3 ? pause + 1 : head.lastIndexOf(' ');
    if (cut <= 0) break;
    parts.push(rest.slice(0, cut).trim());
    rest = rest.slice(cut).trim();
  }
  if (rest) parts.push(rest);
  return parts;
}

/**
 * Splits text into sentences, English or Spanish, as people write in chats: small letters at the beginning,
 * abbreviations (Ms., Sra., e.g., p. ej.), ellipses, ¿ and ¡ inside a sentence.
 * @returns the sentences without the spaces between them; nothing is lost but space, and none is empty
 */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  for (const line of text.split(/\n+/)) {
    let from = 0;
    for (const match of line.matchAll(END)) {
      const [whole, marks = '', closing = ''] = match;
      const next = match.index + whole.length;
      const after = line.slice(next);
      if (!after || !ends(line.slice(from, match.index), marks, closing, after)) continue;
      sentences.push(...shorten(line.slice(from, next).trim()));
      from = next;
    }
    const last = line.slice(from).trim();
    if (last) sentences.push(...shorten(last));
  }
  return sentences;
}

/** One sentence to be spoken; sentences of one message share its id. */
export type Sentence = { readonly id: string; readonly text: string };

/** Cuts messages or choices into sentences that keep the id of what they belong to. */
export function toSentences(lines: readonly Sentence[]): Sentence[] {
  return lines.flatMap(({ id, text }) => splitSentences(text).map((part) => ({ id, text: part })));
}
