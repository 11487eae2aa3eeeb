// Pieces of patterns for rule.ts that several kinds of news share.

/** Somebody who is not the reader. */
export const SOMEBODY_ELSE =
  '(?:someone|somebody|another|a different|an internal|an external|one of (?:our|the|their)|the other(?: \\w+)?|our other|a (?:more|stronger|better)|(?:a|an|the) (?:\\w+ )?(?:candidate|applicant|person|finalist|fell(?:a|ow)|guy|chap|lad|lady|woman|man|colleague|temp|employee)|other (?:people|candidates|applicants|finalists)|(?:candidates|applicants|people) (?:who|whose|with))';

/** They have chosen: only forms that tell of what has happened. */
export const HAVE_CHOSEN =
  '(?:ended up (?:hiring|choosing|picking|taking|appointing)|chose|chosen|choosing|took|picked|hired|appointed|selected|preferred|favou?red|voted for|leaned towards?|gravitated towards?|recommended|nominated|promoted|to promote|hold(?:ing)? out for|settled on|decided on|plumped for|opted for|signed|recruited|(?:go|move|moving|proceed|going|continue|progress) (?:forward|ahead|on) with|(?:gone|went|going|go|ended up) (?:for|with)|took on|taken on|brought in|offered (?:it|(?:the|this) \\w+) to|(?:gave|given|giving) (?:it|(?:the|this) \\w+) to|(?:it|job|role|post|position|place|spot|vacancy) (?:has |have )?(?:gone|went|goes) to)';

/** A "not" shortly before, or words that put it off to later: what follows has not happened. */
export const NOT_SO =
  /(?:\b(?:not|never|nobody|nor|neither|none|ain't|aint|cannot|if|once|when|until|till|unless|before|whether|yet|may|might|could|hope|hoping|want|wants|need|looking|plan|should)\b|n't\b)[^,;:]{0,40}$/;

/** A "not" shortly before. "Don't forget" is none. */
export const NEGATED =
  /(?:\b(?:not|never|nobody|nor|neither|unable|cannot)\b|n't\b)(?! (?:forget|hesitate|worry))[^,;:]{0,40}$/;

/** People who decide, or who may want to meet the reader. */
export const DECIDER =
  '(?:we|boss|owner|chef|manager|director|team|partners?|ceo|cto|cfo|coo|principal|headteacher|head|founder|matron|sister|foreman|supervisor|panel|board|committee|vp|president|dean|professor|editor|captain|chief|lead|she|he|they|folks|crew)';
