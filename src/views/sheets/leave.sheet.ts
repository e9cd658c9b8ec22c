import { planStep } from './plan-step.ts';
import { chat, finishButton, type SheetBody, type SheetInput } from './sheet.ts';

/** Block in a chat of many: mute it or leave it; both are enough (brief 2.0, patterns B and K). */
export function leaveSheet({ path, telling, step, withAdult }: SheetInput): SheetBody {
  const { story } = path;
  const text = telling.ui.sheets.leave;
  const title = withAdult ? text.withTitle(withAdult) : text.title;
  const name = story.others[story.them]?.name ?? '';
  const mute = { key: 'mute', action: chat({ type: 'block.mute' }), icon: 'volume-x' };
  const out = { icon: 'log-out' };
  switch (step) {
    case 'plan':
      return planStep({ path, telling }, title);
    case 'ask':
      return {
        title,
        lead: text.askLead,
        options: [
          { ...mute, label: text.onlyMute },
          { ...out, key: 'keep', label: text.sure, action: chat({ type: 'block.keep' }) },
        ],
      };
    case 'muted':
      return {
        title,
        lead: text.muted,
        options: [
          finishButton(text.finish),
          { ...out, key: 'block', label: text.also, action: chat({ type: 'block.block' }) },
        ],
      };
    case 'left':
      return { title, lead: text.left, options: [finishButton(text.finish)] };
    default:
      return {
        title,
        lead: text.lead,
        options: [
          { ...mute, label: text.mute(name) },
          {
            ...out,
            key: step === 'short' ? 'keep' : 'block',
            label: text.leave(name),
            action: chat({ type: step === 'short' ? 'block.keep' : 'block.block' }),
          },
        ],
      };
  }
}
