import type { LogEntry } from './types.ts';

/** Milliseconds that an entry takes to arrive: typing takes longer the more there is to say, and never very long. */
export function delayBefore(next: { kind: LogEntry['kind']; length: number }): number {
  switch (next.kind) {
    case 'them':
    case 'tile':
    case 'group':
      return Math.min(1_500, 450 + next.length * 18);
    case 'hero':
      return 550;
    default:
      return 700;
  }
}

/** The sound of an entry that arrives, by its name in the sprite; none for what is told. */
export function soundOf(kind: LogEntry['kind']): 'message' | 'sent' | undefined {
  if (kind === 'them' || kind === 'tile' || kind === 'group') return 'message';
  return kind === 'hero' ? 'sent' : undefined;
}
