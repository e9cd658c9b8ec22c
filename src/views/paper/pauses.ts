import type { Beat, Line, Scenario } from '../../scenario/types.ts';

export type PauseName = 'P1' | 'P2' | 'P3' | 'P4';

/** Where a lesson pauses; P4 is after telling, wherever that comes, and so is no beat. */
export type Pauses = Partial<Record<PauseName, string>>;

/**
 * The pause points of a story (brief 6.2 B), as the decisive beats at which they fit: P1 where it has begun to change,
 * P2 at the request, P3 before the first action. Each is a beat of its own, in the order of the file; what a story
 * does not have is left out.
 */
export function pausesOf(story: Scenario): Pauses {
  const decisive = Object.entries(story.beats).filter(
    ([, beat]) => beat.choices !== undefined && beat.asks === undefined && !beat.late,
  );
  const from = (start: number, fits: (beat: Beat<string>) => boolean): number =>
    decisive.findIndex(([, beat], i) => i >= start && fits(beat));

  const shown = from(0, asksForPicture);
  const turned = Math.max(0, from(0, changed));
  // Where it turns with the request itself, the moment before it is the one to look at.
  const first = shown > 0 ? Math.min(turned, shown - 1) : turned;
  const asked = shown > first ? shown : from(first + 1, requests);
  const second = asked >= 0 ? asked : first + 1;
  const acting = from(second + 1, acts);
  const third = acting >= 0 ? acting : second + 1;
  const at = (index: number) => decisive[index]?.[0];
  const [p1, p2, p3] = [at(first), at(second), at(third)];
  return { ...(p1 ? { P1: p1 } : {}), ...(p2 ? { P2: p2 } : {}), ...(p3 ? { P3: p3 } : {}) };
}

const changed = ({ phase }: Beat<string>) => phase !== 'before';

const asks = new Set<Line['trick']>(['asking', 'camera', 'money', 'moving-apps', 'secret', 'snooping']);

const asksForPicture = ({ lines }: Beat<string>) =>
  lines.some((line) => 'tile' in line && line.tile === 'request');

const requests = ({ lines }: Beat<string>) => lines.some(({ trick }) => asks.has(trick));

const acts = ({ choices }: Beat<string>) =>
  Object.values(choices ?? {}).some(({ opens }) => opens !== undefined && opens !== 'pause');
