import { defineScenario } from '../src/scenario/define-scenario.ts';

export default defineScenario({
  id: 'the-picture-that-isnt-real',
  number: 'SC09',
  version: 1,
  title: 'The Picture That Isn’t Real',
  ages: '11-13',
  pattern: 'O',
  harmless: false,
  minutes: 7,
  hero: 'diego',
  cast: ['diego-mama', 'abuelo', 'rivas', 'sofi'],
  others: {
    grey: { name: 'grey.line', profile: 'planet', says: 'no friends in common' },
    blue: { name: 'blue.line', profile: 'wave', says: 'a new account' },
    gloria: { name: 'gloria.pan', profile: 'cake', says: 'has followed Diego since Monday' },
  },
  app: 'pebbler',
  room: 'bedroom-evening',
  light: 'evening',
  them: 'grey',
  skills: ['notice', 'save', 'block', 'tell', 'report'],
  notice:
    'Somebody threatens Diego with a picture that isn’t real. The picture is never shown. Diego gets help. You can pause, skip or leave at any time, and you need no reason.',
  summary: [
    'Diego is thirteen. On Friday he’ll play his grandfather’s waltz, with one chord that won’t come out.',
    'On Thursday somebody he doesn’t know threatens him with a picture. It’s a fake, made from a poster.',
    'They want money, and they show him a list of people he knows.',
    'Arguing doesn’t help, and paying doesn’t end it. A made-up picture is still blackmail.',
    'Diego tells an adult. They keep the words, and there is a report that fakes count for too.',
    'He never sent anything. It is not his fault, and help works at any point.',
  ],
  start: 'open',
  beats: {
    // ── before: the first message ──────────────────────────────────────────────────────────────────
    open: {
      phase: 'before',
      map: 'B minor',
      gist: 'Diego practises a hard chord, and a stranger’s first message is a threat.',
      mood: 'calm',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Thursday, twenty to eight. Diego tries a B minor.' },
        { id: 'a1', by: 'abuelo', text: 'Who stepped on the cat?' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'There is no cat. That’s Abuelo, across the hall. He mended guitars for forty years.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'Tomorrow is Sound Night. Sofi plays nine jars of water, Diego plays Abuelo’s waltz. Abuelo has bought a tie.',
        },
        {
          id: 'n4',
          by: 'narrator',
          text: 'The phone lights up. It’s a name that he has never seen.',
          mood: 'unsure',
        },
        { id: 't1', by: 'them', tile: 'threat', trick: 'threat', mood: 'worried' },
        {
          id: 'n5',
          by: 'narrator',
          text: 'A private picture? There isn’t one. Nobody has ever taken one.',
        },
        {
          id: 'n6',
          by: 'narrator',
          text: 'Across the hall the radio goes quiet. Abuelo is waiting for the chord.',
        },
      ],
      choices: {
        who: {
          text: 'Type: who is this??',
          to: 'who',
          score: {},
          fit: 'mixed',
          why: 'It’s the first thing anyone would ask. He doesn’t owe this name a single word, though.',
        },
        slow: {
          text: 'Turn the phone over and play the bar again, slower',
          to: 'slow',
          score: { notice: 2 },
          fit: 'helps',
          why: 'He was startled, and he stopped. A threat works best on somebody who hurries.',
        },
        abuelo: {
          text: 'Cross the hall with the guitar and the phone',
          to: 'plan',
          opens: { tell: 'abuelo' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'He didn’t wait to find out more. One message is enough to tell somebody.',
        },
      },
    },
    who: {
      phase: 'before',
      gist: 'Diego asks who it is, and gets no name.',
      mood: 'worried',
      lines: [
        { id: 'h1', by: 'hero', text: 'who is this??' },
        { id: 't1', by: 'them', text: 'somebody with a picture of you', trick: 'scare' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'That’s not an answer. That’s the first message with other words in it.',
        },
        { id: 'a1', by: 'abuelo', text: 'It’s so quiet in there. Did the cat win?' },
      ],
      next: 'proof',
    },
    slow: {
      phase: 'before',
      gist: 'Diego plays it slowly and finds that he is still breathing.',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Bar nine at half speed, like walking downstairs in the dark. The chord comes out as a question.',
        },
        { id: 'a1', by: 'abuelo', text: 'Don’t ask it! Tell it!' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'His fingers shake, but he’s breathing. He’s glad to know that.',
        },
        {
          id: 'h1',
          by: 'hero',
          as: 'thought',
          text: 'It can’t be real. So why does my stomach believe it?',
        },
      ],
      next: 'proof',
    },
    // ── pressure ───────────────────────────────────────────────────────────────────────────────────
    proof: {
      phase: 'pressure',
      map: 'Made, not taken',
      gist: 'Somebody made a fake picture with Diego’s face and wants money.',
      mood: 'unsure',
      lines: [
        { id: 's1', by: 'sofi', as: 'chat', text: 'EMERGENCY. my brother drank my A' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Each of the nine jam jars has a note in it. Now it’s eight.',
        },
        { id: 'n2', by: 'narrator', text: 'Before he can answer, the other name is back.' },
        { id: 't1', by: 'them', text: 'pay or everybody sees it', trick: 'money', mood: 'worried' },
        { id: 't2', by: 'them', text: 'i can say anything about you', trick: 'scare' },
        {
          id: 'n3',
          by: 'narrator',
          text: 'So that’s it. Somebody took his face and made a picture. It’s a fake, and isn’t shown here.',
        },
        {
          id: 'n4',
          by: 'narrator',
          text: 'Fake or not, this is blackmail. There are people who know what to do about it.',
        },
      ],
      choices: {
        prove: {
          text: 'Type: ITS FAKE and i can prove it. give me one minute',
          to: 'proved',
          score: {},
          fit: 'risky',
          flag: 'engage',
          why: 'He’s right. But nobody over there wants to be convinced. They want him to type.',
        },
        sofi: {
          text: 'Write to Sofi: forget the jar. can you talk',
          to: 'plan',
          opens: { tell: 'sofi' },
          score: { tell: 1 },
          fit: 'helps',
          why: 'With a friend, “can you talk” is enough. Together they’ll think of an adult.',
        },
        much: {
          text: 'Type: how much do you want',
          to: 'how-much',
          score: {},
          fit: 'mixed',
          flag: 'engage',
          why: 'He only wants to know how big it is. Asking doesn’t bind him. He can stop replying now.',
        },
        where: {
          text: 'Find out where that face of his was taken from',
          to: 'poster',
          score: { notice: 2 },
          fit: 'helps',
          why: 'Looking isn’t answering. What he finds is useful to whoever helps him.',
        },
      },
    },
    proved: {
      phase: 'pressure',
      gist: 'Diego argues that it is fake, and nobody is listening.',
      mood: 'worried',
      lines: [
        { id: 'h1', by: 'hero', text: 'ITS FAKE and i can prove it. give me one minute' },
        { id: 't1', by: 'them', text: 'prove it to all of them then', trick: 'scare' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'He types reasons. One, two, three. Number three is really good.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'At number four he stops. It’s like playing in a hall with no chairs and no people.',
        },
      ],
      next: 'list',
    },
    'how-much': {
      phase: 'pressure',
      gist: 'The price sounds small, which is part of the trick.',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', text: 'how much do you want' },
        { id: 't1', by: 'them', text: 'not much. then its over', trick: 'money' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Not much. It’s nearly what he has in the tin for new strings. How handy.',
        },
        { id: 'a1', by: 'abuelo', text: 'Bar nine won’t play itself!' },
      ],
      next: 'list',
    },
    poster: {
      phase: 'pressure',
      gist: 'They took his face from the poster for Sound Night.',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'It takes a minute. It’s the Sound Night poster, from his own page. Sofi took the photo.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'He knows it by the grin. Sofi had just sat down in a puddle, with the camera.',
        },
        {
          id: 'h1',
          by: 'hero',
          as: 'thought',
          text: 'I only put it up so that people would come.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'That’s what posters are for. What somebody else does with it isn’t his doing.',
        },
      ],
      next: 'list',
    },
    // ── threat: a list and a clock ─────────────────────────────────────────────────────────────────
    list: {
      phase: 'threat',
      map: 'A list and a clock',
      gist: 'The blackmailer writes a list of Diego’s followers and gives him half an hour.',
      mood: 'worried',
      lines: [
        { id: 't1', by: 'them', text: 'sofi. your cousin. gloria. shall i go on', trick: 'scare' },
        { id: 't2', by: 'them', text: 'half an hour', trick: 'deadline' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'They’re his followers. Gloria has the bread shop. She’s on there to ask about the chairs.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'It looks like magic. It’s only copied off his page, in the same order.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'A list and a clock: that’s a known trick. It needs somebody who’s alone with it.',
        },
        { id: 'n4', by: 'narrator', text: 'Across the hall Abuelo is whistling the bit before bar nine.' },
      ],
      choices: {
        keep: {
          text: 'Keep it all: the name, the list, the half hour',
          to: 'kept',
          opens: 'save',
          score: { save: 2 },
          fit: 'helps',
          why: 'It was meant to scare him. Now it’s evidence. Only the words, never the picture.',
        },
        tin: {
          text: 'Get the string tin down and count what’s in it',
          to: 'counted',
          score: {},
          fit: 'risky',
          flag: 'comply',
          why: 'Lots of people would count. Paying usually brings more asking. A tin can be shut again.',
        },
        monday: {
          text: 'Type: i cant before monday. please',
          to: 'stalled',
          score: {},
          fit: 'mixed',
          flag: 'engage',
          why: 'Winning time is a sensible idea. The clock is theirs, though. He can just leave it.',
        },
        mama: {
          text: 'Ring Mamá at the taxi office, busy or not',
          to: 'late-plan',
          opens: { tell: 'diego-mama' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'She’s always busy there. She’s also his mother, and she’d want that call.',
        },
      },
    },
    kept: {
      phase: 'threat',
      gist: 'Diego keeps the words, and they look smaller.',
      mood: 'unsure',
      lines: [
        { id: 'n1', by: 'narrator', text: 'He calls the folder “Bar Nine”. Nobody goes there for fun.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'There’s no picture in it, only words. Not one of them has a capital letter.',
        },
      ],
      next: 'doors',
    },
    stalled: {
      phase: 'threat',
      gist: 'Diego asks for time, and gets none.',
      mood: 'worried',
      lines: [
        { id: 'h1', by: 'hero', text: 'i cant before monday. please' },
        { id: 't1', by: 'them', text: 'no. today', trick: 'hurry' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'It came back in one second. Mamá says only bad drivers hoot at that speed.',
        },
        { id: 'n2', by: 'narrator', text: 'He hasn’t got to drive. He puts the phone in his pocket.' },
      ],
      next: 'doors',
    },
    counted: {
      phase: 'threat',
      gist: 'Diego counts the money he has been saving for strings.',
      mood: 'worried',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Coins, and a note with tape on it. He’s been saving since March for the good strings.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Abuelo put in the first coin. “For a great career,” he said, and it rolled under the fridge.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'If the tin’s empty, maybe it’s all over. At a quarter past eight it looks that way.',
        },
      ],
      next: 'paid',
    },
    paid: {
      phase: 'threat',
      map: 'Half an hour, not shown',
      gist: 'Off screen Diego was pushed into paying a little. It is not his fault, and help still works.',
      late: true,
      mood: 'worried',
      lines: [
        { id: 'n1', by: 'narrator', text: 'The story skips half an hour here. It isn’t shown.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'In that time he was pushed, and he paid a little. Then they wanted more.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'It isn’t his fault. They’ve done this many times, and he had never met it before.',
        },
        {
          id: 'n4',
          by: 'narrator',
          text: 'He can stop now. Help works just as it did when the tin was full.',
        },
      ],
      choices: {
        mama: {
          text: 'Ring Mamá at work, and start with the empty tin',
          to: 'cancel',
          opens: { tell: 'diego-mama' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'He began with the part he liked least. It’s told now, and nothing fell down.',
        },
        play: {
          text: 'Put the lid back on and just play the waltz',
          to: 'asks-abuelo',
          score: {},
          fit: 'mixed',
          flag: 'secret',
          why: 'He wants one thing that’s still nice. It stays nice if somebody knows, too.',
        },
      },
      answers: {
        tell: {
          lines: [
            { id: 'n1', by: 'narrator', text: 'The word “paid” comes last, and very small. It’s heard.' },
          ],
          why: 'Paid or not, telling counts in full. Now somebody can ask for the money back.',
          to: 'cancel',
        },
        block: {
          lines: [{ id: 'n1', by: 'narrator', text: 'Blocked. There’s nothing left to say about tins.' }],
          why: 'He doesn’t have to go on because he began. Next comes somebody to tell.',
          to: 'asks-abuelo',
        },
      },
    },
    cancel: {
      phase: 'after',
      gist: 'Somebody knows about the money and asks for it back.',
      mood: 'unsure',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Diego tells the rest, right down to the empty tin.' },
        {
          id: 'o1',
          by: 'told',
          text: 'The payment service can be asked to stop it. We’ll do that. Sometimes it works.',
        },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'And if not?' },
        {
          id: 'o2',
          by: 'told',
          text: 'Then they’ve got a few coins. They haven’t got you. You were scared, and they did that.',
        },
      ],
      next: 'late-plan',
    },
    doors: {
      phase: 'threat',
      map: 'Out in the hall',
      gist: 'Diego stands in the hall and looks for a first sentence.',
      room: 'hall-night',
      light: 'night',
      mood: 'unsure',
      lines: [
        { id: 's1', by: 'sofi', as: 'chat', text: 'the A is back. its a bit flat and a bit strawberry' },
        { id: 'n1', by: 'narrator', text: 'Diego stands in the hall. The guitar still hangs on him.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'To the left, Abuelo. At the taxi office, Mamá. In his pocket, the school card with the helpline.',
        },
        {
          id: 'h1',
          by: 'hero',
          as: 'thought',
          text: '“There’s a picture of me that isn’t me.” How do you start with that?',
        },
      ],
      choices: {
        night: {
          text: 'Call “Good night!” through the door, as always',
          to: 'asks-rivas',
          score: {},
          fit: 'risky',
          flag: 'secret',
          why: 'He doesn’t want Abuelo to worry tonight. Abuelo would sooner worry than not know.',
        },
        abuelo: {
          text: 'Go in to Abuelo and begin with any word at all',
          to: 'late-plan',
          opens: { tell: 'abuelo' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'It needn’t be a good first sentence. You can’t say it wrong.',
        },
        card: {
          text: 'Ring the number on the card first',
          to: 'card',
          opens: { tell: 'helpline' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'With somebody who doesn’t know him it’s easier to try the sentence out.',
        },
      },
    },
    card: {
      phase: 'after',
      gist: 'With help, Diego finds a first sentence.',
      mood: 'relieved',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Now there’s a sentence on the back of his hand. That’s where the chords usually go.',
        },
        { id: 'n2', by: 'narrator', text: 'It has seven words. None of them is “sorry”.' },
      ],
      next: 'late-plan',
    },
    // ── blocked, nobody knows yet ──────────────────────────────────────────────────────────────────
    'blocked-soon': {
      phase: 'after',
      gist: 'Diego has blocked the account, and it is quiet.',
      mood: 'unsure',
      lines: [
        { id: 'n1', by: 'narrator', text: 'The planet goes grey. With that name, nobody can be surprised.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'It’s very quiet. Across the hall somebody plucks one string and waits.',
        },
      ],
      next: 'back',
      answers: {
        tell: {
          lines: [
            { id: 'n1', by: 'narrator', text: 'Blocked and told. It’s a good evening for a Thursday.' },
          ],
          why: 'The block keeps one name out. Telling keeps him company.',
          to: 'plan',
        },
      },
    },
    back: {
      phase: 'after',
      map: 'Blue instead of grey',
      gist: 'The blackmailer comes back under a new name.',
      them: 'blue',
      light: 'night',
      mood: 'worried',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Ten to nine. It’s another name, and it’s the same one.' },
        { id: 't1', by: 'them', text: 'me again. hurry up', trick: 'hurry' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'They only need a new colour because the old one is shut out. So the block worked.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'Across the hall Abuelo plays the waltz. At bar nine he stops. He leaves it for Diego.',
        },
      ],
      choices: {
        line: {
          text: 'Type: youre a LINE. go and be a line somewhere else',
          to: 'replied',
          score: {},
          fit: 'risky',
          flag: 'engage',
          why: 'It’s a good joke. It’s wasted on somebody who only collects answers.',
        },
        again: {
          text: 'Block that too and play bar nine until it’s right',
          to: 'asks-abuelo',
          score: { block: 1 },
          fit: 'mixed',
          why: 'The block is right. Keeping guard alone is a lot for one evening.',
        },
        abuelo: {
          text: 'Follow the waltz across the hall, with the phone in his hand',
          to: 'late-plan',
          opens: { tell: 'abuelo' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'The gap in the music was for him. Many people leave one open for you.',
        },
      },
    },
    replied: {
      phase: 'after',
      gist: 'Diego answers with a joke, and they want more answers.',
      mood: 'worried',
      lines: [
        { id: 'h1', by: 'hero', text: 'youre a LINE. go and be a line somewhere else' },
        { id: 't1', by: 'them', text: 'good. keep typing', trick: 'pushing' },
        { id: 'n1', by: 'narrator', text: 'So that’s all it was for. He doesn’t keep typing.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'The phone goes into the guitar case, and the case under the bed. He sleeps in one sock.',
        },
      ],
      next: 'asks-rivas',
      answers: {
        tell: {
          lines: [
            { id: 'n1', by: 'narrator', text: 'He even says the joke. It gets a small laugh. It helps.' },
          ],
          why: 'An answer more or less spoils nothing. Telling works after it too.',
          to: 'late-plan',
        },
      },
    },
    // ── told early ─────────────────────────────────────────────────────────────────────────────────
    plan: {
      phase: 'after',
      map: 'Believed',
      gist: 'Somebody believes Diego and asks what he wants to do first.',
      mood: 'relieved',
      lines: [
        { id: 'o1', by: 'told', text: 'I believe you. It’s made up, and it hurts. Both of those are true.' },
        {
          id: 'o2',
          by: 'told',
          text: 'It’s against the law to do that to you. We don’t argue, and we don’t pay. What shall we do first?',
        },
        { id: 'n1', by: 'narrator', text: 'We. He hadn’t known how much he was missing that word.' },
      ],
      choices: {
        shut: {
          text: 'Block the account and keep the chat',
          to: 'plan-shut',
          opens: 'block',
          score: { block: 2 },
          fit: 'helps',
          why: 'Now they have nobody to talk to, and what they wrote is still there.',
          when: 'open',
        },
        form: {
          text: 'Do the report: a fake, a threat, and “13”',
          to: 'plan-form',
          opens: 'report',
          score: { report: 2 },
          fit: 'helps',
          why: 'Fakes count on that form, and so does his age.',
        },
        word: {
          text: 'Type one last thing: im not scared of you',
          to: 'plan-word',
          score: {},
          fit: 'risky',
          flag: 'engage',
          why: 'He’d like to have the last word. With them the last word is no word.',
          when: 'open',
        },
        keep: {
          text: 'Save what they’ve written so far',
          to: 'plan-kept',
          opens: 'save',
          score: { save: 2 },
          fit: 'helps',
          why: 'Words, name, time. That’s all anybody needs, and never the picture.',
        },
      },
    },
    'plan-shut': {
      phase: 'after',
      gist: 'The account is shut out, and Diego has his hands free.',
      mood: 'relieved',
      lines: [
        { id: 'n1', by: 'narrator', text: 'One press. He had expected a bang, or at least a click.' },
        {
          id: 'o1',
          by: 'told',
          text: 'If another name turns up, it goes the same way. And it gets no answer.',
        },
      ],
      next: 'friends',
    },
    'plan-form': {
      phase: 'after',
      gist: 'The form has a box for fakes.',
      mood: 'relieved',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'The form has a box for it: “The picture was made or changed.” So he isn’t the first.',
        },
        {
          id: 'o1',
          by: 'narrator',
          text: 'Below it is a free tool that helps to take such pictures down. Fakes too.',
        },
      ],
      next: 'friends',
    },
    'plan-word': {
      phase: 'after',
      gist: 'Diego has the last word, until they have it.',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', text: 'im not scared of you' },
        { id: 't1', by: 'them', text: 'youre still here', trick: 'pushing' },
        { id: 'o1', by: 'told', text: 'That one’s fishing. And that was a lovely worm.' },
        { id: 'n1', by: 'narrator', text: 'Diego has to laugh, for the first time since the cat.' },
      ],
      next: 'friends',
    },
    'plan-kept': {
      phase: 'after',
      gist: 'The words are kept, and Diego may forget them.',
      mood: 'relieved',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'He calls the folder “Bar Nine”. It holds a name, a time and bad spelling.',
        },
        { id: 'o1', by: 'told', text: 'Good. Now the folder can remember it, and you can practise.' },
      ],
      next: 'friends',
    },
    friends: {
      phase: 'after',
      map: 'What to tell the others',
      gist: 'Diego thinks about what his friends should know.',
      app: 'pebbler',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'And if they really write to everybody?' },
        {
          id: 'o1',
          by: 'told',
          text: 'Then it’s good if “everybody” has heard from you first. You needn’t tell the whole story.',
        },
        { id: 'n1', by: 'narrator', text: 'Eighty-one followers. Eighty, without the bread shop.' },
      ],
      choices: {
        all: {
          text: 'Explain it all, properly, with every reason why it’s fake',
          to: 'all',
          score: {},
          fit: 'mixed',
          why: 'He wants to be believed. His friends don’t need proof. They need to know what to do.',
        },
        short: {
          text: 'Write: somebodys scamming me with a fake. dont open or share',
          to: 'short',
          score: {},
          fit: 'helps',
          why: 'Short and true. Nobody has to ask anything, and everybody knows what to do.',
        },
        jars: {
          text: 'Talk about it only to Sofi, tomorrow, over the jars',
          to: 'jars',
          score: {},
          fit: 'helps',
          why: 'He can choose who hears it. One good friend is a fine number.',
        },
      },
    },
    all: {
      phase: 'after',
      gist: 'The explanation gets very long, and Sofi cuts it down.',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'He writes till half past nine. By then it has chapters. He tries it on Sofi first.',
        },
        { id: 's1', by: 'sofi', as: 'chat', text: 'its very good. its four pages. i cried at page 3' },
        {
          id: 's2',
          by: 'sofi',
          as: 'chat',
          text: 'just say DONT OPEN IT. they know its not you. they KNOW you',
          mood: 'relieved',
        },
        { id: 'n2', by: 'narrator', text: 'He reads the last three words twice. Then he cuts four pages.' },
      ],
      next: 'gloria',
    },
    short: {
      phase: 'after',
      gist: 'Diego sends one honest line, and his cousin answers.',
      mood: 'unsure',
      lines: [
        {
          id: 'n0',
          by: 'narrator',
          text: 'It takes one breath: somebody is scamming me with a fake. Please don’t open or share it.',
        },
        { id: 'n1', by: 'narrator', text: 'Send. He goes under the pillow. Under the pillow it gets light.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'It’s his cousin. “ok wont open anything. u alright? if not can i have your amp”',
          mood: 'happy',
        },
        { id: 'n3', by: 'narrator', text: 'After that come thumbs. Thirty, forty. Nobody asks.' },
      ],
      next: 'gloria',
    },
    jars: {
      phase: 'after',
      gist: 'Diego talks to Sofi in the lab, and she goes on pouring.',
      room: 'classroom',
      light: 'day',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Friday, before school, in the lab. Sofi fills the A drop by drop.',
        },
        { id: 's1', by: 'sofi', text: 'Nobody who knows you would believe it. You blink in every picture.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'She taps the jar. It’s an A. You could swear to it.',
          mood: 'relieved',
        },
        {
          id: 's2',
          by: 'sofi',
          text: 'If anybody sends me anything, I won’t open it. I’ve got wet hands anyway.',
        },
      ],
      next: 'gloria',
    },
    gloria: {
      phase: 'after',
      map: 'A name with a cake',
      gist: 'A harmless message makes Diego jump.',
      room: 'classroom',
      light: 'day',
      them: 'gloria',
      mood: 'worried',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Friday, four o’clock. “gloria.pan”, like the bread shop. Diego jumps, and Sofi catches a jar.',
        },
        {
          id: 't1',
          by: 'them',
          text: 'Good afternoon, Diego. Is it true that there are no chairs?',
          trick: 'none',
        },
        { id: 't2', by: 'them', text: 'My knees are 74 years old. They are asking.', trick: 'none' },
        {
          id: 'h1',
          by: 'hero',
          as: 'thought',
          text: 'Is this what it’s like now? I’m frightened of a cake?',
          mood: 'unsure',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'It takes a day or two, after a fright. Then a message is only a message again.',
        },
      ],
      choices: {
        shop: {
          text: 'Run over to the bread shop and ask if that’s her',
          to: 'end-shop',
          score: { notice: 2 },
          fit: 'helps',
          why: 'Asking a face is always allowed. This one is three minutes away.',
        },
        drawer: {
          text: 'Leave the phone in the lab drawer till after the waltz',
          to: 'end-drawer',
          score: {},
          fit: 'helps',
          why: 'A message can wait. He has a waltz to play.',
        },
        answer: {
          text: 'Type: hello gloria. there are 40, but theyre small',
          to: 'end-chairs',
          score: {},
          fit: 'mixed',
          why: 'It asks for nothing but a chair. To be quite sure, he can ask at the counter.',
        },
      },
      answers: {
        block: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'Blocked, cake and all. If it’s Gloria, he can undo it tomorrow.',
            },
          ],
          why: 'After a fright that’s allowed. A real Gloria won’t mind for long.',
          to: 'end-drawer',
        },
      },
    },
    'end-shop': {
      phase: 'after',
      map: 'Flour',
      gist: 'Gloria really is Gloria, and the message is only about knees.',
      room: 'cafe',
      mood: 'happy',
      lines: [
        { id: 'n1', by: 'narrator', text: 'The bread shop is warm. Gloria has flour up to her elbows.' },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'Did you write to me?' },
        {
          id: 'n2',
          by: 'narrator',
          text: '“Who else has got knees?” says Gloria. She packs him nine rolls, one for each jar.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'He plays at seven. Bar nine is almost right. It’s a very happy almost.',
        },
      ],
      end: { title: 'Nine rolls', image: 'A paper bag on a music stand, still warm.', door: 'told' },
    },
    'end-drawer': {
      phase: 'after',
      map: 'Between paper clips',
      gist: 'The phone stays in a drawer while Diego plays.',
      light: 'evening',
      app: 'none',
      mood: 'happy',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Seven o’clock. Everybody has come. Row one has a tie in it.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Nine jars, six strings. At bar nine Sofi looks at him. He hasn’t even noticed that it’s bar nine.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'In the drawer the phone lights up. Only the paper clips see it.',
        },
      ],
      end: {
        title: 'Between paper clips',
        image: 'A drawer that glows for a moment, in an empty corner.',
        door: 'told',
      },
    },
    'end-chairs': {
      phase: 'after',
      map: 'Row zero',
      gist: 'Gloria brings her own chair to Sound Night.',
      light: 'evening',
      mood: 'happy',
      lines: [
        { id: 'h1', by: 'hero', text: 'hello gloria. there are 40, but theyre small' },
        { id: 't1', by: 'them', text: 'Then I shall bring mine.', trick: 'none' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'At seven two bakers carry in an armchair. It goes in front of row one.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'In the waltz she taps along, with both knees. They’re in time. They’re the only ones.',
        },
      ],
      end: { title: 'Row zero', image: 'A red armchair, all alone, in front of forty chairs.', door: 'told' },
    },
    // ── told late ──────────────────────────────────────────────────────────────────────────────────
    'late-plan': {
      phase: 'after',
      map: 'Not alone with it',
      gist: 'Somebody knows, and they begin with one thing.',
      app: 'pebbler',
      mood: 'relieved',
      lines: [
        {
          id: 'o1',
          by: 'told',
          text: 'You told me, and now is a good time for that. There’s no bad one.',
        },
        {
          id: 'o2',
          by: 'told',
          text: 'It’s a fake, and it’s still blackmail. It’s against the law to do that to you.',
        },
        { id: 'n1', by: 'narrator', text: 'Diego breathes out. It would have done for four bars.' },
        { id: 'o3', by: 'told', text: 'Nobody pays, and nobody answers. What would you like to start with?' },
      ],
      choices: {
        others: {
          text: 'Write to the others: its a fake. dont open or share it',
          to: 'end-lunch',
          score: {},
          fit: 'helps',
          why: 'They said “everybody sees it”. Now everybody knows what to do with it: nothing.',
        },
        shut: {
          text: 'Block them and keep the chat for later',
          to: 'end-taxi',
          opens: 'block',
          score: { block: 2 },
          fit: 'helps',
          why: 'No more clocks from that name. The words stay where they are.',
          when: 'open',
        },
        report: {
          text: 'Report it together, and put in that he’s 13',
          to: 'end-sand',
          opens: 'report',
          score: { report: 2 },
          fit: 'helps',
          why: 'A made-up picture counts too. So does “13”, whatever his page says.',
        },
        keep: {
          text: 'Put together what they wrote, with names and times',
          to: 'end-strawberry',
          opens: 'save',
          score: { save: 2 },
          fit: 'helps',
          why: 'It’s all in one place for whoever helps. Words only.',
        },
      },
    },
    'end-lunch': {
      phase: 'after',
      map: 'Not opened',
      gist: 'The others open nothing, some of them very thoroughly.',
      room: 'classroom',
      light: 'day',
      mood: 'happy',
      lines: [
        {
          id: 'n0',
          by: 'narrator',
          text: 'He writes: somebody made a fake picture of me. Please don’t open or share it. Thanks.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'On Friday nobody stares. Two people hit him on the shoulder, the friendly way.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: '“I haven’t opened ANYTHING,” says big Bruno at noon. “Not even my lunch. I’m so hungry.”',
        },
      ],
      end: { title: 'Not opened', image: 'A lunch box, held up, with the lid on.', door: 'late' },
    },
    'end-taxi': {
      phase: 'after',
      map: 'Car nine',
      gist: 'Mamá hears the waltz from a taxi.',
      room: 'classroom',
      light: 'evening',
      app: 'none',
      mood: 'happy',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Friday, seven. Mamá can’t leave the office. It’s a Friday.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'So car nine stops under the open window, with its radio on “send”.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'For three minutes all the taxis in town have a waltz in them. Nobody gets out.',
        },
      ],
      end: { title: 'Car nine', image: 'A taxi at the kerb, with all its windows down.', door: 'late' },
    },
    'end-sand': {
      phase: 'after',
      map: 'A star of sand',
      gist: 'At Sound Night the sand shows what the chord looks like.',
      room: 'classroom',
      light: 'evening',
      app: 'none',
      mood: 'happy',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'On a metal plate Profe Rivas has sand. When you play, it jumps into patterns.',
        },
        { id: 'n2', by: 'narrator', text: 'Most notes make a mess. Then comes bar nine.' },
        { id: 'r1', by: 'rivas', text: 'Nobody move. Look. That’s what it looks like when it’s right.' },
        { id: 'n3', by: 'narrator', text: 'It’s a star. Abuelo says he always knew.' },
      ],
      end: { title: 'A star of sand', image: 'Sand on a plate, in the shape of a B minor.', door: 'late' },
    },
    'end-strawberry': {
      phase: 'after',
      map: 'A bit strawberry',
      gist: 'Sofi’s brother keeps watch over the jars.',
      room: 'classroom',
      light: 'evening',
      app: 'none',
      mood: 'happy',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'At Sound Night Sofi’s brother guards the jars. He’s six. Yesterday he drank the A.',
        },
        {
          id: 's1',
          by: 'sofi',
          text: 'It’s full again. And he’s promised: only the ones that aren’t notes.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'They play. Bar nine comes out as clear as water. Only the A is a bit pink. Strawberry.',
        },
      ],
      end: { title: 'A bit strawberry', image: 'Eight clear jars and a pink one.', door: 'late' },
    },
    // ── an adult notices and asks ──────────────────────────────────────────────────────────────────
    'asks-abuelo': {
      phase: 'after',
      map: 'What’s broken?',
      gist: 'Diego plays the chord right and isn’t glad, and Abuelo hears it.',
      asks: 'abuelo',
      ask: 'How could Diego begin?',
      room: 'bedroom-evening',
      light: 'warm',
      app: 'none',
      mood: 'worried',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Bar nine. For the first time the B minor rings like a bell.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Nobody shouts. Abuelo stands in the door, in his vest and new tie.',
        },
        {
          id: 'a1',
          by: 'abuelo',
          text: 'There it is. Three weeks you’ve wanted that, and you didn’t even laugh.',
        },
        { id: 'a2', by: 'abuelo', text: 'So the chord’s mended. What’s broken?' },
      ],
      choices: {
        fake: {
          text: '“Somebody made a fake picture of me.”',
          to: 'said-fake',
          score: { tell: 2 },
          fit: 'helps',
          why: 'That’s the whole thing in one breath. The rest can come when it likes.',
        },
        tune: {
          text: '“Can you tune it while I say something?”',
          to: 'said-tune',
          score: { tell: 2 },
          fit: 'helps',
          why: 'It’s easier to talk to hands that are busy.',
        },
        show: {
          text: 'Turn the screen round so that Abuelo can read the words',
          to: 'said-show',
          score: { tell: 2 },
          fit: 'helps',
          why: 'He needn’t say it at all. The words are enough, and nobody has to see more.',
        },
      },
      answers: {
        tell: {
          lines: [{ id: 'n1', by: 'narrator', text: 'The tie comes off. It’s a thing for tomorrow.' }],
          why: 'Somebody asked, and he answered. That’s telling, in full.',
          to: 'asked-plan',
        },
      },
    },
    'said-fake': {
      phase: 'after',
      gist: 'Abuelo compares it to the false labels in guitars.',
      mood: 'unsure',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Abuelo sits down. A spring in the bed says G.' },
        {
          id: 'a1',
          by: 'abuelo',
          text: 'In my time they glued false labels into guitars. I scraped out hundreds.',
        },
        {
          id: 'a2',
          by: 'abuelo',
          text: 'And you know what? It was never the guitar’s fault. Come here.',
          mood: 'relieved',
        },
      ],
      next: 'asked-plan',
    },
    'said-tune': {
      phase: 'after',
      gist: 'Diego tells it to the six strings.',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Abuelo takes the guitar and turns all six strings down. Then up again.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Diego tells it to the thick E first. When the thin E is right, it’s all out.',
        },
        {
          id: 'a1',
          by: 'abuelo',
          text: 'Somebody did that to you. You did nothing. And that string was a bit sharp.',
          mood: 'relieved',
        },
      ],
      next: 'asked-plan',
    },
    'said-show': {
      phase: 'after',
      gist: 'Abuelo reads the words with two pairs of glasses.',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Abuelo needs two pairs of glasses, one in front of the other. He reads.',
        },
        { id: 'a1', by: 'abuelo', text: 'I don’t need to see any picture. I can hear what sort that is.' },
        {
          id: 'a2',
          by: 'abuelo',
          text: 'You’ve carried that alone since supper? Give me an end.',
          mood: 'relieved',
        },
      ],
      next: 'asked-plan',
    },
    'asks-rivas': {
      phase: 'after',
      map: 'A very light case',
      gist: 'Diego brings the guitar case without the guitar, and Profe Rivas asks.',
      asks: 'rivas',
      ask: 'How could Diego begin?',
      room: 'classroom',
      light: 'day',
      app: 'none',
      mood: 'worried',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Friday, early, in the lab. Profe Rivas reaches for the guitar case, to help.',
        },
        { id: 'n2', by: 'narrator', text: 'It comes up so fast that he nearly hits the lamp.' },
        { id: 'r1', by: 'rivas', text: 'Diego. There’s no guitar in there. You’d sooner forget your head.' },
        { id: 'r2', by: 'rivas', text: 'I’ve got an hour and a roll of tape. What’s the matter?' },
      ],
      choices: {
        board: {
          text: 'Write it on the board, very small, and wipe it off',
          to: 'said-board',
          score: { tell: 2 },
          fit: 'helps',
          why: 'Written is told. Nobody says that it has to be loud.',
        },
        if: {
          text: '“If somebody makes a fake of you, is that your fault?”',
          to: 'said-if',
          score: { tell: 2 },
          fit: 'helps',
          why: 'Many people begin with “if”. Good teachers hear what comes after it.',
        },
        someone: {
          text: '“Somebody online is threatening me.”',
          to: 'said-someone',
          score: { tell: 2 },
          fit: 'helps',
          why: 'Five words, and he isn’t alone with it any more.',
        },
      },
      answers: {
        tell: {
          lines: [
            { id: 'n1', by: 'narrator', text: 'The tape can wait. So can the cables, all forty metres.' },
          ],
          why: 'Somebody asked, and he answered. That’s telling, in full.',
          to: 'asked-plan',
        },
      },
    },
    'said-board': {
      phase: 'after',
      gist: 'Diego writes it between two waves on the board.',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Between two sound waves he writes: fake picture of me, they want money.',
        },
        { id: 'n2', by: 'narrator', text: 'His sleeve wipes it off. It’s told all the same.' },
        {
          id: 'r1',
          by: 'rivas',
          text: 'I’ve read it. You needn’t say it again. Whoever made that did wrong, not you.',
          mood: 'relieved',
        },
      ],
      next: 'asked-plan',
    },
    'said-if': {
      phase: 'after',
      gist: 'Profe Rivas gives the shortest answer of his life.',
      mood: 'unsure',
      lines: [
        { id: 'r1', by: 'rivas', text: 'No.' },
        { id: 'n1', by: 'narrator', text: 'He’s never said anything so short. He usually needs a diagram.' },
        {
          id: 'r2',
          by: 'rivas',
          text: 'Is somebody doing it to you? Then we’ll see to it, you and I and your family.',
          mood: 'relieved',
        },
      ],
      next: 'asked-plan',
    },
    'said-someone': {
      phase: 'after',
      gist: 'Profe Rivas shuts the door with his elbow and listens.',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Rivas has tape on every finger. He shuts the door with his elbow.',
        },
        { id: 'r1', by: 'rivas', text: 'I believe you. Start wherever you want. I’m stuck here anyway.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'So Diego tells it, and unsticks him, one finger at a time.',
          mood: 'relieved',
        },
      ],
      next: 'asked-plan',
    },
    'asked-plan': {
      phase: 'after',
      map: 'One thing first',
      gist: 'Somebody knows now, and Diego chooses where to start.',
      app: 'pebbler',
      mood: 'relieved',
      lines: [
        {
          id: 'o1',
          by: 'narrator',
          text: 'They look it up. Fakes count too. There’s a form, and a free tool that helps to take them down.',
        },
        {
          id: 'o2',
          by: 'narrator',
          text: 'If any money has gone, the payment service can be asked to stop it. Sometimes that works.',
        },
        { id: 'o3', by: 'told', text: 'One thing first. You choose which.' },
      ],
      choices: {
        keep: {
          text: 'Keep the words, before anybody forgets them',
          to: 'end-hands',
          opens: 'save',
          score: { save: 2 },
          fit: 'helps',
          why: 'Names, words, times. Then nobody has to go through it from memory.',
        },
        report: {
          text: 'Report it as what it is: a fake, and a threat',
          to: 'end-label',
          opens: 'report',
          score: { report: 2 },
          fit: 'helps',
          why: 'That’s what it’s called, and who it was done to: somebody who is 13.',
        },
        block: {
          text: 'Block the name, and leave the chat as it is',
          to: 'end-cat',
          opens: 'block',
          score: { block: 2 },
          fit: 'helps',
          why: 'Shut out, and nothing thrown away.',
          when: 'open',
        },
      },
    },
    'end-hands': {
      phase: 'after',
      map: 'One guitar, two people',
      gist: 'Abuelo and Diego play bar nine together.',
      room: 'classroom',
      light: 'evening',
      app: 'none',
      mood: 'happy',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Sound Night. In bar eight Diego’s right hand starts to shake, of all things.',
        },
        { id: 'n2', by: 'narrator', text: 'Abuelo gets up, tie and all, and sits down next to him.' },
        {
          id: 'n3',
          by: 'narrator',
          text: 'Diego holds the chord, Abuelo strikes the strings. It sounds like one person.',
        },
      ],
      end: {
        title: 'Like one person',
        image: 'A young hand and an old one, on the same guitar.',
        door: 'asked',
      },
    },
    'end-label': {
      phase: 'after',
      map: 'Tested by ear',
      gist: 'Abuelo glues a true label into Diego’s guitar.',
      room: 'classroom',
      light: 'evening',
      app: 'none',
      mood: 'happy',
      lines: [
        { id: 'o1', by: 'told', text: 'A person reads that now. It can take some days.' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'At Sound Night something is stuck inside his guitar. Diego shines a torch into it.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'It’s a label, still damp with glue, in Abuelo’s writing: “Genuine. Tested by ear.”',
        },
      ],
      end: { title: 'Tested by ear', image: 'A small label in the dark of a guitar.', door: 'asked' },
    },
    'end-cat': {
      phase: 'after',
      map: 'The cat again',
      gist: 'The chord rings, and Abuelo has a question.',
      room: 'classroom',
      light: 'evening',
      app: 'none',
      mood: 'happy',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Sound Night. Nine jars, six strings, all the chairs taken.' },
        { id: 'n2', by: 'narrator', text: 'Bar nine. It rings, and it hangs in the air. Nobody breathes.' },
        { id: 'a1', by: 'abuelo', text: 'Who mended the cat?' },
      ],
      end: {
        title: 'Who mended the cat?',
        image: 'A room full of people laughing, and a chord that goes on.',
        door: 'asked',
      },
    },
  },
  answers: {
    before: {
      pause: {
        lines: [
          { id: 'n1', by: 'narrator', text: 'He reads it once more, with one hand flat on the strings.' },
        ],
        why: 'A message that scares you is worth a pause. It can’t do anything while he looks.',
      },
      save: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'The words, the name, twenty to eight. Kept. It took ten seconds.',
          },
        ],
        why: 'The words of a threat are evidence. Only words, never a private picture.',
      },
      block: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Blocked. He hasn’t even put the guitar down.' }],
        why: 'A stranger who begins like that needs no second chance.',
        to: 'blocked-soon',
      },
      tell: {
        lines: [{ id: 'n1', by: 'narrator', text: 'It isn’t even eight o’clock, and it’s told.' }],
        why: 'Straight away is a very good time.',
        to: 'plan',
      },
      report: {
        lines: [{ id: 'n1', by: 'narrator', text: 'He writes: I don’t know them. It’s a threat. I’m 13.' }],
        why: 'The first message can be reported too. Nobody has to wait for a second one.',
      },
    },
    pressure: {
      pause: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'He takes his thumbs off the screen. They’re cold. He sits on them.',
          },
        ],
        why: 'They want him to type. He needn’t.',
      },
      save: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'What they wrote, what they’re called, when. The picture isn’t in it.',
          },
        ],
        why: 'What scares him now can help him later. Words only.',
      },
      block: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Blocked, before it gets any longer.' }],
        why: 'Nobody has to hear a blackmailer out.',
        to: 'blocked-soon',
      },
      tell: {
        lines: [
          { id: 'n1', by: 'narrator', text: '“Fake” is an odd word to say aloud. It’s understood at once.' },
        ],
        why: 'They’re counting on him to be too embarrassed. He’s told somebody.',
        to: 'plan',
      },
      report: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'There’s a box: “The picture was made or changed.” He ticks it.',
          },
        ],
        why: 'Fakes count. So does his age, even if his page says something else.',
      },
    },
    threat: {
      pause: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'He breathes in for four beats and out for six. It’s a waltz with a limp.',
          },
        ],
        why: 'The clock is theirs. Inside a pause it doesn’t tick.',
      },
      save: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'The list, the name, the half hour. Kept. It fits in a very small folder.',
          },
        ],
        why: 'A threat in writing is evidence. Words and names, never the picture.',
      },
      block: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Blocked, in the middle of their half hour.' }],
        why: 'Their clock runs without him now. Next comes somebody to tell.',
        to: 'blocked-soon',
      },
      tell: {
        lines: [
          { id: 'n1', by: 'narrator', text: 'It’s said. In the hall the lamp is on, and the floor holds.' },
        ],
        why: 'A list and a clock only work on one person alone.',
        to: 'late-plan',
      },
      report: {
        lines: [
          { id: 'n1', by: 'narrator', text: 'He writes: they want money, the picture is a fake, I’m 13.' },
        ],
        why: 'All of that is against the law to do to him. It helps to say so early.',
      },
    },
    after: {
      pause: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'He stops for one bar. Rests are part of the music, says Abuelo.',
          },
        ],
        why: 'Looking back from here, it’s easier to see how it was done.',
      },
      save: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'All of it goes into the folder “Bar Nine”. Names, words, times.',
          },
        ],
        why: 'Still worth keeping. Words only.',
      },
      block: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Blocked. It makes no sound, and then it’s quiet.' }],
        why: 'Any time is a good time for it. If it was a friend, it can be undone.',
      },
      tell: {
        lines: [{ id: 'n1', by: 'narrator', text: 'He tells it badly. It’s understood well.' }],
        why: 'Whenever it comes, it counts in full.',
        to: 'late-plan',
      },
      report: {
        lines: [
          { id: 'n1', by: 'narrator', text: 'Reported, with a “13” in the box and “fake” in the other.' },
        ],
        why: 'That helps him, and whoever has the next poster.',
      },
    },
  },
  again: {
    save: {
      lines: [{ id: 'n1', by: 'narrator', text: 'It’s in “Bar Nine” already. Nobody has gone in there.' }],
    },
    block: {
      lines: [{ id: 'n1', by: 'narrator', text: 'They’re blocked. Any new name can go the same way.' }],
    },
    tell: { lines: [{ id: 'n1', by: 'narrator', text: 'Somebody knows. One more is always allowed.' }] },
    report: { lines: [{ id: 'n1', by: 'narrator', text: 'The report is in. A person will read it.' }] },
  },
  tell: {
    people: {
      abuelo: {
        kind: 'good',
        room: 'living-room',
        scene: [
          { id: 'n1', by: 'narrator', text: 'Abuelo has somebody’s guitar on his knees, like a patient.' },
          {
            id: 'n2',
            by: 'narrator',
            text: 'He holds up a finger, taps on the wood and listens. “Go on,” he says.',
          },
        ],
        answer: [
          {
            id: 'n3',
            by: 'narrator',
            text: 'He lays the guitar aside, in the middle. He never does that. Diego tells him.',
          },
          {
            id: 'a1',
            by: 'abuelo',
            text: 'I know about fakes. People glue false labels into good guitars. I scrape them out.',
          },
          {
            id: 'a2',
            by: 'abuelo',
            text: 'It’s never the guitar’s fault. And it isn’t yours. I’m glad you came across.',
          },
        ],
      },
      'diego-mama': {
        kind: 'clumsy',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'The taxi office: seven lines, one Mamá. Behind her the radio crackles.',
          },
          { id: 'm1', by: 'diego-mama', text: 'Car four to the station. Diego? Quick, car nine is lost.' },
        ],
        answer: [
          { id: 'n4', by: 'narrator', text: 'He gets half of it out. It’s the wrong half.' },
          { id: 'm2', by: 'diego-mama', text: 'A picture? What picture? Diego, what did you do?' },
          { id: 'n2', by: 'narrator', text: 'He swallows. All seven lines can hear it.' },
        ],
        then: [
          {
            id: 'h1',
            by: 'hero',
            as: 'aloud',
            text: 'Nothing. It isn’t real. I need you to believe me first.',
          },
          { id: 'n3', by: 'narrator', text: 'Click. She has taken off her headset. She never takes it off.' },
          { id: 'm3', by: 'diego-mama', text: 'That was the wrong question. I’m sorry. I believe you.' },
          {
            id: 'm4',
            by: 'diego-mama',
            text: 'I’m not angry. I’m on your side, and car nine can walk. Tell me the rest.',
          },
        ],
      },
      rivas: {
        kind: 'good',
        room: 'classroom',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'The lab is two streets away, and open late this week. Under a table: Rivas’s shoes.',
          },
          { id: 'n2', by: 'narrator', text: 'A loudspeaker squeals. “That wasn’t me,” say the shoes.' },
        ],
        answer: [
          {
            id: 'n3',
            by: 'narrator',
            text: 'He comes out backwards, a cable round his neck. Diego tells him.',
          },
          {
            id: 'r1',
            by: 'rivas',
            text: 'That’s a rotten thing to do to anybody. Thank you for telling me.',
          },
          {
            id: 'r2',
            by: 'rivas',
            text: 'You’re not in trouble. I’ll only tell people who can help, and I’ll tell you first.',
          },
        ],
      },
      sofi: {
        kind: 'friend',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Sofi picks up at once. “Put it DOWN,” she says, not to him. “That’s a G.”',
          },
        ],
        answer: [
          { id: 's1', by: 'sofi', text: 'OK. He’s outside, I’m sitting down. Say it slowly.' },
          { id: 's2', by: 'sofi', text: 'That’s not you. Somebody MADE that. You did nothing.' },
        ],
        then: [
          { id: 's3', by: 'sofi', text: 'I can’t fix that with water. Who’ve you got that’s old?' },
          { id: 'n2', by: 'narrator', text: 'She stays on the line while he walks. He can hear her drip.' },
        ],
      },
      helpline: {
        kind: 'helpline',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'The stairs, second step from the top. The number is on the back of his school card.',
          },
          { id: 'n2', by: 'narrator', text: 'It rings. Outside a bus sneezes.' },
        ],
        answer: [
          { id: 'p1', by: 'helpline', text: 'Hello, this is a real person. You can start in the middle.' },
          { id: 'p2', by: 'helpline', text: 'A made-up picture. Yes, we know that. It isn’t your fault.' },
          {
            id: 'p3',
            by: 'helpline',
            text: 'Who at home should hear it next? Let’s find you a first sentence.',
          },
        ],
      },
    },
    openers: {
      a: 'I need help with something online and I’m scared you’ll be mad.',
      b: 'Someone made a fake picture of me and is threatening me.',
      c: 'Can you stop for a minute? It isn’t about the waltz.',
    },
  },
  report: {
    about: 'Someone threatens me with a fake picture',
    other: {
      a: 'Somebody made a bad joke about me',
      aWhy: 'A joke doesn’t ask for money. This is blackmail, and the form has a box for it.',
      b: 'Somebody uses my photo without asking',
      bWhy: 'That’s true as well. The threat is what has to be seen first.',
    },
  },
  debrief: {
    line: 'He never sent anything. It isn’t his fault, and it wouldn’t be if he had.',
    fault: 'It’s not Diego’s fault.',
    power: 'Someone made a fake picture of me and is threatening me.',
    questions: [
      'Why does a fake still hurt?',
      'What would you say to a friend in Diego’s place?',
      'Why not argue with them?',
    ],
  },
  covers: [
    'S3',
    'S10',
    'S12',
    'S14',
    'S42',
    'S43',
    'S45',
    'S49',
    'S60',
    'S61',
    'S75',
    'S76',
    'S81',
    'S82',
    'S86',
    'S87',
    'S114',
    'S117',
    'S118',
    'S121',
    'S122',
    'S129',
  ],
  sources: [8, 9, 10, 11, 12, 19, 59],
  review: 'draft',
});
