const dark = '#2b3444';
const edge = `stroke="${dark}" stroke-width="5" stroke-linejoin="round" stroke-linecap="round"`;
const pen = (colour: string, width: number, d: string): string =>
  `<path fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" d="${d}"/>`;

/** Pictures of accounts beyond the first ones, without their frame: things and animals, never a face. */
export const MORE_PROFILES: Record<string, string> = {
  castle:
    '<path fill="#bfe0ee" d="M0 0h160v160H0z"/><circle cx="34" cy="34" r="16" fill="#fdeec0"/><path fill="#8fc08a" d="M0 122Q80 104 160 122V160H0Z"/>' +
    `<path fill="#b99ad0" ${edge} d="M32 132V70h10v8h10v-8h10v8h10V56h16v22h10v-8h10v8h10v-8h10v62z"/><path fill="#9a7fb5" d="M110 129V81h8v-7h7v55z"/>` +
    `<path fill="#e4745b" ${edge} d="M68 56L80 30L92 56Z"/>${pen(dark, 5, 'M80 30V12')}<path fill="#f6b73c" ${edge} d="M80 12l20 6-20 8z"/><path fill="#6d4c3a" ${edge} d="M68 132v-16a12 14 0 0 1 24 0v16z"/>${pen(dark, 6, 'M48 94v8M112 94v8')}`,
  kite:
    '<path fill="#a9d6ea" d="M0 0h160v160H0z"/><path fill="#fffdf8" d="M8 128q10-16 26-8 12-16 28-2 16-2 14 16H12Q2 134 8 128zM104 34q8-12 20-6 10-12 22 0 12 0 10 12h-48q-8 0-4-6z"/>' +
    `<path fill="#e4745b" ${edge} d="M84 18L122 58L70 104L46 44Z"/><path fill="#f6b73c" d="M84 22L117 58L74 66L50 46Z"/><path fill="#2b9a8f" d="M74 66L117 58L71 100Z"/>${pen(dark, 4, 'M84 18L70 104M46 44L122 58')}` +
    `<path fill="none" ${edge} d="M84 18L122 58L70 104L46 44Z"/>${pen(dark, 4, 'M70 104Q54 118 66 130T52 152')}<path fill="#f6b73c" stroke="${dark}" stroke-width="3.5" stroke-linejoin="round" d="M62 116l-14-6 2 14zM62 118l14 2-8 10zM60 138l-14 2 8 10zM62 138l12-6 2 14z"/>`,
  owl:
    '<path fill="#5d5a8c" d="M0 0h160v160H0z"/><circle cx="128" cy="32" r="16" fill="#fdeec0"/>' +
    pen('#fdeec0', 5, 'M24 30v1M52 18v1M20 78v1M146 80v1') +
    `<path fill="#a9764f" ${edge} d="M40 34Q48 48 62 46Q80 40 98 46Q112 48 120 34Q130 66 122 100Q112 140 80 140Q48 140 38 100Q30 66 40 34Z"/><path fill="#f2dcb8" d="M80 92Q110 92 106 114Q98 134 80 134Q62 134 54 114Q50 92 80 92Z"/>` +
    pen('#a9764f', 4, 'M68 106q4 5 8 0M84 106q4 5 8 0M76 118q4 5 8 0') +
    `<circle cx="60" cy="74" r="21" fill="#f2dcb8" ${edge}/><circle cx="100" cy="74" r="21" fill="#f2dcb8" ${edge}/><circle cx="63" cy="75" r="9" fill="${dark}"/><circle cx="97" cy="75" r="9" fill="${dark}"/><circle cx="66" cy="71" r="3" fill="#fff"/><circle cx="100" cy="71" r="3" fill="#fff"/><path fill="#f6b73c" ${edge} d="M73 86h14l-7 14z"/>` +
    `<path fill="#8a5a3a" d="M41 80Q46 112 58 130Q44 124 38 100ZM119 80Q114 112 102 130Q116 124 122 100Z"/>${pen('#c98f5c', 10, 'M14 146H146')}${pen('#f6b73c', 6, 'M66 138v6M74 139v6M86 139v6M94 138v6')}`,
  sneaker:
    '<path fill="#fbd9a0" d="M0 0h160v160H0z"/><path fill="#f3c37a" d="M0 112h160v48H0z"/>' +
    `<path fill="#fffdf8" ${edge} d="M18 102h124v10q0 14-14 14H30q-14 0-12-16z"/><path fill="#2b9a8f" ${edge} d="M20 104Q16 74 26 48Q36 60 52 52L66 40L92 70Q104 80 128 84Q142 88 142 104Z"/><path fill="#fffdf8" ${edge} d="M112 81Q142 84 142 104H108Q104 90 112 81Z"/><path fill="#e4745b" ${edge} d="M26 48Q36 60 52 52L60 45L66 62Q50 84 20 80Q20 62 26 48Z"/>` +
    pen('#fffdf8', 5, 'M70 60l-12 8M80 68l-12 8M90 76l-12 8') +
    pen('#f6b73c', 7, 'M36 94Q62 96 84 84'),
  'logo-star':
    '<path fill="#2e2a4f" d="M0 0h160v160H0z"/><path fill="#453f73" d="M0 160L160 0V160Z"/><circle cx="80" cy="80" r="54" fill="none" stroke="#e9c877" stroke-width="5"/><circle cx="80" cy="80" r="46" fill="none" stroke="#e9c877" stroke-width="2"/>' +
    '<path fill="#f6d98f" d="M80 38Q84 74 122 80Q84 86 80 122Q76 86 38 80Q76 74 80 38Z"/><path fill="#fff6df" d="M80 58Q82 78 102 80Q82 82 80 102Q78 82 58 80Q78 78 80 58Z"/>',
  'chess-knight':
    '<path fill="#7fb09a" d="M0 0h160v160H0z"/><path fill="#96c2ad" d="M0 0h40v40H0zM80 0h40v40H80zM40 40h40v40H40zM120 40h40v40h-40zM0 80h40v40H0zM80 80h40v40H80zM40 120h40v40H40zM120 120h40v40h-40z"/>' +
    `<path fill="#fdf3df" ${edge} d="M42 138v-12q0-8 10-10-2-28 24-44-8 0-16 6-8 10-20 6-12-8-8-18 8-6 12-16 6-20 24-24l4-12 12 14q34 10 34 54 0 20-6 34 10 2 10 10v12z"/>${pen(dark, 5, 'M66 46v.1M50 116h56M96 40q14 14 12 44')}`,
  basketball:
    '<path fill="#c9dbe8" d="M0 0h160v160H0z"/><path fill="#e6c48f" d="M0 118h160v42H0z"/><path fill="#d9b078" d="M0 118h160v6H0z"/>' +
    `<ellipse cx="84" cy="140" rx="44" ry="8" fill="#c79d62"/><circle cx="80" cy="84" r="52" fill="#e08a45" ${edge}/><path fill="#eda565" d="M46 64Q56 42 80 38Q66 56 62 76Z"/>${pen(dark, 5, 'M80 32V136M28 84H132M44 46Q72 84 44 122M116 46Q88 84 116 122')}`,
  cake:
    '<path fill="#f8dde0" d="M0 0h160v160H0z"/><path fill="#e9bcc4" d="M0 124h160v36H0z"/>' +
    `<path fill="#fffdf8" ${edge} d="M22 128h116q-4 12-18 12H40q-14 0-18-12z"/><path fill="#f3c98f" ${edge} d="M34 82h92v46H34z"/><path fill="#fff6ea" ${edge} d="M34 82Q34 62 50 62h60q16 0 16 20v12q-8 10-16 0-8 10-16 0-8 10-16 0-8 10-16 0-8 10-14 0-8 8-14 0z"/><path fill="#c9728a" d="M37 110h86v7H37z"/>` +
    pen(dark, 11, 'M60 60V40M80 60V36M100 60V40') +
    pen('#2b9a8f', 5, 'M60 60V40') +
    pen('#6d4c8d', 5, 'M80 60V36') +
    pen('#4f7fb5', 5, 'M100 60V40') +
    `<path fill="#f6b73c" stroke="${dark}" stroke-width="3.5" stroke-linejoin="round" d="M60 16q9 12 0 18-9-6 0-18zM80 12q9 12 0 18-9-6 0-18zM100 16q9 12 0 18-9-6 0-18z"/>`,
  wave:
    '<path fill="#fde6c3" d="M0 0h160v160H0z"/><circle cx="120" cy="40" r="22" fill="#f0916d"/><path fill="#7fb9c9" d="M0 104h160v56H0z"/>' +
    `<path fill="#3f86a8" ${edge} d="M-6 150Q2 70 56 44Q104 26 128 62Q138 84 120 92Q118 70 96 74Q74 82 86 112Q104 138 166 128V168H-6Z"/><path fill="#fffdf8" d="M56 50Q100 34 120 64Q126 76 121 82Q112 60 90 66Q72 74 76 96Q60 70 84 58Q52 56 30 88Q36 62 56 50Z"/>` +
    pen('#7fc0d4', 5, 'M22 138Q34 102 56 88M46 144Q54 120 66 110M116 140Q132 144 148 140'),
  'badge-shield':
    '<path fill="#dfe3ea" d="M0 0h160v160H0z"/>' +
    `<path fill="#34507c" ${edge} d="M80 16Q104 32 134 32Q138 104 80 144Q22 104 26 32Q56 32 80 16Z"/><path fill="none" stroke="#e9c877" stroke-width="5" stroke-linejoin="round" d="M80 29Q100 42 123 43Q124 98 80 130Q36 98 37 43Q60 42 80 29Z"/>` +
    '<path fill="#e9c877" d="M80 48L88 68L110 69L93 82L99 103L80 91L61 103L67 82L50 69L72 68Z"/>' +
    pen('#e9c877', 4, 'M70 114h20'),
  drum:
    '<path fill="#cfe3d3" d="M0 0h160v160H0z"/><path fill="#b4d0ba" d="M0 118h160v42H0z"/>' +
    `<path fill="#cf5148" ${edge} d="M30 70v54q0 18 50 18t50-18V70z"/>${pen('#fdeccb', 4, 'M36 88L54 132L74 92L96 134L112 92L126 122')}<ellipse cx="80" cy="70" rx="52" ry="19" fill="#fdf6e6" ${edge}/><path fill="none" stroke="${dark}" stroke-width="5" d="M28 70v10q0 18 52 18t52-18V70"/><path fill="none" stroke="#e9c877" stroke-width="3" d="M30 76q2 18 50 18t50-18"/>` +
    pen(dark, 13, 'M24 20L76 62M136 20L88 60') +
    pen('#dfa866', 6, 'M24 20L76 62M136 20L88 60') +
    `<circle cx="76" cy="62" r="7" fill="#dfa866" stroke="${dark}" stroke-width="4"/><circle cx="88" cy="60" r="7" fill="#dfa866" stroke="${dark}" stroke-width="4"/>`,
  guitar:
    '<path fill="#e9d3ee" d="M0 0h160v160H0z"/><path fill="#d9bce2" d="M0 160L160 40V160Z"/><g transform="translate(62 98) rotate(40)">' +
    `<path fill="#6d4c3a" ${edge} d="M-7-30V-96h14v66z"/><path fill="#4a342c" ${edge} d="M-11-96l3-22h16l3 22z"/><path fill="#e08a45" ${edge} d="M-22-36Q0-46 22-36 34-24 24-8 44 8 36 30 24 48 0 46-24 48-36 30-44 8-24-8-34-24-22-36Z"/><circle cy="0" r="13" fill="${dark}"/>${pen('#fdf3df', 2.5, 'M-3-110V26M3-110V26')}${pen(dark, 8, 'M-13 27H13')}</g>` +
    pen('#6d4c8d', 5, 'M122 100v22M122 100l16-5v20') +
    '<circle cx="117" cy="122" r="7" fill="#6d4c8d"/><circle cx="133" cy="116" r="7" fill="#6d4c8d"/>',
};
