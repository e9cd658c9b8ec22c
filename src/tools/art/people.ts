import { BUILDS, type Build, type BuildName, type Clothes, drawBody, mix, WORN } from './body.ts';
import { drawFace, drawPeep, type FaceStroke, INK } from './peep.ts';

/** The five faces that every person has. */
export const MOODS = ['calm', 'happy', 'unsure', 'worried', 'relieved'] as const;
export type MoodName = (typeof MOODS)[number];

/** [brows and eyes, mouth], each the name of an Open Peeps face. */
type Expression = [eyes: string, mouth: string];

type Worn = keyof typeof WORN;

interface Person {
  build: BuildName;
  head: string;
  skin: string;
  hair?: string;
  cloth?: string;
  clothes: Clothes;
  beard?: string;
  /** Paints a beard in another colour than the outline's. */
  beardColour?: string;
  glasses?: string;
  /** Moves the head sideways, where long hair would leave the frame. */
  shift?: number;
  /** Things on the body, each with its colour. */
  worn?: [Worn, string][];
  /** Things on the head, drawn in the head's own space, over or under it. */
  onHead?: string;
  behindHead?: string;
  /** Moods in which this person's face differs from the usual one. */
  faces?: Partial<Record<MoodName, Expression>>;
  /** Lines of age, drawn with the face. */
  lines?: 'smile' | 'old';
  blush?: boolean;
  freckles?: boolean;
}

const FACES: Record<MoodName, Expression> = {
  calm: ['smile', 'smile'],
  happy: ['calm', 'smileLOL'],
  unsure: ['tired', 'tired'],
  worried: ['concerned', 'concerned'],
  relieved: ['contempt', 'calm'],
};

const SKIN = {
  light: '#ffd9b0',
  peach: '#f0b98a',
  tan: '#d6955f',
  brown: '#b5713f',
  deep: '#8a573b',
} as const;

const stroke = (width: number, colour: string = INK): string =>
  `fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"`;
const filled = (colour: string, width = 11): string =>
  `fill="${colour}" stroke="${INK}" stroke-width="${width}" stroke-linejoin="round"`;

/** Light on dark hair, so that it does not end up as one black shape. */
const shine = (d: string, colour = '#4d5a70'): string => `<path ${stroke(11, colour)} d="${d}"/>`;
const earring = (colour: string, x = 262, y = 462): string =>
  `<circle cx="${x}" cy="${y}" r="15" ${filled(colour, 9)}/>`;

/** Everybody in the first four stories, on the start page and at the helpline. */
export const PEOPLE = {
  amira: {
    build: 'tween',
    head: 'hijab',
    skin: SKIN.tan,
    cloth: '#8a64ad',
    clothes: { cut: 'hoodie', main: '#6d4c8d', second: '#f3ecf8' },
    worn: [
      ['schoolBag', '#e0a83a'],
      ['birdPin', ''],
    ],
    onHead: shine('M236 300Q250 190 330 148M258 350Q262 262 300 214', '#5b4a78'),
    blush: true,
    faces: { unsure: ['suspicious', 'suspicious'] },
  },
  noura: {
    build: 'tween',
    head: 'bun2',
    skin: SKIN.peach,
    cloth: '#e4745b',
    clothes: { cut: 'tee', main: '#fbf2e0', second: '#e4745b', print: 'stripes' },
    glasses: 'glasses2',
    worn: [['schoolBag', '#2b9a8f']],
    onHead: shine('M120 90Q150 40 200 30M110 150Q116 120 128 112M330 150Q380 130 430 146'),
    blush: true,
    faces: { calm: ['smile', 'driven'], unsure: ['suspicious', 'tired'] },
  },
  salma: {
    build: 'woman',
    head: 'turban',
    skin: SKIN.tan,
    cloth: '#2b9a8f',
    clothes: { cut: 'tunic', main: '#17615d', third: '#f6b73c' },
    onHead: earring('#f6b73c', 264, 470),
    lines: 'smile',
    faces: {
      calm: ['smile', 'contempt'],
      worried: ['concerned', 'solemn'],
      unsure: ['suspicious', 'suspicious'],
    },
  },
  okafor: {
    build: 'woman',
    head: 'cornrows2',
    skin: SKIN.deep,
    clothes: { cut: 'cardigan', main: '#d98b4a', second: '#fdf3df', third: '#6d4c8d' },
    glasses: 'glasses5',
    worn: [['lanyard', '#0f766e']],
    onHead: earring('#f6b73c', 270, 466),
    lines: 'smile',
    faces: { worried: ['concerned', 'solemn'] },
  },
  'amira-dad': {
    build: 'man',
    head: 'short2',
    skin: SKIN.tan,
    clothes: { cut: 'shirt', main: '#7f9dc4', print: 'none' },
    beard: 'goatee2',
    lines: 'smile',
    onHead: `<path ${stroke(9, '#9aa3b2')} d="M222 300v26M238 296v30M253 300v22"/>`,
    faces: {
      happy: ['calm', 'calm'],
      unsure: ['tired', 'contempt'],
      worried: ['concerned', 'tired'],
      relieved: ['contempt', 'smile'],
    },
  },
  lucia: {
    build: 'child',
    head: 'mediumBangs',
    shift: 10,
    skin: SKIN.peach,
    clothes: { cut: 'tee', main: '#f08a4b', second: '#8bc48a', print: 'car' },
    onHead:
      shine('M260 190Q310 130 380 118') +
      `<g transform="rotate(-28 268 262)"><rect x="238" y="246" width="62" height="20" rx="10" ${filled('#f6b73c', 8)}/></g><g transform="rotate(-20 262 300)"><rect x="234" y="290" width="58" height="20" rx="10" ${filled('#2b9a8f', 8)}/></g>`,
    blush: true,
    freckles: true,
    faces: {
      happy: ['calm', 'smileTeethGap'],
      unsure: ['old', 'blank'],
      worried: ['concerned', 'concernedFear'],
    },
  },
  'lucia-mama': {
    build: 'woman',
    head: 'long',
    skin: SKIN.peach,
    clothes: { cut: 'shirt', main: '#c9596b' },
    onHead: shine('M250 210Q290 150 350 132M480 150Q530 190 550 260'),
    lines: 'smile',
    worn: [['necklace', '#f6b73c']],
    faces: { calm: ['smile', 'calm'], worried: ['concerned', 'solemn'] },
  },
  tan: {
    build: 'man',
    head: 'short5',
    skin: SKIN.light,
    clothes: { cut: 'cardigan', main: '#3e6f9e', second: '#fdf8ec', third: '#f6b73c' },
    glasses: 'glasses3',
    worn: [['lanyard', '#e4745b']],
    onHead: shine('M300 176Q330 152 370 148M420 146Q460 150 486 164'),
    lines: 'smile',
    faces: { happy: ['calm', 'lovingGrin1'], worried: ['concerned', 'tired'] },
  },
  abuela: {
    build: 'elder',
    head: 'grayBun',
    skin: SKIN.peach,
    hair: '#e9e6ea',
    clothes: { cut: 'cardigan', main: '#8f6bb0', second: '#fbe9e4', third: '#f6b73c' },
    glasses: 'glasses',
    onHead: `<path ${stroke(7, '#aeb0bd')} d="M230 330Q240 230 320 186M252 352Q262 280 350 268M160 160Q170 110 214 100"/>${earring('#2b9a8f', 268, 520)}`,
    lines: 'old',
    worn: [['necklace', '#fffdf8']],
    faces: { calm: ['smile', 'calm'], happy: ['calm', 'lovingGrin1'], worried: ['concerned', 'solemn'] },
  },
  beto: {
    build: 'tween',
    head: 'short3',
    skin: SKIN.tan,
    clothes: { cut: 'hoodie', main: '#4f8a5b', second: '#fbf7f0' },
    onHead: shine('M286 186Q330 152 390 150M440 152Q486 158 516 176'),
    faces: {
      calm: ['smile', 'driven'],
      happy: ['cute', 'lovingGrin2'],
      unsure: ['suspicious', 'suspicious'],
    },
  },
  mikaere: {
    build: 'strong',
    head: 'shaved2',
    skin: SKIN.brown,
    clothes: { cut: 'jersey', main: '#17615d', second: '#f6b73c', third: '#fffdf8' },
    onHead: shine('M262 178Q300 132 370 128M440 132Q490 138 520 160', '#5a4c48'),
    faces: {
      calm: ['smile', 'driven'],
      happy: ['calm', 'smileLOL'],
      unsure: ['old', 'tired'],
      worried: ['concerned', 'solemn'],
      relieved: ['contempt', 'smile'],
    },
  },
  wiremu: {
    build: 'man',
    head: 'short1',
    skin: SKIN.brown,
    clothes: { cut: 'shirt', main: '#b7493f', second: '#2f2a3d', print: 'checks' },
    beard: 'full',
    worn: [['pendant', '']],
    lines: 'smile',
    onHead: `<path ${stroke(9, '#a9adb8')} d="M224 300v34M240 306v34M256 306v34M272 308v26"/>`,
    faces: {
      happy: ['calm', 'calm'],
      unsure: ['tired', 'contempt'],
      worried: ['concerned', 'contempt'],
      relieved: ['contempt', 'smile'],
    },
  },
  leilani: {
    build: 'woman',
    head: 'hatBeanie',
    skin: SKIN.brown,
    cloth: '#e4745b',
    clothes: { cut: 'jacket', main: '#27415f', second: '#f6b73c', third: '#fffdf8' },
    behindHead: `<path fill="${INK}" d="M238 300C170 380 214 470 168 560C150 600 160 640 190 660C260 640 330 590 330 520L300 300Z"/>`,
    worn: [['whistle', '#f6b73c']],
    faces: { calm: ['smile', 'driven'], happy: ['calm', 'smileTeethGap'], worried: ['concerned', 'solemn'] },
  },
  rena: {
    build: 'woman',
    head: 'grayMedium',
    skin: SKIN.brown,
    hair: '#8b8a99',
    clothes: { cut: 'tunic', main: '#a23f5f', third: '#fdeccb' },
    onHead:
      `<path ${stroke(8, '#63637a')} d="M226 300Q250 210 340 176M250 350Q262 290 330 260M500 200Q540 240 556 310"/>` +
      `<g transform="translate(246 330)">${[0, 72, 144, 216, 288].map((a) => `<ellipse cx="0" cy="-26" rx="17" ry="24" transform="rotate(${a})" ${filled('#fff6e6', 7)}/>`).join('')}<circle r="14" ${filled('#f6b73c', 7)}/></g>`,
    lines: 'smile',
    faces: { happy: ['calm', 'lovingGrin1'], worried: ['concerned', 'solemn'] },
  },
  tama: {
    build: 'teen',
    head: 'dreads2',
    skin: SKIN.tan,
    clothes: { cut: 'jersey', main: '#17615d', second: '#f6b73c', third: '#fffdf8' },
    onHead: shine('M226 210Q262 160 320 140M420 118Q480 130 516 168'),
    faces: { happy: ['cute', 'smileTeethGap'], unsure: ['suspicious', 'suspicious'] },
  },
  mateo: {
    build: 'tween',
    head: 'pomp',
    skin: SKIN.tan,
    clothes: { cut: 'tee', main: '#3e6f9e', second: '#fdeccb', print: 'stripes' },
    onHead:
      shine('M290 172Q360 128 460 134M320 208Q380 190 440 190') +
      `<g transform="translate(262 366) rotate(-34)"><path ${filled('#f6b73c', 8)} d="M-64-9H78V9H-64Z"/><path ${filled('#e4745b', 8)} d="M-84-9h22V9h-22z"/><path ${filled('#fdeccb', 8)} d="M78-9L106 0L78 9Z"/></g>`,
    freckles: true,
    faces: { happy: ['calm', 'smileTeethGap'], unsure: ['suspicious', 'tired'] },
  },
  ferris: {
    build: 'man',
    head: 'short4',
    skin: SKIN.light,
    hair: '#c06a35',
    clothes: { cut: 'apron', main: '#6f8fae', second: '#f4ead6' },
    beard: 'moustache5',
    beardColour: '#8f4a22',
    glasses: 'glasses',
    lines: 'smile',
    faces: {
      happy: ['calm', 'calm'],
      unsure: ['suspicious', 'contempt'],
      worried: ['concerned', 'contempt'],
    },
  },
  'mateo-mama': {
    build: 'woman',
    head: 'medium2',
    skin: SKIN.tan,
    clothes: { cut: 'cardigan', main: '#2b9a8f', second: '#fff3dc', third: '#e4745b' },
    onHead: shine('M262 214Q300 152 380 138M470 146Q520 170 536 220') + earring('#e4745b', 300, 472),
    lines: 'smile',
    faces: { calm: ['smile', 'calm'], happy: ['calm', 'lovingGrin1'], worried: ['concerned', 'tired'] },
  },
  renata: {
    build: 'tween',
    head: 'mediumBangs2',
    skin: SKIN.peach,
    hair: '#a5603a',
    clothes: { cut: 'jacket', main: '#c98aa8', second: '#fffdf8', third: '#fdeccb' },
    worn: [['schoolBag', '#3e6f9e']],
    blush: true,
    faces: { happy: ['calm', 'smileBig'], unsure: ['old', 'suspicious'] },
  },
  juno: {
    build: 'teen',
    head: 'bangs',
    skin: SKIN.light,
    hair: '#3aa699',
    clothes: { cut: 'apron', main: '#544c78', second: '#f0a58f' },
    onHead: earring('#f6b73c', 296, 452),
    faces: { calm: ['smile', 'contempt'], happy: ['calm', 'lovingGrin1'], unsure: ['suspicious', 'tired'] },
  },
  kofi: {
    build: 'child',
    head: 'twists',
    skin: SKIN.deep,
    clothes: { cut: 'tee', main: '#f6b73c', second: '#6d4c8d', print: 'castle' },
    onHead: '',
    blush: true,
    faces: {
      happy: ['calm', 'smileTeethGap'],
      unsure: ['old', 'blank'],
      worried: ['concerned', 'concernedFear'],
    },
  },
  helper: {
    build: 'woman',
    head: 'medium1',
    skin: SKIN.brown,
    clothes: { cut: 'shirt', main: '#2b9a8f' },
    onHead:
      shine('M250 230Q280 160 350 138') +
      `<path ${stroke(34)} d="M286 352Q250 120 400 112Q470 108 520 160"/><path ${stroke(16, '#e9e4f2')} d="M286 352Q250 120 400 112Q470 108 520 160"/>` +
      `<path ${stroke(22)} d="M300 430Q330 520 424 506"/><path ${stroke(9, '#e9e4f2')} d="M300 430Q330 520 424 506"/><rect x="258" y="336" width="70" height="108" rx="32" ${filled('#6d4c8d', 12)}/><circle cx="430" cy="505" r="18" ${filled('#6d4c8d', 10)}/>`,
    lines: 'smile',
    faces: { calm: ['smile', 'calm'], worried: ['concerned', 'tired'] },
  },
} satisfies Record<string, Person>;

export type DrawnPerson = keyof typeof PEOPLE;

const place = ({ d, fill, x, y }: FaceStroke, scale: number, dx = 0, dy = 0): string =>
  `<path fill="${fill}" fill-rule="evenodd" transform="translate(${x + dx} ${y + dy}) scale(${scale}) translate(${-x} ${-y})" d="${d}"/>`;

function face(person: Person, build: Build, mood: MoodName): string {
  const [eyesOf, mouthOf] = person.faces?.[mood] ?? FACES[mood];
  const eyes = drawFace(eyesOf);
  const mouth = drawFace(mouthOf).mouth;
  const nose = drawFace('smile').nose;
  let out = '';
  if (person.blush) {
    const pink = mix(person.skin, '#e0574a', 0.34);
    out += `<ellipse cx="62" cy="184" rx="29" ry="19" fill="${pink}"/><ellipse cx="219" cy="178" rx="17" ry="18" fill="${pink}"/>`;
  }
  if (person.freckles) {
    const dot = mix(person.skin, '#6b3a1f', 0.55);
    out += [
      [92, 164],
      [108, 174],
      [80, 176],
      [98, 186],
      [196, 166],
      [208, 174],
    ]
      .map(([x, y]) => `<circle cx="${x}" cy="${y}" r="4.6" fill="${dot}"/>`)
      .join('');
  }
  if (person.lines) {
    const crease = mix(person.skin, '#4a2030', 0.36);
    const old =
      person.lines === 'old'
        ? 'M118 188Q104 206 108 232M60 128q10 10 26 8M190 126q12 8 22 2M70 56q30-10 62-4M160 52q26-6 44 2M46 116l-16-8M46 126l-18 3'
        : 'M108 196Q98 210 101 226M66 132q10 8 22 6';
    out += `<path ${stroke(6.5, crease)} d="${old}"/>`;
  }
  out += eyes.brows.map((part) => place(part, build.brow, 0, -build.low * 0.1)).join('');
  out += eyes.eyes.map((part) => place(part, build.eye)).join('');
  out += nose.map((part) => place(part, build.nose, 0, -build.low * 0.35)).join('');
  out += mouth.map((part) => place(part, build.mouth, 0, -build.low * 0.5)).join('');
  return `<g transform="translate(315 ${248 + build.low})">${out}</g>`;
}

/** One person in one mood as SVG, head and bust on transparent ground, in the frame 0 0 400 440. */
export function drawPerson(id: DrawnPerson, mood: MoodName): string {
  const person: Person = PEOPLE[id];
  const build: Build = BUILDS[person.build];
  const peep = drawPeep({
    head: person.head,
    skin: person.skin,
    hair: person.hair,
    cloth: person.cloth,
    facialHair: person.beard,
    accessory: person.glasses,
  });
  const beard = person.beardColour ? peep.facialHair.replaceAll(INK, person.beardColour) : peep.facialHair;
  const [sx, sy] = build.head;
  const headSpace = `<g transform="translate(${200 + (person.shift ?? 0)} ${build.chin}) scale(${sx} ${sy}) translate(-396 -562)">`;
  // Glasses sit where this age's eyes are.
  const glasses = person.glasses ? `<g transform="translate(0 ${build.low})">${peep.accessories}</g>` : '';
  const worn = (person.worn ?? []).map(([thing, colour]) => WORN[thing](build, colour)).join('');
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 440" width="400" height="440">' +
    (person.behindHead ? `${headSpace}${person.behindHead}</g>` : '') +
    drawBody(build, person.clothes, person.skin) +
    worn +
    `${headSpace}${peep.head}${face(person, build, mood)}${beard}${glasses}${person.onHead ?? ''}</g></svg>`
  );
}
