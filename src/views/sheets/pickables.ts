import type { ChatEvent } from '../../machines/chat.machine.ts';
import type { SheetView } from '../types.ts';
import { chat } from './sheet.ts';

type Item = SheetView['items'][number];

/** Makes the things that Save can pick. Goes in: the events of the open exercise. Comes out: a maker of one item. */
export function pickables(inside: readonly ChatEvent[]) {
  const picks = new Map<string, boolean>();
  for (const event of inside)
    if (event.type === 'save.pick' && event.item) picks.set(event.item, !(picks.get(event.item) ?? false));
  return (
    key: string,
    label: string,
    kind: Item['kind'],
    extra: { detail?: string; disabled?: string } = {},
  ): Item => {
    const picked = picks.get(key) ?? false;
    return {
      key,
      label,
      action: chat({ type: 'save.pick', item: key }),
      pressed: picked,
      picked,
      kind,
      ...extra,
    };
  };
}
