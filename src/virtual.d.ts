declare module 'virtual:shelf' {
  import type { ShelfEntry } from './scenario/catalogue.ts';

  const shelf: ShelfEntry[];
  export default shelf;
}

declare module 'virtual:openings' {
  import type { Opening } from './scenario/opening.ts';
  import type { Lang } from './scenario/types.ts';

  /** Ids of all stories. */
  export const storyIds: readonly string[];
  /** Those that adults play. */
  export const adultIds: readonly string[];
  /** The opening of a story in a language. Rejects where it cannot be loaded. */
  export function loadOpening(id: string, lang: Lang): Promise<Opening>;
}

declare module 'virtual:art' {
  /** Address of the folder of pictures, with a slash at its end. */
  const folder: string;
  export default folder;
}
