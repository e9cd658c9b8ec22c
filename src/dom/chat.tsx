import { useEffect, useRef } from 'preact/hooks';
import type { AppLook, ChatView, PromptView } from '../views/types.ts';
import { Icon } from './icon.tsx';
import { useLayout } from './layout.ts';
import { Log } from './log.tsx';
import { personUrl, profileUrl, roomLightUrl, roomUrl } from './pictures.ts';
import { type Dispatch, Press } from './press.tsx';
import type { Sheet as SheetPart } from './sheet.tsx';

interface ChatProps {
  view: ChatView;
  dispatch: Dispatch;
  /** Shows an open exercise: loaded a moment after the chat. */
  Sheet: typeof SheetPart | undefined;
}

/** The chat: room, phone, what the character could do, the open exercise, the safety bar. */
export function Chat({ view, dispatch, Sheet }: ChatProps) {
  const { stage, phone, sheet } = view;
  const laptop = useLayout() === 'laptop';
  const look = phone.look;
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = bar.current;
    if (!element) return;
    // The bar may have two rows; what lies above it has to know.
    const measured = new ResizeObserver(() => {
      element.parentElement?.style.setProperty('--bar-h', `${element.offsetHeight}px`);
    });
    measured.observe(element);
    return () => measured.disconnect();
  }, []);
  const at = sheet ? 'sheet' : promptKey(view.prompt);
  const before = useRef(at);
  // Whoever pressed a button that is gone now finds the next one under the same finger; a sheet sees to itself.
  useEffect(() => {
    if (before.current === at) return;
    before.current = at;
    const lost = document.activeElement === document.body || document.activeElement === null;
    if (lost) document.querySelector<HTMLElement>('.prompt :is(h2, button)')?.focus({ preventScroll: true });
  }, [at]);

  return (
    <main
      style={look ? inkOf(look) : noInk}
      class={`chat app-${phone.app}${view.pictures ? '' : ' plain'}`}
      id="main"
      tabIndex={-1}
      data-light={stage.light}
      data-bubble={look?.bubble}
    >
      <h1 class="ear">{view.title}</h1>
      {view.pictures ? <Room view={view} /> : <p class="ear">{stage.name}</p>}
      <div class="phone" data-box="phone" data-key="phone" aria-hidden="true" />
      <div class="device">
        <header class="phone-head" data-box="header" data-key={`head:${phone.app}`}>
          {phone.other ? (
            <>
              {view.pictures ? (
                <img
                  class="profile"
                  src={profileUrl(phone.other.profile)}
                  alt=""
                  data-box="picture"
                  data-key="profile"
                />
              ) : null}
              <div>
                <p class="other-name">{phone.other.name}</p>
                <p class="other-says">
                  {phone.appName} · {phone.other.blocked ?? phone.other.says}
                </p>
              </div>
            </>
          ) : (
            <p class="other-name">{phone.appName}</p>
          )}
        </header>
        {laptop ? null : <Tools view={view} dispatch={dispatch} />}
        <div class="progress">
          <div
            class="progress-bar"
            role="progressbar"
            aria-valuemin={0}
            aria-valuemax={100}
            aria-valuenow={Math.round(view.progress.value * 100)}
            aria-label={view.progress.text}
            data-box="progress"
            data-key="progress"
            data-level={view.progress.value}
          >
            {/* An SVG, since the policy allows no style attributes. */}
            <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
              <rect width={view.progress.value * 100} height="1" />
            </svg>
          </div>
        </div>
        <Log entries={view.log} name={phone.logName} typing={view.typing} live />
      </div>
      <section class="side" data-box="panel" data-key="side">
        {view.coach && !sheet ? (
          <p
            class={`coach ${view.coach.tone}`}
            role="status"
            data-box="coach"
            data-key={`coach:${view.coach.key}`}
          >
            <Icon name={view.coach.tone === 'good' ? 'check' : 'lightbulb'} />
            <span>
              <b>{view.coach.title}</b> {view.coach.text}
            </span>
          </p>
        ) : null}
        {sheet && Sheet ? (
          <Sheet sheet={sheet} dispatch={dispatch} />
        ) : (
          <Prompt view={view} dispatch={dispatch} />
        )}
        {laptop ? <Tools view={view} dispatch={dispatch} /> : null}
      </section>
      <nav ref={bar} class="safety-bar" aria-label={view.barName} data-box="bar" data-key="bar">
        {view.bar.map((item) => (
          <Press
            key={item.move}
            button={item}
            dispatch={dispatch}
            look={`bar-item move-${item.move}${item.done ? ' done' : ''}${item.glow ? ' glow' : ''}`}
            box="bar-item"
          />
        ))}
      </nav>
    </main>
  );
}

/** An app's colours, as properties that the style sheets use. They are set by script: the policy allows no style in markup. */
export function inkOf({ header, ground, them, hero }: AppLook) {
  return {
    '--app-1': header.from,
    '--app-2': header.to,
    '--app-ink': header.ink,
    '--app-ground': ground,
    '--app-them': them.fill,
    '--app-them-ink': them.ink,
    '--app-hero': hero.fill,
    '--app-hero-ink': hero.ink,
  };
}
const noInk = {};

/** Break, skip, slow: beside the choices where there is room, else in the phone's header. */
function Tools({ view, dispatch }: { view: ChatView; dispatch: Dispatch }) {
  return (
    <div class="tools">
      {view.tools.map((tool) => (
        <Press
          key={tool.key}
          button={tool}
          dispatch={dispatch}
          look={`tool tool-${tool.key}`}
          box="button"
          named
        />
      ))}
    </div>
  );
}

/** The place and the people in it. The picture is told in words once, for those who do not see it. */
function Room({ view }: { view: ChatView }) {
  const { room, hero, thought, visitor, name } = view.stage;
  return (
    <div class={visitor ? 'room two' : 'room'}>
      <img class="room-picture" src={roomUrl(room)} alt="" data-box="room" data-key={`room:${room}`} />
      <img class="room-light" src={roomLightUrl(room)} alt="" data-box="room" data-key={`light:${room}`} />
      <p class="ear">{name}</p>
      {visitor ? (
        <img
          class="person visitor"
          src={personUrl(visitor.person, visitor.mood)}
          alt=""
          data-box="person"
          data-key={`visitor:${visitor.person}`}
        />
      ) : null}
      <img
        class="person hero"
        src={personUrl(hero.person, hero.mood)}
        alt={hero.name}
        data-box="person"
        data-key={`hero:${hero.person}`}
      />
      {thought ? (
        <p class="thought" data-box="thought" data-key={`thought:${thought}`} aria-hidden="true">
          {thought}
        </p>
      ) : null}
    </div>
  );
}

function Prompt({ view, dispatch }: { view: ChatView; dispatch: Dispatch }) {
  const { prompt } = view;
  return (
    <div class={`prompt prompt-${prompt.kind}`} data-box="panel" data-key={`prompt:${prompt.kind}`}>
      {prompt.kind === 'choices' ? (
        <>
          <div class="ask">
            {view.pictures ? (
              <img
                class="ask-face"
                src={personUrl(view.stage.hero.person, view.stage.hero.mood)}
                alt=""
                data-box="person"
                data-key="ask-face"
              />
            ) : null}
            <h2 tabIndex={-1} data-box="heading" data-key={`ask:${prompt.heading}`}>
              {prompt.heading}
            </h2>
          </div>
          {prompt.choices.map((choice) => (
            <Press key={choice.key} button={choice} dispatch={dispatch} look="choice" box="choice" />
          ))}
        </>
      ) : null}
      {prompt.kind === 'end' ? (
        <div class="ending">
          <h2 tabIndex={-1} data-box="heading" data-key={`end:${prompt.title}`}>
            {prompt.title}
          </h2>
          <p data-box="narration" data-key="end-image">
            {prompt.image}
          </p>
        </div>
      ) : null}
      {prompt.kind === 'choices' ? null : (
        <Press
          button={prompt.button}
          dispatch={dispatch}
          look={prompt.kind === 'wait' ? 'quiet' : 'go'}
          box="button"
        />
      )}
    </div>
  );
}

function promptKey(prompt: PromptView): string {
  return prompt.kind === 'choices' ? prompt.choices.map((choice) => choice.key).join() : prompt.button.key;
}
