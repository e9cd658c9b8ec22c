/** Views of all screens that nobody meets on the way from a link to the first choice: loaded a moment later. */
export { debriefView } from './debrief.view.ts';
export { displayView } from './display.view.ts';
export { helpView, serviceView } from './help.view.ts';
export { mapView } from './map.view.ts';
export { familiesView, privacyView } from './reading.view.ts';
export { agesView, gateView, grownUpView, homeView, readView, regionView, shelfView } from './start.view.ts';
