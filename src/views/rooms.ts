import type { Lang } from '../scenario/types.ts';

/** What a room shows, in words for the ear, by the id of its picture. */
export const roomNames: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  bus: { en: 'On the bus, by the window', es: 'En el autobús, junto a la ventana' },
  'bedroom-evening': { en: 'A bedroom in the evening', es: 'Un dormitorio al atardecer' },
  canteen: { en: 'The school canteen', es: 'El comedor de la escuela' },
  counsellor: {
    en: "The counsellor's office: two chairs and a plant",
    es: 'La oficina de orientación: dos sillas y una planta',
  },
  'kitchen-table': { en: 'A kitchen table with a tablet', es: 'La mesa de la cocina, con una tableta' },
  classroom: { en: 'A classroom', es: 'Un salón de clases' },
  'kitchen-night': { en: 'The kitchen, late in the evening', es: 'La cocina, tarde por la noche' },
  'hall-night': {
    en: "The hall; a lamp by the parents' door",
    es: 'El pasillo; una lámpara junto a la puerta de los padres',
  },
  'rugby-morning': { en: 'The rugby field in the morning', es: 'La cancha de rugby por la mañana' },
  'art-room': { en: 'The art room', es: 'El salón de arte' },
  'comic-desk': { en: 'A desk with comics', es: 'Un escritorio con historietas' },
};
