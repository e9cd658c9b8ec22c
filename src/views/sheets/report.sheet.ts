import type { ButtonView } from '../types.ts';
import { chat, finishButton, type SheetBody, type SheetInput } from './sheet.ts';

/** Report: in the app with "I am under 18", then to the national service of the country, and what happens afterwards. */
export function reportSheet({ telling, transcript, step, inside, withAdult }: SheetInput): SheetBody {
  const text = telling.ui.sheets.report;
  const app = telling.appName(transcript.app);
  const title = withAdult ? text.withTitle(withAdult) : text.title;
  const service = telling.service?.name ?? telling.ui.chat.someone;
  const say: ButtonView = {
    key: 'age',
    label: text.age('18'),
    action: chat({ type: 'report.age' }),
    icon: 'user',
  };
  switch (step) {
    case 'age':
      return {
        title,
        lead: text.ageLead,
        options: [{ key: 'no', label: text.noAge, action: chat({ type: 'report.noAge' }) }, say],
      };
    case 'hint':
      return {
        title,
        lead: text.ageLead,
        note: text.hint,
        options: [
          { ...say, primary: true },
          { key: 'on', label: text.goOn, action: chat({ type: 'report.goOn' }) },
        ],
      };
    case 'sent':
      return {
        title: text.sent(app),
        lead: text.serviceLead,
        steps: text.sentSteps,
        options: [
          {
            key: 'service',
            label: text.service(service),
            action: chat({ type: 'report.service' }),
            primary: true,
            icon: 'megaphone',
          },
          { key: 'finish', label: text.enough, action: chat({ type: 'finish' }) },
        ],
      };
    case 'service':
      return {
        title: text.serviceTitle(service),
        lead: telling.service?.what ?? text.serviceLead,
        steps: text.serviceSteps,
        options: [
          {
            key: 'send',
            label: withAdult ? text.sendWith(withAdult) : text.send('18'),
            action: chat({ type: 'report.send' }),
            primary: true,
            icon: 'check',
          },
        ],
      };
    case 'reported':
      return { title, lead: text.reported, options: [finishButton(text.finish)] };
    case 'short':
      return {
        title,
        lead: text.shortLead,
        options: [
          { key: 'app', label: text.appOnly, action: chat({ type: 'report.app' }) },
          {
            key: 'send',
            label: text.both,
            action: chat({ type: 'report.send' }),
            primary: true,
            icon: 'megaphone',
          },
        ],
      };
    default: {
      const ill = inside.findLast((event) => event.type === 'report.ill')?.what;
      const wrong = (id: 'a' | 'b'): ButtonView => ({
        key: id,
        label: telling.text(`report.${id}`),
        action: chat({ type: 'report.ill', what: id }),
      });
      return {
        title,
        lead: text.lead,
        ...(ill === 'a' || ill === 'b' ? { note: telling.text(`report.${ill}Why`) } : {}),
        options: [
          wrong('a'),
          { key: 'about', label: telling.text('report.about'), action: chat({ type: 'report.about' }) },
          wrong('b'),
        ],
      };
    }
  }
}
