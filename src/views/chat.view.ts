import { deedsOf, type Path } from '../machines/path.ts';
import type { Move } from '../scenario/types.ts';
import { chatCore, type Shown } from './chat-core.view.ts';
import { progressOf } from './progress.ts';
import { sheetView } from './sheet.view.ts';
import type { Telling } from './telling.ts';
import { transcriptOf } from './transcript.ts';
import type { ChatView } from './types.ts';

export type { Shown } from './chat-core.view.ts';

/**
 * The chat as it stands. Goes in: a path, the words, and how many lines have arrived. Comes out: all that the page and
 * the canvas show, with every press that is possible. The same path always gives the same view.
 */
export function chatView(path: Path, telling: Telling, shown: Shown): ChatView {
  const transcript = transcriptOf(path, telling);
  return chatCore(path, telling, shown, {
    transcript,
    progress: progressOf(path),
    sheet: sheetView(path, telling, transcript),
    done: new Set<Move>(deedsOf(path).flatMap((deed) => (deed.kind === 'move' ? [deed.move] : []))),
  });
}
