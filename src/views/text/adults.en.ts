/** What the interface says to adults who play (SC20), in English; the rest is as for students (brief 3.4, 3.7). */

import type { AdultsText } from './for-adults.ts';

export const adultsEn: AdultsText = {
  ui: {
    notice: { other: 'Families and staff' },
    chat: { awayName: 'Here and now', restShelf: 'Families and staff' },
    moves: { tell: { bar: 'Tell', done: 'Somebody else knows' } },
    flags: {
      delete: "It's OK. Write down together what you both remember.",
      secret: 'You can go back and say: “I need help with this. You hear first from whom.”',
    },
    sheets: {
      facts: { keptLead: 'That is all that helpers need to begin. Nothing was copied.' },
      block: { deleted: "Blocked. The chat is gone, and that's OK. Note together what you remember." },
      tell: {
        title: 'Bring somebody in',
        lead: 'Who needs to know, and who can help? The child hears it first.',
        otherLead: 'Who else needs to know, or can help?',
        laterLead: (who) => `It's a bad moment for ${who}. Somebody else can listen now.`,
        friendLead: (who) => `${who} is with you. Now for somebody whose job it is.`,
        other: 'Ask someone else',
        helpline: 'A helpline',
      },
      report: {
        ageLead: 'Say how old the child is, even if the profile says something else.',
        age: (n) => `Say: the child is under ${n}`,
        hint: 'It helps a lot. Apps often act faster for a child.',
        send: (n) => `Send: the child is under ${n}`,
        shortLead: 'Say that the child is under 18, even if the profile says something else.',
      },
    },
    debrief: {
      headline: (hero, who) => `${hero} listened, and brought in ${who}.`,
      shields: {
        tell: {
          text: [
            'Bring somebody in, at any moment. Nobody has to do this alone.',
            'A good start. Somebody whose job it is can do even more.',
            'Somebody else knows now. You are not alone with it.',
          ],
        },
        report: {
          text: [
            "Next time, report it together, with the child's real age.",
            'A good start. Next time, report to the service too.',
            'The app and the service know. That can protect others too.',
          ],
        },
        care: {
          label: 'Comfort',
          text: [
            'Next time, begin with: “I’m glad you told me.”',
            'You came back to it and listened. That counts.',
            'Your words kept the door open.',
          ],
        },
      },
      next: {
        tell: 'bring in somebody who can help, at any moment.',
        report: "report it together, with the child's real age.",
        care: 'comfort first, questions later.',
      },
      shelf: 'Families and staff',
    },
  },
  notices: {
    coolDown: {
      '14-17': {
        helps: {
          title: 'Who supports you',
          lines: [
            'Whoever listens to a child needs somebody who listens, too. Who is that for you?',
            'Helplines are there for adults as well.',
          ],
        },
      },
    },
  },
};
