import { mostHands } from './ballot.ts';
import { type LessonEvent, type LessonLength, lengths, type Part, parts } from './lesson.ts';
import { slipTimes } from './slips.ts';

/** A lesson as it is kept on this device: the story, and what happened, in numbers of hands. */
export interface KeptLesson {
  format: 1;
  kind: 'class' | 'assembly';
  story: string;
  /** Minutes that a class has. */
  length: LessonLength;
  events: LessonEvent[];
  /** Assembly: the slide. */
  slide: number;
  blank: boolean;
  /** Grows with every change: of two windows the later one is right. */
  turn: number;
}

/** A new lesson. */
export function keptLesson(kind: KeptLesson['kind'], story: string, length: LessonLength = 45): KeptLesson {
  return { format: 1, kind, story, length, events: [], slide: 0, blank: false, turn: 0 };
}

/** What is typed beside the story: no step of it. */
const beside: ReadonlySet<LessonEvent['type']> = new Set(['hand', 'count', 'slip']);

/**
 * Takes back the last step, hands that were counted since then included; totals of slips stay. Comes out: the events
 * that are left.
 */
export function stepBack(events: readonly LessonEvent[]): LessonEvent[] {
  const at = Math.max(0, lastStep(events));
  return [...events.slice(0, at), ...events.slice(at).filter(({ type }) => type === 'slip')];
}

const lastStep = (events: readonly LessonEvent[]) => events.findLastIndex(({ type }) => !beside.has(type));

/** Takes back the last hand, if one was raised since the last step. Comes out: the event that undoes it. */
export function lastHand(events: readonly LessonEvent[]): LessonEvent | undefined {
  const since = events.slice(lastStep(events) + 1);
  // What has been taken back already is not taken back again.
  const raised: number[] = [];
  for (const event of since)
    if (event.type === 'hand') {
      if (event.by === 1) raised.push(event.option);
      else raised.splice(raised.lastIndexOf(event.option), 1);
    }
  const option = raised.at(-1);
  return option === undefined ? undefined : { type: 'hand', option, by: -1 };
}

/** Reads a lesson from storage or from another window, trusting none of it; `undefined` where it is none. */
export function readLesson(found: unknown): KeptLesson | undefined {
  if (!isRecord(found) || found['format'] !== 1 || typeof found['story'] !== 'string') return undefined;
  if (found['kind'] !== 'class' && found['kind'] !== 'assembly') return undefined;
  const events: LessonEvent[] = [];
  for (const event of Array.isArray(found['events']) ? found['events'] : []) {
    const read = readEvent(event);
    if (!read) break;
    events.push(read);
  }
  return {
    format: 1,
    kind: found['kind'],
    story: found['story'],
    length: lengths.find((one) => one === found['length']) ?? 45,
    events,
    slide: whole(found['slide']) ?? 0,
    blank: found['blank'] === true,
    turn: whole(found['turn']) ?? 0,
  };
}

function readEvent(found: unknown): LessonEvent | undefined {
  if (!isRecord(found)) return undefined;
  const { type } = found;
  const option = whole(found['option']);
  switch (type) {
    case 'on':
    case 'reveal':
    case 'which':
    case 'return':
      return { type };
    case 'choose':
      return option === undefined ? undefined : { type, option };
    case 'hand': {
      const { by } = found;
      return option === undefined || (by !== 1 && by !== -1) ? undefined : { type, option, by };
    }
    case 'count': {
      const value = whole(found['value']);
      return option === undefined || value === undefined || value > mostHands
        ? undefined
        : { type, option, value };
    }
    case 'slip': {
      const [item, answer, value] = [whole(found['item']), whole(found['answer']), whole(found['value'])];
      const when = slipTimes.find((one) => one === found['when']);
      return when === undefined || item === undefined || answer === undefined || value === undefined
        ? undefined
        : { type, when, item, answer, value };
    }
    case 'what-if':
      return typeof found['beat'] === 'string' ? { type, beat: found['beat'] } : undefined;
    case 'part':
      return parts.includes(found['part'] as Part) ? { type, part: found['part'] as Part } : undefined;
    case 'chat': {
      const event = found['event'];
      if (!isRecord(event) || typeof event['type'] !== 'string') return undefined;
      const read: Record<string, string> = {};
      for (const name of ['type', 'line', 'item', 'who', 'what'])
        if (typeof event[name] === 'string') read[name] = event[name];
      return { type, event: read as { type: string } };
    }
    default:
      return undefined;
  }
}

function whole(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
