import { Breathing } from './breathing.tsx';

/** The cool-down card: breathe, something kind, who helps. Lines without a full stop are its small headings. */
export function CoolDown({ lines }: { lines: string[] }) {
  return (
    <div class="cool-down">
      <Breathing />
      <div class="cool-groups">
        {groupsOf(lines).map((group) => (
          <section key={group.title}>
            {group.title ? <h3>{group.title}</h3> : null}
            {group.lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </section>
        ))}
      </div>
    </div>
  );
}

function groupsOf(lines: readonly string[]): Array<{ title: string; lines: string[] }> {
  const groups: Array<{ title: string; lines: string[] }> = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (!line.endsWith('.')) groups.push({ title: line, lines: [] });
    else if (group) group.lines.push(line);
    else groups.push({ title: '', lines: [line] });
  }
  return groups;
}
