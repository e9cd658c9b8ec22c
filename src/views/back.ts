import type { Route } from './types.ts';

/** Where a story goes back to: students to their shelf, adults to the page that its door is on. */
export const backFrom = ({ adults }: { adults?: boolean | undefined }): Route => ({
  screen: adults ? 'families' : 'practise',
});
