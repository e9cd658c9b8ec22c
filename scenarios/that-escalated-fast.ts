import { defineScenario } from '../src/scenario/define-scenario.ts';

export default defineScenario({
  id: 'that-escalated-fast',
  number: 'SC11',
  version: 1,
  title: 'That Escalated Fast',
  ages: '14-17',
  pattern: 'O',
  harmless: false,
  minutes: 9,
  hero: 'mikaere',
  cast: ['wiremu', 'leilani', 'rena', 'tama'],
  others: {
    lexi: { name: 'lexi.m', profile: 'surf', says: 'says she is 16' },
    earlier: { name: 'lexi.m', profile: 'surf', says: 'earlier that evening' },
    call: { name: 'lexi.m', profile: 'surf', says: 'a little later that evening' },
    back: { name: 'mia.oh', profile: 'lemon', says: 'a new account' },
    kauri: { name: 'kauri.again', profile: 'mountain', says: 'a new account' },
  },
  app: 'pebbler',
  room: 'kitchen-night',
  light: 'night',
  them: 'lexi',
  skills: ['notice', 'save', 'block', 'tell', 'report'],
  notice:
    'This story is about a boy who is being blackmailed online, and about who helps him. Nothing private is shown. You can pause, skip or leave at any time. You don’t need a reason.',
  summary: [
    'Mikaere is fifteen and plays rugby. Late one night somebody who called herself Lexi starts to blackmail him.',
    'He was tricked on a video call before the story begins. It wasn’t his fault.',
    'They want money, and they want him to hurry. The hurry is the trick.',
    'Somebody he trusts sits down with him. They don’t pay, they keep the words, and they block every app.',
    'They report it, and say that he is fifteen. In the morning there’s fog on the field, and a trial to play.',
  ],
  start: 'kitchen',
  beats: {
    // ── before: the kitchen, still quiet ───────────────────────────────────────────────────────────
    kitchen: {
      phase: 'before',
      gist: 'Late at night Mikaere sits in the kitchen with the dog, an hour after he was tricked.',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'The kitchen, quarter to twelve at night. The fridge hums its one low note.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Mikaere is fifteen. At half past six there’s a rugby trial, and he wants the number seven jersey.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'Kina, the dog, is asleep on Dad’s left slipper, or what’s left of it.',
        },
        {
          id: 'n4',
          by: 'narrator',
          text: 'An hour ago somebody called Lexi tricked him on a video call. Then she wanted money. It isn’t shown, and it wasn’t his fault.',
        },
        {
          id: 'n5',
          by: 'narrator',
          text: 'His phone is face down on the tiles. In the hall the lamp is on, as always.',
        },
      ],
      next: 'lit',
    },
    // ── pressure: before midnight ──────────────────────────────────────────────────────────────────
    lit: {
      phase: 'pressure',
      map: 'The phone lights up',
      gist: 'The phone lights up with a threat, and Mikaere counts his money twice.',
      mood: 'worried',
      lines: [
        { id: 'n1', by: 'narrator', text: 'The phone lights up anyway.' },
        { id: 't1', by: 'them', tile: 'threat', trick: 'threat' },
        { id: 't2', by: 'them', text: 'so whats it going to be', trick: 'hurry' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'He counts what is in his account. Then he counts it again. Two hundred and twelve dollars, both times.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'Through the wall Dad snores like a truck on gravel. Nine steps away, if that.',
        },
      ],
      choices: {
        time: {
          text: 'Type: can i have more time please',
          to: 'more-time',
          score: {},
          fit: 'risky',
          flag: 'engage',
          why: 'Being polite feels safe. It also tells them he’s there. He can stop replying at any point.',
        },
        floor: {
          text: 'Sit on the floor next to Kina and not answer',
          to: 'floor',
          score: { notice: 2 },
          fit: 'helps',
          why: 'The panic is the trick. Not answering is something he can do sitting down.',
        },
        sell: {
          text: 'Work out what he could sell by Friday without anyone noticing',
          to: 'boots',
          score: {},
          fit: 'mixed',
          why: 'Looking for a way out makes sense. Money rarely is one, and there are others.',
        },
        dad: {
          text: 'Walk the nine steps and knock on Dad’s door',
          to: 'told-early',
          opens: { tell: 'wiremu' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'He didn’t wait until he knew what to say. Nobody ever knows what to say.',
        },
      },
    },
    'more-time': {
      phase: 'pressure',
      gist: 'Mikaere asks for more time, and is told to hurry.',
      mood: 'worried',
      lines: [
        { id: 'h1', by: 'hero', text: 'can i have more time please' },
        { id: 't1', by: 'them', text: 'then be quick', trick: 'hurry' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'He answered in four seconds. Now they know that he’s awake. Nothing else has changed.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Kina puts her nose in his hand. It’s cold and wet and completely on his side.',
        },
      ],
      next: 'hour',
    },
    floor: {
      phase: 'pressure',
      gist: 'Mikaere sits on the floor with the dog and does not answer.',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'The tiles are cold through his shorts. Kina moves over, which she never does.',
        },
        { id: 'n2', by: 'narrator', text: 'The phone lights up once more. He lets it. The fridge hums on.' },
        {
          id: 'h1',
          by: 'hero',
          as: 'thought',
          text: 'You rush the kicker so that he can’t think. Right now I’m the kicker.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'He breathes out, long. He hasn’t answered, and the ceiling is still up there.',
        },
      ],
      next: 'hour',
    },
    boots: {
      phase: 'pressure',
      gist: 'Mikaere writes down what he could sell, and crosses out the one thing that matters.',
      mood: 'worried',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'He writes on the back of the shopping list. Boots, 60. Bike, 150. Headphones, 40.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Then he writes: Koro’s carving? He crosses it out so hard that the paper tears.',
        },
        { id: 'h1', by: 'hero', as: 'thought', text: 'And then what? They’d just know that I can pay.' },
        {
          id: 'n3',
          by: 'narrator',
          text: 'Kina eats the lid of the pen. At least one of them is having a nice evening.',
        },
      ],
      next: 'hour',
    },
    hour: {
      phase: 'pressure',
      map: '“Then it’s over”',
      gist: 'They want gift cards within an hour, and Dad walks past the kitchen door.',
      mood: 'worried',
      lines: [
        { id: 't1', by: 'them', text: 'gift cards. then its over', trick: 'money' },
        { id: 't2', by: 'them', text: 'one hour', trick: 'deadline' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Slap, drag, slap, drag: Dad, in one and a half slippers. At the kitchen door he slows down. Then he goes on.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Those two lines have been sent to a lot of people. It’s a known trick, and there are known answers.',
        },
      ],
      choices: {
        argue: {
          text: 'Type: im 15. get yourself a real job and leave me alone',
          to: 'argued',
          score: {},
          fit: 'risky',
          flag: 'engage',
          why: 'He’s right, and it feels good for a second. They only want an answer, any answer.',
        },
        water: {
          text: 'Call after him: just getting some water!',
          to: 'water',
          score: {},
          fit: 'risky',
          flag: 'secret',
          why: 'It keeps Dad from worrying for one night. He can still say the other sentence.',
        },
        bin: {
          text: 'Shut the phone in the bread bin and look it up',
          to: 'bread-bin',
          score: { notice: 2 },
          fit: 'helps',
          why: 'He stopped and checked. What has a name has an answer too.',
        },
        tama: {
          text: 'Write to Tama: you up? not about rugby',
          to: 'told-early',
          opens: { tell: 'tama' },
          score: { tell: 1 },
          fit: 'helps',
          why: 'Tama can’t fix it. He can stay on the line while Mikaere gets somebody who can.',
        },
      },
    },
    argued: {
      phase: 'pressure',
      gist: 'Mikaere argues, and they are pleased to have an answer.',
      mood: 'worried',
      lines: [
        { id: 'h1', by: 'hero', text: 'im 15. get yourself a real job and leave me alone' },
        { id: 't1', by: 'them', text: 'good. youre still here', trick: 'pushing' },
        { id: 'n1', by: 'narrator', text: 'It was a good line. It’s gone, and nothing is any better.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Through the wall the truck starts up again. Dad has left the lamp on.',
        },
      ],
      next: 'midnight',
    },
    water: {
      phase: 'pressure',
      gist: 'Mikaere tells Dad that he is only getting water.',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'Just getting some water!' },
        { id: 'd1', by: 'wiremu', text: 'Good lad. Drink two. Big morning.' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Dad waits one second longer than he has to. Then slap, drag, slap, drag.',
        },
        {
          id: 'h2',
          by: 'hero',
          as: 'thought',
          text: 'Any other word, and he’d have come in. I’ve still got the other words.',
        },
      ],
      next: 'midnight',
    },
    'bread-bin': {
      phase: 'pressure',
      gist: 'Mikaere looks up what is happening to him and finds that it has a name.',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'The phone goes in with the crumpets. Kina stares at the bin as if it held a possum.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'The old laptop has lost its P. “Online blackmail hel”, he types. It understands him anyway.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'Sextortion, it says. Don’t pay, it rarely ends it. Don’t answer. Keep the words. Tell someone.',
        },
        { id: 'h1', by: 'hero', as: 'thought', text: 'It’s got a name. So I’m not the first.' },
      ],
      next: 'midnight',
    },
    // ── threat: after midnight ─────────────────────────────────────────────────────────────────────
    midnight: {
      phase: 'threat',
      map: 'Delete it all?',
      gist: 'The hour is over, nothing has happened, and Mikaere wants to delete everything.',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Ten to one. The hour that they gave him is over. The fridge hums on as if nobody had said a thing.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'His thumb is above “Delete account”. If it’s gone, maybe it never was.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'On the bench lies his school planner, with a helpline on the back and tea on the front.',
        },
      ],
      choices: {
        keep: {
          text: 'Keep what they wrote, and the name, and the time',
          to: 'kept',
          opens: 'save',
          score: { save: 2 },
          fit: 'helps',
          why: 'Their words are proof of what they did. Words and names only, never a private picture.',
        },
        delete: {
          text: 'Delete Pebbler, delete Glimmerly, delete the whole lot tonight',
          to: 'deleted',
          score: { block: 1 },
          fit: 'mixed',
          flag: 'delete',
          why: 'Anyone would want it gone. What he remembers can still be written down.',
        },
        block: {
          text: 'Block lexi.m on Pebbler and on Glimmerly',
          to: 'blocked-night',
          opens: 'block',
          score: { block: 2 },
          fit: 'helps',
          why: 'Every app they know him on. The chats are better kept, because they’re proof.',
        },
        helpline: {
          text: 'Open a chat with the helpline on the planner',
          to: 'plan',
          opens: { tell: 'helpline' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'Somebody is awake there on purpose. He can type it, if saying it is too much.',
        },
      },
    },
    kept: {
      phase: 'threat',
      gist: 'Mikaere keeps their words and sends nothing back.',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'What he has kept is words. There’s no picture in it. He sends nothing back.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'All together it’s shorter than his shopping list. On the screen it had looked bigger.',
        },
      ],
      next: 'two',
    },
    deleted: {
      phase: 'threat',
      gist: 'Mikaere deletes the apps, and writes down what he remembers.',
      mood: 'unsure',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Gone. The screen is clean, and for one minute so is his head.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Then he writes down what he remembers, on the shopping list, under Eggs. The name. The day. The hour.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'At half past one he puts both back, just to see. That’s how hard it pulls.',
        },
      ],
      next: 'two',
    },
    two: {
      phase: 'threat',
      map: 'Who to tell at two?',
      gist: 'At two in the morning Mikaere goes through everyone he could tell.',
      room: 'hall-night',
      mood: 'worried',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Two o’clock, in the hall. He goes through people in his head, like a team list.',
        },
        {
          id: 'h1',
          by: 'hero',
          as: 'thought',
          text: 'Dad will go quiet. I can’t stand it when he goes quiet.',
        },
        {
          id: 'h2',
          by: 'hero',
          as: 'thought',
          text: 'Aunty will tell me what she’s always said about phones.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Kina has no such worries. She tells Dad everything, mostly at five in the morning.',
        },
      ],
      choices: {
        dad: {
          text: 'Say “Dad?” at the door before he can think it over',
          to: 'told-late',
          opens: { tell: 'wiremu' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'He was afraid of the quiet. A lot of boys are. The door was open all the same.',
        },
        bed: {
          text: 'Go to bed now and just be perfectly normal in the morning',
          to: 'bed',
          score: {},
          fit: 'risky',
          flag: 'secret',
          why: 'Being normal is tiring when nobody knows. Waking someone at two is allowed.',
        },
        rena: {
          text: 'Ring Aunty Rena, who’s on night shift anyway',
          to: 'rewind',
          opens: { tell: 'rena' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'It needn’t be the adult he lives with. It needs to be one who picks up.',
        },
      },
    },
    bed: {
      phase: 'threat',
      gist: 'Mikaere lies in bed and acts like somebody who is asleep.',
      mood: 'worried',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'He lies in bed, with a view of the hall, and acts like somebody asleep. Kina isn’t fooled.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'She lies down across his feet like a sandbag, so that he can’t float off.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'He says tomorrow’s lineout calls to himself. They come out in the wrong order.',
        },
      ],
      next: 'paid',
    },
    paid: {
      phase: 'threat',
      map: 'Three hours, not shown',
      gist: 'Off screen Mikaere was pushed into paying once. It is not his fault, and help still works.',
      late: true,
      mood: 'worried',
      lines: [
        { id: 'n1', by: 'narrator', text: 'The story skips three hours here. They aren’t shown.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'In that time he was pushed, and he paid once. Fifty dollars. They asked for more right away.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'It isn’t his fault. They’ve practised this on many people. He had never met it before.',
        },
        { id: 'n4', by: 'narrator', text: 'He can stop paying now. Help works just as it did at midnight.' },
      ],
      choices: {
        dad: {
          text: 'Go in to Dad and start with the fifty dollars',
          to: 'paid-told',
          opens: { tell: 'wiremu' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'He began with the worst bit. Everything that comes after it is lighter.',
        },
        trial: {
          text: 'Pack his boots and get ready as on any other trial day',
          to: 'asks-dad',
          score: {},
          fit: 'mixed',
          flag: 'secret',
          why: 'He’d like one thing to be ordinary. It can be, with somebody who knows.',
        },
      },
      answers: {
        tell: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'The lamp in the hall has been on all night. Now it’s good for something.',
            },
          ],
          why: 'He paid once and told somebody. Telling counts in full, paid or not.',
          to: 'paid-told',
        },
        block: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'Blocked, on both apps. Whatever they ask for next, nobody hears it.',
            },
          ],
          why: 'He owes them nothing, so he needn’t listen to them either. Next comes somebody to tell.',
          to: 'asks-dad',
        },
      },
    },
    // ── blocked at night, nobody knows yet ─────────────────────────────────────────────────────────
    'blocked-night': {
      phase: 'after',
      gist: 'Mikaere has blocked them on every app, and the kitchen is quiet.',
      room: 'kitchen-night',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Pebbler, and Glimmerly, where it started. Two grey names, one above the other.',
        },
        { id: 'n2', by: 'narrator', text: 'The fridge clicks off. He’d forgotten that it could.' },
        { id: 'n3', by: 'narrator', text: 'He eats four crackers, standing up. Kina eats six, lying down.' },
      ],
      next: 'comeback',
      answers: {
        tell: {
          lines: [
            { id: 'n1', by: 'narrator', text: 'Blocked and told, in one night. Kina gets the last cracker.' },
          ],
          why: 'The block keeps them out. Telling means that he isn’t in here alone.',
          to: 'told-late',
        },
      },
    },
    comeback: {
      phase: 'after',
      map: 'A name he doesn’t know',
      gist: 'In the small hours a new account writes two words.',
      room: 'kitchen-night',
      app: 'glimmerly',
      them: 'back',
      mood: 'worried',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Half past three. The phone lights up with a name that he doesn’t know.',
        },
        { id: 't1', by: 'them', text: 'me again', trick: 'pushing' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'They try again because that’s all they’ve got. It doesn’t mean that blocking was wrong.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'Dad coughs in his sleep. The lamp in the hall makes its yellow stripe.',
        },
      ],
      choices: {
        reply: {
          text: 'Type: wrong guy. never heard of you',
          to: 'replied',
          score: {},
          fit: 'risky',
          flag: 'engage',
          why: 'A neat idea at half past three. To them any answer is a yes.',
        },
        dad: {
          text: 'Follow the yellow stripe and wake Dad',
          to: 'told-late',
          opens: { tell: 'wiremu' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'He has blocked them by himself. He doesn’t have to guard the door by himself too.',
        },
        shut: {
          text: 'Block this one as well and stay up to watch',
          to: 'shut-again',
          score: { block: 1 },
          fit: 'mixed',
          why: 'The block is right. Keeping watch all night is a job for more than one.',
        },
      },
      answers: {
        tell: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'Half past three is a fine time to wake somebody. The dog does it for less.',
            },
          ],
          why: 'A new name changes nothing. Now somebody else knows it too.',
          to: 'told-late',
        },
      },
    },
    replied: {
      phase: 'after',
      gist: 'Mikaere answers the new name, and that was all it wanted.',
      mood: 'worried',
      lines: [
        { id: 'h1', by: 'hero', text: 'wrong guy. never heard of you' },
        { id: 't1', by: 'them', text: 'so you are up', trick: 'pushing' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'He puts the phone in the freezer, next to the peas. The peas don’t answer either.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'At four he takes it out again. There’s frost on the screen. That’s the only news.',
        },
      ],
      next: { told: 'told-late', untold: 'asks-coach' },
    },
    'shut-again': {
      phase: 'after',
      gist: 'Mikaere blocks the second name too, and keeps watch till morning.',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Blocked. He stays up to guard the phone, and Kina stays up to guard him.',
        },
        { id: 'n2', by: 'narrator', text: 'By four she has resigned.' },
      ],
      next: 'asks-coach',
      answers: {
        tell: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'It’s out. He feels how tired he is, all at once, like a wet coat.',
            },
          ],
          why: 'He’s done the blocking. Somebody else can do some of the watching.',
          to: 'told-late',
        },
      },
    },
    // ── somebody asks ──────────────────────────────────────────────────────────────────────────────
    'asks-dad': {
      phase: 'after',
      map: 'Two left boots',
      gist: 'Dad notices two left boots, and asks.',
      asks: 'wiremu',
      room: 'kitchen-night',
      app: 'none',
      light: 'warm',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Twenty to six. Dad is making porridge, in one slipper and a rugby sock.',
        },
        { id: 'd1', by: 'wiremu', text: 'You’re up. You’re never up.' },
        { id: 'n2', by: 'narrator', text: 'He looks at the boots by the door. He turns off the gas.' },
        {
          id: 'd2',
          by: 'wiremu',
          text: 'Two left boots, son. And you walked straight past the dog. What’s going on?',
        },
      ],
      choices: {
        help: {
          text: '“I need help and I’m scared you’ll be mad.”',
          to: 'said-help',
          score: { tell: 2 },
          fit: 'helps',
          why: 'It’s a whole sentence, and all the rest can hang on it.',
        },
        paid: {
          text: '“I sent somebody money and they won’t stop.”',
          to: 'said-paid',
          score: { tell: 2 },
          fit: 'helps',
          why: 'Money first is fine. Any end of it will do to pull on.',
        },
        sit: {
          text: '“Can you sit down? I can’t say it while you stand.”',
          to: 'said-sit',
          score: { tell: 2 },
          fit: 'helps',
          why: 'Saying how he needs it to go is a good way to start.',
        },
      },
      answers: {
        tell: {
          lines: [
            { id: 'n1', by: 'narrator', text: 'The porridge goes cold. Nobody in that kitchen minds.' },
          ],
          why: 'Somebody asked, and he answered. That’s telling, in full.',
          to: 'cancel',
        },
      },
    },
    'said-help': {
      phase: 'after',
      gist: 'Dad is not mad. He pulls out two chairs and hears all of it.',
      mood: 'worried',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Dad opens his mouth. He shuts it again. He pulls out two chairs.',
        },
        { id: 'd1', by: 'wiremu', text: 'Not mad. I’m a bit scared, because you are. That’s different.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'So Mikaere tells it, in the wrong order. The money comes last.',
        },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'And I paid them, Dad. Fifty.' },
        { id: 'd2', by: 'wiremu', text: 'OK. Then we know that too.' },
      ],
      next: 'cancel',
    },
    'said-paid': {
      phase: 'after',
      gist: 'Dad hears about the money first, and asks how Mikaere is.',
      mood: 'worried',
      lines: [
        { id: 'd1', by: 'wiremu', text: 'Right. How much can wait. How are you?' },
        { id: 'n1', by: 'narrator', text: 'Nobody has asked him that all night. It takes him a while.' },
        {
          id: 'h1',
          by: 'hero',
          as: 'aloud',
          text: 'Not good. Fifty dollars. And there’s more that I have to tell.',
        },
        { id: 'd2', by: 'wiremu', text: 'I’ve got all day, and half a pot of porridge.' },
      ],
      next: 'cancel',
    },
    'said-sit': {
      phase: 'after',
      gist: 'Dad sits down on the floor next to the dog, and Mikaere tells it to the dog.',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Dad doesn’t take a chair. He sits down on the tiles, with his back against the fridge.',
        },
        { id: 'n2', by: 'narrator', text: 'So Mikaere tells it to Kina, and Dad happens to be there.' },
        { id: 'd1', by: 'wiremu', text: 'Thank you for telling us both. Is that all of it?' },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'I paid them fifty. She thinks it’s a lot.' },
      ],
      next: 'cancel',
    },
    cancel: {
      phase: 'after',
      gist: 'Dad rings the card company and tries to stop the payment.',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Dad rings the number on the card. The waiting music is pan pipes.',
        },
        {
          id: 'd1',
          by: 'wiremu',
          text: 'Maybe we get it back, maybe not. You paid because they scared you. That’s on them.',
        },
        { id: 'd2', by: 'wiremu', text: 'It’ll be OK, son. From here nobody pays, and nobody answers.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'He hums along with the pan pipes, badly, for eleven minutes. Then a person picks up.',
        },
      ],
      next: 'asked-rewind',
    },
    'asks-coach': {
      phase: 'after',
      map: 'Laces',
      gist: 'At the field Coach Leilani sees that something is wrong, and asks.',
      asks: 'leilani',
      room: 'rugby-morning',
      app: 'none',
      light: 'day',
      mood: 'unsure',
      lines: [
        {
          id: 'n0',
          by: 'narrator',
          text: 'At six he takes the bus, and leans on the window the whole way.',
        },
        { id: 'n1', by: 'narrator', text: 'Half past six. Fog on the field. The posts have no tops.' },
        { id: 'c1', by: 'leilani', text: 'Mikaere. You’ve tied your boots to each other.' },
        { id: 'n2', by: 'narrator', text: 'He looks down. He has.' },
        { id: 'c2', by: 'leilani', text: 'I don’t care about the laces. What’s up?' },
      ],
      choices: {
        minute: {
          text: '“Have you got a minute that isn’t rugby?”',
          to: 'said-minute',
          score: { tell: 2 },
          fit: 'helps',
          why: 'A small question opens the door as well as a big one.',
        },
        scare: {
          text: '“Somebody online is trying to scare me.”',
          to: 'said-scare',
          score: { tell: 2 },
          fit: 'helps',
          why: 'That’s the whole thing in seven words. The rest can come in any order.',
        },
        nerves: {
          text: '“I haven’t slept. And it’s not nerves.”',
          to: 'said-nerves',
          score: { tell: 2 },
          fit: 'helps',
          why: 'He didn’t hide behind the trial. It would have been easy to.',
        },
      },
      answers: {
        tell: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'Somebody kicks a ball into the fog. It doesn’t come back for a while.',
            },
          ],
          why: 'Somebody asked, and he answered. That’s telling, in full.',
          to: 'asked-rewind',
        },
      },
    },
    'said-minute': {
      phase: 'after',
      gist: 'Coach gives her whistle away and walks to the bench with him.',
      mood: 'worried',
      lines: [
        { id: 'c1', by: 'leilani', text: 'I’ve got as many as you like. Tama! Take the warm-up.' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'She hangs her whistle round Tama’s neck. He looks as if he’d been knighted.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'On the cold bench anyone can see them and nobody can hear. That’s where he says it.',
        },
      ],
      next: 'asked-rewind',
    },
    'said-scare': {
      phase: 'after',
      gist: 'Coach says that she has heard of this trick, and that he is not in trouble.',
      mood: 'worried',
      lines: [
        {
          id: 'c1',
          by: 'leilani',
          text: 'OK. I know that one. They try it on a lot of people. You’re not in trouble.',
        },
        { id: 'n1', by: 'narrator', text: 'She says it like the score of some other game. It helps.' },
        {
          id: 'c2',
          by: 'leilani',
          text: 'I won’t gossip. I’ll only tell people who can help, and I’ll tell you first.',
        },
      ],
      next: 'asked-rewind',
    },
    'said-nerves': {
      phase: 'after',
      gist: 'Coach lets him put on her big jacket before he says anything.',
      mood: 'worried',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'She takes off the big team jacket and puts it round him. It smells of grass and oranges.',
        },
        {
          id: 'c1',
          by: 'leilani',
          text: 'Nobody here plays on no sleep, and nobody has to. Talk when you’re warm.',
        },
        { id: 'n2', by: 'narrator', text: 'It takes him two minutes to be warm, and one to say it.' },
      ],
      next: 'asked-rewind',
    },
    'asked-rewind': {
      phase: 'after',
      map: 'Backwards, slowly',
      gist: 'Mikaere goes back through the evening and sees how fast it all went.',
      app: 'glimmerly',
      them: 'earlier',
      mood: 'unsure',
      lines: [
        { id: 'k1', by: 'told', text: 'How did it start? Only the words. I don’t need to see anything.' },
        {
          id: 'h1',
          by: 'hero',
          as: 'aloud',
          text: 'An account that was six days old, and it knew the whole team.',
        },
        { id: 't1', by: 'them', text: 'hi! we know all the same people', trick: 'pretending' },
        { id: 't2', by: 'them', text: 'i think i like you. a lot', trick: 'flattery' },
        {
          id: 'h2',
          by: 'hero',
          as: 'aloud',
          text: 'That fast. Then another app, and a call where only I could be seen.',
        },
        { id: 't3', by: 'them', text: 'my camera is broken', trick: 'camera' },
        {
          id: 'h3',
          by: 'hero',
          as: 'aloud',
          text: 'And then she wasn’t nice any more, from one line to the next. Money, and right now.',
        },
        {
          id: 'k2',
          by: 'told',
          text: 'That isn’t one girl being cruel. That’s a job, and somebody does it all day long.',
        },
      ],
      next: 'asked-turn',
      answers: {
        block: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'He stops, and blocks the name on both apps. It’s quicker than saying it.',
            },
          ],
          why: 'Blocking is right at the end of a story, too. What they wrote is still proof.',
          to: 'asked-turn',
        },
      },
    },
    'asked-turn': {
      phase: 'after',
      map: '“Is it all over?”',
      gist: 'Mikaere says what he is most afraid of, and gets an answer at once.',
      app: 'none',
      mood: 'worried',
      lines: [
        {
          id: 'h1',
          by: 'hero',
          as: 'aloud',
          text: 'It feels like everything’s over. Like it’s out there for good.',
        },
        { id: 'k1', by: 'told', text: 'I know. This feels huge, and it passes. I’m staying right here.' },
        {
          id: 'k2',
          by: 'told',
          text: 'You can’t control a picture once it’s sent. And there are real tools and people who get pictures taken down.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'There’s an “and” in it. He hadn’t expected an “and”.',
          mood: 'unsure',
        },
      ],
      choices: {
        who: {
          text: 'Ask who else has to know about this',
          to: 'end-who',
          score: { notice: 2 },
          fit: 'helps',
          why: 'It’s his story. He may ask who hears it.',
        },
        report: {
          text: 'Do the report now, with 15 in the box for age',
          to: 'end-list',
          opens: 'report',
          score: { report: 2 },
          fit: 'helps',
          why: 'Who, what they threatened, that there’s a picture, and 15. They act faster on that.',
        },
        play: {
          text: 'Ask if he can still run today, just a bit',
          to: 'end-run',
          score: {},
          fit: 'mixed',
          why: 'Wanting something ordinary is healthy. Forms can wait until after a shower.',
        },
      },
    },
    // ── told at night ──────────────────────────────────────────────────────────────────────────────
    'told-early': {
      phase: 'after',
      gist: 'Somebody knows, and the kitchen is only a kitchen again.',
      room: 'kitchen-night',
      light: 'warm',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'He’d thought that telling would feel like a tackle. It feels like sitting down.',
        },
        { id: 'k1', by: 'told', text: 'I’m not going anywhere. Have you had anything to eat?' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'He hasn’t. He makes toast, because his hands want something to do. Kina gets the crust.',
        },
      ],
      next: 'plan',
    },
    'told-late': {
      phase: 'after',
      gist: 'Mikaere has told somebody in the middle of the night, and it is not too late.',
      room: 'kitchen-night',
      light: 'warm',
      app: 'none',
      mood: 'unsure',
      lines: [
        { id: 'n1', by: 'narrator', text: 'It took four sentences, and two of them were “um”.' },
        { id: 'k1', by: 'told', text: 'You’re telling now, and now is a good time.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'They don’t answer, and they don’t pay. What there is in words gets kept, names and times and all.',
        },
        { id: 'k2', by: 'told', text: 'The rest can wait a bit. Now just talk.' },
      ],
      next: 'rewind',
    },
    plan: {
      phase: 'after',
      map: 'What comes first?',
      gist: 'They agree not to answer and not to pay, and Mikaere picks what comes first.',
      room: 'kitchen-night',
      light: 'warm',
      app: 'pebbler',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'The phone lies between the butter and the bananas. It looks smaller there.',
        },
        { id: 'k1', by: 'told', text: 'We don’t answer and we don’t pay. Paying hardly ever ends it.' },
        {
          id: 'k2',
          by: 'told',
          text: 'I don’t need to see any picture, ever. Now you choose what we do first.',
        },
      ],
      choices: {
        wipe: {
          text: 'Say: can’t we just wipe everything?',
          to: 'wipe',
          score: {},
          fit: 'mixed',
          why: 'Everybody wants it gone. Asking before wiping was the clever bit.',
        },
        save: {
          text: 'Keep their words, the name, the link and the times',
          to: 'proof',
          opens: 'save',
          score: { save: 2 },
          fit: 'helps',
          why: 'That’s what a report is made of. Words only, never a private picture.',
        },
        block: {
          text: 'Block them on every app they’ve got him on',
          to: 'every-app',
          opens: 'block',
          score: { block: 2 },
          fit: 'helps',
          why: 'All the doors, not only the one they came in by. The chats can stay.',
          when: 'open',
        },
      },
    },
    wipe: {
      phase: 'after',
      gist: 'Mikaere would like to wipe it all, and hears about footprints.',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'Can’t we just wipe everything?' },
        {
          id: 'k1',
          by: 'told',
          text: 'I’d want to, too. But blocking shuts the door. Wiping sweeps up the footprints.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Kina has left some by the door, in mud. Very clear ones. Nobody could deny them.',
        },
        { id: 'h2', by: 'hero', as: 'aloud', text: 'OK. Footprints stay.' },
      ],
      next: 'rewind',
    },
    proof: {
      phase: 'after',
      gist: 'They keep the words, and it turns out to be only one page.',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'What they keep goes into a folder called “maths homework”, where nobody will ever look.',
        },
        { id: 'n2', by: 'narrator', text: 'A threat is words as well, so it counts. No picture goes in.' },
        { id: 'k1', by: 'told', text: 'Is that all it is? You’ve done this properly.' },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'It felt like more.' },
      ],
      next: 'rewind',
    },
    'every-app': {
      phase: 'after',
      gist: 'They block the account on every app and listen to the quiet.',
      mood: 'relieved',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Pebbler. Glimmerly, where it started. Even the racing game that he hasn’t opened since June.',
        },
        { id: 'n2', by: 'narrator', text: 'His accounts stay his. Only the doors are shut.' },
        { id: 'k1', by: 'told', text: 'Listen.' },
        { id: 'n3', by: 'narrator', text: 'He listens. It’s the fridge. That’s all it is.' },
      ],
      next: 'rewind',
    },
    rewind: {
      phase: 'after',
      map: 'The rewind',
      gist: 'Mikaere tells how it began: a new account, and somebody who liked him very fast.',
      room: 'kitchen-night',
      light: 'warm',
      app: 'glimmerly',
      them: 'earlier',
      mood: 'unsure',
      lines: [
        { id: 'k1', by: 'told', text: 'How did it start? Tell me as much as you like. You can skip things.' },
        {
          id: 'h1',
          by: 'hero',
          as: 'aloud',
          text: 'New account, six days old. I’d just posted how I fell off my bike.',
        },
        { id: 't1', by: 'them', text: 'hi! we follow all the same people', trick: 'pretending' },
        { id: 't2', by: 'them', text: 'i fell off a bike once too haha', trick: 'none' },
        {
          id: 'h2',
          by: 'hero',
          as: 'aloud',
          text: 'That bit was just normal. And then, twenty minutes later:',
        },
        { id: 't3', by: 'them', text: 'ok i REALLY like you', trick: 'flattery' },
        {
          id: 'h3',
          by: 'hero',
          as: 'aloud',
          text: 'I thought, that’s fast. And then I thought, that’s nice.',
        },
        { id: 'k2', by: 'told', text: 'Of course you did. It is nice to be liked.' },
      ],
      next: 'rewind-two',
      answers: {
        block: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'Before he goes on he blocks the account, on both apps. Then he goes on.',
            },
          ],
          why: 'He may shut the door in the middle of a sentence. The sentence can wait.',
          to: 'rewind-two',
        },
      },
    },
    'rewind-two': {
      phase: 'after',
      map: 'The set play',
      ask: 'What does Mikaere say to that?',
      gist: 'He tells how it turned: another app, one camera, a threat, money and a clock.',
      app: 'pebbler',
      them: 'call',
      mood: 'worried',
      lines: [
        { id: 't1', by: 'them', text: 'come to pebbler', trick: 'moving-apps' },
        { id: 't2', by: 'them', text: 'my camera is broken', trick: 'camera' },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'So on the call there was only me to see.' },
        { id: 'n1', by: 'narrator', text: 'He stops, and {told} doesn’t ask what came next. Nobody has to.' },
        { id: 't3', by: 'them', text: 'now listen', trick: 'threat' },
        { id: 'h2', by: 'hero', as: 'aloud', text: 'Like that. Same name, different voice.' },
        { id: 't4', by: 'them', text: 'gift cards', trick: 'money' },
        { id: 't5', by: 'them', text: 'one hour', trick: 'deadline' },
        {
          id: 'k1',
          by: 'told',
          text: 'It’s a set play. They’ve run it a hundred times. Tonight they ran it at you.',
        },
      ],
      choices: {
        fast: {
          text: '“They never gave me one second to think.”',
          to: 'set-play',
          score: { notice: 2 },
          fit: 'helps',
          why: 'That’s it exactly. Being rushed is the sign he’ll know again.',
        },
        dog: {
          text: 'Say nothing, and straighten Kina’s ear',
          to: 'dog',
          score: {},
          fit: 'mixed',
          why: 'Silence is fine too. Telling needn’t be done in one go.',
        },
        idiot: {
          text: '“And I fell for it. Like an idiot.”',
          to: 'idiot',
          score: {},
          fit: 'mixed',
          why: 'Many people say that about themselves. The blame is with whoever planned the trick.',
        },
      },
      answers: {
        block: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'He reaches across the table and blocks the name. That’s his answer to it.',
            },
          ],
          why: 'Some answers are a button. Nobody has to find clever words.',
          to: 'forever',
        },
      },
    },
    'set-play': {
      phase: 'after',
      gist: 'Mikaere sees that the rush was the trick.',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'They never gave me one second to think.' },
        {
          id: 'k1',
          by: 'told',
          text: 'Because one is all it takes. In one second you’d have thought: hang on.',
        },
        { id: 'n1', by: 'narrator', text: 'He thinks it now. Hang on. It comes late, and it still fits.' },
      ],
      next: 'forever',
    },
    dog: {
      phase: 'after',
      gist: 'Mikaere says nothing for a while, and that is all right.',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'One of Kina’s ears is inside out. He puts it right. It’s very warm.',
        },
        { id: 'k1', by: 'told', text: 'You needn’t say anything clever. You’ve done the hard part already.' },
        { id: 'n2', by: 'narrator', text: 'The ear flips inside out again. Some things you do twice.' },
      ],
      next: 'forever',
    },
    idiot: {
      phase: 'after',
      gist: 'Mikaere calls himself an idiot and is told that it is not so.',
      mood: 'worried',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'And I fell for it. Like an idiot.' },
        {
          id: 'k1',
          by: 'told',
          text: 'No. They used a trick that works on many people. Clever ones. Careful ones.',
        },
        { id: 'h2', by: 'hero', as: 'aloud', text: 'Flankers?' },
        {
          id: 'k2',
          by: 'told',
          text: 'Boys and men a lot, flankers included. And none of them did this. Somebody did it to them.',
          mood: 'relieved',
        },
      ],
      next: 'forever',
    },
    forever: {
      phase: 'after',
      map: 'His worst fear',
      gist: 'Mikaere says his worst fear, and it is answered at once.',
      app: 'none',
      mood: 'worried',
      lines: [
        {
          id: 'h1',
          by: 'hero',
          as: 'aloud',
          text: 'What if it’s out there forever? It feels like everything’s over.',
        },
        { id: 'k1', by: 'told', text: 'It feels like that tonight. It’s huge, and it passes. I’m with you.' },
        {
          id: 'k2',
          by: 'told',
          text: 'You can’t control a picture once it’s sent. And there are real tools and people who get pictures taken down.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'He says both halves to himself. The second half is new.',
          mood: 'unsure',
        },
      ],
      choices: {
        later: {
          text: '“Not now, please. I’ve got a trial at half six.”',
          to: 'sleep-first',
          score: {},
          fit: 'mixed',
          why: 'Sleep is help as well. A report is just as good at breakfast.',
        },
        report: {
          text: 'Do the report before the kettle boils',
          to: 'report-night',
          opens: 'report',
          score: { report: 2 },
          fit: 'helps',
          why: 'In the apps and to the national service. Saying 15 makes them look harder.',
        },
        tool: {
          text: 'Ask what those tools are and what they cost',
          to: 'tool',
          score: { report: 1 },
          fit: 'helps',
          why: 'A fair question. Real help for under-18s is free.',
        },
      },
    },
    'sleep-first': {
      phase: 'after',
      gist: 'Mikaere sleeps a little. At breakfast a form lies next to the toast.',
      light: 'warm',
      mood: 'relieved',
      lines: [
        {
          id: 'k1',
          by: 'told',
          text: 'Deal. You sleep now. Whatever’s left to do, we do at breakfast.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'He lies down on top of the blanket in his training gear. Kina takes the blanket.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'At half past five there’s toast, and a form by the butter. He’s 15. It has a box for that.',
        },
      ],
      next: 'morning',
    },
    'report-night': {
      phase: 'after',
      gist: 'They report the account, and it counts that he is 15.',
      light: 'warm',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Who wrote, what they threatened, that there’s a picture. Words in boxes, nothing else.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'His profile says he’s older. That doesn’t matter. What counts is that he’s 15.',
        },
        {
          id: 'k1',
          by: 'told',
          text: 'They’ll be trying this on others tonight. You’ve just got in their way.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'Then he yawns, so widely that Kina has to join in.',
          mood: 'relieved',
        },
      ],
      next: 'morning',
    },
    tool: {
      phase: 'after',
      gist: 'Mikaere hears that there is free help to get pictures taken down.',
      light: 'warm',
      mood: 'unsure',
      lines: [
        {
          id: 'k1',
          by: 'told',
          text: 'There’s a free service for under-18s. Nobody you know has to look at anything.',
        },
        {
          id: 'k2',
          by: 'told',
          text: 'Free is the point. If somebody wants money to fix it, that’s one more asking for money.',
        },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'And if it doesn’t work?' },
        {
          id: 'k3',
          by: 'told',
          text: 'Then we ask the next people. You won’t be asking on your own.',
          mood: 'relieved',
        },
      ],
      next: 'morning',
    },
    morning: {
      phase: 'after',
      map: 'Half past six',
      gist: 'At the field a new account wants to follow Mikaere. It could be harmless.',
      room: 'rugby-morning',
      light: 'day',
      app: 'glimmerly',
      them: 'kauri',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Half past six. Fog on the field. He has slept a bit. His hair looks as if it hadn’t.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'He’s lacing his left boot when a new account asks to follow him.',
        },
        { id: 't1', by: 'them', text: 'its kauri from under 16s. got your mouthguard', trick: 'none' },
        {
          id: 'n3',
          by: 'narrator',
          text: 'Maybe. Kauri is real, and so is the mouthguard. The account was made today.',
        },
      ],
      choices: {
        ask: {
          text: 'Look round the field for a boy with a mouthguard',
          to: 'end-mouthguard',
          score: { notice: 2 },
          fit: 'helps',
          why: 'A face tells more than an account. Checking is never an insult.',
        },
        tama: {
          text: 'Ask Tama if a Lexi ever wrote to him',
          to: 'end-tama',
          score: { tell: 1 },
          fit: 'helps',
          why: 'He has told an adult. Asking a friend may help the friend as well.',
        },
        reply: {
          text: 'Type: legend!! bring it over',
          to: 'end-legend',
          score: {},
          fit: 'mixed',
          why: 'This time it’s probably fine. Today of all days, new accounts can wait a little.',
        },
        lock: {
          text: 'Leave it, and set both accounts to private',
          to: 'end-private',
          score: { notice: 2 },
          fit: 'helps',
          why: 'Private, new passwords, no new accounts for now. Whoever is real will find him.',
        },
      },
      answers: {
        block: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'He blocks lexi.m on every app. The new account he just leaves alone.',
            },
          ],
          why: 'The old name gets the door. The new one can wait until he knows who it is.',
          to: 'end-private',
        },
      },
    },
    'end-mouthguard': {
      phase: 'after',
      map: 'The mouthguard',
      gist: 'Mikaere looks up from the phone, and Kauri is standing in the fog.',
      app: 'none',
      mood: 'relieved',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'In the fog stands a boy with blue knees, holding a sandwich bag.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: '“Made a new account,” says Kauri. “Forgot the password again. Third time.”',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'It was only friendly. It took four steps over wet grass to find out.',
        },
        {
          id: 'n4',
          by: 'narrator',
          text: 'Mikaere plays seven for forty minutes. For thirty-five of them he thinks of nothing else.',
        },
      ],
      end: {
        title: 'The mouthguard',
        image: 'A mouthguard in a sandwich bag, held up in the fog.',
        door: 'told',
      },
    },
    'end-tama': {
      phase: 'after',
      map: 'Not the only one',
      gist: 'Mikaere asks Tama, and it turns out that the same account had written to him.',
      app: 'none',
      mood: 'unsure',
      lines: [
        {
          id: 'h1',
          by: 'hero',
          as: 'aloud',
          text: 'There’s this Lexi. It’s blackmail, and adults are on it. Did she ever write to you?',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Tama bounces the ball once. It’s an oval ball, so it goes off sideways.',
        },
        { id: 'm1', by: 'tama', text: 'Lexi with an i? On Sunday, yeah. I thought I was special.' },
        { id: 'h2', by: 'hero', as: 'aloud', text: 'So did I, bro.', mood: 'relieved' },
        {
          id: 'm2',
          by: 'tama',
          text: 'Come on. Coach should know, before the whole team feels special.',
        },
      ],
      end: {
        title: 'Not the only one',
        image: 'Two boys walking up to Coach, and the ball rolling off by itself.',
        door: 'told',
      },
    },
    'end-legend': {
      phase: 'after',
      map: 'The bread bin',
      gist: 'It was really Kauri, and the phone has a rest in the bread bin.',
      mood: 'happy',
      lines: [
        { id: 'h1', by: 'hero', text: 'legend!! bring it over' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'It’s really Kauri. He runs over, and it’s really the mouthguard. Some dog has had it.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'At home Mikaere sets both accounts to private and puts the phone in the bread bin.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'It stays there until the crumpets are finished. He forgets to look.',
        },
      ],
      end: { title: 'The bread bin', image: 'A phone among crumpets, with the lid shut.', door: 'told' },
    },
    'end-private': {
      phase: 'after',
      map: 'Two padlocks',
      gist: 'Mikaere locks his accounts and goes to play.',
      app: 'none',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Private. Private. Two new passwords, neither of them the dog. It takes as long as one boot.',
        },
        { id: 'c1', by: 'leilani', text: 'Mikaere! Today, please!' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Kauri, the real one, hands him the mouthguard in the lineout, without a word about accounts.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'He doesn’t get the seven. He gets the six, and a bruise like a plum. He’ll take it.',
        },
      ],
      end: {
        title: 'Two padlocks',
        image: 'Two small padlocks on a cold screen, and breath like smoke.',
        door: 'told',
      },
    },
    // ── paid once, and told ────────────────────────────────────────────────────────────────────────
    'paid-told': {
      phase: 'after',
      gist: 'Mikaere says that he has paid, and a grown-up tries to stop the payment.',
      room: 'kitchen-night',
      light: 'warm',
      app: 'none',
      mood: 'worried',
      lines: [
        {
          id: 'n0',
          by: 'narrator',
          text: 'The fifty dollars had come out first. They weigh less, once they’re said.',
        },
        {
          id: 'k1',
          by: 'told',
          text: 'You paid because somebody frightened you. It’ll be OK. No more payments from here on.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Ten minutes later a grown-up is on the line to the card people, listening to a ukulele.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Perhaps the fifty dollars come back, perhaps they don’t. Somebody is asking, and it isn’t him.',
        },
        {
          id: 'k2',
          by: 'told',
          text: 'They keep asking because it works for them. It stops working when you’re not alone.',
        },
      ],
      next: 'late-turn',
    },
    'late-turn': {
      phase: 'after',
      map: 'Ten past five',
      gist: 'Before sunrise Mikaere says what he is most afraid of.',
      app: 'none',
      mood: 'worried',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'It still feels like everything’s over.' },
        {
          id: 'k1',
          by: 'told',
          text: 'At five in the morning it would. It’s huge, and it passes, and I’m here.',
        },
        {
          id: 'k2',
          by: 'told',
          text: 'You can’t control a picture once it’s sent. And there are real tools and people who get pictures taken down.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Outside a blackbird starts. It starts again, from the top, until it has got it right.',
          mood: 'unsure',
        },
      ],
      choices: {
        report: {
          text: 'Write the report before the sun is up',
          to: 'end-sunrise',
          opens: 'report',
          score: { report: 2 },
          fit: 'helps',
          why: 'The person, the threats, the payment, the picture, and 15. All in words.',
        },
        field: {
          text: 'Go to the trial and tell Coach just one sentence',
          to: 'end-field',
          score: { tell: 1 },
          fit: 'helps',
          why: 'One more adult who knows. One sentence is enough for that.',
        },
        sleep: {
          text: 'Ask if he can sleep first and do forms after',
          to: 'end-sleep',
          score: {},
          fit: 'mixed',
          why: 'After a night like that, yes. What’s kept stays kept, and the form will still be there.',
        },
      },
    },
    'end-sunrise': {
      phase: 'after',
      map: 'The first light',
      gist: 'The report is sent as it gets light.',
      light: 'day',
      mood: 'relieved',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: '“How old are you?” asks the form. He’s fifteen. “Do you know who it is?” No. “What happened?”',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'He writes nine lines. It’s the longest thing that he’s written all term.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'When he presses Send, the window is grey. When he looks again, it’s pink.',
        },
      ],
      end: {
        title: 'The first light',
        image: 'A pink window, and a dog with toast on her nose.',
        door: 'late',
      },
    },
    'end-field': {
      phase: 'after',
      map: 'One sentence',
      gist: 'Mikaere tells Coach one sentence, and runs until he is warm.',
      room: 'rugby-morning',
      light: 'day',
      mood: 'relieved',
      lines: [
        {
          id: 'h1',
          by: 'hero',
          as: 'aloud',
          text: 'Coach, I’ve had a bad night, and there are adults on it.',
        },
        { id: 'c1', by: 'leilani', text: 'Good. Do you want to tell me, or run?' },
        { id: 'h2', by: 'hero', as: 'aloud', text: 'Run. Then tell.' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'He runs until there’s steam coming off him. Nobody counts the laps. Then come the forms, with Coach beside him on the bench.',
        },
      ],
      end: { title: 'Run, then tell', image: 'Steam coming off a boy in the first sun.', door: 'late' },
    },
    'end-sleep': {
      phase: 'after',
      map: 'Ten o’clock',
      gist: 'Mikaere sleeps until ten, and nobody hurries him about the forms.',
      light: 'day',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'He sleeps until ten, with a dog on his feet and the phone in another room.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'He’s missed the trial. On the fridge there’s a note from Coach, in Dad’s writing.',
        },
        { id: 'n3', by: 'narrator', text: '“Second trial Thursday. There’s always a second trial.”' },
        {
          id: 'n4',
          by: 'narrator',
          text: 'They sit over the report at the kitchen table, in pyjamas. Nobody rushes him. That’s new.',
        },
      ],
      end: {
        title: 'Second trial Thursday',
        image: 'A note on the fridge, held up by a magnet like an orange.',
        door: 'late',
      },
    },
    // ── asked ──────────────────────────────────────────────────────────────────────────────────────
    'end-who': {
      phase: 'after',
      map: 'Who has to know',
      gist: 'Mikaere asks who will hear about it, and gets a straight answer.',
      light: 'day',
      mood: 'relieved',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'Who else has to know?' },
        { id: 'k1', by: 'told', text: 'Only people who can help. I’ll tell you who, before I tell them.' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'They write the names down. There are four. One of them reads reports all day, and will read his.',
        },
        { id: 'n2', by: 'narrator', text: 'He had pictured a whole stadium. Four fit in a car.' },
      ],
      end: { title: 'Four names', image: 'Four names on the back of an envelope.', door: 'asked' },
    },
    'end-list': {
      phase: 'after',
      map: 'Done, done, done',
      gist: 'The report is sent, the accounts are locked, and there is breakfast.',
      light: 'day',
      mood: 'relieved',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Report: done. Both accounts private: done.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'New passwords, neither of them the dog: done. No new followers this week: done.',
        },
        { id: 'k1', by: 'told', text: 'Last thing on the list: breakfast.' },
        { id: 'n3', by: 'narrator', text: 'He eats as if he’d played two games. In a way he has.' },
      ],
      end: { title: 'Last on the list', image: 'A list with ticks, and a ring of tea on it.', door: 'asked' },
    },
    'end-run': {
      phase: 'after',
      map: 'One slow lap',
      gist: 'Mikaere runs one lap with Tama, and the forms can wait.',
      room: 'rugby-morning',
      light: 'day',
      mood: 'calm',
      lines: [
        { id: 'n0', by: 'narrator', text: 'Seven o’clock. The fog on the field is only knee-high now.' },
        { id: 'k1', by: 'told', text: 'A bit, yes. One lap, and only as fast as you can talk.' },
        { id: 'm1', by: 'tama', text: 'I’ll go with him. I’m slow anyway.' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'It’s the slowest lap that the field has seen. Halfway round he tells Tama. Tama only nods, and slows down more.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'The forms wait until after a shower. The hot water feels like a prize.',
        },
      ],
      end: {
        title: 'The slowest lap',
        image: 'Two sets of tracks in the frost, side by side.',
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
            text: 'He puts both hands flat on the tiles. Cold. Real. Kina puts a paw next to them.',
          },
        ],
        why: 'A pause before the next message is already half of what helps.',
      },
      save: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'It’s only words, and no picture. Keeping them takes less time than the call did.',
          },
        ],
        why: 'It’s easiest now, while it’s all still there. Words only, never a private picture.',
      },
      block: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'He turns the phone over, finds the menu, and blocks before it can light up.',
          },
        ],
        why: 'He owes nobody one more message. A chat that stays is proof.',
        to: 'blocked-night',
      },
      tell: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'The phone is still face down. Somebody else knows what’s under it now.',
          },
        ],
        why: 'He didn’t wait for it to get worse. He didn’t have to.',
        to: 'told-early',
      },
      report: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'The form wants to know how old he is. It’s the first one tonight that asks him nicely.',
          },
        ],
        why: 'A trick on a call is enough to report. So is being 15, whatever his profile says.',
      },
    },
    pressure: {
      pause: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'He looks at the words as if they were somebody else’s. They’re quite short. They only want one thing.',
          },
        ],
        why: 'They need him to rush. A pause is the one thing that they can’t use.',
      },
      save: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Their words, in his keeping now. Nothing goes back.' }],
        why: 'The threat is words, so it’s proof. Never the picture, only the words.',
      },
      block: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'He blocks in the middle of their hurry. The night is his again.',
          },
        ],
        why: 'Not answering and blocking don’t make it worse. They end the talking.',
        to: 'blocked-night',
      },
      tell: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'The fridge hums, the lamp is on. Nothing has changed but one thing: somebody knows.',
          },
        ],
        why: 'The trick only works on somebody alone. He isn’t alone any more.',
        to: 'told-early',
      },
      report: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'He reports the account for blackmail. His profile says older. He’s 15, and may say so.',
          },
        ],
        why: 'Apps act faster when they know that somebody is under 18.',
      },
    },
    threat: {
      pause: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'He breathes in, and out, and lets his shoulders down. Nothing has to be decided while he does it.',
          },
        ],
        why: 'At night everything looks twice its size. Slowing down is a move, too.',
      },
      save: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'It’s all words. It makes one screen and a half.',
          },
        ],
        why: 'It’s proof of what was done to him. Words only, never a private picture.',
      },
      block: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Blocked. The name goes grey, on this app and on the other one.',
          },
        ],
        why: 'Every app they know him on. Proof needs keeping, not answering.',
        to: 'blocked-night',
      },
      tell: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Kina’s tail hits the floor twice. From a dog, that’s applause.',
          },
        ],
        why: 'The middle of the night counts just as much as the beginning.',
        to: 'told-late',
      },
      report: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'He writes the name they use, and what they threaten. It goes to people who read such things all day.',
          },
        ],
        why: 'It helps to say he’s 15. And it helps to have somebody to wait with.',
      },
    },
    after: {
      pause: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'He stops for three breaths. The fourth one comes by itself.',
          },
        ],
        why: 'Looking back slowly shows where the rush began.',
      },
      save: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Words, all in one place. They’re very dull to look at. Good.',
          },
        ],
        why: 'Worth keeping, also afterwards. Words only, never a private picture.',
      },
      block: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Blocked on every app they had him on. His accounts stay his.',
          },
        ],
        why: 'Any moment is a good one to shut the door.',
      },
      tell: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Somebody else knows now. The thing itself has got no bigger, only the team.',
          },
        ],
        why: 'Telling counts in full, whenever it comes.',
      },
      report: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'It’s in, and in words only: the account, the threats, that there’s a picture.',
          },
        ],
        why: 'They do this to many people. Apps look sooner when somebody says 15.',
      },
    },
  },
  again: {
    save: { lines: [{ id: 'n1', by: 'narrator', text: 'It’s kept already. It won’t get more kept.' }] },
    block: {
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'lexi.m is blocked and stays blocked. Any new name gets the same.',
        },
      ],
    },
    tell: {
      lines: [
        { id: 'n1', by: 'narrator', text: 'Somebody knows already. He may tell another, whenever he likes.' },
      ],
    },
    report: {
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'The report is in. There’s a number on it, and he’s kept the number.',
        },
      ],
    },
  },
  tell: {
    people: {
      wiremu: {
        kind: 'good',
        room: 'hall-night',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Dad’s door is never quite shut. Mikaere stands there with one hand on the frame.',
          },
          { id: 'h1', by: 'hero', as: 'aloud', text: 'Dad?' },
          { id: 'd1', by: 'wiremu', text: 'Mm.' },
          { id: 'h2', by: 'hero', as: 'aloud', text: 'You awake?' },
          { id: 'd2', by: 'wiremu', text: 'Am now.' },
        ],
        answer: [
          {
            id: 'n2',
            by: 'narrator',
            text: 'The bed creaks. The lamp goes on. Kina comes in and gets up where she isn’t allowed.',
          },
          {
            id: 'd3',
            by: 'wiremu',
            text: 'Sit down. You’re shaking. Being mad won’t help anybody. What’s happened?',
          },
          {
            id: 'n3',
            by: 'narrator',
            text: 'Mikaere tells it to the lamp. Dad doesn’t go quiet. He goes close.',
          },
          {
            id: 'd4',
            by: 'wiremu',
            text: 'Thank you for waking me. Somebody did this to you. You didn’t do it.',
          },
        ],
      },
      leilani: {
        kind: 'later',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Coach’s number is on the team sheet. “Any time,” it says, underlined twice.',
          },
          {
            id: 'n2',
            by: 'narrator',
            text: 'She picks up on the fifth ring. A baby is crying right next to the phone.',
          },
        ],
        answer: [
          {
            id: 'c1',
            by: 'leilani',
            text: 'Mikaere? I can hear that it’s big. And I can’t do it properly, with a baby on my arm.',
          },
          {
            id: 'c2',
            by: 'leilani',
            text: 'You’re right to ring, and you’re not in trouble. Who’s in the house with you?',
          },
        ],
        then: [
          { id: 'h1', by: 'hero', as: 'aloud', text: 'Dad. He’s asleep.' },
          {
            id: 'c3',
            by: 'leilani',
            text: 'Then wake him. I’ll ring his phone at six, to hear how you both are.',
          },
          { id: 'n3', by: 'narrator', text: 'The baby has stopped crying. It seems to be listening, too.' },
        ],
      },
      rena: {
        kind: 'clumsy',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Aunty Rena is on nights at the hospital. She rings back from the corridor.',
          },
          {
            id: 'n2',
            by: 'narrator',
            text: 'A trolley squeaks past her, then past her again. “Go on,” she says, “I’ve got tea.”',
          },
        ],
        answer: [
          {
            id: 'r1',
            by: 'rena',
            text: 'Oh, Mikaere. Those phones. Haven’t I always said it about those phones?',
          },
          {
            id: 'n3',
            by: 'narrator',
            text: 'He looks at the thing in his hand. He nearly presses the red button.',
          },
        ],
        then: [
          {
            id: 'h1',
            by: 'hero',
            as: 'aloud',
            text: 'Aunty. I don’t need you to be right. I need you to listen.',
          },
          { id: 'n4', by: 'narrator', text: 'The tea goes down on something metal. The trolley stops.' },
          {
            id: 'r2',
            by: 'rena',
            text: 'Yes. Sorry, my darling. I got a fright, and it came out as a telling-off.',
          },
          {
            id: 'r3',
            by: 'rena',
            text: 'It isn’t the phone, and it isn’t you. Somebody is doing this to you. Start where you like.',
          },
        ],
      },
      tama: {
        kind: 'friend',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: '“You up? Not about rugby.” Tama answers at once. Before a trial he can’t sleep either.',
          },
          { id: 'm1', by: 'tama', as: 'chat', text: 'bro im eating dry cereal in the dark' },
        ],
        answer: [
          { id: 'n2', by: 'narrator', text: 'The three dots come, and go, and come.' },
          { id: 'm2', by: 'tama', as: 'chat', text: 'ok thats messed up. and its them. not you' },
        ],
        then: [
          { id: 'm3', by: 'tama', as: 'chat', text: 'im ringing you. stay on. we get somebody old' },
          {
            id: 'n3',
            by: 'narrator',
            text: 'Then he’s there, chewing. “I’m not hanging up till I hear a grown-up,” he says. “Go.”',
          },
        ],
      },
      helpline: {
        kind: 'helpline',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Tama has drawn a moustache on the helpline in the school planner. The number is still clear.',
          },
          {
            id: 'n2',
            by: 'narrator',
            text: 'Mikaere picks the chat, on the old laptop. He types one word, deletes it, and types it again.',
          },
        ],
        answer: [
          {
            id: 'p1',
            by: 'helpline',
            as: 'chat',
            text: 'Hello. You’ve reached a person. Take your time, I’m on all night.',
          },
          {
            id: 'p2',
            by: 'helpline',
            as: 'chat',
            text: 'You’re not in trouble here. What they’re doing to you is a crime, and it isn’t your fault.',
          },
          {
            id: 'p3',
            by: 'helpline',
            as: 'chat',
            text: 'Who’s asleep nearest to you? When you’re ready, we’ll work out your first sentence to them.',
          },
        ],
      },
    },
    openers: {
      a: 'I need help with something and I’m scared you’ll be mad.',
      b: 'Something’s happened online and I can’t fix it by myself.',
      c: 'Can I say something, and you don’t say anything till I’m done?',
    },
  },
  report: {
    about: 'Somebody is blackmailing me',
    other: {
      a: 'This account sends spam or adverts',
      aWhy: 'Spam goes to everybody. This is a threat to one person, and the form should say so.',
      b: 'Somebody owes me money',
      bWhy: 'Nobody owes anybody here. It’s blackmail, and that goes to the people who deal with it.',
    },
  },
  debrief: {
    line: 'These are professionals. Boys and men get targeted a lot. Telling somebody was the strong move.',
    fault: 'It’s not Mikaere’s fault.',
    power: 'I need help with something online and I’m scared you’ll be mad.',
    questions: [
      'Why do they rush people?',
      'What makes it harder for boys to tell?',
      'What should a parent’s first sentence be?',
    ],
    endCard: 'People who do this do get caught.',
  },
  covers: [
    'S1',
    'S2',
    'S4',
    'S10',
    'S11',
    'S12',
    'S13',
    'S25',
    'S27',
    'S28',
    'S30',
    'S31',
    'S39',
    'S43',
    'S47',
    'S49',
    'S50',
    'S51',
    'S52',
    'S60',
    'S61',
    'S62',
    'S63',
    'S68',
    'S69',
    'S74',
    'S75',
    'S76',
    'S77',
    'S78',
    'S80',
    'S81',
    'S82',
    'S83',
    'S84',
    'S85',
    'S86',
    'S87',
    'S88',
    'S113',
    'S114',
    'S115',
    'S116',
    'S117',
    'S118',
    'S119',
    'S120',
    'S121',
    'S122',
    'S123',
    'S129',
    'S154',
    'S157',
    'S158',
    'S159',
  ],
  sources: [1, 4, 5, 8, 9, 11, 12, 16, 18, 19, 22, 23, 29, 52, 98],
  review: 'draft',
});
