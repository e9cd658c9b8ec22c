import { textsOf } from '../../scenario/strings.ts';
import type {
  AgeBand,
  Answer,
  Beat,
  Choice,
  Ending,
  Line,
  Move,
  Pattern,
  Phase,
  Scenario,
  StoryStrings,
  Tactic,
} from '../../scenario/types.ts';

/** What a new story is to be. */
export interface Kind {
  id: string;
  /** SC01 … SC20 or HL01 … HL08. */
  number: string;
  ages: AgeBand;
  pattern: Pattern;
  harmless: boolean;
}

/** Marks a text that is still to be written; the lint names each of them. */
export const todo = 'TODO: ';

const say = (id: string, by: string, text: string): Line => ({ id, by, text: `${todo}${text}` });
const them = (id: string, trick: Tactic | 'none', text: string): Line => ({
  id,
  by: 'them',
  trick,
  text: `${todo}${text}`,
});

type Story = Scenario<string>;
type Beats = Record<string, Beat<string>>;

/**
 * A new story that plays from its start to every ending: a shape that the lint accepts, with texts still to be written.
 * The writer changes the shape as the story wants it.
 */
export function skeletonStory(kind: Kind): Story {
  const { id, number, ages, pattern, harmless } = kind;
  const beats: Beats = {};
  const phases = phasesOf(kind);
  phases.forEach((phase, i) => {
    addMoment(beats, kind, phase, i + 1, phases[i + 1] ? `moment-${i + 2}` : 'asks');
  });
  if (!harmless) addLateDoor(beats);
  addTold(beats, kind);
  addAsks(beats);
  return {
    id,
    number,
    version: 1,
    title: `${todo}A title`,
    ages,
    pattern,
    harmless,
    minutes: ages === '8-10' ? 5 : ages === '11-13' ? 7 : 9,
    hero: 'kofi',
    cast: ['juno', 'tan', 'abuela', 'lucia-mama'],
    others: { other: { name: 'some.name', profile: 'planet', says: `${todo}says they are new here` } },
    app: 'gemhaven',
    room: 'kitchen-table',
    light: 'day',
    them: 'other',
    skills: ['notice', 'save', 'block', 'tell', 'report', ...(pattern === 'B' ? (['care'] as const) : [])],
    notice: `${todo}What it is about. You can pause, skip or leave at any time.`,
    summary: [`${todo}How it begins.`, `${todo}What happens.`, `${todo}Who helps, and how it ends.`],
    start: 'moment-1',
    beats,
    answers: {
      before: answersOf('told-early', 'quiet'),
      pressure: answersOf('told-mid', 'quiet'),
      threat: answersOf('told-late', 'quiet'),
      after: answersOf('told-late'),
    },
    again: {
      save: { lines: [say('kept', 'narrator', 'It is kept already.')] },
      block: { lines: [say('shut', 'narrator', 'The door is shut already.')] },
      tell: { lines: [say('here', 'told', 'I am still here.')] },
      report: { lines: [say('sent', 'narrator', 'The report is sent already.')] },
    },
    tell: {
      people: peopleOf(),
      openers: {
        a: `${todo}Can you look at this?`,
        b: `${todo}Something feels odd.`,
        c: `${todo}I need some help.`,
      },
    },
    report: {
      about: `${todo}What it is about`,
      other: {
        a: `${todo}Another reason`,
        aWhy: `${todo}Why it does not fit so well.`,
        b: `${todo}A third reason`,
        bWhy: `${todo}Why that does not fit so well.`,
      },
    },
    debrief: {
      line: `${todo}The debrief line of the entry.`,
      fault: `${todo}It's not their fault.`,
      power: `${todo}The sentence to practise.`,
      questions: [`${todo}A first question?`, `${todo}A second question?`, `${todo}A third question?`],
      ...(harmless
        ? { checked: [`${todo}What could be checked first.`, `${todo}What else could be checked.`] }
        : {}),
    },
    ...(assemblies.has(number)
      ? { assembly: { before: 'moment-2', closes: `${todo}How it closes in an assembly.` } }
      : {}),
    covers: harmless ? [] : ['S75', 'S76'],
    sources: [30],
    review: 'draft',
  };
}

/** Strings of the story in another language, each still to be written, the English words beside it. */
export function skeletonStrings(story: Scenario): StoryStrings {
  return Object.fromEntries(
    textsOf(story).map(([k, text]) => [k, text.startsWith(todo) ? text : `${todo}${text}`]),
  );
}

const assemblies = new Set(['SC01', 'SC02', 'SC05', 'SC19', 'HL01', 'HL02', 'HL03', 'HL04', 'HL06', 'HL08']);

/** The phases of the decisive moments: three to four choices at 8–10, five to six later, two in harmless stories. */
function phasesOf({ ages, harmless }: Kind): Phase[] {
  if (harmless) return ['before', 'pressure'];
  if (ages === '8-10') return ['before', 'pressure', 'threat'];
  return ['before', 'pressure', 'pressure', 'threat', 'threat'];
}

const tricks: readonly Tactic[] = ['flattery', 'moving-apps', 'guilt', 'pushing', 'threat'];

/** A decisive moment with three choices, each with what follows from it. */
function addMoment(beats: Beats, { harmless }: Kind, phase: Phase, n: number, after: string): void {
  const first = n === 1;
  const here = `moment-${n}`;
  const trick = harmless ? 'none' : (tricks[n - 1] ?? 'pushing');
  const choices: Array<[string, Choice<string>]> = [
    [
      'look',
      choice('Look at their page first', `${here}-look`, {
        score: { notice: 2 },
        ...(harmless ? { checks: true } : {}),
      }),
    ],
    [
      'go-on',
      choice('Write something back', `${here}-go-on`, {
        fit: first || harmless ? 'mixed' : 'risky',
        score: {},
      }),
    ],
    first
      ? ['ask', choice('Ask them a question', `${here}-ask`, { fit: 'mixed', score: {} })]
      : [
          'tell',
          choice('Go and talk to Mr Tan', phase === 'threat' ? 'told-late' : 'told-mid', {
            opens: { tell: 'tan' },
            score: { tell: 2 },
          }),
        ],
  ];
  // Turned round from moment to moment, so that no place gives the best one away.
  const turned = [...choices.slice(n % 3), ...choices.slice(0, n % 3)];
  beats[here] = {
    phase,
    map: `${todo}Moment ${n}`,
    gist: `${todo}What happens here.`,
    lines: [
      say('place', 'narrator', 'Where we are, and what is wanted.'),
      them('friendly', 'none', 'something friendly'),
      them('turn', trick, 'what they want'),
      say('light', 'narrator', 'Somebody is near.'),
    ],
    choices: Object.fromEntries(turned),
  };
  for (const [id, { to }] of choices) {
    if (typeof to !== 'string' || to !== `${here}-${id}`) continue;
    const last = after === 'asks' && id === 'go-on' && !harmless;
    beats[to] = {
      phase,
      gist: `${todo}What follows from it.`,
      lines: [say('typed', 'hero', 'what is written'), say('then', 'narrator', 'What happens then.')],
      next: last ? 'late' : after,
    };
  }
}

function choice(
  text: string,
  to: string,
  more: Partial<Choice<string>> & Pick<Choice<string>, 'score'>,
): Choice<string> {
  return { text: `${todo}${text}`, to, fit: 'helps', why: `${todo}One line why, kind.`, ...more };
}

/** Told, never chosen: it has happened off screen, through trickery, and help works just the same. */
function addLateDoor(beats: Beats): void {
  beats.late = {
    phase: 'after',
    map: `${todo}What we did not see`,
    gist: `${todo}What happened off screen, through a trick.`,
    late: true,
    lines: [
      say('missed', 'narrator', 'What we did not see.'),
      say('trick', 'narrator', 'It was a trick. It is not their fault.'),
    ],
    choices: {
      hide: choice('Say nothing to anybody', 'asks', { fit: 'mixed', flag: 'secret', score: {} }),
      tell: choice('Call the helpline', 'told-late', { opens: { tell: 'helpline' }, score: { tell: 2 } }),
    },
  };
}

/** Somebody knows: what they do together, early, in the middle, late. */
function addTold(beats: Beats, { harmless }: Kind): void {
  const told: Array<[id: string, phase: Phase, door: Ending['door']]> = [
    ['told-early', 'before', 'told'],
    ['told-mid', 'pressure', 'told'],
    ['told-late', harmless ? 'after' : 'threat', 'late'],
  ];
  told.forEach(([id, phase, door], i) => {
    const choices: Array<[string, Choice<string>]> = [
      [
        'keep',
        choice('Keep the words and the name', `end-${id}-keep`, { opens: 'save', score: { save: 2 } }),
      ],
      [
        'report',
        choice('Send the report together', `end-${id}-report`, { opens: 'report', score: { report: 2 } }),
      ],
      ['block', choice('Block them, keep the chat', 'shut', { opens: 'block', score: { block: 2 } })],
    ];
    beats[id] = {
      phase,
      map: `${todo}Not alone ${i + 1}`,
      gist: `${todo}What the two do together.`,
      lines: [
        say('glad', 'told', 'Thank you for telling me.'),
        say('read', 'narrator', 'They look at it together.'),
      ],
      choices: Object.fromEntries([...choices.slice(i), ...choices.slice(0, i)]),
    };
    for (const end of ['keep', 'report']) beats[`end-${id}-${end}`] = ending(door);
  });
  beats.quiet = {
    phase: 'after',
    gist: `${todo}It is quiet now.`,
    lines: [say('quiet', 'narrator', 'No more messages come.')],
    next: { told: 'end-quiet', untold: 'asks' },
  };
  beats.shut = {
    phase: 'after',
    gist: `${todo}They block it together.`,
    lines: [say('together', 'narrator', 'They press it together.')],
    next: 'end-quiet',
  };
  beats['end-quiet'] = ending('told');
}

function ending(door: Ending['door']): Beat<string> {
  return {
    phase: 'after',
    map: `${todo}An ending`,
    gist: `${todo}How it ends.`,
    app: 'none',
    lines: [say('end', 'narrator', 'The last scene.')],
    end: { title: `${todo}Its name`, image: `${todo}The one image to remember.`, door },
  };
}

/** Nobody ends alone: an adult notices something ordinary and asks. */
function addAsks(beats: Beats): void {
  const first = ['small', 'scared', 'show'];
  beats.asks = {
    phase: 'after',
    map: `${todo}Somebody asks`,
    gist: `${todo}An adult notices something and asks.`,
    asks: 'lucia-mama',
    lines: [say('notice', 'narrator', 'What the adult notices.'), say('what', 'lucia-mama', 'What is it?')],
    choices: Object.fromEntries(
      first.map((id) => [id, choice(`First words, ${id}`, `asked-${id}`, { score: { tell: 2 } })]),
    ),
  };
  for (const id of first) {
    beats[`asked-${id}`] = {
      phase: 'after',
      gist: `${todo}What the adult answers.`,
      lines: [say('thanks', 'lucia-mama', 'Thank you for telling me.')],
      next: `end-asked-${id}`,
    };
    beats[`end-asked-${id}`] = ending('asked');
  }
}

function answersOf(told: string, quiet?: string): Record<Move, Answer<string>> {
  const answer = (text: string, to?: string): Answer<string> => ({
    lines: [say('then', 'narrator', text)],
    why: `${todo}One line why.`,
    ...(to ? { to } : {}),
  });
  return {
    pause: answer('A breath.'),
    save: answer('The words are kept.'),
    block: answer('The door is shut.', quiet),
    tell: answer('Somebody knows now.', told),
    report: answer('The report is sent.'),
  };
}

function peopleOf(): Story['tell']['people'] {
  const scene = [say('place', 'narrator', 'A place, and an interruption.')];
  return {
    tan: { kind: 'good', scene, answer: [say('answer', 'tan', 'Thank you for telling me.')] },
    abuela: {
      kind: 'clumsy',
      scene,
      answer: [say('answer', 'abuela', 'It is only a game.')],
      then: [say('mend', 'abuela', 'I got that wrong. Say it again.')],
    },
    juno: {
      kind: 'friend',
      scene,
      answer: [say('answer', 'juno', 'That is odd.')],
      then: [say('come', 'juno', 'Come, we tell somebody.')],
    },
    helpline: { kind: 'helpline', scene, answer: [say('answer', 'helpline', 'Good that you called.')] },
  };
}
