/**
 * Which of Phaser's renderers is the faster one here. Where WebGL is computed by the processor (old or remote school
 * machines), the canvas renderer draws several times as many frames, and no browser says so; the renderer's name does.
 */

/** What a browser can do. */
export type Abilities = {
  readonly webgl: boolean;
  readonly canvas2d: boolean;
  /** The renderer's name, if the browser tells it. */
  readonly renderer?: string | undefined;
};

/** `none`: the page shows itself, without a picture. */
export type RendererHint = 'webgl' | 'canvas' | 'none';

/** Names of renderers that run on the processor. */
const SOFTWARE =
  /swiftshader|llvmpipe|softpipe|lavapipe|swrast|basic render|software|gdi generic|\bwarp\b|offscreen|virgl|svga3d|paravirtual/i;

/** Decides. Without a 2D canvas there is no text to draw with, so there is no picture at all. */
export function rendererHint({ webgl, canvas2d, renderer = '' }: Abilities): RendererHint {
  if (!canvas2d) return 'none';
  return webgl && !SOFTWARE.test(renderer) ? 'webgl' : 'canvas';
}

/** Asks this browser; lets the WebGL context go again at once, since browsers count them. Never throws. */
export function probeAbilities(): Abilities {
  try {
    const canvas2d = document.createElement('canvas').getContext('2d') !== null;
    const gl = document.createElement('canvas').getContext('webgl');
    if (!gl) return { webgl: false, canvas2d };
    // Firefox tells the name here and warns on the console when the extension is asked for.
    let renderer = String(gl.getParameter(gl.RENDERER) ?? '');
    if (!renderer || /^webkit webgl$/i.test(renderer)) {
      const info = gl.getExtension('WEBGL_debug_renderer_info');
      if (info) renderer = String(gl.getParameter(info.UNMASKED_RENDERER_WEBGL) ?? '');
    }
    gl.getExtension('WEBGL_lose_context')?.loseContext();
    return { webgl: true, canvas2d, renderer };
  } catch {
    return { webgl: false, canvas2d: typeof CanvasRenderingContext2D !== 'undefined' };
  }
}
