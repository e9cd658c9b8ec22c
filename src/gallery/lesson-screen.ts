import { type KeptLesson, keptLesson } from '../machines/lesson/kept.ts';
import { type LessonEvent, type LessonLength, lessonOf } from '../machines/lesson/lesson.ts';
import { type LessonPlan, newPlan } from '../machines/lesson/plan.ts';
import type { AppInput, Later } from '../views/app.view.ts';
import { assemblyView } from '../views/lesson/assembly.view.ts';
import { chooseView } from '../views/lesson/choose.view.ts';
import type { LessonInput } from '../views/lesson/input.ts';
import { notesView } from '../views/lesson/notes.view.ts';
import type { PlanNews } from '../views/lesson/plan.view.ts';
import { servicesOf } from '../views/lesson/services.ts';
import { stageView } from '../views/lesson/stage.view.ts';
import { tellingOf } from '../views/telling-of.ts';
import { lessonEn } from '../views/text/lesson.en.ts';
import { lessonEs } from '../views/text/lesson.es.ts';
import type { ScreenView } from '../views/types.ts';

/** A moment of a lesson: which of its screens, what has happened in it, and how its windows stand. */
export interface LessonScene {
  /** The projector in class, the teacher's own window, the projector in an assembly, or where one is chosen. */
  on: 'stage' | 'notes' | 'hall' | 'choose-class' | 'choose-assembly';
  events?: readonly LessonEvent[];
  /** Assembly: the slide. */
  slide?: number;
  blank?: boolean;
  /** The school's own people, as typed in. */
  people?: readonly string[];
  over?: LessonInput['over'];
  otherWindow?: boolean;
  minutes?: number;
  fullScreen?: boolean;
  /** Choosing: the story of a lesson that has been begun, or of an assembly that cannot be. */
  begun?: string;
  refused?: string;
  /** Choosing: what is planned, what became of its file, and whether the story with extra rules is on. */
  plan?: LessonPlan;
  news?: PlanNews;
  switchedOn?: boolean;
  /** Minutes of the lesson. */
  length?: LessonLength;
}

/** Makes the screen of a moment of a lesson, by the lesson's own views. */
export function lessonScreen(scene: LessonScene): NonNullable<AppInput['lesson']> {
  return (input, later) =>
    scene.on === 'choose-class' || scene.on === 'choose-assembly'
      ? chooseScreen(scene, input)
      : storyScreen(scene, input, later);
}

const textOf = ({ settings }: AppInput) => (settings.lang === 'es' ? lessonEs : lessonEn);

function chooseScreen(scene: LessonScene, input: AppInput): ScreenView {
  const { settings, shelf, names, ui, context } = input;
  const kind = scene.on === 'choose-assembly' ? 'assembly' : 'class';
  return chooseView({
    kind,
    text: textOf(input),
    lang: settings.lang,
    ages: context.ages ?? '11-13',
    shelf,
    appName: names.app,
    people: scene.people ?? [],
    begun: scene.begun === undefined ? undefined : { ...keptLesson(kind, scene.begun), turn: 1 },
    ...(scene.refused === undefined ? {} : { notPossible: scene.refused }),
    plan: scene.plan ?? newPlan(context.ages ?? '11-13'),
    news: scene.news,
    switchedOn: scene.switchedOn ?? false,
    toStart: ui.problems.toStart,
  });
}

function storyScreen(scene: LessonScene, input: AppInput, later: Later): ScreenView {
  const { story: loaded } = input;
  if (!loaded) throw new Error('A lesson needs a story.');
  const { story } = loaded;
  const telling = tellingOf(input, loaded);
  const kept: KeptLesson = {
    ...keptLesson(scene.on === 'hall' ? 'assembly' : 'class', story.id),
    events: [...(scene.events ?? [])],
    slide: scene.slide ?? 0,
    blank: scene.blank ?? false,
  };
  const made: LessonInput = {
    text: textOf(input),
    telling,
    kept,
    lesson: lessonOf(story, kept.events, scene.length),
    shown: input.shown,
    notice: [telling.text('notice')],
    ...servicesOf(input, later, story),
    people: scene.people ?? [],
    otherWindow: scene.otherWindow ?? true,
    minutes: scene.minutes ?? 12,
    over: scene.over ?? 'none',
    fullScreen: scene.fullScreen ?? false,
  };
  if (scene.on === 'hall') return assemblyView({ ...made, story });
  return scene.on === 'notes' ? notesView(made) : stageView(made);
}
