import { looksOn } from '../bystander.ts';
import type { Lang, Scenario } from '../types.ts';
import type { Say } from './message.ts';
import type { StoryText } from './texts.ts';

/** A wording that must not stand in a story. */
interface Ban {
  rule: 'banned-wording' | 'forbidden-word';
  pattern: RegExp;
  todo: string;
  /**
   * Where it may stand all the same. `them`: the other side may say it. `hero`: so may the character, in chat, thought
   * or choice, since a kinder answer follows. `mended`: an adult who takes it back at once.
   */
  spares?: ReadonlyArray<'them' | 'hero' | 'mended'>;
  /** Only for these ages. */
  ages?: readonly Scenario['ages'][];
  /** It may stand in a story that adults play: figures do, with their source and year (brief NEVER12). */
  forAdults?: true;
  /** Stories whose subject it is. */
  except?: readonly string[];
}

const blame: Ban['spares'] = ['them', 'mended'];
const fear: Ban['spares'] = ['them', 'hero', 'mended'];

/** Phrases of brief 3.4, with what to say instead, and words that no story may hold (brief 3.2, 3.3). */
const bans: Record<Lang, readonly Ban[]> = {
  en: [
    phrase(
      /\bwhy (?:did|would|on earth did) (?:you|she|he|they) (?:ever |even )?(?:send|sent|share|do (?:that|it))\b/i,
      'Thank you for telling me. What do you need right now?',
      blame,
    ),
    phrase(
      /\b(?:you|she|he|they) should(?: not|n['’]t)? (?:never )?have\b|\byou should(?: not|n['’]t) (?:send|talk|trust)\b/i,
      'You were tricked by someone who practises this.',
      blame,
    ),
    phrase(
      /\bshould have known better\b|\bshould['’]ve known\b/i,
      'You were tricked by someone who practises this.',
      blame,
    ),
    phrase(/\bwhat (?:were|was) (?:you|she|he|they) thinking\b/i, 'It makes sense you believed them.', blame),
    phrase(
      /\bput (?:your|her|him|them)sel(?:f|ves) (?:at|in) (?:risk|danger)\b/i,
      'Someone put you at risk.',
      blame,
    ),
    phrase(
      /\blet (?:this|it) go on\b|\bwhy did(?: not|n['’]t) (?:you|she|he|they) (?:tell|say|come|block|report|ask)\b/i,
      'You’re telling now, and now is a good time.',
      blame,
    ),
    phrase(
      /\b(?:you|she|he|they) (?:fell|fall) for\b|\bfalling for (?:it|that)\b/i,
      'They used a trick that works on many people.',
      blame,
    ),
    phrase(
      /\bsmart (?:kids|girls|boys|people|children) (?:don['’]t|do not|never|would)\b|\bbe smarter\b|\bknow better (?:next|than)\b/i,
      'Anyone can be targeted.',
      blame,
    ),
    phrase(
      /\bif only (?:you|she|he|they)(?:['’]d| had)\b/i,
      'Blocking is one thing that helps. Shall we do it together?',
      blame,
    ),
    phrase(
      /\bself-generated\b|\bselfie gone wrong\b|\bsexting\b/i,
      'A picture taken through pressure, trickery or trust.',
    ),
    phrase(/\bchild porn|\brevenge porn\b|\bporn/i, 'Sharing private pictures without consent.'),
    phrase(/\basking for it\b|\battention[- ]seek/i, 'The person who shared it did wrong.', blame),
    phrase(
      /\bman up\b|\bboys can handle\b|\bboys don['’]t cry\b|\bbe a man\b/i,
      'Boys and men are targeted a lot and deserve help.',
      blame,
    ),
    phrase(
      /\b(?:your|her|his|my) life (?:is|will be|['’]s) (?:ruined|over|destroyed)\b|\b(?:there|online|out there) forever\b|\bruin(?:s|ed)? (?:your|her|his) life\b/i,
      'This feels huge, it passes, and there are ways to get pictures taken down.',
      fear,
    ),
    phrase(
      /\b(?:in )?trouble with the police\b|\bpolice will (?:come for|arrest) (?:you|her|him)\b/i,
      'The person threatening is the one breaking the law.',
      fear,
    ),
    phrase(
      /\bi (?:promise|swear)(?: i)?(?: not to|['’]ll not| won['’]t| will not)? (?:tell|say)\b|\b(?:i|we) (?:won['’]t|will not) tell (?:anyone|anybody|a soul)\b|\byour secret(?:['’]s| is) safe\b/i,
      'I won’t gossip. I’ll only tell people who can help, and I’ll tell you first.',
      ['them', 'hero', 'mended'],
    ),
    phrase(
      /\bgive me (?:your|the|that) (?:phone|tablet|device)\b|\bhand (?:it|me the phone) over\b|\bno more (?:phone|tablet|screen)\b/i,
      'Can we look at the messages together? You don’t need to show me any picture.',
      blame,
    ),
    phrase(
      /\bjust (?:ignore|delete) (?:it|him|her|them|everything|the (?:chat|messages|account))\b/i,
      'Don’t answer. Let’s keep the messages and block them.',
      fear,
    ),
    phrase(
      /\bstranger danger\b|\b(?:don['’]t|never) (?:talk|speak|chat) (?:to|with) strangers\b|\bnever go online\b/i,
      'Anyone can pretend online, and sometimes it’s someone you know.',
      blame,
    ),
    word(
      /\bpredators?\b|\bpa?edo(?:phile)?s?\b|\bperverts?\b|\bmonsters?\b|\bweirdos?\b|\bcreeps?\b|\bhackers?\b/i,
      'Say “someone pretending”, “the blackmailer” or (from 14) “the offender”.',
      'of the person',
    ),
    word(
      /\bcommit(?:s|ted)? suicide\b|\bsuicid|\bkill(?:s|ed|ing)? (?:my|your|him|her|them)sel(?:f|ves)\b|\bself[- ]harm|\b(?:hurt|harm|cut)(?:s|ting|ing)? (?:my|your|him|her|them)sel(?:f|ves)\b|\bend (?:my|your|his|her) life\b|\bwants? to die\b/i,
      'Leave it out (brief NEVER8).',
      'self-harm',
      ['SC14'],
    ),
    word(
      /\b(?:instagram|insta|snapchat|snap map|tiktok|whatsapp|facebook|discord|telegram|roblox|minecraft|fortnite|youtube|twitter|kik|omegle|skype|facetime|twitch|reddit|tinder|yubo|bereal|google|gmail|iphone|ipad|playstation|xbox|nintendo|wechat|pinterest|netflix|spotify|chatgpt|imessage)\b/i,
      'Use one of the fictional platforms.',
      'a real platform',
    ),
    word(
      /\b(?:paypal|venmo|cash ?app|zelle|bizum|revolut|monzo|bitcoin|crypto(?:currency)?|mastercard|apple pay|google pay|paysafecard|western union|moneygram|amazon|itunes|steam (?:card|code)s?|robux|v-?bucks|oxxo|mercado pago)\b/i,
      'Say “money”, “a gift card” or “a code”.',
      'a payment brand',
    ),
    word(/\bvictims?\b/i, 'Use the character’s name, or “the person targeted”.', 'of the target'),
    {
      ...word(/\bsextortion\b/i, 'Say “online blackmail”.', 'a word for 14 and older'),
      ages: ['8-10', '11-13'],
    },
    {
      ...word(
        /\bnudes?\b|\bnaked\b|\bsex(?:y|ual|ually)?\b|\bundress|\bunderwear\b|\bboobs?\b|\bbod(?:y|ies) pic/i,
        'Say “private picture”.',
        'sexual wording',
      ),
    },
    number(),
    percentage(
      /\d\s?%|\bper ?cent\b|\b(?:\d+|one|two|three|four|five|six|seven|eight|nine) (?:in|out of) (?:every )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|a hundred)\b(?! (?:minutes?|hours?|days?|weeks?|seconds?|months?|years?))/i,
    ),
  ],
  es: [
    phrase(
      /por qué (?:se )?(?:la|lo|las|los)? ?(?:mandaste|enviaste|compartiste|hiciste eso)/i,
      'Gracias por contármelo.',
      blame,
    ),
    phrase(
      /(?:tenías|tendrías|deberías|debías|debiste|debería|debió) (?:que )?haber|hubieras (?:sabido|tenido|bloqueado|dicho|contado)|no debiste/i,
      'Ahora lo arreglamos con ayuda.',
      blame,
    ),
    phrase(/en qué (?:estabas|estaba) pensando|cómo se te ocurr/i, 'Tiene sentido que le creyeras.', blame),
    phrase(/(?:te|se) (?:pusiste|puso|pusieron) en (?:riesgo|peligro)/i, 'Alguien te puso en riesgo.', blame),
    phrase(
      /por qué no (?:me |lo |se lo )*(?:dijiste|contaste|avisaste|hablaste|bloqueaste|denunciaste)|dejaste que (?:esto )?siguiera/i,
      'Lo cuentas ahora, y ahora es un buen momento.',
      blame,
    ),
    phrase(
      /\bca(?:íste|yó|yeron) en (?:la|el|su|una|esa) ?(?:trampa|engaño|truco)|te dejaste engañar/i,
      'Usaron un truco que funciona con mucha gente.',
      blame,
    ),
    phrase(/(?:te|se) lo busc(?:aste|ó)|(?:querías|quería) llamar la atención/i, 'Alguien te engañó.', blame),
    phrase(
      /(?:chic[oa]s|niñ[oa]s|personas) (?:listos|listas|inteligentes) no|sé más list[oa]/i,
      'A cualquiera le puede pasar.',
      blame,
    ),
    phrase(
      /si (?:tan )?s[oó]lo (?:l[ao]s?|le|te|hubieras)/i,
      'Bloquear es una de las cosas que ayudan. ¿Lo hacemos juntos?',
      blame,
    ),
    phrase(/pornovenganza|porno|sexteo|sexting/i, 'difusión sin consentimiento'),
    phrase(
      /sé (?:un )?hombre\b|los hombres no lloran|aguántate|pórtate como hombre/i,
      'A los chicos les pasa mucho, y merecen ayuda.',
      blame,
    ),
    phrase(
      /(?:tu|su|mi) vida (?:está|queda|quedará|se) (?:arruinada|acab|terminó|destru)|arruin(?:ó|ará|aste) (?:tu|su) vida|(?:ahí|en internet|en línea) para siempre/i,
      'Se siente enorme, pasa, y hay formas de que se retiren fotos.',
      fear,
    ),
    phrase(
      /(?:problemas|líos?) con la policía|la policía (?:va a venir por|vendrá por)/i,
      'Quien amenaza es quien rompe la ley.',
      fear,
    ),
    phrase(
      /(?:prometo|juro)(?: que)? no (?:decir|contar|se lo)|no se lo (?:diré|contaré|voy a (?:decir|contar)) a nadie|tu secreto está a salvo/i,
      'No voy a andar contándolo. Solo se lo digo a quien puede ayudar, y te aviso antes.',
      fear,
    ),
    phrase(
      /(?:dame|entrégame|pásame) (?:tu|el|ese) (?:celular|teléfono|móvil|tableta|tablet)/i,
      '¿Miramos juntos los mensajes? No tienes que mostrarme ninguna foto.',
      blame,
    ),
    phrase(
      /(?:solo|nomás|simplemente) (?:ignóra|bórra)|bórralo todo|ignóralo y ya/i,
      'No contestes. Guardamos los mensajes y bloqueamos.',
      fear,
    ),
    phrase(
      /no hables con (?:extraños|desconocidos)|peligro de (?:los )?(?:extraños|desconocidos)/i,
      'En línea cualquiera puede fingir, y a veces es alguien que conoces.',
      blame,
    ),
    word(
      /\bdepredador(?:es|as?)?\b|\bped[óo]fil[oa]s?\b|\bpederastas?\b|\bpervertid[oa]s?\b|\bmonstruos?\b|\bhackers?\b|\bdegenerad[oa]s?\b/i,
      'Di “alguien que se hace pasar por…”, “quien chantajea”.',
      'de la persona',
    ),
    word(
      /suicid|\bmatar(?:me|te|se)\b|\bme mato\b|autolesi|\b(?:hacer|lastimar|cortar)(?:me|te|se) (?:daño)?\b(?=.*\b(?:mism|daño))|quitar(?:me|te|se) la vida|quiere morir/i,
      'Fuera (brief NEVER8).',
      'autolesión',
      ['SC14'],
    ),
    word(
      /\b(?:instagram|insta|snapchat|tiktok|whatsapp|wasap|guasap|facebook|discord|telegram|roblox|minecraft|fortnite|youtube|twitter|kik|omegle|skype|facetime|twitch|reddit|tinder|yubo|bereal|google|gmail|iphone|ipad|playstation|xbox|nintendo|wechat|pinterest|netflix|spotify|chatgpt|imessage)\b/i,
      'Usa una de las plataformas inventadas.',
      'una plataforma real',
    ),
    word(
      /\b(?:paypal|venmo|cash ?app|zelle|bizum|revolut|monzo|bitcoin|criptomonedas?|mastercard|apple pay|google pay|paysafecard|western union|moneygram|amazon|itunes|robux|v-?bucks|oxxo|mercado pago)\b/i,
      'Di “dinero”, “una tarjeta de regalo” o “un código”.',
      'una marca de pago',
    ),
    word(/\bvíctimas?\b/i, 'Usa el nombre del personaje.', 'de la persona'),
    {
      ...word(/\bsextorsión\b/i, 'Di “chantaje en línea”.', 'palabra para mayores de 14'),
      ages: ['8-10', '11-13'],
    },
    word(
      /\bdesnud|\bsex(?:o|y|ual|ualmente)\b|\bropa interior\b|\bnudes?\b/i,
      'Di “foto privada”.',
      'palabras sexuales',
    ),
    {
      ...word(
        /\bfotos? íntimas?\b|\bimágen(?:es)? íntimas?\b|\bimagen íntima\b/i,
        'Di “foto privada”.',
        'palabra para mayores de 14',
      ),
      ages: ['8-10', '11-13'],
    },
    number(),
    percentage(
      /\d\s?%|por ciento|\b(?:\d+|un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve) de cada (?:\d+|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|cien)\b/i,
    ),
  ],
};

function phrase(pattern: RegExp, instead: string, spares?: Ban['spares']): Ban {
  return { rule: 'banned-wording', pattern, todo: `Say instead: ${instead}`, ...(spares ? { spares } : {}) };
}

function word(pattern: RegExp, todo: string, about: string, except?: readonly string[]): Ban {
  return { rule: 'forbidden-word', pattern, todo: `${todo} (${about})`, ...(except ? { except } : {}) };
}

/** Anything that looks like a telephone number: help details come from the country's own file. */
function number(): Ban {
  return {
    rule: 'forbidden-word',
    pattern:
      /(?<![\p{L}\d_.])(?:\+?\d[\d\s().-]{5,}\d|911|999|112|000|988|061|062|091|017|024|116|105|1737)(?![\p{L}\d_%])/u,
    todo: 'No numbers to call: the Report exercise and the help page show those of the country.',
  };
}

function percentage(pattern: RegExp): Ban {
  return {
    rule: 'forbidden-word',
    pattern,
    todo: 'No statistics for students (brief NEVER12).',
    forAdults: true,
  };
}

function spared(ban: Ban, text: StoryText, story: Scenario): boolean {
  if (ban.ages && !ban.ages.includes(story.ages)) return true;
  if (ban.except?.includes(story.number)) return true;
  if (ban.forAdults && story.adults) return true;
  if (ban.spares?.includes('them') && text.line?.by === 'them') return true;
  if (ban.spares?.includes('hero') && (text.line?.by === 'hero' || text.kind === 'choice' || quoted(text)))
    return true;
  if (ban.spares?.includes('mended') && text.takenBack) return true;
  // A debrief for 14 and older may say "nude" once (brief 3.3).
  if (text.kind === 'debrief' && story.ages === '14-17' && /nudes?|desnud/.test(ban.pattern.source))
    return true;
  // The brief keeps "victim" out of the chat; from 14 the law is spoken of with it elsewhere.
  if (text.kind === 'debrief' && story.ages === '14-17' && /v[ií]ctimas\?/.test(ban.pattern.source))
    return true;
  return false;
}

/** A name on the map in quotation marks is what somebody says or fears, not what the story says. */
const quoted = ({ kind, text }: StoryText) => kind === 'map' && /^[“"«].*[”"»]$/.test(text);

/** Sending a picture is never a choice (brief NEVER4). */
const sendsPicture: Record<Lang, RegExp> = {
  en: /\b(?:send|share|post|show)\b(?!.*\bwords\b).*\b(?:selfie|private picture|pictures? of (?:your|my|her|him)sel)/i,
  es: /\b(?:mand|envi|compart)\w*\b.*\b(?:selfie|foto privada|foto suya|foto de (?:él|ella|sí))/i,
};

/** Passing on, showing or keeping what was forwarded is no choice either, for whoever looks on (brief NEVER4). */
const passesOn: Record<Lang, RegExp> = {
  en: /\b(?:forward|pass|send|show|screenshot|save|open)\b(?:\s+[\w’']+)?\s+(?:it|that|this|the (?:pic\w*|photo))\b/i,
  es: /\b(?:reenvi|pas|mand|envi|mostr|muestr|guard|abr)\p{L}*?(?:la|selo|sela)\b|\b(?:reenvi|pas|mand|envi|mostr|guard|abr)\p{L}*\s+(?:la|esa) foto\b/iu,
};

/** "Not mine to send" passes nothing on. */
const refuses: Record<Lang, RegExp> = {
  en: /\b(?:not|no|never|without|nobody|stop|don['’]?t|won['’]?t|can['’]?t|isn['’]?t)\b/i,
  es: /\b(?:no|nunca|nadie|sin|deja|dejen|basta)\b/i,
};

/** Wordings that must not stand in a story, in both languages. */
export function lintWording(story: Scenario, lang: Lang, texts: readonly StoryText[], say: Say): void {
  for (const text of texts) {
    for (const ban of bans[lang]) {
      const found = ban.pattern.exec(text.text);
      if (!found || spared(ban, text, story)) continue;
      say(text.place, ban.rule, `${text.key} says "${found[0].trim()}": ${text.text}`, ban.todo, lang);
    }
    const sends =
      sendsPicture[lang].test(text.text) ||
      (looksOn(story) && passesOn[lang].test(text.text) && !refuses[lang].test(text.text));
    if (text.kind === 'choice' && !story.harmless && sends)
      say(
        text.place,
        'picture-choice',
        `${text.key} sends a picture: ${text.text}`,
        'No choice ever means that (brief NEVER4).',
        lang,
      );
  }
}
