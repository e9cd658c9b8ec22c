import { beatOf, tricksOf } from './graph.ts';
import type { Flag, Move, Scenario, Skill } from './types.ts';

export { trickOf } from './trick-of.ts';

/** What somebody did, in order: the only thing that scoring reads. */
export type Deed =
  | { kind: 'choice'; beat: string; choice: string }
  /** An exercise brought to an end: 2 whole, 1 in part. `told` and `blocked`: what held when it ended. */
  | { kind: 'move'; move: Move; worth: 1 | 2; told: boolean; blocked: boolean; deleted: boolean }
  /** Somebody was told who could not help yet. */
  | { kind: 'half-told' }
  /** A message was marked; `trick` as the line has it. */
  | { kind: 'mark'; line: string; trick: string };

/** 2 strong · 1 getting there · 0 try next time (brief 4.2). */
export type Level = 0 | 1 | 2;

export type Levels = Record<Skill, Level>;

/** How many tricks have to be marked for Notice to be strong: a third of the story's, and at least one. */
export function tricksForStrong(story: Scenario): number {
  return Math.max(1, Math.floor(tricksOf(story).length / 3));
}

/** The different tricks that were marked, in order. */
export function tricksMarked(deeds: readonly Deed[]): string[] {
  const found = new Set<string>();
  for (const deed of deeds) if (deed.kind === 'mark' && deed.trick !== 'none') found.add(deed.trick);
  return [...found];
}

/**
 * The level of every skill after these deeds (brief, section 4). It never falls: each level is the best value reached
 * anywhere, so that recovery overwrites. Strong needs the exercise done to its end, and Notice a third of the tricks;
 * choices alone reach "getting there". Telling counts in full wherever it comes.
 */
export function levelsOf(story: Scenario, deeds: readonly Deed[]): Levels {
  const best: Levels = { notice: 0, save: 0, block: 0, tell: 0, report: 0, care: 0 };
  const raise = (skill: Skill, to: number) => {
    best[skill] = Math.max(best[skill], Math.min(to, 2)) as Level;
  };
  let checked = false;
  let told = false;
  let blockedUnsaved = false;

  for (const deed of deeds) {
    switch (deed.kind) {
      case 'choice': {
        const beat = beatOf(story, deed.beat);
        const choice = beat.choices?.[deed.choice];
        if (!choice) break;
        for (const [skill, points] of Object.entries(choice.score) as Array<[Skill, number]>)
          raise(skill, skill === 'care' ? points : Math.min(points, 1));
        if (choice.checks) checked = true;
        // An adult who asked has been told as fully as by the exercise (design: "nobody ends alone").
        if (beat.asks) {
          raise('tell', 2);
          told = true;
        }
        break;
      }
      case 'move':
        if (deed.move === 'pause') raise('notice', 1);
        // With a known person a plan with an adult comes first; blocking before is a good start (brief 4.2).
        else if (deed.move === 'block' && story.pattern === 'K' && !deed.told) raise('block', 1);
        else raise(deed.move, deed.worth);
        if (deed.move === 'tell') told = true;
        if (deed.move === 'block' && best.save === 0) blockedUnsaved = true;
        break;
      case 'half-told':
        raise('tell', 1);
        break;
      case 'mark':
        break;
    }
  }

  if (tricksMarked(deeds).length > 0) raise('notice', 1);
  if (tricksOf(story).length > 0 ? tricksMarked(deeds).length >= tricksForStrong(story) : checked || told)
    raise('notice', 2);
  if (told) {
    // Whoever blocked first, or deleted the chat, and then tells: the adult helps to write down what is remembered.
    if (blockedUnsaved) raise('save', 1);
    // At 8–10 the adult saves, blocks and reports with the child (brief 4.1).
    if (story.pattern === 'Y') for (const skill of ['save', 'block', 'report'] as const) raise(skill, 2);
  }
  return best;
}

/** The shields of a story in the order shown, and which skills each stands for (design: the four moves, by pattern). */
export function shieldsOf(story: Scenario): Array<{ id: Skill | 'stop' | 'grown-up'; skills: Skill[] }> {
  if (story.pattern === 'Y')
    return [
      { id: 'stop', skills: ['notice'] },
      { id: 'tell', skills: ['tell'] },
      { id: 'grown-up', skills: ['save', 'block', 'report'] },
    ];
  const order: Skill[] = ['notice', 'save', 'block', 'tell', 'report', 'care'];
  return order
    .filter((skill) => story.skills.includes(skill))
    .map((skill) => ({ id: skill, skills: [skill] }));
}

/** Whether the evidence was kept before the block: worth a sentence of praise, no points (brief 4.2). */
export function savedFirst(deeds: readonly Deed[]): boolean {
  const order = deeds.flatMap((deed) => (deed.kind === 'move' ? [deed.move] : []));
  const save = order.indexOf('save');
  const block = order.indexOf('block');
  return save >= 0 && block >= 0 && save < block;
}

/** The flags of what was chosen, each once, in order: they choose coaching cards and are never shown as points. */
export function flagsOf(story: Scenario, deeds: readonly Deed[]): Flag[] {
  const found = new Set<Flag>();
  for (const deed of deeds) {
    if (deed.kind === 'choice') {
      const flag = beatOf(story, deed.beat).choices?.[deed.choice]?.flag;
      if (flag) found.add(flag);
    }
    if (deed.kind === 'move' && deed.deleted) found.add('delete');
  }
  return [...found];
}
