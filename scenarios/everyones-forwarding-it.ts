import { defineScenario } from '../src/scenario/define-scenario.ts';

export default defineScenario({
  id: 'everyones-forwarding-it',
  number: 'SC07',
  version: 1,
  title: 'Everyone’s Forwarding It',
  ages: '11-13',
  pattern: 'B',
  harmless: false,
  minutes: 7,
  hero: 'declan',
  cast: ['orla', 'callum', 'fahy', 'quinn', 'declan-mum'],
  others: {
    pandas: { name: 'Pandas 8', profile: 'cow', says: '96 people', group: true },
    rory: { name: 'Rory', profile: 'sneaker', says: 'in Pandas 8' },
    kez: { name: 'Kez', profile: 'lemon', says: 'in Pandas 8' },
    nico: { name: 'Nico', profile: 'racer', says: 'in Pandas 8' },
    tess: { name: 'Tess', profile: 'kite', says: 'in Pandas 8' },
    orla: { name: 'Orla', profile: 'fox', says: 'in Year 8' },
  },
  app: 'nestchat',
  room: 'corridor',
  light: 'day',
  them: 'pandas',
  skills: ['notice', 'save', 'block', 'tell', 'report', 'care'],
  notice:
    'A private picture of a girl is passed round a school chat. It is never shown or described. The story is about who stops it, and who is kind. You can pause, skip or leave at any time, and you need no reason.',
  summary: [
    'Declan is twelve and plays in goal. He has just joined the year chat, Pandas 8.',
    'One evening a private picture of Orla arrives there. Her ex had it, and somebody passed it on.',
    'People laugh, tag each other and ask for it. Orla stops coming to lunch.',
    'Some say that it is her fault. It isn’t. The person who shared it did wrong.',
    'Declan tells an adult which chat, who and when, and never the picture. They report it.',
    'He is kind to Orla, and it stops with him. It is never too late for that.',
  ],
  start: 'lineup',
  beats: {
    // ── before ─────
    lineup: {
      phase: 'before',
      map: 'Gloves of glory',
      gist: 'Declan gets to be in goal on Friday, and Orla cheers in the chat.',
      mood: 'happy',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Monday, the corridor. Declan has had a phone for six days.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'So he’s in the year chat now. It’s called Pandas 8, and its picture is a cow.',
        },
        {
          id: 't1',
          by: 'them',
          from: 'tess',
          text: 'friday lunch, us vs year 9. in goal: DECLAN',
          trick: 'none',
        },
        { id: 'h1', by: 'hero', text: 'i have gloves!! they only have one hole' },
        {
          id: 't2',
          by: 'them',
          from: 'orla',
          text: 'its KELLY in goal. the crowd goes wild. i am the crowd',
          trick: 'none',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'At lunch Orla does the commentary, into a blue water bottle. Even the teachers listen.',
        },
      ],
      next: 'lol',
    },
    lol: {
      phase: 'before',
      map: '“No screenshots lol”',
      gist: 'Rory will post something from Finn, and nobody may screenshot it.',
      room: 'teen-bedroom',
      light: 'evening',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Evening. Declan is sewing up the hole. Downstairs Mum is on the phone to Nan.',
        },
        {
          id: 't1',
          by: 'them',
          from: 'rory',
          text: 'finn gave me something. posting it in 5',
          trick: 'hurry',
        },
        { id: 't2', by: 'them', from: 'rory', text: 'dont screenshot lol', trick: 'secret' },
        { id: 't3', by: 'them', from: 'nico', text: 'finn as in orlas ex finn??', trick: 'none' },
        { id: 'n2', by: 'narrator', text: 'Finn and Orla went to the cinema twice. Then they didn’t.' },
      ],
      choices: {
        in: {
          text: 'Type: what is it??',
          to: 'curious',
          score: {},
          fit: 'mixed',
          why: 'Of course he wants to know. Look at how it’s announced: fast, and with a rule.',
        },
        dont: {
          text: 'Type: if its about orla, dont',
          to: 'dont',
          score: { care: 2 },
          fit: 'helps',
          why: 'Short and kind. It’s easier to say before than after.',
        },
        face: {
          text: 'Put the phone in a drawer and finish the glove',
          to: 'stitch',
          score: { notice: 2 },
          fit: 'helps',
          why: 'Not every parcel has to be opened. A pause keeps his hands free.',
        },
      },
    },
    curious: {
      phase: 'before',
      gist: 'Rory makes them wait, and Declan is called by name.',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', text: 'what is it??' },
        { id: 't1', by: 'them', from: 'rory', text: 'patience panda', trick: 'none' },
        { id: 't2', by: 'them', from: 'kez', text: 'everyone get on here. you too declan', trick: 'pushing' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'His name, in front of ninety-six people. It’s like being picked first.',
        },
      ],
      next: 'arrives',
    },
    dont: {
      phase: 'before',
      gist: 'Declan says what he thinks, and it goes quiet for a moment.',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', text: 'if its about orla, dont' },
        { id: 't1', by: 'them', from: 'rory', text: 'relax goalie. its just a laugh', trick: 'pushing' },
        { id: 't2', by: 'them', from: 'tess', text: 'what is it tho', trick: 'none' },
        { id: 'n1', by: 'narrator', text: 'Tess’s question hangs there. Rory doesn’t answer it.' },
      ],
      next: 'arrives',
    },
    // ── pressure ─────
    stitch: {
      phase: 'pressure',
      gist: 'The glove is mended. In the morning the picture is in the chat.',
      light: 'day',
      mood: 'unsure',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Nine stitches. It’s a fat thumb, but a closed one.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'In the morning he opens the drawer. There are 212 messages, and this.',
        },
        { id: 't1', by: 'them', from: 'rory', tile: 'picture', trick: 'asking', mood: 'worried' },
        {
          id: 'n3',
          by: 'narrator',
          text: 'It’s a private picture, and the name under it is Orla’s. He shuts the chat.',
        },
      ],
      next: 'tags',
    },
    arrives: {
      phase: 'pressure',
      map: 'It arrives',
      gist: 'A private picture of Orla arrives in the year chat.',
      mood: 'worried',
      lines: [
        { id: 't1', by: 'them', from: 'rory', tile: 'picture', trick: 'asking' },
        { id: 't2', by: 'them', from: 'kez', text: 'quick before its gone', trick: 'hurry' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'It’s a private picture, and it’s Orla’s. It was never meant for this chat.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Declan puts his thumb over it. Downstairs Mum laughs at something Nan said.',
        },
      ],
      choices: {
        haha: {
          text: 'Type: haha no way',
          to: 'haha',
          score: {},
          fit: 'risky',
          flag: 'engage',
          why: 'It was out before he thought, because everyone laughed. He can stop with the next one.',
        },
        close: {
          text: 'Close the chat and pick up the glove again',
          to: 'closed',
          score: { notice: 2, care: 1 },
          fit: 'helps',
          why: 'It wasn’t sent for him. Not looking again is already kind.',
        },
        mum: {
          text: 'Sit on the stairs till Mum is off the phone',
          to: 'told-soon',
          opens: { tell: 'declan-mum' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'He doesn’t have to carry it till morning. Mum needn’t see it to help.',
        },
      },
    },
    haha: {
      phase: 'pressure',
      gist: 'Declan laughs along and gets four hearts, and it feels wrong.',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', text: 'haha no way' },
        { id: 't1', by: 'them', from: 'rory', text: 'see, declan gets it', trick: 'flattery' },
        { id: 'n1', by: 'narrator', text: 'Four hearts. Nothing he ever wrote got four hearts.' },
        { id: 'h2', by: 'hero', text: 'I didn’t even laugh. I only typed it.', as: 'thought' },
      ],
      next: 'tags',
    },
    closed: {
      phase: 'pressure',
      gist: 'Declan closes the chat. With him the picture goes no further.',
      mood: 'calm',
      lines: [
        { id: 'n1', by: 'narrator', text: 'The screen goes dark. He’s in it himself now, all ears.' },
        { id: 'n2', by: 'narrator', text: 'Ninety-six people got that message. With one of them it stops.' },
      ],
      next: 'tags',
    },
    tags: {
      phase: 'pressure',
      map: '“Send it to me”',
      gist: 'Everybody is tagged, and Callum asks Declan for the picture.',
      room: 'corridor',
      light: 'day',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Tuesday, quarter to nine. Nobody in the corridor looks where they’re going.',
        },
        {
          id: 't1',
          by: 'them',
          from: 'kez',
          text: '@declan where are you. too cool for us?',
          trick: 'pushing',
        },
        { id: 't2', by: 'them', from: 'nico', text: 'i missed it. someone send it to me', trick: 'asking' },
        {
          id: 'c1',
          by: 'callum',
          text: 'My phone died last night. I’m the only one who hasn’t seen it. Come on, Dec.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Across the hall Mr Quinn props the library door open with a dictionary.',
        },
      ],
      choices: {
        later: {
          text: 'Say: maybe later, I’ve got maths now',
          to: 'later',
          score: {},
          fit: 'mixed',
          why: 'It buys time, and that’s fine. A maybe gets asked again, though.',
        },
        quinn: {
          text: 'Go in to Mr Quinn and pull the dictionary away',
          to: 'told-soon',
          opens: { tell: 'quinn' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'A door held open with a dictionary is meant. It doesn’t have to be a parent first.',
        },
        rory: {
          text: 'Say: don’t ask me, ask anybody else',
          to: 'ask-rory',
          score: {},
          fit: 'risky',
          flag: 'forward',
          why: 'It feels like staying out of it. The picture still gets one person further.',
        },
        mine: {
          text: 'Say: it’s not mine to send',
          to: 'not-mine',
          score: { care: 2 },
          fit: 'helps',
          why: 'Five words and no speech. Callum now has something to say to the next one, too.',
        },
      },
    },
    later: {
      phase: 'pressure',
      gist: 'Declan says maybe, and Callum keeps asking.',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', text: 'Maybe later. I’ve got maths.', as: 'aloud' },
        { id: 'n1', by: 'narrator', text: 'Callum asks again after maths. And after French, in French.' },
        { id: 'c1', by: 'callum', text: 'Alors?' },
        { id: 'n2', by: 'narrator', text: 'They laugh about his accent. Then it isn’t funny any more.' },
      ],
      next: 'lunch',
    },
    'ask-rory': {
      phase: 'pressure',
      gist: 'Callum gets the picture from Rory and is sorry that he asked.',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', text: 'Don’t ask me. Ask anybody else.', as: 'aloud' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'At break Callum comes back from Rory’s locker. He isn’t grinning.',
        },
        { id: 'c1', by: 'callum', text: 'I wish I hadn’t. She lends me her ruler in science.' },
      ],
      next: 'lunch',
    },
    'not-mine': {
      phase: 'pressure',
      gist: 'Declan says that it is not his to send, and Callum goes pink.',
      mood: 'calm',
      lines: [
        { id: 'h1', by: 'hero', text: 'It’s not mine to send. It’s not Rory’s either.', as: 'aloud' },
        { id: 'n1', by: 'narrator', text: 'Callum goes pink, right up to the hair.' },
        { id: 'c1', by: 'callum', text: 'Nobody said it like that. They just passed it. Yeah. Fair.' },
      ],
      next: 'lunch',
    },
    lunch: {
      phase: 'pressure',
      map: 'No commentary',
      gist: 'Orla stops coming to lunch. Her blue bottle stands on a table.',
      room: 'canteen',
      light: 'day',
      mood: 'worried',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Wednesday. Declan makes two great saves at lunch, and nobody says so.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'The blue bottle stands in the canteen, where she left it on Monday. Orla hasn’t come to lunch since.',
        },
        { id: 't1', by: 'them', from: 'tess', text: 'has anyone seen orla', trick: 'none' },
        {
          id: 't2',
          by: 'them',
          from: 'kez',
          text: 'would YOU come in lol. dont sit with her',
          trick: 'pulling-away',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'Ms Fahy, the year head, goes by with her kettle. She takes it everywhere.',
        },
      ],
      choices: {
        be: {
          text: 'Leave Orla alone, she probably wants quiet',
          to: 'leave-be',
          score: {},
          fit: 'mixed',
          why: 'That’s meant well. From outside, wanting quiet and being left out look the same.',
        },
        note: {
          text: 'Write down on paper: which chat, who, when',
          to: 'noted',
          opens: 'save',
          score: { save: 2 },
          fit: 'helps',
          why: 'Facts are all that an adult needs. The picture never has to be kept.',
        },
        kind: {
          text: 'Write to Orla: lunch is too quiet. You’re not on your own',
          to: 'kind',
          score: { care: 2 },
          fit: 'helps',
          why: 'It doesn’t even mention the picture. It only says: somebody is here.',
        },
        fahy: {
          text: 'Follow the kettle and knock at Ms Fahy’s door',
          to: 'told-mid',
          opens: { tell: 'fahy' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'Today is the right day to tell. It always is.',
        },
      },
    },
    'leave-be': {
      phase: 'pressure',
      gist: 'Declan does nothing, and knows how loud quiet can be.',
      mood: 'unsure',
      lines: [
        { id: 'n1', by: 'narrator', text: 'So he does nothing, very carefully.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'A keeper knows about quiet. It’s loudest when you’ve just let one in.',
        },
      ],
      next: 'blame',
    },
    noted: {
      phase: 'pressure',
      gist: 'The facts are on paper, without any picture.',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'He uses the back of the fixture list. Pandas 8. Rory. Monday, twenty to eight.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Three lines and no picture. It fits into his sock, under the shin pad.',
        },
      ],
      next: 'blame',
    },
    kind: {
      phase: 'pressure',
      map: 'What Orla asks for',
      gist: 'Orla answers Declan and asks him to tell nobody.',
      room: 'teen-bedroom',
      light: 'evening',
      them: 'orla',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', text: 'lunch is too quiet. youre not on your own' },
        { id: 'n1', by: 'narrator', text: 'Nothing. Then dots. Then nothing. Then:' },
        { id: 't1', by: 'them', text: 'did you see it. everyone says its my fault', trick: 'none' },
        { id: 'h2', by: 'hero', text: 'it came up. im not looking again. finn and rory did wrong, not you' },
        { id: 't2', by: 'them', text: 'dont tell anyone. please', trick: 'none' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'He looks at the please for a while. Downstairs Mum is ironing, and humming.',
        },
      ],
      choices: {
        honest: {
          text: 'Type: i wont gossip. but a grownup has to know',
          to: 'honest',
          score: { care: 2 },
          fit: 'helps',
          why: 'Now she knows what he will do, and what he won’t. That’s what trust is made of.',
        },
        with: {
          text: 'Write that Ms Fahy will know, and knock there at eight',
          to: 'told-mid',
          opens: { tell: 'fahy' },
          score: { tell: 2, care: 2 },
          fit: 'helps',
          why: 'She hears it from him first, and help still comes. He did both at once.',
        },
        promise: {
          text: 'Type: ok. i wont say anything',
          to: 'promised',
          score: {},
          fit: 'risky',
          flag: 'secret',
          why: 'He wants to be a good friend, and it shows. Some things are too heavy for two.',
        },
      },
    },
    honest: {
      phase: 'pressure',
      gist: 'Declan tells Orla honestly what he can keep and what he cannot.',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', text: 'i wont gossip. but a grownup has to know' },
        { id: 'n1', by: 'narrator', text: 'The dots come and go for a whole minute.' },
        { id: 't1', by: 'them', text: 'ok. not today', trick: 'none' },
        { id: 'h2', by: 'hero', text: 'tomorrow then' },
        { id: 'n2', by: 'narrator', text: 'He means it. Then Thursday comes, and Thursday is long.' },
      ],
      next: 'threat',
    },
    promised: {
      phase: 'pressure',
      gist: 'Declan promises to stay silent, and it weighs on him.',
      mood: 'worried',
      lines: [
        { id: 'h1', by: 'hero', text: 'ok. i wont say anything' },
        { id: 't1', by: 'them', text: 'thanks', trick: 'none' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'He has kept secrets before. None of them ever sat on his chest all Thursday.',
        },
      ],
      next: 'threat',
    },
    blame: {
      phase: 'pressure',
      map: '“Her own fault”',
      gist: 'In science people blame Orla, and Callum asks Declan what he thinks.',
      room: 'classroom',
      light: 'day',
      them: 'pandas',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Thursday, science. One stool is empty. The phones are under the desks.',
        },
        { id: 't1', by: 'them', from: 'kez', text: 'its her own fault for having it', trick: 'pulling-away' },
        { id: 't2', by: 'them', from: 'nico', text: 'whos got spare goggles', trick: 'none' },
        { id: 'c1', by: 'callum', text: 'My brother says the same. Do you think it’s her fault, Dec?' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'The class skeleton is wearing Ms Fahy’s scarf. It looks as if it had an opinion.',
        },
      ],
      choices: {
        football: {
          text: 'Ask if tomorrow’s line-up is still the same',
          to: 'football',
          score: {},
          fit: 'mixed',
          why: 'A new subject stops the talk for a minute. It doesn’t answer the question.',
        },
        said: {
          text: 'Say: the person who shared it did wrong',
          to: 'said-it',
          score: { care: 2 },
          fit: 'helps',
          why: 'That’s all of it, in one sentence. The one in the picture did nothing wrong.',
        },
        fahy: {
          text: 'Put up a hand and ask to go to Ms Fahy',
          to: 'told-mid',
          opens: { tell: 'fahy' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'A hand in the air is quiet enough. Nobody has to know what for.',
        },
        shrug: {
          text: 'Shrug and say: I don’t know. Maybe',
          to: 'shrug',
          score: {},
          fit: 'risky',
          flag: 'blame',
          why: 'A maybe is easy when everyone sounds sure. It isn’t her fault, and he can still say so.',
        },
      },
    },
    football: {
      phase: 'pressure',
      gist: 'For a minute it is only about football.',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', text: 'is it still the same team tmrw' },
        {
          id: 't1',
          by: 'them',
          from: 'tess',
          text: 'yes. declan in goal. and kez its NOT orlas fault',
          trick: 'none',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Football again. It’s nearly normal. There’s a hole in it the size of a bottle.',
        },
      ],
      next: 'threat',
    },
    'said-it': {
      phase: 'pressure',
      gist: 'Declan says who did wrong, and others think so too.',
      mood: 'calm',
      lines: [
        { id: 'h1', by: 'hero', text: 'The person who shared it did wrong. Orla didn’t.', as: 'aloud' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'It comes out louder than he meant. Even the skeleton seems to nod.',
        },
        { id: 't1', by: 'them', from: 'tess', text: 'what declan just said', trick: 'none' },
        { id: 'c1', by: 'callum', text: 'Yeah. Actually, yeah. I’ll tell my brother.' },
      ],
      next: 'threat',
    },
    shrug: {
      phase: 'pressure',
      map: 'She heard',
      gist: 'Declan says maybe, and Orla is standing behind him.',
      mood: 'worried',
      lines: [
        { id: 'h1', by: 'hero', text: 'I don’t know. Maybe.', as: 'aloud' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Somebody picks up a pencil case behind them. It’s Orla, in her coat.',
        },
        { id: 'n2', by: 'narrator', text: 'She only came for the pencil case. She heard.' },
      ],
      choices: {
        after: {
          text: 'Go after her: I said that badly, I’m on your side',
          to: 'sorry',
          score: { care: 2 },
          fit: 'helps',
          why: 'He can go back and say it again, better. That counts in full.',
        },
        half: {
          text: 'Look at the table and hope she only heard half',
          to: 'skipped',
          score: {},
          fit: 'mixed',
          why: 'Shame makes people look at tables. Looking up still works later.',
        },
        quinn: {
          text: 'Go to the library and ask Mr Quinn what to do now',
          to: 'late-plan',
          opens: { tell: 'quinn' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'He said it badly, and he tells. One doesn’t cancel the other.',
        },
      },
    },
    sorry: {
      phase: 'pressure',
      gist: 'Declan says sorry to Orla in the corridor, and says it better.',
      room: 'corridor',
      mood: 'unsure',
      lines: [
        {
          id: 'h1',
          by: 'hero',
          text: 'I said that badly. It isn’t your fault. I’m on your side.',
          as: 'aloud',
        },
        { id: 'o1', by: 'orla', text: 'Which bit was badly?' },
        { id: 'h2', by: 'hero', text: 'The maybe.', as: 'aloud' },
        { id: 'n1', by: 'narrator', text: 'She doesn’t smile. She holds the door for him, though.' },
      ],
      next: 'threat',
    },
    // ── threat ─────
    threat: {
      phase: 'threat',
      map: '“Whoever tells”',
      gist: 'Rory says that whoever tells is out of the game on Friday.',
      room: 'teen-bedroom',
      light: 'evening',
      them: 'pandas',
      mood: 'worried',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Thursday evening. The gloves lie on the windowsill, ready.' },
        { id: 't1', by: 'them', from: 'rory', text: 'whoever tells fahy doesnt play tmrw', trick: 'threat' },
        { id: 't2', by: 'them', from: 'kez', text: 'and then we ALL lose our phones', trick: 'scare' },
        { id: 't3', by: 'them', from: 'tess', text: 'or you just stop. also works', trick: 'none' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'A line like Rory’s is an old trick. It only works on people who are alone with it.',
        },
        { id: 'n3', by: 'narrator', text: 'Downstairs Mum is on the phone again. It’s Nan’s turn to talk.' },
      ],
      choices: {
        nothing: {
          text: 'Type: i didnt say anything',
          to: 'said-nothing',
          score: {},
          fit: 'risky',
          flag: 'engage',
          why: 'He wants to be left in peace. They only hear that it works on him.',
        },
        leave: {
          text: 'Mute Pandas 8, or leave it for good',
          to: 'quiet-night',
          opens: 'block',
          score: { block: 2 },
          fit: 'helps',
          why: 'He needn’t sit where that is being said. Telling somebody comes next.',
        },
        mum: {
          text: 'Go down and say: Mum, can Nan wait a minute?',
          to: 'late-plan',
          opens: { tell: 'declan-mum' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'Their line needs him to be alone. He has just stopped being alone.',
        },
        callum: {
          text: 'Go round to Callum’s: would you come with me to tell someone?',
          to: 'told-soon',
          opens: { tell: 'callum' },
          score: { tell: 1 },
          fit: 'helps',
          why: 'A friend can’t mend it alone. He can walk along to somebody who can.',
        },
      },
    },
    'said-nothing': {
      phase: 'threat',
      gist: 'Declan says that he told nobody, and is praised for it.',
      mood: 'worried',
      lines: [
        { id: 'h1', by: 'hero', text: 'i didnt say anything' },
        { id: 't1', by: 'them', from: 'rory', text: 'good keeper', trick: 'flattery' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Good keeper. He has wanted to hear that all his life. Not for this.',
        },
      ],
      next: 'skipped',
    },
    skipped: {
      phase: 'threat',
      map: 'An evening not shown',
      gist: 'Off screen Declan was pushed, and went along with it once. It can be put right.',
      late: true,
      room: 'teen-bedroom',
      light: 'evening',
      mood: 'worried',
      lines: [
        { id: 'n1', by: 'narrator', text: 'The story skips the rest of Thursday. It isn’t shown.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'They went on at him, ninety-five to one. Before he thought, he went along with it, once.',
        },
        { id: 'n3', by: 'narrator', text: 'Then he stopped to think.' },
        {
          id: 'n4',
          by: 'narrator',
          text: 'That was their pushing. Stopping is his, and help works now as it did on Monday.',
        },
      ],
      next: 'morning',
      answers: {
        tell: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'He says it to the floor first. Then he says it again, to a face.',
            },
          ],
          why: 'Owning up is part of mending. It counts in full, also now.',
          to: 'late-right',
        },
      },
    },
    morning: {
      phase: 'threat',
      map: 'The morning after',
      gist: 'Early on Friday Declan thinks about how to put it right.',
      late: true,
      room: 'corridor',
      light: 'day',
      app: 'none',
      mood: 'worried',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Friday, early. The corridor smells of floor polish.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Behind the glass Mr Quinn is watering the only plant in the library.',
        },
        { id: 'h1', by: 'hero', text: 'Only once. It still went somewhere.', as: 'thought' },
      ],
      choices: {
        quinn: {
          text: 'Tell Mr Quinn: I did something, I want to mend it',
          to: 'late-right',
          opens: { tell: 'quinn' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'That’s a hard sentence, and a good one. Mending is allowed.',
        },
        forget: {
          text: 'Act as if nothing had happened, like everyone else',
          to: 'asks',
          score: {},
          fit: 'risky',
          flag: 'secret',
          why: 'People do that when they’re ashamed. It doesn’t get lighter, and it can still be said.',
        },
        undo: {
          text: 'Take the message back and tell nobody',
          to: 'undone',
          score: { care: 1 },
          fit: 'mixed',
          why: 'Taking it back is a real start. Somebody should know where it went.',
        },
      },
      answers: {
        tell: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'He says it to the floor first. Then he says it again, to a face.',
            },
          ],
          why: 'Owning up is part of mending. It counts in full, also now.',
          to: 'late-right',
        },
      },
    },
    undone: {
      phase: 'threat',
      gist: 'Declan takes his message back, but it is not finished.',
      app: 'nestchat',
      mood: 'unsure',
      lines: [
        { id: 'p1', by: 'app', text: 'Message removed by Declan' },
        { id: 'n1', by: 'narrator', text: 'It’s better than before. It isn’t finished.' },
        { id: 'h1', by: 'hero', text: 'Who had it already? I can’t find that out on my own.', as: 'thought' },
      ],
      next: 'asks',
      answers: {
        tell: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'He says it to the floor first. Then he says it again, to a face.',
            },
          ],
          why: 'Owning up is part of mending. It counts in full, also now.',
          to: 'late-right',
        },
      },
    },
    'quiet-night': {
      phase: 'after',
      gist: 'Pandas 8 is quiet, and somebody still has to be told.',
      mood: 'calm',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Pandas 8 goes grey. The cow stops looking at him.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'The line-up hangs in the corridor as well. On paper. It always did.',
        },
        { id: 'n3', by: 'narrator', text: 'It’s quiet. Only Orla’s week isn’t over.' },
      ],
      next: { told: 'late-plan', untold: 'asks' },
      answers: {
        tell: {
          lines: [
            { id: 'n1', by: 'narrator', text: 'He’s out of the chat, and somebody knows. Both, in one day.' },
          ],
          why: 'Muting helps him. Telling helps Orla, too.',
          to: 'late-plan',
        },
      },
    },
    'blocked-soon': {
      phase: 'after',
      map: 'Out of Pandas 8',
      gist: 'Declan is out of the chat early. At school everybody whispers.',
      room: 'canteen',
      light: 'day',
      app: 'none',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Pandas 8 is grey on his phone now. Friday’s line-up hangs in the corridor anyway.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'People whisper. He hears enough: Finn had a private picture of Orla, and Rory posted it.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'Her blue bottle stands on a table in the canteen. She isn’t there.',
        },
      ],
      choices: {
        callum: {
          text: 'Ask Callum to come along and tell someone',
          to: 'told-soon',
          opens: { tell: 'callum' },
          score: { tell: 1 },
          fit: 'helps',
          why: 'Two is a good number for walking into an office.',
        },
        relief: {
          text: 'Be glad to be out of it, and eat lunch',
          to: 'asks',
          score: {},
          fit: 'mixed',
          why: 'He may be glad. Being out helps him. It doesn’t help Orla yet.',
        },
        fahy: {
          text: 'Take the blue bottle to Ms Fahy’s office',
          to: 'told-mid',
          opens: { tell: 'fahy' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'A lost bottle is a good reason to knock. The rest follows.',
        },
      },
      answers: {
        tell: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'It’s a short story, with a bottle in it. Nobody needs to see anything.',
            },
          ],
          why: 'He isn’t in the chat, and he can still stop it. That’s what telling does.',
          to: 'told-soon',
        },
      },
    },
    // ── somebody knows ─────
    'told-first': {
      phase: 'before',
      gist: 'Somebody knows before it starts, so Declan is not alone when it comes.',
      light: 'evening',
      mood: 'calm',
      lines: [
        {
          id: 'w1',
          by: 'told',
          text: 'Thanks for saying. If something feels wrong, don’t look twice. Say so at once.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'At twenty to eight it comes: a private picture of Orla, for ninety-six people.',
        },
        { id: 'n2', by: 'narrator', text: 'Declan doesn’t look twice. He says so at once.' },
      ],
      next: 'told-soon',
    },
    'told-soon': {
      phase: 'after',
      map: 'Somebody knows',
      gist: 'Somebody knows, and wants only three facts.',
      mood: 'relieved',
      lines: [
        {
          id: 'w1',
          by: 'told',
          text: 'This isn’t telling tales. Somebody did something to Orla, and you’re stopping it.',
        },
        {
          id: 'w2',
          by: 'told',
          text: 'It isn’t her fault. The right people have to know today. We see to that.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Nobody asks to see anything. Three questions only: which chat, who, and when?',
        },
      ],
      choices: {
        orla: {
          text: 'Ask for a first sentence to write to Orla',
          to: 'orla',
          score: { care: 2 },
          fit: 'helps',
          why: 'Stopping it is half. Being kind to her is the other half.',
        },
        facts: {
          text: 'Write the three answers on the back of the fixture list',
          to: 'facts',
          opens: 'save',
          score: { save: 2 },
          fit: 'helps',
          why: 'Which chat, who, when. With that, adults can act.',
        },
        report: {
          text: 'Report it in the app and say: I’m twelve',
          to: 'report',
          opens: 'report',
          score: { report: 2 },
          fit: 'helps',
          why: 'With an age on it, the app looks sooner.',
        },
        mute: {
          text: 'Mute Pandas 8, or leave it',
          to: 'muted',
          opens: 'block',
          score: { block: 2 },
          fit: 'helps',
          when: 'open',
          why: 'The facts are known now. Nobody has to stay and watch.',
        },
      },
    },
    'told-mid': {
      phase: 'after',
      map: 'The kettle',
      gist: 'Ms Fahy needs no picture, only facts, and knows whom to ring.',
      room: 'counsellor',
      light: 'day',
      app: 'none',
      mood: 'relieved',
      lines: [
        { id: 'n1', by: 'narrator', text: 'He waits for her to ask: why only now? It doesn’t come.' },
        {
          id: 'f1',
          by: 'fahy',
          text: 'I ring Orla’s family first, then the people whose job this is. You’ll hear it from me.',
        },
        { id: 'f2', by: 'fahy', text: 'For that I need three things, in words: which chat, who, when.' },
      ],
      choices: {
        delete: {
          text: 'Ask what to do about his own phone now',
          to: 'cleared',
          score: { care: 2 },
          fit: 'helps',
          when: 'open',
          why: 'First an adult knows, then it goes. It wasn’t sent for him, and it ends with him.',
        },
        report: {
          text: 'Fill in the app’s report together, age and all',
          to: 'report',
          opens: 'report',
          score: { report: 2 },
          fit: 'helps',
          why: 'The app can take it out of the chat. An age makes it quicker.',
        },
        facts: {
          text: 'Give her the fixture list: chat, name and time on the back',
          to: 'facts',
          opens: 'save',
          score: { save: 2 },
          fit: 'helps',
          why: 'Facts, not pictures. She can start with those three.',
        },
        orla: {
          text: 'Ask what would help Orla most right now',
          to: 'orla',
          score: { care: 2 },
          fit: 'helps',
          why: 'Stopping it is for grown-ups too. Being kind to her is something he can do today.',
        },
      },
    },
    'late-plan': {
      phase: 'after',
      map: 'Not alone with it',
      gist: 'Somebody knows. It is no longer Declan against a whole chat.',
      mood: 'relieved',
      lines: [
        { id: 'w1', by: 'told', text: 'Thank you. From now on it isn’t you against a whole chat.' },
        { id: 'w2', by: 'told', text: 'And it isn’t late. It’s the day you told me. That’s a good day.' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Nobody asks to see the picture. Which chat, who, when? That’s enough.',
        },
      ],
      choices: {
        facts: {
          text: 'Find the fixture list and write it on the back',
          to: 'facts',
          opens: 'save',
          score: { save: 2 },
          fit: 'helps',
          why: 'Three facts, no picture. That’s the whole file.',
        },
        mute: {
          text: 'Mute Pandas 8 before anything else is said',
          to: 'muted',
          opens: 'block',
          score: { block: 2 },
          fit: 'helps',
          when: 'open',
          why: 'They may go on talking. He needn’t listen.',
        },
        report: {
          text: 'Send the report to the app, with “12” on it',
          to: 'report',
          opens: 'report',
          score: { report: 2 },
          fit: 'helps',
          why: 'What it is, where it is, how old he is. Then people whose job it is can act.',
        },
      },
    },
    facts: {
      phase: 'after',
      gist: 'The facts are enough, and nothing of it stays on his phone.',
      mood: 'calm',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Pandas 8. Rory, who had it from Finn. Monday, twenty to eight.' },
        {
          id: 'w1',
          by: 'told',
          text: 'That’s enough to go on. If it’s on your phone, you can delete it now.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'When he goes, there’s nothing of it on his phone. It was never his.',
        },
      ],
      next: 'end-facts',
    },
    report: {
      phase: 'after',
      gist: 'The app removes the message, and Orla gets help with the rest.',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'The app writes back the same evening. A person has looked at it.',
        },
        {
          id: 'w1',
          by: 'told',
          text: 'Nobody can call a picture back. And there are people and tools that get pictures taken down.',
        },
        { id: 'n2', by: 'narrator', text: 'Orla’s family gets their number. It costs nothing.' },
      ],
      next: 'end-report',
    },
    muted: {
      phase: 'after',
      gist: 'Declan steps out of Pandas 8, and others follow.',
      mood: 'calm',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Pandas 8 goes grey. The cow looks at somebody else now.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Then Callum leaves. Then Tess, and both twins. It’s getting empty in there.',
        },
        { id: 'w1', by: 'told', text: 'That’s how it stops. One, and then another one.' },
      ],
      next: 'end-muted',
    },
    orla: {
      phase: 'after',
      gist: 'Declan finds a first sentence, and Orla answers.',
      app: 'nestchat',
      them: 'orla',
      mood: 'unsure',
      lines: [
        { id: 'w1', by: 'told', text: 'Say what you’d say if she had broken her arm. No questions.' },
        { id: 'h1', by: 'hero', text: 'its not your fault. people who can help know now' },
        { id: 't1', by: 'them', text: 'are they mad', trick: 'none' },
        { id: 'h2', by: 'hero', text: 'not at you. not one bit' },
        { id: 't2', by: 'them', text: 'ok', trick: 'none' },
        { id: 'n1', by: 'narrator', text: 'It’s the smallest word she has. He’s never been so glad of one.' },
      ],
      next: 'end-orla',
    },
    cleared: {
      phase: 'after',
      gist: 'Now that she has the facts, Declan deletes the picture without looking.',
      mood: 'calm',
      lines: [
        { id: 'f1', by: 'fahy', text: 'Now that I know the chat and the names: delete it. No need to look.' },
        { id: 'n1', by: 'narrator', text: 'He does it with his eyes half shut. One press.' },
        {
          id: 'f2',
          by: 'fahy',
          text: 'I’ll ask everybody who got one to do the same. That’s ninety-six letters.',
        },
      ],
      next: 'end-cleared',
    },
    'late-right': {
      phase: 'after',
      map: 'Mending it',
      gist: 'Somebody knows what happened, and helps Declan to put it right.',
      mood: 'relieved',
      lines: [
        { id: 'w1', by: 'told', text: 'You stopped, and you said so. That’s two hard things. Thank you.' },
        {
          id: 'w2',
          by: 'told',
          text: 'They pushed you. And now we see where it went, so that it stops there too.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Nobody shouts. The worst part is over, and it was only a sentence.',
        },
      ],
      choices: {
        report: {
          text: 'Report the whole thing in the app, and write: twelve',
          to: 'end-plant',
          opens: 'report',
          score: { report: 2 },
          fit: 'helps',
          why: 'The form isn’t about blame. It tells people where to look.',
        },
        sorry: {
          text: 'Write sorry to Orla on paper, and ask nothing back',
          to: 'end-paper',
          score: { care: 2 },
          fit: 'helps',
          why: 'A sorry that wants no answer is easier to take.',
        },
        list: {
          text: 'Say which people it may have reached',
          to: 'end-list',
          score: { care: 2 },
          fit: 'helps',
          why: 'That’s repair: making sure it ends there as well.',
        },
      },
    },
    // ── endings, told ─────
    'end-facts': {
      phase: 'after',
      map: 'The bit of paper',
      gist: 'On Friday Orla comes to the match, late and in her coat.',
      room: 'playground',
      light: 'day',
      app: 'none',
      mood: 'happy',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Friday, us against Year 9. Ms Fahy stands behind the goal with her tea.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'She has copied the three lines and given him back the fixture list.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'At ten past one somebody moves up on the bench. Orla sits down, in her coat.',
        },
        { id: 'o1', by: 'orla', text: 'And it’s KELLY. Oh. Through his legs.' },
      ],
      end: {
        title: 'The bit of paper',
        image: 'A fixture list: three lines on the back, his name on the front.',
        door: 'told',
      },
    },
    'end-report': {
      phase: 'after',
      map: '“Removed”',
      gist: 'The message is gone from the chat, and a bottle is being tested.',
      room: 'canteen',
      light: 'day',
      app: 'none',
      mood: 'happy',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Where the picture was, there are two grey words now. Under them is the cow.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'It may turn up again somewhere. Then the same people will look again.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'On Monday at lunch somebody knocks on a bottle. One two, one two.',
        },
        { id: 'o1', by: 'orla', text: 'Good afternoon. I’ve been away. I have opinions.' },
      ],
      end: { title: '“Removed”', image: 'Two grey words, and under them a cow.', door: 'told' },
    },
    'end-muted': {
      phase: 'after',
      map: 'On paper',
      gist: 'Pandas 8 empties, and the football goes on on paper.',
      room: 'corridor',
      light: 'day',
      app: 'none',
      mood: 'happy',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'By Monday fifty-two people have left. A chat with nobody in it isn’t much fun.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Orla’s family has help, and so has she. Rory folds letters with Ms Fahy.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'The line-up hangs in the corridor. In the corner somebody has drawn a cow, in goal.',
        },
        { id: 'n4', by: 'narrator', text: 'It has freckles. Only one person in the year draws like that.' },
      ],
      end: {
        title: 'On paper',
        image: 'A line-up on the wall, and a cow with freckles in goal.',
        door: 'told',
      },
    },
    'end-orla': {
      phase: 'after',
      map: 'The taken stool',
      gist: 'Orla comes back to science, and her place has been kept.',
      room: 'classroom',
      light: 'day',
      app: 'none',
      mood: 'happy',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Monday, science. On Orla’s stool sits the skeleton, with a note: taken.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Callum lifts it down for her like a waiter. He hasn’t got much to say. He’s pink.',
        },
        { id: 'o1', by: 'orla', text: 'Who kept my place?' },
        { id: 'h1', by: 'hero', text: 'He did. He’s got nerves of bone.', as: 'aloud' },
      ],
      end: {
        title: 'The taken stool',
        image: 'A skeleton on a stool, with a note on its knees: taken.',
        door: 'told',
      },
    },
    'end-cleared': {
      phase: 'after',
      map: 'Ninety-six letters',
      gist: 'Ms Fahy writes to every family, and Rory carries the letters.',
      room: 'corridor',
      light: 'evening',
      app: 'none',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'At six Ms Fahy is still writing. Beside her Rory is folding. He asked to.',
        },
        { id: 'f1', by: 'fahy', text: 'Some people need a job while they feel bad.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Ninety-five letters say: if you have it, delete it, and be kind.',
        },
        { id: 'n3', by: 'narrator', text: 'The last one is for Orla. That one is by hand, and longer.' },
      ],
      end: {
        title: 'Ninety-six letters',
        image: 'A pile of letters, and a kettle going cold beside it.',
        door: 'told',
      },
    },
    // ── endings, late ─────
    'end-list': {
      phase: 'after',
      map: 'Two ticks',
      gist: 'It stops with the two people whom it reached through Declan.',
      room: 'corridor',
      light: 'day',
      app: 'none',
      mood: 'relieved',
      lines: [
        { id: 'n1', by: 'narrator', text: 'It’s two names. In his head it had been hundreds.' },
        { id: 'n2', by: 'narrator', text: 'By lunch both of them have talked to somebody, and deleted it.' },
        {
          id: 'n3',
          by: 'narrator',
          text: 'He says sorry to Orla at the gate. She nods. It’s a nod with a lot in it.',
        },
      ],
      end: { title: 'Two ticks', image: 'Two names on a library card, both with a tick.', door: 'late' },
    },
    'end-paper': {
      phase: 'after',
      map: 'A folded note',
      gist: 'Declan writes that he is sorry, and Orla answers in her own way.',
      room: 'playground',
      light: 'day',
      app: 'none',
      mood: 'relieved',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'He writes it four times. The fourth one has only two lines. It says which bit was his.',
        },
        { id: 'n2', by: 'narrator', text: 'No answer. He asked for none.' },
        { id: 'n3', by: 'narrator', text: 'At the match somebody climbs onto the bench behind his goal.' },
        { id: 'o1', by: 'orla', text: 'KELLY! My gran could have held that! In her sleep!' },
      ],
      end: {
        title: 'A folded note',
        image: 'A note folded small, in a commentator’s coat pocket.',
        door: 'late',
      },
    },
    'end-plant': {
      phase: 'after',
      map: 'Watered twice',
      gist: 'The report is in. Declan lets in three goals and hears one kind word.',
      room: 'playground',
      light: 'day',
      app: 'none',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'The report is in. Somebody writes back and thanks him. He reads that line twice.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'On the way to the match he waters the library plant. Mr Quinn had too.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'He lets in three. After the third there’s the quiet that he knows.',
        },
        { id: 'o1', by: 'orla', text: 'Unlucky.' },
      ],
      end: { title: 'Watered twice', image: 'A library plant in a very full saucer.', door: 'late' },
    },
    // ── somebody asks ─────
    asks: {
      phase: 'after',
      map: 'Page nine',
      gist: 'Mr Quinn has noticed that Declan never turns the page, and asks.',
      room: 'library',
      light: 'day',
      app: 'none',
      mood: 'worried',
      asks: 'quinn',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Break. Declan sits in the library with a book about penguins.' },
        {
          id: 'q1',
          by: 'quinn',
          text: 'You’ve been on page nine since Monday. It’s a good page. It isn’t that good.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Mr Quinn turns the sign on the door to Closed. He never does that.',
        },
      ],
      choices: {
        small: {
          text: '“It’s about Orla. And a chat.”',
          to: 'asked-small',
          score: { tell: 2 },
          fit: 'helps',
          why: 'Two short sentences are plenty. Mr Quinn can ask for the rest.',
        },
        scared: {
          text: '“If I say it, is that telling tales?”',
          to: 'asked-scared',
          score: { tell: 2 },
          fit: 'helps',
          why: 'Asking that is telling already. It’s a fair question, and he gets an answer.',
        },
        chat: {
          text: '“How do you stop ninety-six people?”',
          to: 'asked-chat',
          score: { tell: 2 },
          fit: 'helps',
          why: 'He doesn’t have to know how. He only has to ask somebody.',
        },
      },
    },
    'asked-small': {
      phase: 'after',
      gist: 'Mr Quinn needs no picture, only the facts, and writes them down.',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', text: 'It’s about Orla. And a chat.', as: 'aloud' },
        {
          id: 'q1',
          by: 'quinn',
          text: 'Thank you. I don’t need to see anything. You talk, I write: which chat, who, when?',
        },
        { id: 'n1', by: 'narrator', text: 'It takes half a page. He’d thought that it would take a book.' },
      ],
      next: 'end-page',
    },
    'asked-scared': {
      phase: 'after',
      gist: 'Mr Quinn explains the difference between telling and telling tales.',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', text: 'If I say it, is that telling tales?', as: 'aloud' },
        {
          id: 'q1',
          by: 'quinn',
          text: 'Telling tales gets someone into a mess. This gets someone out of one.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'So he says it. The radiator ticks. Mr Quinn doesn’t look shocked, only awake.',
        },
      ],
      next: 'end-dictionary',
    },
    'asked-chat': {
      phase: 'after',
      gist: 'You stop one, says Mr Quinn, and tell somebody who can stop the rest.',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', text: 'How do you stop ninety-six people?', as: 'aloud' },
        {
          id: 'q1',
          by: 'quinn',
          text: 'You don’t. You stop one. Then you tell someone who can stop the rest. You just did.',
        },
        { id: 'n1', by: 'narrator', text: 'He stamps the date into the penguin book, for no reason at all.' },
      ],
      next: 'end-stamp',
    },
    'end-page': {
      phase: 'after',
      map: 'Page ten',
      gist: 'Ms Fahy takes over, and Declan gets to page ten.',
      mood: 'relieved',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Ms Fahy comes with her kettle. They talk till the bell, and nothing of it stays on Declan’s phone.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'That night somebody says to Orla: it isn’t your fault. Declan writes it too, with a sorry.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'On Monday he turns the page. A penguin carries an egg on its feet. For weeks.',
        },
      ],
      end: { title: 'Page ten', image: 'A penguin with an egg on its feet, taking care.', door: 'asked' },
    },
    'end-dictionary': {
      phase: 'after',
      map: 'The open door',
      gist: 'The grown-ups act, and Orla finds a corner in the library.',
      mood: 'relieved',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Mr Quinn and Ms Fahy ring three families. The picture goes from phone after phone.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'On Tuesday Orla comes to the library at lunch. She keeps her coat on.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'On Wednesday she takes it off. The door stays open, with the dictionary in it.',
        },
      ],
      end: {
        title: 'The open door',
        image: 'A door held open by a dictionary, at the letter K.',
        door: 'asked',
      },
    },
    'end-stamp': {
      phase: 'after',
      map: 'Round the ball',
      gist: 'It goes no further, and on Friday Orla finds her voice again.',
      room: 'playground',
      mood: 'happy',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'By four Ms Fahy knows, and so does Orla’s family. By Monday most phones are clear.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'The next match. A long ball, a lot of mud, and Declan flat on his front.',
        },
        { id: 'o1', by: 'orla', text: 'The keeper has it! Nobody gets past! Nobody!' },
      ],
      end: { title: 'Round the ball', image: 'Two old gloves round a muddy ball.', door: 'asked' },
    },
  },
  answers: {
    before: {
      pause: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'He reads it as if it were about somebody else. Or about himself.',
          },
        ],
        why: 'A pause is how you hear what a joke really says.',
      },
      save: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Chat, name, time. It looks like nothing much. It can stay nothing much.',
          },
        ],
        why: 'Facts are always worth noting. Pictures of others never are.',
      },
      block: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'It takes two presses. The football will find him without the cow.',
          },
        ],
        why: 'Nobody has to be in every chat. He can go back when it’s nice there.',
        to: { told: 'told-soon', untold: 'blocked-soon' },
      },
      tell: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'It’s a small thing to tell: a chat with a cow on it, and an odd feeling.',
          },
        ],
        why: 'You can tell before anything has happened. It makes the next thing easier.',
        to: 'told-first',
      },
      report: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'The form asks what happened. Not much yet. It says: write again any time.',
          },
        ],
        why: 'Now he knows where the button is. That’s half of using it.',
      },
    },
    pressure: {
      pause: {
        lines: [
          { id: 'n1', by: 'narrator', text: 'Who is laughing here? He counts. It’s fewer than it sounds.' },
        ],
        why: 'Looking at the words, not at the picture, shows who pushes.',
      },
      save: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Chat, name, time, a few words. On paper. The picture stays out of it.',
          },
        ],
        why: 'A note is evidence enough. A screenshot would be one more copy.',
      },
      block: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Out. His thumb feels lighter.' }],
        why: 'Going quiet is a good move. What he knows, he can still tell.',
        to: 'blocked-soon',
      },
      tell: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'It comes out in the wrong order. It’s still all there: a chat, a picture, a girl.',
          },
        ],
        why: 'It isn’t telling tales. Somebody is being hurt, and somebody else can stop it.',
        to: 'told-soon',
      },
      report: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'He presses “This is about somebody else”. There’s a button for that.',
          },
        ],
        why: 'You can report for somebody else. With his age on it, they look sooner.',
      },
    },
    threat: {
      pause: {
        lines: [
          { id: 'n1', by: 'narrator', text: 'Both feet on the floor. Nothing here needs an answer tonight.' },
        ],
        why: 'Fear wants it quick. A breath makes room to think who can help.',
      },
      save: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Who said what, and when. In his own handwriting it looks much smaller.',
          },
        ],
        why: 'Words and names help whoever helps. The picture is never needed.',
      },
      block: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'He presses it with the thumb of the glove. It works, more or less.',
          },
        ],
        why: 'He may walk out of any chat. Now somebody to tell.',
        to: 'quiet-night',
      },
      tell: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Said. The ceiling is where it was. So are the gloves.' }],
        why: 'They wanted him quiet. He told, and that’s the strong thing.',
        to: 'late-plan',
      },
      report: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'He writes: it’s going round, she’s twelve, I’m twelve. A person will read it.',
          },
        ],
        why: 'How old everybody is matters most on that form.',
      },
    },
    after: {
      pause: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'He sits a moment. Outside somebody kicks a ball against a wall.',
          },
        ],
        why: 'Looking back, you can see where each one could have stopped.',
      },
      save: {
        lines: [{ id: 'n1', by: 'narrator', text: 'The facts are on paper. Paper forwards nothing.' }],
        why: 'Facts help, early or late.',
      },
      block: {
        lines: [
          { id: 'n1', by: 'narrator', text: 'Out of Pandas 8. It takes a second, and it’s a good second.' },
        ],
        why: 'Any moment is a good one to step out.',
      },
      tell: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Once it’s said, it’s only half as big.' }],
        why: 'Telling is never late. It helps her, and it helps him.',
      },
      report: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'He writes what, where, and that he’s 12. Then he presses Send.',
          },
        ],
        why: 'One report can reach many copies.',
      },
    },
  },
  again: {
    save: {
      lines: [{ id: 'n1', by: 'narrator', text: 'It’s on paper already. Three lines are three lines.' }],
    },
    block: { lines: [{ id: 'n1', by: 'narrator', text: 'The cow is grey already.' }] },
    tell: {
      lines: [
        { id: 'n1', by: 'narrator', text: 'There’s one grown-up in it already. A second one fits in.' },
      ],
    },
    report: {
      lines: [{ id: 'n1', by: 'narrator', text: 'It’s reported. The form says thank you, and means it.' }],
    },
  },
  tell: {
    people: {
      fahy: {
        kind: 'good',
        room: 'counsellor',
        light: 'day',
        scene: [
          { id: 'n1', by: 'narrator', text: 'Ms Fahy’s office. The kettle is just starting to sing.' },
          {
            id: 'n2',
            by: 'narrator',
            text: 'A boy looks in about a lost shoe. She holds up one finger to him: later.',
          },
        ],
        answer: [
          { id: 'f1', by: 'fahy', text: 'Sit. Start anywhere. You needn’t show me anything.' },
          {
            id: 'n3',
            by: 'narrator',
            text: 'She takes the kettle off and listens to the end. Nobody has had any tea.',
          },
          {
            id: 'f2',
            by: 'fahy',
            text: 'Thank you. I don’t gossip. I only tell people who can help, and I tell you first.',
          },
        ],
      },
      quinn: {
        kind: 'good',
        room: 'library',
        light: 'day',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Mr Quinn is mending a book with sticky tape. The tape is winning.',
          },
          { id: 'n2', by: 'narrator', text: 'Two girls come in, look for a sofa, and go out again.' },
        ],
        answer: [
          {
            id: 'n3',
            by: 'narrator',
            text: 'He puts the tape down and listens. It stays on his thumb. He lets it.',
          },
          { id: 'q1', by: 'quinn', text: 'I’m glad you told somebody. It isn’t yours to carry about.' },
          { id: 'q2', by: 'quinn', text: 'Don’t show me a thing. Words do very well in a library.' },
        ],
      },
      'declan-mum': {
        kind: 'clumsy',
        room: 'kitchen-day',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'The kitchen. Mum has cold tea and one red ear. Nan talks a lot.',
          },
          { id: 'n2', by: 'narrator', text: '“Nan says hello,” she says, before he can begin.' },
        ],
        answer: [
          {
            id: 'd1',
            by: 'declan-mum',
            text: 'Is this about that phone? I KNEW it. A phone, at twelve! It goes in the drawer.',
          },
          { id: 'n3', by: 'narrator', text: 'Declan turns round to go. Then he doesn’t.' },
        ],
        then: [
          {
            id: 'h1',
            by: 'hero',
            text: 'Mum. It isn’t about the phone. It’s about somebody in my year.',
            as: 'aloud',
          },
          {
            id: 'n4',
            by: 'narrator',
            text: 'She pulls out the chair next to hers and moves the biscuits over.',
          },
          {
            id: 'd2',
            by: 'declan-mum',
            text: 'I got that wrong. Sorry. I’m glad you came down. Start again, I’m listening.',
          },
        ],
      },
      callum: {
        kind: 'friend',
        scene: [
          { id: 'n1', by: 'narrator', text: 'Callum is bouncing a ball off a wall, forty-one, forty-two.' },
        ],
        answer: [
          { id: 'n2', by: 'narrator', text: 'He lets it roll away at forty-three.' },
          { id: 'c1', by: 'callum', text: 'I thought it was only me who felt odd.' },
        ],
        then: [
          { id: 'c2', by: 'callum', text: 'We’re twelve. We need someone with keys. I’ll come to the door.' },
          {
            id: 'n3',
            by: 'narrator',
            text: 'He picks up the ball and Declan’s bag. He takes the long strap, so it drags.',
          },
        ],
      },
      helpline: {
        kind: 'helpline',
        room: 'teen-bedroom',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Under the duvet with a torch and the number from the school diary.',
          },
          { id: 'n2', by: 'narrator', text: 'It rings three times. The cat sits down on his feet.' },
        ],
        answer: [
          { id: 'h1', by: 'helpline', text: 'Hi. You can say as much or as little as you like.' },
          {
            id: 'h2',
            by: 'helpline',
            text: 'You’re ringing for somebody else. That’s a good reason to ring.',
          },
          {
            id: 'h3',
            by: 'helpline',
            text: 'Let’s find out who at your school should know, and what you say first.',
          },
        ],
      },
    },
    openers: {
      a: 'I need help with something in a chat, and I’m scared you’ll be mad.',
      b: 'Can I tell you something without showing you?',
      c: 'It isn’t about me. It’s about somebody in my year.',
    },
  },
  report: {
    about: 'Somebody’s private picture is being passed on',
    other: {
      a: 'This chat is boring and full of spam',
      aWhy: 'True, perhaps. Nobody would hurry for that. Say what is being done to her.',
      b: 'Somebody used a rude word in a group',
      bWhy: 'This is more than a word. The right box sends it to people who know what to do.',
    },
  },
  debrief: {
    line: 'It wasn’t sent for him. Stopping it with you is powerful.',
    fault: 'It’s not Orla’s fault. The person who shared it did wrong.',
    power: 'Something’s going round in a chat. I don’t want to show it, I want it to stop.',
    questions: [
      'What makes it hard to be the one who stops?',
      'What kind message would help?',
      'Why do people blame the person in the picture, and why is that wrong?',
    ],
  },
  covers: ['S9', 'S20', 'S21', 'S60', 'S65', 'S75', 'S76', 'S100', 'S121', 'S124', 'S125', 'S127'],
  sources: [1, 7, 30, 31, 75, 76],
  review: 'draft',
});
