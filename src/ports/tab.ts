/**
 * This tab: whether it has been here before. A reload in the same tab goes on at once; a new tab on a device that
 * others use asks who is playing. Where the browser refuses, every visit is a new one.
 */
const mark = 'gyb:here';

/** True if this tab has been here before the page was loaded. */
export function knownTab(): boolean {
  try {
    return sessionStorage.getItem(mark) === 'yes';
  } catch {
    return false;
  }
}

/** Marks or forgets this tab. */
export function markTab(here: boolean): void {
  try {
    if (here) sessionStorage.setItem(mark, 'yes');
    else sessionStorage.removeItem(mark);
  } catch {
    // Refused: the next visit asks again, which is the careful way round.
  }
}
