/** Plays the app through: from the start page to the shelf, a story to its end, every exercise done. */
import type { Page } from 'playwright-core';
import { beatOf, targets } from '../../src/scenario/graph.ts';
import type { Move, Scenario } from '../../src/scenario/types.ts';
import { button, byMouse, type Hand, look, type Screen, settled } from './screen.ts';
import type { Chance } from './seeded.ts';

/** From the start page to the shelf of an age band. */
export async function toShelf(page: Page, hand: Hand, ages: string, region = 'ie'): Promise<void> {
  await settled(page);
  for (let step = 0; step < 8; step += 1) {
    const { name, buttons } = await look(page);
    if (name === 'shelf') return;
    const wanted = ['practise', `ages-${ages}`, `region-${region}`, 'near', 'read-no', 'go-on'];
    const next = wanted.find((key) => buttons.some((one) => one.key === key && one.where === 'main'));
    if (!next) throw new Error(`no way to the shelf from ${name}`);
    await hand(page, next, 'main');
  }
  throw new Error('the shelf did not come');
}

/** From the shelf into the chat of a story. */
export async function toChat(page: Page, hand: Hand, story: string): Promise<void> {
  await hand(page, `story-${story}`, 'main');
  await page.locator('main.notice').waitFor();
  await hand(page, 'begin', 'main');
  await page.locator('main.chat').waitFor();
}

/** From the start page by *Families and staff* into the chat of a story that adults play. */
export async function toAdultsChat(page: Page, hand: Hand, story: string, region = 'ie'): Promise<void> {
  await settled(page);
  for (const key of ['families', `play-${story}`, `region-${region}`, 'begin']) {
    await button(page, key, 'main').waitFor();
    await hand(page, key, 'main');
  }
  await page.locator('main.chat').waitFor();
}

/** Opens the chat of a story at once, by its link. */
export async function beginByLink(page: Page): Promise<void> {
  await button(page, 'begin', 'main').waitFor();
  await byMouse(page, 'begin', 'main');
  await page.locator('main.chat').waitFor();
}

/** What has been done so far. */
export interface Played {
  presses: number;
  /** Exercises done from the safety bar, and those that a choice opened. */
  byBar: Move[];
  byChoice: Move[];
}

export interface PlayOptions {
  hand: Hand;
  story: Scenario;
  chance: Chance;
  /** Move that is made from the bar, once a choice has opened an exercise; `null` for none. */
  fromBar?: Move | null;
  /** Called before every press. */
  before?: (screen: Screen) => Promise<void>;
}

const mostPresses = 250;

/** Plays to the end of the story: choices that open an exercise first, one exercise from the bar, the rest by chance. */
export async function playToEnd(page: Page, options: PlayOptions): Promise<Played> {
  const { hand, before } = options;
  const played: Played = { presses: 0, byBar: [], byChoice: [] };
  let opened: 'byBar' | 'byChoice' = 'byChoice';
  for (; played.presses < mostPresses; played.presses += 1) {
    const screen = await look(page);
    await before?.(screen);
    const move = barMove(screen, options, played);
    if (screen.step) {
      const key = nextInSheet(screen);
      if (key === 'finish') played[opened].push(screen.step.split('.')[0] as Move);
      await hand(page, key, 'sheet');
    } else if (move) {
      opened = 'byBar';
      await hand(page, move, 'bar');
    } else if (screen.prompt === 'choices') {
      opened = 'byChoice';
      await hand(page, pickChoice(screen, options, played), 'prompt');
    } else if (screen.prompt === 'end') return played;
    else await hand(page, screen.buttons.find(({ where }) => where === 'prompt')?.key ?? 'go', 'prompt');
  }
  throw new Error(`no end after ${mostPresses} presses`);
}

/**
 * The move for the bar, once a choice has opened an exercise, or at the end where none did: the one that was asked for,
 * or the first that is there.
 */
function barMove({ buttons, prompt }: Screen, { fromBar }: PlayOptions, played: Played): string | undefined {
  const early = played.byChoice.length === 0 && prompt !== 'end';
  if (fromBar === null || prompt === 'wait' || played.byBar.length > 0 || early) return undefined;
  const bar = buttons.filter(({ where }) => where === 'bar').map(({ key }) => key);
  return bar.find((key) => key === fromBar) ?? bar[0];
}

/** On the way to a choice that opens an exercise as long as none has been done so, else any. */
function pickChoice({ buttons }: Screen, { story, chance }: PlayOptions, { byChoice }: Played): string {
  const choices = buttons.filter(({ where }) => where === 'prompt').map(({ key }) => key);
  const lead = choices.filter((key) => {
    const [beat = '', id = ''] = key.split('?');
    const choice = story.beats[beat]?.choices?.[id];
    return choice?.opens !== undefined || targets(choice?.to).some((to) => leadsToExercise(story, to));
  });
  return chance.pick(byChoice.length === 0 && lead.length > 0 ? lead : choices);
}

/** Whether some choice at this beat or after it opens an exercise. Stories have no way back, so this ends. */
function leadsToExercise(story: Scenario, id: string): boolean {
  const { choices = {}, next } = beatOf(story, id);
  const all = Object.values(choices);
  if (all.some(({ opens }) => opens !== undefined)) return true;
  return [next, ...all.map(({ to }) => to)].flatMap(targets).some((to) => leadsToExercise(story, to));
}

/** The press that brings an open exercise one step on, without a detour. */
export function nextInSheet({ step, buttons }: Screen): string {
  const inSheet = buttons.filter(({ where, disabled }) => where === 'sheet' && !disabled);
  const keys = inSheet.map(({ key }) => key);
  const items = inSheet.filter(({ key }) => !['keep', 'finish', 'close'].includes(key));
  if (step === 'save.pick' || step === 'save.more')
    return items.find(({ pressed }) => !pressed)?.key ?? 'keep';
  if (step === 'pause.look' && items.length > 0 && !items.some(({ pressed }) => pressed))
    return items[0]?.key ?? 'finish';
  if (/^tell\.(who|short|other)$/.test(step)) return items[0]?.key ?? 'close';
  const order = [
    'finish',
    'all',
    'on',
    'block',
    'keep',
    'about',
    'age',
    'service',
    'send',
    'again',
    'other',
    'b',
  ];
  const next = order.find((key) => keys.includes(key));
  if (!next) throw new Error(`no way on in the exercise at ${step}: ${keys.join(', ')}`);
  return next;
}

/** From the end of a story into its debrief. */
export async function toDebrief(page: Page, hand: Hand): Promise<void> {
  await hand(page, 'debrief', 'prompt');
  await page.locator('main.debrief').waitFor();
  await settled(page);
}
