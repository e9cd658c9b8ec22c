import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { shelfEntryOf, shelfOrder } from '../../src/scenario/catalogue.ts';
import { type CatalogueEntry, catalogueEntry, catalogueTable } from '../../src/tools/catalogue.ts';
import { project } from '../../src/tools/run-step.mjs';
import { smallEntry, smallStory, spanishOf } from '../support/small-story.ts';
import { stories } from '../support/story-list.ts';

const fields = [
  'id',
  'number',
  'title',
  'ages',
  'languages',
  'pattern',
  'assembly',
  'harmless',
  'covers',
  'beats',
  'decisions',
  'choices',
  'endings',
  'states',
  'transitions',
  'paths',
  'longestPath',
  'words',
  'readingGrade',
  'sources',
  'review',
];

describe('the shelf', () => {
  test('knows what it needs without loading the story', () => {
    const story = smallStory();
    expect(shelfEntryOf(story, { es: spanishOf(story) })).toEqual({
      id: 'small-story',
      number: 'SC06',
      version: 1,
      title: { en: 'A title', es: 'Dice: algo' },
      ages: '11-13',
      app: 'gemhaven',
      hero: 'kofi',
      minutes: 7,
      harmless: false,
      tricks: ['flattery', 'moving-apps', 'guilt', 'pushing', 'threat'],
      classOnly: false,
      adults: false,
      assembly: false,
    });
    const cut = { ...smallStory(), assembly: { before: 'any', closes: 'It ends well.' } };
    expect(shelfEntryOf(cut, { es: {} }).assembly).toBe(true);
    expect(shelfEntryOf(smallStory({ number: 'SC14' }), { es: {} }).classOnly).toBe(true);
    expect(shelfEntryOf({ ...smallStory(), adults: true }, { es: {} }).adults).toBe(true);
  });

  test('has an order that always is the same and says nothing of harmless or not', () => {
    const entries = [
      'so-many-compliments',
      'nice-drawing',
      'new-friend-new-app',
      'that-escalated-fast',
      'the-photo-competition',
    ].map((id, i) => shelfEntryOf(smallStory({ id, harmless: i % 2 === 1 }), { es: {} }));
    const order = shelfOrder(entries).map(({ id }) => id);
    expect(shelfOrder([...entries].reverse()).map(({ id }) => id)).toEqual(order);
    expect(order).toHaveLength(entries.length);
    const turned = entries.map((entry) => ({ ...entry, harmless: !entry.harmless, number: 'HL01' }));
    expect(shelfOrder(turned).map(({ id }) => id)).toEqual(order);
  });
});

describe('an entry of the catalogue', () => {
  const entry = catalogueEntry(smallEntry());

  test('has exactly the fields that scripts rely on, in their order', () => {
    expect(Object.keys(entry)).toEqual(fields);
  });

  test('says of a story that adults play that it is theirs', () => {
    const story = { ...smallStory(), adults: true as const };
    expect(catalogueEntry({ ...smallEntry(), story }).ages).toBe('adults');
    expect(entry.ages).toBe('11-13');
  });

  test('counts what can be counted by hand', () => {
    const story = smallStory();
    const beats = Object.values(story.beats);
    expect(entry).toMatchObject({
      id: 'small-story',
      number: 'SC06',
      title: { en: 'A title', es: 'Dice: algo' },
      languages: ['en', 'es'],
      assembly: false,
      beats: beats.length,
      endings: 10,
      // Five moments, the late door, three in which somebody knows, one adult who asks.
      decisions: 10,
      choices: 5 * 3 + 2 + 3 * 3 + 3,
      // The longest way: five moments, saying nothing, and three first words.
      longestPath: 7,
      sources: [expect.stringMatching(/^\[30\] .*UKCIS/)],
      review: 'draft',
    });
    expect(entry.transitions).toBeGreaterThan(entry.states);
  });

  test('counts paths by choices alone', () => {
    // First moment: 3 ways on. Each later one: 2 on and 1 told early (3 endings). Last: 1 to the adult who asks (3),
    // 1 to the late door (say nothing: 3, tell: 3), 1 told late (3).
    const last = 3 + (3 + 3) + 3;
    const later = (next: number) => 2 * next + 3;
    expect(entry.paths).toBe(3 * later(later(later(last))));
  });

  test('leaves out a language that there is no file for', () => {
    const alone = catalogueEntry({ ...smallEntry(), strings: {} });
    expect(alone.languages).toEqual(['en']);
    expect(alone.title).toEqual({ en: 'A title' });
    expect(alone.words.es).toBeUndefined();
    expect(alone.readingGrade.es).toBeUndefined();
  });

  test('is a row of the table to read', () => {
    const [head, row] = catalogueTable([entry]).split('\n');
    expect(head).toMatch(/^no\.\s+title\s+ages/);
    expect(row).toMatch(/^SC06\s+A title\s+11-13\s+O\s+en es/);
  });
});

test('the command writes one JSON array to standard output, one object per story, sorted by number', () => {
  const tsx = join(project, 'node_modules/tsx/dist/cli.mjs');
  const { stdout, status } = spawnSync(
    process.execPath,
    [tsx, join(project, 'src/tools/catalogue.ts'), '--json'],
    { encoding: 'utf8' },
  );
  expect(status).toBe(0);
  const entries = JSON.parse(stdout) as CatalogueEntry[];
  expect(entries.map(({ id }) => id)).toEqual(stories.map(({ story }) => story.id));
  expect(entries.map(({ number }) => number)).toEqual(entries.map(({ number }) => number).sort());
  for (const entry of entries) {
    expect(Object.keys(entry), entry.id).toEqual(fields);
    expect(entry.languages, entry.id).toEqual(['en', 'es']);
  }
});
