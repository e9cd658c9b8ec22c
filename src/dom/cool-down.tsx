import type { DebriefView } from '../views/types.ts';
import { Breathing } from './breathing.tsx';

/** The cool-down card: breathe, something kind, who helps. */
export function CoolDown({ groups }: { groups: DebriefView['coolDown']['groups'] }) {
  return (
    <div class="cool-down">
      <Breathing />
      <div class="cool-groups">
        {groups.map(({ title, lines }) => (
          <section key={title}>
            <h3>{title}</h3>
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </section>
        ))}
      </div>
    </div>
  );
}
