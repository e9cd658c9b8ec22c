import { defineScenario } from '../src/scenario/define-scenario.ts';

export default defineScenario({
  id: 'what-lachlan-told-me',
  number: 'SC15',
  version: 1,
  title: 'What Lachlan Told Me',
  ages: '14-17',
  pattern: 'B',
  harmless: false,
  minutes: 9,
  hero: 'thuy',
  cast: ['lachlan', 'doyle', 'amin', 'thuy-mum', 'lachlan-mum'],
  others: {
    nell: { name: 'nell.k', profile: 'sunset', says: 'says she is 17' },
    lachlan: { name: 'Lachlan', profile: 'drum', says: 'back seat, on the right' },
  },
  app: 'pebbler',
  room: 'teen-bedroom',
  light: 'evening',
  them: 'nell',
  skills: ['notice', 'save', 'block', 'tell', 'report', 'care'],
  notice:
    'A boy tells his friend that he is being blackmailed online. For a while he sees no way out, and he gets help. Nothing private is shown. You can pause, skip or leave at any time, and you need no reason.',
  summary: [
    'Thuy and Lachlan are sixteen. They are making an audio guide to their bus, the 63.',
    'Lachlan stops sleeping, sells his headphones and jumps when his phone hums.',
    'Then he tells her: somebody tricked him and blackmails him now. It is not his fault.',
    'He wants her to keep it secret. She stays kind, and she doesn’t keep it, because he might get hurt.',
    'One day he sounds as if nothing would get better. He isn’t left alone, and an adult comes.',
    'They note names and words, block, report, and pay nothing. On the bus they are just friends again.',
  ],
  start: 'guide',
  beats: {
    guide: {
      phase: 'before',
      map: 'A sigh in four seconds',
      gist: 'Thuy and Lachlan are making an audio guide to their bus, as if it were a museum.',
      them: 'lachlan',
      mood: 'happy',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Sunday evening. Lachlan has sent Thuy a sound. It’s four seconds long.',
        },
        { id: 't1', by: 'them', text: 'the doors of the 63. listen to that SIGH', trick: 'none' },
        { id: 'h1', by: 'hero', text: 'like my gran sitting down' },
        { id: 't2', by: 'them', text: 'YES. put that in. stop one, a gran sits down', trick: 'none' },
        {
          id: 't4',
          by: 'them',
          text: 'and stop four: carpet world, closing down since we were seven',
          trick: 'none',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'They’re making an audio guide to their bus, as if it were a museum. She writes it and speaks it. He records.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'It has to be in by Friday noon. The winner is played on the 63 for a whole day.',
        },
        {
          id: 't3',
          by: 'them',
          text: 'and at the end you say nothing for 30 seconds. i need room tone',
          trick: 'none',
        },
        {
          id: 'n4',
          by: 'narrator',
          text: 'Every place has its own nothing, he says. Thuy fills silences the way others fill baths. Her record is nine seconds.',
        },
      ],
      next: 'signs',
    },
    signs: {
      phase: 'before',
      map: 'He misses stop four',
      gist: 'On the bus Lachlan is tired and jumpy, and his headphones are gone.',
      room: 'city-bus',
      light: 'day',
      them: 'nell',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Tuesday, ten to four, the back seat of the 63.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Lachlan looks as if he’d slept in a bus shelter. The big orange headphones aren’t on his head. They’re always on his head.',
        },
        { id: 'l1', by: 'lachlan', text: 'Sold them. I hardly used them.' },
        {
          id: 'n3',
          by: 'narrator',
          text: 'He wore them for the school photo. His phone lies face down on his knee. It hums, and he jumps and turns it round.',
        },
        { id: 't1', by: 'them', text: 'you there?', trick: 'hurry' },
        { id: 't2', by: 'them', text: 'dont make me wait again', trick: 'pushing' },
        {
          id: 'n4',
          by: 'narrator',
          text: 'Down it goes again. Outside, Carpet World glides past, closing down as ever. It’s their best stop. He doesn’t even look.',
        },
      ],
      choices: {
        joke: {
          text: 'Say: did you sleep in the carpet shop?',
          to: 'joked',
          score: {},
          fit: 'mixed',
          why: 'A joke is a kind of knock. He has to laugh first, though, before he can open.',
        },
        asked: {
          text: 'Say: you don’t seem fine. No rush',
          to: 'asked',
          score: { notice: 2, care: 1 },
          fit: 'helps',
          why: 'She says what she sees and doesn’t dig. He knows now where he could go with it.',
        },
        take: {
          text: 'Record stop four on her own, for the guide',
          to: 'take',
          score: {},
          fit: 'mixed',
          why: 'He may want to be left in peace. Three odd things in a row are worth a question, too.',
        },
      },
    },
    joked: {
      phase: 'before',
      gist: 'Thuy makes a joke, and Lachlan laughs with his mouth only.',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'Did you sleep in the carpet shop?' },
        { id: 'l1', by: 'lachlan', text: 'Tried to. They were closing.' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'It’s a good answer. It comes a second late, like the stop bell on this bus.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'The phone hums again. He puts his whole school bag on top of it.',
        },
      ],
      next: 'confides',
    },
    asked: {
      phase: 'before',
      gist: 'Thuy says what she sees, and then says nothing for six seconds.',
      mood: 'calm',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'You don’t seem fine. No rush.' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Then she counts, so as not to go on talking. At six he opens his mouth.',
        },
        { id: 'l1', by: 'lachlan', text: 'Just tired.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Two stops later he says something to the window. It sounds like: thanks, though.',
        },
      ],
      next: 'confides',
    },
    take: {
      phase: 'before',
      gist: 'Thuy speaks stop four alone, and Lachlan praises it without listening.',
      mood: 'unsure',
      lines: [
        {
          id: 'h1',
          by: 'hero',
          as: 'aloud',
          text: 'On your left, Carpet World. It has been leaving us for nine years. We wish it luck.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Normally he’d hold up the recorder like a torch and shake with laughter. He’s looking at the floor.',
        },
        { id: 'l1', by: 'lachlan', text: 'Good one.' },
        { id: 'n2', by: 'narrator', text: 'He says it the way you’d say it to a toddler with a drawing.' },
      ],
      next: 'confides',
    },
    confides: {
      phase: 'pressure',
      map: 'Eleven messages',
      gist: 'Late in the evening Lachlan tells Thuy that he is being blackmailed.',
      room: 'teen-bedroom',
      light: 'evening',
      app: 'pebbler',
      them: 'lachlan',
      mood: 'worried',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Tuesday, ten past ten. Thuy is in bed with stop five and a torch.',
        },
        { id: 't1', by: 'them', text: 'promise you wont tell anyone', trick: 'none' },
        { id: 'n2', by: 'narrator', text: 'He doesn’t wait for the promise. It takes him eleven messages.' },
        {
          id: 'n3',
          by: 'narrator',
          text: 'Ten days ago somebody who called herself Nell tricked him. How isn’t shown, and it wasn’t his fault.',
        },
        {
          id: 'n4',
          by: 'narrator',
          text: 'Now they want money, or a private picture of him goes round. He’s paid once. He sold his headphones for it.',
        },
        { id: 't2', by: 'them', text: 'so. now you know. say something', trick: 'none' },
        {
          id: 'n5',
          by: 'narrator',
          text: 'On her door hangs Mum’s shift plan. The number of the bread factory is on it, in red.',
        },
      ],
      choices: {
        glad: {
          text: 'Type: im glad you told me. its not your fault',
          to: 'glad',
          score: { care: 2 },
          fit: 'helps',
          why: 'They’re the two things he most needs to hear, and they come first.',
        },
        why: {
          text: 'Type: why did you even answer her??',
          to: 'why',
          score: {},
          fit: 'risky',
          flag: 'blame',
          why: 'Fright comes out as a question sometimes. To him it sounds like blame. It can be said again, better.',
        },
        mum: {
          text: 'Ring the red number and ask for Mum',
          to: 'told-soon',
          opens: { tell: 'thuy-mum' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'It’s a lot for two people and a torch. She didn’t wait until she had a plan.',
        },
        fix: {
          text: 'Type: how much. ive got 85 saved',
          to: 'fix',
          score: {},
          fit: 'mixed',
          flag: 'comply',
          why: 'It’s a generous thought. Paying seldom ends it, and it isn’t money that he’s short of most.',
        },
      },
    },
    glad: {
      phase: 'pressure',
      gist: 'Thuy says the two important things, and lets the pause be a pause.',
      mood: 'calm',
      lines: [
        { id: 'h1', by: 'hero', text: 'im glad you told me. its not your fault' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Three dots. Nothing. Three dots. For once she doesn’t fill the gap.',
        },
        { id: 't1', by: 'them', text: 'i thought youd laugh', trick: 'none' },
        { id: 'h2', by: 'hero', text: 'i only laugh at carpets' },
        { id: 't2', by: 'them', text: 'ok. but dont tell anyone', trick: 'none' },
      ],
      next: { blocked: 'quiet', open: 'fears' },
    },
    fix: {
      phase: 'pressure',
      gist: 'Thuy offers her savings, and hears that the number only grows.',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', text: 'how much. ive got 85 saved' },
        { id: 't1', by: 'them', text: 'first it was 60. i paid. now its 200', trick: 'none' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'So 60 didn’t end it. It bought four quiet days and a bigger number.',
        },
        { id: 't2', by: 'them', text: 'keep your money. just dont tell anyone', trick: 'none' },
        { id: 'h2', by: 'hero', text: 'ok no money. but im on your side' },
      ],
      next: { blocked: 'quiet', open: 'fears' },
    },
    why: {
      phase: 'pressure',
      gist: 'Thuy asks the wrong question, and Lachlan is gone before she can mend it.',
      mood: 'worried',
      lines: [
        { id: 'h1', by: 'hero', text: 'why did you even answer her??' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'It’s out before she has looked at it. On the screen it’s got elbows.',
        },
        { id: 't1', by: 'them', text: 'i knew it. forget it. and dont tell anyone', trick: 'none' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'She types sorry in five different ways. By the third he’s offline.',
        },
      ],
      next: 'late-seat',
      answers: {
        block: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'She writes one thing more: block that name, please. Around midnight a thumb comes back. Done.',
            },
          ],
          why: 'A clumsy sentence doesn’t stop her from being useful.',
          to: 'late-seat',
        },
        tell: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'She begins with her own sentence, since that’s the one that won’t let her be.',
            },
          ],
          why: 'Saying one thing badly doesn’t mean she has to carry the rest by herself.',
          to: 'late-told',
        },
      },
    },
    'late-seat': {
      phase: 'pressure',
      map: 'The pensioners’ seat',
      gist: 'In a night that isn’t shown, Lachlan was frightened into paying again. He sits far from Thuy, and it can be mended.',
      late: true,
      room: 'city-bus',
      light: 'day',
      app: 'none',
      mood: 'worried',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'The story leaves the night out. What they’d threatened was enough: in the dark he paid again, with his bike money.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'That’s what blackmail does to people. It isn’t his fault. It can still be stopped, with help.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'Wednesday, the 63. Lachlan is sitting right behind the driver. Nobody under seventy sits there.',
        },
        {
          id: 'n4',
          by: 'narrator',
          text: 'Thuy has the whole back row, and a question that she’d love to unsend.',
        },
      ],
      choices: {
        loud: {
          text: 'Do stop two from the back, so that he can hear it',
          to: 'loud',
          score: {},
          fit: 'mixed',
          why: 'She hopes that the guide will say sorry for her. It’s good at shops. Sorry is harder.',
        },
        doyle: {
          text: 'Get off and go back to Mr Doyle on bus duty',
          to: 'late-told',
          opens: { tell: 'doyle' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'She has got it wrong once and gets help all the same. That’s allowed.',
        },
        repair: {
          text: 'Go to the front: I said that badly. I’m on your side',
          to: 'repaired',
          score: { care: 2 },
          fit: 'helps',
          why: 'Eight short words, and no excuse among them. That’s how a sentence gets mended.',
        },
      },
      answers: {
        block: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'She walks to the front and holds on to the pole. Block that name, she says. He looks at her, and does it.',
            },
          ],
          why: 'It stops the messages. And she’s standing in the right place for the other sentence.',
          to: 'repaired',
        },
        tell: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: '“I was horrible to a friend,” she begins. “That’s the easy half.”',
            },
          ],
          why: 'The hard half comes out better once the easy one is said.',
          to: 'late-told',
        },
      },
    },
    repaired: {
      phase: 'pressure',
      gist: 'Thuy says it again, better, and Lachlan moves his bag and tells her about the night.',
      mood: 'calm',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'I said that badly. I’m on your side.' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'The driver looks into his mirror, and then very hard at the road.',
        },
        { id: 'l1', by: 'lachlan', text: 'Say the second half again.' },
        { id: 'h2', by: 'hero', as: 'aloud', text: 'I’m on your side.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'He moves his bag. It’s the worst seat on the bus, right over the wheel. They ride there like two pensioners.',
        },
        { id: 'l2', by: 'lachlan', text: 'It got worse last night. I paid again.' },
        { id: 'h3', by: 'hero', as: 'aloud', text: 'That’s on them. Not on you.' },
      ],
      next: { blocked: 'quiet', open: 'fears' },
    },
    loud: {
      phase: 'pressure',
      gist: 'Thuy performs for the whole bus, and Lachlan says five words to her.',
      mood: 'unsure',
      lines: [
        {
          id: 'h1',
          by: 'hero',
          as: 'aloud',
          text: 'Stop two. On your right, a shop that sells only lamps. It’s never open after dark.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'An old lady claps. Up at the front a grey hood doesn’t turn round.',
        },
        { id: 'l1', by: 'lachlan', text: 'Too close to the mic.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'That’s at his stop, on his way out. Five words. She’d meant to say four.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'So she sends them after him: im on your side. Two stops later he answers: ok. its 200 by tomorrow.',
        },
      ],
      next: { blocked: 'quiet', open: 'night' },
      answers: {
        block: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'She sends three words more: block that name. A minute later comes a thumb.',
            },
          ],
          why: 'Blocking is a good first half. It goes better with somebody on his side.',
          to: 'quiet',
        },
        tell: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'She starts with the lamp shop. In the second sentence she gets to what it was for.',
            },
          ],
          why: 'A roundabout beginning is a beginning. Nobody takes marks off.',
          to: 'told-soon',
        },
      },
    },
    fears: {
      phase: 'pressure',
      map: '“Nobody. Swear.”',
      gist: 'On the bus all of Lachlan’s fears come out, and he wants Thuy to swear.',
      room: 'city-bus',
      light: 'day',
      app: 'pebbler',
      them: 'nell',
      mood: 'worried',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Wednesday, the 63. Rain on Carpet World. Lachlan turns his phone round to her. Words only.',
        },
        { id: 'x1', by: 'them', tile: 'threat', trick: 'threat' },
        { id: 't1', by: 'them', text: '200 this time. thursday', trick: 'money' },
        { id: 't2', by: 'them', text: 'and its just between us', trick: 'secret' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Pay up, hurry up, shut up. It’s older than the 63. A known trick, with known answers.',
        },
        {
          id: 'l1',
          by: 'lachlan',
          text: 'If it gets out, I’m suspended. The police turn up. Mum never looks at me again.',
        },
        {
          id: 'l2',
          by: 'lachlan',
          text: 'And everyone laughs, because it’s not even meant to happen to boys. So nobody, okay? Swear.',
        },
      ],
      choices: {
        swear: {
          text: 'Say: I swear. Nobody hears it from me',
          to: 'promised',
          score: {},
          fit: 'risky',
          flag: 'secret',
          why: 'It’s what a friend would love to say. This one would leave him alone with them. She can take it back.',
        },
        honest: {
          text: 'Say: I won’t gossip. But I can’t sit on this',
          to: 'honest',
          score: { care: 2 },
          fit: 'helps',
          why: 'No gossip, and no promise that she can’t keep. He knows where he is with her.',
        },
        amin: {
          text: 'Press the bell: I’m off to Nurse Amin. Wait for me?',
          to: 'told-soon',
          opens: { tell: 'amin' },
          score: { tell: 2, care: 2 },
          fit: 'helps',
          why: 'She says where she’s going before she goes. He needn’t say the first sentence himself.',
        },
      },
    },
    promised: {
      phase: 'pressure',
      gist: 'Thuy swears to keep it secret, and gets off the bus heavier than she got on.',
      app: 'none',
      mood: 'worried',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'I swear. Nobody hears it from me.' },
        { id: 'l1', by: 'lachlan', text: 'Thanks. You’re the only one I’ve got.' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'It’s a nice thing to be told. It weighs about as much as a rolled-up carpet.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'He gets off a little lighter. She carries it home, four stops. Suspended, police: is that even true? Somebody would know.',
        },
      ],
      next: 'night',
    },
    honest: {
      phase: 'pressure',
      gist: 'Thuy says honestly what she can keep and what she can’t, and Lachlan wants one more day.',
      app: 'none',
      mood: 'unsure',
      lines: [
        {
          id: 'h1',
          by: 'hero',
          as: 'aloud',
          text: 'I won’t gossip. But I can’t sit on this, if you might get hurt.',
        },
        { id: 'h2', by: 'hero', as: 'aloud', text: 'I’d come with you. I’d even be quiet.' },
        { id: 'n1', by: 'narrator', text: 'That gets half a laugh. It’s the first one since Sunday.' },
        { id: 'l1', by: 'lachlan', text: 'Not yet. Let me get past Thursday.' },
      ],
      next: 'night',
    },
    night: {
      phase: 'pressure',
      map: 'Something very clever',
      gist: 'In the evening Thuy has nell.k’s page in front of her, and would like to end it herself.',
      room: 'teen-bedroom',
      light: 'evening',
      app: 'pebbler',
      them: 'nell',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Wednesday, nine in the evening. The script is open at stop seven. The phone is open at nell.k.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'A sunset, a smile, three hundred friends. It looks like the page of anybody.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'Thuy is good with words. One message, very cold and very clever, and they’d leave him be. She can hear it already.',
        },
        {
          id: 'n4',
          by: 'narrator',
          text: 'The shift plan moves on the door, in the draught. The number in red.',
        },
      ],
      choices: {
        mum: {
          text: 'Ring the red number before she thinks of something clever',
          to: 'told-soon',
          opens: { tell: 'thuy-mum' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'Clever can wait. Somebody who’s forty-six and awake is better.',
        },
        write: {
          text: 'Type: leave him alone. i know what youre doing',
          to: 'wrote',
          score: {},
          fit: 'risky',
          flag: 'engage',
          why: 'It’s brave, and it’s for him. To a blackmailer any answer is good news, though.',
        },
        dig: {
          text: 'Find out who nell.k really is, all by herself',
          to: 'dug',
          score: {},
          fit: 'mixed',
          why: 'It feels like doing something. Finding them is a job for people who are trained for it.',
        },
        count: {
          text: 'Write to Lachlan: block nell.k, I’ll count to three',
          to: 'counted',
          opens: 'block',
          score: { block: 2 },
          fit: 'helps',
          why: 'Done together, on his own phone. The chat stays, since its words can help later.',
        },
      },
    },
    wrote: {
      phase: 'pressure',
      gist: 'Thuy writes to the blackmailers, and now they know of her as well.',
      mood: 'worried',
      lines: [
        { id: 'h1', by: 'hero', text: 'leave him alone. i know what youre doing' },
        { id: 't1', by: 'them', text: 'so hes told a friend', trick: 'scare' },
        { id: 't2', by: 'them', text: 'you could chip in', trick: 'money' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'And that’s all. The coldest sentence she’s ever written, and it bounced like a pea.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'She doesn’t answer again. The phone goes in the drawer, under stop twelve. There are people who can stop them.',
        },
      ],
      next: 'thursday',
    },
    dug: {
      phase: 'pressure',
      gist: 'Thuy finds out that nell.k is nobody, and that it helps nobody.',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'By eleven she knows this much: the sunset is from a calendar. The smile sells toothpaste.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'So nell.k is nobody, and could be anybody. It’s taken a whole evening.',
        },
        {
          id: 'h1',
          by: 'hero',
          as: 'thought',
          text: 'I know everything about a toothpaste now. He’s still on his own with it.',
        },
      ],
      next: 'thursday',
    },
    counted: {
      phase: 'pressure',
      gist: 'Lachlan blocks nell.k while Thuy counts, and it is quiet, but not over.',
      them: 'lachlan',
      mood: 'calm',
      lines: [
        { id: 'h1', by: 'hero', text: 'im on your side. block nell.k, ill count. keep the chat. 1' },
        { id: 'h2', by: 'hero', text: '2' },
        { id: 't1', by: 'them', text: 'did it on 2', trick: 'none' },
        { id: 'h3', by: 'hero', text: 'always early except for school' },
        { id: 't2', by: 'them', text: 'theyve still got it tho. and tomorrows thursday', trick: 'none' },
        { id: 'n1', by: 'narrator', text: 'It’s a good thing done. It’s one of several.' },
      ],
      next: 'thursday',
    },
    quiet: {
      phase: 'pressure',
      map: 'Face up',
      gist: 'The blackmailers can’t get through any more, and Lachlan hopes that nobody has to know.',
      room: 'city-bus',
      light: 'day',
      app: 'none',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'In the morning, on the 63, Lachlan’s phone lies face up. Nell.k can’t get through any more.',
        },
        { id: 'n2', by: 'narrator', text: 'He watches it as if it were a dog that might wake up.' },
        { id: 'l1', by: 'lachlan', text: 'They’ve still got it. I just can’t hear them now.' },
        {
          id: 'l2',
          by: 'lachlan',
          text: 'So now nobody needs to know. Not school, not the police, not Mum. Right?',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'At the lights Nurse Amin overtakes them on her bike. She rings her bell at the bus.',
        },
      ],
      choices: {
        right: {
          text: 'Say: right. It’s dealt with',
          to: 'dealt',
          score: {},
          fit: 'risky',
          flag: 'secret',
          why: 'They’d both like that to be true. Half of it is. The other half needs an adult.',
        },
        amin: {
          text: 'Catch Nurse Amin at the gate, while she’s still on her bike',
          to: 'told-soon',
          opens: { tell: 'amin' },
          score: { tell: 2, care: 1 },
          fit: 'helps',
          why: 'Blocking stops the messages. An adult helps with what the messages were about.',
        },
        later: {
          text: 'Say: let’s see how this week goes',
          to: 'thursday',
          score: {},
          fit: 'mixed',
          why: 'No promise, and no plan either. There’s help at every stop on the way.',
        },
      },
    },
    dealt: {
      phase: 'pressure',
      gist: 'Thuy says that it is dealt with, and Lachlan has to ask again.',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'Right. It’s dealt with.' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'He nods, too fast. At stop nine he asks again. At the school gate once more.',
        },
        { id: 'n2', by: 'narrator', text: 'Nobody asks three times about something that’s over.' },
      ],
      next: 'thursday',
    },
    thursday: {
      phase: 'threat',
      map: '“Go without me”',
      gist: 'On Thursday Lachlan sounds as if nothing would ever get better.',
      room: 'park',
      light: 'day',
      app: 'pebbler',
      them: 'lachlan',
      mood: 'worried',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Thursday, ten to four. The 63 stops at the park, across the road from school. Lachlan isn’t in the queue.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'She finds him with her eyes: a grey hood on the bench by the pond.',
        },
        { id: 't1', by: 'them', text: 'go without me', trick: 'none' },
        { id: 't2', by: 'them', text: 'theres no point. nothings going to get better', trick: 'none' },
        { id: 'n3', by: 'narrator', text: 'Thuy reads it twice. He sounds as if he really thought so.' },
        {
          id: 'n4',
          by: 'narrator',
          text: 'By the gate Mr Doyle is on bus duty, in his yellow vest. He’s forty steps away.',
        },
      ],
      choices: {
        doyle: {
          text: 'Wave Mr Doyle over, and keep Lachlan in sight',
          to: 'told-now',
          opens: { tell: 'doyle' },
          score: { tell: 2, care: 2 },
          fit: 'helps',
          why: 'When somebody sounds like that, an adult comes first, right away. And he isn’t left alone.',
        },
        sit: {
          text: 'Go over and sit with him, just the two of them',
          to: 'bench',
          score: { care: 1 },
          fit: 'mixed',
          why: 'Not leaving him alone is exactly right. It’s too heavy for two, and help is forty steps away.',
        },
        ride: {
          text: 'Type: itll look different tomorrow. call you tonight',
          to: 'rode',
          score: {},
          fit: 'risky',
          flag: 'secret',
          why: 'It’s meant to cheer him up. Words like his shouldn’t wait till the evening. She can turn round.',
        },
      },
    },
    bench: {
      phase: 'threat',
      gist: 'Thuy sits with Lachlan and is quiet for a whole room tone.',
      app: 'none',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'She sits down and leaves the gap as it is. Nine seconds. Twenty. Thirty: that’s a whole room tone.',
        },
        { id: 'l1', by: 'lachlan', text: 'I can’t see how it ever stops. I’m so tired.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'A duck comes over, finds that there’s no bread, and stays anyhow.',
        },
        {
          id: 'h1',
          by: 'hero',
          as: 'thought',
          text: 'I can sit here all night. I can’t make it stop. Somebody has to come who can.',
        },
      ],
      next: 'asks',
    },
    rode: {
      phase: 'threat',
      gist: 'Thuy gets on the bus, reads his words again, and runs back.',
      mood: 'worried',
      lines: [
        { id: 'h1', by: 'hero', text: 'itll look different tomorrow. call you tonight' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'The doors sigh shut behind her. Before the first corner she’s read his line again. She leans on the bell.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'The driver doesn’t wait for the next stop. He’s seen her face. She runs the whole way back.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'The grey hood is still there, on the bench. She can breathe again.',
        },
      ],
      next: 'asks',
    },
    asks: {
      phase: 'after',
      map: 'The yellow vest',
      gist: 'Mr Doyle comes over from bus duty and asks what they need.',
      asks: 'doyle',
      room: 'park',
      light: 'day',
      app: 'none',
      mood: 'worried',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'The queue has gone. Mr Doyle comes along the path and stops by the lamp, a few steps from the bench.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Thuy meets him there. She doesn’t take her eyes off the grey hood.',
        },
        { id: 'd1', by: 'doyle', text: 'That’s the 63 gone, and here you both are.' },
        { id: 'd2', by: 'doyle', text: 'I’m in no hurry, and it’s not about homework. What do you need?' },
      ],
      choices: {
        alone: {
          text: '“Lachlan shouldn’t be on his own right now.”',
          to: 'end-asked-alone',
          score: { tell: 2 },
          fit: 'helps',
          why: 'That’s the most important thing, and it’s said. The rest can follow.',
        },
        word: {
          text: '“He asked me not to tell. I’m telling you.”',
          to: 'end-asked-word',
          score: { tell: 2 },
          fit: 'helps',
          why: 'She says both halves, and does the one that keeps him safe.',
        },
        stop: {
          text: '“How do you make somebody stop blackmailing somebody?”',
          to: 'end-asked-stop',
          score: { tell: 2 },
          fit: 'helps',
          why: 'It’s a question, and it’s the right person. That counts in full.',
        },
      },
    },
    'told-first': {
      phase: 'before',
      map: 'Before it was said',
      gist: 'Somebody knows that Thuy is worried, before there is anything to know.',
      app: 'none',
      mood: 'calm',
      lines: [
        {
          id: 'w1',
          by: 'told',
          text: 'You don’t need proof to be worried about somebody. Don’t dig, be there. If it gets heavy, come straight back.',
        },
        {
          id: 'n4',
          by: 'narrator',
          text: 'That’s something to hold on to. It weighs about as much as a bus pass.',
        },
      ],
      next: 'heavy',
      answers: {
        block: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'Some nell.k is under everything Lachlan posts. Thuy asks him to drop that one. He does, and doesn’t ask why.',
            },
          ],
          why: 'One name fewer. He’ll know what it’s good for.',
          to: 'heavy',
        },
      },
    },
    heavy: {
      phase: 'after',
      map: 'It gets heavy',
      gist: 'Lachlan tells Thuy that he is being blackmailed, and she knows at once where to go with it.',
      room: 'teen-bedroom',
      light: 'evening',
      app: 'pebbler',
      them: 'lachlan',
      mood: 'worried',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'On Tuesday, at ten past ten at night, it gets heavy. It takes Lachlan eleven messages.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Somebody called Nell tricked him. It wasn’t his fault. Now it’s money, or a private picture of him goes round.',
        },
        { id: 'n3', by: 'narrator', text: 'He’s paid once. He sold his headphones for it.' },
        { id: 't1', by: 'them', text: 'dont tell anyone', trick: 'none' },
        { id: 'h1', by: 'hero', text: 'im glad you told me. its not your fault' },
        {
          id: 'h2',
          by: 'hero',
          text: 'i wont gossip. but i cant sit on this. somebody can help, and im telling them',
        },
        {
          id: 'n4',
          by: 'narrator',
          text: 'In the morning {told} hears the rest. It isn’t Lachlan’s fault. No paying, no answering, and he’s to know who knows.',
        },
      ],
      next: 'told-him',
    },
    'told-soon': {
      phase: 'after',
      map: 'The other end',
      gist: 'Somebody knows, and Lachlan hears it from Thuy herself.',
      app: 'none',
      mood: 'relieved',
      lines: [
        {
          id: 'w1',
          by: 'told',
          text: 'That isn’t telling on him. That’s taking the other end of something heavy.',
        },
        {
          id: 'w2',
          by: 'told',
          text: 'None of it is his fault. Whoever threatens him breaks the law, and they’re the ones the helpers are after.',
        },
        {
          id: 'w3',
          by: 'told',
          text: 'No paying, no answering. And he should hear from you who knows, before he hears it from anybody else.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'So Lachlan hears it from her, without a because: who knows now, and that she’s coming along.',
        },
      ],
      next: 'told-him',
    },
    'late-told': {
      phase: 'after',
      map: 'A better sentence',
      gist: 'Somebody knows, and Thuy takes back what she said to Lachlan.',
      app: 'none',
      mood: 'relieved',
      lines: [
        {
          id: 'w1',
          by: 'told',
          text: 'You had a fright, and it came out sharp. It can be said again, better. He’ll want to hear it.',
        },
        {
          id: 'w2',
          by: 'told',
          text: 'What’s done to him is blackmail. It isn’t his fault. And it’s not a job for two sixteen-year-olds.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'She writes to him: i said that badly. im on your side. and ive told somebody who can help.',
        },
        { id: 'n2', by: 'narrator', text: 'Nothing comes for a long time. Then one letter: k.' },
      ],
      next: 'told-him',
    },
    'told-him': {
      phase: 'after',
      map: '“One thing”',
      gist: 'At the bus stop Lachlan is hurt that Thuy didn’t keep it secret.',
      room: 'park',
      light: 'day',
      app: 'none',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'The stop by the park. A 63 comes, sighs, and leaves. Neither of them gets on.',
        },
        { id: 'l1', by: 'lachlan', text: 'I asked you for one thing. One.' },
        { id: 'n2', by: 'narrator', text: 'He doesn’t shout. It would be easier if he shouted.' },
      ],
      choices: {
        had: {
          text: 'Say: somebody had to. You weren’t doing anything',
          to: 'pressed',
          score: {},
          fit: 'risky',
          flag: 'blame',
          why: 'She’s hurt as well, and it slips out. What he did, telling her, was a lot. She can say so.',
        },
        less: {
          text: 'Say: I only told them a bit, honestly',
          to: 'dodged',
          score: {},
          fit: 'mixed',
          why: 'It’s softer for a minute. He needs to know exactly what’s known, and by whom.',
        },
        own: {
          text: 'Say: I know. Be cross with me. I’m still coming with you',
          to: 'owned',
          score: { care: 2 },
          fit: 'helps',
          why: 'He’s allowed to be cross, and he isn’t left alone with it. Both fit on one bench.',
        },
      },
    },
    owned: {
      phase: 'after',
      gist: 'Lachlan is cross for the length of a fence, and Thuy lets him.',
      mood: 'calm',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'I know. Be cross with me. I’m still coming with you.' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'He’s cross from the stop to the end of the fence. She walks next to it.',
        },
        { id: 'l1', by: 'lachlan', text: 'Were they angry?' },
        { id: 'h2', by: 'hero', as: 'aloud', text: 'Yes. With nell.k.' },
        { id: 'n2', by: 'narrator', text: 'He hadn’t thought of that. You can see him think of it.' },
      ],
      next: 'hall',
    },
    dodged: {
      phase: 'after',
      gist: 'Thuy makes it smaller than it was, and then says it all.',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'I only told them a bit, honestly.' },
        { id: 'l1', by: 'lachlan', text: 'Which bit?' },
        {
          id: 'h2',
          by: 'hero',
          as: 'aloud',
          text: 'All right, all of it. In words. I haven’t seen any picture, and nobody’s asked for it.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'He lets out a breath that he must have had in there since Tuesday.',
        },
        { id: 'l2', by: 'lachlan', text: 'Then at least I don’t have to go first.' },
      ],
      next: 'hall',
    },
    pressed: {
      phase: 'after',
      gist: 'Thuy says something unfair, hears it, and says sorry in her guide voice.',
      mood: 'worried',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'Somebody had to. You weren’t doing anything.' },
        { id: 'l1', by: 'lachlan', text: 'I was lying awake. That’s quite a lot of work.' },
        {
          id: 'h2',
          by: 'hero',
          as: 'aloud',
          text: 'Sorry. You said it first, to me. That was the hardest part, and you did it.',
          mood: 'unsure',
        },
        {
          id: 'h3',
          by: 'hero',
          as: 'aloud',
          text: 'On your left, a girl with a big mouth. It’s never been closing down.',
        },
        { id: 'n1', by: 'narrator', text: 'It’s there, at one corner of his mouth: half a laugh.' },
      ],
      next: 'hall',
    },
    hall: {
      phase: 'after',
      map: 'The orange headphones',
      gist: 'A boy with Lachlan’s headphones has heard a wrong story about him, and asks Thuy.',
      room: 'corridor',
      light: 'day',
      app: 'none',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'School, the corridor to Nurse Amin’s room. Lachlan is round the corner. He’s ringing his mum, and wants to do it himself.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Out of the music room comes a boy under a pair of very big, very orange headphones.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: '“He sold me these for sixty,” says the boy. “Everyone says he’d stolen them. Had he?”',
        },
      ],
      choices: {
        truth: {
          text: 'Say: no! Somebody’s blackmailing him',
          to: 'spilled',
          score: {},
          fit: 'risky',
          flag: 'forward',
          why: 'She wants to clear his name. This part isn’t hers to give out, though. It can still stop here.',
        },
        own: {
          text: 'Say: they were his own. So is the rest',
          to: 'cleared',
          score: { care: 2 },
          fit: 'helps',
          why: 'It puts right what’s wrong, and not a word more.',
        },
        past: {
          text: 'Walk past, as if she hadn’t heard a word of it',
          to: 'walked',
          score: {},
          fit: 'mixed',
          why: 'Not a word is passed on, and that’s good. Silence can sound like a yes, though.',
        },
      },
    },
    cleared: {
      phase: 'after',
      gist: 'Thuy says the one thing that may be said, and the boy finds the proof inside.',
      mood: 'calm',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'They were his own. So is the rest.' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'The boy takes them off and looks inside. There’s an L in silver pen, and a very small bus.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: '“Right,” he says. “I’ll tell them that, then.” That much may travel.',
        },
      ],
      next: 'desk',
    },
    spilled: {
      phase: 'after',
      gist: 'It slips out, and Thuy stops it there and owns up to Lachlan.',
      mood: 'worried',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'No! Somebody’s blackmailing him.' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'It’s a corridor with very good acoustics. The boy’s mouth stays open.',
        },
        { id: 'h2', by: 'hero', as: 'aloud', text: 'Please keep that to yourself. It wasn’t mine to say.' },
        {
          id: 'n2',
          by: 'narrator',
          text: '“I had these on,” says the boy, and puts them on. “I never heard a thing.”',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'At the corner she tells Lachlan what slipped out, and to whom. He shuts his eyes. Then he nods.',
        },
      ],
      next: 'desk',
    },
    walked: {
      phase: 'after',
      gist: 'Thuy walks past, hears what the boy makes of it, and goes back nine steps.',
      mood: 'unsure',
      lines: [
        { id: 'n1', by: 'narrator', text: '“So he had,” says the boy behind her, to nobody in particular.' },
        { id: 'n2', by: 'narrator', text: 'It takes her nine steps. She goes all nine of them back.' },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'They were his. He’s got them on in the school photo.' },
        { id: 'n3', by: 'narrator', text: '“Oh,” says the boy. “So he has. He looks really happy in that.”' },
      ],
      next: 'desk',
    },
    desk: {
      phase: 'after',
      map: 'Beans, from noses',
      gist: 'In Nurse Amin’s room Lachlan’s mum says thank you, and nobody wants to see anything.',
      room: 'counsellor',
      light: 'day',
      app: 'none',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'At school a thing like this goes to Nurse Amin: two chairs, a plant, and a jar with a label: beans, from noses.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Lachlan’s mum has come straight from the chemist’s, in her plum jacket. She sits down beside him and takes hold of his sleeve.',
        },
        { id: 'm1', by: 'lachlan-mum', text: 'Thank you for letting me know. That’s all. I’m not cross.' },
        {
          id: 'a1',
          by: 'amin',
          text: 'I need names, days and words. No picture. I don’t need it, and I wouldn’t look.',
        },
        { id: 'a2', by: 'amin', text: 'And nobody’s in here to be told off, Lachlan. This was done to you.' },
        {
          id: 'n3',
          by: 'narrator',
          text: 'Lachlan looks at Thuy. She could fill the gap, or do something useful.',
        },
      ],
      choices: {
        tone: {
          text: 'Ask Lachlan what he’d like to happen first',
          to: 'end-tone',
          score: { care: 2 },
          fit: 'helps',
          why: 'For two weeks others have decided for him. Now somebody asks.',
        },
        facts: {
          text: 'Note it all with him, on the back of stop eleven',
          to: 'end-facts',
          opens: 'save',
          score: { save: 2 },
          fit: 'helps',
          why: 'Who, since when, which words. With that the helpers can start.',
        },
        block: {
          text: 'Sit beside him while he blocks nell.k',
          to: 'end-blocked',
          opens: 'block',
          score: { block: 2 },
          fit: 'helps',
          when: 'open',
          why: 'His thumb, and somebody next to it. The chat is kept for the helpers.',
        },
        report: {
          text: 'Do the report together, with how old he is',
          to: 'end-report',
          opens: 'report',
          score: { report: 2 },
          fit: 'helps',
          why: 'Under eighteen, it’s looked at sooner. It may help others whom nell.k writes to.',
        },
      },
    },
    'told-now': {
      phase: 'after',
      map: 'Three on a bench',
      gist: 'Somebody knows, and Lachlan isn’t left alone for a minute.',
      room: 'park',
      light: 'day',
      app: 'none',
      mood: 'relieved',
      lines: [
        {
          id: 'w1',
          by: 'told',
          text: 'You were right to say it. Stay where he can see you. You needn’t say anything clever.',
        },
        {
          id: 'w2',
          by: 'told',
          text: 'There’s a crisis line for exactly this. It’s time for it now, and he’s to be in on the call, not talked over.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Mr Doyle is nearest. He comes over, not fast, and soon there are three on the bench. The vest is off, and so is the whistle.',
        },
        { id: 'l1', by: 'lachlan', text: 'I didn’t mean to scare you.' },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'You’re allowed to. Move up.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Lachlan talks with the crisis line, and Mr Doyle holds the phone. His mum is on her way from the chemist’s.',
        },
      ],
      next: 'sofa',
    },
    sofa: {
      phase: 'after',
      map: 'Soup',
      gist: 'In the evening Lachlan is on the sofa with soup, and his mum is not cross.',
      room: 'living-room',
      light: 'evening',
      app: 'none',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Evening, Lachlan’s living room. He’s on the sofa, under the striped blanket, with soup.',
        },
        {
          id: 'm1',
          by: 'lachlan-mum',
          text: 'I’m not cross. There must be a word for the opposite of cross. I’m that.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'School says what the crisis line said: this was done to him. There’s a plan for tonight. He isn’t left by himself.',
        },
        { id: 'l1', by: 'lachlan', text: 'I thought it’d be so much worse than this. It’s minestrone.' },
      ],
      choices: {
        facts: {
          text: 'Note the name, the days and the words with his mum',
          to: 'end-late-facts',
          opens: 'save',
          score: { save: 2 },
          fit: 'helps',
          why: 'His mum needn’t see any picture, either. Words do it.',
        },
        soup: {
          text: 'Eat the soup, and leave the rest to them tonight',
          to: 'monday',
          score: { care: 2 },
          fit: 'helps',
          why: 'She’s done her part. An ordinary hour is help as well.',
        },
        report: {
          text: 'Help his mum with the form: nell.k, and that he’s sixteen',
          to: 'end-late-report',
          opens: 'report',
          score: { report: 2 },
          fit: 'helps',
          why: 'Three people over one small screen. It’s much shorter than it was in his head.',
        },
      },
    },
    monday: {
      phase: 'after',
      map: 'What’s up with Lachlan?',
      gist: 'On Monday everybody at school wants to know what is going on with Lachlan.',
      room: 'corridor',
      light: 'day',
      app: 'none',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Monday, the corridor. Lachlan comes in at eleven today. Three people have asked already what’s up with him.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Somebody saw Mr Doyle on a bench without his whistle. By this morning there’s a helicopter in it.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: '“Go on,” says a girl from swimming, quite kindly. “You must know. I’m only worried.”',
        },
      ],
      choices: {
        ask: {
          text: 'Write to Lachlan: what do you want me to say?',
          to: 'end-words',
          score: { care: 2 },
          fit: 'helps',
          why: 'It’s his story. He decides how much of it there is.',
        },
        bus: {
          text: 'Say: ask me about the bus instead',
          to: 'end-ordinary',
          score: { care: 2 },
          fit: 'helps',
          why: 'Friendly, and shut. There’s nothing in it to pass on.',
        },
        one: {
          text: 'Tell only her, and only the half of it',
          to: 'leaked',
          score: {},
          fit: 'risky',
          flag: 'forward',
          why: 'She means well, and so does the girl. Half of it travels too. It can still be stopped here.',
        },
      },
    },
    leaked: {
      phase: 'after',
      gist: 'Half of it travels to break and back, and Thuy puts it right.',
      mood: 'worried',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'By break it’s come back to her, with two new things in it. Neither is true.',
        },
        { id: 'h1', by: 'hero', as: 'thought', text: 'It wasn’t mine. I gave away half of somebody else’s.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'She goes back to the girl: please let it stop with you. The girl goes red, and nods, and does.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'Then she writes to Lachlan, before he’s here. That she said too much. That she’s sorry. What he’d like said.',
        },
      ],
      next: 'end-words',
    },
    'end-tone': {
      phase: 'after',
      map: 'Thirty seconds',
      gist: 'Lachlan first wants thirty seconds of nothing, and everybody keeps still.',
      mood: 'relieved',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'What would you like to happen first?' },
        { id: 'l1', by: 'lachlan', text: 'Room tone. Thirty seconds. Then I’ll say it all.' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'He puts the recorder on the chair. Four people keep still. The plant keeps still. Thuy makes it to thirty.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Then he says it all. It takes six minutes, and nobody pays anybody anything.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'That silence is the last stop of the guide. Only four people know what’s in it.',
        },
      ],
      end: {
        title: 'Thirty seconds',
        image: 'Thirty seconds of nothing, with four people in it.',
        door: 'told',
      },
    },
    'end-facts': {
      phase: 'after',
      map: 'Stop eleven is in use',
      gist: 'The facts are on the back of stop eleven, and the guide goes in without it.',
      mood: 'happy',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'A name, a date, a few ugly sentences. Nurse Amin rings the people whose job it is.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'There’s a free service that helps get pictures taken down. Lachlan’s mum writes it on her wrist.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'The guide goes in on Friday, two minutes before noon. It jumps from ten to twelve.',
        },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'Stop eleven is in use. We apologise.' },
        { id: 'l1', by: 'lachlan', text: 'Leave that in. That’s the best line we’ve got.' },
      ],
      end: {
        title: 'Stop eleven is in use',
        image: 'A bus guide that jumps from ten to twelve.',
        door: 'told',
      },
    },
    'end-blocked': {
      phase: 'after',
      map: 'Asleep at stop four',
      gist: 'Nell.k is blocked, adults take over, and Lachlan falls asleep on the bus.',
      room: 'city-bus',
      light: 'day',
      mood: 'relieved',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'On the 63 the phone lies on his knee, face up. It shows the weather, and nothing else gets through.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Nurse Amin and his mum have done the ringing. The people they rang asked for words, and had a plan.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'At stop three he falls asleep, as if somebody had pulled out a plug. His head ends up on Thuy’s shoulder.',
        },
        {
          id: 'n4',
          by: 'narrator',
          text: 'Stop four comes. She’s got a brilliant sentence for it. She keeps it to herself.',
        },
      ],
      end: {
        title: 'Asleep at stop four',
        image: 'A boy asleep on a bus, and a girl with a sentence that can wait.',
        door: 'told',
      },
    },
    'end-report': {
      phase: 'after',
      map: 'Small and pink',
      gist: 'The report is sent, others had the same Nell, and Lachlan records again.',
      room: 'city-bus',
      light: 'day',
      mood: 'happy',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'The app shuts nell.k’s page. Others had written in about the same Nell. It’s never only one, says Nurse Amin.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'For the picture there’s a service that helps, and for the nights there’s somebody he can talk to.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'On Friday he’s on the back seat, with headphones from the music room. They’re small and pink. They squeak.',
        },
        { id: 'l1', by: 'lachlan', text: 'Not a word.' },
        { id: 'n4', by: 'narrator', text: 'Nine seconds. Ten. It’s a new record.' },
      ],
      end: {
        title: 'Small and pink',
        image: 'Borrowed headphones, much too small, on the right head.',
        door: 'told',
      },
    },
    'end-late-facts': {
      phase: 'after',
      map: 'A sound on Sunday',
      gist: 'The facts are with the right people, and on Sunday Lachlan sends Thuy a sound.',
      room: 'teen-bedroom',
      light: 'evening',
      app: 'pebbler',
      them: 'lachlan',
      mood: 'relieved',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'One sheet, three kinds of handwriting. On Friday it goes to the people whose job it is. They say thank you for it.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Friday noon goes by without a guide. Nobody thinks of it, not even Thuy. On Sunday a sound arrives.',
        },
        { id: 't1', by: 'them', text: 'listen', trick: 'none' },
        { id: 'n3', by: 'narrator', text: 'It’s four seconds long. Something clinks.' },
        { id: 'h1', by: 'hero', text: 'a spoon?' },
        { id: 't2', by: 'them', text: 'second helping', trick: 'none' },
      ],
      end: {
        title: 'A sound on Sunday',
        image: 'Four seconds of a spoon, going round a bowl.',
        door: 'late',
      },
    },
    'end-late-report': {
      phase: 'after',
      map: 'One duck too many',
      gist: 'The report is in, help has begun, and they record the silence by the pond.',
      room: 'park',
      light: 'day',
      app: 'none',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'The app writes back that somebody’s looking at it. A service helps with the picture. It takes time, and it’s real.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Lachlan sees somebody on Tuesdays now, for the nights. He says she has good silences.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'A week on they sit by the pond with the recorder. The competition is over. They want the stop all the same.',
        },
        { id: 'l1', by: 'lachlan', text: 'Room tone. From now.' },
        { id: 'n4', by: 'narrator', text: 'At twenty-nine the duck says something. They keep it.' },
      ],
      end: {
        title: 'One duck too many',
        image: 'Thirty seconds of a pond, with one duck too many.',
        door: 'late',
      },
    },
    'end-words': {
      phase: 'after',
      map: 'Two sentences',
      gist: 'Lachlan decides what is said about him, and Thuy says exactly that.',
      app: 'pebbler',
      them: 'lachlan',
      mood: 'calm',
      lines: [
        { id: 'n1', by: 'narrator', text: 'It’s a while before he answers. He’s thinking, or he’s eating.' },
        { id: 't1', by: 'them', text: 'say i had a bad fortnight. say im getting help', trick: 'none' },
        { id: 't2', by: 'them', text: 'both true. more isnt available', trick: 'none' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'So that’s what people get. The girl from swimming says: good. Tell him we’ve kept his lane.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'At eleven he comes in. Thuy talks about brakes, all the way down the corridor. He looks glad of it.',
        },
      ],
      end: {
        title: 'Two sentences',
        image: 'Two true sentences, and a swimming lane that’s been kept.',
        door: 'late',
      },
    },
    'end-ordinary': {
      phase: 'after',
      map: 'Their full attention',
      gist: 'Thuy tells nobody anything but bus stories, and on the back seat all is ordinary.',
      room: 'city-bus',
      light: 'day',
      mood: 'happy',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'Ask me about the bus instead.' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Then she talks about the stop bell for six minutes. After that nobody asks her anything.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Ten to four, the back seat. His mum and Mr Doyle have done a lot of ringing. The phone is in his bag. It’s only a phone.',
        },
        { id: 'l1', by: 'lachlan', text: 'Stop four. You’re on.' },
        {
          id: 'h2',
          by: 'hero',
          as: 'aloud',
          text: 'On your left, Carpet World. Still closing. Like us, it takes its time.',
        },
      ],
      end: {
        title: 'Their full attention',
        image: 'Two people on a back seat, giving a carpet shop their full attention.',
        door: 'late',
      },
    },
    'end-asked-alone': {
      phase: 'after',
      map: 'Engine off',
      gist: 'Mr Doyle sits down with Lachlan, and a bus waits for all of them.',
      mood: 'relieved',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'Lachlan shouldn’t be on his own right now.' },
        { id: 'd1', by: 'doyle', text: 'Then he won’t be.' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'He sits down at one end of the bench, and she at the other. They ring a crisis line, then Lachlan’s mum.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Nobody asks to see anything. Nobody asks why. Lachlan cries a bit, and the duck looks elsewhere.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'The next 63 stops at the park. The driver sees the three of them, turns the engine off, and waits.',
        },
      ],
      end: {
        title: 'Engine off',
        image: 'A bus outside a park, its engine off, in no hurry at all.',
        door: 'asked',
      },
    },
    'end-asked-word': {
      phase: 'after',
      map: 'Whose sentence it was',
      gist: 'Mr Doyle knows whose sentence “tell nobody” is, and Lachlan is not alone.',
      mood: 'relieved',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'He asked me not to tell. I’m telling you.' },
        {
          id: 'd1',
          by: 'doyle',
          text: 'Good. “Tell nobody” isn’t his sentence, you know. It’s theirs. He’s only had to say it for them.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'They go to the bench together. It’s Lachlan who moves up. The crisis line is on speaker, his mum on the way.',
        },
        { id: 'l1', by: 'lachlan', text: 'I couldn’t have. I practised on the fridge. I couldn’t.' },
        { id: 'h2', by: 'hero', as: 'aloud', text: 'You did. On Tuesday, eleven times.' },
      ],
      end: {
        title: 'Whose sentence it was',
        image: 'A bench with three on it, and one sentence handed back.',
        door: 'asked',
      },
    },
    'end-asked-stop': {
      phase: 'after',
      map: 'On the back of his hand',
      gist: 'Mr Doyle has an answer, and writes it on the back of his hand.',
      mood: 'relieved',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'How do you make somebody stop blackmailing somebody?' },
        { id: 'd1', by: 'doyle', text: 'Not by paying, and not alone. Is that somebody on the bench?' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'They go over to him first, before anything else. They ring a crisis line, and his mum. Then comes the rest.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Mr Doyle writes it on the back of his hand, in biro: no money, keep the words, block, report.',
        },
        { id: 'l1', by: 'lachlan', text: 'That’s it? It fits on a hand?' },
        { id: 'd2', by: 'doyle', text: 'With room for the shopping.' },
      ],
      end: {
        title: 'On the back of his hand',
        image: 'Four things in biro on a PE teacher’s hand, and underneath: milk.',
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
            text: 'She plays back the last few recordings. From one to the next his voice has got shorter.',
          },
        ],
        why: 'Small changes show best in a row. It takes a minute to listen for them.',
      },
      save: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'In the margin of stop two she writes a name and a day. She couldn’t say yet what for.',
          },
        ],
        why: 'A name and a day are soon written down, and nobody is hurt by it.',
      },
      block: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Some nell.k hangs on to everything he posts. Drop that one, Thuy tells him. He does it faster than she’d thought.',
          },
        ],
        why: 'A name that hangs on like that may go. He’ll have his reasons.',
        to: 'confides',
      },
      tell: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'It isn’t much to bring to anybody: a bus, a friend and a feeling.',
          },
        ],
        why: 'Worried is enough. She needn’t know what about.',
        to: 'told-first',
      },
      report: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'The form would like to know what’s wrong. “A feeling” isn’t on the list, so she puts the name she has.',
          },
        ],
        why: 'Four questions, that’s all. Now she’s seen it once.',
      },
    },
    pressure: {
      pause: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'She goes over it once more, slowly. In all of it somebody else is giving him orders.',
          },
        ],
        why: 'From one step back it’s plain who does wrong here. It isn’t Lachlan.',
      },
      save: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'The name. Since when. What they want. It’s all words, and it fits in the margin of stop five.',
          },
        ],
        why: 'That’s what helpers can use. The picture never comes into it.',
      },
      block: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Thuy counts to three for him. On two and a half Lachlan presses, on his own phone.',
          },
        ],
        why: 'His phone, his thumb, and a friend who counts. Now for somebody who can do more.',
        to: 'quiet',
      },
      tell: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'It comes out in the wrong order: headphones, a Nell who isn’t one, a friend who doesn’t sleep.',
          },
        ],
        why: 'He asked her to keep it. Keeping him safe comes before that, and she’ll say so to him.',
        to: 'told-soon',
      },
      report: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Somebody is blackmailing a friend, she ticks. His age: sixteen. The form wants words, nothing else.',
          },
        ],
        why: 'A friend may report it, too. Under eighteen it goes to the front of the queue.',
      },
    },
    threat: {
      pause: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'She breathes out, once, all the way. Then she looks up: the hood, the lamp, the yellow vest.',
          },
        ],
        why: 'One breath is enough here. After that somebody has to be fetched.',
      },
      save: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'The name and the day, on the back of her hand. It’ll keep there. Lachlan is what counts now.',
          },
        ],
        why: 'Good to have. With somebody who sounds like that, people come before notes.',
      },
      block: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Thuy asks him for one press, and gets it. Nell.k is out. Lachlan still sounds the same.',
          },
        ],
        why: 'It’s right that they’re gone. What he needs now is an adult beside him.',
      },
      tell: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'She doesn’t tidy it up. The bench, the hood, “nothing’s going to get better”: she says it just as it is.',
          },
        ],
        why: 'He sounds hopeless, so an adult comes first and everything else afterwards.',
        to: 'told-now',
      },
      report: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'She sends it in one minute, standing up. Then she puts the phone away and looks for an adult.',
          },
        ],
        why: 'That’s sent. A form can’t sit down next to him, though. Somebody else can.',
      },
    },
    after: {
      pause: {
        lines: [
          { id: 'n1', by: 'narrator', text: 'She listens for a moment. Every place has its own nothing.' },
        ],
        why: 'Being quiet for a bit is part of being there.',
      },
      save: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'The name, the days, the words, on the back of the script. In her best handwriting.',
          },
        ],
        why: 'Written down today is early enough.',
      },
      block: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'One press, on Lachlan’s phone, by Lachlan. The chat stays. The voice is gone.',
          },
        ],
        why: 'It’s always a good moment to shut a door like that.',
      },
      tell: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'She says all of it, and has the grey hood in sight the whole time.',
          },
        ],
        why: 'Whoever hears it first, he won’t be alone with it any more.',
        to: 'told-now',
      },
      report: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Who, since when, and that he’s sixteen. She reads it through once and sends it.',
          },
        ],
        why: 'It lands with people who do nothing else all day.',
      },
    },
  },
  again: {
    save: {
      lines: [{ id: 'n1', by: 'narrator', text: 'It’s noted already, and her writing can be read.' }],
    },
    block: {
      lines: [{ id: 'n1', by: 'narrator', text: 'Nell.k is blocked already, and stays blocked.' }],
    },
    tell: {
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Somebody knows already. A third pair of hands never hurts.',
        },
      ],
    },
    report: {
      lines: [{ id: 'n1', by: 'narrator', text: 'They’ve got it already. Somebody’s reading it.' }],
    },
  },
  tell: {
    people: {
      doyle: {
        kind: 'good',
        room: 'park',
        light: 'day',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Mr Doyle is in his yellow vest, counting heads aloud. He’s got as far as nineteen.',
          },
          {
            id: 'n2',
            by: 'narrator',
            text: 'A small boy wants to know if it’s hockey on Friday. “Nineteen,” says Mr Doyle. “Ask me at twenty.”',
          },
        ],
        answer: [
          { id: 'd1', by: 'doyle', text: 'Never mind twenty. Go on. I’m listening.' },
          {
            id: 'n3',
            by: 'narrator',
            text: 'He turns so that his back is to the others, and nobody can see her face.',
          },
          {
            id: 'd2',
            by: 'doyle',
            text: 'Thank you for bringing me that. You needn’t show me a thing. And you needn’t know what to do.',
          },
          {
            id: 'd3',
            by: 'doyle',
            text: 'I can’t keep it to myself if somebody may get hurt. I can tell you who hears it, each time, before they do.',
          },
        ],
      },
      amin: {
        kind: 'good',
        room: 'park',
        light: 'day',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Nurse Amin is at the school gate with her bike. In front of her stands a boy with a bean up his nose.',
          },
          {
            id: 'n2',
            by: 'narrator',
            text: '“Blow,” says Nurse Amin. The bean hits the bike bell. Ping. “Next, please.”',
          },
        ],
        answer: [
          { id: 'a1', by: 'amin', text: 'Come over here, by the wall. The beans can wait.' },
          {
            id: 'n3',
            by: 'narrator',
            text: 'She takes off her helmet and hangs it on the handlebars. She seems to have time.',
          },
          {
            id: 'a2',
            by: 'amin',
            text: 'You noticed, and you came. That’s what a friend can do. The next part’s mine.',
          },
          {
            id: 'a3',
            by: 'amin',
            text: 'It won’t go round the school. It goes to people who can help, and nobody’s name is thrown about.',
          },
        ],
      },
      'thuy-mum': {
        kind: 'clumsy',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Mum’s on shift at the bread factory. On the phone something huge goes round and round behind her.',
          },
          {
            id: 'n2',
            by: 'narrator',
            text: '“Is it the boiler?” she shouts. “No,” says Thuy. “It’s not the boiler.”',
          },
        ],
        answer: [
          {
            id: 'm1',
            by: 'thuy-mum',
            text: 'Whatever it is, you keep well out of it. You’ve got exams. They’ve got parents!',
          },
          {
            id: 'n3',
            by: 'narrator',
            text: 'Round and round it goes. Thuy holds the phone away from her ear. Then she holds it close again.',
          },
        ],
        then: [
          { id: 'h1', by: 'hero', as: 'aloud', text: 'Mum. I can’t keep out of it. I’m already in.' },
          {
            id: 'n4',
            by: 'narrator',
            text: 'A heavy door falls shut. All at once it’s so quiet that she can hear Mum breathe.',
          },
          {
            id: 'm2',
            by: 'thuy-mum',
            text: 'I’m outside. That was the fright talking, and it talks rubbish. Once more, please. I have my whole break.',
          },
        ],
      },
      'lachlan-mum': {
        kind: 'later',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Lachlan’s mum works at the chemist’s that never shuts. She picks up with a queue behind her.',
          },
        ],
        answer: [
          {
            id: 'm1',
            by: 'lachlan-mum',
            text: 'Thuy, love! I’ve got eleven people and one till. Can you ring me in my break?',
          },
        ],
        then: [
          {
            id: 'n2',
            by: 'narrator',
            text: 'Thuy doesn’t want to wait for a break. And Lachlan might like to be there when his mum hears it.',
          },
          {
            id: 'n3',
            by: 'narrator',
            text: '“I’ll ring,” says Thuy. She needs somebody with time, and now. She knows a few.',
          },
        ],
      },
      helpline: {
        kind: 'helpline',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Thuy opens the chat. Her thumbs are cold. She makes three mistakes in “hello”.',
          },
          {
            id: 'n2',
            by: 'narrator',
            text: 'Outside a bus sighs. She waits till it’s gone, though nobody can hear her type.',
          },
        ],
        answer: [
          {
            id: 'h1',
            by: 'helpline',
            text: 'Hello, and never mind the spelling. Are you all right, and is everybody safe at the moment?',
          },
          {
            id: 'h2',
            by: 'helpline',
            text: 'You don’t need perfect words for him. Kind ones will do, and a grown-up.',
          },
          {
            id: 'h3',
            by: 'helpline',
            text: 'Let’s see which adult is nearest to you both. Then we’ll find your first sentence.',
          },
        ],
      },
    },
    openers: {
      a: 'It’s about a friend. I’m worried, and I might get this wrong.',
      b: 'I need help with something that isn’t mine.',
      c: 'A friend of mine isn’t all right, and I’m the one who’s seen it.',
    },
  },
  report: {
    about: 'Somebody is blackmailing a friend with a private picture',
    other: {
      a: 'Somebody has sold their headphones',
      aWhy: 'That’s true, and allowed. What it was for is the thing to report.',
      b: 'Two friends have had an argument',
      bWhy: 'They’ll manage that between them. The threats come from somebody else.',
    },
  },
  debrief: {
    line: 'You don’t need perfect words. You need to stay kind and get an adult in.',
    fault: 'It’s not Lachlan’s fault. Somebody tricked him and threatened him, and that is what was wrong.',
    power: 'A friend asked me not to tell. I’m telling you, because he might get hurt.',
    questions: [
      'What would you want a friend to say?',
      'When is it right to break a promise?',
      'Which adult would you both go to?',
    ],
  },
  covers: [
    'S12',
    'S60',
    'S61',
    'S62',
    'S64',
    'S65',
    'S66',
    'S68',
    'S69',
    'S75',
    'S76',
    'S83',
    'S85',
    'S114',
    'S117',
    'S121',
    'S122',
    'S131',
  ],
  sources: [7, 11, 12, 14, 30, 31, 37, 51, 75, 76],
  review: 'draft',
});
