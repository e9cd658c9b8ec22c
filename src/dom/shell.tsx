import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ShellView } from '../views/types.ts';
import { Icon } from './icon.tsx';
import { type Dispatch, Press } from './press.tsx';

/** The frame of every screen: skip link, top bar with help and leaving, messages, captions. */
export function Shell({
  shell,
  dispatch,
  children,
}: {
  shell: ShellView;
  dispatch: Dispatch;
  children: ComponentChildren;
}) {
  useEffect(() => {
    document.title = shell.title;
    document.documentElement.lang = shell.lang;
    document.documentElement.dir = shell.dir;
  }, [shell.title, shell.lang, shell.dir]);

  const top = useRef<HTMLElement>(null);
  useEffect(() => {
    const bar = top.current;
    if (!bar) return;
    // The bar may have two rows; what sticks below it has to know.
    const measured = new ResizeObserver(() => {
      // A bar that has been taken away has no height, and says nothing of the one that is there now.
      if (bar.isConnected) document.documentElement.style.setProperty('--top', `${bar.offsetHeight}px`);
    });
    measured.observe(bar);
    return () => measured.disconnect();
  }, []);

  return (
    <div class={shell.story ? 'page in-story' : 'page'}>
      <a class="skip-link" href="#main">
        {shell.skipTo}
      </a>
      <header class="top" ref={top}>
        <Press button={shell.brand} dispatch={dispatch} look="brand" />
        {shell.story ? (
          <button
            type="button"
            class="press story-chip"
            data-press="map"
            onClick={() => shell.story && dispatch(shell.story.action)}
          >
            <Icon name="map" />
            <span class="press-label">{shell.story.label}</span>
            <span class="ear">: {shell.story.detail}</span>
          </button>
        ) : null}
        <span class="gap" />
        <nav class="top-tools" aria-label={shell.toolsName}>
          {shell.tools.map((tool) => (
            <Press key={tool.key} button={tool} dispatch={dispatch} look={`tool tool-${tool.key}`} iconOnly>
              {tool.key === 'lang' ? (
                <span class="tool-text" aria-hidden="true">
                  {tool.detail}
                </span>
              ) : null}
            </Press>
          ))}
          <TwoWidths button={shell.help} look="help" dispatch={dispatch} />
          <TwoWidths button={shell.leave} look="dark leave" dispatch={dispatch} />
        </nav>
      </header>
      {shell.notice ? (
        <div class="app-notice" role="status">
          <span>{shell.notice.text}</span>
          <Press
            button={{
              key: 'close-notice',
              label: shell.notice.close,
              action: { do: 'close-notice' },
              icon: 'x',
            }}
            dispatch={dispatch}
            look="round"
            iconOnly
          />
        </div>
      ) : null}
      {children}
      {shell.caption ? <p class="caption">{shell.caption}</p> : null}
    </div>
  );
}

/** Help and leaving, always in words: the whole label where there is room, a short one on phones. */
function TwoWidths({
  button,
  look,
  dispatch,
}: {
  button: ShellView['help'];
  look: string;
  dispatch: Dispatch;
}) {
  return (
    <button
      type="button"
      class={`press ${look}`}
      data-press={button.key}
      aria-label={button.label}
      onClick={() => dispatch(button.action)}
    >
      {button.icon ? <Icon name={button.icon} /> : null}
      <span class="long" aria-hidden="true">
        {button.label}
      </span>
      <span class="short" aria-hidden="true">
        {button.detail}
      </span>
    </button>
  );
}
