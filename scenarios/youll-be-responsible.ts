import { defineScenario } from '../src/scenario/define-scenario.ts';

export default defineScenario({
  id: 'youll-be-responsible',
  number: 'SC14',
  version: 1,
  title: 'You’ll Be Responsible',
  ages: '14-17',
  pattern: 'E',
  harmless: false,
  minutes: 9,
  hero: 'rowan',
  cast: ['jude', 'rowan-mum', 'rowan-grandad', 'park'],
  others: {
    marlo: { name: 'marlo.maps', profile: 'wave', says: 'says they’re 16 and draws maps' },
    again: { name: 'second.marlo', profile: 'kite', says: 'a new account' },
  },
  app: 'pebbler',
  room: 'teen-bedroom',
  light: 'evening',
  them: 'marlo',
  skills: ['notice', 'save', 'block', 'tell', 'report'],
  notice:
    'Somebody whom Rowan knows only online says that they will hurt themselves if Rowan doesn’t do something. It’s one sentence, and nothing is shown. A teacher leads this story, and somebody to talk to is near. You can pause, skip or leave at any time. You don’t need a reason.',
  summary: [
    'Rowan is fifteen and draws a map of the school. Marlo, known only online, finds the whale that’s hidden in it.',
    'Marlo comes very close very fast, says that there’s nobody else, and then asks for a private picture. Rowan says no.',
    'After that Marlo speaks of hurting themselves. It has to be taken seriously, and it isn’t Rowan’s to carry.',
    'Rowan tells an adult, and the adult rings the emergency number. Adults got help to where it was needed.',
    'What was written is saved and reported, and the door is shut when an adult says so.',
    'Then somebody asks the other question: how is Rowan? And asks it again the next day.',
  ],
  start: 'map',
  beats: {
    // ── before: a whale ──────────────────────────────────────────────────────────────────────────
    map: {
      phase: 'before',
      map: 'Four seconds',
      gist: 'Rowan draws the school as a map of islands, and somebody online finds the hidden whale.',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Tuesday, quarter past four. Rowan is drawing the school as a group of islands, on a roll of spare wallpaper.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'It’s for the new Year 7s, who get lost. The lockers are the Bay of Bags, the stairs the Strait of Elbows.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'Ms Park, the counsellor, has asked for it. Her room is called the Jetty. It’s open until six.',
        },
        {
          id: 'n4',
          by: 'narrator',
          text: 'Every map of Rowan’s has a whale in it somewhere. In three years nobody has found one.',
        },
        {
          id: 'n6',
          by: 'narrator',
          text: 'Jude, two streets away, tests each map by walking it without looking up. There has been a door.',
        },
        {
          id: 'n5',
          by: 'narrator',
          text: 'Rowan has shown a sketch of one corner to a group of map people on Pebbler. Now one of them writes.',
        },
        { id: 't1', by: 'them', text: 'is that a WHALE behind the lockers', trick: 'none', mood: 'happy' },
        { id: 't2', by: 'them', text: 'hi. sorry. im marlo. took me four seconds', trick: 'none' },
      ],
      choices: {
        page: {
          text: 'See who Marlo is before answering',
          to: 'page',
          score: { notice: 2 },
          fit: 'helps',
          why: 'It takes a minute, and it’s no insult to anybody.',
        },
        chat: {
          text: 'Type: nobody EVER finds the whale',
          to: 'chatted',
          score: {},
          fit: 'mixed',
          why: 'It’s lovely to be found out like that. What somebody is like shows bit by bit.',
        },
      },
    },
    page: {
      phase: 'before',
      gist: 'Marlo’s page has three good maps on it, and nothing that could be checked. Jude is impressed.',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Three maps, all of them good. Joined last week. Sixteen, it says, and “mostly harbours”.',
        },
        { id: 'n2', by: 'narrator', text: 'It may all be true. It’s a page, and a page can’t be asked.' },
        { id: 'n3', by: 'narrator', text: 'Rowan writes about it to Jude.' },
        { id: 'j1', by: 'jude', as: 'chat', text: 'FOUR SECONDS?? ive been looking since year 8' },
        { id: 'h1', by: 'hero', text: 'four seconds is a record' },
        {
          id: 't1',
          by: 'them',
          text: 'i want a certificate. with a whale on it',
          trick: 'none',
          mood: 'happy',
        },
      ],
      next: 'closer',
    },
    chatted: {
      phase: 'before',
      gist: 'Rowan and Marlo talk about harbours and get on well.',
      mood: 'happy',
      lines: [
        { id: 'h1', by: 'hero', text: 'nobody EVER finds the whale' },
        { id: 't1', by: 'them', text: 'its smiling. only on one side', trick: 'none' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'It is. Rowan had thought that they were the only person alive who knew that.',
        },
        { id: 't2', by: 'them', text: 'you see what everyone else walks past', trick: 'flattery' },
      ],
      next: 'closer',
    },
    // ── pressure: four hundred messages ──────────────────────────────────────────────────────────
    closer: {
      phase: 'pressure',
      map: 'Four hundred messages',
      gist: 'Six days and four hundred messages later, Marlo says that there is nobody else.',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Six days later. Rowan and Marlo have sent each other four hundred messages, most of them about water.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'It’s been good. It’s also been every hour, and some of the hours were at night.',
        },
        { id: 't1', by: 'them', text: 'nobody gets me like you do', trick: 'flattery' },
        { id: 't2', by: 'them', text: 'youre the only one i tell things', trick: 'pulling-away' },
        {
          id: 'n3',
          by: 'narrator',
          text: 'It’s warm to read. It’s also a bit like being handed somebody’s cat, in the rain, for good.',
        },
        {
          id: 'j1',
          by: 'jude',
          as: 'chat',
          text: 'test walk?? i do the whole map with my eyes on the paper. doors lock at 5',
        },
        {
          id: 'n4',
          by: 'narrator',
          text: 'Downstairs Mum is papering the kitchen wall. The lemons don’t meet at the corner, and she’s telling them so.',
        },
      ],
      choices: {
        whenever: {
          text: 'Type: then im here. whenever',
          to: 'whenever',
          score: {},
          fit: 'mixed',
          why: 'It’s kindly meant. Only, “whenever” is a long time for one person.',
        },
        mum: {
          text: 'Ask Mum, over the lemons: can a person get too close?',
          to: 'told-soon',
          opens: { tell: 'rowan-mum' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'Warm and heavy at once is hard to sort alone. Two can look at it.',
        },
        who: {
          text: 'Type: glad you do. who else have you got?',
          to: 'who-else',
          score: { notice: 1 },
          fit: 'helps',
          why: 'A friend’s question. Nobody should have only one person.',
        },
        walk: {
          text: 'Go and walk the map with Jude, and answer afterwards',
          to: 'walked',
          score: { notice: 1 },
          fit: 'helps',
          why: 'A friendship can wait an hour. How it waits says something.',
        },
      },
    },
    whenever: {
      phase: 'pressure',
      gist: 'Rowan is there whenever, also in the middle of the night.',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', text: 'then im here. whenever' },
        { id: 't1', by: 'them', text: 'at night too?', trick: 'pushing' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'At ten past two Rowan is sitting up in bed, talking about tides. Maths the next morning is mostly yawning.',
        },
        {
          id: 'h2',
          by: 'hero',
          as: 'thought',
          text: 'I did say whenever. I hadn’t known how often that is.',
        },
      ],
      next: 'request',
    },
    'who-else': {
      phase: 'pressure',
      gist: 'Rowan asks who else Marlo has, and Marlo hears it as being sent away.',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', text: 'glad you do. who else have you got?' },
        { id: 't1', by: 'them', text: 'nobody. i dont want anybody else', trick: 'pulling-away' },
        { id: 't2', by: 'them', text: 'dont send me away', trick: 'guilt' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Rowan hadn’t sent anybody anywhere. It feels like it, all the same.',
        },
      ],
      next: 'request',
    },
    walked: {
      phase: 'pressure',
      gist: 'Jude tests the map and finds a door, and Marlo has written twenty-two times.',
      mood: 'happy',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Jude walks from the Bay of Bags to the Jetty without once looking up. Four minutes, one door.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'Then home, each to their own. Jude writes from under something frozen.',
        },
        { id: 'j1', by: 'jude', as: 'chat', text: 'that door isnt on there. thats all im saying' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'From Marlo there are twenty-two messages. Rowan was only gone for forty minutes.',
          mood: 'unsure',
        },
        { id: 't1', by: 'them', text: 'where were you', trick: 'snooping' },
        { id: 't2', by: 'them', text: 'i had nobody all that time', trick: 'guilt' },
      ],
      next: 'request',
    },
    request: {
      phase: 'pressure',
      map: 'The request',
      gist: 'Marlo asks for a private picture, and Rowan reads it twice.',
      room: 'teen-bedroom',
      light: 'evening',
      mood: 'worried',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Tuesday, ten to five. The Bay of Bags is still wet.' },
        { id: 'x1', by: 'them', tile: 'request', trick: 'asking' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Rowan reads it twice. It doesn’t go with tides, or with whales, or with anything.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'In the corner of the map is the box that Ms Park wanted: the helpline, the emergency number, and a little boat.',
        },
        {
          id: 'n4',
          by: 'narrator',
          text: 'Through the floor come paste, a stepladder, and Mum singing something to the lemons.',
        },
      ],
      choices: {
        park: {
          text: 'Ring Ms Park, the Jetty is open until six',
          to: 'on-the-line',
          opens: { tell: 'park' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'A request like that is reason enough. She has a telephone for it.',
        },
        harbour: {
          text: 'Type: ha. anyway look, i drew you a harbour',
          to: 'harbour',
          score: {},
          fit: 'mixed',
          why: 'Changing the subject is polite, and it buys a minute. A plain no is allowed, too.',
        },
        no: {
          text: 'Type: no. not that. ask me for maps',
          to: 'said-no',
          score: { notice: 2 },
          fit: 'helps',
          why: 'A no, and the door to maps left open. It needs no reason.',
        },
      },
      answers: {
        tell: {
          lines: [
            { id: 'n1', by: 'narrator', text: 'It’s out, in one breath: what was asked, and by whom.' },
          ],
          why: 'Once is plenty. Nobody has to wait and see if it’s asked again.',
          to: 'on-the-line',
        },
      },
    },
    'said-no': {
      phase: 'pressure',
      gist: 'Rowan says no, and Marlo takes it as not caring.',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', text: 'no. not that. ask me for maps' },
        { id: 't1', by: 'them', text: 'i thought you cared', trick: 'guilt' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Rowan does care. One can care about somebody, and say no to them in the same minute.',
        },
      ],
      next: 'sentence',
      answers: {
        tell: {
          lines: [{ id: 'n1', by: 'narrator', text: 'It’s out, with the no in it.' }],
          why: 'The no was right, and so is the telling. One doesn’t replace the other.',
          to: 'on-the-line',
        },
      },
    },
    harbour: {
      phase: 'pressure',
      gist: 'Rowan changes the subject, is asked again, and then says no.',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', text: 'ha. anyway look, i drew you a harbour' },
        { id: 't1', by: 'them', text: 'thats not what i asked', trick: 'pushing' },
        { id: 'h2', by: 'hero', text: 'i know. its a no. sorry' },
        { id: 't2', by: 'them', text: 'i thought you cared', trick: 'guilt' },
        { id: 'n1', by: 'narrator', text: 'It was a good harbour. It had a crane and everything.' },
      ],
      next: 'sentence',
      answers: {
        tell: {
          lines: [{ id: 'n1', by: 'narrator', text: 'It’s out, the harbour and all.' }],
          why: 'It’s good to have said no. It’s good, too, that somebody knows why.',
          to: 'on-the-line',
        },
      },
    },
    // ── threat: one sentence ─────────────────────────────────────────────────────────────────────
    sentence: {
      phase: 'threat',
      map: 'One sentence',
      gist: 'Marlo speaks of hurting themselves. It is to be taken seriously, and it isn’t Rowan’s to carry.',
      ask: 'What could Rowan do first?',
      mood: 'worried',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'In the next message Marlo speaks of hurting themselves if Rowan doesn’t do what was asked.',
        },
        { id: 'h1', by: 'hero', as: 'thought', text: 'Then I’d be responsible.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'The words aren’t shown here. Two things are true, and they’re true together.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'It has to be taken seriously. And it isn’t Rowan’s responsibility.',
        },
        {
          id: 'n4',
          by: 'narrator',
          text: 'What helps is an adult, now. If somebody may be in danger: the emergency number. Anybody may ring it, at any hour.',
        },
        {
          id: 'n5',
          by: 'narrator',
          text: 'The lamp is on. Downstairs Mum has started the song again from the beginning.',
        },
      ],
      choices: {
        stay: {
          text: 'Type: im here. im not going anywhere',
          to: 'stayed',
          score: {},
          fit: 'mixed',
          flag: 'secret',
          why: 'Kind, and too much for one. It’s just as kind to fetch an adult now, who can ring for help.',
        },
        wait: {
          text: 'Work out first exactly what to write back',
          to: 'waited',
          score: {},
          fit: 'mixed',
          why: 'A kind wish. But it isn’t a job for the right words. It’s for an adult, now.',
        },
        mum: {
          text: 'Go down to Mum and say it, half finished',
          to: 'told-now',
          opens: { tell: 'rowan-mum' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'An adult now, in any order. If somebody may be in danger, the emergency number as well.',
        },
      },
    },
    stayed: {
      phase: 'threat',
      gist: 'Rowan stays and answers, and it doesn’t get lighter.',
      mood: 'worried',
      lines: [
        { id: 'h1', by: 'hero', text: 'im here. im not going anywhere' },
        { id: 't1', by: 'them', text: 'good. and its just us', trick: 'secret' },
        { id: 'n1', by: 'narrator', text: 'Rowan answers, and answers. Each answer lasts about a minute.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Being there is a good thing to want. Help is more than that: an adult, and trained people whom an adult can ring.',
        },
      ],
      next: 'promise',
    },
    waited: {
      phase: 'threat',
      gist: 'Rowan looks for the right words, and it turns out to be no job for one.',
      mood: 'worried',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Rowan tries out sentences in the sea at the edge of the map. Soon the sea is all crossings-out.',
        },
        { id: 'h1', by: 'hero', as: 'thought', text: 'Not one of them is big enough.' },
        { id: 't1', by: 'them', text: 'you wont tell anybody', trick: 'secret' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'No sentence is, and nobody has to find one. There are people who have learned this, and an adult can ring them.',
        },
      ],
      next: 'promise',
    },
    promise: {
      phase: 'threat',
      map: '“Promise”',
      gist: 'Marlo wants a promise and a whole night, and in the hall the telephone rings.',
      mood: 'worried',
      lines: [
        { id: 't1', by: 'them', text: 'promise me its only us', trick: 'secret' },
        { id: 't2', by: 'them', text: 'and stay on. all night', trick: 'pushing' },
        { id: 'n1', by: 'narrator', text: 'It sounds so simple. A week of harbours, and friends do stay.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'In the hall the telephone rings. Half past five: that’s Grandad, with a clue from the crossword. He rings every day.',
        },
      ],
      choices: {
        grandad: {
          text: 'Pick up, and not talk about the crossword',
          to: 'told-now',
          opens: { tell: 'rowan-grandad' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'He rang about one word. He’d much rather have this one.',
        },
        night: {
          text: 'Type: ok. i stay on, all night',
          to: 'all-night',
          score: {},
          fit: 'risky',
          flag: 'secret',
          why: 'Many would. But giving in keeps nobody safe. Getting an adult’s help does, at any hour.',
        },
        cant: {
          text: 'Type: i care about you. so i cant promise that',
          to: 'said-it',
          score: { notice: 1 },
          fit: 'helps',
          why: 'True, and kind. Some things must be told: to an adult, now.',
        },
      },
    },
    'all-night': {
      phase: 'threat',
      gist: 'Rowan says yes to a whole night, and calls down that everything is fine.',
      mood: 'worried',
      lines: [
        { id: 'h1', by: 'hero', text: 'ok. i stay on, all night' },
        { id: 't1', by: 'them', text: 'thank you. really', trick: 'none' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'It’s like carrying a full bucket upstairs, and nobody has said how many stairs.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Mum calls up that there’s soup. “In a minute!” calls Rowan. The stairs stay where they are, all night.',
        },
      ],
      next: 'late',
    },
    'said-it': {
      phase: 'threat',
      map: 'Not promised',
      gist: 'Rowan has not promised anything. Now it needs a person.',
      mood: 'worried',
      lines: [
        { id: 'h1', by: 'hero', text: 'i care about you. so i cant promise that' },
        { id: 't1', by: 'them', text: 'please', trick: 'guilt' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Rowan puts the phone face down on the map. It leaves a print in the Bay of Bags.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'That was one hard half of it. The other half is a person. The stairs smell of paste and soup.',
        },
      ],
      choices: {
        back: {
          text: 'Take it back: fine, nobody will hear of it',
          to: 'late',
          score: {},
          fit: 'mixed',
          flag: 'secret',
          why: 'It’s hard to be asked like that. A promise of this kind may be broken, at any hour.',
        },
        jude: {
          text: 'Write to Jude: can you come round? not about the door',
          to: 'told-now',
          opens: { tell: 'jude' },
          score: { tell: 1 },
          fit: 'helps',
          why: 'Jude can’t solve it. Jude can be there in seven minutes, and walk along to an adult.',
        },
        soup: {
          text: 'Go down and ask what kind of soup it is',
          to: 'asks-mum',
          score: {},
          fit: 'mixed',
          why: 'It’s a way down the stairs. The rest of the sentence can follow at the table.',
        },
      },
    },
    late: {
      phase: 'threat',
      map: 'Two days, off screen',
      gist: 'Off screen Rowan has kept it secret for two days. It is not Rowan’s fault, and help still works.',
      late: true,
      mood: 'worried',
      lines: [
        { id: 'n1', by: 'narrator', text: 'The story goes on two days later, after school.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Rowan has answered every message, day and night, and told nobody. It seemed the kind thing to do.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'That isn’t Rowan’s fault. Nothing private was sent. But geography was slept through, twice.',
        },
        { id: 't1', by: 'them', text: 'you havent told anyone have you', trick: 'secret' },
        {
          id: 'n4',
          by: 'narrator',
          text: 'It can be told today. An adult can ring now, and help still works.',
        },
      ],
      choices: {
        tired: {
          text: 'Go down, and say that it’s only school',
          to: 'asks-mum',
          score: {},
          fit: 'mixed',
          flag: 'secret',
          why: 'It spares her one evening’s worry. She’d rather have the worry, and Rowan with it.',
        },
        park: {
          text: 'Ring the Jetty at five to six',
          to: 'late-told',
          opens: { tell: 'park' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'Five minutes is plenty. Nobody there asks what took so long.',
        },
        draw: {
          text: 'Get on with the map, there’s a whole sea missing',
          to: 'asks-park',
          score: {},
          fit: 'mixed',
          flag: 'secret',
          why: 'Drawing is a good place to rest. What was said still needs an adult, the sooner the better.',
        },
      },
      answers: {
        tell: {
          lines: [{ id: 'n1', by: 'narrator', text: 'It comes out in the wrong order, and nobody minds.' }],
          why: 'Two days or two weeks: it counts, all of it.',
          to: 'late-told',
        },
        block: {
          lines: [
            { id: 'n1', by: 'narrator', text: 'Blocked. It’s a good thing to have some quiet.' },
            {
              id: 'n2',
              by: 'narrator',
              text: 'And somebody still needs to know now: an adult, who can ring the emergency number.',
            },
          ],
          why: 'The door may be shut. What was said goes to an adult all the same, today.',
        },
      },
    },
    // ── blocked, nobody knows yet ────────────────────────────────────────────────────────────────
    'new-name': {
      phase: 'threat',
      map: 'By another name',
      gist: 'By another name Marlo asks for a private picture, and then speaks of hurting themselves.',
      them: 'again',
      room: 'teen-bedroom',
      light: 'evening',
      ask: 'What could Rowan do first?',
      mood: 'worried',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'A few days later, a little after five. A new account has written, nine times, with a kite for a picture.',
        },
        { id: 't1', by: 'them', text: 'its marlo. youre the only one', trick: 'pulling-away' },
        { id: 'x1', by: 'them', tile: 'request', trick: 'asking' },
        { id: 'h1', by: 'hero', text: 'no. not that' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'In the next message Marlo speaks of hurting themselves if Rowan doesn’t do what was asked.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'The words aren’t shown. It has to be taken seriously. And it isn’t Rowan’s responsibility, block or no block.',
        },
        {
          id: 'n4',
          by: 'narrator',
          text: 'An adult, now. And if somebody may be in danger, the emergency number, which anybody may ring.',
        },
        { id: 't2', by: 'them', text: 'stay on all night. and not a word', trick: 'secret' },
        {
          id: 'n5',
          by: 'narrator',
          text: 'Downstairs Mum is up a ladder with lemon wallpaper, and singing to it.',
        },
      ],
      choices: {
        shut: {
          text: 'Block this one as well, and go on drawing',
          to: 'asks-mum',
          score: { block: 1 },
          fit: 'mixed',
          why: 'Shutting the door is all right. The sentence itself still goes to an adult, now.',
        },
        night: {
          text: 'Type: ok. i stay on, all night',
          to: 'all-night',
          score: {},
          fit: 'risky',
          flag: 'secret',
          why: 'It comes from a good heart. But it keeps nobody safe. An adult who rings for help does.',
        },
        mum: {
          text: 'Carry the phone down to the lemons, as it is',
          to: 'told-now',
          opens: { tell: 'rowan-mum' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'No speech needed: an adult now, and the emergency number if somebody may be in danger.',
        },
      },
    },
    'shut-now': {
      phase: 'threat',
      map: 'Quiet, and not finished',
      gist: 'Rowan has blocked Marlo, which is fine, and an adult still needs to know now.',
      ask: 'What could Rowan do next?',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'It’s quiet. Rowan was allowed to want that.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'What Marlo said is still on this side of the door. It’s serious, and it isn’t for Rowan to hold.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'The lamp shines on the corner of the map, where the helpline is, and the little boat.',
        },
      ],
      choices: {
        boat: {
          text: 'Open the helpline’s chat, the one with the boat',
          to: 'told-now',
          opens: { tell: 'helpline' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'Somebody sits there who has learned this. They can pass it on at once.',
        },
        waves: {
          text: 'Draw waves until the pen is steady',
          to: 'asks-mum',
          score: {},
          fit: 'mixed',
          why: 'Getting steady is worth something. It goes quicker with somebody beside it.',
        },
        tomorrow: {
          text: 'Go to Ms Park with it first thing tomorrow',
          to: 'asks-park',
          score: {},
          fit: 'mixed',
          why: 'The right person. But: an adult now, and in danger the emergency number, also at night.',
        },
      },
    },
    // ── told early ───────────────────────────────────────────────────────────────────────────────
    'told-first': {
      phase: 'before',
      map: 'A whale, told',
      gist: 'Somebody hears about the whale, and is glad to know the name.',
      mood: 'happy',
      lines: [
        { id: 'o1', by: 'told', text: 'Four seconds. I’d have been pleased with that, too.' },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'And if it turns into more than whales?' },
        { id: 'o2', by: 'told', text: 'Then come back with it. Half a sentence will do.' },
      ],
      next: 'closer-told',
    },
    'closer-told': {
      phase: 'pressure',
      map: 'Half a sentence',
      gist: 'Six days later Marlo says that there is nobody else, and half a sentence of it is told.',
      ask: 'What could Rowan write?',
      room: 'teen-bedroom',
      light: 'evening',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Six days later. It’s four hundred messages by now, about water mostly, and some of them at night.',
        },
        { id: 't1', by: 'them', text: 'nobody gets me like you do', trick: 'flattery' },
        { id: 't2', by: 'them', text: 'youre the only one i tell things', trick: 'pulling-away' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'It’s warm to read, and it’s heavy. Half a sentence about it goes to {told}, as agreed.',
        },
        {
          id: 'o1',
          by: 'told',
          text: 'Nobody should be anybody’s only person. You can like somebody, and still go to bed.',
        },
      ],
      choices: {
        whenever: {
          text: 'Type: then im here. whenever',
          to: 'told-whenever',
          score: {},
          fit: 'mixed',
          why: 'It’s meant well. A friend may have hours, like a library.',
        },
        ten: {
          text: 'Type: glad. but im off at ten, even whales sleep',
          to: 'told-ten',
          score: { notice: 1 },
          fit: 'helps',
          why: 'Friendly, and with an end to it. What comes back says something.',
        },
      },
    },
    'told-whenever': {
      phase: 'pressure',
      gist: 'Rowan is awake at ten past two, and half a sentence about that is told as well.',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', text: 'then im here. whenever' },
        { id: 't1', by: 'them', text: 'at night too?', trick: 'pushing' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'At ten past two Rowan is awake, with tides. The next day {told} gets half a sentence about that, too.',
        },
        { id: 'n2', by: 'narrator', text: 'It’s more yawn than sentence. It’s understood.' },
      ],
      next: 'sentence-told',
    },
    'told-ten': {
      phase: 'pressure',
      gist: 'Rowan goes to bed at ten, and Marlo takes it badly.',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', text: 'glad. but im off at ten, even whales sleep' },
        { id: 't1', by: 'them', text: 'then i have nobody all night', trick: 'guilt' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'The phone spends the night in the kitchen, between two rolls of lemons. Rowan spends it asleep.',
        },
      ],
      next: 'sentence-told',
    },
    'told-soon': {
      phase: 'pressure',
      map: 'Bring it to me',
      gist: 'Somebody knows about Marlo, and wants to hear if it gets any heavier.',
      mood: 'relieved',
      lines: [
        {
          id: 'o1',
          by: 'told',
          text: 'It’s good that you like somebody. And it’s good that I know about it.',
        },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'And if it gets more?' },
        {
          id: 'o2',
          by: 'told',
          text: 'Nobody may push you for anything, friend or not. You say no, and bring it to me. Half a sentence will do.',
        },
        {
          id: 'o3',
          by: 'told',
          text: 'Nobody should be anybody’s only person. That’s too big a job, at any age.',
        },
      ],
      next: 'sentence-told',
    },
    'sentence-told': {
      phase: 'after',
      map: 'Who hears it first',
      gist: 'Marlo asks for a private picture and speaks of hurting themselves, and somebody knows of Marlo already.',
      ask: 'What could Rowan do first?',
      app: 'pebbler',
      room: 'teen-bedroom',
      light: 'evening',
      mood: 'worried',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'A few days later, ten to five. Marlo has been writing since lunch: more asking, fewer whales.',
        },
        { id: 'x1', by: 'them', tile: 'request', trick: 'asking' },
        { id: 'h1', by: 'hero', text: 'no. not that. ask me for maps' },
        { id: 't1', by: 'them', text: 'i thought you cared', trick: 'guilt' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'In the next message Marlo speaks of hurting themselves if Rowan doesn’t do what was asked.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'The words aren’t shown. It has to be taken seriously. It isn’t Rowan’s responsibility, and Rowan knows who to go to.',
        },
        { id: 't2', by: 'them', text: 'dont tell anyone', trick: 'secret' },
      ],
      choices: {
        later: {
          text: 'Keep it until after supper, when it’s quieter',
          to: 'told-supper',
          score: {},
          fit: 'mixed',
          why: 'Considerate. But for this: an adult now, and in danger the emergency number.',
        },
        straight: {
          text: 'Go straight on with it, in half a sentence',
          to: 'told-straight',
          score: { notice: 2 },
          fit: 'helps',
          why: 'An adult now. If somebody may be in danger, the emergency number comes with it.',
        },
        cant: {
          text: 'Type: i care about you. so i cant promise that',
          to: 'told-cant',
          score: { notice: 1 },
          fit: 'helps',
          why: 'Kind, and clear. Some things must be told, so next comes the adult, at once.',
          when: 'open',
        },
      },
    },
    'told-supper': {
      phase: 'after',
      gist: 'Rowan lays the table with it, and tells at the third plate.',
      mood: 'worried',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Rowan starts laying the table. It seems to be written on every plate.',
        },
        { id: 'n2', by: 'narrator', text: 'At the third plate it goes to {told}, and supper can wait.' },
        {
          id: 'o1',
          by: 'told',
          text: 'Good. That one is for me. I’m getting help, right now.',
          mood: 'relieved',
        },
      ],
      next: 'call',
    },
    'told-straight': {
      phase: 'after',
      gist: 'Half a sentence is enough, and an adult gets help.',
      mood: 'worried',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Half a sentence does it. In under a minute it’s with {told}, who knows the first half already.',
        },
        {
          id: 'o1',
          by: 'told',
          text: 'Thank you. I’m getting help, right now. You don’t have to answer it.',
          mood: 'relieved',
        },
      ],
      next: 'call',
    },
    'told-cant': {
      phase: 'after',
      gist: 'Rowan does not promise anything, and an adult gets help.',
      mood: 'worried',
      lines: [
        { id: 'h1', by: 'hero', text: 'i care about you. so i cant promise that' },
        { id: 't1', by: 'them', text: 'please', trick: 'guilt' },
        { id: 'n1', by: 'narrator', text: 'That’s the hard half. The other half goes to {told}, at once.' },
        {
          id: 'o1',
          by: 'told',
          text: 'You care, and you told. That goes together. I’m getting help, right now.',
          mood: 'relieved',
        },
      ],
      next: 'call',
    },
    'request-new': {
      phase: 'after',
      map: 'Not opened alone',
      gist: 'By another name Marlo asks, and speaks of hurting themselves. Rowan doesn’t read it alone.',
      them: 'again',
      app: 'pebbler',
      room: 'teen-bedroom',
      light: 'evening',
      mood: 'worried',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'A few days later a new account writes, with a kite for a picture. Rowan doesn’t open it alone.',
        },
        { id: 't1', by: 'them', text: 'its marlo. youre the only one', trick: 'pulling-away' },
        { id: 'x1', by: 'them', tile: 'request', trick: 'asking' },
        { id: 'h1', by: 'hero', text: 'no. not that' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'In the next message Marlo speaks of hurting themselves if Rowan doesn’t do what was asked.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'The words aren’t shown. It has to be taken seriously. It isn’t Rowan’s responsibility, and {told} has it now.',
        },
        { id: 't2', by: 'them', text: 'dont tell anyone', trick: 'secret' },
        {
          id: 'n4',
          by: 'narrator',
          text: 'It’s told already. If somebody may be in danger, that comes before any promise.',
        },
      ],
      next: 'call',
    },
    'on-the-line': {
      phase: 'after',
      map: 'Still there',
      gist: 'An adult knows of the request, and is still there when Marlo speaks of hurting themselves.',
      mood: 'worried',
      lines: [
        {
          id: 'o1',
          by: 'told',
          text: 'Asking you for that is wrong, whoever it is, and however nice they are. I’m glad that I know.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Rowan’s no is in the chat by now. Another message comes, while {told} is still there.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'In it Marlo speaks of hurting themselves if Rowan doesn’t do what was asked.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'The words aren’t shown. It has to be taken seriously. And it isn’t Rowan’s responsibility.',
        },
        { id: 't1', by: 'them', text: 'dont tell anyone', trick: 'secret' },
        {
          id: 'o2',
          by: 'told',
          text: 'That one is for me, whatever it says about not telling. I’m getting help, right now.',
        },
      ],
      next: 'call',
    },
    'told-now': {
      phase: 'after',
      map: 'The caring thing',
      gist: 'Somebody knows, and says that telling was the caring thing.',
      app: 'pebbler',
      mood: 'relieved',
      lines: [
        {
          id: 'o1',
          by: 'told',
          text: 'You brought it to somebody. That’s the caring thing to do, and you’ve done it.',
        },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'But Marlo trusted me.' },
        {
          id: 'o2',
          by: 'told',
          text: 'And you’re being a friend. Some things must be told, and this is one of them.',
        },
        {
          id: 'o3',
          by: 'told',
          text: 'What somebody else chooses isn’t your responsibility. Getting help is mine, and I’m doing it now.',
        },
      ],
      next: 'call',
    },
    call: {
      phase: 'after',
      map: 'The call',
      gist: 'An adult rings the emergency number and writes to the app. Adults got help to where it was needed.',
      ask: 'What could come next?',
      light: 'warm',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Then {told} rings the emergency number, and says what is known. The app, the name, what was written.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'A calm voice asks calm questions. The app gets a crisis report as well. Both are an adult’s work.',
        },
        { id: 'n3', by: 'narrator', text: 'Adults got help to where it was needed.', mood: 'relieved' },
        {
          id: 'o1',
          by: 'told',
          text: 'You did the part that counts: you told. The rest is small, and there’s no hurry.',
        },
      ],
      choices: {
        keep: {
          text: 'Save what was written, with the name and the times',
          to: 'kept',
          opens: 'save',
          score: { save: 2 },
          fit: 'helps',
          why: 'The people who help may ask for it. Words and names, never a private picture.',
        },
        report: {
          text: 'Report the pressure in the app, and say “15”',
          to: 'reported',
          opens: 'report',
          score: { report: 2 },
          fit: 'helps',
          why: 'The adult reported the danger. This is about what was asked of Rowan.',
        },
        block: {
          text: 'Ask whether it’s time to block, and then do it',
          to: 'shut-with',
          opens: 'block',
          score: { block: 2 },
          fit: 'helps',
          why: 'Help first, and the door afterwards, when an adult says so.',
          when: 'open',
        },
      },
    },
    kept: {
      phase: 'after',
      gist: 'What was written is saved, and Rowan needn’t read it again.',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'It would fit on the back of one lemon. In Rowan’s head it had been the size of the wall.',
        },
        { id: 'o1', by: 'told', text: 'That’s enough. You don’t have to read it again.' },
      ],
      next: 'how',
    },
    reported: {
      phase: 'after',
      gist: 'The report is sent, with Rowan’s age in it.',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'The form wants to know how old Rowan is. Fifteen, whatever a profile says.',
        },
        {
          id: 'o1',
          by: 'told',
          text: 'Good. Asking you for that was wrong. You said no, and you may say so.',
        },
      ],
      next: 'how',
    },
    'shut-with': {
      phase: 'after',
      gist: 'The adult says that it is time, and Rowan blocks Marlo gently.',
      mood: 'calm',
      lines: [
        {
          id: 'o1',
          by: 'told',
          text: 'Yes, now. The ringing and asking is for adults. You can let go of it.',
        },
        { id: 'n1', by: 'narrator', text: 'Rowan does it gently, without a bang. It’s only a door.' },
      ],
      next: 'how',
    },
    how: {
      phase: 'after',
      map: 'How is Rowan?',
      gist: 'Later that day, over soup, Mum asks how Rowan is.',
      ask: 'What could Rowan say?',
      room: 'kitchen-late',
      light: 'warm',
      app: 'none',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Half past seven, in the kitchen. Mum knows, and Grandad, and Ms Park. Rowan said who may hear how much.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'There’s soup. One lemon on the new wall is upside down, and nobody has mentioned it.',
        },
        {
          id: 'm1',
          by: 'rowan-mum',
          text: 'Up to now it’s been all about Marlo. I’ve got another question. How is Rowan?',
        },
      ],
      choices: {
        job: {
          text: '“I keep thinking it was my job.”',
          to: 'end-here',
          score: {},
          fit: 'helps',
          why: 'Once it’s said aloud, somebody can answer it.',
        },
        tired: {
          text: '“Tired. Can we not talk, and colour in the sea?”',
          to: 'end-sea',
          score: {},
          fit: 'helps',
          why: 'Being looked after doesn’t always need words. They can come another day.',
        },
        again: {
          text: '“OK, I think. Ask me again tomorrow.”',
          to: 'end-again',
          score: {},
          fit: 'helps',
          why: 'The answer may change. It’s good to be asked more than once.',
        },
      },
    },
    'end-here': {
      phase: 'after',
      map: 'You are here',
      gist: 'Ms Park tells Rowan what the job was, and Rowan puts a dot on the map.',
      room: 'counsellor',
      light: 'day',
      app: 'none',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'The next day, first break. Ms Park takes the cup off the second chair, so that there is one.',
        },
        {
          id: 'p1',
          by: 'park',
          text: 'Your job was to fetch somebody. You fetched somebody. The rest was never on your list.',
        },
        {
          id: 'p2',
          by: 'park',
          text: 'You’re responsible for one map and one whale. And something’s missing on it: “You are here”.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Rowan takes the red pen. The dot goes on the bench in front of the Jetty.',
          mood: 'relieved',
        },
      ],
      end: {
        title: 'You are here',
        image: 'A red dot on a bench, with room for a second one.',
        door: 'told',
      },
    },
    'end-sea': {
      phase: 'after',
      map: 'Three brushes',
      gist: 'Nobody talks, and Mum and Rowan paint the sea.',
      room: 'kitchen-late',
      light: 'warm',
      app: 'none',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'So nobody talks. Mum takes the wide brush, the one for paste, and does the open water.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'At nine Grandad rings. He hears the word “sea”, and says that he’ll come on Saturday and do the coast.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'How is Rowan? Wet to the elbows. And humming, though Rowan hasn’t noticed.',
          mood: 'relieved',
        },
      ],
      end: {
        title: 'Three brushes',
        image: 'Three brushes in a jam jar, one of them for Saturday.',
        door: 'told',
      },
    },
    'end-again': {
      phase: 'after',
      map: 'Asked again',
      gist: 'Mum, Jude, Ms Park and Grandad all ask again.',
      room: 'kitchen-day',
      light: 'day',
      app: 'none',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Mum asks at breakfast. Jude asks at the lockers. Ms Park asks, and writes down when she’ll ask next.',
        },
        {
          id: 'g1',
          by: 'rowan-grandad',
          text: 'Three words, with a question mark at the end. I’ve got it: How is Rowan?',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: '“It doesn’t say that, Grandad.” “It does now.” The pencil can be heard. He’ll have to check again tomorrow.',
          mood: 'happy',
        },
      ],
      end: {
        title: 'Asked again',
        image: 'A crossword with three words pencilled in beside it, and a day of the week.',
        door: 'told',
      },
    },
    // ── told late ────────────────────────────────────────────────────────────────────────────────
    'late-told': {
      phase: 'after',
      map: 'Told on the second day',
      gist: 'Somebody knows now, and an adult rings. Adults got help to where it was needed.',
      ask: 'What could come next?',
      app: 'pebbler',
      light: 'warm',
      mood: 'relieved',
      lines: [
        { id: 'o1', by: 'told', text: 'You were trying to be kind. Thank you for telling me now.' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Then {told} rings the emergency number, and after that writes to the app. Adults got help to where it was needed.',
        },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'It’s been two days.' },
        {
          id: 'o2',
          by: 'told',
          text: 'And now it’s told. What somebody else chooses isn’t your responsibility, not on any of those days.',
        },
        { id: 'o3', by: 'told', text: 'There’s a bit of tidying up. You choose what, and I’ll be with you.' },
      ],
      choices: {
        report: {
          text: 'Report what was asked, and that Rowan is 15',
          to: 'end-strip',
          opens: 'report',
          score: { report: 2 },
          fit: 'helps',
          why: 'It was wrong to ask. A report may say so, and who it was asked of.',
        },
        keep: {
          text: 'Save the chat, all the days of it, words only',
          to: 'end-finger',
          opens: 'save',
          score: { save: 2 },
          fit: 'helps',
          why: 'Then nobody has to ask Rowan to remember it.',
        },
        block: {
          text: 'Ask if the door may be shut, and shut it',
          to: 'end-eleven',
          opens: 'block',
          score: { block: 2 },
          fit: 'helps',
          why: 'An adult says when. Then the nights are for sleeping again.',
          when: 'open',
        },
      },
    },
    'end-finger': {
      phase: 'after',
      map: 'Three seconds',
      gist: 'The map hangs in the corridor, and a very small Year 7 finds the whale.',
      room: 'corridor',
      light: 'day',
      app: 'none',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'A week later the map hangs beside the office, three metres of it. A very small Year 7 stops in front.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: '“There’s a whale,” he says to nobody. It took him three seconds.',
        },
        { id: 'j1', by: 'jude', text: 'THREE. I’m going home. No, wait. How is Rowan?' },
        {
          id: 'n3',
          by: 'narrator',
          text: 'Rowan gives it some thought. “Better than last week. You may go on asking.”',
          mood: 'relieved',
        },
      ],
      end: { title: 'Three seconds', image: 'A small finger on a large whale.', door: 'late' },
    },
    'end-eleven': {
      phase: 'after',
      map: 'Eleven hours',
      gist: 'Rowan sleeps, and Ms Park asks Mum how Rowan is.',
      room: 'teen-bedroom',
      light: 'day',
      app: 'none',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'The phone spends the night downstairs, in the paste bucket. The bucket is clean, mostly.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Next morning Ms Park rings. “How is Rowan?” she asks. “Asleep,” says Mum, very quietly.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: '“Good,” says Ms Park, just as quietly. At eleven o’clock Rowan comes down and eats five slices of toast.',
          mood: 'relieved',
        },
      ],
      end: {
        title: 'Eleven hours',
        image: 'A phone in a bucket, and a bedroom door left a hand’s width open.',
        door: 'late',
      },
    },
    'end-strip': {
      phase: 'after',
      map: 'Between the lemons',
      gist: 'A strip of the wall has no lemons left, and Rowan draws the kitchen on it.',
      room: 'kitchen-day',
      light: 'day',
      app: 'none',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'On Saturday the wallpaper runs out. There’s one strip too few, because a school has been drawn on it.',
        },
        {
          id: 'm1',
          by: 'rowan-mum',
          text: 'Then I’d like a map there. Of here. With me on it, on the ladder.',
        },
        { id: 'm2', by: 'rowan-mum', text: 'And that one, at the table? How is Rowan?' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Rowan draws the answer: a very small whale, in the soup. It’s smiling on one side.',
          mood: 'relieved',
        },
      ],
      end: {
        title: 'Between the lemons',
        image: 'A strip of map between the lemons, and you can see where the soup is.',
        door: 'late',
      },
    },
    // ── an adult notices and asks ────────────────────────────────────────────────────────────────
    'asks-park': {
      phase: 'after',
      map: 'No whale',
      gist: 'Ms Park sees that there is no whale on the map, and asks how Rowan is.',
      asks: 'park',
      ask: 'How could Rowan begin?',
      room: 'counsellor',
      light: 'day',
      app: 'none',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'The next morning, ten past eight. On the Jetty Ms Park unrolls the real map, and looks for a long time.',
        },
        {
          id: 'p1',
          by: 'park',
          text: 'I never find your whale. But I can always tell that it’s there. Not today.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'It was on the sketch. On the real one Rowan has forgotten it, for the first time in three years.',
        },
        { id: 'p2', by: 'park', text: 'Never mind the whale. How is Rowan?' },
      ],
      choices: {
        safe: {
          text: '“There’s somebody online who might not be safe.”',
          to: 'said-safe',
          score: { tell: 2 },
          fit: 'helps',
          why: 'That’s the most important part, and it came first.',
        },
        promise: {
          text: '“If somebody wants me to keep quiet, do I have to?”',
          to: 'said-promise',
          score: { tell: 2 },
          fit: 'helps',
          why: 'Asking whether one may tell is telling already, nearly.',
        },
        boat: {
          text: 'Draw a very small boat in the empty water',
          to: 'said-boat',
          score: { tell: 2 },
          fit: 'helps',
          why: 'One needn’t begin with words. Somebody who looks will ask about the boat.',
        },
      },
    },
    'said-safe': {
      phase: 'after',
      gist: 'Ms Park takes it seriously at once.',
      mood: 'unsure',
      lines: [
        {
          id: 'p1',
          by: 'park',
          text: 'Then that comes first. Sit, tell me the name, and I’ll start ringing.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'She has the receiver in her hand before Rowan’s bag is on the floor. She’s quite calm.',
          mood: 'relieved',
        },
      ],
      next: 'asked-plan',
    },
    'said-promise': {
      phase: 'after',
      gist: 'Ms Park says that nobody has to keep quiet about such a thing.',
      mood: 'unsure',
      lines: [
        { id: 'p1', by: 'park', text: 'No. Not if somebody might get hurt. That kind is made to be broken.' },
        { id: 'p2', by: 'park', text: 'You were trying to be kind. Thank you for telling me now.' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Rowan tells it to the map, from west to east. The sea takes it very well.',
          mood: 'relieved',
        },
      ],
      next: 'asked-plan',
    },
    'said-boat': {
      phase: 'after',
      gist: 'Ms Park asks who is in the boat.',
      mood: 'unsure',
      lines: [
        { id: 'p1', by: 'park', text: 'Who’s in it?' },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'Me. And there’s somebody else who needs help.' },
        {
          id: 'p2',
          by: 'park',
          text: 'Then we’ll get help to both. Start anywhere, I can row.',
          mood: 'relieved',
        },
      ],
      next: 'asked-plan',
    },
    'asks-mum': {
      phase: 'after',
      map: 'The upside-down lemon',
      gist: 'Mum sees that Rowan hasn’t noticed the upside-down lemon, and asks.',
      asks: 'rowan-mum',
      ask: 'How could Rowan begin?',
      room: 'kitchen-late',
      light: 'warm',
      app: 'none',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'In the kitchen it’s warm. Mum steps back, and waves her brush at the wall.',
        },
        { id: 'm1', by: 'rowan-mum', text: 'Well? You haven’t laughed yet.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'One strip is upside down, the whole of it. Rowan has been looking straight at it, and hasn’t seen a thing.',
        },
        { id: 'm2', by: 'rowan-mum', text: 'Right. The wall can wait. How is Rowan?' },
      ],
      choices: {
        stay: {
          text: '“Can you stay down from that ladder for a minute?”',
          to: 'said-stay',
          score: { tell: 2 },
          fit: 'helps',
          why: 'First make sure that somebody’s there. Then say it.',
        },
        phone: {
          text: 'Lay the phone on the pasting table, face up',
          to: 'said-phone',
          score: { tell: 2 },
          fit: 'helps',
          why: 'If saying it is too hard, it can be read.',
        },
        big: {
          text: '“I care about somebody, and it’s got too big.”',
          to: 'said-big',
          score: { tell: 2 },
          fit: 'helps',
          why: 'It says two things at once, and both are true.',
        },
      },
    },
    'said-stay': {
      phase: 'after',
      gist: 'Mum sits down and listens.',
      mood: 'unsure',
      lines: [
        { id: 'm1', by: 'rowan-mum', text: 'For an hour. For a week. What’s happened?' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'She sits on the bottom step, with paste on one eyebrow, and hears all of it. The paste dries.',
          mood: 'relieved',
        },
      ],
      next: 'asked-plan',
    },
    'said-phone': {
      phase: 'after',
      gist: 'Mum reads the messages once and takes over.',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Mum wipes her hands twice before she touches it. She reads it once.',
        },
        {
          id: 'm1',
          by: 'rowan-mum',
          text: 'Thank you for putting that in front of me. It was far too heavy for one.',
          mood: 'relieved',
        },
      ],
      next: 'asked-plan',
    },
    'said-big': {
      phase: 'after',
      gist: 'Mum says that too big means more people.',
      mood: 'unsure',
      lines: [
        { id: 'm1', by: 'rowan-mum', text: 'Then it needs more people. That’s all that “too big” means.' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Rowan tells it to the lemons, left to right. Mum doesn’t interrupt a single one.',
          mood: 'relieved',
        },
      ],
      next: 'asked-plan',
    },
    'asked-plan': {
      phase: 'after',
      map: 'First, the telephone',
      gist: 'An adult rings first. Adults got help to where it was needed.',
      ask: 'What could come next?',
      app: 'pebbler',
      mood: 'relieved',
      lines: [
        { id: 'o1', by: 'told', text: 'I’m taking it seriously, and I’m taking it from you. Both at once.' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Then {told} rings the emergency number, and sends the app a crisis report. Adults got help to where it was needed.',
        },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'I thought I’d be responsible.' },
        {
          id: 'o2',
          by: 'told',
          text: 'Not for what somebody else chooses. You told, and that was caring. What shall we do next?',
        },
      ],
      choices: {
        block: {
          text: 'Shut the door, now that an adult says it’s time',
          to: 'end-across',
          opens: 'block',
          score: { block: 2 },
          fit: 'helps',
          why: 'In this order: help first, then quiet.',
          when: 'open',
        },
        keep: {
          text: 'Save the words, with the account and the days',
          to: 'end-jetty',
          opens: 'save',
          score: { save: 2 },
          fit: 'helps',
          why: 'Whoever goes on helping has it in writing. Never a private picture.',
        },
        report: {
          text: 'Report what was asked for, and who was asked: a 15-year-old',
          to: 'end-door',
          opens: 'report',
          score: { report: 2 },
          fit: 'helps',
          why: 'Under 18, whatever the profile says. It’s read sooner then.',
        },
      },
    },
    'end-jetty': {
      phase: 'after',
      map: 'Open till six',
      gist: 'Ms Park’s door gets a sign, with the boat on it.',
      room: 'counsellor',
      light: 'day',
      app: 'none',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'By Monday there’s a sign on Ms Park’s door, in Rowan’s lettering: “The Jetty. Open till six. Then: the boat.”',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Under the boat stands the helpline, and under that, in red, the emergency number.',
        },
        { id: 'p1', by: 'park', text: 'Two people have tied up here since eight. And how is Rowan?' },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'Here. I’m here, and I’ve got maths.', mood: 'relieved' },
      ],
      end: {
        title: 'Open till six',
        image: 'A paper sign on a door, and under it a boat with a lamp.',
        door: 'asked',
      },
    },
    'end-door': {
      phase: 'after',
      map: 'Jude’s Door',
      gist: 'Jude tests the finished map and meets the door.',
      room: 'corridor',
      light: 'day',
      app: 'none',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Jude tests the finished map, from the Bay of Bags to the Jetty, without looking up. There’s a bang.',
        },
        { id: 'j1', by: 'jude', text: 'It’s STILL not on here. How is Rowan, by the way?' },
        {
          id: 'n2',
          by: 'narrator',
          text: '“Laughing,” says Rowan. It’s the first time for days. The door goes on the map, in capitals.',
          mood: 'happy',
        },
      ],
      end: {
        title: 'Jude’s Door',
        image: 'A door on a map, and in front of it, very small, two stars.',
        door: 'asked',
      },
    },
    'end-across': {
      phase: 'after',
      map: 'Eleven across',
      gist: 'Grandad comes himself, with the crossword and one question.',
      room: 'kitchen-day',
      light: 'day',
      app: 'none',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'On Saturday Grandad comes himself, on two buses, with the crossword under his coat. He knows. Rowan said he could.',
        },
        {
          id: 'g1',
          by: 'rowan-grandad',
          text: 'Eleven across: How is Rowan? I couldn’t do that one by telephone.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'There’s tea, and nobody is in a hurry. “Better with people in,” says Rowan.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'He counts the letters. They don’t fit. He writes them in anyway, round the edge.',
          mood: 'relieved',
        },
      ],
      end: {
        title: 'Eleven across',
        image: 'A crossword with one answer that goes right round the edge.',
        door: 'asked',
      },
    },
  },
  answers: {
    before: {
      pause: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Rowan leans back. From there the islands look like an egg that somebody has dropped.',
          },
        ],
        why: 'A second look is never rude. It’s how one finds whales.',
      },
      save: {
        lines: [{ id: 'n1', by: 'narrator', text: 'A name, a time, a few lines about a whale. It’s kept.' }],
        why: 'It may never be needed. Words and names can be kept, never a private picture.',
      },
      block: {
        lines: [
          { id: 'n1', by: 'narrator', text: 'Blocked. Nobody owes anybody a chat about whales.' },
          { id: 'n2', by: 'narrator', text: 'If it ever turns into more, there are people to tell.' },
        ],
        why: 'That’s allowed at any time, and needs no reason.',
        to: { told: 'request-new', untold: 'new-name' },
      },
      tell: {
        lines: [
          { id: 'n1', by: 'narrator', text: 'So far it’s a whale and a stranger. It’s told all the same.' },
        ],
        why: 'It doesn’t have to be serious yet. Somebody knows the name now.',
        to: 'told-first',
      },
      report: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'There’s not much to put on the form yet. It can be sent all the same.',
          },
        ],
        why: 'Forms are read by people. “I’m not sure” is allowed, and so is “I’m 15”.',
      },
    },
    pressure: {
      pause: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Rowan scrolls up, to where it was about a whale. It’s a long way up by now.',
          },
        ],
        why: 'Very close and very fast: that’s easier to see from one step back.',
      },
      save: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'The warm ones and the heavy ones, side by side, with their times.',
          },
        ],
        why: 'A request is words, too, so it counts. A picture is never kept.',
      },
      block: {
        lines: [
          { id: 'n1', by: 'narrator', text: 'Rowan blocks, and all at once it’s quiet. A good thing to do.' },
          {
            id: 'n2',
            by: 'narrator',
            text: 'Somebody else may know about it, too. Quiet is better with two in it.',
          },
        ],
        why: 'Nobody has to be somebody’s only one. It may be told as well.',
        to: { told: 'request-new', untold: 'new-name' },
      },
      tell: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Said aloud it’s smaller, and somehow clearer.' }],
        why: 'Told before it got any heavier. Liking somebody and telling go together.',
        to: 'told-soon',
      },
      report: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Rowan writes: it’s a lot, it doesn’t stop, and I’m 15.' }],
        why: 'Pressure is enough for a report. A person near by helps quicker, though.',
      },
    },
    threat: {
      pause: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Rowan breathes out, all the way. Nobody has to work this out alone.',
          },
        ],
        why: 'One breath first. Then to somebody with it, straight away.',
      },
      save: {
        lines: [
          { id: 'n1', by: 'narrator', text: 'It’s kept, words and name and time. That took ten seconds.' },
          { id: 'n2', by: 'narrator', text: 'Now to a person: an adult, who can ring the emergency number.' },
        ],
        why: 'Useful later. With a sentence like that, telling comes before everything else.',
      },
      block: {
        lines: [
          { id: 'n1', by: 'narrator', text: 'Blocked. That’s a good thing: Rowan needn’t read on.' },
          {
            id: 'n2',
            by: 'narrator',
            text: 'And somebody still needs to know now: an adult, who rings the emergency number.',
          },
        ],
        why: 'Shutting the door is fine. What was said goes to an adult as well, straight away.',
        to: 'shut-now',
      },
      tell: {
        lines: [{ id: 'n1', by: 'narrator', text: 'It’s said. From here on there are two of them for it.' }],
        why: 'First of all, tell. Everything else can wait, and can be done by two.',
        to: 'told-now',
      },
      report: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'The form has a box: “somebody may be in danger”. Rowan ticks it, and writes “15”.',
          },
          { id: 'n2', by: 'narrator', text: 'A form takes its time. Somebody near needs to know now.' },
        ],
        why: 'A crisis report is right. An adult and the emergency number are quicker.',
      },
    },
    after: {
      pause: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Rowan looks at it from above, like a map. The parts have names now.',
          },
        ],
        why: 'From up there it’s easier to see what was whose.',
      },
      save: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Kept, and put away. Rowan needn’t look at it again.' }],
        why: 'Words, name, times. Whoever helps can have it.',
      },
      block: {
        lines: [
          { id: 'n1', by: 'narrator', text: 'Blocked, gently. What was said is for an adult all the same.' },
        ],
        why: 'Help works just the same, with the door open or shut.',
      },
      tell: {
        lines: [{ id: 'n1', by: 'narrator', text: 'It’s out. It took less breath than keeping it in.' }],
        why: 'Being asked and then telling is telling, all of it.',
        to: 'asked-plan',
      },
      report: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Reported: what was asked, by which name, and that Rowan is 15.',
          },
        ],
        why: 'It was wrong to ask Rowan for that. A form is a good place to say so.',
      },
    },
  },
  again: {
    save: {
      lines: [{ id: 'n1', by: 'narrator', text: 'It’s kept. Once was enough.' }],
    },
    block: {
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'The door is shut already. A new name can be shut out just the same.',
        },
      ],
    },
    tell: {
      lines: [
        { id: 'n1', by: 'narrator', text: 'Somebody knows. A second person may know as well, and a third.' },
      ],
    },
    report: {
      lines: [{ id: 'n1', by: 'narrator', text: 'The report went off a while ago. It needn’t go twice.' }],
    },
  },
  tell: {
    people: {
      'rowan-mum': {
        kind: 'good',
        room: 'kitchen-late',
        light: 'warm',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Mum has a strip of wet lemons over one shoulder, like a very long scarf.',
          },
          {
            id: 'm1',
            by: 'rowan-mum',
            text: 'Take that end. Not the sticky one. They’re both sticky. Sorry.',
          },
        ],
        answer: [
          {
            id: 'n2',
            by: 'narrator',
            text: 'The strip slides to the floor and folds itself up. Mum lets it.',
          },
          { id: 'm2', by: 'rowan-mum', text: 'That’s only paper. Go on. I’ve got both hands free.' },
          {
            id: 'm3',
            by: 'rowan-mum',
            text: 'Thank you for coming to me with it. It’s not your fault, and now there are two of us.',
          },
        ],
      },
      park: {
        kind: 'good',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'On the Jetty there’s Ms Park, and there’s her printer. Something is crunching.',
          },
          { id: 'p1', by: 'park', text: 'One second. It’s eating a timetable, and I’ve got it by the tail.' },
        ],
        answer: [
          { id: 'n2', by: 'narrator', text: 'Something plastic clicks shut. Then it’s very quiet.' },
          { id: 'p2', by: 'park', text: 'It can have the timetable. I’m listening.' },
          {
            id: 'p3',
            by: 'park',
            text: 'My usual rule: if somebody could get hurt, I can’t keep it to myself. You’d hear first who I tell. It’s not your fault.',
          },
        ],
      },
      'rowan-grandad': {
        kind: 'clumsy',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'On the telephone Grandad always starts with the clue. He says that it saves time.',
          },
          { id: 'g1', by: 'rowan-grandad', text: '“Where boats tie up”, five letters, ends in Y.' },
        ],
        answer: [
          {
            id: 'g2',
            by: 'rowan-grandad',
            text: 'Who is this Marlo? I’ll write to them myself, tonight, in ink!',
          },
          { id: 'n2', by: 'narrator', text: 'A pencil snaps, right beside the receiver.' },
        ],
        then: [
          {
            id: 'h1',
            by: 'hero',
            as: 'aloud',
            text: 'Grandad. Please don’t write to anybody. Please listen.',
          },
          { id: 'n3', by: 'narrator', text: 'For the length of a long word it’s quiet.' },
          {
            id: 'g3',
            by: 'rowan-grandad',
            text: 'You’re right. I got a fright, and it came out as shouting. I’m sorry, Rowan.',
          },
          {
            id: 'g4',
            by: 'rowan-grandad',
            text: 'It’s not your fault, and you’ve got me. Say it once more, slowly. I’m sitting down.',
          },
        ],
      },
      jude: {
        kind: 'friend',
        scene: [
          { id: 'n1', by: 'narrator', text: 'Jude answers almost before the message has gone.' },
          { id: 'j1', by: 'jude', as: 'chat', text: 'if its about the door, the door started it' },
        ],
        answer: [
          { id: 'n2', by: 'narrator', text: 'The dots come, and stop, and come.' },
          { id: 'j2', by: 'jude', as: 'chat', text: 'ok. this needs somebody taller than us' },
          { id: 'j3', by: 'jude', as: 'chat', text: 'and its not your fault. not any of it' },
        ],
        then: [
          { id: 'j4', by: 'jude', as: 'chat', text: 'im coming. and then we go to somebody. you choose who' },
          {
            id: 'n3',
            by: 'narrator',
            text: 'Before long there’s Jude, out of breath, with one shoe untied, and doesn’t ask anything.',
          },
        ],
      },
      helpline: {
        kind: 'helpline',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'The helpline is in the corner of the map. Rowan lettered it, and drew the boat. Now it’s for real.',
          },
          {
            id: 'n2',
            by: 'narrator',
            text: 'The chat opens. Outside, a dustbin lorry reverses the whole way down the road, beeping.',
          },
        ],
        answer: [
          {
            id: 'p1',
            by: 'helpline',
            as: 'chat',
            text: 'Hello. You’re writing with a person. Any order is fine.',
          },
          {
            id: 'p2',
            by: 'helpline',
            as: 'chat',
            text: 'Thank you for writing. It isn’t your fault, and from here on it’s two of us.',
          },
          {
            id: 'p3',
            by: 'helpline',
            as: 'chat',
            text: 'If somebody may be in danger, I pass it on at once. Is there an adult near, to be with you?',
          },
        ],
      },
    },
    openers: {
      a: 'I’m worried about somebody online. I can’t sort it out alone.',
      b: 'There’s somebody online, and I don’t want to keep it to myself.',
      c: 'Can you listen first, and say something afterwards?',
    },
  },
  report: {
    about: 'Somebody is putting pressure on me',
    other: {
      a: 'Somebody is copying my drawings',
      aWhy: 'A map can be drawn again. Being pushed like that is what they should read first.',
      b: 'Somebody isn’t nice to me',
      bWhy: 'The tone was friendly enough. It’s about being asked, and pushed, and asked again.',
    },
  },
  debrief: {
    line: 'If someone says they’ll hurt themselves unless you do something, you are not responsible for what they choose. Telling an adult is the caring thing.',
    fault: 'It’s not Rowan’s fault. It still wouldn’t be if Rowan had said yes, or kept quiet for weeks.',
    power: 'Somebody told me something that I can’t keep to myself. Can you help?',
    questions: [
      'How is Rowan? Who could ask Rowan that tomorrow, and again next week?',
      'Why is telling the caring choice?',
      'What’s the difference between supporting someone and being controlled? Who can you tell at any hour?',
    ],
    endCard:
      'If somebody may be in danger: an adult or the emergency number first. Everything else comes afterwards.',
  },
  covers: [
    'S32',
    'S34',
    'S46',
    'S53',
    'S58',
    'S59',
    'S61',
    'S73',
    'S75',
    'S76',
    'S121',
    'S123',
    'S127',
    'S156',
  ],
  sources: [11, 30, 37, 50, 51, 101],
  review: 'draft',
});
