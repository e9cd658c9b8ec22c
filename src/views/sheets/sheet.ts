import type { ChatEvent } from '../../machines/chat.machine.ts';
import type { Path } from '../../machines/path.ts';
import type { Telling } from '../telling.ts';
import type { Transcript } from '../transcript.ts';
import type { ButtonView, SheetView } from '../types.ts';
import { chat } from './press.ts';

export { chat } from './press.ts';

/** What every exercise's view is made from. */
export interface SheetInput {
  path: Path;
  telling: Telling;
  transcript: Transcript;
  step: string;
  /** Events since the exercise was opened, in order. */
  inside: ChatEvent[];
  /** At 8–10: the adult with whom it is done. */
  withAdult?: string;
}

/** The part of a sheet that each exercise fills in; `sheet.view.ts` adds the rest. */
export type SheetBody = Pick<SheetView, 'title' | 'lead'> & Partial<SheetView>;

/** How many of the last messages Save offers: enough to choose from, few enough to read. */
export const offeredMessages = 3;

/** The button that ends an exercise and hands over to the story. */
export function finishButton(label: string): ButtonView {
  return { key: 'finish', label, action: chat({ type: 'finish' }), primary: true, icon: 'check' };
}
