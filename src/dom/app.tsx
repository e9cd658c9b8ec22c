import { useEffect, useRef } from 'preact/hooks';
import type { AppView, ScreenView } from '../views/types.ts';
import { Ask } from './ask.tsx';
import { Chat } from './chat.tsx';
import { Debrief } from './debrief.tsx';
import { Home } from './home.tsx';
import { Notice } from './notice.tsx';
import { Overlay } from './overlay.tsx';
import { Page } from './page.tsx';
import type { Dispatch } from './press.tsx';
import { Shelf } from './shelf.tsx';
import { Shell } from './shell.tsx';

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

  return (
    <Shell shell={shell} dispatch={dispatch}>
      <Screen screen={screen} dispatch={dispatch} />
      {shell.overlay ? <Overlay key={shell.overlay.kind} overlay={shell.overlay} dispatch={dispatch} /> : null}
    </Shell>
  );
}

function placeOf(screen: ScreenView): string {
  if (screen.screen === 'ask') return `ask:${screen.title}`;
  return 'id' in screen ? `${screen.screen}:${screen.id}` : screen.screen;
}

function Screen({ screen, dispatch }: { screen: ScreenView; dispatch: Dispatch }) {
  switch (screen.screen) {
    case 'home':
      return <Home view={screen} dispatch={dispatch} />;
    case 'ask':
      return <Ask view={screen} dispatch={dispatch} />;
    case 'shelf':
      return <Shelf view={screen} dispatch={dispatch} />;
    case 'notice':
      return <Notice view={screen} dispatch={dispatch} />;
    case 'chat':
      return <Chat view={screen} dispatch={dispatch} />;
    case 'debrief':
      return <Debrief view={screen} dispatch={dispatch} />;
    case 'page':
      return <Page view={screen} dispatch={dispatch} />;
  }
}
