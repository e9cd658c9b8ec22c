import { defineScenario } from '../src/scenario/define-scenario.ts';

// HL01, twin of SC01: a name that nobody knows, praise and twelve red blocks. Who it is can be found out at practice.
export default defineScenario({
  id: 'the-new-teammate',
  number: 'HL01',
  version: 1,
  title: 'The New Teammate',
  ages: '8-10',
  pattern: 'Y',
  harmless: true,
  minutes: 5,
  hero: 'mei',
  cast: ['mei-dad', 'lin', 'gus', 'tan'],
  others: {
    pizza: { name: 'captain_pizza', profile: 'kite', says: 'says they are 9' },
  },
  app: 'gemhaven',
  room: 'living-room',
  light: 'day',
  them: 'pizza',
  skills: ['notice', 'save', 'block', 'tell', 'report'],
  notice:
    'Mei meets somebody new in a building game. That can be fine. It can be a trick. Nothing rude is shown. You can pause, skip or leave at any time.',
  summary: [
    'Mei builds the bench in her team’s stadium. Twelve red blocks are missing.',
    'Somebody called captain_pizza gives her twelve. They even know her boots.',
    'A chat can’t show who somebody is. So Mei asks outside the chat.',
    'Coach Lin knows: it’s Nia. She’s new, with a broken toe.',
    'Nothing was secret. Nobody wanted anything back. Now they share a bench.',
  ],
  start: 'bench',
  beats: {
    bench: {
      phase: 'before',
      map: 'Forty blocks long',
      gist: 'Mei builds a bench. Somebody likes it.',
      mood: 'happy',
      lines: [
        { id: 'forty', by: 'narrator', text: 'Mei’s bench is forty blocks long.' },
        { id: 'roof', by: 'narrator', text: 'It has a roof. It has a shelf for oranges.' },
        { id: 'team', by: 'narrator', text: 'Her football team is building a whole stadium.' },
        { id: 'knows', by: 'narrator', text: 'Mei builds the bench. Nobody knows benches like Mei.' },
        { id: 'sits', by: 'narrator', text: 'She sits on one every Saturday, nearly all match.' },
        { id: 'socks', by: 'narrator', text: 'Behind her, Dad is folding socks. One is left over.' },
        { id: 'count', by: 'narrator', text: 'She counts her red blocks. Then she counts again.' },
        { id: 'twelve', by: 'hero', as: 'thought', mood: 'unsure', text: 'Twelve too few.' },
        { id: 'train', by: 'them', trick: 'none', text: 'is that a bench or a train' },
        { id: 'is-bench', by: 'hero', text: 'a BENCH. for the team' },
        { id: 'best', by: 'them', trick: 'none', mood: 'happy', text: 'its the best bench i ever saw' },
        { id: 'more', by: 'them', trick: 'none', text: 'and ive seen a lot of benches' },
        { id: 'not-done', by: 'hero', text: 'its not done. no red left' },
      ],
      next: 'red',
    },

    red: {
      phase: 'pressure',
      map: 'Twelve red blocks',
      gist: 'captain_pizza wants to give Mei twelve red blocks.',
      lines: [
        { id: 'have', by: 'them', trick: 'none', text: 'i have 12 red. want them?' },
        { id: 'just', by: 'hero', text: 'just like that??' },
        { id: 'yes', by: 'them', trick: 'none', text: 'just like that' },
        { id: 'land', by: 'narrator', text: 'Twelve red blocks land on the grass. Plop.' },
        { id: 'exact', by: 'narrator', text: 'It’s just as many as she needs.' },
        {
          id: 'captain',
          by: 'hero',
          as: 'thought',
          mood: 'unsure',
          text: 'Captain Pizza? Our captain is called Bea.',
        },
      ],
      choices: {
        take: {
          text: 'Type “yes!! thank you” and finish the bench',
          to: 'took',
          score: {},
          fit: 'mixed',
          why: 'Sharing can be just sharing. She doesn’t know yet who it is.',
        },
        who: {
          text: 'Type “who are you? are you in our team?”',
          to: 'who',
          score: { notice: 1 },
          fit: 'mixed',
          why: 'It’s good to ask. But anybody can type an answer.',
        },
        stop: {
          text: 'Leave the blocks there and kick a sock',
          to: 'sock',
          score: { notice: 2 },
          fit: 'helps',
          why: 'Stopping first is never wrong. Blocks don’t run away.',
        },
      },
    },

    took: {
      phase: 'pressure',
      gist: 'The bench is done, and Mei starts to wonder.',
      mood: 'happy',
      lines: [
        { id: 'thanks', by: 'hero', text: 'yes!! thank you' },
        { id: 'wow', by: 'them', trick: 'none', text: 'wow. now it IS a train' },
        { id: 'laugh', by: 'narrator', text: 'Mei laughs. It’s red from end to end.' },
        { id: 'who', by: 'hero', as: 'thought', mood: 'unsure', text: 'I don’t even know who I’m thanking.' },
      ],
      next: 'boots',
    },

    who: {
      phase: 'pressure',
      gist: 'Mei asks who it is, and gets an answer.',
      lines: [
        { id: 'who', by: 'hero', text: 'who are you? are you in our team?' },
        { id: 'new', by: 'them', trick: 'none', text: 'yes. im new. ask coach lin' },
        { id: 'card', by: 'app', text: 'captain_pizza. Joined: on Monday. Built: 1 goal.' },
        {
          id: 'poster',
          by: 'hero',
          as: 'thought',
          text: 'Coach Lin’s name is on a poster. Anybody can read that.',
        },
      ],
      next: 'boots',
    },

    sock: {
      phase: 'pressure',
      gist: 'Mei stops for a while and scores with a sock.',
      lines: [
        { id: 'kick', by: 'narrator', text: 'Mei shuts the tablet. She scores behind the sofa.' },
        { id: 'that', by: 'mei-dad', text: 'Is that the other red one? No. It’s green.' },
        { id: 'still', by: 'narrator', text: 'Later the blocks are still there. So is a message.' },
        { id: 'box', by: 'them', trick: 'none', text: 'no hurry. i put them in the team box' },
        { id: 'nice', by: 'hero', as: 'thought', text: 'That’s nice. But who IS it?' },
      ],
      next: 'boots',
    },

    boots: {
      phase: 'pressure',
      map: 'The yellow boots',
      gist: 'captain_pizza knows the colour of Mei’s boots.',
      light: 'evening',
      lines: [
        { id: 'are-you', by: 'them', trick: 'none', text: 'are you the one with yellow boots' },
        {
          id: 'door',
          by: 'narrator',
          mood: 'worried',
          text: 'Mei looks round. Her boots stand by the door.',
        },
        { id: 'muddy', by: 'narrator', text: 'They’re yellow. They’re muddy. They’ve never been online.' },
        { id: 'how', by: 'hero', as: 'thought', text: 'How do they know that?' },
      ],
      choices: {
        dad: {
          text: 'Put one muddy boot on top of Dad’s clean socks',
          to: 'told',
          opens: { tell: 'mei-dad' },
          score: { notice: 2, tell: 2 },
          fit: 'helps',
          why: 'Telling is always fine. It need not be something bad.',
        },
        school: {
          text: 'Type “are you at my school?”',
          to: 'school',
          score: { notice: 1 },
          fit: 'mixed',
          why: 'Fair question. But an answer in a chat is no proof.',
        },
        gus: {
          text: 'Say nothing, and ask Gus at practice',
          to: 'gus',
          score: { notice: 2 },
          fit: 'helps',
          checks: true,
          why: 'Good check. Gus isn’t in the chat. He’s got a face.',
        },
      },
    },

    school: {
      phase: 'pressure',
      gist: 'Mei asks about her school and gets half an answer.',
      lines: [
        { id: 'ask', by: 'hero', text: 'are you at my school?' },
        { id: 'no', by: 'them', trick: 'none', text: 'no. i dont say which one on here' },
        { id: 'rule', by: 'narrator', text: 'Mei’s got the same rule. So it’s a good one.' },
        { id: 'ok', by: 'them', trick: 'none', text: 'you dont have to say either' },
        { id: 'still', by: 'hero', as: 'thought', text: 'Nice again. And I still don’t know anything.' },
      ],
      next: 'field',
    },

    gus: {
      phase: 'after',
      map: 'Upside down',
      gist: 'Gus does not know, but he knows who would.',
      room: 'sports-field',
      light: 'day',
      app: 'none',
      mood: 'calm',
      lines: [
        { id: 'hangs', by: 'narrator', text: 'Thursday, practice. Gus hangs upside down from the goal.' },
        { id: 'who', by: 'hero', as: 'aloud', text: 'Who’s captain_pizza?' },
        { id: 'yum', by: 'gus', text: 'Never heard of it. Sounds yummy.' },
        { id: 'ask', by: 'gus', text: 'Ask Coach. She knows everybody’s shoe size.' },
        { id: 'red', by: 'narrator', text: 'His head is now as red as the blocks.' },
      ],
      choices: {
        lin: {
          text: 'Turn Gus round and go to Coach Lin together',
          to: 'end-cheese',
          opens: { tell: 'lin' },
          score: { notice: 2, tell: 2 },
          fit: 'helps',
          checks: true,
          why: 'Good check. She knows who is in her team.',
        },
        shrug: {
          text: 'Run into the goal and think about it later',
          to: 'field',
          score: {},
          fit: 'mixed',
          why: 'Playing first is fine. Coach Lin will still be there.',
        },
        dad: {
          text: 'Wave Dad over from the fence. He should know too.',
          to: 'end-sock',
          opens: { tell: 'mei-dad' },
          score: { notice: 2, tell: 2 },
          fit: 'helps',
          checks: true,
          why: 'Telling Dad is always fine. And Dad can ask the coach.',
        },
      },
    },

    field: {
      phase: 'after',
      map: 'The ball said hello',
      gist: 'Mei is thinking so hard that she misses a ball.',
      room: 'sports-field',
      light: 'day',
      app: 'none',
      mood: 'unsure',
      asks: 'lin',
      ask: 'What could Mei say first?',
      lines: [
        { id: 'goal', by: 'narrator', text: 'At practice, Mei stands in goal and thinks.' },
        { id: 'rolls', by: 'narrator', text: 'A ball rolls past her. It’s a very slow ball.' },
        { id: 'hello', by: 'lin', text: 'That ball said hello, Mei. Where are you today?' },
      ],
      choices: {
        real: {
          text: 'Ask “Is there really a captain_pizza in our team?”',
          to: 'end-cheese',
          score: { tell: 2, notice: 2 },
          fit: 'helps',
          checks: true,
          why: 'Good check. Coach Lin knows who is in her team.',
        },
        boots: {
          text: 'Say “Somebody online knows my boots.”',
          to: 'end-moon',
          score: { tell: 2, notice: 2 },
          fit: 'helps',
          why: 'Five words, and somebody can help.',
        },
        dad: {
          text: 'Say “Can I get Dad? Then I’ll tell you both.”',
          to: 'end-sock',
          score: { tell: 2, notice: 2 },
          fit: 'helps',
          why: 'It’s fine to bring somebody along.',
        },
      },
    },

    'told-early': {
      phase: 'before',
      gist: 'Somebody grown-up is there when the blocks come.',
      mood: 'calm',
      lines: [
        { id: 'known', by: 'told', text: 'captain_pizza. Is that somebody you know?' },
        { id: 'no', by: 'hero', as: 'aloud', text: 'No. Our captain is called Bea.' },
        { id: 'want', by: 'them', trick: 'none', text: 'i have 12 red. want them?' },
        { id: 'plop', by: 'narrator', text: 'Twelve red blocks land on the grass. Plop.' },
        { id: 'both', by: 'told', text: 'That may be kind. It may be a trick.' },
      ],
      next: 'told',
    },

    told: {
      phase: 'pressure',
      map: 'Where could we ask?',
      gist: 'They think about what they could find out, and where.',
      mood: 'calm',
      ask: 'What could they do together?',
      lines: [
        { id: 'again', by: 'narrator', text: 'They go through it again, from the train on.' },
        { id: 'signs', by: 'told', text: 'No secret. No hurry. Nothing wanted back. Good signs.' },
        { id: 'not', by: 'told', text: 'But signs don’t tell us who it is.' },
        { id: 'how', by: 'hero', as: 'aloud', mood: 'unsure', text: 'So how do we find out?' },
        { id: 'away', by: 'told', text: 'Not in there. Where else could we look?' },
      ],
      choices: {
        early: {
          text: 'Go to practice early and see who is new',
          to: 'end-boots',
          score: { notice: 2 },
          fit: 'helps',
          checks: true,
          why: 'Good check. At practice there are people who know.',
        },
        letter: {
          text: 'Read the club’s letter, right to the end',
          to: 'end-letter',
          score: { notice: 2 },
          fit: 'helps',
          checks: true,
          why: 'Good check. A letter home is not part of any chat.',
        },
        blue: {
          text: 'Type “you keep the red” and build in blue',
          to: 'blue',
          score: { notice: 1 },
          fit: 'mixed',
          why: 'A “no” is always allowed. And somebody knows about it.',
        },
      },
    },

    blue: {
      phase: 'pressure',
      gist: 'Mei says no to the red blocks, and nobody minds.',
      mood: 'calm',
      lines: [
        { id: 'no', by: 'hero', text: 'you keep the red. ill do it in blue' },
        { id: 'ok', by: 'them', trick: 'none', text: 'ok! blue is good too' },
        {
          id: 'three',
          by: 'narrator',
          mood: 'happy',
          text: 'Blue takes three evenings. It looks rather good.',
        },
      ],
      next: 'end-blue',
    },

    blocked: {
      phase: 'after',
      gist: 'captain_pizza is blocked, and nothing bad happens.',
      light: 'day',
      lines: [
        { id: 'app', by: 'app', text: 'You blocked captain_pizza.' },
        { id: 'quiet', by: 'narrator', text: 'Nothing happens. The red blocks lie in the grass.' },
        { id: 'fine', by: 'told', text: 'Blocking is allowed. Shall we still find out who it was?' },
        { id: 'yes', by: 'hero', as: 'aloud', text: 'Yes. I really want to know.' },
      ],
      next: 'end-over',
    },

    'end-boots': {
      phase: 'after',
      map: 'Three boots',
      gist: 'Somebody is sitting on the real bench already.',
      room: 'sports-field',
      light: 'day',
      app: 'none',
      mood: 'relieved',
      lines: [
        { id: 'sits', by: 'narrator', text: 'On the real bench, somebody is sitting already.' },
        { id: 'foot', by: 'narrator', text: 'One foot’s in a boot. One is a big white ball.' },
        { id: 'nia', by: 'lin', text: 'That’s Nia. She’s new, with a broken toe.' },
        { id: 'captain', by: 'narrator', text: '“Captain Pizza,” says the girl. “I can’t play yet.”' },
        { id: 'seen', by: 'hero', as: 'aloud', text: 'You sit here! So that’s how you know my boots.' },
        {
          id: 'hard',
          by: 'narrator',
          mood: 'happy',
          text: '“This one’s hard,” says Nia. “Yours is better.”',
        },
      ],
      end: { title: 'Three boots', image: 'A bench, three boots and one big white foot.', door: 'told' },
    },

    'end-letter': {
      phase: 'after',
      map: 'The last line',
      gist: 'The club’s letter says who captain_pizza is.',
      room: 'kitchen-day',
      light: 'warm',
      app: 'none',
      mood: 'relieved',
      lines: [
        { id: 'pizza', by: 'narrator', text: 'The letter hangs on the fridge, by the pizza menu.' },
        { id: 'club', by: 'narrator', text: '“Our team builds in Gemhaven. Coach Lin is there too.”' },
        { id: 'oranges', by: 'narrator', text: '“Please bring oranges.” And then comes the last line.' },
        { id: 'last', by: 'narrator', text: '“Welcome, Nia! Broken toe. In the game: captain_pizza.”' },
        { id: 'menu', by: 'mei-dad', mood: 'happy', text: 'Pizza? I thought that was the menu.' },
        { id: 'rings', by: 'narrator', text: 'Dad rings Coach Lin. She asks Nia. It’s true.' },
      ],
      end: {
        title: 'The last line',
        image: 'A letter by a pizza menu. The last line counts.',
        door: 'told',
      },
    },

    'end-blue': {
      phase: 'after',
      map: 'Half red, half blue',
      gist: 'The bench has two colours, and they are just right.',
      room: 'sports-field',
      light: 'day',
      app: 'none',
      mood: 'happy',
      lines: [
        { id: 'show', by: 'narrator', text: 'On Saturday, Coach Lin shows the stadium to everybody.' },
        { id: 'half', by: 'lin', text: 'Half red, half blue. Those are our colours!' },
        { id: 'hand', by: 'lin', text: 'And the goal is by Nia. Hands up, Captain Pizza.' },
        { id: 'toe', by: 'narrator', text: 'A girl with a broken toe puts up her hand.' },
        { id: 'blue', by: 'narrator', text: '“Blue was good,” she says. “I told you.”' },
      ],
      end: { title: 'Half red, half blue', image: 'A long bench, half red and half blue.', door: 'told' },
    },

    'end-cheese': {
      phase: 'after',
      map: 'Extra cheese',
      gist: 'Coach Lin knows captain_pizza very well.',
      room: 'sports-field',
      light: 'day',
      app: 'none',
      mood: 'relieved',
      lines: [
        { id: 'new', by: 'lin', text: 'We do have somebody new. Nia. She kicked a cupboard.' },
        { id: 'won', by: 'lin', text: 'The cupboard won. So she watches from over there.' },
        { id: 'calls', by: 'lin', text: 'Nia! What’s your name in the game?' },
        { id: 'voice', by: 'narrator', text: '“Captain Pizza!” calls a voice. “Nice boots, Mei!”' },
        { id: 'cheese', by: 'gus', text: 'Has she got cheese on?' },
        {
          id: 'slice',
          by: 'narrator',
          mood: 'happy',
          text: 'A hand goes up, with a slice of pizza. Cold.',
        },
      ],
      end: { title: 'Extra cheese', image: 'A hand with a slice of cold pizza, far away.', door: 'told' },
    },

    'end-sock': {
      phase: 'after',
      map: 'One sock',
      gist: 'Dad asks the coach, right across the field.',
      room: 'sports-field',
      light: 'day',
      app: 'none',
      mood: 'relieved',
      lines: [
        { id: 'walks', by: 'narrator', text: 'Now Dad knows. He walks straight across the field.' },
        { id: 'ask', by: 'mei-dad', text: 'Excuse me. Who is captain_pizza?' },
        { id: 'nia', by: 'lin', text: 'Somebody new, I think. Nia! Is that you?' },
        { id: 'waves', by: 'narrator', text: '“It’s me!” A girl on the bench waves.' },
        { id: 'toe', by: 'lin', text: 'Broken toe, cold foot. Good that you asked.' },
        { id: 'pocket', by: 'narrator', text: 'Dad feels in his pocket. Out comes a red sock.' },
        { id: 'last', by: 'mei-dad', mood: 'happy', text: 'At last! Somebody who needs only one.' },
      ],
      end: { title: 'One sock', image: 'One red sock on one broken toe.', door: 'told' },
    },

    'end-over': {
      phase: 'after',
      map: 'Move over',
      gist: 'At practice Mei meets the girl she has blocked.',
      room: 'sports-field',
      light: 'day',
      app: 'none',
      mood: 'unsure',
      lines: [
        { id: 'thursday', by: 'narrator', text: 'Thursday, practice. A girl with a broken toe sits there.' },
        { id: 'nia', by: 'lin', text: 'Mei, that’s Nia. Captain Pizza, in the game.' },
        { id: 'sorry', by: 'hero', as: 'aloud', text: 'I blocked you.' },
        {
          id: 'rule',
          by: 'narrator',
          mood: 'relieved',
          text: '“Good,” says Nia. “You didn’t know me. Me too.”',
        },
        { id: 'move', by: 'narrator', text: 'She moves over. There’s room for one more.' },
        { id: 'hi', by: 'narrator', mood: 'happy', text: '“Hi,” says Mei. “Hi,” says Nia. “Nice boots.”' },
      ],
      end: { title: 'Move over', image: 'A bench, and a girl who moves over.', door: 'told' },
    },

    'end-moon': {
      phase: 'after',
      map: 'From the moon',
      gist: 'Coach Lin knows who can see yellow boots.',
      room: 'sports-field',
      light: 'day',
      app: 'none',
      mood: 'relieved',
      lines: [
        { id: 'moon', by: 'lin', text: 'Mei. You can see those boots from the moon.' },
        { id: 'name', by: 'hero', as: 'aloud', text: 'It was captain_pizza. I don’t know who that is.' },
        { id: 'nia', by: 'lin', text: 'Let’s see. Nia! Are you Captain Pizza?' },
        { id: 'points', by: 'narrator', text: 'On the bench, a girl waves with a crutch. She is.' },
        { id: 'ask', by: 'lin', text: 'She’s new. Ask me anything, Mei. Only not maths.' },
        { id: 'ball', by: 'narrator', mood: 'happy', text: 'The next ball is fast. Mei holds it.' },
      ],
      end: {
        title: 'From the moon',
        image: 'Two yellow boots. You can see them from the moon.',
        door: 'asked',
      },
    },
  },

  answers: {
    before: {
      pause: {
        lines: [
          { id: 'hands', by: 'narrator', text: 'Mei puts the tablet down on a sock. It’s soft.' },
          { id: 'who', by: 'hero', as: 'thought', text: 'Who is captain_pizza? I don’t know.' },
        ],
        why: 'You can stop even when it’s nice.',
      },
      save: {
        lines: [{ id: 'keep', by: 'narrator', text: 'With {told}, Mei keeps the name and the words.' }],
        why: 'Then it’s easy to show. Never a private picture.',
      },
      block: {
        lines: [{ id: 'tap', by: 'narrator', text: 'With {told}, Mei blocks captain_pizza. One tap.' }],
        why: 'Blocking is always allowed. So far: no secret, no hurry.',
        to: 'blocked',
      },
      tell: {
        lines: [
          { id: 'two', by: 'narrator', mood: 'happy', text: 'A small thing, and now two people know.' },
        ],
        why: 'Telling is always fine. It need not be something bad.',
        to: 'told-early',
      },
      report: {
        lines: [
          { id: 'send', by: 'narrator', text: 'With {told}, Mei tells the game. “Mei is 9.”' },
          { id: 'fair', by: 'narrator', text: 'If all is well, nothing happens. That’s fair.' },
        ],
        why: 'It’s fine to report. Nobody gets hurt by it.',
      },
    },
    pressure: {
      pause: {
        lines: [
          { id: 'hands', by: 'narrator', text: 'Mei folds a sock with Dad. It helps.' },
          { id: 'know', by: 'hero', as: 'thought', text: 'What do I know? Only what it says in there.' },
        ],
        why: 'Right. What shows who it is isn’t in the chat.',
      },
      save: {
        lines: [{ id: 'keep', by: 'narrator', text: 'With {told}, Mei keeps the words. Train and all.' }],
        why: 'Now she can show it to the team. Never a private picture.',
      },
      block: {
        lines: [{ id: 'tap', by: 'narrator', text: 'With {told}, Mei presses Block. Tap.' }],
        why: 'Always allowed. Signs against a trick: no secret, nothing wanted back.',
        to: 'blocked',
      },
      tell: {
        lines: [
          { id: 'two', by: 'narrator', mood: 'relieved', text: 'Now two people want to know who it is.' },
        ],
        why: 'Good check. Telling is always fine.',
        to: 'told',
      },
      report: {
        lines: [{ id: 'send', by: 'narrator', text: 'With {told}, Mei sends a report: “Mei is 9.”' }],
        why: 'It’s allowed. Someone at the club can answer even faster.',
      },
    },
    threat: {
      pause: {
        lines: [{ id: 'breathe', by: 'narrator', text: 'Mei breathes in. She breathes out.' }],
        why: 'Stopping is never wrong.',
      },
      save: {
        lines: [{ id: 'keep', by: 'narrator', text: 'With {told}, Mei keeps the words and the name.' }],
        why: 'Kept words are easy to show.',
      },
      block: {
        lines: [{ id: 'tap', by: 'narrator', text: 'With {told}, Mei blocks the name.' }],
        why: 'Blocking is always allowed.',
        to: 'blocked',
      },
      tell: {
        lines: [{ id: 'two', by: 'narrator', mood: 'relieved', text: 'Told. That was quick.' }],
        why: 'Telling is always fine.',
        to: 'told',
      },
      report: {
        lines: [{ id: 'send', by: 'narrator', text: 'With {told}, Mei reports it. “Mei is 9.”' }],
        why: 'It’s fine to report. Nobody gets hurt by it.',
      },
    },
    after: {
      pause: {
        lines: [{ id: 'grass', by: 'narrator', text: 'Mei stands still. The grass smells wet.' }],
        why: 'Stopping is always a good start.',
      },
      save: {
        lines: [{ id: 'keep', by: 'narrator', text: 'With {told}, Mei keeps it all. The train, too.' }],
        why: 'Nice to have. Some words are worth keeping anyway.',
      },
      block: {
        lines: [{ id: 'tap', by: 'narrator', text: 'With {told}, Mei blocks the name. It can be undone.' }],
        why: 'Always allowed. And nobody is hurt by it.',
      },
      tell: {
        lines: [
          { id: 'two', by: 'narrator', mood: 'relieved', text: 'Told. And the answer isn’t far away.' },
        ],
        why: 'Telling is always fine, also in football boots.',
        to: 'end-boots',
      },
      report: {
        lines: [{ id: 'send', by: 'narrator', text: 'With {told}, Mei sends a report: “Mei is 9.”' }],
        why: 'Allowed. Here, the coach is quicker.',
      },
    },
  },

  again: {
    save: { lines: [{ id: 'kept', by: 'narrator', text: 'It’s kept already. Good.' }] },
    block: { lines: [{ id: 'blocked', by: 'narrator', text: 'captain_pizza is blocked already.' }] },
    tell: {
      lines: [{ id: 'knows', by: 'told', text: 'I know already. Is there more? I’m listening.' }],
    },
    report: { lines: [{ id: 'sent', by: 'narrator', text: 'The report is sent. Somebody reads it.' }] },
  },

  tell: {
    people: {
      'mei-dad': {
        kind: 'clumsy',
        scene: [
          { id: 'socks', by: 'narrator', text: 'Dad holds up a red sock. He looks very sad.' },
          { id: 'other', by: 'mei-dad', text: 'There were two. I’m sure there were two.' },
        ],
        answer: [
          { id: 'fun', by: 'mei-dad', text: 'That’s nice, love. Is it in your bag?' },
          { id: 'looks', by: 'narrator', mood: 'unsure', text: 'He hasn’t heard one word.' },
        ],
        then: [
          { id: 'dad', by: 'hero', as: 'aloud', text: 'Dad. I don’t mean the sock. I mean a person.' },
          { id: 'down', by: 'narrator', text: 'Dad puts the sock in his pocket. He sits down.' },
          { id: 'sorry', by: 'mei-dad', text: 'Sorry. I was in the socks. Now I’m here.' },
          { id: 'tells', by: 'narrator', text: 'Mei tells it. Dad listens with both ears.' },
          {
            id: 'glad',
            by: 'mei-dad',
            mood: 'relieved',
            text: 'I’m glad you told me. We’ll find out, you and me.',
          },
        ],
      },
      lin: {
        kind: 'good',
        room: 'sports-field',
        scene: [
          { id: 'cones', by: 'narrator', text: 'Coach Lin carries twenty cones. Three fall down.' },
          { id: 'walk', by: 'lin', text: 'Take these. Now talk, I can walk and listen.' },
        ],
        answer: [
          { id: 'stop', by: 'narrator', text: 'Mei tells it. Coach Lin stops walking.' },
          { id: 'thanks', by: 'lin', mood: 'relieved', text: 'Thank you for asking me. That’s just right.' },
          { id: 'look', by: 'lin', text: 'I’ve got an idea. But an idea isn’t knowing.' },
        ],
      },
      tan: {
        kind: 'later',
        room: 'classroom',
        light: 'day',
        scene: [
          { id: 'fish', by: 'narrator', text: 'Mr Tan carries the class fish through the classroom.' },
          { id: 'drip', by: 'narrator', text: 'The bowl is full. Every step goes plip.' },
        ],
        answer: [
          { id: 'want', by: 'tan', text: 'I want to hear that. But my hands are full of fish.' },
          { id: 'who', by: 'tan', text: 'Don’t wait for me. Who else could you tell today?' },
        ],
        then: [
          { id: 'plip', by: 'narrator', text: 'He turns round at the door. Plip.' },
          { id: 'after', by: 'tan', text: 'And tell me tomorrow how it went!' },
        ],
      },
      gus: {
        kind: 'friend',
        room: 'sports-field',
        scene: [
          { id: 'lace', by: 'narrator', text: 'Gus is tying his boots. To each other.' },
          { id: 'why', by: 'gus', text: 'I want to see if I can still run.' },
        ],
        answer: [
          { id: 'funny', by: 'gus', text: 'Huh. I don’t know any captain_pizza.' },
          { id: 'only', by: 'gus', text: 'You need somebody who knows everybody. That’s not me.' },
        ],
        then: [
          { id: 'hop', by: 'gus', text: 'Let’s tell a grown-up. I’ll hop with you.' },
          { id: 'falls', by: 'narrator', text: 'He hops twice. Then he falls over.' },
        ],
      },
      helpline: {
        kind: 'helpline',
        scene: [
          { id: 'number', by: 'narrator', text: 'The number is in Mei’s school diary.' },
          { id: 'ring', by: 'narrator', text: 'It rings twice. Dad’s washing machine joins in.' },
        ],
        answer: [
          { id: 'hello', by: 'helpline', text: 'Hello. Nothing is too small to ask us.' },
          { id: 'tells', by: 'narrator', text: 'Mei tells it. It sounds very small. It’s fine.' },
          {
            id: 'maybe',
            by: 'helpline',
            mood: 'relieved',
            text: 'It may be just kind. You can’t see that from there.',
          },
          { id: 'near', by: 'helpline', text: 'Who near you knows the team? Ask them.' },
        ],
      },
    },
    openers: {
      a: 'Can you help me find out who somebody is?',
      b: 'There’s somebody new in our team chat.',
      c: 'It may be nothing. Can I tell you anyway?',
    },
  },

  report: {
    about: 'I don’t know who somebody in our team chat is',
    other: {
      a: 'Somebody is mean to me',
      aWhy: 'Nobody has been mean here. Another line fits better.',
      b: 'Somebody broke what I built',
      bWhy: 'The bench is fine. This is about a person.',
    },
  },

  debrief: {
    line: 'Most people online are just people. You checked, and that is how you know.',
    fault: 'It’s nobody’s fault that Mei couldn’t know. Nia did nothing wrong.',
    power: 'Can you help me find out who somebody is?',
    questions: [
      'What could Mei only find out outside the chat?',
      'What did captain_pizza never ask for?',
      'Who are three grown-ups Mei could ask?',
    ],
    checked: [
      'Coach Lin knows Nia, and asked her right there.',
      'The club’s letter home says so, in the last line.',
      'Nia sits at practice every Thursday, where everybody can see.',
    ],
    endCard: '“Ask the coach” in a chat proves nothing. The coach’s own voice does.',
  },

  assembly: {
    before: 'boots',
    closes: 'Mei asks Coach Lin at practice. It’s Nia, who is new. Her toe is broken. Asking was right.',
  },

  covers: ['S55', 'S79', 'S121'],
  sources: [13, 36, 47],
  review: 'draft',
});
