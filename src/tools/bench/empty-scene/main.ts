/** What to compare the app's frames with: the same Phaser, the same renderer, a scene with nothing in it. */
import Phaser from 'phaser';

document.body.style.margin = '0';
// oxlint-disable-next-line no-new
new Phaser.Game({
  type: Phaser.CANVAS,
  parent: 'stage',
  scale: { mode: Phaser.Scale.NONE, width: innerWidth, height: innerHeight },
  transparent: true,
  banner: false,
  audio: { noAudio: true },
  input: { keyboard: false, mouse: false, touch: false, gamepad: false },
  scene: new Phaser.Scene('empty'),
});
