import { useEffect, useRef } from 'preact/hooks';
import type { ChatView, LessonOption, LessonPanel, LessonView } from '../../views/types.ts';
import { inkOf } from '../chat.tsx';
import { Icon } from '../icon.tsx';
import { Log } from '../log.tsx';
import { Modal } from '../modal.tsx';
import { personUrl, profileUrl, roomLightUrl, roomUrl } from '../pictures.ts';
import { type Dispatch, Press } from '../press.tsx';
import { Sheet } from '../sheet.tsx';
import { NotesBody } from './notes.tsx';

/** A lesson on the projector: the chat and the question, or one thing in the middle of the screen. */
export function Stage({ view, dispatch }: { view: LessonView; dispatch: Dispatch }) {
  const { chat, panel, message, blank, over } = view;
  const at = message?.key ?? `${panel.kind}:${panel.title}`;
  const before = useRef(at);
  // Whoever leads by mouse or switch finds the next press where the last one was; the ear hears what is new.
  useEffect(() => {
    if (before.current === at) return;
    before.current = at;
    if (document.activeElement === document.body)
      document.getElementById('main')?.focus({ preventScroll: true });
  }, [at]);

  return (
    <main
      class={`lesson ${view.kind}${besides(view)}`}
      id="main"
      tabIndex={-1}
      data-light={chat?.stage.light}
    >
      <h1 class="ear">{view.title}</h1>
      {chat ? <Phone chat={chat} /> : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: with very large text it scrolls, and must be in reach. */}
      <section class="lesson-panel" aria-live="polite" aria-label={view.place} tabIndex={0}>
        {message ? <Message message={message} /> : null}
        {chat?.sheet ? (
          <Sheet sheet={chat.sheet} dispatch={dispatch} />
        ) : (
          <Panel panel={panel} chat={chat} kind={view.kind} dispatch={dispatch} />
        )}
      </section>
      {view.scene ? <Room stage={view.scene} /> : null}
      <nav class="lesson-controls" aria-label={view.controlsName}>
        {view.controls.map((button) => (
          <Press key={button.key} button={button} dispatch={dispatch} look={`press-${button.key}`} />
        ))}
        <p class="lesson-place">{view.place}</p>
      </nav>
      {blank ? <Blank text={blank} view={view} dispatch={dispatch} /> : null}
      {over ? (
        <Modal
          labelledBy="lesson-over"
          look={over.notes ? 'lesson-notes' : 'lesson-over'}
          onClose={() => dispatch({ do: 'lesson', press: { type: 'notes-here', open: false } })}
        >
          <h2 id="lesson-over" tabIndex={-1}>
            {over.title}
          </h2>
          {over.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <div class="button-row">
            {over.buttons.map((button) => (
              <Press key={button.key} button={button} dispatch={dispatch} />
            ))}
          </div>
          {over.notes ? <NotesBody view={over.notes} dispatch={dispatch} /> : null}
        </Modal>
      ) : null}
    </main>
  );
}

/** What stands on the screen beside or above the panel, for its columns and rows. */
function besides({ chat, panel, scene }: LessonView): string {
  if (!chat) return scene ? ' with-scene' : '';
  if (chat.sheet) return ' with-chat with-sheet';
  return panel.kind === 'question' ? ' with-chat with-question' : ' with-chat';
}

/** The chat as on a phone, wide enough for the back row. */
function Phone({ chat }: { chat: ChatView }) {
  const { phone } = chat;
  const { look } = phone;
  return (
    <div class={`lesson-phone app-${phone.app}`} data-bubble={look?.bubble} style={look ? inkOf(look) : {}}>
      <header class="phone-head" data-box="header" data-key={`head:${phone.app}`}>
        {phone.other && chat.pictures ? (
          <img
            class="profile"
            src={profileUrl(phone.other.profile)}
            alt=""
            data-box="picture"
            data-key="profile"
          />
        ) : null}
        <div>
          <p class="other-name">{phone.other?.name ?? phone.appName}</p>
          {phone.other ? (
            <p class="other-says">
              {phone.appName} · {phone.other.blocked ?? phone.other.says}
            </p>
          ) : null}
        </div>
      </header>
      <Log entries={chat.log} name={phone.logName} typing={chat.typing} live />
    </div>
  );
}

/** The place, and who is there. */
function Room({ stage }: { stage: ChatView['stage'] }) {
  const { room, hero, visitor, name } = stage;
  return (
    <div class={visitor ? 'lesson-room two' : 'lesson-room'}>
      <img class="room-picture" src={roomUrl(room)} alt={name} />
      <img class="room-light" src={roomLightUrl(room)} alt="" />
      {visitor ? (
        <img class="visitor" src={personUrl(visitor.person, visitor.mood)} alt={visitor.name} />
      ) : null}
      <img class="hero" src={personUrl(hero.person, hero.mood)} alt={hero.name} />
    </div>
  );
}

function Panel({
  panel,
  chat,
  kind,
  dispatch,
}: {
  panel: LessonPanel;
  chat: ChatView | undefined;
  kind: LessonView['kind'];
  dispatch: Dispatch;
}) {
  // More than fit below one another stand in two columns.
  const many = panel.kind === 'slide' && panel.items.length > (kind === 'assembly' ? 4 : 5);
  switch (panel.kind) {
    case 'slide':
      return (
        <div class={many ? 'lesson-slide wide' : 'lesson-slide'}>
          {panel.person ? (
            <img class="lesson-person" src={personUrl(panel.person.person, panel.person.mood)} alt="" />
          ) : null}
          {panel.icon ? (
            <span class="lesson-icon">
              <Icon name={panel.icon} />
            </span>
          ) : null}
          <h2>{panel.title}</h2>
          {panel.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {panel.items.length > 0 ? (
            <ul class={many ? 'many' : ''}>
              {panel.items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          ) : null}
          {panel.big ? <p class="lesson-big">{panel.big}</p> : null}
        </div>
      );
    case 'pause':
      return (
        <div class="lesson-slide lesson-pause">
          {chat?.pictures ? <Room stage={chat.stage} /> : null}
          <h2>{panel.title}</h2>
          {panel.text ? <p>{panel.text}</p> : null}
          <p class="lesson-hint">{panel.hint}</p>
        </div>
      );
    case 'question':
      return <Question panel={panel} chat={chat} dispatch={dispatch} />;
    case 'end':
      return (
        <div class="lesson-slide lesson-end">
          {chat?.pictures ? <Room stage={chat.stage} /> : null}
          <h2>{panel.title}</h2>
          <p>{panel.text}</p>
        </div>
      );
    case 'wait':
    case 'story':
      return (
        <>
          {chat?.pictures ? <Room stage={chat.stage} /> : null}
          {panel.kind === 'story' && panel.text ? (
            <p class="lesson-coach">
              <Icon name="lightbulb" />
              <span>
                <b>{panel.title}</b> {panel.text}
              </span>
            </p>
          ) : null}
        </>
      );
  }
}

function Question({
  panel,
  chat,
  dispatch,
}: {
  panel: LessonPanel & { kind: 'question' };
  chat: ChatView | undefined;
  dispatch: Dispatch;
}) {
  return (
    <div class={panel.revealed ? 'lesson-question revealed' : 'lesson-question'}>
      <div class="lesson-ask">
        {chat?.pictures ? <img src={personUrl(chat.stage.hero.person, chat.stage.hero.mood)} alt="" /> : null}
        <h2>{panel.title}</h2>
      </div>
      <ul>
        {panel.options.map((option) => (
          <li key={option.key}>
            <Option option={option} dispatch={dispatch} />
          </li>
        ))}
      </ul>
      {panel.hint ? <p class="lesson-hint">{panel.hint}</p> : null}
    </div>
  );
}

/** A choice; once revealed, with its bar and its hands. */
function Option({ option, dispatch }: { option: LessonOption; dispatch: Dispatch }) {
  const { letter, label, press, shown, leads } = option;
  return (
    <button
      type="button"
      class={`lesson-option${leads ? ' leads' : ''}`}
      data-press={press.key}
      onClick={() => dispatch(press.action)}
    >
      {shown ? (
        // An SVG, since the policy allows no style attributes.
        <svg class="lesson-bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
          <rect width={shown.share * 100} height="1" />
        </svg>
      ) : null}
      <span class="letter" aria-hidden="true">
        {letter}
      </span>
      <span class="lesson-words">{label}</span>
      {shown ? <span class="lesson-count">{shown.count}</span> : null}
    </button>
  );
}

/** One message in the hall: large enough for the last row. */
function Message({ message }: { message: NonNullable<LessonView['message']> }) {
  const { kind, name, text } = message;
  return (
    <div class={`lesson-message ${kind}`}>
      <p>
        {name ? <b>{name}</b> : null}
        {kind === 'tile' ? <Icon name="lock" /> : null}
        <span>{text}</span>
      </p>
    </div>
  );
}

/** Nothing to see for a moment. */
function Blank({ text, view, dispatch }: { text: string; view: LessonView; dispatch: Dispatch }) {
  const show = view.controls.find(({ key }) => key === 'blank');
  return (
    <div class="lesson-blank">
      <p>{text}</p>
      {show ? <Press button={show} dispatch={dispatch} look="quiet" /> : null}
    </div>
  );
}
