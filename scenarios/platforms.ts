// No brand is meant: names and looks are our own.

/** A fictional app: what it is called, what it is, and how a chat looks in it. Data only. */
export interface Platform {
  id: string;
  name: string;
  /** What kind of app it is, in a few words. */
  kind: { en: string; es: string };
  /** Header of the app: a gradient from left to right, and the colour of the words on it (4.5:1 at least). */
  header: { from: string; to: string; ink: string };
  /** The ground that the bubbles lie on. */
  ground: string;
  /** Bubbles of the other side and of the character (7:1 at least between words and bubble). */
  them: { fill: string; ink: string };
  hero: { fill: string; ink: string };
  /** Round: all corners round; tail: one pointed corner; blocky: small corners, as in games. */
  bubble: 'round' | 'tail' | 'blocky';
  /** What the app shows above its chat. */
  habit: 'photo-strip' | 'lobby' | 'world' | 'plain' | 'class-list' | 'listing' | 'stage' | 'albums';
}

const ink = '#1f2a37';

/** The eight fictional apps of the brief (section 2), by id. The ids are those of the icons in assets/apps. */
export const platforms = {
  glimmerly: {
    id: 'glimmerly',
    name: 'Glimmerly',
    kind: { en: 'photo app', es: 'app de fotos' },
    header: { from: '#ffd7a3', to: '#ffc2b8', ink },
    ground: '#fffaf4',
    them: { fill: '#eee6f5', ink },
    hero: { fill: '#d6efe8', ink },
    bubble: 'tail',
    habit: 'photo-strip',
  },
  pebbler: {
    id: 'pebbler',
    name: 'Pebbler',
    kind: { en: 'messages and calls', es: 'mensajes y llamadas' },
    header: { from: '#b9d6de', to: '#a5c4d4', ink },
    ground: '#f4f6f5',
    them: { fill: '#e1e5ea', ink },
    hero: { fill: '#cbe6ee', ink },
    bubble: 'round',
    habit: 'plain',
  },
  rallyroo: {
    id: 'rallyroo',
    name: 'Rallyroo',
    kind: { en: 'racing game', es: 'juego de carreras' },
    header: { from: '#ffc46b', to: '#ffa860', ink },
    ground: '#fdf7e8',
    them: { fill: '#ffe6bd', ink },
    hero: { fill: '#d9edc8', ink },
    bubble: 'blocky',
    habit: 'lobby',
  },
  gemhaven: {
    id: 'gemhaven',
    name: 'Gemhaven',
    kind: { en: 'building game', es: 'juego de construir' },
    header: { from: '#bfe3c0', to: '#a9d7d0', ink },
    ground: '#f5f8ee',
    them: { fill: '#e3e6fa', ink },
    hero: { fill: '#d8efcf', ink },
    bubble: 'blocky',
    habit: 'world',
  },
  nestchat: {
    id: 'nestchat',
    name: 'Nestchat',
    kind: { en: 'chat for classes and teams', es: 'chat de clases y equipos' },
    header: { from: '#f7e08f', to: '#f0d28a', ink },
    ground: '#fdfaef',
    them: { fill: '#f1e7d2', ink },
    hero: { fill: '#dcebd4', ink },
    bubble: 'round',
    habit: 'class-list',
  },
  swapshed: {
    id: 'swapshed',
    name: 'SwapShed',
    kind: { en: 'buying and selling', es: 'compra y venta' },
    header: { from: '#d8c8a8', to: '#c9d3a6', ink },
    ground: '#faf7ee',
    them: { fill: '#eadfc9', ink },
    hero: { fill: '#dfe9c6', ink },
    bubble: 'tail',
    habit: 'listing',
  },
  stagelight: {
    id: 'stagelight',
    name: 'Stagelight',
    kind: { en: 'talent videos', es: 'videos de talentos' },
    header: { from: '#d9c4f2', to: '#f2c0dc', ink },
    ground: '#fbf7fd',
    them: { fill: '#f6dfec', ink },
    hero: { fill: '#e0dcf8', ink },
    bubble: 'tail',
    habit: 'stage',
  },
  vaultbox: {
    id: 'vaultbox',
    name: 'Vaultbox',
    kind: { en: 'photo storage', es: 'álbum de fotos en línea' },
    header: { from: '#c5d0de', to: '#c8c9e6', ink },
    ground: '#f6f7fa',
    them: { fill: '#e4e8ef', ink },
    hero: { fill: '#dbe6f6', ink },
    bubble: 'round',
    habit: 'albums',
  },
} as const satisfies Record<string, Platform>;

export type PlatformId = keyof typeof platforms;
