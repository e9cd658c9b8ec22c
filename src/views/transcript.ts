import type { ChatEvent } from '../machines/chat.machine.ts';
import { movesOf } from '../machines/chat.table.ts';
import type { Moment, Path } from '../machines/path.ts';
import { aboutWhom } from '../scenario/bystander.ts';
import { answerOf, beatOf, openedMove } from '../scenario/graph.ts';
import { key } from '../scenario/strings.ts';
import { trickOf } from '../scenario/trick-of.ts';
import type { Line, Mood, Move, Scenario, Tactic } from '../scenario/types.ts';
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

/**
 * Tells a path as a log: every line that was met, in order, with the stage around it. The same path always gives the
 * same transcript. A skipped beat is told by its gist.
 */
export function transcriptOf(path: Path, telling: Telling<FirstText>): Transcript {
  const { story } = path;
  const teller = new Teller(story, telling);
  teller.enter(story.start, 'start');
  path.moments.forEach((moment, i) => {
    teller.fresh = teller.items.length;
    teller.take(moment, i);
  });
  return teller.result();
}

/** Walks along a path and writes the log; one use per path. */
class Teller {
  items: Item[] = [];
  said: Item[] = [];
  fresh = 0;
  private stage: Stage;
  private why: Why | undefined;
  private told: string | undefined;
  /** The person whom the character is talking to in the exercise. */
  private listener: string | undefined;
  private spoken = false;
  /** The room and its light that the story was in before the character went to somebody. */
  private place: Pick<Stage, 'room' | 'light'> | undefined;
  private blockedThem: string | undefined;
  private marks: string[] = [];
  private beatFrom = 0;
  private beatTo = 0;
  /** Exercises done to their end. */
  private readonly done = new Set<Move>();
  private app: string;

  constructor(
    private readonly story: Scenario,
    private readonly telling: Telling<FirstText>,
  ) {
    this.stage = { room: story.room, light: story.light, app: story.app, them: story.them, mood: 'calm' };
    this.app = story.app;
  }

  result(): Transcript {
    const { items, said, fresh, marks, stage } = this;
    for (const item of [...items, ...said]) this.mark(item);
    return {
      items,
      said,
      fresh,
      marks,
      app: this.app,
      stage: (said.at(-1) ?? items.at(-1))?.stage ?? stage,
      ...(this.why ? { why: this.why } : {}),
      ...(this.told ? { told: this.told } : {}),
      ...(this.blockedThem ? { blockedThem: this.blockedThem } : {}),
    };
  }

  take({ event, before, after }: Moment, i: number): void {
    const { story } = this;
    if (event.type === 'skip') return this.skip(before.beat, i);
    if (event.type === 'pause.mark' && event.line) {
      if (!this.marks.includes(event.line)) this.marks.push(event.line);
      return;
    }
    if (event.type.startsWith('tell.')) return this.tell(event, after.open?.step ?? '', i);
    if (event.type === 'close') {
      this.flush(this.spoken);
      return this.goBack();
    }
    if (event.type === 'finish' && before.open) {
      const { move } = before.open;
      this.flush(true);
      if (move === 'tell') this.told ??= this.listener;
      if (move === 'block') this.blockedThem ??= aboutWhom(story, this.stage.them);
      if (before.choice !== undefined) this.because(before.beat, before.choice, i);
      else this.answer(before.beat, move, this.isAgain(move, before, after), i);
      if (movesOf(story)[move].done[before.open.step] === 2) this.done.add(move);
      if (after.beat === before.beat) this.goBack();
      else this.enter(after.beat, i);
      this.place = undefined;
      return;
    }
    if (event.type.startsWith('choose.') && !after.open) {
      const asks = beatOf(story, before.beat).asks;
      if (asks) this.told ??= asks;
      this.because(before.beat, event.type.slice('choose.'.length), i);
      this.enter(after.beat, i);
      return;
    }
    if (event.type.startsWith('choose.') && after.choice !== undefined) {
      const opens = beatOf(story, before.beat).choices?.[after.choice]?.opens;
      if (typeof opens === 'object') this.meet(opens.tell, i);
      else if (openedMove(opens) === 'tell') this.listener = undefined;
      return;
    }
    if (event.type === 'go') {
      this.why = undefined;
      this.enter(after.beat, i);
    }
  }

  /** A move that had been done already is answered by `again`; saving and reporting only where the story stays. */
  private isAgain(move: Move, before: Moment['before'], after: Moment['after']): boolean {
    if (move === 'tell') return before.told;
    if (move === 'block') return before.blocked;
    return this.done.has(move) && after.beat === before.beat;
  }

  /** A new beat: its place, then its lines. */
  enter(id: string, at: number | 'start'): void {
    const beat = beatOf(this.story, id);
    this.stage = {
      ...this.stage,
      ...(beat.room ? { room: beat.room } : {}),
      ...(beat.light ? { light: beat.light } : {}),
      ...(beat.app ? { app: beat.app } : {}),
      ...(beat.them ? { them: beat.them } : {}),
      ...(beat.mood ? { mood: beat.mood } : {}),
    };
    if (this.stage.app !== 'none') this.app = this.stage.app;
    // Whoever was in another room is not here; thoughts belong to their moment.
    delete this.stage.thought;
    if (beat.room) delete this.stage.visitor;
    this.beatFrom = this.items.length;
    this.speak(this.items, id, beat.lines, at);
    this.beatTo = this.items.length;
  }

  private skip(beatId: string, at: number): void {
    // Only the beat's own lines: what an exercise brought since then has happened.
    this.items.splice(this.beatFrom, this.beatTo - this.beatFrom, {
      entry: {
        key: `${at}:gist`,
        kind: 'narration',
        name: this.telling.ui.chat.narrator,
        text: this.fill(this.telling.text(key.gist(beatId))),
      },
      stage: { ...this.stage },
    });
    this.beatTo = this.beatFrom + 1;
  }

  private tell({ type, who, what }: ChatEvent, step: string, at: number): void {
    if (type.startsWith('tell.to.') && who) this.meet(who, at);
    const person = this.listener === undefined ? undefined : this.story.tell.people[this.listener];
    if (!person || this.listener === undefined) return;
    const block = key.tellBlock(this.listener);
    // In the short form the first sentence comes by itself.
    if (type === 'tell.say' || (type.startsWith('tell.to.') && step.startsWith('heard-'))) {
      this.opener(what ?? 'a', at);
      this.speak(this.said, block, person.answer, at);
    } else if (type === 'tell.again' || (type === 'tell.other' && person.kind !== 'clumsy'))
      this.speak(this.said, block, person.then ?? [], at);
  }

  /** Back to where the story was before somebody was told. */
  private goBack(): void {
    if (this.place !== undefined) this.stage = { ...this.stage, ...this.place };
    this.place = undefined;
    delete this.stage.visitor;
  }

  /** Going up to a person. */
  private meet(who: string, at: number): void {
    const person = this.story.tell.people[who];
    if (!person) return;
    this.listener = who;
    // Told in another place; the way back is remembered in case the story goes on where it was.
    this.place ??= { room: this.stage.room, light: this.stage.light };
    this.stage = {
      ...this.stage,
      room: person.room ?? this.place.room,
      light: person.light ?? this.place.light,
    };
    this.speak(this.said, key.tellBlock(who), person.scene, at);
  }

  private opener(what: string, at: number): void {
    const hero = this.hero();
    this.spoken = true;
    this.said.push({
      entry: {
        key: `${at}:opener`,
        kind: 'aloud',
        name: hero.name,
        text: this.telling.text(`tell?${what}`),
        person: hero,
      },
      stage: { ...this.stage },
    });
  }

  /** What was said within an exercise becomes part of the story, or is forgotten if nothing was said to anybody. */
  private flush(keep: boolean): void {
    if (keep) this.items.push(...this.said);
    this.said = [];
    this.spoken = false;
  }

  private answer(beatId: string, move: Move, again: boolean, at: number): void {
    const { story } = this;
    if (again && move !== 'pause') {
      this.why = undefined;
      this.speak(this.items, key.againBlock(move), story.again[move].lines, at);
      return;
    }
    const own = beatOf(story, beatId).answers?.[move] !== undefined;
    const block = own ? key.beatBlock(beatId, move) : key.phaseBlock(beatOf(story, beatId).phase, move);
    this.speak(this.items, block, answerOf(story, beatId, move).lines, at);
    this.why = { key: `${at}:why`, tone: 'good', text: this.fill(this.telling.text(`${block}!`)) };
  }

  private because(beatId: string, choiceId: string, at: number): void {
    const choice = beatOf(this.story, beatId).choices?.[choiceId];
    if (!choice) return;
    this.why = {
      key: `${at}:why`,
      tone: choice.fit === 'risky' ? 'kind' : 'good',
      text: this.fill(this.telling.text(key.choiceWhy(beatId, choiceId))),
    };
  }

  private speak(into: Item[], block: string, lines: readonly Line[], at: number | 'start'): void {
    for (const line of lines) {
      if (line.mood) this.stage = { ...this.stage, mood: line.mood };
      const entry = this.entryOf(block, line, at);
      if (entry.kind === 'thought') this.stage = { ...this.stage, thought: entry.text };
      if (entry.person && line.by !== 'hero') this.stage = { ...this.stage, visitor: entry.person };
      into.push({
        entry,
        stage: { ...this.stage },
        line: key.line(block, line.id),
        ...(line.by === 'them' ? { theirs: true as const } : {}),
      });
    }
  }

  private entryOf(block: string, line: Line, at: number | 'start'): LogEntry {
    const base = { key: `${at}:${key.line(block, line.id)}` };
    if ('tile' in line)
      return {
        ...base,
        kind: 'tile',
        name: this.theirName(line.from),
        text: this.telling.ui.tiles[line.tile],
        tile: line.tile,
        ...(line.from === undefined ? {} : { named: true as const }),
      };
    const text = this.fill(this.telling.text(key.line(block, line.id)));
    switch (line.by) {
      case 'narrator':
        return { ...base, kind: 'narration', name: this.telling.ui.chat.narrator, text };
      case 'app':
        return { ...base, kind: 'app', name: this.telling.appName(this.app), text };
      case 'them':
        return {
          ...base,
          kind: line.from === undefined ? 'them' : 'group',
          name: this.theirName(line.from),
          text,
        };
      case 'hero': {
        const hero = this.hero();
        if (line.as === 'thought') return { ...base, kind: 'thought', name: hero.name, text };
        if (line.as === 'aloud') return { ...base, kind: 'aloud', name: hero.name, text, person: hero };
        return { ...base, kind: 'hero', name: hero.name, text };
      }
      default: {
        const id = line.by === 'told' ? (this.told ?? this.listener ?? this.story.hero) : line.by;
        const person: PersonView = { person: id, mood: 'calm', name: this.telling.nameOf(id) };
        if (line.as === 'chat') return { ...base, kind: 'group', name: person.name, text };
        return { ...base, kind: 'aloud', name: person.name, text, person };
      }
    }
  }

  private mark(item: Item): void {
    if (item.line === undefined || !this.marks.includes(item.line)) return;
    const { ui } = this.telling;
    const trick = trickOf(this.story, item.line);
    if (trick === 'none') item.entry.fine = ui.chat.fineSoFar;
    else item.entry.marked = ui.tricks?.[trick as Tactic].name ?? '';
  }

  private hero(): PersonView {
    return { person: this.story.hero, mood: this.stage.mood, name: this.telling.nameOf(this.story.hero) };
  }

  private theirName(from = this.stage.them): string {
    return this.story.others[from]?.name ?? '';
  }

  /** Puts in the name of whoever was told. */
  private fill(text: string): string {
    const who = this.told ?? this.listener;
    return text.replaceAll('{told}', who ? this.telling.nameOf(who) : this.telling.ui.chat.someone);
  }
}
