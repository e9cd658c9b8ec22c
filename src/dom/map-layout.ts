import type { MapView } from '../views/types.ts';

/** How text is measured for the map: the width of a string in CSS pixels, and the height of a line. */
export interface MapType {
  widthOf: (text: string) => number;
  line: number;
}

export interface PlacedNode {
  id: string;
  /** Of the top left corner. */
  x: number;
  y: number;
  w: number;
  h: number;
  lines: string[];
}

export interface MapLayout {
  width: number;
  height: number;
  /** In the order of the story. */
  nodes: PlacedNode[];
  edges: Array<{ from: string; to: string; taken: boolean; path: string }>;
}

/** `across`: from left to right, for wide screens and paper; `down`: from top to bottom, for phones. */
export type MapFlow = 'across' | 'down';

const inset = 12;

/**
 * Places the map's nodes and draws its ways with the layout library, which arrives only now. Lengths are CSS pixels.
 * @param most the greatest width that a node's label may have before it is wrapped
 */
export async function layoutMap(
  map: MapView,
  type: MapType,
  flow: MapFlow,
  most: number,
): Promise<MapLayout> {
  const { Graph, layout } = await import('@dagrejs/dagre');
  const graph = new Graph({ multigraph: false, compound: false });
  graph.setGraph({
    rankdir: flow === 'across' ? 'LR' : 'TB',
    nodesep: flow === 'across' ? 16 : 14,
    ranksep: flow === 'across' ? 44 : 40,
    edgesep: 10,
    marginx: 10,
    marginy: 10,
  });
  graph.setDefaultEdgeLabel(() => ({}));
  const linesOf = new Map(map.nodes.map((node) => [node.id, wrap(node.label, type.widthOf, most)]));
  for (const node of map.nodes) {
    const lines = linesOf.get(node.id) ?? [];
    // Room for the sign of "What if?".
    const sign = node.whatIf ? type.line : 0;
    graph.setNode(node.id, {
      width: Math.ceil(Math.max(...lines.map(type.widthOf), 40) + sign + 2 * inset),
      height: Math.ceil(Math.max(44, lines.length * type.line + inset * 1.4)),
    });
  }
  // The way taken is kept straight.
  for (const { from, to, taken } of map.edges) graph.setEdge(from, to, { weight: taken ? 6 : 1 });
  layout(graph);

  const size = graph.graph() as { width?: number; height?: number };
  const placed = map.nodes.map(({ id }) => {
    const node = graph.node(id) as { x: number; y: number; width: number; height: number };
    return {
      id,
      x: node.x - node.width / 2,
      y: node.y - node.height / 2,
      w: node.width,
      h: node.height,
      lines: linesOf.get(id) ?? [],
    };
  });
  const order = (a: PlacedNode, b: PlacedNode) =>
    flow === 'across' ? a.x - b.x || a.y - b.y : a.y - b.y || a.x - b.x;
  return {
    width: Math.ceil(size.width ?? 0),
    height: Math.ceil(size.height ?? 0),
    nodes: placed.sort(order),
    edges: map.edges.map(({ from, to, taken }) => ({
      from,
      to,
      taken,
      path: curve((graph.edge(from, to) as { points: Array<{ x: number; y: number }> }).points),
    })),
  };
}

/** Breaks a label into lines of at most `most`, as even as words allow. A word that is longer keeps its line. */
export function wrap(label: string, widthOf: (text: string) => number, most: number): string[] {
  const words = label.split(/\s+/u).filter(Boolean);
  const greedy = fill(words, widthOf, most);
  if (greedy.length < 2) return greedy;
  // The narrowest width that needs no more lines: two even lines read better than a long one and a stump.
  for (let width = most * 0.5; width < most; width += most * 0.05) {
    const even = fill(words, widthOf, width);
    if (even.length === greedy.length) return even;
  }
  return greedy;
}

function fill(words: readonly string[], widthOf: (text: string) => number, most: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    if (line !== undefined && widthOf(`${line} ${word}`) <= most) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A soft line through points: straight at its ends, round at every bend. */
function curve(points: ReadonlyArray<{ x: number; y: number }>): string {
  const at = (p: { x: number; y: number }) => `${p.x.toFixed(1)} ${p.y.toFixed(1)}`;
  const [first, ...rest] = points;
  if (!first) return '';
  const last = rest.at(-1) ?? first;
  let path = `M${at(first)}`;
  rest.slice(0, -1).forEach((point, i) => {
    const next = rest[i + 1] ?? last;
    const mid = i === rest.length - 2 ? last : { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 };
    path += `Q${at(point)} ${at(mid)}`;
  });
  return rest.length < 2 ? `${path}L${at(last)}` : path;
}
