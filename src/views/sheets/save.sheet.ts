import type { ButtonView, SheetView } from '../types.ts';
import { pickables } from './pickables.ts';
import { chat, finishButton, offeredMessages, type SheetBody, type SheetInput } from './sheet.ts';

/** Save: words, username, link and time can be picked; a picture never, and it says why (brief MUST11). */
export function saveSheet(input: SheetInput): SheetBody {
  const { telling, step, withAdult } = input;
  const text = telling.ui.sheets.save;
  const title = withAdult ? text.withTitle(withAdult) : text.title;
  if (step === 'kept') return { title: text.kept, lead: text.keptLead, options: [finishButton(text.finish)] };
  if (step === 'short')
    return {
      title,
      lead: text.lead,
      options: [
        { key: 'all', label: text.keepAll, action: chat({ type: 'save.keep' }), primary: true, icon: 'save' },
      ],
    };

  const items = itemsOf(input);
  const picked = new Set(items.filter((item) => item.picked).map((item) => item.kind));
  const words = picked.has('message') || picked.has('tile');
  const whole = words && picked.has('name') && picked.has('link') && picked.has('time');
  const keep: ButtonView = {
    key: 'keep',
    label: step === 'more' && !whole ? text.keepAnyway : text.keep,
    action: chat({ type: whole ? 'save.keep' : 'save.keepSome' }),
    primary: true,
    icon: 'save',
    ...(picked.size === 0 ? { disabled: text.lead } : {}),
  };
  return { title, lead: step === 'more' ? text.moreLead : text.lead, items, options: [keep] };
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
