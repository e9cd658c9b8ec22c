import type { ShelfEntry } from '../scenario/catalogue.ts';
import type { Lang } from '../scenario/types.ts';
import { backFrom } from './back.ts';
import type { NoticesText } from './text/help.types.ts';
import type { UiText } from './text/ui.types.ts';
import type { NoticeView, ServiceView } from './types.ts';

export interface NoticeInput {
  ui: UiText;
  notices: NoticesText;
  lang: Lang;
  entry: ShelfEntry;
  appName: string;
  /** The story's own words of what it is about. */
  about: string;
  /** Helpers of the country, for stories that begin in the middle of the trouble. */
  helpers?: ServiceView[];
}

/** The content notice: what it is, and every control there is (brief 3.5). */
export function noticeView({ ui, notices, lang, entry, appName, about, helpers }: NoticeInput): NoticeView {
  const text = ui.notice;
  return {
    screen: 'notice',
    title: entry.title[lang],
    person: entry.hero,
    mood: 'unsure',
    app: entry.app,
    appName,
    minutes: ui.shelf.minutes(entry.minutes),
    lines: [about],
    ...(helpers
      ? { helpFirst: { title: text.helpFirstTitle, lines: [text.helpFirstLead], services: helpers } }
      : {}),
    buttons: [
      { key: 'begin', label: text.start, action: { do: 'begin', id: entry.id }, icon: 'play', primary: true },
      {
        key: 'summary',
        label: notices.notice[entry.ages].summary,
        action: { do: 'overlay', show: 'summary' },
        icon: 'book-open',
      },
      {
        key: 'another',
        label: notices.notice[entry.ages].other,
        action: { do: 'visit', route: backFrom(entry) },
        icon: 'chevron-left',
      },
    ],
  };
}
