/**
 * The first file of the page, small enough to arrive at once: while the app itself is on its way (the page's head asks
 * for it), the words and the opening of the story are asked for as well, instead of one after another.
 */
import './dom/css/font.css';
import './dom/css/core.css';
import { beginLoading } from './app/first.ts';

const notLoaded = 'This page did not load. Please load it again. · Esta página no cargó. Vuelve a cargarla.';

/** Refused storage throws as soon as it is asked for. */
function kept(): string | null {
  try {
    return localStorage.getItem('gyb:settings');
  } catch {
    return null;
  }
}

beginLoading(location.search, kept(), navigator.language);
import('./main.ts').then(
  ({ start }) => start(),
  () => {
    // Nothing of the app has come, its words neither.
    const root = document.getElementById('app');
    if (root) root.textContent = notLoaded;
  },
);
