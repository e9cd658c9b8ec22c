import type { Path } from '../machines/path.ts';
import { beatOf, type Spot, shapeOf, stepsFrom } from '../scenario/graph.ts';
import { key } from '../scenario/strings.ts';
import type { Scenario } from '../scenario/types.ts';
import type { Telling } from './telling.ts';
import type { MapView } from './types.ts';

/** Beats that the map shows: decisive moments and endings. */
function isNode(story: Scenario, beat: string): boolean {
  const { choices, end } = beatOf(story, beat);
  return choices !== undefined || end !== undefined;
}

/** The decisive moments and endings that come next from a spot, over beats that only go on. */
function nextNodes(story: Scenario, spot: Spot): string[] {
  if (isNode(story, spot.beat)) return [spot.beat];
  return stepsFrom(story, spot).flatMap((step) => nextNodes(story, step.to));
}

/** The map of a story: the way taken, the other ways, and a "What if …?" at every decisive moment. */
export function mapView(path: Path, telling: Telling, whatIf: boolean): MapView {
  const { story } = path;
  const { ui } = telling;
  const { spots } = shapeOf(story);
  const edges = new Map<string, { from: string; to: string; taken: boolean }>();
  const edge = (from: string, to: string, taken: boolean) => {
    const k = `${from}>${to}`;
    edges.set(k, { from, to, taken: taken || (edges.get(k)?.taken ?? false) });
  };
  for (const spot of spots) {
    if (!isNode(story, spot.beat)) continue;
    for (const step of stepsFrom(story, spot))
      for (const to of nextNodes(story, step.to)) edge(spot.beat, to, false);
  }
  const way = wayTaken(path);
  way.forEach((beat, i) => {
    const before = way[i - 1];
    if (before) edge(before, beat, true);
  });

  const named = new Set([...edges.values()].flatMap(({ from, to }) => [from, to]));
  const first = nextNodes(story, { beat: story.start, told: false, blocked: false })[0];
  return {
    name: ui.debrief.mapLead,
    nodes: [...named].map((beat) => {
      const { end } = beatOf(story, beat);
      const label = telling.text(end ? key.endTitle(beat) : key.map(beat)) || telling.text(key.gist(beat));
      const say = story.pattern === 'Y' ? ui.debrief.tryAnother : ui.debrief.whatIf;
      return {
        id: beat,
        label,
        kind: end ? ('end' as const) : beat === first ? ('start' as const) : ('moment' as const),
        taken: way.includes(beat),
        here: beat === way.at(-1),
        ...(whatIf && !end
          ? {
              whatIf: {
                key: `what-if-${beat}`,
                label: say(label),
                action: { do: 'what-if' as const, beat },
                icon: 'rotate-ccw',
              },
            }
          : {}),
      };
    }),
    edges: [...edges.values()],
    wordsName: ui.debrief.mapWords,
    words: way.map((beat) => telling.text(key.gist(beat)).replaceAll('{told}', ui.chat.someone)),
  };
}

/** Decisive moments and the ending of the path, in order, each once. */
function wayTaken(path: Path): string[] {
  const beats = [path.story.start, ...path.moments.map(({ after }) => after.beat)];
  return beats.filter((beat, i) => beats.indexOf(beat) === i && isNode(path.story, beat));
}
