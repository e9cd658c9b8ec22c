import { type NeutralNote, neutralNotes } from './neutral-note.ts';

/** One language of the note, as elements. */
function section(note: NeutralNote): HTMLElement {
  const make = (tag: string, text?: string): HTMLElement => {
    const element = document.createElement(tag);
    if (text !== undefined) element.textContent = text;
    return element;
  };
  const list = make('dl');
  for (const [name, description] of note.clouds) {
    const term = make('dt', name);
    term.style.setProperty('font-weight', 'bold');
    list.append(term, make('dd', description));
  }
  const article = make('section');
  article.lang = note.lang;
  article.append(make('h1', note.title), make('p', note.intro), list, make('p', note.task));
  return article;
}

/**
 * Puts the note in the page's place, without asking for anything from the network: no network is why it is needed.
 * The address becomes that of `neutral.html`, so that a reload later shows the same note.
 */
export function showNeutralNote(): void {
  const language = document.documentElement.lang;
  const notes = [...neutralNotes].sort((a, b) => Number(b.lang === language) - Number(a.lang === language));
  for (const sheet of document.querySelectorAll('link[rel~="stylesheet"], style')) sheet.remove();
  for (const name of document.documentElement.getAttributeNames()) {
    if (name !== 'lang') document.documentElement.removeAttribute(name);
  }
  for (const name of document.body.getAttributeNames()) document.body.removeAttribute(name);
  const main = document.createElement('main');
  main.append(...notes.map(section));
  main.style.cssText =
    'max-width: 40rem; margin: 2rem auto; padding: 0 1rem; font: 1.1rem/1.6 sans-serif; color: #222';
  document.body.replaceChildren(main);
  document.title = notes[0]?.title ?? '';
  try {
    history.replaceState(null, '', new URL('neutral.html', document.baseURI));
  } catch {
    // Opened from a file, where addresses cannot be changed: the note is what counts.
  }
}
