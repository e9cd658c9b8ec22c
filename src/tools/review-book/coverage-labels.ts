import type { ItemCategory, ItemUse } from '../../scenario/coverage-items.ts';
import type { PageId } from '../../scenario/coverage-places.ts';
import type { Lang } from '../../scenario/types.ts';

/** The words of the coverage report. */
export interface CoverageLabels {
  title: string;
  lead: readonly string[];
  totals: string;
  heads: { category: string; items: string; stories: string; pages: string; out: string };
  all: string;
  columns: { item: string; what: string; whom: string; where: string };
  category: Record<ItemCategory, string>;
  use: Record<ItemUse, string>;
  page: Record<PageId, string>;
  stories: string;
  pages: string;
  leftOut: string;
  /** Names the paragraph at the end that says why. */
  kept: (number: number, altogether: boolean) => string;
  keptTitle: string;
  keptLead: string;
  keptHow: (altogether: boolean) => string;
  nowhere: string;
  nowhereLead: (ids: string) => string;
  whole: string;
  forAdults: string;
}

export const coverageLabels: Record<Lang, CoverageLabels> = {
  en: {
    title: 'Coverage: where each item stands',
    lead: [
      'The content brief lists 165 items that the founding documents name: situations, tricks, fears, facts, actions, help. Here stands for each of them in which story or on which page it is met, or why it is left out.',
      'A story stands here if its own file says that it carries the item. Of a page the very line is printed; that it is really there is checked by a test each time.',
      'Please mark what is missing, what is in the wrong place, and what should not be said to whom.',
    ],
    totals: 'At a glance',
    heads: {
      category: 'Kind',
      items: 'Items',
      stories: 'in stories',
      pages: 'on pages only',
      out: 'left out',
    },
    all: 'All',
    columns: { item: 'No.', what: 'What it is', whom: 'For', where: 'Where it stands' },
    category: {
      SIT: 'Situations',
      TAC: 'Tricks',
      WARN: 'Warning signs',
      FEAR: 'Fears and what keeps from telling',
      FACT: 'Facts',
      STAT: 'Figures',
      ACT: 'What protects',
      ADULT: 'Advice to adults',
      HELP: 'Help that is named',
    },
    use: { K: '8–10', M: '11–13', T: '14–17', A: 'adults', R: 'put differently' },
    page: {
      help: 'Get help now',
      families: 'Families and staff',
      paper: 'Print-outs',
      lesson: 'Lesson',
      privacy: 'Privacy',
      tricks: 'The tricks, in the debrief and in “Pause”',
      services: 'List of services',
    },
    stories: 'Stories',
    pages: 'Pages',
    leftOut: 'Left out',
    kept: (number, altogether) => `Kept from students${altogether ? '' : ' in part'}: see reason ${number}`,
    keptTitle: 'Kept from students on purpose',
    keptLead: 'What students do not meet, or meet only in part, and why. It stands elsewhere.',
    keptHow: (altogether) => (altogether ? 'altogether' : 'in part'),
    nowhere: 'Nowhere yet',
    nowhereLead: (ids) => `These items stand nowhere and have no reason for it: ${ids}`,
    whole: 'Nothing is missing: every item stands somewhere or has its reason.',
    forAdults: 'for adults',
  },
  es: {
    title: 'Cobertura: dónde está cada punto',
    lead: [
      'El documento de contenidos reúne 165 puntos que nombran los textos de partida: situaciones, trucos, miedos, hechos, acciones, ayuda. Aquí se ve en qué historia o en qué página aparece cada uno, o por qué queda fuera.',
      'Una historia figura aquí si su propio archivo dice que trae el punto. De una página se imprime la línea exacta; una prueba comprueba cada vez que sigue ahí.',
      'Marque lo que falte, lo que esté en el lugar equivocado y lo que no deba decirse a alguien.',
    ],
    totals: 'De un vistazo',
    heads: {
      category: 'Tipo',
      items: 'Puntos',
      stories: 'en historias',
      pages: 'solo en páginas',
      out: 'quedan fuera',
    },
    all: 'Todos',
    columns: { item: 'N.º', what: 'Qué es', whom: 'Para', where: 'Dónde está' },
    category: {
      SIT: 'Situaciones',
      TAC: 'Trucos',
      WARN: 'Señales de alerta',
      FEAR: 'Miedos y lo que impide contarlo',
      FACT: 'Hechos',
      STAT: 'Cifras',
      ACT: 'Lo que protege',
      ADULT: 'Consejos para personas adultas',
      HELP: 'Ayuda que se nombra',
    },
    use: { K: '8–10', M: '11–13', T: '14–17', A: 'personas adultas', R: 'dicho de otra forma' },
    page: {
      help: 'Pedir ayuda',
      families: 'Familias y personal escolar',
      paper: 'Hojas para imprimir',
      lesson: 'Clase',
      privacy: 'Privacidad',
      tricks: 'Los trucos, en el cierre y en «Pausa»',
      services: 'Lista de servicios',
    },
    stories: 'Historias',
    pages: 'Páginas',
    leftOut: 'Queda fuera',
    kept: (number, altogether) => `No llega ${altogether ? '' : 'entero '}a estudiantes: ver razón ${number}`,
    keptTitle: 'Lo que no llega a estudiantes, a propósito',
    keptLead: 'Lo que las y los estudiantes no encuentran, o solo en parte, y por qué. Está en otro lugar.',
    keptHow: (altogether) => (altogether ? 'por completo' : 'en parte'),
    nowhere: 'Todavía en ningún lugar',
    nowhereLead: (ids) => `Estos puntos no están en ningún lugar y no tienen una razón: ${ids}`,
    whole: 'No falta nada: cada punto está en algún lugar o tiene su razón.',
    forAdults: 'para personas adultas',
  },
};
