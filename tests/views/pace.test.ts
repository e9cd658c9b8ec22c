import { expect, test } from 'vitest';
import { delayBefore, soundOf } from '../../src/views/pace.ts';
import type { LogEntry } from '../../src/views/types.ts';

const kinds: ReadonlyArray<LogEntry['kind']> = [
  'them',
  'hero',
  'group',
  'aloud',
  'thought',
  'narration',
  'app',
  'tile',
];

test('typing takes longer the more there is to say, and never keeps anybody waiting', () => {
  for (const kind of kinds) {
    let before = 0;
    for (const length of [1, 10, 34, 80, 400]) {
      const delay = delayBefore({ kind, length });
      expect(delay).toBeGreaterThanOrEqual(before);
      expect(delay).toBeGreaterThan(300);
      expect(delay).toBeLessThanOrEqual(1_500);
      before = delay;
    }
  }
  expect(delayBefore({ kind: 'them', length: 50 })).toBeGreaterThan(delayBefore({ kind: 'them', length: 5 }));
});

test('messages pop, what is told or thought is silent', () => {
  expect(kinds.filter((kind) => soundOf(kind) === 'message')).toEqual(['them', 'group', 'tile']);
  expect(kinds.filter((kind) => soundOf(kind) === 'sent')).toEqual(['hero']);
});
