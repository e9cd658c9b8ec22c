import type { BlockView } from '../views/types.ts';
import { below, Heading, type Level } from './heading.tsx';
import { type Dispatch, Press } from './press.tsx';

/** A heading and what stands under it: sentences, a list, steps. */
export function Block({
  block,
  level,
  dispatch,
  look = '',
}: {
  block: BlockView;
  level: Level;
  dispatch: Dispatch;
  look?: string;
}) {
  return (
    <section class={`block ${look}`}>
      {block.title ? <Heading level={level}>{block.title}</Heading> : null}
      {block.lines?.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {block.items ? (
        <ul class="block-items">
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      ) : null}
      {block.steps ? (
        <ol class="block-steps">
          {block.steps.map((step) => (
            <li key={step.name}>
              <Heading level={below(level)} class="step-name">
                {step.name}
              </Heading>
              {step.lines.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </li>
          ))}
        </ol>
      ) : null}
      {block.buttons ? (
        <div class="button-row">
          {block.buttons.map((button) => (
            <Press key={button.key} button={button} dispatch={dispatch} />
          ))}
        </div>
      ) : null}
    </section>
  );
}
