import { afterEach, expect, test, vi } from 'vitest';
import { openStore, wrap } from '../../src/ports/store.ts';

const prefix = 'ports-test:';

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

test('a really full device: the browser says so, the game goes on, the old save stays', () => {
  const store = openStore({ prefix, keep: true });
  expect(store.write('game', 'small')).toBe('kept');
  // Browsers give about five million characters to each origin.
  let size = 4_000_000;
  for (let i = 0; size > 0; i++) {
    try {
      localStorage.setItem(`filler${i}`, 'x'.repeat(size));
    } catch {
      size = Math.floor(size / 2);
    }
  }
  const long = 'y'.repeat(100_000);
  expect(store.write('game', long)).toBe('full');
  expect(store.read('game')).toBe(long);
  expect(store.persistent()).toBe(false);
  expect(localStorage.getItem(`${prefix}game`)).toBe(wrap('small'));
  expect(store.problems).toEqual([{ key: 'game', kind: 'full' }]);
});

test('storage that the browser refuses to hand out', () => {
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('Access is denied for this document.', 'SecurityError');
  });
  const store = openStore({ prefix, keep: true });
  expect(store.persistent()).toBe(false);
  expect(store.write('game', 1)).toBe('refused');
  expect(store.read('game')).toBe(1);
});
