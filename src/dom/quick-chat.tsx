import type { DebriefView, QuickChatView } from '../views/types.ts';
import { Heading } from './heading.tsx';
import { Icon } from './icon.tsx';
import { type Dispatch, Press } from './press.tsx';

/** Two small chats to judge. "Check first" is never wrong, and the answer says kindly what it was. */
export function QuickChats({ quick, dispatch }: { quick: DebriefView['quick']; dispatch: Dispatch }) {
  return (
    <>
      <p class="part-lead">{quick.lead}</p>
      <ul class="quick-chats">
        {quick.chats.map((chat) => (
          <li key={chat.id}>
            <QuickChat chat={chat} dispatch={dispatch} />
          </li>
        ))}
      </ul>
    </>
  );
}

function QuickChat({ chat, dispatch }: { chat: QuickChatView; dispatch: Dispatch }) {
  return (
    <article class="quick-chat" aria-label={chat.title}>
      <div class="mini-phone">
        <header class="mini-head">
          <Heading level={3}>{chat.title}</Heading>
          <p>{chat.appName}</p>
        </header>
        <ol class="mini-log">
          {chat.lines.map((line, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two lines that never change places.
            <li key={i} class={line.side}>
              <span class="mini-name">{line.name}</span>
              <span class="ear">: </span>
              <p class="mini-bubble">{line.text}</p>
            </li>
          ))}
        </ol>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: three answers, not fields of a form. */}
      <div class="quick-answers" role="group" aria-label={chat.title}>
        {chat.answers.map((answer) => (
          <Press key={answer.key} button={answer} dispatch={dispatch} />
        ))}
      </div>
      <div class="quick-result" role="status">
        {chat.result ? (
          <p>
            <Icon name="lightbulb" />
            <span>{chat.result}</span>
          </p>
        ) : null}
      </div>
    </article>
  );
}
