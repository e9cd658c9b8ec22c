import type { ShelfEntry } from '../scenario/catalogue.ts';
import { type HelpBook, type Region, regionNames, servicesFor } from '../scenario/help.ts';
import type { Lang } from '../scenario/types.ts';
import { blockOf, serviceView } from './help.view.ts';
import type { HelpText } from './text/help.types.ts';
import type { ButtonView, PageView } from './types.ts';

/** The families and staff page. */
export function familiesView(
  text: HelpText,
  book: HelpBook,
  region: Region,
  lang: Lang,
  today: string,
  shelf: readonly ShelfEntry[],
): PageView {
  const { families } = text;
  const playButton = ({ id, title, minutes }: ShelfEntry): ButtonView => ({
    key: `play-${id}`,
    label: families.play.start(title[lang], minutes),
    action: { do: 'visit', route: { screen: 'story', id } },
    icon: 'play',
    primary: true,
  });
  const toPlay = shelf.filter(({ adults }) => adults);
  return {
    screen: 'page',
    id: 'families',
    title: families.title,
    lead: [...families.lead],
    blocks: [
      ...(toPlay.length > 0 ? [{ ...blockOf(families.play), buttons: toPlay.map(playButton) }] : []),
      blockOf(families.what),
      {
        title: families.talksTitle,
        lines: [families.talksLead],
        steps: families.talks.map((talk) => ({ name: talk.title, lines: [talk.when, talk.words] })),
      },
      blockOf(families.sayFirst),
      blockOf(families.leaveOut),
      { title: families.rules.title, lines: [families.rules.lead], items: [...families.rules.lines] },
      {
        title: families.ifTold.title,
        lines: [families.ifTold.lead],
        steps: families.ifTold.steps.map(({ name, lines }) => ({ name, lines: [...lines] })),
      },
      blockOf(families.badStart),
      blockOf(families.worried),
      blockOf(families.afterwards),
      { title: families.staff.title, lines: [families.staff.lead], items: [...families.staff.lines] },
      blockOf(families.background),
      blockOf(families.law),
    ],
    services: {
      title: `${families.helpTitle}: ${regionNames[region][lang]}`,
      list: servicesFor(book, region, { lang, audience: 'adults' }, today).map((entry) =>
        serviceView(entry, text.help, lang),
      ),
    },
    buttons: [
      {
        key: 'paper',
        label: families.paperLink,
        action: { do: 'visit', route: { screen: 'paper' } },
        icon: 'printer',
      },
      {
        key: 'privacy',
        label: families.privacyLink,
        action: { do: 'visit', route: { screen: 'privacy' } },
        icon: 'shield-check',
      },
    ],
  };
}

/** The privacy page, in plain words. */
export function privacyView({ privacy }: HelpText, home: string): PageView {
  const { kept } = privacy;
  return {
    screen: 'page',
    id: 'privacy',
    title: privacy.title,
    lead: [],
    blocks: [
      blockOf(privacy.children),
      { title: kept.title, lines: [kept.lead], items: [...kept.lines] },
      blockOf(privacy.never),
      blockOf(privacy.remove),
      blockOf(privacy.linkOff),
      blockOf(privacy.families),
      blockOf(privacy.schools),
      blockOf(privacy.host),
    ],
    buttons: [
      { key: 'home', label: home, action: { do: 'visit', route: { screen: 'home' } }, icon: 'house' },
    ],
  };
}
