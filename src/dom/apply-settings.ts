import type { Settings } from '../views/types.ts';

/** Fonts beside the first, loaded when somebody chooses them. */
const fontFiles: Partial<Record<Settings['font'], () => Promise<unknown>>> = {
  lexend: () => import('@fontsource-variable/lexend/wght.css'),
  opendyslexic: () =>
    Promise.all([
      import('@fontsource/opendyslexic/latin-400.css'),
      import('@fontsource/opendyslexic/latin-700.css'),
    ]),
};

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
  await fontFiles[settings.font]?.();
  await document.fonts.ready;
}
