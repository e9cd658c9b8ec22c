import { MORE_PROFILES } from './profiles-more.ts';
import { cow } from './rooms/story-new-app.ts';

const sheet = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 160" width="160" height="160">${inside}</svg>`;
const full = (fill: string): string => `<path fill="${fill}" d="M0 0h160v160H0z"/>`;
const dark = '#2b3444';

/**
 * Pictures of accounts in the chats: landscapes, animals, things; never a face of a person (design, section 5).
 * Square, to the edges, so that each app can give them its own frame.
 */
export const PROFILES: Record<string, () => string> = {
  // sunny.sky12
  sunset: () =>
    sheet(
      full('#f6a676') +
        '<path fill="#fbc48f" d="M0 62Q80 40 160 66V160H0Z"/><circle cx="102" cy="62" r="34" fill="#fdd9a0"/><circle cx="102" cy="62" r="25" fill="#fdeec0"/>' +
        '<path fill="#e4745b" d="M0 104Q34 76 66 98T130 90T160 96V160H0Z"/><path fill="#8a5a97" d="M0 122Q40 88 76 116T160 112V160H0Z"/><path fill="#6d4c8d" d="M0 138Q50 116 92 136T160 130V160H0Z"/>' +
        '<path fill="none" stroke="#6d4c8d" stroke-width="4" stroke-linecap="round" d="M30 44q8-8 14 0 6-8 14 0M60 28q6-6 10 0 4-6 10 0"/>',
    ),
  // the second account of the same person
  lemon: () =>
    sheet(
      full('#bfe0dc') +
        '<circle cx="80" cy="82" r="58" fill="#f2b632"/><circle cx="80" cy="82" r="49" fill="#fff6d8"/>' +
        [0, 45, 90, 135, 180, 225, 270, 315]
          .map((a) => `<path fill="#fbd75e" transform="rotate(${a} 80 82)" d="M80 77L67 44Q80 32 93 44Z"/>`)
          .join('') +
        '<circle cx="80" cy="82" r="5" fill="#fff6d8"/><path fill="#5f9a60" d="M120 34Q122 8 152 10Q150 38 120 34Z"/><path fill="none" stroke="#437a49" stroke-width="3" d="M122 32Q134 20 148 14"/>',
    ),
  // zoomster10
  racer: () =>
    sheet(
      full('#f0a64f') +
        '<path fill="#f7c780" d="M0 0h160L0 96Z"/><path fill="#fffdf6" d="M0 132h20v14H0zM40 132h20v14H40zM80 132h20v14H80zM120 132h20v14h-20zM20 146h20v14H20zM60 146h20v14H60zM100 146h20v14h-20zM140 146h20v14h-20z"/>' +
        `<path fill="${dark}" d="M20 132h20v14H20zM60 132h20v14H60zM100 132h20v14h-20zM140 132h20v14h-20zM0 146h20v14H0zM40 146h20v14H40zM80 146h20v14H80zM120 146h20v14h-20z"/>` +
        `<path fill="#8b8f9c" stroke="${dark}" stroke-width="5" stroke-linejoin="round" d="M38 58L34 18L62 38Q80 32 98 38L126 18L122 58Q138 92 116 116Q80 138 44 116Q22 92 38 58Z"/>` +
        '<path fill="#f2b5a5" d="M42 30l14 11-12 9zM118 30l-14 11 12 9z"/><path fill="#e9e6e0" d="M56 104q0-18 24-18t24 18-24 20-24-20Z"/>' +
        `<path fill="#c9503f" stroke="${dark}" stroke-width="5" d="M30 66Q80 50 130 66L128 76Q80 60 32 76Z"/><circle cx="58" cy="74" r="20" fill="#bfe3ee" stroke="${dark}" stroke-width="6"/><circle cx="102" cy="74" r="20" fill="#bfe3ee" stroke="${dark}" stroke-width="6"/>` +
        `<circle cx="61" cy="76" r="7" fill="${dark}"/><circle cx="105" cy="76" r="7" fill="${dark}"/><path fill="#fff" d="M46 66l10-6 2 5-9 5zM90 66l10-6 2 5-9 5z"/>` +
        `<path fill="#e4745b" d="M74 96h12l-6 8z"/><path fill="none" stroke="${dark}" stroke-width="4" stroke-linecap="round" d="M80 104v5q-8 8-14 2M80 109q8 8 14 2M46 100l-22-4M46 108l-22 4M114 100l22-4M114 108l22 4"/>`,
    ),
  // lexi.m
  surf: () =>
    sheet(
      full('#8f7fb5') +
        '<path fill="#c58fa8" d="M0 36Q80 24 160 40V160H0Z"/><path fill="#f0a98f" d="M0 60Q80 50 160 62V160H0Z"/><circle cx="46" cy="74" r="20" fill="#fde3b0"/>' +
        '<path fill="#4b6f9c" d="M0 82h160v50H0z"/><path fill="#fde3b0" d="M30 88h34v4H30zM36 98h24v4H36zM22 108h30v4H22z" fill-opacity=".7"/>' +
        '<path fill="#5f8fb5" d="M60 132Q74 86 120 84Q146 84 160 96V132Z"/><path fill="#eaf3f5" d="M66 128Q82 96 118 92Q100 100 104 112Q92 106 88 122Q78 118 66 128Z"/>' +
        '<path fill="#e9cba0" d="M0 126Q60 112 160 132V160H0Z"/><path fill="#e4745b" stroke="#2b3444" stroke-width="4" d="M126 150Q112 96 128 56Q146 96 138 152Z"/><path fill="none" stroke="#fffaf0" stroke-width="4" d="M129 64Q128 104 132 148"/>' +
        '<path fill="none" stroke="#4a3a60" stroke-width="6" stroke-linecap="round" d="M10 140Q18 80 12 36"/><path fill="none" stroke="#3f6b5c" stroke-width="8" stroke-linecap="round" d="M12 36q-14-6-22 6M12 36q20-14 34 0M12 36q6-20 24-22M12 36q-4-18-16-22M12 36q14 2 20 18"/>',
    ),
  // Juno's art-club account
  fox: () =>
    sheet(
      full('#fff6e6') +
        '<path fill="#cfe6dc" d="M-6 104Q40 84 80 98T170 90V170H-6Z"/><path fill="#e08a4f" stroke="#2b3444" stroke-width="5" stroke-linejoin="round" d="M34 28L52 60Q80 48 108 60L126 28Q138 78 112 104L80 132L48 104Q22 78 34 28Z"/>' +
        '<path fill="#fffaf0" d="M38 82Q62 78 72 104L80 130 49 103Q40 94 38 82ZM122 82Q98 78 88 104L80 130 111 103Q120 94 122 82Z"/><path fill="#2b3444" d="M38 40l9 20-9 8zM122 40l-9 20 9 8zM73 122h14l-7 10z"/>' +
        '<path fill="none" stroke="#2b3444" stroke-width="5" stroke-linecap="round" d="M58 84q6-6 12 0M90 84q6-6 12 0"/><g transform="translate(124 122) rotate(-42)"><path fill="#f6b73c" stroke="#2b3444" stroke-width="4" stroke-linejoin="round" d="M-34-7H22V7H-34Z"/><path fill="#fdeccb" stroke="#2b3444" stroke-width="4" stroke-linejoin="round" d="M22-7L38 0L22 7Z"/></g>',
    ),
  puppy: () =>
    sheet(
      full('#cfe0f0') +
        `<path fill="#c98f5c" stroke="${dark}" stroke-width="5" stroke-linejoin="round" d="M44 60Q80 34 116 60Q130 110 104 132Q80 142 56 132Q30 110 44 60Z"/><path fill="#8f5f38" stroke="${dark}" stroke-width="5" stroke-linejoin="round" d="M50 54Q22 48 18 92Q22 112 38 104Q42 84 54 66ZM110 54Q138 48 142 92Q138 112 122 104Q118 84 106 66Z"/>` +
        `<path fill="#fff4e2" d="M80 56q10 20 4 34 26 2 24 26-4 18-28 18t-28-18q-2-24 24-26-6-14 4-34z"/><circle cx="62" cy="84" r="7" fill="${dark}"/><circle cx="98" cy="84" r="7" fill="${dark}"/><path fill="${dark}" d="M68 98h24q-2 14-12 14t-12-14z"/><path fill="#e98c80" d="M74 118h12v12q-6 8-12 0z"/><path fill="none" stroke="${dark}" stroke-width="4" stroke-linecap="round" d="M80 112v6q-8 6-14 2M80 118q8 6 14 2"/>`,
    ),
  mountain: () =>
    sheet(
      full('#d9e9f2') +
        '<path fill="#f6cfae" d="M0 70Q80 50 160 74V160H0Z"/><path fill="#8fa5bf" d="M-10 140L54 52L84 92L108 60L170 140Z"/><path fill="#fffdf8" d="M54 52L36 78L50 72L58 84L66 72L76 80ZM108 60L94 78L104 76L110 86L118 78L126 82Z"/><path fill="#5f8f78" d="M0 128Q60 104 160 126V160H0Z"/><path fill="#437a61" d="M20 132l12-30 12 30zM44 140l12-34 12 34zM116 138l13-34 13 34z"/>',
    ),
  cactus: () =>
    sheet(
      full('#fbdcc4') +
        `<path fill="#5f9f6c" stroke="${dark}" stroke-width="5" stroke-linejoin="round" d="M66 110V46q0-16 15-16t15 16v22h12V52q0-10 9-10t9 10v30q0 8-8 8H96v20zM66 92H50q-9 0-9-9V62q0-9 8-9t8 9v12h9z"/><path fill="none" stroke="#3f7a4f" stroke-width="4" stroke-linecap="round" d="M81 48v8M81 70v8M88 92v8M74 86v8"/><path fill="#c9694f" stroke="${dark}" stroke-width="5" stroke-linejoin="round" d="M46 108h70l-8 40H54z"/><path fill="#e08a6a" d="M49 111h64l-3 10H52z"/><circle cx="84" cy="28" r="9" fill="#f2a0b8" stroke="${dark}" stroke-width="4"/>`,
    ),
  planet: () =>
    sheet(
      full('#4d4a78') +
        `<path fill="none" stroke="#fdeec0" stroke-width="5" stroke-linecap="round" d="M24 30v1M130 26v1M140 112v1M36 132v1M92 18v1M16 84v1"/><circle cx="80" cy="82" r="42" fill="#e9a06a" stroke="${dark}" stroke-width="5"/><path fill="#f6c08f" d="M44 66Q80 76 118 62L121 74Q80 90 39 80Z"/><path fill="#c97f52" d="M42 98Q80 106 118 94L112 106Q80 116 48 108Z"/><path fill="none" stroke="#bfe3dc" stroke-width="9" stroke-linecap="round" d="M44 96Q6 124 18 128T84 106T144 52Q148 40 116 58"/>`,
    ),
  cow: () =>
    sheet(
      full('#a9d3c4') +
        '<path fill="#7fb57c" d="M0 108Q80 90 160 110V160H0Z"/>' +
        cow(94, 128, 0.72) +
        '<path fill="none" stroke="#f6b73c" stroke-width="6" stroke-linecap="round" d="M126 30v1M26 24v1"/>',
    ),
  ...Object.fromEntries(Object.entries(MORE_PROFILES).map(([id, inside]) => [id, () => sheet(inside)])),
};
