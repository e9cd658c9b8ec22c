/** The screens beside the chat and its notice, loaded a moment after them. */
import './css/parts.css';
import './all-icons.ts';

export { Ask } from './ask.tsx';
export { Debrief } from './debrief.tsx';
export { Home } from './home.tsx';
export { Overlay } from './overlay.tsx';
export { Page } from './page.tsx';
export { Services } from './service.tsx';
export { Sheet } from './sheet.tsx';
export { Shelf } from './shelf.tsx';
