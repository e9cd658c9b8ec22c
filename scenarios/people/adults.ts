import type { Character } from './character.ts';

/** Parents and staff: SC20. */
export const adultMode = {
  // SC20 The Knock on the Door
  'sam-parent': {
    id: 'sam-parent',
    name: { en: 'Sam', es: 'Sam' },
    age: 41,
    role: { en: "Robin's parent", es: 'de la familia de Robin' },
    look: {
      en: 'somebody with short brown hair and a soft green jumper',
      es: 'una persona de pelo corto castaño y suéter verde',
    },
  },
  robin: {
    id: 'robin',
    name: { en: 'Robin', es: 'Robin' },
    age: 13,
    role: {
      en: '13, hovers in the kitchen, phone in hand',
      es: '13 años, da vueltas por la cocina con el teléfono en la mano',
    },
    look: {
      en: 'a teenager with tousled brown hair and a hoodie that is a little too big',
      es: 'adolescente de pelo castaño revuelto, con una sudadera un poco grande',
    },
  },
  staff: {
    id: 'staff',
    name: { en: 'Mx Ellis', es: 'Ellis' },
    age: 39,
    role: { en: 'teacher', es: 'docente' },
    look: {
      en: 'somebody with dark hair swept up, round glasses, a waistcoat and a school lanyard',
      es: 'una persona de pelo oscuro peinado hacia arriba, lentes redondos, chaleco y credencial de la escuela',
    },
  },
  'robin-gran': {
    id: 'robin-gran',
    name: { en: 'Gran', es: 'la abuela' },
    age: 67,
    role: { en: "Robin's grandmother", es: 'la abuela de Robin' },
    look: {
      en: 'a grandmother with short white hair, glasses and a blue cardigan',
      es: 'una abuela de pelo corto y blanco, lentes y suéter azul',
    },
  },
} as const satisfies Record<string, Character>;
