import type { PageView } from '../views/types.ts';
import { Block } from './block.tsx';
import { Help } from './help.tsx';
import { type Dispatch, Press } from './press.tsx';
import { Services } from './service.tsx';

/** A page that is read: help, families, privacy, a wrong link, a closed door, loading, something that failed. */
export function Page({ view, dispatch }: { view: PageView; dispatch: Dispatch }) {
  return (
    <main
      class={`reading page-${view.id}`}
      id="main"
      tabIndex={-1}
      aria-busy={view.id === 'loading' ? true : undefined}
    >
      <h1>{view.title}</h1>
      {view.id === 'loading' ? <Dots /> : null}
      {view.lead.length > 0 ? (
        <div class="intro">
          {view.lead.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      ) : null}
      {view.help ? <Help view={view.help} dispatch={dispatch} level={2} /> : null}
      {view.blocks.length > 0 ? (
        <div class="reading-blocks">
          {view.blocks.map((block, i) => (
            <Block key={block.title ?? i} block={block} level={2} dispatch={dispatch} look="card" />
          ))}
        </div>
      ) : null}
      {view.services ? (
        <section class="reading-services">
          <h2>{view.services.title}</h2>
          <Services services={view.services.list} level={3} />
        </section>
      ) : null}
      {view.buttons.length > 0 ? (
        <div class="button-row">
          {view.buttons.map((button) => (
            <Press key={button.key} button={button} dispatch={dispatch} />
          ))}
        </div>
      ) : null}
    </main>
  );
}

/** Three dots that breathe while something arrives. */
function Dots() {
  return (
    <div class="loading-dots" aria-hidden="true">
      <i />
      <i />
      <i />
    </div>
  );
}
