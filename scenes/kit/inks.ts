/** The few colours of the theme that a picture's boxes do not carry themselves. */
export interface Inks {
  /** Of flat shadows. */
  shade: string;
  /** Of outlines. */
  edge: string;
  /** Of what fills up: progress, shields. */
  water: string;
  /** Of the dots of somebody who is typing. */
  dots: string;
  ground: string;
}

/** Reads them where the page keeps them: the custom properties of the theme (`dom/css/tokens.css`). */
export function readInks(element: Element): Inks {
  const style = getComputedStyle(element);
  const value = (name: string, fallback: string) => style.getPropertyValue(name).trim() || fallback;
  return {
    shade: value('--shade', '#1f2a3726'),
    edge: value('--edge', '#1f2a37'),
    water: value('--teal', '#0f766e'),
    dots: value('--plum', '#6d4c8d'),
    ground: value('--card', '#ffffff'),
  };
}
