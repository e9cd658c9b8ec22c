import { chat, type SheetBody, type SheetInput } from './sheet.ts';

/** With people one knows: a plan with an adult before the block (brief 2.0, pattern K). */
export function planStep({ path, telling }: Pick<SheetInput, 'path' | 'telling'>, title: string): SheetBody {
  const text = telling.ui.sheets.block;
  // Whoever has told somebody is not sent off to tell: what is left is the plan (brief 2.0, pattern K).
  if (path.place.told)
    return {
      title,
      lead: text.planToldLead,
      options: [{ key: 'on', label: text.planToldGo, action: chat({ type: 'block.on' }), primary: true }],
    };
  return {
    title,
    lead: text.planLead,
    options: [
      {
        key: 'tell',
        label: text.planTell,
        // Where a choice opened the block, telling is another of the choices.
        action: chat({
          type: path.walk.after(path.state, 'open.tell') === undefined ? 'close' : 'open.tell',
        }),
        primary: true,
      },
      { key: 'on', label: text.planGo, action: chat({ type: 'block.on' }) },
    ],
  };
}
