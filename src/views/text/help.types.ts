/**
 * The words of everything that is help rather than story: help page, privacy page, families and staff page, content
 * notices, cool-down cards. Both languages fill the same shape, so a missing line is a compile error. Brief: 3.1 to
 * 3.7 and 5. Words for 8–10 have sentences of at most 10 words, those for 11–17 at most 14 (3.3; a test counts).
 */

import type { ContactType, HelpKind } from '../../scenario/help.ts';
import type { AgeBand } from '../../scenario/types.ts';

/** A heading and the sentences under it. */
export interface TextBlock {
  readonly title: string;
  readonly lines: readonly string[];
}

/** The same thing said for 8–10 and for 11–17. Where the age is not known, `older` is used. */
export interface ByAge<T> {
  readonly young: T;
  readonly older: T;
}

/** One step of what to do. */
export interface HelpStep {
  readonly name: string;
  readonly lines: readonly string[];
}

/** The "Get help now" page (brief 0.7, 3.3, 5). */
export interface HelpPageText {
  readonly title: string;
  /** For somebody in trouble now; the first thing on the page. */
  readonly first: readonly string[];
  /** If somebody may get hurt: stands above the numbers of `crisisFor`. */
  readonly danger: ByAge<TextBlock>;
  readonly steps: ByAge<{ readonly title: string; readonly steps: readonly HelpStep[] }>;
  /** Telling comes first at any age where the person is known offline. */
  readonly knownPerson: ByAge<TextBlock>;
  readonly picture: ByAge<TextBlock>;
  readonly who: ByAge<TextBlock>;
  /** Sentences to say, whisper or show. */
  readonly words: ByAge<{ readonly title: string; readonly lines: readonly string[]; readonly hint: string }>;
  readonly afterwards: ByAge<TextBlock>;
  /** Turn the screen round: the child need not say it. */
  readonly card: {
    readonly open: string;
    readonly close: string;
    readonly title: string;
    readonly child: readonly string[];
    readonly adultTitle: string;
    readonly adult: readonly string[];
  };
  readonly services: {
    readonly title: (country: string) => string;
    readonly kinds: Readonly<Record<HelpKind, string>>;
    readonly withAdult: string;
    readonly verbs: Readonly<Record<ContactType, string>>;
    readonly textWord: (word: string, number: string) => string;
    readonly changeCountry: string;
    readonly chooseCountry: string;
    readonly noCountry: string;
    readonly lastReviewed: (date: string) => string;
    readonly checkLocally: string;
    readonly checkWithAdult: string;
    readonly tryNext: string;
    readonly free: string;
    readonly otherSite: string;
  };
  /** What this page does and does not keep or hide. */
  readonly honest: TextBlock;
  readonly back: string;
}

/** The privacy page. */
export interface PrivacyText {
  readonly title: string;
  readonly children: TextBlock;
  readonly kept: TextBlock & { readonly lead: string };
  readonly never: TextBlock;
  readonly remove: TextBlock;
  readonly linkOff: TextBlock;
  readonly families: TextBlock;
  readonly schools: TextBlock;
  readonly host: TextBlock;
}

/** One 30-second talk: when it fits, and the words. */
export interface ShortTalk {
  readonly title: string;
  readonly when: string;
  readonly words: string;
}

/** The families and staff page (brief 3.1 to 3.4, 3.7, S133 to S140). */
export interface FamiliesText {
  readonly title: string;
  readonly lead: readonly string[];
  /** The door to the stories that adults play. */
  readonly play: TextBlock & { readonly start: (title: string, minutes: number) => string };
  readonly what: TextBlock;
  readonly talksTitle: string;
  readonly talksLead: string;
  readonly talks: readonly ShortTalk[];
  readonly sayFirst: TextBlock;
  readonly leaveOut: TextBlock;
  readonly rules: TextBlock & { readonly lead: string };
  readonly ifTold: { readonly title: string; readonly lead: string; readonly steps: readonly HelpStep[] };
  readonly badStart: TextBlock;
  readonly worried: TextBlock;
  readonly afterwards: TextBlock;
  readonly staff: TextBlock & { readonly lead: string };
  /** What adults may know and no story says (brief 2.1, S67 to S99). */
  readonly background: TextBlock;
  /** The law note of the brief (2.1, MUST14): local, gentle, with where and when it was said. */
  readonly law: TextBlock;
  readonly helpTitle: string;
  readonly privacyLink: string;
  readonly paperLink: string;
}

/** Before a story: what it is and what control there is (brief 3.5). */
export interface ContentNotice {
  readonly title: string;
  /** A story in which somebody is put under pressure. */
  readonly pressure: readonly string[];
  /** A chat that may be a trick or not: says nothing about which. */
  readonly open: readonly string[];
  readonly start: string;
}

/** After a story: breathe, something kind, who helps. */
export interface CoolDown {
  readonly title: string;
  readonly breathe: TextBlock;
  readonly kind: TextBlock;
  readonly helps: TextBlock;
  readonly talk: string;
  readonly done: string;
}

export interface NoticesText {
  readonly notice: Readonly<Record<AgeBand, ContentNotice>>;
  readonly coolDown: Readonly<Record<AgeBand, CoolDown>>;
  /** Asked once on the shelf at 8–10. */
  readonly adultNear: {
    readonly question: string;
    readonly yes: string;
    readonly no: string;
    readonly ifNo: string;
  };
}

/** All of it in one language. */
export interface HelpText {
  readonly help: HelpPageText;
  readonly privacy: PrivacyText;
  readonly families: FamiliesText;
  readonly notices: NoticesText;
}
