import { defineScenario } from '../src/scenario/define-scenario.ts';

export default defineScenario({
  id: 'thats-not-her',
  number: 'SC17',
  version: 1,
  title: 'That’s Not Her',
  ages: '14-17',
  pattern: 'B',
  harmless: false,
  minutes: 8,
  hero: 'yusuf',
  cast: ['hana', 'dylan', 'kerr', 'yusuf-baba', 'bell'],
  others: {
    cactus: { name: 'Cactus 10', profile: 'cactus', says: '41 people', group: true },
    reece: { name: 'Reece', profile: 'racer', says: 'in Cactus 10' },
    tash: { name: 'Tash', profile: 'lemon', says: 'in Cactus 10' },
    milo: { name: 'Milo', profile: 'surf', says: 'in Cactus 10' },
    wren: { name: 'Wren', profile: 'owl', says: 'in Cactus 10' },
    hana: { name: 'Hana', profile: 'wave', says: 'in Year 10' },
  },
  app: 'nestchat',
  room: 'corridor',
  light: 'day',
  them: 'cactus',
  skills: ['notice', 'save', 'block', 'tell', 'report', 'care'],
  notice:
    'Somebody makes a fake private picture of a girl and posts it in a school chat. It is never shown or described. The story is about who stands by her. You can pause, skip or leave at any time, and you need no reason.',
  summary: [
    'Yusuf is fifteen. Hana is mending the back wheel of his bike for the ride to the lighthouse.',
    'A classmate makes a fake private picture of Hana and posts it in the year chat. They call it a joke, since it isn’t real.',
    'Yusuf is told to rate it or pass it on. Then somebody writes that Hana must “be nice”, or it goes wider. That’s blackmail.',
    'None of it is Hana’s fault. Yusuf believes her and doesn’t quiz her.',
    'He tells an adult which chat, who and when, and never shows the picture. School and family take it from there.',
    'Whoever laughed along at first can take it back, say sorry and tell. It’s never too late to get help.',
  ],
  start: 'wheel',
  beats: {
    // ── before: Tuesday ──
    wheel: {
      phase: 'before',
      map: 'Thirty-six spokes',
      gist: 'Hana is mending Yusuf’s back wheel for Saturday’s ride to the lighthouse.',
      mood: 'happy',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Tuesday lunch. Hana is sitting on the corridor floor with Yusuf’s back wheel across her knees.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'She plucks the spokes one by one and listens. It sounds like a harp with a cold.',
        },
        { id: 'o1', by: 'hana', text: 'Thirty-six spokes, and one of them’s lying.' },
        {
          id: 'n3',
          by: 'narrator',
          text: 'Saturday is the ride to the lighthouse. The route sheet is Hana’s. She measured all fourteen hills and gave them rude names.',
        },
        {
          id: 'n4',
          by: 'narrator',
          text: 'Yusuf’s bike weighs nineteen kilos. Baba calls it the Wardrobe.',
        },
        {
          id: 't1',
          by: 'them',
          from: 'wren',
          text: 'lighthouse list: me, hana, six more. and yusuf, if the wardrobe has two wheels by then',
          trick: 'none',
        },
        {
          id: 't2',
          by: 'them',
          from: 'reece',
          text: 'if not he can carry it. he looks strong',
          trick: 'none',
        },
        {
          id: 'n5',
          by: 'narrator',
          text: 'The chat is named after the plant in physics that nobody waters. Hana isn’t in it. Too noisy, she says.',
        },
      ],
      next: 'app',
    },
    app: {
      phase: 'before',
      map: '“Look what it can do”',
      gist: 'Reece has an app that makes pictures of people, and everybody wants one.',
      room: 'teen-bedroom',
      light: 'evening',
      mood: 'happy',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Evening. Downstairs Baba is washing the Wardrobe’s chain in the pasta pot.',
        },
        {
          id: 't1',
          by: 'them',
          from: 'reece',
          text: 'yusuf asked for one. look what the app can do',
          trick: 'none',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'It’s Yusuf in a yellow shirt, first over a mountain. He has never been up a mountain. He looks great.',
        },
        { id: 't2', by: 'them', from: 'reece', text: 'next up: mr bishop as a horse', trick: 'none' },
        {
          id: 't3',
          by: 'them',
          from: 'milo',
          text: 'now do somebody who doesnt know about it',
          trick: 'pushing',
          mood: 'unsure',
        },
      ],
      choices: {
        again: {
          text: 'Type: again!! with the lighthouse behind me',
          to: 'again',
          score: {},
          fit: 'mixed',
          why: 'His own face, and he said yes: that’s fun. Somebody who doesn’t know hasn’t said yes.',
        },
        ask: {
          text: 'Type: did bishop say yes to the horse?',
          to: 'asked-yes',
          score: { notice: 2 },
          fit: 'helps',
          why: 'One small question, and it’s the right one. Who was asked?',
        },
        chain: {
          text: 'Go down and dry the chain with Baba',
          to: 'chain',
          score: { notice: 1 },
          fit: 'mixed',
          why: 'Nobody has to sit and wait for the next one. What Milo wrote is worth keeping in mind, though.',
        },
      },
    },
    again: {
      phase: 'before',
      gist: 'Yusuf gets a picture with a lighthouse, and is told to stay up for more.',
      mood: 'happy',
      lines: [
        { id: 'h1', by: 'hero', text: 'again!! with the lighthouse behind me' },
        { id: 't1', by: 'them', from: 'reece', text: 'there you go champ', trick: 'none' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Waves, evening sun, a seagull with his maths teacher’s beard. He laughs out loud, alone in his room.',
        },
        { id: 't2', by: 'them', from: 'reece', text: 'stay up. the next ones better', trick: 'hurry' },
      ],
      next: 'arrives',
    },
    'asked-yes': {
      phase: 'before',
      gist: 'Yusuf asks who said yes, and gets a joke for an answer.',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', text: 'did bishop say yes to the horse?' },
        { id: 't1', by: 'them', from: 'reece', text: 'horses dont get asked', trick: 'pushing' },
        { id: 't2', by: 'them', from: 'wren', text: 'fair question though', trick: 'none' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'It’s a good joke. It just isn’t an answer.',
        },
        { id: 't3', by: 'them', from: 'reece', text: 'stay up. the next ones better', trick: 'hurry' },
      ],
      next: 'arrives',
    },
    chain: {
      phase: 'before',
      gist: 'Yusuf and Baba dry the chain, and the chat goes on without him.',
      room: 'kitchen-late',
      mood: 'happy',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'The chain comes out of the pot like black spaghetti. Baba dries it link by link and sings to it.',
        },
        { id: 'b1', by: 'yusuf-baba', text: 'Your mother does not hear about the pot.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'When Yusuf comes back up his hands are black. Reece has told everyone to stay awake for the next one.',
        },
      ],
      next: 'arrives',
    },
    // ── pressure: Tuesday night to Thursday morning ──
    arrives: {
      phase: 'pressure',
      map: 'Part two',
      gist: 'A fake private picture, made to look like Hana, arrives in the chat.',
      room: 'teen-bedroom',
      light: 'evening',
      mood: 'worried',
      lines: [
        {
          id: 't1',
          by: 'them',
          from: 'reece',
          text: 'look what the app can do, part two',
          trick: 'pretending',
        },
        { id: 'x1', by: 'them', from: 'reece', tile: 'picture', trick: 'pretending' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Ten to ten. It’s meant to be a private picture of Hana. It’s a fake. There was never any such moment.',
        },
        { id: 'n2', by: 'narrator', text: 'Only the name under it is real.' },
        { id: 't2', by: 'them', from: 'tash', text: 'quick everyone get on here', trick: 'hurry' },
        {
          id: 'n3',
          by: 'narrator',
          text: 'Yusuf lays the phone face down on his physics book. Downstairs the pasta pot is being scrubbed.',
        },
      ],
      choices: {
        close: {
          text: 'Leave the phone face down and go and brush his teeth',
          to: 'closed',
          score: { notice: 2, care: 1 },
          fit: 'helps',
          why: 'Not looking again is the first kind thing that anyone has done for her tonight.',
        },
        haha: {
          text: 'Type: what even is this lol',
          to: 'haha',
          score: {},
          fit: 'risky',
          flag: 'engage',
          why: 'People often laugh when they don’t know what else to do. The next line can be a different one.',
        },
        spoke: {
          text: 'Type: thats not her. take it down',
          to: 'spoke',
          score: { care: 2 },
          fit: 'helps',
          why: 'He said it early and without swearing. Somebody had to be the first.',
        },
        baba: {
          text: 'Go down to Baba and the pasta pot',
          to: 'told-early',
          opens: { tell: 'yusuf-baba' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'Ten to ten is no bad time. He needn’t show anything to say what’s going on.',
        },
      },
    },
    haha: {
      phase: 'pressure',
      gist: 'Yusuf writes “lol” and is praised for it.',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', text: 'what even is this lol' },
        { id: 't1', by: 'them', from: 'reece', text: 'yusuf gets it', trick: 'flattery' },
        { id: 'h2', by: 'hero', as: 'thought', text: 'I don’t, actually.' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'On his desk lies the route sheet, in Hana’s handwriting. Hill four is called Whose Idea Was This.',
        },
      ],
      next: 'joke',
    },
    closed: {
      phase: 'pressure',
      gist: 'Yusuf leaves the phone where it is and brushes his teeth for a very long time.',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'He brushes for three whole minutes. Nobody brushes for three minutes.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'The face in the mirror knows something now. It would rather not.',
        },
        { id: 'h1', by: 'hero', as: 'thought', text: 'She doesn’t even know yet. Unless she does.' },
      ],
      next: 'joke',
    },
    spoke: {
      phase: 'pressure',
      gist: 'Yusuf says that it isn’t her, and they say that this is the joke.',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', text: 'thats not her. take it down' },
        {
          id: 't1',
          by: 'them',
          from: 'reece',
          text: 'obviously its not her. thats the joke',
          trick: 'pushing',
        },
        { id: 't2', by: 'them', from: 'wren', text: 'explain the joke then', trick: 'none' },
        { id: 'n1', by: 'narrator', text: 'Nobody explains it. Tash posts the horse again, and on it goes.' },
      ],
      next: 'joke',
    },
    joke: {
      phase: 'pressure',
      map: '“It isn’t even real”',
      gist: 'At lunch Dylan says that nobody gets hurt by a fake.',
      room: 'canteen',
      light: 'day',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Wednesday, the canteen. Dylan has chips, salt on both sleeves, and his phone against the ketchup.',
        },
        {
          id: 't1',
          by: 'them',
          from: 'reece',
          text: 'relax everyone its just a joke. it isnt even real',
          trick: 'pushing',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Hana comes in. Forty forks stop. She takes one apple and goes out again, not fast.',
        },
        {
          id: 'd1',
          by: 'dylan',
          text: 'It’s horrible, yeah. But he’s got a point. It’s fake. So who actually got hurt?',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'Nurse Bell goes by with a box of plasters, reading the label with her arm stretched out.',
        },
      ],
      choices: {
        agreed: {
          text: 'Say: true, nothing really happened',
          to: 'agreed',
          score: {},
          fit: 'risky',
          flag: 'blame',
          why: 'It’d be a relief if it were so. The picture is fake. What it does to her isn’t.',
        },
        bell: {
          text: 'Ask Nurse Bell if she needs a hand with the box',
          to: 'told-early',
          opens: { tell: 'bell' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'Any adult who’ll listen is a good start. A nurse has heard harder things.',
        },
        named: {
          text: 'Say: her. She just left with one apple',
          to: 'named',
          score: { care: 2 },
          fit: 'helps',
          why: 'A real person is hurt. In many places making or sharing such fakes is against the law.',
        },
      },
    },
    agreed: {
      phase: 'pressure',
      gist: 'Yusuf agrees that nothing happened, and neither of them is hungry any more.',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'True. Nothing really happened.' },
        { id: 'd1', by: 'dylan', text: 'Exactly.' },
        { id: 'n1', by: 'narrator', text: 'They eat. Dylan gets four chips further.' },
        {
          id: 'd2',
          by: 'dylan',
          text: 'So why did nobody say hi to her? You always say hi to her. She’s got your wheel.',
        },
        { id: 'n2', by: 'narrator', text: 'Neither of them knows. Neither of them finishes the chips.' },
      ],
      next: 'rate',
    },
    named: {
      phase: 'pressure',
      gist: 'Yusuf says who got hurt, and Dylan looks at the door.',
      mood: 'calm',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'Her. She just left with one apple.' },
        { id: 'n1', by: 'narrator', text: 'Dylan looks at the door. It’s still swinging a little.' },
        { id: 'd1', by: 'dylan', text: 'So it’s not her, but it’s still about her.' },
        {
          id: 'd2',
          by: 'dylan',
          text: 'And she’s the only one who did nothing. The rest of us watched. Me too.',
        },
      ],
      next: 'rate',
    },
    rate: {
      phase: 'pressure',
      map: 'A number, please',
      gist: 'In physics Yusuf is told to give the picture a number, or to pass it on.',
      room: 'classroom',
      light: 'day',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Physics, last lesson. Hana has gone home. Her chair stands on her table, legs up.',
        },
        {
          id: 't1',
          by: 'them',
          from: 'tash',
          text: 'everyone rates it. yusuf were all waiting for you',
          trick: 'pushing',
        },
        {
          id: 't2',
          by: 'them',
          from: 'tash',
          text: 'or send it to someone in 11 and youre excused',
          trick: 'asking',
        },
        {
          id: 't3',
          by: 'them',
          from: 'wren',
          text: 'some of us are trying to learn about levers',
          trick: 'none',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Mr Bishop is drawing one. With a long enough arm, he says, one person can shift almost anything.',
        },
      ],
      choices: {
        nonumber: {
          text: 'Type: i dont do numbers for people',
          to: 'no-number',
          score: { care: 2 },
          fit: 'helps',
          why: 'He said what he doesn’t do, and he called nobody names. Others can stand behind that.',
        },
        mute: {
          text: 'Mute Cactus 10 under the desk',
          to: 'out',
          opens: 'block',
          score: { block: 2 },
          fit: 'helps',
          why: 'Nobody owes a chat an answer. Now there’s room to think about Hana.',
        },
        stall: {
          text: 'Type: later, bishops looking',
          to: 'skipped',
          score: {},
          fit: 'mixed',
          why: 'A small excuse to be left alone. It’s only that “later” comes round again.',
        },
      },
    },
    'no-number': {
      phase: 'pressure',
      gist: 'Yusuf gives no number, and he isn’t the only one.',
      mood: 'calm',
      lines: [
        { id: 'h1', by: 'hero', text: 'i dont do numbers for people' },
        {
          id: 't1',
          by: 'them',
          from: 'tash',
          text: 'ok mr perfect. sit with the cactus then',
          trick: 'pulling-away',
        },
        { id: 't2', by: 'them', from: 'wren', text: 'none from me either', trick: 'none' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'That makes two. It isn’t many. It’s twice as many as before.',
        },
      ],
      next: 'hana',
    },
    out: {
      phase: 'pressure',
      gist: 'Yusuf steps out of the chat, and physics is suddenly about physics.',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'The chat goes quiet, down there beside somebody’s old chewing gum.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Yusuf looks up and draws the lever into his book. Mr Bishop nearly drops the chalk.',
        },
      ],
      next: 'hana',
    },
    'out-before': {
      phase: 'pressure',
      gist: 'Yusuf is out of the chat and hears from Dylan what was posted there.',
      room: 'corridor',
      light: 'day',
      app: 'none',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Wednesday. He’s out of Cactus 10, and the corridor sounds different today. Lower.',
        },
        {
          id: 'd1',
          by: 'dylan',
          text: 'Reece made a picture of Hana. A private one. Fake. He says it’s just a joke, it isn’t even real.',
        },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'What does Hana say?' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Dylan thinks about that for the length of the corridor.',
        },
        { id: 'd2', by: 'dylan', text: 'I don’t think anybody’s asked.' },
      ],
      next: 'hana',
    },
    hana: {
      phase: 'pressure',
      map: 'Spoke twenty-two',
      gist: 'On Thursday morning Hana is by the lockers and says that it isn’t her.',
      room: 'corridor',
      light: 'day',
      app: 'none',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Thursday, quarter past eight. Hana is by the lockers with his wheel. She doesn’t look up.',
        },
        { id: 'o1', by: 'hana', text: 'Before you ask. It’s not me.' },
        {
          id: 'o2',
          by: 'hana',
          text: 'And that’s a stupid thing to have to say. As soon as I say it’s not me, it sounds like me.',
        },
        { id: 'n2', by: 'narrator', text: 'A spoke goes ping. She gives it a quarter of a turn, no more.' },
        {
          id: 'n3',
          by: 'narrator',
          text: 'Behind her Ms Kerr unlocks her office, with a folder under her chin.',
        },
      ],
      choices: {
        joke: {
          text: 'Ask: and the lying spoke, did you catch it?',
          to: 'wheel-talk',
          score: { care: 1 },
          fit: 'mixed',
          why: 'Being treated as usual can feel good. She also needs to know that somebody believes her.',
        },
        kerr: {
          text: 'Say: I believe you. I’m going in there to say so',
          to: 'told-soon',
          opens: { tell: 'kerr' },
          score: { tell: 2, care: 2 },
          fit: 'helps',
          why: 'She knows where he’s going and why. For once it isn’t happening behind her back.',
        },
        quiz: {
          text: 'Ask: why you, though? Did you annoy Reece?',
          to: 'quizzed',
          score: {},
          fit: 'risky',
          flag: 'blame',
          why: 'He wants to understand it. To her it sounds like a test. He can still turn it round.',
        },
        believe: {
          text: 'Say: I know. I wasn’t going to ask',
          to: 'believed',
          score: { care: 2 },
          fit: 'helps',
          why: 'Seven words, no questions. She doesn’t have to prove anything to him.',
        },
      },
      answers: {
        tell: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'He starts with what Hana said, word for word. It isn’t her. It’s about her.',
            },
          ],
          why: 'She can’t stop it alone, and neither can he. Two of them know that now.',
          to: 'told-soon',
        },
      },
    },
    'wheel-talk': {
      phase: 'pressure',
      gist: 'They talk about the wheel, and a little about the rest.',
      mood: 'calm',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'And the lying spoke, did you catch it?' },
        {
          id: 'o1',
          by: 'hana',
          text: 'Twenty-two. At one in the morning. I couldn’t sleep, so I did your wheel.',
        },
        { id: 'n1', by: 'narrator', text: 'For a moment she sounds the way she did on Tuesday.' },
        { id: 'o2', by: 'hana', text: 'You’re allowed to know about it, by the way. Just don’t tiptoe.' },
      ],
      next: { blocked: 'heard', open: 'threat' },
      answers: {
        tell: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'He starts with what Hana said, word for word. It isn’t her. It’s about her.',
            },
          ],
          why: 'She can’t stop it alone, and neither can he. Two of them know that now.',
          to: 'told-soon',
        },
      },
    },
    quizzed: {
      phase: 'pressure',
      gist: 'Yusuf asks the wrong question, hears it, and says sorry.',
      mood: 'worried',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'Why you, though? Did you annoy Reece?' },
        { id: 'o1', by: 'hana', text: 'Eleven people have asked me that. You’re the twelfth.' },
        { id: 'o2', by: 'hana', text: 'I wonder how many have asked Reece anything.' },
        {
          id: 'h2',
          by: 'hero',
          as: 'aloud',
          text: 'None. Sorry. You did nothing, and I asked the wrong person.',
          mood: 'unsure',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'She plucks a spoke. It’s still a bit flat. She lets him hold the rim, though.',
        },
      ],
      next: { blocked: 'heard', open: 'threat' },
      answers: {
        tell: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'He starts with what Hana said, word for word. It isn’t her. It’s about her.',
            },
          ],
          why: 'She can’t stop it alone, and neither can he. Two of them know that now.',
          to: 'told-soon',
        },
      },
    },
    believed: {
      phase: 'pressure',
      gist: 'Yusuf doesn’t ask, and Hana lets him hold the rim.',
      mood: 'calm',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'I know. I wasn’t going to ask.' },
        { id: 'n1', by: 'narrator', text: 'Her hands stop. Then she pushes half the wheel over to him.' },
        { id: 'o1', by: 'hana', text: 'Hold that. Turn when I say.' },
        { id: 'n2', by: 'narrator', text: 'They turn and listen until the bell goes. It’s nearly a tune.' },
        {
          id: 'o2',
          by: 'hana',
          text: 'I’m riding on Saturday, just so you know. I didn’t measure fourteen hills for nothing.',
        },
      ],
      next: { blocked: 'heard', open: 'threat' },
      answers: {
        tell: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'He starts with what Hana said, word for word. It isn’t her. It’s about her.',
            },
          ],
          why: 'She can’t stop it alone, and neither can he. Two of them know that now.',
          to: 'told-soon',
        },
      },
    },
    // ── threat ──
    threat: {
      phase: 'threat',
      map: '“Be nice”',
      gist: 'Milo writes that Hana has to be nice to them now, or it goes wider.',
      room: 'teen-bedroom',
      light: 'evening',
      app: 'nestchat',
      them: 'cactus',
      mood: 'worried',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Thursday evening. Out in the hall the Wardrobe is standing on one wheel and a kitchen stool.',
        },
        { id: 't1', by: 'them', from: 'milo', text: 'from now on hana is nice to us', trick: 'pushing' },
        { id: 'x1', by: 'them', from: 'milo', tile: 'threat', trick: 'threat' },
        {
          id: 't2',
          by: 'them',
          from: 'milo',
          text: 'my physics project for a start. last time she said no',
          trick: 'pushing',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Be nice, or else. That isn’t a joke with a bad ending. It’s called blackmail, and there’s help against it.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'In the kitchen Baba is oiling the chain. He has moved on to opera.',
        },
      ],
      choices: {
        callout: {
          text: 'Type: thats blackmail milo and you know it',
          to: 'called-out',
          score: {},
          fit: 'mixed',
          flag: 'engage',
          why: 'Every word is true. In front of a crowd it turns into a fight. In private it might be heard.',
        },
        reece: {
          text: 'Ring only Reece and say: stop this today',
          to: 'reece-call',
          score: { care: 2 },
          fit: 'helps',
          why: 'A private word, with no audience. If it doesn’t stop, an adult is next.',
        },
        warn: {
          text: 'Write to Hana: maybe be nice to them for a bit',
          to: 'warned',
          score: {},
          fit: 'risky',
          flag: 'blame',
          why: 'He wants to shield her. Giving in mostly brings the next demand, and it isn’t hers to pay.',
        },
        baba: {
          text: 'Go and stand next to Baba till the song’s over',
          to: 'told-late',
          opens: { tell: 'yusuf-baba' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'Blackmail only works in the dark. He has just walked into a lit kitchen.',
        },
      },
    },
    'called-out': {
      phase: 'threat',
      gist: 'Yusuf says it in front of everybody, and it turns into a fight.',
      mood: 'worried',
      lines: [
        { id: 'h1', by: 'hero', text: 'thats blackmail milo and you know it' },
        { id: 't1', by: 'them', from: 'milo', text: 'careful. the app can do you too', trick: 'threat' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'He was right, and it helped about as much as a towel in a washing machine.',
        },
        {
          id: 'd1',
          by: 'dylan',
          as: 'chat',
          text: 'for the record yusufs right. but this is too big for us',
        },
      ],
      next: 'asks',
    },
    warned: {
      phase: 'threat',
      gist: 'Yusuf asks Hana to be nice for a while, and hears what that sounds like.',
      them: 'hana',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', text: 'maybe be nice to them for a bit? til its calmed down' },
        { id: 't1', by: 'them', text: 'did they ask you to say that', trick: 'none' },
        { id: 'h2', by: 'hero', text: 'no. that was just me. im sorry' },
        { id: 't2', by: 'them', text: 'im not nice yusuf. im good at wheels', trick: 'none' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'He’d meant to hold an umbrella over her. It was one more push into the rain.',
        },
      ],
      next: 'asks',
    },
    'reece-call': {
      phase: 'threat',
      gist: 'On the phone, alone, Reece sounds smaller, and doesn’t know how to stop it.',
      app: 'none',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'Stop it. Today. Her face isn’t yours to play with.' },
        {
          id: 'n1',
          by: 'narrator',
          text: '“I never wrote the nice thing,” says Reece. “That’s Milo. I only wanted to see if it worked.”',
        },
        { id: 'h2', by: 'hero', as: 'aloud', text: 'Well. It worked.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Alone he’s got a smaller voice. He’d like to stop it, he says. He doesn’t know how to any more.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'Yusuf doesn’t either. That isn’t a job for two people aged fifteen.',
        },
      ],
      next: 'asks',
    },
    skipped: {
      phase: 'threat',
      map: 'Wednesday, left out',
      gist: 'Off screen Yusuf was pushed until he laughed along once. It can be put right.',
      late: true,
      room: 'teen-bedroom',
      light: 'evening',
      mood: 'worried',
      lines: [
        { id: 'h1', by: 'hero', text: 'later, bishops looking' },
        { id: 't1', by: 'them', from: 'tash', text: 'later = tonight', trick: 'pushing' },
        { id: 'n1', by: 'narrator', text: 'The story leaves Wednesday evening out. It isn’t shown.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'They went on for two hours. In the end Yusuf put one laughing face under it, to be left alone.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'Then Milo wrote that Hana would have to be nice to them, or it would go wider. That’s blackmail.',
        },
        {
          id: 'n4',
          by: 'narrator',
          text: 'Forty people leaning on one thumb: that isn’t his fault. And it’s never too late to get help.',
        },
      ],
      choices: {
        undo: {
          text: 'Take the laughing face back and go to bed',
          to: 'undone',
          score: { care: 1 },
          fit: 'mixed',
          why: 'A real first step, and nobody made him. It isn’t over for Hana yet.',
        },
        bell: {
          text: 'Wait for Nurse Bell at the first-aid box before lessons',
          to: 'late-right',
          opens: { tell: 'bell' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'He brings his own part along. It takes nerve, and it counts in full.',
        },
        usual: {
          text: 'Do his maths, as on any other evening',
          to: 'sums',
          score: {},
          fit: 'risky',
          flag: 'secret',
          why: 'When something feels bad, sums are nice and quiet. It’ll still be there, and so will help.',
        },
      },
      answers: {
        tell: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'He starts with his own part, because that’s the one that sticks.',
            },
          ],
          why: 'Telling it with his own part in it takes nerve. It counts in full.',
          to: 'late-right',
        },
      },
    },
    undone: {
      phase: 'threat',
      gist: 'Yusuf takes his reaction back, and knows that this isn’t all of it.',
      mood: 'unsure',
      lines: [
        { id: 'p1', by: 'app', text: 'Yusuf removed a reaction' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'It leaves no mark on the screen. He could still point to the place.',
        },
        { id: 'h1', by: 'hero', as: 'thought', text: 'Milo hasn’t taken anything back.' },
      ],
      next: 'asks',
      answers: {
        tell: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'He starts with his own part, because that’s the one that sticks.',
            },
          ],
          why: 'Telling it with his own part in it takes nerve. It counts in full.',
          to: 'late-right',
        },
      },
    },
    sums: {
      phase: 'threat',
      gist: 'The sums don’t come out, and Yusuf takes his reaction back.',
      mood: 'unsure',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Number four comes out as forty people. He puts the pencil down.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'He takes the laughing face back, and nobody told him to. The rest can’t be rubbed out that way.',
        },
      ],
      next: 'asks',
      answers: {
        tell: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'He starts with his own part, because that’s the one that sticks.',
            },
          ],
          why: 'Telling it with his own part in it takes nerve. It counts in full.',
          to: 'late-right',
        },
      },
    },
    // ── out of the chat, nobody knows yet ──
    heard: {
      phase: 'after',
      map: 'Over the soup',
      gist: 'Yusuf is out of the chat. At lunch Dylan tells him what Milo wants from Hana.',
      room: 'canteen',
      light: 'day',
      app: 'none',
      mood: 'worried',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Lunch. Yusuf has no idea what’s in Cactus 10 today. Dylan does, and he isn’t eating.',
        },
        {
          id: 'd1',
          by: 'dylan',
          text: 'Milo says Hana has to be nice to them now. His physics project, to begin with. Or the fake goes wider.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Said aloud, over soup, it’s plain what that is. It’s blackmail, and there’s help against it.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'Two tables on, Ms Kerr is reading a letter and eating a yoghurt with a fork.',
        },
      ],
      choices: {
        relief: {
          text: 'Say: I’m just glad I’m out of there',
          to: 'asks',
          score: {},
          fit: 'mixed',
          why: 'Fair enough, and he did well to go. Hana can’t mute it, that’s all.',
        },
        dylan: {
          text: 'Say: come with me, I don’t want to say it alone',
          to: 'told-soon',
          opens: { tell: 'dylan' },
          score: { tell: 1 },
          fit: 'helps',
          why: 'A friend beside you makes the corridor shorter. The adult comes next.',
        },
        kerr: {
          text: 'Bring Ms Kerr a spoon, and ask for five minutes',
          to: 'told-late',
          opens: { tell: 'kerr' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'A spoon is as good a beginning as any. Five minutes are enough.',
        },
      },
    },
    quiet: {
      phase: 'after',
      gist: 'The chat is quiet for Yusuf. Hana has nothing to press.',
      app: 'none',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Gone. The room is only a room again: a lamp, a desk, one spare pedal.',
        },
        { id: 'n2', by: 'narrator', text: 'It was the right thing to press. Hana hasn’t got one of those.' },
      ],
      next: 'asks',
    },
    // ── somebody asks: Friday evening ──
    asks: {
      phase: 'after',
      map: 'Hard as a stone',
      gist: 'Baba notices how long Yusuf has been pumping one tyre, and asks.',
      asks: 'yusuf-baba',
      room: 'kitchen-late',
      light: 'warm',
      app: 'none',
      mood: 'worried',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Friday evening, the kitchen floor. Yusuf is pumping up the front tyre.',
        },
        {
          id: 'b1',
          by: 'yusuf-baba',
          text: 'You have been pumping since the news. That is no tyre now. That is a stone.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Baba takes the pump from him and sits down on the tiles. His knees click.',
        },
        {
          id: 'b2',
          by: 'yusuf-baba',
          text: 'Tomorrow you have your lighthouse. And you look as if you had the dentist. What is it?',
        },
      ],
      choices: {
        hana: {
          text: '“It’s about Hana. And something that isn’t her.”',
          to: 'end-asked-hana',
          score: { tell: 2 },
          fit: 'helps',
          why: 'Her name first. It’s a good place to begin.',
        },
        help: {
          text: '“I need help. And it isn’t with the bike.”',
          to: 'end-asked-help',
          score: { tell: 2 },
          fit: 'helps',
          why: 'With that it’s out in the room. Everything else can take its time.',
        },
        fake: {
          text: '“If a picture’s a fake, is it still bad?”',
          to: 'end-asked-fake',
          score: { tell: 2 },
          fit: 'helps',
          why: 'A question can be a beginning too. And he gets an answer.',
        },
      },
    },
    // ── somebody knows ──
    'told-first': {
      phase: 'before',
      gist: 'Somebody knows before it comes, so Yusuf knows where to go with it.',
      mood: 'calm',
      lines: [
        {
          id: 'w1',
          by: 'told',
          text: 'Glad you said so. If anything in there feels off later on, don’t study it. Come and say it.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'That evening, at ten to ten, it comes: a fake private picture, made to look like Hana.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'He turns the phone over. He needn’t think twice about where to go with it.',
        },
      ],
      next: 'told-early',
    },
    'told-early': {
      phase: 'after',
      map: 'Handles on both sides',
      gist: 'Somebody knows early, and the school is going to hear of it.',
      app: 'none',
      mood: 'relieved',
      lines: [
        {
          id: 'w1',
          by: 'told',
          text: 'You don’t need a plan to come here. It’s a fake, it hurts Hana, and none of it is her fault.',
        },
        {
          id: 'w2',
          by: 'told',
          text: 'In many places making such a thing is against the law. School has to hear of it, and you won’t say it alone.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'He’d carried it like a wardrobe. It turns out that wardrobes have two ends.',
        },
      ],
      next: 'told-hana',
    },
    'told-hana': {
      phase: 'after',
      map: 'Was it you?',
      gist: 'By the lockers Hana asks Yusuf if it was he who told.',
      room: 'corridor',
      light: 'day',
      app: 'none',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Thursday, quarter past eight. Hana is by the lockers, with his wheel and without a smile.',
        },
        {
          id: 'o1',
          by: 'hana',
          text: 'It’s not me, before you ask. And somebody’s told. Kerr rang my mum last night.',
        },
        {
          id: 'o2',
          by: 'hana',
          text: 'I’d sooner have said it myself. I just hadn’t got as far as being able to. Was it you?',
        },
      ],
      choices: {
        quiz: {
          text: 'Say: yes. What did you do to Reece, though?',
          to: 'told-quizzed',
          score: {},
          fit: 'risky',
          flag: 'blame',
          why: 'The yes was brave. The rest looks for a reason in her, and it isn’t there.',
        },
        own: {
          text: 'Say: yes. I know it isn’t you, so I said so',
          to: 'told-owned',
          score: { care: 2 },
          fit: 'helps',
          why: 'He owns up and believes her, and he wants nothing back for it.',
        },
        dodge: {
          text: 'Say: no idea. Is the spoke still lying?',
          to: 'told-dodged',
          score: { care: 1 },
          fit: 'mixed',
          why: 'Talking about the wheel can do her good. She may know the other thing, too.',
        },
      },
    },
    'told-owned': {
      phase: 'after',
      gist: 'Yusuf says that it was he, and Hana thanks him, second.',
      mood: 'calm',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'Yes. I know it isn’t you. So I said so.' },
        { id: 'n1', by: 'narrator', text: 'She turns the wheel one whole round before she answers.' },
        { id: 'o1', by: 'hana', text: 'Another time, ask me first. And thanks. In that order.' },
        { id: 'n2', by: 'narrator', text: 'Then he gets the rim to hold. They listen till the bell goes.' },
      ],
      next: 'told-nice',
    },
    'told-dodged': {
      phase: 'after',
      gist: 'Yusuf says that he has no idea, and Hana can hear that he has.',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'No idea. Is the spoke still lying?' },
        { id: 'o1', by: 'hana', text: 'Not since one in the morning. You are, though.' },
        { id: 'h2', by: 'hero', as: 'aloud', text: 'All right. It was me. Because it isn’t you.' },
        {
          id: 'o2',
          by: 'hana',
          text: 'That’s better. You can hear it straight away if something’s under tension.',
        },
      ],
      next: 'told-nice',
    },
    'told-quizzed': {
      phase: 'after',
      gist: 'Yusuf asks what she did, hears how it sounds, and says sorry.',
      mood: 'worried',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'Yes. What did you do to Reece, though?' },
        { id: 'o1', by: 'hana', text: 'I came to school. I sat in physics. I mended a wheel.' },
        { id: 'n1', by: 'narrator', text: 'It’s quiet after that. Now he can hear his question, too.' },
        {
          id: 'h2',
          by: 'hero',
          as: 'aloud',
          text: 'Sorry. You did nothing. The one to ask is Reece.',
          mood: 'unsure',
        },
        { id: 'o2', by: 'hana', text: 'Kerr’s doing that, at ten. You can hold the rim.' },
      ],
      next: 'told-nice',
    },
    'told-nice': {
      phase: 'after',
      map: 'One soup short',
      gist: 'At lunch Dylan brings something new: Hana has to be nice, or it goes wider.',
      room: 'canteen',
      light: 'day',
      app: 'none',
      mood: 'worried',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Lunch. Dylan comes at a run with his tray at an angle. Most of the soup doesn’t make it.',
        },
        {
          id: 'd1',
          by: 'dylan',
          text: 'Milo’s written that Hana’s got to be nice to them now. His physics project, or the fake goes wider.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'For a moment the canteen is only noise. Somebody knows about the fake. Nobody knows this yet.',
        },
      ],
      choices: {
        name: {
          text: 'Say: that’s blackmail, and I know who hears it next',
          to: 'told-named',
          score: { notice: 2 },
          fit: 'helps',
          why: 'It has a name now. And somebody’s there already who can do something with it.',
        },
        wait: {
          text: 'Say: they know already, so we can leave it',
          to: 'told-wait',
          score: {},
          fit: 'mixed',
          why: 'The fake is known. The threat is new, and new things want telling, too.',
        },
        reece: {
          text: 'Ring Reece and say: get Milo to stop',
          to: 'told-reece',
          score: { care: 1 },
          fit: 'mixed',
          why: 'A word in private can help. With blackmail the adults have to hear it as well.',
        },
      },
    },
    'told-named': {
      phase: 'after',
      gist: 'Yusuf says what it is, and they go and say it where it helps.',
      mood: 'calm',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'That’s blackmail. And I know who hears it next.' },
        { id: 'd1', by: 'dylan', text: 'I’m coming. I’m wearing the soup anyway.' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'The second time it’s easier to say. The first sentence is there already.',
        },
      ],
      next: 'told-late',
    },
    'told-wait': {
      phase: 'after',
      gist: 'Yusuf wants to leave it, and Dylan asks the right question.',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'They know already. We can leave it.' },
        { id: 'd1', by: 'dylan', text: 'Do they know this bit, though?' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'They can’t. It’s ten minutes old. So Yusuf goes and adds it, with Dylan dripping along behind.',
        },
      ],
      next: 'told-late',
    },
    'told-reece': {
      phase: 'after',
      gist: 'Reece can’t stop Milo either, so it goes to somebody who can.',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'Get Milo to stop. Today.' },
        {
          id: 'n1',
          by: 'narrator',
          text: '“I’ve said it to him,” says Reece. “He’s stopped listening.” He sounds like somebody out in the rain.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Two can’t do it, then. Yusuf takes it where he took the rest.',
        },
      ],
      next: 'told-late',
    },
    'told-soon': {
      phase: 'after',
      map: 'Somebody knows',
      gist: 'Somebody knows now, and needs words, not pictures.',
      app: 'none',
      mood: 'relieved',
      lines: [
        {
          id: 'w1',
          by: 'told',
          text: 'So it’s a fake, and somebody’s really being hurt by it. It isn’t Hana’s fault, and it isn’t a joke.',
        },
        {
          id: 'w2',
          by: 'told',
          text: 'In many places making or sharing that is against the law. The school has to act, and you’re not alone in it.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'He tells it once more, in order. It’s over in a minute. He’d carried it like a wardrobe.',
        },
      ],
      choices: {
        facts: {
          text: 'Write chat, names and times on the back of the route sheet',
          to: 'end-facts',
          opens: 'save',
          score: { save: 2 },
          fit: 'helps',
          why: 'Who, where, when. That’s all anybody needs. The picture doesn’t come into it.',
        },
        hana: {
          text: 'Ask what to say to Hana, and what not to',
          to: 'end-hana',
          score: { care: 2 },
          fit: 'helps',
          why: 'He asks before he writes. That’s half of being kind.',
        },
        mute: {
          text: 'Mute Cactus 10, or leave it',
          to: 'end-muted',
          opens: 'block',
          score: { block: 2 },
          fit: 'helps',
          when: 'open',
          why: 'Somebody knows, so nobody has to stay in there and watch.',
        },
        report: {
          text: 'Report it in the app and say: we’re fifteen',
          to: 'end-report',
          opens: 'report',
          score: { report: 2 },
          fit: 'helps',
          why: 'Fakes can be reported like anything else. The age makes it urgent.',
        },
      },
    },
    'told-late': {
      phase: 'after',
      map: 'Said aloud',
      gist: 'Somebody knows about the blackmail now, and it isn’t Hana’s or Yusuf’s to stop alone.',
      app: 'none',
      mood: 'relieved',
      lines: [
        {
          id: 'w1',
          by: 'told',
          text: '“Be nice or else” is blackmail. It isn’t Hana’s to pay, and it isn’t yours to stop alone.',
        },
        {
          id: 'w2',
          by: 'told',
          text: 'They counted on nobody saying it aloud. You just did. Now is a good time.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Nobody wants to see anything. Nobody asks what took him so long.',
        },
      ],
      choices: {
        plan: {
          text: 'Ask what happens with Milo and Reece in physics',
          to: 'end-plan',
          score: { care: 2 },
          fit: 'helps',
          why: 'They all share one room. A plan for that is part of the help.',
        },
        report: {
          text: 'Report it in the app, fake, threat and “15”',
          to: 'end-report',
          opens: 'report',
          score: { report: 2 },
          fit: 'helps',
          why: 'A fake and a threat: both go on the form. So does how old everybody is.',
        },
        facts: {
          text: 'Write it all down on the back of the fourteen hills',
          to: 'end-facts',
          opens: 'save',
          score: { save: 2 },
          fit: 'helps',
          why: 'Milo’s words are worth writing down, with the time. The picture isn’t.',
        },
        mute: {
          text: 'Mute Cactus 10 before he reads one more line',
          to: 'end-muted',
          opens: 'block',
          score: { block: 2 },
          fit: 'helps',
          when: 'open',
          why: 'He’s done his part in there. Others take it from here.',
        },
      },
    },
    'late-right': {
      phase: 'after',
      map: 'The part that’s his',
      gist: 'Somebody knows all of it, and helps Yusuf put his own part right.',
      app: 'none',
      mood: 'relieved',
      lines: [
        {
          id: 'w1',
          by: 'told',
          text: 'You could have left your own part out. You didn’t. Thank you for that.',
        },
        {
          id: 'w2',
          by: 'told',
          text: 'They pushed you, and you’re sorry. Both are true. Hana comes first now, and then we put yours right.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'By then the laughing face is gone. He took it away himself, and nobody clapped.',
        },
      ],
      choices: {
        report: {
          text: 'Report it in the app, and put: Year 10, all fifteen',
          to: 'end-late-report',
          opens: 'report',
          score: { report: 2 },
          fit: 'helps',
          why: 'Having laughed takes nobody’s right to report away. It helps just as much.',
        },
        sorry: {
          text: 'Go to Hana and say: I laughed. I’m sorry',
          to: 'end-sorry',
          score: { care: 2 },
          fit: 'helps',
          why: 'No “but” in it, and nothing that she has to answer.',
        },
        faces: {
          text: 'Write to four friends: I took mine back. You too?',
          to: 'end-faces',
          score: { care: 2 },
          fit: 'helps',
          why: 'One by one, in private, people can change their minds.',
        },
      },
    },
    // ── endings: told ──
    'end-facts': {
      phase: 'after',
      map: 'Fourteen hills',
      gist: 'The facts are enough to act on, and on Saturday Hana leads the ride.',
      room: 'park',
      light: 'day',
      mood: 'happy',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Names, times, a few words, in pencil. Ms Kerr needs nothing more, and starts ringing people.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Hana’s mum hears first what happens next. Then comes a free service that helps get fakes taken down.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'Saturday, hill four, Whose Idea Was This. Hana is waiting at the top, one foot on the wall.',
        },
        {
          id: 'o1',
          by: 'hana',
          text: 'Mine, in case you’re wondering. I sign what I make.',
        },
      ],
      end: {
        title: 'Fourteen hills',
        image: 'A route sheet: rude hills on the front, plain facts on the back.',
        door: 'told',
      },
    },
    'end-hana': {
      phase: 'after',
      map: 'Bring biscuits',
      gist: 'Yusuf writes to Hana without a single question, and she answers in her own way.',
      app: 'nestchat',
      them: 'hana',
      mood: 'calm',
      lines: [
        {
          id: 'w1',
          by: 'told',
          text: 'Say what you know, and what you’ll do. Leave out anything with a question mark.',
        },
        {
          id: 'h1',
          by: 'hero',
          text: 'so you know: it isnt you, and ive told somebody who can do something',
        },
        { id: 't1', by: 'them', text: 'ok', trick: 'none' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Then nothing, a whole day long. Yusuf asks nothing, which is harder than it sounds.',
        },
        {
          id: 't2',
          by: 'them',
          text: 'kerr rang my mum. theres a free service that helps get fakes taken down. were on it now',
          trick: 'none',
        },
        {
          id: 't3',
          by: 'them',
          text: 'saturday bring biscuits. sesame. your wheel cost me a night',
          trick: 'none',
        },
      ],
      end: {
        title: 'Bring biscuits',
        image: 'A bag of sesame biscuits, tied to the handlebars of a wardrobe.',
        door: 'told',
      },
    },
    'end-muted': {
      phase: 'after',
      map: 'Nine bikes',
      gist: 'Cactus 10 loses people, and on Saturday nine bikes ride to the sea.',
      room: 'park',
      light: 'day',
      app: 'none',
      mood: 'happy',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Soon Dylan’s out as well. Then Wren. Then the quiet ones, whom nobody had counted.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Ms Kerr speaks to Hana first. Then to Milo and Reece, one at a time. Alone, neither of them is funny.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'On Saturday eight bikes lean against the lighthouse. The ninth is lying down. It’s the Wardrobe.',
        },
        { id: 'o1', by: 'hana', text: 'It’s not broken. It’s resting.' },
      ],
      end: {
        title: 'Nine bikes',
        image: 'Eight bikes against a lighthouse, and a ninth asleep in the grass.',
        door: 'told',
      },
    },
    'end-report': {
      phase: 'after',
      map: 'A wet cactus',
      gist: 'The app takes the fake out of the chat, and Hana waters the cactus.',
      room: 'classroom',
      light: 'day',
      app: 'none',
      mood: 'happy',
      lines: [
        { id: 'n1', by: 'narrator', text: 'A person at the app reads it. The fake goes out of the chat.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'It may turn up again elsewhere. For that, Hana and her mum have a service now, and a form of their own.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'Monday, physics. Hana takes her chair down. Then she gets the jug and waters the cactus.',
        },
        { id: 'o1', by: 'hana', text: 'Somebody in here has to.' },
      ],
      end: { title: 'A wet cactus', image: 'A cactus in a puddle, looking surprised.', door: 'told' },
    },
    'end-plan': {
      phase: 'after',
      map: 'Her own name',
      gist: 'Hana is asked what she wants, and the school makes a plan with her.',
      room: 'classroom',
      light: 'day',
      mood: 'calm',
      lines: [
        {
          id: 'n0',
          by: 'narrator',
          text: 'First of all somebody asks Hana what she wants. It’s her week that’s been spoiled.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'It turns out that Hana has a list. She doesn’t want anyone to carry her bag.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'She wants Milo and Reece in the other physics group, and the fake taken down. Ms Kerr writes it all out.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'On Monday she hands in her project. It’s about why wheels sing. On the cover is one name.',
        },
        { id: 'o1', by: 'hana', text: 'Move up, Yusuf. And say hi, like a normal person.' },
      ],
      end: {
        title: 'Her own name',
        image: 'A project about singing wheels, with one name on it.',
        door: 'told',
      },
    },
    // ── endings: late ──
    'end-sorry': {
      phase: 'after',
      map: 'Not fine yet',
      gist: 'Yusuf tells Hana that he laughed, and she doesn’t make it easy.',
      room: 'corridor',
      light: 'day',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'I laughed. With a face, I mean. I’m sorry.' },
        { id: 'o1', by: 'hana', text: 'Was it funny?' },
        {
          id: 'h2',
          by: 'hero',
          as: 'aloud',
          text: 'No. I wanted them to stop. I’ve told someone all of it, with my part.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'She spins his wheel on one finger. It runs dead straight. She has been up half the night with it.',
        },
        {
          id: 'o2',
          by: 'hana',
          text: 'Spoke twenty-two, if you’d like to know. We’re not fine yet. Ask me again on hill nine.',
        },
      ],
      end: {
        title: 'Not fine yet',
        image: 'A straight wheel, and an answer put off till hill nine.',
        door: 'late',
      },
    },
    'end-late-report': {
      phase: 'after',
      map: 'At the back',
      gist: 'The report is in, and on Saturday Yusuf rides last, but not alone.',
      room: 'park',
      light: 'day',
      mood: 'relieved',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'The app writes back: somebody is looking at it. Hana’s family hears from Ms Kerr the same day.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'On Saturday Yusuf rides at the back, where he thinks he belongs. The wheel hums.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'On hill six Hana drops back. He tells her about the laughing face before she can say a word.',
        },
        {
          id: 'o1',
          by: 'hana',
          text: 'I know. Somebody sent me a list of who laughed. Later you weren’t on it any more.',
        },
        {
          id: 'n4',
          by: 'narrator',
          text: 'They ride the next hill side by side. It’s called No Talking. They don’t.',
        },
      ],
      end: {
        title: 'At the back',
        image: 'Two bikes side by side on a hill called No Talking.',
        door: 'late',
      },
    },
    'end-faces': {
      phase: 'after',
      map: 'Lights out',
      gist: 'One after another, friends take their laughing faces back.',
      room: 'teen-bedroom',
      light: 'evening',
      mood: 'relieved',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'One writes back “ok”. One writes nothing. Two write that they’d wanted to since Tuesday.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'The faces go out one by one, like windows late at night. By Friday the school has the fake removed too.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'He tells Hana his own part himself, on the corridor floor. She takes a while.',
        },
        { id: 'o1', by: 'hana', text: 'All right. Hold the rim.' },
      ],
      end: { title: 'Lights out', image: 'A row of faces going out, like windows at night.', door: 'late' },
    },
    // ── endings: asked ──
    'end-asked-hana': {
      phase: 'after',
      map: 'Hana first',
      gist: 'Baba wants to hear about Hana first, and then rings the school.',
      mood: 'relieved',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'It’s about Hana. And something that isn’t her.' },
        { id: 'b1', by: 'yusuf-baba', text: 'Then start with Hana. Who is she?' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'So he starts with the wheel, the hills and the harp with a cold. The rest comes out behind it.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Baba needn’t see anything. He rings Ms Kerr, who rings Hana’s mum. By nine three adults are at work on it.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'On Saturday Hana is first at the start, with his wheel round her shoulder like a handbag.',
        },
      ],
      end: {
        title: 'Hana first',
        image: 'Hana at the start line, wearing a wheel like a handbag.',
        door: 'asked',
      },
    },
    'end-asked-help': {
      phase: 'after',
      map: 'Two on the tiles',
      gist: 'Baba listens on the kitchen floor, and the school knows the same evening.',
      mood: 'relieved',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'I need help. And it isn’t with the bike.' },
        { id: 'b1', by: 'yusuf-baba', text: 'Good. With the bike I was at the end of my knowledge.' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'He listens with the pump across his knees. He doesn’t get cross once. He does let some air out of the tyre.',
        },
        {
          id: 'b2',
          by: 'yusuf-baba',
          text: 'We ring your Ms Kerr, now. And Hana should hear it from you before she hears it from us.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Yusuf writes to her. It’s quiet for a while. Then she sends two words back: wheels ready.',
        },
      ],
      end: {
        title: 'Two on the tiles',
        image: 'Two people on a kitchen floor, and a tyre with less air in it.',
        door: 'asked',
      },
    },
    'end-asked-fake': {
      phase: 'after',
      map: 'Under a lie',
      gist: 'Baba has an answer to Yusuf’s question, and they ring Ms Kerr together.',
      mood: 'relieved',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'If a picture’s a fake, is it still bad?' },
        { id: 'b1', by: 'yusuf-baba', text: 'If I write your name under a lie, is it still your name?' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'The fridge hums. Then Yusuf tells him all of it, and Baba doesn’t sing for an hour.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'They ring Ms Kerr. Where they live it’s against the law, she says. She knows whom to ring tonight, and Hana’s mum comes first.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'On Saturday there’s a book for names, up in the lighthouse. Hana writes hers into it, very neatly.',
        },
      ],
      end: {
        title: 'Under a lie',
        image: 'A name in a lighthouse book, in its owner’s writing.',
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
            text: 'He scrolls up: hills, goggles, who’s got whose calculator. Nearly all of it is just people.',
          },
        ],
        why: 'Reading back takes a minute. Mostly it’s nothing. Sometimes it’s the first sign.',
      },
      save: {
        lines: [
          { id: 'n1', by: 'narrator', text: 'Chat, name, day. It takes up half a line in his physics book.' },
        ],
        why: 'A name and a time are enough to remember something by.',
      },
      block: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Two presses, and the cactus has nothing more to say.' }],
        why: 'A chat isn’t a duty. Whoever wants him on Saturday knows where he lives.',
        to: { told: 'told-early', untold: 'out-before' },
      },
      tell: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'It isn’t much to bring anybody: a chat, and an odd feeling about it.',
          },
        ],
        why: 'It needn’t be bad before you mention it. Early is a good time.',
        to: 'told-first',
      },
      report: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'The form wants to know what’s wrong. He can’t say yet. It’ll wait.',
          },
        ],
        why: 'Now he knows where the form is, and that it’s short.',
      },
    },
    pressure: {
      pause: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'He thinks only of the words: quick, joke, everyone. In none of them is Hana asked anything.',
          },
        ],
        why: 'The words show who’s pushing. The picture needn’t be looked at for that.',
      },
      save: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Cactus 10. Reece. Tuesday evening. In pencil, and no picture anywhere near it.',
          },
        ],
        why: 'With that, helpers can find it. They never need the picture from him.',
      },
      block: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Quiet. His shoulders come down by about a hand.' }],
        why: 'He’s out of the chat. He isn’t out of words, if he wants to tell somebody.',
        to: 'heard',
      },
      tell: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'It comes out back to front: a wheel, an app, forty people, Hana.',
          },
        ],
        why: 'She can’t stop it alone, and neither can he. That’s what adults are for.',
        to: 'told-early',
      },
      report: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Fake picture of somebody, he ticks. Age: fifteen. The form doesn’t ask him to attach it.',
          },
        ],
        why: 'Fake or not, it can be reported. With an age on it, it gets read sooner.',
      },
    },
    threat: {
      pause: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'He reads Milo’s part slowly, as if it were homework. Do this, or else. It’s a very old sentence.',
          },
        ],
        why: 'Once it has a name it’s easier to say to somebody.',
      },
      save: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'He copies down what Milo wants, with the time. In pencil it looks rather small.',
          },
        ],
        why: 'A threat in words is worth noting. It helps whoever helps Hana.',
      },
      block: {
        lines: [
          { id: 'n1', by: 'narrator', text: 'One press, and forty people have to get on without him.' },
        ],
        why: 'He needn’t listen to that. Now there’s only somebody to tell.',
        to: 'quiet',
      },
      tell: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'He says the word blackmail aloud. It fits, and the walls stay up.',
          },
        ],
        why: 'It only works as long as nobody says it. He said it.',
        to: 'told-late',
      },
      report: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'There’s a box for threats as well. He ticks both, and writes 15.',
          },
        ],
        why: 'The fake and the threat: both belong on the form.',
      },
    },
    after: {
      pause: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'He sits for a moment. Somewhere a bicycle bell goes, for no reason.',
          },
        ],
        why: 'A breath is allowed. The next step will still be there.',
      },
      save: {
        lines: [
          { id: 'n1', by: 'narrator', text: 'Chat, names, times. It’s all words, and they fit on one line.' },
        ],
        why: 'It’s never too late to note the facts.',
      },
      block: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Muted. Let them talk to the plant.' }],
        why: 'There’s no wrong moment for walking out of a room like that.',
      },
      tell: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'So now there’s one more person in the world who knows. The right kind.',
          },
        ],
        why: 'Telling helps Hana whenever it comes. It helps him, too.',
        to: 'told-late',
      },
      report: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'What, where, and that they’re fifteen. He reads it through and sends it.',
          },
        ],
        why: 'One report can reach what one person can’t.',
      },
    },
  },
  again: {
    save: {
      lines: [{ id: 'n1', by: 'narrator', text: 'That’s noted already. Names and times don’t change.' }],
    },
    block: { lines: [{ id: 'n1', by: 'narrator', text: 'Cactus 10 is quiet already. Plants often are.' }] },
    tell: {
      lines: [{ id: 'n1', by: 'narrator', text: 'Somebody knows already. With two it’s lighter still.' }],
    },
    report: { lines: [{ id: 'n1', by: 'narrator', text: 'It’s reported already. Somebody will read it.' }] },
  },
  tell: {
    people: {
      kerr: {
        kind: 'good',
        room: 'counsellor',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Ms Kerr’s office. The radiator knocks, and she knocks back with a ruler.',
          },
          {
            id: 'n2',
            by: 'narrator',
            text: 'A head comes round the door about lost goggles. “Not now,” she tells it kindly.',
          },
        ],
        answer: [
          {
            id: 'k1',
            by: 'kerr',
            text: 'Sit. Keep that in your pocket. I don’t need to see it, and I wouldn’t look.',
          },
          {
            id: 'n3',
            by: 'narrator',
            text: 'She puts down the ruler. The radiator knocks alone, all the way to the end of it.',
          },
          {
            id: 'k2',
            by: 'kerr',
            text: 'Thank you. What’s done to somebody in a chat is really done to them. That goes for jokes as well.',
          },
          {
            id: 'k3',
            by: 'kerr',
            text: 'Whoever it’s about hears from me first. And what I do next, you’ll hear from me too.',
          },
        ],
      },
      bell: {
        kind: 'good',
        room: 'corridor',
        scene: [
          { id: 'n1', by: 'narrator', text: 'Nurse Bell is filling the first-aid box on the corridor wall.' },
          {
            id: 'n2',
            by: 'narrator',
            text: 'A small boy comes up with a nosebleed. Sit, she says, lean forward, one minute.',
          },
        ],
        answer: [
          {
            id: 'b1',
            by: 'bell',
            text: 'That one stops by itself. Yours doesn’t look as if it does. Go on.',
          },
          {
            id: 'n3',
            by: 'narrator',
            text: 'She shuts the box with her elbow and doesn’t look at her watch. It’s pinned on upside down.',
          },
          {
            id: 'b2',
            by: 'bell',
            text: 'Good that it’s out. I don’t pass things round. The people who must know will know, and you’ll know who.',
          },
        ],
      },
      'yusuf-baba': {
        kind: 'clumsy',
        room: 'kitchen-late',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'The kitchen. Baba is singing, with black soap up to his elbows.',
          },
          {
            id: 'n2',
            by: 'narrator',
            text: '“Not a word to your mother,” he says, before Yusuf can open his mouth.',
          },
        ],
        answer: [
          {
            id: 'd1',
            by: 'yusuf-baba',
            text: 'That chat of yours? What kind of people are these? You keep out of it, you hear?',
          },
          {
            id: 'n3',
            by: 'narrator',
            text: 'The tap runs. Yusuf looks at the plughole. Then he looks up again.',
          },
        ],
        then: [
          {
            id: 'h1',
            by: 'hero',
            as: 'aloud',
            text: 'Baba. If everybody keeps out of it, nobody’s left to stop it.',
          },
          {
            id: 'n4',
            by: 'narrator',
            text: 'Baba turns the tap off. He dries his hands, one finger at a time.',
          },
          {
            id: 'd2',
            by: 'yusuf-baba',
            text: 'That was a bad answer. I got a fright, that is all. I am glad you came to me. Sit. From the beginning.',
          },
        ],
      },
      dylan: {
        kind: 'friend',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Dylan is trying to get a straw into a carton. The straw has other plans.',
          },
        ],
        answer: [
          { id: 'd1', by: 'dylan', text: 'Good. I’ve been waiting for one of us to say that.' },
          { id: 'n2', by: 'narrator', text: 'He puts the carton down, unopened.' },
        ],
        then: [
          {
            id: 'd2',
            by: 'dylan',
            text: 'But not just me. I can’t ring anyone’s mum. Let’s find somebody who can, and I’ll come along.',
          },
          { id: 'n3', by: 'narrator', text: 'They set off. After ten steps he goes back for the carton.' },
        ],
      },
      helpline: {
        kind: 'helpline',
        room: 'teen-bedroom',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'On the floor between bed and desk, with the lamp on and his voice turned low.',
          },
          { id: 'n2', by: 'narrator', text: 'Below him Baba hits a high note. Yusuf waits till it’s over.' },
        ],
        answer: [
          {
            id: 'h1',
            by: 'helpline',
            text: 'Hello. You can tell me your name or leave it. What’s on your mind?',
          },
          {
            id: 'h2',
            by: 'helpline',
            text: 'So it isn’t about you, and it’s still heavy. Both of those are fine.',
          },
          {
            id: 'h3',
            by: 'helpline',
            text: 'Let’s work out who at school hears it first, and what your first sentence could be.',
          },
        ],
      },
    },
    openers: {
      a: 'I need help with something, and I feel bad about it.',
      b: 'There’s something I want to say, and nothing I want to show.',
      c: 'There’s a chat I’m in, and I don’t like what’s going on there.',
    },
  },
  report: {
    about: 'A fake private picture of somebody is being passed on',
    other: {
      a: 'A picture of a teacher as a horse',
      aWhy: 'That one may be unfair to Mr Bishop. It isn’t what’s hurting somebody here.',
      b: 'There’s an argument in a group chat',
      bWhy: 'An argument has two sides. Here something is being done to somebody. Say that.',
    },
  },
  debrief: {
    line: 'Fake picture, real harm, real help.',
    fault: 'It’s not Hana’s fault. The people who made the fake and passed it on did wrong.',
    power: 'It’s a fake, and somebody’s getting hurt by it. Can you help me stop it?',
    questions: [
      'Why is “just a joke” used so often?',
      'What would you want if you were Hana?',
      'What should the school do, for everyone involved?',
    ],
  },
  covers: [
    'S6',
    'S14',
    'S20',
    'S21',
    'S42',
    'S43',
    'S65',
    'S75',
    'S76',
    'S81',
    'S86',
    'S87',
    'S94',
    'S95',
    'S100',
    'S117',
    'S121',
    'S124',
    'S125',
    'S129',
    'S132',
  ],
  sources: [1, 7, 30, 31, 40, 59, 74, 75, 76],
  review: 'draft',
});
