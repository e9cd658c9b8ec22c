/** Time, as a seam: everything that waits or measures takes a clock, so that tests need not wait. */

/** Undoes what was scheduled; harmless afterwards. */
export type Cancel = () => void;

/** A clock. */
export type Clock = {
  /** Milliseconds that only ever grow; for measuring, not for dates. */
  readonly now: () => number;
  /** The day on this device, as `2031-05-28`. */
  readonly today: () => string;
  /** Calls back before the next picture is drawn, with `now`; never in a hidden page. */
  readonly frame: (then: (now: number) => void) => Cancel;
  /** Calls back after `ms` milliseconds. */
  readonly after: (ms: number, then: () => void) => Cancel;
};

/** The browser's clock. */
export const browserClock: Clock = {
  now: () => performance.now(),
  today: () => {
    const date = new Date();
    const two = (n: number): string => String(n).padStart(2, '0');
    return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  },
  frame: (then) => {
    const id = requestAnimationFrame(then);
    return () => cancelAnimationFrame(id);
  },
  after: (ms, then) => {
    const id = setTimeout(then, ms);
    return () => clearTimeout(id);
  },
};
