import { defineScenario } from '../src/scenario/define-scenario.ts';

export default defineScenario({
  id: 'the-photo-competition',
  number: 'HL04',
  version: 1,
  title: 'The Photo Competition',
  ages: '11-13',
  pattern: 'O',
  harmless: true,
  minutes: 6,
  hero: 'lena',
  cast: ['lena-papa', 'weiss', 'whitlock', 'jonah'],
  others: {
    field: { name: 'fieldlight.prize', profile: 'mountain', says: 'says it is a competition' },
  },
  app: 'stagelight',
  room: 'kitchen-day',
  light: 'evening',
  them: 'field',
  skills: ['notice', 'tell'],
  notice:
    'Lena posts something, and gets a message about a big chance. Messages like that can be just what they say, or turn into pressure. Nothing rude is shown. You can pause, skip or leave at any time, and you need no reason.',
  summary: [
    'Lena, 12, has taken the same tree on forty mornings. She makes a clip of it.',
    'An account called fieldlight.prize loves it. Lena could win something, and there’s a form to fill in.',
    'A kind message can’t show who wrote it. So Lena looks outside the phone: on a wall, in a drawer, with people she knows.',
    'Ms Weiss, the art teacher, runs Fieldlight with the town library. It’s free, and a parent signs on paper. It’s real.',
  ],
  start: 'start',
  beats: {
    start: {
      phase: 'before',
      map: 'Morning twenty-six',
      gist: 'Lena posts forty mornings of one tree, and a competition writes to her.',
      mood: 'calm',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Lena has forty photos of one tree. One.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'It’s the crooked plum tree in the park, by the bins. Always at ten past seven.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'She makes a clip of all forty. By supper it’s on Stagelight, and somebody comments.',
        },
        {
          id: 't1',
          by: 'them',
          text: 'hi lena! pat here, from fieldlight. we do a photo competition',
          trick: 'none',
        },
        {
          id: 't2',
          by: 'them',
          text: 'morning 26. you waited till the fog ate the bins. what an EYE',
          trick: 'none',
          mood: 'happy',
        },
        { id: 't3', by: 'them', text: 'you should enter. you could win this', trick: 'none' },
        { id: 'n4', by: 'narrator', text: 'Papa says “nice tree”. Nobody has ever noticed about the bins.' },
      ],
      choices: {
        thanks: {
          text: 'Type: i waited TWENTY MINUTES for that fog',
          to: 'answered',
          score: {},
          fit: 'mixed',
          why: 'Talking back is fine. It just doesn’t say who is at the other end.',
        },
        turbo: {
          text: 'Leave it till tomorrow and feed the tortoise',
          to: 'tomorrow',
          score: { notice: 1 },
          fit: 'mixed',
          why: 'A real chance can wait for a tortoise. What she doesn’t know yet is who it is.',
        },
        page: {
          text: 'Look at Fieldlight’s page before she answers',
          to: 'page',
          score: { notice: 2 },
          fit: 'helps',
          why: 'A good start. A page is only what somebody has put there, though.',
        },
      },
    },
    answered: {
      phase: 'before',
      gist: 'Lena and Pat write about fog, sunsets and bins.',
      mood: 'happy',
      lines: [
        { id: 'h1', by: 'hero', text: 'i waited TWENTY MINUTES for that fog' },
        { id: 't1', by: 'them', text: 'it shows!! we get so many sunsets', trick: 'none' },
        { id: 't2', by: 'them', text: 'nobody ever sends bins', trick: 'none' },
        { id: 'h2', by: 'hero', text: 'the bins weren’t meant to be famous' },
        { id: 'n1', by: 'narrator', text: 'She laughs so loudly that the tortoise pulls its head in.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'What does she know about Pat? That Pat is funny. That’s all of it.',
          mood: 'unsure',
        },
      ],
      next: 'form',
    },
    tomorrow: {
      phase: 'before',
      gist: 'The message waits until morning, and so does the competition.',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'The tortoise is called Turbo. Half a plum takes him forty minutes.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'In the morning there’s one more message, and nothing has blown up.',
        },
        { id: 't1', by: 'them', text: 'no rush btw. its open till the end of may', trick: 'none' },
        {
          id: 'h1',
          by: 'hero',
          as: 'thought',
          text: 'Nice people aren’t in a hurry. But anybody could know that.',
          mood: 'unsure',
        },
      ],
      next: 'form',
    },
    page: {
      phase: 'before',
      gist: 'The page has hills, no people, and a lake that Lena may know.',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Hills, puddles, a wet gate. The page is nine years old. No face anywhere.',
        },
        { id: 'n2', by: 'narrator', text: 'At the top it says: “Landscapes only. No people, please.”' },
        {
          id: 'n3',
          by: 'narrator',
          text: 'That lake looks like the one behind the pool. But then, so do most lakes.',
        },
        { id: 'h1', by: 'hero', as: 'thought', text: 'Nine years of puddles. And I still don’t know whose.' },
      ],
      next: 'form',
    },
    form: {
      phase: 'pressure',
      gist: 'A form arrives, with boxes for her name, her age and her school.',
      room: 'park',
      light: 'day',
      mood: 'calm',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Wednesday, ten past seven. A tree, three bins, and no sun yet.' },
        { id: 't1', by: 'them', text: 'heres the form! name, age, school, your photo', trick: 'none' },
        { id: 't2', by: 'them', text: 'its free. landscapes only. a grown-up has to sign', trick: 'none' },
        {
          id: 't3',
          by: 'them',
          text: 'the best 12 go on the calendar in town',
          trick: 'none',
          mood: 'happy',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'March, she thinks. It would have to be March. Her fingers are already on the boxes.',
        },
      ],
      next: 'boxes',
    },
    boxes: {
      phase: 'pressure',
      map: 'Four boxes',
      gist: 'Lena could fill in the form right here, or find out whose it is.',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Four boxes, one button. At home Papa is hunting for his other glove.',
        },
      ],
      choices: {
        weiss: {
          text: 'Ask Ms Weiss before art, while she fills the water jars',
          to: 'weiss',
          score: { notice: 2, tell: 1 },
          fit: 'helps',
          checks: true,
          why: 'Good check. She’s near, she’s real, and she knows about pictures.',
        },
        leave: {
          text: 'Leave the boxes empty and go on waiting for the sun',
          to: 'left',
          score: { notice: 1 },
          fit: 'mixed',
          why: 'She may leave any form empty. She still won’t know what it was.',
        },
        papa: {
          text: 'Show Papa at home, while he hunts for the glove',
          to: 'told',
          opens: { tell: 'lena-papa' },
          score: { notice: 2, tell: 2 },
          fit: 'helps',
          why: 'Telling is always fine, good news too.',
        },
        send: {
          text: 'Fill in all four boxes and press the button',
          to: 'sent',
          score: {},
          fit: 'mixed',
          why: 'They’re only boxes. But nobody outside the phone has said whose boxes they are.',
        },
      },
    },
    sent: {
      phase: 'pressure',
      gist: 'The form is sent, and Lena begins to wonder who has it.',
      room: 'kitchen-day',
      light: 'evening',
      mood: 'happy',
      lines: [
        {
          id: 't1',
          by: 'them',
          text: 'got it, thank you! it counts once the paper is signed',
          trick: 'none',
        },
        {
          id: 'h1',
          by: 'hero',
          as: 'thought',
          text: 'Which paper? And who has my name and my school now?',
          mood: 'worried',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'She types “who are you really”. She deletes it. Anybody can answer that.',
        },
      ],
      next: 'asks-papa',
    },
    left: {
      phase: 'pressure',
      gist: 'Lena leaves the form empty for a week, and nobody pushes.',
      room: 'park',
      light: 'day',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'It rains for a week. Mornings forty-one to forty-six are all umbrella.',
        },
        { id: 't1', by: 'them', text: 'all good if its not for you. theres always next may', trick: 'none' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Nobody pushes. That’s a good sign. It’s just not a name and a door.',
          mood: 'unsure',
        },
      ],
      next: 'asks-weiss',
    },
    // ── somebody asks ──────────────────────────────────────────────────────────────────────────────
    'asks-papa': {
      phase: 'after',
      map: 'Three times salt',
      gist: 'Papa has asked for the salt three times, and now he asks something else.',
      asks: 'lena-papa',
      ask: 'How could Lena begin?',
      room: 'kitchen-day',
      light: 'warm',
      app: 'none',
      mood: 'unsure',
      lines: [
        { id: 'p1', by: 'lena-papa', text: 'That’s three times that I’ve asked for the salt.' },
        { id: 'n1', by: 'narrator', text: 'Lena passes him the sugar.' },
        {
          id: 'p2',
          by: 'lena-papa',
          text: 'You look as you do when the fog doesn’t come. What is it?',
        },
      ],
      choices: {
        sent: {
          text: 'Say: I’ve sent my name and my school to somebody',
          to: 'asked-sent',
          score: { tell: 2 },
          fit: 'helps',
          why: 'The worrying bit first. Then the rest is easy.',
        },
        show: {
          text: 'Push the phone over, next to the sugar',
          to: 'end-lid',
          score: { tell: 2 },
          fit: 'helps',
          why: 'Showing is telling. He can find out from there.',
        },
        prize: {
          text: 'Ask: how do you find out if a prize is real?',
          to: 'asked-prize',
          score: { tell: 2, notice: 2 },
          fit: 'helps',
          why: 'That’s the very question, and now two people have it.',
        },
      },
      answers: {
        tell: {
          lines: [{ id: 'n1', by: 'narrator', text: 'The potatoes get sugar. Nobody says a word about it.' }],
          why: 'Telling is always fine, after the button as well as before.',
          to: 'told',
        },
      },
    },
    'asked-sent': {
      phase: 'after',
      gist: 'Papa says that she has done nothing wrong, and looks for the owner.',
      mood: 'relieved',
      lines: [
        { id: 'p1', by: 'lena-papa', text: 'It was a friendly form with boxes. Boxes want to be filled in.' },
        { id: 'p2', by: 'lena-papa', text: 'You’ve done nothing wrong. Let’s find out whose they are.' },
      ],
      next: 'told',
    },
    'asked-prize': {
      phase: 'after',
      gist: 'Papa knows where to look: where nobody can simply type something.',
      mood: 'calm',
      lines: [
        { id: 'p1', by: 'lena-papa', text: 'You look where nobody can just type. On paper. On a wall.' },
        { id: 'p2', by: 'lena-papa', text: 'It works for everything but gloves.', mood: 'happy' },
      ],
      next: 'end-bins',
    },
    'asks-weiss': {
      phase: 'after',
      map: 'A hill that falls down',
      gist: 'Ms Weiss hangs up a poster, and sees how Lena looks at it.',
      asks: 'weiss',
      ask: 'How could Lena begin?',
      room: 'art-room',
      light: 'day',
      app: 'none',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'In the art room Ms Weiss hangs up a poster. A hill, a lake. It falls down.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'She hangs it up again. “Fieldlight”, it says. It falls on her head.',
        },
        {
          id: 'w1',
          by: 'weiss',
          text: 'Lena. You’re looking at this as if it had bitten you. Has it?',
        },
      ],
      choices: {
        fog: {
          text: 'Say: it has written to me. About fog',
          to: 'weiss',
          score: { tell: 2, notice: 2 },
          fit: 'helps',
          checks: true,
          why: 'Good check. The poster is hers, so she knows who is behind it.',
        },
        home: {
          text: 'Ask: can my papa read about it first?',
          to: { blocked: 'end-nail', open: 'end-lid' },
          score: { tell: 2, notice: 2 },
          fit: 'helps',
          checks: true,
          why: 'She has found somebody real, and now both of them can check.',
        },
        nobody: {
          text: 'Say: there’s something I’ve told nobody. It’s about a tree',
          to: 'end-cow',
          score: { tell: 2 },
          fit: 'helps',
          why: 'A strange first sentence is still a first sentence.',
        },
      },
      answers: {
        tell: {
          lines: [{ id: 'n1', by: 'narrator', text: 'Said. And the poster stays up, this time.' }],
          why: 'Telling is always fine, under a poster too.',
          to: 'weiss',
        },
      },
    },
    // ── what lies outside the chat ─────────────────────────────────────────────────────────────────
    weiss: {
      phase: 'after',
      map: 'The signature',
      gist: 'Ms Weiss runs Fieldlight with the library, on paper and with a signature.',
      room: 'art-room',
      light: 'day',
      app: 'none',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'Somebody called Pat likes my fog.' },
        {
          id: 'w1',
          by: 'weiss',
          text: 'That’ll be Pat from the town library. Pat goes mad for fog.',
          mood: 'relieved',
        },
        {
          id: 'w2',
          by: 'weiss',
          text: 'We’ve run Fieldlight for nine years, Pat and I. It’s free. Landscapes only.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'She takes a form out of a drawer. Paper, with a line for a parent.',
        },
        { id: 'w3', by: 'weiss', text: 'What’s on the phone doesn’t count. This does, once it’s signed.' },
      ],
      choices: {
        drawer: {
          text: 'Ask to see the nine years in that drawer',
          to: 'end-cow',
          score: { notice: 2 },
          fit: 'helps',
          checks: true,
          why: 'She may check twice. Real things can take it.',
        },
        plate: {
          text: 'Put the form next to Papa’s plate tonight',
          to: 'end-lid',
          opens: { tell: 'lena-papa' },
          score: { notice: 2, tell: 2 },
          fit: 'helps',
          why: 'That’s what the line is for: somebody at home knows.',
          when: 'untold',
        },
        sign: {
          text: 'Take the form home for a signature',
          to: 'end-lid',
          score: { notice: 2 },
          fit: 'helps',
          why: 'That’s what the line is for: somebody at home knows.',
          when: 'told',
        },
        later: {
          text: 'Say: not this year. It isn’t finished',
          to: { blocked: 'end-nail', open: 'end-pencil' },
          score: { notice: 2 },
          fit: 'helps',
          why: 'It’s real, and she may still say no. How a no is taken tells a lot.',
        },
      },
    },
    told: {
      phase: 'after',
      map: 'Who would really know?',
      gist: 'Somebody Lena trusts knows, and asks who could know more.',
      app: 'none',
      mood: 'calm',
      lines: [
        { id: 'n1', by: 'narrator', text: 'They read it slowly, down to the smallest line.' },
        {
          id: 'p1',
          by: 'told',
          text: 'No money, no hurry, and all of it where everybody can read it. Good signs.',
        },
        {
          id: 'p2',
          by: 'told',
          text: 'But signs aren’t proof. Anybody can type kind words. Even “ask your papa”.',
        },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'So who would really know?', mood: 'unsure' },
        { id: 'p3', by: 'told', text: 'Somebody you can go and stand in front of.' },
      ],
      choices: {
        not: {
          text: 'Type: not this year. its not finished',
          to: 'end-half',
          score: { notice: 1 },
          fit: 'mixed',
          why: 'She can say no to any prize. And somebody she trusts knows about it.',
          when: 'open',
        },
        stand: {
          text: 'Go and stand in front of Ms Weiss before art',
          to: 'weiss',
          score: { notice: 2 },
          fit: 'helps',
          checks: true,
          why: 'Good check. If there’s a photo prize in town, an art teacher knows.',
        },
        wall: {
          text: 'Read every poster on the wall of the art room',
          to: 'end-bins',
          score: { notice: 2 },
          fit: 'helps',
          checks: true,
          why: 'Good check. A poster on a school wall isn’t part of any chat.',
        },
      },
      answers: {
        block: {
          lines: [
            { id: 'n1', by: 'narrator', text: 'Blocked. The tortoise goes on chewing.' },
            { id: 'p1', by: 'told', text: 'That’s your right. I’m still curious, though. Are you?' },
          ],
          why: 'Blocking is always allowed. So far there was no fee, no secret and no hurry.',
          to: 'end-nail',
        },
      },
    },
    blocked: {
      phase: 'after',
      gist: 'The account is blocked, and nothing happens, which is also a sign.',
      light: 'day',
      app: 'none',
      mood: 'calm',
      lines: [
        { id: 'n1', by: 'narrator', text: 'A quiet day. Then another. No angry word, and no second name.' },
        {
          id: 'h1',
          by: 'hero',
          as: 'thought',
          text: 'Good. But who was it that saw the bins?',
          mood: 'unsure',
        },
        { id: 'n2', by: 'narrator', text: 'On Thursday she carries the water jars for Ms Weiss.' },
      ],
      next: { told: 'end-nail', untold: 'asks-weiss' },
      answers: {
        tell: {
          lines: [{ id: 'n1', by: 'narrator', text: 'It takes two minutes, with the bins and everything.' }],
          why: 'Block first, tell next. That’s a good order, too.',
          to: 'end-nail',
        },
      },
    },
    // ── endings ────────────────────────────────────────────────────────────────────────────────────
    'end-lid': {
      phase: 'after',
      map: 'On the lid',
      gist: 'Papa rings the school and the library, gets up early, and signs.',
      room: 'park',
      light: 'day',
      app: 'none',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Papa reads the form twice. He rings the school, then the library.',
        },
        {
          id: 'p1',
          by: 'lena-papa',
          text: 'There’s a Pat, there’s a Ms Weiss, and it’s free. They both talk a lot.',
          mood: 'relieved',
        },
        { id: 'p2', by: 'lena-papa', text: 'What I don’t get is the forty. It’s one tree.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'So he comes along. Ten past seven, a coat over his pyjamas. The sun gets there.',
        },
        { id: 'p3', by: 'lena-papa', text: 'Oh.', mood: 'happy' },
        { id: 'n3', by: 'narrator', text: 'He signs right there, on the lid of a bin.' },
      ],
      end: {
        title: 'On the lid',
        image: 'A man in pyjamas who signs a form on the lid of a bin.',
        door: 'told',
      },
    },
    'end-bins': {
      phase: 'after',
      map: 'With neighbours',
      gist: 'Ms Weiss is behind Fieldlight, and she prefers the photo with the bins.',
      room: 'art-room',
      light: 'warm',
      app: 'none',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Next day, on the wall by the sink: a hill, a lake. “Fieldlight. Ask Ms Weiss.”',
        },
        {
          id: 'w1',
          by: 'weiss',
          text: 'Then ask me. Nine years, with Pat from the library. No fee. A parent signs.',
          mood: 'relieved',
        },
        { id: 'w2', by: 'weiss', text: 'Forty mornings? Not the fog. That one. The one with the bins.' },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'WITH the bins?' },
        { id: 'w3', by: 'weiss', text: 'Anybody can take a tree. Yours has neighbours.', mood: 'happy' },
      ],
      end: {
        title: 'With neighbours',
        image: 'A crooked tree and three bins, side by side in a frame.',
        door: 'told',
      },
    },
    'end-cow': {
      phase: 'after',
      map: 'The bottom drawer',
      gist: 'In Ms Weiss’s drawer lie nine years of photos, signed on the back.',
      room: 'art-room',
      light: 'warm',
      app: 'none',
      mood: 'unsure',
      lines: [
        { id: 'w1', by: 'weiss', text: 'Then sit on the floor. It’s the bottom drawer, and it bites.' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Nine years of Fieldlight. On the back of each: a name, and a parent’s name.',
          mood: 'relieved',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'One is by Jonah’s big sister. It’s a cow, from behind, leaving.',
        },
        { id: 'w2', by: 'weiss', text: 'Third prize. Pat cried. Now show me your tree.', mood: 'happy' },
      ],
      end: {
        title: 'The bottom drawer',
        image: 'A cow that leaves, with a signature on the back.',
        door: 'told',
      },
    },
    'end-pencil': {
      phase: 'after',
      map: 'In pencil',
      gist: 'Lena says not this year, and Ms Weiss keeps a form for her.',
      room: 'art-room',
      light: 'warm',
      app: 'stagelight',
      mood: 'calm',
      lines: [
        { id: 'h1', by: 'hero', text: 'not this year. its not finished' },
        { id: 't1', by: 'them', text: 'ok! the tree can wait. so can we', trick: 'none' },
        { id: 'w1', by: 'weiss', text: 'A good “not yet”. I know grown-ups who can’t do that.' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'She writes on the form, in pencil: “Lena. When she likes.” The drawer shuts on it.',
          mood: 'happy',
        },
      ],
      end: {
        title: 'In pencil',
        image: 'A form in a drawer: “Lena. When she likes.”',
        door: 'told',
      },
    },
    'end-half': {
      phase: 'after',
      map: 'Half of Fieldlight',
      gist: 'Lena says no, and finds out by chance who Fieldlight is.',
      room: 'art-room',
      light: 'warm',
      app: 'stagelight',
      mood: 'calm',
      lines: [
        { id: 'h1', by: 'hero', text: 'not this year. its not finished' },
        { id: 't1', by: 'them', text: 'thats fine! say hi to the bins', trick: 'none' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'On Thursday Ms Weiss hangs up a poster. A hill, a lake, and “Fieldlight”.',
        },
        { id: 'h2', by: 'hero', as: 'aloud', text: 'You KNOW Fieldlight?' },
        {
          id: 'w1',
          by: 'weiss',
          text: 'I’m half of it. The other half sits in the town library and goes on about fog.',
          mood: 'relieved',
        },
        { id: 'n2', by: 'narrator', text: 'So that’s who saw the bins. Lena waters the brushes, and grins.' },
      ],
      end: {
        title: 'Half of Fieldlight',
        image: 'A poster of a hill, held up by an art teacher’s elbow.',
        door: 'told',
      },
    },
    'end-nail': {
      phase: 'after',
      map: 'The nail',
      gist: 'The account stays blocked, and the real form hangs on a nail.',
      room: 'art-room',
      light: 'warm',
      app: 'none',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Ms Weiss gets to hear the end of it: the fog, the bins, the block.',
        },
        { id: 'w1', by: 'weiss', text: 'You can block anybody, Pat too. Pat won’t mind. Pat has a library.' },
        {
          id: 'w2',
          by: 'weiss',
          text: 'There was no fee, no secret and no hurry. Still, you couldn’t see me from in there.',
          mood: 'relieved',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'The real form hangs on a nail by the door. It needs a pencil and a papa.',
          mood: 'happy',
        },
      ],
      end: {
        title: 'The nail',
        image: 'A paper form on a nail, beside a phone that is off.',
        door: 'told',
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
            text: 'What do I know? A name, kind words, and good eyes for bins.',
          },
        ],
        why: 'Stopping to look is never wrong. So far nothing shows who it is.',
      },
      save: {
        lines: [{ id: 'n1', by: 'narrator', text: 'The name, the words, the day: kept, next to the tree.' }],
        why: 'What is kept can be shown to somebody.',
      },
      block: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Blocked. The tree goes on growing.' }],
        why: 'Always allowed. So far nothing was pushed, and nothing was secret.',
        to: 'blocked',
      },
      tell: {
        lines: [{ id: 'n1', by: 'narrator', text: 'It takes one long breath, bins and all.' }],
        why: 'Telling is always fine. It needn’t be about something bad.',
        to: 'told',
      },
      report: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: '“Thank you. A person will read this.” If all is well, nothing happens.',
          },
        ],
        why: 'Reporting is allowed. So far nothing rude, and nothing asked for.',
      },
    },
    pressure: {
      pause: {
        lines: [
          {
            id: 'h1',
            by: 'hero',
            as: 'thought',
            text: 'It says a lot of nice things. It can’t say whether they’re true.',
          },
        ],
        why: 'Good look. What’s in the chat can be checked outside it.',
      },
      save: {
        lines: [{ id: 'n1', by: 'narrator', text: 'The form and the words are kept, bins and all.' }],
        why: 'Now she can show somebody exactly what was asked.',
      },
      block: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Blocked. The boxes stay empty or full, as they are.' }],
        why: 'Always allowed. Against a trick: it’s free, and nobody hurries her.',
        to: 'blocked',
      },
      tell: {
        lines: [{ id: 'n1', by: 'narrator', text: 'One question, and now two heads for it.' }],
        why: 'Good check. Before a form goes anywhere, telling is just right.',
        to: 'told',
      },
      report: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: '“A person will read this.” That person has never seen the art room.',
          },
        ],
        why: 'Allowed. Somebody nearby can find out faster.',
      },
    },
    threat: {
      pause: {
        lines: [{ id: 'n1', by: 'narrator', text: 'One breath, as before pressing the shutter.' }],
        why: 'Stopping to look is never wrong.',
      },
      save: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Kept: name, words, date.' }],
        why: 'Kept words are easy to show.',
      },
      block: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Blocked. The clip is still hers.' }],
        why: 'Blocking is always allowed.',
        to: 'blocked',
      },
      tell: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Somebody knows. That was quick.' }],
        why: 'Telling is always fine.',
        to: 'told',
      },
      report: {
        lines: [{ id: 'n1', by: 'narrator', text: '“Thank you. A person will read this.”' }],
        why: 'Reporting is allowed. If all is well, nobody is hurt by it.',
      },
    },
    after: {
      pause: {
        lines: [
          {
            id: 'h1',
            by: 'hero',
            as: 'thought',
            text: 'The answer isn’t in the phone. It’s somewhere with a door.',
          },
        ],
        why: 'Right. Proof has a door, a voice, or a face she knows.',
      },
      save: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Kept, from the fog to the last word.' }],
        why: 'Nice to have, and some of it is worth keeping anyway.',
      },
      block: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Blocked. It can be undone in May, or never.' }],
        why: 'Always allowed. Nobody pushed, and nobody is hurt by it.',
      },
      tell: {
        lines: [
          { id: 'p1', by: 'told', text: 'Thanks for telling me. Find out, and tell me the end of it.' },
        ],
        why: 'Telling is always fine. Now there’s somebody for the end as well.',
      },
      report: {
        lines: [{ id: 'n1', by: 'narrator', text: '“Thank you.” Then the phone goes back into the coat.' }],
        why: 'Allowed. The quickest answer is at school, though.',
      },
    },
  },
  again: {
    save: { lines: [{ id: 'n1', by: 'narrator', text: 'It’s kept already, next to the tree.' }] },
    block: { lines: [{ id: 'n1', by: 'narrator', text: 'fieldlight.prize is blocked already.' }] },
    tell: { lines: [{ id: 'n1', by: 'narrator', text: '{told} knows already. Asking twice is fine, too.' }] },
    report: { lines: [{ id: 'n1', by: 'narrator', text: 'The report is in. A person is reading it.' }] },
  },
  tell: {
    people: {
      'lena-papa': {
        kind: 'clumsy',
        room: 'kitchen-day',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Papa is looking for his glove in the fridge. He has looked everywhere else.',
          },
          { id: 'p1', by: 'lena-papa', text: 'Don’t laugh. It’s been here before. What’s up?' },
        ],
        answer: [
          { id: 'p2', by: 'lena-papa', text: 'A prize? From the internet? Those are always tricks. No.' },
          { id: 'n2', by: 'narrator', text: 'Lena looks at the butter. The fridge begins to beep.' },
        ],
        then: [
          { id: 'h1', by: 'hero', as: 'aloud', text: 'Papa. I don’t want a yes. I want to find out.' },
          { id: 'p3', by: 'lena-papa', text: 'That’s a better sentence than mine. Sorry. I got a fright.' },
          { id: 'p4', by: 'lena-papa', text: 'Show me. I’ll shut the fridge, and my mouth.' },
        ],
      },
      weiss: {
        kind: 'later',
        room: 'art-room',
        light: 'day',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Ms Weiss is filling twelve jars with water. The twelfth one leaks.',
          },
          { id: 'w1', by: 'weiss', text: 'Let it drip. Go on.' },
        ],
        answer: [
          { id: 'w2', by: 'weiss', text: 'I want to hear all of that, and I’ve got half a minute.' },
          { id: 'w3', by: 'weiss', text: 'Don’t wait for me. Who has time for it today?' },
        ],
        then: [
          {
            id: 'n2',
            by: 'narrator',
            text: 'The bell. Thirty people come in, and every one wants an apron.',
          },
          { id: 'w4', by: 'weiss', text: 'And then come back, Lena. I like a whole story!' },
        ],
      },
      whitlock: {
        kind: 'good',
        room: 'corridor',
        light: 'day',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Ms Whitlock is picking somebody’s maths off the floor, page by page.',
          },
          { id: 'w1', by: 'whitlock', text: 'Seventeen pages, and all the windows open. Hold these. Yes?' },
        ],
        answer: [
          { id: 'w2', by: 'whitlock', text: 'What a nice thing to get. Who is it from, though?' },
          { id: 'w3', by: 'whitlock', text: 'Thanks for telling me while it’s small. Can I see it?' },
        ],
      },
      jonah: {
        kind: 'friend',
        room: 'park',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Jonah is trying to whistle on a blade of grass. It sounds like a duck.',
          },
        ],
        answer: [
          { id: 'j1', by: 'jonah', text: 'My sister won something for a cow once. I don’t know who from.' },
          { id: 'j2', by: 'jonah', text: 'Ask a grown-up. They know people. I only know ducks.' },
        ],
        then: [
          { id: 'n2', by: 'narrator', text: 'The duck answers from the pond. Jonah bows to it.' },
          { id: 'j3', by: 'jonah', text: 'Go on. I’ll hold the tree.' },
        ],
      },
      helpline: {
        kind: 'helpline',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Lena sits under the table with the tortoise. He is the only one in.',
          },
          { id: 'p1', by: 'helpline', text: 'Hello. You needn’t say your name. What’s on your mind?' },
        ],
        answer: [
          { id: 'p2', by: 'helpline', text: 'That’s a good thing to ring about. It’s not too small.' },
          { id: 'p3', by: 'helpline', text: 'It may be just what it says. From a chat nobody can tell.' },
          { id: 'p4', by: 'helpline', text: 'Who near you could know? Asking them is a good next step.' },
        ],
      },
    },
    openers: {
      a: 'Can you help me find out if something is real?',
      b: 'Somebody online says I could win something.',
      c: 'It’s good news, I think. Can I tell you?',
    },
  },
  report: {
    about: 'Somebody I don’t know is writing to me',
    other: {
      a: 'Somebody wants to sell me something',
      aWhy: 'Nothing costs anything here. The form has a line that fits better.',
      b: 'Somebody has copied my photo',
      bWhy: 'The photos are all hers. It’s about not knowing who is writing.',
    },
  },
  debrief: {
    line: 'Most people online are just people. You checked, and that is how you know.',
    fault: 'Nobody is at fault. It was hard to tell from inside the chat, and Lena found a way.',
    power: 'Can you help me find out if something is real?',
    questions: [
      'What could Lena see in the chat? What could she only find out outside it?',
      'Why is a signature on paper worth more than “ask your dad”?',
      'A trick can have a form, a prize and a deadline, too. How would you tell them apart?',
    ],
    checked: [
      'Ms Weiss runs Fieldlight, and can be asked face to face.',
      'It’s on a poster at school. Nine years of its photos lie in a drawer.',
      'It’s free, it’s about landscapes, and nothing counts without a parent’s signature on paper.',
      'The school and the town library both pick up the phone.',
    ],
    endCard:
      'Praise, a prize and “a grown-up has to sign” prove nothing in a chat. A poster, a drawer, a teacher who runs it: those do.',
  },
  assembly: {
    before: 'boxes',
    closes:
      'Lena asks her art teacher, who runs the competition. Papa signs on paper. It’s real. She checked, and that’s how she knows.',
  },
  covers: ['S5', 'S79', 'S121'],
  sources: [13, 36, 47, 79],
  review: 'draft',
});
