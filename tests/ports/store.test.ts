import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checksum } from '../../src/ports/checksum.ts';
import { openStore, unwrap, wrap } from '../../src/ports/store.ts';

/** Storage in memory, with a size in characters, that can also refuse. */
function fakeStorage(size = Number.POSITIVE_INFINITY) {
  const map = new Map<string, string>();
  let refusing = false;
  const used = (): number => [...map].reduce((sum, [key, text]) => sum + key.length + text.length, 0);
  const storage: Storage = {
    get length() {
      return map.size;
    },
    key: (i) => [...map.keys()][i] ?? null,
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, text) => {
      if (refusing) throw new DOMException('no', 'SecurityError');
      const old = map.get(key);
      map.set(key, text);
      if (used() > size) {
        if (old === undefined) map.delete(key);
        else map.set(key, old);
        throw new DOMException('full', 'QuotaExceededError');
      }
    },
    removeItem: (key) => {
      map.delete(key);
    },
    clear: () => map.clear(),
  };
  return {
    map,
    storage: () => storage,
    refuse: () => {
      refusing = true;
    },
  };
}

const open = (fake: ReturnType<typeof fakeStorage>, keep = true) =>
  openStore({ prefix: 'gyb:', keep, storage: fake.storage });

test('what is written is read, also by the next page', () => {
  const fake = fakeStorage();
  const store = open(fake);
  expect(store.read('game')).toBeUndefined();
  expect(store.write('game', { events: ['a', 'b'], at: null })).toBe('kept');
  expect(store.persistent()).toBe(true);
  expect(open(fake).read('game')).toEqual({ events: ['a', 'b'], at: null });
  store.remove('game');
  expect(open(fake).read('game')).toBeUndefined();
});

test('any JSON value survives', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const plain: unknown = JSON.parse(JSON.stringify(value));
      expect(unwrap(wrap(value))).toEqual({ value: plain });
    }),
  );
});

test('half-written data is recognised wherever it breaks off, set aside, and nothing is lost', () => {
  const whole = wrap({ story: 'so-many-compliments', events: ['a', 'b', 'c'] });
  for (let cut = 1; cut < whole.length; cut++) {
    const fake = fakeStorage();
    const half = whole.slice(0, cut);
    fake.map.set('gyb:game', half);
    const store = open(fake);
    expect(store.read('game')).toBeUndefined();
    expect(fake.map.get('gyb:game.broken')).toBe(half);
    expect(fake.map.has('gyb:game')).toBe(false);
    expect(store.problems).toHaveLength(1);
    expect(store.problems[0]).toMatchObject({ key: 'game', asideAs: 'game.broken' });
  }
});

test('a changed value is broken, and foreign data is foreign', () => {
  expect(unwrap(wrap({ n: 1 }).replace('"n":1', '"n":2'))).toEqual({ problem: 'broken' });
  for (const text of ['', 'hello', 'null', '[]', '{"a":1}', '42', wrap(1).replace('"v":1', '"v":2')]) {
    expect(unwrap(text)).toEqual({ problem: 'foreign' });
  }
});

test('writing over something unreadable sets it aside first, and several are kept apart', () => {
  const fake = fakeStorage();
  const store = open(fake);
  for (const text of ['one', 'two', 'three']) {
    fake.map.set('gyb:game', text);
    store.write('game', 1);
  }
  expect(fake.map.get('gyb:game.broken')).toBe('one');
  expect(fake.map.get('gyb:game.broken.2')).toBe('two');
  expect(fake.map.get('gyb:game.broken.3')).toBe('three');
  expect(store.read('game')).toBe(1);
});

test('full: the session goes on in memory, what was stored stays, and it says so', () => {
  const fake = fakeStorage(80);
  const store = open(fake);
  expect(store.write('game', 'small')).toBe('kept');
  expect(store.write('game', 'x'.repeat(200))).toBe('full');
  expect(store.persistent()).toBe(false);
  expect(store.read('game')).toBe('x'.repeat(200));
  expect(open(fake).read('game')).toBe('small');
  store.write('game', 'y'.repeat(200));
  expect(store.problems).toEqual([{ key: 'game', kind: 'full' }]);
  expect(store.write('game', 'again')).toBe('kept');
  expect(store.persistent()).toBe(true);
  expect(open(fake).read('game')).toBe('again');
});

test('a full device that holds something unreadable keeps it', () => {
  const fake = fakeStorage(40);
  fake.map.set('gyb:game', 'z'.repeat(31));
  const store = open(fake);
  expect(store.read('game')).toBeUndefined();
  expect([...fake.map.values()]).toContain('z'.repeat(31));
});

test('refused from the start: everything works in memory', () => {
  const store = openStore({
    prefix: 'gyb:',
    keep: true,
    storage: () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
  });
  expect(store.persistent()).toBe(false);
  expect(store.write('game', [1])).toBe('refused');
  expect(store.read('game')).toEqual([1]);
  store.clearAll();
  expect(store.read('game')).toBeUndefined();
});

test('refused later: the value is still there', () => {
  const fake = fakeStorage();
  const store = open(fake);
  fake.refuse();
  expect(store.write('game', 1)).toBe('refused');
  expect(store.read('game')).toBe(1);
  expect(store.persistent()).toBe(false);
});

test('keep off touches nothing on the device, neither reading nor writing', () => {
  const fake = fakeStorage();
  open(fake).write('game', 'theirs');
  const before = new Map(fake.map);
  const store = open(fake, false);
  expect(store.read('game')).toBeUndefined();
  expect(store.write('game', 'mine')).toBe('kept');
  expect(store.read('game')).toBe('mine');
  expect(store.persistent()).toBe(false);
  store.clearAll();
  expect(fake.map).toEqual(before);
});

test('clearing removes all of ours, what was set aside included, and nothing of others', () => {
  const fake = fakeStorage();
  const store = open(fake);
  fake.map.set('other:game', 'theirs');
  fake.map.set('gyb:old', 'garbage');
  store.read('old');
  store.write('game', 1);
  store.clearAll();
  expect([...fake.map.keys()]).toEqual(['other:game']);
});

test('a value cannot be changed through what was read or written', () => {
  const store = open(fakeStorage());
  const value = { events: ['a'] };
  store.write('game', value);
  value.events.push('b');
  expect(store.read('game')).toEqual({ events: ['a'] });
});

test('what is not JSON is our own mistake, and loud', () => {
  expect(() => open(fakeStorage()).write('game', undefined)).toThrow(TypeError);
});

test('the checksum tells any one changed, missing or swapped character', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.nat(), (text, at) => {
      const i = at % text.length;
      expect(checksum(text)).toBe(checksum(text));
      expect(checksum(text.slice(0, i) + text.slice(i + 1))).not.toBe(checksum(text));
      expect(checksum(`${text.slice(0, i)}\u0001${text.slice(i + 1)}`) === checksum(text)).toBe(
        text[i] === '\u0001',
      );
    }),
  );
});
