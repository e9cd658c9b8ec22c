import type { Character } from './character.ts';

/** Ages 8–10: SC01, HL01, SC03, SC04, HL02. */
export const youngest = {
  // SC01 The Free Gems
  'kofi-gran': {
    id: 'kofi-gran',
    name: { en: 'Grandma Esi', es: 'la abuela Esi' },
    age: 66,
    role: { en: "Kofi's grandmother", es: 'la abuela de Kofi' },
    look: {
      en: 'a grandmother in a golden head wrap, round glasses and a purple dress',
      es: 'una abuela con turbante dorado, lentes redondos y vestido morado',
    },
  },
  'kofi-mum': {
    id: 'kofi-mum',
    name: { en: 'Mum', es: 'mamá' },
    age: 37,
    role: { en: "Kofi's mum", es: 'la mamá de Kofi' },
    look: {
      en: 'a woman with an afro, big earrings and a teal shirt',
      es: 'una mujer de pelo afro, aretes grandes y blusa turquesa',
    },
  },
  lindqvist: {
    id: 'lindqvist',
    name: { en: 'Ms Lindqvist', es: 'la maestra Lindqvist' },
    age: 34,
    role: { en: "Kofi's class teacher", es: 'la maestra de Kofi' },
    look: {
      en: 'a woman with fair hair and a green cardigan with a school lanyard',
      es: 'una mujer de pelo rubio, con suéter verde y credencial de la escuela',
    },
  },
  abena: {
    id: 'abena',
    name: { en: 'Abena', es: 'Abena' },
    age: 15,
    role: { en: "15, Kofi's sister", es: '15 años, la hermana de Kofi' },
    look: {
      en: 'a girl with long braids in a ponytail and a lilac hoodie',
      es: 'una chica de trenzas largas en cola de caballo y sudadera lila',
    },
  },

  // HL01 The New Teammate
  mei: {
    id: 'mei',
    name: { en: 'Mei', es: 'Mei' },
    age: 9,
    role: { en: '9, builds benches out of blocks', es: '9 años, construye bancas con bloques' },
    look: {
      en: 'a girl with a straight fringe and building blocks on her blue T-shirt',
      es: 'una niña de flequillo recto, con bloques en la camiseta azul',
    },
  },
  'mei-dad': {
    id: 'mei-dad',
    name: { en: 'Dad', es: 'papá' },
    age: 41,
    role: { en: "Mei's dad", es: 'el papá de Mei' },
    look: {
      en: 'a man with round glasses and a green checked shirt',
      es: 'un hombre de lentes redondos y camisa verde de cuadros',
    },
  },
  lin: {
    id: 'lin',
    name: { en: 'Coach Lin', es: 'la entrenadora Lin' },
    age: 36,
    role: { en: "Mei's football coach", es: 'la entrenadora de fútbol de Mei' },
    look: {
      en: 'a woman with a yellow headband, a coral track jacket and a whistle',
      es: 'una mujer con vincha amarilla, chaqueta deportiva coral y silbato',
    },
  },
  gus: {
    id: 'gus',
    name: { en: 'Gus', es: 'Gus' },
    age: 9,
    role: { en: "9, Mei's team mate", es: '9 años, compañero de equipo de Mei' },
    look: {
      en: 'a boy with red hair, freckles and a green football shirt',
      es: 'un niño pelirrojo, con pecas y camiseta de fútbol verde',
    },
  },

  // SC03 The Silly Video
  tomasz: {
    id: 'tomasz',
    name: { en: 'Tomasz', es: 'Tomasz' },
    age: 9,
    role: { en: '9, plays chess', es: '9 años, juega ajedrez' },
    look: {
      en: 'a boy with fair hair, round glasses and a chess knight on his T-shirt',
      es: 'un niño rubio de lentes redondos, con un caballo de ajedrez en la camiseta',
    },
  },
  'tomasz-tata': {
    id: 'tomasz-tata',
    name: { en: 'Tata', es: 'Tata' },
    age: 39,
    role: { en: "Tomasz's dad", es: 'el papá de Tomasz' },
    look: {
      en: 'a man with a brown beard and a grey-blue jumper',
      es: 'un hombre de barba castaña y suéter azul grisáceo',
    },
  },
  halloran: {
    id: 'halloran',
    name: { en: 'Mr Halloran', es: 'el señor Halloran' },
    age: 58,
    role: { en: 'leads the chess club', es: 'dirige el club de ajedrez' },
    look: {
      en: 'a man with grey hair, a white moustache and a brown cardigan',
      es: 'un hombre canoso, de bigote blanco y suéter café',
    },
  },
  saoirse: {
    id: 'saoirse',
    name: { en: 'Saoirse', es: 'Saoirse' },
    age: 9,
    role: { en: "9, Tomasz's friend", es: '9 años, amiga de Tomasz' },
    look: {
      en: 'a girl with a curly red ponytail and a striped T-shirt',
      es: 'una niña de cola de caballo rizada y pelirroja, con camiseta de rayas',
    },
  },
  babcia: {
    id: 'babcia',
    name: { en: 'Babcia', es: 'Babcia' },
    age: 67,
    role: { en: "Tomasz's grandmother", es: 'la abuela de Tomasz' },
    look: {
      en: 'a grandmother with short white hair, glasses and a rose-coloured cardigan',
      es: 'una abuela de pelo blanco, lentes y suéter rosa',
    },
  },

  // SC04 What Was on the Screen
  aroha: {
    id: 'aroha',
    name: { en: 'Aroha', es: 'Aroha' },
    age: 9,
    role: { en: '9, likes the climbing frame best', es: '9 años, lo que más le gusta es trepar' },
    look: {
      en: 'a girl with long dark hair, a fringe and a wave on her red T-shirt',
      es: 'una niña de pelo largo y oscuro, flequillo y una ola en la camiseta roja',
    },
  },
  'aroha-nan': {
    id: 'aroha-nan',
    name: { en: 'Nan', es: 'la abuela' },
    age: 64,
    role: { en: "Aroha's grandmother", es: 'la abuela de Aroha' },
    look: {
      en: 'a grandmother with a grey bun and a greenstone pendant',
      es: 'una abuela de moño gris con un colgante de jade',
    },
  },
  'aroha-mum': {
    id: 'aroha-mum',
    name: { en: 'Mum', es: 'mamá' },
    age: 35,
    role: { en: "Aroha's mum", es: 'la mamá de Aroha' },
    look: {
      en: 'a woman with big curly hair and an orange shirt',
      es: 'una mujer de pelo rizado y abundante, con blusa naranja',
    },
  },
  hine: {
    id: 'hine',
    name: { en: 'Whaea Hine', es: 'Whaea Hine' },
    age: 42,
    role: { en: "Aroha's teacher", es: 'la maestra de Aroha' },
    look: {
      en: 'a woman with long straight hair, white glasses and a teal jacket with a lanyard',
      es: 'una mujer de pelo largo y lacio, lentes blancos y chaqueta turquesa con credencial',
    },
  },
  pita: {
    id: 'pita',
    name: { en: 'Pita', es: 'Pita' },
    age: 9,
    role: { en: "9, Aroha's friend", es: '9 años, amigo de Aroha' },
    look: {
      en: 'a boy with a mop of curls and a blue hoodie',
      es: 'un niño de rizos alborotados y sudadera azul',
    },
  },

  // HL02 The Class Moves to the School App
  oskar: {
    id: 'oskar',
    name: { en: 'Oskar', es: 'Oskar' },
    age: 10,
    role: { en: '10, hates to miss anything', es: '10 años, odia perderse algo' },
    look: {
      en: 'a boy with light brown hair, a plaster on his cheek and an orange hoodie',
      es: 'un niño de pelo castaño claro, con una curita en la mejilla y sudadera naranja',
    },
  },
  'oskar-mamma': {
    id: 'oskar-mamma',
    name: { en: 'Mamma', es: 'mamá' },
    age: 38,
    role: { en: "Oskar's mother", es: 'la mamá de Oskar' },
    look: {
      en: 'a woman with short fair hair and a striped top',
      es: 'una mujer de pelo rubio y corto, con camiseta de rayas',
    },
  },
  berg: {
    id: 'berg',
    name: { en: 'Mr Berg', es: 'el profesor Berg' },
    age: 50,
    role: { en: "Oskar's teacher", es: 'el maestro de Oskar' },
    look: {
      en: 'a man with grey temples, a short beard, glasses and a green cardigan',
      es: 'un hombre de sienes canosas, barba corta, lentes y suéter verde',
    },
  },
  ella: {
    id: 'ella',
    name: { en: 'Ella', es: 'Elsa' },
    age: 10,
    role: { en: "10, in Oskar's class", es: '10 años, compañera de clase de Oskar' },
    look: {
      en: 'a girl with brown hair, a fringe and a purple T-shirt',
      es: 'una niña de pelo castaño con flequillo y camiseta morada',
    },
  },
} as const satisfies Record<string, Character>;
