import { shortFormAfter } from '../../machines/app.machine.ts';
import type { ChatEvent } from '../../machines/chat.machine.ts';
import { movesOf } from '../../machines/chat.table.ts';
import { moves } from '../../scenario/graph.ts';
import type { Move, Scenario } from '../../scenario/types.ts';
import type { SheetView } from '../../views/types.ts';
import type { Entry } from '../entries.ts';
import { eventsToStep, linesWithTrick, marksSoFar, middleOf } from '../find-path.ts';
import { alone } from '../stories.ts';
import { viewOf } from '../view-of.ts';

/** A step of an exercise looks different after these presses. */
interface Variant {
  move: Move;
  step: string;
  name: string;
  more: (story: Scenario, events: readonly ChatEvent[]) => readonly ChatEvent[];
  shows: (sheet: SheetView) => boolean;
}

const variants: readonly Variant[] = [
  {
    move: 'pause',
    step: 'look',
    name: 'trick-marked',
    more: (story, events) => marksSoFar(story, events).slice(-1),
    shows: ({ note }) => note !== undefined,
  },
  {
    move: 'pause',
    step: 'look',
    name: 'fine-so-far',
    more: (story, events) => {
      const shown = new Set(itemsAt(story, events));
      return linesWithTrick(story, false)
        .filter((line) => shown.has(line))
        .slice(-1)
        .map((line) => ({ type: 'pause.mark', line }));
    },
    shows: ({ note }) => note !== undefined,
  },
  {
    move: 'save',
    step: 'pick',
    name: 'all-picked',
    more: (story, events) => itemsAt(story, events).map((item) => ({ type: 'save.pick', item })),
    shows: ({ items, options }) =>
      items.some(({ picked }) => picked) && !options.some(({ disabled }) => disabled),
  },
  {
    move: 'report',
    step: 'about',
    name: 'does-not-fit',
    more: () => [{ type: 'report.ill', what: 'a' }],
    shows: ({ note }) => note !== undefined,
  },
];

/** What can be picked or marked on a sheet. */
function itemsAt(story: Scenario, events: readonly ChatEvent[]): string[] {
  const { screen } = viewOf({ screen: 'story.chat', story: story.id, events });
  const items = screen.screen === 'chat' ? (screen.sheet?.items ?? []) : [];
  return items.filter(({ disabled }) => disabled === undefined).map(({ key }) => key);
}

const shown =
  (test: (sheet: SheetView) => boolean): Entry['shows'] =>
  (view) =>
    view.screen.screen === 'chat' && view.screen.sheet !== undefined && test(view.screen.sheet);

/** Every step of the five exercises, in every story in which it can be come to. */
export const exerciseEntries: readonly Entry[] = alone.flatMap(({ story }) =>
  moves.flatMap((move): Entry[] =>
    Object.keys(movesOf(story)[move].steps).flatMap((step): Entry[] => {
      const kind = /^(?:say|heard)-(.+)$/.exec(step)?.[1] ?? (step === 'mended' ? 'clumsy' : undefined);
      if (kind && !Object.values(story.tell.people).some((person) => person.kind === kind)) return [];
      if (
        step === 'other' &&
        !Object.values(story.tell.people).some(
          ({ kind: one }) => one === 'later' || one === 'friend' || one === 'clumsy',
        )
      )
        return [];
      const events = () => eventsToStep(story, move, step) ?? [];
      const scene = { screen: 'story.chat', story: story.id } as const;
      const short = step === 'short' ? { progress: { practised: { [move]: shortFormAfter } } } : {};
      return [
        {
          id: `exercise/${story.id}-${move}-${step}`,
          scene: () => ({ ...scene, ...short, events: events() }),
          shows: shown((sheet) => sheet.step === `${move}.${step}`),
        },
        ...variants
          .filter((one) => one.move === move && one.step === step)
          .filter(
            ({ name }) =>
              name !== 'trick-marked' || marksSoFar(story, middleOf(story, false) ?? []).length > 0,
          )
          .filter(({ more, name }) => name !== 'fine-so-far' || more(story, events()).length > 0)
          .map(
            ({ name, more, shows }): Entry => ({
              id: `exercise/${story.id}-${move}-${step}-${name}`,
              scene: () => {
                const before = events();
                return { ...scene, events: [...before, ...more(story, before)] };
              },
              shows: shown(shows),
            }),
          ),
      ];
    }),
  ),
);
