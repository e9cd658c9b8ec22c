import { useEffect, useState } from 'preact/hooks';

/** The shapes of a screen, by the room that there is for the text as large as it has been set. */
export type Layout = 'phone' | 'tablet' | 'low' | 'laptop';

/**
 * Which layout fits. Goes in: the window in CSS pixels, and the text size in per cent: at 200 % a laptop has the room
 * of a phone, and gets its layout.
 */
export function layoutFor(width: number, height: number, text: number): Layout {
  const w = (width * 100) / text;
  const h = (height * 100) / text;
  if (h <= 560 && w >= 640) return 'low';
  if (w >= 1000) return 'laptop';
  return w >= 700 ? 'tablet' : 'phone';
}

/** The layout as it is on the page, for parts that stand elsewhere in another layout. */
export function useLayout(): Layout {
  const [layout, setLayout] = useState(layoutNow);
  useEffect(() => {
    const changed = () => setLayout(layoutNow());
    const watcher = new MutationObserver(changed);
    watcher.observe(document.documentElement, { attributeFilter: ['data-layout'] });
    changed();
    return () => watcher.disconnect();
  }, []);
  return layout;
}

function layoutNow(): Layout {
  return (document.documentElement.dataset['layout'] as Layout | undefined) ?? 'laptop';
}

/** Puts the layout on the page, now and whenever the window changes. Comes out: call it after display settings changed. */
export function watchLayout(): () => void {
  const put = () => {
    const { innerWidth, innerHeight } = window;
    const text = textSize(innerWidth);
    const layout = layoutFor(innerWidth, innerHeight, text);
    const { dataset } = document.documentElement;
    dataset['layout'] = layout;
    // Too little room for two columns of a projector's type.
    dataset['stack'] = innerWidth < 1000 || innerHeight <= 480 || layout === 'phone' ? 'yes' : 'no';
    // Where a few lines fill the window, the top bar scrolls with the page instead of covering it.
    dataset['short'] = (innerHeight * 100) / text < 420 && layout === 'phone' ? 'yes' : 'no';
  };
  put();
  addEventListener('resize', put);
  return put;
}

/** Per cent of the size that a window of this width has by itself: the setting, and the larger type of a projector. */
function textSize(width: number): number {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  return (size * 100) / (width >= 1000 ? 18 : 16);
}
