import { defineScenario } from '../src/scenario/define-scenario.ts';

export default defineScenario({
  id: 'grans-new-number',
  number: 'HL03',
  version: 1,
  title: 'Gran’s New Number',
  ages: '11-13',
  pattern: 'O',
  harmless: true,
  minutes: 6,
  hero: 'tunde',
  cast: ['tunde-gran', 'bisi', 'tunde-mum', 'ade', 'quinn'],
  others: {
    number: { name: '… 4170', profile: 'castle', says: 'not in Tunde’s contacts' },
  },
  app: 'pebbler',
  room: 'kitchen-day',
  light: 'evening',
  them: 'number',
  skills: ['notice', 'tell'],
  notice:
    'Tunde gets messages that seem to come from somebody close to him. It may be that person, or somebody pretending. Nothing rude is shown. You can pause, skip or leave at any time, and you need no reason.',
  summary: [
    'Tunde is twelve and bakes a cake. On Saturday Gran will be seventy.',
    'A number that he doesn’t know says that it’s Gran. It spells his name wrong and wants a photo of the cake.',
    'Words can’t show who is writing. So Tunde looks outside the chat, for a voice and for people who know.',
    'Aunt Bisi bought the phone with her that morning. It really is Gran, and her phone can’t spell.',
  ],
  start: 'start',
  beats: {
    start: {
      phase: 'before',
      map: '“Hello Tuned”',
      gist: 'A number that Tunde doesn’t know says it’s Gran and asks about cake.',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Thursday, ten past five. Tunde has flour up to both elbows.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'On Saturday Gran will be seventy. Nobody may know about the cake, least of all Gran.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'It has three floors. It leans to the left a bit, like Gran when she laughs.',
          mood: 'happy',
        },
        { id: 'n4', by: 'narrator', text: 'The phone lights up. It’s a number that he doesn’t know.' },
        {
          id: 't1',
          by: 'them',
          text: 'hello tuned. this is gran. new number',
          trick: 'none',
          mood: 'unsure',
        },
        { id: 'h1', by: 'hero', as: 'thought', text: 'Tuned?' },
        { id: 't2', by: 'them', text: 'how is the cake. show me a photo', trick: 'none' },
        {
          id: 'n5',
          by: 'narrator',
          text: 'Gran’s phone has buttons. It lives in the biscuit tin. She rings to say that it works.',
        },
      ],
      choices: {
        who: {
          text: 'Type: who is this really',
          to: 'who',
          score: { notice: 1 },
          fit: 'mixed',
          why: 'It’s fair to ask. Whoever it is can type any answer, though.',
        },
        old: {
          text: 'Ring Gran’s old number, the one in the tin',
          to: 'old-number',
          score: { notice: 2 },
          fit: 'helps',
          why: 'Good check. An old number that he knows is not part of this chat.',
        },
        cake: {
          text: 'Type: what cake',
          to: 'what-cake',
          score: {},
          fit: 'mixed',
          why: 'It may save the surprise. It doesn’t show who’s there.',
        },
      },
    },

    who: {
      phase: 'before',
      gist: 'The number says that it is Gran, and that the phone changes its words.',
      lines: [
        { id: 'h1', by: 'hero', text: 'who is this really' },
        { id: 't1', by: 'them', text: 'gran. the one with the knees', trick: 'none' },
        { id: 't2', by: 'them', text: 'this phone keeps changing my worms', trick: 'none' },
        { id: 't3', by: 'them', text: 'WORDS', trick: 'none', mood: 'happy' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Gran does have knees. So does everybody else he can think of.',
          mood: 'unsure',
        },
      ],
      next: 'photo',
    },

    'old-number': {
      phase: 'before',
      gist: 'The old number rings, and nobody picks up.',
      lines: [
        { id: 'n1', by: 'narrator', text: 'It rings eleven times. In his head he can see the tin shaking.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Nobody picks up. She might be out. She might be asleep. She might be typing.',
        },
        { id: 't1', by: 'them', text: 'are you there tuned', trick: 'none' },
      ],
      next: 'photo',
    },

    'what-cake': {
      phase: 'before',
      gist: 'The number knows about the cake, and names Aunt Bisi.',
      lines: [
        { id: 'h1', by: 'hero', text: 'what cake' },
        { id: 't1', by: 'them', text: 'very good. what cake indeed', trick: 'none', mood: 'happy' },
        { id: 't2', by: 'them', text: 'bisi let it slip. be nice to her', trick: 'none' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Bisi is his aunt. Her name is also on her van, in letters as big as a dog.',
          mood: 'unsure',
        },
      ],
      next: 'photo',
    },

    photo: {
      phase: 'pressure',
      map: 'Does it lean?',
      gist: 'The number would like a photo, and only of the cake.',
      mood: 'unsure',
      lines: [
        { id: 't1', by: 'them', text: 'only the cake. you can stay out of it', trick: 'none' },
        { id: 't2', by: 'them', text: 'does it lean. mine always lean', trick: 'none' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'It leans. He has put a matchbox under it. Nobody can know about the matchbox.',
        },
        {
          id: 'h1',
          by: 'hero',
          as: 'thought',
          text: 'If it’s her, it’s sweet. If it’s not her, who’s asking about our cake?',
          mood: 'worried',
        },
      ],
      choices: {
        bisi: {
          text: 'Ring Aunt Bisi. She drives Gran everywhere',
          to: 'bisi',
          score: { notice: 2 },
          fit: 'helps',
          checks: true,
          why: 'Good check. He knows her voice, and she isn’t in this chat.',
        },
        send: {
          text: 'Take a picture of the cake from its good side',
          to: 'sent',
          score: {},
          fit: 'mixed',
          why: 'He’d show a cake to anyone, so that’s fine. Hearing her voice would show who it is.',
        },
        mum: {
          text: 'Show Mum, who’s just looking for her keys outside',
          to: 'told',
          opens: { tell: 'tunde-mum' },
          score: { notice: 2, tell: 2 },
          fit: 'helps',
          why: 'Telling is always fine, also when nothing is wrong.',
        },
        icing: {
          text: 'Wipe his hands and get on with the icing',
          to: 'icing',
          score: { notice: 1 },
          fit: 'mixed',
          why: 'He may leave any message alone. It’s only not an answer to “who?”.',
        },
      },
    },

    sent: {
      phase: 'pressure',
      gist: 'Tunde shows the cake to a number that he doesn’t know.',
      mood: 'happy',
      lines: [
        { id: 'n1', by: 'narrator', text: 'He turns the plate until the lean is at the back, and takes it.' },
        { id: 't1', by: 'them', text: 'oh tuned. three floors', trick: 'none' },
        { id: 't2', by: 'them', text: 'i will be so surprised. i am practising my face', trick: 'none' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'He laughs. Then he looks at the top. It’s still just a number.',
          mood: 'worried',
        },
      ],
      next: 'mum-asks',
    },

    icing: {
      phase: 'pressure',
      gist: 'Tunde ices the cake, and the number takes it well.',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'White, then yellow. He does the edge with a fork, as Gran showed him.',
        },
        { id: 't1', by: 'them', text: 'never mind. a baker is busy', trick: 'none' },
        { id: 't2', by: 'them', text: 'i will keep out of the chicken', trick: 'none' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Kitchen, probably. It doesn’t push, and that’s a good sign. A sign isn’t a gran.',
        },
      ],
      next: 'mum-asks',
    },

    bisi: {
      phase: 'after',
      map: 'It’s purple',
      gist: 'Aunt Bisi says that she bought a new phone with Gran this morning.',
      app: 'none',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Aunt Bisi picks up at once. Behind her a radio is singing, and so is she.',
        },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'Auntie. Has Gran got a new phone?' },
        {
          id: 'b1',
          by: 'bisi',
          text: 'Since this morning! We bought it together. She took that one because it’s purple.',
          mood: 'relieved',
        },
        { id: 'b2', by: 'bisi', text: 'It corrects her. She says it has never even met us.', mood: 'happy' },
        { id: 'h2', by: 'hero', as: 'aloud', text: 'And who told her about the cake?' },
        { id: 'b3', by: 'bisi', text: 'Nobody! I said it once. In the shop. I may have been loud.' },
      ],
      choices: {
        wait: {
          text: 'Type: youll see on saturday. love, tuned',
          to: 'end-saturday',
          score: { notice: 2 },
          fit: 'helps',
          why: 'A surprise may stay a surprise, even for somebody who’s real.',
        },
        mum: {
          text: 'Tell Mum all of it over the mixing bowl',
          to: 'end-bowl',
          opens: { tell: 'tunde-mum' },
          score: { notice: 2, tell: 2 },
          fit: 'helps',
          why: 'Good news can be told too. Then other news is easier to tell.',
        },
        laugh: {
          text: 'Ring the new number as well, only to hear her',
          to: 'end-laugh',
          score: { notice: 2 },
          fit: 'helps',
          checks: true,
          why: 'A second check, and a nice one.',
        },
      },
      answers: {
        tell: {
          lines: [{ id: 'n1', by: 'narrator', text: 'It’s a short story, with a purple end.' }],
          why: 'He knew already. Telling is good even then.',
          to: 'end-bowl',
        },
        block: {
          lines: [
            { id: 'n1', by: 'narrator', text: 'Blocked, at least until Saturday. “Ha!” says Aunt Bisi.' },
          ],
          why: 'He may block any number, even this one. Gran won’t mind a bit.',
          to: 'end-tuned',
        },
      },
    },

    told: {
      phase: 'after',
      map: 'What can’t be typed?',
      gist: 'Somebody Tunde trusts knows, and asks what his gran has that nobody can type.',
      app: 'none',
      mood: 'calm',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'It says “Tuned”. Gran would never. She chose my name.' },
        { id: 'p1', by: 'told', text: 'So that’s odd. Odd may be bad, or it may just be odd.' },
        {
          id: 'p2',
          by: 'told',
          text: 'It isn’t secret and it isn’t in a hurry. I like that. It isn’t proof.',
        },
        { id: 'p3', by: 'told', text: 'What has your gran got that nobody can type?' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Tunde thinks. A laugh like a rusty gate. A door on the third floor. And Bisi.',
          mood: 'unsure',
        },
      ],
      choices: {
        laugh: {
          text: 'Ring the new number and wait for the laugh',
          to: 'end-laugh',
          score: { notice: 2 },
          fit: 'helps',
          checks: true,
          why: 'Good check. A voice that he has known all his life really shows it.',
        },
        tin: {
          text: 'Ask Aunt Bisi where Gran’s phones live these days',
          to: 'end-tin',
          score: { notice: 2 },
          fit: 'helps',
          checks: true,
          why: 'Good check. Somebody who sees Gran every day can really know.',
        },
        door: {
          text: 'Take the 12 bus and knock at her door',
          to: 'end-door',
          score: { notice: 2 },
          fit: 'helps',
          checks: true,
          why: 'Good check. That door has been Gran’s for longer than there are phones like this.',
        },
      },
      answers: {
        block: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'Blocked. The number goes grey, and the cake goes on leaning.',
            },
          ],
          why: 'Blocking is always allowed. So far there was no secret, no hurry and no push.',
          to: 'end-tuned',
        },
      },
    },

    'mum-asks': {
      phase: 'after',
      map: 'Two things that lean',
      gist: 'Mum comes home, sees two things that lean, and asks.',
      asks: 'tunde-mum',
      ask: 'How could Tunde begin?',
      room: 'kitchen-day',
      light: 'warm',
      app: 'none',
      mood: 'unsure',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Six o’clock. Mum comes in with an orange in each coat pocket.' },
        { id: 'm1', by: 'tunde-mum', text: 'Oh, Tunde. Three floors!' },
        { id: 'n2', by: 'narrator', text: 'She walks round it once. Then she walks round him.' },
        {
          id: 'm2',
          by: 'tunde-mum',
          text: 'The cake’s leaning and it’s fine. You’re leaning too. What’s up?',
        },
      ],
      choices: {
        gran: {
          text: 'Say: somebody’s writing to me and says they’re Gran',
          to: { blocked: 'end-tuned', open: 'end-laugh' },
          score: { tell: 2, notice: 2 },
          fit: 'helps',
          why: 'One sentence, and now two people are wondering.',
        },
        tin: {
          text: 'Ask: is Gran’s phone still in the biscuit tin?',
          to: 'end-tin',
          score: { tell: 2, notice: 2 },
          fit: 'helps',
          why: 'A small question to somebody who can find out.',
        },
        bus: {
          text: 'Say: I need to go and see if Gran is Gran',
          to: 'end-door',
          score: { tell: 2, notice: 2 },
          fit: 'helps',
          why: 'A strange sentence, and a very good plan.',
        },
      },
      answers: {
        tell: {
          lines: [{ id: 'n1', by: 'narrator', text: 'That took less time than the icing.' }],
          why: 'Telling is always fine. She asked, and somebody got an answer.',
          to: 'end-tin',
        },
      },
    },

    blocked: {
      phase: 'after',
      gist: 'The number is blocked, nothing bad happens, and Tunde still wonders.',
      mood: 'calm',
      lines: [
        { id: 'a1', by: 'app', text: 'This number is blocked.' },
        { id: 'n1', by: 'narrator', text: 'Nothing happens. No new name turns up. The cake leans quietly.' },
        {
          id: 'h1',
          by: 'hero',
          as: 'thought',
          text: 'Either that was somebody odd, or I’ve just blocked my own gran.',
          mood: 'unsure',
        },
      ],
      next: { told: 'end-tuned', untold: 'mum-asks' },
      answers: {
        tell: {
          lines: [
            { id: 'n1', by: 'narrator', text: '“I may have blocked Gran” is a hard sentence. He says it.' },
          ],
          why: 'Any order is fine. What counts is that somebody knows.',
          to: 'end-tuned',
        },
      },
    },

    'end-laugh': {
      phase: 'after',
      map: 'Like a rusty gate',
      gist: 'Tunde rings the new number and hears Gran laugh.',
      room: 'kitchen-day',
      light: 'warm',
      app: 'none',
      mood: 'unsure',
      lines: [
        { id: 'n1', by: 'narrator', text: 'It rings twice. There’s a rustle, and something falls down.' },
        { id: 'g1', by: 'tunde-gran', text: 'Hello? Which end do I talk into?' },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'Gran? I wanted to hear if you’re you.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'And there it is, the laugh. A gate that nobody has oiled for years.',
          mood: 'relieved',
        },
        {
          id: 'g2',
          by: 'tunde-gran',
          text: 'Good boy. Ring every time. I wrote “Tunde” NINE times!',
          mood: 'happy',
        },
      ],
      end: {
        title: 'Like a rusty gate',
        image: 'A telephone with flour on it, in the shape of an ear.',
        door: 'told',
      },
    },

    'end-tin': {
      phase: 'after',
      map: 'Under the ginger ones',
      gist: 'Aunt Bisi bought the new phone with Gran. The old one is in its tin.',
      room: 'kitchen-day',
      light: 'warm',
      app: 'none',
      mood: 'unsure',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Aunt Bisi turns up herself, with paint in her hair.' },
        {
          id: 'b1',
          by: 'bisi',
          text: 'A new number? That’s her. I was there. It’s purple, and it can’t spell.',
          mood: 'relieved',
        },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'And the old one?' },
        { id: 'b2', by: 'bisi', text: 'In the tin, under the ginger ones. She says it has earned a rest.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'On Saturday he looks. There it lies, among the crumbs, and it still works.',
          mood: 'happy',
        },
      ],
      end: {
        title: 'Under the ginger ones',
        image: 'A phone with buttons, asleep in a biscuit tin.',
        door: 'told',
      },
    },

    'end-door': {
      phase: 'after',
      map: 'Third floor, left',
      gist: 'Tunde goes to Gran’s door, and Gran is Gran.',
      room: 'living-room',
      light: 'warm',
      app: 'none',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'The 12, eight stops. Then three floors up, where it smells of cloves.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Gran lets him in. In her hand is a purple phone, upside down.',
          mood: 'relieved',
        },
        { id: 'g1', by: 'tunde-gran', text: 'Tunde! Is it Saturday?' },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'No. I only came to see if you’re you.' },
        { id: 'g2', by: 'tunde-gran', text: 'Quite right. And? Am I?', mood: 'happy' },
        {
          id: 'n3',
          by: 'narrator',
          text: 'He rides home with four jars and the right spelling in her contacts.',
        },
      ],
      end: {
        title: 'Third floor, left',
        image: 'Gran in her armchair, the new phone upside down.',
        door: 'told',
      },
    },

    'end-saturday': {
      phase: 'after',
      map: 'Seventy candles',
      gist: 'Tunde keeps the surprise, and on Saturday Gran acts amazed.',
      room: 'kitchen-day',
      light: 'warm',
      app: 'pebbler',
      mood: 'happy',
      lines: [
        { id: 'h1', by: 'hero', text: 'youll see on saturday. love, tuned' },
        { id: 't1', by: 'them', text: 'fair. i have waited seventy ears', trick: 'none' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'On Saturday Gran says “A cake? For me?” so badly that Bisi has to leave the room.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'It takes nine people to blow out the candles. The matchbox holds.',
        },
        { id: 'g1', by: 'tunde-gran', text: 'It leans! Look, Tunde. It leans like me.' },
      ],
      end: {
        title: 'Seventy candles',
        image: 'A cake and a grandmother, leaning the same way.',
        door: 'told',
      },
    },

    'end-bowl': {
      phase: 'after',
      map: 'Two spoons',
      gist: 'Over the mixing bowl all is told, and Gran’s laugh comes out loud.',
      room: 'kitchen-day',
      light: 'warm',
      app: 'none',
      mood: 'relieved',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Mum gets out two spoons. It’s that kind of story.' },
        { id: 'm1', by: 'tunde-mum', text: 'So you asked somebody who can know. That’s all there is to it.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'They ring Gran with the loudspeaker on. The laugh makes the spoons buzz.',
        },
        { id: 'g1', by: 'tunde-gran', text: 'What are you two eating? I can HEAR it.', mood: 'happy' },
      ],
      end: {
        title: 'Two spoons',
        image: 'Two spoons in one bowl, and a telephone leaning on it.',
        door: 'told',
      },
    },

    'end-tuned': {
      phase: 'after',
      map: 'With love from Tuned',
      gist: 'Gran isn’t hurt by the block, and gets a cake with a wrong name.',
      room: 'kitchen-day',
      light: 'warm',
      app: 'none',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Aunt Bisi knows the answer. It’s purple and can’t spell, and she was there in the shop.',
        },
        {
          id: 'b1',
          by: 'bisi',
          text: 'You blocked her? She’ll be so proud. She never opens the door either.',
          mood: 'relieved',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Then Gran rings the kitchen herself. She isn’t hurt. She’s laughing.',
        },
        { id: 'g1', by: 'tunde-gran', text: 'Keep me shut out till Saturday. I’d only ask about the cake.' },
        {
          id: 'n3',
          by: 'narrator',
          text: 'On top, in yellow icing, he writes: “With love from Tuned.”',
          mood: 'happy',
        },
      ],
      end: {
        title: 'With love from Tuned',
        image: 'Yellow letters on a cake that leans: “With love from Tuned.”',
        door: 'told',
      },
    },
  },

  answers: {
    before: {
      pause: {
        lines: [
          {
            id: 'h1',
            by: 'hero',
            as: 'thought',
            text: 'What do I know? A number, and somebody who can’t spell me.',
          },
        ],
        why: 'Stopping to look is never wrong. So far nothing shows a trick, or who it is.',
      },
      save: {
        lines: [
          { id: 'n1', by: 'narrator', text: 'Number, words, time: kept, with a little flour on the screen.' },
        ],
        why: 'Kept words are easy to show to somebody who may know.',
      },
      block: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Two presses, and two white fingerprints.' }],
        why: 'Blocking is always allowed, with or without a reason.',
        to: 'blocked',
      },
      tell: {
        lines: [
          { id: 'n1', by: 'narrator', text: 'It was a small thing to tell. It’s good when they’re small.' },
        ],
        why: 'Telling is always fine. It doesn’t need to be about something bad.',
        to: 'told',
      },
      report: {
        lines: [
          { id: 'a1', by: 'app', text: 'Thank you. A person will read this. We don’t say who sent it.' },
          { id: 'n1', by: 'narrator', text: 'If it’s Gran, nothing happens to her. That’s fair too.' },
        ],
        why: 'Reporting is allowed. So far nothing rude was said, and nothing private was asked for.',
      },
    },
    pressure: {
      pause: {
        lines: [
          {
            id: 'h1',
            by: 'hero',
            as: 'thought',
            text: 'It sounds like her. But I’m reading it in her voice, aren’t I?',
          },
        ],
        why: 'Good look. The voice comes from him. It would be better to hear hers.',
      },
      save: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Kept: the number, the time, and every wrong word.' }],
        why: 'Now he can show it to somebody who knows Gran.',
      },
      block: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Blocked. The cake doesn’t mind.' }],
        why: 'Always allowed. Signs against a trick: there’s no secret, and nobody pushes.',
        to: 'blocked',
      },
      tell: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Now it’s two people who wonder about one cake.' }],
        why: 'Good check. Somebody else may know what a chat can’t show.',
        to: 'told',
      },
      report: {
        lines: [
          { id: 'a1', by: 'app', text: 'Thank you. A person will read this. We don’t say who sent it.' },
          { id: 'n1', by: 'narrator', text: 'A form can’t hear a voice. Tunde could.' },
        ],
        why: 'Allowed. Signs against a trick: no secret is asked for, and only the cake is wanted.',
      },
    },
    threat: {
      pause: {
        lines: [
          { id: 'h1', by: 'hero', as: 'thought', text: 'One breath. Then look at what is really there.' },
        ],
        why: 'Stopping to look is never wrong.',
      },
      save: {
        lines: [{ id: 'n1', by: 'narrator', text: 'The words, the number and the time are kept.' }],
        why: 'Kept words are easy to show to somebody.',
      },
      block: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Blocked. His kitchen stays his kitchen.' }],
        why: 'Blocking is always allowed, with or without a reason.',
        to: 'blocked',
      },
      tell: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Somebody knows now. That was quick.' }],
        why: 'Telling is always fine, whatever it turns out to be.',
        to: 'told',
      },
      report: {
        lines: [
          { id: 'a1', by: 'app', text: 'Thank you. A person will read this. We don’t say who sent it.' },
        ],
        why: 'Reporting is allowed. If all is well, nobody is hurt by it.',
      },
    },
    after: {
      pause: {
        lines: [
          {
            id: 'h1',
            by: 'hero',
            as: 'thought',
            text: 'It isn’t in the phone. It’s on the third floor, or in somebody’s voice.',
          },
        ],
        why: 'Right. What shows who somebody is lies outside the chat.',
      },
      save: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Kept, from “hello tuned” to the last wrong word.' }],
        why: 'Nice to have. Some of it will be read out at parties.',
      },
      block: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Blocked. It can be undone any day.' }],
        why: 'Always allowed. There was no secret, no hurry and no push, and nobody is hurt.',
      },
      tell: {
        lines: [
          { id: 'n1', by: 'narrator', text: 'One more person knows, and asks if there’ll be cake left.' },
        ],
        why: 'Telling is always fine, also at the end.',
      },
      report: {
        lines: [
          { id: 'n1', by: 'narrator', text: '“Thank you. A person will read this.” Then back to the cake.' },
        ],
        why: 'Allowed. A voice gives a quicker answer, though.',
      },
    },
  },

  again: {
    save: { lines: [{ id: 'n1', by: 'narrator', text: 'It’s kept already, flour and all.' }] },
    block: { lines: [{ id: 'n1', by: 'narrator', text: 'The number is blocked already.' }] },
    tell: { lines: [{ id: 'n1', by: 'narrator', text: '{told} knows already. Asking twice is fine too.' }] },
    report: { lines: [{ id: 'n1', by: 'narrator', text: 'The report is sent. A person is reading it.' }] },
  },

  tell: {
    people: {
      'tunde-mum': {
        kind: 'clumsy',
        room: 'kitchen-day',
        scene: [
          {
            id: 's1',
            by: 'narrator',
            text: 'Mum comes in backwards, with a bag in each arm. One bag gives up.',
          },
          { id: 's2', by: 'tunde-mum', text: 'Catch! The oranges! No, the other ones. What is it, love?' },
        ],
        answer: [
          { id: 'a1', by: 'tunde-mum', text: 'A strange number? Right. No more messages. Not from anybody.' },
          {
            id: 's3',
            by: 'narrator',
            text: 'An orange rolls under the fridge. Tunde goes after it, and stays there.',
          },
        ],
        then: [
          { id: 'h1', by: 'hero', as: 'aloud', text: 'Mum. If it IS Gran, that’s her as well.' },
          {
            id: 's4',
            by: 'narrator',
            text: 'It’s quiet. Then Mum comes down to the floor too, coat and all.',
          },
          {
            id: 'a2',
            by: 'tunde-mum',
            text: 'That’s true. I was quicker than my head. Show me, if you like.',
          },
          { id: 'a3', by: 'tunde-mum', text: 'Let’s find out, and not guess. What’s odd about it?' },
        ],
      },
      quinn: {
        kind: 'good',
        room: 'library',
        light: 'day',
        scene: [
          {
            id: 's1',
            by: 'narrator',
            text: 'The school library. Mr Quinn is gluing a dragon back into a book.',
          },
          { id: 's2', by: 'quinn', text: 'Talk to me, but don’t make me sneeze. The tail’s still wet.' },
        ],
        answer: [
          { id: 'a1', by: 'quinn', text: 'I’m glad you asked before you guessed. Hardly anybody does.' },
          { id: 's3', by: 'narrator', text: 'He puts the lid on the glue, and a heavy book on the dragon.' },
          { id: 'a2', by: 'quinn', text: 'Now you’ve got all of me. What’s odd about it?' },
        ],
      },
      ade: {
        kind: 'friend',
        room: 'city-bus',
        scene: [
          { id: 's1', by: 'narrator', text: 'The 12. Ade has a seat for himself and one for his cello.' },
          { id: 's2', by: 'ade', text: 'You smell of cake. Why haven’t I got any cake?' },
        ],
        answer: [
          { id: 'a1', by: 'ade', text: '“Tuned”? That’s what I’d call a piano.' },
          { id: 'a2', by: 'ade', text: 'It could be her. It could be anyone. I can’t tell from here.' },
        ],
        then: [
          { id: 'x1', by: 'ade', text: 'Ask somebody grown-up. I’m twelve and I once lost this cello.' },
          {
            id: 'x2',
            by: 'narrator',
            text: 'He moves the cello so that they can sit while Tunde thinks who.',
          },
        ],
      },
      helpline: {
        kind: 'helpline',
        scene: [
          {
            id: 's1',
            by: 'narrator',
            text: 'Tunde sits down under the table, where it’s warm from the oven.',
          },
          { id: 's2', by: 'helpline', text: 'Hello. You don’t have to say your name. What’s on your mind?' },
        ],
        answer: [
          { id: 'a1', by: 'helpline', text: 'That’s a good thing to ask about. Nothing is too small.' },
          {
            id: 'a2',
            by: 'helpline',
            text: 'I can’t see who it is either. But you know your gran, and I don’t.',
          },
          {
            id: 'a3',
            by: 'helpline',
            text: 'So let’s think of somebody near you who could find out with you.',
          },
        ],
      },
    },
    openers: {
      a: 'Can you help me check who somebody is?',
      b: 'A number I don’t know says that it’s Gran.',
      c: 'It’s probably nothing. Can I show you anyway?',
    },
  },

  report: {
    about: 'A number I don’t know is writing to me',
    other: {
      a: 'Somebody is being mean to me',
      aWhy: 'Nobody has been mean here. The form has a better line for this.',
      b: 'Somebody wants money from me',
      bWhy: 'Nobody wants money. It’s about not knowing who is writing.',
    },
  },

  debrief: {
    line: 'Most people online are just people. You checked, and that is how you know.',
    fault: 'It’s nobody’s fault that it was hard to tell. Tunde did nothing wrong, and Gran didn’t either.',
    power: 'Can you help me check who somebody is?',
    questions: [
      'What was odd about the messages? What else could make a message odd?',
      'What has Gran got that nobody can type? What else could be checked like that?',
      'How could Gran have told everybody about her new number?',
    ],
    checked: [
      'Her voice, and above all her laugh, on the telephone.',
      'Aunt Bisi, who bought the phone with her that morning.',
      'Her door on the third floor, and Gran behind it.',
    ],
    endCard:
      'Friendly words, or the name of an aunt, prove nothing by themselves. A voice that you know, or a person who was there: those do.',
  },

  assembly: {
    before: 'photo',
    closes:
      'Tunde doesn’t guess. He rings Aunt Bisi, and she was there when Gran bought the phone. Then he rings the new number, and hears a laugh like a rusty gate. It’s Gran. Her phone just can’t spell.',
  },

  covers: ['S55', 'S79', 'S121'],
  sources: [13, 36, 47],
  review: 'draft',
});
