import { optimize } from 'svgo';

/**
 * Makes an SVG small; transforms are baked into the paths, ids and view box kept.
 * @param decimals of the numbers in paths: 1 for small frames, 0 for rooms that are 1600 wide
 */
export function optimise(svg: string, decimals = 1): string {
  return optimize(svg, {
    multipass: true,
    floatPrecision: decimals,
    plugins: [
      {
        name: 'preset-default',
        params: {
          overrides: {
            cleanupNumericValues: { floatPrecision: 2 },
            convertPathData: { floatPrecision: decimals, transformPrecision: 4 },
            convertTransform: { floatPrecision: 2, transformPrecision: 4, degPrecision: 1 },
          },
        },
      },
    ],
  }).data;
}
