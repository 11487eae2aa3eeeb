import { anyOf, type NewsExample, type Rule } from './rule.ts';
import { HAVE_CHOSEN, NOT_SO, SOMEBODY_ELSE } from './vocabulary.ts';

const OTHER =
  '(?:another|other|a different|different|an internal|internal|alternative|stronger|more (?:qualified|experienced|suitable)|a (?:more|stronger|better)|someone|somebody|one of the other|a candidate|candidates|applicants|an applicant|a finalist|the other)';
const GENERIC =
  /\b(?:candidates?|applicants?|those|anyone|everyone|people) (?:who|that|whose|which)\b|\b(?:unsuccessful|rejected|unselected) (?:candidates|applicants)|\bonly (?:those|candidates|applicants|shortlisted)|\b(?:any|all|each|every|both) (?:candidate|applicant)/;
const AWAITING =
  /\b(?:waiting|await|awaiting|declines?|reserve|back-?up|second choice|next (?:on|in)|not yet|pending|on hold)\b|\bnot (?:\w+ ){1,2}yet\b/;

/** They said no. Never on "unfortunately" alone. */
export const REJECTED: readonly Rule[] = [
  {
    find: anyOf(
      `${HAVE_CHOSEN} ~${SOMEBODY_ELSE}`,
      `${SOMEBODY_ELSE}( [\\w-]+){0,7} (?:(?:just |narrowly )?(?:pipped|beat|edged|outscored) you|(?:had|has) the edge|got the nod|(?:scored|ranked|did|came out) (?:\\w+ )?(?:higher|better|ahead|on top)|(?:was|were|is|are) (?:\\w+ ){0,2}(?:better|stronger|closer|more (?:suitable|suited|experienced|qualified)))`,
      `${SOMEBODY_ELSE}( [\\w-]+){0,5} (?:was|were|has been|have been|got) (?:selected|chosen|appointed|hired|picked|the (?:job|role|post|position))`,
      '(?:others|another) (?:\\w+ )?(?:scored|ranked|did|came out) (?:\\w+ )?(?:higher|better|ahead)',
    ),
    unless: new RegExp(
      `${AWAITING.source}|\\b(?:all|any|each|every|both) (?:candidates?|applicants?)|\\b(?:chosen|selected|successful) (?:candidates|applicants)|\\bwill be (?:told|contacted|notified|informed)`,
    ),
    unlessAfter: NOT_SO,
  },
  {
    find: anyOf(
      "(?:not|n't)( \\w+){0,3} work(?:ed|ing)? out\\b",
      '(?:you|your \\w+)( \\w+){0,2} (?:missed|lost) out',
      'no longer (?:available|open|on offer|exists?|recruiting|hiring)',
      '(?:just |simply |sadly )?not (?:for|right for|suited to) (?:this|the) (?:one|job|role|post|position|time)',
      "(?:not|n't)( \\w+){0,2} (?:be|been|going to be) ~(?:you|appointed|taken (?:any )?further|taken on|progressed)\\b",
      "(?:not|n't)( \\w+){0,2} (?:our|the) (?:\\w+ )?(?:choice|pick|winner|one for us)",
      '(?:fit|match|chemistry)( \\w+){0,2} (?:was|is)(?:{not})( \\w+){0,2} (?:there|right)',
      "(?:not|n't)( \\w+){0,2} (?:who|what|the person|the profile) (?:that )?we (?:are|were|'re) (?:looking|hoping) for",
      '(?:have|will|going|decided|had)( \\w+){0,2} to (?:pass|turn you down|let you down)\\b(?! (?:on|your|the|it|this|that|over|along))',
      '(?:first choice|preferred candidate|other candidate|other finalist|other person) (?:has |have )?~(?:said yes|accepted|signed)',
      "(?:was|is|be|been|'s)(?:{not}) you\\b(?! (?:who|that|are))|not among (?:the|those|them|our)|not able to (?:\\w+ ){0,2}(?:move|take|put|bring|invite) you (?:to|on|through|forward|any)",
      '(?:continue|continuing|reopen|resume|restart|keep) (?:with )?(?:our|the) search|keep looking|re-?advertis(?:e|ed|ing)|(?:used|suited|placed|appreciated) elsewhere',
      '(?:has|have) (?:now |since )?(?:accepted|taken) (?:the|this|our) (?:post|job|role|position|offer)|(?:recruitment|search|competition|process|vacancy|hiring) (?:is|has been) (?:now )?(?:closed|concluded|over)\\b',
      "not (?:\\w+ )?be (?:inviting|asking|calling|having) you|(?:decided|chosen|opted|going|prefer) to (?:hire|recruit|appoint|promote|fill \\w+(?: \\w+)?) (?:from )?(?:within|inside|internally|in-house)|hired (?:from )?(?:within|inside|internally)|no longer (?:being )?(?:filled|needed|required|advertised)|who we (?:took|chose|picked|hired|went with)\\b|do(?:n't| not) (?:think|feel|believe) (?:that )?(?:this|it|you)( \\w+){0,4} (?:match|fit|choice)\\b|(?:someone|somebody) else (?:had|has|brought|offered) more",
      "(?:not|n't|no)( \\w+){0,3} (?:place|spot|room|position|opening|role|space|vacancy) for you\\b",
      'no longer (?:a|any) (?:\\w+ )?(?:job|role|position|post|vacancy|opening)\\b|leave (?:the|this|that) (?:\\w+ )?(?:job|role|position|post|vacancy) (?:vacant|open|empty|unfilled)',
      "(?:not|n't)( \\w+){0,2} (?:going to|gonna) (?:happen|work|be)\\b",
      "(?:not|n't)( \\w+){0,3} (?:be|is|was) (?:the |a )?(?:right|good|best) (?:move|step|match|fit|thing) for",
      '(?:end|ended|close|closed|stop|stopped|abandon|abandoned|call off|called off|halt|halted) (?:the|our|this) (?:\\w+ )?(?:search|hiring|recruitment|competition)|without (?:hiring|appointing|an appointment)|fill(?:ed|ing)? (?:it|this|that|the \\w+) (?:internally|from within|in-house)',
      'closed without|(?:without|no) (?:making )?a hire',
      "(?:not|n't)( \\w+){0,3} (?:mak(?:e|ing)|extend(?:ing)?) (?:you )?an offer (?:to you|this time|on this occasion)",
      "(?:we're|we are|'ll be|will be|i'm|i am)(?:{not}| not| unable)( \\w+){0,3} (?:taking|hiring|employing|appointing|choosing|picking) you",
      "(?:won't|will not|shan't|shall not)( \\w+){0,3} (?:taking|hiring|employing|appointing|choosing|picking) (?:you|your)",
    ),
    unless:
      /\b(?:yet(?! (?:you|the|we)\b)|if|before|until|whether|nobody|candidates? who|applicants who|those who|still|today|this week|travel|train|day|(?:the|that|this) (?:hour|date)|monday|tuesday|wednesday|thursday|friday)\b(?! (?:round|time|after all))/,
  },
  {
    find: anyOf(
      `(?:decided|chosen|elected|opted|choosing|going|plan|planning|deciding) ~to ~(?:move|go|proceed|continue|progress|press) (?:forward|ahead|on)? ?(?:with )?${OTHER}`,
      `(?:moving|going|proceeding|continuing|progressing|gone|went|go|moved|proceeded|proceed) (?:forward |ahead |on )?~with ${OTHER}`,
      `(?:decided|chosen|elected|opted|going) ~to ~(?:pursue|hire|appoint|select|advance|take forward|interview|offer) ~${OTHER}`,
      `(?:have|has|'ve|'s|had|we|i|they|panel|committee|team) ~(?:chosen|chose|selected|hired|appointed|picked|preferred) ${OTHER}`,
      `(?:will be|are|'re|am|'m|'ll be) (?:taking|pursuing|progressing|advancing|inviting|considering) ~(?:other|another|different) (?:candidates?|applicants?|people)(?: forward)?`,
      `(?:went|gone|going|go|decided to go|heading|headed|moving) (?:in )?(?:another|a different|a slightly different|a new|another) (?:way|direction|route)`,
    ),
    unless: GENERIC,
  },
  {
    find: anyOf(
      `(?:offered|given|gave|awarded|offering|giving|offer) ~(?:the |this |that )?(?:job|role|position|post|it|place|opportunity) ~to ~(?:another|someone|somebody|a different|the other|one of|an internal|a candidate|an applicant)`,
      `(?:offered|gave|given) (?:her|him|them|someone else|somebody else|another \\w+) (?:the|this) (?:job|role|position|post)`,
      `(?:made|extended) ~offer to (?:another|someone|a different|the other|somebody)`,
      `(?:job|role|position|post|vacancy|it|offer) (?:has |have |'s |was |is )?~(?:gone|went|going|go|been offered|been given|been accepted|accepted|offered) ~(?:to|by) (?:another|someone|somebody|an internal|a different|a candidate|the other|an applicant|one of)`,
      `(?:another|other|different|internal) (?:candidate|applicant|person)s? (?:has |have |was |were |'s )?~(?:accepted|been (?:chosen|selected|appointed|offered|hired)|chosen|selected|appointed|got|hired)`,
      `(?:someone|somebody) else (?:has |was |'s )?~(?:accepted|got|chosen|selected|hired|been (?:chosen|selected|hired|appointed|offered))`,
    ),
    unless: AWAITING,
  },
  {
    find: anyOf(
      "(?:will|wo|are|is|am|'m|'re|'ll|'s|ca|can|could|have|has|was|were|do|did|would|shall|sha)(?:{not}|not|not be|not going to| unable to| not able to| no longer| sadly not) ~(?:be )?(?:mov(?:e|ing) (?:you |your \\w+ |this |things )?(?:forward|ahead|on)|proceed(?:ing)?|progress(?:ing)?|tak(?:e|ing) (?:you|your|this|things|it)(?: \\w+)? (?:forward|further|any further)|continu(?:e|ing) (?:with|your|the process)|advanc(?:e|ing)|pursu(?:e|ing)|consider(?:ed|ing)? (?:you )?(?:further|for this|for the)|going forward|go(?:ing)? (?:forward|ahead|further))",
      '(?:decided|chosen|elected|opted) ~not to ~(?:proceed|move|progress|continue|offer|hire|take|go|pursue|advance|fill|invite|extend|select|appoint)',
      "(?:ca|can|could|will|wo|are|am|'re|'m|is|was|were|would)(?:{not}|not| unable| not able| not in a position| sadly unable) (?:to )?(?:be )?~(?:offer(?:ing)? you|offer(?:ing)? (?:the|this) (?:job|role|position|post) to you|extend(?:ing)? (?:you )?(?:an|the) offer|mak(?:e|ing) you an offer|hir(?:e|ing) you|giv(?:e|ing) you the (?:job|role)|invit(?:e|ing) you|tak(?:e|ing) you on)",
    ),
    unless:
      /\b(?:before|until|till|yet|today|straight away|right away|at the moment we|this week|for now|any ?more on this until|immediately|without|delay)\b|\bthan\b.*\bwe (?:would|'d) like\b|\b(?:whether|candidates?|applicants?|those) (?:who|or not)/,
  },
  {
    find: anyOf(
      "(?:you|your \\w+|application|candidacy)( \\w+){0,3}? (?:(?:have|has|was|were|are|is|'ve|did)(?:{not}|n't| unfortunately not| sadly not| not) |not )~(?:been |be |get |make )?~(?:successful|selected|shortlisted|chosen|picked|accepted|the job|the role|the position|the post|this one|the cut|it through|it to|it this time|our (?:choice|first choice))",
      "(?:you|your) ~(?:didn't|did not) get (?:it|the job|this one|the role)",
    ),
    unless:
      /\b(?:if|may|might|yet|candidates?|applicants?|those|anyone|has not yet|have not yet)\b|\bnot been (?:selected|chosen) yet/,
  },
  {
    find: anyOf(
      '(?:been|was|is|were|are|be|proved|proven) ~unsuccessful',
      'unsuccessful (?:application|on this occasion|this time|in your application)',
    ),
    unless:
      /\b(?:not|\w+n't|never) (?:been )?unsuccessful|n't unsuccessful|\bif\b|\bunsuccessful (?:candidates|applicants)|\b(?:candidates?|applicants?|those|anyone) (?:who|that|whose|which)|\bwhether\b|\bsuccessful or unsuccessful/,
  },
  {
    find: anyOf(
      "(?:has|have|had|is|was|'s|been|are) (?:now |already |since |just |recently |unfortunately |sadly |been )*filled",
      "(?:we|they|i|just|already|now)(?:'ve| have| has)? ~filled (?:the|this|that|our) ~(?:role|job|position|post|vacancy|opening)",
      "(?:role|job|position|post|vacancy|opening|requisition|hire|search|program|programme|project|department)( \\w+){0,5} (?:has|have|is|was|been|'s) ~(?:cancel?led|withdrawn|eliminated|removed|scrapped|closed|pulled|cut|dropped|discontinued)",
      "(?<!\\bi (?:am )?|\\bi'm )(?:no longer|not|n't) ~(?:hiring|recruiting|filling|looking to (?:hire|fill)|going to (?:hire|fill)|be hiring|be filling)",
      '(?:cancel?led|withdrawn|eliminated|pulled|scrapped) (?:the|this) (?:role|job|position|post|vacancy|opening|search)',
    ),
    unless:
      /\b(?:not|\w+n't|never|nor) (?:yet )?(?:been )?(?:filled|cancelled|closed)|\buntil\b|\bonce\b|\bwhen\b|\byet\b|\bfilled (?:in|out)\b|\b(?:form|paperwork|date|posting|office|store|building)s? (?:is|are|was|were|be|has been) (?:closed|filled)|\bremains? (?:un)?filled|\bunfilled/,
  },
  {
    find: anyOf(
      '(?:decided|choosing|chosen|going|have) ~(?:against|to pass|to decline|to reject)',
      "(?:it's|it is|is|that's|was) (?:a|going to be a) (?:no|pass)(?: from| this| for| on|\\b)",
      "(?:answer|decision|verdict|outcome|result) (?:is|was|'s) ~(?:no|negative|unfavou?rable)\\b",
      "(?:not|n't) ~(?:the |a |quite |be |been )+(?:right |good |best |strongest |strong |close |great )*(?:fit|match|choice)\\b",
      '(?:no longer|not)(?! (?:yet )?(?:been )?(?:out of|ruled)) ~(?:being |under |be |in )?(?:considered|consideration|considering you|in the running|the running)',
      '(?:sorry|sad|regret|afraid|hate|reluctantly)( \\w+){0,3} (?:disappoint|let down) you\\b|(?:sorry|sad|afraid|hate)( \\w+){0,3} let you down\\b',
      '(?:gave|given|giving|awarded|offered) (?:the|this|that) (?:\\w+ )?(?:job|role|position|post|spot|place|contract|gig) to (?!you\\b|u\\b|no\\b|nobody\\b|any)\\w+',
      '(?:^|: ?|status )not (?:selected|successful|progressed|shortlisted)\\b|status: ?(?:rejected|declined|unsuccessful)',
      '(?:application|candidacy) (?:has|have|was|is) ~(?:been )?(?:rejected|declined|turned down|not progressed)',
      "(?:have|has|'ve|we|must|to|had to) ~(?:reject(?:ed)?|turn(?:ed)? (?:you )?down|declin(?:e|ed)) (?:you|your)",
      '(?:came|come) (?:a (?:very )?close )?second',
      '(?:pass|passing|passed) on (?:your (?:application|candidacy)|you\\b)',
      '(?:an)?other (?:candidates?|applicants?)( \\w+){0,3} (?:whose|who|with|that|more|better|were|was|had|came|brought|offered)',
      '(?:more|better|stronger|closer) (?:closely |suited |qualified |of a )?(?:match(?:es|ed)?|aligned?s?|fit|fits|suited) (?:\\w+ ){0,2}(?:our|the|what|this|to)',
      '(?:regret|sorry|sad|afraid)( \\w+){0,3} (?:to|that)( \\w+){0,3} (?:inform|tell|say|let|advise|report|share)( \\w+){0,4} (?:not|unsuccessful|unable|another|other|filled|no longer)',
    ),
    unless:
      /\b(?:have|has)(?: not|n't) (?:been )?(?:rejected|turned|decided|declined)|\bnor have we|\b(?:not|\w+n't) (?:rejected|turned|declined)|\bpass(?:ed|ing)? on (?:your|the) (?:details|regards|message|note|thanks|resume|cv|portfolio|feedback)|\bif\b|\b(?:candidates?|applicants?|those|anyone) who\b|\bmay\b|\bmight\b|\b(?:interview|meet|see|meeting|interviewing|speak|speaking|talk|talking)(?: \w+){0,3} other|\b(?:still|not yet|yet)\b|\bnot (?:the|a) right (?:time|moment)/,
  },
];

export const REJECTED_EXAMPLES: readonly NewsExample[] = [
  ['Thank you for coming in. We have decided to move forward with another candidate.', '2026-03-11', null],
  ['I am sorry to say that you were not selected for the role.', '2026-03-11', null],
  ['We went another way in the end. Best of luck!', '2026-03-11', null],
];
