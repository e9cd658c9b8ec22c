/** The chat as it stands: the bar by pattern, short forms, the pace of arrival, what is offered and what is said. */
import { describe, expect, test } from 'vitest';
import type { ChatEvent } from '../../src/machines/chat.machine.ts';
import type { Move, Scenario } from '../../src/scenario/types.ts';
import { chatView, type Shown } from '../../src/views/chat.view.ts';
import type { ChatView } from '../../src/views/types.ts';
import { blockFromBar, pathOf, randomReader, tellFromBar, wholeExercise } from '../support/readers.ts';
import { seeded } from '../support/seeded.ts';
import { smallEntry, smallStory } from '../support/small-story.ts';
import { sample, stories } from '../support/story-list.ts';
import { tellingOf } from '../support/telling.ts';

const all: Shown = { entries: Number.POSITIVE_INFINITY, slow: false };

function view(
  story: Scenario,
  events: readonly ChatEvent[],
  { shown = all, short = [] as Move[], lang = 'en' as 'en' | 'es' } = {},
): ChatView {
  return chatView(pathOf(story, events), tellingOf(smallEntry(story), lang, short), shown);
}

const barOf = ({ bar }: ChatView) => bar.map(({ move }) => move);
const everything: readonly Move[] = ['pause', 'save', 'block', 'tell', 'report'];

describe('the safety bar', () => {
  const young = smallStory({ ages: '8-10', pattern: 'Y', number: 'SC03' });

  test('at 8–10 it is Stop and Tell; the rest appears once somebody knows', () => {
    const before = view(young, []);
    expect(barOf(before)).toEqual(['pause', 'tell']);
    expect(before.bar[0]?.label).toBe(tellingOf(smallEntry(young), 'en').ui.stop.bar);
    expect(barOf(view(young, tellFromBar(young)))).toEqual(everything);
  });

  test.each(['O', 'K', 'B', 'E'] as const)('pattern %s: all five, from the first line on', (pattern) => {
    const story = smallStory({ pattern });
    expect(barOf(view(story, []))).toEqual(everything);
    expect(barOf(view(story, [], { shown: { entries: 1, slow: true } }))).toEqual(everything);
  });

  test('only in an emergency Tell glows first, until somebody knows', () => {
    for (const pattern of ['O', 'K', 'B', 'E'] as const) {
      const story = smallStory({ pattern });
      const glows = (events: readonly ChatEvent[]) =>
        view(story, events)
          .bar.filter(({ glow }) => glow)
          .map(({ move }) => move);
      expect(glows([])).toEqual(pattern === 'E' ? ['tell'] : []);
      expect(glows(tellFromBar(story))).toEqual([]);
    }
  });

  test('with a known person, Block begins with a plan', () => {
    expect(view(smallStory({ pattern: 'K' }), [{ type: 'open.block' }]).sheet?.step).toBe('block.plan');
    expect(view(smallStory({ pattern: 'O' }), [{ type: 'open.block' }]).sheet?.step).toBe('block.menu');
  });

  test('with a known person, whoever knows already is not to be told first: the plan is left, then the block', () => {
    const story = smallStory({ pattern: 'K' });
    const untold = view(story, [{ type: 'open.block' }]).sheet;
    expect(untold?.options.map(({ key }) => key)).toEqual(['tell', 'on']);
    expect(untold?.options.find(({ primary }) => primary)?.key).toBe('tell');
    const told = view(story, [...tellFromBar(story), { type: 'open.block' }]).sheet;
    expect(told?.options.map(({ key }) => key)).toEqual(['on']);
    expect(told?.lead).not.toBe(untold?.lead);
  });

  test('what has been done says so; what is open is pressed, and pressed again it is put away', () => {
    const story = smallStory();
    const done = view(story, [...wholeExercise.save, ...blockFromBar(story)]).bar;
    expect(done.filter((item) => item.done).map(({ move }) => move)).toEqual(['save', 'block']);
    const open = view(story, [{ type: 'open.report' }]).bar.find(({ move }) => move === 'report');
    expect(open).toMatchObject({ pressed: true, action: { do: 'chat', event: { type: 'close' } } });
  });
});

describe('short forms', () => {
  const story = smallStory();

  test('whoever has done an exercise well twice gets its short form from the bar; Pause has none', () => {
    for (const move of everything) {
      const item = view(story, [], { short: [move] }).bar.find((one) => one.move === move);
      const type = move === 'pause' ? 'open.pause' : `open.${move}.short`;
      expect(item?.action).toEqual({ do: 'chat', event: { type } });
      pathOf(story, [{ type }]);
    }
  });

  test('and from a choice; a choice that names the person begins at the sentence all the same', () => {
    const told = tellFromBar(story);
    const choices = (short: Move[]) => {
      const { prompt } = view(story, told, { short });
      return prompt.kind === 'choices'
        ? prompt.choices.map(({ action }) => (action.do === 'chat' ? action.event.type : ''))
        : [];
    };
    expect(choices([])).toContain('choose.keep');
    expect(choices(['save'])).toContain('choose.keep.short');
    expect(choices(['save'])).toContain('choose.report');
    for (const type of choices(['save', 'report', 'block'])) pathOf(story, [...told, { type }]);
  });
});

describe('lines arrive one after another', () => {
  const story = smallStory();
  const whole = view(story, []);

  test('until they are there nothing can be decided, and everything that helps can', () => {
    for (let entries = 1; entries < whole.log.length; entries++) {
      const { log, prompt, arrival, bar } = view(story, [], { shown: { entries, slow: false } });
      expect(log).toEqual(whole.log.slice(0, entries));
      expect(prompt.kind).toBe('wait');
      expect(arrival.next).toEqual({
        kind: whole.log[entries]?.kind,
        length: whole.log[entries]?.text.length,
      });
      expect(bar).toHaveLength(5);
    }
    expect(whole.prompt.kind).toBe('choices');
    expect(whole.arrival).toEqual({ shown: whole.log.length, all: whole.log.length });
  });

  test('the other side is typing exactly while its line is next', () => {
    for (let entries = 1; entries <= whole.log.length; entries++) {
      const { typing } = view(story, [], { shown: { entries, slow: false } });
      expect(typing !== undefined).toBe(whole.log[entries]?.kind === 'them');
    }
  });

  test('slow: one line for each press; else all of them', () => {
    const button = (slow: boolean) => {
      const { prompt } = view(story, [], { shown: { entries: 1, slow } });
      return prompt.kind === 'wait' ? prompt.button.action : undefined;
    };
    expect(button(true)).toEqual({ do: 'reveal', all: false });
    expect(button(false)).toEqual({ do: 'reveal', all: true });
  });

  test('there is always at least one line', () => {
    expect(view(story, [], { shown: { entries: 0, slow: false } }).log).toHaveLength(1);
  });
});

describe('feedback', () => {
  const story = smallStory();

  test('a risky choice gets a kind card, any other praise; it goes when the story goes on', () => {
    const risky: ChatEvent[] = [{ type: 'choose.look' }, { type: 'go' }, { type: 'choose.go-on' }];
    expect(view(story, risky).coach).toMatchObject({ tone: 'kind' });
    expect(view(story, risky.slice(0, 1)).coach).toMatchObject({ tone: 'good' });
    expect(view(story, [...risky, { type: 'go' }]).coach).toBeUndefined();
    expect(view(story, wholeExercise.save).coach).toMatchObject({ tone: 'good' });
  });

  test('a skip is offered while there is something to skip, and once', () => {
    const tools = (events: readonly ChatEvent[]) => view(story, events).tools.map(({ key }) => key);
    expect(tools([])).toContain('skip');
    expect(tools([{ type: 'skip' }])).not.toContain('skip');
    expect(tools([{ type: 'open.save' }])).not.toContain('skip');
    for (const events of [[], [{ type: 'open.tell' }]])
      expect(tools(events)).toEqual(expect.arrayContaining(['rest', 'slow']));
  });

  test('at the end there is one way on: the debrief', () => {
    const { prompt, progress, bar } = view(story, [
      ...tellFromBar(story),
      { type: 'choose.keep' },
      { type: 'save.keep' },
      { type: 'finish' },
    ]);
    expect(prompt).toMatchObject({ kind: 'end', button: { action: { do: 'to-debrief' } } });
    expect(progress.value).toBe(1);
    expect(bar).toHaveLength(5);
  });
});

/** Every empty or unfilled text of a view, with the way to it. */
function holes(value: unknown, way = ''): string[] {
  if (typeof value === 'string')
    return value.trim() === '' || /\{\w*\}|undefined|\[object/.test(value) ? [`${way}: "${value}"`] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => holes(one, `${way}.${name}`));
}

describe.each(stories)('$story.id', (entry) => {
  test.each(['en', 'es'] as const)('no text is empty, at any moment, whole or short (%s)', (lang) => {
    const found: string[] = [];
    for (const short of [[], ['save', 'block', 'tell', 'report']] as const) {
      const telling = tellingOf(entry, lang, short);
      for (let seed = 0; seed < sample(6); seed++) {
        const events = randomReader(entry.story, seeded(seed + 800));
        for (let at = 0; at <= events.length; at += 3) {
          const shown = { entries: at % 2 ? 1 : Number.POSITIVE_INFINITY, slow: at % 4 === 1 };
          found.push(...holes(chatView(pathOf(entry.story, events.slice(0, at)), telling, shown)));
        }
      }
    }
    expect(found).toEqual([]);
  });
});
