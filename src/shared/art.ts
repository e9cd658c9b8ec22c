import type { AppId, Mood, PersonId, ProfileId, RoomId, StickerId } from './art-ids.ts';

export {
  APP_IDS,
  type AppId,
  MOODS,
  type Mood,
  PERSON_IDS,
  type PersonId,
  PROFILE_IDS,
  type ProfileId,
  ROOM_IDS,
  type RoomId,
  STICKER_IDS,
  type StickerId,
} from './art-ids.ts';

type Urls = Record<string, string>;

// Only addresses come into the bundle; the pictures themselves are files beside it.
const people = import.meta.glob<string>('../../assets/people/*.svg', {
  query: '?url',
  import: 'default',
  eager: true,
});
const rooms = import.meta.glob<string>('../../assets/rooms/*.svg', {
  query: '?url',
  import: 'default',
  eager: true,
});
const profiles = import.meta.glob<string>('../../assets/profiles/*.svg', {
  query: '?url',
  import: 'default',
  eager: true,
});
const apps = import.meta.glob<string>('../../assets/apps/*.svg', {
  query: '?url',
  import: 'default',
  eager: true,
});
const stickers = import.meta.glob<string>('../../assets/stickers/*.svg', {
  query: '?url',
  import: 'default',
  eager: true,
});

function urlOf(urls: Urls, folder: string, name: string): string {
  const url = urls[`../../assets/${folder}/${name}.svg`];
  if (!url) throw new Error(`No picture assets/${folder}/${name}.svg: check the id, or run "npm run art"`);
  return url;
}

/** Address of a person in a mood: 400 × 440, bust on transparent ground, cut at the lower edge. Throws if unknown. */
export const personUrl = (id: PersonId, mood: Mood): string => urlOf(people, 'people', `${id}-${mood}`);

/** Address of a room: 1600 × 1000, to be sliced to the screen. Throws if unknown. */
export const roomUrl = (id: RoomId): string => urlOf(rooms, 'rooms', id);

/** Address of the room's light, same frame, to lie over the room at an opacity that follows the mood. */
export const roomLightUrl = (id: RoomId): string => urlOf(rooms, 'rooms', `${id}-light`);

/** Address of an account's picture: 160 × 160, square to the edges. Throws if unknown. */
export const profileUrl = (id: ProfileId): string => urlOf(profiles, 'profiles', id);

/** Address of an app's icon: 96 × 96 with its own round frame. Throws if unknown. */
export const appIconUrl = (id: AppId): string => urlOf(apps, 'apps', id);

/** Address of a sticker: 64 × 64 on transparent ground. Throws if unknown. */
export const stickerUrl = (id: StickerId): string => urlOf(stickers, 'stickers', id);
