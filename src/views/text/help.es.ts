/** Página de ayuda, privacidad, familias y personal escolar en español neutro. Reglas: brief 3.1 a 3.7. */

import type { FamiliesText, HelpPageText, HelpText, PrivacyText } from './help.types.ts';
import { noticesEs } from './notices.es.ts';

const help: HelpPageText = {
  title: 'Pedir ayuda ahora',
  first: [
    'Respira. Llegaste al lugar correcto.',
    'No es tu culpa, haya pasado lo que haya pasado.',
    'Tampoco si enviaste algo, pagaste o esperaste.',
    'Nunca es tarde para pedir ayuda.',
  ],
  danger: {
    young: {
      title: '¿Alguien está en peligro?',
      lines: [
        'Busca ya a una persona adulta. O llama al número de aquí.',
        '¿Te sientes tan mal que no estás a salvo? Díselo ya a una persona adulta.',
        '¿Te asusta lo que le pase a otra persona? Cuéntalo. No te toca arreglarlo.',
      ],
    },
    older: {
      title: '¿Alguien podría salir lastimado?',
      lines: [
        'Busca a una persona adulta o llama ya al número de emergencias.',
        'También si alguien dice que va a ir a buscarte.',
        '¿Sientes que no puedes más o piensas en hacerte daño? Mereces ayuda ahora.',
        'Quédate cerca de alguien y llama o escribe aquí.',
        '¿Alguien dijo que va a hacerse daño? Tómalo en serio y cuéntalo ya.',
        'No es tu responsabilidad y no tienes que cargar con eso a solas.',
      ],
    },
  },
  steps: {
    young: {
      title: 'Qué hacer',
      steps: [
        { name: 'Para', lines: ['No contestes. Deja la pantalla como está.'] },
        { name: 'Cuéntalo', lines: ['Ve con una persona adulta de confianza. Ve ahora.'] },
        {
          name: 'Te ayudan',
          lines: [
            'Juntos guardan los mensajes, bloquean y reportan.',
            'Nunca guardes, muestres ni envíes fotos privadas.',
            'Di cuántos años tienes de verdad.',
            'No importa si tu perfil dice otra edad.',
          ],
        },
      ],
    },
    older: {
      title: 'Qué hacer, en este orden',
      steps: [
        {
          name: 'Deja de contestar',
          lines: [
            'No contestes. No pagues ni envíes nada más.',
            '¿Ya pagaste? Puedes parar ahora. Una persona adulta puede intentar cancelarlo.',
          ],
        },
        {
          name: 'Guarda pruebas',
          lines: [
            'Guarda mensajes, nombres de usuario, enlaces y fechas.',
            'Nunca guardes, captures ni reenvíes una foto privada.',
          ],
        },
        { name: 'Bloquea', lines: ['Bloquea a esa persona. No borres el chat ni tu cuenta.'] },
        {
          name: 'Cuéntalo',
          lines: [
            'Habla con una persona adulta de confianza o con una línea de ayuda.',
            'Puedes hacerlo primero o en cualquier momento.',
          ],
        },
        {
          name: 'Reporta y denuncia',
          lines: [
            'Reporta en la app y denuncia en el servicio de esta página.',
            'Di que eres menor de edad, aunque tu perfil diga otra cosa.',
          ],
        },
      ],
    },
  },
  knownPerson: {
    young: {
      title: '¿Conoces a esa persona?',
      lines: ['Primero cuéntaselo a una persona adulta. Luego hagan un plan juntos.'],
    },
    older: {
      title: '¿La conoces en persona?',
      lines: [
        'Cuéntaselo a una persona adulta antes de bloquear.',
        'Podría reaccionar fuera de internet. Un plan acompañado es más seguro.',
      ],
    },
  },
  picture: {
    young: {
      title: '¿Hay una foto privada?',
      lines: [
        'Tampoco es tu culpa.',
        'Una foto enviada ya no la controlas.',
        'Y hay personas y herramientas que logran retirar fotos.',
        'Una persona adulta puede pedirlo contigo.',
      ],
    },
    older: {
      title: 'Si hay una foto privada',
      lines: [
        'Una foto enviada ya no la controlas, y hay herramientas y personas reales que logran que se retiren fotos.',
        'No tienes que mostrársela a nadie que te ayude.',
        'No la descargues ni se la envíes a nadie, ni siquiera como prueba.',
        'Una foto falsa también cuenta. Ayudan las mismas personas.',
        '¿Te mandaron la foto de alguien más? Que no pase de ti. Cuéntalo hoy.',
      ],
    },
  },
  who: {
    young: {
      title: 'A quién contárselo',
      lines: [
        'Tu mamá, tu papá o quien te cuida',
        'Tu abuela, tu abuelo, una tía o un tío',
        'Una maestra, un maestro u otra persona de la escuela',
        'Quien te entrena o dirige tu club',
        'Una línea de ayuda infantil',
      ],
    },
    older: {
      title: 'A quién contárselo',
      lines: [
        'Tu mamá, tu papá o quien te cuida',
        'Alguien más de tu familia o de la familia de una amistad',
        'Docentes, orientación o enfermería de la escuela',
        'Quien te entrena o dirige tu grupo',
        'Una línea de ayuda para menores',
        'La policía',
      ],
    },
  },
  words: {
    young: {
      title: 'Qué puedes decir',
      lines: [
        '«Necesito ayuda con algo de internet.»',
        '«Alguien me pidió guardar un secreto.»',
        '«Me siento mal y me da miedo que te enojes.»',
        '«¿Te sientas conmigo?»',
      ],
      hint: '¿No te sale? Muestra la tarjeta. ¿No te ayudó? Cuéntaselo a otra persona adulta.',
    },
    older: {
      title: 'Una primera frase',
      lines: [
        '«Necesito ayuda con algo de internet y me da miedo que te enojes.»',
        '«Alguien me está presionando y no sé qué hacer.»',
        '«Me cuesta decirlo. ¿Te puedo mostrar los mensajes?»',
        '«Por favor, primero solo escúchame.»',
        '«Me preocupa una amistad y no debo guardarlo en secreto.»',
      ],
      hint: '¿No te sale en voz alta? Muestra la tarjeta. Si alguien no puede ayudarte, habla con otra persona.',
    },
  },
  afterwards: {
    young: {
      title: 'Qué pasa después',
      lines: [
        'La persona adulta te escucha.',
        'Juntos bloquean y reportan.',
        'Puedes preguntar todo lo que quieras.',
      ],
    },
    older: {
      title: 'Qué pasa cuando lo cuentas o lo denuncias',
      lines: [
        'Una línea de ayuda te escucha. Tú decides cuánto cuentas.',
        'La mayoría guarda la confianza, salvo que crean que no estás a salvo.',
        'Las denuncias las leen personas preparadas para esto. Quizá te hagan preguntas.',
        'Pueden pasarla a la policía. Se ocupan de quien hizo esto.',
      ],
    },
  },
  card: {
    open: 'Mostrar esta pantalla a una persona adulta',
    close: 'Volver a la página de ayuda',
    title: 'Ayúdame, por favor',
    child: [
      'Necesito ayuda.',
      'Me está pasando algo en internet.',
      'Me cuesta decirlo.',
      'Por favor, mantén la calma y quédate conmigo.',
    ],
    adultTitle: 'Para la persona adulta que lee esto',
    adult: [
      'Puedes decir: «Gracias por contármelo. No es tu culpa».',
      'Pregunta: «¿Qué necesitas ahora?». Evita las preguntas que empiezan con «por qué».',
      'Que conserve su teléfono. No borren nada, no paguen nada, no escriban a esa persona.',
      'Lean juntos los mensajes si quiere. No mires, copies ni envíes fotos privadas.',
      'Si alguien corre peligro, quédate a su lado y llama al número de emergencias.',
      'Los servicios de la página de ayuda son para los dos.',
    ],
  },
  services: {
    title: (country) => `Ayuda en: ${country}`,
    kinds: {
      emergency: 'Peligro ahora',
      helpline: 'Hablar con alguien',
      report: 'Denunciar',
      removal: 'Ayuda para que retiren una foto',
      crisis: 'Cuando todo es demasiado',
      police: 'Policía',
      advice: 'Leer qué hacer',
      adults: 'Para personas adultas',
    },
    withAdult: 'Con una persona adulta',
    verbs: {
      phone: 'Llama al',
      text: 'Manda un mensaje al',
      web: 'Abre',
      email: 'Escribe a',
      chat: 'Chatea en',
    },
    textWord: (word, number) => `Manda ${word} al ${number}`,
    changeCountry: 'Cambiar de país',
    chooseCountry: 'Elige tu país',
    noCountry: 'Nunca adivinamos dónde estás. Elige tu país para ver sus servicios.',
    lastReviewed: (date) => `Última revisión: ${date}, con páginas públicas. Los números pueden cambiar.`,
    checkLocally: 'Compruébalo donde vives',
    checkWithAdult: 'Comprueba estos datos con una persona adulta.',
    tryNext: 'Si uno no funciona, prueba con el siguiente.',
    free: 'La ayuda de verdad es gratis. Nunca pagues a quien promete arreglarlo.',
    otherSite: 'Estos enlaces abren otros sitios web, con sus propias reglas.',
  },
  honest: {
    title: 'Conviene saberlo',
    lines: [
      'Esta página no registra nada, ni siquiera qué botón tocas.',
      'Salir de esta página no borra el historial de tu navegador.',
      'Una llamada o un mensaje puede verse en la lista del teléfono.',
      'En un equipo de la escuela, su red puede ver qué sitios se abren.',
    ],
  },
  back: 'Volver',
};

const privacy: PrivacyText = {
  title: 'Tu privacidad',
  children: {
    title: 'Para niñas y niños',
    lines: [
      'No te pedimos tu nombre.',
      'No hay cuenta ni contraseña.',
      'Nadie ve lo que eliges en una historia.',
      'No tienes que escribir nada sobre ti.',
      'Nada de lo que haces aquí sale de este dispositivo.',
    ],
  },
  kept: {
    title: 'Qué se queda en este dispositivo',
    lead: 'Para que puedas seguir después, el navegador de este dispositivo recuerda:',
    lines: [
      'tus ajustes, como el idioma, el tamaño de letra y el sonido',
      'el grupo de edad y el país que elegiste',
      'por dónde vas en una historia empezada, con lo elegido hasta ahí',
      'qué historias terminaste, sin lo que elegiste en ellas',
      'qué trucos aprendiste a notar y qué pasos practicaste',
      'de una clase que alguien da aquí: por dónde va, cuántas manos hubo y los totales de las papeletas, hasta que se termina',
      'de un plan de clase: edad, duración, historias y lo que se ha marcado, hasta que se quita',
      'de una asamblea: los nombres de quienes ayudan en la escuela, como los escribió el personal',
    ],
  },
  never: {
    title: 'Qué no pasa nunca',
    lines: [
      'Sin publicidad, sin rastreo, sin estadísticas de visitas.',
      'Sin cookies y sin conexión con otros sitios, salvo que abras un enlace.',
      'Sin grabar tu voz ni tu imagen: «Practica la frase» no escucha.',
      'Sin registro de quién abre «Pedir ayuda ahora» ni de qué número toca.',
      'La lectura en voz alta usa solo las voces del dispositivo: el texto no se envía a ninguna parte.',
      'Nunca adivinamos dónde estás. El país lo eliges tú.',
    ],
  },
  remove: {
    title: 'Cómo quitarlo',
    lines: [
      'Toca «Empezar de cero en este dispositivo» en los ajustes. Todo lo anterior desaparece al momento.',
      'Cuando alguien vuelve a sentarse aquí, la app pregunta: «Seguir» o «Otra persona».',
      'Borrar los datos de este sitio en el navegador hace lo mismo.',
    ],
  },
  linkOff: {
    title: 'Para no guardar nada',
    lines: [
      'Agrega &keep=off al final del enlace. Así no se escribe nada en el dispositivo.',
      'Al cerrar la página se olvida todo. Sirve para dispositivos compartidos o prestados.',
    ],
  },
  families: {
    title: 'Para familias',
    lines: [
      'No hay que registrarse ni dar consentimiento a nadie.',
      'No tenemos datos de tu hija o hijo: no hay nada que pedirnos ni nada que se pueda perder.',
      'Por favor, no tomes lo que eligió en una historia como señal de lo que le pasó.',
      'Los enlaces a líneas de ayuda abren los sitios de esos servicios, con sus propias reglas de privacidad.',
    ],
  },
  schools: {
    title: 'Para escuelas',
    lines: [
      'Sin lista de estudiantes, sin acceso con clave, sin historial: la app no trata datos personales.',
      'Son archivos sencillos. La escuela puede alojarlos, y no se conectan con ninguna otra dirección.',
      'No existe una vista de lo que hizo cada estudiante, ni existirá.',
      'Lo que se elige en una historia no es prueba de nada en la vida de nadie.',
    ],
  },
  host: {
    title: 'Lo único que no vemos desde aquí',
    lines: [
      'Quien aloja este sitio puede guardar el registro técnico habitual, como en cualquier sitio: dirección de la conexión, hora y archivos cargados.',
      'Las redes escolares, los filtros y los navegadores pueden guardar su propio registro de los sitios visitados.',
      'Salir rápido con «Salir de esta página» no borra el historial del navegador.',
    ],
  },
};

const families: FamiliesText = {
  title: 'Familias y personal escolar',
  lead: [
    'El chantaje en línea puede pasarle a cualquiera. Lo que más ayuda es una persona adulta a quien se atrevan a contárselo.',
    'Esta página trata de ser esa persona, antes de que pase algo y después.',
  ],
  play: {
    title: 'Practicar los primeros treinta segundos',
    lines: [
      'Una historia para personas adultas. Alguien abre el refrigerador por tercera vez y pregunta: «¿Te vas a enojar?». ¿Qué le dices?',
      'Puedes probar cualquier respuesta, también las malas, y volver a cualquier momento. Nadie ve lo que eliges.',
    ],
    start: (title, minutes) => `Jugar «${title}», ${minutes}\u00a0minutos`,
  },
  what: {
    title: 'Qué es esto',
    lines: [
      'Una simulación para practicar. Ayudan a un personaje inventado en un chat que poco a poco se vuelve presión.',
      'Practican cuatro pasos: guardar los mensajes, bloquear, contárselo a una persona adulta de confianza, reportar.',
      'No se muestra, describe ni insinúa nada sexual. No se culpa a nadie y ninguna historia termina sin ayuda.',
      'Los escudos del final nunca bajan ni se comparan. No son un examen.',
      'De 8 a 10 años, mejor con alguien cerca. A cualquier edad, jugar juntos una historia abre la conversación.',
      'Cada historia dice si ya la revisó una persona especialista en protección de menores.',
    ],
  },
  talksTitle: 'Tres charlas de 30 segundos',
  talksLead:
    'Empieza tú. En el auto, lavando los platos, camino al entrenamiento: breve y más de una vez. No hace falta que te contesten.',
  talks: [
    {
      title: 'Cualquiera puede fingir',
      when: 'Cuando mencionan a alguien nuevo de un juego o una app',
      words:
        '«En internet cualquiera puede hacerse pasar por otra persona, y casi toda la gente es normal. Yo me fijo en lo que hacen: prisas, secretos, cambiar de app, regalos, pedir fotos o dinero. A veces es alguien que conocemos. Si algo te suena raro, búscame y lo vemos juntos.»',
    },
    {
      title: 'El poder de una foto',
      when: 'Cuando se habla de una foto, en las noticias o en la escuela',
      words:
        '«Con una foto se puede presionar a alguien. Nadie tiene derecho a insistirte para que mandes una. Una foto enviada ya no la controlas, y hay herramientas y personas reales que logran que se retiren fotos. Y si es la foto de otra persona, no pasa de nosotros: no la reenviamos.»',
    },
    {
      title: 'Aquí estoy para ayudarte',
      when: 'Cualquier noche, sin motivo',
      words:
        '«Si algo sale mal en internet, ven conmigo, a la hora que sea, haya pasado lo que haya pasado. Quizá ponga cara de susto un segundo. Igual, lo primero será ayudarte. No vas a perder el teléfono por contármelo. Las cosas difíciles las pasamos juntos.»',
    },
  ],
  sayFirst: {
    title: 'Qué decir primero',
    lines: [
      '«Gracias por contármelo.»',
      '«No es tu culpa. Alguien te hizo esto, y es un delito.»',
      '«Me lo cuentas ahora, y ahora es un buen momento.»',
      '«¿Qué necesitas en este momento?»',
      '«No lo voy a andar contando. Solo hablaré con quien pueda ayudar, y te aviso antes.»',
      '«Esto se siente enorme. Va a pasar, y hay gente que sabe qué hacer.»',
    ],
  },
  leaveOut: {
    title: 'Qué dejar fuera',
    lines: [
      'Las preguntas que empiezan con «por qué». Suenan a reproche, aunque no lo sean.',
      'Lo que podría haber hecho distinto. Hoy no.',
      'Los pronósticos sobre su futuro, la policía o la escuela.',
      'La promesa de guardar el secreto. Quizá tú también necesites ayuda.',
      'Quitarle el teléfono. El miedo a perderlo es una de las razones para callar.',
      'Mirar la foto. Nunca hace falta verla, copiarla ni enviarla.',
    ],
  },
  rules: {
    title: 'Reglas acordadas de antemano',
    lead: 'Háganlas juntos, un día tranquilo, y que valgan también para las personas adultas.',
    lines: [
      'Contarlo nunca cuesta el teléfono, el juego ni la cuenta.',
      'Vemos juntos los ajustes de privacidad, y otra vez con cada app nueva.',
      'De noche los dispositivos duermen fuera de los cuartos, también los de los mayores. Es costumbre, nunca castigo.',
      'Si alguien quiere un secreto, una foto, dinero o una cita: parar y contarlo.',
      'Pedimos permiso antes de publicar la foto de alguien. Nunca reenviamos una privada.',
      'Cada quien conoce a tres personas adultas a quienes acudir. Una vive en otra casa.',
      'Si se revisa algo, se sabe de antemano qué y cuándo.',
      'Nos mostramos a qué jugamos y con quién chateamos. Los mayores preguntan seguido, poco y con interés.',
    ],
  },
  ifTold: {
    title: 'Si tu hija o hijo te cuenta algo',
    lead: 'Tus primeros treinta segundos deciden si habrá una segunda conversación.',
    steps: [
      {
        name: 'Consuela',
        lines: [
          'Siéntate. Respira. Dale las gracias. Dile que no es su culpa.',
          'Escucha más de lo que preguntas. Que marque el ritmo.',
        ],
      },
      {
        name: 'Guarda',
        lines: [
          'Guarden mensajes, nombres de usuario, enlaces y fechas. Anótenlos si las capturas pesan demasiado.',
          'Nunca guardes, mires ni envíes fotos privadas, ni siquiera como prueba.',
        ],
      },
      {
        name: 'Bloquea',
        lines: [
          'Dejen de contestar y bloqueen. No borren el chat ni la cuenta.',
          'Si la persona es conocida, hagan primero un plan de seguridad.',
        ],
      },
      {
        name: 'Denuncia',
        lines: [
          'Reporten en la app y denuncien en el servicio de su país. Digan la edad real.',
          'No paguen. Si ya se pagó, intenten cancelarlo. Pagar suele traer más exigencias.',
          'No enfrentes tú a esa persona.',
          'La ayuda de verdad es gratis. Desconfía de empresas que cobran por resolverlo.',
        ],
      },
    ],
  },
  badStart: {
    title: 'Si empezó mal',
    lines: [
      'Casi todo el mundo grita o se paraliza primero. Se puede reparar esa misma noche.',
      '«Me asusté. Perdón. Cuéntame otra vez, te escucho.»',
    ],
  },
  worried: {
    title: 'Si te preocupa su seguridad',
    lines: [
      'Si habla de hacerse daño o alguien amenaza con venir: no dejes que se quede a solas. Llama al número de emergencias o a una línea de crisis.',
      'El chantaje puede angustiar muchísimo en muy poco tiempo. Preguntar con calma cómo se siente no hace daño.',
    ],
  },
  afterwards: {
    title: 'Los días siguientes',
    lines: [
      'Pregunta mañana y la próxima semana, con cariño y sin insistir.',
      'No hizo nada que merezca castigo. Que la vida de siempre continúe.',
      'Esa persona puede volver con otro nombre. Bloquear, guardar las palabras, contarlo: los mismos pasos.',
      'Cuídate también tú. Habla con alguien de confianza, sin los detalles que son de tu hija o hijo.',
    ],
  },
  staff: {
    title: 'Para el personal escolar',
    lead: 'Primero van tu protocolo y la ley de tu país. Ten claro quién es responsable de protección y avisa la fecha a orientación.',
    lines: [
      'Si alguien empieza a contarlo ante el grupo: «Eso suena importante. Hablamos apenas termine la clase». Y hazlo en esa misma hora.',
      'Escucha con calma y no investigues. Preguntas abiertas, y solo las que pida la seguridad.',
      'No prometas guardar el secreto. Di a quién debes avisar, y díselo antes a tu estudiante.',
      'Anota sus propias palabras y comunícalo el mismo día.',
      'Nunca mires, pidas, copies, reenvíes ni guardes las fotos.',
      'No quites ni borres el dispositivo como reacción. Si luego hace falta, explica el motivo.',
      'Si habla de hacerse daño o alguien amenaza con venir: quédate a su lado y sigue el protocolo de emergencia.',
      'Pregunta al día siguiente y la semana siguiente. Cuida también a tus colegas.',
      'Lo que se elige en una historia no es prueba de nada en la vida de nadie. No se califica ni se compara.',
    ],
  },
  background: {
    title: 'Conviene saberlo',
    lines: [
      'Le puede pasar a cualquiera: a quien es prudente, a quien es inteligente, a quien tiene un hogar que lo quiere. «A mi hija o hijo, jamás» es una idea que conviene soltar.',
      'También llega a menores de diez años, en juegos y chats. Las historias para esa edad solo dicen «le pidieron algo que se sentía mal».',
      'No hace falta estar cerca. Esa persona puede vivir en otro país o sentarse en el mismo salón.',
      'Lo primero que se ofrece puede ser cualquier cosa de valor: objetos de un juego, un trabajo, dinero, a veces alcohol o drogas. Quien lo aceptó sigue sin tener la culpa.',
      'Puede ser más fácil convencer a quien se quiere poco, o aprende o entiende a la gente de otra manera. Esa no es la causa: alguien decidió aprovecharlo. Habla claro y di quién está de verdad ahí y quién no.',
      'Las denuncias aumentan: en 2025 el centro estadounidense NCMEC habló de un salto.',
      'Gran parte no se cuenta nunca. Da miedo lo que dirán la familia, las amistades o la escuela, y a los chicos les cuesta todavía más.',
      'Con honestidad: a algunas personas ese miedo se les cumplió. Por eso promete lo que harás tú, no que nada vaya a pasar.',
      'Hay empresas que dicen que la policía no ayudará, y luego cobran. Los servicios de abajo son gratis.',
      'Hablen de vez en cuando de amistad, valores, límites y consentimiento. No está bien que te presionen, y tampoco presionar.',
      'Para el personal escolar: dar seguimiento a toda preocupación por fotos o por la conducta sexual de una niña o un niño, también a la que parece «normal a esa edad».',
      'Las fotos publicadas contra la voluntad de alguien también dañan a personas adultas, por ejemplo en su trabajo. Sirven los mismos pasos.',
    ],
  },
  law: {
    title: 'La ley, en breve',
    lines: [
      'Esto no es asesoría legal, y las normas cambian. La policía, una línea de ayuda o los servicios de abajo las explican, y está bien preguntar primero.',
      'En muchos países no se puede hacer, guardar ni pasar una foto privada de alguien menor de 18 años. Puede alcanzar también a quien aparece en ella y a quien la recibe.',
      'Nunca lo uses como advertencia. Quien amenaza dice lo mismo, y el miedo a la ley hace callar. A quien hay que frenar es a quien engaña, amenaza o difunde.',
      'Quien sufre chantaje tiene derechos, también si una foto está en línea: a que se le escuche, a recibir ayuda, a pedir que se retire.',
      'Inglaterra y Gales: la policía puede anotar lo ocurrido y no actuar contra una persona joven. Si hubo presión, investiga a quien presionó (College of Policing).',
      'Estados Unidos: una campaña del FBI de 2019 dice que quien sufre el chantaje no es quien infringe la ley. El FBI tiene una oficina de atención a víctimas, y muchas policías tienen personas dedicadas a ayudar.',
      'Canadá y Australia: la policía dice que nadie joven se mete en problemas por pedir ayuda (RCMP, septiembre de 2023; ACCCE, noviembre de 2023).',
      'Para los demás países aún no tenemos una frase así. Pregunta, por favor, en el servicio de denuncia.',
      'Las leyes pueden mejorar. Familias y docentes pueden decir a quienes las hacen qué falta.',
    ],
  },
  helpTitle: 'Ayuda en tu país',
  privacyLink: 'Qué guarda esta app y qué no',
  paperLink: 'Para imprimir: carta, hoja para casa, tarjeta de ayuda',
};

export const helpEs: HelpText = { help, privacy, families, notices: noticesEs };
