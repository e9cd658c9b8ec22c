/** A bystander's story: a chat of many, facts instead of content, a chat that is left, and its words in the debrief. */
import { describe, expect, test } from 'vitest';
import type { ChatEvent } from '../../src/machines/chat.machine.ts';
import { lintStory } from '../../src/scenario/lint.ts';
import { shieldsOf } from '../../src/scenario/score.ts';
import type { Line, Scenario } from '../../src/scenario/types.ts';
import { chatView } from '../../src/views/chat.view.ts';
import { debriefView } from '../../src/views/debrief.view.ts';
import { transcriptOf } from '../../src/views/transcript.ts';
import { pathOf, tellFromBar } from '../support/readers.ts';
import { smallEntry, smallStory } from '../support/small-story.ts';
import { debriefOf, tellingOf } from '../support/telling.ts';

/** Three people write in one chat; one of them passes a picture on. */
function chatOfMany(kind: Parameters<typeof smallStory>[0] = {}): Scenario {
  const story = smallStory({ number: 'SC07', pattern: 'B', ...kind });
  story.others = {
    other: { name: 'all of 8', profile: 'planet', says: '96 people', group: true },
    kit: { name: 'Kit', profile: 'fox', says: 'in all of 8' },
    rob: { name: 'rob_b', profile: 'lemon', says: 'in all of 8' },
    friend: { name: 'Ash', profile: 'puppy', says: 'a friend' },
  };
  const lines: Line[] = [
    { id: 'place', by: 'narrator', text: 'The bus.' },
    { id: 'hi', by: 'them', from: 'rob', trick: 'none', text: 'who has the maths' },
    { id: 'look', by: 'them', from: 'kit', trick: 'pushing', text: 'dont screenshot lol' },
    { id: 'pic', by: 'them', from: 'kit', trick: 'pushing', tile: 'picture' },
    { id: 'ha', by: 'them', from: 'rob', trick: 'none', text: 'nooo' },
    { id: 'light', by: 'narrator', text: 'The driver hums.' },
  ];
  const first = story.beats['moment-1'];
  if (!first) throw new Error('The small story has no first moment.');
  first.lines = lines.filter((line) => story.ages !== '8-10' || !('tile' in line));
  return story;
}

const all = { entries: Number.POSITIVE_INFINITY, slow: false };
const view = (story: Scenario, events: readonly ChatEvent[], lang: 'en' | 'es' = 'en') =>
  chatView(pathOf(story, events), tellingOf(smallEntry(story), lang), all);
const events = (...types: string[]): ChatEvent[] => types.map((type) => ({ type }));
const pick = (...items: string[]): ChatEvent[] => items.map((item) => ({ type: 'save.pick', item }));

describe('a chat of many', () => {
  const story = chatOfMany();

  test('has its own name above, and each line the name of whoever writes', () => {
    const { phone, log } = view(story, []);
    expect(phone.other?.name).toBe('all of 8');
    expect(log.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'narration Narrator',
      'group rob_b',
      'group Kit',
      'tile Kit',
      'group rob_b',
      'narration Narrator',
    ]);
    expect(log[3]).toMatchObject({ named: true, tile: 'picture' });
  });

  test('says who is typing, and all of their lines can be marked', () => {
    const typing = (entries: number) =>
      chatView(pathOf(story, []), tellingOf(smallEntry(story), 'en'), { entries, slow: false }).typing;
    expect(typing(1)).toContain('rob_b');
    expect(typing(3)).toContain('Kit');
    expect(typing(5)).toBeUndefined();
    expect(view(story, events('open.pause')).sheet?.items.map(({ key }) => key)).toEqual([
      'moment-1/hi',
      'moment-1/look',
      'moment-1/pic',
      'moment-1/ha',
    ]);
  });

  test('is in order for the lint; a line from nobody is not', () => {
    const rules = (one: Scenario) => lintStory(smallEntry(one)).map(({ rule }) => rule);
    expect(rules(story)).toEqual([]);
    const wrong = chatOfMany();
    Object.assign(wrong.beats['moment-1']?.lines[1] ?? {}, { from: 'nobody' });
    expect(rules(wrong)).toContain('unknown-other-side');
  });
});

describe('Save keeps facts, never content', () => {
  const story = chatOfMany();
  const facts = ['name', 'sender', 'time'];

  test('chat, who passed it on, when, and words around it; the picture is there only to say why not', () => {
    const { sheet } = view(story, events('open.save'));
    expect(sheet?.items.map(({ key, label, disabled }) => [key, label, disabled !== undefined])).toEqual([
      ['name', 'all of 8', false],
      ['sender', 'Kit', false],
      ['time', expect.any(String), false],
      ['moment-1/hi', 'who has the maths', false],
      ['moment-1/look', 'dont screenshot lol', false],
      ['moment-1/ha', 'nooo', false],
      ['picture', expect.any(String), true],
    ]);
    expect(sheet?.items.map(({ kind }) => kind)).not.toContain('link');
    expect(sheet?.items.slice(3, 6).map(({ detail }) => detail)).toEqual([
      expect.stringContaining('rob_b'),
      expect.stringContaining('Kit'),
      expect.stringContaining('rob_b'),
    ]);
    for (const lang of ['en', 'es'] as const) {
      const text = tellingOf(smallEntry(story), lang).ui.sheets.facts;
      const there = view(story, events('open.save'), lang).sheet;
      expect(there).toMatchObject({ title: text.title, lead: text.lead });
      expect(there?.items.at(-1)).toMatchObject({ label: text.picture, disabled: text.pictureWhy });
    }
  });

  test('all facts and something that was said are the whole; part of it is asked about once', () => {
    const next = (picked: ChatEvent[]) => view(story, [...events('open.save'), ...picked]).sheet?.options[0];
    expect(next([])?.disabled).toBeDefined();
    expect(next(pick(...facts))?.action).toMatchObject({ event: { type: 'save.keepSome' } });
    expect(next(pick('moment-1/look'))?.action).toMatchObject({ event: { type: 'save.keepSome' } });
    expect(next(pick(...facts, 'moment-1/look'))?.action).toMatchObject({ event: { type: 'save.keep' } });
    expect(next(pick(...facts, 'moment-1/look', 'time'))?.action).toMatchObject({
      event: { type: 'save.keepSome' },
    });
  });

  test('it stays with the chat while a friend writes; before anybody has written there is nobody to name', () => {
    const elsewhere = chatOfMany();
    const friend = elsewhere.beats['moment-1-look'];
    if (!friend) throw new Error('The small story has no such beat.');
    friend.them = 'friend';
    friend.lines = [{ id: 'ash', by: 'them', trick: 'none', text: 'you ok?' }];
    const { sheet } = view(elsewhere, events('choose.look', 'open.save'));
    expect(sheet?.items.slice(0, 2).map(({ label }) => label)).toEqual(['all of 8', 'Kit']);
    expect(sheet?.items.map(({ label }) => label)).not.toContain('you ok?');

    const friendly = chatOfMany();
    if (friendly.beats['moment-1'])
      friendly.beats['moment-1'].lines = [
        { id: 'hi', by: 'them', from: 'rob', trick: 'none', text: 'who has the maths' },
      ];
    const harmless = view(friendly, events('open.save')).sheet;
    expect(harmless?.items.map(({ key }) => key)).toEqual(['name', 'time', 'moment-1/hi', 'picture']);

    const silent = chatOfMany();
    const first = silent.beats['moment-1'];
    if (first) first.lines = [{ id: 'place', by: 'narrator', text: 'The bus.' }];
    const quiet = view(silent, [...events('open.save'), ...pick('name', 'time')]).sheet;
    expect(quiet?.items.map(({ key }) => key)).toEqual(['name', 'time', 'picture']);
    expect(quiet?.options[0]?.action).toMatchObject({ event: { type: 'save.keep' } });
  });

  test('other patterns keep words, username, link and time as before', () => {
    const { sheet } = view(smallStory(), events('open.save'));
    expect(sheet?.items.map(({ key }) => key)).toEqual([
      'moment-1/friendly',
      'moment-1/turn',
      'name',
      'link',
      'time',
      'picture',
    ]);
  });
});

describe('Block leaves the chat', () => {
  const story = chatOfMany();
  const mute = events('open.block', 'block.mute', 'finish');
  const leave = events('open.block', 'block.block', 'block.keep', 'finish');

  test.each(['en', 'es'] as const)('the bar, the sheet and the chat say so (%s)', (lang) => {
    const { ui } = tellingOf(smallEntry(story), lang);
    const before = view(story, events('open.block'), lang);
    expect(before.bar.find(({ move }) => move === 'block')).toMatchObject({
      label: ui.bystander.leave.bar,
      icon: 'volume-x',
    });
    expect(before.sheet?.options.map(({ label }) => label)).toEqual([
      ui.sheets.leave.mute('all of 8'),
      ui.sheets.leave.leave('all of 8'),
    ]);
    for (const way of [mute, leave]) {
      const after = view(story, [...way, ...events('open.pause')], lang);
      expect(after.phone.other?.blocked).toBe(ui.bystander.quiet);
      expect(after.bar.find(({ move }) => move === 'block')?.done).toBe(true);
    }
  });

  test('one account is blocked, not left, and it is the one that the story is about', () => {
    const one = chatOfMany({ number: 'SC15', ages: '14-17' });
    one.others = { ...one.others, other: { name: 'nova.k', profile: 'planet', says: 'new here' } };
    const first = one.beats['moment-1'];
    if (first) Object.assign(first, { them: 'friend' });
    const { sheet, bar, phone } = view(one, events('open.block'));
    expect(phone.other?.name).toBe('Ash');
    expect(sheet?.options.at(-1)?.label).toContain('nova.k');
    expect(bar.find(({ move }) => move === 'block')?.icon).toBe('ban');
    const path = pathOf(one, events('open.block', 'block.block', 'block.keep', 'finish'));
    expect(transcriptOf(path, tellingOf(smallEntry(one), 'en')).blockedThem).toBe('other');
  });

  test('whoever has left reads nothing more of it: the lint says where it goes on', () => {
    const rules = (one: Scenario) => lintStory(smallEntry(one)).map(({ rule, beat }) => `${rule} ${beat}`);
    const on = chatOfMany();
    on.answers.before.block.to = 'moment-2';
    expect(rules(on)).toContain('blocked-writes moment-2');
  });
});

describe('shields and the debrief', () => {
  const end = (story: Scenario) => [
    ...tellFromBar(story),
    ...events('choose.block', 'block.mute', 'finish', 'go'),
  ];
  const debrief = (story: Scenario, path: ChatEvent[], lang: 'en' | 'es' = 'en') => {
    const telling = tellingOf(smallEntry(story), lang);
    return debriefView(debriefOf(pathOf(story, path), telling));
  };

  test('the same five and Care, with words of their own for Save and Block', () => {
    const story = chatOfMany();
    expect(shieldsOf(story).map(({ id }) => id)).toEqual([
      'notice',
      'save',
      'block',
      'tell',
      'report',
      'care',
    ]);
    for (const lang of ['en', 'es'] as const) {
      const { ui } = tellingOf(smallEntry(story), lang);
      const { shields, coaching, praise } = debrief(story, end(story), lang);
      expect(praise).toEqual([ui.bystander.praiseEarly]);
      const shown = (id: string) => shields.find((one) => one.id === id);
      expect(shown('block')).toMatchObject({ level: 2, text: ui.bystander.shields.block.text[2] });
      expect(shown('save')).toMatchObject({ level: 1, text: ui.bystander.shields.save.text[1] });
      expect(shown('care')).toMatchObject({ level: 0, label: ui.debrief.shields.care.label });
      expect(coaching.join()).not.toContain(ui.debrief.next.save);
      const noticed = [{ type: 'open.pause' }, { type: 'pause.mark', line: 'moment-1/look' }];
      const after = debrief(story, [...noticed, { type: 'finish' }, ...end(story)], lang);
      expect(after.coaching).toEqual([`${ui.debrief.nextLead} ${ui.bystander.next.save}`]);
    }
  });

  test('at 14–17 the list of choices speaks of the chat that was left', () => {
    const story = chatOfMany({ number: 'SC17', ages: '14-17' });
    const { ui } = tellingOf(smallEntry(story), 'en');
    const path = [...tellFromBar(story), ...events('open.block', 'block.mute', 'finish')];
    expect(debrief(story, path).timeline?.steps.map(({ what }) => what)).toContain(ui.bystander.leave.done);
  });
});

describe('a bystander of 8–10 (pattern Y): the adult does it with the child', () => {
  const story = chatOfMany({ number: 'SC04', ages: '8-10', pattern: 'Y' });
  story.bystander = true;

  test('Stop and Tell first, three shields, and then facts and a muted chat, with the adult', () => {
    expect(lintStory(smallEntry(story))).toEqual([]);
    expect(view(story, []).bar.map(({ move }) => move)).toEqual(['pause', 'tell']);
    expect(shieldsOf(story).map(({ id }) => id)).toEqual(['stop', 'tell', 'grown-up']);
    const telling = tellingOf(smallEntry(story), 'en');
    const told = tellFromBar(story);
    const who = telling.nameOf(transcriptOf(pathOf(story, told), telling).told ?? '');
    const save = view(story, [...told, ...events('open.save')]).sheet;
    expect(save?.title).toBe(telling.ui.sheets.facts.withTitle(who));
    expect(save?.items.map(({ key }) => key)).not.toContain('link');
    const block = view(story, [...told, ...events('open.block')]).sheet;
    expect(block?.title).toBe(telling.ui.sheets.leave.withTitle(who));
  });
});
