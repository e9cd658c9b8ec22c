import { defineScenario } from '../src/scenario/define-scenario.ts';

// HL02, twin of SC02: a name that nobody knows wants Oskar to come to another app. Whether it’s true can be found out on
// a wall, in a letter, from a face in a hat; never in the chat. A harmless story: no line of the other side is a trick.
export default defineScenario({
  id: 'the-class-moves-to-the-school-app',
  number: 'HL02',
  version: 1,
  title: 'The Class Moves to the School App',
  ages: '8-10',
  pattern: 'Y',
  harmless: true,
  minutes: 6,
  hero: 'oskar',
  cast: ['oskar-mamma', 'berg', 'ella', 'lindqvist'],
  others: {
    owl: { name: 'owl_4b', profile: 'owl', says: 'says they are in class 4B' },
  },
  app: 'nestchat',
  room: 'kitchen-table',
  light: 'day',
  them: 'owl',
  skills: ['notice', 'save', 'block', 'tell', 'report'],
  notice:
    'Somebody asks Oskar to come to another app. That can be fine. It can be a trick. Nothing rude is shown. You can pause, skip or leave at any time.',
  summary: [
    'Oskar has missed two days. And an egg that’s going to hatch.',
    'Somebody called owl_4b says that the class is moving. To another app.',
    'A chat can’t show if that’s true. So Oskar looks outside the chat.',
    'Mr Berg told the class. A letter came home. Ella is the owl.',
    'There was no secret and no hurry. And the chick has a beak.',
  ],
  start: 'egg',
  beats: {
    egg: {
      phase: 'before',
      map: 'Two whole days',
      gist: 'Oskar has missed two days of school, and somebody writes.',
      mood: 'unsure',
      lines: [
        { id: 'scooter', by: 'narrator', text: 'Oskar fell off his scooter. So he’s missed two days.' },
        { id: 'missed', by: 'narrator', text: 'Ten lessons, two lunches and somebody’s birthday cake.' },
        { id: 'egg', by: 'narrator', text: 'And the egg. It’s in class, in a warm box.' },
        { id: 'thursday', by: 'narrator', text: 'On Thursday it’s going to be a chick.' },
        { id: 'puzzle', by: 'narrator', text: 'At the table, Mamma does a puzzle. Every piece is grey.' },
        { id: 'ship', by: 'oskar-mamma', text: 'It’s a ship in the fog. I’ve got the fog.' },
        { id: 'cheek', by: 'them', trick: 'none', text: 'hello oskar! is your cheek better' },
        { id: 'owl', by: 'hero', as: 'thought', text: 'owl_4b? There’s no owl in 4B.' },
        { id: 'says', by: 'them', trick: 'none', text: 'the egg says hello. it can peep now' },
        { id: 'peeps', by: 'hero', mood: 'happy', text: 'it PEEPS??' },
        { id: 'ear', by: 'them', trick: 'none', text: 'you have to put your ear on the box' },
      ],
      next: 'move',
    },

    move: {
      phase: 'pressure',
      map: 'The green button',
      gist: 'owl_4b says that the class is moving to another app.',
      lines: [
        { id: 'all', by: 'them', trick: 'none', text: 'were all moving to the school app' },
        { id: 'photo', by: 'them', trick: 'none', text: 'theres a new egg photo every hour' },
        { id: 'code', by: 'them', trick: 'none', text: 'you need the code from the letter' },
        { id: 'letter', by: 'hero', as: 'thought', mood: 'unsure', text: 'What letter?' },
        { id: 'button', by: 'narrator', text: 'Under that is a green button. “Come along!”' },
        { id: 'thumb', by: 'narrator', text: 'Oskar’s thumb is already on its way.' },
      ],
      choices: {
        go: {
          text: 'Press the green button. The egg is peeping!',
          to: 'pressed',
          score: {},
          fit: 'mixed',
          why: 'Of course he wants to see the egg. He doesn’t know yet who asks.',
        },
        stay: {
          text: 'Type “im staying here for now”',
          to: 'stays',
          score: { notice: 2 },
          fit: 'helps',
          why: 'A stop costs nothing. Eggs are slow anyway.',
        },
        who: {
          text: 'Type “who are you really?”',
          to: 'who',
          score: { notice: 1 },
          fit: 'mixed',
          why: 'Good question. But typed answers prove nothing.',
        },
      },
    },

    pressed: {
      phase: 'pressure',
      gist: 'Oskar presses, but he has no code.',
      lines: [
        { id: 'code', by: 'app', text: 'Please type in your code.' },
        { id: 'egg', by: 'narrator', text: 'Oskar types EGG. Wrong. He types CHICK. Wrong.' },
        { id: 'fog', by: 'narrator', text: 'He types FOG. You never know. Wrong.' },
        {
          id: 'who',
          by: 'hero',
          as: 'thought',
          mood: 'unsure',
          text: 'Wait a minute. Who am I typing this for?',
        },
      ],
      next: 'everybody',
    },

    stays: {
      phase: 'pressure',
      gist: 'Oskar stays, and owl_4b has nothing against it.',
      lines: [
        { id: 'stay', by: 'hero', text: 'im staying here for now' },
        { id: 'open', by: 'them', trick: 'none', text: 'ok! this chat stays open for everyone' },
        { id: 'fits', by: 'narrator', text: 'Oskar finds a piece of fog. It fits.' },
        { id: 'easy', by: 'hero', as: 'thought', text: 'That was easy. But who was that?' },
      ],
      next: 'everybody',
    },

    who: {
      phase: 'pressure',
      gist: 'Oskar asks who it is, and gets a name.',
      lines: [
        { id: 'who', by: 'hero', text: 'who are you really?' },
        { id: 'ella', by: 'them', trick: 'none', text: 'the owl of 4b! this week its ella' },
        { id: 'anybody', by: 'hero', as: 'thought', text: 'Anybody can type “Ella”. Even a real owl.' },
        { id: 'blink', by: 'narrator', text: 'He looks at the owl. It doesn’t blink.' },
      ],
      next: 'everybody',
    },

    everybody: {
      phase: 'pressure',
      map: 'All but one',
      gist: 'Only Oskar has not moved yet.',
      light: 'evening',
      lines: [
        { id: 'count', by: 'app', text: 'Class 4B: 23 have moved. 1 is still here.' },
        { id: 'one', by: 'narrator', text: 'The one is Oskar.' },
        { id: 'only', by: 'them', trick: 'none', text: 'its only you now. no hurry' },
        { id: 'wobble', by: 'them', trick: 'none', text: 'the egg wobbled!' },
        {
          id: 'without',
          by: 'hero',
          as: 'thought',
          mood: 'worried',
          text: 'It wobbled. And I wasn’t there.',
        },
        { id: 'grey', by: 'narrator', text: 'Mamma holds a grey piece up to the lamp.' },
      ],
      choices: {
        ella: {
          text: 'Wait till the morning and ask Ella from his class',
          to: 'ella',
          score: { notice: 2 },
          fit: 'helps',
          checks: true,
          why: 'Good check. A face at school is not part of the chat.',
        },
        prove: {
          text: 'Type “prove it. what colour is the box”',
          to: 'prove',
          score: { notice: 1 },
          fit: 'mixed',
          why: 'A clever test. But it’s still only typing.',
        },
        mamma: {
          text: 'Lay the tablet on the fog. “Mamma, is this true?”',
          to: 'told',
          opens: { tell: 'oskar-mamma' },
          score: { notice: 2, tell: 2 },
          fit: 'helps',
          why: 'Telling is always fine. It need not be something bad.',
        },
      },
    },

    prove: {
      phase: 'pressure',
      gist: 'owl_4b knows the box, but that shows nothing yet.',
      lines: [
        { id: 'prove', by: 'hero', text: 'prove it. what colour is the box' },
        { id: 'dent', by: 'them', trick: 'none', text: 'yellow. with a dent. you sat on it' },
        { id: 'true', by: 'narrator', text: 'That’s true. He sat on it. There was no egg yet.' },
        { id: 'school', by: 'hero', as: 'thought', text: 'But the whole school knows that.' },
      ],
      next: 'asks-berg',
    },

    ella: {
      phase: 'after',
      map: 'A hat with eyes',
      gist: 'Ella knows who owl_4b is.',
      room: 'classroom',
      light: 'day',
      app: 'none',
      mood: 'unsure',
      lines: [
        { id: 'hat', by: 'narrator', text: 'Wednesday. Ella has a hat on. It has two round eyes.' },
        { id: 'who', by: 'hero', as: 'aloud', text: 'Who’s owl_4b?' },
        { id: 'hoo', by: 'ella', text: 'Hoo.' },
        { id: 'duty', by: 'ella', text: 'Me! It’s owl duty. I write, and Mr Berg reads it first.' },
        { id: 'since', by: 'hero', as: 'aloud', text: 'Since when?' },
        { id: 'monday', by: 'ella', mood: 'relieved', text: 'Monday. You were under your scooter.' },
      ],
      choices: {
        look: {
          text: 'Run to the egg with Ella, coats and all',
          to: 'end-chick',
          score: {},
          fit: 'mixed',
          why: 'He’s checked already. Telling somebody grown-up is fine on top.',
        },
        mamma: {
          text: 'Tell Mamma about the owl after school',
          to: 'end-ship',
          opens: { tell: 'oskar-mamma' },
          score: { notice: 2, tell: 2 },
          fit: 'helps',
          why: 'Good things can be told, too. Then the next one is easier.',
        },
        berg: {
          text: 'Ask Mr Berg by the egg: “And the new app?”',
          to: 'end-nose',
          score: { notice: 2 },
          fit: 'helps',
          checks: true,
          why: 'Good check. Two people who know are better than one.',
        },
      },
      answers: {
        tell: {
          lines: [
            { id: 'two', by: 'narrator', mood: 'relieved', text: 'An owl gets smaller when it’s told.' },
          ],
          why: 'Telling is always fine, also when all is well.',
          to: 'end-ship',
        },
      },
    },

    'asks-berg': {
      phase: 'after',
      map: 'Eggs can’t bite',
      gist: 'Mr Berg sees that Oskar has a question.',
      room: 'classroom',
      light: 'day',
      app: 'none',
      mood: 'unsure',
      asks: 'berg',
      ask: 'What could Oskar say first?',
      lines: [
        { id: 'stands', by: 'narrator', text: 'School, before the bell. Oskar stands by the egg.' },
        { id: 'bitten', by: 'berg', text: 'Morning, Oskar. You look as if it had bitten you.' },
        { id: 'cant', by: 'hero', as: 'aloud', text: 'Eggs can’t bite.' },
        { id: 'what', by: 'berg', text: 'True. So what’s biting you?' },
      ],
      choices: {
        last: {
          text: 'Say “I’m always the last to know.”',
          to: 'end-chick',
          score: { tell: 2, notice: 2 },
          fit: 'helps',
          why: 'How it feels is a fine start.',
        },
        name: {
          text: 'Say “It’s about an owl that knows my cheek.”',
          to: 'end-hat',
          score: { tell: 2, notice: 2 },
          fit: 'helps',
          why: 'An owl and a cheek are enough to begin with.',
        },
        real: {
          text: 'Ask “Is it true about the new app?”',
          to: 'end-nose',
          score: { tell: 2, notice: 2 },
          fit: 'helps',
          checks: true,
          why: 'Good check. Mr Berg’s own voice is not a chat.',
        },
      },
    },

    'told-early': {
      phase: 'before',
      gist: 'Somebody grown-up reads along when the move comes up.',
      mood: 'calm',
      lines: [
        { id: 'know', by: 'told', text: 'owl_4b. And who would that be?' },
        { id: 'cheek', by: 'hero', as: 'aloud', text: 'It knows my cheek. And the egg.' },
        { id: 'all', by: 'them', trick: 'none', text: 'were all moving to the school app' },
        { id: 'code', by: 'them', trick: 'none', text: 'you need the code from the letter' },
        { id: 'nice', by: 'told', text: 'It sounds nice. Only we can’t see who’s talking.' },
      ],
      next: 'told',
    },

    told: {
      phase: 'pressure',
      map: 'Out here',
      gist: 'They think about where they could find out more.',
      mood: 'calm',
      ask: 'What could they do together?',
      lines: [
        { id: 'waits', by: 'narrator', text: 'The green button waits. It’s good at that.' },
        { id: 'signs', by: 'told', text: 'No secret. No hurry. Those are good signs.' },
        { id: 'draw', by: 'told', text: 'But signs don’t have a face. Owls can be drawn.' },
        { id: 'how', by: 'hero', as: 'aloud', mood: 'unsure', text: 'So how can I be sure?' },
        { id: 'out', by: 'told', text: 'Not in there. What could we look at out here?' },
      ],
      choices: {
        today: {
          text: 'Type “not today” and go to bed early',
          to: 'good-night',
          score: { notice: 1 },
          fit: 'mixed',
          why: 'A “not today” is always allowed. And somebody knows about it.',
        },
        post: {
          text: 'Look through the post at home. It’s under the fog.',
          to: 'end-fog',
          score: { notice: 2 },
          fit: 'helps',
          checks: true,
          why: 'Good check. No chat can put a letter in the letterbox.',
        },
        wall: {
          text: 'Be first at school and read the classroom wall',
          to: 'end-wall',
          score: { notice: 2 },
          fit: 'helps',
          checks: true,
          why: 'Good check. What hangs in class, everybody can see.',
        },
      },
    },

    'good-night': {
      phase: 'pressure',
      gist: 'Oskar says “not today”, and owl_4b says good night.',
      light: 'night',
      lines: [
        { id: 'today', by: 'hero', text: 'not today' },
        { id: 'ok', by: 'them', trick: 'none', text: 'ok! good night. peep' },
        { id: 'bed', by: 'narrator', text: 'Oskar lies in bed and listens. Nothing peeps.' },
        { id: 'snore', by: 'narrator', text: 'Then something does peep. It’s the bed.' },
      ],
      next: 'end-late',
    },

    blocked: {
      phase: 'after',
      gist: 'owl_4b is blocked, and nothing bad happens.',
      light: 'day',
      lines: [
        { id: 'app', by: 'app', text: 'You blocked owl_4b.' },
        { id: 'fog', by: 'narrator', text: 'It gets as quiet as fog.' },
        { id: 'fine', by: 'told', text: 'Blocking is fine. Would you still like to know?' },
        { id: 'much', by: 'hero', as: 'aloud', text: 'Yes. I hate not knowing.' },
      ],
      next: 'end-hoo',
    },

    'end-fog': {
      phase: 'after',
      map: 'Under the fog',
      gist: 'The letter lies under Mamma’s puzzle.',
      room: 'kitchen-table',
      light: 'warm',
      app: 'none',
      mood: 'relieved',
      lines: [
        { id: 'lift', by: 'narrator', text: 'They lift up the fog. Under it lies the post.' },
        { id: 'code', by: 'narrator', text: '“Class 4B moves to the school app. Here’s the code.”' },
        { id: 'open', by: 'narrator', text: '“The old chat stays open for everyone. Yours, Berg.”' },
        { id: 'rings', by: 'narrator', text: 'Mamma rings him up, too. “It’s true,” he says.' },
        { id: 'rustle', by: 'narrator', text: 'Then he holds the telephone to the box.' },
        { id: 'peep', by: 'narrator', mood: 'happy', text: 'Peep, says the telephone.' },
      ],
      end: {
        title: 'Peep, says the telephone',
        image: 'Four ears on one telephone. It peeps.',
        door: 'told',
      },
    },

    'end-wall': {
      phase: 'after',
      map: 'Wednesday',
      gist: 'It’s all on the classroom wall, in red.',
      room: 'classroom',
      light: 'day',
      app: 'none',
      mood: 'relieved',
      lines: [
        { id: 'first', by: 'narrator', text: 'Oskar is the first at school. Even before the bell.' },
        { id: 'plan', by: 'narrator', text: 'On the wall hangs Mr Berg’s plan, in red.' },
        { id: 'days', by: 'narrator', text: '“Monday: owl duty, Ella. Tuesday: new app. Thursday: chick!”' },
        { id: 'true', by: 'berg', text: 'That’s right. I told the class. A letter came to you.' },
        { id: 'empty', by: 'narrator', text: 'Only Wednesday is empty. Mr Berg gives him the pen.' },
        { id: 'writes', by: 'narrator', mood: 'happy', text: 'Oskar writes: “Oskar is back!”' },
      ],
      end: { title: 'Wednesday', image: 'A plan in red: “Wednesday: Oskar is back!”', door: 'told' },
    },

    'end-late': {
      phase: 'after',
      map: 'Not today',
      gist: 'Oskar waits, and so does the chick.',
      room: 'classroom',
      light: 'day',
      app: 'none',
      mood: 'calm',
      lines: [
        { id: 'ask', by: 'hero', as: 'aloud', text: 'Mr Berg, is there an owl in 4B?' },
        { id: 'letter', by: 'berg', text: 'Yes. The move is true, too. There’s a letter at home.' },
        { id: 'ella', by: 'narrator', text: 'The owl is Ella, in a hat with eyes.' },
        { id: 'all', by: 'narrator', text: 'On Thursday everybody waits for the chick. It doesn’t come.' },
        { id: 'friday', by: 'narrator', text: 'It comes on Friday. It’s the last of all.' },
        { id: 'like', by: 'hero', as: 'thought', mood: 'happy', text: 'I like it already.' },
      ],
      end: { title: 'Not today', image: 'A chick that came a day late.', door: 'told' },
    },

    'end-hat': {
      phase: 'after',
      map: 'Down to the chin',
      gist: 'Mr Berg explains the owl, and Oskar tries the hat.',
      room: 'classroom',
      light: 'day',
      app: 'none',
      mood: 'relieved',
      lines: [
        { id: 'duty', by: 'berg', text: 'The owl is a duty, like wiping the board.' },
        { id: 'read', by: 'berg', text: 'A child writes the news. I read it first.' },
        { id: 'app', by: 'berg', text: 'And yes, we’re moving. You’ve got a letter at home.' },
        { id: 'next', by: 'ella', text: 'Next week the owl is you. Try it on!' },
        { id: 'chin', by: 'narrator', text: 'The hat comes down to his chin.' },
        { id: 'hoo', by: 'hero', as: 'aloud', mood: 'happy', text: 'Hoo? I can’t see a thing in here.' },
      ],
      end: { title: 'Down to the chin', image: 'An owl hat with a chin under it.', door: 'told' },
    },

    'end-nose': {
      phase: 'after',
      map: 'A big photo',
      gist: 'Mr Berg shows Oskar the app himself.',
      room: 'classroom',
      light: 'day',
      app: 'none',
      mood: 'relieved',
      lines: [
        { id: 'true', by: 'berg', text: 'It’s true. I told the class on Tuesday.' },
        { id: 'desk', by: 'berg', text: 'The letter is at your home. Look under things.' },
        { id: 'code', by: 'narrator', text: 'Then he opens the app himself, on the big screen.' },
        { id: 'hour', by: 'narrator', text: 'Every hour there’s a new photo. Click.' },
        { id: 'egg', by: 'narrator', text: 'You can hardly see the egg. You can see a nose.' },
        { id: 'mine', by: 'hero', as: 'aloud', mood: 'happy', text: 'That’s mine!' },
      ],
      end: { title: 'A nose', image: 'A photo: a very small egg, a very big nose.', door: 'asked' },
    },

    'end-chick': {
      phase: 'after',
      map: 'The very first',
      gist: 'Oskar is the first to see the chick.',
      room: 'classroom',
      light: 'day',
      app: 'none',
      mood: 'relieved',
      lines: [
        { id: 'ours', by: 'berg', text: 'The owl is ours, Oskar. The app is ours, too.' },
        { id: 'ear', by: 'berg', text: 'I told the others on Tuesday. Now put your ear here.' },
        { id: 'crack', by: 'narrator', text: 'Peep, says the box. And then: crack.' },
        { id: 'wet', by: 'narrator', text: 'A beak comes out. Then a very wet head.' },
        { id: 'early', by: 'hero', as: 'aloud', text: 'But it’s only Wednesday!' },
        { id: 'first', by: 'narrator', mood: 'happy', text: 'For once, Oskar is the first to know.' },
      ],
      end: { title: 'The very first', image: 'A wet chick and a boy, nose to beak.', door: 'asked' },
    },

    'end-ship': {
      phase: 'after',
      map: 'The ship',
      gist: 'Mamma and Oskar find the ship.',
      room: 'kitchen-table',
      light: 'warm',
      app: 'none',
      mood: 'relieved',
      lines: [
        { id: 'rings', by: 'narrator', text: 'Mamma rings Mr Berg. “An owl? Quite right,” he says.' },
        { id: 'letter', by: 'narrator', text: 'The letter turns up, too. It was under the fog.' },
        { id: 'last', by: 'narrator', text: 'Now there’s only one piece left. It’s red.' },
        { id: 'ship', by: 'oskar-mamma', mood: 'happy', text: 'The ship!' },
        { id: 'small', by: 'hero', as: 'aloud', text: 'All that fog for such a small ship.' },
      ],
      end: { title: 'The ship', image: 'A very small red ship in a lot of fog.', door: 'told' },
    },

    'end-hoo': {
      phase: 'after',
      map: 'An owl, blocked',
      gist: 'At school Oskar meets the owl he has blocked.',
      room: 'classroom',
      light: 'day',
      app: 'none',
      mood: 'unsure',
      lines: [
        { id: 'hat', by: 'narrator', text: 'At school somebody waits in a hat with eyes.' },
        { id: 'me', by: 'ella', text: 'You blocked me! I’m the owl this week.' },
        { id: 'know', by: 'hero', as: 'aloud', text: 'I didn’t know it was you.' },
        {
          id: 'same',
          by: 'ella',
          mood: 'relieved',
          text: 'Then you did it right. I once blocked my own uncle.',
        },
        { id: 'berg', by: 'berg', text: 'The app is ours. And a block comes off again.' },
        { id: 'both', by: 'narrator', mood: 'happy', text: '“Hoo,” says Ella. “Peep,” says the egg.' },
      ],
      end: { title: 'Hoo', image: 'An owl and an egg, both saying hello.', door: 'told' },
    },
  },

  answers: {
    before: {
      pause: {
        lines: [
          { id: 'thumb', by: 'narrator', text: 'Oskar puts his thumbs away. One breath.' },
          { id: 'who', by: 'hero', as: 'thought', text: 'Who knows about my cheek?' },
        ],
        why: 'A little stop. An egg can wait, and so can an owl.',
      },
      save: {
        lines: [{ id: 'keep', by: 'narrator', text: 'With {told}, Oskar keeps the name and the words.' }],
        why: 'Then it’s easy to show. Never a private picture.',
      },
      block: {
        lines: [{ id: 'tap', by: 'narrator', text: 'With {told}, Oskar blocks owl_4b. Tap.' }],
        why: 'You may always block. So far there’s no secret and no hurry.',
        to: 'blocked',
      },
      tell: {
        lines: [
          { id: 'two', by: 'narrator', mood: 'happy', text: 'It’s only an owl. But now somebody knows.' },
        ],
        why: 'Telling is always fine. It need not be something bad.',
        to: 'told-early',
      },
      report: {
        lines: [
          { id: 'send', by: 'narrator', text: 'With {told}, Oskar tells the app. “Oskar is 10.”' },
          { id: 'fair', by: 'narrator', text: 'Somebody will look. If it’s fine, it stays fine.' },
        ],
        why: 'It’s fine to report. Nobody gets hurt by it.',
      },
    },
    pressure: {
      pause: {
        lines: [
          { id: 'fog', by: 'narrator', text: 'Oskar looks at the fog. It helps him think.' },
          { id: 'know', by: 'hero', as: 'thought', text: 'What do I know that isn’t from the chat?' },
        ],
        why: 'That’s the question. The answer isn’t in the chat.',
      },
      save: {
        lines: [{ id: 'keep', by: 'narrator', text: 'With {told}, Oskar takes a picture of the words.' }],
        why: 'Now he can show them at school. Never a private picture.',
      },
      block: {
        lines: [{ id: 'tap', by: 'narrator', text: 'With {told}, Oskar presses Block. The owl is gone.' }],
        why: 'Always allowed. Signs against a trick: no secret, no hurry.',
        to: 'blocked',
      },
      tell: {
        lines: [
          { id: 'two', by: 'narrator', mood: 'relieved', text: 'Now somebody is thinking along with him.' },
        ],
        why: 'Good check. Another app is a good moment to tell.',
        to: 'told',
      },
      report: {
        lines: [{ id: 'send', by: 'narrator', text: 'With {told}, Oskar sends a report: “Oskar is 10.”' }],
        why: 'It’s allowed. Somebody at school can answer even faster.',
      },
    },
    threat: {
      pause: {
        lines: [{ id: 'breathe', by: 'narrator', text: 'Oskar breathes in. He breathes out.' }],
        why: 'Stopping is never wrong.',
      },
      save: {
        lines: [{ id: 'keep', by: 'narrator', text: 'With {told}, Oskar keeps the words.' }],
        why: 'Kept words are easy to show.',
      },
      block: {
        lines: [{ id: 'tap', by: 'narrator', text: 'With {told}, Oskar blocks the name.' }],
        why: 'Blocking is always allowed.',
        to: 'blocked',
      },
      tell: {
        lines: [{ id: 'two', by: 'narrator', mood: 'relieved', text: 'Told. That was quick.' }],
        why: 'Telling is always fine.',
        to: 'told',
      },
      report: {
        lines: [{ id: 'send', by: 'narrator', text: 'With {told}, Oskar reports it. “Oskar is 10.”' }],
        why: 'It’s fine to report. Nobody gets hurt by it.',
      },
    },
    after: {
      pause: {
        lines: [{ id: 'chalk', by: 'narrator', text: 'Oskar stands still. He can nearly hear the egg.' }],
        why: 'It’s fine to stop, even when all is well.',
      },
      save: {
        lines: [{ id: 'keep', by: 'narrator', text: 'With {told}, Oskar keeps the owl’s words.' }],
        why: 'Nice to have, and easy to show. Never a private picture.',
      },
      block: {
        lines: [{ id: 'tap', by: 'narrator', text: 'With {told}, Oskar blocks the owl. It can be undone.' }],
        why: 'You may always block. Nobody is hurt by it.',
      },
      tell: {
        lines: [
          { id: 'two', by: 'narrator', mood: 'relieved', text: 'Told. And Mr Berg can say who the owl is.' },
        ],
        why: 'Telling is always fine, also when all is well.',
        to: 'end-hat',
      },
      report: {
        lines: [{ id: 'send', by: 'narrator', text: 'With {told}, Oskar sends a report: “Oskar is 10.”' }],
        why: 'Allowed. Here, the teacher is quicker.',
      },
    },
  },

  again: {
    save: { lines: [{ id: 'kept', by: 'narrator', text: 'The words are kept already. Good.' }] },
    block: { lines: [{ id: 'blocked', by: 'narrator', text: 'owl_4b is blocked already.' }] },
    tell: {
      lines: [{ id: 'knows', by: 'told', text: 'I know about the owl. Is there anything else?' }],
    },
    report: { lines: [{ id: 'sent', by: 'narrator', text: 'The report is sent. Somebody reads it.' }] },
  },

  tell: {
    people: {
      'oskar-mamma': {
        kind: 'clumsy',
        room: 'kitchen-table',
        scene: [
          { id: 'grey', by: 'narrator', text: 'Mamma tries a grey piece. She turns it round.' },
          { id: 'nope', by: 'oskar-mamma', text: 'No. Yes. No. That’s fog as well.' },
        ],
        answer: [
          { id: 'piece', by: 'oskar-mamma', text: 'Lovely, darling. Is it a piece with a corner?' },
          { id: 'looks', by: 'narrator', mood: 'unsure', text: 'She hasn’t even looked up.' },
        ],
        then: [
          { id: 'owl', by: 'hero', as: 'aloud', text: 'Mamma. It isn’t a piece. It’s an owl.' },
          { id: 'up', by: 'narrator', text: 'That’s when she looks up.' },
          { id: 'sorry', by: 'oskar-mamma', text: 'Sorry. I was right in the fog. Tell me again.' },
          { id: 'tells', by: 'narrator', text: 'Oskar tells it. The piece stays in her hand.' },
          {
            id: 'glad',
            by: 'oskar-mamma',
            mood: 'relieved',
            text: 'I’m glad you ask. I don’t know it either. Let’s find out.',
          },
        ],
      },
      lindqvist: {
        kind: 'good',
        scene: [
          {
            id: 'bucket',
            by: 'narrator',
            text: 'Ms Lindqvist lives downstairs. Milo’s head is in a bucket.',
          },
          { id: 'turn', by: 'lindqvist', text: 'Don’t pull, Milo. Turn! Yes, Oskar?' },
        ],
        answer: [
          { id: 'sits', by: 'narrator', text: 'She sits Milo down, bucket and all. She listens.' },
          { id: 'thanks', by: 'lindqvist', text: 'Thank you for asking first. I don’t teach 4B.' },
          {
            id: 'find',
            by: 'lindqvist',
            mood: 'relieved',
            text: 'So I don’t know, either. But we can find out.',
          },
          { id: 'too', by: 'narrator', text: '“Me too?” says the bucket.' },
        ],
      },
      ella: {
        kind: 'friend',
        scene: [
          { id: 'coat', by: 'narrator', text: 'Ella comes by. She’s stuck in her coat.' },
          { id: 'pull', by: 'ella', text: 'Pull! No, the other one!' },
        ],
        answer: [
          { id: 'plop', by: 'narrator', text: 'Plop, and she’s out. Oskar tells her.' },
          { id: 'ask', by: 'ella', text: 'I know that owl! But ask a grown-up, then you’re sure.' },
        ],
        then: [
          { id: 'come', by: 'ella', text: 'Come on, we’ll tell a grown-up. Both of us.' },
          { id: 'shoe', by: 'narrator', text: 'The coat comes along. It’s caught on her shoe.' },
        ],
      },
      helpline: {
        kind: 'helpline',
        scene: [
          { id: 'number', by: 'narrator', text: 'The number is on the back of his bus ticket.' },
          { id: 'ring', by: 'narrator', text: 'It rings twice. Oskar counts fog.' },
        ],
        answer: [
          { id: 'hello', by: 'helpline', text: 'Hello. You can ask us big things and small ones.' },
          { id: 'tells', by: 'narrator', text: 'Oskar tells it. An owl, an egg, a cheek.' },
          {
            id: 'maybe',
            by: 'helpline',
            mood: 'relieved',
            text: 'It may well be fine. It’s clever to ask first.',
          },
          { id: 'near', by: 'helpline', text: 'Who’s near you? Ask them to look with you.' },
        ],
      },
    },
    openers: {
      a: 'Can you help me? I don’t know if this is true.',
      b: 'An owl writes to me. I don’t know who it is.',
      c: 'It may be nothing. May I tell you anyway?',
    },
  },

  report: {
    about: 'I don’t know who wants me in another app',
    other: {
      a: 'Somebody is mean to me',
      aWhy: 'Nobody has been mean. Another line fits better.',
      b: 'The app is too slow',
      bWhy: 'That’s about the app. This is about a person.',
    },
  },

  debrief: {
    line: 'Most people online are just people. You checked, and that is how you know.',
    fault: 'It’s nobody’s fault that Oskar couldn’t know. Ella did nothing wrong.',
    power: 'Can you help me? I don’t know if this is true.',
    questions: [
      'What could Oskar only find out outside the chat?',
      'Why isn’t a name in a chat enough?',
      'Who could tell Oskar if it was true?',
    ],
    checked: [
      'Mr Berg said it in class. His plan hangs on the wall.',
      'A letter came home, with Mr Berg’s name on it.',
      'The old chat stays open for everyone. Mr Berg’s letter says so.',
    ],
    endCard: '“It’s Ella” in a chat proves nothing. Ella in a hat does.',
  },

  assembly: {
    before: 'everybody',
    closes:
      'Oskar tells Mamma. She asks Mr Berg. It’s true: he told the class, and a letter came. Asking was right.',
  },

  covers: ['S28', 'S55', 'S79', 'S121'],
  sources: [13, 36, 47],
  review: 'draft',
});
