const dark = '#1f2a37';
const sheet = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" width="64" height="64"><g fill="none" stroke="${dark}" stroke-width="3.5" stroke-linecap="round" stroke-linejoin="round">${inside}</g></svg>`;

/** Our own few stickers, in place of the emoji that many school machines lack. */
export const STICKERS: Record<string, () => string> = {
  heart: () =>
    sheet(
      '<path fill="#e4745b" d="M32 56Q6 38 7 22Q9 8 21 8Q29 9 32 18Q36 8 45 9Q57 11 57 24Q56 40 32 56Z"/><path stroke="#f8c4b5" d="M15 24q1-8 7-9"/>',
    ),
  'thumbs-up': () =>
    sheet(
      '<path fill="#f6c47f" d="M22 30L30 9Q38 7 38 17L36 26H52Q58 27 56 33Q58 38 54 41Q55 46 51 48Q51 54 45 55H30L22 51Z"/><path fill="#2b9a8f" d="M7 29h14v26H7z"/><path d="M54 41H45M51 48h-7"/>',
    ),
  laughing: () =>
    sheet(
      '<circle cx="32" cy="32" r="25" fill="#fbcf5f"/><path d="M17 28q4-7 9 0M38 28q5-7 9 0"/><path fill="#7a2f3c" d="M17 36q15 5 30 0-2 14-15 14T17 36Z"/><path stroke="none" fill="#fffdf8" d="M20 38q12 3 24 0l-1 4q-11 3-22 0z"/>',
    ),
  smile: () =>
    sheet(
      '<circle cx="32" cy="32" r="25" fill="#fbcf5f"/><path stroke-width="5" d="M23 27v1M41 27v1"/><path d="M20 38q12 11 24 0"/>',
    ),
  car: () =>
    sheet(
      '<path fill="#6fb36a" d="M5 44V34q1-5 8-6l6-1 8-11h16q4 0 7 5l4 7q6 1 6 7v9z"/><path fill="#d9eef5" d="M24 27l6-7h5v7zM40 27v-7h3l5 7z"/><circle cx="18" cy="45" r="7" fill="#2b3444"/><circle cx="46" cy="45" r="7" fill="#2b3444"/><path stroke="#fffdf8" stroke-width="4" d="M18 45v.1M46 45v.1"/>',
    ),
  bird: () =>
    sheet(
      '<path fill="#7fb9d6" d="M9 40Q14 18 34 20Q38 9 49 14L58 19L50 24Q52 46 32 50Q17 52 9 40L3 31"/><path fill="#bfe0ee" d="M18 38Q28 44 36 32Q22 28 18 38Z"/><path stroke-width="4.5" d="M45 20v.1"/><path d="M28 50l-2 9M38 48l2 9"/>',
    ),
  star: () => sheet('<path fill="#f6b73c" d="M32 6l8 17 18 2-14 13 4 19-16-9-16 9 4-19L6 25l18-2z"/>'),
  cow: () =>
    sheet(
      '<path fill="#fffdf8" d="M16 20Q32 10 48 20L46 38Q46 56 32 56T18 38Z"/><path fill="#3c4658" stroke="none" d="M18 22q12-6 12 4t-10 12z"/><path fill="#fffdf8" d="M16 22Q4 22 5 30Q12 36 18 30M48 22Q60 22 59 30Q52 36 46 30M20 16q-4-8 2-10 2 6 6 8M44 16q4-8-2-10-2 6-6 8"/><ellipse cx="32" cy="46" rx="14" ry="10" fill="#f2b5a5"/><path stroke-width="4.5" d="M25 30v.1M40 30v.1M27 46v.1M37 46v.1"/>',
    ),
};

/** The product's own mark: a shield with a hand that rests on a back. */
function mark(): string {
  return (
    '<path fill="#0f766e" d="M50 4C65 14 81 19 96 20V58C96 86 77 103 50 112C23 103 4 86 4 58V20C19 19 35 14 50 4Z"/>' +
    '<path fill="#2b9a8f" d="M50 12C36 20 23 25 11 26V58C11 80 27 96 50 104Z"/>' +
    // somebody seen from behind
    '<circle cx="42" cy="40" r="15" fill="#fbf7f0"/><path fill="#fbf7f0" d="M15 88Q13 62 42 60Q71 62 69 92Q60 100 50 104Q28 97 15 88Z"/>' +
    // an arm around the shoulders, its hand resting there
    '<path fill="none" stroke="#f6b73c" stroke-width="13" stroke-linecap="round" d="M90 60Q76 84 46 74"/><path fill="none" stroke="#f6b73c" stroke-width="6.5" stroke-linecap="round" d="M46 70L32 66M45 75L29 75M47 79L33 83"/>'
  );
}

/** The app's icon, as a sign on transparent ground and as a full square for systems that cut their own shape. */
export const BRAND: Record<string, () => string> = {
  mark: () =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 116" width="100" height="116">${mark()}</svg>`,
  icon: () =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128" width="128" height="128"><g transform="translate(14 6)">${mark()}</g></svg>`,
  'icon-maskable': () =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 192 192" width="192" height="192"><path fill="#fbf7f0" d="M0 0h192v192H0z"/><g transform="translate(39 30) scale(1.14)">${mark()}</g></svg>`,
};
