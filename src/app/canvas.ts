/** Binds the page to the canvas: measures the page whenever it changes, and lets the stage draw what was measured. */
import { openStage, type Stage } from '../../scenes/stage.ts';
import { createMeasurer } from '../dom/measure.ts';
import { probeAbilities, rendererHint } from '../ports/renderer-hint.ts';

export interface Canvas {
  /** Draws the page as it stands, once a frame however often it is asked. */
  redraw(): void;
  close(): void;
}

/** What the canvas asks before each picture. */
export interface CanvasState {
  /** Whether this screen is drawn at all. */
  drawn: boolean;
  /** Nothing may move. */
  still: boolean;
}

/**
 * Opens the canvas beneath the page. Goes in: the root of the page, and what to ask. Comes out: the canvas, or nothing
 * on a device that cannot draw; the page then goes on showing itself.
 */
export async function openCanvas(root: HTMLElement, state: () => CanvasState): Promise<Canvas | undefined> {
  const parent = document.querySelector<HTMLElement>('.canvas');
  const renderer = rendererHint(probeAbilities());
  if (!parent || renderer === 'none') return undefined;
  /** The first picture is whole: until then the page shows itself. */
  let ready = false;
  let stage: Stage | undefined = await openStage({
    parent,
    renderer,
    dpr: Math.min(3, window.devicePixelRatio || 1),
    onSlow: () => void reopen(),
    // Until the picture is back, the page shows itself.
    onLost: () => {
      ready = false;
      redraw();
    },
    onRestored: () => {
      ready = true;
      redraw();
    },
  });
  const measurer = createMeasurer(root);
  let asked = false;

  const redraw = () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      draw();
    });
  };
  const draw = () => {
    const { drawn, still } = state();
    // Measured with the class as it will be: outlines and sizes are the same, only the page's own ink turns clear.
    document.documentElement.classList.toggle('drawn', drawn && ready && stage !== undefined);
    parent.hidden = !drawn;
    if (drawn && stage) stage.show(measurer.picture(still));
  };

  /** The first picture: drawn beneath the page, and shown once it is whole. */
  async function begin(): Promise<void> {
    draw();
    if (state().drawn) await stage?.screenshotReady();
    ready = true;
    draw();
  }

  /** WebGL without a GPU is slower than drawing by the processor: start again without it. */
  async function reopen(): Promise<void> {
    stage?.destroy();
    stage = undefined;
    if (!parent) return;
    ready = false;
    stage = await openStage({ parent, renderer: 'canvas', dpr: Math.min(3, window.devicePixelRatio || 1) });
    await begin();
  }

  const onScroll = (event: Event) => {
    const log = event.target;
    if (stage && log instanceof HTMLElement && log.matches('[data-log]')) stage.scrolled(log.scrollTop);
    else redraw();
  };
  const forget = () => {
    measurer.forget();
    redraw();
  };
  const stop = new AbortController();
  const { signal } = stop;
  document.addEventListener('scroll', onScroll, { capture: true, passive: true, signal });
  addEventListener('resize', redraw, { signal });
  for (const name of [
    'pointerover',
    'pointerout',
    'pointerdown',
    'pointerup',
    'focusin',
    'focusout',
    'transitionend',
  ])
    document.addEventListener(name, redraw, { passive: true, signal });
  document.addEventListener('load', redraw, { capture: true, signal });
  document.fonts.addEventListener('loadingdone', forget, { signal });
  const sizes = new ResizeObserver(redraw);
  sizes.observe(root);
  await begin();

  return {
    redraw,
    close: () => {
      stop.abort();
      sizes.disconnect();
      document.documentElement.classList.remove('drawn');
      stage?.destroy();
      stage = undefined;
    },
  };
}
