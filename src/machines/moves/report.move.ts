import type { MoveTable } from './move.ts';

/**
 * Report: in the app (what it is about, "I am under 18"), then to the national service, with what happens afterwards.
 * The app alone is a good start (1), both are the whole exercise (2) (brief 4.2). Leaving out the age gets one hint.
 */
export const reportMove: MoveTable = {
  move: 'report',
  initial: 'about',
  short: 'short',
  steps: {
    about: { 'report.about': 'age', 'report.ill': 'about' },
    age: { 'report.age': 'sent', 'report.noAge': 'hint' },
    hint: { 'report.age': 'sent', 'report.goOn': 'sent' },
    sent: { 'report.service': 'service' },
    service: { 'report.send': 'reported' },
    short: { 'report.app': 'sent', 'report.send': 'reported' },
    reported: {},
  },
  done: { sent: 1, reported: 2 },
};
