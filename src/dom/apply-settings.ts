import type { Settings } from '../views/types.ts';

/**
 * Puts display settings on the page, at once and without a reload. Comes out: when the fonts that they need are there,
 * so that the canvas can draw with them.
 */
export async function applySettings(settings: Settings): Promise<void> {
  const root = document.documentElement;
  root.dataset['theme'] = settings.theme;
  root.dataset['font'] = settings.font;
  root.dataset['spacing'] = settings.spacing;
  root.dataset['motion'] = settings.motion;
  root.style.setProperty('--size', `calc(var(--base) * ${settings.text / 100})`);
  // Pictures have a style sheet of their own; where it cannot be loaded now, it comes with everything else.
  if (settings.view === 'drawn') await import('./css/room.css').catch(() => undefined);
  // Fonts beside the first are loaded when somebody chooses them.
  if (settings.font !== 'atkinson') await (await import('./fonts.ts')).fontFiles[settings.font]?.();
  await document.fonts.ready;
}
