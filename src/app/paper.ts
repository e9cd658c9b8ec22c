/** The print-outs, loaded when somebody comes to one. */
import '../dom/css/paper.css';
import { setPaper } from '../dom/app.tsx';
import { Paper } from '../dom/paper.tsx';
import type { Region } from '../scenario/help.ts';
import type { Lang } from '../scenario/types.ts';
import type { MakePaper } from '../views/app.view.ts';
import { type PaperStory, paperView } from '../views/paper.view.ts';
import type { PaperText } from '../views/text/paper.types.ts';
import type { PaperSheet } from '../views/types.ts';
import { loadScenario, loadStrings } from './loader.ts';

setPaper(Paper);

/** Everything for the print-outs in a language, with the story of that id if one is named. Rejects where it cannot be loaded. */
export async function openPaper(id: string | undefined, lang: Lang): Promise<MakePaper> {
  const [text, story] = await Promise.all([
    loadText(lang),
    id === undefined ? undefined : loadStory(id, lang),
  ]);
  return ({ context, settings, shelf, names, ui, today }, { help, book }) => {
    const { place } = context;
    return paperView({
      sheet: place.screen === 'paper' ? (place.sheet as PaperSheet | undefined) : undefined,
      story,
      text,
      ui,
      help,
      book,
      shelf,
      lang,
      ages: context.ages,
      region: context.region as Region | null,
      size: settings.size,
      today,
      person: names.person,
      app: names.app,
    });
  };
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
