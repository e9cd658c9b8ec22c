import { expect, test } from 'vitest';
import { key, textOf, textsOf } from '../../src/scenario/strings.ts';
import { smallStory, spanishOf } from '../support/small-story.ts';

test('every text has a key of its own, and every string of the story that is read is among them', () => {
  const story = smallStory({ harmless: true, number: 'HL03' });
  const texts = textsOf(story);
  expect(new Set(texts.map(([k]) => k)).size).toBe(texts.length);
  const ids = new Set([
    'id',
    'number',
    'ages',
    'pattern',
    'hero',
    'app',
    'room',
    'light',
    'them',
    'start',
    'by',
    'trick',
    'phase',
    'to',
    'opens',
    'fit',
    'flag',
    'kind',
    'review',
    'told',
    'untold',
    'next',
    'asks',
    'door',
    'before',
    'profile',
    'name',
    'as',
    'mood',
    'tell',
    'when',
  ]);
  const read: string[] = [];
  const collect = (value: unknown, k: string) => {
    if (typeof value === 'string') return ids.has(k) ? undefined : read.push(value);
    if (Array.isArray(value))
      return ['cast', 'skills', 'covers'].includes(k) ? undefined : value.forEach((one) => collect(one, k));
    if (typeof value === 'object' && value !== null)
      for (const [inner, one] of Object.entries(value)) collect(one, inner);
  };
  collect(story, '');
  expect(texts.map(([, text]) => text).sort()).toEqual(read.sort());
});

test('keys are those that translators and saved games hang on', () => {
  const keys = new Set(textsOf(smallStory()).map(([k]) => k));
  for (const k of [
    'title',
    'summary.0',
    'them.other.says',
    'moment-1/place',
    'moment-1#map',
    'moment-1#gist',
    'moment-1?look',
    'moment-1?look!',
    'end-quiet#title',
    'end-quiet#image',
    '@threat.tell/then',
    '@threat.tell!',
    '@again.tell/here',
    'tell.abuela/mend',
    'tell?a',
    'report.aWhy',
    'debrief.q.2',
  ])
    expect(keys).toContain(k);
});

test('a tile has no text of its own', () => {
  const story = smallStory();
  story.beats['moment-2']?.lines.push({ id: 'tile', by: 'them', tile: 'request', trick: 'asking' });
  expect(textsOf(story).map(([k]) => k)).not.toContain('moment-2/tile');
});

test('answers of one beat have keys of their own', () => {
  const story = smallStory();
  const beat = story.beats['moment-1'];
  if (beat)
    beat.answers = { save: { lines: [{ id: 'x', by: 'narrator', text: 'Here too.' }], why: 'It fits.' } };
  const text = textOf(story);
  expect(text(key.line(key.beatBlock('moment-1', 'save'), 'x'))).toBe('Here too.');
  expect(text('moment-1@save!')).toBe('It fits.');
});

test('what is missing in a language falls back to English, and an unknown key to nothing', () => {
  const story = smallStory();
  const strings = spanishOf(story);
  expect(textOf(story, strings)('title')).toBe('Dice: algo');
  delete strings.title;
  expect(textOf(story, strings)('title')).toBe(story.title);
  expect(textOf(story)('no such key')).toBe('');
});
