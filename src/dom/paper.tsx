import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PaperPage, PaperView } from '../views/types.ts';
import { Icon } from './icon.tsx';
import { Blocks } from './paper-blocks.tsx';
import { type Dispatch, Press } from './press.tsx';
import { RadioPills } from './radio-pills.tsx';

/** The print-outs: all of them to choose from, or one as sheets of paper, with what can be chosen about it above. */
export function Paper({ view, dispatch }: { view: PaperView; dispatch: Dispatch }) {
  const { bar } = view;
  const all = view.pages.length === 0;
  return (
    <main class={`paper ${all ? 'paper-all' : `paper-${view.size}`}`} id="main" tabIndex={-1}>
      {all ? (
        <Choices view={view} dispatch={dispatch} />
      ) : (
        <section class="paper-bar" aria-label={bar.name}>
          <div class="paper-bar-row">
            {bar.buttons.map((button) => (
              <Press key={button.key} button={button} dispatch={dispatch} />
            ))}
            {view.hint ? <p class="paper-hint">{view.hint}</p> : null}
          </div>
          <div class="paper-bar-row">
            {bar.groups.map((group) => (
              <RadioPills key={group.key} label={group.label} options={group.options} dispatch={dispatch} />
            ))}
          </div>
        </section>
      )}
      <div class="paper-stage">
        {view.pages.map((page) => (
          <Sheet key={page.key} page={page} sheet={view.id} />
        ))}
      </div>
    </main>
  );
}

function Choices({ view, dispatch }: { view: PaperView; dispatch: Dispatch }) {
  return (
    <>
      <h1>{view.title}</h1>
      <div class="intro">
        {view.lead.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {view.choices.map(({ title, cards }) => (
        <section key={title ?? 'all'} class="paper-choices">
          {title ? <h2>{title}</h2> : null}
          <ul class="paper-cards">
            {cards.map((card) => (
              <li key={card.key}>
                <button
                  type="button"
                  class="paper-card"
                  data-press={card.key}
                  onClick={() => dispatch(card.action)}
                >
                  <span class="paper-card-icon">
                    <Icon name={card.icon ?? 'file-text'} />
                  </span>
                  <span class="paper-card-words">
                    <span class="paper-card-title">{card.label}</span>
                    <span class="ear">. </span>
                    <span>{card.text}</span>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <div class="button-row">
        {view.bar.buttons.map((button) => (
          <Press key={button.key} button={button} dispatch={dispatch} />
        ))}
      </div>
    </>
  );
}

/** One sheet of paper. The first of them carries the heading of the whole. */
function Sheet({ page, sheet }: { page: PaperPage; sheet: PaperView['id'] }) {
  const again = page.blocks.some((block) => block.kind === 'head' && block.again);
  const paper = useFit();
  return (
    <div class={`paper-page sheet-${sheet}${again ? '' : ' first'}`} ref={paper}>
      <div class="paper-body">
        <Blocks blocks={page.blocks} level={again ? 2 : 1} />
      </div>
      <p class="paper-foot">
        {page.foot.map((part) => (
          <span key={part}>{part}</span>
        ))}
      </p>
    </div>
  );
}

/** As small as a sheet is ever made so that it fits its paper. */
const smallest = 0.8;

/**
 * Makes what stands on a sheet a little smaller where it would not fit: countries have few or many services, languages
 * long or short words. It is measured as it is printed, also in a narrow window, where the screen shows it otherwise.
 */
function useFit() {
  const paper = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const sheet = paper.current;
    const stage = sheet?.parentElement;
    if (!sheet || !stage) return;
    const fit = () => {
      stage.classList.add('measuring');
      sheet.style.removeProperty('--fit');
      const height = Number.parseFloat(getComputedStyle(sheet).minHeight);
      for (let size = 1; size > smallest && sheet.offsetHeight > height + 1; size -= 0.01)
        sheet.style.setProperty('--fit', size.toFixed(2));
      stage.classList.remove('measuring');
    };
    fit();
    // Words change their width when their font arrives.
    let here = true;
    void document.fonts.ready.then(() => here && fit());
    return () => {
      here = false;
    };
  });
  return paper;
}
