import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isFullScreen, keepAwake, openWindow, toggleFullScreen } from '../../src/ports/screen.ts';

/** Stands in for something of the browser until the test is over. */
const undo: Array<() => void> = [];
function instead(object: object, name: string, value: unknown): void {
  const own = Object.getOwnPropertyDescriptor(object, name);
  Object.defineProperty(object, name, { configurable: true, writable: true, value });
  undo.push(() => {
    if (own) Object.defineProperty(object, name, own);
    else Reflect.deleteProperty(object, name);
  });
}

const letSleep: Array<() => void> = [];
afterEach(() => {
  for (const done of letSleep.splice(0)) done();
  for (const back of undo.splice(0).reverse()) back();
  vi.restoreAllMocks();
});

/** A lock on the screen, as the browser gives it: taken back whenever the page is out of sight. */
interface Lock {
  released: boolean;
  release: () => Promise<void>;
}
const locks: Lock[] = [];
const request = vi.fn<(kind: string) => Promise<Lock>>(async () => {
  const lock: Lock = {
    released: false,
    release: async () => {
      lock.released = true;
    },
  };
  locks.push(lock);
  return lock;
});

function sight(state: DocumentVisibilityState): void {
  instead(document, 'visibilityState', state);
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
  locks.splice(0);
  request.mockClear();
  instead(navigator, 'wakeLock', { request });
});

/** Keeps the screen on until the test is over, at the latest. */
function awake(): () => void {
  const done = keepAwake();
  letSleep.push(done);
  return done;
}

test('the screen is kept on, and let go of when the lesson is closed', async () => {
  const done = awake();
  expect(request.mock.calls).toEqual([['screen']]);
  await vi.waitFor(() => expect(locks).toHaveLength(1));
  await Promise.resolve();
  done();
  await vi.waitFor(() => expect(locks[0]?.released).toBe(true));
  // Afterwards nobody asks again.
  sight('visible');
  expect(request).toHaveBeenCalledTimes(1);
});

test('after the laptop has slept, or another window lay over it, it is asked for again', async () => {
  awake();
  sight('hidden');
  expect(request).toHaveBeenCalledTimes(1);
  sight('visible');
  expect(request).toHaveBeenCalledTimes(2);
  await vi.waitFor(() => expect(locks).toHaveLength(2));
});

test('a lock that comes after the lesson has been closed is let go of at once', async () => {
  const done = awake();
  done();
  await vi.waitFor(() => expect(locks[0]?.released).toBe(true));
});

test('a browser that refuses, or has no such lock, goes on without', async () => {
  const failed = vi.fn();
  addEventListener('unhandledrejection', failed);
  request.mockRejectedValueOnce(new DOMException('Low battery', 'NotAllowedError'));
  awake()();
  Reflect.deleteProperty(navigator, 'wakeLock');
  instead(Object.getPrototypeOf(navigator) as object, 'wakeLock', undefined);
  Reflect.deleteProperty(Object.getPrototypeOf(navigator) as object, 'wakeLock');
  expect('wakeLock' in navigator).toBe(false);
  expect(() => awake()()).not.toThrow();
  await new Promise((later) => setTimeout(later, 20));
  expect(failed).not.toHaveBeenCalled();
  removeEventListener('unhandledrejection', failed);
});

test('full screen: on, and off again', async () => {
  const enter = vi.fn(async () => undefined);
  const leave = vi.fn(async () => undefined);
  instead(document.documentElement, 'requestFullscreen', enter);
  instead(document, 'exitFullscreen', leave);
  expect(isFullScreen()).toBe(false);
  toggleFullScreen();
  expect([enter.mock.calls.length, leave.mock.calls.length]).toEqual([1, 0]);
  instead(document, 'fullscreenElement', document.documentElement);
  expect(isFullScreen()).toBe(true);
  toggleFullScreen();
  expect([enter.mock.calls.length, leave.mock.calls.length]).toEqual([1, 1]);
});

test('full screen that is refused, or is not there at all, changes nothing', async () => {
  const failed = vi.fn();
  addEventListener('unhandledrejection', failed);
  instead(document.documentElement, 'requestFullscreen', () => Promise.reject(new TypeError('not now')));
  toggleFullScreen();
  instead(document.documentElement, 'requestFullscreen', undefined);
  expect(toggleFullScreen).not.toThrow();
  await new Promise((later) => setTimeout(later, 20));
  expect(failed).not.toHaveBeenCalled();
  removeEventListener('unhandledrejection', failed);
});

test('another window is opened under its name and comes to the front; one that is blocked is told', () => {
  const focus = vi.fn();
  const open = vi.spyOn(window, 'open').mockReturnValueOnce({ focus } as unknown as Window);
  expect(openWindow('?class=a&notes', 'gyb-notes')).toBe(true);
  expect(open.mock.calls[0]?.slice(0, 2)).toEqual(['?class=a&notes', 'gyb-notes']);
  expect(focus).toHaveBeenCalledOnce();
  open.mockReturnValueOnce(null);
  expect(openWindow('?class=a&notes', 'gyb-notes')).toBe(false);
});
