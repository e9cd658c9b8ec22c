import type { PaperBlock, PaperCard } from '../views/types.ts';
import { Heading, type Level } from './heading.tsx';
import { Icon } from './icon.tsx';
import { Service, ShieldIcon } from './paper-parts.tsx';

/** Cards to cut out: they fill the page between dotted lines. */
export function Cards({ block, level }: { block: Extract<PaperBlock, { kind: 'cards' }>; level: Level }) {
  return (
    <ul class={`p-cards p-cards-${block.look}`}>
      {block.list.map((card) => (
        <li key={card.key} class={card.vote ? `vote-${card.vote.shape}` : ''}>
          <Card card={card} look={block.look} level={level} />
        </li>
      ))}
    </ul>
  );
}

interface CardProps {
  card: PaperCard;
  look: Extract<PaperBlock, { kind: 'cards' }>['look'];
  level: Level;
}

function Card({ card, look, level }: CardProps) {
  switch (look) {
    case 'questions':
      return (
        <>
          <p class="c-over">{card.over}</p>
          <Heading level={level}>{card.title}</Heading>
          <p class="c-note">{card.note}</p>
        </>
      );
    case 'voting':
      return card.vote ? <Vote vote={card.vote} title={card.title} level={level} /> : null;
    case 'slips':
      return <Slip card={card} />;
    case 'pocket':
      return (
        <>
          <p class="c-title">
            <Icon name="life-buoy" />
            {card.title}
          </p>
          {card.lines?.map((line) => (
            <p key={line} class="c-line">
              {line}
            </p>
          ))}
          <ul class="c-services">
            {card.services?.map((service) => (
              <li key={service.id}>
                <Service service={{ ...service, contacts: service.contacts.slice(0, 1) }} />
              </li>
            ))}
          </ul>
          <p class="c-note">{card.note}</p>
        </>
      );
    case 'practised':
      return (
        <>
          <p class="c-title">{card.title}</p>
          <ul class="c-moves">
            {card.moves?.map(({ icon, name }) => (
              <li key={name}>
                <ShieldIcon icon={icon} />
                <span>{name}</span>
              </li>
            ))}
          </ul>
          <p class="c-over">{card.over}</p>
          <p class="c-quote">
            <q>{card.quote}</q>
          </p>
          <p class="c-note">{card.note}</p>
          {Array.from({ length: card.blanks ?? 0 }, (_, i) => (
            <span key={`blank-${i}`} class="c-blank" />
          ))}
        </>
      );
  }
}

function Slip({ card }: { card: PaperCard }) {
  const { ticks } = card;
  if (!ticks) return null;
  return (
    <>
      <p class={`c-over ${ticks.when}`}>
        <b>{card.over}</b>
        <span>{card.title}</span>
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{ticks.head}</th>
            {ticks.answers.map((answer) => (
              <th key={answer} scope="col">
                {answer}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ticks.rows.map((row) => (
            <tr key={row}>
              <th scope="row">{row}</th>
              {ticks.answers.map((answer) => (
                <td key={answer}>
                  <i class="c-box" />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const shapes = {
  circle: 'M50 4A46 46 0 1 1 50 96A46 46 0 1 1 50 4Z',
  square: 'M8 8H92V92H8Z',
  triangle: 'M50 5L96 92H4Z',
  star: 'M50 3L63.5 35.5L98 38.5L72 61.5L80 96L50 77.500L20 96L28 61.5L2 38.5L36.500 35.5Z',
} as const;

/** Letter, shape and pattern say the same thing three times: from far away, in grey, and to whoever sees no colour. */
function Vote({ vote, title, level }: { vote: NonNullable<PaperCard['vote']>; title: string; level: Level }) {
  const { letter, shape } = vote;
  return (
    <>
      <Heading level={level}>
        <span class="c-letter" aria-hidden="true">
          {letter}
        </span>
        <span class="ear">{title}</span>
      </Heading>
      <svg class="c-shape" viewBox="0 0 100 100" aria-hidden="true" focusable="false">
        <defs>
          <Pattern id={`pattern-${shape}`} shape={shape} />
        </defs>
        <path class="c-shape-ground" d={shapes[shape]} />
        <path fill={`url(#pattern-${shape})`} d={shapes[shape]} />
        <path class="c-shape-line" d={shapes[shape]} />
      </svg>
    </>
  );
}

/** Full, stripes, dots, grid. */
function Pattern({ id, shape }: { id: string; shape: keyof typeof shapes }) {
  const size = shape === 'triangle' ? 14 : 12;
  return (
    <pattern
      id={id}
      width={size}
      height={size}
      patternUnits="userSpaceOnUse"
      patternTransform={shape === 'square' ? 'rotate(45)' : undefined}
    >
      {shape === 'circle' ? <rect class="c-mark" width={size} height={size} /> : null}
      {shape === 'square' ? <rect class="c-mark" width={size / 2} height={size} /> : null}
      {shape === 'triangle' ? <circle class="c-mark" cx={size / 2} cy={size / 2} r={size / 3.4} /> : null}
      {shape === 'star' ? <path class="c-grid" d={`M0 0H${size}M0 0V${size}`} /> : null}
    </pattern>
  );
}
