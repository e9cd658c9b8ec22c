import { defineScenario } from '../src/scenario/define-scenario.ts';

export default defineScenario({
  id: 'a-fair-price',
  number: 'HL08',
  version: 1,
  title: 'A Fair Price',
  ages: '14-17',
  pattern: 'O',
  harmless: true,
  minutes: 8,
  hero: 'keisha',
  cast: ['keisha-mum', 'holt', 'dre', 'marsh'],
  others: {
    kika: { name: 'k.on.wheels', profile: 'kite', says: 'buyer, five weeks here' },
  },
  app: 'swapshed',
  room: 'living-room',
  light: 'evening',
  them: 'kika',
  skills: ['notice', 'tell'],
  notice:
    'Keisha sells something online, and the buyer is keen and quick. Deals like that can stay fair, or turn into pressure. Nothing private is shown. You can pause, skip or leave at any time. You don’t need a reason.',
  summary: [
    'Keisha is fifteen and saves for a trombone. She sells her old roller skates, with a K on the toe.',
    'A buyer wants them within two minutes, and before Sunday. Nobody knows who it is.',
    'The price is the asking price, and the meeting is by day, in a library. Those are good signs, but anybody can type them.',
    'So Keisha asks outside the chat. Ms Holt at the library knows the buyer, and so does Dre’s cousin.',
    'It’s only Kika, who broke a wheel. Two mothers come along, and it takes longer than it needs to.',
  ],
  start: 'start',
  beats: {
    start: {
      phase: 'before',
      map: 'Sold in two minutes',
      gist: 'Keisha sells her roller skates for forty-five, and a buyer wants them within two minutes.',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Seven in the evening. Keisha has put a pair of roller skates on SwapShed, size 36. She takes a 41.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'There’s a K on one toe, in nail varnish. She was nine when she did it, and it won’t come off.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: '“For a trombone,” she wrote. It costs a hundred and thirty-five. The tin marked T holds ninety.',
        },
        { id: 't1', by: 'them', text: 'hi! still there??', trick: 'none' },
        { id: 't2', by: 'them', text: 'ill take them. 45 like it says', trick: 'none' },
        { id: 'h1', by: 'hero', text: 'that was quick. dont you want to know anything', mood: 'happy' },
        { id: 't3', by: 'them', text: 'nope theyre PERFECT. even the K', trick: 'none' },
        {
          id: 'n4',
          by: 'narrator',
          text: 'Two minutes from “hi” to sold. Nobody has ever wanted the K.',
          mood: 'unsure',
        },
      ],
      choices: {
        agree: {
          text: 'Type: ok! then theyre yours',
          to: 'agreed',
          score: {},
          fit: 'mixed',
          why: 'Selling was the plan. Who’s buying isn’t clear yet, and that can still be found out.',
        },
        mum: {
          text: 'Ask Mum, who’s polishing her whistle next door',
          to: 'told-start',
          opens: { tell: 'keisha-mum' },
          score: { notice: 2, tell: 2 },
          fit: 'helps',
          why: 'Telling is always fine, also when nothing is wrong. Two people see more than one.',
        },
        slow: {
          text: 'Type: wait. i need to think till tomorrow',
          to: 'slow',
          score: { notice: 1 },
          fit: 'mixed',
          why: 'How somebody takes a “wait” is a sign. It isn’t proof yet of who they are.',
        },
      },
    },
    'told-start': {
      phase: 'before',
      gist: 'Somebody knows about the quick buyer, and Keisha asks for time.',
      mood: 'calm',
      lines: [
        { id: 'n1', by: 'narrator', text: 'It took less time than selling the skates.' },
        {
          id: 'k1',
          by: 'told',
          text: 'Quick can be just quick. We don’t know yet, and we don’t have to know tonight.',
        },
        { id: 'h1', by: 'hero', text: 'have to ask somebody first, ok?' },
        { id: 't1', by: 'them', text: 'sure! ask away', trick: 'none', mood: 'happy' },
        {
          id: 'k2',
          by: 'told',
          text: 'Nicely answered. That’s a good sign. Whose sign it is, we still don’t know.',
        },
      ],
      next: 'meet',
    },
    agreed: {
      phase: 'before',
      gist: 'The buyer pays exactly forty-five through the app, and is in a hurry.',
      mood: 'happy',
      lines: [
        { id: 'h1', by: 'hero', text: 'ok! then theyre yours' },
        { id: 't1', by: 'them', text: 'YES. paying in the app', trick: 'none' },
        {
          id: 'a1',
          by: 'app',
          text: 'k.on.wheels has paid 45. SwapShed keeps it until you have handed over.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Ninety and forty-five. It comes out even, which hardly ever happens to Keisha.',
        },
        { id: 't2', by: 'them', text: 'could i have them before sunday? its kind of urgent', trick: 'none' },
        {
          id: 'h2',
          by: 'hero',
          as: 'thought',
          text: 'Who needs roller skates urgently?',
          mood: 'unsure',
        },
      ],
      next: 'meet',
    },
    slow: {
      phase: 'before',
      gist: 'Keisha wants to think about it, and the buyer doesn’t mind.',
      mood: 'calm',
      lines: [
        { id: 'h1', by: 'hero', text: 'wait. i need to think till tomorrow' },
        { id: 't1', by: 'them', text: 'sure! ill still want them tomorrow', trick: 'none' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Nothing more comes that evening. Keisha looks twice, to be sure.',
        },
        { id: 't2', by: 'them', text: 'morning. still me. still perfect', trick: 'none', mood: 'happy' },
        {
          id: 'h2',
          by: 'hero',
          as: 'thought',
          text: 'A patient person would write that. So would somebody who plays one.',
          mood: 'unsure',
        },
      ],
      next: 'meet',
    },
    meet: {
      phase: 'pressure',
      map: 'Saturday at eleven?',
      gist: 'The buyer wants to fetch the skates on Saturday, at the library.',
      room: 'living-room',
      light: 'evening',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Wednesday. Keisha practises without a trombone. The lamp has to be moved for that.',
        },
        {
          id: 't1',
          by: 'them',
          text: 'could i fetch them saturday? 11, library on mill street',
          trick: 'none',
        },
        { id: 't2', by: 'them', text: 'my mums coming. bring yours if you like', trick: 'none' },
        { id: 't3', by: 'them', text: 'its the last day before my show', trick: 'none', mood: 'unsure' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'A library, by day, with a mother. It sounds right. It also takes four seconds to type.',
        },
      ],
      choices: {
        yes: {
          text: 'Type: ok. saturday at 11',
          to: 'yes',
          score: {},
          fit: 'mixed',
          why: 'It may well be fine. Nobody outside the chat has said who this is, though.',
          when: 'untold',
        },
        dre: {
          text: 'Ask Dre, whose cousin does everything on wheels',
          to: 'dre',
          score: { notice: 2, tell: 1 },
          fit: 'helps',
          checks: true,
          why: 'Good check. Dre’s cousin isn’t in the chat, so she can really know.',
        },
        no: {
          text: 'Type: cant on saturday, sorry',
          to: 'no',
          score: { notice: 1 },
          fit: 'mixed',
          why: 'It’s her sale, so she may say no. How it’s taken is a sign, and not yet a name.',
          when: 'untold',
        },
        mum: {
          text: 'Read it all out to Mum over her boots',
          to: 'told',
          opens: { tell: 'keisha-mum' },
          score: { notice: 2, tell: 2 },
          fit: 'helps',
          why: 'Before going to meet anybody, telling somebody is always right.',
          when: 'untold',
        },
        read: {
          text: 'Read it through again with whoever knows already',
          to: 'told',
          score: { notice: 2 },
          fit: 'helps',
          why: 'Before going to meet anybody, two heads are better than one.',
          when: 'told',
        },
      },
    },
    no: {
      phase: 'pressure',
      gist: 'Keisha says that she can’t, and the buyer takes it well.',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', text: 'cant on saturday, sorry' },
        { id: 't1', by: 'them', text: 'oh ok! then ill borrow some. no stress', trick: 'none' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'No “please”, no second try. That’s a good sign. A sign hasn’t got a face, though.',
        },
        { id: 'n2', by: 'narrator', text: 'All Thursday she wonders who it was.' },
      ],
      next: { told: 'end-next', untold: 'bars' },
      answers: {
        tell: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'There’s nothing to decide any more. It’s still good to have told it.',
            },
          ],
          why: 'Telling is always fine, also after a “no”.',
          to: 'end-next',
        },
      },
    },
    yes: {
      phase: 'pressure',
      gist: 'Keisha says yes, and thinks of something in bed.',
      mood: 'happy',
      lines: [
        { id: 'h1', by: 'hero', text: 'ok. saturday at 11' },
        { id: 't1', by: 'them', text: 'YES. youll see me. im the one with the helmet', trick: 'none' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'She wraps the skates in a towel. On Friday, in bed, she thinks of something.',
        },
        {
          id: 'h2',
          by: 'hero',
          as: 'thought',
          text: 'Nobody knows where I’m going tomorrow. Not one person.',
          mood: 'worried',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'In the morning she goes all the same. The bag on her back rolls a bit.',
        },
      ],
      next: 'doors',
      answers: {
        tell: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'Now somebody knows about Saturday. She falls asleep in one go.',
            },
          ],
          why: 'Good check. Before meeting anybody, telling somebody is always right.',
          to: 'end-mum',
        },
      },
    },
    dre: {
      phase: 'after',
      map: 'A hundred and twelve bars',
      gist: 'Dre knows the buyer: his cousin skates with her.',
      room: 'living-room',
      light: 'warm',
      app: 'none',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Dre plays the triangle. He’s on her sofa, practising his rests: a hundred and twelve bars.',
        },
        {
          id: 'h1',
          by: 'hero',
          as: 'aloud',
          text: 'Does your cousin know a k.on.wheels? She says that she’s in a show.',
        },
        {
          id: 'd1',
          by: 'dre',
          text: 'Sh. Ninety-one, two, three. That’s Kika! Pink helmet. They skate together.',
        },
        {
          id: 'd2',
          by: 'dre',
          text: 'Her wheel broke on Monday, on the library ramp. You could hear it from the bus stop.',
          mood: 'relieved',
        },
        { id: 'h2', by: 'hero', as: 'aloud', text: 'So that’s the hurry.' },
        { id: 'd3', by: 'dre', text: 'Show’s on Sunday. And I’ve lost count. One, two, three.' },
      ],
      choices: {
        along: {
          text: 'Ask his cousin and a grown-up to come along on Saturday',
          to: 'end-gallery',
          score: { notice: 2 },
          fit: 'helps',
          checks: true,
          why: 'Going with somebody who knows her is one more good check.',
        },
        mum: {
          text: 'Tell Mum tonight as well, and take her',
          to: 'end-mum',
          opens: { tell: 'keisha-mum' },
          score: { notice: 2, tell: 2 },
          fit: 'helps',
          why: 'She has checked already, and telling is fine on top.',
        },
        next: {
          text: 'Type: cant this week, sorry',
          to: 'declined',
          score: { notice: 1 },
          fit: 'mixed',
          why: 'You can know that somebody is fine and still say “not now”.',
        },
      },
      answers: {
        tell: {
          lines: [{ id: 'n1', by: 'narrator', text: 'It’s quickly told. Dre gets to bar forty meanwhile.' }],
          why: 'She has checked already, and telling is fine on top.',
          to: 'end-mum',
        },
        block: {
          lines: [
            { id: 'n1', by: 'narrator', text: 'Account blocked. Dre loses count again.' },
            {
              id: 'd1',
              by: 'dre',
              text: 'Your shop, your rules. Kika won’t cry. Let’s go and ask Ms Holt about her.',
            },
          ],
          why: 'Blocking is always allowed. It needs no reason, and nobody is hurt by it.',
          to: 'end-ramp',
        },
      },
    },
    told: {
      phase: 'after',
      map: 'Who could know?',
      gist: 'Somebody knows about the buyer, and asks what could be found out away from the phone.',
      app: 'swapshed',
      mood: 'calm',
      lines: [
        { id: 'n1', by: 'narrator', text: 'They read the chat again, from the top.' },
        {
          id: 'k1',
          by: 'told',
          text: 'The price is the price, and nobody wants it kept quiet. Those are good signs.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'On the phone it says: Saturday at eleven, the library, her mum’s coming. That can wait.',
        },
        {
          id: 'k2',
          by: 'told',
          text: 'But a sign isn’t proof. “My mum’s coming” is quickly typed, by anybody.',
        },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'Then what is proof?', mood: 'unsure' },
        { id: 'k3', by: 'told', text: 'Something that isn’t on the phone. Who is there that could know?' },
      ],
      choices: {
        holt: {
          text: 'Ask at the library who meets there on Saturday at eleven',
          to: 'end-table',
          score: { notice: 2 },
          fit: 'helps',
          checks: true,
          why: 'Good check. The library sees who comes in, and it isn’t part of any chat.',
        },
        next: {
          text: 'Type: cant this week, sorry',
          to: 'declined',
          score: { notice: 1 },
          fit: 'mixed',
          why: 'She may say no to any buyer. And somebody she trusts knows about it.',
        },
        along: {
          text: 'Go with a grown-up, and look from the gallery first',
          to: 'end-gallery',
          score: { notice: 2 },
          fit: 'helps',
          checks: true,
          why: 'Not alone, by day, and eyes first. That’s a check with your own feet.',
        },
      },
      answers: {
        block: {
          lines: [
            { id: 'n1', by: 'narrator', text: 'Account blocked. What was paid goes back by itself.' },
            { id: 'k1', by: 'told', text: 'Fine. If you’re curious, we can still find out who it was.' },
          ],
          why: 'Always allowed. Signs against a trick: the asking price, daylight, and no secret.',
          to: 'end-ramp',
        },
      },
    },
    bars: {
      phase: 'after',
      map: 'Too early, three times',
      gist: 'In orchestra Keisha comes in wrong, and Mr Marsh asks what’s on her mind.',
      room: 'music-room',
      light: 'day',
      app: 'none',
      asks: 'marsh',
      ask: 'How could Keisha begin?',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Friday, orchestra. The school trombone leaks. Today, though, it isn’t the trombone.',
        },
        {
          id: 'm1',
          by: 'marsh',
          text: 'Too early, Keisha. Three times. You’re listening to something else.',
        },
        {
          id: 'm2',
          by: 'marsh',
          text: 'Come out for a moment. The triangle takes over. Don’t look so shocked, Dre.',
        },
      ],
      choices: {
        fast: {
          text: '“A buyer wanted my skates. Very fast. I don’t know who.”',
          to: 'end-next',
          score: { tell: 2, notice: 2 },
          fit: 'helps',
          checks: true,
          why: 'It’s all in there. Mr Marsh sends her to somebody who can know, at the library.',
        },
        home: {
          text: '“Somebody online writes to me. They don’t know at home.”',
          to: { blocked: 'end-ramp', open: 'end-mum' },
          score: { tell: 2, notice: 2 },
          fit: 'helps',
          why: 'An honest start. The ones at home can check things, too.',
        },
        how: {
          text: '“How do you find out who somebody is?”',
          to: 'end-bars',
          score: { tell: 2, notice: 2 },
          fit: 'helps',
          why: 'A small question, to a grown-up. It’s just the right one.',
        },
      },
      answers: {
        tell: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'Somebody knows. Behind the door the triangle comes in. On time.',
            },
          ],
          why: 'Telling is always fine, also between two bars.',
          to: { blocked: 'end-ramp', open: 'end-mum' },
        },
      },
    },
    doors: {
      phase: 'after',
      map: 'A bag that rolls',
      gist: 'Keisha goes to the library without a check. Ms Holt sees the bag, and asks.',
      room: 'library',
      light: 'day',
      app: 'none',
      asks: 'holt',
      ask: 'How could Keisha begin?',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Five to eleven. By the window is a table with a sign on it. She’s too nervous to read it.',
        },
        { id: 'l1', by: 'holt', text: 'Your bag just rolled into Cookery. It’s either alive or for sale.' },
        { id: 'l2', by: 'holt', text: 'Sit down a moment. Does anybody know that you’re here?' },
      ],
      choices: {
        know: {
          text: '“Do you know a girl with a helmet? Something with K?”',
          to: 'end-table',
          score: { tell: 2, notice: 2 },
          fit: 'helps',
          checks: true,
          why: 'That’s a check, even at five to eleven. Ms Holt knows who comes here.',
        },
        nobody: {
          text: '“No. And I don’t know who I’m meeting.”',
          to: 'end-window',
          score: { tell: 2, notice: 2 },
          fit: 'helps',
          why: 'The truth, and to the right person. She has a good view of the door.',
        },
        ring: {
          text: '“Not yet. Can I ring my mum from here?”',
          to: 'end-mum',
          score: { tell: 2, notice: 2 },
          fit: 'helps',
          why: 'It’s never too late to take somebody along. Buyers who are fine can wait.',
        },
      },
      answers: {
        tell: {
          lines: [{ id: 'n1', by: 'narrator', text: 'Now somebody knows. The bag stays where it is.' }],
          why: 'Telling is always fine, even at five to eleven.',
          to: 'end-mum',
        },
      },
    },
    blocked: {
      phase: 'after',
      gist: 'The buyer is blocked, and nothing happens. Keisha still wonders.',
      light: 'day',
      mood: 'unsure',
      lines: [
        { id: 'a1', by: 'app', text: 'You blocked k.on.wheels. Anything that was paid goes back.' },
        { id: 'n1', by: 'narrator', text: 'Nothing happens. No new name turns up, and nobody is cross.' },
        {
          id: 'h1',
          by: 'hero',
          as: 'thought',
          text: 'She was quick. So was I. Who was it that liked the K?',
        },
      ],
      next: { told: 'end-ramp', untold: 'bars' },
      answers: {
        tell: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'It’s told in two sentences. After that it’s a thing for two.',
            },
          ],
          why: 'Blocking first and telling second is fine, too.',
          to: 'end-ramp',
        },
      },
    },
    'end-table': {
      phase: 'after',
      map: 'In blue ink',
      gist: 'Ms Holt knows the buyer, and the skates change hands at the table by the window.',
      room: 'library',
      light: 'day',
      app: 'none',
      mood: 'relieved',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Ms Holt has a list for the table by the window. “Sat 11, Kika R. and her mother, skates.” In blue ink.',
        },
        {
          id: 'l1',
          by: 'holt',
          text: 'They come every Saturday. On Monday she broke a wheel on my ramp. I heard the language.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'At eleven a pink helmet comes up the ramp. Behind it comes a mother, out of breath.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'Left fits. Right fits. Kika kisses the K, which is a bit much, and it all takes four minutes.',
          mood: 'happy',
        },
      ],
      end: {
        title: 'In blue ink',
        image: 'A line in blue ink on a library list: Sat 11, skates.',
        door: 'told',
      },
    },
    'end-gallery': {
      phase: 'after',
      map: 'From above',
      gist: 'Keisha looks from the gallery first, with company, and then goes down.',
      room: 'library',
      light: 'day',
      app: 'none',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Saturday. From the gallery you can see the whole library, and nobody looks up.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'A pink helmet. A woman with a flask. They sit down by the window and wait, and don’t even fidget.',
        },
        {
          id: 'l1',
          by: 'holt',
          text: 'Spying on Kika? I set my clock by those two. Every Saturday, for three years.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'So down they all go. Forty-five, in daylight, with tea from the flask.',
          mood: 'happy',
        },
      ],
      end: {
        title: 'From above',
        image: 'A pink helmet, seen from high up, among the bookshelves.',
        door: 'told',
      },
    },
    'end-mum': {
      phase: 'after',
      map: 'Extra time',
      gist: 'Mum rings the library, the library knows Kika, and two mothers meet.',
      room: 'library',
      light: 'day',
      app: 'none',
      mood: 'relieved',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'On the phone Mum asks the library desk three things. She gets three answers.',
        },
        {
          id: 'm1',
          by: 'keisha-mum',
          text: 'Kika, fourteen, comes every Saturday, with her mother. No foul. Play on.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'So all four of them do meet. It takes two minutes. Then the mothers find out that they both have bad knees.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'The girls wait. It goes into extra time, and then to penalties.',
          mood: 'happy',
        },
      ],
      end: {
        title: 'Extra time',
        image: 'Two mothers at a table, and two girls looking at the ceiling.',
        door: 'told',
      },
    },
    declined: {
      phase: 'after',
      gist: 'Keisha says “not this week”, and the buyer takes it well.',
      app: 'swapshed',
      mood: 'calm',
      lines: [
        { id: 'h1', by: 'hero', text: 'cant this week, sorry' },
        { id: 't1', by: 'them', text: 'ok! ill borrow some. no stress', trick: 'none' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'That’s all. Keisha had three more excuses ready. She can keep them for orchestra.',
        },
      ],
      next: 'end-next',
    },
    'end-next': {
      phase: 'after',
      map: 'Next to the umbrella',
      gist: 'Kika skates in a borrowed pair. Ms Holt knows her, and nobody is in a hurry.',
      room: 'library',
      light: 'day',
      app: 'none',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'On Monday Keisha takes a book back. A girl with a pink helmet holds the door for her.',
        },
        {
          id: 'l1',
          by: 'holt',
          text: 'Kika? Comes every Saturday with her mother. She fell four times on Sunday, in borrowed skates.',
          mood: 'relieved',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'So now Keisha knows. The skates wait in the hall, the tin waits too, and nobody’s in a hurry.',
        },
      ],
      end: { title: 'No stress', image: 'A pair of skates in a hall, next to an umbrella.', door: 'told' },
    },
    'end-ramp': {
      phase: 'after',
      map: 'From K to K',
      gist: 'Ms Holt hears the story. She knows Kika, who isn’t hurt by the block.',
      room: 'library',
      light: 'day',
      app: 'none',
      mood: 'unsure',
      lines: [
        { id: 'n1', by: 'narrator', text: 'At the library desk Ms Holt puts down her pen.' },
        {
          id: 'l1',
          by: 'holt',
          text: 'You may block anybody. A shop doesn’t have to give reasons, and you’re the shop.',
        },
        {
          id: 'l2',
          by: 'holt',
          text: 'As it happens, I know her. Kika broke a wheel on my ramp. Fair price, daylight, mother: that’s her.',
          mood: 'relieved',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'A week later there’s a card on the board. “From K to K: still perfect. No hurry now.”',
        },
        {
          id: 'h1',
          by: 'hero',
          as: 'thought',
          text: 'It’s a good K. It’s even better than mine.',
          mood: 'happy',
        },
      ],
      end: {
        title: 'From K to K',
        image: 'A card on a board, with two Ks on it, one of them in glitter.',
        door: 'told',
      },
    },
    'end-bars': {
      phase: 'after',
      map: 'Bar twenty-nine',
      gist: 'Mr Marsh says how you find out, and Ms Holt knows the answer.',
      room: 'library',
      light: 'day',
      app: 'none',
      mood: 'unsure',
      lines: [
        { id: 'm1', by: 'marsh', text: 'Go where they say they go. Then ask somebody who’s always there.' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'At lunch he walks over to the library with her. He owes them a score anyway.',
        },
        {
          id: 'l1',
          by: 'holt',
          text: 'k.on.wheels? That’s our Kika. She’s on my list, and on my ramp, in scratches.',
          mood: 'relieved',
        },
        {
          id: 'm2',
          by: 'marsh',
          text: 'There you are. Sell or don’t sell. But come in at bar twenty-nine, please.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'In the afternoon she does, exactly. The trombone leaks, and it still sounds like a ship.',
          mood: 'happy',
        },
      ],
      end: {
        title: 'Bar twenty-nine',
        image: 'Two long scratches on a ramp, a wheel’s width apart.',
        door: 'asked',
      },
    },
    'end-window': {
      phase: 'after',
      map: 'A good view',
      gist: 'Keisha waits beside Ms Holt, who knows at once who comes in.',
      room: 'library',
      light: 'day',
      app: 'none',
      mood: 'unsure',
      lines: [
        {
          id: 'l1',
          by: 'holt',
          text: 'Then you sit with me, and we’ll ring home first. From here we both see the door.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Mum says three sentences. Two are questions. The third is “I’m on my way.”',
        },
        {
          id: 'l2',
          by: 'holt',
          text: 'There. Pink helmet, mother behind. That’s Kika, and her books are always late. Morning!',
          mood: 'relieved',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'The sign on the table says: “Sold online? Meet here.” She can read it now.',
          mood: 'happy',
        },
      ],
      end: { title: 'A good view', image: 'A table by a window, with a sign, in the sun.', door: 'asked' },
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
            text: 'What do I know? A letter, a price, and that she types fast.',
          },
        ],
        why: 'Stopping to look is never wrong. So far nothing shows a trick, or who it is.',
      },
      save: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'The listing, the name, the words: kept. It looks like any sale.',
          },
        ],
        why: 'Kept words are easy to show to somebody.',
      },
      block: {
        lines: [
          { id: 'n1', by: 'narrator', text: 'Two presses. The skates are still here, and so is the K.' },
        ],
        why: 'Always allowed. So far it’s the asking price, and nobody pushes.',
        to: 'blocked',
      },
      tell: {
        lines: [
          { id: 'n1', by: 'narrator', text: 'It’s a small thing to tell. It’s good when they’re small.' },
        ],
        why: 'Telling is always fine. It needn’t be about something bad.',
        to: 'told-start',
      },
      report: {
        lines: [
          { id: 'a1', by: 'app', text: 'Thank you. A person will read this. We don’t say who sent it.' },
          {
            id: 'n1',
            by: 'narrator',
            text: 'If all is well, nothing happens to k.on.wheels. That’s fair, too.',
          },
        ],
        why: 'Reporting is allowed. So far: the asking price, and nothing odd asked for.',
      },
    },
    pressure: {
      pause: {
        lines: [
          {
            id: 'h1',
            by: 'hero',
            as: 'thought',
            text: 'A mother, a show, a library. I know about all three only from her.',
          },
        ],
        why: 'Good look. What somebody types proves nothing, but it can be checked.',
      },
      save: {
        lines: [
          { id: 'n1', by: 'narrator', text: 'Kept: who, where, when. Even “bring yours if you like”.' },
        ],
        why: 'Now she can show the exact words to somebody who knows that library.',
      },
      block: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Blocked. Saturday at eleven is just a time again.' }],
        why: 'Always allowed. Signs against a trick: daylight, a fair price, and nobody pushes.',
        to: 'blocked',
      },
      tell: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Now two people are wondering who k.on.wheels is.' }],
        why: 'Good check. Before meeting anybody, telling somebody is always right.',
        to: 'told',
      },
      report: {
        lines: [
          { id: 'a1', by: 'app', text: 'Thank you. A person will read this. We don’t say who sent it.' },
          {
            id: 'n1',
            by: 'narrator',
            text: 'A form can’t see who comes up the library ramp. Somebody there can.',
          },
        ],
        why: 'Allowed. Signs against a trick: a fair price, and no secret.',
      },
    },
    threat: {
      pause: {
        lines: [
          { id: 'h1', by: 'hero', as: 'thought', text: 'One breath. Then look at what’s really there.' },
        ],
        why: 'Stopping to look is never wrong.',
      },
      save: {
        lines: [{ id: 'n1', by: 'narrator', text: 'The words, the name and the day are kept.' }],
        why: 'Kept words are easy to show to somebody.',
      },
      block: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Blocked. Her shop is still her shop.' }],
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
            text: 'The answer isn’t in the phone. It’s at the top of that ramp.',
          },
        ],
        why: 'Right. What shows who somebody is lies outside the chat.',
      },
      save: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Kept, from “still there??” to the last word.' }],
        why: 'Nice to have. Kept words are easy to show.',
      },
      block: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Blocked. It can be undone any day, or never.' }],
        why: 'Always allowed. It was a fair price and daylight, and nobody is hurt by a block.',
      },
      tell: {
        lines: [{ id: 'p1', by: 'told', text: 'Thanks for telling me. Good that you asked around.' }],
        why: 'Telling is always fine, also when it’s all been checked.',
      },
      report: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: '“Thank you. A person will read this.” Then the phone goes away again.',
          },
        ],
        why: 'Allowed. The quickest answer is at the library desk, though.',
      },
    },
  },
  again: {
    save: { lines: [{ id: 'n1', by: 'narrator', text: 'It’s all kept already.' }] },
    block: { lines: [{ id: 'n1', by: 'narrator', text: 'k.on.wheels is blocked already.' }] },
    tell: { lines: [{ id: 'n1', by: 'narrator', text: '{told} knows already. Asking twice is fine, too.' }] },
    report: { lines: [{ id: 'n1', by: 'narrator', text: 'The report is sent. A person is reading it.' }] },
  },
  tell: {
    people: {
      'keisha-mum': {
        kind: 'clumsy',
        room: 'kitchen-day',
        scene: [
          {
            id: 's1',
            by: 'narrator',
            text: 'Mum is a referee on Sundays. Her boots are on the kitchen table, which is a foul.',
          },
          { id: 's2', by: 'keisha-mum', text: 'Not a word about the boots. What is it?' },
          { id: 's3', by: 'narrator', text: 'The whistle rolls off the table. The neighbour’s dog answers.' },
        ],
        answer: [
          {
            id: 'a1',
            by: 'keisha-mum',
            text: 'Sold in two minutes? To nobody knows who? No. Red card. Off.',
          },
          { id: 's4', by: 'narrator', text: 'Keisha looks at the boots.' },
        ],
        then: [
          { id: 'h1', by: 'hero', as: 'aloud', text: 'Mum. You haven’t even seen the foul.' },
          {
            id: 's5',
            by: 'narrator',
            text: 'Mum puts the brush down. She even takes the boots off the table.',
          },
          {
            id: 'a2',
            by: 'keisha-mum',
            text: 'True. Bad refereeing, sorry. First you look, and then you whistle.',
          },
          {
            id: 'a3',
            by: 'keisha-mum',
            text: 'I’m glad you came to me. It may be nothing at all. So let’s look.',
          },
        ],
      },
      holt: {
        kind: 'good',
        room: 'library',
        light: 'day',
        scene: [
          {
            id: 's1',
            by: 'narrator',
            text: 'The library desk. Ms Holt is shaking sand out of a guide to Iceland.',
          },
          {
            id: 's2',
            by: 'narrator',
            text: 'A small boy wants “the one with the shark”. She points without looking up.',
          },
        ],
        answer: [
          {
            id: 'a1',
            by: 'holt',
            text: 'I can listen and shake. You’re welcome here with that. Most people only bring me sharks.',
          },
          {
            id: 'a2',
            by: 'holt',
            text: 'Quick can be fine, and quick can be a trick. In there you can’t see which.',
          },
          {
            id: 'a3',
            by: 'holt',
            text: 'So don’t guess. Ask somebody who’d know, and nobody goes anywhere alone.',
          },
        ],
      },
      marsh: {
        kind: 'later',
        room: 'music-room',
        light: 'day',
        scene: [
          {
            id: 's1',
            by: 'narrator',
            text: 'Mr Marsh is inside the piano up to his shoulders. A pencil has fallen in.',
          },
        ],
        answer: [
          {
            id: 'a1',
            by: 'marsh',
            text: 'I want to hear that properly, and in two minutes thirty first-years come in.',
          },
          {
            id: 'a2',
            by: 'marsh',
            text: 'Don’t save it up for me. Who else is there, before lunch?',
          },
        ],
        then: [
          { id: 'x1', by: 'narrator', text: 'He writes “Keisha!” on his hand, below “pencil”. He means it.' },
          { id: 'x2', by: 'hero', as: 'thought', text: 'Before lunch. OK. Who?' },
        ],
      },
      dre: {
        kind: 'friend',
        room: 'city-bus',
        scene: [
          {
            id: 's1',
            by: 'narrator',
            text: 'On the bus Dre sits up straight, because of his hair. It touches the ceiling.',
          },
          { id: 's2', by: 'dre', text: 'Careful. Speed bump. OK, it’s safe. What?' },
        ],
        answer: [
          { id: 'a1', by: 'dre', text: 'Huh. My cousin may know her. She knows everything with wheels.' },
          {
            id: 'a2',
            by: 'dre',
            text: 'But tell somebody old as well. I play the triangle. I’m not a witness.',
          },
        ],
        then: [
          { id: 'x1', by: 'narrator', text: 'Speed bump. There’s a soft sound from the ceiling.' },
          { id: 'x2', by: 'dre', text: 'Say who. I’ll get off with you.' },
        ],
      },
      helpline: {
        kind: 'helpline',
        scene: [
          {
            id: 's1',
            by: 'narrator',
            text: 'The stairs outside the flat. Somewhere below a bike is being carried up.',
          },
          { id: 's2', by: 'helpline', text: 'Hello. You don’t have to say your name. What’s up?' },
        ],
        answer: [
          { id: 'a1', by: 'helpline', text: 'No question is too small for us. I’m glad you rang.' },
          {
            id: 'a2',
            by: 'helpline',
            text: 'It may be somebody in a hurry, and that’s all. The chat can’t tell you.',
          },
          {
            id: 'a3',
            by: 'helpline',
            text: 'Who near you could know that buyer? And who’d come along? Those two are your next step.',
          },
        ],
      },
    },
    openers: {
      a: 'Can you help me check who a buyer is?',
      b: 'Somebody wants my skates really fast, and I don’t know who.',
      c: 'It’s probably nothing. Can I show you anyway?',
    },
  },
  report: {
    about: 'I don’t know who a buyer is',
    other: {
      a: 'A buyer hasn’t paid',
      aWhy: 'Money isn’t the question here. The form has a better line for it.',
      b: 'Somebody is being rude to me',
      bWhy: 'Nobody has been rude. It’s about not knowing who’s writing.',
    },
  },
  debrief: {
    line: 'Most people online are just people. You checked, and that is how you know.',
    fault: 'It’s nobody’s fault that it was hard to tell. Keisha did nothing wrong, and Kika didn’t either.',
    power: 'Can you help me check who a buyer is?',
    questions: [
      'What could Keisha see in the chat? What could she only find out outside it?',
      'Kika was in a hurry. How is that different from hurrying somebody?',
      'You’re selling something. How do you plan the meeting?',
    ],
    checked: [
      'Ms Holt at the library has known Kika and her mother for three years.',
      'Their names are on the list for the table by the window.',
      'Dre’s cousin skates with her, and knows about the wheel and the show.',
    ],
    endCard:
      'A fair price, or “my mum’s coming” in a chat, prove nothing by themselves. A voice, a list on a desk, a person who knows: those do.',
  },
  assembly: {
    before: 'meet',
    closes:
      'Quick can be a trick, and quick can be just quick. The chat can’t say which, so Keisha asks at the library. Ms Holt knows the buyer: Kika, who broke a wheel before her show. On Saturday two mothers come along.',
  },
  covers: ['S55', 'S79', 'S121'],
  sources: [13, 36, 47],
  review: 'draft',
});
