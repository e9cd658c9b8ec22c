import { useEffect, useRef } from 'preact/hooks';
import type { AppView, ScreenView } from '../views/types.ts';
import { Chat } from './chat.tsx';
import type * as LessonParts from './lesson/parts.ts';
import { Notice } from './notice.tsx';
import type { Paper as PaperScreen } from './paper.tsx';
import type * as AllParts from './parts.ts';
import { type Dispatch, Press } from './press.tsx';
import { Shell } from './shell.tsx';

let parts: typeof AllParts | undefined;
let lessonParts: typeof LessonParts | undefined;

/** Gives the page the screens of `parts.ts`, once they have been loaded. */
export function setParts(loaded: typeof AllParts): void {
  parts = loaded;
}

let Paper: typeof PaperScreen | undefined;

/** Gives the page the print-outs, once somebody has come to one. */
export function setPaper(loaded: typeof PaperScreen): void {
  Paper = loaded;
}

/** Gives the page the screens of a lesson. */
export function setLessonParts(loaded: typeof LessonParts): void {
  lessonParts = loaded;
}

/** The whole page, made from the view. */
export function App({ view, dispatch }: { view: AppView; dispatch: Dispatch }) {
  const { shell, screen } = view;
  const place = placeOf(screen);
  const before = useRef(place);
  // A new screen begins at its top, for the eye and for the ear.
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    window.scrollTo(0, 0);
    document.getElementById('main')?.focus({ preventScroll: true });
  }, [place]);

  // A button may go away when it is pressed (a message closed, a scene skipped): the keyboard goes on from here.
  const held = document.activeElement !== document.body;
  useEffect(() => {
    if (held && document.activeElement === document.body)
      document.getElementById('main')?.focus({ preventScroll: true });
  });

  return (
    <Shell shell={shell} dispatch={dispatch}>
      <Screen screen={screen} dispatch={dispatch} />
      {shell.overlay && parts ? (
        <parts.Overlay
          key={shell.overlay.kind}
          overlay={shell.overlay}
          dispatch={dispatch}
          help={shell.help}
          leave={shell.leave}
        />
      ) : null}
    </Shell>
  );
}

function placeOf(screen: ScreenView): string {
  if (screen.screen === 'ask') return `ask:${screen.title}`;
  return 'id' in screen ? `${screen.screen}:${screen.id}` : screen.screen;
}

function Screen({ screen, dispatch }: { screen: ScreenView; dispatch: Dispatch }) {
  if (screen.screen === 'chat') return <Chat view={screen} dispatch={dispatch} Sheet={parts?.Sheet} />;
  if (screen.screen === 'notice')
    return <Notice view={screen} dispatch={dispatch} Services={parts?.Services} />;
  if (lessonParts) {
    if (screen.screen === 'lesson') return <lessonParts.Stage view={screen} dispatch={dispatch} />;
    if (screen.screen === 'notes') return <lessonParts.Notes view={screen} dispatch={dispatch} />;
    if (screen.screen === 'choose') return <lessonParts.Choose view={screen} dispatch={dispatch} />;
  }
  if (!parts) return <Bare screen={screen} dispatch={dispatch} />;
  switch (screen.screen) {
    case 'home':
      return <parts.Home view={screen} dispatch={dispatch} />;
    case 'ask':
      return <parts.Ask view={screen} dispatch={dispatch} />;
    case 'shelf':
      return <parts.Shelf view={screen} dispatch={dispatch} />;
    case 'debrief':
      return <parts.Debrief view={screen} dispatch={dispatch} />;
    case 'paper':
      return Paper ? (
        <Paper view={screen} dispatch={dispatch} />
      ) : (
        <Bare screen={screen} dispatch={dispatch} />
      );
    case 'page':
      return <parts.Page view={screen} dispatch={dispatch} />;
    default:
      return <Bare screen={screen} dispatch={dispatch} />;
  }
}

/** A title and buttons: what is shown while the rest is loading, or where it could not be loaded. */
function Bare({ screen, dispatch }: { screen: ScreenView; dispatch: Dispatch }) {
  return (
    <main class="bare" id="main" tabIndex={-1}>
      <h1>{screen.title}</h1>
      {'buttons' in screen
        ? screen.buttons.map((button) => <Press key={button.key} button={button} dispatch={dispatch} />)
        : null}
    </main>
  );
}
