import type { PhraseGroup } from '../phrases.ts';

const VERY =
  '((really|frankly|honestly|so|very|deeply|quite|rather|extremely|bitterly|a bit|a little|truly|naturally|obviously|of course|also|still|surprised and|sad and|hurt and) ){0,3}';
const HURT =
  '(disappointed|upset|hurt|gutted|crushed|devastated|heartbroken|insulted|offended|angry|annoyed|frustrated|let down|betrayed|bitter|cheated|humiliated|saddened|lied to|used|robbed|deceived|gutted)';
const NEWS = '(news|decision|outcome|result|answer|email|reply|letter|choice|rejection)';
const RUDE = '(unfair|unjust|unprofessional|disrespectful|inconsiderate|inexcusable|unacceptable|rude|cruel)';
const BEST =
  '(strong|strongest|stronger|best|better|perfect|ideal|right|qualified|match|fit|suited|deserved)( (match|fit|candidate|person|choice|one))?';

/** Words that sound bitter after a no: rule thank-after-a-no. */
export const BITTER: readonly PhraseGroup[] = [
  {
    reason: 'That shows that you are hurt, in a note that is meant to thank them.',
    find: [
      '(never|not) ((even|really) )?(gave|give|given|got|had) (me )?(a|any) ((fair|real|proper|single|decent|honest) )+(chance|hearing|shot|look|answer)|i regret (applying|coming|interviewing|trusting|wasting|ever|my (visit|application)|that i (came|applied))',
      'i (have |had )?wasted(?! (no|not) )|you ((obviously|clearly|plainly|just|simply|only) )?(picked|chose|hired|took|wanted|preferred|found) (someone|somebody|a person) ((who (is|was)|much|far|simply) )?(cheaper|cheap|younger|less|easier)|i had to [^.?]{3,50} for nothing(?= [.,?]| $)|i thought (better|more|higher) of (you|your|this|the)(?= [^.?]{1,30}[.?]|( [^ ]+){0,3} $)',
      'wasted my|(?<=(^|[.?]) )(typical|figures|unbelievable|pathetic|ridiculous|shameful|disgraceful)(?= [.,?]| $)',
      'i hope (that )?the ([^ ,.?]+ )?(guy|one|person|candidate|man|woman|friend) (that |who |whom )?you (hired|chose|picked|took|preferred)',
      '(would|might) have been ((only|at least) )?(decent|nice|polite|kind|courteous|right|good|fair|professional|common courtesy)( of you)? (to (reply|write|call|answer|hear|tell|let|say|get|be told|at least)|if (you|somebody|someone) had)',
      'my (application|interview|work|case|portfolio) ([^ ,.?]+ ){0,2}(never|not) ([^ ,.?]+ ){0,2}(taken seriously|given|considered|read|looked at|opened)',
      'i doubt (that )?(you|anyone|anybody|they) ((even|ever|really) ){0,2}(opened|read|looked|cared|considered|listened|meant)',
      'i (drove|came|traveled|travelled|took|spent|waited|prepared|flew|worked|did|went|studied) ([^.?]{1,50} )?for nothing(?= [.,?]| $)|what a waste( of)?',
      'got ((only|nothing but|just) )?silence|(nothing|silence) in return|not even (a|an|one) ([^ ,.?]+ )?(call|email|e-mail|reply|word|thank you|line|note|letter|answer)',
      'i (thought|expected|hoped|believed) ([^ ,.?]+ ){1,5}would (care|do better|have more|have the|be fair|be fairer|at least|treat|be better|know better)',
      'i will tell (everyone|everybody|my friends|people) (about|how|what)',
      'other (companies|employers|places|firms|offices|people) ((at least|actually|do|would|know how to) ){0,2}(treat|reply|answer|respect|call|write|get back)',
      '(led|let|made|gave) me (to )?(believe|think|understand)',
      'you ((obviously|clearly|just|simply|only) )?(picked|chose|hired|took|gave it to|preferred) ((a|your|my|his|her|the|somebody|someone) ([^ ,.?]+ )?){0,2}(friend|relative|nephew|niece|cousin|mate|buddy|pal|favorite|insider|crony)',
      `(i am|i was|i feel|i felt|i have been|while|although|though|left me) ${VERY}${HURT}`,
      `i (am|was) ${VERY}(shocked|stunned|surprised|appalled|baffled) (by|at|about|with) (your|the|this) ${NEWS}`,
      `i (am|was) ${VERY}((shocked|stunned|appalled) to (hear|learn|read)|surprised (not to|(that|to (hear|learn|read) (that )?) (i|you)))`,
      `(disappointing|upsetting|hurtful|devastating|crushing|frustrating|insulting) (${NEWS}|to (hear|read|learn))`,
      'my disappointment|a (great|huge|bitter|big|real|crushing) (disappointment|blow)',
      'i (had )?(expected|hoped for) (better|more)( from you)?(?= [.,?])',
    ],
    unlessAfter: ['not', 'never'],
    unlessBefore: [
      'to (have missed|miss)',
      'if',
      'for (?!(me|myself|nothing) )[^ ,.?]+',
      'by (?!(you|your|the|how|this|it|being|not|having|no|all|that|such) )[^ ,.?]+',
      'only',
      'that the',
      'to',
      'of the',
    ],
  },
  {
    reason: 'That sounds as if you hold something against them.',
    find: [
      `(seems?|seemed|feels?|felt|how|(find|found) (it|this|that|(the|your) [^ ,.?]+)|(?<=(it|this|that|you|all|process|decision|interview|way|thing|rejection|reply|letter|outcome|silence|experience|which) )(is|was|were|has been)) ((very|really|deeply|rather|a bit|quite|so|just) )?${RUDE}`,
      `(unfairly|badly|rudely|poorly) treated|treated (me )?((so|very) )?(unfairly|badly|rudely|poorly)|${RUDE} of you`,
      "(wasted|wasting|waste of|waste) ([^ ,.?]+ ){0,4}(my|everyone's) (time|effort|energy|day|afternoon|morning|week)",
      '(was|is|been|felt like|what) a ((complete|total|big|huge) )?waste of (my )?(time|effort)|(?<=(it|this|that|all|which|process) )(was|is) a ((complete|total|big|huge) )?waste',
      'led to believe|you had me (thinking|believing)|you (lied|misled)|told me (that )?i was (perfect|the one|in)|said (that )?(the job|it) was mine',
      '(would|might) have been ((more|only|just) )?(good manners|common decency|basic manners|decent|nice|polite|kind|good|courteous|fair|honest) (of you|(if|had) you|to (tell|hear|know|be told|call|let|say|get|warn|give|inform))',
      '(gave up|turned down|lost) [^.?]{2,60} (for nothing|for this|for you)(?= [.,?]| $)|all (of that|that) for nothing|cheers for nothing',
      '(somebody|someone|your (person|candidate)|a favorite) ([^ ,.?]+ )?in mind (all along|already|from the (start|beginning)|before)|(promised|given|decided|fixed|done deal) ([^ ,.?]+ ){0,4}(from the (start|beginning)|all along|in advance)',
      '(experience|loyalty|hard work|talent|effort|skill) (does|did) not ((really|seem to) ){0,2}(count|matter|mean) (for )?(anything|much|a thing)|(obvious|clear|plain|evident) (that )?(you|the panel|they|it|everything) ((had|was|were) ){1,2}((already|long since) (decided|chosen|picked|promised|settled|made|been)|made up)|(you|they) ((clearly|plainly|obviously) )?had (your|their) minds? made up',
      '(you|they) ((obviously|clearly|plainly|really|simply|just) )?(do|did) not ((really|even|actually|clearly|obviously) )?(care|value|respect|think) ((about|for|of|the) ){0,2}(applicants|candidates|people who|me(?= )|us(?= ))',
      '(interview|whole thing|process|visit|it|that|this) (was|were) ((just|only|merely|all|nothing but) ){0,2}(an? (empty )?(formality|sham|charade)|for show)|(you|they) ((had|have) )?(never|did not) ((really|once|even) )?((meant|intended|planned|wanted|mean|intend|plan|want) to|seriously) (hire|hiring|consider|considered|considering|take|give)',
      'slap in the face|kick in the teeth|punch in the gut|stab in the back|(that|this|it) (really |honestly |frankly )?(stung|stings|hurts)(?= [.,?]| to| $| that)|(is|was|feels|felt) ((just|frankly|quite|rather|really) )?insulting',
      '(says a lot|speaks volumes) about|counts? for (so |very )?(little|nothing)|(experience|loyalty|hard work|talent) (means|counts|is worth) ([^ ,.?]+ )?(nothing|little)|(all about|depends on|matters is) who you know|so much for (your|the|all|my)|must be nice to',
      'hope (that )?(the other|your new|the new|whoever)( [^ ,.?]+){0,4} (is|are|was) worth it|your (whole |hiring )?(process|hiring|interviews?|company|hr|team|manners) (is|are|was|were) ((such|just|frankly) )?(a )?(mess|joke|disgrace|farce|shambles|broken|terrible|awful)',
      '(tell|telling|warn|warning) (all )?(my friends|people|everyone|others|everybody) (not to|to avoid|about how)|you (people|lot) ([^ ,.?]+ ){0,2}(strung|never|did|do|kept|made|called|could)|(turned down|rejected|dropped|ghosted) after all|only to be (ghosted|ignored|rejected|turned down|dropped)|(sick|bitter) about (this|it|that)',
      'thank(s| you) for nothing|(do not|never) contact me again|favou?ritism|nepotism|rigged',
      '(kept|keep|keeping|left|leave|leaving) me (waiting|hanging|in the dark|dangling|guessing|on (the|a) (hook|string))',
      'i ((was|am|have been|had been|got|feel|felt|being) ){0,2}(ghosted|ignored|overlooked|snubbed|passed over|misled|discriminated against)',
      '(ghosted|ignored|overlooked|snubbed|misled) me|passed me over',
      'it (took|has taken) you ((so|too|over|more than|almost|nearly|about|another) ){0,2}(long|ages|forever|(\\S+ )?(days|weeks|months))',
      'you (could|might|should) (at least )?have ((told|called|let|informed|warned|phoned) me|(at least )?(called|rung|phoned|warned|written)(?= [.,?]| $| (first|earlier|sooner))|answered|replied|said so|had the)',
      'least you (could|might) (do|have)',
      '(you|they) (did not|could not|never) (even )?bother(ed)?|not even (bother|call|reply|answer|tell) ?(to|me)?',
      'would have been (nice|polite|good|kind|fair|courteous) (to (hear|know|be told)|if you)',
      'would have appreciated (a|an|some|hearing|knowing|it if|more|being)',
      'after all my (time|work|effort|trouble|preparation|waiting)|after all the (time|work|effort|trouble|hours) (that )?i|after all i',
      '(feedback|notice|warning|call|reply|answer) would have been (nice|polite|good|kind|fair)|(shame|pity) (that )?you (did not|chose|failed|never)',
      'wish (that )?you had (told|called|said|been (more )?(honest|clear|open)|let me|given me|not)',
    ],
    unlessAfter: ['not', 'never', 'no', 'nobody', 'no one', 'nothing'],
    unlessBefore: [
      'to (meet|see|read|consider|show|explain)',
      'in person',
      'with (?!(a|an|any) (reply|call|answer|response))\\S+',
      'to (?!(me|us|candidates|applicants|not|leave|keep|make|treat|tell|say|hear|be|have|ask) )[^ ,.?]+',
      'to (make|keep|leave|treat|let) (?!(me|us|people|candidates|applicants|somebody|someone|anyone) )\\S+',
      'to (patients|families|tenants|customers|visitors|students|staff|workers|guests|the|those|people)',
      '(dismissals?|evictions?|rents?|practices?|visitors?|customers?|patients?|guests?|clients?|callers?|people|parents?|tenants?)',
    ],
  },
  {
    reason: 'That sounds as if you hold something against them.',
    find: ['(led|leading|strung|stringing) me (on|along)'],
    unlessAfter: ['not', 'never'],
    unlessBefore: ['a', 'an', 'the', 'to', 'through'],
  },
  {
    reason: 'That asks them to defend their choice.',
    find: [
      "(your|the (company|museum)'s) loss",
      'you ((are|have|may have|might have|must have) )?(made|making) (a|an|the) ((big|huge|terrible|serious|grave|wrong|real) )?(mistake|error|choice|decision)',
      '(do not|fail to|can not|could not) (see|understand|fathom|grasp) how (anyone|anybody|you|my|somebody|someone|that)|i was ((far|much|clearly|obviously|easily) )?(better|more) [^ ,.?]+ than|shame that (you|loyalty|experience|hard work|nobody|no one)|expected (better|more) (of|from) (you|a|an|the|your)',
      'can not believe (that )?(you (chose|went|gave|hired|took|picked|did|would|could|have)|i did not)',
      '(chose|chosen|picked|hired|choosing) the wrong (person|candidate|one)',
      `i ((had|have|still|really|truly|honestly|do|also) ){0,2}(felt|feel|thought|think|believe|believed|know|knew) (that )?i (was|am|had been|would have been) ((clearly|obviously|easily|a|an|the|more than|such|very|really|exactly|far|much) ){0,3}${BEST}`,
      'i was ((clearly|obviously|easily|by far) ){0,2}the (best|better|stronger|strongest|most qualified|more qualified|ideal|perfect) (candidate|person|choice|fit|match)',
      'i ((really|clearly|truly|honestly|had) )?deserved? (this|the|that|a|an|to|better|more|at least)',
      'i should have (been (chosen|picked|hired|selected|given|offered)|got|gotten|had) ?(the (job|role|position|post)|it)?',
      '(do|did|can|could) not ((really|quite|fully) )?(understand|see|accept|believe|agree with|fathom) (why (you|i|this)|how you (could|can|chose|decided|came)|(your|the|this) (decision|choice|reasons?|reasoning))',
      'why (was i|i was|were you|you (did|could|would)) not|why not me|why i was (rejected|passed over|turned down)|why you (rejected|turned|passed|picked|chose|preferred|hired)',
      'what (did|does|do) (\\S+ ){1,4}have that i',
      '(less|more|better) (qualified|experienced) (than (the|your|whoever|most|any|anyone|them|him|her)|candidate|person|applicant)',
      '(will|can|could) not find (anyone |anybody |someone |a )?(better|else|more qualified|stronger|as good)',
      'good luck (finding|getting|without)|(are|be) (happy|satisfied|pleased) now',
    ],
    // "I see why you chose her", "sorry for your loss", "kinder than I deserved"
    unlessAfter: ['understand', 'see', 'appreciate', 'sorry (for|about)', 'than', 'no', 'someone'],
  },
  {
    reason: 'That shows that you are hurt, in a note that is meant to thank them.',
    find: [
      '(obvious|clear|plain|obviously|clearly) ,? ?(that )?(the|this) (job|role|position|post) ([^ ,.?]+ )?(was|had been) ([^ ,.?]+ )?(promised|meant|given|decided|taken|reserved)',
      'i (will|would|can) (not|never) (be )?((ever|again|personally) )?(recommend|recommending|speak well of|apply|applying) ((to|here|with|for) )?(you|your|here|again)',
    ],
  },
  {
    reason: 'That asks them to defend their choice.',
    find: ['(will|may|might|come to|live to|going to) regret (it|this|your|that|the|not|passing|choosing|turning)'],
    unlessAfter: ['i', 'nobody'],
  },
];
