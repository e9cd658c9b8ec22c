import { describe, expect, test } from 'vitest';
import { chatTable, movesOf, needsAdult } from '../../src/machines/chat.table.ts';
import { blockMove } from '../../src/machines/moves/block.move.ts';
import { leaveMove } from '../../src/machines/moves/leave.move.ts';
import type { MoveTable } from '../../src/machines/moves/move.ts';
import { pauseMove } from '../../src/machines/moves/pause.move.ts';
import { planFirst } from '../../src/machines/moves/plan-first.ts';
import { reportMove } from '../../src/machines/moves/report.move.ts';
import { saveMove } from '../../src/machines/moves/save.move.ts';
import { halfTold, tellKinds, tellMove } from '../../src/machines/moves/tell.move.ts';
import { walkOf } from '../../src/machines/walk.ts';
import { moves } from '../../src/scenario/graph.ts';
import { smallStory } from '../support/small-story.ts';

const tables: Array<[name: string, table: MoveTable]> = [
  ['pause', pauseMove],
  ['save', saveMove],
  ['block', blockMove],
  ['block, a known person', planFirst(blockMove)],
  ['block, a bystander in a chat of many', leaveMove],
  ['block, a chat of many people one knows', planFirst(leaveMove)],
  ['tell', tellMove],
  ['report', reportMove],
];

/** The step after these events. */
function walkSteps(table: MoveTable, from: string, events: readonly string[]): string {
  return events.reduce((step, event) => {
    const next = table.steps[step]?.[event];
    if (next === undefined) throw new Error(`${event} is not possible in ${step}.`);
    return next;
  }, from);
}

/** Every step that can be met from one. */
function reachable(table: MoveTable, from: string): Set<string> {
  const seen = new Set([from]);
  for (const step of seen) for (const next of Object.values(table.steps[step] ?? {})) seen.add(next);
  return seen;
}

describe.each(tables)('%s', (_, table) => {
  const steps = Object.keys(table.steps);

  test('every step can be reached, whole or short', () => {
    const met = new Set([...reachable(table, table.initial), ...reachable(table, table.short)]);
    expect(steps.filter((step) => !met.has(step))).toEqual([]);
  });

  test('every event leads to a step that exists, and is named after its move', () => {
    for (const on of Object.values(table.steps))
      for (const [event, next] of Object.entries(on)) {
        expect(steps).toContain(next);
        expect(event).toMatch(new RegExp(`^${table.move}\\.`));
      }
    for (const step of Object.keys(table.done)) expect(steps).toContain(step);
  });

  test('from every step it can be done whole, but where part of it was chosen', () => {
    for (const step of steps) {
      const best = Math.max(...[...reachable(table, step)].map((one) => table.done[one] ?? 0));
      const whole = table.move === 'pause' || step === 'deleted' ? 1 : 2;
      expect(best, step).toBe(whole);
    }
  });

  test('the short form is shorter, and ends in the same place', () => {
    const ends = (from: string) => [...reachable(table, from)].filter((step) => table.done[step] === 2);
    const wanted = table.steps.deleted && table.initial === 'menu' ? ['kept'] : ends(table.initial);
    expect(ends(table.short).sort()).toEqual(wanted.sort());
  });
});

describe('the four moves, practised', () => {
  test('save: picking, keeping; who keeps only part is asked once and may leave it at that', () => {
    expect(walkSteps(saveMove, 'pick', ['save.pick', 'save.pick', 'save.keep'])).toBe('kept');
    expect(walkSteps(saveMove, 'pick', ['save.keepSome'])).toBe('more');
    expect(walkSteps(saveMove, 'more', ['save.pick', 'save.keepSome'])).toBe('kept');
  });

  test('a bystander mutes or leaves, both in full; nothing is deleted, and only a chat of many is left', () => {
    expect(walkSteps(leaveMove, 'menu', ['block.mute'])).toBe('muted');
    expect(walkSteps(leaveMove, 'menu', ['block.mute', 'block.block', 'block.keep'])).toBe('left');
    expect(leaveMove.done).toEqual({ muted: 2, left: 2 });
    expect(JSON.stringify(leaveMove.steps)).not.toContain('delete');
    for (const [kind, group, table] of [
      [{ number: 'SC07', pattern: 'B' }, true, leaveMove],
      [{ number: 'SC15', pattern: 'B', ages: '14-17' }, undefined, blockMove],
      [{ number: 'SC10', pattern: 'K' }, true, planFirst(leaveMove)],
      [{ number: 'SC12', pattern: 'K', ages: '14-17' }, undefined, planFirst(blockMove)],
      [{}, true, blockMove],
    ] as const) {
      const story = smallStory(kind);
      for (const other of Object.values(story.others)) if (group) other.group = group;
      expect(movesOf(story).block).toEqual(table);
    }
  });

  test('block: muting only hides; deleting the chat is worth less; a known person begins with a plan', () => {
    const block = blockMove;
    expect(walkSteps(block, block.initial, ['block.mute', 'block.block', 'block.keep'])).toBe('kept');
    expect(block.steps.muted).not.toHaveProperty('block.keep');
    expect(block.done).toEqual({ kept: 2, deleted: 1 });
    const known = planFirst(blockMove);
    expect(known.initial).toBe('plan');
    expect(known.short).toBe('plan');
    expect(walkSteps(known, known.initial, ['block.on', 'block.block', 'block.keep'])).toBe('kept');
    expect(block.steps).not.toHaveProperty('plan');
  });

  test('tell: a good answer and the helpline end it, a clumsy one is mended, "not now" and a friend lead to another', () => {
    const heard = (kind: string) => walkSteps(tellMove, tellMove.initial, [`tell.to.${kind}`, 'tell.say']);
    expect(tellMove.done[heard('good')]).toBe(2);
    expect(tellMove.done[heard('helpline')]).toBe(2);
    for (const kind of ['clumsy', 'later', 'friend']) expect(tellMove.done[heard(kind)] ?? 0).toBe(0);
    expect(walkSteps(tellMove, heard('clumsy'), ['tell.again'])).toBe('mended');
    for (const kind of ['clumsy', 'later', 'friend'])
      expect(
        tellMove.done[walkSteps(tellMove, heard(kind), ['tell.other', 'tell.to.good', 'tell.say'])],
      ).toBe(2);
    // The second is somebody who helps: no friend, nobody who says "not now".
    expect(Object.keys(tellMove.steps.other ?? {}).sort()).toEqual([
      'tell.to.clumsy',
      'tell.to.good',
      'tell.to.helpline',
    ]);
    expect([...halfTold].sort()).toEqual(['heard-clumsy', 'heard-friend', 'heard-later']);
    expect(Object.keys(tellMove.steps.who ?? {})).toHaveLength(tellKinds.length);
  });

  test('report: the app alone is a good start, the service makes it whole; leaving out the age gets one hint', () => {
    expect(
      walkSteps(reportMove, 'about', ['report.ill', 'report.about', 'report.noAge', 'report.goOn']),
    ).toBe('sent');
    expect(
      walkSteps(reportMove, 'about', ['report.about', 'report.age', 'report.service', 'report.send']),
    ).toBe('reported');
    expect(reportMove.done).toEqual({ sent: 1, reported: 2 });
  });

  test('pause: marks as often as one likes, and may be left at any time', () => {
    expect(walkSteps(pauseMove, 'look', ['pause.mark', 'pause.mark'])).toBe('look');
    expect(pauseMove.done).toEqual({ look: 1 });
  });
});

describe('closing and finishing', () => {
  const story = smallStory();
  const walk = walkOf(chatTable(story));
  const into = (events: readonly string[]) =>
    events.reduce((state, event) => {
      const next = walk.after(state, event);
      if (next === undefined) throw new Error(`${event} is not possible.`);
      return next;
    }, walk.start);

  test('put away before it is done, nothing has happened', () => {
    for (const move of moves) expect(walk.after(into([`open.${move}`]), 'close'), move).toBe(walk.start);
    expect(walk.after(into(['open.tell', 'tell.to.good']), 'close')).toBe(walk.start);
    expect(walk.after(into(['open.block', 'block.block']), 'close')).toBe(walk.start);
  });

  test('once it is done only the answer of the story is left', () => {
    for (const events of [
      ['open.save', 'save.keep'],
      ['open.block', 'block.block', 'block.delete'],
      ['open.tell', 'tell.to.good', 'tell.say'],
      ['open.report', 'report.about', 'report.age', 'report.service', 'report.send'],
    ]) {
      expect(walk.after(into(events), 'close'), events.join()).toBeUndefined();
      expect(walk.after(into(events), 'finish'), events.join()).toBeDefined();
    }
    // Reported in the app: that may be enough, or go on.
    const sent = into(['open.report', 'report.about', 'report.age']);
    expect(
      walk
        .steps(sent)
        .map(({ event }) => event)
        .sort(),
    ).toEqual(['finish', 'report.service']);
  });

  test('while an exercise is open nothing else is possible: no choice, no other move', () => {
    for (const move of moves)
      expect(
        walk.steps(into([`open.${move}`])).filter(({ event }) => /^(open|choose|go)\b/.test(event)),
      ).toEqual([]);
  });

  test('the exercise of a choice, put away, leads back to the choices; done, to where the choice leads', () => {
    const moment = into(['choose.look', 'go']);
    const opened = walk.after(moment, 'choose.tell') ?? -1;
    expect(walk.read(opened, 'move')).toBe('tell.say-good');
    expect(walk.after(opened, 'close')).toBe(moment);
    const done = walk.after(walk.after(opened, 'tell.say') ?? -1, 'finish') ?? -1;
    expect([walk.read(done, 'story'), walk.read(done, 'told')]).toEqual(['told-mid', 'told']);
  });

  test('a second Tell or Block stays where the story is', () => {
    const tell = ['open.tell', 'tell.to.good', 'tell.say', 'finish'];
    expect(walk.read(into(tell), 'story')).toBe('told-early');
    expect(into([...tell, ...tell])).toBe(into(tell));
    const block = ['open.block', 'block.block', 'block.keep', 'finish'];
    expect(walk.read(into(block), 'story')).toBe('quiet');
    expect(into([...block, ...block])).toBe(into(block));
  });
});

describe('by pattern', () => {
  test('8–10: Save, Block and Report open only once somebody knows', () => {
    const young = smallStory({ number: 'SC03', ages: '8-10', pattern: 'Y' });
    const walk = walkOf(chatTable(young));
    for (const move of ['save', 'block', 'report'] as const) {
      expect(needsAdult(young, move)).toBe(true);
      expect(walk.after(walk.start, `open.${move}`)).toBeUndefined();
    }
    for (const move of ['pause', 'tell'] as const)
      expect(walk.after(walk.start, `open.${move}`)).toBeDefined();
    let state: number | undefined = walk.start;
    for (const event of ['open.tell', 'tell.to.good', 'tell.say', 'finish'])
      state = walk.after(state ?? -1, event);
    for (const move of moves) expect(walk.after(state ?? -1, `open.${move}`), move).toBeDefined();
  });

  test('a known person: the block begins with a plan, from which telling begins at once, or it is put away', () => {
    const known = smallStory({ number: 'SC12', ages: '14-17', pattern: 'K' });
    expect(movesOf(known).block.initial).toBe('plan');
    const walk = walkOf(chatTable(known));
    const opened = walk.after(walk.start, 'open.block') ?? -1;
    expect(walk.read(opened, 'move')).toBe('block.plan');
    expect(
      walk
        .steps(opened)
        .map(({ event }) => event)
        .sort(),
    ).toEqual(['block.on', 'close', 'open.tell']);
    expect(walk.read(walk.after(opened, 'open.tell') ?? -1, 'move')).toBe('tell.who');
  });

  test('a known person: the short form opens too, and the plan is not left out of it', () => {
    const walk = walkOf(chatTable(smallStory({ number: 'SC12', ages: '14-17', pattern: 'K' })));
    const opened = walk.after(walk.start, 'open.block.short') ?? -1;
    expect(walk.read(opened, 'move')).toBe('block.plan');
    expect(walk.after(walk.start, 'open.pause.short')).toBeUndefined();
  });

  test('everybody else has all five from the first beat', () => {
    for (const pattern of ['O', 'B', 'E'] as const) {
      const story = smallStory({ pattern, ages: '14-17', number: 'SC16' });
      const walk = walkOf(chatTable(story));
      for (const move of moves) expect(walk.after(walk.start, `open.${move}`), move).toBeDefined();
      expect(movesOf(story).block.initial).toBe('menu');
    }
  });
});

test('at most one exercise is open, by construction', () => {
  const { regions } = chatTable(smallStory());
  expect(regions.map(({ id }) => id)).toEqual(['story', 'told', 'blocked', 'move']);
});
