import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface ModalProps {
  /** Id of the heading that names it; it gets the focus, so that reading starts there. */
  labelledBy: string;
  look: string;
  onClose: () => void;
  children: ComponentChildren;
}

/** Who had the focus before the first dialog opened; one dialog may follow another. */
let returnTo: HTMLElement | null = null;

/**
 * A dialog over everything: the browser's own where it has one (focus stays inside, the rest is out of reach, Escape
 * closes), the same by hand in browsers that do not. Focus goes back to where it was.
 */
export function Modal({ labelledBy, look, onClose, children }: ModalProps) {
  const box = useRef<HTMLDialogElement>(null);
  const closing = useRef(onClose);
  closing.current = onClose;

  // biome-ignore lint/correctness/useExhaustiveDependencies: opened once; what closes it is read when it is needed.
  useLayoutEffect(() => {
    const dialog = box.current;
    if (!dialog) return;
    const active = document.activeElement;
    const from = active instanceof HTMLElement && active !== document.body ? active : null;
    if (from && !from.closest('dialog')) returnTo = from;
    const native = typeof dialog.showModal === 'function';
    if (native) dialog.showModal();
    else dialog.setAttribute('open', '');
    document.getElementById(labelledBy)?.focus({ preventScroll: true });
    dialog.scrollTop = 0;

    const onCancel = (event: Event) => {
      event.preventDefault();
      closing.current();
    };
    // A browser may close a dialog without asking when Escape is pressed twice.
    const onClosed = () => closing.current();
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') {
        event.preventDefault();
        event.stopPropagation();
        closing.current();
      } else if (event.key === 'Tab' && !native) keepInside(dialog, event);
    };
    dialog.addEventListener('cancel', onCancel);
    dialog.addEventListener('close', onClosed);
    dialog.addEventListener('keydown', onKeyDown);

    return () => {
      dialog.removeEventListener('cancel', onCancel);
      dialog.removeEventListener('close', onClosed);
      dialog.removeEventListener('keydown', onKeyDown);
      if (native) dialog.close();
      const inner = from?.closest('dialog') ? from : null;
      queueMicrotask(() => {
        if (inner?.isConnected) inner.focus();
        else if (!document.querySelector('dialog[open]') && returnTo?.isConnected) returnTo.focus();
      });
    };
  }, []);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the keyboard's way; this is the press beside the dialog.
    <dialog
      ref={box}
      class={`modal ${look}`}
      role="dialog"
      aria-modal="true"
      aria-labelledby={labelledBy}
      onClick={(event) => (event.target === box.current ? onClose() : undefined)}
    >
      {children}
    </dialog>
  );
}

function keepInside(dialog: HTMLElement, event: KeyboardEvent): void {
  const stops = [...dialog.querySelectorAll<HTMLElement>('a[href], button, summary, [tabindex="0"]')].filter(
    (element) => element.tabIndex >= 0 && element.getClientRects().length > 0,
  );
  const first = stops[0];
  const last = stops.at(-1);
  const active = document.activeElement;
  const leaves = event.shiftKey
    ? active === first || !stops.includes(active as HTMLElement)
    : active === last;
  if (!leaves) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}
