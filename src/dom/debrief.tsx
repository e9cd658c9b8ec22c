import { useEffect, useRef, useState } from 'preact/hooks';
import type { ButtonView, DebriefView } from '../views/types.ts';
import { type OpenPart, type PartId, Parts } from './debrief-parts.tsx';
import { Icon } from './icon.tsx';
import { personUrl } from './pictures.ts';
import { type Dispatch, Press } from './press.tsx';
import { Shields } from './shield.tsx';

/** What paper shows beside the first screen. */
const printed: readonly PartId[] = ['map', 'questions', 'help'];

/** The debrief: enough by itself on one screen, help first, shields second; everything else one press away. */
export function Debrief({ view, dispatch }: { view: DebriefView; dispatch: Dispatch }) {
  const [open, setOpen] = useState<readonly OpenPart[]>([]);
  const printing = useRef<ButtonView | null>(null);
  const toggle = (id: PartId) =>
    setOpen((now) =>
      now.some((part) => part.id === id)
        ? now.filter((part) => part.id !== id)
        : [...now, { id, visit: true }],
    );

  const openForPaper = () =>
    setOpen((now) => [
      ...now,
      ...printed.filter((id) => !now.some((part) => part.id === id)).map((id) => ({ id, visit: false })),
    ]);
  // The map is laid out first: paper cannot wait for it.
  const print = (button: ButtonView) => {
    const mapStands = document.querySelector('.debrief .map-drawing') !== null;
    openForPaper();
    printing.current = button;
    if (mapStands) printNow();
  };
  const printNow = () => {
    const button = printing.current;
    if (!button) return;
    printing.current = null;
    requestAnimationFrame(() => requestAnimationFrame(() => dispatch(button.action)));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the browser's own print command, for as long as this stands.
  useEffect(() => {
    addEventListener('beforeprint', openForPaper);
    return () => removeEventListener('beforeprint', openForPaper);
  }, []);

  // Talking to somebody stands on the first screen; the rest comes last.
  const first = view.buttons.filter((button) => button.primary);
  const rest = view.buttons.filter((button) => !button.primary);

  return (
    <main class="debrief" id="main" tabIndex={-1}>
      <div class="debrief-hero">
        <img
          src={personUrl(view.hero.person, view.hero.mood)}
          alt={view.hero.name}
          data-box="person"
          data-key={`debrief-hero:${view.hero.person}`}
        />
      </div>
      <div class="debrief-main">
        <header class="debrief-words">
          <h1>{view.headline}</h1>
          {view.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <p class="fault">{view.fault}</p>
        </header>
        {view.checked.length > 0 ? (
          <ul class="checked">
            {view.checked.map((line) => (
              <li key={line}>
                <Icon name="circle-check" />
                <span>{line}</span>
              </li>
            ))}
          </ul>
        ) : null}
        {view.shields.length > 0 || view.shieldsSwitch ? (
          <section class="shields-card" aria-labelledby="shields-name" data-box="panel" data-key="shields">
            <div class="part-head">
              <h2 id="shields-name">{view.shieldsName}</h2>
              {view.shieldsSwitch ? (
                <Press button={view.shieldsSwitch} dispatch={dispatch} look="quiet" box="button" />
              ) : null}
            </div>
            {view.shields.length > 0 ? <Shields shields={view.shields} name={view.shieldsName} /> : null}
          </section>
        ) : null}
        <div class="debrief-notes">
          <div class="ending-and-talk">
            <figure class="ending-quote">
              <figcaption>{view.ending.title}</figcaption>
              <p>{view.ending.image}</p>
            </figure>
            {first.map((button) => (
              <Press key={button.key} button={button} dispatch={dispatch} look="go" />
            ))}
          </div>
          {view.praise.length + view.coaching.length > 0 ? (
            <ul class="feedback">
              {view.praise.map((line) => (
                <li key={line} class="praise">
                  <Icon name="star" />
                  <span>{line}</span>
                </li>
              ))}
              {view.coaching.map((line) => (
                <li key={line} class="coaching">
                  <Icon name="lightbulb" />
                  <span>{line}</span>
                </li>
              ))}
            </ul>
          ) : null}
        </div>
        {view.endCard ? <p class="end-card">{view.endCard}</p> : null}
        <Parts view={view} dispatch={dispatch} open={open} onToggle={toggle} onMapReady={printNow} />
        <div class="button-row debrief-buttons">
          {rest.map((button) => (
            <Press
              key={button.key}
              button={button}
              dispatch={button.action.do === 'print' ? () => print(button) : dispatch}
            />
          ))}
        </div>
      </div>
    </main>
  );
}
