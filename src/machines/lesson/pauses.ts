import { type Spot, spotKey, startOf, stepsFrom } from '../../scenario/graph.ts';
import type { Beat, Line, Scenario } from '../../scenario/types.ts';

/**
 * The pause points of a lesson, P1 to P4 (brief 6.2 B): what has changed, which feeling is the alarm, which move first,
 * what the adult did well.
 */
export const pausePoints = ['changed', 'alarm', 'first', 'adult'] as const;
export type PausePoint = (typeof pausePoints)[number];

/**
 * The point that is due where a lesson, or the printed plan, comes to a beat; `undefined` for none. Goes in: the points
 * that have been talked about, and whether somebody has been told. P4 is due once somebody knows, at whatever beat; the
 * others at decisive moments, in this order, and not after telling.
 */
export function pauseDue(
  story: Scenario,
  beat: string,
  paused: ReadonlySet<PausePoint>,
  told: boolean,
): PausePoint | undefined {
  if (told) return paused.has('adult') ? undefined : 'adult';
  return dueAt(story, momentsOf(story), beat, paused);
}

/** Where P1 to P3 fall when a story is read from its first beat to its last: what the printed plan names. */
export function pausesOf(story: Scenario): Partial<Record<PausePoint, string>> {
  const moments = momentsOf(story);
  const at = new Map<PausePoint, string>();
  for (const beat of moments) {
    const point = dueAt(story, moments, beat, new Set(at.keys()));
    if (point) at.set(point, beat);
  }
  return Object.fromEntries(at);
}

/** P1 to P3 at one of the moments, as long as nobody has been told. */
function dueAt(
  story: Scenario,
  moments: readonly string[],
  beat: string,
  paused: ReadonlySet<PausePoint>,
): PausePoint | undefined {
  const at = moments.indexOf(beat);
  const found = story.beats[beat];
  if (at < 0 || !found) return undefined;
  // At the first moment nothing can have changed yet.
  if (!paused.has('changed')) return at > 0 && turned(found) ? 'changed' : undefined;
  if (paused.has('first')) return undefined;
  const alarms = alarmsOf(story, moments);
  if (!paused.has('alarm') && alarms.has(beat)) return 'alarm';
  const waits = !paused.has('alarm') && moments.slice(at + 1).some((later) => alarms.has(later));
  return !waits && acts(found) ? 'first' : undefined;
}

/** Decisive moments that come before anybody has been told, in the order of the file, without the late door. */
function momentsOf(story: Scenario): string[] {
  const seen = new Set<string>();
  const beats = new Set<string>();
  const walk = (spot: Spot): void => {
    if (spot.told || seen.has(spotKey(spot))) return;
    seen.add(spotKey(spot));
    beats.add(spot.beat);
    for (const { to } of stepsFrom(story, spot)) walk(to);
  };
  walk(startOf(story));
  return Object.entries(story.beats).flatMap(([id, { choices, asks, late }]) =>
    choices !== undefined && asks === undefined && !late && beats.has(id) ? [id] : [],
  );
}

/** Moments after P1 at which something is asked for; in a story without any, those with a trick at all. */
function alarmsOf(story: Scenario, moments: readonly string[]): ReadonlySet<string> {
  const beat = (id: string) => story.beats[id] as Beat<string>;
  const changed = moments.findIndex((id, i) => i > 0 && turned(beat(id)));
  const after = moments.slice(changed + 1);
  const asked = after.filter((id) => requests(beat(id)));
  return new Set(asked.length > 0 ? asked : after.filter((id) => turned(beat(id))));
}

const turned = ({ phase, lines }: Beat<string>) =>
  phase !== 'before' || lines.some(({ trick }) => trick !== undefined && trick !== 'none');

const asking = new Set<Line['trick']>(['asking', 'camera', 'money', 'moving-apps', 'secret', 'snooping']);

const requests = ({ lines }: Beat<string>) =>
  lines.some((line) => asking.has(line.trick) || ('tile' in line && line.tile === 'request'));

const acts = ({ choices }: Beat<string>) =>
  Object.values(choices ?? {}).some(({ opens }) => opens !== undefined && opens !== 'pause');
