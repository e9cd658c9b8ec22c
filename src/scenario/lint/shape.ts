import {
  answerOf,
  beatOf,
  choicesAt,
  choicesToHelp,
  moves,
  phases,
  shapeOf,
  spotKey,
  stepsFrom,
  targets,
} from '../graph.ts';
import type { Ending, Move, Phase, Scenario } from '../types.ts';
import { type BarWalk, type Scene, sceneKey, type Turn } from './bar-walk.ts';
import { minutesOf } from './limits.ts';
import type { Say } from './message.ts';

/** Doors from poorer to better. */
export const doorRank: Record<Ending['door'], number> = { asked: 0, late: 1, told: 2 };

/** A way on which some beat is met a second time, if there is one: by choices, "Go on" or answers to moves. */
export function circleOf({ scenes, turns }: BarWalk): string[] | undefined {
  const onward = new Map<string, Turn[]>();
  for (const turn of turns)
    onward.set(sceneKey(turn.from), [...(onward.get(sceneKey(turn.from)) ?? []), turn]);
  for (const start of scenes) {
    const cameBy = new Map<string, Turn | null>([[sceneKey(start), null]]);
    const queue = [start];
    for (let scene = queue.shift(); scene; scene = queue.shift()) {
      for (const turn of onward.get(sceneKey(scene)) ?? []) {
        // Staying in the first beat is no way; what may be done there is looked at from its own scene.
        if (scene.beat === start.beat && turn.to.beat === start.beat && turn.move && stays(turn)) continue;
        if (turn.to.beat === start.beat) return wayBack(turn, cameBy);
        if (cameBy.has(sceneKey(turn.to))) continue;
        cameBy.set(sceneKey(turn.to), turn);
        queue.push(turn.to);
      }
    }
  }
  return undefined;
}

/** A move after which the story stays where it is, and says so by having no `to` (or none that holds here). */
const stays = ({ move, to }: Turn) =>
  move !== undefined &&
  (move.again || move.answer.to === undefined || !targets(move.answer.to).includes(to.beat));

function wayBack(last: Turn, cameBy: ReadonlyMap<string, Turn | null>): string[] {
  const way = [last.to.beat];
  for (let turn: Turn | null | undefined = last; turn; turn = cameBy.get(sceneKey(turn.from))) {
    if (way[0] !== turn.from.beat) way.unshift(turn.from.beat);
  }
  return way;
}

/** Answers (`phase.move`, `beat@move`) that no way ever shows. Phases without any beat are left out. */
export function unreachedAnswers(story: Scenario, walk: BarWalk): string[] {
  const met = new Set<string>();
  for (const { from, move } of walk.turns) {
    if (!move || move.again) continue;
    met.add(move.own ? `${from.beat}@${move.move}` : `${beatOf(story, from.beat).phase}.${move.move}`);
  }
  const used = new Set(Object.values(story.beats).map((beat) => beat.phase));
  const wanted: string[] = [];
  for (const phase of phases) if (used.has(phase)) for (const move of moves) wanted.push(`${phase}.${move}`);
  for (const [id, beat] of Object.entries(story.beats))
    for (const move of Object.keys(beat.answers ?? {})) wanted.push(`${id}@${move}`);
  return wanted.filter((answer) => !met.has(answer));
}

/** The poorest and the best ending that choices alone reach from a scene. */
export function endingRange(story: Scenario, from: Scene): { poorest: number; best: number } {
  let poorest = Infinity;
  let best = -Infinity;
  const seen = new Set<string>();
  const queue: Array<{ beat: string; told: boolean; blocked: boolean }> = [from];
  for (let spot = queue.pop(); spot; spot = queue.pop()) {
    if (seen.has(spotKey(spot))) continue;
    seen.add(spotKey(spot));
    const { end } = beatOf(story, spot.beat);
    if (end) {
      poorest = Math.min(poorest, doorRank[end.door]);
      best = Math.max(best, doorRank[end.door]);
    }
    queue.push(...stepsFrom(story, spot).map((step) => step.to));
  }
  return { poorest, best };
}

/** Where telling (by the bar) leads to endings that are poorer than those without it. */
export function poorerByTelling(story: Scenario, walk: BarWalk): Array<{ beat: string; what: string }> {
  const names = ['asked', 'late', 'told'];
  const found = new Map<string, string>();
  for (const { from, to, move } of walk.turns) {
    if (move?.move !== 'tell' || from.told) continue;
    const without = endingRange(story, from);
    const after = endingRange(story, to);
    if (after.best < without.best)
      found.set(
        from.beat,
        `After telling the best ending is "${names[after.best]}", without it "${names[without.best]}".`,
      );
    else if (after.poorest < without.poorest)
      found.set(
        from.beat,
        `After telling the poorest ending is "${names[after.poorest]}", without it "${names[without.poorest]}".`,
      );
  }
  return [...found].map(([beat, what]) => ({ beat, what }));
}

/** The shape of the story: nothing out of reach, help always near, nobody ends alone, enough depth. */
export function lintShape(story: Scenario, walk: BarWalk, say: Say): void {
  const circle = circleOf(walk);
  if (circle) {
    say(
      circle[0] ?? '',
      'circle',
      `The story leads back: ${circle.join(' → ')}.`,
      'Lead forward only, to a beat of its own.',
    );
    return;
  }

  const met = new Set(walk.scenes.map((scene) => scene.beat));
  for (const [id, beat] of Object.entries(story.beats))
    if (!met.has(id))
      say(
        id,
        'unreachable',
        `No way leads to this ${beat.end ? 'ending' : 'beat'}.`,
        'Lead to it, or take it out.',
      );
  for (const answer of unreachedAnswers(story, walk)) {
    const [beat, move] = answer.split('@');
    if (move === undefined)
      say(
        `answers.${answer}`,
        'unreachable-answer',
        'No way ever shows this answer.',
        whyUnreached(story, answer),
      );
    else
      say(
        beat ?? '',
        'unreachable-answer',
        `Its own answer to "${move}" is never shown.`,
        'Take it out, or let the beat be met before that is done.',
      );
  }
  if (![...met].some((id) => beatOf(story, id).end))
    say('start', 'no-ending', 'No ending can be reached.', 'Lead to a beat with `end`.');

  const once = new Set<string>();
  const sayOnce: Say = (beat, rule, ...rest) => {
    if (once.has(`${beat} ${rule}`)) return;
    once.add(`${beat} ${rule}`);
    say(beat, rule, ...rest);
  };
  for (const scene of walk.scenes) {
    const beat = beatOf(story, scene.beat);
    const facts = `${scene.told ? 'told' : 'nobody told'}, ${scene.blocked ? 'blocked' : 'not blocked'}`;
    const far = choicesToHelp(story, scene);
    if (far > 3)
      sayOnce(
        scene.beat,
        'help-too-far',
        far === Infinity
          ? `By choices alone no help is reached from here (${facts}).`
          : `Help is ${far} choices away (${facts}).`,
        'Offer a choice that tells somebody (opens tell, or a beat with asks) within three choices.',
      );
    if (beat.end && !scene.told && !story.harmless)
      sayOnce(
        scene.beat,
        'ends-alone',
        `It can be reached while nobody knows (${facts}).`,
        'Lead through a beat with `asks` first.',
      );
    if (!beat.choices) continue;
    const offered = choicesAt(beat, scene);
    if (offered.length < 2 || offered.length > 4)
      sayOnce(scene.beat, 'choices', `It offers ${offered.length} choices (${facts}).`, 'Offer two to four.');
    const to = new Map<string, string>();
    for (const step of stepsFrom(story, scene)) {
      const other = to.get(step.to.beat);
      if (other !== undefined && step.choice !== null)
        sayOnce(
          scene.beat,
          'same-way',
          `"${other}" and "${step.choice}" both lead to "${step.to.beat}".`,
          'Give each choice a beat of its own first.',
        );
      to.set(step.to.beat, step.choice ?? '');
    }
  }
  for (const { beat, what } of poorerByTelling(story, walk))
    say(beat, 'poorer-by-telling', what, 'Lead the answer to Tell on to endings that are as good or better.');
  if (!story.harmless && !walk.scenes.some((scene) => beatOf(story, scene.beat).late))
    say(
      'beats',
      'late-door',
      'There is no late door.',
      'Add a beat with `late: true` that tells what happened off screen; help works just the same.',
    );
  lintDepth(story, say);
}

function whyUnreached(story: Scenario, answer: string): string {
  const [phase, move] = answer.split('.') as [Phase, Move];
  const beats = Object.entries(story.beats).filter(([, beat]) => beat.phase === phase);
  const own = beats.filter(([id]) => answerOf(story, id, move) !== story.answers[phase][move]).length;
  if (own === beats.length)
    return `Every beat of phase "${phase}" has its own answer: let one use that of the phase.`;
  if (move === 'tell')
    return `In every beat of phase "${phase}" somebody knows already: give one that is met before to this phase.`;
  if (move === 'block') return `In every beat of phase "${phase}" the other side is blocked already.`;
  return `Let a beat of phase "${phase}" be met${story.pattern === 'Y' ? ' after telling' : ''}.`;
}

/** Depth (issue 2; design, Practise). */
function lintDepth(story: Scenario, say: Say): void {
  const { paths, longestPath } = shapeOf(story);
  const endings = Object.values(story.beats).filter((beat) => beat.end).length;
  const young = story.ages === '8-10';
  if (!story.harmless && !young && endings < 9 && paths < 32)
    say(
      'beats',
      'depth',
      `It has ${endings} endings and ${paths} paths.`,
      'Write at least 9 endings, or 32 paths.',
    );
  if (endings < 4)
    say('beats', 'depth', `It has only ${endings} endings.`, 'Write at least four closing scenes.');
  const least = story.harmless ? 2 : young ? 3 : 5;
  if (longestPath < least)
    say(
      'beats',
      'depth',
      `The longest way has ${longestPath} choices.`,
      `Let at least one way have ${least} decisive moments.`,
    );
  const [from, to] = minutesOf(story);
  if (story.minutes < from || story.minutes > to)
    say(
      'minutes',
      'minutes',
      `${story.minutes} minutes are said.`,
      `Stories of this kind take ${from} to ${to} minutes.`,
    );
}
