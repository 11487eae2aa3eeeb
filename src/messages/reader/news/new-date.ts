import { anyOf, type NewsExample, type Rule } from './rule.ts';

/** The employer will do something about the reader's application; with a day in the same sentence it is a promise. */
export const NEW_DATE: readonly Rule[] = [
  {
    find: anyOf(
      '(?:hear|heard|hears|know|find out|learn|expect|receive|get)( \\w+){0,3} (?:from|back|something|more|either way|where|by|in|on|within|no later|before|the outcome|an? (?:answer|email|call|reply|decision|update|response))',
      '(?:be|been|get|getting|come|coming|are|stay|keep) ~(?:in touch|back to (?:you|u|everyone|all)|in contact)',
      '(?:let|tell|update|notify|inform|intimate|ping|message|contact|call|ring|phone|text|email|write to|told|informed|notified|contacted|reach out to|message|reply to|answer|respond to|follow up with) ~(?:you|u|everyone|everybody|all|candidates|applicants|the candidates|finalists)\\b',
      "(?:applicants|candidates|finalists|everyone|you|they|all) ~(?:will|shall|should|'ll) ~(?:be )?(?:told|informed|notified|contacted|advised|called|hear|emailed)",
      '(?:decision|decide|decides|deciding|answer|outcome|verdict|update|news|offer|offers|result|results|reply|word|response|choice|final call|feedback)\\b',
      "(?:it will|it'll|it may|it could|it might|this will|this may|will|expect|need|needs|give us|take|takes|taking|be|bear with us|wait|patience|patient|hang on|hang tight|allow|another|push(?:ed)? (?:back )?to|(?:moved|bumped|shifted|slipped|postponed|put off|rescheduled|deferred)( \\w+){0,3} (?:to|until|till)|delayed until|until then|nothing will happen)\\b",
      "(?:i|we)(?:'ll| will| should|'re| are| hope| plan| aim| expect| reckon)( \\w+){0,4} (?:write|call|ring|follow up|reach out|circle back|finali[sz]e|conclude|wrap up|reply|respond|update|text|phone|email|know|finish|sort)",
      '(?:say|think|looks?|looking|likely|probably|target|said|says|choose|choosing|choice|pick|make up|made up|decisions?|conclude|publish(?:ed)?|announce[ds]?|announcement|ready|settle|reach|meets?|meeting|sits?|wrap|longer|till|until|not .{0,20}(?:before|earlier than|sooner than)|at the earliest|one by|new date|date is|hearing from|count on|know (?:more|something|better)|give (?:it|this)|our reply|(?:gets?|receives?) (?:an|a|the|our) (?:email|e-mail|letter|call|reply|answer|notice)|should (?:have |know |do )?by|aiming|hoping|posted|letters?|sent out|should have|know more)\\b',
      "(?:you|u)(?:'ll| will| should| shall| ought to) (?:know|hear|find out|learn|have (?:an|your|our))\\b",
      "(?:you|u)(?:'ll| will)( \\w+){1,6} from (?:me|us)\\b|(?:outcome|result|decision) (?:emails?|letters?|calls?)",
      '(?:give|drop) (?:you|u) a (?:call|ring|bell|shout|line|buzz)|(?:give (?:me|us) a|try me|shout|chase|check back|check in|follow up)',
    ),
  },
];

/** The day is for something else: what the reader is asked to do, or what has been. */
export const OTHER_DAY = anyOf(
  '(?:(?:please|kindly)(?! (?:expect|allow|bear|wait|give us|hold|hang|be patient))|could you|can you|would you|you (?:need|must|should|will need) to|ask you to|need you to|remember to)( \\w+){0,4} (?:send|let (?:me|us) know|confirm|complete|return|provide|submit|fill|forward|upload|sign|share|bring|reply|respond|email|rsvp|tell (?:me|us)|have|accept)',
  '(?:thanks?|thank you|thx) ~(?:for|again)|(?:met|spoke|spoken|talked|interviewed) ~(?:on|last|with|to)|(?:enjoyed|great|good|nice|lovely|pleasure) (?:to )?(?:meet|meeting|speak|talk)|your ~(?:interview|note|email|message) (?:on|of|from)|have a (?:\\w+ )?(?:weekend|day|week|evening)|enjoy|happy|good (?:morning|afternoon|evening)',
  '(?:^|[.!] ?|\\band |, )(?:let (?:me|us) know|(?:get back to|tell|email|text|message) (?:me|us)\\b)',
  'need (?:your|a copy|proof|two (?!more|full|weeks?|days?|months?|working|business)|from you)|date of birth|(?:give|let) (?:us|me)(?: have)? (?:your|an) (?:answer|decision)|closed on|missed|money|claim|expenses|good luck with|(?:you|u) left (?:your|an?|the)\\b|interviews? (?:will )?(?:takes?|be|are|is) (?:place|held|on)|slipped|pushed back (?:a|by)|delayed by|background check|references by|be filled|in post\\b|(?:last|final|remaining) interviews',
);

/** "We can't decide this week": no promise for this week, unless "until" or "before" follows. */
export const NOT_BY_THEN =
  /(?:\b(?:not|unable|cannot|no|nobody|never|unlikely)|n't)\b(?![^.]*\b(?:until|before|till|earlier than|sooner than|later than)\b)(?![^.]*\bbut\b)/;

/** "You were expecting an answer today": what was promised before is no promise any more. */
export const OVERTAKEN =
  /\b(?:were|was|been|had|originally|initially|previously) (?:expecting|hoping|hoped|supposed|meant|due|planning|planned|going to|aiming|said|expected|promised|told)\b|\b(?:know|aware|realize|realise|sorry)(?: that)? (?:we|i) (?:said|promised|told you)\b/;

export const NEW_DATE_EXAMPLES: readonly NewsExample[] = [
  ['We will be back to you by Wednesday, March 18.', '2026-03-11', '2026-03-18'],
  ['It will be another two to three weeks before we can say anything.', '2026-03-11', '2026-04-01'],
];
