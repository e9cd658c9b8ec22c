import type { Line, Scenario } from '../types.ts';
import { blocksOf } from './form.ts';
import type { Say, World } from './message.ts';

/** Everybody and everything that the story names exists, and there are enough people to tell (brief MUST6, MUST7). */
export function lintPeople(story: Scenario, world: World, say: Say): void {
  const known = (id: string) => id === 'helpline' || Object.hasOwn(world.people, id);
  const unknownPerson = (place: string, id: string) => {
    if (!known(id))
      say(place, 'unknown-person', `Nobody is called "${id}".`, 'Use an id of scenarios/characters.ts.');
  };
  const place = (
    where: string,
    kind: string,
    list: readonly string[],
    id: string | undefined,
    also: readonly string[] = [],
  ) => {
    if (id !== undefined && !list.includes(id) && !also.includes(id))
      say(
        where,
        `unknown-${kind}`,
        `There is no ${kind} "${id}".`,
        `Use one of: ${[...list, ...also].join(', ')}.`,
      );
  };

  for (const id of [story.hero, ...story.cast]) unknownPerson('cast', id);
  place('app', 'app', world.apps, story.app);
  place('room', 'room', world.rooms, story.room);
  place('them', 'other-side', Object.keys(story.others), story.them);
  for (const [id, other] of Object.entries(story.others))
    place(`others.${id}`, 'profile', world.profiles, other.profile);

  for (const [id, beat] of Object.entries(story.beats)) {
    place(id, 'room', world.rooms, beat.room);
    place(id, 'app', world.apps, beat.app, ['none']);
    place(id, 'other-side', Object.keys(story.others), beat.them);
    if (beat.asks !== undefined) {
      if (!story.cast.includes(beat.asks))
        say(
          id,
          'unknown-speaker',
          `"${beat.asks}" asks, but is not in the cast.`,
          'Add the person to `cast`.',
        );
      else if (world.people[beat.asks]?.grownUp === false)
        say(id, 'asks', `"${beat.asks}" asks, but is no grown-up.`, 'Let an adult notice.');
    }
    for (const [choiceId, choice] of Object.entries(beat.choices ?? {})) {
      if (typeof choice.opens === 'object' && !story.tell.people[choice.opens.tell])
        say(
          id,
          'unknown-person',
          `"${choiceId}" tells "${choice.opens.tell}", who is not among tell.people.`,
          'Add them there, or name another.',
        );
      lintTyped(story, id, choiceId, say);
    }
  }
  for (const [id, person] of Object.entries(story.tell.people))
    place(`tell.${id}`, 'room', world.rooms, person.room);
  const speakers = ['them', 'hero', 'narrator', 'app', 'told', 'helpline', ...story.cast];
  for (const [block, lines] of blocksOf(story))
    for (const line of lines) {
      place(block, 'other-side', Object.keys(story.others), line.from);
      if (line.from !== undefined && line.by !== 'them')
        say(
          block,
          'from',
          `"${line.id}" is from "${line.from}", but is said by "${line.by}".`,
          "Write `by: 'them'`, or take `from` away: it names who writes in a group chat.",
        );
      if (!speakers.includes(line.by))
        say(
          block,
          'unknown-speaker',
          `"${line.id}" is said by "${line.by}", who is not in the cast.`,
          'Add the person to `cast`, or mend the id.',
        );
    }

  lintTell(story, world, say);
}

/** What the hero types is shown in the first lines of where the choice leads. */
function lintTyped(story: Scenario, id: string, choiceId: string, say: Say): void {
  const choice = story.beats[id]?.choices?.[choiceId];
  if (!choice || choice.opens || !/^type\b/i.test(choice.text) || typeof choice.to !== 'string') return;
  const lines = story.beats[choice.to]?.lines.slice(0, 3) ?? [];
  if (!lines.some((line) => line.by === 'hero' && 'text' in line && line.as === undefined))
    say(
      id,
      'typed-not-shown',
      `"${choiceId}" types something, and "${choice.to}" does not show it.`,
      `Begin "${choice.to}" with that line, \`by: 'hero'\`.`,
    );
}

function lintTell(story: Scenario, world: World, say: Say): void {
  const people = Object.entries(story.tell.people);
  const has = (test: (entry: (typeof people)[number]) => boolean) => people.some(test);
  if (people.length < 4)
    say(
      'tell',
      'tell-people',
      `Only ${people.length} people can be told.`,
      'Write at least four, the helpline among them.',
    );
  if (!has(([, person]) => person.kind === 'clumsy'))
    say('tell', 'tell-people', 'Nobody gets it wrong first and mends it.', "Add a person of kind 'clumsy'.");
  if (!has(([, person]) => person.kind === 'friend' || person.kind === 'later'))
    say(
      'tell',
      'tell-people',
      'There is no friend and nobody who says "not now".',
      "Add a person of kind 'friend' or 'later'.",
    );
  if (!has(([, person]) => person.kind === 'good'))
    say('tell', 'tell-people', 'Nobody answers well at once.', "Add a person of kind 'good'.");
  if (!has(([id, person]) => person.kind === 'helpline' && id === 'helpline'))
    say('tell', 'tell-people', 'There is no helpline.', "Add `helpline: { kind: 'helpline', … }`.");
  if (
    !has(
      ([id, person]) =>
        person.kind !== 'friend' && world.people[id]?.grownUp === true && !world.people[id]?.family,
    )
  )
    say(
      'tell',
      'tell-people',
      'No grown-up outside the family can be told.',
      'Add a teacher, a coach, a counsellor: some children cannot tell a parent first (brief MUST7).',
    );
  for (const [id, person] of people) {
    const where = `tell.${id}`;
    if (id !== 'helpline' && !story.cast.includes(id))
      say(
        where,
        'unknown-speaker',
        `"${id}" can be told, but is not in the cast.`,
        'Add the person to `cast`.',
      );
    if ((id === 'helpline') !== (person.kind === 'helpline'))
      say(
        where,
        'tell-people',
        `"${id}" has the kind "${person.kind}".`,
        'The helpline, and only it, is called `helpline` and has that kind.',
      );
    const goesOn = person.kind === 'clumsy' || person.kind === 'later' || person.kind === 'friend';
    if (goesOn && !person.then?.length)
      say(
        where,
        'tell-then',
        `Somebody of kind "${person.kind}" has no \`then\`.`,
        person.kind === 'clumsy' ? 'Write how it is mended.' : 'Write how it goes on to another adult.',
      );
    if (!goesOn && person.then)
      say(
        where,
        'tell-then',
        `Somebody of kind "${person.kind}" has a \`then\`, which is never shown.`,
        'Put it into `answer`.',
      );
    if (person.scene.length === 0 || person.answer.length === 0)
      say(
        where,
        'empty',
        'Its scene or its answer is empty.',
        'Write a place, an interruption, and an answer.',
      );
    if ([...person.scene, ...person.answer, ...(person.then ?? [])].some((line: Line) => line.by === 'them'))
      say(where, 'tell-people', 'The other side speaks in it.', 'Telling is a scene of two people.');
    if (world.people[id] && person.kind !== 'friend' && world.people[id]?.grownUp === false)
      say(
        where,
        'tell-people',
        `"${id}" is no grown-up, but has the kind "${person.kind}".`,
        "Use the kind 'friend'.",
      );
  }
  const openers = Object.values(story.tell.openers);
  if (new Set(openers).size !== 3 || Object.keys(story.tell.openers).length !== 3)
    say(
      'tell',
      'openers',
      'The three first sentences are not three different ones.',
      'Write three ways to begin.',
    );
}
