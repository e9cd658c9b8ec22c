import pictures from 'virtual:art';
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

/** Every id that a story names is looked up by its lint, so that nothing is checked here a second time. */
const urlOf = (folder: string, name: string): string => `${pictures}${folder}/${name}.svg`;

/** Address of a person in a mood: 400 × 440, bust on transparent ground, cut at the lower edge. */
export const personUrl = (id: PersonId, mood: Mood): string => urlOf('people', `${id}-${mood}`);

/** Address of a room: 1600 × 1000, to be sliced to the screen. */
export const roomUrl = (id: RoomId): string => urlOf('rooms', id);

/** Address of the room's light, same frame, to lie over the room at an opacity that follows the mood. */
export const roomLightUrl = (id: RoomId): string => urlOf('rooms', `${id}-light`);

/** Address of an account's picture: 160 × 160, square to the edges. */
export const profileUrl = (id: ProfileId): string => urlOf('profiles', id);

/** Address of an app's icon: 96 × 96 with its own round frame. */
export const appIconUrl = (id: AppId): string => urlOf('apps', id);

/** Address of a sticker: 64 × 64 on transparent ground. */
export const stickerUrl = (id: StickerId): string => urlOf('stickers', id);
