import { beatOf, spotKey, startOf, stepsFrom } from '../graph.ts';
import { sources } from '../sources.ts';
import type { Scenario } from '../types.ts';
import type { Say } from './message.ts';

/** Stories that may be shown in an assembly (brief, section 0 item 5). */
const assemblies = ['SC01', 'SC02', 'HL01', 'HL02', 'SC05', 'HL03', 'HL04', 'SC19', 'HL06', 'HL08'];

const lastCover = 165;
const lastSource = Object.keys(sources).length;

/** What the file says about itself: number, ages, pattern, covers, sources, debrief, assembly cut. */
export function lintFile(story: Scenario, say: Say): void {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(story.id))
    say('id', 'id', `"${story.id}" is no good id.`, 'Use small letters, digits and hyphens.');
  const age = agesOf(story.number);
  if (!age)
    say(
      'number',
      'number',
      `"${story.number}" is no number of the catalogue.`,
      'Use SC01 to SC20 or HL01 to HL08.',
    );
  else if (age !== story.ages) say('ages', 'ages', `${story.number} is for ${age}.`, `Write ages: '${age}'.`);
  if (story.number.startsWith('HL') !== story.harmless)
    say(
      'harmless',
      'number',
      `${story.number} is ${story.harmless ? 'a' : 'no'} harmless story here.`,
      'Look-alikes are HL01 to HL08.',
    );
  if ((story.pattern === 'Y') !== (story.ages === '8-10'))
    say(
      'pattern',
      'pattern',
      `Pattern ${story.pattern} at ${story.ages}.`,
      'Pattern Y belongs to 8–10, and only to it.',
    );
  if (story.bystander && story.pattern !== 'Y')
    say(
      'bystander',
      'pattern',
      `\`bystander\` at pattern ${story.pattern}.`,
      'Only pattern Y needs it: pattern B says it by itself.',
    );
  if (!Number.isInteger(story.version) || story.version < 1)
    say('version', 'version', `Version ${story.version}.`, 'Begin with 1 and count up.');

  for (const cover of story.covers) {
    const number = /^S(\d+)$/.exec(cover)?.[1];
    if (number === undefined || Number(number) < 1 || Number(number) > lastCover)
      say('covers', 'covers', `"${cover}" is no item of the inventory.`, `Use S1 to S${lastCover}.`);
  }
  for (const source of story.sources)
    if (!Number.isInteger(source) || source < 1 || source > lastSource)
      say('sources', 'sources', `${source} is no source of the brief.`, `Use 1 to ${lastSource}.`);
  if (new Set(story.covers).size !== story.covers.length)
    say('covers', 'covers', 'An item stands there twice.', 'Name each once.');
  if (new Set(story.sources).size !== story.sources.length)
    say('sources', 'sources', 'A source stands there twice.', 'Name each once.');
  if (story.covers.length === 0 && !story.harmless)
    say('covers', 'covers', 'It covers nothing.', 'Take the list from the brief’s entry.');
  if (story.sources.length === 0)
    say('sources', 'sources', 'It names no source.', 'Name those of the brief that it stands on.');

  const { questions, checked, fault } = story.debrief;
  const asked: readonly string[] = questions;
  if (asked.length !== 3) say('debrief', 'questions', `It has ${asked.length} questions.`, 'Write three.');
  if (story.summary.length < 2)
    say(
      'summary',
      'summary',
      `It has ${story.summary.length} sentences.`,
      'Tell the whole story, ending with help.',
    );
  if (!story.harmless && !/\bfault\b/i.test(fault))
    say(
      'debrief',
      'fault',
      `debrief.fault says: ${fault}`,
      'Say that it is not the character’s fault (brief MUST1).',
    );
  if (story.harmless && (checked?.length ?? 0) < 2)
    say(
      'debrief',
      'checked',
      'It does not say what could be checked.',
      'Write `checked`: two sentences or more.',
    );
  if (!story.harmless && checked)
    say('debrief', 'checked', 'Only harmless stories have `checked`.', 'Take it away.');
}

function agesOf(number: string): Scenario['ages'] | undefined {
  const [, kind, digits] = /^(SC|HL)(\d\d)$/.exec(number) ?? [];
  const n = Number(digits);
  if (kind === 'SC') return n >= 1 && n <= 4 ? '8-10' : n <= 10 ? '11-13' : n <= 20 ? '14-17' : undefined;
  if (kind === 'HL') return n >= 1 && n <= 2 ? '8-10' : n <= 5 ? '11-13' : n <= 8 ? '14-17' : undefined;
  return undefined;
}

/** Every way must come to the cut, and before it nobody threatens, asks for a picture or wants the camera on. */
export function lintAssembly(story: Scenario, say: Say): void {
  const { assembly } = story;
  if (assemblies.includes(story.number) !== (assembly !== undefined)) {
    if (assembly)
      say(
        'assembly',
        'assembly',
        `${story.number} may not be shown in an assembly.`,
        'Take `assembly` away.',
      );
    else
      say(
        'assembly',
        'assembly',
        `${story.number} has no assembly cut.`,
        'Write `assembly: { before, closes }`.',
      );
  }
  if (!assembly) return;
  if (!story.beats[assembly.before]) {
    say(
      'assembly',
      'dangling-link',
      `There is no beat "${assembly.before}".`,
      'Name the beat before which it ends.',
    );
    return;
  }
  const seen = new Set<string>();
  const said = new Set<string>();
  const queue = [startOf(story)];
  for (let spot = queue.pop(); spot; spot = queue.pop()) {
    if (spot.beat === assembly.before || seen.has(spotKey(spot))) continue;
    seen.add(spotKey(spot));
    const beat = beatOf(story, spot.beat);
    const shown = beat.lines.find(
      (line) =>
        'tile' in line || line.trick === 'threat' || line.trick === 'camera' || line.trick === 'scare',
    );
    if (said.has(spot.beat)) continue;
    if (shown)
      say(spot.beat, 'assembly', `"${shown.id}" is shown in an assembly.`, 'Let the cut come earlier.');
    if (beat.end)
      say(
        spot.beat,
        'assembly',
        `A way comes here without meeting "${assembly.before}".`,
        'Name a beat that every way meets.',
      );
    if (shown || beat.end) said.add(spot.beat);
    queue.push(...stepsFrom(story, spot).map((step) => step.to));
  }
}
