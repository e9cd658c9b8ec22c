import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { LogEntry } from '../views/types.ts';
import { Icon } from './icon.tsx';
import { personUrl } from './pictures.ts';

interface LogProps {
  entries: LogEntry[];
  name: string;
  /** Who is typing, as a sentence for the ear. */
  typing?: string | undefined;
  /** Says the words of a new entry to screen readers: a log is polite by its role. */
  live: boolean;
}

/**
 * The chat log. It scrolls by itself to what is new, unless the reader has scrolled up to read again. Everything
 * visible in it belongs to the canvas when the canvas draws.
 */
export function Log({ entries, name, typing, live }: LogProps) {
  const box = useRef<HTMLDivElement>(null);
  const stick = useRef(true);

  useEffect(() => {
    const log = box.current;
    if (!log) return;
    const onScroll = () => {
      stick.current = log.scrollHeight - log.scrollTop - log.clientHeight < 48;
    };
    log.addEventListener('scroll', onScroll, { passive: true });
    // Other text sizes and turned phones change heights: who was at the end stays at the end.
    const resized = new ResizeObserver(() => {
      if (stick.current) log.scrollTop = log.scrollHeight;
    });
    resized.observe(log);
    if (log.firstElementChild) resized.observe(log.firstElementChild);
    return () => {
      log.removeEventListener('scroll', onScroll);
      resized.disconnect();
    };
  }, []);

  const last = entries.at(-1)?.key;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the log moves when its last entry changes.
  useLayoutEffect(() => {
    const log = box.current;
    if (log && stick.current) log.scrollTop = log.scrollHeight;
  }, [last, typing]);

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <div
      class="log"
      ref={box}
      role="log"
      aria-live={live ? 'polite' : 'off'}
      aria-label={name}
      tabIndex={0}
      data-log
    >
      <ol class="entries">
        {entries.map((entry) => (
          <Entry key={entry.key} entry={entry} />
        ))}
        {typing ? (
          <li class="entry them" key="typing">
            <span class="typing" data-box="typing" data-key="typing" data-from="left">
              <span class="ear">{typing}</span>
              <i />
              <i />
              <i />
            </span>
          </li>
        ) : null}
      </ol>
    </div>
  );
}

/** One entry: a bubble, something said aloud, a thought, or what the narrator tells. */
export function Entry({ entry }: { entry: LogEntry }) {
  const { kind, name, text, person, marked, fine } = entry;
  const ownWords = kind === 'hero' || (kind === 'aloud' && person !== undefined && person.name === name);
  switch (kind) {
    case 'narration':
      return (
        <li class="entry narration">
          <p data-box="narration" data-key={entry.key}>
            {text}
          </p>
        </li>
      );
    case 'app':
      return (
        <li class="entry app-line">
          <p data-box="chip" data-key={entry.key}>
            {text}
          </p>
        </li>
      );
    case 'thought':
      return (
        <li class="entry thought-line">
          <p data-box="bubble" data-key={entry.key} data-from="right">
            <span class="ear">{name}: </span>
            {text}
          </p>
        </li>
      );
    case 'aloud':
      return (
        <li class="entry aloud">
          {person ? (
            <img
              class="face"
              src={personUrl(person.person, person.mood)}
              alt=""
              data-box="person"
              data-key={`${entry.key}:face`}
            />
          ) : null}
          <div class="spoken" data-box="bubble" data-key={entry.key} data-from="left">
            <p class="speaker">{name}</p>
            <p>{text}</p>
          </div>
        </li>
      );
    default:
      return (
        <li class={`entry ${kind}`}>
          <p
            class="bubble"
            data-box={kind === 'tile' ? 'tile' : 'bubble'}
            data-key={entry.key}
            data-from={ownWords ? 'right' : 'left'}
          >
            {kind === 'tile' ? <Icon name={entry.tile === 'picture' ? 'image-off' : 'lock'} /> : null}
            {kind === 'group' ? <b class="speaker">{name}</b> : <span class="ear">{name}: </span>}
            <span class="words">
              {entry.named ? (
                <b class="speaker" aria-hidden="true">
                  {name}
                </b>
              ) : null}
              {text}
            </span>
          </p>
          {marked ? (
            <p class="mark" data-box="chip" data-key={`${entry.key}:mark`}>
              <Icon name="flag" />
              <span>{marked}</span>
            </p>
          ) : null}
          {fine ? (
            <p class="mark fine" data-box="chip" data-key={`${entry.key}:mark`}>
              <Icon name="check" />
              <span>{fine}</span>
            </p>
          ) : null}
        </li>
      );
  }
}
