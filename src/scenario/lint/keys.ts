/** What a text is: on this depends how long it may be, and what may be said in it. */
export type TextKind =
  | 'title'
  | 'notice'
  | 'summary'
  | 'line'
  | 'choice'
  | 'why'
  | 'map'
  | 'gist'
  | 'ask'
  | 'end-title'
  | 'end-image'
  | 'says'
  | 'opener'
  | 'report'
  | 'debrief'
  | 'assembly';

/** The beat or part of a key: `lobby?page!` → `lobby`, `@threat.tell/two` → `answers.threat.tell`. */
export function placeOf(k: string): string {
  const stem = k.replace(/[/#?!].*$/, '');
  if (stem.startsWith('@again')) return stem.slice(1);
  if (stem.startsWith('@')) return `answers.${stem.slice(1)}`;
  return stem.replace(/^(debrief|report|summary)\..*$/, '$1');
}

/** What the text of a key is. */
export function kindOf(k: string): TextKind {
  if (k === 'title' || k === 'notice' || k === 'assembly') return k;
  if (k.startsWith('summary.')) return 'summary';
  if (k.startsWith('debrief.')) return 'debrief';
  if (k.startsWith('report.')) return k.endsWith('Why') ? 'why' : 'report';
  if (/^them\.[^/#?]*\.says$/.test(k)) return 'says';
  if (/^tell\?/.test(k)) return 'opener';
  if (k.includes('/')) return 'line';
  if (k.endsWith('!')) return 'why';
  if (k.includes('?')) return 'choice';
  switch (k.slice(k.indexOf('#') + 1)) {
    case 'map':
      return 'map';
    case 'gist':
      return 'gist';
    case 'ask':
      return 'ask';
    case 'title':
      return 'end-title';
    default:
      return 'end-image';
  }
}
