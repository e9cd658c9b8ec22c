/** The device's screen: keeps it awake, and fills it. Browsers that cannot do so go on without. */

/** Keeps the screen on until the returned function is called, also after the laptop has slept. */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | undefined;
  let wanted = true;
  const ask = () => {
    if (!wanted || document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
    navigator.wakeLock.request('screen').then(
      (found) => {
        if (wanted) lock = found;
        else void found.release();
      },
      // Refused (battery, policy): the lesson goes on; the screen may sleep.
      () => undefined,
    );
  };
  ask();
  // The browser takes it back whenever the page was out of sight.
  document.addEventListener('visibilitychange', ask);
  return () => {
    wanted = false;
    document.removeEventListener('visibilitychange', ask);
    void lock?.release();
  };
}

export const isFullScreen = (): boolean => document.fullscreenElement !== null;

/** Fills the screen, or goes back to a window. */
export function toggleFullScreen(): void {
  const done = isFullScreen()
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen?.({ navigationUI: 'hide' });
  // Refused outside a press, or on a phone: nothing changes.
  done?.catch(() => undefined);
}

/** Opens another window of the app. Comes out: whether the browser let us. */
export function openWindow(address: string, name: string): boolean {
  const opened = window.open(address, name, 'popup,width=1100,height=760');
  opened?.focus();
  return opened !== null;
}
