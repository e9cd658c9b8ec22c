import type { DisplayView } from '../views/types.ts';
import { type Dispatch, Press } from './press.tsx';
import { RadioPills } from './radio-pills.tsx';

/** Display and sound: every setting a row of pills. The title stands in the head of the overlay. */
export function Display({ view, dispatch }: { view: DisplayView; dispatch: Dispatch }) {
  return (
    <div class="display">
      {view.groups.map((group) => (
        <RadioPills
          key={group.key}
          label={group.label}
          hint={group.hint}
          options={group.options}
          dispatch={dispatch}
        />
      ))}
      {view.footer.length > 0 ? (
        <div class="button-row">
          {view.footer.map((button) => (
            <Press key={button.key} button={button} dispatch={dispatch} />
          ))}
        </div>
      ) : null}
    </div>
  );
}
