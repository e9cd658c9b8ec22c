import { defineScenario } from '../src/scenario/define-scenario.ts';

export default defineScenario({
  id: 'the-knock-on-the-door',
  number: 'SC20',
  version: 1,
  title: 'The Knock on the Door',
  ages: '14-17',
  adults: true,
  pattern: 'B',
  harmless: false,
  minutes: 9,
  hero: 'sam-parent',
  cast: ['robin', 'staff', 'robin-gran', 'adeyemi'],
  others: {
    kit: { name: 'kit.k', profile: 'kite', says: 'says they are 13' },
  },
  app: 'pebbler',
  room: 'kitchen-late',
  light: 'evening',
  them: 'kit',
  skills: ['notice', 'save', 'block', 'tell', 'report', 'care'],
  notice:
    'For adults. A child is being blackmailed online with a private picture, and begins to tell. The picture is never shown or described. You can pause, skip or leave at any time.',
  summary: [
    'Sam is folding dumplings in the kitchen. Robin, thirteen, hovers with a phone and asks: will you be mad?',
    'Sam says: I’m glad you’re telling me. You’re not in trouble with me. If it began with shouting, Sam says sorry and listens.',
    'Somebody called Kit has a private picture of Robin and wants money. Sam asks no “why”, and promises no secrecy.',
    'Robin keeps the phone. They note words, names and times, look at no pictures, block together and pay nothing.',
    'The school is brought in, and Robin knows beforehand who will hear what. They report it with Robin’s real age.',
    'Later they agree rules that bind the adults, too. Help works at every moment, also after a bad beginning.',
  ],
  start: 'fold',
  beats: {
    // ── before: Thursday evening ──
    fold: {
      phase: 'before',
      map: 'Forty-eight dumplings',
      gist: 'Sam is folding dumplings, and Robin opens the fridge for the third time.',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Thursday, half past six. Sam is folding forty-eight dumplings for tomorrow’s school fair.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Gran’s have thirteen pleats each. Sam’s look like socks that somebody slept in.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'Robin’s phone lies between the flour and the bowl. It lights up.',
        },
        { id: 't1', by: 'them', text: 'gg. you held the whole left side', trick: 'none' },
        { id: 't2', by: 'them', text: 'is the dumpling factory still on', trick: 'none' },
        {
          id: 'n4',
          by: 'narrator',
          text: 'Robin is thirteen, and used to grin at such things. Today the phone goes into a pocket.',
        },
        {
          id: 'n5',
          by: 'narrator',
          text: 'Then Robin opens the fridge, looks in and shuts it. Goes out. Comes back. Opens the fridge.',
        },
        {
          id: 'n6',
          by: 'narrator',
          text: 'To know: a child who hovers, phone in hand, may be looking for a first sentence.',
        },
      ],
      next: 'mad',
    },
    'told-first': {
      phase: 'before',
      gist: 'Sam has asked somebody for advice, and says the first sentence before Robin asks for it.',
      app: 'none',
      mood: 'calm',
      lines: [
        {
          id: 'w1',
          by: 'told',
          text: 'You needn’t know what it is yet. Sit down somewhere near, with your hands busy.',
        },
        {
          id: 'w2',
          by: 'told',
          text: 'If nothing comes, start yourself. Half a minute is enough: anyone can pretend, a picture has power, and your door is open.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'So Sam pleats, and tries out the last one on the dough. Robin comes to the table.',
        },
        {
          id: 'h1',
          by: 'hero',
          as: 'aloud',
          text: 'Whatever it is, I’m glad if you tell me. You’re not in trouble with me.',
        },
      ],
      next: 'says',
    },
    mad: {
      phase: 'before',
      map: '“Will you be mad?”',
      gist: 'Robin asks whether Sam will be mad.',
      app: 'none',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'The fourth time Robin leaves the fridge shut, and stands in front of it.',
        },
        { id: 'r1', by: 'robin', text: 'If I tell you something, will you be mad?' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Sam’s stomach goes down like a lift. The face wants to follow it.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'Both hands are full of dough. That’s lucky. They can’t do anything hasty.',
        },
      ],
      choices: {
        depends: {
          text: 'Say: that depends on what it is',
          to: 'depends',
          score: {},
          fit: 'mixed',
          why: 'It’s honest. To a child it says: only if it’s small. A wider door takes one more sentence.',
        },
        glad: {
          text: 'Say: I’m glad you’re telling me. You’re not in trouble with me',
          to: 'glad',
          score: { care: 2 },
          fit: 'helps',
          why: 'It promises only what is Sam’s to give: Sam’s own reaction. That promise can be kept.',
        },
        scared: {
          text: 'Say: what’s happened? Come on, out with it, you’re frightening me',
          to: 'shouted',
          score: {},
          fit: 'risky',
          flag: 'blame',
          why: 'That’s the fright talking, and fright is loud. It can be put right this very evening.',
        },
      },
      answers: {
        tell: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: '“One minute, and I’m all yours.” Sam asks in the hall how one does this well, and comes straight back.',
            },
          ],
          why: 'It’s fine to go and fetch a sentence. Coming straight back is what counts.',
          to: 'glad',
        },
      },
    },
    depends: {
      phase: 'before',
      gist: 'Robin takes it back, and Sam opens the door again.',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'That depends on what it is.' },
        { id: 'r1', by: 'robin', text: 'Then it’s nothing.' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'The fridge is opened after all. Inside there’s butter, mustard and no way out.',
        },
        {
          id: 'h2',
          by: 'hero',
          as: 'aloud',
          text: 'That came out wrong. I’m glad you’re telling me. You’re not in trouble with me.',
          mood: 'calm',
        },
        { id: 'n2', by: 'narrator', text: 'The fridge begins to beep. Robin shuts it, and stays.' },
      ],
      next: 'says',
      answers: {
        tell: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: '“One minute, don’t go away.” Sam asks in the hall how one does this well. Robin is still there.',
            },
          ],
          why: 'It’s fine to go and fetch a sentence. Coming straight back is what counts.',
          to: 'says',
        },
      },
    },
    glad: {
      phase: 'before',
      gist: 'Sam says the first sentence before knowing what it is about.',
      mood: 'calm',
      lines: [
        {
          id: 'h1',
          by: 'hero',
          as: 'aloud',
          text: 'I’m glad you’re telling me. You’re not in trouble with me.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Sam doesn’t know yet what it is. That’s why it counts for all of it.',
        },
        { id: 'r1', by: 'robin', text: 'You don’t know what it is yet.' },
        { id: 'h2', by: 'hero', as: 'aloud', text: 'No. It still goes.' },
        { id: 'n2', by: 'narrator', text: 'Robin comes to the table and takes a dumpling, just to hold.' },
      ],
      next: 'says',
      answers: {
        tell: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: '“One minute. Hold that for me.” Sam asks in the hall how one does this well, and comes straight back.',
            },
          ],
          why: 'It’s fine to go and fetch a sentence. Coming straight back is what counts.',
          to: 'says',
        },
      },
    },
    // ── pressure: Robin tells ──
    shouted: {
      phase: 'pressure',
      map: 'Half a minute, left out',
      gist: 'Sam shouted, and Robin is on the stairs. It can be put right.',
      late: true,
      mood: 'worried',
      lines: [
        {
          id: 'h1',
          by: 'hero',
          as: 'aloud',
          text: 'What’s happened? Come on, out with it, you’re frightening me!',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'The story leaves the next half minute out. It got loud, mostly from fright, and Robin’s words went under.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Now there’s one dumpling on the floor. Robin is sitting on the stairs, on the seventh step.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'To know: most of us shout or freeze at first. It isn’t the end of anything, and it can be mended.',
        },
      ],
      choices: {
        sleep: {
          text: 'Call up: let’s both sleep on it and talk tomorrow',
          to: 'sleep',
          score: {},
          fit: 'mixed',
          why: 'It’s meant to calm things. On the seventh step it sounds like: not now, and not this.',
        },
        plate: {
          text: 'Put a plate with two dumplings on the sixth step',
          to: 'plate',
          score: { care: 1 },
          fit: 'mixed',
          why: 'A peace offering is kind. The word itself is still missing, and it’s a short one.',
        },
        sorry: {
          text: '“I was scared. I’m sorry. Tell me again, I’m listening.”',
          to: 'sorry',
          score: { care: 2 },
          fit: 'helps',
          why: 'It speaks of Sam’s fright and not of Robin’s deeds. So it can be believed.',
        },
      },
      answers: {
        pause: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'Sam breathes out for as long as it takes to pick up one dumpling.',
            },
          ],
          why: 'Ten seconds for one’s own face are ten seconds for the child.',
        },
        save: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'A name on a scrap of paper: kit.k. The rest only Robin knows. So Sam goes to the stairs.',
            },
          ],
          why: 'Facts can be noted at any time. First comes the child.',
          to: 'sorry',
        },
        block: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'It takes Robin’s thumb. So Sam goes up, sits down on the sixth step and says sorry first.',
            },
            {
              id: 'r1',
              by: 'robin',
              text: 'It’s Kit. They’ve got a picture of me, and they want money.',
            },
            {
              id: 'n2',
              by: 'narrator',
              text: 'Then they do it, side by side. The chat stays, and so does the account.',
            },
          ],
          why: 'With Robin, not over Robin’s head: that’s what makes it help.',
          to: 'quiet',
        },
        tell: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'With that advice Sam goes up to the sixth step, and says sorry before anything else.',
            },
          ],
          why: 'An adult may ask for help, too. It makes the next sentence easier.',
          to: 'told-early',
        },
        report: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'The form asks for things that only Robin knows. So Sam lays it aside and goes to the stairs.',
            },
          ],
          why: 'The form will still be there. Someone on the stairs comes first.',
          to: 'sorry',
        },
      },
    },
    sleep: {
      phase: 'pressure',
      gist: 'Tomorrow is too far away, so Sam goes up after all.',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'Let’s both sleep on it, and talk tomorrow.' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Sam folds one more dumpling. It springs open. Dough can tell when nobody’s looking.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Seen from the seventh step, tomorrow is a long way off. Sam washes both hands and goes up.',
        },
        {
          id: 'h2',
          by: 'hero',
          as: 'aloud',
          text: 'Not tomorrow. I was scared, and I’m sorry. Tell me again, I’m listening.',
          mood: 'calm',
        },
        {
          id: 'r1',
          by: 'robin',
          text: 'Somebody in the game has a private picture of me. Kit. And wants money.',
        },
      ],
      next: 'fear',
    },
    plate: {
      phase: 'pressure',
      gist: 'Sam stays with the plate and says the missing word.',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Sam puts the plate down, goes, turns round after two steps and sits down there.',
        },
        {
          id: 'h1',
          by: 'hero',
          as: 'aloud',
          text: 'That was me being scared. It wasn’t you. I’m sorry, and I’m listening.',
          mood: 'calm',
        },
        {
          id: 'r1',
          by: 'robin',
          text: 'Kit from the game has got a private picture of me. They want money for it.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'It’s said with a full mouth and to the banister. It counts all the same.',
        },
      ],
      next: 'fear',
    },
    sorry: {
      phase: 'pressure',
      gist: 'Sam says sorry, and Robin tells it a second time.',
      mood: 'calm',
      lines: [
        {
          id: 'h1',
          by: 'hero',
          as: 'aloud',
          text: 'I was scared. I’m sorry. Tell me again, I’m listening.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Nothing, for quite a while. Then the seventh step creaks, and the sixth.',
        },
        {
          id: 'r1',
          by: 'robin',
          text: 'It’s Kit, from the game. They’ve got a private picture of me. They want money.',
        },
        {
          id: 'h2',
          by: 'hero',
          as: 'aloud',
          text: 'Thank you. That was harder the second time, and you did it.',
        },
      ],
      next: 'fear',
    },
    says: {
      phase: 'pressure',
      map: 'A word with three letters',
      gist: 'Robin tells about Kit, and Sam has a question on the tongue.',
      mood: 'worried',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Robin tells it to a dumpling, because a dumpling doesn’t look back.',
        },
        {
          id: 'r1',
          by: 'robin',
          text: 'It’s Kit, from the game. They were nice for weeks. Then they wanted a picture. A private one.',
        },
        {
          id: 'r2',
          by: 'robin',
          text: 'They went on and on until they had it. Now they want money. And in between they write as if nothing was wrong.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'The front door is locked. Nobody had to come through it. “Not my child,” Sam would have said at six. Who wouldn’t?',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'A question sits on the tip of Sam’s tongue. It’s the one that comes to everybody first.',
        },
      ],
      choices: {
        thanks: {
          text: 'Say: thank you for telling me. What do you need right now?',
          to: 'thanks',
          score: { care: 2 },
          fit: 'helps',
          why: 'It thanks, and it lets Robin decide something. Kit has decided quite enough.',
        },
        why: {
          text: 'Ask: but why, Robin?',
          to: 'why',
          score: {},
          fit: 'risky',
          flag: 'blame',
          why: 'It’s meant as a question and heard as a reproach. There’s time for another one.',
        },
        hug: {
          text: 'Say nothing at all, and put both arms round Robin, with flour',
          to: 'hug',
          score: { care: 1 },
          fit: 'mixed',
          why: 'Often that’s just right. Some children would rather be asked first, and words help, too.',
        },
      },
    },
    thanks: {
      phase: 'pressure',
      gist: 'Robin needs a calmer face, and Sam sits down.',
      mood: 'unsure',
      lines: [
        {
          id: 'h1',
          by: 'hero',
          as: 'aloud',
          text: 'Thank you for telling me. What do you need right now?',
        },
        { id: 'r1', by: 'robin', text: 'That you don’t look like that.' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Sam can’t see what Sam looks like. But a face can sit down, so it does.',
        },
        { id: 'h2', by: 'hero', as: 'aloud', text: 'Better?', mood: 'calm' },
        { id: 'r2', by: 'robin', text: 'A bit.' },
      ],
      next: 'fear',
    },
    why: {
      phase: 'pressure',
      gist: 'Sam hears how the question sounds, and takes it back.',
      mood: 'worried',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'But why, Robin?' },
        { id: 'r1', by: 'robin', text: 'I don’t know! I don’t know why!' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'The dumpling is flat now. Sam looks at it, and hears the question from the other side.',
        },
        {
          id: 'h2',
          by: 'hero',
          as: 'aloud',
          text: 'Forget that one. Somebody tricked you who’s had a lot of practice. What do you need?',
          mood: 'calm',
        },
        { id: 'r2', by: 'robin', text: 'For it to stop. And for you not to be angry.' },
      ],
      next: 'fear',
    },
    hug: {
      phase: 'pressure',
      gist: 'Sam hugs Robin, and then finds the words for it.',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'For a second it’s like hugging an ironing board. Then it isn’t.',
        },
        {
          id: 'h1',
          by: 'hero',
          as: 'aloud',
          text: 'Thank you for telling me. Somebody did this to you. It isn’t your fault.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Two white hands stay behind on the back of Robin’s hoodie, all evening long.',
        },
      ],
      next: 'fear',
    },
    fear: {
      phase: 'pressure',
      map: '“Don’t call the school”',
      gist: 'Robin is afraid of losing the phone, and begs Sam to tell nobody.',
      room: 'kitchen-late',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'To know: boys and LGBTQ+ teens often find telling harder. Children who doubt themselves or learn differently can be easier to persuade.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'In one US survey, 36 in 100 young people who were blackmailed knew the person offline (Thorn, 2025).',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'They’re both at the table now. Robin holds the phone with both hands, like a bird.',
        },
        { id: 'r1', by: 'robin', text: 'You’ll take my phone now.' },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'No. It’s yours. Telling doesn’t cost a phone here.' },
        { id: 'r2', by: 'robin', text: 'And please don’t call the school. Please don’t tell anyone.' },
      ],
      choices: {
        tomorrow: {
          text: 'Say: let’s leave that for now and see tomorrow',
          to: 'tomorrow',
          score: {},
          fit: 'mixed',
          why: 'It takes the pressure off. It also leaves Robin alone all night with an open question.',
        },
        pick: {
          text: 'Say: I can’t promise that. Let’s pick who helps, you and I',
          to: 'picked',
          opens: 'tell',
          score: { tell: 2 },
          fit: 'helps',
          when: 'untold',
          why: 'No secrecy that can’t be kept, and no call behind Robin’s back.',
        },
        owned: {
          text: 'Say: I’ve asked one person for advice. Let me tell you who',
          to: 'owned',
          score: { care: 2 },
          fit: 'helps',
          when: 'told',
          why: 'Said by Sam, it’s honest. Found out later, it would be a betrayal.',
        },
        sealed: {
          text: 'Say: all right, not a word leaves this kitchen',
          to: 'sealed',
          score: {},
          fit: 'risky',
          flag: 'secret',
          why: 'It’s meant to comfort. But others will be needed, and then a promise gets broken.',
        },
      },
    },
    tomorrow: {
      phase: 'pressure',
      gist: 'Robin can’t live with “we’ll see”, and Sam says something firmer.',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'Let’s leave that for now, and see tomorrow.' },
        { id: 'r1', by: 'robin', text: 'So you might.' },
        { id: 'n1', by: 'narrator', text: '“Might” is a thin blanket for a night.' },
        {
          id: 'h2',
          by: 'hero',
          as: 'aloud',
          text: 'If I need help with it, you’ll hear from me first who, and what I’ll say.',
          mood: 'calm',
        },
        { id: 'r2', by: 'robin', text: 'First first?' },
        { id: 'h3', by: 'hero', as: 'aloud', text: 'First first.' },
      ],
      next: { told: 'owned', untold: 'edge' },
    },
    sealed: {
      phase: 'pressure',
      gist: 'Sam has promised too much and says so at once.',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'All right. Not a word leaves this kitchen.' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Robin nods. Sam presses the edge of a dumpling shut, all the way round.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Then Sam thinks of everybody who’d be of use now. None of them is in this kitchen.',
        },
        {
          id: 'h2',
          by: 'hero',
          as: 'aloud',
          text: 'I said that too fast. I won’t gossip. If I need help, you’ll be the first to hear who.',
          mood: 'calm',
        },
        { id: 'r1', by: 'robin', text: 'Okay. But before. Not after.' },
      ],
      next: { told: 'owned', untold: 'edge' },
    },
    owned: {
      phase: 'pressure',
      gist: 'Sam says who was asked for advice, and promises Robin the first word from now on.',
      mood: 'calm',
      lines: [
        {
          id: 'h1',
          by: 'hero',
          as: 'aloud',
          text: 'I’ve asked for advice once already. That was {told}. I only had a face in front of a fridge.',
        },
        { id: 'r1', by: 'robin', text: 'Was it that obvious?' },
        {
          id: 'h2',
          by: 'hero',
          as: 'aloud',
          text: 'Only to somebody who loves you. From now on you hear first who knows what.',
        },
      ],
      next: 'edge',
    },
    edge: {
      phase: 'pressure',
      gist: 'Robin thinks it over, with both hands on a dumpling.',
      mood: 'calm',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Robin thinks about it, and pleats an edge. Eleven. Not bad.' },
      ],
      next: { blocked: 'quiet', open: 'buzz' },
    },
    'told-early': {
      phase: 'pressure',
      map: 'A third at the table',
      gist: 'Somebody else is brought in, and Robin knows what was said.',
      room: 'kitchen-late',
      app: 'none',
      mood: 'relieved',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'By then it’s all on the table: Kit, a private picture that Kit kept on about, and money.',
        },
        {
          id: 'h1',
          by: 'hero',
          as: 'aloud',
          text: 'I told {told} that I don’t want to do this alone, and nothing that’s yours to tell. You know who knows.',
        },
        { id: 'r1', by: 'robin', text: 'And I get to keep my phone? Really?' },
        {
          id: 'h2',
          by: 'hero',
          as: 'aloud',
          text: 'Really. I’ll sign that, with flour.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'To know: promise what can be kept. Not “nobody will hear of it”, but “you’ll know who does”.',
        },
      ],
      next: { blocked: 'quiet', open: 'buzz' },
    },
    picked: {
      phase: 'pressure',
      map: 'Not that one',
      gist: 'Robin helps to choose who is told, and sits by for every word.',
      room: 'kitchen-late',
      app: 'none',
      mood: 'relieved',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Robin was asked before anybody else was, and sat by for every word.',
        },
        { id: 'r1', by: 'robin', text: 'You didn’t even say what it is.' },
        {
          id: 'h1',
          by: 'hero',
          as: 'aloud',
          text: 'That’s yours to tell. I can’t promise that nobody hears of it. I can promise that you hear first.',
        },
        { id: 'r2', by: 'robin', text: 'And the phone?' },
        {
          id: 'h2',
          by: 'hero',
          as: 'aloud',
          text: 'Stays yours. I’d put it in writing, but all I’ve got is flour.',
        },
      ],
      next: { blocked: 'quiet', open: 'buzz' },
    },
    // ── threat: the phone on the table ──
    buzz: {
      phase: 'threat',
      gist: 'Kit threatens with a private picture, and Sam breathes out first.',
      room: 'kitchen-late',
      app: 'pebbler',
      mood: 'worried',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Robin puts the phone down, next to the flour. It lights up.' },
        { id: 'x1', by: 'them', tile: 'threat', trick: 'threat' },
        { id: 't1', by: 'them', text: '100 by tomorrow night', trick: 'deadline' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'It’s an old trick, and it works on people who are alone with it. Robin isn’t.',
        },
        { id: 'h1', by: 'hero', as: 'thought', text: 'Breathe out. Then talk.' },
      ],
      next: 'phone',
    },
    quiet: {
      phase: 'threat',
      gist: 'Kit is blocked, and Robin says what was written in the afternoon.',
      room: 'kitchen-late',
      app: 'none',
      mood: 'worried',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Kit is blocked and can’t write any more. What came this afternoon is still there.',
        },
        {
          id: 'r1',
          by: 'robin',
          text: 'Everyone gets to see the picture, they said. Or a hundred by tomorrow night.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'The trick is an old one. It’s made for people who sit alone with it, and here sit two.',
        },
        { id: 'h1', by: 'hero', as: 'thought', text: 'Breathe out first. Then talk.' },
      ],
      next: 'phone',
    },
    phone: {
      phase: 'threat',
      map: 'Ten fingers',
      gist: 'Sam’s own panic wants to do something with the phone.',
      app: 'none',
      mood: 'worried',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Now it’s Sam who panics, quietly. Ten fingers want to do something, all at once.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Robin’s phone lies between them. Robin isn’t looking at it. Robin is looking at Sam’s hands.',
        },
        { id: 'r1', by: 'robin', text: 'What do we do now?' },
      ],
      choices: {
        note: {
          text: 'Fetch a pencil for words, names and times. Pictures stay shut',
          to: 'noted',
          opens: 'save',
          score: { save: 2 },
          fit: 'helps',
          why: 'Facts on paper, and nobody has to look at anything. Helpers can work with that.',
        },
        wipe: {
          text: 'Take the phone and get rid of every trace',
          to: 'wiped',
          score: {},
          fit: 'risky',
          flag: 'delete',
          why: 'Everybody’s first wish. The words can help, though, and the phone is Robin’s.',
        },
        block: {
          text: 'Two thumbs on the glass: block Kit together',
          to: 'blocked-now',
          opens: 'block',
          score: { block: 2 },
          fit: 'helps',
          when: 'open',
          why: 'Together is the word that matters. The chat stays where it is, for those who help.',
        },
      },
    },
    noted: {
      phase: 'threat',
      gist: 'On paper it takes up five lines.',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'It goes onto the back of Gran’s recipe: name, day, hour, words. Five lines, no pictures.',
        },
        { id: 'r1', by: 'robin', text: 'It looks smaller on paper.' },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'It is smaller on paper. And there are two of us.' },
      ],
      next: { blocked: 'pay', open: 'answer' },
    },
    wiped: {
      phase: 'threat',
      gist: 'The glass takes no flour, and Robin asks a good question.',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Sam’s thumb is over the little bin. It’s white with flour, and the glass doesn’t feel it.',
        },
        { id: 'r1', by: 'robin', text: 'Don’t we need that? To show what they wrote?' },
        {
          id: 'h1',
          by: 'hero',
          as: 'aloud',
          text: 'We do. That was my panic, not a plan. Here, it’s yours.',
          mood: 'calm',
        },
        { id: 'n2', by: 'narrator', text: 'The phone goes back to Robin, with a white thumb on it.' },
      ],
      next: { blocked: 'pay', open: 'answer' },
    },
    answer: {
      phase: 'threat',
      map: 'A very good sentence',
      gist: 'The phone lights up again, and Sam would like to answer it.',
      app: 'none',
      mood: 'worried',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'The phone lights up again. Sam has a sentence ready, as the parent in the house.',
        },
        { id: 'n2', by: 'narrator', text: 'It’s a very good sentence. It has been ready for ten minutes.' },
        { id: 'r1', by: 'robin', text: 'They want me to answer.' },
      ],
      choices: {
        type: {
          text: 'Pick it up: “this is Robin’s parent, and it stops now”',
          to: 'typed',
          score: {},
          fit: 'risky',
          flag: 'engage',
          why: 'Every parent has that sentence. To the other side it only says: somebody’s reading.',
        },
        shut: {
          text: 'Ask: shall we block them, you and I?',
          to: 'blocked-now',
          opens: 'block',
          score: { block: 2 },
          fit: 'helps',
          why: 'It’s a question, so Robin decides. No answer is owed, and the words stay where they are.',
        },
        leave: {
          text: 'Leave it open, so that nothing gets past the two of you',
          to: 'left-open',
          score: {},
          fit: 'mixed',
          why: 'It feels like keeping watch. But nobody has to sit there and read what comes.',
        },
      },
      answers: {
        block: {
          lines: [{ id: 'n1', by: 'narrator', text: 'Sam asks, and Robin’s thumb is there already.' }],
          why: 'Silence is the strongest thing one can send. Chat and account stay as they are.',
          to: 'blocked-now',
        },
      },
    },
    typed: {
      phase: 'threat',
      gist: 'Sam gets as far as two words, and Robin knows what would come next.',
      mood: 'unsure',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Sam gets as far as “This is”. Robin looks on.' },
        { id: 'r1', by: 'robin', text: 'Then they’ll start on you, too.' },
        {
          id: 'h1',
          by: 'hero',
          as: 'aloud',
          text: 'You’re right. It’s a good sentence, and they’re not getting it.',
          mood: 'calm',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Robin turns the phone over. On its back there’s a sticker of a frog.',
        },
      ],
      next: 'pay',
    },
    'left-open': {
      phase: 'threat',
      gist: 'Both of them stare at the phone, until a tea towel helps.',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'So it stays open, and they both look at it. Neither can think of anything else.',
        },
        { id: 'r1', by: 'robin', text: 'Do I have to watch it all night?' },
        {
          id: 'h1',
          by: 'hero',
          as: 'aloud',
          text: 'No. Nobody does. We can shut that door whenever you like.',
          mood: 'calm',
        },
        { id: 'n2', by: 'narrator', text: 'Robin lays a tea towel over it. Now it looks like bread.' },
      ],
      next: 'pay',
    },
    'blocked-now': {
      phase: 'threat',
      gist: 'They block Kit together, and keep the chat.',
      mood: 'calm',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Two thumbs, one with flour and one without. Kit turns grey.' },
        { id: 'r1', by: 'robin', text: 'That was quick.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Kit’s words are still there, and Robin still has the account. Only the noise is gone.',
        },
      ],
      next: 'pay',
    },
    pay: {
      phase: 'threat',
      map: 'Eighty-two in a tin',
      gist: 'Robin brings the birthday money and wants to pay.',
      room: 'kitchen-late',
      app: 'none',
      mood: 'worried',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'To know: adults never look at the picture, copy it or send it on, not even as proof.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Robin runs upstairs and comes back with a biscuit tin. Eighty-two, in small notes. Birthday money.',
        },
        { id: 'r1', by: 'robin', text: 'If you lend me eighteen we can pay it. Then it’s over.' },
        {
          id: 'n3',
          by: 'narrator',
          text: 'How easy that would be. It’s the easiest thing in the whole kitchen.',
        },
      ],
      choices: {
        pay: {
          text: 'Say: put that away. I’ll pay it, and that’s that',
          to: 'password',
          score: {},
          fit: 'risky',
          flag: 'comply',
          why: 'Anyone would buy a child out of this. Mostly it only buys the next bill.',
        },
        firm: {
          text: 'Look for a firm that fixes such things for a fee',
          to: 'firm',
          score: {},
          fit: 'risky',
          flag: 'paid-helper',
          why: 'It looks like rescue. Those whose job it is take nothing for it.',
        },
        no: {
          text: 'Say: we don’t pay. The tin stays yours',
          to: 'no',
          score: { notice: 2 },
          fit: 'helps',
          why: 'A calm no. Paying mostly shows that there’s somebody who pays.',
        },
        report: {
          text: 'Report it together: the threat, and that Robin is thirteen',
          to: 'reported',
          opens: 'report',
          score: { report: 2 },
          fit: 'helps',
          when: 'told',
          why: 'Free, and made for this. With a child’s real age on it a report often moves faster.',
        },
        line: {
          text: 'Say: first we ring the helpline, you and I',
          to: 'told-late',
          opens: { tell: 'helpline' },
          score: { tell: 2 },
          fit: 'helps',
          when: 'untold',
          why: 'Helplines listen to adults as well. Robin hears it beforehand, and hears it all.',
        },
      },
    },
    password: {
      phase: 'threat',
      gist: 'Sam gets as far as the password, and stops.',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'Put that away. I’ll pay it, and that’s that.' },
        { id: 'n1', by: 'narrator', text: 'Sam gets as far as the password. It’s Robin’s birthday.' },
        { id: 'r1', by: 'robin', text: 'And if they want more then?' },
        {
          id: 'h2',
          by: 'hero',
          as: 'aloud',
          text: 'Then we’d be here again, minus a hundred. You’re right. We don’t pay.',
          mood: 'calm',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'To know: where something has been paid already, ask the bank at once. Sometimes it can be stopped.',
        },
      ],
      next: 'night',
    },
    firm: {
      phase: 'threat',
      gist: 'The firm has a price and a deadline, and Sam knows that already.',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'The first one promises to remove anything at all, for four hundred. Today only.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'A price, a deadline, a promise. Sam has met that pattern once this evening already.',
        },
        {
          id: 'h1',
          by: 'hero',
          as: 'aloud',
          text: 'No. The people who really do this take no money for it. And we pay nobody.',
          mood: 'calm',
        },
        { id: 'n3', by: 'narrator', text: 'Robin puts the lid back on the tin.' },
      ],
      next: 'night',
    },
    no: {
      phase: 'threat',
      gist: 'Sam doesn’t pay, and says what there is instead.',
      mood: 'calm',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'We don’t pay. The tin stays yours.' },
        { id: 'r1', by: 'robin', text: 'But what if they do it?' },
        {
          id: 'h2',
          by: 'hero',
          as: 'aloud',
          text: 'Then there are people who get pictures taken down. And you won’t be alone with it.',
        },
        { id: 'n1', by: 'narrator', text: 'Robin counts the money once more. It stays eighty-two.' },
      ],
      next: 'night',
    },
    reported: {
      phase: 'threat',
      gist: 'They report it together, with Robin’s real age.',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Sam reads out, Robin types. Thirteen. The profile has said sixteen for a year now.',
        },
        { id: 'r1', by: 'robin', text: 'Is that bad? The sixteen?' },
        {
          id: 'h1',
          by: 'hero',
          as: 'aloud',
          text: 'Whoever helps looks at Kit, and not at that. And I’m looking at you.',
        },
        { id: 'n2', by: 'narrator', text: 'The tin goes back upstairs, with eighty-two in it.' },
      ],
      next: 'night',
    },
    // ── after ──
    night: {
      phase: 'after',
      map: 'On the edge of the bed',
      gist: 'Late in the evening Sam asks Robin how it is inside.',
      room: 'teen-bedroom',
      light: 'warm',
      app: 'none',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Half past nine. The dumplings are in the fridge, socks and all. Sam is on the edge of Robin’s bed.',
        },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'How is it in there? Not what happened. How it is.' },
        { id: 'r1', by: 'robin', text: 'Like a stone. But a bit less than at six.' },
        {
          id: 'h2',
          by: 'hero',
          as: 'aloud',
          text: 'It isn’t your fault. What Kit does is a crime, and it was done to you.',
        },
        { id: 'n2', by: 'narrator', text: 'Sam stays until the stone is a little smaller.' },
        {
          id: 'n3',
          by: 'narrator',
          text: 'To know: this can weigh on a child very fast. Ask calmly. If you’re worried, stay, and ring a crisis line.',
        },
      ],
      next: { told: 'staff', untold: 'asks' },
    },
    asks: {
      phase: 'after',
      map: 'In the dishwasher',
      gist: 'In the staff room Mx Ellis notices how Sam looks, and asks.',
      asks: 'staff',
      room: 'staff-room',
      light: 'day',
      app: 'none',
      mood: 'worried',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Friday, ten to eight. Sam brings the dumplings to the staff room, and puts the tray in the dishwasher.',
        },
        { id: 's1', by: 'staff', text: 'We mostly eat them first.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Mx Ellis teaches Robin’s class. The tray comes out again, and nobody laughs.',
        },
        {
          id: 's2',
          by: 'staff',
          text: 'You look as if you’d sat up with them. And Robin’s been far away all week. Can I help?',
        },
      ],
      choices: {
        first: {
          text: '“Yes. But Robin has to hear first that I’m telling you.”',
          to: 'end-asked-first',
          score: { tell: 2 },
          fit: 'helps',
          why: 'So the promise holds, and help comes all the same. Both go together.',
        },
        lost: {
          text: '“I don’t know whether I’m doing this right.”',
          to: 'end-asked-lost',
          score: { tell: 2 },
          fit: 'helps',
          why: 'No parent has had a lesson in it. Saying so is the beginning of help.',
        },
        need: {
          text: '“We need help with something, and it can’t wait.”',
          to: 'end-asked-need',
          score: { tell: 2 },
          fit: 'helps',
          why: 'It says “we”. And it says when: now is a good time.',
        },
      },
      answers: {
        block: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'Sam goes out to Robin, by the coats. They press it together, and Sam comes back in.',
            },
          ],
          why: 'The noise may stop before all the telling is done.',
        },
      },
    },
    'told-late': {
      phase: 'after',
      map: 'More than two',
      gist: 'Somebody else knows now, and Sam and Robin don’t carry it alone.',
      app: 'none',
      mood: 'relieved',
      lines: [
        {
          id: 'w1',
          by: 'told',
          text: 'You listened, that’s the hard part. Say it to Robin as often as it takes: not your fault. What Kit does is a crime.',
        },
        {
          id: 'w2',
          by: 'told',
          text: 'Pay nothing, answer nothing, delete nothing. Put Robin’s real age on the report. And who looks after you?',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Within a day the right people at school know. Robin heard of each of them first.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'To know: if the child seems very low, don’t leave them by themselves, and ring a crisis line together.',
        },
      ],
      next: 'walk',
    },
    staff: {
      phase: 'after',
      map: 'Four heads and a kettle',
      gist: 'In the staff room Robin begins to tell, in front of everybody.',
      room: 'staff-room',
      light: 'day',
      app: 'none',
      ask: 'What could Mx Ellis do?',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Friday, ten to eight, the staff room. Robin wanted to come along, and to be the one who tells.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'To know: much of this is never told at all. Whoever does hear of it needn’t solve it alone.',
        },
        { id: 'r1', by: 'robin', text: 'It’s about Kit. They’ve got—' },
        {
          id: 'n3',
          by: 'narrator',
          text: 'It comes out far too loud. The kettle clicks off. Four heads turn round.',
        },
        { id: 's0', by: 'staff', text: 'Robin. Hello.' },
      ],
      choices: {
        break: {
          text: 'Say: come and see me at break, would you?',
          to: 'at-break',
          score: {},
          fit: 'mixed',
          why: 'There’s a register to take. But a child who has come this far may not come twice.',
        },
        door: {
          text: 'Say: that sounds important. Let’s go next door',
          to: 'next-door',
          score: { care: 2 },
          fit: 'helps',
          why: 'It takes Robin seriously, shields Robin from four pairs of ears, and puts nothing off.',
        },
        here: {
          text: 'Say: sit. Now tell me everything, from the very beginning',
          to: 'too-many',
          score: {},
          fit: 'mixed',
          why: 'It’s eager to help. But investigating is for others, and never in front of people.',
        },
      },
    },
    'at-break': {
      phase: 'after',
      gist: 'Mx Ellis looks at Robin’s back, and makes time at once.',
      mood: 'unsure',
      lines: [
        { id: 's1', by: 'staff', text: 'Come and see me at break, would you?' },
        { id: 'r1', by: 'robin', text: 'Okay.' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Robin turns to go. Mx Ellis looks at that back, and puts the mug down.',
        },
        { id: 's2', by: 'staff', text: 'No. Wait. Now’s better. Next door, the three of us.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Somebody else takes the register. It turns out that somebody else can.',
        },
      ],
      next: 'rules',
    },
    'next-door': {
      phase: 'after',
      gist: 'Next door Mx Ellis listens and says who has to know.',
      mood: 'calm',
      lines: [
        { id: 's1', by: 'staff', text: 'That sounds important. Let’s go next door.' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Next door there’s a table, a box of lost gloves, and nobody else.',
        },
        {
          id: 's2',
          by: 'staff',
          text: 'I’ll write it down in your words. One person here has to know today. You’ve heard it first.',
        },
        { id: 'r1', by: 'robin', text: 'That’s what we say at home, too.' },
      ],
      next: 'rules',
    },
    'too-many': {
      phase: 'after',
      gist: 'Mx Ellis notices the wrong place and the wrong question.',
      mood: 'unsure',
      lines: [
        { id: 's1', by: 'staff', text: 'Sit. Now tell me everything, from the very beginning.' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Robin looks at the four heads. The four heads look at their mugs, very hard.',
        },
        {
          id: 's2',
          by: 'staff',
          text: 'Wrong place, and too many questions. Sorry. Next door you say what you like, and I listen.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'That’s what they do. Mx Ellis writes down Robin’s words, and passes them on the same day.',
        },
      ],
      next: 'rules',
    },
    rules: {
      phase: 'after',
      map: '“And if it happens again?”',
      gist: 'On Sunday Robin asks what happens if something like it comes again.',
      room: 'kitchen-day',
      light: 'day',
      app: 'none',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Sunday, by daylight. The fair is over, and so is Kit’s Friday night. Three dumplings are left, all of them socks.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'School, home and Robin know who does what, and whom to ask if a picture ever turned up.',
        },
        { id: 'r1', by: 'robin', text: 'And if it happens again? With somebody else?' },
        {
          id: 'n3',
          by: 'narrator',
          text: 'It’s the best moment for rules: a quiet day, long before anything happens.',
        },
      ],
      choices: {
        sheet: {
          text: 'Fetch a big sheet of paper: rules for all, adults too',
          to: 'end-sheet',
          score: { care: 2 },
          fit: 'helps',
          why: 'Rules that were made together, by daylight, hold best when it gets dark.',
        },
        hall: {
          text: 'Say: then your phone sleeps in the hall from tonight',
          to: 'end-hall',
          score: {},
          fit: 'mixed',
          why: 'A good habit, if it’s everybody’s. Right after telling it looks like the bill.',
        },
        done: {
          text: 'Say: it’s over. Let’s not talk about it any more',
          to: 'end-pleats',
          score: {},
          fit: 'mixed',
          why: 'A rest is fine. Many short talks help more than one long silence.',
        },
      },
    },
    walk: {
      phase: 'after',
      map: 'As far as the third bench',
      gist: 'On Sunday they walk, and Sam has half a minute until the next bench.',
      room: 'park',
      light: 'day',
      app: 'none',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Sunday. Kit’s Friday night has come and gone. Side by side, under trees, it’s easier to talk than face to face.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'To know: blackmail for money can reach any child. In US reports, 9 in 10 were boys of 14 to 17 (Thorn/NCMEC, 2024).',
        },
        { id: 'r1', by: 'robin', text: 'Will you always be watching me now?' },
        { id: 'n3', by: 'narrator', text: 'It’s half a minute to the next bench.' },
      ],
      choices: {
        watch: {
          text: 'Say: yes. I’ll read your chats every evening',
          to: 'end-watch',
          score: {},
          fit: 'mixed',
          why: 'Wanting to watch is love. Agreed checks can work, total ones teach how to hide.',
        },
        talk: {
          text: 'Say: no. Anyone can pretend, and you can always come to me',
          to: 'end-bench',
          score: { care: 2 },
          fit: 'helps',
          why: 'Two short truths, for which half a minute is enough. Both can be said again next week.',
        },
        three: {
          text: 'Ask: who else would you go to, if I were out?',
          to: 'end-three',
          score: { care: 2 },
          fit: 'helps',
          why: 'One door can be shut on a bad day. With three, one is open.',
        },
      },
    },
    // ── closing scenes ──
    'end-sheet': {
      phase: 'after',
      map: 'Rule two',
      gist: 'They write down rules that bind everybody, and go through the settings.',
      mood: 'happy',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Rule one is in Robin’s writing: telling never costs the phone. Rule two is Sam’s: adults breathe out first.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Rule three: at night all phones sleep in the hall. Rule four: a no counts the first time, for pictures and for hugs.',
        },
        { id: 'n4', by: 'narrator', text: 'Then they go through the settings, each their own.' },
        { id: 'r1', by: 'robin', text: 'Yours are worse than mine.' },
        {
          id: 'n3',
          by: 'narrator',
          text: 'It’s true. Sam’s profile has been showing the house number for years.',
        },
      ],
      end: {
        title: 'Rule two',
        image: 'A sheet on a fridge, with a floury thumb beside rule two.',
        door: 'told',
      },
    },
    'end-hall': {
      phase: 'after',
      map: 'The bread basket',
      gist: 'The rule becomes one for everybody, and Sam’s phone goes first.',
      mood: 'calm',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'Then your phone sleeps in the hall from tonight.' },
        { id: 'r1', by: 'robin', text: 'So telling does cost the phone.' },
        {
          id: 'h2',
          by: 'hero',
          as: 'aloud',
          text: 'No. You’re right. All of them or none, and mine goes first. Where’s Gran’s basket?',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'At ten two phones lie in the bread basket. One of them beeps all evening. It’s Sam’s.',
        },
      ],
      end: {
        title: 'The bread basket',
        image: 'Two phones asleep in a basket, under a tea towel.',
        door: 'told',
      },
    },
    'end-pleats': {
      phase: 'after',
      map: 'Thirteen pleats',
      gist: 'Robin does want to talk, in short bits, over the last of the dough.',
      mood: 'happy',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'It’s over. Let’s not talk about it any more.' },
        { id: 'r1', by: 'robin', text: 'But what if I want to?' },
        {
          id: 'h2',
          by: 'hero',
          as: 'aloud',
          text: 'Then you can. Any evening, half a minute, with dough or without.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'They use up the rest of the dough. Robin’s has thirteen pleats. Gran gets a photo of it.',
        },
      ],
      end: {
        title: 'Thirteen pleats',
        image: 'One perfect dumpling between two socks.',
        door: 'told',
      },
    },
    'end-watch': {
      phase: 'after',
      map: 'What and when',
      gist: 'Sam hears how that sounds, and they agree on something both can live with.',
      mood: 'calm',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'Yes. I’ll read your chats every evening.' },
        { id: 'r1', by: 'robin', text: 'Then I’ll write nothing down.' },
        {
          id: 'h2',
          by: 'hero',
          as: 'aloud',
          text: 'Fair. Then together: the settings once a month. And for anything else, you say when.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'They shake on it. Robin wants Sam’s settings checked as well. It takes the rest of the walk.',
        },
      ],
      end: {
        title: 'What and when',
        image: 'Two people on a bench, each holding the other’s phone, asking first.',
        door: 'late',
      },
    },
    'end-bench': {
      phase: 'after',
      map: 'Half a minute',
      gist: 'Sam says it in half a minute, and Robin says the rest.',
      mood: 'relieved',
      lines: [
        {
          id: 'h1',
          by: 'hero',
          as: 'aloud',
          text: 'No. Anyone can pretend, even somebody nice. And you can come to me, whatever it is.',
        },
        { id: 'r1', by: 'robin', text: 'Even if it’s bad?' },
        {
          id: 'h2',
          by: 'hero',
          as: 'aloud',
          text: 'My face may fall off for a second. I’ll pick it up. We get through hard things together.',
        },
        { id: 'n1', by: 'narrator', text: 'There’s the bench. They walk on, to the next one.' },
      ],
      end: {
        title: 'Half a minute',
        image: 'A bench that nobody sat down on.',
        door: 'late',
      },
    },
    'end-three': {
      phase: 'after',
      map: 'Three doors',
      gist: 'Robin names three people, and one of them is a surprise.',
      mood: 'relieved',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'Who else would you go to, if I were out?' },
        { id: 'r1', by: 'robin', text: 'Gran. Mx Ellis. And the dinner lady with the parrot.' },
        { id: 'h2', by: 'hero', as: 'aloud', text: 'I didn’t know about the parrot.' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Then Robin asks the same: and you? Sam counts on three fingers, and needs Gran as well.',
        },
      ],
      end: {
        title: 'Three doors',
        image: 'Six fingers, held up on a path under trees.',
        door: 'late',
      },
    },
    'end-asked-first': {
      phase: 'after',
      map: 'By the coats',
      gist: 'Robin hears it first, and then tells Mx Ellis.',
      mood: 'relieved',
      lines: [
        {
          id: 'h1',
          by: 'hero',
          as: 'aloud',
          text: 'Yes. But Robin has to hear first that I’m telling you.',
        },
        { id: 's1', by: 'staff', text: 'Then I’ll wait here. I’ve got a whole tray of reasons to.' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'It takes two minutes, by the coats. Robin nods, and then wants to say it in person.',
        },
        {
          id: 's2',
          by: 'staff',
          text: 'Thank you, Robin. It’s not your fault. I never need to see a picture. Words are enough.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'By noon the safeguarding lead has it in writing, with “thirteen” on it. On Sunday they make rules, adults included.',
        },
      ],
      end: {
        title: 'By the coats',
        image: 'Two people under forty coats, whispering.',
        door: 'asked',
      },
    },
    'end-asked-lost': {
      phase: 'after',
      map: 'No lesson in it',
      gist: 'Mx Ellis listens to Sam, and Robin is asked in.',
      mood: 'relieved',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'I don’t know whether I’m doing this right.' },
        { id: 's1', by: 'staff', text: 'Does Robin still talk to you?' },
        {
          id: 'h2',
          by: 'hero',
          as: 'aloud',
          text: 'Yes. Since yesterday, a lot. And Robin should be here for this.',
        },
        { id: 's2', by: 'staff', text: 'Then you’re doing it right. Let’s ask Robin who says what.' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Robin says nearly all of it. The safeguarding lead hears it the same day, and helps with the report.',
        },
      ],
      end: {
        title: 'No lesson in it',
        image: 'A tray of dumplings, a little damp, and three chairs round it.',
        door: 'asked',
      },
    },
    'end-asked-need': {
      phase: 'after',
      map: 'Three forks',
      gist: 'Sam fetches Robin first, and Mx Ellis brings forks.',
      mood: 'relieved',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'We need help with something, and it can’t wait.' },
        { id: 's1', by: 'staff', text: 'We. Good. Then shall we get the other half of it?' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Robin is waiting outside. Sam says who would hear what, and Robin thinks, and comes in.',
        },
        { id: 'r1', by: 'robin', text: 'I’ve got it on paper in my head. Can I just say it?' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Mx Ellis writes it down word for word, says who must know today, and gets out three forks.',
        },
      ],
      end: {
        title: 'Three forks',
        image: 'Three forks in one cold dumpling, at ten past eight in the morning.',
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
            text: 'Sam stops folding and looks. So often at the fridge, and not hungry once.',
          },
        ],
        why: 'The messages are friendly. What’s different is the child.',
      },
      save: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'A name on a screen: kit.k. Sam remembers it, the way one remembers a number plate.',
          },
        ],
        why: 'A name is enough for now. Nobody has to go through the phone.',
      },
      block: {
        lines: [
          { id: 'h1', by: 'hero', as: 'aloud', text: 'That Kit. Should we block them, you and I?' },
          {
            id: 'n1',
            by: 'narrator',
            text: 'Robin stares, gets the phone out, and does it with one thumb. It’s as if somebody had opened a window.',
          },
        ],
        why: 'An offer, not an order. Even an early one can be the right one.',
        to: 'says',
      },
      tell: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'It’s no more than a feeling and a fridge door. That’s enough to ask for advice.',
          },
        ],
        why: 'Nobody has to be sure before asking somebody else what they think.',
        to: 'told-first',
      },
      report: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'There’s nothing that a form could be told yet. Sam puts the form away again.',
          },
        ],
        why: 'It’s good to have found the button on a quiet evening.',
      },
    },
    pressure: {
      pause: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Sam breathes out slowly, down to the socks. Robin’s shoulders come down as well, a little.',
          },
        ],
        why: 'Children read faces first. A breath is visible.',
      },
      save: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Robin says it, Sam writes it: a name, a day, a few words. Nobody looks at any picture.',
          },
        ],
        why: 'Words are what counts. The picture is never needed for that.',
      },
      block: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'They do it together, and Robin’s thumb is the one that presses. The chat stays.',
          },
        ],
        why: 'The messages stop, and nothing is lost that could still be of use.',
        to: 'quiet',
      },
      tell: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Robin knew beforehand who would be asked, and was allowed to say “not that one”.',
          },
        ],
        why: 'Bringing somebody in isn’t breaking a confidence, if the child hears it first.',
        to: 'told-early',
      },
      report: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'They look at the form, and put Robin’s real age on it. What’s missing can follow.',
          },
        ],
        why: 'A report by an adult and a child, with the true age: that’s a good one.',
      },
    },
    threat: {
      pause: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Sam goes through it slowly: a threat, a price, a deadline. Spelled out it’s a cheap recipe.',
          },
        ],
        why: 'Once the pattern has a name, it has less of a grip on both of them.',
      },
      save: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'The words go onto paper, with the hour beside them. The picture stays where it is, unopened.',
          },
        ],
        why: 'Those who help need the words. A copy of the picture helps nobody.',
      },
      block: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Sam asks, Robin presses. The name turns grey, and the kitchen gets a bit bigger.',
          },
        ],
        why: 'No answer is owed. Chat and account stay, and that’s all right.',
      },
      tell: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Sam says to Robin who it’ll be, and why. Then it’s said aloud, in three plain sentences.',
          },
        ],
        why: 'It’s never late for this. Two are good, and three are better.',
        to: 'told-late',
      },
      report: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'What, who, when, and how old Robin really is. It fits onto one screen.',
          },
        ],
        why: 'It’s free, it takes minutes, and others may be spared the same.',
      },
    },
    after: {
      pause: {
        lines: [
          { id: 'n1', by: 'narrator', text: 'For a moment nobody has to do anything. So nobody does.' },
        ],
        why: 'Breaks are part of it, for adults as well.',
      },
      save: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'What’s remembered gets written down. Dates first, and the rest comes by itself.',
          },
        ],
        why: 'Notes can be made later, too. They’re still words, and still useful.',
      },
      block: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Robin gets the phone out, and they press it together.' }],
        why: 'That door may be shut on any day of the week.',
      },
      tell: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Robin heard it first. Then Sam said it to somebody who knows what to do next.',
          },
        ],
        why: 'Nobody carries a child’s trouble well alone. Now Sam needn’t.',
        to: 'told-late',
      },
      report: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Sent, with the real age. A number comes back, and gets a place on the fridge.',
          },
        ],
        why: 'It’s still of use a day later, or a week.',
      },
    },
  },
  again: {
    save: {
      lines: [{ id: 'n1', by: 'narrator', text: 'It’s on paper already. Paper doesn’t forget.' }],
    },
    block: { lines: [{ id: 'n1', by: 'narrator', text: 'Kit is blocked already, and stays so.' }] },
    tell: {
      lines: [{ id: 'n1', by: 'narrator', text: 'Somebody knows already. One more can’t hurt.' }],
    },
    report: { lines: [{ id: 'n1', by: 'narrator', text: 'That report has gone off already.' }] },
  },
  tell: {
    people: {
      staff: {
        kind: 'good',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Mx Ellis teaches Robin’s class, and has a mug without a handle and an armful of raffle tickets.',
          },
          {
            id: 'n2',
            by: 'narrator',
            text: 'Somebody calls that the raffle drum is stuck again. “Let it stick,” says Mx Ellis.',
          },
        ],
        answer: [
          {
            id: 's1',
            by: 'staff',
            text: 'Thank you for saying it now. You don’t have to have it all in order.',
          },
          {
            id: 's2',
            by: 'staff',
            text: 'I listen, I write down the words, and I pass them to one person: our safeguarding lead.',
          },
          {
            id: 's3',
            by: 'staff',
            text: 'I’ll never ask to see a phone or a picture. And whatever I do with it, Robin hears it first.',
          },
        ],
      },
      'robin-gran': {
        kind: 'clumsy',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Gran’s phone stands on her bread bin. She talks to it from wherever she is.',
          },
          { id: 'n2', by: 'narrator', text: 'A lid falls, and rolls for a very long time.' },
        ],
        answer: [
          {
            id: 'g1',
            by: 'robin-gran',
            text: 'Those telephones! Nobody under thirty needs one. Take it away and be done with it.',
          },
          { id: 'n3', by: 'narrator', text: 'The lid has come to rest. Now one could hear a pleat drop.' },
        ],
        then: [
          {
            id: 'h1',
            by: 'hero',
            as: 'aloud',
            text: 'It isn’t about the phone. It’s about Robin. I need you calm, because I’m not.',
          },
          { id: 'n4', by: 'narrator', text: 'A chair is pulled up. Her voice comes closer.' },
          {
            id: 'g2',
            by: 'robin-gran',
            text: 'You’re right. That was an old woman’s fright. Forget it. Let Robin keep the thing. What do you both need?',
          },
        ],
      },
      adeyemi: {
        kind: 'later',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Mr Adeyemi is the safeguarding lead: the one at school who hears such things first.',
          },
          { id: 'n2', by: 'narrator', text: 'He picks up at once. Somewhere near him another voice waits.' },
        ],
        answer: [
          {
            id: 'a1',
            by: 'adeyemi',
            text: 'I’ve got another family on the line for ten minutes. First: is Robin safe, and is somebody there?',
          },
          { id: 'n3', by: 'narrator', text: 'Yes, says Sam. It’s good to be asked that first.' },
        ],
        then: [
          {
            id: 'a2',
            by: 'adeyemi',
            text: 'Good. Then don’t wait for me. Ask the next on your list, and I’ll call you back.',
          },
          { id: 'n4', by: 'narrator', text: 'He will. It’s just that ten minutes can be long.' },
        ],
      },
      helpline: {
        kind: 'helpline',
        scene: [
          { id: 'n1', by: 'narrator', text: 'The phone is on speaker, because Sam’s hands shake a bit.' },
          { id: 'n2', by: 'narrator', text: 'A bit of music, and then a voice that isn’t in a hurry.' },
        ],
        answer: [
          {
            id: 'h1',
            by: 'helpline',
            text: 'Hello. Parents ring us as well. You can say a name, or none. What’s going on?',
          },
          {
            id: 'h2',
            by: 'helpline',
            text: 'That’s a lot to carry. How are you, and how is your child?',
          },
          {
            id: 'h3',
            by: 'helpline',
            text: 'Let’s sort it: what’s for today, what can wait, and what isn’t your job at all.',
          },
        ],
      },
    },
    openers: {
      a: 'It’s about Robin, and I don’t want to get it wrong.',
      b: 'I need somebody to think with. It’s about my child.',
      c: 'Have you got five minutes? I’m a bit out of my depth.',
    },
  },
  report: {
    about: 'Somebody is blackmailing a child with a private picture',
    other: {
      a: 'A player is rude in the game',
      aWhy: 'That can be reported, too. It doesn’t bring anybody who can help Robin.',
      b: 'A child gave a wrong age on the app',
      bWhy: 'That’s about the child. Report the one who threatens. A wrong age changes nothing about that.',
    },
  },
  debrief: {
    line: 'Your first thirty seconds decide whether there is a second conversation.',
    fault: 'It’s not Robin’s fault, and not Sam’s either. Whoever is behind Kit did wrong.',
    power: 'I’m glad you told me. You’re not in trouble with me.',
    questions: [
      'What did your face do?',
      'What agreement could you make before something happens?',
      'Who supports you?',
    ],
  },
  covers: [
    'S71',
    'S72',
    'S89',
    'S90',
    'S91',
    'S92',
    'S93',
    'S102',
    'S110',
    'S133',
    'S134',
    'S135',
    'S136',
    'S137',
    'S138',
    'S139',
    'S140',
    'S141',
    'S142',
    'S143',
    'S144',
    'S145',
    'S146',
    'S147',
    'S148',
    'S149',
    'S152',
    'S153',
  ],
  sources: [2, 3, 5, 14, 15, 16, 19, 21, 29, 30, 31, 37, 38, 42, 67, 80, 95],
  review: 'draft',
});
