import type { TellPerson } from '../../scenario/types.ts';
import type { MoveTable } from './move.ts';

/** The kinds of people in the order of the design: a good answer, a clumsy one, "not now", a friend, a helpline. */
export const tellKinds = [
  'good',
  'clumsy',
  'later',
  'friend',
  'helpline',
] as const satisfies readonly TellPerson['kind'][];

/**
 * Tell: choose who, choose the first sentence, meet the answer. `tell.to.<kind>` carries `who`; `tell.say` carries the
 * opener. A good answer and the helpline end it; a clumsy one is repaired when the character tries again; "not now"
 * and a friend lead on to another adult. Getting as far as an answer that did not help yet is worth something
 * (a friend +1, brief 4.2), never less than nothing.
 */
export const tellMove: MoveTable = {
  move: 'tell',
  initial: 'who',
  short: 'short',
  steps: {
    who: Object.fromEntries(tellKinds.map((kind) => [`tell.to.${kind}`, `say-${kind}`])),
    short: Object.fromEntries(tellKinds.map((kind) => [`tell.to.${kind}`, `heard-${kind}`])),
    'say-good': { 'tell.say': 'heard-good' },
    'say-clumsy': { 'tell.say': 'heard-clumsy' },
    'say-later': { 'tell.say': 'heard-later' },
    'say-friend': { 'tell.say': 'heard-friend' },
    'say-helpline': { 'tell.say': 'heard-helpline' },
    'heard-good': {},
    'heard-helpline': {},
    'heard-clumsy': { 'tell.again': 'mended', 'tell.other': 'other' },
    'heard-later': { 'tell.other': 'other' },
    'heard-friend': { 'tell.other': 'other' },
    other: Object.fromEntries(
      (['good', 'clumsy', 'helpline'] as const).map((kind) => [`tell.to.${kind}`, `say-${kind}`]),
    ),
    mended: {},
  },
  done: { 'heard-good': 2, 'heard-helpline': 2, mended: 2 },
};

/** Steps at which somebody has been told who could not help yet: worth 1 (brief 4.2, "Tell only a friend"). */
export const halfTold: readonly string[] = ['heard-clumsy', 'heard-later', 'heard-friend'];
