// @ts-nocheck -- Phaser's own sources are untyped; whoever imports 'phaser' gets the types of the whole package.
/**
 * The part of Phaser 4 that this product draws with. Phaser's package exports one bundled file, from which
 * nothing can be shaken off; this entry requires its source files one by one instead, in the order of Phaser's
 * own `phaser.js`, because they require each other in circles: the renderer has to come first.
 *
 * In: Game, Scene, 2D cameras, tweens, timers, texture manager, image and SVG loader, scale manager, and the
 * game objects Image, Text, Container, Layer, Graphics, Zone, Rectangle, Arc (circle).
 * Out: physics, sound (Howler does it), Phaser's input (the page's own buttons do it), particles, filters,
 * lights, tile maps, sprite animation, DOM elements, video. `lean-plugin.ts` replaces what they leave behind.
 */
const Renderer = require('phaser/src/renderer');
const CONST = require('phaser/src/const');
const Extend = require('phaser/src/utils/object/Extend');
const TextureManager = require('phaser/src/textures/TextureManager');
const Canvas = require('phaser/src/textures/parsers/Canvas');
const TextureEvents = require('phaser/src/textures/events');

// Plugins that register themselves with every scene.
require('phaser/src/data/DataManagerPlugin');
require('phaser/src/loader/filetypes/ImageFile');
require('./svg-file.cjs');

let Phaser = {
  BlendModes: require('phaser/src/renderer/BlendModes'),
  Cameras: {
    Scene2D: {
      Camera: require('phaser/src/cameras/2d/Camera'),
      CameraManager: require('phaser/src/cameras/2d/CameraManager'),
      Events: require('phaser/src/cameras/2d/events'),
    },
  },
  Core: { Events: require('phaser/src/core/events') },
  Data: { Events: require('phaser/src/data/events'), DataManager: require('phaser/src/data/DataManager') },
  Display: { Color: require('phaser/src/display/color/Color') },
  Events: require('phaser/src/events'),
  Game: require('phaser/src/core/Game'),
  GameObjects: {
    Events: require('phaser/src/gameobjects/events'),
    DisplayList: require('phaser/src/gameobjects/DisplayList'),
    GameObjectCreator: require('phaser/src/gameobjects/GameObjectCreator'),
    GameObjectFactory: require('phaser/src/gameobjects/GameObjectFactory'),
    UpdateList: require('phaser/src/gameobjects/UpdateList'),
    GameObject: require('phaser/src/gameobjects/GameObject'),
    Container: require('phaser/src/gameobjects/container/Container'),
    Graphics: require('phaser/src/gameobjects/graphics/Graphics'),
    Image: require('phaser/src/gameobjects/image/Image'),
    Layer: require('phaser/src/gameobjects/layer/Layer'),
    Text: require('phaser/src/gameobjects/text/Text'),
    Zone: require('phaser/src/gameobjects/zone/Zone'),
    Shape: require('phaser/src/gameobjects/shape/Shape'),
    Arc: require('phaser/src/gameobjects/shape/arc/Arc'),
    Rectangle: require('phaser/src/gameobjects/shape/rectangle/Rectangle'),
    Creators: {
      Graphics: require('phaser/src/gameobjects/graphics/GraphicsCreator'),
      Image: require('phaser/src/gameobjects/image/ImageCreator'),
      Text: require('phaser/src/gameobjects/text/TextCreator'),
    },
    Factories: {
      Container: require('phaser/src/gameobjects/container/ContainerFactory'),
      Graphics: require('phaser/src/gameobjects/graphics/GraphicsFactory'),
      Image: require('phaser/src/gameobjects/image/ImageFactory'),
      Layer: require('phaser/src/gameobjects/layer/LayerFactory'),
      Text: require('phaser/src/gameobjects/text/TextFactory'),
      Zone: require('phaser/src/gameobjects/zone/ZoneFactory'),
      Arc: require('phaser/src/gameobjects/shape/arc/ArcFactory'),
      Rectangle: require('phaser/src/gameobjects/shape/rectangle/RectangleFactory'),
    },
  },
  Geom: { Rectangle: require('phaser/src/geom/rectangle/Rectangle') },
  Loader: {
    Events: require('phaser/src/loader/events'),
    LoaderPlugin: require('phaser/src/loader/LoaderPlugin'),
  },
  Math: { Vector2: require('phaser/src/math/Vector2'), Easing: require('phaser/src/math/easing') },
  Renderer,
  Scale: require('phaser/src/scale'),
  ScaleModes: require('phaser/src/renderer/ScaleModes'),
  Scene: require('phaser/src/scene/Scene'),
  Scenes: require('phaser/src/scene'),
  Textures: {
    CanvasTexture: require('phaser/src/textures/CanvasTexture'),
    Events: TextureEvents,
    FilterMode: require('phaser/src/textures/const'),
    Texture: require('phaser/src/textures/Texture'),
    TextureManager,
  },
  Time: {
    Clock: require('phaser/src/time/Clock'),
    Events: require('phaser/src/time/events'),
    TimerEvent: require('phaser/src/time/TimerEvent'),
  },
  Tweens: require('phaser/src/tweens'),
};

Phaser = Extend(false, Phaser, CONST);

/**
 * Phaser decodes its three built-in pictures (blank, missing, white) from `data:` addresses, which the Content
 * Security Policy forbids. Here they are drawn. READY must come after every manager has booted, hence the microtask.
 */
TextureManager.prototype.addBase64 = function (key) {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = key === '__MISSING' ? 32 : 4;
  const context = canvas.getContext('2d');
  if (key === '__WHITE') {
    context.fillStyle = '#fff';
    context.fillRect(0, 0, 4, 4);
  } else if (key === '__MISSING') {
    context.strokeStyle = '#0a0';
    context.strokeRect(0.5, 0.5, 31, 31);
  }
  Promise.resolve().then(() => {
    const texture = this.create(key, canvas);
    if (!texture) return;
    Canvas(texture, 0);
    this.emit(TextureEvents.ADD, key, texture);
    this.emit(TextureEvents.ADD_KEY + key, texture);
    this.emit(TextureEvents.LOAD, key, texture);
  });
  return this;
};

module.exports = Phaser;
