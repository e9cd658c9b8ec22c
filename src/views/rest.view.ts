/** All screens that nobody meets on the way from a link to the first choice, and what lies over them. */
import type { AppContext } from '../machines/app.chart.ts';
import { type Region, servicesFor } from '../scenario/help.ts';
import {
  type AppInput,
  type Later,
  type LoadedStory,
  loadingView,
  noticeScreen,
  plainPage,
  storyOpensWithHelp,
  visit,
} from './app.view.ts';
import { backFrom } from './back.ts';
import { chatView } from './chat.view.ts';
import { debriefView } from './debrief.view.ts';
import { displayView } from './display.view.ts';
import { helpView, serviceView } from './help.view.ts';
import type { LinkProblem } from './links.ts';
import { mapView } from './map.view.ts';
import { familiesView, privacyView } from './reading.view.ts';
import { agesView, gateView, grownUpView, homeView, readView, regionView, shelfView } from './start.view.ts';
import { readerOf, tellingOf } from './telling-of.ts';
import type { UiText } from './text/ui.types.ts';
import type { ButtonView, ChatView, OverlayView, PageView, ScreenView, ServiceView } from './types.ts';

/** The screen as it stands, for all but the chat and its content notice. */
export function restView(input: AppInput, later: Later): ScreenView {
  const { screen, context, settings, ui, story, shelf } = input;
  const { lang } = settings;
  switch (screen) {
    case 'home':
      return homeView(ui);
    case 'practise.gate':
    case 'story.gate':
      return gateView(ui);
    case 'practise.ages':
      return agesView(ui);
    case 'practise.region':
      return regionView(ui, lang, false);
    case 'story.region':
      return regionView(ui, lang, true);
    case 'practise.grownUp':
      return grownUpView(ui, context.grownUp === 'alone');
    case 'practise.read':
      return readView(ui);
    case 'practise.shelf':
      return shelfView({
        ui,
        lang,
        context,
        region: regionOf(context),
        stories: shelf,
        appName: input.names.app,
      });
  }
  if (screen.startsWith('story.')) {
    const entry = shelf.find(({ id }) => context.place.screen === 'story' && context.place.id === id);
    if (entry?.classOnly) return closedDoorView(ui);
    if (!entry || !story) return loadingView(ui);
    return screen === 'story.debrief'
      ? debriefScreen(input, story, later)
      : noticeScreen(
          input,
          entry,
          tellingOf(input, story).text('notice'),
          storyOpensWithHelp(entry.number)
            ? {
                title: ui.notice.helpFirstTitle,
                lines: [ui.notice.helpFirstLead],
                services: helpersOf(input, story, later),
              }
            : undefined,
        );
  }
  const { place } = context;
  if (place.screen === 'class' || place.screen === 'assembly')
    return input.lesson ? input.lesson(input, later) : loadingView(ui);
  if (place.screen === 'paper') return input.paper?.(input, later) ?? loadingView(ui);
  return pageView(input, later);
}

/** The chat with its exercises. */
export function chatScreenView(input: AppInput, story: LoadedStory): ChatView {
  const chat = chatView(story.path, tellingOf(input, story), input.shown);
  return input.canRead ? { ...chat, tools: [...readTools(input), ...chat.tools] } : chat;
}

function readTools({ ui, settings, reading }: AppInput): ButtonView[] {
  const on = settings.read === 'on';
  return [
    {
      key: 'read',
      label: on ? ui.chat.stopReading : ui.chat.readAloud,
      action: { do: 'set', setting: 'read', value: on ? 'off' : 'on' },
      icon: 'ear',
      pressed: on,
    },
    ...(on && reading !== 'speaking'
      ? [
          {
            key: 'repeat',
            label: ui.chat.repeatReading,
            action: { do: 'read-aloud' as const, what: 'repeat' as const },
            icon: 'rotate-ccw',
          },
        ]
      : []),
  ];
}

/** Who to turn to in the reader's country: the help card of the debrief and of stories that open with it. */
function helpersOf(
  { settings, context, today }: AppInput,
  { story }: LoadedStory,
  { book, help }: Later,
): ServiceView[] {
  const { lang } = settings;
  return servicesFor(book, regionOf(context), readerOf(story, lang), today)
    .filter(({ kind }) => kind === 'emergency' || kind === 'helpline' || kind === 'report')
    .slice(0, 3)
    .map((found) => serviceView(found, help.help, lang));
}

function debriefScreen(input: AppInput, loaded: LoadedStory, later: Later): ScreenView {
  return debriefView({
    path: loaded.path,
    telling: tellingOf(input, loaded),
    quick: input.quick,
    answers: input.context.progress.begun[loaded.story.id]?.answers ?? {},
    coolDown: later.help.notices.coolDown[loaded.story.ages],
    help: later.help.help,
    services: helpersOf(input, loaded, later),
  });
}

function regionOf(context: AppContext): Region {
  return (context.region as Region | null) ?? 'intl';
}

function pageView(input: AppInput, later: Later): PageView {
  const { context, ui, settings } = input;
  const { help, book } = later;
  const { lang } = settings;
  const { place } = context;
  switch (place.screen) {
    case 'wrong-link':
      return wrongLinkView(ui, input.problems);
    default:
      break;
  }
  switch (place.screen) {
    case 'families':
      return familiesView(help, book, regionOf(context), lang, input.today, input.shelf);
    case 'privacy':
      return privacyView(help, ui.shell.home);
    default:
      return {
        ...plainPage(ui, 'help', help.help.title, [], []),
        help: helpOf(input, later),
      };
  }
}

function helpOf({ settings, context, today }: AppInput, { help, book }: Later) {
  return helpView({
    book,
    text: help.help,
    lang: settings.lang,
    ages: context.ages,
    region: context.region as Region | null,
    today,
  });
}

/** Out of a closed door: to the stories that are open. */
function toShelf(ui: UiText): ButtonView {
  return {
    key: 'shelf',
    label: ui.problems.toShelf,
    action: visit({ screen: 'practise' }),
    icon: 'play',
    primary: true,
  };
}

function closedDoorView(ui: UiText): PageView {
  return plainPage(ui, 'closed-door', ui.problems.closedTitle, ui.problems.closedLines, [toShelf(ui)]);
}

function wrongLinkView(ui: UiText, problems: readonly LinkProblem[]): PageView {
  const text = ui.problems;
  const items = problems.flatMap((problem) => {
    switch (problem.kind) {
      case 'value':
        return [`${text.linkValue(problem.name, problem.value)} ${text.linkAllowed(problem.allowed)}`];
      case 'story':
        return [text.linkStory(problem.id)];
      case 'unknown':
        return [text.linkUnknown(problem.name)];
    }
  });
  return {
    ...plainPage(ui, 'wrong-link', text.linkTitle, [text.linkLead, text.linkWhere], [toShelf(ui)]),
    blocks: [{ items }],
  };
}

/** What lies over the screen, if anything does. */
export function overlayView(input: AppInput, later: Later): OverlayView | null {
  const { overlay, ui, settings, story } = input;
  const close = ui.shell.close;
  switch (overlay) {
    case 'none':
      return null;
    case 'help':
      return { kind: 'help', close, help: helpOf(input, later) };
    case 'display':
      return { kind: 'display', close, display: displayView(ui, settings, input.canRead) };
    case 'rest':
      return {
        kind: 'rest',
        title: ui.chat.restTitle,
        lines: ui.chat.restLines,
        close: {
          key: 'rest-on',
          label: ui.chat.restOn,
          action: { do: 'overlay', show: 'none' },
          icon: 'play',
          primary: true,
        },
        buttons: [
          ...(story
            ? [
                {
                  key: 'rest-begin',
                  label: ui.notice.fromStart,
                  action: { do: 'begin', id: story.story.id },
                  icon: 'rotate-ccw',
                } as const,
              ]
            : []),
          {
            key: 'rest-shelf',
            label: ui.chat.restShelf,
            action: visit(backFrom(story?.story ?? {})),
            icon: 'chevron-left',
          },
          {
            key: 'rest-talk',
            label: ui.chat.restTalk,
            action: { do: 'overlay', show: 'help' },
            icon: 'life-buoy',
          },
        ],
      };
    case 'map':
      return story
        ? {
            kind: 'map',
            close,
            title: ui.shell.storyMap,
            // While the story is played the map shows the way so far; other ways open in the debrief.
            map: mapView(story.path, tellingOf(input, story), input.screen === 'story.debrief'),
          }
        : null;
    case 'summary': {
      if (!story) return null;
      const telling = tellingOf(input, story);
      return {
        kind: 'summary',
        close,
        title: ui.notice.summaryTitle(telling.text('title')),
        lines: story.story.summary.map((_, i) => telling.text(`summary.${i}`)),
        buttons: [
          {
            key: 'summary-talk',
            label: ui.debrief.talk,
            action: { do: 'overlay', show: 'help' },
            icon: 'life-buoy',
          },
          {
            key: 'summary-play',
            label: ui.notice.summaryPlay,
            action: { do: 'begin', id: story.story.id },
            icon: 'play',
            primary: true,
          },
        ],
      };
    }
  }
}
