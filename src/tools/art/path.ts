/** How many numbers each SVG path command takes. */
const ARITY: Record<string, number> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 };

/** A part of a path that begins with its own absolute M, and the box its points (not its curves) fill. */
export interface Subpath {
  d: string;
  box: { x0: number; y0: number; x1: number; y1: number };
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** Reads the numbers after a command; the two flags of an arc may be written without a gap ("a1 1 0 01-3 4"). */
function readNumbers(text: string, command: string): number[] {
  const numbers: number[] = [];
  const pattern = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/giy;
  let at = 0;
  while (at < text.length) {
    const char = text[at] as string;
    if (char === ' ' || char === ',' || char === '\n' || char === '\t') {
      at += 1;
      continue;
    }
    const isFlag = command === 'a' && (numbers.length % 7 === 3 || numbers.length % 7 === 4);
    if (isFlag) {
      numbers.push(char === '1' ? 1 : 0);
      at += 1;
      continue;
    }
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) throw new Error(`path: cannot read "${text.slice(at, at + 20)}" after ${command}`);
    numbers.push(Number(match[0]));
    at = pattern.lastIndex;
  }
  return numbers;
}

/**
 * Splits an SVG path into its subpaths, each of which can be drawn by itself. Needed because a drawn face is one
 * path (eyes, nose and mouth together), while a child's face wants its parts in other proportions than an adult's.
 */
export function splitPath(d: string): Subpath[] {
  const parts: Subpath[] = [];
  let x = 0;
  let y = 0;
  let startX = 0;
  let startY = 0;
  let open: { words: string[]; xs: number[]; ys: number[] } | undefined;
  const close = (): void => {
    if (open && open.words.length > 1) {
      const { words, xs, ys } = open;
      parts.push({
        d: words.join(''),
        box: { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) },
      });
    }
    open = undefined;
  };
  const begin = (): void => {
    open = { words: [`M${round(x)} ${round(y)}`], xs: [x], ys: [y] };
  };
  for (const [, letter = '', body = ''] of d.matchAll(/([a-z])([^a-df-z]*)/gi)) {
    let command = letter.toLowerCase();
    const relative = letter === command;
    const numbers = readNumbers(body, command);
    if (command === 'z') {
      open?.words.push('z');
      x = startX;
      y = startY;
      close();
      continue;
    }
    const size = ARITY[command];
    if (!size) throw new Error(`path: unknown command ${letter}`);
    for (let i = 0; i < numbers.length; i += size) {
      const args = numbers.slice(i, i + size);
      const originX = x;
      const originY = y;
      if (command === 'm') {
        close();
        x = (relative ? x : 0) + (args[0] as number);
        y = (relative ? y : 0) + (args[1] as number);
        startX = x;
        startY = y;
        begin();
        command = 'l';
        continue;
      }
      if (!open) begin();
      const shape = open as unknown as { words: string[]; xs: number[]; ys: number[] };
      if (command === 'h') x = (relative ? x : 0) + (args[0] as number);
      else if (command === 'v') y = (relative ? y : 0) + (args[0] as number);
      else {
        x = (relative ? x : 0) + (args[size - 2] as number);
        y = (relative ? y : 0) + (args[size - 1] as number);
        if (command === 'c' || command === 's' || command === 'q') {
          for (let k = 0; k < size - 2; k += 2) {
            shape.xs.push((relative ? originX : 0) + (args[k] as number));
            shape.ys.push((relative ? originY : 0) + (args[k + 1] as number));
          }
        }
      }
      shape.xs.push(x);
      shape.ys.push(y);
      shape.words.push((relative ? command : command.toUpperCase()) + args.map(round).join(' '));
    }
  }
  close();
  return parts;
}
