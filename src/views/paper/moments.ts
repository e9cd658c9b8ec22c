/** Every decisive moment of a story on paper, with its choices: for the lesson plan, and to see every branch. */
import { pausePoints, pausesOf } from '../../machines/lesson/pauses.ts';
import { key } from '../../scenario/strings.ts';
import type { Beat, Choice, Phase, Scenario } from '../../scenario/types.ts';
import type { PaperMoment } from '../types.ts';
import { type Leaf, type PaperInput, storyText } from './desk.ts';

/** What stands above the moments, and what is said of a choice beyond why it helps or not. */
export interface MomentPages {
  over: string;
  title: string;
  /** The heading of further pages. */
  titleOn: string;
  lines: string[];
  more?: (choice: Choice<string>) => string;
}

/** The name of a beat: as on the map, or in one sentence. */
export function momentName(story: Scenario, text: (k: string) => string, beat: string): string {
  const name = story.beats[beat]?.map === undefined ? text(key.gist(beat)) : text(key.map(beat));
  // Names that are quotations themselves are quoted once.
  return name.replace(/^[“«"]|[”»"]$/g, '');
}

const phaseOrder: readonly Phase[] = ['before', 'pressure', 'threat', 'after'];

/** Every moment at which somebody chooses, by phases, in the order of the file. */
function momentsOf(input: PaperInput, more: MomentPages['more']): PaperMoment[] {
  const { plan, pauses } = input.text;
  const { story, text } = storyText(input);
  const at = pausesOf(story);
  const hero = input.person(story.hero);
  const beats = Object.entries(story.beats).filter(([, beat]) => beat.choices !== undefined);
  return phaseOrder.flatMap((phase) =>
    beats
      .filter(([, beat]) => beat.phase === phase)
      .map(([id, beat], first): PaperMoment => {
        const pause = pausePoints.findIndex((point) => at[point] === id);
        return {
          key: id,
          title: beat.map === undefined ? text(key.gist(id)) : text(key.map(id)),
          ...(first === 0 ? { phase: plan.phases[phase] } : {}),
          gist: text(key.gist(id)),
          ask: beat.ask === undefined ? plan.ask(hero) : text(key.ask(id)),
          ...(pause >= 0 ? { pause: `P${pause + 1} · ${pauses.names[pause] ?? ''}` } : {}),
          choices: choicesOf(input, id, beat, more),
        };
      }),
  );
}

function choicesOf(
  input: PaperInput,
  id: string,
  beat: Beat<string>,
  more: MomentPages['more'],
): PaperMoment['choices'] {
  const { text } = storyText(input);
  return Object.entries(beat.choices ?? {}).map(([name, choice], i) => ({
    letter: 'ABCDEF'[i] ?? '',
    text: text(key.choice(id, name)),
    fit: choice.fit,
    fitText: input.text.plan.fits[choice.fit],
    why: text(key.choiceWhy(id, name)),
    ...(more ? { more: more(choice) } : {}),
  }));
}

/** Millimetres that a page has for moments, on the shorter of the two papers: the first has more to say above them. */
const roomOn = (page: number) => (page === 0 ? 207 : 230);

/** So many millimetres less on each page than there would be: the pages are filled evenly. */
function spread(moments: readonly PaperMoment[], less: number): PaperMoment[][] {
  const pages: PaperMoment[][] = [];
  let room = 0;
  for (const moment of moments) {
    const height = heightOf(moment);
    if (height > room) {
      room = roomOn(pages.length) - less;
      pages.push([]);
    }
    pages.at(-1)?.push(moment);
    room -= height;
  }
  return pages;
}

/** The moments, as many on a page as fit. */
export function momentPages(input: PaperInput, { over, title, titleOn, lines, more }: MomentPages): Leaf[] {
  const moments = momentsOf(input, more);
  let leaves = spread(moments, 0);
  for (let less = 5; less < 150; less += 5) {
    const evenly = spread(moments, less);
    if (evenly.length > leaves.length) break;
    leaves = evenly;
  }
  return leaves.map((list, i) => [
    {
      kind: 'head',
      over,
      title: i === 0 ? title : titleOn,
      again: true,
      ...(i === 0 ? { lines } : {}),
    },
    { kind: 'moments', list },
  ]);
}

/** About how high a moment is on paper, in millimetres: lines of the widths that the style sheet gives. */
function heightOf({ phase, title, gist, ask, pause, choices }: PaperMoment): number {
  const lines = (words: string, width: number) => Math.ceil(words.length / width);
  const left = 4.6 * lines(title, 25) + 3.9 * (lines(gist, 33) + lines(ask, 33)) + (pause ? 6 : 0);
  const right = choices.reduce(
    (sum, choice) =>
      sum + 4.2 * lines(choice.text, 64) + 4 * lines(choice.why, 88) + 4 * lines(choice.more ?? '', 88) + 1.2,
    0,
  );
  return Math.max(left, right) + 3.6 + (phase ? 8 : 0);
}
