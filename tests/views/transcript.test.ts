import { describe, expect, test } from 'vitest';
import type { ChatEvent } from '../../src/machines/chat.machine.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { chatView } from '../../src/views/chat.view.ts';
import { transcriptOf } from '../../src/views/transcript.ts';
import { blockFromBar, pathOf, tellFromBar, wholeExercise } from '../support/readers.ts';
import { smallEntry, smallStory } from '../support/small-story.ts';
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
