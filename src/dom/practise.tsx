import { useState } from 'preact/hooks';
import type { DebriefView } from '../views/types.ts';
import { Icon } from './icon.tsx';

/** Say it, whisper it, show it, say it in the head: the views name the ways in this order. */
const wayIcons = ['megaphone', 'ear', 'eye', 'lightbulb'];

/** The sentence that opens doors, large, and ways to try it. What is ticked is ticked here only: nothing is kept. */
export function Practise({ practise }: { practise: DebriefView['practise'] }) {
  const [tried, setTried] = useState<readonly string[]>([]);
  const toggle = (way: string) =>
    setTried((now) => (now.includes(way) ? now.filter((other) => other !== way) : [...now, way]));
  return (
    <>
      <p class="part-lead">{practise.lead}</p>
      <blockquote class="big-sentence">{practise.sentence}</blockquote>
      <ul class="ways">
        {practise.ways.map((way, i) => (
          <li key={way}>
            <button
              type="button"
              class="press way-button"
              aria-pressed={tried.includes(way)}
              onClick={() => toggle(way)}
            >
              <Icon name={tried.includes(way) ? 'check' : (wayIcons[i] ?? 'mic')} />
              <span>{way}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
