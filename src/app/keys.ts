import type { Action, AppView } from '../views/types.ts';

/**
 * Keys of the whole page: Escape puts away what lies over the story, letters choose. Letter keys can be switched off
 * (WCAG 2.1.4); nothing is ever typed in this app, so they never get in the way of words.
 */
export function listenForKeys(view: () => AppView | undefined, dispatch: (action: Action) => void): void {
  addEventListener('keydown', (event) => {
    const now = view();
    if (!now || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const chat = now.screen.screen === 'chat' ? now.screen : undefined;
    if (event.key === 'Escape') {
      if (now.shell.overlay) dispatch({ do: 'overlay', show: 'none' });
      else if (chat?.sheet?.close) dispatch(chat.sheet.close.action);
      return;
    }
    if (now.settings.keys === 'off' || now.shell.overlay || !chat || chat.sheet) return;
    if (chat.prompt.kind !== 'choices') return;
    const choice = chat.prompt.choices.find(
      ({ letter }) => letter?.toLowerCase() === event.key.toLowerCase(),
    );
    if (choice) dispatch(choice.action);
  });
}
