/** The debrief: help first, always true, kind; shields by pattern; parts; nothing of it a grade. */
import { describe, expect, test } from 'vitest';
import { quickChats } from '../../scenarios/quick-chats.ts';
import { careful, playOn, strongEvents, unsure } from '../../src/gallery/find-path.ts';
import type { ChatEvent } from '../../src/machines/chat.machine.ts';
import type { QuickAnswer } from '../../src/scenario/quick-chat.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { debriefView } from '../../src/views/debrief.view.ts';
import { pathOf, randomReader } from '../support/readers.ts';
import { seeded } from '../support/seeded.ts';
import { smallEntry, smallStory } from '../support/small-story.ts';
import { sample, stories } from '../support/story-list.ts';
import { debriefOf, tellingOf } from '../support/telling.ts';

const langs = ['en', 'es'] as const;

function debrief(
  story: Scenario,
  events: readonly ChatEvent[],
  answers: Readonly<Record<string, QuickAnswer>> = {},
) {
  const telling = tellingOf(smallEntry(story), 'en');
  return { view: debriefView({ ...debriefOf(pathOf(story, events), telling), answers }), telling };
}

const ids = (list: ReadonlyArray<{ id: string }>) => list.map(({ id }) => id);

describe('shields by pattern', () => {
  test.each([
    ['Y', '8-10', ['stop', 'tell', 'grown-up']],
    ['O', '11-13', ['notice', 'save', 'block', 'tell', 'report']],
    ['K', '11-13', ['notice', 'save', 'block', 'tell', 'report']],
    ['B', '11-13', ['notice', 'save', 'block', 'tell', 'report', 'care']],
    ['E', '14-17', ['notice', 'save', 'block', 'tell', 'report']],
  ] as const)('%s', (pattern, ages, shields) => {
    const story = smallStory({ pattern, ages });
    expect(ids(debrief(story, playOn(story, [], careful)).view.shields).sort()).toEqual([...shields].sort());
  });

  test('levels are words, never numbers, and every level has its sentence', () => {
    const story = smallStory();
    const { view, telling } = debrief(story, strongEvents(story));
    for (const shield of view.shields) {
      expect(telling.ui.debrief.levels[shield.level]).toBe(shield.levelText);
      expect(`${shield.levelText} ${shield.text}`).not.toMatch(/\d|%/);
    }
    expect(view.shields.find(({ id }) => id === 'tell')?.level).toBe(2);
  });

  test('can be switched off at 14–17, and only there', () => {
    const older = smallStory({ ages: '14-17' });
    const telling = tellingOf(smallEntry(older), 'en');
    const off = { ...telling, settings: { ...telling.settings, shields: 'off' as const } };
    const view = debriefView(debriefOf(pathOf(older, playOn(older, [], careful)), off));
    expect(view.shields).toEqual([]);
    expect(view.shieldsSwitch?.action).toEqual({ do: 'set', setting: 'shields', value: 'on' });
    const younger = smallStory();
    expect(debrief(younger, playOn(younger, [], careful)).view.shieldsSwitch).toBeUndefined();
  });
});

describe('what is said', () => {
  const story = smallStory();
  const told: ChatEvent[] = [
    { type: 'open.tell' },
    { type: 'tell.to.good', who: 'tan' },
    { type: 'tell.say', what: 'a' },
    { type: 'finish' },
  ];

  test('who was told stands in the headline, and that it is nobody’s fault', () => {
    const { view, telling } = debrief(story, playOn(story, told, careful));
    expect(view.headline).toBe(telling.ui.debrief.headline(telling.nameOf('kofi'), telling.nameOf('tan')));
    expect(view.fault).toBe(telling.text('debrief.fault'));
  });

  test('acting before anything was wrong is praised; so is keeping evidence before blocking', () => {
    const early = debrief(story, playOn(story, told, careful));
    expect(early.view.praise).toContain(early.telling.ui.debrief.praiseEarly);
    const strong = debrief(story, strongEvents(story));
    expect(strong.view.praise).toContain(strong.telling.ui.debrief.praiseSavedFirst);
    expect(debrief(story, playOn(story, [], unsure)).view.praise).toEqual([]);
  });

  test('at most two lines of coaching, and none in a look-alike', () => {
    for (let seed = 0; seed < 30; seed++) {
      const { view } = debrief(story, randomReader(story, seeded(seed)));
      expect(view.coaching.length).toBeLessThanOrEqual(2);
    }
    const harmless = smallStory({ number: 'HL05', harmless: true });
    const { view, telling } = debrief(harmless, playOn(harmless, [], unsure));
    expect(view.coaching).toEqual([]);
    expect(view.headline).toBe(telling.ui.debrief.headlineHarmless);
    expect(view.checked.length).toBeGreaterThan(1);
  });

  test('the timeline says where each choice fitted, at 14–17 only', () => {
    const older = smallStory({ ages: '14-17' });
    const { view } = debrief(older, playOn(older, [], unsure));
    expect(ids(view.parts)).toContain('timeline');
    expect(view.timeline?.steps.length).toBeGreaterThan(2);
    const younger = debrief(story, playOn(story, [], unsure)).view;
    expect(younger.timeline).toBeUndefined();
    expect(ids(younger.parts)).not.toContain('timeline');
  });
});

describe('quick chats', () => {
  const story = smallStory();
  const events = playOn(story, [], careful);

  test('say nothing before an answer; "check first" is never wrong', () => {
    const { view } = debrief(story, events);
    expect(view.quick.chats).toHaveLength(2);
    for (const chat of view.quick.chats) {
      expect(chat.result).toBeUndefined();
      expect(chat.answers.some(({ icon, pressed }) => icon !== undefined || pressed)).toBe(false);
    }
    const checked = debrief(
      story,
      events,
      Object.fromEntries(ids(view.quick.chats).map((id) => [id, 'check'])),
    );
    for (const chat of checked.view.quick.chats) {
      expect(chat.result).toBe(quickChats.find(({ id }) => id === chat.id)?.why.check);
      expect(chat.answers.find(({ pressed }) => pressed)?.icon).toBe('check');
    }
  });
});

describe.each(stories)('$story.id', (entry) => {
  const { story } = entry;
  const ways = [strongEvents(story), playOn(story, [], careful), playOn(story, [], unsure)];

  test.each(langs)('is whole after every way (%s)', (lang) => {
    const telling = tellingOf(entry, lang);
    const random = Array.from({ length: sample(15) }, (_, seed) => randomReader(story, seeded(seed + 77)));
    for (const events of [...ways, ...random]) {
      const path = pathOf(story, events);
      const view = debriefView(debriefOf(path, telling));
      for (const part of view.parts) expect(part.label).not.toBe('');
      expect(view.questions.items).toHaveLength(3);
      expect(view.practise.sentence.length).toBeGreaterThan(5);
      expect(view.buttons[0]).toMatchObject({ key: 'talk', primary: true });
      // Every trick is named in the replay, and every mark of the student is there.
      const marked = path.moments
        .filter(({ event }) => event.type === 'pause.mark')
        .map(({ event }) => event.line ?? '');
      const seen = view.replay.log.filter(({ fine }) => fine === telling.ui.debrief.replayMarked);
      for (const { marked: trick } of seen) expect(trick).toBeDefined();
      expect(seen.length).toBeLessThanOrEqual(new Set(marked).size);
      // No grade anywhere: no number of points, no percentage.
      expect(JSON.stringify([view.shields, view.praise, view.coaching])).not.toMatch(
        /%|\d+ ?(points|puntos)/i,
      );
    }
  });

  test('the map shows the way taken and jumps to every other moment that it shows', () => {
    const telling = tellingOf(entry, 'en');
    for (const events of ways) {
      const { map } = debriefView(debriefOf(pathOf(story, events), telling));
      expect(map.nodes.filter(({ here }) => here)).toHaveLength(1);
      expect(map.nodes.find(({ here }) => here)).toMatchObject({ kind: 'end', taken: true });
      const known = new Set(ids(map.nodes));
      for (const { from, to } of map.edges) expect(known.has(from) && known.has(to)).toBe(true);
      for (const node of map.nodes) expect(node.whatIf === undefined).toBe(node.kind === 'end');
      expect(map.words.length).toBeGreaterThan(1);
    }
  });
});
