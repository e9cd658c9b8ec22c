/** Avisos antes de una historia y tarjetas de pausa en español (brief 3.5). */

import type { NoticesText } from './help.types.ts';

export const noticesEs: NoticesText = {
  notice: {
    '8-10': {
      title: 'Antes de empezar',
      pressure: [
        'Esta historia trata de un engaño en internet.',
        'No se ve nada feo.',
        'Puedes parar, saltar o salir cuando quieras.',
        'No tienes que decir por qué.',
      ],
      open: [
        'Esta historia trata de un chat en internet.',
        'No se ve nada feo.',
        'Puedes parar, saltar o salir cuando quieras.',
        'No tienes que decir por qué.',
      ],
      start: 'Empezar',
    },
    '11-13': {
      title: 'Antes de empezar',
      pressure: [
        'En esta historia alguien recibe presión en internet.',
        'No se muestra nada subido de tono.',
        'Puedes parar, saltar o salir cuando quieras, sin dar razones.',
      ],
      open: [
        'Esta historia trata de personas que chatean en internet.',
        'No se muestra nada subido de tono.',
        'Puedes parar, saltar o salir cuando quieras, sin dar razones.',
      ],
      start: 'Empezar',
    },
    '14-17': {
      title: 'Antes de empezar',
      pressure: [
        'En esta historia alguien recibe presión en internet.',
        'No se muestra nada subido de tono.',
        'Puedes parar, saltar o salir cuando quieras, sin dar razones.',
      ],
      open: [
        'Esta historia trata de personas que chatean en internet.',
        'No se muestra nada subido de tono.',
        'Puedes parar, saltar o salir cuando quieras, sin dar razones.',
      ],
      start: 'Empezar',
    },
  },
  coolDown: {
    '8-10': {
      title: 'A descansar',
      breathe: {
        title: 'Respira',
        lines: [
          'Pon una mano en la barriga.',
          'Toma aire despacio. Tu mano sube.',
          'Suelta el aire despacio. Hazlo tres veces.',
        ],
      },
      kind: {
        title: 'Haz algo bonito',
        lines: ['Dibuja algo que te guste.', 'Toma un vaso de agua.', 'Cuéntale un chiste a alguien.'],
      },
      helps: {
        title: '¿Quién te ayuda?',
        lines: ['Piensa en dos personas adultas de confianza.', 'Puedes hablar con ellas de todo.'],
      },
      talk: 'Quiero hablar con alguien',
      done: 'Ya descansé',
    },
    '11-13': {
      title: 'Tómate un minuto',
      breathe: {
        title: 'Respira',
        lines: [
          'Apoya los dos pies en el suelo.',
          'Toma aire contando hasta cuatro. Suéltalo contando hasta seis.',
          'Hazlo tres veces.',
        ],
      },
      kind: {
        title: 'Algo amable',
        lines: [
          'Mira un rato por la ventana.',
          'Pon una canción que te guste.',
          'Dile hoy algo bonito a alguien.',
        ],
      },
      helps: {
        title: 'Quién ayuda',
        lines: [
          'Piensa en tres personas adultas a quienes podrías contárselo. No escribas los nombres.',
          'Una línea de ayuda también está para preocupaciones pequeñas.',
        ],
      },
      talk: 'Quiero hablar con alguien',
      done: 'Quiero seguir',
    },
    '14-17': {
      title: 'Tómate un minuto',
      breathe: {
        title: 'Respira',
        lines: [
          'Suelta los hombros.',
          'Toma aire contando hasta cuatro y suéltalo contando hasta seis.',
          'Con tres veces basta.',
        ],
      },
      kind: {
        title: 'Algo amable',
        lines: [
          'Levántate, estírate, toma agua.',
          'Haz una cosa pequeña que te guste.',
          'Escríbele a una amistad sobre cualquier otra cosa.',
        ],
      },
      helps: {
        title: 'Quién ayuda',
        lines: [
          'Piensa en tres personas adultas a quienes podrías contárselo. No escribas los nombres.',
          'Si esta historia te tocó de cerca, hablar ayuda, ahora o después.',
        ],
      },
      talk: 'Quiero hablar con alguien',
      done: 'Quiero seguir',
    },
  },
  adultNear: {
    question: '¿Hay una persona adulta cerca?',
    yes: 'Sí',
    no: 'Ahora no',
    ifNo: 'Puedes seguir. Con alguien cerca es aún mejor.',
  },
};
