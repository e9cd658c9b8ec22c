import { defineScenario } from '../src/scenario/define-scenario.ts';

export default defineScenario({
  id: 'the-first-message-was-a-threat',
  number: 'SC16',
  version: 1,
  title: 'The First Message Was a Threat',
  ages: '14-17',
  pattern: 'O',
  harmless: false,
  minutes: 9,
  hero: 'camille',
  cast: ['camille-maman', 'remy', 'laurent', 'jo'],
  others: {
    owl: { name: 'north.owl', profile: 'owl', says: 'joined today' },
    zoe: { name: 'zoe.and.nico', profile: 'puppy', says: 'says she’s in Year 6' },
    kite: { name: 'old.kite', profile: 'kite', says: 'joined today' },
    cactus: { name: 'plain.cactus', profile: 'cactus', says: 'joined today' },
    lemon: { name: 'tall.lemon', profile: 'lemon', says: 'joined a minute ago' },
  },
  app: 'glimmerly',
  room: 'bedroom-evening',
  light: 'evening',
  them: 'owl',
  skills: ['notice', 'save', 'block', 'tell', 'report'],
  notice:
    'In this story a girl is threatened online by somebody she has never met, and gets help. Nothing private is shown. One sentence mentions a threat to her family. You can pause, skip or leave at any time, and you need no reason.',
  summary: [
    'Camille is fourteen. On Monday at 8:05 she goes live on school radio with a list of lost property.',
    'On Sunday evening three accounts threaten her. They say that they have pictures, and they know an old password.',
    'They want money within an hour. One sentence threatens her family, and that’s a matter for the police.',
    'Whether they have anything or not, what helps is the same. She doesn’t reply, she doesn’t pay, and she tells somebody.',
    'The words are kept, and the old passwords can be changed. Adults take the rest to the people whose job it is.',
    'A threat doesn’t mean that they have anything. Either way it’s their crime.',
  ],
  start: 'first',
  beats: {
    // ── before: an owl ─────────────────────────────────────────────────────────────────────────────
    first: {
      phase: 'before',
      map: 'Not “good morning”',
      gist: 'A stranger’s first message is a threat. Camille is sorting lost property for her first live show.',
      mood: 'worried',
      lines: [
        { id: 't1', by: 'them', tile: 'threat', trick: 'threat' },
        {
          id: 'h1',
          by: 'hero',
          as: 'thought',
          text: 'You don’t start like that. On the radio you start with “good morning”.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'Sunday, twenty past six. Camille sits on her bedroom floor among things that other people have lost.',
          mood: 'unsure',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'One roller skate. A glove. A tooth in an envelope marked “important”. Tomorrow at 8:05 she reads them out, live.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'Until now school radio has only let her record the lunch menu. (“Fish, in the widest sense.”)',
        },
        {
          id: 'n4',
          by: 'narrator',
          text: 'The message is a request from an owl, who joined today. It has never written to her before.',
        },
        {
          id: 'n5',
          by: 'narrator',
          text: 'The kitchen is lit. Maman is learning chemistry, and her brother Rémy is operating on the toaster.',
        },
      ],
      choices: {
        wrong: {
          text: 'Type: sorry, wrong person',
          to: 'wrong',
          score: {},
          fit: 'mixed',
          flag: 'engage',
          why: 'Polite, and quite possibly true. To a stranger who threatens, it still says that somebody is home.',
        },
        jo: {
          text: 'Ring Jo: it’s about tomorrow, and it’s not about tomorrow',
          to: 'plan',
          opens: { tell: 'jo' },
          score: { tell: 1 },
          fit: 'helps',
          why: 'One message is enough to ring somebody. Jo knows her limits, and she knows who to fetch.',
        },
        labels: {
          text: 'Not answer, and write labels for the lost things',
          to: 'unanswered',
          score: { notice: 2 },
          fit: 'helps',
          why: 'Real or not, a threat needs no reply. That’s the one thing the owl was hoping for.',
        },
        photos: {
          text: 'Scroll back through her photos to see what they could have',
          to: 'went-through',
          score: {},
          fit: 'mixed',
          why: 'Everyone would wonder. But whatever they have, what helps is the same, so it can wait.',
        },
      },
    },
    wrong: {
      phase: 'before',
      gist: 'Camille says that it is a mistake, and they know her name.',
      mood: 'worried',
      lines: [
        { id: 'h1', by: 'hero', text: 'sorry, wrong person' },
        { id: 't1', by: 'them', text: 'camille. school radio. right person', trick: 'snooping' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'It’s like being called to the front. Then she remembers where she has read that: on the radio’s own page.',
        },
        { id: 'n2', by: 'narrator', text: 'So they haven’t found her out. They can read. Congratulations.' },
      ],
      next: 'tooth',
    },
    unanswered: {
      phase: 'before',
      gist: 'Camille writes labels and does not answer.',
      mood: 'calm',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Skate, left. Glove, also left. Tooth, human.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Lost on Sunday at about half past six: one appetite. Owner known.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'Nothing else happens. The owl sits in its request and can’t come in.',
        },
      ],
      next: 'tooth',
    },
    'went-through': {
      phase: 'before',
      gist: 'Camille looks through all her photos and finds only her brother.',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Four hundred and twelve photos. A lot of canteen. Rémy asleep: on the bus, on a ladder, during his own birthday.',
        },
        { id: 'n2', by: 'narrator', text: 'Nothing that anybody could threaten anybody with, except Rémy.' },
        {
          id: 'h1',
          by: 'hero',
          as: 'thought',
          text: 'So it’s a bluff. Or they’ve made something up. Or I’ve forgotten something.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'Twenty minutes, three theories, cold hands. In all three of them she still needn’t answer.',
        },
      ],
      next: 'tooth',
    },
    tooth: {
      phase: 'before',
      gist: 'A friendly request arrives, about the tooth. Camille has a listener.',
      them: 'zoe',
      mood: 'unsure',
      lines: [
        { id: 'n1', by: 'narrator', text: 'A second request. She opens it with one eye shut.' },
        { id: 't1', by: 'them', text: 'hello are you the lost things lady', trick: 'none' },
        {
          id: 't2',
          by: 'them',
          text: 'did anybody hand in a tooth. its my brothers. the tooth fairy is booked for THURSDAY',
          trick: 'none',
          mood: 'happy',
        },
        { id: 'h1', by: 'hero', text: 'its safe! ask for it at the office tomorrow' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Lady! Camille has never had a listener before. Now she has one and a half.',
        },
      ],
      next: 'password',
      answers: {
        pause: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'She reads it in her news voice. It sounds like somebody with a little brother.',
            },
          ],
          why: 'Looking twice is never wrong. Some strangers only want a tooth.',
        },
        block: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'Blocked, in case. It may have been a real tooth. That’s undone in a second.',
            },
          ],
          why: 'On an evening like this, every stranger may wait. Nobody has to sort them now.',
          to: 'blocked-soon',
        },
      },
    },
    // ── pressure: a kite ───────────────────────────────────────────────────────────────────────────
    password: {
      phase: 'pressure',
      map: 'ponyqueen4ever',
      gist: 'A second account shows Camille an old password as proof.',
      them: 'kite',
      mood: 'worried',
      lines: [
        { id: 't1', by: 'them', text: 'ponyqueen4ever. remember?', trick: 'scare' },
        { id: 't2', by: 'them', text: 'we are in everything you have', trick: 'scare' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'This one is a kite. And she does remember. It was her password when she was ten, for a game with stables.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Old passwords leak out of old games, and lists of them go round. So this is lost property, too.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'It proves that a game once had a hole in it. It doesn’t prove that anybody is in her phone.',
        },
      ],
      choices: {
        maman: {
          text: 'Ask Maman about it, in the middle of chemistry',
          to: 'plan',
          opens: { tell: 'camille-maman' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'She didn’t want to disturb the exam. Maman would say that there are several exams, and one Camille.',
        },
        wipe: {
          text: 'Delete the owl and the kite so that she needn’t see them',
          to: 'wiped',
          score: {},
          fit: 'mixed',
          flag: 'delete',
          why: 'Of course she wants them gone. What she remembers can be written down, and that helps too.',
        },
        change: {
          text: 'Change every password that still has a pony in it',
          to: 'changed',
          score: { notice: 2 },
          fit: 'helps',
          why: 'She didn’t answer the message, she answered the problem. An old key opens nothing then.',
        },
        where: {
          text: 'Type: where did you get that',
          to: 'where',
          score: {},
          fit: 'risky',
          flag: 'engage',
          why: 'It’s what a reporter would ask. This source only tells her what will frighten her.',
        },
      },
    },
    wiped: {
      phase: 'pressure',
      gist: 'The requests are gone, and Camille writes down what she remembers.',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Owl and kite, gone. For a minute there’s nothing in the room but gloves.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Then she takes a label and writes what she still knows. Two names, two times, one pony.',
        },
      ],
      next: 'lies',
    },
    changed: {
      phase: 'pressure',
      gist: 'Camille changes her old passwords and adds a second lock.',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Two accounts still had a pony in them. Now they don’t, and there’s a second step: her phone has to say yes.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'The new ones come from an old lunch menu. Nobody will guess that. Nobody would want to.',
          mood: 'happy',
        },
      ],
      next: 'lies',
    },
    where: {
      phase: 'pressure',
      gist: 'Camille asks for the source and is told that there is more.',
      mood: 'worried',
      lines: [
        { id: 'h1', by: 'hero', text: 'where did you get that' },
        { id: 't1', by: 'them', text: 'we have more. wait and see', trick: 'scare' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'More of what, it doesn’t say. On the radio that’s called a teaser. You use it when you haven’t got the story.',
        },
      ],
      next: 'lies',
    },
    // ── threat: a cactus ───────────────────────────────────────────────────────────────────────────
    lies: {
      phase: 'threat',
      map: 'Owl, kite, cactus',
      gist: 'A third account threatens lies and sets an hour. One sentence threatens her family.',
      them: 'cactus',
      light: 'night',
      mood: 'worried',
      lines: [
        { id: 't1', by: 'them', text: 'your school will hear things about you', trick: 'threat' },
        { id: 't2', by: 'them', text: 'or you pay. one hour', trick: 'deadline' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'A cactus, this time. The same text is in her e-mail, from an address that looks like a sneeze.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'There’s one more sentence in it, and it threatens her family. We don’t repeat it.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'A sentence like that is for adults and the police, the same evening. It isn’t for her to carry until Monday.',
        },
        {
          id: 'n4',
          by: 'narrator',
          text: 'Three names and one text: it goes out to lots of people, to see who jumps. In the kitchen the toaster pops. Rémy cheers.',
        },
      ],
      choices: {
        please: {
          text: 'Type: please. not my family. i havent done anything',
          to: 'begged',
          score: {},
          fit: 'risky',
          flag: 'engage',
          why: 'She’d do a lot for them. This line doesn’t protect them. Telling somebody does.',
        },
        keep: {
          text: 'Keep all three, with names and times, and shut the lid',
          to: 'kept',
          opens: 'save',
          score: { save: 2 },
          fit: 'helps',
          why: 'Somebody will need that, and it won’t have to come from memory. Only words, never pictures.',
        },
        draft: {
          text: 'Draft an answer, just to hear how it would sound',
          to: 'drafted',
          score: {},
          fit: 'mixed',
          flag: 'engage',
          why: 'Putting it into words helps. The words only need another address: somebody on her side.',
        },
        maman: {
          text: 'Carry the laptop into the kitchen, right onto the chemistry',
          to: 'late-plan',
          opens: { tell: 'camille-maman' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'It’s about Maman too. She has a right to hear it, and a telephone.',
        },
      },
    },
    begged: {
      phase: 'threat',
      gist: 'Camille begs, and is told to keep answering.',
      mood: 'worried',
      lines: [
        { id: 'h1', by: 'hero', text: 'please. not my family. i havent done anything' },
        { id: 't1', by: 'them', text: 'then keep answering', trick: 'pushing' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'She had wanted to end it with one sentence. Now it’s a conversation.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Through the open door comes a smell of toast. It’s quite good toast.',
        },
      ],
      next: 'late-hours',
    },
    kept: {
      phase: 'threat',
      gist: 'Camille keeps the evidence and files it.',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Three names, three times, and the sneeze. She files it as item fourteen: “Blackmailer, one. Incomplete.”',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'It’s the first thing all evening that has made her grin. Then she shuts the lid.',
        },
      ],
      next: 'hour',
    },
    drafted: {
      phase: 'threat',
      gist: 'Camille drafts answers and sends none of them.',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'She writes the perfect answer. Then a shorter one. The fifth is so good that it deserves a jingle.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'She sends none of them. That’s still twenty minutes, and the cactus had all of them.',
        },
      ],
      next: 'hour',
    },
    hour: {
      phase: 'threat',
      map: '“One hour”',
      gist: 'The hour is nearly over, and Jo writes about the sound check.',
      mood: 'unsure',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Ten past nine. Jo writes, as she does before every show.' },
        {
          id: 'j1',
          by: 'jo',
          as: 'chat',
          text: 'sound check ok. i count you in with my fingers. dont look at my face, i make a face',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'The hour is nearly up. It’s their hour. In this flat it’s only ten past nine.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'If she says nothing at all, they have nothing to go on. That’s hers, and they can’t take it away.',
        },
      ],
      choices: {
        block: {
          text: 'Block the lot and leave what’s written where it is',
          to: 'blocked-soon',
          opens: 'block',
          score: { block: 2 },
          fit: 'helps',
          why: 'They can’t reach her by those names, and the evidence is still there. Next comes a person.',
        },
        offer: {
          text: 'Type: i have 63 from the cake sale. thats all',
          to: 'offered',
          score: {},
          fit: 'risky',
          flag: 'comply',
          why: 'Lots of people try that. It usually leads to more asking. She can stop at any point, also now.',
        },
        bed: {
          text: 'Say good night at ten, so as to be fresh for 8:05',
          to: 'asks-laurent',
          score: {},
          fit: 'mixed',
          flag: 'secret',
          why: 'The show matters to her. So does a night’s sleep, and secrets make that a short one.',
        },
        remy: {
          text: 'Go and ask Rémy if the patient can do without him',
          to: 'late-plan',
          opens: { tell: 'remy' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'A silly question gets her through the door. The rest can be serious.',
        },
      },
    },
    offered: {
      phase: 'threat',
      gist: 'Camille offers money, and it is only a start.',
      mood: 'worried',
      lines: [
        { id: 'h1', by: 'hero', text: 'i have 63 from the cake sale. thats all' },
        { id: 't1', by: 'them', text: 'thats a start', trick: 'money' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'A start. So it was never a price. They only wanted to know if somebody was in.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Nothing has been paid. The tin for the new microphone is on the shelf and smells of cinnamon.',
        },
      ],
      next: 'late-hours',
    },
    'late-hours': {
      phase: 'threat',
      map: 'Two hours, not shown',
      gist: 'Off screen Camille was pushed into answering and begging. It is not her fault, and help still works.',
      late: true,
      mood: 'worried',
      lines: [
        { id: 'n1', by: 'narrator', text: 'The story goes on two hours later.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'In that time they wrote and wrote, and she was frightened into answering. She begged them to stop.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'None of that is her fault. They’ve had practice, and she was on her own with it.',
        },
        {
          id: 'n4',
          by: 'narrator',
          text: 'She can stop in the middle of a word. Help works late in the evening just as it did at six.',
        },
      ],
      choices: {
        labels: {
          text: 'Put the phone under the skate and write labels again',
          to: 'asks-remy',
          score: {},
          fit: 'mixed',
          flag: 'secret',
          why: 'Stopping was right. It’s a lot to sit next to, though, on a floor, by oneself.',
        },
        maman: {
          text: 'Go and stand beside Maman until she looks up',
          to: 'late-plan',
          opens: { tell: 'camille-maman' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'She had no sentence ready. Standing there was one.',
        },
      },
    },
    // ── blocked, nobody knows yet ──────────────────────────────────────────────────────────────────
    'blocked-soon': {
      phase: 'after',
      gist: 'Camille has blocked them and rehearses for the skate.',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Blocked. It makes a sound that her microphone has never made: none.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'She reads the whole list aloud to the skate. Three minutes ten. Jo will be pleased.',
        },
      ],
      next: 'back',
    },
    back: {
      phase: 'after',
      map: 'And a lemon',
      gist: 'A new account writes, and there is a light under the kitchen door.',
      them: 'lemon',
      light: 'night',
      mood: 'worried',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Later in the evening a lemon would like to write to her. It’s one minute old.',
        },
        { id: 't1', by: 'them', text: 'tell anybody and youre the one in trouble', trick: 'scare' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Nobody gets into trouble for asking for help. And a brand-new lemon means that the block worked.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'There’s a stripe of light under the kitchen door. Behind it somebody is telling somebody about electrons.',
        },
      ],
      choices: {
        shut: {
          text: 'Block the lemon and check again every ten minutes',
          to: 'asks-remy',
          score: { block: 1 },
          fit: 'mixed',
          why: 'The block is right. Every ten minutes till morning is fifty times. That’s a job for two.',
        },
        record: {
          text: 'Type: im recording this. youll be on air at 8:05',
          to: 'replied',
          score: {},
          fit: 'risky',
          flag: 'engage',
          why: 'A great line, and only a line. They like it when somebody fights. It means somebody’s reading.',
        },
        maman: {
          text: 'Follow the electrons into the kitchen',
          to: 'late-plan',
          opens: { tell: 'camille-maman' },
          score: { tell: 2 },
          fit: 'helps',
          why: 'Whoever explains atoms at this hour is awake enough for anything.',
        },
      },
    },
    replied: {
      phase: 'after',
      gist: 'Camille tries a bluff of her own, and they are pleased.',
      mood: 'worried',
      lines: [
        { id: 'h1', by: 'hero', text: 'im recording this. youll be on air at 8:05' },
        { id: 't1', by: 'them', text: 'go on then', trick: 'pushing' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'She isn’t recording anything. So now there are two sides bluffing, and one of them has school tomorrow.',
        },
        { id: 'n2', by: 'narrator', text: 'She goes to bed with her socks on and dresses in the dark.' },
      ],
      next: 'asks-laurent',
    },
    // ── told early ─────────────────────────────────────────────────────────────────────────────────
    plan: {
      phase: 'after',
      map: 'Either way',
      gist: 'Somebody knows, and says that it makes no difference whether they have anything.',
      mood: 'relieved',
      lines: [
        {
          id: 'o1',
          by: 'told',
          text: 'Maybe they’ve got something, maybe nothing. Either way it’s their crime, and we do the same.',
        },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'And what’s the same?' },
        {
          id: 'o2',
          by: 'told',
          text: 'No answer, no money, nothing thrown away. And you get to say what comes first.',
        },
      ],
      choices: {
        keep: {
          text: 'Keep the messages, with names and times',
          to: 'plan-kept',
          opens: 'save',
          score: { save: 2 },
          fit: 'helps',
          why: 'Words, names, times. It’s what a report is made of. There’s never a picture in it.',
        },
        report: {
          text: 'Fill in the report while it’s only short',
          to: 'plan-report',
          opens: 'report',
          score: { report: 2 },
          fit: 'helps',
          why: 'It says what happened and that she’s 14. That puts it further up the pile.',
        },
        block: {
          text: 'Block them, without a goodbye, and keep the chat',
          to: 'plan-shut',
          opens: 'block',
          score: { block: 2 },
          fit: 'helps',
          why: 'They came in without a good morning. They can go out the same way.',
          when: 'open',
        },
      },
    },
    'plan-kept': {
      phase: 'after',
      gist: 'The evidence fits on one label.',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'It fits on one label. She ties it to nothing and puts it in the box.',
        },
        {
          id: 'o1',
          by: 'told',
          text: 'Good. If there’s ever more, it goes on the same string.',
        },
      ],
      next: 'cactus',
    },
    'plan-report': {
      phase: 'after',
      gist: 'The form asks how old she is, and the answer matters.',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'The form asks how old she is. Fourteen. After that it’s noticeably more polite.',
        },
        {
          id: 'o1',
          by: 'told',
          text: 'You won’t be the only one they’ve written to. This helps the others as well.',
        },
      ],
      next: 'cactus',
    },
    'plan-shut': {
      phase: 'after',
      gist: 'The account is shut out, and nothing dramatic happens.',
      mood: 'calm',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Gone. The only bang comes from the toaster.' },
        {
          id: 'o1',
          by: 'told',
          text: 'It may come back under some other name. Then we shut that as well, in no hurry at all.',
        },
      ],
      next: 'cactus',
    },
    cactus: {
      phase: 'after',
      map: 'A line for the police',
      gist: 'One more message threatens her family, and an adult takes it over.',
      them: 'cactus',
      app: 'glimmerly',
      light: 'night',
      mood: 'worried',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Ten to eight. One more request, from a cactus that joined today.',
        },
        { id: 't1', by: 'them', text: 'your school will hear things. or you pay. one hour', trick: 'threat' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'There’s one more sentence in it, and it threatens her family. We don’t repeat it.',
        },
        {
          id: 'o1',
          by: 'told',
          text: 'That sentence goes to the police, now. It’s what they’re there for. It isn’t your job.',
        },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'They say they know our address.' },
        {
          id: 'o2',
          by: 'told',
          text: 'An address can be looked up. It doesn’t mean that anyone is coming. The police will judge that.',
        },
      ],
      choices: {
        listen: {
          text: 'Listen in while the police are rung',
          to: 'police',
          score: {},
          fit: 'helps',
          why: 'With a threat to hurt somebody, adults and police come first. She needn’t say a word.',
        },
        type: {
          text: 'Type: you picked the wrong family',
          to: 'typed',
          score: {},
          fit: 'risky',
          flag: 'engage',
          why: 'It would look good in a film. In real life they’d be glad that somebody answers.',
        },
        fault: {
          text: 'Ask: is it because I put my name on the radio page?',
          to: 'fault',
          score: {},
          fit: 'helps',
          why: 'She’d thought it all evening. It’s better asked than thought.',
        },
      },
      answers: {
        block: {
          lines: [{ id: 'n1', by: 'narrator', text: 'Blocked. The sentence stays behind, for the police.' }],
          why: 'The account is shut out. What it wrote is evidence, and an adult passes it on.',
          to: 'police',
        },
      },
    },
    police: {
      phase: 'after',
      gist: 'The police take down times, and there are times.',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'The officer has a cold. She writes Camille with one L, then with two, and asks when and what and how often.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'She says: well done for ringing. She says it as if it were nothing odd.',
        },
        {
          id: 'o1',
          by: 'told',
          text: 'That’s all for tonight. If they need anything more, they’ll ask an adult first.',
        },
      ],
      next: 'air',
    },
    typed: {
      phase: 'after',
      gist: 'Camille has a good line, and they are delighted.',
      mood: 'unsure',
      lines: [
        { id: 'h1', by: 'hero', text: 'you picked the wrong family' },
        { id: 't1', by: 'them', text: 'so you ARE there', trick: 'pushing' },
        { id: 'o1', by: 'told', text: 'Good line. Wrong listeners. Save it for people who deserve one.' },
        { id: 'n1', by: 'narrator', text: 'The police get the sentence anyway, and times with it.' },
      ],
      next: 'air',
    },
    fault: {
      phase: 'after',
      gist: 'It is not because of the radio.',
      mood: 'unsure',
      lines: [
        {
          id: 'o1',
          by: 'told',
          text: 'No. You put your name under something good. They put a threat under your name.',
        },
        {
          id: 'o2',
          by: 'told',
          text: 'That’s two people and two different deeds. Only one of them is for the police.',
          mood: 'relieved',
        },
        { id: 'n1', by: 'narrator', text: 'She’d like to have that on tape.' },
      ],
      next: 'air',
    },
    air: {
      phase: 'after',
      map: '8:04',
      gist: 'Monday morning, one minute to air. Camille decides how to begin.',
      ask: 'How could Camille begin?',
      room: 'corridor',
      light: 'day',
      app: 'none',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Monday. The studio is a broom cupboard under the stairs. Jo holds up five fingers.',
        },
        { id: 'j1', by: 'jo', text: 'You can also not. I’ve got the fish on tape.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'The box is on Camille’s knees. Her voice is somewhere in it, under the gloves.',
        },
      ],
      choices: {
        item: {
          text: '“Good morning. Also lost: one bad evening.”',
          to: 'end-item',
          score: {},
          fit: 'helps',
          why: 'She can say as much as she likes about it, and as little. It’s her evening.',
        },
        list: {
          text: '“Good morning. One skate, one glove, and a tooth.”',
          to: 'end-tooth',
          score: {},
          fit: 'helps',
          why: 'It’s the show that she wanted. Nobody has taken it from her.',
        },
        tape: {
          text: 'Point at the fish, and sit this one out',
          to: 'end-tape',
          score: {},
          fit: 'helps',
          why: 'She doesn’t have to be brave every day. There’s another Monday.',
        },
      },
    },
    'end-item': {
      phase: 'after',
      map: 'Item fifteen',
      gist: 'Camille reads out that she has lost an evening, and others have too.',
      mood: 'happy',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: '“It needn’t be handed in,” she says. Upstairs somebody laughs, and then a whole corridor does.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'At break three people are standing outside the cupboard. They haven’t lost a glove. They’d each like to say something.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'She knows who to send them to. She goes along as far as the door.',
        },
      ],
      end: {
        title: 'Item fifteen',
        image: 'Three people outside a broom cupboard, with nothing in their hands.',
        door: 'told',
      },
    },
    'end-tooth': {
      phase: 'after',
      map: 'Tooth, human',
      gist: 'Camille reads her list, and the tooth goes home.',
      mood: 'happy',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Three minutes ten. She gets one laugh for the skate and two for the glove.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'At 8:09 somebody very small stands in front of the cupboard. He doesn’t say anything. He smiles, and there’s the gap.',
        },
      ],
      end: {
        title: 'Tooth, human',
        image: 'An envelope, held with both hands, going away down a corridor.',
        door: 'told',
      },
    },
    'end-tape': {
      phase: 'after',
      map: 'In the widest sense',
      gist: 'The tape plays, and Camille breathes.',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: '“Fish,” says Camille’s voice in every classroom, “in the widest sense.”',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'She hears a school laugh at it. She’d never noticed that they do. She has always been talking.',
          mood: 'happy',
        },
        { id: 'j1', by: 'jo', text: 'Next Monday, then. The fish isn’t going anywhere.' },
      ],
      end: {
        title: 'In the widest sense',
        image: 'A tape going round, and five fingers resting.',
        door: 'told',
      },
    },
    // ── told late ──────────────────────────────────────────────────────────────────────────────────
    'late-plan': {
      phase: 'after',
      map: 'Without waiting',
      gist: 'Somebody knows now, and takes over what is not hers to carry.',
      app: 'glimmerly',
      mood: 'relieved',
      lines: [
        { id: 'o1', by: 'told', text: 'You’re telling me now, and now is exactly right.' },
        {
          id: 'o2',
          by: 'told',
          text: 'Anything about hurting people goes to the police tonight. That part isn’t yours any more.',
        },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'And if it’s only a bluff?' },
        {
          id: 'o3',
          by: 'told',
          text: 'Then it’s a bluff that’s against the law. What would you like to do first?',
        },
      ],
      choices: {
        report: {
          text: 'Report it, with the 14, and all the names there were',
          to: 'end-face',
          opens: 'report',
          score: { report: 2 },
          fit: 'helps',
          why: 'Her age makes it urgent. The number of names shows that it’s a routine of theirs.',
        },
        keep: {
          text: 'Save every word, with who sent it and when',
          to: 'end-gloves',
          opens: 'save',
          score: { save: 2 },
          fit: 'helps',
          why: 'What’s written down can be handed over. What’s in her head would have to be told again.',
        },
        locks: {
          text: 'See to the old passwords, and put a second lock on everything',
          to: 'end-toast',
          score: { notice: 2 },
          fit: 'helps',
          why: 'A leaked password is only good as long as nobody changes it.',
        },
        block: {
          text: 'Block whatever is still open and keep the chats',
          to: 'end-skate',
          opens: 'block',
          score: { block: 2 },
          fit: 'helps',
          why: 'The door is shut, and the evidence is on her side of it.',
          when: 'open',
        },
      },
    },
    'end-face': {
      phase: 'after',
      map: 'Jo’s face',
      gist: 'Jo counts Camille in, and the show begins with a laugh.',
      room: 'corridor',
      light: 'day',
      app: 'none',
      mood: 'happy',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Monday. Five fingers, four, three. At two you mustn’t look at Jo, because Jo makes a face. Camille looks.',
        },
        { id: 'n2', by: 'narrator', text: 'It really is a face.' },
        {
          id: 'n3',
          by: 'narrator',
          text: 'So the first thing that the school hears of her, live, is somebody who can’t stop laughing. “Good morning,” she says at last.',
        },
      ],
      end: { title: 'Jo’s face', image: 'Two fingers in the air, and behind them a face.', door: 'late' },
    },
    'end-gloves': {
      phase: 'after',
      map: 'Glove, left',
      gist: 'A right glove turns up to meet a left one.',
      room: 'corridor',
      light: 'day',
      app: 'none',
      mood: 'happy',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Monday, 8:06. “One glove,” reads Camille, “left, green, hopeful.”',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Before she gets to the tooth, there’s a knock at the cupboard. It’s the caretaker, with a right one.',
        },
      ],
      end: { title: 'Left, green, hopeful', image: 'Two green gloves, shaking hands.', door: 'late' },
    },
    'end-toast': {
      phase: 'after',
      map: 'Sixteen slices',
      gist: 'Everyone at home gets new passwords, and toast.',
      room: 'kitchen-night',
      light: 'warm',
      app: 'none',
      mood: 'happy',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'It turns out that Maman’s has been “maman” since 2009. Rémy’s was “password2”.',
        },
        { id: 'r1', by: 'remy', text: 'The two was for safety.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'At midnight three people have new passwords and a second lock each. The toaster has been tested sixteen times.',
        },
      ],
      end: { title: 'Sixteen slices', image: 'A tower of toast on a periodic table.', door: 'late' },
    },
    'end-skate': {
      phase: 'after',
      map: 'Skate, left',
      gist: 'The owner of the skate is the last person anyone expected.',
      room: 'corridor',
      light: 'day',
      app: 'none',
      mood: 'happy',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Monday. “One roller skate, left, with flames on it,” reads Camille. “Size 41.”',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Ms Laurent, in the doorway, turns slowly red. She holds out her hand.',
        },
        { id: 'l1', by: 'laurent', text: 'No questions, please. We’re on air.' },
      ],
      end: {
        title: 'Skate, left',
        image: 'A teacher in an empty corridor: step, roll, step, roll.',
        door: 'late',
      },
    },
    // ── an adult notices and asks ──────────────────────────────────────────────────────────────────
    'asks-remy': {
      phase: 'after',
      map: 'The wrong labels',
      gist: 'Rémy sees that every label is on the wrong thing, and asks.',
      asks: 'remy',
      ask: 'How could Camille begin?',
      room: 'bedroom-evening',
      light: 'warm',
      app: 'none',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Half past eleven. Rémy comes in for his screwdriver and steps over the skate.',
        },
        { id: 'r1', by: 'remy', text: 'Interesting. It says “Tooth, human” on this.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'The envelope with the tooth says “Glove”. The glove says “Umbrella”.',
        },
        {
          id: 'r2',
          by: 'remy',
          text: 'You sort your socks by date. You don’t do wrong labels. What’s up, Cam?',
        },
      ],
      choices: {
        down: {
          text: '“Sit down. And you’re not to go looking for anybody.”',
          to: 'said-down',
          score: { tell: 2 },
          fit: 'helps',
          why: 'She said what she was afraid of first. Now he knows how to listen.',
        },
        label: {
          text: 'Write a label for it and hand it to him',
          to: 'said-label',
          score: { tell: 2 },
          fit: 'helps',
          why: 'A few written words are enough. He can ask about the rest.',
        },
        message: {
          text: '“I’ve had a message and I can’t put it down.”',
          to: 'said-message',
          score: { tell: 2 },
          fit: 'helps',
          why: 'She began with how it feels. That’s as good an end to pull on as any.',
        },
      },
      answers: {
        tell: {
          lines: [{ id: 'n1', by: 'narrator', text: 'The glove gets its own name back. It’s a start.' }],
          why: 'Somebody asked, and she answered. That’s telling, in full.',
          to: 'asked-plan',
        },
      },
    },
    'said-down': {
      phase: 'after',
      gist: 'Rémy sits down and stays down.',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Rémy shuts his mouth, in which there had been a whole plan. He sits on the gloves.',
        },
        { id: 'r1', by: 'remy', text: 'Sitting. Not looking for anybody. Go.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'He goes pale in places. He stays where he is. She hadn’t known how much she needed that.',
          mood: 'relieved',
        },
      ],
      next: 'asked-plan',
    },
    'said-label': {
      phase: 'after',
      gist: 'Camille writes a label for the threat.',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: '“Threat, one. Found on phone. Owner unknown.” She ties a bow in the string.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'He reads it for a long time. He buttons it into his shirt pocket, very carefully.',
        },
        {
          id: 'r1',
          by: 'remy',
          text: 'Right. Then it’s with me now. You don’t have to hold it.',
          mood: 'relieved',
        },
      ],
      next: 'asked-plan',
    },
    'said-message': {
      phase: 'after',
      gist: 'Rémy takes the other end of it.',
      mood: 'unsure',
      lines: [
        { id: 'r1', by: 'remy', text: 'Heavy?' },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'Like the wardrobe.' },
        {
          id: 'r2',
          by: 'remy',
          text: 'We got the wardrobe up four floors. You just have to say “left” and “stop”. I’m listening.',
          mood: 'relieved',
        },
      ],
      next: 'asked-plan',
    },
    'asks-laurent': {
      phase: 'after',
      map: 'Size 44',
      gist: 'Camille comes to school in the wrong shoe, and Ms Laurent asks.',
      asks: 'laurent',
      ask: 'How could Camille begin?',
      room: 'corridor',
      light: 'day',
      app: 'none',
      mood: 'worried',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Monday, ten to eight, outside the broom cupboard that is a studio.',
        },
        { id: 'l1', by: 'laurent', text: 'Camille, that shoe is a size 44. It was handed in on Thursday.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'They both look down. On the left, her own. On the right, item nine.',
        },
        { id: 'l2', by: 'laurent', text: 'The show can wait. I’m more interested in the night before it.' },
      ],
      choices: {
        cupboard: {
          text: 'Turn round and say it into the cupboard, to the mops',
          to: 'said-cupboard',
          score: { tell: 2 },
          fit: 'helps',
          why: 'She picked her listeners. In front of a mop nobody has to look brave.',
        },
        bluff: {
          text: '“Do you tell somebody if it’s probably a bluff?”',
          to: 'said-bluff',
          score: { tell: 2 },
          fit: 'helps',
          why: 'Asking whether to tell is already most of telling.',
        },
        help: {
          text: '“I need help, and it’s not with the show.”',
          to: 'said-help',
          score: { tell: 2 },
          fit: 'helps',
          why: 'Nine words, and each of them true.',
        },
      },
      answers: {
        tell: {
          lines: [{ id: 'n1', by: 'narrator', text: 'Item nine goes back into the box. It was very roomy.' }],
          why: 'Somebody asked, and she answered. That’s telling, in full.',
          to: 'asked-plan',
        },
      },
    },
    'said-cupboard': {
      phase: 'after',
      gist: 'Camille says it all to the mops, with Ms Laurent in the doorway.',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Camille tells it to a mop. Behind her, in the open door, a scarf has stopped rustling.',
        },
        { id: 'l1', by: 'laurent', text: 'I’ve heard every word. None of it is your doing.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'A pause. Then: “Is that red light supposed to be on?” It isn’t. Thank goodness.',
          mood: 'relieved',
        },
      ],
      next: 'asked-plan',
    },
    'said-bluff': {
      phase: 'after',
      gist: 'Ms Laurent would tell somebody twice.',
      mood: 'unsure',
      lines: [
        {
          id: 'l1',
          by: 'laurent',
          text: 'I’d tell somebody twice. Once for the bluff, and once for the “probably”.',
        },
        {
          id: 'n1',
          by: 'narrator',
          text: 'She takes off her white glasses. Without them she looks like somebody’s aunt.',
        },
        { id: 'l2', by: 'laurent', text: 'Now the first time. I’m listening.', mood: 'relieved' },
      ],
      next: 'asked-plan',
    },
    'said-help': {
      phase: 'after',
      gist: 'Ms Laurent hangs a sign on the door and listens.',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Ms Laurent hangs a sign on the cupboard: “Quiet! Recording.” Nobody is recording.',
        },
        {
          id: 'l1',
          by: 'laurent',
          text: 'That gives us ten minutes. And after that I’ve got a longer sign.',
          mood: 'relieved',
        },
      ],
      next: 'asked-plan',
    },
    'asked-plan': {
      phase: 'after',
      map: 'In pieces',
      gist: 'Somebody knows, and takes the biggest piece.',
      app: 'glimmerly',
      mood: 'relieved',
      lines: [
        {
          id: 'o1',
          by: 'told',
          text: 'If there’s a word in it about hurting people, the police hear of it today. You won’t have to ring.',
        },
        {
          id: 'o2',
          by: 'told',
          text: 'They may have nothing at all. It’s still they who broke the law, and not you.',
        },
        { id: 'o3', by: 'told', text: 'The rest we do in pieces. Which piece first?' },
      ],
      choices: {
        block: {
          text: 'Block them, and leave what they wrote alone',
          to: 'end-buzz',
          opens: 'block',
          score: { block: 2 },
          fit: 'helps',
          why: 'Nobody new comes in by that door. What’s been said can still be shown.',
          when: 'open',
        },
        keep: {
          text: 'Save it all: the names, the times, the spelling',
          to: 'end-boiler',
          opens: 'save',
          score: { save: 2 },
          fit: 'helps',
          why: 'Now it’s evidence, and needn’t be gone over again in her head.',
        },
        report: {
          text: 'Report it, and write that she is fourteen',
          to: 'end-returned',
          opens: 'report',
          score: { report: 2 },
          fit: 'helps',
          why: 'The app and the national service both look sooner when somebody is under 18.',
        },
      },
    },
    'end-buzz': {
      phase: 'after',
      map: 'Buzz, found',
      gist: 'Rémy takes the microphone apart and finds the buzz.',
      room: 'kitchen-night',
      light: 'warm',
      app: 'none',
      mood: 'happy',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'On Monday evening Rémy opens the school’s microphone on a newspaper. Inside is a paper clip.',
        },
        { id: 'r1', by: 'remy', text: 'That’s it. That’s your buzz. It’s been in there since before you.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Camille writes it a label. On Tuesday her “good morning” is as clear as water.',
        },
      ],
      end: { title: 'Buzz, found', image: 'A paper clip with a label on it, tied in a bow.', door: 'asked' },
    },
    'end-boiler': {
      phase: 'after',
      map: 'Twelve listeners',
      gist: 'The show has one listener more than anyone knew.',
      room: 'corridor',
      light: 'day',
      app: 'none',
      mood: 'happy',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'The show goes out a little later than planned, and nobody minds.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'They’d counted on eleven listeners. The twelfth sits in the boiler room and has listened since the first fish.',
        },
        {
          id: 'l1',
          by: 'laurent',
          text: 'He says the menu was always the best part of his day. He’d like to hear it read sadly, once.',
        },
      ],
      end: {
        title: 'Twelve listeners',
        image: 'A small radio on a warm boiler, between two drying gloves.',
        door: 'asked',
      },
    },
    'end-returned': {
      phase: 'after',
      map: 'Please return by noon',
      gist: 'Maman goes to her exam with a label on her bag.',
      room: 'kitchen-table',
      light: 'day',
      app: 'none',
      mood: 'happy',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Tuesday morning. Maman knows everything now, the owl and the potassium.',
        },
        {
          id: 'm1',
          by: 'camille-maman',
          text: 'An exam can be taken again. You can’t. I’m glad that I know, and I’d have got up at any hour.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'On the stairs she finds something tied to her bag. She wears it through the whole exam.',
        },
      ],
      end: {
        title: 'Please return by noon',
        image: 'A label on a bag: “Maman, one. Please return by noon.”',
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
            text: 'She reads it in her news voice. It sounds a good deal smaller.',
          },
        ],
        why: 'A stranger who starts with a threat is in a hurry. She needn’t be.',
      },
      save: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'One request, one name, twenty past six. Filed, next to the tooth.',
          },
        ],
        why: 'The first message is evidence, too. Words and names, never a private picture.',
      },
      block: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Blocked. The owl goes grey, eyes and all.' }],
        why: 'No earlier chat, no name, a threat. There’s nothing to wait for.',
        to: 'blocked-soon',
      },
      tell: {
        lines: [
          { id: 'n1', by: 'narrator', text: 'It takes eleven seconds. On the radio that’s hardly a jingle.' },
        ],
        why: 'Told at once. Nothing has had time to grow.',
        to: 'plan',
      },
      report: {
        lines: [
          { id: 'n1', by: 'narrator', text: 'She writes: I don’t know them, they threaten me, I’m 14.' },
        ],
        why: 'Three facts are a whole report. Her age counts, even if her profile says something else.',
      },
    },
    pressure: {
      pause: {
        lines: [
          { id: 'n1', by: 'narrator', text: 'She looks at the word pony until it stops meaning anything.' },
        ],
        why: 'An old password startles. That’s what it’s for, and then it wears off.',
      },
      save: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'What they’re called, what they wrote, when. The pony goes in as well.',
          },
        ],
        why: 'Several names with one text: that’s useful to whoever looks into it. Words only.',
      },
      block: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Blocked, ponies and all.' }],
        why: 'She doesn’t have to hear what else they say they’ve got.',
        to: 'blocked-soon',
      },
      tell: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: '“Ponyqueen” is an odd word to say aloud to somebody. Nobody laughs.',
          },
        ],
        why: 'It’s less embarrassing with two. And the second one can think.',
        to: 'plan',
      },
      report: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'She writes: two accounts, both from today, both threatening. I’m 14.',
          },
        ],
        why: 'That tells the app where to look, and how soon.',
      },
    },
    threat: {
      pause: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'She counts down from five on her fingers, as Jo does before a show.',
          },
        ],
        why: 'An hour is a trick. It only runs for somebody who takes part.',
      },
      save: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'All of it, with the sentence that isn’t repeated. It’s for other people’s eyes now.',
          },
        ],
        why: 'A threat in writing is evidence for the police. Words, names, times; never pictures.',
      },
      block: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Blocked. Let them look at their own clock.' }],
        why: 'It stops the messages. The sentence about her family still needs an adult.',
        to: 'blocked-soon',
      },
      tell: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'It comes out in her ordinary voice. That turns out to be enough.',
          },
        ],
        why: 'With a threat to hurt somebody, telling comes before everything else.',
        to: 'late-plan',
      },
      report: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'There’s a box for “threat of violence”. She ticks it. She writes “14”.',
          },
        ],
        why: 'That box is read first. An adult can ring the police at the same time.',
      },
    },
    after: {
      pause: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'She stops. On the radio that’s called dead air. Here it’s rather nice.',
          },
        ],
        why: 'Afterwards it’s easier to hear that it was one text, sent by many names.',
      },
      save: {
        lines: [{ id: 'n1', by: 'narrator', text: 'It becomes an item of its own: names, times, words.' }],
        why: 'It’s still worth having in one place. Words only.',
      },
      block: {
        lines: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Blocked. It doesn’t get a label. There’s nobody to return it to.',
          },
        ],
        why: 'It’s never too late for that, and it needs no reason.',
      },
      tell: {
        lines: [
          { id: 'n1', by: 'narrator', text: 'She says it without an introduction. It doesn’t need one.' },
        ],
        why: 'It counts in full, at any hour.',
        to: 'late-plan',
      },
      report: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Reported: the names, the hour, and “14” in the box.' }],
        why: 'Whoever gets the next owl will be glad of it.',
      },
    },
  },
  again: {
    save: {
      lines: [{ id: 'n1', by: 'narrator', text: 'It’s filed already. Lost Property doesn’t lose things.' }],
    },
    block: {
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'They’re blocked. Whatever bird or plant comes next can go the same way.',
        },
      ],
    },
    tell: {
      lines: [{ id: 'n1', by: 'narrator', text: 'Somebody knows. There’s always room for one more.' }],
    },
    report: {
      lines: [{ id: 'n1', by: 'narrator', text: 'The report is in. Somebody will read it whose job it is.' }],
    },
  },
  tell: {
    people: {
      'camille-maman': {
        kind: 'good',
        room: 'kitchen-night',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Maman is 41 and has an exam on Tuesday. Her periodic table has butter on it, somewhere near gold.',
          },
          { id: 'm1', by: 'camille-maman', text: 'Wait. Potassium. Don’t let me lose potassium.' },
        ],
        answer: [
          { id: 'n2', by: 'narrator', text: 'Then she looks up. She lets go of potassium without a sound.' },
          { id: 'm2', by: 'camille-maman', text: 'Sit here. The exam is on Tuesday. You’re now.' },
          {
            id: 'm3',
            by: 'camille-maman',
            text: 'I’m glad that you came in. Whatever they say they’ve got, it’s them who did wrong.',
          },
        ],
      },
      remy: {
        kind: 'clumsy',
        room: 'kitchen-night',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Rémy has the toaster open on a newspaper, like a frog in biology.',
          },
          { id: 'r1', by: 'remy', text: 'Don’t touch the blue one. Nobody touch the blue one.' },
        ],
        answer: [
          { id: 'r2', by: 'remy', text: 'WHO? Which account? I’ll find out where they live, and then I’ll…' },
          {
            id: 'n2',
            by: 'narrator',
            text: 'The screwdriver rolls across the table, the whole way, and falls off.',
          },
        ],
        then: [
          { id: 'h1', by: 'hero', as: 'aloud', text: 'Rémy. That’s how THEY talk.' },
          {
            id: 'n3',
            by: 'narrator',
            text: 'He opens his mouth. He picks up the screwdriver, lays it in the drawer and shuts the drawer.',
          },
          { id: 'r3', by: 'remy', text: 'You’re right. I got scared and did an impression of them. Sorry.' },
          {
            id: 'r4',
            by: 'remy',
            text: 'Nobody goes looking for anybody. I’m just here, with you. Tell me.',
          },
        ],
      },
      laurent: {
        kind: 'good',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Ms Laurent looks after the radio, the lost property and a very old dog. On the telephone you get the dog first.',
          },
          { id: 'l1', by: 'laurent', text: 'Down. If it’s the buzz in the microphone, hit it.' },
        ],
        answer: [
          { id: 'n2', by: 'narrator', text: 'A door shuts. The dog is on the other side of it.' },
          {
            id: 'l2',
            by: 'laurent',
            text: 'Forget the microphone. Thank you for ringing. It’s not your fault, not one word of it.',
          },
          {
            id: 'l3',
            by: 'laurent',
            text: 'I won’t gossip. I’ll only tell people who can help, and I’ll tell you first.',
          },
        ],
      },
      jo: {
        kind: 'friend',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'Jo picks up and says nothing, as always. You can tell that she’s there by the crisps.',
          },
        ],
        answer: [
          { id: 'n2', by: 'narrator', text: 'The crisps stop.' },
          { id: 'j1', by: 'jo', text: 'That’s disgusting. And it’s nothing to do with anything you did.' },
        ],
        then: [
          {
            id: 'j2',
            by: 'jo',
            text: 'I do buttons. For this you need somebody with a driving licence. Who’s in?',
          },
          {
            id: 'n3',
            by: 'narrator',
            text: '“I’ll count you in,” says Jo. “Five. Four.” At two Camille is on her feet.',
          },
        ],
      },
      helpline: {
        kind: 'helpline',
        scene: [
          {
            id: 'n1',
            by: 'narrator',
            text: 'In the bath, without water, with the curtain drawn. The helpline has a chat, and in the chat is a person.',
          },
          {
            id: 'n2',
            by: 'narrator',
            text: 'Somebody rattles at the door. “Occupied,” says Camille, in her radio voice.',
          },
        ],
        answer: [
          { id: 'p1', by: 'helpline', text: 'Hi. You can send it in bits, and in any order.' },
          {
            id: 'p2',
            by: 'helpline',
            text: 'Whether they have anything or not, they’re the ones doing wrong. You aren’t in trouble.',
          },
          {
            id: 'p3',
            by: 'helpline',
            text: 'If they threaten to hurt somebody, an adult near you and the police should know tonight. Who’s there?',
          },
        ],
      },
    },
    openers: {
      a: 'I need help with something online and I’m scared you’ll be mad.',
      b: 'Someone says they’ve got pictures of me. I don’t think they do.',
      c: 'I’ve been threatened, and it may be nothing. Can you look?',
    },
  },
  report: {
    about: 'A stranger is threatening me',
    other: {
      a: 'I’m getting spam',
      aWhy: 'It does go out in bulk, like spam. But spam threatens nobody, and this does.',
      b: 'Somebody knows an old password of mine',
      bWhy: 'True, and soon mended. The threat is what somebody has to read first.',
    },
  },
  debrief: {
    line: 'A threat doesn’t mean that they have anything. Either way it’s their crime.',
    fault: 'It’s not Camille’s fault. It still wouldn’t be if there were a picture, or if she had paid.',
    power: 'Someone I don’t know is threatening me, and I don’t want to deal with it alone.',
    questions: [
      'Why start with a threat?',
      'What power does she get back by not replying?',
      'Which parts need the police?',
    ],
  },
  covers: [
    'S3',
    'S10',
    'S12',
    'S40',
    'S44',
    'S45',
    'S53',
    'S58',
    'S61',
    'S75',
    'S76',
    'S82',
    'S112',
    'S113',
    'S114',
    'S116',
    'S117',
    'S118',
    'S120',
    'S121',
    'S122',
    'S156',
  ],
  sources: [8, 9, 11, 12, 16, 18, 22, 23, 78],
  review: 'draft',
});
