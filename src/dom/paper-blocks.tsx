import type { PaperBlock, PaperCell, PaperMoment } from '../views/types.ts';
import { below, Heading, type Level } from './heading.tsx';
import { Icon } from './icon.tsx';
import { Cards } from './paper-cards.tsx';
import { Service, ShieldIcon } from './paper-parts.tsx';
import { personUrl } from './pictures.ts';

type Of<K extends PaperBlock['kind']> = Extract<PaperBlock, { kind: K }>;

/** What stands on a page, in order. `level` is that of the page's own heading. */
export function Blocks({ blocks, level }: { blocks: PaperBlock[]; level: Level }) {
  return (
    <>
      {blocks.map((block, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks of a page never change places.
        <Block key={i} block={block} level={level} />
      ))}
    </>
  );
}

function Block({ block, level }: { block: PaperBlock; level: Level }) {
  const inner = below(level);
  switch (block.kind) {
    case 'head':
      return <Head block={block} level={level} />;
    case 'text':
      return <Text block={block} level={inner} />;
    case 'row':
      return (
        <div class="p-row">
          {block.cells.map((cell, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: cells of a row never change places.
            <div key={i} class="p-cell">
              <Blocks blocks={cell} level={level} />
            </div>
          ))}
        </div>
      );
    case 'table':
      return <Table block={block} level={inner} />;
    case 'moments':
      return (
        <div class="p-moments">
          {block.list.map((moment) => (
            <Moment key={moment.key} moment={moment} level={inner} />
          ))}
        </div>
      );
    case 'moves':
      return <Moves block={block} level={inner} />;
    case 'quote':
      return (
        <section class="p-quote">
          <Heading level={inner}>{block.title}</Heading>
          <p class="p-sentence">
            <q>{block.text}</q>
          </p>
          {block.hint ? <p class="p-hint">{block.hint}</p> : null}
        </section>
      );
    case 'services':
      return <ServiceList block={block} level={inner} />;
    case 'fill':
      return (
        <div class={`p-fills p-fills-${block.labels.length}`}>
          {block.labels.map((label) => (
            <p key={label} class="p-fill">
              <span class="p-fill-label">{label}:</span>
              <span class="p-fill-line" />
            </p>
          ))}
        </div>
      );
    case 'notes':
      return (
        <div class="p-notes">
          <p class="p-fill-label">{block.label}</p>
          <div class="p-notes-lines">
            <Ruled />
          </div>
        </div>
      );
    case 'cards':
      return <Cards block={block} level={inner} />;
  }
}

/** Lines eight millimetres apart. A picture, because it ends where its box ends, on paper too. */
function Ruled() {
  const apart = (8 / 25.4) * 96;
  return (
    <svg width="100%" height="100%" aria-hidden="true" focusable="false">
      <defs>
        <pattern id="ruled" width="20" height={apart} patternUnits="userSpaceOnUse">
          <path d={`M0 ${apart - 0.6}H20`} />
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill="url(#ruled)" />
    </svg>
  );
}

function Head({ block, level }: { block: Of<'head'>; level: Level }) {
  const { over, title, lines, person, facts, note } = block;
  return (
    <div class="p-head">
      <div class="p-head-words">
        {over ? <p class="p-over">{over}</p> : null}
        <Heading level={level}>{title}</Heading>
        {lines?.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {facts ? (
          <dl class="p-facts">
            {facts.map(({ name, value }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        ) : null}
        {note ? <p class="p-note">{note}</p> : null}
      </div>
      {person ? <img class="p-person" src={personUrl(person.person, person.mood)} alt="" /> : null}
    </div>
  );
}

function Text({ block, level }: { block: Of<'text'>; level: Level }) {
  const { look, title, lines, items, steps, icon } = block;
  return (
    <section class={`p-text p-${look}`}>
      {title ? (
        <Heading level={level}>
          {icon ? <Icon name={icon} /> : null}
          {title}
        </Heading>
      ) : null}
      {lines?.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {items ? (
        <ul class="p-items">
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      ) : null}
      {steps ? (
        <ol class={`p-steps p-steps-${steps.length}`}>
          {steps.map((step) => (
            <li key={step.name}>
              <Heading level={below(level)}>{step.name}</Heading>
              {step.lines.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </li>
          ))}
        </ol>
      ) : null}
    </section>
  );
}

function Table({ block, level }: { block: Of<'table'>; level: Level }) {
  const { look, title, caption, heads, rows } = block;
  return (
    <section class={`p-table p-table-${look}`}>
      {title ? <Heading level={level}>{title}</Heading> : null}
      <table>
        <caption class="ear">{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...cells], i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a table never change places.
            <tr key={i}>
              <th scope="row">
                <Cell cell={first ?? ''} />
              </th>
              {cells.map((cell, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells of a row never change places.
                <td key={at}>
                  <Cell cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ cell }: { cell: PaperCell }) {
  if (typeof cell === 'string') return <>{cell}</>;
  return (
    <ul class="p-pauses">
      {cell.map(({ name, text, where }) => (
        <li key={name}>
          <b class="p-chip">{name}</b>
          <span>
            <b>{text}</b> <span class="p-where">{where}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function Moment({ moment, level }: { moment: PaperMoment; level: Level }) {
  return (
    <>
      {moment.phase ? <p class="p-phase">{moment.phase}</p> : null}
      <section class="p-moment">
        <div class="p-moment-head">
          <Heading level={level}>{moment.title}</Heading>
          {moment.pause ? (
            <p>
              <b class="p-chip">{moment.pause}</b>
            </p>
          ) : null}
          <p>{moment.gist}</p>
          <p class="p-ask">{moment.ask}</p>
        </div>
        <ul class="p-choices">
          {moment.choices.map((choice) => (
            <li key={choice.letter} class={`fit-${choice.fit}`}>
              <b class="p-letter">{choice.letter}</b>
              <div>
                <p class="p-choice">
                  <span>{choice.text}</span>
                  <span class="p-fit">
                    <i class="p-dot" />
                    {choice.fitText}
                  </span>
                </p>
                <p class="p-why">{choice.why}</p>
                {choice.more ? <p class="p-more">{choice.more}</p> : null}
              </div>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Moves({ block, level }: { block: Of<'moves'>; level: Level }) {
  return (
    <section class={`p-moves p-moves-${block.look} p-moves-${block.list.length}`}>
      {block.title ? <Heading level={level}>{block.title}</Heading> : null}
      <ol>
        {block.list.map((move) => (
          <li key={move.name} class={move.strong ? 'strong' : ''}>
            <ShieldIcon icon={move.icon} />
            <div>
              <Heading level={block.title ? below(level) : level}>{move.name}</Heading>
              {move.text ? <p>{move.text}</p> : null}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function ServiceList({ block, level }: { block: Of<'services'>; level: Level }) {
  return (
    <section class={`p-services p-services-${block.look}`}>
      <Heading level={level}>{block.title}</Heading>
      {block.lead ? <p>{block.lead}</p> : null}
      <ul>
        {block.list.map((service) => (
          <li key={service.id}>
            <Service service={service} />
          </li>
        ))}
      </ul>
      <p class="p-reviewed">{[block.reviewed, block.stale].filter(Boolean).join(' ')}</p>
    </section>
  );
}
