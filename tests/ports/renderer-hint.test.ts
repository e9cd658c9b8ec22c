import { expect, test } from 'vitest';
import { rendererHint } from '../../src/ports/renderer-hint.ts';

const software = [
  'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)',
  'Google SwiftShader',
  'llvmpipe (LLVM 15.0.6, 256 bits)',
  'Gallium 0.4 on softpipe',
  'ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11 vs_5_0 ps_5_0)',
  'Apple Software Renderer',
  'GDI Generic',
];
const hardware = [
  'ANGLE (Intel, Intel(R) UHD Graphics 600 Direct3D11 vs_5_0 ps_5_0, D3D11)',
  'ANGLE (Intel, Mesa Intel(R) HD Graphics 400 (BSW), OpenGL 4.6)',
  'Mali-G52',
  'Adreno (TM) 610',
  'Apple GPU',
  'WebKit WebGL',
  '',
];

test.each(software)('the processor pretends: %s', (renderer) => {
  expect(rendererHint({ webgl: true, canvas2d: true, renderer })).toBe('canvas');
});

test.each(hardware)('a graphics chip, or a name that tells nothing: %s', (renderer) => {
  expect(rendererHint({ webgl: true, canvas2d: true, renderer })).toBe('webgl');
});

test('no WebGL is canvas, no 2D is no picture', () => {
  expect(rendererHint({ webgl: false, canvas2d: true })).toBe('canvas');
  expect(rendererHint({ webgl: true, canvas2d: true })).toBe('webgl');
  expect(rendererHint({ webgl: true, canvas2d: false, renderer: 'Mali-G52' })).toBe('none');
  expect(rendererHint({ webgl: false, canvas2d: false })).toBe('none');
});
