import { aboutWhom } from '../../scenario/bystander.ts';
import type { ButtonView } from '../types.ts';
import { planStep } from './plan-step.ts';
import { chat, finishButton, type SheetBody, type SheetInput } from './sheet.ts';

/** Block: the chat's menu, then "delete the chat too?". */
export function blockSheet({ path, telling, transcript, step, withAdult }: SheetInput): SheetBody {
  const text = telling.ui.sheets.block;
  const who = path.story.others[aboutWhom(path.story, transcript.stage.them)]?.name ?? '';
  const title = withAdult ? text.withTitle(withAdult) : text.title;
  const block: ButtonView = {
    key: 'block',
    label: text.block(who),
    action: chat({ type: 'block.block' }),
    icon: 'ban',
  };
  switch (step) {
    case 'plan':
      return planStep({ path, telling }, title);
    case 'muted':
      return { title, lead: text.lead, note: text.mutedNote, options: [{ ...block, primary: true }] };
    case 'ask':
      return {
        title,
        lead: text.askLead,
        options: [
          { key: 'delete', label: text.remove, action: chat({ type: 'block.delete' }), icon: 'trash-2' },
          { key: 'keep', label: text.keep, action: chat({ type: 'block.keep' }), icon: 'save' },
        ],
      };
    case 'short':
      return {
        title,
        lead: text.lead,
        options: [
          {
            ...block,
            key: 'keep',
            label: text.short(who),
            action: chat({ type: 'block.keep' }),
            primary: true,
          },
        ],
      };
    case 'kept':
    case 'deleted':
      return {
        title,
        lead: step === 'kept' ? text.kept : text.deleted,
        options: [finishButton(text.finish)],
      };
    default:
      return {
        title,
        lead: text.lead,
        options: [
          { key: 'mute', label: text.mute(who), action: chat({ type: 'block.mute' }), icon: 'volume-x' },
          block,
        ],
      };
  }
}
