/** Lo que la interfaz dice a las personas adultas que juegan (SC20); lo demás es como para estudiantes. */

import type { AdultsText } from './for-adults.ts';
import { to } from './ui.es.ts';

export const adultsEs: AdultsText = {
  ui: {
    notice: { other: 'Familias y personal escolar' },
    chat: { awayName: 'Aquí y ahora', restShelf: 'Familias y personal escolar' },
    moves: { tell: { bar: 'Avisar', done: 'Alguien más lo sabe' } },
    flags: {
      delete: 'Está bien. Escriban entre los dos lo que recuerdan.',
      secret: 'Puedes volver y decir: «Necesito ayuda. Tú sabrás primero de quién».',
    },
    sheets: {
      facts: { keptLead: 'Con eso puede empezar quien ayuda. No se copió nada.' },
      block: {
        deleted: 'Bloqueo hecho. El chat ya no está, y no pasa nada. Anoten juntos lo que recuerden.',
      },
      tell: {
        title: 'Pedir apoyo',
        lead: '¿Quién tiene que saberlo, y quién puede ayudar? A tu hija o hijo se lo dices antes.',
        otherLead: '¿Quién más tiene que saberlo, o puede ayudar?',
        laterLead: (who) => `Es mal momento para ${who}. Otra persona puede escuchar ahora.`,
        friendLead: (who) => `Cuentas con ${who}. Ahora falta alguien que trabaje en esto.`,
        other: 'Hablar con alguien más',
        helpline: 'Una línea de ayuda',
      },
      report: {
        ageLead: 'Di la edad verdadera, aunque el perfil diga otra cosa.',
        age: (n) => `Decir: tiene menos de ${n} años`,
        hint: 'Ayuda mucho. Con menores, las apps suelen actuar más rápido.',
        send: (n) => `Enviar: tiene menos de ${n} años`,
        shortLead: 'Di que es alguien menor de edad, aunque el perfil diga otra cosa.',
      },
    },
    debrief: {
      headline: (hero, who) => `${hero} escuchó, y le pidió apoyo ${to(who)}.`,
      shields: {
        tell: {
          label: 'Avisar',
          text: [
            'Se puede pedir apoyo en cualquier momento. Nadie tiene que hacerlo a solas.',
            'Buen comienzo. Quien trabaja en esto puede hacer aún más.',
            'Alguien más lo sabe. Ya no lo cargas a solas.',
          ],
        },
        report: {
          text: [
            'La próxima vez, repórtenlo entre los dos, con la edad verdadera.',
            'Buen comienzo. La próxima vez, haz también la denuncia.',
            'La app y el servicio lo saben. Puede proteger a otras personas.',
          ],
        },
        care: {
          label: 'Consolar',
          text: [
            'La próxima vez, empieza con: «Me alegra que me lo cuentes».',
            'Volviste y escuchaste. Eso cuenta.',
            'Tus palabras dejaron la puerta abierta.',
          ],
        },
      },
      next: {
        tell: 'pide apoyo a alguien que pueda ayudar, en cualquier momento.',
        report: 'repórtenlo entre los dos, con la edad verdadera.',
        care: 'primero consuelo, después preguntas.',
      },
      shelf: 'Familias y personal escolar',
    },
  },
  notices: {
    coolDown: {
      '14-17': {
        helps: {
          title: 'Quién te apoya a ti',
          lines: [
            'Quien escucha también necesita que alguien le escuche. ¿Quién es esa persona para ti?',
            'Las líneas de ayuda también están para las personas adultas.',
          ],
        },
      },
    },
  },
};
