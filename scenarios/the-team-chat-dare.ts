import { defineScenario } from '../src/scenario/define-scenario.ts';

export default defineScenario({
  id: 'the-team-chat-dare',
  number: 'SC10',
  version: 1,
  title: 'The Team Chat Dare',
  ages: '11-13',
  pattern: 'K',
  harmless: false,
  minutes: 7,
  hero: 'jaylen',
  cast: ['malik', 'brooks', 'ortega', 'jaylen-mom', 'pops'],
  others: {
    plums: { name: 'Plums', profile: 'basketball', says: '11 players, no grown-ups', group: true },
    cole: { name: 'Cole', profile: 'sneaker', says: 'captain of the Plums' },
    reese: { name: 'Reese', profile: 'racer', says: 'in the Plums' },
    ben: { name: 'Ben', profile: 'cow', says: 'in the Plums' },
  },
  app: 'nestchat',
  room: 'city-bus',
  light: 'day',
  them: 'plums',
  skills: ['notice', 'save', 'block', 'tell', 'report'],
  notice:
    'In a team chat, dares stop being funny and turn into pressure. What the dare is, is never said or shown. You can pause, skip or leave at any time, and you need no reason.',
  summary: [
    'Jaylen is thirteen, the smallest of the Plums. Before the final there’s a week of dares in the team chat.',
    'First they’re funny. Then one is about a private picture. What exactly is never said.',
    'Cole says that everyone’s done it. He wants Jaylen to talk Eli into it. Then he threatens with a silly photo.',
    '“Do it, or else” is blackmail, even from a teammate. Telling the coach is calling a foul.',
    'Jaylen tells an adult. They make a plan, keep the words, report it, and look after Eli.',
    'Even after going along with it, he can stop and say sorry. It can end with him.',
  ],
  start: 'start',
  beats: {
    // ── before: Monday ─────
    start: {
      phase: 'before',
      map: 'Dare week',
      gist: 'It’s dare week in the team chat, and Jaylen has ordered lunch in rhyme.',
      mood: 'happy',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Monday, the bus home. The team’s shirts were meant to be royal purple. Everybody calls them the Plums.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'On Saturday it’s the final. Till then it’s dare week, for luck. Today was lunch in rhyme.',
        },
        { id: 'h1', by: 'hero', text: 'one slice of pizza, nice to meetcha' },
        { id: 't1', by: 'them', from: 'ben', text: 'the lunch lady BOWED', trick: 'none' },
        { id: 't2', by: 'them', from: 'cole', text: 'best one so far. no question', trick: 'none' },
        {
          id: 'n3',
          by: 'narrator',
          text: 'Jaylen is the smallest Plum. What he wants is one free throw that counts.',
        },
        {
          id: 'n4',
          by: 'narrator',
          text: 'At home he makes nine of ten. Underhand, from the knees, like his grandfather. Nobody here may see that.',
        },
        { id: 't3', by: 'them', from: 'cole', text: 'no skipping tmrw. everybody has to', trick: 'pushing' },
      ],
      choices: {
        malik: {
          text: 'Ask Malik, one seat over, who thinks these up',
          to: 'malik-seat',
          score: { notice: 2 },
          fit: 'helps',
          why: 'It’s good to know who makes the rules. Even when the rules are funny.',
        },
        bring: {
          text: 'Type: bring it. i can rhyme with anything you like',
          to: 'bring',
          score: {},
          fit: 'mixed',
          why: 'It’s fun, so of course he’s in. He can get out again at any time.',
        },
      },
    },
    'malik-seat': {
      phase: 'before',
      gist: 'Malik says that the dares are Cole’s, and that they’re mostly funny.',
      mood: 'happy',
      lines: [
        { id: 'm1', by: 'malik', text: 'Cole does. Last year it was Coach. We had to thank the floor.' },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'What for?' },
        { id: 'm2', by: 'malik', text: 'For being there. It’s a good floor. Cole’s are funny too. Mostly.' },
        { id: 'n1', by: 'narrator', text: 'They thank the floor of the bus. It’s sticky, but it’s there.' },
      ],
      next: 'tuesday',
    },
    bring: {
      phase: 'before',
      gist: 'Jaylen is praised by Cole, and rhymes with orange.',
      mood: 'happy',
      lines: [
        { id: 'h1', by: 'hero', text: 'bring it. i can rhyme with anything you like' },
        { id: 't1', by: 'them', from: 'ben', text: 'ok. orange', trick: 'none' },
        { id: 'h2', by: 'hero', text: 'the door hinge' },
        { id: 't2', by: 'them', from: 'cole', text: 'THATS my point guard', trick: 'flattery' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'MY point guard. He reads it six times, and nearly misses his stop.',
        },
      ],
      next: 'tuesday',
    },
    // ── pressure: Tuesday ─────
    tuesday: {
      phase: 'pressure',
      map: '“Everyone’s done it”',
      gist: 'The third dare is about a private picture, and “everyone’s done it”.',
      room: 'kitchen-table',
      light: 'evening',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Tuesday, the kitchen table. Jaylen has math. Pops has a crossword.',
        },
        { id: 'p1', by: 'pops', text: 'Seven letters. “Pushed into it.” Hm. I’ll come back to that.' },
        {
          id: 't1',
          by: 'them',
          from: 'cole',
          text: 'dare 3. this one stays in the team. no parents',
          trick: 'secret',
        },
        { id: 'x1', by: 'them', from: 'cole', tile: 'request', trick: 'asking', mood: 'worried' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'What the dare is, isn’t said here. It has to do with a private picture, and it isn’t funny.',
        },
        { id: 't2', by: 'them', from: 'reese', text: 'everyones done it already', trick: 'pushing' },
        {
          id: 'n3',
          by: 'narrator',
          text: 'Across the table Pops licks his pencil. He does that when he has time.',
        },
      ],
      choices: {
        later: {
          text: 'Type: later, im doing math',
          to: 'stall',
          score: {},
          fit: 'mixed',
          why: 'It gets him through the evening. A “later” comes back, though. A “no” doesn’t have to.',
        },
        pops: {
          text: 'Turn the phone over and ask Pops for a minute',
          to: 'told-soon',
          opens: { tell: 'pops' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'Pops doesn’t need to see it. He only needs to hear that it isn’t funny.',
        },
        who: {
          text: 'Type: everyone? like who',
          to: 'who',
          score: { notice: 2 },
          fit: 'helps',
          why: '“Everyone” is a big word. It gets smaller when somebody counts.',
        },
        lol: {
          text: 'Type: lol',
          to: 'lol',
          score: {},
          fit: 'risky',
          flag: 'engage',
          why: 'It’s quick, and it keeps the peace. To them it sounds like a yes. He can still say no.',
        },
      },
    },
    stall: {
      phase: 'pressure',
      gist: 'Jaylen puts it off, and is told that he and Eli are the last.',
      lines: [
        { id: 'h1', by: 'hero', text: 'later, im doing math' },
        { id: 't1', by: 'them', from: 'ben', text: 'what did you get for number 6', trick: 'none' },
        {
          id: 't2',
          by: 'them',
          from: 'cole',
          text: 'ok but soon. its only you and eli now',
          trick: 'pushing',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'So he has borrowed an evening. It feels like money from somebody who never forgets.',
        },
      ],
      next: 'eli',
    },
    who: {
      phase: 'pressure',
      gist: 'Jaylen asks who everyone is, and at least one has not done it.',
      lines: [
        { id: 'h1', by: 'hero', text: 'everyone? like who' },
        { id: 't1', by: 'them', from: 'reese', text: 'everyone everyone', trick: 'pushing' },
        { id: 't2', by: 'them', from: 'ben', text: 'i mean. not ME yet', trick: 'none' },
        { id: 't3', by: 'them', from: 'cole', text: 'ben stop typing', trick: 'pushing' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Jaylen counts on his fingers. “Everyone” has just lost one. Himself makes two.',
        },
      ],
      next: 'eli',
    },
    lol: {
      phase: 'pressure',
      gist: 'Jaylen types three letters, and Cole takes them as a yes.',
      lines: [
        { id: 'h1', by: 'hero', text: 'lol' },
        { id: 't1', by: 'them', from: 'cole', text: 'see? jaylens in', trick: 'pushing' },
        { id: 'p1', by: 'pops', text: 'Something funny?' },
        { id: 'h2', by: 'hero', as: 'aloud', text: 'Not really.' },
        { id: 'n1', by: 'narrator', text: 'In? It was three letters. He didn’t even laugh.' },
      ],
      next: 'eli',
    },
    eli: {
      phase: 'pressure',
      map: 'Eli’s double knots',
      gist: 'Jaylen is meant to talk Eli into it. Eli asks if he has to.',
      room: 'sports-hall',
      light: 'day',
      them: 'plums',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Wednesday practice. Jaylen shoots like everybody else, and misses like nobody else.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Eli is new. He ties double knots. Since August he’s said about forty words.',
        },
        {
          id: 't1',
          by: 'them',
          from: 'cole',
          text: 'eli listens to you. tell him its normal',
          trick: 'pushing',
        },
        { id: 't2', by: 'them', from: 'cole', text: 'then you can go last', trick: 'gift' },
        {
          id: 'n3',
          by: 'narrator',
          text: 'At the water fountain Eli stops in front of him. “Do I have to?” he says.',
        },
        {
          id: 'n4',
          by: 'narrator',
          text: 'By the wall Coach Brooks is pumping up balls. He listens to each one.',
        },
      ],
      choices: {
        no: {
          text: 'Say: no. And I’m not doing it either',
          to: 'told-eli',
          score: { notice: 2 },
          fit: 'helps',
          why: 'Pushing somebody isn’t OK, even when you’re being pushed. He has just stopped it.',
        },
        along: {
          text: 'Shrug, as if it were nothing, and drink some water',
          to: 'two-days',
          score: {},
          fit: 'risky',
          flag: 'secret',
          why: 'It’s easier than standing alone. But a shrug can sound like a yes. He can stop on any day.',
        },
        coach: {
          text: 'Hold the pump for Coach and ask for a minute',
          to: 'told-soon',
          opens: { tell: 'brooks' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'It isn’t only about him now. A coach looks after all of them.',
        },
        out: {
          text: 'Type to Cole: leave eli out of it',
          to: 'out-of-it',
          score: { notice: 1 },
          fit: 'mixed',
          why: 'Good for Eli. Alone against Cole it’s heavy, and it doesn’t have to be alone.',
        },
      },
    },
    'told-eli': {
      phase: 'pressure',
      gist: 'Jaylen tells Eli that he does not have to, and now there are two.',
      mood: 'calm',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'No. And I’m not doing it either.' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Eli thinks about it. He unties one shoe, and ties it again with a single knot.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: '“OK,” he says. “Then there’s two of us.” For Eli that’s a speech.',
        },
      ],
      next: 'tease',
    },
    'out-of-it': {
      phase: 'pressure',
      gist: 'Jaylen stands up for Eli, and Cole turns on him.',
      them: 'cole',
      mood: 'worried',
      lines: [
        { id: 'h1', by: 'hero', text: 'leave eli out of it' },
        { id: 't1', by: 'them', text: 'relax. its a joke', trick: 'pushing' },
        { id: 't2', by: 'them', text: 'so then its you first', trick: 'pushing' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'A joke, and somebody has to be told to relax. Jaylen looks for the funny part.',
        },
      ],
      next: 'tease',
    },
    tease: {
      phase: 'pressure',
      map: '“Baby Plum”',
      gist: 'They tease Jaylen for not doing the dare.',
      room: 'city-bus',
      light: 'day',
      them: 'plums',
      mood: 'worried',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Wednesday, the bus home.' },
        { id: 'a1', by: 'app', text: 'Cole has changed your name to Baby Plum.' },
        {
          id: 't1',
          by: 'them',
          from: 'reese',
          text: 'what are you scared of. its only us',
          trick: 'pushing',
        },
        {
          id: 't2',
          by: 'them',
          from: 'cole',
          text: 'if we lose saturday its because of you',
          trick: 'guilt',
        },
        { id: 'm1', by: 'malik', as: 'chat', text: 'change it back' },
        {
          id: 'h1',
          by: 'hero',
          as: 'thought',
          text: 'Only us. Once it’s out of my hand, it’s in ten more. Then in all of them.',
        },
        { id: 'n2', by: 'narrator', text: 'Beside him Malik breaks a granola bar and holds out half.' },
      ],
      choices: {
        babies: {
          text: 'Type: YOURE the babies, all of you',
          to: 'bait',
          score: {},
          fit: 'risky',
          flag: 'engage',
          why: 'He’s angry, and he’s right to be. They wanted him to jump. He needn’t jump again.',
        },
        floor: {
          text: 'Type: nope. but ill rhyme for the bus floor',
          to: 'joke',
          score: { notice: 2 },
          fit: 'helps',
          why: 'It’s a no, and it keeps his face. You don’t have to explain a no.',
        },
        broken: {
          text: 'Type: cant. my phone is broken',
          to: 'excuse',
          score: {},
          fit: 'mixed',
          why: 'An excuse is a no in a coat. It’s allowed. It may only need a new coat tomorrow.',
        },
        malik: {
          text: 'Take the half, and read all of it out to Malik',
          to: 'told-soon',
          opens: { tell: 'malik' },
          score: { tell: 1 },
          fit: 'helps',
          why: 'Malik can’t stop it alone. He can go along to somebody who can.',
        },
      },
    },
    joke: {
      phase: 'pressure',
      gist: 'Jaylen says no with a rhyme, and the bus laughs with him.',
      mood: 'happy',
      lines: [
        { id: 'h1', by: 'hero', text: 'nope. but ill rhyme for the bus floor' },
        {
          id: 'h2',
          by: 'hero',
          as: 'aloud',
          text: '“Dear floor, you never let me down. You hold up every Plum in town.”',
        },
        { id: 't1', by: 'them', from: 'ben', text: 'im CRYING. the driver clapped', trick: 'none' },
        {
          id: 't2',
          by: 'them',
          from: 'cole',
          text: 'cute. still waiting',
          trick: 'pushing',
          mood: 'unsure',
        },
        { id: 'n1', by: 'narrator', text: 'It was a good no. Cole just isn’t somebody who hears one.' },
      ],
      next: 'threat',
    },
    excuse: {
      phase: 'pressure',
      gist: 'Jaylen says that his phone is broken, in a message from his phone.',
      lines: [
        { id: 'h1', by: 'hero', text: 'cant. my phone is broken' },
        { id: 't1', by: 'them', from: 'ben', text: 'then what are you typing on', trick: 'none' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'That’s a fair question. He looks at the broken phone, which works.',
        },
        { id: 't2', by: 'them', from: 'cole', text: 'no excuses', trick: 'pushing' },
      ],
      next: 'threat',
    },
    bait: {
      phase: 'pressure',
      gist: 'Jaylen shouts back, and Cole keeps that to use against him.',
      lines: [
        { id: 'h1', by: 'hero', text: 'YOURE the babies, all of you' },
        { id: 't1', by: 'them', from: 'reese', text: 'oooooh', trick: 'pushing' },
        { id: 't2', by: 'them', from: 'cole', text: 'kept that. coach will LOVE it', trick: 'scare' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Malik takes the phone out of his hand, and puts the granola bar there.',
        },
      ],
      next: 'threat',
    },
    // ── threat: Thursday ─────
    threat: {
      phase: 'threat',
      map: '“Or everybody sees”',
      gist: 'Cole threatens: do the dare, or you’re out, and everybody sees a silly photo.',
      room: 'kitchen-table',
      light: 'evening',
      them: 'plums',
      mood: 'worried',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Thursday evening. Mom stirs, and sings with the radio, always half a line behind.',
        },
        { id: 't1', by: 'them', from: 'cole', text: 'do dare 3 or youre off the group', trick: 'threat' },
        { id: 't2', by: 'them', from: 'cole', text: 'and then everybody sees LASAGNA', trick: 'threat' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'At eight he fell asleep at a party, face down in his lasagna. There’s a photo. It’s only silly.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'It still feels like a missed step on the stairs. The whole school, and that.',
        },
        {
          id: 'n4',
          by: 'narrator',
          text: '“Do it, or else” is blackmail, even from a teammate. It only works on somebody alone.',
        },
        { id: 'n5', by: 'narrator', text: 'Mom drops the spoon. She sings on without it.' },
      ],
      choices: {
        mom: {
          text: 'Turn the radio down and say: Mom, I need you',
          to: 'told-late',
          opens: { tell: 'jaylen-mom' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'With somebody you see every day, tell first. She’s three steps away.',
        },
        beg: {
          text: 'Type: not lasagna. i need more time',
          to: 'begged',
          score: {},
          fit: 'risky',
          flag: 'engage',
          why: 'Anybody would ask for time. Cole now knows that it works. He can stop answering.',
        },
        leave: {
          text: 'Get out of the team chat, tonight',
          to: 'left-chat',
          opens: 'block',
          score: { block: 1 },
          fit: 'mixed',
          why: 'He can leave any time. They still meet at practice, so a plan with an adult helps.',
        },
        keep: {
          text: 'Keep what Cole wrote, and answer nothing',
          to: 'kept',
          opens: 'save',
          score: { save: 2 },
          fit: 'helps',
          why: 'Cole’s own words show best what he did. Words only, never a private picture.',
        },
      },
    },
    begged: {
      phase: 'threat',
      gist: 'Jaylen asks for time. Now it is due on the day of the final.',
      lines: [
        { id: 'h1', by: 'hero', text: 'not lasagna. i need more time' },
        { id: 't1', by: 'them', from: 'cole', text: 'fine. saturday then', trick: 'deadline' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'So now it’s on the same day as the final. Next door Pops calls: “Seven letters!”',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'There’s always somebody in this house who’s about to ask him something.',
        },
      ],
      next: 'friday',
    },
    kept: {
      phase: 'threat',
      gist: 'Jaylen keeps the words, names and times, and does not answer.',
      mood: 'unsure',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Words, names, times. There’s no picture in it anywhere.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'He calls the folder Free Throws. It’s the last place where anybody would look.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'Behind him Mom has reached the chorus. The radio is done already.',
        },
      ],
      next: 'friday',
    },
    'left-chat': {
      phase: 'after',
      gist: 'The chat is quiet, but the team is still there.',
      mood: 'unsure',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Plums goes grey. It’s so quiet that he can hear the sauce.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'The gym he can’t switch off. There it’s the same ten, with legs.',
        },
      ],
      next: 'friday',
      answers: {
        tell: {
          lines: [{ id: 'n1', by: 'narrator', text: 'First out of the chat, then out with it.' }],
          why: 'The chat is quiet, and somebody knows. Now there can be a plan for the gym.',
          to: 'told-late',
        },
      },
    },
    'blocked-early': {
      phase: 'after',
      gist: 'Jaylen is out of the chat. On Thursday Cole says it to his face.',
      room: 'sports-hall',
      light: 'day',
      app: 'none',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Plums goes grey. That evening he does all his math, even the back page.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'On Thursday Cole waits by the ball rack. Dare three is for Jaylen too, he says, chat or no chat.',
          mood: 'worried',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'It has to do with a private picture. Do it, says Cole, or everybody sees the lasagna.',
        },
        {
          id: 'n4',
          by: 'narrator',
          text: 'At eight Jaylen fell asleep in one, face down. The photo’s only silly. It’s blackmail all the same.',
        },
        {
          id: 'n5',
          by: 'narrator',
          text: 'Behind Cole the door to Coach’s office is open, with a shoe in it.',
        },
      ],
      next: 'friday',
      answers: {
        tell: {
          lines: [{ id: 'n1', by: 'narrator', text: 'First out of the chat, then out with it.' }],
          why: 'Quiet on the phone is one thing. Somebody beside him in the gym is another.',
          to: 'told-late',
        },
      },
    },
    friday: {
      phase: 'after',
      map: 'Is it snitching?',
      gist: 'At the last practice Jaylen is afraid of being dropped if he tells.',
      room: 'sports-hall',
      light: 'day',
      app: 'none',
      mood: 'worried',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Friday, last practice. On the door hangs the list for Saturday. His name is on it, in ink.',
        },
        {
          id: 'h1',
          by: 'hero',
          as: 'thought',
          text: 'If I say something, I’m off that list. Or they suspend all of us.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Over by the wall Eli ties his shoes. Double, and once more. Cole has started on him too.',
        },
        {
          id: 'm1',
          by: 'malik',
          text: 'My sister has a test for it. Could somebody get hurt? Then it isn’t snitching.',
        },
        { id: 'm2', by: 'malik', text: 'Then it’s calling a foul.' },
      ],
      choices: {
        play: {
          text: 'Play on, and say nothing till after the final',
          to: 'play-on',
          score: {},
          fit: 'mixed',
          flag: 'secret',
          why: 'He doesn’t want to spoil it for the team. It’s heavy to run with, and he can put it down.',
        },
        malik: {
          text: 'Ask Malik straight out if he did dare three',
          to: 'malik-knows',
          score: { notice: 1 },
          fit: 'mixed',
          why: '“Everyone” gets smaller with each one you ask. A grown-up can make it stop.',
        },
        coach: {
          text: 'Follow Coach to his office with the ball bag',
          to: 'told-late',
          opens: { tell: 'brooks' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'He’s afraid and goes anyway. Somebody could get hurt, so it’s a foul.',
        },
      },
      answers: {
        tell: {
          lines: [{ id: 'n1', by: 'narrator', text: 'Foul called. The gym goes on squeaking, as gyms do.' }],
          why: 'It isn’t snitching when somebody could get hurt.',
          to: 'told-late',
        },
      },
    },
    'play-on': {
      phase: 'after',
      gist: 'Jaylen plays on as if nothing was wrong, and hits the fire bell.',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'He plays. He passes, he runs, he even grins at the right places.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Then there’s a free throw. Over his head, like the others. It hits the fire bell.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'Three hundred people stand outside for nine minutes. Coach looks at the sky, and then at him.',
        },
      ],
      next: { told: 'told-late', untold: 'asks-brooks' },
    },
    'malik-knows': {
      phase: 'after',
      map: 'Everyone is nobody',
      gist: 'Malik has not done the dare, and thinks that nobody has.',
      mood: 'unsure',
      lines: [
        { id: 'm1', by: 'malik', text: 'Me? No! I said my gran keeps my phone in a sock.' },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'Does she?' },
        {
          id: 'm2',
          by: 'malik',
          text: 'She does now. I had to ask her to. And Ben hasn’t. I bet not even Cole has.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'So everyone is nobody. It helps. It doesn’t make the “or else” go away.',
        },
      ],
      next: 'asks-pops',
      answers: {
        tell: {
          lines: [
            { id: 'n1', by: 'narrator', text: 'Malik stands next to him, with both socks on. It helps.' },
          ],
          why: 'A friend beside you, and a grown-up who knows. That’s a team.',
          to: 'told-late',
        },
      },
    },
    // ── somebody asks ─────
    'asks-brooks': {
      phase: 'after',
      map: 'The last ball',
      gist: 'Coach Brooks sees that something is wrong, and asks.',
      asks: 'brooks',
      room: 'sports-hall',
      light: 'day',
      app: 'none',
      mood: 'worried',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'After practice one ball is still bouncing. It’s Jaylen’s. He misses again.',
        },
        { id: 'b1', by: 'brooks', text: 'You aim at the hoop, and you look at the door.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Coach hangs his whistle on a hook, and sits down on a ball.',
        },
        { id: 'b2', by: 'brooks', text: 'There. No list, no whistle. What’s going on, Jaylen?' },
      ],
      choices: {
        dare: {
          text: '“It’s the dares. There’s one that isn’t a dare.”',
          to: 'said-dare',
          score: { tell: 2 },
          fit: 'helps',
          why: 'He didn’t have to say what it is. That it isn’t funny is enough.',
        },
        list: {
          text: '“If I tell, am I out of the team?”',
          to: 'said-list',
          score: { tell: 2 },
          fit: 'helps',
          why: 'Asking the scariest thing first is a good way in.',
        },
        lasagna: {
          text: '“Somebody’s got a picture of me in a lasagna.”',
          to: 'said-lasagna',
          score: { tell: 2 },
          fit: 'helps',
          why: 'You may begin with the silly part. The rest comes after it.',
        },
      },
      answers: {
        tell: {
          lines: [{ id: 'n1', by: 'narrator', text: 'The ball rolls away, all the way to the far wall.' }],
          why: 'Somebody asked, and somebody was told. That counts in full.',
          to: 'said-dare',
        },
      },
    },
    'asks-pops': {
      phase: 'after',
      map: 'Over his head',
      gist: 'Pops sees how Jaylen throws, and asks who is watching.',
      asks: 'pops',
      room: 'kitchen-table',
      light: 'evening',
      app: 'none',
      mood: 'worried',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Evening, the kitchen. Jaylen throws paper balls at the bin. None of them goes in.',
        },
        { id: 'p1', by: 'pops', text: 'Over your head. Nobody here but me, and you throw over your head.' },
        { id: 'n2', by: 'narrator', text: 'He lays his pencil down across the crossword.' },
        {
          id: 'p2',
          by: 'pops',
          text: 'You only do that when you think somebody’s watching. So who’s watching, Jaylen?',
        },
      ],
      choices: {
        lasagna: {
          text: '“Cole. He’s got a picture of me in a lasagna.”',
          to: 'said-lasagna',
          score: { tell: 2 },
          fit: 'helps',
          why: 'You may begin with the silly part. The rest comes after it.',
        },
        dare: {
          text: '“The team. There’s a dare that isn’t one.”',
          to: 'said-dare',
          score: { tell: 2 },
          fit: 'helps',
          why: 'He didn’t have to say what it is. That it isn’t funny is enough.',
        },
        list: {
          text: '“If I say who, am I off the team?”',
          to: 'said-list',
          score: { tell: 2 },
          fit: 'helps',
          why: 'Asking the scariest thing first is a good way in.',
        },
      },
      answers: {
        tell: {
          lines: [{ id: 'n1', by: 'narrator', text: 'Seven letters can wait. This one has more.' }],
          why: 'Somebody asked, and somebody was told. That counts in full.',
          to: 'said-dare',
        },
      },
    },
    'said-dare': {
      phase: 'after',
      gist: 'He may tell it without showing anything, and Eli is not forgotten.',
      mood: 'unsure',
      lines: [
        { id: 'k1', by: 'told', text: 'A dare is for laughing. If you can’t laugh, it’s something else.' },
        {
          id: 'k2',
          by: 'told',
          text: 'Don’t show me anything. Tell me who wrote what, and who else is in it.',
        },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'Eli. They want him to do it as well.' },
        { id: 'n1', by: 'narrator', text: 'It’s strange. He has said it, and the room is still there.' },
      ],
      next: 'end-letters',
    },
    'said-list': {
      phase: 'after',
      gist: 'Jaylen asks what he fears most, and gets an honest answer.',
      mood: 'unsure',
      lines: [
        {
          id: 'k1',
          by: 'told',
          text: 'I can’t speak for everybody. But whoever calls a foul hasn’t made one.',
        },
        {
          id: 'k2',
          by: 'told',
          text: '“Do it, or else” is blackmail. That’s on the one who says it. Now tell me.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'He tells it, with Eli in it, and the parts he’d like to skip.',
        },
      ],
      next: 'end-lunch',
    },
    'said-lasagna': {
      phase: 'after',
      gist: 'They laugh for a second, and then it is taken seriously.',
      mood: 'unsure',
      lines: [
        { id: 'k1', by: 'told', text: 'Was it a good lasagna?' },
        { id: 'n1', by: 'narrator', text: 'It just slips out. They both laugh, for about one second.' },
        {
          id: 'k2',
          by: 'told',
          text: 'And now the other part. Somebody uses it to push you. To do what?',
        },
        { id: 'n2', by: 'narrator', text: 'So he says that too, and he says Eli’s name.' },
      ],
      next: 'end-fridge',
    },
    // ── told in time ─────
    'told-before': {
      phase: 'after',
      gist: 'Somebody knows about the dares, and on Tuesday there is one that isn’t funny.',
      mood: 'calm',
      lines: [
        {
          id: 'k1',
          by: 'told',
          text: 'The lunch lady I like. “Everybody has to” I like less. If one isn’t funny, come straight to me.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'On Tuesday one isn’t. It has to do with a private picture. What exactly, isn’t said here.',
          mood: 'worried',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'It’s for the team, says Cole. No parents. But Jaylen knows where he can go with it.',
        },
      ],
      next: 'told-soon',
    },
    'told-soon': {
      phase: 'after',
      map: 'Who is “everyone”?',
      gist: 'Somebody knows, and Jaylen doesn’t have to do it.',
      app: 'none',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'They say that everyone’s done it.' },
        { id: 'k1', by: 'told', text: 'Have you heard it from everyone? Or has one person said “everyone”?' },
        { id: 'n1', by: 'narrator', text: 'Jaylen goes through the Plums in his head. It takes a while.' },
        {
          id: 'k2',
          by: 'told',
          text: 'You don’t have to do it. Not for luck, and not for a team. And I needn’t see it.',
        },
        { id: 'k3', by: 'told', text: 'If they go on pushing, come straight back. What do you need now?' },
      ],
      choices: {
        line: {
          text: '“A way to say no that still sounds like me.”',
          to: 'line-said',
          score: { notice: 2 },
          fit: 'helps',
          why: 'A line that’s ready in his pocket is half of a no.',
        },
        eli: {
          text: '“There’s Eli, who’s new. Somebody should ask him.”',
          to: 'eli-first',
          score: { notice: 1 },
          fit: 'helps',
          why: 'A good teammate looks round. He isn’t the only one being pushed.',
        },
      },
    },
    'line-said': {
      phase: 'after',
      gist: 'They look for a short line, and Jaylen uses it at practice.',
      mood: 'calm',
      lines: [
        { id: 'n1', by: 'narrator', text: 'They try nine lines. “I’m allergic” is pretty good.' },
        { id: 'k1', by: 'told', text: 'Shorter. And you may walk away while they’re still thinking.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'At the next practice Reese asks him, in front of all. Jaylen picks up a ball. “Not my sport,” he says.',
        },
        { id: 'n3', by: 'narrator', text: 'Ben laughs so much that he has to lie down. Cole doesn’t laugh.' },
      ],
      next: 'comes',
    },
    'eli-first': {
      phase: 'after',
      gist: 'Jaylen tells Eli that he has told somebody, and Eli is relieved.',
      room: 'corridor',
      light: 'day',
      mood: 'calm',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Eli is sitting in the corridor with his shoes in his lap.' },
        {
          id: 'h1',
          by: 'hero',
          as: 'aloud',
          text: 'I’ve told a grown-up about it. You don’t have to do it. Nobody does.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Eli puts on one shoe and thinks. “Was it hard?” he says. “Medium,” says Jaylen.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: '“Can I come next time?” says Eli. It’s the first time he’s asked to come anywhere.',
        },
      ],
      next: 'comes',
    },
    comes: {
      phase: 'after',
      gist: 'Cole threatens at the ball rack, and Jaylen knows where to go.',
      room: 'sports-hall',
      light: 'day',
      app: 'none',
      mood: 'worried',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'On Thursday Cole is waiting by the ball rack. Do it, he says, you and that Eli, or you’re out.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'And everybody sees the lasagna. At eight Jaylen slept in one. It’s a silly photo.',
        },
        {
          id: 'h1',
          by: 'hero',
          as: 'thought',
          text: 'That’s an “or else”. I know somebody who wants to hear about it.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'He says nothing. He just goes. The ball comes along under his arm, all the way.',
          mood: 'unsure',
        },
        {
          id: 'k1',
          by: 'told',
          text: 'You came straight back. Good. That’s blackmail. It’s on him, and not on you.',
        },
      ],
      next: 'plan',
    },
    // ── told after the threat ─────
    'told-late': {
      phase: 'after',
      gist: 'Jaylen tells all of it. He and Eli will both be looked after.',
      app: 'none',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'It comes out in the wrong order. Lasagna first, then Eli, then the dare.',
        },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'Am I off the team now? Will they suspend everybody?' },
        {
          id: 'k1',
          by: 'told',
          text: 'I can’t speak for everybody. I can only speak for me, and I’m glad you’re here.',
        },
        {
          id: 'k2',
          by: 'told',
          text: '“Do it, or else” is blackmail, and that’s on him. First you two are safe, you and Eli.',
        },
        { id: 'n2', by: 'narrator', text: 'You two. He hadn’t known how much he needed a word like that.' },
      ],
      next: 'plan',
    },
    plan: {
      phase: 'after',
      map: 'Eleven magnets',
      gist: 'With Ms Ortega they make a plan for practice, the bus and the chat.',
      room: 'counsellor',
      light: 'day',
      app: 'nestchat',
      them: 'plums',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Ms Ortega’s room, door shut. On her board she’s drawn the gym, with eleven magnets for Plums.',
        },
        {
          id: 'o1',
          by: 'ortega',
          text: 'Coach stays by the lockers. Malik rides next to you. Eli’s folks hear it from me.',
        },
        { id: 'o2', by: 'ortega', text: 'And I talk to Cole and his mom. You don’t have to.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'One magnet falls down. It’s Cole’s. She puts it back up, with the others.',
        },
        { id: 'o3', by: 'ortega', text: 'Nobody needs to see anything. What would you like to do first?' },
      ],
      choices: {
        report: {
          text: 'Report it to school and to the app, and say 13',
          to: 'end-form',
          opens: 'report',
          score: { report: 2 },
          fit: 'helps',
          why: 'School and app can each do something. His age makes them look sooner.',
        },
        game: {
          text: 'Ask if he can still play on Saturday',
          to: 'end-knees',
          score: {},
          fit: 'mixed',
          why: 'Wanting to play is fine. The rest runs along beside it, in good hands.',
        },
        leave: {
          text: 'Get out of the chat, now that there’s a plan',
          to: 'end-ripe',
          opens: 'block',
          score: { block: 2 },
          fit: 'helps',
          why: 'Told first, planned, and then out. With people you meet daily, that order helps.',
          when: 'open',
        },
        save: {
          text: 'Keep Cole’s words before somebody deletes them',
          to: 'end-nine',
          opens: 'save',
          score: { save: 2 },
          fit: 'helps',
          why: 'Words, names, times. Never a private picture, and nobody asks for one.',
        },
      },
    },
    // ── the late door: he went along with it ─────
    'two-days': {
      phase: 'after',
      map: 'Two days, not shown',
      gist: 'Off screen Jaylen went along with it. He can stop, and help works just the same.',
      late: true,
      room: 'corridor',
      light: 'day',
      app: 'none',
      mood: 'worried',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Two days go by that we leave out. Nobody needs to see them.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'The shrug was taken for a yes. They kept on at him, and he went along. He told Eli it was normal.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'When he wanted to stop, Cole said: then everybody sees you asleep in that lasagna.',
        },
        { id: 'n4', by: 'narrator', text: 'It’s a silly photo from a party. It’s blackmail all the same.' },
        {
          id: 'n5',
          by: 'narrator',
          text: 'Eli isn’t at practice any more. The pushing came from others. The stopping can be Jaylen’s.',
        },
        {
          id: 'n6',
          by: 'narrator',
          text: 'At the end of the corridor Ms Ortega is watering her cactus. Help works today, too.',
        },
      ],
      choices: {
        hope: {
          text: 'Wait, and hope that it’s over after the final',
          to: 'asks-brooks',
          score: {},
          fit: 'mixed',
          flag: 'secret',
          why: 'It’s hard to walk in with a thing like that. It can still be said, on any day.',
        },
        ortega: {
          text: 'Go down the corridor to Ms Ortega',
          to: 'late-turn',
          opens: { tell: 'ortega' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'Owning up is the start of mending. It counts in full, today as well.',
        },
        sorry: {
          text: 'Find Eli and say: I was wrong about that',
          to: 'sorry-first',
          score: { notice: 1 },
          fit: 'mixed',
          why: 'A real sorry is a good beginning. An adult can make the rest stop, too.',
        },
      },
      answers: {
        tell: {
          lines: [
            { id: 'n1', by: 'narrator', text: 'He says it to his shoes first. Then he says it to a face.' },
          ],
          why: 'He went along, and now he tells. The telling is the part that changes things.',
          to: 'late-turn',
        },
      },
    },
    'sorry-first': {
      phase: 'after',
      gist: 'Jaylen says sorry to Eli, who had waited for somebody to say it.',
      late: true,
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'I said that it’s normal. It isn’t. I’m sorry.' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Eli looks at his knots. “I know it isn’t,” he says after a while.',
        },
        { id: 'n2', by: 'narrator', text: '“I was only waiting for one of you to say so.”' },
        {
          id: 'n3',
          by: 'narrator',
          text: 'That’s one knot undone. It isn’t over. Cole is still going round.',
        },
      ],
      next: 'asks-pops',
      answers: {
        tell: {
          lines: [
            { id: 'n1', by: 'narrator', text: 'First Eli, and now a grown-up. The second sorry is shorter.' },
          ],
          why: 'Said sorry, and told. Together that’s how it ends.',
          to: 'late-turn',
        },
      },
    },
    'late-turn': {
      phase: 'after',
      map: 'Mending',
      gist: 'Somebody hears that Jaylen went along with it, and helps him to mend it.',
      late: true,
      app: 'nestchat',
      them: 'plums',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'I told him it was normal. I knew that it wasn’t.' },
        {
          id: 'k1',
          by: 'told',
          text: 'They pushed you, and you passed the push on. Now you’re here, and it can stop with you.',
        },
        {
          id: 'k2',
          by: 'told',
          text: 'You can’t control a picture once it’s sent. And there are real tools and people who get pictures taken down.',
        },
        {
          id: 'k3',
          by: 'told',
          text: 'So whatever happened: Eli gets help, and you do. Where would you like to begin?',
        },
      ],
      choices: {
        circle: {
          text: 'Say to the whole team: with me it ends',
          to: 'end-circle',
          score: { notice: 1 },
          fit: 'mixed',
          why: 'A brave thing to say, with an adult in the room. Eli should be asked first.',
        },
        report: {
          text: 'Write the report with all of it in, and say 13',
          to: 'end-part',
          opens: 'report',
          score: { report: 2 },
          fit: 'helps',
          why: 'The whole story helps most, his own part too. Helpers look at who threatened.',
        },
        eli: {
          text: 'Go to Eli with an adult and listen to him',
          to: 'end-knot',
          score: { notice: 2 },
          fit: 'helps',
          why: 'Sorry is half of it. Asking what the other one needs is the other half.',
        },
      },
    },
    // ── endings: told ─────
    'end-knees': {
      phase: 'after',
      map: 'From the knees',
      gist: 'In the final Jaylen shoots a free throw his own way.',
      room: 'sports-hall',
      light: 'day',
      app: 'none',
      mood: 'happy',
      lines: [
        { id: 'o1', by: 'ortega', text: 'Cole isn’t your job any more. A free throw might be. Go.' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Saturday. Four seconds left, they’re behind, and there’s a free throw. It’s his.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'The gym is full. He bends his knees, and swings the ball up from below. Somebody giggles.',
        },
        { id: 'n3', by: 'narrator', text: 'It goes in without touching anything. They still lose, by one.' },
        { id: 'p1', by: 'pops', text: 'FROM THE KNEES! Did you all see that? From the KNEES!' },
      ],
      end: {
        title: 'From the knees',
        image: 'A ball in the air, and a grandfather standing on a bench.',
        door: 'told',
      },
    },
    'end-form': {
      phase: 'after',
      map: 'The box for 13',
      gist: 'The report is in, and Cole has something to say at the lockers.',
      room: 'corridor',
      light: 'day',
      app: 'none',
      mood: 'relieved',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: '“How old are you?” Thirteen. “Do you know the person?” Yes. “Is anybody with you?” Yes.',
        },
        { id: 'n2', by: 'narrator', text: 'Three boxes, and the third one is the best.' },
        {
          id: 'n3',
          by: 'narrator',
          text: 'On Monday Cole is at the lockers with his mom. Ms Ortega asked Jaylen first. He said yes.',
        },
        {
          id: 'n4',
          by: 'narrator',
          text: '“My cousin’s team did it to me,” he says to the floor. “I’m sorry.” The floor holds.',
        },
      ],
      end: {
        title: 'The third box',
        image: 'Two boys at the lockers, and a lot of floor between them.',
        door: 'told',
      },
    },
    'end-ripe': {
      phase: 'after',
      map: 'Plums, ripe',
      gist: 'Jaylen is out of the chat. There is a new one, with Coach in it.',
      room: 'city-bus',
      light: 'day',
      app: 'none',
      mood: 'happy',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'He’s out. Malik goes next, then Ben, then somebody else every hour.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'By Sunday there’s a new chat, with Coach in it. Eli has named it: Plums, Ripe.',
        },
        {
          id: 'm1',
          by: 'malik',
          text: 'He wrote a whole sentence in it. With a comma!',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'Coach’s first dare: bring your grandmother’s best joke. It’s a very long bus ride.',
        },
      ],
      end: { title: 'Plums, ripe', image: 'A bus full of boys, all holding their stomachs.', door: 'told' },
    },
    'end-nine': {
      phase: 'after',
      map: 'Nine times “everyone”',
      gist: 'They count how often the chat says everyone, and how many really did it.',
      room: 'counsellor',
      light: 'day',
      app: 'none',
      mood: 'relieved',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Ms Ortega reads with a pencil. “Everyone” stands there nine times.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Then each of them may come and talk to her, with the door shut. It takes all afternoon.',
        },
        { id: 'o1', by: 'ortega', text: 'Do you want to know how many “everyone” is?' },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'How many?' },
        { id: 'o2', by: 'ortega', text: 'Nobody. Each of you thought that he was the last.' },
      ],
      end: {
        title: 'Nine times “everyone”',
        image: 'A pencil, a page, and a word with nine rings round it.',
        door: 'told',
      },
    },
    // ── endings: late ─────
    'end-knot': {
      phase: 'after',
      map: 'One knot',
      gist: 'Jaylen listens to Eli, and on Monday there is a single knot.',
      room: 'corridor',
      light: 'day',
      app: 'none',
      mood: 'relieved',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Eli talks for a long time, for Eli. Jaylen doesn’t say “but” once.',
        },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'What do you need?' },
        { id: 'n2', by: 'narrator', text: '“Somebody to walk in with,” says Eli.' },
        {
          id: 'n3',
          by: 'narrator',
          text: 'On Monday they walk in, with Ms Ortega three steps behind. One shoe has a single knot.',
        },
      ],
      end: {
        title: 'One knot',
        image: 'Two pairs of shoes in a doorway, and one single knot.',
        door: 'late',
      },
    },
    'end-part': {
      phase: 'after',
      map: 'His own part',
      gist: 'The report holds all of it, and Eli’s family is helped first.',
      room: 'counsellor',
      light: 'day',
      app: 'none',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'He writes what Cole did. Then he writes what he did himself. That line takes longer.',
        },
        {
          id: 'o1',
          by: 'ortega',
          text: 'The one who threatened did the wrong thing. You wrote it down so that it stops.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Eli’s folks come first, she says. Then the chat. Then everybody else.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'On her sill the cactus has a bud. She says that it does that every few years.',
        },
      ],
      end: { title: 'His own part', image: 'A cactus on a window sill, with one bud.', door: 'late' },
    },
    'end-circle': {
      phase: 'after',
      map: 'On the floor',
      gist: 'The team sits in a circle on the floor, and it goes round.',
      room: 'sports-hall',
      light: 'day',
      app: 'none',
      mood: 'relieved',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'First Ms Ortega asks Eli. Eli says yes, if he may sit by the door.',
        },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'I went along with it. With me it ends.' },
        { id: 'n2', by: 'narrator', text: 'It’s quiet. Then Ben says it as well, and then it goes round.' },
        {
          id: 'n3',
          by: 'narrator',
          text: 'Cole is the last. He says it so quietly that only the floor hears. It’s a good floor.',
        },
      ],
      end: { title: 'With me it ends', image: 'Eleven boys in a circle on a gym floor.', door: 'late' },
    },
    // ── endings: asked ─────
    'end-letters': {
      phase: 'after',
      map: 'Seven letters',
      gist: 'The grown-ups act, and Jaylen has the word for the crossword.',
      room: 'kitchen-table',
      light: 'evening',
      app: 'none',
      mood: 'relieved',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Before bed the grown-ups who should know do. Eli’s folks were called first. Nobody has to do dare three.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'At the table there’s one row left in Pops’s crossword. “Pushed into it.” Seven letters.',
        },
        {
          id: 'h1',
          by: 'hero',
          as: 'aloud',
          text: '“Coerced.” I looked it up. It means that it wasn’t my idea.',
        },
        { id: 'p1', by: 'pops', text: 'It fits. I don’t like the word. But it fits. Pass me the eraser.' },
      ],
      end: {
        title: 'Seven letters',
        image: 'A crossword with no white left, and a sharp pencil.',
        door: 'asked',
      },
    },
    'end-lunch': {
      phase: 'after',
      map: 'The lunch lady rule',
      gist: 'The dares get a rule, and Saturday comes.',
      room: 'sports-hall',
      light: 'day',
      app: 'none',
      mood: 'happy',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'On Saturday Cole isn’t captain. He sits in the front row, beside his mom.',
        },
        { id: 'b1', by: 'brooks', text: 'New rule. Every dare has to be OK in front of the lunch lady.' },
        { id: 'n2', by: 'narrator', text: 'The lunch lady is there. Coach has asked her to be the judge.' },
        {
          id: 'n3',
          by: 'narrator',
          text: 'She dares all of them to eat a carrot. Eli eats two, and bows.',
        },
      ],
      end: {
        title: 'The lunch lady rule',
        image: 'A lunch lady at the edge of the court, with a bag of carrots.',
        door: 'asked',
      },
    },
    'end-fridge': {
      phase: 'after',
      map: 'On the fridge',
      gist: 'The silly photo has hung on the family’s fridge for years.',
      room: 'kitchen-table',
      light: 'evening',
      app: 'none',
      mood: 'relieved',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'It’s an evening with a lot of telephone in it. Eli’s folks know now, and so does Coach.',
        },
        { id: 'd1', by: 'jaylen-mom', text: 'THAT photo? Baby, turn around.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'It’s on the fridge, under the pineapple magnet. It’s been there for five years.',
        },
        {
          id: 'd2',
          by: 'jaylen-mom',
          text: 'Everybody who’s ever had milk here has seen it. And they all came back.',
        },
      ],
      end: {
        title: 'Under the pineapple',
        image: 'A fridge door, a pineapple magnet, and a boy asleep in his food.',
        door: 'asked',
      },
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
            text: 'It’s fun. Would it still be fun if I said “not today”?',
          },
        ],
        why: 'That’s a good test for any dare. So far it’s only lunch.',
      },
      save: {
        lines: [
          { id: 'n1', by: 'narrator', text: 'Names, words, times. The pizza rhyme is worth keeping anyway.' },
        ],
        why: 'Keeping words does no harm. Words only, never a private picture.',
      },
      block: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Out of the chat. The bus goes on smelling of socks.' }],
        why: 'Nobody has to be in every chat, and he needs no reason.',
        to: 'blocked-early',
      },
      tell: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'He begins with “everybody has to”, and ends with a bowing lunch lady.',
          },
        ],
        why: 'Whoever hears the funny things also hears the other ones sooner.',
        to: 'told-before',
      },
      report: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Under “What happened?” he could put: pizza. He closes it again.',
          },
        ],
        why: 'Nothing to report yet. It’s good to have found the form before it’s needed.',
      },
    },
    pressure: {
      pause: {
        lines: [
          {
            id: 'h1',
            by: 'hero',
            as: 'thought',
            text: 'Who is really writing here? Two. It only sounds like eleven.',
          },
        ],
        why: 'Numbers don’t make it OK. And most of the numbers are quiet.',
      },
      save: {
        lines: [
          { id: 'n1', by: 'narrator', text: 'He keeps the words, the names and the times. Nothing else.' },
        ],
        why: 'It shows who pushed, and when. Words only, never a private picture.',
      },
      block: {
        lines: [{ id: 'n1', by: 'narrator', text: 'He gets out. His thumb is quicker than his doubts.' }],
        why: 'He may go. With team mates, an adult who knows makes it safer.',
        to: 'blocked-early',
      },
      tell: {
        lines: [{ id: 'n1', by: 'narrator', text: 'He says it without saying what it is. That works.' }],
        why: 'It doesn’t have to be terrible yet. “It isn’t funny” is enough.',
        to: 'told-soon',
      },
      report: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'There’s a box for “somebody wants me to do something”. He writes 13 beside it.',
          },
        ],
        why: 'Good that the app knows. School can do even more, with an adult.',
      },
    },
    threat: {
      pause: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'He puts both feet on the floor. The words don’t get any bigger.',
          },
        ],
        why: 'They want a quick answer. None is needed tonight.',
      },
      save: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Cole’s words, Cole’s name, ten past six. That’s all there is to it.',
          },
        ],
        why: 'A threat is words, so it can be kept. Never a private picture.',
      },
      block: {
        lines: [{ id: 'n1', by: 'narrator', text: 'He shuts it, with a thumb that smells of garlic.' }],
        why: 'Fine. They share a gym, so somebody should know before Friday.',
        to: 'left-chat',
      },
      tell: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Said. It took three seconds of being brave. They’re over already.',
          },
        ],
        why: 'An “or else” needs somebody who’s alone. He isn’t any more.',
        to: 'told-late',
      },
      report: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'He ticks “somebody threatens me” and “I know the person”. And 13.',
          },
        ],
        why: 'Good. With somebody from school, an adult there should know it, too.',
      },
    },
    after: {
      pause: {
        lines: [{ id: 'n1', by: 'narrator', text: 'He breathes out. Somewhere a ball bounces, and stops.' }],
        why: 'From a little way off you can see where the joke stopped.',
      },
      save: {
        lines: [{ id: 'n1', by: 'narrator', text: 'What was written is kept. There’s no picture in it.' }],
        why: 'It’s never too late to keep the words. Never a private picture.',
      },
      block: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Plums goes grey. The rest of the day doesn’t.' }],
        why: 'He may shut it at any time. For the gym, a plan with an adult helps.',
      },
      tell: {
        lines: [
          { id: 'n1', by: 'narrator', text: 'In all that noise he says it. It’s heard, fire bell and all.' },
        ],
        why: 'Any moment is a good one. It counts in full.',
      },
      report: {
        lines: [{ id: 'n1', by: 'narrator', text: 'It’s in: who, what, when, and that he’s 13.' }],
        why: 'A report can help more than one person. Here it’s at least two.',
      },
    },
  },
  again: {
    save: { lines: [{ id: 'n1', by: 'narrator', text: 'It’s kept already. Words don’t go bad.' }] },
    block: { lines: [{ id: 'n1', by: 'narrator', text: 'That chat is shut already.' }] },
    tell: {
      lines: [{ id: 'n1', by: 'narrator', text: 'Somebody knows already. One more is always allowed.' }],
    },
    report: { lines: [{ id: 'n1', by: 'narrator', text: 'The report is in. Somebody reads it.' }] },
  },
  tell: {
    people: {
      brooks: {
        kind: 'good',
        room: 'sports-hall',
        scene: [
          {
            id: 's1',
            by: 'narrator',
            text: 'Coach’s office is really a ball closet with a chair in it. He gives Jaylen the chair.',
          },
          {
            id: 's2',
            by: 'narrator',
            text: 'Somebody puts his head in about a lost mouthguard. “Later,” says Coach.',
          },
        ],
        answer: [
          { id: 'a1', by: 'brooks', text: 'Thank you. I don’t want to see it. I want to hear it.' },
          {
            id: 's3',
            by: 'narrator',
            text: 'He shuts the door with his foot. A ball falls on him. He leaves it.',
          },
          {
            id: 'a2',
            by: 'brooks',
            text: 'I won’t gossip. I only tell people who can help, and you’ll know it first.',
          },
        ],
      },
      ortega: {
        kind: 'good',
        room: 'counsellor',
        scene: [
          { id: 's1', by: 'narrator', text: 'Ms Ortega’s cactus gets three drops. She counts them.' },
          { id: 's2', by: 'ortega', text: 'Two, three. Done till Christmas. Come in. Door open or shut?' },
        ],
        answer: [
          { id: 'a1', by: 'ortega', text: 'That took some walking. I’m glad you walked.' },
          {
            id: 's3',
            by: 'narrator',
            text: 'The phone rings. She looks at it, and it stops, as if it were shy.',
          },
          { id: 'a2', by: 'ortega', text: 'You don’t have to show me a thing. What do you need right now?' },
        ],
      },
      'jaylen-mom': {
        kind: 'clumsy',
        room: 'kitchen-table',
        scene: [
          {
            id: 's1',
            by: 'narrator',
            text: 'Mom turns round with the spoon for a microphone. The sauce is spitting.',
          },
          { id: 's2', by: 'jaylen-mom', text: 'One second, baby. If it sticks, we eat toast. What is it?' },
        ],
        answer: [
          {
            id: 'a1',
            by: 'jaylen-mom',
            text: 'WHO? Which boys? I’m calling all ten mothers. Right now. Where’s my phone?',
          },
          { id: 's3', by: 'narrator', text: 'Jaylen takes a step back, toward the door.' },
        ],
        then: [
          { id: 'h1', by: 'hero', as: 'aloud', text: 'Mom. I’m not done. And I need you to hear it first.' },
          {
            id: 's4',
            by: 'narrator',
            text: 'She looks at the spoon in her hand. Then she turns off the stove.',
          },
          {
            id: 'a2',
            by: 'jaylen-mom',
            text: 'You’re right. I got loud because I got scared. Sit. Toast is fine. I’m listening.',
          },
        ],
      },
      pops: {
        kind: 'good',
        room: 'kitchen-table',
        scene: [
          {
            id: 's1',
            by: 'narrator',
            text: 'Pops has got his glasses on his forehead, and is looking for them.',
          },
          {
            id: 's2',
            by: 'pops',
            text: 'A river in Asia, six letters. No? Then sit and tell me something else.',
          },
        ],
        answer: [
          {
            id: 's3',
            by: 'narrator',
            text: 'He finds the glasses, and takes them off again, to listen better.',
          },
          { id: 'a1', by: 'pops', text: 'Good that you said it. That’s not a thing to carry by yourself.' },
          {
            id: 'a2',
            by: 'pops',
            text: 'I don’t know these chats. I know pushing when I hear it. Go on.',
          },
        ],
      },
      malik: {
        kind: 'friend',
        scene: [
          { id: 's1', by: 'narrator', text: 'Malik chews very slowly. That’s how he listens.' },
          { id: 's2', by: 'malik', text: 'Wait. Let me swallow. OK. Now.' },
        ],
        answer: [
          { id: 'a1', by: 'malik', text: 'I thought it was only me who felt sick about it.' },
          { id: 's3', by: 'narrator', text: 'He gives Jaylen the rest of his granola bar.' },
        ],
        then: [
          {
            id: 'a2',
            by: 'malik',
            text: 'We can’t fix that, you and me. We need somebody with a whistle. I’ll come.',
          },
          { id: 's4', by: 'narrator', text: 'He comes as far as the door, and holds it open with his foot.' },
        ],
      },
      helpline: {
        kind: 'helpline',
        room: 'bedroom-evening',
        scene: [
          {
            id: 's1',
            by: 'narrator',
            text: 'Jaylen sits in the closet, between two winter coats. It’s a good booth.',
          },
          { id: 's2', by: 'helpline', text: 'Hi. You don’t need to say your name. What’s going on?' },
        ],
        answer: [
          { id: 'a1', by: 'helpline', text: 'You’re being pushed by people you like. That’s really hard.' },
          { id: 'a2', by: 'helpline', text: 'You don’t have to do it. And saying it isn’t snitching.' },
          {
            id: 'a3',
            by: 'helpline',
            text: 'Let’s think who near you should know, and what you say first.',
          },
        ],
      },
    },
    openers: {
      a: 'I need help with something in a chat, and I’m scared you’ll be mad.',
      b: 'It’s about the team. I’d like to say it and not show it.',
      c: 'Somebody’s pushing me to do something. And not only me.',
    },
  },
  report: {
    about: 'I’m being pressured and threatened by people I know',
    other: {
      a: 'Somebody changed my name in a chat',
      aWhy: 'That’s true as well. It’s the small part. The pushing is the big one.',
      b: 'Too many messages in a group',
      bWhy: 'Nobody would hurry for that. The right box goes to people who know what to do.',
    },
  },
  debrief: {
    line: 'Pressure from people you know is still pressure. Saying no, and fixing it after, both count.',
    fault: 'It’s not Jaylen’s fault, and it’s not Eli’s. The one who pushes and threatens does wrong.',
    power: 'I need help with something in a team chat. It isn’t snitching, it’s calling a foul.',
    questions: [
      'What would help someone say no here?',
      'Where’s the line between a joke and pressure?',
      'What should good teammates do?',
    ],
  },
  covers: [
    'S6',
    'S18',
    'S19',
    'S24',
    'S43',
    'S57',
    'S59',
    'S64',
    'S65',
    'S70',
    'S73',
    'S117',
    'S121',
    'S124',
    'S127',
    'S128',
  ],
  sources: [1, 7, 30, 31, 75, 76, 77],
  review: 'draft',
});
