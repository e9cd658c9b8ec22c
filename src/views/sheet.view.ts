import type { ChatEvent } from '../machines/chat.machine.ts';
import { needsAdult } from '../machines/chat.table.ts';
import type { Path } from '../machines/path.ts';
import { leavesChat, looksOn } from '../scenario/bystander.ts';
import type { Move, Scenario } from '../scenario/types.ts';
import { blockSheet } from './sheets/block.sheet.ts';
import { factsSheet } from './sheets/facts.sheet.ts';
import { leaveSheet } from './sheets/leave.sheet.ts';
import { pauseSheet } from './sheets/pause.sheet.ts';
import { reportSheet } from './sheets/report.sheet.ts';
import { saveSheet } from './sheets/save.sheet.ts';
import { chat, type SheetBody, type SheetInput } from './sheets/sheet.ts';
import { tellSheet } from './sheets/tell.sheet.ts';
import type { Telling } from './telling.ts';
import type { Transcript } from './transcript.ts';
import type { SheetView } from './types.ts';

const bodiesOf = (story: Scenario): Record<Move, (input: SheetInput) => SheetBody> => ({
  pause: pauseSheet,
  save: looksOn(story) ? factsSheet : saveSheet,
  block: leavesChat(story) ? leaveSheet : blockSheet,
  tell: tellSheet,
  report: reportSheet,
});

/** The view of the exercise that is open, or none. */
export function sheetView(path: Path, telling: Telling, transcript: Transcript): SheetView | undefined {
  const { open } = path.place;
  if (!open) return undefined;
  const adult = transcript.told;
  const body = bodiesOf(path.story)[open.move]({
    path,
    telling,
    transcript,
    step: open.step,
    inside: eventsInside(path),
    ...(adult && needsAdult(path.story, open.move) ? { withAdult: telling.nameOf(adult) } : {}),
  });
  const canClose = path.walk.after(path.state, 'close') !== undefined;
  return {
    items: [],
    options: [],
    people: [],
    steps: [],
    ...body,
    move: open.move,
    step: `${open.move}.${open.step}`,
    ...(canClose
      ? {
          close: { key: 'close', label: telling.ui.sheets.close, action: chat({ type: 'close' }), icon: 'x' },
        }
      : {}),
  };
}

/** The events since the exercise was opened. */
function eventsInside(path: Path): ChatEvent[] {
  const opened = path.moments.findLastIndex(({ before, after }) => !before.open && after.open);
  return path.moments.slice(opened + 1).map(({ event }) => event);
}
