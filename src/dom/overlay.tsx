import type { ButtonView, OverlayView } from '../views/types.ts';
import { Breathing } from './breathing.tsx';
import { Display } from './display.tsx';
import { Help } from './help.tsx';
import { Icon } from './icon.tsx';
import { Modal } from './modal.tsx';
import { type Dispatch, Press } from './press.tsx';
import { StoryMap } from './story-map.tsx';

interface OverlayProps {
  overlay: OverlayView;
  dispatch: Dispatch;
  /** The top bar is out of reach behind a dialog, so help and leaving come with it (brief 0.7). */
  help?: ButtonView;
  leave?: ButtonView;
}

/** What lies over a screen: help, display settings, a rest, the map, a summary. */
export function Overlay({ overlay, dispatch, help, leave }: OverlayProps) {
  const rest = overlay.kind === 'rest';
  const close = () => dispatch(rest ? overlay.close.action : { do: 'overlay', show: 'none' });
  const closeLabel = rest ? overlay.close.label : (overlay.close as string);
  return (
    <Modal look={`overlay overlay-${overlay.kind}`} labelledBy="overlay-title" onClose={close}>
      <header class="overlay-head">
        <h2 id="overlay-title" tabIndex={-1}>
          {titleOf(overlay)}
        </h2>
        <div class="overlay-tools">
          {help && overlay.kind !== 'help' ? <Tool button={help} look="help" dispatch={dispatch} /> : null}
          {leave ? <Tool button={leave} look="dark" dispatch={dispatch} /> : null}
          <button
            type="button"
            class="press round close"
            aria-label={closeLabel}
            title={closeLabel}
            onClick={close}
          >
            <Icon name="x" />
          </button>
        </div>
      </header>
      <div class="overlay-body">
        <Body overlay={overlay} dispatch={dispatch} />
      </div>
    </Modal>
  );
}

function titleOf(overlay: OverlayView): string {
  switch (overlay.kind) {
    case 'help':
      return overlay.help.title;
    case 'display':
      return overlay.display.title;
    default:
      return overlay.title;
  }
}

function Body({ overlay, dispatch }: { overlay: OverlayView; dispatch: Dispatch }) {
  switch (overlay.kind) {
    case 'help':
      return <Help view={overlay.help} dispatch={dispatch} level={3} />;
    case 'display':
      return <Display view={overlay.display} dispatch={dispatch} />;
    case 'map':
      return <StoryMap map={overlay.map} dispatch={dispatch} />;
    case 'rest':
      return (
        <>
          <Breathing />
          <Lines lines={overlay.lines} />
          <Buttons buttons={[overlay.close, ...overlay.buttons]} dispatch={dispatch} />
        </>
      );
    case 'summary':
      return (
        <>
          <Lines lines={overlay.lines} />
          <Buttons buttons={overlay.buttons} dispatch={dispatch} />
        </>
      );
  }
}

function Lines({ lines }: { lines: string[] }) {
  return (
    <div class="overlay-lines">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

function Buttons({ buttons, dispatch }: { buttons: ButtonView[]; dispatch: Dispatch }) {
  return (
    <div class="button-row">
      {buttons.map((button) => (
        <Press key={button.key} button={button} dispatch={dispatch} />
      ))}
    </div>
  );
}

/** Help and leaving: the short word is seen, the whole one is said. */
function Tool({ button, look, dispatch }: { button: ButtonView; look: string; dispatch: Dispatch }) {
  return (
    <button
      type="button"
      class={`press ${look}`}
      data-press={`over:${button.key}`}
      aria-label={button.label}
      onClick={() => dispatch(button.action)}
    >
      {button.icon ? <Icon name={button.icon} /> : null}
      <span aria-hidden="true">{button.detail ?? button.label}</span>
    </button>
  );
}
