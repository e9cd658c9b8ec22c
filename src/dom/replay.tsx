import type { DebriefView } from '../views/types.ts';
import { Icon } from './icon.tsx';
import { Entry } from './log.tsx';

/** The chat again: every trick named; what the student had marked is filled, what was easy to miss is outlined. */
export function Replay({ replay }: { replay: DebriefView['replay'] }) {
  const [seen, missed] = replay.legend;
  return (
    <>
      <p class="part-lead">{replay.lead}</p>
      {seen && missed ? (
        <ul class="legend">
          <li>
            <span class="trick-mark seen" data-box="chip" data-key="legend:seen">
              <Icon name="flag" />
              <span>{seen}</span>
            </span>
          </li>
          <li>
            <span class="trick-mark missed" data-box="chip" data-key="legend:missed">
              <Icon name="eye" />
              <span>{missed}</span>
            </span>
          </li>
        </ul>
      ) : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <div class="replay-log" role="group" aria-label={replay.name} tabIndex={0} data-log>
        <ol class="entries">
          {replay.log.map((entry) => {
            const { marked, fine, ...plain } = entry;
            if (!marked) return <Entry key={entry.key} entry={plain} />;
            return [
              <Entry key={entry.key} entry={plain} />,
              <li key={`${entry.key}:trick`} class="entry trick-line">
                <span
                  class={fine ? 'trick-mark seen' : 'trick-mark missed'}
                  data-box="chip"
                  data-key={`${entry.key}:trick`}
                >
                  <Icon name={fine ? 'flag' : 'eye'} />
                  <span>{marked}</span>
                  <span class="ear"> · {fine ?? missed}</span>
                </span>
              </li>,
            ];
          })}
        </ol>
      </div>
    </>
  );
}
