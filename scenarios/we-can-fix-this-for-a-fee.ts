import { defineScenario } from '../src/scenario/define-scenario.ts';

export default defineScenario({
  id: 'we-can-fix-this-for-a-fee',
  number: 'SC13',
  version: 1,
  title: 'We Can Fix This (for a Fee)',
  ages: '14-17',
  pattern: 'O',
  harmless: false,
  minutes: 9,
  hero: 'samuel',
  cast: ['samuel-dad', 'grace', 'lowe', 'theo'],
  others: {
    desk: { name: 'undo.desk', profile: 'badge-shield', says: 'says it removes pictures' },
    nora: { name: 'nora.lake', profile: 'wave', says: 'says she is 17' },
    corner: { name: 'repair.corner', profile: 'owl', says: 'the library’s own account' },
    fresh: { name: 'undo.desk.two', profile: 'castle', says: 'a new account' },
  },
  app: 'pebbler',
  room: 'teen-bedroom',
  light: 'night',
  them: 'desk',
  skills: ['notice', 'save', 'block', 'tell', 'report'],
  notice:
    'In this story a boy is being blackmailed already, and somebody offers him help that isn’t help. Nothing private is shown. You can pause, skip or leave at any time. You don’t need a reason.',
  summary: [
    'Samuel is seventeen and mends things. On Saturday he has a table of his own at the library’s Repair Café.',
    'Since Monday somebody has been blackmailing him with a private picture. It was a trick, and it isn’t his fault.',
    'At night a company writes to him. It has a golden shield, and it says that it can fix this, for a fee.',
    'It says that the police won’t help. It wants money, then his log-in, then the picture. Real helpers want none of that.',
    'He tells somebody he trusts. They keep both chats, block both names, and report both. He says that he’s seventeen.',
    'Real help is free. It doesn’t hurry anybody, and it promises nothing that it can’t do.',
  ],
  start: 'search',
  beats: {
    // ── before: a golden shield ────────────────────────────────────────────────────────────────────
    search: {
      phase: 'before',
      map: 'Guaranteed',
      gist: 'Samuel, who is being blackmailed, looks for help at night. A company writes to him first.',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Wednesday night, twenty to one. On Samuel’s wardrobe hangs Mrs Albright’s cuckoo clock. It can’t count.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'He’s tied a sock round it for the night. It calls seven times, like an owl with a cold.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'On Saturday, at the library’s Repair Café, table four is his. He’s painted the sign: NO FEE. NO PROMISES. WE TRY.',
        },
        {
          id: 'n4',
          by: 'narrator',
          text: 'Since Monday he hasn’t hummed once. After a trick, nora.lake is blackmailing him with a private picture. It isn’t his fault. It isn’t shown.',
          mood: 'worried',
        },
        {
          id: 'n5',
          by: 'narrator',
          text: 'So he searches for help. On top stands an advert with a golden shield. A minute later Pebbler lights up.',
        },
        { id: 't1', by: 'them', text: 'hi samuel. we can fix this', trick: 'pretending' },
        { id: 't2', by: 'them', text: 'removal guaranteed', trick: 'pretending', mood: 'unsure' },
        {
          id: 'n6',
          by: 'narrator',
          text: 'The same shield. He never told it his name. But nobody else has said “we” to him since Monday.',
        },
        {
          id: 'n7',
          by: 'narrator',
          text: 'Next door Grace is at work. She answers a bank’s night line, for lost cards, with her feet under the blanket.',
        },
      ],
      choices: {
        grace: {
          text: 'Knock on Grace’s wall, twice, as he did when he was six',
          to: 'told-early',
          opens: { tell: 'grace' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'A shield on a screen said “we”. On the other side of the wall somebody can mean it.',
        },
        how: {
          text: 'Type: really? how does that work',
          to: 'how',
          score: {},
          fit: 'mixed',
          flag: 'engage',
          why: 'He’s asked for help, and that’s brave. Now he can look at who it is that came.',
        },
        page: {
          text: 'Have a closer look at that shield, and at its stars',
          to: 'page',
          score: { notice: 2 },
          fit: 'helps',
          why: 'Before he lets anybody near a clock, he has a look at their tools as well.',
        },
      },
    },
    how: {
      phase: 'before',
      gist: 'Samuel asks how it works, and is promised everything.',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', text: 'really? how does that work' },
        { id: 't1', by: 'them', text: 'we wipe it. everywhere. done by breakfast', trick: 'pretending' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'He’s mended two radios and most of an accordion. He never said “guaranteed” about any of them.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'But he’d love it to be true. He reads it again, and then once more for “breakfast”.',
        },
      ],
      next: 'police',
    },
    page: {
      phase: 'before',
      gist: 'Samuel looks closely, and the shield and the reviews turn out to be borrowed.',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'The shield is a picture of a shield. Anybody can pick it for an account, like a cactus or a cow.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Under the advert are eleven reviews. Five stars each, and all from the same night.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'One of them says thank you for the lovely new bathroom.',
        },
        { id: 'h1', by: 'hero', as: 'thought', text: 'They’ve borrowed a plumber’s stars.' },
      ],
      next: 'police',
    },
    // ── pressure: nobody else, and only tonight ────────────────────────────────────────────────────
    police: {
      phase: 'pressure',
      map: '“They won’t help”',
      gist: 'The company says that the police won’t help and that Samuel would be the one in trouble.',
      mood: 'unsure',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Ten to one. The desk has more to say.' },
        { id: 't1', by: 'them', text: 'police wont help. hes abroad', trick: 'pulling-away' },
        { id: 't2', by: 'them', text: 'and youd be the one in trouble', trick: 'scare', mood: 'worried' },
        {
          id: 'h1',
          by: 'hero',
          as: 'thought',
          text: '“He”? I never said who it was.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'And nora.lake wrote the same on Tuesday. No police, it said. You’d be in trouble.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'Through the wall comes Grace’s work voice. “You did right to ring. No, you’re not in trouble. You’ve been robbed.”',
        },
      ],
      choices: {
        so: {
          text: 'Type: so what do i do then',
          to: 'only-us',
          score: {},
          fit: 'risky',
          flag: 'engage',
          why: 'Anybody would ask that, alone and at ten to one. There are other people whom he can ask.',
        },
        look: {
          text: 'Look up what the police themselves say about it',
          to: 'looked-up',
          score: { notice: 2 },
          fit: 'helps',
          why: 'He didn’t ask somebody who talks about the police. He asked the police.',
        },
        helpline: {
          text: 'Ring a helpline and ask them if it’s true',
          to: 'told-early',
          opens: { tell: 'helpline' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'It’s a question, and he’s allowed to ask it. It was also the first sentence of telling.',
        },
      },
    },
    'only-us': {
      phase: 'pressure',
      gist: 'Samuel asks what to do, and is told to keep it quiet.',
      mood: 'worried',
      lines: [
        { id: 'h1', by: 'hero', text: 'so what do i do then' },
        { id: 't1', by: 'them', text: 'trust us. and keep it quiet or it wont work', trick: 'secret' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'He’s never met a repair that fails because somebody hears about it.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Next door Grace is spelling a street for somebody, letter by letter. She’s in no hurry at all.',
        },
      ],
      next: 'fee',
    },
    'looked-up': {
      phase: 'pressure',
      gist: 'Samuel reads what the police say: tell us, even if the person is far away.',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'They have a page about exactly this. “Tell us, even if the person may be abroad.”',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Then: “It’s all right to ask first what would happen. We look at whoever is threatening you.”',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'So what the desk wrote isn’t information. It’s a fence, and he’s meant to stay inside it.',
        },
      ],
      next: 'fee',
    },
    fee: {
      phase: 'pressure',
      map: 'A hundred and eighty',
      gist: 'The company wants to be paid in gift cards, and before two o’clock.',
      mood: 'worried',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'One o’clock. Downstairs a key turns: Dad. He cleans the swimming pool at night, when it’s empty.',
        },
        { id: 't1', by: 'them', text: 'fee is 180. gift cards', trick: 'money' },
        { id: 't2', by: 'them', text: 'before 2 or it costs double', trick: 'deadline' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Samuel has 212. It’s for a watchmaker’s lathe, second hand. He’s been saving since he was twelve.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'On the wardrobe the clock calls nine. As far as the clock’s concerned, two was hours ago.',
          mood: 'unsure',
        },
      ],
      choices: {
        half: {
          text: 'Type: can i pay half now',
          to: 'haggle',
          score: {},
          fit: 'risky',
          flag: 'paid-helper',
          why: 'It feels like being careful. But real help has no price at all, not even half of one.',
        },
        free: {
          text: 'Search again, and put the word “free” in front',
          to: 'free',
          score: { notice: 2 },
          fit: 'helps',
          why: 'One small word, and the adverts have to stay outside. What’s left is where to go.',
        },
        ok: {
          text: 'Type: ok. ill get the cards',
          to: 'said-ok',
          score: {},
          fit: 'risky',
          flag: 'paid-helper',
          why: 'He wants it mended, of course. Lots of people try that. He can stop at any point, also now.',
        },
        dad: {
          text: 'Go down to the kitchen, towards the smell of toast',
          to: 'told-early',
          opens: { tell: 'samuel-dad' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'Dad didn’t have to be the easiest person. He was awake, and on Samuel’s side.',
        },
      },
    },
    haggle: {
      phase: 'pressure',
      gist: 'Samuel asks for half, and the price drops at once.',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', text: 'can i pay half now' },
        { id: 't1', by: 'them', text: '100. last price', trick: 'money' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Eighty gone, in one second. A price that falls over so fast was standing on nothing.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'At the Repair Café there’s a tin for the coffee. The label on it says: if you like.',
        },
      ],
      next: 'pictures',
    },
    free: {
      phase: 'pressure',
      gist: 'Samuel searches for free help and finds the real thing.',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Other names come up now. The national service. A helpline. A free removal service for under-18s.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Nobody has to see the picture for that, it says. It never leaves his phone.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'No shields, no stars. “We can’t promise that it works everywhere,” it says. “We’ll try.”',
        },
        { id: 'h1', by: 'hero', as: 'thought', text: 'That’s my sign.', mood: 'relieved' },
      ],
      next: 'pictures',
    },
    // ── threat ─────────────────────────────────────────────────────────────────────────────────────
    pictures: {
      phase: 'threat',
      map: 'A house key',
      gist: 'The company asks for his log-in, and for the private picture.',
      mood: 'unsure',
      lines: [
        { id: 'n1', by: 'narrator', text: 'A quarter past one. The shield lights up again.' },
        { id: 't1', by: 'them', text: 'we need your log-in', trick: 'asking' },
        { id: 't2', by: 'them', tile: 'request', trick: 'asking', mood: 'worried' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'A log-in is a house key. Nobody needs your house key to mend a toaster.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'And the picture? The police wouldn’t ask him for it here. Neither would a helpline, or anyone who helps.',
        },
      ],
      choices: {
        stall: {
          text: 'Type: cant right now. tomorrow',
          to: 'stalled',
          score: {},
          fit: 'mixed',
          flag: 'secret',
          why: 'He’s said no without saying it, and that’s fine. He needn’t spend the night alone with it.',
        },
        keep: {
          text: 'Keep both chats, then put the phone into the drawer',
          to: 'kept',
          opens: 'save',
          score: { save: 2 },
          fit: 'helps',
          why: 'Two chats, two names, the times. Words only. The picture stays out of it, always.',
        },
        argue: {
          text: 'Type: nobody needs that to help me',
          to: 'argued',
          score: {},
          fit: 'mixed',
          flag: 'engage',
          why: 'He’s right, and it’s well said. It’ll only be heard by somebody on his side, though.',
        },
        grace: {
          text: 'Stand at Grace’s door until she’s between two calls',
          to: 'told-late',
          opens: { tell: 'grace' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'She says it to strangers all night: you did right to ring. It’s for brothers too.',
        },
      },
    },
    stalled: {
      phase: 'threat',
      gist: 'Samuel puts them off, and they frighten him instead.',
      mood: 'worried',
      lines: [
        { id: 'h1', by: 'hero', text: 'cant right now. tomorrow' },
        { id: 't1', by: 'them', text: 'tomorrow is too late for you', trick: 'scare' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'He wanted one quiet night. Now he has a sentence to lie awake with.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: '“Take your time,” says the wall. “I’m here till seven.” It isn’t meant for him. It helps anyway.',
        },
      ],
      next: 'nora',
    },
    argued: {
      phase: 'threat',
      gist: 'Samuel argues, and they turn it round on him.',
      mood: 'worried',
      lines: [
        { id: 'h1', by: 'hero', text: 'nobody needs that to help me' },
        { id: 't1', by: 'them', text: 'then you dont want help', trick: 'guilt' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'For a moment he looks for his mistake, the way he looks for a bent wheel.',
        },
        { id: 'n2', by: 'narrator', text: 'There isn’t one. He checks twice.', mood: 'unsure' },
      ],
      next: 'nora',
    },
    kept: {
      phase: 'threat',
      gist: 'Samuel keeps both chats and sees how alike they are.',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'The second chat goes the same way as the first. He lays them side by side, like two clocks that go wrong.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'No police, says the one. No police, says the other. They could share a spring.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'The phone goes into the drawer. The clock calls three, which it isn’t, and at last he lies down.',
        },
      ],
      next: 'asks-lowe',
    },
    nora: {
      phase: 'threat',
      map: 'Two figures',
      gist: 'The blackmailer writes too, and Samuel sees how well the two take turns.',
      them: 'nora',
      mood: 'worried',
      lines: [
        { id: 't1', by: 'them', tile: 'threat', trick: 'threat' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'That’s nora.lake. The desk has only just gone quiet. So far they’ve never once written at the same time.',
        },
        {
          id: 'h1',
          by: 'hero',
          as: 'thought',
          text: 'Like a weather house. One figure comes out, one goes in. And both are on the same stick.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Perhaps it’s so, perhaps not. He needn’t find out. What helps against one helps against both.',
          mood: 'unsure',
        },
        { id: 'n3', by: 'narrator', text: 'Downstairs Dad puts in a second round of toast.' },
      ],
      choices: {
        block: {
          text: 'Block both of them, and leave the chats where they are',
          to: 'blocked',
          opens: 'block',
          score: { block: 2 },
          fit: 'helps',
          why: 'The house has two doors, and he’s shut both. The chats are proof and stay.',
        },
        cards: {
          text: 'Type to the desk: ok. ill get the cards',
          to: 'said-ok',
          score: {},
          fit: 'risky',
          flag: 'paid-helper',
          why: 'One frightens him, so he runs to the other. He can stand still. Real help costs nothing.',
        },
        dad: {
          text: 'Go down while there’s still toast',
          to: 'told-late',
          opens: { tell: 'samuel-dad' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'A quarter of an hour ago or now: it counts the same. And the toast is warm.',
        },
        bed: {
          text: 'Switch off the lamp and hope for Thursday',
          to: 'asks-lowe',
          score: {},
          fit: 'mixed',
          flag: 'secret',
          why: 'Not answering was good, and so is sleep. Thursday goes better with somebody in it.',
        },
      },
    },
    'said-ok': {
      phase: 'threat',
      gist: 'Samuel agrees to buy the cards, with his jacket on.',
      them: 'desk',
      mood: 'worried',
      lines: [
        { id: 'h1', by: 'hero', text: 'ok. ill get the cards' },
        { id: 't1', by: 'them', text: 'good. quick please', trick: 'hurry' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Nothing has been paid yet. His jacket is on, and one shoe.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'The other one is in the kitchen. So is Dad, in his socks, waiting for the toast.',
        },
      ],
      next: 'paid',
    },
    paid: {
      phase: 'threat',
      map: 'An hour, not shown',
      gist: 'Off screen they pushed until Samuel paid the fee. It isn’t foolish or his fault, and help still works.',
      late: true,
      mood: 'worried',
      lines: [
        { id: 'n1', by: 'narrator', text: 'The story skips an hour here. It isn’t shown.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'They wrote and wrote, and in the end the fee was paid. The lathe has never been so far away.',
        },
        { id: 't1', by: 'them', text: 'ok. now theres one more fee', trick: 'money' },
        {
          id: 'n3',
          by: 'narrator',
          text: 'It isn’t his fault, and it wasn’t foolish. It’s made for people in a panic, and it works on grown-ups.',
        },
        {
          id: 'n4',
          by: 'narrator',
          text: 'Help works just the same after paying. And some payments can still be stopped.',
          mood: 'unsure',
        },
      ],
      choices: {
        wait: {
          text: 'Not answer, and wait in case they’ve really begun',
          to: 'asks-grace',
          score: {},
          fit: 'mixed',
          flag: 'secret',
          why: 'He’s paid, so he’d like to hope. Hoping goes better in company, and the card people are awake.',
        },
        grace: {
          text: 'Knock at Grace’s door: she stops cards all night long',
          to: 'told-paid',
          opens: { tell: 'grace' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'He told the expensive part as well. That’s the part with which somebody can do something.',
        },
        block: {
          text: 'Block the desk and nora.lake, and keep every word',
          to: 'asks-lowe',
          opens: 'block',
          score: { block: 2 },
          fit: 'helps',
          why: 'Now there’s no one there to pay. What’s written there shows who pushed whom.',
        },
      },
      answers: {
        block: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'Two presses, two names. “One more fee” stays where it is, with nobody behind it.',
            },
          ],
          why: 'They can ask for nothing there now. The next thing is somebody to share it with.',
          to: 'asks-lowe',
        },
        tell: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'It’s out, the missing hour included. The ceiling is still where it was.',
            },
          ],
          why: 'Telling counts in full after paying, too. And it’s a good time for the cards.',
          to: 'told-paid',
        },
      },
    },
    // ── blocked, nobody knows yet ──────────────────────────────────────────────────────────────────
    blocked: {
      phase: 'after',
      gist: 'Both are blocked. In the morning the library writes, and only wants a clock.',
      room: 'teen-bedroom',
      light: 'day',
      app: 'pebbler',
      them: 'corner',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'First the one, then the other: the same two presses again. Without its gold the shield looks like a slice of toast.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Samuel sleeps till half past seven. The clock calls twelve, and there’s a message from the library.',
        },
        { id: 't1', by: 'them', text: 'table four is yours on saturday! bring the cuckoo', trick: 'none' },
        {
          id: 't2',
          by: 'them',
          text: 'mrs albright asks if it still calls thirteen. her cat has moved out',
          trick: 'none',
          mood: 'happy',
        },
        { id: 'h1', by: 'hero', text: 'tell the cat its down to twelve' },
      ],
      next: 'comeback',
    },
    comeback: {
      phase: 'after',
      map: 'Same case',
      gist: 'The company comes back once, under a new name, and Samuel is still alone with it.',
      them: 'fresh',
      mood: 'worried',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Ten to eight. One sock is on his foot, and the other one is still on the clock.',
        },
        { id: 't1', by: 'them', text: 'samuel? new desk, same case', trick: 'pushing' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'So the old desk can’t get in any more. That was the block, doing its work.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'On the stairs Grace is coming up with her tea, after her shift. She yawns in three parts.',
        },
      ],
      choices: {
        clock: {
          text: 'Put the phone into the clock and shut its little door',
          to: 'asks-grace',
          score: {},
          fit: 'mixed',
          flag: 'secret',
          why: 'Not answering it is just right. It’s only a lot to keep behind such a small door, alone.',
        },
        theo: {
          text: 'Ring Theo: got a minute? it’s not about headphones',
          to: 'told-late',
          opens: { tell: 'theo' },
          score: { tell: 1 },
          fit: 'helps',
          why: 'Theo breaks everything, but not people’s trust. And he knows when it takes a grown-up.',
        },
        again: {
          text: 'Block this one too, and go and find another sock',
          to: 'asks-lowe',
          score: { block: 1 },
          fit: 'mixed',
          why: 'Right again. It’s also his third block, and nobody has asked how he is.',
        },
      },
    },
    // ── somebody asks ──────────────────────────────────────────────────────────────────────────────
    'asks-lowe': {
      phase: 'after',
      map: '“What’s broken?”',
      gist: 'Ms Lowe, who sews on buttons, sees Samuel walk past three times, and asks.',
      asks: 'lowe',
      ask: 'How could Samuel begin?',
      room: 'corridor',
      light: 'day',
      app: 'none',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Thursday, a quarter past three. Ms Lowe sits on the stairs and sews a button onto somebody’s coat.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'She’s his tutor. On Saturdays she’s also table three: buttons, zips and good advice about zips.',
        },
        {
          id: 'l1',
          by: 'lowe',
          text: 'That’s the third time you’ve walked past. Nobody needs the photocopier that much.',
        },
        { id: 'n3', by: 'narrator', text: 'She bites off the thread and looks at him, and not at the coat.' },
        { id: 'l2', by: 'lowe', text: 'What’s broken?' },
      ],
      choices: {
        sit: {
          text: '“Me, a bit. Can I sit down?”',
          to: 'lowe-sit',
          score: { tell: 2 },
          fit: 'helps',
          why: 'He didn’t have to know the rest yet. Sitting down was the beginning.',
        },
        wrong: {
          text: '“I looked for help, and I think I found the wrong kind.”',
          to: 'lowe-wrong',
          score: { tell: 2 },
          fit: 'helps',
          why: 'He’s told her that he needs help, and what to watch out for. All in one sentence.',
        },
        abroad: {
          text: '“If somebody’s far away, can the police do anything?”',
          to: 'lowe-abroad',
          score: { tell: 2 },
          fit: 'helps',
          why: 'It’s allowed to start with a question. Behind it there was room for all the rest.',
        },
      },
      answers: {
        tell: {
          lines: [
            { id: 'n1', by: 'narrator', text: 'It takes about as long as sewing on a button. And it holds.' },
          ],
          why: 'Somebody saw that he wasn’t all right, and he took the chance. That’s telling, in full.',
          to: 'asked-turn',
        },
      },
    },
    'lowe-sit': {
      phase: 'after',
      gist: 'Ms Lowe makes room, and lets Samuel start in the middle.',
      mood: 'unsure',
      lines: [
        { id: 'n1', by: 'narrator', text: 'She lifts the coat off the next step, needle and all.' },
        { id: 'l1', by: 'lowe', text: 'Start anywhere. I always start zips in the middle.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'He starts in the middle. It goes up and down from there, and it holds.',
        },
      ],
      next: 'asked-turn',
    },
    'lowe-wrong': {
      phase: 'after',
      gist: 'Ms Lowe wants to know who wrote to whom first.',
      mood: 'unsure',
      lines: [
        { id: 'l1', by: 'lowe', text: 'Who wrote first? You to them, or they to you?' },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'They did. With a shield.' },
        {
          id: 'l2',
          by: 'lowe',
          text: 'Then they’re selling something. Sit down and tell me what you needed in the first place.',
        },
      ],
      next: 'asked-turn',
    },
    'lowe-abroad': {
      phase: 'after',
      gist: 'Ms Lowe says that one may ask the police first, and that she will come along.',
      mood: 'unsure',
      lines: [
        {
          id: 'l1',
          by: 'lowe',
          text: 'More than you’d think. And you can ask them first what would happen. It’s only a question.',
        },
        {
          id: 'l2',
          by: 'lowe',
          text: 'If you like I’ll sit beside you while you ask it. I’ll bring the coat.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'He’s had that question in his head since Tuesday. In there it had sounded much bigger.',
        },
      ],
      next: 'asked-turn',
    },
    'asks-grace': {
      phase: 'after',
      map: 'Not humming',
      gist: 'Grace notices that Samuel has stopped humming, and asks.',
      asks: 'grace',
      ask: 'How could Samuel begin?',
      room: 'kitchen-late',
      light: 'warm',
      app: 'none',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Thursday, a quarter to eleven at night. Grace makes tea before her shift. Upstairs the clock calls fourteen.',
        },
        { id: 'g1', by: 'grace', text: 'Fourteen. On Sunday it was thirteen. You’re going backwards.' },
        {
          id: 'g2',
          by: 'grace',
          text: 'And you don’t hum. You always hum when you’ve got something open.',
        },
        { id: 'n2', by: 'narrator', text: 'She pushes the second cup across to him. It was hers.' },
        { id: 'g3', by: 'grace', text: 'I’ve got fifteen minutes. What is it?' },
      ],
      choices: {
        voice: {
          text: '“I need your work voice.”',
          to: 'grace-voice',
          score: { tell: 2 },
          fit: 'helps',
          why: 'He’s heard it through the wall for a year. Now it’s his turn.',
        },
        fix: {
          text: '“There’s something I can’t fix.”',
          to: 'grace-fix',
          score: { tell: 2 },
          fit: 'helps',
          why: 'For somebody who mends everything, that’s the hardest sentence there is.',
        },
        say: {
          text: '“What do you say to people who’ve been tricked?”',
          to: 'grace-say',
          score: { tell: 2 },
          fit: 'helps',
          why: 'He asked what she’d say before she had to say it. That’s a clever door.',
        },
      },
      answers: {
        tell: {
          lines: [
            { id: 'n1', by: 'narrator', text: 'Somewhere a cup of tea is getting cold. Nobody minds.' },
          ],
          why: 'He was asked how he was, and he answered. It counts in full.',
          to: 'asked-turn',
        },
      },
    },
    'grace-voice': {
      phase: 'after',
      gist: 'Grace puts on her headset for her brother.',
      mood: 'unsure',
      lines: [
        { id: 'n1', by: 'narrator', text: 'She puts on the headset. It isn’t plugged into anything.' },
        {
          id: 'g1',
          by: 'grace',
          text: 'You’re through to Grace. Nobody’s cross here. What have they taken?',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'It’s silly, and it works. It comes out in the right order, even.',
        },
      ],
      next: 'asked-turn',
    },
    'grace-fix': {
      phase: 'after',
      gist: 'Grace says that two who can’t fix it are a workshop.',
      mood: 'unsure',
      lines: [
        { id: 'g1', by: 'grace', text: 'Good. I can’t fix anything either. That makes us a workshop.' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Everybody brings him what’s broken. So far nobody has asked where he brings his own.',
        },
        { id: 'g2', by: 'grace', text: 'On the table with it. I won’t touch anything.' },
      ],
      next: 'asked-turn',
    },
    'grace-say': {
      phase: 'after',
      gist: 'Grace tells Samuel what she says forty times a night.',
      mood: 'unsure',
      lines: [
        {
          id: 'g1',
          by: 'grace',
          text: 'I say: you did right to ring. Then I listen, and I don’t sigh. Sighing is forbidden.',
        },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'And if it’s somebody’s brother?' },
        { id: 'g2', by: 'grace', text: 'Then I say: you did right to come down.' },
      ],
      next: 'asked-turn',
    },
    'asked-turn': {
      phase: 'after',
      map: '“Not her”',
      gist: 'Samuel says what has kept him quiet, and gets an answer.',
      mood: 'worried',
      lines: [
        {
          id: 'h1',
          by: 'hero',
          as: 'aloud',
          text: 'nora.lake says that I’d be the one in trouble. Not her.',
        },
        {
          id: 'k1',
          by: 'told',
          text: 'That’s what people say who need you to be alone. Blackmail is their crime. Helpers look at them.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Samuel lets go of something. It turns out to be his own sleeve.',
          mood: 'unsure',
        },
        {
          id: 'k2',
          by: 'told',
          text: 'If you’ve paid anybody, we ask at once if it can be stopped. And from here on, help costs nothing.',
        },
        { id: 'k3', by: 'told', text: 'Where would you like to start?' },
      ],
      choices: {
        report: {
          text: 'Report both of them, the blackmailer and the desk',
          to: 'end-box',
          opens: 'report',
          score: { report: 2 },
          fit: 'helps',
          why: 'Two names on two forms, and his age: 17. To the app first, then to the national service.',
        },
        clock: {
          text: 'Finish the clock first, and do the forms after that',
          to: 'end-three',
          score: {},
          fit: 'mixed',
          why: 'He’s said it, so it isn’t only his any more. It can wait until his hands are calm.',
        },
        keep: {
          text: 'Sort both chats, the way he sorts small screws',
          to: 'end-eggbox',
          opens: 'save',
          score: { save: 2 },
          fit: 'helps',
          why: 'Whoever helps next needs all the pieces: words, names, times. Never a private picture.',
        },
      },
    },
    // ── endings: asked ─────────────────────────────────────────────────────────────────────────────
    'end-box': {
      phase: 'after',
      map: 'A box for it',
      gist: 'The form has a box for fake help, so Samuel isn’t the first.',
      mood: 'relieved',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: '“Has anybody offered you help for money?” asks the form. There’s a box for it.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'So he isn’t the first. Somebody once drew that little square, for the next one.',
        },
        {
          id: 'k1',
          by: 'told',
          text: 'And now it’s got your tick in it. That helps whoever comes after you.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'Out of habit he looks for the fee. There’s only a button: Send.',
        },
      ],
      end: {
        title: 'A little square',
        image: 'A box on a form, no bigger than a button, with a tick in it.',
        door: 'asked',
      },
    },
    'end-three': {
      phase: 'after',
      map: 'It’s three',
      gist: 'Samuel finds the bent pin, the clock calls three, and the cat moves back in.',
      mood: 'relieved',
      lines: [
        { id: 'k1', by: 'told', text: 'Go on, then. The forms won’t run away, and I won’t either.' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'That same night he finds it: a pin, as thin as a hair, and bent. He straightens it and turns the hands to three.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'One, two, three. Then nothing. He waits for the fourth for a long time.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'On Friday they do the forms, with 17 on both. On Saturday Mrs Albright gets her clock back. Her cat, who’d moved out, moves back in.',
          mood: 'happy',
        },
      ],
      end: {
        title: 'The fourth call',
        image: 'A cat under a clock, listening for a call that doesn’t come.',
        door: 'asked',
      },
    },
    'end-eggbox': {
      phase: 'after',
      map: 'In the egg box',
      gist: 'Everything is sorted, and Samuel gets his sock back.',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'For screws he takes an egg box: one hole, one sort. The chats get a folder each, and a date.',
        },
        {
          id: 'k1',
          by: 'told',
          text: 'There’s not one bit missing. We’ll take it to the people whose work it is. That’s enough for one day.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'That night he takes the sock off the clock. It calls eleven, loudly, at midnight. He’s asleep before it’s done.',
          mood: 'relieved',
        },
      ],
      end: {
        title: 'Both socks',
        image: 'An egg box full of screws, and a pair of socks at last.',
        door: 'asked',
      },
    },
    // ── told ───────────────────────────────────────────────────────────────────────────────────────
    'told-early': {
      phase: 'after',
      map: 'It lights up',
      gist: 'Somebody knows. In the middle of it the company asks for the picture, and gets nothing.',
      app: 'pebbler',
      them: 'desk',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'It’s said. That took less time than the clock needs to call twelve.',
        },
        {
          id: 'k1',
          by: 'told',
          text: 'Thank you for telling me. Somebody tricked you and is threatening you. That’s a crime, and it’s theirs.',
        },
        { id: 'n2', by: 'narrator', text: 'In the middle of it the golden shield lights up.' },
        { id: 't1', by: 'them', tile: 'request', trick: 'asking', mood: 'worried' },
        {
          id: 'h1',
          by: 'hero',
          as: 'aloud',
          text: 'They’re asking for the picture now. To help me, they say.',
        },
        {
          id: 'k2',
          by: 'told',
          text: 'No. Nobody who’s there to help needs that. Nobody at all.',
          mood: 'relieved',
        },
        { id: 'n3', by: 'narrator', text: 'He turns the phone over, and his hand is quite steady.' },
      ],
      next: 'plan',
    },
    'told-late': {
      phase: 'after',
      gist: 'Somebody knows, and says that this is a good time.',
      app: 'none',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'He tells it like a clock that falls out of its case: everything at once, and all of it there.',
        },
        { id: 'k1', by: 'told', text: 'Whatever the time is, this was a good one to tell me.' },
        {
          id: 'k2',
          by: 'told',
          text: 'They need you to believe that there’s nobody else. Well, now there is.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'The phone lies on its face, and nobody answers it.',
          mood: 'relieved',
        },
      ],
      next: 'plan',
    },
    plan: {
      phase: 'after',
      map: 'What comes first?',
      gist: 'Samuel thinks of it as a repair, and picks what comes first.',
      app: 'none',
      them: 'desk',
      mood: 'unsure',
      lines: [
        {
          id: 'k1',
          by: 'told',
          text: 'Say it’s only something broken. What do you do first, when you don’t know yet what’s wrong?',
        },
        {
          id: 'h1',
          by: 'hero',
          as: 'aloud',
          text: 'Keep all the screws. Pull the plug. And ask somebody who’s seen it before.',
        },
        {
          id: 'k2',
          by: 'told',
          text: 'Then we do whatever isn’t done yet. No answers, no money, new passwords. You choose the order.',
        },
      ],
      choices: {
        block: {
          text: 'Pull the plug: block both, and leave the chats',
          to: 'plan-shut',
          opens: 'block',
          score: { block: 2 },
          fit: 'helps',
          why: 'Nothing more comes through from either of them. What they wrote stays, as proof.',
          when: 'open',
        },
        save: {
          text: 'Keep the screws: both chats, the names, the times',
          to: 'plan-kept',
          opens: 'save',
          score: { save: 2 },
          fit: 'helps',
          why: 'You can’t see yet which piece will matter. Keep the words, and never a private picture.',
        },
        ask: {
          text: 'Ask: and who’s seen this before?',
          to: 'plan-free',
          score: {},
          fit: 'helps',
          why: 'The national service, the police, the free removal service. They see it every single day.',
        },
      },
    },
    'plan-shut': {
      phase: 'after',
      gist: 'Both are blocked, and the chats stay.',
      app: 'pebbler',
      mood: 'relieved',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'He never throws a broken part away: somebody may want to see what was wrong. It’s the same with a chat.',
        },
        {
          id: 'k1',
          by: 'told',
          text: 'If one of them turns up under some other name, tell me. You’re not the night watchman.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'The second one goes faster. Two little pictures are grey now: a wave, and a shield that never was one.',
        },
      ],
      next: 'both',
    },
    'plan-kept': {
      phase: 'after',
      gist: 'Both chats are kept, in the order in which it happened.',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Every chat, every name, everything since Monday. He puts it in the order in which it happened.',
        },
        { id: 'k1', by: 'told', text: 'And the picture stays out of it. Nobody needs that to help you.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'In that order it stops being a fog. It’s a mechanism, and not even a good one.',
          mood: 'relieved',
        },
      ],
      next: 'both',
    },
    'plan-free': {
      phase: 'after',
      gist: 'Samuel hears who really helps, for nothing, and what they don’t promise.',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'And who’s seen this before?' },
        {
          id: 'k1',
          by: 'told',
          text: 'Quite a few. There’s a free service for under-18s that gets pictures taken down. It never looks at yours.',
        },
        {
          id: 'k2',
          by: 'told',
          text: 'You can’t control a picture once it’s sent. And there are real people and tools for it. They try.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'They try. He painted that himself, in red, and it’s never sounded so good.',
          mood: 'relieved',
        },
      ],
      next: 'both',
    },
    both: {
      phase: 'after',
      map: '“Does that count?”',
      gist: 'Samuel asks if one can report somebody who said that they were helping.',
      app: 'none',
      mood: 'worried',
      lines: [
        {
          id: 'h1',
          by: 'hero',
          as: 'aloud',
          text: 'And the desk, does that even count? They said that they were helping.',
        },
        {
          id: 'k1',
          by: 'told',
          text: 'They wrote first, and they promised what nobody can. Helpers don’t. It may even be the same people.',
        },
        {
          id: 'h2',
          by: 'hero',
          as: 'aloud',
          text: 'And the police? Would they really want to hear it, with somebody abroad?',
        },
        {
          id: 'k2',
          by: 'told',
          text: 'They would, wherever that person is. You can ask them first what would happen. Whoever says they won’t only wants to fence you in.',
          mood: 'unsure',
        },
      ],
      choices: {
        nora: {
          text: '“Then only nora.lake. The desk is too embarrassing.”',
          to: 'only-nora',
          score: {},
          fit: 'mixed',
          why: 'He isn’t the one who needs to be embarrassed. The desk can go on the form tomorrow as well.',
        },
        both: {
          text: 'Report them both, with his age on both forms',
          to: 'reported',
          opens: 'report',
          score: { report: 2 },
          fit: 'helps',
          why: 'The company looks for people in a panic. A report is how it gets harder for them.',
        },
      },
    },
    'only-nora': {
      phase: 'after',
      gist: 'Samuel is ashamed about the company, and somebody knows that feeling.',
      mood: 'unsure',
      lines: [
        {
          id: 'h1',
          by: 'hero',
          as: 'aloud',
          text: 'Then only nora.lake. The desk is too embarrassing. I’m the one who mends things.',
        },
        {
          id: 'k1',
          by: 'told',
          text: 'And they said “we can fix this”. It couldn’t have been aimed any better. Of course you looked.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'He thinks of somebody else, some other night, who reads “guaranteed” and breathes out.',
        },
        { id: 'h2', by: 'hero', as: 'aloud', text: 'OK. Both. But tomorrow.', mood: 'relieved' },
      ],
      next: 'saturday',
    },
    reported: {
      phase: 'after',
      gist: 'Both reports are in, and the form says what happens next.',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Pebbler first, then the national service. Age: seventeen, whatever a profile says.',
        },
        { id: 'k1', by: 'told', text: 'Seventeen is under 18. It’s the most useful number on the page.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'At the end it says what comes next: a person reads it, checks it, writes back, and says what can be tried.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'Four steps, and no exclamation mark. He likes good instructions.',
          mood: 'relieved',
        },
      ],
      next: 'saturday',
    },
    saturday: {
      phase: 'after',
      map: 'Table four',
      ask: 'What does Samuel do first?',
      gist: 'On Saturday Samuel sits at table four, with a clock that can nearly count.',
      room: 'library',
      light: 'day',
      app: 'none',
      them: 'desk',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Saturday, ten o’clock. One lamp, one egg box, one sign: NO FEE. NO PROMISES. WE TRY.',
          mood: 'happy',
        },
        {
          id: 't1',
          by: 'narrator',
          text: 'The library has written, with two exclamation marks: the doors are open, and table four has a queue.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'At table three sits Ms Lowe, his tutor, sewing on buttons. Dad has brought toast. Grace has come straight from her shift.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'It was a bent pin, as thin as a hair. Now the clock can count, all but eleven. At eleven it calls twelve.',
        },
        {
          id: 'n4',
          by: 'narrator',
          text: 'Mrs Albright has come in her best coat. His friend Theo has headphones in two halves. And there’s a boy with nothing in his hands.',
        },
      ],
      choices: {
        albright: {
          text: 'Tell Mrs Albright the truth about eleven o’clock',
          to: 'end-eleven',
          score: {},
          fit: 'helps',
          why: 'That’s what honest help sounds like: what works, what doesn’t, and no charge.',
        },
        theo: {
          text: 'Take Theo’s headphones, both halves of them',
          to: 'end-halves',
          score: {},
          fit: 'helps',
          why: 'It’s good to be somebody who mends things again. It was never gone.',
        },
        sign: {
          text: 'Take the red paint and add one line to the sign',
          to: 'end-sign',
          score: {},
          fit: 'helps',
          why: 'Somebody who has looked for real help knows how to make it easy to find.',
        },
        boy: {
          text: 'Pull up a chair for the boy with nothing in his hands',
          to: 'end-chair',
          score: {},
          fit: 'helps',
          why: 'He didn’t ask what it was. A chair says that there’s time.',
        },
      },
      answers: {
        block: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'He shuts out the desk, and then nora.lake, with the same two presses. The queue hasn’t even moved.',
            },
          ],
          why: 'Today is as good as Thursday. The chats stay, for those who can use them.',
        },
      },
    },
    // ── endings: told ──────────────────────────────────────────────────────────────────────────────
    'end-eleven': {
      phase: 'after',
      map: 'All but eleven',
      gist: 'Mrs Albright hears what the clock can’t do, and likes it better so.',
      app: 'none',
      mood: 'happy',
      lines: [
        {
          id: 'h1',
          by: 'hero',
          as: 'aloud',
          text: 'It’s right all day, but not at eleven. I can’t promise that I’ll ever get eleven.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Mrs Albright thinks about it. She’s eighty-one. “At eleven I’m asleep,” she says. “Twice a day.”',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'She wants to give him something, and he points at the sign. So she puts a plum on it.',
        },
      ],
      end: {
        title: 'The plum',
        image: 'A plum on top of a painted sign that says NO FEE.',
        door: 'told',
      },
    },
    'end-halves': {
      phase: 'after',
      map: 'Two halves',
      gist: 'Samuel glues Theo’s headphones and finds out that he is humming.',
      app: 'none',
      mood: 'happy',
      lines: [
        { id: 'h1', by: 'theo', text: 'I sat on them. Then I stood on them, to see if it was bad.' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Samuel lays out the pieces, glues one, holds it and counts to sixty.',
        },
        { id: 'h2', by: 'grace', text: 'Listen to him.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'They all listen. He’s humming. He has no idea since when.',
          mood: 'relieved',
        },
      ],
      end: {
        title: 'Since when',
        image: 'Two halves of headphones in a clamp, and somebody humming.',
        door: 'told',
      },
    },
    'end-sign': {
      phase: 'after',
      map: 'One more line',
      gist: 'Samuel adds a line to his sign, for those who are looking for help.',
      app: 'none',
      mood: 'calm',
      lines: [
        { id: 'n1', by: 'narrator', text: 'NO FEE. NO PROMISES. WE TRY. There’s room for one more line.' },
        {
          id: 'n2',
          by: 'narrator',
          text: '“IF SOMEBODY’S THREATENING YOU: ALSO FREE,” he paints. “ASK TABLE THREE. WE KNOW WHERE.”',
        },
        { id: 'l1', by: 'lowe', text: 'You’ve run out of sign. The last E goes round the corner.' },
        {
          id: 'n3',
          by: 'narrator',
          text: 'It does. By noon three people have taken a photo of it. One of them stays a while at table three.',
          mood: 'relieved',
        },
      ],
      end: {
        title: 'Round the corner',
        image: 'A red E, still wet, on the edge of a wooden sign.',
        door: 'told',
      },
    },
    'end-chair': {
      phase: 'after',
      map: 'Nothing in his hands',
      gist: 'A boy without anything to mend sits down at table four.',
      app: 'none',
      mood: 'calm',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'You can hold the lamp, if you like. What’s broken?' },
        {
          id: 'n1',
          by: 'narrator',
          text: '“Don’t know yet,” says the boy. He’s perhaps thirteen. He holds the lamp.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'He holds it until twelve, and hears the clock get eleven wrong. Then he asks if Ms Lowe’s a teacher.',
        },
        {
          id: 'h2',
          by: 'hero',
          as: 'aloud',
          text: 'She is. You can start anywhere with her. She starts her zips in the middle.',
          mood: 'relieved',
        },
      ],
      end: {
        title: 'The lamp',
        image: 'A lamp held very still, over a clock with its door open.',
        door: 'told',
      },
    },
    // ── the fee was paid, and told ─────────────────────────────────────────────────────────────────
    'told-paid': {
      phase: 'after',
      map: 'The expensive part',
      gist: 'Samuel tells that the fee was paid, and somebody tries to stop it.',
      app: 'none',
      mood: 'worried',
      lines: [
        {
          id: 'k1',
          by: 'told',
          text: 'Thank you for telling me that part too. You were pushed, by people who do nothing else all night.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Not long after, a grown-up is asking whether the cards can be stopped. Perhaps they can, perhaps they can’t.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Asking is somebody else’s work now. Samuel may just sit there.',
          mood: 'unsure',
        },
        {
          id: 'k2',
          by: 'told',
          text: 'From now on they get nothing. No money, no answer, and no night’s sleep.',
        },
      ],
      choices: {
        keep: {
          text: 'Write it up: what they promised, and what they did',
          to: 'end-noughts',
          opens: 'save',
          score: { save: 2 },
          fit: 'helps',
          why: 'Both chats, what was paid, and when. Words and numbers, never a private picture.',
        },
        lathe: {
          text: '“That was for the lathe. I saved for five years.”',
          to: 'end-loan',
          score: {},
          fit: 'mixed',
          why: 'He may be sad about that, and say so. The forms aren’t in any hurry.',
        },
        report: {
          text: 'Report them both, with “17” and “I paid” in it',
          to: 'end-right',
          opens: 'report',
          score: { report: 2 },
          fit: 'helps',
          why: 'What was paid is part of what was done to him. It’s allowed to be on the form.',
        },
      },
    },
    'end-noughts': {
      phase: 'after',
      map: 'Three columns',
      gist: 'Samuel writes down what was promised, what was done, and what real help costs.',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Two columns. On the left, what the desk promised. It’s long. On the right, what it did. It’s blank.',
        },
        { id: 'k1', by: 'told', text: 'A blank column is good proof. Leave it just like that.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Then he draws a third one, for everybody who’s really helped, and what they charged. Zero. Zero. Zero.',
          mood: 'relieved',
        },
      ],
      end: {
        title: 'Zero, zero, zero',
        image: 'A sheet of paper with a long column, an empty one, and a round one.',
        door: 'late',
      },
    },
    'end-loan': {
      phase: 'after',
      map: 'On loan',
      gist: 'Samuel is sad about the lathe, and one is lent to him.',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'That was for the lathe. I saved for five years.' },
        {
          id: 'k1',
          by: 'told',
          text: 'Then they took five years of Saturdays. Be as sad as you like. We’ll try to get it back, and we may not.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'By Saturday word has got round that table four could use a lathe. Nobody has said why.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'An old watchmaker puts his down there. “On loan,” he says. “Till my hands stop shaking. So, for good.”',
          mood: 'relieved',
        },
      ],
      end: {
        title: 'Till further notice',
        image: 'A small old lathe on table four, with a label: ON LOAN.',
        door: 'late',
      },
    },
    'end-right': {
      phase: 'after',
      map: 'One plain line',
      gist: 'The reports are in, and the answer sounds like Grace.',
      mood: 'relieved',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: '“I paid somebody to help me,” he writes. “It was the same trick, with a shield on.” Age: 17.',
        },
        {
          id: 'k1',
          by: 'told',
          text: 'That’s the best description of it I’ve heard. They’ll know what to look for.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'He presses Send, and a line comes up. “You did right to tell us.” He reads it in Grace’s voice.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'Then he sleeps. The clock calls eight at three, and five at four, and nobody counts.',
        },
      ],
      end: {
        title: 'You did right',
        image: 'One plain line on a screen, and a lamp going out.',
        door: 'late',
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
            text: 'He does what he does with every clock: hands in his lap, and first only look.',
          },
        ],
        why: 'Who wrote to whom? That’s worth a look before anything else.',
      },
      save: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'The advert, the shield, every line, the time. Then the other chat: all that nora.lake has written since Monday.',
          },
        ],
        why: 'Both chats belong together. Words, names and links, and never a private picture.',
      },
      block: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'He blocks the shield, and then nora.lake in the same way. Through the sock the clock calls two. It fits.',
          },
        ],
        why: 'He needn’t find out first who they are. What they wrote stays with him.',
        to: 'blocked',
      },
      tell: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Since Monday he’s been alone with it. That’s over now, and it didn’t cost a thing.',
          },
        ],
        why: 'He’s told somebody before he’d found “the right company”. There isn’t one. There are people.',
        to: 'told-early',
      },
      report: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'He reports the shield and nora.lake. The form asks about his age, and he’s seventeen.',
          },
        ],
        why: 'Under 18 counts, whatever a profile says. And the company counts too.',
      },
    },
    pressure: {
      pause: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'He listens to the wall for a whole call. Nobody in it says “quick”.',
          },
        ],
        why: 'Who’s in a hurry here? Not him, and not the people who really help.',
      },
      save: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Kept: what they promise, what they want, and when. Nothing but words.',
          },
        ],
        why: 'A company that says such things has written its own evidence. Never a private picture.',
      },
      block: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'He shuts it in the middle of its sale, and nora.lake after it. Next door Grace says goodbye to somebody.',
          },
        ],
        why: 'He doesn’t owe them a reason, or a goodbye. The chats can stay.',
        to: 'blocked',
      },
      tell: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: '“Keep away from everybody,” that was the message underneath. He hasn’t.',
          },
        ],
        why: 'They want him to think that nobody else helps. He’s just tried it out.',
        to: 'told-early',
      },
      report: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Fake help, sold at night: that’s on the form now. So are two names, and the number 17.',
          },
        ],
        why: 'Fake helpers can be reported like anybody else. It’s good to say that he’s under 18.',
      },
    },
    threat: {
      pause: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'He winds the clock, eight slow turns. It takes as long as it takes.',
          },
        ],
        why: 'Whatever it says on the screen, it’s all still there in eight turns’ time. So is he.',
      },
      save: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'He keeps each demand, word by word, from both chats. It looks much smaller in a folder.',
          },
        ],
        why: 'What they want says who they are. Their words and names are enough, and never a private picture.',
      },
      block: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Both of them, one after the other, and without a word. Downstairs the toaster pops.',
          },
        ],
        why: 'Whether they’re two or one, neither gets in now. The chats stay as proof.',
        to: 'blocked',
      },
      tell: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'He’d looked for somebody to fix it. What he’s found is somebody to be there.',
          },
        ],
        why: 'It had got as far as it could go in one head. Now it’s in two.',
        to: 'told-late',
      },
      report: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: '“They say that they help, and ask for what no helper asks for.” He adds: I’m 17.',
          },
        ],
        why: 'App and national service both look sooner when somebody’s under 18.',
      },
    },
    after: {
      pause: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'A breath in, a breath out. The pendulum in the clock does the same all day.',
          },
        ],
        why: 'From a little further off you can see which wheel was driving which.',
      },
      save: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Both chats, both names, the times. It’s all in one place.',
          },
        ],
        why: 'It’s good to have, also later on. Never a private picture.',
      },
      block: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'nora.lake and the desk, both shut out. It’s two presses, and then it’s only a phone.',
          },
        ],
        why: 'There’s no wrong moment for that. The chats can stay.',
      },
      tell: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'It’s out. He waits for something to break, and nothing does.',
          },
        ],
        why: 'Somebody knows now, and it counts in full, on whatever day it happens.',
        to: 'told-late',
      },
      report: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Two names, what they wanted, and his age: 17. It costs nothing to send.',
          },
        ],
        why: 'To Pebbler and to the national service. Others are searching at night, too.',
      },
    },
  },
  again: {
    save: {
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'It’s all in its egg box already, so to speak. No screw is missing.',
        },
      ],
    },
    block: {
      lines: [
        { id: 'n1', by: 'narrator', text: 'Both are shut out already. Any new name would get the same.' },
      ],
    },
    tell: {
      lines: [
        { id: 'n1', by: 'narrator', text: 'Somebody knows already. A second person may know it as well.' },
      ],
    },
    report: {
      lines: [{ id: 'n1', by: 'narrator', text: 'The reports are in, and there’s nothing to pay.' }],
    },
  },
  tell: {
    people: {
      grace: {
        kind: 'good',
        room: 'teen-bedroom',
        light: 'warm',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'A moment later Grace is sitting on his floor, against the wardrobe. The headset hangs round her neck.',
          },
          {
            id: 'n2',
            by: 'narrator',
            text: 'Above her the clock calls eight. “Not you,” she tells it. Then she looks at Samuel. “You.”',
          },
        ],
        answer: [
          {
            id: 'n3',
            by: 'narrator',
            text: 'She hears it the way she does at work: to the end, and without a sigh.',
          },
          {
            id: 'g1',
            by: 'grace',
            text: 'Somebody’s stealing from you. Your sleep, to start with. I hear that from grown men, every night.',
          },
          {
            id: 'g2',
            by: 'grace',
            text: 'None of it’s your fault. You did right to come to me. And I’m in no hurry at all.',
          },
        ],
      },
      'samuel-dad': {
        kind: 'clumsy',
        room: 'kitchen-late',
        light: 'warm',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Dad is in the kitchen, buttering toast. He smells of swimming pool, as he does at every hour of the day.',
          },
          {
            id: 'd1',
            by: 'samuel-dad',
            text: 'Want some? I found another plaster in the filter. That makes nine.',
          },
        ],
        answer: [
          {
            id: 'd2',
            by: 'samuel-dad',
            text: 'With a stranger? At night? Samuel! How many times have I said it!',
          },
          {
            id: 'n2',
            by: 'narrator',
            text: 'The toast falls, butter side down. Neither of them picks it up.',
          },
        ],
        then: [
          {
            id: 'h1',
            by: 'hero',
            as: 'aloud',
            text: 'Lots of times, Dad. I don’t need it said. I need you.',
          },
          {
            id: 'n3',
            by: 'narrator',
            text: 'Dad bends down for the toast. He stays down there a moment longer than it takes.',
          },
          { id: 'd3', by: 'samuel-dad', text: 'Sorry. That was the fright. It came out before I did.' },
          {
            id: 'd4',
            by: 'samuel-dad',
            text: 'Somebody’s done this to you. You don’t have to show me anything. Sit down and tell me.',
          },
        ],
      },
      lowe: {
        kind: 'good',
        room: 'corridor',
        light: 'day',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Thursday at college, before the first lesson. His tutor, Ms Lowe, sits on the stairs with a coat and a needle.',
          },
          {
            id: 'n2',
            by: 'narrator',
            text: '“Miss, the printer’s eaten my essay!” “Then somebody’s enjoyed it,” says Ms Lowe.',
          },
        ],
        answer: [
          { id: 'l1', by: 'lowe', text: 'Mind the pins. Go on.' },
          {
            id: 'n3',
            by: 'narrator',
            text: 'She doesn’t sew a stitch while he talks. He’s never seen her hands so still.',
          },
          {
            id: 'l2',
            by: 'lowe',
            text: 'It isn’t your fault. I’ll have to tell one or two people who can help. You’ll hear it from me first.',
          },
        ],
      },
      theo: {
        kind: 'friend',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Theo picks up at once. In the background something falls off something.',
          },
          { id: 'o1', by: 'theo', text: 'That was my headphones. Don’t ask. What’s up?' },
        ],
        answer: [
          { id: 'n2', by: 'narrator', text: 'Then it’s quiet on the line. Theo is never quiet.' },
          { id: 'o2', by: 'theo', text: 'OK. That’s on them. All of it. You know that, right?' },
        ],
        then: [
          {
            id: 'o3',
            by: 'theo',
            text: 'I’m good at breaking things. We need somebody who isn’t. Somebody grown-up.',
          },
          {
            id: 'n3',
            by: 'narrator',
            text: '“I’ll stay on the line till you know who,” he says. “I’ll even be quiet again.”',
          },
        ],
      },
      helpline: {
        kind: 'helpline',
        light: 'warm',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'For the helpline he takes the old telephone on his desk. He mended it himself. The dial only sticks at four.',
          },
          {
            id: 'n2',
            by: 'narrator',
            text: 'It sticks. He begins again, with a blanket over his head, because the walls are thin.',
          },
        ],
        answer: [
          {
            id: 'p1',
            by: 'helpline',
            text: 'Hello. I’m listening. This is free, and the beginning needn’t be the beginning.',
          },
          {
            id: 'n3',
            by: 'narrator',
            text: 'He tells it from the middle, then from the front. On the other end a chair creaks, as if somebody has sat down to stay.',
          },
          {
            id: 'p2',
            by: 'helpline',
            text: 'You’re being blackmailed. It’s not your fault. And whoever sells help for that isn’t helping.',
          },
          {
            id: 'p3',
            by: 'helpline',
            text: 'I’ll stay on the line. And who, at home or at college, could sit next to you as well?',
          },
        ],
      },
    },
    openers: {
      a: 'I need help with something, and it isn’t a clock.',
      b: 'Somebody’s blackmailing me. I thought I could fix it alone.',
      c: 'Can you listen to the end, and be cross later?',
    },
  },
  report: {
    about: 'I’m being blackmailed, and somebody sells me fake help',
    other: {
      a: 'I’m not happy with something that I ordered',
      aWhy: 'That’s for a late parcel. This was no shop. They came looking for him.',
      b: 'This account sends adverts',
      bWhy: 'An advert goes to everybody. This went to somebody who was frightened, at night.',
    },
  },
  debrief: {
    line: 'Nobody who is really there to help will charge a child, hurry them, or ask for the pictures.',
    fault: 'It’s not Samuel’s fault: not the trick, not the panic, and not the fee.',
    power: 'I need help with something online, and I can’t tell who’s really helping.',
    questions: [
      'How do you tell real help from fake?',
      'Why does “nobody else will help you” work on people?',
      'Where would you look first?',
    ],
    endCard: 'People who do this do get caught.',
  },
  covers: [
    'S23',
    'S49',
    'S53',
    'S54',
    'S60',
    'S66',
    'S68',
    'S75',
    'S76',
    'S84',
    'S85',
    'S86',
    'S87',
    'S97',
    'S114',
    'S116',
    'S117',
    'S119',
    'S120',
    'S121',
    'S129',
    'S130',
    'S131',
    'S132',
    'S152',
    'S154',
    'S157',
    'S159',
    'S160',
  ],
  sources: [1, 2, 3, 4, 5, 6, 11, 19, 20, 28, 40, 41, 52, 80],
  review: 'draft',
});
