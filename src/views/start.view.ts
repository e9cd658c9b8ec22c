import type { AppContext } from '../machines/app.chart.ts';
import { ageBands } from '../scenario/age-bands.ts';
import { type ShelfEntry, shelfOrder } from '../scenario/catalogue.ts';
import { type Region, regionNames } from '../scenario/help.ts';
import type { Lang } from '../scenario/types.ts';
import { regionButtons } from './help.view.ts';
import type { UiText } from './text/ui.types.ts';
import type { AskView, ButtonView, HomeView, ShelfView } from './types.ts';

/** The start page: its doors, and what it promises. */
export function homeView(ui: UiText): HomeView {
  const text = ui.home;
  return {
    screen: 'home',
    title: text.title,
    lead: text.lead,
    doors: [
      {
        key: 'practise',
        label: text.practise,
        text: text.practiseText,
        action: { do: 'visit', route: { screen: 'practise' } },
        icon: 'play',
        person: 'amira',
        mood: 'calm',
        tone: 'teal',
      },
      {
        key: 'class',
        label: text.lesson,
        text: text.lessonText,
        action: { do: 'visit', route: { screen: 'class' } },
        icon: 'presentation',
        person: 'okafor',
        mood: 'happy',
        tone: 'sun',
      },
      {
        key: 'assembly',
        label: text.assembly,
        text: text.assemblyText,
        action: { do: 'visit', route: { screen: 'assembly' } },
        icon: 'users',
        person: 'kofi',
        mood: 'happy',
        tone: 'plum',
      },
      {
        key: 'families',
        label: text.families,
        text: text.familiesText,
        action: { do: 'visit', route: { screen: 'families' } },
        icon: 'house',
        person: 'abuela',
        mood: 'calm',
        tone: 'coral',
      },
    ],
    chips: [
      {
        key: 'privacy',
        label: text.privacy,
        action: { do: 'visit', route: { screen: 'privacy' } },
        icon: 'shield-check',
      },
    ],
  };
}

/** "Who is playing?" on a device that others use. */
export function gateView(ui: UiText): AskView {
  const text = ui.ask;
  return {
    screen: 'ask',
    title: text.gateTitle,
    lead: text.gateLead,
    options: [
      { key: 'go-on', label: text.goOn, detail: text.goOnDetail, action: { do: 'go-on' }, icon: 'play' },
      {
        key: 'someone-new',
        label: text.someoneNew,
        detail: text.someoneNewDetail,
        action: { do: 'someone-new' },
        icon: 'sprout',
      },
    ],
  };
}

export function agesView(ui: UiText): AskView {
  const text = ui.ask;
  return {
    screen: 'ask',
    title: text.agesTitle,
    lead: text.agesLead,
    step: text.stepOf(1, 2),
    options: ageBands.map((band) => ({
      key: `ages-${band}`,
      label: text.ages[band],
      detail: text.agesDetail[band],
      action: { do: 'set', setting: 'ages', value: band },
    })),
    back: {
      key: 'back',
      label: ui.shell.back,
      action: { do: 'visit', route: { screen: 'home' } },
      icon: 'chevron-left',
    },
  };
}

export function regionView(ui: UiText, lang: Lang, inStory: boolean): AskView {
  const text = ui.ask;
  return {
    screen: 'ask',
    title: text.regionTitle,
    lead: text.regionLead,
    ...(inStory ? {} : { step: text.stepOf(2, 2) }),
    options: regionButtons('intl', lang, false),
    back: inStory
      ? {
          key: 'back',
          label: ui.shell.back,
          action: { do: 'visit', route: { screen: 'home' } },
          icon: 'chevron-left',
        }
      : {
          key: 'back',
          label: ui.shell.back,
          action: { do: 'set', setting: 'ages', value: null },
          icon: 'chevron-left',
        },
  };
}

export function grownUpView(ui: UiText, alone: boolean): AskView {
  const text = ui.ask;
  return {
    screen: 'ask',
    title: text.grownUpTitle,
    lead: alone ? text.grownUpNoLead : text.grownUpLead,
    options: alone
      ? [
          {
            key: 'alone',
            label: text.grownUpGoOn,
            action: { do: 'grown-up', near: false },
            icon: 'arrow-right',
            primary: true,
          },
        ]
      : [
          { key: 'near', label: text.grownUpYes, action: { do: 'grown-up', near: true }, icon: 'users' },
          { key: 'not-near', label: text.grownUpNo, action: { do: 'grown-up', near: false }, icon: 'user' },
        ],
  };
}

/** At 8–10 the app asks before it reads aloud (design, section 5). */
export function readView(ui: UiText): AskView {
  const text = ui.ask;
  return {
    screen: 'ask',
    title: text.readTitle,
    lead: text.readLead,
    options: [
      { key: 'read-yes', label: text.readYes, action: { do: 'read-to-me', yes: true }, icon: 'ear' },
      { key: 'read-no', label: text.readNo, action: { do: 'read-to-me', yes: false }, icon: 'eye' },
    ],
  };
}

export interface ShelfInput {
  ui: UiText;
  lang: Lang;
  context: AppContext;
  region: Region;
  stories: readonly ShelfEntry[];
  appName: (id: string) => string;
}

/** The shelf: portrait, title, app, minutes, state; nothing that tells a look-alike from the rest. */
export function shelfView({ ui, lang, context, region, stories, appName }: ShelfInput): ShelfView {
  const text = ui.shelf;
  const ages = context.ages ?? '11-13';
  const shown = shelfOrder(
    stories.filter((story) => story.ages === ages && !story.classOnly && !story.adults),
  );
  const tricks = new Set(shown.flatMap((story) => story.tricks));
  const spotted = context.progress.tricks.filter((trick) => tricks.has(trick));
  const alike = context.progress.lookAlikes.filter((id) => shown.some((story) => story.id === id));
  return {
    screen: 'shelf',
    title: text.title,
    bandsName: text.bands,
    bands: ageBands.map((band) => ({
      key: `band-${band}`,
      label: ui.ask.ages[band],
      action: { do: 'set', setting: 'ages', value: band },
      pressed: band === ages,
    })),
    tricks: {
      text: [
        spotted.length > 0 ? text.tricks(spotted.length, tricks.size) : text.tricksNone,
        ...(alike.length > 0 ? [text.lookAlikes(alike.length)] : []),
      ].join(' · '),
      names: spotted.map((trick) => ui.tricks[trick as keyof UiText['tricks']].name),
    },
    cards: shown.map((story, i) => {
      const state = context.progress.begun[story.id]
        ? ('begun' as const)
        : context.progress.done.includes(story.id)
          ? ('done' as const)
          : ('new' as const);
      const minutes = text.minutes(story.minutes);
      return {
        key: `story-${story.id}`,
        id: story.id,
        label: story.title[lang],
        action: { do: 'visit', route: { screen: 'story', id: story.id } },
        person: story.hero,
        // Every card the same mood: a look-alike must not smile more than the rest.
        mood: 'unsure',
        app: story.app,
        appName: appName(story.app),
        minutes,
        state,
        stateText: text.state[state],
        tone: i % 4,
      };
    }),
    footer: [
      {
        key: 'country',
        label: text.country(regionNames[region][lang]),
        action: { do: 'set', setting: 'region', value: null },
        icon: 'globe',
      },
      {
        key: 'start-over',
        label: text.startOver,
        action: { do: 'start-over', sure: false },
        icon: 'rotate-ccw',
      },
    ],
    ...(context.sure
      ? {
          sure: {
            text: text.startOverSure,
            buttons: [
              { key: 'sure', label: text.startOverYes, action: { do: 'start-over', sure: true } },
              {
                key: 'not-sure',
                label: text.startOverNo,
                action: { do: 'start-over', sure: false },
                primary: true,
              },
            ] satisfies ButtonView[],
          },
        }
      : {}),
  };
}
