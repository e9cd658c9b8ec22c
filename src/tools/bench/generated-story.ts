import type { Beat, Choice, Scenario } from '../../scenario/types.ts';

/**
 * A story of any size, to see how the checks grow: decisions of three choices, each to a beat of its own, which meet
 * again at the next decision; one choice in three tells. Everything else (people, answers, words of the debrief) is a
 * real story's.
 * @param beats how many, at least 10
 */
export function generatedStory(model: Scenario, beats: number): Scenario {
  const made: Record<string, Beat<string>> = {};
  const ask = Object.values(model.beats).find((beat) => beat.choices) as Beat<string>;
  const texts = Object.values(model.beats).flatMap((beat) => beat.lines);
  const linesFor = (at: number) =>
    texts
      .slice((at * 3) % Math.max(1, texts.length - 3), ((at * 3) % Math.max(1, texts.length - 3)) + 3)
      .map((line, i) => ({ ...line, id: `l${i}` }));
  const groups = Math.max(1, Math.floor((beats - 2) / 4));
  const phaseOf = (group: number) =>
    (['before', 'pressure', 'threat', 'after'] as const)[Math.floor((group / groups) * 4)] ?? 'after';
  const person = Object.entries(model.tell.people).find(([, who]) => who.kind === 'good')?.[0] ?? 'helpline';
  for (let group = 0; group < groups; group += 1) {
    const phase = phaseOf(group);
    const next = group + 1 < groups ? `ask-${group + 1}` : 'asked';
    const choice = (name: string, i: number): Choice<string> => ({
      text: `${Object.values(ask.choices ?? {})[i % 2]?.text ?? 'Go on'} ${group}`,
      to: `${name}-${group}`,
      score: name === 'tell' ? { tell: 2 } : name === 'look' ? { notice: 2 } : {},
      fit: name === 'go' ? 'mixed' : 'helps',
      why: 'It is one of several ways on from here.',
      ...(name === 'tell' ? { opens: { tell: person } } : {}),
    });
    const names = [0, 1, 2].map((i) => ['tell', 'look', 'go'][(i + group) % 3] as string);
    made[`ask-${group}`] = {
      phase,
      map: `Moment ${group}`,
      gist: 'A decision.',
      lines: linesFor(group * 4),
      choices: Object.fromEntries(names.map((name, i) => [name, choice(name, i)])),
    };
    for (const [i, name] of names.entries())
      made[`${name}-${group}`] = {
        phase,
        gist: 'What came of it.',
        lines: linesFor(group * 4 + i + 1),
        next,
      };
  }
  made['asked'] = {
    phase: 'after',
    map: 'Somebody asks',
    gist: 'An adult asks.',
    asks: person,
    lines: linesFor(1),
    choices: Object.fromEntries(
      ['a', 'b', 'c'].map((id) => [
        id,
        {
          text: `Say it, way ${id}`,
          to: `end-${id}`,
          score: { tell: 2 },
          fit: 'helps',
          why: 'Now somebody knows.',
        },
      ]),
    ),
  };
  for (const id of ['a', 'b', 'c'])
    made[`end-${id}`] = {
      phase: 'after',
      gist: 'The end.',
      lines: linesFor(2),
      end: { title: `End ${id}`, image: 'A light in the hall.', door: 'asked' },
    };
  const answers = Object.fromEntries(
    Object.entries(model.answers).map(([phase, byMove]) => [
      phase,
      Object.fromEntries(Object.entries(byMove).map(([move, { lines, why }]) => [move, { lines, why }])),
    ]),
  ) as Scenario['answers'];
  return { ...model, id: `generated-${beats}`, start: 'ask-0', beats: made, answers };
}
