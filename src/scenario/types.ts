/**
 * The authoring language: what a story is made of. A story is data in one file; a further language is one file of
 * strings beside it. Nothing here runs: the shapes say what a writer may write, `lint.ts` says the rest in words.
 */

/** The three age bands of the brief (3.3). */
export type AgeBand = '8-10' | '11-13' | '14-17';

/** Languages that every story must have. */
export type Lang = 'en' | 'es';

/** Order of right responses (brief 2.0): young, older, known person, bystander, emergency. */
export type Pattern = 'Y' | 'O' | 'K' | 'B' | 'E';

/** How far the chat has turned; the story answers every move once per phase. */
export type Phase = 'before' | 'pressure' | 'threat' | 'after';

/** The exercises of the safety bar. `pause` is "Pause and look" (at 8–10 "Stop"). */
export type Move = 'pause' | 'save' | 'block' | 'tell' | 'report';

/** What is scored (brief 4.1). `care` exists in bystander stories only. */
export type Skill = 'notice' | 'save' | 'block' | 'tell' | 'report' | 'care';

/** A face of a person. */
export type Mood = 'calm' | 'happy' | 'unsure' | 'worried' | 'relieved';

/** The tricks ("tactic" in the code, "trick" on the screen). */
export type Tactic =
  | 'flattery'
  | 'pretending'
  | 'snooping'
  | 'gift'
  | 'secret'
  | 'hurry'
  | 'moving-apps'
  | 'pulling-away'
  | 'camera'
  | 'asking'
  | 'pushing'
  | 'guilt'
  | 'scare'
  | 'threat'
  | 'deadline'
  | 'money';

/** Never shown as points: chooses the coaching card after a choice that did not help (brief 4.1, 4.2). */
export type Flag = 'comply' | 'engage' | 'delete' | 'forward' | 'secret' | 'blame' | 'paid-helper';

/** Who speaks: the other side of the chat, the character, the narrator, the app itself, or a person of the cast. */
export type Speaker = 'them' | 'hero' | 'narrator' | 'app' | (string & {});

/**
 * One line. `id` is unique within its block and never changes: translations and saved games hang on it.
 * Where it is shown: `them`, `hero` and `app` speak in the chat unless `as` says otherwise; a person of the cast
 * speaks aloud unless `as: 'chat'` (a group chat); the narrator tells in italics; `as: 'thought'` is the hero's thought.
 */
export interface TextLine {
  id: string;
  by: Speaker;
  text: string;
  as?: 'chat' | 'aloud' | 'thought';
  /** In a group chat: which of `others` writes this line of `them`. The phone keeps the chat's own name above. */
  from?: string;
  /** The trick that this line uses. Every line of the other side says one, or `'none'`. */
  trick?: Tactic | 'none';
  /** The character's face from this line on. */
  mood?: Mood;
}

/** A plain tile in the place of words or a picture that are never shown (brief 2.0). Its words are the product's own. */
export interface TileLine {
  id: string;
  by: 'them';
  tile: 'request' | 'threat' | 'picture';
  /** In a group chat: which of `others` sent it. */
  from?: string;
  trick: Tactic | 'none';
  mood?: Mood;
}

export type Line = TextLine | TileLine;

/** Points that a choice is worth by itself; a skill that is not named is 0 (brief 4.2). */
export type Score = Partial<Record<Skill, 0 | 1 | 2>>;

/** A way on that may depend on what has been done. Only these two facts are remembered by the machine. */
export type Way<K extends string> = K | { told: K; untold: K } | { blocked: K; open: K };

/** Opens the exercise of a move; `tell` may name the person, and then starts at the first sentence. */
export type Opens = 'save' | 'block' | 'tell' | 'report' | 'pause' | { tell: string };

/** One thing that the character says or does now (brief 3.0: 8–12 words, never an attitude). */
export interface Choice<K extends string> {
  text: string;
  to: Way<K>;
  /** The exercise that is done before the story goes on to `to`. A score of 2 on save, block, tell or report needs one. */
  opens?: Opens;
  /** What the choice is worth; `{}` where it does not help. */
  score: Score;
  /** `helps`, `mixed` or `risky`: shown only in the debrief ("where it fitted"), and used by the proofs. */
  fit: 'helps' | 'mixed' | 'risky';
  /** One line why, shown after the choice. For a risky choice it is the coaching card: kind, and a way on. */
  why: string;
  flag?: Flag;
  /** It checks outside the chat (a voice, a person who knows). Counts as the check of a harmless story. */
  checks?: true;
  /** Only offered when this holds. */
  when?: 'told' | 'untold' | 'blocked' | 'open';
}

/** How the story answers a move. Without `to` it stays at its beat and asks again. */
export interface Answer<K extends string> {
  lines: Line[];
  /** One line why this move fits here. */
  why: string;
  to?: Way<K>;
}

/** A closing scene. */
export interface Ending {
  /** Name of the ending on the map and in the debrief. */
  title: string;
  /** The one image to remember (brief 3.0 item 8). */
  image: string;
  /**
   * Who opened the door: an adult had to ask (`asked`), the character told after it had grown (`late`), or told
   * (`told`). Only for the proof that telling never leads to a poorer ending; never shown as a rank.
   */
  door: 'asked' | 'late' | 'told';
}

/** A moment of the story. It has exactly one of `choices`, `next` and `end`. */
export interface Beat<K extends string> {
  phase: Phase;
  /** Short label on the story map, at most 26 characters. Decisive beats and endings need one. */
  map?: string;
  /** The beat in one sentence: for "skip this scene" and the summary. */
  gist: string;
  /** Where it happens, if it changes here: a room of the art. */
  room?: string;
  /** The light of the room, if it changes here. */
  light?: 'day' | 'evening' | 'night' | 'warm';
  /** The platform on the phone, if it changes here; `'none'`: the phone is put away. */
  app?: string;
  /** Which of `others` writes as `them`, if it changes here. */
  them?: string;
  /** The character's face at the start of the beat. */
  mood?: Mood;
  lines: Line[];
  choices?: Record<string, Choice<K>>;
  next?: Way<K>;
  end?: Ending;
  /** A person of the cast notices and asks. The choices are the character's first words and count as Tell, in full. */
  asks?: string;
  /** Heading instead of "What could Amira do?". */
  ask?: string;
  /** Part of the late door (told, never chosen). */
  late?: true;
  /** Answers to moves that differ here from those of the phase. */
  answers?: Partial<Record<Move, Answer<K>>>;
}

/** Somebody whom the character can tell (the Tell exercise). */
export interface TellPerson {
  /**
   * `good`: answers well. `clumsy`: gets it wrong first, is asked again and repairs it. `later`: "not now", and a
   * second adult helps. `friend`: a friend who says "let's go to an adult". `helpline`: the child helpline of the country.
   */
  kind: 'good' | 'clumsy' | 'later' | 'friend' | 'helpline';
  /** Where the person is met: a room of the art; without it, where the story is. */
  room?: string;
  /** Its light; without it, as it is where the story is. */
  light?: 'day' | 'evening' | 'night' | 'warm';
  /** The place and the interruption, before the first sentence (brief 3.0 item 7). */
  scene: Line[];
  /** What the person answers. */
  answer: Line[];
  /** `clumsy`: the repair, after the character tries again. `later`, `friend`: how it goes on to another adult. */
  then?: Line[];
}

/** The other side of a chat, as the phone shows it: a name and a picture that is never a face. */
export interface OtherSide {
  name: string;
  /** A profile picture of the art. */
  profile: string;
  /** What their page says of them ("says they are 13"). */
  says: string;
  /** A chat of many. A bystander does not block it: it is muted or left (brief 2.0, pattern B). */
  group?: true;
}

/** A story. `K` are the ids of its beats: a link to a beat that does not exist is a compile error. */
export interface Scenario<K extends string = string> {
  id: string;
  /** SC01 … SC20 or HL01 … HL08. */
  number: string;
  /** Raised when beats or choices change; a saved game of another version goes on as far as it fits. */
  version: number;
  title: string;
  ages: AgeBand;
  pattern: Pattern;
  /** At 8–10 (pattern Y): the character looks on, as in pattern B; Save keeps facts, done with the adult (SC04). */
  bystander?: true;
  /**
   * The player is an adult to whom a child tells (SC20). On no shelf of students, in no lesson and in no assembly: it
   * opens from *Families and staff*. `ages` then only says how hard it may be to read. Pattern B: Care is the comfort in
   * what the adult says; Save, Block and Report are done with the child; Tell brings in who needs to know.
   */
  adults?: true;
  harmless: boolean;
  minutes: number;
  /** The character whom the student helps: a person of the art. */
  hero: string;
  /** Everybody else of the art who speaks or can be told. */
  cast: string[];
  others: Record<string, OtherSide>;
  /** First platform, room and other side. A bystander's Save and Block are about this one, whoever writes. */
  app: string;
  room: string;
  light: 'day' | 'evening' | 'night' | 'warm';
  them: string;
  /** Skills that have an opportunity here (brief 4.2). */
  skills: Skill[];
  /** One or two sentences before the start: what it is about, plainly (brief 3.5). */
  notice: string;
  /** The whole story, for "read a summary instead". Ends with help. */
  summary: string[];
  start: NoInfer<K>;
  beats: { [B in K]: Beat<NoInfer<K>> };
  /** How the story answers each move in each phase. */
  answers: Record<Phase, Record<Move, Answer<NoInfer<K>>>>;
  /** How it answers a move that has been done already (the person is blocked, somebody knows). It stays where it is. */
  again: Record<Exclude<Move, 'pause'>, { lines: Line[] }>;
  tell: {
    /** At least three, one of them neither parent; keys are people of the art, or `helpline`. */
    people: Record<string, TellPerson>;
    /** Three ways to begin, in the character's own words. */
    openers: { a: string; b: string; c: string };
  };
  report: {
    /** What it is about, as the form of the app and of the service would offer it. */
    about: string;
    /** Two other reasons on the form that do not fit so well, and why. */
    other: { a: string; aWhy: string; b: string; bWhy: string };
  };
  debrief: {
    /** The debrief line of the brief's entry, one or two sentences. */
    line: string;
    /** "It's not Amira's fault." */
    fault: string;
    /** The sentence to practise ("I need help with something online and I'm scared you'll be mad."). */
    power: string;
    /** Questions to talk about, from the entry. */
    questions: [string, string, string];
    /** Harmless stories: what could be checked outside the chat, one sentence each. */
    checked?: string[];
    /** End card of the entry, where it has one. */
    endCard?: string;
  };
  /** The cut for assemblies (brief 0 item 5): the beat before which it ends, and the sentence that closes it. */
  assembly?: { before: NoInfer<K>; closes: string };
  /** Items of the brief's inventory, S1 to S165. */
  covers: string[];
  /** Sources of the brief's section 9, by number. */
  sources: number[];
  review: 'draft' | 'reviewed';
}

/** Strings of one story in one further language, by the keys of `strings.ts`. */
export type StoryStrings = Record<string, string>;
