import type { NoticeView } from '../views/types.ts';
import { appIconUrl, personUrl } from './pictures.ts';
import { type Dispatch, Press } from './press.tsx';
import type { Services as ServicesPart } from './service.tsx';

interface NoticeProps {
  view: NoticeView;
  dispatch: Dispatch;
  /** Shows who helps: loaded before a story that opens with help. */
  Services: typeof ServicesPart | undefined;
}

/** Before a story: what it is about, plainly, and every control there is. Help comes first where it has to. */
export function Notice({ view, dispatch, Services }: NoticeProps) {
  return (
    <main class="notice" id="main" tabIndex={-1}>
      {view.helpFirst && Services ? (
        <section class="help-first-card">
          <h2>{view.helpFirst.title}</h2>
          {view.helpFirst.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <Services services={view.helpFirst.services} level={3} />
        </section>
      ) : null}
      <div class="notice-card">
        {view.pictures ? (
          <div class="portrait ground-0">
            <img src={personUrl(view.person, view.mood)} alt="" />
          </div>
        ) : null}
        <div class="notice-words">
          <h1>{view.title}</h1>
          <p class="story-facts">
            {view.pictures ? <img class="app-icon" src={appIconUrl(view.app)} alt="" /> : null}
            <span>
              {view.appName} · {view.minutes}
            </span>
          </p>
          {view.lines.map((line) => (
            <p key={line} class="notice-line">
              {line}
            </p>
          ))}
          <div class="notice-buttons">
            {view.buttons.map((button) => (
              <Press
                key={button.key}
                button={button}
                dispatch={dispatch}
                look={button.primary ? 'go' : 'plain'}
              />
            ))}
          </div>
        </div>
      </div>
    </main>
  );
}
