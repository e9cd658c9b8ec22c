import { useState } from 'preact/hooks';
import type { HelpView } from '../views/types.ts';
import { Block } from './block.tsx';
import { Heading, type Level } from './heading.tsx';
import { Icon } from './icon.tsx';
import { type Dispatch } from './press.tsx';
import { RadioPills } from './radio-pills.tsx';
import { Services } from './service.tsx';
import { ShowCard } from './show-card.tsx';

/**
 * Get help now, without its title: calm first, then danger and its numbers, the services of the country, what to do.
 * The same on its own page and over every screen.
 */
export function Help({ view, dispatch, level }: { view: HelpView; dispatch: Dispatch; level: Level }) {
  const [showing, setShowing] = useState(false);
  const [steps, ...blocks] = view.blocks;
  return (
    <div class="help-page">
      <div class="help-first">
        {view.first.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <button
          type="button"
          class="press go show-card-open"
          data-press="show-card"
          onClick={() => setShowing(true)}
        >
          <Icon name="maximize" />
          <span>{view.card.open}</span>
        </button>
      </div>
      <section class="danger">
        <Heading level={level}>{view.danger.title}</Heading>
        <div class="danger-words">
          {view.danger.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
        <Services services={view.danger.services} level={(level + 1) as Level} />
      </section>
      {steps ? <Block block={steps} level={level} dispatch={dispatch} look="help-steps" /> : null}
      <section class="help-services">
        <Heading level={level}>{view.servicesTitle}</Heading>
        <RadioPills label={view.regionLabel} options={view.regions} dispatch={dispatch} />
        {view.stale ? <p class="stale">{view.stale}</p> : null}
        <Services services={view.services} level={(level + 1) as Level} />
        {view.withAdult.length > 0 ? (
          <>
            <Heading level={(level + 1) as Level} class="with-adult">
              {view.withAdultTitle}
            </Heading>
            <Services services={view.withAdult} level={(level + 1) as Level} />
          </>
        ) : null}
      </section>
      <div class="help-blocks">
        {blocks.map((block) => (
          <Block key={block.title} block={block} level={level} dispatch={dispatch} look="card" />
        ))}
      </div>
      <Block block={view.honest} level={level} dispatch={dispatch} look="honest" />
      {showing ? <ShowCard card={view.card} onClose={() => setShowing(false)} /> : null}
    </div>
  );
}
