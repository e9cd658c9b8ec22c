import { useState } from 'preact/hooks';
import type { NotesView } from '../../views/types.ts';
import { Icon } from '../icon.tsx';
import { type Dispatch, Press } from '../press.tsx';
import { CountField } from './count-field.tsx';
import { Slips } from './slips.tsx';

/** The teacher's own window. */
export function Notes({ view, dispatch }: { view: NotesView; dispatch: Dispatch }) {
  return (
    <main class="notes" id="main" tabIndex={-1}>
      <h1>{view.title}</h1>
      <NotesBody view={view} dispatch={dispatch} />
    </main>
  );
}

/** What the class sees, the hands, what to ask, what comes next; also over a blanked projector. */
export function NotesBody({ view, dispatch }: { view: NotesView; dispatch: Dispatch }) {
  const { hands, ask, next, whatIf, parts, disclosure, after, slips } = view;
  return (
    <div class="notes-body">
      <nav class="notes-controls" aria-label={view.controlsName}>
        {view.controls.map((button) => (
          <Press key={button.key} button={button} dispatch={dispatch} look={`press-${button.key}`} />
        ))}
      </nav>
      <p class="notes-time">
        <Icon name="clock" />
        <span>{view.time}</span> · <span>{view.place}</span>
      </p>
      <section class="notes-now" aria-live="polite">
        <h2>{view.now.title}</h2>
        <p>{view.now.text}</p>
      </section>
      {after ? <After after={after} dispatch={dispatch} /> : null}
      {slips ? <Slips slips={slips} dispatch={dispatch} /> : null}
      {hands ? <Hands hands={hands} dispatch={dispatch} /> : null}
      <section>
        <h2>{ask.title}</h2>
        <Lines lines={ask.lines} />
      </section>
      {next.lines.length > 0 ? (
        <section>
          <h2>{next.title}</h2>
          <Lines lines={next.lines} />
        </section>
      ) : null}
      <details class="notes-disclosure">
        <summary>{disclosure.title}</summary>
        <Lines lines={disclosure.lines} />
      </details>
      {whatIf ? (
        <section>
          <h2>{whatIf.title}</h2>
          <div class="button-row">
            {whatIf.buttons.map((button) => (
              <Press key={button.key} button={button} dispatch={dispatch} />
            ))}
          </div>
        </section>
      ) : null}
      <section>
        <h2>{parts.title}</h2>
        <div class="button-row">
          {parts.buttons.map((button) => (
            <Press key={button.key} button={button} dispatch={dispatch} />
          ))}
        </div>
      </section>
      <footer class="notes-foot">
        <p>{view.windows.text}</p>
        {view.windows.button ? <Press button={view.windows.button} dispatch={dispatch} /> : null}
        <Press button={view.end} dispatch={dispatch} look="quiet" />
      </footer>
    </div>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** The class's own hand counts, and what to talk about. */
function After({ after, dispatch }: { after: NonNullable<NotesView['after']>; dispatch: Dispatch }) {
  return (
    <section class="notes-after">
      <h2>{after.title}</h2>
      <p class="notes-banner">{after.banner}</p>
      {after.moments.map((moment) => (
        <div key={moment.heading} class="notes-moment">
          <h3>{moment.heading}</h3>
          <dl>
            {moment.rows.map((row) => (
              <div key={row.letter}>
                <dt>
                  {row.letter} · {row.label}
                </dt>
                <dd>{row.hands}</dd>
              </div>
            ))}
          </dl>
          {moment.prompt ? <p class="notes-prompt">{moment.prompt}</p> : null}
        </div>
      ))}
      {after.slips ? (
        <>
          <table class="notes-totals">
            <caption>{after.slips.title}</caption>
            <thead>
              <tr>
                {after.slips.head.map((cell) => (
                  <th key={cell} scope="col">
                    {cell}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {after.slips.rows.map(({ label, cells }) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  {cells.map((cell, i) => (
                    <td key={after.slips?.head[i + 1]}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          {after.slips.prompt ? <p class="notes-prompt">{after.slips.prompt}</p> : null}
        </>
      ) : null}
      <div class="button-row">
        {after.buttons.map((button) => (
          <Press key={button.key} button={button} dispatch={dispatch} />
        ))}
      </div>
    </section>
  );
}

function Hands({ hands, dispatch }: { hands: NonNullable<NotesView['hands']>; dispatch: Dispatch }) {
  const [wrong, setWrong] = useState('');
  return (
    <section class="notes-hands">
      <h2>{hands.title}</h2>
      <p class="notes-total">{hands.total}</p>
      <ul>
        {hands.options.map((option) => (
          <li key={option.key}>
            <span class="letter" aria-hidden="true">
              {option.letter}
            </span>
            <div class="notes-option">
              <p class="notes-label">{option.label}</p>
              <p class="notes-why">
                {option.fit ? <b>{option.fit}: </b> : null}
                {option.note}
              </p>
            </div>
            <div class="notes-count">
              <Press button={option.less} dispatch={dispatch} look="round" iconOnly />
              <CountField
                name={option.field}
                value={option.count}
                wrong={wrong === option.key}
                onCount={(typed) => {
                  setWrong(typed === undefined ? option.key : '');
                  if (typed !== undefined)
                    dispatch({ do: 'lesson', press: { type: 'count', option: option.option, value: typed } });
                }}
              />
              <Press button={option.more} dispatch={dispatch} look="round" iconOnly />
            </div>
          </li>
        ))}
      </ul>
      <p class="notes-wrong" role="alert">
        {wrong ? hands.wrong : ''}
      </p>
    </section>
  );
}
