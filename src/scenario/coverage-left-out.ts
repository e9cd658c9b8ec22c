import type { ItemId, Words } from './coverage-items.ts';

/** Items, or a part of them, that students do not meet, and why. */
export interface Withheld {
  readonly items: readonly ItemId[];
  /** True: no story for students may carry them at all. False: a story says a part of it, in careful words. */
  readonly altogether: boolean;
  readonly why: Words;
}

const range = (first: number, last: number): ItemId[] =>
  Array.from({ length: last - first + 1 }, (_, i): ItemId => `S${first + i}`);

/** What is kept out of the stories for students on purpose and stands elsewhere (brief 2.1; NEVER8, NEVER10, NEVER12). */
export const withheld: readonly Withheld[] = [
  {
    items: ['S16', 'S17'],
    altogether: false,
    why: {
      en: 'Stories say only “asked for something that felt wrong”, or say nothing of ages. Ages and what was asked are for adults.',
      es: 'Las historias solo dicen «le pidieron algo que se sentía mal» o no hablan de edades. Las edades y lo pedido son para personas adultas.',
    },
  },
  {
    items: ['S22'],
    altogether: false,
    why: {
      en: 'A story tells that somebody threatens to punish her for stopping. That a picture is shared is never shown: it would be a spectacle and frighten.',
      es: 'Una historia cuenta que amenazan con castigarla por parar. Nunca se muestra que una foto se difunda: sería un espectáculo y daría miedo.',
    },
  },
  {
    items: ['S36'],
    altogether: false,
    why: {
      en: 'Drugs are named to adults only; to students it is “something of value”.',
      es: 'Las drogas se nombran solo a personas adultas; a estudiantes, «algo de valor».',
    },
  },
  {
    items: ['S44', 'S46'],
    altogether: false,
    why: {
      en: 'One neutral sentence each, without words or pictures of it. The story about self-harm opens only in a lesson that a teacher leads.',
      es: 'Una sola frase neutral en cada caso, sin sus palabras ni imágenes. La historia sobre hacerse daño solo se abre en una clase dirigida por un docente.',
    },
  },
  {
    items: ['S71', 'S109'],
    altogether: true,
    why: {
      en: 'Never shown to students, and no death is told or counted anywhere: repeating it can put others at risk. Adults read how fast it can weigh on a child, and what to do then.',
      es: 'Nunca se muestra a estudiantes, y en ninguna parte se cuenta una muerte ni se da su número: repetirlo puede poner en riesgo a otras personas. Las personas adultas leen qué tan rápido puede pesar y qué hacer entonces.',
    },
  },
  {
    items: ['S94', 'S95', 'S96', 'S97'],
    altogether: false,
    why: {
      en: 'Students meet one careful line. The law as a warning silences those who need help, so the rest is a note for adults, by country.',
      es: 'Para estudiantes, una sola frase cuidadosa. La ley como advertencia hace callar a quien necesita ayuda; el resto es una nota para personas adultas, por país.',
    },
  },
  {
    items: [...range(101, 108), ...range(110, 111)],
    altogether: true,
    why: {
      en: 'No figures for students: they contradict each other and age fast. Adults get newer ones with year and source, or the fact without a number; old local ones of about 2015 and 2016 are not repeated.',
      es: 'Sin cifras para estudiantes: se contradicen y envejecen rápido. Las personas adultas reciben las más nuevas, con año y fuente, o el hecho sin número; las viejas y locales, de 2015 y 2016 aproximadamente, no se repiten.',
    },
  },
];

const oldFigure: Words = {
  en: 'An old local figure, of about 2015 or 2016. We found no source for it that can be opened, so it is given to nobody, adults included.',
  es: 'Una cifra vieja y local, de 2015 o 2016 aproximadamente. No encontramos una fuente que se pueda abrir; por eso no se da a nadie, tampoco a personas adultas.',
};

/** Items that stand nowhere in the product, each with its reason. */
export const leftOut: Readonly<Partial<Record<ItemId, Words>>> = {
  S101: {
    en: 'An old figure from one US page, without a source that can be opened. Adults read instead how to begin that talk.',
    es: 'Una cifra vieja de una página de EE. UU., sin una fuente que se pueda abrir. En su lugar, las personas adultas leen cómo empezar esa charla.',
  },
  S104: oldFigure,
  S105: oldFigure,
  S106: oldFigure,
  S107: oldFigure,
  S108: oldFigure,
};
