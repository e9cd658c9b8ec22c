import type { Mood } from '../scenario/types.ts';
import * as art from '../shared/art.ts';

/** Pictures by the ids that stories use. An id that the art does not have throws, naming it: the lint says so first. */
export const personUrl = (person: string, mood: Mood): string =>
  art.personUrl((person === 'helpline' ? 'helper' : person) as art.PersonId, mood);
export const roomUrl = (room: string): string => art.roomUrl(room as art.RoomId);
export const roomLightUrl = (room: string): string => art.roomLightUrl(room as art.RoomId);
export const profileUrl = (profile: string): string => art.profileUrl(profile as art.ProfileId);
export const appIconUrl = (app: string): string => art.appIconUrl(app as art.AppId);
