import type { Moment, Path } from '../machines/place.ts';
import { beatOf } from '../scenario/beats.ts';
import { key } from '../scenario/keys.ts';
import type { Line, Mood, Scenario } from '../scenario/types.ts';
import type { Telling } from './telling.ts';
import type { FirstText } from './text/ui.types.ts';
import type { LogEntry, PersonView } from './types.ts';

/** What is around the chat while an entry is the last one shown. */
export interface Stage {
  room: string;
  light: 'day' | 'evening' | 'night' | 'warm';
  app: string;
  /** Which of the story's other sides writes. */
  them: string;
  mood: Mood;
  thought?: string;
  visitor?: PersonView;
}

/** One entry of the log with the stage it stands on. */
export interface Item {
  entry: LogEntry;
  stage: Stage;
  /** The line's own key (`block/line`), by which it is marked and saved; missing for what is no line of the story. */
  line?: string;
  /** A message of the other side: it can be marked and kept. */
  theirs?: true;
}

/** One line why, of the last choice or move. */
export interface Why {
  key: string;
  tone: 'good' | 'kind';
  text: string;
}

/** A path told as a log. */
export interface Transcript {
  items: Item[];
  /** What is said within an exercise that is still open. */
  said: Item[];
  stage: Stage;
  why?: Why;
  /** The person who knows, once somebody does. */
  told?: string;
  /** The other side that was blocked. */
  blockedThem?: string;
  /** The app on the phone, also while the phone is put away. */
  app: string;
  /** How many items were there before the last event: those after it are new. */
  fresh: number;
  marks: string[];
}

/** The log while it is being written. */
export interface Draft {
  items: Item[];
  fresh: number;
  stage: Stage;
  why: Why | undefined;
  told: string | undefined;
  /** The person whom the character is talking to in an exercise. */
  listener: string | undefined;
  app: string;
}

export type Teller = ReturnType<typeof tellerOf>;

/**
 * Tells a story beat by beat, without its exercises: they come in `transcript.ts`. One use per path.
 */
export function tellerOf(story: Scenario, telling: Telling<FirstText>) {
  const { room, light, app, them } = story;
  const draft: Draft = {
    items: [],
    fresh: 0,
    stage: { room, light, app, them, mood: 'calm' },
    why: undefined,
    told: undefined,
    listener: undefined,
    app,
  };
  /** The lines of the beat in the log, from and to. */
  let beatFrom = 0;
  let beatTo = 0;
  enter(story.start, 'start');

  /** Goes on with a moment, unless an exercise is in it. Comes out: whether it has been told. */
  function step({ event: { type }, before, after }: Moment, at: number): boolean {
    draft.fresh = draft.items.length;
    if (type === 'skip') {
      skip(before.beat, at);
      return true;
    }
    if (type === 'go') draft.why = undefined;
    else if (type.startsWith('choose.') && !after.open) {
      draft.told ??= beatOf(story, before.beat).asks;
      because(before.beat, type.slice('choose.'.length), at);
    } else return false;
    enter(after.beat, at);
    return true;
  }

  /** A new beat: its place, then its lines. */
  function enter(id: string, at: number | 'start'): void {
    const beat = beatOf(story, id);
    draft.stage = {
      ...draft.stage,
      ...(beat.room ? { room: beat.room } : {}),
      ...(beat.light ? { light: beat.light } : {}),
      ...(beat.app ? { app: beat.app } : {}),
      ...(beat.them ? { them: beat.them } : {}),
      ...(beat.mood ? { mood: beat.mood } : {}),
    };
    if (draft.stage.app !== 'none') draft.app = draft.stage.app;
    // Whoever was in another room is not here; thoughts belong to their moment.
    delete draft.stage.thought;
    if (beat.room) delete draft.stage.visitor;
    beatFrom = draft.items.length;
    speak(draft.items, id, beat.lines, at);
    beatTo = draft.items.length;
  }

  function skip(beatId: string, at: number): void {
    // Only the beat's own lines: what an exercise brought since then has happened.
    draft.items.splice(beatFrom, beatTo - beatFrom, {
      entry: {
        key: `${at}:gist`,
        kind: 'narration',
        name: telling.ui.chat.narrator,
        text: fill(telling.text(key.gist(beatId))),
      },
      stage: { ...draft.stage },
    });
    beatTo = beatFrom + 1;
  }

  function because(beatId: string, choiceId: string, at: number): void {
    const choice = beatOf(story, beatId).choices?.[choiceId];
    if (!choice) return;
    draft.why = {
      key: `${at}:why`,
      tone: choice.fit === 'risky' ? 'kind' : 'good',
      text: fill(telling.text(key.choiceWhy(beatId, choiceId))),
    };
  }

  function speak(into: Item[], block: string, lines: readonly Line[], at: number | 'start'): void {
    for (const line of lines) {
      if (line.mood) draft.stage = { ...draft.stage, mood: line.mood };
      const entry = entryOf(block, line, at);
      if (entry.kind === 'thought') draft.stage = { ...draft.stage, thought: entry.text };
      if (entry.person && line.by !== 'hero') draft.stage = { ...draft.stage, visitor: entry.person };
      into.push({
        entry,
        stage: { ...draft.stage },
        line: key.line(block, line.id),
        ...(line.by === 'them' ? { theirs: true as const } : {}),
      });
    }
  }

  function entryOf(block: string, line: Line, at: number | 'start'): LogEntry {
    const base = { key: `${at}:${key.line(block, line.id)}` };
    if ('tile' in line)
      return {
        ...base,
        kind: 'tile',
        name: theirName(line.from),
        text: telling.ui.tiles[line.tile],
        tile: line.tile,
        ...(line.from === undefined ? {} : { named: true as const }),
      };
    const text = fill(telling.text(key.line(block, line.id)));
    switch (line.by) {
      case 'narrator':
        return { ...base, kind: 'narration', name: telling.ui.chat.narrator, text };
      case 'app':
        return { ...base, kind: 'app', name: telling.appName(draft.app), text };
      case 'them':
        return {
          ...base,
          kind: line.from === undefined ? 'them' : 'group',
          name: theirName(line.from),
          text,
        };
      case 'hero': {
        const hero = heroNow();
        if (line.as === 'thought') return { ...base, kind: 'thought', name: hero.name, text };
        if (line.as === 'aloud') return { ...base, kind: 'aloud', name: hero.name, text, person: hero };
        return { ...base, kind: 'hero', name: hero.name, text };
      }
      default: {
        const id = line.by === 'told' ? (draft.told ?? draft.listener ?? story.hero) : line.by;
        const person: PersonView = { person: id, mood: 'calm', name: telling.nameOf(id) };
        if (line.as === 'chat') return { ...base, kind: 'group', name: person.name, text };
        return { ...base, kind: 'aloud', name: person.name, text, person };
      }
    }
  }

  function heroNow(): PersonView {
    return { person: story.hero, mood: draft.stage.mood, name: telling.nameOf(story.hero) };
  }

  function theirName(from = draft.stage.them): string {
    return story.others[from]?.name ?? '';
  }

  /** Puts in the name of whoever was told. */
  function fill(text: string): string {
    const who = draft.told ?? draft.listener;
    return text.replaceAll('{told}', who ? telling.nameOf(who) : telling.ui.chat.someone);
  }

  return { draft, step, enter, speak, because, heroNow, fill };
}

/** Tells a path through the opening of a story, where no exercise is. */
export function firstTranscript({ story, moments }: Path, telling: Telling<FirstText>): Transcript {
  const { draft, step } = tellerOf(story, telling);
  moments.forEach(step);
  const { items, fresh, app, stage, why, told } = draft;
  return {
    items,
    said: [],
    fresh,
    marks: [],
    app,
    stage: items.at(-1)?.stage ?? stage,
    ...(why ? { why } : {}),
    ...(told ? { told } : {}),
  };
}
