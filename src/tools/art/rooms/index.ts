import type { Room } from './brush.ts';
import { cityBus } from './city-bus.ts';
import { kidsBedroom, livingRoom } from './homes.ts';
import { kitchenDay, kitchenLate, teenBedroom } from './homes-more.ts';
import { cafe, park, playground, sportsField } from './outdoors.ts';
import { musicRoom, sportsHall, stage } from './school-halls.ts';
import { corridor, library, staffRoom } from './school-rooms.ts';
import { bedroomEvening, bus, canteen, counsellor } from './story-compliments.ts';
import { artRoom, comicDesk } from './story-drawing.ts';
import { hallNight, kitchenNight, rugbyMorning } from './story-fast.ts';
import { classroom, kitchenTable } from './story-new-app.ts';

/** Every room by id; each is drawn 1600 × 1000, what matters on the left third and at the right edge. */
export const ROOMS: Record<string, () => Room> = {
  bus,
  'bedroom-evening': bedroomEvening,
  canteen,
  counsellor,
  'kitchen-table': kitchenTable,
  classroom,
  'kitchen-night': kitchenNight,
  'hall-night': hallNight,
  'rugby-morning': rugbyMorning,
  'art-room': artRoom,
  'comic-desk': comicDesk,
  'living-room': livingRoom,
  playground,
  'sports-field': sportsField,
  library,
  'kids-bedroom': kidsBedroom,
  corridor,
  stage,
  park,
  'sports-hall': sportsHall,
  cafe,
  'music-room': musicRoom,
  'staff-room': staffRoom,
  'teen-bedroom': teenBedroom,
  'kitchen-day': kitchenDay,
  'kitchen-late': kitchenLate,
  'city-bus': cityBus,
};

/** The SVG around a room or its light. */
export const roomSheet = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 1000" width="1600" height="1000" preserveAspectRatio="xMidYMid slice">${inside}</svg>`;
