import type { Character } from './character.ts';

/** Ages 14–17: SC12, HL07, SC13–SC19, HL06, HL08. Who is in two stories stands in the first. */
export const oldest = {
  // SC12 If You Leave Me
  ines: {
    id: 'ines',
    name: { en: 'Inés', es: 'Inés' },
    age: 16,
    role: {
      en: '16, on the school speakers on Fridays',
      es: '16 años, los viernes suena por los parlantes de la escuela',
    },
    look: {
      en: 'a girl with long dark brown hair and a denim jacket',
      es: 'una chica de pelo largo castaño oscuro, con chaqueta de mezclilla',
    },
  },
  carla: {
    id: 'carla',
    name: { en: 'Carla', es: 'Carla' },
    age: 20,
    role: { en: "Inés's cousin", es: 'la prima de Inés' },
    look: {
      en: 'a young woman with wine-red hair and a dark shirt',
      es: 'una joven de pelo color vino y camisa oscura',
    },
  },
  'ines-mama': {
    id: 'ines-mama',
    name: { en: 'Mamá', es: 'mamá' },
    age: 44,
    role: { en: "Inés's mother", es: 'la mamá de Inés' },
    look: {
      en: 'a woman with her dark hair in a bun and a coral cardigan',
      es: 'una mujer de pelo oscuro recogido en un moño y suéter coral',
    },
  },
  adeyemi: {
    id: 'adeyemi',
    name: { en: 'Mr Adeyemi', es: 'el señor Adeyemi' },
    age: 46,
    role: { en: 'keeps students safe at school', es: 'responsable de la protección de estudiantes' },
    look: {
      en: 'a man with a short beard, glasses and a grey jacket with a lanyard',
      es: 'un hombre de barba corta, lentes y saco gris con credencial',
    },
  },
  ruth: {
    id: 'ruth',
    name: { en: 'Ruth', es: 'Ruth' },
    age: 16,
    role: { en: "16, Inés's friend", es: '16 años, amiga de Inés' },
    look: { en: 'a girl with an afro and a yellow jacket', es: 'una chica de pelo afro y chaqueta amarilla' },
  },
  bell: {
    id: 'bell',
    name: { en: 'Nurse Bell', es: 'la enfermera Bell' },
    age: 50,
    role: { en: 'school nurse', es: 'enfermera de la escuela' },
    look: {
      en: 'a woman with fair grey hair in a light blue tunic, with a small watch on it',
      es: 'una mujer de pelo rubio canoso, con uniforme celeste y un reloj pequeño prendido',
    },
  },

  // HL07 We're Still Friends
  andrei: {
    id: 'andrei',
    name: { en: 'Andrei', es: 'Andrei' },
    age: 16,
    role: { en: '16, builds boats of cardboard', es: '16 años, construye barcos de cartón' },
    look: {
      en: 'a boy with short dark brown hair and a green jacket',
      es: 'un chico de pelo corto castaño oscuro y chaqueta verde',
    },
  },
  mihaela: {
    id: 'mihaela',
    name: { en: 'Mihaela', es: 'Mihaela' },
    age: 16,
    role: { en: "16, Andrei's ex-girlfriend", es: '16 años, la exnovia de Andrei' },
    look: {
      en: 'a girl with long chestnut hair and a striped jumper',
      es: 'una chica de pelo largo castaño y suéter de rayas',
    },
  },
  'andrei-mum': {
    id: 'andrei-mum',
    name: { en: 'Mum', es: 'mamá' },
    age: 45,
    role: { en: "Andrei's mum", es: 'la mamá de Andrei' },
    look: {
      en: 'a woman with dark blond hair and a blue cardigan',
      es: 'una mujer de pelo rubio oscuro y suéter azul',
    },
  },
  luca: {
    id: 'luca',
    name: { en: 'Luca', es: 'Luca' },
    age: 16,
    role: { en: "16, Andrei's friend", es: '16 años, amigo de Andrei' },
    look: {
      en: 'a boy with black curls and a mustard hoodie',
      es: 'un chico de rizos negros y sudadera mostaza',
    },
  },
  doyle: {
    id: 'doyle',
    name: { en: 'Mr Doyle', es: 'el profesor Doyle' },
    age: 39,
    role: { en: 'PE teacher', es: 'profesor de educación física' },
    look: {
      en: 'a man with short brown hair, a stubbly beard, a blue track jacket and a whistle',
      es: 'un hombre de pelo corto castaño, barba de pocos días, chaqueta deportiva azul y silbato',
    },
  },

  // SC13 We Can Fix This (for a Fee)
  samuel: {
    id: 'samuel',
    name: { en: 'Samuel', es: 'Samuel' },
    age: 17,
    role: { en: '17, first year at college', es: '17 años, en su primer año de bachillerato' },
    look: {
      en: 'a boy with short locs, dark glasses frames and a navy hoodie',
      es: 'un chico de rastas cortas, lentes oscuros y sudadera azul marino',
    },
  },
  'samuel-dad': {
    id: 'samuel-dad',
    name: { en: 'Dad', es: 'papá' },
    age: 50,
    role: { en: "Samuel's dad", es: 'el papá de Samuel' },
    look: {
      en: 'a man with greying hair, a moustache and a checked shirt',
      es: 'un hombre de pelo entrecano, bigote y camisa de cuadros',
    },
  },
  grace: {
    id: 'grace',
    name: { en: 'Grace', es: 'Grace' },
    age: 23,
    role: { en: "Samuel's sister", es: 'la hermana de Samuel' },
    look: {
      en: 'a young woman with a high bun, a plum band and a yellow jacket',
      es: 'una joven de moño alto con cinta morada y chaqueta amarilla',
    },
  },
  lowe: {
    id: 'lowe',
    name: { en: 'Ms Lowe', es: 'la profesora Lowe' },
    age: 41,
    role: { en: "Samuel's college tutor", es: 'la tutora de Samuel' },
    look: {
      en: 'a woman with a fair bob, glasses and a plum cardigan with a lanyard',
      es: 'una mujer de melena rubia y corta, lentes y suéter morado con credencial',
    },
  },
  theo: {
    id: 'theo',
    name: { en: 'Theo', es: 'Theo' },
    age: 17,
    role: { en: "17, Samuel's friend", es: '17 años, amigo de Samuel' },
    look: {
      en: 'a boy with a sandy quiff and headphones round his neck',
      es: 'un chico de copete rubio oscuro, con auriculares al cuello',
    },
  },

  // SC14 "You'll Be Responsible"
  rowan: {
    id: 'rowan',
    name: { en: 'Rowan', es: 'Rowan' },
    age: 15,
    role: { en: '15, draws maps of made-up places', es: '15 años, dibuja mapas de lugares inventados' },
    look: {
      en: 'a teenager with short lilac hair and a yellow hoodie',
      es: 'adolescente de pelo corto lila y sudadera amarilla',
    },
  },
  'rowan-mum': {
    id: 'rowan-mum',
    name: { en: 'Mum', es: 'mamá' },
    age: 42,
    role: { en: "Rowan's mum", es: 'la mamá de Rowan' },
    look: {
      en: 'a woman with chestnut hair and a green cardigan',
      es: 'una mujer de pelo castaño y suéter verde',
    },
  },
  park: {
    id: 'park',
    name: { en: 'Ms Park', es: 'la señora Park' },
    age: 35,
    role: { en: 'school counsellor', es: 'orientadora de la escuela' },
    look: {
      en: 'a woman with straight black hair, thin glasses and a cream jacket with a lanyard',
      es: 'una mujer de pelo negro y lacio, lentes finos y saco crema con credencial',
    },
  },
  jude: {
    id: 'jude',
    name: { en: 'Jude', es: 'Jude' },
    age: 15,
    role: { en: "15, Rowan's friend", es: '15 años, gran amistad de Rowan' },
    look: {
      en: 'a teenager with a mop of locs and a striped T-shirt',
      es: 'adolescente de rastas alborotadas y camiseta de rayas',
    },
  },
  'rowan-grandad': {
    id: 'rowan-grandad',
    name: { en: 'Grandad', es: 'el abuelo' },
    age: 68,
    role: { en: "Rowan's grandfather", es: 'el abuelo de Rowan' },
    look: {
      en: 'a grandfather with white hair, a white beard and a blue cardigan',
      es: 'un abuelo de pelo blanco, barba blanca y suéter azul',
    },
  },

  // SC15 What Lachlan Told Me
  thuy: {
    id: 'thuy',
    name: { en: 'Thuy', es: 'Thuy' },
    age: 16,
    role: { en: '16, takes the bus with Lachlan', es: '16 años, toma el autobús con Lachlan' },
    look: {
      en: 'a girl with black hair, a fringe, round glasses and a teal jacket',
      es: 'una chica de pelo negro con flequillo, lentes redondos y chaqueta turquesa',
    },
  },
  lachlan: {
    id: 'lachlan',
    name: { en: 'Lachlan', es: 'Lachlan' },
    age: 16,
    role: { en: "16, Thuy's friend", es: '16 años, amigo de Thuy' },
    look: {
      en: 'a boy with a blond quiff and a grey hoodie',
      es: 'un chico de copete rubio y sudadera gris',
    },
  },
  'thuy-mum': {
    id: 'thuy-mum',
    name: { en: 'Mum', es: 'mamá' },
    age: 46,
    role: { en: "Thuy's mum", es: 'la mamá de Thuy' },
    look: {
      en: 'a woman with black shoulder-length hair and a peach-coloured blouse',
      es: 'una mujer de pelo negro hasta los hombros y blusa color durazno',
    },
  },
  amin: {
    id: 'amin',
    name: { en: 'Nurse Amin', es: 'la enfermera Amin' },
    age: 37,
    role: { en: 'school nurse', es: 'enfermera de la escuela' },
    look: {
      en: 'a woman in a sea-green headscarf and a white tunic with a lanyard',
      es: 'una mujer con pañuelo verde mar y uniforme blanco con credencial',
    },
  },
  'lachlan-mum': {
    id: 'lachlan-mum',
    name: { en: "Lachlan's mum", es: 'la mamá de Lachlan' },
    age: 45,
    role: { en: "Lachlan's mum", es: 'la mamá de Lachlan' },
    look: {
      en: 'a woman with short fair hair and a plum jacket',
      es: 'una mujer de pelo rubio y corto, con chaqueta morada',
    },
  },

  // SC16 The First Message Was a Threat
  camille: {
    id: 'camille',
    name: { en: 'Camille', es: 'Camille' },
    age: 14,
    role: { en: '14, runs the school radio', es: '14 años, lleva la radio de la escuela' },
    look: {
      en: 'a girl with long dark curls and a red and white striped top',
      es: 'una chica de rizos largos y oscuros, con camiseta de rayas rojas y blancas',
    },
  },
  'camille-maman': {
    id: 'camille-maman',
    name: { en: 'Maman', es: 'mamá' },
    age: 41,
    role: { en: "Camille's mother", es: 'la mamá de Camille' },
    look: {
      en: 'a woman with a red ribbon in her hair and a green shirt',
      es: 'una mujer con una cinta roja en el pelo y blusa verde',
    },
  },
  remy: {
    id: 'remy',
    name: { en: 'Rémy', es: 'Rémy' },
    age: 19,
    role: { en: "Camille's brother", es: 'el hermano de Camille' },
    look: {
      en: 'a young man with twists, a thin moustache and a blue hoodie',
      es: 'un joven con mechones, bigote fino y sudadera azul',
    },
  },
  laurent: {
    id: 'laurent',
    name: { en: 'Ms Laurent', es: 'la profesora Laurent' },
    age: 44,
    role: { en: "Camille's teacher", es: 'la profesora de Camille' },
    look: {
      en: 'a woman with short brown hair, white glasses and a purple scarf',
      es: 'una mujer de pelo corto castaño, lentes blancos y bufanda morada',
    },
  },
  jo: {
    id: 'jo',
    name: { en: 'Jo', es: 'Jo' },
    age: 14,
    role: { en: "14, Camille's friend", es: '14 años, amiga de Camille' },
    look: {
      en: 'a girl with short fair hair and a yellow jacket',
      es: 'una chica de pelo corto y rubio, con chaqueta amarilla',
    },
  },

  // SC17 That's Not Her
  yusuf: {
    id: 'yusuf',
    name: { en: 'Yusuf', es: 'Yusuf' },
    age: 15,
    role: { en: '15, in Year 10', es: '15 años, en el mismo curso que Hana' },
    look: {
      en: 'a boy with curly dark hair and a green hoodie',
      es: 'un chico de pelo oscuro y rizado, con sudadera verde',
    },
  },
  hana: {
    id: 'hana',
    name: { en: 'Hana', es: 'Hana' },
    age: 15,
    role: { en: "15, in Yusuf's class", es: '15 años, compañera de clase de Yusuf' },
    look: {
      en: 'a girl with dark brown hair to her shoulders and a lilac cardigan',
      es: 'una chica de pelo castaño oscuro hasta los hombros y suéter lila',
    },
  },
  kerr: {
    id: 'kerr',
    name: { en: 'Ms Kerr', es: 'la profesora Kerr' },
    age: 51,
    role: { en: 'head of year', es: 'coordinadora del año' },
    look: {
      en: 'a woman with short grey hair, glasses and a navy jacket with a lanyard',
      es: 'una mujer de pelo corto y gris, lentes y saco azul marino con credencial',
    },
  },
  'yusuf-baba': {
    id: 'yusuf-baba',
    name: { en: 'Baba', es: 'Baba' },
    age: 48,
    role: { en: "Yusuf's dad", es: 'el papá de Yusuf' },
    look: {
      en: 'a man with a greying beard and a brown jumper',
      es: 'un hombre de barba entrecana y suéter café',
    },
  },
  dylan: {
    id: 'dylan',
    name: { en: 'Dylan', es: 'Dylan' },
    age: 15,
    role: { en: "15, Yusuf's friend", es: '15 años, amigo de Yusuf' },
    look: {
      en: 'a boy with a red-brown quiff and a blue jacket',
      es: 'un chico de copete castaño rojizo y chaqueta azul',
    },
  },

  // SC18 Five Accounts, One Script
  harpreet: {
    id: 'harpreet',
    name: { en: 'Harpreet', es: 'Harpreet' },
    age: 16,
    role: { en: '16, plays the drums', es: '16 años, toca la batería' },
    look: {
      en: 'a boy in an indigo turban, with drumsticks in the pocket of his hoodie',
      es: 'un chico con turbante azul índigo y baquetas en el bolsillo de la sudadera',
    },
  },
  simran: {
    id: 'simran',
    name: { en: 'Simran', es: 'Simran' },
    age: 21,
    role: { en: "Harpreet's sister", es: 'la hermana de Harpreet' },
    look: {
      en: 'a young woman with long black hair and a mustard jacket',
      es: 'una joven de pelo negro largo y chaqueta mostaza',
    },
  },
  'harpreet-mum': {
    id: 'harpreet-mum',
    name: { en: 'Mum', es: 'mamá' },
    age: 47,
    role: { en: "Harpreet's mum", es: 'la mamá de Harpreet' },
    look: {
      en: 'a woman with her hair in a bun and a rose-coloured tunic with a scarf',
      es: 'una mujer de pelo recogido, con túnica rosa y chalina',
    },
  },
  marsh: {
    id: 'marsh',
    name: { en: 'Mr Marsh', es: 'el profesor Marsh' },
    age: 43,
    role: { en: 'music teacher', es: 'profesor de música' },
    look: {
      en: 'a man with brown curls, a beard and a checked shirt with a lanyard',
      es: 'un hombre de rizos castaños y barba, con camisa de cuadros y credencial',
    },
  },
  leo: {
    id: 'leo',
    name: { en: 'Leo', es: 'Leo' },
    age: 16,
    role: { en: "16, Harpreet's friend", es: '16 años, amigo de Harpreet' },
    look: {
      en: 'a boy with a mop of auburn hair and a guitar on his grey T-shirt',
      es: 'un chico de pelo cobrizo alborotado, con una guitarra en la camiseta gris',
    },
  },
  balbir: {
    id: 'balbir',
    name: { en: 'Uncle Balbir', es: 'tío Balbir' },
    age: 52,
    role: { en: "Harpreet's uncle", es: 'el tío de Harpreet' },
    look: {
      en: 'a man in a wine-red turban with a full grey beard',
      es: 'un hombre de turbante vino y barba gris',
    },
  },

  // SC19 Easy Money
  bea: {
    id: 'bea',
    name: { en: 'Bea', es: 'Bea' },
    age: 15,
    role: { en: '15, saving for the school trip', es: '15 años, ahorra para el viaje escolar' },
    look: {
      en: 'a girl with a high brown bun, a teal band and a lilac hoodie',
      es: 'una chica de moño alto castaño con cinta turquesa y sudadera lila',
    },
  },
  'bea-mum': {
    id: 'bea-mum',
    name: { en: 'Mum', es: 'mamá' },
    age: 40,
    role: { en: "Bea's mum", es: 'la mamá de Bea' },
    look: {
      en: 'a woman with brown hair and an orange work shirt',
      es: 'una mujer de pelo castaño y camisa de trabajo naranja',
    },
  },
  'bea-nan': {
    id: 'bea-nan',
    name: { en: 'Nan', es: 'la abuela' },
    age: 65,
    role: { en: "Bea's grandmother", es: 'la abuela de Bea' },
    look: {
      en: 'a grandmother with white hair, round glasses and a teal cardigan',
      es: 'una abuela de pelo blanco, lentes redondos y suéter turquesa',
    },
  },
  costa: {
    id: 'costa',
    name: { en: 'Ms Costa', es: 'la profesora Costa' },
    age: 37,
    role: { en: 'form tutor', es: 'tutora del curso' },
    look: {
      en: 'a woman with long dark hair and a berry-red jacket with a lanyard',
      es: 'una mujer de pelo largo y oscuro, con saco rojo vino y credencial',
    },
  },
  ravi: {
    id: 'ravi',
    name: { en: 'Ravi', es: 'Ravi' },
    age: 15,
    role: { en: "15, Bea's friend", es: '15 años, amigo de Bea' },
    look: {
      en: 'a boy with dark glasses frames and an orange jacket',
      es: 'un chico de lentes oscuros y chaqueta naranja',
    },
  },

  // HL06 Is This Really You?
  noor: {
    id: 'noor',
    name: { en: 'Noor', es: 'Noor' },
    age: 15,
    role: { en: '15, makes playlists for everybody', es: '15 años, arma listas de música para todos' },
    look: {
      en: 'a girl in a sage green headscarf and a denim jacket',
      es: 'una chica con pañuelo verde salvia y chaqueta de mezclilla',
    },
  },
  safiya: {
    id: 'safiya',
    name: { en: 'Safiya', es: 'Safiya' },
    age: 15,
    role: { en: "15, Noor's friend", es: '15 años, amiga de Noor' },
    look: {
      en: 'a girl with long curls, glasses and a mustard jumper',
      es: 'una chica de rizos largos, lentes y suéter mostaza',
    },
  },
  'noor-dad': {
    id: 'noor-dad',
    name: { en: 'Dad', es: 'papá' },
    age: 47,
    role: { en: "Noor's dad", es: 'el papá de Noor' },
    look: {
      en: 'a man with greying hair, a short beard and a navy jumper',
      es: 'un hombre de pelo entrecano, barba corta y suéter azul marino',
    },
  },
  hakim: {
    id: 'hakim',
    name: { en: 'Hakim', es: 'Hakim' },
    age: 20,
    role: { en: "Noor's brother", es: 'el hermano de Noor' },
    look: {
      en: 'a young man with curly hair, a small beard and a brown jacket',
      es: 'un joven de pelo rizado, barba pequeña y chaqueta café',
    },
  },

  // HL08 A Fair Price
  keisha: {
    id: 'keisha',
    name: { en: 'Keisha', es: 'Keisha' },
    age: 15,
    role: { en: '15, saving for a trombone', es: '15 años, ahorra para un trombón' },
    look: {
      en: 'a girl with small knots in her hair and a pink track jacket',
      es: 'una chica con pequeños nudos en el pelo y chaqueta deportiva rosa',
    },
  },
  'keisha-mum': {
    id: 'keisha-mum',
    name: { en: 'Mum', es: 'mamá' },
    age: 42,
    role: { en: "Keisha's mum", es: 'la mamá de Keisha' },
    look: {
      en: 'a woman with a yellow hairband, a green shirt and a whistle',
      es: 'una mujer con vincha amarilla, blusa verde y silbato',
    },
  },
  holt: {
    id: 'holt',
    name: { en: 'Ms Holt', es: 'la señora Holt' },
    age: 60,
    role: { en: 'librarian', es: 'bibliotecaria' },
    look: {
      en: 'a woman with a silver bun, white glasses and a mustard cardigan',
      es: 'una mujer de moño plateado, lentes blancos y suéter mostaza',
    },
  },
  dre: {
    id: 'dre',
    name: { en: 'Dre', es: 'Dre' },
    age: 15,
    role: { en: "15, Keisha's friend", es: '15 años, amigo de Keisha' },
    look: {
      en: 'a boy with a tall flat-top and a blue hoodie',
      es: 'un chico de pelo alto y plano arriba, con sudadera azul',
    },
  },
} as const satisfies Record<string, Character>;
