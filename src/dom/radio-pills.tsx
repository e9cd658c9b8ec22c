import { useId, useRef } from 'preact/hooks';
import type { ButtonView } from '../views/types.ts';
import { Icon } from './icon.tsx';
import type { Dispatch } from './press.tsx';

interface RadioPillsProps {
  label: string;
  hint?: string | undefined;
  options: ButtonView[];
  dispatch: Dispatch;
}

const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** One choice of several as a row of pills. One stop of the keyboard; arrows choose, and the change is seen at once. */
export function RadioPills({ label, hint, options, dispatch }: RadioPillsProps) {
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  const chosen = options.findIndex((option) => option.pressed);

  const onKeyDown = (event: KeyboardEvent) => {
    const radios = [...(row.current?.querySelectorAll<HTMLElement>('[role="radio"]') ?? [])];
    const at = radios.indexOf(event.target as HTMLElement);
    const to = nextOf(event, at, radios.length);
    const option = to === undefined ? undefined : options[to];
    if (to === undefined || !option) return;
    event.preventDefault();
    radios[to]?.focus();
    dispatch(option.action);
  };

  return (
    <div class="pill-group">
      <p class="pill-label" id={`${id}-name`}>
        {label}
      </p>
      <div
        class="pills"
        ref={row}
        role="radiogroup"
        aria-labelledby={`${id}-name`}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onKeyDown={onKeyDown}
      >
        {options.map((option, i) => (
          <button
            key={option.key}
            type="button"
            class="press pill"
            role="radio"
            data-press={option.key}
            aria-checked={option.pressed === true}
            tabIndex={i === Math.max(0, chosen) ? 0 : -1}
            onClick={() => dispatch(option.action)}
          >
            {option.pressed ? <Icon name="check" /> : null}
            <span class="press-label">{option.label}</span>
          </button>
        ))}
      </div>
      {hint ? (
        <p class="pill-hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
    </div>
  );
}

/** Where an arrow, Home or End leads, round and round; left and right change places where text runs from the right. */
function nextOf(event: KeyboardEvent, at: number, count: number): number | undefined {
  if (event.key === 'Home') return 0;
  if (event.key === 'End') return count - 1;
  let step = steps[event.key];
  if (step === undefined || at < 0) return undefined;
  if (document.documentElement.dir === 'rtl' && /Left|Right/.test(event.key)) step = -step;
  return (at + step + count) % count;
}
