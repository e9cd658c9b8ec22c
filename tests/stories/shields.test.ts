import { describe, expect, test } from 'vitest';
import type { ChatEvent } from '../../src/machines/chat.machine.ts';
import { deedsOf, type Path, replay } from '../../src/machines/path.ts';
import { beatOf, linesOf } from '../../src/scenario/graph.ts';
import { type Deed, type Levels, levelsOf, shieldsOf } from '../../src/scenario/score.ts';
import type { Scenario, Skill } from '../../src/scenario/types.ts';
import { blockFromBar, pathOf, randomReader, tellFromBar, wholeExercise } from '../support/readers.ts';
import { seeded } from '../support/seeded.ts';
import { sample, stories } from '../support/story-list.ts';

const skills: readonly Skill[] = ['notice', 'save', 'block', 'tell', 'report', 'care'];

/** Skills that are lower in `after` than in `before`. */
const fallen = (before: Levels, after: Levels) => skills.filter((skill) => after[skill] < before[skill]);

/** Shields of a story as shown: the best of their skills. */
function shieldLevels(story: Scenario, path: Path): Record<string, number> {
  const levels = levelsOf(story, deedsOf(path));
  return Object.fromEntries(
    shieldsOf(story).map(({ id, skills: of }) => [id, Math.max(...of.map((skill) => levels[skill]))]),
  );
}

/** Deeds event by event: how many there are after each. */
function deedsAlong(path: Path): Array<{ deeds: Deed[]; at: number }> {
  const all = deedsOf(path);
  const out: Array<{ deeds: Deed[]; at: number }> = [];
  for (let count = 0; count <= all.length; count++) out.push({ deeds: all.slice(0, count), at: count });
  return out;
}

describe.each(stories)('$story.id', ({ story }) => {
  const readers = Array.from({ length: sample(1000) }, (_, seed) => randomReader(story, seeded(seed + 1)));

  test('no shield ever falls along any path', () => {
    for (const events of readers) {
      let before = levelsOf(story, []);
      for (const { deeds, at } of deedsAlong(pathOf(story, events))) {
        const after = levelsOf(story, deeds);
        if (fallen(before, after).length > 0)
          expect.fail(`${fallen(before, after).join()} fell at deed ${at} of ${JSON.stringify(events)}`);
        before = after;
      }
    }
    expect(readers.length).toBeGreaterThanOrEqual(1000);
  });

  test('a Tell anywhere lowers no shield: not at once, and not by the end', () => {
    for (const events of readers.slice(0, sample(200))) {
      const deeds = deedsOf(pathOf(story, events));
      const whole = levelsOf(story, deeds);
      for (let at = 0; at <= deeds.length; at++) {
        const tell: Deed = {
          kind: 'move',
          move: 'tell',
          worth: 2,
          told: false,
          blocked: false,
          deleted: false,
        };
        const rest = deeds.slice(at).map((deed) => (deed.kind === 'move' ? { ...deed, told: true } : deed));
        const more = levelsOf(story, [...deeds.slice(0, at), tell, ...rest]);
        if (fallen(whole, more).length > 0)
          expect.fail(
            `${fallen(whole, more).join()} fell by telling at deed ${at} of ${JSON.stringify(events)}`,
          );
        expect(more.tell).toBe(2);
      }
    }
  });

  test('from every prefix of a path a Tell can be made, and every shield can still become strong afterwards', () => {
    const marks = linesOf(story).flatMap(([block, line]) =>
      line.trick && line.trick !== 'none' ? [{ type: 'pause.mark', line: `${block}/${line.id}` }] : [],
    );
    const everything: ChatEvent[] = [
      { type: 'open.pause' },
      ...marks,
      { type: 'finish' },
      ...wholeExercise.save,
      ...blockFromBar(story),
      ...wholeExercise.report,
    ];
    for (const events of readers.slice(0, sample(40))) {
      const path = pathOf(story, events);
      for (let at = 0; at <= events.length; at++) {
        const place = at === events.length ? path.place : path.moments[at]?.before;
        if (!place || place.open) continue;
        const prefix = events.slice(0, at);
        const told = pathOf(story, [...prefix, ...tellFromBar(story)]);
        expect(told.place.told).toBe(true);
        expect(
          fallen(levelsOf(story, deedsOf(pathOf(story, prefix))), levelsOf(story, deedsOf(told))),
        ).toEqual([]);
        const strong = shieldLevels(story, pathOf(story, [...prefix, ...tellFromBar(story), ...everything]));
        const { care: _, ...ofTheBar } = strong;
        expect(Object.entries(ofTheBar).filter(([, level]) => level < 2)).toEqual([]);
      }
    }
  });

  test('no run of bar presses without the exercises makes a shield strong', () => {
    const bar = ['open.pause', 'open.save', 'open.block', 'open.tell', 'open.report'];
    const empty = ['close', 'finish'];
    const chance = seeded(77);
    for (let run = 0; run < sample(300); run++) {
      const events: ChatEvent[] = [];
      let path = replay(story, events);
      for (let press = 0; press < 40; press++) {
        const wanted = path.place.open ? empty : run % 2 === 0 ? bar : [...bar, 'go'];
        const type = run === 0 ? (wanted[press % wanted.length] ?? 'close') : chance.pick(wanted);
        const next = replay(story, [...events, { type }]);
        if (next.dropped > 0) continue;
        events.push({ type });
        path = next;
      }
      const strong = Object.entries(levelsOf(story, deedsOf(path))).filter(([, level]) => level === 2);
      expect(strong, JSON.stringify(events)).toEqual([]);
    }
  });

  test('choices alone, every exercise put away, make no shield strong but telling an adult who asks', () => {
    for (let seed = 0; seed < sample(100); seed++) {
      const chance = seeded(seed + 500);
      const events: ChatEvent[] = [];
      let path = replay(story, events);
      for (let press = 0; press < 80 && !beatOf(story, path.place.beat).end; press++) {
        const steps = path.walk.steps(path.state).filter(({ event }) => !event.startsWith('open.'));
        const close = steps.find(({ event }) => event === 'close');
        events.push({ type: (close ?? chance.pick(steps)).event });
        path = pathOf(story, events);
      }
      const asked = path.moments.some(({ before }) => beatOf(story, before.beat).asks);
      const strong = skills.filter((skill) => levelsOf(story, deedsOf(path))[skill] === 2);
      const allowed: Skill[] = asked
        ? story.pattern === 'Y'
          ? ['tell', 'save', 'block', 'report']
          : ['tell']
        : [];
      // A harmless story has no tricks to mark: to check, or to tell, is to notice.
      if (story.harmless) allowed.push('notice');
      // Care has no exercise: it is in what is said to the friend (design, the four moves by pattern).
      if (story.pattern === 'B') allowed.push('care');
      expect(
        strong.filter((skill) => !allowed.includes(skill)),
        JSON.stringify(events),
      ).toEqual([]);
    }
  });
});
