import { flatten } from '../text/flat.ts';
import type { Sentence } from '../text/sentences.ts';

// Both are looked for in the flat line of one sentence (see flat.ts).

/** What belongs to the way to a decision, in a question that could be about anything else. */
const PROCESS =
  '(?:process|selection|search|hiring|recruitment|decisions?|short ?-?list|applications?|candidacy|appointment|interviews?|interviewing|references?|panel|committee|board|offers?|results?|outcome|vacancy|opening|position|role|job|post|wait|answer|reply|review|paperwork|background check|things|person|candidates?|applicants?)';

/** "How long will it take", "how soon the panel meets", but not "how long the cherry trees bloom". */
const HOW_LONG = `how (?:much longer|long|soon) (?:[?,.]|(?:(?:until|till|before|to|do|does|will|would|might|may|can|could|should|is|are|must|it|this|that|you|i|we|they) ){1,2}(?!(?:the|your|a|an|my) )[^ ,.?]+|(?:[^ ,.?]+ ){0,4}${PROCESS}(?= ))`;

/** What comes next, or the day of it: "the next step", "your timeline", "when you expect to decide". */
const NEXT_STEP = new RegExp(
  ` (?:${[
    'next (?:steps?|stages?|rounds?|moves?|phase|interview|conversation|meeting)',
    // Also "what should I expect next", but not "what is on next Tuesday".
    'what(?: [^ ,.?]+){0,5} next(?= (?:[,.?]|and|or|from|for|in|with|after|here|now|then|so|as|once|if|when|at|on your (?:side|end|part)))',
    'what(?: [^ ,.?]+){0,3} (?:happens?|comes|follows) (?:after|from here|now|then|afterwards)',
    '(?:go|goes|going|steps?|process|things|looks?) from here',
    'what(?: (?:can|should|may|might|do|to|i)){1,2} expect',
    'next (?:thing|bit|part)|(?:rest|remainder) of (?:the|your) (?:process|loop)',
    'how(?: [^ ,.?]+){1,4} (?:proceed|move forward|continue)',
    '(?:set|find|arrange|fix|agree on|suggest) (?:a|another|some) (?:time|call|meeting|day|date)',
    'time-?(?:line|scale|frame|table)s?',
    'time (?:line|scale|frame)s?',
    'timing',
    'when(?: [^ ,.?]+){0,6} (?:decide|deciding|decision|hear|know|expect|choose|answer|news|reply|reach them|speak)',
    '(?:by|until|roughly|about) when',
    'when (?:the|your|you|i|we|it|they|a|there|that|to expect|things) ?[^,.?]{0,60} (?:find out|meets?|meeting|made|make|start|next|final|date|word|offers?|call|get in touch|learn|done|finish|complete)',
    '(?:which|what) (?:day|date|week)',
    HOW_LONG,
    '(?:a|any|another|new|rough|firm|likely|later|exact|the) (?:date|day in mind)',
    '(?:hear|know|decide|decision|answer|reply|news|move|stand)(?: [^ ,.?]+){0,5} (?:by|before|forward)',
    // To ask whether you may be in touch again is to ask for the next step.
    '(?:may|can|could|shall|should) (?:i|we) (?:call|ring|phone|write|email|contact|speak|talk|check|follow)',
    'if i (?:called|rang|phoned|wrote|emailed|contacted|checked|followed)',
  ].join('|')})(?= )`,
);

/** A request that is no question: "let me know", "I would be glad to hear". "I look forward to the next step" is none. */
const REQUEST =
  / (?:(?:tell|let|give|send|help|update|advise) (?:me|us|them)|(?:like|love|glad|good|happy|helpful|useful|able|grateful|want|wanted|keen|eager|hoping|hope|pleased|curious) to (?:know|have|hear|learn|ask|understand|find out|plan)|ask|asking|(?<!keep )wonder|wondered|(?<!keep )wondering|curious|(?<!(?:enjoyed|loved|liked|for|was|after|remember|and) )hearing|share|confirm|please|appreciate|grateful (?:for|if)|glad (?:of|if)) /;

const CONTACT =
  '(?:call|ring|phone|email|write|text|contact|check (?:in|back)|follow up|get in touch|touch base|reach out|try|speak|talk|stop by|drop by|give you a (?:call|ring))';

/** What makes a question one about the next step: when, how long, a date, steps or rounds, or calling. */
const QUESTION = new RegExp(
  ` (?:${[
    'when (?:will|would|can|could|do|does|is|are|might|should|may|shall|to expect|[?])',
    '(?:more|other|further|additional) (?:candidates|applicants|people)|(?:know|say|inquire|enquire|ask|tell me|idea|sense|share|find out|confirm|clear|about|on|of|for|guess|estimate|learn|word) (?:(?:roughly|about|approximately|exactly|around) )?when',
    `(?:mind|okay|ok|fine|alright|all right|good|best|better|shall|should|may|can|could|would it be) (?:(?:if|for me to|to) )?(?:i )?(?:(?:just|still) )?(?:${CONTACT}|text|texted|popped|pop|swing|swung|come|came|give (?:you|the [^ ,.?]+|[^ ,.?]+) a (?:ring|bell|shout|buzz|call))`,
    '(?:will|would|should|might|do|can|shall) (?:i|we|candidates|applicants|everyone) (?:(?:be|still|also|expect to) ){0,2}(?:hear|hearing|told|know|notified|informed|contacted)',
    'how many (?:more |other |others )?(?:people|candidates|applicants|are|others)|(?:more|other|further|any) (?:people|candidates|applicants|others) (?:to see|left|still)|(?:later|left to|further|coming) (?:rounds?|do|schedule|arrange|sign|come)',
    '(?:your|a|any|rough) (?:rough )?(?:schedule|timing|calendar|plans|time ?frame)|(?:closer|near|nearer|close) to (?:a|your|the) (?:decision|choice)|news on (?:when|the)|still likely to be',
    '(?:will|is|are) there (?:be |going to be )?(?:a|an|another|any|more) (?:further |second |final |other )?(?:callback|step|stage|round|interview|test|visit|call|talk|meeting)',
    'before you (?:choose|decide|pick)|next (?:thing|bit|part)|(?:rest|remainder) of (?:the|your) (?:process|loop|interviews?|day)|when (?:it|this|that) (?:ends|finishes|is over|will end)',
    HOW_LONG,
    'how many (?:more |other )?(?:\\w+ )?(?:weeks|days|rounds|stages|steps|interviews|conversations)',
    '(?:expected|target|decision|final|set|start|starting|specific|tentative|approximate|estimated|rough|firm|the|an|what|which|your) (?:decision )?(?:date|deadline|schedule|eta|calendar)s?',
    '(?:a|any|rough) (?:schedule|deadline|eta|estimate|time)(?= (?:for|by|of|yet|set|in|on|to|when|[?]))',
    '(?:remaining|further|following|other|more|additional|final|which|what|any|left|second|third|last|another) (?:(?:\\w+) )?(?:steps?|stages?|rounds?|interviews?)',
    '(?:steps?|stages?|rounds?|interviews?) (?:(?:are|is|there|still|will|remain) ){0,2}(?:left|remain|remaining|to come|to go|ahead|follow|after)',
    `(?:to|if i|for me to|i) ${CONTACT}(?! (?:on (?!my|this)\\w+ing))`,
    'know (?:yet|already|by now) when|(?:list|cast|results?|decision|names?|winner) (?:is|are|will be|gets?) (?:posted|announced|published|out|known|made|due)',
    'what (?:else )?(?:is|are|lies|comes)(?: \\w+){0,2} (?:to come|ahead|left|still)',
    'how (?:does|do|will|would) (?:it|this|things|we|that) (?:go|continue|proceed|work|carry)|should i (?:expect|wait|look out|plan|hold|keep)',
    'a (?:good|better|convenient|best) (?:time|day|moment)|best (?:time|day|way) to',
    '(?:expect|plan|planning|hope|hoping|aim|aiming|intend|expecting|on track|likely|able) (?:to )?(?:decide|make|have (?:a|an|your|the|news)|choose|finish|hear|reach|announce|wrap)',
    '(?:decide|decision|deciding|hear|know|find out|news|answer|meet|offers?|update)(?: [^ ,.?]+){0,5} (?:this|next|by|before|until|on|in (?:a|the|another|\\w+) (?:week|day|month)|soon|today|tomorrow|monday|tuesday|wednesday|thursday|friday|later)',
    '(?:still|set|planned|scheduled) (?:for|to|on) (?:this|next|the|early|late|mid|monday|tuesday|wednesday|thursday|friday|march|april|may|june|july|august|september|october|november|december|january|february)',
    '(?:is|are) (?:monday|tuesday|wednesday|thursday|friday) still',
    'what (?:is|are) the plans?|what (?:is|will be) (?:left|ahead|the process)|what (?:else )?(?:remains|is left)',
    '(?:call|phone|ring|interview|second (?:visit|meeting))s? (?:be )?(?:back|all right|alright|ok|okay|fine|welcome)',
  ].join('|')})(?=[ ?])`,
);

/** Where things stand: what has been decided, what is still to come, whether there is news. Asked outright or not. */
const STATUS = new RegExp(
  ` (?:${[
    `where (?:(?:are|do|does|is) )?(?:you|we|they|things|matters|it|that|(?:the|your|my|this) (?:[^ ,.?]+ )?${PROCESS}) (?:all )?(?:stands?|(?:(?:are|is) )?(?:[^ ,.?]+ )?(?:in|with|on) (?:the|your|this|my) (?:[^ ,.?]+ ){0,2}${PROCESS}|(?:are|is)(?= (?:[?.,]|now|at the moment|right now)))`,
    `where (?:is|are) (?:the|my|your) (?:[^ ,.?]+ )?${PROCESS}`,
    `how far (?:along|into|through) (?:(?:are|is) )?(?:you|they|(?:the|your) (?:[^ ,.?]+ )?${PROCESS})`,
    `anything (?:[^ ,.?]+ ){0,3}(?:with|on|about|for|regarding) (?:the|my|your|this) (?:[^ ,.?]+ ){0,2}?${PROCESS}`,
    `how far (?:have|has|are) (?:you|they|(?:the|your) ${PROCESS}) (?:got|gotten|come|along|moved|progressed)`,
    `how (?:(?:is|are|does|do) )?(?:the|your|my|this) (?:[^ ,.?]+ ){0,3}?${PROCESS} (?:(?:is|are|looking) )?(?:unfolds?|works?|goes|runs|plays out|going|coming|look|looks|looking|move|moving|progressing|shaping|getting|proceeding|along|stands?|unfold)`,
    'how things (?:(?:are|will|might|should) )?(?:stand|moving|move|looking|look|proceed|progressing|coming along)',
    `(?:status|state|progress) (?:of|on|with) (?:the|my|your|this) (?:[^ ,.?]+ ){0,2}?${PROCESS}|my status`,
    '(?:any|an|some|more|further) (?:(?:further|more|new|early|fresh) )?(?:news|updates?|word)(?= (?:[?.,]|on|about|for me|from (?:you|the panel|hr|head office)|yet|regarding|as|before|by|to share|after|since|that|when|if|whether|of (?:the|a) (?:decision|date|role|job|position)))',
    'there (?:be )?(?:news|word|an? update)|what is (?:the|your) (?:latest|word|news) (?:on|with|about)|what is the (?:earliest|latest|soonest)',
    `(?:have|has|had|whether|if) (?:[^ ,.?]+ ){1,7}(?:decision|decided|settled|chosen|made up your minds?)(?= (?:[?.,]|yet|already|been|is|was|has|who|when|whether|about|between|on (?:(?:a|the|an|any|someone|somebody|your) )?(?:dates?|day|person|candidate|hire|job|role|position|post|next|second|who|someone)|by|for|made|reached|now|near))`,
    '(?:has|have|whether|if|will|did|does|do|is|are) (?:the|your) (?:[^ ,.?]+ ){0,2}?(?:panel|committee|board|hiring team|selection group|hiring manager)(?: [^ ,.?]+){0,3} (?:met|meet|meeting|sit|sitting|sat|decide|choose)',
    '(?:have|has|did|will|are|whether|if) (?:the|your|any|all) (?:[^ ,.?]+ ){0,2}?(?:invitations?|offers?|results?|shortlist|callbacks?|letters|contracts?)(?: [^ ,.?]+){0,3} (?:out|sent|ready|posted|announced|published)(?= )',
    '(?:quick|short|brief|phone|follow-up|another) (?:(?:quick|short|brief|phone|follow-up) )?(?:call|chat|conversation)|(?:would|does|might|could) (?:a|the) (?:call|chat|phone call)|my (?:calling|ringing|phoning|writing|emailing)|if i (?:dropped|rang|called|phoned|popped|came|stopped)|(?:number|way|time) to (?:reach|call|ring|phone) you',
    '(?:invited|asked|called) (?:back|in)(?= )|come (?:in|back)(?= (?:again|[?]|for))|(?:hear|in touch|know) (?:either way|in any case)|(?:somebody|someone|anyone|you|who|hr) (?:will )?(?:be|get) in touch|(?:needed?|else|more|further) from (?:me|my (?:side|end|part))|on my (?:side|end|part)',
    '(?:a|another|any) (?:second|third|further|final|last|other) (?:visit|interview|round|talk|meeting|conversation|test|call)',
    '(?:there|there be|there will be|there is) (?:also )?(?:be )?(?:going to be )?(?:a|an|any|another|more) (?:[^ ,.?]+ ){0,2}(?:test|task|trial|assignment|exercise|assessment|round|stage|interview|shift)s?(?= (?:[?.,]|as|too|also|before|after|later|next|to come|still|left|or|part))',
    '(?:part|stage|step|point) (?:of|in) (?:the|your) (?:[^ ,.?]+ )?(?:process|selection|hiring)',
    '(?:interview|interviewing|seeing|see|meeting|meet|speaking to|talking to) (?:any )?(?:others|(?:other|more) (?:people|candidates|applicants)|(?:anyone|anybody|people) else)|still (?:being|to be) (?:seen|interviewed|considered)',
    '(?:round|stage|step|part) (?:two|three|2|3|ii|iii)|keep (?:[^ ,.?]+ ){1,4}(?:free|open|clear)|(?:chance|time) to (?:decide|choose|make up your minds?)',
    `when (?:the|your|a|any) (?:[^ ,.?]+ ){0,2}?${PROCESS} (?:is|are|will|has|have|goes|go|comes?)`,
    'how many (?:other|more|others|people|candidates|applicants)|how much (?:longer|more time)',
    '(?:a|any|the|your) deadline|on (?:course|track|schedule)(?= (?:for|to|with|[?.,]))',
    `(?:position|role|job|post|vacancy|opening|search)(?: [^ ,.?]+){0,3} (?:filled|gone|still (?:open|on|available|going|vacant))|(?:is|are|whether|if) (?:the|this|your) (?:[^ ,.?]+ ){0,3}?(?:position|role|job|post|vacancy|opening|search) (?:is )?still|still (?:hiring|recruiting|interviewing)`,
    'this week or next|(?:hours|days|weeks) or (?:days|weeks|months)',
    `what happens (?:(?:once|after|when|if)(?: [^ ,.?]+){1,4} ${PROCESS}|next|now|then)(?= )`,
    '(?:procedure|process|stages?|steps?|plan|route|road) (?:(?:from|after) (?:here|now|this)|going forward|to come|ahead)',
    '(?:idea|sense|indication|notion|range) of (?:the )?(?:dates?|timing|when|how (?:things|the process|it|you))|(?:any|set|settled on|fix|fixed|share) (?:a |the |any )?dates?(?= )',
    '(?:whether|if) (?:a|the|any) (?:[^ ,.?]+ )?(?:date|decision|offer)(?= )',
    'heard (?:anything )?(?:back )?from (?:head office|hr|the (?:panel|committee|board|team|manager|client))|(?:get|got|gotten) the go-ahead',
    'ready for (?:in|at) (?:the|a|my) (?:second|next|final|third)',
  ].join('|')})(?=[ ?])`,
);

/** "Isn't it wonderful how ..." asks nothing. */
const EXCLAIMS = / (?:is|was) not (?:it|that) (?!.{0,20} (?:when|whether) )/;

/** A question whose mark was left out. */
const OPENS_AS_QUESTION =
  /^ (?:(?:and|so|also|but) ,? ?)?(?:when (?:will|do|can|should|might|are|is|would)|how (?:long|soon) (?:will|do|is|should|might|before|until)|what (?:is|are) the (?:next|remaining|status|latest)|where are you in|any (?:news|word|update|idea when)|(?:do|can|could|would) you (?:know|tell me|say|have any)|have you (?:decided|chosen|made)) /;

/** Whether a message asks for the next step, or for the day of it. To speak of it is not to ask. */
export function asksForNextStep(sentences: readonly Sentence[]): boolean {
  return sentences.some(({ tokens, isQuestion }) => {
    const { line } = flatten(tokens);
    if (EXCLAIMS.test(line)) return false;
    const isAsked = isQuestion || OPENS_AS_QUESTION.test(line);
    if (isAsked && QUESTION.test(`${line}? `)) return true;
    return (isAsked || REQUEST.test(line)) && (NEXT_STEP.test(`${line}. `) || STATUS.test(`${line}? `));
  });
}
