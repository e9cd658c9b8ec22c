import { describe, expect, test } from 'vitest';
import type { ChatEvent } from '../../src/machines/chat.machine.ts';
import { deedsOf, ended, type Path, replay } from '../../src/machines/path.ts';
import { openSession } from '../../src/machines/session.ts';
import { levelsOf } from '../../src/scenario/score.ts';
import type { Lang } from '../../src/scenario/types.ts';
import { type Story } from '../../src/tools/stories.ts';
import { chatView } from '../../src/views/chat.view.ts';
import { debriefView } from '../../src/views/debrief.view.ts';
import { transcriptOf } from '../../src/views/transcript.ts';
import type { ChatView } from '../../src/views/types.ts';
import { lost, pathOf, randomReader } from '../support/readers.ts';
import { type Chance, seeded } from '../support/seeded.ts';
import { sample, stories } from '../support/story-list.ts';
import { debriefOf, tellingOf } from '../support/telling.ts';

const all = { entries: Infinity, slow: false };
const langs: readonly Lang[] = ['en', 'es'];

/** These are slow: a catalogue of many stories shares them out. */
const readersAtTheScreen = sample(Math.max(4, Math.min(40, Math.ceil(120 / stories.length))));

/** Every string in a view with the way to it; what is empty or was never filled in stands out. */
function holes(value: unknown, way = ''): string[] {
  if (typeof value === 'string')
    return value.trim() === '' || /\{\w*\}|undefined|\[object|NaN/.test(value) ? [`${way}: "${value}"`] : [];
  if (Array.isArray(value)) return value.flatMap((one, i) => holes(one, `${way}[${i}]`));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([k, one]) => holes(one, `${way}.${k}`));
  return [];
}

/** Events that somebody can send by pressing what the screen shows. */
function pressesOf(view: ChatView): ChatEvent[] {
  const { prompt, sheet, bar } = view;
  const buttons = [
    ...(prompt.kind === 'choices' ? prompt.choices : prompt.kind === 'go' ? [prompt.button] : []),
    ...bar,
    ...(sheet
      ? [...sheet.items, ...sheet.options, ...sheet.people, ...(sheet.close ? [sheet.close] : [])]
      : []),
  ];
  const inSheet = sheet
    ? [...sheet.items, ...sheet.options, ...sheet.people, ...(sheet.close ? [sheet.close] : [])]
    : buttons;
  return inSheet.flatMap(({ action, disabled }) =>
    action.do === 'chat' && disabled === undefined ? [action.event] : [],
  );
}

/** A reader who only presses what the screen offers, skipping now and then. */
function screenReader(
  story: Story,
  lang: Lang,
  chance: Chance,
  look: (path: Path, view: ChatView) => void,
): Path {
  const short = chance.next() < 0.3 ? (['save', 'block', 'tell', 'report'] as const) : [];
  const telling = tellingOf(story, lang, short);
  const session = openSession(story.story, []);
  let path = session.path();
  for (let presses = 0; presses < lost && !(ended(path) && !path.place.open); presses++) {
    const view = chatView(path, telling, all);
    look(path, view);
    const possible = pressesOf(view);
    const event = !path.place.open && chance.next() < 0.1 ? { type: 'skip' } : chance.pick(possible);
    if (!session.take(event))
      expect.fail(`${JSON.stringify(event)} is shown and not possible at ${JSON.stringify(path.place)}`);
    path = session.path();
  }
  look(path, chatView(path, telling, all));
  session.stop();
  return path;
}

describe.each(stories)('$story.id', (entry) => {
  const { story } = entry;

  test('1,000 random readers end in a debrief', () => {
    const tellings = langs.map((lang) => tellingOf(entry, lang));
    const met = new Set<string>();
    for (let seed = 0; seed < sample(1000); seed++) {
      const events = randomReader(story, seeded(seed + 10_000));
      const path = pathOf(story, events);
      if (!ended(path)) expect.fail(`Reader ${seed} is lost after ${events.length} presses.`);
      met.add(path.place.beat);
      if (seed % 10 > 1) continue;
      const telling = tellings[seed % 2];
      if (!telling) continue;
      const debrief = debriefView(debriefOf(path, telling));
      if (holes(debrief).length > 0) expect.fail(`${telling.lang}: ${holes(debrief).join('\n')}`);
      // "You got help" is said exactly where somebody was told, and then Tell is strong.
      expect(debrief.headline === telling.ui.debrief.headlineHarmless).toBe(
        story.harmless || !path.place.told,
      );
      if (path.place.told) expect(levelsOf(story, deedsOf(path)).tell).toBe(2);
    }
    expect(met.size).toBeGreaterThan(1);
  });

  test.each(langs)('readers who press what the screen shows meet no hole and no refusal (%s)', (lang) => {
    for (let seed = 0; seed < readersAtTheScreen; seed++) {
      const path = screenReader(entry, lang, seeded(seed + 1), (at, view) => {
        const found = holes({
          ...view,
          ...(view.stage.thought === undefined ? {} : { thought: view.stage.thought }),
        });
        if (found.length > 0) expect.fail(`${JSON.stringify(at.place)}\n${found.join('\n')}`);
      });
      expect(ended(path), `reader ${seed}`).toBe(true);
    }
  });

  test('the same events always give the same view, also read back from storage', () => {
    const telling = tellingOf(entry, 'en');
    for (let seed = 0; seed < sample(30); seed++) {
      const events = randomReader(story, seeded(seed + 300));
      const kept = JSON.parse(JSON.stringify(events)) as ChatEvent[];
      for (const at of [Math.floor(events.length / 3), events.length]) {
        const first = chatView(replay(story, events.slice(0, at)), telling, all);
        const second = chatView(replay(story, kept.slice(0, at)), tellingOf(entry, 'en'), all);
        expect(JSON.stringify(second)).toBe(JSON.stringify(first));
      }
    }
  });

  test('XState and the replay of the same events stand in the same place', () => {
    for (let seed = 0; seed < sample(20); seed++) {
      const events = randomReader(story, seeded(seed + 900));
      const session = openSession(story, []);
      for (const event of events) expect(session.take(event), JSON.stringify(event)).toBe(true);
      expect(session.path().place).toEqual(pathOf(story, events).place);
      session.stop();
    }
  });

  test('what has been said stays as it was: the log only grows, but for a skipped scene', () => {
    const telling = tellingOf(entry, 'es');
    for (let seed = 0; seed < sample(15); seed++) {
      const events = randomReader(story, seeded(seed + 600));
      let before: string[] = [];
      for (let at = 0; at <= events.length; at++) {
        const keys = transcriptOf(replay(story, events.slice(0, at)), telling).items.map(
          ({ entry: { key } }) => key,
        );
        expect(keys.slice(0, before.length)).toEqual(before);
        expect(new Set(keys).size).toBe(keys.length);
        before = keys;
      }
    }
  });

  test('a saved game of an older version goes on from where it still fits', () => {
    const chance = seeded(4);
    for (let seed = 0; seed < sample(20); seed++) {
      const events = randomReader(story, seeded(seed + 40));
      const at = Math.floor(chance.next() * events.length);
      const old = [...events.slice(0, at), { type: 'choose.taken-out-long-ago' }, ...events.slice(at)];
      const session = openSession(story, old);
      expect(session.dropped).toBe(old.length - at);
      expect(session.path().place).toEqual(pathOf(story, events.slice(0, at)).place);
      for (const event of events.slice(at)) expect(session.take(event)).toBe(true);
      expect(ended(session.path())).toBe(true);
      session.stop();
    }
  });
});
