/** The opening of every story says and does what the whole story does, up to the beats after its first choice. */
import { describe, expect, test } from 'vitest';
import { characters } from '../../scenarios/characters.ts';
import { platforms } from '../../scenarios/platforms.ts';
import { openingWalk } from '../../src/machines/opening.walk.ts';
import { replay } from '../../src/machines/path.ts';
import { replayOn } from '../../src/machines/place.ts';
import { openingOf } from '../../src/scenario/make-opening.ts';
import { storyOfOpening, wordsOfOpening } from '../../src/scenario/opening.ts';
import { chatView } from '../../src/views/chat.view.ts';
import { chatCore } from '../../src/views/chat-core.view.ts';
import { roomNames } from '../../src/views/rooms.ts';
import { firstTranscript } from '../../src/views/teller.ts';
import { stories } from '../support/story-list.ts';
import { tellingOf } from '../support/telling.ts';

const all = { entries: Number.POSITIVE_INFINITY, slow: false };

describe.each(stories)('$story.id', (told) => {
  const { story, strings } = told;
  test.each(['en', 'es'] as const)('in %s: the same chat, event by event', (lang) => {
    const opening = openingOf(story, lang, lang === 'en' ? undefined : strings[lang], {
      person: (id) => characters[id as keyof typeof characters]?.name[lang],
      room: (id) => roomNames[id]?.[lang],
      app: (id) => platforms[id as keyof typeof platforms],
    });
    const walk = openingWalk(opening);
    const telling = tellingOf(told, lang);
    const firstTelling = {
      ...telling,
      text: wordsOfOpening(opening),
      nameOf: (id: string) => opening.names[id] ?? id,
      roomName: (id: string) => opening.rooms[id] ?? '',
    };
    expect(firstTelling.text('title')).toBe(telling.text('title'));
    expect(opening.notice).toBe(telling.text('notice'));

    const ways: string[][] = [[]];
    let choices = 0;
    for (const way of ways) {
      const events = way.map((type) => ({ type }));
      const path = replayOn(walk, storyOfOpening(opening), events);
      const seen = chatCore(path, firstTelling, all, {
        transcript: firstTranscript(path, firstTelling),
        progress: opening.progress[path.place.beat] ?? -1,
      });
      expect(seen, way.join(' ')).toEqual(chatView(replay(story, events), telling, all));
      if (seen.prompt.kind === 'choices') choices += 1;
      for (const { event } of walk.steps(path.state)) ways.push([...way, event]);
    }
    expect(choices, 'a first choice').toBeGreaterThan(0);
  });
});
