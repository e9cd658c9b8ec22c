import type { HomeView } from '../views/types.ts';
import { personUrl } from './pictures.ts';
import { type Dispatch, Press } from './press.tsx';

/** The start page: what this is in one sentence, and the doors. The canvas draws the doors and who stands in them. */
export function Home({ view, dispatch }: { view: HomeView; dispatch: Dispatch }) {
  return (
    <main class="home" id="main" tabIndex={-1}>
      <div class="home-words">
        <h1>{view.title}</h1>
        <p class="intro">{view.lead}</p>
      </div>
      <ul class="doors">
        {view.doors.map((door) => (
          <li key={door.key}>
            <Press
              button={{ ...door, detail: door.text }}
              dispatch={dispatch}
              look={`door tone-${door.tone}`}
              box="choice"
            >
              <img
                class="door-person"
                src={personUrl(door.person, door.mood)}
                alt=""
                data-box="person"
                data-key={`door-person:${door.key}`}
              />
            </Press>
          </li>
        ))}
      </ul>
      <ul class="home-chips">
        {view.chips.map((chip) => (
          <li key={chip.key}>
            <Press button={chip} dispatch={dispatch} />
          </li>
        ))}
      </ul>
    </main>
  );
}
