// Made by "npm run art"; do not edit by hand.

/** Everybody who is drawn (assets/people). */
export const PERSON_IDS = [
  'amira',
  'noura',
  'salma',
  'okafor',
  'amira-dad',
  'lucia',
  'lucia-mama',
  'tan',
  'abuela',
  'beto',
  'mikaere',
  'wiremu',
  'leilani',
  'rena',
  'tama',
  'mateo',
  'ferris',
  'mateo-mama',
  'renata',
  'juno',
  'kofi',
  'helper',
] as const;
export type PersonId = (typeof PERSON_IDS)[number];

/** The faces that each of them has. */
export const MOODS = ['calm', 'happy', 'unsure', 'worried', 'relieved'] as const;
export type Mood = (typeof MOODS)[number];

/** Places (assets/rooms). */
export const ROOM_IDS = [
  'bus',
  'bedroom-evening',
  'canteen',
  'counsellor',
  'kitchen-table',
  'classroom',
  'kitchen-night',
  'hall-night',
  'rugby-morning',
  'art-room',
  'comic-desk',
] as const;
export type RoomId = (typeof ROOM_IDS)[number];

/** Pictures of accounts (assets/profiles). */
export const PROFILE_IDS = [
  'sunset',
  'lemon',
  'racer',
  'surf',
  'fox',
  'puppy',
  'mountain',
  'cactus',
  'planet',
  'cow',
] as const;
export type ProfileId = (typeof PROFILE_IDS)[number];

/** Icons of the fictional apps (assets/apps). */
export const APP_IDS = [
  'glimmerly',
  'pebbler',
  'rallyroo',
  'gemhaven',
  'nestchat',
  'swapshed',
  'stagelight',
  'vaultbox',
] as const;
export type AppId = (typeof APP_IDS)[number];

/** Stickers in chats (assets/stickers). */
export const STICKER_IDS = ['heart', 'thumbs-up', 'laughing', 'smile', 'car', 'bird', 'star', 'cow'] as const;
export type StickerId = (typeof STICKER_IDS)[number];
