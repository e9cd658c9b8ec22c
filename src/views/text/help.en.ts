/** Help page, privacy page, families and staff page in English. Rules: brief 3.1 to 3.7. */

import type { FamiliesText, HelpPageText, HelpText, PrivacyText } from './help.types.ts';
import { noticesEn } from './notices.en.ts';

const help: HelpPageText = {
  title: 'Get help now',
  first: [
    'Take a breath. You are in the right place.',
    "It's not your fault, whatever happened.",
    "That's true even if you sent something, paid or waited.",
    "It's never too late to get help.",
  ],
  danger: {
    young: {
      title: 'Is someone in danger?',
      lines: [
        'Get a grown-up now. Or call the number here.',
        "Do you feel so bad that you're not safe? Tell a grown-up now.",
        "Scared for someone else? Tell a grown-up. You don't have to fix it.",
      ],
    },
    older: {
      title: 'Could someone get hurt?',
      lines: [
        'Get an adult, or call the emergency number now.',
        'This also counts if someone says they will come to you.',
        'Feeling hopeless, or thinking about hurting yourself? You deserve help right now.',
        'Stay near someone, and call or text one of these.',
        'Has someone said they will hurt themselves? Take it seriously and tell an adult now.',
        'It is not your responsibility, and you should not carry it alone.',
      ],
    },
  },
  steps: {
    young: {
      title: 'What to do',
      steps: [
        { name: 'Stop', lines: ["Don't answer. Leave the screen as it is."] },
        { name: 'Tell', lines: ['Go to a grown-up you trust. Go now.'] },
        {
          name: 'A grown-up helps',
          lines: [
            'Together you save the messages, block and report.',
            'Never save, show or send private pictures.',
            'Say how old you really are.',
            "It's fine if your profile says something else.",
          ],
        },
      ],
    },
    older: {
      title: 'What to do, in this order',
      steps: [
        {
          name: 'Stop replying',
          lines: [
            "Don't answer. Don't pay or send anything more.",
            'Already paid? You can stop now. An adult can try to cancel it.',
          ],
        },
        {
          name: 'Save',
          lines: [
            'Keep words, usernames, links and dates.',
            'Never save, screenshot or send on a private picture.',
          ],
        },
        { name: 'Block', lines: ['Block them. Keep the chat and your account.'] },
        {
          name: 'Tell',
          lines: ['Tell an adult you trust, or a helpline. You can do this first, or at any point.'],
        },
        {
          name: 'Report',
          lines: [
            'Report it in the app and to the service on this page.',
            "Say you're under 18, even if your profile says something else.",
          ],
        },
      ],
    },
  },
  knownPerson: {
    young: { title: 'Do you know the person?', lines: ['Tell a grown-up first. Then make a plan together.'] },
    older: {
      title: 'Is it someone you know in real life?',
      lines: [
        'Tell an adult before you block them.',
        'They could react offline, so a plan with an adult is safer.',
      ],
    },
  },
  picture: {
    young: {
      title: 'Is there a private picture?',
      lines: [
        "It's still not your fault.",
        "You can't control a picture once it's sent.",
        'And real people and tools get pictures taken down.',
        'A grown-up can help you ask them.',
      ],
    },
    older: {
      title: 'If there is a private picture',
      lines: [
        "You can't control a picture once it's sent, and there are real tools and people who get pictures taken down.",
        "You don't have to show it to anyone who helps you.",
        "Don't download it or send it to anyone, not even as proof.",
        'A fake picture counts too. The same people help.',
        'Did someone send you a picture of another person? Keep it to yourself. Tell an adult today.',
      ],
    },
  },
  who: {
    young: {
      title: 'Who you can tell',
      lines: [
        'A parent, or whoever looks after you',
        'A grandparent, aunt, uncle or grown-up cousin',
        'A teacher, or someone else at school',
        'A coach or club leader',
        'A child helpline',
      ],
    },
    older: {
      title: 'Who you can tell',
      lines: [
        'A parent or carer',
        'Another relative, or the parent of a friend',
        'A teacher, counsellor or nurse at school',
        'A coach or youth worker',
        'A child helpline',
        'The police',
      ],
    },
  },
  words: {
    young: {
      title: 'What you can say',
      lines: [
        '“I need help with something online.”',
        '“Someone told me to keep a secret.”',
        "“I feel bad and I'm scared you'll be mad.”",
        '“Can you sit with me?”',
      ],
      hint: "Can't say it? Show the card. Not helped? Tell another grown-up.",
    },
    older: {
      title: 'A first sentence',
      lines: [
        "“I need help with something online and I'm scared you'll be mad.”",
        "“Someone is pressuring me and I don't know what to do.”",
        '“This is hard to say. Can I show you the messages?”',
        '“Please just listen first.”',
        "“I'm worried about a friend, and I shouldn't keep it secret.”",
      ],
      hint: "Can't say it out loud? Show the card. If the first person can't help, tell another.",
    },
  },
  afterwards: {
    young: {
      title: 'What happens then',
      lines: [
        'The grown-up listens to you.',
        'You block and report it together.',
        'You can ask questions all the time.',
      ],
    },
    older: {
      title: 'What happens when you tell or report',
      lines: [
        'A helpline listens. You choose how much you say.',
        "Most keep it private, unless they think you're not safe.",
        'Reports are read by people trained for this. They may have questions.',
        'They may pass it to the police. Helpers focus on the person who did this.',
      ],
    },
  },
  card: {
    open: 'Show this screen to an adult',
    close: 'Back to the help page',
    title: 'Please help me',
    child: [
      'I need help.',
      'Something is happening to me online.',
      "It's hard for me to say.",
      'Please stay calm and stay with me.',
    ],
    adultTitle: 'For you, the adult',
    adult: [
      "You can say: “Thank you for telling me. It's not your fault.”",
      'Ask: “What do you need right now?” Leave out questions that begin with “why”.',
      'Let them keep the phone. Delete nothing, pay nothing, write nothing to the person.',
      "Read messages together if they agree. Don't look at, copy or send private pictures.",
      'If anyone may get hurt, stay with them and call the emergency number.',
      'The services on the help page are for both of you.',
    ],
  },
  services: {
    title: (country) => `Help in: ${country}`,
    kinds: {
      emergency: 'Danger now',
      helpline: 'Talk to someone',
      report: 'Report it',
      removal: 'Help to get a picture taken down',
      crisis: 'When everything feels too much',
      police: 'Police',
      advice: 'Read what to do',
      adults: 'For adults',
    },
    withAdult: 'Together with a grown-up',
    verbs: { phone: 'Call', text: 'Text', web: 'Open', email: 'Write to', chat: 'Chat at' },
    textWord: (word, number) => `Text ${word} to ${number}`,
    changeCountry: 'Change country',
    chooseCountry: 'Choose your country',
    noCountry: 'We never guess where you are. Choose your country to see its services.',
    lastReviewed: (date) => `Last reviewed ${date}, from public web pages. Numbers can change.`,
    checkLocally: 'Check locally',
    checkWithAdult: 'Check these details with an adult.',
    tryNext: 'If one does not work, try the next.',
    free: 'Real help is free. Never pay someone who says they can fix it.',
    otherSite: 'These links open other websites. They have their own rules.',
  },
  honest: {
    title: 'Good to know',
    lines: [
      'This page records nothing, not even which button you press.',
      'Leaving this page does not clear the history of your browser.',
      'A call or message can show up in the list on the phone.',
      "On a school device, the school's network may see which websites are opened.",
    ],
  },
  back: 'Go back',
};

const privacy: PrivacyText = {
  title: 'Your privacy',
  children: {
    title: 'For children',
    lines: [
      "We don't ask your name.",
      'There is no account and no password.',
      'Nobody sees what you choose in a story.',
      'There is nothing to type about yourself.',
      'Nothing you do here leaves this device.',
    ],
  },
  kept: {
    title: 'What stays on this device',
    lead: 'So that you can go on later, the browser on this device remembers:',
    lines: [
      'your settings, such as language, text size and sound',
      'the age group and country you chose',
      'your place in a story you have begun, with the choices up to there',
      'which stories are done, without the choices you made in them',
      'which tricks you have learned to spot, and which moves you have practised',
      'of a lesson that somebody leads here: its place, the numbers of hands and the totals of slips, until it is ended',
      'of a lesson plan: age, length, stories and what has been ticked, until it is removed',
      'of an assembly: the names of the school’s helpers, as staff typed them in',
    ],
  },
  never: {
    title: 'What never happens',
    lines: [
      'No advertising, no tracking, no statistics about visitors.',
      'No cookies, and no request to any other website unless you press a link.',
      'No recording of your voice or picture: “Practise the sentence” does not listen.',
      'No record of who opens “Get help now” or which number they press.',
      'Reading aloud uses the voices of the device only, so the text is sent nowhere.',
      'Where you are is never guessed. You choose the country yourself.',
    ],
  },
  remove: {
    title: 'How to remove it',
    lines: [
      'Press “Start over on this device” in the settings. Everything above is gone at once.',
      'Next time someone sits down here, the app asks: “Go on” or “Someone new”.',
      'Clearing the data of this website in the browser does the same.',
    ],
  },
  linkOff: {
    title: 'Keeping nothing at all',
    lines: [
      'Add &keep=off to the end of the link. Then nothing is written to the device.',
      'When the page is closed, everything is forgotten. This suits shared and borrowed devices.',
    ],
  },
  families: {
    title: 'For families',
    lines: [
      'There is nothing to sign up for and no one to give consent to.',
      'We hold no data about your child: there is nothing to ask us for and nothing to lose.',
      'Please do not use what a child chose in a story as a sign of what happened to them.',
      'Links to helplines open the websites of those services, with their own privacy rules.',
    ],
  },
  schools: {
    title: 'For schools',
    lines: [
      'No pupil list, no log-in, no learner records: nothing personal is processed by this app.',
      'It is a set of plain files. A school can host it itself, and it makes no request to any other address.',
      'There is no view of what a single student did, and there will be none.',
      "Choices in a story are not evidence of anything in a student's life.",
    ],
  },
  host: {
    title: 'The one thing we cannot see from here',
    lines: [
      'Whoever hosts this website may keep the usual technical log, as with any website: the address of the connection, the time and the files loaded.',
      'School networks, filters and browsers may keep their own record of websites visited.',
      'Leaving quickly with “Leave this page” does not clear the browser history.',
    ],
  },
};

const families: FamiliesText = {
  title: 'Families and staff',
  lead: [
    'Online blackmail can happen to any child. What helps most is an adult they dare to tell.',
    'This page is about becoming that adult, before anything happens and after.',
  ],
  play: {
    title: 'Practise the first thirty seconds',
    lines: [
      'A story for adults. A child opens the fridge for the third time and asks: “Will you be mad?” What do you say?',
      'You can try any answer, the poor ones too, and go back to any moment. Nobody sees what you choose.',
    ],
    start: (title, minutes) => `Play “${title}”, ${minutes}\u00a0minutes`,
  },
  what: {
    title: 'What this is',
    lines: [
      'A training simulation. Students help a made-up character in a chat that slowly turns into pressure.',
      'They practise four moves: save the messages, block, tell a trusted adult, report.',
      'Nothing sexual is shown, described or hinted at. Nobody is blamed, and no story ends without help.',
      'The shields after a story never go down and are never compared. They are not a test.',
      'From 8 to 10, please sit nearby. At any age, playing one story together is a good way to start talking.',
      'Each story says whether a safeguarding professional has reviewed it yet.',
    ],
  },
  talksTitle: 'Three talks of 30 seconds',
  talksLead:
    'Be the one who starts. In the car, at the sink, on the way to practice: short, and more than once. You need not wait for an answer.',
  talks: [
    {
      title: 'Anyone can pretend',
      when: 'When they mention somebody new from a game or an app',
      words:
        "“Online, anyone can pretend to be anyone, and most people are fine. What I watch for is what they do: hurry, secrets, moving to another app, presents, asking for pictures or money. Sometimes it's somebody we know. If something feels off, come and get me. We'll look at it together.”",
    },
    {
      title: 'The power of a picture',
      when: 'When a picture comes up, in the news or at school',
      words:
        "“A picture can be used to put pressure on someone. Nobody has the right to push you for one. You can't control a picture once it's sent, and there are real tools and people who get pictures taken down. If it's somebody else's picture, it stops with us: we don't pass it on.”",
    },
    {
      title: "I'm here to help",
      when: 'Any evening, for no reason',
      words:
        "“If anything goes wrong online, come to me, at any hour, whatever happened before, even if it broke one of our rules. My face may look scared for a second. My first job is still to help you. You won't lose your phone for telling me. We get through hard things together.”",
    },
  ],
  sayFirst: {
    title: 'What to say first',
    lines: [
      '“Thank you for telling me.”',
      "“It's not your fault. Someone did this to you, and that is a crime.”",
      "“You're telling me now, and now is a good time.”",
      '“What do you need right now?”',
      "“I won't gossip. I'll only tell people who can help, and I'll tell you first.”",
      '“This feels huge. It passes, and there are people who know what to do.”',
    ],
  },
  leaveOut: {
    title: 'What to leave out',
    lines: [
      'Questions that begin with “why”. They sound like blame, even when they are meant kindly.',
      'What they could have done differently. Not today.',
      'Predictions about their future, the police or the school.',
      'A promise to keep it secret. You may need help yourself.',
      'Taking the phone away. Fear of losing it is one reason for staying silent.',
      'Looking at the picture. You never need to see it, copy it or send it on.',
    ],
  },
  rules: {
    title: 'Rules agreed beforehand',
    lead: 'Make them together, on a quiet day, and let them bind the adults too.',
    lines: [
      'Telling never costs the phone, the game or the account.',
      'We look at privacy settings together, and again after each new app.',
      'At night, devices sleep outside the bedrooms, those of adults as well. It is a habit, never a punishment.',
      'If someone wants a secret, a picture, money or a meeting: stop, and tell an adult.',
      'We ask before we post a picture of anyone. We never pass on a private one.',
      'Each of us knows three adults to go to. One of them lives somewhere else.',
      'If adults check anything, children know beforehand what and when.',
      'We show each other what we play and whom we chat with. Adults ask often, briefly and out of interest.',
    ],
  },
  ifTold: {
    title: 'If your child tells you something',
    lead: 'Your first thirty seconds decide whether there is a second conversation.',
    steps: [
      {
        name: 'Comfort',
        lines: [
          'Sit down. Breathe. Thank them. Say that it is not their fault.',
          'Listen more than you ask. Let them choose the pace.',
        ],
      },
      {
        name: 'Save',
        lines: [
          'Keep messages, usernames, links and dates. Write them down if screenshots are too much.',
          'Never save, look at or send private pictures, not even as proof.',
        ],
      },
      {
        name: 'Block',
        lines: [
          'Stop answering, then block. Keep the chat and the account.',
          'If it is somebody you know offline, make a safety plan first.',
        ],
      },
      {
        name: 'Report',
        lines: [
          "Report in the app and to the service of your country. Say the child's real age.",
          'Do not pay. If something was paid, try to cancel it. Paying usually leads to more demands.',
          'Do not confront the person yourself.',
          'Real help is free. Be wary of companies that want money to solve it.',
        ],
      },
    ],
  },
  badStart: {
    title: 'If it began badly',
    lines: [
      'Most of us shout or freeze first. It can be mended the same evening.',
      "“I was scared. I'm sorry. Tell me again, I'm listening.”",
    ],
  },
  worried: {
    title: 'If you are worried about their safety',
    lines: [
      'If there is talk of self-harm, or someone threatens to come: do not leave the child alone. Call the emergency number or a crisis line.',
      'Blackmail can bring a child into deep distress very fast. Asking calmly how they feel does no harm.',
    ],
  },
  afterwards: {
    title: 'The days after',
    lines: [
      'Check in tomorrow and next week, briefly and kindly.',
      'The child did nothing that needs a punishment. Keep ordinary life going.',
      'The person may come back under another name. Block, keep the words, tell: the same steps again.',
      'Look after yourself too. Speak with someone you trust, without details that belong to the child.',
    ],
  },
  staff: {
    title: 'For school staff',
    lead: 'Your own procedure and law come first. Know your safeguarding lead before a lesson, and tell the counsellor the date.',
    lines: [
      "If a student starts to tell in front of others: “That sounds important. Let's talk straight after.” Then do, within the hour.",
      'Listen, stay calm, do not investigate. Ask open questions only as far as safety needs.',
      'Do not promise secrecy. Say who you must tell, and tell the student first.',
      "Write down the student's own words and report the same day.",
      'Never look at, ask for, copy, forward or store the pictures.',
      'Do not take or wipe the device as a reaction. If it is needed later, explain the reason.',
      'If there is talk of self-harm or a threat to come: stay with the student and follow the emergency procedure.',
      'Afterwards, check in the next day and the next week. Look after colleagues as well.',
      "Choices in a story are not evidence of anything in a student's life. Do not grade or compare them.",
    ],
  },
  background: {
    title: 'Good to know',
    lines: [
      'It reaches any child: careful ones, clever ones, those with a loving home. “My child would never” is a thought to let go of.',
      'It reaches children under ten as well, in games and chats. The stories for that age only say “asked for something that felt wrong”.',
      'Nobody has to be near to do it. The person may live in another country, or sit in the same class.',
      'What is offered first can be anything of value: items in a game, a job, money, sometimes alcohol or drugs. Whoever took it is still not to blame.',
      'A child who thinks little of themselves, or who learns or reads people differently, can be easier to persuade. That is not the cause: somebody chose to use it. Speak plainly, and say who is really there and who is not.',
      'Reports are rising: in 2025 the US centre NCMEC wrote of a spike.',
      'Much of it is never told. Many are afraid of what family, friends or school will say, and boys find it especially hard.',
      'Be honest: for some, such a fear has come true. So promise what you yourself will do, not that nothing can follow.',
      'Some companies say that the police will not help, and then send a bill. The services below are free.',
      'Talk now and then about friendship, values, boundaries and consent. Being pressed is not all right, and neither is pressing somebody.',
      'For staff: follow up every concern about pictures or about a child’s sexual behaviour, also one that seems “normal at that age”.',
      'Pictures posted against somebody’s will hurt adults too, at work for instance. The same steps help.',
    ],
  },
  law: {
    title: 'The law, in short',
    lines: [
      'This is not legal advice, and rules change. The police, a helpline or the services below can explain them, and it is fine to ask first.',
      'In many countries a private picture of somebody under 18 may not be made, kept or passed on. That can concern the young person, too, and whoever receives one.',
      'Never use this to warn a child. Whoever threatens says the same, and fear of the law keeps children silent. The person who tricks, threatens or shares is the one to stop.',
      'Whoever is blackmailed has rights, also when a picture is online: to be heard, to get help, to ask for its removal.',
      'England and Wales: police can note what happened and take no action against a young person. If there was pressure, they look into whoever pressed (College of Policing).',
      'United States: an FBI campaign of 2019 says that those who are blackmailed are not the ones breaking the law. The FBI has a Victim Services office, and many police forces have people whose task is to help.',
      'Canada and Australia: the police say that young people are not in trouble for seeking help (RCMP, September 2023; ACCCE, November 2023).',
      'For the other countries we have no such sentence yet. Please ask the service for reporting.',
      'Laws can get better. Families and teachers may tell those who make them what is missing.',
    ],
  },
  helpTitle: 'Help in your country',
  privacyLink: 'What this app keeps, and what it does not',
  paperLink: 'Print-outs: letter, take-home sheet, help card',
};

export const helpEn: HelpText = { help, privacy, families, notices: noticesEn };
