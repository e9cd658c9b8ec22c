import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { icons } from '../shared/icons.ts';
import type { MapView } from '../views/types.ts';
import { layoutMap, type MapFlow, type MapLayout, type MapType, type PlacedNode } from './map-layout.ts';
import { type Dispatch, Press } from './press.tsx';

interface StoryMapProps {
  map: MapView;
  dispatch: Dispatch;
  /** The drawing has been laid out. */
  onReady?: () => void;
}

/**
 * The story as a drawing: the way taken in bold, the other ways, endings round. Every decisive moment can be pressed in
 * the drawing and in the list below it; the way taken also stands there in words.
 */
export function StoryMap({ map, dispatch, onReady }: StoryMapProps) {
  const frame = useRef<HTMLDivElement>(null);
  const probe = useRef<HTMLSpanElement>(null);
  const [layout, setLayout] = useState<{ flow: MapFlow; line: number; made: MapLayout } | null>(null);
  // Without a network the drawing may not come; the words and the list are whole without it.
  const [missing, setMissing] = useState(false);
  const ready = useRef(onReady);
  ready.current = onReady;

  useEffect(() => {
    const box = frame.current;
    const letters = probe.current;
    if (!box || !letters) return;
    let turn = 0;
    let gone = false;
    const draw = async () => {
      turn += 1;
      const mine = turn;
      await document.fonts.ready;
      // Closed meanwhile: letters that are no longer on the page have no size.
      if (!letters.isConnected || mine !== turn) return;
      const flow: MapFlow = box.clientWidth < 640 ? 'down' : 'across';
      const type = typeOf(letters);
      const made = await layoutMap(map, type, flow, type.line * (flow === 'down' ? 5 : 6.5));
      if (gone || mine !== turn) return;
      setLayout({ flow, line: type.line, made });
      ready.current?.();
    };
    // Letters that change their size, font or spacing, and a screen that turns, need another drawing.
    const watch = new ResizeObserver(() => {
      draw().catch(() => {
        setMissing(true);
        ready.current?.();
      });
    });
    watch.observe(letters);
    watch.observe(box);
    return () => {
      gone = true;
      watch.disconnect();
    };
  }, [map]);

  // What was reached last is in sight when the map opens.
  const drawn = layout?.flow;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each way of drawing; later the reader scrolls.
  useLayoutEffect(() => {
    const box = frame.current;
    const here = layout?.made.nodes.find(({ id }) => map.nodes.find((node) => node.id === id)?.here);
    if (!box || !here) return;
    box.scrollLeft = here.x + here.w / 2 - box.clientWidth / 2;
    box.scrollTop = here.y + here.h / 2 - box.clientHeight / 2;
  }, [drawn]);

  const order = layout?.made.nodes.map(({ id }) => id) ?? [];
  const whatIfs = map.nodes
    .filter((node) => node.whatIf)
    .sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));

  return (
    <div class="story-map">
      <p class="map-name">{map.name}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <div
        class={layout || missing ? 'map-frame' : 'map-frame waiting'}
        ref={frame}
        role="group"
        aria-label={map.name}
        tabIndex={0}
      >
        <span class="map-probe" ref={probe} aria-hidden="true">
          Mm
        </span>
        {layout ? <Drawing map={map} layout={layout.made} line={layout.line} dispatch={dispatch} /> : null}
      </div>
      {map.words.length > 0 ? (
        <>
          <h3 class="map-words-name">{map.wordsName}</h3>
          <ol class="map-words">
            {map.words.map((word, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the way is one list that is never reordered.
              <li key={i}>{word}</li>
            ))}
          </ol>
        </>
      ) : null}
      {/* In the order of the drawing: put in order later, it would move under the finger. */}
      {(layout || missing) && whatIfs.length > 0 ? (
        <ul class="what-ifs">
          {whatIfs.map(({ id, whatIf }) =>
            whatIf ? (
              <li key={id}>
                <Press button={whatIf} dispatch={dispatch} />
              </li>
            ) : null,
          )}
        </ul>
      ) : null}
    </div>
  );
}

function Drawing({
  map,
  layout,
  line,
  dispatch,
}: {
  map: MapView;
  layout: MapLayout;
  line: number;
  dispatch: Dispatch;
}) {
  const nodes = new Map(map.nodes.map((node) => [node.id, node]));
  const edges = [...layout.edges].sort((a, b) => Number(a.taken) - Number(b.taken));
  return (
    <svg
      class="map-drawing"
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      width={layout.width}
      height={layout.height}
      role="group"
      aria-label={map.name}
    >
      {edges.map((edge) => (
        <path key={`${edge.from}>${edge.to}`} class={edge.taken ? 'way taken' : 'way'} d={edge.path} />
      ))}
      {layout.nodes.map((place) => {
        const node = nodes.get(place.id);
        return node ? (
          <Node key={place.id} node={node} place={place} line={line} dispatch={dispatch} />
        ) : null;
      })}
    </svg>
  );
}

function Node({
  node,
  place,
  line,
  dispatch,
}: {
  node: MapView['nodes'][number];
  place: PlacedNode;
  line: number;
  dispatch: Dispatch;
}) {
  const { whatIf } = node;
  const { x, y, w, h, lines } = place;
  const press = whatIf
    ? {
        role: 'button' as const,
        tabIndex: 0,
        'aria-label': whatIf.label,
        'data-press': `map:${whatIf.key}`,
        onClick: () => dispatch(whatIf.action),
        onKeyDown: (event: KeyboardEvent) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          dispatch(whatIf.action);
        },
      }
    : {};
  const round = node.kind === 'end' ? h / 2 : 12;
  const sign = whatIf ? line : 0;
  const top = y + h / 2 - ((lines.length - 1) * line) / 2;
  const kinds = ['node', node.kind, node.taken ? 'taken' : '', node.here ? 'here' : '', whatIf ? 'can' : ''];
  return (
    <g class={kinds.filter(Boolean).join(' ')} {...press}>
      {node.here ? (
        <rect class="here-ring" x={x - 6} y={y - 6} width={w + 12} height={h + 12} rx={round + 6} />
      ) : null}
      <rect class="plate" x={x} y={y} width={w} height={h} rx={round} />
      {whatIf ? (
        <svg
          class="sign"
          x={x + 10}
          y={y + h / 2 - line * 0.38}
          width={line * 0.76}
          height={line * 0.76}
          viewBox="0 0 24 24"
          aria-hidden="true"
        >
          {icons['rotate-ccw'].map(({ attrs }) => (
            <path key={attrs['d']} {...attrs} />
          ))}
        </svg>
      ) : null}
      <text aria-hidden={whatIf ? true : undefined}>
        {lines.map((words, i) => [
          // A space without width: lines are words apart for the ear.
          i > 0 ? (
            <tspan key={`${words}:space`} font-size="0">
              {' '}
            </tspan>
          ) : null,
          <tspan key={words} x={x + w / 2 + sign / 2} y={top + i * line} dominant-baseline="central">
            {words}
          </tspan>,
        ])}
      </text>
    </g>
  );
}

/** Measures with the letters of the page: its font, size and spacing. */
function typeOf(probe: HTMLElement): MapType {
  const style = getComputedStyle(probe);
  const size = Number.parseFloat(style.fontSize);
  const letter = Number.parseFloat(style.letterSpacing) || 0;
  const word = Number.parseFloat(style.wordSpacing) || 0;
  const context = document.createElement('canvas').getContext('2d');
  if (context) context.font = `700 ${style.fontSize} ${style.fontFamily}`;
  return {
    line: size * 1.3,
    widthOf: (text) =>
      (context?.measureText(text).width ?? text.length * size * 0.55) +
      text.length * letter +
      (text.split(' ').length - 1) * word,
  };
}
