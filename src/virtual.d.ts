declare module 'virtual:shelf' {
  import type { ShelfEntry } from './scenario/catalogue.ts';

  const shelf: ShelfEntry[];
  export default shelf;
}

declare module 'virtual:art' {
  /** Address of the folder of pictures, with a slash at its end. */
  const folder: string;
  export default folder;
}
