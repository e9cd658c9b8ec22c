/** The print-outs, loaded when somebody comes to one. */
import '../dom/css/paper.css';
import { setPaper } from '../dom/app.tsx';
import { Paper } from '../dom/paper.tsx';
import type { Lang } from '../scenario/types.ts';
import type { MakePaper } from '../views/app.view.ts';
import { makePaper, type PaperStory } from '../views/paper.view.ts';
import type { PaperText } from '../views/text/paper.types.ts';
import { loadScenario, loadStrings } from './loader.ts';

setPaper(Paper);

/** Everything for the print-outs in a language, with the story of that id if one is named. Rejects where it cannot be loaded. */
export async function openPaper(id: string | undefined, lang: Lang): Promise<MakePaper> {
  const [text, story] = await Promise.all([
    loadText(lang),
    id === undefined ? undefined : loadStory(id, lang),
  ]);
  return makePaper(text, story);
}

async function loadStory(id: string, lang: Lang): Promise<PaperStory> {
  const [story, strings] = await Promise.all([loadScenario(id), loadStrings(id, lang)]);
  return { story, strings };
}

async function loadText(lang: Lang): Promise<PaperText> {
  return lang === 'es'
    ? (await import('../views/text/paper.es.ts')).paperEs
    : (await import('../views/text/paper.en.ts')).paperEn;
}
