import { beatOf, tricksOf } from '../graph.ts';
import type { Line, Scenario, Tactic } from '../types.ts';
import type { BarWalk, Scene } from './bar-walk.ts';
import { blocksOf } from './form.ts';
import type { Say } from './message.ts';

const tactics: Record<Tactic, true> = {
  flattery: true,
  pretending: true,
  snooping: true,
  gift: true,
  secret: true,
  hurry: true,
  'moving-apps': true,
  'pulling-away': true,
  camera: true,
  asking: true,
  pushing: true,
  guilt: true,
  scare: true,
  threat: true,
  deadline: true,
  money: true,
};

const scaring: readonly string[] = ['threat', 'scare', 'deadline', 'money'] satisfies Tactic[];
const scares = (line: Line) => line.trick !== undefined && scaring.includes(line.trick);

/** Every line of the other side names its trick; never too many, never more than two that scare in a row. */
export function lintTricks(story: Scenario, walk: BarWalk, say: Say): void {
  let friendly = 0;
  for (const [block, lines] of blocksOf(story)) {
    for (const line of lines) {
      const name = `"${line.id}"`;
      if (line.by === 'them' && line.trick === undefined)
        say(
          block,
          'trick-missing',
          `${name} is a line of the other side and names no trick.`,
          "Name its trick, or 'none'.",
        );
      if (line.by !== 'them' && line.trick !== undefined)
        say(
          block,
          'trick-elsewhere',
          `${name} names a trick, but it is not the other side’s.`,
          'Take the trick away: only their messages can be marked.',
        );
      if (line.trick !== undefined && line.trick !== 'none' && !Object.hasOwn(tactics, line.trick))
        say(
          block,
          'trick-unknown',
          `${name} names "${line.trick}", which is no trick.`,
          `Use one of: ${Object.keys(tactics).join(', ')}.`,
        );
      if (line.by === 'them' && line.trick === 'none') friendly += 1;
      if ('tile' in line && story.ages === '8-10')
        say(block, 'tile', `${name} is a tile.`, 'At 8–10, narrate it: "We don’t show it."');
    }
    let run = 0;
    for (const line of lines) {
      run = scares(line) ? run + 1 : 0;
      if (run === 3)
        say(
          block,
          'scaring',
          `"${line.id}" is the third scaring line in a row.`,
          'Put something that helps between: a friend, a light, "this is a known trick".',
        );
    }
  }
  const tricks = tricksOf(story);
  if (story.ages === '8-10' && tricks.length > 5)
    say(
      'beats',
      'too-many-tricks',
      `It has ${tricks.length} different tricks: ${tricks.join(', ')}.`,
      'At 8–10 use at most five.',
    );
  if (story.harmless && tricks.length > 0)
    say(
      'beats',
      'harmless-trick',
      `A harmless story has tricks: ${tricks.join(', ')}.`,
      "Write 'none' on every line of the other side.",
    );
  if (!story.harmless && tricks.length === 0)
    say('beats', 'no-trick', 'Nothing in it is a trick.', 'Name the tricks of the other side.');
  if (friendly < 2)
    say(
      'beats',
      'friendly',
      `Only ${friendly} lines of the other side are merely friendly.`,
      "Let at least two be just that: `trick: 'none'` (brief 3.0 item 6).",
    );

  lintAcrossBeats(story, walk, say);
  lintComply(story, say);
}

/** Over "Go on", and whether a threat is left standing alone. */
function lintAcrossBeats(story: Scenario, walk: BarWalk, say: Say): void {
  const said = new Set<string>();
  for (const { from, to, choice, move } of walk.turns) {
    if (choice || move || said.has(`${from.beat} ${to.beat}`)) continue;
    said.add(`${from.beat} ${to.beat}`);
    const before = beatOf(story, from.beat).lines;
    const after = beatOf(story, to.beat).lines;
    const tail = before.length - 1 - before.findLastIndex((line) => !scares(line));
    const calm = after.findIndex((line) => !scares(line));
    const head = calm < 0 ? after.length : calm;
    if (tail > 0 && head > 0 && tail + head > 2)
      say(
        to.beat,
        'scaring',
        `With "${from.beat}" before it, ${tail + head} scaring lines stand in a row.`,
        'Put something that helps between.',
      );
  }
  for (const [id, beat] of Object.entries(story.beats)) {
    const last = beat.lines.findLastIndex(scares);
    if (last < 0) continue;
    const within = beat.lines.slice(last + 1).some((line) => line.by !== 'them');
    const wayOut = Object.values(beat.choices ?? {}).some((choice) => choice.fit === 'helps');
    const nexts = walk.turns.filter(({ from, choice, move }) => from.beat === id && !choice && !move);
    const after = nexts.length > 0 && nexts.every(({ to }) => story.beats[to.beat]?.lines[0]?.by !== 'them');
    if (!within && !wayOut && !after)
      say(
        id,
        'threat-alone',
        'A scaring line is followed by nothing that helps.',
        'Add a way out within one screen: a helping choice, a friend, a light (brief MUST2).',
      );
  }
}

/** No choice goes along with a request for a private picture (brief, section 0 item 3). */
function lintComply(story: Scenario, say: Say): void {
  for (const [id, beat] of Object.entries(story.beats)) {
    if (!beat.lines.some((line) => 'tile' in line && line.tile === 'request')) continue;
    for (const [choiceId, choice] of Object.entries(beat.choices ?? {}))
      if (choice.flag === 'comply')
        say(
          id,
          'comply',
          `"${choiceId}" goes along with a request for a private picture.`,
          'Offer stalling, keeping it secret, arguing or carrying on instead.',
        );
  }
}

/** Once blocked, the other side must not write under that name; and {told} needs somebody who was told. */
export function lintFacts(
  story: Scenario,
  walk: BarWalk,
  textsByLang: Array<(k: string) => string>,
  say: Say,
): void {
  const once = new Set<string>();
  const sayOnce: Say = (beat, rule, ...rest) => {
    const k = `${beat} ${rule}`;
    if (once.has(k)) return;
    once.add(k);
    say(beat, rule, ...rest);
  };
  const needsTold = (k: string) => textsByLang.some((text) => text(k).includes('{told}'));
  const lines = (block: string, list: readonly Line[], scene: Scene) => {
    for (const line of list) {
      if (line.by === 'them' && scene.blockedThem === scene.them)
        sayOnce(
          block,
          'blocked-writes',
          `"${line.id}": ${story.others[scene.them]?.name ?? scene.them} writes here although blocked.`,
          'Route round it with `{ blocked, open }`, or let another name write.',
        );
      if (!scene.told && (line.by === 'told' || needsTold(`${block}/${line.id}`)))
        sayOnce(
          block,
          'told-nobody',
          `"${line.id}" speaks of whoever was told, but it can be met while nobody was.`,
          'Route with `{ told, untold }`, or word it without.',
        );
    }
  };
  // A beat's lines are met when it is entered, not again when a move of the bar stays in it.
  const entered = [
    walk.scenes[0],
    ...walk.turns.filter(({ from, to }) => from.beat !== to.beat).map(({ to }) => to),
  ];
  for (const scene of entered) {
    if (!scene) continue;
    const beat = beatOf(story, scene.beat);
    lines(scene.beat, beat.lines, scene);
    for (const part of ['gist', 'ask', 'image', 'title', 'map'])
      if (!scene.told && needsTold(`${scene.beat}#${part}`))
        sayOnce(scene.beat, 'told-nobody', `Its ${part} speaks of whoever was told.`, 'Word it without.');
  }
  for (const { from, to, move, choice } of walk.turns) {
    if (move) {
      const block = move.own
        ? `${from.beat}@${move.move}`
        : `@${beatOf(story, from.beat).phase}.${move.move}`;
      const there: Scene = { ...to, them: from.them };
      if (move.again) {
        if (move.move !== 'pause') lines(`@again.${move.move}`, story.again[move.move].lines, there);
        continue;
      }
      lines(block, move.answer.lines, there);
      if (!there.told && needsTold(`${block}!`))
        sayOnce(
          block,
          'told-nobody',
          'Its why speaks of whoever was told, but nobody may have been.',
          'Word it without.',
        );
    }
    if (choice && !to.told && needsTold(`${from.beat}?${choice.id}!`))
      sayOnce(
        from.beat,
        'told-nobody',
        `The why of "${choice.id}" speaks of whoever was told.`,
        'Word it without.',
      );
  }
  // A second Save or Report is answered by `again` as well (the bar does not forget): both can be met untold.
  if (story.pattern !== 'Y')
    for (const move of ['save', 'report'] as const)
      for (const line of story.again[move].lines)
        if (line.by === 'told' || needsTold(`@again.${move}/${line.id}`))
          sayOnce(
            `@again.${move}`,
            'told-nobody',
            `"${line.id}" speaks of whoever was told, but nobody may have been.`,
            'Word it without.',
          );
}
