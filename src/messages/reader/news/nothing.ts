import { anyOf, type NewsExample, type Rule } from './rule.ts';

/** "The manager is on vacation": it is not the writer who is away. */
const SOMEBODY_IS =
  /\bhas (?:been called|been|gone)(?: away| off)? ?$|\b(?:manager|director|boss|owner|chef|chair|partner|head|lead|president|principal|colleague|vp|ceo|cfo|panelist|he|she|who)(?: [a-z]+)?(?:'s|'ll be| is| was| will be| has been)? ?(?:currently |still |now |also |away )?$/;

/** An answer by a machine, or somebody away: its days are not about the application. */
export const AWAY: readonly Rule[] = [
  {
    find: anyOf(
      "out of (?:the )?office|out-of-office|auto(?:matic)?-? ?(?:reply|response|generated|mated)|automated (?:message|response|reply|email)|limited access to|(?:on|taking) ~(?:leave|vacation|holiday|pto|sabbatical)|(?:i'm|i am|i will be|i'll be|currently) ~(?:away|out|traveling|travelling|offline|off work|off until|off sick)\\b|(?:return|returning|back) ~(?:to|in) (?:the |my )?(?:office|work|desk)|when i return|upon my return|on my return|(?:get|getting) to (?:my|the) (?:mail|email|e-mail|inbox|messages)|(?:email|message|inquiry|enquiry|application) (?:has )?reached us|a member of (?:the|our) (?:\\w+ )?team (?:will|should)|(?:expenses|claim|refund|invoice|reimbursement)\\b|jury duty|i no longer work|i(?:'ve| have)? left \\w+ (?:as of|on|in)|(?:direct|address|send) ~(?:enquiries|inquiries|questions|correspondence) to|when i(?:'m| am) back|(?:i'm|i am|get|be) back from (?:my |annual |sick )?(?:leave|holidays?|vacation|break|trip)|left the (?:company|firm|school|hospital)|(?:offices?|store|shop|school|we) (?:are|is|will be) closed|no longer (?:work|employed|with)\\b|(?:at|attending) (?:a|the) (?:conference|trade show|training|course|wedding|funeral)|slow to (?:respond|reply|answer)|delay(?:ed|s)? in (?:my|our) (?:response|reply)|(?:maternity|paternity|parental|sick) leave|i only work|read ~(?:mail|email|messages) then|(?:received|receipt of) ~your ~(?:application|message|email|inquiry|enquiry)|your ~(?:message|email|application|inquiry|enquiry|request) (?:has been|was|is) received|thank you for (?:applying|your application|contacting)|case number|ticket",
    ),
    unlessAfter: SOMEBODY_IS,
  },
];

/** Sent by a machine, which may still say when the employer will decide. */
export const MACHINE: readonly Rule[] = [
  { find: anyOf('do not reply|no-?reply|monitored|\\bref(?:erence)?(?: number)?:? ?\\d') },
];

/** Thanks for thanks, requests for papers, small talk. */
export const NOTHING: readonly Rule[] = [
  {
    find: anyOf(
      "(?:you're|you are) ~welcome|(?:lovely|nice|great|good|pleasure|enjoyed|pleased|wonderful|enjoyable|glad)( \\w+){0,4} (?:meet|meeting|talk|talking|hear|speak|speaking|chat|chatting|connect|connecting|to you|conversation)|(?:thanks|thank you|thx|cheers|many thanks|appreciate)|made my day|no problem|my pleasure|glad to (?:get|have|hear|see) (?:it|your|them|from)|got it|(?:received|noted|acknowledged)\\b",
      '(?:send|provide|submit|complete|upload|forward|email|share|bring|fill (?:in|out)|return|supply|attach|sign|need|require|confirm|see)( \\w+){0,6} (?:references?|referees?|copy|copies|license|licence|certificates?|transcripts?|resume|cv|portfolio|forms?|paperwork|documents?|id|passport|diploma|samples?|address|phone number|i-9|receipts?|proof|registration|details|salary expectations|questionnaire|survey|check)\\b',
      '(?:documents?|references?|referees|portfolio|papers|paperwork|certificates?|cv|resume|form|forms|files?|photos?)( \\w+){0,4} (?:arrived|received|safely|came through|got here|reached)',
      '(?:got|received|have) your ~(?:documents?|references?|portfolio|papers|paperwork|certificates?|form|forms|files?|photos?|note|card|email|message)\\b',
      '(?:great|lovely|nice|good|wonderful|delight|pleasure)( \\w+){0,2} having you|privacy policy|newsletter|terms and conditions|expenses|survey|(?:travel|claim|refund|reimburs)\\w*|please note|kind of you|good luck with your (?:exam|move|trip|test|race|surgery)|new (?:phone|number|address)',
      '^(?:sure|ok|okay|will do|sounds good|sounds great|no worries|noted|perfect|not at all|my pleasure|don.t mention it)\\b',
      '(?:could|can|would|will) you (?:please )?(?:re-?send|send|forward|attach|fill|upload|scan|tell us your|spell|let me have)|(?:can|could) you tell (?:me|us) (?:which|what|where|who|your)|do you have (?:the|a|your|any) (?:\\w+ ){0,2}(?:numbers?|names?|copy|license|certificate|passport|contacts?)|need (?:your|a|two|proof|these|some) (?:\\w+ ){0,3}(?:birth|details|number|address|copy|id|passport|papers|references?|visa|permit|license)',
      '(?:glad|happy|pleased)(?: to hear)? (?:that )?you (?:liked|enjoyed|had|found|made|got)|(?:merry|happy) (?:christmas|new year|holidays?|easter|diwali|birthday|thanksgiving|weekend)|(?:best|right|correct) (?:\\w+ )?(?:number|address|way) (?:to|for)\\b',
      '(?:we|i)(?: still| also| just| will)? need (?:your|proof of)\\b',
      'background check|reference check|feedback survey|parking|directions',
    ),
  },
];

export const NOTHING_EXAMPLES: readonly NewsExample[] = [
  ['I’m away until March 23 and will read my mail then.', '2026-03-11', null],
  ['Lovely to meet you as well, and thanks for your kind words.', '2026-03-11', null],
];
