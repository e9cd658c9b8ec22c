import { expect, test } from 'vitest';
import { longer, mirrored } from '../../src/gallery/wording.ts';

test('longer words have accents and are about 40 per cent longer', () => {
  const text = 'When a chat turns into pressure, know what really helps.';
  const out = longer(text);
  expect(out).toMatch(/[áëöü]/);
  expect(out.length / text.length).toBeGreaterThan(1.25);
  expect(out.length / text.length).toBeLessThan(1.5);
  // As many words as before, so that it wraps as a language does.
  expect(out.split(' ').length).toBe(text.split(' ').length);
});

test('the same text always comes out the same, and what has no letters stays', () => {
  expect(longer('Get help now')).toBe(longer('Get help now'));
  expect(longer('116 123')).toBe('116 123');
});

test('mirrored text is the English between two marks of direction', () => {
  expect(mirrored('Help')).toBe('\u202eHelp\u202c');
  expect(mirrored('')).toBe('');
});
