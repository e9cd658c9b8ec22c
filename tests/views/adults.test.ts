/** A story that adults play: its door, its words, the way back, and that what students practised says nothing of it. */
import { describe, expect, test } from 'vitest';
import { playOn, unsure } from '../../src/gallery/find-path.ts';
import { shelf } from '../../src/gallery/stories.ts';
import { viewOf } from '../../src/gallery/view-of.ts';
import { noProgress } from '../../src/machines/app.machine.ts';
import { lintStory } from '../../src/scenario/lint.ts';
import type { ButtonView } from '../../src/views/types.ts';
import { stories } from '../support/story-list.ts';

const told = stories.filter(({ story }) => story.adults);
const families = { do: 'visit', route: { screen: 'families' } };
const practise = { do: 'visit', route: { screen: 'practise' } };
const practised = { pause: 9, save: 9, block: 9, tell: 9, report: 9 };
const actionOf = (buttons: readonly ButtonView[], key: string) =>
  buttons.find((one) => one.key === key)?.action;

test('there is one, for the parents’ evening and for staff (brief, SC20)', () => {
  expect(told.map(({ story }) => story.number)).toEqual(['SC20']);
  expect(shelf.filter(({ adults }) => adults).map(({ id }) => id)).toEqual(told.map(({ story }) => story.id));
});

describe.each(told)('$story.id', (entry) => {
  const { story } = entry;
  const scene = { story: story.id, screen: 'story.chat' };

  test.each(['en', 'es'] as const)('its door is on the page for families and staff (%s)', (lang) => {
    const { screen } = viewOf({ screen: 'page', place: { screen: 'families' } }, { lang });
    if (screen.screen !== 'page') throw new Error(screen.screen);
    const doors = screen.blocks.flatMap(({ buttons }) => buttons ?? []);
    expect(doors.map(({ action }) => action)).toEqual([
      { do: 'visit', route: { screen: 'story', id: story.id } },
    ]);
    expect(doors[0]?.label).toContain(lang === 'en' ? story.title : entry.strings.es?.['title']);
  });

  test.each(['en', 'es'] as const)('it goes back there, and never to the shelf of students (%s)', (lang) => {
    const notice = viewOf({ ...scene, screen: 'story.notice' }, { lang }).screen;
    const debrief = viewOf({ ...scene, screen: 'story.debrief', events: toTheEnd() }, { lang }).screen;
    const { overlay } = viewOf({ ...scene, events: [], overlay: 'rest' }, { lang }).shell;
    if (notice.screen !== 'notice' || debrief.screen !== 'debrief' || overlay?.kind !== 'rest')
      throw new Error('another screen');
    expect(actionOf(notice.buttons, 'another')).toEqual(families);
    expect(actionOf(debrief.buttons, 'shelf')).toEqual(families);
    expect(actionOf(overlay.buttons, 'rest-shelf')).toEqual(families);
    for (const view of [notice, debrief, overlay])
      expect(JSON.stringify(view)).not.toContain(JSON.stringify(practise));
  });

  test.each([
    ['en', /I am under|you're under|how old you are|trusted adult|tell an adult/i],
    ['es', /tengo menos de|cuántos años tienes|persona adulta de confianza|eres menor/i],
  ] as const)('nothing on its screens speaks to a student (%s)', (lang, student) => {
    const exercises = [
      [{ type: 'open.tell' }],
      [{ type: 'open.report' }, { type: 'report.about' }],
      [{ type: 'open.report.short' }],
      [{ type: 'open.block' }, { type: 'block.block' }, { type: 'block.delete' }],
      [{ type: 'open.save.short' }, { type: 'save.keep' }],
    ];
    for (const events of exercises) {
      const { screen } = viewOf({ ...scene, events }, { lang });
      if (screen.screen !== 'chat' || !screen.sheet) throw new Error(`${screen.screen}: no exercise is open`);
      expect(JSON.stringify(screen.sheet), screen.sheet.step).not.toMatch(student);
    }
    const debrief = viewOf({ ...scene, screen: 'story.debrief', events: toTheEnd() }, { lang }).screen;
    if (debrief.screen !== 'debrief') throw new Error(debrief.screen);
    const { headline, shields, coaching, coolDown } = debrief;
    expect(JSON.stringify({ headline, shields, coaching, coolDown })).not.toMatch(student);
  });

  test('what students have practised on this device gives an adult no short forms', () => {
    const { screen } = viewOf({ ...scene, events: [], progress: { ...noProgress, practised } });
    if (screen.screen !== 'chat') throw new Error(screen.screen);
    expect(JSON.stringify(screen.bar)).not.toContain('.short');
  });

  test('figures may stand in it, with their source; in a story of students they may not', () => {
    const { adults: _, ...students } = story;
    const rules = (one: typeof story) => [
      ...new Set(lintStory({ ...entry, story: one }).map(({ rule }) => rule)),
    ];
    expect(rules(story)).toEqual([]);
    expect(rules(students)).toEqual(['forbidden-word']);
  });

  /** The poorest way by choices alone: nobody is brought in until somebody asks. */
  const toTheEnd = () => playOn(story, [], unsure);
});
