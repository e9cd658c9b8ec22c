import { beatOf } from '../../scenario/graph.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { ChatEvent } from '../chat.machine.ts';
import { replay } from '../path.ts';
import { eventsTo } from '../what-if.ts';

/** One step of the cut: the events up to it, and whether the hall thinks about what to do before it goes on. */
export interface CutStep {
  events: ChatEvent[];
  beat: string;
  think: boolean;
}

/**
 * The assembly cut of a story (brief, section 0 item 5): the beats before the one it must never show, along the
 * shortest way there. Empty for a story that has no cut.
 */
export function assemblyCut(story: Scenario): CutStep[] {
  const { assembly } = story;
  if (!assembly) return [];
  const way = eventsTo(replay(story, []), assembly.before);
  if (!way) return [];
  const steps: CutStep[] = [];
  for (let at = 0; at < way.length; at += 1) {
    const events = way.slice(0, at);
    const { beat, open } = replay(story, events).place;
    // Inside an exercise there is nothing to read; the last event leads to what is left out.
    if (open || steps.at(-1)?.beat === beat) continue;
    steps.push({ events, beat, think: beatOf(story, beat).choices !== undefined });
  }
  return steps;
}
