import { defineScenario } from '../src/scenario/define-scenario.ts';

export default defineScenario({
  id: 'is-that-really-sana',
  number: 'SC05',
  version: 1,
  title: 'Is That Really Sana?',
  ages: '11-13',
  pattern: 'O',
  harmless: false,
  minutes: 6,
  hero: 'priya',
  cast: ['sana', 'priya-dad', 'arjun', 'whitlock', 'sana-mum'],
  others: {
    sana: { name: 'Sana', profile: 'kite', says: 'Priya’s best friend' },
    again: { name: 'sana.again', profile: 'owl', says: 'a new account' },
  },
  app: 'pebbler',
  room: 'teen-bedroom',
  light: 'evening',
  them: 'sana',
  skills: ['notice', 'save', 'block', 'tell', 'report'],
  notice:
    'Priya gets messages that seem to come from somebody close to her. It may be that person, or somebody pretending. Nothing rude is shown. You can pause, skip or leave at any time, and you need no reason.',
  summary: [
    'Priya is eleven. She and Sana collect things that look like faces: taps, bins, kettles.',
    'One evening Sana’s account writes oddly. It wants a code, and then photos, and it won’t speak.',
    'Somebody has got into Sana’s account and is pretending to be her. Then a second Sana turns up.',
    'Letters can’t show who is writing. A voice can, and so can Sana at school with goggle rings.',
    'Priya tells an adult. They keep the messages, report the account as stolen and change the passwords.',
    'Priya and Sana both did nothing wrong. Where a code did get out, help works just the same.',
  ],
  start: 'start',
  beats: {
    // ── before ─────────────────────────────────────────────────────────────────────────────────────
    start: {
      phase: 'before',
      map: 'A bin with eyebrows',
      gist: 'Priya and Sana collect things with faces. In the evening Sana’s account says a stiff hello.',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Wednesday, ten past six. Priya and Sana collect things that look like faces.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'They’ve got forty-seven. On Friday the wall at school gets fifty. The best is Gordon, a worried tap.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'At lunch Sana barked at a pigeon. At four she wrote from the bus.',
        },
        { id: 't1', by: 'them', text: 'BIN with EYEBROWS!! tomorrow its ours. over', trick: 'none' },
        { id: 'h1', by: 'hero', text: 'what kind of eyebrows. over' },
        { id: 't2', by: 'them', text: 'DISAPPOINTED ones. over', trick: 'none', mood: 'happy' },
        {
          id: 'n4',
          by: 'narrator',
          text: 'They always say “over”. It’s a rule. Now the phone lights up again.',
        },
        { id: 't3', by: 'them', text: 'hi priya. are you there', trick: 'pretending', mood: 'unsure' },
      ],
      choices: {
        over: {
          text: 'Type: you forgot to say over. over',
          to: 'over',
          score: { notice: 2 },
          fit: 'helps',
          why: 'A small thing was different, and she said so. Small things are worth saying.',
        },
        worried: {
          text: 'Type: gordon is worried again. over',
          to: 'worried',
          score: {},
          fit: 'mixed',
          why: 'That’s how they often begin. Now watch what kind of answer comes.',
        },
        calendar: {
          text: 'Look at the calendar on the wall before she answers',
          to: 'calendar',
          score: { notice: 2 },
          fit: 'helps',
          why: 'She looked at something outside the phone. That’s where the good clues are.',
        },
      },
    },
    over: {
      phase: 'before',
      gist: 'The account says “over” now, a little too late.',
      lines: [
        { id: 'h1', by: 'hero', text: 'you forgot to say over. over' },
        { id: 't1', by: 'them', text: 'oh yes. over', trick: 'pretending' },
        { id: 'n1', by: 'narrator', text: 'There. It’s Sana.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Only, last time Priya caught her, Sana wrote SORRY eleven times. And an ode.',
        },
      ],
      next: 'code',
    },
    worried: {
      phase: 'before',
      gist: 'Priya writes about Gordon, and gets one flat word.',
      lines: [
        { id: 'h1', by: 'hero', text: 'gordon is worried again. over' },
        { id: 't1', by: 'them', text: 'nice', trick: 'pretending' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Nice? Sana always asks what it is this time. Once she sat with him all through break.',
        },
        { id: 'h2', by: 'hero', as: 'thought', text: 'Maybe she’s tired.' },
      ],
      next: 'code',
    },
    calendar: {
      phase: 'before',
      gist: 'The calendar says that Sana is in the pool.',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Wednesday. In Sana’s green pen: POOL, 5 TO 7. DO NOT RING. I AM A FISH.',
        },
        { id: 'h1', by: 'hero', as: 'thought', text: 'So how is a fish typing?' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Maybe they’ve shut the pool. That pool is always breaking. She types “here. over”.',
        },
        { id: 't1', by: 'them', text: 'good', trick: 'none' },
      ],
      next: 'code',
    },
    // ── pressure ───────────────────────────────────────────────────────────────────────────────────
    code: {
      phase: 'pressure',
      map: 'Six numbers',
      gist: 'Sana’s account wants a code from Priya’s phone, and wants it fast.',
      mood: 'unsure',
      lines: [
        { id: 't1', by: 'them', text: 'i need help. quick please', trick: 'hurry' },
        {
          id: 't2',
          by: 'them',
          text: 'a code is coming to your phone. tell me what it says',
          trick: 'asking',
        },
        { id: 'a1', by: 'app', text: 'Your Vaultbox code. It’s only for you. Don’t give it to anybody.' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Six numbers. In Year 2 Sana gave her the last plaster. You don’t say no to Sana.',
        },
      ],
      choices: {
        arjun: {
          text: 'Ask Arjun across the landing if this is normal',
          to: 'told-code',
          opens: { tell: 'arjun' },
          score: { tell: 1 },
          fit: 'helps',
          why: 'A brother can see that it’s odd. Then it’s two people, and soon a grown-up.',
        },
        ring: {
          text: 'Press the little telephone and ring her',
          to: 'ring',
          score: { notice: 2 },
          fit: 'helps',
          why: 'A voice is a good check. If nobody wants to speak, that’s an answer too.',
        },
        what: {
          text: 'Type: whats it for? over',
          to: 'what-for',
          score: {},
          fit: 'mixed',
          why: 'A fair question. A code that’s only for her needs no good reason, just a no.',
        },
      },
    },
    ring: {
      phase: 'pressure',
      gist: 'Priya rings, and nobody wants to speak.',
      lines: [
        { id: 'n1', by: 'narrator', text: 'It rings twice. Then somebody turns it off.' },
        { id: 't1', by: 'them', text: 'cant talk now priya. just type it', trick: 'hurry' },
        { id: 'n2', by: 'narrator', text: 'Sana, who talks all through films? Sana, who talks under water?' },
        {
          id: 'n3',
          by: 'narrator',
          text: 'And to Sana she’s Pri. Only Grandpa says Priya, and the dentist.',
        },
      ],
      next: 'seven',
    },
    'what-for': {
      phase: 'pressure',
      gist: 'Priya asks what the code is for, and gets no answer.',
      lines: [
        { id: 'h1', by: 'hero', text: 'whats it for? over' },
        { id: 't1', by: 'them', text: 'no time. please. you are my friend', trick: 'guilt' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Sana explains everything. She once explained a sandwich, with a drawing.',
        },
      ],
      next: 'seven',
    },
    'told-code': {
      phase: 'pressure',
      gist: 'Somebody knows about the code now, and it stays where it is.',
      mood: 'calm',
      lines: [
        {
          id: 'o1',
          by: 'told',
          text: 'A code is like a toothbrush. Nobody else needs yours. Not even a best friend.',
        },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'And if she’s cross with me now?' },
        { id: 'o2', by: 'told', text: 'A real friend gets over a toothbrush. Leave it where it is.' },
        { id: 'n1', by: 'narrator', text: 'So the six numbers sit there and do nothing. It suits them.' },
      ],
      next: 'seven',
    },
    seven: {
      phase: 'pressure',
      gist: 'It is seven o’clock and raining, and the phone lights up again.',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Seven o’clock. Rain runs down the window, two drops and a long one.',
        },
        { id: 'n2', by: 'narrator', text: 'For a second it’s a face with a cold. Then it’s only rain.' },
        { id: 'n3', by: 'narrator', text: 'The phone is lying on the bed. It lights up.' },
      ],
      next: { told: 'plan', untold: 'collage' },
    },
    collage: {
      phase: 'pressure',
      map: 'For a collage',
      gist: 'Now the account wants to get at the photos, for a collage.',
      lines: [
        { id: 't1', by: 'them', text: 'forget it. i want to make a collage for friday', trick: 'pretending' },
        { id: 't2', by: 'them', text: 'let me into your vaultbox so i can get the photos', trick: 'asking' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'A collage! Priya has begged for one. Sana always says that collages are for birthdays.',
          mood: 'happy',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'The faces are in there. So is every photo of Priya since she was six.',
          mood: 'unsure',
        },
      ],
      choices: {
        dad: {
          text: 'Go down to Dad and ask who may go into a Vaultbox',
          to: 'told-soon',
          opens: { tell: 'priya-dad' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'It’s an ordinary question. Most telling begins with one of those.',
        },
        glue: {
          text: 'Type: YES!! finally. glue or tape? over',
          to: 'glue',
          score: {},
          fit: 'risky',
          flag: 'engage',
          why: 'It’s just what she has been hoping for. Hope reads fast. She can still stop and look.',
        },
        voice: {
          text: 'Type: say it out loud first. ring me. over',
          to: 'no-voice',
          score: { notice: 2 },
          fit: 'helps',
          why: 'She asked for a voice. Letters can be anybody’s.',
        },
        paper: {
          text: 'Type: ill bring them on paper tomorrow. over',
          to: 'on-paper',
          score: { notice: 2 },
          fit: 'helps',
          why: 'A friend can wait until tomorrow. Somebody who can’t is telling you something.',
        },
      },
    },
    glue: {
      phase: 'pressure',
      gist: 'Priya says yes, and gets an answer that fits no question.',
      lines: [
        { id: 'h1', by: 'hero', text: 'YES!! finally. glue or tape? over' },
        { id: 't1', by: 'them', text: 'yes', trick: 'pretending' },
        { id: 'n1', by: 'narrator', text: 'Yes what? Sana fights for tape. She has a tape belt.' },
        { id: 't2', by: 'them', text: 'so the code please, then i can get them', trick: 'pushing' },
      ],
      next: 'new-name',
    },
    'no-voice': {
      phase: 'pressure',
      gist: 'The account will not speak, and makes her feel bad for asking.',
      lines: [
        { id: 'h1', by: 'hero', text: 'say it out loud first. ring me. over' },
        { id: 't1', by: 'them', text: 'my sound is broken', trick: 'pretending' },
        { id: 't2', by: 'them', text: 'dont you trust me', trick: 'guilt' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'At lunch that phone recorded eleven seconds of barking. Its sound was fine.',
        },
      ],
      next: 'new-name',
    },
    'on-paper': {
      phase: 'pressure',
      gist: 'Priya offers paper, and the account cannot wait.',
      lines: [
        { id: 'h1', by: 'hero', text: 'ill bring them on paper tomorrow. over' },
        { id: 't1', by: 'them', text: 'no. it has to be now', trick: 'pushing' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Sana loves paper. Her hole punch has a name and a birthday.',
        },
      ],
      next: 'new-name',
    },
    'new-name': {
      phase: 'pressure',
      gist: 'At eight a new account writes and says that it is Sana.',
      them: 'again',
      light: 'night',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Eight o’clock. A name that she doesn’t know.' },
        { id: 't1', by: 'them', text: 'PRI its me!! im on mums phone. over', trick: 'none' },
        {
          id: 't2',
          by: 'them',
          text: 'somebody is in my account. dont send it ANYTHING. over',
          trick: 'none',
        },
      ],
      next: 'two',
      answers: {
        tell: {
          lines: [
            { id: 'n1', by: 'narrator', text: 'It takes three goes to say it. There are two Sanas in it.' },
          ],
          why: 'She doesn’t have to find out which is which. She only has to tell.',
          to: 'told-two',
        },
        block: {
          lines: [{ id: 'n1', by: 'narrator', text: 'Blocked. She isn’t sure which Sana that was.' }],
          why: 'Blocking is always allowed. It can be undone when she knows more.',
          to: 'blocked-night',
        },
      },
    },
    two: {
      phase: 'pressure',
      map: 'Two Sanas',
      gist: 'Two accounts both say that they are Sana.',
      them: 'sana',
      lines: [
        { id: 't1', by: 'them', text: 'that new one is fake. dont answer it. over', trick: 'pretending' },
        { id: 't2', by: 'them', text: 'tell me the code and ill prove im real', trick: 'asking' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Two Sanas, one phone. Both of them say “over” now.',
          mood: 'worried',
        },
        {
          id: 'h1',
          by: 'hero',
          as: 'thought',
          text: 'It looks like a face. That doesn’t mean there’s somebody in it.',
        },
      ],
      choices: {
        code: {
          text: 'Type to the old one: ok, i know you. here it is',
          to: 'gave',
          score: {},
          fit: 'risky',
          flag: 'comply',
          why: 'She’s known that name for years. Being loyal isn’t a mistake, and help still works.',
        },
        keep: {
          text: 'Keep both chats and answer neither of them',
          to: 'kept',
          opens: 'save',
          score: { save: 2 },
          fit: 'helps',
          why: 'She needn’t solve it tonight. The words are kept for somebody to look at.',
        },
        gordon: {
          text: 'Ask them both: who is Gordon?',
          to: 'gordon',
          score: { notice: 1 },
          fit: 'mixed',
          why: 'A test is a good idea. The answer must only not stand in the chat already.',
        },
        house: {
          text: 'Ring Sana’s house on the old telephone in the hall',
          to: 'told-two',
          opens: { tell: 'sana-mum' },
          score: { notice: 2, tell: 2 },
          fit: 'helps',
          why: 'A number that she knows by heart, and a voice. No chat can get in between.',
        },
      },
      answers: {
        tell: {
          lines: [
            { id: 'n1', by: 'narrator', text: 'It takes three goes to say it. There are two Sanas in it.' },
          ],
          why: 'She doesn’t have to find out which is which. She only has to tell.',
          to: 'told-two',
        },
        block: {
          lines: [
            { id: 'n1', by: 'narrator', text: 'Blocked, the one that wants things. Its kite goes grey.' },
          ],
          why: 'Blocking is always allowed. It can be undone when she knows more.',
          to: 'blocked-night',
        },
      },
    },
    gordon: {
      phase: 'pressure',
      gist: 'Both Sanas know the answer, because it stands in the chat.',
      lines: [
        { id: 'h1', by: 'hero', text: 'who is gordon' },
        { id: 't1', by: 'them', text: 'the tap. over', trick: 'pretending' },
        { id: 'n1', by: 'narrator', text: 'sana.again writes: THE TAP. OUR TAP. over. It’s a draw.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Priya scrolls up. “Gordon the tap” is there nine times, for anyone who looks.',
        },
      ],
      next: 'threat',
      answers: {
        tell: {
          lines: [
            { id: 'n1', by: 'narrator', text: 'It takes three goes to say it. There are two Sanas in it.' },
          ],
          why: 'A test in a chat can end in a draw. Telling can’t.',
          to: 'told-two',
        },
        block: {
          lines: [
            { id: 'n1', by: 'narrator', text: 'Blocked, the one that wants things. Its kite goes grey.' },
          ],
          why: 'Blocking is always allowed. It can be undone when she knows more.',
          to: 'blocked-night',
        },
      },
    },
    kept: {
      phase: 'pressure',
      gist: 'Priya keeps both chats and answers neither.',
      mood: 'unsure',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Names, words, times. She puts them in a folder called Taps.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Then she brushes her teeth for four minutes. It’s a record.',
        },
      ],
      next: 'threat',
      answers: {
        tell: {
          lines: [{ id: 'n1', by: 'narrator', text: 'With the folder it’s easy. She only has to point.' }],
          why: 'Kept words are half of telling. Somebody to show them to is the other half.',
          to: 'told-two',
        },
        block: {
          lines: [
            { id: 'n1', by: 'narrator', text: 'Blocked, the one that wants things. Its kite goes grey.' },
          ],
          why: 'First kept, then blocked. Nothing is lost.',
          to: 'blocked-night',
        },
      },
    },
    // ── threat: no code given ──────────────────────────────────────────────────────────────────────
    threat: {
      phase: 'threat',
      map: '“Do what I say”',
      gist: 'The account stops pretending and says that it has Priya’s photos.',
      them: 'sana',
      mood: 'worried',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Half past eight. Next door Arjun is playing his four notes.' },
        { id: 't1', by: 'them', text: 'i have got your photos now', trick: 'threat' },
        { id: 't2', by: 'them', text: 'so you do what i say', trick: 'threat' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'So that isn’t Sana. Sana would rather eat a bin, eyebrows and all.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'It’s a known trick. It works best on somebody who is alone with it.',
        },
      ],
      choices: {
        look: {
          text: 'Open Vaultbox and look who has been in there',
          to: 'nobody-in',
          score: { notice: 2 },
          fit: 'helps',
          why: 'She checked before she believed it. What a threat says needn’t be true.',
        },
        wall: {
          text: 'Knock on the wall: two short, one long',
          to: 'late-plan',
          opens: { tell: 'arjun' },
          score: { tell: 1 },
          fit: 'helps',
          why: 'That knock means “come”. He comes, and together they fetch somebody taller.',
        },
        argue: {
          text: 'Type: you are NOT sana. get out of her account',
          to: 'argued',
          score: {},
          fit: 'risky',
          flag: 'engage',
          why: 'She’s right, and it’s brave. They only want an answer. She needn’t give one more.',
        },
        block: {
          text: 'Block that account and keep what it wrote',
          to: 'blocked-night',
          opens: 'block',
          score: { block: 2 },
          fit: 'helps',
          why: 'It can’t write to her now, and its words are kept. Next: an adult.',
        },
      },
    },
    'nobody-in': {
      phase: 'threat',
      gist: 'Nobody has been in the Vaultbox. The threat was empty.',
      mood: 'unsure',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Last opened: today, five o’clock, on this phone.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'That was Priya, saying hello to Gordon. Nobody else has been there.',
        },
        {
          id: 'h1',
          by: 'hero',
          as: 'thought',
          text: 'They’ve got nothing. They just said so.',
          mood: 'relieved',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'It helps a lot. It still lies in her stomach like a cold potato.',
          mood: 'unsure',
        },
      ],
      next: 'asks-dad',
    },
    argued: {
      phase: 'threat',
      gist: 'Priya argues, and gets a mean answer to be afraid of.',
      lines: [
        { id: 'h1', by: 'hero', text: 'you are NOT sana. get out of her account' },
        { id: 't1', by: 'them', text: 'nobody will believe you', trick: 'scare' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'She puts the phone in a sock, and the sock in her dressing-gown pocket.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Downstairs the iron hisses. Dad is whistling, so he’s at the shirts.',
        },
      ],
      next: 'asks-dad',
    },
    'blocked-night': {
      phase: 'after',
      gist: 'The account is blocked, and the room is quiet.',
      mood: 'unsure',
      lines: [
        { id: 'n1', by: 'narrator', text: 'It’s so quiet that she can hear Arjun turn a page.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'The sockets by the bed look shocked, all three. They always do. Tonight she agrees.',
        },
      ],
      next: 'asks-dad',
      answers: {
        tell: {
          lines: [
            { id: 'n1', by: 'narrator', text: 'Blocked, and told, in one evening. The sockets calm down.' },
          ],
          why: 'Blocking was good. Now it isn’t only hers to carry.',
          to: 'told-two',
        },
      },
    },
    // ── the late door: a code got out ──────────────────────────────────────────────────────────────
    gave: {
      phase: 'threat',
      gist: 'The six numbers are gone, and it felt like helping.',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', text: 'ok, i know you. here it is' },
        { id: 't1', by: 'them', text: 'thank you', trick: 'none' },
        { id: 'n1', by: 'narrator', text: 'Six numbers. It takes a second, and it feels like helping.' },
        { id: 'n2', by: 'narrator', text: 'sana.again writes five times. Priya turns the phone over.' },
      ],
      next: 'threat-late',
      answers: {
        tell: {
          lines: [{ id: 'n1', by: 'narrator', text: 'One minute after. That’s a very good time to tell.' }],
          why: 'The sooner the lock is changed, the better. And any time is soon enough.',
          to: 'quick-lock',
        },
        block: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'Blocked. In the morning Vaultbox says “wrong password”. It isn’t her fault.',
            },
          ],
          why: 'A code that got out doesn’t mean she has to go on. Somebody to tell comes next.',
          to: 'asks-whitlock',
        },
      },
    },
    'threat-late': {
      phase: 'threat',
      map: 'Wrong password',
      gist: 'Priya is locked out of her photos, and threatened with a silly one.',
      late: true,
      mood: 'worried',
      lines: [
        {
          id: 's1',
          by: 'narrator',
          text: 'The story skips an hour here. It isn’t shown. Now Vaultbox says “wrong password”.',
        },
        {
          id: 's2',
          by: 'narrator',
          text: 'It isn’t her fault. They pretended to be her best friend, and they’ve practised it.',
        },
        { id: 't1', by: 'them', text: 'i have got your photos now. do what i say', trick: 'threat' },
        { id: 't2', by: 'them', text: 'or i show everyone the one with the colander', trick: 'threat' },
        { id: 'n3', by: 'narrator', text: 'This is blackmail. It’s against the law to do it to her.' },
        { id: 's3', by: 'narrator', text: 'Help works now just as well as it did at six o’clock.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Next door Arjun is at his four notes. Downstairs the iron hisses.',
        },
      ],
      choices: {
        please: {
          text: 'Type: please dont. what do you want',
          to: 'please-late',
          score: {},
          fit: 'risky',
          flag: 'engage',
          why: 'Being polite feels safest. They only want to hear from her. She can stop at any word.',
        },
        dad: {
          text: 'Sit down on the stairs and call for Dad',
          to: 'late-locked',
          opens: { tell: 'priya-dad' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'She doesn’t have to get all the way down. One stair and one word will do.',
        },
        keep: {
          text: 'Save what it wrote, with the name and the time',
          to: 'kept-late',
          opens: 'save',
          score: { save: 2 },
          fit: 'helps',
          why: 'Their words are proof of what they did. That’s what helpers work with.',
        },
      },
      answers: {
        tell: {
          lines: [
            { id: 'n1', by: 'narrator', text: 'She says the word “colander” out loud. It’s only a word.' },
          ],
          why: 'They need her to be too embarrassed to tell. She has told.',
          to: 'late-locked',
        },
        block: {
          lines: [{ id: 'n1', by: 'narrator', text: 'Blocked, in the middle of their sentence.' }],
          why: 'Nobody has to listen to that. Now somebody to tell.',
          to: 'asks-whitlock',
        },
      },
    },
    'please-late': {
      phase: 'threat',
      gist: 'Priya asks nicely, and is told to wait.',
      mood: 'worried',
      lines: [
        { id: 'h1', by: 'hero', text: 'please dont. what do you want' },
        { id: 't1', by: 'them', text: 'ill tell you tomorrow', trick: 'pushing' },
        { id: 'n1', by: 'narrator', text: 'So it isn’t about anything. It’s about her waiting.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'She doesn’t sleep much. At six a blackbird starts, and she’s glad of it.',
        },
      ],
      next: 'asks-whitlock',
      answers: {
        tell: {
          lines: [{ id: 'n1', by: 'narrator', text: 'Now two people aren’t waiting for tomorrow.' }],
          why: 'Asking nicely spoiled nothing. Telling works all the same.',
          to: 'late-locked',
        },
        block: {
          lines: [
            { id: 'n1', by: 'narrator', text: 'Blocked. There’ll be no message tomorrow under that name.' },
          ],
          why: 'She needn’t be there when they want her. Somebody to tell comes next.',
          to: 'asks-whitlock',
        },
      },
    },
    'kept-late': {
      phase: 'threat',
      gist: 'Their words are kept, and Priya does not answer.',
      mood: 'unsure',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Two lines, a name, a time. She sends nothing back.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'On paper it’s shorter than her spelling list, and spelled worse.',
        },
        { id: 'n3', by: 'narrator', text: 'In bed she turns over eleven times. Then it’s Thursday.' },
      ],
      next: 'asks-whitlock',
      answers: {
        tell: {
          lines: [
            { id: 'n1', by: 'narrator', text: 'She only has to hand over the page. The rest says itself.' },
          ],
          why: 'The page can’t sit beside her. Somebody who’s told can.',
          to: 'late-locked',
        },
        block: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'First kept, then blocked. Her spelling teacher would be proud.',
            },
          ],
          why: 'Nothing is lost, and nothing more comes in. Now somebody to tell.',
          to: 'asks-whitlock',
        },
      },
    },
    // ── blocked early ──────────────────────────────────────────────────────────────────────────────
    'blocked-soon': {
      phase: 'after',
      gist: 'Priya has blocked Sana’s account early, and wonders who that was.',
      mood: 'unsure',
      lines: [
        { id: 'n1', by: 'narrator', text: 'The kite at the top goes grey.' },
        {
          id: 'h1',
          by: 'hero',
          as: 'thought',
          text: 'I’ve just blocked my best friend. Or nobody at all. I’d like to know which.',
        },
        { id: 'n2', by: 'narrator', text: 'She tidies the faces by mood. Cross, surprised, Gordon.' },
      ],
      next: 'eight',
      answers: {
        tell: {
          lines: [
            { id: 'n1', by: 'narrator', text: 'It’s a short story so far. It’s good to have told it short.' },
          ],
          why: 'Blocked and told. Whatever comes next, there are two of them to look at it.',
          to: 'eight',
        },
      },
    },
    eight: {
      phase: 'after',
      map: 'sana.again',
      gist: 'At eight a new account writes, says that it is Sana, and wants nothing.',
      them: 'again',
      light: 'night',
      mood: 'unsure',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Eight o’clock. A name that she doesn’t know.' },
        { id: 't1', by: 'them', text: 'PRI its me!! im on mums phone. over', trick: 'none' },
        {
          id: 't2',
          by: 'them',
          text: 'somebody is in my account!! did it write to you?? over',
          trick: 'none',
        },
        { id: 'h1', by: 'hero', as: 'thought', text: 'It says “over”. But anybody can learn that.' },
      ],
      choices: {
        hi: {
          text: 'Type: SANA!! thank goodness. over',
          to: 'hi-again',
          score: {},
          fit: 'mixed',
          why: 'She wants it to be true, and it may be. Letters alone can’t show it.',
        },
        voice: {
          text: 'Ring, and say nothing until somebody speaks',
          to: 'voice',
          score: { notice: 2 },
          fit: 'helps',
          why: 'A voice that she has known since Year 1: that’s a real check.',
          when: 'told',
        },
        house: {
          text: 'Ring Sana’s house on the old telephone in the hall',
          to: 'told-two',
          opens: { tell: 'sana-mum' },
          score: { notice: 2, tell: 2 },
          fit: 'helps',
          why: 'A number that she knows by heart, and a voice. No chat can get in between.',
          when: 'untold',
        },
        wait: {
          text: 'Wait until tomorrow and look her in the face',
          to: { told: 'gate', untold: 'asks-dad' },
          score: { notice: 2 },
          fit: 'helps',
          why: 'A real friend is still real in the morning.',
        },
      },
      answers: {
        block: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'Blocked. If it’s really her, she’ll say so at school. Loudly.',
            },
          ],
          why: 'Blocking is allowed, also when it might be a friend. It can be undone.',
          to: { told: 'gate', untold: 'asks-dad' },
        },
      },
    },
    'hi-again': {
      phase: 'after',
      gist: 'It sounds like Sana, and it is still only letters.',
      lines: [
        { id: 'h1', by: 'hero', text: 'SANA!! thank goodness. over' },
        {
          id: 't1',
          by: 'them',
          text: 'what did it want?? did it say over?? over',
          trick: 'none',
          mood: 'happy',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'It sounds right. So did the other one, for a bit.',
          mood: 'unsure',
        },
      ],
      next: { told: 'gate', untold: 'asks-dad' },
    },
    voice: {
      phase: 'after',
      gist: 'Priya hears Sana’s own voice, and she barks.',
      mood: 'relieved',
      lines: [
        { id: 'n1', by: 'narrator', text: 'It rings once. There’s breathing, and a dripping sound.' },
        { id: 's1', by: 'sana', text: 'Hello? Hello? Pri? Why is nobody TALKING? Over?' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Priya waits one second more, to be quite sure. Then comes the bark.',
        },
        {
          id: 's2',
          by: 'sana',
          text: 'That was the one for the pigeon. Do you believe me now?',
          mood: 'happy',
        },
      ],
      next: 'gate',
    },
    // ── told ───────────────────────────────────────────────────────────────────────────────────────
    'told-soon': {
      phase: 'pressure',
      gist: 'Somebody knows, and takes an odd feeling seriously.',
      mood: 'calm',
      lines: [
        { id: 'o1', by: 'told', text: 'What felt odd to you first? You know her best.' },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'She isn’t funny. Sana is always funny.' },
        {
          id: 'o2',
          by: 'told',
          text: 'Then it was worth stopping for. You noticed that. There’s no hurry now.',
        },
      ],
      next: 'plan',
    },
    plan: {
      phase: 'after',
      map: 'Two heads, one phone',
      gist: 'The account wants photos for a collage. With help Priya decides what to do first.',
      mood: 'calm',
      lines: [
        {
          id: 't1',
          by: 'them',
          text: 'are you there?? let me in your vaultbox, for a collage',
          trick: 'asking',
        },
        { id: 't2', by: 'them', text: 'dont ring. just type', trick: 'pretending' },
        { id: 'n1', by: 'narrator', text: 'Don’t ring? Sana once rang about a drawer. She rang twice.' },
        {
          id: 'o1',
          by: 'told',
          text: 'I think somebody has got into Sana’s account. What would you like to do first?',
        },
      ],
      choices: {
        lock: {
          text: 'Change her own passwords, in case',
          to: 'lock',
          score: { notice: 2 },
          fit: 'helps',
          why: 'Nobody has got in. A new lock and a second one on top keep it like that.',
        },
        keep: {
          text: 'Save the odd messages, with the times',
          to: 'saved',
          opens: 'save',
          score: { save: 2 },
          fit: 'helps',
          why: 'Sana and her mum will need them, to get the account back.',
        },
        report: {
          text: 'Report it: this account isn’t Sana any more',
          to: 'reported',
          opens: 'report',
          score: { report: 2 },
          fit: 'helps',
          why: 'The app has people for stolen accounts. It helps Sana, too.',
        },
      },
    },
    lock: {
      phase: 'after',
      gist: 'New passwords, and a second lock on top.',
      mood: 'happy',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'The new password is a sentence about a goat. It goes on paper, in a drawer.',
        },
        { id: 'o1', by: 'told', text: 'And a second lock on top. Then a password alone opens nothing.' },
      ],
      next: 'eight',
    },
    saved: {
      phase: 'after',
      gist: 'The odd messages are saved, with the times.',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: '18:10. 18:14. 19:02. She underlines each place where “over” is missing.',
        },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'At ten past six she was in the pool! Fish can’t type.' },
        { id: 'o1', by: 'told', text: 'That’s the best clue of all. Keep that one with a star.' },
      ],
      next: 'eight',
    },
    reported: {
      phase: 'after',
      gist: 'The account is reported as stolen.',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: '“Somebody else is using this account.” There’s a button just for that.',
        },
        { id: 'o1', by: 'told', text: 'They ask how old you are. Say eleven. It makes them look sooner.' },
      ],
      next: 'eight',
    },
    'told-two': {
      phase: 'after',
      gist: 'Now there is a voice on the telephone, and it is Sana’s.',
      room: 'living-room',
      light: 'warm',
      mood: 'relieved',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Now for a voice. It comes down the old telephone, far too loud.',
        },
        { id: 's1', by: 'sana', text: 'PRI! The new one’s me! The old one’s somebody else! OVER!' },
        {
          id: 'o1',
          by: 'told',
          text: 'Now we know. We keep the messages, and report the old account as stolen.',
        },
        {
          id: 'h1',
          by: 'hero',
          as: 'aloud',
          text: 'But it had her kite. And it sounded so sure.',
          mood: 'unsure',
        },
        {
          id: 'o2',
          by: 'told',
          text: 'Anybody would believe that. It had your whole chat to read.',
          mood: 'calm',
        },
      ],
      next: 'gate',
    },
    gate: {
      phase: 'after',
      map: 'Goggle rings',
      gist: 'In the morning Sana is there in person, with red rings from her goggles.',
      ask: 'What could Priya do now?',
      room: 'corridor',
      light: 'day',
      app: 'none',
      mood: 'relieved',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Thursday, ten to nine. Sana swims before school as well. The corridor smells of chlorine.',
        },
        { id: 's1', by: 'sana', text: 'It’s me. Look. You can’t type these.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'She has red rings round both eyes, fresh from the goggles. She looks like an owl.',
        },
        {
          id: 's2',
          by: 'sana',
          text: 'Somebody called Joel asked ME for a code. I thought it was our Joel. So I helped.',
          mood: 'unsure',
        },
        {
          id: 'h1',
          by: 'hero',
          as: 'aloud',
          text: 'Of course you did. It had his name on it. Over.',
          mood: 'calm',
        },
      ],
      choices: {
        note: {
          text: 'Write a warning for the others and hang it between the faces',
          to: 'end-note',
          score: {},
          fit: 'mixed',
          why: 'Joel, Sana, Priya: it goes from friend to friend. So does a warning.',
        },
        rings: {
          text: 'Ask: can I take the goggle rings for forty-eight?',
          to: 'end-rings',
          score: {},
          fit: 'mixed',
          why: 'Asked before taken. That’s how photos work between friends.',
        },
        word: {
          text: 'Make up a secret word and never type it',
          to: 'end-word',
          score: { notice: 2 },
          fit: 'helps',
          why: 'A word that’s only spoken can’t be read by anybody who gets in.',
        },
      },
    },
    'end-note': {
      phase: 'after',
      map: 'Eleven names',
      gist: 'A warning hangs between the faces, and others sign it.',
      mood: 'happy',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Ms Whitlock gives them the good tape. Sana wears it on her belt.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: '“If we ask you for a code, we’re not us. Signed: Priya and Sana.”',
        },
        { id: 'w1', by: 'whitlock', text: 'May a teacher sign? I like to think I’m me.' },
        {
          id: 'n3',
          by: 'narrator',
          text: 'By Friday there are eleven names. Number three is Joel, the real one.',
        },
      ],
      end: {
        title: 'Eleven names',
        image: 'A sign among fifty faces, with eleven names under it.',
        door: 'told',
      },
    },
    'end-rings': {
      phase: 'after',
      map: 'An actual face',
      gist: 'Number forty-eight is a face with somebody behind it.',
      mood: 'happy',
      lines: [
        { id: 's1', by: 'sana', text: 'Yes. But not my nose. My nose is private.' },
        { id: 'n1', by: 'narrator', text: 'It takes eight tries, because somebody keeps barking.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'On the label Priya writes: “48. An actual face. Somebody is in.”',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'In the afternoon the app gives Sana her account back. She types: over over over.',
        },
      ],
      end: {
        title: 'An actual face',
        image: 'Forty-nine things that look like faces, and one that is.',
        door: 'told',
      },
    },
    'end-word': {
      phase: 'after',
      map: 'Under one coat',
      gist: 'Two friends agree on a word that nobody will ever type.',
      mood: 'happy',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'They do it under Priya’s coat, so that not even the lockers can see.',
        },
        { id: 'n2', by: 'narrator', text: 'It’s a stupid word. It’s long, and it has a duck in it.' },
        { id: 's1', by: 'sana', text: 'Say it if I’m ever odd. Odder. You know what I mean.' },
        { id: 'n3', by: 'narrator', text: 'The story doesn’t know the word either. It was never typed.' },
      ],
      end: { title: 'Under one coat', image: 'One coat in a corridor, with four feet.', door: 'told' },
    },
    // ── told after the threat, no code given ───────────────────────────────────────────────────────
    'late-plan': {
      phase: 'after',
      map: 'Say it in daylight',
      gist: 'With somebody on her side Priya looks at the threat again.',
      mood: 'unsure',
      lines: [
        {
          id: 'o1',
          by: 'told',
          text: 'It says that it has your photos. Did you give it the code? Either answer is all right.',
        },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'No.' },
        {
          id: 'o2',
          by: 'told',
          text: 'Then that door is most likely still shut. And if not, it can be mended.',
        },
        {
          id: 'o3',
          by: 'told',
          text: 'It’s the one doing wrong here. Not you, and not Sana. Where do we start?',
          mood: 'calm',
        },
      ],
      choices: {
        report: {
          text: 'Report that Sana’s account has been stolen',
          to: 'end-bin',
          opens: 'report',
          score: { report: 2 },
          fit: 'helps',
          why: 'Stolen, and used for a threat. With “eleven” on the form they look sooner.',
        },
        block: {
          text: 'Block it together, and keep every word',
          to: 'end-quiet',
          opens: 'block',
          score: { block: 2 },
          fit: 'helps',
          why: 'When it’s Sana’s again, the block is gone with one press.',
          when: 'open',
        },
        look: {
          text: 'Look together who has been in the Vaultbox',
          to: 'end-shut',
          score: { notice: 2 },
          fit: 'helps',
          why: 'A threat can be empty. With two it’s easier to look.',
        },
      },
    },
    'end-bin': {
      phase: 'after',
      map: 'Disappointed eyebrows',
      gist: 'Sana gets her account back, and together they photograph the bin.',
      room: 'corridor',
      light: 'day',
      app: 'none',
      mood: 'happy',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'The app answers: the account is frozen until Sana is back in it.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'On Thursday she comes straight from early swimming, goggle rings round both eyes.',
        },
        { id: 's1', by: 'sana', text: 'It wrote to you all evening? And you never gave it a thing? Pri!' },
        {
          id: 'n3',
          by: 'narrator',
          text: 'After school they go to the bin. It’s very disappointed. It’s perfect.',
        },
      ],
      end: { title: 'Disappointed eyebrows', image: 'Two girls kneeling in front of a bin.', door: 'late' },
    },
    'end-quiet': {
      phase: 'after',
      map: 'Gordon goes up',
      gist: 'The account is blocked, and Gordon gets the middle of the wall.',
      room: 'corridor',
      light: 'day',
      app: 'none',
      mood: 'relieved',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'All of it is kept and reported. In the morning Sana is at the wall, wet hair, goggle rings.',
        },
        { id: 's1', by: 'sana', text: 'You blocked me? Good. I’d have blocked me.' },
        { id: 'n2', by: 'narrator', text: 'They hang Gordon in the middle. He looks as worried as ever.' },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'Don’t, Gordon. It’s sorted. Over.' },
      ],
      end: {
        title: 'Gordon goes up',
        image: 'A worried tap, in the middle of a wall of faces.',
        door: 'late',
      },
    },
    'end-shut': {
      phase: 'after',
      map: 'A surprised padlock',
      gist: 'Nobody was in the Vaultbox, and its padlock turns out to have a face.',
      room: 'living-room',
      light: 'warm',
      app: 'none',
      mood: 'relieved',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Last opened: today, five o’clock, by Priya. Nobody else, not once.',
        },
        { id: 'o1', by: 'told', text: 'So it was only words. We keep them, and we report them.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'New password, a second lock on top. On the screen a little padlock jumps.',
        },
        {
          id: 'h1',
          by: 'hero',
          as: 'aloud',
          text: 'Look at it! It’s got a mouth. It’s surprised!',
          mood: 'happy',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'Number forty-eight. Sana says so herself, on the telephone, out loud.',
        },
      ],
      end: { title: 'A surprised padlock', image: 'A padlock with its mouth open.', door: 'late' },
    },
    // ── told after the code got out ────────────────────────────────────────────────────────────────
    'quick-lock': {
      phase: 'after',
      gist: 'The code is out for one minute, and the lock is changed at once.',
      mood: 'unsure',
      lines: [
        {
          id: 'k1',
          by: 'told',
          text: 'A minute is nothing. We’ll change the lock before anybody else does.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'New password, second lock on top. Vaultbox says that nobody has been in.',
        },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'I thought I was helping her.' },
        { id: 'k2', by: 'told', text: 'You were. They used that, and that’s on them.', mood: 'relieved' },
      ],
      next: 'told-two',
    },
    'late-locked': {
      phase: 'after',
      map: 'Locks can be changed',
      gist: 'Priya is believed, and hears how a stolen account is got back.',
      mood: 'worried',
      lines: [
        {
          id: 'o1',
          by: 'told',
          text: 'You thought it was Sana, so you helped. That was kind. They used it.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Priya waits for the rest of the sentence. There isn’t any.',
          mood: 'unsure',
        },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'They’ve got everything. Since I was six.' },
        {
          id: 'o2',
          by: 'told',
          text: 'Locks can be changed back. There are people at Vaultbox who do just that.',
        },
        {
          id: 'o3',
          by: 'told',
          text: 'And for private pictures there’s extra help, too. You only have to say.',
        },
      ],
      choices: {
        keep: {
          text: 'Write down the threat, the name and the time',
          to: 'end-list',
          opens: 'save',
          score: { save: 2 },
          fit: 'helps',
          why: 'Words, names, times. Private pictures never need to be saved or shown.',
        },
        colander: {
          text: 'Ask: and if they show the colander one?',
          to: 'end-colander',
          score: { notice: 2 },
          fit: 'helps',
          why: 'A fear gets smaller when somebody else has heard it.',
        },
        report: {
          text: 'Report it with help: stolen, threatened, and I’m 11',
          to: 'end-goat',
          opens: 'report',
          score: { report: 2 },
          fit: 'helps',
          why: 'First the app, for the account. With a threat, the national service as well.',
        },
      },
    },
    'end-list': {
      phase: 'after',
      map: 'Half a page',
      gist: 'What they wrote fills half a page, and the account comes back.',
      room: 'living-room',
      light: 'warm',
      app: 'none',
      mood: 'relieved',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'It fills half a page. All evening it had filled the whole house.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'The half page goes to Vaultbox, and to the app, and to Sana’s mum.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'Two days later: “Welcome back, Priya.” All other phones are signed out.',
        },
        { id: 'n4', by: 'narrator', text: 'Gordon is still in there. For a tap, he looks almost relieved.' },
      ],
      end: {
        title: 'Half a page',
        image: 'A half-filled page, and a tap that looks relieved.',
        door: 'late',
      },
    },
    'end-colander': {
      phase: 'after',
      map: 'Number fifty',
      gist: 'Priya hangs the colander photo herself, and nobody can use it any more.',
      room: 'corridor',
      light: 'day',
      app: 'none',
      mood: 'relieved',
      lines: [
        {
          id: 'n0',
          by: 'narrator',
          text: '“Mostly they don’t,” was the answer. “If they do, people see you in a good hat.”',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'It’s reported, and the account comes back, with a second lock on top.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Dad has the colander one on paper. On Friday Priya hangs it up herself.',
        },
        {
          id: 's1',
          by: 'sana',
          text: '“Fifty. Colander with girl.” Pri, that’s the best one of all.',
          mood: 'happy',
        },
      ],
      end: {
        title: 'Number fifty',
        image: 'A colander with two holes for eyes, and a grin under it.',
        door: 'late',
      },
    },
    'end-goat': {
      phase: 'after',
      map: 'A sentence about a goat',
      gist: 'The account comes back, and the new password is a long sentence.',
      room: 'living-room',
      light: 'warm',
      app: 'none',
      mood: 'relieved',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'The woman on the line asks three things and says thank you twice.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'By Friday Priya is back in. The other phones are out, and a second lock is on.',
        },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'The new one’s a whole sentence. It’s about a goat.' },
        { id: 's1', by: 'sana', text: 'Don’t tell me. Not even me. Especially not me. Over.', mood: 'happy' },
      ],
      end: { title: 'About a goat', image: 'Sana with both hands over her ears, grinning.', door: 'late' },
    },
    // ── somebody asks ──────────────────────────────────────────────────────────────────────────────
    'asks-dad': {
      phase: 'after',
      map: 'The third good night',
      gist: 'Dad has counted Priya’s good nights, and asks.',
      asks: 'priya-dad',
      ask: 'How could Priya begin?',
      room: 'living-room',
      light: 'warm',
      app: 'none',
      mood: 'unsure',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Dad is ironing in front of a programme about bridges.' },
        { id: 'd1', by: 'priya-dad', text: 'That’s your third good night. Nobody is that polite.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'He stands the iron up. He turns the bridges off. He never does that.',
        },
        { id: 'd2', by: 'priya-dad', text: 'You needn’t tell me. But I’ve got six shirts, and I’m slow.' },
      ],
      choices: {
        test: {
          text: 'Ask: how do you know that I’m me?',
          to: 'end-me',
          score: { tell: 2 },
          fit: 'helps',
          why: 'It’s a strange way to begin, and it’s just what it’s about.',
        },
        say: {
          text: 'Say: somebody’s pretending to be Sana',
          to: 'end-loud',
          score: { tell: 2 },
          fit: 'helps',
          why: 'It’s short, and nothing is missing.',
        },
        phone: {
          text: 'Put the phone on the ironing board and say “read”',
          to: 'end-iron',
          score: { tell: 2 },
          fit: 'helps',
          why: 'One word and a phone. That’s telling, too.',
        },
      },
      answers: {
        tell: {
          lines: [{ id: 'n1', by: 'narrator', text: 'The shirts can wait. Shirts are good at that.' }],
          why: 'He asked, and she answered, whoever heard it first.',
          to: 'end-iron',
        },
      },
    },
    'end-me': {
      phase: 'after',
      map: 'Toothpaste on one ear',
      gist: 'Dad knows that she is she, and they find out who is who.',
      mood: 'relieved',
      lines: [
        {
          id: 'd1',
          by: 'priya-dad',
          text: 'Toothpaste on your left ear. And nobody else asks me such things.',
        },
        { id: 'n1', by: 'narrator', text: 'Then she tells him all of it. He doesn’t pick up the iron once.' },
        {
          id: 'd2',
          by: 'priya-dad',
          text: 'It’s not your fault, and not Sana’s. Let’s ring her, and ask after her ears.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'They ring. It’s Sana, with water in both. The words are kept and reported.',
        },
      ],
      end: {
        title: 'Toothpaste on one ear',
        image: 'A girl with toothpaste on her ear, and a telephone at it.',
        door: 'asked',
      },
    },
    'end-loud': {
      phase: 'after',
      map: 'At arm’s length',
      gist: 'Dad rings Sana’s house, and Sana answers very loudly.',
      mood: 'relieved',
      lines: [
        {
          id: 'd1',
          by: 'priya-dad',
          text: 'And you’ve been up there alone with that? Thank you for saying it.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'He rings Sana’s house. He has to hold the telephone at arm’s length.',
        },
        { id: 's1', by: 'sana', text: 'IT WASN’T ME! TELL HER IT WASN’T ME! OVER!', mood: 'happy' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Both families report it as stolen. They keep every word. Then it’s bedtime.',
        },
      ],
      end: {
        title: 'At arm’s length',
        image: 'Dad in the hall, the telephone as far away as his arm goes.',
        door: 'asked',
      },
    },
    'end-iron': {
      phase: 'after',
      map: 'Forty-eight, with steam',
      gist: 'The messages are kept and reported, and the iron has a face.',
      mood: 'relieved',
      lines: [
        {
          id: 'd1',
          by: 'priya-dad',
          text: 'Right. That’s not Sana. You were very steady, and I’m glad I’ve got it now.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'They save the words, report the account as stolen, and ring Sana’s mum.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'New passwords for the house. Then Priya looks at the iron from the side.',
        },
        {
          id: 'h1',
          by: 'hero',
          as: 'aloud',
          text: 'Dad. Two buttons and a snort. Don’t move it.',
          mood: 'happy',
        },
      ],
      end: {
        title: 'Forty-eight, with steam',
        image: 'An iron with two buttons for eyes, snorting.',
        door: 'asked',
      },
    },
    'asks-whitlock': {
      phase: 'after',
      map: 'Gordon, upside down',
      gist: 'Ms Whitlock sees that Priya has hung a face upside down, and asks.',
      asks: 'whitlock',
      ask: 'How could Priya begin?',
      room: 'corridor',
      light: 'day',
      app: 'none',
      mood: 'worried',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Thursday, break. Priya is hanging up the faces that they have on paper.',
        },
        {
          id: 'w1',
          by: 'whitlock',
          text: 'That’s Gordon. And he’s upside down. You’d never do that to Gordon.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'She is on a ladder with a stapler. She climbs down and sits on the last step.',
        },
        { id: 'w2', by: 'whitlock', text: 'I’ve got until the bell. After the bell I’ve got time as well.' },
      ],
      choices: {
        gave: {
          text: 'Say: I gave somebody a code. I thought it was Sana',
          to: 'end-stapler',
          score: { tell: 2 },
          fit: 'helps',
          why: 'The hardest bit came first. What comes after it is lighter.',
        },
        both: {
          text: 'Ask: can Sana come too? It’s about both of us',
          to: 'end-both',
          score: { tell: 2 },
          fit: 'helps',
          why: 'She may say who she’d like beside her.',
        },
        stupid: {
          text: 'Say: I did something really stupid',
          to: 'end-kind',
          score: { tell: 2 },
          fit: 'helps',
          why: 'It isn’t true, and it still opens the door.',
        },
      },
      answers: {
        tell: {
          lines: [{ id: 'n1', by: 'narrator', text: 'Somebody turns Gordon the right way up.' }],
          why: 'Somebody asked, somebody heard. It counts in full.',
          to: 'end-both',
        },
      },
    },
    'end-stapler': {
      phase: 'after',
      map: 'Teeth',
      gist: 'Ms Whitlock helps to get the photos back, and her stapler joins the wall.',
      mood: 'relieved',
      lines: [
        {
          id: 'w1',
          by: 'whitlock',
          text: 'And if it had been Sana, she’d have been glad of you. They counted on that.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'With Dad on the telephone they write to Vaultbox: stolen, and eleven years old.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'On Friday the photos are back, with a second lock. One face is still missing.',
        },
        {
          id: 'w2',
          by: 'whitlock',
          text: 'Has anybody ever looked at this thing from the front?',
          mood: 'happy',
        },
        { id: 'n3', by: 'narrator', text: 'It has teeth.' },
      ],
      end: { title: 'Teeth', image: 'A stapler seen from the front, laughing.', door: 'asked' },
    },
    'end-both': {
      phase: 'after',
      map: 'Three on a ladder',
      gist: 'Sana comes, and it turns out that it happened to her first.',
      mood: 'relieved',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Sana comes running. Her hair is still wet from early swimming.' },
        {
          id: 's1',
          by: 'sana',
          text: 'It got me on Tuesday! I thought it was Joel. I thought you’d be MAD at me.',
        },
        {
          id: 'w1',
          by: 'whitlock',
          text: 'So it’s two girls who wanted to help a friend. I’m not mad at either.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'They sit on the ladder, one step each, and fill in the forms. Say eleven. Eleven.',
        },
        { id: 'n3', by: 'narrator', text: 'It takes some days. Both of them get back what’s theirs.' },
      ],
      end: { title: 'Three on a ladder', image: 'A ladder with somebody on every step.', door: 'asked' },
    },
    'end-kind': {
      phase: 'after',
      map: 'The right way up',
      gist: 'Ms Whitlock finds another word for it, and Gordon hangs straight again.',
      mood: 'relieved',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Ms Whitlock listens to the end. The bell rings. She lets it.' },
        { id: 'w1', by: 'whitlock', text: 'I heard something kind, done for somebody who wasn’t there.' },
        {
          id: 'w2',
          by: 'whitlock',
          text: 'The one who pretended did wrong. We’ll ring home, and get your lock changed.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'It takes till Monday. Priya turns Gordon round. He looks a bit less worried.',
        },
      ],
      end: { title: 'The right way up', image: 'A tap on a wall, hanging straight.', door: 'asked' },
    },
  },
  answers: {
    before: {
      pause: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'She reads it out loud, in Sana’s voice. It doesn’t fit in the voice.',
          },
        ],
        why: 'Reading it aloud is a good test. It costs nothing.',
      },
      save: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Saved: the words, the name, ten past six. It looks like very little.',
          },
        ],
        why: 'A time can be a clue. Words, names and times are always worth keeping.',
      },
      block: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Blocked. It feels odd, with that name on it.' }],
        why: 'Blocking is always allowed. If it’s really Sana, it’s undone in a second.',
        to: 'blocked-soon',
      },
      tell: {
        lines: [
          { id: 'n1', by: 'narrator', text: 'It sounds like nothing. “She didn’t say over.” Nobody laughs.' },
        ],
        why: 'Small and odd is enough to tell. It doesn’t have to be bad.',
        to: 'told-soon',
      },
      report: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'The form asks how old she is. Eleven. “Thank you. A person will look.”',
          },
        ],
        why: 'A report is a question: is this still the right person?',
      },
    },
    pressure: {
      pause: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'She covers the name with her thumb. Who would it be without it?',
          },
        ],
        why: 'Hurry stops working when somebody stops.',
      },
      save: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'The words and the times. The code stays out of it. It’s only hers.',
          },
        ],
        why: 'The real Sana will want to see that. Words and times, never private pictures.',
      },
      block: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Blocked, in the middle of a “please”.' }],
        why: 'She may close the door first and find out afterwards.',
        to: 'blocked-soon',
      },
      tell: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'She says it fast, in one breath. It’s understood slowly, and that’s fine.',
          },
        ],
        why: 'Somebody else can see what a hurry hides.',
        to: 'told-soon',
      },
      report: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'There’s a line on the form: “This may not be my friend.” She ticks it.',
          },
        ],
        why: 'Apps know this. With her age on it they look sooner.',
      },
    },
    threat: {
      pause: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Feet on the floor. One breath. Whoever it is, it’s only letters.',
          },
        ],
        why: 'They want her to act fast. She needn’t act at all.',
      },
      save: {
        lines: [
          { id: 'n1', by: 'narrator', text: 'What it wrote, and when. Now it’s proof, and not only fright.' },
        ],
        why: 'A threat in writing helps those who help her. Words only, never private pictures.',
      },
      block: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Blocked. The kite goes grey.' }],
        why: 'The words are kept, and no new ones come. Now somebody to tell.',
        to: 'blocked-night',
      },
      tell: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'It’s out. The lamp is on, a stair creaks, the house is still the house.',
          },
        ],
        why: 'It was meant to keep her alone. It didn’t.',
        to: 'late-plan',
      },
      report: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'She writes: it isn’t my friend, and it threatens me. I’m eleven.',
          },
        ],
        why: 'A threat, and her age, even if her profile says older. That’s read first.',
      },
    },
    after: {
      pause: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'She stops for a moment. The light switch looks back at her, calmly.',
          },
        ],
        why: 'Looking back, she can see where it stopped sounding like Sana.',
      },
      save: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Words, names, times. All of it in one place.' }],
        why: 'Sana will need it too, to get her account back.',
      },
      block: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Blocked. One press now, and one press back some day.' }],
        why: 'Nobody loses a friend by it. It’s only an account.',
      },
      tell: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'She says it, with all the Sanas in it. Now somebody else is counting too.',
          },
        ],
        why: 'Telling counts in full, whenever it comes.',
      },
      report: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Reported as stolen, with an “11” in the box.' }],
        why: 'It helps Sana, and it helps whoever would be next.',
      },
    },
  },
  again: {
    save: { lines: [{ id: 'n1', by: 'narrator', text: 'It’s in the folder called Taps already.' }] },
    block: {
      lines: [{ id: 'n1', by: 'narrator', text: 'Blocked is blocked. It stays so until Sana has it back.' }],
    },
    tell: {
      lines: [{ id: 'n1', by: 'narrator', text: 'Somebody knows already. One more is always allowed.' }],
    },
    report: { lines: [{ id: 'n1', by: 'narrator', text: 'The report is in. “A person will read this.”' }] },
  },
  tell: {
    people: {
      arjun: {
        kind: 'friend',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Arjun is seventeen and has one headphone on. Four notes, over and over.',
          },
          { id: 'a1', by: 'arjun', text: 'If it’s about the biscuits, it wasn’t me.' },
        ],
        answer: [
          { id: 'n2', by: 'narrator', text: 'He reads with his lips moving. The bass slides off his knee.' },
          { id: 'a2', by: 'arjun', text: 'Where are the capitals? That girl shouts in her sleep.' },
        ],
        then: [
          { id: 'a3', by: 'arjun', text: 'I can see it. I can’t fix it. Come on, we need a grown-up.' },
          { id: 'n3', by: 'narrator', text: 'He goes first, and turns on all the lights.' },
        ],
      },
      'priya-dad': {
        kind: 'clumsy',
        room: 'living-room',
        scene: [
          { id: 'n1', by: 'narrator', text: 'Dad is ironing in front of a programme about bridges.' },
          { id: 'd1', by: 'priya-dad', text: 'One moment, they’re just going to open it.' },
        ],
        answer: [
          { id: 'd2', by: 'priya-dad', text: 'What did you send them? Tell me you didn’t send anything!' },
          { id: 'n2', by: 'narrator', text: 'The iron hisses. Priya looks at her socks.' },
        ],
        then: [
          { id: 'h1', by: 'hero', as: 'aloud', text: 'Dad. You’re being a kettle. Come off the boil.' },
          {
            id: 'n3',
            by: 'narrator',
            text: 'He pulls out the plug. He turns off the bridges. It’s very quiet.',
          },
          { id: 'd3', by: 'priya-dad', text: 'You’re right. I got a fright and let it out on you. Sorry.' },
          {
            id: 'd4',
            by: 'priya-dad',
            text: 'Sent or not sent, we’ll sort it. I’m not cross. Start anywhere.',
          },
        ],
      },
      'sana-mum': {
        kind: 'good',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'The old telephone in the hall has a curly cord. Priya knows one number by heart.',
          },
          {
            id: 'n2',
            by: 'narrator',
            text: 'It rings four times. Behind Sana’s mum a food mixer roars, and stops.',
          },
        ],
        answer: [
          {
            id: 'm1',
            by: 'sana-mum',
            text: 'That wasn’t Sana, love. On Wednesdays she’s a fish till seven.',
          },
          { id: 'n3', by: 'narrator', text: 'Priya lets out a breath that she’s been saving up.' },
          { id: 'm2', by: 'sana-mum', text: 'I’m glad you rang. Nobody’s in trouble, not you and not her.' },
          { id: 'm3', by: 'sana-mum', text: 'We’ll do this together, your house and mine.' },
        ],
      },
      whitlock: {
        kind: 'good',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'This week the hall phone at school is on till ten, for the wall. Ms Whitlock picks up on a ladder.',
          },
          {
            id: 'n2',
            by: 'narrator',
            text: 'Clack, goes the stapler. “That was my sleeve,” she says. “Go on.”',
          },
        ],
        answer: [
          { id: 'w1', by: 'whitlock', text: 'Wait. I’m coming down. This needs both feet.' },
          {
            id: 'w2',
            by: 'whitlock',
            text: 'Thank you for ringing. You’re not in trouble, and nor is Sana.',
          },
          {
            id: 'w3',
            by: 'whitlock',
            text: 'I won’t gossip. I’ll only tell people who can help, and I’ll tell you first.',
          },
        ],
      },
      helpline: {
        kind: 'helpline',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'The cupboard under the stairs. In there even the vacuum cleaner has a face.',
          },
          {
            id: 'n2',
            by: 'narrator',
            text: 'The number is in her school diary. Upstairs the bass stops, then goes on.',
          },
        ],
        answer: [
          { id: 'p1', by: 'helpline', text: 'Hello, you’ve got a person. Take all the time you like.' },
          {
            id: 'p2',
            by: 'helpline',
            text: 'Your friend’s name, and maybe not your friend. That’s confusing, and it isn’t your fault.',
          },
          {
            id: 'p3',
            by: 'helpline',
            text: 'Which grown-up is nearest to you? We can find your first sentence together.',
          },
        ],
      },
    },
    openers: {
      a: 'I need help with something online and I’m scared you’ll be mad.',
      b: 'I don’t think Sana is Sana.',
      c: 'Can you look at something and say if it’s odd?',
    },
  },
  report: {
    about: 'Somebody has taken over a friend’s account',
    other: {
      a: 'Somebody wrote something rude',
      aWhy: 'Rude would be something else. Here it isn’t the right person writing at all.',
      b: 'My friend won’t stop asking me things',
      bWhy: 'It’s not the friend who asks. If the form says so, Sana gets her account back.',
    },
  },
  debrief: {
    line: 'Someone used trust between friends. Priya and Sana both did nothing wrong.',
    fault: 'It’s not Priya’s fault, and it’s not Sana’s.',
    power: 'I need help with something online and I’m scared you’ll be mad.',
    questions: [
      'How can you check it’s really your friend?',
      'Why do tricksters hurry people?',
      'What would you tell the others?',
    ],
    endCard:
      'A stolen account goes to the app first. If somebody threatens you with private pictures, there is a national service as well.',
  },
  assembly: {
    before: 'seven',
    closes:
      'At seven Sana climbs out of the pool. Her phone has been in a locker since five, so it wasn’t her. Priya rings Sana’s house, hears her voice and tells her dad. Together they report the account, and Sana gets it back.',
  },
  covers: ['S2', 'S15', 'S41', 'S43', 'S52', 'S75', 'S76', 'S79', 'S114', 'S116', 'S117', 'S121', 'S126'],
  sources: [8, 9, 11, 28, 78],
  review: 'draft',
});
