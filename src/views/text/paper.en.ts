/** The words of the print-outs in English. Rules: brief 3.1 to 3.7, 4.4 and 6. */

import type { PaperText } from './paper.types.ts';
import { slipWords } from './slips.en.ts';

export const paperEn: PaperText = {
  overview: {
    title: 'Print-outs',
    lead: [
      'Everything for a lesson on paper. Each sheet fits A4 and Letter, and is clear in black and white.',
      'Nobody has to write a name on any of them.',
    ],
  },
  bar: {
    name: 'This print-out',
    home: 'Start page',
    all: 'All print-outs',
    print: 'Print',
    size: 'Paper',
    sizes: { a4: 'A4', letter: 'Letter' },
    ages: 'Ages',
    agesOf: { young: '8 to 10', older: '11 to 17' },
    otherStory: 'Another story',
    storyTitle: (sheet) => `${sheet}: for which story?`,
    storyLead: ['The sheet is made from the story itself.'],
    hint: (pages) =>
      pages === 1
        ? '1 page. In the print window, choose a scale of 100 per cent.'
        : `${pages} pages. In the print window, choose a scale of 100 per cent.`,
  },
  sheets: {
    'lesson-plan': {
      name: 'Lesson plan',
      text: '45 minutes with pause points, every decisive moment, what to do if a child starts to tell.',
    },
    'question-cards': { name: 'Question cards', text: 'Eight cards to cut out, for pairs and small groups.' },
    'voting-cards': { name: 'Voting cards', text: 'A to D, each with its own shape and pattern.' },
    branches: {
      name: 'Every branch',
      text: 'All choices of a story with reasons, what they count for, and sources.',
    },
    curricula: {
      name: 'How it fits your curriculum',
      text: 'Frameworks, what the lessons touch, and what to check.',
    },
    slips: { name: 'Confidence slips', text: 'Before and after, without names, and a sheet to count them.' },
    letter: { name: 'Letter to families', text: 'What, why, another task, three short talks, help.' },
    'help-card': {
      name: 'Help card',
      text: 'The services of your country, and small cards for every pocket.',
    },
    poster: { name: 'Poster of the moves', text: 'For the classroom wall, the corridor, the library.' },
    'take-home': {
      name: 'Take-home sheet',
      text: 'For the fridge door: the moves, the sentence, who helps.',
    },
    practised: { name: '“I practised” card', text: 'A small card to keep. It needs no name.' },
  },
  pageOf: (n, of) => `Page ${n} of ${of}`,
  cut: 'Cut along the dotted lines.',
  foot: 'Free to copy for schools and families',
  notYourFault: 'It’s not your fault.',
  neverTooLate: 'It’s never too late to get help.',
  moves: {
    young: [
      { name: 'Stop', text: 'Don’t answer. Put it down.' },
      { name: 'Tell', text: 'Go to a grown-up you trust. Straight away.' },
    ],
    older: [
      { name: 'Stop replying', text: 'You owe nobody an answer.' },
      { name: 'Save', text: 'Words, usernames, links, times. Never private pictures.' },
      { name: 'Block', text: 'Keep the chat and your account.' },
      { name: 'Tell', text: 'Go to an adult you trust. Any moment is a good one, even the first.' },
      {
        name: 'Report',
        text: 'In the app and to the service. Say you’re under 18, even if your profile says something else.',
      },
    ],
  },
  knownPerson: {
    young: 'Do you know the person? Tell first. Block together.',
    older: 'Is it someone you know in real life? Tell first, then block with a plan.',
  },

  plan: {
    over: 'Lesson plan',
    facts: {
      ages: 'Ages',
      story: 'Story',
      app: 'Where it happens',
      format: 'Made for',
      minutes: (n) => `about ${n} minutes`,
      formatIs: (assembly) => (assembly ? 'a class of 45 minutes; an assembly' : 'a class of 45 minutes'),
    },
    status: {
      draft: 'Draft: not yet reviewed by a safeguarding professional',
      reviewed: 'Reviewed by a safeguarding professional',
    },
    about: 'What the story is about',
    practise: 'What students practise',
    timing: 'The 45 minutes',
    heads: ['Minutes', 'What you do', 'What you say and ask'],
    rows: [
      {
        minutes: '0–5',
        what: 'Ground rules, and what the story is about. Slips “Before”.',
        notes: '“You can pause, look away or step out. You need no reason.”',
      },
      {
        minutes: '5–8',
        what: 'Warm-up: good things about being online.',
        notes: '“What is good about being online?” Collect five on the board.',
      },
      {
        minutes: '8–23',
        what: 'The story, as a class or in pairs. Always in the third person: “What could {hero} do?”',
        notes: '{pauses}',
      },
      {
        minutes: '23–30',
        what: 'Talk it over: the three questions on the next page.',
        notes: 'If somebody blames {hero}: “Who chose to do harm?”',
      },
      {
        minutes: '30–36',
        what: 'Rehearse: everyone writes a telling sentence and whispers it. Then one line for a friend.',
        notes: '“{sentence}”',
      },
      {
        minutes: '36–41',
        what: 'Who helps: people in this school, the child helpline, how to report. Question box: everyone writes something.',
        notes: '“It’s never too late to get help, and it’s never your fault.” Help cards go round.',
      },
      {
        minutes: '41–45',
        what: 'Slips “After”. Cool-down, then something light.',
        notes: 'Breathe together. The lesson ends with something pleasant, never with a threat.',
      },
    ],
    pauseAt: (where) => `at “${where}”`,
    pauseAfterTelling: 'after somebody has been told',
    before: {
      title: 'Before the lesson',
      lines: [
        'Two weeks: tell the safeguarding lead and the counsellor the date. Play the whole story. Agree who is free that day.',
        'One week: the letter to families. Check quietly whether another plan suits a student better; on the day nobody is singled out.',
        'On the day: seats towards you, a free way to the door, the help card on the wall, the question box in the room.',
      ],
    },
    ground: {
      title: 'Ground rules with the class',
      lines: [
        'We listen. Everyone may pass.',
        'No own stories and no names: “Someone might …”',
        'We laugh with people, not at them. Nobody is judged for a choice.',
        '“I can’t keep secrets about safety. I tell people who can help.”',
      ],
    },
    questions: 'Three questions to talk about',
    ifBlame: (hero) => `If somebody blames ${hero}: “Who chose to do harm?”`,
    notes: 'My notes',
    disclosure: 'If a student starts to tell',
    classOnly: {
      title: 'This story needs more care',
      lines: [
        'Only with a counsellor free that day. Never in an assembly, never alone at first.',
        'Two things are true together: take it seriously, and it is not the character’s responsibility.',
        'Don’t say that anybody is bluffing. Nobody has to handle it alone or in secret.',
        'Keep emergency and crisis numbers in sight. Check in with the students afterwards.',
      ],
    },
    moments: 'The decisive moments',
    momentsLead: (hero) =>
      `A class meets some of these, depending on its choices. No choice is a mistake of the class: each leads on, and help works from everywhere. Ask at each: “What could ${hero} do?”`,
    momentsOn: 'The decisive moments, continued',
    ask: (hero) => `What could ${hero} do?`,
    fits: { helps: 'helps', mixed: 'helps in part', risky: 'risky here' },
    phases: {
      before: 'Before it turns',
      pressure: 'Pressure',
      threat: 'The hardest part',
      after: 'With help',
    },
    anyTime: 'The class may also press a move at any moment. The story answers it, wherever it comes.',
    assemblyOver: 'Assembly plan',
    assembly: '20 minutes, a whole year group',
    assemblyLead: [
      'Lessons work better than assemblies, because students need to ask and get help. So an assembly only opens the subject.',
      'Think, don’t answer: no votes, no hands, nothing said aloud. A lesson follows within a week.',
    ],
    assemblyRows: [
      {
        minutes: '0–3',
        what: 'Welcome. One ground rule: we listen.',
        notes: '“Today is about helping each other online. You can look away or step out.”',
      },
      {
        minutes: '3–9',
        what: 'The story on the screen, up to its cut.',
        notes: '“What’s the alarm bell? Think, don’t answer.”',
      },
      {
        minutes: '9–13',
        what: 'The moves, one by one. Everyone practises the telling sentence silently.',
        notes: '“{sentence}”',
      },
      {
        minutes: '13–17',
        what: 'Who helps in this school: faces and rooms. The child helpline.',
        notes: '“It’s never too late, and it’s never your fault.”',
      },
      {
        minutes: '17–20',
        what: 'A calm close with one kind thing to do today. Staff stay at the doors.',
        notes: 'Name the day of the follow-up lesson.',
      },
    ],
    assemblyCut: 'Where the story stops',
    assemblyEnds: (where) => `It ends just before: ${where}`,
    assemblyCloses: 'Then this is read out:',
    assemblyFill: [
      'People who help in this school, and their rooms',
      'Day of the follow-up lesson',
      'Staff at the doors',
    ],
  },

  branches: {
    over: 'Every branch',
    facts: { number: 'Number', moments: 'Decisive moments', endings: 'Closing scenes' },
    summary: 'The whole story in short',
    how: {
      title: 'How to read this',
      lines: [
        'Each choice says whether it helps, why, where it leads and what it counts for. Nothing ever counts against a student.',
        'Telling counts in full at any moment. Saving, blocking, telling and reporting can also be done at every other moment, and the story answers.',
        'The figures are never shown to students. They see “strong”, “getting there” or “try next time”.',
      ],
    },
    tricks: 'Tricks that are used',
    people: 'Who can be told, and how they answer',
    kinds: {
      good: 'answers well',
      clumsy: 'gets it wrong first and mends it',
      later: 'has no time now, so another adult helps',
      friend: 'a friend, who leads on to an adult',
      helpline: 'a call or chat with trained people',
    },
    moments: 'Every decisive moment',
    momentsOn: 'Every decisive moment, continued',
    momentsLead: 'In the order of the story. A way through it meets some of them.',
    noScore: 'counts for nothing, and takes nothing away',
    if: {
      told: 'if somebody has been told',
      untold: 'if nobody knows yet',
      blocked: 'if the account is blocked',
      open: 'if it is not blocked yet',
    },
    endings: 'How it can end',
    doors: { asked: 'an adult had to ask', late: 'told late', told: 'told early' },
    sources: 'Where its rules come from',
    sourcesLead: 'What the story teaches follows these pages and papers. Open each one before you quote it.',
  },

  curricula: {
    over: 'For your planning',
    title: 'How it fits your curriculum',
    lead: [
      'In our words, not in theirs. Frameworks change: check the current wording before you cite a code or claim that a lesson meets it.',
    ],
    heads: ['Framework', 'What these lessons touch', 'Check'],
    rows: [
      {
        name: 'ISTE Standards, Students 1.2: Digital Citizen',
        fit: 'Safe, legal and ethical behaviour online. Digital footprint. Looking after one’s wellbeing. Privacy and security of accounts.',
        check: 'The indicators were reworded lately.',
      },
      {
        name: 'CASEL 5',
        fit: 'Self-awareness: the alarm feeling. Self-management: pause first. Social awareness: the friend’s side. Relationship skills: boundaries, asking for help. Responsible decisions: what first.',
        check: 'From general knowledge: check the current wording.',
      },
      {
        name: 'Common Sense Digital Citizenship',
        fit: '“Chatting Safely Online”, red flag feelings, Relationships & Communication.',
        check: 'Their licence lets you link to it, not copy it.',
      },
      {
        name: 'England: RSHE guidance of 2025, compulsory from September 2026',
        fit: 'Primary: respectful relationships, boundaries, risks of sharing information and images. Secondary: consent, online harms, AI deepfakes. Families may see the materials.',
        check: 'Known to us from news only: read the text of the Department first.',
      },
      {
        name: 'UKCIS: Education for a Connected World',
        fit: 'Self-image and identity. Online relationships: grooming, coercion, consent, when and how to act. Reputation, bullying, managing information, wellbeing, privacy.',
        check: 'Check the statements of each age.',
      },
      {
        name: 'CEOP and PSHE Association: principles of effective prevention',
        fit: 'No shock, no blame, third person, practice, help in sight, work with families.',
        check: 'They also ask for enough lessons and for trained teachers: that part is yours.',
      },
      {
        name: 'Australia: eSafety Best Practice Framework',
        fit: 'Rights. Strengths, resilience and risk. Whole school. Part of the curriculum. Review.',
        check: 'Check the current elements.',
      },
      {
        name: 'United States: Erin’s Law',
        fit: 'Students learn to notice and to tell. Staff and families have a strand of their own.',
        check: 'Duties and opt-outs differ between states: ask your district.',
      },
      {
        name: 'Spain: LOPIVI · Mexico: SEP guidance',
        fit: 'School wellbeing and protection; a person responsible; prevention with families.',
        check: 'Not confirmed by us: ask your authority.',
      },
    ],
    audiences: {
      title: 'Three audiences, one language',
      lines: [
        'Students: the stories, alone or in class.',
        'Staff: the lesson plan, what to do if a child starts to tell, “The Knock on the Door”.',
        'Families: the letter, the three short talks, the take-home sheet.',
      ],
    },
  },

  pauses: {
    names: ['Something changes', 'The request', 'Before the first step', 'After telling'],
    questions: [
      'What’s changed?',
      'Which feeling is the alarm?',
      'Which first, and why?',
      'What did the adult do well?',
    ],
    harmless: [
      'What do we know so far, and what not?',
      'What would make this fine? What wouldn’t?',
      'Which check first, and why?',
      'What did asking change?',
    ],
  },

  cards: {
    title: (story) => `Question cards: ${story}`,
    lead: 'One card for each pair or group. Everyone may pass.',
    talk: (n) => `Talk ${n}`,
    always: 'Always',
    alwaysQuestion: 'Who chose to do harm here, and who didn’t?',
    alwaysHarmless: 'Why is checking never wrong, even when all is fine?',
    rule: '“Someone might …” No names, no own stories.',
  },

  voting: {
    title: 'Voting cards',
    lead: 'One sheet for each student or pair. Cut, or fold twice so that one card shows.',
    shapes: ['circle', 'square', 'triangle', 'star'],
  },

  slips: {
    title: { before: 'Confidence slips: before', after: 'Confidence slips: after' },
    lead: 'Eight on a page. Folded once and dropped into a box; nobody reads them one by one.',
    when: { before: 'Before', after: 'After' },
    noName: 'No name. Tick one in each row.',
    head: 'I think …',
    ...slipWords,
    countTitle: 'Counting the slips',
    countLead: ['Make a stroke for each tick, then write the total.', 'Fewer than five? Write “a few”.'],
    countHeads: ['The class', 'Before', 'After'],
    countCaption: 'Strokes and totals of the whole class',
    countRules: {
      title: 'What these figures are, and are not',
      lines: [
        'They show what to talk about next. They are no test of a student, a class or a teacher.',
        'Choices in a story are not evidence of anything in a learner’s life.',
        'Do not grade, compare or follow up individuals from this.',
        'Put the slips through the shredder today. Keep the totals only as long as you need them.',
      ],
    },
    countTalk: {
      title: 'Where “not yet” is high, ask next time',
      lines: [
        'Spotting: “When did the chat feel different? What had changed?”',
        'Knowing what to do: “Which first, and why? What if that doesn’t work?”',
        'Telling: “What makes it hard to tell? What could an adult say that makes it easier?”',
      ],
    },
  },

  letter: {
    fillTop: ['School', 'Date'],
    title: 'A lesson about pressure in chats',
    dear: 'Dear families and carers,',
    opening: [
      'We are going to work with “Got Your Back”, a training simulation. Students help a made-up character in a chat that slowly turns into pressure, and practise what really helps: stop replying, save the messages, block, tell a trusted adult, report.',
    ],
    fillLesson: ['Day of the lesson', 'Class or group'],
    why: {
      title: 'Why we do this',
      lines: [
        'Online blackmail can happen to any child, in any family. It is never the child’s fault. Many tell nobody, out of shame or fear of trouble. What helps most is an adult they dare to tell, and having practised the words on a quiet day.',
      ],
    },
    see: {
      title: 'What your child will see, and what not',
      lines: [
        'Nothing sexual is shown, described or hinted at. Apps and people are made up.',
        'It is always about the character. Nobody is asked about their own life.',
        'Everyone may pause, look away or step out, without a reason.',
        'No accounts, no names, no marks. What a student chooses is not recorded.',
        'You are welcome to see everything beforehand. Just ask us.',
      ],
    },
    optOut: {
      title: 'If you would like another task',
      lines: [
        'Your child can do something of equal worth instead, such as designing a help poster. You need not give a reason, and it is arranged quietly.',
      ],
    },
    fillOptOut: 'Please tell us by',
    invite: 'You are warmly invited to play a story yourself: choose “Families and staff” on the start page.',
    contact: 'Questions, or something we should know?',
    fillContact: ['Ask for', 'Telephone or e-mail'],
    sign: 'With kind regards',
    backTitle: 'For home: talking, listening, help',
    sayFirst: 'Good first words',
  },

  helpCard: {
    title: 'Help is there',
    titleYoung: 'Help is there',
    fill: 'In our school you can go to',
    pocketTitle: 'Help cards for the pocket',
    pocketLead: 'One for every student, so that nobody stands out by taking one.',
    pocketCard: 'Help is there',
    pocketLine: 'It’s not your fault. It’s never too late.',
  },

  poster: {
    title: { young: 'Does a chat feel wrong?', older: 'When a chat turns into pressure' },
    lead: { young: 'Two things help. Every time.', older: 'Five moves that really help' },
    grownUp: 'Your grown-up saves, blocks and reports with you.',
    anyTime: 'Telling works at any moment.',
    danger: 'Danger now?',
    fill: 'In our school you can go to',
  },

  takeHome: {
    over: 'For the fridge door',
    title: { young: 'Today we helped someone', older: 'Today we practised helping' },
    lead: {
      young: 'We helped a made-up child in a chat.',
      older: 'In class we helped a made-up character when a chat turned into pressure.',
    },
    movesTitle: 'What helps',
    sentenceTitle: 'A sentence that opens doors',
    sentence: {
      young: 'I need help with something online.',
      older: 'I need help with something online and I’m scared you’ll be mad.',
    },
    sentenceHint: 'Say it, whisper it, or show this page.',
    tryTitle: 'Try this at home',
    tries: {
      young: [
        'Think of three grown-ups you can tell.',
        'Say the sentence together once. Giggling is fine.',
        'Agree: telling never costs the tablet.',
      ],
      older: [
        'Think of three adults you could go to. One lives in another home.',
        'Say the sentence once out loud. The first time is the hardest.',
        'Agree on this: telling never costs the phone.',
        'Look at the privacy settings of one app together.',
      ],
    },
    adultsTitle: 'For the adults at home',
    adults: [
      '“Thank you for telling me. It’s not your fault.” That is the best beginning.',
      'Leave out questions that begin with “why”. Leave the phone where it is.',
      'Keep messages and names. Never look at, copy or send private pictures.',
      'Don’t pay, don’t answer, don’t confront. Block, and report together.',
    ],
    fill: 'At school, ask for',
  },

  practised: {
    title: 'Cards “I practised”',
    lead: 'Four on a page. They need no name, and they say nothing about anybody’s life.',
    cardTitle: 'I practised',
    sentence: 'My sentence',
    people: {
      young: 'Three grown-ups I can tell. In my head is fine.',
      older: 'Three adults I can go to. In my head is fine.',
    },
    foot: 'It’s never too late to get help.',
  },
};
