declare module 'virtual:shelf' {
  import type { ShelfEntry } from './scenario/catalogue.ts';

  const shelf: ShelfEntry[];
  export default shelf;
}
