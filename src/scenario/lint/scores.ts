import { beatOf, choicesAt, openedMove } from '../graph.ts';
import type { Scenario, Skill } from '../types.ts';
import type { BarWalk } from './bar-walk.ts';
import type { Say } from './message.ts';

const practised = ['save', 'block', 'tell', 'report'] as const;

/** Scores within the rubric (brief 4.2), and adults who ask (design: nobody ends alone). */
export function lintScores(story: Scenario, walk: BarWalk, say: Say): void {
  const metUntold = new Set(walk.scenes.filter((scene) => !scene.told).map((scene) => scene.beat));
  for (const [id, beat] of Object.entries(story.beats)) {
    for (const [choiceId, choice] of Object.entries(beat.choices ?? {})) {
      const name = `"${choiceId}"`;
      const worth = Object.entries(choice.score).filter(([, points]) => points > 0) as Array<[Skill, 1 | 2]>;
      const opens = openedMove(choice.opens);
      if (choice.fit === 'risky' && worth.length > 0)
        say(id, 'risky-score', `${name} is risky and has a score.`, 'Write `score: {}`, or call it mixed.');
      // Once somebody knows there are good things to do that are no skill: sitting down beside a friend.
      if (choice.fit === 'helps' && worth.length === 0 && metUntold.has(id))
        say(
          id,
          'helps-nothing',
          `${name} helps and is worth nothing.`,
          'Say what it is worth, or call it mixed.',
        );
      if (choice.fit === 'helps' && choice.flag)
        say(
          id,
          'flag',
          `${name} helps and has the flag "${choice.flag}".`,
          'Take the flag away, or call it mixed.',
        );
      for (const [skill] of worth)
        if (!story.skills.includes(skill))
          say(
            id,
            'skill',
            `${name} scores "${skill}", which is not among the story’s skills.`,
            'Add it to `skills`, or take the score away.',
          );
      for (const move of practised)
        if (choice.score[move] === 2 && opens !== move && !(move === 'tell' && beat.asks))
          say(
            id,
            'score-without-exercise',
            `${name} scores ${move} 2 and opens no exercise.`,
            `Add \`opens: '${move}'\`, or score 1.`,
          );
      if (opens && opens !== 'pause' && !choice.score[opens])
        say(
          id,
          'exercise-without-score',
          `${name} opens ${opens} and scores nothing for it.`,
          `Write \`score: { ${opens}: 2 }\`.`,
        );
      if (typeof choice.opens === 'object') {
        const person = story.tell.people[choice.opens.tell];
        const half = person?.kind === 'friend' || person?.kind === 'later';
        if (person && !half && choice.score.tell === 1)
          say(
            id,
            'half-told',
            `${name} tells ${choice.opens.tell} and scores only 1.`,
            'Telling somebody who can help always counts in full: `tell: 2`.',
          );
      }
      if (
        story.pattern === 'K' &&
        (choice.score.block ?? 0) === 2 &&
        metUntold.has(id) &&
        choice.when !== 'told'
      )
        say(
          id,
          'block-before-plan',
          `${name} scores block 2 before anybody knows.`,
          "With a known person: score 1, or offer it `when: 'told'`.",
        );
    }
    if (beat.asks) lintAsks(story, id, walk, say);
  }
  if (!story.skills.includes('tell'))
    say('skills', 'skill', '"tell" is missing.', 'Every story has an opportunity to tell.');
  if (!story.skills.includes('notice'))
    say('skills', 'skill', '"notice" is missing.', 'Every story has an opportunity to notice.');
  if (story.skills.includes('care') !== (story.pattern === 'B'))
    say(
      'skills',
      'skill',
      story.pattern === 'B' ? '"care" is missing.' : '"care" is scored.',
      'Care belongs to stories of pattern B, and only to them.',
    );
  if (
    story.harmless &&
    !Object.values(story.beats).some((beat) => Object.values(beat.choices ?? {}).some((one) => one.checks))
  )
    say(
      'beats',
      'checks',
      'No choice checks anything outside the chat.',
      'Mark the choices that do with `checks: true`.',
    );
}

function lintAsks(story: Scenario, id: string, walk: BarWalk, say: Say): void {
  const beat = beatOf(story, id);
  const choices = Object.entries(beat.choices ?? {});
  const counts = new Set(
    walk.scenes.filter((scene) => scene.beat === id).map((scene) => choicesAt(beat, scene).length),
  );
  for (const count of counts)
    if (count !== 3) say(id, 'asks', `An adult asks, and ${count} first words are offered.`, 'Offer three.');
  for (const [choiceId, choice] of choices) {
    if (choice.score.tell !== 2 || choice.fit !== 'helps')
      say(
        id,
        'asks',
        `"${choiceId}" answers an adult who asks and does not count in full.`,
        "Write `score: { tell: 2 }` and `fit: 'helps'`.",
      );
    if (choice.opens)
      say(
        id,
        'asks',
        `"${choiceId}" opens an exercise.`,
        'Here the first words are the exercise: take `opens` away.',
      );
  }
}
