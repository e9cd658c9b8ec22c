import { defineScenario } from '../src/scenario/define-scenario.ts';

export default defineScenario({
  id: 'is-this-really-you',
  number: 'HL06',
  version: 1,
  title: 'Is This Really You?',
  ages: '14-17',
  pattern: 'O',
  harmless: true,
  minutes: 8,
  hero: 'noor',
  cast: ['safiya', 'noor-dad', 'hakim', 'costa'],
  others: {
    saf: { name: 'saf.04', profile: 'wave', says: 'not in Noor’s contacts' },
  },
  app: 'pebbler',
  room: 'bedroom-evening',
  light: 'evening',
  them: 'saf',
  skills: ['notice', 'tell'],
  notice:
    'Noor gets messages that seem to come from somebody close to her. It may be that person, or somebody pretending. Nothing private is shown. You can pause, skip or leave at any time. You don’t need a reason.',
  summary: [
    'Noor is fifteen, and her phone is one day old. The last one drowned in lentil soup.',
    'An account that she doesn’t know asks if it’s really her. It says it’s her best friend, and it wants a voice call.',
    'It stings to be doubted. And in a chat neither of them can show who’s writing.',
    'So Noor looks outside the chat, for a voice, a door, the back seat of the 19.',
    'It is Safiya. A false Noor had been asking people for codes, and Safiya wanted to hear the right one.',
  ],
  start: 'start',
  beats: {
    // ── before: Tuesday evening, school starts tomorrow ──
    start: {
      phase: 'before',
      map: 'Songs for a wardrobe',
      gist: 'An account that Noor doesn’t know asks if it’s really her, and wants a voice call.',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Tuesday, the last evening of the holidays. Noor is making a list. It’s called Songs for Carrying a Wardrobe.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'On Saturday her brother Hakim moves out. Fourth floor, no lift, and Dad says that it’s only dust in his eye.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'Her phone is one day old. The last one fell into the lentil soup. It played half a chorus more.',
        },
        {
          id: 'n4',
          by: 'narrator',
          text: 'So the account is new as well, and the contacts are gone. Whoever writes is only a name.',
        },
        { id: 't1', by: 'them', text: 'hello noor. is this really you?', trick: 'none', mood: 'unsure' },
        { id: 't2', by: 'them', text: 'is this your new account?', trick: 'none' },
        { id: 't3', by: 'them', text: 'if so, could we do a voice call?', trick: 'none' },
        {
          id: 'n5',
          by: 'narrator',
          text: 'Saf could be Safiya. But Safiya has never said “hello”. Safiya starts in the middle, like a film on a plane.',
        },
        {
          id: 'n6',
          by: 'narrator',
          text: 'The last thing she wrote to the drowned phone was: “so the goat’s mother, right”.',
        },
      ],
      choices: {
        first: {
          text: 'Type: you first. is this really YOU',
          to: 'you-first',
          score: { notice: 1 },
          fit: 'mixed',
          why: 'A fair question to ask back. In a chat, anybody at all can type the answer.',
        },
        drums: {
          text: 'Put the phone face down and look for drums',
          to: 'drums',
          score: { notice: 2 },
          fit: 'helps',
          why: 'No message has to be answered at once. How the other one takes it says something.',
        },
        hurt: {
          text: 'Type: who else would i be',
          to: 'hurt',
          score: {},
          fit: 'mixed',
          why: 'Being doubted stings. It doesn’t show yet who’s doing the doubting.',
        },
      },
    },
    'you-first': {
      phase: 'before',
      gist: 'The account gives a sensible answer, and it proves nothing.',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', text: 'you first. is this really YOU' },
        { id: 't1', by: 'them', text: 'yes. but id say that either way, wouldnt i', trick: 'none' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'It’s the most honest thing it could say. It’s also no help at all.',
        },
        { id: 't2', by: 'them', text: 'its because of the other one', trick: 'none' },
        { id: 'n2', by: 'narrator', text: 'Noor reads that twice. The other what?' },
      ],
      next: 'other-one',
    },
    drums: {
      phase: 'before',
      gist: 'Noor goes on with her list, and the account has time.',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'The second floor needs drums. She tries four songs, with her back against her own wardrobe. It walks two inches.',
        },
        { id: 't1', by: 'them', text: 'no hurry. tomorrows fine too', trick: 'none' },
        { id: 't2', by: 'them', text: 'its only because of the other one', trick: 'none', mood: 'unsure' },
        { id: 'n2', by: 'narrator', text: 'Noor lets go of the wardrobe. The other what?' },
      ],
      next: 'other-one',
    },
    hurt: {
      phase: 'before',
      gist: 'Noor is offended, and hears that somebody else said the same.',
      mood: 'worried',
      lines: [
        { id: 'h1', by: 'hero', text: 'who else would i be' },
        { id: 't1', by: 'them', text: 'thats what the other one said', trick: 'none' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'She’d had a much angrier message half typed. She takes it out again, letter by letter.',
        },
        { id: 'n2', by: 'narrator', text: 'The other what?' },
      ],
      next: 'other-one',
    },
    // ── pressure: two Noors ──
    'other-one': {
      phase: 'pressure',
      map: 'The other one',
      gist: 'The account says that there’s a second, false Noor, and that it only wants to hear her voice.',
      mood: 'unsure',
      lines: [
        { id: 't1', by: 'them', text: 'theres a second noor. your name, your picture', trick: 'none' },
        {
          id: 't2',
          by: 'them',
          text: 'it asked bilal for a code. so now i cant tell which of you is you',
          trick: 'none',
        },
        { id: 't3', by: 'them', text: 'i dont want anything. only to hear you', trick: 'none' },
        {
          id: 'h1',
          by: 'hero',
          as: 'thought',
          text: '“The other one’s the fake.” If I were the fake, I’d write exactly that.',
          mood: 'worried',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Across the landing Hakim is taping up boxes. Downstairs Dad is wrapping cups, and it really is dusty there.',
        },
      ],
      choices: {
        dad: {
          text: 'Go down to Dad and help him wrap the cups',
          to: 'told',
          opens: { tell: 'noor-dad' },
          score: { tell: 2, notice: 2 },
          fit: 'helps',
          why: 'Telling is always fine, also when it turns out to be nothing.',
        },
        test: {
          text: 'Type: ask me something only i would know',
          to: 'only-i',
          score: { notice: 1 },
          fit: 'mixed',
          why: 'A test sounds clever. What’s typed in one chat can be carried into another.',
        },
        alone: {
          text: 'Leave it. If it’s Safiya, she knows our doorbell',
          to: 'alone',
          score: {},
          fit: 'mixed',
          why: 'Leaving it is allowed. Then it stays open who that was, for both of them.',
        },
        bus: {
          text: 'Type: if its you, you know where i sit. bring your face',
          to: 'bus',
          score: { notice: 2 },
          fit: 'helps',
          checks: true,
          why: 'Good check. She gives nothing away, and half the school is on that bus.',
        },
      },
    },
    'only-i': {
      phase: 'pressure',
      map: 'Even the goat',
      gist: 'The account won’t test her in writing: anybody could have read their old chats.',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', text: 'ask me something only i would know' },
        { id: 't1', by: 'them', text: 'no. whoever has our old chats knows all that', trick: 'none' },
        { id: 't2', by: 'them', text: 'nine years. its all in there. even the goat', trick: 'none' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'There was a goat, in year six. It ate Noor’s ticket home, and then Safiya’s, to be fair.',
        },
        {
          id: 'h2',
          by: 'hero',
          as: 'thought',
          text: 'So it knows about the goat. So does everybody who has read about the goat.',
        },
      ],
      choices: {
        ring: {
          text: 'Take the call, and let the other one speak first',
          to: 'voice',
          score: { notice: 2 },
          fit: 'helps',
          checks: true,
          why: 'Good check. A voice that she has known for nine years is no line in a chat.',
        },
        back: {
          text: 'Go back to the wardrobe songs, a bit hurt',
          to: 'alone',
          score: {},
          fit: 'mixed',
          why: 'Being hurt is fine. It’s only no answer to “who?”, on either side.',
        },
        hakim: {
          text: 'Get Hakim to walk round to Safiya’s with her',
          to: 'bell',
          score: { notice: 2, tell: 1 },
          fit: 'helps',
          checks: true,
          why: 'Good check. Nobody else comes to that door, and she isn’t going on her own.',
        },
      },
    },
    alone: {
      phase: 'pressure',
      gist: 'Noor leaves it, and the account says good night.',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'The third floor is the hard one. It’ll need a choir. She can’t find a choir that she believes.',
        },
        { id: 't1', by: 'them', text: 'ok. good night, whoever you are', trick: 'none' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'It doesn’t push, and it doesn’t come back. Those are good signs. They still haven’t got a face.',
        },
      ],
      next: 'asks-dad',
    },
    // ── outside the chat ──
    told: {
      phase: 'after',
      map: 'Without a screen',
      gist: 'Somebody Noor trusts knows, and asks where those two could be sure of each other.',
      app: 'none',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'It felt like being told that I’m a copy.' },
        {
          id: 'k1',
          by: 'told',
          text: '“Is it you?” is a good question. A chat is only a bad place to answer it.',
        },
        {
          id: 'k2',
          by: 'told',
          text: 'No code, no hurry, no secret. I like that so far. It isn’t proof, though.',
        },
        {
          id: 'k3',
          by: 'told',
          text: 'Where could the two of you be sure of each other, without a screen in between?',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Put like that, there are plenty of places. She has spent nine years in them.',
        },
      ],
      choices: {
        school: {
          text: 'Ask around at school who else has had odd messages',
          to: 'corridor',
          score: { notice: 2 },
          fit: 'helps',
          checks: true,
          why: 'Good check. Somebody at school may have met whoever this is.',
        },
        ring: {
          text: 'Ring Safiya’s family on the phone in the kitchen',
          to: 'voice',
          score: { notice: 2 },
          fit: 'helps',
          checks: true,
          why: 'Good check. That number is older than either of the accounts.',
        },
        bell: {
          text: 'Walk round to Safiya’s with somebody and ring the bell',
          to: 'bell',
          score: { notice: 2 },
          fit: 'helps',
          checks: true,
          why: 'Good check. Nobody else comes to that door.',
        },
      },
      answers: {
        block: {
          lines: [
            { id: 'n1', by: 'narrator', text: 'The little wave goes grey. Nothing in the room changes.' },
          ],
          why: 'Always allowed, with or without a reason. So far there was no secret and no push.',
          to: 'end-grey',
        },
      },
    },
    'asks-dad': {
      phase: 'after',
      map: 'A cup in five layers',
      gist: 'Noor wraps one cup five times, and Dad asks what’s the matter.',
      asks: 'noor-dad',
      ask: 'How could Noor begin?',
      room: 'kitchen-night',
      light: 'warm',
      app: 'none',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Nine o’clock. Noor helps with the cups, because cups don’t ask anything.',
        },
        { id: 'd1', by: 'noor-dad', text: 'That one has had five layers. Now it’s a football.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Dad takes it from her, puts it with the others, and pulls up a box to sit on.',
        },
        {
          id: 'd2',
          by: 'noor-dad',
          text: 'I’m the one who’s allowed to be odd this week. What’s happened, Noor?',
        },
      ],
      choices: {
        me: {
          text: '“Somebody wants to know if I’m really me.”',
          to: 'voice',
          score: { tell: 2, notice: 2 },
          fit: 'helps',
          why: 'It’s one sentence, and Dad has Safiya’s mother’s number.',
        },
        rude: {
          text: '“I’ve shut the door on Safiya. Or on nobody.”',
          to: 'bell',
          score: { tell: 2, notice: 2 },
          fit: 'helps',
          why: 'He can’t know which of the two it was. He can put his coat on.',
        },
        copy: {
          text: '“Somebody’s writing to me, and I don’t know who.”',
          to: 'corridor',
          score: { tell: 2, notice: 2 },
          fit: 'helps',
          why: 'Then it’s two who don’t know, and one of them has ideas.',
        },
      },
      answers: {
        tell: {
          lines: [{ id: 'n1', by: 'narrator', text: 'It took less paper than the cup.' }],
          why: 'Somebody asked, and somebody got an answer. That’s telling, in full.',
          to: 'voice',
        },
      },
    },
    bus: {
      phase: 'after',
      map: 'The back seat',
      gist: 'On the back seat of the 19 sits Safiya.',
      room: 'city-bus',
      light: 'day',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', text: 'if its you, you know where i sit. bring your face' },
        { id: 't1', by: 'them', text: 'both sides of it', trick: 'none' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Wednesday, ten to eight. Half the school is on the 19. It smells of wet coats and of somebody’s toast.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'At the back, next to Noor’s place, sits Safiya, very straight, with one hand up, like a witness.',
          mood: 'happy',
        },
        { id: 's1', by: 'safiya', text: 'It’s me. Is it you?' },
        { id: 'h2', by: 'hero', as: 'aloud', text: 'It’s me. I smell of lentils.' },
        { id: 's2', by: 'safiya', text: 'Then it’s you. Sit down. I’ve got SO much to say.' },
      ],
      next: 'explained',
    },
    voice: {
      phase: 'after',
      map: 'Three small brothers',
      gist: 'Noor hears Safiya’s voice, and three brothers behind it.',
      app: 'none',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'It rings once, and not even to the end. Then two people hold their breath.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Somewhere far back a thing falls over, and three small boys shout that it fell by itself.',
          mood: 'relieved',
        },
        {
          id: 's1',
          by: 'safiya',
          text: 'NOOR. I can hear Hakim’s tape! Nobody else tapes a box as if it might escape!',
          mood: 'happy',
        },
        { id: 'n3', by: 'narrator', text: 'So she starts in the middle. Nobody could type that.' },
      ],
      next: 'explained',
    },
    bell: {
      phase: 'after',
      map: '“Which one?”',
      gist: 'At Safiya’s door the intercom asks who’s there, and it is Safiya.',
      room: 'hall-night',
      light: 'warm',
      app: 'none',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Two streets, with company. Safiya’s building has a bell that sounds like a sick duck.',
        },
        { id: 's1', by: 'safiya', text: 'Who is it?' },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'Noor.' },
        { id: 's2', by: 'safiya', text: 'Which one?', mood: 'happy' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Then a window flies open, three floors up. Long curls hang out of it, and glasses, and a wooden spoon.',
          mood: 'relieved',
        },
        { id: 's3', by: 'safiya', text: 'The RIGHT one! Stay there! Don’t move! Don’t become anybody!' },
      ],
      next: 'explained',
    },
    corridor: {
      phase: 'after',
      map: 'Five people nod',
      gist: 'At school several people have met the false Noor, and Safiya is one of them.',
      room: 'corridor',
      light: 'day',
      app: 'none',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Next morning, by the lockers. “Has anybody had anything odd from me?” It’s an odd thing to ask a corridor.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Bilal nods. Then the twins, and a girl from chess. And Ms Costa: Bilal’s mum has written to her, and she’s got a list.',
        },
        {
          id: 'c1',
          by: 'costa',
          text: 'There’s a false Noor, since Sunday. And one person who didn’t believe either of you until she’d heard you.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'Behind Ms Costa stands Safiya, on one leg, pulling up a sock.',
          mood: 'relieved',
        },
        { id: 's1', by: 'safiya', text: 'Say something. Anything. No, wait. Say “wardrobe”.' },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'Wardrobe.' },
        { id: 's2', by: 'safiya', text: 'It’s her!' },
      ],
      next: 'explained',
    },
    explained: {
      phase: 'after',
      map: 'Like a form',
      gist: 'Safiya tells how the false Noor wrote to her, and why she asked so stiffly.',
      app: 'none',
      mood: 'relieved',
      lines: [
        {
          id: 's1',
          by: 'safiya',
          text: 'On Sunday you wrote to me. Only it wasn’t you. It called me “lovely” and wanted a code.',
        },
        {
          id: 's2',
          by: 'safiya',
          text: 'For four minutes I believed it. It had your picture! Then I rang you, and your phone was soup.',
        },
        {
          id: 's3',
          by: 'safiya',
          text: 'So when the next new Noor turned up, I wrote like a form. So that I wouldn’t give anything away.',
        },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'You said “hello”. I thought you were the bank.' },
        {
          id: 's4',
          by: 'safiya',
          text: 'Bilal and I reported the other one. His mum told Ms Costa. I only wanted the right one back.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'It had felt like being doubted. From close up, it looks a lot like being missed.',
        },
      ],
      choices: {
        honest: {
          text: 'Say: you could’ve just known that it’s me',
          to: 'end-minutes',
          score: {},
          fit: 'mixed',
          why: 'It’s an honest feeling. She can have it, and be glad as well.',
        },
        board: {
          text: 'Say: let’s tell all the others, today',
          to: 'end-register',
          score: { notice: 2 },
          fit: 'helps',
          why: 'A trick that everybody has heard of doesn’t get far.',
        },
        rule: {
          text: 'Ask: and what if one of us is new again?',
          to: 'end-rule',
          score: { notice: 2 },
          fit: 'helps',
          why: 'A rule made beforehand hurts nobody when it’s needed.',
        },
        thanks: {
          text: 'Say: thank you for not just believing me',
          to: 'end-stairs',
          score: { notice: 1 },
          fit: 'helps',
          why: 'Somebody took trouble to be sure. That’s worth a thank-you.',
        },
      },
    },
    blocked: {
      phase: 'after',
      gist: 'The account is blocked, nothing happens, and Noor still wonders.',
      mood: 'unsure',
      lines: [
        { id: 'a1', by: 'app', text: 'saf.04 is blocked.' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Nothing happens. No new name comes along. Across the landing a box gets its fifth strip of tape.',
        },
        {
          id: 'h1',
          by: 'hero',
          as: 'thought',
          text: 'Either I’ve just got rid of somebody false, or of my oldest friend. It’s a big difference.',
        },
      ],
      next: { told: 'end-grey', untold: 'asks-dad' },
      answers: {
        tell: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: '“I may have blocked Safiya” is a heavy sentence. Now it’s out.',
            },
          ],
          why: 'Block first, tell second: that order is fine as well.',
          to: 'end-grey',
        },
      },
    },
    // ── endings ──
    'end-minutes': {
      phase: 'after',
      map: 'Four minutes',
      gist: 'Noor says that it hurt, and Safiya has an answer to that.',
      app: 'none',
      mood: 'unsure',
      lines: [
        {
          id: 's1',
          by: 'safiya',
          text: 'I did know. I knew the other one was you, too. For four whole minutes.',
        },
        { id: 's2', by: 'safiya', text: 'After that I didn’t trust what I know when it’s in writing.' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Noor thinks about that for a while. It’s hard to stay offended at somebody who’s right.',
        },
        {
          id: 'h1',
          by: 'hero',
          as: 'aloud',
          text: 'Fine. But never say “hello” to me again.',
          mood: 'happy',
        },
        { id: 's3', by: 'safiya', text: 'So the goat’s mother, right, what if she KNEW?' },
      ],
      end: {
        title: 'Four minutes',
        image: 'Two people talking at the same time, and both of them listening.',
        door: 'told',
      },
    },
    'end-register': {
      phase: 'after',
      map: 'The register',
      gist: 'The form hears about the false Noor, and everybody asks everybody who they are.',
      room: 'corridor',
      light: 'day',
      app: 'none',
      mood: 'happy',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'They tell their form. Ms Costa gives them the board and the good pen.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: '“New account? Ask it out loud,” writes Noor. Safiya draws a goat with a telephone.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'By Thursday half the year is shaking hands in the corridor. “Is it really you?” “So far.”',
        },
        { id: 'c1', by: 'costa', text: 'Noor? And is it really you, or shall I mark you as late?' },
      ],
      end: {
        title: 'The register',
        image: 'A goat on a whiteboard, with a telephone at its ear.',
        door: 'told',
      },
    },
    'end-rule': {
      phase: 'after',
      map: 'New account, old voice',
      gist: 'The two agree that a new account counts only when it has been heard.',
      app: 'none',
      mood: 'happy',
      lines: [
        {
          id: 's1',
          by: 'safiya',
          text: 'New account, old voice. And it has to be rude about my socks. Otherwise it doesn’t count.',
        },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'Your socks always look like two different weathers.' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'So that’s settled. Hakim hears about it, and wants the rule for the family as well.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'On Saturday a new number rings. “It’s me,” says Hakim, from his own kitchen. “Terrible socks, Noor.”',
        },
      ],
      end: {
        title: 'New account, old voice',
        image: 'Four socks in a row, and no two of them alike.',
        door: 'told',
      },
    },
    'end-stairs': {
      phase: 'after',
      map: 'Fourteen feet',
      gist: 'On Saturday Safiya helps to carry, and the list has a song for her.',
      app: 'none',
      mood: 'happy',
      lines: [
        { id: 's1', by: 'safiya', text: 'You’d have done the same. You’d have done it with a song.' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'On Saturday the wardrobe gets stuck on the third floor. It has seven people around it, and a choir.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Safiya has found the choir. It’s from a school trip, there’s a goat in the second verse.',
        },
        { id: 'd1', by: 'noor-dad', text: 'It’s only dust.' },
        { id: 'n3', by: 'narrator', text: 'Everybody looks politely at the wardrobe. Then they lift.' },
      ],
      end: {
        title: 'Fourteen feet',
        image: 'A wardrobe on the stairs, with fourteen feet under it.',
        door: 'told',
      },
    },
    'end-grey': {
      phase: 'after',
      map: '“Excellent”',
      gist: 'Safiya isn’t hurt by the block, and explains on the bus what it was about.',
      room: 'city-bus',
      light: 'day',
      app: 'none',
      mood: 'worried',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Wednesday, the 19. Somebody drops into the seat beside her, with wet curls and odd socks.',
        },
        { id: 's1', by: 'safiya', text: 'You’ve blocked me.' },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'That was YOU?' },
        {
          id: 's2',
          by: 'safiya',
          text: 'It was! Excellent! There’s a false Noor, and she’d have chatted with me all night.',
          mood: 'relieved',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Safiya isn’t hurt at all. She tells the lady in front about it. The lady says well done.',
        },
      ],
      end: {
        title: '“Excellent”',
        image: 'A grey wave on a phone, and two friends bent over it.',
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
            text: 'What do I really know? Three letters, two numbers and a wave.',
          },
        ],
        why: 'Stopping to look is never wrong. So far nothing shows a trick, or who it is.',
      },
      save: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Name, words, time: kept. It’s the first thing on her new phone.',
          },
        ],
        why: 'Kept words are easy to show to somebody who may know.',
      },
      block: {
        lines: [
          { id: 'n1', by: 'narrator', text: 'Two presses. The wave in the picture goes flat and grey.' },
        ],
        why: 'Blocking is always allowed, with or without a reason.',
        to: 'blocked',
      },
      tell: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'It’s a small thing to tell. Small ones are good for practising.',
          },
        ],
        why: 'Telling is always fine. It doesn’t have to be about something bad.',
        to: 'told',
      },
      report: {
        lines: [
          { id: 'a1', by: 'app', text: 'Thank you. A person will read this. We don’t say who sent it.' },
          { id: 'n1', by: 'narrator', text: 'If it’s Safiya, nothing happens to her. That’s fair.' },
        ],
        why: 'Reporting is allowed. So far nothing was asked for but a call.',
      },
    },
    pressure: {
      pause: {
        lines: [
          {
            id: 'h1',
            by: 'hero',
            as: 'thought',
            text: 'It wants no code, no picture, no secret. It wants to hear me. Who wants only that?',
          },
        ],
        why: 'Good look. Those are good signs. Who it is can only be found out elsewhere.',
      },
      save: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Kept, from “hello” to here, with the times.' }],
        why: 'Now she can show it to somebody, word for word.',
      },
      block: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Blocked. The wave stands still.' }],
        why: 'Always allowed. It doesn’t look like a trick: no hurry, no secret, and nothing is wanted.',
        to: 'blocked',
      },
      tell: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Now two people are wondering about two Noors.' }],
        why: 'Good check. From outside a chat you see more than from inside.',
        to: 'told',
      },
      report: {
        lines: [
          { id: 'a1', by: 'app', text: 'Thank you. A person will read this. We don’t say who sent it.' },
          { id: 'n1', by: 'narrator', text: 'There’s no box for “might be my best friend”.' },
        ],
        why: 'Allowed. It doesn’t look like a trick: it only wants her voice, and takes a no.',
      },
    },
    threat: {
      pause: {
        lines: [
          { id: 'h1', by: 'hero', as: 'thought', text: 'One breath. Then look at what’s really there.' },
        ],
        why: 'Stopping to look is never wrong.',
      },
      save: {
        lines: [{ id: 'n1', by: 'narrator', text: 'The words, the name and the time are kept.' }],
        why: 'Kept words are easy to show to somebody.',
      },
      block: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Blocked. Her room stays her room.' }],
        why: 'Blocking is always allowed, with or without a reason.',
        to: 'blocked',
      },
      tell: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Somebody knows now. That was quick.' }],
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
            text: 'Nine years of Safiya, and not one of them fits into a phone.',
          },
        ],
        why: 'Right. What shows who somebody is lies outside the chat.',
      },
      save: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Kept, with the name and the times.' }],
        why: 'Nice to have. It may be of use to whoever looks for the false one.',
      },
      block: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Blocked. It can be undone any day.' }],
        why: 'Always allowed. There was no hurry, no secret and no push, and nobody is hurt.',
      },
      tell: {
        lines: [
          { id: 'n1', by: 'narrator', text: 'One more person knows, and has a question about the goat.' },
        ],
        why: 'Telling is always fine, and never too late.',
      },
      report: {
        lines: [
          { id: 'n1', by: 'narrator', text: '“Thank you. A person will read this.” That was quickly done.' },
        ],
        why: 'Allowed. A false account can be reported by anybody whom it pretends to be.',
      },
    },
  },

  again: {
    save: { lines: [{ id: 'n1', by: 'narrator', text: 'It’s kept already, every stiff word of it.' }] },
    block: { lines: [{ id: 'n1', by: 'narrator', text: 'The wave is grey already.' }] },
    tell: { lines: [{ id: 'n1', by: 'narrator', text: '{told} knows already. Asking twice is fine, too.' }] },
    report: { lines: [{ id: 'n1', by: 'narrator', text: 'The report is sent. A person is reading it.' }] },
  },

  tell: {
    people: {
      'noor-dad': {
        kind: 'clumsy',
        room: 'kitchen-night',
        scene: [
          {
            id: 's1',
            by: 'narrator',
            text: 'The kitchen is full of newspaper. Dad has kept the last teapot for himself, to wrap it slowly.',
          },
          { id: 's2', by: 'noor-dad', text: 'Put your finger on the knot. No, the other knot. What is it?' },
        ],
        answer: [
          {
            id: 'a1',
            by: 'noor-dad',
            text: 'A call? With some account? No. No calls, with nobody, until I’ve seen a birth certificate.',
          },
          { id: 's3', by: 'narrator', text: 'Noor takes her finger off the knot. The teapot comes undone.' },
        ],
        then: [
          {
            id: 'h1',
            by: 'hero',
            as: 'aloud',
            text: 'Dad. It may be Safiya. And she only wants to know if I’m me.',
          },
          { id: 's4', by: 'narrator', text: 'Dad puts the teapot down. He laughs a bit, through his nose.' },
          {
            id: 'a2',
            by: 'noor-dad',
            text: 'Sorry. Too fast. For nineteen years your mother has called “who is it?” through that door.',
          },
          {
            id: 'a3',
            by: 'noor-dad',
            text: 'I’ve got a key, and she knows my cough. I’ve never once been offended. So. Who is it?',
          },
        ],
      },
      hakim: {
        kind: 'later',
        room: 'hall-night',
        scene: [
          {
            id: 's1',
            by: 'narrator',
            text: 'Hakim comes backwards out of his room, with a mattress. The mattress doesn’t want to move out.',
          },
          { id: 's2', by: 'hakim', text: 'If that’s about my lamp, you can have the lamp. Hold this.' },
        ],
        answer: [
          {
            id: 'a1',
            by: 'hakim',
            text: 'Whether you’re you? One of you is plenty. I do want to hear that. In ten minutes I’ll have arms again.',
          },
          { id: 's3', by: 'narrator', text: 'The mattress folds in half, with him inside.' },
        ],
        then: [
          {
            id: 'a2',
            by: 'hakim',
            text: 'You know what, don’t wait for me. Take somebody with free hands. I’ll ask you later.',
          },
          { id: 's4', by: 'narrator', text: 'He will, too. He always does. Noor thinks who has free hands.' },
        ],
      },
      costa: {
        kind: 'good',
        room: 'corridor',
        scene: [
          {
            id: 's1',
            by: 'narrator',
            text: 'Before registration Ms Costa is pinning up a timetable. It has come down four times already.',
          },
          {
            id: 's2',
            by: 'costa',
            text: 'Lean on it for me, would you? And talk. I listen best with pins in my hand.',
          },
        ],
        answer: [
          { id: 'a1', by: 'costa', text: 'You didn’t guess, you came. I could use a whole form of that.' },
          {
            id: 's3',
            by: 'narrator',
            text: 'She puts the pins back in their box. The timetable comes down, and nobody minds.',
          },
          {
            id: 'a2',
            by: 'costa',
            text: 'I’ve heard of a second Noor. Which one’s who, I can’t see either. Let’s find out, and not by typing.',
          },
        ],
      },
      helpline: {
        kind: 'helpline',
        scene: [
          {
            id: 's1',
            by: 'narrator',
            text: 'She sits down on the floor, behind the wardrobe, where it’s quiet.',
          },
          { id: 's2', by: 'helpline', text: 'Hello. You don’t have to say your name. What’s on your mind?' },
        ],
        answer: [
          {
            id: 'a1',
            by: 'helpline',
            text: 'Good that you rang. “Who is it?” is a big question for such a short one.',
          },
          {
            id: 'a2',
            by: 'helpline',
            text: 'From here I can’t tell either. But you’ve got nine years of her, and I haven’t.',
          },
          {
            id: 'a3',
            by: 'helpline',
            text: 'So who’s near you tonight, and could find out together with you?',
          },
        ],
      },
    },
    openers: {
      a: 'Can you help me find out if somebody is who they say?',
      b: 'Somebody wants to know if I’m really me.',
      c: 'It’s probably nothing. Can I say it anyway?',
    },
  },

  report: {
    about: 'I don’t know who’s writing to me',
    other: {
      a: 'Somebody is threatening me',
      aWhy: 'Nobody has threatened her here. The form has a line that fits better.',
      b: 'Somebody wants money or a code from me',
      bWhy: 'This account wants neither. It’s about not knowing who is writing.',
    },
  },

  debrief: {
    line: 'Most people online are just people. You checked, and that is how you know.',
    fault: 'It’s nobody’s fault that it was hard to tell. Noor did nothing wrong, and Safiya didn’t either.',
    power: 'I’d like to hear you first. It isn’t about you, it’s about being sure.',
    questions: [
      'What was odd about the messages, and what spoke against a trick?',
      'Why can it sting to be checked, and what could one say so that it stings less?',
      'What outside the chat showed that it was Safiya? What else could have shown it?',
    ],
    checked: [
      'Her voice on the telephone, and three brothers behind it.',
      'Safiya herself, on the back seat of the 19 or at her own door.',
      'People at school who had met the false Noor, and Ms Costa, who had a list.',
    ],
    endCard:
      'A “hello”, a friend’s name or an old story prove nothing by themselves. A voice that you know does, or a person who was there.',
  },

  assembly: {
    before: 'other-one',
    closes:
      'Noor doesn’t guess. In the morning she looks on the back seat of the 19. There’s Safiya, with one hand up. A false Noor had been asking people for codes. Safiya only wanted to hear the right one, so she asked.',
  },

  covers: ['S55', 'S79', 'S121'],
  sources: [13, 36, 47],
  review: 'draft',
});
