import type { AppView } from '../views/types.ts';

/** How the words of a view are shown: as they are, longer, or from right to left. */
export const wordings = ['real', 'longer', 'mirrored'] as const;
export type Wording = (typeof wordings)[number];

/** Parts of a view that hold no words at all. */
const noWordsWithin: ReadonlySet<string> = new Set(['action', 'settings', 'look']);

/** Fields of a view whose text is no words: ids, pictures, looks. */
const noWords: ReadonlySet<string> = new Set(
  (
    'key id icon screen kind person mood app room light profile href letter move tone state from to lang dir tile ' +
    'side ages step fit shape when size'
  ).split(' '),
);

const accents: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  e: 'ë',
  i: 'í',
  n: 'ñ',
  o: 'ö',
  u: 'ü',
  y: 'ý',
  A: 'Á',
  C: 'Ç',
  E: 'Ë',
  I: 'Í',
  N: 'Ñ',
  O: 'Ö',
  U: 'Ü',
  Y: 'Ý',
};

/**
 * A text as a language with accents and longer words might have it: every word of three letters and more grows by
 * about 40 per cent, so that the whole wraps as a real language would.
 */
export function longer(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => {
    const accented = [...word].map((letter) => accents[letter] ?? letter).join('');
    const more = Math.round(word.length * 0.4);
    return word.length < 3
      ? accented
      : accented + [...accented].reverse().join('').slice(0, more).toLowerCase();
  });
}

/** A text as it would stand in a language that is written from right to left: English, letter by letter backwards. */
export function mirrored(text: string): string {
  return text === '' ? '' : `\u202e${text}\u202c`;
}

/** The view in another wording. Its ids, keys, actions and pictures stay as they are. */
export function reworded(view: AppView, wording: Wording): AppView {
  if (wording === 'real') return view;
  const change = wording === 'longer' ? longer : mirrored;
  const changed = words(view, change) as AppView;
  return wording === 'mirrored' ? { ...changed, shell: { ...changed.shell, dir: 'rtl' } } : changed;
}

function words(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((one) => words(one, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => {
      const kept = noWordsWithin.has(name) || (typeof one === 'string' && noWords.has(name));
      return [name, kept ? one : words(one, change)];
    }),
  );
}
