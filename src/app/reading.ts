import type { ReadAloud } from '../ports/read-aloud.ts';
import { toSentences } from '../ports/sentences.ts';
import type { AppView, ChatView } from '../views/types.ts';

/** Reads aloud what is new on the screen. */
export interface Reading {
  /** Looks at what is on the screen now, and says what has not been said. */
  follow(view: AppView): void;
  /** Begins anew: another screen, another story, another language. */
  forget(): void;
}

/** Goes in: the reader of the device, and whom to tell which entry is being said (an empty key: none). */
export function createReading(reader: ReadAloud, saying: (key: string) => void): Reading {
  let upTo = '';
  let end = '';
  return {
    forget: () => {
      upTo = '';
      end = '';
    },
    follow: ({ screen, settings }) => {
      if (settings.read !== 'on' || screen.screen !== 'chat' || !reader.available(settings.lang)) return;
      const { log, arrival, sheet } = screen;
      // Said when all of it is there, so that a sentence is never cut by the next one; line by line in slow reading.
      if (arrival.next && settings.slow === 'off') return;
      const now = `${log.at(-1)?.key}|${sheet?.step ?? ''}|${settings.lang}`;
      if (now === end) return;
      end = now;
      const from = log.findIndex((entry) => entry.key === upTo);
      upTo = log.at(-1)?.key ?? '';
      const lines = [
        ...log.slice(from + 1).map((entry) => ({ id: entry.key, text: `${entry.name}: ${entry.text}` })),
        ...whatToDo(screen).map((text, i) => ({ id: `do:${i}`, text })),
      ];
      if (lines.length === 0) return;
      reader.speak(settings.lang, toSentences(lines), { onStart: saying, onEnd: () => saying('') });
    },
  };
}

/** What follows the log: the exercise, the choices, or the ending. */
function whatToDo({ sheet, prompt }: ChatView): string[] {
  if (sheet) return [sheet.title, sheet.lead, ...sheet.people.map(label), ...sheet.options.map(label)];
  if (prompt.kind === 'choices')
    return [prompt.heading, ...prompt.choices.map((choice) => `${choice.letter ?? ''}. ${choice.label}`)];
  return prompt.kind === 'end' ? [prompt.title, prompt.image] : [];
}

const label = (button: { label: string }) => button.label;
