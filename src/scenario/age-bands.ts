import type { AgeBand } from './types.ts';

/** All age bands, youngest first. */
export const ageBands: readonly AgeBand[] = ['8-10', '11-13', '14-17'];
