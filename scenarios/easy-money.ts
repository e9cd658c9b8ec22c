import { defineScenario } from '../src/scenario/define-scenario.ts';

export default defineScenario({
  id: 'easy-money',
  number: 'SC19',
  version: 1,
  title: 'Easy Money',
  ages: '14-17',
  pattern: 'O',
  harmless: false,
  minutes: 8,
  hero: 'bea',
  cast: ['bea-mum', 'bea-nan', 'costa', 'ravi'],
  others: {
    max: { name: 'max.pairs', profile: 'sneaker', says: 'buyer, three months here' },
    back: { name: 'pairs.2.go', profile: 'wave', says: 'a new account' },
    ben: { name: 'bigfoot.ben', profile: 'mountain', says: 'buyer, two years here' },
  },
  app: 'swapshed',
  room: 'teen-bedroom',
  light: 'evening',
  them: 'max',
  skills: ['notice', 'save', 'block', 'tell', 'report'],
  notice:
    'Bea sells something online, and the buyer is keen and quick. Deals like that can stay fair, or turn into pressure. Nothing private is shown. You can pause, skip or leave at any time. You don’t need a reason.',
  summary: [
    'Bea is fifteen and saves for a school trip to a glacier. She sells a pair of trainers that are far too big.',
    'A buyer pays more than twice the price. He’s friendly, and he never asks about the shoes.',
    'Then he wants things: a private picture, then that she passes money on for him. He says that she owes him.',
    'She doesn’t. Taking money doesn’t make it her fault, and a present isn’t a debt.',
    'She tells somebody she trusts. They keep his words and the payment, block him, and report it. She says that she is fifteen.',
  ],
  start: 'listing',
  beats: {
    // ── before: the sale (all that an assembly sees) ───────────────────────────────────────────────
    listing: {
      phase: 'before',
      map: 'Ninety for forty',
      gist: 'Bea sells her raffle trainers for forty, and the buyer pays ninety.',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Seven in the evening. Bea has put a pair of trainers on SwapShed, size 46. She takes a 38.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'She won them in a raffle. Turbo, Nan’s tortoise, has moved into the box, so he’s in the photo too.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: '“For the glacier trip,” she wrote. It costs two hundred. The jar marked ICE holds sixty.',
        },
        { id: 't1', by: 'them', text: 'hi! still there?', trick: 'none' },
        { id: 't2', by: 'them', text: 'is the tortoise included haha', trick: 'none' },
        { id: 'h1', by: 'hero', text: 'only the smell of him. sorry', mood: 'happy' },
        { id: 'a1', by: 'app', text: 'Sold! max.pairs has paid 90.' },
        {
          id: 't3',
          by: 'them',
          text: 'bit extra for your ice',
          trick: 'gift',
          mood: 'unsure',
        },
        { id: 'n4', by: 'narrator', text: 'The price is forty. It says so right under the tortoise.' },
      ],
      choices: {
        thanks: {
          text: 'Type: omg thank you!! thats so kind',
          to: 'thanks',
          score: {},
          fit: 'mixed',
          why: 'Of course she says thank you. She may still wonder why somebody pays double.',
        },
        page: {
          text: 'Leave the ninety alone and look at his page',
          to: 'untouched',
          score: { notice: 2 },
          fit: 'helps',
          why: 'Money isn’t in a hurry. She can look first, and even sleep on it.',
        },
        return: {
          text: 'Type: thats 50 too much. ill send it back',
          to: 'too-much',
          score: { notice: 2 },
          fit: 'helps',
          why: 'Forty is a price. Fifty on top is something else, and she spotted it.',
        },
      },
    },
    thanks: {
      phase: 'before',
      gist: 'Bea says thank you and does sums.',
      mood: 'happy',
      lines: [
        { id: 'h1', by: 'hero', text: 'omg thank you!! thats so kind' },
        { id: 't1', by: 'them', text: 'nice people deserve nice things', trick: 'flattery' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'She writes 150 on a bit of paper and drops it in the jar. Fifty to go. It’s only Monday.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Turbo looks at her for a long time. But then he looks at everything for a long time.',
        },
      ],
      next: 'chatty',
    },
    untouched: {
      phase: 'before',
      gist: 'Bea looks at the buyer’s page and finds that it is empty.',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'max.pairs. Three months on SwapShed. Bought before: nothing. Sold: nothing. Stars: none.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'She leaves the ninety where it is, like a plate of chips that somebody else ordered.',
        },
        {
          id: 'h1',
          by: 'hero',
          as: 'thought',
          text: 'Who pays double and doesn’t even ask what colour the laces are?',
        },
      ],
      next: 'chatty',
    },
    'too-much': {
      phase: 'before',
      gist: 'Bea wants to send fifty back, and he won’t have it.',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', text: 'thats 50 too much. ill send it back' },
        { id: 't1', by: 'them', text: 'no no. call it luck for the ice', trick: 'gift' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'She presses “Return” all the same. The buyer has to agree, says SwapShed. He doesn’t.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'It’s odd to have money that won’t leave. Like a guest in his coat.',
        },
      ],
      next: 'chatty',
    },
    chatty: {
      phase: 'before',
      gist: 'He writes every evening, and learns what Mum doesn’t know.',
      room: 'teen-bedroom',
      mood: 'happy',
      lines: [
        { id: 'n1', by: 'narrator', text: 'He writes every evening that week. It’s easy to talk to him.' },
        { id: 't1', by: 'them', text: 'hows the tortoise', trick: 'none' },
        { id: 'h1', by: 'hero', text: 'he walked from the bed to the desk. took him all of my maths' },
        { id: 't2', by: 'them', text: 'is your mum proud of you, running a shop?', trick: 'asking' },
        {
          id: 'h2',
          by: 'hero',
          text: 'mum doesnt know. rule on the fridge, no selling online till 16',
          mood: 'unsure',
        },
        { id: 't3', by: 'them', text: 'then its our little shop', trick: 'secret' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'By now he knows what’s still missing, and by when. He hasn’t asked where to get the trainers.',
        },
      ],
      next: 'favour',
    },
    favour: {
      phase: 'before',
      map: 'A small favour',
      gist: 'He asks Bea to pass some money on to a friend of his.',
      room: 'corridor',
      light: 'day',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Friday, at the lockers. Ravi is in training for the glacier. He walks as if the floor were ice.',
        },
        {
          id: 't1',
          by: 'them',
          text: 'small favour? i send you 60, you pass it on to a mate',
          trick: 'money',
          mood: 'unsure',
        },
        { id: 't2', by: 'them', text: '10 of it is yours', trick: 'gift' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'It’s such a small thing. It’s so small that she can’t see what’s wrong with it.',
        },
      ],
      choices: {
        costa: {
          text: 'Ask Ms Costa, who’s hunting for a key on the floor',
          to: 'told-early',
          opens: { tell: 'costa' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'She asked before anything had happened. That’s the cheapest time to ask.',
        },
        why: {
          text: 'Type: why cant your mate get it from you?',
          to: 'why-me',
          score: {},
          fit: 'mixed',
          why: 'A good question. Look at what comes back: an answer, or a pat on the head?',
        },
        once: {
          text: 'Type: ok. but only this once',
          to: 'only-once',
          score: {},
          fit: 'risky',
          flag: 'comply',
          why: 'He’s been nice, so a no feels rude. It usually leads to more asking. She can stop right here.',
        },
      },
    },
    'why-me': {
      phase: 'before',
      gist: 'Bea asks why, and gets a compliment instead of an answer.',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', text: 'why cant your mate get it from you?' },
        {
          id: 't1',
          by: 'them',
          text: 'long story. i only asked cause youre the clever one',
          trick: 'flattery',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'That isn’t an answer. It’s a compliment, standing where the answer ought to be.',
        },
        { id: 'r1', by: 'ravi', text: 'Crevasse! Nobody move!' },
        { id: 'n2', by: 'narrator', text: 'He falls into the lost property. He’s been doing that all week.' },
      ],
      next: 'saturday',
    },
    'only-once': {
      phase: 'before',
      gist: 'Bea says yes, and it turns out that he only wanted to hear the yes.',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', text: 'ok. but only this once' },
        { id: 't1', by: 'them', text: 'star. dont need it today. just good to know', trick: 'pushing' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Nothing came, nothing went. It feels like a test that she didn’t know she was taking.',
        },
        { id: 'r1', by: 'ravi', text: 'Are you roped up? You look like somebody who isn’t roped up.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'He ties his scarf to her bag, just in case. It stays there all day.',
        },
      ],
      next: 'saturday',
    },
    'told-early': {
      phase: 'before',
      gist: 'Somebody knows about the ninety, and is glad to have been asked.',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'It took two minutes. Somewhere a door bangs, and it’s only a door.',
        },
        {
          id: 'k1',
          by: 'told',
          text: 'Somebody who pays double wants something. We needn’t find out what.',
        },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'And if he’s just nice?' },
        {
          id: 'k2',
          by: 'told',
          text: 'Then he won’t mind waiting. Nice people are good at it. The money stays put, and nobody writes to him.',
          mood: 'relieved',
        },
      ],
      next: 'saturday',
    },
    // ── the assembly ends before this ──────────────────────────────────────────────────────────────
    saturday: {
      phase: 'before',
      gist: 'On Saturday Mum asks how the ice is coming along.',
      room: 'kitchen-day',
      light: 'day',
      app: 'none',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Saturday. Rain. Turbo is crossing the kitchen table, which will take him until lunch.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Mum comes in with her toolbox. She’s a locksmith. All day long she opens doors for people.',
        },
        {
          id: 'm1',
          by: 'bea-mum',
          text: 'Locked out of his own bath, poor man. How’s the ice coming along?',
        },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'Slowly.' },
        { id: 'n3', by: 'narrator', text: 'Turbo stops and looks up, as if somebody had called him.' },
      ],
      next: { told: 'cafe', untold: 'ask' },
      answers: {
        tell: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'Said. By the time it’s all out, Turbo has done another hand’s width.',
            },
          ],
          why: 'It’s only an odd feeling so far. An odd feeling is plenty.',
          to: 'plan',
        },
      },
    },
    // ── pressure ───────────────────────────────────────────────────────────────────────────────────
    ask: {
      phase: 'pressure',
      map: '“There’s more”',
      gist: 'He offers more money, and asks for a private picture.',
      room: 'teen-bedroom',
      light: 'night',
      app: 'swapshed',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Saturday night. Across the hall Nan’s radio is reading the weather to ships.',
        },
        { id: 't1', by: 'them', text: 'theres more if you want it', trick: 'money', mood: 'unsure' },
        { id: 't2', by: 'them', tile: 'request', trick: 'asking', mood: 'worried' },
        { id: 't3', by: 'them', text: 'everyone does it', trick: 'pushing' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Turbo pulls his head in. It looks like a very good idea.',
        },
      ],
      choices: {
        busy: {
          text: 'Type: cant now. geography test',
          to: 'busy',
          score: {},
          fit: 'mixed',
          why: 'It wins her an evening. She owes him no reason, though, not even a made-up one.',
        },
        nan: {
          text: 'Follow the sound of the ships to Nan’s chair',
          to: 'told-asked',
          opens: { tell: 'bea-nan' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'Nan has no rule on the fridge. Some adults are easier to tell first.',
        },
        shoes: {
          text: 'Ask where to send the trainers, as if nothing had come',
          to: 'what-trainers',
          score: {},
          fit: 'risky',
          flag: 'secret',
          why: 'If only it went away by itself. It goes sooner when somebody else knows.',
        },
        no: {
          text: 'Type: no. im 15',
          to: 'im-15',
          score: { notice: 2 },
          fit: 'helps',
          why: 'No is a whole answer. An adult who asks somebody of 15 for that is breaking the law.',
        },
      },
    },
    busy: {
      phase: 'pressure',
      gist: 'Bea stalls, and he only moves it to tomorrow.',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', text: 'cant now. geography test' },
        { id: 't1', by: 'them', text: 'tomorrow then', trick: 'pushing' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'It isn’t a question. She opens the geography book, so that it isn’t a lie.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'A glacier moves about a metre a day, it says. Turbo could win that one.',
        },
      ],
      next: 'offer',
    },
    'what-trainers': {
      phase: 'pressure',
      gist: 'Bea asks about the trainers, and he has forgotten them.',
      mood: 'worried',
      lines: [
        { id: 'h1', by: 'hero', text: 'where do i send the trainers?' },
        { id: 't1', by: 'them', text: 'what trainers', trick: 'pretending' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'She reads it twice. It’s two words long, so that’s quickly done.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'He paid ninety for them and has forgotten them. So it was never about feet.',
        },
      ],
      next: 'offer',
    },
    'im-15': {
      phase: 'pressure',
      gist: 'Bea says no and how old she is, and he does not want to hear it.',
      mood: 'worried',
      lines: [
        { id: 'h1', by: 'hero', text: 'no. im 15' },
        { id: 't1', by: 'them', text: 'didnt ask your age', trick: 'pushing' },
        { id: 'n1', by: 'narrator', text: 'No. He wouldn’t want it in writing. He knows what the law says.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'And not everyone does. Ravi doesn’t. Nan doesn’t. If everyone did, it still wouldn’t be OK.',
        },
      ],
      next: 'offer',
    },
    offer: {
      phase: 'pressure',
      gist: 'He says sorry, and offers her things that nobody may offer somebody of fifteen.',
      room: 'corridor',
      light: 'day',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Monday. He was only joking, he writes. He wants to make up for it.',
        },
        {
          id: 't1',
          by: 'them',
          text: 'for the party on friday. i can get you stuff they dont sell you',
          trick: 'gift',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'She knows what kind of stuff that is. Nobody who means well brings it to somebody of fifteen.',
          mood: 'worried',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'And she never told him about the party. Ravi did, in public, with a drawing of a yeti.',
        },
        { id: 'h1', by: 'hero', as: 'thought', text: 'Shoes. I was selling shoes.' },
      ],
      next: 'pass-on',
    },
    'pass-on': {
      phase: 'pressure',
      map: '“Keep fifty”',
      gist: 'He wants Bea to pass on a lot of money before eight o’clock.',
      room: 'teen-bedroom',
      light: 'evening',
      mood: 'worried',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Tuesday, twenty past seven. The money for the glacier is due on Friday.',
        },
        { id: 't1', by: 'them', text: 'sending you 200. pass on 150, keep 50', trick: 'money' },
        { id: 't2', by: 'them', text: 'by 8. its for his rent', trick: 'deadline' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Fifty. With his ninety that’s the whole trip, to the coin. She told him the sums, between two tortoise jokes.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'Downstairs Mum is practising on a lock. Click. Click. Then the sound when it gives in.',
        },
      ],
      choices: {
        no: {
          text: 'Type: no. your mate can ask his bank',
          to: 'said-no',
          score: { notice: 2 },
          fit: 'helps',
          why: 'Money that goes round corners is hiding from somebody. She needn’t be one of the corners.',
        },
        ok: {
          text: 'Type: ok. but then were even',
          to: 'said-ok',
          score: {},
          fit: 'risky',
          flag: 'comply',
          why: 'She wants it to be over. Lots of people try this. It usually leads to more, and she can stop.',
        },
        mum: {
          text: 'Go down and say: Mum, can the lock wait?',
          to: 'told-asked',
          opens: { tell: 'bea-mum' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'The rule on the fridge is hers, so this was the steepest door. It opened.',
        },
      },
    },
    'said-no': {
      phase: 'pressure',
      gist: 'Bea says no, and he makes her feel that she is the mean one.',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', text: 'no. your mate can ask his bank' },
        { id: 't1', by: 'them', text: 'so taking is fine but helping isnt', trick: 'guilt' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'It’s neatly done. For a moment she feels like somebody who has done something.',
        },
        { id: 'n2', by: 'narrator', text: 'Eight o’clock comes and goes. The 200 never arrives.' },
      ],
      next: 'owe',
    },
    'said-ok': {
      phase: 'pressure',
      gist: 'Bea says yes, so that it will be over.',
      mood: 'worried',
      lines: [
        { id: 'h1', by: 'hero', text: 'ok. but then were even' },
        { id: 't1', by: 'them', text: 'were even when i say so', trick: 'pushing' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Ten to eight. Nothing has been sent yet. Downstairs the lock goes click.',
        },
        { id: 'n2', by: 'narrator', text: 'Turbo is awake. He has turned round in his box, to face her.' },
      ],
      next: 'sent-on',
    },
    // ── threat ─────────────────────────────────────────────────────────────────────────────────────
    owe: {
      phase: 'threat',
      map: '“You owe me”',
      gist: 'He says that she owes him, and threatens to tell Mum.',
      room: 'teen-bedroom',
      light: 'evening',
      mood: 'worried',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Wednesday evening. Nan is singing to the kettle downstairs.' },
        { id: 't1', by: 'them', text: 'you took my money. you owe me', trick: 'guilt' },
        { id: 't2', by: 'them', text: 'or your mum hears about our shop', trick: 'threat' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'First a present, then a bill. It’s an old trick, and it has one weak spot.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'It only works as long as nobody else has seen the bill.',
        },
      ],
      choices: {
        mum: {
          text: 'Be faster than him and tell Mum herself',
          to: 'told-late',
          opens: { tell: 'bea-mum' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'What Mum knows already, nobody can threaten to tell her.',
        },
        back: {
          text: 'Type: ill pay it all back. just give me a week',
          to: 'pay-back',
          score: {},
          fit: 'risky',
          flag: 'engage',
          why: 'That’s how honest people feel about debts. But this isn’t one. She can stop answering.',
        },
        keep: {
          text: 'Keep the listing, the payment and all that he wrote',
          to: 'asks-costa',
          opens: 'save',
          score: { save: 2 },
          fit: 'helps',
          why: 'His own words say what he’s doing. Words and payments only, never a private picture.',
        },
        block: {
          text: 'Block max.pairs, but leave the chat where it is',
          to: 'blocked',
          opens: 'block',
          score: { block: 2 },
          fit: 'helps',
          why: 'He can’t write under that name. The chat is proof, so it’s good that it stays.',
        },
      },
    },
    'pay-back': {
      phase: 'threat',
      gist: 'Bea offers to pay it all back, and he doesn’t want it.',
      mood: 'worried',
      lines: [
        { id: 'h1', by: 'hero', text: 'ill pay it all back. just give me a week' },
        { id: 't1', by: 'them', text: 'dont want it back', trick: 'pushing' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'A debt that you aren’t allowed to pay isn’t a debt. It’s a lead, with her at the other end.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'She puts the phone into Turbo’s box, under the lettuce, and shuts the lid.',
        },
      ],
      next: { told: 'told-late', untold: 'asks-nan' },
    },
    'sent-on': {
      phase: 'threat',
      map: 'One day, not shown',
      gist: 'Off screen Bea was talked into passing the money on. It is not her fault, and help still works.',
      late: true,
      room: 'teen-bedroom',
      light: 'evening',
      mood: 'worried',
      lines: [
        { id: 'n1', by: 'narrator', text: 'The story skips a day here. It isn’t shown.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'He talked and talked, and in the end she passed the money on, to somebody she doesn’t know.',
        },
        { id: 't1', by: 'them', text: 'see? same on friday. you owe me', trick: 'guilt' },
        {
          id: 'n3',
          by: 'narrator',
          text: 'It isn’t her fault. He had every step planned. She wanted to sell a pair of shoes.',
        },
        {
          id: 'n4',
          by: 'narrator',
          text: 'Even if she took money, even if she sent it on: she isn’t the one in trouble. Help works just the same.',
        },
      ],
      choices: {
        box: {
          text: 'Put the phone in with Turbo and shut the lid',
          to: 'asks-nan',
          score: {},
          fit: 'mixed',
          flag: 'secret',
          why: 'Not looking is a rest. She needn’t do the next bit by herself, either.',
        },
        costa: {
          text: 'Find Ms Costa before lessons and start with the money',
          to: 'told-sent',
          opens: { tell: 'costa' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'She started with the hardest bit. After that it’s downhill all the way.',
        },
        block: {
          text: 'Block max.pairs, and keep what he wrote',
          to: 'asks-costa',
          opens: 'block',
          score: { block: 2 },
          fit: 'helps',
          why: 'There won’t be a “same on Friday”. Next she needs somebody to share it with.',
        },
      },
      answers: {
        tell: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'It’s out, the day that isn’t shown and all. The rain goes on as if nothing were wrong.',
            },
          ],
          why: 'Telling counts in full after money was sent, too. It’s a good moment.',
          to: 'told-sent',
        },
        block: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'Blocked. Whatever he has planned for Friday, she won’t be there.',
            },
          ],
          why: 'She owes him nothing, not even an answer. Next comes somebody to tell.',
          to: 'asks-costa',
        },
      },
    },
    // ── blocked, nobody knows yet ──────────────────────────────────────────────────────────────────
    blocked: {
      phase: 'after',
      gist: 'Bea has blocked him, and the phone is only a phone.',
      mood: 'unsure',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Blocked. The little sneaker at the top of the chat goes grey.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'For two days the phone does nothing but tell the time. She learns a lot about moraines.',
        },
        { id: 'n3', by: 'narrator', text: 'The ninety is still in the app. It sits there and says nothing.' },
      ],
      next: { told: 'plan', untold: 'comeback' },
      answers: {
        tell: {
          lines: [
            { id: 'n1', by: 'narrator', text: 'Blocked and told. Turbo gets the last of the strawberries.' },
          ],
          why: 'The block keeps him out. Telling means that the ninety isn’t only hers to think about.',
          to: 'told-late',
        },
      },
    },
    comeback: {
      phase: 'after',
      map: 'A new name',
      gist: 'A new account writes to Bea and says that it is Max.',
      room: 'corridor',
      light: 'day',
      app: 'swapshed',
      them: 'back',
      mood: 'worried',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Two days later, at the lockers. A name that she doesn’t know.' },
        { id: 't1', by: 'them', text: 'max here. we arent done', trick: 'pushing' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'He’s come to the back door because the front one is shut. So shutting it was right.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'Ravi is teaching a first-year how to fall. He sees her face and stops.',
        },
      ],
      choices: {
        reply: {
          text: 'Type: what do you want from me',
          to: 'replied',
          score: {},
          fit: 'risky',
          flag: 'engage',
          why: 'It’s fair to want to know. He only wants to hear that she’s there.',
        },
        ravi: {
          text: 'Hold the phone out to Ravi and say: read this',
          to: 'told-late',
          opens: { tell: 'ravi' },
          score: { tell: 1 },
          fit: 'helps',
          why: 'Ravi can’t fix it. He can walk with her to somebody who can.',
        },
        again: {
          text: 'Block this one as well, and say nothing to Ravi',
          to: 'asks-costa',
          score: { block: 1 },
          fit: 'mixed',
          why: 'The block is right. Guarding every door alone makes for a long week.',
        },
      },
      answers: {
        tell: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'It’s the same story with a new name. Told, it sounds quite small.',
            },
          ],
          why: 'Somebody who comes back after a block is a good reason to tell.',
          to: 'told-late',
        },
      },
    },
    replied: {
      phase: 'after',
      gist: 'Bea answers the new name, and gets no answer herself.',
      mood: 'worried',
      lines: [
        { id: 'h1', by: 'hero', text: 'what do you want from me' },
        { id: 't1', by: 'them', text: 'you know', trick: 'pushing' },
        { id: 'n1', by: 'narrator', text: 'That’s the clever bit. She has to think of it herself.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'At home the phone goes into Turbo’s box, under the lettuce, with the lid on.',
        },
      ],
      next: { told: 'told-late', untold: 'asks-nan' },
    },
    // ── somebody asks ──────────────────────────────────────────────────────────────────────────────
    'asks-nan': {
      phase: 'after',
      map: 'Like an egg',
      gist: 'Nan finds the phone under the tortoise, and asks how Bea is.',
      asks: 'bea-nan',
      ask: 'How could Bea begin?',
      room: 'kitchen-day',
      light: 'warm',
      app: 'none',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Feeding time. Nan comes in with Turbo under one arm. In her other hand is the phone.',
        },
        {
          id: 'd1',
          by: 'bea-nan',
          text: 'He was sitting on it like an egg. It buzzed, and he tried to bite it.',
        },
        { id: 'n2', by: 'narrator', text: 'She puts both of them on the table, and the lettuce in between.' },
        { id: 'd2', by: 'bea-nan', text: 'I don’t need to see what’s on it. I’d like to know how you are.' },
      ],
      choices: {
        owe: {
          text: '“I took money from somebody and now I owe him.”',
          to: 'nan-owe',
          score: { tell: 2 },
          fit: 'helps',
          why: 'Half of it isn’t even true, as it turns out. It’s a fine first sentence.',
        },
        rule: {
          text: '“I broke the rule on the fridge. And that’s the small part.”',
          to: 'nan-rule',
          score: { tell: 2 },
          fit: 'helps',
          why: 'She’s put the thing that scared her on the table. Now it can’t be used on her.',
        },
        hold: {
          text: '“Can I hold Turbo while I tell you?”',
          to: 'nan-hold',
          score: { tell: 2 },
          fit: 'helps',
          why: 'Some things are easier with your hands full.',
        },
      },
      answers: {
        tell: {
          lines: [{ id: 'n1', by: 'narrator', text: 'The lettuce is gone by the time she’s told it all.' }],
          why: 'Somebody noticed, and she used the moment. That’s telling, in full.',
          to: 'asked-turn',
        },
      },
    },
    'nan-owe': {
      phase: 'after',
      gist: 'Nan, who had a market stall, knows what a debt is and what is not.',
      mood: 'unsure',
      lines: [
        {
          id: 'd1',
          by: 'bea-nan',
          text: 'I had a stall for thirty years. I know what owing is. Did you ask him for it?',
        },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'No. I asked for forty.' },
        {
          id: 'd2',
          by: 'bea-nan',
          text: 'Then you owe him one pair of shoes. Size 46. And he can whistle for those.',
        },
      ],
      next: 'asked-turn',
    },
    'nan-rule': {
      phase: 'after',
      gist: 'Nan says that Bea comes first and the rule comes later.',
      mood: 'unsure',
      lines: [
        {
          id: 'd1',
          by: 'bea-nan',
          text: 'You first, then the rule. It’s held on to that fridge for two years.',
        },
        {
          id: 'd2',
          by: 'bea-nan',
          text: 'Your mum will need to hear it. I’ll sit beside you and look after the biscuits.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Bea laughs, and then it isn’t laughing any more. Nan waits. Then it all comes out.',
        },
      ],
      next: 'asked-turn',
    },
    'nan-hold': {
      phase: 'after',
      gist: 'Bea tells it to the tortoise, and Nan is there.',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Turbo weighs as much as a dictionary. He listens with his whole neck.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'She tells it to him, from the raffle on. He doesn’t pull his head in once.',
        },
        { id: 'd1', by: 'bea-nan', text: 'He believes you. So do I, and I’m only sixty-five.' },
      ],
      next: 'asked-turn',
    },
    'asks-costa': {
      phase: 'after',
      map: 'Twenty-three slips',
      gist: 'Ms Costa misses Bea’s slip for the trip, and asks.',
      asks: 'costa',
      ask: 'How could Bea begin?',
      room: 'corridor',
      light: 'day',
      app: 'none',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'In the corridor Ms Costa is counting green slips for the trip. She counts them twice.',
        },
        { id: 'c1', by: 'costa', text: 'Twenty-three for the glacier, and no Bea. You’re always the first.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Bea studies the fire drill on the wall. It has never been so interesting.',
        },
        { id: 'c2', by: 'costa', text: 'Never mind the slip. What’s the matter?' },
      ],
      choices: {
        list: {
          text: '“Can you keep my place? Something’s happened.”',
          to: 'costa-list',
          score: { tell: 2 },
          fit: 'helps',
          why: 'She began with what she wants. The rest can hang on to that.',
        },
        rule: {
          text: '“I can’t say it at home. I’m not allowed to sell.”',
          to: 'costa-rule',
          score: { tell: 2 },
          fit: 'helps',
          why: 'Saying which door is the hard one helps to find an easier one.',
        },
        owe: {
          text: '“Somebody online says that I owe him.”',
          to: 'costa-owe',
          score: { tell: 2 },
          fit: 'helps',
          why: 'Seven words, and the whole trick is in them.',
        },
      },
      answers: {
        tell: {
          lines: [{ id: 'n1', by: 'narrator', text: 'The bell goes. Neither of them gets up.' }],
          why: 'Somebody noticed, and she used the moment. That’s telling, in full.',
          to: 'asked-turn',
        },
      },
    },
    'costa-list': {
      phase: 'after',
      gist: 'Ms Costa writes Bea’s name on a slip first, and then listens.',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Ms Costa takes an empty slip, writes “Bea” on it and adds it to the pile.',
        },
        { id: 'c1', by: 'costa', text: 'Twenty-four. Kept. Now the something.' },
        { id: 'n2', by: 'narrator', text: 'It’s easier to start, with your name on top of the pile.' },
      ],
      next: 'asked-turn',
    },
    'costa-rule': {
      phase: 'after',
      gist: 'Ms Costa offers to be there when Mum hears it.',
      mood: 'unsure',
      lines: [
        {
          id: 'c1',
          by: 'costa',
          text: 'Then say it here. Home comes second, and I can come along for that bit.',
        },
        {
          id: 'c2',
          by: 'costa',
          text: 'I won’t gossip. I’ll only tell people who can help, and I’ll tell you first.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Bea thinks of Mum, who opens doors for total strangers. It might work for daughters.',
        },
      ],
      next: 'asked-turn',
    },
    'costa-owe': {
      phase: 'after',
      gist: 'Ms Costa wants to know who decided that.',
      mood: 'unsure',
      lines: [
        { id: 'c1', by: 'costa', text: 'Says who?' },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'He does.' },
        { id: 'c2', by: 'costa', text: 'Then we have one opinion so far. Sit down, I’d like to hear yours.' },
      ],
      next: 'asked-turn',
    },
    'asked-turn': {
      phase: 'after',
      map: '“But I’ve got it”',
      gist: 'Bea says what has kept her quiet, and gets an answer.',
      mood: 'worried',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'But I’ve still got his money.' },
        {
          id: 'k1',
          by: 'told',
          text: 'You have. That doesn’t make what he’s doing your fault. He paid so that you’d think so.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Bea breathes out. She seems to have been holding that breath for days.',
          mood: 'unsure',
        },
        {
          id: 'k2',
          by: 'told',
          text: 'If money went on from you, we ring the bank today. Nothing else is in a hurry.',
        },
        { id: 'k3', by: 'told', text: 'What would you like to do first?' },
      ],
      choices: {
        keep: {
          text: 'Put together the listing, the payment and his words',
          to: 'end-folder',
          opens: 'save',
          score: { save: 2 },
          fit: 'helps',
          why: 'That’s what helpers work with. Words and payments, never a private picture.',
        },
        glacier: {
          text: 'Ask what happens about the glacier now',
          to: 'end-slip',
          score: {},
          fit: 'mixed',
          why: 'It’s what it was all for, so it’s a fair question. The forms can wait an hour.',
        },
        report: {
          text: 'Report him on SwapShed and to the service, with “15” on it',
          to: 'end-form',
          opens: 'report',
          score: { report: 2 },
          fit: 'helps',
          why: 'Fifteen is the word that makes them look harder.',
        },
      },
    },
    // ── told ───────────────────────────────────────────────────────────────────────────────────────
    'told-asked': {
      phase: 'after',
      gist: 'Bea has told somebody what he asked for.',
      light: 'warm',
      mood: 'unsure',
      lines: [
        { id: 'n1', by: 'narrator', text: 'It comes out back to front. The shoes come last.' },
        {
          id: 'k1',
          by: 'told',
          text: 'Thank you for telling me. What he asked for, no adult may ask of anybody your age.',
        },
        {
          id: 'k2',
          by: 'told',
          text: 'You don’t owe him an answer. We send nothing, and we pass nothing on.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'It has stopped raining. She only notices now. Perhaps it stopped hours ago.',
        },
      ],
      next: 'plan',
    },
    'told-late': {
      phase: 'after',
      gist: 'Somebody knows, and the threat has lost its grip.',
      light: 'warm',
      app: 'none',
      mood: 'unsure',
      lines: [
        { id: 'n1', by: 'narrator', text: 'It took three starts. The third one was the good one.' },
        { id: 'k1', by: 'told', text: 'You’re telling now, and now is a good time.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'They keep what he wrote, and the payment. Nobody answers him.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'That evening the phone lies in the fruit bowl. It looks quite harmless among the pears.',
        },
      ],
      next: 'fear',
    },
    cafe: {
      phase: 'after',
      gist: 'Somebody takes the time to hear it from the beginning.',
      room: 'cafe',
      light: 'day',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'After school the café by the bus stop has one free table, with a wobble.',
        },
        {
          id: 'k1',
          by: 'told',
          text: 'I’ve asked somebody who knows this kind of buyer. Now tell me, from the very first hello.',
        },
      ],
      next: 'plan',
    },
    plan: {
      phase: 'after',
      map: 'What comes first?',
      gist: 'They write down how it went, and Bea picks what comes first.',
      app: 'swapshed',
      light: 'warm',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'As soon as they’re sitting, they write it down. Shoes, forty. Paid, ninety. In ink it looks odd at once.',
        },
        { id: 'k1', by: 'told', text: 'From here on nobody answers him, and no money goes anywhere.' },
        { id: 'k2', by: 'told', text: 'The rest is your call. Where do you want to start?' },
      ],
      choices: {
        save: {
          text: 'Keep the listing, his name and the payment',
          to: 'proof',
          opens: 'save',
          score: { save: 2 },
          fit: 'helps',
          why: 'First kept, then blocked: nothing gets lost. Words and payments, never a private picture.',
        },
        keep: {
          text: 'Ask: do I have to give the ninety back?',
          to: 'ninety',
          score: {},
          fit: 'mixed',
          why: 'An honest question. Somebody knows now, so she needn’t answer it alone.',
        },
        block: {
          text: 'Block max.pairs and keep the chat',
          to: 'shut',
          opens: 'block',
          score: { block: 2 },
          fit: 'helps',
          why: 'The door shuts, and what he wrote stays on her side of it.',
          when: 'open',
        },
      },
    },
    proof: {
      phase: 'after',
      gist: 'They keep the listing, the name and the payment, and it fits on a page.',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'The listing, the name, the days, the payment. It’s all words and numbers. One page.',
        },
        { id: 'k1', by: 'told', text: 'That’s what a report is made of. You’ve got a good eye.' },
        {
          id: 'h1',
          by: 'hero',
          as: 'aloud',
          text: 'He never once asked about the shoes. Can I put that in?',
        },
        { id: 'k2', by: 'told', text: 'Put it at the top.', mood: 'relieved' },
      ],
      next: 'fear',
    },
    ninety: {
      phase: 'after',
      gist: 'Bea hears where the ninety may have come from.',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'Do I have to give the ninety back?' },
        {
          id: 'k1',
          by: 'told',
          text: 'Not to him. It stays put until SwapShed has looked. Perhaps he took it from somebody.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'She hadn’t thought of that. Somewhere there may be somebody who’s ninety short.',
        },
        { id: 'h2', by: 'hero', as: 'aloud', text: 'OK. Then it was never mine to worry about.' },
      ],
      next: 'fear',
    },
    shut: {
      phase: 'after',
      gist: 'They block him and keep the chat.',
      mood: 'relieved',
      lines: [
        { id: 'n1', by: 'narrator', text: '“Delete the chat too?” asks SwapShed. No, thank you. It stays.' },
        {
          id: 'k1',
          by: 'told',
          text: 'If he tries it with another name, tell me. You don’t have to stand guard.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'The little sneaker goes grey. It looks like something left out in the rain.',
        },
      ],
      next: 'fear',
    },
    fear: {
      phase: 'after',
      map: '“Part of it?”',
      ask: 'What does Bea do with that?',
      gist: 'Bea says what has been bothering her most, and gets an answer.',
      app: 'none',
      mood: 'worried',
      lines: [
        {
          id: 'h1',
          by: 'hero',
          as: 'aloud',
          text: 'But I’ve got his money. Doesn’t that make me part of it?',
        },
        { id: 'k1', by: 'told', text: 'No. He paid too much so that you’d feel exactly that.' },
        {
          id: 'k2',
          by: 'told',
          text: 'Taking money doesn’t make it your fault. It doesn’t give him a say, either.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'She tries the sentence on, the way you try on a shoe. It’s about her size.',
          mood: 'unsure',
        },
      ],
      choices: {
        liked: {
          text: '“I liked talking to him. That’s the stupid part.”',
          to: 'liked',
          score: {},
          fit: 'mixed',
          why: 'It isn’t stupid. Being easy to like was his work, and he’d practised.',
        },
        report: {
          text: 'Do the report, with 15 in the box for age',
          to: 'report-now',
          opens: 'report',
          score: { report: 2 },
          fit: 'helps',
          why: 'To SwapShed and to the national service. Others are selling shoes too.',
        },
        trip: {
          text: '“And the glacier? I’m not even halfway.”',
          to: 'trip',
          score: {},
          fit: 'mixed',
          why: 'Wanting the trip was never the mistake. And there are other ways to pay for ice.',
        },
      },
    },
    liked: {
      phase: 'after',
      gist: 'Bea is sad about the jokes, and is told whose they were.',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'I liked talking to him. That’s the stupid part.' },
        { id: 'k1', by: 'told', text: 'You’re allowed to have liked it. He took good care that you would.' },
        { id: 'k2', by: 'told', text: 'And who made the jokes?' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'She thinks back, from the smell of Turbo on. The good ones were all hers.',
          mood: 'relieved',
        },
      ],
      next: 'honest',
    },
    'report-now': {
      phase: 'after',
      gist: 'They report it, and it counts that she is fifteen.',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Her SwapShed account says 16. That doesn’t matter. She’s 15, and says so.',
        },
        {
          id: 'k1',
          by: 'told',
          text: 'They’ll look at whose money that was. And at who else he’s been generous to.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'She hadn’t pictured others. Somewhere somebody is selling a bike tonight, and feeling lucky.',
        },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'Then send it. Quick.', mood: 'relieved' },
      ],
      next: 'honest',
    },
    trip: {
      phase: 'after',
      gist: 'Bea finds out that there is a fund for the trip.',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'And the glacier? I’m not even halfway.' },
        {
          id: 'k1',
          by: 'told',
          text: 'Have you got the slip about the trip? Turn it over. The good bits hide in the small print.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: '“There is a fund. Just ask.” It’s been there the whole time, under a ring of tea.',
        },
        { id: 'h2', by: 'hero', as: 'aloud', text: 'Who reads the back?', mood: 'relieved' },
      ],
      next: 'honest',
    },
    honest: {
      phase: 'after',
      map: 'Flat or round?',
      gist: 'Another buyer asks about the trainers. He could be harmless.',
      room: 'teen-bedroom',
      light: 'day',
      app: 'swapshed',
      them: 'ben',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'A week later the trainers are up again, with permission. The new rule says: with a grown-up.',
        },
        { id: 't1', by: 'them', text: 'are the laces flat or round', trick: 'none' },
        { id: 't2', by: 'them', text: 'i have size 46 feet. its a curse. 40 is fine', trick: 'none' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'In two lines he’s asked more about the shoes than max ever did.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'It’s a good sign. A sign isn’t a person, though.',
          mood: 'unsure',
        },
      ],
      choices: {
        nan: {
          text: 'Leave the selling to Nan and her old market table',
          to: 'end-stall',
          score: { notice: 2 },
          fit: 'helps',
          why: 'In daylight, with somebody beside her, a price is just a price.',
        },
        flat: {
          text: 'Type: flat. and not one coin over 40 please',
          to: 'end-flat',
          score: {},
          fit: 'mixed',
          why: 'She knows what she wants now. Who he is, only somebody outside the chat can say.',
        },
        raffle: {
          text: 'Take the listing down and give the shoes away',
          to: 'end-raffle',
          score: {},
          fit: 'mixed',
          why: 'Ben may be fine. She may also have had enough of buyers for one month.',
        },
        ravi: {
          text: 'Ask Ravi who round here has feet like that',
          to: 'end-feet',
          score: { notice: 2 },
          fit: 'helps',
          why: 'Checking with somebody who’s outside the chat. It’s never an insult.',
        },
      },
      answers: {
        block: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'She makes sure that max.pairs is blocked. Then she shuts the shop, Ben or no Ben.',
            },
          ],
          why: 'She may shut any chat, at any time. No reason needed.',
          to: 'end-raffle',
        },
      },
    },
    'end-stall': {
      phase: 'after',
      map: 'Nan’s old table',
      gist: 'Nan sells the trainers on the market, and the jar comes back from the glacier.',
      app: 'none',
      light: 'day',
      mood: 'happy',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Saturday, the market. Nan bites one of Ben’s coins, for show. Ben has to bend down to watch.',
        },
        { id: 'd1', by: 'bea-nan', text: 'Forty. Not thirty-nine, not ninety. Wear them out, love.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'The fund pays what’s missing. In May Bea stands on the glacier and fills the jar.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'It’s four thousand years old, and water by the time she’s home. Turbo drinks it very slowly.',
        },
      ],
      end: {
        title: 'Four thousand years',
        image: 'A tortoise drinking out of a jam jar marked ICE.',
        door: 'told',
      },
    },
    'end-flat': {
      phase: 'after',
      map: 'A shop for one day',
      gist: 'Ben turns out to be Ben, and pays forty with Mum standing by.',
      room: 'kitchen-day',
      mood: 'happy',
      lines: [
        { id: 'h1', by: 'hero', text: 'flat. and not one coin over 40 please' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Mum rings Ben’s father first. They talk about locks for half an hour.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'On Sunday Ben stands on the mat, as tall as the door. He puts the shoes on right there.',
        },
        { id: 'm1', by: 'bea-mum', text: 'Forty. I’ll say this for you, Bea: you had the price right.' },
        {
          id: 'n3',
          by: 'narrator',
          text: 'Under the rule on the fridge there’s a new line now. Bea wrote it. Mum only did the comma.',
        },
      ],
      end: {
        title: 'Mum did the comma',
        image: 'Two handwritings on one piece of paper, on a fridge.',
        door: 'told',
      },
    },
    'end-raffle': {
      phase: 'after',
      map: 'Back in the raffle',
      gist: 'The trainers go back into the raffle, and Turbo keeps the box.',
      room: 'corridor',
      app: 'none',
      light: 'day',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'The trainers go back to where they came from: the raffle, third prize.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'The caretaker wins them. Size 46. He sits down on the stairs and can’t say anything for a bit.',
        },
        { id: 'c1', by: 'costa', text: 'Twenty-four for the glacier. The fund says yes, by the way.' },
        {
          id: 'n3',
          by: 'narrator',
          text: 'The box stays with Turbo. He signed nothing, and he isn’t moving out.',
        },
      ],
      end: {
        title: 'Third prize',
        image: 'A caretaker in white trainers, sweeping very carefully.',
        door: 'told',
      },
    },
    'end-feet': {
      phase: 'after',
      map: 'Feet like that',
      gist: 'Ravi knows the feet, and so does half the school.',
      room: 'corridor',
      app: 'none',
      light: 'day',
      mood: 'relieved',
      lines: [
        { id: 'r1', by: 'ravi', text: 'Ben? Year 11. He ducks for the fire alarm. Everybody knows Ben.' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'He hands over forty under Ms Costa’s eyes. His old shoes have holes for the toes, and not on purpose.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Ben’s going to the glacier too. He’s the one who always falls first, he says.',
        },
        { id: 'r2', by: 'ravi', text: 'Finally. Somebody to practise with.', mood: 'happy' },
      ],
      end: {
        title: 'The rope team',
        image: 'Three people in a corridor, tied together with one scarf.',
        door: 'told',
      },
    },
    // ── money sent on, and told ────────────────────────────────────────────────────────────────────
    'told-sent': {
      phase: 'after',
      map: 'The hard end first',
      gist: 'Bea says that she passed money on, and somebody helps at once.',
      light: 'warm',
      app: 'none',
      mood: 'worried',
      lines: [
        {
          id: 'k1',
          by: 'told',
          text: 'Thank you for starting there. You aren’t the one in trouble. He used you, and that’s a crime.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Ten minutes later a grown-up is on the phone to the bank, and then to SwapShed.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Perhaps the payment can be stopped, perhaps it can’t. They’re asking, and she needn’t.',
        },
        {
          id: 'k2',
          by: 'told',
          text: 'No more from here on. Not one coin, and not one word.',
          mood: 'unsure',
        },
      ],
      choices: {
        quiet: {
          text: 'Ask for ten minutes in which nobody asks anything',
          to: 'end-quiet',
          score: {},
          fit: 'mixed',
          why: 'That’s allowed. What has been told stays told, and it will all still be there.',
        },
        report: {
          text: 'Write the report now, with “15” and “yes, I sent it”',
          to: 'end-box',
          opens: 'report',
          score: { report: 2 },
          fit: 'helps',
          why: 'The money is part of what was done to her. It may stand there in full.',
        },
        keep: {
          text: 'Put his words and the payments in a row',
          to: 'end-row',
          opens: 'save',
          score: { save: 2 },
          fit: 'helps',
          why: 'In a row you can see who planned it. Words and payments, never a private picture.',
        },
      },
    },
    'end-quiet': {
      phase: 'after',
      map: 'One table long',
      gist: 'Bea gets ten quiet minutes, and the tortoise crosses the table.',
      room: 'kitchen-day',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'She gets them, at home, and nobody says a word. The tap drips, and the fridge joins in.',
        },
        { id: 'n2', by: 'narrator', text: 'Turbo sets out from the butter. He means to get to the jar.' },
        {
          id: 'n3',
          by: 'narrator',
          text: 'He arrives after half an hour. By then they’re at the form, and nobody has hurried anyone.',
        },
      ],
      end: {
        title: 'From the butter to the jar',
        image: 'A tortoise at the end of a long, long table.',
        door: 'late',
      },
    },
    'end-box': {
      phase: 'after',
      map: 'Yes, I sent it',
      gist: 'The form asks about the money, and nothing bad happens.',
      mood: 'relieved',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: '“Was money sent?” asks the form. Yes. “How old are you?” Fifteen.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'She waits for the form to be shocked. It goes on to question nine.',
        },
        { id: 'k1', by: 'told', text: 'People read those all day. They’re after him, not after you.' },
        {
          id: 'n3',
          by: 'narrator',
          text: 'The jar holds sixty, as before. She knows each coin by heart. Most of them are washing up.',
        },
      ],
      end: {
        title: 'Question nine',
        image: 'A jam jar with sixty in it, all of it in small coins.',
        door: 'late',
      },
    },
    'end-row': {
      phase: 'after',
      map: 'All in a row',
      gist: 'They lay it out in a row. It was his plan and not her mistake.',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'They write it on slips and lay them in a row. A present. A secret. A favour. A bill.',
        },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'It’s a staircase.' },
        {
          id: 'k1',
          by: 'told',
          text: 'It is. Somebody built it, one low step at a time. You only walked.',
          mood: 'relieved',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'At home the row goes right along the table. Turbo takes it one step at a time.',
        },
      ],
      end: {
        title: 'A staircase',
        image: 'Paper slips along a table, like steps, and a tortoise on the last.',
        door: 'late',
      },
    },
    // ── asked ──────────────────────────────────────────────────────────────────────────────────────
    'end-folder': {
      phase: 'after',
      map: 'Moraines',
      gist: 'All that he wrote is in a folder with a dull name.',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'It all goes into a folder called “Moraines”. Nobody ever opens that one.',
        },
        {
          id: 'k1',
          by: 'told',
          text: 'No answers from us, and tomorrow this goes to the people who deal with it. Enough for one day.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'A moraine is what a glacier drops on its way. Bea has dropped quite a lot today.',
          mood: 'relieved',
        },
      ],
      end: {
        title: 'Moraines',
        image: 'A folder with a boring name, and a leaf of lettuce as a bookmark.',
        door: 'asked',
      },
    },
    'end-slip': {
      phase: 'after',
      map: 'A bite out of it',
      gist: 'There is a fund for the trip, and the slip gets signed.',
      mood: 'relieved',
      lines: [
        {
          id: 'k1',
          by: 'told',
          text: 'It’ll still be there. It moves a metre a day. And there’s a fund, on the back of the slip.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'That evening three grown-ups know: one who can help, one who signs, one who only makes tea.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'On the very last day she hands in the slip. It’s signed. One corner is gone. That was Turbo.',
        },
      ],
      end: {
        title: 'The twenty-fourth slip',
        image: 'A green slip, signed, with a bite out of one corner.',
        door: 'asked',
      },
    },
    'end-form': {
      phase: 'after',
      map: 'Sent, with 15',
      gist: 'The report is in, and Bea eats a pear.',
      mood: 'relieved',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Who, what he wrote, what he paid, and 15. It takes less time than a maths test.',
        },
        {
          id: 'k1',
          by: 'told',
          text: 'Somebody will read it who has read a hundred of these. They know his kind of plan.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'She eats a pear. It’s the first thing in days that tastes of what it is.',
        },
      ],
      end: { title: 'A pear', image: 'A pear core next to a phone that’s switched off.', door: 'asked' },
    },
  },
  answers: {
    before: {
      pause: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'She reads it again, slowly, at tortoise speed. Shoes: forty. Paid: ninety. Questions: none.',
          },
        ],
        why: 'A second look costs nothing. A fair buyer won’t notice, and won’t mind.',
      },
      save: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'The listing, his name, the payment, the words: kept. It looks like any sale.',
          },
        ],
        why: 'Easiest while it’s all still there. Words and payments, never a private picture.',
      },
      block: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Two presses. The trainers are still here, and so is the tortoise.',
          },
        ],
        why: 'Nobody has to sell to anybody. The chat stays, as proof of who paid what.',
        to: 'blocked',
      },
      tell: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Somebody else is wondering about the ninety now. It’s nicer with two.',
          },
        ],
        why: 'Nothing bad has to happen first. “That’s odd” is reason enough.',
        to: 'told-early',
      },
      report: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'SwapShed asks how old she is. Her profile says 16. She’s 15, and that’s what she writes.',
          },
        ],
        why: 'A report is a question: is this buyer all right? The true age helps most.',
      },
    },
    pressure: {
      pause: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'She puts the phone down and counts Turbo’s steps. At nine she can think again.',
          },
        ],
        why: 'He’d like it quick. A pause is the one thing that he can’t use.',
      },
      save: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'What he asks for is words, so it can be kept: the words, the name, the day, the payment.',
          },
        ],
        why: 'His asking is proof. Words and payments, never a private picture.',
      },
      block: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Blocked, in the middle of his sentence. It feels almost rude. Only almost.',
          },
        ],
        why: 'She needs no reason and no goodbye. What he wrote stays with her.',
        to: 'blocked',
      },
      tell: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'It isn’t easy to say what he asked for. Half a sentence turns out to be plenty.',
          },
        ],
        why: 'She took money and told all the same. That’s the hard part, and it’s done.',
        to: 'told-asked',
      },
      report: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'There’s a box for it: “asks for private pictures”. And one for 15.',
          },
        ],
        why: 'Apps look harder when somebody is under 18. An adult can help with the next form.',
      },
    },
    threat: {
      pause: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Both feet on the floor. In the kitchen the kettle starts to sing back at Nan.',
          },
        ],
        why: 'Nothing that he wants has to be decided tonight.',
      },
      save: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: '“You owe me”: kept, with the name and the day. His bill is proof now.',
          },
        ],
        why: 'What frightens her is what helpers can use. Words and payments only.',
      },
      block: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Blocked. The bill is still there. There’s just nobody to shout about it.',
          },
        ],
        why: 'She owes him nothing, so she needn’t listen. The chat is proof and stays.',
        to: 'blocked',
      },
      tell: {
        lines: [{ id: 'n1', by: 'narrator', text: 'He wanted to be the one who tells. He’s too late.' }],
        why: 'His threat was made of a secret. There isn’t one any more.',
        to: 'told-late',
      },
      report: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'She writes: he paid me too much, now he says I owe him. And: I’m 15.',
          },
        ],
        why: 'That’s blackmail, whoever paid what. Saying 15 makes them look sooner.',
      },
    },
    after: {
      pause: {
        lines: [
          { id: 'n1', by: 'narrator', text: 'One slow breath. Then one at Turbo’s speed, which is slower.' },
        ],
        why: 'Looking back shows where the present became a bill. It was hard to see on the day.',
      },
      save: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Listing, name, payment, words. They’re all in one place, very dull and very safe.',
          },
        ],
        why: 'Worth keeping, also when it’s over. Never a private picture.',
      },
      block: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Blocked. One press, and the little sneaker is out of the door.',
          },
        ],
        why: 'Any moment is a good one for it. The chat can stay.',
      },
      tell: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Told. The phone weighs the same. It’s just not the only thing in the room.',
          },
        ],
        why: 'Telling counts in full, whenever it comes.',
      },
      report: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'It’s in: the name, the payment, what he wanted, and that she’s 15.',
          },
        ],
        why: 'To SwapShed and to the national service. He’ll have other sellers on his list.',
      },
    },
  },
  again: {
    save: {
      lines: [
        { id: 'n1', by: 'narrator', text: 'It’s all kept already. Twice would only be for the tortoise.' },
      ],
    },
    block: {
      lines: [
        { id: 'n1', by: 'narrator', text: 'max.pairs is blocked already. A new name would get the same.' },
      ],
    },
    tell: {
      lines: [{ id: 'n1', by: 'narrator', text: 'Somebody knows already. One more is always allowed.' }],
    },
    report: {
      lines: [{ id: 'n1', by: 'narrator', text: 'The report is in. A person is going to read it.' }],
    },
  },
  tell: {
    people: {
      'bea-nan': {
        kind: 'good',
        room: 'kitchen-day',
        scene: [
          { id: 'n1', by: 'narrator', text: 'Nan sits by the radio with her feet in a bowl of warm water.' },
          {
            id: 'n2',
            by: 'narrator',
            text: 'She holds up a finger. First she has to hear the weather, for ships.',
          },
          { id: 'd1', by: 'bea-nan', text: 'Gales in the north. Right. What have you got?' },
        ],
        answer: [
          { id: 'n3', by: 'narrator', text: 'Halfway through she reaches over and switches the ships off.' },
          {
            id: 'd2',
            by: 'bea-nan',
            text: 'Thirty years on the market. Nobody ever paid me double for pears, out of kindness.',
          },
          {
            id: 'd3',
            by: 'bea-nan',
            text: 'You’ve done nothing wrong. He has. Pull up a stool, and mind the bowl.',
          },
        ],
      },
      costa: {
        kind: 'good',
        room: 'corridor',
        light: 'day',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Ms Costa is on her knees in the corridor. The key of the map cupboard has gone again.',
          },
          {
            id: 'n2',
            by: 'narrator',
            text: 'A boy comes running. “Miss, the projector’s smoking!” “It always does.”',
          },
        ],
        answer: [
          { id: 'c1', by: 'costa', text: 'Forget the key. Come in, this door shuts properly.' },
          {
            id: 'n3',
            by: 'narrator',
            text: 'She sits on a desk, which pupils may not. She hears it to the end.',
          },
          {
            id: 'c2',
            by: 'costa',
            text: 'You’re not in trouble. I won’t gossip. I’ll tell only people who can help, and you first.',
          },
        ],
      },
      'bea-mum': {
        kind: 'clumsy',
        room: 'kitchen-day',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Mum sits at the kitchen table. In front of her is a lock in eleven pieces.',
          },
          {
            id: 'n2',
            by: 'narrator',
            text: 'A spring jumps up and rolls under the fridge. It’s the fridge with the rule on it.',
          },
        ],
        answer: [
          { id: 'm1', by: 'bea-mum', text: 'You SOLD something? On that thing? Bea! We have one rule. One!' },
          {
            id: 'n3',
            by: 'narrator',
            text: 'Bea looks at the rule. It’s held up by a magnet like a pineapple.',
          },
        ],
        then: [
          {
            id: 'h1',
            by: 'hero',
            as: 'aloud',
            text: 'I know. Can you be cross about that later? I need you for the other thing.',
          },
          {
            id: 'n4',
            by: 'narrator',
            text: 'Mum puts down the screwdriver. She breathes out, all the way to the end.',
          },
          {
            id: 'm2',
            by: 'bea-mum',
            text: 'Sorry. I got a fright, and I slammed. Let’s open that door again.',
          },
          {
            id: 'm3',
            by: 'bea-mum',
            text: 'You’re more than a rule. Somebody’s doing something to you. Tell me the other thing.',
          },
        ],
      },
      ravi: {
        kind: 'friend',
        room: 'corridor',
        light: 'day',
        scene: [
          { id: 'n1', by: 'narrator', text: 'Ravi is eating crisps by the lockers, in order of size.' },
          { id: 'r1', by: 'ravi', text: 'Don’t touch. This one’s going to be the biggest yet. What?' },
        ],
        answer: [
          { id: 'n2', by: 'narrator', text: 'He puts the bag down. The biggest one is still in it.' },
          { id: 'r2', by: 'ravi', text: 'OK. That’s a trick. And it’s his, it’s not yours.' },
        ],
        then: [
          {
            id: 'r3',
            by: 'ravi',
            text: 'I’m fifteen and I fall over for fun. We need somebody who’s in charge of something.',
          },
          {
            id: 'n3',
            by: 'narrator',
            text: 'He gives her the biggest crisp. “Who? I’ll walk you there. Roped up.”',
          },
        ],
      },
      helpline: {
        kind: 'helpline',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'In the back of her school diary there’s a helpline, next to the bell times.',
          },
          {
            id: 'n2',
            by: 'narrator',
            text: 'She sits on the edge of the bath. “Five minutes!” somebody calls.',
          },
        ],
        answer: [
          {
            id: 'p1',
            by: 'helpline',
            text: 'Hello, you’re through to a person. You needn’t begin at the beginning.',
          },
          {
            id: 'p2',
            by: 'helpline',
            text: 'You’re not in trouble with us over the money. Somebody is using it against you.',
          },
          {
            id: 'p3',
            by: 'helpline',
            text: 'If one door at home is hard, there’s often another. Who else is there? We’ll find your first sentence.',
          },
        ],
      },
    },
    openers: {
      a: 'I sold something online and I need help with the buyer.',
      b: 'I’ve got money from somebody and I’m scared you’ll be mad.',
      c: 'Can you hear all of it before you say anything?',
    },
  },
  report: {
    about: 'A buyer uses money to put pressure on me',
    other: {
      a: 'The buyer paid the wrong price',
      aWhy: 'That sounds like a slip. It wasn’t one, and the form should go to people who know the trick.',
      b: 'This account sends spam or adverts',
      bWhy: 'Spam goes to everybody. This is aimed at one person, who is fifteen.',
    },
  },
  debrief: {
    line: 'Needing money is not a crime. Using it against a child is.',
    fault: 'It’s not Bea’s fault, whatever was paid, and whatever was passed on.',
    power: 'I’ve got money from somebody online and I’m scared you’ll be mad.',
    questions: [
      'Why start by overpaying?',
      'What does “you owe me” do to someone?',
      'What if she’d get in trouble at home for selling online: who could help?',
    ],
    endCard: 'People who do this do get caught.',
  },
  assembly: {
    before: 'saturday',
    closes:
      'Bea passes nothing on. Somebody who pays double wants something, and she needn’t find out what. She tells Ms Costa, and together they report it. None of it is Bea’s fault, and SwapShed takes care of the ninety.',
  },
  covers: [
    'S5',
    'S10',
    'S35',
    'S36',
    'S37',
    'S43',
    'S47',
    'S56',
    'S57',
    'S60',
    'S62',
    'S66',
    'S70',
    'S75',
    'S76',
    'S79',
    'S98',
    'S112',
    'S114',
    'S117',
    'S118',
    'S121',
    'S123',
    'S128',
  ],
  sources: [5, 6, 8, 9, 11, 12, 18, 23, 30, 73],
  review: 'draft',
});
