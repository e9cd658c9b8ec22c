/**
 * Talk between windows of this app on this device (the projector and the teacher's own). Nothing leaves the browser.
 * Where the browser has no such channel, nothing is said and nothing heard: each window still works by itself.
 */
export interface WindowChannel {
  /** Tells the other windows; must be plain JSON. */
  post(message: unknown): void;
  close(): void;
}

/** Opens the channel of that name. Goes in: what is called with each message of another window. */
export function openChannel(name: string, heard: (message: unknown) => void): WindowChannel {
  if (typeof BroadcastChannel === 'undefined') return { post: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }) => heard(data);
  return {
    post: (message) => channel.postMessage(message),
    close: () => channel.close(),
  };
}
