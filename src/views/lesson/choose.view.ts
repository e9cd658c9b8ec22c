import type { KeptLesson } from '../../machines/lesson/kept.ts';
import { type ShelfEntry, shelfOrder } from '../../scenario/catalogue.ts';
import type { AgeBand, Lang } from '../../scenario/types.ts';
import type { LessonText } from '../text/lesson.types.ts';
import type { ButtonView, ChooseView } from '../types.ts';
import { press } from './input.ts';

const bands: readonly AgeBand[] = ['8-10', '11-13', '14-17'];

export interface ChooseInput {
  kind: 'class' | 'assembly';
  text: LessonText;
  lang: Lang;
  ages: AgeBand;
  shelf: readonly ShelfEntry[];
  appName: (app: string) => string;
  people: readonly string[];
  /** A lesson of this kind that has been begun on this device. */
  begun: KeptLesson | undefined;
  /** A story that has been asked for and has no assembly cut. */
  notPossible?: string;
  toStart: string;
}

/** How many of the school's own people can be named. */
export const mostPeople = 6;

/** Where a lesson or an assembly is chosen: the age, the story, and what has to be ready. */
export function chooseView(input: ChooseInput): ChooseView {
  const { kind, text, lang, ages, shelf, appName, begun } = input;
  const words = text.choose;
  const assembly = kind === 'assembly';
  const stories = shelfOrder(shelf).filter((entry) => entry.ages === ages && (!assembly || entry.assembly));
  const begunTitle = shelf.find(({ id }) => id === begun?.story)?.title[lang];
  const refused = shelf.find(({ id }) => id === input.notPossible)?.title[lang];
  return {
    screen: 'choose',
    kind,
    title: assembly ? words.assemblyTitle : words.classTitle,
    lead: [
      ...(refused ? [words.notPossible(refused)] : []),
      ...(assembly ? words.assemblyLead : words.classLead),
    ],
    bandsName: words.bandsName,
    bands: bands.map((band) => ({
      key: `ages-${band}`,
      label: words.ages[band],
      action: { do: 'set', setting: 'ages', value: band },
      pressed: band === ages,
    })),
    storiesName: words.storiesName,
    stories: stories.map((entry) => ({
      id: entry.id,
      key: `lead-${entry.id}`,
      label: entry.title[lang],
      person: entry.hero,
      app: entry.app,
      appName: appName(entry.app),
      facts: [assembly ? words.assemblyMinutes : words.minutes(entry.minutes)],
      action: { do: 'visit', route: { screen: kind, id: entry.id } },
      preview: {
        key: `preview-${entry.id}`,
        label: words.preview,
        action: { do: 'visit', route: { screen: 'story', id: entry.id } },
        icon: 'play',
      },
    })),
    ...(stories.some(({ harmless }) => harmless)
      ? {
          apart: {
            title: words.lookAlikes,
            lines: [
              words.lookAlikesLead,
              ...stories.filter(({ harmless }) => harmless).map(({ title }) => title[lang]),
            ],
          },
        }
      : {}),
    ...(stories.length === 0 ? { none: words.none } : {}),
    ...(begun && begunTitle ? { begun: begunView(begun, begunTitle, text) } : {}),
    ...(assembly ? { people: peopleView(input) } : {}),
    blocks: assembly
      ? [words.assemblyBefore, words.assemblyPlan, words.keys, text.disclosure].map(listed)
      : [words.before, words.keys, words.remote, words.screens, text.disclosure].map(listed),
    buttons: [
      {
        key: 'home',
        label: input.toStart,
        action: { do: 'visit', route: { screen: 'home' } },
        icon: 'house',
      },
    ],
  };
}

const listed = ({ title, lines }: { title: string; lines: string[] }) => ({ title, items: [...lines] });

function begunView(begun: KeptLesson, title: string, text: LessonText): NonNullable<ChooseView['begun']> {
  const goOn: ButtonView = {
    key: 'lesson-go-on',
    label: text.choose.goOn,
    action: { do: 'visit', route: { screen: begun.kind, id: begun.story } },
    icon: 'play',
    primary: true,
  };
  return {
    text: text.choose.begun(title),
    buttons: [goOn, press('lesson-forget', text.choose.forget, { type: 'end' }, { icon: 'trash-2' })],
  };
}

function peopleView({ text, people }: ChooseInput): NonNullable<ChooseView['people']> {
  return {
    title: text.people.title,
    lead: text.people.lead,
    most: mostPeople,
    fields: Array.from({ length: mostPeople }, (_, i) => ({
      label: text.people.field(i + 1),
      value: people[i] ?? '',
    })),
  };
}
