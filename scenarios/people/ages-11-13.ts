import type { Character } from './character.ts';

/** Ages 11–13: SC05, HL03, SC06, HL04, SC07, SC09, SC10. */
export const middle = {
  // SC05 Is That Really Sana?
  priya: {
    id: 'priya',
    name: { en: 'Priya', es: 'Priya' },
    age: 11,
    role: {
      en: '11, collects things that look like faces',
      es: '11 años, colecciona cosas que parecen caras',
    },
    look: {
      en: 'a girl with long dark hair and a teal hoodie',
      es: 'una niña de pelo largo y oscuro, con sudadera turquesa',
    },
  },
  sana: {
    id: 'sana',
    name: { en: 'Sana', es: 'Sana' },
    age: 11,
    role: { en: "11, Priya's best friend", es: '11 años, la mejor amiga de Priya' },
    look: {
      en: 'a girl with brown hair, a yellow headband and a denim jacket',
      es: 'una niña de pelo castaño, vincha amarilla y chaqueta de mezclilla',
    },
  },
  'priya-dad': {
    id: 'priya-dad',
    name: { en: 'Dad', es: 'papá' },
    age: 43,
    role: { en: "Priya's dad", es: 'el papá de Priya' },
    look: {
      en: 'a man with a moustache, dark glasses frames and a wine-red jumper',
      es: 'un hombre de bigote, lentes oscuros y suéter vino',
    },
  },
  arjun: {
    id: 'arjun',
    name: { en: 'Arjun', es: 'Arjun' },
    age: 17,
    role: { en: "17, Priya's brother", es: '17 años, el hermano de Priya' },
    look: {
      en: 'a tall boy with swept-back hair and headphones round his neck',
      es: 'un chico alto de pelo peinado hacia atrás, con auriculares al cuello',
    },
  },
  whitlock: {
    id: 'whitlock',
    name: { en: 'Ms Whitlock', es: 'la profesora Whitlock' },
    age: 31,
    role: { en: "Priya's form tutor", es: 'la tutora de Priya' },
    look: {
      en: 'a woman with red-brown hair and a navy jacket with a school lanyard',
      es: 'una mujer de pelo castaño rojizo, con chaqueta azul marino y credencial de la escuela',
    },
  },
  'sana-mum': {
    id: 'sana-mum',
    name: { en: "Sana's mum", es: 'la mamá de Sana' },
    age: 40,
    role: { en: "Sana's mum", es: 'la mamá de Sana' },
    look: {
      en: 'a woman in a rose-coloured headscarf and a purple tunic',
      es: 'una mujer con pañuelo rosa y túnica morada',
    },
  },

  // HL03 Gran's New Number
  tunde: {
    id: 'tunde',
    name: { en: 'Tunde', es: 'Tunde' },
    age: 12,
    role: { en: '12, bakes cakes with three floors', es: '12 años, hornea pasteles de tres pisos' },
    look: {
      en: 'a boy with a flat-top haircut and a green jacket',
      es: 'un niño de pelo corto y plano arriba, con chaqueta verde',
    },
  },
  'tunde-gran': {
    id: 'tunde-gran',
    name: { en: 'Gran', es: 'la abuela' },
    age: 70,
    role: { en: "Tunde's grandmother", es: 'la abuela de Tunde' },
    look: {
      en: 'a grandmother in a coral head wrap, glasses and a blue dress',
      es: 'una abuela con turbante coral, lentes y vestido azul',
    },
  },
  bisi: {
    id: 'bisi',
    name: { en: 'Aunt Bisi', es: 'tía Bisi' },
    age: 44,
    role: { en: "Tunde's aunt", es: 'la tía de Tunde' },
    look: {
      en: 'a woman with big curls, golden earrings and a pink shirt',
      es: 'una mujer de rizos grandes, aretes dorados y blusa rosa',
    },
  },
  'tunde-mum': {
    id: 'tunde-mum',
    name: { en: 'Mum', es: 'mamá' },
    age: 41,
    role: { en: "Tunde's mum", es: 'la mamá de Tunde' },
    look: {
      en: 'a woman with a green headband and a cream cardigan',
      es: 'una mujer con vincha verde y suéter crema',
    },
  },
  ade: {
    id: 'ade',
    name: { en: 'Ade', es: 'Ade' },
    age: 12,
    role: { en: "12, Tunde's friend", es: '12 años, amigo de Tunde' },
    look: {
      en: 'a boy with twists in his hair, glasses and a red T-shirt',
      es: 'un niño con el pelo en mechones, lentes y camiseta roja',
    },
  },

  // SC06 You've Got the Look
  zanele: {
    id: 'zanele',
    name: { en: 'Zanele', es: 'Zanele' },
    age: 13,
    role: {
      en: '13, Third Messenger in the school play',
      es: '13 años, Tercera Mensajera en la obra de la escuela',
    },
    look: {
      en: 'a girl with a long braided ponytail and a star on her coral T-shirt',
      es: 'una chica de larga cola de caballo trenzada, con una estrella en la camiseta coral',
    },
  },
  'zanele-mum': {
    id: 'zanele-mum',
    name: { en: 'Mum', es: 'mamá' },
    age: 39,
    role: { en: "Zanele's mum", es: 'la mamá de Zanele' },
    look: {
      en: 'a woman with very short hair, hoop earrings and a green tunic',
      es: 'una mujer de pelo muy corto, argollas y túnica verde',
    },
  },
  dube: {
    id: 'dube',
    name: { en: 'Mr Dube', es: 'el profesor Dube' },
    age: 47,
    role: { en: 'drama teacher', es: 'profesor de teatro' },
    look: {
      en: 'a bald man with round glasses, a grey beard and a yellow scarf',
      es: 'un hombre calvo de lentes redondos, barba gris y bufanda amarilla',
    },
  },
  thandi: {
    id: 'thandi',
    name: { en: 'Aunt Thandi', es: 'tía Thandi' },
    age: 33,
    role: { en: "Zanele's aunt", es: 'la tía de Zanele' },
    look: {
      en: 'a woman with brown locs and a mustard jacket',
      es: 'una mujer de rastas castañas y chaqueta mostaza',
    },
  },
  lerato: {
    id: 'lerato',
    name: { en: 'Lerato', es: 'Lerato' },
    age: 13,
    role: { en: "13, Zanele's friend", es: '13 años, amiga de Zanele' },
    look: {
      en: 'a girl with three buns in her hair and a blue hoodie',
      es: 'una chica con tres moños en el pelo y sudadera azul',
    },
  },

  // HL04 The Photo Competition
  lena: {
    id: 'lena',
    name: { en: 'Lena', es: 'Lena' },
    age: 12,
    role: {
      en: '12, photographs the same plum tree every day',
      es: '12 años, fotografía el mismo ciruelo todos los días',
    },
    look: {
      en: 'a girl with a bun, a teal ribbon and a camera round her neck',
      es: 'una niña de moño con cinta turquesa y una cámara al cuello',
    },
  },
  'lena-papa': {
    id: 'lena-papa',
    name: { en: 'Papa', es: 'papá' },
    age: 45,
    role: { en: "Lena's dad", es: 'el papá de Lena' },
    look: {
      en: 'a man with a full brown beard and a green jumper',
      es: 'un hombre de barba castaña y suéter verde',
    },
  },
  weiss: {
    id: 'weiss',
    name: { en: 'Ms Weiss', es: 'la profesora Weiss' },
    age: 52,
    role: { en: 'art teacher', es: 'profesora de arte' },
    look: {
      en: 'a woman with silver hair, white glasses and a painting apron',
      es: 'una mujer de pelo plateado, lentes blancos y delantal de pintar',
    },
  },
  jonah: {
    id: 'jonah',
    name: { en: 'Jonah', es: 'Jonah' },
    age: 12,
    role: { en: "12, Lena's friend", es: '12 años, amigo de Lena' },
    look: { en: 'a boy with brown curls and a red hoodie', es: 'un niño de rizos castaños y sudadera roja' },
  },

  // SC07 Everyone's Forwarding It
  declan: {
    id: 'declan',
    name: { en: 'Declan', es: 'Declan' },
    age: 12,
    role: { en: '12, in goal at lunch', es: '12 años, de portero en el recreo' },
    look: {
      en: 'a boy with red-brown hair and freckles, in a navy school jumper and tie',
      es: 'un niño de pelo castaño rojizo y pecas, con suéter azul y corbata de la escuela',
    },
  },
  orla: {
    id: 'orla',
    name: { en: 'Orla', es: 'Orla' },
    age: 12,
    role: { en: "12, goes to Declan's school", es: '12 años, va a la escuela de Declan' },
    look: {
      en: 'a girl with long ginger hair in a navy school jumper and tie',
      es: 'una niña pelirroja de pelo largo, con suéter azul y corbata de la escuela',
    },
  },
  callum: {
    id: 'callum',
    name: { en: 'Callum', es: 'Callum' },
    age: 12,
    role: { en: "12, Declan's friend", es: '12 años, amigo de Declan' },
    look: {
      en: 'a boy with a dark quiff in a navy school jumper and tie',
      es: 'un niño de copete oscuro, con suéter azul y corbata de la escuela',
    },
  },
  fahy: {
    id: 'fahy',
    name: { en: 'Ms Fahy', es: 'la profesora Fahy' },
    age: 48,
    role: { en: 'year head', es: 'coordinadora del año' },
    look: {
      en: 'a woman with a short auburn cut, glasses and a green jacket with a lanyard',
      es: 'una mujer de pelo corto y cobrizo, lentes y chaqueta verde con credencial',
    },
  },
  quinn: {
    id: 'quinn',
    name: { en: 'Mr Quinn', es: 'el señor Quinn' },
    age: 55,
    role: { en: 'school librarian', es: 'bibliotecario de la escuela' },
    look: {
      en: 'a balding man with glasses and a mustard cardigan',
      es: 'un hombre medio calvo, de lentes y suéter mostaza',
    },
  },
  'declan-mum': {
    id: 'declan-mum',
    name: { en: 'Mum', es: 'mamá' },
    age: 40,
    role: { en: "Declan's mum", es: 'la mamá de Declan' },
    look: { en: 'a woman with brown hair and a lilac shirt', es: 'una mujer de pelo castaño y blusa lila' },
  },

  // SC09 The Picture That Isn't Real
  diego: {
    id: 'diego',
    name: { en: 'Diego', es: 'Diego' },
    age: 13,
    role: { en: '13, plays guitar', es: '13 años, toca la guitarra' },
    look: {
      en: 'a boy with spiky dark brown hair and a guitar on his dark T-shirt',
      es: 'un chico de pelo castaño en punta, con una guitarra en la camiseta oscura',
    },
  },
  'diego-mama': {
    id: 'diego-mama',
    name: { en: 'Mamá', es: 'mamá' },
    age: 38,
    role: { en: "Diego's mother", es: 'la mamá de Diego' },
    look: {
      en: 'a woman with shoulder-length dark hair and a yellow blouse',
      es: 'una mujer de pelo oscuro hasta los hombros y blusa amarilla',
    },
  },
  abuelo: {
    id: 'abuelo',
    name: { en: 'Abuelo', es: 'el abuelo' },
    age: 70,
    role: { en: "Diego's grandfather", es: 'el abuelo de Diego' },
    look: {
      en: 'a grandfather with white hair, a white moustache and a light shirt',
      es: 'un abuelo de pelo blanco, bigote blanco y camisa clara',
    },
  },
  rivas: {
    id: 'rivas',
    name: { en: 'Profe Rivas', es: 'el profe Rivas' },
    age: 36,
    role: { en: 'science teacher', es: 'profesor de ciencias' },
    look: {
      en: 'a man with curly hair, glasses and a white lab coat',
      es: 'un hombre de pelo rizado, lentes y bata blanca',
    },
  },
  sofi: {
    id: 'sofi',
    name: { en: 'Sofi', es: 'Sofi' },
    age: 13,
    role: { en: "13, Diego's friend", es: '13 años, amiga de Diego' },
    look: {
      en: 'a girl with long brown curls and a pink jacket',
      es: 'una chica de rizos largos y castaños, con chaqueta rosa',
    },
  },

  // SC10 The Team Chat Dare
  jaylen: {
    id: 'jaylen',
    name: { en: 'Jaylen', es: 'Jaylen' },
    age: 13,
    role: { en: '13, plays basketball', es: '13 años, juega básquetbol' },
    look: {
      en: 'a boy with high twists and a purple team shirt',
      es: 'un chico con mechones altos y camiseta morada del equipo',
    },
  },
  brooks: {
    id: 'brooks',
    name: { en: 'Coach Brooks', es: 'el entrenador Brooks' },
    age: 40,
    role: { en: "Jaylen's basketball coach", es: 'el entrenador de básquetbol de Jaylen' },
    look: {
      en: 'a bald man with a beard, a grey track jacket and a whistle',
      es: 'un hombre calvo de barba, con chaqueta deportiva gris y silbato',
    },
  },
  malik: {
    id: 'malik',
    name: { en: 'Malik', es: 'Malik' },
    age: 13,
    role: { en: "13, Jaylen's team mate", es: '13 años, compañero de equipo de Jaylen' },
    look: {
      en: 'a boy with a short fade and the same purple team shirt',
      es: 'un chico de pelo muy corto con la misma camiseta morada',
    },
  },
  ortega: {
    id: 'ortega',
    name: { en: 'Ms Ortega', es: 'la señora Ortega' },
    age: 38,
    role: { en: 'school counsellor', es: 'orientadora de la escuela' },
    look: {
      en: 'a woman with long straight hair, glasses and a rose-coloured cardigan',
      es: 'una mujer de pelo largo y lacio, lentes y suéter rosa',
    },
  },
  'jaylen-mom': {
    id: 'jaylen-mom',
    name: { en: 'Mom', es: 'mamá' },
    age: 39,
    role: { en: "Jaylen's mother", es: 'la mamá de Jaylen' },
    look: {
      en: 'a woman with braids in a ponytail and a blue tunic',
      es: 'una mujer de trenzas en cola de caballo y túnica azul',
    },
  },
  pops: {
    id: 'pops',
    name: { en: 'Pops', es: 'el abuelo' },
    age: 69,
    role: { en: "Jaylen's grandfather", es: 'el abuelo de Jaylen' },
    look: {
      en: 'a grandfather with grey hair, a white beard and glasses',
      es: 'un abuelo canoso, de barba blanca y lentes',
    },
  },
} as const satisfies Record<string, Character>;
