/** The start page, what is asked before the shelf, and the shelf. */
import { describe, expect, test } from 'vitest';
import { type AppContext, atFirst, noProgress } from '../../src/machines/app.machine.ts';
import { type ShelfEntry, shelfEntryOf, shelfOrder } from '../../src/scenario/catalogue.ts';
import { regions } from '../../src/scenario/help.ts';
import {
  agesView,
  gateView,
  grownUpView,
  homeView,
  readView,
  regionView,
  shelfView,
} from '../../src/views/start.view.ts';
import { uiEn } from '../../src/views/text/ui.en.ts';
import { uiEs } from '../../src/views/text/ui.es.ts';
import { stories } from '../support/story-list.ts';

const shelf: ShelfEntry[] = stories.map(({ story, strings }) =>
  shelfEntryOf(story, { es: strings['es'] ?? {} }),
);
const texts = [
  ['en', uiEn],
  ['es', uiEs],
] as const;

function context(more: Partial<AppContext> = {}): AppContext {
  return {
    ...atFirst,
    place: { screen: 'practise' },
    ages: '11-13',
    region: 'ie',
    ...more,
  };
}

const shelfFor = (more: Partial<AppContext> = {}, stories_: readonly ShelfEntry[] = shelf) =>
  shelfView({
    ui: uiEn,
    lang: 'en',
    context: context(more),
    region: 'ie',
    stories: stories_,
    appName: (id) => id,
  });

describe('the start page and what is asked', () => {
  test.each(texts)('doors lead somewhere, the first of them to practising (%s)', (_, ui) => {
    const { doors, chips } = homeView(ui);
    // The four doors of design, section 2; help has its own place in the top bar of every screen.
    expect(doors.map(({ action }) => action)).toEqual(
      (['practise', 'class', 'assembly', 'families'] as const).map((screen) => ({
        do: 'visit',
        route: { screen },
      })),
    );
    expect(chips.map(({ action }) => action)).toEqual([{ do: 'visit', route: { screen: 'privacy' } }]);
    for (const { label, text } of doors) expect(label.length * text.length).toBeGreaterThan(0);
    for (const { label } of chips) expect(label).not.toBe('');
    expect(new Set(doors.map(({ person }) => person)).size).toBe(doors.length);
    expect(new Set(doors.map(({ tone }) => tone)).size).toBe(doors.length);
  });

  test.each(texts)('every question can be answered, and says how far it is (%s)', (lang, ui) => {
    expect(gateView(ui).options.map(({ action }) => action.do)).toEqual(['go-on', 'someone-new']);
    expect(agesView(ui).options.map(({ action }) => ('value' in action ? action.value : ''))).toEqual([
      '8-10',
      '11-13',
      '14-17',
    ]);
    expect(agesView(ui).step).toBe(ui.ask.stepOf(1, 2));
    const countries = regionView(ui, lang, false);
    expect(countries.options.map(({ action }) => ('value' in action ? action.value : ''))).toEqual(
      expect.arrayContaining([...regions]),
    );
    expect(countries.step).toBe(ui.ask.stepOf(2, 2));
    // By a link into a story only the country is asked.
    expect(regionView(ui, lang, true).step).toBeUndefined();
    expect(readView(ui).options.map(({ action }) => ('yes' in action ? action.yes : ''))).toEqual(
      expect.arrayContaining([true, false]),
    );
  });

  test('whoever is alone reads why a grown-up helps, and may go on', () => {
    const [ask, alone] = [grownUpView(uiEn, false), grownUpView(uiEn, true)];
    expect(ask.options.map(({ action }) => ('near' in action ? action.near : ''))).toEqual([true, false]);
    expect(alone).not.toEqual(ask);
    expect(JSON.stringify(alone)).toContain(uiEn.ask.grownUpNoLead);
  });
});

describe('the shelf', () => {
  test('shows the stories of the age band and no other, in an order that gives nothing away', () => {
    for (const ages of ['8-10', '11-13', '14-17'] as const) {
      const shown = shelfFor({ ages }).cards.map(({ id }) => id);
      const theirs = shelf.filter((entry) => entry.ages === ages && !entry.classOnly && !entry.adults);
      expect(shown).toEqual(shelfOrder(theirs).map(({ id }) => id));
    }
  });

  test('a story that belongs into a lesson, or is for adults, is on no shelf', () => {
    for (const own of [{ classOnly: true }, { adults: true }]) {
      const closed = shelf.map((entry) => ({ ...entry, ...own }));
      expect(shelfFor({}, closed).cards).toEqual([]);
    }
  });

  test('a look-alike looks like all the rest', () => {
    const moods = new Set(shelfFor().cards.map(({ mood }) => mood));
    expect(moods.size).toBe(1);
  });

  test('says what has been begun, and what is done; begun again is begun', () => {
    const [id = ''] = shelfFor().cards.map((card) => card.id);
    const begun = { [id]: { version: 1, events: [], debrief: false } };
    const stateOf = (progress: Partial<AppContext['progress']>) =>
      shelfFor({ progress: { ...noProgress, ...progress } }).cards.find((card) => card.id === id)?.state;
    expect(stateOf({})).toBe('new');
    expect(stateOf({ begun })).toBe('begun');
    expect(stateOf({ done: [id] })).toBe('done');
    expect(stateOf({ done: [id], begun })).toBe('begun');
  });

  test('tricks are named as spotted, never as missed', () => {
    const { tricks } = shelfFor({
      progress: { ...noProgress, tricks: ['secret', 'gift', 'not-one-of-ours'] },
    });
    expect(tricks.names).toEqual(expect.arrayContaining([uiEn.tricks.secret.name, uiEn.tricks.gift.name]));
    expect(tricks.names).toHaveLength(2);
    expect(shelfFor().tricks.names).toEqual([]);
  });

  test('"Start over" is asked for a second time, with a way back', () => {
    expect(shelfFor().sure).toBeUndefined();
    expect(shelfFor({ sure: true }).sure?.buttons.map(({ action }) => action)).toEqual([
      { do: 'start-over', sure: true },
      { do: 'start-over', sure: false },
    ]);
  });
});
