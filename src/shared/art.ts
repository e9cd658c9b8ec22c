import pictures from 'virtual:art';
import {
  APP_IDS,
  type AppId,
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

function urlOf(known: readonly string[], folder: string, id: string, end = ''): string {
  if (!known.includes(id))
    throw new Error(`No picture assets/${folder}/${id}${end}.svg: check the id, or run "npm run art"`);
  return `${pictures}${folder}/${id}${end}.svg`;
}

/** Address of a person in a mood: 400 × 440, bust on transparent ground, cut at the lower edge. Throws if unknown. */
export const personUrl = (id: PersonId, mood: Mood): string => urlOf(PERSON_IDS, 'people', id, `-${mood}`);

/** Address of a room: 1600 × 1000, to be sliced to the screen. Throws if unknown. */
export const roomUrl = (id: RoomId): string => urlOf(ROOM_IDS, 'rooms', id);

/** Address of the room's light, same frame, to lie over the room at an opacity that follows the mood. */
export const roomLightUrl = (id: RoomId): string => urlOf(ROOM_IDS, 'rooms', id, '-light');

/** Address of an account's picture: 160 × 160, square to the edges. Throws if unknown. */
export const profileUrl = (id: ProfileId): string => urlOf(PROFILE_IDS, 'profiles', id);

/** Address of an app's icon: 96 × 96 with its own round frame. Throws if unknown. */
export const appIconUrl = (id: AppId): string => urlOf(APP_IDS, 'apps', id);

/** Address of a sticker: 64 × 64 on transparent ground. Throws if unknown. */
export const stickerUrl = (id: StickerId): string => urlOf(STICKER_IDS, 'stickers', id);
