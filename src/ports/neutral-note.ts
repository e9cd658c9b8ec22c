/**
 * The note that stands in for the page without a network: a pupil's page about clouds, in both languages. The same
 * words are in `src/neutral.html`, which is that page for a reload; a test keeps them equal.
 */

/** One language of the note. */
export type NeutralNote = {
  readonly lang: 'en' | 'es';
  readonly title: string;
  readonly intro: string;
  /** Cloud and what it looks like. */
  readonly clouds: readonly (readonly [name: string, description: string])[];
  readonly task: string;
};

/** Both languages. */
export const neutralNotes: readonly NeutralNote[] = [
  {
    lang: 'en',
    title: 'Types of cloud',
    intro:
      'Clouds are made of tiny drops of water or bits of ice. Their shape and height tell us about the weather.',
    clouds: [
      ['Cirrus', 'High, thin and feathery. Made of ice. The weather may change in a day or so.'],
      ['Cumulus', 'White and puffy with a flat base. Common on a fair day.'],
      ['Stratus', 'A low grey sheet across the whole sky. It can bring drizzle.'],
      ['Nimbostratus', 'A thick, dark grey layer. Steady rain or snow.'],
      ['Cumulonimbus', 'Very tall, often with a flat top like an anvil. Heavy rain and thunder.'],
    ],
    task: 'Look out of the window. Which type can you see? Draw it and write down the time and the weather.',
  },
  {
    lang: 'es',
    title: 'Tipos de nubes',
    intro:
      'Las nubes están hechas de gotitas de agua o de trocitos de hielo. Su forma y su altura nos hablan del tiempo.',
    clouds: [
      ['Cirros', 'Altos, finos, como plumas. Son de hielo. El tiempo puede cambiar en un día, más o menos.'],
      ['Cúmulos', 'Blancos y esponjosos, con la base plana. Son comunes en los días buenos.'],
      ['Estratos', 'Una capa gris y baja que cubre todo el cielo. Puede traer llovizna.'],
      ['Nimboestratos', 'Una capa gruesa de color gris oscuro. Lluvia o nieve constante.'],
      ['Cumulonimbos', 'Muy altos, muchas veces con la punta plana como un yunque. Lluvia fuerte y truenos.'],
    ],
    task: 'Mira por la ventana. ¿Qué tipo de nube ves? Dibújala y anota la hora y el tiempo que hace.',
  },
];
