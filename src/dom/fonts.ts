import type { Settings } from '../views/types.ts';

/** Fonts beside the first, loaded when somebody chooses them. */
export const fontFiles: Partial<Record<Settings['font'], () => Promise<unknown>>> = {
  lexend: () => import('@fontsource-variable/lexend/wght.css'),
  opendyslexic: () =>
    Promise.all([
      import('@fontsource/opendyslexic/latin-400.css'),
      import('@fontsource/opendyslexic/latin-700.css'),
    ]),
};
