import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noShift, SHIFT_PATIENCE, type ShiftEvent, stepShift } from '../../src/ports/triple-shift.ts';

const press = (at: number, key = 'Shift'): ShiftEvent[] => [
  { type: 'down', key, at },
  { type: 'up', key, at: at + 50 },
];
/** How many presses are counted at most on the way. */
const most = (events: readonly ShiftEvent[]): number => {
  let state = noShift;
  let presses = 0;
  for (const event of events) {
    state = stepShift(state, event);
    presses = Math.max(presses, state.presses);
  }
  return presses;
};

test('three presses leave', () => {
  expect(most([...press(0), ...press(300)])).toBe(2);
  expect(most([...press(0), ...press(300), ...press(600)])).toBe(3);
});

test('each press must come within the patience after the one before', () => {
  const slow = SHIFT_PATIENCE - 100;
  expect(most([...press(0), ...press(slow), ...press(2 * slow)])).toBe(3);
  expect(most([...press(0), ...press(300), ...press(300 + SHIFT_PATIENCE + 100)])).toBe(2);
});

test('another key in between begins anew', () => {
  expect(most([...press(0), ...press(300), ...press(500, 'a'), ...press(700), ...press(900)])).toBe(2);
});

test('capital letters never count', () => {
  const capital = (at: number): ShiftEvent[] => [
    { type: 'down', key: 'Shift', at },
    ...press(at + 10, 'A'),
    { type: 'up', key: 'Shift', at: at + 80 },
  ];
  expect(most([...capital(0), ...capital(200), ...capital(400), ...capital(600)])).toBe(0);
});

test('a held key is one press, and Shift with Control, with the mouse or across windows is none', () => {
  const held: ShiftEvent[] = [
    { type: 'down', key: 'Shift', at: 0 },
    ...Array.from(
      { length: 9 },
      (_, i): ShiftEvent => ({ type: 'down', key: 'Shift', repeat: true, at: 500 + i * 30 }),
    ),
    { type: 'up', key: 'Shift', at: 900 },
  ];
  expect(most(held)).toBe(1);
  const withOther: ShiftEvent[] = [
    { type: 'down', key: 'Shift', withOther: true, at: 0 },
    { type: 'up', key: 'Shift', at: 10 },
  ];
  expect(most([...withOther, ...withOther, ...withOther])).toBe(0);
  const mouse: ShiftEvent[] = [
    { type: 'down', key: 'Shift', at: 0 },
    { type: 'other' },
    { type: 'up', key: 'Shift', at: 9 },
  ];
  expect(most([...mouse, ...mouse, ...mouse])).toBe(0);
});

test('typing without three bare presses in a row never leaves', () => {
  const letter = fc.constantFrom('a', 'B', 'Tab', 'Enter', ' ');
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), letter), { maxLength: 40 }), (groups) => {
      let at = 0;
      const events = groups.flatMap(([shifts, key]) => [
        ...Array.from({ length: shifts }, () => press((at += 100))).flat(),
        ...press((at += 100), key),
      ]);
      expect(most(events)).toBeLessThan(3);
    }),
  );
});
