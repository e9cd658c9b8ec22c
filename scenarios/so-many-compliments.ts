import { defineScenario } from '../src/scenario/define-scenario.ts';

export default defineScenario({
  id: 'so-many-compliments',
  number: 'SC08',
  version: 1,
  title: 'So Many Compliments',
  ages: '11-13',
  pattern: 'O',
  harmless: false,
  minutes: 7,
  hero: 'amira',
  cast: ['noura', 'salma', 'okafor', 'amira-dad'],
  others: {
    sunny: { name: 'sunny.sky12', profile: 'sunset', says: 'says they are 13' },
    back: { name: 'moon.ticket', profile: 'planet', says: 'a new account' },
  },
  app: 'glimmerly',
  room: 'bus',
  light: 'day',
  them: 'sunny',
  skills: ['notice', 'save', 'block', 'tell', 'report'],
  notice:
    'Amira gets kind messages from somebody she only knows online. Messages like that can stay kind, or turn into pressure. Nothing rude is shown. You can pause, skip or leave at any time, and you need no reason.',
  summary: [
    'Amira is twelve and new at school. She draws birds on old bus tickets and posts one.',
    'Somebody called Sam likes every bird and writes every day. Sam knows a lot about her.',
    'Bit by bit Sam pulls her away from Noura. Sam wants to move to another app.',
    'Then come presents, secrets, a request for a private picture, and a threat.',
    'Amira keeps the messages, blocks the account and tells an adult. They report it together.',
    'It changed so slowly that anyone could miss it. It is not her fault, and help works at any point.',
  ],
  start: 'bus',
  beats: {
    // ── before ─────────────────────────────────────────────────────────────────────────────────────
    bus: {
      phase: 'before',
      map: 'The gull on the 41',
      gist: 'Amira posts a bird drawn on a bus ticket, and a stranger loves it.',
      mood: 'calm',
      lines: [
        { id: 'n1', by: 'narrator', text: 'The 41 bus, ten to four. Amira draws birds on old tickets.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Today she has posted one on Glimmerly. It’s a gull, and it looks cross.',
        },
        { id: 't1', by: 'them', text: 'hold on. thats a BUS TICKET?', trick: 'none' },
        { id: 'h1', by: 'hero', text: 'it was free paper' },
        {
          id: 't2',
          by: 'them',
          text: 'you need to be in a gallery not on the 41',
          trick: 'flattery',
          mood: 'happy',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'She reads it three times. At the new school nobody has asked her anything since Tuesday.',
        },
      ],
      choices: {
        heron: {
          text: 'Post the heron too, the one with the long legs',
          to: 'heron',
          score: {},
          fit: 'mixed',
          why: 'Being seen feels good, and there’s nothing wrong with that. Keep an eye on who is looking.',
        },
        ask: {
          text: 'Type: how do you know its the 41??',
          to: 'ask-41',
          score: { notice: 2 },
          fit: 'helps',
          why: 'She noticed a small thing and asked about it. A friend won’t mind a question.',
        },
        lunch: {
          text: 'Keep the gull to show Noura at lunch',
          to: 'lunch',
          score: { notice: 2 },
          fit: 'helps',
          why: 'She didn’t have to answer at once. Noura can see the gull and Amira’s face.',
        },
      },
      answers: {
        tell: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'It’s a small thing to tell. It’s a gull and some kind words.',
            },
          ],
          why: 'Nothing is wrong yet. Telling good news makes the next thing easier to tell.',
          to: 'told-first',
        },
      },
    },
    heron: {
      phase: 'before',
      gist: 'Amira posts the heron. The stranger has looked at every bird she drew.',
      mood: 'happy',
      lines: [
        { id: 'h1', by: 'hero', text: 'ok this ones a heron. it took the whole ride' },
        {
          id: 't1',
          by: 'them',
          text: 'the LEGS. ive been through all yours back to march',
          trick: 'snooping',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'All of them? That’s sixty-one birds. Nobody has ever got to the end.',
        },
      ],
      next: 'twin',
      answers: {
        tell: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'It’s a small thing to tell. It’s a gull and some kind words.',
            },
          ],
          why: 'Nothing is wrong yet. Telling good news makes the next thing easier to tell.',
          to: 'told-first',
        },
      },
    },
    'ask-41': {
      phase: 'before',
      gist: 'The 41 is printed on the ticket. What else has he read?',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', text: 'how do you know its the 41??' },
        { id: 't1', by: 'them', text: 'its printed on it lol. top corner', trick: 'none' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'She looks. It is. She feels silly, and laughs at the gull.',
          mood: 'happy',
        },
        { id: 't2', by: 'them', text: 'your april birds are on the 9 tho. so you moved!', trick: 'snooping' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'That isn’t printed on the gull. Somebody has been reading all the way back.',
        },
      ],
      next: 'twin',
      answers: {
        tell: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'It’s a small thing to tell. It’s a gull and some kind words.',
            },
          ],
          why: 'Nothing is wrong yet. Telling good news makes the next thing easier to tell.',
          to: 'told-first',
        },
      },
    },
    lunch: {
      phase: 'before',
      gist: 'Noura sees the gull and laughs like a goose, in the nicest way.',
      room: 'canteen',
      mood: 'unsure',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Next day, lunch. The ticket got a bit bent in her pocket.' },
        { id: 'r1', by: 'noura', text: 'Is that a TICKET? Did you do that on the BUS?' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Noura laughs like a goose. People turn round. She doesn’t care.',
          mood: 'happy',
        },
        { id: 'r2', by: 'noura', text: 'Do my dog. He’s got one ear. Sit, sit.' },
        { id: 'n3', by: 'narrator', text: 'On the way home there are six new messages under the gull.' },
      ],
      next: 'twin',
      answers: {
        tell: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'It’s a small thing to tell. It’s a gull and some kind words.',
            },
          ],
          why: 'Nothing is wrong yet. Telling good news makes the next thing easier to tell.',
          to: 'told-first',
        },
      },
    },
    twin: {
      phase: 'before',
      map: 'The instant twin',
      gist: 'After four days Sam says that he and Amira are the same person.',
      room: 'bedroom-evening',
      light: 'evening',
      mood: 'happy',
      lines: [
        { id: 't1', by: 'them', text: 'im sam btw. 13. one cat, bad at maths', trick: 'pretending' },
        {
          id: 't2',
          by: 'them',
          text: 'new school, birthday in may, grandad taught you birds. i read it ALL',
          trick: 'snooping',
        },
        { id: 't3', by: 'them', text: 'its like we’re the same person', trick: 'flattery' },
        { id: 'n1', by: 'narrator', text: 'Four days. It feels as if somebody had opened a window.' },
      ],
      choices: {
        page: {
          text: 'Look at Sam’s page before writing anything',
          to: 'page',
          score: { notice: 2 },
          fit: 'helps',
          why: 'Sam has read all about her. Looking back is only fair.',
        },
        same: {
          text: 'Type: SAME. i hate maths too. are you my lost twin',
          to: 'lost-twin',
          score: {},
          fit: 'mixed',
          why: 'Lots of people would. Feeling close in four days is a nice feeling. It isn’t proof yet.',
        },
        days: {
          text: 'Type: you dont know me, its been four days',
          to: 'four-days',
          score: { notice: 2 },
          fit: 'helps',
          why: 'True, and not rude. Knowing someone takes longer than reading them.',
        },
      },
    },
    page: {
      phase: 'before',
      gist: 'Sam’s page is nine days old and follows thirty-one children who draw.',
      mood: 'unsure',
      lines: [
        { id: 'n1', by: 'narrator', text: 'One sunset. No cat. The page is nine days old.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'It follows thirty-one people. They all draw. They all look about twelve.',
        },
        { id: 'h1', by: 'hero', text: 'Maybe he just likes art. Lots of people like art.', as: 'thought' },
      ],
      next: 'daily',
    },
    'lost-twin': {
      phase: 'before',
      gist: 'Amira and Sam call each other twins.',
      mood: 'happy',
      lines: [
        { id: 'h1', by: 'hero', text: 'SAME. i hate maths too. are you my lost twin' },
        { id: 't1', by: 'them', text: 'took me 13 years to find you', trick: 'flattery' },
        { id: 'n1', by: 'narrator', text: 'She falls asleep smiling, with a pencil in her hand.' },
        { id: 'n2', by: 'narrator', text: 'Sam’s page has one photo on it. She hasn’t looked.' },
      ],
      next: 'daily',
    },
    'four-days': {
      phase: 'before',
      gist: 'Sam answers a fair question with a question.',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', text: 'you dont know me. its been four days' },
        { id: 't1', by: 'them', text: 'haha fair. you go first then. tell me everything', trick: 'asking' },
        { id: 'n1', by: 'narrator', text: 'It’s a good answer. Later she sees that it wasn’t one.' },
      ],
      next: 'daily',
    },
    daily: {
      phase: 'before',
      gist: 'For three weeks Sam praises her every day, and Amira tells Sam things.',
      room: 'bus',
      light: 'day',
      mood: 'happy',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Now Sam is there every morning, before her alarm.' },
        { id: 't1', by: 'them', text: 'morning to the best artist on the 41', trick: 'flattery' },
        { id: 't2', by: 'them', text: 'hope maths went ok. mine was a disaster', trick: 'none' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'So she tells Sam things. That she cried in the toilets on day two.',
        },
        { id: 'n3', by: 'narrator', text: 'That Noura laughs like a goose. Sam loves that one.' },
        { id: 'n4', by: 'narrator', text: 'Three weeks go by. It’s the best part of every day.' },
      ],
      next: 'mature',
    },
    // ── pressure ───────────────────────────────────────────────────────────────────────────────────
    mature: {
      phase: 'pressure',
      map: '“More mature”',
      gist: 'Noura asks Amira to the canal, and Sam wants her to stay in.',
      room: 'canteen',
      mood: 'calm',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Friday. Noura puts down her tray.' },
        { id: 'r1', by: 'noura', text: 'Canal tomorrow? There’s a goose that bites. You could draw it.' },
        { id: 'n2', by: 'narrator', text: 'The phone lights up next to the yoghurt.' },
        {
          id: 't1',
          by: 'them',
          text: 'you’re way more mature than that table',
          trick: 'flattery',
          mood: 'unsure',
        },
        {
          id: 't2',
          by: 'them',
          text: 'stay in tmrw and draw with me. they wont notice',
          trick: 'pulling-away',
        },
      ],
      choices: {
        indoors: {
          text: 'Type: ok. the canal smells anyway, ill stay in and draw',
          to: 'indoors',
          score: {},
          fit: 'risky',
          why: 'Sam sounds sure, so it’s easy to say yes. Noura’s table is still there on Monday.',
        },
        salma: {
          text: 'Ask Aunt Salma tonight if boys of 13 talk like that',
          to: 'plan',
          opens: { tell: 'salma' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'Nothing bad has to happen first. An odd feeling is enough to tell.',
        },
        defend: {
          text: 'Type: noura’s nice. she asked first',
          to: 'defend',
          score: {},
          fit: 'mixed',
          why: 'Standing up for Noura is kind. You don’t have to win it with Sam, though.',
        },
        canal: {
          text: 'Say to Noura: what time’s the goose?',
          to: 'canal',
          score: { notice: 2 },
          fit: 'helps',
          why: 'A friend is glad when you have other friends. Sam seems to want her to himself.',
        },
      },
    },
    indoors: {
      phase: 'pressure',
      gist: 'Amira stays in on Saturday, and it is only quieter, not better.',
      room: 'bedroom-evening',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', text: 'ok. the canal smells anyway, ill stay in and draw' },
        { id: 'n1', by: 'narrator', text: 'Saturday. Rain, then no rain. Amira draws at the window.' },
        { id: 't1', by: 'them', text: 'see? better than them', trick: 'pulling-away' },
        { id: 'n2', by: 'narrator', text: 'At four Noura sends a photo. A goose is eating her scarf.' },
        { id: 'r1', by: 'noura', text: 'HE GOT ME. wish you saw it', as: 'chat' },
      ],
      next: 'apps',
    },
    canal: {
      phase: 'pressure',
      gist: 'Amira meets the goose with Noura, and Sam sulks.',
      room: 'bus',
      mood: 'happy',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Saturday, the 41 home. They both smell of canal and bread.' },
        { id: 'r1', by: 'noura', text: 'He planned that. That goose is a criminal.' },
        { id: 'n2', by: 'narrator', text: 'The goose took the bread, the bag and half of Noura’s scarf.' },
        { id: 'n3', by: 'narrator', text: 'Amira laughs too much to draw. Her phone says: 14 new messages.' },
        {
          id: 't1',
          by: 'them',
          text: 'guess you were busy with your REAL friends',
          trick: 'guilt',
          mood: 'unsure',
        },
      ],
      next: 'apps',
    },
    defend: {
      phase: 'pressure',
      gist: 'Amira stands up for Noura, and Sam plants a worry.',
      room: 'classroom',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', text: 'noura’s nice. she asked first' },
        { id: 't1', by: 'them', text: 'sure. you always see the good in people', trick: 'flattery' },
        { id: 't2', by: 'them', text: 'just dont want you sad when they drop you', trick: 'scare' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'She wasn’t thinking about being dropped. Now she thinks of it all through science.',
        },
        { id: 'r1', by: 'noura', text: 'You OK? You’ve been drawing the same wing for an hour.' },
      ],
      next: 'apps',
    },
    apps: {
      phase: 'pressure',
      map: '“Come to Pebbler”',
      gist: 'Sam says nobody gets her, and wants to move to another app.',
      room: 'bedroom-evening',
      light: 'evening',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Sunday night. Downstairs Dad is washing up and singing the wrong words.',
        },
        { id: 'h1', by: 'hero', text: 'i wish it wasnt monday tomorrow' },
        { id: 't1', by: 'them', text: 'they dont get you over there. i do', trick: 'pulling-away' },
        {
          id: 't2',
          by: 'them',
          text: 'its so slow on here. come to pebbler? just us',
          trick: 'moving-apps',
          mood: 'unsure',
        },
      ],
      choices: {
        stay: {
          text: 'Type: id rather stay on here',
          to: 'stay',
          score: { notice: 2 },
          fit: 'helps',
          why: 'She can stay where she is. Moving to “just us” is good for only one of them.',
        },
        move: {
          text: 'Type: ok. whats your pebbler name',
          to: 'moved',
          score: {},
          fit: 'risky',
          why: 'It sounds like nothing. It takes her away from people who know her. She can leave again.',
        },
        dad: {
          text: 'Go down and ask Dad about Pebbler',
          to: 'plan',
          opens: { tell: 'amira-dad' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'A small question is a good way to start. You don’t need the whole story ready.',
        },
        why: {
          text: 'Type: whats wrong with here?',
          to: 'why-move',
          score: {},
          fit: 'mixed',
          why: 'Good question. Watch whether it gets an answer or a present.',
        },
      },
    },
    stay: {
      phase: 'pressure',
      gist: 'Amira stays, and gets a present that she did not ask for.',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', text: 'id rather stay on here' },
        { id: 't1', by: 'them', text: 'no worries. got you something anyway', trick: 'none' },
        { id: 't2', by: 'them', text: '48 brushes for your tablet. no reason', trick: 'gift' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'It should feel like winning. It feels like a bill with no number on it.',
        },
      ],
      next: 'request',
    },
    moved: {
      phase: 'pressure',
      gist: 'On Pebbler there is nobody else, and a present is waiting.',
      app: 'pebbler',
      mood: 'unsure',
      lines: [
        { id: 'h0', by: 'hero', text: 'ok. whats your pebbler name' },
        { id: 'n1', by: 'narrator', text: 'Pebbler is grey and quiet. Nobody she knows is here.' },
        { id: 't1', by: 'them', text: 'finally. just us', trick: 'secret' },
        {
          id: 't2',
          by: 'them',
          text: 'look in your account. 48 brushes, from me',
          trick: 'gift',
          mood: 'happy',
        },
        { id: 'h1', by: 'hero', text: 'what?? thank you!!' },
        { id: 'n2', by: 'narrator', text: 'She has wanted that set since summer. She did tell Sam that.' },
      ],
      next: 'request',
    },
    'why-move': {
      phase: 'pressure',
      gist: 'Sam does not answer, sends a present, and asks again.',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', text: 'whats wrong with here?' },
        { id: 't1', by: 'them', text: 'nothing. i just like things that are only ours', trick: 'secret' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'On Tuesday there are forty-eight brushes in her account. From Sam.',
        },
        { id: 'n2', by: 'narrator', text: 'On Wednesday Sam asks about Pebbler again. On Thursday too.' },
        { id: 't2', by: 'them', text: 'after i got you the brushes?', trick: 'pushing' },
      ],
      next: 'request',
    },
    request: {
      phase: 'pressure',
      map: 'Favours, then more',
      gist: 'Small favours become secret, and then Sam asks for a private picture.',
      room: 'bedroom-evening',
      light: 'night',
      mood: 'unsure',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Then come the favours. An owl that nobody else may see.' },
        { id: 'n2', by: 'narrator', text: 'A goodnight to Sam before the one to Dad. Little things.' },
        { id: 't1', by: 'them', text: 'thats our secret ok', trick: 'secret' },
        {
          id: 'n3',
          by: 'narrator',
          text: 'Late one night the hall light is on, a yellow stripe under the door.',
        },
        { id: 't2', by: 'them', tile: 'request', trick: 'asking', mood: 'worried' },
        {
          id: 'n4',
          by: 'narrator',
          text: 'Amira puts the phone face down on the duvet. Across the hall Aunt Salma is sewing.',
        },
      ],
      choices: {
        salma: {
          text: 'Take the phone across the hall to Aunt Salma',
          to: 'told-asked',
          opens: { tell: 'salma' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'Aunt Salma is eight steps away and awake. That secret was never Amira’s to keep.',
        },
        later: {
          text: 'Type: ha. maybe some other time',
          to: 'later',
          score: {},
          fit: 'mixed',
          why: 'Stalling feels safe. But Amira owes no answer at all, not even a soft one.',
        },
        cat: {
          text: 'Ask how the cat is, as if nothing had come in',
          to: 'cat',
          score: {},
          fit: 'risky',
          flag: 'secret',
          why: 'It would be lovely if it just went away. It’s heavy alone, and lighter with two.',
        },
        duck: {
          text: 'Type: no. have a duck instead',
          to: 'duck',
          score: { notice: 2 },
          fit: 'helps',
          why: 'No is a whole answer. How somebody takes it tells you who they are.',
        },
      },
      answers: {
        tell: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'It came out in the wrong order. It was still the right thing.',
            },
          ],
          why: 'It feels hard to say. It doesn’t need the right word, only a first one.',
          to: 'told-asked',
        },
      },
    },
    later: {
      phase: 'pressure',
      gist: 'Amira stalls, and Sam only asks when.',
      mood: 'worried',
      lines: [
        { id: 'h1', by: 'hero', text: 'ha. maybe some other time' },
        { id: 't1', by: 'them', text: 'when', trick: 'pushing' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'One word. No birds, no goodnight. She has never seen a word so bare.',
        },
      ],
      next: 'guilt',
      answers: {
        tell: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'It came out in the wrong order. It was still the right thing.',
            },
          ],
          why: 'It feels hard to say. It doesn’t need the right word, only a first one.',
          to: 'told-asked',
        },
      },
    },
    cat: {
      phase: 'pressure',
      gist: 'Amira asks about the cat, and finds that she knows nothing of it.',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', text: 'hows the cat' },
        { id: 't1', by: 'them', text: 'dont change the subject', trick: 'pushing' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'What’s the cat called? She has told Sam a hundred things. Sam has told her none.',
        },
      ],
      next: 'guilt',
      answers: {
        tell: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'It came out in the wrong order. It was still the right thing.',
            },
          ],
          why: 'It feels hard to say. It doesn’t need the right word, only a first one.',
          to: 'told-asked',
        },
      },
    },
    duck: {
      phase: 'pressure',
      gist: 'Amira says no with a duck, and Sam does not laugh.',
      mood: 'calm',
      lines: [
        { id: 'h1', by: 'hero', text: 'no. have a duck instead' },
        { id: 'n1', by: 'narrator', text: 'It’s a very good duck. It’s wearing a tie.' },
        { id: 't1', by: 'them', text: 'funny', trick: 'none', mood: 'unsure' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Sam has used up a hundred exclamation marks on her. None tonight.',
        },
      ],
      next: 'guilt',
      answers: {
        tell: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'It came out in the wrong order. It was still the right thing.',
            },
          ],
          why: 'It feels hard to say. It doesn’t need the right word, only a first one.',
          to: 'told-asked',
        },
      },
    },
    guilt: {
      phase: 'pressure',
      map: '“After all I did”',
      gist: 'Sam counts up everything and wants her to feel that she owes something.',
      room: 'bus',
      light: 'day',
      mood: 'worried',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Next morning, the 41. Three messages before the second stop.' },
        { id: 't1', by: 'them', text: 'i stayed up every night for you', trick: 'guilt' },
        { id: 't2', by: 'them', text: 'the brushes, everything. and i get this', trick: 'guilt' },
        { id: 't3', by: 'them', text: 'thought you were more grown up', trick: 'guilt' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Outside a real heron is standing in the ditch. She nearly misses it.',
        },
      ],
      choices: {
        okafor: {
          text: 'Go in early and knock at Ms Okafor’s door',
          to: 'told-asked',
          opens: { tell: 'okafor' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'The counsellor’s door has a sign: “In”. It means just that.',
        },
        never: {
          text: 'Type: i never asked for the brushes',
          to: 'bill',
          score: { notice: 2 },
          fit: 'helps',
          why: 'Kindness isn’t a debt. A present that must be paid back was never a present.',
        },
        keep: {
          text: 'Save his three messages and don’t answer',
          to: 'kept',
          opens: 'save',
          score: { save: 2 },
          fit: 'helps',
          why: 'His words are in a safe place now. The quiet is hers.',
        },
        sorry: {
          text: 'Type: sorry. please dont be cross with me, i was tired',
          to: 'sorry',
          score: {},
          fit: 'risky',
          flag: 'engage',
          why: 'Kind people say sorry fast, and he counts on it. She has nothing to be sorry for.',
        },
      },
      answers: {
        tell: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'It came out in the wrong order. It was still the right thing.',
            },
          ],
          why: 'It feels hard to say. It doesn’t need the right word, only a first one.',
          to: 'told-asked',
        },
      },
    },
    bill: {
      phase: 'pressure',
      gist: 'Amira says that she owes nothing and wants to stop.',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', text: 'i never asked for the brushes' },
        { id: 'h2', by: 'hero', text: 'i want to stop now' },
        { id: 't1', by: 'them', text: 'you want to STOP', trick: 'pushing', mood: 'worried' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Her hands are cold. Her back is very straight, though. Like the heron’s.',
        },
      ],
      next: 'threat',
      answers: {
        tell: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'It came out in the wrong order. It was still the right thing.',
            },
          ],
          why: 'It feels hard to say. It doesn’t need the right word, only a first one.',
          to: 'told-asked',
        },
      },
    },
    kept: {
      phase: 'pressure',
      gist: 'Amira keeps the messages and answers nothing all day.',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'She puts them in a folder called Birds. Nobody would steal that.',
        },
        { id: 'n2', by: 'narrator', text: 'She doesn’t answer all day. It’s harder than maths.' },
        { id: 't1', by: 'them', text: 'hello?? dont ignore me', trick: 'pushing', mood: 'unsure' },
      ],
      next: 'threat',
      answers: {
        tell: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'It came out in the wrong order. It was still the right thing.',
            },
          ],
          why: 'It feels hard to say. It doesn’t need the right word, only a first one.',
          to: 'told-asked',
        },
      },
    },
    sorry: {
      phase: 'pressure',
      gist: 'Amira says sorry, and Sam is sweet again for a while.',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', text: 'sorry. please dont be cross with me, i was tired' },
        { id: 't1', by: 'them', text: 'its ok. ill always forgive you', trick: 'guilt' },
        { id: 'n1', by: 'narrator', text: 'It’s sunny on the phone again. Her stomach doesn’t believe it.' },
      ],
      next: 'days',
      answers: {
        tell: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'It came out in the wrong order. It was still the right thing.',
            },
          ],
          why: 'It feels hard to say. It doesn’t need the right word, only a first one.',
          to: 'told-asked',
        },
      },
    },
    // ── threat ─────────────────────────────────────────────────────────────────────────────────────
    threat: {
      phase: 'threat',
      map: 'The mask comes off',
      gist: 'Amira no longer obeys, so Sam threatens to show what she wrote.',
      room: 'bedroom-evening',
      light: 'evening',
      mood: 'worried',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Evening. Dad is downstairs, singing. The hall light is on.' },
        { id: 't1', by: 'them', text: 'ill show EVERYONE what you wrote me', trick: 'threat' },
        { id: 't2', by: 'them', text: 'noura gets the goose one first', trick: 'threat' },
        { id: 'h1', by: 'hero', text: 'He saved that. He saved it weeks ago.', as: 'thought' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'This is an old trick: sweet, then cruel. It stops working when somebody else knows.',
        },
      ],
      choices: {
        dad: {
          text: 'Go down and say: Dad, stop singing a minute',
          to: 'late-plan',
          opens: { tell: 'amira-dad' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'His threat needs her to be alone with it. She isn’t any more.',
        },
        please: {
          text: 'Type: please dont. ill be nicer',
          to: 'please',
          score: {},
          fit: 'risky',
          flag: 'engage',
          why: 'Anyone might beg. He wants an answer, any answer. She can stop giving him one right now.',
        },
        block: {
          text: 'Block him now, and keep the chat',
          to: 'blocked-night',
          opens: 'block',
          score: { block: 2 },
          fit: 'helps',
          why: 'He can’t write, and his words are still there to show. An adult comes next.',
        },
        erase: {
          text: 'Wipe the whole chat so nobody can ever read it',
          to: 'wiped',
          score: {},
          fit: 'mixed',
          flag: 'delete',
          why: 'It’s OK. Anyone would want it gone. She can still tell an adult what she remembers.',
        },
      },
    },
    please: {
      phase: 'threat',
      gist: 'Amira begs, and it does not help.',
      mood: 'worried',
      lines: [
        { id: 'h1', by: 'hero', text: 'please dont. ill be nicer' },
        { id: 't1', by: 'them', text: 'thats better', trick: 'pushing' },
        { id: 'n1', by: 'narrator', text: 'She waits for it to feel better. It only feels smaller.' },
        { id: 'n2', by: 'narrator', text: 'On Thursday Noura saves her a seat and half an orange.' },
      ],
      next: 'asks-salma',
    },
    wiped: {
      phase: 'threat',
      gist: 'The chat is gone from Amira’s phone, but Sam is not.',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'White screen. Clean as new paper. For one minute she can breathe.',
        },
        { id: 't1', by: 'them', text: 'that only wipes YOUR side', trick: 'scare', mood: 'worried' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'She takes a ticket and writes down what she remembers. The name. The day. The words.',
        },
      ],
      next: 'asks-salma',
    },
    'blocked-night': {
      phase: 'after',
      gist: 'The account is blocked, and Amira draws again.',
      light: 'warm',
      mood: 'relieved',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Blocked. The sunset at the top goes grey.' },
        { id: 'n2', by: 'narrator', text: 'It’s so quiet that she can hear the fridge from upstairs.' },
        { id: 'n3', by: 'narrator', text: 'She draws for the first time in a week. It’s all legs.' },
      ],
      next: { told: 'late-plan', untold: 'comeback' },
      answers: {
        tell: {
          lines: [
            { id: 'n1', by: 'narrator', text: 'He’s gone quiet and somebody knows. Both, in one night.' },
          ],
          why: 'Blocking is good. Telling means it isn’t only hers to guard.',
          to: 'late-plan',
        },
      },
    },
    comeback: {
      phase: 'after',
      gist: 'A new account writes one line to Amira.',
      room: 'bus',
      light: 'day',
      them: 'back',
      mood: 'worried',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Thursday. The 41. A name that she doesn’t know.' },
        { id: 't1', by: 'them', text: 'its me. you cant just leave', trick: 'threat' },
      ],
      next: { told: 'late-plan', untold: 'comeback-help' },
    },
    'comeback-help': {
      phase: 'after',
      map: 'Back, with a new name',
      gist: 'Noura sits down next to Amira just as the new name writes.',
      mood: 'worried',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Noura drops into the next seat. She smells of oranges.' },
        { id: 'r1', by: 'noura', text: 'You’ve gone a funny colour. Bus sick, or bad sick?' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'He came back because that’s what he does. It isn’t because blocking was wrong.',
        },
      ],
      choices: {
        noura: {
          text: 'Turn the screen so that Noura can read it',
          to: 'late-plan',
          opens: { tell: 'noura' },
          score: { tell: 1 },
          fit: 'helps',
          why: 'A friend can’t fix it alone. She can walk with you to somebody who can.',
        },
        sick: {
          text: 'Say “bus sick” and block this one too',
          to: 'shut-again',
          score: { block: 1 },
          fit: 'mixed',
          why: 'Blocking again is right. Doing it in secret every time is tiring.',
        },
        reply: {
          text: 'Type: leave me alone or ill find out who you are',
          to: 'replied',
          score: {},
          fit: 'risky',
          flag: 'engage',
          why: 'Being angry is fair. He only wants to hear back, so silence beats the best line.',
        },
      },
      answers: {
        tell: {
          lines: [
            { id: 'n1', by: 'narrator', text: 'Noura gives her a piece of orange and asks nothing else.' },
          ],
          why: 'New name, same trick. Now an adult is watching for the next one too.',
          to: 'late-plan',
        },
      },
    },
    replied: {
      phase: 'after',
      gist: 'Amira answers the new account, and that is what he wanted.',
      mood: 'worried',
      lines: [
        { id: 'h1', by: 'hero', text: 'leave me alone or ill find out who you are' },
        { id: 't1', by: 'them', text: 'there you are', trick: 'pushing' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'He wasn’t after a fight. He was after an answer. She puts the phone in her sock.',
        },
      ],
      next: { told: 'late-plan', untold: 'asks-salma' },
      answers: {
        tell: {
          lines: [{ id: 'n1', by: 'narrator', text: 'The phone comes out of the sock. It’s just a phone.' }],
          why: 'A line that went wrong doesn’t matter. Telling works after it just as well.',
          to: 'late-plan',
        },
      },
    },
    'shut-again': {
      phase: 'after',
      gist: 'Amira blocks the new account too and tells nobody.',
      mood: 'unsure',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Blocked again. The right thing, and lonely work.' },
        { id: 'n2', by: 'narrator', text: 'Nobody new writes on Friday. She still looks forty times.' },
      ],
      next: { told: 'late-plan', untold: 'asks-salma' },
      answers: {
        tell: {
          lines: [
            { id: 'n1', by: 'narrator', text: 'Forty looks become four. Somebody else is looking too.' },
          ],
          why: 'She did the blocking by herself. She doesn’t have to do the watching.',
          to: 'late-plan',
        },
      },
    },
    // ── blocked before it turned ───────────────────────────────────────────────────────────────────
    'blocked-soon': {
      phase: 'after',
      gist: 'Amira blocks early, and the phone is only a phone.',
      mood: 'calm',
      lines: [
        { id: 'n1', by: 'narrator', text: 'For two days the phone is only a phone.' },
        {
          id: 'h1',
          by: 'hero',
          text: 'Was that rude? It didn’t feel rude. It felt like a window shutting in a storm.',
          as: 'thought',
        },
        { id: 'n2', by: 'narrator', text: 'She draws a coot on a ticket. It has huge feet and no worries.' },
      ],
      next: { told: 'plan', untold: 'back-soon' },
      answers: {
        tell: {
          lines: [
            { id: 'n1', by: 'narrator', text: 'It’s a short story to tell. It’s good to have told it.' },
          ],
          why: 'Blocked and told: whatever comes next, she isn’t alone with it.',
          to: 'plan',
        },
      },
    },
    'back-soon': {
      phase: 'after',
      gist: 'A friendly new account says that it is sunny.sky12.',
      room: 'bedroom-evening',
      light: 'evening',
      them: 'back',
      mood: 'unsure',
      lines: [
        { id: 'n1', by: 'narrator', text: 'On the third day somebody new likes the coot.' },
        { id: 't1', by: 'them', text: 'hi its me, sunny! why did you go', trick: 'guilt' },
      ],
      next: { told: 'plan', untold: 'back-soon-help' },
    },
    'back-soon-help': {
      phase: 'after',
      map: 'Back, and friendly',
      gist: 'Dad turns round from the sink just as the new name writes.',
      mood: 'unsure',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Dad is at the sink, in foam to the elbows. He turns round.' },
        { id: 'd1', by: 'amira-dad', text: 'Who’s that then? You’re frowning like your grandad.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'A block is a “no”. Somebody has heard it and come in by the window.',
        },
      ],
      choices: {
        hi: {
          text: 'Type: hi! what happened to your old account?',
          to: 'back-answer',
          score: {},
          fit: 'risky',
          why: 'It’s polite to answer. But she had said no once already, with a block.',
        },
        dad: {
          text: 'Say: Dad, can you leave the plates a minute?',
          to: 'plan',
          opens: { tell: 'amira-dad' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'He asked. She answered. Most telling is as small as that.',
        },
        again: {
          text: 'Say “nobody” and block this one as well',
          to: 'asks-salma',
          score: { block: 1 },
          fit: 'mixed',
          why: 'The block is right. The “nobody” makes it heavier to carry.',
        },
      },
      answers: {
        tell: {
          lines: [{ id: 'n1', by: 'narrator', text: 'The tap is still running. Nobody minds.' }],
          why: 'Coming back after a block is pushing. Now two people know about it.',
          to: 'plan',
        },
      },
    },
    'back-answer': {
      phase: 'after',
      gist: 'Amira answers politely and is made to feel guilty.',
      mood: 'worried',
      lines: [
        { id: 'h1', by: 'hero', text: 'hi! what happened to your old account?' },
        { id: 't1', by: 'them', text: 'long story. did YOU block me?', trick: 'guilt' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'She feels caught. She hasn’t done anything. That’s how she knows something is off.',
        },
      ],
      next: { told: 'plan', untold: 'asks-salma' },
      answers: {
        tell: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'It sounds sillier out loud. It also sounds worse. Both help.',
            },
          ],
          why: 'Feeling caught for nothing is a good reason to tell.',
          to: 'plan',
        },
      },
    },
    // ── the late door: told, never chosen ──────────────────────────────────────────────────────────
    days: {
      phase: 'threat',
      map: 'Nine days, not shown',
      gist: 'Off screen Sam tricks Amira into something. It is not her fault.',
      late: true,
      mood: 'worried',
      lines: [
        { id: 'n1', by: 'narrator', text: 'The story skips nine days here. They aren’t shown.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'In those days Sam tricked Amira, and now he has a private picture.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'It isn’t her fault. He has practised this, and she had never met it before.',
        },
        { id: 'n4', by: 'narrator', text: 'Help works now just as it did on the first day.' },
      ],
      next: 'threat-late',
      answers: {
        tell: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'The sentence takes three tries. Then it’s out, and the room is still there.',
            },
          ],
          why: 'Telling is never late. It’s worth just as much now.',
          to: 'late-picture',
        },
        block: {
          lines: [
            { id: 'n1', by: 'narrator', text: 'Blocked. It takes one press, on any of the nine days.' },
          ],
          why: 'He can’t reach her by that name. Next comes somebody to help.',
          to: 'blocked-late',
        },
      },
    },
    'threat-late': {
      phase: 'threat',
      map: 'When she says stop',
      gist: 'Amira wants to stop, and Sam threatens her with the picture.',
      late: true,
      room: 'bedroom-evening',
      light: 'evening',
      mood: 'worried',
      lines: [
        { id: 'h1', by: 'hero', text: 'i want to stop now' },
        { id: 't1', by: 'them', tile: 'threat', trick: 'threat' },
        { id: 't2', by: 'them', text: 'you dont get to stop', trick: 'threat' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'The yellow stripe is under the door. Somebody is up. Somebody is always up.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'What he’s doing is blackmail. It’s against the law to do it to her.',
        },
      ],
      choices: {
        keep: {
          text: 'Save what he wrote, and don’t write back',
          to: 'kept-late',
          opens: 'save',
          score: { save: 2 },
          fit: 'helps',
          why: 'Words, name, date: that’s what helpers need. Never the picture.',
        },
        please: {
          text: 'Type: please. just give me some time',
          to: 'please-late',
          score: {},
          fit: 'risky',
          flag: 'engage',
          why: 'Fear says: be nice to him. That seldom ends it. Telling brings help.',
        },
        block: {
          text: 'Block him tonight and keep the chat',
          to: 'blocked-late',
          opens: 'block',
          score: { block: 2 },
          fit: 'helps',
          why: 'No more words from him tonight. The ones he wrote are kept.',
        },
        okafor: {
          text: 'Get up early and wait at Ms Okafor’s door',
          to: 'late-picture',
          opens: { tell: 'okafor' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'She’s heard this before, and she’s on Amira’s side before the first word.',
        },
      },
      answers: {
        tell: {
          lines: [{ id: 'n1', by: 'narrator', text: 'She’s shaking. She has also said it. Both are true.' }],
          why: 'He needs her silent. She isn’t.',
          to: 'late-picture',
        },
        block: {
          lines: [
            { id: 'n1', by: 'narrator', text: 'Blocked. She puts the phone in the drawer with the pencils.' },
          ],
          why: 'No more words from him tonight. Next comes an adult.',
          to: 'blocked-late',
        },
      },
    },
    'kept-late': {
      phase: 'threat',
      gist: 'His words are kept, and Amira does not answer.',
      mood: 'unsure',
      lines: [
        { id: 'n1', by: 'narrator', text: 'She keeps his words and sends him none.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'In the morning she walks to school slowly. She steps on every crack.',
        },
      ],
      next: { told: 'late-picture', untold: 'asks-okafor' },
      answers: {
        tell: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'Saved, and now told. The bag feels lighter with the same books in it.',
            },
          ],
          why: 'Evidence is good. Somebody to give it to is better.',
          to: 'late-picture',
        },
        block: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'Blocked too. That’s tidy work for a bad morning.',
            },
          ],
          why: 'First kept, then blocked: nothing is lost.',
          to: 'blocked-late',
        },
      },
    },
    'please-late': {
      phase: 'threat',
      gist: 'Amira begs for time, and Sam wants more.',
      mood: 'worried',
      lines: [
        { id: 'h1', by: 'hero', text: 'please. just give me some time' },
        { id: 't1', by: 'them', text: 'im waiting', trick: 'pushing' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'She sleeps with the light on. At school her feet stop outside a door, by themselves.',
        },
      ],
      next: { told: 'late-picture', untold: 'asks-okafor' },
      answers: {
        tell: {
          lines: [
            { id: 'n1', by: 'narrator', text: 'He’s still waiting. Let him. Somebody is with her now.' },
          ],
          why: 'Begging didn’t spoil anything. Telling works all the same.',
          to: 'late-picture',
        },
        block: {
          lines: [{ id: 'n1', by: 'narrator', text: 'Blocked. He can wait for as long as he likes.' }],
          why: 'She may stop in the middle of a sentence.',
          to: 'blocked-late',
        },
      },
    },
    'blocked-late': {
      phase: 'after',
      gist: 'The account is blocked, and the night is quiet.',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Grey sunset. No typing dots. She counts to a hundred and nothing happens.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'In the morning a blackbird. At school her feet stop at a door, by themselves.',
        },
      ],
      next: { told: 'late-picture', untold: 'asks-okafor' },
      answers: {
        tell: {
          lines: [
            { id: 'n1', by: 'narrator', text: 'Now there are two of them listening to the blackbird.' },
          ],
          why: 'Blocked and told. There’s help for the picture too.',
          to: 'late-picture',
        },
      },
    },
    // ── an adult notices and asks ──────────────────────────────────────────────────────────────────
    'asks-salma': {
      phase: 'after',
      map: 'Aunt Salma asks',
      gist: 'Aunt Salma has counted how often Amira turns her phone over.',
      asks: 'salma',
      ask: 'How could Amira begin?',
      room: 'kitchen-day',
      light: 'warm',
      mood: 'unsure',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Rice night. Amira turns her phone face down. Up. Down.' },
        { id: 's1', by: 'salma', text: 'That’s six. I count for a living.' },
        { id: 'n2', by: 'narrator', text: 'She sews. She means stitches.' },
        {
          id: 's2',
          by: 'salma',
          text: 'You don’t have to say. But I’ve got all evening and a very long hem.',
        },
      ],
      choices: {
        slide: {
          text: 'Push the phone across the table without a word',
          to: 'asked-slide',
          score: { tell: 2 },
          fit: 'helps',
          why: 'Showing is telling. No words needed.',
        },
        say: {
          text: 'Say: someone online won’t leave me alone',
          to: 'asked-say',
          score: { tell: 2 },
          fit: 'helps',
          why: 'One true sentence is a whole beginning.',
        },
        sew: {
          text: 'Say: can you keep sewing while I tell you?',
          to: 'asked-sew',
          score: { tell: 2 },
          fit: 'helps',
          why: 'Nobody has to be looked at while telling.',
        },
      },
      answers: {
        tell: {
          lines: [{ id: 'n1', by: 'narrator', text: 'The hem waits. It’s that kind of hem.' }],
          why: 'Whoever it is, it’s a good person to have told.',
          to: 'asked-plan',
        },
      },
    },
    'asked-slide': {
      phase: 'after',
      gist: 'Aunt Salma reads slowly and blames nobody at the table.',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Salma reads what there is with one finger, the way she reads patterns.',
        },
        { id: 's1', by: 'salma', text: 'This isn’t his first. You can tell by the stitches.' },
        { id: 's2', by: 'salma', text: 'Nothing here is your doing. Eat something.' },
      ],
      next: 'asked-plan',
    },
    'asked-say': {
      phase: 'after',
      gist: 'Aunt Salma puts down the needle and believes her.',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', text: 'Someone online won’t leave me alone.', as: 'aloud' },
        { id: 'n1', by: 'narrator', text: 'The needle goes into the cushion. All the way.' },
        {
          id: 's1',
          by: 'salma',
          text: 'Then we’ll see to it that he does. I believe you. Go on.',
          mood: 'relieved',
        },
      ],
      next: 'asked-plan',
    },
    'asked-sew': {
      phase: 'after',
      gist: 'Aunt Salma sews while Amira tells it to the hem.',
      mood: 'calm',
      lines: [
        { id: 's1', by: 'salma', text: 'Best listening there is.' },
        { id: 'n1', by: 'narrator', text: 'Amira tells it to the hem. The gull first. Then all the rest.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'The stitches stay even. Only at the end does Salma prick her finger.',
        },
        { id: 's2', by: 'salma', text: 'That was for him. For you I have rice.', mood: 'relieved' },
      ],
      next: 'asked-plan',
    },
    'asked-plan': {
      phase: 'after',
      map: 'First stitch',
      gist: 'Somebody knows now, and they begin with one thing.',
      mood: 'relieved',
      lines: [
        { id: 'n1', by: 'narrator', text: 'It’s nine. The rice is cold. Nobody cares about the rice.' },
        { id: 'o1', by: 'told', text: 'One thing tonight. The rest tomorrow, together. You choose.' },
      ],
      choices: {
        report: {
          text: 'Fill in the report, and write “12”',
          to: 'end-list',
          opens: 'report',
          score: { report: 2 },
          fit: 'helps',
          why: 'Twelve is the word that helps most on that form.',
        },
        block: {
          text: 'Block the account and keep the chat',
          to: 'end-pins',
          opens: 'block',
          score: { block: 2 },
          fit: 'helps',
          why: 'Blocked, and nothing thrown away.',
          when: 'open',
        },
        keep: {
          text: 'Save what’s there, and write down the rest',
          to: 'end-hem',
          opens: 'save',
          score: { save: 2 },
          fit: 'helps',
          why: 'Words, names and dates. Now they can’t get lost.',
        },
      },
    },
    'asks-okafor': {
      phase: 'after',
      map: 'Ms Okafor asks',
      gist: 'The counsellor sees Amira stop at her door.',
      asks: 'okafor',
      ask: 'How could Amira begin?',
      room: 'counsellor',
      light: 'day',
      mood: 'worried',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Ms Okafor is in the corridor, watering a plant with a mug.' },
        { id: 'o1', by: 'okafor', text: 'This is Gerald. He’s wilting, but politely.' },
        {
          id: 'o2',
          by: 'okafor',
          text: 'You walk past here every day. Today you stopped. Do you want to sit down?',
        },
      ],
      choices: {
        fault: {
          text: 'Say: something happened and it’s my fault',
          to: 'asked-fault',
          score: { tell: 2 },
          fit: 'helps',
          why: 'Only the first half is true. The telling has begun all the same.',
        },
        gerald: {
          text: 'Ask what Gerald has got, and then tell her',
          to: 'asked-gerald',
          score: { tell: 2 },
          fit: 'helps',
          why: 'You may come in by the side door. Most people do.',
        },
        ticket: {
          text: 'Give her a bus ticket with one sentence on it',
          to: 'asked-ticket',
          score: { tell: 2 },
          fit: 'helps',
          why: 'Written counts. A ticket is big enough.',
        },
      },
      answers: {
        tell: {
          lines: [
            { id: 'n1', by: 'narrator', text: 'Ms Okafor waters Gerald and waits. She’s good at both.' },
          ],
          why: 'One person knows. From here on it gets easier.',
          to: 'asked-tool',
        },
      },
    },
    'asked-fault': {
      phase: 'after',
      gist: 'Ms Okafor takes away the wrong half of the sentence.',
      room: 'counsellor',
      mood: 'worried',
      lines: [
        { id: 'h1', by: 'hero', text: 'Something happened and it’s my fault.', as: 'aloud' },
        { id: 'o1', by: 'okafor', text: 'Tell me the first half. I’ll argue with the second.' },
        { id: 'n1', by: 'narrator', text: 'And she does. For ten minutes, with biscuits.', mood: 'unsure' },
      ],
      next: 'asked-tool',
    },
    'asked-gerald': {
      phase: 'after',
      gist: 'They talk about the plant first and then about everything.',
      room: 'counsellor',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', text: 'What’s wrong with him?', as: 'aloud' },
        { id: 'o1', by: 'okafor', text: 'He got too much of something that looked like sunshine.' },
        { id: 'h2', by: 'hero', text: 'Me too.', as: 'aloud' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Ms Okafor shuts the door softly. She moves Gerald so that they can both sit.',
        },
      ],
      next: 'asked-tool',
    },
    'asked-ticket': {
      phase: 'after',
      gist: 'Ms Okafor reads the ticket and believes it.',
      room: 'counsellor',
      mood: 'worried',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'On the back of the 41 it says: somebody has a picture and I want to stop.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Ms Okafor reads it once. She turns it over, in case there’s a bird.',
        },
        {
          id: 'o1',
          by: 'okafor',
          text: 'I believe all of it. Thank you for writing it down.',
          mood: 'unsure',
        },
      ],
      next: 'asked-tool',
    },
    'asked-tool': {
      phase: 'after',
      map: 'What helpers can do',
      gist: 'Amira hears that there are real ways to get a picture taken down.',
      mood: 'unsure',
      lines: [
        {
          id: 'o1',
          by: 'told',
          text: 'There are people whose job is getting pictures taken down. It’s free.',
        },
        { id: 'o2', by: 'told', text: 'I don’t need to see it. Nobody here does. Only what he wrote.' },
        { id: 'h1', by: 'hero', text: 'What happens first?', as: 'aloud', mood: 'relieved' },
      ],
      choices: {
        keep: {
          text: 'Save his words, with his name and the dates',
          to: 'end-biscuit',
          opens: 'save',
          score: { save: 2 },
          fit: 'helps',
          why: 'His words, never the picture. That’s what helpers work with.',
        },
        report: {
          text: 'Report him together, and say “I’m 12”',
          to: 'end-ticket',
          opens: 'report',
          score: { report: 2 },
          fit: 'helps',
          why: 'The threat, the account, the age. “Under 18” makes them look harder.',
        },
      },
    },
    // ── told before it turned ──────────────────────────────────────────────────────────────────────
    'told-first': {
      phase: 'after',
      gist: 'Somebody hears about the gull. A week later there is more to tell.',
      mood: 'happy',
      lines: [
        { id: 'o1', by: 'told', text: 'That’s a very cross gull. Tell me what it does next.' },
        { id: 'n1', by: 'narrator', text: 'A week later there’s a name, Sam. Sam has read everything.' },
        {
          id: 'o2',
          by: 'told',
          text: 'Your birthday, your grandad, your old bus? That’s a lot of reading.',
          mood: 'unsure',
        },
      ],
      next: 'told-soon',
    },
    'told-soon': {
      phase: 'after',
      gist: 'Somebody knows about Sam while it is still only nice.',
      mood: 'calm',
      lines: [
        {
          id: 'o1',
          by: 'told',
          text: 'Maybe it’s all fine. Maybe not. You don’t have to know that to tell me.',
        },
        { id: 'o2', by: 'told', text: 'How do you feel after he’s written? Bigger, or smaller?' },
        { id: 'n1', by: 'narrator', text: 'Nobody has asked that. She has to think.' },
        { id: 'h1', by: 'hero', text: 'Like the next bird has to be even better.', as: 'aloud' },
      ],
      next: 'plan',
    },
    'told-asked': {
      phase: 'after',
      gist: 'Somebody knows what Sam asked for, and Amira need not say the word.',
      mood: 'unsure',
      lines: [
        { id: 'o1', by: 'told', text: 'I know what he asked for. You don’t have to say the word.' },
        { id: 'n1', by: 'narrator', text: 'Amira looks at the floor. It’s a good floor.' },
        {
          id: 'o2',
          by: 'told',
          text: 'Nobody who means well asks a child for that. He did wrong. You didn’t.',
          mood: 'relieved',
        },
      ],
      next: 'plan',
    },
    plan: {
      phase: 'after',
      map: 'Now two people know',
      gist: 'With somebody beside her Amira decides what to do first.',
      mood: 'relieved',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Now two people know. It takes up less room.' },
        { id: 'o1', by: 'told', text: 'A page with no face, and it’s all about you. That bothers me.' },
        { id: 'o2', by: 'told', text: 'And anybody can type “13”. What would you like to do first?' },
      ],
      choices: {
        keep: {
          text: 'Keep his messages, then see about the rest',
          to: 'folder',
          opens: 'save',
          score: { save: 2 },
          fit: 'helps',
          why: 'Kept words can be shown to anybody who helps.',
        },
        message: {
          text: 'Write him one last message that explains why',
          to: 'last-message',
          score: {},
          fit: 'risky',
          flag: 'engage',
          why: 'It feels fair to explain. She doesn’t owe a reason, and he would only argue.',
          when: 'open',
        },
        block: {
          text: 'Block him before anything else',
          to: 'new-name',
          opens: 'block',
          score: { block: 2 },
          fit: 'helps',
          why: 'Blocking first is fine too. The chat is still there.',
          when: 'open',
        },
        report: {
          text: 'Report the account, with her age on it',
          to: 'reported',
          opens: 'report',
          score: { report: 2 },
          fit: 'helps',
          why: 'Sam’s page follows thirty others who draw. A report is for them as well.',
        },
      },
      answers: {
        block: {
          lines: [{ id: 'n1', by: 'narrator', text: 'Blocked, with somebody sitting next to her.' }],
          why: 'It’s easier when it isn’t done in secret.',
          to: 'new-name',
        },
      },
    },
    folder: {
      phase: 'after',
      gist: 'The messages are saved with names and dates.',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Words, name, dates. She calls the folder Gulls, because gulls steal.',
        },
        { id: 'o1', by: 'told', text: 'Good. You can forget the details now. The folder won’t.' },
      ],
      next: { blocked: 'monday', open: 'typing' },
    },
    'last-message': {
      phase: 'after',
      gist: 'The last message brings eleven answers, first sweet and then not.',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', text: 'i dont want to write any more because its too much' },
        { id: 't1', by: 'them', text: 'what did i do?? talk to me', trick: 'guilt' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Eleven answers in two minutes. The first is sweet. The last isn’t.',
        },
        { id: 'o1', by: 'told', text: 'No harm done. Now you’ve seen how he takes a “no”.' },
      ],
      next: { blocked: 'monday', open: 'typing' },
    },
    reported: {
      phase: 'after',
      gist: 'The report is in, and somebody will look at the account.',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Two boxes, three lines, her age. “Thank you. A person will read this.”',
        },
        {
          id: 'h1',
          by: 'hero',
          text: 'He follows a boy who draws only trains. I hope somebody asks him, too.',
          as: 'aloud',
        },
      ],
      next: { blocked: 'monday', open: 'typing' },
    },
    typing: {
      phase: 'after',
      map: 'Three dots',
      gist: 'The account is typing again, and Amira need not wait for it.',
      mood: 'unsure',
      lines: [
        { id: 'n1', by: 'narrator', text: 'At the top it says: sunny.sky12 is typing. It stops. It starts.' },
        { id: 'o1', by: 'told', text: 'You’re allowed not to wait for that.' },
      ],
      choices: {
        wait: {
          text: 'Leave the phone in the bread tin and go and draw',
          to: 'monday',
          score: { notice: 2 },
          fit: 'helps',
          why: 'Not answering is strong. The block can come any time.',
        },
        block: {
          text: 'Block him in the middle of the dots',
          to: 'new-name',
          opens: 'block',
          score: { block: 2 },
          fit: 'helps',
          why: 'Nobody has to hear the end of a sentence like that.',
        },
      },
      answers: {
        block: {
          lines: [{ id: 'n1', by: 'narrator', text: 'The dots stop. This time they don’t start again.' }],
          why: 'A half-typed sentence needn’t be waited for.',
          to: 'new-name',
        },
      },
    },
    'new-name': {
      phase: 'after',
      gist: 'Two days later a new name says that it is the old one.',
      them: 'back',
      mood: 'unsure',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Two quiet days. Then a name that she doesn’t know.' },
        { id: 't1', by: 'them', text: 'its me. new account. miss us', trick: 'guilt' },
      ],
      next: 'new-name-help',
    },
    'new-name-help': {
      phase: 'after',
      gist: 'Amira is not alone with the new name. It is blocked in a minute.',
      mood: 'relieved',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'This time she doesn’t look at it alone. That’s the whole difference.',
        },
        { id: 'o1', by: 'told', text: 'There he is again. You didn’t bring him back. He does that.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Name and date written down. Blocked. It takes a minute, and then there’s cake.',
        },
      ],
      next: 'monday',
    },
    monday: {
      phase: 'after',
      map: 'Monday, lunch',
      gist: 'At lunch Noura has a bandage, and Amira can sit down.',
      ask: 'What could Amira do now?',
      room: 'canteen',
      light: 'day',
      app: 'none',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Monday. Noura is at the window table with a bandage on her finger.',
        },
        {
          id: 'r1',
          by: 'noura',
          text: 'Goose. Canal. Again. I don’t want to talk about it. Ask me about it.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'There’s one chair left. A school bag has been sitting on it for weeks.',
        },
      ],
      choices: {
        chair: {
          text: 'Ask: is that one free?',
          to: 'end-chair',
          score: {},
          fit: 'mixed',
          why: 'Wanting friends isn’t a weakness. This is what it looks like close up.',
        },
        draw: {
          text: 'Get out a pen and draw the goose on the bandage',
          to: 'end-bandage',
          score: {},
          fit: 'mixed',
          why: 'Some birds aren’t secret.',
        },
        noura: {
          text: 'Tell Noura all of it, from the gull on',
          to: 'end-honk',
          score: { tell: 1 },
          fit: 'helps',
          why: 'She may choose who knows. A friend who listens is one more.',
        },
      },
    },
    'end-chair': {
      phase: 'after',
      map: 'The window table',
      gist: 'Amira sits down, and somebody asks her things.',
      mood: 'happy',
      lines: [
        {
          id: 'r1',
          by: 'noura',
          text: 'It’s yours. Why do you think my bag’s been on it?',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'By the end of lunch she’s been asked nine things. She answers seven.',
        },
        { id: 'n2', by: 'narrator', text: 'The account is gone when she looks. She looks only once.' },
      ],
      end: { title: 'The window table', image: 'A school bag is lifted off a chair.', door: 'told' },
    },
    'end-bandage': {
      phase: 'after',
      map: 'A goose in blue pen',
      gist: 'Amira draws the goose on Noura’s bandage for everybody to see.',
      mood: 'happy',
      lines: [
        { id: 'n1', by: 'narrator', text: 'It takes four minutes. The goose has a mask and a bag of bread.' },
        { id: 'r1', by: 'noura', text: 'I’m never washing this hand. That’s disgusting. I don’t care.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'On Tuesday three more people come with plasters. Nobody is hurt at all.',
        },
      ],
      end: {
        title: 'A goose in blue pen',
        image: 'Four children hold up plasters, each with a bird.',
        door: 'told',
      },
    },
    'end-honk': {
      phase: 'after',
      map: 'All the way round',
      gist: 'Amira tells Noura, who listens for a whole ride on the 41.',
      room: 'bus',
      app: 'none',
      mood: 'relieved',
      lines: [
        { id: 'n1', by: 'narrator', text: 'It takes the whole 41, to the last stop and back.' },
        { id: 'r1', by: 'noura', text: 'One sunset? That’s the whole page? My DOG’s got a better page.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Two tickets. She draws Noura’s dog on one, and the missing ear on the other.',
        },
      ],
      end: {
        title: 'All the way round',
        image: 'Two tickets side by side: a dog, and its ear.',
        door: 'told',
      },
    },
    // ── told after the threat ──────────────────────────────────────────────────────────────────────
    'late-plan': {
      phase: 'after',
      map: 'The threat gets smaller',
      gist: 'With somebody on her side Amira looks at the threat again.',
      mood: 'unsure',
      lines: [
        {
          id: 'o1',
          by: 'told',
          text: 'He wants you scared so that nobody hears about it. Now somebody has.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Said out loud, the worst message has seven words. It takes two seconds.',
        },
        {
          id: 'o2',
          by: 'told',
          text: 'You don’t answer him any more. Everything else we can do in any order.',
        },
      ],
      choices: {
        what: {
          text: 'Ask: and if he really shows them?',
          to: 'what-if',
          score: { notice: 2 },
          fit: 'helps',
          why: 'The fear is smaller when it’s said out loud to someone.',
        },
        block: {
          text: 'Block him together, and keep every word',
          to: 'late-blocked',
          opens: 'block',
          score: { block: 2 },
          fit: 'helps',
          why: 'He can’t push what he can’t reach.',
          when: 'open',
        },
        keep: {
          text: 'Save the threats with his name and the times',
          to: 'late-saved',
          opens: 'save',
          score: { save: 2 },
          fit: 'helps',
          why: 'A threat that’s written down works against the one who wrote it.',
        },
      },
      answers: {
        block: {
          lines: [{ id: 'n1', by: 'narrator', text: 'The grey sunset again. This time with company.' }],
          why: 'Blocked and not alone: that’s how it holds.',
          to: 'late-blocked',
        },
      },
    },
    'what-if': {
      phase: 'after',
      gist: 'Amira gets an honest answer about the threat.',
      mood: 'unsure',
      lines: [
        {
          id: 'o1',
          by: 'told',
          text: 'Often they don’t. Sometimes they do. Then we deal with it, and you’re not alone.',
        },
        {
          id: 'o2',
          by: 'told',
          text: 'You wrote a silly thing about a laugh. He’s the one breaking the law.',
        },
        { id: 'n1', by: 'narrator', text: 'It’s better than “don’t worry”. It’s an answer.', mood: 'calm' },
      ],
      next: 'noura-now',
    },
    'late-blocked': {
      phase: 'after',
      gist: 'The account is blocked and the page is made private.',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Then they set her page to “only people I know”. It has eleven people. It feels like plenty.',
        },
        {
          id: 'o1',
          by: 'told',
          text: 'If a new name turns up, don’t answer it. Tell somebody. It isn’t you. It’s him.',
        },
      ],
      next: 'noura-now',
    },
    'late-saved': {
      phase: 'after',
      gist: 'The threats are kept, and they are useful now.',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'His words, one name, one time. She reads it like a shopping list.',
        },
        { id: 'o1', by: 'told', text: 'That’s all they need to start. You did that, with cold hands.' },
      ],
      next: 'noura-now',
    },
    'noura-now': {
      phase: 'after',
      map: 'The goose line',
      gist: 'What Amira once wrote about Noura still has to be dealt with.',
      ask: 'What could Amira do now?',
      room: 'canteen',
      light: 'day',
      app: 'none',
      mood: 'unsure',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Lunch. There’s one thing left, and it’s small, and it’s hers.' },
        { id: 'r1', by: 'noura', text: 'You look like you’re chewing something. Spit it out.' },
      ],
      choices: {
        goose: {
          text: 'Say: I told somebody you laugh like a goose',
          to: 'end-goose',
          score: {},
          fit: 'mixed',
          why: 'He wanted to use that line. Said by her, it’s only an apology.',
        },
        owl: {
          text: 'Put the secret owl on the table between the trays',
          to: 'end-owl',
          score: {},
          fit: 'mixed',
          why: 'What is shown to friends can’t be used as a secret.',
        },
        quiet: {
          text: 'Say: not today. Can we just sit?',
          to: 'end-quiet',
          score: {},
          fit: 'mixed',
          why: 'She needn’t tell everybody. Company counts.',
        },
      },
    },
    'end-goose': {
      phase: 'after',
      map: 'Honk',
      gist: 'Amira says sorry for the goose line, and Noura honks.',
      mood: 'happy',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Noura puts down her fork. It’s a long second.' },
        { id: 'r1', by: 'noura', text: 'Honk.' },
        { id: 'n2', by: 'narrator', text: 'The whole canteen turns round. They can’t stop, either of them.' },
      ],
      end: { title: 'Honk', image: 'Two girls laugh like geese, and the whole canteen looks.', door: 'late' },
    },
    'end-owl': {
      phase: 'after',
      map: 'The owl goes up',
      gist: 'The owl that nobody was to see hangs in the corridor.',
      room: 'art-room',
      app: 'none',
      mood: 'relieved',
      lines: [
        { id: 'r1', by: 'noura', text: 'Who was THAT hidden from? It’s the best one.' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'By Thursday it hangs outside the art room, with four drawing pins.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Somebody has written “WOW” next to it. In pencil. In handwriting.',
        },
      ],
      end: {
        title: 'The owl goes up',
        image: 'A small owl on a ticket, pinned where everyone walks.',
        door: 'late',
      },
    },
    'end-quiet': {
      phase: 'after',
      map: 'Two seats on the 41',
      gist: 'They sit on the bus without talking, and the heron is back.',
      room: 'bus',
      app: 'none',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'They just sit. On the bus too. Noura peels an orange and passes half.',
        },
        { id: 'n2', by: 'narrator', text: 'The heron is back in the ditch, on one leg.' },
        { id: 'r1', by: 'noura', text: 'Don’t draw it. Just look.' },
      ],
      end: { title: 'Two seats on the 41', image: 'Half an orange, and a heron on one leg.', door: 'late' },
    },
    'late-picture': {
      phase: 'after',
      map: 'She is believed',
      gist: 'Amira is believed, and hears what can be done about the picture.',
      mood: 'worried',
      lines: [
        { id: 'o1', by: 'told', text: 'I believe you. You were tricked by someone who practises this.' },
        { id: 'n1', by: 'narrator', text: 'She waits for the “but”. There isn’t one.', mood: 'unsure' },
        {
          id: 'o2',
          by: 'told',
          text: 'We can’t pull a picture back. There are real ways to get it taken down.',
        },
      ],
      choices: {
        look: {
          text: 'Ask: does anybody have to look at it?',
          to: 'nobody-looks',
          score: { notice: 2 },
          fit: 'helps',
          why: 'It’s the question almost everybody has. The answer is no.',
        },
        report: {
          text: 'Report him now: the threat, his name, her age',
          to: 'report-late',
          opens: 'report',
          score: { report: 2 },
          fit: 'helps',
          why: 'Twelve is the most useful number on the form.',
        },
        keep: {
          text: 'Save his words first, and only his words',
          to: 'saved-late',
          opens: 'save',
          score: { save: 2 },
          fit: 'helps',
          why: 'Words, name, dates. The picture is never copied, not even for help.',
        },
      },
    },
    'nobody-looks': {
      phase: 'after',
      gist: 'The picture gets a kind of fingerprint, and nobody has to look at it.',
      mood: 'unsure',
      lines: [
        {
          id: 'o1',
          by: 'told',
          text: 'No. A free tool makes a kind of fingerprint of it, on your own phone.',
        },
        {
          id: 'o2',
          by: 'told',
          text: 'Apps that help look for that fingerprint. They don’t need to see you.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Her shoulders come down for the first time since the ninth day.',
          mood: 'relieved',
        },
      ],
      next: 'end-fingerprint',
    },
    'report-late': {
      phase: 'after',
      gist: 'The report goes to the app and to people who do this every day.',
      mood: 'relieved',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'The form has a box: “Is there a picture?” There’s a tool for that as well.',
        },
        {
          id: 'o1',
          by: 'told',
          text: 'So many people have ticked it that they built a box. Think about that.',
        },
        { id: 'n2', by: 'narrator', text: 'She does. She ticks it.' },
      ],
      next: 'end-fingerprint',
    },
    'saved-late': {
      phase: 'after',
      gist: 'His words are saved, and the removal tool is next.',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'His words fill half a page. She’d thought they would fill the world.',
        },
        {
          id: 'o1',
          by: 'told',
          text: 'That’s enough. Next is the tool that helps to take the picture down.',
        },
      ],
      next: 'end-gerald',
    },
    'end-fingerprint': {
      phase: 'after',
      map: 'Like a fingerprint',
      gist: 'The messages stop, and Amira makes a bird out of a thumbprint.',
      room: 'kitchen-day',
      light: 'warm',
      app: 'none',
      mood: 'relieved',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'It takes some days and two more forms. Then it gets quiet, and it stays quiet.',
        },
        { id: 's1', by: 'salma', text: 'Fingerprints. Come, give me your thumb.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Ink on the thumb, thumb on a ticket. Two legs and a beak. A robin.',
        },
      ],
      end: {
        title: 'Like a fingerprint',
        image: 'A robin made from a thumbprint, on the fridge.',
        door: 'late',
      },
    },
    'end-gerald': {
      phase: 'after',
      map: 'Gerald, third leaf',
      gist: 'Weeks later it has stopped, and the plant has a new leaf.',
      room: 'counsellor',
      light: 'day',
      app: 'none',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Some Tuesdays she sits in Ms Okafor’s office. They talk about it, or about herons.',
        },
        { id: 'o1', by: 'okafor', text: 'Look at Gerald. Third leaf. We’d given up on him, hadn’t we?' },
        { id: 'h1', by: 'hero', text: 'You hadn’t.', as: 'aloud', mood: 'relieved' },
      ],
      end: {
        title: 'Gerald, third leaf',
        image: 'One new leaf on a plant that looked finished.',
        door: 'late',
      },
    },
    // ── endings after somebody asked ───────────────────────────────────────────────────────────────
    'end-list': {
      phase: 'after',
      map: 'Dad’s list',
      gist: 'Dad hears about it and writes a list for the fridge.',
      room: 'kitchen-day',
      light: 'warm',
      app: 'none',
      mood: 'relieved',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'When Dad heard, he said “What?” very loudly. Then he said nothing for a long time.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'In the morning there’s a list on the fridge. “1. Not your fault. 2. See 1.”',
        },
        { id: 'd1', by: 'amira-dad', text: 'I’m better on paper.' },
      ],
      end: {
        title: 'Dad’s list',
        image: 'A list on the fridge: “1. Not your fault. 2. See 1.”',
        door: 'asked',
      },
    },
    'end-pins': {
      phase: 'after',
      map: 'Three pins',
      gist: 'The account is out, and the tickets go up in a row.',
      room: 'kitchen-day',
      light: 'warm',
      app: 'none',
      mood: 'relieved',
      lines: [
        {
          id: 's1',
          by: 'salma',
          text: 'Shut is shut. And if he comes back, we’ll shut it again. I’ve got the time.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'He does, once. It takes them a minute and they don’t even sit down.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Three pins from Salma’s cushion. Gull, heron, coot, all on the kitchen wall.',
        },
      ],
      end: { title: 'Three pins', image: 'Three tickets on the kitchen wall, one pin each.', door: 'asked' },
    },
    'end-hem': {
      phase: 'after',
      map: 'A very long hem',
      gist: 'The messages are kept. The rest, and the hem, get done in the morning.',
      room: 'kitchen-day',
      light: 'warm',
      app: 'none',
      mood: 'calm',
      lines: [
        { id: 'n1', by: 'narrator', text: 'In the morning they do the rest together, before the first bus.' },
        { id: 's1', by: 'salma', text: 'Now hold this end. I said it was long.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'The hem goes through the kitchen, along the hall and back. Amira keeps it straight.',
        },
      ],
      end: {
        title: 'A very long hem',
        image: 'Blue cloth from the kitchen to the front door.',
        door: 'asked',
      },
    },
    'end-biscuit': {
      phase: 'after',
      map: 'The biscuit tin',
      gist: 'His words are with people who help, and the phone rests in a tin.',
      room: 'counsellor',
      light: 'day',
      app: 'none',
      mood: 'relieved',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Calls are made. Amira hears each one and may say stop. She doesn’t.',
        },
        {
          id: 'o1',
          by: 'okafor',
          text: 'The tool is running. It doesn’t catch every copy, but it doesn’t get tired.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'For one whole lesson her phone lies in the biscuit tin. The lid is on. It’s bliss.',
        },
      ],
      end: { title: 'The biscuit tin', image: 'A phone among the crumbs, with the lid on.', door: 'asked' },
    },
    'end-ticket': {
      phase: 'after',
      map: 'A new ticket',
      gist: 'The report is in, helpers go on, and Amira starts a new ticket.',
      room: 'bus',
      light: 'day',
      app: 'none',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'A woman from the service rings back. She asks two things and thanks her twice.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'It takes a while. The picture is being looked for, and not by Amira.',
        },
        { id: 'n3', by: 'narrator', text: 'The 41, ten to four. A new ticket. She starts with the beak.' },
      ],
      end: { title: 'A new ticket', image: 'A blank ticket, and the first line of a beak.', door: 'asked' },
    },
  },
  answers: {
    before: {
      pause: {
        lines: [
          { id: 'n1', by: 'narrator', text: 'Amira reads it again, slowly, as if somebody else had got it.' },
        ],
        why: 'Looking twice costs nothing. What’s nice can stay nice.',
      },
      save: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Saved: the words, the name, the day. It looks like nothing much. That’s fine.',
          },
        ],
        why: 'Words, names and dates are always worth keeping. Private pictures never are.',
      },
      block: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Blocked. The sunset goes grey. The gull looks no crosser than before.',
          },
        ],
        why: 'She may block without a reason. Even somebody nice.',
        to: 'blocked-soon',
      },
      tell: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'She breathes out. She hadn’t noticed that she was holding it in.',
          },
        ],
        why: 'The earliest moment is a great moment. Nothing bad has to happen first.',
        to: 'told-soon',
      },
      report: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'The app asks how old she is. Twelve. It says thank you, a person will look.',
          },
        ],
        why: 'A report is a question to the app: is this account all right?',
      },
    },
    pressure: {
      pause: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'She looks at the words, not at the hearts. They say something else on their own.',
          },
        ],
        why: 'A pause is where a trick stops working.',
      },
      save: {
        lines: [
          { id: 'n1', by: 'narrator', text: 'His words, his name, the date. Kept. She doesn’t write back.' },
        ],
        why: 'Kept words help whoever helps her. Words only, never a private picture.',
      },
      block: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Blocked. No bang, no siren.' }],
        why: 'She doesn’t have to ask him first.',
        to: 'blocked-soon',
      },
      tell: {
        lines: [{ id: 'n1', by: 'narrator', text: 'It sounds like nothing, out loud. Nobody laughs.' }],
        why: 'An odd feeling is reason enough. It doesn’t have to be bad first.',
        to: 'plan',
      },
      report: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'The form is shorter than she thought. She writes: I am twelve.',
          },
        ],
        why: 'With her age on it they look harder. An adult can help with the next form.',
      },
    },
    threat: {
      pause: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Both feet on the floor. One breath. She needn’t answer.',
          },
        ],
        why: 'He wants her to hurry. Nothing here has to be answered.',
      },
      save: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'What he wrote is saved, with his name and the time. Now it’s proof.',
          },
        ],
        why: 'The words that scare her are what helpers can use. His words only.',
      },
      block: {
        lines: [{ id: 'n1', by: 'narrator', text: 'She presses it with her thumb, the one with ink on it.' }],
        why: 'That name can’t write any more. Now somebody to tell.',
        to: 'blocked-night',
      },
      tell: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Nobody shouted. The ceiling is where it was.' }],
        why: 'His threat needs a secret. There isn’t one any more.',
        to: 'late-plan',
      },
      report: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'She writes: he frightens me, I’m twelve. A person will read that.',
          },
        ],
        why: 'What he does, and her age: that’s enough. It’s against the law to do this to her.',
      },
    },
    after: {
      pause: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'She sits a moment. Somewhere a gull is complaining. Good for the gull.',
          },
        ],
        why: 'Looking back shows where it turned. It was hard to see on the day.',
      },
      save: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Names and dates and words, in one place. They can lie there now.',
          },
        ],
        why: 'It’s worth keeping even when it’s over. Words only.',
      },
      block: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Blocked. It takes ten seconds and one deep breath.' }],
        why: 'Any time is a good time to block.',
      },
      tell: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Said. A new name on the phone, and for once she isn’t alone with it.',
          },
        ],
        why: 'Somebody who comes back is a reason to tell. A new name changes nothing.',
      },
      report: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Reported, with “12” in the box for the age.' }],
        why: 'It helps her, and the next one who draws.',
      },
    },
  },
  again: {
    save: { lines: [{ id: 'n1', by: 'narrator', text: 'It’s in the folder already, safe and boring.' }] },
    block: {
      lines: [{ id: 'n1', by: 'narrator', text: 'Blocked is blocked. Any new name goes the same way.' }],
    },
    tell: {
      lines: [{ id: 'n1', by: 'narrator', text: 'Somebody knows already. One more is always allowed.' }],
    },
    report: { lines: [{ id: 'n1', by: 'narrator', text: 'The report is in. “We have your message.”' }] },
  },
  tell: {
    people: {
      salma: {
        kind: 'good',
        room: 'kitchen-day',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Aunt Salma is at the sewing machine with three pins in her mouth.',
          },
          {
            id: 'n2',
            by: 'narrator',
            text: 'The radio is talking about fish. She holds up one finger: wait.',
          },
        ],
        answer: [
          {
            id: 'n3',
            by: 'narrator',
            text: 'She takes out the pins, one, two, three, and turns off the fish.',
          },
          { id: 's1', by: 'salma', text: 'Come round to the warm side. Thank you for telling me.' },
          {
            id: 's2',
            by: 'salma',
            text: 'You haven’t done anything wrong. Show me the words when you’re ready. Only the words.',
          },
        ],
      },
      okafor: {
        kind: 'good',
        room: 'counsellor',
        light: 'day',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Ms Okafor’s office. On the shelf a plant called Gerald is wilting politely.',
          },
          { id: 'n2', by: 'narrator', text: 'Her telephone rings. She looks at it and lets it ring.' },
        ],
        answer: [
          { id: 'o1', by: 'okafor', text: 'Sit anywhere but the wobbly one. I’m listening.' },
          {
            id: 'n3',
            by: 'narrator',
            text: 'She listens right to the end. She doesn’t write anything down.',
          },
          {
            id: 'o2',
            by: 'okafor',
            text: 'It isn’t your fault. I’ll only tell people who can help, and I’ll tell you first.',
          },
        ],
      },
      'amira-dad': {
        kind: 'clumsy',
        room: 'kitchen-day',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Dad is washing up and singing. He has got to the part that he always gets wrong.',
          },
          { id: 'n2', by: 'narrator', text: 'A plate slips. It doesn’t break.' },
        ],
        answer: [
          { id: 'd1', by: 'amira-dad', text: 'WHAT? Who? Right. Phone. Here. That’s the end of the phone.' },
          { id: 'n3', by: 'narrator', text: 'Amira holds it behind her back. Her chin goes wobbly.' },
        ],
        then: [
          { id: 'h1', by: 'hero', text: 'Dad. This is why I didn’t say. Can you just listen?', as: 'aloud' },
          {
            id: 'n4',
            by: 'narrator',
            text: 'He dries his hands for a long time. Then he sits down on the floor, next to her.',
          },
          { id: 'd2', by: 'amira-dad', text: 'I got scared and it came out loud. Sorry. The phone’s yours.' },
          {
            id: 'd3',
            by: 'amira-dad',
            text: 'Start wherever you like. I’m not angry with you. Not one bit.',
          },
        ],
      },
      noura: {
        kind: 'friend',
        room: 'canteen',
        light: 'day',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Noura is peeling an orange in one piece. It’s a record, she says. Don’t breathe.',
          },
        ],
        answer: [
          { id: 'n2', by: 'narrator', text: 'The peel breaks. She doesn’t even look at it.' },
          { id: 'r1', by: 'noura', text: 'That’s horrible. And that’s him, not you.' },
        ],
        then: [
          { id: 'r2', by: 'noura', text: 'We need somebody taller. I’ll come as far as the door.' },
          { id: 'n3', by: 'narrator', text: 'She picks up both bags, hers and Amira’s.' },
        ],
      },
      helpline: {
        kind: 'helpline',
        room: 'bedroom-evening',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'The bathroom floor, the number from the school poster, a dripping tap.',
          },
          { id: 'n2', by: 'narrator', text: 'It rings twice. She nearly hangs up. She doesn’t.' },
        ],
        answer: [
          {
            id: 'p1',
            by: 'helpline',
            text: 'Hello. Take your time. I can hear a tap, so I know you’re there.',
          },
          { id: 'p2', by: 'helpline', text: 'You’re not in trouble. You rang the right place.' },
          {
            id: 'p3',
            by: 'helpline',
            text: 'Is there a grown-up you like? We can work out your first sentence together.',
          },
        ],
      },
    },
    openers: {
      a: 'I need help with something online and I’m scared you’ll be mad.',
      b: 'Somebody’s been really nice to me and now I don’t like it.',
      c: 'Can you read something and not say anything till the end?',
    },
  },
  report: {
    about: 'Someone I only know online puts pressure on me',
    other: {
      a: 'This account is spam or adverts',
      aWhy: 'It isn’t selling anything. It’s after one person, and the form should say so.',
      b: 'Somebody was rude about my drawing',
      bWhy: 'Rude would be something else. This is pressure, and it goes to people who know it.',
    },
  },
  debrief: {
    line: 'It changed so slowly that anyone could miss it. Wanting friends isn’t a weakness.',
    fault: 'It’s not Amira’s fault.',
    power: 'I need help with something online and I’m scared you’ll be mad.',
    questions: [
      'When did it start to change?',
      'How is a healthy friend different?',
      'What would help Amira feel that she can tell?',
    ],
  },
  covers: [
    'S1',
    'S4',
    'S10',
    'S17',
    'S22',
    'S25',
    'S26',
    'S27',
    'S28',
    'S29',
    'S32',
    'S33',
    'S34',
    'S52',
    'S53',
    'S55',
    'S56',
    'S59',
    'S61',
    'S70',
    'S73',
    'S75',
    'S76',
    'S77',
    'S83',
    'S113',
    'S114',
    'S117',
    'S118',
    'S121',
    'S126',
  ],
  sources: [1, 2, 8, 9, 11, 18, 23, 24, 30, 40, 42, 72],
  review: 'draft',
});
