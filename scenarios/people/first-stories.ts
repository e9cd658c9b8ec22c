import type { Character } from './character.ts';

/** SC08, SC02, SC11, HL05, the start page and the helpline. */
export const firstStories = {
  // SC08 So Many Compliments
  amira: {
    id: 'amira',
    name: { en: 'Amira', es: 'Amira' },
    age: 12,
    role: { en: '12, new at her school, draws birds', es: '12 años, nueva en su escuela, dibuja pájaros' },
    look: {
      en: 'a girl in a black headscarf and a plum hoodie, with a bird pin on her school bag',
      es: 'una niña con pañuelo negro y sudadera morada, con un prendedor de pájaro en la mochila',
    },
  },
  noura: {
    id: 'noura',
    name: { en: 'Noura', es: 'Noura' },
    age: 12,
    role: { en: '12, sits near Amira at lunch', es: '12 años, se sienta cerca de Amira en el almuerzo' },
    look: {
      en: 'a girl with a big curly bun, round glasses and a striped T-shirt',
      es: 'una niña con un gran moño rizado, lentes redondos y camiseta de rayas',
    },
  },
  salma: {
    id: 'salma',
    name: { en: 'Aunt Salma', es: 'tía Salma' },
    age: 38,
    role: { en: "Amira's aunt", es: 'la tía de Amira' },
    look: {
      en: 'a woman in a teal head wrap and a green tunic',
      es: 'una mujer con turbante turquesa y túnica verde',
    },
  },
  okafor: {
    id: 'okafor',
    name: { en: 'Ms Okafor', es: 'la señora Okafor' },
    age: 45,
    role: { en: 'school counsellor', es: 'orientadora de la escuela' },
    look: {
      en: 'a woman with long braids and glasses, in an orange cardigan with a school lanyard',
      es: 'una mujer de trenzas largas y lentes, con suéter naranja y credencial de la escuela',
    },
  },
  'amira-dad': {
    id: 'amira-dad',
    name: { en: 'Dad', es: 'papá' },
    age: 42,
    role: { en: "Amira's dad", es: 'el papá de Amira' },
    look: { en: 'a man with a short beard and a blue shirt', es: 'un hombre de barba corta y camisa azul' },
  },

  // SC02 New Friend, New App
  lucia: {
    id: 'lucia',
    name: { en: 'Lucía', es: 'Lucía' },
    age: 10,
    role: { en: '10, always hits the cow', es: '10 años, siempre choca con la vaca' },
    look: {
      en: 'a girl with two hair clips and a green car on her orange T-shirt',
      es: 'una niña con dos broches en el pelo y un auto verde en la camiseta naranja',
    },
  },
  'lucia-mama': {
    id: 'lucia-mama',
    name: { en: 'Mamá', es: 'mamá' },
    age: 36,
    role: { en: "Lucía's mother", es: 'la mamá de Lucía' },
    look: {
      en: 'a woman with long wavy hair and a red shirt',
      es: 'una mujer de pelo largo y ondulado y blusa roja',
    },
  },
  tan: {
    id: 'tan',
    name: { en: 'Mr Tan', es: 'el profesor Tan' },
    age: 40,
    role: { en: "Lucía's teacher", es: 'el maestro de Lucía' },
    look: {
      en: 'a man with dark glasses frames, a blue cardigan and a school lanyard',
      es: 'un hombre de lentes oscuros, suéter azul y credencial de la escuela',
    },
  },
  abuela: {
    id: 'abuela',
    name: { en: 'Abuela', es: 'la abuela' },
    age: 68,
    role: { en: "Lucía's grandmother", es: 'la abuela de Lucía' },
    look: {
      en: 'an old woman with a white bun, glasses and a lilac cardigan',
      es: 'una señora mayor con moño blanco, lentes y suéter lila',
    },
  },
  beto: {
    id: 'beto',
    name: { en: 'Beto', es: 'Beto' },
    age: 13,
    role: { en: "13, Lucía's cousin", es: '13 años, el primo de Lucía' },
    look: { en: 'a boy with curly hair and a green hoodie', es: 'un chico de pelo rizado y sudadera verde' },
  },

  // SC11 That Escalated Fast
  mikaere: {
    id: 'mikaere',
    name: { en: 'Mikaere', es: 'Mikaere' },
    age: 15,
    role: { en: '15, plays rugby', es: '15 años, juega rugby' },
    look: {
      en: 'a broad-shouldered boy with short curls and a striped rugby jersey',
      es: 'un chico de hombros anchos, rizos cortos y camiseta de rugby a rayas',
    },
  },
  wiremu: {
    id: 'wiremu',
    name: { en: 'Dad', es: 'papá' },
    age: 44,
    role: { en: "Mikaere's dad, Wiremu", es: 'Wiremu, el papá de Mikaere' },
    look: {
      en: 'a big man with a beard, a checked shirt and a greenstone pendant',
      es: 'un hombre grande con barba, camisa de cuadros y un colgante de jade',
    },
  },
  leilani: {
    id: 'leilani',
    name: { en: 'Coach Leilani', es: 'la entrenadora Leilani' },
    age: 33,
    role: { en: "Mikaere's rugby coach", es: 'la entrenadora de rugby de Mikaere' },
    look: {
      en: 'a woman with a coral beanie, a track jacket and a whistle',
      es: 'una mujer con gorro coral, chaqueta deportiva y silbato',
    },
  },
  rena: {
    id: 'rena',
    name: { en: 'Aunty Rena', es: 'tía Rena' },
    age: 54,
    role: { en: "Mikaere's aunt", es: 'la tía de Mikaere' },
    look: {
      en: 'a woman with grey hair and a white flower in it',
      es: 'una mujer de pelo gris con una flor blanca',
    },
  },
  tama: {
    id: 'tama',
    name: { en: 'Tama', es: 'Tama' },
    age: 15,
    role: { en: "15, Mikaere's team mate", es: '15 años, compañero de equipo de Mikaere' },
    look: {
      en: 'a boy with a mop of curls and the same rugby jersey',
      es: 'un chico de pelo alborotado con la misma camiseta de rugby',
    },
  },

  // HL05 Nice Drawing!
  mateo: {
    id: 'mateo',
    name: { en: 'Mateo', es: 'Mateo' },
    age: 13,
    role: { en: '13, draws comics', es: '13 años, dibuja cómics' },
    look: {
      en: 'a boy with a pencil behind his ear and a striped T-shirt',
      es: 'un chico con un lápiz detrás de la oreja y camiseta de rayas',
    },
  },
  ferris: {
    id: 'ferris',
    name: { en: 'Mr Ferris', es: 'el profesor Ferris' },
    age: 50,
    role: { en: 'art teacher', es: 'profesor de arte' },
    look: {
      en: 'a man with red hair, a moustache and paint on his apron',
      es: 'un hombre pelirrojo, de bigote, con pintura en el delantal',
    },
  },
  'mateo-mama': {
    id: 'mateo-mama',
    name: { en: 'Mamá', es: 'mamá' },
    age: 40,
    role: { en: "Mateo's mother", es: 'la mamá de Mateo' },
    look: {
      en: 'a woman with dark hair and a teal cardigan',
      es: 'una mujer de pelo oscuro y suéter turquesa',
    },
  },
  renata: {
    id: 'renata',
    name: { en: 'Renata', es: 'Renata' },
    age: 13,
    role: { en: "13, in Mateo's class", es: '13 años, compañera de clase de Mateo' },
    look: {
      en: 'a girl with a curly red-brown ponytail and a pink jacket',
      es: 'una chica de cola de caballo rizada y castaña, con chaqueta rosa',
    },
  },
  juno: {
    id: 'juno',
    name: { en: 'Juno', es: 'Juno' },
    age: 15,
    role: { en: '15, in the school art club', es: '15 años, del club de arte de la escuela' },
    look: {
      en: 'a girl with teal hair and a painting apron',
      es: 'una chica de pelo turquesa con delantal de pintar',
    },
  },

  // Start page and help
  kofi: {
    id: 'kofi',
    name: { en: 'Kofi', es: 'Kofi' },
    age: 9,
    role: { en: '9, builds castles', es: '9 años, construye castillos' },
    look: {
      en: 'a boy with twists in his hair and a castle on his yellow T-shirt',
      es: 'un niño con el pelo en mechones y un castillo en la camiseta amarilla',
    },
  },
  helper: {
    id: 'helper',
    name: { en: 'Helpline counsellor', es: 'consejera de la línea de ayuda' },
    age: 35,
    role: { en: 'listens at a children’s helpline', es: 'escucha en una línea de ayuda para niños' },
    look: { en: 'a woman with a headset', es: 'una mujer con auriculares y micrófono' },
  },
} as const satisfies Record<string, Character>;
