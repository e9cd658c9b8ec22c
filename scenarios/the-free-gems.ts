import { defineScenario } from '../src/scenario/define-scenario.ts';

// SC01: a castle without a door, a present, a secret, questions, a mean message. Ages 8–10: the grown-up saves, blocks
// and reports with him. Every ending is another way into the castle.
export default defineScenario({
  id: 'the-free-gems',
  number: 'SC01',
  version: 1,
  title: 'The Free Gems',
  ages: '8-10',
  pattern: 'Y',
  harmless: false,
  minutes: 5,
  hero: 'kofi',
  cast: ['kofi-gran', 'kofi-mum', 'lindqvist', 'abena'],
  others: {
    waffle: { name: 'sir_waffle', profile: 'castle', says: 'says they are 9' },
  },
  app: 'gemhaven',
  room: 'living-room',
  light: 'day',
  them: 'waffle',
  skills: ['notice', 'save', 'block', 'tell', 'report'],
  notice:
    'Kofi meets somebody new in a building game. That can be fine. It can be a trick. Nothing rude is shown. You can pause, skip or leave at any time.',
  summary: [
    'Kofi builds a castle for Grandma’s birthday. He forgets the door.',
    'Somebody called sir_waffle is very nice, very fast. They offer 40 gems for nothing.',
    'Kofi must not tell anyone. Then come questions: his school, a photo.',
    'Kofi says no. Now sir_waffle is mean.',
    'Kofi tells a grown-up. Together they keep the name, block and report.',
    'It’s not Kofi’s fault. And Grandma gets into the castle.',
  ],
  start: 'castle',
  beats: {
    castle: {
      phase: 'before',
      map: 'Nine towers, no door',
      gist: 'Kofi builds a castle for Grandma. Somebody likes it.',
      mood: 'happy',
      lines: [
        { id: 'towers', by: 'narrator', text: 'Kofi’s castle has nine towers and a moat.' },
        { id: 'duck', by: 'narrator', text: 'It has a duck. Nobody knows why.' },
        { id: 'slippers', by: 'narrator', text: 'It has a room just for Grandma’s slippers.' },
        { id: 'nine', by: 'narrator', text: 'It’s a surprise. Her birthday is in nine days.' },
        {
          id: 'eyes',
          by: 'narrator',
          text: 'Grandma sits behind him, resting her eyes. She snores a bit.',
        },
        { id: 'round', by: 'narrator', text: 'Kofi walks round his castle once. Then once more.' },
        { id: 'door', by: 'hero', as: 'thought', mood: 'unsure', text: 'I forgot the door.' },
        { id: 'is-that', by: 'them', trick: 'none', text: 'is that YOUR castle' },
        { id: 'mind', by: 'hero', text: 'yes. mind the duck' },
        { id: 'hello', by: 'them', trick: 'none', mood: 'happy', text: 'haha hello duck' },
        { id: 'best', by: 'them', trick: 'flattery', text: 'best castle in the whole game' },
        { id: 'builder', by: 'them', trick: 'flattery', text: 'and you are the best builder ever' },
        { id: 'no-door', by: 'hero', text: 'it has no door' },
      ],
      next: 'gems',
    },

    gems: {
      phase: 'pressure',
      map: 'Forty gems',
      gist: 'sir_waffle wants to give Kofi 40 gems for nothing.',
      lines: [
        { id: 'want', by: 'them', trick: 'gift', text: 'gates cost 40 gems. want mine?' },
        { id: 'nothing', by: 'hero', text: 'for nothing??' },
        { id: 'nice', by: 'them', trick: 'gift', text: 'for nothing. because you are nice' },
        { id: 'chest', by: 'narrator', text: 'A chest lands on the grass. The duck jumps.' },
        { id: 'have', by: 'narrator', text: 'Kofi has six gems. He gets one a day.' },
        { id: 'count', by: 'narrator', text: 'In nine days he will have fifteen.' },
        { id: 'half', by: 'hero', as: 'thought', mood: 'unsure', text: 'That’s not even half a gate.' },
      ],
      choices: {
        fly: {
          text: 'Fly over and see what sir_waffle has built',
          to: 'field',
          score: { notice: 2 },
          fit: 'helps',
          why: 'Looking first is clever. A real present can wait.',
        },
        take: {
          text: 'Open the chest and type “thank you!!!”',
          to: 'taken',
          score: {},
          fit: 'risky',
          flag: 'comply',
          why: 'Who would not want a gate? It’s not naughty. He can still ask somebody.',
        },
        abena: {
          text: 'Ask Abena “Are gems ever free?”',
          to: 'grape',
          score: { notice: 2 },
          fit: 'helps',
          why: 'Asking first is quick. And the chest can wait.',
        },
      },
    },

    field: {
      phase: 'pressure',
      gist: 'sir_waffle has built nothing at all.',
      lines: [
        { id: 'fly', by: 'narrator', text: 'Kofi flies over. He looks for towers.' },
        { id: 'flower', by: 'narrator', text: 'There is grass. There is one flower.' },
        { id: 'card', by: 'app', text: 'sir_waffle. Joined: yesterday. Built: 0.' },
        { id: 'where', by: 'hero', as: 'thought', text: 'Nothing built. So where do the gems come from?' },
        { id: 'save', by: 'hero', text: 'no thanks. im saving up' },
        { id: 'later', by: 'them', trick: 'gift', text: 'take them later then. they are yours' },
        { id: 'sit', by: 'narrator', text: 'The chest stays shut. The duck sits on it.' },
      ],
      next: 'hush',
    },

    taken: {
      phase: 'pressure',
      gist: 'Kofi takes the gems and is glad. Almost.',
      mood: 'happy',
      lines: [
        { id: 'thanks', by: 'hero', text: 'thank you!!!' },
        { id: 'app', by: 'app', text: 'You have 46 gems.' },
        { id: 'dance', by: 'narrator', text: 'Kofi dances on the sofa. Very quietly.' },
        { id: 'mmf', by: 'narrator', text: '“Mmf,” says Grandma, and rests her eyes again.' },
        { id: 'friend', by: 'them', trick: 'flattery', text: 'anything for my best friend' },
        {
          id: 'ten',
          by: 'hero',
          as: 'thought',
          mood: 'unsure',
          text: 'Best friend? We met ten minutes ago.',
        },
      ],
      next: 'hush',
    },

    grape: {
      phase: 'pressure',
      gist: 'Abena does not think that gems are free.',
      lines: [
        { id: 'carpet', by: 'narrator', text: 'Abena lies on the carpet. She’s fifteen and busy.' },
        { id: 'free', by: 'hero', as: 'aloud', text: 'Are gems ever free?' },
        { id: 'sold', by: 'abena', text: 'Kofi. Yesterday you sold me a grape.' },
        { id: 'big', by: 'hero', as: 'aloud', text: 'It was a big grape.' },
        { id: 'who', by: 'abena', text: 'So who gives away forty of anything?' },
        { id: 'shut', by: 'narrator', text: 'Good question. Kofi leaves the chest shut.' },
      ],
      next: 'hush',
    },

    hush: {
      phase: 'pressure',
      gist: 'sir_waffle says that it must stay a secret.',
      mood: 'unsure',
      lines: [
        { id: 'thing', by: 'them', trick: 'secret', text: 'one thing. dont tell anyone' },
        { id: 'ours', by: 'them', trick: 'secret', text: 'its our secret' },
        { id: 'good', by: 'hero', as: 'thought', text: 'I’m good at that. Nobody knows about the castle.' },
        { id: 'ends', by: 'narrator', text: 'But the castle is a surprise. It ends with cake.' },
        { id: 'when', by: 'hero', as: 'thought', text: 'When does this one end?' },
      ],
      next: 'secret',
    },

    secret: {
      phase: 'pressure',
      map: 'Where is the cake?',
      gist: 'Kofi thinks about surprises and secrets.',
      lines: [
        { id: 'look', by: 'narrator', text: 'Kofi looks for the cake in it. There’s none.' },
        { id: 'pebble', by: 'narrator', text: 'It feels like a pebble in his shoe.' },
        { id: 'shoes', by: 'hero', as: 'thought', text: 'I’m not wearing any shoes.' },
        { id: 'snore', by: 'narrator', text: 'Behind him, Grandma snores. It’s a kind snore.' },
      ],
      choices: {
        deal: {
          text: 'Type “ok. i wont tell”',
          to: 'deal',
          score: {},
          fit: 'risky',
          flag: 'secret',
          why: 'He wants to be a good friend. A secret that pinches may still be told.',
        },
        gran: {
          text: 'Poke Grandma’s slipper. “Are you asleep?”',
          to: 'told-mid',
          opens: { tell: 'kofi-gran' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'A surprise ends happily. A secret that pinches should be told.',
        },
        ask: {
          text: 'Type “when are we allowed to tell it?”',
          to: 'never',
          score: { notice: 2 },
          fit: 'helps',
          why: 'Great question. A surprise always gets told in the end.',
        },
      },
    },

    deal: {
      phase: 'pressure',
      gist: 'Kofi says that he won’t tell. The pebble stays.',
      lines: [
        { id: 'ok', by: 'hero', text: 'ok. i wont tell' },
        { id: 'knew', by: 'them', trick: 'flattery', text: 'i knew it. you are the best' },
        { id: 'hop', by: 'narrator', text: 'Kofi hops to the kitchen and back.' },
        { id: 'too', by: 'narrator', text: 'The pebble comes too.' },
      ],
      next: 'school',
    },

    never: {
      phase: 'pressure',
      gist: 'Kofi asks when the secret ends.',
      lines: [
        { id: 'when', by: 'hero', text: 'when are we allowed to tell it?' },
        { id: 'types', by: 'narrator', text: 'sir_waffle types. It takes a long time.' },
        { id: 'never', by: 'them', trick: 'secret', text: 'never' },
        { id: 'cake', by: 'hero', as: 'thought', text: 'Never? Then nobody gets any cake.' },
      ],
      next: 'school',
    },

    school: {
      phase: 'pressure',
      map: 'Three questions',
      gist: 'sir_waffle asks for Kofi’s school and a photo.',
      light: 'evening',
      mood: 'unsure',
      lines: [
        { id: 'old', by: 'them', trick: 'snooping', text: 'how old are you' },
        { id: 'where', by: 'them', trick: 'snooping', text: 'which school' },
        { id: 'photo', by: 'them', trick: 'snooping', text: 'and can i see a photo of you' },
        { id: 'jumper', by: 'narrator', text: 'Kofi looks down. His school is on his jumper.' },
        { id: 'knight', by: 'hero', as: 'thought', text: 'What does a knight want with my jumper?' },
        { id: 'rice', by: 'narrator', text: 'In the kitchen, Mum is singing to the rice.' },
      ],
      choices: {
        mum: {
          text: 'Carry the tablet to the kitchen and pull Mum’s sleeve',
          to: 'told-mid',
          opens: { tell: 'kofi-mum' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'Many questions are a good moment to tell.',
        },
        duck: {
          text: 'Type “my school is a pond. my face is a duck”',
          to: 'mean',
          score: { notice: 2 },
          fit: 'helps',
          why: 'School and face stay his. A joke can be a “no”.',
        },
        later: {
          text: 'Type “later. i have to set the table now”',
          to: 'stall',
          score: {},
          fit: 'mixed',
          why: 'That gives him time. Time is good for telling somebody.',
        },
      },
    },

    stall: {
      phase: 'pressure',
      gist: 'Kofi says “later” and sets the table.',
      lines: [
        { id: 'later', by: 'hero', text: 'later. i have to set the table now' },
        { id: 'ok', by: 'them', trick: 'none', text: 'ok have a nice dinner' },
        { id: 'forks', by: 'narrator', text: 'Kofi sets four plates and seven forks.' },
        { id: 'visitors', by: 'kofi-mum', text: 'Are we having visitors?' },
        { id: 'no', by: 'narrator', text: 'Kofi shakes his head. His head is full of forks.' },
      ],
      next: 'late',
    },

    mean: {
      phase: 'threat',
      map: 'Not nice any more',
      gist: 'sir_waffle stops being nice.',
      lines: [
        { id: 'pond', by: 'hero', text: 'my school is a pond. my face is a duck' },
        { id: 'really', by: 'them', trick: 'snooping', text: 'no. really' },
        { id: 'no', by: 'hero', text: 'no' },
        { id: 'swim', by: 'narrator', text: 'Nothing happens. The duck swims once round.' },
        {
          id: 'cheat',
          by: 'them',
          trick: 'threat',
          mood: 'worried',
          text: 'then ill tell your mum you cheated',
        },
        { id: 'gone', by: 'narrator', text: 'Just like that, all the nice words are gone.' },
        { id: 'trick', by: 'narrator', text: 'It’s an old trick: do this, or else.' },
        { id: 'sings', by: 'narrator', text: 'In the kitchen, Mum still sings. It’s eight steps.' },
        { id: 'see', by: 'hero', as: 'thought', text: 'sir_waffle can’t see her. I can.' },
      ],
      choices: {
        argue: {
          text: 'Type “i did NOT cheat!!!”',
          to: 'argue',
          score: {},
          fit: 'mixed',
          flag: 'engage',
          why: 'It’s so unfair! But he can stop typing and go to somebody.',
        },
        pillows: {
          text: 'Shut the tablet and build a wall of pillows',
          to: 'asks-gran',
          score: { notice: 2 },
          fit: 'helps',
          why: 'Stop is strong. One more step is left: tell.',
        },
        first: {
          text: 'Run the eight steps and be first to tell Mum',
          to: 'told-late',
          opens: { tell: 'kofi-mum' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'If Mum knows it from Kofi, “I’ll tell” is empty.',
        },
      },
    },

    argue: {
      phase: 'threat',
      gist: 'Kofi types back once, and then he stops.',
      lines: [
        { id: 'not', by: 'hero', text: 'i did NOT cheat!!!' },
        { id: 'did', by: 'them', trick: 'threat', text: 'you did. shes going to be so mad' },
        { id: 'hot', by: 'narrator', text: 'Kofi’s ears get hot. He stops typing.' },
        { id: 'owe', by: 'narrator', text: 'Nobody has to answer that. Clap, the tablet is shut.' },
        { id: 'all', by: 'narrator', text: 'He takes all the pillows there are.' },
      ],
      next: 'asks-gran',
    },

    late: {
      phase: 'after',
      map: 'One week later',
      gist: 'A week has gone by. The school’s name is out.',
      room: 'playground',
      light: 'day',
      mood: 'worried',
      late: true,
      lines: [
        { id: 'week', by: 'narrator', text: 'A week goes by. Here’s what we didn’t see.' },
        { id: 'every', by: 'narrator', text: 'sir_waffle asked every day. Nicely. Then less nicely.' },
        { id: 'out', by: 'narrator', text: 'Now the gems are his. The school’s name is out.' },
        { id: 'mean', by: 'narrator', text: 'And then: “I’ll tell your mum you cheated.”' },
        { id: 'fault', by: 'narrator', text: 'That was a trick. It’s not Kofi’s fault.' },
        { id: 'spend', by: 'narrator', text: 'He has 53 gems now. He doesn’t buy the gate.' },
        { id: 'glove', by: 'narrator', text: 'Ms Lindqvist holds up a lost glove. Whose is it?' },
      ],
      choices: {
        glove: {
          text: 'Shake his head at the glove, and stay next to her',
          to: 'end-boing',
          opens: { tell: 'lindqvist' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'A week later is a good time to tell. Any day is.',
        },
        gone: {
          text: 'Hide the tablet under the sofa, duck and all',
          to: 'asks-gran',
          score: {},
          fit: 'mixed',
          flag: 'secret',
          why: 'It makes sense to want it gone. Telling helps more. The duck can stay.',
        },
        gran: {
          text: 'After school, sit down on the sofa next to Grandma',
          to: 'told-late',
          opens: { tell: 'kofi-gran' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'It’s never too late to tell. Grandma has time.',
        },
      },
    },

    'asks-gran': {
      phase: 'after',
      map: 'Knock, knock',
      gist: 'Grandma finds a castle of pillows, and Kofi inside.',
      room: 'living-room',
      light: 'warm',
      mood: 'unsure',
      asks: 'kofi-gran',
      ask: 'What could Kofi say first?',
      lines: [
        { id: 'sofa', by: 'narrator', text: 'On the sofa stands a castle, all pillows.' },
        { id: 'inside', by: 'narrator', text: 'Kofi is in it. This one has no door either.' },
        { id: 'knock', by: 'kofi-gran', text: 'Knock, knock. Where do I get in?' },
        { id: 'dont', by: 'hero', as: 'aloud', text: 'You don’t.' },
        { id: 'wall', by: 'kofi-gran', text: 'Then I’ll talk to the wall. What’s the matter, wall?' },
      ],
      choices: {
        mad: {
          text: 'Say “The wall thinks you’ll be mad.”',
          to: 'asked-mad',
          score: { tell: 2 },
          fit: 'helps',
          why: 'Saying that you’re scared is telling, too.',
        },
        cheat: {
          text: 'Say “Somebody says I’m a cheat.”',
          to: 'asked-cheat',
          score: { tell: 2 },
          fit: 'helps',
          why: 'It’s fine to begin with the worst bit.',
        },
        push: {
          text: 'Push the tablet out under a pillow',
          to: 'asked-push',
          score: { tell: 2 },
          fit: 'helps',
          why: 'Showing counts as telling. No words needed.',
        },
      },
    },

    'asked-mad': {
      phase: 'after',
      gist: 'Grandma talks to the wall until the wall tells her.',
      lines: [
        { id: 'once', by: 'kofi-gran', text: 'I was mad once, wall. On a Tuesday.' },
        { id: 'today', by: 'kofi-gran', text: 'Today I only want to know. I’m sitting down.' },
        { id: 'tells', by: 'narrator', mood: 'relieved', text: 'So the wall tells her. All of it.' },
        { id: 'thanks', by: 'kofi-gran', text: 'Thank you, wall. It’s not your fault.' },
      ],
      next: 'end-pillow',
    },

    'asked-cheat': {
      phase: 'after',
      gist: 'Grandma knows who cheated, and it was not Kofi.',
      lines: [
        { id: 'you', by: 'kofi-gran', text: 'You? You tell me when I cheat at cards.' },
        { id: 'nose', by: 'narrator', text: 'A nose comes over the wall. Then two eyes.' },
        {
          id: 'tells',
          by: 'narrator',
          mood: 'relieved',
          text: 'Kofi tells it. Grandma doesn’t rest one eye.',
        },
        { id: 'fault', by: 'kofi-gran', text: 'Thank you. sir_waffle tricked you. It’s not your fault.' },
      ],
      next: 'end-pillow',
    },

    'asked-push': {
      phase: 'after',
      gist: 'Grandma puts on her glasses and reads.',
      lines: [
        { id: 'glasses', by: 'narrator', text: 'Grandma puts on her glasses. Then her other glasses.' },
        { id: 'boy', by: 'kofi-gran', text: 'I see a tablet. Is there a boy on it?' },
        {
          id: 'hand',
          by: 'narrator',
          mood: 'relieved',
          text: 'There is. After the first word it gets easier.',
        },
        { id: 'fault', by: 'kofi-gran', text: 'I’m glad you showed me. It’s not your fault.' },
      ],
      next: 'end-pillow',
    },

    'told-early': {
      phase: 'before',
      map: 'Four eyes',
      gist: 'Somebody grown-up is there when the gems come.',
      ask: 'What could they do together?',
      lines: [
        { id: 'who', by: 'told', text: 'And who is sir_waffle?' },
        { id: 'dunno', by: 'hero', as: 'aloud', text: 'I don’t know. Somebody nice.' },
        { id: 'name', by: 'told', text: 'Nice is good. But we don’t know who it is.' },
        { id: 'gems', by: 'them', trick: 'gift', text: 'want 40 gems for a gate? for nothing' },
        { id: 'chest', by: 'narrator', text: 'A chest lands on the grass. Nobody opens it.' },
        { id: 'sniff', by: 'narrator', text: 'The duck walks round it. Once, twice.' },
      ],
      choices: {
        keep: {
          text: 'Take a picture of the name and the words',
          to: 'end-hole',
          opens: 'save',
          score: { save: 2 },
          fit: 'helps',
          why: 'Words and names can help later. Never a private picture.',
        },
        block: {
          text: 'Block sir_waffle together and keep the chat',
          to: 'quiet',
          opens: 'block',
          score: { block: 2 },
          fit: 'helps',
          why: 'Blocking early is fine. The chat stays for the helpers.',
        },
        knight: {
          text: 'Type “are you a real knight?”',
          to: 'knight',
          score: {},
          fit: 'mixed',
          flag: 'engage',
          why: 'Fun to ask! But anybody can type “yes”.',
        },
      },
    },

    knight: {
      phase: 'pressure',
      gist: 'Kofi asks one funny question, and then they stop.',
      lines: [
        { id: 'real', by: 'hero', text: 'are you a real knight?' },
        { id: 'yes', by: 'them', trick: 'none', text: 'haha yes' },
        { id: 'land', by: 'narrator', text: 'Kofi flies over to look. Grass. One flower.' },
        { id: 'zero', by: 'hero', as: 'aloud', text: 'A knight with no castle?' },
        { id: 'three', by: 'told', text: 'Then we stop here. Keep the name, block, report.' },
        { id: 'done', by: 'narrator', mood: 'relieved', text: 'The chest goes pop. The duck says quack.' },
      ],
      next: 'end-stairs',
    },

    'told-mid': {
      phase: 'pressure',
      map: 'Out loud',
      gist: 'They read the chat from the top together.',
      mood: 'relieved',
      ask: 'What could they do together?',
      lines: [
        { id: 'leave', by: 'told', text: 'Don’t answer. Leave it just as it is.' },
        { id: 'read', by: 'narrator', text: 'Kofi reads it out. He hums over one word.' },
        { id: 'loud', by: 'hero', as: 'aloud', text: 'Best mm-mm in the whole game. Forty gems. Free.' },
        { id: 'ping', by: 'them', trick: 'secret', text: 'you didnt tell anyone did you' },
        { id: 'cake', by: 'told', text: 'A surprise ends, with cake. When does this secret end?' },
        { id: 'naughty', by: 'told', text: 'Nobody is in trouble over gems. I’m glad you came.' },
      ],
      choices: {
        report: {
          text: 'Press Report together and say “Kofi is 9”',
          to: 'end-stairs',
          opens: 'report',
          score: { report: 2 },
          fit: 'helps',
          why: 'Say how old he is. Then the game can help better.',
        },
        keep: {
          text: 'Take a picture of the words and the name',
          to: 'end-hole',
          opens: 'save',
          score: { save: 2 },
          fit: 'helps',
          why: 'Keep words and names. Never a private picture.',
        },
        block: {
          text: 'Press Block together. The chat stays.',
          to: 'quiet',
          opens: 'block',
          score: { block: 2 },
          fit: 'helps',
          why: 'Blocked means no more messages. The chat stays for the helpers.',
        },
      },
    },

    'told-late': {
      phase: 'threat',
      map: 'The pebble',
      gist: 'Kofi has told about the mean message.',
      mood: 'relieved',
      ask: 'What could they do together?',
      lines: [
        { id: 'first', by: 'told', text: 'Good. Now I know it from you.' },
        { id: 'cheat', by: 'hero', as: 'aloud', text: 'Is it cheating if you take gems?' },
        { id: 'no', by: 'told', text: 'No. It isn’t cheating, and it isn’t naughty.' },
        { id: 'trick', by: 'told', text: 'It was a trick. It’s not your fault.' },
        { id: 'foot', by: 'narrator', text: 'Kofi shakes his foot. The pebble is gone.' },
      ],
      choices: {
        block: {
          text: 'Block sir_waffle together, right now',
          to: 'quiet',
          opens: 'block',
          score: { block: 2 },
          fit: 'helps',
          why: 'No more messages from that name. The chat stays.',
        },
        keep: {
          text: 'Take a picture of the mean message',
          to: 'end-duck',
          opens: 'save',
          score: { save: 2 },
          fit: 'helps',
          why: 'Mean words help the helpers. Never a private picture.',
        },
        report: {
          text: 'Report sir_waffle together and say “Kofi is 9”',
          to: 'end-boing',
          opens: 'report',
          score: { report: 2 },
          fit: 'helps',
          why: 'A report helps Kofi, and other children too.',
        },
      },
    },

    quiet: {
      phase: 'after',
      gist: 'sir_waffle is blocked, and it is quiet round the castle.',
      mood: 'relieved',
      lines: [
        { id: 'gone', by: 'narrator', text: 'Blocked. It gets very quiet round the castle.' },
        { id: 'quack', by: 'narrator', text: '“Quack,” says the duck. It’s allowed.' },
        { id: 'new', by: 'told', text: 'A new name, the same trick? Come back to me.' },
        { id: 'friends', by: 'narrator', text: 'Only friends can write to Kofi now.' },
        { id: 'door', by: 'hero', as: 'thought', text: 'Now only the door is missing.' },
      ],
      next: 'end-tunnel',
    },

    'end-hole': {
      phase: 'after',
      map: 'Zero gems',
      gist: 'Kofi makes a door without any gems.',
      room: 'living-room',
      light: 'day',
      app: 'gemhaven',
      mood: 'happy',
      lines: [
        { id: 'done', by: 'narrator', text: 'The words are kept. sir_waffle is blocked and reported.' },
        { id: 'six', by: 'narrator', text: 'Then Kofi takes six bricks out of the wall.' },
        { id: 'hole', by: 'abena', text: 'That’s a hole.' },
        { id: 'door', by: 'hero', as: 'aloud', text: 'It’s a door. It cost zero gems.' },
        { id: 'walks', by: 'narrator', text: 'On her birthday, Grandma walks right in.' },
        { id: 'draught', by: 'kofi-gran', text: 'A bit windy. I love it.' },
      ],
      end: { title: 'Zero gems', image: 'A hole in a castle wall, with Grandma in it.', door: 'told' },
    },

    'end-stairs': {
      phase: 'after',
      map: 'Better knees',
      gist: 'Abena builds stairs over the wall.',
      room: 'living-room',
      light: 'warm',
      app: 'gemhaven',
      mood: 'happy',
      lines: [
        { id: 'done', by: 'narrator', text: 'The name is kept. The report says “Kofi is 9.”' },
        { id: 'block', by: 'narrator', text: 'sir_waffle is blocked. That took three minutes.' },
        { id: 'builds', by: 'narrator', text: 'Abena builds stairs. Up the wall, down the wall.' },
        { id: 'pay', by: 'abena', text: 'That’s one grape, please.' },
        { id: 'runs', by: 'narrator', text: 'On her birthday, Grandma runs up. She waves.' },
        { id: 'knees', by: 'kofi-gran', text: 'I’ve got better knees in here!' },
      ],
      end: { title: 'Better knees', image: 'Grandma on top of the wall, waving both arms.', door: 'told' },
    },

    'end-tunnel': {
      phase: 'after',
      map: 'The tunnel',
      gist: 'On her birthday, Grandma finds her own way in.',
      room: 'living-room',
      light: 'warm',
      app: 'gemhaven',
      mood: 'happy',
      lines: [
        { id: 'done', by: 'narrator', text: 'The name is kept. The report is sent: “Kofi is 9.”' },
        { id: 'day', by: 'narrator', text: 'And then it’s her birthday. There’s cake.' },
        { id: 'in', by: 'kofi-gran', text: 'A castle! For me? Where do I get in?' },
        { id: 'forgot', by: 'hero', as: 'aloud', text: 'I forgot the door.' },
        { id: 'spade', by: 'kofi-gran', text: 'Doors! Give me a spade.' },
        { id: 'digs', by: 'narrator', text: 'She digs. She comes up between her own slippers.' },
      ],
      end: { title: 'The tunnel', image: 'A tunnel that ends between two slippers.', door: 'told' },
    },

    'end-duck': {
      phase: 'after',
      map: 'You can’t ride a duck',
      gist: 'The duck knows a way into the castle.',
      room: 'living-room',
      light: 'warm',
      app: 'gemhaven',
      mood: 'relieved',
      lines: [
        { id: 'done', by: 'narrator', text: 'The message is kept. They block, and they report.' },
        { id: 'nine', by: 'narrator', text: '“Kofi is 9,” they write. The gems can go.' },
        { id: 'gap', by: 'narrator', text: 'On her birthday, Grandma sees where the duck goes in.' },
        { id: 'ride', by: 'hero', as: 'aloud', text: 'That’s for ducks. And you can’t ride a duck.' },
        { id: 'can', by: 'narrator', mood: 'happy', text: 'You can.' },
      ],
      end: { title: 'You can', image: 'Grandma, on a duck, under nine towers.', door: 'late' },
    },

    'end-boing': {
      phase: 'after',
      map: 'Boing',
      gist: 'Kofi puts a jelly block in front of the wall.',
      room: 'living-room',
      light: 'day',
      app: 'gemhaven',
      mood: 'relieved',
      lines: [
        { id: 'done', by: 'narrator', text: 'Step by step: keep the name, block, report.' },
        { id: 'mum', by: 'narrator', text: 'Mum knows it all. She’s glad she knows.' },
        { id: 'jelly', by: 'narrator', text: 'Kofi has fifteen gems of his own. A jelly costs two.' },
        { id: 'boing', by: 'narrator', mood: 'happy', text: 'On her birthday, Grandma steps on it. Boing.' },
        { id: 'again', by: 'kofi-gran', text: 'Over the wall! Again!' },
        { id: 'cake', by: 'narrator', text: 'There’s cake. But first, again.' },
      ],
      end: { title: 'Boing', image: 'Grandma high over the castle, slippers first.', door: 'late' },
    },

    'end-pillow': {
      phase: 'after',
      map: 'One pillow less',
      gist: 'Grandma makes a door in the pillow wall.',
      room: 'living-room',
      light: 'warm',
      app: 'none',
      mood: 'relieved',
      lines: [
        { id: 'mum', by: 'narrator', text: 'They call Mum. They keep the name, block, report.' },
        { id: 'out', by: 'narrator', text: 'Then Grandma pulls one pillow out of the wall.' },
        { id: 'door', by: 'kofi-gran', text: 'Look. A door.' },
        { id: 'hole', by: 'narrator', text: 'She crawls in. It takes a while.' },
        { id: 'castle', by: 'hero', as: 'aloud', text: 'You didn’t see the castle, did you?' },
        {
          id: 'ears',
          by: 'kofi-gran',
          mood: 'happy',
          text: 'What castle? I was resting my eyes.',
        },
      ],
      end: {
        title: 'One pillow less',
        image: 'A wall of pillows, a door, and four feet.',
        door: 'asked',
      },
    },
  },

  answers: {
    before: {
      pause: {
        lines: [
          { id: 'hands', by: 'narrator', text: 'Kofi lets go of the tablet. One breath.' },
          { id: 'who', by: 'hero', as: 'thought', text: 'Who is sir_waffle? I don’t know.' },
        ],
        why: 'A stop is a door, too. Now there’s time to think.',
      },
      save: {
        lines: [{ id: 'name', by: 'narrator', text: 'With {told}, Kofi keeps the name and the words.' }],
        why: 'Names and words can help later. Never a private picture.',
      },
      block: {
        lines: [{ id: 'press', by: 'narrator', text: 'With {told}, Kofi blocks sir_waffle. One tap.' }],
        why: 'It’s fine to block early. The chat stays for the helpers.',
        to: 'quiet',
      },
      tell: {
        lines: [{ id: 'two', by: 'narrator', mood: 'happy', text: 'Now two people look at it.' }],
        why: 'Telling early is great. It may be nothing. It’s still fine.',
        to: 'told-early',
      },
      report: {
        lines: [
          { id: 'send', by: 'narrator', text: 'With {told}, Kofi tells the game about it.' },
          { id: 'nine', by: 'narrator', text: '“Kofi is 9,” they write.' },
        ],
        why: 'The game can look at the account. Say how old he is.',
      },
    },
    pressure: {
      pause: {
        lines: [
          { id: 'hands', by: 'narrator', text: 'Kofi sits on his hands. The rice smells good.' },
          { id: 'must', by: 'hero', as: 'thought', text: 'I don’t have to answer.' },
        ],
        why: 'Stop first. Then telling is easier.',
      },
      save: {
        lines: [{ id: 'photo', by: 'narrator', text: 'With {told}, Kofi takes a picture of the words.' }],
        why: 'Keep the words and the name. Never a private picture.',
      },
      block: {
        lines: [{ id: 'tap', by: 'narrator', text: 'With {told}, Kofi presses Block. Tap.' }],
        why: 'Block stops the messages. Keep the chat for the helpers.',
        to: 'quiet',
      },
      tell: {
        lines: [
          { id: 'two', by: 'narrator', mood: 'relieved', text: 'There. The first word was the hardest.' },
        ],
        why: 'Presents, secrets, questions: all good moments to tell.',
        to: 'told-mid',
      },
      report: {
        lines: [{ id: 'send', by: 'narrator', text: 'With {told}, Kofi sends a report: “Kofi is 9.”' }],
        why: 'Say how old he is. Then the game can help better.',
      },
    },
    threat: {
      pause: {
        lines: [
          { id: 'breathe', by: 'narrator', text: 'Kofi breathes in. He breathes out.' },
          { id: 'words', by: 'narrator', text: 'Those are only words. Mum is close by.' },
        ],
        why: 'Stop was right. The next step is to tell.',
      },
      save: {
        lines: [{ id: 'keep', by: 'narrator', text: 'With {told}, Kofi keeps the mean message.' }],
        why: 'Words, name and day. Never a private picture.',
      },
      block: {
        lines: [
          { id: 'tap', by: 'narrator', text: 'With {told}, Kofi blocks sir_waffle. His ears cool down.' },
        ],
        why: 'Block, but keep the chat. It helps the helpers.',
        to: 'quiet',
      },
      tell: {
        lines: [{ id: 'two', by: 'narrator', mood: 'relieved', text: 'It’s out. And the roof is still on.' }],
        why: 'Somebody was mean, and Kofi told. That’s the big one.',
        to: 'told-late',
      },
      report: {
        lines: [{ id: 'send', by: 'narrator', text: 'With {told}, Kofi reports it. “Kofi is 9.”' }],
        why: 'A report helps other children too.',
      },
    },
    after: {
      pause: {
        lines: [{ id: 'five', by: 'narrator', text: 'Kofi stops. He counts to nine. Then he looks up.' }],
        why: 'Stopping is always a good start.',
      },
      save: {
        lines: [{ id: 'paper', by: 'narrator', text: 'With {told}, Kofi writes down what he remembers.' }],
        why: 'What he remembers is enough. Never a private picture.',
      },
      block: {
        lines: [{ id: 'tap', by: 'narrator', text: 'With {told}, Kofi blocks the name. Done.' }],
        why: 'It’s never too late to block.',
      },
      tell: {
        lines: [
          { id: 'two', by: 'narrator', mood: 'relieved', text: 'Said. It was much too heavy for one.' },
        ],
        why: 'It’s never too late to tell.',
        to: 'told-late',
      },
      report: {
        lines: [{ id: 'send', by: 'narrator', text: 'With {told}, Kofi sends the report: “Kofi is 9.”' }],
        why: 'A report can come later too. It still helps.',
      },
    },
  },

  again: {
    save: { lines: [{ id: 'kept', by: 'narrator', text: 'It’s kept already. Good.' }] },
    block: { lines: [{ id: 'blocked', by: 'narrator', text: 'sir_waffle is blocked already.' }] },
    tell: {
      lines: [{ id: 'knows', by: 'told', text: 'I know, and I’m here. Is there more? Tell me.' }],
    },
    report: { lines: [{ id: 'sent', by: 'narrator', text: 'The report is sent. Somebody reads it.' }] },
  },

  tell: {
    people: {
      'kofi-gran': {
        kind: 'good',
        room: 'living-room',
        scene: [
          { id: 'eyes', by: 'narrator', text: 'Grandma leans back. Her eyes are shut.' },
          { id: 'asleep', by: 'kofi-gran', text: 'I’m not asleep. I’m resting my eyes.' },
          { id: 'slipper', by: 'narrator', text: 'One slipper falls off. Kofi puts it back on.' },
        ],
        answer: [
          { id: 'open', by: 'narrator', text: 'Grandma opens both eyes. That’s rare.' },
          { id: 'tells', by: 'narrator', text: 'Kofi tells it. He only leaves out the castle.' },
          {
            id: 'thanks',
            by: 'kofi-gran',
            mood: 'relieved',
            text: 'Thank you for telling me. You’re not in trouble.',
          },
          { id: 'hand', by: 'kofi-gran', text: 'And whatever you left out, I didn’t hear it.' },
        ],
      },
      'kofi-mum': {
        kind: 'clumsy',
        room: 'kitchen-day',
        scene: [
          { id: 'spoon', by: 'narrator', text: 'Mum sings to the rice. She holds out a spoon.' },
          { id: 'taste', by: 'kofi-mum', text: 'Taste this. Too much pepper?' },
        ],
        answer: [
          { id: 'gems', by: 'kofi-mum', text: 'Kofi, no. I’m not buying any gems.' },
          { id: 'back', by: 'narrator', mood: 'unsure', text: 'She turns back to the pot and sings on.' },
        ],
        then: [
          { id: 'person', by: 'hero', as: 'aloud', text: 'I don’t want gems! It’s about a person.' },
          { id: 'stops', by: 'narrator', text: 'The song stops in the middle of a word.' },
          { id: 'sorry', by: 'kofi-mum', text: 'Sorry. I wasn’t listening. Now I am.' },
          { id: 'tells', by: 'narrator', text: 'Kofi tells it. The rice has to wait.' },
          {
            id: 'thanks',
            by: 'kofi-mum',
            mood: 'relieved',
            text: 'Thank you for telling me. We’ll do this together.',
          },
        ],
      },
      lindqvist: {
        kind: 'good',
        room: 'playground',
        light: 'day',
        scene: [
          { id: 'yard', by: 'narrator', text: 'At break, Ms Lindqvist watches the whole yard.' },
          { id: 'ball', by: 'narrator', text: 'A ball flies past her ear. She doesn’t even blink.' },
          { id: 'yes', by: 'lindqvist', text: 'Feet, Omar, not hands! Yes, Kofi?' },
        ],
        answer: [
          { id: 'walk', by: 'narrator', text: 'They walk round the yard, slowly. Kofi tells it.' },
          { id: 'good', by: 'lindqvist', text: 'Thank you. You did just the right thing.' },
          {
            id: 'next',
            by: 'lindqvist',
            mood: 'relieved',
            text: 'I’ll ring your mum now. She can bring the tablet.',
          },
        ],
      },
      abena: {
        kind: 'friend',
        room: 'living-room',
        scene: [
          { id: 'carpet', by: 'narrator', text: 'Abena lies on the carpet, under her headphones.' },
          { id: 'toe', by: 'narrator', text: 'Kofi waves a foot in front of her face.' },
        ],
        answer: [
          { id: 'off', by: 'abena', text: 'Ew. What? … Oh. Wait. Say that again.' },
          { id: 'weird', by: 'abena', text: 'That’s weird, Kofi. And I’m only fifteen.' },
        ],
        then: [
          { id: 'come', by: 'abena', text: 'We need somebody who’s old. Come on, I’m with you.' },
          { id: 'back', by: 'narrator', text: 'She carries him there on her back. For free.' },
        ],
      },
      helpline: {
        kind: 'helpline',
        room: 'kitchen-day',
        scene: [
          { id: 'card', by: 'narrator', text: 'The number is on a card from school.' },
          { id: 'under', by: 'narrator', text: 'Kofi calls from under the table. Somebody picks up.' },
        ],
        answer: [
          { id: 'hello', by: 'helpline', text: 'Hello. Good that you called. There’s no hurry.' },
          { id: 'tells', by: 'narrator', text: 'Kofi tells it. He tells about the duck, too.' },
          {
            id: 'wrong',
            by: 'helpline',
            mood: 'relieved',
            text: 'You did nothing wrong. And I like the duck.',
          },
          { id: 'near', by: 'helpline', text: 'Who’s at home with you? Get somebody. I’ll wait.' },
        ],
      },
    },
    openers: {
      a: 'Can I ask you about something in my game?',
      b: 'Somebody writes to me. I don’t know them.',
      c: 'I have to tell you something. Don’t be mad.',
    },
  },

  report: {
    about: 'Somebody I don’t know gives presents and asks questions',
    other: {
      a: 'Somebody broke what I built',
      aWhy: 'The castle is fine. This is about a person.',
      b: 'Something in the shop costs too much',
      bWhy: 'A gate for 40 gems is a lot. But it’s no trick.',
    },
  },

  debrief: {
    line: 'Kofi was tricked by someone who practises tricks. He isn’t in trouble. Telling was brave, and it worked.',
    fault: 'It’s not Kofi’s fault. Taking gems isn’t naughty.',
    power: 'I have to tell you something. I’m scared you’ll be mad.',
    questions: [
      'How is a surprise different from a secret?',
      'Why might someone give gifts to children they don’t know?',
      'Who are three grown-ups Kofi could tell?',
    ],
    endCard: 'A children’s helpline listens to you. NetSmartz has games and videos for kids.',
  },

  assembly: {
    before: 'secret',
    closes:
      'Kofi pokes Grandma’s slipper and tells her. She’s not mad. They block sir_waffle and tell the game. Then there’s cake.',
  },

  covers: [
    'S2',
    'S5',
    'S26',
    'S32',
    'S37',
    'S53',
    'S55',
    'S57',
    'S58',
    'S62',
    'S75',
    'S76',
    'S79',
    'S112',
    'S117',
    'S121',
    'S161',
  ],
  sources: [6, 30, 54, 65, 70, 73, 99],
  review: 'draft',
});
