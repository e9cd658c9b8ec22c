/** Browsers that refuse or lack something, as scripts that run before the app (`page.addInitScript`). */
import type { BrowserContext } from 'playwright-core';

/** Merely asking for storage throws, as with all site data blocked. */
export const refuseStorage = (context: BrowserContext) =>
  context.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
  });

/** Reading works, every write finds the device full. */
export const fillStorage = (context: BrowserContext) =>
  context.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('No room left.', 'QuotaExceededError');
    };
  });

/** No canvas can be drawn on: no WebGL and no 2D. `webgl` takes WebGL alone away. */
export const noCanvas = (context: BrowserContext, what: 'all' | 'webgl') =>
  context.addInitScript((kind) => {
    const get = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function refuse(
      this: HTMLCanvasElement,
      type: string,
      ...rest: unknown[]
    ) {
      if (kind === 'all' || type.includes('webgl')) return null;
      return (get as (...args: unknown[]) => RenderingContext | null).call(this, type, ...rest);
    } as typeof get;
  }, what);

/** A machine without a sound device: every way to make a sound fails. */
export const noSound = (context: BrowserContext) =>
  context.addInitScript(() => {
    const refuse = class {
      constructor() {
        throw new DOMException('No audio device.', 'NotSupportedError');
      }
    };
    Object.assign(window, { AudioContext: refuse, webkitAudioContext: refuse, Audio: refuse });
    HTMLMediaElement.prototype.play = () =>
      Promise.reject(new DOMException('No audio device.', 'NotSupportedError'));
  });
