import type { AgeBand, Flag, Move, Skill, Tactic } from '../../scenario/types.ts';

/** A text that depends on the age band's pattern: at 8–10 things are done with the adult. */
interface SheetText {
  title: string;
  lead: string;
}

/** All interface text of one language but the help, privacy and families pages (`help.types.ts`). */
export interface UiText {
  brand: string;
  languageName: string;
  shell: {
    tools: string;
    display: string;
    soundOn: string;
    soundOff: string;
    help: string;
    helpShort: string;
    leave: string;
    leaveShort: string;
    skipTo: string;
    close: string;
    back: string;
    home: string;
    storyMap: string;
    shiftOnce: string;
    shiftTwice: string;
  };
  home: {
    title: string;
    lead: string;
    practise: string;
    practiseText: string;
    families: string;
    familiesText: string;
    privacy: string;
    lesson: string;
    lessonText: string;
    assembly: string;
    assemblyText: string;
  };
  ask: {
    agesTitle: string;
    agesLead: string;
    ages: Record<'8-10' | '11-13' | '14-17', string>;
    agesDetail: Record<'8-10' | '11-13' | '14-17', string>;
    regionTitle: string;
    regionLead: string;
    stepOf: (n: number, of: number) => string;
    gateTitle: string;
    gateLead: string;
    goOn: string;
    goOnDetail: string;
    someoneNew: string;
    someoneNewDetail: string;
    grownUpTitle: string;
    grownUpLead: string;
    grownUpYes: string;
    grownUpNo: string;
    grownUpNoLead: string;
    grownUpGoOn: string;
    readTitle: string;
    readLead: string;
    readYes: string;
    readNo: string;
  };
  shelf: {
    title: string;
    bands: string;
    minutes: (n: number) => string;
    state: Record<'new' | 'begun' | 'done', string>;
    tricks: (n: number, of: number) => string;
    tricksNone: string;
    lookAlikes: (n: number) => string;
    country: (name: string) => string;
    startOver: string;
    startOverSure: string;
    startOverYes: string;
    startOverNo: string;
    startedOver: string;
    cardName: (title: string, app: string, minutes: string, state: string) => string;
  };
  notice: {
    start: string;
    /** "Read a summary instead", in words for each age. */
    summaryBy: Record<AgeBand, string>;
    other: string;
    fromStart: string;
    helpFirstTitle: string;
    helpFirstLead: string;
    summaryTitle: (title: string) => string;
    summaryPlay: string;
  };
  chat: {
    narrator: string;
    someone: string;
    logName: (who: string, app: string) => string;
    awayName: string;
    ask: (hero: string) => string;
    goOn: string;
    showAll: string;
    nextLine: string;
    toDebrief: string;
    progress: (percent: number) => string;
    typing: (who: string) => string;
    blocked: string;
    fineSoFar: string;
    barName: string;
    coachGood: string;
    coachKind: string;
    rest: string;
    skip: string;
    slow: string;
    readAloud: string;
    stopReading: string;
    repeatReading: string;
    restTitle: string;
    restLines: string[];
    restOn: string;
    restShelf: string;
    restTalk: string;
    thinks: (hero: string) => string;
    goesOnFrom: string;
    /** The helpline, as the name of somebody who was told. */
    helpline: string;
  };
  moves: Record<Move, { bar: string; done: string }>;
  stop: { bar: string; done: string };
  /** Whoever looks on (pattern B): a chat is muted or left, facts are noted. */
  bystander: {
    leave: { bar: string; done: string };
    /** Stands at the chat's name once it has been muted or left. */
    quiet: string;
    shields: Record<'save' | 'block', { label: string; text: [string, string, string] }>;
    next: Record<'save' | 'block', string>;
    praiseEarly: string;
  };
  /** What the plain tiles say (brief 2.0). */
  tiles: Record<'request' | 'threat' | 'picture', string>;
  tricks: Record<Tactic, { name: string; simple: string; what: string }>;
  flags: Record<Flag, string>;
  sheets: {
    close: string;
    done: string;
    pause: SheetText & {
      stopTitle: string;
      stopLead: string;
      marked: (trick: string) => string;
      none: string;
      finish: string;
    };
    save: SheetText & {
      withTitle: (who: string) => string;
      username: string;
      link: string;
      time: string;
      timeDetail: string;
      picture: string;
      pictureWhy: string;
      tileDetail: string;
      keep: string;
      keepAll: string;
      moreLead: string;
      keepAnyway: string;
      kept: string;
      keptLead: string;
      finish: string;
    };
    facts: SheetText & {
      withTitle: (who: string) => string;
      chat: string;
      account: string;
      sender: string;
      time: string;
      timeDetail: string;
      words: (who: string) => string;
      picture: string;
      pictureWhy: string;
      keep: string;
      keepAll: string;
      moreLead: string;
      keepAnyway: string;
      kept: string;
      keptLead: string;
      finish: string;
    };
    leave: SheetText & {
      withTitle: (who: string) => string;
      mute: (chat: string) => string;
      leave: (chat: string) => string;
      askLead: string;
      onlyMute: string;
      sure: string;
      muted: string;
      also: string;
      left: string;
      finish: string;
    };
    block: SheetText & {
      withTitle: (who: string) => string;
      planLead: string;
      /** Somebody knows already: the plan itself, before the block (brief 2.0, pattern K). */
      planToldLead: string;
      planToldGo: string;
      planGo: string;
      planTell: string;
      mute: (who: string) => string;
      block: (who: string) => string;
      mutedNote: string;
      askLead: string;
      keep: string;
      remove: string;
      kept: string;
      deleted: string;
      finish: string;
      short: (who: string) => string;
    };
    tell: SheetText & {
      openerLead: (who: string) => string;
      otherLead: string;
      goodLead: (who: string) => string;
      clumsyLead: (who: string) => string;
      laterLead: (who: string) => string;
      friendLead: (who: string) => string;
      again: string;
      other: string;
      finish: string;
      helpline: string;
    };
    report: SheetText & {
      withTitle: (who: string) => string;
      ageLead: string;
      age: (n: string) => string;
      noAge: string;
      hint: string;
      goOn: string;
      sent: (app: string) => string;
      sentSteps: string[];
      service: (name: string) => string;
      enough: string;
      serviceTitle: (name: string) => string;
      serviceLead: string;
      serviceSteps: string[];
      send: (n: string) => string;
      sendWith: (who: string) => string;
      reported: string;
      finish: string;
      appOnly: string;
      both: string;
      shortLead: string;
    };
  };
  debrief: {
    headline: (hero: string, who: string) => string;
    headlineHarmless: string;
    fault: string;
    shieldsName: string;
    shieldsYoung: string;
    /** `text` by level, as `levels`: 0 try next time, 1 getting there, 2 strong. */
    shields: Record<Skill | 'stop' | 'grown-up', { label: string; text: [string, string, string] }>;
    levels: [string, string, string];
    shieldsOff: string;
    shieldsOn: string;
    praiseSavedFirst: string;
    praiseEarly: string;
    next: Partial<Record<Skill | 'stop' | 'grown-up', string>>;
    /** Stands before one of `next`: "Next time: keep the chat, then block." */
    nextLead: string;
    parts: Record<
      'replay' | 'map' | 'timeline' | 'quick' | 'practise' | 'questions' | 'help' | 'cool-down',
      string
    >;
    replayLead: string;
    replayHarmless: string;
    replayMarked: string;
    replayMissed: string;
    mapLead: string;
    whatIf: (moment: string) => string;
    tryAnother: (moment: string) => string;
    mapWords: string;
    mapStart: string;
    timelineLead: string;
    fit: Record<'helps' | 'mixed' | 'risky', string>;
    quickLead: string;
    quickAnswers: Record<'trick' | 'none' | 'check', string>;
    quickTitle: (n: number) => string;
    practiseLead: string;
    practiseWays: string[];
    helpLead: string;
    helpMore: string;
    talk: string;
    again: string;
    shelf: string;
    print: string;
    harmlessProof: string;
  };
  display: {
    title: string;
    language: string;
    text: string;
    percent: (n: number) => string;
    font: string;
    fonts: Record<'atkinson' | 'lexend' | 'opendyslexic', string>;
    spacing: string;
    spacings: Record<'normal' | 'wide', string>;
    theme: string;
    themes: Record<'day' | 'contrast' | 'projector', string>;
    view: string;
    views: Record<'drawn' | 'text', string>;
    viewHint: string;
    motion: string;
    sound: string;
    soundHint: string;
    read: string;
    readHint: string;
    slow: string;
    slowHint: string;
    keys: string;
    keysHint: string;
    on: string;
    off: string;
  };
  problems: {
    linkTitle: string;
    linkLead: string;
    linkValue: (name: string, value: string) => string;
    linkAllowed: (allowed: string) => string;
    linkUnknown: (name: string) => string;
    linkStory: (id: string) => string;
    linkWhere: string;
    toStart: string;
    toShelf: string;
    storeRefused: string;
    storeFull: string;
    storeBroken: string;
    olderSave: string;
    noCanvas: string;
    closedTitle: string;
    closedLines: string[];
    /** In the place of help, while help itself is being loaded. */
    helpSoon: string;
    loading: string;
    loadFailed: string;
    tryAgain: string;
  };
  /** Captions of sounds, by the sound's name. */
  captions: Record<string, string>;
}

/** What of it is met on the way from a link to the first choice; the rest is loaded a moment later (`first.en.ts`). */
export type FirstText = Pick<UiText, 'brand' | 'tiles'> & {
  moves: Record<Move, Pick<UiText['stop'], 'bar'>>;
  stop: Pick<UiText['stop'], 'bar'>;
  shell: Omit<UiText['shell'], 'back' | 'home'>;
  shelf: Pick<UiText['shelf'], 'minutes'>;
  notice: Pick<UiText['notice'], 'start' | 'summaryBy' | 'other'>;
  chat: Omit<
    UiText['chat'],
    | 'restTitle'
    | 'restLines'
    | 'restOn'
    | 'restShelf'
    | 'restTalk'
    | 'thinks'
    | 'goesOnFrom'
    | 'readAloud'
    | 'stopReading'
    | 'repeatReading'
  >;
  bystander: Pick<UiText['bystander'], 'quiet'> & { leave: Pick<UiText['stop'], 'bar'> };
  problems: Pick<UiText['problems'], 'toStart' | 'helpSoon' | 'loading' | 'loadFailed' | 'tryAgain'>;
  /** No trick is named before somebody has marked one. */
  tricks?: UiText['tricks'];
};
