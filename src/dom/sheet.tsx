import { useEffect, useRef } from 'preact/hooks';
import type { SheetView } from '../views/types.ts';
import { Icon } from './icon.tsx';
import { personUrl } from './pictures.ts';
import { type Dispatch, Press } from './press.tsx';

const itemIcons: Record<SheetView['items'][number]['kind'], string> = {
  message: 'message-square',
  tile: 'lock',
  name: 'at-sign',
  link: 'link',
  time: 'clock',
  picture: 'image-off',
};

/** An open exercise. Focus goes to its heading when it opens and at every new step, so that nobody is lost. */
export function Sheet({ sheet, dispatch }: { sheet: SheetView; dispatch: Dispatch }) {
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new step is a new page of the exercise.
  useEffect(() => {
    heading.current?.focus({ preventScroll: false });
  }, [sheet.step]);

  return (
    <section
      class={`sheet sheet-${sheet.move}`}
      aria-labelledby="sheet-title"
      data-box="sheet"
      data-key="sheet"
    >
      <div class="sheet-head">
        <h2 id="sheet-title" ref={heading} tabIndex={-1} data-box="heading" data-key={`sheet:${sheet.step}`}>
          {sheet.title}
        </h2>
        {sheet.close ? (
          <Press button={sheet.close} dispatch={dispatch} look="round" box="button" iconOnly />
        ) : null}
      </div>
      <p class="lead" data-box="narration" data-key={`lead:${sheet.step}`}>
        {sheet.lead}
      </p>
      {sheet.note ? (
        <p class="note" role="status" data-box="coach" data-key={`note:${sheet.note}`}>
          <Icon name="lightbulb" />
          <span>{sheet.note}</span>
        </p>
      ) : null}
      {sheet.steps.length > 0 ? (
        <ol class="steps">
          {sheet.steps.map((step, i) => (
            <li key={step} data-box="narration" data-key={`step:${i}`}>
              {step}
            </li>
          ))}
        </ol>
      ) : null}
      {sheet.items.length > 0 ? (
        <ul class="items">
          {sheet.items.map((item) => (
            <li key={item.key}>
              <Press
                button={{ ...item, icon: item.picked ? 'check' : itemIcons[item.kind] }}
                dispatch={dispatch}
                look={`item ${item.kind}${item.picked ? ' picked' : ''}`}
                box="item"
              >
                {item.note ? <span class="item-note">{item.note}</span> : null}
              </Press>
            </li>
          ))}
        </ul>
      ) : null}
      {sheet.people.length > 0 ? (
        <ul class="people">
          {sheet.people.map((person) => (
            <li key={person.key}>
              <Press button={person} dispatch={dispatch} look="person-card" box="choice">
                <img
                  src={personUrl(person.person, 'calm')}
                  alt=""
                  data-box="person"
                  data-key={`who:${person.key}`}
                />
              </Press>
            </li>
          ))}
        </ul>
      ) : null}
      <div class="options" data-box="panel" data-key="options">
        {sheet.options.map((option) => (
          <Press key={option.key} button={option} dispatch={dispatch} look="choice" box="choice" />
        ))}
      </div>
    </section>
  );
}
