import type { Lang } from '../../scenario/types.ts';

/** The words of the review book around the story's own. */
export interface BookLabels {
  book: string;
  status: Record<'draft' | 'reviewed', string>;
  lead: string;
  sign: string;
  signFields: string[];
  verdicts: string[];
  notes: string;
  facts: string;
  ages: string;
  adults: string;
  pattern: string;
  minutes: string;
  harmless: string;
  figures: (f: {
    beats: number;
    decisions: number;
    endings: number;
    paths: number;
    words: number;
    grade: number;
  }) => string;
  before: string;
  summary: string;
  people: string;
  map: string;
  mapLead: string;
  beats: string;
  phase: Record<'before' | 'pressure' | 'threat' | 'after', string>;
  move: Record<'pause' | 'save' | 'block' | 'tell' | 'report', string>;
  kind: Record<'good' | 'clumsy' | 'later' | 'friend' | 'helpline', string>;
  fit: Record<'helps' | 'mixed' | 'risky', string>;
  door: Record<'asked' | 'late' | 'told', string>;
  late: string;
  asks: string;
  score: string;
  flag: string;
  why: string;
  opens: string;
  when: Record<'told' | 'untold' | 'blocked' | 'open', string>;
  leads: string;
  stays: string;
  ending: string;
  image: string;
  trick: string;
  tile: Record<'request' | 'threat' | 'picture', string>;
  answers: string;
  answersLead: string;
  again: string;
  tell: string;
  openers: string;
  report: string;
  illFitting: string;
  debrief: string;
  debriefParts: Record<'line' | 'fault' | 'power' | 'questions' | 'checked' | 'endCard', string>;
  assembly: (beat: string) => string;
  covers: string;
  sources: string;
  them: string;
  narrator: string;
  app: string;
  told: string;
  thought: string;
  index: string;
}

export const labels: Record<Lang, BookLabels> = {
  en: {
    book: 'Review book',
    status: {
      draft: 'Draft, not yet reviewed by a safeguarding professional',
      reviewed: 'Reviewed by a safeguarding professional',
    },
    lead: 'Every text that a student can see stands here, with the scores and the reasons. Please mark what should change; a word in the margin is enough.',
    sign: 'Sign-off',
    signFields: ['Name', 'Role and organisation', 'Date', 'Signature'],
    verdicts: ['Fine as it is', 'Fine with the changes marked', 'Not in this form'],
    notes: 'Notes',
    facts: 'About this story',
    ages: 'Ages',
    adults: 'for adults',
    pattern: 'Order of right responses',
    minutes: 'Minutes',
    harmless: 'Harmless look-alike: nobody does wrong in it',
    figures: (f) =>
      `${f.beats} beats, ${f.decisions} decisive moments, ${f.endings} endings, ${f.paths} different ways, ${f.words} words, reading grade ${f.grade}`,
    before: 'Before it begins',
    summary: 'Summary for whoever does not want to play',
    people: 'Who is in it',
    map: 'Map',
    mapLead: 'Every beat with where it leads.',
    beats: 'The story, beat by beat',
    phase: { before: 'before', pressure: 'pressure', threat: 'threat', after: 'after' },
    move: { pause: 'Pause and look', save: 'Save', block: 'Block', tell: 'Tell', report: 'Report' },
    kind: {
      good: 'answers well',
      clumsy: 'gets it wrong first and mends it',
      later: 'has no time, another adult helps',
      friend: 'a friend, who leads on to an adult',
      helpline: 'the child helpline of the country',
    },
    fit: { helps: 'helps', mixed: 'helps in part', risky: 'risky' },
    door: { asked: 'an adult had to ask', late: 'told late', told: 'told' },
    late: 'Late door: told, never chosen',
    asks: 'An adult asks: ',
    score: 'Score',
    flag: 'Coaching card',
    why: 'Why',
    opens: 'Exercise',
    when: {
      told: 'only once somebody knows',
      untold: 'only while nobody knows',
      blocked: 'only once blocked',
      open: 'only while not blocked',
    },
    leads: 'leads to',
    stays: 'stays here',
    ending: 'Ending',
    image: 'Image to remember',
    trick: 'trick',
    tile: {
      request: '[Tile in place of words that ask for a private picture]',
      threat: '[Tile in place of words that threaten to share a private picture]',
      picture: '[Tile in place of a private picture, which is never shown]',
    },
    answers: 'How the story answers the safety bar',
    answersLead: 'Every move can be made in every beat; this is what follows, by phase.',
    again: 'A move that has been done already',
    tell: 'The people who can be told',
    openers: 'First sentences',
    report: 'The report form',
    illFitting: 'Does not fit so well: ',
    debrief: 'Debrief',
    debriefParts: {
      line: 'Debrief line',
      fault: 'Fault',
      power: 'Sentence to practise',
      questions: 'To talk about',
      checked: 'What could be checked',
      endCard: 'End card',
    },
    assembly: (beat) => `In an assembly the story ends before “${beat}” and closes with:`,
    covers: 'Items of the content brief',
    sources: 'Sources',
    them: 'the other side',
    narrator: 'narrator',
    app: 'app',
    told: 'whoever was told',
    thought: 'thinks',
    index: 'All stories',
  },
  es: {
    book: 'Libro de revisión',
    status: {
      draft: 'Borrador, aún sin revisar por una persona profesional de protección infantil',
      reviewed: 'Revisado por una persona profesional de protección infantil',
    },
    lead: 'Aquí está cada texto que ve una alumna o un alumno, con los puntos y las razones. Marque lo que deba cambiar; basta una palabra al margen.',
    sign: 'Visto bueno',
    signFields: ['Nombre', 'Cargo e institución', 'Fecha', 'Firma'],
    verdicts: ['Bien así', 'Bien con los cambios marcados', 'No en esta forma'],
    notes: 'Notas',
    facts: 'Sobre esta historia',
    ages: 'Edades',
    adults: 'para personas adultas',
    pattern: 'Orden de las respuestas adecuadas',
    minutes: 'Minutos',
    harmless: 'Parecido inofensivo: aquí nadie hace nada malo',
    figures: (f) =>
      `${f.beats} escenas, ${f.decisions} momentos decisivos, ${f.endings} finales, ${f.paths} caminos distintos, ${f.words} palabras, grado de lectura ${f.grade}`,
    before: 'Antes de empezar',
    summary: 'Resumen para quien no quiere jugar',
    people: 'Quiénes aparecen',
    map: 'Mapa',
    mapLead: 'Cada escena y a dónde lleva.',
    beats: 'La historia, escena por escena',
    phase: { before: 'antes', pressure: 'presión', threat: 'amenaza', after: 'después' },
    move: {
      pause: 'Pausar y mirar',
      save: 'Guardar',
      block: 'Bloquear',
      tell: 'Contar',
      report: 'Denunciar',
    },
    kind: {
      good: 'responde bien',
      clumsy: 'primero se equivoca y lo arregla',
      later: 'no tiene tiempo, ayuda otra persona adulta',
      friend: 'una amistad, que lleva a una persona adulta',
      helpline: 'la línea de ayuda infantil del país',
    },
    fit: { helps: 'ayuda', mixed: 'ayuda en parte', risky: 'arriesgado' },
    door: { asked: 'una persona adulta tuvo que preguntar', late: 'contado tarde', told: 'contado' },
    late: 'Puerta tardía: se cuenta, nunca se elige',
    asks: 'Pregunta una persona adulta: ',
    score: 'Puntos',
    flag: 'Tarjeta de apoyo',
    why: 'Por qué',
    opens: 'Ejercicio',
    when: {
      told: 'solo si alguien ya sabe',
      untold: 'solo si nadie sabe',
      blocked: 'solo si ya está bloqueado',
      open: 'solo si no está bloqueado',
    },
    leads: 'lleva a',
    stays: 'se queda aquí',
    ending: 'Final',
    image: 'Imagen para recordar',
    trick: 'truco',
    tile: {
      request: '[Recuadro en lugar de palabras que piden una foto privada]',
      threat: '[Recuadro en lugar de palabras que amenazan con difundir una foto privada]',
      picture: '[Recuadro en lugar de una foto privada, que nunca se muestra]',
    },
    answers: 'Cómo responde la historia a la barra de seguridad',
    answersLead: 'Cada paso se puede dar en cada escena; esto es lo que sigue, por fase.',
    again: 'Un paso que ya se dio',
    tell: 'Las personas a quienes se puede contar',
    openers: 'Primeras frases',
    report: 'El formulario de denuncia',
    illFitting: 'No encaja tan bien: ',
    debrief: 'Cierre',
    debriefParts: {
      line: 'Frase del cierre',
      fault: 'Culpa',
      power: 'Frase para practicar',
      questions: 'Para conversar',
      checked: 'Qué se podía comprobar',
      endCard: 'Tarjeta final',
    },
    assembly: (beat) => `En una asamblea la historia termina antes de «${beat}» y cierra con:`,
    covers: 'Puntos del documento de contenidos',
    sources: 'Fuentes',
    them: 'la otra parte',
    narrator: 'narración',
    app: 'app',
    told: 'quien ya sabe',
    thought: 'piensa',
    index: 'Todas las historias',
  },
};
