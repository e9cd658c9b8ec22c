/** The pictures that boxes show: loaded once, as plain image elements, which the security policy allows. */
export interface Images {
  /** The picture, if it is there; asks for it if it is not, and says so when it has come (or cannot come). */
  get(url: string): HTMLImageElement | undefined;
  /** Nothing more is to be expected from this address. */
  settled(url: string): boolean;
  /** How many are on their way. */
  waiting(): number;
  destroy(): void;
}

/** @param arrived is called after each picture that came, or failed to: without it the rest is drawn all the same */
export function createImages(arrived: () => void): Images {
  const ready = new Map<string, HTMLImageElement | null>();
  const coming = new Set<string>();
  let open = true;

  const ask = (url: string): HTMLImageElement | undefined => {
    const picture = new Image();
    const end = (result: HTMLImageElement | null) => {
      coming.delete(url);
      if (!open) return;
      ready.set(url, result);
      arrived();
    };
    picture.onload = () => end(picture);
    picture.onerror = () => end(null);
    picture.src = url;
    // What the page already shows is there at once: the canvas takes over without a gap.
    if (picture.complete && picture.naturalWidth > 0) {
      picture.onload = null;
      ready.set(url, picture);
      return picture;
    }
    coming.add(url);
    return undefined;
  };

  return {
    get(url) {
      const found = ready.get(url);
      return found === undefined && !coming.has(url) ? ask(url) : (found ?? undefined);
    },
    settled: (url) => ready.has(url),
    waiting: () => coming.size,
    destroy() {
      open = false;
      ready.clear();
      coming.clear();
    },
  };
}
