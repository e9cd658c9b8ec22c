import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';

const name = 'virtual:art';
const assets = resolve(import.meta.dirname, '../../assets');
const folders = ['people', 'rooms', 'profiles', 'apps', 'stickers'];

/** Every picture that stories name by its id, as `folder/file`. */
function pictures(): string[] {
  return folders.flatMap((folder) =>
    readdirSync(resolve(assets, folder))
      .filter((file) => file.endsWith('.svg'))
      .map((file) => `${folder}/${file}`),
  );
}

/**
 * Gives the app `virtual:art`: the address of the folder of pictures. Built, all of them lie in one folder named after
 * their contents, so that the app carries one address instead of one a picture, and a changed picture is never stale.
 */
export function artPlugin(): Plugin {
  let config: ResolvedConfig;
  let folder = '';
  return {
    name: 'art',
    configResolved(resolved) {
      config = resolved;
    },
    buildStart() {
      if (config.command !== 'build') return;
      const hash = createHash('sha256');
      const files = pictures();
      for (const file of files) hash.update(file).update(readFileSync(resolve(assets, file)));
      folder = `art-${hash.digest('hex').slice(0, 10)}`;
      for (const file of files)
        this.emitFile({
          type: 'asset',
          fileName: `${folder}/${file}`,
          source: readFileSync(resolve(assets, file)),
        });
    },
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load(id) {
      if (id !== `\0${name}`) return undefined;
      // Chunks lie in `assets/`, beside the folder of pictures.
      return config.command === 'build'
        ? `export default new URL(/* @vite-ignore */ '../${folder}/', import.meta.url).href;`
        : `export default '/@fs${assets.startsWith('/') ? '' : '/'}${assets}/';`;
    },
  };
}
