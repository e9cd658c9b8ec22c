import { progressAt } from './ahead.ts';
import { isClassOnly } from './class-only.ts';
import { beatOf, choicesAt, type Spot, spotKey, startOf, stepsFrom } from './graph.ts';
import { beyond, type Opening, type OpeningApp, type OpeningBeat, type OpeningChoice } from './opening.ts';
import { key, textOf } from './strings.ts';
import type { Lang, Line, Scenario, StoryStrings } from './types.ts';

/** How a language calls the people and rooms of the art, and what apps look like. */
export interface Names {
  person: (id: string) => string | undefined;
  room: (id: string) => string | undefined;
  app: (id: string) => OpeningApp | undefined;
}

/** Cuts the opening of a story out of it. Goes in: the story, the strings of another language, and names in it. */
export function openingOf(
  story: Scenario,
  lang: Lang,
  strings: StoryStrings | undefined,
  names: Names,
): Opening {
  const text = textOf(story, lang === 'en' ? undefined : strings);
  const spots = spotsOf(story);
  const beats: Opening['beats'] = {};
  for (const [id, spot] of spots) beats[id] = beatAt(story, id, spot, spots, text);
  const kept = Object.values(beats);
  const speakers = kept.flatMap(({ lines }) => lines.map(({ by }) => by));
  const others = new Set([
    story.them,
    ...kept.flatMap(({ them, lines }) => [them, ...lines.map(({ from }) => from)]),
  ]);
  const rooms = new Set([story.room, ...kept.flatMap(({ room }) => room ?? [])]);
  const { id, number, version, ages, pattern, bystander, harmless, minutes, hero } = story;
  const { app, room, light, them, start } = story;
  return {
    id,
    number,
    version,
    title: text('title'),
    ages,
    pattern,
    ...(bystander ? { bystander } : {}),
    ...(isClassOnly(story) ? { classOnly: true } : {}),
    harmless,
    minutes,
    hero,
    app,
    room,
    light,
    them,
    start,
    notice: text('notice'),
    others: Object.fromEntries(
      Object.entries(story.others)
        .filter(([other]) => others.has(other))
        .map(([other, side]) => [other, { ...side, says: text(key.says(other)) }]),
    ),
    beats,
    progress: Object.fromEntries([...spots].map(([id, spot]) => [id, progressAt(story, spot)])),
    names: found<string>([hero, ...speakers], names.person),
    rooms: found<string>([...rooms], names.room),
    apps: found([story.app, ...kept.flatMap((beat) => beat.app ?? [])], names.app),
  };
}

function found<T>(ids: readonly string[], name: (id: string) => T | undefined): Record<string, T> {
  return Object.fromEntries(
    [...new Set(ids)].flatMap((id) => {
      const known = name(id);
      return known === undefined ? [] : [[id, known]];
    }),
  );
}

/** From the start to the first choice, and where its choices lead without an exercise. */
function spotsOf(story: Scenario): Map<string, Spot> {
  const spots = new Map<string, Spot>();
  let spot = startOf(story);
  let steps = stepsFrom(story, spot);
  spots.set(spot.beat, spot);
  for (; steps[0]?.choice === null; steps = stepsFrom(story, spot)) {
    spot = steps[0].to;
    spots.set(spot.beat, spot);
  }
  const first = beatOf(story, spot.beat);
  const after = new Map<string, Spot | undefined>();
  for (const { choice, to } of steps) {
    if (choice === null || first.choices?.[choice]?.opens !== undefined || first.asks) continue;
    const same = after.get(to.beat);
    // A beat that is met with different facts has no one distance: it stays with the whole story.
    after.set(to.beat, after.has(to.beat) && (!same || spotKey(same) !== spotKey(to)) ? undefined : to);
  }
  for (const [id, to] of after) if (to && !spots.has(id)) spots.set(id, to);
  return spots;
}

function beatAt(
  story: Scenario,
  id: string,
  spot: Spot,
  spots: ReadonlyMap<string, Spot>,
  text: (key: string) => string,
): OpeningBeat {
  const {
    gist: _gist,
    map: _map,
    answers: _answers,
    late: _late,
    next,
    choices,
    end,
    ask,
    ...rest
  } = beatOf(story, id);
  const steps = stepsFrom(story, spot);
  const wayOf = (choice: string | null): string => {
    const to = steps.find((step) => step.choice === choice)?.to;
    const inside = to && spots.get(to.beat);
    return inside && spotKey(inside) === spotKey(to) ? to.beat : beyond;
  };
  const beat: OpeningBeat = {
    ...rest,
    lines: rest.lines.map((line) => lineOf(id, line, text)),
  };
  if (ask) beat.ask = text(key.ask(id));
  if (end) beat.end = { ...end, title: text(key.endTitle(id)), image: text(key.endImage(id)) };
  if (next !== undefined) beat.next = wayOf(null);
  if (choices)
    beat.choices = Object.fromEntries(
      choicesAt({ ...rest, gist: '', choices }, spot).map(([choiceId, choice]) => {
        const to = wayOf(choiceId);
        const short: OpeningChoice = {
          text: text(key.choice(id, choiceId)),
          to,
          ...(choice.fit === 'risky' ? { fit: choice.fit } : {}),
          why: spots.has(to) ? text(key.choiceWhy(id, choiceId)) : '',
          // A person to be told is known to the whole story only.
          ...(typeof choice.opens === 'string' ? { opens: choice.opens } : {}),
        };
        return [choiceId, short];
      }),
    );
  return beat;
}

function lineOf(block: string, line: Line, text: (key: string) => string): Line {
  const { trick: _trick, ...rest } = line;
  return 'text' in rest ? { ...rest, text: text(key.line(block, line.id)) } : { ...rest, trick: 'none' };
}
