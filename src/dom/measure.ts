import type { Box, BoxKind, IconRun, Picture, TextRun } from '../shared/picture.ts';

/** What the measuring remembers between two pictures, so that only what changed is measured again. */
export interface Measurer {
  /** Measures the page as it stands. Goes in: the root that holds the page. Lengths come out in CSS pixels. */
  picture(still: boolean): Picture;
  /** Forgets all measured text: after a change of font, size, spacing or language. */
  forget(): void;
}

interface Measured {
  sign: string;
  texts: TextRun[];
  icons: IconRun[];
}

/** Makes pictures of the page for the canvas: every element with `data-box`, its lines as the page broke them. */
export function createMeasurer(root: HTMLElement): Measurer {
  let known = new WeakMap<Element, Measured>();
  const fonts = fontMeasurer();

  return {
    forget: () => {
      known = new WeakMap();
      fonts.forget();
    },
    picture: (still) => {
      const logElement = root.querySelector<HTMLElement>('[data-log]');
      const logRect = logElement?.getBoundingClientRect();
      const boxes: Box[] = [];
      let z = 0;
      // Behind a curtain there is nothing: what the page covers, the canvas does not even draw.
      const curtain = root.querySelector('[data-curtain]') !== null;
      for (const element of curtain ? [] : root.querySelectorAll<HTMLElement>('[data-box]')) {
        const rect = element.getBoundingClientRect();
        if (rect.width === 0 || rect.height === 0) continue;
        const inLog = logElement?.contains(element) ?? false;
        const originX = inLog && logRect ? logRect.left : 0;
        const originY = inLog && logRect && logElement ? logRect.top - logElement.scrollTop : 0;
        z += 1;
        boxes.push(boxOf(element, rect, originX, originY, inLog, z));
      }
      return {
        width: document.documentElement.clientWidth,
        height: window.innerHeight,
        dpr: Math.min(3, window.devicePixelRatio || 1),
        log:
          logRect && logElement
            ? {
                x: logRect.left,
                y: logRect.top,
                w: logRect.width,
                h: logRect.height,
                scrollTop: logElement.scrollTop,
              }
            : null,
        boxes,
        still,
      };
    },
  };

  function boxOf(
    element: HTMLElement,
    rect: DOMRect,
    ox: number,
    oy: number,
    inLog: boolean,
    z: number,
  ): Box {
    const style = getComputedStyle(element);
    const value = (name: string) => style.getPropertyValue(name).trim();
    const fill = value('--fill');
    const fill2 = value('--fill2');
    const press = element.closest<HTMLElement>('button');
    const image = element instanceof HTMLImageElement ? element : null;
    const level = element.dataset['level'];
    const box: Box = {
      key: element.dataset['key'] ?? `box:${z}`,
      kind: element.dataset['box'] as BoxKind,
      inLog,
      x: rect.left - ox,
      y: rect.top - oy,
      w: rect.width,
      h: rect.height,
      radii: cornersOf(style, rect),
      fill:
        image || fill === '' || fill === 'transparent'
          ? []
          : fill2 && element.matches('.two, .phone-head')
            ? [fill, fill2]
            : [fill],
      line: value('--line'),
      lineWidth: Number.parseFloat(value('--line-w')) || 0,
      shadow: Number.parseFloat(value('--depth')) || 0,
      texts: [],
      icons: [],
      state: {
        hover: press?.matches(':hover') ?? false,
        press: press?.matches(':active') ?? false,
        focus: press?.matches(':focus-visible') ?? false,
        selected: press?.getAttribute('aria-pressed') === 'true',
        disabled: press?.getAttribute('aria-disabled') === 'true',
      },
      z,
      ...(image
        ? { image: { url: image.currentSrc || image.src, fit: fitOf(style), position: positionOf(style) } }
        : {}),
      // The page hides its own image by opacity while the canvas draws: what is meant is said by a property.
      ...(value('--light') === '' ? {} : { opacity: Number(value('--light')) }),
      ...(level === undefined ? {} : { level: Number(level) }),
      ...(inLog ? {} : clipOf(element)),
      ...(element.dataset['from'] ? { from: element.dataset['from'] as Box['from'] } : {}),
      // Water runs in from where lines begin.
      ...(element.dataset['box'] === 'wash' && style.direction === 'rtl' ? { from: 'right' as const } : {}),
    };
    if (!image && box.kind !== 'phone' && box.kind !== 'bar') {
      const inner = innerOf(element, rect, style);
      box.texts = inner.texts;
      box.icons = inner.icons;
    }
    return box;
  }

  /** Texts and icons of an element, at places relative to its own corner. */
  function innerOf(element: HTMLElement, rect: DOMRect, style: CSSStyleDeclaration): Measured {
    const ink = style.getPropertyValue('--text').trim();
    const sign = [
      element.textContent,
      Math.round(rect.width * 4),
      Math.round(rect.height * 4),
      style.font,
      style.letterSpacing,
      style.wordSpacing,
      ink,
      ...[...element.getElementsByTagName('svg')].map((icon) => icon.dataset['icon']),
      element.className,
      element.closest('button')?.className,
      element.closest('button')?.getAttribute('aria-pressed'),
      element.closest('button')?.matches(':hover'),
      document.documentElement.dataset['theme'],
    ].join('|');
    const before = known.get(element);
    if (before?.sign === sign) return before;
    const measured: Measured = { sign, texts: textsOf(element, rect), icons: iconsOf(element, rect) };
    known.set(element, measured);
    return measured;
  }

  function textsOf(element: HTMLElement, rect: DOMRect): TextRun[] {
    const runs: TextRun[] = [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || parent.closest('[data-box]') !== element || parent.closest('.ear, svg')) continue;
      const style = getComputedStyle(parent);
      if (style.visibility === 'hidden') continue;
      runs.push(...linesOf(node as Text, style, rect));
    }
    return runs;
  }

  /** The lines of one text node as the page broke them: words with the same top belong to one line. */
  function linesOf(node: Text, style: CSSStyleDeclaration, rect: DOMRect): TextRun[] {
    const font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const ascent = fonts.ascent(font);
    const color = style.getPropertyValue('--text').trim() || getComputedStyle(document.body).color;
    const range = document.createRange();
    const lines: TextRun[] = [];
    let top = Number.NaN;
    for (const word of node.data.matchAll(/\S+/gu)) {
      range.setStart(node, word.index);
      range.setEnd(node, word.index + word[0].length);
      // A word that the page itself had to break has one rectangle a line.
      const parts = [...range.getClientRects()].filter((part) => part.width > 0);
      if (parts.length > 1) {
        for (const piece of brokenWord(node, word.index, word[0])) add(piece.text, piece.rect);
      } else if (parts[0]) add(word[0], parts[0]);
    }
    return lines;

    function add(text: string, at: DOMRect): void {
      const line = lines.at(-1);
      if (line && Math.abs(at.top - top) < 2) {
        line.text += ` ${text}`;
        return;
      }
      top = at.top;
      lines.push({
        text: transformed(text, style),
        x: (style.direction === 'rtl' ? at.right : at.left) - rect.left,
        y: at.top - rect.top + ascent,
        font,
        color,
        letterSpacing: style.letterSpacing === 'normal' ? '0px' : style.letterSpacing,
        wordSpacing: style.wordSpacing === 'normal' ? '0px' : style.wordSpacing,
        dir: style.direction === 'rtl' ? 'rtl' : 'ltr',
      });
    }
  }

  function iconsOf(element: HTMLElement, rect: DOMRect): IconRun[] {
    return [...element.querySelectorAll<SVGElement>('svg[data-icon]')]
      .filter((icon) => icon.parentElement?.closest('[data-box]') === element)
      .map((icon) => {
        const at = icon.getBoundingClientRect();
        const style = getComputedStyle(icon);
        const pad = Number.parseFloat(style.paddingLeft) || 0;
        const ground = style.getPropertyValue('--pad').trim();
        return {
          name: icon.dataset['icon'] ?? '',
          x: at.left - rect.left,
          y: at.top - rect.top,
          size: at.width,
          pad,
          color: style.getPropertyValue('--text').trim() || style.getPropertyValue('--ink').trim(),
          ...(ground && pad > 0 ? { ground, radius: Number.parseFloat(style.borderTopLeftRadius) || 0 } : {}),
        };
      });
  }
}

/** The window through which an element is seen, if it lies in a part of the page that has more than it can show. */
function clipOf(element: HTMLElement): Pick<Box, 'clip'> {
  const holder = element.closest<HTMLElement>('[data-clip]');
  if (!holder || holder.scrollHeight <= holder.clientHeight + 1) return {};
  if (getComputedStyle(holder).overflowY === 'visible') return {};
  const { left, top, width, height } = holder.getBoundingClientRect();
  return { clip: { x: left, y: top, w: width, h: height } };
}

function transformed(text: string, style: CSSStyleDeclaration): string {
  return style.textTransform === 'uppercase' ? text.toLocaleUpperCase() : text;
}

/** A word that runs over several lines, cut where the page cut it. */
function brokenWord(node: Text, start: number, word: string): Array<{ text: string; rect: DOMRect }> {
  const range = document.createRange();
  const pieces: Array<{ text: string; rect: DOMRect }> = [];
  let from = start;
  let last: DOMRect | undefined;
  let at = start;
  for (const letter of word) {
    range.setStart(node, at);
    range.setEnd(node, at + letter.length);
    const rect = range.getBoundingClientRect();
    if (last && Math.abs(rect.top - last.top) > 2) {
      pieces.push(piece(from, at));
      from = at;
    }
    last = rect;
    at += letter.length;
  }
  pieces.push(piece(from, at));
  return pieces;

  function piece(a: number, b: number) {
    range.setStart(node, a);
    range.setEnd(node, b);
    return { text: node.data.slice(a, b), rect: range.getBoundingClientRect() };
  }
}

/** Corner radii; those that do not fit are made smaller together, as in CSS: a corner may be as high as its side. */
function cornersOf(style: CSSStyleDeclaration, { width, height }: DOMRect): Box['radii'] {
  const px = (radius: string) => {
    const value = Number.parseFloat(radius) || 0;
    return radius.includes('%') ? (value / 100) * width : value;
  };
  const [a, b, c, d] = [
    px(style.borderTopLeftRadius),
    px(style.borderTopRightRadius),
    px(style.borderBottomRightRadius),
    px(style.borderBottomLeftRadius),
  ];
  const fit = Math.min(
    1,
    width / (a + b || 1),
    width / (c + d || 1),
    height / (a + d || 1),
    height / (b + c || 1),
  );
  return [a * fit, b * fit, c * fit, d * fit];
}

function fitOf(style: CSSStyleDeclaration): 'cover' | 'contain' {
  return style.objectFit === 'cover' ? 'cover' : 'contain';
}

function positionOf(style: CSSStyleDeclaration): [number, number] {
  const parts = style.objectPosition.split(' ').map((part) => (Number.parseFloat(part) || 0) / 100);
  return [parts[0] ?? 0.5, parts[1] ?? 0.5];
}

/** Ascents of fonts, asked of a canvas once each: the page puts the baseline there. */
function fontMeasurer() {
  const context = document.createElement('canvas').getContext('2d');
  const ascents = new Map<string, number>();
  return {
    forget: () => ascents.clear(),
    ascent: (font: string): number => {
      let found = ascents.get(font);
      if (found === undefined && context) {
        // Asked at the size of device pixels, to which browsers round it.
        const scale = window.devicePixelRatio || 1;
        context.font = font.replace(/([\d.]+)px/, (_, size) => `${Number(size) * scale}px`);
        found = context.measureText('x').fontBoundingBoxAscent / scale;
        ascents.set(font, found);
      }
      return found ?? 0;
    },
  };
}
