import { describe, expect, test } from 'vitest';
import type { ChatEvent } from '../../src/machines/chat.machine.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { chatView } from '../../src/views/chat.view.ts';
import { transcriptOf } from '../../src/views/transcript.ts';
import { blockFromBar, pathOf, randomReader, tellFromBar, wholeExercise } from '../support/readers.ts';
import { seeded } from '../support/seeded.ts';
import { smallEntry, smallStory } from '../support/small-story.ts';
import { sample, stories } from '../support/story-list.ts';
import { tellingOf } from '../support/telling.ts';

const all = { entries: Infinity, slow: false };

function tell(story: Scenario, events: readonly ChatEvent[]) {
  const telling = tellingOf(smallEntry(story), 'en');
  const path = pathOf(story, events);
  return { transcript: transcriptOf(path, telling), view: chatView(path, telling, all), telling };
}

describe('a move that has been done already', () => {
  const story = smallStory();

  test('saving a second time is answered by `again`, where the story stays', () => {
    const once = tell(story, wholeExercise.save).transcript;
    const twice = tell(story, [...wholeExercise.save, ...wholeExercise.save]).transcript;
    expect(once.items.at(-1)?.line).toBe('@before.save/then');
    expect(twice.items.at(-1)?.line).toBe('@again.save/kept');
  });

  test('so is reporting, once it went to the service too', () => {
    const inApp: ChatEvent[] = [...wholeExercise.report.slice(0, 3), { type: 'finish' }];
    expect(tell(story, [...inApp, ...wholeExercise.report]).transcript.items.at(-1)?.line).toBe(
      '@before.report/then',
    );
    expect(tell(story, [...wholeExercise.report, ...inApp]).transcript.items.at(-1)?.line).toBe(
      '@again.report/sent',
    );
  });

  test('so are telling and blocking', () => {
    const told = tell(story, [...tellFromBar(story), ...tellFromBar(story)]).transcript;
    expect(told.items.at(-1)?.line).toBe('@again.tell/here');
    const shut = tell(story, [...blockFromBar(story), ...blockFromBar(story)]).transcript;
    expect(shut.items.at(-1)?.line).toBe('@again.block/shut');
  });
});

describe('while the phone is put away', () => {
  const story = smallStory();
  const first = story.beats['moment-1'];
  if (first) {
    first.app = 'none';
    first.lines.push({ id: 'made', by: 'app', text: 'A copy is made.' });
  }

  test('what the app says, saves and reports still has the name of the app last used', () => {
    const { transcript, view, telling } = tell(story, [{ type: 'open.save' }]);
    expect(transcript.items.at(-1)?.entry.name).toBe(telling.appName('gemhaven'));
    const link = view.sheet?.items.find(({ kind }) => kind === 'link');
    expect(link?.label).toBe('Gemhaven/some.name');
    const report = tell(story, [
      { type: 'open.report' },
      { type: 'report.about' },
      { type: 'report.age' },
    ]).view;
    expect(report.sheet?.title).toBe(telling.ui.sheets.report.sent('Gemhaven'));
  });
});

test('somebody who was told is named in what follows', () => {
  const story = smallStory();
  const beat = story.beats['told-early'];
  if (beat) beat.lines.push({ id: 'named', by: 'narrator', text: '{told} sits down.' });
  expect(tell(story, tellFromBar(story)).transcript.items.at(-1)?.entry.text).toBe('Mr Tan sits down.');
});

test('a skipped scene is told by its gist, and what an exercise brought in it stays', () => {
  const story = smallStory();
  const { transcript } = tell(story, [...wholeExercise.save, { type: 'skip' }]);
  expect(transcript.items.map(({ line, entry }) => line ?? entry.text)).toEqual([
    story.beats[story.start]?.gist,
    '@before.save/then',
  ]);
});

describe('marks', () => {
  const story = smallStory();
  const mark = (line: string): ChatEvent => ({ type: 'pause.mark', line });
  const entryOf = (transcript: ReturnType<typeof tell>['transcript'], line: string) =>
    transcript.items.find((item) => item.line === line)?.entry;

  test('a marked trick has its name, a marked line without one is "fine so far", nothing else is named', () => {
    const events = [
      { type: 'open.pause' },
      mark('moment-1/turn'),
      mark('moment-1/friendly'),
      { type: 'finish' },
    ];
    const { transcript, telling } = tell(story, events);
    expect(entryOf(transcript, 'moment-1/turn')).toMatchObject({ marked: telling.ui.tricks.flattery.name });
    expect(entryOf(transcript, 'moment-1/friendly')).toMatchObject({ fine: telling.ui.chat.fineSoFar });
    expect(entryOf(transcript, 'moment-1/friendly')?.marked).toBeUndefined();
    const named = transcript.items.filter(
      ({ entry }) => entry.marked !== undefined || entry.fine !== undefined,
    );
    expect(named).toHaveLength(2);
  });

  test('the same mark twice counts once; a mark stays when the exercise is put away', () => {
    const events = [{ type: 'open.pause' }, mark('moment-1/turn'), mark('moment-1/turn'), { type: 'close' }];
    expect(tell(story, events).transcript.marks).toEqual(['moment-1/turn']);
  });

  test('without a mark no trick is named, in any line of any story', () => {
    expect(tell(story, []).transcript.items.some(({ entry }) => entry.marked !== undefined)).toBe(false);
  });
});

describe('a skipped scene', () => {
  test('is told in one sentence; what came before and what comes after stand in full', () => {
    const story = smallStory();
    const look: ChatEvent[] = [{ type: 'choose.look' }, { type: 'go' }];
    const whole = tell(story, look).transcript;
    const { transcript, telling } = tell(story, [...look, { type: 'skip' }]);
    const before = whole.items.filter(({ line }) => !line?.startsWith('moment-2/'));
    expect(transcript.items.slice(0, before.length)).toEqual(before);
    expect(transcript.items.slice(before.length).map(({ entry }) => entry.text)).toEqual([
      telling.text('moment-2#gist'),
    ]);
    const after = tell(story, [...look, { type: 'skip' }, { type: 'choose.look' }]).transcript;
    expect(after.items.at(-1)?.line).toBe('moment-2-look/then');
  });
});

describe('telling somebody', () => {
  const story = smallStory();
  const { tan, abuela } = story.tell.people;
  if (!tan || !abuela) throw new Error('the small story has other people now');
  tan.room = 'classroom';
  const toTan: ChatEvent[] = [{ type: 'open.tell' }, { type: 'tell.to.good', who: 'tan' }];

  test('happens where that person is, and they are seen', () => {
    const { transcript } = tell(story, [...toTan, { type: 'tell.say', what: 'b' }]);
    expect(transcript.stage.room).toBe('classroom');
    expect(transcript.stage.visitor?.person).toBe('tan');
    expect(transcript.said.map(({ entry }) => entry.kind)).toEqual(['narration', 'aloud', 'aloud']);
    expect(transcript.items).toEqual(tell(story, []).transcript.items);
  });

  test('put away before a word was said, it has not happened, and the room is the one from before', () => {
    const { transcript } = tell(story, [...toTan, { type: 'close' }]);
    const before = tell(story, []).transcript;
    expect(transcript.items).toEqual(before.items);
    expect(transcript.said).toEqual([]);
    expect(transcript.told).toBeUndefined();
    expect(transcript.stage).toMatchObject({ room: before.stage.room });
    expect(transcript.stage.visitor).toBeUndefined();
  });

  test('done to its end it is part of the story, and who knows has a name', () => {
    const { transcript } = tell(story, [...toTan, { type: 'tell.say', what: 'b' }, { type: 'finish' }]);
    expect(transcript.told).toBe('tan');
    expect(transcript.items.some(({ entry }) => entry.person?.person === 'tan')).toBe(true);
    expect(transcript.said).toEqual([]);
  });

  test('a clumsy answer is heard, tried again and mended, all of it in the log', () => {
    const { transcript } = tell(story, [
      { type: 'open.tell' },
      { type: 'tell.to.clumsy', who: 'abuela' },
      { type: 'tell.say', what: 'a' },
      { type: 'tell.again' },
      { type: 'finish' },
    ]);
    const texts = transcript.items.map(({ entry }) => entry.text);
    expect(texts).toContain('It is only a game.');
    expect(texts.indexOf('I got that wrong. Say it again.')).toBeGreaterThan(
      texts.indexOf('It is only a game.'),
    );
    expect(transcript.told).toBe('abuela');
  });
});

describe.each(stories)('$story.id', (entry) => {
  test.each(['en', 'es'] as const)(
    'a path is told the same each time, every key once, no name left out (%s)',
    (lang) => {
      for (let seed = 0; seed < sample(25); seed++) {
        const path = pathOf(entry.story, randomReader(entry.story, seeded(seed + 400)));
        const first = transcriptOf(path, tellingOf(entry, lang));
        expect(transcriptOf(path, tellingOf(entry, lang))).toEqual(first);
        const keys = first.items.map((item) => item.entry.key);
        expect(new Set(keys).size).toBe(keys.length);
        for (const item of first.items) {
          expect(item.entry.text.trim(), item.entry.key).not.toBe('');
          expect(item.entry.text, item.entry.key).not.toMatch(/[{}]/);
          expect(item.entry.name, item.entry.key).not.toBe('');
        }
        if (first.why) expect(first.why.text).not.toMatch(/[{}]/);
      }
    },
  );
});
