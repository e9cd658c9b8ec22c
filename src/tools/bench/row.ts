/** One line of the table: what was measured, how, and whether it is good enough (design, section 6). */
export interface Row {
  id: string;
  what: string;
  /** The figure as a person reads it. */
  measured: string;
  /** The raw numbers behind it. Bytes, milliseconds, counts or ratios, as the name says. */
  figures: Readonly<Record<string, number | string | readonly number[]>>;
  /** The goal in words; missing where design section 6 sets none. */
  goal?: string;
  met?: boolean;
  /** How it was measured, in one or two sentences. */
  how: string;
}

/** The middle value; of an even number, the mean of the two in the middle. NaN for an empty list. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? Number.NaN) + upper) / 2;
}

/** Bytes as "12.3 KB" (1 KB = 1,000 bytes, as on the wire). */
export const kb = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;

/** Milliseconds as "850 ms" or "1.24 s". */
export const time = (ms: number): string =>
  ms >= 1000 ? `${(ms / 1000).toFixed(2)} s` : ms >= 10 ? `${Math.round(ms)} ms` : `${ms.toFixed(2)} ms`;

/** A ratio as "1.43×". */
export const ratio = (value: number): string => `${value.toFixed(2)}×`;

export const count = (value: number): string => value.toLocaleString('en-GB');

/** What stands in the last column. */
export function verdict(row: Row): string {
  if (row.met === undefined) return '–';
  return row.met ? 'met' : '**not met**';
}

/** The rows as a Markdown table. */
export function markdownTable(rows: readonly Row[]): string {
  const cell = (text: string) => text.replaceAll('|', '\\|');
  return [
    '| what | measured | goal | |',
    '|---|---|---|---|',
    ...rows.map(
      (row) => `| ${[row.what, row.measured, row.goal ?? '–', verdict(row)].map(cell).join(' | ')} |`,
    ),
  ].join('\n');
}

/** The rows for a terminal: each with its figure, goal and method. */
export function plainTable(rows: readonly Row[]): string {
  return rows
    .map((row) => {
      const mark = row.met === undefined ? ' ' : row.met ? '✓' : '✗';
      const goal = row.goal ? `   (goal: ${row.goal}: ${row.met ? 'met' : 'NOT MET'})` : '';
      return `${mark} ${row.what}\n    ${row.measured}${goal}\n    ${row.how}`;
    })
    .join('\n');
}
