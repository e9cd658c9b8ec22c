import {
  type AppContext,
  type AppEvent,
  appChart,
  atFirst,
  type Place,
  type State,
  type Way,
} from './app.chart.ts';

/** Where the app stands: its screen as a path (`home`, `story.chat`), what is over it, and what it knows. */
export interface AppState {
  screen: string;
  overlay: Extract<AppEvent, { type: 'overlay' }>['show'];
  context: AppContext;
}

/** Whoever says where an event leads: the steps below, or XState. */
export interface AppPlayer {
  state(): AppState;
  send(event: AppEvent): void;
}

/** The app of a page. */
export interface App extends AppPlayer {
  /** Calls back after every event. */
  subscribe(then: (state: AppState) => void): void;
  /** Goes on with another player, from where the app stands. */
  handOver(play: (from: AppState) => AppPlayer): void;
}

/** Opens the app. Goes in: what the link and the device say. */
export function openApp(input: Partial<AppContext> & { place: Place }): App {
  let player = stepThrough({ ...atFirst, ...input });
  const listeners: Array<(state: AppState) => void> = [];
  return {
    state: () => player.state(),
    send: (event) => {
      player.send(event);
      for (const then of listeners) then(player.state());
    },
    subscribe: (then) => {
      listeners.push(then);
    },
    handOver: (play) => {
      player = play(player.state());
    },
  };
}

type Region = 'screen' | 'overlay';
const regions = Object.keys(appChart.states) as Region[];

/**
 * Walks the chart as XState does, with as much of a state machine as the chart uses: XState itself is loaded when the
 * first choice is on the screen. A test sends the same events to both.
 */
export function stepThrough(context: AppContext): AppPlayer {
  const where: Record<Region, string[]> = { screen: [], overlay: [] };
  const event = { type: 'start' } as unknown as AppEvent;
  for (const region of regions) goOn(region, event);

  /** Into the innermost state, and on along every way that needs no event. */
  function goOn(region: Region, event: AppEvent): void {
    const path = where[region];
    for (let state = stateAt(region, path); ; state = stateAt(region, path)) {
      const way = state.always?.find(({ guard }) => !guard || guard({ context, event }));
      if (way) take(region, path.length, way, event);
      else if (state.initial !== undefined) path.push(state.initial);
      else return;
    }
  }

  /** `depth`: how far in the state lies whose way it is. */
  function take(region: Region, depth: number, { target, change }: Way, event: AppEvent): void {
    if (change) context = { ...context, ...change({ context, event }) };
    if (target === undefined) return;
    const inside = target.startsWith('.');
    where[region].splice(
      inside ? depth : depth - 1,
      Number.POSITIVE_INFINITY,
      inside ? target.slice(1) : target,
    );
  }

  return {
    state: () => ({
      screen: where.screen.join('.'),
      overlay: where.overlay.join() as AppState['overlay'],
      context,
    }),
    send: (event) => {
      const asked = { context, event };
      const find = (on: State['on']) => on?.[event.type]?.find(({ guard }) => !guard || guard(asked));
      let taken = false;
      for (const region of regions)
        for (let depth = where[region].length; depth >= 0; depth -= 1) {
          const way = find(stateAt(region, where[region].slice(0, depth)).on);
          if (!way) continue;
          taken = true;
          take(region, depth, way, event);
          break;
        }
      const way = taken ? undefined : find(appChart.on);
      if (way?.change) context = { ...context, ...way.change(asked) };
      for (const region of regions) goOn(region, event);
    },
  };
}

function stateAt(region: Region, path: readonly string[]): State {
  let state: State = appChart.states[region];
  for (const name of path) state = state.states?.[name] ?? {};
  return state;
}
