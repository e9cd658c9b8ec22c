/** Who made what, under which licence; paths are globs from the project's top. */
export const CREDITS = [
  {
    files: ['assets/people/*.svg'],
    title: 'Heads and faces: Open Peeps; bodies, clothes, and signs of age: Got Your Back',
    author: 'Pablo Stanley (Open Peeps); the Got Your Back authors',
    licence: 'CC0-1.0 (Open Peeps); CC-BY-4.0 (our layers)',
    source: 'Open Peeps, by way of DiceBear',
  },
  {
    files: ['src/shared/icons.ts'],
    title: 'Lucide icons',
    author: 'Lucide contributors; parts from Feather by Cole Bemis (MIT)',
    licence: 'ISC',
    source: 'Lucide',
  },
  {
    files: [
      'assets/rooms/*.svg',
      'assets/profiles/*.svg',
      'assets/apps/*.svg',
      'assets/stickers/*.svg',
      'assets/brand/*.svg',
    ],
    title: 'Rooms, account pictures, app icons, stickers and mark',
    author: 'The Got Your Back authors',
    licence: 'CC-BY-4.0',
    source: 'drawn for this project by src/tools/art.ts',
  },
  {
    files: ['font: Atkinson Hyperlegible Next'],
    title: 'Atkinson Hyperlegible Next',
    author: 'Braille Institute of America',
    licence: 'OFL-1.1',
    source: 'Fontsource',
  },
  {
    files: ['font: Lexend'],
    title: 'Lexend',
    author: 'The Lexend Project Authors (Bonnie Shaver-Troup, Thomas Jockin and others)',
    licence: 'OFL-1.1',
    source: 'Fontsource',
  },
  {
    files: ['font: OpenDyslexic'],
    title: 'OpenDyslexic',
    author: 'Abbie Gonzalez',
    licence: 'OFL-1.1',
    source: 'Fontsource',
  },
] as const;
