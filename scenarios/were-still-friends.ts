import { defineScenario } from '../src/scenario/define-scenario.ts';

export default defineScenario({
  id: 'were-still-friends',
  number: 'HL07',
  version: 1,
  title: 'We’re Still Friends',
  ages: '14-17',
  pattern: 'K',
  harmless: true,
  minutes: 8,
  hero: 'andrei',
  cast: ['mihaela', 'luca', 'andrei-mum', 'doyle', 'bell'],
  others: { mihaela: { name: 'mihaela', profile: 'kite', says: 'in the same year' } },
  app: 'pebbler',
  room: 'teen-bedroom',
  light: 'evening',
  them: 'mihaela',
  skills: ['notice', 'tell'],
  notice:
    'Andrei gets messages from his ex-girlfriend. Messages like that can stay friendly, or turn into pressure. Nothing private is shown. You can pause, skip or leave at any time. You don’t need a reason.',
  summary: [
    'Andrei is sixteen, and on Saturday he’s racing across a pond in a boat made of cardboard.',
    'Late one night his ex, Mihaela, writes. She wants to meet. She won’t say in the chat what it’s about.',
    'A chat can’t show what somebody has in mind. So Andrei looks outside it: a voice, a friend, a grown-up who knows.',
    'She wanted to give back his jacket, with a new zip in it. That’s all it was.',
  ],
  start: 'tape',
  beats: {
    // ── before: boat four ──
    tape: {
      phase: 'before',
      map: 'Boat four',
      gist: 'Andrei is taping a cardboard boat together when Mihaela, his ex, writes.',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Sunday, half past ten at night. Andrei needs one more roll of tape, the silver kind.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'On Saturday he and Luca race across the park pond in a boat made of cardboard.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'This is boat four. Boats one to three are in the recycling. They went down quickly, but with dignity.',
        },
        { id: 't1', by: 'them', text: 'saw the video of boat three. rest in peace', trick: 'none' },
        {
          id: 'n4',
          by: 'narrator',
          text: 'Mihaela. They were together for a year. Three weeks ago Andrei ended it.',
        },
        { id: 't2', by: 'them', text: 'still awake? can we talk', trick: 'none' },
        { id: 't3', by: 'them', text: 'not on here. properly', trick: 'none' },
      ],
      choices: {
        answer: {
          text: 'Type: ok. what about',
          to: 'answered',
          score: {},
          fit: 'mixed',
          why: 'Answering an ex is fine. What she has in mind doesn’t show in a chat, though.',
        },
        wait: {
          text: 'Type: not tonight. my hands are stuck to a boat',
          to: 'not-tonight',
          score: { notice: 1 },
          fit: 'mixed',
          why: 'How somebody takes a no is a sign. It isn’t proof yet.',
        },
        luca: {
          text: 'Leave it for tonight and ask Luca what he makes of it',
          to: 'sleeve',
          score: { notice: 2, tell: 1 },
          fit: 'helps',
          why: 'Two people see more than one, and nothing has to be decided at night.',
        },
      },
    },
    answered: {
      phase: 'before',
      gist: 'Mihaela has something of his, and stuff on her phone. She won’t say what.',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', text: 'ok. what about' },
        { id: 't1', by: 'them', text: 'ive still got something of yours', trick: 'none' },
        { id: 't2', by: 'them', text: 'and stuff on my phone. id like you there for that', trick: 'none' },
        { id: 'n1', by: 'narrator', text: 'He puts down the scissors.', mood: 'worried' },
        {
          id: 'h2',
          by: 'hero',
          as: 'thought',
          text: 'Stuff. What stuff? She could’ve just said what stuff.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'They had a good year, and a bad last week. He has no idea which of the two is writing.',
        },
      ],
      next: 'where',
    },
    'not-tonight': {
      phase: 'before',
      gist: 'Andrei says not tonight, and Mihaela takes it well.',
      mood: 'calm',
      lines: [
        { id: 'h1', by: 'hero', text: 'not tonight. my hands are stuck to a boat' },
        { id: 't1', by: 'them', text: 'ha. ok! good luck with the hands', trick: 'none' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'No second question, no “why not”. He’s a bit surprised by how good that feels.',
        },
        {
          id: 't2',
          by: 'them',
          text: 'its just ive got something of yours. and stuff on my phone id like you there for',
          trick: 'none',
        },
        {
          id: 'h2',
          by: 'hero',
          as: 'thought',
          text: 'A nice person would write that. So would one who’s still angry.',
          mood: 'unsure',
        },
      ],
      next: 'where',
    },
    sleeve: {
      phase: 'before',
      gist: 'Luca knows one odd thing: on Friday Mihaela asked him how long Andrei’s arms are.',
      room: 'park',
      light: 'day',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Monday, by the pond. Luca tests the water with one foot, for science.',
        },
        {
          id: 'l1',
          by: 'luca',
          text: 'Mihaela? On Friday in chemistry she asked me how long your arms are.',
        },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'My arms.' },
        { id: 'l2', by: 'luca', text: 'I said: normal? She wrote it down.' },
        {
          id: 't1',
          by: 'them',
          text: 'hi. ive still got something of yours. and stuff on my phone id like you there for',
          trick: 'none',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'They both look at that for a while. Luca takes his foot out.',
          mood: 'worried',
        },
      ],
      next: 'where',
    },
    // ── pressure: where to meet ──
    where: {
      phase: 'pressure',
      map: 'The bench by the pond',
      gist: 'Mihaela suggests the bench by the pond on Wednesday.',
      room: 'park',
      light: 'day',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Monday, five o’clock, at the pond. Boat four has got its name painted on: “Probably”.',
        },
        { id: 't1', by: 'them', text: 'wednesday at four? the bench by the pond', trick: 'none' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'That’s the bench on which he said that it was over. In this weather there’s nobody there but ducks.',
          mood: 'worried',
        },
        { id: 't2', by: 'them', text: 'or somewhere else. it doesnt take long', trick: 'none' },
        {
          id: 'h1',
          by: 'hero',
          as: 'thought',
          text: 'Maybe she wants to shout at me. Maybe she wants me back. Maybe it’s a spoon.',
        },
      ],
      choices: {
        mum: {
          text: 'Ask Mum, who’s looking for her good scissors anyway',
          to: 'told',
          opens: { tell: 'andrei-mum' },
          score: { tell: 2, notice: 2 },
          fit: 'helps',
          why: 'Telling is always fine, also when it may be nothing at all.',
        },
        bench: {
          text: 'Agree to the bench, and go home to finish the boat',
          to: 'pond',
          score: {},
          fit: 'mixed',
          why: 'He doesn’t want to seem afraid of an ex. Nobody outside the chat has said what it is, yet.',
        },
        ring: {
          text: 'Ring her, because a voice is harder to misread',
          to: 'voice',
          score: { notice: 2 },
          fit: 'helps',
          checks: true,
          why: 'Good check. A voice, and whatever is going on behind it, says more than ten messages.',
        },
        cafe: {
          text: 'Type: the café instead, the table in the window?',
          to: 'table',
          score: { notice: 1 },
          fit: 'mixed',
          why: 'People around, a warm place: a sensible idea with any ex. It doesn’t say yet what she wants.',
        },
      },
    },
    table: {
      phase: 'pressure',
      map: 'The table in the window',
      gist: 'Mihaela says yes to the café at once. He still doesn’t know what it is about.',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', text: 'the café instead? the table in the window' },
        {
          id: 't1',
          by: 'them',
          text: 'even better. they have the chocolate with the spoon in it',
          trick: 'none',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Full of people, in daylight, and she doesn’t mind. Good signs, all of them.',
        },
        {
          id: 'h2',
          by: 'hero',
          as: 'thought',
          text: 'I still don’t know what I’m walking into. And nobody knows that I’m walking.',
        },
      ],
      choices: {
        mum: {
          text: 'Tell Mum which café, which day, and with whom',
          to: 'end-zip',
          opens: { tell: 'andrei-mum' },
          score: { tell: 2, notice: 2 },
          fit: 'helps',
          why: 'Somebody who knows where he is. With an ex that’s ordinary, not a drama.',
        },
        luca: {
          text: 'Get Luca to ask her straight out in chemistry',
          to: 'end-table',
          score: { notice: 2, tell: 1 },
          fit: 'helps',
          checks: true,
          why: 'Good check. Luca sits next to her twice a week, and can see her face.',
        },
        ring: {
          text: 'Ring her, just to hear how it sounds',
          to: 'end-cocoa',
          score: { notice: 2 },
          fit: 'helps',
          checks: true,
          why: 'Good check. A voice, and whoever is talking behind it, says more than a screen.',
        },
      },
    },
    // ── outside the chat ──
    voice: {
      phase: 'after',
      map: 'A sleeve between her teeth',
      gist: 'On the phone Andrei hears Mihaela, and her mother behind her, and it’s about a jacket.',
      app: 'none',
      mood: 'relieved',
      lines: [
        { id: 'n1', by: 'narrator', text: 'It rings once. Then something falls over, at her end.' },
        { id: 'm1', by: 'mihaela', text: 'Andrei! Wait. I’ve got a sleeve between my teeth.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Behind her somebody calls: “Tell him the zip is in! And that he needs a hat in this wind!” Her mother. He’d know that voice anywhere.',
        },
        { id: 'm2', by: 'mihaela', text: 'It’s your yellow jacket. I wanted to give it back in one piece.' },
        {
          id: 'm3',
          by: 'mihaela',
          text: 'And our pictures, the bus, the lake. I’d like to delete them with you there. So you don’t have to wonder.',
        },
      ],
      choices: {
        cafe: {
          text: 'Say: Wednesday, then. The café. I’m paying',
          to: 'end-cocoa',
          score: { notice: 2 },
          fit: 'helps',
          why: 'He has heard it himself now, and her mother behind it. He can go and be glad.',
        },
        mum: {
          text: 'Go and tell Mum about the sleeve, all of it',
          to: 'end-zip',
          opens: { tell: 'andrei-mum' },
          score: { tell: 2, notice: 2 },
          fit: 'helps',
          why: 'Good news can be told, too. Then the next thing is easier to tell.',
        },
        doyle: {
          text: 'Ask if she could leave it with Mr Doyle at the gym',
          to: 'end-bag',
          score: { notice: 1 },
          fit: 'mixed',
          why: 'One can know that somebody is fine and still not want to meet.',
        },
      },
    },
    told: {
      phase: 'after',
      map: 'What could be checked?',
      gist: 'Somebody Andrei trusts knows about it, and asks what he could find out away from the phone.',
      app: 'none',
      mood: 'unsure',
      lines: [
        {
          id: 'k1',
          by: 'told',
          text: 'So somebody you know would like to talk. That’s allowed. It can be lovely, and it can be a mess.',
        },
        {
          id: 'k2',
          by: 'told',
          text: 'No hurry, no secret, no “or else” so far. Those are good signs. Signs aren’t proof.',
        },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'So I just guess?' },
        {
          id: 'k3',
          by: 'told',
          text: 'No, you check. Away from the phone. Who might know, and what could you hear or see?',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'It’s odd. As a question it was huge, and as a list it has three lines.',
        },
      ],
      choices: {
        later: {
          text: 'Tell her in the corridor: this week I can’t. After the race?',
          to: 'end-saturday',
          score: { notice: 1 },
          fit: 'mixed',
          why: 'He can say no to any meeting, and somebody knows about it. That’s plenty.',
        },
        ring: {
          text: 'Ring her and hear how she sounds',
          to: 'end-cocoa',
          score: { notice: 2 },
          fit: 'helps',
          checks: true,
          why: 'Good check. Her mother was in the background, with a needle. No chat can show that.',
        },
        luca: {
          text: 'Ask Luca, who sits next to her in chemistry',
          to: 'end-table',
          score: { notice: 2 },
          fit: 'helps',
          checks: true,
          why: 'Good check. He knows her, he’s outside the chat, and he’s curious anyway.',
        },
      },
      answers: {
        block: {
          lines: [
            { id: 'n1', by: 'narrator', text: 'Mihaela is blocked. The kite in her picture goes grey.' },
            {
              id: 'k1',
              by: 'told',
              text: 'Fine. You don’t owe anybody a reason. We can still find out what it was, if you like.',
            },
          ],
          why: 'Blocking is always allowed. So far there was no hurry, no secret and no push.',
          to: 'end-bag',
        },
      },
    },
    blocked: {
      phase: 'after',
      gist: 'Mihaela is blocked, and all stays quiet.',
      light: 'day',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Nothing happens. No new name, no friends of hers at his desk. On Tuesday in the corridor she nods, as always.',
        },
        { id: 'h1', by: 'hero', as: 'thought', text: 'So I still don’t know if it was a spoon.' },
      ],
      next: { told: 'end-bag', untold: 'bag' },
      answers: {
        tell: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'It takes one minute to say, and then somebody else is wondering about the spoon.',
            },
          ],
          why: 'First block, then tell. That order works as well.',
          to: 'end-bag',
        },
      },
    },
    pond: {
      phase: 'after',
      map: 'Four times round',
      gist: 'On Wednesday Andrei walks round the pond, and Mr Doyle asks what is on his mind.',
      asks: 'doyle',
      room: 'park',
      light: 'day',
      app: 'none',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Wednesday, half past three. He’s early, with wet hair. He walks round the pond to calm down.',
        },
        { id: 'n2', by: 'narrator', text: 'Mr Doyle, PE, is measuring the water with a broom for Saturday.' },
        { id: 'd1', by: 'doyle', text: 'That’s four times round, Andrei. It’s no deeper on that side.' },
        {
          id: 'd2',
          by: 'doyle',
          text: 'You’ve got a face like boat three. Is it the race, or something else?',
        },
      ],
      choices: {
        ex: {
          text: '“I’m meeting my ex, and I don’t know what she wants.”',
          to: 'end-pond',
          score: { tell: 2, notice: 2 },
          fit: 'helps',
          why: 'That was the whole of it. It sounded smaller out loud.',
        },
        stay: {
          text: '“Are you going to be here for another half hour?”',
          to: 'end-ladder',
          score: { tell: 2, notice: 2 },
          fit: 'helps',
          why: 'A clever question. It asks for company without a speech.',
        },
        home: {
          text: '“Is it rude to write ‘another day’ and ask at home first?”',
          to: 'end-zip',
          score: { tell: 2, notice: 2 },
          fit: 'helps',
          why: 'It’s never rude to check first. At home there’s somebody who can ring a mother.',
        },
      },
      answers: {
        tell: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'It’s said, with a duck listening. The bench can wait for another day.',
            },
          ],
          why: 'Telling is always fine, even half an hour before.',
          to: 'end-zip',
        },
      },
    },
    bag: {
      phase: 'after',
      map: 'A bag with his name',
      gist: 'Mr Doyle has a bag for Andrei, from Mihaela, and asks whether all is well.',
      asks: 'doyle',
      room: 'corridor',
      light: 'day',
      app: 'none',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Wednesday, outside the gym. Mr Doyle comes along with a bag, held out in front of him like a cake.',
        },
        {
          id: 'd1',
          by: 'doyle',
          text: 'From Mihaela. She asked if I’d pass it on, in case you’d rather not meet. No rush, she says.',
        },
        {
          id: 'd2',
          by: 'doyle',
          text: 'It’s none of my business what’s in it. But you look at it as if it ticked. All right?',
        },
      ],
      choices: {
        blocked: {
          text: '“I blocked her. I didn’t know what she wanted.”',
          to: 'end-bag',
          score: { tell: 2, notice: 2 },
          fit: 'helps',
          why: 'Honest, and nothing to be sorry for. Blocking is always allowed.',
        },
        angry: {
          text: '“Did she look angry when she gave it to you?”',
          to: 'end-saturday',
          score: { tell: 2, notice: 2 },
          fit: 'helps',
          why: 'Good question. He saw her face, and no chat has one.',
        },
        open: {
          text: '“I don’t want to open it here. At home, all right?”',
          to: 'end-zip',
          score: { tell: 2, notice: 2 },
          fit: 'helps',
          why: 'He says how it is, and picks who sits next to him for it.',
        },
      },
      answers: {
        tell: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'Mr Doyle puts the bag down on a pile of mats, where it looks like a bag.',
            },
          ],
          why: 'Telling is always fine, bag or no bag.',
          to: 'end-bag',
        },
      },
    },
    // ── endings ──
    'end-cocoa': {
      phase: 'after',
      map: 'Chocolate, with a spoon',
      gist: 'On the phone it was about a jacket. At the café Mihaela gives it back, and deletes the pictures unasked.',
      room: 'cafe',
      light: 'warm',
      app: 'none',
      mood: 'relieved',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'On the phone he’d heard her mother, and a sewing machine, and the word “jacket”. So here he is.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'It’s over the back of the chair, yellow as ever. The zip is new. The left sleeve is the right length at last.',
        },
        {
          id: 'm1',
          by: 'mihaela',
          text: 'And now look. Bus: gone. Lake: gone. You with a fish: gone, with regret.',
        },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'You didn’t have to do that.' },
        {
          id: 'm2',
          by: 'mihaela',
          text: 'I know. I wanted you to see it. Then it’s done, and we can just be people.',
          mood: 'happy',
        },
      ],
      end: {
        title: 'Just people',
        image: 'A yellow jacket over a chair, and two spoons standing up in chocolate.',
        door: 'told',
      },
    },
    'end-table': {
      phase: 'after',
      map: 'Luca’s newspaper',
      gist: 'Luca has found out that it is the jacket, and comes along behind a newspaper.',
      room: 'cafe',
      light: 'warm',
      app: 'none',
      mood: 'relieved',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'In chemistry Luca simply asked. “His jacket,” she’d said. “I broke the zip in spring. I’ve mended it. Is he OK?”',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'On Wednesday at four Luca sits two tables away, behind a newspaper. It’s upside down.',
        },
        { id: 'm1', by: 'mihaela', text: 'Hi, Luca.' },
        { id: 'l1', by: 'luca', text: 'There’s nobody here.' },
        {
          id: 'm2',
          by: 'mihaela',
          text: 'Good. Then nobody can hold the jacket while I delete these.',
          mood: 'happy',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'She does it on the table, picture by picture, so that he can see. He hadn’t even asked.',
        },
      ],
      end: {
        title: 'Nobody’s here',
        image: 'An upside-down newspaper, with two hands and a wet shoe.',
        door: 'told',
      },
    },
    'end-zip': {
      phase: 'after',
      map: 'Mum rings her mother',
      gist: 'Andrei’s mother knows all of it and rings Mihaela’s mother, who has sewn in the zip.',
      room: 'kitchen-day',
      light: 'warm',
      app: 'none',
      mood: 'relieved',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'That evening Mum knows all of it. She does what mothers do, and rings the other one.',
        },
        {
          id: 'u1',
          by: 'andrei-mum',
          text: 'They’ve had that yellow jacket under the needle since Friday. And Mihaela wants nothing, only to give it back.',
        },
        { id: 'u2', by: 'andrei-mum', text: 'You may see her or not. Both are good manners.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Then they talk about soup for forty minutes, the two of them. They’re still friends as well.',
        },
        {
          id: 'h1',
          by: 'hero',
          as: 'thought',
          text: 'I ended it with Mihaela. I’d never thought about her mum.',
          mood: 'happy',
        },
      ],
      end: {
        title: 'Forty minutes of soup',
        image: 'A kitchen telephone, a pot, and a mother laughing with her head back.',
        door: 'told',
      },
    },
    'end-bag': {
      phase: 'after',
      map: 'A note in the pocket',
      gist: 'Mr Doyle brings the jacket. Nobody is hurt, and the note says so.',
      room: 'corridor',
      light: 'day',
      app: 'none',
      mood: 'relieved',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'It’s his yellow jacket, in a bag with his name on it. The zip is new. Mr Doyle has carried it across the yard.',
        },
        {
          id: 'd1',
          by: 'doyle',
          text: 'She asked me which way would be easiest for you. Not many people ask that.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'In the pocket there’s a note. “No need to answer. Pictures are deleted, Luca watched. Good luck on Saturday. M.”',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'Under it she has drawn a boat. It’s under water, but it looks pleased.',
          mood: 'happy',
        },
      ],
      end: {
        title: 'A boat, under water',
        image: 'A small drawing of a sunken boat that smiles.',
        door: 'told',
      },
    },
    'end-pond': {
      phase: 'after',
      map: 'Three plastic bags',
      gist: 'Mr Doyle knows about the jacket already, and Mihaela comes with it through the rain.',
      room: 'park',
      light: 'day',
      app: 'none',
      mood: 'relieved',
      lines: [
        {
          id: 'd1',
          by: 'doyle',
          text: 'Mihaela? She came to the gym this morning with a yellow jacket. She wanted to know if I’d pass it on.',
        },
        {
          id: 'd2',
          by: 'doyle',
          text: 'I said, ask him yourself, you two get on. Good that you said something. I’m here with my broom.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'She comes through the rain with the jacket in three plastic bags. “New zip!” she calls, from the other side.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Then she holds her phone so that he can see it. She deletes the bus, the lake and the fish. He hadn’t asked.',
        },
        { id: 'n3', by: 'narrator', text: 'Nobody has to say much. The ducks do the talking.' },
      ],
      end: {
        title: 'The ducks do the talking',
        image: 'A yellow sleeve sticking out of a bag, seen through rain across a pond.',
        door: 'asked',
      },
    },
    'end-ladder': {
      phase: 'after',
      map: 'Twenty metres away',
      gist: 'Mr Doyle stays near, and it turns out to be only a jacket.',
      room: 'park',
      light: 'day',
      app: 'none',
      mood: 'relieved',
      lines: [
        {
          id: 'd1',
          by: 'doyle',
          text: 'For you, till it’s dark. I’ve got a ladder to paint. I can paint slowly.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'So he tells him why. Mr Doyle nods and opens the paint, twenty metres from the bench.',
        },
        {
          id: 'm1',
          by: 'mihaela',
          text: 'Hi, Mr Doyle! Oh good, you came too. He can tell you if the sleeve’s right.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'It’s the yellow jacket. It fits. Then the pictures go, one by one, and she doesn’t make a thing of it.',
        },
        { id: 'd2', by: 'doyle', text: 'The sleeve’s right.', mood: 'happy' },
      ],
      end: {
        title: 'The sleeve’s right',
        image: 'A bench, a jacket, and a man painting one rung very slowly.',
        door: 'asked',
      },
    },
    'end-saturday': {
      phase: 'after',
      map: 'The only dry thing',
      gist: 'On Saturday boat four sinks, and Mihaela is on the bank with a dry jacket.',
      room: 'park',
      light: 'day',
      app: 'none',
      mood: 'happy',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Angry? She isn’t. It could wait, and it has waited. On Saturday “Probably” gets eleven metres, and is cardboard again.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'When Andrei climbs out, Mr Doyle is holding a bag. Mihaela is holding what was in it. Yellow. Dry. New zip.',
        },
        {
          id: 'd1',
          by: 'doyle',
          text: 'She asked me on Wednesday to mind it till you wanted it. I’d say you want it.',
        },
        {
          id: 'm1',
          by: 'mihaela',
          text: 'That’s what I wanted to talk about. It suits you better than the pond.',
        },
        { id: 'l1', by: 'luca', text: 'And me?' },
      ],
      end: { title: 'Eleven metres', image: 'One dry sleeve, one wet arm going in.', door: 'told' },
    },
    // ── answers ──
    // ── people to tell ──
  },
  answers: {
    before: {
      pause: {
        lines: [
          {
            id: 'h1',
            by: 'hero',
            as: 'thought',
            text: 'What do I know? That she’s awake, and that it’s not for the phone. Everything else I’m making up.',
          },
        ],
        why: 'Stopping to look is never wrong. Nothing here shows a trick, or what it’s about.',
      },
      save: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Kept: two lines, and the time. His thumb leaves a bit of glue on them.',
          },
        ],
        why: 'If he asks somebody later, he needn’t tell it from memory.',
      },
      block: {
        lines: [
          { id: 'n1', by: 'narrator', text: 'Two presses. It’s quiet, and the boat still needs tape.' },
        ],
        why: 'Blocking is always allowed, also with somebody he likes. No hurry here and no push, so far.',
        to: 'blocked',
      },
      tell: {
        lines: [
          { id: 'n1', by: 'narrator', text: 'It was three sentences, and one of them was about tape.' },
        ],
        why: 'Telling is always fine. A question is enough to tell.',
        to: 'told',
      },
      report: {
        lines: [
          { id: 'a1', by: 'app', text: 'Thank you. A person will read this. We don’t say who sent it.' },
        ],
        why: 'Reporting is allowed. So far she has asked a question and pushed for nothing.',
      },
    },
    pressure: {
      pause: {
        lines: [
          {
            id: 'h1',
            by: 'hero',
            as: 'thought',
            text: 'A day, a place, and “or somewhere else”. There’s no threat in it. There’s no answer in it, either.',
          },
        ],
        why: 'Good look. What she has in mind can’t be seen in there. It can be asked outside.',
      },
      save: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'The day, the place, the words. Luca holds the paintbrush for him.',
          },
        ],
        why: 'Now he can show somebody exactly what she wrote.',
      },
      block: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Blocked. “Probably” gets a second coat of paint.' }],
        why: 'Always allowed. Against a trick: he may choose the place, and she takes her time.',
        to: 'blocked',
      },
      tell: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Now two people are wondering about the spoon.' }],
        why: 'Good check. Before meeting an ex, telling somebody is never silly.',
        to: 'told',
      },
      report: {
        lines: [
          { id: 'a1', by: 'app', text: 'Thank you. A person will read this. We don’t say who sent it.' },
          {
            id: 'n1',
            by: 'narrator',
            text: 'A form can’t know what Mihaela wants. Somebody who sits next to her might.',
          },
        ],
        why: 'Allowed. If all is well, nothing happens to her, and that’s fair too.',
      },
    },
    threat: {
      pause: {
        lines: [
          { id: 'h1', by: 'hero', as: 'thought', text: 'One breath. Then look at what is really there.' },
        ],
        why: 'Stopping to look is never wrong.',
      },
      save: {
        lines: [{ id: 'n1', by: 'narrator', text: 'The words, the name and the time are kept.' }],
        why: 'Kept words are easy to show to somebody.',
      },
      block: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Blocked. The glue goes on drying.' }],
        why: 'Blocking is always allowed, with a reason or without.',
        to: 'blocked',
      },
      tell: {
        lines: [
          { id: 'n1', by: 'narrator', text: 'Somebody knows now. It took less time than a strip of tape.' },
        ],
        why: 'Telling is always fine, whatever it turns out to be.',
        to: 'told',
      },
      report: {
        lines: [
          { id: 'a1', by: 'app', text: 'Thank you. A person will read this. We don’t say who sent it.' },
        ],
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
            text: 'The answer isn’t in the phone. It’s walking about in this town, with a needle.',
          },
        ],
        why: 'Right. What shows how somebody means it lies outside the chat.',
      },
      save: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Kept, from “rest in peace” to the last word.' }],
        why: 'Nice to have. Nobody minds.',
      },
      block: {
        lines: [
          { id: 'n1', by: 'narrator', text: 'Blocked. If he changes his mind one day, it’s one press.' },
        ],
        why: 'Always allowed. There was no hurry, no secret and no push, and nobody is hurt by it.',
      },
      tell: {
        lines: [
          {
            id: 'k1',
            by: 'told',
            text: 'Thanks for telling me. It sounds all right. I’m here if it doesn’t stay that way.',
          },
        ],
        why: 'Telling is always fine. Now there’s somebody to tell the end to, too.',
      },
      report: {
        lines: [
          { id: 'a1', by: 'app', text: 'Thank you. A person will read this. We don’t say who sent it.' },
        ],
        why: 'Allowed. The quickest answer is with people who know her, though.',
      },
    },
  },
  again: {
    save: { lines: [{ id: 'n1', by: 'narrator', text: 'The messages are kept already.' }] },
    block: { lines: [{ id: 'n1', by: 'narrator', text: 'Mihaela can’t write to him now.' }] },
    tell: { lines: [{ id: 'n1', by: 'narrator', text: '{told} knows. Asking a second time is fine, too.' }] },
    report: { lines: [{ id: 'n1', by: 'narrator', text: 'The report is in. Somebody is reading it.' }] },
  },
  tell: {
    people: {
      'andrei-mum': {
        kind: 'clumsy',
        room: 'kitchen-day',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Mum is looking for her good scissors. They’re in the bow of boat four.',
          },
          {
            id: 'u1',
            by: 'andrei-mum',
            text: 'Is that GLUE on them? What is it, you’ve got your speech face on.',
          },
        ],
        answer: [
          {
            id: 'u2',
            by: 'andrei-mum',
            text: 'Mihaela? Are you two getting back together? Shall I make the plum dumplings?',
          },
          {
            id: 'n2',
            by: 'narrator',
            text: 'Andrei looks at the scissors. He’d like to cut a hole and leave through it.',
          },
        ],
        then: [
          {
            id: 'h1',
            by: 'hero',
            as: 'aloud',
            text: 'Mum. I don’t know what she wants. That’s why I’m asking.',
          },
          { id: 'n3', by: 'narrator', text: 'She puts the scissors down.' },
          {
            id: 'u3',
            by: 'andrei-mum',
            text: 'Sorry. I was already in the kitchen in my head. Start again. I’ll only listen.',
          },
          {
            id: 'u4',
            by: 'andrei-mum',
            text: 'I liked her. That isn’t the same as knowing what’s in a message. Let’s find out.',
          },
        ],
      },
      doyle: {
        kind: 'good',
        room: 'park',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'By the pond Mr Doyle is pumping up thirty armbands. He’s on number four.',
          },
          { id: 'd1', by: 'doyle', text: 'Talk. I need the break more than you do.' },
        ],
        answer: [
          { id: 'n2', by: 'narrator', text: 'He listens with a half-full armband in his hand. It sighs.' },
          {
            id: 'd2',
            by: 'doyle',
            text: 'Thank you for asking. It may be perfectly nice. Neither of us can see that by looking at a phone.',
          },
          { id: 'd3', by: 'doyle', text: 'And with an ex you always get to pick the place. Or none.' },
        ],
      },
      bell: {
        kind: 'later',
        room: 'corridor',
        light: 'day',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Ms Bell, the school nurse, is at her door, with a boy who has glued two fingers together.',
          },
          { id: 'b1', by: 'bell', text: 'Not you as well. Is it glue?' },
        ],
        answer: [
          {
            id: 'b2',
            by: 'bell',
            text: 'Not glue. Then it needs sitting down for, and I’ve got his fingers in warm water till half past.',
          },
          { id: 'b3', by: 'bell', text: 'It’s a good thing to ask. Who could you ask this minute?' },
        ],
        then: [
          {
            id: 'n2',
            by: 'narrator',
            text: '“I’m stuck to nobody after half past,” she says. The boy with the fingers says sorry.',
          },
          { id: 'b4', by: 'bell', text: 'Go on. And tell me at lunch how it turned out.' },
        ],
      },
      luca: {
        kind: 'friend',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Luca is wearing swimming goggles, to get used to them. He doesn’t take them off.',
          },
          { id: 'l1', by: 'luca', text: 'Go on. I can hear through these.' },
        ],
        answer: [
          {
            id: 'l2',
            by: 'luca',
            text: 'Hm. She’s nice. But I’m in a cardboard boat with you, so don’t go by what I think is safe.',
          },
        ],
        then: [
          { id: 'l3', by: 'luca', text: 'Ask somebody who stays dry. Your mum? Doyle? I’ll come.' },
          {
            id: 'n2',
            by: 'narrator',
            text: 'He pulls the goggles up. They leave two rings. He’s serious now.',
          },
        ],
      },
      helpline: {
        kind: 'helpline',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'There’s a helpline on the poster by the swimming pool, between “No running” and “No diving”.',
          },
          {
            id: 'n2',
            by: 'narrator',
            text: 'Andrei rings from the bench outside. A duck sits down next to him, not too close.',
          },
        ],
        answer: [
          {
            id: 'p1',
            by: 'helpline',
            text: 'Hello. You’ve reached a person. No worry is too small to ring about.',
          },
          {
            id: 'p2',
            by: 'helpline',
            text: 'It might be friendly and nothing else. What counts: can you say no, and pick where and who’s near?',
          },
          {
            id: 'p3',
            by: 'helpline',
            text: 'And who near you might know what she wants? Asking them is a good next step.',
          },
        ],
      },
    },
    openers: {
      a: 'My ex wants to meet, and I don’t know why.',
      b: 'Can I ask you about a message? It may be nothing.',
      c: 'If somebody wrote you this, would you go?',
    },
  },
  report: {
    about: 'Somebody I know wants to meet, and I’m not sure',
    other: {
      a: 'Somebody is threatening me',
      aWhy: 'Nobody has threatened anything here. If that ever changed, this would be the right line.',
      b: 'Somebody is pretending to be somebody else',
      bWhy: 'It’s her account, he knows it well. He only doesn’t know what she has in mind.',
    },
  },
  debrief: {
    line: 'Most people online are just people. You checked, and that is how you know.',
    fault:
      'It’s nobody’s fault that it was hard to tell. Andrei did nothing wrong, and Mihaela didn’t either.',
    power: 'My ex wants to meet. Can you help me find out what it’s about?',
    questions: [
      'What could Andrei see in the chat? What could he only find out outside it?',
      'What did Mihaela do that made it easy to say no?',
      'How can two people stay friends after a break-up? What helps, and what doesn’t?',
    ],
    checked: [
      'Her voice, and her mother’s behind it: on the phone it’s plainly about a jacket.',
      'Luca sits next to her in chemistry. He could ask, and see her face.',
      'Mr Doyle had seen the jacket, because she’d asked him for help with it.',
    ],
    endCard:
      '“We’re still friends” proves nothing by itself. A voice, somebody who knows, a no that’s taken well: they tell you more.',
  },
  covers: ['S79', 'S121', 'S127'],
  sources: [13, 36, 47, 77],
  review: 'draft',
});
