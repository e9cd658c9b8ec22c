/** Countries that have their own list, and `intl` for everywhere else. Always chosen by the reader, never guessed. */
export const regions = ['us', 'gb', 'ca', 'au', 'ie', 'nz', 'es', 'mx', 'intl'] as const;

export type Region = (typeof regions)[number];
