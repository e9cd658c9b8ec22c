import { useEffect, useRef } from 'preact/hooks';
import type { AskView } from '../views/types.ts';
import { type Dispatch, Press } from './press.tsx';

/** One question before the shelf: who plays, age, country, a grown-up near. Many answers stand closer together. */
export function Ask({ view, dispatch }: { view: AskView; dispatch: Dispatch }) {
  const title = useRef<HTMLHeadingElement>(null);
  const before = useRef(view.title);
  // The next question takes the place of this one: its words are read, and the keyboard starts there.
  useEffect(() => {
    if (before.current === view.title) return;
    before.current = view.title;
    title.current?.focus({ preventScroll: true });
  }, [view.title]);

  return (
    <main class="asking" id="main" tabIndex={-1}>
      {view.back || view.step ? (
        <div class="ask-top">
          {view.back ? <Press button={view.back} dispatch={dispatch} look="plain back" /> : null}
          {view.step ? <p class="ask-step">{view.step}</p> : null}
        </div>
      ) : null}
      <h1 ref={title} tabIndex={-1}>
        {view.title}
      </h1>
      {view.lead ? <p class="intro">{view.lead}</p> : null}
      <ul class={view.options.length > 4 ? 'answers many' : 'answers'}>
        {view.options.map((option, i) => {
          // An answer leads on at once: it is no switch that stays pressed.
          const { pressed: _, ...button } = option;
          return (
            <li key={option.key}>
              <Press button={button} dispatch={dispatch} look={`answer ground-${i % 4}`} />
            </li>
          );
        })}
      </ul>
    </main>
  );
}
