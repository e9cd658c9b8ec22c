/**
 * The words of the print-outs (brief 3.5 to 3.7, 4.4 and 6). What is also said on the help page and on the page for
 * families (the talks, "If your child tells you something", what staff do) is taken from `help.types.ts`, so that
 * screen and paper never differ. Words for students keep to 10 words a sentence at 8–10 and to 14 from 11 on (3.3).
 */
import type { Ending, TellPerson } from '../../scenario/types.ts';
import type { PaperSheet, PaperSize } from '../types.ts';

/** One of the moves, as on poster, card and take-home sheet. */
export interface PaperMove {
  readonly name: string;
  readonly text: string;
}

/** Said for 8–10 and for 11–17. */
export interface YoungOrOlder<T> {
  readonly young: T;
  readonly older: T;
}

/** A row of a lesson table. `{sentence}` and `{hero}` are those of the story; `{pauses}` stands for P1 to P4. */
export interface PlanRow {
  readonly minutes: string;
  readonly what: string;
  readonly notes: string;
}

interface Titled {
  readonly title: string;
  readonly lines: readonly string[];
}

export interface PaperText {
  readonly overview: { readonly title: string; readonly lead: readonly string[] };
  readonly bar: {
    readonly name: string;
    readonly home: string;
    readonly all: string;
    readonly print: string;
    readonly size: string;
    readonly sizes: Readonly<Record<PaperSize, string>>;
    readonly ages: string;
    readonly agesOf: YoungOrOlder<string>;
    readonly otherStory: string;
    readonly storyTitle: (sheet: string) => string;
    readonly storyLead: readonly string[];
    readonly hint: (pages: number) => string;
  };
  readonly sheets: Readonly<Record<PaperSheet, { readonly name: string; readonly text: string }>>;
  readonly pageOf: (n: number, of: number) => string;
  readonly cut: string;
  /** Where the product may be found, for whoever holds only the paper. */
  readonly foot: string;
  readonly notYourFault: string;
  readonly neverTooLate: string;
  readonly moves: YoungOrOlder<readonly PaperMove[]>;
  readonly knownPerson: YoungOrOlder<string>;

  readonly plan: {
    readonly over: string;
    readonly facts: {
      readonly ages: string;
      readonly story: string;
      readonly app: string;
      readonly format: string;
      readonly minutes: (n: number) => string;
      readonly formatIs: (assembly: boolean) => string;
    };
    readonly status: Readonly<Record<'draft' | 'reviewed', string>>;
    readonly about: string;
    readonly practise: string;
    readonly timing: string;
    readonly heads: readonly [string, string, string];
    readonly rows: readonly PlanRow[];
    readonly pauseAt: (where: string) => string;
    readonly pauseAfterTelling: string;
    readonly before: Titled;
    readonly ground: Titled;
    readonly questions: string;
    readonly ifBlame: (hero: string) => string;
    readonly notes: string;
    readonly disclosure: string;
    readonly classOnly: Titled;
    readonly moments: string;
    readonly momentsLead: (hero: string) => string;
    readonly momentsOn: string;
    readonly ask: (hero: string) => string;
    readonly fits: Readonly<Record<'helps' | 'mixed' | 'risky', string>>;
    readonly phases: Readonly<Record<'before' | 'pressure' | 'threat' | 'after', string>>;
    readonly anyTime: string;
    readonly assemblyOver: string;
    readonly assembly: string;
    readonly assemblyLead: readonly string[];
    readonly assemblyRows: readonly PlanRow[];
    readonly assemblyCut: string;
    readonly assemblyEnds: (where: string) => string;
    readonly assemblyCloses: string;
    readonly assemblyFill: readonly string[];
  };

  /** Every branch of a story with its scores and sources. */
  readonly branches: {
    readonly over: string;
    readonly facts: { readonly number: string; readonly moments: string; readonly endings: string };
    readonly summary: string;
    readonly how: Titled;
    readonly tricks: string;
    readonly people: string;
    readonly kinds: Readonly<Record<TellPerson['kind'], string>>;
    readonly moments: string;
    readonly momentsOn: string;
    readonly momentsLead: string;
    readonly noScore: string;
    readonly if: Readonly<Record<'told' | 'untold' | 'blocked' | 'open', string>>;
    readonly endings: string;
    readonly doors: Readonly<Record<Ending['door'], string>>;
    readonly sources: string;
    readonly sourcesLead: string;
  };

  /** How the lessons fit curricula (brief 6.4). */
  readonly curricula: {
    readonly over: string;
    readonly title: string;
    readonly lead: readonly string[];
    readonly heads: readonly [string, string, string];
    readonly rows: ReadonlyArray<{ readonly name: string; readonly fit: string; readonly check: string }>;
    readonly audiences: Titled;
  };

  /** Pause points P1 to P4 (brief 6.2 B), and for stories in which nothing is wrong. */
  readonly pauses: {
    readonly names: readonly [string, string, string, string];
    readonly questions: readonly [string, string, string, string];
    readonly harmless: readonly [string, string, string, string];
  };

  readonly cards: {
    readonly title: (story: string) => string;
    readonly lead: string;
    readonly talk: (n: number) => string;
    readonly always: string;
    readonly alwaysQuestion: string;
    readonly alwaysHarmless: string;
    readonly rule: string;
  };

  readonly voting: {
    readonly title: string;
    readonly lead: string;
    readonly shapes: readonly [string, string, string, string];
  };

  readonly slips: {
    readonly title: Readonly<Record<'before' | 'after', string>>;
    readonly lead: string;
    readonly when: Readonly<Record<'before' | 'after', string>>;
    readonly noName: string;
    readonly head: string;
    readonly items: YoungOrOlder<readonly [string, string, string]>;
    readonly answers: readonly [string, string, string];
    readonly countTitle: string;
    readonly countLead: readonly string[];
    readonly countHeads: readonly [item: string, before: string, after: string];
    readonly countCaption: string;
    readonly countRules: Titled;
    readonly countTalk: Titled;
  };

  readonly letter: {
    readonly fillTop: readonly [school: string, date: string];
    readonly title: string;
    readonly dear: string;
    readonly opening: readonly string[];
    readonly fillLesson: readonly [date: string, group: string];
    readonly why: Titled;
    readonly see: Titled;
    readonly optOut: Titled;
    readonly fillOptOut: string;
    readonly invite: string;
    readonly contact: string;
    readonly fillContact: readonly [name: string, reach: string];
    readonly sign: string;
    readonly backTitle: string;
    readonly sayFirst: string;
  };

  readonly helpCard: {
    readonly title: string;
    readonly titleYoung: string;
    readonly fill: string;
    readonly pocketTitle: string;
    readonly pocketLead: string;
    readonly pocketCard: string;
    readonly pocketLine: string;
  };

  readonly poster: {
    readonly title: YoungOrOlder<string>;
    readonly lead: YoungOrOlder<string>;
    readonly grownUp: string;
    readonly anyTime: string;
    readonly danger: string;
    readonly fill: string;
  };

  readonly takeHome: {
    readonly over: string;
    readonly title: YoungOrOlder<string>;
    readonly lead: YoungOrOlder<string>;
    readonly movesTitle: string;
    readonly sentenceTitle: string;
    readonly sentence: YoungOrOlder<string>;
    readonly sentenceHint: string;
    readonly tryTitle: string;
    readonly tries: YoungOrOlder<readonly string[]>;
    readonly adultsTitle: string;
    readonly adults: readonly string[];
    readonly fill: string;
  };

  readonly practised: {
    readonly title: string;
    readonly lead: string;
    readonly cardTitle: string;
    readonly sentence: string;
    readonly people: YoungOrOlder<string>;
    readonly foot: string;
  };
}
