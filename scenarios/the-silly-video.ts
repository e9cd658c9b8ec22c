import { defineScenario } from '../src/scenario/define-scenario.ts';

// SC03: a knight’s hop, filmed without asking, and then “do this or else”. The other side is twelve and in the same club
// (pattern Y with the nuance of K: tell first, block with a plan). Nothing private is in the video: it is only silly.
export default defineScenario({
  id: 'the-silly-video',
  number: 'SC03',
  version: 1,
  title: 'The Silly Video',
  ages: '8-10',
  pattern: 'Y',
  harmless: false,
  minutes: 5,
  hero: 'tomasz',
  cast: ['tomasz-tata', 'babcia', 'halloran', 'saoirse'],
  others: {
    max: { name: 'Max', profile: 'chess-knight', says: 'chess club, 12 years old' },
  },
  app: 'nestchat',
  room: 'living-room',
  light: 'day',
  them: 'max',
  skills: ['notice', 'save', 'block', 'tell', 'report'],
  notice:
    'An older boy from chess club writes to Tomasz. That can be fine. It can be a trick. Nothing rude is shown. You can pause, skip or leave at any time.',
  summary: [
    'Tomasz wins at chess. He hops like a knight, with a saucepan.',
    'Max is twelve. He filmed it and didn’t ask.',
    'Now Max wants Pierogi, the dragon in Tomasz’s game. Or else.',
    'That’s blackmail. Giving one thing doesn’t make it stop.',
    'Tomasz tells a grown-up. They keep the words, block and report.',
    'Nobody laughs at Tomasz. It’s not his fault. Pierogi is home.',
  ],
  start: 'call',
  beats: {
    call: {
      phase: 'before',
      map: 'Two forward, one aside',
      gist: 'Tomasz makes a great move and hops like a knight.',
      mood: 'happy',
      lines: [
        { id: 'paint', by: 'narrator', text: 'The library is being painted. It smells of yellow.' },
        { id: 'call', by: 'narrator', text: 'So today chess club is a video call.' },
        { id: 'fork', by: 'narrator', text: 'Tomasz’s knight attacks two pieces. Both at once!' },
        { id: 'well', by: 'halloran', text: 'Well, well, Tomasz. Ten minutes’ break, everybody!' },
        { id: 'out', by: 'narrator', text: 'A move like that has to come out somewhere.' },
        { id: 'hop', by: 'narrator', text: 'So he hops. Two forward, one to the side.' },
        { id: 'pot', by: 'narrator', text: 'He wears a saucepan. A knight needs a helmet. He neighs.' },
        { id: 'max', by: 'narrator', text: 'After the call, Max writes. He’s twelve. He’s on board one.' },
        { id: 'good', by: 'them', trick: 'none', text: 'your knight was so good today' },
        { id: 'thanks', by: 'hero', text: 'thank you!!!' },
        { id: 'match', by: 'them', trick: 'none', text: 'are you in the match on saturday' },
        { id: 'four', by: 'hero', text: 'board four. if mr h picks me' },
        { id: 'small', by: 'them', trick: 'none', text: 'and is your dragon still so small' },
        { id: 'round', by: 'hero', text: 'pierogi isnt small. hes ROUND' },
      ],
      next: 'clip',
    },

    clip: {
      phase: 'pressure',
      map: 'A horse with glasses',
      gist: 'Max has filmed Tomasz, and he did not ask.',
      lines: [
        { id: 'hatch', by: 'narrator', text: 'Pierogi lives in Gemhaven. He took sixty days to hatch.' },
        { id: 'hic', by: 'narrator', text: 'Other dragons do fire. Pierogi does hiccups.' },
        { id: 'wait', by: 'them', trick: 'none', text: 'haha. wait. i have something' },
        { id: 'video', by: 'narrator', text: 'It’s a video. A small horse hops through it.' },
        { id: 'wears', by: 'narrator', text: 'The horse wears glasses. And a saucepan.' },
        {
          id: 'filmed',
          by: 'them',
          trick: 'camera',
          mood: 'worried',
          text: 'thats YOU. i filmed it in the break',
        },
        { id: 'pink', by: 'narrator', text: 'Tomasz goes pink all over. Even his knees.' },
        { id: 'asked', by: 'hero', as: 'thought', text: 'He never asked me.' },
      ],
      choices: {
        tata: {
          text: 'Turn the laptop to Tata. “That’s me in there.”',
          to: 'told-clip',
          opens: { tell: 'tomasz-tata' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'Filmed without asking: a good moment to tell.',
        },
        haha: {
          text: 'Type “haha. can you delete it?”',
          to: 'maybe',
          score: {},
          fit: 'mixed',
          why: 'Laughing along is easier. He can still say that it wasn’t fair.',
        },
        ask: {
          text: 'Type “you didnt ask me”',
          to: 'ask-first',
          score: { notice: 2 },
          fit: 'helps',
          why: 'That’s just it. First ask, then film.',
        },
      },
    },

    maybe: {
      phase: 'pressure',
      gist: 'Max does not say yes. He does not say no.',
      lines: [
        { id: 'haha', by: 'hero', text: 'haha. can you delete it?' },
        { id: 'maybe', by: 'them', trick: 'none', text: 'maybe. the neigh is the best bit' },
        { id: 'true', by: 'narrator', text: 'That’s true. It’s a very good neigh.' },
        { id: 'yes', by: 'hero', as: 'thought', mood: 'unsure', text: 'But “maybe” isn’t “yes”.' },
      ],
      next: 'dragon',
    },

    'ask-first': {
      phase: 'pressure',
      gist: 'Tomasz says that nobody asked him.',
      lines: [
        { id: 'ask', by: 'hero', text: 'you didnt ask me' },
        { id: 'so', by: 'them', trick: 'none', text: 'so? its only funny' },
        { id: 'always', by: 'narrator', text: 'Mr Halloran always asks before he takes a photo.' },
        { id: 'pigeon', by: 'narrator', mood: 'unsure', text: 'He even asked a pigeon once.' },
      ],
      next: 'dragon',
    },

    dragon: {
      phase: 'threat',
      map: 'Do this, or else',
      gist: 'Max wants Pierogi, or everyone will see the video.',
      light: 'evening',
      lines: [
        { id: 'want', by: 'them', trick: 'money', text: 'i want your dragon' },
        {
          id: 'else',
          by: 'them',
          trick: 'threat',
          mood: 'worried',
          text: 'give him to me or i show everyone',
        },
        { id: 'saturday', by: 'narrator', text: 'Everyone is the whole club. Everyone is Saturday.' },
        { id: 'name', by: 'narrator', text: 'Do this, or else: that’s called blackmail.' },
        { id: 'nest', by: 'narrator', text: 'In his nest in Gemhaven, Pierogi looks up. Hic.' },
        { id: 'knits', by: 'narrator', text: 'On the sofa, Babcia knits something green and long.' },
      ],
      choices: {
        no: {
          text: 'Type “no. hes mine”, and shut the laptop',
          to: 'no',
          score: { notice: 2 },
          fit: 'helps',
          why: 'A “no” is a strong move. The next move is to tell.',
        },
        give: {
          text: 'Press Give and whisper “Be good, Pierogi.”',
          to: 'more',
          score: {},
          fit: 'risky',
          flag: 'comply',
          why: 'Many people would do that, to make it stop. He can still tell.',
        },
        babcia: {
          text: 'Pull Babcia’s wool. “Somebody wants Pierogi.”',
          to: 'told-dragon',
          opens: { tell: 'babcia' },
          score: { tell: 2 },
          fit: 'helps',
          why: '“Or else” is for telling. Then he isn’t alone with it.',
        },
      },
    },

    no: {
      phase: 'threat',
      gist: 'Tomasz says no, and Max writes once more.',
      lines: [
        { id: 'no', by: 'hero', text: 'no. hes mine' },
        { id: 'first', by: 'them', trick: 'threat', text: 'ok. then saoirse sees it first' },
        { id: 'shut', by: 'narrator', text: 'Clack. The laptop is shut. Max can wait.' },
        { id: 'stays', by: 'narrator', text: 'Pierogi stays in his nest. That’s good.' },
        { id: 'walks', by: 'narrator', text: 'But Tomasz doesn’t hop to bed. He walks.' },
      ],
      next: 'saoirse',
    },

    saoirse: {
      phase: 'threat',
      map: 'Saoirse laughs',
      gist: 'Max has let Saoirse see the video, and she laughs.',
      room: 'library',
      light: 'day',
      app: 'none',
      mood: 'unsure',
      lines: [
        { id: 'yellow', by: 'narrator', text: 'Wednesday. The library is yellow now. Even the light.' },
        { id: 'cart', by: 'narrator', text: 'Saoirse rolls by on the book cart. She laughs.' },
        { id: 'neigh', by: 'saoirse', mood: 'worried', text: 'Max let me see it. You NEIGH!' },
        { id: 'nice', by: 'narrator', text: 'It’s a nice laugh. It hurts all the same.' },
        { id: 'pawns', by: 'narrator', text: 'By the window, Mr Halloran counts pawns.' },
      ],
      choices: {
        laugh: {
          text: 'Laugh too, and go and find a book',
          to: 'books',
          score: {},
          fit: 'mixed',
          why: 'Sometimes laughing is easier. It’s fine to say that it hurts.',
        },
        help: {
          text: 'Say “He wants my dragon for it. Will you help?”',
          to: 'told-friend',
          opens: { tell: 'saoirse' },
          score: { tell: 1 },
          fit: 'helps',
          why: 'A friend helps by coming along to tell. Not by sharing.',
        },
        hush: {
          text: 'Say “Please don’t let anybody else see it.”',
          to: 'hush',
          score: { notice: 1 },
          fit: 'mixed',
          why: 'Good to ask her. But Saoirse can’t stop Max. A grown-up can help.',
        },
      },
    },

    books: {
      phase: 'threat',
      gist: 'Tomasz laughs too, but it does not sound like him.',
      lines: [
        { id: 'haha', by: 'narrator', text: '“Ha ha,” says Tomasz. It sounds like a cough.' },
        { id: 'horses', by: 'narrator', text: 'He takes a book about horses and sits down.' },
        { id: 'upside', by: 'narrator', text: 'He reads for an hour. The book is upside down.' },
      ],
      next: 'asks-halloran',
    },

    hush: {
      phase: 'threat',
      gist: 'Saoirse has no copy, and she likes the hop.',
      lines: [
        { id: 'please', by: 'hero', as: 'aloud', text: 'Please don’t let anybody else see it.' },
        { id: 'cart', by: 'narrator', text: 'The cart stops.' },
        { id: 'copy', by: 'saoirse', text: 'I haven’t got it. He only let me look.' },
        { id: 'good', by: 'saoirse', mood: 'unsure', text: 'And I laughed because it’s GOOD.' },
        { id: 'still', by: 'narrator', text: 'That helps a bit. But Max still wants Pierogi.' },
      ],
      next: 'asks-halloran',
    },

    more: {
      phase: 'after',
      map: 'And now the nest',
      gist: 'Tomasz has given Pierogi away, and Max wants more.',
      mood: 'unsure',
      lines: [
        { id: 'gave', by: 'narrator', text: 'Pierogi flies off to Max. One last hic.' },
        { id: 'empty', by: 'narrator', text: 'The golden nest is empty. No hiccups.' },
        { id: 'count', by: 'narrator', text: 'So it’s over. Tomasz counts to ten.' },
        { id: 'seven', by: 'narrator', text: 'At seven, Max writes.' },
        { id: 'nest', by: 'them', trick: 'pushing', mood: 'worried', text: 'now the golden nest too' },
        { id: 'tell', by: 'them', trick: 'secret', text: 'and dont tell mr h' },
        { id: 'hungry', by: 'narrator', text: 'Blackmail is always hungry. It eats and asks again.' },
        { id: 'cat', by: 'narrator', text: 'By the window, a piece goes click. Tata’s playing chess.' },
      ],
      choices: {
        tata: {
          text: 'Go over to Tata’s board and say “I need you.”',
          to: 'told-gave',
          opens: { tell: 'tomasz-tata' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'It’s never too late to stop, and to tell.',
        },
        nest: {
          text: 'Give him the nest. It’s so empty anyway.',
          to: 'late',
          score: {},
          fit: 'risky',
          flag: 'comply',
          why: 'He only wants it to be over. Telling can do that better.',
        },
        said: {
          text: 'Type “you said only the dragon!!”',
          to: 'argued',
          score: {},
          fit: 'mixed',
          flag: 'engage',
          why: 'He’s right! But Max wants an answer, and Tomasz owes none.',
        },
      },
    },

    argued: {
      phase: 'after',
      gist: 'Tomasz types back, and then he stops.',
      lines: [
        { id: 'said', by: 'hero', text: 'you said only the dragon!!' },
        { id: 'now', by: 'them', trick: 'pushing', text: 'and now i say nest' },
        { id: 'keys', by: 'narrator', text: 'Tomasz puts the saucepan over the laptop.' },
        { id: 'stop', by: 'narrator', text: 'Stop. That’s a good move. There’s one more.' },
      ],
      next: 'asks-halloran',
    },

    late: {
      phase: 'after',
      map: 'Two things gone',
      gist: 'Two things are gone now, and Max wants a third.',
      room: 'library',
      light: 'day',
      app: 'none',
      mood: 'worried',
      late: true,
      lines: [
        { id: 'friday', by: 'narrator', text: 'It’s Friday. The dragon is gone. The nest is gone.' },
        { id: 'third', by: 'narrator', text: 'And this morning, Max wanted a third thing.' },
        { id: 'fault', by: 'narrator', text: 'That’s Max’s wrong choice. It’s not Tomasz’s fault.' },
        { id: 'list', by: 'narrator', text: 'In the library hangs a list. “Board four: Tomasz.”' },
        { id: 'feet', by: 'narrator', text: 'He made it! But his feet don’t hop. They just stand.' },
      ],
      choices: {
        gone: {
          text: 'Delete it all at home: the chat, the game',
          to: 'asks-halloran',
          score: {},
          fit: 'mixed',
          flag: 'delete',
          why: 'Of course he wants it gone. He can still tell what he remembers.',
        },
        count: {
          text: 'Go to Mr Halloran and help him count pawns',
          to: 'told-gave',
          opens: { tell: 'halloran' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'Two things later is still a good time to tell.',
        },
        call: {
          text: 'Ring the children’s helpline from home',
          to: 'end-hic',
          opens: { tell: 'helpline' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'A helpline is there for exactly this.',
        },
      },
    },

    'asks-halloran': {
      phase: 'after',
      map: 'A knight is missing',
      gist: 'Mr Halloran notices that something is wrong.',
      room: 'library',
      light: 'warm',
      app: 'none',
      mood: 'unsure',
      asks: 'halloran',
      ask: 'What could Tomasz say first?',
      lines: [
        { id: 'late', by: 'narrator', text: 'Later, in the library, Mr Halloran packs up. He counts.' },
        { id: 'pawn', by: 'halloran', text: 'One pawn is missing. And one knight.' },
        { id: 'four', by: 'hero', as: 'aloud', text: 'All four knights are there.' },
        { id: 'you', by: 'halloran', text: 'I mean the one with the glasses. What’s wrong?' },
      ],
      choices: {
        laugh: {
          text: 'Say “You’ll laugh. Everybody will.”',
          to: 'asked-laugh',
          score: { tell: 2 },
          fit: 'helps',
          why: 'Saying what you’re afraid of is a good start.',
        },
        max: {
          text: 'Say “Max filmed me. And he wants my things.”',
          to: 'asked-max',
          score: { tell: 2 },
          fit: 'helps',
          why: 'Two short sentences, and it’s all in there.',
        },
        pawn: {
          text: 'Put a pawn in his hand and say “Help.”',
          to: 'asked-pawn',
          score: { tell: 2 },
          fit: 'helps',
          why: 'One word is enough. That’s telling, too.',
        },
      },
      answers: {
        tell: {
          lines: [
            { id: 'two', by: 'narrator', mood: 'relieved', text: 'Told. Now there’s no knight missing.' },
          ],
          why: 'It’s never too late to tell.',
          to: 'end-three',
        },
      },
    },

    'asked-laugh': {
      phase: 'after',
      gist: 'Mr Halloran does not laugh. He knows how it feels.',
      lines: [
        { id: 'pigeon', by: 'halloran', text: 'I once lost a game to a pigeon. In the park.' },
        { id: 'film', by: 'halloran', text: 'Somebody filmed that, too. So I won’t laugh.' },
        { id: 'tells', by: 'narrator', mood: 'relieved', text: 'So Tomasz tells it, hop and all.' },
        { id: 'fault', by: 'halloran', text: 'Thank you for telling me. It’s not your fault.' },
      ],
      next: 'end-three',
    },

    'asked-max': {
      phase: 'after',
      gist: 'Mr Halloran says that nobody may film without asking.',
      lines: [
        { id: 'without', by: 'halloran', text: 'Filmed? Without asking?' },
        { id: 'tache', by: 'narrator', text: 'Even his moustache stands still.' },
        {
          id: 'tells',
          by: 'narrator',
          mood: 'relieved',
          text: 'Tomasz tells the rest. It’s shorter than he thought.',
        },
        { id: 'fault', by: 'halloran', text: 'That’s not your fault. Come on, we’ll ring Tata.' },
      ],
      next: 'end-three',
    },

    'asked-pawn': {
      phase: 'after',
      gist: 'Mr Halloran sits down and listens.',
      lines: [
        { id: 'shut', by: 'narrator', text: 'Mr Halloran shuts his hand round the pawn.' },
        { id: 'alone', by: 'halloran', text: 'No pawn stands alone in my club. Sit down.' },
        { id: 'tells', by: 'narrator', mood: 'relieved', text: 'Tomasz tells it. The pawn listens, too.' },
        { id: 'fault', by: 'halloran', text: 'I’m glad you asked. It’s not your fault, Tomasz.' },
      ],
      next: 'end-three',
    },

    'told-early': {
      phase: 'before',
      gist: 'Somebody grown-up is there when the video comes.',
      mood: 'calm',
      lines: [
        { id: 'max', by: 'told', text: 'Max, from board one? He writes to you?' },
        { id: 'knight', by: 'hero', as: 'aloud', text: 'He liked my knight.' },
        { id: 'wait', by: 'them', trick: 'none', text: 'haha. wait. i have something' },
        { id: 'video', by: 'narrator', text: 'It’s a video. A small horse hops through it.' },
        { id: 'me', by: 'hero', as: 'aloud', mood: 'worried', text: 'That’s no horse. That’s me!' },
        { id: 'filmed', by: 'them', trick: 'camera', text: 'i filmed you in the break' },
      ],
      next: 'told-clip',
    },

    'told-clip': {
      phase: 'pressure',
      map: 'Nobody asked',
      gist: 'They look at it together when Max asks for Pierogi.',
      ask: 'What could they do together?',
      lines: [
        { id: 'ask', by: 'told', text: 'Did Max ask first, if he could film you?' },
        { id: 'no', by: 'hero', as: 'aloud', text: 'No.' },
        { id: 'fair', by: 'told', text: 'Then it wasn’t fair. And it’s not your fault.' },
        { id: 'give', by: 'them', trick: 'money', text: 'give me your dragon and i delete it' },
        { id: 'leave', by: 'told', text: 'That’s blackmail. We don’t answer, and we don’t give.' },
        { id: 'hic', by: 'narrator', mood: 'relieved', text: 'In his nest, Pierogi looks up. Hic.' },
      ],
      choices: {
        bites: {
          text: 'Type “careful. my dragon bites”',
          to: 'bites',
          score: {},
          fit: 'mixed',
          flag: 'engage',
          why: 'Nice one! But Max wants an answer. No answer is stronger.',
        },
        block: {
          text: 'Block Max together and keep the chat',
          to: 'quiet',
          opens: 'block',
          score: { block: 2 },
          fit: 'helps',
          why: 'Max is in the club. So it’s good to do it together.',
        },
        keep: {
          text: 'Take a picture of the words, with the date',
          to: 'end-yellow',
          opens: 'save',
          score: { save: 2 },
          fit: 'helps',
          why: 'Words and a date are enough. Never a private picture.',
        },
      },
    },

    bites: {
      phase: 'pressure',
      gist: 'Tomasz types one funny line, and then they stop.',
      lines: [
        { id: 'bites', by: 'hero', text: 'careful. my dragon bites' },
        { id: 'only', by: 'them', trick: 'none', text: 'haha. he cant even do fire' },
        { id: 'good', by: 'told', text: 'That was a good one. And now we stop.' },
        { id: 'three', by: 'told', text: 'Keep the words. Then block, then report. Together.' },
        {
          id: 'done',
          by: 'narrator',
          mood: 'relieved',
          text: 'Three presses. Pierogi counts along. Hic, hic, hic.',
        },
      ],
      next: 'end-sixteen',
    },

    'told-dragon': {
      phase: 'threat',
      map: 'Now somebody knows',
      gist: 'Tomasz has told about “do this or else”.',
      app: 'nestchat',
      mood: 'relieved',
      ask: 'What could they do together?',
      lines: [
        { id: 'name', by: 'told', text: '“Or else” works best when nobody knows.' },
        { id: 'choice', by: 'told', text: 'Now I know. Max chose wrong. It’s not your fault.' },
        { id: 'laugh', by: 'hero', as: 'aloud', text: 'But if they see me hop?' },
        { id: 'learn', by: 'told', text: 'Then they’ll want to learn it.' },
        { id: 'shut', by: 'narrator', text: 'The “or else” looks smaller now.' },
      ],
      choices: {
        report: {
          text: 'Press Report together and say “Tomasz is 9”',
          to: 'end-sixteen',
          opens: 'report',
          score: { report: 2 },
          fit: 'helps',
          why: 'Say how old he is. And tell the club, too.',
        },
        keep: {
          text: 'Take a picture of the words “or else”',
          to: 'end-pony',
          opens: 'save',
          score: { save: 2 },
          fit: 'helps',
          why: 'Max’s own words show it best. Never a private picture.',
        },
        block: {
          text: 'Block Max together. The chat stays.',
          to: 'quiet',
          opens: 'block',
          score: { block: 2 },
          fit: 'helps',
          why: 'First told, then blocked. With somebody you know, that’s best.',
        },
      },
    },

    'told-friend': {
      phase: 'threat',
      map: 'Saoirse comes along',
      gist: 'Saoirse has come along to tell.',
      mood: 'relieved',
      lines: [
        { id: 'sorry', by: 'saoirse', text: 'I laughed. I’m sorry. I didn’t know about Pierogi.' },
        { id: 'came', by: 'told', text: 'You came along. That’s what helps.' },
        { id: 'max', by: 'told', text: '“Or else” is blackmail. It’s Max’s wrong choice.' },
        { id: 'hop', by: 'hero', as: 'aloud', text: 'So it isn’t the hop?' },
        { id: 'never', by: 'told', text: 'It’s not the hop. And it’s not your fault.' },
        { id: 'best', by: 'saoirse', text: 'The hop is the best bit!' },
      ],
      next: 'end-pans',
    },

    'told-gave': {
      phase: 'after',
      map: 'It asks again',
      gist: 'Tomasz has told that he gave Pierogi away.',
      mood: 'relieved',
      ask: 'What could they do together?',
      lines: [
        { id: 'self', by: 'hero', as: 'aloud', text: 'I gave Pierogi away. I did it myself.' },
        { id: 'push', by: 'told', text: 'Because Max pushed you. It’s not your fault.' },
        { id: 'again', by: 'hero', as: 'aloud', text: 'Why didn’t it stop?' },
        { id: 'hungry', by: 'told', text: 'Blackmail asks again. Telling takes away its power.' },
        { id: 'light', by: 'narrator', text: 'His head feels light. As if a saucepan came off.' },
      ],
      choices: {
        keep: {
          text: 'Write down who, what and when',
          to: 'end-hic',
          opens: 'save',
          score: { save: 2 },
          fit: 'helps',
          why: 'Who, what and when is enough. Never a private picture.',
        },
        block: {
          text: 'Block Max together and make a plan',
          to: 'quiet',
          opens: 'block',
          score: { block: 2 },
          fit: 'helps',
          why: 'Max is in the club. So a plan comes with it.',
        },
        report: {
          text: 'Report it together and say “Tomasz is 9”',
          to: 'end-nod',
          opens: 'report',
          score: { report: 2 },
          fit: 'helps',
          why: 'The app should know it. The club should, too.',
        },
      },
      answers: {
        block: {
          lines: [{ id: 'tap', by: 'narrator', text: 'With {told}, Tomasz blocks Max. Click.' }],
          why: 'It’s never too late to block. The chat stays.',
          to: 'quiet',
        },
      },
    },

    quiet: {
      phase: 'after',
      gist: 'Max is blocked, and there is a plan for Saturday.',
      mood: 'relieved',
      lines: [
        { id: 'gone', by: 'narrator', text: 'Blocked. It’s so quiet, you could hear a pawn drop.' },
        { id: 'club', by: 'hero', as: 'aloud', text: 'And Saturday? He’ll be there.' },
        { id: 'plan', by: 'told', text: 'Let’s make a plan. You two sit far apart.' },
        { id: 'mean', by: 'told', text: 'And if he’s mean, you tell. Straight away.' },
      ],
      next: 'end-pony',
    },

    'end-yellow': {
      phase: 'after',
      map: 'Ear to elbow',
      gist: 'Mr Halloran asks if he may borrow the hop.',
      room: 'library',
      light: 'day',
      app: 'none',
      mood: 'happy',
      lines: [
        { id: 'done', by: 'narrator', text: 'First the words, then block, then report. All done.' },
        {
          id: 'deleted',
          by: 'narrator',
          text: 'Mr Halloran talks to Max and his mum. The video is deleted.',
        },
        { id: 'borrow', by: 'halloran', text: 'May I borrow your hop, Tomasz? For the beginners?' },
        { id: 'yes', by: 'narrator', text: 'He asked first. So Tomasz says yes.' },
        { id: 'knight', by: 'halloran', text: 'A knight goes two forward. And one to the side.' },
        { id: 'wall', by: 'narrator', text: 'To the side is the wall. The wall is still wet.' },
      ],
      end: { title: 'Ear to elbow', image: 'Mr Halloran, all yellow from ear to elbow.', door: 'told' },
    },

    'end-pony': {
      phase: 'after',
      map: 'The pony',
      gist: 'On Saturday Tomasz plays on board four.',
      room: 'library',
      light: 'day',
      app: 'none',
      mood: 'happy',
      lines: [
        { id: 'done', by: 'narrator', text: 'All is kept, blocked, reported. The video is deleted.' },
        { id: 'home', by: 'narrator', text: 'Mr Halloran saw to that. Pierogi is in his nest.' },
        { id: 'four', by: 'narrator', text: 'And on Saturday Tomasz sits at board four.' },
        { id: 'pony', by: 'tomasz-tata', text: 'Look, Babcia! He’s moving the pony!' },
        { id: 'knight', by: 'hero', as: 'aloud', text: 'It’s a KNIGHT, Tata.' },
        { id: 'feet', by: 'narrator', text: 'Two pieces at once! Under the table, two feet hop.' },
      ],
      end: { title: 'The pony', image: 'Two feet that hop under board four.', door: 'told' },
    },

    'end-sixteen': {
      phase: 'after',
      map: 'Number sixteen',
      gist: 'The club gets a new rule, and an old pawn.',
      room: 'library',
      light: 'day',
      app: 'none',
      mood: 'happy',
      lines: [
        { id: 'done', by: 'narrator', text: 'Mr Halloran has talked to Max. The video is deleted.' },
        { id: 'rule', by: 'narrator', text: 'And the club has a rule: first ask, then film.' },
        { id: 'paints', by: 'narrator', text: 'Saoirse may paint it on the wall. In yellow.' },
        { id: 'see', by: 'saoirse', text: 'You can’t see it. The wall is yellow too.' },
        { id: 'floats', by: 'narrator', text: 'Then something small comes up in the paint pot.' },
        { id: 'pawn', by: 'halloran', text: 'My pawn! Number sixteen!' },
      ],
      end: { title: 'Number sixteen', image: 'Fifteen white pawns, and a yellow one.', door: 'told' },
    },

    'end-pans': {
      phase: 'after',
      map: 'Babcia asked',
      gist: 'Saoirse brings a saucepan of her own.',
      room: 'living-room',
      light: 'day',
      app: 'none',
      mood: 'happy',
      lines: [
        { id: 'done', by: 'narrator', text: 'They keep the words, block and report: “Tomasz is 9.”' },
        { id: 'deleted', by: 'narrator', text: 'Mr Halloran talks to Max. The video is deleted.' },
        { id: 'rings', by: 'narrator', text: 'On Sunday Saoirse stands at the door. With a pot.' },
        { id: 'holes', by: 'saoirse', text: 'It’s for spaghetti. The holes are for the air.' },
        { id: 'crash', by: 'narrator', text: 'Two forward, one to the side. Clonk.' },
        { id: 'film', by: 'saoirse', text: 'Who’s filming us?' },
        { id: 'asked', by: 'hero', as: 'aloud', text: 'Only Babcia. She asked.' },
      ],
      end: { title: 'Babcia asked', image: 'Two knights, two pots, one clonk.', door: 'told' },
    },

    'end-hic': {
      phase: 'after',
      map: 'Hic',
      gist: 'Pierogi comes home and can do something new.',
      room: 'kids-bedroom',
      light: 'warm',
      app: 'gemhaven',
      mood: 'relieved',
      lines: [
        { id: 'done', by: 'narrator', text: 'Step by step: keep the words, block, report.' },
        { id: 'deleted', by: 'narrator', text: 'Tata and Mr Halloran help. The video is deleted.' },
        { id: 'back', by: 'app', text: 'Pierogi has moved to Tomasz.' },
        { id: 'round', by: 'narrator', text: 'He turns round in his nest, three times. He sits.' },
        { id: 'hic', by: 'narrator', text: 'Hic. And there’s a flame, as small as a match.' },
        { id: 'fire', by: 'hero', as: 'aloud', mood: 'happy', text: 'TATA! He can do FIRE!' },
      ],
      end: { title: 'Hic', image: 'A round dragon with a very small flame.', door: 'late' },
    },

    'end-nod': {
      phase: 'after',
      map: 'A small nod',
      gist: 'Max says sorry, and Tomasz nods.',
      room: 'library',
      light: 'day',
      app: 'none',
      mood: 'unsure',
      lines: [
        { id: 'done', by: 'narrator', text: 'It’s kept, blocked, reported. Mr Halloran knows it all.' },
        { id: 'monday', by: 'narrator', text: 'On Monday Max comes with his mum. He looks down.' },
        { id: 'sorry', by: 'narrator', text: '“The video is gone,” he says. “That was mean. Sorry.”' },
        { id: 'nod', by: 'narrator', text: 'Tomasz nods. It’s a very small nod.' },
        { id: 'friends', by: 'halloran', text: 'You needn’t be friends. Fair is enough.' },
        { id: 'home', by: 'narrator', mood: 'relieved', text: 'At home Pierogi is back in his nest. Hic.' },
      ],
      end: { title: 'A small nod', image: 'A very small nod, over a chess board.', door: 'late' },
    },

    'end-three': {
      phase: 'after',
      map: 'Three saucepans',
      gist: 'At home everybody learns the hop.',
      room: 'living-room',
      light: 'warm',
      app: 'none',
      mood: 'relieved',
      lines: [
        { id: 'done', by: 'narrator', text: 'Tata and Mr Halloran help: keep, block, report.' },
        { id: 'deleted', by: 'narrator', text: 'By Sunday the video is deleted. Pierogi is in his nest.' },
        { id: 'how', by: 'tomasz-tata', text: 'So how does it go, that pony hop?' },
        { id: 'neigh', by: 'hero', as: 'aloud', text: 'KNIGHT, Tata. And you have to neigh.' },
        { id: 'tail', by: 'narrator', mood: 'happy', text: 'Babcia’s green thing is ready. It’s a tail.' },
        { id: 'hop', by: 'narrator', text: 'Three saucepans hop round the sofa. The cat looks away.' },
      ],
      end: { title: 'Three saucepans', image: 'Three saucepans, a green tail and a cat.', door: 'asked' },
    },
  },

  answers: {
    before: {
      pause: {
        lines: [
          { id: 'pot', by: 'narrator', text: 'Tomasz takes the saucepan off. One breath.' },
          { id: 'never', by: 'hero', as: 'thought', text: 'Max has never written to me before.' },
        ],
        why: 'Stopping lets you look at the whole board.',
      },
      save: {
        lines: [{ id: 'keep', by: 'narrator', text: 'With {told}, Tomasz keeps what Max wrote.' }],
        why: 'Words and names can help later. Never a private picture.',
      },
      block: {
        lines: [{ id: 'press', by: 'narrator', text: 'With {told}, Tomasz blocks Max. One press.' }],
        why: 'It’s fine to block early. Together is best.',
        to: 'quiet',
      },
      tell: {
        lines: [
          {
            id: 'two',
            by: 'narrator',
            mood: 'happy',
            text: 'So Max wrote. That’s all so far. But it’s told.',
          },
        ],
        why: 'Nothing is too small to tell. Not even a dragon.',
        to: 'told-early',
      },
      report: {
        lines: [{ id: 'send', by: 'narrator', text: 'With {told}, Tomasz tells the app. “Tomasz is 9.”' }],
        why: 'Say how old he is. The club can know it, too.',
      },
    },
    pressure: {
      pause: {
        lines: [
          { id: 'cat', by: 'narrator', text: 'Tomasz looks at the cat. The cat yawns.' },
          { id: 'wrong', by: 'hero', as: 'thought', text: 'I only hopped. Hopping is allowed.' },
        ],
        why: 'First stop, then look, then tell.',
      },
      save: {
        lines: [{ id: 'keep', by: 'narrator', text: 'With {told}, Tomasz takes a picture of the words.' }],
        why: 'Keep the words and the date. Never a private picture.',
      },
      block: {
        lines: [{ id: 'press', by: 'narrator', text: 'With {told}, Tomasz blocks Max. Click.' }],
        why: 'Block with a grown-up. The chat stays for the helpers.',
        to: 'quiet',
      },
      tell: {
        lines: [
          {
            id: 'two',
            by: 'narrator',
            mood: 'relieved',
            text: 'That’s out. The pink goes away, from the knees up.',
          },
        ],
        why: 'Filmed without asking: a good moment to tell.',
        to: 'told-clip',
      },
      report: {
        lines: [{ id: 'send', by: 'narrator', text: 'With {told}, Tomasz sends a report: “Tomasz is 9.”' }],
        why: 'His age helps the app to help him.',
      },
    },
    threat: {
      pause: {
        lines: [
          { id: 'breathe', by: 'narrator', text: 'Tomasz breathes in. He breathes out. His glasses fog up.' },
          { id: 'words', by: 'narrator', text: 'It’s only Max’s move. Tomasz has moves, too.' },
        ],
        why: 'Stop is a good move. The next one is to tell.',
      },
      save: {
        lines: [{ id: 'keep', by: 'narrator', text: 'With {told}, Tomasz keeps the “or else”.' }],
        why: 'Words, name and day. Never a private picture.',
      },
      block: {
        lines: [{ id: 'press', by: 'narrator', text: 'With {told}, Tomasz blocks Max. The chat stays.' }],
        why: 'Told first, blocked then. That’s a good order.',
        to: 'quiet',
      },
      tell: {
        lines: [{ id: 'two', by: 'narrator', mood: 'relieved', text: 'It’s told. Nobody fell off a chair.' }],
        why: '“Or else” was said, and Tomasz told. That’s the big one.',
        to: 'told-dragon',
      },
      report: {
        lines: [{ id: 'send', by: 'narrator', text: 'With {told}, Tomasz reports it. “Tomasz is 9.”' }],
        why: 'A report helps others too. Maybe somebody else was filmed.',
      },
    },
    after: {
      pause: {
        lines: [
          { id: 'eight', by: 'narrator', text: 'Tomasz stops. He counts to eight, like a chess board.' },
        ],
        why: 'You can stop at any time. Even now.',
      },
      save: {
        lines: [{ id: 'paper', by: 'narrator', text: 'With {told}, Tomasz writes down what Max said.' }],
        why: 'A few words are enough. Never a private picture.',
      },
      block: {
        lines: [{ id: 'press', by: 'narrator', text: 'With {told}, Tomasz blocks Max. Done.' }],
        why: 'Blocking works on any day.',
      },
      tell: {
        lines: [
          {
            id: 'two',
            by: 'narrator',
            mood: 'relieved',
            text: 'Out with it. It’s lighter when two carry it.',
          },
        ],
        why: 'It’s never too late to tell.',
        to: 'told-gave',
      },
      report: {
        lines: [{ id: 'send', by: 'narrator', text: 'With {told}, Tomasz sends the report: “Tomasz is 9.”' }],
        why: 'A late report counts just the same.',
      },
    },
  },

  again: {
    save: { lines: [{ id: 'kept', by: 'narrator', text: 'The words are kept already. Good.' }] },
    block: { lines: [{ id: 'blocked', by: 'narrator', text: 'Max is blocked already.' }] },
    tell: {
      lines: [{ id: 'knows', by: 'told', text: 'I know, and I’m on your side. What else is there?' }],
    },
    report: {
      lines: [{ id: 'sent', by: 'narrator', text: 'The report is sent already. Somebody reads it.' }],
    },
  },

  tell: {
    people: {
      'tomasz-tata': {
        kind: 'good',
        room: 'living-room',
        scene: [
          { id: 'cat', by: 'narrator', text: 'Tata sits over the chess board. Opposite sits the cat.' },
          { id: 'shh', by: 'tomasz-tata', text: 'Shh. I think she wants my queen.' },
          { id: 'lies', by: 'narrator', text: 'The cat lies down. On all the pieces.' },
        ],
        answer: [
          { id: 'king', by: 'narrator', text: 'Tata tips over his king. That means: I give up.' },
          { id: 'first', by: 'tomasz-tata', text: 'She’s won anyway. You come first.' },
          { id: 'tells', by: 'narrator', text: 'Tomasz tells it. Tata only looks at him.' },
          {
            id: 'glad',
            by: 'tomasz-tata',
            mood: 'relieved',
            text: 'I’m glad you told me. You did nothing wrong.',
          },
        ],
      },
      babcia: {
        kind: 'clumsy',
        room: 'living-room',
        scene: [
          { id: 'green', by: 'narrator', text: 'Babcia holds up her knitting. It’s green and long.' },
          { id: 'forgot', by: 'babcia', text: 'I forget what this was going to be.' },
        ],
        answer: [
          { id: 'fast', by: 'narrator', text: 'Tomasz talks very fast. She only hears “Pierogi”.' },
          {
            id: 'sixty',
            by: 'babcia',
            mood: 'unsure',
            text: 'Pierogi? There are sixty on the stove. Take ten!',
          },
        ],
        then: [
          { id: 'not', by: 'hero', as: 'aloud', text: 'Not the ones you EAT! It’s about Max.' },
          { id: 'stop', by: 'narrator', text: 'The needles stop.' },
          { id: 'sorry', by: 'babcia', text: 'I didn’t listen. I’m sorry. Once more, slowly.' },
          { id: 'tells', by: 'narrator', text: 'Slowly he tells it. She holds his hand, wool and all.' },
          {
            id: 'thanks',
            by: 'babcia',
            mood: 'relieved',
            text: 'Thank you for telling me. We’ll do this together.',
          },
        ],
      },
      halloran: {
        kind: 'good',
        scene: [
          { id: 'bed', by: 'narrator', text: 'Mr Halloran is still there. He puts the pawns to bed.' },
          { id: 'fifteen', by: 'halloran', text: 'Thirteen, fourteen, fifteen. Always one missing!' },
          { id: 'looks', by: 'narrator', text: 'He looks under the table. He comes up with fluff.' },
        ],
        answer: [
          { id: 'lid', by: 'narrator', text: 'He shuts the box. The pawns can wait.' },
          { id: 'move', by: 'halloran', text: 'Thank you, Tomasz. That was the best move.' },
          {
            id: 'together',
            by: 'halloran',
            mood: 'relieved',
            text: 'Next we tell Tata. I’ll help you with it.',
          },
        ],
      },
      saoirse: {
        kind: 'friend',
        scene: [
          { id: 'cart', by: 'narrator', text: 'Saoirse hangs upside down. She thinks better that way.' },
          { id: 'push', by: 'saoirse', text: 'Say it fast. My head’s getting full.' },
        ],
        answer: [
          { id: 'stops', by: 'narrator', text: 'Tomasz tells her. She turns the right way up. Flop.' },
          { id: 'funny', by: 'saoirse', text: 'Hm. I can’t sort that out. I’m nine.' },
        ],
        then: [
          { id: 'come', by: 'saoirse', text: 'Let’s tell a grown-up. I’ll come with you.' },
          { id: 'ride', by: 'narrator', text: 'She comes along. Her ponytail still stands up.' },
        ],
      },
      helpline: {
        kind: 'helpline',
        room: 'kids-bedroom',
        scene: [
          { id: 'mark', by: 'narrator', text: 'The number is on Tomasz’s library bookmark.' },
          { id: 'bed', by: 'narrator', text: 'He rings from under his blanket, with a torch.' },
        ],
        answer: [
          { id: 'hello', by: 'helpline', text: 'Hello. You can start wherever you like.' },
          { id: 'pot', by: 'narrator', text: 'He starts with the saucepan. Then the rest is easy.' },
          {
            id: 'wrong',
            by: 'helpline',
            mood: 'relieved',
            text: 'You did well to ring. I’m on your side.',
          },
          { id: 'near', by: 'helpline', text: 'Who’s at home now? Tell them too. I’ll stay here.' },
        ],
      },
    },
    openers: {
      a: 'Have you got a minute? It’s about Max.',
      b: 'Something in the club chat feels wrong.',
      c: 'I need help. Please don’t laugh.',
    },
  },

  report: {
    about: 'Somebody filmed me, and now it’s “do this or else”',
    other: {
      a: 'Somebody cheats at chess',
      aWhy: 'Max plays fair at chess. This is about something else.',
      b: 'I lost something in a game',
      bWhy: 'It isn’t lost. Somebody wants it, with an “or else”.',
    },
  },

  debrief: {
    line: 'When someone says “do this or else”, that is blackmail. It’s their wrong choice. Telling takes away its power.',
    fault: 'It’s not Tomasz’s fault. Hopping is fine, and so is being scared.',
    power: 'Somebody says “do this or else”. Can you help me?',
    questions: [
      'Why did giving one thing not make it stop?',
      'How could a friend help?',
      'What should we ask before we film someone?',
    ],
  },

  covers: [
    'S6',
    'S39',
    'S43',
    'S47',
    'S51',
    'S57',
    'S60',
    'S65',
    'S75',
    'S76',
    'S82',
    'S113',
    'S121',
    'S122',
    'S127',
  ],
  sources: [7, 30, 31, 54, 55, 65, 99],
  review: 'draft',
});
