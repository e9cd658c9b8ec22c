import { expect, test } from 'vitest';
import { layoutFor } from '../../src/dom/layout.ts';

test.each([
  [320, 640, 100, 'phone'],
  [390, 844, 100, 'phone'],
  [844, 390, 100, 'low'],
  [768, 1024, 100, 'tablet'],
  [1366, 768, 100, 'laptop'],
  [1920, 1080, 100, 'laptop'],
  // At 200 % a laptop has the room of a phone: never a shrunken picture, always the layout that fits the words.
  [1366, 768, 200, 'low'],
  [1920, 1080, 200, 'low'],
  [768, 1024, 200, 'phone'],
  [390, 844, 200, 'phone'],
] as const)('%i × %i at %i %% is laid out as %s', (width, height, text, layout) => {
  expect(layoutFor(width, height, text)).toBe(layout);
});

test('more text never gets a layout that needs more room', () => {
  const room = ['phone', 'low', 'tablet', 'laptop'];
  for (let width = 320; width <= 1920; width += 40)
    for (let height = 320; height <= 1200; height += 40) {
      const wide = (text: number) => layoutFor(width, height, text) === 'laptop';
      expect(wide(200) && !wide(100), `${width} × ${height}`).toBe(false);
      expect(room).toContain(layoutFor(width, height, 150));
    }
});
