import { gloss, plainTemple } from '../headwear.ts';
import { earring, HAIR, type Person, SKIN, WAYS } from '../person.ts';

/** SC20, for parents and staff. */
export const adults = {
  'sam-parent': {
    build: 'woman',
    head: 'short5',
    skin: SKIN.peach,
    dye: HAIR.brown,
    clothes: { cut: 'jumper', main: '#8fae86' },
    onHead: gloss('short5', HAIR.brown),
    lines: 'smile',
    faces: WAYS.grownToo,
  },
  robin: {
    build: 'tween',
    head: 'shaved3',
    skin: SKIN.peach,
    dye: HAIR.chestnut,
    clothes: { cut: 'hoodie', main: '#6d97c7', second: '#fdf8ec' },
    onHead: gloss('shaved3', HAIR.chestnut) + plainTemple(SKIN.peach),
    freckles: true,
    faces: { ...WAYS.teen, worried: ['concerned', 'concerned'] },
  },
  staff: {
    build: 'young',
    head: 'pomp',
    skin: SKIN.brown,
    clothes: { cut: 'waistcoat', main: '#f3ece0', second: '#8a3f52', third: '#f6b73c' },
    glasses: 'glasses5',
    onHead: gloss('pomp') + earring('#2b9a8f', 262, 462),
    worn: [['lanyard', '#2b9a8f']],
    faces: WAYS.grown,
  },
  'robin-gran': {
    build: 'elder',
    head: 'grayShort',
    skin: SKIN.peach,
    hair: HAIR.white,
    clothes: { cut: 'cardigan', main: '#5c83b5', second: '#fdf3df', third: '#f6b73c' },
    glasses: 'glasses2',
    onHead: earring('#e4745b', 262, 462),
    worn: [['necklace', '#fffdf8']],
    lines: 'old',
    blush: true,
    faces: WAYS.grown,
  },
} satisfies Record<string, Person>;
