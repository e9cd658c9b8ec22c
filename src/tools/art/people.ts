import { BUILDS, type Build, drawBody, WORN } from './body.ts';
import { mix } from './colour.ts';
import { drawFace, drawPeep, dyed, type FaceStroke, INK } from './peep.ts';
import { adults } from './people/adults.ts';
import { ages8to10 } from './people/ages-8-10.ts';
import { firstStories } from './people/first-stories.ts';
import { sc05ToHl04 } from './people/sc05-hl04.ts';
import { sc07ToSc10 } from './people/sc07-sc10.ts';
import { sc12ToSc15 } from './people/sc12-sc15.ts';
import { sc16ToSc19 } from './people/sc16-sc19.ts';
import { type Expression, type MoodName, type Person, stroke } from './person.ts';

export { MOODS } from './person.ts';

const FACES: Record<MoodName, Expression> = {
  calm: ['smile', 'smile'],
  happy: ['calm', 'smileLOL'],
  unsure: ['tired', 'tired'],
  worried: ['concerned', 'concerned'],
  relieved: ['contempt', 'calm'],
};

/** Everybody, by id. */
export const PEOPLE = {
  ...firstStories,
  ...ages8to10,
  ...sc05ToHl04,
  ...sc07ToSc10,
  ...sc12ToSc15,
  ...sc16ToSc19,
  ...adults,
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
  out += mouth.map((part) => place(part, build.mouth, 0, (person.mouthLow ?? 0) - build.low * 0.5)).join('');
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
  const head = person.dye ? dyed(peep.head, person.dye) : peep.head;
  const [sx, sy] = build.head;
  const headSpace = `<g transform="translate(${200 + (person.shift ?? 0)} ${build.chin}) scale(${sx} ${sy}) translate(-396 -562)">`;
  const frames = person.frames ? peep.accessories.replaceAll(INK, person.frames) : peep.accessories;
  // Glasses sit where this age's eyes are.
  const glasses = person.glasses ? `<g transform="translate(0 ${build.low})">${frames}</g>` : '';
  const worn = (person.worn ?? []).map(([thing, colour]) => WORN[thing](build, colour)).join('');
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 440" width="400" height="440">' +
    (person.lower ? `<g transform="translate(0 ${person.lower})">` : '') +
    (person.behindHead ? `${headSpace}${person.behindHead}</g>` : '') +
    drawBody(build, person.clothes, person.skin) +
    worn +
    `${headSpace}${head}${face(person, build, mood)}${beard}${glasses}${person.onHead ?? ''}</g>${person.lower ? '</g>' : ''}</svg>`
  );
}
