import type { Scenario } from './types.ts';

/** Whether a story opens only inside a lesson, switched on by the teacher (brief, section 0 item 10, and 3.6). */
export function isClassOnly({ number }: Pick<Scenario, 'number'>): boolean {
  return number === 'SC14';
}
