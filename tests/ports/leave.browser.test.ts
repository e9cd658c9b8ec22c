import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { leave } from '../../src/ports/leave.ts';
import { LEAVE_SITE } from '../../src/ports/leave-site.ts';
import { neutralNotes } from '../../src/ports/neutral-note.ts';
import { showNeutralNote } from '../../src/ports/neutral-page.ts';
import { probeAbilities, rendererHint } from '../../src/ports/renderer-hint.ts';
import { listenForTripleShift } from '../../src/ports/triple-shift.ts';

let address = '';

beforeEach(() => {
  address = location.href;
  document.title = 'A story';
  document.body.innerHTML = '<h1>A story</h1><dialog><p>Help</p></dialog>';
  document.querySelector('dialog')?.showModal();
});

afterEach(() => {
  vi.useRealTimers();
  history.replaceState(null, '', address);
  document.documentElement.removeAttribute('style');
  document.documentElement.lang = 'en';
  document.body.replaceChildren();
});

test('silence first, then a blank page, then the site', () => {
  vi.useFakeTimers();
  const order: string[] = [];
  leave({
    showNote: showNeutralNote,
    stop: () => order.push(`stop, ${document.title}`),
    online: () => true,
    goTo: (url) => order.push(`${url}, ${document.title}`),
  });
  expect(order).toEqual(['stop, A story', `${LEAVE_SITE}, …`]);
  // Nothing of the story has a place on the screen any more, an open dialog above everything included.
  expect(document.body.innerText.trim()).toBe('');
  expect(document.querySelector('dialog')?.getClientRects()).toHaveLength(0);
});

test('a site that never comes is replaced by our own note', () => {
  vi.useFakeTimers();
  leave({ stop: () => undefined, showNote: showNeutralNote, online: () => true, goTo: () => undefined });
  vi.advanceTimersByTime(3_000);
  expect(document.body.innerText).toContain(neutralNotes[0]?.intro);
});

test('without a network the note is there at once, in the page’s language first, and at its own address', () => {
  document.documentElement.lang = 'es';
  const goTo = vi.fn();
  leave({ stop: () => undefined, showNote: showNeutralNote, online: () => false, goTo });
  expect(goTo).not.toHaveBeenCalled();
  expect(document.title).toBe('Tipos de nubes');
  expect([...document.querySelectorAll('section')].map((part) => part.lang)).toEqual(['es', 'en']);
  expect(document.body.innerText).not.toContain('story');
  expect(location.pathname.endsWith('/neutral.html')).toBe(true);
});

test('sound that cannot be stopped does not keep anybody here', () => {
  const goTo = vi.fn();
  vi.useFakeTimers();
  leave({
    showNote: showNeutralNote,
    stop: () => {
      throw new Error('stuck');
    },
    online: () => true,
    goTo,
  });
  expect(goTo).toHaveBeenCalledWith(LEAVE_SITE);
});

test('Shift three times leaves, announced after the first and the second; off means off', async () => {
  document.body.innerHTML = '<input aria-label="text">';
  const onLeave = vi.fn();
  const onProgress = vi.fn();
  let on = true;
  const end = listenForTripleShift(onLeave, { enabled: () => on, onProgress });
  await userEvent.click(document.querySelector('input') as Element);
  await userEvent.keyboard('{Shift}{Shift}');
  expect(onProgress.mock.calls).toEqual([[1], [2]]);
  await userEvent.keyboard('a');
  expect(onProgress).toHaveBeenLastCalledWith(0);
  await userEvent.keyboard('{Shift}{Shift}');
  expect(onLeave).not.toHaveBeenCalled();
  await userEvent.keyboard('{Shift}');
  expect(onLeave).toHaveBeenCalledOnce();
  on = false;
  await userEvent.keyboard('{Shift}{Shift}{Shift}');
  on = true;
  end();
  await userEvent.keyboard('{Shift}{Shift}{Shift}');
  expect(onLeave).toHaveBeenCalledOnce();
});

test('the renderer of this browser is named and judged, without a WebGL context left open', () => {
  const abilities = probeAbilities();
  expect(abilities.canvas2d).toBe(true);
  expect(['webgl', 'canvas']).toContain(rendererHint(abilities));
  // Browsers keep about sixteen; were one left open each time, the first of these would be lost.
  const first = document.createElement('canvas').getContext('webgl');
  for (let i = 0; i < 20; i++) probeAbilities();
  expect(first?.isContextLost() ?? false).toBe(false);
});
