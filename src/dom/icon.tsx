import { h } from 'preact';
import { firstIcons, type Icon as Shapes } from '../shared/first-icons.ts';

const known: Record<string, Shapes> = { ...firstIcons };
let complete = false;

/** Gives the page all icons, once they have been loaded. */
export function setIcons(icons: Readonly<Record<string, Shapes>>): void {
  Object.assign(known, icons);
  complete = true;
}

/**
 * An icon drawn with lines in the colour of its text; never the only carrier of a meaning. Its place is kept while it
 * is on its way; one that there is not throws, naming it.
 */
export function Icon({ name }: { name: string }) {
  const shapes = known[name];
  if (!shapes && complete) throw new Error(`There is no icon "${name}".`);
  return (
    <svg class="icon" data-icon={name} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {shapes?.map(({ tag, attrs }) => h(tag, attrs))}
    </svg>
  );
}
