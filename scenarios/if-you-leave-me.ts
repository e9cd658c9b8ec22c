import { defineScenario } from '../src/scenario/define-scenario.ts';

export default defineScenario({
  id: 'if-you-leave-me',
  number: 'SC12',
  version: 1,
  title: 'If You Leave Me',
  ages: '14-17',
  pattern: 'K',
  harmless: false,
  minutes: 8,
  hero: 'ines',
  cast: ['ruth', 'carla', 'ines-mama', 'adeyemi', 'bell'],
  others: {
    max: { name: 'max', profile: 'mountain', says: 'in the year above her' },
    joss: { name: 'joss.b', profile: 'sneaker', says: 'a friend of Max’s' },
  },
  app: 'pebbler',
  room: 'teen-bedroom',
  light: 'evening',
  them: 'max',
  skills: ['notice', 'save', 'block', 'tell', 'report'],
  notice:
    'Inés gets messages from her ex-boyfriend. Messages like that can stay friendly, or turn into pressure. Nothing private is shown. You can pause, skip or leave at any time. You don’t need a reason.',
  summary: [
    'Inés is sixteen. On Fridays she and Ruth have eleven minutes of radio from the school’s broom cupboard.',
    'She has ended it with Max. He doesn’t accept it. He has her passwords, and he wants an answer every minute.',
    'He threatens to share a private picture if she doesn’t come back. He says that nobody will believe her, and his friends join in.',
    'Inés tells an adult, and is believed. They keep both sides of the chat, and ask about options first.',
    'They block him with a plan, because he goes to the same school. On Friday there’s music in the corridor.',
  ],
  start: 'sunday',
  beats: {
    // ── before: Sunday, ten to ten ──
    sunday: {
      phase: 'before',
      map: 'Ten to ten',
      gist: 'Inés is looking for a song for Friday’s show when Max, her ex, writes.',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Sunday, ten to ten at night. Inés needs one more song, two minutes forty long.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'On Fridays she and Ruth have eleven minutes on the school speakers. They go on air from the broom cupboard.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'The mop in there is called the Producer. So far it has liked everything.',
        },
        { id: 't1', by: 'them', text: 'the egg story on friday was so funny', trick: 'none' },
        {
          id: 'n4',
          by: 'narrator',
          text: 'Max. They were together for a year. Twelve days ago Inés ended it.',
        },
        { id: 't2', by: 'them', text: 'you up? can we talk', trick: 'none' },
        { id: 't3', by: 'them', text: 'i can see youre online', trick: 'snooping' },
      ],
      choices: {
        answer: {
          text: 'Type: hi. five minutes, then i need a song',
          to: 'answered',
          score: {},
          fit: 'mixed',
          why: 'Being friendly to an ex is fine. What counts is how he takes it when the five minutes end.',
        },
        later: {
          text: 'Type: not tonight max',
          to: 'not-tonight',
          score: { notice: 2 },
          fit: 'helps',
          why: 'A plain no, and a polite one. How somebody takes a no tells you a lot.',
        },
        ruth: {
          text: 'Leave it unread and ask Ruth if she has anything that short',
          to: 'unread',
          score: { notice: 1 },
          fit: 'mixed',
          why: 'She doesn’t owe anybody an answer tonight. What he makes of that is worth watching.',
        },
      },
    },
    answered: {
      phase: 'before',
      gist: 'They chat like before, until Inés says good night one minute early.',
      mood: 'happy',
      lines: [
        { id: 'h1', by: 'hero', text: 'hi. five minutes, then i need a song' },
        {
          id: 't1',
          by: 'them',
          text: 'the one from the lake! when the duck took your sandwich',
          trick: 'none',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'They talk about the duck. For four minutes it’s easy, the way it used to be.',
        },
        { id: 'h2', by: 'hero', text: 'ok, back to work. night max' },
        { id: 't2', by: 'them', text: 'you said five. that was four', trick: 'pushing', mood: 'unsure' },
        { id: 'n2', by: 'narrator', text: 'It’s a joke. She waits for the rest of the joke. There is none.' },
      ],
      next: 'song',
    },
    'not-tonight': {
      phase: 'before',
      gist: 'Max says OK, and then he writes all the same.',
      mood: 'calm',
      lines: [
        { id: 'h1', by: 'hero', text: 'not tonight max' },
        { id: 't1', by: 'them', text: 'ok', trick: 'none' },
        { id: 'n1', by: 'narrator', text: 'That was easy. She finds a song of two minutes thirty-eight.' },
        { id: 't2', by: 'them', text: 'why not tonight', trick: 'pushing', mood: 'unsure' },
        { id: 't3', by: 'them', text: 'inés', trick: 'pushing' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Eight more come while she brushes her teeth. When they were together, three minutes of quiet meant trouble.',
        },
      ],
      next: 'song',
    },
    unread: {
      phase: 'before',
      gist: 'Inés talks songs with Ruth, and in the morning there are thirty-one messages from Max.',
      mood: 'happy',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Ruth sends seven songs. In six of them somebody whistles.' },
        { id: 'r1', by: 'ruth', as: 'chat', text: 'whistling is underrated. fight me' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'In the morning there are thirty-one messages from Max. The first ones are sweet.',
          mood: 'unsure',
        },
        { id: 't1', by: 'them', text: 'so you were awake for ruth', trick: 'snooping' },
        {
          id: 'n3',
          by: 'narrator',
          text: 'She reads all of them before she’s out of bed. A year of habit is hard to switch off.',
        },
      ],
      next: 'song',
    },
    // ── pressure: the song ──
    song: {
      phase: 'pressure',
      map: 'Three minutes fifty',
      gist: 'With Inés’s password, Max has put the song “If You Leave Me” on Friday’s list.',
      room: 'corridor',
      light: 'day',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Monday, first break. In the cupboard off the corridor Ruth opens Friday’s list, and stops chewing.',
        },
        { id: 'r1', by: 'ruth', text: 'Since when have we got a song called “If You Leave Me”?' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Three minutes fifty. Added at fourteen minutes past two in the night. From Inés’s own account.',
        },
        {
          id: 'h1',
          by: 'hero',
          as: 'aloud',
          text: 'That’s Max. He’s got my passwords. He wanted all of them, because people in love don’t lock doors.',
        },
        { id: 't1', by: 'them', text: 'did you find it. thats how i feel', trick: 'guilt' },
        { id: 'n3', by: 'narrator', text: 'It’s a lovely song. That’s the annoying thing about it.' },
      ],
      choices: {
        leave: {
          text: 'Leave it in. It’s only a song',
          to: 'left-in',
          score: {},
          fit: 'mixed',
          why: 'Letting it go seems kind. It isn’t about the song, though. It’s about who has the key.',
        },
        carla: {
          text: 'Ask Carla at the café whether that’s sweet or something else',
          to: 'told-early',
          opens: { tell: 'carla' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'It doesn’t have to be bad before it may be told. An odd feeling is enough.',
        },
        write: {
          text: 'Type: please stay out of my account',
          to: 'wrote-him',
          score: { notice: 1 },
          fit: 'mixed',
          why: 'Asking is fair. A key can be changed without asking, too.',
        },
        keys: {
          text: 'Sit down behind the mop and change every password',
          to: 'new-keys',
          score: { notice: 2 },
          fit: 'helps',
          why: 'Her accounts, her keys. She has to ask nobody for that.',
        },
      },
    },
    'left-in': {
      phase: 'pressure',
      gist: 'By Tuesday half of Friday’s list is Max’s.',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'On Tuesday there are three more of his songs in the list. The egg story is down to forty seconds.',
        },
        { id: 'r1', by: 'ruth', text: 'This isn’t our show. It’s his, with us saying the time in between.' },
        { id: 't1', by: 'them', text: 'i made it better for you', trick: 'pushing' },
      ],
      next: 'not-over',
    },
    'wrote-him': {
      phase: 'pressure',
      gist: 'Inés asks him to stay out of her account, and he quotes her.',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', text: 'please stay out of my account' },
        { id: 't1', by: 'them', text: '“whats mine is yours”. you said that', trick: 'guilt' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'She did say it, once, in March. It was about a portion of chips.',
        },
        { id: 'r1', by: 'ruth', text: 'Chips. Not your whole phone. Chips.' },
      ],
      next: 'not-over',
    },
    'new-keys': {
      phase: 'pressure',
      gist: 'Inés changes her passwords, and Max notices within four minutes.',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Nine accounts, nine new passwords. Ruth turns to the wall and hums, so as not to see.',
        },
        { id: 't1', by: 'them', text: 'why cant i get in', trick: 'snooping', mood: 'unsure' },
        { id: 't2', by: 'them', text: 'what are you hiding', trick: 'guilt' },
        { id: 'n2', by: 'narrator', text: 'It took him four minutes. She hadn’t known how often he looks.' },
      ],
      next: 'not-over',
    },
    'not-over': {
      phase: 'pressure',
      gist: 'Max waits outside maths with crisps, and says that they have not broken up.',
      room: 'corridor',
      light: 'day',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Tuesday. Max is waiting outside maths with a bag of her favourite crisps. He’s smiling. He looks tired.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'She says no, thank you. He puts the bag in her hood and walks off.',
        },
        { id: 't1', by: 'them', text: 'we havent broken up. i never said yes to it', trick: 'pushing' },
        { id: 'r1', by: 'ruth', text: 'It’s a break-up, not a vote. And you’ve got crisps in your hood.' },
      ],
      next: 'threat',
    },
    // ── threat: Wednesday night ──
    threat: {
      phase: 'threat',
      map: '“Or else”',
      gist: 'Max threatens to share a private picture if Inés doesn’t come back.',
      room: 'teen-bedroom',
      light: 'evening',
      mood: 'worried',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Wednesday night. Through the wall Mamá’s sewing machine runs, stops, and runs.',
        },
        { id: 'h1', by: 'hero', text: 'no more crisps please. its over max. i mean it' },
        { id: 'x1', by: 'them', tile: 'threat', trick: 'threat' },
        { id: 't1', by: 'them', text: 'so come back. then its fine', trick: 'pushing' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Last summer there was a picture, meant for one person. It isn’t shown here. Trusting him wasn’t a mistake.',
        },
        { id: 'n3', by: 'narrator', text: 'Next door Mamá has a few words with a zip. The zip loses.' },
      ],
      choices: {
        mama: {
          text: 'Go next door and ask Mamá to stop the machine',
          to: 'told-threat',
          opens: { tell: 'ines-mama' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'She went before she had the right words. There are no right words for it.',
        },
        stall: {
          text: 'Type: i need till saturday to think',
          to: 'stalled',
          score: {},
          fit: 'risky',
          flag: 'engage',
          why: 'Playing for time makes sense. It also shows him that it works. She can stop answering here.',
        },
        drawer: {
          text: 'Put the phone in with the socks and not answer',
          to: 'drawer',
          score: { notice: 2 },
          fit: 'helps',
          why: 'Not answering is an answer that he can’t use.',
        },
        swore: {
          text: 'Type: you said you deleted it. you swore on your dog',
          to: 'argued',
          score: {},
          fit: 'risky',
          flag: 'engage',
          why: 'She’s right, every word. He only needs her to keep writing.',
        },
      },
    },
    stalled: {
      phase: 'threat',
      gist: 'Inés asks for time, and is told to keep it quiet.',
      mood: 'worried',
      lines: [
        { id: 'h1', by: 'hero', text: 'i need till saturday to think' },
        { id: 't1', by: 'them', text: 'fine. but this stays with us', trick: 'secret' },
        { id: 'n1', by: 'narrator', text: 'So now it has a date, like the dentist.' },
        { id: 't2', by: 'them', text: 'nobody would believe you anyway', trick: 'scare' },
        {
          id: 'h2',
          by: 'hero',
          as: 'thought',
          text: 'He’s already thinking about who I could tell. Then there must be somebody.',
        },
      ],
      next: 'joss',
    },
    drawer: {
      phase: 'threat',
      gist: 'Inés doesn’t answer, and sees the message for what it is.',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'It lights up once more, in among the socks. She reads it through a hole in one.',
        },
        { id: 't1', by: 'them', text: 'nobody will believe you. just saying', trick: 'scare' },
        {
          id: 'h1',
          by: 'hero',
          as: 'thought',
          text: '“Come back or else.” You don’t say that to somebody you love. You say it to something you own.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'She shuts the drawer. The sewing machine is still there, on the other side of the wall.',
        },
      ],
      next: 'joss',
    },
    argued: {
      phase: 'threat',
      gist: 'Inés argues, and he only turns it round.',
      mood: 'worried',
      lines: [
        { id: 'h1', by: 'hero', text: 'you said you deleted it. you swore on your dog' },
        { id: 't1', by: 'them', text: 'and you said forever', trick: 'guilt' },
        { id: 'n1', by: 'narrator', text: 'She types five answers and deletes five. All of them are right.' },
        { id: 't2', by: 'them', text: 'nobody believes you over me', trick: 'scare' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Mamá knocks on the wall: two short, one long. It means good night, and soup tomorrow.',
        },
      ],
      next: 'joss',
    },
    joss: {
      phase: 'threat',
      map: 'Joss from the long table',
      gist: 'At lunch one of Max’s friends asks Inés to go back to him, so that there’s peace.',
      room: 'canteen',
      light: 'day',
      them: 'joss',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Thursday lunch. Joss, from Max’s long table, has never written to her before.',
        },
        { id: 't1', by: 'them', text: 'hi. sorry if this is weird', trick: 'none' },
        { id: 't2', by: 'them', text: 'hes in a really bad way. hes skipping training', trick: 'guilt' },
        { id: 't3', by: 'them', text: 'cant you just go back for a bit. till its calmer', trick: 'pushing' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Three heads at the long table look over. One nods, quite kindly. They only know what Max has told them.',
        },
        { id: 'r1', by: 'ruth', text: 'You’ve stirred that soup for four minutes. It’s dizzy.' },
      ],
      choices: {
        ruth: {
          text: 'Slide the tray closer and tell Ruth what Wednesday was',
          to: 'told-threat',
          opens: { tell: 'ruth' },
          score: { tell: 1 },
          fit: 'helps',
          why: 'Ruth can’t make it stop. She can walk with her to somebody who can.',
        },
        back: {
          text: 'Type: ok. ten minutes, saturday, at the lake',
          to: 'two-weeks',
          score: {},
          fit: 'risky',
          flag: 'comply',
          why: 'Peace sounds good to anyone. Giving in gives him more power. She can still stop and tell.',
        },
        ask: {
          text: 'Type: ask him what he sent me last night',
          to: 'asked-joss',
          score: {},
          fit: 'mixed',
          flag: 'engage',
          why: 'Joss may be decent. Joss also sits next to Max, and carries everything back.',
        },
        soup: {
          text: 'Turn the phone over and eat the soup',
          to: 'soup',
          score: { notice: 2 },
          fit: 'helps',
          why: 'Three nice people asking is still pressure. It needs no reply, not even a nice one.',
        },
      },
      answers: {
        block: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'She blocks Joss. Then, while she’s there, she blocks Max. At the long table four heads go together.',
            },
          ],
          why: 'She may block both. They share a building, so next comes somebody who makes a plan with her.',
          to: 'blocked-late',
        },
      },
    },
    'asked-joss': {
      phase: 'threat',
      gist: 'Joss has asked Max, and comes back with Max’s version.',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', text: 'ask him what he sent me last night' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'At the long table Joss leans over, asks, and listens. It takes half a minute.',
        },
        { id: 't1', by: 'them', text: 'he says you make stuff up', trick: 'scare' },
        { id: 't2', by: 'them', text: 'dont shoot the messenger ok', trick: 'none' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Ruth puts half her biscuit on Inés’s tray. Ruth never shares biscuits.',
        },
      ],
      next: 'lockers',
    },
    soup: {
      phase: 'threat',
      gist: 'Inés doesn’t answer Joss, and eats.',
      mood: 'calm',
      lines: [
        { id: 'n1', by: 'narrator', text: 'The soup is green and has no opinion. It’s a relief.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Under the table Ruth puts her foot on Inés’s foot. That’s all she does.',
        },
        { id: 'h1', by: 'hero', as: 'thought', text: 'Nobody at that table has asked what I want.' },
      ],
      next: 'lockers',
    },
    lockers: {
      phase: 'threat',
      map: 'Room 4',
      gist: 'After school Inés sees Max at the lockers, and the door of room 4 is open.',
      room: 'corridor',
      light: 'day',
      them: 'max',
      mood: 'worried',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Ten past three. The corridor smells of wet coats. Max is by the lockers, making people laugh.',
        },
        {
          id: 'h1',
          by: 'hero',
          as: 'thought',
          text: 'I could go over. I could say it out loud, right in front of everybody.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Behind her is room 4. On the door: “You don’t have to prove it here. You only have to say it. A. Adeyemi.”',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'The door is open by the width of a hand. Somebody in there is humming an accordion tune.',
        },
      ],
      choices: {
        save: {
          text: 'Sit down on the stairs and keep what he wrote',
          to: 'saved',
          opens: 'save',
          score: { save: 2 },
          fit: 'helps',
          why: 'His words are evidence, and so is her no. Words only, never a private picture.',
        },
        over: {
          text: 'Walk over and say: delete it, now',
          to: 'confronted',
          score: {},
          fit: 'risky',
          flag: 'engage',
          why: 'She has every right to be angry. With an adult beside her, it gets her further.',
        },
        room4: {
          text: 'Push the door of room 4 open a bit more',
          to: 'told-threat',
          opens: { tell: 'adeyemi' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'Tell first. With somebody from school, the next steps are safer when an adult knows.',
        },
      },
    },
    saved: {
      phase: 'threat',
      gist: 'Inés keeps both sides of the chat and sees her own no in it.',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'It’s all words: his and hers, with names and times. There’s no picture in it.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'She counts her own. “No more crisps.” “It’s over.” “I mean it.” That’s a lot of no for somebody who can’t hear.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'The accordion tune has stopped. Room 4 has gone home. There’s a show tomorrow, at twenty to one.',
        },
      ],
      next: 'asks-adeyemi',
    },
    confronted: {
      phase: 'threat',
      gist: 'Inés confronts Max in front of everybody, and he plays surprised.',
      mood: 'worried',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'Delete it. Now.' },
        { id: 'n1', by: 'narrator', text: 'Max looks round at the others, with big eyes. “Delete what?”' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'He’s good at it. Somebody giggles. Only Joss looks at the floor.',
        },
        {
          id: 'h2',
          by: 'hero',
          as: 'thought',
          text: 'It was true, and it was loud. Now thirty people have a version of it, and none has mine.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'Ruth has her by the sleeve. “Come on. Show tomorrow. I’ll walk you to the bus.”',
        },
      ],
      next: 'asks-adeyemi',
    },
    'two-weeks': {
      phase: 'threat',
      map: 'Two weeks, not shown',
      gist: 'Off screen Inés went back to Max for two weeks. It isn’t her fault, and help works just the same.',
      room: 'teen-bedroom',
      light: 'evening',
      them: 'max',
      late: true,
      mood: 'worried',
      lines: [
        { id: 'h1', by: 'hero', text: 'ok. ten minutes, saturday, at the lake' },
        { id: 'n1', by: 'narrator', text: 'The story skips two weeks here. They aren’t shown.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'She’d meant ten minutes. He’d said that it would be fine then. So she was back with him, and it wasn’t.',
        },
        { id: 't1', by: 'them', text: 'no show on friday. i want you here', trick: 'pulling-away' },
        { id: 'n3', by: 'narrator', text: 'It isn’t her fault. He’d made all the other doors look shut.' },
        { id: 'n4', by: 'narrator', text: 'She can stop today. Help works exactly as it did two weeks ago.' },
      ],
      choices: {
        carla: {
          text: 'Go to the café, to Carla, and not as a customer',
          to: 'late-turn',
          opens: { tell: 'carla' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'She didn’t wait until it was over. It counts in full, today as well.',
        },
        exams: {
          text: 'Hold out and be nice until the exams are over',
          to: 'asks-mama',
          score: {},
          fit: 'mixed',
          flag: 'secret',
          why: 'It sounds like a plan. It’s a long time to hold her breath, and nobody has to.',
        },
      },
      answers: {
        block: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'Blocked. For the first time in two weeks the phone has nothing to say.',
            },
          ],
          why: 'She may shut that door at any time. For the corridor she needs somebody beside her.',
          to: 'asks-mama',
        },
        tell: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'She’d thought it would be harder the second time round. It’s the same length as the first.',
            },
          ],
          why: 'Two weeks or two days: telling counts in full.',
          to: 'late-turn',
        },
      },
    },
    // ── blocked, and nobody knows yet ──
    'blocked-early': {
      phase: 'after',
      gist: 'Max is blocked, and the phone is quiet.',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'The phone is quiet. By the second evening she only looks at it four times an hour.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'A block works on a phone. It doesn’t work on a staircase, and they share four of those.',
        },
      ],
      next: 'cupboard',
      answers: {
        tell: {
          lines: [
            { id: 'n1', by: 'narrator', text: 'Blocked first, told second. In that order it’s told, too.' },
          ],
          why: 'The block keeps the phone quiet. Somebody who knows helps with the stairs.',
          to: 'told-early',
        },
      },
    },
    'blocked-late': {
      phase: 'after',
      gist: 'Max is blocked. They still go to the same school.',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'The name goes grey. It’s the quietest that her evening has been since March.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Then she thinks of school: four staircases, one corridor, and him in all of them.',
        },
      ],
      next: 'cupboard',
      answers: {
        tell: {
          lines: [{ id: 'n1', by: 'narrator', text: 'Saying it takes less breath than she thought.' }],
          why: 'Blocked and told. Now somebody can make the plan with her.',
          to: 'told-threat',
        },
      },
    },
    cupboard: {
      phase: 'after',
      map: 'By the broom cupboard',
      gist: 'At school Max is waiting by the broom cupboard, and makes his threat aloud.',
      room: 'corridor',
      light: 'day',
      app: 'none',
      mood: 'worried',
      lines: [
        {
          id: 'n0',
          by: 'narrator',
          text: 'By Friday three people from Max’s long table have asked her to go back to him. “Just for a bit.”',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Friday, just before the show. Max is standing by the broom cupboard with his hands in his pockets.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'He says it quietly, like a weather report. Come back, or everyone sees. And who would believe her?',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'She knows what he means. A picture from the summer, meant for one person. Trusting him wasn’t a mistake.',
        },
        {
          id: 'n4',
          by: 'narrator',
          text: 'Then the bell goes, and the corridor fills with people. In room 4 somebody is humming.',
        },
      ],
      choices: {
        long: {
          text: 'Take the long way round, past the gym, and go on air',
          to: 'long-way',
          score: {},
          fit: 'mixed',
          flag: 'secret',
          why: 'Keeping away from him is sensible. Doing it alone every day wears anybody out.',
        },
        room4: {
          text: 'Go to where the humming is',
          to: 'told-threat',
          opens: { tell: 'adeyemi' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'The staff member for just this is ten steps away. It isn’t her job to prove anything.',
        },
        ruth: {
          text: 'Pull Ruth in behind the mop and shut the door',
          to: 'fears',
          opens: { tell: 'ruth' },
          score: { tell: 1 },
          fit: 'helps',
          why: 'Ruth can’t fix it. She won’t let her go alone to somebody who can.',
        },
      },
      answers: {
        tell: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'The corridor is as loud as ever. It sounds different with somebody in it who knows.',
            },
          ],
          why: 'He counted on her being alone with it. She isn’t.',
          to: 'told-threat',
        },
      },
    },
    'long-way': {
      phase: 'after',
      gist: 'Inés goes the long way round and gets to the show out of breath.',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Past the gym, the bins and the bike shed. Four hundred and twelve steps instead of thirty.',
        },
        { id: 'r1', by: 'ruth', text: 'You’re late. You’re never late. There’s a leaf on you.' },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'I took the scenic route.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Ruth looks at the leaf, and at Inés. Then the red light comes on.',
        },
      ],
      next: { told: 'told-threat', untold: 'asks-adeyemi' },
    },
    // ── somebody asks ──
    'asks-adeyemi': {
      phase: 'after',
      map: 'Eleven minutes of nothing',
      gist: 'Inés can’t say a word on air, and Mr Adeyemi comes and asks.',
      asks: 'adeyemi',
      room: 'corridor',
      light: 'day',
      app: 'none',
      mood: 'worried',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Friday, twenty to one. The red light is on. Inés opens her mouth, and nothing comes out.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'The whole school listens to a broom cupboard. You can hear the pipes.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'Then there’s a knock. Mr Adeyemi, from room 4, with a sandwich in his hand.',
        },
        {
          id: 'a1',
          by: 'adeyemi',
          text: 'No egg, no weather, and not my accordion, which I’ve asked for since September.',
        },
        {
          id: 'a2',
          by: 'adeyemi',
          text: 'I’m not here about the music. You look as if you’re holding something heavy. What is it, Inés?',
        },
      ],
      choices: {
        max: {
          text: '“It’s Max. I’ve ended it, and he won’t let it end.”',
          to: 'said-max',
          score: { tell: 2 },
          fit: 'helps',
          why: 'It’s the whole story in one line. The details can wait until she sits down.',
        },
        who: {
          text: '“If I tell you, who else gets to know?”',
          to: 'said-who',
          score: { tell: 2 },
          fit: 'helps',
          why: 'A fair question to ask first. A good adult has an honest answer to it.',
        },
        picture: {
          text: '“He’s got a picture, and he’s using it.”',
          to: 'said-picture',
          score: { tell: 2 },
          fit: 'helps',
          why: 'The hardest bit first. From there it only gets lighter.',
        },
      },
      answers: {
        tell: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'Somewhere a class is wondering if the speakers are broken. Let them wonder.',
            },
          ],
          why: 'Somebody asked, and she answered. That’s telling, in full.',
          to: 'asked-turn',
        },
      },
    },
    'said-max': {
      phase: 'after',
      gist: 'Mr Adeyemi believes her and moves the talk to room 4.',
      mood: 'worried',
      lines: [
        { id: 'a1', by: 'adeyemi', text: 'Then he doesn’t get a say in that. Thank you for telling me.' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'He gives his sandwich to Ruth, to hold. Ruth holds it like a candle.',
        },
        {
          id: 'a2',
          by: 'adeyemi',
          text: 'Room 4 has a kettle and a door that shuts. Tell me as much as you want, in any order.',
        },
      ],
      next: 'asked-turn',
    },
    'said-who': {
      phase: 'after',
      gist: 'Mr Adeyemi says honestly who would have to know.',
      mood: 'unsure',
      lines: [
        {
          id: 'a1',
          by: 'adeyemi',
          text: 'I can’t keep it to myself if you’re not safe. I’d only tell people who can help. You’d hear it first.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'It isn’t the answer she wanted. It’s better than a promise. She can stand on it.',
        },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'OK. Then I’ll start with the song.' },
      ],
      next: 'asked-turn',
    },
    'said-picture': {
      phase: 'after',
      gist: 'Mr Adeyemi sits down on a bucket and says that nobody has to see it.',
      mood: 'worried',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Mr Adeyemi turns a bucket over and sits down on it, so that the door is free.',
        },
        {
          id: 'a1',
          by: 'adeyemi',
          text: 'I don’t need to see it. Nobody here does. You trusted somebody, and he’s using that. That’s his doing.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'The mop slides down the wall, very slowly, and lies there. It’s the first time that the Producer has reacted.',
        },
      ],
      next: 'asked-turn',
    },
    'asks-mama': {
      phase: 'after',
      map: 'Nineteen times in one hem',
      gist: 'Inés stands on a chair in a wedding dress for Mamá, and Mamá asks what is wrong.',
      asks: 'ines-mama',
      room: 'kitchen-day',
      light: 'evening',
      app: 'none',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Inés is standing on a kitchen chair, in somebody else’s wedding dress. Mamá is pinning the hem.',
        },
        { id: 'n2', by: 'narrator', text: 'Her eyes keep going to the phone on the fridge, lit or not lit.' },
        { id: 'm1', by: 'ines-mama', text: 'You’ve looked at that thing nineteen times. In one hem.' },
        {
          id: 'n3',
          by: 'narrator',
          text: 'She takes the pins out of her mouth, one by one, and lays them in a row.',
        },
        {
          id: 'm2',
          by: 'ines-mama',
          text: 'And you don’t hum any more. You hum when you sleep, even. What’s going on, mi amor?',
        },
      ],
      choices: {
        back: {
          text: '“I went back to Max, and I don’t want to be there.”',
          to: 'said-back',
          score: { tell: 2 },
          fit: 'helps',
          why: 'She said what she wants. That’s a good place for a talk to begin.',
        },
        ashamed: {
          text: '“I need help, and I’m scared you’ll be ashamed of me.”',
          to: 'said-ashamed',
          score: { tell: 2 },
          fit: 'helps',
          why: 'Saying the fear first takes away half of it.',
        },
        wall: {
          text: '“Can I say it to the wall, and you keep pinning?”',
          to: 'said-wall',
          score: { tell: 2 },
          fit: 'helps',
          why: 'She needn’t look at anybody to tell it. Saying how she needs it is fine.',
        },
      },
      answers: {
        tell: {
          lines: [{ id: 'n1', by: 'narrator', text: 'The hem isn’t straight tonight. The bride will live.' }],
          why: 'Somebody asked, and she answered. That’s telling, in full.',
          to: 'asked-turn',
        },
      },
    },
    'said-back': {
      phase: 'after',
      gist: 'Mamá hears that Inés doesn’t want to be there, and that is enough for her.',
      mood: 'worried',
      lines: [
        { id: 'm1', by: 'ines-mama', text: 'Then you don’t have to be there. We start from that.' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'She reaches up and helps her down from the chair, dress and all. Six metres of satin come too.',
        },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'There’s more. There’s a picture.' },
        { id: 'm2', by: 'ines-mama', text: 'And there’s me. Go on.' },
      ],
      next: 'asked-turn',
    },
    'said-ashamed': {
      phase: 'after',
      gist: 'Mamá isn’t ashamed, and says so with the pins in a row.',
      mood: 'worried',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Mamá looks at her row of pins for a long moment.' },
        {
          id: 'm1',
          by: 'ines-mama',
          text: 'Of you? I carry your school photo in my tape-measure tin. Everybody at the market has seen it.',
        },
        { id: 'm2', by: 'ines-mama', text: 'Whoever did something to you, he can be ashamed. You tell me.' },
      ],
      next: 'asked-turn',
    },
    'said-wall': {
      phase: 'after',
      gist: 'Inés tells it to the wall, and the pins stop halfway round.',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'So she tells it to the wall, and to the calendar with the tractors. Pin by pin, the hem goes on.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'At the word “picture” the pins stop. A hand takes hold of her ankle, and stays there.',
        },
        { id: 'm1', by: 'ines-mama', text: 'I’ve got you. Say the rest. I won’t interrupt.' },
      ],
      next: 'asked-turn',
    },
    'asked-turn': {
      phase: 'after',
      map: 'All the fears at once',
      gist: 'Inés says all her fears at once and gets answers, one at a time.',
      app: 'pebbler',
      them: 'max',
      mood: 'worried',
      lines: [
        {
          id: 'h1',
          by: 'hero',
          as: 'aloud',
          text: 'Will they suspend me? Will it be all over school? Did I break the law?',
        },
        {
          id: 'k1',
          by: 'told',
          text: 'One at a time. The one who threatens is the one breaking the law. That’s who the helpers look at.',
        },
        {
          id: 'k2',
          by: 'told',
          text: 'We can ask about options before anybody gives a name. And proving it isn’t your job.',
        },
        {
          id: 'k3',
          by: 'told',
          text: 'You can’t control a picture once it’s sent. And there are real tools and people who get pictures taken down.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'She breathes out. It’s been in there for days, or longer.',
          mood: 'unsure',
        },
      ],
      choices: {
        report: {
          text: 'Report it together, with 16 in the box for age',
          to: 'end-hum',
          opens: 'report',
          score: { report: 2 },
          fit: 'helps',
          why: 'School, app, national service. It’s fine to ask what happens first.',
        },
        save: {
          text: 'Keep both sides of the chat, hers as well as his',
          to: 'end-string',
          opens: 'save',
          score: { save: 2 },
          fit: 'helps',
          why: 'Both sides tell it better than memory does. Words only, never a private picture.',
        },
        block: {
          text: 'Make a plan for Monday, and then block him',
          to: 'end-monday',
          opens: 'block',
          score: { block: 2 },
          fit: 'helps',
          why: 'They share a building. So first who walks with her, and then the block.',
          when: 'open',
        },
      },
    },
    // ── told before there was a threat ──
    'told-early': {
      phase: 'after',
      map: 'Nothing has happened yet',
      gist: 'Inés has told somebody before anything bad happened.',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Nothing terrible has happened. That’s what made it so hard to say.',
        },
        {
          id: 'k1',
          by: 'told',
          text: 'It doesn’t have to be terrible. You said it’s over, and he acts as if you hadn’t. That counts.',
        },
        {
          id: 'k2',
          by: 'told',
          text: 'Wanting all your passwords, counting the minutes: that’s control. It only looks like love from close up.',
        },
        { id: 'n2', by: 'narrator', text: 'She’d thought that somebody would laugh. Nobody has laughed.' },
      ],
      choices: {
        line: {
          text: 'Say: I’d like to tell him one last time, properly',
          to: 'one-line',
          score: {},
          fit: 'mixed',
          why: 'One clear line, with somebody who knows, is fine. It doesn’t need an answer.',
        },
        wait: {
          text: 'Say: let’s wait. He’ll get over it by himself',
          to: 'wait',
          score: {},
          fit: 'mixed',
          why: 'He may. It’s easier to wait when somebody is waiting with her.',
        },
        keys: {
          text: 'Change every password he has ever had, one by one',
          to: 'keys-now',
          score: { notice: 2 },
          fit: 'helps',
          why: 'All of them, and sign out everywhere. What’s hers has her key on it now.',
        },
      },
    },
    'one-line': {
      phase: 'after',
      gist: 'They find one clear sentence, and Inés says it to Max once.',
      mood: 'unsure',
      lines: [
        { id: 'n1', by: 'narrator', text: 'It takes them nine drafts. The last one has eleven words.' },
        {
          id: 'h1',
          by: 'hero',
          as: 'aloud',
          text: '“It’s over. Please don’t write, and don’t wait for me anywhere.”',
        },
        {
          id: 'k1',
          by: 'told',
          text: 'Good. That’s clear enough for anybody. You don’t have to explain it twice.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'She tells him on Tuesday at the gates, with Ruth beside her, eating loudly. He hears it. He just doesn’t nod.',
        },
      ],
      next: 'comes',
    },
    wait: {
      phase: 'after',
      gist: 'They wait, and agree on what Inés does if it gets worse.',
      mood: 'calm',
      lines: [
        {
          id: 'k1',
          by: 'told',
          text: 'All right, we wait. But not just like that. What would make you call me at once?',
        },
        {
          id: 'h1',
          by: 'hero',
          as: 'aloud',
          text: 'If he turns up somewhere. Or if there’s an “or else” in it.',
        },
        { id: 'n1', by: 'narrator', text: 'They settle it like two people who sell horses.' },
      ],
      next: 'comes',
    },
    'keys-now': {
      phase: 'after',
      gist: 'Inés changes every password, and what is hers is hers again.',
      mood: 'happy',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'It takes a whole evening. Some of the accounts she’d forgotten. One is for a virtual hamster, last fed in year six.',
        },
        { id: 'k1', by: 'told', text: 'Sign out everywhere. Yes, the hamster too.' },
        { id: 'n2', by: 'narrator', text: 'By bedtime everything with her name on it is hers again.' },
      ],
      next: 'comes',
    },
    comes: {
      phase: 'after',
      gist: 'Max makes his threat at the lockers, and somebody already knows whom to ask.',
      room: 'corridor',
      light: 'day',
      app: 'none',
      mood: 'worried',
      lines: [
        {
          id: 'n0',
          by: 'narrator',
          text: 'Wednesday lunch. Joss, a friend of Max’s, asks if she couldn’t go back to him for a bit.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'After the last lesson Max is at the lockers. He says it quietly. Come back, or everyone sees.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'A picture from the summer, meant for him alone. She had trusted him. That wasn’t a mistake.',
        },
        { id: 'n3', by: 'narrator', text: '“And who’d believe you?” says Max, nearly friendly.' },
        { id: 'h1', by: 'hero', as: 'thought', text: 'I know one person already.' },
        {
          id: 'n4',
          by: 'narrator',
          text: 'She doesn’t answer. She walks. Her hand has found the phone before she’s round the corner.',
          mood: 'unsure',
        },
        {
          id: 'k1',
          by: 'told',
          text: 'I’m glad you called. I believe you. He’s done this, you haven’t. Don’t go back, and don’t argue.',
        },
      ],
      next: 'fears',
    },
    // ── told after the threat ──
    'told-threat': {
      phase: 'after',
      gist: 'Inés has told somebody, and is believed.',
      app: 'none',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'It comes out in the wrong order. The worst bit is first, and the beginning comes last.',
        },
        {
          id: 'k1',
          by: 'told',
          text: 'You trusted somebody. He’s made a weapon out of that. That’s his doing, all of it.',
        },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'And if nobody believes me?' },
        { id: 'k2', by: 'told', text: 'I do. So the “nobody” is wrong already.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'They agree on three things. She doesn’t answer, she doesn’t go back, and room 4 gets all her questions.',
        },
      ],
      next: 'fears',
    },
    fears: {
      phase: 'after',
      map: 'The list on the back',
      gist: 'In room 4 Inés has a list of her fears, and may ask about each.',
      room: 'counsellor',
      light: 'day',
      app: 'none',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Room 4, before lessons: a cactus, two chairs, and a kettle that takes for ever.',
        },
        {
          id: 'a1',
          by: 'adeyemi',
          text: 'I don’t need to see any picture. Not today, and not for the file. What do you need right now?',
        },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'I’ve got a list. Of what I’m scared of.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'It’s on the back of Friday’s songs. Mr Adeyemi reads the wrong side first. “No accordion,” he says, sadly.',
        },
        { id: 'h2', by: 'hero', as: 'aloud', text: 'Number one. What if it gets out anyway?' },
        {
          id: 'a2',
          by: 'adeyemi',
          text: 'You can’t control a picture once it’s sent. And there are real tools and people who get pictures taken down.',
        },
        {
          id: 'a3',
          by: 'adeyemi',
          text: 'I’ve got their addresses on the wall, over the cactus. What’s number two?',
        },
      ],
      choices: {
        suspend: {
          text: '“Will I get suspended? Will everybody talk?”',
          to: 'f-school',
          score: { notice: 1 },
          fit: 'helps',
          why: 'Many people fear that, and keep quiet because of it. It’s worth asking out loud.',
        },
        law: {
          text: '“Is it against the law that I sent it to him?”',
          to: 'f-law',
          score: { report: 1 },
          fit: 'helps',
          why: 'Asking about options first is allowed. It needs no name, and it starts nothing.',
        },
        family: {
          text: '“What if my family’s ashamed of me?”',
          to: 'f-family',
          score: { tell: 1 },
          fit: 'helps',
          why: 'It’s one of the biggest fears there is. It can be planned for, like a storm.',
        },
      },
    },
    'f-school': {
      phase: 'after',
      gist: 'Mr Adeyemi says what the school does, and what it can’t switch off.',
      mood: 'worried',
      lines: [
        {
          id: 'a1',
          by: 'adeyemi',
          text: 'For being threatened? No. A threat is on the person who makes it, and that’s how we write it down.',
        },
        {
          id: 'a2',
          by: 'adeyemi',
          text: 'People may talk. I can’t switch that off. I can make very clear that passing anything on is no joke.',
        },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'That’s more honest than I wanted.' },
        { id: 'a3', by: 'adeyemi', text: 'I know. The biscuits are honest as well. They’re stale.' },
      ],
      next: 'plan',
    },
    'f-law': {
      phase: 'after',
      gist: 'Mr Adeyemi says who broke the law, and that asking first is allowed.',
      mood: 'worried',
      lines: [
        {
          id: 'a1',
          by: 'adeyemi',
          text: 'The person threatening broke the law. Helpers focus on him. The rules are there to protect people your age.',
        },
        {
          id: 'a2',
          by: 'adeyemi',
          text: 'And we can ask first. You ring, you say “what if”, and you don’t give a name. I’ll just sit here.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'They ring. The woman on the line has a cold. She says, “You’re not the one in trouble,” and sneezes.',
        },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'Bless you.' },
      ],
      next: 'plan',
    },
    'f-family': {
      phase: 'after',
      gist: 'They plan how the family hears it, and who says the first sentence.',
      mood: 'worried',
      lines: [
        {
          id: 'a1',
          by: 'adeyemi',
          text: 'Some families are loud at first. Mostly they’re frightened, and it comes out as noise.',
        },
        {
          id: 'a2',
          by: 'adeyemi',
          text: 'We choose the first sentence together. I say it, or you do. And I come along, with biscuits.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'The sentence they choose is: “I need you on my side for this.” It fits on a biscuit wrapper.',
        },
      ],
      next: 'plan',
    },
    plan: {
      phase: 'after',
      map: 'A map of the school',
      gist: 'They make a plan for the building that Inés and Max share.',
      app: 'pebbler',
      them: 'max',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'The kettle boils at last. Mr Adeyemi draws the school on the back of a menu.',
        },
        {
          id: 'a1',
          by: 'adeyemi',
          text: 'You two share a building. So we don’t only block him. We block him with a plan.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Ruth gets the stairs. The caretaker gets the back gate. Ms Bell’s sofa is for whenever it’s too much.',
        },
        {
          id: 'a2',
          by: 'adeyemi',
          text: 'If his friends write, you keep it and pass it on to me. I talk to him. You don’t have to.',
        },
        { id: 'a3', by: 'adeyemi', text: 'And proving it is nobody’s homework. Now, what first?' },
      ],
      choices: {
        block: {
          text: 'Block Max everywhere, with the map on the table',
          to: 'end-map',
          opens: 'block',
          score: { block: 2 },
          fit: 'helps',
          why: 'Told first, plan made, then blocked. With a person she meets daily, that order protects.',
          when: 'open',
        },
        show: {
          text: 'Ask if she can still do her show',
          to: 'end-accordion',
          score: {},
          fit: 'mixed',
          why: 'Wanting her own thing back is a good sign. The forms can wait an afternoon.',
        },
        report: {
          text: 'Fill in the report, and put 16 where it says age',
          to: 'end-sixteen',
          opens: 'report',
          score: { report: 2 },
          fit: 'helps',
          why: 'School, app, national service: each can do something else. Saying 16 helps.',
        },
        save: {
          text: 'Keep both sides of the chat before anything else',
          to: 'end-both',
          opens: 'save',
          score: { save: 2 },
          fit: 'helps',
          why: 'His side shows the threat, hers shows the no. Words only, never a private picture.',
        },
      },
    },
    // ── endings: told ──
    'end-map': {
      phase: 'after',
      map: 'The map on the fridge',
      gist: 'Max is blocked, and the school has a map with friends on it.',
      mood: 'relieved',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Blocked, on five apps. Five times it asks if she’s sure. Five times she is.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'The map goes on the fridge at home. Carla adds herself to it, as a coffee cup with legs.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'On Friday she walks from maths to the cupboard. Thirty steps. She knows somebody on nearly every one.',
        },
      ],
      end: {
        title: 'The map on the fridge',
        image: 'A map of a school, with a coffee cup that has legs.',
        door: 'told',
      },
    },
    'end-accordion': {
      phase: 'after',
      map: 'The accordion',
      gist: 'Inés does the Friday show, and plays the accordion song.',
      room: 'corridor',
      app: 'none',
      mood: 'happy',
      lines: [
        {
          id: 'a1',
          by: 'adeyemi',
          text: 'You can. The dull part runs alongside: keep, report, block. I like dull.',
        },
        { id: 'n1', by: 'narrator', text: 'Friday, twenty to one. The red light. Ruth’s thumb goes up.' },
        {
          id: 'h1',
          by: 'hero',
          as: 'aloud',
          text: 'Good afternoon. This one goes out to room 4. We’re all very sorry.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Four minutes of accordion fill the corridor. Somewhere far off, one person claps along.',
        },
      ],
      end: {
        title: 'The accordion',
        image: 'An empty corridor full of accordion, and one door open.',
        door: 'told',
      },
    },
    'end-sixteen': {
      phase: 'after',
      map: 'Sixteen',
      gist: 'The report is in, and Joss comes with something to say.',
      app: 'none',
      mood: 'relieved',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: '“How old are you?” Sixteen. “Do you know the person?” Yes. “Do you see them at school?” Yes.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Somebody has thought of all this before. It’s strange how good that feels.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'On the way out she meets Joss, from Max’s long table, at the door of room 4. He doesn’t know where to put his hands.',
        },
        {
          id: 'n4',
          by: 'narrator',
          text: '“I know what Max has been saying,” says Joss. “I want to tell Mr Adeyemi. Proving it isn’t your job.”',
        },
      ],
      end: {
        title: 'A second witness',
        image: 'A boy at the door of room 4, knocking with one knuckle.',
        door: 'told',
      },
    },
    'end-both': {
      phase: 'after',
      map: 'Both sides',
      gist: 'They keep both sides of the chat, and Inés hears herself in it.',
      app: 'none',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'They print nothing and show nobody. They keep words, names, times, in one folder with a dull name.',
        },
        { id: 'a1', by: 'adeyemi', text: 'You said no eleven times. Kindly, clearly, once with a duck.' },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'I thought I’d never said it properly.' },
        { id: 'a2', by: 'adeyemi', text: 'You said it like a radio. He switched it off. That’s on him.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'The rest goes to people who can do something with it. On Friday at twenty to one everybody hears her.',
        },
      ],
      end: { title: 'Eleven times no', image: 'A red lamp, and a voice in every corridor.', door: 'told' },
    },
    // ── told late ──
    'late-turn': {
      phase: 'after',
      map: '“Does it still count?”',
      gist: 'Inés asks whether help still counts after she went back, and it does.',
      app: 'pebbler',
      them: 'max',
      mood: 'worried',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'It’s out. Behind it come all the questions that she’s carried for two weeks.',
        },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'I went back to him. Does it still count?' },
        {
          id: 'k1',
          by: 'told',
          text: 'Exactly the same. Somebody said “or else”. Going back because of that isn’t a yes.',
        },
        { id: 'h2', by: 'hero', as: 'aloud', text: 'And the school? And my family? Did I break the law?' },
        {
          id: 'k2',
          by: 'told',
          text: 'The one who threatens is the one breaking the law. We ask about options first, without a name.',
        },
        {
          id: 'k3',
          by: 'told',
          text: 'You can’t control a picture once it’s sent. And there are real tools and people who get pictures taken down.',
        },
      ],
      choices: {
        ruth: {
          text: 'Ask if Ruth is very angry about the two Fridays',
          to: 'end-ruth',
          score: {},
          fit: 'mixed',
          why: 'She misses her friend. Getting friends back is part of getting out.',
        },
        block: {
          text: 'Plan who walks with her on Monday, then block him',
          to: 'end-cup',
          opens: 'block',
          score: { block: 2 },
          fit: 'helps',
          why: 'A plan first, because they share a building. Then the door shuts properly.',
          when: 'open',
        },
        report: {
          text: 'Write the report now, before she loses her nerve',
          to: 'end-monday-first',
          opens: 'report',
          score: { report: 2 },
          fit: 'helps',
          why: 'Who, what, when, and 16. School and service can do more when they have it in words.',
        },
      },
    },
    'end-ruth': {
      phase: 'after',
      map: 'The empty chair',
      gist: 'Ruth has kept Inés’s place in the cupboard free.',
      room: 'corridor',
      light: 'day',
      app: 'none',
      mood: 'relieved',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Ruth did two shows alone. She played whistling for twenty-two minutes and got thirty complaints.',
        },
        { id: 'r1', by: 'ruth', text: 'I wasn’t angry. I was worried, and I’m bad at it.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'On Inés’s stool sits the mop, with headphones on. Ruth lifts it off, carefully.',
        },
        {
          id: 'r2',
          by: 'ruth',
          text: 'It’s kept your seat warm. Mr Adeyemi has got the plan. You’ve got the microphone.',
        },
      ],
      end: {
        title: 'The Producer’s stool',
        image: 'A mop with headphones, being helped off a stool.',
        door: 'late',
      },
    },
    'end-cup': {
      phase: 'after',
      map: 'A cup with her name on it',
      gist: 'The plan stands, Max is blocked, and the café has a cup with her name on.',
      room: 'cafe',
      light: 'evening',
      app: 'none',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Monday: Carla to the gate. Ruth on the stairs. Mr Adeyemi at twelve, with the folder.',
        },
        { id: 'n2', by: 'narrator', text: 'Max goes grey in the list, and so do her old passwords.' },
        { id: 'c1', by: 'carla', text: 'Any day you don’t feel like going straight home, this is yours.' },
        {
          id: 'n3',
          by: 'narrator',
          text: 'She puts a cup on the shelf. “Inés”, it says, in coffee-coloured pen. The accent is where it belongs.',
        },
      ],
      end: {
        title: 'A cup with her name',
        image: 'A cup on a high shelf, with the accent in the right place.',
        door: 'late',
      },
    },
    'end-monday-first': {
      phase: 'after',
      map: 'Sent, at ten past seven',
      gist: 'Inés sends the report, and sleeps through the night.',
      room: 'cafe',
      light: 'evening',
      app: 'none',
      mood: 'relieved',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'She writes it in the café, at the table by the window. The other chairs are up already.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: '“He says nobody will believe me,” she writes at the end. Then she deletes that line. It isn’t true any more.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'Sent, at ten past seven. Tomorrow room 4 hears it too, and then there’ll be a plan, and then a block.',
        },
        { id: 'n4', by: 'narrator', text: 'At home she sleeps ten hours. Mamá says that she hummed.' },
      ],
      end: {
        title: 'The line she deleted',
        image: 'A dark window, a lit screen, and a line disappearing.',
        door: 'late',
      },
    },
    // ── asked ──
    'end-hum': {
      phase: 'after',
      map: 'Twelve boxes',
      gist: 'The report is sent, and Inés hums again.',
      app: 'none',
      mood: 'relieved',
      lines: [
        { id: 'n1', by: 'narrator', text: 'The form has twelve boxes. None of them asks “why”.' },
        { id: 'k1', by: 'told', text: 'Last box. “Is there somebody with you?”' },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'Yes.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'She presses Send. A minute later somebody is humming. It takes her a while to notice who.',
        },
      ],
      end: { title: 'The last box', image: 'A form with one word in the last box: yes.', door: 'asked' },
    },
    'end-string': {
      phase: 'after',
      map: 'Both ends of the string',
      gist: 'They keep both sides of the chat, and it looks different from outside.',
      app: 'none',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'They go through it slowly, message by message, his on the left and hers on the right.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'On the left it gets longer and longer. On the right it says no, no, sorry, no.',
        },
        { id: 'k1', by: 'told', text: 'Look. It was never a conversation. You were answering an alarm.' },
        {
          id: 'n3',
          by: 'narrator',
          text: 'There’s a plan for the rest, with a name beside each line. Tonight the alarm is off.',
        },
      ],
      end: {
        title: 'The right-hand side',
        image: 'A long page: the left full of words, the right full of no.',
        door: 'asked',
      },
    },
    'end-monday': {
      phase: 'after',
      map: 'Monday, twenty past eight',
      gist: 'Max is blocked with a plan, and Monday has people in it.',
      app: 'none',
      mood: 'relieved',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'The plan has five names on it. Ruth’s is the biggest, because she wrote it herself.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Then comes the block, on one app after the other. It’s like putting out lamps.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'Monday, twenty past eight. Ruth is waiting at the gate, with two sandwiches and a very loud coat.',
        },
        { id: 'r1', by: 'ruth', text: 'I thought: if they look, let them look at me.' },
      ],
      end: {
        title: 'A very loud coat',
        image: 'An orange coat at a school gate, seen from far away.',
        door: 'asked',
      },
    },
    // ── answers to the moves ──
    // ── people to tell ──
  },
  answers: {
    before: {
      pause: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'She reads all of it again, slowly, as if she had to read it out on air.',
          },
        ],
        why: 'Looking slowly is never rude. It shows what’s nice and what only looks it.',
      },
      save: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Kept: the words, the name, the time. Eggs and all.' }],
        why: 'There’s no harm in keeping words. Words only, never a private picture.',
      },
      block: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Two presses. The mountain in his picture goes grey.' }],
        why: 'She may block anybody, also somebody she liked. As they share a school, a plan goes with it.',
        to: 'blocked-early',
      },
      tell: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'It sounds so small when she says it. It’s taken seriously all the same.',
          },
        ],
        why: 'Small is a fine size to tell. She doesn’t have to wait until it’s big.',
        to: 'told-early',
      },
      report: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'The form asks if somebody is scaring her. She thinks about that for a while.',
          },
        ],
        why: 'Not much to report yet, and asking is allowed. Her age, 16, can always be said.',
      },
    },
    pressure: {
      pause: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'She leans on the wall and looks at it once more. It’s not what he says. It’s how often.',
          },
        ],
        why: 'Control comes in small pieces. Stopping to look is how they add up.',
      },
      save: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'She keeps the words and the times. Next to each other, the times say a lot.',
          },
        ],
        why: 'Times and words show a pattern that memory loses. Never a private picture.',
      },
      block: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'She blocks him between two lessons. It’s very quiet in her pocket.',
          },
        ],
        why: 'A good start. With somebody from school, a plan with an adult belongs to it.',
        to: 'blocked-early',
      },
      tell: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Said aloud it isn’t only a song any more. It’s a list.',
          },
        ],
        why: 'Nobody has to wait for a threat. Control is enough to talk about.',
        to: 'told-early',
      },
      report: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'There’s a box for “somebody uses my account”. She ticks it, and writes 16 under age.',
          },
        ],
        why: 'Going into her account without asking can be reported. The school may know, too.',
      },
    },
    threat: {
      pause: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Feet on the floor, shoulders down. The message says what it said before. It’s just a bit smaller.',
          },
        ],
        why: 'He wants an answer now. Nothing says that he has to get one.',
      },
      save: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'She keeps both sides: his words and her no. No picture is in it, and nothing goes back.',
          },
        ],
        why: 'A threat is words, so it’s evidence. Both sides, and never a private picture.',
      },
      block: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'She blocks him everywhere. The phone lies there like a phone.',
          },
        ],
        why: 'It stops the messages, not the corridor. Somebody who knows can help with that.',
        to: 'blocked-late',
      },
      tell: {
        lines: [
          { id: 'n1', by: 'narrator', text: 'It’s out. She waits for something to fall down. Nothing does.' },
        ],
        why: 'The threat only works on somebody alone with it. She isn’t any more.',
        to: 'told-threat',
      },
      report: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'The report has room for a name, and for “I know this person from school”. It has a place for 16, too.',
          },
        ],
        why: 'School, app and service can each do something. With a known person, an adult should know too.',
      },
    },
    after: {
      pause: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'She shuts her eyes for the length of a jingle. Seven seconds. It helps.',
          },
        ],
        why: 'Looking back slowly shows where the control began.',
      },
      save: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Both sides, names, times. It all fits in one folder. The folder is called “weather”.',
          },
        ],
        why: 'It’s never too late to keep the words. Words only, never a private picture.',
      },
      block: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Blocked, on every app he has ever had her on. What he knew of her passwords is worth nothing now.',
          },
        ],
        why: 'A block shuts the phone. The plan and the people look after the corridor.',
      },
      tell: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Ruth hears it through the door, or guesses it. She puts on something without whistling.',
          },
        ],
        why: 'Three minutes before the show or three weeks after: it counts in full.',
      },
      report: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'It’s in: what he said, what she said, that she is 16, and that they share a building.',
          },
        ],
        why: 'Asking about options first is fine. Saying her age makes them look sooner.',
      },
    },
  },
  again: {
    save: { lines: [{ id: 'n1', by: 'narrator', text: 'It’s in the folder already, his side and hers.' }] },
    block: {
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Max is blocked and stays blocked. Any new name goes the same way.',
        },
      ],
    },
    tell: {
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Somebody knows already. She may tell one more, whenever she likes.',
        },
      ],
    },
    report: {
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'The report is in. It has a number, and the number is on the back of her hand.',
        },
      ],
    },
  },
  tell: {
    people: {
      carla: {
        kind: 'good',
        room: 'cafe',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'The café, nearly empty. Carla is cleaning the coffee machine, which spits at her.',
          },
          {
            id: 'c1',
            by: 'carla',
            text: 'One second, cousin. A man at the counter wants a receipt for one biscuit.',
          },
          { id: 'h1', by: 'hero', as: 'aloud', text: 'Carla?' },
        ],
        answer: [
          {
            id: 'n2',
            by: 'narrator',
            text: 'Carla switches the machine off. She never does that before closing time.',
          },
          { id: 'c2', by: 'carla', text: 'I believe you. Go as far as you want, and stop where you want.' },
          {
            id: 'c3',
            by: 'carla',
            text: 'He knows what “no” means. He just doesn’t like it. That isn’t your job to fix.',
          },
          {
            id: 'n3',
            by: 'narrator',
            text: 'The man with the biscuit leaves without his receipt. Nobody stops him.',
          },
        ],
      },
      'ines-mama': {
        kind: 'clumsy',
        room: 'kitchen-day',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'The kitchen table is under six metres of white satin. Mamá has six pins in her mouth.',
          },
          { id: 'm0', by: 'ines-mama', text: 'Mm?' },
          { id: 'n2', by: 'narrator', text: 'She takes them out one by one. It takes about a year.' },
        ],
        answer: [
          { id: 'm1', by: 'ines-mama', text: 'Max? Ay, Inés. What did I say about that boy?' },
          {
            id: 'n3',
            by: 'narrator',
            text: 'Inés looks at the satin. She counts the pins. She’s nearly out of the door again.',
          },
        ],
        then: [
          { id: 'h1', by: 'hero', as: 'aloud', text: 'Mamá. Not what you said. What I’m saying.' },
          {
            id: 'n4',
            by: 'narrator',
            text: 'Mamá puts down the needle. She pushes aside the whole wedding.',
          },
          { id: 'm2', by: 'ines-mama', text: 'You’re right. I was sewing over you. Sorry. Come here.' },
          {
            id: 'm3',
            by: 'ines-mama',
            text: 'You’re not in trouble with me, and I’m not ashamed of you. I want all of it, in your order.',
          },
        ],
      },
      adeyemi: {
        kind: 'good',
        room: 'counsellor',
        light: 'day',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Room 4. Mr Adeyemi is talking to a cactus. The telephone rings, and he pulls out its plug.',
          },
          {
            id: 'a1',
            by: 'adeyemi',
            text: 'That can ring tomorrow. Sit, stand, lean on something. As you like.',
          },
        ],
        answer: [
          {
            id: 'a2',
            by: 'adeyemi',
            text: 'Thank you for telling me. I believe you. You don’t have to prove it to me.',
          },
          {
            id: 'a3',
            by: 'adeyemi',
            text: 'I can’t keep it secret if you’re not safe. I’ll only tell people who can help, and you first.',
          },
          {
            id: 'n2',
            by: 'narrator',
            text: 'He turns the cactus round, so that it faces the wall. “Now it’s just us,” he says.',
          },
        ],
      },
      bell: {
        kind: 'later',
        room: 'corridor',
        light: 'day',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'At the nurse’s door. Inside somebody has a nosebleed, and somebody else has fainted at the sight.',
          },
          { id: 'b1', by: 'bell', text: 'Inés. Is it a plaster or is it bigger?' },
        ],
        answer: [
          {
            id: 'b2',
            by: 'bell',
            text: 'It’s bigger. And I’ve got two on the floor. I can’t listen the way this needs.',
          },
          {
            id: 'b3',
            by: 'bell',
            text: 'It’s important, and it isn’t your fault. Don’t carry it till tomorrow. Who’s next on your list?',
          },
        ],
        then: [
          {
            id: 'n2',
            by: 'narrator',
            text: 'With the hand that isn’t holding ice she writes a pass. “Inés may be wherever she needs to be.”',
          },
          {
            id: 'b4',
            by: 'bell',
            text: 'Show that to anybody who asks. And come by at two, so I know you’ve found someone.',
          },
        ],
      },
      ruth: {
        kind: 'friend',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Ruth takes one side of her headphones off. Somebody whistles out of it.',
          },
          { id: 'r1', by: 'ruth', text: 'Is it about the egg?' },
        ],
        answer: [
          {
            id: 'n2',
            by: 'narrator',
            text: 'Ruth opens her mouth, and shuts it. Then she takes off the other side as well.',
          },
          { id: 'r2', by: 'ruth', text: 'I nearly asked something stupid. I won’t. Are you OK?' },
          { id: 'r3', by: 'ruth', text: 'That isn’t love. That’s a landlord. And it’s him. It isn’t you.' },
        ],
        then: [
          { id: 'r4', by: 'ruth', text: 'I’m good with cables. For this we need somebody old. Who?' },
          { id: 'n3', by: 'narrator', text: 'She wraps up her sandwich. For Ruth that’s a big gesture.' },
        ],
      },
      helpline: {
        kind: 'helpline',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'The number is on the back of her student card. On the front she’s blinking.',
          },
          {
            id: 'n2',
            by: 'narrator',
            text: 'She sits on the edge of the bath and turns the tap on. Then she turns it off, to hear better.',
          },
        ],
        answer: [
          {
            id: 'p1',
            by: 'helpline',
            text: 'You’ve reached a person. You don’t need to give a name. Are you somewhere you can talk?',
          },
          {
            id: 'p2',
            by: 'helpline',
            text: 'We hear this often: an ex who doesn’t take no. It isn’t your fault, and I don’t need proof.',
          },
          {
            id: 'p3',
            by: 'helpline',
            text: 'He’s at your school, so let’s think who there should know. After that we plan the block.',
          },
        ],
      },
    },
    openers: {
      a: 'It’s about Max. I said it’s over, and he won’t let it be.',
      b: 'I need help, and I’m scared you’ll be ashamed of me.',
      c: 'Can you just listen first? It’s hard to say in order.',
    },
  },
  report: {
    about: 'Somebody I know is threatening me',
    other: {
      a: 'I don’t like what somebody posts',
      aWhy: 'It’s more than taste. He wants to force her to do something, and the form has a box for that.',
      b: 'I forgot my password',
      bWhy: 'She knows her passwords. It’s the threat that somebody should look at.',
    },
  },
  debrief: {
    line: 'Trusting someone wasn’t the mistake. Using that trust as a weapon is the wrong.',
    fault: 'It’s not Inés’s fault.',
    power: 'Somebody I know won’t leave me alone. I need help to make it stop.',
    questions: [
      'What are signs of control?',
      'What could friends say that has no “why” in it?',
      'What does a fair school response look like?',
    ],
    endCard: 'People who do this do get caught.',
  },
  covers: [
    'S7',
    'S8',
    'S9',
    'S24',
    'S43',
    'S47',
    'S48',
    'S51',
    'S60',
    'S63',
    'S64',
    'S65',
    'S66',
    'S75',
    'S76',
    'S93',
    'S94',
    'S97',
    'S114',
    'S115',
    'S116',
    'S117',
    'S120',
    'S121',
    'S123',
    'S127',
    'S131',
    'S132',
    'S156',
  ],
  sources: [4, 7, 8, 11, 23, 30, 31, 32, 40, 69, 77, 82, 91],
  review: 'draft',
});
