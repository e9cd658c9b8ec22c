import type { PlanView } from '../../views/types.ts';
import { personUrl } from '../pictures.ts';
import { type Dispatch, Press } from '../press.tsx';

/** What has been planned: the lessons, what to do before them, and the file to take along. */
export function Plan({ plan, dispatch }: { plan: PlanView; dispatch: Dispatch }) {
  return (
    <section class="card plan" aria-labelledby="plan-title">
      <h2 id="plan-title">{plan.title}</h2>
      {plan.empty ? <p class="plan-empty">{plan.empty}</p> : null}
      <ol class="plan-lessons">
        {plan.lessons.map((lesson) => (
          <li key={lesson.id}>
            <span class="portrait ground-1">
              <img src={personUrl(lesson.person, 'calm')} alt="" />
            </span>
            <div>
              <p class="plan-number">{lesson.heading}</p>
              <h3>{lesson.story}</h3>
              <div class="button-row">
                {lesson.buttons.map((button) => (
                  <Press key={button.key} button={button} dispatch={dispatch} />
                ))}
              </div>
            </div>
          </li>
        ))}
      </ol>
      <fieldset class="plan-checks">
        <legend>{plan.checks.title}</legend>
        <p>{plan.checks.lead}</p>
        {plan.checks.items.map((item) => (
          <label key={item.key}>
            <input
              type="checkbox"
              data-press={item.key}
              checked={item.checked}
              onChange={() => dispatch(item.action)}
            />
            <span>{item.label}</span>
          </label>
        ))}
      </fieldset>
      <div class="plan-file">
        {plan.lead.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <div class="button-row">
          {plan.buttons.map((button) => (
            <Press key={button.key} button={button} dispatch={dispatch} />
          ))}
        </div>
        <p class="plan-says" role="status">
          {plan.says}
        </p>
      </div>
    </section>
  );
}
