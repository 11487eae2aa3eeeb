import { anyOf, type NewsExample, type Rule } from './rule.ts';
import { DECIDER, NEGATED } from './vocabulary.ts';

const MEETING =
  '(?:(?:zoom|phone|video|teams|in-person|on-?site|virtual|final|second|third|2nd|3rd|next|follow-?up|another|panel|technical|practical|short|quick|further|last|skills|1:1)(?: and final| or final)?[ -])*(?:interviews?|round|stage|assessment (?:day|cent(?:re|er))|trial (?:shift|day|lesson|session)|working interview|panel|presentation|(?:coding |technical |design |take-home |home )(?:challenge|assignment)|case study|teaching demo\\w*|site visit|on-?site|shadow (?:shift|day)|selection day|audition|callback|discussion|(?:coding |written |skills |typing |driving |practical )(?:test|task|exercise)|paid trial|trial run|try-?out|taster (?:day|shift)|second (?:look|chat|visit|meeting|call))';
/** What comes before a meeting that the reader is to have: "arrange a", "attend the". */
const TO_MEETING = [
  '(?:offer|offering) you ~(?:an? |the )?',
  '(?:schedule|arrange|book|set up|organi[sz]e|fix|sort out|do|find a time for|hold|have you (?:in|back) for|plan|like|in for|back for|for) ~(?:a|an|the|your|our|another)',
  '(?:confirm|confirming|confirmation of) ~(?:your|the|our)',
  '(?:availability|available|free|times|slots?|time)( \\w+){0,4} (?:for|to) ~(?:an?|the|your|our)',
  '(?:attend|take part in|sit|proceed with|go ahead with|move on to|continue to|come to|come in for) ~(?:an?|the|your|our)',
].join('|');
const OPEN =
  /\b(?:if (?:you(?! could| would| can (?:come|make|attend|join))|we|your|selected|successful)|should you|should we|whether (?:to|we|you|they|there)|candidates?|applicants?|shortlisted people|those (?:who|selected)|we (?:hope|expect|plan|aim|intend) to|will be (?:inviting|holding|scheduling) (?:\w+ )?(?:second|final|people)|not|\w+n't|unable|thank(?:s| you) (?:\w+ ){0,3}(?:for|again for) (?:\w+ ){0,6}(?:interviews?|coming|meeting)|(?:claim|expenses) (?:form|policy)|receipts|your (?:recent|first) interview|(?:enjoyed|great|good|nice|lovely|pleasure|pleased) (?:\w+ ){0,2}(?:meeting|to meet|your)|(?:moving|proceeding) (?:\w+ ){0,4}(?:with|other)|decided (?:\w+ ){0,4}with|continu\w+ (?:to )?interview|still interview\w*|are interviewing)\b/;
const BUT_NO = new RegExp(OPEN.source.replace(String.raw`|not|\w+n't|unable`, ''));

/** Another interview. */
export const NEXT_ROUND: readonly Rule[] = [
  {
    find: anyOf(
      `(?:invite|inviting|invited|invitation) (?:for )?(?:you|to|u)\\b( \\w+){0,6} (?:${MEETING}|meet|meeting|come (?:in|back|along|and)|visit|speak|talk|chat|conversation|office|tour|spend|attend|join us for)`,
      `(?:${TO_MEETING}) ~${MEETING}`,
      `(?:your|the|our) ~${MEETING} (?:is|has been|has|will be|would be|'s|takes place|will take place)(?: now)? ~(?:confirmed|moved|changed|scheduled|booked|set|on|at|during|with|arranged|held|moved|rescheduled)`,
      `(?:push|move|shift|change|bring forward|postpone|reschedule) ~(?:your|the|our) ~${MEETING} (?:from|to|by|until)`,
      `(?:you have|you've|you) ~(?:made it|been shortlisted|been selected|been chosen|progressed|advanced|got|gone|passed|are|moved|moving)( \\w+){0,3} (?:to|for|into|through|onto)( \\w+){0,3} (?:${MEETING}|next step|next phase|second phase|final (?:two|three|four)|shortlist)`,
      `(?:move|moving|advance|advancing|progress|progressing|take|taking|put|putting|like|bring|bringing|pass|see) you ~(?:forward|on|through|ahead|back|in)? ?~(?:to|for|into|onto|in for|back for) ~(?:${MEETING}|next step|next phase|meet)`,
      `(?:can|could|would|are|do) you ~(?:do|make|attend|manage|free for|available for|come for|come in for|up for|join)( \\w+){0,6} (?:${MEETING})`,
      `next up (?:is|will be|would be|comes)\\b|(?:one|a|your|only one) (?:more |final |last |further )+(?:hurdle|step|stage|round)\\b|(?:informal |short )?(?:last|final|next) (?:stage|round)\\.?$`,
      `(?:keep|hold|save|block)(?: out)? [^.]{0,25} (?:free )?for (?:the|your|a|an|our) ~${MEETING}`,
      `next (?:step|stage|round)(?: in (?:the|our) process)? (?:is|will be|would be|'s) (?:an?|to|the)\\b`,
    ),
    unless: BUT_NO,
    unlessAfter: NEGATED,
  },
  {
    find: anyOf(
      '(?:can|could|would|will|are|might|wd) (?:you|u) ~(?:come|pop|drop|swing|hop|jump|nip|get|stop|make it|be able to come|able to come|available to come|free to come|free to pop) ~(?:back|in|by|along|on|to (?:our|the)|down|over|and (?:meet|see|speak))',
      '(?:could|can|would|might) (?:you|u) (?:be )?~(?:able|free|happy|available|willing|like|around) to (?:join|attend|visit|come|take part|do|sit|present|have)',
      'are (?:you|u) (?:able|free|happy|available|willing|around) to (?:join|attend|meet|come|visit|speak|talk|take part|sit|present|have)',
      '(?:introduce|introducing) you to (?:our|the|my|some)',
      'spend ~(?:day|morning|afternoon|hour|hours|time) with (?:us|the|our)|you (?:will|would|.ll) (?:also )?(?:meet|be meeting) ~(?:members|people|the|our|my|some|a few)|(?:want|like|love) to (?:see|meet|hear|talk to|speak to) again',
      'which of (?:these|the|those) (?:\\w+ )?(?:times|days|dates|slots)',
      '(?:can|could|would|will|are) you ~(?:meet|to meet|free to meet|available to meet|able to meet|like to meet|like to come|speak with|speak to|talk to|talk with)',
      '(?:like|love|want|wants|keen|asked|asking|hoping|excited|happy) (?:for )?~(?:you |to have you |to see you |to bring you |to get you )~(?:to )?(?:come|meet|back|again|in to meet|in for|speak|talk|visit|spend|present|return|do a)',
      '(?:like|love|want|wants) to ~(?:see|meet|speak with|speak to|talk to|talk with|interview) you ~(?:again|in person|on|next|once more|further|about the next|for)',
      '(?:come|coming) (?:back|in) ~(?:to meet|and meet|for a|for an|to see|and see|on (?:mon|tue|wed|thu|fri|sat|sun|the|\\w+ \\d))',
      '(?:one|a) (?:more|further|final|last) (?:conversation|interview|chat|talk|meeting|step|round|stage)\\b|another look at you|(?:few|couple of|some) more questions (?:for|to ask) you|ask you (?:a few|some|a couple of) more questions',
      '(?:could|can|would|will|are) you (?:be )?(?:able to |willing to |free to |happy to |like to )?(?:do|give|teach|cook|drive|lead|present|try|join|work|prepare)( [\\w-]+){0,4} (?:call with|video call|lesson|shift|route|presentation|session|class|demo|dish|service|sample|meeting|chat|interview|trial)\\b',
      '(?:call|chat|word|meeting|conversation|coffee) with (?:our|one of our|the|my) [\\w-]+(?: \\w+)? (?:on|next|this|tomorrow)\\b',
      "you(?:'re| are|'ve made| have made|'ve got| made)(?: \\w+)? (?:in|among|one of|into|to) (?:\\w+ )?(?:last|final) (?:two|three|four|five)\\b",
      '(?:selected|chosen|picked|chose) you as (?:one of ~|an? ~)finalists?\\b',
      'like you to (?:come|cook|teach|drive|present|work|show|join us)',
      '(?:can|could|would) (?:you|u) ~join us (?:on|this|next|tomorrow)\\b(?!.*\\b(?:for|at) (?:the|our|a|an) (?:\\w+ )?(?:open|party|webinar|event|drinks|lunch|celebration|fair))',
      '(?:spend|come for|join us for) (?:a|half a|an|some) (?:day|morning|afternoon|hour|hours|shift|time|evening)( \\w+){0,2} (?:with|in|at) (?:the|our|us)',
      '(?:fancy|up for|mind|care) (?:doing|coming|joining|meeting|popping)|invit(?:ing|ed?) (?:\\w+ ){0,3}back\\b|made the cut|(?:stage|round|part) (?:two|three|2|3) (?:is|will be|would be)',
      `${DECIDER}( [\\w-]+){0,2} (?:wants?|would (?:also )?(?:like|love)|'d (?:like|love)|likes|asked|hopes?|needs|is keen|are keen)( \\w+){0,2} (?:to (?:meet|see|talk to|talk with|speak to|speak with|chat to|chat with|interview|sit down with)(?: with)? you|a (?:quick )?(?:word|chat|call) with you|you (?:in|back|to come|over)\\b)`,
      '(?:please |do )?(?:come|pop|swing|drop|join us)( \\w+){0,2} (?:in|by|over|along|back|meet)?( [\\w.:]+){0,6} for (?:a|an|your) ~(?:trial|interview|chat|test|tryout|shift|meeting|look)',
      '(?:come|join us) (?:and )?(?:to )?meet (?:the|our|my|some)',
      '(?:put|been put) (?:forward|through) (?:to|for)|you are (?:through|thru)\\b|you.re (?:through|thru)\\b|\\bu(?: are|r| r)? (?:through|thru)\\b|\\bur (?:through|thru)\\b|made it through|passed (?:the|your|our) (?:first|phone|test|screening|initial|\\w+ round|\\w+ stage|\\w+ test)',
      'next (?:part|bit|hurdle|phase|step|stage)( \\w+){0,4} (?:is|will be|would be) (?:a|an|to|with|your)\\b|as (?:the|a|your) next (?:step|stage|round)',
      '(?:up for|ready for|invite you to|on to) (?:round|stage|part) (?:two|three|2|3)',
      '(?:book|choose|pick|select|grab|schedule) ~(?:a|your|an|the|whichever) ~(?:slot|time|interview|appointment|date)',
      '(?:meet|meeting|speak|call|chat|conversation|talk|coffee|lunch|video call|zoom|session|interview) ~with (?:our|the|my|some of|a few|other|another|two|three|\\w+ from|\\w+, our) ~(?:head|director|vp|ceo|cto|cfo|coo|manager|team|owner|partner|board|panel|founder|lead|principal|headteacher|trustees|colleagues|members|staff|boss|chef|president|supervisor|engineer|matron|dean|chair)',
    ),
    unless: new RegExp(
      `${BUT_NO.source}|\\bmeeting with (?:the|our|my) \\w+ (?:is|was|has been)\\b|\\b(?:references|referees|paperwork|parking|pick up|collect|sign|badge|uniform|keys)\\b|\\b(?:she|he|they|who|once i|i (?:need|have|must|want)|after (?:i|we)|when i) (?:\\w+ ){0,3}(?:speak|meet|talk|meeting|conversation|call)`,
    ),
    unlessAfter: NEGATED,
  },
  {
    find: anyOf(
      `(?:trial shift|second interview|final interview|working interview|next interview|phone interview|phone screen|assessment cent(?:re|er)|2nd interview|panel interview)( \\w+){0,5} (?:on|at|this|next|tomorrow|for)\\b`,
      "(?:^|,)(?: ?(?:so|and|but))* ?(?:free|available|around|how about|how is|how's|can we do|could we do|are you free|are you around|are you (?:available|about|in)|(?:would|might|will|could) you be (?:free|around|available|about))( [\\w,]+){0,6} (?:mon|tue|wed|thu|fri|sat|sun|tomorrow|next week|the \\d|\\d|may|june|july|april|march)[^.]{0,40}\\?",
      '^(?: ?(?:on|either|maybe|say))? ?(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|the \\d)[^.]{0,25} or [^.]{0,25}\\?',
      'are you ~(?:free|available|around)( \\w+){0,6} (?:mon|tue|wed|thu|fri|sat|sun|tomorrow|next|this|on the|the \\d)\\w*( \\w+){0,8} (?:interview|meet|come|trial|visit|talk to|speak with|chat with)',
      '(?:would|is|how is|how about|what about|how does)(?: \\w+)? (?:mon|tue|wed|thu|fri|sat|sun|tomorrow|next|the \\d|\\d|march|april)\\w*(?:,? \\w+){0,4},? (?:suit|work|any good|ok|okay|all right|possible|convenient|good for you|be better|be best)',
      '(?:can|could) (?:you|u) (?:do|make|manage) (?:on )?(?:mon|tue|wed|thu|fri|sat|sun|tomorrow|next|the \\d|\\d)',
      'does ~(?:mon|tue|wed|thu|fri|sat|sun|tomorrow|next|the \\d|\\d|march|april)\\w*(?:,? \\w+){0,6},? work',
    ),
    unless: new RegExp(`${OPEN.source}|\\bsecond interviews\\b`),
  },
  {
    find: anyOf(
      '(?:another|one more|a further|a second|a third|a final|a last|a follow-?up)( \\w+){0,2} (?:call|chat|conversation|meeting|talk|discussion|session|visit|meet-?up) with\\b',
      '(?:like|love|want|wants|keen|happy|eager) to (?:continue|carry on|pick up) (?:the|our|this|that) (?:conversation|discussion|talks?|dialogue?|chat)',
    ),
    also: /\byou\b|\?|\bcontinue\b/,
    unless: new RegExp(`${OPEN.source}|\\b(?:future|other roles|down the (?:road|line)|another time)\\b`),
    unlessAfter: NEGATED,
  },
];

export const NEXT_ROUND_EXAMPLES: readonly NewsExample[] = [
  ['Could you come in on Monday, March 16 to meet our director?', '2026-03-11', '2026-03-16'],
  ['We would like to invite you to a second interview on March 18.', '2026-03-11', '2026-03-18'],
  ['You are one of two finalists! The last interview would be during the week of March 16.', '2026-03-11', null],
];
