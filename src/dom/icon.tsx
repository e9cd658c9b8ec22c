import { h } from 'preact';
import { icons } from '../shared/icons.ts';

/** An icon drawn with lines in the colour of its text; never the only carrier of a meaning. */
export function Icon({ name }: { name: string }) {
  const shapes = icons[name as keyof typeof icons];
  if (!shapes) throw new Error(`There is no icon "${name}".`);
  return (
    <svg class="icon" data-icon={name} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {shapes.map(({ tag, attrs }) => h(tag, attrs))}
    </svg>
  );
}
