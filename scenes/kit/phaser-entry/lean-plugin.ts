/**
 * The build-time half of the lean Phaser entry: it settles Phaser's feature flags (`if (typeof WEBGL_RENDERER)`,
 * which its own webpack build replaces) and puts small stand-ins in the place of modules that the entry's modules
 * require, but that this product never runs.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const slashes = (path: string) => path.replaceAll('\\', '/');
const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);
const phaserSource = slashes(join(dirname(require.resolve('phaser/package.json')), 'src'));

/** What `import … from 'phaser'` and the entry's own `require('phaser/src/…')` stand for. */
export const phaserAliases = [
  { find: /^phaser$/, replacement: slashes(join(here, 'entry.cjs')) },
  { find: /^phaser\/src/, replacement: phaserSource },
];

const flags: Readonly<Record<string, boolean>> = {
  WEBGL_RENDERER: true,
  CANVAS_RENDERER: true,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};

/** A class nobody makes an instance of, or whose instances are asked for nothing. */
const emptyClass = 'module.exports = function () {};';
const emptyObject = 'module.exports = {};';
const emptyText = "module.exports = '';";

/** Modules of Phaser (path under its src, without .js) and what stands in for them. The first match counts. */
const standIns: readonly (readonly [RegExp, string])[] = [
  // Blend modes are known by every browser in our range; Phaser would find out with a `data:` picture.
  [/^device\/CanvasFeatures$/, 'module.exports = { supportInverseAlpha: true, supportNewBlendModes: true };'],
  // Phaser's sum of maths is asked only for its seeded random numbers.
  [
    /^math\/index$/,
    "module.exports = { RandomDataGenerator: require('./random-data-generator/RandomDataGenerator') };",
  ],
  // The page's own buttons take every press; Howler plays; faces are textures, not sprite sheets.
  [/^input\/InputManager$/, emptyClass],
  [/^animations\/AnimationManager$/, emptyClass],
  [/^device\/(Audio|Video|Input)$/, emptyObject],
  [/^core\/DebugHeader$/, emptyClass],
  [/^dom\/CreateDOMContainer$/, emptyClass],
  // Textures come from pictures and canvases only.
  [/^gameobjects\/tilesprite\/TileSprite$/, 'module.exports = function () { this.setOrigin = () => this; };'],
  [/^textures\/(DynamicTexture|DynamicTextureCommands)$/, emptyClass],
  [
    /^textures\/parsers\/(AtlasXML|JSON\w+|KTXParser|PCT\w*|PVRParser|SpriteSheet\w*|UnityYAML|VerifyCompressedTexture)$/,
    emptyClass,
  ],
  // Only the WebGL renderer has these, and what is drawn must look the same in both.
  [/^filters\/\w+$/, emptyClass],
  [/^renderer\/webgl\/renderNodes\/filters\/\w+$/, emptyClass],
  [
    /^renderer\/webgl\/shaders\/(Filter\w+|Noise\w+|Gradient|Ramp|PointLight|\w+GPULayer|ColorMatrix)-\w+$/,
    emptyText,
  ],
  [/^renderer\/webgl\/renderNodes\/BatchHandler(PointLight|Strip|TileSprite)$/, emptyClass],
  [/^renderer\/webgl\/renderNodes\/(DynamicTextureHandler)$/, emptyClass],
  [
    /^renderer\/webgl\/renderNodes\/submitter\/Submitter(MeshToQuad|Tile|TilemapGPULayer|TileSprite)$/,
    emptyClass,
  ],
  [/^renderer\/webgl\/renderNodes\/texturer\/TexturerTileSprite$/, emptyClass],
  [/^renderer\/webgl\/renderNodes\/transformer\/Transformer(Stamp|Tile|TileSprite)$/, emptyClass],
  [/^gameobjects\/components\/PathFollower$/, emptyObject],
  // Lists of everything, which would pull everything in.
  [/^renderer\/webgl\/(shaders|shaders\/additionMakers|renderNodes|wrappers)\/index$/, emptyObject],
];

/** Path of a module under phaser/src without its ending, or undefined when it is none of Phaser's. */
function phaserModule(id: string): string | undefined {
  const path = slashes(id).replace(/[?#].*$/, '');
  if (!path.startsWith(`${phaserSource}/`)) return undefined;
  return path.slice(phaserSource.length + 1).replace(/\.js$/, '');
}

/** Replaces `typeof FLAG` by true or false, but not where it is compared with a string. */
export function settleFlags(code: string): string {
  return code.replace(
    /\btypeof\s+(WEBGL_RENDERER|CANVAS_RENDERER|WEBGL_DEBUG|FEATURE_SOUND|PLUGIN_CAMERA3D|PLUGIN_FBINSTANT)\b(?!\s*[!=]==?)/g,
    (_, flag: string) => String(flags[flag]),
  );
}

/**
 * Phaser fetches pictures and shows them through `blob:` addresses, which the policy forbids; it can load them as
 * plain image elements too, and here that becomes the default.
 */
function loadPicturesAsElements(config: string): string {
  const changed = config.replace(
    "'loader.imageLoadType', 'XHR'",
    "'loader.imageLoadType', 'HTMLImageElement'",
  );
  if (changed === config)
    throw new Error('lean-phaser: this version of Phaser sets loader.imageLoadType elsewhere');
  return changed;
}

/**
 * Vite keeps the bundled packages between runs and makes them again when a plugin's name changes; so the name says
 * which version of this folder made them.
 */
function versionOfThisFolder(): string {
  const hash = createHash('sha256');
  for (const file of ['entry.cjs', 'svg-file.cjs', 'lean-plugin.ts'])
    hash.update(readFileSync(join(here, file)));
  return hash.digest('hex').slice(0, 8);
}

/** Vite (and Rolldown) plugin; give it both to `plugins` and to `optimizeDeps.rolldownOptions.plugins`. */
export function leanPhaser(): Plugin {
  return {
    name: `lean-phaser-${versionOfThisFolder()}`,
    load(id) {
      const module = phaserModule(id);
      return module === undefined ? null : standIns.find(([pattern]) => pattern.test(module))?.[1];
    },
    transform(code, id) {
      const module = phaserModule(id);
      if (module === undefined) return null;
      if (module === 'core/Config') return { code: loadPicturesAsElements(settleFlags(code)), map: null };
      return code.includes('typeof ') ? { code: settleFlags(code), map: null } : null;
    },
  };
}
