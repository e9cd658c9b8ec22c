/**
 * A parallel machine as plain data: regions with named states, and rows that say "on this event, where these regions
 * are in these states, those regions go there". From one table come the XState machine and the integer walk.
 */
export interface Region {
  id: string;
  states: string[];
  initial: string;
}

export interface Row {
  event: string;
  /** Region → state in which the row applies. Rows of one event never apply together. */
  when: Record<string, string>;
  /** Region → state it goes to. Empty: the event is taken and nothing changes but the path. */
  then: Record<string, string>;
}

export interface Table {
  id: string;
  regions: Region[];
  rows: Row[];
}
