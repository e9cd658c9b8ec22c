import type { Mood } from '../scenario/types.ts';
import * as art from '../shared/art.ts';

/** Pictures by the ids that stories use; the lint of a story knows which ids there are. */
export const personUrl = (person: string, mood: Mood): string =>
  art.personUrl((person === 'helpline' ? 'helper' : person) as art.PersonId, mood);
export const roomUrl = (room: string): string => art.roomUrl(room as art.RoomId);
export const roomLightUrl = (room: string): string => art.roomLightUrl(room as art.RoomId);
export const profileUrl = (profile: string): string => art.profileUrl(profile as art.ProfileId);
export const appIconUrl = (app: string): string => art.appIconUrl(app as art.AppId);
