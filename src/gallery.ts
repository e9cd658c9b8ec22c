/** The gallery: every screen in every state. With `?frame` one screen fills the page, else they are listed and framed. */
import { entries } from './gallery/entries.ts';
import { openFrame } from './gallery/frame.ts';
import { openIndex } from './gallery/index-page.tsx';
import { readWish } from './gallery/wish.ts';

const root = document.getElementById('app');
if (!root) throw new Error('The page has no place for the gallery.');

window.gallery = { entries: entries.map(({ id }) => id), pressed: [] };
if (new URLSearchParams(location.search).has('frame')) void openFrame(root, readWish(location.search));
else openIndex(root);
