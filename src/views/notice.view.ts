import type { ShelfEntry } from '../scenario/catalogue.ts';
import { backFrom } from './back.ts';
import type { FirstText } from './text/ui.types.ts';
import type { NoticeView, Settings } from './types.ts';

export interface NoticeInput {
  ui: FirstText;
  settings: Pick<Settings, 'lang' | 'view'>;
  entry: ShelfEntry;
  appName: string;
  /** The story's own words of what it is about. */
  about: string;
  /** Who helps, for stories that begin in the middle of the trouble. */
  helpFirst?: NoticeView['helpFirst'];
}

/** The content notice: what it is, and every control there is (brief 3.5). */
export function noticeView({ ui, settings, entry, appName, about, helpFirst }: NoticeInput): NoticeView {
  const text = ui.notice;
  return {
    screen: 'notice',
    title: entry.title[settings.lang],
    pictures: settings.view === 'drawn',
    person: entry.hero,
    mood: 'unsure',
    app: entry.app,
    appName,
    minutes: ui.shelf.minutes(entry.minutes),
    lines: [about],
    ...(helpFirst ? { helpFirst } : {}),
    buttons: [
      { key: 'begin', label: text.start, action: { do: 'begin', id: entry.id }, icon: 'play', primary: true },
      {
        key: 'summary',
        label: text.summaryBy[entry.ages],
        action: { do: 'overlay', show: 'summary' },
        icon: 'book-open',
      },
      {
        key: 'another',
        label: text.other,
        action: { do: 'visit', route: backFrom(entry) },
        icon: 'chevron-left',
      },
    ],
  };
}
