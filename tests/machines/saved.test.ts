/** What a device kept is read without trust; games saved at any published version of a story still open. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noProgress, type Progress, type SavedGame } from '../../src/machines/app.machine.ts';
import { ended } from '../../src/machines/path.ts';
import { readProgress } from '../../src/machines/saved.ts';
import { openSession } from '../../src/machines/session.ts';
import { randomReader } from '../support/readers.ts';
import { seeded } from '../support/seeded.ts';
import { sample, stories } from '../support/story-list.ts';

const text = fc.string({ maxLength: 12 });
const said = fc.constantFrom('trick' as const, 'none' as const, 'check' as const);
const event = fc.record(
  { type: text, line: text, item: text, who: text, what: text },
  { requiredKeys: ['type'] },
);
const game: fc.Arbitrary<SavedGame> = fc
  .record(
    {
      version: fc.nat(),
      events: fc.array(event, { maxLength: 5 }),
      debrief: fc.boolean(),
      quick: fc.uniqueArray(text, { maxLength: 2 }),
      answers: fc.dictionary(text, said, { maxKeys: 2 }),
    },
    { requiredKeys: ['version', 'events', 'debrief'] },
  )
  .map((one) => one as SavedGame);
const progress = fc.record({
  begun: fc.dictionary(text, game, { maxKeys: 3 }),
  done: fc.uniqueArray(text, { maxLength: 3 }),
  tricks: fc.uniqueArray(text, { maxLength: 3 }),
  lookAlikes: fc.uniqueArray(text, { maxLength: 3 }),
  practised: fc.dictionary(
    fc.constantFrom('save', 'block', 'tell', 'report', 'pause'),
    fc.integer({ min: 1, max: 9 }),
  ),
  seenQuick: fc.uniqueArray(text, { maxLength: 3 }),
});

/** As it comes out of storage. */
const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const runs = { numRuns: sample(500) };

const moves = ['save', 'block', 'tell', 'report', 'pause'];
const texts = (list: readonly unknown[]) => list.every((one) => typeof one === 'string');

/** What is not whole in something that was read. */
function faultsOf(read: Progress): string[] {
  const faults = [];
  for (const list of [read.done, read.tricks, read.lookAlikes, read.seenQuick])
    if (new Set(list).size !== list.length || !texts(list)) faults.push(`list ${JSON.stringify(list)}`);
  for (const [move, times] of Object.entries(read.practised))
    if (!moves.includes(move) || !Number.isInteger(times) || times < 1) faults.push(`${move}: ${times}`);
  if (Object.getPrototypeOf(read.begun) !== Object.prototype) faults.push('begun is no plain object');
  for (const { version, events, debrief, answers } of Object.values(read.begun)) {
    if (typeof version !== 'number' || typeof debrief !== 'boolean') faults.push('version, debrief');
    if (!texts(events.flatMap((one) => Object.values(one)))) faults.push(`events ${JSON.stringify(events)}`);
    const strange = Object.values(answers ?? {}).filter((one) => !['trick', 'none', 'check'].includes(one));
    if (strange.length > 0) faults.push(`answers ${strange.join()}`);
  }
  return faults;
}

describe('readProgress', () => {
  test('what the app kept comes back as it was', () => {
    fc.assert(
      fc.property(progress, (kept) => {
        expect(readProgress(stored(kept))).toEqual(stored(kept));
      }),
      runs,
    );
  });

  test('nothing that can stand in storage makes it throw, and only whole parts come out', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (found) => {
        expect(faultsOf(readProgress(found))).toEqual([]);
      }),
      runs,
    );
  });

  test('foreign values anywhere inside are left out, the rest is kept', () => {
    const parts = ['begun', 'done', 'tricks', 'lookAlikes', 'practised', 'seenQuick'] as const;
    fc.assert(
      fc.property(progress, fc.constantFrom(...parts), fc.jsonValue(), (kept, part, foreign) => {
        const read = readProgress(stored({ ...kept, [part]: foreign }));
        expect(faultsOf(read)).toEqual([]);
        expect({ ...read, [part]: 0 }).toEqual({ ...(stored(kept) as Progress), [part]: 0 });
      }),
      runs,
    );
  });

  test('a game is kept up to its first event that cannot be read', () => {
    const read = readProgress({
      begun: { s: { version: 2, events: [{ type: 'go' }, { kind: 'x' }, { type: 'go' }] } },
    });
    expect(read.begun).toEqual({ s: { version: 2, events: [{ type: 'go' }], debrief: false } });
  });

  test('names that objects have by themselves are names like any other', () => {
    const found: unknown = JSON.parse('{"begun":{"__proto__":{"version":1,"events":[],"debrief":true}}}');
    const { begun } = readProgress(found);
    expect(Object.getPrototypeOf(begun)).toBe(Object.prototype);
    expect('debrief' in begun).toBe(false);
    expect(readProgress({ begun: { s: 4, t: null, u: [] } }).begun).toEqual({});
  });

  test('nothing kept is no progress', () => {
    for (const found of [undefined, null, 3, 'text', [], {}]) expect(readProgress(found)).toEqual(noProgress);
  });
});

// ---------------------------------------------------------------- saved games of every published version

interface Save {
  story: string;
  version: number;
  finished: SavedGame;
  halfway: SavedGame;
}

const folder = join(import.meta.dirname, 'fixtures/saves');
const nameOf = (id: string, version: number) => `${id}-v${version}.json`;

// A story whose version was raised: `RECORD_SAVES=1 npx vitest run tests/machines/saved.test.ts` writes the new file;
// the old ones stay, so that what lies on somebody's device goes on opening.
if (process.env['RECORD_SAVES']) {
  mkdirSync(folder, { recursive: true });
  for (const { story } of stories) {
    const file = join(folder, nameOf(story.id, story.version));
    const events = randomReader(story, seeded(11));
    const { version } = story;
    const save: Save = {
      story: story.id,
      version,
      finished: { version, events, debrief: true },
      halfway: { version, events: events.slice(0, Math.ceil(events.length / 2)), debrief: false },
    };
    if (!readdirSync(folder).includes(nameOf(story.id, version)))
      writeFileSync(file, `${JSON.stringify(save, null, 2)}\n`);
  }
}

const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

test('every story has a saved game of its present version', () => {
  for (const { story } of stories) expect(files).toContain(nameOf(story.id, story.version));
});

describe.each(files)('%s', (name) => {
  const save = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Save;
  const story = stories.find((entry) => entry.story.id === save.story)?.story;

  test.each(['finished', 'halfway'] as const)('the %s game still opens', (which) => {
    if (!story) throw new Error(`${name} belongs to no story of the folder.`);
    const kept = readProgress(stored({ begun: { [save.story]: save[which] } })).begun[save.story];
    expect(kept).toEqual(save[which]);
    const session = openSession(story, kept?.events ?? []);
    // Whoever changes a story so that an old path no longer fits has to raise its version.
    if (save.version === story.version) {
      expect(session.dropped, 'events that no longer fit: raise the version of the story').toBe(0);
      expect(ended(session.path())).toBe(which === 'finished');
    }
    // Wherever it opens, it can be played on to an end.
    if (!ended(session.path())) {
      const steps = session.path().walk.steps(session.path().state);
      expect(steps.length).toBeGreaterThan(0);
    }
    session.stop();
  });
});
