import { defineScenario } from '../src/scenario/define-scenario.ts';

export default defineScenario({
  id: 'nice-drawing',
  number: 'HL05',
  version: 1,
  title: 'Nice Drawing!',
  ages: '11-13',
  pattern: 'O',
  harmless: true,
  minutes: 6,
  hero: 'mateo',
  cast: ['mateo-mama', 'ferris', 'renata', 'juno', 'okafor'],
  others: {
    juno: { name: 'juno.inks', profile: 'fox', says: 'says they are 15' },
  },
  app: 'glimmerly',
  room: 'comic-desk',
  light: 'evening',
  them: 'juno',
  skills: ['notice', 'tell'],
  notice:
    'Mateo gets kind messages from somebody he only knows online. Messages like that can stay kind, or turn into pressure. Nothing rude is shown. You can pause, skip or leave at any time, and you need no reason.',
  summary: [
    'Mateo, 13, posts a page of his comic. He is good at rain and bad at hands.',
    'Somebody called juno.inks, who says they are 15, loves the page. She knows his school and asks him to the art club.',
    'Kind words can’t show who somebody is. So Mateo looks outside the chat: at the club list, and with people who know.',
    'Mr Ferris, the art teacher, knows her well. Juno is just Juno, and page nine gets its hands.',
  ],
  start: 'start',
  beats: {
    start: {
      phase: 'before',
      map: 'The rain on page eight',
      gist: 'juno.inks loves Mateo’s comic page, and has worked out which school he goes to.',
      mood: 'calm',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Mateo draws a comic about a goalkeeper. Everybody in it has their hands in their pockets.',
        },
        { id: 'n2', by: 'narrator', text: 'He can’t draw hands. For a goalkeeper, that’s a problem.' },
        { id: 'n3', by: 'narrator', text: 'Tonight he posts page eight. Somebody answers at once.' },
        { id: 't1', by: 'them', text: 'ok who ARE you', trick: 'none' },
        { id: 't2', by: 'them', text: 'ive looked at this six times. the RAIN', trick: 'none' },
        { id: 'h1', by: 'hero', text: 'haha. its a toothbrush and white paint', mood: 'happy' },
        {
          id: 't3',
          by: 'them',
          text: 'thats so clever. youre 13?? im 15 and i cant do that',
          trick: 'none',
        },
        { id: 'n4', by: 'narrator', text: 'At home they say “nice”. Nobody has ever asked about the rain.' },
        {
          id: 't4',
          by: 'them',
          text: 'and youre at hillcrest! badge in panel two. im in art club there',
          trick: 'none',
        },
        {
          id: 'n5',
          by: 'narrator',
          text: 'The badge is as small as a pea. Somebody looked that close.',
          mood: 'unsure',
        },
      ],
      choices: {
        answer: {
          text: 'Write “thanks!! do you draw too?”',
          to: 'answered',
          score: {},
          fit: 'mixed',
          why: 'Talking back is fine. It doesn’t show who is on the other side, though.',
        },
        page: {
          text: 'Look at juno.inks’s own page before he answers',
          to: 'page',
          score: { notice: 2 },
          fit: 'helps',
          why: 'Looking first is good. A page can say anything, so it is only a start.',
        },
        hide: {
          text: 'Hide the comments and put the phone in a drawer',
          to: 'hidden',
          score: { notice: 1 },
          fit: 'mixed',
          why: 'It’s his page, so that’s allowed. He still doesn’t know who it was.',
        },
      },
    },

    answered: {
      phase: 'before',
      gist: 'They write about foxes, hats and hands in pockets until it is late.',
      lines: [
        { id: 'h1', by: 'hero', text: 'thanks!! do you draw too?' },
        { id: 't1', by: 'them', text: 'ink. mostly foxes in hats', trick: 'none' },
        { id: 'h2', by: 'hero', text: 'why hats' },
        { id: 't2', by: 'them', text: 'why NOT hats', trick: 'none' },
        {
          id: 't3',
          by: 'them',
          text: 'my turn. why has everyone got their hands in their pockets',
          trick: 'none',
        },
        { id: 'h3', by: 'hero', text: 'its a cold town' },
        { id: 't4', by: 'them', text: 'hahaha. sure it is', trick: 'none', mood: 'happy' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'He laughs out loud, alone. Then he sees the clock. They’ve been at it for an hour.',
          mood: 'unsure',
        },
      ],
      next: 'invite',
    },

    page: {
      phase: 'before',
      gist: 'The page shows foxes in hats, no face. One drawing is the school bike shed.',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'juno.inks, says 15. Forty drawings, nearly all foxes in hats. No face anywhere.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'One is different. It’s the bike shed at Hillcrest, seen from high up.',
        },
        {
          id: 'h1',
          by: 'hero',
          as: 'thought',
          text: 'Where do you even stand to see it like that?',
          mood: 'worried',
        },
        { id: 'h2', by: 'hero', text: 'do you like foxes or do you like hats' },
        { id: 't1', by: 'them', text: 'yes', trick: 'none' },
        { id: 'n3', by: 'narrator', text: 'It’s the best answer he’s had all week.', mood: 'happy' },
      ],
      next: 'invite',
    },

    hidden: {
      phase: 'before',
      gist: 'He hides the comments. In the morning juno.inks says that’s fine.',
      light: 'day',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'One press, and the comments are gone. Page eight looks a bit lonely.',
        },
        { id: 'n2', by: 'narrator', text: 'In the morning there is one more.' },
        {
          id: 't1',
          by: 'them',
          text: 'did my comments go? no worries. your page, your rules',
          trick: 'none',
        },
        {
          id: 'h1',
          by: 'hero',
          as: 'thought',
          text: 'A nice person would write that. So would somebody pretending.',
          mood: 'unsure',
        },
      ],
      next: 'invite',
    },

    invite: {
      phase: 'pressure',
      map: 'Come to art club?',
      gist: 'juno.inks asks Mateo to come to the art room on Thursday at lunch.',
      room: 'city-bus',
      light: 'day',
      mood: 'calm',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Tuesday, on the bus home. Page eight has a new comment.' },
        {
          id: 't1',
          by: 'them',
          text: 'so. art club is doing HANDS on thursday. lunch, art room',
          trick: 'none',
        },
        { id: 't2', by: 'them', text: 'mr ferris lets anyone in. bring page nine', trick: 'none' },
        {
          id: 'h1',
          by: 'hero',
          as: 'thought',
          text: 'How does she know there’s a page nine?',
          mood: 'worried',
        },
        { id: 'n2', by: 'narrator', text: 'Well. It comes after eight.' },
        { id: 't3', by: 'them', text: 'youd be the youngest. so what', trick: 'none' },
        {
          id: 'n3',
          by: 'narrator',
          text: 'Page nine is the penalty. It needs ten fingers, and he has none.',
          mood: 'unsure',
        },
      ],
      choices: {
        renata: {
          text: 'Ask Renata at lunch. Her sister does something with paint',
          to: 'renata',
          score: { notice: 2, tell: 1 },
          fit: 'helps',
          checks: true,
          why: 'Good check. Renata isn’t in the chat, so she can really know.',
        },
        week: {
          text: 'Write “cant this week” and see what comes back',
          to: 'week',
          score: { notice: 1 },
          fit: 'mixed',
          why: 'How somebody takes a “no” is a sign. A sign isn’t proof yet.',
        },
        mama: {
          text: 'Show Mamá the comments while she chops onions',
          to: 'told',
          opens: { tell: 'mateo-mama' },
          score: { notice: 2, tell: 2 },
          fit: 'helps',
          why: 'Telling is always fine, also when nothing is wrong.',
        },
        yes: {
          text: 'Write “ok, thursday” and sharpen three pencils',
          to: 'yes',
          score: {},
          fit: 'mixed',
          why: 'Of course he wants to go. Nobody outside the chat has said who this is, yet.',
        },
      },
    },

    week: {
      phase: 'pressure',
      gist: 'Mateo says he can’t come this week, and juno.inks takes it well.',
      lines: [
        { id: 'h1', by: 'hero', text: 'cant this week. dentist' },
        { id: 'n1', by: 'narrator', text: 'There is no dentist.' },
        { id: 't1', by: 'them', text: 'ok! its every thursday anyway', trick: 'none' },
        { id: 't2', by: 'them', text: 'good luck with the teeth', trick: 'none', mood: 'happy' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'No second question, no “please”. That’s a good sign. A sign isn’t a name, though.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'On Thursday at lunch, his feet take the corridor past the art room.',
          mood: 'unsure',
        },
      ],
      next: 'door',
    },

    yes: {
      phase: 'pressure',
      gist: 'Mateo says yes, and thinks in bed that nobody knows about it.',
      room: 'comic-desk',
      light: 'evening',
      lines: [
        { id: 'h1', by: 'hero', text: 'ok. thursday' },
        { id: 't1', by: 'them', text: 'yesss. its the door with the fox on it', trick: 'none' },
        { id: 'n1', by: 'narrator', text: 'He sharpens three pencils. In bed he thinks of something.' },
        {
          id: 'h2',
          by: 'hero',
          as: 'thought',
          text: 'I’ve told nobody. I don’t even know her last name.',
          mood: 'worried',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'On Thursday he goes anyway, with page nine flat under his jumper.',
          mood: 'unsure',
        },
      ],
      next: 'walkin',
    },

    renata: {
      phase: 'after',
      map: 'Juno of the hats',
      gist: 'Renata knows: her sister Inés sits next to Juno in art club every Thursday.',
      room: 'canteen',
      light: 'day',
      app: 'none',
      lines: [
        { id: 'n1', by: 'narrator', text: 'Wednesday, lunch. Renata is building a tower of orange peel.' },
        {
          id: 'h1',
          by: 'hero',
          as: 'aloud',
          text: 'Does your sister know a juno.inks? She says she’s in art club.',
        },
        { id: 'r1', by: 'renata', text: 'That’s Juno of the hats. Inés sits next to her. Every Thursday.' },
        {
          id: 'r2',
          by: 'renata',
          text: 'She drew a hat on the fire safety poster. Mr Ferris let it stay.',
          mood: 'relieved',
        },
        { id: 'h2', by: 'hero', as: 'aloud', text: 'So she’s real.' },
        {
          id: 'r3',
          by: 'renata',
          text: 'Very. She hums, you’ll see. I’m carrying Inés’s easel up tomorrow. It’s enormous.',
          mood: 'happy',
        },
      ],
      choices: {
        next: {
          text: 'Write Juno “not this week. page nine isnt ready”',
          to: 'next',
          score: { notice: 2 },
          fit: 'helps',
          why: 'You can know that somebody is fine and still say “not yet”.',
        },
        easel: {
          text: 'Say “I’ll take the other end of the easel”',
          to: 'easel',
          score: { notice: 2 },
          fit: 'helps',
          checks: true,
          why: 'Going along with people who know her is one more good check.',
        },
        mama: {
          text: 'Save it up and tell Mamá all of it tonight',
          to: 'onion',
          opens: { tell: 'mateo-mama' },
          score: { notice: 2, tell: 2 },
          fit: 'helps',
          why: 'Good things can be told too. Then the next thing is easier to tell.',
        },
      },
      answers: {
        tell: {
          lines: [{ id: 'n1', by: 'narrator', text: 'It was a short talk. It felt good to have it.' }],
          why: 'He had checked already, and telling is fine on top.',
          to: 'onion',
        },
        block: {
          lines: [
            { id: 'n1', by: 'narrator', text: 'Account blocked. Renata’s tower falls over.' },
            {
              id: 'r1',
              by: 'renata',
              text: 'Your phone, your choice. Juno won’t mind. Come on, we’ll tell Mr Ferris.',
            },
          ],
          why: 'Blocking is always allowed. You don’t need a reason, and nobody is hurt.',
          to: 'gloves',
        },
      },
    },

    told: {
      phase: 'after',
      map: 'What could be checked?',
      gist: 'Somebody Mateo trusts knows, and asks what could be checked outside the phone.',
      app: 'none',
      mood: 'calm',
      lines: [
        { id: 'n1', by: 'narrator', text: 'They go through the comments once more, one by one.' },
        { id: 'p1', by: 'told', text: 'No secret, no hurry, all where everyone can read it. Good signs.' },
        { id: 'p2', by: 'told', text: 'But signs aren’t proof. Anybody can type “art club”.' },
        { id: 'h1', by: 'hero', as: 'aloud', text: 'So how do I find out?', mood: 'unsure' },
        { id: 'p3', by: 'told', text: 'Away from the phone. What is there that you could look at or ask?' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'Under page eight it says: “art club, hands, thursday lunch”. That can wait for an answer.',
        },
      ],
      choices: {
        easel: {
          text: 'Find Renata’s sister at school. She paints on Thursdays',
          to: 'easel',
          score: { notice: 2 },
          fit: 'helps',
          checks: true,
          why: 'Good check. Somebody who sits next to her every week really knows.',
        },
        next: {
          text: 'Write “not this week” and leave it at that',
          to: 'next',
          score: { notice: 1 },
          fit: 'mixed',
          why: 'He can say no to any invitation. And somebody he trusts knows about it.',
        },
        list: {
          text: 'Read the club list on the art-room door at break',
          to: 'list',
          score: { notice: 2 },
          fit: 'helps',
          checks: true,
          why: 'Good check. A teacher’s list on a door is not part of any chat.',
        },
      },
      answers: {
        block: {
          lines: [
            { id: 'n1', by: 'narrator', text: 'juno.inks is blocked. The phone goes back in its drawer.' },
            { id: 'p1', by: 'told', text: 'Fine. We can still find out who it was, if you’re curious.' },
          ],
          why: 'Blocking is always allowed. So far there was no secret, no hurry and no push.',
          to: 'gloves',
        },
      },
    },

    walkin: {
      phase: 'after',
      map: 'The door with the fox',
      gist: 'Mateo walks into the art room without a check. Mr Ferris sees that he has a question.',
      room: 'art-room',
      light: 'day',
      app: 'none',
      asks: 'ferris',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'The door has a fox on it, and a list. He’s too nervous to read it.',
        },
        { id: 'n2', by: 'narrator', text: 'Inside: paint, orange peel, eight older kids. Eight heads turn.' },
        { id: 'f1', by: 'ferris', text: 'Hello. You look as if you’ve swallowed a question.' },
        { id: 'f2', by: 'ferris', text: 'It’s all right. Spit it out. We’ve got buckets.' },
      ],
      choices: {
        asked: {
          text: 'Say “Somebody online asked me to come. I don’t know her.”',
          to: 'window',
          score: { tell: 2, notice: 2 },
          fit: 'helps',
          why: 'Told to the right person. He knows everybody in that room.',
        },
        real: {
          text: 'Ask “Is there really a juno.inks in your club?”',
          to: 'list',
          score: { tell: 2, notice: 2 },
          fit: 'helps',
          checks: true,
          why: 'That’s a check, even at the last minute. He knows who is in his club.',
        },
        home: {
          text: 'Ask “Can I tell them at home first and come back?”',
          to: 'onion',
          score: { tell: 2, notice: 2 },
          fit: 'helps',
          why: 'An honest question. At home there is somebody who can check, too.',
        },
      },
      answers: {
        tell: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'So now somebody knows. The pencils feel lighter in his pocket.',
            },
          ],
          why: 'Telling is always fine, even with one foot in the door.',
          to: 'onion',
        },
      },
    },

    door: {
      phase: 'after',
      map: 'A shoe, tied three times',
      gist: 'Mateo stops at the art-room door and ties his shoe. Mr Ferris asks if he can help.',
      room: 'art-room',
      light: 'day',
      app: 'none',
      asks: 'ferris',
      mood: 'unsure',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'A door with a fox on it, and a list under the fox. Mateo kneels and ties his shoe.',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'From down there he can’t read a word. Somebody inside is humming.',
        },
        { id: 'f1', by: 'ferris', text: 'That’s the third time you’ve tied that shoe. Can I help?' },
      ],
      choices: {
        hands: {
          text: 'Ask “Do you really teach hands here? Somebody online says so.”',
          to: 'window',
          score: { tell: 2, notice: 2 },
          fit: 'helps',
          why: 'A good way to begin: one small question, to a grown-up who can know.',
        },
        home: {
          text: 'Say “Somebody in your club wrote to me. Nobody knows.”',
          to: { blocked: 'gloves', open: 'onion' },
          score: { tell: 2, notice: 2 },
          fit: 'helps',
          why: 'That was the hard part, and he said it in nine words.',
        },
        list: {
          text: 'Say “I’m looking for a name. Could I read your list?”',
          to: 'list',
          score: { tell: 2, notice: 2 },
          fit: 'helps',
          checks: true,
          why: 'Good check. The list was made by a teacher, not by a chat.',
        },
      },
      answers: {
        tell: {
          lines: [{ id: 'n1', by: 'narrator', text: 'So now somebody knows. The shoe may stay tied.' }],
          why: 'Telling is always fine, also on one knee.',
          to: { blocked: 'gloves', open: 'onion' },
        },
      },
    },

    blocked: {
      phase: 'after',
      gist: 'juno.inks is blocked, and all stays quiet. On Thursday Mateo passes the art room.',
      light: 'day',
      lines: [
        { id: 'a1', by: 'app', text: 'You blocked juno.inks. Your page is still yours.' },
        { id: 'n1', by: 'narrator', text: 'Nothing happens. Nobody is cross, and no new name turns up.' },
        {
          id: 'h1',
          by: 'hero',
          as: 'thought',
          text: 'That was quick. I’d still like to know who it was.',
          mood: 'unsure',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'On Thursday at lunch, his feet take the corridor past the art room.',
        },
      ],
      next: { told: 'gloves', untold: 'door' },
      answers: {
        tell: {
          lines: [
            {
              id: 'n1',
              by: 'narrator',
              text: 'It takes two minutes. After that it isn’t only his to carry.',
            },
          ],
          why: 'First block, then tell: that order works as well.',
          to: 'gloves',
        },
      },
    },

    list: {
      phase: 'after',
      map: 'A hat on the J',
      gist: 'The list and Mr Ferris both say who juno.inks is. She helps with hands.',
      room: 'art-room',
      light: 'warm',
      app: 'none',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'The list is in Mr Ferris’s handwriting. Line four: Juno K., 10C, juno.inks. The J wears a hat.',
          mood: 'relieved',
        },
        { id: 'f1', by: 'ferris', text: 'Juno? Three years in my club. She’s the one who hums.' },
        { id: 'j1', by: 'juno', text: 'You asked who I am? Good. I’d have asked too.' },
        { id: 'j2', by: 'juno', text: 'First draw the glove. Then put the hand inside it.', mood: 'happy' },
        { id: 'n2', by: 'narrator', text: 'By the bell, page nine has ten fingers. One is a bit too long.' },
      ],
      end: {
        title: 'A hat on the J',
        image: 'A list on a door. On line four, the J wears a hat.',
        door: 'told',
      },
    },

    window: {
      phase: 'after',
      map: 'The bike shed, twice',
      gist: 'Mr Ferris knows juno.inks, and from the art-room window Mateo sees what she drew.',
      room: 'art-room',
      light: 'warm',
      app: 'none',
      lines: [
        { id: 'h1', by: 'hero', as: 'aloud', text: 'juno.inks. That’s all I know.' },
        {
          id: 'f1',
          by: 'ferris',
          text: 'That’s our Juno. Her name is on the list outside, with that one next to it.',
          mood: 'relieved',
        },
        { id: 'f2', by: 'ferris', text: 'Asking me was right. I’d rather be asked ten times than not once.' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'By the window hangs a drawing of the bike shed from above. Below the window is the bike shed.',
        },
        { id: 'j1', by: 'juno', text: 'You can only see it from here. Hi. Show me the rain?', mood: 'happy' },
      ],
      end: {
        title: 'The bike shed, twice',
        image: 'The bike shed from above, once in ink and once outside the window.',
        door: 'asked',
      },
    },

    onion: {
      phase: 'after',
      map: 'Mamá’s hand',
      gist: 'Mamá knows all of it, asks Renata’s mother, and lends a hand to draw.',
      room: 'kitchen-day',
      light: 'warm',
      app: 'none',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'That evening Mamá knows all of it: the rain, the badge, the club.',
        },
        {
          id: 'm1',
          by: 'mateo-mama',
          text: 'I rang Renata’s mother. There’s a club, there’s a Mr Ferris, and there’s a Juno.',
          mood: 'relieved',
        },
        { id: 'm2', by: 'mateo-mama', text: 'So you may go, or you may not. It’s your lunch.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'She washes one hand and holds it out over the table. It holds an onion.',
        },
        {
          id: 'm3',
          by: 'mateo-mama',
          text: 'Draw this one. It’s free until the rice is done.',
          mood: 'happy',
        },
        { id: 'n3', by: 'narrator', text: 'On page nine, the keeper holds the ball exactly like an onion.' },
      ],
      end: {
        title: 'A hand with an onion',
        image: 'Mamá’s hand over the kitchen table, holding an onion very still.',
        door: 'told',
      },
    },

    next: {
      phase: 'after',
      map: 'A free line',
      gist: 'Mateo says “not this week”. Mr Ferris keeps a line on the list free.',
      room: 'art-room',
      light: 'warm',
      app: 'glimmerly',
      lines: [
        { id: 'h1', by: 'hero', text: 'not this week. page nine isnt ready' },
        { id: 't1', by: 'them', text: 'ok! its every thursday. good luck with nine', trick: 'none' },
        {
          id: 'n1',
          by: 'narrator',
          text: 'On Friday Mr Ferris hangs up the new club list. Line four: Juno K., 10C, juno.inks.',
          mood: 'relieved',
        },
        { id: 'h2', by: 'hero', as: 'aloud', text: 'Is that the Juno with the foxes in hats?' },
        { id: 'f1', by: 'ferris', text: 'The very one. There’s a line free under her. It can stay free.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'A pencil hangs there on a string. It will hang there next week too.',
        },
      ],
      end: {
        title: 'Next Thursday, maybe',
        image: 'A list with one free line, and a pencil on a string.',
        door: 'told',
      },
    },

    gloves: {
      phase: 'after',
      map: 'The fox in gloves',
      gist: 'Mr Ferris hears the story. juno.inks is in his club, and she isn’t hurt by the block.',
      room: 'art-room',
      light: 'warm',
      app: 'none',
      lines: [
        { id: 'n1', by: 'narrator', text: 'At the art-room door, Mr Ferris hears the whole story.' },
        { id: 'f1', by: 'ferris', text: 'Blocking is always allowed. You don’t owe anybody a reason.' },
        {
          id: 'f2',
          by: 'ferris',
          text: 'I do know her, though. Line four. And she wrote it all in public: no secret, no hurry.',
          mood: 'relieved',
        },
        {
          id: 'n2',
          by: 'narrator',
          text: 'A week later the fox on the door has changed. Now it wears goalkeeper’s gloves.',
        },
        {
          id: 'n3',
          by: 'narrator',
          text: 'Under it: “For whoever did the rain. Come or don’t. J.” The J wears a hat.',
          mood: 'happy',
        },
        { id: 'h1', by: 'hero', as: 'thought', text: 'They’re really good gloves.' },
      ],
      end: {
        title: 'The fox in gloves',
        image: 'A fox on a door, in goalkeeper’s gloves.',
        door: 'told',
      },
    },

    easel: {
      phase: 'after',
      map: 'Up with the easel',
      gist: 'Mateo goes up with Renata. Her sister points out juno.inks, with Mr Ferris in the room.',
      room: 'art-room',
      light: 'warm',
      app: 'none',
      lines: [
        {
          id: 'n1',
          by: 'narrator',
          text: 'Thursday. Two flights of stairs, one easel, and Renata giving orders.',
        },
        { id: 'r1', by: 'renata', text: 'Left. No. Your other left.' },
        {
          id: 'n2',
          by: 'narrator',
          text: 'At the top, her sister Inés points with a brush. “That’s juno.inks. She hums.”',
          mood: 'relieved',
        },
        { id: 'j1', by: 'juno', text: 'You’re the RAIN.', mood: 'happy' },
        { id: 'f1', by: 'ferris', text: 'Hands today. Everybody’s are bad, mine too. Sit anywhere.' },
      ],
      end: {
        title: 'Your other left',
        image: 'An easel going upstairs on four feet, in two pairs of shoes.',
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
            text: 'What do I know? A name, kind words, and that she has good eyes.',
          },
        ],
        why: 'Stopping to look is never wrong. So far nothing shows a trick, or who it is.',
      },
      save: {
        lines: [
          { id: 'n1', by: 'narrator', text: 'Name, words, date: kept. It’s there if he wants to show it.' },
        ],
        why: 'Keeping the words is easy, and it makes them easier to show somebody.',
      },
      block: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Two presses. The rain on page eight goes on falling.' }],
        why: 'Blocking is always allowed. So far it’s all public, with no secret and no hurry.',
        to: 'blocked',
      },
      tell: {
        lines: [
          { id: 'n1', by: 'narrator', text: 'It was a small thing to tell. It’s good when they’re small.' },
        ],
        why: 'Telling is always fine. It doesn’t need to be about something bad.',
        to: 'told',
      },
      report: {
        lines: [
          { id: 'a1', by: 'app', text: 'Thank you. A person will read this. We don’t say who sent it.' },
          {
            id: 'n1',
            by: 'narrator',
            text: 'If all is well, nothing happens to juno.inks. That’s fair too.',
          },
        ],
        why: 'Reporting is allowed. So far: all public, nothing rude, nothing asked for.',
      },
    },
    pressure: {
      pause: {
        lines: [
          {
            id: 'h1',
            by: 'hero',
            as: 'thought',
            text: 'A club, a room, a teacher’s name. I know all of it only from her.',
          },
        ],
        why: 'Good look. A name typed in a chat proves nothing, but it can be checked.',
      },
      save: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Kept: who, what, when. Even “bring page nine”.' }],
        why: 'Now he can show the exact words to somebody who knows the club.',
      },
      block: {
        lines: [
          { id: 'n1', by: 'narrator', text: 'Blocked. The invitation stays where it was, and so does he.' },
        ],
        why: 'Always allowed. Against a trick: it’s public, at school, and nobody pushes.',
        to: 'blocked',
      },
      tell: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Now two people are wondering who juno.inks is.' }],
        why: 'Good check. Before going anywhere new, telling somebody is always right.',
        to: 'told',
      },
      report: {
        lines: [
          { id: 'a1', by: 'app', text: 'Thank you. A person will read this. We don’t say who sent it.' },
          {
            id: 'n1',
            by: 'narrator',
            text: 'A form can’t see who paints in the art room. Somebody at school can.',
          },
        ],
        why: 'Allowed. Against a trick: it’s public, and nobody asks for a secret.',
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
        lines: [{ id: 'n1', by: 'narrator', text: 'The words, the name and the date are kept.' }],
        why: 'Kept words are easy to show to somebody.',
      },
      block: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Blocked. His page stays his page.' }],
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
            text: 'The answer isn’t in the phone. It’s somewhere at school.',
          },
        ],
        why: 'Right. What shows who somebody is lies outside the chat.',
      },
      save: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Kept, from “who ARE you” to the last word.' }],
        why: 'Nice to have. The rain comments are worth keeping anyway.',
      },
      block: {
        lines: [{ id: 'n1', by: 'narrator', text: 'Blocked. It can be undone any day, or never.' }],
        why: 'Always allowed. There was no secret, no hurry and no push, and nobody is hurt.',
      },
      tell: {
        lines: [{ id: 'p1', by: 'told', text: 'Thanks for telling me. Go and ask. I’ll be here after.' }],
        why: 'Telling is always fine. Now there is somebody to tell the end to, too.',
      },
      report: {
        lines: [
          {
            id: 'a1',
            by: 'narrator',
            text: '“Thank you. A person will read this.” Then the phone goes away again.',
          },
        ],
        why: 'Allowed. The quickest answer is at school, though.',
      },
    },
  },

  again: {
    save: { lines: [{ id: 'n1', by: 'narrator', text: 'The comments are kept already.' }] },
    block: { lines: [{ id: 'n1', by: 'narrator', text: 'juno.inks is blocked already.' }] },
    tell: { lines: [{ id: 'n1', by: 'narrator', text: '{told} knows already. Asking twice is fine too.' }] },
    report: { lines: [{ id: 'n1', by: 'narrator', text: 'The report is sent. A person is reading it.' }] },
  },

  tell: {
    people: {
      'mateo-mama': {
        kind: 'clumsy',
        room: 'kitchen-day',
        scene: [
          {
            id: 's1',
            by: 'narrator',
            text: 'The kitchen. Mamá is crying over the onions. The rice boils over.',
          },
          { id: 's2', by: 'mateo-mama', text: 'Lid! Thanks. It’s only the onions. What is it, mi vida?' },
        ],
        answer: [
          {
            id: 'a0',
            by: 'mateo-mama',
            text: 'Fifteen? And knows your school? No, no. No club, and no comments.',
          },
          { id: 's3', by: 'narrator', text: 'Mateo looks at his socks. The lid rattles.' },
        ],
        then: [
          { id: 'h1', by: 'hero', as: 'aloud', text: 'Mamá. I only want to find out who it is.' },
          {
            id: 'a1',
            by: 'mateo-mama',
            text: 'You’re right. I got a fright. Show me what you want to show.',
          },
          {
            id: 'a2',
            by: 'mateo-mama',
            text: 'Somebody likes your rain! I like her already. And I don’t know her.',
          },
          { id: 'a3', by: 'mateo-mama', text: 'Both can be true. So let’s find out, you and me.' },
        ],
      },
      ferris: {
        kind: 'good',
        room: 'art-room',
        light: 'day',
        scene: [
          {
            id: 's1',
            by: 'narrator',
            text: 'Before lessons, at the art-room sink. Mr Ferris is washing thirty brushes. The bell rings.',
          },
          { id: 's2', by: 'ferris', text: 'That’s only the first bell. Go on.' },
        ],
        answer: [
          { id: 'a1', by: 'ferris', text: 'Thank you for asking me. I mean it.' },
          {
            id: 'a2',
            by: 'ferris',
            text: 'I have a Juno in my club. Is this the same one? Don’t guess. Check.',
          },
          { id: 'a3', by: 'ferris', text: 'And you can say no to any club in this school. Mine too.' },
        ],
      },
      okafor: {
        kind: 'later',
        room: 'counsellor',
        light: 'day',
        scene: [
          {
            id: 's1',
            by: 'narrator',
            text: 'The counsellor’s door is open. Ms Okafor is putting on her coat, a phone at her ear.',
          },
        ],
        answer: [
          { id: 'a1', by: 'okafor', text: 'I want to hear this. And I must be at the gate in one minute.' },
          {
            id: 'a2',
            by: 'okafor',
            text: 'Don’t keep it till tomorrow for me. Who else could you tell today?',
          },
        ],
        then: [
          {
            id: 'x1',
            by: 'narrator',
            text: 'She writes “Mateo!” on her hand, and he can see that she means it.',
          },
          { id: 'x2', by: 'hero', as: 'thought', text: 'Somebody else, then. Today.' },
        ],
      },
      renata: {
        kind: 'friend',
        room: 'city-bus',
        scene: [
          { id: 's1', by: 'narrator', text: 'The bus stop. Renata peels an orange in one long ribbon.' },
          { id: 's2', by: 'renata', text: 'Don’t make me laugh or it’ll tear.' },
        ],
        answer: [
          { id: 'a1', by: 'renata', text: 'Huh. Inés might know her. I’ll ask.' },
          {
            id: 'a2',
            by: 'renata',
            text: 'But tell a grown-up too. I’m thirteen and I’ve lost my bus pass twice.',
          },
        ],
        then: [
          { id: 'x1', by: 'narrator', text: 'The ribbon tears. Renata eats it anyway.' },
          { id: 'x2', by: 'renata', text: 'Who’s it going to be? I’ll wait outside.' },
        ],
      },
      helpline: {
        kind: 'helpline',
        scene: [
          {
            id: 's1',
            by: 'narrator',
            text: 'Mateo sits on the edge of the bath. Next door the hairdryer stops.',
          },
          { id: 's2', by: 'helpline', text: 'Hello. You don’t have to say your name. What’s up?' },
        ],
        answer: [
          { id: 'a1', by: 'helpline', text: 'Nothing is too small to ask. I’m glad you did.' },
          {
            id: 'a2',
            by: 'helpline',
            text: 'Kind words may be just kind. You can’t see that from in there.',
          },
          { id: 'a3', by: 'helpline', text: 'Who near you could know her? Asking them is a good next step.' },
        ],
      },
    },
    openers: {
      a: 'Can you help me check who somebody is?',
      b: 'Somebody I don’t know is being really nice to me online.',
      c: 'It’s probably nothing. Can I show you anyway?',
    },
  },

  report: {
    about: 'Somebody I don’t know is writing to me',
    other: {
      a: 'Somebody is being mean to me',
      aWhy: 'Nobody has been mean here. The form has a better line for this.',
      b: 'Somebody copied my drawing',
      bWhy: 'The drawing is safe. It’s about not knowing who is writing.',
    },
  },

  debrief: {
    line: 'Most people online are just people. You checked, and that is how you know.',
    fault: 'It’s nobody’s fault that it was hard to tell. Mateo did nothing wrong, and Juno didn’t either.',
    power: 'Can you help me check who somebody is?',
    questions: [
      'What could Mateo see in the chat? What could he only find out outside it?',
      'How did Juno take a “not this week”? What does that tell you, and what doesn’t it?',
      'How could a new person online make it easy to check who they are?',
    ],
    checked: [
      'Her name and account are on the club list, on the art-room door.',
      'Mr Ferris runs the club and has known her for three years.',
      'Renata’s sister sits next to her every Thursday.',
    ],
    endCard:
      'Kind words, or a teacher’s name in a chat, prove nothing by themselves. A list, a voice, a person who knows: those do.',
  },

  covers: ['S55', 'S79', 'S121'],
  sources: [13, 36, 47],
  review: 'draft',
});
