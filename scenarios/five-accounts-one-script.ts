import { defineScenario } from '../src/scenario/define-scenario.ts';

export default defineScenario({
  id: 'five-accounts-one-script',
  number: 'SC18',
  version: 1,
  title: 'Five Accounts, One Script',
  ages: '14-17',
  pattern: 'O',
  harmless: false,
  minutes: 9,
  hero: 'harpreet',
  cast: ['simran', 'harpreet-mum', 'balbir', 'marsh', 'leo'],
  others: {
    tess: { name: 'tess.plays', profile: 'lemon', says: 'says she is 17 and plays too' },
    officer: { name: 'officer.cyber', profile: 'badge-shield', says: 'says it is the police' },
    fern: { name: 'quiet.fern', profile: 'cactus', says: 'says she knows Tess' },
    legal: { name: 'legal.desk', profile: 'owl', says: 'says he is a lawyer' },
    fifth: { name: 'once.again', profile: 'wave', says: 'a new account' },
    bram: { name: 'bram.bass', profile: 'guitar', says: 'bass player, 16' },
  },
  app: 'pebbler',
  room: 'teen-bedroom',
  light: 'evening',
  them: 'tess',
  skills: ['notice', 'save', 'block', 'tell', 'report'],
  notice:
    'This story is about a boy who is being blackmailed by several accounts at once. It’s also about who stands by him. Nothing private is shown. You can pause, skip or leave at any time. You don’t need a reason.',
  summary: [
    'Harpreet is sixteen and plays the drums. On Saturday he has his first solo: eight bars at the park fair.',
    'Somebody called Tess tricked him, and now he’s being blackmailed. It wasn’t his fault.',
    'More accounts turn up: the police, a kind one, a lawyer. They all want him to hurry, and all spell it alike.',
    'It looks like a crowd. It’s one trick, and real police don’t take fines in a chat.',
    'He tells somebody he trusts. They keep the names, block each account and report it all. He says that he’s sixteen.',
    'He has a crowd too: his sister, his mum, his uncle, a band. They stand with him.',
  ],
  start: 'pillow',
  beats: {
    // ── before: a pillow, eight bars ──
    pillow: {
      phase: 'before',
      gist: 'Harpreet practises his solo on a pillow, two days after somebody tricked him.',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Thursday, twenty to nine. Harpreet is playing the drums on his pillow.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'He’s sixteen. On Saturday the band plays at the park fair, and he has a solo. Eight bars, his first.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'It’s the pillow because of Simran. She drives a tram now, in shifts, and nobody knows when she sleeps.',
        },
        {
          id: 'n4',
          by: 'narrator',
          text: 'On Tuesday an account called Tess tricked him, and got hold of a private picture. It isn’t shown. It wasn’t his fault.',
          mood: 'unsure',
        },
        {
          id: 'n5',
          by: 'narrator',
          text: 'Now she wants money, “tonite”, spelled like that. He hasn’t answered. It’s Thursday, and it’s still tonite.',
        },
        {
          id: 'n6',
          by: 'narrator',
          text: 'Downstairs Mum is singing, half a note too high. She knows, and she doesn’t mind.',
        },
      ],
      next: 'tess',
    },
    // ── pressure: Tess, a badge, a fern ──
    tess: {
      phase: 'pressure',
      gist: 'Tess threatens him, and names the people he loves.',
      mood: 'worried',
      lines: [
        { id: 'n1', by: 'narrator', text: 'In bar five the phone lights up.' },
        { id: 't1', by: 'them', tile: 'threat', trick: 'threat' },
        { id: 't2', by: 'them', text: 'your mum. your uncle. all of them', trick: 'scare' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'On Sundays the whole family cooks at the gurdwara, for anybody who comes in. Four hundred people know how he likes his tea.',
        },
        {
          id: 'h1',
          by: 'hero',
          as: 'thought',
          text: 'Everybody knows me. Up to Tuesday that was the nice part.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'Downstairs Mum goes for the high note. She gets close, and starts again.',
        },
      ],
      next: 'officer',
      answers: {
        block: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'Blocked. He plays bar six. It’s only a pillow again, and only a room.',
            },
          ],
          why: 'She can go on without him. The chat stays, as proof of what she wrote.',
          to: 'officer',
        },
      },
    },
    officer: {
      phase: 'pressure',
      map: 'A badge',
      gist: 'An account with a badge says that it’s the police, and wants money.',
      app: 'nestchat',
      them: 'officer',
      mood: 'worried',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'A little later something comes in on Nestchat. It has a badge on it.',
        },
        { id: 't1', by: 'them', text: 'police. there is a case against you', trick: 'scare' },
        { id: 't2', by: 'them', text: 'fine of 300. pay here. tonite', trick: 'money' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'It looks very official. It has a number, and the number has a line under it.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'A door goes in the hall. That’s Simran, coming or going. With her you can’t tell.',
        },
      ],
      choices: {
        beg: {
          text: 'Type: please dont ring my mum. can i pay later',
          to: 'begged',
          score: {},
          fit: 'risky',
          flag: 'engage',
          why: 'A badge makes anybody polite. He may stop answering it at any point.',
        },
        look: {
          text: 'Look up how the police get in touch with people',
          to: 'looked-up',
          score: { notice: 2 },
          fit: 'helps',
          why: 'He checked outside the chat. In there anybody can wear a badge.',
        },
        block: {
          text: 'Block the badge, and let the chat stay',
          to: 'shut-badge',
          opens: 'block',
          score: { block: 2 },
          fit: 'helps',
          why: 'Real police don’t get lost that way. And what the badge wrote stays there, as proof.',
          when: 'open',
        },
        also: {
          text: 'Block the badge too, without a word',
          to: 'shut-badge',
          score: { block: 1 },
          fit: 'mixed',
          why: 'Right again. It’s also the second one tonight, and he’s still alone with it.',
          when: 'blocked',
        },
        simran: {
          text: 'Follow the sound of the door and find Simran',
          to: 'told',
          opens: { tell: 'simran' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'He didn’t find out first if the badge was real. He didn’t have to.',
        },
      },
      answers: {
        block: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'He blocks a police badge. His thumb shakes, and does it anyway.',
            },
          ],
          why: 'Real police can find him without a chat. Nothing gets lost by blocking.',
          to: 'shut-badge',
        },
      },
    },
    begged: {
      phase: 'pressure',
      gist: 'Harpreet begs, and the badge tells him to keep quiet.',
      mood: 'worried',
      lines: [
        { id: 'h1', by: 'hero', text: 'please dont ring my mum. can i pay later' },
        { id: 't1', by: 'them', text: 'then tell nobody', trick: 'secret' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Tell nobody? He’s met police at the fair, at school and at the swimming pool. Not one of them ever whispered.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Downstairs Mum has got the note. She sings it twice, to make sure of it.',
        },
      ],
      next: 'fern',
    },
    'looked-up': {
      phase: 'pressure',
      gist: 'Harpreet looks it up: the police don’t take fines in a chat.',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Real police don’t take fines in a chat, says the page. Not in any chat, not ever.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'If you want to be sure, you ring the station. You use a number that you’ve found yourself.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'He looks at the badge again, from close up. Round the edge it says: POLICE OFFICER OF POLICE.',
        },
        { id: 'h1', by: 'hero', as: 'thought', text: 'Of police. As opposed to what?' },
      ],
      next: 'fern',
    },
    'shut-badge': {
      phase: 'pressure',
      gist: 'The badge is blocked, and no siren comes.',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'The badge goes grey. Without its colours it looks like a biscuit.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'He waits for the siren. All that comes is Mum, up the stairs, with clean socks.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'Then he plays the eight bars through, once, very softly. All eight are still there.',
        },
      ],
      next: 'fern',
    },
    fern: {
      phase: 'pressure',
      map: 'Somebody kind',
      gist: 'Somebody kind turns up at the right moment, and wants to help.',
      app: 'glimmerly',
      them: 'fern',
      mood: 'unsure',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Half past nine, on Glimmerly. Somebody called quiet.fern.' },
        { id: 't1', by: 'them', text: 'hi. tess did it to me too', trick: 'pretending' },
        { id: 't2', by: 'them', text: 'come to pebbler, ill get you out of it tonite', trick: 'moving-apps' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'It’s so good to read. As if somebody held a door open, with the light on behind it.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'On the desk lies one of Leo’s plectrums. He plays guitar, and sheds them like leaves.',
        },
      ],
      choices: {
        compare: {
          text: 'Lay the chats on top of each other, like drum parts',
          to: 'compared',
          score: { notice: 2 },
          fit: 'helps',
          why: 'He used the ear he’s got. You can hear who’s playing before you see them.',
        },
        thanks: {
          text: 'Type: thank you. what do i have to do?',
          to: 'thanked',
          score: {},
          fit: 'risky',
          flag: 'engage',
          why: 'Anybody would take that hand. Real help can wait until he has asked somebody he knows.',
        },
        how: {
          text: 'Type: how did you know about me?',
          to: 'how-known',
          score: {},
          fit: 'mixed',
          why: 'A very good question. Now see if what comes back is an answer.',
        },
        leo: {
          text: 'Write to Leo: this isn’t about plectrums',
          to: 'told',
          opens: { tell: 'leo' },
          score: { tell: 1 },
          fit: 'helps',
          why: 'Leo is somebody he has really met. He can’t fix it, but he can come along.',
        },
      },
      answers: {
        block: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'Blocked. It hurts a little. She was the only kind one all evening.',
            },
          ],
          why: 'Somebody kind who comes out of nowhere can be blocked too. He owes her no reason.',
          to: 'legal',
        },
      },
    },
    thanked: {
      phase: 'pressure',
      gist: 'The kind one wants him to keep his family out of it.',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', text: 'thank you. what do i have to do?' },
        { id: 't1', by: 'them', text: 'trust me, not your family. they wont get it', trick: 'pulling-away' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Mum teaches grown-ups to swim, the ones who are scared of water. She gets most things.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'So why mustn’t she get this one? He looks at the open door, and now it’s a bit draughty.',
        },
      ],
      next: 'legal',
    },
    'how-known': {
      phase: 'pressure',
      gist: 'Harpreet asks how she knew, and gets a hurry instead of an answer.',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', text: 'how did you know about me?' },
        { id: 't1', by: 'them', text: 'no time for that. tonite or its too late', trick: 'hurry' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Somebody who’d been through it would have time. Leo has time, and Leo hasn’t been through anything.',
        },
        { id: 'n2', by: 'narrator', text: 'And “tonite” again. It’s catching.' },
      ],
      next: 'legal',
    },
    compared: {
      phase: 'pressure',
      gist: 'Harpreet compares the chats and hears that they are one.',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Tess, the badge, the fern. He taps them on the pillow, one after the other, and listens.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'A push, a price, a hurry. And then, each time, at the very end: tonite. Tonite. Tonite.',
        },
        { id: 'h1', by: 'hero', as: 'thought', text: 'That’s not three people. That’s one, on three drums.' },
        {
          id: 'n3',
          by: 'narrator',
          text: 'It doesn’t make it go away. It only makes it smaller, by two thirds.',
        },
      ],
      next: 'legal',
    },
    // ── threat: the lawyer, and one more ──
    legal: {
      phase: 'threat',
      map: 'A lawyer',
      gist: 'A lawyer turns up whom nobody called, and asks for his address.',
      app: 'pebbler',
      them: 'legal',
      light: 'night',
      mood: 'worried',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Ten o’clock. Another new name, and this one is a lawyer. It writes in capitals and full stops.',
        },
        { id: 't1', by: 'them', text: 'I can close your case.', trick: 'pretending' },
        { id: 't2', by: 'them', text: 'Full name and address. Tonite.', trick: 'asking' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'He never called a lawyer. It’s like a plumber at the door before anything drips.',
        },
        { id: 'n3', by: 'narrator', text: 'In the kitchen a tap runs, and a cup is put down. That’s Mum.' },
      ],
      choices: {
        list: {
          text: 'Write down every name so far, with app and time',
          to: 'listed',
          opens: 'save',
          score: { save: 2 },
          fit: 'helps',
          why: 'A list of names is proof that they belong together. Words only, never a private picture.',
        },
        later: {
          text: 'Type: cant tonight. got band practice',
          to: 'stalled',
          score: {},
          fit: 'mixed',
          why: 'It wins him an evening. He owes them no excuse, though, and no answer.',
        },
        mum: {
          text: 'Go down to the kitchen in his socks',
          to: 'told',
          opens: { tell: 'harpreet-mum' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'She was the one he was most afraid for. She was also the one who was up.',
        },
        what: {
          text: 'Type: and if i dont?',
          to: 'address',
          score: {},
          fit: 'risky',
          flag: 'engage',
          why: 'He only asked how bad it gets. What came back was a push. That’s on them, and help still works.',
        },
      },
    },
    listed: {
      phase: 'threat',
      gist: 'On paper the accounts look like a very bad band.',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Four names, three apps, four times. It’s words only. No picture goes in there.',
        },
        { id: 'n2', by: 'narrator', text: 'On paper it looks like a band. A rather bad one, with one song.' },
        { id: 'n3', by: 'narrator', text: 'He writes a name across the top: The Tonites.' },
      ],
      next: 'fifth',
    },
    stalled: {
      phase: 'threat',
      gist: 'Harpreet stalls, and the lawyer goes for his family.',
      mood: 'worried',
      lines: [
        { id: 'h1', by: 'hero', text: 'cant tonight. got band practice' },
        { id: 't1', by: 'them', text: 'Then your family will be ashamed.', trick: 'scare' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'That isn’t law. There’s no such page in any law book in the world.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'In the kitchen Mum laughs at something on the radio. It’s a good laugh. It goes through floors.',
        },
      ],
      next: 'fifth',
    },
    address: {
      phase: 'threat',
      map: 'One hour, not shown',
      gist: 'Off screen Harpreet was pushed into giving his address. It is not his fault, and help still works.',
      late: true,
      mood: 'worried',
      lines: [
        { id: 'h1', by: 'hero', text: 'and if i dont?' },
        { id: 't1', by: 'them', text: 'Then your family hears from us.', trick: 'threat' },
        { id: 'n1', by: 'narrator', text: 'Here the story leaves out an hour. It isn’t shown.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'He was pushed and pushed. Then they had it: his full name, his street, the number of the house.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'It isn’t his fault. They do this all day long. He only wanted to keep it away from the others.',
        },
        {
          id: 'n4',
          by: 'narrator',
          text: 'Help works just as it did at ten o’clock. There’s still a light on in the kitchen.',
        },
      ],
      choices: {
        mum: {
          text: 'Go down and tell Mum, address and all',
          to: 'told-address',
          opens: { tell: 'harpreet-mum' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'He didn’t leave out the part that concerns them all. It’s their door too.',
        },
        watch: {
          text: 'Take the battery out of the doorbell and stay up all night',
          to: 'asks-simran',
          score: {},
          fit: 'mixed',
          flag: 'secret',
          why: 'He’s guarding the people he loves. They’d sooner do it with him.',
        },
        block: {
          text: 'Block the lawyer, and lie down in his shoes',
          to: 'asks-marsh',
          opens: 'block',
          score: { block: 2 },
          fit: 'helps',
          why: 'That account can’t push him any more. Next comes somebody to share it with.',
          when: 'open',
        },
        also: {
          text: 'Block the lawyer as well, and lie down in his shoes',
          to: 'asks-marsh',
          score: { block: 1 },
          fit: 'mixed',
          why: 'Blocking is right each time. It would be easier with somebody else in the room.',
          when: 'blocked',
        },
      },
      answers: {
        tell: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'It’s out, with the house number and all. The house takes it quite well.',
            },
          ],
          why: 'He gave it because he was pushed. Telling counts in full afterwards, too.',
          to: 'told-address',
        },
        block: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'Blocked. He lies down in his shoes and listens to the street. It’s only a street.',
            },
          ],
          why: 'He needn’t hear one more word of it. Next comes somebody to tell.',
          to: 'asks-marsh',
        },
      },
    },
    fifth: {
      phase: 'threat',
      map: 'Who’s the easiest?',
      gist: 'One more new account writes, and Harpreet thinks about who is easiest to tell.',
      app: 'stagelight',
      them: 'fifth',
      light: 'night',
      mood: 'worried',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Eleven o’clock. Stagelight this time, right under his drum video.',
        },
        { id: 't1', by: 'them', text: 'us again', trick: 'pushing' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Names cost nothing, so they’ve got plenty. Blocking each one is right. Doing it all alone is a lot.',
        },
        {
          id: 'h1',
          by: 'hero',
          as: 'thought',
          text: 'Mum’s the one I’m scared for. So who’s the easiest? Who just listens?',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'Uncle Balbir plays the triangle in the town orchestra. He can wait a hundred bars without a word.',
        },
      ],
      choices: {
        normal: {
          text: 'Lie down, be normal, and tell somebody after Saturday',
          to: 'asks-marsh',
          score: {},
          fit: 'risky',
          flag: 'secret',
          why: 'He wants to save the solo from it. It would be lighter to carry with somebody who knows.',
        },
        uncle: {
          text: 'Ring Uncle Balbir, even at eleven',
          to: 'fear',
          opens: { tell: 'balbir' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'The first one needn’t be a parent. It can be whoever is easiest.',
        },
        block: {
          text: 'Block this one, and keep watch in the kitchen',
          to: 'asks-simran',
          opens: 'block',
          score: { block: 2 },
          fit: 'helps',
          why: 'Each block is right, and the chat stays. Watching all night is a job for more than one.',
          when: 'open',
        },
        also: {
          text: 'Block this one too, and keep watch in the kitchen',
          to: 'asks-simran',
          score: { block: 1 },
          fit: 'mixed',
          why: 'Right again. Only, they sleep in turns, and he’s one drummer with a solo on Saturday.',
          when: 'blocked',
        },
      },
      answers: {
        tell: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'Eleven at night, and it’s out. It sounds different, in a voice.',
            },
          ],
          why: 'They’ve got a lot of names. He’s got somebody who knows his.',
          to: 'fear',
        },
        block: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'Blocked. He goes down to the kitchen to keep watch. The bread keeps watch, too.',
            },
          ],
          why: 'New name, same answer. A second head would help, all the same.',
          to: 'asks-simran',
        },
      },
    },
    // ── somebody asks ──
    'asks-simran': {
      phase: 'after',
      map: 'The first tram',
      gist: 'Before the first tram Simran finds him awake in the kitchen, and asks.',
      asks: 'simran',
      ask: 'How could Harpreet begin?',
      room: 'kitchen-late',
      light: 'warm',
      app: 'none',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Twenty-five to four. Simran comes in, in her yellow jacket. She drives the first tram today.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'She eats her cereal standing up. On the bread board somebody is drumming, very softly and very fast.',
        },
        {
          id: 's1',
          by: 'simran',
          text: 'That’s you. It’s the middle of the night, and you’re rushing. You never rush.',
        },
        { id: 's2', by: 'simran', text: 'The tram goes when I go. What’s happened?' },
      ],
      choices: {
        crowd: {
          text: '“There’s a whole crowd after me.”',
          to: 'sim-crowd',
          score: { tell: 2 },
          fit: 'helps',
          why: 'He said how it feels. What it really is can be found out by two.',
        },
        tram: {
          text: '“How do you stop a tram?”',
          to: 'sim-tram',
          score: { tell: 2 },
          fit: 'helps',
          why: 'A first sentence can go round the corner. She can hear where it’s heading.',
        },
        mum: {
          text: '“If I tell Mum something, will you stay?”',
          to: 'sim-mum',
          score: { tell: 2 },
          fit: 'helps',
          why: 'He said what he needs, and for what. That’s half of it told.',
        },
      },
    },
    'sim-crowd': {
      phase: 'after',
      gist: 'Simran is the first of another crowd.',
      mood: 'worried',
      lines: [
        { id: 's1', by: 'simran', text: 'Then it’s time for a crowd on this side. I’m the first.' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'She rings the depot. “Somebody else takes number one,” she says. “It’s family.”',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'She takes off the yellow jacket and hangs it over his shoulders. Then he starts with Tuesday.',
        },
      ],
      next: 'asked-turn',
    },
    'sim-tram': {
      phase: 'after',
      gist: 'Simran explains how to stop a tram, and he stops.',
      mood: 'worried',
      lines: [
        {
          id: 's1',
          by: 'simran',
          text: 'You can’t steer it. You can only brake. Early is nice, and late works too.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'The sticks go slower, and slower. Then they lie down next to the bread.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'So he brakes, at twenty to four in the morning, and tells her everything.',
        },
      ],
      next: 'asked-turn',
    },
    'sim-mum': {
      phase: 'after',
      gist: 'Simran stays, and promises to hold the tea.',
      mood: 'worried',
      lines: [
        {
          id: 's1',
          by: 'simran',
          text: 'I’ll stay. I’ll hold the tea. If anyone has to cry, I’ll do that as well.',
        },
        { id: 's2', by: 'simran', text: 'But try it on me first. I’m only your sister, I’m used to you.' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'He tries it on her. It fits, more or less. It’s long in the arms.',
        },
      ],
      next: 'asked-turn',
    },
    'asks-marsh': {
      phase: 'after',
      map: 'Eight bars in six',
      gist: 'At rehearsal Mr Marsh hears that he is rushing, and asks.',
      asks: 'marsh',
      ask: 'How could Harpreet begin?',
      room: 'music-room',
      light: 'day',
      app: 'none',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Friday, the music room, last rehearsal. The solo comes. He plays eight bars in the time of six.',
        },
        { id: 'm1', by: 'marsh', text: 'Thank you, everybody. Ten minutes’ break. Not you, Harpreet.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Leo goes out last. At the door he puts a plectrum on the big drum, for luck.',
        },
        { id: 'm2', by: 'marsh', text: 'In four years you’ve never rushed. What’s behind you?' },
      ],
      choices: {
        home: {
          text: '“Something that I can’t say at home.”',
          to: 'marsh-home',
          score: { tell: 2 },
          fit: 'helps',
          why: 'Saying which door is the hard one helps to find another.',
        },
        long: {
          text: '“It’s long. And it isn’t music.”',
          to: 'marsh-long',
          score: { tell: 2 },
          fit: 'helps',
          why: 'Now Mr Marsh knows what he needs: time, and no baton.',
        },
        police: {
          text: '“How do you know if somebody’s really police?”',
          to: 'marsh-police',
          score: { tell: 2 },
          fit: 'helps',
          why: 'A question is a good way in. It also gets him a good answer.',
        },
      },
      answers: {
        tell: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'It takes the whole break. The cymbals hang there and don’t say a word.',
            },
          ],
          why: 'Somebody noticed, and he used the moment. That’s telling, in full.',
          to: 'asked-turn',
        },
      },
    },
    'marsh-home': {
      phase: 'after',
      gist: 'Mr Marsh listens first, and home comes second.',
      mood: 'worried',
      lines: [
        {
          id: 'm1',
          by: 'marsh',
          text: 'There’s here, then. Home can come second, and you needn’t go alone.',
        },
        {
          id: 'm2',
          by: 'marsh',
          text: 'I don’t gossip. I’ll tell only people who can help, and you’ll hear it from me first.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'He shuts the lid of the piano, so that not even that can listen.',
        },
      ],
      next: 'asked-turn',
    },
    'marsh-long': {
      phase: 'after',
      gist: 'Mr Marsh makes the break as long as it needs to be.',
      mood: 'worried',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Mr Marsh turns the sign on the door to RECORDING. Nobody ever opens that.',
        },
        { id: 'm1', by: 'marsh', text: 'Long is fine. I’ve sat through operas.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'He sits on the little purple stool, with his knees at his ears, and waits. So it gets told.',
        },
      ],
      next: 'asked-turn',
    },
    'marsh-police': {
      phase: 'after',
      gist: 'Mr Marsh says how to check, and hears why.',
      mood: 'worried',
      lines: [
        {
          id: 'm1',
          by: 'marsh',
          text: 'You ring the station, on a number you’ve found yourself, and ask. It’s free. That’s how you can tell.',
        },
        { id: 'm2', by: 'marsh', text: 'So who’s been playing policeman?' },
        { id: 'n1', by: 'narrator', text: 'Playing. It’s the right word for it. He begins with the badge.' },
      ],
      next: 'asked-turn',
    },
    'asked-turn': {
      phase: 'after',
      map: '“A shame to my family”',
      gist: 'Harpreet says what weighs most, and gets an answer.',
      mood: 'worried',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'I feel like I’m a shame to my family.' },
        {
          id: 'k1',
          by: 'told',
          text: 'That’s what they want. They can’t know much about shame, or they’d have some.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'It takes him a second. Then he breathes out, for the first time since Tuesday.',
          mood: 'unsure',
        },
        {
          id: 'k2',
          by: 'told',
          text: 'What they do is a crime. What you did is tell. From here nobody answers, and nobody pays.',
        },
        {
          id: 'k3',
          by: 'told',
          text: 'If they’ve got an address or a password, we ask the real police about it today. And what do you want done first?',
        },
      ],
      choices: {
        play: {
          text: 'Ask if he can still play on Saturday',
          to: 'end-rest',
          score: {},
          fit: 'mixed',
          why: 'It’s his, and wanting it back is healthy. The forms come right after.',
        },
        report: {
          text: 'Report every account, with “16” in each box',
          to: 'end-kitchen',
          opens: 'report',
          score: { report: 2 },
          fit: 'helps',
          why: 'Apps look sooner when somebody is under 18. So does the national service.',
        },
        page: {
          text: 'Put all the names on one page, in order',
          to: 'end-coat',
          opens: 'save',
          score: { save: 2 },
          fit: 'helps',
          why: 'Side by side they’re proof. Names, words and times, never a private picture.',
        },
      },
    },
    'end-rest': {
      phase: 'after',
      map: 'One bar of rest',
      gist: 'He plays on Saturday, and before the solo there is one bar of rest.',
      room: 'park',
      light: 'day',
      mood: 'happy',
      lines: [
        {
          id: 'k1',
          by: 'narrator',
          text: '“You play,” says {told}. “Those eight bars are yours. They don’t get one of them.”',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'By Saturday Mum knows, and Simran, and Uncle Balbir. It got shorter each time.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Just before the solo there’s one bar of rest. In the second row three heads count along.',
        },
        { id: 'n3', by: 'narrator', text: 'He doesn’t rush it. He uses the whole bar. Then he comes in.' },
      ],
      end: { title: 'One bar of rest', image: 'Two drumsticks in the air, not moving yet.', door: 'asked' },
    },
    'end-kitchen': {
      phase: 'after',
      map: 'Four hundred',
      gist: 'The reports are in, and on Sunday there is a very loud kitchen.',
      room: 'kitchen-day',
      light: 'day',
      mood: 'relieved',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Each account gets its own form. “How old are you?” Sixteen, sixteen, sixteen.',
        },
        {
          id: 'k1',
          by: 'told',
          text: 'They may sit far away. It’s worth it all the same. You won’t be the only one on their list.',
        },
        {
          id: 'k2',
          by: 'told',
          text: 'And there are people whose job it is to get pictures taken down. We’ll ask them what they can do.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'On Sunday Uncle Balbir stands in the kitchen, with the big spoon that belongs to the gurdwara. He knows by now.',
        },
        {
          id: 'b1',
          by: 'balbir',
          text: 'Coming? Four hundred people, and the only thing they’ll ask you is if there’s more.',
        },
      ],
      end: {
        title: 'Four hundred',
        image: 'A spoon as long as an arm, riding on the tram.',
        door: 'asked',
      },
    },
    'end-coat': {
      phase: 'after',
      map: 'In her coat',
      gist: 'All the names are on one page, and Mum reads it in her raincoat.',
      room: 'kitchen-day',
      light: 'warm',
      mood: 'relieved',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Tess, the badge, the fern, the lawyer. On one page they look like cousins.',
        },
        {
          id: 'k1',
          by: 'told',
          text: 'This goes to people who read such things. They’ll see it at once: one hand, many gloves.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'That evening Mum reads the page, standing up, in her raincoat. She reads it to the end.',
        },
        { id: 'm1', by: 'harpreet-mum', text: 'And you carried this up and down my stairs. Come here.' },
        { id: 'n3', by: 'narrator', text: 'She doesn’t take the coat off. There’s room for two in it.' },
      ],
      end: { title: 'Room for two', image: 'A wide raincoat with four feet under it.', door: 'asked' },
    },
    // ── the address, told ──
    'told-address': {
      phase: 'after',
      map: 'The house number',
      gist: 'Harpreet has told about the address, and the real police are asked.',
      room: 'kitchen-late',
      light: 'warm',
      app: 'none',
      mood: 'worried',
      lines: [
        {
          id: 'k1',
          by: 'told',
          text: 'Thank you for telling all of it. You were pushed. Nobody here is angry with you.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'A grown-up rings the police, the real ones, on a number that they’ve looked up.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Nobody there wants money. They ask how he is. They say what to do if anything seems odd.',
          mood: 'unsure',
        },
        {
          id: 'k2',
          by: 'told',
          text: 'They want you afraid of your own door. So tonight somebody else is on door duty. What do you need?',
        },
      ],
      choices: {
        names: {
          text: 'Read out all that they wrote, and put it together',
          to: 'end-song',
          opens: 'save',
          score: { save: 2 },
          fit: 'helps',
          why: 'Their own words show who planned it. Names and words, never a private picture.',
        },
        floor: {
          text: 'Ask if he can sleep on Simran’s floor',
          to: 'end-floor',
          score: {},
          fit: 'mixed',
          why: 'Sleep is a good plan. What has been told stays told till morning.',
        },
        report: {
          text: 'Write the report now: 16, and that they’ve got the address',
          to: 'end-bell',
          opens: 'report',
          score: { report: 2 },
          fit: 'helps',
          why: 'It’s part of what was done to him. It helps them to know how urgent it is.',
        },
      },
    },
    'end-song': {
      phase: 'after',
      map: 'Everybody knows it',
      gist: 'He reads the messages aloud, and they turn out to be one song.',
      mood: 'relieved',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'By midnight the whole house is up. He reads them out and taps along: Tess, the badge, the fern, the lawyer.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'At the third one Simran joins in. By the fourth even Mum knows the last word, and she isn’t musical.',
        },
        {
          id: 'm1',
          by: 'harpreet-mum',
          text: 'Tonite! Is that all? One song, and they want three hundred for it?',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'It’s twenty to one. It’s rather loud. On that street nobody has anything to fear but the chorus.',
        },
      ],
      end: { title: 'One song', image: 'A kitchen table with three cups and two drumsticks.', door: 'late' },
    },
    'end-floor': {
      phase: 'after',
      map: 'Mind the gap',
      gist: 'He sleeps on Simran’s floor, and somebody sits on the stairs.',
      room: 'teen-bedroom',
      light: 'night',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'He can. Simran has a rug, a spare blanket, and opinions about his feet.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'On the stairs sits Uncle Balbir, with a newspaper. It took him ten minutes to get here, in his slippers.',
        },
        { id: 'b1', by: 'balbir', text: 'Sleep. I’ve got rests to count. I can do that anywhere.' },
        {
          id: 'n3',
          by: 'narrator',
          text: 'At half past three Simran steps over Harpreet, on her way to the tram. “Mind the gap,” she whispers. He’s asleep.',
        },
      ],
      end: {
        title: 'Mind the gap',
        image: 'A man on the stairs with a newspaper, under a lamp.',
        door: 'late',
      },
    },
    'end-bell': {
      phase: 'after',
      map: 'The doorbell',
      gist: 'The report is written, and in the morning somebody rings the bell.',
      room: 'kitchen-day',
      light: 'day',
      mood: 'relieved',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: '“What do they have?” asks the form. Name, street, number. It may all stand there.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'In the morning the bell rings. “Mine,” says Mum, and goes. It’s Uncle Balbir, with soup and a triangle.',
        },
        { id: 'b1', by: 'balbir', text: 'They know where you live? So do we. And there are more of us.' },
        {
          id: 'n3',
          by: 'narrator',
          text: 'He practises on the front step until noon. Every hundred and twelve bars it goes: ting.',
        },
      ],
      end: { title: 'Ting', image: 'A man with a triangle on a doorstep, counting.', door: 'late' },
    },
    // ── told ──
    told: {
      phase: 'after',
      gist: 'Somebody knows, and the beat in his ears slows down.',
      room: 'kitchen-late',
      light: 'warm',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'It came out in the wrong order, with Tuesday last. It’s out, though.',
        },
        { id: 'k1', by: 'told', text: 'You were tricked by people who practise it. That isn’t your fault.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'The beat in his ears slows down. He hadn’t noticed how fast it was.',
        },
        {
          id: 'k2',
          by: 'told',
          text: 'Nobody answers them, and nobody pays. And no picture needs to be looked at, by anyone.',
        },
      ],
      next: 'plan',
    },
    plan: {
      phase: 'after',
      map: 'Another glove',
      gist: 'A new account writes, and this time he isn’t alone with it.',
      app: 'stagelight',
      them: 'fifth',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'The phone lights up between the cups. The name on it is a new one.',
        },
        { id: 't1', by: 'them', text: 'last chance. tonite', trick: 'deadline' },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'Tonite. That’s how Tess spells it.' },
        { id: 'k1', by: 'told', text: 'Then it’s the same hand in another glove. We let it wave.' },
        { id: 'k2', by: 'told', text: 'What would you like to do first?' },
      ],
      choices: {
        block: {
          text: 'Block the glove, then look at who else needs blocking',
          to: 'plan-shut',
          opens: 'block',
          score: { block: 2 },
          fit: 'helps',
          why: 'One after the other, on each app. The chats can stay, they’re proof.',
          when: 'open',
        },
        also: {
          text: 'Block this glove too, with somebody watching for once',
          to: 'plan-shut',
          score: { block: 1 },
          fit: 'helps',
          why: 'Each new name gets the same answer. It’s quicker with two.',
          when: 'blocked',
        },
        police: {
          text: 'Ask: what if they set the police on me?',
          to: 'plan-police',
          score: {},
          fit: 'mixed',
          why: 'It’s been in his head for two days. Out loud it gets an answer.',
        },
        list: {
          text: 'Make a list: each name, each app, each time',
          to: 'plan-list',
          opens: 'save',
          score: { save: 2 },
          fit: 'helps',
          why: 'It shows that they belong together. Words only, never a private picture.',
        },
      },
    },
    'plan-shut': {
      phase: 'after',
      gist: 'They block, and Harpreet is off watch.',
      mood: 'relieved',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'The wave at the top of the chat goes grey. It looks like a puddle.',
        },
        { id: 'k1', by: 'told', text: 'If there’s another one, say so. You aren’t the night watchman.' },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'And if there are ten?' },
        {
          id: 'k2',
          by: 'told',
          text: 'Then it’s one hand and ten gloves. It must be getting warm in there.',
        },
      ],
      next: 'fear',
    },
    'plan-police': {
      phase: 'after',
      gist: 'Harpreet asks about the police, and hears whose side they are on.',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'What if they set the police on me?' },
        {
          id: 'k1',
          by: 'told',
          text: 'Then the police hear that somebody blackmails a boy of sixteen. That’s a crime, and it isn’t yours.',
        },
        {
          id: 'k2',
          by: 'told',
          text: 'And police don’t take fines in a chat. If anyone says so, look up the number yourself, and ring.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'So that’s all there is to it. You ring, and somebody tells you. He’d thought of helicopters.',
        },
      ],
      next: 'fear',
    },
    'plan-list': {
      phase: 'after',
      gist: 'They make a list, and the voices on it can’t be told apart.',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Names, apps, days, times. It’s all words, and no picture goes in.',
        },
        { id: 'k1', by: 'told', text: 'Cover up the names. Who wrote which?' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'He covers them with the sugar bowl and a saucer, and reads. He reads it again.',
        },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'I can’t tell. And I can tell any two drummers apart.' },
      ],
      next: 'fear',
    },
    fear: {
      phase: 'after',
      map: '“They’ll turn away”',
      ask: 'What does Harpreet do with that?',
      gist: 'Harpreet says what he’s most afraid of, and is asked what he knows himself.',
      app: 'none',
      light: 'warm',
      mood: 'worried',
      lines: [
        {
          id: 'h1',
          by: 'hero',
          as: 'aloud',
          text: 'And if everyone hears about it? At school. At the gurdwara. They’ll turn away.',
        },
        { id: 'k1', by: 'told', text: 'Is that what you think, or what you’ve been sent?' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'He has to think about that. A lot of what’s in his head came by phone.',
        },
        {
          id: 'k2',
          by: 'told',
          text: 'Whoever wrote it has never met those people. You have.',
          mood: 'unsure',
        },
      ],
      choices: {
        sick: {
          text: '“I still feel sick when I think of it.”',
          to: 'sick',
          score: {},
          fit: 'mixed',
          why: 'Knowing better and feeling better don’t always come on the same tram.',
        },
        report: {
          text: 'Do the reports, one for each account, with “16”',
          to: 'reported',
          opens: 'report',
          score: { report: 2 },
          fit: 'helps',
          why: 'In each app, and to the national service. They look sooner when it says 16.',
        },
        sunday: {
          text: '“On Sundays, nobody asks what you’ve done.”',
          to: 'sunday',
          score: {},
          fit: 'helps',
          why: 'He asked his own memory, not the chat. It knows these people better.',
        },
      },
    },
    sick: {
      phase: 'after',
      gist: 'Harpreet says that it still hurts, and hears that there is help with the picture, too.',
      mood: 'worried',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'I still feel sick when I think of it.' },
        {
          id: 'k1',
          by: 'told',
          text: 'I believe you. It feels huge, and it passes. You needn’t do the passing alone.',
        },
        {
          id: 'k2',
          by: 'told',
          text: 'You can’t control a picture once it’s out of your hands. And there are real people who get them taken down.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'He eats a piece of bread. It’s the first thing since Tuesday that stays where it is.',
          mood: 'unsure',
        },
      ],
      next: 'bram',
    },
    reported: {
      phase: 'after',
      gist: 'They report the accounts, and it counts that he is sixteen.',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'One form for each name. After the second he’s quick at it. Sixteen. Sixteen. Yes, blackmail.',
        },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'They could be anywhere in the world.' },
        { id: 'k1', by: 'told', text: 'They could. It’s still worth it. There’ll be others on their list.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'He imagines a trombone player in some other town, reading the word tonite. He presses Send.',
          mood: 'relieved',
        },
      ],
      next: 'bram',
    },
    sunday: {
      phase: 'after',
      gist: 'Harpreet remembers what his people are really like.',
      mood: 'unsure',
      lines: [
        {
          id: 'h1',
          by: 'hero',
          as: 'aloud',
          text: 'On Sundays, in that kitchen, nobody asks what you’ve done. You sit down, and you get fed.',
        },
        { id: 'k1', by: 'told', text: 'Then they’ve picked the wrong crowd to scare you with.' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'By breakfast three people know, each of them picked by him. Nobody turns away.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Uncle Balbir, who’s one of them, sends a message. It says: ting.',
          mood: 'relieved',
        },
      ],
      next: 'bram',
    },
    bram: {
      phase: 'after',
      map: 'One more name',
      gist: 'Somebody new writes about the fair. He could be harmless.',
      room: 'music-room',
      light: 'day',
      app: 'stagelight',
      them: 'bram',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Friday, the music room, last rehearsal. There’s a new comment under his drum video.',
        },
        { id: 't1', by: 'them', text: 'that fill at 0:31. HOW', trick: 'none' },
        {
          id: 't2',
          by: 'them',
          text: 'were on after you tomorrow. can we share cymbal stands?',
          trick: 'none',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'A week ago he’d have been happy all day. Now his stomach asks if it’s another glove.',
          mood: 'unsure',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'Mr Marsh is sorting cables. Leo is looking for something under the piano, on his knees.',
        },
      ],
      choices: {
        marsh: {
          text: 'Ask Mr Marsh who plays after them tomorrow',
          to: 'end-row',
          score: { notice: 2 },
          fit: 'helps',
          why: 'He asked somebody who’d know. If Bram’s real, he won’t even notice.',
        },
        sure: {
          text: 'Type: sure. but bring your own seat',
          to: 'end-crate',
          score: {},
          fit: 'mixed',
          why: 'It’s probably what it looks like. Only somebody who knows Bram can say so for certain.',
        },
        settings: {
          text: 'Keep the comments shut till he’s been through them with Simran',
          to: 'end-tram',
          score: { block: 1 },
          fit: 'helps',
          why: 'Who may write to him, who may see him: he decides that, in his own time.',
        },
        wait: {
          text: 'Leave it. If Bram’s real, he’ll be there tomorrow.',
          to: 'end-slow',
          score: {},
          fit: 'mixed',
          why: 'Not answering is always allowed. Somebody harmless can wait a day.',
        },
      },
      answers: {
        block: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'He blocks whoever it is. Somebody real can say it tomorrow, out loud.',
            },
          ],
          why: 'Any name may be blocked, at any time. It can be undone if it turns out fine.',
          to: 'end-slow',
        },
      },
    },
    'end-row': {
      phase: 'after',
      map: 'Front row',
      gist: 'Bram is on the programme, and the front row is full.',
      room: 'park',
      app: 'none',
      light: 'day',
      mood: 'happy',
      lines: [
        {
          id: 'm1',
          by: 'marsh',
          text: 'After us? The Puddles. Bram on bass. I’ve known him since the recorder. Sadly.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'So Bram is Bram. On Saturday he carries Harpreet’s cymbal stands, bumps into a tree, and apologises to it.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'In the front row sit Mum, Simran and Uncle Balbir. Behind them sits the whole Sunday kitchen, with flasks.',
        },
        { id: 'n3', by: 'narrator', text: 'It looks like a crowd. This one is a crowd.' },
      ],
      end: {
        title: 'This one is a crowd',
        image: 'A front row, full, and everybody is holding tea.',
        door: 'told',
      },
    },
    'end-crate': {
      phase: 'after',
      map: 'An orange crate',
      gist: 'Mr Marsh knows Bram, and Bram brings his own seat.',
      light: 'day',
      mood: 'happy',
      lines: [
        { id: 'h1', by: 'hero', text: 'sure. but bring your own seat' },
        {
          id: 'm1',
          by: 'marsh',
          text: 'Is that Bram from The Puddles? He asks everybody for stands. I’ve taught him for six years.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'That was luck, and now it’s checked as well. On Saturday Bram’s own seat is an orange crate.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'In bar five a cymbal stand starts to fall. Bram catches it, sitting down. Nobody notices but the drummer.',
        },
      ],
      end: {
        title: 'An orange crate',
        image: 'A drum stool and an orange crate, side by side.',
        door: 'told',
      },
    },
    'end-tram': {
      phase: 'after',
      map: 'One minute late',
      gist: 'Simran goes through the settings with him, and her tram stops at the park.',
      room: 'park',
      app: 'none',
      light: 'day',
      mood: 'happy',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Simran knows by now. That evening they go through it all: who may write, who may look, who may comment.',
        },
        { id: 's1', by: 'simran', text: 'Please stand clear of the closing doors.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'She says it at every button. Bram’s lot turn out to be real, too. Mr Marsh has them on his list.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'On Saturday a tram stands at the park gate, window down, for exactly eight bars. It’s one minute late all day.',
        },
      ],
      end: {
        title: 'One minute late',
        image: 'A tram at a park gate, with an elbow out of the window.',
        door: 'told',
      },
    },
    'end-slow': {
      phase: 'after',
      map: 'Slowly, for Bram',
      gist: 'Bram turns out to be a boy with a bass, and wants to see the fill slowly.',
      room: 'park',
      app: 'none',
      light: 'day',
      mood: 'happy',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'On Saturday Mr Marsh brings somebody round behind the stage. It’s a boy with a bass on his back.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: '“Are you the one with 0:31?” he says. “I wrote to you. I thought you’d think I was odd.”',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'So Harpreet shows him, on the bass case, very slowly. Leo holds a plectrum that belongs to nobody.',
        },
        {
          id: 'n4',
          by: 'narrator',
          text: 'Out front somebody is singing along already, half a note too high. It’s his favourite sound in the world.',
        },
      ],
      end: { title: 'Slowly, for Bram', image: 'Four hands drumming on a bass case.', door: 'told' },
    },
  },
  answers: {
    before: {
      pause: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'He lays the sticks on the pillow, side by side. A rest is music too. Ask any drummer.',
          },
        ],
        why: 'Nobody has ever had to answer in the middle of a bar.',
      },
      save: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Tess’s words from Tuesday on, her name, the days. It’s only words.',
          },
        ],
        why: 'It’s easiest while it’s all still there. Words and names, never a private picture.',
      },
      block: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'He blocks Tess between two bars. The pillow doesn’t miss a beat.',
          },
        ],
        why: 'He owes her no goodbye. What she wrote stays with him, as proof.',
        to: 'officer',
      },
      tell: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'He has carried it since Tuesday. It turns out that two can carry it much faster.',
          },
        ],
        why: 'It needn’t get worse before it may be told.',
        to: 'told',
      },
      report: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'The form wants to know who, what and how old. Tess, blackmail, sixteen.',
          },
        ],
        why: 'One account is enough for a report. His true age helps most, whatever his profile says.',
      },
    },
    pressure: {
      pause: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'He counts four bars of rest, all the way through. In four bars nothing has happened.',
          },
        ],
        why: 'They need him to hurry. Counting is something that they can’t use.',
      },
      save: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Kept: the words, the name, the app, the minute. Their threat is proof now.',
          },
        ],
        why: 'What frightens him is what helpers can work with. Words only, never a private picture.',
      },
      block: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Blocked. He didn’t explain it, and nobody has a right to have it explained.',
          },
        ],
        why: 'He doesn’t need a reason. The chat can stay, as proof.',
      },
      tell: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'It’s hard to say, and then it’s said. The house is still standing. Somebody even yawns.',
          },
        ],
        why: 'It only worked while he was alone with it. Now he isn’t.',
        to: 'told',
      },
      report: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'He reports it as blackmail. There’s a box for age, and he writes 16.',
          },
        ],
        why: 'Under 18 is a word that apps listen to. A grown-up can help with the next form.',
      },
    },
    threat: {
      pause: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'He puts both feet on the rug and breathes out for a whole bar. The night is quite an ordinary one.',
          },
        ],
        why: 'At night everything plays louder than it is. A slow bar helps.',
      },
      save: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Names, words, times. Next to each other they’ve got the same handwriting.',
          },
        ],
        why: 'It’s proof that they belong together. Words only, never a private picture.',
      },
      block: {
        lines: [
          { id: 'n1', by: 'narrator', text: 'Blocked. Nobody closes his case, because there isn’t one.' },
        ],
        why: 'He can hang up on a lawyer that he never called. The chat stays, as proof.',
        to: 'fifth',
      },
      tell: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'He says it into the quiet of the house. And the house, it turns out, had been waiting up.',
          },
        ],
        why: 'They used the people he loves to frighten him. Those are the people who help.',
        to: 'told',
      },
      report: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'He writes: several accounts, one trick, and I’m 16. It goes to people who know that trick.',
          },
        ],
        why: 'All the names in one report are worth more than each one alone.',
      },
    },
    after: {
      pause: {
        lines: [{ id: 'n1', by: 'narrator', text: 'One bar of rest. He lets it be as long as it is.' }],
        why: 'Looking back slowly, he can hear where they came in.',
      },
      save: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'It’s all in one place: names, apps, words, times. It makes dull reading. Good.',
          },
        ],
        why: 'It’s still proof next week. Words only, never a private picture.',
      },
      block: {
        lines: [
          { id: 'n1', by: 'narrator', text: 'Blocked. His account stays his, and his drum videos stay up.' },
        ],
        why: 'It’s as good now as it was on Tuesday. The chat can stay, as proof.',
      },
      tell: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'The sticks lie still. Somebody else keeps the beat for a while.',
          },
        ],
        why: 'It counts for just as much as it would have on Tuesday.',
        to: 'asked-turn',
      },
      report: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'It’s in: the accounts, the threats, that there’s a picture, and 16.',
          },
        ],
        why: 'He won’t be the only one they write to. Apps look sooner when somebody says 16.',
      },
    },
  },
  again: {
    save: { lines: [{ id: 'n1', by: 'narrator', text: 'That’s kept already. It’s not going anywhere.' }] },
    block: {
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Any name may be blocked, every time. There are just more names than he has thumbs.',
        },
      ],
    },
    tell: {
      lines: [{ id: 'n1', by: 'narrator', text: 'Somebody knows already. A second one is always allowed.' }],
    },
    report: {
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'A report is in already. New names can be added to it at any time.',
        },
      ],
    },
  },
  tell: {
    people: {
      simran: {
        kind: 'good',
        room: 'kitchen-late',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Simran is eating cereal, standing up. With her shifts it’s breakfast, or else it’s supper.',
          },
          { id: 's1', by: 'simran', text: 'The next stop is: my bowl. Please stand clear.' },
        ],
        answer: [
          { id: 'n2', by: 'narrator', text: 'She listens with the spoon in the air. The cereal goes soft.' },
          {
            id: 's2',
            by: 'simran',
            text: 'I’m not mad. Somebody sits there and does this to people, all day long. It’s not on you.',
          },
          {
            id: 's3',
            by: 'simran',
            text: 'You can’t drive and brake at the same time. You talk, I’ll brake.',
          },
        ],
      },
      'harpreet-mum': {
        kind: 'clumsy',
        room: 'kitchen-late',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Mum is writing names on swimming caps. Tomorrow it’s the grown-ups who are scared of water.',
          },
          {
            id: 'n2',
            by: 'narrator',
            text: 'The telephone rings. She lets it, because she’s in the middle of GORDON.',
          },
        ],
        answer: [
          {
            id: 'm1',
            by: 'harpreet-mum',
            text: 'Who knows about this? Has anybody from the gurdwara heard?',
          },
          { id: 'n3', by: 'narrator', text: 'He looks at the cap. GORD, it says.' },
        ],
        then: [
          { id: 'h1', by: 'hero', as: 'aloud', text: 'Mum. Not them. Me.' },
          {
            id: 'n4',
            by: 'narrator',
            text: 'The pen goes down. She comes round the table, and it’s a big table.',
          },
          {
            id: 'm2',
            by: 'harpreet-mum',
            text: 'You. Yes. I got a fright, and I looked at the wrong thing first. I’m sorry.',
          },
          {
            id: 'm3',
            by: 'harpreet-mum',
            text: 'Hold on to the edge. I’ve got you. I’m not ashamed of you, not for one second.',
          },
        ],
      },
      balbir: {
        kind: 'good',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Uncle Balbir is practising, with the orchestra on a record. He picks up in a whisper.',
          },
          { id: 'b1', by: 'balbir', text: 'I’ve got a hundred and twelve bars’ rest. Talk.' },
        ],
        answer: [
          {
            id: 'n2',
            by: 'narrator',
            text: 'It takes more than that. When he’s done, there’s only the crackle of the record.',
          },
          { id: 'b2', by: 'balbir', text: 'I’ve missed my ting. Good. This is more important.' },
          {
            id: 'b3',
            by: 'balbir',
            text: 'You’ve brought shame on nobody. Somebody did this to you, and we’re behind you. All of us.',
          },
          {
            id: 'b4',
            by: 'balbir',
            text: 'And from now on you’ve got a rest. A long one. You needn’t play a note for them.',
          },
        ],
      },
      marsh: {
        kind: 'later',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'The music room’s number is on the band list. In the week of the fair the choir never goes home.',
          },
          { id: 'n2', by: 'narrator', text: 'When Mr Marsh picks up, forty people are singing behind him.' },
          { id: 'm1', by: 'marsh', text: 'Altos, hold it. Harpreet? Have you lost your sticks?' },
        ],
        answer: [
          {
            id: 'm2',
            by: 'marsh',
            text: 'I want to hear that properly. Right now I’ve got forty people on a top A.',
          },
          {
            id: 'm3',
            by: 'marsh',
            text: 'It’s good that you rang, and you’re not in trouble. Who else is there for you, right now?',
          },
        ],
        then: [
          { id: 'h1', by: 'hero', as: 'aloud', text: 'Quite a few, really.' },
          {
            id: 'm4',
            by: 'marsh',
            text: 'Then one of them first, this minute. I’ll ask you tomorrow how it went, and I’ll shut the door for it.',
          },
        ],
      },
      leo: {
        kind: 'friend',
        scene: [
          { id: 'n1', by: 'narrator', text: '“This isn’t about plectrums.” Leo answers at once.' },
          { id: 'l1', by: 'leo', as: 'chat', text: 'good bc i just found NINE in the washing machine' },
        ],
        answer: [
          { id: 'n2', by: 'narrator', text: 'Then come the three dots. They come and go for a while.' },
          { id: 'l2', by: 'leo', as: 'chat', text: 'ok. thats blackmail. and its them. its not you' },
        ],
        then: [
          {
            id: 'l3',
            by: 'leo',
            as: 'chat',
            text: 'i cant fix it but i can sit next to you while you tell someone old',
          },
          {
            id: 'n3',
            by: 'narrator',
            text: 'Nine minutes later he’s there, out of breath, with his guitar on. “So,” he says. “Who?”',
          },
        ],
      },
      helpline: {
        kind: 'helpline',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'On the back of the band list there’s a helpline. Somebody has drawn a drum round it.',
          },
          { id: 'n2', by: 'narrator', text: 'He opens the chat. Steps come past, slow down, and go on.' },
        ],
        answer: [
          {
            id: 'p1',
            by: 'helpline',
            as: 'chat',
            text: 'Hello, you’ve got a person here. There’s no hurry at all.',
          },
          {
            id: 'p2',
            by: 'helpline',
            as: 'chat',
            text: 'They frighten you with your own people. That’s a known trick, and it’s not your fault.',
          },
          {
            id: 'p3',
            by: 'helpline',
            as: 'chat',
            text: 'Who of those people is the easiest to tell? We can find your first sentence together.',
          },
        ],
      },
    },
    openers: {
      a: 'I need help with something online and I’m scared you’ll be mad.',
      b: 'Somebody’s blackmailing me. I can’t even count to four any more.',
      c: 'Can you listen for eight bars before you say anything?',
    },
  },
  report: {
    about: 'Somebody is blackmailing me from several accounts',
    other: {
      a: 'I’ve got a fine that I can’t pay',
      aWhy: 'There is no fine. Somebody made it up to frighten him, and the form should say that.',
      b: 'Somebody uses a picture of a police badge',
      bWhy: 'That’s one piece of it. The whole of it is blackmail, and that gets read first.',
    },
  },
  debrief: {
    line: 'It looked like a crowd. It was one trick. He had a crowd too, once he told someone.',
    fault: 'It’s not Harpreet’s fault, whatever was answered, and whatever they know of him.',
    power: 'I need help with something online and I’m scared you’ll be mad.',
    questions: [
      'Why do they use many accounts?',
      'How do you check that someone is really police?',
      'Who might be easier to tell than a parent?',
    ],
    endCard: 'People who do this do get caught.',
  },
  covers: [
    'S11',
    'S28',
    'S40',
    'S43',
    'S45',
    'S53',
    'S62',
    'S63',
    'S65',
    'S66',
    'S75',
    'S76',
    'S78',
    'S82',
    'S84',
    'S85',
    'S112',
    'S113',
    'S114',
    'S117',
    'S118',
    'S120',
    'S121',
    'S126',
    'S145',
    'S163',
  ],
  sources: [4, 5, 8, 9, 11, 12, 14, 18, 19, 23, 28, 29, 69],
  review: 'draft',
});
