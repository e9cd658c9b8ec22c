import { beatOf } from '../../scenario/graph.ts';
import { key } from '../../scenario/strings.ts';
import type { ChatEvent } from '../chat.machine.ts';
import { movesOf } from '../chat.table.ts';
import type { Path } from '../path.ts';

/** Steps of an exercise as it is done well, best first. */
const well: readonly string[] = [
  'block.on',
  'block.block',
  'block.keep',
  'tell.say',
  'tell.again',
  'tell.to.good',
  'tell.to.clumsy',
  'tell.to.helpline',
  'tell.to.later',
  'tell.to.friend',
  'tell.other',
  'report.about',
  'report.age',
  'report.service',
  'report.send',
  'save.keep',
];

/** What is kept before it is saved: with these an evidence is whole. */
const evidence: readonly string[] = ['name', 'link', 'time'];

/**
 * The next press of an open exercise done well, one at a time, so that a class can follow it (with a remote, or where
 * the moves are shown as a worked example). `undefined` when no exercise is open.
 */
export function workedStep(path: Path): ChatEvent | undefined {
  const { story, place, state, walk } = path;
  if (!place.open) return undefined;
  const { move, step } = place.open;
  const can = new Set(walk.steps(state).map(({ event }) => event));
  const inside = sinceOpened(path);

  if (move === 'pause') {
    const line = unmarked(path);
    return inside.length < 2 && line ? { type: 'pause.mark', line } : { type: 'finish' };
  }
  if (movesOf(story)[move].done[step] === 2) return { type: 'finish' };
  if (step === 'pick') {
    const picked = new Set(inside.map(({ item }) => item));
    const next = [...evidence, lastWords(path)].find((item) => item !== undefined && !picked.has(item));
    if (next) return { type: 'save.pick', item: next };
  }
  const type = well.find((event) => can.has(event));
  if (!type) return can.has('finish') ? { type: 'finish' } : undefined;
  if (type === 'tell.say') return { type, what: 'a' };
  if (type.startsWith('tell.to.')) {
    const kind = type.slice('tell.to.'.length);
    const who = Object.entries(story.tell.people).find(([, person]) => person.kind === kind)?.[0];
    return { type, ...(who ? { who } : {}) };
  }
  return { type };
}

/** Events since the exercise was opened. */
function sinceOpened({ moments }: Path): ChatEvent[] {
  const opened = moments.findLastIndex(({ before }) => !before.open);
  return moments.slice(opened + 1).map(({ event }) => event);
}

/** Beats that have been told, the newest first. */
function told({ moments, place }: Path): string[] {
  return [...new Set([place.beat, ...moments.map(({ before }) => before.beat).reverse()])];
}

/** The newest line with a trick that nobody has marked yet. */
function unmarked(path: Path): string | undefined {
  const marked = new Set(path.moments.map(({ event }) => event.line));
  return told(path)
    .flatMap((beat) =>
      beatOf(path.story, beat)
        .lines.filter(({ trick }) => trick !== undefined && trick !== 'none')
        .map(({ id }) => key.line(beat, id))
        .reverse(),
    )
    .find((line) => !marked.has(line));
}

/** The newest words of the other side: they can be kept. */
function lastWords(path: Path): string | undefined {
  for (const beat of told(path)) {
    const line = beatOf(path.story, beat).lines.findLast((one) => one.by === 'them' && !('tile' in one));
    if (line) return key.line(beat, line.id);
  }
  return undefined;
}
