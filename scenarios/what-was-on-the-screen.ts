import { defineScenario } from '../src/scenario/define-scenario.ts';

// SC04: monkey bars with a bell, a big boy who lets her in, a tablet behind the frame, “send it to your sister”. Aroha looks
// on: the picture is never shown or described, and facts are noted with a grown-up, never the picture (pattern Y, bystander).
export default defineScenario({
  id: 'what-was-on-the-screen',
  number: 'SC04',
  version: 1,
  title: 'What Was on the Screen',
  ages: '8-10',
  pattern: 'Y',
  bystander: true,
  harmless: false,
  minutes: 5,
  hero: 'aroha',
  cast: ['aroha-nan', 'aroha-mum', 'hine', 'pita'],
  others: {
    climbers: { name: 'Club Ding', profile: 'kite', says: 'chat of the big ones from the bars', group: true },
    zac: { name: 'zac', profile: 'sneaker', says: '11 years old, rings the bell every day' },
    lulu: { name: 'lulu', profile: 'lemon', says: '10 years old, likes the bars too' },
  },
  app: 'nestchat',
  room: 'playground',
  light: 'day',
  them: 'climbers',
  skills: ['notice', 'save', 'block', 'tell', 'report'],
  notice:
    'An older child has a private picture on a tablet. Nothing of it is shown. You can pause, skip or leave at any time.',
  summary: [
    'Aroha is on the bars. She wants to ring the bell.',
    'Zac is eleven. He lets her into his chat.',
    'Then he shows a private picture. It isn’t his to show.',
    '“Send it to your sister,” he writes. “If you tell, you’re a baby.”',
    'Aroha tells a grown-up. They note who and when, and get help.',
    'Seeing something by accident is never your fault.',
  ],
  start: 'bars',
  beats: {
    bars: {
      phase: 'before',
      map: 'Twelve rungs and a bell',
      gist: 'Aroha gets to rung eight. Zac lets her into a chat.',
      app: 'none',
      mood: 'happy',
      lines: [
        { id: 'twelve', by: 'narrator', text: 'Twelve rungs. At the end hangs a bell.' },
        { id: 'seven', by: 'narrator', text: 'Aroha has never rung it. She always falls at seven.' },
        { id: 'radio', by: 'narrator', text: 'Pita runs along below, like a man on the radio.' },
        { id: 'six', by: 'pita', text: 'Rung six! The crowd goes wild! The crowd is me!' },
        { id: 'plop', by: 'narrator', text: 'Seven. Plop. Wood chips in both shoes.' },
        { id: 'zac', by: 'narrator', text: 'Zac comes by. He’s eleven. He rings it every day.' },
        { id: 'tip', by: 'narrator', text: '“Don’t hang,” says Zac. “Swing.”' },
        { id: 'eight', by: 'narrator', text: 'That’s a good tip. She swings. She gets to EIGHT!' },
        { id: 'join', by: 'narrator', text: '“Club Ding is our chat,” says Zac. “You’re in.”' },
        {
          id: 'bring',
          by: 'narrator',
          text: '“And tomorrow I’ll bring something. But don’t tell.”',
        },
      ],
      next: 'chat',
    },

    chat: {
      phase: 'before',
      map: 'Nearly one of us',
      gist: 'Zac invites Aroha to see something. She must not tell.',
      room: 'kids-bedroom',
      light: 'evening',
      app: 'nestchat',
      lines: [
        { id: 'snail', by: 'narrator', text: 'At home, Aroha’s snail lamp is broken.' },
        { id: 'screws', by: 'narrator', text: 'Nan sits on the rug with fourteen tiny screws.' },
        { id: 'saw', by: 'them', from: 'zac', trick: 'none', text: 'rung 8!! i saw it' },
        { id: 'good', by: 'them', from: 'lulu', trick: 'none', text: 'that was so good' },
        { id: 'hot', by: 'hero', text: 'my hands are still hot' },
        { id: 'nearly', by: 'them', from: 'zac', trick: 'flattery', text: 'youre nearly one of us' },
        { id: 'twice', by: 'narrator', text: 'Nearly one of us! Her toes wiggle.' },
        {
          id: 'come',
          by: 'them',
          from: 'zac',
          trick: 'secret',
          text: 'so tomorrow you come and see. no telling ok',
        },
        {
          id: 'pita',
          by: 'them',
          from: 'zac',
          trick: 'pulling-away',
          text: 'and not with pita. hes too little',
        },
        { id: 'older', by: 'hero', as: 'thought', mood: 'unsure', text: 'Pita’s two weeks older than me.' },
      ],
      choices: {
        what: {
          text: 'Type “what is it?”',
          to: 'what',
          score: { notice: 2 },
          fit: 'helps',
          why: 'A good question. Look closely at what comes back.',
        },
        ok: {
          text: 'Type “ok!! im coming”',
          to: 'ok',
          score: {},
          fit: 'mixed',
          why: 'She wants so much to belong. She can still think again.',
        },
        nan: {
          text: 'Lean over the screws: “Nan, is a secret always nice?”',
          to: 'told-early',
          opens: { tell: 'aroha-nan' },
          score: { tell: 2 },
          fit: 'helps',
          why: '“Don’t tell” is a good moment to ask somebody.',
        },
      },
    },

    what: {
      phase: 'before',
      gist: 'Zac does not say what it is.',
      lines: [
        { id: 'what', by: 'hero', text: 'what is it?' },
        { id: 'secret', by: 'them', from: 'zac', trick: 'secret', text: 'youll see. its secret' },
        { id: 'hog', by: 'hero', text: 'is it a hedgehog' },
        { id: 'no', by: 'them', from: 'lulu', trick: 'none', text: 'haha no' },
        { id: 'pity', by: 'hero', as: 'thought', text: 'Pity. I’d have liked a hedgehog.' },
      ],
      next: 'look',
    },

    ok: {
      phase: 'before',
      gist: 'Aroha says that she is coming.',
      mood: 'happy',
      lines: [
        { id: 'ok', by: 'hero', text: 'ok!! im coming' },
        { id: 'yes', by: 'them', from: 'lulu', trick: 'none', text: 'yesss' },
        { id: 'rail', by: 'narrator', text: 'Aroha practises on the curtain rail. Swing, don’t hang.' },
        { id: 'crack', by: 'narrator', text: 'The curtain rail isn’t for that. Crack.' },
        { id: 'mend', by: 'aroha-nan', text: 'Put it on the pile. I’ll mend that next.' },
      ],
      next: 'look',
    },

    look: {
      phase: 'pressure',
      map: '“Quick, look!”',
      gist: 'Zac has a tablet behind the bars. Everybody looks.',
      room: 'playground',
      light: 'day',
      app: 'none',
      mood: 'unsure',
      lines: [
        { id: 'close', by: 'narrator', text: 'Next day the big ones huddle behind the bars.' },
        { id: 'glow', by: 'narrator', text: 'In the middle glows Zac’s tablet.' },
        { id: 'quick', by: 'narrator', text: '“Quick, look!” says Zac. “And don’t tell.”' },
        { id: 'hand', by: 'narrator', text: 'They giggle with their hands over their mouths.' },
        { id: 'loud', by: 'hero', as: 'thought', text: 'If it’s funny, why so quiet?' },
        { id: 'apple', by: 'narrator', text: 'Whaea Hine is on duty. She has an apple.' },
        { id: 'bite', by: 'narrator', text: 'Each break she gets one bite. Then somebody calls.' },
      ],
      choices: {
        squeeze: {
          text: 'Squeeze in between the elbows. They’re all there.',
          to: 'saw',
          score: {},
          fit: 'mixed',
          why: 'It’s hard to be the only one outside. She can turn round any time.',
        },
        hine: {
          text: 'Go and ask Whaea Hine how her apple is',
          to: 'told-play',
          opens: { tell: 'hine' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'An odd feeling is enough. She needn’t look first.',
        },
        walk: {
          text: 'Say “I’ve got to do rung nine” and walk off',
          to: 'walk',
          score: { notice: 2 },
          fit: 'helps',
          why: 'Walking off is a whole answer. Any reason will do.',
        },
      },
    },

    saw: {
      phase: 'pressure',
      gist: 'It is a private picture. Aroha turns round.',
      lines: [
        { id: 'private', by: 'narrator', text: 'It’s a private picture of somebody. We don’t show it.' },
        { id: 'turn', by: 'narrator', mood: 'worried', text: 'Aroha turns round at once. Only one second.' },
        { id: 'knew', by: 'narrator', text: 'She didn’t know before. It’s not her fault.' },
        { id: 'does', by: 'hero', as: 'thought', text: 'Does that somebody know?' },
        { id: 'quiet', by: 'pita', text: 'And here’s Aroha! Aroha says… nothing?' },
        { id: 'tired', by: 'narrator', text: '“I’m tired,” says Aroha. It’s ten in the morning.' },
      ],
      next: 'home',
    },

    walk: {
      phase: 'pressure',
      gist: 'Aroha walks off. Pita knows what it was.',
      lines: [
        { id: 'hands', by: 'narrator', text: 'She swings. Seven, eight. Her fingers touch nine. Plop.' },
        { id: 'down', by: 'pita', text: 'So close! And now the news. It’s not so good.' },
        { id: 'lulu', by: 'pita', text: 'Lulu says it’s a private picture. Of somebody.' },
        { id: 'seen', by: 'narrator', text: 'Aroha hasn’t seen it. Neither have we.' },
        { id: 'does', by: 'hero', as: 'thought', mood: 'worried', text: 'Does that somebody know?' },
        { id: 'calls', by: 'narrator', text: '“Don’t tell!” Zac calls across the playground.' },
      ],
      next: 'home',
    },

    home: {
      phase: 'threat',
      map: '“Send it to your sister”',
      gist: 'Zac wants Aroha to send the picture to her sister.',
      room: 'kids-bedroom',
      light: 'evening',
      app: 'nestchat',
      mood: 'unsure',
      lines: [
        { id: 'nine', by: 'them', from: 'lulu', trick: 'none', text: 'who does rung 9 tomorrow' },
        { id: 'me', by: 'hero', text: 'me!' },
        { id: 'put', by: 'them', from: 'zac', trick: 'asking', text: 'i can put the picture in here' },
        { id: 'send', by: 'them', from: 'zac', trick: 'asking', text: 'and you send it to your sister' },
        { id: 'tui', by: 'narrator', text: 'Her sister Tui is twelve. She’s at netball.' },
        {
          id: 'fish',
          by: 'narrator',
          mood: 'worried',
          text: 'Something flips in Aroha’s tummy. Like a fish.',
        },
        { id: 'too', by: 'hero', as: 'thought', text: 'Maybe that somebody has a sister, too.' },
        { id: 'mum', by: 'narrator', text: 'Mum comes in from the bakery. She smells of buns.' },
      ],
      choices: {
        mum: {
          text: 'Pull Mum’s floury sleeve. “Can you sit down?”',
          to: 'told-chat',
          opens: { tell: 'aroha-mum' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'A flip in the tummy is a reason to tell.',
        },
        later: {
          text: 'Type “maybe later. its dinner”',
          to: 'later',
          score: {},
          fit: 'mixed',
          why: 'It’s hard to say no to Zac. “Later” isn’t “yes”.',
        },
        no: {
          text: 'Type “no. its not ours”',
          to: 'no',
          score: { notice: 2 },
          fit: 'helps',
          why: 'That’s right. It belongs to the person in it.',
        },
      },
    },

    later: {
      phase: 'threat',
      gist: 'Aroha says “later”. Zac waits.',
      lines: [
        { id: 'later', by: 'hero', text: 'maybe later. its dinner' },
        { id: 'after', by: 'them', from: 'zac', trick: 'pushing', text: 'ok. then after dinner' },
        { id: 'peas', by: 'narrator', text: 'There are peas. Aroha moves them from left to right.' },
        { id: 'likes', by: 'narrator', text: 'The fish doesn’t like peas.' },
        { id: 'baby', by: 'them', from: 'zac', trick: 'secret', text: 'and if you tell youre a baby' },
        { id: 'word', by: 'narrator', text: 'It’s only a trick, that word. It pinches all the same.' },
        { id: 'any', by: 'narrator', text: 'Next door, Nan hums. She’s there on any day.' },
      ],
      next: 'late',
    },

    no: {
      phase: 'threat',
      gist: 'Aroha says no. Zac calls it a joke.',
      lines: [
        { id: 'no', by: 'hero', text: 'no. its not ours' },
        { id: 'joke', by: 'them', from: 'zac', trick: 'pushing', text: 'its only a joke' },
        { id: 'one', by: 'hero', as: 'thought', text: 'One person isn’t laughing. The one in it.' },
        { id: 'still', by: 'narrator', text: 'That was a strong “no”. The fish keeps still.' },
      ],
      next: 'baby',
    },

    baby: {
      phase: 'threat',
      map: '“You’re a baby”',
      gist: 'Zac says that only a baby would tell.',
      lines: [
        { id: 'baby', by: 'them', from: 'zac', trick: 'secret', text: 'and if you tell youre a baby' },
        { id: 'mean', by: 'them', from: 'lulu', trick: 'none', text: 'zac thats mean' },
        { id: 'trick', by: 'narrator', text: '“Baby” is an old trick. It keeps people quiet.' },
        { id: 'talk', by: 'hero', as: 'thought', text: 'But babies can’t tell. They can’t even talk.' },
        { id: 'turns', by: 'narrator', text: 'On the rug, Nan turns a screw. Eleven to go.' },
      ],
      choices: {
        wont: {
          text: 'Type “im NOT a baby. i wont tell”',
          to: 'wont',
          score: {},
          fit: 'risky',
          flag: 'secret',
          why: 'Nobody likes that word. She may still tell, on any day.',
        },
        talk: {
          text: 'Type “babies cant talk. i can”',
          to: 'night',
          score: { notice: 2 },
          fit: 'helps',
          why: 'What an answer! The next talk can be with a grown-up.',
        },
        nan: {
          text: 'Hold the torch for Nan and say “Nan? Listen.”',
          to: 'told-chat',
          opens: { tell: 'aroha-nan' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'Telling isn’t for babies. It’s how somebody gets help.',
        },
      },
    },

    wont: {
      phase: 'threat',
      gist: 'Aroha types that she won’t tell.',
      lines: [
        { id: 'wont', by: 'hero', text: 'im NOT a baby. i wont tell' },
        { id: 'us', by: 'them', from: 'zac', trick: 'flattery', text: 'good. now youre one of us' },
        { id: 'wanted', by: 'narrator', text: 'One of us. She had wished for that so much.' },
        { id: 'soap', by: 'narrator', mood: 'unsure', text: 'Now it tastes of soap.' },
        { id: 'bed', by: 'narrator', text: 'At bedtime the fish swims in circles.' },
      ],
      next: 'asks-nan',
    },

    night: {
      phase: 'threat',
      gist: 'At bedtime Aroha lies awake.',
      lines: [
        { id: 'talk', by: 'hero', text: 'babies cant talk. i can' },
        { id: 'nobody', by: 'narrator', text: 'Nobody has an answer to that. Snap, tablet shut.' },
        { id: 'fish', by: 'narrator', text: 'Then it’s bedtime. But the fish can’t sleep.' },
        { id: 'trouble', by: 'hero', as: 'thought', mood: 'worried', text: 'Am I in trouble, too?' },
        { id: 'hums', by: 'narrator', text: 'Next door, Nan hums. There’s light under the door.' },
      ],
      next: 'asks-nan',
    },

    late: {
      phase: 'after',
      map: 'It wasn’t rung eight',
      gist: 'Two days later. Zac has tricked Aroha into looking.',
      room: 'playground',
      light: 'day',
      app: 'none',
      mood: 'worried',
      late: true,
      lines: [
        { id: 'days', by: 'narrator', text: 'Two days later. Something happened in between.' },
        { id: 'filmed', by: 'narrator', text: '“Look, here’s you on rung eight!” said Zac.' },
        { id: 'looked', by: 'narrator', text: 'So Aroha looked. Anybody would.' },
        { id: 'wasnt', by: 'narrator', text: 'It wasn’t rung eight. It was the private picture.' },
        { id: 'fault', by: 'narrator', text: 'Seeing something by accident is never your fault.' },
        { id: 'two', by: 'narrator', text: 'Today her hands are cold. She falls at rung two.' },
        { id: 'bites', by: 'narrator', text: 'By the door, Whaea Hine bites into her apple.' },
      ],
      choices: {
        bite: {
          text: 'Go to Whaea Hine, right in the middle of her bite',
          to: 'told-late',
          opens: { tell: 'hine' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'Two days later is a good time to tell.',
        },
        hang: {
          text: 'Hang on to rung one until break is over',
          to: 'asks-nan',
          score: {},
          fit: 'mixed',
          why: 'She’s holding on so hard. Somebody can help her carry it.',
        },
        call: {
          text: 'Ring the children’s helpline after school',
          to: 'end-sent',
          opens: { tell: 'helpline' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'A helpline listens, today or two days later.',
        },
      },
    },

    'asks-nan': {
      phase: 'after',
      map: 'Two that don’t shine',
      gist: 'Nan notices that something is wrong.',
      room: 'kids-bedroom',
      light: 'night',
      app: 'none',
      mood: 'unsure',
      asks: 'aroha-nan',
      ask: 'What could Aroha say first?',
      lines: [
        { id: 'comes', by: 'narrator', text: 'Nan comes in, with the snail under her arm.' },
        { id: 'in', by: 'aroha-nan', text: 'All fourteen screws are in. And it still won’t shine.' },
        { id: 'sits', by: 'narrator', text: 'She sits down on the bed. The bed says eek.' },
        { id: 'you', by: 'aroha-nan', text: 'And nor do you, my girl. What’s wrong?' },
      ],
      choices: {
        baby: {
          text: 'Say “If I tell you, I’m a baby.”',
          to: 'asked-baby',
          score: { tell: 2 },
          fit: 'helps',
          why: 'Saying what keeps you quiet is a great start.',
        },
        picture: {
          text: 'Say “Zac’s got a picture. It isn’t his.”',
          to: 'asked-picture',
          score: { tell: 2 },
          fit: 'helps',
          why: 'Two short sentences. More isn’t needed to begin.',
        },
        blanket: {
          text: 'Lift the blanket and say “Come in here.”',
          to: 'asked-blanket',
          score: { tell: 2 },
          fit: 'helps',
          why: 'Telling doesn’t have to begin with the hard word.',
        },
      },
      answers: {
        tell: {
          lines: [
            { id: 'two', by: 'narrator', mood: 'relieved', text: 'It’s said. The fish swims out to sea.' },
          ],
          why: 'Any hour is a good hour to tell.',
          to: 'end-snail',
        },
      },
    },

    'asked-baby': {
      phase: 'after',
      gist: 'Nan knows all about babies.',
      lines: [
        { id: 'had', by: 'aroha-nan', text: 'I’ve had four babies. Not one ever told me anything.' },
        { id: 'yelled', by: 'aroha-nan', text: 'They just yelled. You can do better.' },
        { id: 'tells', by: 'narrator', mood: 'relieved', text: 'So Aroha does better. She tells it all.' },
        { id: 'fault', by: 'aroha-nan', text: 'Thank you for telling me. It’s not your fault.' },
      ],
      next: 'end-snail',
    },

    'asked-picture': {
      phase: 'after',
      gist: 'Nan asks whose picture it is.',
      lines: [
        { id: 'whose', by: 'aroha-nan', text: 'Then whose is it?' },
        { id: 'person', by: 'hero', as: 'aloud', text: 'It belongs to the person in it.' },
        {
          id: 'tells',
          by: 'narrator',
          mood: 'relieved',
          text: 'Then the rest comes out. It doesn’t take long.',
        },
        { id: 'fault', by: 'aroha-nan', text: 'You’re not in trouble. It’s not your fault.' },
      ],
      next: 'end-snail',
    },

    'asked-blanket': {
      phase: 'after',
      gist: 'Nan comes in under the blanket.',
      lines: [
        { id: 'in', by: 'narrator', text: 'Nan comes in. Slippers, snail and all.' },
        { id: 'dark', by: 'aroha-nan', text: 'Nice place. I can’t see a thing.' },
        {
          id: 'tells',
          by: 'narrator',
          mood: 'relieved',
          text: 'In the dark it’s easier. Aroha tells it all.',
        },
        { id: 'fault', by: 'aroha-nan', text: 'I’m glad you let me in. It’s not your fault.' },
      ],
      next: 'end-snail',
    },

    'told-early': {
      phase: 'before',
      gist: 'Somebody grown-up knows. Aroha walks off and tells.',
      room: 'playground',
      light: 'day',
      app: 'none',
      mood: 'calm',
      lines: [
        { id: 'pinch', by: 'narrator', text: '“If it feels odd, walk off,” said {told}. “And tell.”' },
        { id: 'next', by: 'narrator', text: 'Next break, Zac has a tablet behind the bars.' },
        { id: 'bite', by: 'narrator', text: 'Whaea Hine gets one bite of apple. Somebody calls her.' },
        { id: 'quick', by: 'narrator', text: '“Quick, look!” says Zac. “And don’t tell.”' },
        { id: 'ears', by: 'narrator', text: 'Lulu comes out with red ears. “A private picture,” she says.' },
        { id: 'odd', by: 'hero', as: 'thought', mood: 'unsure', text: 'That’s odd. That’s very odd.' },
        { id: 'walks', by: 'narrator', text: 'Aroha doesn’t look. After school {told} hears it all.' },
      ],
      next: 'told-play',
    },

    'told-play': {
      phase: 'pressure',
      map: 'Whose picture is it?',
      gist: 'Aroha has told about the tablet.',
      mood: 'relieved',
      ask: 'What could they do together?',
      lines: [
        { id: 'both', by: 'narrator', text: 'There’s a private picture on Zac’s tablet. Now it’s told.' },
        { id: 'looked', by: 'hero', as: 'aloud', text: 'And if somebody has looked?' },
        { id: 'never', by: 'told', text: 'Seeing something by accident is never your fault.' },
        { id: 'what', by: 'hero', as: 'aloud', text: 'And what makes a picture private?' },
        { id: 'swim', by: 'told', text: 'What a swimsuit covers is private. For everybody.' },
        { id: 'belongs', by: 'told', text: 'So it belongs to the person in it. Not to Zac.' },
        { id: 'help', by: 'told', text: 'You told. Now we can try to help that person.' },
      ],
      choices: {
        leave: {
          text: 'Leave Club Ding together, and never mind the bell',
          to: 'end-danglers',
          opens: 'block',
          score: { block: 2 },
          fit: 'helps',
          why: 'Nobody has to stay in a chat like that.',
          when: 'open',
        },
        note: {
          text: 'Note together who, when and which chat',
          to: 'end-apple',
          opens: 'save',
          score: { save: 2 },
          fit: 'helps',
          why: 'Facts are enough. The picture is never kept.',
        },
        report: {
          text: 'Report it together and say “Aroha is 9”',
          to: 'end-bell',
          opens: 'report',
          score: { report: 2 },
          fit: 'helps',
          why: 'App and school can help the person in it.',
        },
      },
    },

    'told-chat': {
      phase: 'threat',
      map: 'Said out loud',
      gist: 'Aroha has told what Zac wants her to do.',
      mood: 'relieved',
      ask: 'What could they do together?',
      lines: [
        { id: 'sister', by: 'hero', as: 'aloud', text: 'He wants me to send it to Tui. I didn’t.' },
        { id: 'believe', by: 'told', text: 'I believe you. I’d help you either way.' },
        { id: 'whose', by: 'told', text: 'A private picture belongs to the person in it.' },
        { id: 'accident', by: 'told', text: 'And seeing one by accident is never your fault.' },
        { id: 'zac', by: 'hero', as: 'aloud', text: 'And Zac? He taught me to swing.' },
        { id: 'too', by: 'told', text: 'That was kind. This wasn’t. He’ll get help, too.' },
        { id: 'sea', by: 'narrator', text: 'The fish in her tummy swims off.' },
      ],
      choices: {
        report: {
          text: 'Press Report together and say “Aroha is 9”',
          to: 'end-apple',
          opens: 'report',
          score: { report: 2 },
          fit: 'helps',
          why: 'Say how old she is. And the school should know.',
        },
        leave: {
          text: 'Mute Club Ding together. Let them type.',
          to: 'end-danglers',
          opens: 'block',
          score: { block: 2 },
          fit: 'helps',
          why: 'Quiet is good. The chat stays there for the helpers.',
        },
        note: {
          text: 'Note down together who wrote what',
          to: 'end-bell',
          opens: 'save',
          score: { save: 2 },
          fit: 'helps',
          why: 'Who, when and the words. Never the picture.',
        },
      },
    },

    'told-late': {
      phase: 'after',
      map: 'Anybody would look',
      gist: 'Aroha has told that Zac tricked her.',
      mood: 'relieved',
      ask: 'What could they do together?',
      lines: [
        { id: 'me', by: 'hero', as: 'aloud', text: 'He said it was me on the bars. So I looked.' },
        { id: 'anybody', by: 'told', text: 'You wanted to see rung eight. It’s not your fault.' },
        { id: 'late', by: 'hero', as: 'aloud', text: 'I kept it in for two days.' },
        { id: 'today', by: 'told', text: 'And you’re telling me today. Today is good.' },
        { id: 'person', by: 'told', text: 'Now we can try to help the person in it.' },
        { id: 'warm', by: 'narrator', text: 'Aroha’s hands are getting warm again.' },
      ],
      choices: {
        report: {
          text: 'Report it together and say “Aroha is 9”',
          to: 'end-bell',
          opens: 'report',
          score: { report: 2 },
          fit: 'helps',
          why: 'A report works two days later, too.',
        },
        note: {
          text: 'Note together what she still knows',
          to: 'end-tap',
          opens: 'save',
          score: { save: 2 },
          fit: 'helps',
          why: 'Who, where, when is enough. Never the picture.',
        },
        leave: {
          text: 'Leave Club Ding together, with one tap',
          to: 'end-sent',
          opens: 'block',
          score: { block: 2 },
          fit: 'helps',
          why: 'She can leave on any day. No reason needed.',
        },
      },
      answers: {
        block: {
          lines: [{ id: 'tap', by: 'narrator', text: 'With {told}, Aroha steps out of Club Ding.' }],
          why: 'She can leave on any day. No reason needed.',
          to: 'end-sent',
        },
      },
    },

    'end-apple': {
      phase: 'after',
      map: 'The whole apple',
      gist: 'Whaea Hine eats her apple at last.',
      room: 'playground',
      light: 'day',
      app: 'none',
      mood: 'happy',
      lines: [
        { id: 'school', by: 'narrator', text: 'Now the school knows. They talk to Zac and help him.' },
        { id: 'person', by: 'narrator', text: 'And grown-ups try to help the person in the picture.' },
        { id: 'sits', by: 'narrator', text: 'On Friday, Whaea Hine sits down in the sun.' },
        { id: 'bites', by: 'pita', text: 'She bites! She bites AGAIN! Will somebody call?' },
        { id: 'nobody', by: 'narrator', text: 'Nobody calls. Even rung nine has to wait.' },
        { id: 'middle', by: 'hine', text: 'So that’s what the middle tastes like!' },
      ],
      end: { title: 'The whole apple', image: 'An apple core in the sun.', door: 'told' },
    },

    'end-bell': {
      phase: 'after',
      map: 'Ding',
      gist: 'Aroha swings from rung to rung.',
      room: 'playground',
      light: 'day',
      app: 'none',
      mood: 'happy',
      lines: [
        { id: 'done', by: 'narrator', text: 'The school talks to Zac and his dad.' },
        { id: 'person', by: 'narrator', text: 'Grown-ups do what they can for the person in it.' },
        { id: 'free', by: 'narrator', text: 'Now Aroha’s head is free. Her hands too. Eight. Nine.' },
        { id: 'eleven', by: 'pita', text: 'Ten! Eleven! I can’t look! I AM looking!' },
        { id: 'ding', by: 'narrator', text: 'Ding.' },
        { id: 'bows', by: 'narrator', text: 'Pita bows in all directions. As if HE had swung.' },
      ],
      end: { title: 'Ding', image: 'A small bell that goes on swinging.', door: 'told' },
    },

    'end-danglers': {
      phase: 'after',
      map: 'The Danglers',
      gist: 'Aroha and Pita make a club of their own.',
      room: 'playground',
      light: 'day',
      app: 'none',
      mood: 'happy',
      lines: [
        { id: 'out', by: 'narrator', text: 'Club Ding is quiet now, at least for Aroha.' },
        { id: 'done', by: 'narrator', text: 'Grown-ups talk to Zac. And they help the person in it.' },
        { id: 'club', by: 'narrator', text: 'On Friday there’s a new club. It has no tablet.' },
        { id: 'name', by: 'pita', text: 'The Danglers! You don’t climb. You only dangle.' },
        { id: 'record', by: 'narrator', text: 'Pita hangs on for two seconds. It’s his record.' },
        { id: 'lulu', by: 'narrator', text: 'Lulu comes, too. In the end there are seven.' },
      ],
      end: { title: 'The Danglers', image: 'Seven children on the bars, like washing.', door: 'told' },
    },

    'end-tap': {
      phase: 'after',
      map: 'Two weeks older',
      gist: 'Aroha and Pita are at the drinking tap.',
      room: 'playground',
      light: 'day',
      app: 'none',
      mood: 'happy',
      lines: [
        { id: 'done', by: 'narrator', text: 'The grown-ups have all they need. They do the rest.' },
        { id: 'zac', by: 'narrator', text: 'They talk to Zac. And they help the person in it.' },
        { id: 'little', by: 'hero', as: 'aloud', text: 'Zac said you’re too little for Club Ding.' },
        { id: 'older', by: 'pita', text: 'ME? I’m two weeks OLDER than you!' },
        { id: 'tap', by: 'narrator', text: 'He’s so cross that he drinks with his nose.' },
        { id: 'wet', by: 'narrator', text: 'They laugh out loud. No hands over mouths this time.' },
      ],
      end: { title: 'Two weeks older', image: 'One tap, two friends, three wet sleeves.', door: 'late' },
    },

    'end-sent': {
      phase: 'after',
      map: 'Sent to Tui',
      gist: 'Aroha sends her sister a picture of Nan.',
      room: 'kids-bedroom',
      light: 'warm',
      app: 'none',
      mood: 'relieved',
      lines: [
        { id: 'know', by: 'narrator', text: 'By evening Mum, Nan and the school all know.' },
        { id: 'rest', by: 'narrator', text: 'They do the rest. Somebody helps the person in it.' },
        { id: 'click', by: 'narrator', text: 'And Nan puts in the last screw. Click. It shines!' },
        { id: 'may', by: 'hero', as: 'aloud', text: 'Nan? May I send Tui a photo of you?' },
        { id: 'head', by: 'aroha-nan', mood: 'happy', text: 'With the snail on my head? Go on, then.' },
        { id: 'hearts', by: 'narrator', text: 'Aroha asked first. Tui sends back eleven hearts.' },
      ],
      end: { title: 'Sent to Tui', image: 'Nan, with a shining snail on her head.', door: 'late' },
    },

    'end-snail': {
      phase: 'after',
      map: 'One loose wire',
      gist: 'The snail lamp shines again.',
      room: 'kids-bedroom',
      light: 'warm',
      app: 'none',
      mood: 'relieved',
      lines: [
        { id: 'ring', by: 'aroha-nan', text: 'Mum, Whaea Hine and I will see to it now.' },
        { id: 'rest', by: 'aroha-nan', text: 'We’ll do our best for the person in it. For Zac, too.' },
        { id: 'open', by: 'narrator', text: 'She takes out a screw and looks into the snail.' },
        { id: 'wire', by: 'aroha-nan', text: 'One loose wire! It only had to be opened up.' },
        { id: 'shines', by: 'narrator', text: 'Click. It shines right up to the ceiling.' },
        { id: 'both', by: 'aroha-nan', mood: 'happy', text: 'Look at that. Now I’ve got two that shine.' },
      ],
      end: { title: 'One loose wire', image: 'A snail that shines up to the ceiling.', door: 'asked' },
    },
  },

  answers: {
    before: {
      pause: {
        lines: [
          { id: 'shoe', by: 'narrator', text: 'Aroha stops. She shakes wood chips out of a shoe.' },
          { id: 'why', by: 'hero', as: 'thought', text: 'Why mustn’t I tell?' },
        ],
        why: 'Stop first. Then you hear your own question.',
      },
      save: {
        lines: [{ id: 'note', by: 'narrator', text: 'With {told}, Aroha notes who said what.' }],
        why: 'Who, when and the words help later. Never a picture.',
      },
      block: {
        lines: [{ id: 'out', by: 'narrator', text: 'With {told}, Aroha steps out of Club Ding.' }],
        why: 'Nobody has to stay in a chat. Not even for a bell.',
      },
      tell: {
        lines: [{ id: 'two', by: 'narrator', mood: 'happy', text: 'So now somebody knows, just in case.' }],
        why: 'Telling early is fine. Even if it turns out to be nothing.',
        to: 'told-early',
      },
      report: {
        lines: [{ id: 'send', by: 'narrator', text: 'With {told}, Aroha lets the app know. “Aroha is 9.”' }],
        why: 'Say how old she is. Then the app can help better.',
      },
    },
    pressure: {
      pause: {
        lines: [
          { id: 'cloud', by: 'narrator', text: 'Aroha looks up. There’s a cloud like a shoe.' },
          { id: 'must', by: 'hero', as: 'thought', text: 'I don’t have to look.' },
        ],
        why: 'Looking away is a way to stop. Next you can tell.',
      },
      save: {
        lines: [{ id: 'note', by: 'narrator', text: 'With {told}, Aroha notes who, where and when.' }],
        why: 'Facts are enough. The picture is never kept.',
      },
      block: {
        lines: [{ id: 'out', by: 'narrator', text: 'With {told}, Aroha steps out of Club Ding.' }],
        why: 'Nobody has to stay in a chat like that.',
        to: 'end-danglers',
      },
      tell: {
        lines: [
          { id: 'two', by: 'narrator', mood: 'relieved', text: 'It’s told. And the sky is still up there.' },
        ],
        why: 'The very same day: a great time to tell.',
        to: 'told-play',
      },
      report: {
        lines: [{ id: 'send', by: 'narrator', text: 'With {told}, Aroha sends a report: “Aroha is 9.”' }],
        why: 'A report can help the person in the picture.',
      },
    },
    threat: {
      pause: {
        lines: [
          { id: 'breath', by: 'narrator', text: 'Aroha puts a hand on the fish. She breathes.' },
          { id: 'must', by: 'hero', as: 'thought', text: 'Nobody can make me answer.' },
        ],
        why: 'Stopping is strong. It leaves room for telling.',
      },
      save: {
        lines: [{ id: 'note', by: 'narrator', text: 'With {told}, Aroha notes Zac’s words and the day.' }],
        why: 'His words and the day will do. Never the picture.',
      },
      block: {
        lines: [{ id: 'out', by: 'narrator', text: 'With {told}, Aroha makes Club Ding quiet.' }],
        why: 'First told, then quiet. Let the chat ding alone.',
        to: 'end-danglers',
      },
      tell: {
        lines: [
          {
            id: 'two',
            by: 'narrator',
            mood: 'relieved',
            text: 'It’s out. It was shorter than it felt.',
          },
        ],
        why: 'She was told to keep quiet, and she told. That’s brave.',
        to: 'told-chat',
      },
      report: {
        lines: [{ id: 'send', by: 'narrator', text: 'With {told}, Aroha reports it. “Aroha is 9.”' }],
        why: 'It helps the person in it. It helps others, too.',
      },
    },
    after: {
      pause: {
        lines: [{ id: 'ten', by: 'narrator', text: 'Aroha stops. She counts to twelve, like the rungs.' }],
        why: 'Stop always works. On any rung.',
      },
      save: {
        lines: [{ id: 'note', by: 'narrator', text: 'With {told}, Aroha notes what she still knows.' }],
        why: 'Who and where is plenty. Never the picture.',
      },
      block: {
        lines: [{ id: 'out', by: 'narrator', text: 'With {told}, Aroha steps out of Club Ding.' }],
        why: 'It’s never too late to leave a chat.',
      },
      tell: {
        lines: [
          { id: 'two', by: 'narrator', mood: 'relieved', text: 'Told. That was heavier than twelve rungs.' },
        ],
        why: 'Two days later counts just as much.',
        to: 'told-late',
      },
      report: {
        lines: [{ id: 'send', by: 'narrator', text: 'With {told}, Aroha sends the report: “Aroha is 9.”' }],
        why: 'A late report helps all the same.',
      },
    },
  },

  again: {
    save: { lines: [{ id: 'noted', by: 'narrator', text: 'It’s all noted. Nothing was copied.' }] },
    block: { lines: [{ id: 'quiet', by: 'narrator', text: 'Club Ding is quiet already.' }] },
    tell: { lines: [{ id: 'knows', by: 'told', text: 'I know, and I’m here. Is there more to tell?' }] },
    report: { lines: [{ id: 'sent', by: 'narrator', text: 'The report is on its way already.' }] },
  },

  tell: {
    people: {
      'aroha-nan': {
        kind: 'good',
        room: 'kids-bedroom',
        scene: [
          { id: 'rug', by: 'narrator', text: 'Nan can mend anything. Toasters, taps, knees.' },
          { id: 'sneeze', by: 'aroha-nan', text: 'Hold this bit, my girl. And don’t sneeze.' },
          { id: 'achoo', by: 'narrator', text: 'Then Nan sneezes. A screw hops under the bed.' },
        ],
        answer: [
          { id: 'leave', by: 'aroha-nan', text: 'Let it hop. It won’t get far. Tell me.' },
          { id: 'tells', by: 'narrator', text: 'Aroha tells it. Nan takes her glasses off to listen.' },
          {
            id: 'thanks',
            by: 'aroha-nan',
            mood: 'relieved',
            text: 'Thank you, my girl. You’re not in trouble at all.',
          },
        ],
      },
      'aroha-mum': {
        kind: 'clumsy',
        room: 'kids-bedroom',
        scene: [
          { id: 'bun', by: 'narrator', text: 'Mum has a bun for Aroha. She’s got flour on one ear.' },
          { id: 'tired', by: 'aroha-mum', text: 'Three hundred buns today! How was school?' },
        ],
        answer: [
          { id: 'scratch', by: 'narrator', text: 'Aroha looks for more words. She scratches her head.' },
          { id: 'nits', by: 'aroha-mum', mood: 'unsure', text: 'Oh no. Nits! Where’s the comb?' },
        ],
        then: [
          { id: 'in', by: 'hero', as: 'aloud', text: 'It’s not ON my head. It’s IN my head!' },
          { id: 'sinks', by: 'narrator', text: 'The comb sinks. Mum sits down on the floor.' },
          { id: 'sorry', by: 'aroha-mum', text: 'I’m sorry. I didn’t listen. Now I’m listening.' },
          { id: 'tells', by: 'narrator', text: 'Aroha tells it, into Mum’s floury shoulder.' },
          {
            id: 'thanks',
            by: 'aroha-mum',
            mood: 'relieved',
            text: 'I’m so glad you told me. You did nothing wrong.',
          },
        ],
      },
      hine: {
        kind: 'good',
        room: 'playground',
        light: 'day',
        scene: [
          { id: 'apple', by: 'narrator', text: 'Whaea Hine opens her mouth wide. The apple’s near.' },
          { id: 'ball', by: 'narrator', text: 'A ball lands at her feet. She kicks it back.' },
          { id: 'yes', by: 'hine', text: 'Right. Now. Oh! Hello, Aroha.' },
        ],
        answer: [
          { id: 'pocket', by: 'narrator', text: 'The apple goes into her pocket. They sit down.' },
          { id: 'tells', by: 'narrator', text: 'Aroha tells it to her shoes. They’re good listeners.' },
          { id: 'right', by: 'hine', mood: 'relieved', text: 'Thank you for coming to me with that.' },
          { id: 'now', by: 'hine', text: 'Now it’s my job, not yours. We’ll tell your mum together.' },
        ],
      },
      pita: {
        kind: 'friend',
        room: 'playground',
        light: 'day',
        scene: [
          { id: 'stick', by: 'narrator', text: 'Pita has a stick. It’s his microphone.' },
          { id: 'now', by: 'pita', text: 'And now, live: Aroha! What’s the news?' },
        ],
        answer: [
          { id: 'off', by: 'narrator', text: 'Aroha says it. Pita lowers the microphone.' },
          { id: 'big', by: 'pita', text: 'That’s not for the radio. That’s for a grown-up.' },
        ],
        then: [
          { id: 'come', by: 'pita', text: 'I’ll come along. I won’t say a word.' },
          { id: 'words', by: 'narrator', text: 'He says about a hundred. But he comes along.' },
        ],
      },
      helpline: {
        kind: 'helpline',
        room: 'kids-bedroom',
        scene: [
          { id: 'poster', by: 'narrator', text: 'The number hangs in the classroom. Aroha copied it.' },
          { id: 'hand', by: 'narrator', text: 'It’s on her hand, in felt pen.' },
        ],
        answer: [
          { id: 'hello', by: 'helpline', text: 'Hello! I’ve got time. Take yours.' },
          { id: 'tells', by: 'narrator', text: 'Aroha tells it. It takes as long as twelve rungs.' },
          {
            id: 'right',
            by: 'helpline',
            mood: 'relieved',
            text: 'I’m glad you rang. You’re not in trouble.',
          },
          { id: 'near', by: 'helpline', text: 'Who could you tell at home? I’ll help you begin.' },
        ],
      },
    },
    openers: {
      a: 'I’m not meant to tell. But I want to.',
      b: 'Zac says “don’t tell”. That feels odd.',
      c: 'Promise you won’t be cross with me?',
    },
  },

  report: {
    about: 'Somebody shows a private picture that isn’t theirs',
    other: {
      a: 'Somebody broke a rule of the climbing frame',
      aWhy: 'The bars are fine. This is about a picture.',
      b: 'Somebody took my turn',
      bWhy: 'Nobody took a turn. Somebody shows what isn’t theirs.',
    },
  },

  debrief: {
    line: 'Private pictures belong to the person in them. Telling helps that person be safe.',
    fault: 'It’s not Aroha’s fault. Seeing something by accident is never your fault.',
    power: 'Somebody has a private picture on a tablet. Can you help?',
    questions: [
      'Think of a swimsuit: what makes a picture private?',
      'What could Aroha say to walk away?',
      'Who can she tell at school?',
    ],
  },

  covers: ['S20', 'S21', 'S58', 'S60', 'S62', 'S76', 'S100', 'S121', 'S124'],
  sources: [7, 30, 31, 65, 75, 76, 99],
  review: 'draft',
});
