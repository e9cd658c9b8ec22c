import type { UiText } from '../text/ui.types.ts';
import type { SheetView } from '../types.ts';
import { chat, finishButton, type SheetBody, type SheetInput } from './sheet.ts';

/** What is picked to be kept, and whether it is the whole of it. Asked for only where something can be picked. */
interface Kept {
  items: SheetView['items'];
  whole: boolean;
}

/** The steps that keeping evidence and noting facts have in common: pick, be asked once for the rest, kept. */
export function keepingSheet(
  { step, withAdult }: SheetInput,
  text: UiText['sheets']['save'] | UiText['sheets']['facts'],
  pick: () => Kept,
): SheetBody {
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

  const { items, whole } = pick();
  return {
    title,
    lead: step === 'more' ? text.moreLead : text.lead,
    items,
    options: [
      {
        key: 'keep',
        label: step === 'more' && !whole ? text.keepAnyway : text.keep,
        action: chat({ type: whole ? 'save.keep' : 'save.keepSome' }),
        primary: true,
        icon: 'save',
        ...(items.some(({ picked }) => picked) ? {} : { disabled: text.lead }),
      },
    ],
  };
}
