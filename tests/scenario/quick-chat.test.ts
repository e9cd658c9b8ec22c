import { describe, expect, it } from 'vitest';
import { platforms } from '../../scenarios/platforms.ts';
import { quickChatsEs } from '../../scenarios/quick-chats.es.ts';
import { quickChats } from '../../scenarios/quick-chats.ts';
import {
  fits,
  pickQuickChats,
  type QuickChat,
  quickAnswers,
  quickChatIn,
  textsOfQuickChats,
} from '../../src/scenario/quick-chat.ts';
import type { AgeBand, Tactic } from '../../src/scenario/types.ts';
import { uiEn } from '../../src/views/text/ui.en.ts';

const bands: AgeBand[] = ['8-10', '11-13', '14-17'];
const ofBand = (band: AgeBand) => quickChats.filter((chat) => chat.ages === band);
const harmless = (chats: readonly QuickChat[]) => chats.filter((chat) => chat.answer === 'none');
const ids = (chats: readonly QuickChat[]) => chats.map((chat) => chat.id);

/** Brief 3.3: words a sentence and characters a line. Spanish may have a fifth more. */
const limits: Record<AgeBand, { words: number; line: number }> = {
  '8-10': { words: 10, line: 90 },
  '11-13': { words: 14, line: 120 },
  '14-17': { words: 18, line: 140 },
};
const longestSentence = (text: string) =>
  Math.max(
    ...text
      .split(/(?<=[.!?:…][”"]?)\s+/)
      .map((sentence) => sentence.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word)).length),
  );

describe('the quick chats', () => {
  it('are at least sixty, a third of them harmless, in all and in every age band', () => {
    expect(quickChats.length).toBeGreaterThanOrEqual(60);
    expect(harmless(quickChats).length / quickChats.length).toBeCloseTo(1 / 3, 1);
    for (const band of bands) {
      const chats = ofBand(band);
      expect(chats.length, band).toBeGreaterThanOrEqual(20);
      expect(harmless(chats).length / chats.length, band).toBeCloseTo(1 / 3, 1);
    }
  });

  it('meet every trick in every age band, but for two that do not fit at 8–10', () => {
    // Brief 1: demands for money are marked for 11 and up (S12, S49). Brief 3.3: threats at 8–10 carry no ultimatum.
    const tooOld: Record<AgeBand, readonly Tactic[]> = {
      '8-10': ['money', 'deadline'],
      '11-13': [],
      '14-17': [],
    };
    const tricks = Object.keys(uiEn.tricks) as Tactic[];
    expect(tricks).toHaveLength(16);
    for (const band of bands) {
      const met = new Set(ofBand(band).flatMap((chat) => (chat.answer === 'trick' ? [chat.tactic] : [])));
      expect([...met].sort(), band).toEqual(tricks.filter((trick) => !tooOld[band].includes(trick)).sort());
    }
  });

  it('give a harmless twin the same surface: in each age band one moves, hurries, keeps quiet or wants to see', () => {
    // The words that students would take for the sign of a trick are met in harmless chats too (brief 2.2).
    const surface: Record<AgeBand, RegExp[]> = {
      '8-10': [/not a word/i, /camera/i, /new tablet/i, /swap/i],
      '11-13': [/room\?/i, /owe me/i, /new telephone/i, /today, not/i],
      '14-17': [/new number/i, /by thursday/i, /jealous/i, /new account/i],
    };
    for (const band of bands)
      for (const words of surface[band])
        expect(
          harmless(ofBand(band)).some((chat) => chat.lines.some((line) => words.test(line.text))),
          `${band} ${words}`,
        ).toBe(true);
  });

  it('have a name of their own for each young person of a band, so that no two chats are taken for one', () => {
    for (const band of bands) {
      const names = ofBand(band).map((chat) => chat.to);
      expect(names.length - new Set(names).size, band).toBe(0);
    }
  });

  it('have ids of their own, two to four lines, an app that exists, and a message from the other side', () => {
    expect(new Set(ids(quickChats)).size).toBe(quickChats.length);
    for (const chat of quickChats) {
      expect(chat.lines.length, chat.id).toBeGreaterThanOrEqual(2);
      expect(chat.lines.length, chat.id).toBeLessThanOrEqual(4);
      expect(new Set(chat.lines.map((line) => line.id)).size, chat.id).toBe(chat.lines.length);
      expect(Object.keys(platforms), chat.id).toContain(chat.app);
      expect(
        chat.lines.some((line) => line.by === 'them'),
        chat.id,
      ).toBe(true);
    }
  });

  it('are whole in Spanish, with nothing left over and nothing left in English', () => {
    const english = new Map(textsOfQuickChats(quickChats));
    expect(Object.keys(quickChatsEs).sort()).toEqual([...english.keys()].sort());
    const same = [...english].filter(([key, text]) => !key.includes('#from') && quickChatsEs[key] === text);
    // A price and a “no” are the same in both.
    expect(same.map(([, text]) => text).sort()).toEqual(['25', 'no']);
  });

  it('keep to the length of their age band in both languages', () => {
    const tooLong: string[] = [];
    for (const chat of quickChats)
      for (const [of, more] of [
        [chat, 1],
        [quickChatIn(chat, quickChatsEs), 1.2],
      ] as const) {
        const { words, line: most } = limits[chat.ages];
        const texts = [...of.lines.map((line) => line.text), ...quickAnswers.map((answer) => of.why[answer])];
        for (const text of texts) if (longestSentence(text) > Math.floor(words * more)) tooLong.push(text);
        for (const line of of.lines) if (line.text.length > most * more) tooLong.push(line.text);
        for (const answer of quickAnswers)
          if (of.why[answer].length > 110 * more) tooLong.push(of.why[answer]);
      }
    expect(tooLong).toEqual([]);
  });

  it('never speak of private pictures, never blame and never call checking wrong', () => {
    const never =
      /private picture|foto privada|\bnudes?\b|\bsexy?\b|should have|tenías que|fell for|stupid|tont[oa]|predator|monster|stranger danger|why did you/i;
    const found = [...textsOfQuickChats(quickChats), ...Object.entries(quickChatsEs)].filter(
      ([key, text]) => never.test(text) || (key.endsWith('!check') && /\bbut\b|\bpero\b/i.test(text)),
    );
    expect(found).toEqual([]);
  });
});

describe('answering', () => {
  it('takes “check first” as fitting everywhere, and otherwise what the chat is', () => {
    for (const chat of quickChats) {
      expect(fits(chat, 'check'), chat.id).toBe(true);
      expect(fits(chat, chat.answer), chat.id).toBe(true);
      expect(fits(chat, chat.answer === 'trick' ? 'none' : 'trick'), chat.id).toBe(false);
    }
  });

  it('falls back to English where a text is missing', () => {
    const chat = quickChats[0] as QuickChat;
    const line = chat.lines[0];
    const half = quickChatIn(chat, { [`${chat.id}!check`]: 'Buena idea.' });
    expect(half.why.check).toBe('Buena idea.');
    expect(half.lines[0]).toEqual(line);
    expect(quickChatIn(chat)).toBe(chat);
  });
});

describe('picking two', () => {
  const wish = { ages: '11-13' as AgeBand, tricks: ['guilt', 'secret'], seen: [] as string[], seed: 'a' };

  it('gives two different ones of the age band, and the same two for the same wish', () => {
    for (const ages of bands)
      for (let i = 0; i < 200; i++) {
        const two = pickQuickChats(quickChats, { ages, tricks: ['secret'], seen: [], seed: `s${i}` });
        expect(new Set(ids(two)).size).toBe(2);
        expect(two.every((chat) => chat.ages === ages)).toBe(true);
        expect(pickQuickChats(quickChats, { ages, tricks: ['secret'], seen: [], seed: `s${i}` })).toEqual(
          two,
        );
      }
  });

  it('differs with the seed', () => {
    const all = new Set(
      Array.from({ length: 60 }, (_, i) =>
        ids(pickQuickChats(quickChats, { ...wish, seed: `s${i}` })).join(),
      ),
    );
    expect(all.size).toBeGreaterThan(5);
  });

  it('takes tricks of the story first', () => {
    const tactics = Array.from({ length: 100 }, (_, i) =>
      pickQuickChats(quickChats, { ...wish, seed: `s${i}` }),
    )
      .flat()
      .flatMap((chat) => (chat.answer === 'trick' ? [chat.tactic] : []));
    expect(tactics.length).toBeGreaterThan(0);
    expect(tactics.filter((tactic) => !wish.tricks.includes(tactic))).toEqual([]);
  });

  it('works for a story without tricks', () => {
    expect(pickQuickChats(quickChats, { ...wish, tricks: [] })).toHaveLength(2);
  });

  it('never shows one of the latest six again, and all of a band come in turn', () => {
    for (const ages of bands) {
      const seen: string[] = [];
      for (let round = 0; round < 40; round++) {
        const two = ids(pickQuickChats(quickChats, { ages, tricks: ['secret'], seen, seed: `r${round}` }));
        for (const id of two) expect(seen.slice(-6)).not.toContain(id);
        seen.push(...two);
      }
      expect(new Set(seen).size, ages).toBe(ofBand(ages).length);
    }
  });

  it('has a harmless one in any two pairs that follow each other, never two in one, and a third in all', () => {
    let shown = 0;
    let fine = 0;
    for (const ages of bands)
      for (let reader = 0; reader < 40; reader++) {
        const seen: string[] = [];
        let before = 1;
        for (let round = 0; round < 12; round++) {
          const two = pickQuickChats(quickChats, {
            ages,
            tricks: ['hurry'],
            seen,
            seed: `${reader}.${round}`,
          });
          const now = harmless(two).length;
          expect(now).toBeLessThanOrEqual(1);
          expect(now + before).toBeGreaterThanOrEqual(1);
          before = now;
          shown += 2;
          fine += now;
          seen.push(...ids(two));
        }
      }
    expect(fine / shown).toBeGreaterThan(0.3);
    expect(fine / shown).toBeLessThan(0.37);
  });

  it('does not tell by the place which one is harmless', () => {
    let first = 0;
    let all = 0;
    for (let i = 0; i < 600; i++) {
      const two = pickQuickChats(quickChats, { ...wish, seed: `p${i}` });
      if (harmless(two).length === 0) continue;
      all++;
      if (two[0]?.answer === 'none') first++;
    }
    expect(first / all).toBeGreaterThan(0.4);
    expect(first / all).toBeLessThan(0.6);
  });

  it('gives what there is where a band has fewer than two, and passes over ids that no longer exist', () => {
    const one = quickChats.slice(0, 1);
    expect(pickQuickChats(one, { ...wish, ages: '8-10' })).toEqual(one);
    expect(pickQuickChats([], wish)).toEqual([]);
    expect(pickQuickChats(quickChats, { ...wish, seen: ['gone', 'gone-too'] })).toHaveLength(2);
  });
});
