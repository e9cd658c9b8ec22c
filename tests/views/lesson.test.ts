/**
 * What a class, a hall and whoever leads them see: every story and both languages, at every press of a whole lesson.
 * No hole, nothing shown before Reveal, few hands never counted out, everything that can be pressed is possible.
 */
import { describe, expect, test } from 'vitest';
import { helpBook } from '../../scenarios/help-services.ts';
import { platforms } from '../../scenarios/platforms.ts';
import { type Ballot, handsOf } from '../../src/machines/lesson/ballot.ts';
import { type KeptLesson, keptLesson } from '../../src/machines/lesson/kept.ts';
import {
  after,
  canAskWhich,
  type Lesson,
  type LessonEvent,
  lessonOf,
  newLesson,
  parts,
  waitingFor,
} from '../../src/machines/lesson/lesson.ts';
import { newPlan, planLengths } from '../../src/machines/lesson/plan.ts';
import { shelfEntryOf, shelfOrder } from '../../src/scenario/catalogue.ts';
import { servicesFor } from '../../src/scenario/help.ts';
import { key } from '../../src/scenario/strings.ts';
import type { AgeBand, Lang } from '../../src/scenario/types.ts';
import type { Story } from '../../src/tools/stories.ts';
import { serviceView } from '../../src/views/help.view.ts';
import { assemblySlides, assemblyView } from '../../src/views/lesson/assembly.view.ts';
import { type ChooseInput, chooseView, mostPeople } from '../../src/views/lesson/choose.view.ts';
import type { LessonInput } from '../../src/views/lesson/input.ts';
import { notesView } from '../../src/views/lesson/notes.view.ts';
import { stageView } from '../../src/views/lesson/stage.view.ts';
import { helpEn } from '../../src/views/text/help.en.ts';
import { helpEs } from '../../src/views/text/help.es.ts';
import { lessonEn } from '../../src/views/text/lesson.en.ts';
import { lessonEs } from '../../src/views/text/lesson.es.ts';
import type { LessonText } from '../../src/views/text/lesson.types.ts';
import { uiEn } from '../../src/views/text/ui.en.ts';
import { uiEs } from '../../src/views/text/ui.es.ts';
import type { ButtonView, ChooseView, LessonView, NotesView } from '../../src/views/types.ts';
import { stories } from '../support/story-list.ts';
import { tellingOf } from '../support/telling.ts';

const langs: readonly Lang[] = ['en', 'es'];
const texts: Record<Lang, LessonText> = { en: lessonEn, es: lessonEs };
const people = ['Ms Okafor, room 12', 'Mr Tan, the library'];

function inputOf(of: Story, lang: Lang, lesson: Lesson, more: Partial<LessonInput> = {}): LessonInput {
  const telling = tellingOf(of, lang);
  const help = lang === 'en' ? helpEn : helpEs;
  const found = servicesFor(helpBook, 'gb', { lang, ageBand: of.story.ages }, '2026-01-15');
  return {
    text: texts[lang],
    telling,
    kept: keptLesson('class', of.story.id),
    lesson,
    shown: { entries: Number.POSITIVE_INFINITY, slow: false },
    notice: [telling.text('notice')],
    services: found.slice(0, 2).map((one) => serviceView(one, help.help, lang).name),
    crisis: found.slice(2, 4).map((one) => serviceView(one, help.help, lang).name),
    people,
    otherWindow: true,
    minutes: 7,
    over: 'none',
    fullScreen: false,
    ...more,
  };
}

/** Every moment of a lesson led with one key, from the first slide to the last. */
function wholeLesson({ story }: Story): Lesson[] {
  const lessons = [newLesson(story)];
  for (;;) {
    const next = after(lessons.at(-1) as Lesson, { type: 'on' });
    if (!next) return lessons;
    lessons.push(next);
    if (lessons.length > 300) return expect.fail(`${story.id} does not end`);
  }
}

const lessonsOf = new Map(stories.map((of) => [of.story.id, wholeLesson(of)]));
const allLessons = (of: Story): Lesson[] => lessonsOf.get(of.story.id) ?? [];

/** Fields that hold no words. */
const noWords = new Set(
  (
    'key id icon screen kind person mood app room light profile letter move tone step action look tile ages ' +
    'side screen'
  ).split(' '),
);

/** Every text of a view with where it stands. */
function words(value: unknown, path = ''): Array<readonly [path: string, text: string]> {
  if (typeof value === 'string') return [[path, value]];
  if (Array.isArray(value)) return value.flatMap((one, i) => words(one, `${path}.${i}`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) =>
    noWords.has(name) ? [] : words(one, path === '' ? name : `${path}.${name}`),
  );
}

/** Nothing stands there, and nothing is shown of it: no heading beside the chat, no hint before the vote. */
const mayBeEmpty = (screen: string): RegExp =>
  screen === 'notes'
    ? /^hands\.options\.\d\.fit$/
    : /^panel\.(title|text|hint)$|^over\.notes\.hands\.options\.\d\.fit$/;

/** What is wrong with the texts of a view. */
function holesIn(view: { screen: string }): string[] {
  return words(view)
    .filter(([path, text]) =>
      text === ''
        ? !mayBeEmpty(view.screen).test(path)
        : /undefined|NaN|null|\{\w+\}|\bTODO\b|\[object|^\s|\s$| {2}/.test(text),
    )
    .map(([path, text]) => `${path}: "${text}"`);
}

const buttonsOf = (view: LessonView | NotesView): ButtonView[] => [
  ...view.controls,
  ...(view.screen === 'lesson'
    ? [
        ...(view.panel.kind === 'question' ? view.panel.options.map(({ press }) => press) : []),
        ...(view.over?.buttons ?? []),
      ]
    : [
        ...(view.hands?.options.flatMap(({ more, less, count }) => (count > 0 ? [more, less] : [more])) ??
          []),
        ...(view.whatIf?.buttons ?? []),
        ...view.parts.buttons,
        ...(view.windows.button ? [view.windows.button] : []),
        view.end,
      ]),
];

/** Presses about windows and the lesson as a whole; all others are events of the lesson. */
const aboutWindows = 'back blank full-screen notes notes-here projector end people csv'.split(' ');

/** Buttons of which the lesson would take no notice. */
function dead(view: LessonView | NotesView, lesson: Lesson): string[] {
  return buttonsOf(view)
    .filter(({ action, disabled }) => {
      // What cannot be pressed now says why.
      if (disabled !== undefined) return false;
      if (action.do !== 'lesson') return true;
      const { press } = action;
      return !aboutWindows.includes(press.type) && after(lesson, press as LessonEvent) === undefined;
    })
    .map((button) => `${button.key}: ${JSON.stringify(button.action)}`);
}

/** A ballot with so many hands for each option: as many as can be told apart, and some that are only "a few". */
function withHands(lesson: Lesson, counts: readonly number[]): Lesson {
  return counts.reduce((so, value, option) => after(so, { type: 'count', option, value }) ?? so, lesson);
}

const countsOf = ({ options }: Ballot): number[] => options.map((_, i) => [3, 17, 41, 9, 28][i] ?? 0);

describe.each(langs)('%s', (lang) => {
  const text = texts[lang];

  test.each(stories)(
    '$story.id: at no press of a whole lesson a hole, or a button that does nothing',
    (of) => {
      const lessons = allLessons(of);
      expect(lessons.length).toBeGreaterThan(15);
      const seen = new Set<string>();
      for (const [i, lesson] of lessons.entries()) {
        const input = inputOf(of, lang, lesson);
        const [stage, notes] = [stageView(input), notesView(input)];
        const where = `${of.story.id}, press ${i}, ${lesson.path.place.beat}`;
        for (const view of [stage, notes]) {
          expect(holesIn(view), where).toEqual([]);
          expect(dead(view, lesson), where).toEqual([]);
          expect(new Set(buttonsOf(view).map(({ key: one }) => one)).size, where).toBe(
            buttonsOf(view).length,
          );
        }
        seen.add(stage.panel.kind);
        // A panel without words stands beside the chat only.
        const { panel } = stage;
        if (!stage.chat || panel.kind === 'pause' || panel.kind === 'end' || panel.kind === 'question')
          expect(panel.title, where).not.toBe('');
        if (panel.kind === 'question') expect(panel.options.length, where).toBeGreaterThan(1);
        if (panel.kind === 'slide')
          expect(panel.lines.length + panel.items.length + (panel.big ? 1 : 0), where).toBeGreaterThan(0);
        if (panel.kind === 'pause') expect(panel.hint, where).not.toBe('');
        // Whoever leads always has something to ask and knows what comes next, until the last slide.
        expect(notes.ask.lines.length, where).toBeGreaterThan(0);
        if (lesson.part !== 'close') expect(notes.next.lines.length, where).toBeGreaterThan(0);
        expect(notes.disclosure.lines, where).toEqual(text.disclosure.lines);
        // One key leads on from everywhere but the last slide.
        const leads = stage.controls.filter(({ primary }) => primary);
        expect(leads.length, where).toBe(i === lessons.length - 1 ? 0 : 1);
        expect(notes.controls.filter(({ primary }) => primary)).toEqual(leads);
      }
      for (const kind of ['slide', 'question', 'story', 'end']) expect([...seen]).toContain(kind);
      expect(stageView(inputOf(of, lang, lessons[0] as Lesson)).place).toBe(
        text.place(text.parts.welcome, 1, parts.length),
      );
    },
  );

  test.each(stories)('$story.id: hands are secret until Reveal, few stay few, the notes know all', (of) => {
    const ballots = allLessons(of).flatMap((lesson) => {
      const which = canAskWhich(lesson) ? after(lesson, { type: 'which' }) : undefined;
      return [lesson, ...(which ? [which] : [])].filter((one) => waitingFor(one).for === 'hands');
    });
    expect(ballots.length).toBeGreaterThan(1);
    for (const lesson of ballots) {
      const waiting = waitingFor(lesson);
      if (waiting.for !== 'hands') return expect.fail('no hands');
      const { ballot } = waiting;
      const counts = countsOf(ballot);
      const counted = withHands(lesson, counts);
      const at = `${of.story.id} ${ballot.key}`;

      // Not a number, not a bar, not a mark: the class sees the same as before the first hand.
      const before = stageView(inputOf(of, lang, counted));
      expect(before, at).toEqual(stageView(inputOf(of, lang, lesson)));
      if (before.panel.kind !== 'question') return expect.fail(`${at} asks nothing`);
      expect(before.panel.revealed, at).toBe(false);
      for (const option of before.panel.options)
        expect([option.shown, option.leads], at).toEqual([undefined, undefined]);

      const revealed = after(counted, { type: 'reveal' }) as Lesson;
      const { panel } = stageView(inputOf(of, lang, revealed));
      if (panel.kind !== 'question') return expect.fail(`${at} asks nothing`);
      const most = Math.max(...counts);
      panel.options.forEach(({ shown, leads, label }, i) => {
        const count = counts[i] ?? 0;
        expect(shown?.count, at).toBe(
          count === 0 ? text.hands.none : count < 5 ? text.hands.few : String(count),
        );
        expect(shown?.share, at).toBeGreaterThanOrEqual(0);
        expect(shown?.share, at).toBeLessThanOrEqual(1);
        expect(leads, at).toBe(count === most);
        expect(label, at).toBe(before.panel.kind === 'question' ? before.panel.options[i]?.label : '');
      });
      expect(panel.hint, at).toContain(String(handsOf({ ...ballot, counts })));

      const { hands } = notesView(inputOf(of, lang, counted));
      expect(
        hands?.options.map(({ count }) => count),
        at,
      ).toEqual(counts);
      expect(hands?.total, at).toContain(String(counts.reduce((sum, one) => sum + one, 0)));
      for (const { note, fit, label, field } of hands?.options ?? []) {
        expect(note.length, at).toBeGreaterThan(8);
        expect(label.length * field.length, at).toBeGreaterThan(0);
        expect(Object.values(text.notes.fits).includes(fit), `${at}: ${fit}`).toBe(ballot.kind === 'choice');
      }
      expect(holesIn(notesView(inputOf(of, lang, revealed))), at).toEqual([]);
      expect(holesIn(stageView(inputOf(of, lang, revealed))), at).toEqual([]);
    }
  });

  test('one hand looks like four: of a count below five neither number nor bar tells how many', () => {
    for (const of of stories.slice(0, 4)) {
      const lesson = allLessons(of).find((one) => waitingFor(one).for === 'hands') as Lesson;
      const shownOf = (counts: readonly number[]) => {
        const revealed = after(withHands(lesson, counts), { type: 'reveal' }) as Lesson;
        const { panel } = stageView(inputOf(of, lang, revealed));
        return panel.kind === 'question' ? panel.options.map(({ shown }) => shown) : [];
      };
      expect(shownOf([1, 0])).toEqual(shownOf([4, 0]));
      expect(shownOf([1, 0])[0]?.count).toBe(text.hands.few);
      expect(shownOf([2, 3]).map((one) => one?.share)).toEqual(shownOf([4, 1]).map((one) => one?.share));
    }
  });

  test('a tie goes to whoever leads, in the notes too; where nobody raised a hand it says so', () => {
    for (const of of stories) {
      const lesson = allLessons(of).find((one) => waitingFor(one).for === 'hands') as Lesson;
      const seen = (counts: readonly number[]) => {
        const input = inputOf(of, lang, after(withHands(lesson, counts), { type: 'reveal' }) as Lesson);
        const { panel } = stageView(input);
        return panel.kind === 'question'
          ? { hint: panel.hint, leads: panel.options.map(({ leads }) => leads), ask: notesView(input).ask }
          : expect.fail('no question');
      };
      const tie = seen([8, 8]);
      expect(tie.hint).toContain(text.hands.tie);
      expect(tie.leads.slice(0, 2)).toEqual([true, true]);
      expect(tie.ask.lines).toEqual([text.notes.tie]);
      const nobody = seen([]);
      expect(nobody.hint).toBe(text.hands.noHands);
      expect(nobody.leads.some(Boolean)).toBe(false);
      expect(seen([9, 2]).hint).toContain(text.hands.most('A'));
    }
  });

  test('after the lesson the notes have the hands of every vote: a few below five, and no number else', () => {
    for (const of of stories) {
      let lesson = newLesson(of.story);
      let votes = 0;
      while (lesson.part !== 'help') {
        const waiting = waitingFor(lesson);
        if (waiting.for === 'hands') {
          votes += 1;
          lesson = withHands(lesson, [4, 23, 2, 11]);
        }
        lesson = after(lesson, { type: 'on' }) as Lesson;
      }
      const view = notesView(inputOf(of, lang, lesson));
      expect(view.after?.moments.length, of.story.id).toBe(votes);
      expect(view.after?.banner).toBe(text.after.banner);
      expect(holesIn(view), of.story.id).toEqual([]);
      for (const { rows, heading } of view.after?.moments ?? []) {
        expect(heading, of.story.id).not.toBe('');
        rows.forEach(({ hands }, i) => {
          expect(hands, of.story.id).toBe([text.hands.few, '23', text.hands.few, '11'][i]);
        });
      }
      // The class sees none of it, and without any hands there is nothing to show.
      expect(JSON.stringify(stageView(inputOf(of, lang, lesson)))).not.toContain(text.after.banner);
    }
    const none = (stories[0] && allLessons(stories[0]).find(({ part }) => part === 'help')) as Lesson;
    expect(notesView(inputOf(stories[0] as Story, lang, none)).after).toBeUndefined();
  });

  test('the same state gives the same view, and views change nothing', () => {
    for (const of of stories.slice(0, 5))
      for (const lesson of allLessons(of)) {
        const before = JSON.stringify([lesson.chat, [...lesson.ballots], [...lesson.paused]]);
        const [one, two] = [1, 2].map(() => {
          const input = inputOf(of, lang, lesson);
          return [stageView(input), notesView(input)];
        });
        expect(one).toEqual(two);
        expect(JSON.parse(JSON.stringify(one))).toEqual(one);
        expect(JSON.stringify([lesson.chat, [...lesson.ballots], [...lesson.paused]])).toBe(before);
      }
  });

  test('a way looked at again can be left, and is named by its moment', () => {
    for (const of of stories) {
      const end = allLessons(of).findLast(({ part }) => part === 'story') as Lesson;
      const { whatIf } = notesView(inputOf(of, lang, end));
      expect(whatIf?.buttons.length, of.story.id).toBeGreaterThan(0);
      expect(new Set(whatIf?.buttons.map(({ label }) => label)).size, of.story.id).toBe(
        whatIf?.buttons.length,
      );
      for (const { action } of whatIf?.buttons ?? []) {
        if (action.do !== 'lesson') return expect.fail('no press of the lesson');
        const aside = after(end, action.press as LessonEvent) as Lesson;
        const view = stageView(inputOf(of, lang, aside));
        expect(view.controls.map((one) => one.key)).toContain('return');
        expect([...holesIn(view), ...dead(view, aside)]).toEqual([]);
        const back = after(aside, { type: 'return' }) as Lesson;
        expect(stageView(inputOf(of, lang, back))).toEqual(stageView(inputOf(of, lang, end)));
      }
    }
  });

  test('with one screen nothing of the notes is seen before somebody says that the projector is blank', () => {
    const of = stories[0] as Story;
    const lesson = allLessons(of).find((one) => waitingFor(one).for === 'hands') as Lesson;
    const counted = withHands(lesson, [17, 41]);
    const why = notesView(inputOf(of, lang, counted)).hands?.options[0]?.note ?? '';
    const asked = stageView(inputOf(of, lang, counted, { over: 'ask', otherWindow: false }));
    expect(asked.over?.buttons.map(({ key: one }) => one)).toEqual([
      'notes-window',
      'notes-here',
      'notes-close',
    ]);
    expect(JSON.stringify(asked)).not.toContain(why);
    expect(JSON.stringify(asked.over)).not.toMatch(/17|41/);
    const over = stageView(inputOf(of, lang, counted, { over: 'notes', otherWindow: false }));
    expect(over.over?.notes).toEqual(notesView(inputOf(of, lang, counted, { otherWindow: false })));
    expect([...holesIn(asked), ...holesIn(over), ...dead(asked, counted)]).toEqual([]);
  });

  test('a blank screen says so; the other window is said to be open or not', () => {
    const of = stories[0] as Story;
    const lesson = newLesson(of.story);
    const blank: KeptLesson = { ...keptLesson('class', of.story.id), blank: true };
    const button = (view: LessonView | NotesView) => view.controls.find(({ key: one }) => one === 'blank');
    const stage = stageView(inputOf(of, lang, lesson, { kept: blank }));
    expect(stage.blank).toBe(text.controls.blanked);
    expect([button(stage)?.label, button(stage)?.pressed]).toEqual([text.controls.unblank, true]);
    expect(stageView(inputOf(of, lang, lesson)).blank).toBeUndefined();
    expect(notesView(inputOf(of, lang, lesson)).windows).toEqual({ text: text.notes.there });
    expect(notesView(inputOf(of, lang, lesson, { otherWindow: false })).windows.button?.action).toEqual({
      do: 'lesson',
      press: { type: 'projector' },
    });
  });

  test('crisis services are in sight on every screen of the story with extra rules, and of no other', () => {
    for (const one of stories) {
      const lesson = newLesson(one.story);
      for (const part of parts) {
        const input = inputOf(one, lang, after(lesson, { type: 'part', part }) ?? lesson);
        const { crisis } = stageView(input);
        expect(crisis?.lines, one.story.id).toEqual(one.story.number === 'SC14' ? input.crisis : undefined);
      }
    }
  });

  test('the last part names the school’s own people before the services', () => {
    const of = stories[0] as Story;
    const lesson = lessonOf(of.story, [{ type: 'part', part: 'help' }]);
    const input = inputOf(of, lang, lesson);
    const { panel } = stageView(input);
    if (panel.kind !== 'slide') return expect.fail('no slide');
    expect(panel.items).toEqual([...people, ...input.services]);
    expect(input.services.length).toBeGreaterThan(0);
    expect(panel.big).toBe(text.help.never);
  });
});

// ---------------------------------------------------------------- the hall

const inHall = stories.filter(({ story }) => story.assembly);

describe.each(langs)('an assembly (%s)', (lang) => {
  const text = texts[lang];
  const hallOf = (of: Story, slide: number, named: readonly string[] = people) => ({
    ...inputOf(of, lang, newLesson(of.story), { people: named }),
    story: of.story,
    kept: { ...keptLesson('assembly', of.story.id), slide },
  });

  test('there are at least two stories for each age band', () => {
    for (const ages of ['8-10', '11-13', '14-17'] satisfies AgeBand[])
      expect(inHall.filter(({ story }) => story.ages === ages).length, ages).toBeGreaterThanOrEqual(2);
  });

  test.each(inHall)(
    '$story.id: one thing at a time, no vote, no picture, no threat, and a good end',
    (of) => {
      const { story } = of;
      const slides = assemblySlides(hallOf(of, 0));
      const views = slides.map((_, slide) => assemblyView(hallOf(of, slide)));
      const closes = tellingOf(of, lang).text('assembly');
      expect(closes.length).toBeGreaterThan(20);
      for (const [i, view] of views.entries()) {
        const where = `${story.id}, slide ${i + 1}`;
        expect(
          holesIn(view).filter((one) => !(one.startsWith('panel.title') && view.message)),
          where,
        ).toEqual([]);
        expect(view.place, where).toBe(text.slidePlace(i + 1, slides.length));
        expect(view.panel.kind, where).not.toBe('question');
        expect(view.chat, where).toBeUndefined();
        expect(view.message?.kind, where).not.toBe('tile');
        for (const tile of [...Object.values(uiEn.tiles), ...Object.values(uiEs.tiles)])
          expect(JSON.stringify(view), where).not.toContain(tile);
        // The message, or the words in the middle: never both.
        if (view.message) expect(view.panel, where).toEqual({ kind: 'wait', title: '' });
        else expect(view.panel.title, where).not.toBe('');
        const keys = view.controls.map((one) => one.key);
        const open = view.controls.flatMap((one) => (one.disabled === undefined ? [one.key] : []));
        expect(keys.slice(0, 2), where).toEqual(['back', 'on']);
        expect(open.includes('back'), where).toBe(i > 0);
        expect(open.includes('on'), where).toBe(i < slides.length - 1);
        expect(keys, where).not.toContain('reveal');
        if (view.panel.kind === 'pause') expect(view.panel.hint, where).toBe(text.assembly.think.title);
      }
      expect(views.filter(({ message }) => message).length).toBeGreaterThan(5);
      expect(views.filter(({ panel }) => panel.kind === 'pause').length).toBeGreaterThan(0);

      // The story ends with its own sentence; what comes after it is no story.
      const last = views.findLastIndex(({ message, panel }) => message || panel.kind === 'pause');
      expect(views[last + 1]?.panel).toMatchObject({ kind: 'slide', lines: [closes] });
      expect(views.slice(last + 2).some(({ message }) => message)).toBe(false);
      const titles = views.slice(last + 2).map(({ panel }) => panel.title);
      const moves = text.assembly.moves[story.pattern === 'Y' ? 'young' : 'older'].map(({ title }) => title);
      expect(titles.slice(0, moves.length)).toEqual(moves);
      expect(titles.at(-1)).toBe(text.assembly.follow.title);
      const { who } = text.assembly;
      const whoHelps = views.find(({ panel }) => panel.title === who.title)?.panel;
      expect(whoHelps).toMatchObject({ items: people.slice(0, 3), lines: [who.text] });
      const named = views.flatMap(({ panel }) =>
        panel.title === who.title && 'items' in panel ? panel.items : [],
      );
      expect(named).toEqual(people);
    },
  );

  test('no people typed in: somebody says it aloud, and no empty list is shown', () => {
    for (const of of inHall) {
      const without = assemblySlides(hallOf(of, 0, []));
      expect(without).toHaveLength(assemblySlides(hallOf(of, 0)).length);
      expect(without.map(({ panel }) => panel)).toContainEqual({
        kind: 'slide',
        title: text.assembly.who.title,
        lines: [text.assembly.who.nobody],
        items: [],
      });
    }
  });

  test('a slide kept from a longer assembly is its last one', () => {
    const of = inHall[0] as Story;
    const { length } = assemblySlides(hallOf(of, 0));
    expect(assemblyView(hallOf(of, 500))).toEqual({ ...assemblyView(hallOf(of, length - 1)) });
    expect(assemblyView(hallOf(of, 500)).controls.map((one) => one.key)).toContain('end');
  });

  test('at its end the lesson that follows is offered, and its plan to print', () => {
    for (const of of inHall) {
      const { id } = of.story;
      const offered = assemblyView(hallOf(of, 500)).controls.map(({ action }) => action);
      expect(offered).toContainEqual({ do: 'visit', route: { screen: 'class', id } });
      expect(offered).toContainEqual({
        do: 'visit',
        route: { screen: 'paper', sheet: 'lesson-plan', id },
      });
      expect(JSON.stringify(assemblyView(hallOf(of, 0)).controls)).not.toContain('follow');
    }
  });
});

// ---------------------------------------------------------------- where it is chosen

const shelf = stories.map(({ story, strings }) => shelfEntryOf(story, { es: strings['es'] ?? {} }));

function choose(lang: Lang, more: Partial<ChooseInput> = {}): ChooseView {
  const ui = lang === 'en' ? uiEn : uiEs;
  return chooseView({
    kind: 'class',
    text: texts[lang],
    lang,
    ages: '11-13',
    shelf,
    appName: (id) => platforms[id as keyof typeof platforms].name,
    people: [],
    begun: undefined,
    plan: newPlan(more.ages ?? '11-13'),
    news: undefined,
    switchedOn: false,
    toStart: ui.problems.toStart,
    ...more,
  });
}

describe.each(langs)('choosing (%s)', (lang) => {
  const text = texts[lang];

  test.each(['8-10', '11-13', '14-17'] satisfies AgeBand[])('%s: the stories of the age, whole', (ages) => {
    for (const kind of ['class', 'assembly'] as const) {
      const view = choose(lang, { kind, ages });
      const expected = shelfOrder(shelf).filter(
        (entry) =>
          entry.ages === ages && !entry.adults && !entry.classOnly && (kind === 'class' || entry.assembly),
      );
      expect(view.stories.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
      expect(view.stories.length).toBeGreaterThan(1);
      expect(view.none).toBeUndefined();
      expect(
        words(view).filter(
          ([path, one]) => one === '' && !/^(people\.fields\.\d\.value|plan\.says)$/.test(path),
        ),
      ).toEqual([]);
      for (const story of view.stories) {
        expect(story.action).toEqual({ do: 'visit', route: { screen: kind, id: story.id } });
        expect(story.more.map(({ action }) => action)).toEqual(
          expect.arrayContaining([
            { do: 'visit', route: { screen: 'story', id: story.id } },
            { do: 'visit', route: { screen: 'paper', sheet: 'branches', id: story.id } },
          ]),
        );
      }
      expect(view.bands.filter(({ pressed }) => pressed).map((one) => one.key)).toEqual([`ages-${ages}`]);
      expect(view.blocks.map(({ title }) => title)).toContain(text.disclosure.title);
    }
  });

  test('a card says nothing of harmless or not; only what is opened apart does', () => {
    for (const ages of ['8-10', '11-13', '14-17'] satisfies AgeBand[]) {
      const turned = shelf.map((entry) => ({ ...entry, harmless: !entry.harmless }));
      const [one, two] = [choose(lang, { ages }), choose(lang, { ages, shelf: turned })];
      expect(one.stories).toEqual(two.stories);
      const harmless = shelf.filter((entry) => entry.ages === ages && entry.harmless);
      expect(one.apart?.lines.slice(1).sort()).toEqual(harmless.map(({ title }) => title[lang]).sort());
      const dangerous = shelf.map((entry) => ({ ...entry, harmless: false }));
      expect(choose(lang, { ages, shelf: dangerous }).apart).toBeUndefined();
    }
  });

  test('a story with extra rules is offered only after the teacher has switched it on, and never in an assembly', () => {
    const careful = shelf.map((entry, i) => ({ ...entry, classOnly: i === 0 }));
    const [first] = careful;
    if (!first) return expect.fail('no stories');
    const at = { ages: first.ages, shelf: careful };
    const off = choose(lang, at);
    expect(JSON.stringify(off)).not.toContain(`"${first.id}"`);
    expect(off.careful?.button.action).toEqual({ do: 'lesson', press: { type: 'switch-on', on: true } });
    const on = choose(lang, { ...at, switchedOn: true });
    expect(on.careful?.story?.action).toEqual({ do: 'visit', route: { screen: 'class', id: first.id } });
    // Never alone, never in a plan: it is switched on for this lesson.
    expect(on.careful?.story?.more.map(({ action }) => action.do)).toEqual(['visit']);
    expect(JSON.stringify(on.stories)).not.toContain(first.id);
    const hall = choose(lang, { ...at, kind: 'assembly', switchedOn: true });
    expect(JSON.stringify(hall)).not.toContain(`"${first.id}"`);
  });

  test('the length says how long each story takes, and a plan holds what it has room for', () => {
    const plan = newPlan('11-13');
    for (const length of planLengths) {
      const view = choose(lang, { plan: { ...plan, length } });
      const pressed = view.lengths?.buttons.filter((button) => button.pressed);
      expect(pressed?.map(({ key }) => key)).toEqual([`length-${length}`]);
      const minutes = length === 'series' ? 45 : length;
      for (const { facts } of view.stories) expect(facts[0]).toContain(String(minutes));
    }
    const ids = choose(lang).stories.map(({ id }) => id);
    const full = choose(lang, { plan: { ...plan, length: 'series', stories: ids.slice(0, 4) } });
    expect(full.plan?.lessons.map(({ id }) => id)).toEqual(ids.slice(0, 4));
    for (const { id, more } of full.stories) {
      const toggle = more.find(({ key }) => key === `plan-${id}`);
      expect(toggle?.disabled === undefined, id).toBe(ids.indexOf(id) < 4);
    }
  });

  test.each(['8-10', '11-13', '14-17'] satisfies AgeBand[])(
    '%s: four stories are suggested for a series',
    (ages) => {
      const view = choose(lang, { ages, plan: { ...newPlan(ages), length: 'series' } });
      const press = view.plan?.buttons.find(({ key }) => key === 'plan-suggest');
      const action = press?.action;
      if (action?.do !== 'lesson' || action.press.type !== 'plan' || action.press.change.do !== 'stories')
        return expect.fail('nothing is suggested');
      const { ids } = action.press.change;
      expect(new Set(ids).size).toBe(4);
      const four = shelf.filter(({ id }) => ids.includes(id));
      expect(four.map((entry) => entry.ages)).toEqual([ages, ages, ages, ages]);
      expect(four.filter(({ harmless }) => harmless)).toHaveLength(1);
    },
  );

  test('what became of a file is said, in words that say what to do', () => {
    const says = (news: ChooseInput['news']) => choose(lang, { news }).plan?.says;
    const plan = newPlan('8-10');
    const all = [
      says('saved'),
      says('removed'),
      says('too-large'),
      says({ is: 'foreign' }),
      says({ is: 'newer' }),
      says({ is: 'plan', plan, gone: [] }),
    ];
    expect(new Set(all).size).toBe(all.length);
    for (const one of all) expect(one).not.toBe('');
    expect(says({ is: 'plan', plan, gone: ['old-story'] })).toContain('old-story');
    expect(says(undefined)).toBe('');
  });

  test('a story without an assembly cut says so by its title, and the others are offered', () => {
    const refused = shelf.find(({ assembly }) => !assembly);
    const view = choose(lang, { kind: 'assembly', notPossible: refused?.id ?? '' });
    expect(view.lead[0]).toBe(text.choose.notPossible(refused?.title[lang] ?? ''));
    expect(view.lead[0]).toContain(refused?.title[lang]);
    expect(view.stories.map(({ id }) => id)).not.toContain(refused?.id);
    expect(view.stories.length).toBeGreaterThan(0);
    // An id that is no story any more is nothing to speak of.
    expect(choose(lang, { kind: 'assembly', notPossible: 'gone' }).lead).toEqual(text.choose.assemblyLead);
  });

  test('no story for an age says so', () => {
    const view = choose(lang, { kind: 'assembly', shelf: shelf.filter(({ ages }) => ages === '8-10') });
    expect([view.stories.length, view.none]).toEqual([0, text.choose.none]);
  });

  test('a lesson that has been begun can be gone on with or removed; one of a story that is gone is not named', () => {
    const begun = { ...keptLesson('class', shelf[0]?.id ?? ''), turn: 4 };
    const view = choose(lang, { begun });
    expect(view.begun?.text).toContain(shelf[0]?.title[lang]);
    expect(view.begun?.buttons.map(({ action }) => action)).toEqual([
      { do: 'visit', route: { screen: 'class', id: shelf[0]?.id } },
      { do: 'lesson', press: { type: 'end' } },
    ]);
    expect(choose(lang, { begun: { ...begun, story: 'gone' } }).begun).toBeUndefined();
  });

  test('the school’s own people: asked for an assembly only, so many fields and no more', () => {
    expect(choose(lang).people).toBeUndefined();
    const fields = choose(lang, { kind: 'assembly', people }).people?.fields ?? [];
    expect(fields.map(({ value }) => value)).toEqual([
      ...people,
      ...Array(mostPeople - people.length).fill(''),
    ]);
    expect(new Set(fields.map(({ label }) => label)).size).toBe(mostPeople);
  });
});

// ---------------------------------------------------------------- the words

/** Arguments for texts that are made of something. */
const given = [7, 3, 5] as const;

function said(value: unknown, path = ''): Array<readonly [path: string, text: string]> {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, (value as (...all: unknown[]) => string)(...given)]];
  if (typeof value !== 'object' || value === null) throw new Error(`${path} is no text`);
  return Object.entries(value).flatMap(([name, one]) => said(one, path === '' ? name : `${path}.${name}`));
}

const wrongIn = (lang: Lang, wrong: (line: string, path: string) => boolean): string[] =>
  said(texts[lang])
    .filter(([path, line]) => wrong(line, path))
    .map(([path, line]) => `${path}: ${line}`);

const sentencesOf = (line: string): string[] =>
  line.split(/[.?!…:;]+(?:[”»]|\s|$)/).filter((one) => /\p{L}/u.test(one));
const wordsIn = (line: string): number => line.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;

/** What students see; the rest is for the adult who leads. */
const forStudents =
  /^(place|slidePlace|parts|welcome|pause\.\w+\.title|pauseHint|wait|exercise|hands|talk|say|help|close|assembly|controls\.blanked)/;

describe('the words of a lesson', () => {
  test('have the same shape in both languages, and none is empty or unfinished', () => {
    expect(said(lessonEs).map(([path]) => path)).toEqual(said(lessonEn).map(([path]) => path));
    for (const lang of langs)
      expect(
        wrongIn(lang, (line) =>
          /^\s*$|^\s|\s$| {2}|\bTODO\b|[Ll]orem|[Cc]oming soon|[Pp]róximamente|undefined|NaN|\{\w+\}/.test(
            line,
          ),
        ),
      ).toEqual([]);
  });

  test('are written in each language for itself', () => {
    // Numbers, a dash, and ages are written alike.
    const alike = /^place$|^hands\.none$|^slips\.field$/;
    const spanish = new Map(said(lessonEs));
    expect(said(lessonEn).filter(([path, line]) => !alike.test(path) && spanish.get(path) === line)).toEqual(
      [],
    );
  });

  test('a text made of something says it', () => {
    for (const lang of langs)
      for (const [path, line] of said(texts[lang])) {
        const make = path
          .split('.')
          .reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], texts[lang]);
        if (typeof make !== 'function') continue;
        for (const one of given.slice(0, make.length)) expect(line, `${lang} ${path}`).toContain(String(one));
      }
  });

  test.each(langs)(
    '%s: what students see has sentences of at most 14 words, at 8–10 of at most 10',
    (lang) => {
      expect(
        wrongIn(
          lang,
          (line, path) => forStudents.test(path) && sentencesOf(line).some((one) => wordsIn(one) > 14),
        ),
      ).toEqual([]);
      expect(
        wrongIn(
          lang,
          (line, path) => /\.young\./.test(path) && sentencesOf(line).some((one) => wordsIn(one) > 10),
        ),
      ).toEqual([]);
    },
  );

  test.each(langs)('%s: nobody is blamed, frightened, tested or ranked (brief 3.2, 3.4)', (lang) => {
    const banned = [
      /why did(n't|n’t)? you|\b(you|they|he|she) should(n't|n’t)? have|known better|put yourself at risk|tell sooner/i,
      /fell for|caíste en|\bsmart(er)?\b|\bclever|if only you/i,
      /self-generated|sexting|selfie|porn|\bnudes?\b|\bsex\w*|desnud/i,
      /\bruin|for ?ever|arruinad|para siempre|just ignore|just delete|ignóralo/i,
      /stranger|predator|p(a)?edophile|monster|weirdo|hacker|depredador|pederasta|pedófilo|monstruo/i,
      /suicid/i,
      /te lo buscaste|tenías que haber|debiste|deberías haber/i,
      /guarantee|garantiza|definitely/i,
      /whatsapp|instagram|snapchat|tiktok|discord|roblox|minecraft|fortnite|telegram|facebook|youtube/i,
      /paypal|venmo|cash ?app|bizum|google|apple pay|\bsteam\b/i,
    ];
    for (const phrase of banned) expect(wrongIn(lang, (line) => phrase.test(line))).toEqual([]);
    // To students nothing is promised and nothing is a test; whoever leads is told to promise and to grade nothing.
    const notToStudents = [
      /promis|promet/i,
      /\bpoints?\b|\bpuntos\b|\bscore|puntuaci|puntaje|\bgrade\b|\bcalificaci|\bfail|game over|\bwrong answer|respuesta incorrecta/i,
      /\bwin(ner|s)?\b|\bganaste|perdiste|\bbadge|\branking|\bstreak/i,
    ];
    for (const phrase of notToStudents)
      expect(wrongIn(lang, (line, path) => forStudents.test(path) && phrase.test(line))).toEqual([]);
  });

  test('what the brief asks for is said: never a picture, first as well, under 18, no secrets, never too late', () => {
    for (const [lang, never, first, age, secret, late] of [
      ['en', /never a picture/i, /first as well/i, /under 18/, /keep it secret/, /never too late/i],
      ['es', /nunca una foto/i, /también primero/i, /menor de edad/, /guardar el secreto/, /nunca es tarde/i],
    ] as const) {
      const { assembly, disclosure, help } = texts[lang];
      const moves = assembly.moves.older.map(({ text }) => text).join(' ');
      for (const said_ of [never, first, age]) expect(moves).toMatch(said_);
      expect(disclosure.lines.join(' ')).toMatch(secret);
      expect(`${assembly.never.title} ${help.never}`).toMatch(late);
      expect(help.never).toMatch(lang === 'en' ? /never your fault/ : /nunca es tu culpa/i);
      expect(assembly.think.title).toMatch(lang === 'en' ? /nobody answers/i : /nadie contesta/i);
    }
  });

  test('Spanish says tú to students and usted to whoever leads, never vosotros; fits every gender', () => {
    expect(wrongIn('es', (line) => /\b(vosotr[oa]s|vuestr[oa]s?)\b|[áé]is\b/iu.test(line))).toEqual([]);
    expect(
      wrongIn(
        'es',
        (line, path) => forStudents.test(path) && /\b(usted(?!es)|su |sus |elija|diga)\b/iu.test(line),
      ),
    ).toEqual([]);
    expect(
      wrongIn('es', (line) => /\p{L}[oa]\/(o|a)s?\b|\([oa]s?\)|@|\b\p{L}+[xe]s\/|todes\b/u.test(line)),
    ).toEqual([]);
  });

  test('¿ and ¡ are opened and closed, quotation marks are those of the language', () => {
    const count = (line: string, sign: string): number => line.split(sign).length - 1;
    expect(
      wrongIn(
        'es',
        (line) =>
          count(line, '¿') !== count(line, '?') ||
          count(line, '¡') !== count(line, '!') ||
          count(line, '«') !== count(line, '»') ||
          /["“”]/.test(line),
      ),
    ).toEqual([]);
    expect(wrongIn('en', (line) => count(line, '“') !== count(line, '”') || /[«»"¿¡]/.test(line))).toEqual(
      [],
    );
  });
});

test('the sentence that is said in the head stands in the quotation marks of the language', () => {
  for (const [lang, open] of [
    ['en', '“'],
    ['es', '«'],
  ] as const)
    for (const of of stories) {
      const lesson = lessonOf(of.story, [{ type: 'part', part: 'say' }]);
      const { panel } = stageView(inputOf(of, lang, lesson));
      const sentence = tellingOf(of, lang).text('debrief.power');
      expect(panel.kind === 'slide' ? panel.big : '', of.story.id).toBe(
        `${open}${sentence}${open === '«' ? '»' : '”'}`,
      );
    }
});

test('what comes next names every choice and where it leads', () => {
  for (const lang of langs)
    for (const of of stories)
      for (const lesson of allLessons(of)) {
        const waiting = waitingFor(lesson);
        if (waiting.for !== 'hands' || waiting.ballot.kind !== 'choice') continue;
        const telling = tellingOf(of, lang);
        const { next } = notesView(inputOf(of, lang, lesson));
        expect(next.lines).toHaveLength(waiting.ballot.options.length);
        waiting.ballot.options.forEach((id, i) => {
          expect(next.lines[i]).toContain(telling.text(key.choice(waiting.ballot.beat, id)));
        });
      }
});
