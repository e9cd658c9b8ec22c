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
  'living-room': { en: 'The living room, in the afternoon', es: 'La sala, por la tarde' },
  playground: { en: 'The playground', es: 'El patio de juegos' },
  'sports-field': {
    en: 'The football field, at evening practice',
    es: 'La cancha de fútbol, en el entrenamiento',
  },
  library: { en: 'The library', es: 'La biblioteca' },
  'kids-bedroom': { en: "A child's bedroom", es: 'Un cuarto infantil' },
  corridor: {
    en: 'The school corridor, by the lockers',
    es: 'El pasillo de la escuela, junto a los casilleros',
  },
  stage: { en: 'The stage of the school theatre', es: 'El escenario del teatro de la escuela' },
  park: { en: 'A path in the park', es: 'Un sendero del parque' },
  'sports-hall': { en: 'The sports hall', es: 'El gimnasio' },
  cafe: { en: 'A small table in a café', es: 'Una mesita en un café' },
  'music-room': { en: 'The music room, with the drums', es: 'El salón de música, con la batería' },
  'staff-room': { en: 'The staff room', es: 'La sala de maestros' },
  'teen-bedroom': {
    en: 'A bedroom in the evening, with a desk',
    es: 'Un dormitorio por la noche, con un escritorio',
  },
  'kitchen-day': { en: 'The kitchen by day', es: 'La cocina, de día' },
  'kitchen-late': { en: 'The kitchen at night, under the lamp', es: 'La cocina de noche, bajo la lámpara' },
  'city-bus': { en: 'On the bus; houses go by outside', es: 'En el autobús; afuera van pasando casas' },
};
