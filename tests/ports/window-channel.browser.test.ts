import { afterEach, expect, test, vi } from 'vitest';
import { openChannel, type WindowChannel } from '../../src/ports/window-channel.ts';

const open: WindowChannel[] = [];
afterEach(() => {
  for (const channel of open.splice(0)) channel.close();
  vi.unstubAllGlobals();
});

/** A channel and all that it has heard. */
function listener(name: string) {
  const heard: unknown[] = [];
  const channel = openChannel(name, (message) => heard.push(message));
  open.push(channel);
  return { ...channel, heard };
}

/** Two messages that follow one another arrive in that order: whoever hears the second would have heard the first. */
async function afterAllArrived(name: string, who: { heard: unknown[] }): Promise<void> {
  const last = listener(name);
  last.post('last');
  await vi.waitFor(() => expect(who.heard).toContain('last'));
}

test('what one window says, every other of the same name hears, in order and whole; itself it does not', async () => {
  const [one, two, three] = ['a', 'a', 'a'].map(listener) as [
    ReturnType<typeof listener>,
    ReturnType<typeof listener>,
    ReturnType<typeof listener>,
  ];
  const message = {
    kind: 'lesson',
    lesson: { events: [{ type: 'on' }, { type: 'hand', option: 2, by: 1 }] },
  };
  one.post(message);
  one.post({ kind: 'bye' });
  await vi.waitFor(() => expect(two.heard).toHaveLength(2));
  await vi.waitFor(() => expect(three.heard).toHaveLength(2));
  expect(two.heard).toEqual([message, { kind: 'bye' }]);
  expect(two.heard[0]).not.toBe(message);
  await afterAllArrived('a', two);
  expect(one.heard).toEqual(['last']);
});

test('another name, and a window that has been closed, hear nothing', async () => {
  const [one, other, gone, there] = [listener('a'), listener('b'), listener('a'), listener('a')];
  gone.close();
  one.post('news');
  await vi.waitFor(() => expect(there.heard).toEqual(['news']));
  await afterAllArrived('b', other);
  expect([other.heard, gone.heard]).toEqual([['last'], []]);
});

test('another page of the browser hears it, too', async () => {
  const frame = document.createElement('iframe');
  const { heard } = listener('frames');
  document.body.append(frame);
  const there = frame.contentWindow as Window & typeof globalThis;
  const channel = new there.BroadcastChannel('frames');
  channel.postMessage({ kind: 'hello' });
  await vi.waitFor(() => expect(heard).toEqual([{ kind: 'hello' }]));
  channel.close();
  frame.remove();
});

test('where the browser has no such channel, nothing is said and nothing breaks', () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  const { post, close, heard } = listener('a');
  post({ kind: 'hello' });
  close();
  expect(heard).toEqual([]);
});
