import { useEffect, useRef } from 'preact/hooks';
import type { DebriefView } from '../views/types.ts';
import { CoolDown } from './cool-down.tsx';
import { Icon } from './icon.tsx';
import { Practise } from './practise.tsx';
import { type Dispatch, Press } from './press.tsx';
import { QuickChats } from './quick-chat.tsx';
import { Replay } from './replay.tsx';
import { Services } from './service.tsx';
import { StoryMap } from './story-map.tsx';

export type PartId = DebriefView['parts'][number]['id'];

/** Who opened a part goes there; what a print or a link opened stays where it is. */
export interface OpenPart {
  id: PartId;
  visit: boolean;
}

interface PartsProps {
  view: DebriefView;
  dispatch: Dispatch;
  open: readonly OpenPart[];
  onToggle: (id: PartId) => void;
  onMapReady: () => void;
}

/** The parts of the debrief, one press away each. What is opened stands below the row, in the row's order. */
export function Parts({ view, dispatch, open, onToggle, onMapReady }: PartsProps) {
  const row = useRef<HTMLDivElement>(null);
  const close = (id: PartId) => {
    onToggle(id);
    row.current?.querySelector<HTMLElement>(`[data-press="part:${id}"]`)?.focus();
  };
  return (
    <>
      <div class="parts" ref={row}>
        {view.parts.map((part) => {
          const isOpen = open.some(({ id }) => id === part.id);
          return (
            <button
              key={part.id}
              type="button"
              class="press part-button"
              data-press={`part:${part.id}`}
              aria-expanded={isOpen}
              aria-controls={isOpen ? `part-${part.id}` : undefined}
              onClick={() => onToggle(part.id)}
            >
              <Icon name={part.icon} />
              <span class="press-label">{part.label}</span>
              <Icon name={isOpen ? 'minus' : 'plus'} />
            </button>
          );
        })}
      </div>
      {view.parts.map((part) => {
        const opened = open.find(({ id }) => id === part.id);
        return opened ? (
          <Part key={part.id} part={part} visit={opened.visit} onClose={() => close(part.id)}>
            <PartBody id={part.id} view={view} dispatch={dispatch} onMapReady={onMapReady} />
          </Part>
        ) : null;
      })}
    </>
  );
}

function Part({
  part,
  visit,
  onClose,
  children,
}: {
  part: DebriefView['parts'][number];
  visit: boolean;
  onClose: () => void;
  children: preact.ComponentChildren;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when it opens.
  useEffect(() => {
    if (!visit) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest('.part')?.scrollIntoView({ block: 'nearest' });
  }, []);
  // The canvas draws the chat again, so it draws the card that it lies on, too.
  const drawn = part.id === 'replay';
  return (
    <section
      class={`part part-${part.id}`}
      id={`part-${part.id}`}
      aria-labelledby={`part-${part.id}-name`}
      data-box={drawn ? 'panel' : undefined}
      data-key={drawn ? 'part:replay' : undefined}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || document.querySelector('dialog[open]')) return;
        event.stopPropagation();
        onClose();
      }}
    >
      <div class="part-head">
        <h2 id={`part-${part.id}-name`} tabIndex={-1} ref={heading}>
          <Icon name={part.icon} />
          <span>{part.label}</span>
        </h2>
        <button
          type="button"
          class="press round"
          aria-label={part.label}
          aria-expanded={true}
          aria-controls={`part-${part.id}`}
          data-press={`close:${part.id}`}
          data-box={drawn ? 'button' : undefined}
          data-key={drawn ? 'press:close-replay' : undefined}
          onClick={onClose}
        >
          <Icon name="minus" />
        </button>
      </div>
      {children}
    </section>
  );
}

function PartBody({
  id,
  view,
  dispatch,
  onMapReady,
}: {
  id: PartId;
  view: DebriefView;
  dispatch: Dispatch;
  onMapReady: () => void;
}) {
  switch (id) {
    case 'replay':
      return <Replay replay={view.replay} />;
    case 'map':
      return <StoryMap map={view.map} dispatch={dispatch} onReady={onMapReady} />;
    case 'timeline':
      return view.timeline ? <Timeline steps={view.timeline.steps} /> : null;
    case 'quick':
      return <QuickChats quick={view.quick} dispatch={dispatch} />;
    case 'practise':
      return <Practise practise={view.practise} />;
    case 'questions':
      return (
        <ol class="questions">
          {view.questions.items.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
      );
    case 'help':
      return (
        <div class="help-card">
          {view.helpCard.lines.map((line) => (
            <p key={line} class="part-lead">
              {line}
            </p>
          ))}
          <Services services={view.helpCard.services} level={3} />
          <Press button={view.helpCard.button} dispatch={dispatch} look="go" />
        </div>
      );
    case 'cool-down':
      return <CoolDown groups={view.coolDown.groups} />;
  }
}

/** Every choice with where it fitted and why, in the order in which it was made. */
function Timeline({ steps }: { steps: Array<{ what: string; fit: string; why: string }> }) {
  return (
    <ol class="timeline">
      {steps.map((step, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a path that is never reordered.
        <li key={i}>
          <p class="timeline-what">
            <b>{step.what}</b> <span class="fit">{step.fit}</span>
          </p>
          <p>{step.why}</p>
        </li>
      ))}
    </ol>
  );
}
