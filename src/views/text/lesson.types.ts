import type { LessonLength, Part } from '../../machines/lesson/lesson.ts';
import type { PausePoint } from '../../machines/lesson/pauses.ts';
import type { PlanCheck, PlanLength } from '../../machines/lesson/plan.ts';
import type { SlipWhen } from '../../machines/lesson/slips.ts';
import type { AgeBand } from '../../scenario/types.ts';

interface Titled {
  title: string;
  lines: string[];
}

/** Words of the lesson and the assembly: on the projector, in the teacher's window, and where they are got ready. */
export interface LessonText {
  choose: {
    classTitle: string;
    classLead: string[];
    assemblyTitle: string;
    assemblyLead: string[];
    bandsName: string;
    ages: Record<AgeBand, string>;
    storiesName: string;
    none: string;
    /** Minutes to play it alone, and with a class of this length. */
    minutes(alone: number, inClass: number, length: LessonLength): string;
    /** A story that is long for 20 minutes. */
    tight: string;
    lengthName: string;
    lengths: Record<PlanLength, string>;
    lengthHint: Record<PlanLength, string>;
    branches: string;
    putIn: string;
    takeOut: string;
    full: string;
    careful: Titled & { on: string; off: string };
    /** Of an assembly: the whole of it. */
    assemblyMinutes: string;
    lookAlikes: string;
    lookAlikesLead: string;
    preview: string;
    paper: string;
    begun(title: string): string;
    goOn: string;
    forget: string;
    keys: Titled;
    remote: Titled;
    screens: Titled;
    assemblyBefore: Titled;
    assemblyPlan: Titled;
    notPossible(title: string): string;
  };
  plan: {
    title: string;
    lead: string[];
    empty: string;
    lesson(number: number): string;
    begin: string;
    earlier: string;
    held: string;
    suggest: string;
    checks: { title: string; lead: string; items: Record<PlanCheck, string> };
    save: string;
    load: string;
    remove: string;
    curricula: string;
    saved: string;
    loaded: string;
    removed: string;
    foreign: string;
    newer: string;
    tooLarge: string;
    gone(stories: string): string;
  };
  slips: {
    title: string;
    lead: string;
    items: Record<'young' | 'older', readonly [string, string, string]>;
    answers: readonly [string, string, string];
    when: Record<SlipWhen, string>;
    /** The name of a field, for the ear. */
    field(when: string, item: string, answer: string): string;
    csvHead: string;
    prompt(item: string): string;
  };
  people: { title: string; lead: string; field(number: number): string };
  controls: {
    name: string;
    on: string;
    back: string;
    reveal: string;
    blank: string;
    unblank: string;
    full: string;
    notes: string;
    which: string;
    return: string;
    end: string;
    endAssembly: string;
    /** At the end of an assembly: the lesson that follows, and its plan on paper. */
    follow: string;
    followPlan: string;
    /** Why Back, or Next, cannot be pressed. */
    first: string;
    last: string;
    /** Shown on a blank projector. */
    blanked: string;
  };
  place(part: string, number: number, of: number): string;
  slidePlace(number: number, of: number): string;
  parts: Record<Part, string>;
  welcome: { title: string; items: Record<'young' | 'older', string[]>; noticeTitle: string; away: string };
  pause: Record<PausePoint, { title: string; ask: string[] }>;
  pauseHint: string;
  wait: string;
  exercise: string;
  hands: {
    hint: string;
    few: string;
    none: string;
    total(hands: number): string;
    tie: string;
    noHands: string;
    most(letter: string): string;
    whichHeading: string;
    goOn: string;
  };
  talk: { title(number: number): string };
  say: { title: string; lines: string[] };
  help: { title: string; lines: string[]; people: string; never: string; now: string };
  close: { title: string; lines: string[] };
  notes: {
    title: string;
    now: string;
    handsTitle: string;
    total(hands: number): string;
    wrong: string;
    field(letter: string): string;
    more(letter: string): string;
    less(letter: string): string;
    ask: string;
    next: string;
    whatIf: string;
    parts: string;
    time(minutes: number): string;
    there: string;
    gone: string;
    open: string;
    fits: Record<'helps' | 'mixed' | 'risky', string>;
    tie: string;
    slideAsk: Record<Exclude<Part, 'story'>, string[]>;
    /** In the lesson with extra rules: how is everybody? */
    checkIn: string[];
    exerciseAsk: string[];
    goAsk: string[];
    endAsk: string[];
  };
  after: {
    title: string;
    banner: string;
    prompt(choice: string): string;
    csv: string;
    csvHead: [moment: string, option: string, hands: string];
    print: string;
  };
  disclosure: Titled;
  one: { title: string; lines: string[]; second: string; here: string; close: string; closeNotes: string };
  blocked(address: string): string;
  gone: string;
  assembly: {
    welcome: Titled;
    think: { title: string; alarm: string };
    moves: Record<'young' | 'older', Array<{ title: string; text: string }>>;
    movesTitle: string;
    say: { title: string; text: string };
    who: { title: string; text: string; nobody: string };
    never: { title: string; text: string };
    close: { title: string; text: string };
    follow: { title: string; text: string };
  };
}
