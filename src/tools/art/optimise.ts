import { optimize } from 'svgo';

/** Makes an SVG small: numbers to one decimal, transforms baked into the paths, ids and view box kept. */
export function optimise(svg: string): string {
  return optimize(svg, {
    multipass: true,
    floatPrecision: 1,
    plugins: [
      {
        name: 'preset-default',
        params: {
          overrides: {
            convertPathData: { floatPrecision: 1, transformPrecision: 4 },
            convertTransform: { floatPrecision: 2, transformPrecision: 4, degPrecision: 1 },
          },
        },
      },
    ],
  }).data;
}
