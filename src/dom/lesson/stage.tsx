import { useEffect, useRef } from 'preact/hooks';
import type { ChatView, LessonOption, LessonPanel, LessonView, PersonView } from '../../views/types.ts';
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
  const stage = chat ? (chat.pictures ? chat.stage : undefined) : view.scene;
  const person = panel.kind === 'slide' ? panel.person : undefined;
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
      data-light={(chat?.stage ?? view.scene)?.light}
    >
      <h1 class="ear">{view.title}</h1>
      {stage ? <Room stage={stage} /> : null}
      {stage || chat ? null : <Glow side={person !== undefined} />}
      {chat ? <Phone chat={chat} /> : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: with very large text it scrolls, and must be in reach. */}
      <section class="lesson-panel" aria-live="polite" aria-label={view.place} tabIndex={0} data-clip>
        {message ? <Message message={message} /> : null}
        {stage ? <People stage={stage} /> : null}
        {chat?.sheet ? (
          <Sheet sheet={chat.sheet} dispatch={dispatch} />
        ) : (
          <Panel panel={panel} kind={view.kind} dispatch={dispatch} />
        )}
      </section>
      {person ? <Person person={person} /> : null}
      <nav class="lesson-controls" aria-label={view.controlsName}>
        {view.controls.map((button) => (
          <Press key={button.key} button={button} dispatch={dispatch} look={`press-${button.key}`} />
        ))}
        <p class="lesson-place">{view.place}</p>
        {view.crisis ? <Crisis crisis={view.crisis} /> : null}
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

/** Emergency and crisis services, in sight all the time. */
function Crisis({ crisis }: { crisis: NonNullable<LessonView['crisis']> }) {
  return (
    <p class="lesson-crisis">
      <Icon name="life-buoy" />
      <b>{crisis.title}</b>
      {crisis.lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </p>
  );
}

/** What stands on the screen beside or above the panel, for its columns and rows. */
function besides({ chat, panel, scene }: LessonView): string {
  if (!chat) return scene ? ' with-scene' : panel.kind === 'slide' && panel.person ? ' with-person' : '';
  if (chat.sheet) return ' with-chat with-sheet';
  return panel.kind === 'question' ? ' with-chat with-question' : ' with-chat';
}

/** The chat as on a phone, wide enough for the back row. */
function Phone({ chat }: { chat: ChatView }) {
  const { phone } = chat;
  const { look } = phone;
  return (
    <div
      class={`lesson-phone app-${phone.app}`}
      data-bubble={look?.bubble}
      style={look ? inkOf(look) : {}}
      data-box="phone"
      data-key="phone"
    >
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

type Scene = ChatView['stage'];

/** The place, behind everything. */
function Room({ stage: { room, name } }: { stage: Scene }) {
  return (
    <div class="lesson-room">
      <img class="room-picture" src={roomUrl(room)} alt={name} data-box="room" data-key={`room:${room}`} />
      <img class="room-light" src={roomLightUrl(room)} alt="" data-box="room" data-key={`light:${room}`} />
    </div>
  );
}

/** Who is there: they stand behind whatever lies below them, as large as it leaves them room. */
function People({ stage: { hero, visitor } }: { stage: Scene }) {
  return (
    <div class={visitor ? 'lesson-people two' : 'lesson-people'}>
      <Person person={hero} />
      {visitor ? <Person person={visitor} as="visitor" /> : null}
    </div>
  );
}

/** Somebody of the story; the character is the same one on every slide, so that only the face changes. */
function Person({ person, as = 'hero' }: { person: PersonView; as?: 'hero' | 'visitor' }) {
  return (
    <img
      class={as === 'hero' ? 'lesson-person hero' : as}
      src={personUrl(person.person, person.mood)}
      alt={person.name}
      data-box="person"
      data-key={`${as}:${person.person}`}
    />
  );
}

/** Lamplight, where a slide shows no room. */
function Glow({ side }: { side: boolean }) {
  return (
    <div class="lesson-room" aria-hidden="true">
      <div class={side ? 'lesson-glow aside' : 'lesson-glow'} data-box="room" data-key={`glow:${side}`} />
    </div>
  );
}

function Panel({
  panel,
  kind,
  dispatch,
}: {
  panel: LessonPanel;
  kind: LessonView['kind'];
  dispatch: Dispatch;
}) {
  switch (panel.kind) {
    case 'slide':
      return <Slide panel={panel} kind={kind} />;
    case 'pause':
      return (
        <div class="lesson-plate lesson-pause" data-box="sheet" data-key={`pause:${panel.title}`}>
          <h2 data-box="heading" data-key={`ask:${panel.title}`}>
            {panel.title}
          </h2>
          {panel.text ? (
            <p data-box="narration" data-key="pause-text">
              {panel.text}
            </p>
          ) : null}
          <p class="lesson-hint" data-box="narration" data-key="pause-hint">
            {panel.hint}
          </p>
        </div>
      );
    case 'question':
      return <Question panel={panel} dispatch={dispatch} />;
    case 'end':
      return (
        <div class="lesson-plate lesson-end" data-box="sheet" data-key="end">
          <h2 data-box="heading" data-key={`end:${panel.title}`}>
            {panel.title}
          </h2>
          <p data-box="narration" data-key="end-image">
            {panel.text}
          </p>
        </div>
      );
    case 'story':
      return panel.text ? (
        <p class="lesson-coach" data-box="coach" data-key={`coach:${panel.text}`}>
          <Icon name="lightbulb" />
          <span>
            <b>{panel.title}</b> {panel.text}
          </span>
        </p>
      ) : null;
    case 'wait':
      return null;
  }
}

/** Words in the middle of the screen. */
function Slide({ panel, kind }: { panel: LessonPanel & { kind: 'slide' }; kind: LessonView['kind'] }) {
  // More than fit below one another stand in two columns.
  const many = panel.items.length > (kind === 'assembly' ? 4 : 5);
  return (
    <div class={many ? 'lesson-slide wide' : 'lesson-slide'}>
      {panel.icon ? (
        <span class="lesson-icon" data-box="chip" data-key={`icon:${panel.icon}`}>
          <Icon name={panel.icon} />
        </span>
      ) : null}
      <h2 data-box="heading" data-key={`slide:${panel.title}`}>
        {panel.title}
      </h2>
      {panel.lines.map((line) => (
        <p key={line} data-box="narration" data-key={`line:${line}`}>
          {line}
        </p>
      ))}
      {panel.items.length > 0 ? (
        <ul class={many ? 'many' : ''}>
          {panel.items.map((item) => (
            <li key={item} data-box="item" data-key={`item:${item}`}>
              <span class="lesson-dot" data-box="chip" data-key={`dot:${item}`} aria-hidden="true" />
              <span>{item}</span>
            </li>
          ))}
        </ul>
      ) : null}
      {panel.big ? (
        <p class="lesson-big" data-box="narration" data-key={`big:${panel.big}`}>
          {panel.big}
        </p>
      ) : null}
    </div>
  );
}

function Question({ panel, dispatch }: { panel: LessonPanel & { kind: 'question' }; dispatch: Dispatch }) {
  return (
    <div
      class={panel.revealed ? 'lesson-plate lesson-question revealed' : 'lesson-plate lesson-question'}
      data-box="panel"
      data-key="question"
    >
      <h2 data-box="heading" data-key={`ask:${panel.title}`}>
        {panel.title}
      </h2>
      <ul>
        {panel.options.map((option) => (
          <li key={option.key}>
            <Option option={option} dispatch={dispatch} />
          </li>
        ))}
      </ul>
      {panel.hint ? (
        <p class="lesson-hint" data-box="narration" data-key={`hint:${panel.revealed}`}>
          {panel.hint}
        </p>
      ) : null}
    </div>
  );
}

/** A choice; once revealed, with its bar and its hands. Its parts are boxes of their own: the bar lies under the words. */
function Option({ option, dispatch }: { option: LessonOption; dispatch: Dispatch }) {
  const { key, letter, label, press, shown, leads } = option;
  return (
    <button
      type="button"
      class={`lesson-option${leads ? ' leads' : ''}`}
      data-press={press.key}
      data-box="choice"
      data-key={`option:${key}`}
      onClick={() => dispatch(press.action)}
    >
      {shown ? (
        <span
          class="lesson-bar"
          data-box="wash"
          data-key={`bar:${key}`}
          data-level={shown.share}
          aria-hidden="true"
        >
          {/* An SVG, since the policy allows no style attributes. */}
          <svg viewBox="0 0 100 1" preserveAspectRatio="none">
            <rect width={shown.share * 100} height="1" />
          </svg>
        </span>
      ) : null}
      <span class="letter" data-box="chip" data-key={`letter:${key}`} aria-hidden="true">
        {letter}
      </span>
      <span class="lesson-words" data-box="narration" data-key={`words:${key}`}>
        {label}
      </span>
      {shown ? (
        <span class="lesson-count" data-box="chip" data-key={`count:${key}`}>
          {shown.count}
        </span>
      ) : null}
    </button>
  );
}

/** One message in the hall: large enough for the last row. */
function Message({ message }: { message: NonNullable<LessonView['message']> }) {
  const { key, kind, name, text } = message;
  const own = kind === 'hero' || kind === 'thought';
  return (
    <div class={`lesson-message ${kind}`}>
      <p
        data-box={kind === 'tile' ? 'tile' : 'bubble'}
        data-key={`message:${key}`}
        data-from={own ? 'right' : 'left'}
      >
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
    <div class="lesson-blank" data-curtain>
      <p>{text}</p>
      {show ? <Press button={show} dispatch={dispatch} look="quiet" /> : null}
    </div>
  );
}
