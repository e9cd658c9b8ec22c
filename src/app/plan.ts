import {
  type LessonPlan,
  newPlan,
  type PlanChange,
  planAfter,
  readPlan,
  writePlan,
} from '../machines/lesson/plan.ts';
import { openFile } from '../ports/open-file.ts';
import { saveFile } from '../ports/save-file.ts';
import type { Store } from '../ports/store.ts';
import type { ShelfEntry } from '../scenario/catalogue.ts';
import type { AgeBand } from '../scenario/types.ts';
import type { PlanNews } from '../views/lesson/plan.view.ts';

export interface PlanKeeperInput {
  store: Store;
  shelf: readonly ShelfEntry[];
  /** The age that is chosen on this device. */
  ages: () => AgeBand;
  /** A plan of another age has been loaded. */
  setAges: (ages: AgeBand) => void;
  show: () => void;
}

/** Keeps the plan on this device, and in files. */
export interface PlanKeeper {
  plan(): LessonPlan;
  news(): PlanNews;
  change(change: PlanChange): void;
  save(): void;
  load(): void;
  remove(): void;
}

/** Makes the keeper of the plan. */
export function createPlanKeeper({ store, shelf, ages, setAges, show }: PlanKeeperInput): PlanKeeper {
  // A story that is switched on for one lesson is in no plan (brief 3.6), nor is one for adults.
  const ids = new Set(shelf.filter(({ classOnly, adults }) => !classOnly && !adults).map(({ id }) => id));
  let news: PlanNews;

  function plan(): LessonPlan {
    const found = readPlan(store.read('plan'), ids);
    return found.is === 'plan' ? found.plan : newPlan(ages());
  }

  function keep(next: LessonPlan, about?: PlanNews): void {
    news = about;
    store.write('plan', writePlan(next));
    show();
  }

  function say(about: PlanNews): void {
    news = about;
    show();
  }

  async function load(): Promise<void> {
    const file = await openFile('.json,application/json');
    if (file === 'none') return;
    if (file === 'too-large') return say('too-large');
    const found = readPlan(parsed(file.text), ids);
    if (found.is !== 'plan') return say(found);
    setAges(found.plan.ages);
    keep(found.plan, found);
  }

  return {
    plan,
    news: () => news,
    change: (change) => keep(planAfter({ ...plan(), ages: ages() }, change)),
    save: () => {
      saveFile(
        'got-your-back-plan.json',
        `${JSON.stringify(writePlan({ ...plan(), ages: ages() }), undefined, 2)}\n`,
        'application/json',
      );
      say('saved');
    },
    load: () => void load(),
    remove: () => {
      store.remove('plan');
      say('removed');
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
