import type { ChooseStory, ChooseView } from '../../views/types.ts';
import { Block } from '../block.tsx';
import { appIconUrl, personUrl } from '../pictures.ts';
import { type Dispatch, Press } from '../press.tsx';
import { Plan } from './plan.tsx';

/** Where a lesson or an assembly is chosen and got ready. */
export function Choose({ view, dispatch }: { view: ChooseView; dispatch: Dispatch }) {
  const { begun, people, lengths, careful, plan } = view;
  return (
    <main class="reading choose" id="main" tabIndex={-1}>
      <h1>{view.title}</h1>
      <div class="intro">
        {view.lead.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {begun ? (
        <div class="sure">
          <p>{begun.text}</p>
          <div class="button-row">
            {begun.buttons.map((button) => (
              <Press key={button.key} button={button} dispatch={dispatch} />
            ))}
          </div>
        </div>
      ) : null}
      {/* biome-ignore lint/a11y/useSemanticElements: a row of buttons, not fields of a form. */}
      <div class="bands" role="group" aria-label={view.bandsName}>
        {view.bands.map((band) => (
          <Press key={band.key} button={band} dispatch={dispatch} />
        ))}
      </div>
      {lengths ? (
        // biome-ignore lint/a11y/useSemanticElements: a row of buttons, not fields of a form.
        <div class="bands" role="group" aria-label={lengths.name}>
          {lengths.buttons.map((button) => (
            <Press key={button.key} button={button} dispatch={dispatch} />
          ))}
          <p class="bands-hint">{lengths.hint}</p>
        </div>
      ) : null}
      <h2>{view.storiesName}</h2>
      {view.none ? <p>{view.none}</p> : null}
      <ul class="story-cards">
        {view.stories.map((story, i) => (
          <StoryCard key={story.key} story={story} ground={i % 4} dispatch={dispatch} />
        ))}
      </ul>
      {view.apart ? (
        <details class="notes-disclosure">
          <summary data-press="look-alikes">{view.apart.title}</summary>
          {view.apart.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </details>
      ) : null}
      {careful ? (
        <section class="card choose-careful">
          <h2>{careful.title}</h2>
          <ul>
            {careful.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <Press button={careful.button} dispatch={dispatch} />
          {careful.story ? (
            <ul class="story-cards">
              <StoryCard story={careful.story} ground={0} dispatch={dispatch} />
            </ul>
          ) : null}
        </section>
      ) : null}
      {plan ? <Plan plan={plan} dispatch={dispatch} /> : null}
      {people ? (
        <section class="card choose-people">
          <h2>{people.title}</h2>
          <p>{people.lead}</p>
          <div class="choose-fields">
            {people.fields.map((field, i) => (
              <label key={field.label}>
                <span>{field.label}</span>
                <input
                  type="text"
                  maxLength={60}
                  autocomplete="off"
                  value={field.value}
                  onChange={({ currentTarget }) => {
                    const all = people.fields.map(({ value }) => value);
                    all[i] = currentTarget.value.trim();
                    dispatch({ do: 'lesson', press: { type: 'people', people: all } });
                  }}
                />
              </label>
            ))}
          </div>
        </section>
      ) : null}
      <div class="reading-blocks">
        {view.blocks.map((block, i) => (
          <Block key={block.title ?? i} block={block} level={2} dispatch={dispatch} look="card" />
        ))}
      </div>
      <div class="button-row">
        {view.buttons.map((button) => (
          <Press key={button.key} button={button} dispatch={dispatch} />
        ))}
      </div>
    </main>
  );
}

function StoryCard({ story, ground, dispatch }: { story: ChooseStory; ground: number; dispatch: Dispatch }) {
  return (
    <li class="choose-card">
      <button type="button" class="story-card" data-press={story.key} onClick={() => dispatch(story.action)}>
        <span class={`portrait ground-${ground}`}>
          <img src={personUrl(story.person, 'calm')} alt="" loading="lazy" />
        </span>
        <span class="story-words">
          <span class="story-title">{story.label}</span>
          <span class="ear">. </span>
          <span class="story-facts">
            <img class="app-icon" src={appIconUrl(story.app)} alt="" />
            <span>{story.appName}</span>
          </span>
          {story.facts.map((fact) => (
            <span key={fact} class="choose-fact">
              {fact}
            </span>
          ))}
        </span>
      </button>
      <div class="choose-more">
        {story.more.map((button) => (
          <Press key={button.key} button={button} dispatch={dispatch} look="quiet" />
        ))}
      </div>
    </li>
  );
}
