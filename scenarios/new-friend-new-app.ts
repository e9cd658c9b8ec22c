import { defineScenario } from '../src/scenario/define-scenario.ts';

// SC02: a nice new player, another app, a camera, a question. Ages 8–10: the grown-up saves, blocks and reports with her.
export default defineScenario({
  id: 'new-friend-new-app',
  number: 'SC02',
  version: 1,
  title: 'New Friend, New App',
  ages: '8-10',
  pattern: 'Y',
  harmless: false,
  minutes: 6,
  hero: 'lucia',
  cast: ['lucia-mama', 'abuela', 'tan', 'beto'],
  others: {
    zoomster: { name: 'zoomster10', profile: 'racer', says: 'says they are 10' },
  },
  app: 'rallyroo',
  room: 'kitchen-table',
  light: 'day',
  them: 'zoomster',
  skills: ['notice', 'save', 'block', 'tell', 'report'],
  notice:
    'Somebody asks Lucía to come to another app. That can be fine. It can be a trick. Nothing rude is shown. You can pause, skip or leave at any time.',
  summary: [
    'Lucía loves a racing game. She always hits the cow.',
    'A new player is called zoomster10. They say they are ten. They say many nice things, very fast.',
    'Then zoomster10 wants another app. And then the camera.',
    'A question comes. It makes her tummy feel funny.',
    'Lucía tells a grown-up. Together they keep the name, block and report.',
    'It’s not Lucía’s fault. On Sunday she races again.',
  ],
  start: 'lobby',
  beats: {
    lobby: {
      phase: 'before',
      map: 'Last of eight',
      gist: 'Lucía loses a race, and somebody is very nice.',
      mood: 'unsure',
      lines: [
        { id: 'feet', by: 'narrator', text: 'Mamá mends the sink. Only her feet show.' },
        { id: 'last', by: 'narrator', text: 'At the table, Lucía comes last. Again.' },
        { id: 'frog', by: 'app', text: 'mossy_frog honks: mind the cow!' },
        { id: 'late', by: 'hero', as: 'thought', text: 'Too late, frog.' },
        { id: 'gg', by: 'them', trick: 'none', text: 'gg!! you were so close' },
        { id: 'hit', by: 'hero', text: 'i hit the cow' },
        { id: 'five', by: 'them', trick: 'none', text: 'everyone hits the cow. i hit it 5 times' },
        { id: 'car', by: 'them', trick: 'none', text: 'whats your best car' },
        { id: 'door', by: 'hero', text: 'the green one with the broken door' },
        {
          id: 'same',
          by: 'them',
          trick: 'pretending',
          mood: 'happy',
          text: 'no way!! SAME. we are like twins',
        },
        { id: 'best', by: 'them', trick: 'flattery', text: 'and you are the best driver here' },
        {
          id: 'list',
          by: 'narrator',
          mood: 'unsure',
          text: 'Best driver? Lucía looks at the list. Last of eight.',
        },
      ],
      choices: {
        twins: {
          text: 'Type “twins!!” and race again',
          to: 'again',
          score: {},
          fit: 'mixed',
          why: 'Racing is fun, and that’s fine. Nice words don’t prove who someone is.',
        },
        page: {
          text: 'Look at zoomster10’s page first',
          to: 'page',
          score: { notice: 2 },
          fit: 'helps',
          why: 'A quick look can tell a lot. Two days is very new.',
        },
        age: {
          text: 'Type “how old are you?”',
          to: 'age',
          score: {},
          fit: 'mixed',
          why: 'Good question. But anybody can type any number.',
        },
      },
    },

    again: {
      phase: 'before',
      gist: 'They race again and zoomster10 says more nice things.',
      mood: 'happy',
      lines: [
        { id: 'twins', by: 'hero', text: 'twins!! again?' },
        { id: 'race', by: 'narrator', text: 'Three. Two. One. Go. Left, right, left. Cow.' },
        { id: 'cow', by: 'hero', text: 'that cow HATES me' },
        { id: 'champ', by: 'them', trick: 'flattery', text: 'no you are so good!! a champion' },
        { id: 'sit', by: 'narrator', text: 'That is nice to hear. Lucía sits up straight.' },
      ],
      next: 'invite',
    },

    page: {
      phase: 'before',
      gist: 'The page is two days old and shows one race.',
      lines: [
        { id: 'card', by: 'app', text: 'zoomster10. Age: 10. Joined: 2 days ago. Races: 1.' },
        { id: 'count', by: 'hero', as: 'thought', text: 'One race. One cow in a race.' },
        { id: 'five', by: 'hero', as: 'thought', text: 'So how did they hit it five times?' },
        { id: 'champ', by: 'them', trick: 'flattery', text: 'you there champion?' },
      ],
      next: 'invite',
    },

    age: {
      phase: 'before',
      gist: 'Lucía asks how old zoomster10 is.',
      lines: [
        { id: 'how', by: 'hero', text: 'how old are you?' },
        { id: 'ten', by: 'them', trick: 'pretending', text: '10. promise' },
        { id: 'clever', by: 'them', trick: 'flattery', text: 'you are so clever to ask' },
        { id: 'type', by: 'narrator', text: 'Lucía types a 47. Just to see. It works.' },
        { id: 'erase', by: 'narrator', text: 'She deletes it again.' },
      ],
      next: 'invite',
    },

    invite: {
      phase: 'pressure',
      gist: 'zoomster10 wants to go on in another app.',
      lines: [
        { id: 'boring', by: 'them', trick: 'moving-apps', text: 'this chat is boring' },
        {
          id: 'come',
          by: 'them',
          trick: 'moving-apps',
          mood: 'happy',
          text: 'come to pebbler. ill show you the cow trick',
        },
        { id: 'trick', by: 'hero', as: 'thought', text: 'There is a COW TRICK?' },
        { id: 'beto', by: 'narrator', text: 'Cousin Beto has won nine Sundays in a row.' },
        { id: 'peel', by: 'narrator', text: 'Abuela peels potatoes. Under the sink, Mamá hums.' },
      ],
      next: 'stay-or-go',
    },

    'stay-or-go': {
      phase: 'pressure',
      map: 'Another app?',
      gist: 'Lucía thinks about going to Pebbler.',
      mood: 'unsure',
      lines: [
        { id: 'have', by: 'narrator', text: 'Lucía has Pebbler. It is for photos of her cousins.' },
        { id: 'odd', by: 'hero', as: 'thought', text: 'Why there? The cow is here.' },
      ],
      choices: {
        abuela: {
          text: 'Turn the tablet round. “Abuela, what is this?”',
          to: 'told-mid',
          opens: { tell: 'abuela' },
          score: { tell: 2 },
          fit: 'helps',
          why: '“Come to another app” is a good moment to tell.',
        },
        go: {
          text: 'Type “ok but only for the cow trick”',
          to: 'moved',
          score: {},
          fit: 'risky',
          flag: 'comply',
          why: 'Who would not want a cow trick? She can stop any time, and tell.',
        },
        stay: {
          text: 'Type “i stay here. show me in the race”',
          to: 'stays',
          score: { notice: 2 },
          fit: 'helps',
          why: 'Staying where others can see is a good plan.',
        },
      },
    },

    moved: {
      phase: 'pressure',
      gist: 'On Pebbler there is no cow trick yet.',
      app: 'pebbler',
      lines: [
        { id: 'ok', by: 'hero', text: 'ok but only for the cow trick' },
        { id: 'quiet', by: 'narrator', text: 'Pebbler is quiet. No frog. No cow.' },
        { id: 'yay', by: 'them', trick: 'moving-apps', text: 'yay. just us now' },
        { id: 'show', by: 'hero', text: 'so how does it go' },
        { id: 'soon', by: 'them', trick: 'none', text: 'soon' },
        { id: 'wait', by: 'narrator', text: 'Lucía waits. The potatoes go into the pot. Plop.' },
      ],
      next: 'camera',
    },

    stays: {
      phase: 'pressure',
      gist: 'Lucía stays in the game and the frog honks.',
      lines: [
        { id: 'stay', by: 'hero', text: 'i stay here. show me in the race' },
        { id: 'types', by: 'narrator', text: 'zoomster10 types. And stops. And types.' },
        { id: 'hm', by: 'them', trick: 'none', text: 'hm ok' },
        { id: 'honk', by: 'app', text: 'mossy_frog honks: good race, green car!' },
        { id: 'just', by: 'narrator', mood: 'happy', text: 'The frog wants nothing. It just honks.' },
      ],
      next: 'camera',
    },

    camera: {
      phase: 'pressure',
      map: 'The camera',
      gist: 'zoomster10 wants to see Lucía on the camera.',
      light: 'evening',
      mood: 'unsure',
      lines: [
        { id: 'on', by: 'them', trick: 'camera', text: 'put your camera on' },
        { id: 'broken', by: 'them', trick: 'camera', text: 'mine is broken so its only yours' },
        { id: 'only', by: 'hero', as: 'thought', text: 'Only mine? Like waving at a wall.' },
        { id: 'bike', by: 'narrator', text: 'By the door, Beto pumps up his bike. Pff. Pff.' },
      ],
      choices: {
        maybe: {
          text: 'Type “maybe later. i look like a potato”',
          to: 'late',
          score: {},
          fit: 'mixed',
          why: 'That was polite. “Maybe” often gets asked again. A short “no” is fine too.',
        },
        beto: {
          text: 'Carry the tablet to the door. “Beto, look at this.”',
          to: 'told-mid',
          opens: { tell: 'beto' },
          score: { tell: 1 },
          fit: 'helps',
          why: 'A big cousin can walk with you to a grown-up.',
        },
        face: {
          text: 'Type “no camera. i race without a face”',
          to: 'no-face',
          score: { notice: 2 },
          fit: 'helps',
          why: 'The camera stays off. A “no” needs no reason.',
        },
      },
    },

    'no-face': {
      phase: 'pressure',
      gist: 'Lucía keeps the camera off and zoomster10 goes on.',
      lines: [
        { id: 'no', by: 'hero', text: 'no camera. i race without a face' },
        { id: 'haha', by: 'them', trick: 'none', text: 'haha ok' },
        { id: 'ask', by: 'them', trick: 'asking', text: 'can i ask you something then' },
        { id: 'soup', by: 'narrator', text: 'The soup is ready. Abuela fills four bowls.' },
      ],
      next: 'question',
    },

    question: {
      phase: 'threat',
      map: 'The question',
      gist: 'A question makes her tummy feel funny.',
      mood: 'worried',
      lines: [
        { id: 'comes', by: 'narrator', text: 'A message comes. It is a question.' },
        { id: 'hide', by: 'narrator', text: 'We don’t show it. It’s not a question for a child.' },
        { id: 'tummy', by: 'narrator', text: 'Her tummy feels funny. Like a small bell in there.' },
        { id: 'so', by: 'them', trick: 'asking', text: 'so??' },
        { id: 'hums', by: 'narrator', text: 'Mamá is still humming. She is two steps away.' },
      ],
      choices: {
        mama: {
          text: 'Tap the feet under the sink. “Mamá?”',
          to: 'told-late',
          opens: { tell: 'lucia-mama' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'The bell rang, and Lucía told. That is all she needs to do.',
        },
        what: {
          text: 'Type “what do you mean?”',
          to: 'explain',
          score: {},
          fit: 'mixed',
          flag: 'engage',
          why: 'It is hard not to answer. But she can just close it, and tell.',
        },
        soup: {
          text: 'Close it, turn the tablet over, eat soup',
          to: 'asks-mama',
          score: { notice: 2 },
          fit: 'helps',
          why: 'She owes no answer. Stop is strong. Now one more step: tell.',
        },
      },
    },

    explain: {
      phase: 'threat',
      gist: 'zoomster10 wants an answer and Lucía lets go.',
      lines: [
        { id: 'what', by: 'hero', text: 'what do you mean?' },
        { id: 'just', by: 'them', trick: 'asking', text: 'just answer' },
        { id: 'bell', by: 'narrator', text: 'The bell in her tummy gets louder.' },
        { id: 'off', by: 'narrator', text: 'She doesn’t have to answer. She shuts the cover. Clap.' },
      ],
      next: 'asks-mama',
    },

    late: {
      phase: 'after',
      map: 'What we did not see',
      gist: 'Off screen, through a trick, the camera was on.',
      room: 'classroom',
      light: 'day',
      mood: 'worried',
      late: true,
      lines: [
        { id: 'maybe', by: 'hero', text: 'maybe later. i look like a potato' },
        { id: 'school', by: 'narrator', text: 'The next morning, at school. Here is what we missed.' },
        { id: 'asked', by: 'narrator', text: 'Last evening, on Pebbler, zoomster10 asked again. And again.' },
        { id: 'on', by: 'narrator', text: 'So the camera was on. Only for a moment.' },
        { id: 'question', by: 'narrator', text: 'Then came a question. Her tummy felt funny.' },
        { id: 'fault', by: 'narrator', text: 'zoomster10 tricked her. It’s not Lucía’s fault.' },
        { id: 'fish', by: 'narrator', text: 'Mr Tan stands by the fish. He hums, like Mamá.' },
      ],
      choices: {
        gone: {
          text: 'Delete the chat at home, so it never happened',
          to: 'asks-mama',
          score: {},
          fit: 'mixed',
          flag: 'delete',
          why: 'It makes sense to want it gone. What she remembers is enough.',
        },
        tan: {
          text: 'Walk over to the fish, and to Mr Tan',
          to: 'told-late',
          opens: { tell: 'tan' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'The next day is a good day to tell. Any day is.',
        },
        call: {
          text: 'After school, call the number on the fridge',
          to: 'end-bell',
          opens: { tell: 'helpline' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'Helplines listen to children all day. It is their job.',
        },
      },
    },

    'asks-mama': {
      phase: 'after',
      map: 'Mamá asks',
      gist: 'Mamá notices that Lucía is very quiet.',
      room: 'kitchen-table',
      light: 'warm',
      mood: 'unsure',
      asks: 'lucia-mama',
      ask: 'What could Lucía say first?',
      lines: [
        { id: 'spoon', by: 'narrator', text: 'In the kitchen, Lucía dries a spoon. For a long time.' },
        { id: 'tools', by: 'narrator', text: 'Mamá looks up from her tools.' },
        { id: 'cow', by: 'lucia-mama', text: 'You have not said “cow” for an hour.' },
        { id: 'cow2', by: 'hero', as: 'aloud', text: 'Cow.' },
        { id: 'what', by: 'lucia-mama', text: 'Not like that. What is it, my love?' },
      ],
      choices: {
        mad: {
          text: 'Say “I want to tell you. But you’ll be mad.”',
          to: 'asked-mad',
          score: { tell: 2 },
          fit: 'helps',
          why: 'Saying that you are scared is a fine start.',
        },
        tummy: {
          text: 'Say “Somebody asked me something. My tummy went funny.”',
          to: 'asked-tummy',
          score: { tell: 2 },
          fit: 'helps',
          why: 'She does not need the right words. “Funny” is enough.',
        },
        show: {
          text: 'Hold out the tablet and say “zoomster10”',
          to: 'asked-show',
          score: { tell: 2 },
          fit: 'helps',
          why: 'One word and a tablet. That is telling too.',
        },
      },
    },

    'asked-mad': {
      phase: 'after',
      gist: 'Mamá sits down in the puddle and listens.',
      lines: [
        { id: 'sit', by: 'narrator', text: 'Mamá sits down on the floor. In the puddle.' },
        { id: 'wet', by: 'lucia-mama', text: 'Now I’m wet. I’m not mad. Tell me.' },
        { id: 'all', by: 'narrator', mood: 'relieved', text: 'Lucía sits in the puddle too, and tells.' },
        { id: 'glad', by: 'lucia-mama', text: 'I’m glad you said it. It’s not your fault.' },
      ],
      next: 'end-asked',
    },

    'asked-tummy': {
      phase: 'after',
      gist: 'Mamá says that the tummy did a good job.',
      lines: [
        { id: 'good', by: 'lucia-mama', text: 'Then your tummy did its job. Clever tummy.' },
        { id: 'slow', by: 'lucia-mama', text: 'Tell me the rest. Fast or slow.' },
        {
          id: 'slow2',
          by: 'narrator',
          mood: 'relieved',
          text: 'Lucía tells it slow. Then the end very fast.',
        },
        { id: 'fault', by: 'lucia-mama', text: 'Thank you. They tricked you. It’s not your fault.' },
      ],
      next: 'end-asked',
    },

    'asked-show': {
      phase: 'after',
      gist: 'Mamá looks at the tablet and thanks Lucía.',
      lines: [
        { id: 'read', by: 'narrator', text: 'Mamá looks. Lucía looks at the ceiling.' },
        { id: 'who', by: 'lucia-mama', text: 'Who is this? Tell me what you remember.' },
        { id: 'tell', by: 'narrator', mood: 'relieved', text: 'It gets easier after the first word.' },
        { id: 'brave', by: 'lucia-mama', text: 'Thank you for showing me. It’s not your fault.' },
      ],
      next: 'end-asked',
    },

    'told-early': {
      phase: 'before',
      map: 'Two pairs of eyes',
      gist: 'Somebody grown-up reads along when Pebbler comes up.',
      ask: 'What could they do together?',
      lines: [
        { id: 'fast', by: 'told', text: 'Twins, after one race? That was quick.' },
        { id: 'page', by: 'app', text: 'zoomster10. Age: 10. Joined: 2 days ago. Races: 1.' },
        { id: 'cows', by: 'hero', as: 'aloud', text: 'One race. And five cows? No way.' },
        { id: 'words', by: 'told', text: 'Good eye. Nice words don’t prove who someone is.' },
        { id: 'come', by: 'them', trick: 'moving-apps', text: 'this chat is boring. come to pebbler' },
        { id: 'look', by: 'narrator', text: 'Lucía lets the message stand there. It can wait.' },
      ],
      choices: {
        fake: {
          text: 'Type “you are a fake cow”',
          to: 'fake-cow',
          score: {},
          fit: 'mixed',
          flag: 'engage',
          why: 'Very funny. But they want an answer, and no answer is better.',
        },
        keep: {
          text: 'Take a picture of the words together',
          to: 'end-sofa',
          opens: 'save',
          score: { save: 2 },
          fit: 'helps',
          why: 'Words and names help the helpers. Never a private picture.',
        },
        block: {
          text: 'Block zoomster10 together and keep the chat',
          to: 'quiet',
          opens: 'block',
          score: { block: 2 },
          fit: 'helps',
          why: 'Blocked means no more messages. The chat stays as it is.',
        },
      },
    },

    'fake-cow': {
      phase: 'pressure',
      gist: 'Lucía types one funny line and then lets it be.',
      lines: [
        { id: 'fake', by: 'hero', text: 'you are a fake cow' },
        { id: 'am', by: 'them', trick: 'pretending', text: 'what?? im 10!!' },
        { id: 'laugh', by: 'told', text: 'That was funny. And now we let it be.' },
        { id: 'three', by: 'told', text: 'Keep the name, block, report. We’ll do it together.' },
        {
          id: 'done',
          by: 'narrator',
          mood: 'relieved',
          text: 'Lucía presses. It feels like closing a window.',
        },
      ],
      next: 'end-frog',
    },

    'told-mid': {
      phase: 'pressure',
      map: 'Not alone now',
      gist: 'They read the chat from the top together.',
      mood: 'relieved',
      ask: 'What could they do together?',
      lines: [
        { id: 'leave', by: 'told', text: 'Leave it just as it is. I’m with you.' },
        { id: 'read', by: 'narrator', text: 'Lucía reads it out, from the top.' },
        { id: 'list', by: 'hero', as: 'aloud', text: 'Twins. Best driver. Come to Pebbler.' },
        { id: 'lot', by: 'told', text: 'That is a lot of friend for one day.' },
        { id: 'still', by: 'them', trick: 'none', text: 'hellooo' },
        { id: 'wait', by: 'narrator', text: 'Nobody answers. It is quite nice, not to answer.' },
      ],
      choices: {
        block: {
          text: 'Press Block together. The chat stays.',
          to: 'quiet',
          opens: 'block',
          score: { block: 2 },
          fit: 'helps',
          why: 'Blocked means no more messages. Keep the chat for the helpers.',
        },
        report: {
          text: 'Press Report together and say “Lucía is 10”',
          to: 'end-frog',
          opens: 'report',
          score: { report: 2 },
          fit: 'helps',
          why: 'Say how old she is. Then the app helps faster.',
        },
        keep: {
          text: 'Take a picture of the name and the words',
          to: 'end-sofa',
          opens: 'save',
          score: { save: 2 },
          fit: 'helps',
          why: 'Keep words and names. Never a private picture.',
        },
      },
    },

    'told-late': {
      phase: 'threat',
      map: 'The right thing',
      gist: 'Lucía has told about the question.',
      mood: 'relieved',
      ask: 'What could they do together?',
      lines: [
        { id: 'right', by: 'told', text: 'You did the right thing telling me.' },
        { id: 'even', by: 'hero', as: 'aloud', text: 'Even if I kept writing?' },
        { id: 'then', by: 'told', text: 'Even then. They tricked you. It’s not your fault.' },
        { id: 'bell', by: 'told', text: 'That funny feeling? A good alarm bell.' },
        { id: 'small', by: 'narrator', text: 'In her tummy, the bell gets quiet.' },
      ],
      choices: {
        keep: {
          text: 'Write down the name and what was asked',
          to: 'end-sleeves',
          opens: 'save',
          score: { save: 2 },
          fit: 'helps',
          why: 'A name and some words are enough. Never a private picture.',
        },
        report: {
          text: 'Report zoomster10 together and say “Lucía is 10”',
          to: 'end-bell',
          opens: 'report',
          score: { report: 2 },
          fit: 'helps',
          why: 'A report helps Lucía, and other children too.',
        },
        block: {
          text: 'Block zoomster10 together, right now',
          to: 'quiet',
          opens: 'block',
          score: { block: 2 },
          fit: 'helps',
          why: 'No more messages from that name. The chat stays.',
        },
      },
    },

    quiet: {
      phase: 'after',
      gist: 'zoomster10 is blocked and the chat is for friends only.',
      mood: 'relieved',
      lines: [
        { id: 'gone', by: 'narrator', text: 'No more messages. It is so quiet. Lucía breathes out.' },
        { id: 'new', by: 'told', text: 'If they come back with a new name, tell me.' },
        { id: 'friends', by: 'told', text: 'And from today, your chat is friends only.' },
        { id: 'honk', by: 'hero', as: 'aloud', text: 'Can the frog still honk?' },
        { id: 'can', by: 'told', text: 'A honk is only a honk. Yes.' },
      ],
      next: 'end-sunday',
    },

    'end-frog': {
      phase: 'after',
      map: 'The frog in class',
      gist: 'Lucía finds out who honks in the game.',
      room: 'classroom',
      light: 'day',
      app: 'none',
      mood: 'happy',
      lines: [
        { id: 'done', by: 'narrator', text: 'The name is kept. zoomster10 is blocked and reported.' },
        { id: 'draw', by: 'narrator', text: 'At school, Lucía draws the green car. And the cow.' },
        { id: 'ines', by: 'narrator', text: 'Inés stops at her table. A frog hangs on her bag.' },
        { id: 'you', by: 'narrator', text: '“YOU are the green car?” says Inés.' },
        { id: 'beep', by: 'narrator', text: '“Beep,” says the frog girl. “Mind the cow.”' },
        { id: 'two', by: 'hero', as: 'thought', text: 'Two tables away. All this time.' },
      ],
      end: { title: 'Two tables away', image: 'Two girls, one cow, and a frog on a bag.', door: 'told' },
    },

    'end-sofa': {
      phase: 'after',
      map: 'Four dents',
      gist: 'Mamá tries the green car.',
      room: 'kitchen-table',
      light: 'warm',
      app: 'rallyroo',
      mood: 'happy',
      lines: [
        { id: 'done', by: 'narrator', text: 'The words are kept. zoomster10 is blocked and reported.' },
        { id: 'friends', by: 'narrator', text: 'Now Mamá knows too. The chat is friends only.' },
        { id: 'drive', by: 'narrator', text: 'Mamá wants to drive the green car.' },
        { id: 'cow', by: 'narrator', text: 'Cow. Cow. Cow. Cow.' },
        { id: 'who', by: 'lucia-mama', text: 'Who puts a cow on a road?' },
        { id: 'laugh', by: 'narrator', text: 'Abuela laughs so much that a potato rolls away.' },
      ],
      end: { title: 'Four dents', image: 'One cow, four dents, one runaway potato.', door: 'told' },
    },

    'end-sunday': {
      phase: 'after',
      map: 'The door counts',
      gist: 'On Sunday, Beto shows Lucía the cow trick.',
      room: 'kitchen-table',
      light: 'day',
      app: 'rallyroo',
      mood: 'happy',
      lines: [
        { id: 'done', by: 'narrator', text: 'The report is sent. “Lucía is 10,” it says.' },
        { id: 'sunday', by: 'narrator', text: 'Then it is Sunday. Beto is in front. Of course.' },
        { id: 'trick', by: 'beto', text: 'The cow trick? You brake. That is all.' },
        { id: 'brake', by: 'narrator', text: 'Lucía brakes. The cow looks surprised.' },
        { id: 'fly', by: 'narrator', text: 'The broken door flies off. It lands over the line.' },
        { id: 'counts', by: 'abuela', text: 'First! The door counts.' },
      ],
      end: { title: 'The door counts', image: 'A green door, flying over the finish line.', door: 'told' },
    },

    'end-sleeves': {
      phase: 'after',
      map: 'Wet sleeves',
      gist: 'Everything is written down and Mamá gives a hug.',
      room: 'kitchen-table',
      light: 'warm',
      app: 'none',
      mood: 'relieved',
      lines: [
        { id: 'list', by: 'narrator', text: 'The name is kept. Then they block, and report.' },
        { id: 'ten', by: 'narrator', text: '“Lucía is 10,” they say. Now others help too.' },
        { id: 'hug', by: 'narrator', text: 'Mamá hugs her. Her sleeves drip on everything.' },
        { id: 'wet', by: 'hero', as: 'aloud', text: 'You are wet.' },
        { id: 'sink', by: 'lucia-mama', text: 'And the sink still drips. Some things take two days.' },
      ],
      end: { title: 'Wet sleeves', image: 'A long hug with wet sleeves.', door: 'late' },
    },

    'end-bell': {
      phase: 'after',
      map: 'The bell sticker',
      gist: 'Lucía puts a small bell on her tablet.',
      room: 'kitchen-table',
      light: 'day',
      app: 'none',
      mood: 'happy',
      lines: [
        { id: 'help', by: 'narrator', text: 'Step by step: keep the name, block, report.' },
        { id: 'mama', by: 'narrator', text: 'Mamá knows now. She is glad that she knows.' },
        { id: 'sticker', by: 'narrator', text: 'Lucía sticks a small bell beside the camera.' },
        { id: 'what', by: 'abuela', text: 'What is that for?' },
        { id: 'rings', by: 'hero', as: 'aloud', text: 'My tummy has one. When it rings, I tell.' },
        { id: 'soup', by: 'abuela', text: 'Mine rings for soup.' },
      ],
      end: { title: 'The bell', image: 'A small bell sticker beside the camera.', door: 'late' },
    },

    'end-asked': {
      phase: 'after',
      map: 'Milk, onions',
      gist: 'Mamá writes the name on the shopping list.',
      room: 'kitchen-table',
      light: 'warm',
      app: 'none',
      mood: 'relieved',
      lines: [
        { id: 'list', by: 'narrator', text: 'Mamá only finds the shopping list. So she writes:' },
        { id: 'name', by: 'narrator', text: 'Milk. Onions. zoomster10.' },
        { id: 'buy', by: 'hero', as: 'aloud', text: 'We don’t buy that one.' },
        { id: 'never', by: 'lucia-mama', text: 'No. That one we block. And report, together.' },
        { id: 'cow', by: 'narrator', text: 'Later, from the bath, somebody shouts: “Cow!”' },
      ],
      end: {
        title: 'Milk, onions, zoomster10',
        image: 'A shopping list with one name crossed out.',
        door: 'asked',
      },
    },
  },

  answers: {
    before: {
      pause: {
        lines: [
          { id: 'hands', by: 'narrator', text: 'Hands off. One breath. The cow can wait.' },
          { id: 'who', by: 'hero', as: 'thought', text: 'Who is that, really?' },
        ],
        why: 'Stopping gives your head some time.',
      },
      save: {
        lines: [{ id: 'name', by: 'narrator', text: 'With {told}, Lucía keeps the name and the words.' }],
        why: 'Names and words can help later. Never a private picture.',
      },
      block: {
        lines: [{ id: 'press', by: 'narrator', text: 'With {told}, Lucía blocks zoomster10. One tap.' }],
        why: 'It is fine to block early. The chat stays for the helpers.',
        to: 'quiet',
      },
      tell: {
        lines: [{ id: 'two', by: 'narrator', mood: 'happy', text: 'Now Lucía is not alone with it.' }],
        why: 'Telling early is great. It may be nothing. It is still fine.',
        to: 'told-early',
      },
      report: {
        lines: [
          { id: 'send', by: 'narrator', text: 'With {told}, Lucía tells the game about it.' },
          { id: 'ten', by: 'narrator', text: '“Lucía is 10,” they write.' },
        ],
        why: 'The game can look at the page. Say how old she is.',
      },
    },
    pressure: {
      pause: {
        lines: [
          { id: 'down', by: 'narrator', text: 'Lucía lets go of the tablet. The soup smells good.' },
          { id: 'hurry', by: 'hero', as: 'thought', text: 'I can just not answer.' },
        ],
        why: 'Stop first. Then telling is easier.',
      },
      save: {
        lines: [{ id: 'photo', by: 'narrator', text: 'With {told}, Lucía takes a picture of the words.' }],
        why: 'Keep the words and the name. Never a private picture.',
      },
      block: {
        lines: [{ id: 'tap', by: 'narrator', text: 'With {told}, Lucía presses Block. Gone.' }],
        why: 'Block stops the messages. Keep the chat for the helpers.',
        to: 'quiet',
      },
      tell: {
        lines: [
          {
            id: 'two',
            by: 'narrator',
            mood: 'relieved',
            text: 'Somebody knows. That was quick, once it began.',
          },
        ],
        why: 'A new app, a camera: both are good moments to tell.',
        to: 'told-mid',
      },
      report: {
        lines: [{ id: 'send', by: 'narrator', text: 'With {told}, Lucía sends a report: “Lucía is 10.”' }],
        why: 'Say how old she is. Then the app helps faster.',
      },
    },
    threat: {
      pause: {
        lines: [
          { id: 'breathe', by: 'narrator', text: 'Lucía breathes in. She breathes out.' },
          { id: 'owe', by: 'narrator', text: 'No question has to be answered.' },
        ],
        why: 'Stop was right. The next step is to tell.',
      },
      save: {
        lines: [{ id: 'paper', by: 'narrator', text: 'With {told}, Lucía writes down what was asked.' }],
        why: 'Words, name and day. Never a private picture.',
      },
      block: {
        lines: [
          {
            id: 'tap',
            by: 'narrator',
            text: 'With {told}, Lucía blocks zoomster10. Her tummy feels better.',
          },
        ],
        why: 'Block, but keep the chat. It helps the helpers.',
        to: 'quiet',
      },
      tell: {
        lines: [
          {
            id: 'two',
            by: 'narrator',
            mood: 'relieved',
            text: 'It is out. The question is not hers alone now.',
          },
        ],
        why: 'The bell rang and Lucía told. That is the big one.',
        to: 'told-late',
      },
      report: {
        lines: [{ id: 'send', by: 'narrator', text: 'With {told}, Lucía reports it. “Lucía is 10.”' }],
        why: 'A report helps other children too.',
      },
    },
    after: {
      pause: {
        lines: [{ id: 'quiet', by: 'narrator', text: 'Lucía stops. She counts to five. Then she looks up.' }],
        why: 'Stopping is always a good start.',
      },
      save: {
        lines: [{ id: 'paper', by: 'narrator', text: 'With {told}, Lucía writes down what she remembers.' }],
        why: 'What she remembers is enough. Never a private picture.',
      },
      block: {
        lines: [{ id: 'tap', by: 'narrator', text: 'With {told}, Lucía blocks the name. Done.' }],
        why: 'It is never too late to block.',
      },
      tell: {
        lines: [
          { id: 'two', by: 'narrator', mood: 'relieved', text: 'It was heavy. Now two people carry it.' },
        ],
        why: 'It’s never too late to tell.',
        to: 'told-late',
      },
      report: {
        lines: [{ id: 'send', by: 'narrator', text: 'With {told}, Lucía sends the report: “Lucía is 10.”' }],
        why: 'A report can come later too. It still helps.',
      },
    },
  },

  again: {
    save: { lines: [{ id: 'kept', by: 'narrator', text: 'It is kept already. Good.' }] },
    block: { lines: [{ id: 'blocked', by: 'narrator', text: 'zoomster10 is blocked already.' }] },
    tell: {
      lines: [{ id: 'knows', by: 'told', text: 'I know, and I’m still here. Tell me more any time.' }],
    },
    report: { lines: [{ id: 'sent', by: 'narrator', text: 'The report is sent already. People read it.' }] },
  },

  tell: {
    people: {
      'lucia-mama': {
        kind: 'good',
        room: 'kitchen-table',
        scene: [
          { id: 'feet', by: 'narrator', text: 'Mamá lies under the sink. Lucía taps her foot.' },
          { id: 'minute', by: 'lucia-mama', text: 'If it is the cow, one minute.' },
          { id: 'psh', by: 'narrator', text: 'Something goes psssh. Mamá slides out, all wet.' },
        ],
        answer: [
          { id: 'ears', by: 'lucia-mama', text: 'The sink can wait. I’m wet, but I’m listening.' },
          { id: 'tells', by: 'narrator', text: 'Lucía tells it. Mamá does not say “but” once.' },
          {
            id: 'thanks',
            by: 'lucia-mama',
            mood: 'relieved',
            text: 'Thank you for telling me. You are not in trouble.',
          },
        ],
      },
      tan: {
        kind: 'good',
        room: 'classroom',
        scene: [
          { id: 'fish', by: 'narrator', text: 'Before the bell, Mr Tan feeds the class fish.' },
          { id: 'shoe', by: 'narrator', text: 'A boy runs in. He has lost a shoe.' },
          { id: 'ready', by: 'tan', text: 'Look in the sink, Milo. Lucía? I have time.' },
        ],
        answer: [
          { id: 'sits', by: 'narrator', text: 'He puts the fish food down. He sits.' },
          { id: 'good', by: 'tan', text: 'Thank you. That is a big thing to carry alone.' },
          { id: 'next', by: 'tan', mood: 'relieved', text: 'Next we tell your mamá. You and me, together.' },
        ],
      },
      abuela: {
        kind: 'clumsy',
        room: 'kitchen-table',
        scene: [
          { id: 'radio', by: 'narrator', text: 'Abuela peels potatoes. The radio sings very loud.' },
          { id: 'beto', by: 'abuela', text: 'Look at this potato. It has a nose like Beto!' },
        ],
        answer: [
          { id: 'game', by: 'abuela', text: 'Ay, it’s only a game. Tomorrow you win, my heart.' },
          { id: 'louder', by: 'narrator', mood: 'unsure', text: 'She picks up the next potato.' },
        ],
        then: [
          { id: 'person', by: 'hero', as: 'aloud', text: 'Not the race, Abuela. A person.' },
          { id: 'off', by: 'narrator', text: 'Abuela turns the radio off.' },
          { id: 'sorry', by: 'abuela', text: 'A person. Sorry, I got that wrong. Say it again.' },
          {
            id: 'listens',
            by: 'narrator',
            mood: 'relieved',
            text: 'This time she looks at Lucía, not at the potato.',
          },
          { id: 'thanks', by: 'abuela', text: 'I’m glad you came to me. Now we are two.' },
        ],
      },
      beto: {
        kind: 'friend',
        room: 'kitchen-table',
        scene: [
          { id: 'bike', by: 'narrator', text: 'Beto is by the door, with his bike.' },
          { id: 'screw', by: 'narrator', text: 'A screw rolls away. They both crawl after it.' },
        ],
        answer: [
          { id: 'hm', by: 'beto', text: 'Hm. That’s weird. Friends aren’t like that.' },
          { id: 'bikes', by: 'beto', text: 'I can fix bikes. I can’t fix this alone.' },
        ],
        then: [
          { id: 'come', by: 'beto', text: 'Come on, let’s tell a grown-up. I’ll walk with you.' },
          { id: 'leaves', by: 'narrator', text: 'He leaves the bike just like that. On its head.' },
        ],
      },
      helpline: {
        kind: 'helpline',
        scene: [
          { id: 'magnet', by: 'narrator', text: 'The number hangs on the fridge, under a cow magnet.' },
          { id: 'cat', by: 'narrator', text: 'It rings. The cat walks over the phone.' },
        ],
        answer: [
          { id: 'hello', by: 'helpline', text: 'Hello. I’m glad you called. Take your time.' },
          { id: 'tells', by: 'narrator', text: 'Lucía tells it. The cat listens too.' },
          {
            id: 'wrong',
            by: 'helpline',
            mood: 'relieved',
            text: 'You did nothing wrong. Calling was a good idea.',
          },
          { id: 'near', by: 'helpline', text: 'Who is at home? Go and fetch them. I’ll wait.' },
        ],
      },
    },
    openers: {
      a: 'Can you help me with something?',
      b: 'Somebody in my game makes me feel funny.',
      c: 'I need help. I’m scared you’ll be mad.',
    },
  },

  report: {
    about: 'Somebody pretends to be a child and asks strange things',
    other: {
      a: 'Somebody cheats in a race',
      aWhy: 'That is about the race. This is about a person.',
      b: 'Somebody says bad words',
      bWhy: 'All the words were nice. The trick was behind them.',
    },
  },

  debrief: {
    line: 'Grown-ups who trick children are the ones doing wrong. Lucía’s feeling was a good alarm bell.',
    fault: 'It’s not Lucía’s fault.',
    power: 'Can you help me? Something online feels funny.',
    questions: [
      'What feelings are like an alarm bell?',
      'Why would someone want to move to a different app?',
      'What could Lucía say to start telling?',
    ],
  },

  assembly: {
    before: 'stay-or-go',
    closes:
      'Lucía stays in the game and tells Mamá. Together they make the chat friends only. Nobody is mad.',
  },

  covers: [
    'S4',
    'S16',
    'S28',
    'S29',
    'S32',
    'S33',
    'S55',
    'S56',
    'S58',
    'S59',
    'S60',
    'S61',
    'S79',
    'S112',
    'S121',
    'S126',
  ],
  sources: [6, 30, 54, 65, 70, 72, 73, 99],
  review: 'draft',
});
