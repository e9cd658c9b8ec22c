/** Reading aloud: loaded a moment after the first screen. */
import { createReadAloud, type ReadAloud } from '../ports/read-aloud.ts';
import { createReading, type Reading } from './reading.ts';

export interface Voice {
  reader: ReadAloud;
  reading: Reading;
}

/** Goes in: whom to tell which entry of the log is being said (an empty key: none). */
export function openVoice(saying: (key: string) => void): Voice {
  const reader = createReadAloud();
  return { reader, reading: createReading(reader, saying) };
}
