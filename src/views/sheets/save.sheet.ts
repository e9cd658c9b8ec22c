import type { SheetView } from '../types.ts';
import { keepingSheet } from './keeping.ts';
import { pickables } from './pickables.ts';
import { offeredMessages, type SheetBody, type SheetInput } from './sheet.ts';

/** Save: words, username, link and time can be picked; a picture never, and it says why (brief MUST11). */
export function saveSheet(input: SheetInput): SheetBody {
  return keepingSheet(input, input.telling.ui.sheets.save, () => {
    const items = itemsOf(input);
    const picked = new Set(items.filter((item) => item.picked).map((item) => item.kind));
    const words = picked.has('message') || picked.has('tile');
    return { items, whole: words && picked.has('name') && picked.has('link') && picked.has('time') };
  });
}

function itemsOf({ path, telling, transcript, inside }: SheetInput): SheetView['items'] {
  const text = telling.ui.sheets.save;
  const { story } = path;
  const make = pickables(inside);
  const other = story.others[transcript.stage.them] ?? Object.values(story.others)[0];
  const wordLines = transcript.items
    .filter(({ entry, theirs }) => theirs && entry.tile !== 'picture')
    .slice(-offeredMessages);
  return [
    ...wordLines.map(({ entry, line }) =>
      entry.kind === 'tile'
        ? make(line ?? '', entry.text, 'tile', { detail: text.tileDetail })
        : make(line ?? '', entry.text, 'message'),
    ),
    make('name', other?.name ?? '', 'name', { detail: text.username }),
    make('link', `${telling.appName(transcript.app)}/${other?.name ?? ''}`, 'link', {
      detail: text.link,
    }),
    make('time', text.time, 'time', { detail: text.timeDetail }),
    make('picture', text.picture, 'picture', { disabled: text.pictureWhy }),
  ];
}
