import { linkValues } from './links.ts';
import type { Settings } from './types.ts';

/** What holds before anybody has chosen anything. */
export const defaultSettings: Settings = {
  lang: 'en',
  ages: null,
  region: null,
  view: 'drawn',
  theme: 'day',
  text: 100,
  font: 'atkinson',
  spacing: 'normal',
  motion: 'on',
  sound: 'on',
  read: 'off',
  slow: 'off',
  keep: 'on',
  shields: 'on',
  keys: 'on',
  size: null,
};

/** Reads kept settings, trusting none of them: every value that is not allowed is left out. */
export function readSettings(found: unknown): Partial<Settings> {
  if (typeof found !== 'object' || found === null) return {};
  const out: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(found)) if (allowed(name, value)) out[name] = value;
  return out as Partial<Settings>;
}

function allowed(name: string, value: unknown): boolean {
  if (name === 'text') return typeof value === 'number' && value >= 100 && value <= 200;
  if (name === 'shields' || name === 'keys') return value === 'on' || value === 'off';
  // Not kept: a link says it each time.
  if (name === 'keep') return false;
  const values = name in linkValues ? linkValues[name as keyof typeof linkValues] : undefined;
  return Array.isArray(values) && (values as unknown[]).includes(value);
}
