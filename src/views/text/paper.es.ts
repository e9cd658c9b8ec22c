/**
 * Las palabras de las hojas para imprimir, en español neutro: de «tú» a estudiantes y docentes, de «ustedes» en la
 * carta a las familias. Reglas: brief 3.1 a 3.7, 4.4 y 6.
 */

import type { PaperText } from './paper.types.ts';
import { slipWords } from './slips.es.ts';

export const paperEs: PaperText = {
  overview: {
    title: 'Hojas para imprimir',
    lead: [
      'Todo para una clase, en papel. Cada hoja cabe en A4 y en Carta, y se entiende en blanco y negro.',
      'En ninguna hace falta escribir un nombre.',
    ],
  },
  bar: {
    name: 'Esta hoja',
    home: 'Inicio',
    all: 'Todas las hojas',
    print: 'Imprimir',
    size: 'Papel',
    sizes: { a4: 'A4', letter: 'Carta' },
    ages: 'Edades',
    agesOf: { young: 'De 8 a 10', older: 'De 11 a 17' },
    otherStory: 'Otra historia',
    storyTitle: (sheet) => `${sheet}: ¿para qué historia?`,
    storyLead: ['La hoja se arma con la propia historia.'],
    hint: (pages) =>
      pages === 1
        ? '1 página. En la ventana de impresión, elige una escala del 100 por ciento.'
        : `${pages} páginas. En la ventana de impresión, elige una escala del 100 por ciento.`,
  },
  sheets: {
    'lesson-plan': {
      name: 'Plan de clase',
      text: '45 minutos con sus pausas, cada momento decisivo y qué hacer si alguien empieza a contar algo.',
    },
    'question-cards': {
      name: 'Tarjetas de preguntas',
      text: 'Ocho tarjetas para recortar, en parejas o grupos pequeños.',
    },
    'voting-cards': {
      name: 'Tarjetas para votar',
      text: 'De la A a la D, cada una con su figura y su trama.',
    },
    branches: {
      name: 'Todos los caminos',
      text: 'Todas las opciones de una historia con sus razones, lo que suman y las fuentes.',
    },
    curricula: {
      name: 'Cómo encaja en su programa de estudios',
      text: 'Marcos, qué tocan las clases y qué hay que revisar.',
    },
    slips: {
      name: 'Papeletas de confianza',
      text: 'Antes y después, sin nombre, y una hoja para contarlas.',
    },
    letter: { name: 'Carta a las familias', text: 'Qué, por qué, otra tarea, tres charlas cortas, ayuda.' },
    'help-card': { name: 'Hoja de ayuda', text: 'Los servicios de tu país, y tarjetas para cada bolsillo.' },
    poster: { name: 'Cartel de los pasos', text: 'Para el salón, el pasillo, la biblioteca.' },
    'take-home': {
      name: 'Hoja para la casa',
      text: 'Para el refrigerador: los pasos, la frase, quién ayuda.',
    },
    practised: { name: 'Tarjeta «Ya practiqué»', text: 'Una tarjeta pequeña para guardar. No lleva nombre.' },
  },
  pageOf: (n, of) => `Página ${n} de ${of}`,
  cut: 'Recorta por las líneas de puntos.',
  foot: 'Copia libre para escuelas y familias',
  notYourFault: 'No es tu culpa.',
  neverTooLate: 'Nunca es tarde para pedir ayuda.',
  moves: {
    young: [
      { name: 'Detente', text: 'No contestes. Suelta el teléfono.' },
      { name: 'Cuéntalo', text: 'Ve con una persona adulta de confianza. Ahora mismo.' },
    ],
    older: [
      { name: 'No contestes', text: 'No le debes respuesta a nadie.' },
      { name: 'Guarda', text: 'Palabras, usuarios, enlaces, horas. Nunca fotos privadas.' },
      { name: 'Bloquea', text: 'Conserva el chat y tu cuenta.' },
      {
        name: 'Cuéntalo',
        text: 'A una persona adulta de confianza. Cualquier momento sirve, también el primero.',
      },
      {
        name: 'Reporta',
        text: 'En la app y al servicio de tu país. Di que eres menor de edad, aunque tu perfil diga otra cosa.',
      },
    ],
  },
  knownPerson: {
    young: '¿Conoces a la persona? Cuéntalo primero. Bloqueen después.',
    older: '¿Es alguien que conoces en persona? Cuéntalo primero y bloquea con un plan.',
  },

  plan: {
    over: 'Plan de clase',
    facts: {
      ages: 'Edades',
      story: 'Historia',
      app: 'Dónde ocurre',
      format: 'Sirve para',
      minutes: (n) => `unos ${n} minutos`,
      formatIs: (assembly) =>
        assembly ? 'una clase de 45 minutos; una asamblea' : 'una clase de 45 minutos',
    },
    status: {
      draft: 'Borrador: todavía sin revisión de una persona especialista en protección de menores',
      reviewed: 'Con revisión de una persona especialista en protección de menores',
    },
    about: 'De qué trata la historia',
    practise: 'Qué se practica',
    timing: 'Los 45 minutos',
    heads: ['Minutos', 'Qué haces', 'Qué dices y preguntas'],
    rows: [
      {
        minutes: '0–5',
        what: 'Acuerdos del grupo y de qué trata la historia. Papeletas «Antes».',
        notes: '«Pueden parar, mirar a otro lado o salir. No hace falta dar razones.»',
      },
      {
        minutes: '5–8',
        what: 'Para empezar: lo bueno de estar en línea.',
        notes: '«¿Qué tiene de bueno estar en línea?» Anota cinco cosas en el pizarrón.',
      },
      {
        minutes: '8–23',
        what: 'La historia, con todo el grupo o en parejas. Siempre en tercera persona: «¿Qué podría hacer {hero}?»',
        notes: '{pauses}',
      },
      {
        minutes: '23–30',
        what: 'Conversar: las tres preguntas de la página siguiente.',
        notes: 'Si alguien culpa a {hero}: «¿Quién decidió hacer daño?»',
      },
      {
        minutes: '30–36',
        what: 'Ensayar: cada quien escribe una frase para contarlo y la dice en voz baja. Después, una frase para un amigo o una amiga.',
        notes: '«{sentence}»',
      },
      {
        minutes: '36–41',
        what: 'Quién ayuda: personas de esta escuela, la línea de ayuda, cómo reportar. Buzón: cada quien escribe algo.',
        notes: '«Nunca es tarde para pedir ayuda, y nunca es tu culpa.» Se reparten las tarjetas de ayuda.',
      },
      {
        minutes: '41–45',
        what: 'Papeletas «Después». Un rato de calma y luego algo ligero.',
        notes: 'Respiren juntos. La clase termina con algo agradable, nunca con una amenaza.',
      },
    ],
    pauseAt: (where) => `en «${where}»`,
    pauseAfterTelling: 'cuando alguien ya lo sabe',
    before: {
      title: 'Antes de la clase',
      lines: [
        'Dos semanas: avisa la fecha a la persona responsable de protección y a orientación. Juega la historia completa. Acuerden quién estará libre ese día.',
        'Una semana: la carta a las familias. Averigua con discreción si alguien necesita otro plan; ese día no se señala a nadie.',
        'Ese día: los asientos hacia ti, la salida libre, la hoja de ayuda en la pared, el buzón de preguntas en el salón.',
      ],
    },
    ground: {
      title: 'Acuerdos con el grupo',
      lines: [
        'Nos escuchamos. Se vale pasar.',
        'Sin historias propias ni nombres: «A alguien le podría pasar…»',
        'Reímos con la gente, no de la gente. Nadie juzga lo que otros eligen.',
        '«No puedo guardar secretos sobre la seguridad. Aviso a quien puede ayudar.»',
      ],
    },
    questions: 'Tres preguntas para conversar',
    ifBlame: (hero) => `Si alguien culpa a ${hero}: «¿Quién decidió hacer daño?»`,
    notes: 'Mis notas',
    disclosure: 'Si alguien empieza a contar algo',
    classOnly: {
      title: 'Esta historia pide más cuidado',
      lines: [
        'Solo con alguien de orientación libre ese día. Nunca en una asamblea, nunca a solas la primera vez.',
        'Dos cosas son ciertas a la vez: se toma en serio y no es responsabilidad del personaje.',
        'No digas que alguien finge. Nadie tiene que resolverlo a solas ni en secreto.',
        'Ten a la vista los números de emergencia y de crisis. Después, pregunta cómo están.',
      ],
    },
    moments: 'Los momentos decisivos',
    momentsLead: (hero) =>
      `El grupo se encuentra con algunos, según lo que elija. Ninguna elección es un error del grupo: todas llevan adelante y la ayuda funciona desde cualquier punto. En cada uno se pregunta: «¿Qué podría hacer ${hero}?»`,
    momentsOn: 'Los momentos decisivos, continuación',
    ask: (hero) => `¿Qué podría hacer ${hero}?`,
    fits: { helps: 'ayuda', mixed: 'ayuda en parte', risky: 'con riesgo aquí' },
    phases: {
      before: 'Antes del giro',
      pressure: 'La presión',
      threat: 'Lo más difícil',
      after: 'Con ayuda',
    },
    anyTime:
      'El grupo también puede dar un paso en cualquier momento. La historia le responde, venga cuando venga.',
    assemblyOver: 'Plan de asamblea',
    assembly: '20 minutos, todo un grado escolar',
    assemblyLead: [
      'Una clase funciona mejor que una asamblea, porque hay que poder preguntar y recibir ayuda. Por eso la asamblea solo abre el tema.',
      'Pensar, no contestar: sin votos, sin manos, sin respuestas en voz alta. En menos de una semana sigue una clase.',
    ],
    assemblyRows: [
      {
        minutes: '0–3',
        what: 'Bienvenida. Un solo acuerdo: nos escuchamos.',
        notes: '«Hoy se trata de ayudarnos en línea. Pueden mirar a otro lado o salir.»',
      },
      {
        minutes: '3–9',
        what: 'La historia en la pantalla, hasta su corte.',
        notes: '«¿Cuál es la señal de alarma? Piensen, no contesten.»',
      },
      {
        minutes: '9–13',
        what: 'Los pasos, uno por uno. Cada quien practica en silencio la frase para contarlo.',
        notes: '«{sentence}»',
      },
      {
        minutes: '13–17',
        what: 'Quién ayuda en esta escuela: caras y salones. La línea de ayuda.',
        notes: '«Nunca es tarde, y nunca es tu culpa.»',
      },
      {
        minutes: '17–20',
        what: 'Un cierre tranquilo con algo amable para hacer hoy. El personal se queda en las puertas.',
        notes: 'Di qué día será la clase que sigue.',
      },
    ],
    assemblyCut: 'Dónde se detiene la historia',
    assemblyEnds: (where) => `Termina justo antes de: ${where}`,
    assemblyCloses: 'Después se lee en voz alta:',
    assemblyFill: [
      'Quién ayuda en esta escuela, y en qué salón',
      'Día de la clase que sigue',
      'Personal en las puertas',
    ],
  },

  branches: {
    over: 'Todos los caminos',
    facts: { number: 'Número', moments: 'Momentos decisivos', endings: 'Escenas finales' },
    summary: 'Toda la historia, en breve',
    how: {
      title: 'Cómo leer esta hoja',
      lines: [
        'Cada opción dice si ayuda, por qué, adónde lleva y cuánto suma. Nada resta nunca.',
        'Contarlo suma todo en cualquier momento. Guardar, bloquear, contar y denunciar también se puede en todos los demás momentos, y la historia responde.',
        'Los números no se muestran nunca a los estudiantes. Ven «fuerte», «va bien» o «la próxima vez».',
      ],
    },
    tricks: 'Trucos que aparecen',
    people: 'A quién se le puede contar y cómo responde',
    kinds: {
      good: 'responde bien',
      clumsy: 'primero se equivoca y luego lo arregla',
      later: 'ahora no tiene tiempo, y ayuda otra persona adulta',
      friend: 'una amistad, que lleva hasta una persona adulta',
      helpline: 'llamada o chat con gente preparada',
    },
    moments: 'Todos los momentos decisivos',
    momentsOn: 'Todos los momentos decisivos (sigue)',
    momentsLead: 'En el orden de la historia. Cada recorrido pasa por algunos.',
    noScore: 'no suma y no resta',
    if: {
      told: 'si alguien ya lo sabe',
      untold: 'si todavía nadie lo sabe',
      blocked: 'si la cuenta ya está bloqueada',
      open: 'si todavía no está bloqueada',
    },
    endings: 'Cómo puede terminar',
    doors: { asked: 'una persona adulta tuvo que preguntar', late: 'contado tarde', told: 'contado pronto' },
    sources: 'De dónde salen sus reglas',
    sourcesLead:
      'Lo que enseña la historia sigue estas páginas y estudios. Abra cada fuente antes de citarla.',
  },

  curricula: {
    over: 'Para planificar',
    title: 'Cómo encaja en su programa de estudios',
    lead: [
      'Con nuestras palabras, no con las suyas. Los marcos cambian: revise el texto vigente antes de citar un código o de decir que una clase lo cumple.',
    ],
    heads: ['Marco', 'Qué tocan estas clases', 'Revisar'],
    rows: [
      {
        name: 'Estándares ISTE, estudiantes 1.2: ciudadanía digital',
        fit: 'Conducta segura, legal y ética en línea. Huella digital. Cuidar el propio bienestar. Privacidad y seguridad de las cuentas.',
        check: 'Los indicadores se redactaron de nuevo hace poco.',
      },
      {
        name: 'CASEL: cinco competencias',
        fit: 'Autoconciencia: la sensación de alarma. Autogestión: primero la pausa. Conciencia social: el lado de la amistad. Relaciones: límites, pedir ayuda. Decisiones responsables: qué va primero.',
        check: 'De conocimiento general: revise el texto vigente.',
      },
      {
        name: 'Common Sense: ciudadanía digital',
        fit: 'Conversar en línea con seguridad, sensaciones de alerta, relaciones y comunicación.',
        check: 'Su licencia permite enlazarlo, no copiarlo.',
      },
      {
        name: 'Inglaterra: guía RSHE de 2025, obligatoria desde septiembre de 2026',
        fit: 'Primaria: relaciones de respeto, límites, riesgos de compartir datos e imágenes. Secundaria: consentimiento, daños en línea, imágenes falsas hechas con IA. Las familias pueden ver los materiales.',
        check: 'Solo la conocemos por noticias: lea antes el texto oficial.',
      },
      {
        name: 'Reino Unido, UKCIS: Education for a Connected World',
        fit: 'Imagen e identidad. Relaciones en línea: engaño con fines de abuso, coacción, consentimiento, cuándo y cómo actuar. Reputación, acoso, información, bienestar, privacidad.',
        check: 'Revise lo que dice de cada edad.',
      },
      {
        name: 'CEOP y PSHE Association: principios de una prevención que funciona',
        fit: 'Sin impactar, sin culpar, en tercera persona, con práctica, con ayuda a la vista, con las familias.',
        check: 'También piden suficientes clases y docentes con formación: eso queda en sus manos.',
      },
      {
        name: 'Australia: marco de buenas prácticas de eSafety',
        fit: 'Derechos. Fortalezas, resiliencia y riesgo. Toda la escuela. Dentro del programa. Revisión.',
        check: 'Revise los elementos vigentes.',
      },
      {
        name: 'Estados Unidos: Ley de Erin',
        fit: 'Los estudiantes aprenden a notar y a contar. El personal y las familias tienen su propia parte.',
        check: 'Los deberes y las excepciones cambian de un estado a otro: pregunte en su distrito.',
      },
      {
        name: 'España: LOPIVI · México: orientaciones de la SEP',
        fit: 'Bienestar y protección en la escuela; una persona responsable; prevención con las familias.',
        check: 'No lo hemos confirmado: pregunte a su autoridad.',
      },
    ],
    audiences: {
      title: 'Tres públicos, un mismo lenguaje',
      lines: [
        'Estudiantes: las historias, a solas o en clase.',
        'Personal: el plan de clase, qué hacer si alguien empieza a contar, «Tocan a la puerta».',
        'Familias: la carta, las tres charlas cortas, la hoja para la casa.',
      ],
    },
  },

  pauses: {
    names: ['Algo cambia', 'La petición', 'Antes del primer paso', 'Después de contarlo'],
    questions: [
      '¿Qué cambió?',
      '¿Qué sensación es la alarma?',
      '¿Qué va primero, y por qué?',
      '¿Qué hizo bien la persona adulta?',
    ],
    harmless: [
      '¿Qué sabemos hasta ahora, y qué no?',
      '¿Qué haría que esté bien? ¿Y qué no?',
      '¿Qué se comprueba primero, y por qué?',
      '¿Qué cambió al preguntar?',
    ],
  },

  cards: {
    title: (story) => `Tarjetas de preguntas: ${story}`,
    lead: 'Una tarjeta para cada pareja o grupo. Se vale pasar.',
    talk: (n) => `Conversar ${n}`,
    always: 'Siempre',
    alwaysQuestion: '¿Quién decidió hacer daño aquí, y quién no?',
    alwaysHarmless: '¿Por qué comprobar nunca está mal, aunque todo esté bien?',
    rule: '«A alguien le podría pasar…» Sin nombres ni historias propias.',
  },

  voting: {
    title: 'Tarjetas para votar',
    lead: 'Una hoja por estudiante o pareja. Recorta, o dobla dos veces para mostrar una sola.',
    shapes: ['círculo', 'cuadrado', 'triángulo', 'estrella'],
  },

  slips: {
    title: { before: 'Papeletas de confianza: antes', after: 'Papeletas de confianza: después' },
    lead: 'Ocho por hoja. Se doblan una vez y van a una caja; nadie las lee una por una.',
    when: { before: 'Antes', after: 'Después' },
    noName: 'Sin nombre. Marca una en cada línea.',
    head: 'Creo que…',
    ...slipWords,
    countTitle: 'Contar las papeletas',
    countLead: [
      'Haz una raya por cada marca y luego escribe el total.',
      '¿Menos de cinco? Escribe «algunas».',
    ],
    countHeads: ['El grupo', 'Antes', 'Después'],
    countCaption: 'Rayas y totales de todo el grupo',
    countRules: {
      title: 'Qué son estos números, y qué no',
      lines: [
        'Muestran de qué conversar la próxima vez. No evalúan a estudiantes, grupos ni docentes.',
        'Lo que se elige en una historia no es prueba de nada en la vida de nadie.',
        'Con esto no se califica, no se compara y no se busca a nadie en particular.',
        'Destruye hoy las papeletas. Guarda los totales solo mientras los necesites.',
      ],
    },
    countTalk: {
      title: 'Donde haya muchos «aún no», pregunta la próxima vez',
      lines: [
        'Notar: «¿Cuándo se sintió distinto el chat? ¿Qué había cambiado?»',
        'Saber qué hacer: «¿Qué va primero, y por qué? ¿Y si eso no funciona?»',
        'Contarlo: «¿Qué hace difícil contarlo? ¿Qué podría decir una persona adulta para que sea más fácil?»',
      ],
    },
  },

  letter: {
    fillTop: ['Escuela', 'Fecha'],
    title: 'Una clase sobre la presión en los chats',
    dear: 'Estimadas familias:',
    opening: [
      'Vamos a trabajar con «Cuenta conmigo», una simulación para practicar. Sus hijas e hijos ayudan a un personaje inventado en un chat que poco a poco se vuelve presión, y practican lo que ayuda de verdad: no contestar, guardar los mensajes, bloquear, contárselo a una persona adulta de confianza y reportar.',
    ],
    fillLesson: ['Día de la clase', 'Grupo'],
    why: {
      title: 'Por qué lo hacemos',
      lines: [
        'El chantaje en línea puede pasarle a cualquiera, en cualquier familia, y nunca es culpa de quien lo sufre. Muchas veces se calla por vergüenza o por miedo. Lo que más ayuda es una persona adulta a quien se atrevan a contárselo, y haber practicado las palabras un día tranquilo.',
      ],
    },
    see: {
      title: 'Qué se ve en la clase, y qué no',
      lines: [
        'No se muestra, describe ni insinúa nada sexual. Las apps y las personas son inventadas.',
        'Siempre se habla del personaje. A nadie se le pregunta por su propia vida.',
        'Se puede parar, mirar a otro lado o salir, sin dar razones.',
        'Sin cuentas, sin nombres, sin calificación. No se registra lo que cada quien elige.',
        'Con gusto les mostramos todo antes de la clase. Basta con pedirlo.',
      ],
    },
    optOut: {
      title: 'Si prefieren otra tarea',
      lines: [
        'Su hija o hijo puede hacer algo del mismo valor, por ejemplo diseñar un cartel de ayuda. No hace falta dar razones, y se arregla con discreción.',
      ],
    },
    fillOptOut: 'Les pedimos avisar antes del',
    invite:
      'También les invitamos a jugar una historia: en la página de inicio, elijan «Familias y escuela».',
    contact: '¿Preguntas, o algo que debamos saber?',
    fillContact: ['Pregunten por', 'Teléfono o correo'],
    sign: 'Con un saludo cordial',
    backTitle: 'Para la casa: hablar, escuchar, pedir ayuda',
    sayFirst: 'Buenas primeras palabras',
  },

  helpCard: {
    title: 'Hay quien te ayude',
    titleYoung: 'Hay quien te ayude',
    fill: 'En nuestra escuela puedes ir con',
    pocketTitle: 'Tarjetas de ayuda para el bolsillo',
    pocketLead: 'Una para cada estudiante, así nadie llama la atención por tomarla.',
    pocketCard: 'Hay quien te ayude',
    pocketLine: 'No es tu culpa. Nunca es tarde.',
  },

  poster: {
    title: { young: '¿Un chat se siente mal?', older: 'Cuando un chat se vuelve presión' },
    lead: { young: 'Dos cosas ayudan. Siempre.', older: 'Cinco pasos que ayudan de verdad' },
    grownUp: 'La persona adulta guarda, bloquea y reporta contigo.',
    anyTime: 'Contarlo sirve en cualquier momento.',
    danger: '¿Peligro ahora?',
    fill: 'En nuestra escuela puedes ir con',
  },

  takeHome: {
    over: 'Para la puerta del refrigerador',
    title: { young: 'Hoy ayudamos a alguien', older: 'Hoy practicamos cómo ayudar' },
    lead: {
      young: 'Ayudamos a un personaje inventado en un chat.',
      older: 'En clase ayudamos a un personaje inventado cuando un chat se volvió presión.',
    },
    movesTitle: 'Lo que ayuda',
    sentenceTitle: 'Una frase que abre puertas',
    sentence: {
      young: 'Necesito ayuda con algo de internet.',
      older: 'Necesito ayuda con algo de internet y me da miedo que te enojes.',
    },
    sentenceHint: 'Dila, susúrrala o muestra esta hoja.',
    tryTitle: 'Para probar en casa',
    tries: {
      young: [
        'Piensa en tres personas adultas para contarles.',
        'Digan la frase una vez. Se vale reír.',
        'Acuerden: contarlo nunca cuesta la tableta.',
      ],
      older: [
        'Piensa en tres personas adultas con quienes ir. Una vive en otra casa.',
        'Di la frase una vez en voz alta. La primera es la más difícil.',
        'Acuerden esto: contarlo nunca cuesta el teléfono.',
        'Vean juntos los ajustes de privacidad de una app.',
      ],
    },
    adultsTitle: 'Para las personas adultas de la casa',
    adults: [
      '«Gracias por contármelo. No es tu culpa.» No hay mejor comienzo.',
      'Sin preguntas que empiecen con «por qué». Y el teléfono se queda donde está.',
      'Guarden mensajes y nombres. Nunca miren, copien ni envíen fotos privadas.',
      'No paguen, no contesten, no enfrenten a nadie. Bloqueen y denuncien juntos.',
    ],
    fill: 'En la escuela, pregunten por',
  },

  practised: {
    title: 'Tarjetas «Ya practiqué»',
    lead: 'Cuatro por hoja. No llevan nombre y no dicen nada de la vida de nadie.',
    cardTitle: 'Ya practiqué',
    sentence: 'Mi frase',
    people: {
      young: 'Tres personas adultas para contarles. Basta con pensarlas.',
      older: 'Tres personas adultas con quienes puedo ir. Basta con pensarlas.',
    },
    foot: 'Nunca es tarde para pedir ayuda.',
  },
};
