import type { AgeBand, StoryStrings, Tactic } from './types.ts';

/**
 * Quick chats: after a story, two short chats of somebody else, and one question: a trick here, none so far, or check
 * first? Some are harmless, so that students judge instead of suspecting everybody (brief 2.2). "Check first" is
 * never wrong. Nothing of it is scored or kept but the ids that were seen.
 */

/** What a student can say of a quick chat. */
export type QuickAnswer = 'trick' | 'none' | 'check';

/** The three answers in the order shown. */
export const quickAnswers: readonly QuickAnswer[] = ['trick', 'none', 'check'];

export interface QuickLine {
  /** Unique within its chat; never changes, since translations hang on it. */
  id: string;
  /** The other side, or the young person who got the message. */
  by: 'them' | 'hero';
  text: string;
}

interface QuickChatBase {
  id: string;
  ages: AgeBand;
  /** A platform of `scenarios/platforms.ts`. */
  app: string;
  /** The other side, as the phone shows it. */
  from: string;
  /** The young person who got it, the same in every language: somebody else, never the reader (brief 3.1, MUST4). */
  to: string;
  /** Two to four short lines. */
  lines: QuickLine[];
  /** One line why, for each answer that may be given. Kind whichever it is. */
  why: Record<QuickAnswer, string>;
}

/** One quick chat. A trick names its tactic; a harmless one has none so far. */
export type QuickChat = QuickChatBase & ({ answer: 'trick'; tactic: Tactic } | { answer: 'none' });

/** What the picking depends on; the same wish always gives the same two. */
export interface QuickWish {
  ages: AgeBand;
  /** The tricks of the story just played: chats that use one of them come first. */
  tricks: readonly string[];
  /** Ids of quick chats seen on this device, the latest last. */
  seen: readonly string[];
  /** Any text that differs from time to time, such as the story's id and how often it has been played. */
  seed: string;
}

/** How many of the latest seen chats of an age band never come again at once. */
const lately = 6;

/** A number from 0 to 2^32 - 1 that depends on every letter of the text (FNV-1a, its bits mixed once more). */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * The best candidate: never one of `not`; unseen before seen, what was seen longest ago before what was seen lately;
 * `first` says which are better; the seed decides among equals.
 */
function best(
  candidates: readonly QuickChat[],
  wish: QuickWish,
  not: ReadonlySet<string>,
  first: (chat: QuickChat) => boolean,
): QuickChat | undefined {
  const rank = (chat: QuickChat): [number, number, number] => [
    wish.seen.lastIndexOf(chat.id),
    first(chat) ? 0 : 1,
    hashOf(`${wish.seed}/${chat.id}`),
  ];
  return candidates
    .filter((chat) => !not.has(chat.id))
    .map((chat) => ({ chat, rank: rank(chat) }))
    .sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1] || a.rank[2] - b.rank[2])[0]?.chat;
}

/**
 * Whether this pair has a harmless one. A pair without one is always followed by a pair with one; after a pair with
 * one it is even; over many pairs that makes two pairs in three, so a third of all chats. Not every pair has one, and
 * the order is open: whoever counts cannot tell.
 */
function harmlessNow(ofBand: readonly QuickChat[], wish: QuickWish): boolean {
  const last = wish.seen
    .map((id) => ofBand.find((chat) => chat.id === id))
    .filter((chat) => chat !== undefined)
    .slice(-2);
  const toss = hashOf(`${wish.seed}/harmless`);
  if (last.length < 2) return toss % 3 !== 0;
  return last.some((chat) => chat.answer === 'none') ? toss % 2 === 0 : true;
}

/**
 * Picks the two quick chats for a debrief (design: *The debrief*). Goes in: all quick chats, and the wish. Comes out:
 * two different ones of the age band, in the order to show. Unseen ones come before seen ones, and among these the tricks
 * of the story first, since the same trick in other clothes is what carries over; none of the latest six seen in the
 * band comes again while another is left; at most one is harmless (see `harmlessNow`). Fewer than two come out only
 * if the band has fewer.
 */
export function pickQuickChats(chats: readonly QuickChat[], wish: QuickWish): QuickChat[] {
  const ofBand = chats.filter((chat) => chat.ages === wish.ages);
  const inBand = new Set(ofBand.map((chat) => chat.id));
  const recent = new Set(wish.seen.filter((id) => inBand.has(id)).slice(-lately));
  const tricks = ofBand.filter((chat) => chat.answer === 'trick');
  const harmless = ofBand.filter((chat) => chat.answer === 'none');
  const ofStory = (chat: QuickChat) => chat.answer === 'trick' && wish.tricks.includes(chat.tactic);

  const picked: QuickChat[] = [];
  const add = (from: readonly QuickChat[], first: (chat: QuickChat) => boolean) => {
    if (picked.length === 2) return;
    const taken = picked.map((chat) => chat.id);
    const chat =
      best(from, wish, new Set([...recent, ...taken]), first) ?? best(from, wish, new Set(taken), first);
    if (chat) picked.push(chat);
  };

  if (harmlessNow(ofBand, wish)) add(harmless, () => false);
  add(tricks, ofStory);
  // A second trick differs from the first, if there is a choice.
  const used = picked.flatMap((chat) => (chat.answer === 'trick' ? [chat.tactic] : []));
  add(tricks, (chat) => ofStory(chat) && chat.answer === 'trick' && !used.includes(chat.tactic));
  add(harmless, () => false);
  return hashOf(`${wish.seed}/order`) % 2 === 0 ? picked : picked.reverse();
}

/** Whether an answer fits a quick chat. "Check first" always does (brief 2.2: checking is never wrong). */
export function fits(chat: QuickChat, answer: QuickAnswer): boolean {
  return answer === 'check' || answer === chat.answer;
}

/** The keys of a quick chat's texts: `<id>#from`, `<id>/<line>` and `<id>!<answer>`. */
export const quickKey = {
  from: (chat: string) => `${chat}#from`,
  line: (chat: string, line: string) => `${chat}/${line}`,
  why: (chat: string, answer: QuickAnswer) => `${chat}!${answer}`,
};

/** Every text of the quick chats with its key, in reading order. */
export function textsOfQuickChats(chats: readonly QuickChat[]): Array<[key: string, english: string]> {
  return chats.flatMap((chat) => [
    [quickKey.from(chat.id), chat.from] as [string, string],
    ...chat.lines.map((line): [string, string] => [quickKey.line(chat.id, line.id), line.text]),
    ...quickAnswers.map((answer): [string, string] => [quickKey.why(chat.id, answer), chat.why[answer]]),
  ]);
}

/**
 * One quick chat in the language wanted. Goes in: the chat, and the strings of that language (none for English).
 * Comes out: the same chat with its texts in that language; a missing one stays English, so that nobody meets a hole.
 */
export function quickChatIn(chat: QuickChat, strings?: StoryStrings): QuickChat {
  if (!strings) return chat;
  const why = { ...chat.why };
  for (const answer of quickAnswers) why[answer] = strings[quickKey.why(chat.id, answer)] ?? why[answer];
  const lines = chat.lines.map((line) => ({
    ...line,
    text: strings[quickKey.line(chat.id, line.id)] ?? line.text,
  }));
  return { ...chat, from: strings[quickKey.from(chat.id)] ?? chat.from, lines, why };
}
