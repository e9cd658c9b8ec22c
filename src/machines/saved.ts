import type { Move } from '../scenario/types.ts';
import { noProgress, type Progress, type QuickSaid, type SavedGame } from './app.chart.ts';
import type { ChatEvent } from './chat.machine.ts';

/**
 * Reads what a device kept, trusting none of it: it may be of an older app, half-written, or somebody else's. Goes in:
 * anything. Comes out: progress of which every part is whole; parts that are not are left out.
 */
export function readProgress(found: unknown): Progress {
  if (!isRecord(found)) return noProgress;
  // Made from entries, so that a foreign name such as `__proto__` is a name like any other.
  const begun: Record<string, SavedGame> = Object.fromEntries(
    Object.entries(isRecord(found['begun']) ? found['begun'] : {}).flatMap(([id, game]) => {
      const read = readGame(game);
      return read ? [[id, read]] : [];
    }),
  );
  const practised: Partial<Record<Move, number>> = {};
  if (isRecord(found['practised']))
    for (const move of ['save', 'block', 'tell', 'report', 'pause'] as const) {
      const times = found['practised'][move];
      if (typeof times === 'number' && Number.isInteger(times) && times > 0) practised[move] = times;
    }
  return {
    begun,
    done: strings(found['done']),
    tricks: strings(found['tricks']),
    lookAlikes: strings(found['lookAlikes']),
    practised,
    seenQuick: strings(found['seenQuick']),
  };
}

function readGame(found: unknown): SavedGame | undefined {
  if (!isRecord(found) || !Array.isArray(found['events'])) return undefined;
  const events: ChatEvent[] = [];
  for (const event of found['events']) {
    const read = readEvent(event);
    // What comes after an event that cannot be read belongs to it and would no longer fit.
    if (!read) break;
    events.push(read);
  }
  return {
    version: typeof found['version'] === 'number' ? found['version'] : 0,
    events,
    debrief: found['debrief'] === true,
    ...(Array.isArray(found['quick']) ? { quick: strings(found['quick']) } : {}),
    ...(isRecord(found['answers']) ? { answers: readAnswers(found['answers']) } : {}),
  };
}

function readAnswers(found: Record<string, unknown>): Record<string, QuickSaid> {
  const said = Object.entries(found).filter(
    (entry): entry is [string, QuickSaid] =>
      entry[1] === 'trick' || entry[1] === 'none' || entry[1] === 'check',
  );
  return Object.fromEntries(said);
}

function readEvent(found: unknown): ChatEvent | undefined {
  if (!isRecord(found) || typeof found['type'] !== 'string') return undefined;
  const event: ChatEvent = { type: found['type'] };
  for (const detail of ['line', 'item', 'who', 'what'] as const) {
    const value = found[detail];
    if (typeof value === 'string') event[detail] = value;
  }
  return event;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function strings(value: unknown): string[] {
  return Array.isArray(value)
    ? [...new Set(value.filter((item): item is string => typeof item === 'string'))]
    : [];
}
