import type { Path } from '../machines/path.ts';
import { chatCore, type Shown } from './chat-core.view.ts';
import { sheetView } from './sheet.view.ts';
import type { Telling } from './telling.ts';
import type { ChatView } from './types.ts';

export type { Shown } from './chat-core.view.ts';

/**
 * The chat as it stands. Goes in: a path, the words, and how many lines have arrived. Comes out: all that the page and
 * the canvas show, with every press that is possible. The same path always gives the same view.
 */
export function chatView(path: Path, telling: Telling, shown: Shown): ChatView {
  return chatCore(path, telling, shown, (transcript) => sheetView(path, telling, transcript));
}
