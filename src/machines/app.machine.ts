import { assign, createActor, createMachine } from 'xstate';
import {
  type AppContext,
  type AppEvent,
  appChart,
  atFirst,
  type Place,
  type State,
  type Way,
} from './app.chart.ts';
import type { AppPlayer, AppState } from './app.steps.ts';

export * from './app.chart.ts';

const wayOf = ({ target, guard, change }: Way) => ({
  ...(target === undefined ? {} : { target }),
  ...(guard ? { guard } : {}),
  ...(change ? { actions: assign(change as never) } : {}),
});

/** A state of the chart as XState writes it. */
function stateOf({ initial, always, on, states }: State): object {
  return {
    ...(initial === undefined ? {} : { initial }),
    ...(always ? { always: always.map(wayOf) } : {}),
    ...(on ? { on: mapped(on, (ways) => ways.map(wayOf)) } : {}),
    ...(states ? { states: mapped(states, stateOf) } : {}),
  };
}

function mapped<A, B>(all: Readonly<Record<string, A>>, to: (one: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(all).map(([name, one]) => [name, to(one)]));
}

/** The XState machine of the app: two regions, the screen and what is over it. */
export const appMachine = createMachine({
  types: {} as {
    context: AppContext;
    events: AppEvent;
    input: Partial<AppContext> & { place: Place };
  },
  ...stateOf(appChart),
  id: 'app',
  type: 'parallel',
  context: ({ input }) => ({ ...atFirst, ...input }),
});

/** The app played by XState, from where it stands. */
export function playApp({ screen, overlay, context }: AppState): AppPlayer {
  const [outer = '', inner] = screen.split('.');
  const value = { screen: inner === undefined ? outer : { [outer]: inner }, overlay };
  const actor = createActor(appMachine, {
    input: context,
    snapshot: appMachine.resolveState({ value, context }) as never,
  });
  actor.start();
  return {
    state: () => {
      const now = actor.getSnapshot();
      return { ...placesOf(now.value as Record<string, unknown>), context: now.context };
    },
    send: (event) => actor.send(event),
  };
}

/** Where XState says that the app stands, as `story.chat`. */
export function placesOf(value: Record<string, unknown>): Pick<AppState, 'screen' | 'overlay'> {
  const { screen, overlay } = value;
  const path = typeof screen === 'object' && screen ? Object.entries(screen)[0]?.join('.') : screen;
  return { screen: String(path), overlay: String(overlay) as AppState['overlay'] };
}
