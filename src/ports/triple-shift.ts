/** Shift pressed three times, by itself: the keyboard's way to *Leave this page*, as on GOV.UK. */

/** Milliseconds in which the next press must come; each press gives them anew, for slow hands. */
export const SHIFT_PATIENCE = 5_000;
/** How many presses it takes. */
const PRESSES = 3;

/** What the keyboard did. */
export type ShiftEvent =
  | {
      readonly type: 'down';
      readonly key: string;
      /** The key is being held. */
      readonly repeat?: boolean;
      /** Control, Alt or Meta is held with it. */
      readonly withOther?: boolean;
      readonly at: number;
    }
  | { readonly type: 'up'; readonly key: string; readonly at: number }
  /** A press of the mouse, or the window lost the keyboard: Shift was used for something else. */
  | { readonly type: 'other' };

/** How far somebody has come. */
export type ShiftState = {
  readonly presses: number;
  /** When the last press ended, milliseconds. */
  readonly last: number;
  /** Shift is down and nothing else has happened since. */
  readonly alone: boolean;
};

/** Nothing pressed. */
export const noShift: ShiftState = { presses: 0, last: 0, alone: false };

/**
 * One step. A press counts when Shift comes up again and no other key was touched in between, so that capital
 * letters never count; any other key begins anew.
 * @returns the next state; `presses` is 3 exactly when the page is to be left
 */
export function stepShift(state: ShiftState, event: ShiftEvent): ShiftState {
  if (event.type === 'other') return noShift;
  if (event.type === 'down') {
    if (event.key !== 'Shift') return noShift;
    if (event.repeat) return state;
    return event.withOther ? noShift : { ...state, alone: true };
  }
  if (event.key !== 'Shift' || !state.alone) return state;
  const inTime = state.presses > 0 && state.presses < PRESSES && event.at - state.last <= SHIFT_PATIENCE;
  return { presses: inTime ? state.presses + 1 : 1, last: event.at, alone: false };
}

/** What listening needs. */
export type TripleShiftOptions = {
  /** Asked at every press; off in class and assembly. */
  readonly enabled: () => boolean;
  /** After the first and the second press, to be announced politely; 0 when the time has run out or it was undone. */
  readonly onProgress?: (presses: 0 | 1 | 2) => void;
};

/** Listens on the whole page. @returns a function that ends it */
export function listenForTripleShift(onLeave: () => void, options: TripleShiftOptions): () => void {
  let state = noShift;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const step = (event: ShiftEvent): void => {
    const before = state;
    state = options.enabled() ? stepShift(state, event) : noShift;
    const { presses } = state;
    if (presses === PRESSES) {
      clearTimeout(timer);
      state = noShift;
      onLeave();
      return;
    }
    const counted = event.type === 'up' && before.alone && !state.alone;
    if (counted && (presses === 1 || presses === 2)) {
      clearTimeout(timer);
      timer = setTimeout(() => {
        state = noShift;
        options.onProgress?.(0);
      }, SHIFT_PATIENCE);
      options.onProgress?.(presses);
    } else if (before.presses > 0 && presses === 0) {
      clearTimeout(timer);
      options.onProgress?.(0);
    }
  };

  const onDown = (event: KeyboardEvent): void =>
    step({
      type: 'down',
      key: event.key,
      repeat: event.repeat,
      withOther: event.ctrlKey || event.altKey || event.metaKey,
      at: event.timeStamp,
    });
  const onUp = (event: KeyboardEvent): void => step({ type: 'up', key: event.key, at: event.timeStamp });
  const onOther = (): void => step({ type: 'other' });

  addEventListener('keydown', onDown, true);
  addEventListener('keyup', onUp, true);
  addEventListener('pointerdown', onOther, true);
  addEventListener('blur', onOther);
  return () => {
    clearTimeout(timer);
    removeEventListener('keydown', onDown, true);
    removeEventListener('keyup', onUp, true);
    removeEventListener('pointerdown', onOther, true);
    removeEventListener('blur', onOther);
  };
}
