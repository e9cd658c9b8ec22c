import type { ComponentChildren } from 'preact';

/** Level of a heading: the same part stands on pages of its own and inside overlays. */
export type Level = 1 | 2 | 3 | 4;

interface HeadingProps {
  level: Level;
  class?: string;
  id?: string;
  children: ComponentChildren;
}

/** A heading whose level is given. */
export function Heading({ level, children, ...rest }: HeadingProps) {
  const Tag = `h${level}` as const;
  return <Tag {...rest}>{children}</Tag>;
}

/** The level below. */
export const below = (level: Level): Level => Math.min(4, level + 1) as Level;
