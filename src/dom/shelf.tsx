import type { ShelfView } from '../views/types.ts';
import { Icon } from './icon.tsx';
import { appIconUrl, personUrl } from './pictures.ts';
import { type Dispatch, Press } from './press.tsx';

const stateIcons = { new: 'play', begun: 'bookmark', done: 'check' } as const;

/** The shelf: one card a story. Harmless look-alikes look like all the others. */
export function Shelf({ view, dispatch }: { view: ShelfView; dispatch: Dispatch }) {
  return (
    <main class="shelf" id="main" tabIndex={-1}>
      <h1>{view.title}</h1>
      <div class="shelf-bar">
        {/* biome-ignore lint/a11y/useSemanticElements: a row of buttons, not fields of a form. */}
        <div class="bands" role="group" aria-label={view.bandsName}>
          {view.bands.map((band) => (
            <Press key={band.key} button={band} dispatch={dispatch} />
          ))}
        </div>
        <Tricks tricks={view.tricks} />
      </div>
      <ul class="story-cards">
        {view.cards.map((card) => (
          <li key={card.key}>
            <button
              type="button"
              class={`story-card state-${card.state}`}
              data-press={card.key}
              onClick={() => dispatch(card.action)}
            >
              <span class={`portrait ground-${card.tone % 4}`}>
                <img src={personUrl(card.person, card.mood)} alt="" loading="lazy" />
              </span>
              <span class="story-words">
                <span class="story-title">{card.label}</span>
                <span class="ear">. </span>
                <span class="story-facts">
                  <img class="app-icon" src={appIconUrl(card.app)} alt="" />
                  <span>
                    {card.appName} · {card.minutes}
                  </span>
                </span>
                <span class="ear">: </span>
                <span class={`state-chip ${card.state}`}>
                  <Icon name={stateIcons[card.state]} />
                  <span>{card.stateText}</span>
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <div class="shelf-foot">
        {view.footer.map((button) => (
          <Press key={button.key} button={button} dispatch={dispatch} look="quiet" />
        ))}
      </div>
      {view.sure ? (
        <div class="sure" role="alert">
          <p>{view.sure.text}</p>
          <div class="button-row">
            {view.sure.buttons.map((button) => (
              <Press key={button.key} button={button} dispatch={dispatch} />
            ))}
          </div>
        </div>
      ) : null}
    </main>
  );
}

/** How many tricks have been noticed; which ones, on a press. */
function Tricks({ tricks }: { tricks: ShelfView['tricks'] }) {
  if (tricks.names.length === 0)
    return (
      <p class="tricks-chip">
        <Icon name="flag" />
        <span>{tricks.text}</span>
      </p>
    );
  return (
    <details class="tricks">
      <summary class="tricks-chip">
        <Icon name="flag" />
        <span>{tricks.text}</span>
        <Icon name="chevron-down" />
      </summary>
      <ul class="trick-names">
        {tricks.names.map((name) => (
          <li key={name} class="trick-chip">
            {name}
          </li>
        ))}
      </ul>
    </details>
  );
}
