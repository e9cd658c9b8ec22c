import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import '../dom/css/core.css';
import '../dom/css/room.css';
import '../dom/css/paper.css';
import { h, render } from 'preact';
import type { Canvas } from '../app/canvas.ts';
import { App, setLessonParts, setPaper, setParts } from '../dom/app.tsx';
import { applySettings } from '../dom/apply-settings.ts';
import { watchLayout } from '../dom/layout.ts';
import * as lessonParts from '../dom/lesson/parts.ts';
import { Paper } from '../dom/paper.tsx';
import * as parts from '../dom/parts.ts';
import type { Action, AppView } from '../views/types.ts';
import { entryOf } from './entries.ts';
import { viewOf } from './view-of.ts';
import type { Wish } from './wish.ts';
import { reworded } from './wording.ts';

/** Shows the screen of the address, and another when the address changes. What is pressed on it is only noted. */
export async function openFrame(root: HTMLElement, first: Wish): Promise<void> {
  let view: AppView | undefined;
  let wish = first;
  let canvas: Canvas | undefined;
  const measure = watchLayout();
  const still = () =>
    view?.settings.motion === 'off' || matchMedia('(prefers-reduced-motion: reduce)').matches;
  setParts(parts);
  setLessonParts(lessonParts);
  setPaper(Paper);

  const dispatch = (action: Action) => {
    window.gallery.pressed.push(action);
    document.body.dataset['pressed'] = JSON.stringify(action);
  };
  const show = async (id: string, wanted: Wish) => {
    wish = wanted;
    const entry = entryOf(id);
    delete document.body.dataset['entry'];
    view = reworded(viewOf(entry.scene(), wish.settings), wish.wording);
    await applySettings(view.settings);
    measure();
    // Taken away first: parts that were opened by a press belong to the screen before.
    render(null, root);
    render(h(App, { view, dispatch }), root);
    await painted();
    for (const key of entry.press ?? []) {
      const button = document.querySelector<HTMLElement>(`[data-press="${CSS.escape(key)}"]`);
      if (!button) throw new Error(`${entry.id}: there is nothing to press called "${key}".`);
      button.click();
      await painted();
    }
    if (view.drawn) await draw();
    canvas?.redraw();
    document.body.dataset['entry'] = entry.id;
  };
  const draw = async () => {
    if (canvas) return;
    const { openCanvas } = await import('../app/canvas.ts');
    canvas = await openCanvas(root, () => ({ drawn: view?.drawn ?? false, still: still() }));
  };

  window.gallery.show = show;
  const fromAddress = () => show(decodeURIComponent(location.hash.slice(1)), wish);
  addEventListener('hashchange', () => void fromAddress());
  await fromAddress();
}

/** Until what was changed is on the page, with whatever the change asks for afterwards. */
function painted(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
  });
}
