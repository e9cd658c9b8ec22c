import type { ComponentChildren } from 'preact';
import type { BoxKind } from '../shared/picture.ts';
import type { Action, ButtonView } from '../views/types.ts';
import { Icon } from './icon.tsx';

/** Takes an action of a view to wherever it is acted upon. */
export type Dispatch = (action: Action) => void;

interface PressProps {
  button: ButtonView;
  dispatch: Dispatch;
  /** Look of the button: a class of `press.css`. */
  look?: string;
  /** Draw it on the canvas as this kind of box. */
  box?: BoxKind;
  role?: 'radio' | undefined;
  /** Only the icon is seen; the label is for the ear. */
  iconOnly?: boolean;
  /** The label is hidden where there is no room, and still is the name for the ear. */
  named?: boolean;
  children?: ComponentChildren;
  id?: string;
}

/**
 * A real button made from a view. What cannot be pressed now stays in reach of the keyboard and says why, so that
 * nobody meets a dead end without a reason.
 */
export function Press({
  button,
  dispatch,
  look = 'plain',
  box,
  role,
  iconOnly,
  named,
  children,
  id,
}: PressProps) {
  const { label, action, icon, letter, detail, pressed, primary, disabled } = button;
  return (
    <button
      type="button"
      id={id}
      class={`press ${look}${primary ? ' primary' : ''}`}
      data-box={box}
      data-key={box ? `press:${button.key}` : undefined}
      data-press={button.key}
      role={role}
      aria-pressed={role === 'radio' || pressed === undefined ? undefined : pressed}
      aria-checked={role === 'radio' ? pressed === true : undefined}
      aria-disabled={disabled ? true : undefined}
      aria-label={iconOnly || named ? label : undefined}
      title={iconOnly || named ? label : undefined}
      onClick={() => (disabled ? undefined : dispatch(action))}
    >
      {letter ? (
        <span
          class="letter"
          data-box={box ? 'chip' : undefined}
          data-key={`letter:${button.key}`}
          aria-hidden="true"
        >
          {letter}
        </span>
      ) : null}
      {icon ? <Icon name={icon} /> : null}
      {iconOnly ? null : (
        <span class="press-words">
          <span class="press-label">{label}</span>
          {detail ? <span class="press-detail">{detail}</span> : null}
          {disabled ? <span class="press-why">{disabled}</span> : null}
        </span>
      )}
      {children}
    </button>
  );
}
