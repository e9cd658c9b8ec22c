import type { Move, Phase } from './types.ts';

/**
 * The key of every text of a story, which never changes while the ids do not:
 *   `title` `notice` `summary.0` · `them.<id>.says`
 *   `<beat>/<line>` a line · `<beat>#map` `<beat>#gist` `<beat>#ask` `<beat>#title` `<beat>#image`
 *   `<beat>?<choice>` a choice · `<beat>?<choice>!` its why
 *   `@<phase>.<move>/<line>` and `@<phase>.<move>!` answers · `<beat>@<move>/<line>` and `<beat>@<move>!` of one beat
 *   `@again.<move>/<line>` · `tell.<person>/<line>` · `tell?a` · `report.about` `report.a` `report.aWhy` …
 *   `debrief.line` `debrief.fault` `debrief.power` `debrief.q.0` `debrief.checked.0` `debrief.endCard` · `assembly`
 */
export const key = {
  line: (block: string, line: string) => `${block}/${line}`,
  choice: (beat: string, choice: string) => `${beat}?${choice}`,
  choiceWhy: (beat: string, choice: string) => `${beat}?${choice}!`,
  map: (beat: string) => `${beat}#map`,
  gist: (beat: string) => `${beat}#gist`,
  ask: (beat: string) => `${beat}#ask`,
  endTitle: (beat: string) => `${beat}#title`,
  endImage: (beat: string) => `${beat}#image`,
  phaseBlock: (phase: Phase, move: Move) => `@${phase}.${move}`,
  beatBlock: (beat: string, move: Move) => `${beat}@${move}`,
  againBlock: (move: Move) => `@again.${move}`,
  tellBlock: (person: string) => `tell.${person}`,
  says: (other: string) => `them.${other}.says`,
};
