import { beatOf, choicesAt } from '../../scenario/graph.ts';
import { key } from '../../scenario/strings.ts';
import type { SheetView } from '../types.ts';
import { chat, finishButton, type SheetBody, type SheetInput } from './sheet.ts';

/** Tell: who, the first sentence, the answer, and a way on from a poor one (brief MUST6, MUST7). */
export function tellSheet(input: SheetInput): SheetBody {
  const { path, telling, step, inside } = input;
  const text = telling.ui.sheets.tell;
  const listener = listenerOf(input);
  const who = listener ? telling.nameOf(listener) : '';
  const { title } = text;

  // Somebody is asking already: the first words are theirs to hear, and nobody has to be looked for.
  const beat = beatOf(path.story, path.place.beat);
  if (beat.asks !== undefined && (step === 'who' || step === 'short'))
    return {
      title,
      lead: text.openerLead(telling.nameOf(beat.asks)),
      options: choicesAt(beat, path.place).map(([id]) => ({
        key: id,
        label: telling.text(key.choice(path.place.beat, id)),
        action: chat({ type: `choose.${id}` }),
        icon: 'message-square',
      })),
    };
  if (step === 'who' || step === 'short' || step === 'other')
    return {
      title,
      lead: step === 'other' ? text.otherLead : text.lead,
      people: peopleOf(input, step === 'other'),
    };
  if (step.startsWith('say-'))
    return {
      title,
      lead: text.openerLead(who),
      options: Object.keys(path.story.tell.openers).map((id) => ({
        key: id,
        label: telling.text(`tell?${id}`),
        action: chat({ type: 'tell.say', what: id }),
        icon: 'message-square',
      })),
    };
  switch (step) {
    case 'heard-clumsy':
      return {
        title,
        lead: text.clumsyLead(who),
        options: [
          { key: 'again', label: text.again, action: chat({ type: 'tell.again' }), icon: 'rotate-ccw' },
          { key: 'other', label: text.other, action: chat({ type: 'tell.other' }), icon: 'users' },
        ],
      };
    case 'heard-later':
    case 'heard-friend':
      return {
        title,
        lead: step === 'heard-later' ? text.laterLead(who) : text.friendLead(who),
        options: [
          {
            key: 'other',
            label: text.other,
            action: chat({ type: 'tell.other' }),
            icon: 'users',
            primary: true,
          },
        ],
      };
    default:
      return { title, lead: text.goodLead(who), options: [finishButton(text.finish)] };
  }

  function listenerOf({ path: { moments, story } }: SheetInput): string | undefined {
    const named = inside.findLast((event) => event.who !== undefined)?.who;
    if (named) return named;
    const choice = moments.at(-1 - inside.length)?.after.choice;
    const beat = moments.at(-1 - inside.length)?.after.beat;
    const opens =
      choice === undefined || beat === undefined ? undefined : story.beats[beat]?.choices?.[choice]?.opens;
    return typeof opens === 'object' ? opens.tell : undefined;
  }
}

function peopleOf({ path, telling, inside }: SheetInput, second: boolean): SheetView['people'] {
  const tried = new Set(inside.flatMap((event) => (event.who === undefined ? [] : [event.who])));
  return Object.entries(path.story.tell.people)
    .filter(
      ([id, person]) => !tried.has(id) && !(second && (person.kind === 'later' || person.kind === 'friend')),
    )
    .map(([id, person]) => ({
      key: id,
      person: id,
      label: person.kind === 'helpline' ? telling.ui.sheets.tell.helpline : telling.nameOf(id),
      action: chat({ type: `tell.to.${person.kind}`, who: id }),
    }));
}
