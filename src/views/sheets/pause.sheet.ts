import { trickOf } from '../../scenario/score.ts';
import { chat, finishButton, type SheetBody, type SheetInput } from './sheet.ts';

/** Pause and look: every message of the other side so far can be marked; a marked one says its trick. */
export function pauseSheet({ path, telling, transcript, inside }: SheetInput): SheetBody {
  const { ui } = telling;
  const young = path.story.pattern === 'Y';
  const last = inside.findLast((event) => event.type === 'pause.mark')?.line;
  const seen = transcript.items.filter(({ theirs }) => theirs);
  return {
    title: young ? ui.sheets.pause.stopTitle : ui.sheets.pause.title,
    lead: seen.length === 0 ? ui.sheets.pause.none : young ? ui.sheets.pause.stopLead : ui.sheets.pause.lead,
    items: seen.map((item) => {
      const picked = transcript.marks.includes(item.line ?? '');
      const note = picked ? (item.entry.marked ?? item.entry.fine) : undefined;
      return {
        key: item.line ?? '',
        label: item.entry.text,
        action: chat({ type: 'pause.mark', line: item.line ?? '' }),
        pressed: picked,
        picked,
        kind: item.entry.kind === 'tile' ? ('tile' as const) : ('message' as const),
        ...(note ? { note } : {}),
      };
    }),
    ...(last === undefined ? {} : { note: noteOn(last) }),
    options: [finishButton(ui.sheets.pause.finish)],
  };

  function noteOn(line: string): string {
    const trick = trickOf(path.story, line);
    if (trick === 'none') return ui.chat.fineSoFar;
    const words = ui.tricks[trick as keyof typeof ui.tricks];
    return `${ui.sheets.pause.marked(words.name)} ${young ? words.simple : words.what}`;
  }
}
