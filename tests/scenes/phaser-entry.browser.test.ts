/** The lean Phaser entry boots with both renderers, draws, tweens, loads pictures, and says nothing on the console. */
import Phaser from 'phaser';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import leaf from './fixtures/leaf.svg?url';

let game: Phaser.Game | undefined;
const complaints: unknown[][] = [];

beforeEach(() => {
  complaints.length = 0;
  for (const level of ['error', 'warn'] as const) {
    vi.spyOn(console, level).mockImplementation((...words) => void complaints.push(words));
  }
});

afterEach(async () => {
  const running = game;
  game = undefined;
  if (running) {
    const gone = new Promise((resolve) => running.events.once(Phaser.Core.Events.DESTROY, resolve));
    running.destroy(true);
    await gone;
  }
  vi.restoreAllMocks();
});

/** Starts a game of 200 × 100 with one scene; gives the scene once it has been created. */
function boot(type: number, preload?: (scene: Phaser.Scene) => void): Promise<Phaser.Scene> {
  return new Promise((resolve) => {
    class TestScene extends Phaser.Scene {
      preload() {
        preload?.(this);
      }
      create() {
        resolve(this);
      }
    }
    game = new Phaser.Game({
      type,
      width: 200,
      height: 100,
      backgroundColor: '#ffffff',
      banner: false,
      audio: { noAudio: true },
      scale: { mode: Phaser.Scale.NONE },
      scene: TestScene,
    });
  });
}

/** The colour in the middle of what has been drawn, as [red, green, blue]. */
function colourAt(scene: Phaser.Scene, x: number, y: number): Promise<[number, number, number]> {
  return new Promise((resolve) => {
    scene.game.renderer.snapshotPixel(x, y, (colour) => {
      const { red, green, blue } = colour as Phaser.Display.Color;
      resolve([red, green, blue]);
    });
  });
}

function addTexture(scene: Phaser.Scene, key: string, colour: string): void {
  const texture = scene.textures.createCanvas(key, 20, 20);
  if (!texture) throw new Error(`no texture ${key}`);
  texture.context.fillStyle = colour;
  texture.context.fillRect(0, 0, 20, 20);
  texture.refresh();
}

for (const [name, type] of [
  ['canvas', Phaser.CANVAS],
  ['webgl', Phaser.WEBGL],
] as const) {
  test(`${name}: draws an image from a canvas texture, a container, a text, a rectangle`, async () => {
    const scene = await boot(type);
    expect(scene.game.renderer.type).toBe(type);
    addTexture(scene, 'teal', '#0f766e');
    scene.add.image(50, 50, 'teal');
    scene.add.container(100, 50, [scene.add.image(0, 0, 'teal').setTint(0xffffff)]);
    scene.add.rectangle(150, 50, 20, 20, 0xf6b73c);
    scene.add.circle(180, 50, 8, 0x6d4c8d);
    const text = scene.add.text(5, 5, 'Hello', { fontFamily: 'sans-serif', fontSize: '16px', color: '#000' });
    expect(text.width).toBeGreaterThan(20);
    expect(await colourAt(scene, 50, 50)).toEqual([15, 118, 110]);
    expect(await colourAt(scene, 100, 50)).toEqual([15, 118, 110]);
    expect(await colourAt(scene, 150, 50)).toEqual([246, 183, 60]);
    expect(await colourAt(scene, 180, 50)).toEqual([109, 76, 141]);
    expect(await colourAt(scene, 25, 80)).toEqual([255, 255, 255]);
    expect(complaints).toEqual([]);
  });

  test(`${name}: a tween runs to its end, a timer fires, a second camera clips`, async () => {
    const scene = await boot(type);
    addTexture(scene, 'plum', '#6d4c8d');
    const image = scene.add.image(0, 50, 'plum');
    const log = scene.cameras.add(0, 0, 100, 100);
    scene.cameras.main.ignore(image);
    await new Promise<void>((resolve) => {
      scene.tweens.add({
        targets: image,
        x: 95,
        duration: 80,
        ease: 'Sine.easeOut',
        onComplete: () => resolve(),
      });
    });
    expect(image.x).toBe(95);
    await new Promise<void>((resolve) => void scene.time.delayedCall(20, resolve));
    expect(log.width).toBe(100);
    expect(await colourAt(scene, 95, 50)).toEqual([109, 76, 141]);
    // The image reaches to x = 105, but the camera that draws it ends at 100.
    expect(await colourAt(scene, 103, 50)).toEqual([255, 255, 255]);
    expect(complaints).toEqual([]);
  });

  test(`${name}: shapes drawn once with Graphics become a texture`, async () => {
    const scene = await boot(type);
    const pen = scene.make.graphics({}, false);
    pen.fillStyle(0xe4745b).fillRoundedRect(0, 0, 40, 40, 8);
    pen.generateTexture('bubble', 40, 40);
    pen.destroy();
    scene.add.image(100, 50, 'bubble');
    expect(await colourAt(scene, 100, 50)).toEqual([228, 116, 91]);
    expect(complaints).toEqual([]);
  });

  test(`${name}: loads pictures, and SVGs at the size asked for, without data: or blob: addresses`, async () => {
    const asked: string[] = [];
    const source = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src');
    vi.spyOn(HTMLImageElement.prototype, 'src', 'set').mockImplementation(function (
      this: HTMLImageElement,
      url,
    ) {
      asked.push(url);
      source?.set?.call(this, url);
    });
    const parsing = vi.spyOn(DOMParser.prototype, 'parseFromString');
    const scene = await boot(type, ({ load }) => {
      load.image('leaf', leaf);
      load.svg('leaf-by-scale', leaf, { scale: 2.5 });
      load.svg('leaf-by-size', leaf, { width: 30, height: 60 });
    });
    const size = (key: string) => {
      const { width, height } = scene.textures.get(key).getSourceImage();
      return [width, height];
    };
    expect([size('leaf'), size('leaf-by-scale'), size('leaf-by-size')]).toEqual([
      [20, 20],
      [50, 50],
      [30, 60],
    ]);
    scene.add.image(30, 50, 'leaf');
    scene.add.image(100, 50, 'leaf-by-scale');
    expect(await colourAt(scene, 30, 50)).toEqual([15, 118, 110]);
    expect(await colourAt(scene, 123, 50)).toEqual([15, 118, 110]);
    expect(await colourAt(scene, 127, 50)).toEqual([255, 255, 255]);
    expect(asked).toHaveLength(3);
    expect(asked.filter((url) => /^(data|blob):/.test(url))).toEqual([]);
    expect(parsing).not.toHaveBeenCalled();
    expect(complaints).toEqual([]);
  });

  test(`${name}: three restarts leave no listener behind`, async () => {
    const scene = await boot(type);
    const listeners = () =>
      scene.sys.events.eventNames().reduce((sum, n) => sum + scene.sys.events.listenerCount(n), 0);
    const before = listeners();
    for (let time = 0; time < 3; time += 1) {
      const started = new Promise((resolve) => scene.sys.events.once(Phaser.Scenes.Events.CREATE, resolve));
      scene.scene.restart();
      await started;
    }
    expect(listeners()).toBeLessThanOrEqual(before);
    expect(complaints).toEqual([]);
  });
}

test('webgl: what was drawn comes back after the context was lost', async () => {
  const scene = await boot(Phaser.WEBGL);
  addTexture(scene, 'teal', '#0f766e');
  scene.add.image(50, 50, 'teal');
  scene.add.rectangle(150, 50, 20, 20, 0xf6b73c);
  const { renderer } = scene.game;
  if (!(renderer instanceof Phaser.Renderer.WebGL.WebGLRenderer)) throw new Error('no WebGL');
  const loss = renderer.gl.getExtension('WEBGL_lose_context');
  const lost = new Promise((resolve) => renderer.once(Phaser.Renderer.Events.LOSE_WEBGL, resolve));
  loss?.loseContext();
  await lost;
  // A browser restores only what was lost in an earlier task.
  await new Promise((resolve) => setTimeout(resolve, 50));
  const restored = new Promise((resolve) => renderer.once(Phaser.Renderer.Events.RESTORE_WEBGL, resolve));
  loss?.restoreContext();
  await restored;
  expect(await colourAt(scene, 50, 50)).toEqual([15, 118, 110]);
  expect(await colourAt(scene, 150, 50)).toEqual([246, 183, 60]);
  expect(complaints.filter(([text]) => !/context/i.test(String(text)))).toEqual([]);
});
