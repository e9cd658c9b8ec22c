import { characters } from '../../scenarios/characters.ts';
import { helpBook } from '../../scenarios/help-services.ts';
import { platforms } from '../../scenarios/platforms.ts';
import { quickChats } from '../../scenarios/quick-chats.ts';
import type { Path } from '../../src/machines/path.ts';
import { reportServiceFor } from '../../src/scenario/help.ts';
import { pickQuickChats } from '../../src/scenario/quick-chat.ts';
import { textOf } from '../../src/scenario/strings.ts';
import type { Lang, Move } from '../../src/scenario/types.ts';
import type { Story } from '../../src/tools/stories.ts';
import { type DebriefInput } from '../../src/views/debrief.view.ts';
import { roomNames } from '../../src/views/rooms.ts';
import { defaultSettings } from '../../src/views/settings.ts';
import type { Telling } from '../../src/views/telling.ts';
import { helpEn } from '../../src/views/text/help.en.ts';
import { helpEs } from '../../src/views/text/help.es.ts';
import { uiEn } from '../../src/views/text/ui.en.ts';
import { uiEs } from '../../src/views/text/ui.es.ts';

const today = '2025-11-01';

/** A name that has to be there: a view that asks for any other has a mistake. */
function known(name: string | undefined, what: string): string {
  if (name === undefined) throw new Error(`There is no ${what}.`);
  return name;
}

/** Words, names and settings of a story in a language, as the app would give them. */
export function tellingOf({ story, strings }: Story, lang: Lang, short: readonly Move[] = []): Telling {
  const ui = lang === 'en' ? uiEn : uiEs;
  const reader = { lang, ageBand: story.ages };
  return {
    lang,
    ui,
    text: textOf(story, lang === 'en' ? undefined : strings[lang]),
    nameOf: (id) =>
      id === 'helpline'
        ? ui.chat.helpline
        : known(characters[id as keyof typeof characters]?.name[lang], `person "${id}"`),
    appName: (id) => known(platforms[id as keyof typeof platforms]?.name, `app "${id}"`),
    appLook: () => undefined,
    roomName: (id) => known(roomNames[id]?.[lang], `room "${id}"`),
    settings: { ...defaultSettings, lang, ages: story.ages, region: 'intl' },
    short: new Set(short),
    service: reportServiceFor(helpBook, 'intl', reader, today),
  };
}

/** What the debrief of a path is made from. */
export function debriefOf(path: Path, telling: Telling): DebriefInput {
  const help = telling.lang === 'en' ? helpEn : helpEs;
  const { story } = path;
  return {
    path,
    telling,
    quick: pickQuickChats(quickChats, { ages: story.ages, tricks: [], seen: [], seed: story.id }),
    answers: {},
    coolDown: help.notices.coolDown[story.ages],
    help: help.help,
    services: [],
  };
}
