/**
 * Storage on this device, with everything defended: refused, full, half-written, or somebody else's data.
 * What cannot be kept lives on in memory until the page is left, so that nothing is lost while a story is played.
 */
import { checksum } from './checksum.ts';

/** The number of the wrapping below, not of what is inside it: the contents carry their own version. */
const FORMAT = 1;
/** How many unreadable values are set aside for each key before the latest of them is overwritten. */
const MOST_BROKEN = 3;

/** What became of a write. */
export type Kept =
  /** Kept; with `keep: false`, kept for as long as the page is open, which is what was asked for. */
  | 'kept'
  /** The device has no room. The value lives in memory; what was stored before is still there. */
  | 'full'
  /** The browser does not let us store (settings, private mode, sandbox). The value lives in memory. */
  | 'refused';

/** Something that went wrong, for a message to the user or a look by a developer. */
export type StoreProblem = {
  readonly key: string;
  /** `broken`: cut off or changed; `foreign`: not ours, or of a newer app; the others as in `Kept`. */
  readonly kind: 'broken' | 'foreign' | 'full' | 'refused';
  /** Where the unreadable value was set aside. */
  readonly asideAs?: string;
};

/** Opens with these. */
export type StoreOptions = {
  /** Put before every key, such as `gyb:`; other keys on the same origin are never read or touched. */
  readonly prefix: string;
  /** False: nothing is read from or written to the device (`&keep=off`). */
  readonly keep: boolean;
  /** A seam for tests; a browser needs none. May throw, as `window.localStorage` itself does when refused. */
  readonly storage?: () => Storage;
};

/** A store of JSON values. What is inside is unknown: its owner validates it. */
export type Store = {
  /** @returns the value, or undefined if there is none or it cannot be read (then see `problems`) */
  readonly read: (key: string) => unknown;
  /** @throws TypeError if the value is not JSON (undefined, a function, a cycle): a mistake of ours, not of the device */
  readonly write: (key: string, value: unknown) => Kept;
  readonly remove: (key: string) => void;
  /** Removes everything under the prefix, what was set aside included (*Start over on this device*). */
  readonly clearAll: () => void;
  /** Whether what is written now outlives the page. */
  readonly persistent: () => boolean;
  /** Everything that went wrong since the store was opened, oldest first, each thing once. */
  readonly problems: readonly StoreProblem[];
};

/** Wraps a value as it is stored: `{"v":1,"c":"…","d":…}`. Exported for tests and fixtures. */
export function wrap(value: unknown): string {
  const data = JSON.stringify(value) as string | undefined;
  if (data === undefined) throw new TypeError('Only JSON values can be stored.');
  return `{"v":${FORMAT},"c":"${checksum(data)}","d":${data}}`;
}

/** Unwraps what was stored, or says why it cannot be read. */
export function unwrap(
  text: string,
): { readonly value: unknown } | { readonly problem: 'broken' | 'foreign' } {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    // Our own wrapping, cut off, still begins as ours.
    return { problem: text.startsWith('{"v":') ? 'broken' : 'foreign' };
  }
  if (
    typeof parsed !== 'object' ||
    parsed === null ||
    !('v' in parsed) ||
    !('c' in parsed) ||
    !('d' in parsed)
  ) {
    return { problem: 'foreign' };
  }
  if (parsed.v !== FORMAT) return { problem: 'foreign' };
  if (parsed.c !== checksum(JSON.stringify(parsed.d))) return { problem: 'broken' };
  return { value: parsed.d };
}

/** Whether an error means "no room"; the name differs between browsers and ages. */
function isFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { name } = error;
  return (
    name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED' || name === 'QUOTA_EXCEEDED_ERR'
  );
}

/** The device's storage, if the browser lets us have it at all. Merely asking for it may throw. */
function find(storage: () => Storage): Storage | undefined {
  try {
    const found = storage();
    // Reading tells refusal; writing is not tried, since a full storage can still be read.
    found.getItem('');
    return found;
  } catch {
    return undefined;
  }
}

/** Opens the store. Never throws. */
export function openStore(options: StoreOptions): Store {
  const { prefix, keep } = options;
  const device = keep ? find(options.storage ?? (() => localStorage)) : undefined;
  // What is newer than the device's value, as text, so that nobody can change it from outside.
  const memory = new Map<string, string>();
  const problems: StoreProblem[] = [];
  let lasts = device !== undefined;

  const report = (problem: StoreProblem): void => {
    const known = problems.some(
      (old) => old.key === problem.key && old.kind === problem.kind && old.asideAs === problem.asideAs,
    );
    if (!known) problems.push(problem);
  };

  const put = (key: string, text: string): Kept => {
    if (!keep) return 'kept';
    if (!device) return 'refused';
    try {
      device.setItem(prefix + key, text);
      return 'kept';
    } catch (error) {
      return isFull(error) ? 'full' : 'refused';
    }
  };

  const get = (key: string): string | null => {
    try {
      return device?.getItem(prefix + key) ?? null;
    } catch {
      return null;
    }
  };

  const drop = (key: string): void => {
    try {
      device?.removeItem(prefix + key);
    } catch {
      // Refused now although it was allowed before: there is nothing left to remove it with.
    }
  };

  /** Moves an unreadable value out of the way, so that the next write does not destroy it. */
  const setAside = (key: string, text: string, kind: 'broken' | 'foreign'): void => {
    const names = Array.from({ length: MOST_BROKEN }, (_, i) =>
      i === 0 ? `${key}.broken` : `${key}.broken.${i + 1}`,
    );
    const free = names.find((name) => get(name) === null) ?? names[MOST_BROKEN - 1] ?? `${key}.broken`;
    // First away, then aside: a full storage has no room for both.
    drop(key);
    if (put(free, text) === 'kept') {
      report({ key, kind, asideAs: free });
      return;
    }
    put(key, text);
    report({ key, kind });
  };

  return {
    read: (key) => {
      const text = memory.get(key) ?? get(key);
      if (text === null) return undefined;
      const result = unwrap(text);
      if ('value' in result) return result.value;
      setAside(key, text, result.problem);
      return undefined;
    },
    write: (key, value) => {
      const text = wrap(value);
      // Somebody may write without having read: what cannot be read is never overwritten.
      const old = memory.has(key) ? null : get(key);
      if (old !== null) {
        const result = unwrap(old);
        if ('problem' in result) setAside(key, old, result.problem);
      }
      const kept = put(key, text);
      if (kept === 'kept' && device) memory.delete(key);
      else memory.set(key, text);
      lasts = device !== undefined && kept === 'kept';
      if (kept !== 'kept') report({ key, kind: kept });
      return kept;
    },
    remove: (key) => {
      memory.delete(key);
      drop(key);
    },
    clearAll: () => {
      memory.clear();
      try {
        const keys = device ? Array.from({ length: device.length }, (_, i) => device.key(i)) : [];
        for (const key of keys) if (key?.startsWith(prefix)) device?.removeItem(key);
      } catch {
        // As in `drop`.
      }
    },
    persistent: () => lasts,
    problems,
  };
}
