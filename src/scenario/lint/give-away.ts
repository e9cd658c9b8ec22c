import type { Choice, Lang, Scenario } from '../types.ts';
import type { Say } from './message.ts';

/** No place and no length may hold the best choice more often than this. */
export const giveAwayBound = 0.6;

/** Moments below which a share says nothing. */
const enough = 4;

const worth: Record<Choice<string>['fit'], number> = { helps: 100, mixed: 10, risky: 0 };

/** What a choice is worth, for finding the best one. */
const valueOf = (choice: Choice<string>) =>
  worth[choice.fit] + Object.values(choice.score).reduce((sum: number, points) => sum + points, 0);

/** How often a choice is the best one by its place or length: shares between 0 and 1, over `moments`. */
export interface GiveAway {
  /** Decisive moments with one best choice. */
  moments: number;
  /** Share of them in which the best choice stands first, in the middle, last; is the longest; the shortest. */
  best: Record<'first' | 'middle' | 'last' | 'longest' | 'shortest', number>;
  /** The same over all helping choices of all moments in which not every choice helps. */
  helps: { choices: number; share: Record<'first' | 'middle' | 'last', number> };
}

/**
 * Whether the best choice could be told by its place or its length. Moments whose choices are all equal (an adult who
 * asks) do not count. Goes in: the story and its texts in a language.
 */
export function giveAway(story: Scenario, text: (beat: string, choice: string) => string): GiveAway {
  const best = { first: 0, middle: 0, last: 0, longest: 0, shortest: 0 };
  const place = { first: 0, middle: 0, last: 0 };
  let moments = 0;
  let helping = 0;
  for (const [id, beat] of Object.entries(story.beats)) {
    const choices = Object.entries(beat.choices ?? {});
    if (choices.length < 2 || beat.asks) continue;
    const at = (i: number) => (i === 0 ? 'first' : i === choices.length - 1 ? 'last' : 'middle');
    if (choices.some(([, choice]) => choice.fit !== 'helps'))
      choices.forEach(([, choice], i) => {
        if (choice.fit !== 'helps') return;
        helping += 1;
        place[at(i)] += 1;
      });
    const top = Math.max(...choices.map(([, choice]) => valueOf(choice)));
    const tops = choices.flatMap(([choiceId, choice], i) =>
      valueOf(choice) === top ? [{ choiceId, i }] : [],
    );
    const [one] = tops;
    if (tops.length !== 1 || !one) continue;
    moments += 1;
    best[at(one.i)] += 1;
    const lengths = choices.map(([choiceId]) => text(id, choiceId).length);
    const own = text(id, one.choiceId).length;
    if (lengths.every((length, i) => i === one.i || length < own)) best.longest += 1;
    if (lengths.every((length, i) => i === one.i || length > own)) best.shortest += 1;
  }
  const share = <K extends string>(counts: Record<K, number>, of: number) =>
    Object.fromEntries(Object.entries<number>(counts).map(([k, n]) => [k, of === 0 ? 0 : n / of])) as Record<
      K,
      number
    >;
  return { moments, best: share(best, moments), helps: { choices: helping, share: share(place, helping) } };
}

/** Shares that are above the bound, in words. Few moments say nothing, and are left alone. */
export function givenAway({ moments, best, helps }: GiveAway): string[] {
  const percent = (share: number) => `${Math.round(share * 100)} in 100`;
  return [
    ...(moments < enough ? [] : Object.entries(best))
      .filter(([, share]) => share > giveAwayBound)
      .map(
        ([what, share]) => `The best choice is the ${what} one in ${percent(share)} of ${moments} moments.`,
      ),
    ...(helps.choices < 2 * enough ? [] : Object.entries(helps.share))
      .filter(([, share]) => share > giveAwayBound)
      .map(
        ([what, share]) =>
          `Of ${helps.choices} helping choices, ${percent(share)} stand ${what === 'middle' ? 'in the middle' : what}.`,
      ),
  ];
}

/** The best choice is not given away by its place or length over a story. */
export function lintGiveAway(
  story: Scenario,
  lang: Lang,
  text: (beat: string, choice: string) => string,
  say: Say,
): void {
  for (const what of givenAway(giveAway(story, text)))
    say(
      'beats',
      'give-away',
      what,
      `At most ${giveAwayBound * 100} in 100: change the order, or the length.`,
      lang,
    );
}
