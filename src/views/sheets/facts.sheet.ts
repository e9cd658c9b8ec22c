import { leavesChat } from '../../scenario/bystander.ts';
import { trickOf } from '../../scenario/score.ts';
import { keepingSheet } from './keeping.ts';
import { pickables } from './pickables.ts';
import { offeredMessages, type SheetBody, type SheetInput } from './sheet.ts';

/**
 * Save for a bystander: facts, never content (brief 2.0, pattern B, and D3 of section 7). The chat, who sent it, when,
 * and what was said around it in words are noted; the forwarded message itself never is, and it says why.
 */
export function factsSheet(input: SheetInput): SheetBody {
  return keepingSheet(input, input.telling.ui.sheets.facts, () => {
    const items = itemsOf(input);
    const open = items.filter(({ disabled }) => disabled === undefined);
    const spoken = ({ kind }: { kind: string }) => kind === 'message' || kind === 'tile';
    // Each fact, and one thing that was said, if anything has been.
    const whole =
      open.every((item) => item.picked || spoken(item)) &&
      (!open.some(spoken) || open.some((item) => item.picked && spoken(item)));
    return { items, whole };
  });
}

function itemsOf({ path: { story }, telling, transcript, inside }: SheetInput) {
  const text = telling.ui.sheets.facts;
  const make = pickables(inside);
  const there = transcript.items.filter(({ theirs, stage }) => theirs && stage.them === story.them);
  const words = there.filter(({ entry }) => entry.tile !== 'picture').slice(-offeredMessages);
  // Whoever passed it on; before that, whoever last wrote something that is off. Nobody is named for a friendly line.
  const sent =
    there.findLast(({ entry }) => entry.tile === 'picture') ??
    there.findLast(({ line }) => trickOf(story, line ?? '') !== 'none');
  const sender = sent?.entry.name;
  const chatName = story.others[story.them]?.name ?? '';
  return [
    make('name', chatName, 'name', { detail: leavesChat(story) ? text.chat : text.account }),
    ...(sender && sender !== chatName ? [make('sender', sender, 'name', { detail: text.sender })] : []),
    make('time', text.time, 'time', { detail: text.timeDetail }),
    ...words.map(({ entry, line }) =>
      make(line ?? '', entry.text, entry.kind === 'tile' ? 'tile' : 'message', {
        detail: text.words(entry.name),
      }),
    ),
    make('picture', text.picture, 'picture', { disabled: text.pictureWhy }),
  ];
}
