import { anyOf, type NewsExample, type Rule } from './rule.ts';
import { NOT_SO } from './vocabulary.ts';

const GLAD =
  '(?:pleased|delighted|happy|thrilled|excited|glad|proud|agreed|voted|authori[sz]ed|privileged|prepared|willing|honou?red|like|love|want|wish|able|over the moon|writing|going|decided|pleasure)';
const JOB =
  '(?:job|role|position|post|place|contract|employment|spot|apprenticeship|internship|placement|traineeship|fellowship|full-time|part-time|permanent)';

/** What can be offered and is no job: "offer you a second interview". */
const NOT_A_JOB =
  /\boffer(?:ing|ed)? you (?:an? |the |some |another |any )?(?:\w+ ){0,3}(?:interview|opportunity|chance|feedback|tour|slot|coffee|advice|update|time|call|visit|trial|meeting|lift|apolog|more information)/;
/** Whether there will be an offer, and for whom, is open. */
const OPEN =
  /\b(?:not|\w+n't|never|nobody|cannot|unable|before|whether|if|until|unless|hope|hoping|expect|expecting|plan|planning|aim|aiming|intend|should we|could|may|might|would only|anyone|ready to (?:make|extend)|who to|whom|once|when|in a position)\b(?: \w[\w']*){0,8} (?:offer|hire|choose|select|accept|join|appoint)|\boffers? (?:to )?(?:another|someone|a different|other|our (?:chosen|preferred|first|top)|the (?:chosen|successful|other))|\bto (?:our )?(?:chosen|preferred|successful|another|other) (?:candidate|applicant|person)/;

/** A firm offer. Never on "offer" alone. */
export const OFFER: readonly Rule[] = [
  {
    find: anyOf(
      `(?:delighted|happy|pleased|thrilled|love|like|glad|over the moon|want|wants|wish) (?:if )?(?:for )?you (?:would |'d |could |will |to )?~(?:accept|take (?:the|up|on)|have the|be our|become our|fill the|join us\\b|come (?:and )?work)`,
      `(?:over the moon|delighted|happy|pleased|thrilled|love|like|glad|excited|decided|agreed|keen) to ~(?:appoint|hire|employ|recruit|have you (?:as|join|with us as|on the team)|take you on|bring you on|bring you in as)`,
      '(?:approved|confirmed|agreed|confirm|signed off on|okayed) your (?:appointment|hir(?:e|ing)|contract|offer)',
      '(?:calling|ringing|phoning|writing|emailing) (?:you )?with (?:an?|your|the|our) (?:\\w+ )?offer\\b',
      '^(?:\\w+[ !.,]+){0,3}offer (?:letter )?(?:is )?(?:attached|enclosed|below|coming|on its way|heading|to follow)\\b|offer (?:letter )?coming your way',
      '^(?:verbal|formal|written|our|the|job|my)? ?offer ?:',
      '(?:make|making) (?:this|it|things) official',
      `(?:recommended|approved|nominated) you for (?:appointment|the ~${JOB}|hire|employment)`,
      `(?:you have|you've|you) been (?:appointed|selected|chosen|hired) to (?:the|our|this|a) ~${JOB}`,
      'offer you (?:a (?:salary|rate|wage)|[$£€]|\\d)',
      '(?:appoint|appointing|hire|hiring|employ|employing) you\\b(?! if)',
      '(?:confirm|pleased|delighted|happy|congratulations)( \\w+){0,4} your (?:appointment|employment|hiring) (?:as|to)',
      "you(?:'re| are|r)(?: \\w+)? (?:our|the) (?:pick|choice|one for us|one we want|new \\w+( \\w+){0,2}|successful (?:candidate|applicant))\\b",
      "(?:manager|boss|team|panel|board|owner|director|committee|they|chef|we|everyone)(?: all)? (?:has |have |'ve )?(?:just )?(?:said|say|voted) yes\\b(?! to (?!you\\b))",
      'said yes to you\\b|(?:want|wants|like|love) you to start (?:on|in|from|next|this|with|mon|tue|wed|thu|fri|sat|sun)',
      "it's a (?:big |definite |clear |firm )?yes from (?:us|me|them|the)",
      '(?:the )?pleasure of offering you|authori[sz]ed to offer you|(?:chosen|selected|picked) you (?:for|as|over)\\b(?! (?:one of|an? (?:\\w+ )?finalist))',
      '(?:you|you.ll|you will) start (?:on |work |with us )?(?:mon|tue|wed|thu|fri|sat|sun|tomorrow|next|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|the \\d)',
      '(?:give|let) (?:us|me)(?: have)? (?:your|an) (?:answer|decision|acceptance) (?:by|before|on)|(?:do|would) you (?:accept|want the (?:job|post|role|position))',
      `you (?:got|landed) (?:it|this)(?= ?(?:[!.]|$))`,
    ),
    unless: new RegExp(
      `${NOT_A_JOB.source}|(?<!(?:following|after|at|since) (?:your|the|our) (?:\\w+ )?)\\binterview\\b|\\b(?:round|stage|shortlist\\w*|meet|second choice|reserve|unfortunately|sadly)\\b|\\bto (?:an|the) (?:interview|next)`,
    ),
    unlessAfter: NOT_SO,
  },
  {
    find: anyOf(
      `${GLAD} ~to ~(?:offer|be offering) (?:you|to you|u)\\b`,
      `${GLAD} ~to ~(?:extend|make|send|present|give|confirm|share)(?: you| to you)? ~(?:an?|the|your|our|this) ~offer`,
      `(?:hereby|we|i|they|'re|are|formally|officially) (?:offer|offering|offered) you (?:the|a|an|this) ~${JOB}`,
      `(?:offer|offering|offered) you (?:the|a|an|this) ~${JOB}`,
      '(?:offer|offering) you the (?!chance|opportunity)(?:\\w+ ){1,4}(?:role|job|position|post)',
      "(?:we're|we are|i'm|i am|we have|we've|would like to be|like to be) ~(?:making|extending|made|extended) you an? ~offer",
    ),
    unless: new RegExp(`${NOT_A_JOB.source}|${OPEN.source}`),
  },
  {
    find: anyOf(
      `(?:job|role|position|post|place|spot|it|that|apprenticeship|internship)(?:'s| is|'s all| is all| will be) yours\\b`,
      "(?:you've|you have|you|u) (?:got|gotten|landed|won|secured) (?:the|this) ~(?:job|role|position|post|place|gig|spot)",
      "(?:you're|you are|u r) hired",
      "(?:you've|you have|you) been ~(?:selected|chosen|appointed|picked|hired|successful)( \\w+){0,2} (?:for|as|to join|to fill|in your application|to be) ~(?:the |our |a |an |this )?",
      '(?:has|have|team|panel|we|board|committee) ~(?:chosen|selected|picked|appointed|chose|picked) you\\b(?! as (?:one of|an? (?:\\w+ )?finalist))',
      "(?:your application|you) (?:has|have|was|were|'ve) ~(?:been )?~successful\\b",
      'welcome (?:to (?:the|our) ~(?:team|company|family|crew|firm|department|staff)|aboard|on board)',
      '(?:love|like|want|delighted|happy|pleased|thrilled|excited|glad) (?:for )?(?:you )?(?:to )?(?:have you|welcome you|bring you|take you|you|to join|see you)? ?~(?:on(?:to)? (?:the|our) team|on board|aboard|to join (?:us|our|the)|to join (?:\\w+ )?as|join (?:us|our team|the team)|bring you on|take you on|come (?:and )?work (?:for|with) us|to the team|(?<!\\b(?:someone|somebody|anyone|person|candidate|hire) )to start (?:on|with us|as))',
      "(?:we'd|we would|we) ~(?:like|want|love) to hire you",
      'we ~want you\\b(?! to)',
      "it's a yes\\b|it is a yes\\b|the answer is yes",
    ),
    unless:
      /(?<!\b(?:following|after|at|in|since|from|by) (?:(?:your|the|our|this|last) )?(?:\w+ )?)\binterview\b|\b(?:round|stage|assessment|shortlist\w*|second phase|next step|next phase|conversation|meet|webinar|talent (?:pool|community|network)|test|screening|newsletter|waiting list|mailing)\b|\b(?:not|\w+n't|whether|if it's|if it is|if you are|if you're|before|until|once|unless|should you)\b|\bif (?:we|selected|chosen|successful)|\bsuccessful (?:candidate|applicant)|\b(?:may|might|could) (?:be|have)|\bunsuccessful|\b(?:application|email|message) (?:has|have|was|been|were) (?:been )?(?:successfully|submitted|received)/,
  },
  {
    find: anyOf(
      '(?:our|this|the) offer,? (?:which |that |and it )?(?:is open|stands|is valid|is good|expires|lapses|remains)( \\w+){0,2} (?:until|till|on|by|for|open)',
    ),
    unless: /\b(?:other|competing|if|whether) (?:\w+ ){0,2}offer/,
  },
  {
    find: anyOf(
      "(?:attached|enclosed|attaching|find|sending|sent|send|here is|here's|below is|prepared|receive|see)( \\w+){0,5} (?:offer letter|letter of (?:offer|appointment|employment)|contract of employment|employment contract|formal offer|written offer|your contract|your offer|the contract)",
      "(?:the|your) (?:contract|offer|offer letter) (?:is|are|'s) ~(?:attached|enclosed|below|on its way|ready|in the)",
      '(?:this|our|the|your) offer ~(?:is (?:open|valid|good)|expires|stands|remains|will expire|lapses|is contingent|is conditional|is subject)',
      '(?:formal|written|verbal|conditional|official) offer ~(?:will follow|to follow|is attached|follows|of employment|letter)',
      '(?:accept|sign|signed|signing) ~(?:the|this|our|your) ~(?:offer|contract|letter)',
      'offer of (?:employment|a position|a job|the position|the post|a place)',
      'would you (?:like to |be happy to |be willing to )?(?:accept|take) (?:the|this|it)\\b',
    ),
    unless: new RegExp(
      `${OPEN.source}|\\b(?:another|competing|other) offer|\\byour other|\\b(?:thank you for|any|no) offer`,
    ),
  },
];

export const OFFER_EXAMPLES: readonly NewsExample[] = [
  ['We are delighted to offer you the position! Please let us know by Friday.', '2026-03-11', '2026-03-13'],
  ['Congratulations, the job is yours. HR will send the contract.', '2026-03-11', null],
];
